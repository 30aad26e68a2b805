import type { MadeEntry } from "./arbitrary-layers.ts";

interface Inode {
  layer: number;
  size: number;
}

interface Standing {
  layer: number;
  type: MadeEntry["type"];
  linkPath: string;
  inode: Inode | undefined;
}

/** The visible bytes of each layer by the plainest means: a flat map of paths, searched whole at every step. */
export function visibleModel(layers: readonly (readonly MadeEntry[])[]): number[] {
  const tree = new Map<string, Standing>();
  for (const [layer, entries] of layers.entries()) {
    for (const entry of entries) apply(tree, entry, layer);
  }
  const inodes = new Set([...tree.values()].map(({ inode }) => inode));
  return layers.map((_, layer) =>
    [...inodes].reduce((sum, inode) => sum + (inode?.layer === layer ? inode.size : 0), 0),
  );
}

function apply(tree: Map<string, Standing>, entry: MadeEntry, layer: number): void {
  const parts = entry.path.split("/");
  const base = parts.pop() ?? "";
  const parent = follow(tree, parts.join("/"), layer);
  const remove = (isGone: (path: string, standing: Standing) => boolean) => {
    for (const [path, standing] of tree) if (isGone(path, standing)) tree.delete(path);
  };
  const openWay = (to: string) =>
    remove((path, standing) => to.startsWith(below(path)) && standing.type !== "directory");
  if (base === ".wh..wh..opq") {
    openWay(below(parent));
    remove((path, standing) => standing.layer < layer && path.startsWith(below(parent)));
    return;
  }
  const place = join(parent, base.replace(/^\.wh\./, ""));
  const isHere = (path: string) => path === place || path.startsWith(below(place));
  openWay(place);
  if (base.startsWith(".wh.")) {
    remove((path, standing) => standing.layer < layer && isHere(path));
    return;
  }
  const target = entry.type === "hardlink" ? placeOf(tree, entry.linkPath, layer) : "";
  const isKept = entry.type === "directory" && (tree.get(place)?.type ?? "directory") === "directory";
  if (!isKept) remove(isHere);
  const own = entry.type === "file" ? { layer, size: entry.size } : undefined;
  const inode = entry.type === "hardlink" ? tree.get(target)?.inode : own;
  tree.set(place, { layer, type: entry.type, linkPath: entry.linkPath, inode });
}

const below = (path: string) => (path === "" ? "" : `${path}/`);
const join = (parent: string, name: string) => `${below(parent)}${name}`;

function placeOf(tree: ReadonlyMap<string, Standing>, path: string, layer: number): string {
  const parts = path.split("/");
  const last = parts.pop() ?? "";
  return join(follow(tree, parts.join("/"), layer), last);
}

/** Follows the symlinks of this layer in all components; after 40 of them the path stays as it is. */
function follow(tree: ReadonlyMap<string, Standing>, path: string, layer: number): string {
  let at: string[] = [];
  let waiting = path.split("/");
  for (let hops = 0; waiting.length > 0; ) {
    const [name = "", ...rest] = waiting;
    waiting = rest;
    if (name === "" || name === ".") continue;
    if (name === "..") {
      at = at.slice(0, -1);
      continue;
    }
    const standing = tree.get([...at, name].join("/"));
    if (standing?.type !== "symlink" || standing.layer !== layer) {
      at = [...at, name];
      continue;
    }
    hops += 1;
    if (hops > 40) return path;
    if (standing.linkPath.startsWith("/")) at = [];
    waiting = [...standing.linkPath.split("/"), ...rest];
  }
  return at.join("/");
}
