/** Writes tar headers (POSIX.1-2017 pax, "ustar Interchange Format"), as little as Trivy reads of them. */

const blockBytes = 512;
const nameBytes = 100;

/** Two zero blocks. */
export const endOfArchive: Buffer = Buffer.alloc(2 * blockBytes);

/**
 * The blocks before a regular file's content. `path` is as the tar reader decodes names, with lone surrogates for bytes
 * that are not UTF-8; they become those bytes again. `mode` is written as it is, whatever bits it has, because Trivy looks
 * at all of them. Owner and times are left out: Trivy reads neither.
 */
export function fileHeader(path: string, mode: number, size: number): Buffer {
  const name = encodeName(path);
  if (name.length <= nameBytes) return header(name, "0", mode, size);
  const record = paxRecord("path", name);
  return Buffer.concat([
    header(Buffer.from("PaxHeader"), "x", 0o644, record.length),
    record,
    padding(record.length),
    header(name.subarray(0, nameBytes), "0", mode, size),
  ]);
}

/** What fills a file's last block. */
export function padding(size: number): Buffer {
  return endOfArchive.subarray(0, (blockBytes - (size % blockBytes)) % blockBytes);
}

/** The inverse of the reader's `decodeName` (src/image/tar/names.ts). */
export function encodeName(path: string): Buffer {
  if (path.isWellFormed()) return Buffer.from(path);
  const slash = Buffer.from("/");
  const components = path.split("/").flatMap((component) => [slash, encodeComponent(component)]);
  return Buffer.concat(components.slice(1));
}

function encodeComponent(component: string): Buffer {
  return Buffer.from(component, component.isWellFormed() ? "utf8" : "latin1");
}

function header(name: Buffer, flag: string, mode: number, size: number): Buffer {
  const block = Buffer.alloc(blockBytes);
  block.set(name, 0);
  putNumber(block, 100, 8, mode);
  putNumber(block, 108, 8, 0);
  putNumber(block, 116, 8, 0);
  putNumber(block, 124, 12, size);
  putNumber(block, 136, 12, 0);
  block.fill(" ", 148, 156);
  block.write(flag, 156, "latin1");
  block.write("ustar\u000000", 257, "latin1");
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}

/** Octal where it fits, else GNU's base-256. */
function putNumber(block: Buffer, at: number, length: number, value: number): void {
  const octal = value.toString(8);
  if (value >= 0 && octal.length < length) {
    block.write(`${octal.padStart(length - 1, "0")}\0`, at, "latin1");
    return;
  }
  let left = BigInt.asUintN(length * 8, BigInt(value));
  for (let i = at + length - 1; i >= at; i--) {
    block[i] = Number(left & 0xffn);
    left >>= 8n;
  }
  block[at] = (block[at] ?? 0) | 0x80;
}

/** `"%d %s=%s\n"`, where the number counts itself. */
function paxRecord(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from("\n")]);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
