/** The canary of every scan of an extract. Pure. */
import type { PackageCounts } from "../image/packages/counts.ts";
import type { TrivyReport } from "./trivy-report.ts";

const analysers = {
  dpkg: { analyser: "dpkg", packages: "Debian packages" },
  apk: { analyser: "apk", packages: "Alpine packages" },
  rpm: { analyser: "rpm", packages: "RPM packages" },
  python: { analyser: "python-pkg", packages: "Python packages" },
  node: { analyser: "node-pkg", packages: "Node packages" },
} as const satisfies Record<keyof PackageCounts, { analyser: string; packages: string }>;

/** Where the packages in a report are not as many as we count ourselves, one clause each; empty when all agree. */
export function countDifferences({ Results }: TrivyReport, expected: PackageCounts): string[] {
  const listed = (Results ?? []).flatMap(({ Packages }) => Packages ?? []);
  return Object.entries(analysers).flatMap(([type, { analyser, packages }]) => {
    const count = Object.entries(expected).find(([each]) => each === type)?.[1] ?? "unknown";
    const found = listed.filter(({ AnalyzedBy }) => AnalyzedBy === analyser).length;
    return count === "unknown" || count === found ? [] : [`it found ${found} ${packages}, and there are ${count}`];
  });
}
