import { join } from "node:path";
import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import { parseDocument, readBounded } from "../image/blobs.ts";
import { blobName, digestOf, shortDigest } from "../image/digest.ts";
import { documentLimits } from "../image/documents.ts";
import type { PlatformImage } from "../model/stages.ts";

const words = z.array(z.string()).nullish();

/** OCI image configuration (opencontainers/image-spec config.md), as far as secrets can hide in it. */
const imageConfig = z.object({
  config: z
    .object({
      Env: words,
      Labels: z.record(z.string(), z.string()).nullish(),
      Cmd: words,
      Entrypoint: words,
      OnBuild: words,
    })
    .nullish(),
  history: z.array(z.object({ created_by: z.string().nullish(), empty_layer: z.boolean().nullish() })).nullish(),
});

export type ImageConfig = z.infer<typeof imageConfig>;

/**
 * The configuration that the layout has under `digest`.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
export async function readImageConfig({ layout }: PlatformImage, digest: string): Promise<ImageConfig> {
  const name = `configuration ${shortDigest(digest)}`;
  const bytes = await readBounded(join(layout, blobName(digest)), name, documentLimits.config);
  if (digestOf(bytes, digest.slice(0, digest.indexOf(":"))) !== digest) {
    throw new PlimsollError(
      "image.digest",
      `The ${name} has other bytes than its digest says. Export the image again.`,
    );
  }
  return parseDocument(bytes, imageConfig, name);
}
