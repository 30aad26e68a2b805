/**
 * The parts of a BuildKit provenance predicate (`mode=max`) that layer origins need, in both shapes (moby/buildkit
 * docs/attestations/slsa-definitions.md, solver/llbsolver/provenance/types/types.go, solver/pb/ops.proto). Zero values
 * are left out by BuildKit, hence the defaults.
 */
import { z } from "zod";

const index = z.int().default(0);

const fileAction = z.object({
  /** Counts the step's inputs, then the results of earlier actions; -1: an empty directory. */
  input: index,
  secondaryInput: index,
  output: index,
  Action: z
    .object({
      copy: z.object({ src: z.string().default(""), dest: z.string().default("") }).optional(),
      mkdir: z.object({ path: z.string().default("") }).optional(),
      mkfile: z.object({ path: z.string().default("") }).optional(),
      rm: z.object({ path: z.string().default("") }).optional(),
    })
    .default({}),
});

const operation = z.object({
  source: z.object({ identifier: z.string() }).optional(),
  exec: z
    .object({
      meta: z.object({ args: z.array(z.string()).default([]), cwd: z.string().default("/") }).optional(),
      mounts: z.array(z.object({ input: index, output: index, dest: z.string().default("") })).default([]),
    })
    .optional(),
  file: z.object({ actions: z.array(fileAction).default([]) }).optional(),
  merge: z.object({ inputs: z.array(z.object({ input: index })).default([]) }).optional(),
});

const step = z.object({
  id: z.string(),
  /** `stepN:M`: result M of step N. */
  inputs: z.array(z.string()).nullish(),
  op: z.object({ Op: operation.nullish() }),
});

const position = z.object({ line: z.int().positive() });
const location = z.object({
  sourceIndex: index,
  ranges: z.array(z.object({ start: position, end: position })).default([]),
});

const buildConfig = z.object({ llbDefinition: z.array(step).min(1) });

const buildkitMetadata = z.object({
  source: z.object({
    locations: z.record(z.string(), z.object({ locations: z.array(location).default([]) })),
    infos: z.array(z.object({ filename: z.string().default(""), data: z.string().default("") })).default([]),
  }),
  /** Result → chains of layers, lowest first, each up to and including that result. */
  layers: z.record(z.string(), z.array(z.array(z.unknown()))).default({}),
});

const request = z.object({ args: z.record(z.string(), z.unknown()).nullish() }).nullish();

export const slsa02Schema = z.object({
  buildConfig,
  metadata: z.object({ "https://mobyproject.org/buildkit@v1#metadata": buildkitMetadata }),
  invocation: z
    .object({ parameters: z.object({ args: z.record(z.string(), z.unknown()).nullish() }).nullish() })
    .nullish(),
});

export const slsa1Schema = z.object({
  buildDefinition: z.object({
    internalParameters: z.object({ buildConfig }),
    externalParameters: z.object({ request }).nullish(),
  }),
  runDetails: z.object({ metadata: z.object({ buildkit_metadata: buildkitMetadata }) }),
});

export type RawStep = z.infer<typeof step>;
export type RawLocation = z.infer<typeof location>;
export type Operation = z.infer<typeof operation>;
export type FileAction = z.infer<typeof fileAction>;
export type BuildkitMetadata = z.infer<typeof buildkitMetadata>;
