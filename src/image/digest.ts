import { createHash, type Hash } from "node:crypto";

/** Algorithms that the OCI image spec registers (descriptor.md, "Registered Algorithms"), with their hex lengths. */
const hexLengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

/** Whether `text` is a digest of a registered algorithm: `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
export function isDigest(text: string): boolean {
  const [algorithm = "", hex = "", ...rest] = text.split(":");
  return rest.length === 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}

/** Where a layout keeps the blob, relative to it. `digest` has passed {@link isDigest}, so no path can hide in it. */
export function blobName(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

export function digestOf(bytes: Uint8Array, algorithm: string): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}

/** A running hash of the algorithm that `digest` names. */
export function hashLike(digest: string): Hash {
  return createHash(digest.slice(0, digest.indexOf(":")));
}

/** `sha256:0123456789ab…`: enough to find it, short enough to read. */
export function shortDigest(digest: string): string {
  const colon = digest.indexOf(":");
  return `${digest.slice(0, colon + 13)}…`;
}
