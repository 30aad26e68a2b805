/** Variants that are no longer checked, or not as what they were. */
import type { Rules } from "../model.ts";
import { type Change, changeIf } from "./change.ts";

/** Of `names`, those that are gone; and those of which less, or something that is not built here, is looked at. */
export function variantChanges(base: Rules, head: Rules, names: readonly string[]): Change[] {
  return names.flatMap((name) => {
    if (!base.names.has(name)) return [];
    const key = `variants.${name}`;
    if (!head.names.has(name)) return [{ key, base: "checked", head: "not there" }];
    const [before, after] = [base.variants.get(name), head.variants.get(name)];
    const dropped = (before?.platforms ?? []).filter((platform) => after?.platforms.includes(platform) !== true);
    const foreign = after?.image !== undefined && after.image !== before?.image;
    return [
      ...changeIf(dropped.length > 0, `${key}.platforms`, before?.platforms, after?.platforms),
      ...changeIf(foreign, `${key}.image`, before?.image ?? "built here", after?.image),
    ];
  });
}
