import { PlimsollError } from "../errors.ts";
import type { Stage } from "../model/settings.ts";
import { parseAssignment, wordOf } from "./assignments.ts";
import { parseSecretSource } from "./build-secrets.ts";
import { checked } from "./checked.ts";
import { laterStages } from "./not-yet.ts";
import { bakeFilePath, type Overrides, parseBuildVariable, parseEntitlement, stages } from "./overrides.ts";
import { notAChoice, type Parsed, sentence } from "./parsed.ts";
import { givenPush } from "./push.ts";
import { parallelRange, parseCount } from "./units/count.ts";
import { parseDeadline } from "./units/duration.ts";
import { parseBaseline, parsePlatform } from "./units/text.ts";

type Text = string | undefined;
type Texts = readonly string[] | undefined;

/** The flags of `plimsoll check` as the user wrote them; nothing is validated yet. */
export interface CommandLine {
  variants: readonly string[];
  json: boolean;
  quiet: boolean;
  config?: Text;
  out?: Text;
  image?: Text;
  /** Comma-separated stages. */
  only?: Text;
  baseline?: Text;
  /** Comma-separated platforms, for every variant. */
  platform?: Text;
  parallel?: Text;
  /** Deadline for building each variant. */
  timeout?: Text;
  failOn?: Text;
  /** Compare layers with their diff IDs. */
  verify?: boolean;
  /** Extra bake files. */
  files?: Texts;
  /** `NAME=VALUE`, or `NAME` for a value of `buildEnv`. */
  buildArgs?: Texts;
  /** `NAME=VALUE`, or `NAME` to pass on a variable of this process. */
  buildEnv?: Texts;
  /** `id=ID,src=FILE` or `id=ID,env=NAME`. */
  buildSecrets?: Texts;
  ssh?: Texts;
  allow?: Texts;
  push?: boolean;
  /** A repository. */
  pushTo?: Text;
  tags?: Texts;
}

const labels = { buildArgs: "--build-arg", buildEnvironment: "--build-env", buildSecrets: "--build-secret" };

/**
 * Validates flags.
 * @throws PlimsollError usage.flag, naming the flag.
 */
export function overridesOfCommandLine(flags: CommandLine): Overrides {
  return {
    workingDirectory: undefined,
    config: flags.config,
    out: flags.out,
    variants: [...flags.variants],
    image: flags.image,
    only: parseOnly(flags.only),
    extraBakeFiles: (flags.files ?? []).map(bakeFilePath),
    buildArgs: (flags.buildArgs ?? []).map((text) => parseAssignment(text, labels.buildArgs)),
    buildEnvironment: (flags.buildEnv ?? []).map((text) => parseBuildVariable(text, labels.buildEnvironment)),
    buildSecrets: (flags.buildSecrets ?? []).map((text) => parseSecretSource(text, labels.buildSecrets, "references")),
    ssh: [...(flags.ssh ?? [])],
    platforms: flags.platform?.split(",").flatMap((name) => checked(parsePlatform, name.trim(), "--platform") ?? []),
    allow: (flags.allow ?? []).map((text) => parseEntitlement(text, "--allow")),
    failOn: wordOf(flags.failOn, ["error", "warn", "never"], "--fail-on"),
    sarif: undefined,
    baseline: checked(parseBaseline, flags.baseline, "--baseline"),
    comment: undefined,
    push: givenPush({ push: flags.pushTo ?? (flags.push ? "true" : undefined), tags: flags.tags ?? [] }, "--push-to"),
    layouts: "none",
    artifact: undefined,
    reportId: undefined,
    verifyDiffIds: flags.verify ?? false,
    parallel: checked(parseParallel, flags.parallel, "--parallel"),
    timeoutMs: checked(parseDeadline, flags.timeout, "--timeout"),
    token: undefined,
    labels,
  };
}

function parseParallel(text: string): Parsed<number> {
  return parseCount(/^\d{1,9}$/.test(text) ? Number(text) : text, parallelRange);
}

/**
 * Reads `--only lint,build`; nothing means every stage.
 * @throws PlimsollError usage.flag for an unknown stage, and for one that this version does not run.
 */
export function parseOnly(text: string | undefined): ReadonlySet<Stage> {
  if (text === undefined) return new Set(stages);
  return new Set(text.split(",").map((name) => parseStage(name.trim())));
}

function parseStage(name: string): Stage {
  const stage = stages.find((candidate) => candidate === name);
  if (stage === undefined) throw new PlimsollError("usage.flag", sentence(`--only: ${notAChoice(name, stages)}`));
  if (!laterStages.includes(stage)) return stage;
  throw new PlimsollError("usage.flag", `--only: the stage "${stage}" is not in this version yet. Leave it out.`);
}
