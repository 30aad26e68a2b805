import type { Acceptance, Check, Report } from "../../model/report.ts";
import { formatInstant } from "../../text/instant.ts";
import type { Phrase } from "./phrases.ts";

/** Checks that would have said no, had not somebody accepted it; each once. */
export function acceptedChecks({ variants, checks }: Pick<Report, "variants" | "checks">): Check[] {
  const all = [...variants.flatMap((variant) => variant.checks), ...checks];
  const accepted = all.filter(({ status }) => status === "accepted");
  return [...new Map(accepted.map((check) => [`${check.id} ${check.message}`, check])).values()];
}

/** Who accepted, how and when. */
export function acceptancePhrases({ how, by, at }: Acceptance): Phrase[] {
  const way = how === "label" ? "with the label" : "with an approving review";
  return [{ words: "Accepted by " }, { name: by }, { words: ` ${way} on ${formatInstant(at)}` }];
}
