import type { Check, Report, VariantReport } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { counted } from "../../verdict/subject.ts";
import { reasons } from "../../verdict/verdict.ts";
import { changePhrases } from "./headline-change.ts";
import { type Phrase, phrasesText } from "./phrases.ts";
import { placeOf, variantNames } from "./places.ts";

/** A check of a size that says no, and whose it is. */
interface Refused {
  variant: VariantReport;
  check: Check;
}

/** The verdict as one sentence: what decided it, with the variant and the number, and what it weighs more than before. */
export function headlineOf(report: Report): Phrase[] {
  switch (report.verdict) {
    case "pass":
      return [...passed(report), ...changePhrases(report)];
    case "warn":
      return [...warned(report), ...changePhrases(report)];
    case "fail":
      return failed(report);
    case "cancelled":
      return cancelled(report);
    case "error":
      return noVerdict(report);
  }
}

/** The headline without marks, for a log or a title. */
export function headlineText(report: Report): string {
  return phrasesText(headlineOf(report));
}

function passed(report: Report): Phrase[] {
  const count = variantNames(report).length;
  if (count === 0) return [{ words: "Nothing to object to" }];
  const who = count === 1 ? only(report) : [{ words: count === 2 ? "Both variants" : `All ${count} variants` }];
  return [...who, { words: count === 1 ? ` ${heldTo(report).one}` : ` ${heldTo(report).all}` }];
}

/** The strictest word that is true: held to a load line, to a growth budget, or to nothing of its size. */
function heldTo(report: Report): { one: string; all: string } {
  const checks = allChecks(report);
  const passes = (kind: ".max" | ".grow") => checks.some(({ id, status }) => isSize(id, kind) && status === "pass");
  if (passes(".max")) return { one: "rides within its load line", all: "ride within their load lines" };
  if (passes(".grow")) return { one: "keeps to its growth budget", all: "keep to their growth budgets" };
  // A growth budget that is not judged, as on a push, is a limit all the same.
  if (checks.some(({ id }) => isSize(id, ".grow"))) return { one: "is fine", all: "are fine" };
  return { one: "is fine; no load line is set", all: "are fine; no load line is set" };
}

function warned(report: Report): Phrase[] {
  const warnings = reasons(report).filter(({ kind }) => kind === "warning").length;
  return [{ words: `${counted(warnings, "warning")}, nothing that blocks` }];
}

function cancelled(report: Report): Phrase[] {
  const all = variantNames(report);
  const unfinished = new Set(report.variants.filter(({ image }) => image === undefined).map(({ name }) => name));
  const measured = all.length - unfinished.size;
  return [{ words: `${measured} of ${counted(all.length, "variant")} measured when the run was cancelled` }];
}

function noVerdict(report: Report): Phrase[] {
  const [first, ...others] = reasons(report).filter(({ kind }) => kind === "no-verdict" || kind === "usage");
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return [{ words: `No verdict: ${first?.message ?? "nothing could be judged"}${more}` }];
}

/** A definite no says the weightiest thing first: what does not build, then what is too heavy, then everything else. */
function failed(report: Report): Phrase[] {
  const broken = report.variants.filter(({ status, failure }) => status !== "built" && failure !== undefined);
  if (broken.length > 0) return notBuilt(broken, report);
  const over = refusedSizes(report, ".max");
  const grown = over.length > 0 ? [] : refusedSizes(report, ".grow");
  const heavy = over.length > 0 ? over : grown;
  const loosened = heavy.length > 0 ? 0 : loosenedCount(report);
  const others = reasons(report).filter(({ kind }) => kind === "no").length - Math.max(1, heavy.length, loosened);
  const rest: Phrase[] = others > 0 ? [{ words: ` · ${counted(others, "more reason")}` }] : [];
  if (over.length > 0) return [...overLine(over), ...changePhrases(report, over[0]?.variant), ...rest];
  if (grown.length > 0) return [...tooMuchGrowth(grown), ...rest];
  return [...otherwise(report), ...changePhrases(report), ...rest];
}

function refusedSizes({ variants }: Report, kind: ".max" | ".grow"): Refused[] {
  return variants.flatMap((variant) =>
    variant.checks
      .filter(({ id, status }) => isSize(id, kind) && status === "fail")
      .map((check) => ({ variant, check })),
  );
}

function notBuilt(broken: readonly VariantReport[], report: Report): Phrase[] {
  const names = [...new Set(broken.map(({ name }) => name))];
  const cause = broken.find(({ status }) => status === "failed") ?? broken[0];
  const place = cause?.failure?.origin === undefined ? undefined : placeOf(cause.failure.origin);
  const who: Phrase[] =
    names.length === 1
      ? [{ name: names[0] ?? "" }]
      : [{ words: `${names.length} of ${counted(variantNames(report).length, "variant")}` }];
  const what = names.length === 1 ? "does not build" : "do not build";
  if (place === undefined) return [...who, { words: ` ${what}` }];
  return [...who, { words: ` ${what}: see ` }, { name: place }];
}

function overLine(heavy: readonly Refused[]): Phrase[] {
  const names = [...new Set(heavy.map(({ variant }) => variant.name))];
  const [first] = heavy;
  if (names.length > 1 || first === undefined) {
    return [{ words: `${counted(names.length, "variant")} ride over their load lines` }];
  }
  const over = (first.check.actual ?? 0) - (first.check.limit ?? 0);
  const amount = first.check.unit === "bytes" ? formatBytes(over) : counted(over, "layer");
  return [{ name: first.variant.name }, { words: ` rides ${amount} over its load line` }];
}

function loosenedCount({ policyDiff }: Report): number {
  return policyDiff.filter(({ accepted }) => !accepted).length;
}

function tooMuchGrowth(grown: readonly Refused[]): Phrase[] {
  const names = [...new Set(grown.map(({ variant }) => variant.name))];
  const [first] = grown;
  if (names.length > 1 || first === undefined) {
    return [{ words: `${counted(names.length, "variant")} grew by more than their growth budgets allow` }];
  }
  const { actual = 0, unit } = first.check;
  const amount = unit === "layers" ? counted(actual, "layer") : formatBytes(actual);
  return [{ name: first.variant.name }, { words: ` grew by ${amount}, more than its growth budget allows` }];
}

function otherwise(report: Report): Phrase[] {
  const loosened = loosenedCount(report);
  if (loosened > 0)
    return [
      {
        words: `${counted(loosened, "rule")} that this change is judged by ${loosened === 1 ? "was" : "were"} loosened`,
      },
    ];
  const [first] = reasons(report).filter(({ kind }) => kind === "no");
  return [{ words: first?.message ?? "A check failed" }];
}

function only(report: Report): Phrase[] {
  return [{ name: report.variants[0]?.name ?? "" }];
}

function isSize(id: string, kind: ".max" | ".grow"): boolean {
  return id.startsWith("size.") && id.endsWith(kind);
}

function allChecks(report: Report): Check[] {
  return [...report.checks, ...report.variants.flatMap(({ checks }) => checks)];
}
