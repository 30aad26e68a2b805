import { formatDelta } from "../../text/bytes.ts";
import { changeText } from "./deltas.ts";
import type { VariantRow } from "./rows.ts";
import { countsText, totalOf } from "./severity-counts.ts";
import { changesText } from "./vulnerability-changes.ts";

/** "2 new high, 1 fixed"; "1 critical, 4 high (5 fixable)" where nothing was compared; "none"; "not scanned". */
export function vulnerabilityText({ vulnerabilities: found }: Pick<VariantRow, "vulnerabilities">): string {
  if (found === null) return "not scanned";
  if (found.changes !== undefined) return changesText(found.changes);
  return totalOf(found.counts) === 0 ? "none" : `${countsText(found.counts)} (${found.fixable} fixable)`;
}

/** "1 new, 2 known"; the count alone where nothing was compared; "none"; "not linted". */
export function lintText({ lint }: Pick<VariantRow, "lint">): string {
  if (lint === null) return "not linted";
  const { count, added } = lint;
  if (count === 0) return "none";
  if (added === undefined) return String(count);
  const known = count - added === 0 ? "" : `, ${count - added} known`;
  return `${added === 0 ? "none" : added} new${known}`;
}

/** "+409 MB (+17 %)": all of the change. "new" for an image that the baseline has not; empty where it is not known. */
export function sinceText({ since, unpacked }: Pick<VariantRow, "since" | "unpacked">): string {
  if (since === undefined) return "";
  if (since.state === "new") return "new";
  return since.total === null ? "" : changeText(since.total, unpacked);
}

/** Unpacked bytes in the baseline; undefined when they are not known. */
export function bytesBefore({ since, unpacked }: Pick<VariantRow, "since" | "unpacked">): number | undefined {
  if (since?.state !== "changed" || since.total === null || unpacked === null) return undefined;
  return unpacked - since.total;
}

/** "of it +61.0 MB drift": the part that the author did not cause; empty when there is none. */
export function driftText({ since }: Pick<VariantRow, "since">): string {
  if (since?.state !== "changed" || since.drift === 0) return "";
  return since.drift === since.total ? "all of it drift" : `of it ${formatDelta(since.drift)} drift`;
}
