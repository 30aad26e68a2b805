import { z } from "zod";
import type { GitHubApi } from "../../model/github.ts";
import { formatBytes } from "../../text/bytes.ts";
import { blobPrefix } from "./gha-index.ts";

/** What a repository has without paying for more (docs.github.com/actions/reference/limits, "Cache"). */
const quotaBytes = 10_000_000_000;
/** Above this GitHub is close to removing entries, those first that were not read for longest. */
const pressureRatio = 0.8;
const perPage = 100;
const mostPages = 3;

// GitHub's published OpenAPI description, schemas `actions-cache-usage-by-repository` and `actions-cache-list`.
const usageSchema = z.object({ active_caches_size_in_bytes: z.number() });
const listSchema = z.object({
  total_count: z.number(),
  actions_caches: z.array(z.object({ size_in_bytes: z.number().default(0) })),
});

/**
 * A sentence when the repository's caches press on its quota; undefined when they don't, or when the token may not know. One
 * call, and up to three more under pressure.
 */
export async function quotaPressure(api: GitHubApi): Promise<string | undefined> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/cache/usage");
    const { active_caches_size_in_bytes: used } = usageSchema.parse(data);
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
    const asked = { key: blobPrefix, sort: "size_in_bytes", direction: "desc", per_page: perPage, page };
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/caches", asked);
    const { total_count: count, actions_caches: entries } = listSchema.parse(data);
    bytes += entries.reduce((sum, { size_in_bytes: size }) => sum + size, 0);
    listed += entries.length;
    const isWhole = listed >= count;
    if (isWhole || entries.length === 0 || page === mostPages) return { bytes, count, isWhole };
  }
}
