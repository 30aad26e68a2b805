import type { VariantRules } from "../model.ts";
import { type Change, changeIf } from "./change.ts";

/**
 * What a build reads from a cache is what is measured, whatever the Dockerfile says. So another place to read from is a
 * loosening, where the head's author may have written it, and so is that pull requests write what they read back. The cache of
 * GitHub Actions is no such place: an entry that a pull request wrote is found there and not read
 * (build/cache/own-entries.ts).
 */
export function cacheChanges(base: VariantRules["cache"], head: VariantRules["cache"]): Change[] {
  const isElsewhere = head.backend !== "gha" && head.backend !== "none" && placeText(base) !== placeText(head);
  const isOpened = head.backend !== "none" && head.write === "always" && base.write !== "always";
  return [
    ...changeIf(isElsewhere, "cache", placeText(base), placeText(head)),
    ...changeIf(isOpened, "cache.write", base.write, head.write),
  ];
}

function placeText({ backend, options }: VariantRules["cache"]): string {
  const given = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  return [backend, ...given.toSorted()].join(", ");
}
