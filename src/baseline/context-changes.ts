import { posix } from "node:path";
import type { Instruction } from "../dockerfile/model.ts";
import type { IgnoreRules } from "./ignore-rules.ts";
import { leadsThrough, takenPaths, takes } from "./taken-paths.ts";
import type { WorkTreeChanges } from "./work-tree-changes.ts";

/** The changes that reach a build context, by paths from its root. */
export interface ContextChanges {
  /** Files that differ, and files that the ignore rules let in or keep out now. Empty text: the whole context. */
  changed: string[];
  /** Files and directories that git does not know. */
  unknown: string[];
  /** Symbolic links. */
  links: string[];
}

/** Before and after the change. */
export interface RulesPair {
  before: IgnoreRules;
  after: IgnoreRules;
}

/** The changes below `directory` (from the repository's top; empty: the top itself) that the rules do not keep out. */
export function contextChanges(changes: WorkTreeChanges, directory: string, rules: RulesPair): ContextChanges {
  const below = (paths: readonly string[]) => paths.flatMap((path) => insideOf(directory, path) ?? []);
  const isOut = (path: string) => rules.before.ignores(path) && rules.after.ignores(path);
  const isAllOut = (path: string) => rules.before.ignoresAllBelow(path) && rules.after.ignoresAllBelow(path);
  const moved =
    rules.before === rules.after
      ? []
      : below(changes.tracked.files).filter((path) => rules.before.ignores(path) !== rules.after.ignores(path));
  return {
    changed: [...below(changes.changed).filter((path) => path === "" || !isOut(path)), ...moved],
    unknown: below(changes.unknown).filter((path) => {
      if (path === "" || path.endsWith("/")) return !isAllOut(path.replace(/\/$/, ""));
      return !isOut(path);
    }),
    links: below(changes.tracked.links),
  };
}

/**
 * Whether an instruction takes anything of it; undefined where that can't be told: it takes what git does not know, goes
 * through a symbolic link, or names its sources in a way that only a build works out.
 */
export function touches({ changed, unknown, links }: ContextChanges, instruction: Instruction): boolean | undefined {
  if (changed.length + unknown.length === 0) return false;
  const taken = takenPaths(instruction);
  if ("unknown" in taken) return undefined;
  if (changed.some((path) => takes(taken, path))) return true;
  const isUncertain =
    unknown.some((path) => takes(taken, path)) ||
    links.some((link) => leadsThrough(taken, link)) ||
    [...changed, ...unknown].some((path) => path.includes("\ufffd"));
  return isUncertain ? undefined : false;
}

/**
 * A path from the context's root; empty when it is the context or holds it (a submodule, a directory that git does not
 * know); undefined when it lies elsewhere. A `/` at the end stays.
 */
function insideOf(directory: string, path: string): string | undefined {
  if (directory === "") return path;
  const whole = path.replace(/\/$/, "");
  if (whole === directory || directory.startsWith(`${whole}/`)) return "";
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}

/** The place of a directory of the run's root in the repository; undefined when it is outside. */
export function placeInRepository({ prefix }: Pick<WorkTreeChanges, "prefix">, fromRoot: string): string | undefined {
  const place = posix.normalize(posix.join(prefix, fromRoot)).replace(/\/$/, "");
  if (place === "." || place === "") return "";
  return place === ".." || place.startsWith("../") || posix.isAbsolute(place) ? undefined : place;
}
