import { oneLine, stripControl } from "../text/control.ts";
import type { Style } from "./style.ts";

/** Where progress goes: what `process.stderr` is, as far as it is needed. */
export interface OutputStream {
  write(text: string): unknown;
  on(event: "error", listener: () => void): unknown;
  /** Size of the terminal, when it is one; may change at any time. */
  columns?: number;
  rows?: number;
}

export interface ProgressOptions {
  stream: OutputStream;
  /** Takes secrets out of everything that is shown; see process/redact. */
  redact: (text: string) => string;
  style: Style;
}

/** What every adapter writes with: all text goes through `line` or `lines` before it is shown. */
export interface Output {
  style: Style;
  stream: OutputStream;
  /** Hostile text as one line. */
  line(text: string): string;
  /** Hostile text as lines, without empty ones at the end. */
  lines(text: string): string[];
  write(lines: readonly string[]): void;
}

export function createOutput({ stream, redact, style }: ProgressOptions): Output {
  // A log that nobody reads any more (EPIPE) is no reason to end a run.
  stream.on("error", () => undefined);
  // Redacted before white space is joined: a secret may hold some.
  const clean = (text: string) => showable(redact(stripControl(text)), style);
  return {
    style,
    stream,
    line: (text) => oneLine(clean(text)),
    lines: (text) => clean(text).replaceAll("\t", "    ").trimEnd().split("\n"),
    write: (lines) => {
      if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
    },
  };
}

function showable(text: string, style: Style): string {
  return style.unicode ? text.toWellFormed() : text.replace(/[^\n\t\u0020-\u007e]/gu, "?");
}
