import stringWidth from "string-width";

/** Terminal columns that `text` takes: wide characters count 2, combining ones 0. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** `text` cut to at most `columns`, at the border of what a reader takes for a character; what was cut ends in `ellipsis`. */
export function cutToColumns(text: string, columns: number, ellipsis: string): string {
  if (columnsOf(text) <= columns) return text;
  const room = columns - columnsOf(ellipsis);
  if (room < 0) return "";
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    used += columnsOf(segment);
    if (used > room) break;
    kept += segment;
  }
  return kept + ellipsis;
}

/** `text` with spaces after it up to `columns`. */
export function padToColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** `text`, one line, broken at spaces into lines of at most `columns`. A longer word (a digest, a URL) stays whole. */
export function wrapToColumns(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line ?? ""];
}
