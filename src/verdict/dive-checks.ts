import type { Check, Image } from "../model/report.ts";
import type { VariantPolicy } from "../model/settings.ts";
import { formatPair } from "../text/bytes.ts";
import type { Measured } from "./size-checks.ts";
import { unavailable } from "./unavailable.ts";

interface Rule {
  id: string;
  limit: number;
  actual: (dive: Image["dive"]) => number;
  holds: (actual: number, limit: number) => boolean;
  unit: string;
  says: (actual: number, limit: number) => string;
}

/**
 * Dive's three CI rules, each when it is written, with dive's own comparisons: below the lowest efficiency fails, above
 * a highest value fails (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go). Dive knows no warnings, so the
 * level is `error`.
 */
export function diveChecks(subject: string, { dive }: VariantPolicy, measured: Measured): Check[] {
  if (dive === undefined) return [];
  return rulesOf(dive).flatMap((rule) => {
    if (!("image" in measured)) {
      const message = `${subject}: dive's figures were not measured: ${measured.reason}`;
      return unavailable({ id: rule.id, level: "error", required: measured.asked, message });
    }
    const actual = rule.actual(measured.image.dive);
    const status = rule.holds(actual, rule.limit) ? "pass" : "fail";
    const message = `${subject}: ${rule.says(actual, rule.limit)} (${dive.source})`;
    return [{ id: rule.id, level: "error", status, actual, limit: rule.limit, unit: rule.unit, message }];
  });
}

function rulesOf(dive: NonNullable<VariantPolicy["dive"]>): Rule[] {
  const rules: Rule[] = [];
  if (dive.lowestEfficiency !== undefined) {
    rules.push({
      id: "dive.efficiency",
      limit: dive.lowestEfficiency,
      actual: (figures) => figures.efficiency,
      holds: (actual, limit) => actual >= limit,
      unit: "ratio",
      says: (actual, limit) => `dive efficiency ${ratio(actual)}, lowest allowed ${ratio(limit)}`,
    });
  }
  if (dive.highestWastedBytes !== undefined) {
    rules.push({
      id: "dive.wasted",
      limit: dive.highestWastedBytes,
      actual: (figures) => figures.wastedBytes,
      holds: (actual, limit) => actual <= limit,
      unit: "bytes",
      says: (actual, limit) => {
        const [actualText, limitText] = formatPair(actual, limit);
        return `dive counts ${actualText} wasted, highest allowed ${limitText}`;
      },
    });
  }
  if (dive.highestUserWastedPercent !== undefined) {
    rules.push({
      id: "dive.user-wasted",
      limit: dive.highestUserWastedPercent,
      actual: (figures) => figures.userWastedPercent,
      holds: (actual, limit) => actual <= limit,
      unit: "ratio",
      says: (actual, limit) => `dive user-wasted ratio ${ratio(actual)}, highest allowed ${ratio(limit)}`,
    });
  }
  return rules;
}

/** Four decimals, as dive prints its ratios; more when four would hide a difference is not dive's habit either. */
function ratio(value: number): string {
  return value.toFixed(4);
}
