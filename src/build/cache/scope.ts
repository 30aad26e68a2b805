import { createHash } from "node:crypto";
import type { BuiltVariant } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";

/** What makes a cache another one than that of an equal variant elsewhere in the repository. */
export interface ScopeOrigin {
  /** From the repository's root to where the run is; see Occasion.prefix. */
  prefix: string;
  /** The machine's: without platforms of its own a variant is built for the builder's, which runs here as a rule. */
  arch: Context["platform"]["arch"];
}

/** What every scope begins with: no cache of another tool in the repository is mixed up with ours. */
export const scopePrefix = "plimsoll-";

/**
 * The name under which a variant's steps are kept: one for each variant and set of platforms, because an index has one
 * writer or loses what others wrote; `plimsoll-cpu-linux-amd64`. The blobs themselves are shared by all
 * (moby/buildkit cache/remotecache/gha/gha.go, blobKey). Letters, digits, `.`, `_` and `-`, at most 110, so that it is a
 * tag of a registry too, with something in front of it.
 */
export function cacheScope({ slug, platforms }: BuiltVariant, { prefix, arch }: ScopeOrigin): string {
  const built = platforms.length === 0 ? [`linux/${arch === "x64" ? "amd64" : arch}`] : platforms.toSorted();
  const place = prefix === "" ? [] : [prefix.replace(/\/$/, "")];
  const said = [...place, slug, ...built].join("-");
  const plain = said.replaceAll(/[^A-Za-z0-9._-]/g, "-");
  // A slash that became a dash may meet a dash; slugs have `~` where a name had something else.
  const isExact = place.length === 0 && plain === [slug, ...built.map((each) => each.replaceAll("/", "-"))].join("-");
  const mark = createHash("sha256")
    .update(JSON.stringify([place, slug, built]))
    .digest("hex")
    .slice(0, 8);
  return isExact && plain.length <= longest
    ? `${scopePrefix}${plain}`
    : `${scopePrefix}${plain.slice(0, longest)}-${mark}`;
}

const longest = 90;
