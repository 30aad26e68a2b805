/** "Whose word counts", from the sources to the check: what is the author's growth fails, drift never does. */
import { describe, expect, test } from "vitest";
import type { ChangedSources, ChangedTarget } from "../../src/growth/changed-sources.ts";
import { compareImages } from "../../src/growth/compare-images.ts";
import type { Check } from "../../src/model/report.ts";
import type { Budget } from "../../src/model/settings.ts";
import { variantChecks } from "../../src/verdict/decide.ts";
import type { PlatformFacts, RunFacts } from "../../src/verdict/run-facts.ts";
import { built, type MadeBuild } from "../growth/built-image.ts";
import { builtVariant, image, platformFacts, policy, runFacts, variantFacts } from "./samples.ts";

const MB = 1_000_000;
const text = `FROM debian:12
RUN apt-get update
COPY app /app
`;
const baseText = "FROM debian:12\nRUN pip install\n";
const [from, apt, copy, pip] = ["FROM debian:12", "RUN apt-get update", "COPY app /app", "RUN pip install"];

type Sizes = Record<string, number>;

interface Case {
  before?: string;
  after?: string;
  /** Bytes by instruction, before and after; 10 MB each unless said. */
  sizes?: Sizes;
  /** Instructions whose files of the context were changed. */
  touched?: string[];
  /** What it stands on. */
  base?: { before: string; after: string; sizes?: Sizes };
  /** Nobody said what was changed. */
  unknown?: boolean;
}

const tenEach = (of: string, sizes: Sizes = {}): Sizes => ({
  ...Object.fromEntries(of.split("\n").map((line) => [line, 10 * MB])),
  ...sizes,
});

function comparison({ before = text, after = text, sizes, touched = [], base, unknown = false }: Case): PlatformFacts {
  const on = (side: "before" | "after"): Partial<MadeBuild> =>
    base === undefined
      ? {}
      : {
          on: {
            file: "base/Dockerfile",
            text: base[side],
            sizes: tenEach(base[side], side === "after" ? base.sizes : {}),
          },
        };
  const made = { file: "Dockerfile" };
  const [old, now] = [
    built({ ...made, text: before, sizes: tenEach(before), ...on("before") }),
    built({ ...made, text: after, sizes: tenEach(after, sizes), ...on("after") }),
  ];
  const buildArgs = { before: {}, after: {} };
  const targets: ChangedTarget[] = [
    {
      name: "app",
      file: "Dockerfile",
      before,
      after,
      buildArgs,
      contexts: { base: { target: "base", changed: false } },
    },
  ];
  if (base !== undefined) {
    targets.push({ name: "base", file: "base/Dockerfile", before: base.before, after: base.after, buildArgs });
  }
  const sources: ChangedSources = {
    targets,
    paths: touched.length === 0 ? [] : ["app/x"],
    touches: (instruction) => touched.includes(instruction.text),
  };
  const growth = compareImages(old, now, unknown ? undefined : sources);
  return platformFacts({ image: { ...image(), sizes: now.sizes }, summary: now, comparison: { growth } });
}

const budget = (changes: Partial<Budget> = {}): Budget => ({
  grow: { percent: 5, bytes: 2 * MB },
  level: "error",
  ifUnavailable: "error",
  ...changes,
});

function checksOf(
  platform: PlatformFacts | undefined,
  changes: Partial<Budget> = {},
  run: Partial<RunFacts> = {},
): Check[] {
  const budgets = { unpacked: budget(changes), compressed: budget(changes) };
  const variant = builtVariant("app", policy({ budgets }));
  const facts = variantFacts({ variant, platforms: platform === undefined ? [] : [platform] });
  return variantChecks(runFacts({ baseline: { source: "artifact" }, ...run }), facts, platform);
}

const statuses = (checks: readonly Check[]) => {
  const of = (id: string) => checks.find((check) => check.id === id)?.status;
  return { grow: of("size.unpacked.grow"), compressed: of("size.compressed.grow"), drift: of("drift") };
};

const linked = "FROM base\nCOPY app /app\n";
const onBase = { before: linked, after: linked };

