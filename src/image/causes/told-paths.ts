import { compareText } from "../../text/order.ts";
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
    .sort((a, b) => b.bytes - a.bytes || compareText(a.path, b.path))
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
  const root: Branch = { node: rootOf(pile.place), bytes: 0, heap: undefined, children: [] };
  branches.set(root.node, root);
  for (const [place, heap] of pile.heaps) branchAt(place, branches).heap = heap;
  addUp(root);
  return root;
}

function rootOf(place: PathNode): PathNode {
  let root = place;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** The branch of a directory; it and those above it are linked in where they are new. */
function branchAt(place: PathNode, branches: Map<PathNode, Branch>): Branch {
  const known = branches.get(place);
  if (known !== undefined) return known;
  const found: Branch = { node: place, bytes: 0, heap: undefined, children: [] };
  branches.set(place, found);
  let below = found;
  for (let node = place.parent; node !== undefined; node = node.parent) {
    const branch = branches.get(node);
    if (branch !== undefined) {
      branch.children.push(below);
      return found;
    }
    below = { node, bytes: 0, heap: undefined, children: [below] };
    branches.set(node, below);
  }
  return found;
}

/** Sums from the leaves up, in a loop, because a hostile path can be deeper than the stack. */
function addUp(root: Branch): void {
  const order = [root];
  // An array gives what is added to it while it is walked.
  for (const branch of order) for (const child of branch.children) order.push(child);
  for (const branch of order.reverse()) {
    branch.bytes = branch.heap?.bytes ?? 0;
    for (const child of branch.children) branch.bytes += child.bytes;
  }
}
