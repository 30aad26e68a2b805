import type { LayerCompanionRun } from "./layer-companion.ts";
import { isMarker, type LayerEntry, toLayerEntry } from "./layer-entry.ts";
import { maximumBytes } from "./limits.ts";
import { isPackageDocument } from "./packages/wanted.ts";
import { exactPath, type PathNode, type PathTable } from "./paths.ts";
import { type ReadBudget, spend } from "./read-budget.ts";
import { crcBetween, type RunningCrc } from "./running-crc.ts";
import { type ContentSink, type EntrySink, type TarEntry, TarError } from "./tar/entry.ts";

/** A small file whose text the engine itself needs: a package database, a list of owned files. */
export interface LayerDocument {
  path: PathNode;
  bytes: Buffer;
}

/**
 * Turns the entries of one layer's tar into what an image needs to know of them, and passes them on to companions. One
 * object takes the content of all files, because a layer has one open at a time and hundreds of thousands in all.
 */
export class LayerCollector implements EntrySink, ContentSink {
  readonly entries: LayerEntry[] = [];
  /** In the order of the tar. */
  readonly documents: LayerDocument[] = [];
  /** Sum of the sizes of all regular files, doubles and hidden ones included. */
  unpacked = 0;
  /** Entries that are not whiteouts or other markers. */
  fileCount = 0;
  readonly #paths: PathTable;
  readonly #companions: readonly LayerCompanionRun[];
  readonly #budget: ReadBudget;
  readonly #crc: RunningCrc;
  /** Of the file whose content is passing. */
  #entry: LayerEntry | undefined;
  /** Where its content is in the archive, and the archive's CRC-32 up to there. */
  #contentStart = 0;
  #contentEnd = 0;
  #crcBefore = 0;
  #document: Buffer | undefined;
  #documentBytes = 0;
  #sinks: ContentSink[] = [];

  /** @param crc of the archive, for the places that entries are told with */
  constructor(paths: PathTable, budget: ReadBudget, companions: readonly LayerCompanionRun[], crc: RunningCrc) {
    this.#paths = paths;
    this.#budget = budget;
    this.#companions = companions;
    this.#crc = crc;
  }

  begin(tar: TarEntry, start: number): ContentSink | undefined {
    spend(this.#budget, "entries", 1, tar.offset);
    if (tar.type === "symlink") spend(this.#budget, "bytes of link targets", tar.linkPath.length, tar.offset);
    const result = toLayerEntry(tar, this.#paths);
    if ("problem" in result) throw new TarError(result.problem, tar.offset);
    const { entry } = result;
    this.entries.push(entry);
    this.unpacked += entry.size;
    if (this.unpacked > maximumBytes) {
      throw new TarError(`its files are larger than ${maximumBytes} bytes together; that is the limit`, tar.offset);
    }
    if (!isMarker(entry.kind)) this.fileCount += 1;
    this.#askCompanions(tar, start);
    if (entry.kind !== "file") return this.#sinks.length > 0 ? this.#start(undefined, undefined) : undefined;
    this.#contentStart = start;
    this.#contentEnd = start + tar.stored;
    this.#crcBefore = this.#crc.at(start);
    return this.#start(entry, this.#isDocument(entry, tar) ? Buffer.allocUnsafe(tar.stored) : undefined);
  }

  #askCompanions(tar: TarEntry, start: number): void {
    if (this.#sinks.length > 0) this.#sinks = [];
    for (const companion of this.#companions) {
      const sink = companion.begin(tar, start);
      if (sink !== undefined) this.#sinks.push(sink);
    }
  }

  #start(entry: LayerEntry | undefined, document: Buffer | undefined): this {
    this.#entry = entry;
    this.#document = document;
    this.#documentBytes = 0;
    return this;
  }

  /** A sparse file's content comes without its holes, so it is no text that could be read. */
  #isDocument({ path, size }: LayerEntry, { stored, offset }: TarEntry): boolean {
    if (size === 0 || stored !== size || !isPackageDocument(exactPath(path), size)) return false;
    spend(this.#budget, "bytes of package lists", size, offset);
    return true;
  }

  content(chunk: Uint8Array): void {
    if (this.#document !== undefined) {
      this.#document.set(chunk, this.#documentBytes);
      this.#documentBytes += chunk.length;
    }
    for (const sink of this.#sinks) sink.content(chunk);
  }

  end(): void {
    const entry = this.#entry;
    if (entry !== undefined) {
      const length = this.#contentEnd - this.#contentStart;
      entry.crc = crcBetween(this.#crcBefore, this.#crc.at(this.#contentEnd), length) | 0;
      if (this.#document !== undefined) this.documents.push({ path: entry.path, bytes: this.#document });
    }
    this.#document = undefined;
    for (const sink of this.#sinks) sink.end();
  }
}
