import type { Growth, Portion } from "../model/growth.ts";
import type { Check, Image } from "../model/report.ts";
import type { Budget, Metric, VariantPolicy } from "../model/settings.ts";
import { formatBytes, formatDelta, formatPair } from "../text/bytes.ts";
import type { Compared } from "./compared.ts";
import { growthLimit, percentageFloor } from "./growth-limits.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";

type GrowthMetric = Extract<Metric, keyof Portion>;

const metrics = ["compressed", "unpacked", "shadowed", "layers"] as const satisfies readonly GrowthMetric[];

/**
 * The `size.<metric>.grow` check of each budget with a `grow`: what the author's change adds, to own layers unless the
 * budget says `of: total`, against the baseline. Drift never counts; where it could not be told apart, all growth does.
 * Growth equal to the limit passes.
 */
export function growthChecks(subject: string, { budgets }: VariantPolicy, compared: Compared): Check[] {
  return metrics.flatMap((metric) => {
    const budget = budgets[metric];
    if (budget?.grow === undefined || budget.level === "off") return [];
    const { level } = budget;
    const id = `size.${metric}.grow`;
    const missing = (reason: string, asked = true): Check[] => {
      const message = `${subject}: growth (${metric}) is not ${asked ? "known" : "judged"}: ${reason}`;
      return unavailable({ id, level, required: asked && budget.ifUnavailable === "error", message });
    };
    if ("reason" in compared) return missing(compared.reason, compared.asked);
    if ("isNew" in compared) {
      const message = `${subject}: it is new, so there is nothing it could have grown from (${metric})`;
      return [{ id, level, status: "pass", message }];
    }
    const measured = measure(metric, budget.of ?? "own", compared);
    return "reason" in measured ? missing(measured.reason) : judged(id, subject, metric, budget, measured);
  });
}

interface MeasuredGrowth {
  /** The author's part; all of it where drift is unknown. */
  grown: number;
  baseline: number;
  /** Undefined: not told apart. */
  drift: number | undefined;
}

function measure(
  metric: GrowthMetric,
  of: "own" | "total",
  { growth, image }: { growth: Growth; image: Image },
): MeasuredGrowth | { reason: string } {
  if (metric === "compressed" && growth.codec.before !== growth.codec.after) {
    const { before, after } = growth.codec;
    return {
      reason: `the baseline is compressed with ${before} and this image with ${after}, which can't be compared`,
    };
  }
  const sizes = metric === "layers" ? layersOf(growth, of) : sizesOf(metric, of, growth, image);
  const [author, drift] = [growth.drift?.author[metric][of], growth.drift?.drift[metric][of]];
  if (sizes === undefined || author === null || drift === null) {
    const what = of === "own" ? "own layers; `of: total` counts all of them" : "all layers";
    return { reason: `not both sides know the ${metric} size of ${what}` };
  }
  return { grown: author ?? sizes.whole, baseline: sizes.baseline, drift };
}

interface Sizes {
  baseline: number;
  whole: number;
}

function sizesOf(
  metric: Exclude<GrowthMetric, "layers">,
  of: "own" | "total",
  growth: Growth,
  image: Image,
): Sizes | undefined {
  const [whole, now] = [growth.sizes[metric][of], image.sizes[metric][of]];
  return whole === null || now === null ? undefined : { whole, baseline: now - whole };
}

function layersOf({ layers }: Growth, of: "own" | "total"): Sizes | undefined {
  const sides = of === "total" ? layers : layers.own;
  return sides === undefined ? undefined : { whole: sides.after - sides.before, baseline: sides.before };
}

function judged(id: string, subject: string, metric: GrowthMetric, budget: Budget, measured: MeasuredGrowth): Check[] {
  const { grown, baseline } = measured;
  const isCount = metric === "layers";
  const format = isCount ? (layers: number) => counted(layers, "layer") : formatBytes;
  const limits = growthLimit(budget.grow ?? {}, baseline, format, isCount ? 0 : percentageFloor);
  if (limits === undefined) return [];
  const { limit } = limits;
  const tripped = limits.tripped(grown);
  const level = budget.level === "error" ? "error" : "warn";
  const status = tripped.length === 0 ? "pass" : level === "error" ? "fail" : "warn";
  const [grownText, limitText] = isCount ? [format(Math.abs(grown)), format(limit)] : texts(grown, limit);
  const place =
    tripped.length === 0
      ? `within its limit of ${limitText}`
      : `past its limit of ${limitText} (${tripped.join("; ")})`;
  const whose = budget.of === "total" ? "all layers" : "own layers";
  const what = isCount ? "" : ` ${metric}`;
  const message = `${subject}: ${whose} ${changed(grown, grownText)}${what}${share(grown, baseline)}, ${place}${driftNote(measured, isCount)}`;
  return [{ id, level, status, actual: grown, limit, baseline, unit: isCount ? "layers" : "bytes", message }];
}

/** Both exactly when rounding would make one text of two figures. */
function texts(grown: number, limit: number): [string, string] {
  return grown < 0 ? [formatBytes(-grown), formatBytes(limit)] : formatPair(grown, limit);
}

function changed(grown: number, text: string): string {
  if (grown === 0) return "did not grow";
  return grown > 0 ? `grew by ${text}` : `shrank by ${text}`;
}

function share(grown: number, baseline: number): string {
  if (grown === 0 || baseline <= 0) return "";
  if (grown >= 10 * baseline) return ` (×${((baseline + grown) / baseline).toFixed(0)})`;
  return ` (${grown > 0 ? "+" : ""}${((grown / baseline) * 100).toFixed(1)} %)`;
}

function driftNote({ grown, drift }: MeasuredGrowth, isCount: boolean): string {
  if (drift === undefined) return grown === 0 ? "" : "; what drifted could not be told apart, so all of it counts";
  if (drift === 0) return "";
  const text = isCount ? counted(drift, "layer") : formatDelta(drift);
  return `; drift (${text}) does not count`;
}
