export const id = 6066;
export const ids = [6066];
export const modules = {

/***/ 97444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentSections */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41438);
/* harmony import */ var _markdown_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66484);
/* harmony import */ var _markdown_compared_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91479);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56981);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31540);
/* harmony import */ var _markdown_folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33929);
/* harmony import */ var _markdown_growth_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66220);
/* harmony import */ var _markdown_marks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78737);
/* harmony import */ var _markdown_overview_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85528);
/* harmony import */ var _markdown_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36893);
/* harmony import */ var _markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66094);












/**
 * A comment may have 65,536 characters by the API's word and 262,144 bytes by measure (facts: both were seen to
 * refuse), so it stays below both.
 */
const commentUnits = 65_000;
const commentBytes = 250_000;
/** `comment.md`: what a reader of a pull request needs, shorter and without output of the build. */
function renderComment(report, { today } = {}) {
    return fittedComment(report, today, "");
}
/**
 * The body of the comment: the marker on the first line, then {@link renderComment}, both together within what GitHub takes.
 * The marker is never cut.
 */
function commentBody(report, { today, marker, fork }) {
    const start = `${marker}\n`;
    if (fork === undefined)
        return fittedComment(report, today, start);
    const body = fittedComment(report, today, start, fork.succeeded);
    // Not by the verdict alone: a name or a message may hold the sign too.
    return fork.succeeded ? body : body.replaceAll(_markdown_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .discs */ .r.pass, _markdown_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .discs */ .r.cancelled);
}
/** The parts of the comment in their order, each of which can be shortened. */
function commentSections(report, today) {
    return [
        (0,_markdown_overview_js__WEBPACK_IMPORTED_MODULE_9__/* .headlineSection */ .W)(report),
        (0,_markdown_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .loosenedSection */ .N)(report),
        (0,_markdown_overview_js__WEBPACK_IMPORTED_MODULE_9__/* .tableSection */ .Y)(report),
        (0,_markdown_compared_table_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineSection */ .d_)(report, "days"),
        (0,_markdown_compared_table_js__WEBPACK_IMPORTED_MODULE_3__/* .comingsSection */ .sO)(report),
        (0,_markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .problemsSection */ .Ad)(report, 0),
        (0,_markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .checksSection */ .N$)(report),
        (0,_markdown_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptedSection */ .V)(report),
        (0,_markdown_growth_js__WEBPACK_IMPORTED_MODULE_7__/* .growthSection */ .j)(report, 3),
        (0,_markdown_growth_js__WEBPACK_IMPORTED_MODULE_7__/* .driftSection */ .t)(report, 3),
        (0,_markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .causesSection */ .MJ)(report, 2),
        (0,_markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .weightsSection */ .zV)(report, 2),
        (0,_markdown_reasons_js__WEBPACK_IMPORTED_MODULE_11__/* .nextSection */ .tV)(report),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsSection */ .$z)(report, [20, 5, 0]),
        ...(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilitySections */ .d8)(report, { new: [100, 50, 20, 10, 0], other: [50, 20, 10, 0], fixed: [30, 10, 0] }),
        ...(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .lintSections */ .mo)(report, [30, 10, 0]),
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressedSection */ .CV)(report, [20, 5, 0]),
        (0,_markdown_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenBuildsSection */ .g)(report, [10, 3, 0]),
        (0,_markdown_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .toolsSection */ .DE)(report, today),
    ];
}
function fittedComment(report, today, start, forkSucceeded) {
    const [headline, ...others] = commentSections(report, today);
    const note = forkSucceeded === undefined ? [] : [forkSection(forkSucceeded)];
    const sections = [...(headline === undefined ? [] : [headline]), ...note, ...others];
    const fits = (text) => start.length + text.length <= commentUnits && Buffer.byteLength(start) + Buffer.byteLength(text) <= commentBytes;
    return start + (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .fitted */ .$)(sections, _markdown_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutNote */ .U, fits);
}
/** Whose word this is, right below the headline. */
function forkSection(succeeded) {
    const end = succeeded ? "" : ", which did not end in success";
    const note = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**As reported by the fork's own run**${end}. Nobody else has checked it.`);
    return { title: "whose word it is", priority: 99, sizes: [1], render: () => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)("NOTE", [note]) };
}


