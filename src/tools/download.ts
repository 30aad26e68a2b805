/** Release files from the network: fetched with patience, accepted only by SHA-256. */
import { setTimeout as sleep } from "node:timers/promises";
import { PlimsollError } from "../errors.ts";
import type { Context, Task } from "../model/ports.ts";
import { formatBytes } from "../text/bytes.ts";
import { fetchFile, TransferError } from "./fetch-file.ts";
import { sha256Of } from "./file-digest.ts";
import type { ReleaseAsset } from "./pins.ts";

/** Where release files come from and how long to try. Tests give their own. */
export interface Releases {
  /** `https://github.com`, without a slash at the end. */
  origin: string;
  deadlineMs: number;
  stallMs: number;
  /** Pauses before the second, third, … try. */
  pausesMs: readonly number[];
}

export const githubReleases: Releases = {
  origin: "https://github.com",
  deadlineMs: 300_000,
  stallMs: 30_000,
  pausesMs: [1_000, 4_000],
};

/** Trivy's archives are about 50 MB; an order of magnitude above that is no tool of ours. */
const maximumBytes = 500_000_000;

/**
 * Fetches the file into `destination` and checks it.
 *
 * @throws PlimsollError `tool.download`, `tool.checksum`, `cancelled`.
 */
export async function downloadAsset(
  asset: ReleaseAsset,
  destination: string,
  context: Context,
  releases: Releases,
): Promise<void> {
  const url = new URL(releases.origin + asset.path);
  const task = context.progress.task("tools", `Downloading ${asset.name} ${asset.version}`);
  try {
    await fetchPatiently(url, destination, task, context, releases);
    const actual = await sha256Of(destination);
    if (actual !== asset.sha256) throw wrongChecksum(asset, url, actual);
    task.done("sha256 verified");
  } catch (error) {
    task.fail("not downloaded");
    throw downloadFailure(error, asset, url, context);
  }
}

async function fetchPatiently(
  url: URL,
  destination: string,
  task: Task,
  context: Context,
  releases: Releases,
): Promise<void> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(releases.deadlineMs)]);
  const onProgress = (received: number, total: number | undefined) =>
    task.update(formatBytes(received), total === undefined ? undefined : received / total);
  const options = {
    environment: context.plainEnvironment,
    signal,
    stallMs: releases.stallMs,
    maximumBytes,
    onProgress,
  };
  for (const pause of [...releases.pausesMs, undefined]) {
    try {
      return await fetchFile(url, destination, options);
    } catch (error) {
      if (pause === undefined || !(error instanceof TransferError) || !error.again) throw error;
      task.update(`${error.message}; trying again`);
      await sleep(pause, undefined, { signal });
    }
  }
}

function wrongChecksum(asset: ReleaseAsset, url: URL, actual: string): PlimsollError {
  return new PlimsollError(
    "tool.checksum",
    `What ${url.host} gave for ${asset.name} ${asset.version} is not the file that was reviewed, and was not run. A replaced release, a proxy or a cut transfer can be behind it: do not change the checksum before you know which.`,
    { detail: `expected sha256 ${asset.sha256}\nreceived sha256 ${actual}\n${url.href}` },
  );
}

function downloadFailure(error: unknown, asset: ReleaseAsset, url: URL, context: Context): unknown {
  if (context.signal.aborted) return new PlimsollError("cancelled", `Cancelled while ${asset.name} was downloading.`);
  if (error instanceof PlimsollError) return error;
  const timedOut = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  if (!timedOut && !(error instanceof TransferError)) return error;
  const why = timedOut ? "it took too long" : error.message;
  return new PlimsollError(
    "tool.download",
    `${asset.name} ${asset.version} could not be downloaded from ${url.host}: ${why}. Put ${asset.name} on PATH, set tools.${asset.name}.path, or make ${url.host} reachable (HTTPS_PROXY is honoured).`,
    { cause: error, detail: url.href },
  );
}
