import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import { contextNamed } from "../dockerfile/named-context.ts";
import { parseDockerfile, stageChain } from "../dockerfile/parse.ts";
import { changedDirectives, changedInstructions } from "./changed-instructions.ts";
import type { ChangedSources, ChangedTarget, LinkedContext } from "./changed-sources.ts";
import { type Inputs, type StageState, walkStage } from "./stage-touches.ts";
import { stagesBefore } from "./stages-before.ts";

/** Why each instruction of a target is the author's doing; undefined: it is not. */
export interface TargetTouches {
  instructions: ReadonlyMap<Instruction, string | undefined>;
  /** What the built stage ends as: what stands on this target starts with it. */
  end: StageState;
}

/** What the walk through one target needs from outside. */
export interface TargetSurroundings {
  sources: ChangedSources;
  /** Another target, by its name. */
  linked(name: string): StageState;
  /** Whether the files that a copy brought are not those it brought before. */
  differs(instruction: Instruction, target: ChangedTarget): boolean;
}

/** Build arguments that BuildKit obeys without any ARG: they bear on every step. */
const everywhere = /^BUILDKIT_|^SOURCE_DATE_EPOCH$|_proxy$/i;

export function targetTouches(target: ChangedTarget, surroundings: TargetSurroundings): TargetTouches {
  const everything = reasonForAll(target);
  if (everything !== undefined) return allTouched(target, everything);
  const { before = "", after, buildArgs } = target;
  const changes = changedInstructions(before, after, buildArgs);
  const now: Dockerfile = { ...parseDockerfile(after, buildArgs.after), stages: changes.map(({ stage }) => stage) };
  const names = changedNames(target, parseDockerfile(before, buildArgs.before), now);
  const instructions = new Map<Instruction, string | undefined>();
  const ends: StageState[] = [];
  for (const { stage, find } of stagesBefore(now)) {
    const change = changes[stage.index];
    if (change === undefined) continue;
    const inputs = inputsOf(target, surroundings, names, (reference) => {
      const referred = find(reference);
      return referred && ends[referred.index];
    });
    const start = startOf(stage, change.changed, inputs, ends, target, surroundings, instructions);
    ends[stage.index] = walkStage(change, start, inputs, instructions);
  }
  const built = stageChain(now, target.stage)[0];
  const unknown = { ground: `target ${target.name}`, variables: `target ${target.name}` };
  return { instructions, end: ends[built?.index ?? -1] ?? unknown };
}

function reasonForAll({ before, after, buildArgs, unsure }: ChangedTarget): string | undefined {
  if (unsure !== undefined) return unsure;
  if (before === undefined) return "its Dockerfile is new";
  if (changedDirectives(before, after)) return "the Dockerfile's syntax or escape directive was changed";
  const name = differingKeys(buildArgs.before, buildArgs.after).find((key) => everywhere.test(key));
  return name === undefined ? undefined : `build argument ${name} was changed`;
}

function allTouched({ after, buildArgs, name }: ChangedTarget, because: string): TargetTouches {
  const { stages } = parseDockerfile(after, buildArgs.after);
  const instructions = stages.flatMap((stage) => stage.instructions);
  const place = `target ${name}`;
  return {
    instructions: new Map(instructions.map((instruction) => [instruction, because])),
    end: { ground: place, variables: place },
  };
}

/** Global and given arguments whose value is not what it was. */
function changedNames({ buildArgs }: ChangedTarget, old: Dockerfile, now: Dockerfile): Set<string> {
  const defaults = differingKeys(Object.fromEntries(old.globalArgs), Object.fromEntries(now.globalArgs));
  return new Set([...differingKeys(buildArgs.before, buildArgs.after), ...defaults]);
}

function differingKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].filter((key) => left.has(key) !== right.has(key) || left.get(key) !== right.get(key));
}

function inputsOf(
  target: ChangedTarget,
  { sources, linked, differs }: TargetSurroundings,
  names: ReadonlySet<string>,
  endOf: (reference: string) => StageState | undefined,
): Inputs {
  return {
    placeOf: ({ startLine }) => (target.file === undefined ? `line ${startLine}` : `${target.file}:${startLine}`),
    reference: (reference) => {
      const context = contextNamed(target.contexts, reference);
      const state = context === undefined ? endOf(reference) : stateOfContext(context, reference, linked);
      return state?.ground === undefined ? undefined : `what it takes from ${reference} was changed (${state.ground})`;
    },
    context: (instruction) => {
      const isNamed = sources.paths.length > 0 && sources.touches(instruction, target) !== false;
      if (isNamed) return "files that it takes from the build context were changed";
      const isCopy = instruction.keyword !== "RUN";
      return isCopy && differs(instruction, target) ? "it brings other files than before" : undefined;
    },
    argument: ({ keyword, text }) => {
      // In FROM a variable has its mark; an ARG's own name has none.
      const pattern = keyword === "FROM" ? /\$\{?(\w+)/g : /(\w+)/g;
      const name = [...text.matchAll(pattern)].map(([, word = ""]) => word).find((word) => names.has(word));
      return name === undefined ? undefined : `build argument ${name} was changed`;
    },
  };
}

/** What a stage begins with; whether its FROM line was touched is told on the way. */
function startOf(
  stage: Stage,
  changed: ReadonlySet<Instruction>,
  inputs: Inputs,
  ends: readonly StageState[],
  target: ChangedTarget,
  { linked }: TargetSurroundings,
  instructions: Map<Instruction, string | undefined>,
): StageState {
  const clean: StageState = { ground: undefined, variables: undefined };
  const [from] = stage.instructions;
  if (from === undefined) return clean;
  const name = stage.resolvedFrom ?? stage.from;
  const context = contextNamed(target.contexts, name);
  const because = changed.has(from)
    ? "its FROM line was changed"
    : context?.changed
      ? contextChanged(name)
      : inputs.argument(from);
  instructions.set(from, because);
  if (because !== undefined) return { ground: inputs.placeOf(from), variables: inputs.placeOf(from) };
  if (context !== undefined) return stateOfContext(context, name, linked);
  return ends[stage.fromStage ?? -1] ?? clean;
}

function stateOfContext(
  { changed, target }: LinkedContext,
  name: string,
  linked: (name: string) => StageState,
): StageState {
  if (changed) return { ground: contextChanged(name), variables: contextChanged(name) };
  return target === undefined ? { ground: undefined, variables: undefined } : linked(target);
}

function contextChanged(name: string): string {
  return `the context ${name} was changed`;
}
