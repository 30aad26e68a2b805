import { describe, expect, test } from "vitest";
import type { StepGrowth } from "../../../src/model/growth.ts";
import type { Report } from "../../../src/model/report.ts";
import { baselinePhrases } from "../../../src/report/view/baseline.ts";
import { grownVariant, grownVariants } from "../../../src/report/view/growth.ts";
import { restText } from "../../../src/report/view/growth-words.ts";
import { headlineText } from "../../../src/report/view/headline.ts";
import { phrasesText } from "../../../src/report/view/phrases.ts";
import { sinceText, vulnerabilityText } from "../../../src/report/view/row-texts.ts";
import { rowsOf } from "../../../src/report/view/rows.ts";
import { comparedReports, growthBy } from "../compared-samples.ts";
import { origin } from "../sample-parts.ts";
import { cuda } from "../samples.ts";

const { overBudget, comings, still, againstImage, firstRun } = comparedReports;

describe("the first line says what it weighs more", () => {
  test.each([
    ["overBudget", "cuda rides 312 MB over its load line · +348 MB on this PR · 2 more reasons"],
    ["driftOnly", "1 warning, nothing that blocks · cuda ±0 B on this PR (and +73.0 MB drift)"],
    [
      "accepted",
      "All 3 variants ride within their load lines · cuda +280 MB on this PR (and +12.0 MB drift), accepted by maria-lund",
    ],
    ["loosened", "2 rules that this change is judged by were loosened · no change in size"],
    ["comings", "Both variants ride within their load lines · cpu -20.0 MB on this PR"],
    ["still", "Both variants ride within their load lines · no change in size"],
    ["againstImage", "Both variants ride within their load lines · cpu +31.0 MB against the named image"],
    ["firstRun", "2 warnings, nothing that blocks"],
  ] as const)("%s", (name, headline) => {
    expect(headlineText(comparedReports[name])).toBe(headline);
  });

  test("a growth budget alone", () => {
    const variants = overBudget.variants.map((variant) => ({
      ...variant,
      checks: variant.checks.filter(({ id }) => id === "size.unpacked.grow"),
    }));
    const report: Report = { ...overBudget, variants, checks: [] };
    expect(headlineText(report)).toBe("cuda grew by 348 MB, more than its growth budget allows");
  });

  test("on a push nobody is told that a pull request did it", () => {
    expect(headlineText({ ...comings, event: "push" })).toBe(
      "Both variants ride within their load lines · cpu -20.0 MB against main",
    );
  });
});

describe("what changed", () => {
  const line = (file: number) => origin("Dockerfile.cuda", [file, file], "RUN x");
  const step = (bytes: number, at: StepGrowth["origin"], more: Partial<StepGrowth> = {}): StepGrowth => ({
    change: "grown",
    bytes,
    compressed: null,
    shadows: 0,
    origin: at,
    base: false,
    by: "author",
    ...more,
  });

  test("comes in the order in which it explains the sum", () => {
    const steps = [step(5, line(1)), step(-9, line(2)), step(7, line(3)), step(0, line(4), { change: "changed" })];
    const bytes = (all: StepGrowth[]) => grownVariant(growthBy(all), cuda)?.author.steps.map((each) => each.bytes);
    expect(bytes(steps)).toEqual([7, 5, -9]);
    expect(bytes([...steps, step(-20, line(5))])).toEqual([-20, -9, 5, 7]);
  });

  test("is the author's without what drifted, and says what is not listed", () => {
    const steps = [step(50, line(1)), step(30, line(2), { by: "drift" }), step(20, line(3))];
    const grown = grownVariant(growthBy(steps), cuda);
    expect(grown?.author).toMatchObject({ bytes: 70, steps: [{ bytes: 50 }, { bytes: 20 }] });
    expect(grown?.drift).toMatchObject({ bytes: 30, steps: [{ bytes: 30 }] });
    expect(grown === undefined ? "" : restText(grown.author, 1)).toBe("and 1 more, together +20 B");
    expect(grown === undefined ? "" : restText({ ...grown.author, bytes: 75 }, 2)).toBe(
      "and smaller ones, together +5 B",
    );
    expect(grown === undefined ? "?" : restText(grown.author, 2)).toBe("");
  });

  test("has advice where a cause of its line came with it, and not where the cause is old", () => {
    const chown = origin("Dockerfile.cuda", [31, 31], "RUN chown -R app /app /venv");
    const advised = (one: StepGrowth, causes = growthBy([]).causes) =>
      grownVariant(growthBy([one], { causes }), cuda)?.author.steps[0]?.cause !== undefined;
    const came = { change: "grown", bytes: 5, kind: "metadata-rewrite", before: 1, after: 6 } as const;
    expect(advised(step(280, chown, { change: "added" }))).toBe(true);
    expect(advised(step(280, chown))).toBe(false);
    expect(advised(step(280, chown), { bytes: 5, items: [came], rest: { count: 0, bytes: 0 } })).toBe(true);
    expect(advised(step(-280, chown), { bytes: 5, items: [came], rest: { count: 0, bytes: 0 } })).toBe(false);
    expect(advised(step(280, line(30), { change: "added" }))).toBe(false);
  });

  test("nothing is told of variants that stayed what they were, nor of new ones", () => {
    expect(grownVariants(still)).toEqual([]);
    expect(grownVariants(comings).map(({ name }) => name)).toEqual(["cpu"]);
    expect(grownVariants(overBudget).map(({ name }) => name)).toEqual(["cuda", "cpu"]);
  });
});

