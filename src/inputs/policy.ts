import type { Budget, Budgets, DivePolicy, Metric, VariantPolicy } from "../model/settings.ts";
import type { BudgetBlock, PolicyBlocks } from "./merge.ts";
import { metrics } from "./metrics.ts";

const hour = 3_600_000;
/** How long a variant may build, and the whole run may take; a GitHub-hosted job ends after 6 hours. */
export const defaultTimeouts = { buildMs: 2 * hour, runMs: 5 * hour };

/** The policy that merged blocks mean, with the defaults of CONTRACTS §3. `diveCi` is what `.dive-ci` says. */
export function policyOf(blocks: PolicyBlocks, diveCi: DivePolicy | undefined): VariantPolicy {
  const { vulnerabilities = {}, secrets = {}, lint = {} } = blocks;
  const dive = divePolicy(blocks.dive ?? {}, diveCi);
  return {
    budgets: budgetsOf(blocks.budgets ?? {}),
    drift: blocks.drift ?? "warn",
    vulnerabilities: {
      level: vulnerabilities.level ?? "warn",
      severity: vulnerabilities.severity ?? "high",
      fixable: vulnerabilities.fixable ?? true,
      new: vulnerabilities.new ?? true,
      explicitNew: vulnerabilities.new !== undefined,
      ifUnavailable: vulnerabilities["if-unavailable"] ?? "error",
      graceDays: vulnerabilities["grace-days"] ?? 0,
      ignoreFiles: vulnerabilities["ignore-files"] ?? [],
      vex: vulnerabilities.vex ?? [],
      explicit: vulnerabilities.level !== undefined,
    },
    scan: blocks.scan ?? "extract",
    secrets: {
      level: secrets.level ?? "warn",
      files: secrets.files ?? "own",
      explicit: secrets.level !== undefined,
    },
    lint: {
      level: lint.level ?? "warn",
      failAt: lint["fail-at"] ?? "warning",
      rules: Object.fromEntries(lint.rules ?? []),
      explicit: lint.level !== undefined,
    },
    ...(dive === undefined ? {} : { dive }),
    codec: blocks.codec ?? "auto",
    timeoutMs: blocks.timeout?.build ?? defaultTimeouts.buildMs,
  };
}

function budgetsOf(blocks: Partial<Record<Metric, BudgetBlock>>): Budgets {
  const budgets: Budgets = {};
  for (const metric of metrics) {
    const block = blocks[metric];
    if (block?.max !== undefined || block?.grow !== undefined) budgets[metric] = budgetOf(block);
  }
  return budgets;
}

/** Whoever draws a load line means it: the level of a written budget is `error` unless it says otherwise. */
function budgetOf(block: BudgetBlock): Budget {
  const { max, grow, of } = block;
  return {
    ...(max === undefined ? {} : { max: max.amount, written: max.written }),
    ...(grow === undefined ? {} : { grow }),
    ...(of === undefined ? {} : { of }),
    level: block.level ?? "error",
    ifUnavailable: block["if-unavailable"] ?? "error",
  };
}

/** Rule by rule: what `plimsoll.yml` says, else what `.dive-ci` says. Undefined when no rule is on. */
function divePolicy(
  written: NonNullable<PolicyBlocks["dive"]>,
  diveCi: DivePolicy | undefined,
): DivePolicy | undefined {
  const rules: Omit<DivePolicy, "source"> = {};
  const sources = new Set<string>();
  for (const rule of ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"] as const) {
    const value = written[rule] ?? diveCi?.[rule];
    if (value === undefined || value === "off") continue;
    rules[rule] = value;
    sources.add(written[rule] === undefined ? ".dive-ci" : "plimsoll.yml");
  }
  return sources.size === 0 ? undefined : { ...rules, source: [...sources].join(" and ") };
}
