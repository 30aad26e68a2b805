import type { Finding, Report } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";

/** What was found and does not count, each once over all variants: what ends first comes first, what has no end last. */
export function suppressedFindings({ variants, findings }: Report): Finding[] {
  const all = [...variants.flatMap((variant) => variant.findings), ...findings];
  const suppressed = all.filter(({ state }) => state === "suppressed");
  const unique = new Map(suppressed.map((each) => [JSON.stringify([each.rule, each.package, each.suppression]), each]));
  const end = ({ suppression }: Finding) => suppression?.expires ?? "\uffff";
  return [...unique.values()].sort((a, b) => compareText(end(a), end(b)) || compareText(a.rule, b.rule));
}
