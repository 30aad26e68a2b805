import type { Growth, StepGrowth } from "../../model/growth.ts";
import type { Origin } from "../../model/origin.ts";
import type { Image } from "../../model/report.ts";
import { formatDelta } from "../../text/bytes.ts";
import { causeRows } from "./causes.ts";
import { placeOf } from "./places.ts";

/** One line that put in more, or less, than it did. All texts may be hostile. */
export interface GrownStep {
  /** Unpacked. */
  bytes: number;
  origin: Origin;
  /** "Dockerfile:12"; undefined when no file is known. */
  place: string | undefined;
  /** The instruction, as it is now; or what became of the base image. */
  made: string;
  base: boolean;
  /** Why it is the author's, or drift: "it was added"; empty when nobody said. */
  because: string;
  /** The packages, else the files, that moved most of it; empty when none is known. */
  brings: string;
  /** A known cause of weight at this line, and what to do about it. */
  cause?: { what: string; advice: string };
}

const named = 3;

export function grownStep(step: StepGrowth, growth: Growth, image: Image): GrownStep {
  const cause = step.bytes > 0 ? causeAt(step, growth, image) : undefined;
  return {
    bytes: step.bytes,
    origin: step.origin,
    place: placeOf(step.origin),
    made: step.base ? baseText(growth, step) : (step.origin.instruction ?? "no line known"),
    base: step.base,
    because: step.because ?? "",
    brings: cause === undefined ? bringsText(step, growth) : "",
    ...(cause === undefined ? {} : { cause: { what: cause.what, advice: cause.advice } }),
  };
}

function baseText({ base: { before, after } }: Growth, { origin }: StepGrowth): string {
  const name = after?.name ?? before?.name ?? origin.instruction?.replace(/^FROM /, "") ?? "";
  const was = before !== undefined && before.name !== name ? `${before.name} → ` : "";
  return `base image ${was}${name}`.trimEnd();
}

/**
 * The heaviest cause at the line of a step: one whose kind takes more than it did, or any when the line is new. An old
 * cause at a line that grew for another reason explains nothing.
 */
function causeAt({ change, origin }: StepGrowth, { causes }: Growth, image: Image) {
  const more = new Set(causes.items.filter(({ bytes }) => bytes > 0).map(({ kind }) => kind));
  const fitting = image.causes.filter(
    (cause) => isSameLine(cause.origin, origin) && (change === "added" || more.has(cause.kind)),
  );
  return causeRows({ causes: fitting })[0];
}

function bringsText({ bytes, origin }: StepGrowth, { packages, files }: Growth): string {
  const alike = (item: { bytes: number; origin: Origin }) =>
    isSameLine(item.origin, origin) && item.bytes !== 0 && item.bytes > 0 === bytes > 0;
  const found = packages.items.filter(alike).map((item) => {
    const versions = [...new Set([item.before?.version, item.after?.version])].filter((each) => each !== undefined);
    return `${item.name} ${versions.join(" → ")} (${formatDelta(item.bytes)})`;
  });
  const texts =
    found.length > 0 ? found : files.items.filter(alike).map((item) => `${item.path} (${formatDelta(item.bytes)})`);
  const more = texts.length > named ? [`${texts.length - named} more`] : [];
  return [...texts.slice(0, named), ...more].join(", ");
}

function isSameLine(a: Origin, b: Origin): boolean {
  return a.file !== undefined && a.file === b.file && a.startLine === b.startLine;
}
