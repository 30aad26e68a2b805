/** Whom a job works for, and what follows from it. */
import { PlimsollError } from "../errors.ts";
import type { GitHubJob } from "../model/github.ts";

export type TokenTrust =
  | { access: "full" }
  | {
      access: "read-only";
      because: "fork" | "dependabot";
      /** Whether nothing can change it; else a `permissions` block may have given more, and trying is worth a call. */
      isCertain: boolean;
      /** A sentence for people. */
      reason: string;
    };

const dependabot = "dependabot[bot]";
// Runs on these events get the rights that the workflow's file gives, whoever is behind them.
const trustedEvents = ["pull_request_target", "workflow_run", "schedule", "workflow_dispatch"];

/**
 * What the job's token may do, as far as the event tells. GitHub cuts it down for pull requests from forks, whatever
 * `permissions` says, and for runs that Dependabot started, unless `permissions` says more
 * (docs.github.com/actions/reference/security/secure-use, docs.github.com/code-security/dependabot/troubleshooting-dependabot).
 * Someone who runs Dependabot's job again changes nothing: the actor stays.
 */
export function tokenTrust({
  event,
  actor,
  pullRequest,
}: Pick<GitHubJob, "event" | "actor" | "pullRequest">): TokenTrust {
  if (trustedEvents.includes(event)) return { access: "full" };
  if (pullRequest?.fromFork === true) {
    return {
      access: "read-only",
      because: "fork",
      isCertain: true,
      reason: "The pull request comes from a fork, so GitHub gives this job a token that can only read.",
    };
  }
  if (actor !== dependabot) return { access: "full" };
  return {
    access: "read-only",
    because: "dependabot",
    isCertain: false,
    reason:
      "Dependabot started this run, so GitHub gives it a token that can only read unless `permissions` says more.",
  };
}

/**
 * Why nothing of the checkout may be built, or undefined when it may. To build a Dockerfile is to run its code, and on
 * these events that code would stand beside a token that can write, and beside secrets.
 *
 * `checkedOut` is the commit at the root of what would be built; undefined where git can't tell.
 */
export function untrustedCheckout(job: GitHubJob, checkedOut: string | undefined): PlimsollError | undefined {
  const isOwn = checkedOut !== undefined && [job.sha, job.pullRequest?.base.sha].includes(checkedOut);
  if (isOwn) return undefined;
  if (job.event === "pull_request_target") return refused(job.event, "a pull request's code");
  const { headRepository } = job.workflowRun ?? {};
  const isForeign = headRepository === undefined || headRepository.id !== job.repository.id;
  return job.event === "workflow_run" && isForeign ? refused(job.event, "a fork's code") : undefined;
}

function refused(event: string, what: string): PlimsollError {
  return new PlimsollError(
    "event.refused",
    `Plimsoll does not build ${what} on ${event}: the build would run it beside a token that can write and beside the repository's secrets. Run the check on pull_request, and post the report from a workflow_run job.`,
  );
}
