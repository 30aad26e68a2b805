import type { LocalContext } from "../build/local-context.ts";
import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import { contextNamed } from "../dockerfile/named-context.ts";
import { parseDockerfile, stageChain } from "../dockerfile/parse.ts";
import { referencesOf } from "../growth/instruction-inputs.ts";
import { stagesBefore } from "../growth/stages-before.ts";
import type { GraphNode, StepGraph } from "./model.ts";
import { type Source, type StageState, type StageSurroundings, stageNodes } from "./stage-nodes.ts";
import { noSettings } from "./variables.ts";

/** One target of the definition, as far as its steps depend on it. */
export interface TargetSource {
  name: string;
  /** Relative to the root; absent for an inline Dockerfile. */
  file?: string;
  text: string;
  buildArgs: Readonly<Record<string, string>>;
  /** The stage that is built; absent: the last. */
  stage?: string;
  /** The build context, where it is a directory here. */
  context?: LocalContext;
  contexts: Readonly<Record<string, NamedContext>>;
}

/** What a target is given under a name: another target, a directory, or something that is not here. */
export type NamedContext = { target: string } | { local: LocalContext } | { given: string };

/** All that one target's end says to what is built on it. */
type Ends = Map<string, StageState>;

interface Building {
  sources: ReadonlyMap<string, TargetSource>;
  nodes: GraphNode[];
  ends: Ends;
  open: Set<string>;
}

/**
 * The steps that a target needs, those of the targets it is linked with included. What BuildKit would refuse (a circle, a
 * missing stage or target) counts as given from outside.
 */
export function stepGraph(target: string, sources: ReadonlyMap<string, TargetSource>): StepGraph {
  const building: Building = { sources, nodes: [], ends: new Map(), open: new Set() };
  const { ref } = endOfTarget(target, building);
  return { nodes: building.nodes, end: ref };
}

function endOfTarget(name: string, building: Building): StageState {
  const known = building.ends.get(name);
  if (known !== undefined) return known;
  const source = building.sources.get(name);
  if (source === undefined || building.open.has(name)) return given(`target ${name}`);
  building.open.add(name);
  const end = endOfStages(source, building);
  building.open.delete(name);
  // Arguments stay within their Dockerfile; the rest goes along with the image.
  const state = { ...end, settings: { ...end.settings, args: noSettings.args } };
  building.ends.set(name, state);
  return state;
}

function endOfStages(source: TargetSource, building: Building): StageState {
  const dockerfile = parseDockerfile(source.text, source.buildArgs);
  const target = stageChain(dockerfile, source.stage)[0];
  if (target === undefined) return given(`stage of ${source.name}`);
  const links = stageLinks(dockerfile);
  const ends = new Map<Stage, StageState>();
  const walk: Walk = { source, dockerfile, lines: linesOf(source.text), links, ends, building };
  // In the order of the file every stage comes after those that it needs.
  for (const stage of reached(target, walk)) {
    const replaced = stage.name === undefined ? undefined : contextNamed(source.contexts, stage.name);
    ends.set(
      stage,
      replaced === undefined ? endOfStage(stage, walk) : endOfContext(replaced, stage.name ?? "", building),
    );
  }
  return ends.get(target) ?? given(`stage of ${source.name}`);
}

/** The walk through one Dockerfile. */
interface Walk {
  source: TargetSource;
  dockerfile: Dockerfile;
  lines: readonly string[];
  links: StageLinks;
  ends: Map<Stage, StageState>;
  building: Building;
}

/** For each stage, the earlier stages that its `--from`s name. */
type StageLinks = ReadonlyMap<Stage, ReadonlyMap<string, Stage>>;

function stageLinks(dockerfile: Dockerfile): StageLinks {
  const links = new Map<Stage, Map<string, Stage>>();
  for (const { stage, find } of stagesBefore(dockerfile)) {
    const found = new Map<string, Stage>();
    for (const reference of stage.instructions.flatMap(referencesOf)) {
      const named = find(reference);
      if (named !== undefined) found.set(reference, named);
    }
    links.set(stage, found);
  }
  return links;
}

/** The stages that `target` needs, itself included, in the order of the file. */
function reached(target: Stage, { dockerfile: { stages }, links }: Walk): Stage[] {
  const found = new Set([target]);
  for (const stage of found) {
    const base = stages[stage.fromStage ?? -1];
    if (base !== undefined) found.add(base);
    for (const named of links.get(stage)?.values() ?? []) found.add(named);
  }
  return stages.filter((stage) => found.has(stage));
}

function endOfStage(stage: Stage, walk: Walk): StageState {
  const { source, dockerfile, lines, ends, building } = walk;
  const base = dockerfile.stages[stage.fromStage ?? -1];
  const name = stage.resolvedFrom ?? stage.from;
  const context = base === undefined ? contextNamed(source.contexts, name) : undefined;
  const around: StageSurroundings = {
    target: source.name,
    name: isAlone(dockerfile) ? "" : (stage.name ?? `stage-${stage.index}`),
    startsFrom: base !== undefined || name === "scratch" ? "stage" : context === undefined ? "image" : "context",
    ...(source.file === undefined ? {} : { file: source.file }),
    lines,
    given: { buildArgs: source.buildArgs, globalArgs: dockerfile.globalArgs },
    context: source.context,
    source: (reference) => sourceNamed(reference, stage, walk),
  };
  const image = given(`image ${name} ${stage.platform ?? ""}`);
  const other = context === undefined ? image : endOfContext(context, name, building);
  const { nodes, end } = stageNodes(stage, (base && ends.get(base)) ?? other, around);
  building.nodes.push(...nodes);
  return end;
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, "").split("\n");
}

function sourceNamed(reference: string, stage: Stage, { source, links, ends, building }: Walk): Source {
  const context = contextNamed(source.contexts, reference);
  if (context !== undefined && "local" in context) return context;
  if (context !== undefined)
    return { ref: endOfContext(context, reference, building).ref, name: `context ${reference}` };
  const named = links.get(stage)?.get(reference);
  const end = named === undefined ? undefined : ends.get(named);
  if (named === undefined || end === undefined)
    return { ref: { given: `image ${reference}` }, name: `image ${reference}` };
  return { ref: end.ref, name: `stage ${source.name} ${named.name ?? named.index}` };
}

function endOfContext(context: NamedContext, name: string, building: Building): StageState {
  if ("target" in context) return endOfTarget(context.target, building);
  return given("given" in context ? context.given : `directory ${name}`);
}

function given(what: string): StageState {
  return { ref: { given: what }, settings: noSettings };
}

/**
 * Whether BuildKit shows the stage without a name: where it is alone, and nothing is copied or mounted from elsewhere, which
 * counts as a stage there (dockerfile2llb/convert.go, buildStageDependencyGraph).
 */
function isAlone({ stages }: Dockerfile): boolean {
  const instructions = stages.length === 1 ? (stages[0]?.instructions ?? []) : [];
  const isElse = (instruction: Instruction) =>
    referencesOf(instruction).length > 0 || (instruction.keyword === "RUN" && / --mount=/.test(instruction.text));
  return stages.length === 1 && !instructions.some(isElse);
}
