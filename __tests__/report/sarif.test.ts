import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../src/model/report.ts";
import type { SarifLog, SarifRun } from "../../src/report/sarif/model.ts";
import { renderSarif, type SarifOptions } from "../../src/report/sarif.ts";
import { runFacts, variantFacts } from "../verdict/samples.ts";
import { cve, imageOf, lint, origin } from "./sample-parts.ts";
import { reportOf, samples } from "./samples.ts";

const from = origin("docker/app v2.Dockerfile", [3, 5], "FROM node:20-slim");
const run1 = origin("docker/app v2.Dockerfile", [7, 8], "RUN npm install left-pad@1.3.0");

function reportWith(findings: Finding[], changes: Partial<Report> = {}): Report {
  const image = imageOf("app", "docker/app v2.Dockerfile", [
    { line: [3, 5], instruction: "FROM node:20-slim", unpacked: 5, base: true },
  ]);
  const platforms = [{ platform: "linux/amd64", image, scan: { findings, packages: [] } }];
  return { ...reportOf(runFacts({ variants: [variantFacts({ platforms })] })), ...changes };
}

function trivyRun(report: Report, options?: SarifOptions): SarifRun {
  const file = renderSarif(report, options).find(({ fileName }) => fileName.startsWith("sarif/trivy."));
  const log: SarifLog = JSON.parse(file?.text ?? "");
  const [first] = log.runs;
  if (first === undefined) throw new Error("no run");
  return first;
}

const files = (report: Report, options?: SarifOptions) => renderSarif(report, options).map(({ fileName }) => fileName);

describe("where a result stands", () => {
  test("on the whole instruction, in a path that GitHub can resolve", () => {
    const [result] = trivyRun(reportWith([cve("CVE-1", "high", "a 1 2", from)])).results;
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "docker/app%20v2.Dockerfile" },
      region: { startLine: 3, startColumn: 1, endLine: 5, endColumn: 2 },
    });
  });

  test("up to the end of its last line, when the file's text is known", () => {
    const texts = new Map([["docker/app v2.Dockerfile", "# a\n\nFROM \\\n  node:20-slim \\\n  AS app\n"]]);
    const [result] = trivyRun(reportWith([cve("CVE-1", "high", "a 1 2", from)]), { texts }).results;
    expect(result?.locations[0].physicalLocation.region).toMatchObject({ startColumn: 1, endLine: 5, endColumn: 9 });
  });

  test.each(["../../etc/passwd", "/etc/passwd", "", "a//b", "./a"])("never outside of the repository: %j", (file) => {
    const outside = { file, startLine: 9, endLine: 9, via: "history" as const };
    const [result] = trivyRun(reportWith([cve("CVE-1", "high", "a 1 2", outside)])).results;
    expect(result?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "docker/app%20v2.Dockerfile" },
      region: { startLine: 1, endLine: 1 },
    });
  });

  test("of an image that nothing in the repository made: in the configuration, else there is no file", () => {
    const image = imageOf("app", "x", [{ instruction: "RUN x", unpacked: 1 }]);
    const platforms = [
      { platform: "linux/amd64", image, scan: { findings: [cve("CVE-1", "high", "a 1 2", undefined)], packages: [] } },
    ];
    const report = reportOf(runFacts({ variants: [variantFacts({ platforms })] }));
    expect(files(report)).toEqual(["sarif/lint.sarif"]);
    const [result] = trivyRun(report, { configFile: "plimsoll.yml" }).results;
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe("plimsoll.yml");
  });
});

