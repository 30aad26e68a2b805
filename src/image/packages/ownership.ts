import type { FileTree } from "../file-tree.ts";
import type { PathNode } from "../paths.ts";
import type { FoundPackage, InstalledPackage, OwnedFiles } from "./installed-package.ts";

/** Deals out the files: each goes to the first package that claims it. */
export class Ownership {
  readonly #tree: FileTree;
  readonly #owners: (InstalledPackage | undefined)[] = [];
  /** The directory that names of the last one's began with, and where it really is: lists go directory by directory. */
  #lastDirectory = "";
  #lastPlace: PathNode | undefined;

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  ownerOf(path: PathNode): InstalledPackage | undefined {
    return this.#owners[path.id];
  }

  /** Gives the package all that it lists and nobody has yet. */
  settle({ files, ...found }: FoundPackage): InstalledPackage {
    const owned: PathNode[] = [];
    const settled: Mutable<InstalledPackage> = { ...found, bytes: files === undefined ? null : 0, owned };
    const claim = (path: PathNode) => {
      if (this.#owners[path.id] !== undefined) return;
      this.#owners[path.id] = settled;
      owned.push(path);
      settled.bytes = (settled.bytes ?? 0) + this.#tree.bytesAt(path);
    };
    for (const path of this.#pathsOf(files ?? {})) claim(path);
    return settled;
  }

  *#pathsOf({ names = [], trees = [], except }: OwnedFiles): Generator<PathNode> {
    for (const name of names) {
      const path = this.#locate(name);
      if (path !== undefined && this.#isFile(path)) yield path;
    }
    const waiting = [...trees];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (this.#isFile(path)) yield path;
      for (const child of this.#tree.childrenOf(path)) if (child.name !== except) waiting.push(child);
    }
  }

  #isFile(path: PathNode): boolean {
    const kind = this.#tree.entryAt(path)?.kind;
    return kind === "file" || kind === "hardlink" || kind === "symlink";
  }

  #locate(name: string): PathNode | undefined {
    const slash = name.lastIndexOf("/");
    const isSame = slash === this.#lastDirectory.length && name.startsWith(this.#lastDirectory);
    if (isSame && this.#lastPlace !== undefined) return this.#lastPlace.children?.get(name.slice(slash + 1));
    const path = this.#tree.locate(name);
    if (path?.name !== name.slice(slash + 1)) return path;
    this.#lastDirectory = name.slice(0, Math.max(slash, 0));
    this.#lastPlace = path.parent;
    return path;
  }
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
