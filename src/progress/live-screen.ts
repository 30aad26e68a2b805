import { columnsOf } from "../text/columns.ts";
import type { OutputStream } from "./output.ts";

// ECMA-48 and DEC private modes; every terminal of the last decades knows them.
const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
const wrapOff = "\u001b[?7l";
const wrapOn = "\u001b[?7h";
const eraseToLineEnd = "\u001b[K";
const eraseBelow = "\u001b[J";
const up = (rows: number) => (rows === 0 ? "\r" : `\r\u001b[${rows}A`);

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
  let previous = "";
  let hidden = false;
  const columns = () => stream.columns ?? 80;

  function draw(lasting: readonly string[], region: readonly string[]): void {
    const frame = frameText(lasting, region);
    // The same region again, nothing above it: what is on the screen is right.
    if (lasting.length === 0 && frame === previous) return;
    const start = hidden ? up(rowsOf(drawn, columns())) : hideCursor;
    hidden = true;
    stream.write(start + frame);
    drawn = region;
    previous = lasting.length === 0 ? frame : frameText([], region);
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

/**
 * Lasting lines may wrap, so the rows below them are erased first: erasing after a line that ends in the last column
 * would take its last character. The region's lines are cut by us and, should a terminal count columns otherwise, by it.
 */
function frameText(lasting: readonly string[], region: readonly string[]): string {
  const above = lasting.length === 0 ? "" : `${eraseBelow}${lasting.join("\n")}\n`;
  const below = region.map((line) => `${line}${eraseToLineEnd}\n`).join("");
  return `${above}${wrapOff}${below}${wrapOn}${eraseBelow}`;
}

/** Rows that lines take now: a terminal that became narrower has wrapped them. */
function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, columns))), 0);
}
