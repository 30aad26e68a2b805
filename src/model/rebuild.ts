/** What `plimsoll rebuild` says. */
import type { CodedError, Rebuild } from "./report.ts";

/** What `rebuild --json` prints. */
export interface RebuildCosts {
  changes: ChangeCost[];
}

/** One change, and what it costs each variant. */
export interface ChangeCost {
  change: string;
  variants: VariantCost[];
}

export interface VariantCost {
  variant: string;
  /** Absent where nothing can be predicted, for `failure`. */
  rebuild?: Rebuild;
  measured?: Measurement;
  failure?: CodedError;
}

/** What a change really cost, beside what was predicted. Seconds. */
export interface Measurement {
  /** Steps that ran, as they are written, with the seconds of each. */
  steps: { step: string; seconds: number }[];
  /** Median of the rounds, from the start of the call to its end. */
  seconds: number;
  rounds: number[];
  /** A build that had nothing to do: what every build takes beside its steps. */
  idleSeconds: number;
  /** What was predicted for the steps that ran. */
  predictedSeconds: number;
  /** Whether all that surely runs ran, and nothing beyond what may run. */
  exact: boolean;
  /** Steps that ran and were not predicted, and those that were and did not. */
  unexpected: string[];
  missed: string[];
}
