import type { Instruction, Stage } from "../../dockerfile/model.ts";
import { finalStages, parseDockerfile, stageChain } from "../../dockerfile/parse.ts";
import type { Origin } from "../../model/origin.ts";
import type { HistoryEntry } from "../documents.ts";
import { type CreatedBy, instructionText, readCreatedBy } from "./created-by.ts";
import type { KnownDockerfile, OriginHints } from "./hints.ts";
import { familiarName } from "./image-name.ts";
import { type ImageOrigins, instructionLabel } from "./image-origins.ts";
import { isSameInstruction } from "./same-instruction.ts";

/** BuildKit adds such entries at the end where history is short (exporter/containerimage/writer.go); the rest is shifted. */
const padding = "buildkit.exporter.image.v0";
/** Longer instructions are told by their start and matched with nothing. */
const maximumText = 64 * 1024;

/**
 * Origins without provenance. History entries that are not empty belong to the layers, one to one and in order. Where
 * they end with exactly the instructions of a known Dockerfile's stage (and of the stages below it), each gets its line,
 * and what is left below is the base image. In all other cases the history's own text is all that is said: no line is
 * guessed.
 */
export function originsFromHistory(
  history: readonly HistoryEntry[],
  layerCount: number,
  hints: OriginHints,
): ImageOrigins {
  const entries = history
    .filter((entry) => entry.empty_layer !== true)
    .map((entry) => (entry.created_by ?? "").slice(0, maximumText));
  const isPadded = history.some(({ comment }) => comment === padding);
  if (entries.length !== layerCount || isPadded) {
    return { layers: Array.from({ length: layerCount }, () => ({ via: "none" })), baseLayers: undefined };
  }
  const match = bestMatch(entries.map(readCreatedBy), hints);
  if (match === undefined) return { layers: entries.map(textOnly), baseLayers: undefined };
  return originsOfMatch(match, entries);
}

function textOnly(createdBy: string): Origin {
  const instruction = instructionText(createdBy);
  return instruction === undefined ? { via: "none" } : { instruction, via: "history" };
}

interface Match {
  file: KnownDockerfile;
  /** The stage whose FROM names the base image. */
  root: Stage;
  baseLayers: number;
  /** For each layer above the base, the instruction that made it. */
  made: { stage: Stage; instruction: Instruction }[];
}

/** The Dockerfile and stage that explain most layers; none when two different ones explain as many. */
function bestMatch(layers: readonly CreatedBy[], hints: OriginHints): Match | undefined {
  const candidates = hints.dockerfile === undefined ? (hints.dockerfiles ?? []) : [hints.dockerfile];
  const matches = candidates.flatMap((file) => {
    const dockerfile = parseDockerfile(file.text, hints.buildArgs);
    const targets = hints.target === undefined ? finalStages(dockerfile).map(({ index }) => index) : [undefined];
    const chains = targets.map((index) => chainOf(dockerfile.stages, index) ?? stageChain(dockerfile, hints.target));
    return chains.flatMap((chain) => matchOf(file, chain, layers, hints.dockerfile !== undefined) ?? []);
  });
  const [best, next] = matches.sort((a, b) => b.made.length - a.made.length);
  return best !== undefined && next?.made.length === best.made.length ? undefined : best;
}

function chainOf(stages: readonly Stage[], index: number | undefined): Stage[] | undefined {
  if (index === undefined) return undefined;
  const chain: Stage[] = [];
  for (let stage = stages[index]; stage !== undefined; stage = stages[stage.fromStage ?? -1]) chain.push(stage);
  return chain;
}

function matchOf(
  file: KnownDockerfile,
  chain: readonly Stage[],
  layers: readonly CreatedBy[],
  isCertain: boolean,
): Match | undefined {
  const root = chain.at(-1);
  const steps = chain.flatMap((stage) => stage.instructions.map((instruction) => ({ stage, instruction })).reverse());
  const made: Match["made"] = [];
  for (const step of steps.filter(({ instruction }) => makesLayer(instruction))) {
    const layer = layers[layers.length - 1 - made.length];
    if (layer !== undefined && isSameInstruction(layer, step.instruction)) made.push(step);
    // A directory that was there already is no layer to the classic builder.
    else if (step.instruction.keyword !== "WORKDIR") return undefined;
  }
  const baseLayers = layers.length - made.length;
  const isFromNothing = root?.resolvedFrom === "scratch";
  if (root === undefined || (isFromNothing && baseLayers > 0) || (made.length === 0 && !isCertain)) return undefined;
  return { file, root, baseLayers, made: made.reverse() };
}

function makesLayer({ keyword, text }: Instruction): boolean {
  if (keyword === "WORKDIR") return text !== "WORKDIR /";
  return keyword === "RUN" || keyword === "COPY" || keyword === "ADD";
}

function originsOfMatch({ file, root, baseLayers, made }: Match, entries: readonly string[]): ImageOrigins {
  const from = root.instructions[0];
  const fromOrigin = from === undefined ? undefined : originOf(file, root, from);
  const below = entries.slice(0, baseLayers).map((createdBy) => fromOrigin ?? textOnly(createdBy));
  const above = made.map(({ stage, instruction }) => originOf(file, stage, instruction));
  const origins: ImageOrigins = { layers: [...below, ...above], baseLayers };
  if (fromOrigin !== undefined && root.resolvedFrom !== "scratch") {
    const [name = "", digest] = (root.resolvedFrom ?? root.from).split("@");
    origins.base = { name: familiarName(name), ...(digest === undefined ? {} : { digest }), from: fromOrigin };
  }
  return origins;
}

function originOf({ path }: KnownDockerfile, stage: Stage, instruction: Instruction): Origin {
  const { startLine, endLine } = instruction;
  const name = stage.name === undefined ? {} : { stage: stage.name };
  return { file: path, startLine, endLine, ...name, instruction: instructionLabel(instruction), via: "history" };
}
