export const id = 6482;
export const ids = [6482];
export const modules = {

/***/ 25729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Severities from worst to least. */
const severities = ["critical", "high", "medium", "low", "info"];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Whether `severity` is at least as bad as `floor`. */
function isAtLeast(severity, floor) {
    return compareSeverity(severity, floor) <= 0;
}


/***/ }),

/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ barWidth),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   _g: () => (/* binding */ plainBar)
/* harmony export */ });
/* unused harmony exports loadLineMark, baseMark */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/** The load line, and where the baseline stands, as they are drawn into a bar. */
const loadLineMark = "┃";
const baseMark = "│";
const cells = 10;
const overflow = 5;
/**
 * A bar of eighth blocks with the load line drawn in behind ten cells: `███████▍  ┃` below it, `██████████┃█▎` over
 * it. What is more than half over ends in `»`. Rounding never moves a bar across the line: below or at it, nothing
 * stands behind; above it, something always does. Always {@link barWidth} characters or fewer, no trailing space.
 * `before` marks where the baseline was: `█████│██  ┃`.
 */
function bar(actual, limit, before) {
    if (limit <= 0)
        return actual > 0 ? `${loadLineMark}${"█".repeat(overflow)}»` : loadLineMark;
    const scaled = (Math.max(0, actual) / limit) * cells;
    const mark = before === undefined ? -1 : Math.floor((Math.max(0, before) / limit) * cells);
    if (actual <= limit) {
        const within = blocks(Math.floor(scaled * 8)).padEnd(cells);
        // At the line or past it, the mark would stand behind the load line, where only what is too much may be.
        return marked(within, mark, Math.ceil(scaled) - 1) + loadLineMark;
    }
    const over = Math.max(1, Math.floor((scaled - cells) * 8));
    const behind = scaled > cells + overflow ? `${blocks(overflow * 8)}»` : blocks(over);
    const full = "█".repeat(cells);
    if (mark < cells)
        return marked(full, mark, cells) + loadLineMark + behind;
    return full + loadLineMark + marked(behind, mark - cells, Math.floor(scaled) - cells);
}
/** A bar without a load line, against the heaviest of its kind: ten cells stand for `heaviest`. */
function plainBar(actual, heaviest, before) {
    if (heaviest <= 0 || actual <= 0)
        return "";
    const scaled = (Math.min(actual, heaviest) / heaviest) * cells;
    const drawn = blocks(Math.max(1, Math.round(scaled * 8)));
    if (before === undefined)
        return drawn;
    const mark = Math.floor((Math.max(0, before) / heaviest) * cells);
    return marked(mark < cells ? drawn.padEnd(mark + 1) : drawn, mark, Math.ceil(scaled) - 1).trimEnd();
}
/** `drawn` with the baseline's mark in cell `at`, unless that is the cell where the bar itself ends: then they are alike. */
function marked(drawn, at, end) {
    const characters = [...drawn];
    if (at < 0 || at >= characters.length || at === end || characters[at] === "»")
        return drawn;
    characters[at] = baseMark;
    return characters.join("");
}
/** Columns that the longest bar takes. */
const barWidth = cells + loadLineMark.length + overflow + 1;
function blocks(count) {
    return "█".repeat(Math.floor(count / 8)) + (eighths[count % 8] ?? "");
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

/***/ 71696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ baselinePhrases),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75764);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);


