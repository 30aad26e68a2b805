import { css } from "../escape/html.ts";

/** Pills, cards, tables, pictures. */
export const partsStyle = css`
.pill { display: inline-flex; align-items: center; gap: .4em; font: 600 .8rem/1.2 var(--sans); padding: .28em .7em; border-radius: 99rem; white-space: nowrap; color: var(--tone); background: var(--ground); }
.pill::before { content: ""; width: .6em; height: .6em; border-radius: 50%; background: currentColor; flex: none; }
.pill.fail::before { border-radius: 0; transform: rotate(45deg) scale(.86); }
.pill.warn::before { border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.pill.error::before { border-radius: .12em; }
.pill.cancelled::before, .pill.skipped::before { background: none; border: .12em solid currentColor; }
.pass { --tone: var(--pass); --ground: var(--pass-ground); } .warn { --tone: var(--warn); --ground: var(--warn-ground); }
.fail { --tone: var(--fail); --ground: var(--fail-ground); } .error { --tone: var(--error); --ground: var(--error-ground); }
.cancelled, .skipped { --tone: var(--idle); --ground: var(--idle-ground); }
.severity { font-weight: 650; white-space: nowrap; }
.severity.critical, .severity.high { color: var(--fail); } .severity.medium { color: var(--warn); } .severity.low, .severity.info { color: var(--soft); }

.card { background: var(--surface); border: 1px solid var(--rule); border-radius: .7rem; padding: clamp(1rem, 2.4vw, 1.7rem); margin: 1.2rem 0; }
.card > h2:first-child, .card > header h2 { margin-top: 0; }
.card > header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; }
.card > header h2 { margin: 0; font-size: 1.5rem; }
header + .stats { margin-top: 1.2rem; }
.card .platform { color: var(--soft); font-size: .95rem; }
.problem { border-left: 5px solid var(--tone); }
.problem p { margin: .2rem 0; }
pre { background: var(--sunken); border: 1px solid var(--rule); border-radius: .5rem; padding: .8rem 1rem; overflow-x: auto; line-height: 1.5; margin: .8rem 0 0; overflow-wrap: normal; }
.list { list-style: none; margin: .5rem 0; padding: 0; }
.list .pill { justify-self: start; }
.list li { display: grid; grid-template-columns: 6.2rem 1fr; gap: .3rem 1rem; align-items: baseline; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
.list li:last-child { border-bottom: 0; }
details { border-top: 1px solid var(--rule); }
table + details, .ends + details { margin-top: 1.4rem; }
details > summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
details > summary .soft { font-weight: 400; }
details[open] { padding-bottom: 1rem; }

table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .5rem; font-size: .9rem; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .84rem; vertical-align: bottom; overflow-wrap: normal; }
th, td { padding: .5rem .7rem .5rem 0; border-bottom: 1px solid var(--rule); }
tbody th { color: inherit; font: inherit; overflow-wrap: anywhere; }
tbody th, td { vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
tr:target { background: var(--warn-ground); }
td code { color: var(--ink); }
td strong { font-weight: 650; }
.place { min-width: 11.5rem; }
.picture { min-width: 8rem; }
td.picture > span { display: block; padding-top: .36rem; }
td.picture .waterline { margin-top: -.36rem; }
svg { display: block; max-width: 100%; }
svg text { font-family: var(--sans); fill: var(--soft); font-size: 12px; }

.bar { width: 100%; height: .7rem; } .bar .track { fill: var(--track); } .bar .fill { fill: var(--own-1); } .bar .quiet { fill: var(--base); }
.bar .more { fill: var(--boot); } .bar .less { fill: var(--own-3); } .bar .middle { fill: var(--ink); opacity: .45; }
.grown { color: var(--fail); } .shrunk { color: var(--pass); } .waterline .was { fill: var(--ink); }
.waterline { width: 100%; height: 1.5rem; } .waterline .track { fill: var(--track); }
.waterline .fill { fill: var(--sea-deep); } .waterline .over { fill: var(--boot); }
.layers { width: 100%; height: 3.2rem; margin-top: .2rem; overflow: visible; }
.layers .track { fill: var(--track); } .layers a rect { stroke: var(--surface); stroke-width: 1; } .layers a:hover rect, .layers a:focus rect { opacity: .75; }
.map { width: 100%; height: 340px; margin: .4rem 0 1rem; background: var(--sunken); border: 1px solid var(--rule); }
.map rect { stroke: var(--surface); stroke-width: 1; } .map text { fill: var(--ink); font-size: 11.5px; }
.m0 { fill: color-mix(in srgb, var(--own-1) 16%, var(--surface)); } .m1 { fill: color-mix(in srgb, var(--own-1) 24%, var(--surface)); }
.m2 { fill: color-mix(in srgb, var(--own-1) 32%, var(--surface)); } .m3 { fill: color-mix(in srgb, var(--own-1) 40%, var(--surface)); } .m4 { fill: color-mix(in srgb, var(--own-1) 48%, var(--surface)); }
.mark { stroke: var(--ink); stroke-width: 1.8; fill: var(--surface); }
.k0 { fill: var(--base); background: var(--base); } .k1 { fill: var(--own-1); background: var(--own-1); } .k2 { fill: var(--own-2); background: var(--own-2); }
.k3 { fill: var(--own-3); background: var(--own-3); } .k4 { fill: var(--own-4); background: var(--own-4); }
.k5 { fill: var(--own-5); background: var(--own-5); } .k6 { fill: var(--own-6); background: var(--own-6); } .k7 { fill: var(--idle); background: var(--idle); }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin-right: .5em; vertical-align: -.05em; }
.ends { display: flex; justify-content: space-between; gap: 1rem; color: var(--soft); font-size: .84rem; margin: .2rem 0 0; max-width: none; }

.timeline { margin: 1rem 0 0; }
.timeline ol { list-style: none; margin: 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: minmax(0, 24rem) 5.5rem minmax(0, 1fr); gap: .1rem 1rem; align-items: center; padding: .22rem 0; border-bottom: 1px solid var(--rule); font-size: .9rem; }
.timeline .stage { display: block; font-weight: 600; padding-top: .9rem; }
.timeline .what { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.timeline .number { text-align: right; }
.timeline .fill { fill: var(--idle); } .timeline .critical rect.critical { fill: var(--own-2); } .swatch.critical { background: var(--own-2); }
.timeline li.critical .number { font-weight: 650; }
.timeline .ends { margin: .2rem 0 .6rem; padding-left: calc(min(24rem, 100%) + 7.5rem); }
.timeline figcaption { font-size: .84rem; } .timeline figcaption .swatch:not(:first-child) { margin-left: 1rem; }

.voyage { display: grid; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 1rem 2.2rem; align-items: center; margin-top: .6rem; }
.voyage figure { margin: 0; }
.voyage figcaption { font-size: .95rem; margin-top: .5rem; }
.ship { width: 100%; height: auto; border-radius: .5rem; background: var(--sunken); }
.ship .hull { fill: var(--hull); } .ship .boot { fill: var(--boot); } .ship .deck { fill: var(--deck); } .ship .house { fill: var(--surface); stroke: var(--hull); }
.ship .sea { fill: var(--sea); opacity: .62; } .ship .surface { stroke: var(--sea-deep); fill: none; stroke-width: 1.6; }
.ship .disc { stroke: #fff; fill: none; stroke-width: 2.6; }
.stats { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem 1.4rem; margin: 0; }
.stats dt { color: var(--soft); font-size: .84rem; }
.stats dd { margin: 0; font: 600 1.35rem/1.25 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
.stats dd small { display: block; font: 400 .84rem/1.35 var(--sans); color: var(--soft); }
.advice { display: block; margin-top: .3rem; }
.advice::before { content: "→ "; color: var(--soft); }
`;

