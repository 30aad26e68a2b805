export const id = 617;
export const ids = [617];
export const modules = {

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ css),
/* harmony export */   DC: () => (/* binding */ dataElement),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Me: () => (/* binding */ styleHash),
/* harmony export */   W3: () => (/* binding */ scriptHash),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   cu: () => (/* binding */ styleElement),
/* harmony export */   eB: () => (/* binding */ scriptElement),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


const brand = Symbol("HTML");
/**
 * A template whose own text is HTML and whose values are not: strings are cleaned to one line and escaped for text and
 * for quoted attributes, numbers printed, other {@link Html} stays, undefined is nothing. A value never opens a tag,
 * names an attribute or stands in `href`, `src` or `style`; links are made by {@link anchor}.
 */
function html(markup, ...values) {
    return trusted(markup.reduce((text, part, index) => text + sourceOf(values[index - 1]) + part));
}
/** A link that opens apart and tells the other side nothing, or just its text when there is no safe address. */
function anchor(text, url) {
    if (url === undefined)
        return html `${text}`;
    const href = trusted(url.href.replaceAll("&", "&amp;"));
    return html `<a href="${href}" rel="noreferrer noopener" target="_blank">${text}</a>`;
}
/** Lines of text as they are, for `<pre>`. */
function preformatted(lines) {
    return trusted(lines.map(escaped).join("\n"));
}
function css(text) {
    return { [brand]: true, css: text.raw.join("") };
}
/** The sheets as one element. */
function styleElement(sheets) {
    return trusted(`<style>${textOf(sheets)}</style>`);
}
/** What the page's policy has to name, so that this style and no other is applied (CSP Level 3 §2.3.1). */
function styleHash(sheets) {
    return hashOf(textOf(sheets));
}
/** Functions that use nothing from outside of themselves; `start` is called with the others by their names. */
function scriptOf(parts, start) {
    const members = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
    return {
        [brand]: true,
        script: `"use strict";\n(${start.toString()})({\n${members.join(",\n")}\n}, document, window);`,
    };
}
function scriptElement({ script }) {
    return trusted(`<script>${script}</script>`);
}
/** What the policy has to name, so that this script and no other runs. */
function scriptHash({ script }) {
    return hashOf(script);
}
/**
 * Data for a script. To a browser it is a block of text without meaning (HTML §4.12.1), and the only way out of it, a
 * `<`, is written as JSON's escape.
 */
function dataElement(id, data) {
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    return trusted(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
}
function textOf(sheets) {
    return sheets.map((sheet) => sheet.css).join("\n");
}
function trusted(source) {
    return { [brand]: true, source };
}
function sourceOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string")
        return escaped((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(value));
    if (typeof value === "number")
        return String(value);
    return "source" in value ? value.source : value.map(({ source }) => source).join("");
}
function escaped(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}


/***/ }),

/***/ 86632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   vG: () => (/* binding */ drawn)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28215);


const brand = Symbol("inline Markdown");
/**
 * A template whose own text is Markdown and whose values are not: strings are escaped, numbers printed, other
 * {@link Inline}s stay.
 */