/** Whether this run was held against anything. */
function isCompared({ baseline }) {
    return baseline.source !== "none";
}
// It heads a column.
const longest = 40;
/** What the other side is called: its branch, else its commit, else what it is. */
function baselineName({ baseline: { branch, commit, source } }) {
    if (branch !== undefined)
        return { name: (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(branch, longest) };
    if (commit !== undefined)
        return { name: commit.slice(0, 7) };
    return { words: source === "image" ? "the named image" : "the baseline" };
}
const ways = {
    artifact: " as its own run measured it",
    cache: " from the cache of its own run",
    image: "",
    rebuild: " built again for this run",
    none: "",
};
/**
 * What was compared with, where that came from and how old it is; or why nothing was. With `days` an age is given in days
 * only, so that a text which is compared with its last form does not change every hour.
 */
function baselinePhrases(report, age) {
    const { source, branch, commit, ageHours, reason } = report.baseline;
    if (source === "none")
        return reason === undefined ? [] : [{ words: `Not compared with a base: ${reason}` }];
    const at = branch === undefined || commit === undefined ? [] : [{ words: " at " }, { name: commit.slice(0, 7) }];
    const old = ageHours === undefined || source === "rebuild" ? "" : `, ${ageText(ageHours, age)}`;
    const note = reason === undefined ? "" : ` (${reason})`;
    const how = `${ways[source]}${old}${note}`;
    return [{ words: "Compared with " }, baselineName(report), ...at, ...(how === "" ? [] : [{ words: how }])];
}
function ageText(hours, precision) {
    if (hours >= 48 || (precision === "days" && hours >= 24))
        return `${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(Math.floor(hours / 24), "day")} ago`;
    if (precision === "days")
        return "less than a day ago";
    return hours < 1 ? "less than an hour ago" : `${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(Math.floor(hours), "hour")} ago`;
}


/***/ }),

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causeWords)
/* harmony export */ });
/** Kinds whose own name says too little by itself; all kinds are in docs/causes.md. */
const words = new Map([
    ["metadata-rewrite", "the same content again"],
    ["moved", "moved files"],
    ["overwritten", "overwritten later"],
    ["deleted", "deleted later"],
    ["package-upgrade", "packages upgraded later"],
    ["duplicates", "the same file several times"],
    ["version-control", "version control data"],
    ["copied-node-modules", "node_modules from the context"],
    ["copied-tests", "tests from the context"],
    ["bytecode", "Python bytecode"],
]);
/** What the bytes of a cause are, by its kind. A kind that is not known here says itself. */
function causeWords(kind) {
    return words.get(kind) ?? kind.replaceAll("-", " ");
}


/***/ }),

/***/ 17747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ heavyVariants),
/* harmony export */   x: () => (/* binding */ causeRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75292);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94056);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49051);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33731);




/** The causes of an image, heaviest first. */
function causeRows({ causes }) {
    return causes
        .toSorted((a, b) => b.bytes - a.bytes || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.kind, b.kind) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.paths[0], b.paths[0]))
        .map((cause) => ({
        bytes: cause.bytes,
        place: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(cause.origin),
        instruction: cause.origin.instruction ?? "",
        what: whatOf(cause),
        advice: cause.advice,
    }));
}
/** The variants whose weight has causes, the worst first, each on the first platform that it has. */
function heavyVariants(report) {
    const byName = new Map((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .R)(report)
        .toReversed()
        .map((row) => [row.name, row.report.image]));
    return [...byName].reverse().flatMap(([name, image]) => {
        if (image === undefined || image.causes.length === 0)
            return [];
        const bytes = image.causes.reduce((sum, cause) => sum + cause.bytes, 0);
        return [{ name, causes: causeRows(image), bytes, unpacked: image.sizes.unpacked.total }];
    });
}
function whatOf({ kind, paths, relatedOrigin }) {
    const words = (0,_cause_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeWords */ .p)(kind);
    const shown = paths.slice(0, 2);
    const more = paths.length > shown.length ? [`${(paths.length - shown.length).toLocaleString("en-US")} more`] : [];
    const where = shown.length === 0 ? "" : `: ${[...shown, ...more].join(", ")}`;
    const related = relatedOrigin === undefined ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(relatedOrigin);
    return `${words}${where}${related === undefined ? "" : ` (see ${related})`}`;
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ diveFiguresText),
/* harmony export */   Nf: () => (/* binding */ diveNote),
/* harmony export */   WK: () => (/* binding */ diveDifference)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** Dive's figures as dive prints them: "efficiency 98.44 %, 32.0 kB wasted, user waste 48.35 %". */
function diveFiguresText({ dive }) {
    const { efficiency, wastedBytes, userWastedPercent } = dive;
    const waste = `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(wastedBytes)} wasted`;
    return `efficiency ${percentText(efficiency)}, ${waste}, user waste ${percentText(userWastedPercent)}`;
}
/** Why `shadowed` is another number, in one sentence. */
function diveDifference({ sizes }) {
    return difference(sizes.shadowed.total === null ? "" : ` (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizes.shadowed.total)})`);
}
/** The same, where one of these checks is about dive's figures. */
function diveNote(checks) {
    return checks.some(({ id }) => id.startsWith("dive.")) ? difference("") : undefined;
}
function difference(shadowed) {
    return `Dive counts every copy of a path that comes twice, the one in use too; shadowed${shadowed} are the bytes that nothing leads to.`;
}
function percentText(ratio) {
    return `${(ratio * 100).toFixed(2)} %`;
}


