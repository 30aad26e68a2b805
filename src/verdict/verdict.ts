import { blameOf } from "../errors.ts";
import type { Check, CodedError, Report, VariantReport, Verdict } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";

/** The part of a report that a verdict is made from. */
export type Judged = Pick<Report, "checks" | "errors" | "variants">;

export type ExitStatus = 0 | 1 | 2 | 3 | 130;

/** One reason for the verdict, as a sentence. `kind` says what follows from it. */
export interface Reason {
  kind: "usage" | "cancelled" | "no" | "no-verdict" | "warning";
  message: string;
}

const kindByBlame = {
  usage: "usage",
  cancelled: "cancelled",
  policy: "no",
  infrastructure: "no-verdict",
} as const;

// What a verdict is called, in the order in which reasons win (CONTRACTS §1: exit 2, 130, 1, 3).
const verdicts: readonly (readonly [Reason["kind"], Verdict])[] = [
  ["usage", "error"],
  ["cancelled", "cancelled"],
  ["no", "fail"],
  ["no-verdict", "error"],
  ["warning", "warn"],
];

/**
 * All reasons that hold, the deciding ones first. A level caps what its check can do: a rule at level `warn` that
 * could not be measured warns.
 */
export function reasons({ checks, errors, variants }: Judged): Reason[] {
  const found = [...errors.map(fromError), ...checks.flatMap(fromCheck), ...variants.flatMap(fromVariant)];
  const unique = [...new Map(found.map((reason) => [`${reason.kind} ${reason.message}`, reason])).values()];
  return verdicts.flatMap(([kind]) => unique.filter((reason) => reason.kind === kind));
}

/** The verdict: that of the first reason, by CONTRACTS §1's order; `pass` when there is none. */
export function verdictOf(run: Judged): Verdict {
  const [first] = reasons(run);
  return verdicts.find(([kind]) => kind === first?.kind)?.[1] ?? "pass";
}

/**
 * The exit status. `failOn` moves the line between red and green for verdicts (`warn`: warnings are red too; `never`:
 * neither they nor a definite no); wrong usage, cancellation and a missing verdict are no verdicts and stay what they are.
 */
export function exitStatus(run: Judged, failOn: Settings["failOn"]): ExitStatus {
  const kinds = new Set(reasons(run).map(({ kind }) => kind));
  if (kinds.has("usage")) return 2;
  if (kinds.has("cancelled")) return 130;
  const red = (kinds.has("no") && failOn !== "never") || (kinds.has("warning") && failOn === "warn");
  if (red) return 1;
  return kinds.has("no-verdict") ? 3 : 0;
}

/** A variant's failure says why nothing about it could be checked, so then its checks are no reasons of their own. */
function fromVariant({ name, status, failure, checks }: VariantReport): Reason[] {
  if (failure !== undefined) return [fromError({ ...failure, variant: name })];
  if (status === "cancelled") return [{ kind: "cancelled", message: `${name} was cancelled` }];
  if (status === "failed") return [{ kind: "no-verdict", message: `${name} failed` }];
  return checks.flatMap(fromCheck);
}

function fromError(error: CodedError): Reason {
  const subject = error.variant === undefined ? "" : `${error.variant}: `;
  return { kind: kindByBlame[blameOf(error.code)], message: `${subject}${error.message}` };
}

function fromCheck({ status, level, message }: Check): Reason[] {
  if (status === "fail") return [{ kind: "no", message }];
  if (status === "error") return [{ kind: level === "error" ? "no-verdict" : "warning", message }];
  return status === "warn" ? [{ kind: "warning", message }] : [];
}
