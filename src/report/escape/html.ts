import { createHash } from "node:crypto";
import { cleanLine } from "./clean.ts";
import type { SafeUrl } from "./url.ts";

const brand = Symbol("HTML");

/** HTML that is safe to write into a document's body. Only this module makes one. */
export interface Html {
  readonly [brand]: true;
  readonly source: string;
}

export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/**
 * A template whose own text is HTML and whose values are not: strings are cleaned to one line and escaped for text and
 * for quoted attributes, numbers printed, other {@link Html} stays, undefined is nothing. A value never opens a tag,
 * names an attribute or stands in `href`, `src` or `style`; links are made by {@link anchor}.
 */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return trusted(markup.reduce((text, part, index) => text + sourceOf(values[index - 1]) + part));
}

/** A link that opens apart and tells the other side nothing, or just its text when there is no safe address. */
export function anchor(text: string, url: SafeUrl | undefined): Html {
  if (url === undefined) return html`${text}`;
  const href = trusted(url.href.replaceAll("&", "&amp;"));
  return html`<a href="${href}" rel="noreferrer noopener" target="_blank">${text}</a>`;
}

/** Lines of text as they are, for `<pre>`. */
export function preformatted(lines: readonly string[]): Html {
  return trusted(lines.map(escaped).join("\n"));
}

/** A stylesheet: literal text of our own, without any value in it. */
export interface Stylesheet {
  readonly [brand]: true;
  readonly css: string;
}

export function css(text: TemplateStringsArray): Stylesheet {
  return { [brand]: true, css: text.raw.join("") };
}

/** The sheets as one element. */
export function styleElement(sheets: readonly Stylesheet[]): Html {
  return trusted(`<style>${textOf(sheets)}</style>`);
}

/** What the page's policy has to name, so that this style and no other is applied (CSP Level 3 §2.3.1). */
export function styleHash(sheets: readonly Stylesheet[]): string {
  return `sha256-${createHash("sha256").update(textOf(sheets)).digest("base64")}`;
}

function textOf(sheets: readonly Stylesheet[]): string {
  return sheets.map((sheet) => sheet.css).join("\n");
}

function trusted(source: string): Html {
  return { [brand]: true, source };
}

function sourceOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escaped(cleanLine(value));
  if (typeof value === "number") return String(value);
  return "source" in value ? value.source : value.map(({ source }) => source).join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
