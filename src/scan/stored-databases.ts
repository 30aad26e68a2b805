/**
 * Databases kept between runs: one directory per download below one directory per source, never changed once it is in
 * place. A scan that reads one is not disturbed by a run that fetches a newer one.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Context } from "../model/ports.ts";
import { type DatabaseKind, sourceOf } from "./download-database.ts";

/** metadata.json of both kinds (trivy-db pkg/metadata/metadata.go, trivy-java-db pkg/db/metadata.go). */
const metadataFile = z.object({
  Version: z.int(),
  NextUpdate: z.iso.datetime({ offset: true }),
  UpdatedAt: z.iso.datetime({ offset: true }),
  DownloadedAt: z.iso.datetime({ offset: true }),
});

export interface StoredDatabase {
  /** What Trivy takes as `--cache-dir`. */
  directory: string;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  nextUpdate: number;
  downloadedAt: number;
}

/** Name of the directory that Trivy makes inside of its cache directory. */
export type DatabaseName = "db" | "java-db";

const day = 86_400_000;

/** The directory of this source's databases. */
export function storeOf(name: DatabaseName, kind: DatabaseKind, context: Context): string {
  const source = createHash("sha256").update(sourceOf(kind, context)).digest("hex").slice(0, 12);
  return join(context.cacheDirectory, "trivy", `${name}-${source}`);
}

/** The last one that was downloaded whole; undefined when there is none. */
export async function newestDatabase(store: string, name: DatabaseName): Promise<StoredDatabase | undefined> {
  const names = await readdir(store).catch(() => []);
  const stored = await Promise.all(names.filter(isFinished).map((each) => readDatabase(join(store, each), name)));
  return stored
    .filter((each) => each !== undefined)
    .sort((a, b) => b.downloadedAt - a.downloadedAt)
    .at(0);
}

/** What `directory` holds; undefined when it is not a whole database of the version that Trivy 0.70 and later read. */
export async function readDatabase(directory: string, name: DatabaseName): Promise<StoredDatabase | undefined> {
  try {
    const data = join(directory, name, name === "db" ? "trivy.db" : "trivy-java.db");
    if ((await stat(data)).size === 0) return undefined;
    const metadata = metadataFile.parse(JSON.parse(await readFile(join(directory, name, "metadata.json"), "utf8")));
    if (metadata.Version !== (name === "db" ? 2 : 1)) return undefined;
    return {
      directory,
      updatedAt: Date.parse(metadata.UpdatedAt),
      nextUpdate: Date.parse(metadata.NextUpdate),
      downloadedAt: Date.parse(metadata.DownloadedAt),
    };
  } catch {
    return undefined;
  }
}

/** Lets `download` fill a new directory and puts it in place when it holds a whole database; undefined when not. */
export async function storeDatabase(
  store: string,
  name: DatabaseName,
  download: (directory: string) => Promise<void>,
): Promise<StoredDatabase | undefined> {
  await removeOld(store, name);
  const incoming = join(store, `incoming-${randomUUID()}`);
  await mkdir(incoming, { recursive: true });
  try {
    await download(incoming);
    if ((await readDatabase(incoming, name)) === undefined) return undefined;
    const place = join(store, `at-${Date.now()}-${randomUUID().slice(0, 8)}`);
    await rename(incoming, place);
    return await readDatabase(place, name);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

function isFinished(name: string): boolean {
  return name.startsWith("at-");
}

/** What no run of today can still be using; the newest stays for the day when the network fails. */
async function removeOld(store: string, name: DatabaseName): Promise<void> {
  const newest = await newestDatabase(store, name);
  for (const each of await readdir(store).catch(() => [])) {
    const directory = join(store, each);
    const isOurs = isFinished(each) || each.startsWith("incoming-");
    if (!isOurs || directory === newest?.directory) continue;
    const age = Date.now() - ((await stat(directory).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > 2 * day) await rm(directory, { recursive: true, force: true });
  }
}
