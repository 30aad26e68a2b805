import { createReadStream, createWriteStream } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, rename, rm, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress, createZstdDecompress } from "node:zlib";
import { extract, type Pack, pack } from "tar-stream";

/** The one root in an archive, whatever the path was called. */
const root = "content";

export interface ArchiveLimits {
  /** Of all files together, unpacked. */
  bytes: number;
  entries: number;
}

/** Packs the file or directory `path` into `archive`, a tar with zstd. Anything but files and directories is refused. */
export async function packArchive(path: string, archive: string, signal: AbortSignal): Promise<void> {
  const tar = pack();
  const packing = addTo(tar, path, root).then(
    () => tar.finalize(),
    (error: Error) => tar.destroy(error),
  );
  const zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  await pipeline(tar, zstd, createWriteStream(archive, { mode: 0o600 }), { signal });
  await packing;
}

async function addTo(tar: Pack, path: string, name: string): Promise<void> {
  const stats = await lstat(path);
  const { mtime, size } = stats;
  if (stats.isDirectory()) {
    tar.entry({ name, type: "directory", mtime });
    for (const child of (await readdir(path)).sort()) await addTo(tar, join(path, child), `${name}/${child}`);
    return;
  }
  if (!stats.isFile()) throw new Error(`${path} is neither a file nor a directory`);
  // Not more than was promised, should it grow meanwhile.
  const content = size === 0 ? [] : createReadStream(path, { end: size - 1 });
  await pipeline(content, tar.entry({ name, size, mtime }));
}

/**
 * Unpacks an archive to `path`, in place of what is there. Whoever wrote it may have meant harm: only files and
 * directories are made, only below `path`, never through a link, and only up to the limits. `path` changes only when all
 * went well.
 */
export async function unpackArchive(
  archive: string,
  path: string,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Beside its place: a rename works within one file system only.
  const beside = await mkdtemp(join(dirname(path), ".plimsoll-restored-"));
  try {
    await unpackInto(archive, beside, limits, signal);
    // An empty archive has no content; then what is at the path stays.
    await lstat(join(beside, root));
    await rm(path, { recursive: true, force: true });
    await rename(join(beside, root), path);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function unpackInto(
  archive: string,
  directory: string,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<void> {
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createZstdDecompress(), bounded(limits), entries, { signal });
  // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
  reading.catch(() => undefined);
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > limits.entries) throw new Error(`it has more than ${limits.entries} entries`);
    const { name, type, mtime } = entry.header;
    const place = join(directory, safeName(name));
    if (type === "directory") {
      await mkdir(place, { recursive: true });
      entry.resume();
    } else if (type === "file") {
      await mkdir(dirname(place), { recursive: true });
      await pipeline(entry, createWriteStream(place, { flags: "wx" }));
      // Whoever cleans up by age has to know it.
      if (mtime !== undefined) await utimes(place, mtime, mtime);
    } else {
      throw new Error(`it has an entry that is neither a file nor a directory: ${name}`);
    }
  }
  await reading;
}

/** Headers and padding count, too: 1 KiB for each entry, and the end. */
function bounded({ bytes, entries }: ArchiveLimits): Transform {
  const most = bytes + entries * 1024 + 10_240;
  let read = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length;
      done(read > most ? new Error(`it unpacks to more than ${bytes} bytes`) : null, chunk);
    },
  });
}

function safeName(name: string): string {
  const parts = name.replace(/\/$/, "").split("/");
  const strange = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
  if (strange || parts[0] !== root) throw new Error(`it has an entry with a strange name: ${name}`);
  return parts.join("/");
}
