import { formatDelta } from "../../text/bytes.ts";

/** "+14 %", "-0.3 %", "×12"; empty where a part can't be told, or rounds to nothing. */
export function percentText(before: number | null, after: number | null): string {
  if (before === null || after === null || before <= 0 || before === after) return "";
  const percent = ((after - before) / before) * 100;
  if (percent >= 1000) return `×${(after / before).toFixed(0)}`;
  if (Math.abs(percent) < 0.05) return "";
  return `${percent > 0 ? "+" : ""}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}

/** "+348 MB (+14 %)": a change of what is `after` now. */
export function changeText(change: number, after: number | null): string {
  const percent = percentText(after === null ? null : after - change, after);
  return percent === "" ? formatDelta(change) : `${formatDelta(change)} (${percent})`;
}
