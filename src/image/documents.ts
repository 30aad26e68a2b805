/** The JSON documents of an image: OCI image spec 1.1 and Docker image manifest v2 schema 2, as far as they matter here. */
import { z } from "zod";
import { isDigest } from "./digest.ts";

const digest = z.string().refine(isDigest, { error: "is not a sha256 or sha512 digest" });
/** As Go names them; it becomes part of names that are printed. */
const platformPart = z.string().regex(/^[\w.-]{0,64}$/, { error: "is no name of a platform" });
const annotations = z.record(z.string(), z.string()).nullish();

const platformSchema = z.object({
  os: platformPart,
  architecture: platformPart,
  variant: platformPart.nullish(),
});

export const descriptorSchema = z.object({
  mediaType: z.string(),
  digest,
  size: z.int().nonnegative(),
  annotations,
  artifactType: z.string().nullish(),
  platform: platformSchema.nullish(),
});

export type Descriptor = z.infer<typeof descriptorSchema>;

/** More than anyone lists; each one is a file to open. */
const maximumManifests = 1000;
/** Docker Engine's overlay2 holds 128; nothing that runs has more than a few hundred. */
const maximumLayers = 1000;

export const indexSchema = z.object({
  schemaVersion: z.literal(2),
  mediaType: z.string().nullish(),
  manifests: z.array(descriptorSchema).max(maximumManifests),
  annotations,
});

export const manifestSchema = z.object({
  schemaVersion: z.literal(2),
  mediaType: z.string().nullish(),
  artifactType: z.string().nullish(),
  config: descriptorSchema,
  layers: z.array(descriptorSchema).max(maximumLayers),
  annotations,
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Each instruction of a Dockerfile makes one. */
const maximumHistory = 10_000;

const historySchema = z.object({
  created_by: z.string().nullish(),
  comment: z.string().nullish(),
  empty_layer: z.boolean().nullish(),
});

const words = z.array(z.string()).nullish();

/** What a container is started with, as far as it says what the image needs at run time. */
const startSchema = z.object({ Env: words, Entrypoint: words, Cmd: words, WorkingDir: z.string().nullish() });

export const configSchema = z.object({
  os: platformPart,
  architecture: platformPart,
  variant: platformPart.nullish(),
  rootfs: z.object({ diff_ids: z.array(digest).max(maximumLayers) }),
  history: z.array(historySchema).max(maximumHistory).nullish(),
  config: startSchema.nullish(),
});

export type ImageConfig = z.infer<typeof configSchema>;
export type HistoryEntry = z.infer<typeof historySchema>;

/** A manifest that registries take is 4 MiB at most; configs are far smaller. */
export const documentLimits = { manifest: 4 * 1024 * 1024, config: 4 * 1024 * 1024 };
