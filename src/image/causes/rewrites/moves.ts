import type { Cause } from "../../../model/report.ts";
import type { LayerEntry } from "../../layer-entry.ts";
import type { PathNode } from "../../paths.ts";
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

/** Pairs what one layer deleted with what it brought: same size, same CRC-32, another path. Each file counts once. */
export function findMoves(deleted: readonly GoneFile[], entries: readonly LayerEntry[]): Move[] {
  const waiting = new Map<number, GoneFile[]>();
  for (const file of deleted) {
    if (file.entry.size === 0) continue;
    const same = waiting.get(file.entry.crc);
    if (same === undefined) waiting.set(file.entry.crc, [file]);
    else same.push(file);
  }
  if (waiting.size === 0) return [];
  return entries.flatMap(({ kind, crc, size, path }) => {
    if (kind !== "file" || size === 0) return [];
    const file = takeOut(waiting.get(crc), size);
    return file === undefined || file.path === path ? [] : [{ file, to: path }];
  });
}

/** The last of those that have this size; nearly always all have. */
function takeOut(files: GoneFile[] | undefined, size: number): GoneFile | undefined {
  if (files === undefined || files.length === 0) return undefined;
  if (files.at(-1)?.entry.size === size) return files.pop();
  const index = files.findIndex(({ entry }) => entry.size === size);
  return index < 0 ? undefined : files.splice(index, 1)[0];
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
