import type { Dockerfile, Instruction, Stage } from "./model.ts";

/** An instruction and the stage it stands in; none for the ARG lines before the first FROM. */
export interface Place {
  instruction: Instruction;
  stage?: Stage;
  /** How many instructions with the same text come before it in the file. */
  ordinal: number;
}

/** Finds the instruction that covers a line; hadolint names only its first line, BuildKit sometimes one in its middle. */
export function placeFinder(dockerfile: Dockerfile): (line: number) => Place | undefined {
  const byLine = new Map<number, Place>();
  const seen = new Map<string, number>();
  const add = (instruction: Instruction, stage?: Stage) => {
    const ordinal = seen.get(instruction.text) ?? 0;
    seen.set(instruction.text, ordinal + 1);
    const place: Place = { instruction, ordinal, ...(stage === undefined ? {} : { stage }) };
    for (let line = instruction.startLine; line <= instruction.endLine; line++) byLine.set(line, place);
  };
  for (const instruction of dockerfile.preamble) add(instruction);
  for (const stage of dockerfile.stages) for (const instruction of stage.instructions) add(instruction, stage);
  return (line) => byLine.get(line);
}
