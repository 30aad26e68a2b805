import type { Growth } from "../../model/growth.ts";

/** Unpacked bytes that the author added, or all that were where that can't be told; `null` where it is not known. */
export function authorBytes(growth: Growth): number | null {
  return growth.drift?.author.unpacked.total ?? growth.sizes.unpacked.total;
}

/** Unpacked bytes that came of themselves; 0 where that can't be told. */
export function driftBytes({ drift }: Growth): number {
  return drift?.drift.unpacked.total ?? 0;
}
