import { stageChain } from "../../dockerfile/parse.ts";
import type { Origin } from "../../model/report.ts";
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
  const place = step.places.length > 1 ? placeOfBase(step, states, provenance, files) : step.places[0];
  const origin: Origin = place === undefined ? { via: "provenance" } : originOfPlace(place, files);
  const madeBy = makerOf(step, provenance, files, origin);
  return madeBy === undefined ? origin : { ...origin, madeBy };
}

/**
 * A base image that several stages start from is one step with a place for each FROM line. The right one is that of the
 * stage which the first step above the base belongs to; without such a step, that of the target's stage.
 */
function placeOfBase(
  { places }: ProvenanceStep,
  states: readonly RootState[],
  provenance: Provenance,
  files: readonly SourceFile[],
): Place | undefined {
  const above = states.find(({ step }) => step.operation.source === undefined && step.places.length > 0);
  const next = above?.step.places[0];
  const isOf = (source: number, line: number | undefined) => (place: Place) =>
    place.source === source && place.startLine === line;
  if (next !== undefined) {
    const from = fromLineBelow(files[next.source], next.startLine);
    const place = places.find(isOf(next.source, from)) ?? places.find(({ source }) => source !== next.source);
    if (place !== undefined) return place;
  }
  for (const [source, { dockerfile }] of files.entries()) {
    const from = stageChain(dockerfile, provenance.target).at(-1)?.instructions[0]?.startLine;
    const place = places.find(isOf(source, from));
    if (place !== undefined) return place;
  }
  return places[0];
}

/** Line of the FROM that names an image, below the stage which `line` is in. */
function fromLineBelow(file: SourceFile | undefined, line: number): number | undefined {
  let stage = file && instructionAt(file, line)?.stage;
  while (stage?.fromStage !== undefined) stage = file?.dockerfile.stages[stage.fromStage];
  return stage?.instructions[0]?.startLine;
}
