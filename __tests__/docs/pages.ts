import { repository, type Text, textsIn } from "../examples/workflow-files.ts";

export { repository, type Text };

/** Every page that a reader of the repository meets. */
export const pages: Text[] = [
  ...textsIn(".", /\.md$/),
  ...["docs", "examples", "lab", "bench", "plan", "gate", "comment"].flatMap((directory) => pagesIn(directory)),
];

function pagesIn(directory: string): Text[] {
  try {
    return textsIn(directory, /\.md$/);
  } catch {
    return [];
  }
}

/** A page without its code, in which nothing is a link or a heading. */
export function withoutCode(text: string): string {
  return text.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, "_"));
}
