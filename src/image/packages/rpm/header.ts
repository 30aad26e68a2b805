import { decodeName } from "../../tar/names.ts";

/** An installed RPM package as its header in the database tells of it. */
export interface RpmPackage {
  name: string;
  version: string;
  release: string;
  epoch: number | undefined;
  architecture: string;
  vendor: string;
  /** Module and stream that it belongs to, on Red Hat's 8. */
  modularityLabel: string;
  /** Bytes of its files as its maker counted them. */
  declaredBytes: number | undefined;
  /** Absolute; also directories and what was never put there. */
  files: string[];
}

/** rpm-software-management/rpm include/rpm/rpmtag.h */
const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  size: 1009,
  vendor: 1011,
  architecture: 1022,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  longSize: 5009,
  modularityLabel: 5096,
} as const;

const types = { int32: 4, int64: 5, string: 6, stringArray: 8, i18nString: 9 } as const;

/** No path that Linux takes is longer (PATH_MAX). */
const longestPath = 4096;

interface Field {
  type: number;
  /** Where its data begin, in the blob. */
  at: number;
  count: number;
}

/**
 * Reads a package's header as the database holds it: counts of index entries and of data bytes, the index (tag, type,
 * offset, count; all big-endian), the data (rpm-software-management/rpm lib/header.c). Of a tag that comes twice the last
 * counts: what was added after the signed region replaces it. `fileLimit` bounds the files that are listed.
 * Throws a RangeError when it is malformed.
 */
export function parseRpmHeader(blob: Buffer, fileLimit: number): RpmPackage {
  const fields = indexOf(blob);
  const made: RpmPackage = {
    name: stringOf(blob, fields.get(tags.name)),
    version: stringOf(blob, fields.get(tags.version)),
    release: stringOf(blob, fields.get(tags.release)),
    epoch: integerOf(blob, fields.get(tags.epoch)),
    architecture: stringOf(blob, fields.get(tags.architecture)),
    vendor: stringOf(blob, fields.get(tags.vendor)),
    modularityLabel: stringOf(blob, fields.get(tags.modularityLabel)),
    declaredBytes: integerOf(blob, fields.get(tags.longSize)) ?? integerOf(blob, fields.get(tags.size)),
    files: filesOf(blob, fields, fileLimit),
  };
  if (made.name === "") throw new RangeError("a package has no name");
  return made;
}

const wantedTags: ReadonlySet<number> = new Set(Object.values(tags));

function indexOf(blob: Buffer): Map<number, Field> {
  const entries = blob.readUInt32BE(0);
  const dataStart = 8 + entries * 16;
  const dataEnd = dataStart + blob.readUInt32BE(4);
  if (entries === 0 || dataEnd > blob.length) throw new RangeError("a header is longer than its record");
  const fields = new Map<number, Field>();
  for (let at = 8; at < dataStart; at += 16) {
    const tag = blob.readUInt32BE(at);
    if (!wantedTags.has(tag)) continue;
    const start = dataStart + blob.readUInt32BE(at + 8);
    if (start >= dataEnd) throw new RangeError("a tag's data are outside the header");
    fields.set(tag, { type: blob.readUInt32BE(at + 4), at: start, count: blob.readUInt32BE(at + 12) });
  }
  return fields;
}

function stringOf(blob: Buffer, field: Field | undefined): string {
  if (field === undefined) return "";
  if (field.type !== types.string && field.type !== types.i18nString) throw new RangeError("a tag has a wrong type");
  const text = blob.toString("utf8", field.at, endOfString(blob, field.at));
  return text === "(none)" ? "" : text;
}

function endOfString(blob: Buffer, at: number): number {
  const end = blob.indexOf(0, at);
  if (end < 0) throw new RangeError("a string does not end");
  return end;
}

function integerOf(blob: Buffer, field: Field | undefined): number | undefined {
  if (field === undefined || field.count < 1) return undefined;
  if (field.type === types.int32) return blob.readUInt32BE(field.at);
  if (field.type !== types.int64) throw new RangeError("a tag has a wrong type");
  const value = Number(blob.readBigUInt64BE(field.at));
  return Number.isSafeInteger(value) ? value : undefined;
}

function filesOf(blob: Buffer, fields: ReadonlyMap<number, Field>, limit: number): string[] {
  const indexes = fields.get(tags.directoryIndexes);
  const baseNames = stringsOf(blob, fields.get(tags.baseNames), limit);
  const directories = stringsOf(blob, fields.get(tags.directoryNames), limit);
  if (indexes === undefined || baseNames.length === 0 || directories.length === 0) return [];
  if (indexes.count !== baseNames.length) throw new RangeError("a package's file lists do not fit together");
  const files: string[] = [];
  for (const [position, baseName] of baseNames.entries()) {
    const directory = directories[blob.readUInt32BE(indexes.at + position * 4)];
    if (directory === undefined) throw new RangeError("a file has no directory");
    if (directory.length + baseName.length <= longestPath) files.push(directory + baseName);
  }
  return files;
}

function stringsOf(blob: Buffer, field: Field | undefined, limit: number): string[] {
  if (field === undefined) return [];
  if (field.type !== types.stringArray) throw new RangeError("a tag has a wrong type");
  if (field.count > limit) throw new RangeError("a package has more files than any real one");
  const strings: string[] = [];
  for (let at = field.at; strings.length < field.count; ) {
    const end = endOfString(blob, at);
    strings.push(decodeName(blob.subarray(at, end)));
    at = end + 1;
  }
  return strings;
}
