import type { Delivery, Report, Timing, Tool } from "../../../model/report.ts";
import { compareText } from "../../../text/order.ts";
import { type LegReport, ofLeg } from "./leg-report.ts";

/** Every tool once, with the longest time that a leg needed to have it. */
export function mergeTools(reports: readonly Report[]): Tool[] {
  const all = reports.flatMap(({ tools }) => tools);
  if (reports.length === 1) return all;
  const same = Map.groupBy(all, ({ ms: _, ...tool }) => JSON.stringify(tool));
  return [...same.values()]
    .flatMap(([tool, ...others]) =>
      tool === undefined ? [] : [{ ...tool, ms: Math.max(tool.ms, ...others.map(({ ms }) => ms)) }],
    )
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
}

export function mergeTimings(legs: readonly LegReport[]): Timing[] {
  return legs.flatMap(({ leg, report }) =>
    report.timings.map((timing) => ({ ...timing, name: ofLeg(timing.name, leg, legs) })),
  );
}

export function mergeDeliveries(legs: readonly LegReport[]): Delivery[] {
  return legs.flatMap(({ leg, report }) =>
    report.deliveries.map((delivery) => ({ ...delivery, surface: ofLeg(delivery.surface, leg, legs) })),
  );
}
