import { resolve } from "node:path";
import type { PlanNote } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { localDockerfile, type PlanTarget } from "./target.ts";
import { isReadable, type Workspace } from "./workspace.ts";

/**
 * Why a target may not be built, in a sentence with the way out; undefined when it may (CONTRACTS §7). This is the only
 * check there is: with `--progress=rawjson` buildx grants what a definition asks for without a question
 * (docker/buildx v0.36.1 commands/bake.go, runBake).
 */
export async function blockedBecause(
  target: PlanTarget,
  workspace: Workspace,
  settings: Settings,
): Promise<string | undefined> {
  for (const wanted of privileges(target)) {
    if (!isAllowed(wanted, workspace.allowed)) {
      return `It asks for ${wanted}, which the inputs of this run don't allow. Allow ${wanted} there, or take it out.`;
    }
  }
  for (const [what, path] of [...paths(target), ...sshPaths(target)]) {
    if (await isReadable(workspace, resolve(workspace.root, path))) continue;
    return `Its ${what} ${path} lies outside the repository. Move it inside, or allow fs.read=${path} in the inputs.`;
  }
  const own = new Set(settings.ssh.map((entry) => entry.split("=")[0]));
  const agent = target.ssh.find(({ id, paths: keys }) => keys.length === 0 && !own.has(id));
  if (agent === undefined || workspace.allowed.has("ssh")) return undefined;
  return `It uses the SSH agent as "${agent.id}", which the inputs of this run don't give. Add ssh: ${agent.id} there.`;
}

function privileges({ entitlements, passed }: PlanTarget): string[] {
  return passed["network"] === "host" ? [...new Set([...entitlements, "network.host"])] : entitlements;
}

function isAllowed(wanted: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(wanted) || (wanted.startsWith("device=") && allowed.has("device"));
}

function paths(target: PlanTarget): [string, string][] {
  const dockerfile = localDockerfile(target);
  const contexts = Object.entries(target.contexts).flatMap(([name, value]): [string, string][] => {
    if (/^(?:docker-image:\/\/|target:)/.test(value)) return [];
    return [[`context "${name}"`, value.replace(/^oci-layout:\/\//, "").replace(/(?::[\w.-]+)?(?:@[\w:]+)?$/, "")]];
  });
  const secrets = target.secrets.flatMap(({ id, src }): [string, string][] => (src ? [[`secret "${id}"`, src]] : []));
  const caches = target.cacheFrom.flatMap(({ type, src }): [string, string][] => {
    return type === "local" && src !== undefined ? [["cache", src]] : [];
  });
  return [
    // Also a remote one: buildx takes a directory of that name first (docker/buildx build/opt.go, loadInputs).
    ["build context", target.context],
    ...(dockerfile === undefined ? [] : [["Dockerfile", dockerfile] satisfies [string, string]]),
    ...contexts,
    ...secrets,
    ...caches,
    ...strings(target.passed["policy"]).map((path): [string, string] => ["policy", path]),
  ];
}

function sshPaths({ ssh }: PlanTarget): [string, string][] {
  return ssh.flatMap(({ id, paths: keys }) => keys.map((path): [string, string] => [`SSH key "${id}"`, path]));
}

/** Every string in a value, however deep: a policy names its files in more than one form. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/**
 * The target with secrets only from files and from variables that the inputs give: buildx would read any variable of its
 * own environment, also for a secret that has nothing but an id
 * (moby/buildkit session/secrets/secretsprovider/store.go). A secret without value is left out, and that is said.
 */
export function withGivenSecrets(
  key: string,
  target: PlanTarget,
  settings: Settings,
): { target: PlanTarget; notes: PlanNote[] } {
  const isGiven = (name: string) =>
    Object.hasOwn(settings.secretEnvironment, name) || Object.hasOwn(settings.buildEnvironment, name);
  const explicit = target.secrets.map((secret) => {
    if (secret.env !== undefined || secret.src !== undefined) return secret;
    return isGiven(secret.id) ? { ...secret, env: secret.id } : { ...secret, src: `${settings.root}/${secret.id}` };
  });
  const kept = explicit.filter(({ env }) => env === undefined || isGiven(env));
  const notes = explicit
    .filter((secret) => !kept.includes(secret))
    .map(({ id, env }): PlanNote => {
      const reason = `secret "${id}": nobody gives ${env}; give it with build-secrets`;
      return { kind: "left-out", subject: key, reason };
    });
  return { target: { ...target, secrets: kept }, notes };
}