/***/ }),

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
/* harmony export */   vG: () => (/* binding */ drawn),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);
/* harmony import */ var _prose_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96837);
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
/** A sentence with code in it ({@link proseParts}). */
function prose(raw, max = 1000) {
    const parts = (0,_prose_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .proseParts */ .k)(raw, max).map(({ text, isCode }) => (isCode ? code(text, max).source : escapeText(text)));
    return trusted(escapeStart(parts.join("")));
}
/** A bar as a code span. Its spaces do not break, so that no renderer folds them; what is no part of a bar goes. */
function drawn(bar) {
    const text = bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, "").replaceAll(" ", "\u00a0");
    return trusted(text === "" ? "" : `\`${text}\``);
}
/** A figure with its unit, as text that no renderer breaks between them. */
function figure(raw) {
    return trusted(escapeText((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw)).replaceAll(" ", "\u00a0"));
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
/** What would open a heading, a list or a rule, at the start of a line only. A sign before a digit is none of that. */
function escapeStart(source) {
    return source
        .trim()
        .replace(/^(?:[#=]|[+-](?!\d)|\d+(?=[.)](?:\s|$)))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}


/***/ }),

/***/ 96837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ proseParts)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);

/** What backticks set apart, and options of commands (`--chown=app`): a page would break those behind their dashes. */
const codes = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)|(?<![\w`-])--[a-z][\w-]*(?:=[^\s`"']*[^\s`"'.,;:()])?/g;
/** A sentence of ours or of a linter, on one line of at most `max` characters. */
function proseParts(raw, max) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max);
    const parts = [];
    let end = 0;
    for (const { 0: whole, 1: inside, index } of line.matchAll(codes)) {
        parts.push({ text: line.slice(end, index), isCode: false }, { text: inside ?? whole, isCode: true });
        end = index + whole.length;
    }
    return [...parts, { text: line.slice(end), isCode: false }].filter(({ text }) => text !== "");
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
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   ys: () => (/* binding */ moreNote),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28215);




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
/** What GitHub frames and marks with a sign (its "alerts"); a quotation elsewhere. */
function alert(kind, content) {
    if (content.length === 0)
        return [];
    const quoted = textOf(content)
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">");
    return [block(`> [!${kind}]\n${quoted}`)];
}
/** A table. */
function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const head = line(columns.map(({ title }) => (typeof title === "string" ? title : title.source)));
    const rule = `|${columns.map(({ align }) => (align === "right" ? "--:" : "---")).join("|")}|`;
    return [block([head, rule, ...rows.map((cells) => line(cells.map(({ source }) => source)))].join("\n"))];
}
/** Output or a file's lines as they are, the last `max` of them. */
function fence(raw, max) {
    const all = (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(raw);
    const lines = all.length > max ? [`… ${all.length - max} lines before these`, ...all.slice(-max)] : all;
    const text = (0,_escape_references_js__WEBPACK_IMPORTED_MODULE_3__/* .breakMentions */ .d)(lines.join("\n"));
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return block(`${mark}text\n${text}\n${mark}`);
}
/** A folded section. Its title is HTML to GitHub, so it is plain text here. */
function details(title, content) {
    if (content.length === 0)
        return [];
    const summary = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_escape_references_js__WEBPACK_IMPORTED_MODULE_3__/* .breakReferences */ .m)(title)}`.source;
    return [block(`<details><summary>${summary}</summary>\n\n${textOf(content)}\n\n</details>`)];
}
/** "and n more" under a list that was shortened; `what` names them where that does not go without saying. */
function moreNote(count, what = "") {
    return count <= 0 ? [] : [paragraph((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `… and ${count.toLocaleString("en-US")} more ${what}`)];
}
/** The blocks with an empty line between them. */
function textOf(blocks) {
    return blocks.map(({ source }) => source).join("\n\n");
}
function block(source) {
    return { [brand]: true, source };
}


/***/ }),

/***/ 66484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ brokenBuildsSection),
  T: () => (/* binding */ buildsSection)
});

// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
;// CONCATENATED MODULE: ./build/js/report/view/build-worth.js
/** A build of a minute is waited for. */
const slowSeconds = 60;
/** Faster ones are not worth a word, however little was reused. */
const worthSeconds = 10;
const fallenBy = 0.25;
/**
 * Builds that a reader of a pull request should know of: their cache was broken by something that can be named, and they
 * were slow, or reused a good deal less than the build they are compared with.
 */
function buildsWorthAWord(builds) {
    return builds.filter(({ build }) => isExplained(build) && (build.seconds >= slowSeconds || hasFallen(build)));
}
function isExplained({ firstUncached, previous }) {
    return firstUncached !== undefined && previous !== undefined;
}
function hasFallen({ seconds, cacheHitRatio, previous }) {
    if (cacheHitRatio === null || previous?.cacheHitRatio === undefined)
        return false;
    return seconds >= worthSeconds && previous.cacheHitRatio - cacheHitRatio >= fallenBy;
}

// EXTERNAL MODULE: ./build/js/report/view/builds.js
var view_builds = __webpack_require__(98542);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var blocks = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/report/markdown/folded-table.js
var folded_table = __webpack_require__(43352);
;// CONCATENATED MODULE: ./build/js/report/markdown/builds.js








/** Every build: how long, what was reused, what broke the cache, the slowest steps, what was carried. */
function buildsSection(report, sizes) {
    const builds = (0,view_builds/* toldBuilds */.vp)(report);
    return {
        title: "builds",
        priority: 28,
        sizes,
        render: (size) => (0,blocks/* details */.zH)(`Builds (${builds.length.toLocaleString("en-US")})`, [
            ...(0,blocks/* bullets */.e5)(builds.slice(0, size).map(buildItem)),
            ...(0,blocks/* moreNote */.ys)(builds.length - size),
            ...slowestTable(builds.slice(0, size)),
            ...transferNotes(builds.slice(0, size)),
        ]),
    };
}
/** For a comment: one line for each build that was slow or lost its cache, and whose cause is known. */
function brokenBuildsSection(report, sizes) {
    const builds = buildsWorthAWord((0,view_builds/* variantBuilds */.$i)(report));
    return {
        title: "builds",
        priority: 15,
        sizes,
        render: (size) => (0,blocks/* details */.zH)("Builds", [...(0,blocks/* bullets */.e5)(builds.slice(0, size).map(buildItem)), ...(0,blocks/* moreNote */.ys)(builds.length - size)]),
    };
}
function buildItem({ name, build }) {
    const broken = (0,view_builds/* brokenStep */.Kl)(build);
    const told = (0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(name, 60)}: ${(0,duration/* formatSeconds */.X)(build.seconds)}, ${(0,view_builds/* reusedText */.KH)(build)}`;
    return broken === undefined ? told : (0,markdown/* inline */.mG) `${told}. First not reused: ${brokenText(broken)}`;
}
function brokenText({ place, instruction, because }) {
    const what = (0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(instruction, 80)}: ${(0,markdown/* prose */.CS)(because, 400)}`;
    return place === undefined ? what : (0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(place, 80)} ${what}`;
}
function slowestTable(builds) {
    const columns = [...(0,folded_table/* left */.kb)("variant", "slowest steps"), (0,folded_table/* right */.pG)("time"), ...(0,folded_table/* left */.kb)("line")];
    const rows = builds.flatMap(({ name, build }) => (0,view_builds/* slowestSteps */.pB)(build, 5).map((step) => {
        const place = step.origin === undefined ? undefined : (0,places/* placeOf */.$t)(step.origin);
        return [
            (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`,
            (0,markdown/* code */.aY)((0,view_builds/* instructionOf */.ut)(step), 80),
            (0,markdown/* inline */.mG) `${(0,duration/* formatSeconds */.X)(step.seconds)}`,
            place === undefined ? (0,markdown/* inline */.mG) `–` : (0,markdown/* code */.aY)(place, 80),
        ];
    }));
    return (0,blocks/* table */.tp)(columns, rows);
}
function transferNotes(builds) {
    const told = builds.flatMap(({ name, build }) => {
        const texts = (0,view_builds/* transferTexts */.G5)(build);
        return texts.length === 0 ? [] : [(0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(name, 60)}: ${texts.join(" · ")}`];
    });
    return told.length === 0 ? [] : [(0,blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `Carried in and out:`), ...(0,blocks/* bullets */.e5)(told)];
}


/***/ }),

