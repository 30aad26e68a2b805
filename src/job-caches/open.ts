import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type CacheListing, type CacheRefs, listEntries, listOwnEntries } from "../github/proven-caches.ts";
import type { GitHubApi, JobCache } from "../model/github.ts";
import type { RemoteEntries } from "../model/remote-entries.ts";
import type { Delivery } from "../model/report.ts";
import { oneAfterAnother } from "./one-after-another.ts";
import { type OfferedEntry, saveOffered } from "./save-offered.ts";

/** The entries of this job's cache, and what becomes of those that were offered. */
export interface JobCaches extends RemoteEntries {
  /** Keeps what was offered and is not there yet; one delivery, or none where nobody could have kept anything. Never rejects. */
  save(): Promise<Delivery[]>;
}

export interface JobCachesOptions {
  api: GitHubApi;
  cache: JobCache;
  refs: CacheRefs;
  /** Whether this run writes for others: a push to the default branch. */
  isForOthers: boolean;
  /** Why the job's token can write nothing, as part of a sentence; absent where it can. */
  withoutWriting?: string;
  signal: AbortSignal;
  note: (text: string) => void;
  patience?: JobCachesPatience;
}

/** Milliseconds. What is longer than that is cheaper to find out anew. */
export interface JobCachesPatience {
  askingMs: number;
  restoringMs: number;
  /** For what the caller proves: it is large, and what it spares takes longer. */
  fetchingMs: number;
  /** How long the second look waits for others that are being fetched and need it, too. */
  gatheringMs: number;
  savingMs: number;
}

/** What all keys begin with, so that one question finds them. What follows says what is in an entry, never a day. */
const start = "plimsoll-kept-";

/** Entries that are listed and don't come: then the service is in trouble, and each one more would cost its deadline. */
const mostFailures = 2;

const usualPatience: JobCachesPatience = {
  askingMs: 10_000,
  restoringMs: 10_000,
  fetchingMs: 60_000,
  gatheringMs: 1_000,
  savingMs: 120_000,
};

/**
 * Entries are looked up once at the start: what was not under the base then, or is under the run's own ref, is not
 * fetched. After each fetch it is asked again whether somebody has planted one meanwhile, before what came is handed out.
 */
export function openJobCaches(options: JobCachesOptions): JobCaches {
  const { api, cache, refs, signal, note, patience = usualPatience } = options;
  const soon = <T>(asked: Promise<T>) => within(patience.askingMs, signal, asked);
  let listing: Promise<CacheListing | undefined> | undefined;
  const listed = () => {
    listing ??= soon(listEntries(api, refs, start));
    return listing;
  };
  let failures = 0;
  const fetching = new Set<Promise<boolean>>();
  const fetch = async (key: string, path: string) => {
    const coming = cache.restore(key, path, patience.restoringMs);
    fetching.add(coming);
    return coming.finally(() => fetching.delete(coming));
  };
  const lookAgain = oneAfterAnother(
    () => within(patience.gatheringMs, signal, Promise.allSettled(fetching)),
    () => soon(listOwnEntries(api, refs, start)),
  );
  let isTold = false;
  const sayPlanted = () => {
    if (isTold) return;
    isTold = true;
    note(
      `The cache has entries of Plimsoll's under ${refs.own}, which are no evidence: what they hold is computed again.`,
    );
  };
  const offered = new Map<string, OfferedEntry>();
  const keeps = options.isForOthers && options.withoutWriting === undefined;

  return {
    async list(beginning) {
      const found = (await listed())?.base.filter(({ key }) => key.startsWith(start + beginning)) ?? [];
      return found.map((entry) => ({ ...entry, key: entry.key.slice(start.length) }));
    },
    async restore(name, path) {
      const key = start + name;
      const before = await listed();
      if (before === undefined || !before.base.some((entry) => entry.key === key)) return false;
      if (before.isPlanted(key)) {
        sayPlanted();
        return false;
      }
      if (failures >= mostFailures) return false;
      if (!(await fetch(key, path))) {
        failures += 1;
        return false;
      }
      const isPlanted = await lookAgain();
      if (isPlanted !== undefined && !isPlanted(key)) return true;
      if (isPlanted !== undefined) sayPlanted();
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
      return false;
    },
    fetchUnproven: (name, path) => cache.restore(start + name, path, patience.fetchingMs),
    keeps,
    offer(name, path) {
      const key = start + name;
      if (keeps) offered.set(key, { key, path });
    },
    async save() {
      if (!options.isForOthers) return [];
      if (options.withoutWriting !== undefined) {
        return [{ surface: "caches", status: "skipped", reason: options.withoutWriting }];
      }
      const there = new Set((await listed())?.base.map(({ key }) => key));
      const isNew = ({ key }: OfferedEntry) => !there.has(key);
      return [await saveOffered([...offered.values()], isNew, cache, patience.savingMs, signal)];
    },
  };
}

/** What was answered in time; undefined for what failed or was not. */
async function within<T>(ms: number, signal: AbortSignal, asked: Promise<T>): Promise<T | undefined> {
  const answered = new AbortController();
  const stop = AbortSignal.any([answered.signal, signal]);
  try {
    return await Promise.race([asked, sleep(ms, undefined, { signal: stop, ref: false })]);
  } catch {
    return undefined;
  } finally {
    answered.abort();
  }
}
