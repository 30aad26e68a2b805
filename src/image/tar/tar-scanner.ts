import { buildEntry, type Extension } from "./build-entry.ts";
import { type ContentSink, type EntrySink, type TarEntry, TarError } from "./entry.ts";
import { blockSize, type Header, isZero, readHeader } from "./header.ts";
import { type TarLimits, tarLimits } from "./limits.ts";
import { metaKind, readMeta } from "./meta.ts";
import { readOldSparse } from "./old-sparse.ts";

const afterEnd = "bytes follow the end-of-archive marker";
/** containerd/stargz-snapshotter estargz/types.go, TOCTarName. */
const estargzIndex = "stargz.index.json";

/**
 * Reads a tar archive that comes in chunks of any size: `write` each, then `end`. Tells `sink` of every entry, in order.
 * Content that nobody wants is skipped without being looked at or copied; nothing but extended headers (at most
 * `limits.extendedBytes`) is ever held. Throws {@link TarError}; the scanner is of no use after that.
 *
 * The archive ends with two zero blocks, or where the stream does between two entries (Go's archive/tar allows both).
 * After the two blocks only zeros may follow: readers do not agree on whether what stands there counts. One entry is
 * passed over there: the table of contents that eStargz layers made by BuildKit have behind their marker.
 */
export class TarScanner {
  readonly #sink: EntrySink;
  readonly #limits: TarLimits;
  /** A block that two chunks share, as far as it is here. */
  readonly #partial = Buffer.alloc(blockSize);
  #partialBytes = 0;
  /** Position in the archive of the next byte to be read. */
  #offset = 0;
  #content: ContentSink | undefined;
  #contentLeft = 0;
  #paddingLeft = 0;
  #extension: Extension = {};
  /** A sparse file whose map goes on in the next block. */
  #sparse: TarEntry | undefined;
  #zeroBlocks = 0;
  #entries = 0;
  #extendedBytes = 0;

  constructor(sink: EntrySink, limits: TarLimits = tarLimits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  /** Bytes taken so far. */
  get offset(): number {
    return this.#offset;
  }

  write(chunk: Uint8Array): void {
    const { archiveBytes } = this.#limits;
    const room = Math.min(archiveBytes - this.#offset, chunk.byteLength);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, room);
    for (let at = 0; at < bytes.length; ) {
      if (this.#contentLeft > 0) at += this.#passContent(bytes, at);
      else if (this.#paddingLeft > 0) at += this.#skipPadding(bytes.length - at);
      else at += this.#gatherBlock(bytes, at);
    }
    if (room === chunk.byteLength) return;
    throw new TarError(`the archive is larger than ${archiveBytes} bytes; that is the limit`, archiveBytes);
  }

  end(): void {
    const tail = this.#partial.subarray(0, this.#partialBytes);
    const isPastEnd = this.#zeroBlocks > 1;
    if (isPastEnd && tail.some((byte) => byte !== 0)) throw new TarError(afterEnd, this.#offset - tail.length);
    const inside = this.#contentLeft > 0 || this.#paddingLeft > 0 || (tail.length > 0 && !isPastEnd);
    if (inside || this.#sparse !== undefined || this.#isExtended()) {
      throw new TarError("the archive ends in the middle of an entry", this.#offset);
    }
  }

  #isExtended(): boolean {
    return Object.keys(this.#extension).length > 0;
  }

  #passContent(bytes: Buffer, at: number): number {
    const length = Math.min(this.#contentLeft, bytes.length - at);
    this.#content?.content(bytes.subarray(at, at + length));
    this.#contentLeft -= length;
    this.#offset += length;
    if (this.#contentLeft === 0) this.#endContent();
    return length;
  }

  #endContent(): void {
    const content = this.#content;
    this.#content = undefined;
    content?.end();
  }

  #skipPadding(available: number): number {
    const length = Math.min(this.#paddingLeft, available);
    this.#paddingLeft -= length;
    this.#offset += length;
    return length;
  }

  #gatherBlock(bytes: Buffer, at: number): number {
    const length = Math.min(blockSize - this.#partialBytes, bytes.length - at);
    this.#offset += length;
    if (length === blockSize) {
      this.#readBlock(bytes.subarray(at, at + blockSize), this.#offset - blockSize);
      return length;
    }
    bytes.copy(this.#partial, this.#partialBytes, at, at + length);
    this.#partialBytes += length;
    if (this.#partialBytes === blockSize) {
      this.#partialBytes = 0;
      this.#readBlock(this.#partial, this.#offset - blockSize);
    }
    return length;
  }

  #readBlock(block: Buffer, offset: number): void {
    if (this.#sparse !== undefined) {
      this.#continueSparse(this.#sparse, block);
    } else if (isZero(block)) {
      this.#zeroBlocks += 1;
    } else if (this.#zeroBlocks > 0) {
      this.#skipIndex(block, offset);
    } else {
      this.#readHeaderBlock(block, offset);
    }
  }

  #skipIndex(block: Buffer, offset: number): void {
    const result = this.#zeroBlocks > 1 ? readHeader(block) : undefined;
    const header = result !== undefined && "header" in result ? result.header : undefined;
    if (header?.path !== estargzIndex || header.flag !== "0") throw new TarError(afterEnd, offset);
    this.#expect(header.size);
  }

  #readHeaderBlock(block: Buffer, offset: number): void {
    const result = readHeader(block);
    if ("problem" in result) throw new TarError(result.problem, offset);
    const { header } = result;
    const kind = metaKind(header.flag);
    if (kind === undefined) {
      this.#beginEntry(header, block, offset);
      return;
    }
    // Go's archive/tar forgets the extended headers before a global one, POSIX does not.
    if (kind === "global" && this.#isExtended()) {
      throw new TarError("a global extended header stands between an extended header and its entry", offset);
    }
    this.#content = readMeta(kind, header, this.#extension, offset, this.#limits);
    this.#countExtended(header.size, offset);
    this.#expect(header.size);
  }

  #countExtended(bytes: number, offset: number): void {
    this.#extendedBytes += bytes;
    const { allExtendedBytes } = this.#limits;
    if (this.#extendedBytes <= allExtendedBytes) return;
    throw new TarError(
      `extended headers are larger than ${allExtendedBytes} bytes together; that is the limit`,
      offset,
    );
  }

  #beginEntry(header: Header, block: Buffer, offset: number): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) {
      throw new TarError(`there are more than ${this.#limits.entries} entries`, offset);
    }
    const entry = buildEntry(header, this.#extension, offset, this.#limits);
    this.#extension = {};
    const sparse = header.flag === "S" ? readOldSparse(block, offset) : undefined;
    if (sparse !== undefined) entry.size = sparse.size;
    if (sparse?.continues === true) this.#sparse = entry;
    else this.#open(entry);
  }

  #continueSparse(entry: TarEntry, block: Buffer): void {
    // Byte 504 of an extension block says whether one more follows (GNU tar manual, "Old GNU Format").
    if (block[504] !== 0) return;
    this.#sparse = undefined;
    this.#open(entry);
  }

  #open(entry: TarEntry): void {
    this.#content = this.#sink.begin(entry, this.#offset);
    this.#expect(entry.stored);
  }

  #expect(bytes: number): void {
    this.#contentLeft = bytes;
    this.#paddingLeft = (blockSize - (bytes % blockSize)) % blockSize;
    if (bytes === 0) this.#endContent();
  }
}