/***/ 90574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ firstCell),
/* harmony export */   Uc: () => (/* binding */ insteadCells),
/* harmony export */   _E: () => (/* binding */ lineCells),
/* harmony export */   cH: () => (/* binding */ bytesCell),
/* harmony export */   cr: () => (/* binding */ lintCell),
/* harmony export */   qb: () => (/* binding */ lineColumns)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70976);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _view_row_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6122);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78737);





/** How it stands, and which it is. */
function firstCell({ mark, name, platform }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .discs */ .r[mark]} ${mark === "pass" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `${name}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `**${name}**`} ${platform}`;
}
/** `count` cells of a variant that has no image. */
function insteadCells({ instead }, count) {
    return [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `${instead}`, ...Array.from({ length: count - 1 }, () => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `–`)];
}
function bytesCell(bytes) {
    return bytes === null ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `–` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes));
}
/** The load line and the bar that is drawn against it, for {@link lineColumns}. */
function lineCells(row, hasLine) {
    return hasLine ? [limitCell(row), barCell(row)] : [barCell(row)];
}
function lintCell(row) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `${(0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .lintText */ .DA)(row)}`;
}
function limitCell({ loadLine }) {
    if (loadLine === undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `–`;
    const suffix = loadLine.metric === "compressed" ? " compressed" : "";
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(loadLine.limit))}${suffix}`;
}
function barCell(row) {
    const { loadLine, unpacked, heaviest } = row;
    if (loadLine !== undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .drawn */ .vG)((0,_bar_js__WEBPACK_IMPORTED_MODULE_0__/* .bar */ .M0)(loadLine.actual, loadLine.limit, loadLine.before));
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .drawn */ .vG)((0,_bar_js__WEBPACK_IMPORTED_MODULE_0__/* .plainBar */ ._g)(unpacked ?? 0, heaviest, (0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBefore */ .xz)(row)));
}
/** What heads the cells of {@link lineCells}. */
function lineColumns(hasLine) {
    if (!hasLine)
        return [{ title: "of the heaviest", align: "left" }];
    return [
        { title: "load line", align: "right" },
        { title: "", align: "left" },
    ];
}


/***/ }),

/***/ 91479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ comparedTable),
/* harmony export */   d_: () => (/* binding */ baselineSection),
/* harmony export */   sO: () => (/* binding */ comingsSection)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59931);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71696);
/* harmony import */ var _view_row_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6122);
/* harmony import */ var _view_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33731);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41438);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90574);
/* harmony import */ var _phrased_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66360);








/** The result table of a run that was compared: what changed stands where absolute figures gave way. */
function comparedTable(report, rows, hasLine) {
    const columns = [
        { title: "variant", align: "left" },
        { title: "unpacked", align: "right" },
        { title: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `vs ${(0,_phrased_js__WEBPACK_IMPORTED_MODULE_5__/* .phrased */ .O)([(0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineName */ .Ri)(report)])}`, align: "right" },
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .lineColumns */ .qb)(hasLine),
        { title: "vulnerabilities", align: "left" },
        { title: "lint", align: "left" },
    ];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, rows.map((row) => comparedCells(row, hasLine)));
}
function comparedCells(row, hasLine) {
    if (row.instead !== "")
        return [(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCell */ .Bi)(row), ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .insteadCells */ .Uc)(row, hasLine ? 6 : 5)];
    return [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCell */ .Bi)(row),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesCell */ .cH)(row.unpacked),
        sinceCell(row),
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .lineCells */ ._E)(row, hasLine),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .vulnerabilityText */ .yn)(row)}`,
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .lintCell */ .cr)(row),
    ];
}
function sinceCell(row) {
    const [text, drift] = [(0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .sinceText */ .I)(row), (0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .driftText */ .LU)(row)];
    if (text === "")
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `–`;
    // "+348 MB (+14 %)" may break before the percentage only.
    const [bytes = "", percent] = text.split(/ (?=\()/);
    const change = percent === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(bytes) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(bytes)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(percent)}`;
    return drift === "" ? change : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${change}, ${drift}`;
}
/** Variants that came, and those that went. */
function comingsSection(report) {
    const items = [
        ...(0,_view_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(report)
            .filter(({ since }) => since?.state === "new")
            .map(({ name, platform, unpacked }) => ({ word: "New", name, platform, bytes: unpacked ?? undefined })),
        ...(report.baseline.gone ?? []).map(({ unpacked, ...gone }) => ({ word: "Gone", ...gone, bytes: unpacked })),
    ];
    return {
        title: "variants that are new or gone",
        priority: 82,
        sizes: [20, 5, 0],
        render: (size) => [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(items.slice(0, size).map(comingText)), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .moreNote */ .ys)(items.length - size)],
    };
}
function comingText({ word, name, platform, bytes }) {
    const size = bytes === undefined ? "" : word === "New" ? `, ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(bytes)}` : `, was ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(bytes)}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${word}: **${name}** ${platform}${size}`;
}
/** What was compared with, and how to read the bars; or, where one would expect a comparison, why there is none. */
function baselineSection(report, age) {
    const isExpected = (0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) || /^(?:pull_request|merge_group)/.test(report.event ?? "");
    const phrases = isExpected ? (0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePhrases */ .MT)(report, age) : [];
    return {
        title: "baseline",
        priority: 75,
        sizes: [1, 0],
        render: () => (phrases.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_phrased_js__WEBPACK_IMPORTED_MODULE_5__/* .phrased */ .O)(phrases)}. ${legend(report)}`)]),
    };
}
function legend(report) {
    const rows = (0,_view_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(report);
    const lines = rows.some(({ loadLine }) => loadLine !== undefined) ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `\`┃\` the load line`] : [];
    const isMarked = rows.some(({ loadLine, since }) => loadLine?.before !== undefined || since?.state === "changed");
    const marks = isMarked ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `\`│\` where ${(0,_phrased_js__WEBPACK_IMPORTED_MODULE_5__/* .phrased */ .O)([(0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineName */ .Ri)(report)])} is`] : [];
    const all = [...lines, ...marks];
    const [first, second] = all;
    if (!(0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) || first === undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) ``;
    return second === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `In the bars: ${first}.` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `In the bars: ${first}, ${second}.`;
}


