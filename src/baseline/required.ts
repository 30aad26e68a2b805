import type { Metric, Settings, VariantPolicy } from "../model/settings.ts";

/** Whether any of the policies has a check of level `error` that compares with the base, among the stages of this run. */
export function requiresBaseline(policies: readonly VariantPolicy[], { only }: Pick<Settings, "only">): boolean {
  return policies.some(
    (policy) => (only.has("size") && limitsGrowth(policy)) || (only.has("scan") && forbidsNew(policy)),
  );
}

/** What is told from an image's layers; other metrics say nothing of a base that was only built. */
const measured: readonly Metric[] = ["compressed", "unpacked", "shadowed", "layers"];

function limitsGrowth({ budgets }: VariantPolicy): boolean {
  return measured.some((metric) => budgets[metric]?.level === "error" && budgets[metric]?.grow !== undefined);
}

/** A level that nobody wrote is never `error`. */
function forbidsNew({ scan, vulnerabilities }: VariantPolicy): boolean {
  return scan !== "off" && vulnerabilities.level === "error" && vulnerabilities.new;
}
