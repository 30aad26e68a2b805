import type { PathNode, PathTable } from "./paths.ts";

/** As many as Linux follows before it gives up (MAXSYMLINKS). */
const maximumHops = 40;

/** Names walked through links: targets of thousands of names, linked in a row, would make each entry cost as many steps. */
const maximumSteps = 1024;

/** Gives the target of the symlink that stands at a path now; undefined when none does. */
export type LinkAt = (path: PathNode) => string | undefined;

/**
 * Where a path really leads when directories on the way are symlinks: `lib/x` is `usr/lib/x` where `lib -> usr/lib`. The
 * last component is not followed. Targets stay inside the image's root. After too many links the path is taken as it
 * stands.
 */
export function resolveParents(path: PathNode, paths: PathTable, linkAt: LinkAt): PathNode {
  if (path.parent === undefined) return path;
  const parent = resolvePath(path.parent, paths, linkAt);
  return parent === path.parent ? path : paths.step(parent, path.name);
}

/** The same, the last component followed too. */
export function resolvePath(path: PathNode, paths: PathTable, linkAt: LinkAt): PathNode {
  if (!hasLink(path, linkAt)) return path;
  const waiting = namesFromLeaf(path);
  let at = paths.root;
  let hops = 0;
  let steps = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    steps += 1;
    if (steps > maximumSteps) return path;
    const next = paths.step(at, name);
    const target = linkAt(next);
    if (target === undefined) {
      at = next;
      continue;
    }
    hops += 1;
    if (hops > maximumHops) return path;
    if (target.startsWith("/")) at = paths.root;
    waiting.push(...target.split("/").reverse());
  }
  return at;
}

/**
 * The path that a name leads to, directories on the way followed as {@link resolveParents} does. Adds nothing to the
 * table: undefined when a name on the way is not in it.
 */
export function locateName(name: string, paths: PathTable, linkAt: LinkAt): PathNode | undefined {
  const waiting = components(name);
  let at = paths.root;
  let hops = 0;
  let steps = 0;
  for (let component = waiting.pop(); component !== undefined; component = waiting.pop()) {
    steps += 1;
    if (steps > 2 * maximumSteps) return undefined;
    const next: PathNode | undefined = component === ".." ? (at.parent ?? at) : at.children?.get(component);
    if (next === undefined) return undefined;
    const target = waiting.length > 0 ? linkAt(next) : undefined;
    if (target === undefined) {
      at = next;
      continue;
    }
    hops += 1;
    if (hops > maximumHops) return undefined;
    if (target.startsWith("/")) at = paths.root;
    waiting.push(...components(target));
  }
  return at;
}

/** The last one first. */
function components(name: string): string[] {
  return name
    .split("/")
    .filter((component) => component !== "" && component !== ".")
    .reverse();
}

function hasLink(path: PathNode, linkAt: LinkAt): boolean {
  for (let at: PathNode | undefined = path; at !== undefined; at = at.parent) {
    if (linkAt(at) !== undefined) return true;
  }
  return false;
}

function namesFromLeaf(path: PathNode): string[] {
  const names: string[] = [];
  for (let at = path; at.parent !== undefined; at = at.parent) names.push(at.name);
  return names;
}
