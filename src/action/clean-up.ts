import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { getState, info } from "@actions/core";
import { childEnvironments } from "../process/environment.ts";
import { createRunner } from "../process/run-child.ts";
import { workDirectoryState } from "./state.ts";

/**
 * The post step: removes the images that later steps could use until now, and the builder, should the main step have
 * been killed before it could. Works from saved state alone and never fails the job.
 */
export async function cleanUp(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const workDirectory = getState(workDirectoryState);
  if (workDirectory === "") return;
  const builder = basename(workDirectory);
  const run = createRunner({ signal: new AbortController().signal });
  const { buildEnvironment } = childEnvironments(environment, {});
  const call = { cwd: "/", env: buildEnvironment, deadlineMs: 60_000 };
  const known = await run({ ...call, command: "docker", args: ["buildx", "inspect", "--", builder] });
  if (known.exitCode === 0) {
    const removed = await run({ ...call, command: "docker", args: ["buildx", "rm", "--force", "--", builder] });
    info(removed.exitCode === 0 ? `Removed the builder ${builder}.` : `The builder ${builder} could not be removed.`);
  }
  await rm(workDirectory, { recursive: true, force: true }).catch(() => info(`${workDirectory} could not be removed.`));
}
