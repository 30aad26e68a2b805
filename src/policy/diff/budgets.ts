/** Load lines: whether the head lets an image pass that the base would stop. */
import { metrics } from "../../inputs/metrics.ts";
import { writeSize } from "../../inputs/units/size.ts";
import type { Budget, Budgets, Metric } from "../../model/settings.ts";
import { formatSeconds } from "../../text/duration.ts";
import { type Change, changeIf, isLower, levels, none } from "./change.ts";

/** Every limit that was raised or removed, metric by metric. A budget that is off is none. */
export function budgetChanges(base: Budgets, head: Budgets): Change[] {
  return metrics.flatMap((metric) => {
    const before = inForce(base[metric]);
    if (before === undefined) return [];
    const key = `budgets.${metric}`;
    const after = head[metric];
    if (after === undefined) return [{ key, base: wholeText(metric, before), head: none }];
    if (after.level === "off") return [{ key: `${key}.level`, base: before.level, head: "off" }];
    return [
      ...maxChanges(key, metric, before, after),
      ...growChanges(key, metric, before, after),
      ...changeIf(isLower(levels, before.level, after.level), `${key}.level`, before.level, after.level),
      ...changeIf(
        before.ifUnavailable === "error" && after.ifUnavailable === "skip",
        `${key}.if-unavailable`,
        before.ifUnavailable,
        after.ifUnavailable,
      ),
    ];
  });
}

function inForce(budget: Budget | undefined): Budget | undefined {
  return budget === undefined || budget.level === "off" ? undefined : budget;
}

function maxChanges(key: string, metric: Metric, base: Budget, head: Budget): Change[] {
  if (base.max === undefined) return [];
  if (head.max === undefined) return [{ key: `${key}.max`, base: maxText(metric, base), head: none }];
  const [of, ofHead] = [base.of ?? "total", head.of ?? "total"];
  return [
    ...changeIf(head.max > base.max, `${key}.max`, maxText(metric, base), maxText(metric, head)),
    // The total is never less than own layers.
    ...changeIf(hasLayers(metric) && of === "total" && ofHead === "own", `${key}.of`, of, ofHead),
  ];
}

/**
 * Growth trips when it passes percent and bytes, or the cap alone. A condition that is not given is one that every growth
 * passes, as long as the other one is; with none of the two only the cap trips.
 */
function growChanges(key: string, metric: Metric, base: Budget, head: Budget): Change[] {
  const { grow } = base;
  if (grow === undefined || isEmpty(grow)) return [];
  const isGiven = (name: keyof Growth) => grow[name] !== undefined || head.grow?.[name] !== undefined;
  const change = (name: keyof Growth, looser: boolean) =>
    changeIf(
      looser && isGiven(name),
      `${key}.grow.${name}`,
      textOf(metric, name, grow),
      textOf(metric, name, head.grow ?? {}),
    );
  if (head.grow === undefined || isEmpty(head.grow))
    return [{ key: `${key}.grow`, base: growText(metric, grow), head: none }];
  const [pair, pairHead, capHead] = [pairOf(grow), pairOf(head.grow), head.grow.cap ?? Number.POSITIVE_INFINITY];
  const ofChange = hasLayers(metric) ? changeOfGrowthBase(key, base, head) : [];
  const capHolds = grow.cap === undefined || Math.min(capHead, bytesAlone(head.grow)) <= grow.cap;
  // A cap that is no more than the bytes stops whatever the pair stopped.
  const pairHolds = capHead <= pair.bytes || (pairHead.percent <= pair.percent && pairHead.bytes <= pair.bytes);
  return [
    ...(pairHolds
      ? []
      : [...change("percent", pairHead.percent > pair.percent), ...change("bytes", pairHead.bytes > pair.bytes)]),
    ...change("cap", !capHolds),
    ...ofChange,
  ];
}

/** Whether `of` means anything for it. */
function hasLayers(metric: Metric): boolean {
  return metric !== "startup" && metric !== "memory" && metric !== "rebuild";
}

type Growth = NonNullable<Budget["grow"]>;

function isEmpty({ percent, bytes, cap }: Growth): boolean {
  return percent === undefined && bytes === undefined && cap === undefined;
}

function pairOf({ percent, bytes }: Growth): { percent: number; bytes: number } {
  const never = percent === undefined && bytes === undefined;
  const missing = never ? Number.POSITIVE_INFINITY : 0;
  return { percent: percent ?? missing, bytes: bytes ?? missing };
}

/** From how many bytes on the pair trips by itself, whatever the percentage. */
function bytesAlone(grow: Growth): number {
  const { percent, bytes } = pairOf(grow);
  return percent === 0 ? bytes : Number.POSITIVE_INFINITY;
}

/** Neither holds the other: a base image that shrinks hides growth of own layers, and one that grows is none of theirs. */
function changeOfGrowthBase(key: string, base: Budget, head: Budget): Change[] {
  const [of, ofHead] = [base.of ?? "own", head.of ?? "own"];
  const told = base.max !== undefined && (base.of ?? "total") === "total" && (head.of ?? "total") === "own";
  return changeIf(of !== ofHead && !told, `${key}.of`, `${of} (grow)`, `${ofHead} (grow)`);
}

function amountText(metric: Metric, amount: number | undefined): string {
  if (amount === undefined) return none;
  if (metric === "layers") return String(amount);
  return metric === "startup" || metric === "rebuild" ? durationText(amount) : writeSize(amount);
}

function durationText(milliseconds: number): string {
  return milliseconds % 1000 === 0 ? formatSeconds(milliseconds / 1000) : `${milliseconds} ms`;
}

function maxText(metric: Metric, { max, written }: Budget): string {
  return written ?? amountText(metric, max);
}

function textOf(metric: Metric, name: keyof Growth, grow: Growth): string {
  const amount = grow[name];
  return name === "percent" && amount !== undefined ? `${amount}%` : amountText(metric, amount);
}

function growText(metric: Metric, grow: Growth): string {
  return (["percent", "bytes", "cap"] as const)
    .flatMap((name) => (grow[name] === undefined ? [] : [`${name} ${textOf(metric, name, grow)}`]))
    .join(", ");
}

function wholeText(metric: Metric, budget: Budget): string {
  const max = budget.max === undefined ? [] : [maxText(metric, budget)];
  const grow = budget.grow === undefined ? [] : [`grow ${growText(metric, budget.grow)}`];
  return [...max, ...grow].join(", ");
}
