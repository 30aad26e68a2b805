/**
 * What one layer holds, as bytes to be kept: a header in JSON, then one column for each field of its entries, then the
 * documents. Columns are read in a tenth of the time that a row for each entry takes, and compress better.
 */
import { z } from "zod";
import { freeMemory } from "./free-memory.ts";
import type { LayerDocument } from "./layer-collector.ts";
import type { LayerEntry, LayerEntryKind } from "./layer-entry.ts";
import type { PathNode, PathTable } from "./paths.ts";
import type { LayerContent } from "./read-layer.ts";

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

const headerSchema = z.object({
  codec: z.enum(["gzip", "zstd", "none"]),
  unpacked: count(),
  fileCount: count(),
  archiveBytes: count(),
  entries: count(),
  /** Of every path that the entries need, above it all that lead to it; the root, which has none, is left out. */
  names: z.custom<string[]>((names) => Array.isArray(names) && names.every(isName)),
  /** Index of the entry, and a symlink's target or the number of the path that a hard link shares. */
  links: z.array(z.tuple([count(), z.union([z.string(), count()])])),
  /** Index of the entry, and the length of its text. */
  documents: z.array(z.tuple([count(), count()])),
});

/** A component as a table of paths has it. A list of tens of thousands, checked in a tenth of the time that a schema for each takes. */
function isName(name: unknown): boolean {
  return typeof name === "string" && name !== "" && name !== "." && name !== ".." && !name.includes("/");
}

function count() {
  return z.int().nonnegative();
}

/** A hostile archive can hold one long path two million times. */
const maximumPathText = 256e6;

const headerLengthBytes = 4;
/** path 4, kind 1, mode 2, uid 4, gid 4, CRC 4, size 8 */
const bytesPerEntry = 27;
/** The path above it. */
const bytesPerName = 4;

/** The bytes of a layer's content, in memory of their own; {@link decodeLayer} reads them. Throws RangeError for what is too much to keep. */
export function encodeLayer({ entries, documents, ...sums }: LayerContent): Buffer {
  const indexOf = new Map(entries.map(({ path }, index) => [path, index]));
  const places = new Places();
  const pathOf = entries.map(({ path }) => places.of(path));
  const header = Buffer.from(
    JSON.stringify({
      ...sums,
      entries: entries.length,
      links: entries.flatMap(({ link }, index) =>
        link === undefined ? [] : [[index, typeof link === "string" ? link : places.of(link)]],
      ),
      names: places.names,
      documents: documents.map(({ path, bytes }) => [indexOf.get(path) ?? 0, bytes.length]),
    }),
  );
  const length = Buffer.alloc(headerLengthBytes);
  length.writeUInt32LE(header.length);
  const above = Buffer.alloc(places.above.length * bytesPerName);
  for (const [index, place] of places.above.entries()) above.writeUInt32LE(place, index * bytesPerName);
  const columns = columnsOf(entries, pathOf);
  const parts = [length, header, above, columns, ...documents.map(({ bytes }) => bytes)];
  const record = joined(parts);
  freeMemory(columns);
  return record;
}

/** `Buffer.concat` puts little into memory that others share, which can't be freed alone. */
function joined(parts: readonly Buffer[]): Buffer {
  const whole = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) at += part.copy(whole, at);
  return whole;
}

/** Numbers for paths: 0 is the root, and what is above a path has a smaller one. */
class Places {
  readonly names: string[] = [];
  /** Of the path with the number `index + 1`. */
  readonly above: number[] = [];
  readonly #known = new Map<PathNode, number>();
  #length = 0;

