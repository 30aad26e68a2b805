import { columnsOf } from "../text/columns.ts";
import type { OutputStream } from "./output.ts";

// ECMA-48 and DEC private modes; every terminal of the last decades knows them.
const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const wrapOff = "\u001b[?7l";
const wrapOn = "\u001b[?7h";
const eraseToLineEnd = "\u001b[K";
const up = (rows: number) => (rows === 0 ? "\r" : `\r\u001b[${rows}A`);
// Row by row: erasing "below" from the first row makes tmux and others keep the erased screen in their history.
const eraseRows = (rows: number) => (rows === 0 ? "" : `${`${eraseToLineEnd}\n`.repeat(rows)}${up(rows)}`);

/** The lower end of a terminal: lines that stay scroll up out of a region that is drawn again and again. */
export interface LiveScreen {
  /** Prints `lasting` for good and the region below it. One write, so that nothing flickers. */
  draw(lasting: readonly string[], region: readonly string[]): void;
  columns(): number;
  rows(): number;
  /** Takes the region away and gives the cursor back. */
  close(): void;
}

export function createLiveScreen(stream: OutputStream): LiveScreen {
  let drawn: readonly string[] = [];
  let shown = "";
  let hidden = false;
  const columns = () => stream.columns ?? 80;

  function draw(lasting: readonly string[], region: readonly string[]): void {
    const text = region.map((line) => `${line}${eraseToLineEnd}\n`).join("");
    // The same region again, nothing above it: what is on the screen is right.
    if (hidden && lasting.length === 0 && text === shown) return;
    const rows = rowsOf(drawn, columns());
    const start = hidden ? up(rows) : hideCursor;
    // Lasting lines may wrap, so old rows go first. Erasing after a line that fills its row would take its last character.
    const above = lasting.length === 0 ? "" : `${eraseRows(rows)}${lasting.join("\n")}\n`;
    const surplus = lasting.length === 0 ? eraseRows(Math.max(0, rows - region.length)) : "";
    // The region's lines are cut by us and, should the terminal count columns otherwise, by it.
    stream.write(`${start}${above}${wrapOff}${text}${wrapOn}${surplus}`);
    hidden = true;
    drawn = region;
    shown = text;
  }

  return {
    draw,
    columns,
    rows: () => stream.rows ?? 24,
    close() {
      if (!hidden) return;
      draw([], []);
      stream.write(showCursor);
      hidden = false;
    },
  };
}

/** Rows that lines take now: a terminal that became narrower has wrapped them. */
function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, columns))), 0);
}
