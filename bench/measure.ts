import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What one run of a program took. Of a Node program CPU and memory are the process's own; of another, its children count too. */
export interface Usage {
  seconds: number;
  cpuSeconds: number;
  peakRssBytes: number;
  exit: number | null;
  /** When, from its start, a Plimsoll that is not quiet told that its last build was done. */
  builtSeconds?: number;
}

export interface RunOptions {
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
}

const hook = join(import.meta.dirname, "usage-hook.mjs");
const usageOfChild = join(import.meta.dirname, "usage-of-child.py");

/** A file of the bundle that is measured: `dist/`, or the directory that `PLIMSOLL_BENCH_DIST` names. */
export function bundled(name: string): string {
  return resolve(process.env["PLIMSOLL_BENCH_DIST"] || "dist", name);
}

/** Runs `node ARGS` once. */
export function runNode(args: readonly string[], options: RunOptions = {}): Usage {
  const { output: _, ...usage } = runNodeForOutput(args, options);
  return usage;
}

/** The same, with what the program printed. */
export function runNodeForOutput(args: readonly string[], options: RunOptions = {}): Usage & { output: string } {
  return withUsageFile((file) => {
    const started = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ["--import", hook, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: { ...process.env, ...options.environment, PLIMSOLL_BENCH_USAGE: file },
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
      maxBuffer: 256e6,
    });
    const seconds = (performance.now() - started) / 1000;
    const usage: Pick<Usage, "cpuSeconds" | "peakRssBytes" | "builtSeconds"> = JSON.parse(readFileSync(file, "utf8"));
    return { seconds, ...usage, exit: status, output: stdout };
  });
}

/** One warm-up, then `count` runs. */
export function runNodeOften(count: number, ...run: Parameters<typeof runNode>): Usage[] {
  runNode(...run);
  return Array.from({ length: count }, () => runNode(...run));
}

/** Runs a program that is not Node's once. The clock runs inside the small program that starts it. */
export function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Usage {
  return withUsageFile((file) => {
    const { status, stderr } = spawnSync("python3", [usageOfChild, file, command, ...args], {
      cwd: options.cwd ?? process.cwd(),
      env: { ...process.env, ...options.environment },
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      maxBuffer: 64e6,
    });
    if (status !== 0) throw new Error(`usage-of-child.py ended with ${status}: ${stderr}`);
    const usage: Usage = JSON.parse(readFileSync(file, "utf8"));
    if (usage.exit !== 0) console.error(stderr.split("\n").slice(-6).join("\n"));
    return usage;
  });
}

/** Rounds that are counted, where a round does not take minutes. */
export const rounds = Number(process.env["PLIMSOLL_BENCH_ROUNDS"] || 3);

/** Runs each contestant once per round, in turn, so that what slows the machine for a while slows all of them. */
export function inTurn<Name extends string>(
  count: number,
  contestants: Readonly<Record<Name, () => Usage>>,
): Record<Name, Usage[]> {
  const names = Object.keys(contestants) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Usage[]])) as Record<Name, Usage[]>;
  for (let round = 1; round <= count; round++) {
    for (const name of names) {
      const usage = contestants[name]();
      console.error(`  ${round}/${count} ${name}: ${usage.seconds.toFixed(2)} s`);
      if (usage.exit !== 0) throw new Error(`${name} ended with ${usage.exit}`);
      runs[name].push(usage);
    }
  }
  return runs;
}

/** Of each round, how many times as long `slower` took as `faster`. */
export function ratios(slower: readonly Usage[], faster: readonly Usage[]): number[] {
  return slower.map(({ seconds }, round) => seconds / (faster[round]?.seconds ?? Number.NaN));
}

export function secondsOf(runs: readonly Usage[]): number[] {
  return runs.map(({ seconds }) => seconds);
}

export function peaksOf(runs: readonly Usage[]): number[] {
  return runs.map(({ peakRssBytes }) => peakRssBytes);
}

function withUsageFile<Result>(run: (file: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
  try {
    return run(join(directory, "usage.json"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
