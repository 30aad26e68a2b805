import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { exists } from "../../exists.ts";
import { blobName, hashLike, shortDigest } from "../../image/digest.ts";
import { writeWhole } from "../../image/write-whole.ts";
import type { LayersElsewhere, OpenBlob } from "../../model/ports.ts";
import { oneLine } from "../../text/control.ts";
import type { Lanes } from "../schedule.ts";
import type { BuilderContent } from "./builder-content.ts";
import type { NamedLayer } from "./image-documents.ts";

/**
 * The layers of an image, read out of the builder's store. What breaks on the way is `build.content`.
 *
 * @param inTurn so that a layer which two images share is brought once
 */
export function layersInBuilder(
  content: BuilderContent,
  layers: readonly NamedLayer[],
  layout: string,
  inTurn: Lanes,
): LayersElsewhere {
  let brought: Promise<void> | undefined;
  const bringAll = async () => {
    for (const layer of layers) await bring(content, layer, join(layout, blobName(layer.digest)));
  };
  return {
    open: (digest, name) => openInBuilder(content, digest, name),
    bring: () => {
      brought ??= inTurn(bringAll);
      return brought;
    },
  };
}

/** Whether all of them are in the builder's store: one that no step needed may never have been pulled. */
export async function areInBuilder(content: BuilderContent, layers: readonly NamedLayer[]): Promise<boolean> {
  const sizes = await Promise.all(layers.map(({ digest }) => content.size(digest)));
  return sizes.every((size, index) => size === layers[index]?.size);
}

async function openInBuilder(content: BuilderContent, digest: string, name: string): Promise<OpenBlob> {
  const size = await content.size(digest).catch((error: unknown) => {
    throw lost(name, error);
  });
  if (size === undefined) throw lost(name, new Error("it is not there any more"));
  const reads = new Set<AsyncGenerator<Buffer>>();
  return {
    size,
    chunks: () => {
      const read = reading(content, digest, size, name);
      reads.add(read);
      return read;
    },
    close: async () => {
      await Promise.all([...reads].map((read) => read.return(undefined)));
    },
  };
}

async function* reading(
  content: BuilderContent,
  digest: string,
  size: number,
  name: string,
): AsyncGenerator<Buffer, void> {
  let bytes = 0;
  const chunks = content.read(digest);
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        throw lost(name, error);
      });
      if (next.done === true) break;
      bytes += next.value.length;
      yield next.value;
    }
  } finally {
    await chunks.return(undefined);
  }
  if (bytes !== size) throw lost(name, new Error(`it ended after ${bytes} of ${size} bytes`));
}

async function bring(content: BuilderContent, { digest, size }: NamedLayer, file: string): Promise<void> {
  if (await exists(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, checked(content, digest, size));
}

/** As buildx does for what it copies out: what is on the disk is what its name says. */
async function* checked(content: BuilderContent, digest: string, size: number): AsyncGenerator<Buffer, void> {
  const name = `layer ${shortDigest(digest)}`;
  const hash = hashLike(digest);
  for await (const chunk of reading(content, digest, size, name)) {
    hash.update(chunk);
    yield chunk;
  }
  if (!digest.endsWith(`:${hash.digest("hex")}`))
    throw lost(name, new Error("it has other bytes than its digest says"));
}

function lost(name: string, cause: unknown): PlimsollError {
  if (cause instanceof PlimsollError) return cause;
  const why = oneLine(cause instanceof Error ? cause.message : String(cause));
  return new PlimsollError("build.content", `The ${name} could not be read in the builder: ${why}.`, { cause });
}
