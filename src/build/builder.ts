import { codedError } from "../coded-error.ts";
import type { Context } from "../model/ports.ts";
import type { Tool } from "../model/report.ts";
import type { BuilderInspection } from "./builder-inspect.ts";
import {
  createBuilder,
  inspectBuilder,
  oldestVersion,
  removeBuilder,
  requireUsable,
  restartBuilder,
} from "./builder-life.ts";
import { noBuilder } from "./builder-trouble.ts";
import type { BuildxCommand } from "./buildx.ts";
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
  /**
   * Aborted when a call finds that it waits for a build cache that fell silent: it then does nothing for any build any more
   * (`cache/stall.ts`), and all calls of it end.
   */
  standstill: AbortController;
  /**
   * What takes its place then, the same for everyone who asks; undefined where nothing can. Rejects only when the run is
   * cancelled.
   */
  replacement(): Promise<Builder | undefined>;
  /** Leaves the machine as it was. Never rejects; says what it could not do. */
  close(): Promise<void>;
}

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
    const found = await inspectBuilder(buildx, undefined, context);
    const mustCreate = needsOwnBuilder(found);
    const inspection = mustCreate
      ? await createBuilder(buildx, "Docker's own builder can't write OCI layouts", context)
      : requireUsable(found, context);
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

function needsOwnBuilder(inspection: BuilderInspection): boolean {
  const engineOnly = inspection.driver === "" || inspection.driver === "docker";
  if (engineOnly && inspection.nodes.length === 0) throw noBuilder(inspection.error ?? "buildx found no engine");
  return inspection.driver === "docker" && inspection.nodes.some((node) => !(containerdStoreLabel in node.labels));
}

/** @param ms that it took to get it ready */
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
  let replacing: Promise<Builder | undefined> | undefined;
  const builder: Builder = {
    buildx,
    name: inspection.name,
    driver: inspection.driver,
    ...(version === undefined ? {} : { buildkitVersion: version }),
    ...(content === undefined ? {} : { content }),
    created,
    tools: [tool("buildx", buildx.version), ...(version === undefined ? [] : [tool("buildkit", version)])],
    standstill: new AbortController(),
    replacement() {
      replacing ??= replace(builder, context);
      return replacing;
    },
    async close() {
      content?.close();
      const next = await replacing?.catch(() => undefined);
      if (next !== undefined) await next.close();
      else if (created) await removeBuilder(buildx, inspection.name, context);
    },
  };
  return builder;
}

/**
 * Of several nodes each has a store of its own, and which built what is not told. Docker Engine's own BuildKit keeps images in
 * the engine's store.
 */
function hasContent({ driver, nodes }: BuilderInspection): boolean {
  return driver !== "docker" && nodes.length === 1;
}

/**
 * A builder in place of one that stands still. A docker-container builder is started again: what it built stays, and later
 * steps of a job that use it don't hang; whoever else builds there loses nothing, for it does nothing for them either. The
 * engine's own builder can't be started again without the engine, so one is created beside it. Of a daemon that is somewhere
 * else (`remote`, `kubernetes`, `cloud`) buildx can do neither.
 *
 * @returns undefined where there is none; what was tried in vain is told
 * @throws PlimsollError `cancelled`
 */
async function replace({ buildx, name, driver, created }: Builder, context: Context): Promise<Builder | undefined> {
  const startedAt = performance.now();
  try {
    if (driver === "docker-container") {
      const inspection = await restartBuilder(buildx, name, context);
      return describe(buildx, inspection, created, context, performance.now() - startedAt);
    }
    if (driver === "docker") {
      const inspection = await createBuilder(buildx, "Docker's own builder waits for the build cache", context);
      return describe(buildx, inspection, true, context, performance.now() - startedAt);
    }
    return undefined;
  } catch (error) {
    if (context.signal.aborted) throw error;
    context.progress.warn(codedError(error).message);
    return undefined;
  }
}
