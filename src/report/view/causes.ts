import type { Cause, Image } from "../../model/report.ts";
import { compareText } from "../order.ts";
import { placeOf } from "./places.ts";

/** Why an image is heavy, as every rendering shows it. All texts may be hostile. */
export interface CauseRow {
  bytes: number;
  /** "Dockerfile:12"; undefined when no file is known. */
  place: string | undefined;
  /** The instruction of that line; empty when it is not known. */
  instruction: string;
  /** What the bytes are, with the paths that hold most of them. */
  what: string;
  advice: string;
}

/** The causes of an image, heaviest first. */
export function causeRows({ causes }: Pick<Image, "causes">): CauseRow[] {
  return causes
    .toSorted((a, b) => b.bytes - a.bytes || compareText(a.kind, b.kind) || compareText(a.paths[0], b.paths[0]))
    .map((cause) => ({
      bytes: cause.bytes,
      place: placeOf(cause.origin),
      instruction: cause.origin.instruction ?? "",
      what: whatOf(cause),
      advice: cause.advice,
    }));
}

function whatOf({ kind, paths, relatedOrigin }: Cause): string {
  const words = kind.replaceAll("-", " ");
  const shown = paths.slice(0, 2);
  const more = paths.length > shown.length ? [`${(paths.length - shown.length).toLocaleString("en-US")} more`] : [];
  const where = shown.length === 0 ? "" : `: ${[...shown, ...more].join(", ")}`;
  const related = relatedOrigin === undefined ? undefined : placeOf(relatedOrigin);
  return `${words}${where}${related === undefined ? "" : ` (see ${related})`}`;
}
