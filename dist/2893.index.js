export const id = 2893;
export const ids = [2893];
export const modules = {

/***/ 61983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ causeTable)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59931);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _view_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17747);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86392);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93635);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5898);






/** Why the image is heavy, heaviest first, each with what to do; undefined when nothing is known. */
function causeTable(image) {
    const rows = (0,_view_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeRows */ .x)(image);
    if (rows.length === 0)
        return undefined;
    const most = Math.max(1, ...rows.map(({ bytes }) => bytes));
    const columns = [
        { title: "cause", kind: "place" },
        { title: "size", kind: "figure" },
        { title: "", kind: "picture" },
        { title: "what to do", kind: "text" },
    ];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .longTable */ .V)("Causes by the bytes that they take; no byte counts twice", columns, rows, (row) => causeRow(row, most), 100);
}
function causeRow({ bytes, place, instruction, what, advice }, most) {
    const line = place === undefined ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${place}</code> `;
    const made = instruction === "" ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code class="soft">${instruction}</code>`;
    const from = line === undefined && made === undefined ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<br>${line}${made}`;
    return {
        head: (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(what)}${from}`,
        cells: [(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes)}`, (0,_pictures_js__WEBPACK_IMPORTED_MODULE_2__/* .shareBar */ .HH)(bytes / most), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(advice)],
    };
}


/***/ }),

/***/ 66114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24306);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);


/**
 * A page that loads nothing. Its policy allows its own style and its own script by hash and nothing else, so that a name
 * which slipped through an escaper would still be inert.
 */
function renderDocument({ title, skip, styles, script, content }) {
    const scripts = script === undefined ? "" : `script-src '${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptHash */ .W3)(script)}'; `;
    const policy = `default-src 'none'; ${scripts}style-src '${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .styleHash */ .Me)(styles)}'; img-src data:; base-uri 'none'; form-action 'none'`;
    const page = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Plimsoll</title>
<link rel="icon" href="data:,">
${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .styleElement */ .cu)(styles)}
</head>
<body>
<a class="skip" href="#content">${skip}</a>
${content}
<footer><div class="frame">Made by Plimsoll ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}, the load line for container images. Sizes are decimal: 1 MB is 1,000,000 bytes.</div></footer>
${script === undefined
        ? undefined
        : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptElement */ .eB)(script)}
`}</body>
</html>
`;
    return page.source;
}


/***/ }),

/***/ 18509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ layerTable),
/* harmony export */   aT: () => (/* binding */ cargoOf),
/* harmony export */   jg: () => (/* binding */ layerBar),
/* harmony export */   xt: () => (/* binding */ weightTable)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59931);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49051);
/* harmony import */ var _view_weights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38062);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86392);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93635);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5898);







// As many as can be told apart.
const distinct = 6;
/** The base is muted, the heaviest own lines have a colour each, the others share the last one. */
function cargoOf(image) {
    const weights = (0,_view_weights_js__WEBPACK_IMPORTED_MODULE_4__/* .weightsOf */ .Z$)(image);
    let own = 0;
    const colours = new Map(weights.map((weight) => [weight, weight.base ? "k0" : `k${Math.min(own++, distinct) + 1}`]));
    return { weights, colours };
}
/**
 * The layers as one bar, base first, as they lie upon each other. Each part is a link to its row and tells its line and
 * instruction when pointed at. The load line is drawn when it is about the same bytes.
 */
function layerBar(image, cargo, loadLine, anchor) {
    const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const limit = loadLine?.metric === "unpacked" && loadLine.actual === total ? loadLine.limit : undefined;
    const full = Math.max(total, (limit ?? 0) * 1.02, 1);
    let below = 0;
    const parts = image.layers.map((layer) => {
        const start = below / full;
        below += layer.unpacked;
        return layerPart(layer, cargo, start, layer.unpacked / full, anchor);
    });
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="layers" role="group" aria-label="Layers by unpacked size"><rect class="track" y="14" width="100%" height="36"/>${parts}${limit === undefined ? undefined : (0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(limit / full, 51)}</svg>
<p class="ends"><span>base first</span><span class="number">${scaleText(total, limit)}</span></p>`;
}
function layerPart(layer, { weights, colours }, start, share, anchor) {
    // What is too thin to be seen would only be one more stop for the keyboard.
    if (share < 0.0005)
        return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    const weight = weights.find(({ layers }) => layers.includes(layer.index));
    const colour = weight === undefined ? "k0" : (colours.get(weight) ?? "k0");
    const line = `${(0,_view_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(layer.origin) ?? "no line known"} ${layer.origin.instruction ?? ""}`;
    const title = `Layer ${layer.index}: ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(layer.unpacked)}, ${line}`;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="#${anchor}-${layer.index}" aria-label="${title}"><rect class="${colour}" x="${(0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(start)}" y="14" width="${(0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)}" height="36"><title>${title}</title></rect></a>`;
}
function scaleText(total, limit) {
    return limit === undefined ? (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(total) : `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(total)} · load line at ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(limit)}`;
}
/** The lines that put weight into the image, heaviest first. */
function weightTable(image, { weights, colours }) {
    const rows = weights.slice(0, 20).map((weight) => {
        return {
            head: (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="swatch ${colours.get(weight) ?? "k0"}"></span>${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeCode */ .DL)(weight.origin) ?? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${weight.base ? "base" : `layer ${weight.layers[0]}`}`}`,
            cells: [
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(weight.unpacked)}`,
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_view_weights_js__WEBPACK_IMPORTED_MODULE_4__/* .shareText */ .Lu)(weight)}`,
                (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesText */ .pV)(weight.compressed),
                what(weight, image),
            ],
        };
    });
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .J)("Dockerfile lines by what they weigh", weightColumns, rows);
}
const weightColumns = [
    { title: "line", kind: "place" },
    { title: "unpacked", kind: "figure" },
    { title: "part", kind: "figure" },
    { title: "compressed", kind: "figure" },
    { title: "instruction", kind: "text" },
];
function what(weight, image) {
    const title = (0,_view_weights_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(weight, image);
    return weight.base ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${title}` : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${title}</code>`;
}
/** Every layer, in order. Rows carry the anchors that the bar points to. */
function layerTable(image, anchor) {
    const most = Math.max(1, ...image.layers.map(({ unpacked }) => unpacked));
    const isSplit = image.sizes.unpacked.own !== null;
    const hasLines = image.layers.some(({ origin }) => origin.file !== undefined);
    const columns = [
        { title: "layer", kind: "text" },
        { title: "unpacked", kind: "figure" },
        { title: "", kind: "picture" },
        { title: "compressed", kind: "figure" },
        { title: "files", kind: "figure" },
        ...(hasLines ? [{ title: "line", kind: "place" }] : []),
        { title: "instruction", kind: "text" },
    ];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .longTable */ .V)("Layers in their order", columns, image.layers, (layer) => ({
        id: `${anchor}-${layer.index}`,
        head: (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="number">${layer.index}${isSplit ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` <span class="soft">${layer.base ? "base" : "own"}</span>` : undefined}</span>`,
        cells: [
            (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(layer.unpacked)}`,
            (0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBar */ .HH)(layer.unpacked / most, layer.base ? "quiet" : "fill"),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesText */ .pV)(layer.compressed),
            (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${layer.fileCount.toLocaleString("en-US")}`,
            ...(hasLines ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeCode */ .DL)(layer.origin)] : []),
            layer.origin.instruction === undefined ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${layer.origin.instruction}</code>`,
        ],
    }));
}


/***/ }),

/***/ 93498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ packageTable)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59931);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _view_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35134);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49051);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86392);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93635);






/** Packages by the size of their files, `max` of them; undefined when no sizes are known. */
function packageTable(image, max) {
    const packages = (0,_view_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .weighedPackages */ .F)(image);
    if (packages.length === 0)
        return undefined;
    const most = Math.max(1, packages[0]?.bytes ?? 0);
    const origins = new Map(image.layers.map(({ diffId, origin }) => [diffId, origin]));
    const columns = [
        { title: "package", kind: "place" },
        { title: "size", kind: "figure" },
        { title: "", kind: "picture" },
        { title: "kind", kind: "text" },
        { title: "from", kind: "place" },
    ];
    const row = ({ name, version, type, bytes, layer }) => {
        const origin = layer === undefined ? undefined : origins.get(layer);
        const place = origin === undefined ? undefined : ((0,_view_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(origin) ?? origin.instruction);
        return {
            head: (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${name} <span class="soft">${version}</span>`,
            cells: [
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes)}`,
                (0,_pictures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBar */ .HH)(bytes / most),
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${type}`,
                place === undefined ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${place}</code>`,
            ],
        };
    };
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .longTable */ .V)("Packages by the size of their files", columns, packages, row, max);
}


/***/ }),

/***/ 86392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ waterline),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   m1: () => (/* binding */ deltaBar),
/* harmony export */   wm: () => (/* binding */ logo)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59931);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);


/** The Plimsoll mark: a disc crossed by the load line. */
function logo() {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="9.5" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M1.5 16h29" stroke="currentColor" stroke-width="2.6"/></svg>`;
}
/** A part of a whole, `share` 0–1. */
function shareBar(share, kind = "fill") {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="${kind}" width="${percent(Math.min(1, Math.max(0, share)))}" height="100%"/></svg>`;
}
/** A change, `share` -1 to 1: from the start where all of its kind go one way, else from the `middle` to either side. */
function deltaBar(share, middle) {
    const width = Math.min(1, Math.abs(share)) * (middle ? 0.5 : 1);
    const start = middle ? (share < 0 ? 0.5 - width : 0.5) : 0;
    const kind = share < 0 ? "less" : "more";
    const line = middle ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="middle" x="50%" width="1" height="100%"/>` : undefined;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="${kind}" x="${percent(start)}" width="${percent(width)}" height="100%"/>${line}</svg>`;
}
/** The load line stands at two thirds; what is over it shows in another colour up to half as much again. */
const lineAt = 2 / 3;
/** A size against its load line. */
function waterline({ actual, limit, before }) {
    const ratio = limit <= 0 ? 1.5 : actual / limit;
    const within = Math.min(1, ratio) * lineAt;
    // However little is over, it can be seen.
    const over = actual > limit ? Math.max(0.015, Math.min(0.5, ratio - 1) * lineAt) : 0;
    const was = before === undefined || before === actual ? "" : `, was ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(before)}`;
    const label = `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(actual)} of ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(limit)}${was}`;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="waterline" role="img" aria-label="${label}"><rect class="track" y="7" width="100%" height="10"/><rect class="fill" y="7" width="${percent(within)}" height="10"/><rect class="over" x="${percent(lineAt)}" y="7" width="${percent(over)}" height="10"/>${was === "" ? undefined : baseTick(before ?? 0, limit)}${mark(lineAt, 24)}</svg>`;
}
/** Where the baseline is: a thin line down the bar. */
function baseTick(before, limit) {
    const at = limit <= 0 ? 1 : Math.min(1.5, Math.max(0, before) / limit) * lineAt;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="was" x="${percent(Math.min(0.985, at))}" y="4" width="2" height="16"/>`;
}
/** The load line down a bar at `share` of its width, `height` pixels long, with the disc at its head. */
function mark(share, height) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="mark" x="${percent(share)}" overflow="visible" aria-hidden="true"><path d="M0 0v${height}"/><circle cy="5" r="4"/><path d="M-7 5h14"/></svg>`;
}
function percent(share) {
    return `${round(share * 100)}%`;
}
/** Two decimals: enough for a picture, and the same text on every machine. */
function round(value) {
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 29454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baseStyle)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);

