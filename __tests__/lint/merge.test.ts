import { describe, expect, it } from "vitest";
import { mergeRemarks } from "../../src/lint/merge.ts";
import type { Finding } from "../../src/model/report.ts";
import { lintPolicy, recorded, remark, sourceOf } from "./samples.ts";

const brief = ({ origin, rule, severity }: Finding) => `${origin?.startLine} ${rule} ${severity}`;

describe("what both tools say of one Dockerfile", () => {
  it("is said once, on the whole instruction, worst first", async () => {
    const { remarks } = await recorded("pairs");
    const findings = mergeRemarks(remarks);
    expect(findings.map(brief)).toEqual([
      "2 DL4000 high",
      "9 DL4004 high",
      "11 DL3012 high",
      "12 DL3024 high",
      "16 DL3000 high",
      "17 DL3021 high",
      "3 DL3064 medium",
      "4 DL3064 medium",
      "5 DL3025 medium",
      "6 DL3025 medium",
      "6 DL4003 medium",
      "7 DL3025 medium",
      "7 DL4003 medium",
      "8 DL3025 medium",
      "9 DL3025 medium",
      "10 DL3025 medium",
      "11 DL3025 medium",
      "13 DL3063 medium",
      "14 DL3029 medium",
      "15 DL3065 medium",
      "18 SC2086 low",
    ]);
    expect(findings.every(({ tool }) => tool === "hadolint")).toBe(true);
  });

  it("names both tools as its sources", async () => {
    const findings = mergeRemarks((await recorded("pairs")).remarks);
    const sources = Object.fromEntries(findings.map(({ rule, sources = [] }) => [rule, sources]));
    expect(sources["DL4000"]).toEqual(["buildkit MaintainerDeprecated", "hadolint DL4000"]);
    expect(sources["DL4003"]).toEqual(["buildkit MultipleInstructionsDisallowed", "hadolint DL4003"]);
    expect(sources["SC2086"]).toEqual(["hadolint SC2086"]);
  });

  it("covers an instruction of several lines, with its stage", async () => {
    const shell = mergeRemarks((await recorded("pairs")).remarks).find(({ rule }) => rule === "SC2086");
    expect(shell?.origin).toEqual({
      file: "Dockerfile",
      startLine: 18,
      endLine: 20,
      stage: "d",
      instruction: 'RUN echo hi && echo "$(cat foo)" && rm $FOO $BAR',
      via: "none",
    });
  });

  it("says the two places of one rule in one instruction as one finding", async () => {
    const { source } = await recorded("pairs");
    const twice = [remark(source, 18, "SC2086"), remark(source, 18, "SC2086")];
    expect(mergeRemarks(twice).map(({ message }) => message)).toEqual(["says SC2086 (2 times in this instruction)"]);
  });

  it("is one finding when neither can read the file", async () => {
    const findings = mergeRemarks((await recorded("broken")).remarks);
    expect(findings.map(brief)).toEqual(["3 DL1000 high"]);
    expect(findings[0]?.sources).toEqual(["buildkit DockerfileError", "hadolint DL1000"]);
  });
});

it("BuildKit's checks stand alone when hadolint does not know them, or did not run", () => {
  const source = sourceOf("FROM debian:12 as Base\nCMD true\n");
  const remarks = [
    remark(source, 1, "FromAsCasing", {
      level: "style",
      url: "https://docs.docker.com/go/dockerfile/rule/from-as-casing/",
    }),
    remark(source, 2, "JSONArgsRecommended"),
  ];
  expect(mergeRemarks(remarks)).toMatchObject([
    { tool: "buildkit", rule: "JSONArgsRecommended", severity: "medium", sources: ["buildkit JSONArgsRecommended"] },
    { tool: "buildkit", rule: "FromAsCasing", severity: "info", url: expect.stringContaining("docs.docker.com") },
  ]);
});

