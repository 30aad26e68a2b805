/**
 * What a run was asked to do, after action inputs, command line and `plimsoll.yml` are one and validated. Below
 * `inputs/` nothing else is consulted: no environment, no files, no defaults.
 */
import type { Severity } from "./report.ts";

export type Level = "off" | "warn" | "error";

/** Metrics that a budget can hold (CONTRACTS §3). */
export type Metric = "compressed" | "unpacked" | "shadowed" | "layers" | "startup" | "memory" | "rebuild";

/** Limits in the metric's unit: bytes; layers: a count; startup and rebuild: milliseconds. */
export interface Budget {
  max?: number;
  grow?: { percent?: number; bytes?: number; cap?: number };
  /** Which layers count. Absent: `max` looks at the total, `grow` at own layers. */
  of?: "total" | "own";
  level: Level;
  ifUnavailable: "error" | "skip";
  /** The limit as it was written ("2.5GB"), for messages. */
  written?: string;
}

export type Budgets = Partial<Record<Metric, Budget>>;

export interface VulnerabilityPolicy {
  level: Level;
  severity: Severity;
  fixable: boolean;
  new: boolean;
  /** Whether the user wrote `new`. Then known ones never count: what can't be compared is not measured. */
  explicitNew: boolean;
  ifUnavailable: "error" | "skip";
  graceDays: number;
  /** Paths relative to the root. Empty: `.trivyignore` and `.trivyignore.yaml` where they exist. */
  ignoreFiles: string[];
  vex: string[];
  /** Whether the user wrote the level; a check nobody asked for is skipped, not an error, when it can't be measured. */
  explicit: boolean;
}

export interface LintPolicy {
  level: Level;
  failAt: "error" | "warning" | "info" | "style";
  /** Level per rule: `off`, or the severity the rule is to have. */
  rules: Record<string, "off" | "error" | "warning" | "info" | "style">;
  explicit: boolean;
}

/**
 * What Trivy reads: the files that its analysers ask for, taken out while the layers were read; the whole image; both, and
 * any difference is an error (`cross-check`, an addition to CONTRACTS §3); or nothing.
 */
export type ScanMode = "extract" | "full" | "cross-check" | "off";

export interface SecretsPolicy {
  level: Level;
  files: "own" | "all" | "off";
  explicit: boolean;
}

/** Dive's CI rules, by dive's own meanings (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go). Absent: rule off. */
export interface DivePolicy {
  /** Ratio 0–1; the image's efficiency must not be below. */
  lowestEfficiency?: number;
  /** Bytes. */
  highestWastedBytes?: number;
  /** Ratio 0–1, despite its name. */
  highestUserWastedPercent?: number;
  /** Where the rules were written: `plimsoll.yml`, `.dive-ci`, or both. */
  source: string;
}

/** Where a variant's image goes after the verdict, and who asked for it. */
export interface PushPolicy {
  /**
   * `always`: an input or flag asked for this run. `released`: `plimsoll.yml` did, which holds for the default branch and
   * for tags. `never`: an input keeps this run from it; what is pushed by others of the repository is built alike.
   */
  when: "never" | "released" | "always";
  /** The repository; `{variant}` stands for the variant's name. Absent: the repositories of the tags. */
  to?: string;
  /** Tags, or whole references; `{variant}` as above. Absent: those of the target. Empty: none, only the digest. */
  tags?: string[];
  /** Whether the tags are left to the gate, which speaks for all legs of a matrix. */
  leavesTags: boolean;
  /** Whether cosign signs what is pushed. */
  sign: boolean;
  /** Whether package lists are written as SPDX too, and attested where images are signed. */
  sbom: boolean;
}

/** The policies and stage settings that hold for one variant after its block was merged over the top level. */
export interface VariantPolicy {
  budgets: Budgets;
  drift: Level;
  vulnerabilities: VulnerabilityPolicy;
  scan: ScanMode;
  secrets: SecretsPolicy;
  lint: LintPolicy;
  dive?: DivePolicy;
  /** Absent: nobody pushes it. */
  push?: PushPolicy;
  /** How new layers are compressed; `codecOf` says what `auto` means in a run. */
  codec: "auto" | "gzip" | "zstd";
  /** Milliseconds for building this variant. */
  timeoutMs: number;
}

export interface BuildSecret {
  id: string;
  /**
   * Exactly one: a file (absolute, or relative to the root), or the name of a variable in
   * {@link Settings.secretEnvironment} or else {@link Settings.buildEnvironment}.
   */
  src?: string;
  env?: string;
}

/** A variant as `plimsoll.yml` declares it: what to build, or `image` for one that something else built. */
export interface DeclaredVariant {
  dockerfile?: string;
  context?: string;
  target?: string;
  args: Record<string, string>;
  contexts: Record<string, string>;
  platforms: string[];
  labels: Record<string, string>;
  secrets: BuildSecret[];
  ssh: string[];
  tags: string[];
  image?: string;
  policy: VariantPolicy;
}

