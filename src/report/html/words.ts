import type { Origin } from "../../model/origin.ts";
import type { Severity } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { proseParts } from "../escape/prose-parts.ts";
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

const beforeUnit = /(?<=\d) (?=(?:[kMGT]?B|%)(?!\w))/g;

/** A sentence with code in it ({@link proseParts}). Numbers keep to their units. */
export function prose(sentence: string): Html {
  return html`${proseParts(sentence).map(({ text, isCode }) => (isCode ? html`<code>${text}</code>` : spaced(text.replace(beforeUnit, "\u00a0"))))}`;
}

/** Text whose spaces at its ends part it from code. */
function spaced(text: string): Html {
  return html`${text.startsWith(" ") ? html` ` : undefined}${text}${/\S.* $/.test(text) ? html` ` : undefined}`;
}

/** Parts with a comma between them. */
export function commaList(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`;
}
