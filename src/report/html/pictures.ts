import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import type { LoadLine } from "../view/rows.ts";

/** The Plimsoll mark: a disc crossed by the load line. */
export function logo(): Html {
  return html`<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="9.5" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M1.5 16h29" stroke="currentColor" stroke-width="2.6"/></svg>`;
}

/** A part of a whole, `share` 0–1. */
export function shareBar(share: number, kind: "fill" | "quiet" = "fill"): Html {
  return html`<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="${kind}" width="${percent(Math.min(1, Math.max(0, share)))}" height="100%"/></svg>`;
}

/** A change, `share` -1 to 1: from the start where all of its kind go one way, else from the `middle` to either side. */
export function deltaBar(share: number, middle: boolean): Html {
  const width = Math.min(1, Math.abs(share)) * (middle ? 0.5 : 1);
  const start = middle ? (share < 0 ? 0.5 - width : 0.5) : 0;
  const kind = share < 0 ? "less" : "more";
  const line = middle ? html`<rect class="middle" x="50%" width="1" height="100%"/>` : undefined;
  return html`<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="${kind}" x="${percent(start)}" width="${percent(width)}" height="100%"/>${line}</svg>`;
}

/** The load line stands at two thirds; what is over it shows in another colour up to half as much again. */
const lineAt = 2 / 3;

/** A size against its load line. */
export function waterline({ actual, limit, before }: LoadLine): Html {
  const ratio = limit <= 0 ? 1.5 : actual / limit;
  const within = Math.min(1, ratio) * lineAt;
  // However little is over, it can be seen.
  const over = actual > limit ? Math.max(0.015, Math.min(0.5, ratio - 1) * lineAt) : 0;
  const was = before === undefined || before === actual ? "" : `, was ${formatBytes(before)}`;
  const label = `${formatBytes(actual)} of ${formatBytes(limit)}${was}`;
  return html`<svg class="waterline" role="img" aria-label="${label}"><rect class="track" y="7" width="100%" height="10"/><rect class="fill" y="7" width="${percent(within)}" height="10"/><rect class="over" x="${percent(lineAt)}" y="7" width="${percent(over)}" height="10"/>${was === "" ? undefined : baseTick(before ?? 0, limit)}${mark(lineAt, 24)}</svg>`;
}

/** Where the baseline is: a thin line down the bar. */
function baseTick(before: number, limit: number): Html {
  const at = limit <= 0 ? 1 : Math.min(1.5, Math.max(0, before) / limit) * lineAt;
  return html`<rect class="was" x="${percent(Math.min(0.985, at))}" y="4" width="2" height="16"/>`;
}

/** The load line down a bar at `share` of its width, `height` pixels long, with the disc at its head. */
export function mark(share: number, height: number): Html {
  return html`<svg class="mark" x="${percent(share)}" overflow="visible" aria-hidden="true"><path d="M0 0v${height}"/><circle cy="5" r="4"/><path d="M-7 5h14"/></svg>`;
}

export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** Two decimals: enough for a picture, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
