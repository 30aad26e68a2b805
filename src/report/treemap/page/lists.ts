import type { PageDocument, PageElement } from "./dom.ts";
import type { PageItem, PageItems } from "./items.ts";
import type { PageTree } from "./tree.ts";
import type { PageWords } from "./words.ts";

export interface ListParts {
  document: PageDocument;
  tree: PageTree;
  items: PageItems;
  words: PageWords;
  formatBytes: (bytes: number) => string;
  /** Goes to a directory. */
  enter: (directory: number) => void;
}

export interface PageLists {
  /** A row: colour, name, bytes, line; a button where it leads somewhere. */
  row(item: PageItem, name: string, go: (() => void) | undefined): PageElement;
  /** Largest first, what is in a directory. */
  inside(directory: number): PageElement[];
  /** The directories from the root to this one. */
  way(directory: number): PageElement[];
  /** "/usr: 1.2 GB in 300 files". */
  title(directory: number): string;
}

/**
 * The map as text: what is in a directory, and the way to it.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function createLists({ document, tree, items, words, formatBytes, enter }: ListParts): PageLists {
  const shown = 100;

  const make = (name: string, className: string, text: string): PageElement => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const button = (className: string, text: string, go: () => void): PageElement => {
    const made = make("button", className, text);
    made.type = "button";
    made.addEventListener("click", go);
    return made;
  };

  const listed = (content: PageElement): PageElement => {
    const item = document.createElement("li");
    item.append(content);
    return item;
  };

  const row: PageLists["row"] = (item, name, go) => {
    const layer = items.layerOf(item);
    const inner = go === undefined ? make("span", "row", "") : button("row", "", go);
    const path = make("span", "row-name", "");
    path.append(make("span", `swatch ${words.colourOf(layer)}`, ""), make("bdi", "", name));
    inner.append(
      make("span", "row-bytes", formatBytes(item.bytes)),
      path,
      make("span", "row-line", words.lineOf(layer)),
    );
    return listed(inner);
  };

  return {
    row,
    inside: (directory) => {
      const all = items.inside(directory);
      const rows = all.slice(0, shown).map((item) => {
        const go = item.kind === "directory" ? () => enter(item.index) : undefined;
        return row(item, item.name, go);
      });
      const more = all.length - rows.length;
      return more > 0 ? [...rows, make("li", "soft", `and ${more.toLocaleString("en-US")} smaller`)] : rows;
    },
    way: (directory) =>
      items.wayTo(directory).map((index) => {
        const name = index === 0 ? "/" : (tree.directoryNames[index] ?? "");
        if (index !== directory) return listed(button("step", name, () => enter(index)));
        const here = make("span", "step", name);
        here.setAttribute("aria-current", "location");
        return listed(here);
      }),
    title: (directory) => {
      const count = tree.directoryFiles[directory] ?? 0;
      const files = `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
      return `${items.pathOf(directory)}: ${formatBytes(tree.directoryBytes[directory] ?? 0)} in ${files}`;
    },
  };
}
