import { attempt } from "../../attempt.ts";
import { locateBuildx } from "../../build/buildx.ts";
import { codedError } from "../../coded-error.ts";
import { openContext } from "../../context.ts";
import type { GitHubJob } from "../../model/github.ts";
import type { Report } from "../../model/report.ts";
import type { Settings } from "../../model/settings.ts";
import { chooseProgress } from "../../progress/choose.ts";
import { isUnmerged } from "../../push/push-plan.ts";
import { tagTogether } from "../../push/tag-together.ts";
import { withPush } from "../../report/with-push.ts";
import { exitStatus } from "../../verdict/verdict.ts";
import type { Step } from "../step.ts";

/**
 * Gives what green legs pushed its tags; where one is red, or nothing is merged yet, nothing gets any. An error of it is the
 * whole's.
 */
export async function tagLegs(
  report: Report,
  failOn: Settings["failOn"],
  redact: (text: string) => string,
  job: GitHubJob,
  step: Step,
): Promise<Report> {
  const { push, verdict } = report;
  const isAwaited = push?.images.some(({ awaiting = [] }) => awaiting.length > 0) === true;
  const isGood = (verdict === "pass" || verdict === "warn") && exitStatus(report, failOn) === 0;
  if (!isAwaited || !isGood || isUnmerged(job)) return report;
  const { environment, stdout } = step.surroundings;
  const progress = await chooseProgress({ stream: stdout, environment, quiet: false, redact });
  try {
    await using context = await openContext({ buildEnvironment: {} }, step.surroundings, progress, step.signal);
    const buildx = await attempt(locateBuildx(context));
    if (!buildx.ok) return withPush(report, push, [codedError(buildx.error)]);
    const { images, errors } = await tagTogether(report, { buildx: buildx.value }, context);
    return withPush(report, { ...push, images }, errors);
  } finally {
    progress.close();
  }
}