function inline(markup, ...values) {
    const source = markup.reduce((text, part, index) => {
        const value = values[index - 1];
        return text + (value === undefined ? "" : sourceOf(value)) + part;
    });
    return trusted(escapeStart(source));
}
/** `raw` as a code span. */
function code(raw, max = 200) {
    const text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max);
    if (text === "")
        return trusted("–");
    // Cells end at any bare pipe, even in code; an entity is none, but is only read outside of backticks.
    if (text.includes("|"))
        return trusted(`<code>${escapeText(text)}</code>`);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return trusted(fence + pad + (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakMentions */ .d)(text) + pad + fence);
}
/** A sentence in which backticks set code apart, as messages of ours and of linters have it. */
function prose(raw, max = 1000) {
    // What the group takes stands at the odd places.
    const parts = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max).split(/(?<!`)(`[^`]+`)(?!`)/);
    return trusted(escapeStart(parts.map((part, index) => (index % 2 === 1 ? codePart(part) : escapeText(part))).join("")));
}
function codePart(part) {
    const inside = part.slice(1, -1);
    return inside.trim() === "" ? escapeText(part) : code(inside, part.length).source;
}
/** A bar as a code span. Its spaces do not break, so that no renderer folds them; what is no part of a bar goes. */
function drawn(bar) {
    const text = bar.replace(/[^ ▏▎▍▌▋▊▉█┃»]/g, "").replaceAll(" ", "\u00a0");
    return trusted(text === "" ? "" : `\`${text}\``);
}
// `CVE-2025-1234567`, `GHSA-…`: nothing that GitHub would refer to, but for the digits in it.
const advisoryId = /^(?!GH-)[A-Z]+(?:-[A-Za-z0-9]+)+$/;
/** A link, or just its text when there is no safe address. The id of an advisory stays whole in it, so that it can be copied. */
function link(text, url) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text);
    if (url === undefined || clean === "")
        return trusted(escapeText(clean));
    return trusted(`[${advisoryId.test(clean) ? escapeMarkup(clean) : escapeText(clean)}](${url.href})`);
}
/** The parts that are there, with `separator` (plain text) between them. */
function joined(parts, separator) {
    return trusted(parts.map(({ source }) => source).join(escapeText(separator)));
}
function trusted(source) {
    return { [brand]: true, source };
}
function sourceOf(value) {
    return typeof value === "object" ? value.source : escapeText((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(String(value)));
}
function escapeText(text) {
    return escapeMarkup((0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(text));
}
function escapeMarkup(text) {
    return (text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_[\]|~]/g, "\\$&")
        // GitHub typesets what stands between two dollars; its documented way out is this element.
        .replaceAll("$", "<span>$</span>"));
}
/** What would open a heading, a list or a rule, at the start of a line only. */
function escapeStart(source) {
    return source
        .trim()
        .replace(/^(?:[#+\-=]|\d+(?=[.)](?:\s|$)))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ breakMentions),
/* harmony export */   m: () => (/* binding */ breakReferences)
/* harmony export */ });
const gap = "\u200b";
/**
 * Breaks what GitHub would turn into a notification, a cross-reference or a link, with a space of no width: `@name`,
 * `#1`, `GH-1`, `owner/repo#1`, bare commit ids and bare addresses. A backslash or an entity does not help, because
 * GitHub looks for them after both are resolved (zwave-js/zwave-js-ui#4743, JSONbored/awesome-claude#366).
 */
function breakReferences(text) {
    return breakMentions(text)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\b(gh-)(?=\d)/gi, `$1${gap}`)
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/\b(www)(?=\.)/gi, `$1${gap}`)
        .replace(/\b[0-9a-f]{7,40}\b/gi, (run) => (run.match(/.{1,6}/g) ?? [run]).join(gap));
}
/** Breaks mentions alone; enough inside code, where nothing else links but an answer by e-mail still mentions. */
function breakMentions(text) {
    return text.replaceAll("@", `@${gap}`);
}


/***/ }),

/***/ 36212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ safeUrl)
/* harmony export */ });
const brand = Symbol("safe URL");
/**
 * Hosts, and on github.com the pages, that may be linked. A link to an issue or a commit would leave a reference there,
 * so of github.com only advisories and the linters' own pages are let through.
 */
