import { describe, expect, test } from "vitest";
import type { CodedError, Report } from "../../../src/model/report.ts";
import { headlineText } from "../../../src/report/view/headline.ts";
import { policy, runFacts, variantFacts, vulnerability } from "../../verdict/samples.ts";
import { limit, variantOf } from "../sample-parts.ts";
import { reportOf, samples } from "../samples.ts";

type Facts = Parameters<typeof runFacts>[0];

const named = (name: string, changes: Parameters<typeof variantFacts>[0] = {}) =>
  variantFacts({ variant: variantOf(name), ...changes });
const over = (name: string, max: number) => variantFacts({ variant: variantOf(name, { unpacked: limit(max) }) });
const growing = (name: string) =>
  variantFacts({
    variant: variantOf(name, { unpacked: { grow: { bytes: 1 }, level: "error", ifUnavailable: "error" } }),
  });
const failed = (name: string, failure: CodedError) =>
  named(name, { outcome: { status: "failed", failure }, platforms: [] });
const broken: CodedError = {
  code: "build.step",
  message: "-",
  origin: { file: "Dockerfile", startLine: 7, endLine: 7, via: "provenance" },
};
const strict = policy({ vulnerabilities: { ...policy().vulnerabilities, level: "error", explicit: true } });
const findings = [vulnerability("CVE-1")];

describe("the first line says what decided", () => {
  test.each<[string, Facts]>([
    ["app is fine; no load line is set", {}],
    ["Both variants are fine; no load line is set", { variants: [named("a"), named("b")] }],
    ["app rides within its load line", { variants: [over("app", 2000)] }],
    ["All 3 variants ride within their load lines", { variants: [over("a", 2000), over("b", 2000), named("c")] }],
    ["app is fine", { variants: [growing("app")], isMerged: true }],
    ["app rides 1 B over its load line", { variants: [over("app", 999)] }],
    ["2 variants ride over their load lines", { variants: [over("a", 999), over("b", 999), named("c")] }],
    [
      "app rides 1 layer over its load line",
      { variants: [variantFacts({ variant: variantOf("app", { layers: limit(1) }) })] },
    ],
    ["app does not build: see Dockerfile:7", { variants: [failed("app", broken)] }],
    [
      "2 of 3 variants do not build: see Dockerfile:7",
      { variants: [named("c"), failed("a", broken), failed("b", broken)] },
    ],
    [
      "app: 1 fixable vulnerability (1 high); not compared with a base, so known ones count too",
      {
        variants: [
          {
            ...named("app"),
            variant: { ...variantOf("app"), policy: strict },
            platforms: [{ ...variantFacts().platforms[0], platform: "linux/amd64", scan: { findings, packages: [] } }],
          },
        ],
      },
    ],
    [
      "1 warning, nothing that blocks",
      {
        variants: [
          named("app", {
            platforms: [{ ...variantFacts().platforms[0], platform: "linux/amd64", scan: { findings, packages: [] } }],
          }),
        ],
      },
    ],
    [
      "No verdict: Disk full (and 1 more)",
      {
        errors: [
          { code: "disk.full", message: "Disk full" },
          { code: "io", message: "Gone" },
        ],
      },
    ],
    [
      "1 of 2 variants measured when the run was cancelled",
      { variants: [named("a"), named("b", { outcome: { status: "cancelled" }, platforms: [] })] },
    ],
  ])("%s", (headline, facts) => {
    expect(headlineText(reportOf(runFacts(facts)))).toBe(headline);
  });

  test("also where growth alone has a limit", () => {
    const grow = { id: "size.unpacked.grow", level: "error", status: "pass", message: "-" } as const;
    expect(headlineText({ ...reportOf(runFacts()), checks: [grow] })).toBe("app keeps to its growth budget");
  });

  test("and how many reasons there are beside it", () => {
    expect(headlineText(reportOf(samples.failing))).toBe("cuda rides 312 MB over its load line · 1 more reason");
  });

  test("also of a run that looked at no variant", () => {
    const empty: Report = reportOf(runFacts({ variants: [] }));
    expect(headlineText(empty)).toBe("Nothing to object to");
  });
});
