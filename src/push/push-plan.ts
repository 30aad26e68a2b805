import { PlimsollError } from "../errors.ts";
import type { GitHubJob } from "../model/github.ts";
import type { Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { PushPolicy, Settings, Stage } from "../model/settings.ts";
import { findOnPath } from "../tools/find-on-path.ts";
import { type Destination, destinationsOf, type Wanted } from "./destinations.ts";

/** What a run pushes if its verdict lets it. */
export interface PushPlan {
  destinations: Destination[];
  /** Why it pushes nothing, whatever the verdict; a sentence. */
  reason?: string;
  /** Absolute path; absent when nothing is signed. */
  cosign?: string;
}

/**
 * What is to be pushed, and where; undefined when nobody asked. What is wrong with it is found before anything is built.
 *
 * @throws PlimsollError config.value
 */
export async function planPush(
  plan: Plan,
  { only }: Pick<Settings, "only">,
  job: GitHubJob | undefined,
  context: Pick<Context, "progress" | "signEnvironment">,
): Promise<PushPlan | undefined> {
  const wanted = plan.variants.flatMap((variant): Wanted[] => {
    const { push } = variant.policy;
    if (push === undefined || push.when === "never") return [];
    if (variant.kind === "build") return [{ variant, push }];
    context.progress.note(`${variant.name} is not pushed: something else built it.`);
    return [];
  });
  const [first] = wanted;
  if (first === undefined) return undefined;
  const destinations = destinationsOf(wanted);
  const reason = whyNotHere(first.push.when, job) ?? whyNotWhole(only);
  if (reason === undefined) {
    const signs = wanted.some(({ push }) => push.sign);
    return { destinations, ...(signs ? { cosign: await findCosign(context) } : {}) };
  }
  context.progress.note(`Nothing is pushed: ${reason}`);
  return { destinations, reason };
}

/** Names of the variants that are pushed if the verdict lets it. */
export function pushedBy(plan: PushPlan | undefined): ReadonlySet<string> {
  return new Set(plan?.reason === undefined ? plan?.destinations.map(({ variant }) => variant.name) : []);
}

/** Whether a job may build what nobody has merged yet: nothing of that is released. Pure. */
export function isUnmerged({
  event,
  pullRequest,
  workflowRun,
}: Pick<GitHubJob, "event" | "pullRequest" | "workflowRun">): boolean {
  return (
    pullRequest !== undefined ||
    [event, workflowRun?.event ?? ""].some((each) => /^pull_request|^merge_group$/.test(each))
  );
}

/** Events on which only what is merged already is built. */
const releasing = ["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"];

/** Why a push is not for this place; undefined when it is. A sentence that begins small, as all reasons here. */
function whyNotHere(when: PushPolicy["when"], job: GitHubJob | undefined): string | undefined {
  if (job === undefined) {
    return when === "always" ? undefined : "outside of GitHub Actions only --push asks for it.";
  }
  if (isUnmerged(job)) {
    return "what a pull request or a merge queue builds is not merged yet.";
  }
  if (when === "always") return undefined;
  const { ref, defaultBranch, event } = job;
  const isReleased =
    ref.startsWith("refs/tags/") || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
  if (isReleased && releasing.includes(event)) return undefined;
  return `plimsoll.yml asks for it, which holds on the default branch and for tags. The input push: true asks for it here.`;
}

const needed: readonly Stage[] = ["build", "lint", "size", "scan"];

function whyNotWhole(only: ReadonlySet<Stage>): string | undefined {
  const missing = needed.filter((stage) => !only.has(stage));
  return missing.length === 0 ? undefined : `this run leaves out ${missing.join(", ")}, so there is no whole verdict.`;
}

async function findCosign({ signEnvironment }: Pick<Context, "signEnvironment">): Promise<string> {
  const found = await findOnPath("cosign", signEnvironment["PATH"]);
  if (found !== undefined) return found;
  throw new PlimsollError(
    "config.value",
    "push.sign needs cosign, and none is on PATH. Install it in a step before (sigstore/cosign-installer), or take push.sign out.",
  );
}
