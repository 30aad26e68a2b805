import type { Instruction } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";

/** A Dockerfile with one of its instructions edited. */
export interface EditedLine {
  text: string;
  instruction: Instruction;
  /** Whether it still does what it did, so that it can be built. */
  harmless: boolean;
}

/**
 * Edits the instruction that covers a line, so that it is another one to BuildKit. `mark` makes one edit differ from the
 * next: letters and digits. Undefined where no instruction stands there, so where an edit changes nothing.
 */
export function editLine(text: string, line: number, mark: string): EditedLine | undefined {
  const { preamble, stages } = parseDockerfile(text);
  const instruction = [...preamble, ...stages.flatMap((stage) => stage.instructions)].find(
    ({ startLine, endLine }) => startLine <= line && line <= endLine,
  );
  if (instruction === undefined) return undefined;
  const lines = text.split("\n");
  const harmless = edit(lines, instruction, mark);
  return { text: lines.join("\n"), instruction, harmless };
}

/** Edits in place and says whether the instruction does what it did. */
function edit(lines: string[], instruction: Instruction, mark: string): boolean {
  const { keyword, text, startLine, endLine, heredocs = [] } = instruction;
  const last = heredocs.at(-1);
  if (last !== undefined) {
    // Before the end mark. A script takes it for a comment; of a file it is one more line.
    lines.splice(last.startLine - 1 + last.body.split("\n").length - 1, 0, `# ${mark}`);
    return true;
  }
  const append = (what: string) => changeLine(lines, endLine, (line) => line.replace(/\s*$/, "") + what);
  if (keyword === "RUN") {
    append(` # ${mark}`);
    return !isArray(text);
  }
  if (keyword === "ENV" && text.includes("=")) {
    append(` PLIMSOLL_EDIT=${mark}`);
    return true;
  }
  if (keyword === "COPY" || keyword === "ADD") {
    const isOwned = /--(?:chown|from)=/.test(text);
    changeLine(lines, startLine, (line) =>
      line.replace(/^(\s*\w+\s)/, isOwned ? `$1--chown=${mark} ` : "$1--chown=0:0 "),
    );
    return !isOwned;
  }
  if (keyword === "FROM") {
    changeLine(lines, startLine, (line) => line.replace(/^(\s*\w+\s+(?:--\S+\s+)*)(\S+)/, `$1$2.${mark}`));
    return false;
  }
  append(keyword === "ARG" && !text.includes("=") ? `=${mark}` : mark);
  return false;
}

function changeLine(lines: string[], line: number, change: (text: string) => string): void {
  lines[line - 1] = change(lines[line - 1] ?? "");
}

function isArray(text: string): boolean {
  return /^RUN\s+(?:--\S+\s+)*\[/i.test(text);
}
