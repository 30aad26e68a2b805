import type { Finding, Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { isCompared } from "./view/baseline.ts";

/** Whose pull request it is: what a person should see is noise on one that a bot opens every week. */
export type PullRequestAuthor = "person" | "bot";

export interface CommentDecision {
  action: "post" | "update" | "none";
  /** Why nothing is written; empty otherwise. */
  reason: string;
}

export interface CommentOccasion {
  policy: Settings["comment"];
  /** Whether this instance has a comment on the pull request. */
  exists: boolean;
  author: PullRequestAuthor;
}

/**
 * Whether a comment is written. One that is there is brought up to date under every policy but `never`, so that it never
 * says what no longer holds; and under `always` alone by a run that was cancelled, which knows less than the one before.
 */
export function commentDecision(report: Report, { policy, exists, author }: CommentOccasion): CommentDecision {
  const write: CommentDecision = { action: exists ? "update" : "post", reason: "" };
  if (policy === "never") return none("comment: never");
  if (policy === "always") return write;
  if (report.verdict === "cancelled") return none("the run was cancelled");
  if (exists) return write;
  if (policy === "on-failure") return isRed(report) ? write : none("comment: on-failure, and nothing failed");
  if (!hasNothingToSay(report, author)) return write;
  return none(author === "bot" ? "a bot's change that nothing speaks against" : "nothing changed");
}

/**
 * Whether a comment would tell its reader nothing. To a person: everything was compared, no image changed by a byte, nothing
 * is new, gone or fixed, no rule was loosened, nothing was accepted. To a bot, whose changes nobody asked for byte by byte:
 * nothing is refused or accepted, and no finding is new.
 */
export function hasNothingToSay(report: Report, author: PullRequestAuthor = "person"): boolean {
  if (isRed(report) || report.verdict === "cancelled" || report.policyDiff.length > 0) return false;
  const findings = [...report.findings, ...report.variants.flatMap((variant) => variant.findings)];
  if (hasState(findings, "new") || isAccepted(report)) return false;
  return author === "bot" ? !isGrowthRefused(report) : isCompared(report) && isUnchanged(report, findings);
}

function isRed({ verdict }: Report): boolean {
  return verdict === "fail" || verdict === "error";
}

function isUnchanged({ variants, baseline }: Report, findings: readonly Finding[]): boolean {
  if ((baseline.gone ?? []).length > 0 || hasState(findings, "fixed")) return false;
  return variants.every(({ growth }) => growth !== undefined && growth.sizes.unpacked.total === 0);
}

function isAccepted({ checks, variants }: Report): boolean {
  return [...checks, ...variants.flatMap((variant) => variant.checks)].some(({ status }) => status === "accepted");
}

/** Growth past a budget that only warns. */
function isGrowthRefused({ variants }: Report): boolean {
  return variants.some(({ checks }) =>
    checks.some(({ id, status }) => id.startsWith("size.") && (status === "warn" || status === "fail")),
  );
}

function hasState(findings: readonly Finding[], state: Finding["state"]): boolean {
  return findings.some((finding) => finding.state === state);
}

function none(reason: string): CommentDecision {
  return { action: "none", reason };
}
