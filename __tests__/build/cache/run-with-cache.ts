import { locateBuildx } from "../../../src/build/buildx.ts";
import { openCacheExports } from "../../../src/build/cache/exports.ts";
import { openBuildCache } from "../../../src/build/cache/open.ts";
import { checkVariant } from "../../../src/check-variant.ts";
import type { BuiltFrom, Equipment } from "../../../src/equipment.ts";
import { resultsAccess } from "../../../src/github/results/access.ts";
import type { BuiltVariant } from "../../../src/model/plan.ts";
import type { Context } from "../../../src/model/ports.ts";
import type { Delivery } from "../../../src/model/report.ts";
import type { CacheSettings, Settings } from "../../../src/model/settings.ts";
import { equip, putAway } from "../../../src/stages.ts";
import { startStopwatch } from "../../../src/timings.ts";
import type { VariantFacts } from "../../../src/verdict/run-facts.ts";
import type { JobAccess, ResultsDouble } from "../../doubles/results/results-service.ts";
import { jobOf } from "../../github/job-samples.ts";
import { aPlan, aVariant, someSettings } from "../samples.ts";

/** What a run is to be like. */
export interface Wish {
  access?: JobAccess;
  job?: Parameters<typeof jobOf>[0];
  cache?: Partial<CacheSettings>;
  variants?: BuiltVariant[];
  /** Targets that are no variants of this run. */
  linked?: BuiltVariant[];
  target?: Record<string, unknown>;
  /** How the run pushes what it looked at. */
  push?: (equipment: Equipment, facts: readonly VariantFacts[], settings: Settings) => Promise<void>;
}

/** What came of a run. */
export interface Ran {
  variants: VariantFacts[];
  deliveries: Delivery[];
  /** Shares of steps that came from the cache. */
  hits: (number | null | undefined)[];
  /** Image by digest. */
  images: (string | undefined)[];
}

/** A push to the default branch. */
export const mainRun = { runId: 1, ref: "refs/heads/main" };
const push = { event: "push", ref: "refs/heads/main", defaultBranch: "main" } as const;

/** One run of the way of all variants, as the pipeline goes it, of the repository at `root`. */
export async function runWithCache(
  root: string,
  double: ResultsDouble,
  context: Context,
  wish: Wish = {},
): Promise<Ran> {
  const { access = double.job(mainRun), job = push, variants = [aVariant({ dockerfile: "Dockerfile" })] } = wish;
  const results = resultsAccess({ ...access.environment, ...wish.access?.environment });
  if ("reason" in results) throw new Error(results.reason);
  const github = { job: jobOf(job), results };
  const cache: CacheSettings = {
    backend: "gha",
    isAsked: false,
    write: "default-branch",
    options: {},
    timeoutMs: 60_000,
    variants: new Map(),
    ...wish.cache,
  };
  // Nothing is known of an earlier look: the image that comes out of the cache is the one that went in.
  const settings = someSettings({ root, only: new Set(["build", "size"]), cache, verifyDiffIds: true });
  const target = Object.fromEntries(
    [...variants, ...(wish.linked ?? [])].map(({ target: name, dockerfile = "Dockerfile", basedOn }) => [
      name,
      {
        context: root,
        dockerfile,
        ...wish.target,
        ...(basedOn.length === 0 ? {} : { contexts: { below: `target:${basedOn[0]}` } }),
      },
    ]),
  );
  const plan = { ...aPlan({ target }), variants };
  const found = openBuildCache({ settings, plan, prefix: "", github, patience: hurried }, context);
  const cacheExports = openCacheExports(found, github, settings, context);
  const findBuildx = async () => ({ ok: true as const, value: await locateBuildx(context) });
  const equipment = {
    ...(await equip(plan, findBuildx, startStopwatch(), settings, context)),
    cache: found,
    cacheExports,
    ...(wish.push === undefined ? {} : { pushes: new Set(variants.map(({ name }) => name)) }),
    builtFrom: new Map<string, BuiltFrom>(),
  };
  const facts = await Promise.all(variants.map((variant) => checkVariant(variant, equipment, settings, context)));
  await wish.push?.(equipment, facts, settings);
  const deliveries = await cacheExports.settled();
  await putAway(equipment);
  const outcomes = facts.map(({ outcome }) => outcome);
  return {
    variants: facts,
    deliveries,
    hits: outcomes.map((outcome) => ("build" in outcome ? outcome.build?.cacheHitRatio : undefined)),
    images: facts.map(({ platforms }) => platforms[0]?.image?.manifestDigest),
  };
}

const hurried = { deadlineMs: 3_000, stallMs: 1_000, pausesMs: [100] };
