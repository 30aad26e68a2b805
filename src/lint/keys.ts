import { createHash } from "node:crypto";

/**
 * The stable key of a lint finding: tool, rule, file and the text it speaks of, no line number. `ordinal` tells equal texts
 * in one file apart.
 */
export function lintKey(tool: string, rule: string, label: string, text: string, ordinal: number): string {
  const hash = createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 12);
  return [tool, rule, label, hash, ...(ordinal === 0 ? [] : [String(ordinal + 1)])].join("/");
}
