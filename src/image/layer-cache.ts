import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { z } from "zod";
import type { LayerEntry, LayerEntryKind } from "./layer-entry.ts";
import type { LayerSource } from "./layout.ts";
import type { PathNode, PathTable } from "./paths.ts";
import type { LayerContent } from "./read-layer.ts";

/** What layers hold, kept between runs: a layer that was read once on this machine is not inflated again. */
export interface LayerCache {
  /** What is known of the layer, or undefined. Never rejects: what can't be read or is damaged is not known. */
  load(layer: LayerSource, paths: PathTable): Promise<LayerContent | undefined>;
  /** Keeps it. Never rejects: a full disk only costs time in the next run. */
  store(layer: LayerSource, content: LayerContent): Promise<void>;
}

/** Beyond this, the entries that were not used for longest go. A layer of 20,000 files takes about 250 kB. */
const maximumBytes = 256e6;
/** No entry is larger than this when inflated: a damaged file must not fill the memory. */
const maximumInflated = 512e6;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

const kinds = [
  "file",
  "directory",
  "symlink",
  "hardlink",
  "other",
  "whiteout",
  "opaque",
  "metadata",
] as const satisfies readonly LayerEntryKind[];

/** One column for each field: it compresses better than a row for each entry. Links: a target, or the path of a hard link. */
const storedSchema = z.object({
  codec: z.enum(["gzip", "zstd", "none"]),
  unpacked: z.int().nonnegative(),
  fileCount: z.int().nonnegative(),
  paths: column(isText),
  kinds: column((value): value is number => isCount(value) && value < kinds.length),
  sizes: column(isCount),
  links: column((value): value is [number, string] => Array.isArray(value) && isCount(value[0]) && isText(value[1])),
});

/** A list as z.array has it, in a tenth of the time: there are tens of thousands of values, and nobody asks which is wrong. */
function column<Value>(fits: (value: unknown) => value is Value) {
  return z.custom<Value[]>((values) => Array.isArray(values) && values.every(fits));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * A cache in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum.
 *
 * The key holds the digest of the blob beside the diff ID. An image's own word for its diff IDs is only proven by
 * unpacking it, which a builder puts off as long as it can; the blob's digest alone decides what is in the blob.
 */
export function openLayerCache(directory: string): LayerCache {
  const fileOf = ({ diffId, digest }: LayerSource) =>
    join(directory, createHash("sha256").update(`1 ${diffId} ${digest}`).digest("hex"));
  return {
    load: (layer, paths) => load(fileOf(layer), paths).catch(() => undefined),
    store: (layer, content) => store(directory, fileOf(layer), content).catch(() => undefined),
  };
}

async function load(file: string, paths: PathTable): Promise<LayerContent | undefined> {
  const bytes = await readFile(file);
  const body = bytes.subarray(checksumBytes);
  if (!checksum(body).equals(bytes.subarray(0, checksumBytes))) return undefined;
  const text = (await decompress(body, { maxOutputLength: maximumInflated })).toString("utf8");
  const stored = storedSchema.parse(JSON.parse(text));
  const now = new Date();
  await utimes(file, now, now);
  const { codec, unpacked, fileCount } = stored;
  return { codec, unpacked, fileCount, entries: entriesOf(stored, paths) };
}

const checksumBytes = 32;

function checksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

function entriesOf({ paths: texts, kinds: numbers, sizes, links }: z.infer<typeof storedSchema>, paths: PathTable) {
  const linkOf = new Map(links);
  return texts.map((text, index): LayerEntry => {
    const kind = kinds[numbers[index] ?? 0] ?? "other";
    const link = linkOf.get(index);
    return {
      path: paths.intern(text),
      kind,
      size: sizes[index] ?? 0,
      link: link !== undefined && kind === "hardlink" ? paths.intern(link) : link,
    };
  });
}

async function store(directory: string, file: string, content: LayerContent): Promise<void> {
  await mkdir(directory, { recursive: true });
  const body = await compress(Buffer.from(JSON.stringify(storedOf(content)), "utf8"));
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(unfinished, Buffer.concat([checksum(body), body]));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await evict(directory);
}

function storedOf({ codec, unpacked, fileCount, entries }: LayerContent): z.infer<typeof storedSchema> {
  return {
    codec,
    unpacked,
    fileCount,
    paths: entries.map(({ path }) => exactPath(path)),
    kinds: entries.map(({ kind }) => kinds.indexOf(kind)),
    sizes: entries.map(({ size }) => size),
    links: entries.flatMap(({ link }, index): [number, string][] => {
      if (link === undefined) return [];
      return [[index, typeof link === "string" ? link : exactPath(link)]];
    }),
  };
}

/** The names as they are, lone surrogates for bytes that are not UTF-8 included: JSON escapes those. */
function exactPath(node: PathNode): string {
  const names: string[] = [];
  for (let at: PathNode | undefined = node; at?.parent !== undefined; at = at.parent) names.push(at.name);
  return names.reverse().join("/");
}

async function evict(directory: string): Promise<void> {
  const names = await readdir(directory);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let total = 0;
  for (const { path, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > maximumBytes) await rm(path, { force: true });
  }
}
