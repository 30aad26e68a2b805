import type { LayerLine } from "./layer-line.ts";
import { type Command, programOf } from "./shell-commands.ts";

/** The commands of a line that start one of these programs. */
export function runsOf({ commands }: LayerLine, programs: readonly string[]): Command[] {
  return commands.filter((command) => programs.includes(programOf(command)));
}

/** The line's commands that start one of these programs with this word as its first argument that is no option. */
export function subcommands(line: LayerLine, programs: readonly string[], word: string): Command[] {
  return runsOf(line, programs).filter((command) => command.slice(1).find((each) => !each.startsWith("-")) === word);
}

/** Whether the line is a RUN of which the whole text is known. */
export function isRun({ keyword }: LayerLine): boolean {
  return keyword === "RUN";
}