describe("what makes one result", () => {
  const findings = [
    cve("CVE-1", "high", "libssl 1.0 1.1", from),
    cve("CVE-1", "critical", "openssl 1.0", from),
    cve("CVE-1", "high", "left-pad 1.3.0 1.3.1", run1),
    cve("CVE-2", "low", "openssl 1.0", from),
    cve("CVE-3", "high", "zlib 1", from, { state: "suppressed" }),
  ];

  test("one vulnerability on one line is one result that names all packages, worst first", () => {
    const { results } = trivyRun(reportWith(findings));
    expect(results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
      [
        "CVE-1",
        "error",
        "app: CVE-1 in libssl 1.0 (fixed in 1.1), openssl 1.0 (no fix). openssl: a flaw in the parser lets a remote attacker crash the process. Brought by FROM node:20-slim.",
      ],
      [
        "CVE-1",
        "error",
        "app: CVE-1 in left-pad 1.3.0 (fixed in 1.3.1). left-pad: a flaw in the parser lets a remote attacker crash the process. Brought by RUN npm install left-pad@1.3.0.",
      ],
      [
        "CVE-2",
        "note",
        "app: CVE-2 in openssl 1.0 (no fix). openssl: a flaw in the parser lets a remote attacker crash the process. Brought by FROM node:20-slim.",
      ],
    ]);
  });

  test("a rule is as severe as its worst package, inside GitHub's band", () => {
    const { rules } = trivyRun(reportWith(findings)).tool.driver;
    expect(rules.map(({ id, properties }) => [id, properties["security-severity"]])).toEqual([
      ["CVE-1", "9.5"],
      ["CVE-2", "2.0"],
    ]);
  });

  test("platforms are merged and named", () => {
    const image = imageOf("app", "Dockerfile", [{ line: [1, 1], instruction: "FROM x", unpacked: 5, base: true }]);
    const scan = { findings: [cve("CVE-1", "high", "a 1 2", origin("Dockerfile", [1, 1], "FROM x"))], packages: [] };
    const platforms = ["linux/arm64", "linux/amd64"].map((platform) => ({ platform, image, scan }));
    const { results } = trivyRun(reportOf(runFacts({ variants: [variantFacts({ platforms })] })));
    expect(results.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^app \(linux\/amd64, linux\/arm64\): CVE-1 in a 1/),
    ]);
  });
});

describe("fingerprints", () => {
  const print = (findings: Finding[]) =>
    trivyRun(reportWith(findings)).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    );

  test("stay when versions, tags and lines move", () => {
    const before = [cve("CVE-1", "high", "a 1 2", from), cve("CVE-1", "high", "b 1", run1)];
    const moved = [
      cve("CVE-1", "critical", "a 7 8", { ...from, startLine: 13, endLine: 13, instruction: "FROM node:22-slim" }),
      cve("CVE-1", "high", "b 3 4", { ...run1, startLine: 30, endLine: 31, instruction: "RUN npm install left-pad@2" }),
    ];
    expect(print(moved)).toEqual(print(before));
  });

  test("differ between results, also where only the line does", () => {
    const twice = [
      cve("CVE-1", "high", "a 1 2", run1),
      cve("CVE-1", "high", "a 1 2", { ...run1, startLine: 20, endLine: 20 }),
    ];
    expect(
      new Set(print([...twice, cve("CVE-1", "high", "a 1 2", from), cve("CVE-2", "high", "a 1 2", from)])).size,
    ).toBe(4);
  });
});

