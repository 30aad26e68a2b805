import type { Cause } from "../../../model/report.ts";
import type { LayerEntry } from "../../layer-entry.ts";
import { Piles } from "../pile.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { GoneFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";
import { rewriteAdvice } from "./advice.ts";
import type { Changes } from "./changes.ts";
import { sameContent } from "./same-content.ts";

/**
 * Files that a line ships again with the same content: `chown`, `chmod`, `touch`, or a COPY of what is there. What counts is
 * the lower copy, which nobody can reach any more.
 */
export class Rewrites {
  readonly #scene: Scene;
  readonly #piles = new Piles<Changes>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  take(file: GoneFile): boolean {
    const instead = sameContent(file, this.#scene.contents.tree);
    if (instead === undefined) return false;
    const { pile, subject } = this.#piles.of(file, 0, () => blank(instead));
    pile.add(file);
    note(subject, file.entry, instead);
    return true;
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, subject, source, by = source }) => ({
      kind: "metadata-rewrite",
      bytes: pile.bytes,
      origin: lineAt(this.#scene, by).origin,
      relatedOrigin: lineAt(this.#scene, source).origin,
      paths: toldPaths(pile),
      advice: rewriteAdvice(subject, lineAt(this.#scene, source), lineAt(this.#scene, by)),
    }));
  }
}

function blank(entry: LayerEntry): Changes {
  return { files: 0, owned: 0, moded: 0, owner: ownerOf(entry), mode: entry.mode };
}

function note(changes: Changes, before: LayerEntry, after: LayerEntry): void {
  changes.files += 1;
  if (before.uid !== after.uid || before.gid !== after.gid) changes.owned += 1;
  if (before.mode !== after.mode) changes.moded += 1;
  if (changes.owner !== undefined && changes.owner !== ownerOf(after)) changes.owner = undefined;
  if (changes.mode !== after.mode) changes.mode = undefined;
}

function ownerOf({ uid, gid }: LayerEntry): string {
  return `${uid}:${gid}`;
}
