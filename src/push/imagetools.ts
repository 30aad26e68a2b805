import type { Builder } from "../build/builder.ts";
import type { Context } from "../model/ports.ts";
import { registryTrouble } from "./trouble.ts";

const deadlineMs = 300_000;

/**
 * The index or manifest that a registry has, byte for byte.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function inspectRaw(builder: Builder, reference: string, context: Context): Promise<string> {
  return imagetools(builder, ["inspect", "--raw", "--", reference], `${reference} can't be read back`, context);
}

/**
 * Gives what lies under a digest its tags, as it is.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function setTags(
  builder: Builder,
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
  await imagetools(builder, args, `${repository} can't be tagged ${tags.join(", ")}`, context);
}

async function imagetools(
  { buildx, name }: Builder,
  [action = "", ...rest]: readonly string[],
  what: string,
  context: Context,
): Promise<string> {
  const child = await context.run({
    command: buildx.command,
    args: [...buildx.args, "imagetools", action, `--builder=${name}`, ...rest],
    cwd: context.workDirectory,
    env: context.buildEnvironment,
    deadlineMs,
  });
  if (child.exitCode === 0 && !child.stdoutTruncated) return child.stdout;
  throw registryTrouble(what, child, child.stderr.split("\n"));
}
