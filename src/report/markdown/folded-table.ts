import type { Inline } from "../escape/markdown.ts";
import { type Column, details, moreNote, table } from "./blocks.ts";
import type { Section } from "./fit.ts";

export const left = (...titles: readonly string[]): Column[] => titles.map((title) => ({ title, align: "left" }));
export const right = (title: string): Column => ({ title, align: "right" });

/** A folded table: its title with the count of all its rows, the first rows, and how many more there are. */
export function foldedTable<Item>(
  title: string,
  priority: number,
  sizes: readonly number[],
  columns: readonly Column[],
  items: readonly Item[],
  cells: (item: Item) => Inline[],
): Section {
  return {
    title,
    priority,
    sizes,
    render: (size) => {
      const content = [...table(columns, items.slice(0, size).map(cells)), ...moreNote(items.length - size)];
      return details(`${title} (${items.length.toLocaleString("en-US")})`, content);
    },
  };
}
