/** What each variant's build reads from the build cache and what of it is kept there. Pure. */
import { cacheRights } from "../../github/cache-rights.ts";
import type { NoResults, ResultsAccess } from "../../github/results/access.ts";
import type { BuiltVariant, Plan } from "../../model/plan.ts";
import type { CacheSetting, CacheSettings } from "../../model/settings.ts";
import { type CacheEntry, readEntry, writeEntry } from "./backends.ts";
import { cacheScope, type ScopeOrigin } from "./scope.ts";
import { type MayWrite, mayWrite, type WritingJob } from "./writers.ts";

export interface CacheRequest {
  settings: CacheSettings;
  /** Absolute; `local` starts from it. */
  root: string;
  plan: Pick<Plan, "variants">;
  origin: ScopeOrigin;
  /** Absent outside of GitHub Actions. */
  job?: WritingJob;
  results: ResultsAccess | NoResults;
}

/** One variant's part. */
export interface VariantCache {
  /** Its own scope first, then those of the variants that it is based on. */
  reads: readonly CacheEntry[];
  /** The scopes of {@link reads}, in its order. */
  scopes: readonly string[];
  backend: CacheSetting["backend"];
  /** Its own; what it writes goes there. */
  scope: string;
  writes?: CacheEntry;
  /** Why there are no {@link writes}, as part of a sentence. */
  notWritten?: string;
  timeoutMs: number;
}

export interface CacheChoice {
  /** By the variant's name; one that neither reads nor writes is not in it. */
  variants: ReadonlyMap<string, VariantCache>;
  /** What was asked for and can't be had, a sentence each. */
  notes: readonly string[];
}

/** Decides for all variants. What nobody asked for and can't be had is left out without a word. */
export function chooseCache(request: CacheRequest): CacheChoice {
  const { plan, settings, results } = request;
  const built = plan.variants.filter((variant) => variant.kind === "build");
  const chosen = built.map((variant) => {
    const setting = settings.variants.get(variant.name) ?? settings;
    return { name: variant.name, setting, found: partOf(variant, built, setting, request) };
  });
  return {
    variants: new Map(chosen.flatMap(({ name, found }) => (typeof found === "object" ? [[name, found] as const] : []))),
    notes: [...new Set(chosen.flatMap(({ setting, found }) => noteOn(setting, found, "token" in results)))],
  };
}

function noteOn({ isAsked }: CacheSetting, found: VariantCache | string | undefined, isAction: boolean): string[] {
  if (typeof found === "string") return isAsked || isAction ? [`There is no build cache: ${found}.`] : [];
  if (found?.notWritten === undefined) return [];
  return [`The build cache is read and not written: ${found.notWritten}.`];
}

/** A text says why there is none; undefined where none is wanted. */
function partOf(
  variant: BuiltVariant,
  built: readonly BuiltVariant[],
  setting: CacheSetting,
  { root, results, origin, job }: CacheRequest,
): VariantCache | string | undefined {
  if (setting.backend === "none") return undefined;
  const rights = rightsFor(setting, results);
  if (typeof rights === "string") return rights;
  const whereabouts = "token" in results ? { root, access: results } : { root };
  const own = cacheScope(variant, origin);
  const scopes = rights.read ? [own, ...basesOf(variant, built).map((base) => cacheScope(base, origin))] : [];
  const write = rights.write.may ? mayWrite(setting.write, job) : rights.write;
  return {
    backend: setting.backend,
    scope: own,
    scopes,
    reads: scopes.map((scope) => readEntry(setting, scope, whereabouts)),
    ...(write.may ? { writes: writeEntry(setting, own, whereabouts) } : { notWritten: write.because }),
    timeoutMs: setting.timeoutMs,
  };
}

/** The variants whose targets it is built on, nearest first: their steps are its steps. */
function basesOf({ basedOn }: BuiltVariant, all: readonly BuiltVariant[]): BuiltVariant[] {
  return basedOn.flatMap((target) => all.find((variant) => variant.target === target) ?? []);
}

interface Rights {
  read: boolean;
  write: MayWrite;
}

/**
 * What the backend lets this job do, or why nothing. BuildKit takes no token without scopes (tonistiigi/go-actions-cache
 * cache.go, New).
 */
function rightsFor({ backend }: CacheSetting, results: ResultsAccess | NoResults): Rights | string {
  if (backend !== "gha") return { read: true, write: { may: true } };
  if ("reason" in results) return results.reason;
  if (results.cacheScopes === undefined) return "the job's token names no caches";
  const { read, write, because = "" } = cacheRights(results);
  if (!read && !write) return because;
  return { read, write: write ? { may: true } : { may: false, because } };
}
