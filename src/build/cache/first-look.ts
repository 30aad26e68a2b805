import { codedError } from "../../coded-error.ts";
import type { ResultsAccess } from "../../github/results/access.ts";
import type { Patience } from "../../github/results/patience.ts";
import type { Context } from "../../model/ports.ts";
import { openLanes } from "../schedule.ts";
import { readIndex } from "./gha-index.ts";

/** All that a look at the cache may take before builds go without it. */
export const lookPatience: Patience = { deadlineMs: 12_000, stallMs: 4_000, pausesMs: [500, 2_000] };
const atOnce = 6;

/**
 * Why the cache service can't be used now, or undefined when it can. Every index that BuildKit will ask for is fetched, from
 * the service and from the storage behind it, because BuildKit must not be the first to try: its requests have no deadline
 * of their own, and a builder that waits for one holds up every later build of the same steps, with the cache or without
 * (seen with BuildKit 0.32.2; moby/buildkit solver/llbsolver/bridge.go, lazyCacheManager: the import runs in no build's
 * context).
 */
export async function troubleWithCache(
  access: ResultsAccess,
  scopes: readonly string[],
  { workDirectory, signal }: Pick<Context, "workDirectory" | "signal">,
  patience: Patience = lookPatience,
): Promise<string | undefined> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience.deadlineMs)]);
  const refs = (access.cacheScopes ?? []).filter(({ read }) => read).map(({ ref }) => ref);
  const looks = scopes.flatMap((scope) => refs.map((ref) => ({ scope, ref })));
  const request = { access, patience, workDirectory, signal: deadline };
  const lanes = openLanes(atOnce);
  const results = await Promise.allSettled(looks.map(({ scope, ref }) => lanes(() => readIndex(request, scope, ref))));
  const failed = results.find((result) => result.status === "rejected");
  if (failed === undefined) return undefined;
  if (deadline.aborted) return `the cache service did not answer within ${patience.deadlineMs / 1_000} s`;
  return codedError(failed.reason).message.replace(/\.$/, "");
}
