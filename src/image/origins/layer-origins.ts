import type { Stage } from "../../dockerfile/model.ts";
import { stageChain } from "../../dockerfile/parse.ts";
import type { Origin } from "../../model/origin.ts";
import { baseImageOf } from "./image-name.ts";
import type { ImageOrigins } from "./image-origins.ts";
import { makerOf } from "./maker.ts";
import type { Place, Provenance, ProvenanceStep } from "./provenance.ts";
import { countedRootChain, type RootState } from "./root-chain.ts";
import { instructionAt, originOfPlace, type SourceFile } from "./source-files.ts";

/**
 * Joins layers with the steps that made them. Each state of the root filesystem has as many layers as its chain is long;
 * the layers between two states are the upper one's step's. The lowest state is the base image: its layers are the base
 * layers, on the FROM line. Counts decide and not digests: a forced compression exports other blobs than the chains name.
 * Undefined when the counts leave a layer without a step, or contradict the image.
 */
export function originsFromProvenance(
  provenance: Provenance,
  files: readonly SourceFile[],
  layerCount: number,
): ImageOrigins | undefined {
  const states = countedRootChain(provenance, layerCount);
  if (states === undefined) return undefined;
  const layers: Origin[] = [];
  for (const { step, layers: count } of states) {
    if (count === undefined) return undefined;
    const origin = originOfStep(step, states, provenance, files);
    while (layers.length < count) layers.push(origin);
  }
  return { layers, ...baseOf(states, layers, provenance, files) };
}

function baseOf(
  [lowest]: readonly RootState[],
  layers: readonly Origin[],
  provenance: Provenance,
  files: readonly SourceFile[],
): Omit<ImageOrigins, "layers"> {
  const image = baseImageOf(lowest?.step.operation.source?.identifier ?? "");
  if (lowest === undefined || image === undefined) return { baseLayers: 0 };
  const from = layers[0] ?? originOfStep(lowest.step, [lowest], provenance, files);
  return { baseLayers: lowest.layers, base: { ...image, from } };
}

function originOfStep(
  step: ProvenanceStep,
  states: readonly RootState[],
  provenance: Provenance,
  files: readonly SourceFile[],
): Origin {
  const isSingle = step.places.length === 1 || step.operation.source === undefined;
  const place = isSingle ? step.places[0] : placeOfBase(step, states, provenance, files);
  const origin: Origin = place === undefined ? { via: "provenance" } : originOfPlace(place, files);
  const madeBy = makerOf(step, provenance, files, origin);
  return madeBy === undefined ? origin : { ...origin, madeBy };
}

/**
 * A base image that several stages start from is one step with a place for each FROM line. The right one is that of the
 * stage which the first step above the base belongs to; without such a step, that of the target's stage. A context that a
 * stage starts from has no place of its own; its FROM line is found the same way.
 */
function placeOfBase(
  { places }: ProvenanceStep,
  states: readonly RootState[],
  provenance: Provenance,
  files: readonly SourceFile[],
): Place | undefined {
  const above = states.find(({ step }) => step.operation.source === undefined && step.places.length > 0);
  const next = above?.step.places[0];
  const fromLines =
    next === undefined
      ? files.map((file, source) => toPlace(source, stageChain(file.dockerfile, provenance.target).at(-1)))
      : [toPlace(next.source, rootStage(files[next.source], next.startLine))];
  const isPlace = (place: Place) =>
    fromLines.some((from) => from?.source === place.source && from.startLine === place.startLine);
  const elsewhere = places.find(({ source }) => source !== next?.source);
  return places.find(isPlace) ?? elsewhere ?? places[0] ?? (next === undefined ? undefined : fromLines[0]);
}

/** The stage whose FROM names an image, below the stage which `line` is in. */
function rootStage(file: SourceFile | undefined, line: number): Stage | undefined {
  let stage = file && instructionAt(file, line)?.stage;
  while (stage?.fromStage !== undefined) stage = file?.dockerfile.stages[stage.fromStage];
  return stage;
}

function toPlace(source: number, stage: Stage | undefined): Place | undefined {
  const from = stage?.instructions[0];
  return from === undefined ? undefined : { source, startLine: from.startLine, endLine: from.endLine };
}
