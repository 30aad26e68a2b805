/** How the variants of a repository are shared out to the jobs of a matrix, and what the gate then waits for. */

/** One job of the matrix: variants that are checked together, because one is built on another or on the same base. */
export interface Leg {
  /** Unique; letters, digits, `.`, `_`, `~` and `-`, so that it is safe wherever a workflow puts it. */
  name: string;
  /** In the order of the plan. */
  variants: string[];
  /** `os/arch[/variant]`; empty: each variant's own. */
  platform: string;
}

/** Something that the plan leaves out on purpose: a variant, a target or a file. */
export interface Skipped {
  name: string;
  reason: string;
}

/** A leg as the gate waits for it. What a hand-written list does not say is not held against the leg. */
export interface ExpectedLeg {
  name: string;
  variants?: readonly string[];
  platform?: string;
}
