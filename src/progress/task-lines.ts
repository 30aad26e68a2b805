import { formatSeconds } from "../text/duration.ts";
import { glyphsFor, paint, type Style } from "./style.ts";
import type { TaskEnd, TaskRecord } from "./task-list.ts";

/** "build cuda": how a task is called in running text. */
export function nameOf(task: TaskRecord): string {
  return task.subject === "" ? task.stage : `${task.stage} ${task.subject}`;
}

/** "14 s": since the task began. */
export function elapsedOf(task: TaskRecord): string {
  return formatSeconds((performance.now() - task.startedAt) / 1000);
}

/** How a task ended, `label` being what it is called: "✓ build cuda: 12 steps, 9 cached · 14 s". */
export function endLines(task: TaskRecord, end: TaskEnd, label: string, style: Style): string[] {
  const [summary = "", ...rest] = end.summary;
  const elapsed = paint(style, "dim", `${glyphsFor(style).separator}${elapsedOf(task)}`);
  return [`${endGlyph(end, style)} ${label} ${summary}${elapsed}`, ...rest.map((line) => `  ${line}`)];
}

function endGlyph({ how }: TaskEnd, style: Style): string {
  const glyphs = glyphsFor(style);
  if (how === "done") return paint(style, "green", glyphs.done);
  return how === "failed" ? paint(style, "red", glyphs.failed) : paint(style, "yellow", glyphs.stopped);
}

/** Lines of a child's output, set off from ours. */
export function quoted(lines: readonly string[], style: Style): string[] {
  const gutter = paint(style, "dim", glyphsFor(style).gutter);
  return lines.map((line) => `    ${gutter}${line}`);
}

/** A warning or a note: the glyph once, further lines below the first. */
export function messageLines(kind: "warning" | "note", lines: readonly string[], style: Style): string[] {
  const glyph = paint(style, kind === "warning" ? "yellow" : "dim", glyphsFor(style)[kind]);
  return lines.map((line, index) => `${index === 0 ? glyph : " "} ${line}`);
}
