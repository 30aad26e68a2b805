import type { Cause } from "../../../model/report.ts";
import { compareText } from "../../../text/order.ts";
import type { LayerEntry } from "../../layer-entry.ts";
import { type PathNode, pathText } from "../../paths.ts";
import type { LayerLine } from "../lines/layer-line.ts";
import { lineWords } from "../lines/place-words.ts";
import { Piles } from "../pile.ts";
import { lineAt, type Scene } from "../scene.ts";
import type { GoneFile } from "../shipped-file.ts";
import { toldPaths } from "../told-paths.ts";

/** A file that went, and where the same layer has its content. */
export interface Move {
  readonly file: GoneFile;
  readonly to: PathNode;
}

/** What went and what came with the same CRC-32. */
interface Candidates {
  readonly deleted: GoneFile[];
  readonly came: LayerEntry[];
}

/** Pairs what one layer deleted with what it brought: same size, same CRC-32, another path. Each file counts once. */
export function findMoves(deleted: readonly GoneFile[], entries: readonly LayerEntry[]): Move[] {
  const candidates = new Map<number, Candidates>();
  for (const file of deleted) {
    if (file.entry.size === 0) continue;
    const same = candidates.get(file.entry.crc);
    if (same === undefined) candidates.set(file.entry.crc, { deleted: [file], came: [] });
    else same.deleted.push(file);
  }
  if (candidates.size === 0) return [];
  for (const entry of entries) {
    if (entry.kind === "file" && entry.size > 0) candidates.get(entry.crc)?.came.push(entry);
  }
  return [...candidates.values()].flatMap(pairUp);
}

/** By path on both sides, so that it does not matter in which order an archive lists them. */
function pairUp({ deleted, came }: Candidates): Move[] {
  if (came.length === 0) return [];
  const waiting = Map.groupBy(inOrder(deleted), ({ entry }) => entry.size);
  return inOrder(came).flatMap(({ path, size }) => {
    const file = waiting.get(size)?.shift();
    return file === undefined || file.path === path ? [] : [{ file, to: path }];
  });
}

function inOrder<Placed extends { path: PathNode }>(files: readonly Placed[]): Placed[] {
  if (files.length < 2) return [...files];
  const named = files.map((file) => ({ file, name: pathText(file.path) }));
  return named.sort((a, b) => compareText(a.name, b.name)).map(({ file }) => file);
}

/** Files that a later line moved: they ship where they were and where they are. */
export class Moves {
  readonly #scene: Scene;
  readonly #piles = new Piles<undefined>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  take(file: GoneFile): void {
    this.#piles.of(file, 0, () => undefined).pile.add(file);
  }

  causes(): Cause[] {
    return this.#piles.told.map(({ pile, source, by = source }) => {
      const first = lineAt(this.#scene, source);
      const { origin } = lineAt(this.#scene, by);
      const advice = moveAdvice(first);
      return { kind: "moved", bytes: pile.bytes, origin, relatedOrigin: first.origin, paths: toldPaths(pile), advice };
    });
  }
}

function moveAdvice(first: LayerLine): string {
  if (first.base) return "Ships files of the base image a second time: leave them where they are and link to them.";
  const remedy =
    first.copy === undefined
      ? `Move them in ${lineWords(first)}, where they are written.`
      : `Let ${lineWords(first)} put them where they belong.`;
  return `Ships the same files at their old and at their new place. ${remedy}`;
}
