import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { PlimsollError } from "../errors.ts";

/** No executable of ours is near this; a gzip bomb is. */
const maximumBytes = 1_000_000_000;

/**
 * Writes the one regular file called `name` at the root of a gzipped tar to `destination`; nothing else is unpacked.
 * The archive is one whose checksum was verified before.
 *
 * @throws PlimsollError `tool.nonsense` when there is no such file.
 */
export async function unpackOne(archive: string, name: string, destination: string): Promise<void> {
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), entries);
  // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
  reading.catch(() => undefined);
  let found = false;
  for await (const entry of entries) {
    const { header } = entry;
    if (!found && header.name === name && header.type === "file" && (header.size ?? 0) <= maximumBytes) {
      await pipeline(entry, createWriteStream(destination, { mode: 0o755 }));
      found = true;
    } else {
      entry.resume();
    }
  }
  await reading;
  if (!found) throw new PlimsollError("tool.nonsense", `The release archive has no file called ${name}.`);
}
