import {
  type BuildConfig,
  type BuildkitMetadata,
  type Operation,
  type RawLocation,
  type RawStep,
  slsa1Schema,
  slsa02Schema,
} from "./slsa.ts";

/** A result of a step: `stepN:M`. */
export interface Reference {
  step: string;
  output: number;
}

export interface ProvenanceStep {
  id: string;
  inputs: Reference[];
  operation: Operation;
  /** Where in the sources the step comes from; a base image that two stages share has two places. */
  places: Place[];
}

/** Lines of one source, 1-based and inclusive. */
export interface Place {
  /** Index into {@link Provenance.sources}. */
  source: number;
  startLine: number;
  endLine: number;
}

/** What a build says of itself, as far as layers and lines go; one shape for SLSA 0.2 and 1. */
export interface Provenance {
  steps: Map<string, ProvenanceStep>;
  /** The step of each vertex that the progress tells of, by the vertex's digest. */
  stepsByVertex: Map<string, string>;
  /** The result that became the image's root filesystem. */
  result: Reference;
  /** How many layers a result has, from the bottom; keys as `stepN:M`. Not every result is here. */
  layerCounts: Map<string, number>;
  /** The Dockerfiles, with the name that BuildKit had for each: relative to that Dockerfile's own directory. */
  sources: { name: string; text: string }[];
  /** The stage that was asked for; absent: the last one. */
  target?: string;
}

/**
 * Reads a `max` provenance predicate of either shape. Undefined for anything else, `min` provenance included (it has no
 * steps): origins then come from history.
 */
export function readProvenance(predicate: unknown): Provenance | undefined {
  const old = slsa02Schema.safeParse(predicate);
  if (old.success) {
    const { buildConfig, metadata, invocation } = old.data;
    const buildkit = metadata["https://mobyproject.org/buildkit@v1#metadata"];
    return normalise(buildConfig, buildkit, invocation?.parameters?.args?.["target"]);
  }
  const recent = slsa1Schema.safeParse(predicate);
  if (!recent.success) return undefined;
  const { internalParameters, externalParameters } = recent.data.buildDefinition;
  const buildkit = recent.data.runDetails.metadata.buildkit_metadata;
  return normalise(internalParameters.buildConfig, buildkit, externalParameters?.request?.args?.["target"]);
}

function normalise(
  { llbDefinition: raw, digestMapping }: BuildConfig,
  buildkit: BuildkitMetadata,
  target: unknown,
): Provenance | undefined {
  const steps = new Map<string, ProvenanceStep>();
  for (const { id, inputs, op } of raw) {
    const places = (buildkit.source.locations[id]?.locations ?? []).flatMap(toPlace);
    steps.set(id, { id, inputs: (inputs ?? []).map(toReference), operation: op.Op ?? {}, places });
  }
  const result = finalResult(raw, steps);
  if (result === undefined) return undefined;
  const provenance: Provenance = {
    steps,
    stepsByVertex: new Map(Object.entries(digestMapping)),
    result,
    layerCounts: countLayers(buildkit.layers),
    sources: buildkit.source.infos.map(({ filename, data }) => ({
      name: filename,
      text: Buffer.from(data, "base64").toString("utf8"),
    })),
  };
  if (typeof target === "string" && target !== "") provenance.target = target;
  return provenance;
}

/** The last step has no operation and one input: what is exported. */
function finalResult(raw: readonly RawStep[], steps: ReadonlyMap<string, ProvenanceStep>): Reference | undefined {
  const last = steps.get(raw.at(-1)?.id ?? "");
  if (last === undefined) return undefined;
  const isReturn = Object.keys(last.operation).length === 0;
  return isReturn ? last.inputs[0] : { step: last.id, output: 0 };
}

/**
 * Chains of one result differ in compression (a forced one is not the one that a step first made), never in length; a
 * result whose chains do differ is left out.
 */
function countLayers(layers: BuildkitMetadata["layers"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [result, chains] of Object.entries(layers)) {
    const lengths = new Set(chains.map((chain) => chain.length));
    const [length] = lengths;
    if (length !== undefined && lengths.size === 1) counts.set(result, length);
  }
  return counts;
}

function toReference(text: string): Reference {
  const colon = text.lastIndexOf(":");
  return { step: text.slice(0, colon), output: Number(text.slice(colon + 1)) };
}

/** The ranges of one location are the lines of one instruction, often one range for each line. */
function toPlace({ sourceIndex, ranges }: RawLocation): Place[] {
  if (ranges.length === 0) return [];
  const startLine = Math.min(...ranges.map(({ start }) => start.line));
  const endLine = Math.max(...ranges.map(({ end }) => end.line));
  return [{ source: sourceIndex, startLine, endLine }];
}
