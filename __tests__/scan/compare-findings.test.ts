import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/report.ts";
import { severities } from "../../src/model/severity.ts";
import { withFindingStates } from "../../src/scan/compare-findings.ts";
import { vulnerabilityFindings } from "../../src/scan/vulnerabilities.ts";
import { lintFinding } from "../verdict/samples.ts";
import { type Json, recorded } from "./recorded.ts";

interface Sample extends Partial<Finding> {
  cve?: string;
  name?: string;
  at?: string;
  version?: string;
  fixedIn?: string;
}

function vulnerability({ cve = "CVE-1", name = "lodash", at, version = "1", fixedIn, ...more }: Sample = {}): Finding {
  return {
    key: ["trivy", cve, "node-pkg", name, ...(at === undefined ? [] : [at])].join("/"),
    tool: "trivy",
    rule: cve,
    severity: "high",
    title: cve,
    message: `${cve} in ${name}`,
    state: "unknown",
    package: {
      name,
      version,
      purl: `pkg:npm/${name}@${version}`,
      ...(at === undefined ? {} : { path: at }),
      ...(fixedIn === undefined ? {} : { fixedIn }),
    },
    ...more,
  };
}

const states = (current: readonly Finding[], base: readonly Finding[]) =>
  withFindingStates(current, base).map(({ rule, package: of, state }) => `${rule} ${of?.path ?? of?.name}: ${state}`);

describe("a vulnerability is", () => {
  it.each<[string, Finding[], Finding[], string[]]>([
    ["new where the base has it not", [vulnerability()], [], ["CVE-1 lodash: new"]],
    ["existing where it has", [vulnerability()], [vulnerability()], ["CVE-1 lodash: existing"]],
    ["fixed where it only had it", [], [vulnerability()], ["CVE-1 lodash: fixed"]],
    [
      "existing after an upgrade that keeps it",
      [vulnerability({ version: "2" })],
      [vulnerability({ version: "1" })],
      ["CVE-1 lodash: existing"],
    ],
    [
      "existing when its package moved from the base's layer into an own one",
      [vulnerability({ layer: "sha256:b", origin: { via: "provenance", startLine: 9 } })],
      [vulnerability({ layer: "sha256:a" })],
      ["CVE-1 lodash: existing"],
    ],
    [
      "its own thing in each package",
      [vulnerability(), vulnerability({ name: "underscore" })],
      [vulnerability()],
      ["CVE-1 lodash: existing", "CVE-1 underscore: new"],
    ],
    [
      "new in a second copy of its package",
      [vulnerability({ at: "a" }), vulnerability({ at: "b" })],
      [vulnerability({ at: "a" })],
      ["CVE-1 a: existing", "CVE-1 b: new"],
    ],
    [
      "existing where a copy moved, and fixed where one is gone",
      [vulnerability({ at: "new/a" })],
      [vulnerability({ at: "old/a" }), vulnerability({ at: "old/b" })],
      ["CVE-1 new/a: existing", "CVE-1 old/b: fixed"],
    ],
    [
      "not the same in a package of another kind",
      [vulnerability({ at: "a" })],
      [vulnerability({ at: "b", package: { name: "lodash", version: "1", purl: "pkg:deb/debian/lodash@1" } })],
      ["CVE-1 a: new", "CVE-1 lodash: fixed"],
    ],
    [
      "new where the change made it more severe",
      [vulnerability({ severity: "critical" })],
      [vulnerability({ severity: "high" })],
      ["CVE-1 lodash: new"],
    ],
    [
      "existing where it became less severe",
      [vulnerability({ severity: "low" })],
      [vulnerability({ severity: "high" })],
      ["CVE-1 lodash: existing"],
    ],
    [
      "new where the change made it fixable",
      [vulnerability({ fixedIn: "3" })],
      [vulnerability()],
      ["CVE-1 lodash: new"],
    ],
    [
      "suppressed where it is, and not fixed by that",
      [vulnerability({ state: "suppressed", suppression: { source: ".trivyignore:1" } })],
      [vulnerability()],
      ["CVE-1 lodash: suppressed"],
    ],
    [
      "existing where one of two copies moved and the other is suppressed",
      [vulnerability({ at: "c", state: "suppressed" }), vulnerability({ at: "d" })],
      [vulnerability({ at: "a" })],
      ["CVE-1 c: suppressed", "CVE-1 d: existing"],
    ],
  ])("%s", (_what, current, base, expected) => {
    expect(states(current, base)).toEqual(expected);
  });

  it("told without the line and the advice of another image when it is gone", () => {
    const base = vulnerability({
      version: "4.17.20",
      layer: "sha256:a",
      origin: { via: "provenance", startLine: 3 },
      fix: { text: "Update lodash." },
    });
    const { origin: _o, layer: _l, fix: _f, ...rest } = base;
    expect(withFindingStates([], [base])).toEqual([
      { ...rest, state: "fixed", message: "CVE-1 in lodash 4.17.20 of the baseline is not in this image." },
    ]);
  });
});

