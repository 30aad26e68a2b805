import type { Check, Image } from "../model/report.ts";
import type { Budget, Metric, VariantPolicy } from "../model/settings.ts";
import { formatBytes, formatPair } from "../text/bytes.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";

/** What a size check looks at: the image, or why there is none to measure. */
export type Measured = { image: Image } | { reason: string; asked: boolean };

type SizeMetric = Extract<Metric, "compressed" | "unpacked" | "shadowed" | "layers">;

const metrics: readonly SizeMetric[] = ["compressed", "unpacked", "shadowed", "layers"];

/** The `size.<metric>.max` check of each budget with a `max`. A size equal to its limit passes. */
export function sizeChecks(subject: string, { budgets }: VariantPolicy, measured: Measured): Check[] {
  return metrics.flatMap((metric) => {
    const budget = budgets[metric];
    if (budget?.max === undefined || budget.level === "off") return [];
    const id = `size.${metric}.max`;
    if (!("image" in measured)) {
      const required = measured.asked && budget.ifUnavailable === "error";
      const message = `${subject}: ${metric} was not measured: ${measured.reason}`;
      return unavailable({ id, level: budget.level, required, message });
    }
    const actual = actualOf(metric, budget, measured.image);
    if (actual === null) {
      const message = `${subject}: this image has no ${metric} size: its source keeps it in no such form`;
      return unavailable({ id, level: budget.level, required: budget.ifUnavailable === "error", message });
    }
    return [judged(id, subject, metric, budget, budget.max, actual)];
  });
}

function actualOf(metric: SizeMetric, budget: Budget, image: Image): number | null {
  const of = budget.of ?? "total";
  if (metric === "layers") return of === "own" ? image.layers.filter(({ base }) => !base).length : image.layers.length;
  return image.sizes[metric][of];
}

function judged(id: string, subject: string, metric: SizeMetric, budget: Budget, limit: number, actual: number): Check {
  const level = budget.level === "error" ? "error" : "warn";
  const own = budget.of === "own" ? ", own layers only" : "";
  return {
    id,
    level,
    status: actual <= limit ? "pass" : level === "error" ? "fail" : "warn",
    actual,
    limit,
    unit: metric === "layers" ? "layers" : "bytes",
    message: `${subject}: ${comparison(metric, actual, limit, budget.written)}${own}`,
  };
}

function comparison(metric: SizeMetric, actual: number, limit: number, written: string | undefined): string {
  const difference = Math.abs(actual - limit);
  const side = actual > limit ? "over" : "below";
  if (metric === "layers") {
    const place = difference === 0 ? "exactly" : `${difference} ${side}`;
    return `${counted(actual, "layer")}, ${place} its load line of ${limit}`;
  }
  const [actualText, limitText] = formatPair(actual, limit);
  const place = difference === 0 ? "exactly" : `${formatBytes(difference)} ${side}`;
  return `${actualText} ${metric}, ${place} its load line of ${limitText}${asWritten(written)}`;
}

/** A limit in binary units is printed in decimal ones; what was written stands beside it. */
function asWritten(written: string | undefined): string {
  return written !== undefined && /i/i.test(written) ? ` (${written})` : "";
}