/***/ }),

/***/ 42598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ compareMarks),
/* harmony export */   YU: () => (/* binding */ markOfVariant),
/* harmony export */   tb: () => (/* binding */ markOfCheck),
/* harmony export */   zX: () => (/* binding */ markOfError)
/* harmony export */ });
/* unused harmony export worst */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** From worst to best; a variant stands as its worst check does. */
const worstFirst = ["fail", "error", "cancelled", "skipped", "warn", "pass"];
function markOfVariant({ status, failure, checks }) {
    if (status === "cancelled")
        return "cancelled";
    if (failure !== undefined)
        return markOfError(failure);
    if (status !== "built")
        return status === "failed" ? "error" : "skipped";
    const marks = checks.filter(({ status: each }) => each !== "skipped").map(markOfCheck);
    return worst(marks) ?? "pass";
}
function markOfCheck({ status, level }) {
    if (status === "accepted")
        return "pass";
    // A rule that only warns can do no worse, also when it could not be measured.
    return status === "error" && level === "warn" ? "warn" : status;
}
function worst(marks) {
    return worstFirst.find((mark) => marks.includes(mark));
}
/** Negative when `a` is worse than `b`. */
function compareMarks(a, b) {
    return worstFirst.indexOf(a) - worstFirst.indexOf(b);
}
function markOfError({ code }) {
    return markByBlame[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .blameOf */ .nR)(code)];
}
const markByBlame = { policy: "fail", infrastructure: "error", usage: "error", cancelled: "cancelled" };


/***/ }),

/***/ 49051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Qs: () => (/* binding */ variantNames),
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/** "Dockerfile:12", "Dockerfile:12-15", "Dockerfile"; undefined when no file is known. */
function placeOf({ file, startLine, endLine }) {
    if (file === undefined)
        return undefined;
    if (startLine === undefined)
        return file;
    return endLine === undefined || endLine === startLine ? `${file}:${startLine}` : `${file}:${startLine}-${endLine}`;
}
/** The repository's files that a variant came from, as its layers, steps and failure name them. */
function filesOf({ image, build, failure }) {
    const origins = [
        ...(image?.layers ?? []).map(({ origin }) => origin),
        ...(build?.steps ?? []).map(({ origin }) => origin),
        failure?.origin,
    ];
    return new Set(origins.flatMap((origin) => (origin?.file === undefined ? [] : [origin.file])));
}
/** Names of the variants in their order, each once. */
function variantNames({ variants }) {
    return [...new Set(variants.map(({ name }) => name))];
}


/***/ }),

/***/ 34407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ driftBytes),
/* harmony export */   p: () => (/* binding */ authorBytes)
/* harmony export */ });
/** Unpacked bytes that the author added, or all that were where that can't be told; `null` where it is not known. */
function authorBytes(growth) {
    return growth.drift?.author.unpacked.total ?? growth.sizes.unpacked.total;
}
/** Unpacked bytes that came of themselves; 0 where that can't be told. */
function driftBytes({ drift }) {
    return drift?.drift.unpacked.total ?? 0;
}


/***/ }),

/***/ 33731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/report/view/mark.js
var mark = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
// EXTERNAL MODULE: ./build/js/report/view/baseline.js
var baseline = __webpack_require__(71696);
// EXTERNAL MODULE: ./build/js/report/view/portions.js
var portions = __webpack_require__(34407);
;// CONCATENATED MODULE: ./build/js/report/view/since-base.js


/** Undefined when nothing was compared, or there is no image. */
function sinceBase(report, { image, growth }) {
    if (!(0,baseline/* isCompared */.uQ)(report) || image === undefined)
        return undefined;
    if (growth !== undefined) {
        const total = growth.sizes.unpacked.total;
        return { state: "changed", total, author: (0,portions/* authorBytes */.p)(growth), drift: (0,portions/* driftBytes */.V)(growth) };
    }
    // One image that was named is a baseline for one variant; the others are no newer for that.
    return report.baseline.source === "image" ? undefined : { state: "new" };
}

// EXTERNAL MODULE: ./build/js/report/view/vulnerability-changes.js
var vulnerability_changes = __webpack_require__(9761);
;// CONCATENATED MODULE: ./build/js/report/view/rows.js






