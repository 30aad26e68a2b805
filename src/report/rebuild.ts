import type { ChangeCost, Measurement, VariantCost } from "../model/rebuild.ts";
import type { RebuildStep } from "../model/report.ts";
import { formatSeconds } from "../text/duration.ts";
import { counted } from "../verdict/subject.ts";
import { hanging } from "./terminal/hanging.ts";
import { gap, lineOf, pad, type Span, shortened, span, widthOf } from "./terminal/spans.ts";
import { placeOf } from "./view/places.ts";
import { rebuildText } from "./view/rebuild.ts";

/** What changes cost to rebuild, for a terminal. Ends in a line feed. */
export function renderRebuild(
  costs: readonly ChangeCost[],
  { columns, colour }: { columns: number; colour: boolean },
): string {
  const width = Math.min(120, Math.max(72, columns));
  const changes = costs.flatMap(({ change, variants }, index) => [
    ...(index === 0 ? [] : [[]]),
    [shortened(span(change, "bold"), width)],
    ...variants.flatMap((cost) => costLines(cost, width)),
  ]);
  const unknown = costs.some(({ variants }) => variants.some(isUntimed));
  const hint =
    "Times come from builds of this machine in which a step really ran. --measure builds in a copy and takes them.";
  const lines = unknown ? [...changes, [], ...hanging([], hint, width)] : changes;
  return `${lines.map((line) => lineOf(line, colour)).join("\n")}\n`;
}

/** Whether a measurement would tell more. */
function isUntimed({ rebuild, measured }: VariantCost): boolean {
  return measured === undefined && rebuild !== undefined && rebuild.steps.some(({ seconds }) => seconds === null);
}

function costLines({ variant, rebuild, measured, failure }: VariantCost, width: number): Span[][] {
  const head = [gap(2), shortened(span(variant, "cyan"), 30), gap(2)];
  const told = rebuild === undefined ? [] : hanging(head, rebuildText(rebuild), width);
  const failed =
    failure === undefined
      ? []
      : hanging(rebuild === undefined ? head : [gap(4), span("!", "yellow"), gap(1)], failure.message, width);
  return [
    ...told,
    ...(rebuild?.steps ?? []).map((step) => stepLine(step, width)),
    ...(rebuild?.advice ?? []).flatMap(({ text }) => hanging([gap(4), span("→", "green"), gap(1)], text, width)),
    ...(measured === undefined ? [] : measuredLines(measured, width)),
    ...failed,
  ];
}

function stepLine({ step, origin, seconds, certain }: RebuildStep, width: number): Span[] {
  const time = seconds === null ? "–" : formatSeconds(seconds);
  const start = [
    gap(4),
    ...pad(span(time, "dim"), 10, "right"),
    gap(1),
    span(certain ? " " : "?", "yellow"),
    gap(certain ? 2 : 1),
    ...pad(span(placeOf(origin) ?? "", "cyan"), 22),
    gap(1),
  ];
  return [...start, shortened(span(step), width - widthOf(start))];
}

function measuredLines(measured: Measurement, width: number): Span[][] {
  const { steps, seconds, rounds, idleSeconds, predictedSeconds, exact, unexpected, missed } = measured;
  const expected = predictedSeconds + idleSeconds;
  const several = rounds.length === 1 ? "" : `, median of ${rounds.length}`;
  const text =
    `measured${several}: ${counted(steps.length, "step")} ran, ${formatSeconds(seconds)}; for these ` +
    `${formatSeconds(expected)} were predicted (${formatSeconds(idleSeconds)} of it for a build that has nothing to do)`;
  const sets = exact ? "the steps are those that were predicted" : "the steps are not those that were predicted";
  const list = (title: string, texts: readonly string[]) =>
    texts.flatMap((each) => hanging([gap(6), span("!", "red"), gap(1)], `${title}: ${each}`, width));
  return [
    ...hanging([gap(4), span(exact ? "✓" : "✗", exact ? "green" : "red"), gap(1)], `${text}; ${sets}`, width),
    ...list("ran all the same", unexpected),
    ...list("did not run", missed),
  ];
}
