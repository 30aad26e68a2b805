/**
 * The shapes of `report.json`, exactly as CONTRACTS §4 names them. Bytes are integers, seconds numbers, times ISO 8601
 * UTC. Stages return these shapes directly where they can, so that the report is an assembly and not a translation.
 */
import type { ErrorCode } from "../errors.ts";
import type { Codec } from "./codec.ts";
import type { Growth } from "./growth.ts";
import type { Origin } from "./origin.ts";

export type Verdict = "pass" | "warn" | "fail" | "error" | "cancelled";
export type Status = "built" | "failed" | "cancelled" | "skipped";

/** One scale for all tools. hadolint: error→high, warning→medium, info→low, style→info. */
export type Severity = "critical" | "high" | "medium" | "low" | "info";

export interface CodedError {
  code: ErrorCode;
  message: string;
  detail?: string;
  origin?: Origin;
  /** The variant it belongs to, when it belongs to one. */
  variant?: string;
}

export interface Report {
  schemaVersion: 1;
  verdict: Verdict;
  commit?: string;
  event?: string;
  tools: Tool[];
  /** The vulnerability database: when it was made, and the repository or directory it came from. */
  database?: { updated: string; source: string };
  baseline: {
    source: "artifact" | "cache" | "image" | "rebuild" | "none";
    commit?: string;
    /** The branch that the commit is of, where the event says it. Addition to CONTRACTS §4. */
    branch?: string;
    ageHours?: number;
    reason?: string;
    /** Images of the baseline that this run no longer makes; left out when it was asked for some variants only. Addition to CONTRACTS §4. */
    gone?: { name: string; platform: string; unpacked?: number }[];
  };
  policyDiff: Loosening[];
  /** Who accepted growth and loosening, where somebody did. Addition to CONTRACTS §4. */
  acceptance?: Acceptance;
  /** Checks that belong to the repository and not to one variant (lint, audit, policy). */
  checks: Check[];
  errors: CodedError[];
  variants: VariantReport[];
  audit?: Audit;
  timings: Timing[];
  deliveries: Delivery[];
  /** Findings that belong to files and not to one variant (lint). Addition to CONTRACTS §4. */
  findings: Finding[];
  /** What variants have in common, for each platform that several have. Addition to CONTRACTS §4. */
  sharing?: RunSharing[];
  /** Absent where nobody asked for a push. Addition to CONTRACTS §4. */
  push?: Push;
}

/** What was pushed after the verdict. */
export interface Push {
  /** One per variant and repository. */
  images: PushedImage[];
  /** Why nothing was pushed. */
  reason?: string;
}

export interface PushedImage {
  variant: string;
  /** With its host: `ghcr.io/owner/name`. */
  repository: string;
  /** Of what lies there: an index, or a manifest where there is one platform and no attestation. */
  digest: string;
  /** Those that were set, without the repository. */
  tags: string[];
  /** Tags that are left to the gate. */
  awaiting?: string[];
  signed: boolean;
}

/** Bytes as a registry stores them (`null`: not all are known) and as a node does; each layer counts once. */
export interface StoredBytes {
  compressed: number | null;
  unpacked: number;
}

/** What the variants of one platform have in common. */
export interface RunSharing {
  platform: string;
  variants: string[];
  /** Layers that every variant has, that some have, that one has. */
  all: StoredBytes;
  some: StoredBytes;
  unique: StoredBytes;
  /** All of them: what storing every variant takes. */
  stored: StoredBytes;
  /** What one base for several variants would save, by the contents that they ship in layers of their own. */
  commonBase?: {
    variants: string[];
    saves: StoredBytes;
    largest: { name: string; bytes: number; variants: string[] }[];
    /** What the numbers mean, in words. */
    meaning: string;
  };
}

