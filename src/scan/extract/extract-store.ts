import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { evictOldest } from "../../image/evict-oldest.ts";
import { version } from "../../version.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import { extractTrivyVersions } from "./rules.ts";

/** Extracts of layers, kept between runs. Safe under concurrent runs: files appear whole or not at all. */
export interface ExtractStore {
  /** Puts the layer's extract at `file`, and says what is to be known of it; nothing when it is not there or not whole. Never rejects. */
  load(digest: string, file: string): Promise<StoredExtract | undefined>;
  /** Keeps the extract at `file`. Never rejects: a full disk only costs time in the next run. */
  keep(digest: string, file: string, extract: StoredExtract): Promise<void>;
}

const storedSchema = z.object({ bytes: z.int().nonnegative(), java: z.boolean() });

/** Length of the extract's tar, and whether it holds an archive for which Trivy needs its Java index. */
export type StoredExtract = z.infer<typeof storedSchema>;

/** What lies beside a stored tar: that, and the CRC-32 of the tar. */
const recordSchema = storedSchema.extend({ crc: z.int().nonnegative() });

/** An extract takes one to fifteen MB; with large Go programs in it a few hundred. */
const maximumBytes = 2e9;

/** A store in `directory`, which is made when it is needed. */
export function openExtractStore(directory: string): ExtractStore {
  const place = (digest: string): Place => {
    const [tar, facts] = extractFiles(digest);
    return { tar: join(directory, tar), facts: join(directory, facts) };
  };
  return {
    load: (digest, file) => load(place(digest), file).catch(() => undefined),
    keep: (digest, file, extract) => keep(directory, place(digest), file, extract).catch(() => undefined),
  };
}

/** The names of a layer's files in the store's directory. @param digest of the layer's blob */
export function extractFiles(digest: string): [tar: string, facts: string] {
  // Another version may choose other files.
  const key = createHash("sha256").update(`${version} ${extractTrivyVersions.tested} ${digest}`).digest("hex");
  return [`${key}.tar`, `${key}.json`];
}

interface Place {
  tar: string;
  /** Written last: where it is, the tar is whole. */
  facts: string;
}

async function load({ tar, facts }: Place, file: string): Promise<StoredExtract | undefined> {
  const { crc, ...extract } = recordSchema.parse(JSON.parse(await readFile(facts, "utf8")));
  await linkOrCopy(tar, file);
  if ((await stat(file)).size !== extract.bytes || (await crcOf(file)) !== crc) {
    await rm(file);
    return undefined;
  }
  const now = new Date();
  await Promise.all([utimes(tar, now, now), utimes(facts, now, now)]);
  return extract;
}

/** A damaged extract could hide a package; a hostile one could not have come here without the rest of the directory. */
async function crcOf(file: string): Promise<number> {
  let crc = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) crc = crc32(chunk, crc);
  return crc;
}

async function keep(directory: string, { tar, facts }: Place, file: string, extract: StoredExtract): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unfinished = join(directory, randomBytes(12).toString("hex"));
  try {
    await linkOrCopy(file, unfinished);
    await rename(unfinished, tar);
    await writeFile(unfinished, JSON.stringify({ ...extract, crc: await crcOf(tar) }));
    await rename(unfinished, facts);
  } finally {
    await rm(unfinished, { force: true });
  }
  await evictOldest(directory, maximumBytes);
}
