import type { Growth } from "../model/growth.ts";
import { changeLines } from "./compare/changes.ts";
import { comparedSizeLines } from "./compare/sizes.ts";
import type { NamedImage } from "./inspect.ts";
import { hanging } from "./terminal/hanging.ts";
import { gap, lineOf, type Span, span } from "./terminal/spans.ts";

export interface CompareOptions {
  /** Columns of the terminal; used between 72 and 120. */
  columns: number;
  colour: boolean;
}

/** Two images for a terminal: sizes with their differences, then what made them. Ends in a line feed. */
export function renderCompare(
  before: NamedImage,
  after: NamedImage,
  deltas: Growth,
  { columns, colour }: CompareOptions,
): string {
  const width = Math.min(120, Math.max(72, columns));
  const changes = changeLines(deltas, width);
  const lines: Span[][] = [
    ...hanging([span("before", "dim"), gap(2)], nameOf(before), width),
    ...hanging([span("after", "dim"), gap(3)], nameOf(after), width),
    [],
    ...comparedSizeLines({ before: before.image, after: after.image, deltas }),
    ...notes(before, after, deltas).flatMap((note) => hanging([gap(2), span("!", "yellow"), gap(1)], note, width)),
    ...(changes.length === 0 ? [[], [span("Nothing in them differs.")]] : changes),
  ];
  return `${lines.map((line) => lineOf(line, colour)).join("\n")}\n`;
}

function nameOf({ reference, platform, image }: NamedImage): string {
  return `${reference} · ${platform} · ${image.manifestDigest.slice(0, 19)}…`;
}

/** What has to be known to read the figures right. */
function notes(before: NamedImage, after: NamedImage, { codec, base }: Growth): string[] {
  const list: string[] = [];
  if (before.platform !== after.platform) {
    list.push(`they are for different platforms (${before.platform}, ${after.platform}); --platform chooses one`);
  }
  if (codec.before !== codec.after) {
    list.push(`compressed by different codecs (${codec.before}, ${codec.after}), so those sizes are not compared`);
  }
  const [from, to] = [base.before, base.after].map((image) =>
    image === undefined
      ? undefined
      : `${image.name}${image.digest === undefined ? "" : `@${image.digest.slice(0, 19)}…`}`,
  );
  if (from !== undefined && to !== undefined && from !== to)
    list.push(`the base image is another one: ${from} → ${to}`);
  return list;
}
