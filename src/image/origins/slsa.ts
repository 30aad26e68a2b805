/**
 * The parts of a BuildKit provenance predicate (`mode=max`) that layer origins need, in both shapes (moby/buildkit
 * docs/attestations/slsa-definitions.md, solver/llbsolver/provenance/types/types.go, solver/pb/ops.proto). Zero values
 * are left out by BuildKit, hence the defaults.
 */
import { z } from "zod";

const index = z.int().default(0);

const fileAction = z.looseObject({
  /** Counts the step's inputs, then the results of earlier actions; -1: an empty directory. */
  input: index,
  secondaryInput: index,
  output: index,
  Action: z
    .looseObject({
      copy: z
        .looseObject({
          src: z.string().default(""),
          dest: z.string().default(""),
          include_patterns: z.array(z.string()).default([]),
          exclude_patterns: z.array(z.string()).default([]),
        })
        .optional(),
      mkdir: z.object({ path: z.string().default("") }).optional(),
      mkfile: z.object({ path: z.string().default("") }).optional(),
      rm: z.object({ path: z.string().default("") }).optional(),
    })
    .default({}),
});

// Loose where build/record makes digests of what steps do: all that is written there counts.
const operation = z.object({
  source: z.object({ identifier: z.string() }).optional(),
  exec: z
    .looseObject({
      meta: z
        .looseObject({
          args: z.array(z.string()).default([]),
          cwd: z.string().default("/"),
          /** `NAME=value` */
          env: z.array(z.string()).default([]),
        })
        .optional(),
      mounts: z
        .array(
          z.looseObject({
            input: index,
            output: index,
            dest: z.string().default(""),
            /** The part of the input that is mounted. */
            selector: z.string().default("/"),
          }),
        )
        .default([]),
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

const buildConfig = z.object({
  llbDefinition: z.array(step).min(1),
  /** Digest of a vertex, as the progress has it → step. */
  digestMapping: z.record(z.string(), z.string()).default({}),
});

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

export type BuildConfig = z.infer<typeof buildConfig>;
export type RawStep = z.infer<typeof step>;
export type RawLocation = z.infer<typeof location>;
export type Operation = z.infer<typeof operation>;
export type FileAction = z.infer<typeof fileAction>;
export type BuildkitMetadata = z.infer<typeof buildkitMetadata>;
