import { describe, expect, it } from "vitest";
import type { IgnoreEntry } from "../../src/scan/ignore-files.ts";
import type { SecretInLayer } from "../../src/scan/own-files/search-files.ts";
import { ownSecretFindings } from "../../src/scan/own-secrets.ts";
import { parseTrivyReport } from "../../src/scan/trivy-report.ts";
import { kindOf } from "../../src/verdict/finding-kinds.ts";
import { measuredImage } from "./sample-image.ts";

const layers = ["a", "b", "c"].map((name) => ({ digest: `sha256:blob-${name}`, diffId: `sha256:layer-${name}` }));
const measured = measuredImage({ layers, configDigest: "sha256:config", manifestDigest: "sha256:manifest" });

function secret(more: Partial<Omit<SecretInLayer, "layer">> = {}, layer = 1): SecretInLayer {
  const of = layers[layer] ?? { digest: "", diffId: "" };
  const kind = { rule: "npm-access-token", title: "npm access token", severity: "critical" as const };
  return { ...kind, path: "root/.npmrc", line: 2, layer: of, ...more };
}

function reportOf(told: { rule: string; line: number; path: string; layer?: string; suppressed?: true }[] = []) {
  const results = told.map(({ rule, line, path, layer, suppressed }) => {
    const Finding = { RuleID: rule, Severity: "HIGH", Title: rule, StartLine: line, Layer: { DiffID: layer } };
    return suppressed === undefined
      ? { Target: path, Secrets: [Finding] }
      : { Target: path, ExperimentalModifiedFindings: [{ Type: "secret", Status: "ignored", Finding }] };
  });
  const head = { SchemaVersion: 2, ArtifactName: "image", ArtifactType: "container_image", Metadata: { ImageID: "x" } };
  return parseTrivyReport(JSON.stringify({ ...head, Results: results }));
}

function findings(found: SecretInLayer[], report = reportOf(), ignored: IgnoreEntry[] = []) {
  return ownSecretFindings(found, report, (layer) => layer, measured, ignored, "2026-11-21");
}

it("is told with path, line and the line of the Dockerfile that left it", () => {
  const [finding, ...more] = findings([secret()]);
  expect(more).toEqual([]);
  expect(finding).toEqual({
    key: "plimsoll/secret/npm-access-token//root/.npmrc",
    tool: "plimsoll",
    rule: "npm-access-token",
    severity: "critical",
    title: "Npm access token in a file of the image",
    message: "/root/.npmrc, line 2: npm access token. It comes from: RUN npm ci",
    origin: measured.layers[1]?.origin,
    layer: "sha256:layer-b",
    state: "unknown",
    fix: { text: expect.stringContaining("Revoke it") },
  });
  expect(finding === undefined ? undefined : kindOf(finding)).toBe("secret");
});

it("of a file that another layer has too is another finding, and several in one file are one", () => {
  const found = [secret(), secret({ line: 7 }), secret({}, 2), secret({ rule: "github-pat" }, 2)];
  expect(findings(found).map(({ key, layer }) => [key, layer])).toEqual([
    ["plimsoll/secret/npm-access-token//root/.npmrc", "sha256:layer-b"],
    ["plimsoll/secret/npm-access-token//root/.npmrc/2", "sha256:layer-c"],
    ["plimsoll/secret/github-pat//root/.npmrc", "sha256:layer-c"],
  ]);
});

it("in bytecode has no line", () => {
  expect(findings([secret({ path: "app/x.pyc" })])[0]?.message).toMatch(/^\/app\/x\.pyc: npm access token\./);
});

describe("what Trivy reports of the same file is left to it", () => {
  const path = "/root/.npmrc";
  const layer = "sha256:layer-b";
  it.each([
    ["by the same rule", [{ rule: "npm-access-token", line: 9, path, layer }], 0],
    ["on the same line", [{ rule: "other", line: 2, path, layer }], 0],
    ["of a layer that is not known", [{ rule: "npm-access-token", line: 9, path }], 0],
    ["suppressed", [{ rule: "npm-access-token", line: 2, path, layer, suppressed: true as const }], 0],
    ["but not another rule on another line", [{ rule: "other", line: 9, path, layer }], 1],
    ["but not of another file", [{ rule: "npm-access-token", line: 2, path: "/app/.npmrc", layer }], 1],
    ["but not of another layer's file", [{ rule: "npm-access-token", line: 2, path, layer: "sha256:layer-c" }], 1],
    ["but not of the configuration", [{ rule: "npm-access-token", line: 2, path: "image", layer }], 1],
  ])("%s", (_what, told, left) => expect(findings([secret()], reportOf(told))).toHaveLength(left));

  it("and its line does not hide the next secret of the rule", () => {
    const told = reportOf([{ rule: "other", line: 2, path, layer }]);
    expect(findings([secret(), secret({ line: 7 })], told)[0]?.message).toContain("line 7");
  });
});

describe("an ignore file", () => {
  const entry = (more: Partial<IgnoreEntry> = {}): IgnoreEntry => ({
    id: "npm-access-token",
    sections: ["secrets"],
    file: ".trivyignore.yaml",
    line: 3,
    ...more,
  });

  // As Trivy 0.74.0 decides for a finding of its own; see the real test.
  it.each([
    ["by rule", {}, "suppressed"],
    ["by its path", { paths: ["/root/.npmrc"] }, "suppressed"],
    ["by a path at any depth", { paths: ["x", "**/.npmrc"] }, "suppressed"],
    ["by a wildcard that a dot matches", { paths: ["/root/*"] }, "suppressed"],
    ["by a directory", { paths: ["/root/**"] }, "suppressed"],
    ["by a choice", { paths: ["/{root,home}/.npm*"] }, "suppressed"],
    ["by no path at all", { paths: [] }, "suppressed"],
    ["not by a path without its slash", { paths: ["root/.npmrc"] }, "unknown"],
    ["not by a wildcard for one directory", { paths: ["/*"] }, "unknown"],
    ["not by another rule", { id: "github-pat" }, "unknown"],
    ["not by an entry for vulnerabilities", { sections: ["vulnerabilities"] as const }, "unknown"],
    ["not when it has run out", { expires: "2026-11-21" }, "unknown"],
  ])("suppresses %s", (_how, more, state) => {
    expect(findings([secret()], reportOf(), [entry(more)])[0]?.state).toBe(state);
  });

  it("is named with its reason and end", () => {
    const [finding] = findings([secret()], reportOf(), [entry({ statement: "revoked", expires: "2099-01-31" })]);
    expect(finding?.suppression).toEqual({
      source: ".trivyignore.yaml:3",
      statement: "revoked",
      expires: "2099-01-31",
    });
  });
});
