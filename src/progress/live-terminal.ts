import type { Progress } from "../model/ports.ts";
import { columnsOf, cutToColumns, wrapToColumns } from "../text/columns.ts";
import { frameLines, labelOf, subjectColumns } from "./live-frame.ts";
import { createLiveScreen } from "./live-screen.ts";
import { createOutput, type ProgressOptions } from "./output.ts";
import { glyphsFor } from "./style.ts";
import { endLines, messageLines, quoted } from "./task-lines.ts";
import { createTaskList, type TaskEnd, type TaskRecord } from "./task-list.ts";

// Ten frames a second: smooth to the eye, cheap over ssh.
const frameMs = 100;
const linesOfFailure = 20;
// Of the lines of a message, behind the glyph.
const indent = 2;
// Glyph, spaces, and " · 12 min 34 s" behind the summary.
const aroundSummary = 17;

/**
 * Progress for a person at a terminal: what runs is a region at the lower end, one line per task; what has ended,
 * warnings and notes scroll up above it and stay. A failure brings the last lines of its output. `close` leaves the
 * terminal as it was, also when the process exits without calling it.
 */
export function createLiveTerminal(options: ProgressOptions): Progress & { close(): void } {
  const output = createOutput(options);
  const screen = createLiveScreen(options.stream);
  const { style } = options;
  let lasting: string[] = [];
  let subject = 0;
  let tick = 0;
  let timer: NodeJS.Timeout | undefined;

  const tasks = createTaskList(output, { head: 0, tail: linesOfFailure, length: 2000 }, { started, ended });

  function started(task: TaskRecord): void {
    subject = subjectColumns(subject, task.subject);
    wake();
  }

  function ended(task: TaskRecord, end: TaskEnd): void {
    const label = labelOf(task, subject, style);
    lasting.push(...endLines(task, fitting(end, screen.columns() - columnsOf(label)), label, style));
    if (end.how === "failed") lasting.push(...quoted(task.output.last(linesOfFailure), style));
    wake();
  }

  /** One row for what went as it should; of a failure nothing is hidden. */
  function fitting(end: TaskEnd, columns: number): TaskEnd {
    if (end.how === "failed") return end;
    const { ellipsis } = glyphsFor(style);
    return { ...end, summary: end.summary.map((line) => cutToColumns(line, columns - aroundSummary, ellipsis)) };
  }

  function say(kind: "warning" | "note", text: string): void {
    const lines = output.lines(text).flatMap((line) => wrapToColumns(line, screen.columns() - indent));
    lasting.push(...messageLines(kind, lines, style));
    wake();
  }

  function wake(): void {
    timer ??= setInterval(draw, frameMs).unref();
  }

  function draw(): void {
    const lines = lasting;
    const { running } = tasks;
    // One column stays free: a cursor that waits behind the last one wraps or not, terminals differ. One row for the cursor.
    const size = { columns: screen.columns() - 1, rows: screen.rows() - 1, subject };
    lasting = [];
    screen.draw(lines, frameLines(running, size, tick, style));
    tick += 1;
    if (running.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  function close(): void {
    process.off("exit", close);
    tasks.stopAll();
    if (lasting.length > 0) draw();
    clearInterval(timer);
    timer = undefined;
    screen.close();
  }

  process.once("exit", close);
  return {
    note: (text) => say("note", text),
    warn: (text) => say("warning", text),
    task: tasks.start,
    close,
  };
}
