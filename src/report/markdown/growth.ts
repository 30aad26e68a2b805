import type { Report } from "../../model/report.ts";
import { formatDelta } from "../../text/bytes.ts";
import { code, type Inline, inline, prose } from "../escape/markdown.ts";
import type { GrownStep } from "../view/grown-steps.ts";
import { type GrownVariant, grownVariants, type StepChanges } from "../view/growth.ts";
import { growthTitle, restText } from "../view/growth-words.ts";
import { type Block, bullets, moreNote, numbered, paragraph } from "./blocks.ts";
import type { Section } from "./fit.ts";

/** Why the first `variants` of those that changed weigh what they do: the author's lines, most bytes first. */
export function growthSection(report: Report, variants: number): Section {
  const grown = grownVariants(report).filter(({ author }) => author.steps.length > 0 || author.bytes !== 0);
  return {
    title: "why it grew",
    priority: 66,
    sizes: [8, 5, 3, 1, 0],
    render: (size) => [
      ...grown.slice(0, variants).flatMap((each) => growthBlocks(report, each, size)),
      ...moreNote(grown.length - variants, "variants that changed"),
    ],
  };
}

function growthBlocks(report: Report, { name, author, drift }: GrownVariant, size: number): Block[] {
  const { title, whose } = growthTitle(report, author.bytes, drift !== undefined);
  const subject = title[1] === "" ? inline`${title[0]} ${code(name)}` : inline`${title[0]} ${code(name)} ${title[1]}`;
  const head = inline`**${subject}**: ${formatDelta(author.bytes)} ${whose}`;
  return [paragraph(head), ...numbered(author.steps.slice(0, size).map(stepItem)), ...restNote(author, size)];
}

/** What nobody changed and is not what it was; never among the author's growth. */
export function driftSection(report: Report, variants: number): Section {
  const drifted = grownVariants(report).flatMap(({ name, drift }) =>
    drift === undefined || (drift.bytes === 0 && drift.steps.length === 0) ? [] : [{ name, drift }],
  );
  return {
    title: "drift",
    priority: 64,
    sizes: [5, 2, 1, 0],
    render: (size) => [
      ...drifted
        .slice(0, variants)
        .flatMap(({ name, drift }) => [
          paragraph(inline`**Drift in ${code(name)}**: ${formatDelta(drift.bytes)} that nobody changed a line for`),
          ...bullets(drift.steps.slice(0, size).map(stepItem)),
          ...restNote(drift, size),
        ]),
      ...moreNote(drifted.length - variants, "variants that drifted"),
    ],
  };
}

function stepItem({ bytes, place, made, base, because, brings, cause }: GrownStep): Inline {
  const at = place === undefined ? inline`` : code(place, 80);
  const what = base ? inline`${made}` : code(made, 80);
  const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
  const said = why === "" ? inline`` : inline`: ${prose(why)}`;
  const advice = cause === undefined ? inline`` : inline`→ ${prose(cause.advice)}`;
  return inline`**${formatDelta(bytes)}** ${at} ${what}${said} ${advice}`;
}

function restNote(changes: StepChanges, size: number): Block[] {
  const text = restText(changes, size);
  return text === "" ? [] : [paragraph(inline`… ${text}`)];
}
