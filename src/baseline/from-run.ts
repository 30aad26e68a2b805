import type { Baseline, BaselineImage } from "../model/baseline.ts";
import type { BuildRecord } from "../model/build-record.ts";
import { fetchRecord } from "./fetch-record.ts";
import { shortCommit } from "./phrases.ts";
import type { GitHubSources } from "./request.ts";
import { type RunArtifact, recordsOfRun } from "./run-artifacts.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** So many legs of a matrix are read together; more are no matrix of images. */
const mostLegs = 32;

/**
 * The baseline that a proven run left; undefined when it left none. The record of this leg, or, where there is none of
 * it, those of all other legs together: a variant that is new, or now stands in another leg, is then told from one that
 * the base has. That needs a green run: in a red one this leg may be missing because it failed.
 *
 * @throws GitHubFailure, ZodError, PlimsollError or RangeError
 */
export async function baselineOfRun(sources: GitHubSources, run: WorkflowRun): Promise<Baseline | undefined> {
  const { api, job, names } = sources;
  const records = await recordsOfRun(api, run, names);
  const own = records.get(names.leg);
  const chosen = own !== undefined ? [own] : run.conclusion === "success" ? [...records.values()] : [];
  if (chosen.length === 0) return undefined;
  if (chosen.length > mostLegs)
    throw new RangeError(`its run has ${chosen.length} records and none of this job's part`);
  const images: BaselineImage[] = [];
  const builds: BuildRecord[] = [];
  for (const artifact of chosen) {
    const record = await fetchRecord(api, artifact, run, job);
    images.push(...record.images);
    builds.push(...record.builds);
  }
  requireEachOnce(images);
  return {
    source: "artifact",
    commit: run.head_sha,
    ...madeAt(chosen),
    images,
    builds,
    ...(run.conclusion === "success"
      ? {}
      : { note: `the push run of ${shortCommit(run.head_sha)} ended red; what it measured is whole` }),
  };
}

function requireEachOnce(images: readonly BaselineImage[]): void {
  const seen = new Set<string>();
  for (const { variant, platform } of images) {
    const key = JSON.stringify([variant, platform]);
    if (seen.has(key)) throw new RangeError(`its run has two records of ${variant}`);
    seen.add(key);
  }
}

/** By GitHub's clock, and the oldest of them. */
function madeAt(artifacts: readonly RunArtifact[]): Pick<Baseline, "madeAt"> {
  const [oldest] = artifacts.flatMap(({ created_at }) => created_at ?? []).sort();
  return oldest === undefined ? {} : { madeAt: oldest };
}
