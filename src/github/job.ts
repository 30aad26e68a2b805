/** The job that a run is, from what the runner says. */
import { PlimsollError } from "../errors.ts";
import type { EndedRun, GitHubJob, PullRequestOfJob } from "../model/github.ts";
import { type EventPayload, eventPayload } from "./event-payload.ts";

type Environment = Readonly<Record<string, string | undefined>>;
/** Text of a file of at most so many bytes; rejects when it can't be had. */
type ReadFile = (path: string, maximumBytes: number) => Promise<string>;

/** GitHub sends no larger event (docs.github.com/webhooks/webhook-events-and-payloads). */
const largestEvent = 25 * 1024 * 1024;

/** Events that mean nothing without what they are about. */
const needed: Readonly<Record<string, "pull_request" | "merge_group" | "workflow_run">> = {
  pull_request: "pull_request",
  pull_request_target: "pull_request",
  pull_request_review: "pull_request",
  merge_group: "merge_group",
  workflow_run: "workflow_run",
};

/**
 * The job of GitHub Actions that this run is; undefined outside of Actions.
 *
 * @throws PlimsollError `event.malformed`: who asks for what can't be told, and guessing it could trust a fork.
 */
export async function readJob(environment: Environment, readFile: ReadFile): Promise<GitHubJob | undefined> {
  if (environment["GITHUB_ACTIONS"] !== "true") return undefined;
  const event = required(environment, "GITHUB_EVENT_NAME");
  const payload = await readPayload(environment["GITHUB_EVENT_PATH"], event, readFile);
  const [owner, name] = required(environment, "GITHUB_REPOSITORY").split("/");
  if (!owner || !name) throw malformed("GITHUB_REPOSITORY is not OWNER/NAME");
  const id = numberOf(environment, "GITHUB_REPOSITORY_ID") ?? payload.repository?.id;
  const serverUrl = address(environment, "GITHUB_SERVER_URL", "https://github.com");
  const apiUrl = address(environment, "GITHUB_API_URL", "https://api.github.com");
  return {
    serverUrl,
    apiUrl,
    graphqlUrl: address(environment, "GITHUB_GRAPHQL_URL", `${apiUrl}/graphql`),
    repository: { owner, name, ...(id === undefined ? {} : { id }) },
    event,
    ref: environment["GITHUB_REF"] ?? "",
    sha: required(environment, "GITHUB_SHA"),
    workflow: workflowOf(environment),
    job: environment["GITHUB_JOB"] ?? "",
    runId: numberOf(environment, "GITHUB_RUN_ID") ?? 0,
    runNumber: numberOf(environment, "GITHUB_RUN_NUMBER") ?? 0,
    attempt: numberOf(environment, "GITHUB_RUN_ATTEMPT") ?? 1,
    actor: environment["GITHUB_ACTOR"] ?? "",
    ...eventParts(payload),
  };
}

function eventParts(payload: EventPayload): Partial<GitHubJob> {
  const { repository, pull_request: pull, merge_group: group, workflow_run: run, workflow } = payload;
  const defaultBranch = repository?.default_branch;
  return {
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(pull === undefined ? {} : { pullRequest: pullRequestOf(pull) }),
    ...(group === undefined
      ? {}
      : { mergeGroup: { baseSha: group.base_sha, baseRef: group.base_ref, headSha: group.head_sha } }),
    ...(run === undefined ? {} : { workflowRun: endedRun(run, workflow) }),
  };
}

function pullRequestOf(pull: NonNullable<EventPayload["pull_request"]>): PullRequestOfJob {
  const side = ({ ref, sha, repo }: typeof pull.head) => ({ ref, sha, ...(repo ? { repositoryId: repo.id } : {}) });
  const [head, base] = [side(pull.head), side(pull.base)];
  return {
    number: pull.number,
    author: { login: pull.user?.login ?? "ghost", isBot: pull.user?.type === "Bot" },
    head,
    base,
    // A fork that was deleted has no id any more; names prove nothing, they can be taken again.
    fromFork: head.repositoryId === undefined || head.repositoryId !== base.repositoryId,
    isDraft: pull.draft,
    isOpen: pull.state === "open",
  };
}

function endedRun(run: NonNullable<EventPayload["workflow_run"]>, workflow: EventPayload["workflow"]): EndedRun {
  const from = run.head_repository;
  const path = run.path ?? (typeof workflow === "object" ? workflow?.path : undefined) ?? "";
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion,
    // A run of a called workflow's file carries the ref behind the path.
    workflow: path.replace(/@.*$/, ""),
    headSha: run.head_sha,
    headBranch: run.head_branch,
    ...(from ? { headRepository: { id: from.id, owner: from.owner.login, name: from.name } } : {}),
  };
}

async function readPayload(path: string | undefined, event: string, readFile: ReadFile): Promise<EventPayload> {
  const part = needed[event];
  try {
    const payload = eventPayload.parse(JSON.parse(await readFile(path ?? "", largestEvent)));
    if (part === undefined || payload[part] !== undefined) return payload;
    throw new Error(`it has no ${part}`);
  } catch (error) {
    // A push or a schedule says all that counts in variables.
    if (part === undefined) return {};
    throw malformed(`the event's file (GITHUB_EVENT_PATH) can't be used for ${event}`, error);
  }
}

/** `OWNER/NAME/.github/workflows/images.yml@refs/heads/main`; a runner that has no such variable has the name alone. */
function workflowOf(environment: Environment): string {
  const [, path] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
  return path ?? environment["GITHUB_WORKFLOW"] ?? "";
}

function address(environment: Environment, name: string, otherwise: string): string {
  const text = environment[name] || otherwise;
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  if (protocol !== "https:" && protocol !== "http:") throw malformed(`${name} is no address`);
  return text.replace(/\/+$/, "");
}

function numberOf(environment: Environment, name: string): number | undefined {
  const text = environment[name] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function required(environment: Environment, name: string): string {
  const text = environment[name];
  if (text === undefined || text === "") throw malformed(`${name} is not set`);
  return text;
}

function malformed(what: string, cause?: unknown): PlimsollError {
  return new PlimsollError(
    "event.malformed",
    `The runner does not say what this job is for: ${what}. Run the action on a runner that sets the variables of GitHub Actions.`,
    cause === undefined ? {} : { cause, detail: cause instanceof Error ? cause.message : String(cause) },
  );
}
