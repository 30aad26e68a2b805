import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/terminal.ts";
import { variantFacts } from "../verdict/samples.ts";
import { comparedReports, hostileComparison } from "./compared-samples.ts";
import { hostileText, hostileTexts } from "./escape/hostile.ts";
import { reportOf, samples } from "./samples.ts";

const options = { columns: 80, colour: false, files: [] };

const reports = {
  ...Object.fromEntries(Object.entries(samples).map(([name, run]) => [name, reportOf(run)])),
  ...comparedReports,
  hostileComparison: hostileComparison(hostileTexts.join(" ")),
};

describe.each(Object.entries(reports))("%s", (_name, report) => {
  test.each([72, 80, 100, 120])("fits into %i columns", (columns) => {
    const lines = renderTerminal(report, { ...options, columns }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });

  test("gives the runner no orders and the terminal no controls", () => {
    const text = renderTerminal(report, options);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(text).not.toMatch(/##\w*\[|^\s*::/m);
  });
});

test("whatever a variant is called, columns stay in line", () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const facts = variantFacts();
      const run = { ...samples.quiet, variants: [{ ...facts, variant: { ...facts.variant, name } }] };
      const lines = renderTerminal(reportOf(run), options).split("\n");
      const header = lines.findIndex((line) => line.includes("unpacked  compressed"));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
      const right = stringWidth(lines[header]?.replace(/compressed.*/, "compressed") ?? "");
      expect(stringWidth(lines[header + 1]?.match(/^.*1\.00 kB\s+1\.00 kB/u)?.[0] ?? "")).toBe(right);
    }),
    { numRuns: 300 },
  );
});

test("colour changes nothing but colour", () => {
  const report = reportOf(samples.failing);
  const plain = renderTerminal(report, options);
  const coloured = renderTerminal(report, { ...options, colour: true });
  expect(coloured).toContain("\u001b[31mFAIL\u001b[0m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
  expect(coloured.replace(/\u001b\[\d+m/g, "").replace(/ +$/gm, "")).toBe(plain);
});

test("a number and its unit stay on one line, however wide the terminal is", () => {
  for (let columns = 72; columns <= 120; columns += 1) {
    expect(renderTerminal(comparedReports.accepted, { ...options, columns })).not.toMatch(/\d\n *(?:[kMG]?B|%)\b/);
  }
});

test("says where to read on, and what to do", () => {
  const text = renderTerminal(reportOf(samples.quiet), { ...options, files: ["out/report.html"] });
  expect(text).toContain("out/report.html");
  expect(text).toContain("plimsoll init");
});
