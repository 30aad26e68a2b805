import { PlimsollError } from "../errors.ts";

const index = new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const manifest = new Set([
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
]);
const config = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const layer = new Set([
  "application/vnd.oci.image.layer.v1.tar",
  "application/vnd.oci.image.layer.v1.tar+gzip",
  "application/vnd.oci.image.layer.v1.tar+zstd",
  "application/vnd.docker.image.rootfs.diff.tar",
  "application/vnd.docker.image.rootfs.diff.tar.gzip",
  "application/vnd.docker.image.rootfs.diff.tar.zstd",
]);

export const ociIndex = "application/vnd.oci.image.index.v1+json";
export const ociManifest = "application/vnd.oci.image.manifest.v1+json";
export const ociConfig = "application/vnd.oci.image.config.v1+json";
export const ociTarLayer = "application/vnd.oci.image.layer.v1.tar";

/** What a registry is asked for; the OCI forms first. */
export const acceptedManifests: readonly string[] = [...index, ...manifest];

/** What a descriptor's media type makes of its blob. */
export function kindOfMediaType(mediaType: string): "index" | "manifest" | "config" | "layer" | "other" {
  if (index.has(mediaType)) return "index";
  if (manifest.has(mediaType)) return "manifest";
  if (config.has(mediaType)) return "config";
  return layer.has(mediaType) ? "layer" : "other";
}

/** Throws `image.malformed` for a layer that can't be read, and says why for the known kinds of them. */
export function checkLayerMediaType(mediaType: string, where: string): void {
  if (kindOfMediaType(mediaType) === "layer") return;
  const foreign = mediaType.includes("nondistributable") || mediaType.includes(".foreign.");
  const reason = foreign
    ? "its bytes are not in the image but at an address outside"
    : mediaType.endsWith("+encrypted")
      ? "its bytes are encrypted"
      : "that is no type of a filesystem layer that is known here";
  throw new PlimsollError(
    "image.malformed",
    `${where} has the media type ${JSON.stringify(mediaType)}: ${reason}. Build the image with gzip, zstd or plain tar layers.`,
  );
}
