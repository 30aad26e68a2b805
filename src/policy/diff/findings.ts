/** What findings mean: vulnerabilities, secrets, drift, dive's rules, the audit. */
import { writeSize } from "../../inputs/units/size.ts";
import { severities } from "../../model/severity.ts";
import type { AuditRule, VariantRules } from "../model.ts";
import { type Change, changeIf, isLower, levels } from "./change.ts";

/** From loose to strict. */
const scans = ["off", "extract", "full", "cross-check"] as const;
const searched = ["off", "own", "all"] as const;

/** Of a check that the base has off nothing can be loosened, and of one that the head has off only that is said. */
export function findingChanges(base: VariantRules, head: VariantRules): Change[] {
  return [
    ...vulnerabilityChanges(base.vulnerabilities, head.vulnerabilities),
    ...changeIf(isLower(scans, base.scan, head.scan), "scan", base.scan, head.scan),
    ...secretChanges(base.secrets, head.secrets),
    ...changeIf(isLower(levels, base.drift, head.drift), "drift", base.drift, head.drift),
    ...diveChanges(base.dive, head.dive),
    ...auditChanges(base.audit, head.audit),
  ];
}

function vulnerabilityChanges(base: VariantRules["vulnerabilities"], head: VariantRules["vulnerabilities"]): Change[] {
  const key = "vulnerabilities";
  const level = changeIf(isLower(levels, base.level, head.level), `${key}.level`, base.level, head.level);
  if (base.level === "off" || head.level === "off") return level;
  // `severities` goes from worst to least; the least severity that counts is strictest when it is the last.
  const raised = isLower(severities, base.severity, head.severity);
  return [
    ...level,
    ...changeIf(raised, `${key}.severity`, base.severity, head.severity),
    ...changeIf(!base.fixable && head.fixable, `${key}.fixable`, base.fixable, head.fixable),
    ...changeIf(!base.new && head.new, `${key}.new`, base.new, head.new),
    ...changeIf(head.graceDays > base.graceDays, `${key}.grace-days`, base.graceDays, head.graceDays),
    ...changeIf(
      base.ifUnavailable === "error" && head.ifUnavailable === "skip",
      `${key}.if-unavailable`,
      base.ifUnavailable,
      head.ifUnavailable,
    ),
  ];
}

function secretChanges(base: VariantRules["secrets"], head: VariantRules["secrets"]): Change[] {
  const level = changeIf(isLower(levels, base.level, head.level), "secrets.level", base.level, head.level);
  if (base.level === "off" || head.level === "off") return level;
  return [...level, ...changeIf(isLower(searched, base.files, head.files), "secrets.files", base.files, head.files)];
}

function diveChanges(base: VariantRules["dive"], head: VariantRules["dive"]): Change[] {
  const size = (bytes: number | undefined) => (bytes === undefined ? undefined : writeSize(bytes));
  const above = (before: number | undefined, after: number | undefined) =>
    before !== undefined && (after === undefined || after > before);
  const [lowest, lowestHead] = [base?.lowestEfficiency, head?.lowestEfficiency];
  const [wasted, wastedHead] = [base?.highestWastedBytes, head?.highestWastedBytes];
  const [user, userHead] = [base?.highestUserWastedPercent, head?.highestUserWastedPercent];
  const below = lowest !== undefined && (lowestHead === undefined || lowestHead < lowest);
  return [
    ...changeIf(below, "dive.lowestEfficiency", lowest, lowestHead ?? "off"),
    ...changeIf(above(wasted, wastedHead), "dive.highestWastedBytes", size(wasted), size(wastedHead) ?? "off"),
    ...changeIf(above(user, userHead), "dive.highestUserWastedPercent", user, userHead ?? "off"),
  ];
}

function auditChanges(base: AuditRule, head: AuditRule): Change[] {
  const level = changeIf(isLower(levels, base.level, head.level), "audit.level", base.level, head.level);
  if (base.level === "off" || head.level === "off") return level;
  const [least, leastHead] = [base.failUnder, head.failUnder];
  const lowered = least !== undefined && (leastHead === undefined || leastHead < least);
  const rules = Object.keys({ ...base.rules, ...head.rules }).flatMap((rule) => auditRuleChange(rule, base, head));
  return [...level, ...changeIf(lowered, "audit.fail-under", least, leastHead), ...rules];
}

const auditLevels = ["off", ...severities.toReversed()];

/** A rule without a word of its own has a level that only the audit knows; what can't be told to be stricter counts. */
function auditRuleChange(rule: string, base: AuditRule, head: AuditRule): Change[] {
  const [before, after] = [base.rules[rule], head.rules[rule]];
  const looser =
    before !== undefined && after !== undefined
      ? isLower(auditLevels, before, after)
      : before === undefined
        ? after !== "critical"
        : before !== "off";
  return changeIf(looser, `audit.rules.${rule}`, before ?? "default", after ?? "default");
}
