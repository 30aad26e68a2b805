import type { Codec } from "./codec.ts";
import type { Origin } from "./origin.ts";

/**
 * What two images differ in, by size, line, package, directory, cause and file. Bytes are those of the image after minus
 * those of the image before. Each list adds up exactly, what is not listed included (`rest`):
 *
 * - `steps.bytes` is the difference of unpacked sizes (their `shadows` together that of shadowed sizes);
 * - `directories.bytes`, and `packages.bytes` + `files.bytes`, are the difference of visible sizes;
 * - `causes.bytes` is the difference of all causes' bytes. No byte counts for two causes; most bytes have none.
 */
export interface Growth {
  sizes: Record<"compressed" | "unpacked" | "visible" | "shadowed", SizeGrowth>;
  /** Layers; `own` (all but the base image's) is absent where a side's base layers are not known. */
  layers: { before: number; after: number; own?: { before: number; after: number } };
  /** Compressed sizes of different codecs say nothing of each other. */
  codec: { before: Codec; after: Codec };
  base: { before?: BaseImage; after?: BaseImage };
  steps: Changes<StepGrowth>;
  packages: Changes<PackageGrowth>;
  directories: Changes<DirectoryGrowth>;
  causes: Changes<CauseGrowth>;
  files: Changes<FileGrowth>;
  /** Whose growth it is; absent when nobody said what was changed, or a side's base layers are not known. */
  drift?: Drift;
}

/** `null` where one side's is not known. */
export interface SizeGrowth {
  total: number | null;
  own: number | null;
  base: number | null;
}

export interface BaseImage {
  name: string;
  digest?: string;
}

/** The largest changes, by the bytes that they move either way, and what all others add up to. */
export interface Changes<Item> {
  /** All of them together, `rest` included. */
  bytes: number;
  items: Item[];
  rest: { count: number; bytes: number };
}

/** `changed`: as large as before, and not the same. `updated`: a package in another version. */
export type Change = "added" | "removed" | "grown" | "shrunk" | "changed" | "updated";

/** One step of a build: the layers that one line made, or all layers of the base image. */
export interface StepGrowth {
  change: Change;
  /** Unpacked. */
  bytes: number;
  compressed: number | null;
  /** What it puts out of reach, whoever ships it; `bytes` without it is what the visible size owes to the step. */
  shadows: number;
  /** As it is now; of a removed step, as it was. */
  origin: Origin;
  /** As it was, when its line reads otherwise now. */
  originBefore?: Origin;
  /** Whether these are the base image's layers. */
  base: boolean;
  /** Whose doing it is; absent as {@link Growth.drift} is. */
  by?: "author" | "drift";
  /** Why that is so, in words. */
  because?: string;
}

export interface PackageGrowth {
  change: Change;
  /** Visible bytes of its files. */
  bytes: number;
  type: string;
  name: string;
  before?: { version: string; bytes: number };
  after?: { version: string; bytes: number };
  /** The step that brought it, or had brought it. */
  origin: Origin;
}

/** A directory with all below it, except what another entry of the list has. */
export interface DirectoryGrowth {
  change: Change;
  bytes: number;
  path: string;
  before: number;
  after: number;
}

export interface CauseGrowth {
  change: Change;
  bytes: number;
  kind: string;
  before: number;
  after: number;
}

/** A file that no package owns; or the small ones of a directory, where there are too many to be told apart. */
export interface FileGrowth {
  change: Change;
  bytes: number;
  /** Ends with `/` for a directory's small files. */
  path: string;
  before?: number;
  after?: number;
  /** How many small files. */
  count?: { before: number; after: number };
  /** The step that ships it, or shipped it. */
  origin: Origin;
}

/**
 * Growth told apart as "Whose word counts on a pull request" has it: what the author did, and what came of itself (a base
 * image that moved, a step that nobody touched and that gave other bytes). Both together are the difference of sizes.
 */
export interface Drift {
  author: Portion;
  drift: Portion;
}

/** A part of the growth, by metric. */
export interface Portion {
  compressed: { total: number | null; own: number | null };
  unpacked: { total: number; own: number };
  shadowed: { total: number; own: number };
  layers: { total: number; own: number };
}