/** Colours, type and the page's frame. Every pair of text and ground has a contrast of 4.5 or more in both themes. */
const baseStyle = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .css */ .AH) `
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


/***/ }),

/***/ 65653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ partsStyle),
/* harmony export */   U: () => (/* binding */ mediaStyle)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);

/** Pills, cards, tables, pictures. */
const partsStyle = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .css */ .AH) `
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
const mediaStyle = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .css */ .AH) `
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


/***/ }),

/***/ 93635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ dataTable),
/* harmony export */   V: () => (/* binding */ longTable)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);

/**
 * A table whose rows become cards on a narrow screen. The roles say again what the elements are, because browsers forget
 * it when CSS changes their display.
 */
function dataTable(caption, columns, rows) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => bodyRow(row, columns))}</tbody>
</table>`;
}
/** A table of at most `max` rows, and a word on how many more there are. */
function longTable(caption, columns, items, row, max = 500) {
    const more = items.length - max;
    const note = more > 0
        ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="soft">… and ${more.toLocaleString("en-US")} more; <code>report.json</code> has them all.</p>`
        : undefined;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${dataTable(caption, columns, items.slice(0, max).map(row))}${note}`;
}
function headCell({ title, kind }) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th role="columnheader" scope="col" class="${kind}">${title}</th>`;
}
function bodyRow({ head, cells, id }, [first, ...columns]) {
    const content = columns.map(({ title, kind }, index) => {
        const cell = cells[index];
        if (cell === undefined)
            return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td role="cell" class="${kind} empty">–</td>`;
        return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td role="cell" class="${kind}" data-label="${title}"><span>${cell}</span></td>`;
    });
    const start = id === undefined ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr role="row">` : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr role="row" id="${id}">`;
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${start}<th role="rowheader" scope="row" class="${first?.kind}"><span>${head}</span></th>${content}</tr>
`;
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   Io: () => (/* binding */ pill),
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   od: () => (/* binding */ commaList),
/* harmony export */   pV: () => (/* binding */ bytesText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59931);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _escape_prose_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96837);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);




