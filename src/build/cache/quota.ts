import { cachesBytes, listCaches } from "../../github/caches-api.ts";
import type { GitHubApi } from "../../model/github.ts";
import { formatBytes } from "../../text/bytes.ts";
import { blobPrefix } from "./gha-index.ts";

/** What a repository has without paying for more (docs.github.com/actions/reference/limits, "Cache"). */
const quotaBytes = 10_000_000_000;
/** Above this GitHub is close to removing entries, those first that were not read for longest. */
const pressureRatio = 0.8;
const mostPages = 3;

/**
 * A sentence when the repository's caches press on its quota; undefined when they don't, or when the token may not know. One
 * call, and up to three more under pressure.
 */
export async function quotaPressure(api: GitHubApi): Promise<string | undefined> {
  try {
    const used = await cachesBytes(api);
    if (used < quotaBytes * pressureRatio) return undefined;
    const { bytes, count, isWhole } = await blobsOf(api);
    const steps = `${isWhole ? "" : "at least "}${formatBytes(bytes)} in ${count} layers of build steps`;
    return `the repository's caches take ${formatBytes(used)} of ${formatBytes(quotaBytes)} (${steps}), and what was not read for longest goes first: write less (\`cache.write\`), delete entries (gh cache delete), or keep steps in a registry (\`cache.backend\`)`;
  } catch {
    return undefined;
  }
}

async function blobsOf(api: GitHubApi): Promise<{ bytes: number; count: number; isWhole: boolean }> {
  let bytes = 0;
  let listed = 0;
  for (let page = 1; ; page++) {
    const { entries, total: count } = await listCaches(api, { key: blobPrefix, largestFirst: true, page });
    bytes += entries.reduce((sum, entry) => sum + entry.bytes, 0);
    listed += entries.length;
    const isWhole = listed >= count;
    if (isWhole || entries.length === 0 || page === mostPages) return { bytes, count, isWhole };
  }
}
