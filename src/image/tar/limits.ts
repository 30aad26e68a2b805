/** Bounds that no honest layer meets; past them a {@link TarError} is thrown. */
export interface TarLimits {
  /** Entries of one archive, extended headers not counted. */
  entries: number;
  /** Bytes of a name or link target. */
  pathBytes: number;
  /** Bytes of one extended header or GNU long name. */
  extendedBytes: number;
}

export const tarLimits: TarLimits = {
  entries: 2_000_000,
  // PATH_MAX of Linux, its NUL not counted: no longer name can be unpacked.
  pathBytes: 4095,
  // What Go's archive/tar reads at most (maxSpecialFileSize).
  extendedBytes: 1024 * 1024,
};
