/** A gzip stream read with a running CRC-32 gives the bytes, or the error, that Node's gunzip gives. */
import { pipeline } from "node:stream/promises";
import { crc32, createGunzip, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflate } from "../../../src/image/inflate.ts";
import { RunningCrc } from "../../../src/image/running-crc.ts";

interface Outcome {
  text?: string;
  error?: unknown;
}

const never = new AbortController().signal;

/** The bytes cut at these offsets. A piece's memory is gone when the next one is asked for, as it is where a builder sends them. */
async function* cut(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const edges = [...new Set([0, ...cuts.map((at) => at % (bytes.length + 1))])].sort((a, b) => a - b);
  for (const [i, edge] of edges.entries()) {
    const piece = Uint8Array.from(bytes.subarray(edge, edges[i + 1] ?? bytes.length));
    yield Buffer.from(piece.buffer);
    piece.buffer.transfer(0);
  }
}

async function outcome(run: (take: (chunk: Buffer) => void) => Promise<void>): Promise<Outcome> {
  const parts: Buffer[] = [];
  try {
    await run((chunk) => void parts.push(Buffer.from(chunk)));
    return { text: Buffer.concat(parts).toString("latin1") };
  } catch (error) {
    if (!(error instanceof Error)) return { error };
    return { error: { message: error.message, code: "code" in error ? error.code : undefined } };
  }
}

function summed(bytes: Buffer, cuts: readonly number[]): Promise<Outcome> {
  return outcome(async (take) => {
    const crc = new RunningCrc();
    let sum = 0;
    const consume = (chunk: Buffer) => {
      sum = crc32(chunk, sum);
      take(chunk);
    };
    await inflate(cut(bytes, cuts), "gzip", consume, never, crc);
    expect(crc.value).toBe(sum);
  });
}

/** By Node alone, all in one piece. What it leaves out is an error. */
function gunzipped(bytes: Buffer): Promise<Outcome> {
  return outcome(async (take) => {
    const gunzipper = createGunzip();
    const sink = async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) take(chunk);
    };
    await pipeline([bytes], gunzipper, sink);
    if (gunzipper.bytesWritten === bytes.length) return;
    const message = `bytes that are no gzip member follow at byte ${gunzipper.bytesWritten}`;
    throw Object.assign(new Error(message), { code: "Z_DATA_ERROR" });
  });
}

/** A member whose header has these optional fields (RFC 1952 §2.3). */
function withFields(member: Buffer, flags: number, fields: Buffer): Buffer {
  const header = Buffer.from(member.subarray(0, 10));
  header[3] = flags;
  return Buffer.concat([header, fields, member.subarray(10)]);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.nat(3000).map((length) => new Uint8Array(length)),
);
const member = fc.tuple(content, fc.constantFrom(0, 1, 6, 9)).map(([bytes, level]) => gzipSync(bytes, { level }));
const anyMember = fc.oneof(
  { weight: 6, arbitrary: member },
  member.map((bytes) => withFields(bytes, 0x08, Buffer.from("layer.tar\0"))),
  member.map((bytes) => withFields(bytes, 0x04, Buffer.from([2, 0, 7, 7]))),
  member.map((bytes) => flipped(bytes, bytes.length - 5)),
  member.map((bytes) => flipped(bytes, bytes.length - 2)),
);
const behind = fc.oneof(
  { weight: 3, arbitrary: fc.constant(Buffer.alloc(0)) },
  fc.nat(12).map((length) => Buffer.alloc(length)),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
);
const stream = fc
  .tuple(fc.array(anyMember, { minLength: 1, maxLength: 5 }), behind)
  .map(([members, rest]) => Buffer.concat([...members, rest]));
const whereToCut = fc.oneof(
  fc.array(fc.nat(4000), { maxLength: 12 }),
  fc.constant(Array.from({ length: 4000 }, (_, i) => i)),
);

