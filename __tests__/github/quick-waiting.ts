import type { Waiting } from "../../src/github/wait.ts";

/** Pauses that take no time and move the clock all the same; `pauses` has them in milliseconds. */
export function quickWaiting(): Waiting & { pauses: number[] } {
  const pauses: number[] = [];
  let passed = 0;
  return {
    pauses,
    now: () => Date.now() + passed,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      pauses.push(ms);
      passed += ms;
    },
    random: () => 0.5,
  };
}
