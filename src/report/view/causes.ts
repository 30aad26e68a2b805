import type { Cause, Image, Report } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";
import { causeWords } from "./cause-words.ts";
import { placeOf } from "./places.ts";
import { rowsOf } from "./rows.ts";

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

/** A variant with the reasons why it is heavy. */
export interface HeavyVariant {
  name: string;
  causes: CauseRow[];
  /** Of all causes together; no byte counts twice. */
  bytes: number;
  unpacked: number | null;
}

/** The variants whose weight has causes, the worst first, each on the first platform that it has. */
export function heavyVariants(report: Report): HeavyVariant[] {
  const byName = new Map(
    rowsOf(report)
      .toReversed()
      .map((row) => [row.name, row.report.image]),
  );
  return [...byName].reverse().flatMap(([name, image]) => {
    if (image === undefined || image.causes.length === 0) return [];
    const bytes = image.causes.reduce((sum, cause) => sum + cause.bytes, 0);
    return [{ name, causes: causeRows(image), bytes, unpacked: image.sizes.unpacked.total }];
  });
}

function whatOf({ kind, paths, relatedOrigin }: Cause): string {
  const words = causeWords(kind);
  const shown = paths.slice(0, 2);
  const more = paths.length > shown.length ? [`${(paths.length - shown.length).toLocaleString("en-US")} more`] : [];
  const where = shown.length === 0 ? "" : `: ${[...shown, ...more].join(", ")}`;
  const related = relatedOrigin === undefined ? undefined : placeOf(relatedOrigin);
  return `${words}${where}${related === undefined ? "" : ` (see ${related})`}`;
}
