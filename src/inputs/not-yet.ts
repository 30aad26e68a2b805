/**
 * What is valid to write and has no stage in this version. It is said once each, and never dropped: a check that was
 * written and can't be measured is an error (CONTRACTS §1). When a stage arrives, its lines go from here.
 */
import type { NotYet, Stage } from "../model/settings.ts";
import { written } from "./config/issues.ts";
import type { Entry, Path } from "./config/yaml-walk.ts";

interface Later {
  /** A key of `plimsoll.yml`; `*` is any name. It holds at the top level and inside a variant. */
  key: string;
  /** Values that ask for nothing that is missing. */
  works?: readonly unknown[];
}

/** Keys of `plimsoll.yml`. */
export const laterKeys: readonly Later[] = [
  { key: "budgets.startup" },
  { key: "budgets.memory" },
  { key: "audit" },
  { key: "probe", works: [false] },
  { key: "variants.*.baseline" },
];

/** Stages that `--only` knows and this version does not run. */
export const laterStages: readonly Stage[] = ["probe", "audit"];

/** The keys of a file that have no stage yet, each with its line; of nested ones only the outer. */
export function notYetKeys(entries: readonly Entry[]): NotYet[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (found.some((outer) => outer.path.every((step, index) => step === entry.path[index]))) continue;
    if (isLater(entry.path, entry.value)) found.push(entry);
  }
  return found.map(({ path, key }) => ({ key: written(path), line: key.line }));
}

function isLater(path: Path, value: unknown): boolean {
  const inVariant = path[0] === "variants" ? path.slice(2) : undefined;
  return laterKeys.some(({ key, works = [] }) => {
    const pattern = key.split(".");
    const matches = fits(pattern, path) || (inVariant !== undefined && fits(pattern, inVariant));
    return matches && !works.includes(value);
  });
}

function fits(pattern: readonly string[], path: Path): boolean {
  return pattern.length === path.length && pattern.every((step, index) => step === "*" || step === path[index]);
}
