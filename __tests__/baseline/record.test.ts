import { constants, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { BaselineRecord } from "../../src/baseline/baseline-record.ts";
import { decodeRecord } from "../../src/baseline/decode-record.ts";
import { encodeRecord, recordChecksum, recordMark } from "../../src/baseline/encode-record.ts";
import { PlimsollError } from "../../src/errors.ts";
import { encodeSummary } from "../../src/image/summary/encode.ts";
import type { BuildRecord } from "../../src/model/build-record.ts";
import { file, makeSummary } from "../image/summary/made-image.ts";
import { commitOf, recordFor } from "./samples.ts";

const record = recordFor(commitOf("a"));
const summary = makeSummary({ layers: [{ files: [file("a", 3)] }] });

let bytes: Buffer;
beforeAll(async () => {
  bytes = await encodeRecord(record);
});

/** What comes of the bytes: a record, or the code of the error. Anything that is no coded error fails the test. */
async function outcome(given: Uint8Array): Promise<BaselineRecord | string> {
  try {
    return await decodeRecord(given);
  } catch (error) {
    if (!(error instanceof PlimsollError)) throw error;
    return error.code;
  }
}

/** Bytes whose mark and checksum hold, whatever is in them: what somebody would make on purpose. */
function sealed(body: Uint8Array): Buffer {
  return Buffer.concat([recordMark, recordChecksum(Buffer.from(body)), body]);
}

function body(header: unknown, summaries: readonly Buffer[] = [], packages = zstdCompressSync("")): Buffer {
  const json = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...summaries, packages]);
}

const header = { commit: commitOf("a"), madeAt: "2026-01-02T03:04:05Z", workflow: ".github/workflows/images.yml" };
const malformed = "baseline.malformed";

describe("a record", () => {
  it("comes back as it was", async () => {
    expect(await decodeRecord(bytes)).toEqual(record);
  });

  it("carries what its builds left, and is as before where they left nothing", async () => {
    const build = (variant: string): BuildRecord => ({
      variant,
      madeAt: "2026-01-02T03:04:05.000Z",
      seconds: 12,
      steps: [{ file: "Dockerfile", startLine: 2, text: "COPY . .", files: { a: "644:1" } }],
    });
    const builds = [build("cpu"), build("cuda")];
    const carrying = await encodeRecord({ ...record, builds });
    expect(await decodeRecord(carrying)).toEqual({ ...record, builds });
    expect(await encodeRecord({ ...record, builds: builds.toReversed() })).toEqual(carrying);
    expect(bytes.includes('"builds"')).toBe(false);
  });

  it("is kept without what its builds left when that is too much", async () => {
    const text = "x".repeat(2000);
    const steps = Array.from({ length: 10_000 }, (_, i) => ({ text: `${i}${text}` }));
    const builds = [{ variant: "cpu", madeAt: "2026-01-02T03:04:05.000Z", steps }];
    expect(await decodeRecord(await encodeRecord({ ...record, builds }))).toEqual(record);
  });

  it("is refused when what its builds left is no such thing", async () => {
    for (const builds of ["[]", '[{"variant":"a"}]', "{}", "x"].map((each) => zstdCompressSync(each))) {
      const made = body({ ...header, images: [], builds: builds.length }, [builds]);
      expect(await outcome(sealed(made))).toEqual(
        builds.equals(zstdCompressSync("[]")) ? { ...header, images: [], builds: [] } : malformed,
      );
    }
    expect(await outcome(sealed(body({ ...header, images: [], builds: 1e9 })))).toBe(malformed);
  });

  it("is the same bytes whatever the order of the images", async () => {
    const turned = { ...record, images: record.images.toReversed() };
    expect(await encodeRecord(turned)).toEqual(bytes);
  });

  it("comes back whatever the names and package lists are", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 }).map((each) => each.toWellFormed());
    const image = fc.record(
      { variant: text, platform: text, packages: text },
      { requiredKeys: ["variant", "platform"] },
    );
    const images = fc.uniqueArray(image, {
      maxLength: 5,
      selector: ({ variant, platform }) => JSON.stringify([variant, platform]),
    });
    await fc.assert(
      fc.asyncProperty(images, async (made) => {
        const given = { ...record, images: made.map((each) => ({ ...each, summary })) };
        const read = await decodeRecord(await encodeRecord(given));
        expect(new Set(read.images)).toEqual(new Set(given.images));
      }),
      { numRuns: 40 },
    );
  });

  it("stores what variants have in common once", async () => {
    const packages = JSON.stringify(Array.from({ length: 3000 }, (_, i) => `pkg:npm/${Math.sin(i)}`));
    const images = ["a", "b", "c", "d"].map((variant) => ({ variant, platform: "linux/amd64", summary, packages }));
    const [first] = images;
    const one = await encodeRecord({ ...record, images: first === undefined ? [] : [first] });
    expect((await encodeRecord({ ...record, images })).length).toBeLessThan(one.length * 2);
  });

  it.each<[string, Partial<BaselineRecord>]>([
    ["two images of one variant and platform", { images: [...record.images, ...record.images] }],
    ["a commit that is none", { commit: "main" }],
    ["a time that is none", { madeAt: "yesterday" }],
  ])("with %s is not written, or not read", async (_, change) => {
    const result = await encodeRecord({ ...record, ...change }).then(outcome, (error) => error);
    expect(result instanceof RangeError || result === malformed).toBe(true);
  });
});

