import { describe, expect, it } from "vitest";
import { fileSecretFindings } from "../../src/scan/file-secrets.ts";
import { packagesOf } from "../../src/scan/packages.ts";
import { parseTrivyReport } from "../../src/scan/trivy-report.ts";
import { type Json, recorded } from "./recorded.ts";
import { npmToken } from "./sample-image.ts";
import { ignoreEntries } from "./suppressions.ts";

const sources = { entries: ignoreEntries, vex: [] };

describe("a report that can't be trusted", () => {
  const whole = {
    SchemaVersion: 2,
    ArtifactName: "image",
    ArtifactType: "container_image",
    Metadata: { ImageID: "sha256:0" },
    Results: [],
  };
  const vulnerability = { VulnerabilityID: "CVE-1", PkgName: "a", Severity: "HIGH" };
  it.each([
    ["half of it", JSON.stringify(whole).slice(0, 40)],
    ["nothing", ""],
    ["a word", "null"],
    ["another schema version", JSON.stringify({ ...whole, SchemaVersion: 3 })],
    ["a report about something else", JSON.stringify({ ...whole, ArtifactType: "filesystem" })],
    ["results that are no list", JSON.stringify({ ...whole, Results: {} })],
    [
      "a vulnerability without an id",
      JSON.stringify({
        ...whole,
        Results: [{ Target: "a", Vulnerabilities: [{ ...vulnerability, VulnerabilityID: "" }] }],
      }),
    ],
    [
      "a severity nobody knows",
      JSON.stringify({
        ...whole,
        Results: [{ Target: "a", Vulnerabilities: [{ ...vulnerability, Severity: "URGENT" }] }],
      }),
    ],
    [
      "a modified finding of a kind that was not asked for",
      JSON.stringify({
        ...whole,
        Results: [{ Target: "a", ExperimentalModifiedFindings: [{ Type: "license", Status: "ignored", Finding: {} }] }],
      }),
    ],
  ])("is nonsense: %s", (_what, text) => {
    expect(() => parseTrivyReport(text)).toThrowError(expect.objectContaining({ code: "tool.nonsense" }));
  });

  it("unknown fields are no reason for distrust", () => {
    expect(parseTrivyReport(JSON.stringify({ ...whole, Brand: "new" })).Results).toEqual([]);
  });
});

it("lists all packages with type, whole version, purl and layer, in a stable order", async () => {
  const { report, measured } = await recorded();
  const packages = packagesOf(report, []);
  expect(packages.map(({ type, name, version }) => `${type} ${name} ${version}`)).toEqual([
    "debian libc-bin 2.36-9+deb12u2",
    "debian libc6 2.36-9+deb12u2",
    "debian tar 1.34+dfsg-1.2",
    "debian zlib1g 1:1.2.13.dfsg-1",
    "node-pkg lodash 4.17.19",
    "node-pkg lodash 4.17.20",
    "node-pkg minimist 1.2.5",
    "python-pkg Jinja2 3.1.2",
  ]);
  expect(packages[4]).toEqual({
    type: "node-pkg",
    name: "lodash",
    version: "4.17.19",
    bytes: null,
    purl: "pkg:npm/lodash@4.17.19",
    layer: measured.layers[1]?.diffId,
  });
});

describe("secrets in files", () => {
  it("are on the line that wrote the file, and never printed", async () => {
    const { report, measured } = await recorded();
    const found = fileSecretFindings(report, (layer) => layer, measured, sources);
    expect(found).toMatchObject([
      {
        key: "trivy/secret/npm-access-token/app/.npm.js",
        tool: "trivy",
        rule: "npm-access-token",
        severity: "critical",
        message: expect.stringMatching(/^\/app\/\.npm\.js, line 1: .* It comes from: RUN npm ci$/),
        origin: { startLine: 3 },
        state: "unknown",
      },
    ]);
    expect(found[0]).not.toHaveProperty("package");
    expect(JSON.stringify(found)).not.toContain(npmToken.slice(4));
  });

  it("of one kind in one file have keys of their own", async () => {
    const { report, measured } = await recorded((json) => {
      const { Secrets } = json.Results.find(({ Class }: Json) => Class === "secret");
      Secrets.push({ ...Secrets[0], StartLine: 9 });
    });
    expect(fileSecretFindings(report, (layer) => layer, measured, sources).map(({ key }) => key)).toEqual([
      "trivy/secret/npm-access-token/app/.npm.js",
      "trivy/secret/npm-access-token/app/.npm.js/2",
    ]);
  });

  it("that Trivy found in the image's configuration are left to our own look at it", async () => {
    const { report, measured } = await recorded((json) => {
      const secret = json.Results.find(({ Class }: Json) => Class === "secret");
      json.Results.push({ ...secret, Target: json.ArtifactName });
    });
    expect(fileSecretFindings(report, (layer) => layer, measured, sources)).toHaveLength(1);
  });

  it("that an ignore file names are suppressed by it", async () => {
    const { report, measured } = await recorded((json) => {
      const secret = json.Results.find(({ Class }: Json) => Class === "secret");
      const [Finding] = secret.Secrets.splice(0);
      secret.ExperimentalModifiedFindings = [
        { Type: "secret", Status: "ignored", Statement: "plimsoll:1", Source: "ignore.yaml", Finding },
      ];
    });
    expect(fileSecretFindings(report, (layer) => layer, measured, sources)).toMatchObject([
      { state: "suppressed", suppression: { source: ".trivyignore:3" } },
    ]);
  });
});
