import { availableParallelism } from "node:os";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { chooseParallelism, freeBytes } from "./disk.ts";

/**
 * Takes every variant its way (`work`), several at the same time where processors and disk allow it; says so when the
 * disk is the reason that they go one after the other. Results stand in the order of the variants.
 *
 * They start in the given order, which for a plan puts those first that others are built on. Nobody waits for another
 * one's result: BuildKit runs equal steps of several builds once. After a cancellation `work` is still called for the
 * rest, and says itself that it was skipped.
 *
 * @throws what a `work` rejected with, after all the others have ended
 */
export async function runScheduled<Variant, Result>(
  variants: readonly Variant[],
  settings: Pick<Settings, "parallel">,
  context: Pick<Context, "progress" | "workDirectory">,
  work: (variant: Variant) => Promise<Result>,
): Promise<Result[]> {
  const free = await freeBytes(context.workDirectory);
  const { limit, reason } = chooseParallelism(settings.parallel, availableParallelism(), free);
  if (reason !== undefined && variants.length > 1) context.progress.note(reason);
  const results = await runBounded(variants, limit, work);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

/** Like `Promise.allSettled`, with at most `limit` at work; they start in order, and a rejection stops nothing. */
export async function runBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<PromiseSettledResult<Result>[]> {
  const results: PromiseSettledResult<Result>[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) {
      const [result] = await Promise.allSettled([Promise.resolve(item).then(work)]);
      results[index] = result;
    }
  };
  const lanes = Math.min(items.length, Math.max(1, Math.floor(limit)));
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
