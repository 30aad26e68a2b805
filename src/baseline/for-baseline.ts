import type { VariantPolicy } from "../model/settings.ts";

/** What is read for a baseline: its packages, and nothing that belongs to a verdict. */
export function forBaseline(policy: VariantPolicy): VariantPolicy {
  return { ...policy, secrets: { ...policy.secrets, files: "off" } };
}
