import { formatBytes } from "../src/text/bytes.ts";
import { formatSeconds } from "../src/text/duration.ts";
import { floor, inspect, readTrusted } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, peaksOf, ratios, secondsOf, type Usage } from "./measure.ts";
import { type Codec, mlArchive, mlImage } from "./ml-image.ts";
import { dive } from "./peers.ts";
import { formatTimes, median, spread } from "./statistics.ts";
import { warm } from "./warm.ts";

const rounds = 3;

/** The engine on the large image, against dive and against Node's zlib doing nothing but decompressing. */
export async function measureImage(): Promise<Figure[]> {
  const archive = await mlArchive();
  const gzip = (await mlImage("gzip")).layout;
  const zstd = (await mlImage("zstd")).layout;
  const uncompressed = (await mlImage("uncompressed")).layout;
  for (const path of [archive, gzip, zstd, uncompressed]) warm(path);
  readTrusted(gzip);
  floor(gzip);
  const runs = inTurn(rounds, {
    dive: () => dive(archive),
    "inspect, the archive that dive reads": () => inspect(archive),
    "inspect, gzip": () => inspect(gzip),
    "engine, gzip": () => readTrusted(gzip),
    "zlib, gzip": () => floor(gzip),
    "inspect, zstd": () => inspect(zstd),
    "engine, zstd": () => readTrusted(zstd),
    "zlib, zstd": () => floor(zstd),
    "engine, uncompressed": () => readTrusted(uncompressed),
    "zlib, uncompressed": () => floor(uncompressed),
  });
  const archiveRuns = runs["inspect, the archive that dive reads"];
  return [
    shown("dive 0.13.1 in CI mode, `docker save` archive", runs.dive),
    shown("`plimsoll inspect` of that archive", archiveRuns),
    { measure: "dive against that", measured: spread(ratios(runs.dive, archiveRuns), formatTimes) },
    ...againstDive(runs.dive, "gzip", runs["inspect, gzip"], runs["engine, gzip"], 4),
    ...againstDive(runs.dive, "zstd", runs["inspect, zstd"], runs["engine, zstd"], 5),
    ...againstFloor("gzip", runs["engine, gzip"], runs["zlib, gzip"]),
    ...againstFloor("zstd", runs["engine, zstd"], runs["zlib, zstd"]),
    ...againstFloor("uncompressed", runs["engine, uncompressed"], runs["zlib, uncompressed"]),
  ];
}

function againstDive(peer: Usage[], codec: Codec, inspected: Usage[], engine: Usage[], least: number): Figure[] {
  const versus = (measure: string, runs: Usage[]): Figure => {
    const factors = ratios(peer, runs);
    const limit = `at least ${least} times`;
    return { measure, measured: spread(factors, formatTimes), limit, holds: median(factors) >= least };
  };
  return [
    shown(`\`plimsoll inspect\`, ${codec}, blob digests checked`, inspected),
    versus("dive against that", inspected),
    shown(`engine with the scanner's extract, ${codec}`, engine),
    versus("dive against that", engine),
  ];
}

function againstFloor(codec: Codec, engine: Usage[], zlib: Usage[]): Figure[] {
  const factors = ratios(engine, zlib);
  return [
    shown(`Node's zlib only decompressing, ${codec}`, zlib),
    {
      measure: `engine with the scanner's extract against that, ${codec}`,
      measured: spread(factors, formatTimes),
      limit: "at most 1.4 times",
      holds: median(factors) <= 1.4,
    },
  ];
}

function shown(measure: string, runs: Usage[]): Figure {
  const peak = formatBytes(Math.max(...peaksOf(runs)));
  return { measure, measured: `${spread(secondsOf(runs), formatSeconds)}, ${peak}` };
}