/***/ }),

/***/ 56981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ secretsSection),
/* harmony export */   CV: () => (/* binding */ suppressedSection),
/* harmony export */   d8: () => (/* binding */ vulnerabilitySections),
/* harmony export */   mo: () => (/* binding */ lintSections)
/* harmony export */ });
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41099);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37168);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _escape_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36212);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49051);
/* harmony import */ var _view_suppressed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97281);
/* harmony import */ var _view_vulnerability_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91867);
/* harmony import */ var _folded_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43352);








const vulnerabilityColumns = (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("severity", "id", "package", "fixed in", "from", "variants");
/** New ones apart from those that were there, where that is known; and those that are gone. */
function vulnerabilitySections(report, sizes) {
    const of = (group) => (0,_view_vulnerability_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .vulnerabilityRows */ .g)(report, group);
    const isTold = areTold(report.variants.flatMap(({ findings }) => findings).filter((each) => (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(each) === "vulnerability"));
    const section = (title, priority, group) => (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)(title, priority, sizes[group], vulnerabilityColumns, of(group), vulnerabilityCells);
    return [
        section("New vulnerabilities", 58, "new"),
        section(isTold ? "Known vulnerabilities" : "Vulnerabilities", 50, "other"),
        section("Fixed vulnerabilities", 48, "fixed"),
    ];
}
/** Whether it is known of all of them if they are new. */
function areTold(findings) {
    return findings.every(({ state }) => state !== "unknown");
}
function vulnerabilityCells(row) {
    return [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${row.severity}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(row.rule, (0,_escape_url_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .P)(row.url)),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(row.package, 80)} ${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(row.version, 60)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(row.fixedIn ?? "no fix", 60)}`,
        few(row.places.map((place) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 80))),
        few(row.variants.map((name) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(name, 60)}`)),
    ];
}
/** The first three, and how many more. */
function few(items) {
    const more = items.length > 3 ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${items.length - 3} more`] : [];
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...items.slice(0, 3), ...more], ", ");
}
/** New ones apart from those that were there, where that is known. */
function lintSections({ findings }, sizes) {
    const columns = (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("severity", "rule", "line", "message");
    const open = findings.filter(_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n);
    const [added, others] = [open.filter(({ state }) => state === "new"), open.filter(({ state }) => state !== "new")];
    return [
        (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)("New lint", 56, sizes, columns, added, lintCells),
        (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)(areTold(open) ? "Known lint" : "Lint", 45, sizes, columns, others, lintCells),
    ];
}
function lintCells(finding) {
    const place = finding.origin === undefined ? undefined : (0,_view_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(finding.origin);
    return [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${finding.severity}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(finding.rule, (0,_escape_url_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .P)(finding.url)),
        place === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `–` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 80),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(finding.message, 300),
    ];
}
function secretsSection(report, sizes) {
    const columns = (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("variant", "severity", "rule", "from", "what");
    const items = report.variants.flatMap(({ name, findings }) => findings.filter((finding) => (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(finding) === "secret" && (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(finding)).map((finding) => ({ name, finding })));
    return (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)("Secrets", 55, sizes, columns, items, ({ name, finding }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(name, 60)}`,
        ...lintCells(finding),
    ]);
}
function suppressedSection(report, sizes) {
    const columns = (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("id", "package", "written in", "because", "until");
    return (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)("Suppressed", 40, sizes, columns, (0,_view_suppressed_js__WEBPACK_IMPORTED_MODULE_7__/* .suppressedFindings */ .F)(report), suppressedCells);
}
function suppressedCells({ rule, package: of, suppression }) {
    return [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${rule}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(of?.name ?? "–", 80)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(suppression?.source ?? "–", 120)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanLine */ .Ow)(suppression?.statement ?? "–", 300)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${suppression?.expires ?? "no end"}`,
    ];
}


/***/ }),

/***/ 31540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   U: () => (/* binding */ leftOutNote)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41438);


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
    return size === 0 ? "" : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(section.render(size));
}
/** Says what {@link fitted} left out. */
function leftOutNote(titles) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `Left out for want of space: ${titles.join(", ")}. The HTML report has everything.`);
}


/***/ }),

/***/ 43352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   vd: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41438);

const left = (...titles) => titles.map((title) => ({ title, align: "left" }));
const right = (title) => ({ title, align: "right" });
/** A folded table: its title with the count of all its rows, the first rows, and how many more there are. */
function foldedTable(title, priority, sizes, columns, items, cells) {
    return {
        title,
        priority,
        sizes,
        render: (size) => {
            const content = [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, items.slice(0, size).map(cells)), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .moreNote */ .ys)(items.length - size)];
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title} (${items.length.toLocaleString("en-US")})`, content);
        },
    };
}


