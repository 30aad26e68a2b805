/** The last `count` lines of `text`, without the empty ones at its end. LF and CR LF both end lines. */
export function lastLines(text: string, count: number): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return count <= 0 ? "" : lines.slice(-count).join("\n");
}
