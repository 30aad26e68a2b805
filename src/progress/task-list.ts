import type { StageName, Task } from "../model/ports.ts";
import { createLineBuffer, type LineBounds, type LineBuffer } from "./line-buffer.ts";
import type { Output } from "./output.ts";

/** A task as an adapter shows it. All text is clean and, but for the lines, one line. */
export interface TaskRecord {
  stage: StageName;
  title: string;
  /** Empty when it has none. */
  subject: string;
  /** What it is doing now; the title until it says so. */
  text: string;
  fraction: number | undefined;
  /** On the clock of `performance.now()`. */
  startedAt: number;
  output: LineBuffer;
}

/** How a task ended. `stopped`: the run ended before it did. The summary has one line, that of a failure maybe more. */
export interface TaskEnd {
  how: "done" | "failed" | "stopped";
  summary: string[];
}

export interface TaskEvents {
  started(task: TaskRecord): void;
  ended(task: TaskRecord, end: TaskEnd): void;
}

export interface TaskList {
  /** In the order in which they began. */
  readonly running: readonly TaskRecord[];
  start(stage: StageName, title: string, subject: string | undefined): Task;
  /** Ends those that run as stopped. */
  stopAll(): void;
}

export function createTaskList(output: Output, bounds: LineBounds, events: TaskEvents): TaskList {
  const running = new Set<TaskRecord>();

  function end(task: TaskRecord, how: TaskEnd): void {
    if (running.delete(task)) events.ended(task, how);
  }

  return {
    get running() {
      return [...running];
    },
    start(stage, title, subject) {
      const task = newRecord(stage, output.line(title), output.line(subject ?? ""), bounds);
      running.add(task);
      events.started(task);
      return {
        update(text, fraction) {
          task.text = output.line(text);
          task.fraction = fraction;
        },
        output(line) {
          for (const each of output.lines(line)) task.output.add(each);
        },
        done: (summary) => end(task, { how: "done", summary: [output.line(summary ?? task.title)] }),
        fail: (summary) => end(task, { how: "failed", summary: output.lines(summary) }),
      };
    },
    stopAll() {
      for (const task of running) end(task, { how: "stopped", summary: [`stopped: ${task.text}`] });
    },
  };
}

function newRecord(stage: StageName, title: string, subject: string, bounds: LineBounds): TaskRecord {
  const startedAt = performance.now();
  return {
    stage,
    title,
    subject,
    text: title,
    fraction: undefined,
    startedAt,
    output: createLineBuffer(bounds),
  };
}
