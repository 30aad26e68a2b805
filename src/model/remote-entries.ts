/**
 * A second place for what is kept between runs, where a machine begins with nothing on its disk. Whoever asks knows keys
 * and files; which service it is, and why an entry may be believed, stands behind this door.
 */
export interface RemoteEntries {
  /** The entries whose keys begin with `start`, the last used first. Never rejects: what can't be told is not there. */
  list(start: string): Promise<readonly RemoteEntry[]>;
  /**
   * Brings to `path`, where nothing is yet, what was kept under the key. False where there is nothing, or nobody can prove
   * who wrote it; then there is nothing at `path`. Never rejects.
   */
  restore(key: string, path: string): Promise<boolean>;
  /** The same without any proof, for bytes that the caller compares with a digest from elsewhere. Never rejects. */
  fetchUnproven(key: string, path: string): Promise<boolean>;
  /** Whether this run may keep anything. */
  readonly keeps: boolean;
  /** Says that the file `path` is worth keeping under the key. It is read at the end of the run. */
  offer(key: string, path: string): void;
}

export interface RemoteEntry {
  key: string;
  /** ISO 8601; absent where nobody says. */
  createdAt?: string;
}
