import type { Severity } from "../model/report.ts";
import type { TrivySeverity } from "./trivy-report.ts";

/** Trivy's scale on ours. UNKNOWN is what nobody has rated yet; it is shown and never gates. */
export const severityOfTrivy: Record<TrivySeverity, Severity> = {
  CRITICAL: "critical",
  HIGH: "high",
  MEDIUM: "medium",
  LOW: "low",
  UNKNOWN: "info",
};
