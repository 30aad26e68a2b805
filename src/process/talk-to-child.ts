import { Duplex } from "node:stream";
import type { ChildSpec } from "../model/ports.ts";
import { enterGroup, leaveGroup } from "./group.ts";
import { type SpawnError, startChild } from "./start-child.ts";

/** A child that is talked with over its standard input and output. */
export interface TalkingChild {
  stream: Duplex;
  /** The last of what it wrote to standard error. */
  said(): string;
  /** Ends it and all that it started. */
  end(): void;
}

const saidBytes = 4096;

/** Starts a child, in a process group of its own, that lives until {@link TalkingChild.end} or its own end. */
export async function talkToChild(
  spec: Pick<ChildSpec, "command" | "args" | "cwd" | "env">,
): Promise<TalkingChild | SpawnError> {
  const child = await startChild({ ...spec, input: "" });
  if (child instanceof Error) return child;
  const { pid, stdin, stdout, stderr } = child;
  if (stdin === null) return new Error("The child has no input pipe.");
  enterGroup(pid);
  let said = "";
  stderr.setEncoding("utf8");
  stderr.on("data", (text: string) => {
    said = (said + text).slice(-saidBytes);
  });
  for (const pipe of [stdin, stdout, stderr]) pipe.on("error", () => undefined);
  child.process.once("exit", () => leaveGroup(pid));
  const stream = Duplex.from({ writable: stdin, readable: stdout });
  return { stream, said: () => said, end: () => leaveGroup(pid) };
}
