import type { LayerBlobs } from "../model/ports.ts";
import { hashLike } from "./digest.ts";
import { checkSize, explainLayerError, layerName, otherBytes } from "./layer-error.ts";
import type { LayerSource } from "./layout.ts";

/** Compares a blob with its digest, without inflating it. Throws `image.digest` or `cancelled`. */
export async function verifyBlob(blobs: LayerBlobs, layer: LayerSource, signal: AbortSignal): Promise<void> {
  const blob = await blobs.open(layer.digest, layerName(layer));
  const hash = hashLike(layer.digest);
  try {
    checkSize(blob, layer);
    for await (const chunk of blob.chunks()) {
      signal.throwIfAborted();
      hash.update(chunk);
    }
    const found = hash.digest("hex");
    if (!layer.digest.endsWith(`:${found}`)) throw otherBytes(layer, found);
  } catch (error) {
    throw await explainLayerError(error, layer, undefined);
  } finally {
    await blob.close();
  }
}
