import { PlimsollError } from "../errors.ts";

/** One path of an image; the root has no parent. Two layers that hold the same path share its node. */
export interface PathNode {
  /** Counts up from 0, the root; an index into whatever is kept per path. */
  readonly id: number;
  readonly name: string;
  readonly parent: PathNode | undefined;
  children: Map<string, PathNode> | undefined;
}

/** Paths of one image beyond which reading stops: a node costs about 150 bytes, and no real image has so many. */
const maximumPaths = 4_000_000;

/** The image has more paths than are held. Who reads a layer says which one, and where in it. */
export class PathLimitError extends PlimsollError {}

/** All paths of an image, each held once, as a tree of names. */
export class PathTable {
  readonly root: PathNode = { id: 0, name: "", parent: undefined, children: undefined };
  readonly #limit: number;
  #count = 1;
  /** Archives list files directory by directory: the last one is looked up once. */
  #lastDirectory = "";
  #lastNode = this.root;

  constructor(limit: number = maximumPaths) {
    this.#limit = limit;
  }

  /** How many paths there are, the root included. */
  get size(): number {
    return this.#count;
  }

  /**
   * The node of a name from an archive, cleaned as Go's `filepath.Clean` would below a root: empty components and `.` go,
   * `..` goes up and never above the root. Throws {@link PathLimitError} past the limit.
   */
  intern(path: string): PathNode {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    if (slash < 0) return this.step(this.root, name);
    if (slash !== this.#lastDirectory.length || !path.startsWith(this.#lastDirectory)) {
      const directory = path.slice(0, slash);
      let node = this.root;
      for (const component of directory.split("/")) node = this.step(node, component);
      this.#lastDirectory = directory;
      this.#lastNode = node;
    }
    return this.step(this.#lastNode, name);
  }

  /** The node of a path that is there already, cleaned as by {@link intern}. */
  find(path: string): PathNode | undefined {
    let node: PathNode | undefined = this.root;
    for (const component of path.split("/")) {
      if (component === "" || component === ".") continue;
      node = component === ".." ? (node.parent ?? node) : node.children?.get(component);
      if (node === undefined) return undefined;
    }
    return node;
  }

  /** The node that `component` leads to from `node`. */
  step(node: PathNode, component: string): PathNode {
    if (component === "" || component === ".") return node;
    if (component === "..") return node.parent ?? node;
    return node.children?.get(component) ?? this.#add(node, component);
  }

  /** As {@link step} for a name that is one component, and no part of a longer text. */
  stepByOwnName(node: PathNode, name: string): PathNode {
    return node.children?.get(name) ?? this.#put(node, name);
  }

  #add(parent: PathNode, name: string): PathNode {
    return this.#put(parent, detached(name));
  }

  #put(parent: PathNode, own: string): PathNode {
    if (this.#count >= this.#limit) {
      throw new PathLimitError("image.malformed", `The image has more than ${this.#limit} paths; that is the limit.`);
    }
    const node: PathNode = { id: this.#count, name: own, parent, children: undefined };
    this.#count += 1;
    parent.children ??= new Map();
    parent.children.set(own, node);
    return node;
  }
}

/** A copy with its own memory: V8 makes longer substrings views that keep the whole path alive. */
function detached(name: string): string {
  return name.length < 13 || /[^ -~]/.test(name) ? name : Buffer.from(name, "latin1").toString("latin1");
}

/** The names as they are, without a leading slash, lone surrogates for bytes that are not UTF-8 included. */
export function exactPath(node: PathNode): string {
  const names: string[] = [];
  for (let at: PathNode | undefined = node; at?.parent !== undefined; at = at.parent) names.push(at.name);
  return names.reverse().join("/");
}

/** Absolute, `/`-separated; fit for output (bytes that are not UTF-8 shown as `�`). */
export function pathText(node: PathNode): string {
  return `/${exactPath(node)}`.toWellFormed();
}
