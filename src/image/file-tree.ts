import { isMarker, type LayerEntry } from "./layer-entry.ts";
import type { PathNode, PathTable } from "./paths.ts";
import { resolveParents, resolvePath } from "./resolve-parents.ts";

/** Bytes of regular files, and the names under which they can be reached: more than one when there are hard links. */
interface Content {
  readonly layer: number;
  readonly size: number;
  /** Names in the order in which they came. */
  names: PathNode | Set<PathNode>;
}

interface PathState {
  /** What stands at this path; undefined for nothing, or a directory that only its children imply. */
  entry: LayerEntry | undefined;
  /** The layer that put it there. */
  layer: number;
  content: Content | undefined;
  /** Children that hold something or have something below them. */
  below: Set<PathNode> | undefined;
  /** The layer that last hid all that lower layers have below this path. */
  cleared: number;
}

/**
 * The root filesystem that an image's layers make, lowest layer first, by the rules of the OCI image spec (layer.md,
 * "Applying Changesets" and "Whiteouts") and, where it is silent, of containerd (pkg/archive):
 *
 * - an entry replaces what is at its path, except that a directory keeps what is in it;
 * - a whiteout hides its path and all below, an opaque marker all below its directory, each only what lower layers have;
 * - a directory on the way that is a symlink is followed, inside the image's root; a file on the way makes way.
 *
 * Every byte of a file is either visible, when at least one name leads to it, or shadowed: shipped and unreachable. A hard
 * link adds a name and no bytes; the bytes stay visible until the last name is hidden. Both sums are kept by the layer
 * that ships the bytes, so `unpacked = visible + shadowed` holds for each layer exactly.
 */
export class FileTree {
  readonly #paths: PathTable;
  readonly #states: (PathState | undefined)[] = [];
  readonly #visible: number[] = [];
  readonly #shadowed: number[] = [];

  constructor(paths: PathTable) {
    this.#paths = paths;
  }

  /** Puts the next layer on top. */
  apply(entries: readonly LayerEntry[]): void {
    const layer = this.#visible.length;
    this.#visible.push(0);
    this.#shadowed.push(0);
    for (const entry of entries) {
      if (isMarker(entry.kind)) this.#hideBelow(entry, layer);
      else this.#put(entry, layer);
    }
  }

  /** Bytes that layer `index` ships and that can be reached. */
  visibleBytes(index: number): number {
    return this.#visible[index] ?? 0;
  }

  /** Bytes that layer `index` ships and that nothing leads to. */
  shadowedBytes(index: number): number {
    return this.#shadowed[index] ?? 0;
  }

  /** Bytes that are visible at this very path; those with several names count at the oldest one that is left. */
  bytesAt(path: PathNode): number {
    const content = this.#states[path.id]?.content;
    if (content === undefined) return 0;
    const home = content.names instanceof Set ? content.names.values().next().value : content.names;
    return home === path ? content.size : 0;
  }

  /** The children of a path at or below which anything is visible, in no particular order. */
  childrenOf(path: PathNode): Iterable<PathNode> {
    return this.#states[path.id]?.below ?? [];
  }

  hasChildren(path: PathNode): boolean {
    return (this.#states[path.id]?.below?.size ?? 0) > 0;
  }

  #hideBelow(marker: LayerEntry, layer: number): void {
    this.#shadowed[layer] = this.shadowedBytes(layer) + marker.size;
    if (marker.kind === "metadata") return;
    if (marker.kind === "whiteout") this.#hide(this.#place(marker.path), layer);
    else this.#clear(resolvePath(marker.path, this.#paths, this.#linkAt), layer);
  }

