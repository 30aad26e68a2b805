import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { BuildSecret } from "../model/settings.ts";
import type { Environment } from "./assignments.ts";
import { parseSecret } from "./units/secret.ts";

/** A secret as a flag or input gives it: its value, a variable of this process, or a file. */
export type SecretSource = { id: string } & ({ value: string } | { env: string } | { src: string });

export interface Secrets {
  buildSecrets: BuildSecret[];
  /** Values by the made-up variable that carries them to the build, never on a command line. */
  secretEnvironment: Record<string, string>;
  warnings: string[];
}

/** Variables of this prefix carry secrets; `build-env` may not name them. */
export const secretPrefix = "PLIMSOLL_BUILD_SECRET_";

/**
 * Reads `id=…,src=…`, `id=…,env=…`, and `ID=VALUE` where literals are allowed.
 * @throws PlimsollError usage.flag. The message never quotes the text: it may hold the secret.
 */
export function parseSecretSource(text: string, label: string, allowed: "literals" | "references"): SecretSource {
  if (/^id=/.test(text)) {
    const parsed = parseSecret(text);
    if ("problem" in parsed) throw new PlimsollError("usage.flag", `${label}: ${parsed.problem}.`);
    const { id, src, env = id } = parsed.value;
    return src === undefined ? { id, env } : { id, src };
  }
  const [, id, value] = /^([^=,\s]+)=(.*)$/s.exec(text) ?? [];
  if (id === undefined || value === undefined) {
    throw new PlimsollError("usage.flag", `${label}: expected "id=ID,src=FILE" or "id=ID,env=NAME".`);
  }
  if (allowed === "references") {
    const why = "A value on a command line can be read by every process of the machine";
    throw new PlimsollError("usage.flag", `${label}: ${why}. Write "id=${id},env=NAME" or "id=${id},src=FILE".`);
  }
  return { id, value };
}

/**
 * Finds every secret. A file must exist and a variable must be set; an empty one is only warned about, because a
 * pull request from a fork gets empty secrets.
 * @throws PlimsollError usage.flag
 */
export async function collectSecrets(
  sources: readonly SecretSource[],
  environment: Environment,
  root: string,
  label: string,
): Promise<Secrets> {
  const secrets: Secrets = { buildSecrets: [], secretEnvironment: {}, warnings: [] };
  for (const source of sources) {
    if (secrets.buildSecrets.some(({ id }) => id === source.id)) {
      throw new PlimsollError("usage.flag", `${label}: the secret "${source.id}" is given twice. Remove one.`);
    }
    if ("src" in source) {
      await requireFile(source, root, label);
      secrets.buildSecrets.push({ id: source.id, src: source.src });
      continue;
    }
    const value = "value" in source ? source.value : environment[source.env];
    if (value === undefined) throw new PlimsollError("usage.flag", notSet(source, label));
    if (value === "") secrets.warnings.push(`The build secret "${source.id}" is empty.`);
    const env = `${secretPrefix}${secrets.buildSecrets.length}`;
    secrets.secretEnvironment[env] = value;
    secrets.buildSecrets.push({ id: source.id, env });
  }
  return secrets;
}

async function requireFile({ id, src }: { id: string; src: string }, root: string, label: string): Promise<void> {
  const found = await stat(resolve(root, src)).catch(() => undefined);
  if (found?.isFile() === true) return;
  throw new PlimsollError("usage.flag", `${label}: there is no file ${src} for the secret "${id}". Check the path.`);
}

function notSet(source: SecretSource, label: string): string {
  const name = "env" in source ? source.env : source.id;
  return `${label}: the variable ${name} for the secret "${source.id}" is not set here. Set it, or remove the secret.`;
}

/**
 * What must never be printed of these values: each, and each line of one with several, because output is redacted line
 * by line. Very short ones stay: hiding "a" would make every text unreadable and protect nothing.
 */
export function redactable(values: readonly (string | undefined)[]): string[] {
  const parts = values.flatMap((value) => (value === undefined ? [] : [value, ...value.split(/\r?\n/)]));
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => part.length >= 6);
}
