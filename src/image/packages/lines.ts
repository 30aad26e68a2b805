import { isUtf8 } from "node:buffer";
import { decodeName } from "../tar/names.ts";

const newline = 0x0a;

/**
 * The lines of a list of paths, without their ends. Names that are not UTF-8 come out as the engine's own names do
 * ({@link decodeName}), so that they meet.
 */
export function pathLines(bytes: Buffer): string[] {
  const text = bytes.toString("utf8");
  if (!text.includes("\ufffd") || isUtf8(bytes)) return text.split("\n");
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(decodeName(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}
