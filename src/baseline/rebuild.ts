import { mkdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { attempt } from "../attempt.ts";
import type { FindBuildx } from "../build/buildx.ts";
import { codecOf } from "../build/codec.ts";
import { checkVariant } from "../check-variant.ts";
import { codedError } from "../coded-error.ts";
import { repositoryFiles } from "../dockerfile/source.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import type { Equipment } from "../equipment.ts";
import { topDirectory, untrackedPaths } from "../git/changed-paths.ts";
import type { GitRepository } from "../git/repository.ts";
import { addWorktree, removeWorktree } from "../git/worktree.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { planRun } from "../plan/plan.ts";
import { startStopwatch } from "../timings.ts";
import { counted } from "../verdict/subject.ts";
import { baseProgress } from "./base-progress.ts";
import { forBaseline } from "./for-baseline.ts";
import { giveGitDirectory, type SecondCheckout } from "./git-directory.ts";
import { keptImages } from "./kept-images.ts";
import { clause } from "./phrases.ts";
import type { ImagesOutcome } from "./request.ts";

/** What a rebuild takes from the run that asks for it. */
export interface RebuildRequest {
  repository: GitRepository;
  /** From the repository's root to where the run is; see Occasion.prefix. */
  prefix: string;
  /** Of the run itself. */
  settings: Settings;
  equipment: Equipment;
  findBuildx: FindBuildx;
  /** The settings of the base, checked out at `root`. May reject. */
  settingsAt(root: string): Promise<Settings>;
}

/**
 * Checks the commit out beside the run and takes its variants the same way: plan, build, measure, scan. Only those that
 * the run has too are built; of an image that something else built there is no earlier one. Builder, scanner and layer
 * cache are the run's own, so what did not change is in the cache. Never rejects: that the base can't be built, in whole
 * or in part, is a reason for having no baseline and no fault of the change.
 */
export async function rebuildBaseline(
  commit: string,
  request: RebuildRequest,
  context: Context,
): Promise<ImagesOutcome> {
  const { settings, repository, prefix } = request;
  if (settings.image !== undefined) return { ok: false, reason: "the run is about an image that something else built" };
  const directory = join(context.workDirectory, "baseline");
  const tree = join(directory, "tree");
  const sub: Context = {
    ...context,
    progress: baseProgress(context.progress),
    workDirectory: join(directory, "work"),
  };
  try {
    await mkdir(sub.workDirectory, { recursive: true, mode: 0o700 });
    const checkout = await addWorktree(repository, commit, tree);
    if (!checkout.ok) return { ok: false, reason: `it can't be checked out: ${clause(checkout.reason)}` };
    const [lacking] = checkout.lacks;
    if (lacking !== undefined) return { ok: false, reason: `a checkout beside the run lacks ${lacking}` };
    return await buildAt({ tree, root: join(tree, prefix) }, request, sub);
  } catch (error) {
    return { ok: false, reason: clause(codedError(error).message) };
  } finally {
    await removeWorktree(repository, tree);
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function buildAt(checkout: SecondCheckout, request: RebuildRequest, context: Context): Promise<ImagesOutcome> {
  const { equipment, findBuildx, settings: own, repository } = request;
  const there = await stat(checkout.root).catch(() => undefined);
  if (there?.isDirectory() !== true) return nothingThere;
  const settings: Settings = { ...(await request.settingsAt(checkout.root)), selected: [], only: own.only };
  const planned = await attempt(planRun(settings, findBuildx, context));
  if (!planned.ok && planned.error.code === "plan.nothing-found") return nothingThere;
  if (!planned.ok) throw planned.error;
  const plan: Plan = { ...planned.value, variants: comparable(planned.value, equipment.plan) };
  const built = plan.variants.filter((variant) => variant.kind === "build");
  await giveGitDirectory(checkout, built, plan, await topDirectory(repository));
  const dockerfiles = repositoryFiles(await dockerfileSources(plan, settings));
  const base: Equipment = { ...equipment, plan, dockerfiles, builds: undefined, stopwatch: startStopwatch() };
  const facts = await Promise.all(plan.variants.map((variant) => checkVariant(variant, base, settings, context)));
  const kept = keptImages(facts);
  const extra = await notInACheckout(request);
  return kept.ok && extra !== undefined ? { ...kept, note: extra } : kept;
}

/** Every variant is new then. */
const nothingThere: ImagesOutcome = { ok: true, images: [], note: "the base builds no image here" };

/** What a job makes or fetches before this step is in its own builds and in no checkout. */
async function notInACheckout({ repository, settings }: RebuildRequest): Promise<string | undefined> {
  const results = `${basename(settings.out)}/`;
  const paths = (await untrackedPaths(repository)) ?? [];
  const untracked = paths.filter((path) => !`/${path}`.endsWith(`/${results}`));
  if (untracked.length === 0) return undefined;
  const some = counted(untracked.length, "path");
  return `it was built from a clean checkout, and ${some} of this one that git does not track were not in it`;
}

/** Read as the run reads its own: with its scan, which the base may have had switched off, and by its codec. */
function comparable(base: Plan, run: Plan): BuiltVariant[] {
  return base.variants.flatMap((variant) => {
    const own = run.variants.find(({ name }) => name === variant.name);
    if (variant.kind !== "build" || own?.kind !== "build") return [];
    const codec = codecOf(own.policy, run);
    return [{ ...variant, policy: forBaseline({ ...variant.policy, scan: own.policy.scan, codec }) }];
  });
}
