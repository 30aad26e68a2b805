import { readdirSync, readFileSync } from "node:fs";

/** A step that sleeps for so long that only a signal ends it. */
export interface SleepingStep {
  dockerfile: string;
  /** Whether its process is there, wherever BuildKit runs it. */
  sleeps(): boolean;
}

let steps = 0;

export function sleepingStep(): SleepingStep {
  // A number by which its process is found, another one in each test.
  const seconds = 86_000 + (process.pid % 400) * 10 + steps++;
  const isIt = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8") === `sleep\0${seconds}\0`;
    } catch {
      return false;
    }
  };
  return {
    dockerfile: `FROM debian:bookworm-slim\nRUN sleep ${seconds}\n`,
    sleeps: () => readdirSync("/proc").some(isIt),
  };
}
