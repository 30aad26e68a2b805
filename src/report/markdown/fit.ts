import { inline } from "../escape/markdown.ts";
import { type Block, paragraph, textOf } from "./blocks.ts";

/** A part of a document that can be shortened as a whole, never cut. */
export interface Section {
  /** What a reader would call it, for the note that says it was left out. */
  title: string;
  /** The least important section is shortened first, down to nothing. */
  priority: number;
  /** How many items of its lists to show: the first is what it would like, then ever fewer; 0 leaves it out. */
  sizes: readonly number[];
  render: (size: number) => readonly Block[];
}

/**
 * The sections in their order, in the fullest form that `fits`. Sections give way in the order of their priority, each
 * step by step to the end before the next one is touched. `note` says at the end what was left out.
 */
export function fitted(
  sections: readonly Section[],
  note: (leftOut: readonly string[]) => Block,
  fits: (text: string) => boolean,
): string {
  const states = sections.map((section) => ({ section, step: 0, text: textAt(section, 0) }));
  const empty = new Set(states.filter(({ text }) => text === "").map(({ section }) => section));
  const leastFirst = states.toSorted((a, b) => a.section.priority - b.section.priority);
  for (;;) {
    const gone = states.filter(({ section, step }) => section.sizes[step] === 0 && !empty.has(section));
    const closing = gone.length === 0 ? "" : note(gone.map(({ section }) => section.title)).source;
    const parts = [...states.map(({ text }) => text), closing];
    const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
    const next = leastFirst.find(({ section, step }) => !empty.has(section) && step < section.sizes.length - 1);
    if (fits(text) || next === undefined) return text;
    next.step += 1;
    next.text = textAt(next.section, next.step);
  }
}

function textAt(section: Section, step: number): string {
  const size = section.sizes[step] ?? 0;
  return size === 0 ? "" : textOf(section.render(size));
}

/** Says what {@link fitted} left out. */
export function leftOutNote(titles: readonly string[]): Block {
  return paragraph(inline`Left out for want of space: ${titles.join(", ")}. The HTML report has everything.`);
}
