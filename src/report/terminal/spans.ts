import stringWidth from "string-width";
import { neutralise } from "../../process/fence.ts";
import { cleanLines } from "../escape/clean.ts";
import { logLine } from "../escape/log-line.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "magenta" | "cyan" | "plain";

const brand = Symbol("terminal text");

/** Text for one line of a terminal: cleaned, with its style. Only this module makes one. */
export interface Span {
  readonly [brand]: true;
  readonly text: string;
  readonly style: Style;
}

// SGR parameters (ECMA-48 §8.3.117).
const codes: Readonly<Record<Style, string>> = {
  bold: "1",
  dim: "2",
  red: "31",
  yellow: "33",
  green: "32",
  magenta: "35",
  cyan: "36",
  plain: "",
};

/** `raw` as text of a line. White space at its ends goes; {@link pad} makes columns. */
export function span(raw: string, style: Style = "plain"): Span {
  return { [brand]: true, text: logLine(raw), style };
}

/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
export function excerpt(raw: string, style: Style = "plain"): Span[] {
  return cleanLines(raw).map((line) => ({ [brand]: true, text: neutralise(line), style }));
}

/** A bar, whose spaces count; anything but what bars are drawn with goes. */
export function drawing(bar: string, style: Style = "plain"): Span {
  return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, ""), style };
}

/** `count` spaces. */
export function gap(count: number): Span {
  return { [brand]: true, text: " ".repeat(Math.max(0, count)), style: "plain" };
}

/** `content` filled up to `columns` with spaces, before it (`right`) or behind it. What is wider is cut. */
export function pad(content: Span, columns: number, align: "left" | "right" = "left"): Span[] {
  const cut = shortened(content, columns);
  const space = gap(columns - widthOf([cut]));
  return align === "right" ? [space, cut] : [cut, space];
}

/** `content` in at most `columns`, ending in an ellipsis when something is missing. */
export function shortened(content: Span, columns: number): Span {
  if (stringWidth(content.text) <= columns) return content;
  const [first] = broken(content, columns - 1);
  return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}

/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
export function shortenedStart(content: Span, columns: number): Span {
  if (stringWidth(content.text) <= columns) return content;
  let kept = "";
  for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
    if (stringWidth(segment + kept) > columns - 1) break;
    kept = segment + kept;
  }
  return { ...content, text: columns < 1 ? "" : `…${kept}` };
}

/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
export function broken(content: Span, columns: number): Span[] {
  if (stringWidth(content.text) <= columns) return [content];
  const pieces = [""];
  for (const { segment } of new Intl.Segmenter().segment(content.text)) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && stringWidth(last + segment) > columns) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.map((text) => ({ ...content, text }));
}

/** Columns that the spans take; wide and joined characters count as terminals draw them. */
export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

/** The line itself, with colour or without; no white space at its end. */
export function lineOf(spans: readonly Span[], colour: boolean): string {
  const text = spans.map((each) => (colour ? styled(each) : each.text)).join("");
  return text.trimEnd();
}

function styled({ text, style }: Span): string {
  const code = codes[style];
  return code === "" || text === "" ? text : `\u001b[${code}m${text}\u001b[0m`;
}
