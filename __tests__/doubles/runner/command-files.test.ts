import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setOutput } from "@actions/core";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createCommandFiles, parsePairs, readSummary } from "./command-files.ts";

const directory = mkdtempSync(join(tmpdir(), "plimsoll-command-files-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("parsePairs", () => {
  it.each([
    ["a=b\n", [["a", "b"]]],
    ["a=b=c<<d\n", [["a", "b=c<<d"]]],
    [
      "a=\n\n\nb=2",
      [
        ["a", ""],
        ["b", "2"],
      ],
    ],
    [
      "a<<E\nx\n\ny\nE\nb=1\n",
      [
        ["a", "x\n\ny"],
        ["b", "1"],
      ],
    ],
    ["a<<E\nE", [["a", ""]]],
    ["a<<E=\nx\r\nE=\n", [["a", "x\r"]]],
    ["", []],
  ])("%j", (text, pairs) => {
    expect([...parsePairs(text)]).toEqual(pairs);
  });

  it.each(["a\n", "=b\n", "a<<\nx\n", "<<E\nx\nE\n", "a<<E\nx\nE \n"])("refuses %j", (text) => {
    expect(() => [...parsePairs(text)]).toThrow();
  });

  it("reads back what @actions/core writes", () => {
    const { GITHUB_OUTPUT: file } = createCommandFiles(directory);
    vi.stubEnv("GITHUB_OUTPUT", file);
    try {
      fc.assert(
        fc.property(
          fc.string({ minLength: 1 }).filter((name) => !/[\n=<]/.test(name)),
          fc.string(),
          (name, value) => {
            writeFileSync(file, "");
            setOutput(name, value);
            expect([...parsePairs(readFileSync(file, "utf8"))]).toEqual([[name, value]]);
          },
        ),
      );
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe("readSummary", () => {
  it("takes 1 MiB, and not one byte more", () => {
    const { GITHUB_STEP_SUMMARY: file } = createCommandFiles(directory);
    writeFileSync(file, "x".repeat(1024 * 1024));
    expect(readSummary(file)).toHaveLength(1024 * 1024);
    writeFileSync(file, "x".repeat(1024 * 1024 + 1));
    expect(() => readSummary(file)).toThrow("1024k");
  });
});
