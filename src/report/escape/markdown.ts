import { cleanLine } from "./clean.ts";
import { proseParts } from "./prose-parts.ts";
import { breakMentions, breakReferences } from "./references.ts";
import type { SafeUrl } from "./url.ts";

const brand = Symbol("inline Markdown");

/**
 * Markdown for one line, safe in a paragraph, a list item, a heading and a table cell alike. Only this module makes
 * one, so whatever a renderer writes into a document went through an escaper.
 */
export interface Inline {
  readonly [brand]: true;
  readonly source: string;
}

/**
 * A template whose own text is Markdown and whose values are not: strings are escaped, numbers printed, other
 * {@link Inline}s stay.
 */
export function inline(markup: TemplateStringsArray, ...values: readonly (string | number | Inline)[]): Inline {
  const source = markup.reduce((text, part, index) => {
    const value = values[index - 1];
    return text + (value === undefined ? "" : sourceOf(value)) + part;
  });
  return trusted(escapeStart(source));
}

/** `raw` as a code span. */
export function code(raw: string, max = 200): Inline {
  const text = cleanLine(raw, max);
  if (text === "") return trusted("–");
  // Cells end at any bare pipe, even in code; an entity is none, but is only read outside of backticks.
  if (text.includes("|")) return trusted(`<code>${escapeText(text)}</code>`);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return trusted(fence + pad + breakMentions(text) + pad + fence);
}

/** A sentence with code in it ({@link proseParts}). */
export function prose(raw: string, max = 1000): Inline {
  const parts = proseParts(raw, max).map(({ text, isCode }) => (isCode ? code(text, max).source : escapeText(text)));
  return trusted(escapeStart(parts.join("")));
}

/** A bar as a code span. Its spaces do not break, so that no renderer folds them; what is no part of a bar goes. */
export function drawn(bar: string): Inline {
  const text = bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, "").replaceAll(" ", "\u00a0");
  return trusted(text === "" ? "" : `\`${text}\``);
}

/** A figure with its unit, as text that no renderer breaks between them. */
export function figure(raw: string): Inline {
  return trusted(escapeText(cleanLine(raw)).replaceAll(" ", "\u00a0"));
}

// `CVE-2025-1234567`, `GHSA-…`: nothing that GitHub would refer to, but for the digits in it.
const advisoryId = /^(?!GH-)[A-Z]+(?:-[A-Za-z0-9]+)+$/;

/** A link, or just its text when there is no safe address. The id of an advisory stays whole in it, so that it can be copied. */
export function link(text: string, url: SafeUrl | undefined): Inline {
  const clean = cleanLine(text);
  if (url === undefined || clean === "") return trusted(escapeText(clean));
  return trusted(`[${advisoryId.test(clean) ? escapeMarkup(clean) : escapeText(clean)}](${url.href})`);
}

/** The parts that are there, with `separator` (plain text) between them. */
export function joined(parts: readonly Inline[], separator: string): Inline {
  return trusted(parts.map(({ source }) => source).join(escapeText(separator)));
}

function trusted(source: string): Inline {
  return { [brand]: true, source };
}

function sourceOf(value: string | number | Inline): string {
  return typeof value === "object" ? value.source : escapeText(cleanLine(String(value)));
}

function escapeText(text: string): string {
  return escapeMarkup(breakReferences(text));
}

function escapeMarkup(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_[\]|~]/g, "\\$&")
      // GitHub typesets what stands between two dollars; its documented way out is this element.
      .replaceAll("$", "<span>$</span>")
  );
}

/** What would open a heading, a list or a rule, at the start of a line only. A sign before a digit is none of that. */
function escapeStart(source: string): string {
  return source
    .trim()
    .replace(/^(?:[#=]|[+-](?!\d)|\d+(?=[.)](?:\s|$)))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
