import type { Codec } from "../../model/codec.ts";
import type { Origin } from "../../model/origin.ts";
import type { Image } from "../../model/report.ts";

/**
 * What a baseline keeps of an image: enough to tell growth by line, package, directory, cause and file, and little enough
 * to be kept for every commit. Sums agree exactly: the layers' unpacked bytes with `sizes.unpacked`; the directories'
 * bytes, and those of packages, other packages, single and small files together, with `sizes.visible`.
 */
export interface ImageSummary {
  manifestDigest: string;
  configDigest: string;
  base?: { name: string; digest?: string };
  sizes: Image["sizes"];
  codec: Codec;
  /** Lowest first. */
  layers: SummaryLayer[];
  /** By type, name and version; each such triple once. */
  packages: SummaryPackage[];
  /** Packages beyond the limit, the ones with the fewest bytes. */
  otherPackages: { count: number; bytes: number };
  causes: SummaryCause[];
  directories: SummaryDirectories;
  files: SummaryFiles;
}

export interface SummaryLayer {
  /** Digest of the blob as stored. */
  digest: string;
  diffId: string;
  /** Bytes of the blob; `null` for sources that have no compressed form. */
  compressed: number | null;
  unpacked: number;
  /** Of the unpacked bytes, those that can be reached in the image. */
  visible: number;
  /** Bytes that this layer puts out of reach, by the layers that ship them: own or base ones. */
  hides: { own: number; base: number };
  /** Check value over paths, kinds, sizes and contents, without times, owners and permissions. */
  content: number;
  origin: Origin;
  base: boolean;
}

/** A package as far as its files are visible; several installations of one version are one. */
export interface SummaryPackage {
  type: string;
  name: string;
  version: string;
  /** Index of the layer that brought it. */
  layer: number;
  /** Visible bytes of the files that belong to it and to no other package. */
  bytes: number;
  /** Check value over its files' paths, sizes and contents, whatever their order. */
  content: number;
}

export interface SummaryCause {
  kind: string;
  bytes: number;
  origin: Origin;
}

/** Visible bytes of the files directly in each directory; those without files are left out. */
export interface SummaryDirectories {
  /** Deeper directories count as their ancestor at this depth (`/usr` has 1). */
  depth: number;
  /** By path. */
  entries: { path: string; bytes: number }[];
}

/** Visible files that no package owns. */
export interface SummaryFiles {
  /** Files below this size are not told apart: they are in `small`. 0 when every file is single. */
  threshold: number;
  /** By path. */
  singles: SummaryFile[];
  /** By directory. */
  small: SmallFiles[];
}

export interface SummaryFile {
  path: string;
  bytes: number;
  /** CRC-32 of the content, as a signed 32-bit integer. */
  crc: number;
  /** Index of the layer that ships it. */
  layer: number;
}

/** The small files of one directory, together. */
export interface SmallFiles {
  directory: string;
  count: number;
  bytes: number;
  content: number;
  /** Index of the layer that ships the first of them. */
  layer: number;
}

/** Bounds of what is kept, and so of what is read back. */
export const summaryLimits = {
  layers: 1000,
  packages: 20_000,
  causes: 500,
  directories: 12_000,
  files: 12_000,
  /** Longer paths count as their nearest ancestor that is not. */
  pathLength: 1000,
  textLength: 300,
} as const;
