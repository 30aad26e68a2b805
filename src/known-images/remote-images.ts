import { randomUUID } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RemoteEntries } from "../model/remote-entries.ts";
import { lookLimits } from "./known-look.ts";
import { type KnownImages, putKnownImage } from "./store.ts";

/**
 * The store in `directory`, with a second place to look in for what is not there. What comes from it goes the same way
 * through checks and bounds. What is known or new is offered to that place.
 *
 * @param workDirectory the run's own
 */
export function withRemoteImages(
  store: KnownImages,
  directory: string,
  remote: RemoteEntries,
  workDirectory: string,
): KnownImages {
  const nameOf = (key: string) => `image-${key}`;
  const offer = (key: string) => remote.offer(nameOf(key), join(directory, key));
  return {
    async find(key) {
      const known = (await store.find(key)) ?? (await bring(key));
      if (known !== undefined) offer(key);
      return known;
    },
    async keep(key, look) {
      await store.keep(key, look);
      offer(key);
    },
  };

  async function bring(key: string) {
    const file = join(workDirectory, `look-${randomUUID()}`);
    try {
      if (!(await remote.restore(nameOf(key), file))) return undefined;
      if ((await stat(file)).size > lookLimits.bytes * 2) return undefined;
      return (await putKnownImage(directory, key, await readFile(file))) ? store.find(key) : undefined;
    } catch {
      return undefined;
    } finally {
      await rm(file, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
