import type { Severity } from "../../model/report.ts";
import type { Mark } from "../view/mark.ts";
import { type Span, type Style, span } from "./spans.ts";

interface Look {
  glyph: string;
  style: Style;
}

// Each glyph is one column wide in every terminal; the word or the sentence beside it says the same.
const looks: Readonly<Record<Mark, Look>> = {
  pass: { glyph: "✔", style: "green" },
  warn: { glyph: "▲", style: "yellow" },
  fail: { glyph: "✖", style: "red" },
  error: { glyph: "!", style: "magenta" },
  cancelled: { glyph: "◌", style: "dim" },
  skipped: { glyph: "–", style: "dim" },
};

const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "plain",
  info: "dim",
};

export function glyphOf(mark: Mark): Span {
  return span(looks[mark].glyph, looks[mark].style);
}

export function styleOf(mark: Mark): Style {
  return looks[mark].style;
}

export function severitySpan(severity: Severity): Span {
  return span(severity, severityStyles[severity]);
}
