export const id = 533;
export const ids = [533];
export const modules = {

/***/ 31533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultFiles: () => (/* binding */ resultFiles)
});

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/report/escape/html.js
var html = __webpack_require__(23136);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/report/view/database.js
var database = __webpack_require__(40314);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
;// CONCATENATED MODULE: ./build/js/report/html/pictures.js


/** The Plimsoll mark: a disc crossed by the load line. */
function logo() {
    return (0,html/* html */.qy) `<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="9.5" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M1.5 16h29" stroke="currentColor" stroke-width="2.6"/></svg>`;
}
/** A part of a whole, `share` 0–1. */
function shareBar(share, kind = "fill") {
    return (0,html/* html */.qy) `<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="${kind}" width="${percent(Math.min(1, Math.max(0, share)))}" height="100%"/></svg>`;
}
/** The load line stands at two thirds; what is over it shows in another colour up to half as much again. */
const lineAt = 2 / 3;
/** A size against its load line. */
function waterline({ actual, limit }) {
    const ratio = limit <= 0 ? 1.5 : actual / limit;
    const within = Math.min(1, ratio) * lineAt;
    // However little is over, it can be seen.
    const over = actual > limit ? Math.max(0.015, Math.min(0.5, ratio - 1) * lineAt) : 0;
    const label = `${(0,text_bytes/* formatBytes */.z3)(actual)} of ${(0,text_bytes/* formatBytes */.z3)(limit)}`;
    return (0,html/* html */.qy) `<svg class="waterline" role="img" aria-label="${label}"><rect class="track" y="7" width="100%" height="10"/><rect class="fill" y="7" width="${percent(within)}" height="10"/><rect class="over" x="${percent(lineAt)}" y="7" width="${percent(over)}" height="10"/>${mark(lineAt, 24)}</svg>`;
}
/** The load line down a bar at `share` of its width, `height` pixels long, with the disc at its head. */
function mark(share, height) {
    return (0,html/* html */.qy) `<svg class="mark" x="${percent(share)}" overflow="visible" aria-hidden="true"><path d="M0 0v${height}"/><circle cy="5" r="4"/><path d="M-7 5h14"/></svg>`;
}
function percent(share) {
    return `${round(share * 100)}%`;
}
/** Two decimals: enough for a picture, and the same text on every machine. */
function round(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./build/js/report/html/table.js

/**
 * A table whose rows become cards on a narrow screen. The roles say again what the elements are, because browsers forget
 * it when CSS changes their display.
 */
function dataTable(caption, columns, rows) {
    return (0,html/* html */.qy) `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => bodyRow(row, columns))}</tbody>
</table>`;
}
/** A table of at most `max` rows, and a word on how many more there are. */
function longTable(caption, columns, items, row, max = 500) {
    const more = items.length - max;
    const note = more > 0
        ? (0,html/* html */.qy) `<p class="soft">… and ${more.toLocaleString("en-US")} more; <code>report.json</code> has them all.</p>`
        : undefined;
    return (0,html/* html */.qy) `${dataTable(caption, columns, items.slice(0, max).map(row))}${note}`;
}
function headCell({ title, kind }) {
    return (0,html/* html */.qy) `<th role="columnheader" scope="col" class="${kind}">${title}</th>`;
}
function bodyRow({ head, cells, id }, [first, ...columns]) {
    const content = columns.map(({ title, kind }, index) => {
        const cell = cells[index];
        if (cell === undefined)
            return (0,html/* html */.qy) `<td role="cell" class="${kind} empty">–</td>`;
        return (0,html/* html */.qy) `<td role="cell" class="${kind}" data-label="${title}"><span>${cell}</span></td>`;
    });
    const start = id === undefined ? (0,html/* html */.qy) `<tr role="row">` : (0,html/* html */.qy) `<tr role="row" id="${id}">`;
    return (0,html/* html */.qy) `${start}<th role="rowheader" scope="row" class="${first?.kind}"><span>${head}</span></th>${content}</tr>
`;
}

;// CONCATENATED MODULE: ./build/js/report/html/about.js





/** What was used to come to the verdict, and how long it took. */
function aboutSection(report, today) {
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="about"><h2 id="about">Tools and times</h2>
<p>Vulnerability database: ${(0,database/* databaseText */.Z)(report.database, today)}</p>
${toolTable(report)}
${timingTable(report)}
</section>`;
}
function toolTable({ tools }) {
    if (tools.length === 0)
        return undefined;
    const columns = [
        { title: "tool", kind: "text" },
        { title: "version", kind: "text" },
        { title: "from", kind: "text" },
        { title: "verified", kind: "text" },
    ];
    return longTable("Tools that were used", columns, tools, ({ name, version, source, verified, sha256 }) => ({
        head: (0,html/* html */.qy) `${name}`,
        cells: [
            (0,html/* html */.qy) `${version}`,
            (0,html/* html */.qy) `${source}`,
            (0,html/* html */.qy) `${verified}${sha256 === undefined ? undefined : (0,html/* html */.qy) ` <code class="soft">${sha256.slice(0, 12)}…</code>`}`,
        ],
    }));
}
function timingTable({ timings }) {
    if (timings.length === 0)
        return undefined;
    const most = Math.max(0.001, ...timings.map(({ seconds }) => seconds));
    const columns = [
        { title: "stage", kind: "text" },
        { title: "variant", kind: "text" },
        { title: "time", kind: "figure" },
        { title: "", kind: "picture" },
    ];
    const table = longTable("How long each stage took", columns, timings, ({ name, variant, seconds }) => ({
        head: (0,html/* html */.qy) `${name}`,
        cells: [
            variant === undefined ? undefined : (0,html/* html */.qy) `${variant}`,
            (0,html/* html */.qy) `${(0,duration/* formatSeconds */.X)(seconds)}`,
            shareBar(seconds / most),
        ],
    }));
    return (0,html/* html */.qy) `<details><summary>Times <span class="soft">${timings.length}</span></summary>${table}</details>`;
}

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/report/escape/url.js
var escape_url = __webpack_require__(36212);
// EXTERNAL MODULE: ./build/js/report/view/suppressed.js
var suppressed = __webpack_require__(97281);
// EXTERNAL MODULE: ./build/js/report/view/vulnerability-rows.js
var vulnerability_rows = __webpack_require__(91867);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
;// CONCATENATED MODULE: ./build/js/report/html/words.js



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
    return (0,html/* html */.qy) `<span class="pill ${mark}">${words[mark]}</span>`;
}
function severityWord(severity) {
    return (0,html/* html */.qy) `<span class="severity ${severity}">${severity}</span>`;
}
/** "Dockerfile:12" as code; undefined when no file is known. */
function placeCode(origin) {
    const place = origin === undefined ? undefined : (0,places/* placeOf */.$t)(origin);
    return place === undefined ? undefined : (0,html/* html */.qy) `<code>${place}</code>`;
}
function bytesText(bytes) {
    return bytes === null ? undefined : (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(bytes)}`;
}
/** Parts with a comma between them. */
function commaList(parts) {
    return (0,html/* html */.qy) `${parts.map((part, index) => (index === 0 ? part : (0,html/* html */.qy) `, ${part}`))}`;
}

;// CONCATENATED MODULE: ./build/js/report/html/findings.js








const findings_places = ["vulnerability", "rule", "from", "line"];
const findings_text = (...titles) => titles.map((title) => ({ title, kind: findings_places.includes(title) ? "place" : "text" }));
/** Vulnerabilities of all variants by severity; the worst group is open. */
function vulnerabilitySection(report) {
    const rows = (0,vulnerability_rows/* vulnerabilityRows */.g)(report);
    if (rows.length === 0)
        return undefined;
    const groups = severity/* severities */.gO
        .map((severity) => ({ severity, own: rows.filter((row) => row.severity === severity) }))
        .filter(({ own }) => own.length > 0);
    const columns = findings_text("vulnerability", "package", "fixed in", "from", "variants");
    const parts = groups.map(({ severity, own }, index) => {
        const fixable = own.filter(({ fixedIn }) => fixedIn !== undefined).length;
        const count = (0,html/* html */.qy) `${own.length.toLocaleString("en-US")}, ${fixable.toLocaleString("en-US")} with a fix`;
        const start = index === 0 ? (0,html/* html */.qy) `<details open>` : (0,html/* html */.qy) `<details>`;
        const table = longTable(`Vulnerabilities of ${severity} severity`, columns, own, vulnerabilityRow);
        return (0,html/* html */.qy) `${start}<summary>${severityWord(severity)} <span class="soft">${count}</span></summary>${table}</details>`;
    });
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="vulnerabilities"><h2 id="vulnerabilities">Vulnerabilities</h2>${parts}</section>`;
}
function vulnerabilityRow(row) {
    return {
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(row.rule, (0,escape_url/* safeUrl */.P)(row.url))}`,
        cells: [
            (0,html/* html */.qy) `<strong>${row.package}</strong> ${row.version}<br><span class="soft">${row.title}</span>`,
            row.fixedIn === undefined ? (0,html/* html */.qy) `<span class="soft">no fix</span>` : (0,html/* html */.qy) `${row.fixedIn}`,
            row.places.length === 0
                ? undefined
                : commaList(row.places.slice(0, 5).map((place) => (0,html/* html */.qy) `<code>${place}</code>`)),
            commaList(few(row.variants).map((name) => (0,html/* html */.qy) `${name}`)),
        ],
    };
}
function few(names) {
    return names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : [...names];
}
function secretSection({ variants }) {
    const items = variants.flatMap(({ name, findings }) => findings.filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding)).map((finding) => ({ name, finding })));
    if (items.length === 0)
        return undefined;
    const table = longTable("Secrets that the image carries", findings_text("rule", "severity", "variant", "from", "what"), items, ({ name, finding }) => ({
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(finding.rule, (0,escape_url/* safeUrl */.P)(finding.url))}`,
        cells: [severityWord(finding.severity), (0,html/* html */.qy) `${name}`, placeCode(finding.origin), message(finding)],
    }));
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="secrets"><h2 id="secrets">Secrets</h2>${table}</section>`;
}
function lintSection({ findings }) {
    const open = findings.filter(finding_kinds/* isOpen */.n);
    if (open.length === 0)
        return undefined;
    const table = longTable("What linters say of the Dockerfiles", findings_text("rule", "severity", "line", "message"), open, (finding) => ({
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(finding.rule, (0,escape_url/* safeUrl */.P)(finding.url))}`,
        cells: [severityWord(finding.severity), placeCode(finding.origin), message(finding)],
    }));
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="lint"><h2 id="lint">Lint</h2>${table}</section>`;
}
function message({ message: said, fix }) {
    return (0,html/* html */.qy) `${said}${fix === undefined ? undefined : (0,html/* html */.qy) `<span class="advice">${fix.text}</span>`}`;
}
/** What was found and does not count, with the reason that was written and the day it ends. */
function suppressedSection(report) {
    const items = (0,suppressed/* suppressedFindings */.F)(report);
    if (items.length === 0)
        return undefined;
    const columns = findings_text("finding", "package", "because", "written in", "until");
    const table = longTable("Found, and left out on somebody's word", columns, items, ({ rule, package: of, suppression }) => ({
        head: (0,html/* html */.qy) `${rule}`,
        cells: [
            of === undefined ? undefined : (0,html/* html */.qy) `${of.name} ${of.version}`,
            suppression?.statement === undefined ? undefined : (0,html/* html */.qy) `${suppression.statement}`,
            suppression === undefined ? undefined : (0,html/* html */.qy) `<code>${suppression.source}</code>`,
            (0,html/* html */.qy) `${suppression?.expires ?? "no end"}`,
        ],
    }));
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2>${table}</section>`;
}

// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var view_problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
;// CONCATENATED MODULE: ./build/js/report/html/overview.js








/** All variants beside each other. `anchors`: where each row's own section is. */
function fleet(rows, anchors) {
    if (rows.length === 0)
        return undefined;
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    const columns = [
        { title: "variant", kind: "place" },
        { title: "verdict", kind: "text" },
        { title: "unpacked", kind: "figure" },
        ...lineColumns(hasLine),
        { title: "compressed", kind: "figure" },
        { title: "layers", kind: "figure" },
        { title: "vulnerabilities", kind: "text" },
        { title: "lint", kind: "figure" },
    ];
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="variants"><h2 id="variants">Variants</h2>
${dataTable("Each variant and platform of this run, the worst first", columns, rows.map((row) => fleetRow(row, hasLine, anchors.get(row))))}</section>`;
}
function lineColumns(hasLine) {
    if (!hasLine)
        return [{ title: "of the heaviest", kind: "picture" }];
    return [
        { title: "load line", kind: "figure" },
        { title: "waterline", kind: "picture" },
    ];
}
function fleetRow(row, hasLine, anchor) {
    const link = anchor === undefined ? (0,html/* html */.qy) `${row.name}` : (0,html/* html */.qy) `<a href="#${anchor}">${row.name}</a>`;
    const head = (0,html/* html */.qy) `${link}${row.platform === "" ? undefined : (0,html/* html */.qy) ` <span class="soft">${row.platform}</span>`}`;
    if (row.instead !== "")
        return { head, cells: [(0,html/* html */.qy) `${pill(row.mark)} <span class="number">${row.instead}</span>`] };
    return {
        head,
        cells: [
            pill(row.mark),
            bytesText(row.unpacked),
            ...(hasLine ? [limitCell(row)] : []),
            row.loadLine === undefined ? heaviestBar(row) : waterline(row.loadLine),
            bytesText(row.compressed),
            row.layers === null ? undefined : (0,html/* html */.qy) `${row.layers}`,
            (0,html/* html */.qy) `${vulnerabilityText(row)}`,
            (0,html/* html */.qy) `${row.lint === null ? "not linted" : row.lint}`,
        ],
    };
}
function limitCell({ loadLine }) {
    if (loadLine === undefined)
        return undefined;
    const suffix = loadLine.metric === "compressed" ? (0,html/* html */.qy) ` <span class="soft">compressed</span>` : undefined;
    return (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(loadLine.limit)}${suffix}`;
}
function heaviestBar({ unpacked, heaviest }) {
    return shareBar(heaviest === 0 ? 0 : (unpacked ?? 0) / heaviest);
}
function vulnerabilityText({ vulnerabilities: found }) {
    if (found === null)
        return "not scanned";
    return (0,severity_counts/* totalOf */.e6)(found.counts) === 0 ? "none" : `${(0,severity_counts/* countsText */.WN)(found.counts)} (${found.fixable} fixable)`;
}
/** What went wrong, with the lines that show it. */
function problemSection(report) {
    const problems = (0,view_problems/* problemsOf */.G)(report);
    if (problems.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<section aria-labelledby="problems"><h2 id="problems">What went wrong</h2>${problems.map(problemCard)}</section>`;
}
function problemCard({ mark, subject, message, place, detail, code }) {
    const who = subject === "" ? undefined : (0,html/* html */.qy) `<strong>${subject}</strong> `;
    const at = place === undefined ? undefined : (0,html/* html */.qy) ` · <code>${place}</code>`;
    const lines = detail === "" ? undefined : (0,html/* html */.qy) `<pre tabindex="0">${(0,html/* preformatted */.EC)((0,clean/* cleanLines */.v3)(detail).slice(-200))}</pre>`;
    return (0,html/* html */.qy) `<div class="card problem ${mark}"><p>${pill(mark)} ${who}${message}</p><p class="soft"><code>${code}</code>${at}</p>${lines}</div>`;
}
/** Checks that did not pass; those that were not made are folded away. */
function checkSection(report) {
    const all = (0,view_problems/* objections */.P)(report);
    if (all.length === 0)
        return undefined;
    const open = all.filter(({ mark }) => mark !== "skipped");
    const skipped = all.filter(({ mark }) => mark === "skipped");
    const item = ({ mark, check }) => (0,html/* html */.qy) `<li>${pill(mark)}<span>${check.message}</span></li>`;
    const folded = skipped.length === 0
        ? undefined
        : (0,html/* html */.qy) `<details><summary>Not checked <span class="soft">${skipped.length}</span></summary><ul class="list">${skipped.map(item)}</ul></details>`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="checks"><h2 id="checks">Checks</h2><ul class="list">${open.map(item)}</ul>${folded}</section>`;
}

;// CONCATENATED MODULE: ./build/js/report/html/style-base.js

/** Colours, type and the page's frame. Every pair of text and ground has a contrast of 4.5 or more in both themes. */
const baseStyle = (0,html/* css */.AH) `
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

;// CONCATENATED MODULE: ./build/js/report/html/style-parts.js

/** Pills, cards, tables, pictures. */
const partsStyle = (0,html/* css */.AH) `
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
.waterline { width: 100%; height: 1.5rem; } .waterline .track { fill: var(--track); }
.waterline .fill { fill: var(--sea-deep); } .waterline .over { fill: var(--boot); }
.layers { width: 100%; height: 3.2rem; margin-top: .2rem; overflow: visible; }
.layers .track { fill: var(--track); } .layers a rect { stroke: var(--surface); stroke-width: 1; } .layers a:hover rect, .layers a:focus rect { opacity: .75; }
.mark { stroke: var(--ink); stroke-width: 1.8; fill: var(--surface); }
.k0 { fill: var(--base); background: var(--base); } .k1 { fill: var(--own-1); background: var(--own-1); } .k2 { fill: var(--own-2); background: var(--own-2); }
.k3 { fill: var(--own-3); background: var(--own-3); } .k4 { fill: var(--own-4); background: var(--own-4); }
.k5 { fill: var(--own-5); background: var(--own-5); } .k6 { fill: var(--own-6); background: var(--own-6); } .k7 { fill: var(--idle); background: var(--idle); }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin-right: .5em; vertical-align: -.05em; }
.ends { display: flex; justify-content: space-between; gap: 1rem; color: var(--soft); font-size: .84rem; margin: .2rem 0 0; max-width: none; }

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
const mediaStyle = (0,html/* css */.AH) `
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

// EXTERNAL MODULE: ./build/js/report/view/mark.js
var view_mark = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var view_weights = __webpack_require__(38062);
;// CONCATENATED MODULE: ./build/js/report/html/layers.js







// As many as can be told apart.
const distinct = 6;
/** The base is muted, the heaviest own lines have a colour each, the others share the last one. */
function cargoOf(image) {
    const weights = (0,view_weights/* weightsOf */.Z$)(image);
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
    return (0,html/* html */.qy) `<svg class="layers" role="group" aria-label="Layers by unpacked size"><rect class="track" y="14" width="100%" height="36"/>${parts}${limit === undefined ? undefined : mark(limit / full, 51)}</svg>
<p class="ends"><span>base first</span><span class="number">${scaleText(total, limit)}</span></p>`;
}
function layerPart(layer, { weights, colours }, start, share, anchor) {
    // What is too thin to be seen would only be one more stop for the keyboard.
    if (share < 0.0005)
        return (0,html/* html */.qy) ``;
    const weight = weights.find(({ layers }) => layers.includes(layer.index));
    const colour = weight === undefined ? "k0" : (colours.get(weight) ?? "k0");
    const line = `${(0,places/* placeOf */.$t)(layer.origin) ?? "no line known"} ${layer.origin.instruction ?? ""}`;
    const title = `Layer ${layer.index}: ${(0,text_bytes/* formatBytes */.z3)(layer.unpacked)}, ${line}`;
    return (0,html/* html */.qy) `<a href="#${anchor}-${layer.index}" aria-label="${title}"><rect class="${colour}" x="${percent(start)}" y="14" width="${percent(share)}" height="36"><title>${title}</title></rect></a>`;
}
function scaleText(total, limit) {
    return limit === undefined ? (0,text_bytes/* formatBytes */.z3)(total) : `${(0,text_bytes/* formatBytes */.z3)(total)} · load line at ${(0,text_bytes/* formatBytes */.z3)(limit)}`;
}
/** The lines that put weight into the image, heaviest first, with what is known of the cause. */
function weightTable(image, { weights, colours }) {
    const rows = weights.slice(0, 20).map((weight) => {
        const place = (0,places/* placeOf */.$t)(weight.origin);
        const advice = image.causes.filter(({ origin }) => place !== undefined && (0,places/* placeOf */.$t)(origin) === place);
        return {
            head: (0,html/* html */.qy) `<span class="swatch ${colours.get(weight) ?? "k0"}"></span>${placeCode(weight.origin) ?? (0,html/* html */.qy) `${weight.base ? "base" : "own"}`}`,
            cells: [
                (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(weight.unpacked)}`,
                (0,html/* html */.qy) `${(0,view_weights/* shareText */.Lu)(weight)}`,
                bytesText(weight.compressed),
                (0,html/* html */.qy) `${what(weight, image)}${advice.map((cause) => (0,html/* html */.qy) `<span class="advice">${cause.advice}</span>`)}`,
            ],
        };
    });
    return dataTable("Dockerfile lines by what they weigh", weightColumns, rows);
}
const weightColumns = [
    { title: "line", kind: "place" },
    { title: "unpacked", kind: "figure" },
    { title: "part", kind: "figure" },
    { title: "compressed", kind: "figure" },
    { title: "instruction", kind: "text" },
];
function what(weight, image) {
    const title = (0,view_weights/* titleOf */.Gg)(weight, image);
    return weight.base ? (0,html/* html */.qy) `${title}` : (0,html/* html */.qy) `<code>${title}</code>`;
}
/** Every layer, in order. Rows carry the anchors that the bar points to. */
function layerTable(image, anchor) {
    const most = Math.max(1, ...image.layers.map(({ unpacked }) => unpacked));
    const columns = [
        { title: "layer", kind: "text" },
        { title: "unpacked", kind: "figure" },
        { title: "", kind: "picture" },
        { title: "compressed", kind: "figure" },
        { title: "files", kind: "figure" },
        { title: "line", kind: "place" },
        { title: "instruction", kind: "text" },
    ];
    return longTable("Layers in their order", columns, image.layers, (layer) => ({
        id: `${anchor}-${layer.index}`,
        head: (0,html/* html */.qy) `<span class="number">${layer.index} <span class="soft">${layer.base ? "base" : "own"}</span></span>`,
        cells: [
            (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(layer.unpacked)}`,
            shareBar(layer.unpacked / most, layer.base ? "quiet" : "fill"),
            bytesText(layer.compressed),
            (0,html/* html */.qy) `${layer.fileCount.toLocaleString("en-US")}`,
            placeCode(layer.origin),
            layer.origin.instruction === undefined ? undefined : (0,html/* html */.qy) `<code>${layer.origin.instruction}</code>`,
        ],
    }));
}

;// CONCATENATED MODULE: ./build/js/report/html/ship.js


const sea = 96;
const depth = 34;
/**
 * The image as a ship: her cargo are the lines that put weight into the image, and she lies as deep as her load says. At
 * the load line the water meets the mark on her side; over it the mark is under water. `label` says it in words.
 */
function ship(loadLine, cargo, label) {
    const ratio = loadLine.limit <= 0 ? 1.4 : Math.min(1.4, Math.max(0.1, loadLine.actual / loadLine.limit));
    const sunk = round(sea + (ratio - 1) * depth);
    return (0,html/* html */.qy) `<svg class="ship" viewBox="0 0 320 140" role="img" aria-label="${label}">
<g transform="translate(0 ${sunk})">
<path class="house" d="M44 -24v-34h30v34z M52 -58v-12h12v12z"/>
<path class="house" d="M50 -51h6v6h-6z M61 -51h6v6h-6z"/>
${containers(cargo)}
<path class="hull" d="M30 -24H292q-8 13 -15 27H40q-6 -10 -10 -27z"/>
<path class="boot" d="M40 3H277q-7 15 -22 25H66q-18 0 -26 -25z"/>
<path class="deck" d="M30 -26H293v3H30z"/>
</g>
<path class="sea" d="M0 ${sea + 1}q20 -4 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0V140H0z"/>
<path class="surface" d="M0 ${sea + 1}q20 -4 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0"/>
<g class="disc" transform="translate(160 ${sunk})"><circle r="9"/><path d="M-17 0h34"/></g>
</svg>`;
}
/** Containers on deck, as wide as their part of the load. */
function containers({ weights, colours }) {
    const room = 190;
    let x = 84;
    return weights.map((weight) => {
        const width = weight.share * room;
        const box = (0,html/* html */.qy) `<rect class="${colours.get(weight) ?? "k0"}" x="${round(x)}" y="-46" width="${round(Math.max(0.4, width - 1.2))}" height="20"/>`;
        x += width;
        return box;
    });
}

;// CONCATENATED MODULE: ./build/js/report/html/variant.js










/** One variant on one platform, whole. */
function variantSection(row, anchor) {
    const { image, build, checks } = row.report;
    const items = checks.map((check) => (0,html/* html */.qy) `<li>${pill((0,view_mark/* markOfCheck */.tb)(check))}<span>${check.message}</span></li>`);
    const made = items.length === 0
        ? undefined
        : (0,html/* html */.qy) `<details><summary>All checks <span class="soft">${items.length}</span></summary><ul class="list">${items}</ul></details>`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="${anchor}">
<header><h2 id="${anchor}">${row.name}</h2><span class="platform">${row.platform}</span>${pill(row.mark)}</header>
${row.instead === "" ? undefined : (0,html/* html */.qy) `<p class="soft">There is no image: ${row.instead}.</p>`}
${image === undefined ? undefined : imageParts(row, image, anchor)}
${build === undefined ? undefined : buildPart(build)}
${made}
</section>`;
}
function imageParts(row, image, anchor) {
    const cargo = cargoOf(image);
    const { loadLine } = row;
    const caption = loadLine === undefined ? "" : loadText(row, loadLine);
    const picture = loadLine === undefined
        ? statList(row, image)
        : (0,html/* html */.qy) `<div class="voyage"><figure>${ship(loadLine, cargo, `${row.name}: ${caption}`)}<figcaption>${caption}</figcaption></figure>${statList(row, image)}</div>`;
    return (0,html/* html */.qy) `${picture}
<h3>Where the weight is</h3>
${layerBar(image, cargo, loadLine, anchor)}
${weightTable(image, cargo)}
${directoryPart(image)}
<details><summary>Layers <span class="soft">${image.layers.length}</span></summary>${layerTable(image, anchor)}</details>`;
}
function loadText({ report }, { metric }) {
    const check = report.checks.find(({ id }) => id === `size.${metric}.max`);
    return check?.message.replace(/^.*?: /, "") ?? "";
}
function statList(row, image) {
    const { sizes, layers, base } = image;
    const bytes = (value) => (value === null ? "unknown" : (0,text_bytes/* formatBytes */.z3)(value));
    const own = layers.filter((layer) => !layer.base).length;
    const stats = [
        ["unpacked", bytes(sizes.unpacked.total), `own ${bytes(sizes.unpacked.own)}, base ${bytes(sizes.unpacked.base)}`],
        ["compressed", bytes(sizes.compressed.total), `own ${bytes(sizes.compressed.own)} · ${image.codec}`],
        ["visible", bytes(sizes.visible.total), `${bytes(sizes.shadowed.total)} shipped and unreachable`],
        ["layers", String(layers.length), base === undefined ? `${own} own` : `${own} own, on ${base.name}`],
        ["vulnerabilities", vulnerabilityCount(row), vulnerabilityText(row)],
        [
            "lint",
            row.lint === null ? "–" : String(row.lint),
            row.lint === null ? "not linted" : "in the files it is made from",
        ],
    ];
    return (0,html/* html */.qy) `<dl class="stats">${stats.map(([name, value, more]) => (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`)}</dl>`;
}
function vulnerabilityCount({ vulnerabilities }) {
    if (vulnerabilities === null)
        return "–";
    return vulnerabilities.counts.reduce((sum, [, count]) => sum + count, 0).toLocaleString("en-US");
}
function directoryPart({ directories }) {
    if (directories.length === 0)
        return undefined;
    const most = Math.max(1, ...directories.map(({ bytes }) => bytes));
    const columns = [
        { title: "directory", kind: "text" },
        { title: "size", kind: "figure" },
        { title: "", kind: "picture" },
    ];
    const row = ({ path, bytes }) => ({
        head: (0,html/* html */.qy) `<code>${path}</code>`,
        cells: [(0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(bytes)}`, shareBar(bytes / most)],
    });
    const table = longTable("Directories by the size of what they hold", columns, directories, row, 30);
    return (0,html/* html */.qy) `<details><summary>Directories <span class="soft">${directories.length}</span></summary>${table}</details>`;
}
/** How long each step took, in the order of the build. */
function buildPart(build) {
    const most = Math.max(0.001, ...build.steps.map(({ seconds }) => seconds));
    const cached = build.steps.filter((step) => step.cached).length;
    const columns = [
        { title: "step", kind: "text" },
        { title: "time", kind: "figure" },
        { title: "", kind: "picture" },
        { title: "line", kind: "place" },
    ];
    const row = (step) => ({
        head: (0,html/* html */.qy) `${step.name}`,
        cells: [
            (0,html/* html */.qy) `${step.cached ? "cached" : (0,duration/* formatSeconds */.X)(step.seconds)}`,
            shareBar(step.seconds / most, step.cached ? "quiet" : "fill"),
            placeCode(step.origin),
        ],
    });
    const summary = (0,html/* html */.qy) `${(0,duration/* formatSeconds */.X)(build.seconds)}, ${cached} of ${build.steps.length} steps cached`;
    return (0,html/* html */.qy) `<details><summary>Build <span class="soft">${summary}</span></summary>${longTable("Steps of the build in their order", columns, build.steps, row, 300)}</details>`;
}

// EXTERNAL MODULE: ./build/js/report/view/headline.js
var view_headline = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/js/report/view/next-steps.js
var next_steps = __webpack_require__(51320);
// EXTERNAL MODULE: ./build/js/report/view/rows.js
var view_rows = __webpack_require__(58242);
;// CONCATENATED MODULE: ./build/js/report/html.js












const styles = [baseStyle, partsStyle, mediaStyle];
/**
 * `report.html`: one file that loads nothing and runs nothing. Its policy allows its own style by hash and no script, so
 * that a name which slipped through an escaper would still be inert.
 */
function renderHtml(report, { today } = {}) {
    const policy = `default-src 'none'; style-src '${(0,html/* styleHash */.Me)(styles)}'; img-src data:; base-uri 'none'; form-action 'none'`;
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${report.verdict}: ${(0,view_headline/* headlineText */.u)(report)} · Plimsoll</title>
<link rel="icon" href="data:,">
${(0,html/* styleElement */.cu)(styles)}
</head>
<body>
<a class="skip" href="#content">Skip to the result</a>
${banner(report)}
${body(report, today)}
<footer><div class="frame">Made by Plimsoll ${version/* version */.r}, the load line for container images. Sizes are decimal: 1 MB is 1,000,000 bytes.</div></footer>
</body>
</html>
`;
    return page.source;
}
function banner(report) {
    const phrases = (0,view_headline/* headlineOf */.g)(report).map((phrase) => "name" in phrase ? (0,html/* html */.qy) `<code>${phrase.name}</code>` : (0,html/* html */.qy) `${phrase.words}`);
    const headline = phrases.map((phrase, index) => (index === 0 ? phrase : (0,html/* html */.qy) ` ${phrase}`));
    const meta = [
        report.commit === undefined ? undefined : (0,html/* html */.qy) `<li>commit <code>${report.commit.slice(0, 12)}</code></li>`,
        report.event === undefined ? undefined : (0,html/* html */.qy) `<li>${report.event}</li>`,
        (0,html/* html */.qy) `<li>${report.baseline.source === "none" ? "not compared with a base" : `compared with ${report.baseline.source}`}</li>`,
    ];
    return (0,html/* html */.qy) `<header class="banner ${report.verdict}"><div class="frame">
<div class="brand">${logo()}<span>Plimsoll</span></div>
<h1><span class="verdict-word">${report.verdict}</span><br>${headline}</h1>
<ul class="meta">${meta.filter((item) => item !== undefined)}</ul>
</div></header>`;
}
function body(report, today) {
    const rows = (0,view_rows/* rowsOf */.R)(report);
    const anchors = new Map(rows.map((row, index) => [row, `variant-${index + 1}`]));
    const parts = [
        { id: "problems", title: "What went wrong", content: problemSection(report) },
        { id: "variants", title: "Variants", content: fleet(rows, anchors) },
        { id: "checks", title: "Checks", content: checkSection(report) },
        { id: "next", title: "Next", content: nextSection(report) },
        ...rows.map((row) => ({ id: "", title: "", content: variantSection(row, anchors.get(row) ?? "") })),
        { id: "secrets", title: "Secrets", content: secretSection(report) },
        { id: "vulnerabilities", title: "Vulnerabilities", content: vulnerabilitySection(report) },
        { id: "lint", title: "Lint", content: lintSection(report) },
        { id: "suppressed", title: "Suppressed", content: suppressedSection(report) },
        { id: "about", title: "Tools and times", content: aboutSection(report, today) },
    ].filter(({ content }) => content !== undefined);
    const links = parts
        .filter(({ id }) => id !== "")
        .map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>`);
    return (0,html/* html */.qy) `<nav class="toc" aria-label="Sections"><div class="frame"><ul>${links}</ul></div></nav>
<main id="content">${parts.flatMap(({ content }) => content ?? [])}</main>`;
}
function nextSection(report) {
    const steps = (0,next_steps/* nextSteps */.Z)(report);
    if (steps.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="next"><h2 id="next">Next</h2><ul>${steps.map((step) => (0,html/* html */.qy) `<li>${step}</li>`)}</ul></section>`;
}

// EXTERNAL MODULE: ./build/js/report/relocate.js
var relocate = __webpack_require__(71610);
// EXTERNAL MODULE: ./build/js/plan/slug.js
var plan_slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/report/escape/sarif-text.js

/**
 * `raw` as a SARIF plain text message of at most `max` characters. `[text](target)` would be an embedded link, so
 * brackets get a backslash (SARIF 2.1.0 §3.11.6); braces would be placeholders only in messages that have arguments
 * (§3.11.5), which ours never have, so they stay readable.
 */
function sarifText(raw, max = 1000) {
    return (0,clean/* cleanLine */.Ow)(raw, max).replace(/[[\]\\]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/report/sarif/fingerprints.js

/**
 * `primaryLocationLineHash` as GitHub wants it, `hash:n`. The hash is over stable parts only: no version, digest, tag or
 * line number may enter, or every build opens all alerts anew. `n` counts what is otherwise equal, from the top of the
 * file down, as github/codeql-action src/fingerprints.ts does for equal lines.
 */
function createFingerprints() {
    const seen = new Map();
    return (parts) => {
        const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
}

;// CONCATENATED MODULE: ./build/js/report/sarif/location.js
/**
 * The place of a finding: the whole range of its instruction, else the first line of the fallback file; undefined when
 * there is neither. GitHub resolves a relative path against the repository, so a path that leaves it is no place.
 */
function locationOf(origin, places) {
    const { file, startLine } = origin ?? {};
    if (file !== undefined && isInside(file))
        return at(file, startLine ?? 1, origin?.endLine ?? startLine ?? 1, places);
    const { fallback } = places;
    return fallback !== undefined && isInside(fallback) ? at(fallback, 1, 1, places) : undefined;
}
function at(file, startLine, endLine, { texts }) {
    const last = texts.get(file)?.split(/\r?\n/)[endLine - 1]?.length ?? 0;
    // The end column is the one after the last character; every instruction's line has one character at least.
    const region = { startLine, startColumn: 1, endLine: Math.max(startLine, endLine), endColumn: Math.max(2, last + 1) };
    return { artifactLocation: { uri: uriOf(file) }, region };
}
function uriOf(file) {
    return file
        .split("/")
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join("/");
}
function isInside(file) {
    return file !== "" && file.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

;// CONCATENATED MODULE: ./build/js/report/sarif/rules.js




const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/**
 * One number inside each of GitHub's bands, so that the Security tab and the gate call a finding the same. The CVSS
 * score that Trivy has may lie in another band than the vendor's severity does.
 */
const securitySeverities = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.0",
    info: "0.1",
};
// What code scanning calls the severity of findings that are not about security.
const problemSeverities = { error: "error", warning: "warning", note: "recommendation" };
const tags = {
    vulnerability: ["security", "vulnerability"],
    secret: ["security", "secret"],
    lint: ["maintainability", "dockerfile"],
};
// GitHub cuts descriptions here (code scanning's SARIF support).
const longest = 1000;
/** The id of a finding's rule, as results and rules both name it. */
function ruleIdOf({ rule }) {
    return (0,clean/* cleanLine */.Ow)(rule, 255) || "unnamed";
}
/**
 * One rule for each id, in the order of first appearance. Severity lives on the rule, so a vulnerability that is worse
 * in one package than in another has its worst.
 */
function rulesOf(findings) {
    const groups = Map.groupBy(findings, ruleIdOf);
    return [...groups].flatMap(([id, group]) => {
        const [worst] = group.toSorted((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity));
        return worst === undefined ? [] : [ruleOf(id, worst)];
    });
}
function ruleOf(id, finding) {
    const { severity } = finding;
    const kind = (0,finding_kinds/* kindOf */.I)(finding);
    const url = (0,escape_url/* safeUrl */.P)(finding.url);
    const title = (0,clean/* cleanLine */.Ow)(finding.title, longest) || id;
    const text = sentence(title === id ? id : `${id}: ${title}`);
    const remedy = finding.fix === undefined ? "" : ` ${sentence((0,clean/* cleanLine */.Ow)(finding.fix.text, longest))}`;
    return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: `${text}${remedy}${url === undefined ? "" : ` See ${url.href}`}` },
        ...(url === undefined ? {} : { helpUri: url.href }),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: tags[kind], ...severityProperty(kind, severity) },
    };
}
function severityProperty(kind, severity) {
    if (kind === "lint")
        return { "problem.severity": problemSeverities[levels[severity]] };
    return { "security-severity": securitySeverities[severity] };
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/js/report/sarif/results.js







/** GitHub keeps 5,000 results of a run and does not promise which; so we choose, by severity. */
const most = 5000;
/**
 * Sightings by rule and line: one vulnerability in several packages that one line brought is one group. Worst first,
 * the most that GitHub takes. What has no place in the repository is left out.
 */
function groupsOf(sightings, places) {
    const groups = new Map();
    for (const sighting of sightings.toSorted((a, b) => (0,order/* compareFindings */.Eg)(a.finding, b.finding))) {
        const location = (0,finding_kinds/* isOpen */.n)(sighting.finding) ? locationOf(sighting.finding.origin, places) : undefined;
        if (location === undefined)
            continue;
        const key = JSON.stringify([
            ruleIdOf(sighting.finding),
            location.artifactLocation.uri,
            location.region,
            apart(sighting),
        ]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { location, sightings: [sighting] });
        else
            group.sightings.push(sighting);
    }
    return [...groups.values()].slice(0, most);
}
/** Lint and secrets that share rule and line are still different things; vulnerabilities are not. */
function apart({ finding }) {
    return (0,finding_kinds/* kindOf */.I)(finding) === "vulnerability" ? "" : finding.key;
}
/** The results of a run. `subject` is the variant, or empty for the repository. */
function resultsOf(groups, rules, subject) {
    const indexById = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprint = createFingerprints();
    const topDown = groups.toSorted((a, b) => a.location.region.startLine - b.location.region.startLine);
    const hashes = new Map(topDown.map((group) => [group, fingerprint(stableParts(group, subject))]));
    return groups.map((group) => {
        const [{ finding }] = group.sightings;
        const ruleId = ruleIdOf(finding);
        return {
            ruleId,
            ruleIndex: indexById.get(ruleId) ?? 0,
            level: levels[finding.severity],
            message: { text: sentence(sarifText(messageOf(group, subject))) },
            locations: [{ physicalLocation: group.location }],
            partialFingerprints: { primaryLocationLineHash: hashes.get(group) ?? "" },
        };
    });
}
/**
 * What makes two results the same alert: variant, rule, file, and the keyword of the instruction; for lint the key of
 * the finding, which is over the line's own text. The instruction's text is left out elsewhere: it holds tags.
 */
function stableParts({ sightings: [{ finding }], location }, subject) {
    const { uri } = location.artifactLocation;
    if ((0,finding_kinds/* kindOf */.I)(finding) !== "vulnerability")
        return [subject, ruleIdOf(finding), uri, finding.key];
    return [subject, ruleIdOf(finding), uri, finding.origin?.instruction?.split(" ")[0] ?? ""];
}
function messageOf({ sightings }, subject) {
    const [{ finding }] = sightings;
    if ((0,finding_kinds/* kindOf */.I)(finding) === "lint")
        return finding.message || finding.title;
    const platforms = [...new Set(sightings.map(({ platform }) => platform))]
        .filter((each) => each !== "")
        .sort(order/* compareText */.n6);
    const who = platforms.length === 0 ? subject : `${subject} (${platforms.join(", ")})`;
    const from = finding.origin?.instruction === undefined ? "" : ` Brought by ${finding.origin.instruction}`;
    if ((0,finding_kinds/* kindOf */.I)(finding) === "secret")
        return `${who}: ${sentence(finding.message || finding.title)}${from}`;
    return `${who}: ${finding.rule} in ${packagesOf(sightings)}. ${sentence(finding.title)}${from}`;
}
function packagesOf(sightings) {
    const texts = sightings.map(({ finding: { package: of } }) => {
        return `${of?.name} ${of?.version} (${of?.fixedIn === undefined ? "no fix" : `fixed in ${of.fixedIn}`})`;
    });
    const unique = [...new Set(texts)].sort(order/* compareText */.n6);
    const more = unique.length > 8 ? ` and ${unique.length - 8} more` : "";
    return unique.slice(0, 8).join(", ") + more;
}
/** Findings of the groups, the worst first: what rules are made from. */
function findingsOf(groups) {
    return groups
        .flatMap(({ sightings }) => sightings.map(({ finding }) => finding))
        .sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,order/* compareText */.n6)(ruleIdOf(a), ruleIdOf(b)));
}

;// CONCATENATED MODULE: ./build/js/report/sarif.js






const homepage = "https://github.com/plimsoll-line/plimsoll";
/**
 * One SARIF file for each tool and variant, platforms merged into it, and one for the repository's lint (CONTRACTS §5).
 * A file without results is written too: it closes alerts. None is written for what was not looked at to the end: it
 * would close alerts that still hold. An image without any file of the repository to point at gets none.
 */
function renderSarif(report, options = {}) {
    const variants = (0,places/* variantNames */.Qs)(report).flatMap((name) => variantFiles(report, name, options));
    return [...variants, ...lintFile(report, options)];
}
function variantFiles(report, name, { texts = new Map(), configFile }) {
    const entries = report.variants.filter((variant) => variant.name === name);
    const fallback = entries.flatMap((entry) => [...(0,places/* filesOf */.R8)(entry)]).at(-1) ?? configFile;
    if (fallback === undefined)
        return [];
    const slug = (0,plan_slug/* slugOf */.t)(name);
    const failed = report.errors.some(({ variant }) => variant === name);
    return ["trivy", "plimsoll"]
        .filter((tool) => entries.every(({ checks }) => wasSearched(checks, tool, failed)))
        .map((tool) => {
        const sightings = entries.flatMap(({ platform, findings }) => findings
            .filter((finding) => finding.tool === tool)
            .map((finding) => ({ finding, platform: entries.length > 1 ? platform : "" })));
        const file = sarifFile(sightings, { texts, fallback }, name, `plimsoll/${tool}/${slug}/`);
        return { fileName: `sarif/${tool}.${slug}.sarif`, ...file };
    });
}
/**
 * Trivy finds vulnerabilities, and secrets in files; Plimsoll itself secrets in the image's configuration, which needs no
 * tool. `failed`: an error of this variant's scan, beside which a check may still have come to a no.
 */
function wasSearched(checks, tool, failed) {
    if (tool === "plimsoll")
        return isSettled(checks, "secrets");
    return !failed && (isSettled(checks, "vulnerabilities") || isSettled(checks, "secrets"));
}
function lintFile(report, { texts = new Map(), configFile }) {
    // One linter may have failed beside the other; only the database is surely none of lint's business.
    const failed = report.errors.some(({ variant, code }) => variant === undefined && code !== "scan.database");
    if (failed || !isSettled(report.checks, "lint"))
        return [];
    const sightings = report.findings.map((finding) => ({ finding, platform: "" }));
    return [
        { fileName: "sarif/lint.sarif", ...sarifFile(sightings, { texts, fallback: configFile }, "", "plimsoll/lint/") },
    ];
}
function sarifFile(sightings, places, subject, category) {
    const groups = groupsOf(sightings, places);
    const rules = rulesOf(findingsOf(groups));
    const driver = { name: "Plimsoll", semanticVersion: version/* version */.r, informationUri: homepage, rules };
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver },
                automationDetails: { id: category },
                columnKind: "utf16CodeUnits",
                results: resultsOf(groups, rules, subject),
            },
        ],
    };
    const placed = groups.reduce((sum, group) => sum + group.sightings.length, 0);
    const open = sightings.filter(({ finding }) => (0,finding_kinds/* isOpen */.n)(finding)).length;
    return { category, text: `${JSON.stringify(log, null, 2)}\n`, leftOut: open - placed };
}
/** A check that came to a result; one that could not be made says nothing about what is there. */
function isSettled(checks, id) {
    return checks.some((check) => check.id === id && check.status !== "skipped" && check.status !== "error");
}

// EXTERNAL MODULE: ./build/js/report/summary.js + 4 modules
var summary = __webpack_require__(50229);
;// CONCATENATED MODULE: ./build/js/report/results.js




/** Every result file (CONTRACTS §2) but `report.json`, which also tells how these were delivered. */
function resultFiles(report, { sarif, configFile, dockerfiles, occasion }) {
    const { today, prefix } = occasion;
    const texts = new Map([...dockerfiles].map(([path, text]) => [prefix + path, text]));
    const places = { texts, ...(configFile === undefined ? {} : { configFile: prefix + configFile }) };
    const sarifFiles = sarif === "off" ? [] : renderSarif((0,relocate/* relocate */.s)(report, prefix), places);
    return [
        { path: "report.html", text: renderHtml(report, { today }) },
        { path: "summary.md", text: (0,summary/* renderSummary */.B)(report, { today }) },
        { path: "comment.md", text: (0,summary/* renderComment */.w)(report, { today }) },
        ...sarifFiles.map(({ fileName, text }) => ({ path: fileName, text })),
    ];
}


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Plimsoll's own version; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

};
