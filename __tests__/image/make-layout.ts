import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";

export const sha256 = (bytes: Uint8Array | string): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

export interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  platform?: { os: string; architecture: string; variant?: string };
  annotations?: Record<string, string>;
  artifactType?: string;
}

export const mediaTypes = {
  index: "application/vnd.oci.image.index.v1+json",
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerConfig: "application/vnd.docker.container.image.v1+json",
  dockerLayer: "application/vnd.docker.image.rootfs.diff.tar.gzip",
};

/** A directory that goes away with the test. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), "plimsoll-image-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Writes blobs and index of an OCI layout, piece by piece; also wrong ones. */
export class LayoutMaker {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async blob(bytes: Uint8Array | string, mediaType: string, digest = sha256(bytes)): Promise<Descriptor> {
    const path = join(this.directory, "blobs", digest.replace(":", "/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return { mediaType, digest, size: Buffer.byteLength(bytes) };
  }

  json(value: unknown, mediaType: string): Promise<Descriptor> {
    return this.blob(JSON.stringify(value), mediaType);
  }

  async layer(tar: Buffer, codec: "gzip" | "zstd" | "none" = "gzip"): Promise<Descriptor & { diffId: string }> {
    const bytes = { gzip: () => gzipSync(tar), zstd: () => zstdCompressSync(tar), none: () => tar }[codec]();
    const suffix = codec === "none" ? "" : `+${codec}`;
    return { ...(await this.blob(bytes, mediaTypes.layer + suffix)), diffId: sha256(tar) };
  }

  /** An image of these layers; `config` and `manifest` replace or add fields. */
  async image(
    layers: readonly (Descriptor & { diffId: string })[],
    more: { config?: object; manifest?: object; configType?: string; manifestType?: string } = {},
  ): Promise<Descriptor> {
    const rootfs = { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) };
    const config = { os: "linux", architecture: "amd64", rootfs, ...more.config };
    const manifest = {
      schemaVersion: 2,
      mediaType: more.manifestType ?? mediaTypes.manifest,
      config: await this.json(config, more.configType ?? mediaTypes.config),
      layers: layers.map(({ diffId: _, ...descriptor }) => descriptor),
      ...more.manifest,
    };
    return this.json(manifest, more.manifestType ?? mediaTypes.manifest);
  }

  indexBlob(manifests: readonly Descriptor[]): Promise<Descriptor> {
    return this.json({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }, mediaTypes.index);
  }

  async index(...manifests: Descriptor[]): Promise<string> {
    await mkdir(join(this.directory, "blobs"), { recursive: true });
    await writeFile(join(this.directory, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
    await writeFile(join(this.directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
    return this.directory;
  }
}
