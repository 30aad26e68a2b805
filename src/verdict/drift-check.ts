import type { Growth, StepGrowth } from "../model/growth.ts";
import type { Check } from "../model/report.ts";
import type { VariantPolicy } from "../model/settings.ts";
import { formatBytes, formatDelta, formatPair } from "../text/bytes.ts";
import type { Compared } from "./compared.ts";
import { unavailable } from "./unavailable.ts";

/**
 * Drift that is no news: up to 1 MB, and up to 1 % of the image. A point release of a distribution's base image and a day
 * of `apt-get update` stay below one of the two; whoever was told of each would stop reading.
 */
const noise = { bytes: 1_000_000, share: 0.01 };

/**
 * The `drift` check: whether the image grew by more than noise without the author's doing, in unpacked bytes of all layers,
 * and by which line. Level `error` is always the user's own word, so then it has to be known; a warning nobody may have
 * asked for is skipped where there is nothing to compare.
 */
export function driftCheck(subject: string, { drift: level }: VariantPolicy, compared: Compared): Check[] {
  const id = "drift";
  if (level === "off") return [];
  const missing = (reason: string, asked = true): Check[] =>
    unavailable({
      id,
      level,
      required: asked && level === "error",
      message: `${subject}: drift is not ${asked ? "known" : "judged"}: ${reason}`,
    });
  if ("reason" in compared) return missing(compared.reason, compared.asked);
  if ("isNew" in compared) {
    return [
      { id, level, status: "pass", message: `${subject}: it is new, so there is nothing it could have drifted from` },
    ];
  }
  const { growth, image } = compared;
  const total = image.sizes.unpacked.total;
  const whole = growth.sizes.unpacked.total;
  if (growth.drift === undefined || total === null || whole === null) {
    return missing("it can't be told apart from what the author changed");
  }
  const actual = growth.drift.drift.unpacked.total;
  const baseline = total - whole;
  const limit = Math.max(noise.bytes, Math.floor(baseline * noise.share));
  const status = actual <= limit ? "pass" : level === "error" ? "fail" : "warn";
  const message = `${subject}: ${status === "pass" ? quiet(actual, limit) : loud(actual, baseline, limit, growth)}`;
  return [{ id, level, status, actual, limit, baseline, unit: "bytes", message }];
}

function quiet(actual: number, limit: number): string {
  if (actual === 0) return "nothing drifted";
  return `drifted by ${formatDelta(actual)}${actual > 0 ? `, no more than noise (${formatBytes(limit)})` : ""}`;
}

function loud(actual: number, baseline: number, limit: number, growth: Growth): string {
  const [actualText, limitText] = formatPair(actual, limit);
  const percent = baseline > 0 ? ` (+${((actual / baseline) * 100).toFixed(1)} %)` : "";
  const source = sourceOf(growth);
  return `grew by ${actualText}${percent} without the author's doing, noise is up to ${limitText}${source}`;
}

/** The line that most of it comes from, among those that are listed. */
function sourceOf({ steps, base }: Growth): string {
  const drifted = steps.items.filter(({ by, bytes }) => by === "drift" && bytes > 0);
  const [largest] = drifted.toSorted((a, b) => b.bytes - a.bytes);
  if (largest === undefined) return "";
  const name = largest.base ? `the base image ${base.after?.name ?? ""}`.trimEnd() : nameOf(largest);
  const because = largest.base ? "moved under an unchanged FROM line" : "gave other bytes, and nobody changed it";
  return `: ${name} ${because} (${formatDelta(largest.bytes)})`;
}

const longest = 80;

function nameOf({ origin: { file, startLine, instruction = "a step" } }: StepGrowth): string {
  const text = instruction.length > longest ? `${instruction.slice(0, longest - 1)}…` : instruction;
  return file === undefined ? text : `${text} (${file}${startLine === undefined ? "" : `:${startLine}`})`;
}
