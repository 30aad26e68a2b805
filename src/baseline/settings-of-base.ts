import { resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import { parseSecretSource, type SecretSource } from "../inputs/build-secrets.ts";
import { loadSettings, type SettingsRequest } from "../inputs/settings.ts";
import type { Settings } from "../model/settings.ts";

/**
 * The settings of another checkout of the repository, at `root`: its own `plimsoll.yml`, and the flags or inputs of this
 * run. Secrets that are files stay where they are. Where the checkout has no configuration of the name that was asked for,
 * it has none.
 *
 * @throws PlimsollError as `loadSettings` does
 */
export async function settingsOfBase(request: SettingsRequest, head: Settings, root: string): Promise<Settings> {
  const moved = movedTo(request, head.root, root);
  try {
    return (await loadSettings(moved)).settings;
  } catch (error) {
    if (!(error instanceof PlimsollError) || error.code !== "config.missing") throw error;
    return (await loadSettings(withoutConfig(moved))).settings;
  }
}

/** `root` is where settings are read already, so the working directory is not entered again. */
function movedTo(request: SettingsRequest, from: string, root: string): SettingsRequest {
  if ("actionInputs" in request) {
    const { workingDirectory: _, buildSecrets, ...inputs } = request.actionInputs;
    const secrets = buildSecrets.map((source) => absolute(source, from));
    return { ...request, root, actionInputs: { ...inputs, workingDirectory: undefined, buildSecrets: secrets } };
  }
  const { buildSecrets = [], ...flags } = request.commandLine;
  return {
    ...request,
    root,
    commandLine: { ...flags, buildSecrets: buildSecrets.map((text) => rewritten(text, from)) },
  };
}

function absolute(source: SecretSource, root: string): SecretSource {
  return "src" in source ? { ...source, src: resolve(root, source.src) } : source;
}

function rewritten(text: string, root: string): string {
  const source = parseSecretSource(text, "--build-secret", "references");
  return "src" in source ? `id=${source.id},src=${resolve(root, source.src)}` : text;
}

function withoutConfig(request: SettingsRequest): SettingsRequest {
  if ("actionInputs" in request) return { ...request, actionInputs: { ...request.actionInputs, config: undefined } };
  return { ...request, commandLine: { ...request.commandLine, config: undefined } };
}
