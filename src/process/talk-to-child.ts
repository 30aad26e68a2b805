import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import type { ChildSpec } from "../model/ports.ts";
import { enterGroup, leaveGroup } from "./group.ts";
import type { SpawnError } from "./start-child.ts";

/** A child that is talked with over its standard input and output. */
export interface TalkingChild {
  /** Leader of its group. */
  pid: number;
  stream: Socket;
  /** The last of what it wrote to standard error. */
  said(): string;
  /** Ends it and all that it started. */
  end(): void;
}

const saidBytes = 4096;

/**
 * Standard input and output are one socket, which Node makes of no two pipes: a connection over a pair of streams in
 * JavaScript takes twice the time. So the shell, which the child then takes the place of, puts a third one there.
 */
const overOneSocket = 'exec "$0" "$@" <&3 >&3 3>&-';

/** Starts a child, in a process group of its own, that lives until {@link TalkingChild.end} or its own end. */
export function talkToChild(
  spec: Pick<ChildSpec, "command" | "args" | "cwd" | "env">,
): Promise<TalkingChild | SpawnError> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", overOneSocket, spec.command, ...spec.args], {
      cwd: spec.cwd,
      env: { ...spec.env },
      detached: true,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    child.once("error", resolve);
    child.once("spawn", () => resolve(talking(child)));
  });
}

function talking(child: ChildProcess): TalkingChild | SpawnError {
  const { pid, stderr } = child;
  const stream = child.stdio[3];
  if (pid === undefined || stderr === null || !(stream instanceof Socket)) return new Error("The child has no pipes.");
  enterGroup(pid);
  child.once("exit", () => leaveGroup(pid));
  child.on("error", () => undefined);
  const said = lastOf(stderr);
  stream.on("error", () => undefined);
  return { pid, stream, said, end: () => leaveGroup(pid) };
}

function lastOf(output: Readable): () => string {
  let text = "";
  output.setEncoding("utf8");
  output.on("data", (more: string) => {
    text = (text + more).slice(-saidBytes);
  });
  output.on("error", () => undefined);
  return () => text;
}
