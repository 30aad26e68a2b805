import type { Instruction, Stage } from "../dockerfile/model.ts";
import type { StageChanges } from "./changed-instructions.ts";
import { isInert, referencesOf, takesContext } from "./instruction-inputs.ts";

/** What the author touched of a stage's state at some point: each names the place, or is undefined when nothing was. */
export interface StageState {
  /** Of what a RUN stands on: files, environment, user, directory. */
  ground: string | undefined;
  /** Of the variables that can stand in an instruction. */
  variables: string | undefined;
}

/** What a stage's walk asks of the world around it; every answer is a reason in words, or undefined for "not touched". */
export interface Inputs {
  /** The place of an instruction: file and line. */
  placeOf(instruction: Instruction): string;
  /** What a `--from` takes from. */
  reference(reference: string): string | undefined;
  /** Files of the build context. */
  context(instruction: Instruction): string | undefined;
  /** A build argument that an ARG declares. */
  argument(instruction: Instruction): string | undefined;
}

/**
 * Walks down one stage and says of each instruction why it is the author's doing: its line was changed, or an argument,
 * or what it takes its files from. A RUN takes all that stands before it, so one is touched by whatever is touched above
 * it; a COPY takes only its sources. `state` is what the stage starts from; what it ends as is returned.
 */
export function walkStage(
  { changed, behindRemoved, endRemoved, stage }: StageChanges,
  state: StageState,
  inputs: Inputs,
  found: Map<Instruction, string | undefined>,
): StageState {
  const now = { ...state };
  for (const instruction of afterFrom(stage)) {
    const isChanged = changed.has(instruction);
    const place = inputs.placeOf(instruction);
    if (behindRemoved.has(instruction)) touchAll(now, isChanged ? place : `before ${place}`);
    const because = isChanged ? "its line was changed" : touchOf(instruction, now, inputs);
    found.set(instruction, because);
    if (because === undefined || isInert(instruction)) continue;
    now.ground ??= place;
    if (instruction.keyword === "ARG" || instruction.keyword === "ENV") now.variables ??= place;
  }
  if (endRemoved) touchAll(now, `at the end of the stage of ${inputs.placeOf(fromOf(stage))}`);
  return now;
}

function touchOf(instruction: Instruction, { ground, variables }: StageState, inputs: Inputs): string | undefined {
  const { keyword, text } = instruction;
  if (keyword === "ARG") return inputs.argument(instruction);
  if (keyword === "RUN" && ground !== undefined) return `what it builds on was changed (${ground})`;
  if (variables !== undefined && text.includes("$")) return `a variable in it was changed (${variables})`;
  for (const reference of referencesOf(instruction)) {
    const because = inputs.reference(reference);
    if (because !== undefined) return because;
  }
  return takesContext(instruction) ? inputs.context(instruction) : undefined;
}

function touchAll(state: StageState, place: string): void {
  state.ground ??= place;
  state.variables ??= place;
}

function afterFrom({ instructions }: Stage): Instruction[] {
  return instructions.slice(1);
}

function fromOf({ instructions, startLine, endLine }: Stage): Instruction {
  return instructions[0] ?? { keyword: "FROM", text: "FROM", startLine, endLine };
}
