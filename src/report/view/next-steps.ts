import type { Report, VariantReport } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { placeOf } from "./places.ts";
import { titleOf, weightsOf } from "./weights.ts";

/** What a reader can do now, at most three sentences, the most useful first. May hold hostile text. */
export function nextSteps(report: Report): string[] {
  // What grew is told line by line where it is told that it grew.
  const heavy = report.variants.filter(({ checks }) =>
    checks.some(({ id, status }) => isSize(id) && id.endsWith(".max") && status === "fail"),
  );
  const steps = [...heavy.flatMap(lighten), ...missingLines(report)];
  return [...new Set(steps)].slice(0, 3);
}

/** The heaviest line of the author's own, where nothing more is known: causes stand with their remedies already. */
function lighten({ name, image }: VariantReport): string[] {
  if (image === undefined || image.causes.length > 0) return [];
  const own = weightsOf(image).find(({ base }) => !base);
  if (own === undefined) return [];
  const where = placeOf(own.origin) ?? titleOf(own, image);
  return [`${name}: start at ${where}, its heaviest line with ${formatBytes(own.unpacked)}`];
}

/** How to get load lines, where none is set. */
export function missingLines({ variants }: Report): string[] {
  const measured = variants.some(({ image }) => image !== undefined);
  const hasLine = variants.some(({ checks }) => checks.some(({ id }) => isSize(id)));
  return measured && !hasLine ? ["Set load lines: plimsoll init proposes budgets from today's sizes"] : [];
}

function isSize(id: string): boolean {
  return id.startsWith("size.");
}
