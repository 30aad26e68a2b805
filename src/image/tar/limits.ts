import { maximumBytes } from "../limits.ts";

/** Bounds that no honest layer meets; past them a {@link TarError} is thrown. */
export interface TarLimits {
  /** Entries of one archive, extended headers not counted. */
  entries: number;
  /** Bytes of a name or link target. */
  pathBytes: number;
  /** Bytes of one extended header or GNU long name. */
  extendedBytes: number;
  /** Bytes of all extended headers and GNU long names together. */
  allExtendedBytes: number;
  /** Bytes of the archive, whatever they are: zeros behind its end and content that no size speaks of cost time too. */
  archiveBytes: number;
}

export const tarLimits: TarLimits = {
  entries: 2_000_000,
  // PATH_MAX of Linux, its NUL not counted: no longer name can be unpacked.
  pathBytes: 4095,
  // What Go's archive/tar reads at most (maxSpecialFileSize).
  extendedBytes: 1024 * 1024,
  // Half a kilobyte for each of as many entries as there may be.
  allExtendedBytes: 1024 ** 3,
  // The files that a layer may hold, and a header and padding for each of as many entries as there may be.
  archiveBytes: maximumBytes + 2_000_000 * 1024,
};
