import type { PageElement, PageWindow } from "./dom.ts";
import type { createSearch, SearchResult } from "./search.ts";

export interface FinderParts {
  window: PageWindow;
  search: ReturnType<typeof createSearch>;
  field: PageElement;
  status: PageElement;
  list: PageElement;
  /** A row of a list, with what happens when it is chosen. */
  row: (hit: SearchResult["hits"][number]) => PageElement;
  formatBytes: (bytes: number) => string;
}

/**
 * Searches while somebody types.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function startFinder({ window, search, field, status, list, row, formatBytes }: FinderParts): void {
  const shown = 200;
  let isWaiting = false;

  const find = () => {
    isWaiting = false;
    const text = field.value.trim();
    if (text === "") {
      status.textContent = "";
      list.replaceChildren();
      list.hidden = true;
      return;
    }
    const { hits, total, bytes } = search(text, shown);
    const more = total > hits.length ? `; the ${shown} largest are shown` : "";
    const what = `${total.toLocaleString("en-US")} ${total === 1 ? "path" : "paths"}`;
    status.textContent = total === 0 ? "No path has that." : `${what}, ${formatBytes(bytes)} in files${more}.`;
    list.hidden = total === 0;
    list.replaceChildren(...hits.map(row));
  };

  field.addEventListener("input", () => {
    if (isWaiting) return;
    isWaiting = true;
    window.requestAnimationFrame(find);
  });
}
