import type { Image } from "../model/report.ts";
import { counted } from "../verdict/subject.ts";
import { directoryLines, packageLines } from "./inspect/heaviest.ts";
import { layerLines } from "./inspect/layers.ts";
import { sizeLines } from "./inspect/sizes.ts";
import { causeLines } from "./terminal/causes.ts";
import { hanging, titled } from "./terminal/hanging.ts";
import { gap, lineOf, type Span, shortened, span } from "./terminal/spans.ts";
import { causeRows } from "./view/causes.ts";
import { diveDifference, diveFiguresText } from "./view/dive.ts";
import { placeOf } from "./view/places.ts";

/** An image as somebody asked for it. */
export interface NamedImage {
  /** As it was given: a reference or a path. */
  reference: string;
  platform: string;
  image: Image;
}

export interface InspectOptions {
  /** Columns of the terminal; used between 72 and 120. */
  columns: number;
  colour: boolean;
  /** Whether content was compared with the diff IDs, which is then said. */
  verified: boolean;
  /** Files that were written, as the reader can open them. */
  files: readonly string[];
}

const shownCauses = 8;

/** One image for a terminal: its sizes, where they come from, and what can be done about it. Ends in a line feed. */
export function renderInspect(named: NamedImage, { columns, colour, verified, files }: InspectOptions): string {
  const width = Math.min(120, Math.max(72, columns));
  const { image } = named;
  const lines: Span[][] = [
    ...headLines(named, verified, width),
    [],
    ...sizeLines(image),
    ...titled("Layers", layerLines(image, width)),
    ...titled("Why it is heavy", whyLines(image, width)),
    ...titled("Biggest directories", directoryLines(image, width)),
    ...titled("Biggest packages", packageLines(image, width)),
    ...titled("Dive's figures", [
      [gap(2), span(diveFiguresText(image))],
      ...hanging([gap(2)], diveDifference(image), width),
    ]),
    ...titled(
      "Results",
      files.flatMap((file) => hanging([gap(2)], file, width)),
    ),
  ];
  return `${lines.map((line) => lineOf(line, colour)).join("\n")}\n`;
}

function headLines({ reference, platform, image }: NamedImage, verified: boolean, columns: number): Span[][] {
  const { manifestDigest, base, layers, codec } = image;
  const from = base === undefined ? undefined : placeOf(base.from);
  const facts = [
    counted(layers.length, "layer"),
    codec === "none" ? "not compressed" : codec === "mixed" ? "of several codecs" : codec,
    ...(verified ? ["content agrees with every diff ID"] : []),
  ];
  return [
    ...hanging([], `${reference} · ${platform}`, columns).map((line) => line.map((each) => span(each.text, "bold"))),
    [gap(2), shortened(span(manifestDigest, "dim"), columns - 2)],
    ...(base === undefined
      ? []
      : hanging([gap(2)], `on ${base.name}${from === undefined ? "" : ` (${from})`}`, columns)),
    [gap(2), span(facts.join(", "))],
  ];
}

function whyLines(image: Image, columns: number): Span[][] {
  const rows = causeRows(image);
  const more = rows.length - shownCauses;
  return [
    ...rows.slice(0, shownCauses).flatMap((row) => causeLines(row, columns)),
    ...(more > 0 ? [[gap(4), span(`and ${more.toLocaleString("en-US")} more (--json)`, "dim")]] : []),
  ];
}
