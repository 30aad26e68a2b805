import { basename, extname } from "node:path";

const comments: Readonly<Record<string, readonly string[]>> = {
  "# %":
    "py pyi sh bash zsh rb pl r yml yaml toml cfg conf ini env txt lock dockerfile dockerignore gitignore mk ex exs tf properties".split(
      " ",
    ),
  "// %":
    "js mjs cjs jsx ts mts cts tsx go rs java kt kts scala swift c h cc cpp hpp cs php dart groovy gradle proto mod scss less".split(
      " ",
    ),
  "/* % */": ["css"],
  "<!-- % -->": ["html", "htm", "xml", "md", "vue", "svelte", "svg", "csproj", "fsproj"],
  "-- %": ["sql", "lua", "hs"],
};
const byExtension = new Map(
  Object.entries(comments).flatMap(([comment, endings]) => endings.map((ending) => [ending, comment] as const)),
);
/** Formats in which a name says more than its ending. */
const byName = new Map([
  ["Gemfile", "# %"],
  ["Makefile", "# %"],
  ["go.sum", ""],
  ["composer.lock", ""],
]);

/**
 * A file's content with a comment at its end that fits its type, or white space where there are none: what it means stays
 * the same, and to BuildKit it is another file. `mark` makes one edit differ from the next: letters and digits.
 */
export function editedContent(path: string, content: Buffer, mark: string): Buffer {
  const name = basename(path);
  const ending = extname(name).slice(1).toLowerCase() || name.replace(/^\./, "").toLowerCase();
  const comment = byName.get(name) ?? byExtension.get(ending) ?? "";
  return Buffer.concat([content, Buffer.from(comment === "" ? blanks(mark) : `\n${comment.replace("%", mark)}\n`)]);
}

/** As blanks and tabs, because JSON knows no comments. */
function blanks(mark: string): string {
  return `\n${[...Buffer.from(mark)].map((byte) => byte.toString(2).replaceAll("0", " ").replaceAll("1", "\t")).join("")}\n`;
}
