import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { Changes, DirectoryGrowth } from "../model/growth.ts";
import { changeOf, largestFirst } from "./changes.ts";

/** A directory with what both images have in it, and below it. */
interface Node {
  path: string;
  /** Directly in it. */
  before: number;
  after: number;
  children: Map<string, Node>;
  /** In it and below it, both ways added up: how much changed here. */
  moved: number;
}

/** A directory is told by what is in it when one of those has at least this part of what changed. */
const dominant = 0.5;

/**
 * Where the bytes changed, as directories that don't overlap: from the root down, a directory gives way to those in it as
 * long as one of them has most of the change, for that one says it closer.
 */
export function directoryGrowth(before: ImageSummary, after: ImageSummary): Changes<DirectoryGrowth> {
  const root = treeOf(before, after);
  const found: DirectoryGrowth[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.moved === 0) continue;
    const children = [...node.children.values()];
    const isClose = node !== root && !children.some(({ moved }) => moved >= (node?.moved ?? 0) * dominant);
    if (isClose) {
      found.push(growthOf(node.path, total(node)));
      continue;
    }
    waiting.push(...children);
    if (node.before !== node.after) found.push(growthOf(node.path, node));
  }
  return largestFirst(
    found.filter(({ bytes }) => bytes !== 0),
    ({ path }) => path,
  );
}

function growthOf(path: string, { before, after }: Sizes): DirectoryGrowth {
  const change = changeOf(before === 0 ? undefined : before, after === 0 ? undefined : after);
  return { change, bytes: after - before, path, before, after };
}

interface Sizes {
  before: number;
  after: number;
}

function treeOf(before: ImageSummary, after: ImageSummary): Node {
  const depth = Math.min(before.directories.depth, after.directories.depth);
  const root = emptyNode("/");
  for (const { path, bytes } of before.directories.entries) nodeAt(root, path, depth).before += bytes;
  for (const { path, bytes } of after.directories.entries) nodeAt(root, path, depth).after += bytes;
  measure(root);
  return root;
}

function emptyNode(path: string): Node {
  return { path, before: 0, after: 0, children: new Map(), moved: 0 };
}

function nodeAt(root: Node, path: string, depth: number): Node {
  let node = root;
  for (const name of path.split("/").slice(1, depth + 1)) {
    if (name === "") continue;
    const child = node.children.get(name) ?? emptyNode(`${node === root ? "" : node.path}/${name}`);
    node.children.set(name, child);
    node = child;
  }
  return node;
}

/** Deep by recursion: a summary's paths are short. */
function measure(node: Node): number {
  node.moved = Math.abs(node.after - node.before);
  for (const child of node.children.values()) node.moved += measure(child);
  return node.moved;
}

function total(node: Node): Sizes {
  let { before, after } = node;
  for (const child of node.children.values()) {
    const below = total(child);
    before += below.before;
    after += below.after;
  }
  return { before, after };
}
