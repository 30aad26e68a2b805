import type { MadeEntry } from "../arbitrary-layers.ts";

interface Node {
  children: Map<string, Node>;
  size: number;
  isDirectory: boolean;
}

const node = (): Node => ({ children: new Map(), size: 0, isDirectory: false });
const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Dive 0.13.1's algorithm as it stands in its sources, step by step and as slowly (dive/filetree/efficiency.go,
 * file_tree.go): a whole tree of all lower layers is built anew for every whiteout.
 */
export function diveModel(layers: readonly (readonly MadeEntry[])[]) {
  const trees = layers.map(buildTree);
  const scores = new Map<string, { smallest: number; sum: number; count: number }>();
  for (const [index, tree] of trees.entries()) {
    visitLeaves(tree, [], (names, leaf) => {
      const last = names.at(-1) ?? "";
      const path = [...names.slice(0, -1), last.replace(/^\.wh\./, "")].join("/");
      const score = scores.get(path) ?? { smallest: -1, sum: 0, count: 0 };
      scores.set(path, score);
      let size = leaf.size;
      if (last.startsWith(".wh.")) {
        const below = find(stack(trees, index), path.split("/"));
        if (below === undefined) return false;
        size = below.isDirectory ? total(below) : 0;
      }
      score.sum += size;
      if (score.smallest < 0 || size < score.smallest) score.smallest = size;
      score.count += 1;
      return true;
    });
  }
  const all = [...scores.values()];
  const sum = (of: (score: (typeof all)[number]) => number) => all.reduce((result, score) => result + of(score), 0);
  const layerSizes = layers.map((entries) => entries.reduce((bytes, { size }) => bytes + size, 0));
  return {
    efficiency: sum((score) => score.sum) === 0 ? 1 : sum((score) => score.smallest) / sum((score) => score.sum),
    wastedBytes: sum((score) => (score.count >= 2 ? score.sum : 0)),
    sizeBytes: layerSizes.reduce((a, b) => a + b, 0),
    userSizeBytes: layerSizes.slice(1).reduce((a, b) => a + b, 0),
  };
}

function buildTree(entries: readonly MadeEntry[]): Node {
  const root = node();
  for (const { path, size, type } of entries)
    addPath(root, path.split("/"), { size, isDirectory: type === "directory" });
  return root;
}

function addPath(root: Node, names: readonly string[], payload: Pick<Node, "size" | "isDirectory">): void {
  let at = root;
  for (const [i, name] of names.entries()) {
    let next = at.children.get(name);
    if (next === undefined) {
      if (name.startsWith(".wh..wh..")) return;
      next = node();
      at.children.set(name, next);
    }
    at = next;
    if (i === names.length - 1) Object.assign(at, payload);
  }
}

/** Returns false as soon as a visit does. */
function visitLeaves(at: Node, names: string[], visit: (names: string[], leaf: Node) => boolean): boolean {
  for (const name of [...at.children.keys()].sort(bytewise)) {
    const child = at.children.get(name) ?? node();
    if (!visitLeaves(child, [...names, name], visit)) return false;
    if (child.children.size === 0 && !visit([...names, name], child)) return false;
  }
  return true;
}

/** All layers below `index`; the lowest one's tree is there from the start, also for the lowest layer itself. */
function stack(trees: readonly Node[], index: number): Node {
  const result = structuredClone(trees[0] ?? node());
  for (const tree of trees.slice(0, index)) graft(tree, [], result);
  return result;
}

function graft(at: Node, names: string[], onto: Node): void {
  for (const name of [...at.children.keys()].sort(bytewise)) {
    const child = at.children.get(name) ?? node();
    graft(child, [...names, name], onto);
    if (name.startsWith(".wh.")) find(onto, names)?.children.delete(name.slice(4));
    else addPath(onto, [...names, name], { size: child.size, isDirectory: child.isDirectory });
  }
}

function find(root: Node, names: readonly string[]): Node | undefined {
  return names.reduce<Node | undefined>((at, name) => at?.children.get(name), root);
}

function total(at: Node): number {
  return [...at.children.values()].reduce((sum, child) => sum + total(child), at.size);
}
