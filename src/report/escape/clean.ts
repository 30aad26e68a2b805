import { oneLine, stripControl } from "../../text/control.ts";

// What is invisible and could hide or reorder text, beyond what stripControl takes: the Arabic letter mark, zero-width
// space and word joiner, and the tag characters that spell unseen words (Unicode TR36 and TR39).
const invisible = /[\u061c\u200b\u2060-\u2064\u{e0000}-\u{e007f}]/gu;

/** `raw` on one line, well-formed, without control, bidirectional or hidden characters, at most `max` characters. */
export function cleanLine(raw: string, max = 1000): string {
  // A text may be megabytes long and all of it unseen; what is far past `max` is not worth reading.
  const room = 4 * max + 1000;
  if (raw.length <= room) return clip(cleaned(raw), max);
  return clip(`${cleaned(raw.slice(0, room))}…`, max);
}

function cleaned(raw: string): string {
  return oneLine(raw.toWellFormed().replace(invisible, ""));
}

/** The same for text of several lines: line feeds stay, tabs become spaces, each line is at most `max` characters. */
export function cleanLines(raw: string, max = 400): string[] {
  const text = stripControl(raw.toWellFormed().replace(/\r\n?/g, "\n").replace(invisible, ""));
  return text.split("\n").map((line) => clip(line.replaceAll("\t", "    ").trimEnd(), max));
}

/** The first `max` characters, the last of them an ellipsis when something is missing. Never cuts a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = Array.from(text.slice(0, 2 * (max + 1)));
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join("")}…`;
}
