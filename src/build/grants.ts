import { resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { BakeDefinition } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { isReadable, openWorkspace, type Workspace } from "../plan/workspace.ts";
import { type Access, accessesOf, sshAccess } from "./access.ts";

/**
 * Holds a definition to what it may use (CONTRACTS §7): files inside the root, and what the inputs allow. buildx has
 * such a check of its own, but skips it with `--progress=rawjson` (docker/buildx v0.36.1 commands/bake.go: what refuses
 * is the prompt, and this mode has none), and it knows neither `oci-layout:` nor a secret without source. Symbolic
 * links count by where they lead.
 *
 * @param variables names of the variables that the build sees
 * @throws PlimsollError `build.blocked`, which names the first thing asked for and how to allow it
 */
export async function requireGrants(
  definition: BakeDefinition,
  variant: string,
  settings: Settings,
  variables: ReadonlySet<string>,
): Promise<void> {
  const workspace = await openWorkspace({ root: settings.root, allow: [...settings.allow, ...givenFiles(settings)] });
  for (const access of accessesOf(definition, variables)) {
    if (await isGranted(access, workspace, settings)) continue;
    throw new PlimsollError("build.blocked", `\`${variant}\` is not built: ${refusal(access)}`);
  }
}

/** Secrets and keys that the inputs name are allowed by being named. */
export function givenFiles({ buildSecrets, ssh }: Pick<Settings, "buildSecrets" | "ssh">): string[] {
  const keys = ssh
    .flatMap((each) => sshAccess(each, ""))
    .flatMap((access) => (access.kind === "path" ? access.path : []));
  return [...buildSecrets.flatMap(({ src }) => src ?? []), ...keys].map((path) => `fs.read=${path}`);
}

async function isGranted(access: Access, workspace: Workspace, settings: Settings): Promise<boolean> {
  switch (access.kind) {
    case "path":
      return isReadable(workspace, resolve(settings.root, access.path));
    case "ssh":
      return settings.ssh.length > 0 || workspace.allowed.has("ssh");
    case "entitlement":
      return workspace.allowed.has(access.name) || workspace.allowed.has(access.name.replace(/=.*$/s, ""));
  }
}

function refusal(access: Access): string {
  switch (access.kind) {
    case "path":
      return `${access.what} is \`${access.path}\`, outside of the working directory. Allow it with --allow=fs.read=${access.path}, or move it.`;
    case "ssh":
      return `${access.what} asks for the SSH agent. Give it with ssh, or allow it with --allow=ssh.`;
    case "entitlement":
      return `${access.what} asks for ${access.name}. Allow it with --allow=${access.name} if its Dockerfile is trusted.`;
  }
}
