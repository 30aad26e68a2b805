import { extensionOf } from "./go-path.ts";
import type { Selector, SplitPath } from "./rules/selectors.ts";
import { extractRules } from "./rules.ts";

/**
 * Whether an analyser of Trivy opens a file of this clean path because of its name. It is asked for every entry of an
 * image, hundreds of thousands: conditions that can't hold are not looked at.
 */
export function wanted(split: SplitPath): boolean {
  const { path, directory, base } = split;
  return (
    anyOf(byBase.get(base), split) ||
    anyOf(byExtension.get(extensionOf(base).toLowerCase()), split) ||
    anyOf(byDirectory.get(directory), split) ||
    byText.some(([text, selectors]) => path.includes(text) && anyOf(selectors, split))
  );
}

/** As Go's `path.Split` cuts a clean path. */
export function splitPath(path: string): SplitPath {
  const end = path.lastIndexOf("/") + 1;
  return { path, directory: path.slice(0, end), base: path.slice(end) };
}

function anyOf(selectors: readonly Selector[] | undefined, split: SplitPath): boolean {
  return selectors?.some((selector) => selector.matches(split)) ?? false;
}

const selectors = extractRules.flatMap(({ reads }) => (reads.kind === "files" ? reads.select : []));
const byBase = keyedBy("base");
const byExtension = keyedBy("extension");
const byDirectory = keyedBy("directory");
const byText = [...Map.groupBy(selectors, ({ key }) => (key.by === "text" ? key.value : ""))].filter(
  ([text]) => text !== "",
);

function keyedBy(by: "base" | "extension" | "directory"): ReadonlyMap<string, readonly Selector[]> {
  const index = new Map<string, Selector[]>();
  for (const selector of selectors) {
    if (selector.key.by !== by) continue;
    for (const value of selector.key.values) index.set(value, [...(index.get(value) ?? []), selector]);
  }
  return index;
}
