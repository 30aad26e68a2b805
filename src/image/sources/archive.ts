import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { detectCodec, magicBytes } from "../codec.ts";
import { inflate } from "../inflate.ts";
import { listImages } from "../layout.ts";
import { TarError } from "../tar/entry.ts";
import { TarScanner } from "../tar/tar-scanner.ts";
import { ZstdError } from "../zstd-frames.ts";
import { ArchiveSink } from "./archive-sink.ts";
import { BlobStore } from "./blob-store.ts";
import { type DockerImage, readDockerManifest, writeDockerLayout } from "./docker-archive.ts";
import type { OpenedLayout } from "./opened.ts";
import { peek } from "./peek.ts";

/**
 * Reads an image archive once, as a stream, into a layout under `workDirectory`: an OCI archive or a docker-archive
 * (`docker save`, `ko`, Bazel, kaniko), compressed or not. All blobs are compared with the digests that they are stored
 * under. `name` is how errors call it. Throws `image.malformed`, `image.digest`, `disk.full` or `cancelled`.
 */
export async function openArchive(
  source: AsyncIterable<Uint8Array>,
  name: string,
  workDirectory: string,
  signal: AbortSignal,
): Promise<OpenedLayout> {
  await mkdir(workDirectory, { recursive: true });
  const layout = await mkdtemp(join(workDirectory, "archive-"));
  await mkdir(join(layout, "blobs"));
  const store = new BlobStore(layout);
  const sink = new ArchiveSink(store);
  try {
    await unpack(source, sink, signal);
  } catch (error) {
    await sink.discard();
    throw explain(error, name);
  }
  await arrange(sink, layout, store, name);
  return { layout, notes: { verified: true, unpackedByEngine: sink.documents.has("manifest.json") } };
}

async function unpack(source: AsyncIterable<Uint8Array>, sink: ArchiveSink, signal: AbortSignal): Promise<void> {
  const { start, whole } = await peek(source, magicBytes);
  const scanner = new TarScanner(sink);
  const take = async (chunk: Buffer) => {
    scanner.write(chunk);
    await sink.settle();
  };
  await inflate(whole, detectCodec(start), take, signal);
  scanner.end();
  await sink.settle();
}

async function arrange(sink: ArchiveSink, layout: string, store: BlobStore, name: string): Promise<void> {
  const index = sink.documents.get("index.json");
  const dockerManifest = sink.documents.get("manifest.json");
  if (index !== undefined) await writeFile(join(layout, "index.json"), index);
  if (dockerManifest !== undefined) {
    const image = readDockerManifest(dockerManifest, (file) => sink.find(file));
    if (index === undefined || (await isMisordered(layout, image))) await writeDockerLayout(image, layout, store);
  } else if (index === undefined) {
    const message = `${name} is a tar archive but no image: it has neither index.json nor manifest.json. Save it with "docker save" or as an OCI archive.`;
    throw new PlimsollError("image.malformed", message);
  }
}

/** Docker Engine 25.0.0 saved OCI manifests whose layers are in no order; its `manifest.json` is right. */
async function isMisordered(layout: string, { layers }: DockerImage): Promise<boolean> {
  const images = await listImages(layout);
  const listed = images[0]?.manifest.layers.map(({ digest }) => digest) ?? [];
  const right = layers.map(({ digest }) => digest);
  const isSameSet = listed.toSorted().join() === right.toSorted().join();
  return images.length === 1 && isSameSet && listed.join() !== right.join();
}

function explain(error: unknown, name: string): unknown {
  if (error instanceof PlimsollError) return error;
  if (error instanceof Error && error.name === "AbortError") {
    return new PlimsollError("cancelled", `Cancelled while reading ${name}.`, { cause: error });
  }
  const isBroken = error instanceof TarError || error instanceof ZstdError;
  if (isBroken) {
    const message = `${name} is no image archive that can be read: ${error.message}, at byte ${error.offset}.`;
    return new PlimsollError("image.malformed", message, { cause: error });
  }
  const isCompression = error instanceof Error && "code" in error && /^Z(?:STD)?_/.test(String(error.code));
  if (!isCompression) return error;
  return new PlimsollError("image.malformed", `${name} has broken compression: ${error.message}.`, { cause: error });
}
