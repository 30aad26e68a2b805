import type { Report, VariantReport } from "../../model/report.ts";
import { formatDelta } from "../../text/bytes.ts";
import { acceptedChecks } from "./acceptance.ts";
import { baselineName } from "./baseline.ts";
import type { Phrase } from "./phrases.ts";
import { variantNames } from "./places.ts";
import { authorBytes, driftBytes } from "./portions.ts";

/**
 * " · +348 MB on this PR": what `of`, else the variant that changed most, weighs more than in the baseline; nothing when
 * that is not known. Only what can be told apart from drift is called the pull request's.
 */
export function changePhrases(report: Report, of?: VariantReport): Phrase[] {
  const changed = of === undefined ? mostChanged(report) : of;
  const bytes = changed?.growth === undefined ? null : authorBytes(changed.growth);
  if (changed?.growth === undefined || bytes === null) return [];
  const drift = driftBytes(changed.growth);
  if (bytes === 0 && drift === 0) return [{ words: " · no change in size" }];
  const who: Phrase[] =
    of !== undefined || variantNames(report).length === 1
      ? [{ words: " ·" }]
      : [{ words: " · " }, { name: changed.name }];
  const drifted = drift === 0 ? "" : ` (and ${formatDelta(drift)} drift)`;
  return [...who, ...amount(report, changed, formatDelta(bytes), drifted), ...acceptedBy(report)];
}

function amount(report: Report, { growth }: VariantReport, change: string, drifted: string): Phrase[] {
  const isPullRequest = report.event === "pull_request" || report.event === "pull_request_target";
  if (isPullRequest && growth?.drift !== undefined) return [{ words: ` ${change} on this PR${drifted}` }];
  const tail: Phrase[] = drifted === "" ? [] : [{ words: drifted }];
  return [{ words: ` ${change} against ` }, baselineName(report), ...tail];
}

function mostChanged({ variants }: Report): VariantReport | undefined {
  const byAuthor = ({ growth }: VariantReport) => (growth === undefined ? 0 : Math.abs(authorBytes(growth) ?? 0));
  const byDrift = ({ growth }: VariantReport) => (growth === undefined ? 0 : Math.abs(driftBytes(growth)));
  const known = variants.filter(({ growth }) => growth !== undefined);
  return known.toSorted((a, b) => byAuthor(b) - byAuthor(a) || byDrift(b) - byDrift(a))[0];
}

function acceptedBy(report: Report): Phrase[] {
  const { acceptance } = report;
  const isGrowth = acceptedChecks(report).some(({ id }) => id.startsWith("size."));
  return acceptance === undefined || !isGrowth ? [] : [{ words: ", accepted by " }, { name: acceptance.by }];
}
