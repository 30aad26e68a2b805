import * as z from "zod";
import type { Origin } from "../model/origin.ts";
import type { ProvenanceByPlatform } from "../model/stages.ts";
import type { DockerfileSource } from "./quoted-source.ts";
import type { StepOrigins } from "./steps.ts";

const position = z.object({ line: z.number().int().optional() });
const location = z.object({
  sourceIndex: z.number().int().optional(),
  ranges: z.array(z.object({ start: position, end: position })).optional(),
});
// The part of the SLSA v0.2 predicate that leads from a vertex to its lines (moby/buildkit
// solver/llbsolver/provenance/types/types.go). The metadata file always has this shape.
const predicateShape = z.object({
  buildConfig: z.object({ digestMapping: z.record(z.string(), z.string()) }),
  metadata: z.object({
    "https://mobyproject.org/buildkit@v1#metadata": z.object({
      source: z.object({
        locations: z.record(z.string(), z.object({ locations: z.array(location).optional() })),
        infos: z.array(z.object({ filename: z.string().optional(), data: z.string().optional() })),
      }),
    }),
  }),
});

type Predicate = z.infer<typeof predicateShape>;

/**
 * File and lines of each vertex, from the provenance. A step that several places share (one image in two FROM lines) gets
 * the first of them. Provenance of another shape gives nothing: origins are a help here, not a claim.
 */
export function stepOrigins(provenance: ProvenanceByPlatform, sources: readonly DockerfileSource[]): StepOrigins {
  const origins = new Map<string, Origin>();
  for (const value of Object.values(provenance)) {
    const predicate = predicateShape.safeParse(value).data;
    if (predicate === undefined) continue;
    for (const [digest, step] of Object.entries(predicate.buildConfig.digestMapping)) {
      const origin = originOf(step, predicate, sources);
      if (origin !== undefined) origins.set(digest, origin);
    }
  }
  return origins;
}

/** The build's own vertices, of all platforms; empty where the provenance does not tell. */
export function verticesOf(provenance: ProvenanceByPlatform): ReadonlySet<string> {
  const predicates = Object.values(provenance).flatMap((value) => predicateShape.safeParse(value).data ?? []);
  return new Set(predicates.flatMap(({ buildConfig }) => Object.keys(buildConfig.digestMapping)));
}

function originOf(step: string, predicate: Predicate, sources: readonly DockerfileSource[]): Origin | undefined {
  const { locations, infos } = predicate.metadata["https://mobyproject.org/buildkit@v1#metadata"].source;
  const first = locations[step]?.locations?.[0];
  const lines = (first?.ranges ?? []).flatMap(({ start, end }) => [start.line ?? 0, end.line ?? 0]);
  const known = lines.filter((line) => line > 0);
  const info = infos[first?.sourceIndex ?? 0];
  if (first === undefined || known.length === 0 || info === undefined) return undefined;
  const text = Buffer.from(info.data ?? "", "base64").toString("utf8");
  // BuildKit tells only the last part of the path; the text says which file it is.
  const file = sources.find((source) => source.text === text)?.file;
  return {
    ...(file === undefined ? {} : { file }),
    startLine: Math.min(...known),
    endLine: Math.max(...known),
    via: "provenance",
  };
}
