/** Makes the vulnerability database ready for this run's scans. */
import { basename, join } from "node:path";
import { asPlimsollError, PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import type { RemoteEntries } from "../model/remote-entries.ts";
import type { Database } from "../model/stages.ts";
import type { LocatedTool } from "../tools/locate.ts";
import { downloadDatabase, sourceOf, vulnerabilityDatabase } from "./download-database.ts";
import { provideKnownJavaIndex } from "./java-index.ts";
import { withLock } from "./lock.ts";
import { downloadForOthers, type RemoteDatabases, restoreDatabase } from "./remote-database.ts";
import { newestDatabase, type StoredDatabase, storeDatabase, storeOf } from "./stored-databases.ts";

const hour = 3_600_000;
/** A day after this the database says nothing of the last two days' advisories, and a pass would be a guess. */
const usableAgeMs = 48 * hour;

/** When tries are made and what time it is; tests give their own. */
export interface DatabaseOptions {
  now?: () => number;
  pausesMs?: readonly number[];
  /** Where runs keep it for each other. */
  remote?: RemoteEntries | undefined;
}

type Downloading = Pick<DatabaseOptions, "pausesMs" | "remote">;

/**
 * The database of a day at most, from the cache or freshly downloaded. When a download fails, the cached one is used
 * with a warning as long as it is young enough. Never rejects: a database that can't be had is `failed`, which is an
 * infrastructure error and never a pass.
 */
export async function prepareDatabase(
  trivy: LocatedTool,
  context: Context,
  { now = Date.now, ...downloading }: DatabaseOptions = {},
): Promise<Database> {
  try {
    const { directory, updatedAt } = await currentDatabase(trivy, context, now, downloading);
    await provideKnownJavaIndex(directory, trivy, context);
    const updated = new Date(updatedAt).toISOString();
    return { status: "ready", cacheDirectory: directory, updated, source: sourceOf(vulnerabilityDatabase, context) };
  } catch (error) {
    const failure = context.signal.aborted
      ? new PlimsollError("cancelled", "Cancelled while the vulnerability database was made ready.", { cause: error })
      : asPlimsollError(error, "scan.database");
    return { status: "failed", error: failure };
  }
}

async function currentDatabase(
  trivy: LocatedTool,
  context: Context,
  now: () => number,
  downloading: Downloading,
): Promise<StoredDatabase> {
  const store = storeOf("db", vulnerabilityDatabase, context);
  const cached = await newestDatabase(store, "db");
  if (isFresh(cached, now())) return cached;
  return withLock(join(store, "lock"), context.signal, async () => {
    const fetchedMeanwhile = await newestDatabase(store, "db");
    if (isFresh(fetchedMeanwhile, now())) return fetchedMeanwhile;
    const { remote } = downloading;
    const elsewhere = remote === undefined ? undefined : { remote, keysBeginWith: `${basename(store)}-` };
    const isFreshNow = (stored: StoredDatabase | undefined) => isFresh(stored, now());
    const restored = elsewhere && (await restoreDatabase(store, elsewhere, context, isFreshNow));
    return restored ?? refreshed(store, fetchedMeanwhile, trivy, context, now(), { ...downloading, elsewhere });
  });
}

async function refreshed(
  store: string,
  cached: StoredDatabase | undefined,
  trivy: LocatedTool,
  context: Context,
  now: number,
  downloading: Parameters<typeof downloaded>[3],
): Promise<StoredDatabase> {
  try {
    const stored = await downloaded(store, trivy, context, downloading);
    if (stored !== undefined) return stored;
    throw new PlimsollError(
      "scan.database",
      `What ${sourceOf(vulnerabilityDatabase, context)} gave is not a vulnerability database of version 2. Correct TRIVY_DB_REPOSITORY.`,
    );
  } catch (error) {
    if (context.signal.aborted || !isUsable(cached, now)) throw error;
    const age = Math.round((now - cached.updatedAt) / hour);
    context.progress.warn(`${asPlimsollError(error).message} The cached one, ${age} hours old, is used instead.`);
    return cached;
  }
}

/** What others can use, too, has to be downloaded by ourselves: Trivy leaves only what it unpacked. */
async function downloaded(
  store: string,
  trivy: LocatedTool,
  context: Context,
  { pausesMs, elsewhere }: Pick<Downloading, "pausesMs"> & { elsewhere: RemoteDatabases | undefined },
): Promise<StoredDatabase | undefined> {
  const forOthers = elsewhere?.remote.keeps
    ? await storeDatabase(store, "db", (directory) => downloadForOthers(directory, elsewhere, context)).catch(
        () => undefined,
      )
    : undefined;
  return (
    forOthers ??
    storeDatabase(store, "db", (directory) =>
      downloadDatabase(vulnerabilityDatabase, directory, trivy, context, pausesMs),
    )
  );
}

/** Young by its own word, and not kept for longer than a day whatever that word is. */
function isFresh(stored: StoredDatabase | undefined, now: number): stored is StoredDatabase {
  return stored !== undefined && now < stored.nextUpdate && now - stored.downloadedAt < 24 * hour;
}

function isUsable(stored: StoredDatabase | undefined, now: number): stored is StoredDatabase {
  return stored !== undefined && (now < stored.nextUpdate || now - stored.updatedAt < usableAgeMs);
}
