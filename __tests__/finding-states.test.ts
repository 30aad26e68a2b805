import { describe, expect, it } from "vitest";
import { withStates } from "../src/finding-states.ts";
import type { ImageSummary } from "../src/image/summary/image-summary.ts";
import type { Growth } from "../src/model/growth.ts";
import type { Finding, Report } from "../src/model/report.ts";
import type { VulnerabilityPolicy } from "../src/model/settings.ts";
import type { ScanOutcome } from "../src/model/stages.ts";
import { assembleReport } from "../src/report/assemble.ts";
import type { RunFacts } from "../src/verdict/run-facts.ts";
import { builtVariant, platformFacts, policy, runFacts, variantFacts, vulnerability } from "./verdict/samples.ts";

// Nothing of it is looked at here.
const growth = {} as Growth;

const facts = (scan: Partial<ScanOutcome>, base?: readonly Finding[]) =>
  platformFacts({
    scan: { findings: [vulnerability("CVE-1"), vulnerability("CVE-2")], packages: [], ...scan },
    comparison: { growth, ...(base === undefined ? { reason: "its list can't be read" } : { baseFindings: base }) },
  });

describe("states of findings", () => {
  it("come from the baseline's findings", () => {
    const { scan } = withStates(facts({}, [vulnerability("CVE-2"), vulnerability("CVE-3")]));
    expect(scan?.findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      "CVE-1 new",
      "CVE-2 existing",
      "CVE-3 fixed",
    ]);
  });

  it.each([
    ["the baseline's are not known", facts({})],
    ["the scan failed", facts({ failure: { code: "tool.crashed", message: "Trivy crashed." } }, [])],
    ["nothing is compared", platformFacts({ scan: { findings: [vulnerability("CVE-1")], packages: [] } })],
    ["nothing was scanned", { platform: "linux/amd64", comparison: { growth, baseFindings: [] } }],
  ])("stay unknown where %s", (_why, given) => {
    expect(withStates(given)).toBe(given);
  });

  it("are as good twice as once", () => {
    const once = withStates(facts({}, [vulnerability("CVE-3")]));
    expect(withStates(once)).toEqual(once);
  });
});

describe("the vulnerabilities check of a run", () => {
  const strict = (changes: Partial<VulnerabilityPolicy>) =>
    policy({
      drift: "off",
      vulnerabilities: { ...policy().vulnerabilities, level: "error", explicit: true, ...changes },
    });
  const check = (
    platform: ReturnType<typeof facts>,
    baseline?: Report["baseline"],
    changes: Partial<VulnerabilityPolicy> = {},
    run: Partial<RunFacts> = {},
  ) => {
    const variant = builtVariant("app", strict(changes));
    const variants = [variantFacts({ variant, platforms: [withStates(platform)] })];
    const report = assembleReport(runFacts({ variants, ...(baseline === undefined ? {} : { baseline }), ...run }));
    return report.variants[0]?.checks.find(({ id }) => id === "vulnerabilities");
  };

  it("counts what is new", () => {
    expect(check(facts({}, [vulnerability("CVE-1"), vulnerability("CVE-3")]), { source: "artifact" })).toMatchObject({
      status: "fail",
      actual: 1,
      message: "app: 1 new fixable vulnerability (1 high); 1 new, 1 existing, 1 fixed",
    });
  });

  it.each([
    ["of the comparison", facts({}), { source: "artifact" }, "its list can't be read"],
    [
      "for want of a baseline",
      platformFacts({ scan: { findings: [vulnerability("CVE-1")], packages: [] } }),
      { source: "none", reason: "no run of the base branch has finished yet." },
      "no run of the base branch has finished yet",
    ],
    [
      "of an image that could not be summed up",
      platformFacts({ scan: { findings: [vulnerability("CVE-1")], packages: [] } }),
      { source: "cache" },
      "what the image holds could not be summed up",
    ],
  ] as const)("says why it can't: %s", (_what, platform, baseline, reason) => {
    expect(check(platform, baseline)?.message).toContain(
      `; not compared with a base (${reason}), so known ones count too`,
    );
  });

  const image = (summary?: ImageSummary) =>
    platformFacts({
      scan: { findings: [vulnerability("CVE-1")], packages: [] },
      ...(summary === undefined ? {} : { summary }),
    });

  it("counts all of an image that the baseline has not: a change that brings it brings them", () => {
    expect(check(image({} as ImageSummary), { source: "cache" }, { explicitNew: true })).toMatchObject({
      status: "fail",
      message: "app: 1 fixable vulnerability (1 high); the baseline has no such image, so all of them are new",
    });
  });

  it("is an error with a written `new` and no baseline, and left out where it is merged already", () => {
    const none = { source: "none", reason: "no run has kept one." } as const;
    expect(check(image(), none, { explicitNew: true })).toMatchObject({
      status: "error",
      message: "app: 1 fixable vulnerability (1 high), and which of them are new is not known: no run has kept one",
    });
    expect(check(image(), none, { explicitNew: true }, { isMerged: true })).toMatchObject({ status: "skipped" });
    expect(check(image(), none, {}, { isMerged: true })).toMatchObject({ status: "fail" });
  });
});
