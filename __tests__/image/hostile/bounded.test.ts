/** Bombs and masses: read by a child process, whose memory and processor time are bounded. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LayoutMaker, temporaryDirectory } from "../make-layout.ts";
import { entry, gnuLong, header, pax } from "../tar/make-tar.ts";
import { storedLayer } from "./hostile-image.ts";

interface Bounded {
  code?: string;
  message?: string;
  unpacked?: number[];
  fileCounts?: number[];
  /** Processor time: others may use the machine. */
  seconds: number;
  megabytes: number;
}

/** Reads an image of layers with these blobs. */
async function readBounded(...blobs: Buffer[]): Promise<Bounded> {
  await using directory = await temporaryDirectory();
  const maker = new LayoutMaker(directory.path);
  const layers = await Promise.all(blobs.map((bytes) => storedLayer(maker, bytes)));
  await maker.index(await maker.image(layers));
  const program = join(import.meta.dirname, "read-bounded.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, directory.path], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The reader died (${status}): ${stderr.slice(0, 2000)}`);
  return JSON.parse(stdout);
}

const mebibyte = 1 << 20;
const end = Buffer.alloc(1024);
type Compress = (bytes: Buffer) => Buffer;

/** Members or frames that repeat one piece: a blob of any unpacked size, made in no time. */
function repeated(compress: Compress, before: Buffer, piece: Buffer, times: number, after = end): Buffer {
  const bytes = compress(piece);
  return Buffer.concat([compress(before), ...Array<Buffer>(times).fill(bytes), compress(after)]);
}

/** Empty files `d123/file-0456123`: one header, its digits and checksum written anew for each. */
function numberedFiles(from: number, count: number): Buffer {
  const blank = entry({ path: "d000/file-0000000" });
  const sum = blank.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  const files = Buffer.concat(Array<Buffer>(count).fill(blank));
  for (let i = 0; i < count; i++) {
    const directory = String((from + i) % 1000).padStart(3, "0");
    const name = String(from + i).padStart(7, "0");
    files.write(directory, i * 512 + 1);
    files.write(name, i * 512 + 10);
    const digits = [...directory, ...name].reduce((total, digit) => total + Number(digit), 0);
    files.write((sum + digits).toString(8).padStart(6, "0"), i * 512 + 148);
  }
  return files;
}

describe("a bomb", { timeout: 240_000 }, () => {
  const zeros = (mebibytes: number) => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size.writeBigUInt64BE(BigInt(mebibytes * mebibyte), 4);
    return header({ path: "zeros", size });
  };

  test.each<[string, Compress, number, number]>([
    ["gzip, a thousandfold", gzipSync, 1, 2 * 1024],
    ["zstd, twenty thousandfold", zstdCompressSync, 64, 6 * 1024],
  ])("%s: counted, in little memory", async (_, compress, piece, mebibytes) => {
    const blob = repeated(compress, zeros(mebibytes), Buffer.alloc(piece * mebibyte), mebibytes / piece);
    expect(blob.length).toBeLessThan((mebibytes * mebibyte) / 900);
    const said = await readBounded(blob);
    expect(said).toMatchObject({ unpacked: [mebibytes * mebibyte], fileCounts: [1] });
    expect(said.megabytes).toBeLessThan(250);
    expect(said.seconds).toBeLessThan(60);
  });

  test("of more than a layer may hold: refused before it is inflated", async () => {
    const said = await readBounded(repeated(zstdCompressSync, zeros(80 * 1024), Buffer.alloc(64 * mebibyte), 80 * 16));
    expect(said).toMatchObject({
      code: "image.malformed",
      message: expect.stringMatching(/layer 0 .* 68719476736 bytes together.* at byte 0 /),
    });
    expect(said.seconds).toBeLessThan(5);
  });

  test("of tiny zstd frames: no more than a call for each", async () => {
    const frame = zstdCompressSync(Buffer.alloc(0));
    const blob = Buffer.concat([
      zstdCompressSync(Buffer.concat([entry({}, "x"), end])),
      ...Array<Buffer>(100_000).fill(frame),
    ]);
    const said = await readBounded(blob);
    expect(said).toMatchObject({ unpacked: [1] });
    expect(said.seconds).toBeLessThan(40);
    expect(said.megabytes).toBeLessThan(250);
  });

  test("of extended headers that nothing follows: refused where there are too many", async () => {
    const record = pax({ comment: "c".repeat(1_000_000) });
    const said = await readBounded(repeated(zstdCompressSync, Buffer.alloc(0), record, 1200));
    expect(said).toMatchObject({
      code: "image.malformed",
      message: expect.stringMatching(/extended headers are larger than 1073741824 bytes together.* at byte \d+ /),
    });
    expect(said.megabytes).toBeLessThan(350);
    expect(said.seconds).toBeLessThan(60);
  });
});

describe("masses", { timeout: 240_000 }, () => {
  test("a million files: right numbers, in half a kilobyte of memory for each", async () => {
    const million = 1_000_000;
    const parts = Array.from({ length: 100 }, (_, part) =>
      zstdCompressSync(numberedFiles((part * million) / 100, million / 100)),
    );
    const said = await readBounded(Buffer.concat([...parts, zstdCompressSync(end)]));
    expect(said).toMatchObject({ unpacked: [0], fileCounts: [million] });
    expect(said.megabytes).toBeLessThan(200 + 500);
    expect(said.seconds).toBeLessThan(60);
  });

  test("more entries than a layer may have: refused at the first one too many", async () => {
    const piece = Buffer.concat(Array<Buffer>(10_000).fill(entry({ path: "a" })));
    const said = await readBounded(repeated(zstdCompressSync, Buffer.alloc(0), piece, 201));
    expect(said).toMatchObject({
      code: "image.malformed",
      message: expect.stringMatching(/layer 0 .* more than 2000000 entries, at byte 1024000000 /),
    });
    expect(said.seconds).toBeLessThan(60);
    expect(said.megabytes).toBeLessThan(700);
  });

  test("more paths than an image may have, out of a few long names: refused", async () => {
    const names = Array.from({ length: 2_000 }, (_, i) => [gnuLong("L", `${i}/${"d/".repeat(2_040)}f`), entry({})]);
    const said = await readBounded(gzipSync(Buffer.concat([...names.flat(), end])));
    expect(said).toMatchObject({ code: "image.malformed", message: expect.stringMatching(/layer 0 .* paths/) });
    expect(said.megabytes).toBeLessThan(1500);
    expect(said.seconds).toBeLessThan(60);
  });

  test("a thousand layers", async () => {
    const said = await readBounded(
      ...Array.from({ length: 1000 }, (_, i) => gzipSync(Buffer.concat([entry({ path: "a" }, "x".repeat(i)), end]))),
    );
    expect(said.unpacked?.reduce((a, b) => a + b)).toBe(499_500);
    expect(said.seconds).toBeLessThan(60);
    expect(said.megabytes).toBeLessThan(350);
  });
});
