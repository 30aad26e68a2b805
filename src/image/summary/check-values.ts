import { crc32 } from "node:zlib";
import type { LayerEntry } from "../layer-entry.ts";
import type { PathNode } from "../paths.ts";

/**
 * Check values over paths and contents, 32 bits: they show that something changed, for advice. Who wants two contents to
 * have one value can arrange that, so nothing may be trusted because of one.
 */
export class CheckValues {
  /** CRC-32 of each path, by its id; its directory's continued by its name. */
  readonly #paths: (number | undefined)[] = [];
  readonly #row = Buffer.alloc(16);

  /** Of one file: where it is and what is in it. */
  ofFile(path: PathNode, { size, crc }: Pick<LayerEntry, "size" | "crc">): number {
    this.#row.writeUInt32LE(this.#ofPath(path), 0);
    this.#row.writeInt32LE(crc, 4);
    this.#row.writeDoubleLE(size, 8);
    return crc32(this.#row);
  }

  /** Of all that a layer says, but times, owners and permissions, which differ from one checkout to the next. */
  ofLayer(entries: readonly LayerEntry[]): number {
    let value = 0;
    for (const entry of entries) {
      value = crc32(entry.kind, addCheck(value, this.ofFile(entry.path, entry)));
      if (typeof entry.link === "string") value = crc32(entry.link, value);
      else if (entry.link !== undefined) value = addCheck(value, this.#ofPath(entry.link));
    }
    return value;
  }

  /** Not by recursion: a hostile path has tens of thousands of names. */
  #ofPath(path: PathNode): number {
    const below: PathNode[] = [];
    let at = path;
    while (at.parent !== undefined && this.#paths[at.id] === undefined) {
      below.push(at);
      at = at.parent;
    }
    let value = this.#paths[at.id] ?? 0;
    for (const node of below.reverse()) {
      value = crc32(`/${node.name}`, value);
      this.#paths[node.id] = value;
    }
    return value;
  }
}

/** Joins the check values of parts into one of the whole, whatever their order. */
export function addCheck(a: number, b: number): number {
  return (a + b) >>> 0;
}