/***/ }),

/***/ 33929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ toolsSection),
/* harmony export */   ir: () => (/* binding */ layersSection),
/* harmony export */   xp: () => (/* binding */ timingsSection)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59931);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10446);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37168);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_database_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40314);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49051);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41438);
/* harmony import */ var _folded_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43352);








function layersSection(report, sizes) {
    const columns = [
        ...(0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("variant", "layer", "of"),
        (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .right */ .pG)("unpacked"),
        (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .right */ .pG)("compressed"),
        (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .right */ .pG)("files"),
        ...(0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("line", "instruction"),
    ];
    const items = report.variants.flatMap(({ name, platform, image }) => (image?.layers ?? []).map((layer) => ({ name, platform, layer })));
    return (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)("Layers", 30, sizes, columns, items, ({ name, platform, layer }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(name, 60)} ${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(platform, 30)}`,
        ...layerCells(layer),
    ]);
}
function layerCells({ index, base, unpacked, compressed, fileCount, origin }) {
    const place = (0,_view_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(origin);
    return [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${index}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${base ? "base" : "own"}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(unpacked)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${compressed === null ? "–" : (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(compressed)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${fileCount.toLocaleString("en-US")}`,
        place === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `–` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 80),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(origin.instruction ?? "", 80),
    ];
}
function toolsSection(report, today) {
    const columns = (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("tool", "version", "from", "verified");
    const rows = report.tools.map(({ name, version, source, verified }) => [name, version, source, verified].map((text) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text, 120)}`));
    const database = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `Vulnerability database: ${(0,_view_database_js__WEBPACK_IMPORTED_MODULE_6__/* .databaseText */ .Z)(report.database, today)}`);
    return {
        title: "tools",
        priority: 20,
        sizes: [30, 10, 0],
        render: (size) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)("Tools and database", [...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows.slice(0, size)), database]),
    };
}
function timingsSection({ timings }) {
    const columns = [...(0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .left */ .kb)("stage", "variant"), (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .right */ .pG)("time")];
    return (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedTable */ .vd)("Timings", 10, [100, 20, 0], columns, timings, ({ name, variant, seconds }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(name, 60)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(variant ?? "–", 60)}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .X)(seconds)}`,
    ]);
}


