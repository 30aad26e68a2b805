export const id = 6213;
export const ids = [6213];
export const modules = {

/***/ 71610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ relocate)
/* harmony export */ });
/**
 * The report with file names as the repository's root sees them: code scanning and annotations want those, a run in a
 * subdirectory has its own. `prefix`: from the repository's root to where the run was, with a `/` at its end, or empty.
 */
function relocate(report, prefix) {
    return prefix === "" ? report : moved(report, prefix);
}
function moved(value, prefix) {
    if (Array.isArray(value))
        return value.map((each) => moved(each, prefix));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, moved(each, prefix)]);
    const copy = Object.fromEntries(entries);
    // What has `via` is an Origin (model/report.ts), and only an Origin has.
    return "via" in value && typeof copy.file === "string" ? { ...copy, file: prefix + copy.file } : copy;
}


/***/ }),

/***/ 86213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultFiles: () => (/* binding */ resultFiles),
  sarifFiles: () => (/* binding */ sarifFiles)
});

// EXTERNAL MODULE: ./build/js/plan/slug.js
var plan_slug = __webpack_require__(17041);
// EXTERNAL MODULE: ./build/js/report/comment.js
var comment = __webpack_require__(97444);
// EXTERNAL MODULE: ./build/js/report/escape/html.js
var html = __webpack_require__(23136);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/report/view/database.js
var database = __webpack_require__(40314);
// EXTERNAL MODULE: ./build/js/report/html/pictures.js
var pictures = __webpack_require__(86392);
// EXTERNAL MODULE: ./build/js/report/html/table.js
var html_table = __webpack_require__(93635);
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
    return (0,html_table/* longTable */.V)("Tools that were used", columns, tools, ({ name, version, source, verified, sha256 }) => ({
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
    const table = (0,html_table/* longTable */.V)("How long each stage took", columns, timings, ({ name, variant, seconds }) => ({
        head: (0,html/* html */.qy) `${name}`,
        cells: [
            variant === undefined ? undefined : (0,html/* html */.qy) `${variant}`,
            (0,html/* html */.qy) `${(0,duration/* formatSeconds */.X)(seconds)}`,
            (0,pictures/* shareBar */.HH)(seconds / most),
        ],
    }));
    return (0,html/* html */.qy) `<details><summary>Times <span class="soft">${timings.length}</span></summary>${table}</details>`;
}

// EXTERNAL MODULE: ./build/js/report/html/document.js
var html_document = __webpack_require__(66114);
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
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/js/report/html/findings.js








const places = ["vulnerability", "rule", "from", "line"];
const findings_text = (...titles) => titles.map((title) => ({ title, kind: places.includes(title) ? "place" : "text" }));
/** Vulnerabilities of all variants: what is new and what is gone, where that is known, then all others by severity. */
function vulnerabilitySection(report) {
    const added = (0,vulnerability_rows/* vulnerabilityRows */.g)(report, "new");
    const others = (0,vulnerability_rows/* vulnerabilityRows */.g)(report, "other");
    const fixed = (0,vulnerability_rows/* vulnerabilityRows */.g)(report, "fixed");
    if (added.length + others.length + fixed.length === 0)
        return undefined;
    const parts = [
        foldedRows("new", added, true),
        ...severityParts(others, added.length === 0),
        foldedRows("fixed", fixed, false),
    ].filter((part) => part !== undefined);
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="vulnerabilities"><h2 id="vulnerabilities">Vulnerabilities</h2>${parts}</section>`;
}
const vulnerabilityColumns = findings_text("vulnerability", "package", "fixed in", "from", "variants");
function foldedRows(word, rows, isOpened) {
    if (rows.length === 0)
        return undefined;
    const columns = [...vulnerabilityColumns, { title: "severity", kind: "text" }];
    const row = (each) => {
        const { head, cells } = vulnerabilityRow(each);
        return { head, cells: [...cells, (0,words/* severityWord */.Oh)(each.severity)] };
    };
    const start = isOpened ? (0,html/* html */.qy) `<details open>` : (0,html/* html */.qy) `<details>`;
    const title = word === "new" ? "New since the base" : "Fixed since the base";
    return (0,html/* html */.qy) `${start}<summary>${title} <span class="soft">${rows.length.toLocaleString("en-US")}</span></summary>${(0,html_table/* longTable */.V)(title, columns, rows, row)}</details>`;
}
/** By severity; the worst group is open. */
function severityParts(rows, isOpened) {
    const groups = severity/* severities */.gO
        .map((severity) => ({ severity, own: rows.filter((row) => row.severity === severity) }))
        .filter(({ own }) => own.length > 0);
    return groups.map(({ severity, own }, index) => {
        const fixable = own.filter(({ fixedIn }) => fixedIn !== undefined).length;
        const count = (0,html/* html */.qy) `${own.length.toLocaleString("en-US")}, ${fixable.toLocaleString("en-US")} with a fix`;
        const start = index === 0 && isOpened ? (0,html/* html */.qy) `<details open>` : (0,html/* html */.qy) `<details>`;
        const table = (0,html_table/* longTable */.V)(`Vulnerabilities of ${severity} severity`, vulnerabilityColumns, own, vulnerabilityRow);
        return (0,html/* html */.qy) `${start}<summary>${(0,words/* severityWord */.Oh)(severity)} <span class="soft">${count}</span></summary>${table}</details>`;
    });
}
function vulnerabilityRow(row) {
    return {
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(row.rule, (0,escape_url/* safeUrl */.P)(row.url))}`,
        cells: [
            (0,html/* html */.qy) `<strong>${row.package}</strong> ${row.version}<br><span class="soft">${row.title}</span>`,
            row.fixedIn === undefined ? (0,html/* html */.qy) `<span class="soft">no fix</span>` : (0,html/* html */.qy) `${row.fixedIn}`,
            row.places.length === 0
                ? undefined
                : (0,words/* commaList */.od)(row.places.slice(0, 5).map((place) => (0,html/* html */.qy) `<code>${place}</code>`)),
            (0,words/* commaList */.od)(few(row.variants).map((name) => (0,html/* html */.qy) `${name}`)),
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
    const table = (0,html_table/* longTable */.V)("Secrets that the image carries", findings_text("rule", "severity", "variant", "from", "what"), items, ({ name, finding }) => ({
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(finding.rule, (0,escape_url/* safeUrl */.P)(finding.url))}`,
        cells: [(0,words/* severityWord */.Oh)(finding.severity), (0,html/* html */.qy) `${name}`, (0,words/* placeCode */.DL)(finding.origin), message(finding)],
    }));
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="secrets"><h2 id="secrets">Secrets</h2>${table}</section>`;
}
function lintSection({ findings }) {
    const isNew = ({ state }) => (state === "new" ? 0 : 1);
    const open = findings.filter(finding_kinds/* isOpen */.n).toSorted((a, b) => isNew(a) - isNew(b));
    if (open.length === 0)
        return undefined;
    const table = (0,html_table/* longTable */.V)("What linters say of the Dockerfiles", findings_text("rule", "severity", "line", "message"), open, (finding) => ({
        head: (0,html/* html */.qy) `${(0,html/* anchor */.Y3)(finding.rule, (0,escape_url/* safeUrl */.P)(finding.url))}`,
        cells: [lintSeverity(finding), (0,words/* placeCode */.DL)(finding.origin), message(finding)],
    }));
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="lint"><h2 id="lint">Lint</h2>${table}</section>`;
}
function lintSeverity({ severity, state }) {
    return (0,html/* html */.qy) `${(0,words/* severityWord */.Oh)(severity)}${state === "new" ? (0,html/* html */.qy) ` <span class="soft">new</span>` : undefined}`;
}
function message({ message: said, fix }) {
    return (0,html/* html */.qy) `${(0,words/* prose */.CS)(said)}${fix === undefined ? undefined : (0,html/* html */.qy) `<span class="advice">${fix.text}</span>`}`;
}
/** What was found and does not count, with the reason that was written and the day it ends. */
function suppressedSection(report) {
    const items = (0,suppressed/* suppressedFindings */.F)(report);
    if (items.length === 0)
        return undefined;
    const columns = findings_text("finding", "package", "because", "written in", "until");
    const table = (0,html_table/* longTable */.V)("Found, and left out on somebody's word", columns, items, ({ rule, package: of, suppression }) => ({
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

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/view/baseline.js
var baseline = __webpack_require__(71696);
// EXTERNAL MODULE: ./build/js/report/view/deltas.js
var deltas = __webpack_require__(86040);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/js/report/view/phrases.js
var phrases = __webpack_require__(47673);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var view_problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/row-texts.js
var row_texts = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/js/report/view/growth.js + 1 modules
var view_growth = __webpack_require__(53635);
// EXTERNAL MODULE: ./build/js/report/view/growth-words.js
var growth_words = __webpack_require__(23284);
;// CONCATENATED MODULE: ./build/js/report/html/growth.js








const shown = 50;
const metrics = ["compressed", "unpacked", "visible", "shadowed"];
/** What became of an image since the baseline: before and after, the author's lines, drift, and what is in them. */
function growthPart(growth, image) {
    const changed = (0,view_growth/* grownVariant */.V)(growth, image);
    return (0,html/* html */.qy) `<h3>What changed</h3>
${changed === undefined ? (0,html/* html */.qy) `<p class="soft">No line ships other bytes than it did.</p>` : undefined}
${changed === undefined ? undefined : stepPart(changed.drift === undefined ? "" : "By what was changed", changed.author)}
${changed?.drift === undefined ? undefined : stepPart("Drift: nobody changed a line for it", changed.drift)}
<details><summary>Before and after <span class="soft">${deltaText(growth.sizes.unpacked.total)} unpacked</span></summary>${sizeTable(growth, image)}</details>
${changePart("Packages", growth.packages, packageRow)}
${changePart("Directories", growth.directories, directoryRow)}`;
}
function sizeTable(growth, image) {
    const rows = metrics.map((metric) => {
        const { total, own } = growth.sizes[metric];
        const after = image.sizes[metric].total;
        const before = after === null || total === null ? null : after - total;
        return {
            head: (0,html/* html */.qy) `${metric}`,
            cells: [bytesCell(before), bytesCell(after), deltaCell(total, (0,deltas/* percentText */.f)(before, after)), deltaCell(own)],
        };
    });
    const { before, after } = growth.layers;
    const change = after - before;
    const layers = [(0,html/* html */.qy) `${before}`, (0,html/* html */.qy) `${after}`, (0,html/* html */.qy) `${change > 0 ? `+${change}` : change === 0 ? "±0" : change}`];
    return (0,html_table/* dataTable */.J)("Sizes before and after", sizeColumns, [...rows, { head: (0,html/* html */.qy) `layers`, cells: layers }]);
}
const sizeColumns = [
    { title: "size", kind: "text" },
    { title: "before", kind: "figure" },
    { title: "now", kind: "figure" },
    { title: "change", kind: "figure" },
    { title: "of own layers", kind: "figure" },
];
function bytesCell(bytes) {
    return bytes === null ? undefined : (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(bytes)}`;
}
function deltaCell(bytes, percent = "") {
    if (bytes === null)
        return undefined;
    const more = percent === "" ? undefined : (0,html/* html */.qy) ` <span class="soft">${percent}</span>`;
    return (0,html/* html */.qy) `${deltaWord(bytes)}${more}`;
}
/** More is marked, less too; the sign says it without colour. */
function deltaWord(bytes) {
    if (bytes === 0)
        return (0,html/* html */.qy) `<span class="soft">${(0,text_bytes/* formatDelta */.CW)(bytes)}</span>`;
    return bytes > 0
        ? (0,html/* html */.qy) `<span class="grown">${(0,text_bytes/* formatDelta */.CW)(bytes)}</span>`
        : (0,html/* html */.qy) `<span class="shrunk">${(0,text_bytes/* formatDelta */.CW)(bytes)}</span>`;
}
function deltaText(bytes) {
    return bytes === null ? "unknown" : (0,text_bytes/* formatDelta */.CW)(bytes);
}
function stepPart(title, changes) {
    const { steps, bytes } = changes;
    if (bytes === 0 && steps.length === 0)
        return undefined;
    const most = Math.max(1, ...steps.map((step) => Math.abs(step.bytes)));
    const isMixed = steps.some((step) => step.bytes > 0) && steps.some((step) => step.bytes < 0);
    const rest = (0,growth_words/* restText */.E)(changes, shown);
    const caption = title === "" ? (0,text_bytes/* formatDelta */.CW)(bytes) : `${title}: ${(0,text_bytes/* formatDelta */.CW)(bytes)}`;
    return (0,html/* html */.qy) `${(0,html_table/* dataTable */.J)(caption, stepColumns, steps.slice(0, shown).map((step) => stepRow(step, (0,pictures/* deltaBar */.m1)(step.bytes / most, isMixed))))}${rest === "" ? undefined : (0,html/* html */.qy) `<p class="soft">… ${rest}</p>`}`;
}
const stepColumns = [
    { title: "line", kind: "place" },
    { title: "change", kind: "figure" },
    { title: "", kind: "picture" },
    { title: "what", kind: "text" },
];
function stepRow({ bytes, origin, made, base, because, brings, cause }, picture) {
    const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
    const instruction = base ? (0,html/* html */.qy) `${made}` : (0,html/* html */.qy) `<code>${made}</code>`;
    const reason = why === "" ? undefined : (0,html/* html */.qy) `<br><span class="soft">${(0,words/* prose */.CS)(why)}</span>`;
    const advice = cause === undefined ? undefined : (0,html/* html */.qy) `<span class="advice">${(0,words/* prose */.CS)(cause.advice)}</span>`;
    return {
        head: (0,words/* placeCode */.DL)(origin) ?? (0,html/* html */.qy) `${base ? "base" : "no line known"}`,
        cells: [deltaWord(bytes), picture, (0,html/* html */.qy) `${instruction}${reason}${advice}`],
    };
}
function changePart(title, changes, row) {
    const { items, bytes, rest } = changes;
    if (items.length === 0)
        return undefined;
    const columns = [
        { title: title.toLowerCase(), kind: "place" },
        { title: "change", kind: "figure" },
        { title: "before and now", kind: "text" },
    ];
    const more = rest.count === 0
        ? undefined
        : (0,html/* html */.qy) `<p class="soft">… and ${rest.count.toLocaleString("en-US")} more, together ${(0,text_bytes/* formatDelta */.CW)(rest.bytes)}</p>`;
    const caption = `${title} by the bytes that they move`;
    return (0,html/* html */.qy) `<details><summary>${title} that changed <span class="soft">${(0,text_bytes/* formatDelta */.CW)(bytes)}</span></summary>${(0,html_table/* longTable */.V)(caption, columns, items, row)}${more}</details>`;
}
function packageRow({ name, type, bytes, before, after }) {
    const versions = [before?.version, after?.version].filter((version) => version !== undefined);
    return {
        head: (0,html/* html */.qy) `${name} <span class="soft">${type}</span>`,
        cells: [deltaWord(bytes), (0,html/* html */.qy) `${[...new Set(versions)].join(" → ")}`],
    };
}
function directoryRow({ path, bytes, before, after }) {
    return {
        head: (0,html/* html */.qy) `<code>${path}</code>`,
        cells: [deltaWord(bytes), (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(before)} → ${(0,text_bytes/* formatBytes */.z3)(after)}`],
    };
}

;// CONCATENATED MODULE: ./build/js/report/html/overview.js













/** All variants beside each other. `anchors`: where each row's own section is. */
function fleet(report, rows, anchors) {
    if (rows.length === 0)
        return undefined;
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    const against = (0,baseline/* isCompared */.uQ)(report) ? (0,phrases/* phrasesText */.S)([(0,baseline/* baselineName */.Ri)(report)]) : undefined;
    const columns = [
        { title: "variant", kind: "place" },
        { title: "verdict", kind: "text" },
        { title: "unpacked", kind: "figure" },
        ...(against === undefined ? [] : [{ title: `vs ${against}`, kind: "figure" }]),
        ...lineColumns(hasLine),
        // There is room for so many columns, and the variant's own section has these.
        ...(against === undefined ? absoluteColumns : []),
        { title: "vulnerabilities", kind: "text" },
        { title: "lint", kind: against === undefined ? "figure" : "text" },
    ];
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="variants"><h2 id="variants">Variants</h2>
${(0,html_table/* dataTable */.J)("Each variant and platform of this run, the worst first", columns, rows.map((row) => fleetRow(row, hasLine, against !== undefined, anchors.get(row))))}${comings(report, against)}</section>`;
}
const absoluteColumns = [
    { title: "compressed", kind: "figure" },
    { title: "layers", kind: "figure" },
];
function lineColumns(hasLine) {
    if (!hasLine)
        return [{ title: "of the heaviest", kind: "picture" }];
    return [
        { title: "load line", kind: "figure" },
        { title: "waterline", kind: "picture" },
    ];
}
/** Which variants came and went, and what the line in the bars is. */
function comings({ baseline: { gone = [] } }, against) {
    if (against === undefined)
        return undefined;
    const items = gone.map(({ name, platform, unpacked }) => {
        const size = unpacked === undefined ? undefined : (0,html/* html */.qy) `, was ${(0,text_bytes/* formatBytes */.z3)(unpacked)}`;
        return (0,html/* html */.qy) `<p>Gone: <strong>${name}</strong> ${platform}${size}</p>`;
    });
    return (0,html/* html */.qy) `${items}<p class="soft">The thin line in a bar is where ${against} is.</p>`;
}
function fleetRow(row, hasLine, isCompared, anchor) {
    const link = anchor === undefined ? (0,html/* html */.qy) `${row.name}` : (0,html/* html */.qy) `<a href="#${anchor}">${row.name}</a>`;
    const head = (0,html/* html */.qy) `${link}${row.platform === "" ? undefined : (0,html/* html */.qy) ` <span class="soft">${row.platform}</span>`}`;
    if (row.instead !== "")
        return { head, cells: [(0,html/* html */.qy) `${(0,words/* pill */.Io)(row.mark)} <span class="number">${row.instead}</span>`] };
    return {
        head,
        cells: [
            (0,words/* pill */.Io)(row.mark),
            (0,words/* bytesText */.pV)(row.unpacked),
            ...(isCompared ? [changeCell(row)] : []),
            ...(hasLine ? [limitCell(row)] : []),
            row.loadLine === undefined ? heaviestBar(row) : (0,pictures/* waterline */.Gv)(row.loadLine),
            ...(isCompared ? [] : [(0,words/* bytesText */.pV)(row.compressed), row.layers === null ? undefined : (0,html/* html */.qy) `${row.layers}`]),
            (0,html/* html */.qy) `${(0,row_texts/* vulnerabilityText */.yn)(row)}`,
            (0,html/* html */.qy) `${!isCompared && row.lint?.count === 0 ? "0" : (0,row_texts/* lintText */.DA)(row)}`,
        ],
    };
}
function changeCell(row) {
    const { since } = row;
    if (since === undefined)
        return undefined;
    if (since.state === "new")
        return (0,html/* html */.qy) `<strong>new</strong>`;
    if (since.total === null)
        return undefined;
    const percent = (0,deltas/* percentText */.f)((0,row_texts/* bytesBefore */.xz)(row) ?? null, row.unpacked);
    const drift = (0,row_texts/* driftText */.LU)(row);
    const part = percent === "" ? undefined : (0,html/* html */.qy) ` <span class="soft">${percent}</span>`;
    return (0,html/* html */.qy) `${deltaWord(since.total)}${part}${drift === "" ? undefined : (0,html/* html */.qy) `<br><span class="soft">${drift}</span>`}`;
}
function limitCell({ loadLine }) {
    if (loadLine === undefined)
        return undefined;
    const suffix = loadLine.metric === "compressed" ? (0,html/* html */.qy) ` <span class="soft">compressed</span>` : undefined;
    return (0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(loadLine.limit)}${suffix}`;
}
function heaviestBar({ unpacked, heaviest }) {
    return (0,pictures/* shareBar */.HH)(heaviest === 0 ? 0 : (unpacked ?? 0) / heaviest);
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
    return (0,html/* html */.qy) `<div class="card problem ${mark}"><p>${(0,words/* pill */.Io)(mark)} ${who}${(0,words/* prose */.CS)(message)}</p><p class="soft"><code>${code}</code>${at}</p>${lines}</div>`;
}
/** Checks that did not pass; those that were not made are folded away. */
function checkSection(report) {
    const all = (0,view_problems/* objections */.P)(report);
    const isTold = report.policyDiff.length > 0;
    const open = all.filter(({ mark, check }) => mark !== "skipped" && !(isTold && check.id === "policy.loosened"));
    const skipped = all.filter(({ mark }) => mark === "skipped");
    if (open.length + skipped.length === 0)
        return undefined;
    const note = (0,dive/* diveNote */.Nf)(open.map(({ check }) => check));
    const item = ({ mark, check }) => (0,html/* html */.qy) `<li>${(0,words/* pill */.Io)(mark)}<span>${(0,words/* prose */.CS)(check.message)}</span></li>`;
    const folded = skipped.length === 0
        ? undefined
        : (0,html/* html */.qy) `<details><summary>Not checked <span class="soft">${skipped.length}</span></summary><ul class="list">${skipped.map(item)}</ul></details>`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="checks"><h2 id="checks">Checks</h2><ul class="list">${open.map(item)}</ul>${note === undefined ? undefined : (0,html/* html */.qy) `<p class="soft">${note}</p>`}${folded}</section>`;
}

// EXTERNAL MODULE: ./build/js/report/view/acceptance.js
var view_acceptance = __webpack_require__(63732);
;// CONCATENATED MODULE: ./build/js/report/html/policy.js



/** Rules that are softer than the base's: what nobody accepted before what somebody did. */
function loosenedSection({ policyDiff }) {
    if (policyDiff.length === 0)
        return undefined;
    const items = policyDiff.toSorted((a, b) => Number(a.accepted) - Number(b.accepted)).slice(0, 200);
    const more = policyDiff.length - items.length;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="loosened"><h2 id="loosened">Loosened rules</h2>
<p>What this change is judged by is softer than on its base.</p>
<ul class="list">${items.map(looseningItem)}</ul>${more > 0 ? (0,html/* html */.qy) `<p class="soft">… and ${more} more</p>` : undefined}</section>`;
}
function looseningItem({ key, base, head, accepted }) {
    const values = (0,html/* html */.qy) `${valueCode(base)} → ${valueCode(head)}`;
    const note = accepted ? (0,html/* html */.qy) ` <span class="soft">accepted</span>` : undefined;
    return (0,html/* html */.qy) `<li>${(0,words/* pill */.Io)(accepted ? "pass" : "fail")}<span><code>${key}</code>: ${values}${note}</span></li>`;
}
function valueCode(text) {
    return text === "" ? (0,html/* html */.qy) `<span class="soft">nothing</span>` : (0,html/* html */.qy) `<code>${text}</code>`;
}
/** What would have been refused, and who let it pass. */
function acceptedSection(report) {
    const checks = (0,view_acceptance/* acceptedChecks */.d)(report);
    const { acceptance } = report;
    if (checks.length === 0 && acceptance === undefined)
        return undefined;
    const by = acceptance === undefined ? undefined : (0,html/* html */.qy) `<p>${phrased((0,view_acceptance/* acceptancePhrases */.K)(acceptance))}</p>`;
    const items = checks.map(({ message }) => (0,html/* html */.qy) `<li>${(0,words/* pill */.Io)("pass")}<span>${(0,words/* prose */.CS)(message)}</span></li>`);
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="accepted"><h2 id="accepted">Accepted</h2>${by}<ul class="list">${items}</ul></section>`;
}
/** The phrases with names as code, and the spaces that they have at their ends. */
function phrased(phrases) {
    return (0,html/* html */.qy) `${phrases.map((phrase) => {
        if ("name" in phrase)
            return (0,html/* html */.qy) `<code>${phrase.name}</code>`;
        const [before, after] = [phrase.words.startsWith(" "), phrase.words.endsWith(" ")];
        return (0,html/* html */.qy) `${before ? (0,html/* html */.qy) ` ` : undefined}${phrase.words}${after ? (0,html/* html */.qy) ` ` : undefined}`;
    })}`;
}

// EXTERNAL MODULE: ./build/js/report/view/push.js
var push = __webpack_require__(59031);
;// CONCATENATED MODULE: ./build/js/report/html/push.js



const columns = [
    { title: "variant", kind: "text" },
    { title: "tags", kind: "text" },
    { title: "pushed as", kind: "text" },
];
/** What was pushed, or why nothing was; nothing where nobody asked. */
function pushSection(report) {
    const view = (0,push/* pushView */.k)(report);
    if (view === undefined || (view.reason === undefined && view.images.length === 0))
        return undefined;
    const content = view.reason === undefined
        ? (0,html_table/* longTable */.V)("What was pushed", columns, view.images, ({ variant, tags, repository, digest }) => ({
            head: (0,html/* html */.qy) `${variant}`,
            cells: [(0,html/* html */.qy) `${tags}`, (0,html/* html */.qy) `<code>${repository}@${digest}</code>`],
        }))
        : (0,html/* html */.qy) `<p>${view.reason}</p>`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="pushed"><h2 id="pushed">Pushed</h2>
${content}
</section>`;
}

// EXTERNAL MODULE: ./build/js/report/view/sharing.js
var sharing = __webpack_require__(53855);
;// CONCATENATED MODULE: ./build/js/report/html/sharing.js


/** What variants have in common; nothing when no two were measured. */
function sharingSection(report) {
    const texts = (0,sharing/* sharingTexts */.D)(report);
    if (texts.length === 0)
        return undefined;
    const parts = texts.map(({ platform, layers, base }) => (0,html/* html */.qy) `<p><code>${platform}</code> ${layers}</p>
${base === undefined ? undefined : (0,html/* html */.qy) `<p><strong>${base.saves}</strong> Most of it: ${base.largest}.</p><p class="soft">${base.meaning}</p>`}`);
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="sharing"><h2 id="sharing">Shared between variants</h2>
${parts}
</section>`;
}

// EXTERNAL MODULE: ./build/js/report/html/style-base.js
var style_base = __webpack_require__(29454);
// EXTERNAL MODULE: ./build/js/report/html/style-parts.js
var style_parts = __webpack_require__(65653);
// EXTERNAL MODULE: ./build/js/text/instant.js
var instant = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/js/report/view/mark.js
var mark = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/js/report/view/packages.js
var view_packages = __webpack_require__(35134);
// EXTERNAL MODULE: ./build/js/report/view/builds.js
var builds = __webpack_require__(98542);
;// CONCATENATED MODULE: ./build/js/report/html/build.js






const mostRows = 300;
/** A build: what was reused of it, what broke its cache first, and its steps over time. */
function buildPart(build) {
    const summary = (0,html/* html */.qy) `${(0,duration/* formatSeconds */.X)(build.seconds)}, ${(0,builds/* reusedText */.KH)(build)}`;
    return (0,html/* html */.qy) `<details><summary>Build <span class="soft">${summary}</span></summary>
${figures(build)}
${brokenPart(build)}
${timeline(build)}
${slowestPart(build)}
</details>`;
}
function figures(build) {
    const told = [
        `${(0,duration/* formatSeconds */.X)(build.seconds)} in all`,
        (0,builds/* reusedText */.KH)(build),
        (0,builds/* criticalText */.Hc)(build),
        ...(0,builds/* transferTexts */.G5)(build),
    ];
    return (0,html/* html */.qy) `<p>${told.filter((text) => text !== "").join(" · ")}</p>`;
}
function brokenPart(build) {
    const broken = (0,builds/* brokenStep */.Kl)(build);
    if (broken === undefined)
        return undefined;
    const place = broken.place === undefined ? undefined : (0,html/* html */.qy) `<code>${broken.place}</code> `;
    return (0,html/* html */.qy) `<p class="broken"><strong>First not reused:</strong> ${place}<code>${broken.instruction}</code><span class="advice">${(0,words/* prose */.CS)(broken.because)}</span></p>`;
}
/** Bars by start and duration, stage by stage. Words say what colour says. */
function timeline(build) {
    const rows = (0,builds/* timelineRows */.LY)(build);
    if (rows.length === 0)
        return undefined;
    const ends = rows.map(({ step }) => (step.start ?? 0) + step.seconds);
    const whole = Math.max(0.001, build.seconds, ...ends);
    const told = rows.slice(0, mostRows).map((row, index) => {
        const isNew = row.stage !== "" && row.stage !== rows[index - 1]?.stage;
        const stage = isNew ? (0,html/* html */.qy) `<li class="stage">${row.stage}</li>` : undefined;
        return (0,html/* html */.qy) `${stage}${timelineItem(row, whole)}`;
    });
    const more = rows.length - mostRows;
    const note = more > 0
        ? (0,html/* html */.qy) `<p class="soft">… and ${more.toLocaleString("en-US")} more; <code>report.json</code> has them all.</p>`
        : undefined;
    return (0,html/* html */.qy) `<figure class="timeline" aria-label="Steps of the build over time"><ol>${told}</ol>
<p class="ends number"><span>0 s</span><span>${(0,duration/* formatSeconds */.X)(whole)}</span></p>${note}
<figcaption class="soft"><span class="swatch k7"></span>a step at work <span class="swatch critical"></span>on the critical path: the build could not end sooner than these one after the other</figcaption></figure>`;
}
function timelineItem(row, whole) {
    const { step, cached, isCritical, isFirstUncached } = row;
    // What is cut off where a line is too long is the instruction.
    const first = isFirstUncached ? (0,html/* html */.qy) `<span class="pill warn">first not reused</span> ` : undefined;
    const critical = isCritical ? (0,html/* html */.qy) `<span class="unseen">on the critical path</span>` : undefined;
    const time = cached ? "reused" : (0,duration/* formatSeconds */.X)(step.seconds);
    return (0,html/* html */.qy) `<li class="${isCritical ? "critical" : "step"}"><span class="what">${(0,words/* placeCode */.DL)(step.origin)} ${first}${critical}<span class="soft">${(0,builds/* instructionOf */.ut)(step)}</span></span><span class="number">${time}</span>${timeBar(row, whole)}</li>
`;
}
function timeBar({ step, cached, isCritical }, whole) {
    const start = Math.min(1, (step.start ?? 0) / whole);
    // However short, it can be seen; what was reused took no time that could be drawn.
    const width = cached ? 0 : Math.min(1 - start, Math.max(0.004, step.seconds / whole));
    const bar = cached
        ? undefined
        : (0,html/* html */.qy) `<rect class="${isCritical ? "critical" : "fill"}" x="${(0,pictures/* percent */.KN)(start)}" width="${(0,pictures/* percent */.KN)(width)}" height="100%"/>`;
    return (0,html/* html */.qy) `<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/>${bar}</svg>`;
}
function slowestPart(build) {
    const steps = (0,builds/* slowestSteps */.pB)(build, 5);
    if (steps.length === 0)
        return undefined;
    const columns = [
        { title: "step", kind: "text" },
        { title: "time", kind: "figure" },
        { title: "line", kind: "place" },
    ];
    const row = (step) => ({
        head: (0,html/* html */.qy) `<code>${(0,builds/* instructionOf */.ut)(step)}</code>`,
        cells: [(0,html/* html */.qy) `${(0,duration/* formatSeconds */.X)(step.seconds)}`, (0,words/* placeCode */.DL)(step.origin)],
    });
    return (0,html/* html */.qy) `<h3>Slowest steps</h3>${(0,html_table/* longTable */.V)("The steps that took longest", columns, steps, row)}`;
}

// EXTERNAL MODULE: ./build/js/report/html/causes.js
var html_causes = __webpack_require__(61983);
// EXTERNAL MODULE: ./build/js/report/treemap/page/squarify.js
var squarify = __webpack_require__(73858);
;// CONCATENATED MODULE: ./build/js/report/html/directory-map.js




const size = { width: 1000, height: 340 };
const heading = 17;
/**
 * The directories that hold most as a map: areas are bytes, directories lie in those that they are in. Only the largest
 * ones are known to a report, so a plain picture says it; the page of `plimsoll inspect` goes down to each file.
 */
function directoryMap({ directories, sizes }) {
    const total = sizes.visible.total ?? 0;
    if (directories.length < 2 || total === 0)
        return undefined;
    const root = nested(directories, total);
    const boxes = draw(root, { x: 0, y: 0, ...size }, 0);
    return (0,html/* html */.qy) `<svg class="map" role="img" aria-label="Directories by the bytes that a container sees; the table below says the same">${boxes}</svg>`;
}
/** Each directory below the nearest one that is listed. */
function nested(directories, total) {
    const root = { path: "", bytes: total, below: [] };
    const known = new Map([["", root]]);
    for (const { path, bytes } of directories.toSorted((a, b) => a.path.length - b.path.length)) {
        const place = { path, bytes, below: [] };
        let parent = path;
        do
            parent = parent.slice(0, Math.max(0, parent.lastIndexOf("/")));
        while (!known.has(parent));
        known.get(parent)?.below.push(place);
        known.set(path, place);
    }
    return root;
}
function draw(place, box, depth) {
    const below = place.below.toSorted((a, b) => b.bytes - a.bytes);
    const rest = place.bytes - below.reduce((sum, { bytes }) => sum + bytes, 0);
    const weights = below.map(({ bytes }) => bytes);
    // What no listed directory has stays blank: it is the ground that the others lie on.
    const boxes = (0,squarify/* squarify */.P)(rest > 0 ? [...weights, rest] : weights, box);
    return below.flatMap((each, index) => {
        const own = boxes[index];
        if (own === undefined || own.width < 3 || own.height < 3)
            return [];
        const inner = {
            x: own.x + 3,
            y: own.y + heading,
            width: own.width - 7,
            height: own.height - heading - 4,
        };
        const isOpen = inner.width > 24 && inner.height > 12;
        return [rectangle(each, place, own, depth), ...(isOpen ? draw(each, inner, depth + 1) : [])];
    });
}
function rectangle({ path, bytes }, parent, { x, y, width, height }, depth) {
    const name = path.slice(parent.path.length).replace(/^\//, "");
    const label = width > 46 && height > 15 ? (0,html/* html */.qy) `<text x="4" y="13">${name} ${(0,text_bytes/* formatBytes */.z3)(bytes)}</text>` : undefined;
    const box = (0,html/* html */.qy) `x="${(0,pictures/* percent */.KN)(x / size.width)}" y="${(0,pictures/* round */.LI)(y)}" width="${(0,pictures/* percent */.KN)(Math.max(1, width - 1) / size.width)}" height="${(0,pictures/* round */.LI)(Math.max(1, height - 1))}"`;
    return (0,html/* html */.qy) `<svg ${box}><title>${path}: ${(0,text_bytes/* formatBytes */.z3)(bytes)}</title><rect class="m${Math.min(depth, 4)}" width="100%" height="100%"/>${label}</svg>`;
}

// EXTERNAL MODULE: ./build/js/report/html/layers.js
var html_layers = __webpack_require__(18509);
// EXTERNAL MODULE: ./build/js/report/html/packages.js
var html_packages = __webpack_require__(93498);
// EXTERNAL MODULE: ./build/js/report/view/rebuild.js
var view_rebuild = __webpack_require__(98592);
;// CONCATENATED MODULE: ./build/js/report/html/rebuild.js




/** What typical changes cost to rebuild, with the steps that run again. */
function rebuildPart({ rebuild = [] }) {
    const [first] = rebuild;
    if (first === undefined)
        return undefined;
    return (0,html/* html */.qy) `<details><summary>What a change costs to rebuild <span class="soft">${(0,view_rebuild/* rebuildText */.D0)(first)}</span></summary>${rebuild.map(onePart)}</details>`;
}
function onePart(rebuild) {
    const steps = rebuild.steps.map(({ step, origin, seconds, certain }) => (0,html/* html */.qy) `<li>${(0,words/* placeCode */.DL)(origin)} <code>${step}</code> <span class="soft">${seconds === null ? "time not known" : (0,duration/* formatSeconds */.X)(seconds)}${certain ? "" : ", only where what is copied from a stage turns out different"}</span></li>`);
    const advice = rebuild.advice.map(({ text }) => (0,html/* html */.qy) `<p>→ ${(0,words/* prose */.CS)(text)}</p>`);
    return (0,html/* html */.qy) `<p><strong>${(0,view_rebuild/* rebuildTitle */.IW)(rebuild)}</strong>: ${(0,view_rebuild/* rebuildText */.D0)(rebuild)}</p>
${advice}
${steps.length === 0 ? undefined : (0,html/* html */.qy) `<ul>${steps}</ul>`}`;
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
    const sunk = (0,pictures/* round */.LI)(sea + (ratio - 1) * depth);
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
        const box = (0,html/* html */.qy) `<rect class="${colours.get(weight) ?? "k0"}" x="${(0,pictures/* round */.LI)(x)}" y="-46" width="${(0,pictures/* round */.LI)(Math.max(0.4, width - 1.2))}" height="20"/>`;
        x += width;
        return box;
    });
}

;// CONCATENATED MODULE: ./build/js/report/html/variant.js


















/** One variant on one platform, whole. */
function variantSection(row, anchor) {
    const { image, build, checks, lookedAt } = row.report;
    const items = checks.map((check) => (0,html/* html */.qy) `<li>${(0,words/* pill */.Io)((0,mark/* markOfCheck */.tb)(check))}<span>${(0,words/* prose */.CS)(check.message)}</span></li>`);
    const made = items.length === 0
        ? undefined
        : (0,html/* html */.qy) `<details><summary>All checks <span class="soft">${items.length}</span></summary><ul class="list">${items}</ul></details>`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="${anchor}">
<header><h2 id="${anchor}">${row.name}</h2><span class="platform">${row.platform}</span>${(0,words/* pill */.Io)(row.mark)}</header>
${row.instead === "" ? undefined : (0,html/* html */.qy) `<p class="soft">There is no image: ${row.instead}.</p>`}
${lookedAt === undefined ? undefined : (0,html/* html */.qy) `<p class="soft">As looked at on ${(0,instant/* formatInstant */.r)(lookedAt)}: the same image, database and scan settings.</p>`}${image === undefined ? undefined : imageParts(row, image, anchor)}
${build === undefined ? undefined : (0,html/* html */.qy) `${buildPart(build)}${rebuildPart(build)}`}
${made}
</section>`;
}
function imageParts(row, image, anchor) {
    const cargo = (0,html_layers/* cargoOf */.aT)(image);
    const { loadLine } = row;
    const caption = loadLine === undefined ? "" : loadText(row, loadLine);
    const picture = loadLine === undefined
        ? statList(row, image)
        : (0,html/* html */.qy) `<div class="voyage"><figure>${ship(loadLine, cargo, `${row.name}: ${caption}`)}<figcaption>${caption}</figcaption></figure>${statList(row, image)}</div>`;
    const causes = (0,html_causes/* causeTable */.E)(image);
    return (0,html/* html */.qy) `${picture}
${row.report.growth === undefined ? undefined : growthPart(row.report.growth, image)}
${causes === undefined ? undefined : (0,html/* html */.qy) `<h3>Why it is heavy</h3>${causes}`}
<h3>Where the weight is</h3>
${(0,html_layers/* layerBar */.jg)(image, cargo, loadLine, anchor)}
${(0,html_layers/* weightTable */.xt)(image, cargo)}
${directoryPart(image)}
${packagePart(image)}
${divePart(image)}
<details><summary>Layers <span class="soft">${image.layers.length}</span></summary>${(0,html_layers/* layerTable */._N)(image, anchor)}</details>`;
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
        ["vulnerabilities", vulnerabilityCount(row), (0,row_texts/* vulnerabilityText */.yn)(row)],
        ["lint", row.lint === null ? "–" : String(row.lint.count), row.lint === null ? "not linted" : lintNote(row)],
    ];
    return (0,html/* html */.qy) `<dl class="stats">${stats.map(([name, value, more]) => (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`)}</dl>`;
}
function lintNote(row) {
    const where = "in the files it is made from";
    return row.lint?.added === undefined ? where : `${where}: ${(0,row_texts/* lintText */.DA)(row)}`;
}
function vulnerabilityCount({ vulnerabilities }) {
    if (vulnerabilities === null)
        return "–";
    return vulnerabilities.counts.reduce((sum, [, count]) => sum + count, 0).toLocaleString("en-US");
}
function directoryPart(image) {
    const { directories } = image;
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
        cells: [(0,html/* html */.qy) `${(0,text_bytes/* formatBytes */.z3)(bytes)}`, (0,pictures/* shareBar */.HH)(bytes / most)],
    });
    const table = (0,html_table/* longTable */.V)("Directories by the size of what they hold", columns, directories, row, 30);
    return (0,html/* html */.qy) `<details><summary>Directories <span class="soft">${directories.length}</span></summary>${directoryMap(image)}${table}</details>`;
}
function packagePart(image) {
    const table = (0,html_packages/* packageTable */.d)(image, 100);
    if (table === undefined)
        return undefined;
    const count = (0,view_packages/* weighedPackages */.F)(image).length.toLocaleString("en-US");
    return (0,html/* html */.qy) `<details><summary>Packages <span class="soft">${count}</span></summary>${table}</details>`;
}
function divePart(image) {
    return (0,html/* html */.qy) `<details><summary>Dive's figures <span class="soft">${(0,dive/* diveFiguresText */.$s)(image)}</span></summary><p>${(0,dive/* diveDifference */.WK)(image)}</p></details>`;
}

// EXTERNAL MODULE: ./build/js/report/view/headline.js + 1 modules
var view_headline = __webpack_require__(960);
// EXTERNAL MODULE: ./build/js/report/view/next-steps.js
var next_steps = __webpack_require__(51320);
// EXTERNAL MODULE: ./build/js/report/view/rows.js + 1 modules
var view_rows = __webpack_require__(33731);
;// CONCATENATED MODULE: ./build/js/report/html.js
















/** `report.html`: one file that loads nothing and runs nothing. */
function renderHtml(report, { today } = {}) {
    return (0,html_document/* renderDocument */.y)({
        title: `${report.verdict}: ${(0,view_headline/* headlineText */.u)(report)}`,
        skip: "Skip to the result",
        styles: [style_base/* baseStyle */.B, style_parts/* partsStyle */.S, style_parts/* mediaStyle */.U],
        content: (0,html/* html */.qy) `${banner(report)}
${body(report, today)}`,
    });
}
function banner(report) {
    const headline = phrased((0,view_headline/* headlineOf */.g)(report));
    const compared = (0,baseline/* isCompared */.uQ)(report) ? phrased((0,baseline/* baselinePhrases */.MT)(report, "hours")) : (0,html/* html */.qy) `not compared with a base`;
    const meta = [
        report.commit === undefined ? undefined : (0,html/* html */.qy) `<li>commit <code>${report.commit.slice(0, 12)}</code></li>`,
        report.event === undefined ? undefined : (0,html/* html */.qy) `<li>${report.event}</li>`,
        (0,html/* html */.qy) `<li>${compared}</li>`,
    ];
    return (0,html/* html */.qy) `<header class="banner ${report.verdict}"><div class="frame">
<div class="brand">${(0,pictures/* logo */.wm)()}<span>Plimsoll</span></div>
<h1><span class="verdict-word">${report.verdict}</span><br>${headline}</h1>
<ul class="meta">${meta.filter((item) => item !== undefined)}</ul>
</div></header>`;
}
function body(report, today) {
    const rows = (0,view_rows/* rowsOf */.R)(report);
    const anchors = new Map(rows.map((row, index) => [row, `variant-${index + 1}`]));
    const parts = [
        { id: "problems", title: "What went wrong", content: problemSection(report) },
        { id: "loosened", title: "Loosened rules", content: loosenedSection(report) },
        { id: "variants", title: "Variants", content: fleet(report, rows, anchors) },
        { id: "checks", title: "Checks", content: checkSection(report) },
        { id: "pushed", title: "Pushed", content: pushSection(report) },
        { id: "accepted", title: "Accepted", content: acceptedSection(report) },
        { id: "next", title: "Next", content: nextSection(report) },
        ...rows.map((row) => ({ id: "", title: "", content: variantSection(row, anchors.get(row) ?? "") })),
        { id: "sharing", title: "Shared", content: sharingSection(report) },
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
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
var report_order = __webpack_require__(85981);
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
    for (const sighting of sightings.toSorted((a, b) => (0,report_order/* compareFindings */.E)(a.finding, b.finding))) {
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
        .sort(order/* compareText */.n);
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
    const unique = [...new Set(texts)].sort(order/* compareText */.n);
    const more = unique.length > 8 ? ` and ${unique.length - 8} more` : "";
    return unique.slice(0, 8).join(", ") + more;
}
/** Findings of the groups, the worst first: what rules are made from. */
function findingsOf(groups) {
    return groups
        .flatMap(({ sightings }) => sightings.map(({ finding }) => finding))
        .sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,order/* compareText */.n)(ruleIdOf(a), ruleIdOf(b)));
}

;// CONCATENATED MODULE: ./build/js/report/sarif/log.js





const homepage = "https://github.com/plimsoll-line/plimsoll";
/** GitHub takes 10 MB of a compressed file (its SARIF support). It travels in base64, and that is held to the limit too. */
const uploadBytes = 10_000_000;
/**
 * One run as a file: the worst results, as many as one upload takes. `leftOut` counts the open sightings that are not in it.
 * `subject` is the variant, or empty for the repository.
 */
function sarifLog(sightings, places, subject, category) {
    const open = sightings.filter(({ finding }) => (0,finding_kinds/* isOpen */.n)(finding)).length;
    const all = groupsOf(sightings, places);
    for (let count = all.length;; count = Math.floor(count / 2)) {
        const groups = all.slice(0, count);
        const text = textOf(groups, subject, category);
        const placed = groups.reduce((sum, group) => sum + group.sightings.length, 0);
        if (count === 0 || isSmallEnough(text))
            return { text, leftOut: open - placed };
    }
}
function isSmallEnough(text) {
    const encoded = (bytes) => Math.ceil(bytes / 3) * 4;
    // Compressing adds a few bytes for each block at worst, so most files are known as small without it.
    const atMost = Buffer.byteLength(text) + 100_000;
    return encoded(atMost) <= uploadBytes || encoded((0,external_node_zlib_.gzipSync)(text).byteLength) <= uploadBytes;
}
function textOf(groups, subject, category) {
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
    return `${JSON.stringify(log, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/js/report/view/places.js
var view_places = __webpack_require__(49051);
;// CONCATENATED MODULE: ./build/js/report/sarif.js



/**
 * One SARIF file for each tool and variant, platforms merged into it, and one for the repository's lint (CONTRACTS §5).
 * A file without results is written too: it closes alerts. None is written for what was not looked at to the end: it
 * would close alerts that still hold. An image without any file of the repository to point at gets none. What is fixed or
 * suppressed is left out: code scanning knows no `suppressions` and opens an alert for every result
 * (github/codeql-action#1230). Each file is one upload, within what GitHub takes of one.
 */
function renderSarif(report, options = {}) {
    const variants = (0,view_places/* variantNames */.Qs)(report).flatMap((name) => variantFiles(report, name, options));
    return [...variants, ...lintFile(report, options)];
}
function variantFiles(report, name, { texts = new Map(), configFile }) {
    const entries = report.variants.filter((variant) => variant.name === name);
    const fallback = entries.flatMap((entry) => [...(0,view_places/* filesOf */.R8)(entry)]).at(-1) ?? configFile;
    if (fallback === undefined)
        return [];
    const slug = (0,plan_slug/* slugOf */.t)(name);
    // A check may have come to a no beside the error; what else there is, nobody looked at.
    const failed = report.errors.some(({ variant }) => variant === name);
    return ["trivy", "plimsoll"]
        .filter((tool) => !failed && entries.every(({ checks }) => wasSearched(checks, tool)))
        .map((tool) => {
        const sightings = entries.flatMap(({ platform, findings }) => findings
            .filter((finding) => finding.tool === tool)
            .map((finding) => ({ finding, platform: entries.length > 1 ? platform : "" })));
        const category = `plimsoll/${tool}/${slug}/`;
        const file = sarifLog(sightings, { texts, fallback }, name, category);
        return { fileName: `sarif/${tool}.${slug}.sarif`, category, ...file };
    });
}
/**
 * Trivy finds vulnerabilities, and secrets in files; Plimsoll itself secrets in the image's configuration, and those in files
 * that Trivy did not find.
 */
function wasSearched(checks, tool) {
    return isSettled(checks, "secrets") || (tool === "trivy" && isSettled(checks, "vulnerabilities"));
}
function lintFile(report, { texts = new Map(), configFile }) {
    // One linter may have failed beside the other; only the database is surely none of lint's business.
    const failed = report.errors.some(({ variant, code }) => variant === undefined && code !== "scan.database");
    if (failed || !isSettled(report.checks, "lint"))
        return [];
    const sightings = report.findings.map((finding) => ({ finding, platform: "" }));
    const category = "plimsoll/lint/";
    const file = sarifLog(sightings, { texts, fallback: configFile }, "", category);
    return [{ fileName: "sarif/lint.sarif", category, ...file }];
}
/** A check that came to a result; one that could not be made says nothing about what is there. */
function isSettled(checks, id) {
    return checks.some((check) => check.id === id && check.status !== "skipped" && check.status !== "error");
}

// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(73276);
;// CONCATENATED MODULE: ./build/js/report/results.js






/** The SARIF of a run, with paths from the repository's root. */
function sarifFiles(report, { sarif, configFile, dockerfiles, occasion: { prefix } }) {
    if (sarif === "off")
        return [];
    const texts = new Map([...dockerfiles].map(([path, text]) => [prefix + path, text]));
    const places = { texts, ...(configFile === undefined ? {} : { configFile: prefix + configFile }) };
    return renderSarif((0,relocate/* relocate */.s)(report, prefix), places);
}
/** Every result file (CONTRACTS §2) but `report.json`, which also tells how these were delivered. */
function resultFiles(report, sarif, { packageLists, occasion: { today } }) {
    return [
        { path: "report.html", text: renderHtml(report, { today }) },
        { path: "summary.md", text: (0,summary/* renderSummary */.B)(report, { today }) },
        { path: "comment.md", text: (0,comment/* renderComment */.wQ)(report, { today }) },
        ...sarif.map(({ fileName, text }) => ({ path: fileName, text })),
        ...packageLists.flatMap(packageListFiles),
    ];
}
/** `sbom/api.linux-arm64.cdx.json`, and `….spdx.json` beside it. */
function packageListFiles({ variant, platform, text, spdx }) {
    const path = `sbom/${(0,plan_slug/* slugOf */.t)(variant)}.${(0,plan_slug/* slugOf */.t)(platform.replaceAll("/", "-"))}`;
    return [
        { path: `${path}.cdx.json`, text },
        ...(spdx === undefined ? [] : [{ path: `${path}.spdx.json`, text: spdx }]),
    ];
}


/***/ }),

/***/ 73276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderDeliveries),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/report/markdown/builds.js + 1 modules
var builds = __webpack_require__(66484);
// EXTERNAL MODULE: ./build/js/report/markdown/compared-table.js
var compared_table = __webpack_require__(91479);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/report/markdown/marks.js
var marks = __webpack_require__(78737);
;// CONCATENATED MODULE: ./build/js/report/markdown/deliveries.js





const columns = ["surface", "", "why"].map((title) => ({ title, align: "left" }));
const words = { delivered: marks/* discs */.r.pass, skipped: marks/* discs */.r.skipped, failed: marks/* discs */.r.error };
/** What did not reach its place by now. The files that did are no news to whoever reads one of them. */
function undeliveredSection({ deliveries }) {
    return deliveriesSection({ deliveries: deliveries.filter(({ status }) => status === "failed") });
}
/** Where the result went, and why not where it did not. It is open when something failed. */
function deliveriesSection({ deliveries }) {
    return {
        title: "how it was delivered",
        priority: 25,
        sizes: [100, 20, 0],
        render: (size) => deliveryBlocks(deliveries, size),
    };
}
function deliveryBlocks(deliveries, size) {
    const failed = deliveries.filter(({ status }) => status === "failed").length;
    const rows = [...(0,markdown_blocks/* table */.tp)(columns, deliveries.slice(0, size).map(cells)), ...(0,markdown_blocks/* moreNote */.ys)(deliveries.length - size)];
    const note = (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${marks/* discs */.r.error} ${(0,subject/* counted */.h)(failed, "part")} of the result could not be delivered.`);
    return [...(failed === 0 ? [] : [note]), ...(0,markdown_blocks/* details */.zH)("How this was delivered", rows)];
}
function cells({ surface, status, reason }) {
    return [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(surface, 120)}`,
        (0,markdown/* inline */.mG) `${words[status]} ${status}`,
        reason === undefined ? (0,markdown/* inline */.mG) `–` : (0,markdown/* prose */.CS)(reason, 500),
    ];
}

// EXTERNAL MODULE: ./build/js/report/markdown/findings.js
var findings = __webpack_require__(56981);
// EXTERNAL MODULE: ./build/js/report/markdown/fit.js
var fit = __webpack_require__(31540);
// EXTERNAL MODULE: ./build/js/report/markdown/folded.js
var folded = __webpack_require__(33929);
// EXTERNAL MODULE: ./build/js/report/markdown/growth.js
var growth = __webpack_require__(66220);
// EXTERNAL MODULE: ./build/js/report/view/known.js
var known = __webpack_require__(17504);
// EXTERNAL MODULE: ./build/js/report/markdown/phrased.js
var phrased = __webpack_require__(66360);
;// CONCATENATED MODULE: ./build/js/report/markdown/known.js




/** Which images were not read again, and since when they are known. */
function knownSection(report) {
    return {
        title: "images that are known",
        priority: 40,
        sizes: [20, 5, 0],
        render: (size) => (0,known/* knownSentences */.e)(report)
            .slice(0, size)
            .map((phrases) => (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,phrased/* phrased */.O)(phrases)}.`)),
    };
}

// EXTERNAL MODULE: ./build/js/report/markdown/overview.js
var overview = __webpack_require__(85528);
// EXTERNAL MODULE: ./build/js/report/markdown/policy.js
var policy = __webpack_require__(36893);
// EXTERNAL MODULE: ./build/js/report/view/push.js
var push = __webpack_require__(59031);
;// CONCATENATED MODULE: ./build/js/report/markdown/push.js



const push_columns = ["variant", "repository", "tags", "digest"].map((title) => ({ title, align: "left" }));
/** What was pushed, or why nothing was. */
function pushSection(report) {
    return { title: "what was pushed", priority: 60, sizes: [100, 20, 5, 0], render: (size) => pushBlocks(report, size) };
}
function pushBlocks(report, size) {
    const view = (0,push/* pushView */.k)(report);
    if (view === undefined)
        return [];
    if (view.reason !== undefined)
        return [(0,markdown_blocks/* paragraph */.FY)((0,markdown/* prose */.CS)(view.reason))];
    const rows = view.images.slice(0, size).map(({ variant, repository, tags, digest }) => [
        (0,markdown/* code */.aY)(variant, 60),
        (0,markdown/* code */.aY)(repository, 300),
        (0,markdown/* inline */.mG) `${tags.slice(0, 300)}`,
        // Apart from the repository: an @ is kept from being a mention, and what is copied must be right.
        (0,markdown/* code */.aY)(digest, 100),
    ]);
    if (rows.length === 0)
        return [];
    return [(0,markdown_blocks/* heading */.R_)(3, (0,markdown/* inline */.mG) `Pushed`), ...(0,markdown_blocks/* table */.tp)(push_columns, rows), ...(0,markdown_blocks/* moreNote */.ys)(view.images.length - size)];
}

// EXTERNAL MODULE: ./build/js/report/markdown/reasons.js
var reasons = __webpack_require__(66094);
// EXTERNAL MODULE: ./build/js/report/view/rebuild.js
var view_rebuild = __webpack_require__(98592);
// EXTERNAL MODULE: ./build/js/report/markdown/folded-table.js
var folded_table = __webpack_require__(43352);
;// CONCATENATED MODULE: ./build/js/report/markdown/rebuild.js





const titles = { source: "source file", lock: "lock file", line: "line", asked: "" };
/** What typical changes cost to rebuild, folded, with advice. */
function rebuildSection(report) {
    const all = (0,view_rebuild/* rebuildsOf */.Ax)(report).flatMap(({ name, rebuilds }) => rebuilds.map((rebuild) => ({ name, rebuild })));
    const advice = [...new Set(all.flatMap(({ rebuild }) => rebuild.advice.map(({ text }) => text)))];
    const rows = all.map(({ name, rebuild }) => [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`,
        (0,markdown/* inline */.mG) `${titles[rebuild.kind]} ${(0,markdown/* code */.aY)(rebuild.change, 100)}`,
        (0,markdown/* inline */.mG) `${(0,view_rebuild/* rebuildText */.D0)(rebuild)}`,
    ]);
    return {
        title: "rebuilds",
        priority: 25,
        sizes: [60, 15, 0],
        render: (size) => size === 0 || rows.length === 0
            ? []
            : (0,markdown_blocks/* details */.zH)("What a change costs to rebuild", [
                ...(0,markdown_blocks/* table */.tp)((0,folded_table/* left */.kb)("variant", "change of a", "runs again (predicted)"), rows.slice(0, size)),
                ...advice.slice(0, size).map((text) => (0,markdown_blocks/* paragraph */.FY)((0,markdown/* prose */.CS)(text))),
            ]),
    };
}

// EXTERNAL MODULE: ./build/js/report/view/sharing.js
var sharing = __webpack_require__(53855);
;// CONCATENATED MODULE: ./build/js/report/markdown/sharing.js




/** What variants have in common, folded. */
function sharingSection(report) {
    const texts = (0,sharing/* sharingTexts */.D)(report);
    const blocks = texts.flatMap(({ platform, layers, base }) => [
        (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(platform, 60)} ${(0,markdown/* prose */.CS)(layers)}`),
        ...(base === undefined
            ? []
            : [
                (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,markdown/* prose */.CS)(base.saves)} Most of it: ${(0,clean/* cleanLine */.Ow)(base.largest, 300)}. ${(0,clean/* cleanLine */.Ow)(base.meaning, 800)}`),
            ]),
    ]);
    return {
        title: "Shared between variants",
        priority: 35,
        sizes: [1, 0],
        render: (size) => (size === 0 || blocks.length === 0 ? [] : (0,markdown_blocks/* details */.zH)("Shared between variants", blocks)),
    };
}

;// CONCATENATED MODULE: ./build/js/report/summary.js














/**
 * A job summary may have 1 MiB; one byte more and the runner drops the whole of it (actions/runner
 * src/Runner.Worker/FileCommandManager.cs). What is below that is for {@link renderDeliveries}.
 */
const summaryBytes = 1_000_000;
/** `summary.md`: all of the result, for the job summary. */
function renderSummary(report, { today } = {}) {
    const [many, some] = [
        [1000, 300, 100, 30, 10, 0],
        [500, 100, 30, 10, 0],
    ];
    const sections = [
        (0,overview/* headlineSection */.W)(report),
        (0,policy/* loosenedSection */.N)(report),
        (0,overview/* tableSection */.Y)(report),
        (0,compared_table/* baselineSection */.d_)(report, "hours"),
        knownSection(report),
        (0,compared_table/* comingsSection */.sO)(report),
        (0,reasons/* problemsSection */.Ad)(report, 60),
        (0,reasons/* checksSection */.N$)(report),
        pushSection(report),
        (0,policy/* acceptedSection */.V)(report),
        (0,growth/* growthSection */.j)(report, 10),
        (0,growth/* driftSection */.t)(report, 10),
        (0,reasons/* causesSection */.MJ)(report, 5),
        (0,reasons/* weightsSection */.zV)(report, 5),
        (0,reasons/* nextSection */.tV)(report),
        (0,findings/* secretsSection */.$z)(report, [100, 20, 5, 0]),
        ...(0,findings/* vulnerabilitySections */.d8)(report, { new: many, other: many, fixed: some }),
        ...(0,findings/* lintSections */.mo)(report, some),
        (0,findings/* suppressedSection */.CV)(report, [200, 50, 10, 0]),
        (0,folded/* layersSection */.ir)(report, [500, 100, 30, 0]),
        (0,builds/* buildsSection */.T)(report, [50, 10, 3, 0]),
        sharingSection(report),
        rebuildSection(report),
        (0,folded/* toolsSection */.DE)(report, today),
        undeliveredSection(report),
        (0,folded/* timingsSection */.xp)(report),
    ];
    return (0,fit/* fitted */.$)(sections, fit/* leftOutNote */.U, (text) => Buffer.byteLength(text) <= summaryBytes);
}
/**
 * How the surfaces took the result, for a summary that was written before that was known: it goes behind it in the same
 * step. At most 40 kB, so that both together stay below the runner's limit; empty when there is nothing to say.
 */
function renderDeliveries(deliveries) {
    const section = deliveriesSection({ deliveries: [...deliveries] });
    const text = (0,fit/* fitted */.$)([section], fit/* leftOutNote */.U, (each) => Buffer.byteLength(each) <= 40_000);
    return text.trim() === "" ? "" : text;
}


/***/ }),

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownSentences)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75292);


/** A sentence for every time at which images were looked at by earlier runs, the oldest first; empty when all were read now. */
function knownSentences({ variants }) {
    const known = variants.filter(({ lookedAt }) => lookedAt !== undefined);
    const platforms = new Set(known.map(({ platform }) => platform));
    const byTime = Map.groupBy(known, ({ lookedAt = "" }) => (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(lookedAt));
    return [...byTime]
        .sort(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))
        .map(([time, images]) => [
        ...images.flatMap(({ name, platform }, index) => [
            ...(index === 0 ? [] : [{ words: ", " }]),
            { name: platforms.size > 1 ? `${name} ${platform}` : name },
        ]),
        { words: ` as looked at on ${time}: the same image, database and scan settings` },
    ]);
}


/***/ }),

/***/ 35134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ weighedPackages)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);

/** Packages by the bytes of their files, heaviest first; those without bytes are left out. */
function weighedPackages({ packages }) {
    return packages
        .flatMap((each) => (each.bytes === null || each.bytes === 0 ? [] : [{ ...each, bytes: each.bytes }]))
        .sort((a, b) => b.bytes - a.bytes || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.type, b.type) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name));
}


/***/ }),

/***/ 59031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pushView)
/* harmony export */ });
/** Undefined where nobody asked for a push. */
function pushView({ push }) {
    if (push === undefined)
        return undefined;
    const { reason } = push;
    return {
        ...(reason === undefined ? {} : { reason: `Nothing was pushed: ${reason}` }),
        images: push.images.map(imageView),
    };
}
function imageView({ variant, repository, digest, tags, awaiting = [], signed }) {
    const named = tags.length === 0 ? withoutTag(awaiting) : tags.join(", ");
    return { variant, repository, digest, tags: signed ? `${named} (signed)` : named };
}
function withoutTag(awaiting) {
    return awaiting.length === 0 ? "no tag" : `no tag yet; the gate sets ${awaiting.join(", ")}`;
}


/***/ }),

/***/ 98592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ rebuildsOf),
/* harmony export */   D0: () => (/* binding */ rebuildText),
/* harmony export */   IW: () => (/* binding */ rebuildTitle)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75764);


/** A prediction in one line: "5 of 9 steps, 132 s of 140 s". */
function rebuildText(rebuild) {
    const { steps, of } = rebuild;
    if (steps.length === 0)
        return `none of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")} runs again`;
    const certain = steps.filter((step) => step.certain).length;
    const most = certain === steps.length ? "" : "at most ";
    const least = most === "" ? "" : `; ${certain === 0 ? "none" : certain} for certain${certainTime(rebuild)}`;
    return `${most}${steps.length} of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")}, ${timeText(rebuild)}${least}`;
}
function timeText({ steps, seconds, allSeconds, untimed, work }) {
    const unknown = steps.filter((step) => step.seconds === null).length;
    if (unknown === steps.length)
        return "which were never seen to run, so their time is not known";
    const whole = `${untimed === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(allSeconds)}`;
    const sideBySide = work > seconds * 1.1 + 1 ? ` (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(work)} of work, stages side by side)` : "";
    const missing = unknown === 0 ? "" : ` (the time of ${unknown} is not known)`;
    return `${unknown === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(seconds)} of ${whole}${sideBySide}${missing}`;
}
function certainTime({ certainSeconds, steps }) {
    const isTimed = steps.some(({ certain, seconds }) => certain && seconds !== null);
    return isTimed ? `, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(certainSeconds)}` : "";
}
/** What stands for what: "a source file (src/main.py)". */
function rebuildTitle({ kind, change }) {
    const titles = { source: "a source file", lock: "a lock file", line: "a line", asked: "" };
    return titles[kind] === "" ? change : `${titles[kind]} (${change})`;
}
/** The predictions of each variant, once for all its platforms. */
function rebuildsOf({ variants }) {
    const byName = new Map();
    for (const { name, build } of variants) {
        if (build?.rebuild !== undefined && build.rebuild.length > 0 && !byName.has(name))
            byName.set(name, build.rebuild);
    }
    return [...byName].map(([name, rebuilds]) => ({ name, rebuilds }));
}


/***/ }),

/***/ 53855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sharingTexts)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** One for each platform that several variants have. */
function sharingTexts({ sharing = [] }) {
    return sharing.map((each) => {
        const base = baseText(each);
        return { platform: each.platform, layers: layersText(each), ...(base === undefined ? {} : { base }) };
    });
}
function layersText({ variants, stored, all, some, unique }) {
    const parts = [
        part(all, variants.length === 2 ? "in both" : `in all ${variants.length}`),
        ...(variants.length === 2 ? [] : [part(some, "in some")]),
        part(unique, "in one alone"),
    ];
    const compressed = stored.compressed === null ? "" : ` (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stored.compressed)} in a registry)`;
    return `${variants.length} variants take ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stored.unpacked)}${compressed}, each layer once: ${parts.join(", ")}.`;
}
function part({ unpacked }, where) {
    return `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpacked)} ${where}`;
}
const named = 3;
function baseText({ commonBase }) {
    if (commonBase === undefined)
        return undefined;
    const { saves, largest, meaning } = commonBase;
    return {
        saves: `A base in common would save ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(saves.unpacked)}.`,
        largest: largest
            .slice(0, named)
            .map(({ name, bytes }) => `${name} (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)})`)
            .join(", "),
        meaning,
    };
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
