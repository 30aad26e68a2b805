import { describe, expect, test } from "vitest";
import { heavyVariants } from "../../../src/report/view/causes.ts";
import { databaseText } from "../../../src/report/view/database.ts";
import { diveNote } from "../../../src/report/view/dive.ts";
import { nextSteps } from "../../../src/report/view/next-steps.ts";
import { weighedPackages } from "../../../src/report/view/packages.ts";
import { rowsOf } from "../../../src/report/view/rows.ts";
import { suppressedFindings } from "../../../src/report/view/suppressed.ts";
import { vulnerabilityRows } from "../../../src/report/view/vulnerability-rows.ts";
import { titleOf, weightsOf } from "../../../src/report/view/weights.ts";
import { cve, imageOf, lint, origin } from "../sample-parts.ts";
import { cuda, reportOf, samples } from "../samples.ts";

describe("weights", () => {
  test("all base layers are one, the lines of a step are one, empty layers are none", () => {
    expect(
      weightsOf(cuda).map((weight) => [titleOf(weight, cuda).slice(0, 20), weight.unpacked, weight.layers]),
    ).toEqual([
      ["base image nvidia/cu", 1_374_000_000, [0, 1, 2, 3]],
      ["RUN python3 -m venv ", 727_998_816, [6]],
      ["RUN apt-get update &", 412_000_000, [4]],
      ["RUN chown -R app /ap", 280_000_000, [8]],
      ["COPY app /app", 18_000_000, [7]],
      ["COPY requirements.tx", 1184, [5]],
    ]);
  });

  test("the parts add up to the whole", () => {
    expect(weightsOf(cuda).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test("layers whose line nobody knows stay apart, and are called by their number", () => {
    const image = imageOf("x", "x", [
      { instruction: "", unpacked: 2 },
      { instruction: "", unpacked: 1 },
    ]);
    expect(weightsOf(image).map((weight) => titleOf(weight, image))).toEqual(["layer 0", "layer 1"]);
  });
});

describe("rows", () => {
  test("come worst first, each with the lint of its own files", () => {
    expect(rowsOf(reportOf(samples.failing)).map(({ name, mark, lint }) => [name, mark, lint?.count])).toEqual([
      ["cuda", "fail", 2],
      ["cpu", "pass", 1],
      ["api", "pass", 0],
      ["api", "pass", 0],
    ]);
  });

  test("say that nothing is known where nothing was looked at", () => {
    const [row] = rowsOf(reportOf(samples.toolError)).filter(({ name }) => name === "cpu");
    expect(row?.vulnerabilities).toBe(null);
    const { lint: _without, ...unlinted } = samples.quiet;
    expect(rowsOf(reportOf(unlinted))[0]?.lint).toBe(null);
  });

  test("say what there is instead of an image", () => {
    expect(rowsOf(reportOf(samples.brokenBuild)).map(({ instead }) => instead)).toEqual([
      "does not build",
      "not built",
      "",
      "",
    ]);
  });
});

test("one vulnerability of several variants is one row with all of them", () => {
  const report = reportOf(samples.quiet);
  const [variant] = report.variants;
  const of = (name: string, file: string) => {
    const findings = [cve("CVE-1", "high", "a 1 2", origin(file, [1, 1], "FROM x"))];
    return { ...variant, name, platform: "", status: "built" as const, checks: [], findings };
  };
  expect(vulnerabilityRows({ variants: [of("b", "B"), of("a", "A"), of("a", "A")] })).toMatchObject([
    { rule: "CVE-1", variants: ["b", "a"], places: ["B:1", "A:1"] },
  ]);
});

test("what ends first stands first among the suppressed", () => {
  const from = origin("Dockerfile", [1, 1], "FROM x");
  const of = (rule: string, expires?: string) =>
    lint(rule, "low", "x", from, {
      state: "suppressed",
      suppression: { source: "f", ...(expires === undefined ? {} : { expires }) },
    });
  const findings = [of("never"), of("later", "2027-01-01"), of("soon", "2026-10-01"), lint("open", "low", "x", from)];
  const rules = suppressedFindings({ ...reportOf(samples.quiet), findings }).map(({ rule }) => rule);
  expect(rules).toEqual(["soon", "later", "never"]);
});

test.each([
  ["2026-08-31T18:00:00Z", "2026-09-01", "made 2026-08-31 (1 day old), from db"],
  ["2026-09-01T01:00:00Z", "2026-09-01", "made 2026-09-01 (today), from db"],
  ["2026-08-01T01:00:00Z", "2026-09-01", "made 2026-08-01 (31 days old), from db"],
  ["2026-08-01T01:00:00Z", undefined, "made 2026-08-01, from db"],
  ["nonsense", "2026-09-01", "made nonsense, from db"],
])("a database of %s on %s: %s", (updated, today, text) => {
  expect(databaseText({ updated, source: "db" }, today)).toBe(text);
});

describe("why it is heavy", () => {
  test("is told by variant, the worst first, causes by their bytes and all of them added up", () => {
    expect(heavyVariants(reportOf(samples.failing))).toEqual([
      {
        name: "cuda",
        bytes: 321_200_000,
        unpacked: 2_812_000_000,
        causes: [
          expect.objectContaining({
            bytes: 280_000_000,
            place: "Dockerfile.cuda:31",
            what: "the same content again: /app, /venv (see Dockerfile.cuda:27)",
          }),
          expect.objectContaining({
            bytes: 41_200_000,
            what: "apt cache: /var/cache/apt/pkgcache.bin, /var/cache/apt/srcpkgcache.bin, 1 more",
          }),
        ],
      },
    ]);
    expect(heavyVariants(reportOf(samples.quiet))).toEqual([]);
  });
});

test("dive's figures come with the difference to shadowed bytes, where a check is about them", () => {
  expect(diveNote([{ id: "size.unpacked.max" }, { id: "dive.wasted" }])).toMatch(
    /^Dive counts every copy .* nothing leads to\.$/,
  );
  expect(diveNote([{ id: "size.unpacked.max" }])).toBe(undefined);
});

test("packages are told by their bytes; what has none is not told", () => {
  const [first] = reportOf(samples.failing).variants.flatMap(({ image }) => (image?.packages.length ? [image] : []));
  expect(first === undefined ? [] : weighedPackages(first).map(({ name }) => name)).toEqual(["torch", "gcc-11"]);
});

describe("next steps", () => {
  test("begin at the heaviest line of what is too heavy, where no cause is known that says more", () => {
    const report = reportOf(samples.failing);
    expect(nextSteps(report)).toEqual([]);
    const unknown = report.variants.map(({ image, ...variant }) =>
      image === undefined ? variant : { ...variant, image: { ...image, causes: [] } },
    );
    expect(nextSteps({ ...report, variants: unknown })).toEqual([
      "cuda: start at Dockerfile.cuda:13-15, its heaviest line with 728 MB",
    ]);
  });

  test("leave growth to what is said of each line that grew", () => {
    const [first] = reportOf(samples.passing).variants;
    const grow = { id: "size.unpacked.grow", level: "error", status: "fail", message: "-" } as const;
    const variants =
      first?.image === undefined ? [] : [{ ...first, checks: [grow], image: { ...first.image, causes: [] } }];
    expect(variants).toHaveLength(1);
    expect(nextSteps({ ...reportOf(samples.passing), variants })).toEqual([]);
  });

  test("are load lines, where there are none, and nothing where all is said", () => {
    expect(nextSteps(reportOf(samples.quiet))).toEqual([expect.stringContaining("plimsoll init")]);
    expect(nextSteps(reportOf(samples.passing))).toEqual([]);
  });
});
