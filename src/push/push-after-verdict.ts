import type { Equipment } from "../equipment.ts";
import type { GitHubJob } from "../model/github.ts";
import type { Context } from "../model/ports.ts";
import type { Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { withPush } from "../report/with-push.ts";
import type { VariantFacts } from "../verdict/run-facts.ts";
import { exitStatus } from "../verdict/verdict.ts";
import type { PushPlan } from "./push-plan.ts";
import { type Judged, pushVariants } from "./push-variants.ts";

/** What a push after a verdict is made from. */
export interface AfterVerdict {
  plan: PushPlan;
  report: Report;
  variants: readonly VariantFacts[];
  equipment: Equipment;
  job: GitHubJob | undefined;
}

/**
 * Pushes what the report finds good, and gives the report with what came of it. What is red is never pushed, and one red
 * variant keeps all of them here: they are released together. Never rejects.
 */
export async function pushAfterVerdict(
  { plan, report, variants, equipment, job }: AfterVerdict,
  settings: Settings,
  context: Context,
): Promise<Report> {
  const { builder, stopwatch } = equipment;
  const reason = plan.reason ?? whyRed(report, settings.failOn);
  if (reason !== undefined || builder?.ok !== true) {
    return withPush(report, { images: [], reason: reason ?? "there is no builder." }, []);
  }
  const judged = new Map(variants.map((facts) => [facts.variant.name, judgedOf(facts)]));
  const runUrl = job === undefined ? undefined : addressOf(job);
  const pushing = {
    builder: builder.value,
    plan: equipment.plan,
    ...(equipment.builtFrom === undefined ? {} : { builtFrom: equipment.builtFrom }),
    settings,
    context,
    ...(runUrl === undefined ? {} : { runUrl }),
  };
  const push = () => pushVariants(plan.destinations, judged, plan.cosign, pushing);
  const { images, errors } = await stopwatch.time("push", push);
  return { ...withPush(report, { images }, errors), timings: stopwatch.timings() };
}

/** `fail-on: never` keeps a job green and makes no image good. */
function whyRed(report: Report, failOn: Settings["failOn"]): string | undefined {
  const { verdict } = report;
  if (verdict !== "pass" && verdict !== "warn") return `the verdict is ${verdict}.`;
  return exitStatus(report, failOn) === 0 ? undefined : "there are warnings, and fail-on: warn makes them red.";
}

function judgedOf({ platforms }: VariantFacts): Judged {
  return {
    lookedAt: new Map(
      platforms.flatMap(({ platform, image }) => (image === undefined ? [] : [[platform, image.manifestDigest]])),
    ),
    packageLists: new Map(
      platforms.flatMap(({ platform, scan }) => (scan?.sbom === undefined ? [] : [[platform, scan.sbom]])),
    ),
  };
}

function addressOf({ serverUrl, repository: { owner, name }, runId, attempt }: GitHubJob): string {
  return `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${attempt}`;
}