/***/ }),

/***/ 66220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ growthSection),
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59931);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53635);
/* harmony import */ var _view_growth_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23284);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41438);





/** Why the first `variants` of those that changed weigh what they do: the author's lines, most bytes first. */
function growthSection(report, variants) {
    const grown = (0,_view_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .grownVariants */ .u)(report).filter(({ author }) => author.steps.length > 0 || author.bytes !== 0);
    return {
        title: "why it grew",
        priority: 66,
        sizes: [8, 5, 3, 1, 0],
        render: (size) => [
            ...grown.slice(0, variants).flatMap((each) => growthBlocks(report, each, size)),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .moreNote */ .ys)(grown.length - variants, "variants that changed"),
        ],
    };
}
function growthBlocks(report, { name, author, drift }, size) {
    const { title, whose } = (0,_view_growth_words_js__WEBPACK_IMPORTED_MODULE_3__/* .growthTitle */ .Y)(report, author.bytes, drift !== undefined);
    const subject = title[1] === "" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${title[0]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${title[0]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${title[1]}`;
    const head = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**${subject}**: ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDelta */ .CW)(author.bytes)} ${whose}`;
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(head), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(author.steps.slice(0, size).map(stepItem)), ...restNote(author, size)];
}
/** What nobody changed and is not what it was; never among the author's growth. */
function driftSection(report, variants) {
    const drifted = (0,_view_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .grownVariants */ .u)(report).flatMap(({ name, drift }) => drift === undefined || (drift.bytes === 0 && drift.steps.length === 0) ? [] : [{ name, drift }]);
    return {
        title: "drift",
        priority: 64,
        sizes: [5, 2, 1, 0],
        render: (size) => [
            ...drifted
                .slice(0, variants)
                .flatMap(({ name, drift }) => [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**Drift in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}**: ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDelta */ .CW)(drift.bytes)} that nobody changed a line for`),
                ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(drift.steps.slice(0, size).map(stepItem)),
                ...restNote(drift, size),
            ]),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .moreNote */ .ys)(drifted.length - variants, "variants that drifted"),
        ],
    };
}
function stepItem({ bytes, place, made, base, because, brings, cause }) {
    const at = place === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 80);
    const what = base ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${made}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(made, 80);
    const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
    const said = why === "" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why)}`;
    const advice = cause === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `→ ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cause.advice)}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDelta */ .CW)(bytes)}** ${at} ${what}${said} ${advice}`;
}
function restNote(changes, size) {
    const text = (0,_view_growth_words_js__WEBPACK_IMPORTED_MODULE_3__/* .restText */ .E)(changes, size);
    return text === "" ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `… ${text}`)];
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

/***/ 85528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ headlineSection),
/* harmony export */   Y: () => (/* binding */ tableSection)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71696);
/* harmony import */ var _view_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(960);
/* harmony import */ var _view_row_texts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6122);
/* harmony import */ var _view_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33731);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41438);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90574);
/* harmony import */ var _compared_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91479);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78737);
/* harmony import */ var _phrased_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66360);










/** The verdict in one line. */
function headlineSection(report) {
    return {
        title: "headline",
        priority: 100,
        sizes: [1],
        render: () => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .discs */ .r[report.verdict]} ${(0,_phrased_js__WEBPACK_IMPORTED_MODULE_8__/* .phrased */ .O)((0,_view_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(report))}`)],
    };
}
/** The result table. */
function tableSection(report) {
    const rows = (0,_view_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .R)(report);
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    return {
        title: "table of variants",
        priority: 90,
        sizes: [200, 50, 20, 10, 5],
        render: (size) => {
            const shown = rows.slice(0, size);
            const drawn = (0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report)
                ? (0,_compared_table_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedTable */ .MP)(report, shown, hasLine)
                : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columnsFor(hasLine), shown.map((row) => cellsOf(row, hasLine)));
            return [...drawn, ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .moreNote */ .ys)(rows.length - size)];
        },
    };
}
function columnsFor(hasLine) {
    return [
        { title: "variant", align: "left" },
        { title: "unpacked", align: "right" },
        { title: "compressed", align: "right" },
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .lineColumns */ .qb)(hasLine),
        { title: "layers", align: "right" },
        { title: "vulnerabilities", align: "left" },
        { title: "lint", align: "right" },
    ];
}
function cellsOf(row, hasLine) {
    if (row.instead !== "")
        return [(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .firstCell */ .Bi)(row), ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .insteadCells */ .Uc)(row, hasLine ? 7 : 6)];
    return [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .firstCell */ .Bi)(row),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesCell */ .cH)(row.unpacked),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesCell */ .cH)(row.compressed),
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .lineCells */ ._E)(row, hasLine),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${String(row.layers ?? "–")}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_view_row_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .vulnerabilityText */ .yn)(row)}`,
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .lintCell */ .cr)(row),
    ];
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ phrased)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);

