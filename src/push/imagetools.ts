import type { BuildxCommand } from "../build/buildx.ts";
import type { Context } from "../model/ports.ts";
import { registryTrouble } from "./trouble.ts";

const deadlineMs = 300_000;

/** Who speaks to registries: buildx, with what a builder knows of them where there is one. */
export interface RegistryDoor {
  buildx: BuildxCommand;
  /** Of the builder. */
  name?: string;
}

/**
 * The index or manifest that a registry has, byte for byte.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function inspectRaw(door: RegistryDoor, reference: string, context: Context): Promise<string> {
  return imagetools(door, ["inspect", "--raw", "--", reference], `${reference} can't be read back`, context);
}

/**
 * Gives what lies under a digest its tags, as it is; several digests become one index, with their attestations.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function setTags(
  door: RegistryDoor,
  { repository, digests, tags }: { repository: string; digests: readonly string[]; tags: readonly string[] },
  context: Context,
): Promise<void> {
  const args = [
    "create",
    // One source stays what it is, also a bare manifest: an index around it would have another digest.
    ...(digests.length === 1 ? ["--prefer-index=false"] : []),
    "--progress=plain",
    ...tags.map((tag) => `--tag=${repository}:${tag}`),
    "--",
    ...digests.map((digest) => `${repository}@${digest}`),
  ];
  await imagetools(door, args, `${repository} can't be tagged ${tags.join(", ")}`, context);
}

async function imagetools(
  { buildx, name }: RegistryDoor,
  [action = "", ...rest]: readonly string[],
  what: string,
  context: Context,
): Promise<string> {
  const child = await context.run({
    command: buildx.command,
    args: [...buildx.args, "imagetools", action, ...(name === undefined ? [] : [`--builder=${name}`]), ...rest],
    cwd: context.workDirectory,
    env: context.buildEnvironment,
    deadlineMs,
  });
  if (child.exitCode === 0 && !child.stdoutTruncated) return child.stdout;
  throw registryTrouble(what, child, child.stderr.split("\n"));
}
