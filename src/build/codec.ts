import type { Plan } from "../model/plan.ts";
import type { VariantPolicy } from "../model/settings.ts";

/** What new layers are compressed with. Those of a base image keep the codec that they came with. */
export type LayerCodec = "gzip" | "zstd";

/**
 * What a variant is built with. `auto` is what registries get by default where it is pushed, in this run or in another of the
 * repository, and as soon as a budget of any variant asks for `compressed`, so that variants and runs can be compared; else
 * the one that is quickest to write and to read back.
 */
export function codecOf(
  { codec, push }: Pick<VariantPolicy, "codec" | "push">,
  { variants }: Pick<Plan, "variants">,
): LayerCodec {
  if (codec !== "auto") return codec;
  if (push !== undefined) return "gzip";
  const isAsked = variants.some(({ policy: { budgets } }) => (budgets.compressed?.level ?? "off") !== "off");
  return isAsked ? "gzip" : "zstd";
}
