import { setTimeout as delay } from "node:timers/promises";
import { leaveGroup, signalGroup } from "./group.ts";
import type { StartedChild } from "./start-child.ts";

export interface Limits {
  signal: AbortSignal;
  /** Milliseconds between SIGINT and SIGKILL. */
  graceMs: number;
  deadlineMs: number | undefined;
}

export interface Ending {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  endedBy: "exit" | "deadline" | "abort";
}

// How long output may still come after the leader has ended: a grandchild that holds the pipe open is no reason to wait.
const drainMs = 1000;
// After SIGKILL the kernel closes the pipes; only a process that left the group can still hold them.
const killedMs = 250;
// Longer ones fire at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
const longestTimer = 2 ** 31 - 1;

/**
 * Waits until the child has ended and its output is read. At the deadline or on abort the group gets SIGINT and, when
 * the grace is over, SIGKILL. Nothing of the group is left when this resolves.
 */
export async function supervise(child: StartedChild, limits: Limits): Promise<Ending> {
  const closed = new Promise((resolve) => child.process.once("close", resolve));
  const endedBy = armLimits(child.pid, limits);
  const [exitCode, signal] = await exited(child);
  const by = endedBy();
  await settled(closed, drainMs);
  leaveGroup(child.pid);
  await settled(closed, killedMs);
  child.stdout.destroy();
  child.stderr.destroy();
  child.stdin?.destroy();
  // A tool that answers SIGINT with status 0 has not done its work: no exit code that could be taken for success.
  return { exitCode: by === "exit" ? exitCode : null, signal, endedBy: by };
}

/** Starts the clocks; the function that it gives stops them and tells what ended the child. */
function armLimits(pid: number, { signal, graceMs, deadlineMs }: Limits): () => Ending["endedBy"] {
  let endedBy: Ending["endedBy"] = "exit";
  let grace: NodeJS.Timeout | undefined;
  const end = (by: "deadline" | "abort") => {
    if (endedBy !== "exit") return;
    endedBy = by;
    signalGroup(pid, "SIGINT");
    grace = setTimeout(() => signalGroup(pid, "SIGKILL"), graceMs);
  };
  const abort = () => end("abort");
  const deadline =
    deadlineMs === undefined ? undefined : setTimeout(() => end("deadline"), Math.min(deadlineMs, longestTimer));
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  return () => {
    clearTimeout(deadline);
    clearTimeout(grace);
    signal.removeEventListener("abort", abort);
    return endedBy;
  };
}

function exited({ process: child }: StartedChild): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve([code, signal]));
  });
}

/** Waits for `event`, at most `ms`. */
async function settled(event: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController();
  await Promise.race([event, delay(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
}
