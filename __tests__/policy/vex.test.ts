import { describe, expect, it } from "vitest";
import { readVex } from "../../src/policy/vex.ts";

const excuses = (document: unknown) =>
  readVex("a.json", typeof document === "string" ? document : JSON.stringify(document)).excuses.map(
    ({ vulnerability, product, status, except }) => [vulnerability, product, status, ...except],
  );

const openVex = (...statements: object[]) => ({ "@context": "https://openvex.dev/ns/v0.2.0", author: "a", statements });

describe("OpenVEX", () => {
  it("excuses by package, by part of a product, and without a product", () => {
    const parts = [{ "@id": "pkg:deb/b" }, { identifiers: { purl: "pkg:deb/c" } }];
    expect(
      excuses(
        openVex(
          {
            vulnerability: { name: "CVE-1" },
            products: [{ "@id": "pkg:oci/a", subcomponents: parts }],
            status: "fixed",
          },
          {
            vulnerability: "CVE-2",
            products: ["pkg:deb/d", { "@id": "x", subcomponents: [] }],
            status: "not_affected",
          },
          { vulnerability: { name: "CVE-3" }, status: "not_affected" },
          { vulnerability: { name: "CVE-4" }, products: ["pkg:deb/e"], status: "affected" },
        ),
      ),
    ).toEqual([
      ["CVE-1", "pkg:oci/a > pkg:deb/b", "fixed"],
      ["CVE-1", "pkg:oci/a > pkg:deb/c", "fixed"],
      ["CVE-2", "pkg:deb/d", "not_affected"],
      ["CVE-2", "x", "not_affected"],
      ["CVE-3", "*", "not_affected"],
    ]);
  });

  it("the later statement wins, and what it takes back for one product is excepted", () => {
    const fixed = { vulnerability: { name: "CVE-1" }, products: ["a"], status: "fixed" };
    const affected = { ...fixed, status: "affected" };
    expect(excuses(openVex(fixed, affected))).toEqual([]);
    expect(excuses(openVex(affected, fixed))).toEqual([["CVE-1", "a", "fixed"]]);
    expect(excuses(openVex({ ...fixed, products: undefined }, affected))).toEqual([["CVE-1", "*", "fixed", "a"]]);
    expect(excuses(openVex(fixed, { ...affected, vulnerability: { name: "CVE-2" } }))).toEqual([
      ["CVE-1", "a", "fixed"],
    ]);
  });
});

it("CycloneDX", () => {
  const of = (id: string, state?: string) => ({
    id,
    analysis: state === undefined ? {} : { state },
    affects: [{ ref: "pkg:a" }],
  });
  const vulnerabilities = [
    of("CVE-1", "not_affected"),
    of("CVE-2", "exploitable"),
    of("CVE-3"),
    { id: "CVE-4", analysis: { state: "false_positive" } },
  ];
  expect(excuses({ bomFormat: "CycloneDX", vulnerabilities })).toEqual([
    ["CVE-1", "pkg:a", "not_affected"],
    ["CVE-4", "*", "false_positive"],
  ]);
});

it("CSAF: what a product's id means is part of the excuse", () => {
  const document = (purl: string) => ({
    document: { category: "csaf_vex" },
    product_tree: { full_product_names: [{ product_id: "P", product_identification_helper: { purl } }] },
    vulnerabilities: [{ cve: "CVE-1", product_status: { known_not_affected: ["P"], known_affected: ["Q"] } }],
  });
  const [first] = excuses(document("pkg:a"));
  expect(first).toEqual(["CVE-1", expect.stringMatching(/^P in [0-9a-f]{12}$/), "known_not_affected"]);
  expect(excuses(document("pkg:a"))).toEqual([first]);
  expect(excuses(document("pkg:b"))).not.toEqual([first]);
});

it.each(["", "not JSON", "[]", '{"bomFormat":"CycloneDX"}', '{"vulnerabilities":[{}]}', "null"])(
  "a document in no known form excuses everything as long as it stays what it is: %j",
  (text) => {
    const [first] = excuses(text);
    expect(first).toEqual(["any", expect.stringMatching(/^document [0-9a-f]{12}$/), "not_affected"]);
    expect(excuses(`${text} `)).not.toEqual([first]);
  },
);
