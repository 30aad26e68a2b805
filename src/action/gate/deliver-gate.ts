import { setTimeout as sleep } from "node:timers/promises";
import { deliverArtifact } from "../../deliver/artifact.ts";
import { uploadSarif } from "../../deliver/code-scanning/upload-sarif.ts";
import { commentOfJob } from "../../deliver/comment/comment-of-job.ts";
import type { PostedComment } from "../../deliver/comment/deliver-comment.ts";
import { type Outputs, outputsOf } from "../../deliver/outputs.ts";
import type { Pause } from "../../deliver/pause.ts";
import { clearResults, writeResults } from "../../deliver/result-files.ts";
import { sayWhyRed } from "../../deliver/runner.ts";
import { asPlimsollError } from "../../errors.ts";
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
  const [posted, scanned] = await Promise.all([comment(report, today, delivery), scan(sarif, delivery)]);
  const before = [...report.deliveries, ...written, shown, posted.delivery, ...scanned].map((each) =>
    told(each, redact),
  );
  const [json] = await writeResults(resultsDirectory, [
    { path: "report.json", text: renderJson({ ...report, deliveries: before }) },
  ]);
  const kept = await keep(delivery);
  const last = [...before, ...(json === undefined ? [] : [json]), told(kept, redact)];
  // How the legs delivered is in their own summaries.
  const own = [posted.delivery, ...scanned, kept].map((each) => told(each, redact));
  await files.appendSummary(renderDeliveries(own)).catch(() => undefined);
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
  return uploadSarif(sarif, { ...github, checkedOut: undefined, pause: pauseOf(step) });
}

function pauseOf({ signal }: Step): Pause {
  return (ms) => sleep(ms, undefined, { signal });
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
  { github, inputs, redact, step }: GateDelivery,
): Promise<PostedComment> {
  const { reportId, comment: policy } = inputs;
  const posted = await commentOfJob(report, { ...github, reportId, policy, today, redact, pause: pauseOf(step) });
  const reason = `there is no pull request on ${github.job.event}`;
  return posted ?? { delivery: { surface: "comment", status: "skipped", reason } };
}

/** The report of the whole, for whoever reads it later: the `workflow_run` half, and people. */
async function keep({ step, github, inputs, resultsDirectory }: GateDelivery): Promise<Delivery> {
  const access = resultsAccess(step.surroundings.environment);
  const { artifact, reportId } = inputs;
  return deliverArtifact({
    ...("reason" in access
      ? { artifacts: undefined, reason: access.reason }
      : { artifacts: openArtifacts(access, { signal: step.signal }), reason: undefined }),
    attempt: github.job.attempt,
    settings: { artifact, selected: [], out: resultsDirectory, ...(reportId === undefined ? {} : { reportId }) },
  });
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
