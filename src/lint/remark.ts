/** What lint works with between reading a tool's output and making findings of it. */

import type { DockerfileSource } from "../dockerfile/source.ts";
import type { Severity } from "../model/report.ts";

/** hadolint's levels, worst first; BuildKit's checks have none of their own (see rules.ts). */
export const lintLevels = ["error", "warning", "info", "style"] as const;
export type LintLevel = (typeof lintLevels)[number];

/** One scale for all tools (CONTRACTS §4). */
export const severityOfLevel: Record<LintLevel, Severity> = {
  error: "high",
  warning: "medium",
  info: "low",
  style: "info",
};

/** What one tool says of one place. */
export interface Remark {
  tool: "hadolint" | "buildkit";
  rule: string;
  level: LintLevel;
  source: DockerfileSource;
  /** 1-based. */
  line: number;
  title: string;
  message: string;
  url?: string;
}
