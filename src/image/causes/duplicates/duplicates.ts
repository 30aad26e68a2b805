import type { Cause } from "../../../model/report.ts";
import { type PathNode, pathText } from "../../paths.ts";
import type { Detector } from "../detector.ts";
import { smallestCause } from "../pile.ts";
import { type PlaceRule, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { directoryText } from "../told-paths.ts";
import { duplicateAdvice } from "./advice.ts";
import { SameContent } from "./same-content-groups.ts";

/** Files of one place that another place has too. */
interface Pair {
  /** Of all of them the first ones lie in one directory, the others in another one; both have the same below. */
  readonly ends: Ends;
  readonly first: ShippedFile;
  readonly other: ShippedFile;
  bytes: number;
  files: number;
}

interface Ends {
  readonly first: PathNode;
  readonly other: PathNode;
  /** Both lie in this `node_modules`. */
  readonly modules?: PathNode;
}

/**
 * Content that is visible at two paths: the higher layer's copy counts. Told by pairs of directories, so that a copied tree is
 * one cause. Hard links are one file; what packages bring twice is not the author's to change, but for `node_modules`.
 */
export class Duplicates implements Detector {
  readonly #scene: Scene;
  readonly #isOwn: readonly boolean[];
  readonly #content = new SameContent();
  readonly #nodeModules = new Regions<PlaceRule>([{ at: ["node_modules"] }]);

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#isOwn = scene.contents.layers.map(({ base }) => !base);
  }

  /** Remembers a visible file that no other cause has, whoever brought it. */
  see(file: ShippedFile): void {
    this.#content.see(file);
  }

  causes(): Cause[] {
    const pairs = new Map<string, Pair>();
    for (const [first, ...others] of this.#content.groups()) {
      for (const other of others) if (this.#isOwn[other.source] === true) this.#add(first, other, pairs);
    }
    return [...pairs.values()].filter(({ bytes }) => bytes >= smallestCause).map((pair) => this.#tell(pair));
  }

  #add(first: ShippedFile, other: ShippedFile, pairs: Map<string, Pair>): void {
    const ends = this.#endsOf(first, other);
    if (ends.modules === undefined && this.#isOfPackages(first, other)) return;
    const key = `${ends.first.id} ${ends.other.id} ${first.source} ${other.source}`;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { ends, first, other, bytes: 0, files: 0 };
      pairs.set(key, pair);
    }
    pair.bytes += other.entry.size;
    pair.files += 1;
  }

  #endsOf(first: ShippedFile, other: ShippedFile): Ends {
    const modules = this.#nodeModules.of(other.directory)?.root;
    const isSame = modules !== undefined && this.#nodeModules.of(first.directory)?.root === modules;
    return isSame ? { first: modules, other: modules, modules } : differingEnds(first, other);
  }

  #isOfPackages(first: ShippedFile, other: ShippedFile): boolean {
    const type = this.#scene.packages.ownerOf(other.path)?.type;
    if (type === "dpkg" || type === "apk" || type === "rpm" || type === "conda") return true;
    return type !== undefined && this.#scene.packages.ownerOf(first.path) !== undefined;
  }

  #tell({ ends, first, other, bytes, files }: Pair): Cause {
    const from = lineAt(this.#scene, first.source);
    const line = lineAt(this.#scene, other.source);
    const texts = files === 1 ? [other.path, first.path].map(pathText) : [ends.other, ends.first].map(directoryText);
    return {
      kind: "duplicates",
      bytes,
      origin: line.origin,
      ...(first.source === other.source ? {} : { relatedOrigin: from.origin }),
      paths: [...new Set(texts)],
      advice: duplicateAdvice(from, line, texts[1] ?? "", ends.modules !== undefined),
    };
  }
}

/** The directories of two files without what both paths end with: of /a/x/f and /b/x/f these are /a and /b. */
function differingEnds(a: ShippedFile, b: ShippedFile): Ends {
  let first = a.directory;
  let other = b.directory;
  if (a.path.name !== b.path.name) return { first, other };
  while (first.name === other.name && first.parent !== undefined && other.parent !== undefined) {
    first = first.parent;
    other = other.parent;
  }
  return { first, other };
}
