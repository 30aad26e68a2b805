import type { Report } from "../model/report.ts";
import { type Html, html } from "./escape/html.ts";
import { aboutSection } from "./html/about.ts";
import { renderDocument } from "./html/document.ts";
import { lintSection, secretSection, suppressedSection, vulnerabilitySection } from "./html/findings.ts";
import { checkSection, fleet, problemSection } from "./html/overview.ts";
import { logo } from "./html/pictures.ts";
import { acceptedSection, loosenedSection, phrased } from "./html/policy.ts";
import { pushSection } from "./html/push.ts";
import { sharingSection } from "./html/sharing.ts";
import { baseStyle } from "./html/style-base.ts";
import { mediaStyle, partsStyle } from "./html/style-parts.ts";
import { variantSection } from "./html/variant.ts";
import { baselinePhrases, isCompared } from "./view/baseline.ts";
import { headlineOf, headlineText } from "./view/headline.ts";
import { nextSteps } from "./view/next-steps.ts";
import { rowsOf } from "./view/rows.ts";

export interface HtmlOptions {
  /** ISO date, for the age of the vulnerability database. */
  today?: string;
}

/** `report.html`: one file that loads nothing and runs nothing. */
export function renderHtml(report: Report, { today }: HtmlOptions = {}): string {
  return renderDocument({
    title: `${report.verdict}: ${headlineText(report)}`,
    skip: "Skip to the result",
    styles: [baseStyle, partsStyle, mediaStyle],
    content: html`${banner(report)}
${body(report, today)}`,
  });
}

function banner(report: Report): Html {
  const headline = phrased(headlineOf(report));
  const compared = isCompared(report) ? phrased(baselinePhrases(report, "hours")) : html`not compared with a base`;
  const meta = [
    report.commit === undefined ? undefined : html`<li>commit <code>${report.commit.slice(0, 12)}</code></li>`,
    report.event === undefined ? undefined : html`<li>${report.event}</li>`,
    html`<li>${compared}</li>`,
  ];
  return html`<header class="banner ${report.verdict}"><div class="frame">
<div class="brand">${logo()}<span>Plimsoll</span></div>
<h1><span class="verdict-word">${report.verdict}</span><br>${headline}</h1>
<ul class="meta">${meta.filter((item) => item !== undefined)}</ul>
</div></header>`;
}

function body(report: Report, today: string | undefined): Html {
  const rows = rowsOf(report);
  const anchors = new Map(rows.map((row, index) => [row, `variant-${index + 1}`]));
  const parts = [
    { id: "problems", title: "What went wrong", content: problemSection(report) },
    { id: "loosened", title: "Loosened rules", content: loosenedSection(report) },
    { id: "variants", title: "Variants", content: fleet(report, rows, anchors) },
    { id: "checks", title: "Checks", content: checkSection(report) },
    { id: "pushed", title: "Pushed", content: pushSection(report) },
    { id: "accepted", title: "Accepted", content: acceptedSection(report) },
    { id: "next", title: "Next", content: nextSection(report) },
    ...rows.map((row) => ({ id: "", title: "", content: variantSection(row, anchors.get(row) ?? "") })),
    { id: "sharing", title: "Shared", content: sharingSection(report) },
    { id: "secrets", title: "Secrets", content: secretSection(report) },
    { id: "vulnerabilities", title: "Vulnerabilities", content: vulnerabilitySection(report) },
    { id: "lint", title: "Lint", content: lintSection(report) },
    { id: "suppressed", title: "Suppressed", content: suppressedSection(report) },
    { id: "about", title: "Tools and times", content: aboutSection(report, today) },
  ].filter(({ content }) => content !== undefined);
  const links = parts
    .filter(({ id }) => id !== "")
    .map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="toc" aria-label="Sections"><div class="frame"><ul>${links}</ul></div></nav>
<main id="content">${parts.flatMap(({ content }) => content ?? [])}</main>`;
}

function nextSection(report: Report): Html | undefined {
  const steps = nextSteps(report);
  if (steps.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="next"><h2 id="next">Next</h2><ul>${steps.map((step) => html`<li>${step}</li>`)}</ul></section>`;
}
