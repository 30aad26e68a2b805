import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuilderContent } from "../../../src/build/content/builder-content.ts";
import { blobName } from "../../../src/image/digest.ts";

/** A builder's store with the blobs of a layout; `changes` are bytes that it has in the place of others, or lacks. */
export function contentOfLayout(
  layout: string,
  changes: Readonly<Record<string, Buffer | "absent" | "breaks" | "ends">> = {},
): BuilderContent & { reads: string[] } {
  const reads: string[] = [];
  const bytesOf = async (digest: string) => {
    const changed = changes[digest];
    return changed instanceof Buffer ? changed : readFile(join(layout, blobName(digest)));
  };
  return {
    reads,
    connect: () => undefined,
    size: async (digest) => {
      if (changes[digest] === "absent") return undefined;
      return stat(join(layout, blobName(digest))).then(
        ({ size }) => size,
        () => undefined,
      );
    },
    read: async function* (digest) {
      reads.push(digest);
      const bytes = await bytesOf(digest);
      const change = changes[digest];
      if (change === "breaks" || change === "ends") yield bytes.subarray(0, bytes.length >> 1);
      if (change === "breaks") throw new Error("the connection was closed");
      if (change === "ends") return;
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    close: () => undefined,
  };
}
