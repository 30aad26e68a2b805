import { bdbBlobs } from "./bdb.ts";
import { parseRpmHeader, type RpmPackage } from "./header.ts";
import { isNdb, ndbBlobs } from "./ndb.ts";
import { isSqlite, sqliteBlobs } from "./sqlite.ts";

/** What could be read of an RPM database. */
export interface RpmDatabase {
  packages: RpmPackage[];
  /** False when something in it is malformed; then packages may be missing. */
  isWhole: boolean;
}

/** Files of all packages together; an installation of everything has a fifth of it. */
const maximumFiles = 4_000_000;

/**
 * Reads an RPM database of any of its three formats (SQLite, NDB, Berkeley DB), told apart by their first bytes. Stops at
 * what is malformed and gives what came before. Never throws.
 */
export function readRpmDatabase(file: Buffer): RpmDatabase {
  const packages: RpmPackage[] = [];
  let filesLeft = maximumFiles;
  try {
    for (const blob of blobsOf(file)) {
      const found = parseRpmHeader(blob, filesLeft);
      filesLeft -= found.files.length;
      packages.push(found);
    }
    return { packages, isWhole: true };
  } catch (error) {
    // Node's own readers throw it too, beyond the end of a buffer.
    if (error instanceof RangeError) return { packages, isWhole: false };
    throw error;
  }
}

function blobsOf(file: Buffer): Generator<Buffer> {
  if (isSqlite(file)) return sqliteBlobs(file, "Packages");
  return isNdb(file) ? ndbBlobs(file) : bdbBlobs(file);
}