// What a mark is called; shape and colour of the pill only repeat it.
const words = {
    pass: "pass",
    warn: "warning",
    fail: "fail",
    error: "no verdict",
    cancelled: "cancelled",
    skipped: "not checked",
};
function pill(mark) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="pill ${mark}">${words[mark]}</span>`;
}
function severityWord(severity) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="severity ${severity}">${severity}</span>`;
}
/** "Dockerfile:12" as code; undefined when no file is known. */
function placeCode(origin) {
    const place = origin === undefined ? undefined : (0,_view_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(origin);
    return place === undefined ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${place}</code>`;
}
function bytesText(bytes) {
    return bytes === null ? undefined : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}`;
}
const beforeUnit = /(?<=\d) (?=(?:[kMGT]?B|%)(?!\w))/g;
/** A sentence with code in it ({@link proseParts}). Numbers keep to their units. */
function prose(sentence) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_escape_prose_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .proseParts */ .k)(sentence).map(({ text, isCode }) => (isCode ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${text}</code>` : spaced(text.replace(beforeUnit, "\u00a0"))))}`;
}
/** Text whose spaces at its ends part it from code. */
function spaced(text) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${text.startsWith(" ") ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` ` : undefined}${text}${/\S.* $/.test(text) ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` ` : undefined}`;
}
/** Parts with a comma between them. */
function commaList(parts) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${parts.map((part, index) => (index === 0 ? part : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `, ${part}`))}`;
}


