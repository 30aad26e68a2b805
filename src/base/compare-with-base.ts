/** Puts each image beside the baseline's: what grew and whose doing it is, and which vulnerabilities the base has too. */
import { type ChangedSourcesOf, changedSources } from "../baseline/changed-sources.ts";
import { workTreeChanges } from "../baseline/work-tree-changes.ts";
import { codedError } from "../coded-error.ts";
import { withStates } from "../finding-states.ts";
import { compareImages } from "../growth/compare-images.ts";
import type { BaselineImage } from "../model/baseline.ts";
import type { Context } from "../model/ports.ts";
import { baselineFindings } from "../scan/baseline-findings.ts";
import type { PlatformComparison, PlatformFacts, VariantFacts } from "../verdict/run-facts.ts";
import { type BaseOfRun, bring } from "./base-of-run.ts";
import type { BaseRequest } from "./base-request.ts";

type ComparisonRequest = Pick<BaseRequest, "equipment" | "settings" | "github">;

/**
 * The facts with each image's comparison, where the baseline has the image. What was changed of the sources tells drift
 * apart; where that is not known, all growth is taken for the author's. Never rejects.
 */
export async function compareWithBase(
  variants: readonly VariantFacts[],
  base: BaseOfRun,
  request: ComparisonRequest,
  context: Context,
): Promise<VariantFacts[]> {
  const { baseline } = base;
  if (!baseline.found) return [...variants];
  const { commit, images } = baseline.baseline;
  const changedOf = commit === undefined ? undefined : await changesSince(commit, base, request, context);
  const beside = async (facts: VariantFacts, platform: PlatformFacts): Promise<PlatformFacts> => {
    const before = imageOf(images, facts.variant.name, platform.platform);
    if (before === undefined || platform.summary === undefined) return platform;
    const growth = compareImages(before.summary, platform.summary, changedOf?.(facts.variant));
    const known = platform.scan === undefined ? {} : await findingsOf(before, request, context);
    return withStates({ ...platform, comparison: { growth, ...known } });
  };
  return Promise.all(
    variants.map(async (facts) => ({
      ...facts,
      platforms: await Promise.all(facts.platforms.map((platform) => beside(facts, platform))),
    })),
  );
}

function imageOf(images: readonly BaselineImage[], variant: string, platform: string): BaselineImage | undefined {
  return images.find((image) => image.variant === variant && image.platform === platform);
}

async function findingsOf(
  before: BaselineImage,
  { equipment }: ComparisonRequest,
  context: Context,
): Promise<Omit<PlatformComparison, "growth">> {
  const scanner = await equipment.scanner;
  return scanner === undefined ? { reason: "this run has no scanner" } : baselineFindings(before, scanner, context);
}

/** Undefined where git can't say: then nothing is told apart. */
async function changesSince(
  commit: string,
  { repository }: BaseOfRun,
  request: ComparisonRequest,
  context: Context,
): Promise<ChangedSourcesOf | undefined> {
  const { equipment, settings, github } = request;
  try {
    const lacking = await bring(commit, repository, request);
    const changes =
      lacking === undefined ? await workTreeChanges(repository, commit, settings.out) : { reason: lacking };
    if (!("reason" in changes)) return await changedSources(equipment.plan, settings, changes, github?.job);
    context.progress.note(`drift is not told apart: ${changes.reason}`);
  } catch (error) {
    context.progress.note(`drift is not told apart: ${codedError(error).message}`);
  }
  return undefined;
}