describe("rows", () => {
  test("say the change, or that there was none to change", () => {
    expect(rowsOf(comings).map(sinceText)).toEqual(["-20.0 MB (-2.6 %)", "±0 B", "new"]);
    expect(rowsOf(againstImage).map(sinceText)).toEqual(["+31.0 MB (+4.4 %)", "±0 B", "±0 B"]);
    expect(rowsOf(firstRun).map(sinceText)).toEqual(["", ""]);
  });

  test("say which vulnerabilities are new, where that is known", () => {
    expect(rowsOf(overBudget).map(vulnerabilityText)).toEqual([
      "2 new (1 critical, 1 high), 1 fixed, 5 known",
      "none new, 1 known",
      "none",
      "none",
    ]);
    expect(vulnerabilityText(rowsOf(firstRun)[0] ?? { vulnerabilities: null })).toBe(
      "1 critical, 4 high, 1 medium, 1 low (5 fixable)",
    );
  });

  test("one of unknown state makes all of the variant uncompared", () => {
    const variants = overBudget.variants.map((variant) => ({
      ...variant,
      findings: variant.findings.map((finding, index) =>
        index === 0 ? { ...finding, state: "unknown" as const } : finding,
      ),
    }));
    expect(rowsOf({ ...overBudget, variants }).map(vulnerabilityText)[0]).toMatch(/fixable\)$/);
  });
});

test.each<[Report["baseline"], "hours" | "days", string]>([
  [
    { source: "artifact", branch: "main", commit: "1a2b3c4d5e", ageHours: 0.4 },
    "hours",
    "Compared with main at 1a2b3c4 as its own run measured it, less than an hour ago",
  ],
  [
    { source: "artifact", branch: "main", commit: "1a2b3c4d5e", ageHours: 1.2 },
    "hours",
    "Compared with main at 1a2b3c4 as its own run measured it, 1 hour ago",
  ],
  [
    { source: "cache", commit: "1a2b3c4d5e", ageHours: 47.9 },
    "hours",
    "Compared with 1a2b3c4 from the cache of its own run, 47 hours ago",
  ],
  [
    { source: "cache", commit: "1a2b3c4d5e", ageHours: 47.9 },
    "days",
    "Compared with 1a2b3c4 from the cache of its own run, 1 day ago",
  ],
  [
    { source: "cache", commit: "1a2b3c4d5e", ageHours: 80 },
    "hours",
    "Compared with 1a2b3c4 from the cache of its own run, 3 days ago",
  ],
  [
    { source: "rebuild", branch: "main", commit: "1a2b3c4d5e", ageHours: 0 },
    "days",
    "Compared with main at 1a2b3c4 built again for this run",
  ],
  [
    { source: "rebuild", commit: "1a2b3c4d5e", reason: "no run of it left numbers" },
    "days",
    "Compared with 1a2b3c4 built again for this run (no run of it left numbers)",
  ],
  [{ source: "image" }, "days", "Compared with the named image"],
  [
    { source: "none", reason: "no run has left numbers yet" },
    "days",
    "Not compared with a base: no run has left numbers yet",
  ],
])("%j", (baseline, age, text) => {
  expect(phrasesText(baselinePhrases({ baseline }, age))).toBe(text);
});
