import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codedError } from "../coded-error.ts";
import type { BuildRecord } from "../model/build-record.ts";
import type { ArtifactStore, GitHubJob, JobCache } from "../model/github.ts";
import type { Delivery } from "../model/report.ts";
import type { VariantFacts } from "../verdict/run-facts.ts";
import { isPushToDefaultBranch } from "./base-branch.ts";
import { recordFileName } from "./baseline-record.ts";
import { encodeRecord } from "./encode-record.ts";
import { keptImages } from "./kept-images.ts";
import type { BaselineNames } from "./names.ts";
import { clause } from "./phrases.ts";
import { redactedImages } from "./redacted-images.ts";
import type { ImagesOutcome } from "./request.ts";

export interface StoreRequest {
  job: GitHubJob;
  names: BaselineNames;
  variants: readonly VariantFacts[];
  /** The commit that was checked out and measured. */
  commit: string | undefined;
  now: Date;
  /** Takes out what must not be shown. */
  redact: (text: string) => string;
  /** Absent where the runner offers none. */
  artifacts?: ArtifactStore;
  cache?: JobCache;
  /** A directory of the run's own, for the file on its way. */
  workDirectory: string;
}

const surfaces = { artifact: "baseline artifact", cache: "baseline cache" } as const;

/**
 * Keeps what a push to the default branch measured, as an artifact of the run and as a cache entry, for the pull requests
 * that are compared with this commit. No other run writes: what a pull request could have written is no evidence
 * (CONTRACTS §6). The verdict does not matter: a run over its load line measured as truly as any. Never rejects.
 */
export async function storeBaseline(request: StoreRequest): Promise<Delivery[]> {
  const { job, commit } = request;
  if (!isPushToDefaultBranch(job)) return skipped("only pushes to the default branch store one");
  if (commit !== job.sha) return skipped("what is checked out is not the commit of this run");
  const kept = withoutSecrets(keptImages(request.variants), request.redact);
  if (!kept.ok) return skipped(`a baseline is stored whole or not at all: ${kept.reason}`);
  try {
    const { now, job } = request;
    const builds = keptBuilds(request);
    const record = { commit: job.sha, madeAt: now.toISOString(), workflow: job.workflow, images: kept.images, builds };
    const bytes = await encodeRecord(record);
    return [await toArtifact(bytes, request), await toCache(bytes, request)];
  } catch (error) {
    return both("failed", clause(codedError(error, "io").message));
  }
}

/** A record in which a secret's value still stands is left out. */
function keptBuilds({ variants, redact }: StoreRequest): BuildRecord[] {
  const records = variants.flatMap(({ made }) => made?.record ?? []);
  return records.filter((record) => {
    const text = JSON.stringify(record);
    return redact(text) === text;
  });
}

function withoutSecrets(kept: ImagesOutcome, redact: StoreRequest["redact"]): ImagesOutcome {
  return kept.ok ? redactedImages(kept.images, redact) : kept;
}

async function toArtifact(bytes: Buffer, { artifacts, job, names, workDirectory }: StoreRequest): Promise<Delivery> {
  const surface = surfaces.artifact;
  if (artifacts === undefined) return { surface, status: "skipped", reason: "the runner offers no artifacts" };
  const directory = join(workDirectory, "baseline-artifact");
  const file = join(directory, recordFileName);
  try {
    await write(file, bytes);
    await artifacts.upload(names.artifact(job.attempt), directory, [file]);
    return { surface, status: "delivered" };
  } catch (error) {
    return { surface, status: "failed", reason: clause(codedError(error, "io").message) };
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function toCache(bytes: Buffer, { cache, job, names, workDirectory }: StoreRequest): Promise<Delivery> {
  const surface = surfaces.cache;
  if (cache === undefined) return { surface, status: "skipped", reason: "the runner offers no cache" };
  const file = join(workDirectory, "baseline-cache", recordFileName);
  try {
    await write(file, bytes);
    const saved = await cache.save(names.cacheKey(job.sha), file);
    return saved
      ? { surface, status: "delivered" }
      : { surface, status: "skipped", reason: "there is an entry for this commit already, or the token may not write" };
  } catch (error) {
    return { surface, status: "failed", reason: clause(codedError(error, "io").message) };
  } finally {
    await rm(dirname(file), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, bytes, { mode: 0o600 });
}

function skipped(reason: string): Delivery[] {
  return both("skipped", reason);
}

function both(status: Delivery["status"], reason: string): Delivery[] {
  return Object.values(surfaces).map((surface) => ({ surface, status, reason }));
}
