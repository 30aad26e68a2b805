import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { linesIn } from "./command-manager.ts";

export interface StepProcess {
  script: string;
  /** Shorter than the runner's own only in tests of this double. */
  patience?: Patience;
  directory: string;
  environment: Readonly<Record<string, string | undefined>>;
  onLine(line: string): void;
  /** Called once, with what cancels the job. */
  onStart?(cancel: () => void): void;
}

export interface StepEnd {
  exitCode: number | null;
  /** Signals that the runner sent, in order. */
  signals: NodeJS.Signals[];
  /** Milliseconds from the cancellation to the end; undefined when it was not cancelled. */
  endedAfterCancelMs: number | undefined;
}

/** For how many milliseconds the runner waits. */
export interface Patience {
  /** After SIGINT. */
  interrupt: number;
  /** After SIGTERM. */
  terminate: number;
  /** After the end of the process, for a pipe that somebody else holds open. */
  openPipe: number;
}

/** actions/runner src/Runner.Sdk/ProcessInvoker.cs: _sigintTimeout, _sigtermTimeout, ProcessExitedHandler. */
const runnerPatience: Patience = { interrupt: 7_500, terminate: 2_500, openPipe: 5_000 };

/**
 * One process of a step, as ProcessInvoker.cs runs it: no input, stdout and stderr read side by side, and signals go to
 * this one process alone. Node 24 runs it, as the runner brings it along.
 */
export async function runStepProcess(step: StepProcess): Promise<StepEnd> {
  if (!process.versions.node.startsWith("24.")) throw new Error("The action runs under Node 24. Run script/test.");
  const { script, patience = runnerPatience, directory: cwd, environment: env, onLine } = step;
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const closed = once(child, "close");
  readLines(child.stdout, onLine);
  readLines(child.stderr, onLine);

  const signals: NodeJS.Signals[] = [];
  let cancelledAt: number | undefined;
  step.onStart?.(() => {
    if (cancelledAt !== undefined) return;
    cancelledAt = performance.now();
    void cancel(child, patience, signals);
  });
  const [exitCode] = await once(child, "exit");
  const endedAfterCancelMs = cancelledAt === undefined ? undefined : performance.now() - cancelledAt;
  await Promise.race([closed, delay(patience.openPipe, undefined, { ref: false })]);
  return { exitCode, signals, endedAfterCancelMs };
}

/** CancelAndKillProcessTree; outside of Windows the "tree" is the one process. */
async function cancel(
  child: ChildProcess,
  { interrupt, terminate }: Patience,
  signals: NodeJS.Signals[],
): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", interrupt],
    ["SIGTERM", terminate],
    ["SIGKILL", 0],
  ] as const) {
    signals.push(signal);
    child.kill(signal);
    if (await endsWithin(child, patience)) return;
  }
}

async function endsWithin(child: ChildProcess, ms: number): Promise<boolean> {
  const over = new AbortController();
  const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, "exit");
  const waited = delay(ms, "over", { signal: over.signal }).catch(() => undefined);
  const first = await Promise.race([ended.then(() => "ended"), waited]);
  over.abort();
  return first === "ended";
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const text = rest + chunk;
    // A CR at the very end may be half of a CR LF.
    const held = text.endsWith("\r") ? "\r" : "";
    const lines = linesIn(text.slice(0, text.length - held.length));
    rest = `${lines.pop() ?? ""}${held}`;
    for (const line of lines) onLine(line);
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest.replace(/\r$/, ""));
  });
}
