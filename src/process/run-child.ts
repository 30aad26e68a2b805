import type { ChildResult, ChildSpec, RunChild } from "../model/ports.ts";
import { type BoundedBuffer, createBoundedBuffer } from "./bounded-buffer.ts";
import { enterGroup, leaveGroup } from "./group.ts";
import { createLineSplitter } from "./lines.ts";
import { type SpawnError, type StartedChild, startChild } from "./start-child.ts";
import { supervise } from "./supervise.ts";

const defaultKeepStdout = 16 * 1024 * 1024;
const defaultKeepStderr = 256 * 1024;

export interface RunnerOptions {
  /** Ends every child that runs, and starts no more. */
  signal: AbortSignal;
  /** Milliseconds that a child has between SIGINT and SIGKILL. Default 3000: leaves half of the 7.5 s that a GitHub
   * runner waits (actions/runner src/Runner.Sdk/ProcessInvoker.cs) for the report of what was finished. */
  graceMs?: number;
}

/**
 * The {@link RunChild} of real processes. It rejects for one reason only: a line callback of the caller threw; the child
 * is ended first, and the rejection is what was thrown. With `endedBy` other than "exit", `exitCode` is always null.
 */
export function createRunner({ signal, graceMs = 3000 }: RunnerOptions): RunChild {
  return async (spec) => {
    const until = spec.signal === undefined ? signal : AbortSignal.any([signal, spec.signal]);
    const startedAt = performance.now();
    const outputs = createOutputs(spec);
    const ms = () => Math.round(performance.now() - startedAt);
    if (until.aborted) return { ...outputs.result(), exitCode: null, signal: null, endedBy: "abort", ms: ms() };
    const child = await startChild(spec);
    if (child instanceof Error) return { ...outputs.result(), ...notStarted(child), ms: ms() };
    enterGroup(child.pid);
    try {
      outputs.readFrom(child);
      writeInput(child, spec.input);
      const ending = await supervise(child, { signal: until, graceMs, deadlineMs: spec.deadlineMs });
      outputs.end();
      return { ...outputs.result(), ...ending, ms: ms() };
    } finally {
      leaveGroup(child.pid);
    }
  };
}

function notStarted(spawnError: SpawnError): Pick<ChildResult, "exitCode" | "signal" | "endedBy" | "spawnError"> {
  return { exitCode: null, signal: null, endedBy: "spawn", spawnError };
}

/** A child may end without reading its input; the EPIPE that follows is not news, its exit status is. */
function writeInput({ stdin }: StartedChild, input: string | undefined): void {
  stdin?.on("error", () => undefined);
  stdin?.end(input);
}

function createOutputs(spec: ChildSpec) {
  const stdout = createBoundedBuffer(spec.keepStdout ?? defaultKeepStdout);
  const stderr = createBoundedBuffer(spec.keepStderr ?? defaultKeepStderr);
  let failure: { thrown: unknown } | undefined;
  let child: StartedChild | undefined;

  function guarded(onLine: ((line: string) => void) | undefined) {
    if (onLine === undefined) return undefined;
    return createLineSplitter((line) => {
      if (failure !== undefined) return;
      try {
        onLine(line);
      } catch (thrown) {
        failure = { thrown };
        if (child !== undefined) leaveGroup(child.pid);
      }
    });
  }

  const stdoutLines = guarded(spec.onStdout);
  const stderrLines = guarded(spec.onStderr);
  return {
    readFrom(started: StartedChild): void {
      child = started;
      started.stdout.on("data", (chunk: Buffer) => collect(chunk, stdout, stdoutLines));
      started.stderr.on("data", (chunk: Buffer) => collect(chunk, stderr, stderrLines));
      // A pipe that breaks ends like one that closes: what came is kept, and the exit status says the rest.
      for (const stream of [started.stdout, started.stderr]) stream.on("error", () => undefined);
    },
    /** Passes on the last lines. Throws what a line callback threw. */
    end(): void {
      stdoutLines?.end();
      stderrLines?.end();
      if (failure !== undefined) throw failure.thrown;
    },
    result: () => ({ stdout: stdout.text(), stderr: stderr.text(), stdoutTruncated: stdout.truncated }),
  };
}

function collect(chunk: Buffer, kept: BoundedBuffer, lines: { push(chunk: Uint8Array): void } | undefined): void {
  kept.push(chunk);
  lines?.push(chunk);
}
