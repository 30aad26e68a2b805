import type { Report } from "../../model/report.ts";
import { formatDelta } from "../../text/bytes.ts";
import type { GrownStep } from "../view/grown-steps.ts";
import { type GrownVariant, grownVariants, type StepChanges } from "../view/growth.ts";
import { growthTitle, restText } from "../view/growth-words.ts";
import { hanging, titled } from "./hanging.ts";
import { gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "./spans.ts";

type Lines = Span[][];

const shown = { variants: 3, steps: 4, drifted: 3 } as const;
const widths = { delta: 12, place: 40 } as const;

/** What became of the variants since the baseline: the author's lines, then what came of itself. */
export function growthLines(report: Report, columns: number): Lines {
  const grown = grownVariants(report);
  const lines = grown.slice(0, shown.variants).flatMap((each) => variantLines(report, each, columns));
  const more = grown.length - shown.variants;
  const note = more > 0 ? [[gap(4), span(`and ${more} more variants that changed`, "dim")]] : [];
  return titled("What changed", [...lines, ...note]);
}

function variantLines(report: Report, { name, author, drift }: GrownVariant, columns: number): Lines {
  const { whose } = growthTitle(report, author.bytes, drift !== undefined);
  const own = author.bytes === 0 && author.steps.length === 0 ? [] : block(name, whose, author, shown.steps, columns);
  if (drift === undefined || (drift.bytes === 0 && drift.steps.length === 0)) return own;
  return [...own, ...block(name, "drift: nobody changed a line for it", drift, shown.drifted, columns)];
}

function block(name: string, note: string, changes: StepChanges, size: number, columns: number): Lines {
  const amount = span(formatDelta(changes.bytes), changes.bytes > 0 ? "bold" : "plain");
  const head = [gap(2), shortened(span(name, "bold"), columns - 60), gap(1), amount, gap(1), span(note, "dim")];
  const rest = restText(changes, size);
  return [
    head,
    ...changes.steps.slice(0, size).flatMap((step) => stepLines(step, columns)),
    ...(rest === "" ? [] : [[gap(4), span(rest, "dim")]]),
  ];
}

function stepLines({ bytes, place, made, because, brings, cause }: GrownStep, columns: number): Lines {
  const start = [...pad(span(formatDelta(bytes), bytes > 0 ? "red" : "green"), widths.delta, "right"), gap(2)];
  const at = place === undefined ? [] : [shortenedStart(span(place, "cyan"), widths.place), gap(2)];
  const head = [...start, ...at];
  const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
  const indent = gap(widths.delta + 2);
  return [
    [...head, shortened(span(made, "dim"), columns - widthOf(head))],
    ...(why === "" ? [] : hanging([indent], why, columns)),
    ...(cause === undefined ? [] : hanging([indent, span("→", "dim"), gap(1)], cause.advice, columns)),
  ];
}
