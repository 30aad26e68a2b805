import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { childEnvironments } from "../process/environment.ts";
import { createRunner } from "../process/run-child.ts";

/**
 * The post step: removes the images that later steps could use until now, and the builder, should the main step have
 * been killed before it could. Works from what the main step saved and never fails the job.
 */
export async function cleanUp(
  workDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const builder = basename(workDirectory);
  const run = createRunner({ signal: new AbortController().signal });
  const { buildEnvironment } = childEnvironments(environment, {});
  const buildx = (...args: string[]) =>
    run({ command: "docker", args: ["buildx", ...args], cwd: "/", env: buildEnvironment, deadlineMs: 60_000 });
  if ((await buildx("inspect", "--", builder)).exitCode === 0) {
    const { exitCode } = await buildx("rm", "--force", "--", builder);
    say(exitCode === 0 ? `Removed the builder ${builder}.` : `The builder ${builder} could not be removed.`);
  }
  await rm(workDirectory, { recursive: true, force: true }).catch(() => say(`${workDirectory} could not be removed.`));
}
