/** What a variant's build leaves for later ones: how long each step took when it last ran, and what went into it. */

export interface BuildRecord {
  variant: string;
  /** When the build ended (ISO 8601, UTC). */
  madeAt: string;
  /** The commit that was checked out; absent outside of git. */
  commit?: string;
  /** Instructions that are run or taken from the cache, those of linked targets included; FROM is none. */
  steps: readonly RecordedStep[];
}

export interface RecordedStep {
  /** The Dockerfile, relative to the root; absent where it is not known. */
  file?: string;
  startLine?: number;
  /** The stage's name, or its number as BuildKit shows it. */
  stage?: string;
  /** The instruction as BuildKit names it, its arguments filled in. */
  text: string;
  /** Seconds of its last real run, in this build or in an earlier one; absent where it was never seen to run. */
  seconds?: number;
  /** Build arguments and variables that it can see, by name; values as digests, because they may be anything. */
  arguments?: Readonly<Record<string, string>>;
  /** What COPY and ADD take from a local context: path in the context → digest of content and mode. */
  files?: Readonly<Record<string, string>>;
}
