import type { Acceptance, Check, Report } from "../model/report.ts";

/** Growth, drift and loosened policies; an absolute `max` is what it is (CONTRACTS §6). */
const acceptable = /^(size\.[a-z]+\.grow|drift|policy\.loosened)$/;

/**
 * The checks as they stand once somebody accepted what may be accepted: a failing one becomes `accepted` and says by
 * whom. Without an acceptance they say why there is none, when that is known.
 */
export function accept(checks: readonly Check[], acceptance: Acceptance | undefined, refusal?: string): Check[] {
  return checks.map((check) => {
    if (check.status !== "fail" || !acceptable.test(check.id)) return check;
    if (acceptance !== undefined) {
      return { ...check, status: "accepted", message: `${check.message} (${acceptanceText(acceptance)})` };
    }
    return refusal === undefined ? check : { ...check, message: `${check.message}. Not accepted: ${refusal}` };
  });
}

/** Whether anything stands against the change that somebody could accept. */
export function couldBeAccepted({ checks, variants }: Pick<Report, "checks" | "variants">): boolean {
  const all = [...checks, ...variants.flatMap((variant) => variant.checks)];
  return all.some(({ id, status }) => status === "fail" && acceptable.test(id));
}

/** "accepted by octocat, by label, 2026-09-01T10:00:00Z". */
export function acceptanceText({ how, by, at }: Acceptance): string {
  return `accepted by ${by}, by ${how}, ${at}`;
}
