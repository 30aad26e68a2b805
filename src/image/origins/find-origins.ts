import type { LayoutImage } from "../layout.ts";
import type { OriginHints } from "./hints.ts";
import { originsFromHistory } from "./history.ts";
import { familiarName } from "./image-name.ts";
import type { ImageOrigins } from "./image-origins.ts";
import { originsFromProvenance } from "./layer-origins.ts";
import { readProvenance } from "./provenance.ts";
import { sourceFiles } from "./source-files.ts";

/** Where every layer of the image comes from: by provenance where it is there and fits the image, else by history. */
export function findOrigins({ manifest, config }: LayoutImage, hints: OriginHints): ImageOrigins {
  const layerCount = manifest.layers.length;
  const provenance = readProvenance(hints.provenance);
  if (provenance !== undefined) {
    const files = sourceFiles(provenance, hints.dockerfiles ?? []);
    const origins = originsFromProvenance(provenance, files, layerCount);
    if (origins !== undefined) return origins;
  }
  const origins = originsFromHistory(config.history ?? [], layerCount, hints);
  return origins.base === undefined ? { ...origins, ...annotatedBase(manifest.annotations) } : origins;
}

/** What the image says of its base itself (OCI image spec annotations.md). */
function annotatedBase(annotations: Record<string, string> | null | undefined): Pick<ImageOrigins, "base"> {
  const name = annotations?.["org.opencontainers.image.base.name"];
  const digest = annotations?.["org.opencontainers.image.base.digest"];
  if (name === undefined) return {};
  return { base: { name: familiarName(name), ...(digest === undefined ? {} : { digest }), from: { via: "none" } } };
}