const allowed = {
    "access.redhat.com": /^/,
    "avd.aquasec.com": /^/,
    "docs.docker.com": /^/,
    "github.com": /^\/(?:advisories\/GHSA-|hadolint\/hadolint\/wiki\/|koalaman\/shellcheck\/wiki\/)/,
    "nvd.nist.gov": /^/,
    "osv.dev": /^/,
    "pkg.go.dev": /^/,
    "rustsec.org": /^/,
    "security-tracker.debian.org": /^/,
    "security.alpinelinux.org": /^/,
    "ubuntu.com": /^/,
    "www.cve.org": /^/,
    "www.shellcheck.net": /^/,
};
/** The address when it may be linked, else undefined. */
function safeUrl(raw) {
    if (raw === undefined || raw.length > 500 || !URL.canParse(raw))
        return undefined;
    const url = new URL(raw);
    const path = Object.hasOwn(allowed, url.hostname) ? allowed[url.hostname] : undefined;
    if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "")
        return undefined;
    if (path === undefined || !path.test(url.pathname))
        return undefined;
    return { [brand]: true, href: url.href.replace(/[^\w\-./:?=&%#+,]/g, percent) };
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 41438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _escape_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28215);



const brand = Symbol("Markdown block");
function heading(level, text) {
    return block(`${"#".repeat(level)} ${text.source}`);
}
function paragraph(text) {
    return block(text.source);
}
function bullets(items) {
    return items.length === 0 ? [] : [block(items.map(({ source }) => `- ${source}`).join("\n"))];
}
function numbered(items) {
    return items.length === 0 ? [] : [block(items.map(({ source }, index) => `${index + 1}. ${source}`).join("\n"))];
}
/** A table; column titles are our own words. */
function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const head = line(columns.map(({ title }) => title));
    const rule = `|${columns.map(({ align }) => (align === "right" ? "--:" : "---")).join("|")}|`;
    return [block([head, rule, ...rows.map((cells) => line(cells.map(({ source }) => source)))].join("\n"))];
}
/** Output or a file's lines as they are, the last `max` of them. */
function fence(raw, max) {
    const all = (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(raw);
    const lines = all.length > max ? [`… ${all.length - max} lines before these`, ...all.slice(-max)] : all;
    const text = (0,_escape_references_js__WEBPACK_IMPORTED_MODULE_2__/* .breakMentions */ .d)(lines.join("\n"));
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return block(`${mark}text\n${text}\n${mark}`);
}
/** A folded section. Its title is HTML to GitHub, so it is plain text here. */
function details(title, content) {
    if (content.length === 0)
        return [];
    const summary = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_escape_references_js__WEBPACK_IMPORTED_MODULE_2__/* .breakReferences */ .m)(title)}`.source;
    return [block(`<details><summary>${summary}</summary>\n\n${textOf(content)}\n\n</details>`)];
}
/** The blocks with an empty line between them. */
function textOf(blocks) {
    return blocks.map(({ source }) => source).join("\n\n");
}
function block(source) {
    return { [brand]: true, source };
}


/***/ }),

/***/ 78737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ discs)
/* harmony export */ });
/** The colour of a mark; words beside it always say the same. */
const discs = {
    pass: "🟢",
    warn: "🟡",
    fail: "🔴",
    error: "🟠",
    cancelled: "⚪",
    skipped: "⚪",
};


/***/ }),

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

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(41438);
;// CONCATENATED MODULE: ./build/js/report/markdown/fit.js

/**
 * The sections in their order, in the fullest form that `fits`. Sections give way in the order of their priority, each
 * step by step to the end before the next one is touched. `note` says at the end what was left out.
 */
function fitted(sections, note, fits) {
    const states = sections.map((section) => ({ section, step: 0, text: textAt(section, 0) }));
    const empty = new Set(states.filter(({ text }) => text === "").map(({ section }) => section));
    const leastFirst = states.toSorted((a, b) => a.section.priority - b.section.priority);
    for (;;) {
        const gone = states.filter(({ section, step }) => section.sizes[step] === 0 && !empty.has(section));
        const closing = gone.length === 0 ? "" : note(gone.map(({ section }) => section.title)).source;
        const parts = [...states.map(({ text }) => text), closing];
        const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
        const next = leastFirst.find(({ section, step }) => !empty.has(section) && step < section.sizes.length - 1);
        if (fits(text) || next === undefined)
            return text;
        next.step += 1;
        next.text = textAt(next.section, next.step);
    }
}
function textAt(section, step) {
    const size = section.sizes[step] ?? 0;
    return size === 0 ? "" : (0,markdown_blocks/* textOf */.b6)(section.render(size));
}

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/escape/url.js
var url = __webpack_require__(36212);
// EXTERNAL MODULE: ./build/js/report/view/database.js
var view_database = __webpack_require__(40314);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/suppressed.js
var suppressed = __webpack_require__(97281);
// EXTERNAL MODULE: ./build/js/report/view/vulnerability-rows.js
var vulnerability_rows = __webpack_require__(91867);
// EXTERNAL MODULE: ./build/js/report/bar.js
var bar = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/js/report/view/headline.js
var headline = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/js/report/view/rows.js
var view_rows = __webpack_require__(58242);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
// EXTERNAL MODULE: ./build/js/report/markdown/marks.js
var marks = __webpack_require__(78737);
;// CONCATENATED MODULE: ./build/js/report/markdown/overview.js








/** The verdict in one line. */
function headlineSection(report) {
    const phrases = (0,headline/* headlineOf */.g)(report).map((phrase) => ("name" in phrase ? (0,markdown/* code */.aY)(phrase.name) : (0,markdown/* prose */.CS)(phrase.words)));
    return {
        title: "headline",
        priority: 100,
        sizes: [1],
        render: () => [(0,markdown_blocks/* heading */.R_)(3, (0,markdown/* inline */.mG) `${marks/* discs */.r[report.verdict]} ${(0,markdown/* joined */.oR)(phrases, " ")}`)],
    };
}
/** The result table. */
function tableSection(report) {
    const rows = (0,view_rows/* rowsOf */.R)(report);
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    return {
        title: "table of variants",
        priority: 90,
        sizes: [200, 50, 20, 10, 5],
        render: (size) => [
            ...(0,markdown_blocks/* table */.tp)(columnsFor(hasLine), rows.slice(0, size).map((row) => cellsOf(row, hasLine))),
            ...moreNote(rows.length - size),
        ],
    };
}
/** "and n more" under a list that was shortened. */
function moreNote(count) {
    return count <= 0 ? [] : [(0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `… and ${count.toLocaleString("en-US")} more`)];
}
function columnsFor(hasLine) {
    return [
        { title: "variant", align: "left" },
        { title: "unpacked", align: "right" },
        { title: "compressed", align: "right" },
        ...lineColumns(hasLine),
        { title: "layers", align: "right" },
        { title: "vulnerabilities", align: "left" },
        { title: "lint", align: "right" },
    ];
}
function lineColumns(hasLine) {
    if (!hasLine)
        return [{ title: "of the heaviest", align: "left" }];
    return [
        { title: "load line", align: "right" },
        { title: "", align: "left" },
    ];
}
function cellsOf(row, hasLine) {
    const none = (0,markdown/* inline */.mG) `–`;
    const name = row.mark === "pass" ? (0,markdown/* inline */.mG) `${row.name}` : (0,markdown/* inline */.mG) `**${row.name}**`;
    const first = (0,markdown/* inline */.mG) `${marks/* discs */.r[row.mark]} ${name} ${row.platform}`;
    if (row.instead !== "")
        return [first, (0,markdown/* inline */.mG) `${row.instead}`, ...Array.from({ length: hasLine ? 6 : 5 }, () => none)];
    return [
        first,
        bytesCell(row.unpacked),
        bytesCell(row.compressed),
        ...(hasLine ? [limitCell(row)] : []),
        barCell(row),
        (0,markdown/* inline */.mG) `${String(row.layers ?? "–")}`,
        vulnerabilityCell(row.vulnerabilities),
        (0,markdown/* inline */.mG) `${row.lint === null ? "not linted" : row.lint === 0 ? "–" : String(row.lint)}`,
    ];
}
function bytesCell(bytes) {
    return (0,markdown/* inline */.mG) `${bytes === null ? "–" : (0,text_bytes/* formatBytes */.z3)(bytes)}`;
}
function limitCell({ loadLine }) {
    if (loadLine === undefined)
        return (0,markdown/* inline */.mG) `–`;
    const suffix = loadLine.metric === "compressed" ? " compressed" : "";
    return (0,markdown/* inline */.mG) `${(0,text_bytes/* formatBytes */.z3)(loadLine.limit)}${suffix}`;
}
function barCell({ loadLine, unpacked, heaviest }) {
    return (0,markdown/* drawn */.vG)(loadLine === undefined ? (0,bar/* plainBar */._g)(unpacked ?? 0, heaviest) : (0,bar/* bar */.M0)(loadLine.actual, loadLine.limit));
}
function vulnerabilityCell(found) {
    if (found === null)
        return (0,markdown/* inline */.mG) `not scanned`;
    if ((0,severity_counts/* totalOf */.e6)(found.counts) === 0)
        return (0,markdown/* inline */.mG) `none`;
    return (0,markdown/* inline */.mG) `${(0,severity_counts/* countsText */.WN)(found.counts)} (${found.fixable} fixable)`;
}

;// CONCATENATED MODULE: ./build/js/report/markdown/folded.js












const left = (...titles) => titles.map((title) => ({ title, align: "left" }));
const right = (title) => ({ title, align: "right" });
/** A folded table: its title with the count of all its rows, the first rows, and how many more there are. */
function foldedTable(title, priority, sizes, columns, items, cells) {
    return {
        title,
        priority,
        sizes,
        render: (size) => {
            const content = [...(0,markdown_blocks/* table */.tp)(columns, items.slice(0, size).map(cells)), ...moreNote(items.length - size)];
            return (0,markdown_blocks/* details */.zH)(`${title} (${items.length.toLocaleString("en-US")})`, content);
        },
    };
}
function vulnerabilitiesSection(report, sizes) {
    const columns = left("severity", "id", "package", "fixed in", "from", "variants");
    return foldedTable("Vulnerabilities", 50, sizes, columns, (0,vulnerability_rows/* vulnerabilityRows */.g)(report), vulnerabilityCells);
}
function vulnerabilityCells(row) {
    return [
        (0,markdown/* inline */.mG) `${row.severity}`,
        (0,markdown/* link */.nf)(row.rule, (0,url/* safeUrl */.P)(row.url)),
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(row.package, 80)} ${(0,clean/* cleanLine */.Ow)(row.version, 60)}`,
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(row.fixedIn ?? "no fix", 60)}`,
        few(row.places.map((place) => (0,markdown/* code */.aY)(place, 80))),
        few(row.variants.map((name) => (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`)),
    ];
}
/** The first three, and how many more. */
function few(items) {
    const more = items.length > 3 ? [(0,markdown/* inline */.mG) `${items.length - 3} more`] : [];
    return (0,markdown/* joined */.oR)([...items.slice(0, 3), ...more], ", ");
}
function lintSection({ findings }, sizes) {
    const columns = left("severity", "rule", "line", "message");
    return foldedTable("Lint", 45, sizes, columns, findings.filter(finding_kinds/* isOpen */.n), lintCells);
}
function lintCells(finding) {
    const place = finding.origin === undefined ? undefined : (0,places/* placeOf */.$t)(finding.origin);
    return [
        (0,markdown/* inline */.mG) `${finding.severity}`,
        (0,markdown/* link */.nf)(finding.rule, (0,url/* safeUrl */.P)(finding.url)),
        place === undefined ? (0,markdown/* inline */.mG) `–` : (0,markdown/* code */.aY)(place, 80),
        (0,markdown/* prose */.CS)(finding.message, 300),
    ];
}
function secretsSection(report, sizes) {
    const columns = left("variant", "severity", "rule", "from", "what");
    const items = report.variants.flatMap(({ name, findings }) => findings.filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding)).map((finding) => ({ name, finding })));
    return foldedTable("Secrets", 55, sizes, columns, items, ({ name, finding }) => [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`,
        ...lintCells(finding),
    ]);
}
function suppressedSection(report, sizes) {
    const columns = left("id", "package", "written in", "because", "until");
    return foldedTable("Suppressed", 40, sizes, columns, (0,suppressed/* suppressedFindings */.F)(report), suppressedCells);
}
function suppressedCells({ rule, package: of, suppression }) {
    return [
        (0,markdown/* inline */.mG) `${rule}`,
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(of?.name ?? "–", 80)}`,
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(suppression?.source ?? "–", 120)}`,
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(suppression?.statement ?? "–", 300)}`,
        (0,markdown/* inline */.mG) `${suppression?.expires ?? "no end"}`,
    ];
}
function layersSection(report, sizes) {
    const columns = [
        ...left("variant", "layer", "of"),
        right("unpacked"),
        right("compressed"),
        right("files"),
        ...left("line", "instruction"),
    ];
    const items = report.variants.flatMap(({ name, platform, image }) => (image?.layers ?? []).map((layer) => ({ name, platform, layer })));
    return foldedTable("Layers", 30, sizes, columns, items, ({ name, platform, layer }) => [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)} ${(0,clean/* cleanLine */.Ow)(platform, 30)}`,
        ...layerCells(layer),
    ]);
}
function layerCells({ index, base, unpacked, compressed, fileCount, origin }) {
    const place = (0,places/* placeOf */.$t)(origin);
    return [
        (0,markdown/* inline */.mG) `${index}`,
        (0,markdown/* inline */.mG) `${base ? "base" : "own"}`,
        (0,markdown/* inline */.mG) `${(0,text_bytes/* formatBytes */.z3)(unpacked)}`,
        (0,markdown/* inline */.mG) `${compressed === null ? "–" : (0,text_bytes/* formatBytes */.z3)(compressed)}`,
        (0,markdown/* inline */.mG) `${fileCount.toLocaleString("en-US")}`,
        place === undefined ? (0,markdown/* inline */.mG) `–` : (0,markdown/* code */.aY)(place, 80),
        (0,markdown/* code */.aY)(origin.instruction ?? "", 80),
    ];
}
function toolsSection(report, today) {
    const columns = left("tool", "version", "from", "verified");
    const rows = report.tools.map(({ name, version, source, verified }) => [name, version, source, verified].map((text) => (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(text, 120)}`));
    const database = (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `Vulnerability database: ${(0,view_database/* databaseText */.Z)(report.database, today)}`);
    return {
        title: "tools",
        priority: 20,
        sizes: [30, 10, 0],
        render: (size) => (0,markdown_blocks/* details */.zH)("Tools and database", [...(0,markdown_blocks/* table */.tp)(columns, rows.slice(0, size)), database]),
    };
}
function timingsSection({ timings }) {
    const columns = [...left("stage", "variant"), right("time")];
    return foldedTable("Timings", 10, [100, 20, 0], columns, timings, ({ name, variant, seconds }) => [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`,
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(variant ?? "–", 60)}`,
        (0,markdown/* inline */.mG) `${(0,duration/* formatSeconds */.X)(seconds)}`,
    ]);
}

