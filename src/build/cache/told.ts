import type { Delivery } from "../../model/report.ts";
import { type ExportedCache, keptText } from "./export-cache.ts";

/** What became of one variant's export. */
export type ToldExport = { variant: string } & (ExportedCache | { status: "skipped"; reason: string });

const surface = "build cache";

/**
 * How the keeping went, as one delivery for what went well, one for what failed and one for what was not to be kept; those
 * with the same reason together. Nothing where no variant has a cache.
 */
export function cacheDeliveries(told: readonly ToldExport[], pressure: string | undefined): Delivery[] {
  const kept = told.flatMap((each) => (each.status === "kept" ? [`\`${each.variant}\`: ${keptText(each)}`] : []));
  const note = pressure === undefined ? [] : [pressure];
  return [
    ...(kept.length === 0 ? [] : [{ surface, status: "delivered" as const, reason: [...note, ...kept].join("; ") }]),
    ...byReason(told, "failed"),
    ...byReason(told, "skipped"),
  ];
}

function byReason(told: readonly ToldExport[], status: "failed" | "skipped"): Delivery[] {
  const variants = new Map<string, string[]>();
  for (const each of told) {
    if (each.status !== status || !("reason" in each)) continue;
    variants.set(each.reason, [...(variants.get(each.reason) ?? []), each.variant]);
  }
  return [...variants].map(([reason, names]) => ({
    surface,
    status,
    reason: names.length === told.length ? reason : `${names.map((name) => `\`${name}\``).join(", ")}: ${reason}`,
  }));
}
