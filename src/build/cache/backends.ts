/** Each backend's attributes, as `--cache-from` and `--cache-to` of buildx take them. */
import { join } from "node:path";
import type { ResultsAccess } from "../../github/results/access.ts";
import type { CacheSetting } from "../../model/settings.ts";

/** One entry of `cache-from` or `cache-to`. It may hold a token: it is written to files of mode 0600 and nowhere else. */
export type CacheEntry = Readonly<Record<string, string>>;

/** Where the entries of a run lead. */
export interface Whereabouts {
  /** Absolute; where `local` starts from. */
  root: string;
  /** For `gha`. */
  access?: ResultsAccess;
}

/**
 * How long BuildKit tries one request that is refused with 429 (moby/buildkit cache/remotecache/gha/gha.go, attrTimeout);
 * ten minutes by default, which a build would stand still for.
 */
const ghaTimeout = { read: "20s", write: "2m" };

/** What a build reads. */
export function readEntry(setting: CacheSetting, scope: string, whereabouts: Whereabouts): CacheEntry {
  return setting.backend === "local"
    ? { type: "local", src: localDirectory(setting, scope, whereabouts) }
    : { ...place(setting, scope, whereabouts), ...(setting.backend === "gha" ? { timeout: ghaTimeout.read } : {}) };
}

/** What a build writes: the steps of every stage, and never at the price of the build. */
export function writeEntry(setting: CacheSetting, scope: string, whereabouts: Whereabouts): CacheEntry {
  const how = { mode: "max", "ignore-error": "true" };
  if (setting.backend === "local") {
    return { type: "local", dest: localDirectory(setting, scope, whereabouts), ...how };
  }
  const more = setting.backend === "gha" ? { timeout: ghaTimeout.write } : setting.backend === "registry" ? image : {};
  return { ...place(setting, scope, whereabouts), ...more, ...how };
}

/** Registries that know no index of caches take it as an image (docker/buildx docs: cache backends, registry). */
const image = { "image-manifest": "true", "oci-mediatypes": "true" };

function place({ backend, options }: CacheSetting, scope: string, { access }: Whereabouts): CacheEntry {
  switch (backend) {
    case "gha":
      // With all of them given, buildx looks for none in its environment (docker/buildx build/opt.go, addGithubToken).
      return { type: "gha", version: "2", scope, url_v2: `${access?.origin ?? ""}/`, token: access?.token ?? "" };
    case "registry":
      return { type: "registry", ref: withTag(options["ref"] ?? "", scope) };
    default: {
      const { prefix, ...rest } = options;
      return { type: backend, ...rest, name: scope, ...(prefix === undefined ? {} : { prefix }) };
    }
  }
}

/** `ghcr.io/acme/app:cache` → `ghcr.io/acme/app:cache-plimsoll-cpu-linux-amd64`. */
function withTag(ref: string, scope: string): string {
  const [, repository = ref, tag] = /^(.+):([\w.-]+)$/.exec(ref) ?? [];
  return tag === undefined ? `${ref}:${scope}` : `${repository}:${`${tag}-${scope}`.slice(0, 128)}`;
}

function localDirectory({ options }: CacheSetting, scope: string, { root }: Whereabouts): string {
  return join(root, options["path"] ?? "", scope);
}
