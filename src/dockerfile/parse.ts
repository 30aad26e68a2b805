import { expand, readGlobalArgs } from "./base-name.ts";
import { flagValue } from "./flags.ts";
import { type ParsedInstruction, readInstructions } from "./instructions.ts";
import type { Dockerfile, Instruction, Stage } from "./model.ts";

/**
 * Reads a Dockerfile. Never throws: what BuildKit would refuse is read as far as it makes sense, and a text without FROM
 * gives zero stages. `buildArgs` fill in variables of FROM lines that a global ARG declares.
 */
export function parseDockerfile(text: string, buildArgs: Readonly<Record<string, string>> = {}): Dockerfile {
  const { instructions, escapeCharacter, syntax } = readInstructions(text);
  const firstFrom = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
  const globalArgs = readGlobalArgs(preamble, buildArgs, escapeCharacter);
  const stages: Stage[] = [];
  const byName = new Map<string, number>();
  for (const instruction of firstFrom < 0 ? [] : instructions.slice(firstFrom)) {
    const open = stages.at(-1);
    if (instruction.keyword !== "FROM" && open !== undefined) {
      open.instructions.push(toModel(instruction));
      open.endLine = instruction.endLine;
      continue;
    }
    const stage = startStage(instruction, stages.length, (from) => expand(from, globalArgs.values, escapeCharacter));
    const base = byName.get(stage.resolvedFrom ?? stage.from);
    if (base !== undefined) stage.fromStage = base;
    if (stage.name !== undefined) byName.set(stage.name, stage.index);
    stages.push(stage);
  }
  const dockerfile: Dockerfile = { stages, preamble: preamble.map(toModel), globalArgs: globalArgs.defaults };
  if (syntax !== undefined) dockerfile.syntax = syntax;
  return dockerfile;
}

function startStage(from: ParsedInstruction, index: number, resolve: (from: string) => string | undefined): Stage {
  const [image = "", as = "", name] = from.args.split(/[\t\v\f\r ]+/);
  const { startLine, endLine } = from;
  const stage: Stage = { index, from: image, startLine, endLine, instructions: [toModel(from)] };
  const resolved = resolve(image);
  const platform = flagValue(from.flags, "platform");
  if (resolved !== undefined && resolved !== "") stage.resolvedFrom = resolved;
  if (as.toLowerCase() === "as" && name !== undefined) stage.name = name.toLowerCase();
  if (platform !== undefined) stage.platform = platform;
  return stage;
}

function toModel({ flags: _flags, args: _args, ...instruction }: ParsedInstruction): Instruction {
  return instruction;
}

/** The stage that `reference` (of `--from=` or `--target`) names; the last of several with one name, as in BuildKit. */
function stageNamed(dockerfile: Dockerfile, reference: string): Stage | undefined {
  return dockerfile.stages.findLast(({ name }) => name === reference.toLowerCase());
}

/** Indexes of the stages that `stage` builds on, copies from or mounts; external images are not among them. */
export function stageInputs(dockerfile: Dockerfile, stage: Stage): number[] {
  const named = (reference: string) => stageNamed(dockerfile, reference)?.index;
  const copied = (reference: string) => (/^\d+$/.test(reference) ? Number(reference) : named(reference));
  const inputs = stage.instructions.flatMap(({ copyFrom, mountFrom }) => [
    ...(copyFrom === undefined ? [] : [copied(copyFrom)]),
    ...(mountFrom ?? []).map(named),
  ]);
  const indexes = [stage.fromStage, ...inputs].filter((index) => index !== undefined);
  return [...new Set(indexes)].filter((index) => index !== stage.index && index < dockerfile.stages.length);
}

/** The stages that no other stage builds on, copies from or mounts: those that somebody would build by name. */
export function finalStages(dockerfile: Dockerfile): Stage[] {
  const used = new Set(dockerfile.stages.flatMap((stage) => stageInputs(dockerfile, stage)));
  return dockerfile.stages.filter(({ index }) => !used.has(index));
}

/**
 * The stage `target` (absent: the last one) and the stages it is built on by FROM, nearest first, down to the one whose
 * FROM is an external image. Empty when there is no such stage.
 */
export function stageChain(dockerfile: Dockerfile, target?: string): Stage[] {
  const chain: Stage[] = [];
  let stage = target === undefined || target === "" ? dockerfile.stages.at(-1) : stageNamed(dockerfile, target);
  while (stage !== undefined) {
    chain.push(stage);
    stage = stage.fromStage === undefined ? undefined : dockerfile.stages[stage.fromStage];
  }
  return chain;
}