  #put(entry: LayerEntry, layer: number): void {
    const path = this.#place(entry.path);
    const target = entry.link !== undefined && typeof entry.link === "object" ? this.#place(entry.link) : undefined;
    const state = this.#state(path);
    this.#openWay(path.parent);
    const both = entry.kind === "directory" && (state.entry === undefined || state.entry.kind === "directory");
    if (!both) this.#removeAll(path);
    state.entry = entry;
    this.#linkUp(path);
    state.layer = layer;
    if (entry.kind === "file") this.#addContent(state, path, layer, entry.size);
    else if (target !== undefined) this.#shareContent(state, path, this.#states[target.id]?.content);
  }

  #addContent(state: PathState, path: PathNode, layer: number, size: number): void {
    state.content = { layer, size, names: path };
    this.#visible[layer] = this.visibleBytes(layer) + size;
  }

  /** A link whose target is nowhere leads to nothing; a runtime would refuse the layer. */
  #shareContent(state: PathState, path: PathNode, content: Content | undefined): void {
    if (content === undefined) return;
    if (!(content.names instanceof Set)) content.names = new Set([content.names]);
    content.names.add(path);
    state.content = content;
  }

  /** A file in the way of a deeper path makes way for a directory. */
  #openWay(parent: PathNode | undefined): void {
    for (let at = parent; at !== undefined; at = at.parent) {
      const state = this.#states[at.id];
      if (state?.entry !== undefined && state.entry.kind !== "directory") this.#release(at, state);
    }
  }

  #place(path: PathNode): PathNode {
    return resolveParents(path, this.#paths, this.#linkAt);
  }

  readonly #linkAt = (path: PathNode): string | undefined => {
    const entry = this.#states[path.id]?.entry;
    return entry?.kind === "symlink" && typeof entry.link === "string" ? entry.link : undefined;
  };

  /** Hides the path and all below it, as far as lower layers have it. */
  #hide(path: PathNode, layer: number): void {
    const state = this.#states[path.id];
    if (state === undefined) return;
    if (state.layer < layer) this.#release(path, state);
    this.#clear(path, layer);
  }

  #clear(path: PathNode, layer: number): void {
    const state = this.#states[path.id];
    if (state?.below === undefined || state.cleared === layer) return;
    state.cleared = layer;
    for (const child of state.below) this.#hide(child, layer);
  }

  /** Takes away the path and all below it, of whatever layer. */
  #removeAll(path: PathNode): void {
    const state = this.#states[path.id];
    if (state === undefined) return;
    this.#release(path, state);
    for (const child of state.below ?? []) this.#removeAll(child);
  }

  #release(path: PathNode, state: PathState): void {
    if (state.entry === undefined) return;
    state.entry = undefined;
    this.#unlinkUp(path);
    const content = state.content;
    state.content = undefined;
    if (content === undefined) return;
    if (content.names instanceof Set) content.names.delete(path);
    if (content.names instanceof Set && content.names.size > 0) return;
    this.#visible[content.layer] = this.visibleBytes(content.layer) - content.size;
    this.#shadowed[content.layer] = this.shadowedBytes(content.layer) + content.size;
  }

  /** Makes the path reachable from the root through {@link PathState.below}. */
  #linkUp(path: PathNode): void {
    for (let at = path; at.parent !== undefined; at = at.parent) {
      const parent = this.#state(at.parent);
      const known = parent.below?.has(at) === true;
      if (known) return;
      parent.below ??= new Set();
      parent.below.add(at);
    }
  }

  #unlinkUp(path: PathNode): void {
    for (let at = path; at.parent !== undefined && !isLive(this.#states[at.id]); at = at.parent) {
      this.#states[at.parent.id]?.below?.delete(at);
    }
  }

  #state(path: PathNode): PathState {
    const known = this.#states[path.id];
    if (known !== undefined) return known;
    const state: PathState = { entry: undefined, layer: -1, content: undefined, below: undefined, cleared: -1 };
    this.#states[path.id] = state;
    return state;
  }
}

function isLive(state: PathState | undefined): boolean {
  return state?.entry !== undefined || (state?.below?.size ?? 0) > 0;
}
