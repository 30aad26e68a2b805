import type { ContentLayer, ImageContents } from "../../image/contents.ts";
import type { LayerEntry } from "../../image/layer-entry.ts";
import type { PathNode, PathTable } from "../../image/paths.ts";
import { locateName, resolveParents } from "../../image/resolve-parents.ts";
import { type DatabasesBelow, noteDatabases } from "./database-claims.ts";
import { type Claim, layerClaims } from "./layer-claims.ts";

/** Indexes into the layer's entries. */
export type UnownedFiles = ReadonlySet<number>;

/**
 * The files of each own layer, lowest first, that the author could have put there; nothing for base layers. A file is
 * somebody else's when
 *
 * - a package that the same layer installs claims its path (see {@link layerClaims}). A claim of a lower layer does not
 *   count: the package manager does not touch a package's file without writing its list anew, so what rewrites it is
 *   the author's;
 * - it is what lower layers have at this path already, by size and CRC-32: a `chown -R` or a copy. Whatever it holds came with
 *   the lower layer, and that one is where it is searched;
 * - it is the bytecode (`__pycache__`) of a source that is somebody else's.
 *
 * CRC-32 finds copies, not forgeries: to hide a secret in a file that has the CRC-32 of another is possible, and so is to
 * encode it; this is for finding what was left by mistake. Paths and claims lead through symlinked directories as they
 * stand at that layer (a merged `/usr`).
 */
export function unownedFiles({ layers, paths }: ImageContents): UnownedFiles[] {
  const below = new FilesBelow(paths);
  return layers.map((layer) => below.add(layer));
}

class FilesBelow {
  readonly #paths: PathTable;
  readonly #links = new Map<PathNode, string>();
  readonly #databases: DatabasesBelow = new Map();
  /** What a layer last put at a path, by the path's id. What was deleted stays: whoever has it again has a copy. */
  readonly #files: (LayerEntry | undefined)[] = [];
  /** By the path's id: whether that is somebody else's. */
  readonly #foreign: (boolean | undefined)[] = [];

  constructor(paths: PathTable) {
    this.#paths = paths;
  }

  add({ entries, documents, base }: ContentLayer): UnownedFiles {
    this.#follow(entries);
    const claims = base ? noClaims : this.#locate(layerClaims(documents, this.#databases));
    if (base) noteDatabases(documents, this.#databases);
    const unowned = new Set<number>();
    const bytecode: Bytecode[] = [];
    for (const [index, entry] of entries.entries()) {
      if (entry.kind !== "file") continue;
      const path = resolveParents(entry.path, this.#paths, this.#linkAt);
      if (this.#isCopy(path, entry)) continue;
      const isForeign = base || isClaimed(claims, path, entry);
      this.#foreign[path.id] = isForeign;
      if (isForeign) continue;
      const source = sourceOf(path);
      if (source === undefined) unowned.add(index);
      else bytecode.push({ index, path, source });
    }
    // A source may follow its bytecode.
    for (const { index, path, source } of bytecode) {
      this.#foreign[path.id] = this.#foreign[source.id] === true;
      if (this.#foreign[path.id] !== true) unowned.add(index);
    }
    return unowned;
  }

  #isCopy(path: PathNode, entry: LayerEntry): boolean {
    const before = this.#files[path.id];
    this.#files[path.id] = entry;
    return before !== undefined && before.size === entry.size && before.crc === entry.crc;
  }

  #follow(entries: readonly LayerEntry[]): void {
    for (const { path, kind, link } of entries) {
      if (kind === "symlink" && typeof link === "string") this.#links.set(path, link);
      else if (kind === "file" || kind === "directory" || kind === "whiteout") this.#links.delete(path);
    }
  }

  readonly #linkAt = (path: PathNode): string | undefined => this.#links.get(path);

  #locate(claims: Iterable<Claim>): Claims {
    const sizes = new Map<PathNode, ClaimedSizes>();
    let hasDirectories = false;
    for (const { path, size } of claims) {
      const node = locateName(path, this.#paths, this.#linkAt);
      if (node === undefined) continue;
      hasDirectories ||= size === "directory";
      const known = sizes.get(node);
      if (known === undefined) sizes.set(node, size);
      else if (known instanceof Set) known.add(size);
      else if (known !== size) sizes.set(node, new Set([known, size]));
    }
    return { sizes, hasDirectories };
  }
}

/** Bytecode of which it is not yet known whose its source is. */
interface Bytecode {
  index: number;
  path: PathNode;
  source: PathNode;
}

/** With which sizes packages claim a path; nearly always it is one. */
type ClaimedSizes = Claim["size"] | Set<Claim["size"]>;

interface Claims {
  sizes: ReadonlyMap<PathNode, ClaimedSizes>;
  hasDirectories: boolean;
}

const noClaims: Claims = { sizes: new Map(), hasDirectories: false };

function isClaimed({ sizes, hasDirectories }: Claims, path: PathNode, { size }: LayerEntry): boolean {
  const own = sizes.get(path);
  if (holds(own, "any") || holds(own, size)) return true;
  for (let at = hasDirectories ? path.parent : undefined; at !== undefined; at = at.parent) {
    if (holds(sizes.get(at), "directory")) return true;
  }
  return false;
}

function holds(sizes: ClaimedSizes | undefined, size: Claim["size"]): boolean {
  return sizes instanceof Set ? sizes.has(size) : sizes === size;
}

/** Of `x/__pycache__/name.cpython-312.opt-1.pyc` the node of `x/name.py`, when the image has that path (PEP 3147, PEP 488). */
function sourceOf({ name, parent }: PathNode): PathNode | undefined {
  if (parent?.name !== "__pycache__" || !name.endsWith(".pyc")) return undefined;
  const [, module] = /^(.+?)\.[A-Za-z]+-\d+(?:\.opt-\w+)?\.pyc$/.exec(name) ?? [];
  return module === undefined ? undefined : parent.parent?.children?.get(`${module}.py`);
}
