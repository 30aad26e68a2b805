import { join } from "node:path";
import { type Attempt, attempt } from "../attempt.ts";
import { PlimsollError } from "../errors.ts";
import type { ChildResult, Context } from "../model/ports.ts";
import { oneLine } from "../text/control.ts";
import { oldestBuildx, parseBuildxVersion } from "./buildx-version.ts";

/** How buildx is called on this machine. */
export interface BuildxCommand {
  command: string;
  /** `["buildx"]` for the docker plugin, `[]` when it stands alone. */
  args: readonly string[];
  /** As it prints it. */
  version: string;
}

export type FindBuildx = () => Promise<Attempt<BuildxCommand>>;

interface Candidate {
  command: string;
  args: readonly string[];
  /** For messages. */
  name: string;
}

const versionDeadlineMs = 30_000;

/** Looks when it is first asked, and once: only bake files, compose files and building need what it finds. */
export function buildxOnDemand(context: Context): FindBuildx {
  let found: Promise<Attempt<BuildxCommand>> | undefined;
  return () => {
    found ??= attempt(locateBuildx(context));
    return found;
  };
}

/**
 * The first buildx that answers and is new enough: the docker plugin, `buildx` on PATH, the plugin's own file.
 * @throws PlimsollError `build.no-builder`, which says what was found at each place; `cancelled`.
 */
export async function locateBuildx(context: Context): Promise<BuildxCommand> {
  const found: string[] = [];
  for (const candidate of candidates(context.buildEnvironment)) {
    const result = await context.run({
      command: candidate.command,
      args: [...candidate.args, "version"],
      cwd: context.workDirectory,
      env: context.buildEnvironment,
      deadlineMs: versionDeadlineMs,
    });
    if (result.endedBy === "abort") throw new PlimsollError("cancelled", "Cancelled while looking for buildx.");
    const version = result.exitCode === 0 ? parseBuildxVersion(result.stdout) : undefined;
    if (version?.newEnough === true) {
      if (version.development) {
        context.progress.note(`buildx is a development build (${version.text}); taken to be new enough.`);
      }
      return { command: candidate.command, args: candidate.args, version: version.text };
    }
    found.push(`${candidate.name}: ${version === undefined ? silence(result) : `version ${version.text}, too old`}`);
  }
  throw new PlimsollError(
    "build.no-builder",
    `Building needs buildx ${oldestBuildx} or newer, and none was found. Install Docker with its buildx plugin ` +
      "(https://docs.docker.com/go/buildx/), or check a ready image with --image.",
    { detail: found.join("\n") },
  );
}

function candidates(environment: Readonly<Record<string, string>>): Candidate[] {
  const list: Candidate[] = [
    { command: "docker", args: ["buildx"], name: "docker buildx" },
    { command: "buildx", args: [], name: "buildx on PATH" },
  ];
  const configuration = environment["DOCKER_CONFIG"] ?? (environment["HOME"] && join(environment["HOME"], ".docker"));
  if (configuration) {
    const plugin = join(configuration, "cli-plugins", "docker-buildx");
    list.push({ command: plugin, args: [], name: "docker's plugin directory" });
  }
  return list;
}

/** Why a candidate gave no version, in a few words. */
function silence(result: ChildResult): string {
  if (result.endedBy === "spawn") return result.spawnError?.code === "ENOENT" ? "not there" : "does not start";
  if (result.endedBy === "deadline") return "no answer in time";
  const said = oneLine(result.stderr).slice(0, 200);
  return said === "" ? `exit status ${result.exitCode ?? result.signal}` : said;
}
