import { parseDockerfile } from "../dockerfile/parse.ts";

/** A Dockerfile that a build reads: its path from the root (absent for an inline one) and its text. */
export interface DockerfileSource {
  file?: string;
  text: string;
}

/** Lines of a Dockerfile that an error is about. */
export interface Place {
  source: DockerfileSource | undefined;
  /** As BuildKit names the file: the last part of its path. */
  name: string;
  startLine: number;
  endLine: number;
}

/**
 * The Dockerfile lines that buildx quotes before `ERROR:` (moby/buildkit solver/errdefs/source.go, Source.Print):
 * `NAME:LINE`, a rule, ` 12 | >>> text` for marked lines and `    ` in place of the arrows for the others. The first
 * quote is the innermost error's.
 */
export function quotedPlace(text: readonly string[], sources: readonly DockerfileSource[]): Place | undefined {
  const head = text.findIndex((line, at) => /^.+:\d+$/.test(line) && /^-{20}$/.test(text[at + 1] ?? ""));
  if (head < 0) return undefined;
  const name = (text[head] ?? "").replace(/:\d+$/, "");
  const quoted = new Map<number, string>();
  const marked: number[] = [];
  for (const line of text.slice(head + 2)) {
    const [, number, arrows, content = ""] = /^\s*(\d+) \| (>>>| {3})(?: (.*))?$/s.exec(line) ?? [];
    if (number === undefined) break;
    quoted.set(Number(number), content);
    if (arrows === ">>>") marked.push(Number(number));
  }
  const startLine = marked[0];
  if (startLine === undefined) return undefined;
  return { source: sourceQuoted(name, quoted, sources), name, startLine, endLine: marked.at(-1) ?? startLine };
}

/** BuildKit tells only the last part of the path; where several end alike, the quoted lines decide. */
function sourceQuoted(
  name: string,
  quoted: ReadonlyMap<number, string>,
  sources: readonly DockerfileSource[],
): DockerfileSource | undefined {
  return sources
    .filter((source) => baseName(source) === name)
    .find((source) => {
      const lines = source.text.split("\n");
      return [...quoted].every(([number, content]) => (lines[number - 1] ?? "").trimEnd() === content.trimEnd());
    });
}

function baseName({ file }: DockerfileSource): string {
  return file?.split("/").at(-1) ?? "Dockerfile";
}

/** The instruction that a step's name speaks of, where exactly one has its text: some errors come without a quote. */
export function instructionPlace(stepText: string, sources: readonly DockerfileSource[]): Place | undefined {
  const wanted = folded(stepText);
  const found = sources.flatMap((source) =>
    parseDockerfile(source.text)
      .stages.flatMap(({ instructions }) => instructions)
      .filter(({ text }) => folded(text) === wanted)
      .map(({ startLine, endLine }) => ({ source, name: baseName(source), startLine, endLine })),
  );
  return found.length === 1 ? found[0] : undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
