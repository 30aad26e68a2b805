/** The index of a build cache in GitHub Actions: what BuildKit reads first, read in our own words. */
import { createHash, randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ResultsAccess } from "../../github/results/access.ts";
import { type Patience, patiently, ResultsError } from "../../github/results/patience.ts";
import { callService } from "../../github/results/service.ts";
import { fetchFile, TransferError } from "../../tools/fetch-file.ts";

export interface CacheIndex {
  /** `index-plimsoll-cpu-linux-amd64-1-f921bd05#3`; the number grows with each that is stored. */
  key: string;
  /** Compressed bytes of the layers that it names, by digest. */
  layers: ReadonlyMap<string, number>;
}

export interface IndexRequest {
  access: ResultsAccess;
  patience: Patience;
  /** Absolute directory for a file on its way. */
  workDirectory: string;
  signal: AbortSignal;
}

/** Names of the exporter's (moby/buildkit cache/remotecache/gha/gha.go, indexKey and blobKeyPrefix). */
export const indexPrefix = (scope: string): string => `index-${scope}-1-`;
export const blobPrefix = "buildkit-blob-";

/** One for everything that BuildKit stores (tonistiigi/go-actions-cache cache.go, version). */
const version = createHash("sha256").update("|go-actionscache-1.0").digest("hex");

const longestIndex = 32_000_000;

/** The index of `scope` that runs on `ref` wrote. */
function indexKey(scope: string, ref: string): string {
  return `${indexPrefix(scope)}${createHash("sha256").update(ref).digest("hex").slice(0, 8)}`;
}

// What is false is left out of the JSON of protocol buffers.
const looked = z
  .object({ ok: z.literal(true), signed_download_url: z.url(), matched_key: z.string() })
  .or(z.object({ ok: z.literal(false).default(false) }));

const indexSchema = z.object({
  layers: z
    .array(z.object({ blob: z.string(), annotations: z.object({ size: z.number().nonnegative() }).optional() }))
    .nullish(),
});

/**
 * The newest index of the scope under the ref, as BuildKit would find it; undefined where there is none.
 *
 * @throws ResultsError, or the signal's reason
 */
export async function readIndex(request: IndexRequest, scope: string, ref: string): Promise<CacheIndex | undefined> {
  const { access, patience, signal } = request;
  const key = indexKey(scope, ref);
  const asked = { key, restore_keys: [key], version };
  const found = await callService(access, "CacheService/GetCacheEntryDownloadURL", asked, looked, patience, signal);
  if (!found.ok || !found.matched_key.startsWith(`${key}#`)) return undefined;
  const index = indexSchema.safeParse(await fetched(new URL(found.signed_download_url), request)).data;
  if (index === undefined) throw new ResultsError("the index of the build cache is none", { again: false });
  const layers = (index.layers ?? []).map(({ blob, annotations }) => [blob, annotations?.size ?? 0] as const);
  return { key: found.matched_key, layers: new Map(layers) };
}

async function fetched(url: URL, { access, patience, signal, workDirectory }: IndexRequest): Promise<unknown> {
  const file = join(workDirectory, `cache-index-${randomUUID()}.json`);
  const { stallMs } = patience;
  const fetching = { environment: access.proxies, signal, stallMs, maximumBytes: longestIndex };
  const fetchOnce = () =>
    fetchFile(url, file, fetching).catch((error) => {
      if (!(error instanceof TransferError)) throw error;
      throw new ResultsError(error.message, { again: error.again, cause: error });
    });
  try {
    await patiently(fetchOnce, patience, signal);
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new ResultsError("the index of the build cache is no JSON", { again: false });
    throw error;
  } finally {
    await rm(file, { force: true });
  }
}

/** The ref that a job's exports belong to: the last one that its token may write (gha.go, indexKey). */
export function writableRef({ cacheScopes }: Pick<ResultsAccess, "cacheScopes">): string | undefined {
  return cacheScopes?.findLast(({ write }) => write)?.ref;
}
