import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { LayoutMaker, mediaTypes, sha256, temporaryDirectory } from "./make-layout.ts";
import { header } from "./tar/make-tar.ts";

test("reading two gigabytes takes no more than a few layers' buffers of memory", async () => {
  await using directory = await temporaryDirectory();
  const maker = new LayoutMaker(directory.path);
  const mebibytes = 1024;
  // A gigabyte in each layer, made of many members or frames of one mebibyte: nothing here holds it either.
  const content = Buffer.alloc(1 << 20, "Plimsoll ");
  const layers = [gzipSync, zstdCompressSync].map((compress) => {
    const start = compress(header({ path: "big", size: mebibytes << 20 }));
    return Buffer.concat([start, ...Array<Buffer>(mebibytes).fill(compress(content)), compress(Buffer.alloc(1024))]);
  });
  const described = await Promise.all(
    layers.map(async (bytes, i) => ({
      ...(await maker.blob(bytes, `${mediaTypes.layer}+gzip`)),
      diffId: sha256(`${i}`),
    })),
  );
  await maker.index(await maker.image(described));

  const reader = join(import.meta.dirname, "peak-memory.ts");
  const output = execFileSync(process.execPath, [reader, directory.path], { encoding: "utf8" });

  const { unpacked, peak } = JSON.parse(output);
  expect(unpacked).toBe(2 * mebibytes * 1024 * 1024);
  expect(peak).toBeLessThan(250);
});
