/** The smallest programs that Trivy can tell something of, in every format that it opens. */
import { deflateSync } from "node:zlib";

/** What a Go linker leaves in a program since Go 1.18 (src/debug/buildinfo of Go). */
export function goBuildInfo(module: string, dependencies: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(dependencies).map(([path, version]) => `dep\t${path}\t${version}\th1:x=\n`);
  const text = `path\t${module}\nmod\t${module}\tv1.0.0\t\n${lines.join("")}`;
  const framed = Buffer.concat([
    Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex"),
    Buffer.from(text),
    Buffer.from("f932433186182072008242104116d8f2", "hex"),
  ]);
  const header = Buffer.alloc(32);
  header.write("\xff Go buildinf:", "latin1");
  header.set([8, 2], 14);
  return Buffer.concat([header, prefixed(Buffer.from("go1.22.1")), prefixed(framed)]);
}

/** The section that cargo-auditable adds. */
export function rustDependencies(packages: Readonly<Record<string, string>>): Buffer {
  const list = Object.entries(packages).map(([name, version]) => ({ name, version, source: "crates.io" }));
  return deflateSync(JSON.stringify({ packages: list }));
}

function prefixed(bytes: Buffer): Buffer {
  return Buffer.concat([variableLength(bytes.length), bytes]);
}

function variableLength(value: number): Buffer {
  return value < 0x80 ? Buffer.from([value]) : Buffer.from([(value & 0x7f) | 0x80, ...variableLength(value >> 7)]);
}

const base = 0x400000;

/** ELF, 64 bit: one writable segment with `data`, and sections by name. `space` puts bytes before both. */
export function elf({ data, sections = {}, space = 0 }: ElfParts): Buffer {
  const names = ["", ...Object.keys(sections), ".shstrtab"];
  const contents = [Buffer.alloc(0), ...Object.values(sections), Buffer.from(`${names.join("\0")}\0`)];
  const header = Buffer.alloc(64 + 56 + space + ((16 - ((56 + space) % 16)) % 16));
  header.write("\x7fELF", "latin1");
  header.set([2, 1, 1], 4);
  header.writeUInt16LE(2, 16);
  header.writeUInt16LE(62, 18);
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(64n, 32);
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);
  header.writeUInt16LE(64, 58);
  header.writeUInt16LE(names.length, 60);
  header.writeUInt16LE(names.length - 1, 62);
  const body = data ?? Buffer.alloc(16);
  const segment = [1n | (6n << 32n), header.length, base + header.length, 0, body.length, body.length, 16];
  for (const [i, value] of segment.entries()) header.writeBigUInt64LE(BigInt(value), 64 + i * 8);
  let offset = header.length + body.length;
  let nameAt = 0;
  const table = contents.map((content, i) => {
    const entry = Buffer.alloc(64);
    entry.writeUInt32LE(nameAt, 0);
    entry.writeUInt32LE(i === 0 ? 0 : i === contents.length - 1 ? 3 : 1, 4);
    entry.writeBigUInt64LE(BigInt(offset), 24);
    entry.writeBigUInt64LE(BigInt(content.length), 32);
    offset += content.length;
    nameAt += (names[i]?.length ?? 0) + 1;
    return entry;
  });
  header.writeBigUInt64LE(BigInt(offset), 40);
  return Buffer.concat([header, body, ...contents, ...table]);
}

export interface ElfParts {
  data?: Buffer;
  sections?: Readonly<Record<string, Buffer>>;
  space?: number;
}

export function goProgram(module: string, dependencies: Readonly<Record<string, string>>, space = 0): Buffer {
  return elf({ data: goBuildInfo(module, dependencies), space });
}

/** PE with one section; a name of at most eight bytes. */
export function pe(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(256);
  header.write("MZ");
  header.writeUInt32LE(64, 0x3c);
  header.write("PE\0\0", 64, "latin1");
  header.writeUInt16LE(0x8664, 68);
  header.writeUInt16LE(1, 70);
  const section = 64 + 24;
  header.write(name, section);
  header.writeUInt32LE(content.length, section + 8);
  header.writeUInt32LE(0x1000, section + 12);
  header.writeUInt32LE(content.length, section + 16);
  header.writeUInt32LE(256, section + 20);
  // Initialised data that can be read and written.
  header.writeUInt32LE(0xc0000040, section + 36);
  return Buffer.concat([header, content]);
}

/** Mach-O, 64 bit, with one section. */
export function machO(segment: string, name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(32 + 72 + 80);
  for (const [i, value] of [0xfeedfacf, 0x01000007, 3, 2, 1, 152, 0, 0, 0x19, 152].entries()) {
    header.writeUInt32LE(value, i * 4);
  }
  header.write(segment, 40);
  for (const [i, value] of [0x1000, content.length, header.length, content.length].entries()) {
    header.writeBigUInt64LE(BigInt(value), 56 + i * 8);
  }
  for (const [i, value] of [7, 3, 1, 0].entries()) header.writeUInt32LE(value, 88 + i * 4);
  header.write(name, 104);
  header.write(segment, 120);
  header.writeBigUInt64LE(0x1000n, 136);
  header.writeBigUInt64LE(BigInt(content.length), 144);
  header.writeUInt32LE(header.length, 152);
  return Buffer.concat([header, content]);
}

/** WebAssembly with one custom section. */
export function wasm(name: string, content: Buffer): Buffer {
  const section = Buffer.concat([prefixed(Buffer.from(name)), content]);
  return Buffer.concat([Buffer.from("\0asm\x01\0\0\0", "latin1"), Buffer.from([0]), prefixed(section)]);
}
