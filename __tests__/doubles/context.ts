import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context, Progress, Task } from "../../src/model/ports.ts";
import { createRunner } from "../../src/process/run-child.ts";

/** What a run told the user, as one list. */
export interface Told {
  kind: "note" | "warn" | "task" | "done" | "fail";
  text: string;
}

export interface TestContext extends Context, AsyncDisposable {
  told: Told[];
  /** Lines of one kind. */
  heard(kind: Told["kind"]): string[];
}

/** A context with real children, directories of its own that go away with it, and a progress that remembers. */
export async function testContext(overrides: Partial<Context> = {}): Promise<TestContext> {
  const directory = await mkdtemp(join(tmpdir(), "plimsoll-test-"));
  const told: Told[] = [];
  const signal = overrides.signal ?? new AbortController().signal;
  const environment = { PATH: process.env["PATH"] ?? "", HOME: directory };
  const context: Context = {
    run: createRunner({ signal }),
    progress: rememberingProgress(told),
    signal,
    plainEnvironment: environment,
    buildEnvironment: environment,
    scanEnvironment: environment,
    signEnvironment: environment,
    cacheDirectory: join(directory, "cache"),
    workDirectory: join(directory, "plimsoll-work"),
    platform: { os: "linux", arch: process.arch === "arm64" ? "arm64" : "x64" },
    ...overrides,
  };
  await mkdir(context.cacheDirectory, { recursive: true });
  await mkdir(context.workDirectory, { recursive: true });
  return {
    ...context,
    told,
    heard: (kind) => told.filter((each) => each.kind === kind).map(({ text }) => text),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function rememberingProgress(told: Told[]): Progress {
  const task: Task = {
    update: () => undefined,
    output: () => undefined,
    done: (summary = "") => told.push({ kind: "done", text: summary }),
    fail: (summary) => told.push({ kind: "fail", text: summary }),
  };
  return {
    note: (text) => told.push({ kind: "note", text }),
    warn: (text) => told.push({ kind: "warn", text }),
    task: (_stage, title) => {
      told.push({ kind: "task", text: title });
      return task;
    },
  };
}