/** All rows, the worst first, otherwise in the report's order. */
function rowsOf(report) {
    const heaviest = Math.max(0, ...report.variants.map(({ image }) => image?.sizes.unpacked.total ?? 0));
    const rows = report.variants.map((variant) => rowOf(report, variant, heaviest));
    return rows.sort((a, b) => (0,mark/* compareMarks */.K3)(a.mark, b.mark));
}
function rowOf(report, variant, heaviest) {
    const { image } = variant;
    const loadLine = loadLineOf(variant);
    const since = sinceBase(report, variant);
    return {
        name: variant.name,
        platform: variant.platform,
        mark: (0,mark/* markOfVariant */.YU)(variant),
        instead: image === undefined ? insteadOf(variant) : "",
        unpacked: image?.sizes.unpacked.total ?? null,
        compressed: image?.sizes.compressed.total ?? null,
        ...(loadLine === undefined ? {} : { loadLine }),
        heaviest,
        layers: image?.layers.length ?? null,
        vulnerabilities: wasScanned(variant) ? vulnerabilitiesOf(variant) : null,
        lint: lintOf(report, variant),
        ...(since === undefined ? {} : { since }),
        report: variant,
    };
}
function loadLineOf({ checks, image, growth }) {
    for (const metric of ["unpacked", "compressed"]) {
        const check = checks.find(({ id }) => id === `size.${metric}.max`);
        if (check?.actual === undefined || check.limit === undefined)
            continue;
        // A budget may be about own layers alone.
        const of = check.actual === image?.sizes[metric].total ? "total" : "own";
        const change = growth?.sizes[metric][of] ?? null;
        const before = change === null ? {} : { before: check.actual - change };
        return { metric, actual: check.actual, limit: check.limit, ...before };
    }
    return undefined;
}
function insteadOf({ status, failure }) {
    if (status === "built")
        return failure === undefined ? "not measured" : "could not be measured";
    if (status === "failed")
        return failure?.code.startsWith("image.") ? "could not be opened" : "does not build";
    return status === "skipped" ? "not built" : "cancelled";
}
function vulnerabilitiesOf({ findings }) {
    const changes = (0,vulnerability_changes/* countChanges */.x)(findings);
    return { ...(0,severity_counts/* countVulnerabilities */.Sf)(findings), ...(changes === undefined ? {} : { changes }) };
}
/** A result can be trusted to be complete only when its check came to one. */
function wasScanned({ checks, findings }) {
    const check = checks.find(({ id }) => id === "vulnerabilities");
    return isSettled(check) || findings.some((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "vulnerability");
}
function lintOf({ checks, findings }, variant) {
    if (!isSettled(checks.find(({ id }) => id === "lint")) && findings.length === 0)
        return null;
    const files = (0,places/* filesOf */.R8)(variant);
    const own = findings.filter((finding) => {
        const file = finding.origin?.file;
        return file !== undefined && files.has(file) && (0,finding_kinds/* isOpen */.n)(finding);
    });
    const isCompared = own.length > 0 && own.every(({ state }) => state !== "unknown");
    const added = own.filter(({ state }) => state === "new").length;
    return { count: own.length, ...(isCompared ? { added } : {}) };
}
function isSettled(check) {
    return check !== undefined && check.status !== "skipped" && check.status !== "error";
}


/***/ }),

/***/ 20921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ countVulnerabilities),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41099);
/* harmony import */ var _verdict_vulnerability_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21403);



/** Open vulnerabilities by severity, counted as the gate counts them, and how many of them have a fix. */
function countVulnerabilities(findings) {
    const open = findings.filter((finding) => (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)(finding));
    const fixable = open.filter((finding) => finding.package?.fixedIn !== undefined);
    return { counts: countSeverities([...(0,_verdict_vulnerability_check_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOfEach */ .g)(open).values()]), fixable: (0,_verdict_vulnerability_check_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOfEach */ .g)(fixable).size };
}
function countSeverities(list) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => {
        const count = list.filter((each) => each === severity).length;
        return count === 0 ? [] : [[severity, count]];
    });
}
/** "2 critical, 5 high"; empty when there is none. */
function countsText(counts) {
    return counts.map(([severity, count]) => `${count.toLocaleString("en-US")} ${severity}`).join(", ");
}
function totalOf(counts) {
    return counts.reduce((sum, [, count]) => sum + count, 0);
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesText),
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41099);
/* harmony import */ var _verdict_vulnerability_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21403);
/* harmony import */ var _severity_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20921);



