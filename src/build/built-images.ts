import { type Descriptor, indexSchema } from "../image/documents.ts";
import { isAttestation } from "../image/layout.ts";
import { kindOfMediaType } from "../image/media-types.ts";
import { platformName } from "../image/platform-name.ts";
import type { Context } from "../model/ports.ts";
import type { BuiltImage } from "../model/stages.ts";
import type { Builder } from "./builder.ts";
import { callBuildx } from "./buildx-call.ts";
import type { BuildMetadata } from "./metadata.ts";

const historyDeadlineMs = 10_000;

/**
 * The platform images of a build whose image is still in the builder. A build for one platform names its manifest itself;
 * of several it names the index, which the builder's history keeps (`buildx history inspect attachment`, buildx ≥ 0.20).
 * Undefined when that can't be told: an older buildx or BuildKit, a record that is gone already.
 *
 * @throws PlimsollError `cancelled`
 */
export async function builtImages(
  { descriptor, ref }: BuildMetadata,
  builder: Builder,
  context: Context,
): Promise<readonly BuiltImage[] | undefined> {
  if (descriptor === undefined) return undefined;
  if (kindOfMediaType(descriptor.mediaType) === "manifest") return imagesOf([descriptor]);
  const id = ref?.split("/").at(-1);
  if (id === undefined || !/^\w+$/.test(id)) return undefined;
  const args = ["history", "inspect", "attachment", "--type=index", `--builder=${builder.name}`, id];
  const result = await callBuildx(builder.buildx, args, historyDeadlineMs, context, context.run);
  if (result.exitCode !== 0 || result.stdoutTruncated) return undefined;
  const index = indexSchema.safeParse(parsed(result.stdout)).data;
  return index === undefined ? undefined : imagesOf(index.manifests);
}

/** Nothing rather than a part: an image without a platform is named by its config, which is not at hand. */
function imagesOf(descriptors: readonly Descriptor[]): readonly BuiltImage[] | undefined {
  const images = descriptors
    .filter((descriptor) => !isAttestation(descriptor))
    .flatMap(({ digest, platform }) => {
      return platform ? [{ platform: platformName(platform), manifestDigest: digest }] : [];
    });
  return images.length > 0 && images.length === descriptors.length ? images : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
