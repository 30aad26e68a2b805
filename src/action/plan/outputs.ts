import type { Leg, Skipped } from "../../model/legs.ts";
import { type Runners, runnerFor } from "./runners.ts";

/** One entry of `strategy.matrix.include`. */
interface MatrixEntry {
  name: string;
  /** One per line, as the input `variants` takes them. */
  variants: string;
  platform: string;
  runner: string;
}

/** The outputs of `plan/`, by name. */
export type PlanOutputs = Record<"matrix" | "legs" | "skipped" | "variants", string>;

export function planOutputs(legs: readonly Leg[], skipped: readonly Skipped[], runners: Runners): PlanOutputs {
  const include = legs.map(
    ({ name, variants, platform }): MatrixEntry => ({
      name,
      variants: variants.join("\n"),
      platform,
      runner: runnerFor(platform, runners),
    }),
  );
  return {
    matrix: JSON.stringify({ include }),
    legs: JSON.stringify(legs),
    skipped: JSON.stringify(skipped),
    variants: [...new Set(legs.flatMap(({ variants }) => variants))].join("\n"),
  };
}
