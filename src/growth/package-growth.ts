import type { ImageSummary, SummaryPackage } from "../image/summary/image-summary.ts";
import type { Changes, PackageGrowth } from "../model/growth.ts";
import type { Origin } from "../model/origin.ts";
import { changeOf, largestFirst } from "./changes.ts";

/**
 * Packages that came, went, or are there in another version. Of one that is there in several versions, those that both
 * images have stay out of it, and the others are paired in order.
 */
export function packageGrowth(before: ImageSummary, after: ImageSummary): Changes<PackageGrowth> {
  const old = byName(before.packages);
  const now = byName(after.packages);
  const found: PackageGrowth[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    for (const [was, is] of pairVersions(old.get(name) ?? [], now.get(name) ?? [])) {
      const growth = growthOf(was, is, originIn(before, was), originIn(after, is));
      if (growth !== undefined) found.push(growth);
    }
  }
  const others = after.otherPackages.bytes - before.otherPackages.bytes;
  const changes = largestFirst(found, ({ type, name, before: was, after: is }) =>
    [type, name, was?.version, is?.version].join("\0"),
  );
  return {
    ...changes,
    bytes: changes.bytes + others,
    rest: { count: changes.rest.count, bytes: changes.rest.bytes + others },
  };
}

function byName(packages: readonly SummaryPackage[]): Map<string, SummaryPackage[]> {
  return Map.groupBy(packages, ({ type, name }) => `${type}\0${name}`);
}

type VersionPair = [SummaryPackage | undefined, SummaryPackage | undefined];

function pairVersions(before: readonly SummaryPackage[], after: readonly SummaryPackage[]): VersionPair[] {
  const kept = before.map((was): VersionPair => [was, after.find(({ version }) => version === was.version)]);
  const gone = kept.filter(([, is]) => is === undefined).map(([was]) => was);
  const come = after.filter(({ version }) => !before.some((was) => was.version === version));
  const others = Array.from({ length: Math.max(gone.length, come.length) }, (_, i): VersionPair => [gone[i], come[i]]);
  return [...kept.filter(([, is]) => is !== undefined), ...others];
}

function growthOf(
  was: SummaryPackage | undefined,
  is: SummaryPackage | undefined,
  originBefore: Origin,
  originAfter: Origin,
): PackageGrowth | undefined {
  const known = is ?? was;
  if (known === undefined) return undefined;
  const isSame = was?.version === is?.version;
  if (isSame && was?.bytes === is?.bytes && was?.content === is?.content) return undefined;
  const isUpdate = was !== undefined && is !== undefined && !isSame;
  return {
    change: isUpdate ? "updated" : changeOf(was?.bytes, is?.bytes),
    bytes: (is?.bytes ?? 0) - (was?.bytes ?? 0),
    type: known.type,
    name: known.name,
    ...(was === undefined ? {} : { before: { version: was.version, bytes: was.bytes } }),
    ...(is === undefined ? {} : { after: { version: is.version, bytes: is.bytes } }),
    origin: is === undefined ? originBefore : originAfter,
  };
}

function originIn({ layers }: ImageSummary, each: SummaryPackage | undefined): Origin {
  return layers[each?.layer ?? -1]?.origin ?? { via: "none" };
}
