import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/process/redact.ts";
import { redacted } from "../../src/report/redacted.ts";
import { relocate } from "../../src/report/relocate.ts";
import { failing as failingRun, reportOf } from "./samples.ts";

const failing = () => reportOf(failingRun);

describe("a report that leaves", () => {
  it("shows a secret nowhere, in no text and at no depth", () => {
    const report = { ...failing(), commit: "hunter2-hunter2" };
    const [first, ...others] = report.variants;
    if (first === undefined) throw new Error("the sample has no variant");
    const failure = { code: "build.step", message: "a hunter2-hunter2 b", detail: "c\nhunter2-hunter2" } as const;
    const leaky = { ...report, variants: [{ ...first, failure }, ...others] };
    expect(JSON.stringify(redacted(leaky, createRedactor(["hunter2-hunter2"])))).not.toContain("hunter2");
  });

  it("keeps our own words when a secret is one of them", () => {
    const report = failing();
    const { verdict, variants } = redacted(report, createRedactor([report.verdict, "built"]));
    expect([verdict, variants.map(({ status }) => status)]).toEqual([
      report.verdict,
      report.variants.map(({ status }) => status),
    ]);
  });
});

describe("file names as the repository's root sees them", () => {
  it("gets the way to the run's directory before every file that an origin names, and before nothing else", () => {
    const report = failing();
    const moved = JSON.stringify(relocate(report, "examples/shop/"));
    const names = [...JSON.stringify(report).matchAll(/"file":"([^"]+)"/g)].map(([, name]) => name);
    expect([...moved.matchAll(/"file":"([^"]+)"/g)].map(([, name]) => name)).toEqual(
      names.map((name) => `examples/shop/${name}`),
    );
    expect(moved.replaceAll("examples/shop/", "")).toBe(JSON.stringify(report));
    expect(relocate(report, "")).toBe(report);
  });
});
