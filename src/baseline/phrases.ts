import type { Baseline, BaselineOutcome } from "../model/baseline.ts";
import { oneLine } from "../text/control.ts";

const longest = 300;

/** As people quote a commit. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

export function none(reason: string): BaselineOutcome {
  return { found: false, reason };
}

export function found(baseline: Baseline): BaselineOutcome {
  return { found: true, baseline };
}

/** Clauses as one text: "the one; the other". */
export function joined(clauses: readonly (string | undefined)[]): string | undefined {
  const told = clauses.filter((clause) => clause !== undefined && clause !== "");
  return told.length === 0 ? undefined : told.join("; ");
}

/** A message as a part of a sentence: on one line, without its full stop. */
export function clause(message: string): string {
  return oneLine(message).slice(0, longest).replace(/\.$/, "");
}
