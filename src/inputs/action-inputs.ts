import type { Settings } from "../model/settings.ts";
import type { ActionInputName } from "./action-input-definitions.ts";
import { type Assignment, type Environment, linesOf, parseAssignment, wordOf } from "./assignments.ts";
import { parseSecretSource, type SecretSource } from "./build-secrets.ts";
import { checked } from "./checked.ts";
import { inputText } from "./input-text.ts";
import { bakeFilePath, type Overrides, parseBuildVariable, parseEntitlement, stages } from "./overrides.ts";
import { type GivenPush, givenPush } from "./push.ts";
import { parseBaseline, parsePlatform } from "./units/text.ts";

/** The inputs of the action (CONTRACTS §3), typed. */
export interface ActionInputs {
  config: string | undefined;
  workingDirectory: string | undefined;
  variants: string[];
  platforms: string[];
  image: string | undefined;
  files: string[];
  buildArgs: Assignment[];
  buildSecrets: SecretSource[];
  buildEnv: Assignment[];
  ssh: string[];
  allow: string[];
  baseline: string | undefined;
  failOn: Settings["failOn"] | undefined;
  comment: "on-change" | "always" | "on-failure" | "never" | undefined;
  sarif: "upload" | "file" | "off" | undefined;
  push: GivenPush;
  layouts: "true" | "false" | undefined;
  artifact: string | undefined;
  reportId: string | undefined;
  token: string | undefined;
}

/**
 * Reads the inputs from the environment of the action.
 * @throws PlimsollError usage.flag, naming the input.
 */
export function readActionInputs(environment: Environment): ActionInputs {
  const one = (name: ActionInputName) => inputText(environment, name);
  const lines = (name: ActionInputName) => linesOf(one(name) ?? "");
  return {
    config: one("config"),
    workingDirectory: one("working-directory"),
    variants: lines("variants").flatMap(namesOf),
    platforms: lines("platforms")
      .flatMap(namesOf)
      .flatMap((name) => checked(parsePlatform, name, label("platforms")) ?? []),
    image: one("image"),
    files: lines("files").map(bakeFilePath),
    buildArgs: lines("build-args").map((line) => parseAssignment(line, label("build-args"))),
    buildSecrets: lines("build-secrets").map((line) => parseSecretSource(line, label("build-secrets"), "literals")),
    buildEnv: lines("build-env").map((line) => parseBuildVariable(line, label("build-env"))),
    ssh: lines("ssh"),
    allow: lines("allow").map((line) => parseEntitlement(line, label("allow"))),
    baseline: checked(parseBaseline, one("baseline"), label("baseline")),
    failOn: wordOf(one("fail-on"), ["error", "warn", "never"], label("fail-on")),
    comment: wordOf(one("comment"), ["on-change", "always", "on-failure", "never"], label("comment")),
    sarif: wordOf(one("sarif"), ["upload", "file", "off"], label("sarif")),
    push: givenPush({ push: one("push"), tags: lines("tags").flatMap(namesOf) }, label("push")),
    layouts: wordOf(one("layouts"), ["true", "false"], label("layouts")),
    artifact: one("artifact"),
    reportId: one("report-id"),
    token: one("token"),
  };
}

function namesOf(line: string): string[] {
  return line
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function label(name: ActionInputName): string {
  return `Input "${name}"`;
}

/** The inputs as {@link Overrides}. The action runs every stage, and writes its results where they are expected. */
export function overridesOfActionInputs(inputs: ActionInputs): Overrides {
  const { baseline, comment, sarif, push, artifact } = inputs;
  return {
    workingDirectory: inputs.workingDirectory,
    config: inputs.config,
    out: undefined,
    variants: inputs.variants,
    image: inputs.image,
    only: new Set(stages),
    extraBakeFiles: inputs.files,
    buildArgs: inputs.buildArgs,
    buildEnvironment: inputs.buildEnv,
    buildSecrets: inputs.buildSecrets,
    ssh: inputs.ssh,
    platforms: inputs.platforms.length === 0 ? undefined : inputs.platforms,
    allow: inputs.allow,
    failOn: inputs.failOn,
    sarif,
    baseline,
    comment,
    push,
    layouts: inputs.layouts === "true" ? "all" : "looked-at",
    artifact,
    reportId: inputs.reportId,
    verifyDiffIds: false,
    parallel: undefined,
    timeoutMs: undefined,
    token: inputs.token,
    labels: {
      buildArgs: label("build-args"),
      buildEnvironment: label("build-env"),
      buildSecrets: label("build-secrets"),
    },
  };
}
