const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** The load line, and where the baseline stands, as they are drawn into a bar. */
export const loadLineMark = "┃";
export const baseMark = "│";

const cells = 10;
const overflow = 5;

/**
 * A bar of eighth blocks with the load line drawn in behind ten cells: `███████▍  ┃` below it, `██████████┃█▎` over
 * it. What is more than half over ends in `»`. Rounding never moves a bar across the line: below or at it, nothing
 * stands behind; above it, something always does. Always {@link barWidth} characters or fewer, no trailing space.
 * `before` marks where the baseline was: `█████│██  ┃`.
 */
export function bar(actual: number, limit: number, before?: number): string {
  if (limit <= 0) return actual > 0 ? `${loadLineMark}${"█".repeat(overflow)}»` : loadLineMark;
  const scaled = (Math.max(0, actual) / limit) * cells;
  const mark = before === undefined ? -1 : Math.floor((Math.max(0, before) / limit) * cells);
  if (actual <= limit) {
    const within = blocks(Math.floor(scaled * 8)).padEnd(cells);
    // At the line or past it, the mark would stand behind the load line, where only what is too much may be.
    return marked(within, mark, Math.ceil(scaled) - 1) + loadLineMark;
  }
  const over = Math.max(1, Math.floor((scaled - cells) * 8));
  const behind = scaled > cells + overflow ? `${blocks(overflow * 8)}»` : blocks(over);
  const full = "█".repeat(cells);
  if (mark < cells) return marked(full, mark, cells) + loadLineMark + behind;
  return full + loadLineMark + marked(behind, mark - cells, Math.floor(scaled) - cells);
}

/** A bar without a load line, against the heaviest of its kind: ten cells stand for `heaviest`. */
export function plainBar(actual: number, heaviest: number, before?: number): string {
  if (heaviest <= 0 || actual <= 0) return "";
  const scaled = (Math.min(actual, heaviest) / heaviest) * cells;
  const drawn = blocks(Math.max(1, Math.round(scaled * 8)));
  if (before === undefined) return drawn;
  const mark = Math.floor((Math.max(0, before) / heaviest) * cells);
  return marked(mark < cells ? drawn.padEnd(mark + 1) : drawn, mark, Math.ceil(scaled) - 1).trimEnd();
}

/** `drawn` with the baseline's mark in cell `at`, unless that is the cell where the bar itself ends: then they are alike. */
function marked(drawn: string, at: number, end: number): string {
  const characters = [...drawn];
  if (at < 0 || at >= characters.length || at === end || characters[at] === "»") return drawn;
  characters[at] = baseMark;
  return characters.join("");
}

/** Columns that the longest bar takes. */
export const barWidth = cells + loadLineMark.length + overflow + 1;

function blocks(count: number): string {
  return "█".repeat(Math.floor(count / 8)) + (eighths[count % 8] ?? "");
}
