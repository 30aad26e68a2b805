/** The index by which Trivy recognises JAR files. It is large and few images need it, so it is fetched when one does. */

import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { exists } from "../exists.ts";
import type { Context } from "../model/ports.ts";
import type { LocatedTool } from "../tools/locate.ts";
import { downloadDatabase, javaIndex, sourceOf } from "./download-database.ts";
import { withLock } from "./lock.ts";
import { newestDatabase, type StoredDatabase, storeDatabase, storeOf } from "./stored-databases.ts";

/**
 * Whether Trivy stopped because an image holds a JAR and there is no index yet (trivy pkg/javadb/client.go). Scans always
 * run with `--skip-java-db-update`: left to itself every parallel scan would download the index into the same place.
 */
export function lacksJavaIndex(stderr: string): boolean {
  return stderr.includes("'--skip-java-db-update' cannot be specified on the first run");
}

/** Days for which an index is taken as it is; it only grows by newly published artifacts, and Trivy keeps it for 3. */
const freshMs = 3 * 86_400_000;

/**
 * Puts the index beside the vulnerability database in `cacheDirectory`. An old one is used with a warning when no newer
 * one can be had.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
export async function provideJavaIndex(cacheDirectory: string, trivy: LocatedTool, context: Context): Promise<void> {
  const link = join(cacheDirectory, "java-db");
  const store = storeOf("java-db", javaIndex, context);
  await withLock(join(store, "lock"), context.signal, async () => {
    if (await exists(link)) return;
    const { directory } = await currentIndex(store, trivy, context);
    // A link that leads nowhere: its index was removed as old.
    await rm(link, { force: true });
    await symlink(join(directory, "java-db"), link);
  });
}

/** {@link provideJavaIndex} on a machine that needed the index before, so that no scan has to fail first. */
export async function provideKnownJavaIndex(
  cacheDirectory: string,
  trivy: LocatedTool,
  context: Context,
): Promise<void> {
  const known = await newestDatabase(storeOf("java-db", javaIndex, context), "java-db");
  if (known !== undefined) await provideJavaIndex(cacheDirectory, trivy, context);
}

async function currentIndex(store: string, trivy: LocatedTool, context: Context): Promise<StoredDatabase> {
  const cached = await newestDatabase(store, "java-db");
  if (cached !== undefined && Date.now() - cached.downloadedAt < freshMs) return cached;
  try {
    const stored = await storeDatabase(store, "java-db", (directory) =>
      downloadDatabase(javaIndex, directory, trivy, context),
    );
    if (stored !== undefined) return stored;
    throw new PlimsollError(
      "scan.database",
      `What ${sourceOf(javaIndex, context)} gave is not Trivy's Java index. Correct TRIVY_JAVA_DB_REPOSITORY.`,
    );
  } catch (error) {
    if (cached === undefined || context.signal.aborted) throw error;
    context.progress.warn(
      "The Java index could not be refreshed; the cached one is used. JAR files published since may go unrecognised.",
    );
    return cached;
  }
}
