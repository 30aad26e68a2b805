import type { Finding } from "../model/report.ts";
import { equivalentsOf } from "./rules.ts";

/** The findings of builds that lint has not: the same rule, or hadolint's for the same thing, at the same instruction. */
export function withoutLinted(findings: readonly Finding[], linted: readonly Finding[]): Finding[] {
  const place = ({ origin }: Finding) => `${origin?.file ?? ""}:${origin?.startLine ?? 0}`;
  const known = new Set(linted.map((finding) => `${finding.rule} ${place(finding)}`));
  return findings.filter((finding) =>
    [finding.rule, ...equivalentsOf(finding.rule)].every((rule) => !known.has(`${rule} ${place(finding)}`)),
  );
}