/** The phrases with names as code, and the spaces that they have at their ends. */
function phrased(phrases) {
    return phrases.map(written).reduce((line, next, index) => {
        const [before, after] = [phrases[index - 1], phrases[index]];
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([line, next], isApart(before, after) ? " " : "");
    }, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([], ""));
}
function written(phrase) {
    return "name" in phrase ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(phrase.name) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(phrase.words);
}
function isApart(before, after) {
    const ends = before !== undefined && "words" in before && before.words.endsWith(" ");
    const starts = after !== undefined && "words" in after && after.words.startsWith(" ");
    return ends || starts;
}


/***/ }),

/***/ 36893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loosenedSection),
/* harmony export */   V: () => (/* binding */ acceptedSection)
/* harmony export */ });
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75764);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_acceptance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63732);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41438);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78737);
/* harmony import */ var _phrased_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66360);






/** Rules that are softer than the base's, in the first lines: what nobody accepted before what somebody did. */
function loosenedSection({ policyDiff, acceptance }) {
    const refused = policyDiff.filter(({ accepted }) => !accepted);
    const accepted = policyDiff.filter((each) => each.accepted);
    const count = (0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(refused.length, "rule");
    const by = acceptance === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `· ${(0,_phrased_js__WEBPACK_IMPORTED_MODULE_3__/* .phrased */ .O)((0,_view_acceptance_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptancePhrases */ .K)(acceptance))}`;
    return {
        title: "loosened rules",
        priority: 95,
        sizes: [50, 20, 5, 1],
        render: (size) => [
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)("CAUTION", refused.length === 0
                ? []
                : [
                    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**This change loosens ${count} it is judged by**, and nobody accepted that yet.`),
                    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(refused.slice(0, size).map(looseningItem)),
                    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .moreNote */ .ys)(refused.length - size),
                ]),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(accepted.slice(0, size).map((each) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .discs */ .r.pass} Loosened: ${looseningItem(each)} ${by}`)),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .moreNote */ .ys)(accepted.length - size),
        ],
    };
}
function looseningItem({ key, base, head }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key, 120)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base, 120)} → ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(head, 120)}`;
}
/** What would have been refused, and who let it pass. */
function acceptedSection(report) {
    const { acceptance } = report;
    const checks = (0,_view_acceptance_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptedChecks */ .d)(report).filter(({ id }) => id !== "policy.loosened" || report.policyDiff.length === 0);
    const by = acceptance === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `Accepted` : (0,_phrased_js__WEBPACK_IMPORTED_MODULE_3__/* .phrased */ .O)((0,_view_acceptance_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptancePhrases */ .K)(acceptance));
    return {
        title: "what was accepted",
        priority: 84,
        sizes: [20, 5, 1],
        render: (size) => checks.length === 0
            ? []
            : [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**${by}**`),
                ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(checks.slice(0, size).map(({ message }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .discs */ .r.pass} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}`)),
                ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .moreNote */ .ys)(checks.length - size),
            ],
    };
}


/***/ }),

/***/ 66094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   MJ: () => (/* binding */ causesSection),
/* harmony export */   N$: () => (/* binding */ checksSection),
/* harmony export */   tV: () => (/* binding */ nextSection),
/* harmony export */   zV: () => (/* binding */ weightsSection)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59931);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _view_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71696);
/* harmony import */ var _view_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17747);
/* harmony import */ var _view_dive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8633);
/* harmony import */ var _view_next_steps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51320);
/* harmony import */ var _view_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49051);
/* harmony import */ var _view_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48159);
/* harmony import */ var _view_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33731);
/* harmony import */ var _view_weights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38062);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41438);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78737);












/**
 * What went wrong. Output of a failing step stands in a job summary, which the runner masks line by line; a comment is
 * not masked, so there it is left out (`excerpts: 0`).
 */
function problemsSection(report, excerpts) {
    const problems = (0,_view_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(report);
    return {
        title: "what went wrong",
        priority: 80,
        sizes: [20, 10, 5, 2, 0],
        render: (size) => [
            ...problems.slice(0, size).flatMap((problem) => problemBlocks(problem, excerpts)),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreNote */ .ys)(problems.length - size),
        ],
    };
}
function problemBlocks({ mark, subject, message, place, detail }, excerpts) {
    const who = subject === "" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .discs */ .r[mark]}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .discs */ .r[mark]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject)}:`;
    const at = place === undefined || message.includes(place) ? undefined : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `(${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place)})`;
    const sentence = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(at === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${who} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${who} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)} ${at}`);
    return detail === "" || excerpts === 0 ? [sentence] : [sentence, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fence */ .EU)(detail, excerpts)];
}
/** Checks that did not pass; those that were skipped are folded away with the reason. */
function checksSection(report) {
    const all = (0,_view_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .objections */ .P)(report);
    const open = all
        .filter(({ mark, check }) => mark !== "skipped" && !isToldAbove(report, check))
        .map(({ mark, check }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .discs */ .r[mark]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check.message)}`);
    const skipped = all.filter(({ mark }) => mark === "skipped").map(({ check }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(check.message));
    const note = (0,_view_dive_js__WEBPACK_IMPORTED_MODULE_7__/* .diveNote */ .Nf)(all.filter(({ mark }) => mark !== "skipped").map(({ check }) => check));
    return {
        title: "checks",
        priority: 85,
        sizes: [100, 30, 10, 5, 2],
        render: (size) => [
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .bullets */ .e5)(open.slice(0, size)),
            ...(note === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${note}`)]),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreNote */ .ys)(open.length - size),
            ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(`Checks not made (${skipped.length})`, [
                ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .bullets */ .e5)(skipped.slice(0, size)),
                ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreNote */ .ys)(skipped.length - size),
            ]),
        ],
    };
}
/** Loosened rules stand in the first lines already. */
function isToldAbove({ policyDiff }, { id }) {
    return id === "policy.loosened" && policyDiff.some(({ accepted }) => !accepted);
}
/** The heaviest lines of the variants that stand worst; folded where what changed is what matters. */
function weightsSection(report, variants) {
    const images = new Map((0,_view_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .R)(report)
        .toReversed()
        .map((row) => [row.name, row.report.image]));
    const first = [...images].reverse().slice(0, variants);
    return {
        title: "where the weight is",
        priority: 60,
        sizes: [6, 4, 2, 0],
        render: (size) => {
            const blocks = first.flatMap(([name, image]) => (image === undefined ? [] : imageBlocks(name, image, size)));
            return (0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)("Where the weight is", blocks) : blocks;
        },
    };
}
function imageBlocks(name, image, size) {
    const weights = (0,_view_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .weightsOf */ .Z$)(image).slice(0, size);
    if (weights.length === 0)
        return [];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**Where the weight of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} is**`),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .numbered */ .jN)(weights.map((weight) => weightItem(weight, image))),
    ];
}
function weightItem(weight, image) {
    const place = (0,_view_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(weight.origin);
    const title = (0,_view_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(weight, image);
    const what = weight.base ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `${title}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(title, 120);
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(weight.unpacked)}** (${(0,_view_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .shareText */ .Lu)(weight)}) ${place === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place)} ${what}`;
}
/** Why the variants that stand worst are heavy, and what to do about it; folded where what changed is what matters. */
function causesSection(report, variants) {
    const reasons = (0,_view_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .heavyVariants */ .q)(report).slice(0, variants);
    return {
        title: "why it is heavy",
        priority: 65,
        sizes: [5, 3, 2, 1, 0],
        render: (size) => {
            const blocks = reasons.flatMap((each) => causeBlocks(each, size));
            return (0,_view_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)("What could go", blocks) : blocks;
        },
    };
}
function causeBlocks({ name, causes, bytes, unpacked }, size) {
    const of = unpacked === null ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `of ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(unpacked)}`;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**Why ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} is heavy**: ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(bytes)} ${of} could go`),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .numbered */ .jN)(causes.slice(0, size).map(causeItem)),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreNote */ .ys)(causes.length - size),
    ];
}
function causeItem({ bytes, place, instruction, what, advice }) {
    const at = place === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place, 80);
    const made = instruction === "" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instruction, 80);
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `**${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z3)(bytes)}** ${at} ${made} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(what)} → ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(advice)}`;
}
/** What a reader can do now, beyond what stands at the weights. */
function nextSection(report) {
    const steps = (0,_view_next_steps_js__WEBPACK_IMPORTED_MODULE_11__/* .missingLines */ .u)(report).map((step) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG) `→ ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(step)}`);
    return { title: "next steps", priority: 70, sizes: [3, 1, 0], render: (size) => steps.slice(0, size).map(_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY) };
}


/***/ }),

/***/ 85981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   v: () => (/* binding */ compareErrors)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25729);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75292);


/** Worst first, then by rule, package, place. A total order over findings that differ in anything a reader sees. */
function compareFindings(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.name, b.package?.name) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.version, b.package?.version) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.path, b.package?.path) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.origin?.file, b.origin?.file) ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.key, b.key) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message));
}
/** Errors of the run before those of variants, then by code and sentence. */
function compareErrors(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.variant, b.variant) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.code, b.code) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message);
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
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);

/** What was found and does not count, each once over all variants: what ends first comes first, what has no end last. */
function suppressedFindings({ variants, findings }) {
    const all = [...variants.flatMap((variant) => variant.findings), ...findings];
    const suppressed = all.filter(({ state }) => state === "suppressed");
    const unique = new Map(suppressed.map((each) => [JSON.stringify([each.rule, each.package, each.suppression]), each]));
    const end = ({ suppression }) => suppression?.expires ?? "\uffff";
    return [...unique.values()].sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(end(a), end(b)) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.rule, b.rule));
}


/***/ })

};
