import type { Loosening, Report } from "../../model/report.ts";
import { type Html, html } from "../escape/html.ts";
import { acceptancePhrases, acceptedChecks } from "../view/acceptance.ts";
import type { Phrase } from "../view/phrases.ts";
import { pill, prose } from "./words.ts";

/** Rules that are softer than the base's: what nobody accepted before what somebody did. */
export function loosenedSection({ policyDiff }: Report): Html | undefined {
  if (policyDiff.length === 0) return undefined;
  const items = policyDiff.toSorted((a, b) => Number(a.accepted) - Number(b.accepted)).slice(0, 200);
  const more = policyDiff.length - items.length;
  return html`<section class="card" aria-labelledby="loosened"><h2 id="loosened">Loosened rules</h2>
<p>What this change is judged by is softer than on its base.</p>
<ul class="list">${items.map(looseningItem)}</ul>${more > 0 ? html`<p class="soft">… and ${more} more</p>` : undefined}</section>`;
}

function looseningItem({ key, base, head, accepted }: Loosening): Html {
  const values = html`${valueCode(base)} → ${valueCode(head)}`;
  const note = accepted ? html` <span class="soft">accepted</span>` : undefined;
  return html`<li>${pill(accepted ? "pass" : "fail")}<span><code>${key}</code>: ${values}${note}</span></li>`;
}

function valueCode(text: string): Html {
  return text === "" ? html`<span class="soft">nothing</span>` : html`<code>${text}</code>`;
}

/** What would have been refused, and who let it pass. */
export function acceptedSection(report: Report): Html | undefined {
  const checks = acceptedChecks(report);
  const { acceptance } = report;
  if (checks.length === 0 && acceptance === undefined) return undefined;
  const by = acceptance === undefined ? undefined : html`<p>${phrased(acceptancePhrases(acceptance))}</p>`;
  const items = checks.map(({ message }) => html`<li>${pill("pass")}<span>${prose(message)}</span></li>`);
  return html`<section class="card" aria-labelledby="accepted"><h2 id="accepted">Accepted</h2>${by}<ul class="list">${items}</ul></section>`;
}

/** The phrases with names as code, and the spaces that they have at their ends. */
export function phrased(phrases: readonly Phrase[]): Html {
  return html`${phrases.map((phrase) => {
    if ("name" in phrase) return html`<code>${phrase.name}</code>`;
    const [before, after] = [phrase.words.startsWith(" "), phrase.words.endsWith(" ")];
    return html`${before ? html` ` : undefined}${phrase.words}${after ? html` ` : undefined}`;
  })}`;
}