it("secrets and lint stay as they are", () => {
  const { package: _none, ...secret } = vulnerability();
  const others = [lintFinding("DL3008"), secret];
  expect(withFindingStates(others, [lintFinding("DL3007")])).toEqual(others);
});

it("what Trivy said of an image is existing after a rebuild with upgrades and other layers", async () => {
  const findings = async (change?: (json: Json) => void) => {
    const { report, measured } = await recorded(change);
    return vulnerabilityFindings(report, measured, { entries: [], vex: [] }, "2026-10-01");
  };
  const rebuilt = await findings((json) => {
    for (const { Vulnerabilities = [] } of json.Results) {
      for (const each of Vulnerabilities) {
        const after = `${each.InstalledVersion}.1`;
        each.PkgPath = each.PkgPath?.replaceAll(each.InstalledVersion, after);
        each.InstalledVersion = after;
        each.Layer = { DiffID: `sha256:${"0".repeat(64)}` };
      }
    }
  });
  const compared = withFindingStates(rebuilt, await findings());
  expect(new Set(compared.map(({ state }) => state))).toEqual(new Set(["existing", "suppressed"]));
  expect(compared).toHaveLength(rebuilt.length);
});

describe("whatever is compared", () => {
  const finding = fc
    .record({
      cve: fc.constantFrom("CVE-1", "CVE-2"),
      name: fc.constantFrom("a", "b"),
      at: fc.constantFrom("x", "y", "z"),
      severity: fc.constantFrom(...severities),
      fixedIn: fc.constantFrom("", "2"),
      state: fc.constantFrom("unknown", "suppressed"),
    })
    .map(({ fixedIn, ...sample }) => vulnerability({ ...sample, ...(fixedIn === "" ? {} : { fixedIn }) }));
  // Trivy's report gives each key once.
  const list = fc.uniqueArray(finding, { selector: ({ key }) => key, maxLength: 12 });
  const open = list.map((all) => all.map((each): Finding => ({ ...each, state: "unknown" })));
  const count = (findings: readonly Finding[], state: Finding["state"]) =>
    findings.filter((each) => each.state === state).length;
  const stateless = ({ state: _state, ...rest }: Finding) => rest;

  it("every finding of the image stays, in its place, with nothing but its state changed", () => {
    fc.assert(
      fc.property(list, open, (current, base) => {
        const compared = withFindingStates(current, base).slice(0, current.length);
        expect(compared.map(stateless)).toEqual(current.map(stateless));
        for (const [index, { state }] of compared.entries()) {
          expect(state === "suppressed").toBe(current[index]?.state === "suppressed");
          expect(["new", "existing", "suppressed"]).toContain(state);
        }
      }),
    );
  });

  it("an image beside itself has nothing new and nothing fixed", () => {
    fc.assert(
      fc.property(list, (all) => {
        const compared = withFindingStates(all, all);
        expect(count(compared, "existing") + count(compared, "suppressed")).toBe(all.length);
        expect(compared).toHaveLength(all.length);
      }),
    );
  });

  it("each of the base's is either found again or fixed", () => {
    fc.assert(
      fc.property(open, open, (current, base) => {
        const compared = withFindingStates(current, base);
        const fixed = count(compared, "fixed");
        const known = current.filter((each) => {
          const without = base.filter(({ key }) => key !== each.key);
          return without.length < base.length;
        }).length;
        expect(fixed).toBeLessThanOrEqual(base.length - known);
        expect(fixed).toBeGreaterThanOrEqual(base.length - current.length);
        expect(compared).toHaveLength(current.length + fixed);
      }),
    );
  });

  it("versions, layers and the order of both lists change no state", () => {
    fc.assert(
      fc.property(list, open, (current, base) => {
        const byKey = (findings: readonly Finding[]) => findings.map(({ key, state }) => `${key} ${state}`).sort();
        const other = base.toReversed().map(
          (each): Finding => ({
            ...each,
            layer: "sha256:other",
            package: { name: "", ...each.package, version: "9" },
          }),
        );
        const moved = withFindingStates(current.toReversed(), other);
        expect(byKey(moved)).toEqual(byKey(withFindingStates(current, base)));
      }),
    );
  });

  it("doing it twice is doing it once", () => {
    fc.assert(
      fc.property(list, open, (current, base) => {
        const once = withFindingStates(current, base);
        expect(withFindingStates(once, base)).toEqual(once);
      }),
    );
  });

  it("nothing counts for more than without a comparison, and a new one is never called existing", () => {
    fc.assert(
      fc.property(open, open, (current, base) => {
        for (const { rule, package: of, state } of withFindingStates(current, base)) {
          const onBase = base.some((each) => each.rule === rule && each.package?.name === of?.name);
          if (state === "existing" || state === "fixed") expect(onBase).toBe(true);
          if (!onBase) expect(state).toBe("new");
        }
      }),
    );
  });
});
