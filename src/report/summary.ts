import type { Delivery, Report } from "../model/report.ts";
import { buildsSection } from "./markdown/builds.ts";
import { baselineSection, comingsSection } from "./markdown/compared-table.ts";
import { deliveriesSection, undeliveredSection } from "./markdown/deliveries.ts";
import { lintSections, secretsSection, suppressedSection, vulnerabilitySections } from "./markdown/findings.ts";
import { fitted, leftOutNote, type Section } from "./markdown/fit.ts";
import { layersSection, timingsSection, toolsSection } from "./markdown/folded.ts";
import { driftSection, growthSection } from "./markdown/growth.ts";
import { knownSection } from "./markdown/known.ts";
import { headlineSection, tableSection } from "./markdown/overview.ts";
import { acceptedSection, loosenedSection } from "./markdown/policy.ts";
import { pushSection } from "./markdown/push.ts";
import { causesSection, checksSection, nextSection, problemsSection, weightsSection } from "./markdown/reasons.ts";
import { rebuildSection } from "./markdown/rebuild.ts";
import { sharingSection } from "./markdown/sharing.ts";

/**
 * A job summary may have 1 MiB; one byte more and the runner drops the whole of it (actions/runner
 * src/Runner.Worker/FileCommandManager.cs). What is below that is for {@link renderDeliveries}.
 */
const summaryBytes = 1_000_000;

export interface MarkdownOptions {
  /** ISO date, for the age of the vulnerability database. */
  today?: string;
}

/** `summary.md`: all of the result, for the job summary. */
export function renderSummary(report: Report, { today }: MarkdownOptions = {}): string {
  const [many, some] = [
    [1000, 300, 100, 30, 10, 0],
    [500, 100, 30, 10, 0],
  ];
  const sections: Section[] = [
    headlineSection(report),
    loosenedSection(report),
    tableSection(report),
    baselineSection(report, "hours"),
    knownSection(report),
    comingsSection(report),
    problemsSection(report, 60),
    checksSection(report),
    pushSection(report),
    acceptedSection(report),
    growthSection(report, 10),
    driftSection(report, 10),
    causesSection(report, 5),
    weightsSection(report, 5),
    nextSection(report),
    secretsSection(report, [100, 20, 5, 0]),
    ...vulnerabilitySections(report, { new: many, other: many, fixed: some }),
    ...lintSections(report, some),
    suppressedSection(report, [200, 50, 10, 0]),
    layersSection(report, [500, 100, 30, 0]),
    buildsSection(report, [50, 10, 3, 0]),
    sharingSection(report),
    rebuildSection(report),
    toolsSection(report, today),
    undeliveredSection(report),
    timingsSection(report),
  ];
  return fitted(sections, leftOutNote, (text) => Buffer.byteLength(text) <= summaryBytes);
}

/**
 * How the surfaces took the result, for a summary that was written before that was known: it goes behind it in the same
 * step. At most 40 kB, so that both together stay below the runner's limit; empty when there is nothing to say.
 */
export function renderDeliveries(deliveries: readonly Delivery[]): string {
  const section = deliveriesSection({ deliveries: [...deliveries] });
  const text = fitted([section], leftOutNote, (each) => Buffer.byteLength(each) <= 40_000);
  return text.trim() === "" ? "" : text;
}
