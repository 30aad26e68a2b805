import { previousBuild } from "../build/record/build-store.ts";
import type { BuiltVariant } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { StepTimes } from "./model.ts";
import { timesOfRecord } from "./step-times.ts";

/** The times of a variant's steps, as the last `plimsoll check` on this machine left them. */
export async function knownTimes(
  { name }: BuiltVariant,
  { root }: Settings,
  { cacheDirectory }: Context,
): Promise<StepTimes> {
  const record = await previousBuild({ cacheDirectory, root }, name);
  return record === undefined ? () => undefined : timesOfRecord(record);
}
