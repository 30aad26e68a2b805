import { pathLines } from "../lines.ts";

/**
 * Paths of a wheel's RECORD: the first column of its CSV, quoted where it holds a comma or a quote (PEP 376, PEP 627).
 * Relative to the directory that holds the `.dist-info`, or absolute. Never throws.
 */
export function parseRecord(bytes: Buffer): string[] {
  return pathLines(bytes).flatMap((line) => {
    const path = line.startsWith('"') ? quotedColumn(line) : line.slice(0, Math.max(line.indexOf(","), 0));
    return path === "" ? [] : [path];
  });
}

/** A quote inside is doubled. Empty when the closing one is missing: no installer breaks a path over lines. */
function quotedColumn(line: string): string {
  let column = "";
  for (let at = 1; at < line.length; ) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return "";
    column += line.slice(at, quote);
    if (line[quote + 1] !== '"') return column;
    column += '"';
    at = quote + 2;
  }
  return "";
}
