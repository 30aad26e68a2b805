import type { MadeRecord } from "../build/record/make-record.ts";
import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { Growth } from "../model/growth.ts";
import type { PlannedVariant } from "../model/plan.ts";
import type {
  Acceptance,
  Build,
  CodedError,
  Finding,
  Image,
  Loosening,
  Report,
  RunSharing,
  Status,
  Timing,
  Tool,
} from "../model/report.ts";
import type { Stage, VariantPolicy } from "../model/settings.ts";
import type { Database, LintOutcome, ScanOutcome } from "../model/stages.ts";

/** Everything that a run found out, as plain data: all that the verdict and the report are made from. */
export interface RunFacts {
  /** Day of the run (ISO date, UTC), for grace days. */
  today: string;
  commit?: string;
  event?: string;
  /** Stages that this run was asked for. A check of another stage is skipped with that reason. */
  stages: ReadonlySet<Stage>;
  /** Policy of the repository: lint of files that no variant uses is judged by it. */
  defaults: VariantPolicy;
  /** In the order of the plan. */
  variants: readonly VariantFacts[];
  /** Absent when lint did not run. */
  lint?: LintOutcome;
  tools: readonly Tool[];
  /** Absent when nothing was to be scanned. */
  database?: Database;
  /** What went wrong outside of one variant's build, measuring or scan. */
  errors: readonly CodedError[];
  timings: readonly Timing[];
  baseline?: Report["baseline"];
  /**
   * What is measured is on the default branch already. Growth is shown then and not judged: who could accept it was asked
   * before it was merged, and the run is what later ones are compared with.
   */
  isMerged?: boolean;
  /** What the head's policy allows and the base's does not; empty when nothing is looser, absent when nothing was compared. */
  policyDiff?: readonly Loosening[];
  /** What of the policies could not be compared, a sentence each; set with {@link policyDiff}. */
  policyNotes?: readonly string[];
  /** Who accepted growth and loosening. */
  acceptance?: Acceptance;
  /** Why there is no acceptance, where there could be one. */
  acceptanceRefused?: string;
  /** Absent when no two variants have a platform in common. */
  sharing?: RunSharing[];
}

export interface VariantFacts {
  variant: PlannedVariant;
  outcome: VariantOutcome;
  /** OCI layout directory of the image that was built, as long as the run's working directory is there. */
  layout?: string;
  /** What its build leaves for later ones; absent where it did not end well, or this run keeps nothing. */
  made?: MadeRecord;
  /** One per platform of the image; empty when there is no image. */
  platforms: readonly PlatformFacts[];
}

/** What became of a variant: a `BuildOutcome` fits as it is; `{ status: "built" }` stands for an image that was opened. */
export interface VariantOutcome {
  status: Status;
  failure?: CodedError;
  build?: Build;
  /** Warnings of the build itself. */
  findings?: readonly Finding[];
}

/** One platform image: how it measured, and what its scan said. */
export interface PlatformFacts {
  platform: string;
  image?: Image;
  /** Why it could not be measured. */
  failure?: CodedError;
  /** Absent when it was not scanned. */
  scan?: ScanOutcome;
  /** What is kept of the image for comparing it with others; absent when it could not be measured. */
  summary?: ImageSummary;
  /** When it was looked at, where an earlier look stands for one of this run: same image, database, settings. ISO 8601, UTC. */
  lookedAt?: string;
  /** Absent when there is no baseline, or it has no such image. */
  comparison?: PlatformComparison;
}

/** One platform image beside that of the baseline. */
export interface PlatformComparison {
  growth: Growth;
  /** What the baseline's packages are vulnerable to by the database of this run; absent when that is not known, `reason` then says why. */
  baseFindings?: readonly Finding[];
  reason?: string;
}
