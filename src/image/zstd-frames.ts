/** A zstd stream breaks its format; `offset` is where, in compressed bytes. */
export class ZstdError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "ZstdError";
    this.offset = offset;
  }
}

/** A layer has at most one frame for each of its files, or for each chunk of a large one; an empty frame takes nine bytes. */
const maximumFrames = 4_000_000;

/** What the next bytes of the stream are (RFC 8878 §3.1). */
type Part = "magic" | "skip-size" | "skip" | "descriptor" | "header" | "block-header" | "block" | "checksum";

const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const betweenFrames = new Set<Part>(["magic", "skip-size", "skip"]);
const understood = new Set<Part>(["magic", "skip-size", "descriptor", "block-header"]);

/**
 * Cuts a zstd stream where its frames end, so that no piece holds bytes of two, and leaves skippable frames out. Node's
 * decompressor drops what follows a frame in the same write: without this, a layer of several frames (pzstd,
 * zstd:chunked) would come out shorter without a word.
 */
export class ZstdFrames {
  #part: Part = "magic";
  #left = 4;
  #gathered: number[] = [];
  #offset = 0;
  #hasChecksum = false;
  #isLastBlock = false;
  #frames = 0;

  /** The chunk's pieces, in order. Throws {@link ZstdError}. */
  cut(chunk: Buffer): Buffer[] {
    const pieces: Buffer[] = [];
    let start = betweenFrames.has(this.#part) ? -1 : 0;
    for (let at = 0; at < chunk.length; ) {
      const part = this.#part;
      const taken = this.#take(chunk, at);
      at += taken;
      if (part === "magic" && this.#part === "descriptor") {
        // Each piece is a call of the decompressor's, and some layers have a frame for each file.
        const isWhole = taken === magic.length;
        if (!isWhole) pieces.push(magic);
        start = isWhole ? at - taken : at;
      } else if (start >= 0 && betweenFrames.has(this.#part)) {
        pieces.push(chunk.subarray(start, at));
        start = -1;
      }
    }
    if (start >= 0 && start < chunk.length) pieces.push(chunk.subarray(start));
    return pieces;
  }

  /** Throws {@link ZstdError} when the stream ended inside a frame. */
  end(): void {
    const whole = this.#part === "magic" && this.#gathered.length === 0;
    if (!whole) throw new ZstdError("it ends in the middle of a frame", this.#offset);
  }

  #take(chunk: Buffer, at: number): number {
    const length = Math.min(this.#left, chunk.length - at);
    const isWhole = length === this.#left && this.#gathered.length === 0;
    if (!isWhole && understood.has(this.#part)) this.#gathered.push(...chunk.subarray(at, at + length));
    this.#left -= length;
    this.#offset += length;
    // A part that is understood is four bytes long at most, and nearly always in one chunk.
    if (this.#left === 0) this.#endPart(isWhole && length <= 4 ? chunk.readUIntLE(at, length) : this.#gatheredValue());
    return length;
  }

  #gatheredValue(): number {
    const value = this.#gathered.reduceRight((sum, byte) => sum * 256 + byte, 0);
    this.#gathered = [];
    return value;
  }

  #begin(part: Part, length: number): void {
    this.#part = part;
    this.#left = length;
    if (length === 0) this.#endPart(0);
  }

  /** `value`: the part's bytes as a little-endian number, where it is understood. */
  #endPart(value: number): void {
    if (this.#part === "magic") this.#endMagic(value);
    else if (this.#part === "skip-size") this.#begin("skip", value);
    else if (this.#part === "descriptor") this.#endDescriptor(value);
    else if (this.#part === "header") this.#begin("block-header", 3);
    else if (this.#part === "block-header") this.#endBlockHeader(value);
    else if (this.#part === "block" && !this.#isLastBlock) this.#begin("block-header", 3);
    else if (this.#part === "block") this.#begin("checksum", this.#hasChecksum ? 4 : 0);
    else this.#begin("magic", 4);
  }

  #endDescriptor(value: number): void {
    this.#hasChecksum = (value & 4) !== 0;
    this.#begin("header", headerLength(value));
  }

  #endMagic(value: number): void {
    this.#frames += 1;
    if (this.#frames > maximumFrames) {
      throw new ZstdError(`there are more than ${maximumFrames} frames; that is the limit`, this.#offset - 4);
    }
    if (value === magic.readUInt32LE()) this.#begin("descriptor", 1);
    else if (value >= 0x184d2a50 && value <= 0x184d2a5f) this.#begin("skip-size", 4);
    else throw new ZstdError("bytes that are no frame stand where one should begin", this.#offset - 4);
  }

  #endBlockHeader(value: number): void {
    this.#isLastBlock = (value & 1) !== 0;
    const type = (value >> 1) & 3;
    if (type === 3) throw new ZstdError("a block has a reserved type", this.#offset - 3);
    // A run-length block (type 1) stores one byte, whatever size it makes.
    this.#begin("block", type === 1 ? 1 : value >> 3);
  }
}

/** Bytes of window descriptor, dictionary id and content size behind the frame header descriptor (§3.1.1.1). */
function headerLength(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryId = [0, 1, 2, 4][descriptor & 3] ?? 0;
  return (isSingleSegment ? 0 : 1) + dictionaryId + contentSize;
}
