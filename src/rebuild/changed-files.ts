import type { IgnoreRules } from "../baseline/ignore-rules.ts";
import type { LocalContext } from "../build/local-context.ts";
import { relativeTo } from "../plan/workspace.ts";
import type { Change } from "./model.ts";
import type { ChangedFiles } from "./rerun.ts";

/** Files that a new ignore file lets in or keeps out, by the context's key; paths from its root. */
export type MovedFiles = ReadonlyMap<string, readonly string[]>;

/** What a change is to each context: its files that lie there and are not kept out, and what it lets in or keeps out. */
export function changedFiles({ files }: Change, moved: MovedFiles): ChangedFiles {
  return ({ directory, key, rules }) => [
    ...files.flatMap((path) => insideOf(directory, path, rules)),
    ...(moved.get(key) ?? []),
  ];
}

function insideOf(directory: string, path: string, rules: IgnoreRules): string[] {
  const inside = relativeTo(directory, path);
  if (inside === "." || inside === ".." || inside.startsWith("../")) return [];
  return rules.ignores(inside) ? [] : [inside];
}

/** The files of a context, by paths from its root, for which two sets of rules differ. */
export function movedFiles(
  files: readonly string[],
  before: LocalContext["rules"],
  after: LocalContext["rules"],
): string[] {
  return files.filter((path) => before.ignores(path) !== after.ignores(path));
}
