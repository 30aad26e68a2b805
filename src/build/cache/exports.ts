import type { GitHubOfRun } from "../../base/github-of-run.ts";
import type { BuiltVariant, Plan } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";
import type { Delivery } from "../../model/report.ts";
import type { Settings } from "../../model/settings.ts";
import type { Builder } from "../builder.ts";
import { buildPaths } from "../definition.ts";
import { openLanes } from "../schedule.ts";
import type { VariantCache } from "./choice.ts";
import { exportCache } from "./export-cache.ts";
import type { BuildCache } from "./open.ts";
import { quotaPressure } from "./quota.ts";
import { cacheDeliveries, type ToldExport } from "./told.ts";

/** What is kept of a run's builds, beside everything else. */
export interface CacheExports {
  /** Begins to keep the steps of a variant that was built, where that is wanted. Returns at once. */
  start(builder: Builder, plan: Plan, variant: BuiltVariant): void;
  /**
   * Waits until all is kept, no longer than the settings say, and tells how it went. For the very end of a run: the verdict
   * and everything that it is told by must not wait for it.
   */
  settled(): Promise<Delivery[]>;
  /** Ends what is still at work. */
  end(): Promise<void>;
}

/** One variant after the other: they share the disk and the way to the service, which limits its requests. */
export function openCacheExports(
  cache: Promise<BuildCache>,
  github: Pick<GitHubOfRun, "api" | "results"> | undefined,
  settings: Settings,
  context: Context,
): CacheExports {
  const controller = new AbortController();
  const inTurn = openLanes(1);
  const begun: Promise<ToldExport | undefined>[] = [];

  async function keep(builder: Builder, plan: Plan, variant: BuiltVariant): Promise<ToldExport | undefined> {
    const part = (await cache).get(variant.name);
    if (part === undefined) return undefined;
    const { name } = variant;
    if (!isWritten(part)) return { variant: name, status: "skipped", reason: part.notWritten ?? "" };
    if (controller.signal.aborted) return { variant: name, status: "failed", reason: "there was no time left" };
    const paths = buildPaths(context.workDirectory, variant);
    const work = { builder, plan, variant, settings, context, paths };
    const access = github?.results;
    const outcome = await exportCache({
      work,
      part,
      signal: controller.signal,
      ...(access === undefined ? {} : { access }),
    });
    return { variant: name, ...outcome };
  }

  return {
    start(builder, plan, variant) {
      begun.push(inTurn(() => keep(builder, plan, variant)));
    },
    async settled() {
      const timer = setTimeout(() => controller.abort(), settings.cache?.timeoutMs ?? 0);
      const told = (await Promise.all(begun)).filter((each) => each !== undefined);
      clearTimeout(timer);
      const isGitHub =
        told.some(({ status }) => status === "kept") &&
        [...(await cache).values()].some(({ backend }) => backend === "gha");
      const pressure = isGitHub && github?.api !== undefined ? await quotaPressure(github.api) : undefined;
      return cacheDeliveries(told, pressure);
    },
    async end() {
      controller.abort();
      await Promise.all(begun);
    },
  };
}

function isWritten(part: VariantCache): part is VariantCache & { writes: NonNullable<VariantCache["writes"]> } {
  return part.writes !== undefined;
}
