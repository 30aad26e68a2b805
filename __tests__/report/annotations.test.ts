import { describe, expect, test } from "vitest";
import { type Annotation, annotationsOf } from "../../src/report/annotations.ts";
import { comparedReports } from "./compared-samples.ts";
import { lint, origin } from "./sample-parts.ts";
import { reportOf, samples } from "./samples.ts";

const places = (annotations: readonly Annotation[]) =>
  annotations.map(({ level, title, file, startLine, endLine }) => [level, title, file, startLine, endLine]);

test("a failed build stands at its instruction", () => {
  expect(places(annotationsOf(reportOf(samples.brokenBuild)))).toEqual([
    ["error", "build.step", "Dockerfile.cpu", 5, 6],
    ["error", "build.blocked", undefined, undefined, undefined],
  ]);
});

test("too much weight stands at the author's heaviest line, vulnerabilities at the line that brought them", () => {
  const errors = annotationsOf(reportOf(samples.failing)).filter(({ level }) => level === "error");
  expect(places(errors)).toEqual([
    ["error", "size.unpacked.max", "Dockerfile.cuda", 13, 15],
    ["error", "vulnerabilities", undefined, undefined, undefined],
    ["error", "2 vulnerabilities from this line: 1 critical, 1 high", "Dockerfile.cuda", 4, 9],
    ["error", "1 vulnerability from this line: 1 high", "Dockerfile.cuda", 13, 15],
    ["error", "2 vulnerabilities from this line: 2 high", "Dockerfile.cuda", 1, 1],
  ]);
});

test("without a level of the user's, nothing is an error", () => {
  const levels = annotationsOf(reportOf(samples.warning)).map(({ level }) => level);
  expect(new Set(levels)).toEqual(new Set(["warning", "notice"]));
});

test("what somebody accepted is nothing to act on", () => {
  const quiet = reportOf(samples.quiet);
  const loosened = { id: "policy.loosened", level: "error", message: "scan is looser" } as const;
  const titles = (status: "fail" | "accepted") =>
    annotationsOf({ ...quiet, checks: [...quiet.checks, { ...loosened, status }] }).map(({ title }) => title);
  expect(titles("fail")).toContain("policy.loosened");
  expect(titles("accepted")).not.toContain("policy.loosened");
});

describe("of each level", () => {
  const many = (count: number) => {
    const findings = Array.from({ length: count }, (_, index) =>
      lint(`DL${index}`, "medium", "x", origin("Dockerfile", [index + 1, index + 1], "RUN x")),
    );
    return annotationsOf({ ...reportOf(samples.quiet), findings });
  };

  test("eight are given", () => {
    expect(many(8)).toHaveLength(8);
    expect(many(8).at(-1)?.title).toBe("DL7");
  });

  test("of more, seven, and how many are left", () => {
    expect(many(30)).toHaveLength(8);
    expect(many(30).at(-1)?.message).toBe("23 more of this kind stand in the job summary and in the report.");
  });
});

test("texts are clean lines, whatever they were", () => {
  for (const { title, message, file } of annotationsOf(reportOf(samples.hostile))) {
    expect(`${title}${message}${file}`).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(message.length).toBeLessThanOrEqual(4096);
  }
});

describe("on a pull request", () => {
  test("growth stands at the line that brought most of it, drift at the line that drifted", () => {
    const growth = annotationsOf(comparedReports.overBudget).find(({ title }) => title === "size.unpacked.grow");
    expect(growth).toMatchObject({ level: "error", file: "Dockerfile.cuda", startLine: 31 });
    const drift = annotationsOf(comparedReports.driftOnly).find(({ title }) => title === "drift");
    expect(drift).toMatchObject({ level: "warning", file: "Dockerfile.cuda", startLine: 4, endLine: 9 });
  });

  test("what was accepted is no annotation", () => {
    expect(annotationsOf(comparedReports.accepted)).toEqual([]);
  });

  test("what the base has already is left out, unless its line was changed", () => {
    const { driftOnly } = comparedReports;
    const rules = (changed?: Parameters<typeof annotationsOf>[1]) =>
      annotationsOf(driftOnly, changed).map(({ title }) => title);
    expect(rules()).toEqual(["drift"]);
    expect(rules(new Map([["Dockerfile.cpu", [[14, 20]]]]))).toEqual(["JSONArgsRecommended", "drift"]);
    expect(rules(new Map([["Dockerfile.cpu", [[15, 20]]]]))).toEqual(["drift"]);
  });

  test("what is on changed lines comes first, so that it is never what is left for the summary", () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      lint(`DL${index}`, "medium", "x", origin("Dockerfile", [index + 1, index + 1], "RUN x")),
    );
    const report = { ...reportOf(samples.quiet), findings };
    const titles = annotationsOf(report, new Map([["Dockerfile", [[29, 30]]]])).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(["DL28", "DL29", "DL0"]);
    expect(titles).toHaveLength(8);
  });
});
