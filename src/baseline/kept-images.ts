import type { BaselineImage } from "../model/baseline.ts";
import type { VariantFacts } from "../verdict/run-facts.ts";
import { clause } from "./phrases.ts";
import type { ImagesOutcome } from "./request.ts";

/**
 * What a baseline keeps of these variants. All or nothing: an image that is missing in a baseline counts as one that the
 * base did not have, and would not be held to anything.
 */
export function keptImages(variants: readonly VariantFacts[]): ImagesOutcome {
  const images: BaselineImage[] = [];
  for (const { variant, outcome, platforms } of variants) {
    const reason = `${variant.name} was not`;
    if (outcome.status !== "built") return { ok: false, reason: because(`${reason} built`, outcome.failure?.message) };
    if (platforms.length === 0) return { ok: false, reason: `${reason} measured` };
    for (const { platform, summary, scan, failure } of platforms) {
      if (summary === undefined) return { ok: false, reason: because(`${reason} measured`, failure?.message) };
      const packages = scan?.failure === undefined ? scan?.sbom : undefined;
      images.push({ variant: variant.name, platform, summary, ...(packages === undefined ? {} : { packages }) });
    }
  }
  return { ok: true, images };
}

function because(what: string, why: string | undefined): string {
  return why === undefined ? what : `${what}: ${clause(why)}`;
}
