/** What a tar archive holds, as its headers say it; and how a reader is told of it while the archive streams by. */

export type EntryType = "file" | "directory" | "symlink" | "hardlink" | "character-device" | "block-device" | "fifo";

export interface TarEntry {
  /**
   * The name as it stands in the archive, not cleaned: it may be absolute, hold `..`, or end in `/`. Bytes that are not
   * UTF-8 are lone surrogates, see {@link decodeName}.
   */
  path: string;
  type: EntryType;
  /** The type flag as it stands, NUL as `"\0"`: readers do not agree on which flags are files. */
  flag: string;
  /**
   * Bytes that the file has once it is unpacked; 0 for everything that is not a file. For a sparse file that is its
   * full length, holes included: GNU tar lists it so, and container runtimes write the holes out as zeros.
   */
  size: number;
  /** Bytes of content that follow in the archive. Differs from {@link size} for sparse files only. */
  stored: number;
  /** Whether it is a GNU sparse file, of the old format (flag `S`) or in PAX records. */
  sparse: boolean;
  /** Target of a symlink (as it stands) or hard link (a name in the archive or a lower layer); else empty. */
  linkPath: string;
  mode: number;
  uid: number;
  gid: number;
  /** Seconds since 1970, whole. */
  modified: number;
  /** Where in the archive its own header (not an extended one before it) starts, in bytes. */
  offset: number;
}

/** Is told of each entry; returns a sink when it wants the content, nothing when the content can be skipped. */
export interface EntrySink {
  /** @param start where in the archive the entry's content begins, in bytes */
  begin(entry: TarEntry, start: number): ContentSink | undefined;
}

/**
 * Takes one entry's content. Chunks are views into the stream's own buffers: use them at once or copy them. A sparse
 * file's content comes as stored, without its holes.
 */
export interface ContentSink {
  content(chunk: Uint8Array): void;
  end(): void;
}

/** The archive breaks a rule; `offset` is where, in bytes from its start. */
export class TarError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "TarError";
    this.offset = offset;
  }
}
