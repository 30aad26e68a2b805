import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import type { PlatformImage } from "../model/stages.ts";

/** OCI image configuration (opencontainers/image-spec config.md), as far as secrets can hide in it. */
const imageConfig = z.object({
  config: z
    .object({
      Env: z.array(z.string()).nullish(),
      Labels: z.record(z.string(), z.string()).nullish(),
      Cmd: z.array(z.string()).nullish(),
      Entrypoint: z.array(z.string()).nullish(),
      OnBuild: z.array(z.string()).nullish(),
    })
    .nullish(),
  history: z.array(z.object({ created_by: z.string().optional(), empty_layer: z.boolean().optional() })).nullish(),
});

export type ImageConfig = z.infer<typeof imageConfig>;

/** Registries refuse manifests over 4 MiB; a configuration has no business being larger than a few of those. */
const maximumBytes = 16 * 1024 * 1024;

/**
 * The configuration that the layout has under `digest`.
 *
 * @throws PlimsollError `image.malformed`.
 */
export async function readImageConfig({ layout }: PlatformImage, digest: string): Promise<ImageConfig> {
  try {
    const [algorithm = "", hex = ""] = digest.split(":");
    if (!/^[a-z0-9]+$/.test(algorithm) || !/^[0-9a-f]+$/.test(hex)) throw new Error(`${digest} is no digest`);
    const file = join(layout, "blobs", algorithm, hex);
    if ((await stat(file)).size > maximumBytes) throw new Error("it is larger than 16 MiB");
    return imageConfig.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? "its fields are not those of an image"
        : error instanceof Error
          ? error.message
          : "";
    throw new PlimsollError(
      "image.malformed",
      `The image's configuration can't be read (${why}). Build or pull the image again.`,
      { cause: error },
    );
  }
}
