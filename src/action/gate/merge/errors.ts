import { normalisePlatform } from "../../../image/platform-name.ts";
import type { ExpectedLeg } from "../../../model/legs.ts";
import type { CodedError } from "../../../model/report.ts";
import { compareErrors } from "../../../report/order.ts";
import { verdictOf } from "../../../verdict/verdict.ts";
import { type LegReport, unique } from "./leg-report.ts";

/** The errors of all legs, each once, and what is wrong with the legs themselves. */
export function errorsOf(
  legs: readonly LegReport[],
  expected: readonly ExpectedLeg[],
  unread: ReadonlyMap<string, string>,
): CodedError[] {
  const own = legs.flatMap(({ report }) => report.errors);
  const wrong = [
    ...expected
      .filter(({ name }) => !legs.some(({ leg }) => leg === name))
      .map(({ name }) => missingLeg(name, unread.get(name))),
    ...expected.flatMap((leg) => missingVariants(leg, legs)),
    ...legs.flatMap(emptiness),
    ...legs.flatMap(contradiction),
    ...differentCommits(legs),
  ];
  const all = unique([...own, ...wrong], ({ code, message, variant }) => [code, message, variant]);
  // One leg's errors have their order already.
  return legs.length === 1 && wrong.length === 0 ? all : all.sort(compareErrors);
}

function missingLeg(name: string, reason: string | undefined): CodedError {
  const why = reason ?? "its job did not get as far, or did not run. See its log";
  return { code: "gate.leg", message: `The leg ${name} left no report: ${why}.` };
}

/** An entry without an image may not know its platform yet. */
function missingVariants(
  { name, variants = [], platform = "" }: ExpectedLeg,
  legs: readonly LegReport[],
): CodedError[] {
  const entries = legs.find(({ leg }) => leg === name)?.report.variants;
  if (entries === undefined) return [];
  const wanted = platform === "" ? undefined : normalisePlatform(platform);
  const isThere = (variant: string) =>
    entries.some(
      (entry) =>
        entry.name === variant && (wanted === undefined || entry.image === undefined || entry.platform === wanted),
    );
  const where = platform === "" ? "" : ` for ${platform}`;
  return variants
    .filter((variant) => !isThere(variant))
    .map((variant) => ({
      code: "gate.leg",
      message: `The report of the leg ${name} does not speak of ${variant}${where}. Give its step the inputs variants and platforms of the matrix.`,
      variant,
    }));
}

/** A run that finds nothing to check fails before it has a report. */
function emptiness({ leg, report }: LegReport): CodedError[] {
  if (report.variants.length > 0) return [];
  return [{ code: "gate.leg", message: `The report of the leg ${leg} speaks of no variant. See the log of its job.` }];
}

/** A report that was written by Plimsoll agrees with itself. */
function contradiction({ leg, report }: LegReport): CodedError[] {
  const verdict = verdictOf(report);
  if (report.verdict === verdict) return [];
  const message =
    `The report of the leg ${leg} says ${report.verdict}, and by its own checks it is ${verdict}: it was changed, or written ` +
    "by another version. Use one version in all jobs.";
  return [{ code: "gate.report", message }];
}

function differentCommits(legs: readonly LegReport[]): CodedError[] {
  const commits = unique(legs.map(({ report }) => report.commit ?? "none"));
  if (commits.length < 2) return [];
  return [
    {
      code: "gate.report",
      message: `The legs checked different commits: ${commits.toSorted().join(", ")}. Run them again.`,
    },
  ];
}
