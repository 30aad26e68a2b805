import type { Acceptance, Check, Loosening } from "../model/report.ts";
import { accept } from "./accept.ts";

const about = { id: "policy.loosened", level: "error" } as const;

/**
 * The `policy.loosened` checks of a run that compared policies: one for each loosening, because each is to be seen and
 * accepted; one that passes when there is none; and one that is skipped for each thing that could not be compared.
 */
export function policyCheck(
  diff: readonly Loosening[],
  acceptance: Acceptance | undefined,
  notes: readonly string[] = [],
  refusal?: string,
): Check[] {
  const loosened = diff.map(({ key, base, head }): Check => {
    return { ...about, status: "fail", message: `${key} is looser than on the base: ${base} → ${head}` };
  });
  const skipped = notes.map((message): Check => ({ ...about, status: "skipped", message }));
  if (loosened.length > 0) return [...accept(loosened, acceptance, refusal), ...skipped];
  if (skipped.length > 0) return skipped;
  return [{ ...about, status: "pass", message: "no policy is looser than on the base" }];
}
