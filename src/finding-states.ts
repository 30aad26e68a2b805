import { withFindingStates } from "./scan/compare-findings.ts";
import type { PlatformFacts } from "./verdict/run-facts.ts";

/**
 * The facts with each vulnerability's state against the baseline. They stay as they are where the baseline's are not known,
 * and where the scan failed: what it did not find then may still be there. Pure; twice is as good as once.
 */
export function withStates(facts: PlatformFacts): PlatformFacts {
  const { scan, comparison } = facts;
  if (scan === undefined || scan.failure !== undefined || comparison?.baseFindings === undefined) return facts;
  return { ...facts, scan: { ...scan, findings: withFindingStates(scan.findings, comparison.baseFindings) } };
}
