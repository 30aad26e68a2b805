import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { BaselineSetting, Settings } from "../model/settings.ts";
import { type ActionInputs, overridesOfActionInputs } from "./action-inputs.ts";
import { type Environment, resolveAssignments } from "./assignments.ts";
import { collectSecrets, redactable, type Secrets } from "./build-secrets.ts";
import { cacheSettings } from "./cache.ts";
import { type CommandLine, overridesOfCommandLine } from "./command-line.ts";
import { readConfigFile } from "./config-file.ts";
import type { Config } from "./config-schema.ts";
import { readDiveCi } from "./dive-ci.ts";
import { notYetKeys } from "./not-yet.ts";
import type { Overrides } from "./overrides.ts";
import type { ConfigFile } from "./parse-config.ts";
import { defaultTimeouts } from "./policy.ts";
import { tokenNames } from "./tokens.ts";
import { resolveVariants } from "./variants.ts";

/** Where to read settings from. `root` is the current directory, or the workspace of the job. */
export type SettingsRequest = {
  root: string;
  environment: Environment;
} & ({ commandLine: CommandLine } | { actionInputs: ActionInputs });

/**
 * Flags or inputs, `plimsoll.yml` and `.dive-ci` become one: a flag or input wins over the file, the file over the
 * defaults. Warnings are sentences for the user; nothing is wrong enough to stop.
 * @throws PlimsollError usage.flag, config.missing, config.syntax, config.key or config.value.
 */
export async function loadSettings(request: SettingsRequest): Promise<{ settings: Settings; warnings: string[] }> {
  const overrides =
    "commandLine" in request
      ? overridesOfCommandLine(request.commandLine)
      : overridesOfActionInputs(request.actionInputs);
  const root = await directory(resolve(request.root, overrides.workingDirectory ?? "."));
  const { file, warnings } = await readConfigFile(root, overrides.config);
  const diveCi = await readDiveCi(root);
  const buildEnvironment = buildVariables(overrides, request.environment);
  const secrets = await collectSecrets(
    overrides.buildSecrets,
    request.environment,
    root,
    overrides.labels.buildSecrets,
  );
  const config: Config = file?.config ?? { version: 1 };
  const variants = resolveVariants(config, {
    ...(diveCi.policy === undefined ? {} : { diveCi: diveCi.policy }),
    ...(overrides.timeoutMs === undefined ? {} : { timeoutMs: overrides.timeoutMs }),
    push: overrides.push,
    buildEnvironment,
    secretIds: new Set(secrets.buildSecrets.map(({ id }) => id)),
  });
  const { declared, refinements, defaults } = variants;
  const settings: Settings = {
    ...whereAndWhat(root, overrides, file),
    declared,
    refinements,
    defaults,
    ...forBuilds(overrides, buildEnvironment, secrets),
    ...aboutTheRun(config, overrides),
    cache: cacheSettings(config, request.environment["GITHUB_ACTIONS"] === "true"),
    ...aboutThePullRequest(config, overrides),
    notYet: notYetKeys(file?.entries ?? []),
    secretsToRedact: redactable([
      overrides.token,
      ...Object.values(secrets.secretEnvironment),
      ...tokenNames.map((name) => request.environment[name]),
    ]),
  };
  return { settings, warnings: [...warnings, ...diveCi.warnings, ...secrets.warnings, ...variants.warnings] };
}

function whereAndWhat(root: string, overrides: Overrides, file: ConfigFile | undefined) {
  const { config, name } = file ?? {};
  return {
    root,
    out: resolve(root, overrides.out ?? ".plimsoll"),
    ...(name === undefined ? {} : { configFile: name }),
    ...(config?.bake === undefined ? {} : { bake: config.bake }),
    extraBakeFiles: overrides.extraBakeFiles,
    selected: overrides.variants,
    ...(overrides.image === undefined ? {} : { image: overrides.image }),
    only: overrides.only,
    ignore: config?.ignore ?? [],
  };
}

function forBuilds(overrides: Overrides, buildEnvironment: Record<string, string>, secrets: Secrets) {
  const { labels, platforms } = overrides;
  return {
    buildArgs: resolveAssignments(
      overrides.buildArgs,
      buildEnvironment,
      (name) =>
        `${labels.buildArgs}: ${name} has no value. Write ${name}=VALUE, or give it with ${labels.buildEnvironment}.`,
    ),
    buildSecrets: secrets.buildSecrets,
    secretEnvironment: secrets.secretEnvironment,
    ssh: overrides.ssh,
    buildEnvironment,
    ...(platforms === undefined ? {} : { platforms }),
    allow: overrides.allow,
  };
}

function buildVariables({ buildEnvironment, labels }: Overrides, environment: Environment): Record<string, string> {
  return resolveAssignments(
    buildEnvironment,
    environment,
    (name) => `${labels.buildEnvironment}: the variable ${name} is not set here. Set it, or write ${name}=VALUE.`,
  );
}

function aboutTheRun(config: Config, overrides: Overrides) {
  return {
    verifyDiffIds: overrides.verifyDiffIds,
    layouts: overrides.layouts,
    parallel: overrides.parallel ?? config.parallel ?? 0,
    timeoutMs: config.timeout?.run ?? defaultTimeouts.runMs,
    failOn: overrides.failOn ?? "error",
    tools: { trivy: config.tools?.trivy ?? {}, hadolint: config.tools?.hadolint ?? {} },
  };
}

function aboutThePullRequest(config: Config, overrides: Overrides) {
  const { artifact, reportId, token } = overrides;
  return {
    sarif: overrides.sarif ?? config.sarif ?? ("upload" as const),
    baseline: baselineSetting(overrides.baseline ?? config.baseline ?? "auto"),
    accept: { label: config.accept?.label ?? "plimsoll: accepted", review: config.accept?.review ?? true },
    comment: overrides.comment ?? config.comment ?? ("on-change" as const),
    ...(artifact === undefined ? {} : { artifact }),
    ...(reportId === undefined ? {} : { reportId }),
    ...(token === undefined ? {} : { token }),
  };
}

/** `text` has passed `parseBaseline`. */
function baselineSetting(text: string): BaselineSetting {
  const image = text.startsWith("image:") ? text.slice("image:".length) : undefined;
  if (image !== undefined) return { from: "image", image };
  return { from: text === "rebuild" || text === "none" ? text : "auto" };
}

async function directory(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  throw new PlimsollError("usage.flag", `There is no directory ${path}. Check the working directory.`);
}
