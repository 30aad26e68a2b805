import { createHash } from "node:crypto";
import type { GitHubJob } from "../model/github.ts";
import type { Settings } from "../model/settings.ts";

/** What makes a run's record another one than that of the run beside it. */
export interface BaselineScope {
  /** The job's key. */
  job: GitHubJob["job"];
  /** From the repository's root to where the run is; see Occasion.prefix. */
  prefix: string;
  /** A leg of a matrix may differ in these alone. */
  settings: Pick<Settings, "reportId" | "selected" | "platforms" | "image">;
  /** The machine's: each leg of a matrix may build for its own. */
  arch: string;
}

/** How the records of a job are called. All of it can be known before anything was measured. */
export interface BaselineNames {
  /** The artifact of this leg, made in this attempt of a run: names are taken once in a run, re-runs included. */
  artifact(attempt: number): string;
  /** The leg and attempt of an artifact of this job; undefined for one that is none of its records. */
  read(artifact: string): { leg: string; attempt: number } | undefined;
  /** This leg. */
  leg: string;
  cacheKey(commit: string): string;
}

/** Goes up with the record's format: an entry of another version is not even fetched. */
const version = "v1";

export function baselineNames({ job, prefix, settings, arch }: BaselineScope): BaselineNames {
  const { reportId, selected, platforms, image } = settings;
  const instance = `${job.replaceAll(/[^A-Za-z0-9_-]/g, "-")}.${short([job, prefix])}`;
  const leg = short([reportId ?? null, selected.toSorted(), platforms?.toSorted() ?? null, image ?? null, arch]);
  const start = `plimsoll-baseline.${version}.${instance}.`;
  return {
    leg,
    artifact: (attempt) => `${start}${leg}.${attempt}`,
    read: (artifact) => {
      if (!artifact.startsWith(start)) return undefined;
      const [, found, attempt] = /^([0-9a-f]{12})\.([1-9][0-9]{0,8})$/.exec(artifact.slice(start.length)) ?? [];
      return found === undefined || attempt === undefined ? undefined : { leg: found, attempt: Number(attempt) };
    },
    cacheKey: (commit) => `${start}${leg}.${commit}`,
  };
}

function short(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}
