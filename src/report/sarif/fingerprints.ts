import { createHash } from "node:crypto";

/**
 * `primaryLocationLineHash` as GitHub wants it, `hash:n`. The hash is over stable parts only: no version, digest, tag or
 * line number may enter, or every build opens all alerts anew. `n` counts what is otherwise equal, from the top of the
 * file down, as github/codeql-action src/fingerprints.ts does for equal lines.
 */
export function createFingerprints(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
