import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";
import { processorClock } from "../processor-clock.ts";

const parse = (text: string) => parseConfig("plimsoll.yml", text);

describe("names of variants", () => {
  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "a:b",
    "a@sha256",
    "a/b",
    "..",
    "../../etc",
    "with space",
    "ünïcödé 🐳",
    "-leading-dash",
    "3.10",
    "on",
    "null",
  ])("%s is a name like any other", (name) => {
    const { config } = parse(`version: 1\nvariants:\n  ${JSON.stringify(name)}: { target: app }\n`);
    expect([...(config.variants ?? [])]).toEqual([[name, { target: "app" }]]);
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
  });

  it("that look like numbers or truth values stay as they are written", () => {
    const { config } = parse("version: 1\nvariants:\n  3.10: {}\n  True: {}\n  0x1F:\n");
    expect([...(config.variants?.keys() ?? [])]).toEqual(["3.10", "True", "0x1F"]);
  });

  it.each(["", "   ", "a\nb", "a\u0000b", "x".repeat(201)])("%j is refused", (name) => {
    expect(() => parse(`version: 1\nvariants:\n  ${JSON.stringify(name)}: {}\n`)).toThrow(
      /a name is between 1 and 200 characters on one line/,
    );
  });
});

it("keeps numbers in arguments and labels as they are written", () => {
  const { config } = parse(`version: 1
variants:
  py:
    args: { PYTHON: 3.10, HEX: 0x1F, BIG: 12345678901234567890, EXP: 1e9, FLAG: true, TEXT: "3.10", LINES: "a\\nb", NONE: }
    labels: { __proto__: x, version: 2.0 }
`);
  const block = config.variants?.get("py");
  expect(Object.fromEntries(block?.args ?? [])).toEqual({
    PYTHON: "3.10",
    HEX: "0x1F",
    BIG: "12345678901234567890",
    EXP: "1e9",
    FLAG: "true",
    TEXT: "3.10",
    LINES: "a\nb",
    NONE: null,
  });
  expect([...(block?.labels ?? [])]).toEqual([
    ["__proto__", "x"],
    ["version", "2.0"],
  ]);
});

it.each(["__proto__", "constructor", "<<"])("%s is no key of the file", (key) => {
  expect(() => parse(`version: 1\n${key}: { scan: off }\n`)).toThrow(`unknown key "${key}"`);
});

it("reads a file with byte order mark and Windows line ends, and still counts lines", () => {
  expect(parse("\ufeffversion: 1\r\nbudgets:\r\n  layers: 3\r\n").config.budgets?.layers?.max?.amount).toBe(3);
  expect(() => parse("\ufeffversion: 1\r\nbudgets:\r\n  layer: 3\r\n")).toThrow("plimsoll.yml:3:3:");
});

it("follows aliases", () => {
  const { config } = parse("version: 1\nvariants:\n  a: &a { budgets: { layers: 3 } }\n  b: *a\n");
  expect(config.variants?.get("b")).toEqual(config.variants?.get("a"));
});

/** Ten aliases of ten aliases of …: ten thousand million values from 500 bytes. */
function billionLaughs(): string {
  const lines = Array.from({ length: 10 }, (_, level) => {
    const item = level === 0 ? "x" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(10).fill(item).join(", ")}]`;
  });
  return `version: 1\n${lines.join("\n")}\n`;
}

describe("a file made to exhaust the reader gets a sentence, and soon", () => {
  it.each([
    ["10,000 brackets", `version: 1\nignore: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
    ["100,000 open brackets", `version: 1\nignore: ${"[".repeat(100_000)}`],
    ["10,000 nested list items", `${"- ".repeat(10_000)}x\n`],
    ["600 levels of indentation", Array.from({ length: 600 }, (_, level) => `${" ".repeat(level)}a:\n`).join("")],
    ["an alias bomb", billionLaughs()],
    ["an alias of what it stands in", "version: 1\nignore: &a [*a]\n"],
    ["30,000 keys", `version: 1\n${Array.from({ length: 30_000 }, (_, key) => `k${key}:`).join("\n")}\n`],
    ["30,000 equal keys", `version: 1\n${"k:\n".repeat(30_000)}`],
    ["50,000 anchors", `version: ${"&a ".repeat(50_000)}1\n`],
    ["a tag", "version: 1\nignore: !!js/function 'x'\n"],
    ["a local tag", "version: 1\nignore: !include /etc/passwd\n"],
    ["a directive of its own", `%${"x".repeat(10_000)}\n---\nversion: 1\n`],
  ])("%s", (_, text) => {
    const spent = processorClock();
    expect(() => parse(text)).toThrow(PlimsollError);
    expect(spent()).toBeLessThan(10_000);
  });
});

it("answers any text with a configuration or a coded error", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "version: 1",
      "budgets:",
      "  layers: 3",
      "variants:",
      "  a:",
      "    args: {A: }",
      "- x",
      "? y",
      "x: *a",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      try {
        expect(parse(lines.join("\n")).config.version).toBe(1);
      } catch (error) {
        expect(error).toBeInstanceOf(PlimsollError);
        expect(String(error)).toMatch(/config\.|plimsoll\.yml/);
      }
    }),
    { numRuns: 500 },
  );
});
