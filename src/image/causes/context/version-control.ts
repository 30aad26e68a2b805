import type { Cause } from "../../../model/report.ts";
import { pathText } from "../../paths.ts";
import type { VisibleDetector } from "../detector.ts";
import { isFromContext } from "../lines/copy-parts.ts";
import { quotedPatterns, rootPatterns } from "../lines/ignore-pattern.ts";
import { Piles, type Sorted } from "../pile.ts";
import { type PlaceRule, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { versionControl } from "./copied-places.ts";

/** `.git` and its like. */
export class VersionControl implements VisibleDetector {
  readonly #scene: Scene;
  readonly #places = new Regions<PlaceRule>(versionControl);
  readonly #piles = new Piles<undefined>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  take(file: ShippedFile): boolean {
    const region = this.#places.of(file.directory);
    if (region === undefined) return false;
    this.#piles.of(file, 0, () => undefined).pile.add(file, region.root);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map((sorted) => ({
      kind: "version-control",
      bytes: sorted.pile.bytes,
      origin: lineAt(this.#scene, sorted.source).origin,
      paths: toldPaths(sorted.pile),
      advice: this.#advise(sorted),
    }));
  }

  #advise({ pile, source }: Sorted<undefined>): string {
    const { copy, keyword } = lineAt(this.#scene, source);
    if (copy !== undefined && isFromContext(copy)) {
      const names = copy.sources.some((each) => /(?:^|\/)\.(?:git|hg|svn|bzr)\/?$/.test(each));
      return names
        ? "Give it to the RUN that reads it with --mount=type=bind instead of copying it."
        : `Add ${quotedPatterns(rootPatterns([...pile.wholes], copy))} to .dockerignore.`;
    }
    const roots = [...pile.wholes].map(pathText).sort().slice(0, 3).join(" ");
    if (keyword === "RUN") return `End this RUN with "rm -rf ${roots}".`;
    return copy === undefined ? `Delete ${roots} in the step that brings it.` : `Copy without ${roots}.`;
  }
}
