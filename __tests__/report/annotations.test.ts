import { describe, expect, test } from "vitest";
import { type Annotation, annotationsOf } from "../../src/report/annotations.ts";
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
