import { commentOnPullRequest, type PostedComment } from "../../deliver/comment/deliver-comment.ts";
import { asPlimsollError, blameOf, PlimsollError } from "../../errors.ts";
import { listRunArtifacts } from "../../github/run-artifacts.ts";
import { tokensIn } from "../../inputs/tokens.ts";
import type { EndedRun, GitHubApi, GitHubJob } from "../../model/github.ts";
import type { Report } from "../../model/report.ts";
import { logCommand } from "../../process/log-command.ts";
import { redacted } from "../../report/redacted.ts";
import type { Surroundings } from "../../surroundings.ts";
import { apiTrouble } from "../api-trouble.ts";
import { openGitHub } from "../github.ts";
import { readReport } from "../read-report.ts";
import { type ReportInputs, readReportInputs } from "../report-inputs.ts";
import { runStep, type Step } from "../step.ts";
import { asReported } from "./as-reported.ts";
import { chooseReport } from "./choose-report.ts";
import { findPullRequest } from "./find-pull-request.ts";
import { type ReportedRun, reportedRun } from "./reported-run.ts";

/**
 * The step of `comment/`: what a fork's own run reported, on its pull request. It decides nothing: only wrong usage is red.
 *
 * @returns 0, or 2
 */
export function runComment(surroundings: Surroundings): Promise<number> {
  return runStep(surroundings, { hasVerdict: false }, commentStep);
}

async function commentStep(step: Step): Promise<number> {
  const { environment, stdout } = step.surroundings;
  const redact = step.hide(tokensIn(environment));
  const { delivery, url } = await post(step, readReportInputs(environment), redact).catch(whyFailed);
  const { status, reason } = delivery;
  const level = status === "failed" ? "warning" : "notice";
  const why = reason === undefined ? "" : `: ${redact(reason)}`;
  stdout.write(`${logCommand(level, { title: "Plimsoll" }, `The comment was ${status}${why}`)}\n`);
  await step.files.setOutputs({ "comment-url": url ?? "" });
  return 0;
}

/** @throws PlimsollError of wrong usage; whatever else went wrong is no reason to be red */
function whyFailed(error: unknown): PostedComment {
  const coded = asPlimsollError(error);
  if (blameOf(coded.code) === "usage") throw coded;
  return { delivery: { surface: "comment", status: "failed", reason: coded.message } };
}

/** @throws PlimsollError usage.flag on any other event: whose word a report is would be anybody's guess. */
function endedRun({ event, workflowRun }: GitHubJob): EndedRun {
  if (event === "workflow_run" && workflowRun !== undefined) return workflowRun;
  throw new PlimsollError(
    "usage.flag",
    `This action answers workflow_run with the type completed, and this is ${event}. Put it into a workflow of its own.`,
  );
}

async function post(step: Step, inputs: ReportInputs, redact: (text: string) => string): Promise<PostedComment> {
  const github = await openGitHub(step);
  const { api, job } = github;
  const ended = endedRun(job);
  const run = await reportedRun(api, ended.id);
  const reason = whyNot(run, ended);
  if (reason !== undefined) return skipped(reason);
  const pull = await findPullRequest(api, run);
  if (!pull.found) return skipped(pull.reason);
  const isForeign = run.head?.id !== run.repositoryId;
  // The token of a run that Dependabot started can only read, as a fork's.
  if (!isForeign && pull.author.login !== "dependabot[bot]") return skipped("its run could write the comment itself");
  const claimed = await claimedReport(api, run, inputs);
  if (claimed === undefined) return skipped("the run left no report");
  return commentOnPullRequest(redacted(asReported(claimed, run), redact), {
    api,
    repository: job.repository,
    redact,
    today: new Date().toISOString().slice(0, 10),
    policy: inputs.comment,
    pull: { number: pull.number, isBot: pull.author.isBot },
    // Never the instance of a job that runs in this repository: those comments are not a fork's to change.
    instance: {
      workflow: run.workflow,
      job: `workflow_run ${job.workflow}`,
      ...(inputs.reportId === undefined ? {} : { reportId: inputs.reportId }),
    },
    stamp: { runNumber: run.number, attempt: run.attempt, headSha: run.headSha },
    fork: { succeeded: run.conclusion === "success" },
  });
}

/** Why there is nothing to say of a run, as a clause. */
function whyNot(run: ReportedRun, ended: EndedRun): string | undefined {
  if (run.event !== "pull_request") return `the run was of ${run.event} and not of a pull request`;
  if (run.attempt > ended.attempt) return "the run was started again, and its end will be told of, too";
  return undefined;
}

async function claimedReport(api: GitHubApi, run: ReportedRun, inputs: ReportInputs): Promise<Report | undefined> {
  const artifacts = await listRunArtifacts(api, run.id).catch((error: unknown) => {
    throw apiTrouble(error, "the artifacts of the run", "actions: read");
  });
  const artifact = chooseReport(artifacts, { base: inputs.artifact, reportId: inputs.reportId, attempt: run.attempt });
  if (artifact === undefined) return undefined;
  return readReport(api, artifact).catch((error: unknown) => {
    throw apiTrouble(error, "the report of the run", "actions: read");
  });
}

function skipped(reason: string): PostedComment {
  return { delivery: { surface: "comment", status: "skipped", reason } };
}
