/** What is policy at one commit, resolved: nothing here says where it was written, only what holds. Plain data. */
import type { HadolintConfig } from "../lint/hadolint-config.ts";
import type { AcceptanceRule, CacheSetting, Level, Settings, ToolSetting, VariantPolicy } from "../model/settings.ts";
import type { IgnoreEntry } from "../scan/ignore-files.ts";
import type { Silences } from "./silences.ts";
import type { VexDocument } from "./vex.ts";

export interface Policy {
  /** Whether somebody drew a line here: there is a configuration, or a `.dive-ci` with a rule that is on. */
  hasLines: boolean;
  /** What the configuration means; absent when it can't be read. */
  rules?: Rules;
  /** hadolint's own configuration, empty when there is none; absent when it can't be read. */
  hadolint?: HadolintConfig;
  /** What the comments of Dockerfiles (and of bake files, for inline ones) silence, by path; undefined for one that can't be read. */
  silences: ReadonlyMap<string, Silences | undefined>;
  /** What could not be read, a sentence each. */
  unread: readonly string[];
}

/** What a configuration means, variant by variant. */
export interface Rules {
  /** For variants that it does not name. */
  defaults: VariantRules;
  /** The variants that it names, in the order of the file. */
  variants: ReadonlyMap<string, VariantRules>;
  /** Every variant that is known to be there, named in the configuration or not. */
  names: ReadonlySet<string>;
  baseline: string;
  accept: AcceptanceRule;
  sarif: Settings["sarif"];
  tools: Readonly<Record<string, ToolSetting>>;
  /** Path globs that discovery leaves out. */
  ignore: readonly string[];
}

/** What holds for one variant. */
export interface VariantRules extends VariantPolicy {
  audit: AuditRule;
  probe: ProbeRule;
  baseline: string;
  cache: Pick<CacheSetting, "backend" | "options" | "write">;
  /** The image that is looked at instead of one that is built here. */
  image?: string;
  platforms: readonly string[];
  /** The build argument by which BuildKit's checks are told what to skip, whatever the Dockerfile says. */
  checkArgument?: string;
  /** Entries of ignore files that still hold; absent when a file can't be read. */
  ignored?: readonly IgnoreEntry[];
  /** Absent when a document can't be read. */
  vexDocuments?: readonly VexDocument[];
}

export interface AuditRule {
  level: Level;
  failUnder?: number;
  /** Severity by rule, or `off`. */
  rules: Readonly<Record<string, string>>;
}

export interface ProbeRule {
  enabled: boolean | "auto";
  user: "any" | "non-root";
  network: "none" | "bridge";
  timeoutMs: number;
  /** Bytes; absent: no limit. */
  memory?: number;
  ports: readonly number[];
  /** Commands that must exit 0 inside, each as one text. */
  expect: readonly string[];
}
