import type { LayerLine } from "../lines/layer-line.ts";
import { lineWords } from "../lines/place-words.ts";
import { runsOf } from "../lines/runs.ts";

/** How to ship the same content once. `first` is where the other copy lies. */
export function duplicateAdvice(from: LayerLine, line: LayerLine, first: string, isNode: boolean): string {
  if (isNode) return 'Modules are installed several times in one version: run "npm dedupe" and commit the lock file.';
  const where = from === line ? first : `${first}, from ${lineWords(from)}`;
  const same = `The same content is at ${where}.`;
  if (line.keyword === "RUN" && runsOf(line, ["cp", "rsync", "install"]).length > 0) {
    return from === line
      ? `${same} Use mv or ln -s in place of cp.`
      : `${same} Use ln -s in place of cp, or copy it here at once with the COPY line.`;
  }
  if (line.copy !== undefined && from.copy !== undefined && from !== line) {
    return `${same} Copy it once, and link to it with ln -s where it has to be at both places.`;
  }
  return `${same} Keep one of the two, and link to it with ln -s where it has to be at both places.`;
}
