/** What the head's policy allows and the base's does not. */
import type { Loosening } from "../model/report.ts";
import { bakeName } from "../plan/draft.ts";
import { budgetChanges } from "./diff/budgets.ts";
import { cacheChanges } from "./diff/cache.ts";
import type { Change } from "./diff/change.ts";
import { excuseChanges } from "./diff/excuses.ts";
import { findingChanges } from "./diff/findings.ts";
import { hadolintChanges } from "./diff/hadolint.ts";
import { lintChanges, ruleLevelOf } from "./diff/lint.ts";
import { probeChanges } from "./diff/probe.ts";
import { baselineChange, runChanges } from "./diff/run.ts";
import { checkArgumentChanges, silenceChanges } from "./diff/silences.ts";
import { variantChanges } from "./diff/variants.ts";
import type { Policy, Rules, VariantRules } from "./model.ts";

/** What is known of the run beside the two policies. */
export interface Scope {
  /** The variants that the run was asked for; absent: all. Others are not compared. */
  asked?: readonly string[];
  /** Files that the head's discovery left out; absent: not known. */
  leftOut?: readonly string[];
}

/**
 * Every loosening, by the policies as they hold for each variant, so that a rule which only moved is none. A variant of
 * one side alone is held to the other side's rules for variants without a name: who adds one does not write its law.
 * Tightening is free. Where the base has drawn no line there is none to move, and what can't be read on one side is not
 * compared: `unread` of the policy says so.
 */
export function policyDiff(base: Policy, head: Policy, scope: Scope = {}): Loosening[] {
  if (!base.hasLines) return [];
  const rules = base.rules !== undefined && head.rules !== undefined ? ruleChanges(base, head, scope) : [];
  const lint = lintFileChanges(base, head);
  return bounded(withoutRepeats([...rules, ...lint]));
}

/** More than anybody reads; a file of the head can hold any number of entries, of any length. */
const mostLoosenings = 500;
const longestText = 200;

function bounded(changes: readonly Change[]): Loosening[] {
  const more = changes.length - mostLoosenings;
  const rest = { key: "others", base: "not looser", head: `${more} more that are looser` };
  return [...changes.slice(0, mostLoosenings), ...(more > 0 ? [rest] : [])].map(({ key, base, head }) => ({
    key: shortened(key),
    base: shortened(base),
    head: shortened(head),
    accepted: false,
  }));
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

function ruleChanges(base: Policy, head: Policy, { asked, leftOut }: Scope): Change[] {
  if (base.rules === undefined || head.rules === undefined) return [];
  const isAsked = (name: string) => asked === undefined || asked.includes(name) || asked.includes(bakeName(name));
  const names = [...new Set([...base.rules.names, ...head.rules.names])].filter(isAsked);
  const compared = names.filter((name) => head.rules?.names.has(name) === true);
  const perVariant = new Map(compared.map((name) => [name, changesOf(base, head, name)]));
  return [
    ...folded(perVariant),
    // Lint of files that no variant is built from goes by the rules for variants without a name.
    ...lintOf(base, head, base.rules.defaults, head.rules.defaults),
    ...variantChanges(base.rules, head.rules, names),
    ...runChanges(base.rules, head.rules, leftOut),
  ];
}

function changesOf(base: Policy, head: Policy, name: string): Change[] {
  const [before, after] = [rulesFor(base.rules, name), rulesFor(head.rules, name)];
  if (before === undefined || after === undefined) return [];
  return withoutRepeats([
    ...budgetChanges(before.budgets, after.budgets),
    ...findingChanges(before, after),
    ...lintOf(base, head, before, after),
    ...probeChanges(before.probe, after.probe),
    ...excuseChanges(before, after),
    ...baselineChange(before.baseline, after.baseline),
    ...cacheChanges(before.cache, after.cache),
    ...checkArgumentChanges(before.checkArgument, after.checkArgument),
  ]);
}

function rulesFor(rules: Rules | undefined, name: string): VariantRules | undefined {
  return rules?.variants.get(name) ?? rules?.defaults;
}

/** hadolint's configuration is compared only where both sides have one that can be read. */
function lintOf(base: Policy, head: Policy, before: VariantRules, after: VariantRules): Change[] {
  const known = base.hadolint !== undefined && head.hadolint !== undefined;
  const of = (policy: Policy) => (known ? (policy.hadolint ?? {}) : {});
  return lintChanges({ policy: before.lint, hadolint: of(base) }, { policy: after.lint, hadolint: of(head) });
}

function lintFileChanges(base: Policy, head: Policy): Change[] {
  const { rules, hadolint } = base;
  const policies = rules === undefined ? [] : [rules.defaults, ...rules.variants.values()].map(({ lint }) => lint);
  if (policies.length > 0 && policies.every(({ level }) => level === "off")) return [];
  const isSilent = (rule: string) =>
    hadolint?.ignored?.includes(rule) === true ||
    (policies.length > 0 &&
      policies.every((policy) => ruleLevelOf(rule, { policy, hadolint: hadolint ?? {} }) === "off"));
  const isDeaf = head.hadolint?.["disable-ignore-pragma"] === true;
  return [
    ...(hadolint === undefined || head.hadolint === undefined ? [] : hadolintChanges(hadolint, head.hadolint)),
    ...silenceChanges(base.silences, head.silences, isSilent, isDeaf),
  ];
}

/** A change that holds for every variant is said once, under the key of the top level. */
function folded(perVariant: ReadonlyMap<string, readonly Change[]>): Change[] {
  const counts = new Map<string, number>();
  for (const change of [...perVariant.values()].flat()) {
    const identity = JSON.stringify(change);
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  const isCommon = (change: Change) => counts.get(JSON.stringify(change)) === perVariant.size;
  const common = [...perVariant.values()][0]?.filter(isCommon) ?? [];
  const own = [...perVariant].flatMap(([name, changes]) =>
    changes.filter((change) => !isCommon(change)).map((change) => ({ ...change, key: ownKey(name, change.key) })),
  );
  return [...common, ...own];
}

/** A key that starts with a file (`.trivyignore: CVE-1`) keeps it in front. */
function ownKey(name: string, key: string): string {
  return key.includes(": ") ? `${key} (variants.${name})` : `variants.${name}.${key}`;
}

/** An entry for several sections, or several packages, may give the same words twice. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
