import type { Finding } from "../model/report.ts";

export type FindingKind = "vulnerability" | "lint" | "secret";

/** What a finding is about. A vulnerability has the package that it is in; what linters say of a Dockerfile is lint. */
export function kindOf(finding: Finding): FindingKind {
  if (finding.tool === "hadolint" || finding.tool === "buildkit") return "lint";
  return finding.package === undefined ? "secret" : "vulnerability";
}

/** Whether it stands against the author: neither gone nor suppressed. */
export function isOpen(finding: Finding): boolean {
  return finding.state !== "suppressed" && finding.state !== "fixed";
}
