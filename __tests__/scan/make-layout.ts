import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import type { PlatformImage } from "../../src/model/stages.ts";

/** What an image is made of. Equal descriptions give equal bytes. */
export interface ImageDescription {
  /** Files of each layer, bottom first: path → content. */
  layers: readonly Readonly<Record<string, string | Buffer>>[];
  config?: object;
  history?: readonly { created_by: string; empty_layer?: boolean }[];
}

export interface MadeImage extends PlatformImage {
  configDigest: string;
  layers: { digest: string; diffId: string }[];
}

/** Writes an OCI layout directory with one image for linux/amd64. */
export async function makeLayout(
  layout: string,
  { layers, config = {}, history }: ImageDescription,
): Promise<MadeImage> {
  await mkdir(join(layout, "blobs", "sha256"), { recursive: true });
  const store = async (bytes: Buffer, mediaType: string) => {
    const digest = digestOf(bytes);
    await writeFile(join(layout, "blobs", digest.replace(":", "/")), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const made = [];
  for (const files of layers) {
    const tar = await tarOf(files);
    const descriptor = await store(gzipSync(tar), "application/vnd.oci.image.layer.v1.tar+gzip");
    made.push({ descriptor, digest: descriptor.digest, diffId: digestOf(tar) });
  }
  const diffIds = made.map(({ diffId }) => diffId);
  const configText = {
    architecture: "amd64",
    os: "linux",
    config,
    rootfs: { type: "layers", diff_ids: diffIds },
    ...(history ? { history } : {}),
  };
  const configBlob = await store(json(configText), "application/vnd.oci.image.config.v1+json");
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await store(
    json({ schemaVersion: 2, mediaType, config: configBlob, layers: made.map(({ descriptor }) => descriptor) }),
    mediaType,
  );
  await writeFile(join(layout, "index.json"), json({ schemaVersion: 2, manifests: [manifest] }));
  await writeFile(join(layout, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
  return {
    layout,
    platform: "linux/amd64",
    manifestDigest: manifest.digest,
    configDigest: configBlob.digest,
    layers: made,
  };
}

async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name, mtime: new Date(0) }, content);
  tar.finalize();
  return buffer(tar);
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const digestOf = (bytes: Buffer) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