  of(path: PathNode): number {
    const missing: PathNode[] = [];
    let at: PathNode | undefined = path;
    for (; at?.parent !== undefined && !this.#known.has(at); at = at.parent) missing.push(at);
    let place = at?.parent === undefined ? 0 : (this.#known.get(at) ?? 0);
    for (const node of missing.reverse()) {
      this.#length += node.name.length + 1;
      if (this.#length > maximumPathText) throw new RangeError("the paths are too long to be kept");
      this.above.push(place);
      place = this.names.push(node.name);
      this.#known.set(node, place);
    }
    return place;
  }
}

function columnsOf(entries: readonly LayerEntry[], pathOf: readonly number[]): Buffer {
  const count = entries.length;
  const columns = Buffer.alloc(count * bytesPerEntry);
  for (const [index, { kind, mode, uid, gid, crc, size }] of entries.entries()) {
    columns.writeUInt8(kinds.indexOf(kind), index);
    columns.writeUInt16LE(mode, count + index * 2);
    columns.writeUInt32LE(uid, count * 3 + index * 4);
    columns.writeUInt32LE(gid, count * 7 + index * 4);
    columns.writeInt32LE(crc, count * 11 + index * 4);
    columns.writeDoubleLE(size, count * 15 + index * 8);
    columns.writeUInt32LE(pathOf[index] ?? 0, count * 23 + index * 4);
  }
  return columns;
}

/** The layer's content, with its paths in `paths`. Throws when the bytes are no such record. */
export function decodeLayer(bytes: Buffer, paths: PathTable): LayerContent {
  const headerEnd = headerLengthBytes + bytes.readUInt32LE(0);
  const header = headerSchema.parse(JSON.parse(bytes.toString("utf8", headerLengthBytes, headerEnd)));
  const columnsStart = headerEnd + header.names.length * bytesPerName;
  const above = bytes.subarray(headerEnd, columnsStart);
  const columns = bytes.subarray(columnsStart, columnsStart + header.entries * bytesPerEntry);
  if (columns.length !== header.entries * bytesPerEntry) throw new RangeError("the record is cut short");
  const entries = entriesOf(header, columns, nodesOf(header.names, above, paths));
  const documents = documentsOf(header, bytes.subarray(columnsStart + columns.length), entries);
  const { codec, unpacked, fileCount, archiveBytes } = header;
  return { codec, unpacked, fileCount, archiveBytes, entries, documents };
}

type Header = z.infer<typeof headerSchema>;

function nodesOf(names: readonly string[], above: Buffer, paths: PathTable): PathNode[] {
  const nodes = [paths.root];
  for (const [index, name] of names.entries()) {
    nodes.push(paths.stepByOwnName(nodeAt(nodes, above.readUInt32LE(index * bytesPerName)), name));
  }
  return nodes;
}

function nodeAt(nodes: readonly PathNode[], place: number): PathNode {
  const node = nodes[place];
  if (node === undefined) throw new RangeError("a path is nonsense");
  return node;
}

function entriesOf({ entries: count, links }: Header, columns: Buffer, nodes: readonly PathNode[]): LayerEntry[] {
  const linkOf = new Map(links);
  return Array.from({ length: count }, (_, index): LayerEntry => {
    const kind = kinds[columns.readUInt8(index)];
    const size = columns.readDoubleLE(count * 15 + index * 8);
    if (kind === undefined || !Number.isSafeInteger(size) || size < 0) throw new RangeError("an entry is nonsense");
    const link = linkOf.get(index);
    return {
      path: nodeAt(nodes, columns.readUInt32LE(count * 23 + index * 4)),
      kind,
      size,
      link: typeof link === "number" ? nodeAt(nodes, link) : link,
      mode: columns.readUInt16LE(count + index * 2),
      uid: columns.readUInt32LE(count * 3 + index * 4),
      gid: columns.readUInt32LE(count * 7 + index * 4),
      crc: columns.readInt32LE(count * 11 + index * 4),
    };
  });
}

function documentsOf({ documents }: Header, bytes: Buffer, entries: readonly LayerEntry[]): LayerDocument[] {
  let at = 0;
  const found = documents.map(([index, length]): LayerDocument => {
    const entry = entries[index];
    const text = bytes.subarray(at, at + length);
    if (entry === undefined || text.length !== length) throw new RangeError("a document is cut short");
    at += length;
    return { path: entry.path, bytes: text };
  });
  if (at !== bytes.length) throw new RangeError("bytes follow the last document");
  return found;
}
