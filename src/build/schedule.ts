import { availableParallelism } from "node:os";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { chooseParallelism, freeBytes } from "./disk.ts";

/** Does the work as soon as there is a lane for it, in the order in which it was given; passes on how it ended. */
export type Lanes = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** How much goes on at the same time, by what it needs. */
export interface Schedule {
  /** Builds: the builder's affair, who bounds its own steps and runs equal ones once. */
  build: Lanes;
  /** Reading and scanning images: this machine's processors and memory. */
  look: Lanes;
}

/**
 * The lanes of a run. Says so when the disk is the reason that variants go one after the other.
 * @param count of variants
 */
export async function openSchedule(
  count: number,
  settings: Pick<Settings, "parallel">,
  context: Pick<Context, "progress" | "workDirectory">,
): Promise<Schedule> {
  const free = await freeBytes(context.workDirectory);
  const { builds, looks, reason } = chooseParallelism(settings.parallel, availableParallelism(), free);
  if (reason !== undefined && count > 1) context.progress.note(reason);
  return { build: openLanes(builds), look: openLanes(looks) };
}

/** Never more than `limit` at work; a rejection stops nothing. */
export function openLanes(limit: number): Lanes {
  let free = Math.max(1, Math.floor(limit));
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // Who waits takes the lane over; nobody who comes meanwhile can have it.
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
