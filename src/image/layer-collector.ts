import { isMarker, type LayerEntry, toLayerEntry } from "./layer-entry.ts";
import { maximumBytes } from "./limits.ts";
import type { PathTable } from "./paths.ts";
import { type ContentSink, type EntrySink, type TarEntry, TarError } from "./tar/entry.ts";

/** Turns the entries of one layer's tar into what an image needs to know of them. Wants no file's content. */
export class LayerCollector implements EntrySink {
  readonly entries: LayerEntry[] = [];
  /** Sum of the sizes of all regular files, doubles and hidden ones included. */
  unpacked = 0;
  /** Entries that are not whiteouts or other markers. */
  fileCount = 0;
  readonly #paths: PathTable;

  constructor(paths: PathTable) {
    this.#paths = paths;
  }

  begin(tar: TarEntry): ContentSink | undefined {
    const result = toLayerEntry(tar, this.#paths);
    if ("problem" in result) throw new TarError(result.problem, tar.offset);
    this.entries.push(result.entry);
    this.unpacked += result.entry.size;
    if (this.unpacked > maximumBytes) {
      throw new TarError(`its files are larger than ${maximumBytes} bytes together; that is the limit`, tar.offset);
    }
    if (!isMarker(result.entry.kind)) this.fileCount += 1;
    return undefined;
  }
}
