import type { Progress } from "../model/ports.ts";
import { neutralise } from "../process/fence.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { createOutput, type ProgressOptions } from "./output.ts";
import { glyphsFor } from "./style.ts";
import { endLines, messageLines, nameOf, quoted } from "./task-lines.ts";
import { createTaskList, type TaskEnd, type TaskRecord } from "./task-list.ts";

const linesOfFailure = 40;

/**
 * Progress for a file, a pipe or some other log: a line when a task begins and ends, one every 30 s in between, and the
 * last lines of output of those that fail. What CI systems would take for a command is broken.
 */
export function createPlainLines(options: ProgressOptions): Progress & { close(): void } {
  const output = createOutput(options);
  const { style } = options;
  const say = (...lines: string[]) => output.write(lines.map(neutralise));
  const heartbeat = createHeartbeat(style, say);
  const tasks = createTaskList(output, { head: 0, tail: linesOfFailure, length: 2000 }, { started, ended });

  function started(task: TaskRecord): void {
    say(`${glyphsFor(style).started} ${nameOf(task)}: ${task.title}`);
    heartbeat.start(task);
  }

  function ended(task: TaskRecord, end: TaskEnd): void {
    heartbeat.stop(task);
    const quote = end.how === "failed" ? quoted(task.output.last(linesOfFailure), style) : [];
    say(...endLines(task, end, `${nameOf(task)}:`, style), ...quote);
  }

  return {
    note: (text) => say(...messageLines("note", output.lines(text), style)),
    warn: (text) => say(...messageLines("warning", output.lines(text), style)),
    task: tasks.start,
    close: tasks.stopAll,
  };
}
