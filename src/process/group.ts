/**
 * Process groups. Every child leads a group of its own (`detached: true` calls setsid), so that one signal reaches it
 * and all it started. A program that calls setsid itself leaves its group and is out of reach; those we run don't.
 */

// The kernel's list of our children is one per process, and so is this.
const running = new Set<number>();

/** Remembers that the group led by process `leader` runs, for {@link killAllGroups}. */
export function enterGroup(leader: number): void {
  running.add(leader);
}

/** Ends what is left of the group and forgets it. Once per group: later the number may be another process's. */
export function leaveGroup(leader: number): void {
  if (running.delete(leader)) signalGroup(leader, "SIGKILL");
}

/** Sends `signal` to every process of the group. A group that is gone is no error. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // ESRCH: nothing is left. EPERM: macOS says so of a group whose only members have ended and are not reaped yet.
  }
}

/** Sends SIGKILL to every group that runs. Synchronous, hence fit for signal and exit handlers. */
export function killAllGroups(): void {
  for (const leader of running) leaveGroup(leader);
}
