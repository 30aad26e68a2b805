import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What one run of a Node program took. CPU and memory are the process's own, without its children. */
export interface Usage {
  seconds: number;
  cpuSeconds: number;
  peakRssBytes: number;
  exit: number | null;
}

const hook = join(import.meta.dirname, "usage-hook.mjs");

/** A file of the bundle that is measured: `dist/`, or the directory that `PLIMSOLL_BENCH_DIST` names. */
export function bundled(name: string): string {
  return resolve(process.env["PLIMSOLL_BENCH_DIST"] || "dist", name);
}

/** Runs `node ARGS` once. */
export function runNode(
  args: readonly string[],
  options: { cwd?: string; environment?: Readonly<Record<string, string>> } = {},
): Usage {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
  const file = join(directory, "usage.json");
  try {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, ["--import", hook, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: { ...process.env, ...options.environment, PLIMSOLL_BENCH_USAGE: file },
      stdio: "ignore",
    });
    const seconds = (performance.now() - started) / 1000;
    const usage: Pick<Usage, "cpuSeconds" | "peakRssBytes"> = JSON.parse(readFileSync(file, "utf8"));
    return { seconds, ...usage, exit: status };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One warm-up, then `count` runs. */
export function runNodeOften(count: number, ...run: Parameters<typeof runNode>): Usage[] {
  runNode(...run);
  return Array.from({ length: count }, () => runNode(...run));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** "median (least–most)" */
export function spread(values: readonly number[], format: (value: number) => string): string {
  return `${format(median(values))} (${format(Math.min(...values))}–${format(Math.max(...values))})`;
}
