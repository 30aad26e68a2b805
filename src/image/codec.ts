/** How a layer's blob is stored. */
export type LayerCodec = "gzip" | "zstd" | "none";

/** Bytes from the start of a blob that {@link detectCodec} needs. */
export const magicBytes = 4;

/**
 * The codec by the blob's first bytes, as container runtimes decide it (containerd pkg/archive/compression): media types
 * are often wrong. Zstandard may begin with a skippable frame (RFC 8878 §3.1.2).
 */
export function detectCodec(start: Uint8Array): LayerCodec {
  const [a, b, c, d] = start;
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return "zstd";
  if (a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18) return "zstd";
  return "none";
}
