/** What a variant's build leaves for later ones: how long each step took when it last ran, and what went into it. */

export interface BuildRecord {
  variant: string;
  /** When the build ended (ISO 8601, UTC). */
  madeAt: string;
  /** The commit that was checked out; absent outside of git. */
  commit?: string;
  /** Wall time of the whole build. */
  seconds?: number;
  /** Share of its steps that came from the cache, 0 to 1; absent where it had no steps. */
  cacheHitRatio?: number;
  /** Instructions that are run or taken from the cache, those of linked targets included; FROM is none. */
  steps: readonly RecordedStep[];
}

/**
 * All digests here are cut short: they tell that something changed and decide nothing. Those of arguments are so short that
 * no value can be found by trying.
 */
export interface RecordedStep {
  /** The Dockerfile, relative to the root; absent where it is not known. */
  file?: string;
  startLine?: number;
  /** The stage's name, or its number as BuildKit shows it; absent where the file has one stage only. */
  stage?: string;
  /** `os/architecture[/variant]` where several were built. */
  platform?: string;
  /** The instruction on one line as it is written; as BuildKit names it where its place is not known. */
  text: string;
  /** Seconds of its last real run, in this build or in an earlier one; absent where it was never seen to run. */
  seconds?: number;
  /** Build arguments and variables that it can see, by name; values as digests, because they may be anything. */
  arguments?: Readonly<Record<string, string>>;
  /**
   * What it takes from a local context: path in the context → mode and digest of the content, of a directory (`/` at the
   * end) the mode. A digest that begins with `~` stands for the size of a file that was too large to be read.
   */
  files?: Readonly<Record<string, string>>;
  /** Images that it stands on or takes from: name → digest. */
  images?: Readonly<Record<string, string>>;
  /** Steps that it stands on or takes from, by their place in {@link BuildRecord.steps}. */
  inputs?: readonly number[];
  /** Digest of all else that it does: shell, user, directory, mounts, heredocs, paths with their variables filled in. */
  does?: string;
  /** What goes into it and is not recorded, in words. */
  unseen?: string;
}
