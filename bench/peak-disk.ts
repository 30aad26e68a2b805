import { spawn } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../src/model/report.ts";
import { formatBytes } from "../src/text/bytes.ts";
import { build, placeImages } from "./chain-place.ts";
import { checkCommand, runsDirectory } from "./chain-runs.ts";
import type { Figure } from "./figure.ts";

const everyMs = 50;

/**
 * The most that a check of three images on one base has on disk beside the builder's store, against the compressed layers of
 * all of them, each counted once.
 */
export async function measurePeakDisk(): Promise<Figure[]> {
  const directory = placeImages("chain");
  const variants = ["ml", "api", "worker"];
  build(directory, variants, "type=cacheonly");
  const { args, environment } = checkCommand({
    directory,
    variants,
    configuration: "codec: gzip\n",
    knowledge: "cold",
  });
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, bytesBelow(runsDirectory, new Set()));
  }, everyMs);
  const [exit] = await new Promise<[number | null]>((resolve) => child.on("close", (code) => resolve([code])));
  clearInterval(timer);
  if (exit !== 0) throw new Error(`the check ended with ${exit}`);
  const layers = distinctLayerBytes(join(directory, ".plimsoll", "report.json"));
  const share = peak / layers;
  return [
    {
      measure: `peak of files beside the builder's store, of ${formatBytes(layers)} of distinct compressed layers (gzip)`,
      measured: `${formatBytes(peak)}, ${share.toFixed(2)} times`,
      limit: "at most 1.1 times",
      holds: share <= 1.1,
    },
  ];
}

/** A file with several names counts once. What goes while it is looked at counts as nothing. */
function bytesBelow(directory: string, seen: Set<number>): number {
  let bytes = 0;
  for (const entry of namesIn(directory)) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) bytes += bytesBelow(path, seen);
    else if (entry.isFile()) bytes += newBytes(path, seen);
  }
  return bytes;
}

function namesIn(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function newBytes(path: string, seen: Set<number>): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || seen.has(found.ino)) return 0;
  seen.add(found.ino);
  return found.size;
}

function distinctLayerBytes(path: string): number {
  const report: Report = JSON.parse(readFileSync(path, "utf8"));
  const layers = report.variants.flatMap(({ image }) => image?.layers ?? []);
  const sizes = new Map(layers.map(({ digest, compressed }) => [digest, compressed ?? 0]));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
