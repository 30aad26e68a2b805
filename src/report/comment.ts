import type { Report } from "../model/report.ts";
import { inline } from "./escape/markdown.ts";
import { alert, paragraph } from "./markdown/blocks.ts";
import { brokenBuildsSection } from "./markdown/builds.ts";
import { baselineSection, comingsSection } from "./markdown/compared-table.ts";
import { lintSections, secretsSection, suppressedSection, vulnerabilitySections } from "./markdown/findings.ts";
import { fitted, leftOutNote, type Section } from "./markdown/fit.ts";
import { toolsSection } from "./markdown/folded.ts";
import { driftSection, growthSection } from "./markdown/growth.ts";
import { discs } from "./markdown/marks.ts";
import { headlineSection, tableSection } from "./markdown/overview.ts";
import { acceptedSection, loosenedSection } from "./markdown/policy.ts";
import { causesSection, checksSection, nextSection, problemsSection, weightsSection } from "./markdown/reasons.ts";
import type { MarkdownOptions } from "./summary.ts";

/**
 * A comment may have 65,536 characters by the API's word and 262,144 bytes by measure (facts: both were seen to
 * refuse), so it stays below both.
 */
const commentUnits = 65_000;
const commentBytes = 250_000;

export interface CommentOptions extends MarkdownOptions {
  /** The first line (report/comment-marker), by which the comment is found again. */
  marker: string;
  /** The report is the word of a fork's own run, which nobody else checked; whether that run ended in success. */
  fork?: { succeeded: boolean };
}

/** `comment.md`: what a reader of a pull request needs, shorter and without output of the build. */
export function renderComment(report: Report, { today }: MarkdownOptions = {}): string {
  return fittedComment(report, today, "");
}

/**
 * The body of the comment: the marker on the first line, then {@link renderComment}, both together within what GitHub takes.
 * The marker is never cut.
 */
export function commentBody(report: Report, { today, marker, fork }: CommentOptions): string {
  const start = `${marker}\n`;
  if (fork === undefined) return fittedComment(report, today, start);
  const body = fittedComment(report, today, start, fork.succeeded);
  // Not by the verdict alone: a name or a message may hold the sign too.
  return fork.succeeded ? body : body.replaceAll(discs.pass, discs.cancelled);
}

/** The parts of the comment in their order, each of which can be shortened. */
export function commentSections(report: Report, today?: string): Section[] {
  return [
    headlineSection(report),
    loosenedSection(report),
    tableSection(report),
    baselineSection(report, "days"),
    comingsSection(report),
    problemsSection(report, 0),
    checksSection(report),
    acceptedSection(report),
    growthSection(report, 3),
    driftSection(report, 3),
    causesSection(report, 2),
    weightsSection(report, 2),
    nextSection(report),
    secretsSection(report, [20, 5, 0]),
    ...vulnerabilitySections(report, { new: [100, 50, 20, 10, 0], other: [50, 20, 10, 0], fixed: [30, 10, 0] }),
    ...lintSections(report, [30, 10, 0]),
    suppressedSection(report, [20, 5, 0]),
    brokenBuildsSection(report, [10, 3, 0]),
    toolsSection(report, today),
  ];
}

function fittedComment(report: Report, today: string | undefined, start: string, forkSucceeded?: boolean): string {
  const [headline, ...others] = commentSections(report, today);
  const note = forkSucceeded === undefined ? [] : [forkSection(forkSucceeded)];
  const sections = [...(headline === undefined ? [] : [headline]), ...note, ...others];
  const fits = (text: string) =>
    start.length + text.length <= commentUnits && Buffer.byteLength(start) + Buffer.byteLength(text) <= commentBytes;
  return start + fitted(sections, leftOutNote, fits);
}

/** Whose word this is, right below the headline. */
function forkSection(succeeded: boolean): Section {
  const end = succeeded ? "" : ", which did not end in success";
  const note = paragraph(inline`**As reported by the fork's own run**${end}. Nobody else has checked it.`);
  return { title: "whose word it is", priority: 99, sizes: [1], render: () => alert("NOTE", [note]) };
}