describe("the truth table", () => {
  test.each<[string, Case, { grow: string; drift: string }]>([
    ["nothing moved", {}, { grow: "pass", drift: "pass" }],
    ["the base image moved", { sizes: { [from]: 60 * MB } }, { grow: "pass", drift: "warn" }],
    ["an untouched apt-get step gave other bytes", { sizes: { [apt]: 60 * MB } }, { grow: "pass", drift: "warn" }],
    [
      "an edited FROM",
      { after: text.replace("12", "13"), sizes: { "FROM debian:13": 60 * MB } },
      { grow: "pass", drift: "pass" },
    ],
    [
      "an edited FROM, and what its tools made",
      { after: text.replace("12", "13"), sizes: { [apt]: 60 * MB } },
      { grow: "fail", drift: "pass" },
    ],
    ["the author's files", { touched: [copy], sizes: { [copy]: 60 * MB } }, { grow: "fail", drift: "pass" }],
    [
      "the author's line",
      { after: `${text}RUN more\n`, sizes: { "RUN more": 60 * MB } },
      { grow: "fail", drift: "pass" },
    ],
    [
      "the author's files, within the limits",
      { touched: [copy], sizes: { [copy]: 12 * MB } },
      { grow: "pass", drift: "pass" },
    ],
    [
      "the linked base was edited",
      { ...onBase, base: { before: baseText, after: `${baseText}RUN more\n`, sizes: { "RUN more": 60 * MB } } },
      { grow: "fail", drift: "pass" },
    ],
    [
      "the linked base's own step drifted",
      { ...onBase, base: { before: baseText, after: baseText, sizes: { [pip]: 60 * MB } } },
      { grow: "pass", drift: "warn" },
    ],
    [
      "what the linked base stands on moved",
      { ...onBase, base: { before: baseText, after: baseText, sizes: { [from]: 60 * MB } } },
      { grow: "pass", drift: "warn" },
    ],
    [
      "the base moved and the author grew: each is told",
      { touched: [copy], sizes: { [from]: 60 * MB, [copy]: 60 * MB } },
      { grow: "fail", drift: "warn" },
    ],
    [
      "the base moved and the author stayed within the limits",
      { touched: [copy], sizes: { [from]: 60 * MB, [copy]: 11 * MB } },
      { grow: "pass", drift: "warn" },
    ],
    [
      "the base shrank as much as the author grew",
      { touched: [copy], sizes: { [from]: 0, [copy]: 20 * MB } },
      { grow: "fail", drift: "pass" },
    ],
    [
      "a step drifted above a line that the author put in",
      { after: `${text}RUN more\n`, sizes: { [apt]: 60 * MB, "RUN more": 60 * MB } },
      { grow: "fail", drift: "warn" },
    ],
    [
      "a copy that brings other files, though nobody names one",
      { sizes: { [copy]: 60 * MB } },
      { grow: "fail", drift: "pass" },
    ],
    ["nobody knows what was changed", { sizes: { [apt]: 60 * MB }, unknown: true }, { grow: "fail", drift: "skipped" }],
    [
      "nobody knows, and only the base image moved",
      { sizes: { [from]: 60 * MB }, unknown: true },
      { grow: "pass", drift: "skipped" },
    ],
  ])("%s", (_, given, expected) => {
    expect(statuses(checksOf(comparison(given)))).toMatchObject({ ...expected, compressed: expected.grow });
  });

  test("with of: total a FROM that the author edited counts, and one that moved does not", () => {
    const total = { of: "total" } as const;
    const edited = { after: text.replace("12", "13"), sizes: { "FROM debian:13": 60 * MB } };
    expect(statuses(checksOf(comparison(edited), total))).toMatchObject({ grow: "fail" });
    expect(statuses(checksOf(comparison({ sizes: { [from]: 60 * MB } }), total))).toMatchObject({ grow: "pass" });
  });
});

describe("variants that come and go", () => {
  const { comparison: _, ...alone } = comparison({ sizes: { [copy]: 60 * MB } });

  test("a new one, or one under a new name, has nothing to grow from, and that is said", () => {
    const checks = checksOf(alone);
    expect(statuses(checks)).toEqual({ grow: "pass", compressed: "pass", drift: "pass" });
    expect(checks.find(({ id }) => id === "size.unpacked.grow")?.message).toBe(
      "app: it is new, so there is nothing it could have grown from (unpacked)",
    );
  });

  test("one that was not built is no new one", () => {
    expect(statuses(checksOf(undefined))).toEqual({ grow: "error", compressed: "error", drift: "skipped" });
    const unmeasured = platformFacts({ failure: { code: "image.malformed", message: "broken" } });
    const { image: _image, ...without } = unmeasured;
    expect(statuses(checksOf(without))).toEqual({ grow: "error", compressed: "error", drift: "skipped" });
  });

  test("one whose contents nobody could sum up is no new one either", () => {
    const { summary: _summary, ...without } = alone;
    expect(statuses(checksOf(without))).toMatchObject({ grow: "error", drift: "skipped" });
  });

  test.each([
    ["no baseline", { baseline: { source: "none", reason: "the artifact has expired" } }, "the artifact has expired"],
    ["nobody looked for one", { baseline: undefined }, "there is no baseline"],
  ] as [string, Partial<RunFacts>, string][])("%s: an error, and the reason is said", (_name, run, reason) => {
    const checks = checksOf(alone, {}, run);
    expect(statuses(checks)).toEqual({ grow: "error", compressed: "error", drift: "skipped" });
    expect(checks.find(({ id }) => id === "drift")?.message).toBe(`app: drift is not known: ${reason}`);
    expect(statuses(checksOf(alone, { ifUnavailable: "skip" }, run))).toMatchObject({ grow: "skipped" });
  });

  test("a run that leaves sizes out skips them", () => {
    expect(statuses(checksOf(alone, {}, { stages: new Set(["lint"]) }))).toMatchObject({
      grow: "skipped",
      drift: "skipped",
    });
  });
});
