import { type Html, html } from "../escape/html.ts";

export interface HtmlColumn {
  title: string;
  kind: "text" | "place" | "figure" | "picture";
}

export interface HtmlRow {
  /** Heads the row. */
  head: Html;
  /** One for each further column; undefined: nothing to say, and no line for it on a narrow screen. */
  cells: readonly (Html | undefined)[];
  /** Anchor of the row; our own words only. */
  id?: string;
}

/**
 * A table whose rows become cards on a narrow screen. The roles say again what the elements are, because browsers forget
 * it when CSS changes their display.
 */
export function dataTable(caption: string, columns: readonly HtmlColumn[], rows: readonly HtmlRow[]): Html {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => bodyRow(row, columns))}</tbody>
</table>`;
}

/** A table of at most `max` rows, and a word on how many more there are. */
export function longTable<Item>(
  caption: string,
  columns: readonly HtmlColumn[],
  items: readonly Item[],
  row: (item: Item, index: number) => HtmlRow,
  max = 500,
): Html {
  const more = items.length - max;
  const note =
    more > 0
      ? html`<p class="soft">… and ${more.toLocaleString("en-US")} more; <code>report.json</code> has them all.</p>`
      : undefined;
  return html`${dataTable(caption, columns, items.slice(0, max).map(row))}${note}`;
}

function headCell({ title, kind }: HtmlColumn): Html {
  return html`<th role="columnheader" scope="col" class="${kind}">${title}</th>`;
}

function bodyRow({ head, cells, id }: HtmlRow, [first, ...columns]: readonly HtmlColumn[]): Html {
  const content = columns.map(({ title, kind }, index) => {
    const cell = cells[index];
    if (cell === undefined) return html`<td role="cell" class="${kind} empty">–</td>`;
    return html`<td role="cell" class="${kind}" data-label="${title}"><span>${cell}</span></td>`;
  });
  const start = id === undefined ? html`<tr role="row">` : html`<tr role="row" id="${id}">`;
  return html`${start}<th role="rowheader" scope="row" class="${first?.kind}"><span>${head}</span></th>${content}</tr>
`;
}
