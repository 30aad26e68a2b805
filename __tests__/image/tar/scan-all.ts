import type { TarEntry } from "../../../src/image/tar/entry.ts";
import type { TarLimits } from "../../../src/image/tar/limits.ts";
import { TarScanner } from "../../../src/image/tar/tar-scanner.ts";

export interface Scanned extends TarEntry {
  content: Buffer;
  ended: boolean;
}

/** Every entry with its content, from an archive cut at `cuts` (offsets in any order). */
export function scanAll(archive: Buffer, cuts: readonly number[] = [], limits?: TarLimits): Scanned[] {
  const entries: Scanned[] = [];
  const scanner = new TarScanner(
    {
      begin(entry) {
        const scanned: Scanned = { ...entry, content: Buffer.alloc(0), ended: false };
        entries.push(scanned);
        const chunks: Buffer[] = [];
        return {
          content: (chunk) => void chunks.push(Buffer.from(chunk)),
          end: () => {
            scanned.content = Buffer.concat(chunks);
            scanned.ended = true;
          },
        };
      },
    },
    limits,
  );
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (archive.length + 1)), archive.length])];
  edges.sort((a, b) => a - b);
  for (const [i, edge] of edges.entries()) scanner.write(archive.subarray(edge, edges[i + 1] ?? archive.length));
  scanner.end();
  return entries;
}
