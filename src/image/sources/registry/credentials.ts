import { z } from "zod";
import { PlimsollError } from "../../../errors.ts";
import type { Context } from "../../../model/ports.ts";
import { type DockerConfig, readDockerConfig } from "../docker-config.ts";

/** How to log in: a name with a password, or a token that is exchanged for another (OAuth 2). */
export type Credentials = { username: string; password: string } | { identityToken: string };

/** What a hung keychain may take. */
const helperDeadlineMs = 30_000;

const helperSchema = z.object({ Username: z.string(), Secret: z.string() });

/**
 * The Docker client's login for a registry: its credential helper, or what `docker login` (docker/login-action) left in
 * `config.json`. Undefined when there is none. Throws `image.registry` when a helper fails.
 */
export async function findCredentials(registry: string, context: Context): Promise<Credentials | undefined> {
  const config = await readDockerConfig(context.buildEnvironment);
  const keys = configKeys(registry);
  const helper = keys.map((key) => config.credHelpers?.[key]).find(Boolean) ?? config.credsStore;
  if (helper) {
    for (const key of keys) {
      const credentials = await askHelper(helper, key, context);
      if (credentials !== undefined) return credentials;
    }
  }
  return fromAuths(config, keys);
}

/** Docker Hub's logins are kept under the address of its first API. */
function configKeys(registry: string): string[] {
  if (registry === "docker.io") return ["https://index.docker.io/v1/", "index.docker.io", "docker.io"];
  return [registry, `https://${registry}`, `https://${registry}/v2/`, `https://${registry}/v1/`];
}

function fromAuths({ auths }: DockerConfig, keys: readonly string[]): Credentials | undefined {
  for (const key of keys) {
    const entry = auths?.[key];
    if (entry?.identitytoken) return { identityToken: entry.identitytoken };
    if (entry?.auth) return fromAuth(Buffer.from(entry.auth, "base64").toString("utf8"));
    if (entry?.username && entry.password) return { username: entry.username, password: entry.password };
  }
  return undefined;
}

function fromAuth(pair: string): Credentials | undefined {
  const colon = pair.indexOf(":");
  // `docker login` ends the password with NULs when a helper took it over.
  const password = pair.slice(colon + 1).replace(/\0+$/, "");
  return colon > 0 && password !== "" ? { username: pair.slice(0, colon), password } : undefined;
}

/** Protocol: docker/docker-credential-helpers; the server's address on standard input, JSON on standard output. */
async function askHelper(helper: string, server: string, context: Context): Promise<Credentials | undefined> {
  if (!/^[\w.-]+$/.test(helper)) {
    throw new PlimsollError(
      "image.registry",
      `The Docker client's configuration names a credential helper ${JSON.stringify(helper)}; that is no program name.`,
    );
  }
  const command = `docker-credential-${helper}`;
  const result = await context.run({
    command,
    args: ["get"],
    cwd: context.workDirectory,
    env: context.buildEnvironment,
    input: server,
    deadlineMs: helperDeadlineMs,
  });
  if (result.exitCode === 0) {
    const answer = helperSchema.safeParse(parse(result.stdout));
    if (!answer.success) throw helperError(command, "its answer is not what it should be");
    const { Username, Secret } = answer.data;
    return Username === "<token>" ? { identityToken: Secret } : { username: Username, password: Secret };
  }
  const said = `${result.stdout}${result.stderr}`;
  if (result.exitCode !== null && /not found|no usernames|no credentials/i.test(said)) return undefined;
  throw helperError(
    command,
    result.endedBy === "spawn" ? "it can't be started" : `it ended with ${result.exitCode ?? result.endedBy}`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function helperError(command: string, what: string): PlimsollError {
  const fix = "Log in again, or remove it from the Docker client's config.json.";
  return new PlimsollError("image.registry", `The credential helper ${command} failed: ${what}. ${fix}`);
}
