import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheHome } from "./cache.ts";
import { bundled, type RunOptions, runNode, runNodeForOutput, type Usage } from "./measure.ts";

const caches = join(cacheHome, "run-caches");
const workplace = join(cacheHome, "workplace");

/** What a run may know of earlier ones: the database and the tools always, layers and extracts only when `warm`. */
type Knowledge = "cold" | "warm";

/** `plimsoll inspect` of the bundle, on what somebody else made: digests of blobs are checked. */
export function inspect(image: string, knowledge: Knowledge = "cold"): Usage {
  return runNode([bundled("cli.js"), "inspect", "--json", image], prepared("", knowledge));
}

/** `plimsoll check --image` of the bundle, sizes and scan, by the given lines of plimsoll.yml. */
export function check(image: string, configuration: string, knowledge: Knowledge = "cold"): Usage {
  const args = [bundled("cli.js"), "check", "--image", image, "--only", "size,scan", "--fail-on", "never", "--quiet"];
  return runNode(args, prepared(configuration, knowledge));
}

/** The engine alone on what our own builder has just written, with the scanner's extract: see read-image.ts. */
export function readTrusted(layout: string): Usage {
  return runBenchProgram("read-image.ts", [layout]);
}

/** The same with a cache of layers and their extracts, as a check of a build has it. */
export function readTrustedCached(layout: string, knowledge: Knowledge): Usage {
  const cache = join(caches, "engine");
  if (knowledge === "cold") rmSync(cache, { recursive: true, force: true });
  return runBenchProgram("read-image.ts", [layout, cache]);
}

/** What a read for a scan took, and the layouts that it left for Trivy. */
export interface ReadForScan extends Usage {
  extract: string;
  ownFiles: string;
}

/** The engine's read of layers just built, with all that a scan with secrets of own files takes along: see read-for-scan.ts. */
export function readForScan(layout: string): ReadForScan {
  const directory = join(caches, "for-scan");
  rmSync(directory, { recursive: true, force: true });
  const run = runNodeForOutput([join(import.meta.dirname, "read-for-scan.ts"), layout, directory]);
  if (run.exit !== 0) throw new Error(`${layout} could not be read.`);
  const said: Pick<ReadForScan, "seconds" | "extract" | "ownFiles"> = JSON.parse(run.output);
  return { ...run, ...said };
}

/** Node's zlib alone: see floor.ts. */
export function zlibOnly(layout: string): Usage {
  return runBenchProgram("floor.ts", [layout]);
}

/** The time is what the program says of itself: without Node's start, and without loading source that is no bundle. */
function runBenchProgram(name: string, args: readonly string[]): Usage {
  const run = runNodeForOutput([join(import.meta.dirname, name), ...args]);
  const said: { seconds?: number } = run.exit === 0 ? JSON.parse(run.output) : {};
  return { ...run, seconds: said.seconds ?? run.seconds };
}

function prepared(configuration: string, knowledge: Knowledge): RunOptions {
  mkdirSync(workplace, { recursive: true });
  writeFileSync(join(workplace, "plimsoll.yml"), `version: 1\n${configuration}`);
  const ours = join(caches, "plimsoll");
  mkdirSync(ours, { recursive: true });
  if (knowledge === "cold") {
    for (const name of readdirSync(ours)) {
      if (name !== "trivy" && name !== "tools") rmSync(join(ours, name), { recursive: true });
    }
  }
  return { cwd: workplace, environment: { XDG_CACHE_HOME: caches } };
}
