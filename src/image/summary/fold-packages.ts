import { compareText } from "../../text/order.ts";
import type { InstalledPackage } from "../packages/installed-package.ts";
import { addCheck } from "./check-values.ts";
import type { Holdings } from "./holdings.ts";
import { type ImageSummary, type SummaryPackage, summaryLimits } from "./image-summary.ts";
import { shortText } from "./text.ts";

/** One entry for each type, name and version; beyond the limit, the smallest are only counted. */
export function foldPackages(
  packages: readonly InstalledPackage[],
  owned: ReadonlyMap<InstalledPackage, Holdings>,
): Pick<ImageSummary, "packages" | "otherPackages"> {
  const merged = new Map<string, SummaryPackage>();
  for (const each of packages) {
    const { bytes, content } = owned.get(each) ?? { bytes: 0, content: 0 };
    const identity = { type: each.type, name: shortText(each.name), version: shortText(each.version) };
    const key = JSON.stringify(Object.values(identity));
    const known = merged.get(key) ?? { ...identity, layer: each.layer, bytes: 0, content: 0 };
    merged.set(key, {
      ...known,
      layer: Math.min(known.layer, each.layer),
      bytes: known.bytes + bytes,
      content: addCheck(known.content, content),
    });
  }
  const all = [...merged.values()];
  if (all.length > summaryLimits.packages) all.sort((a, b) => b.bytes - a.bytes);
  const rest = all.splice(summaryLimits.packages);
  const bytes = rest.reduce((sum, each) => sum + each.bytes, 0);
  return { packages: all.sort(byIdentity), otherPackages: { count: rest.length, bytes } };
}

/** The order of packages in a summary; no two are equal in it. */
export function byIdentity(a: SummaryPackage, b: SummaryPackage): number {
  return compareText(a.type, b.type) || compareText(a.name, b.name) || compareText(a.version, b.version);
}
