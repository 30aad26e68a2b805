import { mkdir, readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { evictOldest } from "../image/evict-oldest.ts";
import { writeWhole } from "../image/write-whole.ts";
import { decodeLook } from "./decode-look.ts";
import { encodeLook } from "./encode-look.ts";
import { type KnownLook, lookLimits } from "./known-look.ts";

/** Looks at images that were kept between runs, by the key that `lookKey` gives. */
export interface KnownImages {
  /** What is known, or undefined. Never rejects: what can't be read or is damaged is not known. */
  find(key: string): Promise<KnownLook | undefined>;
  /** Keeps it instead of what was known. Never rejects: a full disk only costs time in the next run. */
  keep(key: string, look: KnownLook): Promise<void>;
}

/** Beyond this, the entries that were not used for longest go. One takes about 200 kB. */
const maximumBytes = 128e6;
/** Of a file's name, too: whoever names an entry otherwise has made no key. */
const keyForm = /^[0-9a-f]{64}$/;

/** A store in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum. */
export function openKnownImages(directory: string): KnownImages {
  return {
    find: (key) => find(join(directory, key)).catch(() => undefined),
    keep: async (key, look) => {
      await encodeLook(look)
        .then((bytes) => write(directory, key, bytes))
        .catch(() => undefined);
    },
  };
}

async function find(file: string): Promise<KnownLook | undefined> {
  const look = await decodeLook(await readBounded(file));
  if (look === undefined) return undefined;
  const now = new Date();
  await utimes(file, now, now);
  return look;
}

async function readBounded(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > lookLimits.bytes * 2) throw new RangeError(`${size} bytes are too many for a look`);
  return readFile(file);
}

async function write(directory: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeWhole(join(directory, key), bytes, { mode: 0o600 });
  await evictOldest(directory, maximumBytes);
}

/**
 * Puts an entry that was brought from elsewhere into the store in `directory`. Whether its origin can be believed is for
 * the caller to know; here it only has to be whole. False when it is not, or can't be written.
 */
export async function putKnownImage(directory: string, key: string, bytes: Uint8Array): Promise<boolean> {
  if (!keyForm.test(key) || (await decodeLook(bytes)) === undefined) return false;
  return write(directory, key, bytes).then(
    () => true,
    () => false,
  );
}
