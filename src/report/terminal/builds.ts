import type { Report } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import {
  brokenStep,
  criticalText,
  instructionOf,
  reusedText,
  slowestSteps,
  toldBuilds,
  transferTexts,
  type VariantBuild,
} from "../view/builds.ts";
import { placeOf } from "../view/places.ts";
import { hanging, titled } from "./hanging.ts";
import { gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "./spans.ts";

const shown = { variants: 4, steps: 5 } as const;
/** What is shorter is not worth a line here. */
const worthSeconds = 1;

/** How long each build took, what of it was reused, what broke the cache first, and the slowest steps. */
export function buildLines(report: Report, columns: number): Span[][] {
  const builds = toldBuilds(report);
  const more = builds.length - shown.variants;
  return titled("Builds", [
    ...builds.slice(0, shown.variants).flatMap((build) => linesOf(build, columns)),
    ...(more <= 0 ? [] : [[gap(4), span(`and ${more.toLocaleString("en-US")} more in the report`, "dim")]]),
  ]);
}

function linesOf({ name, build }: VariantBuild, columns: number): Span[][] {
  const figures = [formatSeconds(build.seconds), reusedText(build), criticalText(build)].filter((text) => text !== "");
  const broken = brokenStep(build);
  const at =
    broken === undefined ? "" : [broken.place, broken.instruction].filter((text) => text !== undefined).join(" ");
  const carried = transferTexts(build, worthSeconds).join(" · ");
  return [
    ...hanging([gap(2), shortened(span(name, "bold"), 30), gap(2)], figures.join(", "), columns),
    ...(broken === undefined
      ? []
      : [
          [gap(4), span("first not reused", "yellow"), gap(2), shortened(span(at, "cyan"), columns - 22)],
          ...hanging([gap(4), span("→", "dim"), gap(1)], broken.because.replaceAll("`", ""), columns),
        ]),
    ...slowestSteps(build, shown.steps)
      .filter(({ seconds }) => seconds >= worthSeconds)
      .map((step) => {
        const place = step.origin === undefined ? undefined : placeOf(step.origin);
        const where = place === undefined ? [] : [shortenedStart(span(place, "cyan"), 40), gap(2)];
        const start = [...pad(span(formatSeconds(step.seconds)), 14, "right"), gap(2), ...where];
        return [...start, shortened(span(instructionOf(step), "dim"), columns - widthOf(start))];
      }),
    ...(carried === "" ? [] : hanging([gap(4)], `carried: ${carried}`, columns)),
  ];
}
