import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatBytes, formatDelta, formatExact, formatPair } from "../../src/text/bytes.ts";

const bytes = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 2_000_000 }));
const factor = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** Back from "2.81 GB" to a number. */
function parse(text: string): number {
  const match = /^(-?[\d.]+) (B|kB|MB|GB|TB)$/.exec(text);
  if (match === null) throw new Error(`not a size: ${text}`);
  return Number(match[1]) * factor[match[2] as keyof typeof factor];
}

describe("formatBytes", () => {
  it.each([
    [0, "0 B"],
    [1, "1 B"],
    [999, "999 B"],
    [1000, "1.00 kB"],
    [1_004, "1.00 kB"],
    [9_994, "9.99 kB"],
    [9_995, "10.0 kB"],
    [99_949, "99.9 kB"],
    [99_950, "100 kB"],
    [999_499, "999 kB"],
    [999_500, "1.00 MB"],
    [312_000_000, "312 MB"],
    [2_812_345_678, "2.81 GB"],
    [-1_200_000, "-1.20 MB"],
    [5_000_000_000_000_000, "5000 TB"],
  ])("%i is %s", (value, text) => {
    expect(formatBytes(value)).toBe(text);
  });

  it("is right to three digits", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(Math.abs(parse(formatBytes(value)) - value)).toBeLessThanOrEqual(value * 0.00501);
      }),
    );
  });

  it("has three digits from 1 kB to 1000 TB", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999e12 }), (value) => {
        expect(formatBytes(value).replace(/\D/g, "")).toHaveLength(3);
      }),
    );
  });

  it("never says less of more", () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(parse(formatBytes(less))).toBeLessThanOrEqual(parse(formatBytes(more)));
      }),
    );
  });
});

describe("formatDelta", () => {
  it.each([
    [0, "±0 B"],
    [348_000_000, "+348 MB"],
    [-1_200_000, "-1.20 MB"],
  ])("%i is %s", (value, text) => {
    expect(formatDelta(value)).toBe(text);
  });
});

describe("formatPair", () => {
  it.each([
    [812_000_000, 800_000_000, "812 MB", "800 MB"],
    [800_000_003, 800_000_000, "800,000,003 B", "800,000,000 B"],
    [800_000_000, 800_000_000, "800 MB", "800 MB"],
  ])("%i against %i", (actual, limit, ...texts) => {
    expect(formatPair(actual, limit)).toEqual(texts);
  });

  it("tells different numbers apart, always", () => {
    const near = fc
      .tuple(bytes, fc.integer({ min: -5, max: 5 }))
      .map(([value, by]) => [value, Math.max(0, value + by)]);
    fc.assert(
      fc.property(near, ([actual = 0, limit = 0]) => {
        const [a, b] = formatPair(actual, limit);
        expect(a === b).toBe(actual === limit);
      }),
    );
  });
});

it("formatExact groups every byte", () => {
  expect(formatExact(0)).toBe("0 B");
  expect(formatExact(999)).toBe("999 B");
  expect(formatExact(800_000_003)).toBe("800,000,003 B");
  expect(formatExact(-1234)).toBe("-1,234 B");
});
