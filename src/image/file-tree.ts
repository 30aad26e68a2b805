import { isMarker, type LayerEntry } from "./layer-entry.ts";
import type { PathNode, PathTable } from "./paths.ts";
import { locateName, resolveParents, resolvePath } from "./resolve-parents.ts";
import type { HiddenFile, VisibleFile } from "./tree-files.ts";

/** Bytes of a file that has several names, and those of its names that are left, in the order in which they came. */
interface SharedContent {
  readonly layer: number;
  readonly entry: LayerEntry;
  readonly names: Set<PathNode>;
  /** The first of {@link names}, once it was asked for: a set that lost many looks for it long. */
  oldest: PathNode | undefined;
}

/** Who takes something away, and what comes instead. */
interface Removal {
  by: number;
  replacement?: LayerEntry;
}

interface Directory {
  /** Children at or below which something is visible. */
  readonly below: Set<PathNode>;
  /** The layer that last hid all that lower layers have in here. */
  cleared: number;
}

/**
 * The root filesystem that an image's layers make, lowest layer first, by the rules of the OCI image spec (layer.md,
 * "Applying Changesets" and "Whiteouts") and, where it is silent, of containerd (pkg/archive):
 *
 * - an entry replaces what is at its path, except that a directory keeps what is in it;
 * - a whiteout hides its path and all below, an opaque marker all below its directory, each only what lower layers have;
 * - a symlink on the way is followed, inside the image's root, when it is of the same layer: runtimes unpack each layer into
 *   a directory of its own and lay that over the lower ones (Docker's overlay2, containerd's overlayfs; pkg/archive mkparent);
 * - whatever else is on the way, a lower layer's symlink too, makes way for a directory.
 *
 * Every byte of a file is either visible, when at least one name leads to it, or shadowed: shipped and unreachable. A hard
 * link adds a name and no bytes; the bytes stay visible until the last name is hidden. Both sums are kept by the layer
 * that ships the bytes, so `unpacked = visible + shadowed` holds for each layer exactly.
 */
export class FileTree {
  readonly #paths: PathTable;
  /** What stands at a path, by its id; nothing for a directory that only what is in it implies. */
  readonly #entries: (LayerEntry | undefined)[];
  /** The layer that put it there, by the path's id. */
  readonly #layers: number[];
  readonly #directories = new Map<PathNode, Directory>();
  /** Files with hard links, by each of their names. */
  readonly #shared = new Map<PathNode, SharedContent>();
  /** The layer that is being put on top. */
  #current = -1;
  readonly #visible: number[] = [];
  readonly #shadowed: number[] = [];
  readonly #hidden: HiddenFile[] = [];

  constructor(paths: PathTable) {
    this.#paths = paths;
    this.#entries = new Array<LayerEntry | undefined>(paths.size).fill(undefined);
    this.#layers = new Array<number>(paths.size).fill(-1);
  }

  /** Puts the next layer on top. */
  apply(entries: readonly LayerEntry[]): void {
    const layer = this.#visible.length;
    this.#current = layer;
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
    return this.fileAt(path)?.entry.size ?? 0;
  }

  /** The file whose bytes count at this path. */
  fileAt(path: PathNode): VisibleFile | undefined {
    const shared = this.#shared.get(path);
    if (shared !== undefined) {
      const { entry, layer, names } = shared;
      shared.oldest ??= names.values().next().value;
      return shared.oldest === path ? { path, entry, layer } : undefined;
    }
    const entry = this.#entries[path.id];
    return entry?.kind === "file" ? { path, entry, layer: this.#layers[path.id] ?? 0 } : undefined;
  }

  /** All files that can be reached, directory by directory. */
  *visibleFiles(): Generator<VisibleFile> {
    const waiting = [this.#paths.root];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const file = this.fileAt(path);
      if (file !== undefined) yield file;
      for (const child of this.childrenOf(path)) waiting.push(child);
    }
  }

  /** All files that were taken away, in the order in which that happened. */
  get hiddenFiles(): readonly HiddenFile[] {
    return this.#hidden;
  }

  /** What stands at this path; nothing for a directory that only what is in it implies. */
  entryAt(path: PathNode): LayerEntry | undefined {
    return this.#entries[path.id];
  }

  /** The layer that put there what stands at this path. */
  layerAt(path: PathNode): number | undefined {
    return this.#entries[path.id] === undefined ? undefined : this.#layers[path.id];
  }

  /**
   * The path that a name leads to when directories on the way are symlinks: of a merged `/usr`, `/bin/ls` is
   * `/usr/bin/ls`. Undefined when nothing in the image ever had that path.
   */
  locate(name: string): PathNode | undefined {
    return locateName(name, this.#paths, this.#linkAt);
  }

  /** The children of a path at or below which anything is visible, in no particular order. */
  childrenOf(path: PathNode): Iterable<PathNode> {
    return this.#directories.get(path)?.below ?? [];
  }

  hasChildren(path: PathNode): boolean {
    return (this.#directories.get(path)?.below.size ?? 0) > 0;
  }

  #hideBelow(marker: LayerEntry, layer: number): void {
    this.#count(this.#shadowed, layer, marker.size);
    if (marker.kind === "whiteout") {
      const path = this.#place(marker.path);
      this.#openWay(path.parent, layer);
      this.#hide(path, layer);
    } else if (marker.kind === "opaque") {
      const path = resolvePath(marker.path, this.#paths, this.#ownLinkAt);
      this.#openWay(path, layer);
      this.#clear(path, layer);
    }
  }

  #put(entry: LayerEntry, layer: number): void {
    const path = this.#place(entry.path);
    const target = typeof entry.link === "object" ? this.#place(entry.link) : undefined;
    this.#openWay(path.parent, layer);
    const before = this.#entries[path.id];
    const bothDirectories = entry.kind === "directory" && (before === undefined || before.kind === "directory");
    if (!bothDirectories) this.#removeAll(path, { by: layer, replacement: entry });
    this.#entries[path.id] = entry;
    this.#layers[path.id] = layer;
    this.#linkUp(path);
    if (entry.kind === "file") this.#count(this.#visible, layer, entry.size);
    else if (target !== undefined) this.#share(target, path);
  }

  /** A link whose target is nowhere leads to nothing; a runtime would refuse the layer. */
  #share(target: PathNode, path: PathNode): void {
    const entry = this.#entries[target.id];
    const layer = this.#layers[target.id] ?? 0;
    const isPlain = entry?.kind === "file";
    const shared =
      this.#shared.get(target) ?? (isPlain ? { layer, entry, names: new Set([target]), oldest: target } : undefined);
    if (shared === undefined) return;
    shared.names.add(path);
    this.#shared.set(target, shared).set(path, shared);
  }

  /** What is in the way of a deeper path and is no directory makes way for one. */
  #openWay(parent: PathNode | undefined, by: number): void {
    for (let at = parent; at !== undefined; at = at.parent) {
      const entry = this.#entries[at.id];
      if (entry !== undefined && entry.kind !== "directory") this.#release(at, { by });
    }
  }

