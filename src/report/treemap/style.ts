import { css } from "../escape/html.ts";

/** The map, the way, the search and the lists beside them. Tiles are tinted, so that their text is read in both themes. */
export const treemapStyle = css`
.chart { position: relative; height: clamp(22rem, 62vh, 40rem); background: var(--sunken); border: 1px solid var(--rule); border-radius: .4rem; overflow: hidden; margin: .6rem 0; }
.tile { --tile: var(--idle); position: absolute; display: block; box-sizing: border-box; margin: 0; padding: 0; border: 1px solid var(--tile); border-radius: 2px; background: var(--sunken); background: color-mix(in srgb, var(--tile) 26%, var(--surface)); color: var(--ink); font: 400 .75rem/1.3 var(--sans); text-align: left; overflow: hidden; cursor: default; }
.tile.directory { cursor: pointer; }
.tile .tile { background: color-mix(in srgb, var(--tile) 34%, var(--surface)); }
.tile.rest, .tile.folded { border-style: dashed; }
.tile.k0 { --tile: var(--base); } .tile.k1 { --tile: var(--own-1); } .tile.k2 { --tile: var(--own-2); } .tile.k3 { --tile: var(--own-3); }
.tile.k4 { --tile: var(--own-4); } .tile.k5 { --tile: var(--own-5); } .tile.k6 { --tile: var(--own-6); }
.tile:hover { border-color: var(--ink); }
.tile:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; z-index: 2; }
.tile-label { position: absolute; inset: 1px 4px auto; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
.tile.directory > .tile-label > .tile-name { font-weight: 650; }
.tile-bytes { font-variant-numeric: tabular-nums; }
.tile-text { min-height: 3.2em; max-width: none; margin: .3rem 0 .8rem; font-size: .93rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: .4rem 0; padding: 0; font-size: .86rem; color: var(--soft); }
.way { display: flex; flex-wrap: wrap; gap: .1rem; list-style: none; margin: 1rem 0 0; padding: 0; font-family: var(--mono); font-size: .86rem; }
.way li + li + li::before { content: "/"; color: var(--soft); }
.step { font: inherit; color: var(--link); background: none; border: 0; padding: .3rem .25rem; cursor: pointer; text-decoration: underline; text-underline-offset: .18em; }
span.step { color: var(--ink); text-decoration: none; cursor: default; }
.finder label { display: block; font-weight: 600; margin-bottom: .3rem; }
.finder input { width: 100%; max-width: 38rem; font: 1rem/1.4 var(--mono); padding: .5rem .7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; }
.finder p { min-height: 1.6em; }
.rows { list-style: none; margin: 0; padding: 0; font-size: .93rem; }
.rows.hits { max-height: 24rem; overflow-y: auto; border: 1px solid var(--rule); border-radius: .4rem; padding: 0 .6rem; }
.rows li { border-bottom: 1px solid var(--rule); }
.rows li:last-child { border-bottom: 0; }
.row { display: grid; grid-template-columns: 5.5rem minmax(0, 3fr) minmax(0, 2fr); gap: .2rem 1rem; align-items: baseline; width: 100%; font: inherit; color: inherit; background: none; border: 0; padding: .38rem 0; text-align: left; }
button.row { cursor: pointer; }
button.row:hover .row-name, button.row:focus-visible .row-name { text-decoration: underline; text-underline-offset: .18em; }
button.row .row-name { color: var(--link); }
.row-bytes { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.row-name { font-family: var(--mono); font-size: .92em; } .row-name bdi { word-break: break-all; }
.row-line { color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media (max-width: 46rem) {
  .row { grid-template-columns: 5.5rem minmax(0, 1fr); }
  .row-line { grid-column: 2; }
  .chart { height: 24rem; }
}
@media print { .finder, .chart, .way, .tile-text { display: none; } }
`;
