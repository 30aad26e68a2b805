import { basename } from "node:path";
import semver from "semver";
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import type { Tool } from "../model/report.ts";
import { createRunner } from "../process/run-child.ts";
import { oneLine } from "../text/control.ts";
import { type BuilderInspection, parseInspection } from "./builder-inspect.ts";
import { chooseAnother, noBuilder, notCreated, notInspected } from "./builder-trouble.ts";
import type { BuildxCommand } from "./buildx.ts";
import { callBuildx, lastError } from "./buildx-call.ts";
import { releaseOf } from "./buildx-version.ts";
import { type BuilderContent, openBuilderContent } from "./content/builder-content.ts";

/** A builder that can write OCI layouts, ready for use. */
export interface Builder {
  buildx: BuildxCommand;
  name: string;
  driver: string;
  /** Of the oldest node, as it says it; absent when no node tells. */
  buildkitVersion?: string;
  /** Its blobs, where they are; absent where that can't be had. */
  content?: BuilderContent;
  /** Made for this run; {@link close} removes it. */
  created: boolean;
  tools: Tool[];
  /** Leaves the machine as it was. Never rejects; says what it could not do. */
  close(): Promise<void>;
}

/** `type=oci,tar=false` and several outputs; build.md §1.5. */
const oldestBuildkit = "0.13.0";
const advisedBuildkit = "0.20.0";
const inspectDeadlineMs = 120_000;
const createDeadlineMs = 300_000;
const removeDeadlineMs = 60_000;
/** After a cancellation: with the 3 s that builds have to end it leaves a second of a runner's 7.5 s for the report. What
 * takes longer is removed by the action's post step. */
const removeAfterCancelMs = 2_000;
const graceAfterCancelMs = 500;

/** Docker Engine's own BuildKit can write OCI layouts only with the containerd image store, which this label tells
 * (docker/buildx driver/docker/driver.go, Features). */
const containerdStoreLabel = "org.mobyproject.buildkit.worker.snapshotter";

/**
 * The builder that buildx would use (`BUILDX_BUILDER`, `buildx use`), started if it sleeps. Where that is the engine's
 * own and can't write OCI layouts, a docker-container builder is created beside it.
 *
 * @throws PlimsollError `build.no-builder` (nothing to build with), `build.builder` (there, but not usable), `cancelled`
 */
export async function openBuilder(buildx: BuildxCommand, context: Context): Promise<Builder> {
  const startedAt = performance.now();
  const task = context.progress.task("tools", "looking for a builder");
  try {
    const found = await inspect(buildx, undefined, context);
    const mustCreate = needsOwnBuilder(found);
    const inspection = mustCreate ? await createBuilder(buildx, context) : requireUsable(found, context);
    const builder = describe(buildx, inspection, mustCreate, context, performance.now() - startedAt);
    task.done(
      `${builder.name} (${builder.driver}${builder.buildkitVersion ? `, BuildKit ${builder.buildkitVersion}` : ""})`,
    );
    return builder;
  } catch (error) {
    task.fail("no builder");
    throw error;
  }
}

/** Inspects the builder `name`, or the one in use, after waking it. */
async function inspect(buildx: BuildxCommand, name: string | undefined, context: Context): Promise<BuilderInspection> {
  const args = ["inspect", "--bootstrap", ...(name === undefined ? [] : ["--", name])];
  const result = await callBuildx(buildx, args, inspectDeadlineMs, context, context.run);
  const inspection = parseInspection(result.stdout);
  if (result.exitCode === 0 && inspection.name !== "") return inspection;
  throw notInspected(lastError(result));
}

function needsOwnBuilder(inspection: BuilderInspection): boolean {
  const engineOnly = inspection.driver === "" || inspection.driver === "docker";
  if (engineOnly && inspection.nodes.length === 0) throw noBuilder(inspection.error ?? "buildx found no engine");
  return inspection.driver === "docker" && inspection.nodes.some((node) => !(containerdStoreLabel in node.labels));
}

async function createBuilder(buildx: BuildxCommand, context: Context): Promise<BuilderInspection> {
  // Named after the run's directory, so that the post step of a run that was killed can find it.
  const name = basename(context.workDirectory);
  context.progress.note(
    `Docker's own builder can't write OCI layouts, so the builder ${name} is created (driver docker-container) and ` +
      "removed at the end. It can't see images that only the engine has: a FROM of such an image is pulled from its " +
      "registry, or fails. Link the variants (contexts: target:…) or turn on Docker's containerd image store instead.",
  );
  try {
    const args = ["create", `--name=${name}`, "--driver=docker-container", "--bootstrap"];
    const result = await callBuildx(buildx, args, createDeadlineMs, context, context.run);
    if (result.exitCode !== 0) throw notCreated(lastError(result));
    return requireUsable(await inspect(buildx, name, context), context);
  } catch (error) {
    // Also a half-made one has a container and a volume.
    await remove(buildx, name, context);
    throw error;
  }
}

function requireUsable(inspection: BuilderInspection, context: Context): BuilderInspection {
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

function describe(
  buildx: BuildxCommand,
  inspection: BuilderInspection,
  created: boolean,
  context: Context,
  ms: number,
): Builder {
  const version = oldestVersion(inspection);
  const tool = (name: string, text: string): Tool => ({
    name,
    version: text,
    source: "path",
    verified: "not verified: the builder of this machine",
    ms: Math.round(ms),
  });
  const { builderThread } = context;
  const content =
    builderThread !== undefined && hasContent(inspection)
      ? openBuilderContent(buildx, inspection.name, builderThread, context)
      : undefined;
  return {
    buildx,
    name: inspection.name,
    driver: inspection.driver,
    ...(version === undefined ? {} : { buildkitVersion: version }),
    ...(content === undefined ? {} : { content }),
    created,
    tools: [tool("buildx", buildx.version), ...(version === undefined ? [] : [tool("buildkit", version)])],
    close: async () => {
      content?.close();
      if (created) await remove(buildx, inspection.name, context);
    },
  };
}

/**
 * Of several nodes each has a store of its own, and which built what is not told. Docker Engine's own BuildKit keeps images in
 * the engine's store.
 */
function hasContent({ driver, nodes }: BuilderInspection): boolean {
  return driver !== "docker" && nodes.length === 1;
}

function oldestVersion(inspection: BuilderInspection): string | undefined {
  const versions = inspection.nodes.flatMap((node) => node.buildkitVersion ?? []);
  const age = (version: string) => releaseOf(version) ?? "999.0.0";
  return versions.sort((a, b) => semver.compare(age(a), age(b)))[0];
}

/** After a cancellation the run's own runner starts nothing any more; what was created is removed all the same. */
async function remove(buildx: BuildxCommand, name: string, context: Context): Promise<void> {
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
