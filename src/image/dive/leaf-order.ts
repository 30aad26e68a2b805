import type { PathNode } from "../paths.ts";

/** A leaf of one layer's tree; `name` is the entry's own, a whiteout's prefix included. */
export interface Leaf {
  path: PathNode;
  name: string;
  size: number;
}

interface Step {
  name: Buffer;
  /** A directory on the way to leaves, or a leaf. */
  to: PathNode | Leaf;
}

/**
 * Leaves in dive's order: directory by directory, by the bytes of the names. Built as a tree, because comparing whole paths
 * takes time by their depth at each comparison.
 */
export function* inDiveOrder(leaves: Iterable<Leaf>): Generator<Leaf> {
  const steps = new Map<PathNode | undefined, Step[]>();
  for (const leaf of leaves) addWay(steps, leaf);
  const root = steps.get(undefined)?.[0]?.to;
  const waiting: (PathNode | Leaf)[] = root === undefined ? [] : [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if ("path" in at) yield at;
    else for (const { to } of sorted(steps.get(at))) waiting.push(to);
  }
}

function addWay(steps: Map<PathNode | undefined, Step[]>, leaf: Leaf): void {
  let step: Step = { name: Buffer.from(leaf.name), to: leaf };
  let parent = leaf.path.parent;
  for (;;) {
    const siblings = steps.get(parent);
    if (siblings !== undefined) {
      siblings.push(step);
      return;
    }
    steps.set(parent, [step]);
    if (parent === undefined) return;
    step = { name: Buffer.from(parent.name), to: parent };
    parent = parent.parent;
  }
}

/** The last one first, because the first is to be taken from the end. */
function sorted(steps: Step[] = []): Step[] {
  return steps.sort((a, b) => Buffer.compare(b.name, a.name));
}
