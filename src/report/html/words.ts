import type { Origin } from "../../model/origin.ts";
import type { Severity } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { cleanLine } from "../escape/clean.ts";
import { type Html, html } from "../escape/html.ts";
import type { Mark } from "../view/mark.ts";
import { placeOf } from "../view/places.ts";

// What a mark is called; shape and colour of the pill only repeat it.
const words: Readonly<Record<Mark, string>> = {
  pass: "pass",
  warn: "warning",
  fail: "fail",
  error: "no verdict",
  cancelled: "cancelled",
  skipped: "not checked",
};

export function pill(mark: Mark): Html {
  return html`<span class="pill ${mark}">${words[mark]}</span>`;
}

export function severityWord(severity: Severity): Html {
  return html`<span class="severity ${severity}">${severity}</span>`;
}

/** "Dockerfile:12" as code; undefined when no file is known. */
export function placeCode(origin: Origin | undefined): Html | undefined {
  const place = origin === undefined ? undefined : placeOf(origin);
  return place === undefined ? undefined : html`<code>${place}</code>`;
}

export function bytesText(bytes: number | null): Html | undefined {
  return bytes === null ? undefined : html`${formatBytes(bytes)}`;
}

/** A sentence in which backticks set code apart, as messages of ours and of linters have it. */
export function prose(text: string): Html {
  const parts = cleanLine(text).split(/(?<!`)(`[^`]+`)(?!`)/);
  // What the group takes stands at the odd places.
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part.slice(1, -1)}</code>` : spaced(part)))}`;
}

/** Text whose spaces at its ends part it from code. */
function spaced(text: string): Html {
  return html`${text.startsWith(" ") ? html` ` : undefined}${text}${/\S.* $/.test(text) ? html` ` : undefined}`;
}

/** Parts with a comma between them. */
export function commaList(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`;
}
