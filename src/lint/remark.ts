/** What lint works with between reading a tool's output and making findings of it. */
import type { Severity } from "../model/report.ts";
import type { LintPolicy } from "../model/settings.ts";
import type { Place } from "./instruction-range.ts";

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

/** One Dockerfile to lint: a file of the repository, or one that is written inside a bake file. */
export interface LintSource {
  /** Identity in keys and messages: the path, or `inline Dockerfile of TARGET`. */
  label: string;
  /** Path relative to the root, with `/`; absent for inline ones. */
  file?: string;
  text: string;
  /** The instruction that covers a line. */
  placeAt: (line: number) => Place | undefined;
  /** Names that bake gives as contexts to the targets that are built from it. */
  contexts: Set<string>;
  /** Policies of the variants that are built from it; the repository's own when there is none. */
  policies: LintPolicy[];
}

/** What one tool says of one place. */
export interface Remark {
  tool: "hadolint" | "buildkit";
  rule: string;
  level: LintLevel;
  source: LintSource;
  /** 1-based. */
  line: number;
  title: string;
  message: string;
  url?: string;
}
