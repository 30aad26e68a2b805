import { killAllGroups } from "./group.ts";

export interface InterruptOptions {
  /** The first SIGINT: abort the run; what was finished is reported and the run ends by itself. Called at most once. */
  onCancel: () => void;
  /** Right before a forced exit: give the terminal its cursor back. Synchronous. */
  onKill?: () => void;
}

// 128 + the signal's number, as shells report it.
const exitStatus = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

// Ctrl-C in a terminal reaches npx and us, and npx passes its own on: two signals within milliseconds are one wish.
const sameWishMs = 500;

/**
 * What signals do from now on. A GitHub runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, to this one
 * process (actions/runner src/Runner.Sdk/ProcessInvoker.cs): SIGINT cancels in order, SIGTERM, SIGHUP and a second
 * SIGINT kill every child group and exit at once. However the process exits, no child group outlives it.
 *
 * @returns puts things back as they were
 */
export function onInterrupt({ onCancel, onKill }: InterruptOptions): () => void {
  let cancelledAt: number | undefined;

  const kill = (signal: keyof typeof exitStatus) => {
    killAllGroups();
    onKill?.();
    process.exit(exitStatus[signal]);
  };
  const interrupt = () => {
    if (cancelledAt === undefined) {
      cancelledAt = performance.now();
      onCancel();
    } else if (performance.now() - cancelledAt > sameWishMs) {
      kill("SIGINT");
    }
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", kill);
  process.on("SIGHUP", kill);
  process.on("exit", killAllGroups);
  return () => {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", kill);
    process.off("SIGHUP", kill);
    process.off("exit", killAllGroups);
  };
}
