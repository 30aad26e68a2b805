import type { Growth, StepGrowth } from "../../model/growth.ts";
import type { Image, Report, VariantReport } from "../../model/report.ts";
import { type GrownStep, grownStep } from "./grown-steps.ts";
import { authorBytes, driftBytes } from "./portions.ts";
import { rowsOf } from "./rows.ts";

/** What became of a variant since the baseline, in unpacked bytes. All texts may be hostile. */
export interface GrownVariant {
  name: string;
  /** Of the pull request where that can be told apart from drift, else all of it. */
  author: StepChanges;
  /** Absent where whose doing it is can't be told. */
  drift?: StepChanges;
}

/** Steps and what they add up to, those that are not listed included. */
export interface StepChanges {
  bytes: number;
  /** The most of it first: for growth the largest, for what became lighter the smallest. */
  steps: GrownStep[];
}

/** The variants that are not what they were, the worst first, each on the first platform that was compared. */
export function grownVariants(report: Report): GrownVariant[] {
  const byName = new Map<string, VariantReport>();
  for (const { name, report: variant } of rowsOf(report)) {
    if (variant.growth !== undefined && variant.image !== undefined && !byName.has(name)) byName.set(name, variant);
  }
  return [...byName].flatMap(([name, { growth, image }]) => {
    const grown = growth === undefined || image === undefined ? undefined : grownVariant(growth, image);
    return grown === undefined ? [] : [{ name, ...grown }];
  });
}

/** The same of one image; undefined when no step of it is other than it was. */
export function grownVariant(growth: Growth, image: Image): Omit<GrownVariant, "name"> | undefined {
  const { items } = growth.steps;
  const author = changesOf(authorBytes(growth) ?? growth.steps.bytes, ofWhom(items, "author"), growth, image);
  const drifted = changesOf(driftBytes(growth), ofWhom(items, "drift"), growth, image);
  if (isNothing(author) && isNothing(drifted)) return undefined;
  return { author, ...(growth.drift === undefined ? {} : { drift: drifted }) };
}

/** A step of which nobody said whose it is stands with the author's. */
function ofWhom(steps: readonly StepGrowth[], whose: "author" | "drift"): StepGrowth[] {
  return steps.filter(({ by = "author" }) => by === whose);
}

function changesOf(bytes: number, steps: readonly StepGrowth[], growth: Growth, image: Image): StepChanges {
  const direction = bytes < 0 ? -1 : 1;
  const moved = steps.filter((step) => step.bytes !== 0).toSorted((a, b) => direction * (b.bytes - a.bytes));
  return { bytes, steps: moved.map((step) => grownStep(step, growth, image)) };
}

function isNothing({ bytes, steps }: StepChanges): boolean {
  return bytes === 0 && steps.length === 0;
}
