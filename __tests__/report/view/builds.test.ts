import { describe, expect, test } from "vitest";
import type { Build } from "../../../src/model/report.ts";
import { renderComment } from "../../../src/report/comment.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { buildsWorthAWord } from "../../../src/report/view/build-worth.ts";
import { reusedText, slowestSteps, timelineRows, transferTexts } from "../../../src/report/view/builds.ts";
import { brokenAt, buildOf } from "../sample-parts.ts";
import { reportOf, samples } from "../samples.ts";

const build = buildOf("Dockerfile", [
  ["FROM debian", [1, 1], 2, false],
  ["RUN apt-get update", [2, 2], 30, true],
  ["COPY . .", [3, 3], 0.05, false],
  ["RUN make", [4, 4], 12, false],
]);

describe("whether a comment tells of a build", () => {
  const explained = brokenAt(build, 2, "`a` was changed");
  const cases: [string, Partial<Build>, boolean][] = [
    ["a fast one that reused as much as before", { seconds: 20, previous: { cacheHitRatio: 0.4 } }, false],
    ["a slow one", { seconds: 60, previous: {} }, true],
    ["one that lost a quarter of its reused steps", { seconds: 20, previous: { cacheHitRatio: 0.6 } }, true],
    ["the same, but so fast that nobody minds", { seconds: 9, previous: { cacheHitRatio: 0.6 } }, false],
  ];
  test.each(cases)("%s", (_name, more, expected) => {
    const told = buildsWorthAWord([{ name: "app", build: { ...explained, ...more } }]);
    expect(told.length > 0).toBe(expected);
  });

  test("one that nothing is known to compare with", () => {
    const { previous: _, ...unknown } = explained;
    expect(buildsWorthAWord([{ name: "app", build: { ...unknown, seconds: 600 } }])).toEqual([]);
  });

  test("the comment has no section for the others", () => {
    const report = reportOf(samples.failing);
    const quick = report.variants.map(({ build: made, ...variant }) => ({
      ...variant,
      ...(made === undefined ? {} : { build: { ...made, seconds: 3 } }),
    }));
    expect(renderComment(report)).toContain("<summary>Builds</summary>");
    expect(renderComment({ ...report, variants: quick })).not.toContain("<summary>Builds</summary>");
  });
});

describe("a build in words", () => {
  test("counts steps that can be reused, which a FROM can't", () => {
    expect(reusedText(build)).toBe("1 of 3 steps reused");
    expect(reusedText({ ...build, steps: [] })).toBe("no steps");
  });

  test("names the slowest first, and none that came from the cache or took no time", () => {
    expect(slowestSteps(build, 5).map(({ name }) => name)).toEqual(["[app 4/4] RUN make", "[app 1/4] FROM debian"]);
  });

  test("tells what was carried", () => {
    expect(transferTexts(build)).toEqual(["export 1.0 s", "context 0.30 s (18.2 MB)"]);
  });

  test("says nothing of a first build's cache, which nobody expects anything of", () => {
    const report = reportOf(samples.failing);
    const first = {
      step: "[1/1] RUN make",
      digest: "d",
      origin: { via: "none" },
      because: "nothing was there",
    } as const;
    const cold = report.variants.map((variant) => ({
      ...variant,
      build: { ...build, cacheHitRatio: 0, firstUncached: first },
    }));
    const text = renderTerminal({ ...report, variants: cold }, { columns: 80, colour: false, files: [] });
    expect(text).toContain("1 of 3 steps reused");
    expect(text).not.toContain("first not reused");
  });
});

test("the timeline has every step once, stage by stage as they began, and what they waited for", () => {
  const step = (name: string, start: number, seconds = 1) => ({ name, digest: name, start, seconds, cached: false });
  const rows = timelineRows({
    seconds: 9,
    cacheHitRatio: 0,
    transfers: [],
    steps: [step("[b 10/11] RUN y", 4), step("[b 2/11] RUN x", 3), step("[a 2/2] RUN z", 1)],
    criticalPath: {
      seconds: 3,
      steps: [step("[internal] load build context", 0.5), step("[a 2/2] RUN z", 1)],
    },
  });
  expect(rows.map(({ step: { name }, isCritical }) => [name, isCritical])).toEqual([
    ["[internal] load build context", true],
    ["[a 2/2] RUN z", true],
    ["[b 2/11] RUN x", false],
    ["[b 10/11] RUN y", false],
  ]);
});
