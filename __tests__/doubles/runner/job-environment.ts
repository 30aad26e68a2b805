import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a job lives on the runner. */
export interface JobPlaces {
  workspace: string;
  temp: string;
  tools: string;
}

/** Directories as a runner lays them out below its `_work`. */
export function createPlaces(root: string): JobPlaces {
  const places = {
    workspace: join(root, "_work/harbour/harbour"),
    temp: join(root, "_work/_temp"),
    tools: join(root, "_work/_tool"),
  };
  for (const directory of Object.values(places)) mkdirSync(directory, { recursive: true });
  return places;
}

/** A token as the runner hands it out, one for each purpose, so that a leak tells which it was. */
export interface JobTokens {
  github: string;
  runtime: string;
}

export function createTokens(): JobTokens {
  const random = () => randomUUID().replaceAll("-", "");
  return { github: `ghs_${random()}`, runtime: `runtime.${random()}.${random()}` };
}

/**
 * The environment of every step of a push to `main`: the runner's own, without what another runner or the test tool
 * put there, then what actions/runner adds (src/Runner.Worker/GitHubContext.cs, RunnerContext.cs,
 * Handlers/NodeScriptActionHandler.cs; RUNNER_TRACKING_ID: JobExtension.cs).
 */
export function jobEnvironment(
  places: JobPlaces,
  tokens: JobTokens,
  tracking: string,
  host: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const eventPath = join(places.temp, "_github_workflow/event.json");
  mkdirSync(join(eventPath, ".."), { recursive: true });
  writeFileSync(eventPath, JSON.stringify({ ref: "refs/heads/main", repository: { full_name: "shipyard/harbour" } }));
  return {
    ...inherited(host),
    CI: "true",
    GITHUB_ACTION: "plimsoll",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "shipwright",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    GITHUB_JOB: "check",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REPOSITORY: "shipyard/harbour",
    GITHUB_REPOSITORY_OWNER: "shipyard",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.invalid",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_WORKFLOW: "load line",
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_ENVIRONMENT: "self-hosted",
    RUNNER_NAME: "double",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.tools,
    RUNNER_TRACKING_ID: tracking,
    RUNNER_WORKSPACE: join(places.workspace, ".."),
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
    ACTIONS_RUNTIME_TOKEN: tokens.runtime,
    ACTIONS_RUNTIME_URL: "http://127.0.0.1:9/",
  };
}

const foreign =
  /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|VITEST)_|^(?:VITEST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|NO_COLOR|TERM)$/;

function inherited(host: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(host).filter(([name]) => !foreign.test(name));
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
