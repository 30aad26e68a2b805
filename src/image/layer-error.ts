import { PlimsollError } from "../errors.ts";
import type { OpenBlob } from "../model/ports.ts";
import { hashLike, shortDigest } from "./digest.ts";
import type { LayerSource } from "./layout.ts";
import { PathLimitError } from "./paths.ts";
import { TarError } from "./tar/entry.ts";
import { ZstdError } from "./zstd-frames.ts";

/** "layer 3 (sha256:0123456789ab…)". */
export function layerName({ index, digest }: LayerSource): string {
  return `layer ${index} (${shortDigest(digest)})`;
}

/** The layer is not what manifest or config say; `how` goes on from "The layer 3 (sha256:…) ". */
export function differsFrom(layer: LayerSource, how: string): PlimsollError {
  return new PlimsollError("image.digest", `The ${layerName(layer)} ${how}. Pull or export the image again.`);
}

/** Throws `image.digest` when the blob is of another size than its manifest says. */
export function checkSize({ size }: OpenBlob, layer: LayerSource): void {
  if (size !== layer.size) throw differsFrom(layer, `is ${size} bytes long; its manifest says ${layer.size}`);
}

/** `found` is the hexadecimal digest of what is there. */
export function otherBytes(layer: LayerSource, found: string): PlimsollError {
  return differsFrom(layer, `has other bytes than its digest says (${found})`);
}

/**
 * What stopped the reading of a layer, as a coded error that names the layer and the place. With `blob` (when it
 * is not trusted) a blob that broke is hashed whole: other bytes than its digest says are the cause, not a symptom.
 */
export async function explainLayerError(
  thrown: unknown,
  layer: LayerSource,
  blob: OpenBlob | undefined,
): Promise<unknown> {
  const error = firstOf(thrown);
  if (error instanceof PlimsollError && !(error instanceof PathLimitError)) return error;
  if (error instanceof Error && error.name === "AbortError") {
    return new PlimsollError("cancelled", "Cancelled while reading the image's layers.", { cause: error });
  }
  const problem = problemOf(error);
  if (problem === undefined) return error;
  if (blob !== undefined && (await hashOf(blob, layer.digest)) !== layer.digest) {
    const message = `The ${layerName(layer)} has other bytes than its digest says: ${problem}. Pull or export the image again.`;
    return new PlimsollError("image.digest", message, { cause: error });
  }
  return new PlimsollError("image.malformed", `The ${layerName(layer)} can't be read: ${problem}.`, { cause: error });
}

/** Of two errors at the same time Node's streams make one, the cause first (lib/internal/errors.js, aggregateTwoErrors). */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError ? error.errors[0] : error;
}

function problemOf(error: unknown): string | undefined {
  if (error instanceof TarError) return `${error.message}, at byte ${error.offset} of its tar archive`;
  if (error instanceof PathLimitError) return "with it the image has more paths than are held";
  if (error instanceof ZstdError) return `${error.message}, at byte ${error.offset} of its zstd stream`;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const isCompression = error.code.startsWith("Z_") || error.code.startsWith("ZSTD_");
  return isCompression ? `its compression is broken (${error.message})` : undefined;
}

async function hashOf(blob: OpenBlob, digest: string): Promise<string> {
  const hash = hashLike(digest);
  for await (const chunk of blob.chunks()) hash.update(chunk);
  return `${digest.split(":")[0]}:${hash.digest("hex")}`;
}
