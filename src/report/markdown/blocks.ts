import { cleanLines } from "../escape/clean.ts";
import { html } from "../escape/html.ts";
import { type Inline, inline } from "../escape/markdown.ts";
import { breakMentions, breakReferences } from "../escape/references.ts";

const brand = Symbol("Markdown block");

/**
 * A whole block of Markdown: what it opens it also closes, so that blocks can be left out and reordered at will. Only
 * this module makes one.
 */
export interface Block {
  readonly [brand]: true;
  readonly source: string;
}

export interface Column {
  /** Our own words, or Markdown that was made of others'. */
  title: string | Inline;
  align: "left" | "right";
}

export function heading(level: 3 | 4, text: Inline): Block {
  return block(`${"#".repeat(level)} ${text.source}`);
}

export function paragraph(text: Inline): Block {
  return block(text.source);
}

export function bullets(items: readonly Inline[]): Block[] {
  return items.length === 0 ? [] : [block(items.map(({ source }) => `- ${source}`).join("\n"))];
}

export function numbered(items: readonly Inline[]): Block[] {
  return items.length === 0 ? [] : [block(items.map(({ source }, index) => `${index + 1}. ${source}`).join("\n"))];
}

/** What GitHub frames and marks with a sign (its "alerts"); a quotation elsewhere. */
export function alert(kind: "CAUTION" | "NOTE", content: readonly Block[]): Block[] {
  if (content.length === 0) return [];
  const quoted = textOf(content)
    .replace(/^(?=.)/gm, "> ")
    .replace(/^$/gm, ">");
  return [block(`> [!${kind}]\n${quoted}`)];
}

/** A table. */
export function table(columns: readonly Column[], rows: readonly (readonly Inline[])[]): Block[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = line(columns.map(({ title }) => (typeof title === "string" ? title : title.source)));
  const rule = `|${columns.map(({ align }) => (align === "right" ? "--:" : "---")).join("|")}|`;
  return [block([head, rule, ...rows.map((cells) => line(cells.map(({ source }) => source)))].join("\n"))];
}

/** Output or a file's lines as they are, the last `max` of them. */
export function fence(raw: string, max: number): Block {
  const all = cleanLines(raw);
  const lines = all.length > max ? [`… ${all.length - max} lines before these`, ...all.slice(-max)] : all;
  const text = breakMentions(lines.join("\n"));
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const mark = "`".repeat(longest + 1);
  return block(`${mark}text\n${text}\n${mark}`);
}

/** A folded section. Its title is HTML to GitHub, so it is plain text here. */
export function details(title: string, content: readonly Block[]): Block[] {
  if (content.length === 0) return [];
  const summary = html`${breakReferences(title)}`.source;
  return [block(`<details><summary>${summary}</summary>\n\n${textOf(content)}\n\n</details>`)];
}

/** "and n more" under a list that was shortened; `what` names them where that does not go without saying. */
export function moreNote(count: number, what = ""): Block[] {
  return count <= 0 ? [] : [paragraph(inline`… and ${count.toLocaleString("en-US")} more ${what}`)];
}

/** The blocks with an empty line between them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ source }) => source).join("\n\n");
}

function block(source: string): Block {
  return { [brand]: true, source };
}
