import { join } from "node:path";
import { openBlob } from "./blobs.ts";
import { blobName, hashLike } from "./digest.ts";
import { differsFrom, explainLayerError, layerName, otherBytes } from "./layer-error.ts";
import type { LayerSource } from "./layout.ts";
import { readChunks } from "./read-chunks.ts";

/** Compares a blob with its digest, without inflating it. Throws `image.digest` or `cancelled`. */
export async function verifyBlob(layout: string, layer: LayerSource, signal: AbortSignal): Promise<void> {
  const file = await openBlob(join(layout, blobName(layer.digest)), layerName(layer));
  const hash = hashLike(layer.digest);
  try {
    const { size } = await file.stat();
    if (size !== layer.size) throw differsFrom(layer, `is ${size} bytes long; its manifest says ${layer.size}`);
    for await (const chunk of readChunks(file)) {
      signal.throwIfAborted();
      hash.update(chunk);
    }
    const found = hash.digest("hex");
    if (!layer.digest.endsWith(`:${found}`)) throw otherBytes(layer, found);
  } catch (error) {
    throw await explainLayerError(error, layer, undefined);
  } finally {
    await file.close();
  }
}
