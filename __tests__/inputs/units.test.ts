import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/inputs/units/duration.ts";
import { parsePercentage } from "../../src/inputs/units/percentage.ts";
import { parseSize, writeSize } from "../../src/inputs/units/size.ts";

describe("sizes", () => {
  it.each([
    ["0", 0],
    ["1048576", 1_048_576],
    ["800MB", 800_000_000],
    ["2.5GB", 2_500_000_000],
    ["2.5 GB", 2_500_000_000],
    ["512 kB", 512_000],
    ["512KB", 512_000],
    ["1MiB", 1_048_576],
    ["0.5KiB", 512],
    ["1TB", 1_000_000_000_000],
    ["1TiB", 1_099_511_627_776],
    ["7B", 7],
    // 0.1 × 3 and 4.35 × 100 are where floating point gives itself away.
    ["0.3GB", 300_000_000],
    ["4.35GB", 4_350_000_000],
    ["1.005kB", 1005],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["9007.199254740991TB", Number.MAX_SAFE_INTEGER],
  ])("reads %s as %i bytes", (text, bytes) => {
    expect(parseSize(text)).toEqual({ value: bytes });
  });

  it.each([
    ["", /expected a size/],
    ["-1", /expected a size/],
    ["-5MB", /expected a size/],
    ["NaN", /expected a size/],
    ["Infinity", /expected a size/],
    ["1e9", /expected a size/],
    ["0x10", /expected a size/],
    ["1_000", /expected a size/],
    ["1,5GB", /expected a size/],
    ["1.2.3GB", /expected a size/],
    [".5GB", /expected a size/],
    ["5.GB", /expected a size/],
    ["MB", /expected a size/],
    ["1 MB or so", /expected a size/],
    ["0.3B", /not a whole number of bytes/],
    ["0.3", /not a whole number of bytes/],
    ["0.0001kB", /not a whole number of bytes/],
    ["0.1KiB", /not a whole number of bytes/],
    ["9007199254740992", /more than 2\^53/],
    ["9999999999999999999999TB", /more than 2\^53/],
    ["5mb", /Did you mean "MB"\?/],
    ["5Gib", /Did you mean "GiB"\?/],
    ["5parsecs", /unknown unit "parsecs", expected one of B, kB/],
  ])("refuses %j", (text, problem) => {
    expect(parseSize(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("reads back what it writes, to the byte", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (bytes) => {
        expect(parseSize(writeSize(bytes))).toEqual({ value: bytes });
      }),
    );
  });

  it("never takes MB for MiB", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => {
        expect(parseSize(`${count}MB`)).toEqual({ value: count * 1_000_000 });
        expect(parseSize(`${count}MiB`)).toEqual({ value: count * 1_048_576 });
      }),
    );
  });

  it.each([
    [0, "0B"],
    [999, "999B"],
    [2_500_000_000, "2.5GB"],
    [820_000_000, "820MB"],
    [1_234_567, "1234.567kB"],
  ])("writes %i as %s", (bytes, text) => {
    expect(writeSize(bytes)).toBe(text);
  });
});

describe("percentages", () => {
  it.each([
    ["5", 5],
    ["5%", 5],
    ["0.5 %", 0.5],
    ["250%", 250],
    ["0", 0],
  ])("reads %s", (text, percent) => {
    expect(parsePercentage(text)).toEqual({ value: percent });
  });

  it.each(["", "%", "-5%", "5%%", "1e2", "five", "5 % of it", "1000001"])("refuses %j", (text) => {
    expect(parsePercentage(text)).toHaveProperty("problem");
  });
});

describe("durations", () => {
  it.each([
    ["60s", 60_000],
    ["15m", 900_000],
    ["1h30m", 5_400_000],
    ["1h 30m", 5_400_000],
    ["500ms", 500],
    ["1.5h", 5_400_000],
    ["1s500ms", 1500],
    ["1h1ms", 3_600_001],
    ["0.1s", 100],
    ["0s", 0],
  ])("reads %s as %i ms", (text, ms) => {
    expect(parseDuration(text)).toEqual({ value: ms });
  });

  it.each([
    ["60", /expected a duration/],
    ["", /expected a duration/],
    ["h", /expected a duration/],
    ["-5m", /expected a duration/],
    ["30m1h", /expected a duration/],
    ["1m1m", /expected a duration/],
    ["1 hour", /expected a duration/],
    ["1e3s", /expected a duration/],
    ["0.5ms", /whole number of milliseconds/],
    // Node's timers fire at once beyond 2^31 - 1 ms.
    ["597h", /longer than 24 days/],
    ["2147483648ms", /longer than 24 days/],
  ])("refuses %j", (text, problem) => {
    expect(parseDuration(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("adds its parts exactly", () => {
    const part = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(part, part, part, part, (h, m, s, ms) => {
        expect(parseDuration(`${h}h${m}m${s}s${ms}ms`)).toEqual({
          value: h * 3_600_000 + m * 60_000 + s * 1000 + ms,
        });
      }),
    );
  });
});

it("answers any text at all with a value or a sentence", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.]{0,40} ?[kMGTiBhms%]{0,4}$/)), (text) => {
      for (const parsed of [parseSize(text), parsePercentage(text), parseDuration(text)]) {
        if ("value" in parsed) expect(parsed.value).toBeGreaterThanOrEqual(0);
        else expect(parsed.problem).not.toBe("");
      }
    }),
  );
});
