import { compareText } from "../../text/order.ts";
import { parseRelations } from "./debian/relations.ts";
import type { DebianRelations } from "./debian/status.ts";
import type { InstalledPackage, InstalledPackages } from "./installed-package.ts";

/** A Debian package that `--no-install-recommends` would not have brought. */
export interface RecommendedOnly {
  package: InstalledPackage;
  /**
   * Packages that are needed and recommend it, at most eight; for one that a recommended package needs, those that
   * recommend that one.
   */
  recommendedBy: readonly InstalledPackage[];
}

/**
 * Debian packages that are there for recommendations alone: apt put them in by itself, nothing that was asked for needs
 * them, also not over others, and a recommendation leads to them. Whatever installed package satisfies one of several
 * alternatives, by its name or as what it provides, counts as the one that was meant. By bytes, largest first; empty where
 * apt keeps no states.
 */
export function recommendedOnly({ packages }: InstalledPackages): RecommendedOnly[] {
  const debian = packages.filter(({ type, automatic }) => type === "dpkg" && automatic !== undefined);
  const satisfiers = satisfiersOf(debian);
  const needed = neededPackages(debian, satisfiers);
  const because = new Map<InstalledPackage, Set<InstalledPackage>>();
  const asked = new Map<string, Set<InstalledPackage>>();
  const waiting: { name: string; by: InstalledPackage }[] = [];
  for (const by of needed) for (const name of names(by, ["recommends"])) waiting.push({ name, by });
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { name, by } = step;
    if (!addReason(asked, name, by)) continue;
    for (const to of satisfiers.get(name) ?? []) {
      if (needed.has(to) || !addReason(because, to, by)) continue;
      // A recommended package's own recommendations are followed too, as apt does.
      for (const next of names(to, ["preDepends", "depends", "recommends"])) waiting.push({ name: next, by });
    }
  }
  return [...because]
    .map(([recommended, by]) => ({ package: recommended, recommendedBy: [...by].sort(byName) }))
    .sort((a, b) => (b.package.bytes ?? 0) - (a.package.bytes ?? 0) || byName(a.package, b.package));
}

/** What was asked for, what no system is without, and what these need. Each name is followed once. */
function neededPackages(
  debian: readonly InstalledPackage[],
  satisfiers: ReadonlyMap<string, readonly InstalledPackage[]>,
): Set<InstalledPackage> {
  const needed = new Set(debian.filter(({ automatic, essential }) => automatic === false || essential === true));
  const followed = new Set<string>();
  // A set gives what is added to it while it is walked.
  for (const from of needed) {
    for (const name of names(from, ["preDepends", "depends"])) {
      if (followed.has(name)) continue;
      followed.add(name);
      for (const to of satisfiers.get(name) ?? []) needed.add(to);
    }
  }
  return needed;
}

function names({ relations }: InstalledPackage, fields: readonly (keyof DebianRelations)[]): string[] {
  return fields.flatMap((field) => parseRelations(relations?.[field] ?? "").flat());
}

/** Installed packages by the names that they go by. */
function satisfiersOf(packages: readonly InstalledPackage[]): Map<string, InstalledPackage[]> {
  const satisfiers = new Map<string, InstalledPackage[]>();
  for (const each of packages) {
    for (const name of new Set([each.name, ...names(each, ["provides"])])) {
      const others = satisfiers.get(name);
      if (others === undefined) satisfiers.set(name, [each]);
      else others.push(each);
    }
  }
  return satisfiers;
}

/** As many as anyone reads; it also bounds the walk. */
const mostReasons = 8;

function addReason<Key>(reasons: Map<Key, Set<InstalledPackage>>, key: Key, by: InstalledPackage): boolean {
  const known = reasons.get(key) ?? new Set();
  if (known.size >= mostReasons || known.has(by)) return false;
  reasons.set(key, known.add(by));
  return true;
}

function byName(a: InstalledPackage, b: InstalledPackage): number {
  return compareText(a.name, b.name);
}
