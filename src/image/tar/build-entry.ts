import { type EntryType, type TarEntry, TarError } from "./entry.ts";
import type { Header } from "./header.ts";
import type { TarLimits } from "./limits.ts";
import { parseDecimal } from "./numbers.ts";
import { type PaxRecords, sparseFacts } from "./pax.ts";

/** What extended headers said of the entry that follows them. */
export interface Extension {
  records?: PaxRecords;
  longName?: string;
  longLink?: string;
}

const types: Readonly<Record<string, EntryType>> = {
  "\0": "file",
  "0": "file",
  "1": "hardlink",
  "2": "symlink",
  "3": "character-device",
  "4": "block-device",
  "5": "directory",
  "6": "fifo",
  "7": "file",
  S: "file",
};

/**
 * Joins a header with the extended headers before it, in the order of Go's archive/tar: PAX records, then GNU long names,
 * then sparse facts. Content follows files only, whatever size another type's header claims.
 */
export function buildEntry(header: Header, extension: Extension, offset: number, limits: TarLimits): TarEntry {
  const records: PaxRecords = extension.records ?? new Map();
  const path = extension.longName || records.get("path") || header.path;
  const linkPath = extension.longLink || records.get("linkpath") || header.linkPath;
  const type = typeOf(header.flag, path, offset);
  const stored = type === "file" ? (decimal(records, "size", offset) ?? header.size) : 0;
  const sparse = type === "file" ? sparseFacts(records) : undefined;
  const entry: TarEntry = {
    path: sparse?.path ?? path,
    type,
    flag: header.flag,
    size: sparse?.size === undefined ? stored : whole(sparse.size, "GNU.sparse.size", offset),
    stored,
    sparse: header.flag === "S" || sparse !== undefined,
    linkPath: type === "symlink" || type === "hardlink" ? linkPath : "",
    mode: header.mode,
    uid: decimal(records, "uid", offset) ?? header.uid,
    gid: decimal(records, "gid", offset) ?? header.gid,
    modified: modified(records, offset) ?? header.modified,
    offset,
  };
  checkNames(entry, limits);
  return entry;
}

function typeOf(flag: string, path: string, offset: number): EntryType {
  if (flag === "\0" && path.endsWith("/")) return "directory";
  const type = types[flag];
  if (type !== undefined) return type;
  // containerd (pkg/archive/tar.go) and moby (pkg/archive) refuse to unpack such an entry as well.
  throw new TarError(`an entry has the type flag ${JSON.stringify(flag)}, which no layer can hold`, offset);
}

function checkNames(entry: TarEntry, limits: TarLimits): void {
  if (entry.path === "") throw new TarError("an entry has no name", entry.offset);
  for (const name of [entry.path, entry.linkPath]) {
    const bytes = Buffer.byteLength(name);
    if (bytes > limits.pathBytes) {
      throw new TarError(`a name is ${bytes} bytes long; the limit is ${limits.pathBytes}`, entry.offset);
    }
  }
}

function decimal(records: PaxRecords, key: string, offset: number): number | undefined {
  const text = records.get(key);
  return text === undefined || text === "" ? undefined : whole(text, key, offset);
}

function whole(text: string, key: string, offset: number): number {
  const value = parseDecimal(text);
  if (value !== undefined) return value;
  throw new TarError(`an extended header's "${key}" is not a number that can be read`, offset);
}

/** PAX times may be negative and have a fraction. */
function modified(records: PaxRecords, offset: number): number | undefined {
  const text = records.get("mtime");
  if (text === undefined || text === "") return undefined;
  if (!/^-?[0-9]{1,15}(?:\.[0-9]*)?$/.test(text)) {
    throw new TarError(`an extended header's "mtime" is not a time that can be read`, offset);
  }
  return Math.floor(Number(text));
}
