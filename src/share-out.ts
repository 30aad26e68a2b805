import { sharing } from "./image/sharing/sharing.ts";
import type { Image, RunSharing } from "./model/report.ts";
import type { PlatformFacts, VariantFacts } from "./verdict/run-facts.ts";

/** What the variants of a run have in common, in each of them and for each platform. */
export interface SharedOut {
  variants: VariantFacts[];
  /** By platform; platforms of one variant alone are left out. */
  sharing: RunSharing[];
}

/** Nobody rebuilds variants on one base for less: password files and caches are alike everywhere. */
const worthwhileBytes = 1e6;

/** Says of each image what it shares with those of other variants on the same platform. Pure. */
export function shareOut(variants: readonly VariantFacts[]): SharedOut {
  const measured = variants.flatMap(({ variant: { name }, platforms }) =>
    platforms.flatMap(({ platform, summary }) => (summary === undefined ? [] : [{ name, platform, summary }])),
  );
  const shared = new Map<string, Image["shared"]>();
  const found: RunSharing[] = [];
  for (const [platform, images] of Map.groupBy(measured, (each) => each.platform)) {
    if (images.length < 2) continue;
    const { variants: each, commonBase, ...whole } = sharing(images);
    for (const { name, shared: own } of each) shared.set(keyOf(name, platform), own);
    const isWorthwhile = commonBase !== undefined && commonBase.saves.unpacked >= worthwhileBytes;
    const base = isWorthwhile ? { commonBase } : {};
    found.push({ platform, variants: images.map(({ name }) => name), ...whole, ...base });
  }
  return {
    variants: variants.map((facts) => ({
      ...facts,
      platforms: facts.platforms.map((each) => withShared(each, shared.get(keyOf(facts.variant.name, each.platform)))),
    })),
    sharing: found,
  };
}

function withShared(facts: PlatformFacts, shared: Image["shared"]): PlatformFacts {
  const { image } = facts;
  return image === undefined || shared === undefined ? facts : { ...facts, image: { ...image, shared } };
}

function keyOf(variant: string, platform: string): string {
  return JSON.stringify([variant, platform]);
}
