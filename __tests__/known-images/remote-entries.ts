import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { RemoteEntries, RemoteEntry } from "../../src/model/remote-entries.ts";

/** A place of its own for entries. Nothing in it has to be proven. */
export interface RemotePlace extends RemoteEntries {
  entries: RemoteEntry[];
  fetched: string[];
  fileOf(key: string): string;
}

/** What is offered is there at once, as it is. */
export function remotePlace(
  directory: string,
  { keeps = true, createdAt = new Date().toISOString() } = {},
): RemotePlace {
  mkdirSync(directory, { recursive: true });
  const entries: RemoteEntry[] = [];
  const fetched: string[] = [];
  const fileOf = (key: string) => join(directory, key);
  const bring = async (key: string, path: string) => {
    if (!entries.some((entry) => entry.key === key)) return false;
    fetched.push(key);
    cpSync(fileOf(key), path, { recursive: true });
    return true;
  };
  return {
    entries,
    fetched,
    fileOf,
    keeps,
    list: async (start) => entries.filter(({ key }) => key.startsWith(start)),
    restore: bring,
    fetchUnproven: bring,
    offer(key, path) {
      if (!keeps || !existsSync(path)) return;
      cpSync(path, fileOf(key), { recursive: true });
      entries.push({ key, createdAt });
    },
  };
}
