import type { Progress } from "../model/ports.ts";
import { neutralise } from "../process/fence.ts";
import { createOutput, type ProgressOptions } from "./output.ts";
import { endLines, messageLines, nameOf, quoted } from "./task-lines.ts";
import { createTaskList, type TaskEnd, type TaskRecord } from "./task-list.ts";

const linesOfFailure = 20;

/** Progress for `--quiet`: warnings, and failures with the last lines of their output. Nothing of what goes well. */
export function createSilent(options: ProgressOptions): Progress & { close(): void } {
  const output = createOutput(options);
  const { style } = options;
  const say = (...lines: string[]) => output.write(lines.map(neutralise));
  const tasks = createTaskList(
    output,
    { head: 0, tail: linesOfFailure, length: 2000 },
    { started: () => undefined, ended },
  );

  function ended(task: TaskRecord, end: TaskEnd): void {
    if (end.how !== "failed") return;
    say(...endLines(task, end, `${nameOf(task)}:`, style), ...quoted(task.output.last(linesOfFailure), style));
  }

  return {
    note: () => undefined,
    warn: (text) => say(...messageLines("warning", output.lines(text), style)),
    task: tasks.start,
    close: tasks.stopAll,
  };
}
