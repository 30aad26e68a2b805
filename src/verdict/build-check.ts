import { blameOf } from "../errors.ts";
import type { Check } from "../model/report.ts";
import type { VariantFacts } from "./run-facts.ts";

const statusByBlame = { policy: "fail", infrastructure: "error", usage: "error", cancelled: "skipped" } as const;

/**
 * The `build` check of a variant that this run was to build. A Dockerfile that does not build is a definite no (`fail`);
 * a builder or registry that broke leaves no verdict (`error`). It blocks without any configuration (CONTRACTS §1).
 */
export function buildCheck({ variant, outcome }: VariantFacts): Check[] {
  if (variant.kind === "image") return [];
  const check = { id: "build", level: "error" } as const;
  const { name } = variant;
  if (outcome.failure !== undefined) {
    const status = statusByBlame[blameOf(outcome.failure.code)];
    return [{ ...check, status, message: `${name}: ${outcome.failure.message}` }];
  }
  if (outcome.status === "built") return [{ ...check, status: "pass", message: `${name} builds` }];
  return [{ ...check, status: "error", message: `${name} was not built (${outcome.status})` }];
}