describe("levels", () => {
  const rule = (rules: Parameters<typeof lintPolicy>[0]) => lintPolicy(rules);
  it.each([
    ["as the tool has it", [rule({})], "DL3059", "medium"],
    ["off by its name", [rule({ DL3059: "off" })], "DL3059", undefined],
    ["raised", [rule({ DL3059: "error" })], "DL3059", "high"],
    ["lowered", [rule({ DL3059: "style" })], "DL3059", "info"],
    ["off by BuildKit's name for the same", [rule({ JSONArgsRecommended: "off" })], "DL3025", undefined],
    ["off by hadolint's name for the same", [rule({ DL3025: "off" })], "JSONArgsRecommended", undefined],
    ["its own name wins over the other's", [rule({ DL3025: "error", JSONArgsRecommended: "off" })], "DL3025", "high"],
    ["off for one variant of the file is not off", [rule({ DL3059: "off" }), rule({})], "DL3059", "medium"],
    ["the strictest variant decides", [rule({ DL3059: "info" }), rule({ DL3059: "error" })], "DL3059", "high"],
    ["off for all variants is off", [rule({ DL3059: "off" }), rule({ DL3059: "off" })], "DL3059", undefined],
    ["a rule called like a property of objects", [rule({})], "constructor", "medium"],
  ] as const)("%s", (_what, policies, name, severity) => {
    const source = sourceOf("FROM debian:12\nRUN true\n", [...policies]);
    const findings = mergeRemarks([remark(source, 2, name)]);
    expect(findings.map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
  });
});

describe("keys", () => {
  const keys = (text: string, ...lines: number[]) =>
    mergeRemarks(lines.map((line) => remark(sourceOf(text), line, "DL3059")))
      .map(({ key }) => key)
      .sort();

  it("do not change when lines move, white space changes or comments come", () => {
    const before = keys("FROM debian:12\nRUN a && b\n", 2);
    const after = keys("# a comment\n\nFROM debian:12\nUSER x\nRUN   a \\\n  # why\n  && b\n", 5);
    expect(after).toEqual(before);
  });

  it("tell equal instructions of one file apart, in their order", () => {
    const [first, second, ...rest] = keys("FROM debian:12\nRUN a\nRUN a\n", 2, 3);
    expect(rest).toEqual([]);
    expect(second).toBe(`${first}/2`);
  });

  it("tell rules, files and messages apart", () => {
    const source = sourceOf("FROM debian:12\nRUN a\n");
    const other = sourceOf("FROM debian:12\nRUN a\n", [lintPolicy()], "other/Dockerfile");
    const findings = mergeRemarks([
      remark(source, 2, "SC2154", { message: "a is referenced but not assigned." }),
      remark(source, 2, "SC2154", { message: "b is referenced but not assigned." }),
      remark(source, 2, "SC2155"),
      remark(other, 2, "SC2154"),
    ]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(4);
  });

  it("have no line number, digest of an image or temporary path in them", async () => {
    for (const { key } of mergeRemarks((await recorded("pairs")).remarks)) {
      expect(key).toMatch(/^hadolint\/(?:DL|SC)\d{4}\/Dockerfile\/[0-9a-f]{12}(?:\/\d+|~\d+)?$/);
    }
  });
});

it("a remark on a line that is no instruction keeps its line and gets a key", () => {
  const [finding] = mergeRemarks([remark(sourceOf("FROM debian:12\n\n# end\n"), 3, "DL1000")]);
  expect(finding?.origin).toEqual({ file: "Dockerfile", startLine: 3, endLine: 3, via: "none" });
});

it("the order of the remarks does not change the findings", async () => {
  const { remarks } = await recorded("pairs");
  const plain = mergeRemarks(remarks).map(({ key, origin }) => [key, origin]);
  const reversed = mergeRemarks(remarks.toReversed()).map(({ key, origin }) => [key, origin]);
  expect(reversed).toEqual(plain);
});
