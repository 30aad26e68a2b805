/** The canary of every scan of an extract. Pure. */
import type { TrivyReport, TrivyResult } from "./trivy-report.ts";

/** How many packages of each kind Trivy must list. A kind that we can't be sure of is absent. */
export type ExpectedCounts = Readonly<Partial<Record<CountedKind, number>>>;

export type CountedKind = "dpkg" | "apk" | "rpm" | "python" | "node";

const names: Record<CountedKind, string> = {
  dpkg: "Debian packages",
  apk: "Alpine packages",
  rpm: "RPM packages",
  python: "Python packages",
  node: "Node packages",
};

/**
 * Where the number of packages in a report is not what we count ourselves, one clause each; empty when all agree. Operating
 * system packages are one result in Trivy's report, whatever manages them (pkg/fanal/applier/docker.go).
 */
export function countDifferences(report: TrivyReport, expected: ExpectedCounts): string[] {
  const { dpkg, apk, rpm, python, node } = expected;
  const results = report.Results ?? [];
  const system = packagesIn(results.filter(({ Class }) => Class === "os-pkgs"));
  const found = (kind: CountedKind, type: string): [CountedKind, number] => [
    kind,
    packagesIn(results.filter((result) => result.Type === type)),
  ];
  const managers = [
    ["dpkg", dpkg],
    ["apk", apk],
    ["rpm", rpm],
  ] as const;
  // An image with two package managers has one result for both; then only the sum says something.
  const present = managers.filter(([, count]) => count !== 0);
  const [only] = present;
  return [
    ...(present.length === 0 && system > 0 ? [`it found ${system} system packages, and there are none`] : []),
    ...(present.length === 1 && only !== undefined ? difference(only[0], system, only[1]) : []),
    ...difference(...found("python", "python-pkg"), python),
    ...difference(...found("node", "node-pkg"), node),
  ];
}

function packagesIn(results: readonly TrivyResult[]): number {
  return results.reduce((sum, { Packages }) => sum + (Packages ?? []).length, 0);
}

function difference(kind: CountedKind, found: number, expected: number | undefined): string[] {
  if (expected === undefined || found === expected) return [];
  return [`it found ${found} ${names[kind]} of ${expected}`];
}