  #place(path: PathNode): PathNode {
    return resolveParents(path, this.#paths, this.#ownLinkAt);
  }

  readonly #ownLinkAt = (path: PathNode): string | undefined =>
    this.#layers[path.id] === this.#current ? this.#linkAt(path) : undefined;

  readonly #linkAt = (path: PathNode): string | undefined => {
    const entry = this.#entries[path.id];
    return entry?.kind === "symlink" && typeof entry.link === "string" ? entry.link : undefined;
  };

  /** Hides the path and all below it, as far as lower layers have it. */
  #hide(path: PathNode, layer: number): void {
    if ((this.#layers[path.id] ?? -1) < layer) this.#release(path, { by: layer });
    this.#clear(path, layer);
  }

  #clear(path: PathNode, layer: number): void {
    const directory = this.#directories.get(path);
    if (directory === undefined || directory.cleared === layer) return;
    directory.cleared = layer;
    for (const child of directory.below) this.#hide(child, layer);
  }

  /** Takes away the path and all below it, of whatever layer. */
  #removeAll(path: PathNode, removal: Removal): void {
    this.#release(path, removal);
    for (const child of this.childrenOf(path)) this.#removeAll(child, { by: removal.by });
  }

  #release(path: PathNode, removal: Removal): void {
    const entry = this.#entries[path.id];
    if (entry === undefined) return;
    this.#entries[path.id] = undefined;
    this.#unlinkUp(path);
    const shared = this.#shared.get(path);
    if (shared !== undefined) {
      this.#shared.delete(path);
      shared.names.delete(path);
      if (shared.oldest === path) shared.oldest = undefined;
      if (shared.names.size === 0) this.#shadow({ path, entry: shared.entry, layer: shared.layer }, removal);
    } else if (entry.kind === "file") {
      this.#shadow({ path, entry, layer: this.#layers[path.id] ?? 0 }, removal);
    }
  }

  #shadow({ path, entry, layer }: VisibleFile, { by, replacement }: Removal): void {
    this.#count(this.#visible, layer, -entry.size);
    this.#count(this.#shadowed, layer, entry.size);
    const how = replacement === undefined ? "deleted" : "overwritten";
    this.#hidden.push({ path, entry, layer, by, how, ...(replacement === undefined ? {} : { replacement }) });
  }

  #count(sums: number[], layer: number, bytes: number): void {
    sums[layer] = (sums[layer] ?? 0) + bytes;
  }

  /** Makes the path reachable from the root through {@link Directory.below}. */
  #linkUp(path: PathNode): void {
    for (let at = path; at.parent !== undefined; at = at.parent) {
      const directory = this.#directories.get(at.parent);
      if (directory?.below.has(at) === true) return;
      if (directory === undefined) this.#directories.set(at.parent, { below: new Set([at]), cleared: -1 });
      else directory.below.add(at);
    }
  }

  #unlinkUp(path: PathNode): void {
    for (let at = path; at.parent !== undefined; at = at.parent) {
      if (this.#entries[at.id] !== undefined || this.hasChildren(at)) return;
      this.#directories.get(at.parent)?.below.delete(at);
    }
  }
}
