import { setTimeout as sleep } from "node:timers/promises";
import { changedLines } from "../github/changed-lines.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { OutputStream } from "../progress/output.ts";
import type { CheckRun } from "../run-check.ts";
import { deliverToGitHub } from "./ladder.ts";
import type { Pause } from "./pause.ts";
import { deliverToRunner, keepReport, sayWhyRed, tellDeliveries, tellOfCache } from "./runner.ts";
import type { RunnerFiles } from "./runner-files.ts";

export interface RunDelivery {
  settings: Settings;
  context: Context;
  redact: (text: string) => string;
  files: RunnerFiles;
  /** The log. */
  stdout: OutputStream;
  pause?: Pause;
}

/**
 * The whole ladder, after the result files: summary, annotations, comment, code scanning, artifact, baseline; then how each
 * went, and the reasons of a red job. Only when all is told it waits for the build cache.
 */
export async function deliverRun(
  run: CheckRun,
  { settings, context, redact, files, stdout, pause = pauseUntil(context.signal) }: RunDelivery,
): Promise<void> {
  const toRunner = { files, stdout, resultsDirectory: settings.out };
  const { github } = run;
  const isCancelled = run.report.verdict === "cancelled";
  const changed = github === undefined || isCancelled ? undefined : changedLines(github.api, github.job);
  await deliverToRunner(run, toRunner, changed);
  const delivered = await deliverToGitHub(run, {
    settings,
    context,
    redact,
    now: new Date(),
    keep: (deliveries) => keepReport(run, deliveries, settings.out),
    pause,
  });
  await tellDeliveries(run, delivered, toRunner);
  sayWhyRed(run, stdout);
  const cached = isCancelled ? [] : ((await run.cacheExports?.settled()) ?? []);
  const told = cached.map((each) => (each.reason === undefined ? each : { ...each, reason: redact(each.reason) }));
  await tellOfCache(run, told, delivered.deliveries, toRunner);
}

function pauseUntil(signal: AbortSignal): Pause {
  return (ms) => sleep(ms, undefined, { signal });
}