/** One entry per variant × platform. */
export interface VariantReport {
  name: string;
  /** `os/architecture[/variant]`; empty when a build failed before a platform was known. */
  platform: string;
  status: Status;
  failure?: CodedError;
  image?: Image;
  build?: Build;
  probe?: Probe;
  /** Absent when packages were not scanned. Addition to CONTRACTS §4. */
  scan?: ScanInput;
  /**
   * When the image was looked at, where that was an earlier run's: image, vulnerability database, scan settings and
   * origins were the same then. The checks are of this run. Addition to CONTRACTS §4.
   */
  lookedAt?: string;
  /** Against the baseline; absent when it has no such image. Addition to CONTRACTS §4. */
  growth?: Growth;
  checks: Check[];
  findings: Finding[];
}

/** A size in bytes, split into base layers and own layers. `null`: not known from this source. */
export interface SplitSize {
  total: number | null;
  own: number | null;
  base: number | null;
}

export interface Image {
  manifestDigest: string;
  configDigest: string;
  base?: { name: string; digest?: string; from: Origin };
  sizes: Record<"compressed" | "unpacked" | "visible" | "shadowed", SplitSize>;
  codec: Codec;
  layers: Layer[];
  causes: Cause[];
  packages: Package[];
  directories: { path: string; bytes: number }[];
  shared?: { with: string[]; bytes: number; unique: number };
  /** Dive's own figures, by dive's own definitions (wagoodman/dive dive/filetree/efficiency.go). */
  dive: {
    efficiency: number;
    sizeBytes: number;
    userSizeBytes: number;
    wastedBytes: number;
    userWastedPercent: number;
  };
}

export interface Layer {
  index: number;
  /** Digest of the blob as stored. */
  digest: string;
  /** Digest of the uncompressed tar. */
  diffId: string;
  /** Bytes of the blob as a registry stores it; `null` for sources that have no compressed form. */
  compressed: number | null;
  /** Sum of the sizes of the regular files in the layer's tar. */
  unpacked: number;
  /** Tar entries that are not whiteouts. */
  fileCount: number;
  origin: Origin;
  base: boolean;
}

/** What a scanner read of an image: all of it, or the files that its analysers ask for. Addition to CONTRACTS §4. */
export interface ScanInput {
  of: "extract" | "full";
  /** Bytes that the scanner was given of the layers, where it was the extract. */
  bytes?: number;
  /** Why it was not what was asked for. */
  reason?: string;
}

export interface Package {
  name: string;
  version: string;
  type: string;
  bytes: number | null;
  purl?: string;
  layer?: string;
}

export interface Cause {
  kind: string;
  bytes: number;
  origin: Origin;
  relatedOrigin?: Origin;
  paths: string[];
  advice: string;
}

export interface Build {
  seconds: number;
  steps: Step[];
  cacheHitRatio: number | null;
  /** The first step that was not reused, and why; `digest` is an addition to CONTRACTS §4. */
  firstUncached?: { step: string; digest: string; origin: Origin; because: string };
  /** The earlier build that `because` compares with, where one is known. Addition to CONTRACTS §4. */
  previous?: { commit?: string; seconds?: number; cacheHitRatio?: number };
  transfers: Timing[];
  /** What the build could not have been faster than; absent where nothing took any time. Addition to CONTRACTS §4. */
  criticalPath?: CriticalPath;
  /** What some changes would cost to rebuild. Addition to CONTRACTS §4. */
  rebuild?: Rebuild[];
}

/** The chain of steps, each needing the one before it, that took longest. */
export interface CriticalPath {
  /** While at least one of its steps was at work. */
  seconds: number;
  /** In the order of the build; those that took no time are left out. Pulling an image and sending the context count too. */
  steps: CriticalStep[];
}

export interface CriticalStep {
  name: string;
  digest: string;
  seconds: number;
  /** Seconds from the build's start. */
  start: number;
  origin?: Origin;
}

