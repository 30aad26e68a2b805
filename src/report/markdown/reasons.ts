import type { Check, Image, Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { code, type Inline, inline, prose } from "../escape/markdown.ts";
import { isCompared } from "../view/baseline.ts";
import { type CauseRow, type HeavyVariant, heavyVariants } from "../view/causes.ts";
import { diveNote } from "../view/dive.ts";
import { missingLines } from "../view/next-steps.ts";
import { placeOf } from "../view/places.ts";
import { objections, type Problem, problemsOf } from "../view/problems.ts";
import { rowsOf } from "../view/rows.ts";
import { shareText, titleOf, type Weight, weightsOf } from "../view/weights.ts";
import { type Block, bullets, details, fence, moreNote, numbered, paragraph } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { discs } from "./marks.ts";

/**
 * What went wrong. Output of a failing step stands in a job summary, which the runner masks line by line; a comment is
 * not masked, so there it is left out (`excerpts: 0`).
 */
export function problemsSection(report: Report, excerpts: number): Section {
  const problems = problemsOf(report);
  return {
    title: "what went wrong",
    priority: 80,
    sizes: [20, 10, 5, 2, 0],
    render: (size) => [
      ...problems.slice(0, size).flatMap((problem) => problemBlocks(problem, excerpts)),
      ...moreNote(problems.length - size),
    ],
  };
}

function problemBlocks({ mark, subject, message, place, detail }: Problem, excerpts: number): Block[] {
  const who = subject === "" ? inline`${discs[mark]}` : inline`${discs[mark]} ${code(subject)}:`;
  const at = place === undefined || message.includes(place) ? undefined : inline`(${code(place)})`;
  const sentence = paragraph(
    at === undefined ? inline`${who} ${prose(message)}` : inline`${who} ${prose(message)} ${at}`,
  );
  return detail === "" || excerpts === 0 ? [sentence] : [sentence, fence(detail, excerpts)];
}

/** Checks that did not pass; those that were skipped are folded away with the reason. */
export function checksSection(report: Report): Section {
  const all = objections(report);
  const open = all
    .filter(({ mark, check }) => mark !== "skipped" && !isToldAbove(report, check))
    .map(({ mark, check }) => inline`${discs[mark]} ${prose(check.message)}`);
  const skipped = all.filter(({ mark }) => mark === "skipped").map(({ check }) => prose(check.message));
  const note = diveNote(all.filter(({ mark }) => mark !== "skipped").map(({ check }) => check));
  return {
    title: "checks",
    priority: 85,
    sizes: [100, 30, 10, 5, 2],
    render: (size) => [
      ...bullets(open.slice(0, size)),
      ...(note === undefined ? [] : [paragraph(inline`${note}`)]),
      ...moreNote(open.length - size),
      ...details(`Checks not made (${skipped.length})`, [
        ...bullets(skipped.slice(0, size)),
        ...moreNote(skipped.length - size),
      ]),
    ],
  };
}

/** Loosened rules stand in the first lines already. */
function isToldAbove({ policyDiff }: Report, { id }: Check): boolean {
  return id === "policy.loosened" && policyDiff.some(({ accepted }) => !accepted);
}

/** The heaviest lines of the variants that stand worst; folded where what changed is what matters. */
export function weightsSection(report: Report, variants: number): Section {
  const images = new Map(
    rowsOf(report)
      .toReversed()
      .map((row) => [row.name, row.report.image]),
  );
  const first = [...images].reverse().slice(0, variants);
  return {
    title: "where the weight is",
    priority: 60,
    sizes: [6, 4, 2, 0],
    render: (size) => {
      const blocks = first.flatMap(([name, image]) => (image === undefined ? [] : imageBlocks(name, image, size)));
      return isCompared(report) ? details("Where the weight is", blocks) : blocks;
    },
  };
}

function imageBlocks(name: string, image: Image, size: number): Block[] {
  const weights = weightsOf(image).slice(0, size);
  if (weights.length === 0) return [];
  return [
    paragraph(inline`**Where the weight of ${code(name)} is**`),
    ...numbered(weights.map((weight) => weightItem(weight, image))),
  ];
}

function weightItem(weight: Weight, image: Image): Inline {
  const place = placeOf(weight.origin);
  const title = titleOf(weight, image);
  const what = weight.base ? inline`${title}` : code(title, 120);
  return inline`**${formatBytes(weight.unpacked)}** (${shareText(weight)}) ${place === undefined ? inline`` : code(place)} ${what}`;
}

/** Why the variants that stand worst are heavy, and what to do about it; folded where what changed is what matters. */
export function causesSection(report: Report, variants: number): Section {
  const reasons = heavyVariants(report).slice(0, variants);
  return {
    title: "why it is heavy",
    priority: 65,
    sizes: [5, 3, 2, 1, 0],
    render: (size) => {
      const blocks = reasons.flatMap((each) => causeBlocks(each, size));
      return isCompared(report) ? details("What could go", blocks) : blocks;
    },
  };
}

function causeBlocks({ name, causes, bytes, unpacked }: HeavyVariant, size: number): Block[] {
  const of = unpacked === null ? inline`` : inline`of ${formatBytes(unpacked)}`;
  return [
    paragraph(inline`**Why ${code(name)} is heavy**: ${formatBytes(bytes)} ${of} could go`),
    ...numbered(causes.slice(0, size).map(causeItem)),
    ...moreNote(causes.length - size),
  ];
}

function causeItem({ bytes, place, instruction, what, advice }: CauseRow): Inline {
  const at = place === undefined ? inline`` : code(place, 80);
  const made = instruction === "" ? inline`` : code(instruction, 80);
  return inline`**${formatBytes(bytes)}** ${at} ${made} ${prose(what)} → ${prose(advice)}`;
}

/** What a reader can do now, beyond what stands at the weights. */
export function nextSection(report: Report): Section {
  const steps = missingLines(report).map((step) => inline`→ ${prose(step)}`);
  return { title: "next steps", priority: 70, sizes: [3, 1, 0], render: (size) => steps.slice(0, size).map(paragraph) };
}
