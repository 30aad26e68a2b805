import type { PathNode } from "../paths.ts";

/** Directories that mean something by where they are, with all that is in them. */
export interface PlaceRule {
  /** Paths: `/var/cache/apk` from the root, `.cache/pip` below any directory; `*` is any one name. */
  readonly at: readonly string[];
  /** What else has to hold of the directory. */
  readonly when?: (directory: PathNode) => boolean;
}

/** A directory that a rule holds for. */
export interface Region<Rule extends PlaceRule> {
  readonly rule: Rule;
  readonly root: PathNode;
}

interface Pattern<Rule> {
  /** The names before the last one, from the last to the first. */
  readonly before: readonly string[];
  readonly anchored: boolean;
  readonly rule: Rule;
}

/** Says of each directory which rule's region it lies in: of several the one nearest the root. Each is looked at once. */
export class Regions<Rule extends PlaceRule> {
  readonly #byName = new Map<string, Pattern<Rule>[]>();
  readonly #known = new Map<PathNode, Region<Rule> | undefined>();
  #lastDirectory: PathNode | undefined;
  #lastRegion: Region<Rule> | undefined;

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) for (const at of rule.at) this.#add(at, rule);
  }

  #add(at: string, rule: Rule): void {
    const names = at.split("/").filter((name) => name !== "");
    const last = names.pop() ?? "";
    const pattern = { before: names.reverse(), anchored: at.startsWith("/"), rule };
    const patterns = this.#byName.get(last);
    if (patterns === undefined) this.#byName.set(last, [pattern]);
    else patterns.push(pattern);
  }

  of(directory: PathNode): Region<Rule> | undefined {
    if (directory === this.#lastDirectory) return this.#lastRegion;
    const region = this.#find(directory);
    this.#lastDirectory = directory;
    this.#lastRegion = region;
    return region;
  }

  /** A loop, because a hostile path can be deeper than the stack. */
  #find(directory: PathNode): Region<Rule> | undefined {
    const unknown: PathNode[] = [];
    let at: PathNode | undefined = directory;
    while (at !== undefined && !this.#known.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    let region = at === undefined ? undefined : this.#known.get(at);
    for (let node = unknown.pop(); node !== undefined; node = unknown.pop()) {
      region ??= this.#match(node);
      this.#known.set(node, region);
    }
    return region;
  }

  #match(node: PathNode): Region<Rule> | undefined {
    if (node.parent === undefined) return undefined;
    return this.#matchAmong(this.#byName.get(node.name), node) ?? this.#matchAmong(this.#byName.get("*"), node);
  }

  #matchAmong(patterns: readonly Pattern<Rule>[] = [], node: PathNode): Region<Rule> | undefined {
    for (const { before, anchored, rule } of patterns) {
      if (fits(node, before, anchored) && rule.when?.(node) !== false) return { rule, root: node };
    }
    return undefined;
  }
}

function fits(node: PathNode, before: readonly string[], anchored: boolean): boolean {
  let at = node.parent;
  for (const name of before) {
    if (at?.parent === undefined || (name !== "*" && at.name !== name)) return false;
    at = at.parent;
  }
  return !anchored || (at !== undefined && at.parent === undefined);
}