/** What a change would cost to rebuild, as it is predicted: nothing was built for it. Seconds. */
export interface Rebuild {
  /** A path relative to the root, or `Dockerfile:14`. */
  change: string;
  /** A typical source file, a lock file or a line of the Dockerfile, chosen by rule; or what somebody asked for. */
  kind: "source" | "lock" | "line" | "asked";
  /** The steps that run again at most, in the order of the build. */
  steps: RebuildStep[];
  /** Steps of the whole build. */
  of: number;
  /** From start to end, of all in `steps`: stages that do not need each other run side by side. */
  seconds: number;
  /** The same of those that surely run. */
  certainSeconds: number;
  /** The same of a build that takes nothing from the cache. */
  allSeconds: number;
  /** The seconds of all in `steps` added up, and of all steps of the build. */
  work: number;
  allWork: number;
  /** Steps of the build that were never seen to run: they count as no time, so that the sums say "at least". */
  untimed: number;
  advice: RebuildAdvice[];
}

export interface RebuildStep {
  /** The instruction on one line. */
  step: string;
  origin: Origin;
  /** `null`: it was never seen to run. */
  seconds: number | null;
  /** Whether it surely runs. Else it does not where what is copied from a stage turns out as it was. */
  certain: boolean;
}

/** A copy that stands before steps which do not need what it brings. */
export interface RebuildAdvice {
  copy: Origin;
  /** The steps that could stand before it. */
  before: Origin[];
  /** Paths in the build context that have to be copied first; none: nothing of it is needed. */
  files: string[];
  /** What the change then costs less; `null`: not known. */
  seconds: number | null;
  text: string;
}

export interface Step {
  name: string;
  digest: string;
  seconds: number;
  /** Seconds from the build's start to the step's; absent when it never began. Addition to CONTRACTS §4. */
  start?: number;
  cached: boolean;
  origin?: Origin;
  error?: string;
}

/** Filled by the probe stage. */
export interface Probe {
  startupSeconds?: number;
  memoryBytes?: number;
  user?: string;
}

export interface Check {
  id: string;
  level: "warn" | "error";
  status: "pass" | "warn" | "fail" | "error" | "skipped" | "accepted";
  actual?: number;
  limit?: number;
  baseline?: number;
  unit?: string;
  message: string;
}

export interface Finding {
  /** Stable across builds of the same source: no version, digest, line number or temporary path. */
  key: string;
  tool: "trivy" | "hadolint" | "buildkit" | "plimsoll";
  rule: string;
  severity: Severity;
  title: string;
  message: string;
  origin?: Origin;
  state: "new" | "existing" | "fixed" | "suppressed" | "unknown";
  package?: { name: string; version: string; fixedIn?: string; path?: string; purl?: string };
  /** diff ID of the layer that brought it. */
  layer?: string;
  evidence?: { bytes?: number; seconds?: number; observed?: string };
  fix?: { text: string; diff?: string; minutes?: number };
  sources?: string[];
  url?: string;
  /** Day on which the vulnerability was published (ISO date), where the database says; grace days count from it. Addition to CONTRACTS §4. */
  published?: string;
  /** For `state: "suppressed"`: where and until when (ISO date). Addition to CONTRACTS §4. */
  suppression?: { source: string; statement?: string; expires?: string };
}

export interface Audit {
  score: number;
  categories: { id: string; score: number; of: 10; lost: string[] }[];
  files: { file: string; score: number }[];
  findings: Finding[];
  good: { text: string; origin?: Origin }[];
  readiness: { id: string; ok: boolean | null; evidence: string }[];
  plan: { step: "now" | "next" | "later"; findings: string[] }[];
}

export interface Timing {
  name: string;
  seconds: number;
  variant?: string;
  bytes?: number;
}

export interface Tool {
  name: string;
  version: string;
  /** Absolute path is not reported: it is the machine's business. `path`: found on PATH or by setting. */
  source: "path" | "setting" | "download" | "cache";
  sha256?: string;
  /** How it was verified, in words: "sha256 pinned in Plimsoll", "not verified: given by setting". */
  verified: string;
  ms: number;
}

export interface Delivery {
  surface: string;
  status: "delivered" | "skipped" | "failed";
  reason?: string;
}

export interface Loosening {
  key: string;
  base: string;
  head: string;
  accepted: boolean;
}

/** How growth and loosened policies were accepted (CONTRACTS §6). */
export interface Acceptance {
  how: "label" | "review";
  /** Login of the person. */
  by: string;
  /** By GitHub's clock. */
  at: string;
}
