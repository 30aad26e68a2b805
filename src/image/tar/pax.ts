import { decodeName } from "./names.ts";
import { parseDecimal } from "./numbers.ts";

/** Key → value of a PAX extended header; values are text, see {@link decodeName}. */
export type PaxRecords = ReadonlyMap<string, string>;

export type PaxResult = { records: PaxRecords } | { problem: string; at: number };

const space = 0x20;
const equals = 0x3d;
const newline = 0x0a;

/** Only these change what a layer holds or how big it is; the rest (xattrs, times, vendors' keys) is passed over. */
const wanted = /^(?:path|linkpath|size|uid|gid|mtime|GNU\.sparse\..*)$/;

/**
 * The records `"%d %s=%s\n"` of a PAX extended header (POSIX.1-2017 pax, "pax Extended Header"). Later records win.
 * `at` of a problem is the offset in `bytes`.
 */
export function parsePax(bytes: Buffer): PaxResult {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const end = recordEnd(bytes, at);
    if (end === undefined) return { problem: "an extended header's record has a wrong length", at };
    const start = bytes.indexOf(space, at) + 1;
    const sign = bytes.indexOf(equals, start);
    if (sign < 0 || sign >= end || sign === start) return { problem: "an extended header's record has no key", at };
    const key = bytes.toString("latin1", start, sign);
    if (wanted.test(key)) {
      const value = bytes.subarray(sign + 1, end);
      if (value.includes(0)) return { problem: `an extended header's "${key}" holds a NUL`, at };
      records.set(key, decodeName(value));
    }
    at = end + 1;
  }
  return { records };
}

/** Offset of the newline that ends the record at `at`; undefined when its length does not lead to one. */
function recordEnd(bytes: Buffer, at: number): number | undefined {
  const gap = bytes.indexOf(space, at);
  if (gap < 0 || gap - at > 10) return undefined;
  const length = parseDecimal(bytes.toString("latin1", at, gap));
  if (length === undefined) return undefined;
  const end = at + length - 1;
  return end > gap && bytes[end] === newline ? end : undefined;
}

/** Keys of a global header that would change what entries are, and that readers treat differently. */
export function decisiveKey(records: PaxRecords): string | undefined {
  return [...records.keys()].find((key) => key === "path" || key === "linkpath" || key === "size" || isSparse(key));
}

function isSparse(key: string): boolean {
  return key.startsWith("GNU.sparse.");
}

/** Real name and length of a GNU sparse file in PAX format 0.0, 0.1 or 1.0; undefined when it is none. */
export function sparseFacts(records: PaxRecords): { path?: string; size?: string } | undefined {
  const version = `${records.get("GNU.sparse.major") ?? ""}.${records.get("GNU.sparse.minor") ?? ""}`;
  const known = version === "0.0" || version === "0.1" || version === "1.0";
  const guessed = version === "." && (records.has("GNU.sparse.map") || records.has("GNU.sparse.numblocks"));
  if (!known && !guessed) return undefined;
  const path = records.get("GNU.sparse.name");
  const size = records.get("GNU.sparse.size") ?? records.get("GNU.sparse.realsize");
  return { ...(path ? { path } : {}), ...(size ? { size } : {}) };
}
