import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { hashLike } from "../image/digest.ts";
import type { Descriptor } from "../image/documents.ts";

/** Bytes of the files that are taken. The database is about 1 GB today. */
const limits: ReadonlyMap<string, number> = new Map([
  ["trivy.db", 8e9],
  ["metadata.json", 64_000],
]);

/**
 * Unpacks db.tar.gz into the cache directory `directory`, as Trivy's own download would. Trivy notes in metadata.json when
 * it downloaded (pkg/db/db.go, updateDownloadedAt); here that is `downloadedAt`.
 *
 * @throws RangeError for what is no database; errors of the file system, the gzip and the tar
 */
export async function unpackDatabase(
  file: string,
  directory: string,
  downloadedAt: Date,
  signal: AbortSignal,
): Promise<void> {
  const place = join(directory, "db");
  await mkdir(place, { recursive: true });
  const entries = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), entries, { signal });
  // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
  reading.catch(() => undefined);
  for await (const entry of entries) {
    const { name, type, size = 0 } = entry.header;
    const bare = name.replace(/^\.\//, "");
    const limit = limits.get(bare);
    if (type !== "file" || limit === undefined) {
      entry.resume();
      continue;
    }
    if (size > limit) throw new RangeError(`its ${bare} is ${size} bytes long`);
    await pipeline(entry, createWriteStream(join(place, bare), { flags: "wx" }));
  }
  await reading;
  const metadata = join(place, "metadata.json");
  const said: unknown = JSON.parse(await readFile(metadata, "utf8"));
  if (typeof said !== "object" || said === null) throw new RangeError("its metadata.json holds no object");
  await writeFile(metadata, JSON.stringify({ ...said, DownloadedAt: downloadedAt.toISOString() }));
}

/** Whether the file holds the very bytes of that digest. Rejects when it can't be read. */
export async function isBlob(file: string, { digest, size }: Pick<Descriptor, "digest" | "size">): Promise<boolean> {
  if ((await stat(file)).size !== size) return false;
  const hash = hashLike(digest);
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return digest.endsWith(`:${hash.digest("hex")}`);
}
