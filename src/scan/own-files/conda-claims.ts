import { z } from "zod";
import { parseJson } from "../../image/packages/package-json.ts";
import type { SizedClaim } from "./record-claims.ts";

/** `paths_data` of `conda-meta/*.json` (conda/models/records.py, `PathsData`). */
const record = z.object({
  paths_data: z.object({ paths: z.array(z.object({ _path: z.string(), size_in_bytes: z.int().nonnegative() })) }),
});

/**
 * What a conda package claims with a size, relative to its environment. A file into which conda wrote the environment's
 * place has another size than it claims. Never throws.
 */
export function parseCondaClaims(bytes: Buffer): SizedClaim[] {
  const { success, data } = record.safeParse(parseJson(bytes));
  return success ? data.paths_data.paths.map(({ _path, size_in_bytes }) => ({ path: _path, size: size_in_bytes })) : [];
}
