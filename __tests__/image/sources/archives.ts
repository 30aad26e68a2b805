/** Image archives for tests: made byte by byte. */
import type { Buffer as Bytes } from "node:buffer";
import { sha256 } from "../make-layout.ts";
import { archive, entry } from "../tar/make-tar.ts";

export const layerTars: Bytes[] = [
  archive(entry({ path: "a" }, "base")),
  archive(entry({ path: "b" }, "own, longer"), entry({ path: ".wh.a" })),
];

export function configOf(tars: readonly Bytes[], more: object = {}): string {
  const history = tars.map((_, i) => ({ created_by: `RUN step ${i}` }));
  return JSON.stringify({
    os: "linux",
    architecture: "amd64",
    rootfs: { type: "layers", diff_ids: tars.map(sha256) },
    history,
    ...more,
  });
}

interface DockerArchive {
  tars?: readonly Bytes[];
  /** Entries before everything else. */
  before?: Bytes[];
  manifest?: unknown;
  config?: string;
}

/** `docker save` of before Docker 25: a directory per layer, manifest.json last. */
export function dockerArchive({
  tars = layerTars,
  before = [],
  manifest,
  config = configOf(tars),
}: DockerArchive = {}): Bytes {
  const names = tars.map((_, i) => `layer${i}/layer.tar`);
  const files = tars.flatMap((tar, i) => [
    entry({ path: `layer${i}/`, flag: "5" }),
    entry({ path: `layer${i}/VERSION` }, "1.0"),
    entry({ path: `layer${i}/json` }, "{}"),
    entry({ path: names[i] ?? "" }, tar),
  ]);
  const list = manifest ?? [{ Config: "config.json", RepoTags: ["app:1"], Layers: names }];
  return archive(
    ...before,
    ...files,
    entry({ path: "config.json" }, config),
    entry({ path: "manifest.json" }, JSON.stringify(list)),
  );
}

const blobPath = (bytes: Bytes | string) => `blobs/${sha256(bytes).replace(":", "/")}`;

interface OciArchive {
  tars?: readonly Bytes[];
  /** Order of the layers in the OCI manifest. */
  order?: readonly number[];
  withDockerManifest?: boolean;
  blobName?: (bytes: Bytes | string) => string;
}

/** An OCI archive, as Docker 25 and later save it (`withDockerManifest`) or as BuildKit, skopeo and others do. */
export function ociArchive({
  tars = layerTars,
  order,
  withDockerManifest = false,
  blobName = blobPath,
}: OciArchive = {}): Bytes {
  const config = configOf(tars);
  const describe = (mediaType: string, bytes: Bytes | string) => ({
    mediaType,
    digest: sha256(bytes),
    size: Buffer.byteLength(bytes),
  });
  const layers = (order ?? tars.map((_, i) => i)).map((i) =>
    describe("application/vnd.oci.image.layer.v1.tar", tars[i] ?? ""),
  );
  const manifest = JSON.stringify({
    schemaVersion: 2,
    config: describe("application/vnd.oci.image.config.v1+json", config),
    layers,
  });
  const index = { schemaVersion: 2, manifests: [describe("application/vnd.oci.image.manifest.v1+json", manifest)] };
  const docker = [{ Config: blobPath(config), RepoTags: null, Layers: tars.map(blobPath) }];
  return archive(
    ...[...tars, config, manifest].map((bytes) => entry({ path: blobName(bytes) }, bytes)),
    entry({ path: "index.json" }, JSON.stringify(index)),
    entry({ path: "oci-layout" }, '{"imageLayoutVersion":"1.0.0"}'),
    ...(withDockerManifest ? [entry({ path: "manifest.json" }, JSON.stringify(docker))] : []),
  );
}
