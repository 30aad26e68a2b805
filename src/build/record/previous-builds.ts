import { shortCommit } from "../../baseline/phrases.ts";
import type { BaselineOutcome } from "../../model/baseline.ts";
import type { RecordedStep } from "../../model/build-record.ts";
import { type BuildStore, previousBuild } from "./build-store.ts";
import { matchSteps } from "./match-steps.ts";
import type { EarlierBuild } from "./why-not-reused.ts";

/** The earlier builds of a variant, the one to compare with first. */
export type PreviousBuildsOf = (variant: string) => Promise<EarlierBuild[]>;

/**
 * What is known of a variant's earlier builds: that of the baseline, so that a change is compared with what it starts from,
 * then the last one on this machine.
 */
export function previousBuilds(baseline: BaselineOutcome, store: BuildStore | undefined): PreviousBuildsOf {
  const { commit, builds = [] } = baseline.found ? baseline.baseline : {};
  const calledBase = commit === undefined ? "the base's build" : `the build of \`${shortCommit(commit)}\``;
  return async (variant) => {
    const found = builds
      .filter((record) => record.variant === variant)
      .map((record) => ({ record, called: calledBase }));
    const last = store === undefined ? undefined : await previousBuild(store, variant);
    return last === undefined ? found : [...found, { record: last, called: "the last build here" }];
  };
}

/** The steps with their last known times: those that came from the cache took them in an earlier build, the latest first. */
export function withKnownSeconds(steps: readonly RecordedStep[], earlier: readonly EarlierBuild[]): RecordedStep[] {
  const known = earlier
    .toSorted((a, b) => (a.record.madeAt < b.record.madeAt ? 1 : -1))
    .map(({ record }) => matchSteps(steps, record.steps));
  return steps.map((step) => {
    const seconds = step.seconds ?? known.map((pairs) => pairs.get(step)?.seconds).find((each) => each !== undefined);
    return seconds === undefined ? step : { ...step, seconds };
  });
}
