const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** The load line as it is drawn into a bar. */
const loadLineMark = "┃";

const cells = 10;
const overflow = 5;

/**
 * A bar of eighth blocks with the load line drawn in behind ten cells: `███████▍  ┃` below it, `██████████┃█▎` over
 * it. What is more than half over ends in `»`. Rounding never moves a bar across the line: below or at it, nothing
 * stands behind; above it, something always does. Always {@link barWidth} characters or fewer, no trailing space.
 */
export function bar(actual: number, limit: number): string {
  if (limit <= 0) return actual > 0 ? `${loadLineMark}${"█".repeat(overflow)}»` : loadLineMark;
  const scaled = (Math.max(0, actual) / limit) * cells;
  if (actual <= limit) return blocks(Math.floor(scaled * 8)).padEnd(cells) + loadLineMark;
  const over = Math.max(1, Math.floor((scaled - cells) * 8));
  const behind = scaled > cells + overflow ? `${blocks(overflow * 8)}»` : blocks(over);
  return "█".repeat(cells) + loadLineMark + behind;
}

/** A bar without a load line, against the heaviest of its kind: ten cells stand for `heaviest`. */
export function plainBar(actual: number, heaviest: number): string {
  if (heaviest <= 0 || actual <= 0) return "";
  return blocks(Math.max(1, Math.round((Math.min(actual, heaviest) / heaviest) * cells * 8)));
}

/** Columns that the longest bar takes. */
export const barWidth = cells + loadLineMark.length + overflow + 1;

function blocks(count: number): string {
  return "█".repeat(Math.floor(count / 8)) + (eighths[count % 8] ?? "");
}
