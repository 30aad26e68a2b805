import type { FileTree } from "../file-tree.ts";
import { exactPath, type PathNode } from "../paths.ts";
import type { FoundPackage, InstalledPackage, OwnedFiles } from "./installed-package.ts";

/** Deals out the files: each goes to the first package that claims it. */
export class Ownership {
  readonly #tree: FileTree;
  readonly #owners: (InstalledPackage | undefined)[] = [];
  /** Where directories really are, links on the way followed: thousands of names begin with the same one. */
  readonly #directories = new Map<string, PathNode | undefined>();
  /** Lists go directory by directory: the last one is looked up once. */
  #lastDirectory = "";
  #lastPlace: PathNode | undefined;

  constructor(tree: FileTree) {
    this.#tree = tree;
    this.#lastPlace = this.#directory("");
  }

  ownerOf(path: PathNode): InstalledPackage | undefined {
    return this.#owners[path.id];
  }

  /** Gives the package all that it lists and nobody has yet, and what Python has compiled of it. */
  settle({ files, ...found }: FoundPackage): InstalledPackage {
    const owned: PathNode[] = [];
    const settled: Mutable<InstalledPackage> = {
      ...found,
      name: detached(found.name),
      version: detached(found.version),
      bytes: files === undefined ? null : 0,
      owned,
    };
    const claim = (path: PathNode) => {
      if (this.#owners[path.id] !== undefined) return;
      this.#owners[path.id] = settled;
      owned.push(path);
      settled.bytes = (settled.bytes ?? 0) + this.#tree.bytesAt(path);
    };
    for (const path of this.#pathsOf(files ?? {})) claim(path);
    for (const path of compiledOf(owned)) if (this.#isFile(path)) claim(path);
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
    const slash = Math.max(name.lastIndexOf("/"), 0);
    if (slash !== this.#lastDirectory.length || !name.startsWith(this.#lastDirectory)) {
      this.#lastDirectory = name.slice(0, slash);
      this.#lastPlace = this.#directory(this.#lastDirectory);
    }
    const base = name.slice(name[slash] === "/" ? slash + 1 : 0);
    if (base === "" || base === "." || base === "..") return undefined;
    return this.#lastPlace?.children?.get(base);
  }

  #directory(name: string): PathNode | undefined {
    if (this.#directories.has(name)) return this.#directories.get(name);
    const place = this.#follow(this.#tree.locate(name));
    this.#directories.set(name, place);
    return place;
  }

  /** Where a link leads, as often as Linux would follow. */
  #follow(path: PathNode | undefined): PathNode | undefined {
    let at = path;
    for (let hops = 0; at !== undefined && hops < 40; hops += 1) {
      const link = this.#tree.entryAt(at)?.link;
      if (typeof link !== "string") return at;
      at = this.#tree.locate(
        link.startsWith("/") || at.parent === undefined ? link : `${exactPath(at.parent)}/${link}`,
      );
    }
    return undefined;
  }
}

/** A copy with its own memory: V8 makes longer substrings views, and a report would keep whole databases alive. */
function detached(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/**
 * Byte code of these files' sources: `x.py` becomes `__pycache__/x.cpython-311.pyc` (PEP 3147) when it is installed or
 * first run, and Debian's packages don't list it.
 */
function compiledOf(files: readonly PathNode[]): PathNode[] {
  const sources = new Map<PathNode, Set<string>>();
  for (const { name, parent } of files) {
    const caches = name.endsWith(".py") ? parent?.children?.get("__pycache__") : undefined;
    if (caches === undefined) continue;
    const modules = sources.get(caches) ?? new Set();
    sources.set(caches, modules.add(name.slice(0, -".py".length)));
  }
  return [...sources].flatMap(([caches, modules]) =>
    [...(caches.children?.values() ?? [])].filter(
      ({ name }) => name.endsWith(".pyc") && modules.has(name.slice(0, name.indexOf("."))),
    ),
  );
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
