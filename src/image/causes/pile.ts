import type { PathNode } from "../paths.ts";
import type { GoneFile, ShippedFile } from "./shipped-file.ts";

/**
 * Bytes below which a cause is not told. Fixed, so that the same files are told in two images of different size; nobody
 * changes a line for less, and a page of causes that matter stays a page.
 */
export const smallestCause = 100_000;

const fewFiles = 10;

/** What a pile holds of one directory. */
export interface Heap {
  bytes: number;
  files: number;
  /** Its only file, while it has no more. */
  only: PathNode | undefined;
}

/** Files that one cause tells of: sums by directory instead of a list, because there can be hundreds of thousands. */
export class Pile {
  bytes = 0;
  files = 0;
  /** By directory, or by the whole that a file is told as. */
  readonly heaps = new Map<PathNode, Heap>();
  /** Those directories that are told as they are, whatever is in them. */
  readonly wholes = new Set<PathNode>();
  /** The files one by one, while they are few and none is told as a part of something whole. */
  few: { path: PathNode; bytes: number }[] | undefined = [];
  /** Whose they are; undefined where they have several owners. */
  owner: { uid: number; gid: number } | undefined;
  /** A directory that holds some of it. */
  readonly place: PathNode;
  #last: PathNode | undefined;
  #lastHeap: Heap | undefined;

  constructor({ entry, directory }: ShippedFile) {
    this.owner = entry;
    this.place = directory;
  }

  /** `whole`: the directory that it is told as, where that says more than its own. */
  add({ path, directory, entry }: ShippedFile, whole?: PathNode): void {
    this.bytes += entry.size;
    this.files += 1;
    const place = whole ?? directory;
    const heap = this.#heapOf(place);
    heap.only = heap.files === 0 ? path : undefined;
    heap.bytes += entry.size;
    heap.files += 1;
    if (whole !== undefined) this.wholes.add(whole);
    if (this.owner?.uid !== entry.uid || this.owner.gid !== entry.gid) this.owner = undefined;
    if (whole !== undefined || this.files > fewFiles) this.few = undefined;
    else this.few?.push({ path, bytes: entry.size });
  }

  #heapOf(place: PathNode): Heap {
    if (this.#last === place && this.#lastHeap !== undefined) return this.#lastHeap;
    let heap = this.heaps.get(place);
    if (heap === undefined) {
      heap = { bytes: 0, files: 0, only: undefined };
      this.heaps.set(place, heap);
    }
    this.#last = place;
    this.#lastHeap = heap;
    return heap;
  }
}

/** Files of one kind that came from one line and went by one line. */
export interface Sorted<Subject> {
  readonly pile: Pile;
  readonly subject: Subject;
  /** The line that first brought them. */
  readonly source: number;
  /** The line that took them away; undefined while they are visible. */
  readonly by: number | undefined;
}

/** More than an image can have layers. */
const layerRange = 1 << 16;

/** Puts files on piles: by a number that stands for the subject, the line that brought and the line that took. */
export class Piles<Subject> {
  readonly #piles = new Map<number, Sorted<Subject>>();

  of(file: ShippedFile & Partial<Pick<GoneFile, "by">>, number: number, subject: () => Subject): Sorted<Subject> {
    const { source, by } = file;
    const key = (number * layerRange + source) * layerRange + (by === undefined ? 0 : by + 1);
    const known = this.#piles.get(key);
    if (known !== undefined) return known;
    const sorted = { pile: new Pile(file), subject: subject(), source, by };
    this.#piles.set(key, sorted);
    return sorted;
  }

  /** Those that are worth telling. */
  get told(): Sorted<Subject>[] {
    return [...this.#piles.values()].filter(({ pile }) => pile.bytes >= smallestCause);
  }
}
