/** Checks inputs one by one until the time is over or one fails; says through shared memory which one it is at. */
import { parentPort, workerData } from "node:worker_threads";
import { targets } from "./all-targets.ts";
import { inputOf } from "./input.ts";
import { Broken, type Target } from "./target.ts";

/** What the program hands to the worker. */
export interface Work {
  seed: number;
  seconds: number;
  /** Names of targets; all when there are none. */
  only: readonly string[];
  /** Two numbers: the index of the target, and the iteration. */
  progress: Int32Array;
}

/** What the worker says at its end, or when an input fails. */
export type Told = { done: Record<string, number> } | { target: string; iteration: number; problem: string };

const { seed, seconds, only, progress }: Work = workerData;

/** Processor time that an input of some kilobytes may take. */
const maximumMs = 3000;
const maximumRss = 900e6;

const chosen = targets.filter(({ name }) => only.length === 0 || only.includes(name));
const counts = new Map<string, number>();
parentPort?.postMessage(await work());

async function work(): Promise<Told> {
  const end = performance.now() + seconds * 1000;
  // Each target has the same time, in small turns: some take a hundred times as long as others.
  while (performance.now() < end) {
    for (const target of chosen) {
      const turn = Math.min(end, performance.now() + 250);
      do {
        const iteration = counts.get(target.name) ?? 0;
        progress[0] = targets.indexOf(target);
        progress[1] = iteration;
        const problem = await problemOf(target, iteration);
        if (problem !== undefined) return { target: target.name, iteration, problem };
        counts.set(target.name, iteration + 1);
      } while (performance.now() < turn);
    }
  }
  return { done: Object.fromEntries(counts) };
}

async function problemOf(target: Target, iteration: number): Promise<string | undefined> {
  const { input, random } = inputOf(target, { seed, target: target.name, iteration });
  const before = process.threadCpuUsage();
  try {
    await target.check(input, random);
  } catch (error) {
    if (error instanceof Broken) return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > maximumMs) return `it took ${Math.round(ms)} ms`;
  const { rss } = process.memoryUsage();
  return rss > maximumRss ? `the process has grown to ${Math.round(rss / 1e6)} MB` : undefined;
}
