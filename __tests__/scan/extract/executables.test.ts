import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExecutableFormat, isOffered, MarkSearch } from "../../../src/scan/extract/executables.ts";
import { processorClock } from "../../processor-clock.ts";

const go = Buffer.from("\xff Go buildinf:", "latin1");
const marks = [go, ...[".dep-v0", "rust-deps-v0", "rdep-v0"].map((name) => Buffer.from(name))];
const named = marks.map((mark) => ({ mark, name: mark.toString("latin1") }));

function finds(...chunks: Buffer[]): boolean {
  const search = new MarkSearch();
  for (const chunk of chunks) search.add(chunk);
  return search.found;
}

describe.each(named)("the mark $name", ({ mark }) => {
  const around = Buffer.alloc(100, "machine code -v Go ");

  it("is found whole", () => {
    expect(finds(Buffer.concat([around, mark, around]))).toBe(true);
    expect(finds(mark)).toBe(true);
  });

  it.each(Array.from({ length: mark.length - 1 }, (_, i) => i + 1))(
    "is found with a border before its byte %i",
    (at) => {
      expect(finds(Buffer.concat([around, mark.subarray(0, at)]), Buffer.concat([mark.subarray(at), around]))).toBe(
        true,
      );
      expect(finds(mark.subarray(0, at), mark.subarray(at))).toBe(true);
    },
  );

  it("is found byte by byte", () => {
    expect(finds(...Array.from(Buffer.concat([around, mark, around]), (byte) => Buffer.from([byte])))).toBe(true);
  });

  it("is not found when a byte of it is missing or another", () => {
    for (const i of mark.keys()) {
      const changed = Buffer.from(mark);
      changed[i] = 0;
      expect(finds(around, changed, around)).toBe(false);
    }
  });
});

it("a mark is found wherever the borders are", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.constantFrom(...marks), fc.nat(200), sizes, (mark, before, cuts) => {
      const whole = Buffer.concat([Buffer.alloc(before, "\xff Go -v0dep", "latin1"), mark, Buffer.alloc(50, "x")]);
      const chunks: Buffer[] = [];
      for (let at = 0, i = 0; at < whole.length; i++) {
        const size = cuts[i % cuts.length] ?? 1;
        chunks.push(whole.subarray(at, at + size));
        at += size;
      }
      expect(finds(...chunks)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("content made of likenesses is taken for a find rather than looked at for ever", () => {
  const spent = processorClock();
  expect(finds(Buffer.alloc(1024 * 1024, "-v0"))).toBe(true);
  expect(spent()).toBeLessThan(200);
  expect(finds(Buffer.alloc(2000, "-v0 "))).toBe(false);
});

const padding = "00".repeat(16);

it.each([
  ["ELF", "7f454c46", true],
  ["PE", "4d5a", true],
  ["Mach-O, big-endian", "feedface", true],
  ["Mach-O, 64 bit, big-endian", "feedfacf", true],
  ["Mach-O, 64 bit, little-endian", "cffaedfe", true],
  ["fat Mach-O", "cafebabe", true],
  ["fat Mach-O, 64 bit", "cafebabf", true],
  ["XCOFF", "01df", true],
  ["XCOFF, 64 bit", "01f7", true],
  ["Plan 9, 386", "000001eb", true],
  ["Plan 9, amd64", "00008a97", true],
  ["Plan 9, arm", "00000647", true],
  ["WebAssembly", "0061736d01000000", true],
  ["WebAssembly of another version", "0061736d02000000", false],
  ["a script", "23212f62696e2f7368", false],
  ["an archive", "213c617263683e0a", false],
])("%s (%s) is an executable's start: %s", (_name, hex, expected) => {
  const start = Buffer.from(hex + padding, "hex");
  expect(isExecutableFormat(start)).toBe(expected);
  expect(isExecutableFormat(start.subarray(0, 15))).toBe(false);
});

it.each([
  ["bin/a", 0o755, true],
  ["bin/a", 0o601, true],
  ["bin/a", 0o4010, true],
  ["bin/a", 0o100644, false],
  ["bin/a.exe", 0o644, true],
  ["bin/.exe", 0, true],
  ["bin/a.EXE", 0o644, false],
  ["bin.exe/a", 0o644, false],
])("%s of mode %o is offered: %s", (path, mode, expected) => {
  expect(isOffered(path, mode)).toBe(expected);
});
