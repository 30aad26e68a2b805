export const id = 54;
export const ids = [54,7673];
export const modules = {

/***/ 80054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverFailure: () => (/* binding */ deliverFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _process_log_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68482);
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86632);
/* harmony import */ var _report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41438);
/* harmony import */ var _report_markdown_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78737);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45329);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52226);







const detailLines = 60;
/**
 * Hands a failure that left no report to the runner: outputs that say so, a short summary, and the reason as the last
 * error of the log. A file that can't be written stops nothing here: the job is red already.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function deliverFailure(failure, delivery) {
    const { files, stdout, redact } = delivery;
    const blame = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .blameOf */ .nR)(failure.code);
    const verdict = blame === "cancelled" ? "cancelled" : "error";
    const message = redact(failure.message);
    const detail = failure.detail === undefined ? undefined : redact(failure.detail);
    await files.setOutputs((0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsWithoutReport */ .z)(verdict)).catch(() => undefined);
    await files.appendSummary(summaryOf(message, detail, verdict)).catch(() => undefined);
    const text = [(0,_text_control_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(message), detail].filter((part) => part !== undefined).join("\n");
    stdout.write(`${(0,_process_log_command_js__WEBPACK_IMPORTED_MODULE_1__/* .logCommand */ .Q)("error", { title: `Plimsoll: ${verdict}` }, text)}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitByBlame */ .pN[blame];
}
function summaryOf(message, detail, verdict) {
    const title = verdict === "cancelled" ? "Cancelled before anything was checked" : "Nothing was checked";
    const shown = detail === undefined ? [] : [(0,_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(detail, detailLines)];
    return (0,_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([(0,_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, (0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG) `${_report_markdown_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .discs */ .r[verdict]} ${title}`), (0,_report_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG) `${message}`), ...shown]);
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   z: () => (/* binding */ outputsWithoutReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function outputsOf(report, resultsDirectory, layouts) {
    return {
        ...outputsWithoutReport(report.verdict),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultsDirectory, "report.json"),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultsDirectory, "report.html"),
        "over-budget": overBudget(report).join("\n"),
        sizes: byVariant(report, ({ image }) => image?.sizes),
        digests: byVariant(report, ({ image }) => image?.manifestDigest),
        layouts: JSON.stringify(Object.fromEntries(layouts)),
        pushed: pushedDigests(report),
        tags: pushedTags(report).join("\n"),
    };
}
/** The outputs of a run that ended before there was a report: what is JSON stays JSON for `fromJSON`. */
function outputsWithoutReport(verdict) {
    return {
        verdict,
        report: "",
        html: "",
        "over-budget": "",
        sizes: "{}",
        digests: "{}",
        layouts: "{}",
        pushed: "{}",
        tags: "",
        // Set again when there is a comment.
        "comment-url": "",
    };
}
/** `{ variant: { repository: digest } }`, of what a registry has now. */
function pushedDigests({ push }) {
    const byName = Map.groupBy(push?.images ?? [], ({ variant }) => variant);
    const digests = [...byName].map(([name, images]) => {
        return [name, Object.fromEntries(images.map(({ repository, digest }) => [repository, digest]))];
    });
    return JSON.stringify(Object.fromEntries(digests));
}
/** Whole references. */
function pushedTags({ push }) {
    return (push?.images ?? []).flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`));
}
/** Names of the variants with a size budget that failed, each once. */
function overBudget({ variants }) {
    const over = variants.filter(({ checks }) => checks.some(({ id, status }) => id.startsWith("size.") && status === "fail"));
    return [...new Set(over.map(({ name }) => name))];
}
/** `{ variant: { platform: value } }`; variants without the value are left out. */
function byVariant({ variants }, pick) {
    const values = new Map();
    for (const variant of variants) {
        const value = pick(variant);
        if (value === undefined)
            continue;
        const platforms = values.get(variant.name) ?? new Map();
        values.set(variant.name, platforms.set(variant.platform, value));
    }
    return JSON.stringify(Object.fromEntries([...values].map(([name, each]) => [name, Object.fromEntries(each)])));
}


/***/ }),

/***/ 37168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

// What is invisible and could hide or reorder text, beyond what stripControl takes: the Arabic letter mark, zero-width
// space and word joiner, and the tag characters that spell unseen words (Unicode TR36 and TR39).
const invisible = /[\u061c\u200b\u2060-\u2064\u{e0000}-\u{e007f}]/gu;
/** `raw` on one line, well-formed, without control, bidirectional or hidden characters, at most `max` characters. */
function cleanLine(raw, max = 1000) {
    // A text may be megabytes long and all of it unseen; what is far past `max` is not worth reading.
    const room = 4 * max + 1000;
    if (raw.length <= room)
        return clip(cleaned(raw), max);
    return clip(`${cleaned(raw.slice(0, room))}…`, max);
}
function cleaned(raw) {
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(raw.toWellFormed().replace(invisible, ""));
}
/** The same for text of several lines: line feeds stay, tabs become spaces, each line is at most `max` characters. */
function cleanLines(raw, max = 400) {
    const text = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(raw.toWellFormed().replace(/\r\n?/g, "\n").replace(invisible, ""));
    return text.split("\n").map((line) => clip(line.replaceAll("\t", "    ").trimEnd(), max));
}
/** The first `max` characters, the last of them an ellipsis when something is missing. Never cuts a surrogate pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * (max + 1)));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join("")}…`;
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


/***/ })

};
