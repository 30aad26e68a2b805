import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { PlimsollError } from "../../src/errors.ts";
import { installedPackages } from "../../src/image/packages/installed.ts";
import { decodeSummary } from "../../src/image/summary/decode.ts";
import { checksumBytes, encodeSummary, summaryChecksum, summaryMark } from "../../src/image/summary/encode.ts";
import { summarise } from "../../src/image/summary/summarise.ts";
import type { Image } from "../../src/model/report.ts";
import { mutateBytes } from "../mutate.ts";
import { stacks } from "../seeds.ts";
import { holdSame, type Input, type Target } from "../target.ts";
import { readContents, sum } from "./contents.ts";

/** A stored summary that somebody else wrote, checksum and all: refused with its code, or one that is written the same again. */
export const summaryTarget: Target = {
  name: "summary",
  seeds: await Promise.all(stacks.map(async (stack) => [recordOf(await encodeSummary(summaryOf(stack)))])),
  mutate: mutateBytes,
  async check([record = Buffer.alloc(0)]) {
    const body = zstdCompressSync(record);
    const bytes = Buffer.concat([summaryMark, summaryChecksum(body), body]);
    try {
      const summary = await decodeSummary(bytes);
      holdSame(await decodeSummary(await encodeSummary(summary)), summary, "a summary comes back changed");
    } catch (error) {
      if (!(error instanceof PlimsollError) || error.code !== "baseline.malformed") throw error;
    }
  },
};

function recordOf(summary: Buffer): Buffer {
  return zstdDecompressSync(summary.subarray(summaryMark.length + checksumBytes));
}

function summaryOf(stack: Input) {
  const contents = readContents(stack);
  const totals = (bytes: (index: number) => number) => ({
    total: sum(contents.layers.map(({ index }) => bytes(index))),
    own: null,
    base: null,
  });
  const shipped = (index: number) => sum((contents.layers[index]?.entries ?? []).map(({ size }) => size));
  const image: Image = {
    manifestDigest: `sha256:${"a".repeat(64)}`,
    configDigest: `sha256:${"b".repeat(64)}`,
    sizes: {
      compressed: { total: null, own: null, base: null },
      unpacked: totals(shipped),
      visible: totals((index) => contents.tree.visibleBytes(index)),
      shadowed: totals((index) => contents.tree.shadowedBytes(index)),
    },
    codec: "none",
    layers: contents.layers.map(({ index, digest, diffId, origin, base, entries }) => ({
      index,
      digest,
      diffId,
      compressed: null,
      unpacked: shipped(index),
      fileCount: entries.length,
      origin,
      base,
    })),
    causes: [],
    packages: [],
    directories: [],
    dive: { efficiency: 1, sizeBytes: 0, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
  };
  return summarise(image, contents, installedPackages(contents));
}
