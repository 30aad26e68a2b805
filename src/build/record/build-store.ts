import { createHash } from "node:crypto";
import { mkdir, readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { evictOldest } from "../../image/evict-oldest.ts";
import { writeWhole } from "../../image/write-whole.ts";
import type { BuildRecord } from "../../model/build-record.ts";
import { recordBounds } from "./record-bounds.ts";
import { packRecords, unpackRecords } from "./record-bytes.ts";

/** Where this machine keeps what it knows of a repository's builds. */
export interface BuildStore {
  /** Absolute; see Context. */
  cacheDirectory: string;
  /** Absolute: the root of the run. */
  root: string;
}

/** Beyond this, the records that were not used for longest go. */
const maximumBytes = 64e6;
const checksumBytes = 32;
/** Part of every key; goes up when what is kept of a build changes. */
const formatVersion = 1;

/** The record of the variant's last build here, or undefined. Never rejects: what is damaged is not known. */
export async function previousBuild(store: BuildStore, variant: string): Promise<BuildRecord | undefined> {
  try {
    const file = fileOf(store, variant);
    if ((await stat(file)).size > checksumBytes + recordBounds.compressed) return undefined;
    const bytes = await readFile(file);
    const body = bytes.subarray(checksumBytes);
    if (!checksum(body).equals(bytes.subarray(0, checksumBytes))) return undefined;
    const [record] = await unpackRecords(body);
    if (record?.variant !== variant) return undefined;
    const now = new Date();
    await utimes(file, now, now);
    return record;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the record as the variant's last build. Files appear whole or not at all. Never rejects: what could not be kept
 * only leaves a later build unexplained.
 */
export async function rememberBuild(store: BuildStore, record: BuildRecord): Promise<void> {
  try {
    await mkdir(directoryOf(store), { recursive: true, mode: 0o700 });
    const body = await packRecords([record]);
    await writeWhole(fileOf(store, record.variant), [checksum(body), body], { mode: 0o600 });
    await evictOldest(directoryOf(store), maximumBytes);
  } catch {
    // A full disk, or a directory that is not ours.
  }
}

function directoryOf({ cacheDirectory }: BuildStore): string {
  return join(cacheDirectory, "builds");
}

function fileOf(store: BuildStore, variant: string): string {
  const key = JSON.stringify([formatVersion, store.root, variant]);
  return join(directoryOf(store), createHash("sha256").update(key).digest("hex"));
}

function checksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}