/** Undefined when they were not compared: one of unknown state might be of any. */
function countChanges(findings) {
    const all = findings.filter((finding) => (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === "vulnerability");
    const of = (state) => (0,_verdict_vulnerability_check_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOfEach */ .g)(all.filter((finding) => finding.state === state));
    if (all.every(({ state }) => state === "suppressed") || all.some(({ state }) => state === "unknown"))
        return undefined;
    return { added: (0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)([...of("new").values()]), fixed: of("fixed").size, existing: of("existing").size };
}
/** "2 new high, 1 fixed, 11 known", "none new, 11 known". */
function changesText({ added, fixed, existing }) {
    const total = (0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .totalOf */ .e6)(added);
    const [only, ...others] = added;
    const some = others.length === 0 ? `${total} new ${only?.[0]}` : `${total} new (${(0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(added)})`;
    const parts = [
        total === 0 ? "none new" : some,
        ...(fixed === 0 ? [] : [`${fixed.toLocaleString("en-US")} fixed`]),
        ...(existing === 0 ? [] : [`${existing.toLocaleString("en-US")} known`]),
    ];
    return parts.join(", ");
}


/***/ }),

/***/ 41099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** What a finding is about. A vulnerability has the package that it is in; what linters say of a Dockerfile is lint. */
function kindOf(finding) {
    if (finding.tool === "hadolint" || finding.tool === "buildkit")
        return "lint";
    return finding.package === undefined ? "secret" : "vulnerability";
}
/** Whether it stands against the author: neither gone nor suppressed. */
function isOpen(finding) {
    return finding.state !== "suppressed" && finding.state !== "fixed";
}


/***/ }),

/***/ 75764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** How messages name a variant: by its name, and by its platform too when it has several. */
function subjectOf(name, platform, platforms) {
    return platforms > 1 ? `${name} (${platform})` : name;
}
/** "1 layer", "2 layers"; the plural is the singular with an s unless given. */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 89730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ laterChecks),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/**
 * The check of a rule that could not be measured (CONTRACTS §1): an `error` when the user wrote the rule, unless it
 * says `if-unavailable: skip`; a rule that nobody wrote is skipped. Level `off` gives none.
 */
function unavailable({ id, level, required, message }) {
    if (level === "off")
        return [];
    return [{ id, level, status: required ? "error" : "skipped", message }];
}
// What this version does not measure yet, by the check that will hold it.
const laterMetrics = [
    ["startup", "probe.startup"],
    ["memory", "probe.memory"],
];
/** One check per budget that is written and whose metric this version does not measure. */
function laterChecks(subject, { budgets }) {
    return laterMetrics.flatMap(([metric, id]) => {
        const budget = budgets[metric];
        return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
    });
}
function notYet(id, budget, what) {
    const required = budget.ifUnavailable === "error";
    const way = required ? ": take it out, or write if-unavailable: skip" : "";
    return unavailable({ id, level: budget.level, required, message: `${what} in this version yet${way}` });
}


/***/ }),

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   g: () => (/* binding */ worstOfEach)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41099);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75764);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89730);




/**
 * The `vulnerabilities` check of one image. Counted is each vulnerability (id and source package; several paths are one)
 * at or above the severity floor that is open, fixable when the policy asks for that, and past its grace days. One of
 * unknown publication day has no grace.
 *
 * With `new: true` only new ones count, where a base is known. Without a base every one counts when nobody wrote `new`,
 * and the message says so: a gate that lets everything through because it could not compare would be no gate. A written
 * `new` could not be measured then (CONTRACTS §1). What is merged already is not held to that: nobody could mend it.
 */