describe("decodeRecord", () => {
  it("refuses every cut and every flipped bit", async () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await outcome(bytes.subarray(0, length))).toBe(malformed);
    }
    for (let at = 0; at < bytes.length; at += 5) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      expect(await outcome(flipped)).toBe(malformed);
    }
  });

  it("gives any bytes a coded error, also when mark and checksum are right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (garbage) => {
        expect(await outcome(garbage)).toBe(malformed);
        expect(await outcome(sealed(garbage))).toBe(malformed);
        expect(await outcome(sealed(body(Buffer.from(garbage).toString())))).toBe(malformed);
        const images = [{ variant: "v", platform: "p", summary: garbage.length }];
        expect(await outcome(sealed(body({ ...header, images }, [Buffer.from(garbage)])))).toBe(malformed);
      }),
    );
  });

  const image = async () => {
    const encoded = await encodeSummary(summary);
    return { encoded, image: { variant: "v", platform: "linux/amd64", summary: encoded.length } };
  };

  it("reads what is made by hand as it says", async () => {
    const { encoded, image: one } = await image();
    const made = body({ ...header, images: [{ ...one, packages: 2 }] }, [encoded], zstdCompressSync("{}"));
    expect(await outcome(sealed(made))).toMatchObject({ ...header, images: [{ variant: "v", packages: "{}" }] });
  });

  test.each<[string, (one: object, encoded: Buffer) => Buffer]>([
    ["an unknown key", (one, encoded) => body({ ...header, images: [one], token: "x" }, [encoded])],
    ["an image twice", (one, encoded) => body({ ...header, images: [one, one] }, [encoded, encoded])],
    ["a commit that is a path", (one, encoded) => body({ ...header, commit: "../x", images: [one] }, [encoded])],
    ["fewer summaries than it says", (one) => body({ ...header, images: [one] })],
    ["package lists that are longer", (one, e) => body({ ...header, images: [one] }, [e], zstdCompressSync("x"))],
    [
      "package lists that are shorter",
      (one, e) => body({ ...header, images: [{ ...one, packages: 9 }] }, [e], zstdCompressSync("x")),
    ],
    [
      "a package list that is not UTF-8",
      (one, e) =>
        body({ ...header, images: [{ ...one, packages: 2 }] }, [e], zstdCompressSync(Buffer.from([0xff, 0xfe]))),
    ],
    [
      "more package lists than fit into memory",
      (one, e) =>
        body(
          {
            ...header,
            images: Array.from({ length: 200 }, (_, i) => ({ ...one, variant: `v${1000 + i}`, packages: 32e6 })),
          },
          Array(200).fill(e),
        ),
    ],
    [
      "more images than a run has",
      (one, e) =>
        body(
          { ...header, images: Array.from({ length: 201 }, (_, i) => ({ ...one, variant: `v${1000 + i}` })) },
          Array(201).fill(e),
        ),
    ],
    ["a bomb in place of package lists", (one, e) => body({ ...header, images: [one] }, [e], zstdCompressSync(zeros))],
  ])("refuses %s", async (_, make) => {
    const { encoded, image: one } = await image();
    expect(await outcome(sealed(make(one, encoded)))).toBe(malformed);
  });

  it("refuses a frame that asks for a window of a gigabyte", async () => {
    const frame = Buffer.from(zstdCompressSync("", { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } }));
    // RFC 8878 §3.1.1.1: descriptor without single segment, then the window's exponent (here 2^(10 + 20)).
    frame.writeUInt8(0, 4);
    frame.writeUInt8(20 << 3, 5);
    expect(await outcome(sealed(body({ ...header, images: [] }, [], frame)))).toBe(malformed);
  });

  it("says when another version wrote it", async () => {
    const other = Buffer.from(bytes);
    other.writeUInt8(99, recordMark.length - 1);
    await expect(decodeRecord(other)).rejects.toThrow("another version of Plimsoll wrote it");
  });
});

const zeros = Buffer.alloc(50e6);
