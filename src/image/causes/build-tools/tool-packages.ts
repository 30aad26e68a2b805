import { parseRelations } from "../../packages/debian/relations.ts";
import type { InstalledPackage } from "../../packages/installed.ts";
import { isBuildTool, isHeaders } from "./tool-names.ts";

const distributions = new Set(["dpkg", "apk", "rpm"]);

/**
 * Packages that are for building, and, where apt kept what it put in by itself, those that are there for their sake alone:
 * nothing else that was asked for needs them. A tool that something else needs is not among them, and neither are the
 * libraries that headers are for (`libpq5` of `libpq-dev`): what was compiled here loads them.
 */
export function toolPackages(packages: readonly InstalledPackage[]): Set<InstalledPackage> {
  const system = packages.filter(({ type }) => distributions.has(type));
  const tools = system.filter(({ name }) => isBuildTool(name));
  if (tools.length === 0) return new Set();
  const suppliers = suppliersOf(system);
  const isTool = new Set(tools);
  const asked = system.filter((each) => !isTool.has(each) && (each.automatic !== true || each.essential === true));
  const linked = tools.filter(({ name }) => isHeaders(name)).flatMap(needsOf);
  const libraries = linked.flatMap((name) => suppliers.get(name) ?? []).filter((each) => !isTool.has(each));
  const needed = closure([...asked, ...libraries], suppliers);
  const alone = [...closure(tools, suppliers)].filter((each) => each.automatic === true || isTool.has(each));
  return new Set(alone.filter((each) => !needed.has(each)));
}

/** These packages, and all that they need. */
function closure(
  start: readonly InstalledPackage[],
  suppliers: ReadonlyMap<string, readonly InstalledPackage[]>,
): Set<InstalledPackage> {
  const found = new Set(start);
  const followed = new Set<string>();
  // A set gives what is added to it while it is walked.
  for (const from of found) {
    for (const name of needsOf(from)) {
      if (followed.has(name)) continue;
      followed.add(name);
      for (const each of suppliers.get(name) ?? []) found.add(each);
    }
  }
  return found;
}

function needsOf({ relations }: InstalledPackage): string[] {
  return [relations?.preDepends, relations?.depends].flatMap((text) => parseRelations(text ?? "").flat());
}

function suppliersOf(packages: readonly InstalledPackage[]): Map<string, InstalledPackage[]> {
  const suppliers = new Map<string, InstalledPackage[]>();
  for (const each of packages) {
    for (const name of [each.name, ...parseRelations(each.relations?.provides ?? "").flat()]) {
      const others = suppliers.get(name);
      if (others === undefined) suppliers.set(name, [each]);
      else others.push(each);
    }
  }
  return suppliers;
}
