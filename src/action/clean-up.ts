import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { childEnvironments } from "../process/environment.ts";
import { createRunner } from "../process/run-child.ts";

/** As `mkdtemp` made it for the main step (context.ts): nothing else is ours to remove. */
const ownName = /^plimsoll-[A-Za-z0-9]{6}$/;

/** The docker plugin, and buildx alone. */
const buildxCommands = [["docker", "buildx"] as const, ["buildx"] as const];

/**
 * The post step: removes the images that later steps could use until now, and the builder, should the main step have
 * been killed before it could. Works from what the main step saved and never fails the job.
 */
export async function cleanUp(
  workDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const name = basename(workDirectory);
  if (!ownName.test(name)) return say("There is nothing of Plimsoll's to remove.");
  await removeBuilder(name, environment, say);
  await rm(workDirectory, { recursive: true, force: true }).catch(() => say(`${workDirectory} could not be removed.`));
}

/** The builder has the name of the working directory (build/builder.ts). */
async function removeBuilder(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const run = createRunner({ signal: new AbortController().signal });
  const { buildEnvironment } = childEnvironments(environment, {});
  for (const [command, ...plugin] of buildxCommands) {
    const buildx = (...args: string[]) =>
      run({ command, args: [...plugin, ...args], cwd: "/", env: buildEnvironment, deadlineMs: 60_000 });
    if ((await buildx("inspect", "--", name)).exitCode !== 0) continue;
    const { exitCode } = await buildx("rm", "--force", "--", name);
    return say(exitCode === 0 ? `Removed the builder ${name}.` : `The builder ${name} could not be removed.`);
  }
}
