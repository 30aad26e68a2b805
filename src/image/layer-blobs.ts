import { join } from "node:path";
import type { LayerBlobs } from "../model/ports.ts";
import { openBlob } from "./blobs.ts";
import { blobName } from "./digest.ts";
import { readChunks } from "./read-chunks.ts";

/** Those in the `blobs` directory of an OCI layout. Opening throws `image.malformed` when it is not there or no regular file. */
export function layoutBlobs(layout: string): LayerBlobs {
  return {
    open: async (digest, name) => {
      const file = await openBlob(join(layout, blobName(digest)), name);
      const { size } = await file.stat();
      return { size, chunks: () => readChunks(file), close: () => file.close() };
    },
  };
}
