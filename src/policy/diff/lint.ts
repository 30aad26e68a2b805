/** Lint: whether a rule speaks lower, or of less, by the policy and hadolint's configuration together. */
import { defaultLevelOf } from "../../lint/default-levels.ts";
import type { HadolintConfig } from "../../lint/hadolint-config.ts";
import { equivalentsOf } from "../../lint/rules.ts";
import type { LintPolicy } from "../../model/settings.ts";
import { type Change, changeIf, isLower, levels } from "./change.ts";

/** From loose to strict. */
const ruleLevels = ["off", "style", "info", "warning", "error"] as const;
type RuleLevel = (typeof ruleLevels)[number];

export interface LintRules {
  policy: LintPolicy;
  /** Absent where it can't be read: then as if it were empty. */
  hadolint: HadolintConfig;
}

/** What a variant's lint policy allows beyond the base's. */
export function lintChanges(base: LintRules, head: LintRules): Change[] {
  const [before, after] = [base.policy, head.policy];
  const level = changeIf(isLower(levels, before.level, after.level), "lint.level", before.level, after.level);
  if (before.level === "off" || after.level === "off") return level;
  // The least severity that counts is strictest when it is the lowest.
  const raised = ruleLevels.indexOf(after.failAt) > ruleLevels.indexOf(before.failAt);
  const failAt = changeIf(raised, "lint.fail-at", before.failAt, after.failAt);
  return [...level, ...failAt, ...namedRules(base, head).flatMap((rule) => ruleChange(rule, base, head))];
}

function namedRules(...sides: LintRules[]): string[] {
  const named = sides.flatMap(({ policy, hadolint }) => [
    ...Object.keys(policy.rules),
    ...(hadolint.ignored ?? []),
    ...Object.values(hadolint.override ?? {}).flatMap((rules) => rules ?? []),
  ]);
  return [...new Set(named)].sort();
}

/** A rule whose own level is not known counts as lowered, unless the other side's is the highest or the lowest there is. */
function ruleChange(rule: string, base: LintRules, head: LintRules): Change[] {
  const [before, after] = [ruleLevelOf(rule, base), ruleLevelOf(rule, head)];
  const looser =
    before !== undefined && after !== undefined
      ? isLower(ruleLevels, before, after)
      : before !== after && before !== "off" && after !== "error";
  const byHadolint = ruleLevelOf(rule, { ...head, hadolint: base.hadolint }) !== after;
  const key = byHadolint ? `.hadolint.yaml: ${rule}` : `lint.rules.${rule}`;
  return changeIf(looser, key, before ?? "default", after ?? "default");
}

/**
 * The level at which a rule speaks, as lint decides it: what hadolint ignores is never heard of; then the policy's word,
 * also under the name that the other tool has for the rule; then hadolint's override; then the rule's own level.
 */
export function ruleLevelOf(rule: string, { policy, hadolint }: LintRules): RuleLevel | undefined {
  if (hadolint.ignored?.includes(rule) === true) return "off";
  const name = [rule, ...equivalentsOf(rule)].find((each) => Object.hasOwn(policy.rules, each));
  if (name !== undefined) return policy.rules[name];
  const override = hadolint.override ?? {};
  const level = (["error", "warning", "info", "style"] as const).find((each) => override[each]?.includes(rule));
  return level ?? defaultLevelOf(rule);
}
