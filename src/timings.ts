import type { Timing } from "./model/report.ts";

/** Collects how long the parts of a run took. */
export interface Stopwatch {
  /** Passes the result of `work` on and keeps its duration, also when it fails. */
  time<T>(name: string, work: () => Promise<T>, variant?: string): Promise<T>;
  /** What was measured so far, in the order in which it ended. */
  timings(): Timing[];
}

export function startStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const timings: Timing[] = [];
  return {
    async time(name, work, variant) {
      const started = now();
      try {
        return await work();
      } finally {
        const seconds = Math.round(now() - started) / 1000;
        timings.push({ name, seconds, ...(variant === undefined ? {} : { variant }) });
      }
    },
    timings: () => [...timings],
  };
}
