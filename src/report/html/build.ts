import type { Build, Step } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import { type Html, html } from "../escape/html.ts";
import {
  brokenStep,
  criticalText,
  instructionOf,
  reusedText,
  slowestSteps,
  type TimelineRow,
  timelineRows,
  transferTexts,
} from "../view/builds.ts";
import { percent } from "./pictures.ts";
import { type HtmlRow, longTable } from "./table.ts";
import { placeCode, prose } from "./words.ts";

const mostRows = 300;

/** A build: what was reused of it, what broke its cache first, and its steps over time. */
export function buildPart(build: Build): Html {
  const summary = html`${formatSeconds(build.seconds)}, ${reusedText(build)}`;
  return html`<details><summary>Build <span class="soft">${summary}</span></summary>
${figures(build)}
${brokenPart(build)}
${timeline(build)}
${slowestPart(build)}
</details>`;
}

function figures(build: Build): Html {
  const told = [
    `${formatSeconds(build.seconds)} in all`,
    reusedText(build),
    criticalText(build),
    ...transferTexts(build),
  ];
  return html`<p>${told.filter((text) => text !== "").join(" · ")}</p>`;
}

function brokenPart(build: Build): Html | undefined {
  const broken = brokenStep(build);
  if (broken === undefined) return undefined;
  const place = broken.place === undefined ? undefined : html`<code>${broken.place}</code> `;
  return html`<p class="broken"><strong>First not reused:</strong> ${place}<code>${broken.instruction}</code><span class="advice">${prose(broken.because)}</span></p>`;
}

/** Bars by start and duration, stage by stage. Words say what colour says. */
function timeline(build: Build): Html | undefined {
  const rows = timelineRows(build);
  if (rows.length === 0) return undefined;
  const ends = rows.map(({ step }) => (step.start ?? 0) + step.seconds);
  const whole = Math.max(0.001, build.seconds, ...ends);
  const told = rows.slice(0, mostRows).map((row, index) => {
    const isNew = row.stage !== "" && row.stage !== rows[index - 1]?.stage;
    const stage = isNew ? html`<li class="stage">${row.stage}</li>` : undefined;
    return html`${stage}${timelineItem(row, whole)}`;
  });
  const more = rows.length - mostRows;
  const note =
    more > 0
      ? html`<p class="soft">… and ${more.toLocaleString("en-US")} more; <code>report.json</code> has them all.</p>`
      : undefined;
  return html`<figure class="timeline" aria-label="Steps of the build over time"><ol>${told}</ol>
<p class="ends number"><span>0 s</span><span>${formatSeconds(whole)}</span></p>${note}
<figcaption class="soft"><span class="swatch k7"></span>a step at work <span class="swatch critical"></span>on the critical path: the build could not end sooner than these one after the other</figcaption></figure>`;
}

function timelineItem(row: TimelineRow, whole: number): Html {
  const { step, cached, isCritical, isFirstUncached } = row;
  // What is cut off where a line is too long is the instruction.
  const first = isFirstUncached ? html`<span class="pill warn">first not reused</span> ` : undefined;
  const critical = isCritical ? html`<span class="unseen">on the critical path</span>` : undefined;
  const time = cached ? "reused" : formatSeconds(step.seconds);
  return html`<li class="${isCritical ? "critical" : "step"}"><span class="what">${placeCode(step.origin)} ${first}${critical}<span class="soft">${instructionOf(step)}</span></span><span class="number">${time}</span>${timeBar(row, whole)}</li>
`;
}

function timeBar({ step, cached, isCritical }: TimelineRow, whole: number): Html {
  const start = Math.min(1, (step.start ?? 0) / whole);
  // However short, it can be seen; what was reused took no time that could be drawn.
  const width = cached ? 0 : Math.min(1 - start, Math.max(0.004, step.seconds / whole));
  const bar = cached
    ? undefined
    : html`<rect class="${isCritical ? "critical" : "fill"}" x="${percent(start)}" width="${percent(width)}" height="100%"/>`;
  return html`<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/>${bar}</svg>`;
}

function slowestPart(build: Build): Html | undefined {
  const steps = slowestSteps(build, 5);
  if (steps.length === 0) return undefined;
  const columns = [
    { title: "step", kind: "text" },
    { title: "time", kind: "figure" },
    { title: "line", kind: "place" },
  ] as const;
  const row = (step: Step): HtmlRow => ({
    head: html`<code>${instructionOf(step)}</code>`,
    cells: [html`${formatSeconds(step.seconds)}`, placeCode(step.origin)],
  });
  return html`<h3>Slowest steps</h3>${longTable("The steps that took longest", columns, steps, row)}`;
}