function vulnerabilityCheck(subject, policy, scanned, today) {
    const rule = policy.vulnerabilities;
    const { level } = rule;
    if (level === "off")
        return [];
    const unknown = (reason, required) => (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({
        id: "vulnerabilities",
        level,
        required,
        message: `${subject}: vulnerabilities are not known: ${reason}`,
    });
    const isRequired = rule.ifUnavailable === "error";
    if (!("findings" in scanned))
        return unknown(scanned.reason, isRequired && rule.explicit && scanned.asked);
    const matching = scanned.findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && isMatched(finding, rule));
    const open = matching.filter(_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n);
    const concerned = open.filter(({ state }) => !(rule.new && state === "existing"));
    const counting = worstOfEach(concerned.filter((finding) => !isInGrace(finding, rule.graceDays, today)));
    if (counting.size === 0 && scanned.incomplete !== undefined) {
        return unknown(scanned.incomplete, isRequired && rule.explicit);
    }
    const unsure = counting.size === 0 ? undefined : whyUnsure(concerned, rule, scanned);
    if (unsure !== undefined) {
        const message = `${subject}: ${countText(counting, rule, false)}, and ${unsure.text}`;
        return (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({ id: "vulnerabilities", level, required: isRequired && unsure.asked, message });
    }
    const graced = worstOfEach(concerned).size - counting.size;
    const status = counting.size === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const isCompared = matching.some(({ state }) => comparedStates.some((each) => each === state));
    const comparison = isCompared ? comparedText(matching) : uncomparedText(rule, scanned);
    const notes = [comparison, graceNote(graced, rule.graceDays)].filter((note) => note !== "");
    const message = [`${subject}: ${countText(counting, rule, isCompared)}`, ...notes].join("; ");
    return [{ id: "vulnerabilities", level, status, actual: counting.size, limit: 0, unit: "vulnerabilities", message }];
}
function isMatched(finding, rule) {
    return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, rule.severity) && !(rule.fixable && finding.package?.fixedIn === undefined);
}
function isInGrace(finding, graceDays, today) {
    if (graceDays <= 0 || finding.published === undefined)
        return false;
    const age = (Date.parse(today) - Date.parse(finding.published)) / 86_400_000;
    return age >= 0 && age < graceDays;
}
/**
 * Each vulnerability with its worst severity. A tool may list one of them for every file that the package is in; that is
 * still one thing to fix.
 */
function worstOfEach(findings) {
    const worst = new Map();
    for (const finding of findings) {
        const { severity } = finding;
        const key = countedBy(finding);
        const known = worst.get(key);
        if (known === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(severity, known) < 0)
            worst.set(key, severity);
    }
    return worst;
}
function countedBy({ rule, package: of }) {
    return JSON.stringify([rule, of?.name]);
}
function countText(counting, rule, isCompared) {
    const fixable = `${rule.new && isCompared ? "new " : ""}${rule.fixable ? "fixable " : ""}`;
    const floor = rule.severity === "critical" ? "critical" : `${rule.severity} or worse`;
    if (counting.size === 0)
        return `no ${fixable}vulnerability that is ${floor}`;
    const counts = [...counting.values()];
    const split = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => {
        const count = counts.filter((each) => each === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(counting.size, `${fixable}vulnerability`, `${fixable}vulnerabilities`)} (${split.join(", ")})`;
}
/** The states that only a comparison gives. One thing is in one of them: new in one file, it is new. */
const comparedStates = ["new", "existing", "fixed"];
/** "1 new, 14 existing, 2 fixed", of those that the policy is about. */
function comparedText(matching) {
    const told = new Set();
    const counts = comparedStates.map((state) => {
        const ofState = new Set(matching.filter((finding) => finding.state === state).map(countedBy));
        const untold = [...ofState].filter((each) => !told.has(each));
        for (const each of untold)
            told.add(each);
        return `${untold.length.toLocaleString("en-US")} ${state}`;
    });
    return counts.join(", ");
}
/** Why a rule that known ones never count by can't be held to these, and whether it was to be; undefined when it can. */
function whyUnsure(concerned, { new: onlyNew, explicitNew, ifUnavailable }, { uncompared, incomplete }) {
    const isStrict = onlyNew && (explicitNew || ifUnavailable === "skip");
    if (!isStrict || uncompared?.because === "image is new")
        return undefined;
    if (!concerned.some(({ state }) => state === "unknown"))
        return undefined;
    if (uncompared?.because === "merged") {
        return { text: "which of them are new is not judged: the change is merged already", asked: false };
    }
    const reason = incomplete ?? uncompared?.reason ?? "there is no baseline";
    return { text: `which of them are new is not known: ${reason}`, asked: true };
}
function uncomparedText(rule, { findings, uncompared }) {
    const open = findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding));
    if (!rule.new || !open.some(({ state }) => state === "unknown"))
        return "";
    if (uncompared?.because === "image is new")
        return `${uncompared.reason}, so all of them are new`;
    const reason = uncompared === undefined ? "" : ` (${uncompared.reason})`;
    return `not compared with a base${reason}, so known ones count too`;
}
function graceNote(count, graceDays) {
    return count === 0 ? "" : `${count} younger than ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(graceDays, "grace day")} left out`;
}


/***/ })

};
