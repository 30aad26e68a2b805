import { columnsOf, cutToColumns, padToColumns } from "../text/columns.ts";
import { formatSeconds } from "../text/duration.ts";
import { glyphsFor, paint, type Style } from "./style.ts";
import type { TaskRecord } from "./task-list.ts";

export interface FrameSize {
  /** Columns and rows that may be used. */
  columns: number;
  rows: number;
  /** Columns of the widest subject so far, see {@link subjectColumns}. */
  subject: number;
}

// "verdict" is the longest stage.
const stageColumns = 7;
const longestSubject = 24;
const barColumns = 10;
// Below that, the text matters more than the bar.
const leastText = 16;
// "59 min 9 s" fits; whole hours are rare and only shift the line.
const elapsedColumns = 10;

/** Columns to give to subjects, once `subject` has been seen too. */
export function subjectColumns(soFar: number, subject: string): number {
  return Math.max(soFar, Math.min(longestSubject, columnsOf(subject)));
}

/** "build   cuda ", laid out so that the text after it starts in one column for all tasks that have a subject. */
export function labelOf(task: TaskRecord, subject: number, style: Style): string {
  const stage = paint(style, "cyan", task.stage.padEnd(stageColumns));
  if (task.subject === "") return stage;
  const cut = cutToColumns(task.subject, longestSubject, glyphsFor(style).ellipsis);
  return `${stage} ${paint(style, "bold", padToColumns(cut, subject))}`;
}

/** The tasks that run, one line each, none wider than `size.columns`; those that find no room are counted in the last. */
export function frameLines(tasks: readonly TaskRecord[], size: FrameSize, tick: number, style: Style): string[] {
  const shown = tasks.length <= size.rows ? tasks : tasks.slice(0, Math.max(0, size.rows - 1));
  const lines = shown.map((task) => taskLine(task, size, tick, style));
  if (shown.length === tasks.length || size.rows < 1) return lines;
  const more = `  ${glyphsFor(style).ellipsis} ${tasks.length - shown.length} more`;
  return [...lines, paint(style, "dim", cutToColumns(more, size.columns, ""))];
}

function taskLine(task: TaskRecord, { columns, subject }: FrameSize, tick: number, style: Style): string {
  const { spinner, ellipsis } = glyphsFor(style);
  const spin = spinner[tick % spinner.length] ?? "";
  const left = `${paint(style, "cyan", spin)} ${labelOf(task, subject, style)} `;
  const elapsed = elapsedText(task).padStart(elapsedColumns);
  const free = columns - columnsOf(left) - elapsed.length - 1;
  // In a terminal too narrow for the columns, a plain line that is cut beats a coloured one that wraps.
  if (free < 0) return cutToColumns(`${spin} ${task.stage} ${task.subject}`, columns, "");
  const bar = task.fraction === undefined || free < leastText + barColumns ? "" : barOf(task.fraction, style);
  const room = free - columnsOf(bar);
  const text = padToColumns(cutToColumns(task.text, room, ellipsis), room);
  return `${left}${text} ${bar}${paint(style, "dim", elapsed)}`;
}

/** Whole seconds: tenths would flicker. */
function elapsedText(task: TaskRecord): string {
  const seconds = Math.floor((performance.now() - task.startedAt) / 1000);
  return seconds < 60 ? `${seconds} s` : formatSeconds(seconds);
}

function barOf(fraction: number, style: Style): string {
  const { barFull, barEmpty } = glyphsFor(style);
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * barColumns);
  return paint(style, "green", barFull.repeat(full)) + paint(style, "dim", barEmpty.repeat(barColumns - full));
}
