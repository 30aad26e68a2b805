import { createHash, randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { JobCache } from "../model/github.ts";
import { oneLine } from "../text/control.ts";
import { fetchFile, TransferError } from "../tools/fetch-file.ts";
import { type ArchiveLimits, packArchive, unpackArchive } from "./cache-archive.ts";
import { cacheRights } from "./cache-rights.ts";
import type { ResultsAccess } from "./results/access.ts";
import { type Patience, patiently, ResultsError } from "./results/patience.ts";
import { callService } from "./results/service.ts";
import { uploadBlob } from "./results/upload.ts";

export interface JobCacheOptions {
  /** Absolute directory for archives on their way. */
  workDirectory: string;
  signal: AbortSignal;
  /** Hears in one sentence why something was not restored or not kept. A miss is no trouble. */
  note: (text: string) => void;
  patience?: Patience;
  limits?: ArchiveLimits;
}

const cachePatience: Patience = { deadlineMs: 180_000, stallMs: 20_000, pausesMs: [1_000, 4_000] };

/** Trivy's database is about 1 GB unpacked; GitHub gives a repository 10 GB. */
const cacheLimits: ArchiveLimits = { bytes: 8_000_000_000, entries: 200_000 };

/** Entries are found by key and version; this one says how ours are packed. No other client's entry is ever taken for ours. */
const version = createHash("sha256").update("plimsoll: tar, zstd, one root; 1").digest("hex");

// actions/toolkit packages/cache/src/cache.ts, checkKey.
const validKey = /^[^,]{1,512}$/;

/** The cache of this job; see {@link import("./results/service.ts").callService} for why it is not @actions/cache. */
export function openJobCache(access: ResultsAccess, options: JobCacheOptions): JobCache {
  const { note, workDirectory } = options;
  const rights = cacheRights(access);
  const { patience = cachePatience, limits = cacheLimits } = options;
  const attempt = async (
    doing: string,
    key: string,
    deadlineMs: number,
    work: (travel: Travel) => Promise<boolean>,
  ): Promise<boolean> => {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(deadlineMs)]);
    const archive = join(workDirectory, `cache-${randomUUID()}.tar.zst`);
    try {
      if (!validKey.test(key)) throw new Error("its key is longer than 512 characters or has a comma");
      return await work({ access, patience, limits, signal, archive, key });
    } catch (error) {
      if (!options.signal.aborted) note(`The cache entry ${oneLine(key)} was not ${doing}: ${reasonOf(error)}.`);
      return false;
    } finally {
      await rm(archive, { force: true }).catch(() => undefined);
    }
  };
  return {
    restore: (key, path, deadlineMs = patience.deadlineMs) =>
      attempt("restored", key, deadlineMs, async (travel) => {
        if (!rights.read) throw new Error(rights.because);
        return restore(path, travel);
      }),
    save: (key, path, deadlineMs = patience.deadlineMs) =>
      attempt("kept", key, deadlineMs, async (travel) => {
        if (!rights.write) throw new Error(rights.because);
        return save(path, travel);
      }),
  };
}

interface Travel {
  access: ResultsAccess;
  patience: Patience;
  limits: ArchiveLimits;
  signal: AbortSignal;
  /** The archive's place on this machine. */
  archive: string;
  key: string;
}

// What is false is left out of the JSON of protocol buffers.
const looked = z
  .object({ ok: z.literal(true), signed_download_url: z.url(), matched_key: z.string() })
  .or(z.object({ ok: z.literal(false).default(false) }));

async function restore(path: string, travel: Travel): Promise<boolean> {
  const { access, patience, limits, signal, archive, key } = travel;
  const request = { key, version };
  const found = await callService(access, "CacheService/GetCacheEntryDownloadURL", request, looked, patience, signal);
  // The service also takes an entry whose key only begins with this one.
  if (!found.ok || found.matched_key !== key) return false;
  await download(new URL(found.signed_download_url), travel);
  await unpackArchive(archive, path, limits, signal);
  return true;
}

async function download(url: URL, { access, patience, limits, signal, archive }: Travel): Promise<void> {
  const { stallMs } = patience;
  const fetching = { environment: access.proxies, signal, stallMs, maximumBytes: limits.bytes };
  await patiently(
    () =>
      fetchFile(url, archive, fetching).catch((error) => {
        if (!(error instanceof TransferError)) throw error;
        throw new ResultsError(error.message, { again: error.again, cause: error });
      }),
    patience,
    signal,
  );
}

const reserved = z.object({
  ok: z.boolean().default(false),
  signed_upload_url: z.url().or(z.literal("")).optional(),
  message: z.string().optional(),
});
const finalized = z.object({ ok: z.boolean().default(false), message: z.string().optional() });

async function save(path: string, { access, patience, signal, archive, key }: Travel): Promise<boolean> {
  // Packed before the key is taken: one that is taken and never filled is lost to everybody.
  await packArchive(path, archive, signal);
  const content = await openAsBlob(archive);
  const place = await reserve(access, key, patience, signal);
  if (place === undefined) return false;
  await uploadBlob(place, content, "application/octet-stream", { access, patience, signal });
  const request = { key, size_bytes: String(content.size), version };
  const end = await callService(access, "CacheService/FinalizeCacheEntryUpload", request, finalized, patience, signal);
  if (!end.ok) throw new Error(end.message ?? "the service did not take it");
  return true;
}

/** Where the entry goes; undefined when there is one of that key. */
async function reserve(
  access: ResultsAccess,
  key: string,
  patience: Patience,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const request = { key, version };
    const answer = await callService(access, "CacheService/CreateCacheEntry", request, reserved, patience, signal);
    if (answer.ok && answer.signed_upload_url) return answer.signed_upload_url;
    throw new Error(answer.message ?? "the service did not take it");
  } catch (error) {
    if (error instanceof ResultsError && error.status === 409) return undefined;
    throw error;
  }
}

function reasonOf(error: unknown): string {
  // Only the deadline is left: a cancelled run says nothing.
  if (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name)) return "it took too long";
  return oneLine(error instanceof Error ? error.message : String(error)).slice(0, 500);
}