describe("which files are written", () => {
  test("empty ones too: they close alerts", () => {
    expect(files(reportOf(samples.quiet))).toEqual([
      "sarif/trivy.app.sarif",
      "sarif/plimsoll.app.sarif",
      "sarif/lint.sarif",
    ]);
    expect(trivyRun(reportOf(samples.quiet)).results).toEqual([]);
  });

  test("none for a scan that failed: it would close alerts that still hold", () => {
    expect(files(reportOf(samples.toolError)).filter((name) => name.includes("cpu"))).toEqual([]);
  });

  test("none of our own either for a scan that failed beside a secret: it may have searched no file", () => {
    const secret = { ...lint("npm-access-token", "critical", "npm access token", run1), tool: "plimsoll" as const };
    const ours = (report: Report) =>
      renderSarif(report).filter(({ category }) => category === "plimsoll/plimsoll/app/");
    const [file] = ours(reportWith([secret]));
    const log: SarifLog = JSON.parse(file?.text ?? "");
    expect(log.runs[0]?.results[0]?.locations[0].physicalLocation.region).toMatchObject({ startLine: 7, endLine: 8 });
    const errors: Report["errors"] = [{ code: "tool.crashed", message: "Trivy crashed.", variant: "app" }];
    expect(ours(reportWith([secret], { errors }))).toEqual([]);
  });

  test("none for a variant that was not built", () => {
    expect(files(reportOf(samples.brokenBuild)).filter((name) => name.includes("cpu"))).toEqual([]);
  });

  test("no two under one category, and no category with a slash too many", () => {
    const { huge: _slow, ...small } = samples;
    const categories = Object.values(small).map((run) => renderSarif(reportOf(run)).map(({ category }) => category));
    for (const own of categories) {
      expect(new Set(own).size).toBe(own.length);
      for (const category of own) expect(category).toMatch(/^plimsoll\/(?:lint|(?:trivy|plimsoll)\/[\w.~-]+)\/$/);
    }
  });

  test("at most 5,000 results each, and the rest is counted", () => {
    const findings = Array.from({ length: 6000 }, (_, index) =>
      cve(`CVE-${index}`, index < 10 ? "critical" : "low", "a 1 2", from),
    );
    const [file] = renderSarif(reportWith(findings));
    const { results } = trivyRun(reportWith(findings));
    expect(results).toHaveLength(5000);
    expect(results.slice(0, 10).every(({ level }) => level === "error")).toBe(true);
    expect(file?.leftOut).toBe(1000);
  });
});

test("what is fixed or suppressed is in no file: code scanning would open an alert for it", () => {
  const findings = (["new", "existing", "fixed", "suppressed"] as const).map((state) =>
    cve(`CVE-${state}`, "high", "a 1 2", from, { state }),
  );
  const [file] = renderSarif(reportWith(findings));
  expect(trivyRun(reportWith(findings)).results.map(({ ruleId }) => ruleId)).toEqual(["CVE-existing", "CVE-new"]);
  expect(file?.leftOut).toBe(0);
});

test("a file that would be too large for an upload keeps the worst, and says how many it left out", () => {
  // Digests do not compress.
  const noise = (index: number) =>
    Array.from({ length: 16 }, (_, part) => createHash("sha512").update(`${index} ${part}`).digest("base64")).join("");
  const findings = Array.from({ length: 5000 }, (_, index) =>
    cve(`CVE-${index}`, index < 10 ? "critical" : "low", "a 1 2", from, { title: noise(index) }),
  );
  const [file] = renderSarif(reportWith(findings));
  const { results } = trivyRun(reportWith(findings));
  expect(gzipSync(file?.text ?? "").toString("base64").length).toBeLessThanOrEqual(10_000_000);
  expect(results.slice(0, 10).every(({ level }) => level === "error")).toBe(true);
  expect(results.length).toBeGreaterThan(1000);
  expect(results.length + (file?.leftOut ?? 0)).toBe(5000);
});

test("lint keeps apart what two findings say of one line, and has no security severity", () => {
  const findings = ["a", "b"].map((text) => lint("DL3008", "medium", `Pin ${text}`, from, { key: `lint/${text}` }));
  const report = { ...reportOf(samples.quiet), findings };
  const file = renderSarif(report).find(({ fileName }) => fileName === "sarif/lint.sarif");
  const log: SarifLog = JSON.parse(file?.text ?? "");
  expect(log.runs[0]?.results.map(({ message }) => message.text)).toEqual(["Pin a.", "Pin b."]);
  expect(log.runs[0]?.tool.driver.rules.map(({ properties }) => properties)).toEqual([
    { tags: ["maintainability", "dockerfile"], "problem.severity": "warning" },
  ]);
});
