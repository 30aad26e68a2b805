import { basename } from "node:path";
import semver from "semver";
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import { createRunner } from "../process/run-child.ts";
import { oneLine } from "../text/control.ts";
import { type BuilderInspection, parseInspection } from "./builder-inspect.ts";
import { chooseAnother, notCreated, notInspected, notRestarted } from "./builder-trouble.ts";
import type { BuildxCommand } from "./buildx.ts";
import { callBuildx, lastError } from "./buildx-call.ts";
import { releaseOf } from "./buildx-version.ts";

/** `type=oci,tar=false` and several outputs; build.md §1.5. */
const oldestBuildkit = "0.13.0";
const advisedBuildkit = "0.20.0";
const inspectDeadlineMs = 120_000;
const createDeadlineMs = 300_000;
/** The engine gives a container 10 s to end by itself. */
const stopDeadlineMs = 60_000;
const removeDeadlineMs = 60_000;
/** After a cancellation: with the 3 s that builds have to end it leaves a second of a runner's 7.5 s for the report. What
 * takes longer is removed by the action's post step. */
const removeAfterCancelMs = 2_000;
const graceAfterCancelMs = 500;

/** Inspects the builder `name`, or the one in use, after waking it. */
export async function inspectBuilder(
  buildx: BuildxCommand,
  name: string | undefined,
  context: Context,
): Promise<BuilderInspection> {
  const args = ["inspect", "--bootstrap", ...(name === undefined ? [] : ["--", name])];
  const result = await callBuildx(buildx, args, inspectDeadlineMs, context, context.run);
  const inspection = parseInspection(result.stdout);
  if (result.exitCode === 0 && inspection.name !== "") return inspection;
  throw notInspected(lastError(result));
}

/**
 * Makes a docker-container builder for this run.
 *
 * @param why it is made, as the beginning of a sentence
 * @throws PlimsollError `build.no-builder`, `build.builder`, `cancelled`
 */
export async function createBuilder(buildx: BuildxCommand, why: string, context: Context): Promise<BuilderInspection> {
  // Named after the run's directory, so that the post step of a run that was killed can find it.
  const name = basename(context.workDirectory);
  context.progress.note(
    `${why}, so the builder ${name} is created (driver docker-container) and ` +
      "removed at the end. It can't see images that only the engine has: a FROM of such an image is pulled from its " +
      "registry, or fails. Link the variants (contexts: target:…) or turn on Docker's containerd image store instead.",
  );
  try {
    const args = ["create", `--name=${name}`, "--driver=docker-container", "--bootstrap"];
    const result = await callBuildx(buildx, args, createDeadlineMs, context, context.run);
    if (result.exitCode !== 0) throw notCreated(lastError(result));
    return requireUsable(await inspectBuilder(buildx, name, context), context);
  } catch (error) {
    // Also a half-made one has a container and a volume.
    await removeBuilder(buildx, name, context);
    throw error;
  }
}

/** @throws PlimsollError `build.builder` */
export function requireUsable(inspection: BuilderInspection, context: Context): BuilderInspection {
  const broken = inspection.error ?? inspection.nodes.find((node) => node.error !== undefined)?.error;
  const who = `The builder ${inspection.name} (driver ${inspection.driver})`;
  if (broken !== undefined) {
    throw new PlimsollError("build.builder", `${who} reports: ${oneLine(broken)}. ${chooseAnother}`);
  }
  const idle = inspection.nodes.find((node) => node.status !== "running");
  if (idle !== undefined || inspection.nodes.length === 0) {
    const status = idle === undefined ? "has no nodes" : `is ${idle.status || "silent"}`;
    throw new PlimsollError("build.builder", `${who} ${status}. Start it, or choose another one. ${chooseAnother}`);
  }
  const version = oldestVersion(inspection);
  const release = version === undefined ? undefined : releaseOf(version);
  if (release === undefined) return inspection;
  if (semver.lt(release, oldestBuildkit)) {
    const message = `${who} runs BuildKit ${version}; Plimsoll needs ${oldestBuildkit} or newer. Update it. ${chooseAnother}`;
    throw new PlimsollError("build.builder", message);
  }
  if (semver.lt(release, advisedBuildkit)) {
    context.progress.warn(`${who} runs BuildKit ${version}; ${advisedBuildkit} or newer is advised.`);
  }
  return inspection;
}

/**
 * Ends the daemon of a docker-container builder and starts it again: its settings, and what it built, are in its container
 * and volume, which stay (docker/buildx driver/docker-container/driver.go, Stop and Bootstrap).
 *
 * @throws PlimsollError `build.builder`, `cancelled`
 */
export async function restartBuilder(
  buildx: BuildxCommand,
  name: string,
  context: Context,
): Promise<BuilderInspection> {
  const result = await callBuildx(buildx, ["stop", "--", name], stopDeadlineMs, context, context.run);
  if (result.exitCode !== 0) throw notRestarted(name, lastError(result));
  return requireUsable(await inspectBuilder(buildx, name, context), context);
}

export function oldestVersion(inspection: BuilderInspection): string | undefined {
  const versions = inspection.nodes.flatMap((node) => node.buildkitVersion ?? []);
  const age = (version: string) => releaseOf(version) ?? "999.0.0";
  return versions.sort((a, b) => semver.compare(age(a), age(b)))[0];
}

/** After a cancellation the run's own runner starts nothing any more; what was created is removed all the same. */
export async function removeBuilder(buildx: BuildxCommand, name: string, context: Context): Promise<void> {
  const cancelled = context.signal.aborted;
  const run = cancelled
    ? createRunner({ signal: new AbortController().signal, graceMs: graceAfterCancelMs })
    : context.run;
  const deadlineMs = cancelled ? removeAfterCancelMs : removeDeadlineMs;
  const result = await callBuildx(buildx, ["rm", "--force", "--", name], deadlineMs, context, run).catch(
    () => undefined,
  );
  if (result?.exitCode === 0) return;
  context.progress.warn(`The builder ${name} could not be removed. Remove it with: docker buildx rm ${name}`);
}
