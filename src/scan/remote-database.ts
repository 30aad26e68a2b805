/**
 * The vulnerability database from where runs keep it for each other. What is kept is the registry's own db.tar.gz; before it
 * is used, a registry names its digest anew (CONTRACTS §6), so that nothing else has to be believed of it.
 */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../model/ports.ts";
import type { RemoteEntries } from "../model/remote-entries.ts";
import { downloadArtifact, findDatabase } from "./database-artifact.ts";
import { readDatabase, type StoredDatabase, storeDatabase } from "./stored-databases.ts";
import { isBlob, unpackDatabase } from "./unpack-database.ts";

/** How the entries of one source's databases are called; the manifest's digest follows. */
export interface RemoteDatabases {
  remote: RemoteEntries;
  keysBeginWith: string;
}

/**
 * The newest of the kept ones, put into the store, if it is fresh and a registry still has it. Undefined when there is none
 * such. Never rejects.
 */
export async function restoreDatabase(
  store: string,
  { remote, keysBeginWith }: RemoteDatabases,
  context: Context,
  isFresh: (stored: StoredDatabase | undefined) => boolean,
): Promise<StoredDatabase | undefined> {
  const candidates = (await remote.list(keysBeginWith)).flatMap(({ key, createdAt }) => {
    const digest = `sha256:${key.slice(keysBeginWith.length)}`;
    return createdAt !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? [{ key, digest, createdAt }] : [];
  });
  const [newest] = candidates.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  if (newest === undefined) return undefined;
  const { key, digest, createdAt } = newest;
  return storeDatabase(store, "db", async (directory) => {
    const { layer } = await findDatabase(context, digest);
    const file = join(context.workDirectory, `database-${randomUUID()}.tar.gz`);
    try {
      if (!(await remote.fetchUnproven(key, file))) throw new Error("it could not be fetched");
      if (!(await isBlob(file, layer))) throw new Error("it holds other bytes than its digest says");
      await unpackDatabase(file, directory, new Date(createdAt), context.signal);
    } finally {
      await rm(file, { recursive: true, force: true });
    }
    if (!isFresh(await readDatabase(directory, "db"))) throw new Error("it is too old");
  }).catch(() => undefined);
}

/**
 * Downloads the database in the form that can be kept, into the cache directory `directory`, and offers it.
 *
 * @throws whatever goes wrong; Trivy itself may have more luck
 */
export async function downloadForOthers(
  directory: string,
  { remote, keysBeginWith }: RemoteDatabases,
  context: Context,
): Promise<void> {
  const artifact = await findDatabase(context);
  const task = context.progress.task("scan", "Downloading the vulnerability database");
  try {
    const file = await downloadArtifact(artifact, join(context.workDirectory, "database"), context);
    await unpackDatabase(file, directory, new Date(), context.signal);
    remote.offer(`${keysBeginWith}${artifact.digest.slice("sha256:".length)}`, file);
    task.done();
  } catch (error) {
    task.fail("it goes on with Trivy's own download");
    throw error;
  }
}
