import { baseOf, extensionOf } from "./go-path.ts";

/** Bytes from the start of a file that {@link isExecutableFormat} needs; Trivy passes over shorter files. */
export const magicBytes = 16;

/** Whether Trivy offers the file to its analysers of executables (`IsExecutable` in pkg/fanal/utils/utils.go). */
export function isOffered(path: string, mode: number): boolean {
  return (mode & 0o111) !== 0 || extensionOf(baseOf(path)) === ".exe";
}

/**
 * Whether the first {@link magicBytes} bytes are of a format that those analysers open: Go's debug/buildinfo
 * (`readRawBuildInfo`: ELF, PE, Mach-O, fat Mach-O, XCOFF, Plan 9), and go-rustaudit, which takes WebAssembly besides.
 */
export function isExecutableFormat(start: Buffer): boolean {
  if (start.length < magicBytes) return false;
  const first = start.readUInt32BE(0);
  if (wholeMagics.has(first) || shortMagics.has(first >>> 16)) return true;
  // Mach-O: FE ED FA and any byte, or any byte and FA ED FE.
  if (first >>> 8 === 0xfeedfa || (first & 0xffffff) === 0xfaedfe) return true;
  return first === 0x0061736d && start.readUInt32BE(4) === 0x01000000;
}

/** ELF; fat Mach-O in two widths; Plan 9 for three machines. */
const wholeMagics = new Set([0x7f454c46, 0xcafebabe, 0xcafebabf, 0x1eb, 0x8a97, 0x647]);
/** PE (`MZ`); XCOFF in two widths. */
const shortMagics = new Set([0x4d5a, 0x01df, 0x01f7]);

/** What every executable that Trivy can tell something of has somewhere, in one piece. */
const marks = [
  // Go's build information (debug/buildinfo, `buildInfoMagic`).
  Buffer.from("\xff Go buildinf:", "latin1"),
  // Names of the section that cargo-auditable writes, today's and older ones (go-rustaudit, rustaudit.go).
  ...[".dep-v0", "rust-deps-v0", "rdep-v0"].map((name) => Buffer.from(name, "latin1")),
];

/**
 * Two texts of which every mark has one. Both begin with bytes that are rare in machine code and in symbol tables, and are
 * short: then Node searches with memchr, several times faster than with the whole marks.
 */
const anchors = [Buffer.from("Go bui", "latin1"), Buffer.from("-v0", "latin1")];

/**
 * Texts like an anchor that one chunk may hold. In 700 MB of programs and libraries there were 120; a chunk of them is made to
 * waste time, and is taken for a find.
 */
const maximumLikenesses = 1000;

const border = Math.max(...marks.map(({ length }) => length)) - 1;

/**
 * Looks for a mark in content that comes in chunks of any size. A file that merely holds such a text is found as well;
 * Trivy decides about it itself.
 */
export class MarkSearch {
  found = false;
  /** The last bytes that came, in which a mark may have begun. */
  #tail: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (this.found) return;
    const joined = Buffer.concat([this.#tail, chunk.subarray(0, border)]);
    this.found = holdsMark(joined) || holdsMark(chunk);
    this.#tail = chunk.length >= border ? Buffer.from(chunk.subarray(-border)) : joined.subarray(-border);
  }
}

function holdsMark(bytes: Buffer): boolean {
  let looks = 0;
  for (const anchor of anchors) {
    for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
      const around = bytes.subarray(Math.max(0, at - border), at + border + 1);
      looks += 1;
      if (looks > maximumLikenesses || marks.some((mark) => around.includes(mark))) return true;
    }
  }
  return false;
}
