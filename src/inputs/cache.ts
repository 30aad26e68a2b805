import type { CacheSetting, CacheSettings } from "../model/settings.ts";
import { type CacheBlock, cacheOptions } from "./config/cache.ts";
import type { Config } from "./config-schema.ts";

const defaultTimeoutMs = 600_000;

/** The build cache of a configuration, for the run and for variants with a block of their own. Pure. */
export function cacheSettings(config: Pick<Config, "cache" | "variants">, isInActions: boolean): CacheSettings {
  const run = merged({}, config.cache ?? {}, isInActions);
  const own = [...(config.variants ?? [])].flatMap(([name, { cache }]): [string, CacheSetting][] =>
    cache === undefined ? [] : [[name, merged(config.cache ?? {}, cache, isInActions)]],
  );
  return { ...run, variants: new Map(own) };
}

/** Who names a backend leaves the outer one's options behind; who writes and how long it may take stays. */
function merged(outer: CacheBlock, inner: CacheBlock, isInActions: boolean): CacheSetting {
  const named = inner.backend === undefined ? outer : inner;
  return {
    backend: named.backend ?? (isInActions ? "gha" : "none"),
    isAsked: named.backend !== undefined,
    write: inner.write ?? outer.write ?? "default-branch",
    options: cacheOptions(named),
    timeoutMs: inner.timeout ?? outer.timeout ?? defaultTimeoutMs,
  };
}
