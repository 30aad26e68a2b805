import type { Instruction } from "../../../dockerfile/model.ts";
import type { Cause } from "../../../model/report.ts";
import { pathText } from "../../paths.ts";
import type { VisibleDetector } from "../detector.ts";
import { type CopyParts, isFromContext } from "../lines/copy-parts.ts";
import { quotedPatterns, rootPatterns } from "../lines/ignore-pattern.ts";
import { Piles, type Sorted } from "../pile.ts";
import { type PlaceRule, Regions } from "../regions.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { ShippedFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { versionControl } from "./copied-places.ts";

const names = new Set(versionControl.flatMap(({ at }) => at));

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
    const { copy, keyword, later } = lineAt(this.#scene, source);
    if (copy !== undefined && isFromContext(copy)) {
      const patterns = rootPatterns([...pile.wholes], copy);
      return copyAdvice(patterns, copy, later().some(readsHistory));
    }
    const roots = [...pile.wholes].map(pathText).sort().slice(0, 3).join(" ");
    if (keyword === "RUN") return `End this RUN with "rm -rf ${roots}".`;
    return copy === undefined ? `Delete ${roots} in the step that brings it.` : `Copy without ${roots}.`;
  }
}

function copyAdvice(patterns: readonly string[], { sources }: CopyParts, isRead: boolean): string {
  const isNamed = sources.some((source) => source.split("/").some((name) => names.has(name)));
  if (isNamed) return "Give it to the RUN that reads it with --mount=type=bind instead of copying it.";
  if (!isRead) return `Add ${quotedPatterns(patterns)} to .dockerignore.`;
  const excluded = [...new Set(patterns)]
    .sort()
    .slice(0, 3)
    .map((pattern) => `--exclude=${pattern}`);
  return `Add ${excluded.join(" ")} to this line and give it to the RUN that reads it with --mount=type=bind.`;
}

/** A build that takes its version from the repository breaks where `.git` is ignored. */
function readsHistory({ keyword, text, heredocs = [] }: Instruction): boolean {
  return (
    keyword === "RUN" &&
    [text, ...heredocs.map(({ body }) => body)].some((each) => reader.test(each.slice(0, longestScript)))
  );
}

/** The pattern takes quadratic time on a hostile script. */
const longestScript = 1 << 15;
const reader =
  /\bgit\b(?!hub|lab)|setuptools[-_]scm|hatch[-_]vcs|versioneer|\b(?:install|build|wheel) (?:-\S+ )*\.(?:[\s[]|$)/;
