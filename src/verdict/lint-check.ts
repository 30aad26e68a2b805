import type { Check, Finding, Severity } from "../model/report.ts";
import type { Level, LintPolicy } from "../model/settings.ts";
import { isAtLeast } from "../model/severity.ts";
import type { LintOutcome } from "../model/stages.ts";
import { isOpen } from "./finding-kinds.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";

/** Whose lint policy holds where. */
export interface LintPolicies {
  /** Of the repository; holds for files that no variant builds from. */
  defaults: LintPolicy;
  variants: readonly { dockerfile?: string; policy: LintPolicy }[];
}

/** Why there is no lint to judge. `asked`: whether this run was to lint. */
export interface NotLinted {
  reason: string;
  asked: boolean;
}

// hadolint's four levels on the one scale (CONTRACTS §4).
const floors = { error: "high", warning: "medium", info: "low", style: "info" } as const satisfies Record<
  LintPolicy["failAt"],
  Severity
>;

/**
 * The repository's `lint` check. Each finding is judged by the policies of the variants that are built from its file;
 * the strictest of them decides, so that a variant with a softer policy can't excuse a file that it shares.
 */
export function lintCheck(policies: LintPolicies, lint: LintOutcome | NotLinted): Check[] {
  const all = [policies.defaults, ...policies.variants.map(({ policy }) => policy)];
  const level = strictest(all.map((policy) => policy.level));
  if (level === "off") return [];
  const explicit = all.some((policy) => policy.explicit && policy.level !== "off");
  if (!("findings" in lint)) return notKnown(level, explicit && lint.asked, lint.reason);
  const open = lint.findings.filter(isOpen);
  const blocking = open.filter((finding) => levelOf(finding, policies) === "error");
  const warned = open.filter((finding) => levelOf(finding, policies) !== "off");
  const [failure] = lint.errors;
  if (blocking.length === 0 && failure !== undefined) return notKnown(level, explicit, failure.message);
  const counting = blocking.length > 0 ? blocking : warned;
  const status = blocking.length > 0 ? "fail" : warned.length > 0 ? "warn" : "pass";
  const message = lintMessage(counting.length, open.length);
  return [{ id: "lint", level, status, actual: counting.length, limit: 0, unit: "findings", message }];
}

function notKnown(level: Level, required: boolean, reason: string): Check[] {
  return unavailable({ id: "lint", level, required, message: `Dockerfiles are not fully linted: ${reason}` });
}

function levelOf(finding: Finding, { defaults, variants }: LintPolicies): Level {
  const file = finding.origin?.file;
  const users = variants.filter(({ dockerfile }) => dockerfile !== undefined && dockerfile === file);
  const concerned = users.length === 0 ? [defaults] : users.map(({ policy }) => policy);
  return strictest(
    concerned.map((policy) => (isAtLeast(finding.severity, floors[policy.failAt]) ? policy.level : "off")),
  );
}

function strictest(levels: readonly Level[]): Level {
  if (levels.includes("error")) return "error";
  return levels.includes("warn") ? "warn" : "off";
}

function lintMessage(counting: number, open: number): string {
  if (open === 0) return "lint has nothing to say";
  if (counting === 0) return `${counted(open, "lint finding")}, none at or above its limit`;
  return `${counted(counting, "lint finding")} at or above the limit, of ${open}`;
}
