import { oneLine } from "../../text/control.ts";
import type { CacheEntry } from "./backends.ts";

interface Fault {
  pattern: RegExp;
  /** What happened, after "the build cache failed: ". */
  say: (found: string) => string;
}

// BuildKit's words for what a cache did not give (moby/buildkit cache/remotecache, util/contentutil), those of the client of
// GitHub's service (tonistiigi/go-actions-cache cache.go, cache_v2.go) and of Azure's storage (Azure/azure-sdk-for-go
// sdk/azcore/internal/exported/response_error.go).
const faults: readonly Fault[] = [
  { pattern: /BlobNotFound/, say: () => "a layer that its index names is gone from the storage" },
  {
    pattern: /blob sha256:\S+ not found|cache entry no longer exists/,
    say: () => "a layer that its index names is gone",
  },
  { pattern: /RESPONSE (\d{3}): /, say: (status) => `its storage answered ${status}` },
  {
    pattern: /failed to parse error response (\d{3})/,
    say: (status) => `the service answered ${status} with a page for people`,
  },
  {
    pattern: /maximum timeout reached|requested delay \S+ exceeds maximum timeout|resource_exhausted/,
    say: () => "the service limits the rate of requests (429)",
  },
  { pattern: /short read: expected \d+ bytes/, say: () => "the storage ended a download half way" },
  {
    pattern: /failed to load (?:result from remote|cache)|failed to configure \S+ cache importer/,
    say: () => "it could not be loaded",
  },
];

/**
 * Why a build that read from `imports` failed for the cache; undefined where the cache is not to blame. A step that ran and
 * ended badly is its Dockerfile's, whatever it printed.
 *
 * @param error of the vertex that failed, or buildx's last words
 */
export function cacheFault(error: string, imports: readonly (string | CacheEntry)[]): string | undefined {
  if (imports.length === 0 || /^(?:failed to solve: )?process .* did not complete successfully/s.test(error))
    return undefined;
  for (const { pattern, say } of faults) {
    const match = pattern.exec(error);
    if (match !== null) return say(oneLine(match[1] ?? ""));
  }
  return marksOf(imports).some((mark) => error.includes(mark)) ? "it could not be read" : undefined;
}

/** What of an entry stands in errors about it: the service's address, or the repository at a registry. */
function marksOf(imports: readonly (string | CacheEntry)[]): string[] {
  return imports.flatMap((entry) => {
    if (typeof entry === "string") return [];
    const { type, ref = "", url_v2: url = "" } = entry;
    if (type === "gha" && url !== "") return [url];
    const [, repository] = /^[^/]+\/(.+?)(?::[^/:]*)?$/.exec(ref) ?? [];
    return type === "registry" && repository !== undefined ? [`/v2/${repository}/`] : [];
  });
}
