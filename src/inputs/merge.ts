/** Variants deep-merge over the top level (CONTRACTS §3): mappings key by key, everything else replaces. Pure. */
import type { Level, Metric } from "../model/settings.ts";
import type { Limit } from "./config/budgets.ts";
import type { PushBlock } from "./config/delivery.ts";
import type { Config } from "./config-schema.ts";
import { metrics } from "./metrics.ts";

/** A budget as it was written: a missing key was not written. */
export interface BudgetBlock {
  max?: Limit;
  grow?: { percent?: number; bytes?: number; cap?: number };
  of?: "total" | "own";
  level?: Level;
  "if-unavailable"?: "error" | "skip";
}

type Budgets = Partial<Record<Metric, BudgetBlock>>;

/** The blocks that become a {@link VariantPolicy}, as they stand at the top level and in a variant. */
export type PolicyBlocks = Pick<
  Config,
  "drift" | "dive" | "vulnerabilities" | "scan" | "secrets" | "lint" | "codec"
> & {
  budgets?: Budgets;
  push?: PushBlock;
  timeout?: { build?: number };
};

/** `over` on top of `base`. Neither is changed. */
export function mergeBlocks(base: PolicyBlocks, over: PolicyBlocks): PolicyBlocks {
  const drift = over.drift ?? base.drift;
  const scan = over.scan ?? base.scan;
  const codec = over.codec ?? base.codec;
  const rules = new Map([...(base.lint?.rules ?? []), ...(over.lint?.rules ?? [])]);
  return {
    ...(drift === undefined ? {} : { drift }),
    ...(scan === undefined ? {} : { scan }),
    ...(codec === undefined ? {} : { codec }),
    budgets: mergeBudgets(base.budgets ?? {}, over.budgets ?? {}),
    dive: { ...base.dive, ...over.dive },
    vulnerabilities: { ...base.vulnerabilities, ...over.vulnerabilities },
    secrets: { ...base.secrets, ...over.secrets },
    lint: { ...base.lint, ...over.lint, rules },
    ...mergePush(base.push, over.push),
    timeout: { ...base.timeout, ...over.timeout },
  };
}

/** A block asks for a push, also below a `false`. */
function mergePush(base: PushBlock | undefined, over: PushBlock | undefined): { push?: PushBlock } {
  if (over === undefined) return base === undefined ? {} : { push: base };
  return { push: { ...base, enabled: true, ...over } };
}

function mergeBudgets(base: Budgets, over: Budgets): Budgets {
  const merged: Budgets = {};
  for (const metric of metrics) {
    const [below, above] = [base[metric], over[metric]];
    if (below === undefined && above === undefined) continue;
    const grow = { ...below?.grow, ...above?.grow };
    merged[metric] = { ...below, ...above, ...(Object.keys(grow).length === 0 ? {} : { grow }) };
  }
  return merged;
}
