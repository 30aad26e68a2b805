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
  return hashOf(textOf(sheets));
}

/** A script: functions of our own, without any value in it. */
export interface Script {
  readonly [brand]: true;
  readonly script: string;
}

/** Functions that use nothing from outside of themselves; `start` is called with the others by their names. */
export function scriptOf<Parts extends Readonly<Record<string, (...values: never[]) => unknown>>>(
  parts: Parts,
  start: (parts: Parts, document: never, window: never) => void,
): Script {
  const members = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
  return {
    [brand]: true,
    script: `"use strict";\n(${start.toString()})({\n${members.join(",\n")}\n}, document, window);`,
  };
}

export function scriptElement({ script }: Script): Html {
  return trusted(`<script>${script}</script>`);
}

/** What the policy has to name, so that this script and no other runs. */
export function scriptHash({ script }: Script): string {
  return hashOf(script);
}

/**
 * Data for a script. To a browser it is a block of text without meaning (HTML §4.12.1), and the only way out of it, a
 * `<`, is written as JSON's escape.
 */
export function dataElement(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return trusted(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
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
