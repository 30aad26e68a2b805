import type { Build, Rebuild } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import { type Html, html } from "../escape/html.ts";
import { rebuildText, rebuildTitle } from "../view/rebuild.ts";
import { placeCode, prose } from "./words.ts";

/** What typical changes cost to rebuild, with the steps that run again. */
export function rebuildPart({ rebuild = [] }: Build): Html | undefined {
  const [first] = rebuild;
  if (first === undefined) return undefined;
  return html`<details><summary>What a change costs to rebuild <span class="soft">${rebuildText(first)}</span></summary>${rebuild.map(onePart)}</details>`;
}

function onePart(rebuild: Rebuild): Html {
  const steps = rebuild.steps.map(
    ({ step, origin, seconds, certain }) =>
      html`<li>${placeCode(origin)} <code>${step}</code> <span class="soft">${seconds === null ? "time not known" : formatSeconds(seconds)}${certain ? "" : ", only where what is copied from a stage turns out different"}</span></li>`,
  );
  const advice = rebuild.advice.map(({ text }) => html`<p>→ ${prose(text)}</p>`);
  return html`<p><strong>${rebuildTitle(rebuild)}</strong>: ${rebuildText(rebuild)}</p>
${advice}
${steps.length === 0 ? undefined : html`<ul>${steps}</ul>`}`;
}
