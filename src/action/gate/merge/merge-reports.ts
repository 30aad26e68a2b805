import type { ExpectedLeg } from "../../../model/legs.ts";
import type { Report } from "../../../model/report.ts";
import { verdictOf } from "../../../verdict/verdict.ts";
import { mergeBaselines } from "./baseline.ts";
import { mergeChecks } from "./checks.ts";
import { errorsOf } from "./errors.ts";
import { mergeFindings } from "./findings.ts";
import type { LegReport } from "./leg-report.ts";
import { mergeDeliveries, mergeTimings, mergeTools } from "./lists.ts";
import { lowestAudit, oldestDatabase } from "./most-careful.ts";
import { mergeAcceptances, mergePolicyDiffs } from "./policy.ts";
import { mergePushes } from "./push.ts";
import { inPlanOrder } from "./variants.ts";

/**
 * One report of the reports of a matrix's legs. Nothing that a leg says of itself is believed where it can be made again:
 * the verdict is, from all checks and errors, and a leg whose own word differs is an error. A leg without a report, and a
 * variant that a leg was to check and does not speak of, are errors, too, so the whole is never greener than the worst part.
 *
 * The order of `reports` does not matter; one report alone comes out as it went in. `unread` says by leg why its report
 * could not be had.
 */
export function mergeReports(
  reports: readonly LegReport[],
  expected: readonly ExpectedLeg[],
  unread: ReadonlyMap<string, string> = new Map(),
): Report {
  const legs = expected.flatMap(({ name }) => reports.filter(({ leg }) => leg === name));
  const each = legs.map(({ report }) => report);
  const judged = {
    checks: mergeChecks(legs),
    errors: errorsOf(legs, expected, unread),
    variants: inPlanOrder(legs, expected),
  };
  const commits = new Set(each.map(({ commit }) => commit));
  const [first] = each;
  const database = oldestDatabase(each);
  const acceptance = mergeAcceptances(each);
  const audit = lowestAudit(each);
  const push = mergePushes(each);
  const sharing = each.flatMap((report) => report.sharing ?? []);
  return {
    schemaVersion: 1,
    verdict: verdictOf(judged),
    ...(first?.commit === undefined || commits.size > 1 ? {} : { commit: first.commit }),
    ...(first?.event === undefined ? {} : { event: first.event }),
    tools: mergeTools(each),
    ...(database === undefined ? {} : { database }),
    baseline: mergeBaselines(legs),
    policyDiff: mergePolicyDiffs(each),
    ...(acceptance === undefined ? {} : { acceptance }),
    ...judged,
    ...(sharing.length === 0 ? {} : { sharing }),
    ...(push === undefined ? {} : { push }),
    ...(audit === undefined ? {} : { audit }),
    timings: mergeTimings(legs),
    deliveries: mergeDeliveries(legs),
    findings: mergeFindings(each),
  };
}
