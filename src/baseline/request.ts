import type { BaselineImage, BaselineOutcome } from "../model/baseline.ts";
import type { GitHubApi, GitHubJob, JobCache } from "../model/github.ts";
import type { Progress } from "../model/ports.ts";
import type { BaselineSetting } from "../model/settings.ts";
import type { BaselineNames } from "./names.ts";

/** All that decides where a run's baseline comes from. */
export interface BaselineRequest {
  /** The one that counts: on a pull request the base's, where the base has one (CONTRACTS §6). */
  setting: BaselineSetting;
  /** The commit to compare with, or why nobody knows it; see find-base-commit. */
  base: { found: true; commit: string } | { found: false; reason: string };
  /** Absent outside of GitHub Actions; without `api` nothing that was kept can be proven. */
  github?: Omit<GitHubSources, "api"> & Partial<Pick<GitHubSources, "api">>;
  /** Whether a check of level `error` compares with the base: then it is rebuilt where nothing was kept. */
  isRequired: boolean;
  /** Reads one image for every variant. Never rejects. */
  readImage(reference: string): Promise<ImagesOutcome>;
  /** Builds and reads the commit's images; absent where that can't be done. Never rejects. */
  rebuild?(commit: string): Promise<ImagesOutcome>;
  progress: Pick<Progress, "note">;
}

/** Where GitHub keeps records, and what they are called. */
export interface GitHubSources {
  job: GitHubJob;
  api: GitHubApi;
  cache: JobCache;
  names: BaselineNames;
  /** Absolute; a cached record lies in it while it is read. */
  workDirectory: string;
}

/** Images of a baseline, or why there are none: a sentence without a full stop. */
export type ImagesOutcome =
  | { ok: true; images: readonly BaselineImage[]; note?: string }
  | { ok: false; reason: string };

/** One way to a baseline. It never rejects; a reason is a sentence without a full stop. */
export type Source = () => Promise<BaselineOutcome>;
