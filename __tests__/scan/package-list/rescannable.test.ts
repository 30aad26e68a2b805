import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rescannable } from "../../../src/scan/package-list/rescannable.ts";

const trivy = (name: string, value: string) => ({ name: `aquasecurity:trivy:${name}`, value });

const lodash = {
  "bom-ref": "pkg:npm/lodash@4.17.20",
  type: "library",
  name: "lodash",
  version: "4.17.20",
  purl: "pkg:npm/lodash@4.17.20",
  properties: [trivy("PkgType", "node-pkg")],
};

const list = (more: object = {}) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.7",
  metadata: { component: { "bom-ref": "image", type: "container", name: "app" } },
  components: [lodash],
  dependencies: [{ ref: "image", dependsOn: [lodash["bom-ref"]] }],
  ...more,
});

function kept(document: object): { components: unknown[]; [key: string]: unknown } {
  const result = rescannable(JSON.stringify(document));
  if (!result.ok) throw new Error(result.reason);
  return JSON.parse(result.text);
}

describe("of a package list of another run", () => {
  it("only what names packages reaches Trivy", () => {
    const document = list({
      externalReferences: [{ type: "exploitability-statement", url: "https://evil.example/vex" }],
      vulnerabilities: [{ id: "CVE-1", analysis: { state: "not_affected" } }],
      metadata: {
        component: { "bom-ref": "image", type: "container", name: "app", externalReferences: [] },
        tools: { components: [] },
      },
      components: [{ ...lodash, hashes: [], externalReferences: [], components: [lodash] }],
    });
    expect(kept(document)).toEqual({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { "bom-ref": "image", type: "container", name: "app", properties: [] } },
      components: [lodash],
      dependencies: [{ ref: "image", dependsOn: [lodash["bom-ref"]] }],
    });
  });

  it("packages are left out that the distribution's advisories don't speak of", () => {
    const mine = { ...lodash, "bom-ref": "cuda", properties: [{ name: "plimsoll:thirdParty", value: "true" }] };
    expect(kept(list({ components: [lodash, mine] })).components).toEqual([lodash]);
  });

  it("the distribution is of the release whose advisories count", () => {
    const system = (version: string, ...properties: object[]) =>
      kept(list({ components: [{ "bom-ref": "os", type: "operating-system", name: "x", version, properties }] }))
        .components;
    expect(system("18.04", { name: "plimsoll:extendedSupport", value: "true" })).toMatchObject([
      { version: "18.04-ESM" },
    ]);
    expect(system("3.18.4", { name: "plimsoll:advisoryRelease", value: "edge" })).toMatchObject([{ version: "edge" }]);
    expect(system("12.5")).toMatchObject([{ version: "12.5" }]);
  });

  it("a list that says it is not exact is not looked up, and why", () => {
    const properties = [{ name: "plimsoll:inexact", value: "its distribution is curated by x" }];
    const metadata = { component: { "bom-ref": "image", type: "container", name: "app", properties } };
    expect(rescannable(JSON.stringify(list({ metadata })))).toEqual({
      ok: false,
      reason: "its packages can't be looked up again: its distribution is curated by x",
    });
  });

  it.each([
    ["nothing", ""],
    ["half of it", JSON.stringify(list()).slice(0, 100)],
    ["another document", JSON.stringify({ spdxVersion: "SPDX-2.3" })],
    ["no components", JSON.stringify(list({ components: undefined }))],
    [
      "a component of another type",
      JSON.stringify(list({ components: [{ ...lodash, type: "machine-learning-model" }] })),
    ],
    ["a name longer than any path", JSON.stringify(list({ components: [{ ...lodash, name: "x".repeat(10_000) }] }))],
    ["a version that is no text", JSON.stringify(list({ components: [{ ...lodash, version: 4 }] }))],
    ["more packages than an image has", JSON.stringify(list({ components: Array(100_001).fill(lodash) }))],
    ["more text than any list has", JSON.stringify(list({ padding: "x".repeat(32_000_001) }))],
  ])("is refused, and nothing thrown: %s", (_what, text) => {
    expect(rescannable(text)).toEqual({ ok: false, reason: expect.stringMatching(/can't be read|too large/) });
  });

  it("whatever else it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(rescannable(text)).toMatchObject({ ok: false });
      }),
    );
  });

  it("whatever its texts are, they stay texts", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (name, version) => {
        expect(kept(list({ components: [{ ...lodash, name, version }] })).components).toEqual([
          { ...lodash, name, version },
        ]);
      }),
    );
  });
});
