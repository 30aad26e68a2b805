import type { PushPolicy } from "../model/settings.ts";
import { checked } from "./checked.ts";
import type { PushBlock } from "./config/delivery.ts";
import { parseText } from "./units/text.ts";

/** What flags or action inputs say about pushing. */
export interface GivenPush {
  /** Absent: `plimsoll.yml` decides. */
  enabled?: boolean;
  /** Whether the gate sets the tags. */
  leavesTags?: boolean;
  to?: string;
  /** Empty: as `plimsoll.yml` says. */
  tags: readonly string[];
}

/**
 * Reads `true`, `false`, `digest` or a repository, and the tags beside it.
 * @throws PlimsollError usage.flag
 */
export function givenPush(
  { push, tags }: { push: string | undefined; tags: readonly string[] },
  label: string,
): GivenPush {
  if (push === undefined) return { tags };
  if (push === "true" || push === "false") return { enabled: push === "true", tags };
  if (push === "digest") return { enabled: true, leavesTags: true, tags };
  const expected = "true, false, digest or a repository such as ghcr.io/owner/name";
  const to = checked((text) => parseText(text, expected, /^\S+$/), push, label);
  return { enabled: true, ...(to === undefined ? {} : { to }), tags };
}

/**
 * What holds for a variant: its block of `plimsoll.yml`, and what the inputs say over it. A block that says `false` is
 * stronger than an input, because it speaks of this variant. Pure.
 */
export function pushPolicy(written: PushBlock | undefined, given: GivenPush = { tags: [] }): PushPolicy | undefined {
  if (written?.enabled === false || (written ?? given.enabled) === undefined) return undefined;
  const to = given.to ?? written?.to;
  const tags = given.tags.length > 0 ? [...given.tags] : written?.tags;
  return {
    when: given.enabled === undefined ? "released" : given.enabled ? "always" : "never",
    ...(to === undefined ? {} : { to }),
    ...(tags === undefined ? {} : { tags }),
    leavesTags: given.leavesTags ?? false,
    sign: written?.sign ?? false,
    sbom: written?.sbom ?? false,
  };
}
