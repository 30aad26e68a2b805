/** What people use today, one program after the other and one image after the other. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { buildx, chainHome } from "./chain-place.ts";
import { runProgram, type Usage } from "./measure.ts";
import { dive } from "./peers.ts";

export interface ChainRequest {
  directory: string;
  /** Targets of the bake file. */
  targets: readonly string[];
  /** Trivy's own default is both. */
  scanners: "vuln" | "vuln,secret";
  /** Value of the argument that makes the layers of `fresh` new. */
  fresh?: string;
}

/** How long each part of the chain took, all images together, and the whole. */
export interface ChainUsage extends Usage {
  load: number;
  trivy: number;
  dive: number;
}

/**
 * `docker buildx build --load`, `trivy image` as SARIF and as a table, `docker image inspect`, hadolint, dive in CI mode. The
 * engine has none of the images and Trivy's own cache nothing but the database when it begins, as on a runner that was just
 * started.
 */
export function chain({ directory, targets, scanners, fresh = "" }: ChainRequest): ChainUsage {
  const cache = emptyTrivyCache();
  const parts = { load: [] as Usage[], trivy: [] as Usage[], dive: [] as Usage[], other: [] as Usage[] };
  for (const target of targets) {
    const tag = `plimsoll-bench-chain:${target}`;
    spawnSync("docker", ["image", "rm", "--force", tag], { stdio: "ignore" });
    const [command = "", ...first] = buildx();
    const set = [`--set=${target}.tags=${tag}`, `--set=fresh.args.FRESH=${fresh}`];
    parts.load.push(runProgram(command, [...first, "bake", "--load", ...set, "--", target], { cwd: directory }));
    parts.trivy.push(trivyOfEngine(tag, "sarif", scanners, cache), trivyOfEngine(tag, "table", scanners, cache));
    parts.other.push(runProgram("docker", ["image", "inspect", "--format={{.Size}}", tag]));
    parts.other.push(runProgram("hadolint", ["--no-fail", join(directory, target, "Dockerfile")]));
    parts.dive.push(dive("docker", tag));
    spawnSync("docker", ["image", "rm", "--force", tag], { stdio: "ignore" });
  }
  const all = Object.values(parts).flat();
  return {
    seconds: secondsOfAll(all),
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakRssBytes: Math.max(...all.map(({ peakRssBytes }) => peakRssBytes)),
    exit: Math.max(...all.map(({ exit }) => exit ?? 255)),
    load: secondsOfAll(parts.load),
    trivy: secondsOfAll(parts.trivy),
    dive: secondsOfAll(parts.dive),
  };
}

function secondsOfAll(runs: readonly Usage[]): number {
  return runs.reduce((sum, { seconds }) => sum + seconds, 0);
}

function trivyOfEngine(tag: string, format: "sarif" | "table", scanners: string, cache: string): Usage {
  const quiet = ["--skip-version-check", "--disable-telemetry", "--no-progress", "--offline-scan", "--timeout=1800s"];
  const known = [`--cache-dir=${cache}`, "--skip-db-update", "--skip-java-db-update"];
  const args = ["image", `--format=${format}`, "--output=/dev/null", `--scanners=${scanners}`, ...known, ...quiet, tag];
  return runProgram("trivy", args);
}

/** The database is the lab's; what Trivy remembers of images is in a directory beside it, and goes. */
function emptyTrivyCache(): string {
  const database = process.env["PLIMSOLL_LAB_TRIVY_CACHE"];
  if (!database) throw new Error("The lab's vulnerability database is not there. Run: PLIMSOLL_LAB=own lab/up");
  const cache = join(chainHome, "trivy");
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const name of ["db", "java-db"]) {
    if (existsSync(join(database, name))) symlinkSync(join(database, name), join(cache, name));
  }
  return cache;
}
