/** Builds tar archives byte by byte, also broken ones, for tests. */
export interface RawHeader {
  path?: string | Buffer;
  flag?: string;
  size?: number | Buffer;
  linkPath?: string | Buffer;
  mode?: number;
  uid?: number;
  gid?: number;
  mtime?: number | Buffer;
  magic?: "ustar" | "gnu" | "v7";
  prefix?: string | Buffer;
  /** Bytes written over the block before the checksum is taken. */
  overwrite?: { at: number; bytes: Buffer }[];
  checksum?: number;
}

export function header(raw: RawHeader): Buffer {
  const block = Buffer.alloc(512);
  const put = (at: number, length: number, value: string | Buffer) => Buffer.from(value).copy(block, at, 0, length);
  const octal = (at: number, length: number, value: number | Buffer) =>
    put(at, length, typeof value === "number" ? `${value.toString(8).padStart(length - 1, "0")}\0` : value);
  put(0, 100, raw.path ?? "file");
  octal(100, 8, raw.mode ?? 0o644);
  octal(108, 8, raw.uid ?? 0);
  octal(116, 8, raw.gid ?? 0);
  octal(124, 12, raw.size ?? 0);
  octal(136, 12, raw.mtime ?? 0);
  put(156, 1, raw.flag ?? "0");
  put(157, 100, raw.linkPath ?? "");
  const magic = { ustar: "ustar\u000000", gnu: "ustar  \0", v7: "" }[raw.magic ?? "ustar"];
  put(257, 8, magic);
  put(345, 155, raw.prefix ?? "");
  for (const { at, bytes } of raw.overwrite ?? []) bytes.copy(block, at);
  block.fill(0x20, 148, 156);
  const sum = raw.checksum ?? block.reduce((total, byte) => total + byte, 0);
  put(148, 8, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}

export function padded(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A header and its content; the size is the content's unless given. */
export function entry(raw: RawHeader, content: string | Buffer = ""): Buffer {
  return Buffer.concat([header({ size: Buffer.byteLength(content), ...raw }), padded(content)]);
}

export function paxRecord(key: string, value: string | Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from("\n")]);
  let length = body.length;
  while (String(length).length + body.length !== length) length = String(length).length + body.length;
  return Buffer.concat([Buffer.from(String(length)), body]);
}

export function pax(records: Record<string, string | Buffer>, flag: "x" | "g" = "x"): Buffer {
  const body = Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
  return entry({ path: "PaxHeaders/file", flag }, body);
}

export function gnuLong(flag: "L" | "K", name: string | Buffer): Buffer {
  return entry({ path: "././@LongLink", flag, magic: "gnu" }, Buffer.concat([Buffer.from(name), Buffer.alloc(1)]));
}

export const endOfArchive: Buffer = Buffer.alloc(1024);

export function archive(...parts: Buffer[]): Buffer {
  return Buffer.concat([...parts, endOfArchive]);
}
