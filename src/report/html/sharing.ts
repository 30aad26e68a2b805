import type { Report } from "../../model/report.ts";
import { type Html, html } from "../escape/html.ts";
import { sharingTexts } from "../view/sharing.ts";

/** What variants have in common; nothing when no two were measured. */
export function sharingSection(report: Report): Html | undefined {
  const texts = sharingTexts(report);
  if (texts.length === 0) return undefined;
  const parts = texts.map(
    ({ platform, layers, base }) => html`<p><code>${platform}</code> ${layers}</p>
${base === undefined ? undefined : html`<p><strong>${base.saves}</strong> Most of it: ${base.largest}.</p><p class="soft">${base.meaning}</p>`}`,
  );
  return html`<section class="card" aria-labelledby="sharing"><h2 id="sharing">Shared between variants</h2>
${parts}
</section>`;
}