/** Narrow screens and paper. Nine columns want some room: below it, rows become cards. */
export const mediaStyle = css`
@media (max-width: 64rem) {
  table, caption, tbody, tr, td, th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0 2rem; padding: .7rem 0; border-bottom: 1px solid var(--rule); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, td { border: 0; padding: .12rem 0; display: grid; grid-template-columns: 7.4rem minmax(0, 1fr); gap: .8rem; align-items: baseline; text-align: left; }
  tbody th { grid-column: 1 / -1; grid-template-columns: minmax(0, 1fr); font-weight: 600; }
  td::before { content: attr(data-label); color: var(--soft); font-size: .84rem; white-space: normal; }
  td.empty { display: none; }
  .figure { text-align: left; }
  .picture, .place { min-width: 0; }
  td.picture { align-items: center; }
  td.picture > span { padding: 0; }
  .stats { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  td.picture .waterline { margin: 0; }
}
@media (max-width: 46rem) {
  .voyage { grid-template-columns: minmax(0, 1fr); }
  .timeline li { grid-template-columns: minmax(0, 1fr) auto; }
  .timeline li .bar { grid-column: 1 / -1; }
  .timeline .ends { padding-left: 0; }
  .list li { grid-template-columns: minmax(0, 1fr); }
  h2 { font-size: 1.4rem; }
}
@media print {
  :root { --paper: #fff; --surface: #fff; }
  body { font-size: 11px; }
  .toc, .skip { display: none; }
  .banner { background: none; color: #000; padding: 0; }
  .banner .meta, .brand, .verdict-word, .banner .meta code { color: #000; }
  .card { border: 0; padding: 0; break-inside: auto; }
  details::details-content { content-visibility: visible; block-size: auto; }
  tr, figure, svg { break-inside: avoid; }
}
`;
