import { baseBranchOf } from "../baseline/base-branch.ts";
import { reportBaseline } from "../baseline/report-baseline.ts";
import type { Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import type { VariantFacts } from "../verdict/run-facts.ts";
import type { BaseOfRun } from "./base-of-run.ts";
import type { GitHubOfRun } from "./github-of-run.ts";

/** What was compared with, its branch, and the images that only it has; a run over some variants can't tell those. */
export function toldBaseline(
  { baseline }: BaseOfRun,
  variants: readonly VariantFacts[],
  { selected, platforms, image }: Settings,
  github: GitHubOfRun | undefined,
): Report["baseline"] {
  const told = reportBaseline(baseline, new Date());
  const branch = github === undefined ? undefined : baseBranchOf(github.job);
  const isWhole = selected.length === 0 && platforms === undefined && image === undefined;
  const has = (name: string, platform: string) =>
    variants.some((facts) => facts.variant.name === name && facts.platforms.some((each) => each.platform === platform));
  const failed = new Set(
    variants.filter(({ platforms: each }) => each.length === 0).map(({ variant }) => variant.name),
  );
  const gone =
    !baseline.found || !isWhole
      ? []
      : baseline.baseline.images
          .filter((each) => !failed.has(each.variant) && !has(each.variant, each.platform))
          .map(({ variant: name, platform, summary }) => ({
            name,
            platform,
            ...(summary.sizes.unpacked.total === null ? {} : { unpacked: summary.sizes.unpacked.total }),
          }));
  return {
    ...told,
    ...(branch === undefined || !baseline.found ? {} : { branch }),
    ...(gone.length === 0 ? {} : { gone }),
  };
}
