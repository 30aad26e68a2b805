import type { Mark } from "../view/mark.ts";

/** The colour of a mark; words beside it always say the same. */
export const discs: Readonly<Record<Mark, string>> = {
  pass: "🟢",
  warn: "🟡",
  fail: "🔴",
  error: "🟠",
  cancelled: "⚪",
  skipped: "⚪",
};