// EXTERNAL MODULE: ./build/js/report/view/causes.js
var causes = __webpack_require__(17747);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/js/report/view/next-steps.js
var next_steps = __webpack_require__(51320);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var view_problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var view_weights = __webpack_require__(38062);
;// CONCATENATED MODULE: ./build/js/report/markdown/reasons.js












/**
 * What went wrong. Output of a failing step stands in a job summary, which the runner masks line by line; a comment is
 * not masked, so there it is left out (`excerpts: 0`).
 */
function problemsSection(report, excerpts) {
    const problems = (0,view_problems/* problemsOf */.G)(report);
    return {
        title: "what went wrong",
        priority: 80,
        sizes: [20, 10, 5, 2, 0],
        render: (size) => [
            ...problems.slice(0, size).flatMap((problem) => problemBlocks(problem, excerpts)),
            ...moreNote(problems.length - size),
        ],
    };
}
function problemBlocks({ mark, subject, message, place, detail }, excerpts) {
    const who = subject === "" ? (0,markdown/* inline */.mG) `${marks/* discs */.r[mark]}` : (0,markdown/* inline */.mG) `${marks/* discs */.r[mark]} ${(0,markdown/* code */.aY)(subject)}:`;
    const at = place === undefined || message.includes(place) ? undefined : (0,markdown/* inline */.mG) `(${(0,markdown/* code */.aY)(place)})`;
    const sentence = (0,markdown_blocks/* paragraph */.FY)(at === undefined ? (0,markdown/* inline */.mG) `${who} ${(0,markdown/* prose */.CS)(message)}` : (0,markdown/* inline */.mG) `${who} ${(0,markdown/* prose */.CS)(message)} ${at}`);
    return detail === "" || excerpts === 0 ? [sentence] : [sentence, (0,markdown_blocks/* fence */.EU)(detail, excerpts)];
}
/** Checks that did not pass; those that were skipped are folded away with the reason. */
function checksSection(report) {
    const all = (0,view_problems/* objections */.P)(report);
    const open = all
        .filter(({ mark }) => mark !== "skipped")
        .map(({ mark, check }) => (0,markdown/* inline */.mG) `${marks/* discs */.r[mark]} ${(0,markdown/* prose */.CS)(check.message)}`);
    const skipped = all.filter(({ mark }) => mark === "skipped").map(({ check }) => (0,markdown/* prose */.CS)(check.message));
    const note = (0,dive/* diveNote */.Nf)(all.filter(({ mark }) => mark !== "skipped").map(({ check }) => check));
    return {
        title: "checks",
        priority: 85,
        sizes: [100, 30, 10, 5, 2],
        render: (size) => [
            ...(0,markdown_blocks/* bullets */.e5)(open.slice(0, size)),
            ...(note === undefined ? [] : [(0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${note}`)]),
            ...moreNote(open.length - size),
            ...(0,markdown_blocks/* details */.zH)(`Checks not made (${skipped.length})`, [
                ...(0,markdown_blocks/* bullets */.e5)(skipped.slice(0, size)),
                ...moreNote(skipped.length - size),
            ]),
        ],
    };
}
/** The heaviest lines of the variants that stand worst, with what is known of the cause. */
function weightsSection(report, variants) {
    const images = new Map((0,view_rows/* rowsOf */.R)(report)
        .toReversed()
        .map((row) => [row.name, row.report.image]));
    const first = [...images].reverse().slice(0, variants);
    return {
        title: "where the weight is",
        priority: 60,
        sizes: [6, 4, 2, 0],
        render: (size) => first.flatMap(([name, image]) => (image === undefined ? [] : imageBlocks(name, image, size))),
    };
}
function imageBlocks(name, image, size) {
    const weights = (0,view_weights/* weightsOf */.Z$)(image).slice(0, size);
    if (weights.length === 0)
        return [];
    return [
        (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `**Where the weight of ${(0,markdown/* code */.aY)(name)} is**`),
        ...(0,markdown_blocks/* numbered */.jN)(weights.map((weight) => weightItem(weight, image))),
    ];
}
function weightItem(weight, image) {
    const place = (0,places/* placeOf */.$t)(weight.origin);
    const title = (0,view_weights/* titleOf */.Gg)(weight, image);
    const what = weight.base ? (0,markdown/* inline */.mG) `${title}` : (0,markdown/* code */.aY)(title, 120);
    return (0,markdown/* inline */.mG) `**${(0,text_bytes/* formatBytes */.z3)(weight.unpacked)}** (${(0,view_weights/* shareText */.Lu)(weight)}) ${place === undefined ? (0,markdown/* inline */.mG) `` : (0,markdown/* code */.aY)(place)} ${what}`;
}
/** Why the variants that stand worst are heavy, and what to do about it. */
function causesSection(report, variants) {
    const reasons = (0,causes/* heavyVariants */.q)(report).slice(0, variants);
    return {
        title: "why it is heavy",
        priority: 65,
        sizes: [5, 3, 2, 1, 0],
        render: (size) => reasons.flatMap((each) => causeBlocks(each, size)),
    };
}
function causeBlocks({ name, causes, bytes, unpacked }, size) {
    const of = unpacked === null ? (0,markdown/* inline */.mG) `` : (0,markdown/* inline */.mG) `of ${(0,text_bytes/* formatBytes */.z3)(unpacked)}`;
    return [
        (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `**Why ${(0,markdown/* code */.aY)(name)} is heavy**: ${(0,text_bytes/* formatBytes */.z3)(bytes)} ${of} could go`),
        ...(0,markdown_blocks/* numbered */.jN)(causes.slice(0, size).map(causeItem)),
        ...moreNote(causes.length - size),
    ];
}
function causeItem({ bytes, place, instruction, what, advice }) {
    const at = place === undefined ? (0,markdown/* inline */.mG) `` : (0,markdown/* code */.aY)(place, 80);
    const made = instruction === "" ? (0,markdown/* inline */.mG) `` : (0,markdown/* code */.aY)(instruction, 80);
    return (0,markdown/* inline */.mG) `**${(0,text_bytes/* formatBytes */.z3)(bytes)}** ${at} ${made} ${(0,markdown/* prose */.CS)(what)} → ${(0,markdown/* prose */.CS)(advice)}`;
}
/** What a reader can do now, beyond what stands at the weights. */
function nextSection(report) {
    const steps = (0,next_steps/* missingLines */.u)(report).map((step) => (0,markdown/* inline */.mG) `→ ${(0,markdown/* prose */.CS)(step)}`);
    return { title: "next steps", priority: 70, sizes: [3, 1, 0], render: (size) => steps.slice(0, size).map(markdown_blocks/* paragraph */.FY) };
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
 * src/Runner.Worker/FileCommandManager.cs).
 */
const summaryBytes = 1_000_000;
/**
 * A comment may have 65,536 characters by the API's word and 262,144 bytes by measure (facts: both were seen to
 * refuse), so it stays below both, with room for the marker of its first line.
 */
const commentUnits = 64_000;
const commentBytes = 250_000;
/** `summary.md`: all of the result, for the job summary. */
function renderSummary(report, { today } = {}) {
    const sections = [
        headlineSection(report),
        tableSection(report),
        problemsSection(report, 60),
        checksSection(report),
        causesSection(report, 5),
        weightsSection(report, 5),
        nextSection(report),
        secretsSection(report, [100, 20, 5, 0]),
        vulnerabilitiesSection(report, [1000, 300, 100, 30, 10, 0]),
        lintSection(report, [500, 100, 30, 10, 0]),
        suppressedSection(report, [200, 50, 10, 0]),
        layersSection(report, [500, 100, 30, 0]),
        sharingSection(report),
        toolsSection(report, today),
        timingsSection(report),
    ];
    return fitted(sections, leftOutNote, (text) => Buffer.byteLength(text) <= summaryBytes);
}
/** `comment.md`: what a reader of a pull request needs, shorter and without output of the build. */
function renderComment(report, { today } = {}) {
    const sections = [
        headlineSection(report),
        tableSection(report),
        problemsSection(report, 0),
        checksSection(report),
        causesSection(report, 2),
        weightsSection(report, 2),
        nextSection(report),
        secretsSection(report, [20, 5, 0]),
        vulnerabilitiesSection(report, [50, 20, 10, 0]),
        lintSection(report, [30, 10, 0]),
        suppressedSection(report, [20, 5, 0]),
        toolsSection(report, today),
    ];
    const fits = (text) => text.length <= commentUnits && Buffer.byteLength(text) <= commentBytes;
    return fitted(sections, leftOutNote, fits);
}
function leftOutNote(titles) {
    return (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `Left out for want of space: ${titles.join(", ")}. The HTML report has everything.`);
}


/***/ }),

/***/ 40314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ databaseText)
/* harmony export */ });
/**
 * When the vulnerability database was made and where it came from: "made 2026-08-31 (1 day old), from mirror/db:2".
 * `today` is an ISO date; without it no age is given.
 */
function databaseText(database, today) {
    if (database === undefined)
        return "none was used";
    const day = database.updated.slice(0, 10);
    return `made ${day}${ageText(day, today)}, from ${database.source}`;
}
function ageText(day, today) {
    const days = Math.round((Date.parse(today ?? "") - Date.parse(day)) / 86_400_000);
    if (!Number.isFinite(days) || days < 0)
        return "";
    return days === 0 ? " (today)" : days === 1 ? " (1 day old)" : ` (${days} days old)`;
}


/***/ }),

/***/ 97281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ suppressedFindings)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85981);

/** What was found and does not count, each once over all variants: what ends first comes first, what has no end last. */
function suppressedFindings({ variants, findings }) {
    const all = [...variants.flatMap((variant) => variant.findings), ...findings];
    const suppressed = all.filter(({ state }) => state === "suppressed");
    const unique = new Map(suppressed.map((each) => [JSON.stringify([each.rule, each.package, each.suppression]), each]));
    const end = ({ suppression }) => suppression?.expires ?? "\uffff";
    return [...unique.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(end(a), end(b)) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule));
}


/***/ })

};
