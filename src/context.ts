import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { assertSupported } from "./inputs/platform.ts";
import type { Context, Progress } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import { childEnvironments } from "./process/environment.ts";
import { createRunner } from "./process/run-child.ts";
import type { Surroundings } from "./surroundings.ts";

/** A context whose working directory exists until it is disposed of. */
export interface OpenContext extends Context, AsyncDisposable {}

/**
 * Opens the doors through which a run reaches the machine.
 *
 * @throws PlimsollError `usage.platform` on a machine that Plimsoll does not run on
 */
export async function openContext(
  settings: Pick<Settings, "buildEnvironment">,
  { environment, platform, arch, nodeVersion, builderThread }: Surroundings,
  progress: Progress,
  signal: AbortSignal,
): Promise<OpenContext> {
  const machine = assertSupported(platform, arch, nodeVersion);
  const cacheDirectory = cacheDirectoryOf(environment);
  const workDirectory = await makeWorkDirectory(environment, cacheDirectory);
  return {
    run: createRunner({ signal }),
    progress,
    signal,
    ...childEnvironments(environment, settings.buildEnvironment),
    cacheDirectory,
    workDirectory,
    builderThread,
    platform: machine,
    [Symbol.asyncDispose]: () => rm(workDirectory, { recursive: true, force: true }),
  };
}

/**
 * It takes whole images, so it lies where space is: where the runner wants it, else in the cache and not in a `/tmp` that
 * may be memory. What a killed run left there a day ago or more goes now.
 */
async function makeWorkDirectory(environment: Surroundings["environment"], cacheDirectory: string): Promise<string> {
  const runnerTemp = environment["RUNNER_TEMP"];
  if (runnerTemp !== undefined && runnerTemp !== "") return mkdtemp(join(runnerTemp, "plimsoll-"));
  const parent = join(cacheDirectory, "runs");
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent).catch(() => undefined);
  return mkdtemp(join(parent, "plimsoll-"));
}

const abandonedAfterMs = 24 * 3_600_000;

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const { mtimeMs } = await stat(join(parent, name));
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** A folder of ours in the runner's tool cache, else in the user's cache directory (XDG Base Directory Specification). */
function cacheDirectoryOf(environment: Surroundings["environment"]): string {
  const parent = environment["RUNNER_TOOL_CACHE"] || environment["XDG_CACHE_HOME"];
  if (parent !== undefined && parent !== "") return join(parent, "plimsoll");
  const home = environment["HOME"] || homedir();
  return home === "" ? join(tmpdir(), "plimsoll") : join(home, ".cache", "plimsoll");
}
