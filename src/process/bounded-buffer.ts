import { StringDecoder } from "node:string_decoder";
import { formatExact } from "../text/bytes.ts";

/** Keeps the first and the last half of `limit` bytes of a stream, whatever its length and the size of its chunks. */
export interface BoundedBuffer {
  push(chunk: Uint8Array): void;
  /** Whether a middle part was lost. */
  readonly truncated: boolean;
  /** What was kept, as UTF-8; a lost middle part is named in a line of its own. No character is halved at the gap. */
  text(): string;
}

export function createBoundedBuffer(limit: number): BoundedBuffer {
  const head = createGrowing(Math.ceil(limit / 2));
  const tail = createRing(Math.floor(limit / 2));
  let total = 0;
  return {
    push(chunk) {
      total += chunk.length;
      tail.push(chunk.subarray(head.append(chunk)));
    },
    get truncated() {
      return total > limit;
    },
    text() {
      if (total <= limit) return Buffer.concat([head.bytes(), tail.bytes()]).toString("utf8");
      const gap = `[… ${formatExact(total - limit)} left out …]`;
      return `${new StringDecoder("utf8").write(head.bytes())}\n${gap}\n${fromCharacterStart(tail.bytes()).toString("utf8")}`;
    },
  };
}

/** Bytes up to `capacity`, copied: a kept chunk of one byte would hold on to a pool of many. */
function createGrowing(capacity: number) {
  let store = Buffer.alloc(0);
  let used = 0;
  return {
    /** Copies what fits and tells how much that was. */
    append(chunk: Uint8Array): number {
      const taken = Math.min(chunk.length, capacity - used);
      if (used + taken > store.length) {
        const larger = Buffer.allocUnsafe(Math.min(capacity, Math.max(used + taken, store.length * 2, 4096)));
        store.copy(larger, 0, 0, used);
        store = larger;
      }
      store.set(chunk.subarray(0, taken), used);
      used += taken;
      return taken;
    },
    /** Overwrites from `position` on; the caller knows that it fits. */
    write: (chunk: Uint8Array, position: number) => store.set(chunk, position),
    bytes: () => store.subarray(0, used),
  };
}

/** The last `capacity` bytes. */
function createRing(capacity: number) {
  const store = createGrowing(capacity);
  let oldest = 0;
  return {
    push(chunk: Uint8Array): void {
      const last = chunk.subarray(Math.max(0, chunk.length - capacity));
      const rest = last.subarray(store.append(last));
      const untilEnd = Math.min(rest.length, capacity - oldest);
      store.write(rest.subarray(0, untilEnd), oldest);
      store.write(rest.subarray(untilEnd), 0);
      oldest = capacity === 0 ? 0 : (oldest + rest.length) % capacity;
    },
    bytes: () => Buffer.concat([store.bytes().subarray(oldest), store.bytes().subarray(0, oldest)]),
  };
}

/** Skips the continuation bytes (0b10xxxxxx, RFC 3629) of a character whose start is gone. */
function fromCharacterStart(bytes: Buffer): Buffer {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start);
}
