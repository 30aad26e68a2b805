/**
 * The protocol buffer messages of containerd's content service that are used here (containerd
 * api/services/content/v1/content.proto). Numbers are varints; texts and nested messages carry their length.
 */

const varint = 0;
const lengthDelimited = 2;

/** `ReadContentRequest` of a whole blob, and `InfoRequest`: both have the digest as their first field. */
export function digestRequest(digest: string): Buffer {
  const text = Buffer.from(digest, "latin1");
  const length = text.length < 128 ? [text.length] : [(text.length & 0x7f) | 0x80, text.length >> 7];
  return Buffer.concat([Buffer.from([(1 << 3) | lengthDelimited, ...length]), text]);
}

/** The size in an `InfoResponse`; undefined when it tells none. */
export function sizeOfInfo(response: Uint8Array): number | undefined {
  const info = fieldsOf(response).find(({ field, bytes }) => field === 1 && bytes !== undefined)?.bytes;
  if (info === undefined) return undefined;
  return fieldsOf(info).find(({ field, value }) => field === 2 && value !== undefined)?.value ?? 0;
}

interface Field {
  field: number;
  value?: number;
  bytes?: Uint8Array;
}

function fieldsOf(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const number = () => {
    const read = new Varint();
    for (; at < message.length; ) if (read.take(message[at++] ?? 0)) return read.value;
    throw cutShort();
  };
  while (at < message.length) {
    const tag = number();
    const field = Math.floor(tag / 8);
    if (tag % 8 === varint) fields.push({ field, value: number() });
    else if (tag % 8 === lengthDelimited) {
      const length = number();
      if (at + length > message.length) throw cutShort();
      fields.push({ field, bytes: message.subarray(at, at + length) });
      at += length;
    } else throw unknownKind();
  }
  return fields;
}

function cutShort(): RangeError {
  return new RangeError("a message of the content service is cut short");
}

function unknownKind(): RangeError {
  return new RangeError("a message of the content service has a field of an unknown kind");
}

/** A number that comes byte by byte, seven bits in each, lowest first. */
class Varint {
  value = 0;
  #scale = 1;

  /** Whether that was the last byte. */
  take(byte: number): boolean {
    this.value += (byte & 0x7f) * this.#scale;
    if (!Number.isSafeInteger(this.value)) throw new RangeError("a number of the content service is too large");
    this.#scale *= 128;
    return byte < 0x80;
  }

  reset(): void {
    this.value = 0;
    this.#scale = 1;
  }
}

const dataField = 2;
/** Compressed flag and length, before each message (grpc doc/PROTOCOL-HTTP2.md). */
const prefixBytes = 5;

/**
 * Takes the bytes of a blob out of the stream of `ReadContentResponse` messages, without holding a message: of `data` all
 * bytes, in their order; what else a message says is passed over.
 */
export class ReadResponses {
  #prefix = 0;
  #left = 0;
  #expects: "prefix" | "tag" | "number" | "length" | "data" | "skip" = "prefix";
  #field = 0;
  #run = 0;
  readonly #number = new Varint();

  /** The pieces of the blob in `chunk`: views of it. Throws RangeError for what is no such stream. */
  *cut(chunk: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < chunk.length; ) {
      if (this.#expects === "data" || this.#expects === "skip") {
        const taken = Math.min(this.#run, chunk.length - at);
        if (this.#expects === "data" && taken > 0) yield chunk.subarray(at, at + taken);
        at += taken;
        this.#run -= taken;
        this.#left -= taken;
        if (this.#run === 0) this.#next();
      } else this.#take(chunk[at++] ?? 0);
    }
  }

  /** Throws RangeError when the stream ended within a message. */
  end(): void {
    if (this.#expects !== "prefix" || this.#prefix > 0) throw new RangeError("the builder's answer is cut short");
  }

  #take(byte: number): void {
    if (this.#expects === "prefix") {
      this.#takePrefix(byte);
      return;
    }
    this.#left -= 1;
    if (!this.#number.take(byte)) {
      if (this.#left === 0) throw cutShort();
      return;
    }
    const value = this.#number.value;
    this.#number.reset();
    if (this.#expects === "tag") this.#startField(value);
    else if (this.#expects === "length") this.#startRun(value);
    else this.#next();
  }

  #takePrefix(byte: number): void {
    if (this.#prefix === 0 && byte !== 0) throw new RangeError("the builder's answer is compressed");
    if (this.#prefix > 0) this.#left = this.#left * 256 + byte;
    this.#prefix += 1;
    if (this.#prefix < prefixBytes) return;
    this.#prefix = 0;
    this.#next();
  }

  #startField(tag: number): void {
    this.#field = Math.floor(tag / 8);
    if (tag % 8 === varint) this.#expects = "number";
    else if (tag % 8 === lengthDelimited) this.#expects = "length";
    else throw unknownKind();
    if (this.#left === 0) throw cutShort();
  }

  #startRun(length: number): void {
    if (length > this.#left) throw cutShort();
    this.#run = length;
    this.#expects = this.#field === dataField ? "data" : "skip";
    if (length === 0) this.#next();
  }

  /** After a field, or the prefix: another field of the message, or the next message. */
  #next(): void {
    this.#expects = this.#left > 0 ? "tag" : "prefix";
  }
}
