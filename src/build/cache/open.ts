import type { GitHubOfRun } from "../../base/github-of-run.ts";
import type { ResultsAccess } from "../../github/results/access.ts";
import type { Patience } from "../../github/results/patience.ts";
import type { Plan } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";
import type { Settings } from "../../model/settings.ts";
import { type CacheChoice, chooseCache, type VariantCache } from "./choice.ts";
import { troubleWithCache } from "./first-look.ts";
import { whyNotRead } from "./own-entries.ts";

/** The build cache of a run, as far as it can be used: each variant's part, by name. */
export type BuildCache = ReadonlyMap<string, VariantCache>;

export interface CacheOfRun {
  settings: Settings;
  plan: Pick<Plan, "variants">;
  /** See Occasion.prefix. */
  prefix: string;
  github: Pick<GitHubOfRun, "job" | "api" | "results" | "withoutResults"> | undefined;
  /** Tests are in more of a hurry. */
  patience?: Patience;
}

/**
 * What each variant reads and writes, after a look at what the job's token may do and at whether the service answers. What
 * there is none of is said in one line each. Never rejects, and takes no longer than {@link lookPatience}.
 */
export async function openBuildCache(run: CacheOfRun, context: Context): Promise<BuildCache> {
  const { settings, plan, prefix, github } = run;
  if (settings.cache === undefined || !settings.only.has("build")) return new Map();
  const results = github?.results ?? {
    reason: github?.withoutResults ?? "this is no step of an action on GitHub Actions",
  };
  const choice = chooseCache({
    settings: settings.cache,
    root: settings.root,
    plan,
    origin: { prefix, arch: context.platform.arch },
    ...(github === undefined ? {} : { job: github.job }),
    results,
  });
  for (const note of choice.notes) context.progress.note(note);
  return "token" in results ? looked(choice, results, run, context) : choice.variants;
}

/** Only the cache of GitHub Actions can be planted by a pull request, and be looked at before. */
async function looked(
  { variants }: CacheChoice,
  access: ResultsAccess,
  { settings, github, patience }: CacheOfRun,
  context: Context,
): Promise<BuildCache> {
  const ofGitHub = [...variants.values()].filter(({ backend, reads }) => backend === "gha" && reads.length > 0);
  if (ofGitHub.length === 0) return variants;
  const scopes = [...new Set(ofGitHub.flatMap(({ scopes: each }) => each))];
  const isPullRequest = github?.job.event === "pull_request" && settings.cache?.write !== "always";
  const [trouble, unread] = await Promise.all([
    troubleWithCache(access, scopes, context, patience),
    isPullRequest ? whyNotRead(github.api, github.job) : undefined,
  ]);
  if (trouble !== undefined) {
    context.progress.warn(`Variants are built without the build cache: ${trouble}.`);
    return without(variants, ({ writes: _, ...rest }) => ({ ...rest, reads: [], scopes: [], notWritten: trouble }));
  }
  if (unread === undefined) return variants;
  context.progress.warn(`Variants are built without the build cache: ${unread}.`);
  return without(variants, (part) => ({ ...part, reads: [], scopes: [] }));
}

function without(variants: BuildCache, change: (part: VariantCache) => VariantCache): BuildCache {
  return new Map([...variants].map(([name, part]) => [name, part.backend === "gha" ? change(part) : part]));
}
