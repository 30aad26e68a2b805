import type { Plan, PlanNote } from "../model/plan.ts";

/** Beyond so many, files that were left out are only counted: a monorepo has hundreds in its examples. */
const shownLeftOut = 8;

const words = {
  found: "found",
  "left-out": "left out",
  "link-offered": "could be linked",
  "not-built": "not built",
} as const satisfies Record<PlanNote["kind"], string>;

/** What was found and why, as lines for the log: variants first, then what is not among them. */
export function explainPlan({ variants, notes }: Plan): string[] {
  const leftOut = notes.filter(({ kind }) => kind === "left-out");
  const others = notes.filter(({ kind }) => kind !== "left-out");
  const more = leftOut.length - shownLeftOut;
  // The line of a found Dockerfile names its variant.
  const told = new Set(notes.flatMap(({ kind, subject }) => (kind === "found" ? [`${words.found}: ${subject}`] : [])));
  return [
    ...variants.filter(({ because }) => !told.has(because)).map(({ name, because }) => `variant ${name}: ${because}`),
    ...[...others, ...leftOut.slice(0, shownLeftOut)].map(lineOf),
    ...(more > 0 ? [`left out: ${more} more files, for the same kinds of reasons`] : []),
  ];
}

function lineOf({ kind, subject, reason }: PlanNote): string {
  return `${words[kind]}: ${subject}: ${reason}`;
}
