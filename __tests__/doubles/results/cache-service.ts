import { z } from "zod";
import type { BlobStorage } from "./blob-storage.ts";
import { type Answer, json, type Received, twirpError } from "./exchange.ts";
import type { Grant } from "./token.ts";

/** An entry of the cache, as a test sees it. */
export interface CacheEntry {
  id: number;
  key: string;
  version: string;
  /** The ref it belongs to. */
  ref: string;
  /** The run that wrote it; absent for planted ones. */
  runId?: number;
  createdAt: Date;
  size: number;
}

interface Kept extends CacheEntry {
  blob: string;
  finalized: boolean;
}

export interface CacheService {
  answer(received: Received, grant: Grant): Answer;
  /** Whole entries, oldest first. */
  entries(ref?: string): CacheEntry[];
  bytesOf(entry: Pick<CacheEntry, "id">): Buffer | undefined;
  /** Puts an entry there as if a run on `ref` had written it: what an adversary's pull request does. */
  plant(entry: { key: string; version: string; ref: string; bytes: Buffer }): CacheEntry;
  /** Takes the content of entries away and leaves their index: what a quota's clean-up looks like for a moment. */
  evict(key: string): void;
}

// Names of fields as the services' clients write them; int64 is a string in JavaScript's client, a number in Go's.
const createRequest = z.object({ key: z.string(), version: z.string() });
const finalizeRequest = createRequest.extend({ size_bytes: z.coerce.number().default(0) });
const lookRequest = createRequest.extend({ restore_keys: z.array(z.string()).nullish() });

/** `github.actions.results.api.v1.CacheService` (actions/toolkit packages/cache/src/generated/results/api/v1/cache.ts). */
export function cacheService(blobs: BlobStorage): CacheService {
  const kept: Kept[] = [];
  const add = (entry: Omit<Kept, "id" | "createdAt">): Kept => {
    const whole = { ...entry, id: kept.length + 1, createdAt: new Date() };
    kept.push(whole);
    return whole;
  };
  const at = (ref: string, key: string, version: string) =>
    kept.find((entry) => entry.ref === ref && entry.key === key && entry.version === version);

  function create(body: unknown, grant: Grant): Answer {
    const { key, version } = createRequest.parse(body);
    const ref = writableRef(grant);
    // The stable beginning by which clients tell a policy from a failure (actions/toolkit packages/cache/src/cache.ts,
    // CACHE_WRITE_DENIED_PREFIX).
    if (ref === undefined) return json({ ok: false, message: "cache write denied: the token is read-only" });
    // Entries never change, and one that is being written counts. BuildKit takes this status for "somebody else has it"
    // (tonistiigi/go-actions-cache cache_v2.go).
    if (at(ref, key, version) !== undefined) return twirpError(409, "already_exists", "cache entry already exists");
    const entry = add({ key, version, ref, runId: grant.runId, size: 0, blob: blobs.create(), finalized: false });
    return json({ ok: true, signed_upload_url: blobs.signedUrl(entry.blob, "") });
  }

  function finalize(body: unknown, grant: Grant): Answer {
    const { key, version, size_bytes } = finalizeRequest.parse(body);
    const entry = at(writableRef(grant) ?? "", key, version);
    if (entry === undefined || entry.finalized) return twirpError(404, "not_found", "no upload of that entry");
    const bytes = blobs.bytes(entry.blob);
    if (bytes?.length !== size_bytes) return json({ ok: false, message: "size does not match the upload" });
    entry.finalized = true;
    entry.size = bytes.length;
    return json({ ok: true, entry_id: String(entry.id) });
  }

  function look(body: unknown, grant: Grant): Answer {
    const { key, version, restore_keys } = lookRequest.parse(body);
    const readable = grant.scopes.filter(({ Permission }) => (Permission & 1) !== 0);
    // actions/toolkit packages/cache/src/internal/constants.ts, CacheReadDeniedMessagePrefix.
    if (readable.length === 0) return twirpError(403, "permission_denied", "cache read denied: no readable scope");
    const whole = kept.filter((entry) => entry.finalized && entry.version === version);
    for (const { Scope } of readable) {
      const found = match(
        whole.filter(({ ref }) => ref === Scope),
        [key, ...(restore_keys ?? [])],
      );
      if (found !== undefined) {
        return json({ ok: true, signed_download_url: blobs.signedUrl(found.blob, ""), matched_key: found.key });
      }
    }
    return json({ ok: false });
  }

  return {
    answer(received, grant) {
      const body = JSON.parse(received.body.toString());
      if (received.operation === "CreateCacheEntry") return create(body, grant);
      return received.operation === "FinalizeCacheEntryUpload" ? finalize(body, grant) : look(body, grant);
    },
    entries: (ref) => kept.filter((entry) => entry.finalized && (ref === undefined || entry.ref === ref)),
    bytesOf: ({ id }) => blobs.bytes(kept[id - 1]?.blob ?? ""),
    plant({ key, version, ref, bytes }) {
      const blob = blobs.create();
      blobs.put(blob, bytes);
      return add({ key, version, ref, size: bytes.length, blob, finalized: true });
    },
    evict(key) {
      for (const entry of kept) if (entry.key === key) blobs.remove(entry.blob);
    },
  };
}

function writableRef({ scopes }: Grant): string | undefined {
  return scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope;
}

/**
 * Within one ref: the key itself, then the newest entry that begins with it, and so for each restore key in turn
 * (GitHub's documentation of dependency caching, "Cache key matching": also `key` matches by its beginning).
 */
function match(entries: readonly Kept[], keys: readonly string[]): Kept | undefined {
  for (const key of keys) {
    const exact = entries.find((entry) => entry.key === key);
    const newest = exact ?? entries.findLast((entry) => entry.key.startsWith(key));
    if (newest !== undefined) return newest;
  }
  return undefined;
}