export type Stage = "build" | "lint" | "scan" | "size" | "probe" | "audit";

export interface ToolSetting {
  path?: string;
  version?: string;
  sha256?: string;
}

export interface Settings {
  /** Absolute directory that all relative paths start from: the working directory of the run. */
  root: string;
  /** Absolute directory for results. */
  out: string;
  /** The configuration file in use, relative to the root; absent when there is none. */
  configFile?: string;
  /** Bake and compose files; absent: discovered. */
  bake?: string[];
  /** Extra bake files merged in after {@link bake} (docker/metadata-action's output). */
  extraBakeFiles: string[];
  /**
   * Declared variants (a block with `dockerfile`, `context`, `target` or `image`) by name, in the order of the file.
   * When a bake file has a target of that name, the block refines that target instead of declaring a variant.
   */
  declared: Map<string, DeclaredVariant>;
  /** The policy of variants that were found and not declared. */
  defaults: VariantPolicy;
  /**
   * `variants.<name>` blocks that refine a found variant: none of `dockerfile`, `context`, `target`, `image`. Empty
   * lists and records leave what was found as it is.
   */
  refinements: Map<string, DeclaredVariant>;
  /** Variants asked for by name; empty: all. */
  selected: string[];
  /** `--image`: an image reference, a tar or a layout directory; no build. */
  image?: string;
  only: ReadonlySet<Stage>;
  /** `--verify`: compare each layer's uncompressed tar with its diff ID; every layer is then read anew. */
  verifyDiffIds: boolean;
  /**
   * Whether later steps get layouts of what is built: of every image, also of one that nothing here has to read; of those that
   * are looked at; of none.
   */
  layouts: "all" | "looked-at" | "none";
  /** Path globs that discovery leaves out. */
  ignore: string[];
  /** Build arguments for every variant, from action input or command line. */
  buildArgs: Record<string, string>;
  buildSecrets: BuildSecret[];
  ssh: string[];
  /** The variables that HCL and compose interpolation, secrets and `args` without value may see (CONTRACTS §7). */
  buildEnvironment: Record<string, string>;
  /**
   * Values of {@link buildSecrets} by the variable that carries them. Only the process that builds may see them, never
   * `bake --print`: an HCL variable of the same name would read them.
   */
  secretEnvironment: Record<string, string>;
  /** `--platform`: platforms for every variant, instead of their own. */
  platforms?: string[];
  /** Entitlements beyond `fs.read` inside the workspace, from inputs only (CONTRACTS §7). */
  allow: string[];
  /** Builds at the same time; 0: chosen from the machine. */
  parallel: number;
  /** Milliseconds for the whole run. */
  timeoutMs: number;
  /** What makes the exit status red: findings of level `error`, of level `warn` too, or nothing. */
  failOn: "error" | "warn" | "never";
  tools: { trivy: ToolSetting; hadolint: ToolSetting };
  /** The build cache; absent: none. */
  cache?: CacheSettings;
  /** Whether SARIF files are written into {@link out}; `upload` hands them to code scanning too. */
  sarif: "upload" | "file" | "off";
  /** What growth is measured against. */
  baseline: BaselineSetting;
  /** What accepts growth and loosening. */
  accept: AcceptanceRule;
  /** When a pull request gets a comment. */
  comment: "on-change" | "always" | "on-failure" | "never";
  /** Name of the artifact that keeps the reports; absent: chosen. */
  artifact?: string;
  /** Tells the reports of one run apart. */
  reportId?: string;
  /** For GitHub's API; absent: nothing is asked of it. */
  token?: string;
  /** Keys that are valid and whose stage is not in this version yet, for one notice each. */
  notYet: NotYet[];
  /** Values that must never be printed. */
  secretsToRedact: string[];
}

/** Where the steps of builds are kept between runs, and who writes there. */
export interface CacheSetting {
  backend: "gha" | "registry" | "local" | "s3" | "azblob" | "none";
  /** Whether the user wrote it; a default that can't be had is no news. */
  isAsked: boolean;
  write: "default-branch" | "always" | "never";
  /** Attributes of the backend as buildx names them, without secrets. */
  options: Readonly<Record<string, string>>;
  /** Milliseconds for writing one variant's cache, and for all that is left when the rest of the run is done. */
  timeoutMs: number;
}

export interface CacheSettings extends CacheSetting {
  /** Of variants that have a block of their own. */
  variants: ReadonlyMap<string, CacheSetting>;
}

export type BaselineSetting = { from: "auto" | "rebuild" | "none" } | { from: "image"; image: string };

export interface AcceptanceRule {
  /** Name of the label. */
  label: string;
  /** Whether an approving review accepts too. */
  review: boolean;
}

export interface NotYet {
  key: string;
  line?: number;
}
