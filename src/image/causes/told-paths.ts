import { type PathNode, pathText } from "../paths.ts";
import type { Heap, Pile } from "./pile.ts";

/** Most paths that a cause tells. */
const most = 10;
/** Directories that say too little by themselves; what is in them is told instead. */
const broad = new Set(["", "home", "opt", "srv", "usr", "usr/lib", "usr/local", "usr/local/lib", "usr/share", "var"]);

/** A directory with all that a pile has in it. */
interface Branch {
  readonly node: PathNode;
  bytes: number;
  /** What lies in this very directory. */
  heap: Heap | undefined;
  readonly children: Branch[];
}

interface Told {
  path: string;
  bytes: number;
}

/** At most ten paths that hold a pile, the largest first; a directory stands for all of the pile below it and ends with `/`. */
export function toldPaths(pile: Pile): string[] {
  return tell(pile)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : Number(a.path > b.path)))
    .slice(0, most)
    .map(({ path }) => path);
}

/** A directory as causes tell it. */
export function directoryText(node: PathNode): string {
  return node.parent === undefined ? "/" : `${pathText(node)}/`;
}

function tell(pile: Pile): Told[] {
  if (pile.few !== undefined) return pile.few.map(({ path, bytes }) => ({ path: pathText(path), bytes }));
  const allWhole = pile.heaps.size <= most && pile.wholes.size === pile.heaps.size;
  if (allWhole) return [...pile.heaps].map(([node, { bytes }]) => ({ path: directoryText(node), bytes }));
  return split(grow(pile), pile.wholes);
}

/** From the root down: a directory with one way on gives way to it; a broad one to what is in it, while there is room. */
function split(top: Branch, wholes: ReadonlySet<PathNode>): Told[] {
  const told: Told[] = [];
  const waiting = [top];
  for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
    const { node, bytes, heap, children } = branch;
    const room = most - told.length - waiting.length;
    const parts = children.length + (heap === undefined ? 0 : 1);
    const opens = children.length > 0 && (parts === 1 || (parts <= room && broad.has(shortPath(node))));
    if (opens) waiting.push(...children);
    else
      told.push(
        children.length === 0 && heap !== undefined
          ? heapText(node, heap, wholes)
          : { path: directoryText(node), bytes },
      );
    if (opens && heap !== undefined) told.push(heapText(node, heap, wholes));
  }
  return told;
}

function heapText(node: PathNode, { bytes, only }: Heap, wholes: ReadonlySet<PathNode>): Told {
  return { path: only === undefined || wholes.has(node) ? directoryText(node) : pathText(only), bytes };
}

/** Enough of a path to know the broad ones by. */
function shortPath(node: PathNode): string {
  const names: string[] = [];
  for (let at: PathNode | undefined = node; at?.parent !== undefined; at = at.parent) {
    names.push(at.name);
    if (names.length > 3) break;
  }
  return names.reverse().join("/");
}

/** The tree of a pile's directories, with sums. */
function grow(pile: Pile): Branch {
  const branches = new Map<PathNode, Branch>();
  let top: Branch | undefined;
  for (const [place, heap] of pile.heaps) {
    let below: Branch | undefined;
    for (let node: PathNode | undefined = place; node !== undefined; node = node.parent) {
      const known = branches.get(node);
      const branch: Branch = known ?? { node, bytes: 0, heap: undefined, children: [] };
      if (known === undefined) branches.set(node, branch);
      branch.bytes += heap.bytes;
      if (node === place) branch.heap = heap;
      if (below !== undefined) branch.children.push(below);
      below = known === undefined ? branch : undefined;
      top = branch;
    }
  }
  return top ?? { node: pile.place, bytes: 0, heap: undefined, children: [] };
}