/***/ }),

/***/ 73858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ squarify)
/* harmony export */ });
/**
 * Lays out rectangles whose areas are as `weights`, which are positive and come largest first, so that they are as near
 * to squares as they can be (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000). Together they fill `box`.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function squarify(weights, box) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0) || box.width <= 0 || box.height <= 0)
        return weights.map(() => ({ ...box, width: 0, height: 0 }));
    const scale = (box.width * box.height) / total;
    const boxes = [];
    let { x, y, width, height } = box;
    /** How far the worst of a row is from a square, when it lies along a side of `side`. */
    const worst = (largest, smallest, sum, side) => Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
    const place = (row, sum) => {
        const isColumn = width >= height;
        const depth = sum / (isColumn ? height : width);
        let offset = 0;
        for (const area of row) {
            const length = area / depth;
            boxes.push(isColumn
                ? { x, y: y + offset, width: depth, height: length }
                : { x: x + offset, y, width: length, height: depth });
            offset += length;
        }
        if (isColumn) {
            x += depth;
            width -= depth;
        }
        else {
            y += depth;
            height -= depth;
        }
    };
    let row = [];
    let sum = 0;
    for (const weight of weights) {
        const area = weight * scale;
        const side = Math.min(width, height);
        const first = row[0] ?? area;
        const last = row.at(-1) ?? area;
        if (row.length > 0 && worst(first, area, sum + area, side) > worst(first, last, sum, side)) {
            place(row, sum);
            row = [];
            sum = 0;
        }
        row.push(area);
        sum += area;
    }
    place(row, sum);
    return boxes;
}


/***/ })

};
