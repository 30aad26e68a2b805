import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/report/comment.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { comparedReports } from "./compared-samples.ts";
import { expectGolden } from "./golden.ts";
import { reportOf, samples } from "./samples.ts";

const { huge: _huge, ...small } = samples;
const cases = Object.entries(small).map(([name, run]) => [name, reportOf(run)] as const);
const files = [".plimsoll/report.html", ".plimsoll/summary.md", ".plimsoll/report.json"];
const today = "2026-09-01";
const deliveries = [
  { surface: "report.json", status: "delivered" },
  { surface: "comment", status: "skipped", reason: "the pull request comes from a fork, whose token can only read" },
  { surface: "code scanning", status: "failed", reason: "Code Security is not enabled for this repository" },
] as const satisfies Report["deliveries"];

test.each(cases)("terminal: %s", (name, report) => {
  expectGolden(`golden/${name}.terminal.golden.txt`, renderTerminal(report, { columns: 80, colour: false, files }));
});

test.each(cases)("job summary: %s", (name, report) => {
  expectGolden(`golden/${name}.summary.golden.md`, renderSummary(report, { today }));
});

test.each(cases.filter(([name]) => ["failing", "brokenBuild"].includes(name)))("comment: %s", (name, report) => {
  expectGolden(`golden/${name}.comment.golden.md`, renderComment(report, { today }));
});

describe.each(Object.entries(comparedReports))("compared: %s", (name, report) => {
  test("comment", () => {
    expectGolden(`golden/compared/${name}.comment.golden.md`, renderComment(report, { today }));
  });

  test("terminal", () => {
    const text = renderTerminal(report, { columns: 80, colour: false, files });
    expectGolden(`golden/compared/${name}.terminal.golden.txt`, text);
  });
});

test("compared: job summary, delivered here and there", () => {
  const report = { ...comparedReports.overBudget, deliveries: [...deliveries] };
  expectGolden("golden/compared/overBudget.summary.golden.md", renderSummary(report, { today }));
});

test("report.json", () => {
  expectGolden("golden/failing.report.golden.json", renderJson(reportOf(samples.failing)));
});

test("SARIF", () => {
  for (const { fileName, text } of renderSarif(reportOf(samples.failing))) {
    expectGolden(`golden/failing.${fileName.replace("sarif/", "")}.golden.json`, text);
  }
});

test("HTML, without its style", () => {
  const page = renderHtml(reportOf(samples.failing), { today });
  const structure = page
    .replace(/<style>.*<\/style>/s, "<style></style>")
    .replace(/sha256-[A-Za-z0-9+/=]+/, "sha256-…");
  expectGolden("golden/failing.report.golden.html", structure);
});

test("the comment tells no output of the build, because nobody masks it there", () => {
  const report = reportOf(samples.brokenBuild);
  expect(renderSummary(report)).toContain("No matching distribution found");
  expect(renderComment(report)).not.toContain("No matching distribution found");
});