describe("the same as Node's gunzip gives", () => {
  test("of any members, sound or not, with anything behind them", async () => {
    await fc.assert(
      fc.asyncProperty(stream, whereToCut, async (bytes, cuts) => {
        expect(await summed(bytes, cuts)).toEqual(await gunzipped(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test("of a stream that breaks off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(stream, fc.nat(4000), whereToCut, async (bytes, length, cuts) => {
        const start = bytes.subarray(0, 1 + (length % bytes.length));
        expect(await summed(start, cuts)).toEqual(await gunzipped(start));
      }),
      { numRuns: 300 },
    );
  });

  const one = gzipSync("some content");
  const end = one.length;
  const two = Buffer.concat([one, gzipSync("and more")]);
  test.each<[string, Buffer, Outcome]>([
    ["a wrong CRC-32", flipped(one, end - 8), broken("incorrect data check")],
    [
      "a wrong CRC-32 of a stream without its length",
      flipped(one, end - 8).subarray(0, -4),
      broken("incorrect data check"),
    ],
    ["a wrong length", flipped(one, end - 4), broken("incorrect length check")],
    ["no trailer", one.subarray(0, -8), broken("unexpected end of file", "Z_BUF_ERROR")],
    ["half a trailer", one.subarray(0, -4), broken("unexpected end of file", "Z_BUF_ERROR")],
    [
      "zeros behind",
      Buffer.concat([one, Buffer.alloc(3)]),
      broken(`bytes that are no gzip member follow at byte ${end}`),
    ],
    ["text behind", Buffer.concat([one, Buffer.from("text")]), broken("incorrect header check")],
    ["a second member", two, { text: "some contentand more" }],
    ["a wrong CRC-32 of the second", flipped(two, two.length - 8), broken("incorrect data check")],
    [
      "zeros behind the second",
      Buffer.concat([two, Buffer.alloc(3)]),
      broken(`bytes that are no gzip member follow at byte ${two.length}`),
    ],
    ["a header with a name", withFields(one, 8, Buffer.from("name\0")), { text: "some content" }],
    ["nothing in it", gzipSync(""), { text: "" }],
  ])("%s, cut in two anywhere", async (_, bytes, expected) => {
    expect(await gunzipped(bytes)).toEqual(expected);
    for (let at = 0; at < bytes.length; at++) expect(await summed(bytes, [at])).toEqual(expected);
  });

  test("of more than one piece of output", async () => {
    const large = Buffer.from(Array.from({ length: 2_500_000 }, (_, i) => (i * i) >> 5));
    const bytes = gzipSync(large);
    for (const step of [1000, 65_536, 1_000_000]) {
      const cuts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) => i * step);
      expect((await summed(bytes, cuts)).text === large.toString("latin1")).toBe(true);
    }
  });
});

function broken(message: string, code = "Z_DATA_ERROR"): Outcome {
  return { error: { message, code } };
}

describe("the source", () => {
  const noise = (seed: number) => Buffer.from(Array.from({ length: 3000 }, (_, i) => Math.sin(seed + i) * 1e6));
  const bytes = Buffer.concat([1, 2].map((seed) => gzipSync(noise(seed))));
  const length = 100;

  /** Runs with a source that calls `at` with the number of each piece, and counts how often it is closed. */
  async function run(at: (piece: number) => void, consume = () => {}, signal = never) {
    let closed = 0;
    const source = async function* () {
      try {
        for (let i = 0; i * length < bytes.length; i++) {
          at(i);
          yield bytes.subarray(i * length, (i + 1) * length);
        }
      } finally {
        closed += 1;
      }
    };
    const error = await inflate(source(), "gzip", consume, signal, new RunningCrc()).catch((thrown) => thrown);
    return { error, closed };
  }
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => i);

  test("is closed once when the reading is cancelled, wherever that is", async () => {
    for (const when of pieces.slice(0, -1)) {
      const controller = new AbortController();
      const { error, closed } = await run((i) => void (i === when && controller.abort()), undefined, controller.signal);
      expect(error).toMatchObject({ name: "AbortError" });
      expect(closed).toBe(1);
    }
  });

  test("fails with an error of its own", async () => {
    for (const when of pieces) {
      const failure = Object.assign(new Error("gone"), { code: when % 2 === 0 ? "ERR_STREAM_PREMATURE_CLOSE" : "EIO" });
      const { error, closed } = await run((i) => {
        if (i === when) throw failure;
      });
      expect(error).toBe(failure);
      expect(closed).toBe(1);
    }
  });

  test("is closed once when the consumer has enough", async () => {
    const failure = new Error("enough");
    const { error, closed } = await run(
      () => {},
      () => {
        throw failure;
      },
    );
    expect(error).toBe(failure);
    expect(closed).toBe(1);
  });
});
