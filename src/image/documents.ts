/** The JSON documents of an image: OCI image spec 1.1 and Docker image manifest v2 schema 2, as far as they matter here. */
import { z } from "zod";
import { isDigest } from "./digest.ts";

const digest = z.string().refine(isDigest, { error: "is not a sha256 or sha512 digest" });
const annotations = z.record(z.string(), z.string()).nullish();

const platformSchema = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().nullish(),
});

const descriptorSchema = z.object({
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

const historySchema = z.object({
  created_by: z.string().nullish(),
  comment: z.string().nullish(),
  empty_layer: z.boolean().nullish(),
});

export const configSchema = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().nullish(),
  rootfs: z.object({ diff_ids: z.array(digest).max(maximumLayers) }),
  history: z.array(historySchema).nullish(),
});

export type ImageConfig = z.infer<typeof configSchema>;
export type HistoryEntry = z.infer<typeof historySchema>;

export const documentLimits = { manifest: 4 * 1024 * 1024, config: 32 * 1024 * 1024 };
