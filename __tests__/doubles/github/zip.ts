import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive of these files (PKWARE APPNOTE.TXT 4.3): what the artifact service hands out. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const sizes = [crc32(raw), packed.length, raw.length] as const;
    const body = Buffer.concat([localHeader(name, sizes), packed]);
    bodies.push(body);
    directory.push(centralHeader(name, sizes, offset));
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, endOfDirectory(directory.length, central.length, offset)]);
}

type Sizes = readonly [crc: number, packed: number, raw: number];

// UTF-8 names (bit 11), deflate, 1980-01-01.
const common = (sizes: Sizes, name: Buffer) => [
  u16(20),
  u16(0x0800),
  u16(8),
  u16(0),
  u16(0x21),
  ...sizes.map(u32),
  u16(name.length),
  u16(0),
];

function localHeader(name: string, sizes: Sizes): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([u32(0x04034b50), ...common(sizes, bytes), bytes]);
}

function centralHeader(name: string, sizes: Sizes, offset: number): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([
    u32(0x02014b50),
    u16(20),
    ...common(sizes, bytes),
    u16(0),
    u16(0),
    u16(0),
    u32(0),
    u32(offset),
    bytes,
  ]);
}

function endOfDirectory(entries: number, bytes: number, offset: number): Buffer {
  return Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(entries), u16(entries), u32(bytes), u32(offset), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
