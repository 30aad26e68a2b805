import type { Progress } from "../model/ports.ts";
import { fenced, neutralise } from "../process/fence.ts";
import { logCommand } from "../process/log-command.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { createOutput, type ProgressOptions } from "./output.ts";
import { glyphsFor } from "./style.ts";
import { endLines, messageLines, nameOf, quoted } from "./task-lines.ts";
import { createTaskList, type TaskEnd, type TaskRecord } from "./task-list.ts";

const linesOfFailure = 40;
// A group is read by people: some hundred kilobytes a task at most, however much a build prints.
const bounds = { head: 200, tail: 600, length: 1000 };

/**
 * Progress for the log of GitHub Actions. Tasks run side by side and groups can't: a task's output is kept and printed
 * as one collapsed group when it ends, fenced, in one write. The end itself, and the last lines of a failure, stand
 * below the group where they are seen.
 *
 * The stream must be the one that carries this process's runner commands: stdout, which `@actions/core` uses. See
 * process/fence.
 */
export function createActionsLog(options: ProgressOptions): Progress & { close(): void } {
  const output = createOutput(options);
  const { style } = options;
  const say = (...lines: string[]) => output.write(lines.map(neutralise));
  const heartbeat = createHeartbeat(style, say);
  const tasks = createTaskList(output, bounds, { started, ended });

  function started(task: TaskRecord): void {
    say(`${glyphsFor(style).started} ${nameOf(task)}: ${task.title}`);
    heartbeat.start(task);
  }

  function ended(task: TaskRecord, end: TaskEnd): void {
    heartbeat.stop(task);
    const last = end.how === "failed" ? task.output.last(linesOfFailure) : [];
    output.write([
      ...group(task),
      ...endLines(task, end, `${nameOf(task)}:`, style).map(neutralise),
      ...(last.length === 0 ? [] : fenced(quoted(last, style))),
    ]);
  }

  return {
    note: (text) => say(...messageLines("note", output.lines(text), style)),
    warn: (text) => say(...messageLines("warning", output.lines(text), style)),
    task: tasks.start,
    close: tasks.stopAll,
  };
}

function group(task: TaskRecord): string[] {
  const lines = task.output.all();
  if (lines.length === 0) return [];
  return [logCommand("group", {}, `Output of ${nameOf(task)}`), ...fenced(lines), logCommand("endgroup", {}, "")];
}
