import type { ExpectedLeg } from "../../../model/legs.ts";
import type { VariantReport } from "../../../model/report.ts";
import type { LegReport } from "./leg-report.ts";

/**
 * Every variant of every leg. Platforms of a variant may come from several legs and then stand together; variants are in
 * the order of the plan, which the legs tell by what they were to check.
 */
export function inPlanOrder(legs: readonly LegReport[], expected: readonly ExpectedLeg[]): VariantReport[] {
  const entries = legs.flatMap(({ report }) => report.variants);
  const names = [...expected.flatMap(({ variants = [] }) => variants), ...entries.map(({ name }) => name)];
  const ranks = new Map([...new Set(names)].map((name, rank) => [name, rank]));
  const rankOf = ({ name }: VariantReport) => ranks.get(name) ?? ranks.size;
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
}
