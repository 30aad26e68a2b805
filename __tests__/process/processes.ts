import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/**
 * The running processes whose environment holds `marker`: an orphan keeps its environment, wherever it was moved in the
 * process tree. Reads /proc, so Linux only, as our CI is.
 */
export function runningWith(marker: string): { pid: number; command: string }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, "latin1").includes(marker)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        return [{ pid: Number(pid), command }];
      } catch {
        return []; // It ended while we looked.
      }
    });
}

/** Their programs. */
export function processesWith(marker: string): string[] {
  return runningWith(marker).map(({ command }) => command);
}

/** What is left of them once the kernel has had a moment to end what was killed. */
export async function leftOver(marker: string): Promise<string[]> {
  for (let tries = 0; tries < 80 && processesWith(marker).length > 0; tries++) await delay(25);
  return processesWith(marker);
}
