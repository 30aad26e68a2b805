import type { Report } from "../model/report.ts";
import { inline } from "./escape/markdown.ts";
import { paragraph } from "./markdown/blocks.ts";
import { fitted, type Section } from "./markdown/fit.ts";
import {
  layersSection,
  lintSection,
  secretsSection,
  suppressedSection,
  timingsSection,
  toolsSection,
  vulnerabilitiesSection,
} from "./markdown/folded.ts";
import { headlineSection, tableSection } from "./markdown/overview.ts";
import { causesSection, checksSection, nextSection, problemsSection, weightsSection } from "./markdown/reasons.ts";
import { sharingSection } from "./markdown/sharing.ts";

/**
 * A job summary may have 1 MiB; one byte more and the runner drops the whole of it (actions/runner
 * src/Runner.Worker/FileCommandManager.cs).
 */
const summaryBytes = 1_000_000;

/**
 * A comment may have 65,536 characters by the API's word and 262,144 bytes by measure (facts: both were seen to
 * refuse), so it stays below both, with room for the marker of its first line.
 */
const commentUnits = 64_000;
const commentBytes = 250_000;

export interface MarkdownOptions {
  /** ISO date, for the age of the vulnerability database. */
  today?: string;
}

/** `summary.md`: all of the result, for the job summary. */
export function renderSummary(report: Report, { today }: MarkdownOptions = {}): string {
  const sections: Section[] = [
    headlineSection(report),
    tableSection(report),
    problemsSection(report, 60),
    checksSection(report),
    causesSection(report, 5),
    weightsSection(report, 5),
    nextSection(report),
    secretsSection(report, [100, 20, 5, 0]),
    vulnerabilitiesSection(report, [1000, 300, 100, 30, 10, 0]),
    lintSection(report, [500, 100, 30, 10, 0]),
    suppressedSection(report, [200, 50, 10, 0]),
    layersSection(report, [500, 100, 30, 0]),
    sharingSection(report),
    toolsSection(report, today),
    timingsSection(report),
  ];
  return fitted(sections, leftOutNote, (text) => Buffer.byteLength(text) <= summaryBytes);
}

/** `comment.md`: what a reader of a pull request needs, shorter and without output of the build. */
export function renderComment(report: Report, { today }: MarkdownOptions = {}): string {
  const sections: Section[] = [
    headlineSection(report),
    tableSection(report),
    problemsSection(report, 0),
    checksSection(report),
    causesSection(report, 2),
    weightsSection(report, 2),
    nextSection(report),
    secretsSection(report, [20, 5, 0]),
    vulnerabilitiesSection(report, [50, 20, 10, 0]),
    lintSection(report, [30, 10, 0]),
    suppressedSection(report, [20, 5, 0]),
    toolsSection(report, today),
  ];
  const fits = (text: string) => text.length <= commentUnits && Buffer.byteLength(text) <= commentBytes;
  return fitted(sections, leftOutNote, fits);
}

function leftOutNote(titles: readonly string[]): ReturnType<typeof paragraph> {
  return paragraph(inline`Left out for want of space: ${titles.join(", ")}. The HTML report has everything.`);
}
