import { css } from "../escape/html.ts";

/** Colours, type and the page's frame. Every pair of text and ground has a contrast of 4.5 or more in both themes. */
export const baseStyle = css`
:root {
  color-scheme: light dark;
  --paper: #f6f4ee; --surface: #fffefb; --sunken: #efece3; --rule: #dcd7ca; --ink: #13222e; --soft: #51616d;
  --navy: #12344d; --on-navy: #f3f6f7; --soft-on-navy: #b9cad6; --link: #0b5a7a; --focus: #c2660b;
  --pass: #1f6b41; --pass-ground: #e1f0e4; --warn: #7d5200; --warn-ground: #faeccb; --fail: #a3241b; --fail-ground: #fbe3de;
  --error: #6f3592; --error-ground: #f0e4f7; --idle: #51616d; --idle-ground: #e8e6df;
  --base: #a9b6bf; --own-1: #1c6a8c; --own-2: #c67a1e; --own-3: #4c7d55; --own-4: #8a5a9e; --own-5: #b4533b; --own-6: #4a62a8;
  --sea: #5f9dbb; --sea-deep: #3d7f9f; --hull: #12344d; --boot: #a8402f; --deck: #d9c9a3; --track: #e6e2d6;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0c161d; --surface: #13212b; --sunken: #0f1b23; --rule: #273a47; --ink: #e4ecf0; --soft: #9fb2be;
    --navy: #0a2436; --on-navy: #eef4f7; --soft-on-navy: #a9c0cf; --link: #7cc3e2; --focus: #f0a355;
    --pass: #7fd19c; --pass-ground: #143223; --warn: #f0c468; --warn-ground: #3a2c0c; --fail: #ff9d8f; --fail-ground: #431a15;
    --error: #d6a9f0; --error-ground: #331a42; --idle: #9fb2be; --idle-ground: #22323d;
    --base: #5b6c78; --own-1: #4aa3c9; --own-2: #dc9740; --own-3: #74ab7d; --own-4: #b58aca; --own-5: #d97e65; --own-6: #8397d8;
    --sea: #2b6987; --sea-deep: #4790b5; --hull: #41677f; --boot: #b9523f; --deck: #7d6f4f; --track: #20313c;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
main, .frame { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; margin: 0; font-weight: 600; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; scroll-margin-top: 4rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
p { margin: .5rem 0; max-width: 70ch; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: .86em; }
.soft { color: var(--soft); }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--surface); color: var(--ink); padding: .5rem 1rem; z-index: 9; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.banner { background: var(--navy); color: var(--on-navy); padding: 1.6rem 0 2.2rem; border-bottom: 6px solid var(--verdict, var(--sea)); }
.banner.pass { --verdict: #4ba873; } .banner.warn { --verdict: #e0a92f; } .banner.fail { --verdict: #d9503f; }
.banner.error { --verdict: #a86bcc; } .banner.cancelled { --verdict: #8b9aa5; }
.brand { display: flex; align-items: center; gap: .6rem; font-family: var(--serif); font-size: 1.05rem; letter-spacing: .02em; color: var(--soft-on-navy); }
.brand svg { width: 2rem; height: 2rem; }
.banner h1 { font-size: clamp(1.5rem, 3.6vw, 2.35rem); margin: 1.3rem 0 .7rem; max-width: 44ch; }
.banner h1 code { font-family: var(--mono); font-size: .86em; background: rgb(255 255 255 / .12); padding: .02em .25em; border-radius: .2em; }
.banner .meta { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: 0; list-style: none; color: var(--soft-on-navy); font-size: .92rem; }
.banner .meta code { color: var(--on-navy); }
.verdict-word { display: inline-block; font: 700 .82rem/1 var(--sans); letter-spacing: .14em; text-transform: uppercase; border: 1.5px solid var(--verdict); color: var(--on-navy); border-radius: 99rem; padding: .42em .9em; margin-bottom: .2rem; }

.toc { position: sticky; top: 0; z-index: 5; background: var(--surface); border-bottom: 1px solid var(--rule); }
.toc ul { display: flex; gap: 0 1.4rem; margin: 0; padding: 0; list-style: none; overflow-x: auto; scrollbar-width: thin; }
.toc a { display: block; padding: .7rem 0; white-space: nowrap; color: var(--ink); text-decoration: none; font-size: .92rem; }
.toc a:hover { color: var(--link); text-decoration: underline; }
.toc .number { color: var(--soft); }
footer { margin-top: 4rem; padding: 1.5rem 0 3rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .9rem; }
`;
