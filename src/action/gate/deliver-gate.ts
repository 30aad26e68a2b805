import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { uploadSarif } from "../../deliver/code-scanning/upload-sarif.ts";
import { commentOnPullRequest, type PostedComment } from "../../deliver/comment/deliver-comment.ts";
import { type Outputs, outputsOf } from "../../deliver/outputs.ts";
import { clearResults, writeResults } from "../../deliver/result-files.ts";
import { sayWhyRed } from "../../deliver/runner.ts";
import { asPlimsollError } from "../../errors.ts";
import { artifactName } from "../../github/artifact-name.ts";
import { openArtifacts } from "../../github/artifacts.ts";
import { resultsAccess } from "../../github/results/access.ts";
import type { Delivery, Report } from "../../model/report.ts";
import { logCommand } from "../../process/log-command.ts";
import { renderJson } from "../../report/json.ts";
import { resultFiles, sarifFiles } from "../../report/results.ts";
import type { SarifFile } from "../../report/sarif.ts";
import { renderDeliveries, renderSummary } from "../../report/summary.ts";
import type { ExitStatus } from "../../verdict/verdict.ts";
import type { GitHub } from "../github.ts";
import type { Step } from "../step.ts";
import type { GateInputs } from "./inputs.ts";

export interface GateDelivery {
  step: Step;
  github: GitHub;
  inputs: GateInputs;
  redact: (text: string) => string;
  /** Absolute. */
  resultsDirectory: string;
}

/**
 * Hands the result of all legs on: files, summary, comment, code scanning, artifact, outputs, and the reasons of a red job last. None of
 * these can change the verdict, and one that fails stops no other. Lines are annotated by the legs.
 */
export async function deliverGate(report: Report, exit: ExitStatus, delivery: GateDelivery): Promise<void> {
  const { step, resultsDirectory, redact } = delivery;
  const { files, surroundings } = step;
  const today = new Date().toISOString().slice(0, 10);
  await files.setOutputs(gateOutputs(report, resultsDirectory));
  const sarif = sarifOf(report, today, delivery);
  const written = await writeFiles(report, sarif, today, resultsDirectory);
  const shown = await attempted("job summary", () => files.appendSummary(renderSummary(report, { today })));
  const posted = await comment(report, today, delivery);
  const scanned = await scan(sarif, delivery);
  const before = [...report.deliveries, ...written, shown, posted.delivery, ...scanned].map((each) =>
    told(each, redact),
  );
  const [json] = await writeResults(resultsDirectory, [
    { path: "report.json", text: renderJson({ ...report, deliveries: before }) },
  ]);
  const kept = await attempted("artifact", () => keep(delivery));
  const last = [...before, ...(json === undefined ? [] : [json]), told(kept, redact)];
  await files.appendSummary(renderDeliveries(last)).catch(() => undefined);
  if (posted.url !== undefined) await files.setOutputs({ "comment-url": posted.url });
  for (const { surface, status, reason } of last) {
    if (status === "failed")
      surroundings.stdout.write(`${logCommand("warning", { title: surface }, reason ?? status)}\n`);
  }
  sayWhyRed({ report, exit }, surroundings.stdout);
}

/** Those of the root action, without layouts: no image is here. */
export function gateOutputs(report: Report, directory: string): Omit<Outputs, "layouts"> {
  const { layouts: _layouts, ...outputs } = outputsOf(report, directory, new Map());
  return outputs;
}

/**
 * The results of all legs together: of one category only the last upload counts, so legs would close each other's alerts.
 * No Dockerfile is here, so regions end with their lines.
 */
function sarifOf(report: Report, today: string, { inputs }: GateDelivery): SarifFile[] {
  const nothing = { configFile: undefined, dockerfiles: new Map<string, string>() };
  return sarifFiles(report, { sarif: inputs.sarif, ...nothing, occasion: { today, prefix: "" } });
}

async function scan(sarif: readonly SarifFile[], { github, inputs, step }: GateDelivery): Promise<Delivery[]> {
  if (inputs.sarif !== "upload") return [];
  const pause = (ms: number) => sleep(ms, undefined, { signal: step.signal });
  return uploadSarif(sarif, { ...github, checkedOut: undefined, pause });
}

async function writeFiles(
  report: Report,
  sarif: readonly SarifFile[],
  today: string,
  directory: string,
): Promise<Delivery[]> {
  await clearResults(directory);
  const files = resultFiles(report, sarif, { packageLists: [], occasion: { today, prefix: "" } });
  return writeResults(directory, files);
}

async function comment(
  report: Report,
  today: string,
  { github, inputs, redact }: GateDelivery,
): Promise<PostedComment> {
  const { job } = github;
  const { pullRequest } = job;
  const skipped = (reason: string): PostedComment => ({ delivery: { surface: "comment", status: "skipped", reason } });
  if (pullRequest === undefined) return skipped(`there is no pull request on ${job.event}`);
  if (pullRequest.fromFork) {
    return skipped("the token of a fork's run can only read; plimsoll/comment writes it when the run has ended");
  }
  return commentOnPullRequest(report, {
    api: github.api,
    repository: job.repository,
    redact,
    today,
    policy: inputs.comment,
    pull: { number: pullRequest.number, isBot: pullRequest.author.isBot },
    instance: {
      workflow: job.workflow,
      job: job.job,
      ...(inputs.reportId === undefined ? {} : { reportId: inputs.reportId }),
    },
    stamp: { runNumber: job.runNumber, attempt: job.attempt, headSha: pullRequest.head.sha },
  });
}

/** The report of the whole, for whoever reads it later: the `workflow_run` half, and people. */
async function keep({ step, github, inputs, resultsDirectory }: GateDelivery): Promise<void> {
  const access = resultsAccess(step.surroundings.environment);
  if ("reason" in access) throw new Error(access.reason);
  const names = ["report.json", "report.html", "summary.md", "comment.md"];
  await openArtifacts(access, { signal: step.signal }).upload(
    artifactName(inputs.artifact, github.job.attempt, inputs.reportId),
    resultsDirectory,
    names.map((name) => join(resultsDirectory, name)),
  );
}

async function attempted(surface: string, work: () => Promise<void>): Promise<Delivery> {
  try {
    await work();
    return { surface, status: "delivered" };
  } catch (error) {
    return { surface, status: "failed", reason: asPlimsollError(error, "io").message };
  }
}

function told(delivery: Delivery, redact: (text: string) => string): Delivery {
  return delivery.reason === undefined ? delivery : { ...delivery, reason: redact(delivery.reason) };
}
