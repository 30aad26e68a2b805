import { compareText } from "../../../text/order.ts";
import { pathText } from "../../paths.ts";
import type { ShippedFile } from "../shipped-file.ts";

/** Below it a file costs as much in names and headers as in content, and many are alike by chance. */
const smallestFile = 4096;

/** Finds files that have the same content: size and CRC-32 agree. */
export class SameContent {
  /** One file, or several, by CRC-32; nearly always one. */
  readonly #byContent = new Map<number, ShippedFile | ShippedFile[]>();

  see(file: ShippedFile): void {
    const { size, crc } = file.entry;
    if (size < smallestFile) return;
    const same = this.#byContent.get(crc);
    if (same === undefined) this.#byContent.set(crc, file);
    else if (Array.isArray(same)) same.push(file);
    else this.#byContent.set(crc, [same, file]);
  }

  /** Groups of two and more; in each the lowest layer's file first, of several there the one whose path comes first. */
  *groups(): Generator<readonly [ShippedFile, ...ShippedFile[]]> {
    for (const files of this.#byContent.values()) {
      if (!Array.isArray(files)) continue;
      for (const group of Map.groupBy(files, ({ entry }) => entry.size).values()) {
        const [first, ...others] = inOrder(group);
        if (first !== undefined && others.length > 0) yield [first, ...others];
      }
    }
  }
}

function inOrder(files: readonly ShippedFile[]): ShippedFile[] {
  return files
    .map((file) => ({ file, path: pathText(file.path) }))
    .sort((a, b) => a.file.source - b.file.source || compareText(a.path, b.path))
    .map(({ file }) => file);
}
