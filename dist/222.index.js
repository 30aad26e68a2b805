export const id = 222;
export const ids = [222];
export const modules = {

/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ barWidth),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   _g: () => (/* binding */ plainBar)
/* harmony export */ });
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/** The load line as it is drawn into a bar. */
const loadLineMark = "┃";
const cells = 10;
const overflow = 5;
/**
 * A bar of eighth blocks with the load line drawn in behind ten cells: `███████▍  ┃` below it, `██████████┃█▎` over
 * it. What is more than half over ends in `»`. Rounding never moves a bar across the line: below or at it, nothing
 * stands behind; above it, something always does. Always {@link barWidth} characters or fewer, no trailing space.
 */
function bar(actual, limit) {
    if (limit <= 0)
        return actual > 0 ? `${loadLineMark}${"█".repeat(overflow)}»` : loadLineMark;
    const scaled = (Math.max(0, actual) / limit) * cells;
    if (actual <= limit)
        return blocks(Math.floor(scaled * 8)).padEnd(cells) + loadLineMark;
    const over = Math.max(1, Math.floor((scaled - cells) * 8));
    const behind = scaled > cells + overflow ? `${blocks(overflow * 8)}»` : blocks(over);
    return "█".repeat(cells) + loadLineMark + behind;
}
/** A bar without a load line, against the heaviest of its kind: ten cells stand for `heaviest`. */
function plainBar(actual, heaviest) {
    if (heaviest <= 0 || actual <= 0)
        return "";
    return blocks(Math.max(1, Math.round((Math.min(actual, heaviest) / heaviest) * cells * 8)));
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
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85981);
/* harmony import */ var _cause_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94056);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49051);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58242);




/** The causes of an image, heaviest first. */
function causeRows({ causes }) {
    return causes
        .toSorted((a, b) => b.bytes - a.bytes || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.kind, b.kind) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.paths[0], b.paths[0]))
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

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75764);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9137);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);




/** The verdict as one sentence: what decided it, with the variant and the number. */
function headlineOf(report) {
    switch (report.verdict) {
        case "pass":
            return passed(report);
        case "warn":
            return warned(report);
        case "fail":
            return failed(report);
        case "cancelled":
            return cancelled(report);
        case "error":
            return noVerdict(report);
    }
}
/** The headline without marks, for a log or a title. */
function headlineText(report) {
    return headlineOf(report)
        .map((phrase) => ("name" in phrase ? phrase.name : phrase.words))
        .join("");
}
function passed(report) {
    const count = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .variantNames */ .Qs)(report).length;
    if (count === 0)
        return [{ words: "Nothing to object to" }];
    const lines = allChecks(report).filter(({ id, status }) => isSize(id) && status === "pass").length;
    const who = count === 1 ? only(report) : [{ words: count === 2 ? "Both variants" : `All ${count} variants` }];
    if (lines === 0)
        return [...who, { words: count === 1 ? " is fine; no load line is set" : " are fine; no load line is set" }];
    return [...who, { words: count === 1 ? " rides within its load line" : " ride within their load lines" }];
}
function warned(report) {
    const warnings = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot)(report).filter(({ kind }) => kind === "warning").length;
    return [{ words: `${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, "warning")}, nothing that blocks` }];
}
function cancelled(report) {
    const all = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .variantNames */ .Qs)(report);
    const unfinished = new Set(report.variants.filter(({ image }) => image === undefined).map(({ name }) => name));
    const measured = all.length - unfinished.size;
    return [{ words: `${measured} of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(all.length, "variant")} measured when the run was cancelled` }];
}
function noVerdict(report) {
    const [first, ...others] = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot)(report).filter(({ kind }) => kind === "no-verdict" || kind === "usage");
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [{ words: `No verdict: ${first?.message ?? "nothing could be judged"}${more}` }];
}
/** A definite no says the weightiest thing first: what does not build, then what is too heavy, then everything else. */
function failed(report) {
    const broken = report.variants.filter(({ status, failure }) => status !== "built" && failure !== undefined);
    if (broken.length > 0)
        return notBuilt(broken, report);
    const heavy = report.variants.flatMap((variant) => variant.checks.filter(({ id, status }) => isSize(id) && status === "fail").map((check) => ({ variant, check })));
    const said = heavy[0] === undefined ? otherwise(report) : overLine(heavy);
    const rest = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot)(report).filter(({ kind }) => kind === "no").length - Math.max(1, heavy.length);
    return rest > 0 ? [...said, { words: ` · ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(rest, "more reason")}` }] : said;
}
function notBuilt(broken, report) {
    const names = [...new Set(broken.map(({ name }) => name))];
    const cause = broken.find(({ status }) => status === "failed") ?? broken[0];
    const place = cause?.failure?.origin === undefined ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(cause.failure.origin);
    const who = names.length === 1
        ? [{ name: names[0] ?? "" }]
        : [{ words: `${names.length} of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .variantNames */ .Qs)(report).length, "variant")}` }];
    const what = names.length === 1 ? "does not build" : "do not build";
    if (place === undefined)
        return [...who, { words: ` ${what}` }];
    return [...who, { words: ` ${what}: see ` }, { name: place }];
}
function overLine(heavy) {
    const names = [...new Set(heavy.map(({ variant }) => variant.name))];
    const [first] = heavy;
    if (names.length > 1 || first === undefined) {
        return [{ words: `${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(names.length, "variant")} ride over their load lines` }];
    }
    const over = (first.check.actual ?? 0) - (first.check.limit ?? 0);
    const amount = first.check.unit === "bytes" ? (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(over) : (0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(over, "layer");
    return [{ name: first.variant.name }, { words: ` rides ${amount} over its load line` }];
}
function otherwise(report) {
    const [first] = (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot)(report).filter(({ kind }) => kind === "no");
    return [{ words: first?.message ?? "A check failed" }];
}
function only(report) {
    return [{ name: report.variants[0]?.name ?? "" }];
}
function isSize(id) {
    return id.startsWith("size.") && id.endsWith(".max");
}
function allChecks(report) {
    return [...report.checks, ...report.variants.flatMap(({ checks }) => checks)];
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

/***/ 51320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   u: () => (/* binding */ missingLines)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59931);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38062);



/** What a reader can do now, at most three sentences, the most useful first. May hold hostile text. */
function nextSteps(report) {
    const heavy = report.variants.filter(({ checks }) => checks.some(({ id, status }) => isSize(id) && status === "fail"));
    const steps = [...heavy.flatMap(lighten), ...missingLines(report)];
    return [...new Set(steps)].slice(0, 3);
}
/** The heaviest line of the author's own, where nothing more is known: causes stand with their remedies already. */
function lighten({ name, image }) {
    if (image === undefined || image.causes.length > 0)
        return [];
    const own = (0,_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .weightsOf */ .Z$)(image).find(({ base }) => !base);
    if (own === undefined)
        return [];
    const where = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(own.origin) ?? (0,_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(own, image);
    return [`${name}: start at ${where}, its heaviest line with ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(own.unpacked)}`];
}
/** How to get load lines, where none is set. */
function missingLines({ variants }) {
    const measured = variants.some(({ image }) => image !== undefined);
    const hasLine = variants.some(({ checks }) => checks.some(({ id }) => isSize(id)));
    return measured && !hasLine ? ["Set load lines: plimsoll init proposes budgets from today's sizes"] : [];
}
function isSize(id) {
    return id.startsWith("size.");
}


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

/***/ 48159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   P: () => (/* binding */ objections)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);


/** Everything that went wrong, each thing once: variants in their order, then the run's own errors. */
function problemsOf({ variants, errors }) {
    const failures = variants.flatMap(({ name, failure }) => (failure === undefined ? [] : [problem(failure, name)]));
    const all = [...failures, ...errors.map((error) => problem(error, error.variant ?? ""))];
    const unique = new Map(all.map((each) => [JSON.stringify([each.subject, each.code, each.message]), each]));
    return [...unique.values()].sort((a, b) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMarks */ .K3)(a.mark, b.mark));
}
/**
 * Checks that did not pass, worst first; those that were skipped come last, for whoever asks why. Checks of a variant
 * that failed only say that there was nothing to check, so its failure stands for them.
 */
function objections({ variants, checks }) {
    const all = [...variants.flatMap((variant) => (variant.failure === undefined ? variant.checks : [])), ...checks];
    const unique = new Map(all.map((check) => [`${check.id} ${check.message}`, check]));
    return [...unique.values()]
        .filter(({ id, status }) => id !== "build" && status !== "pass")
        .map((check) => ({ mark: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOfCheck */ .tb)(check), check }))
        .sort((a, b) => lastIfSkipped(a.mark) - lastIfSkipped(b.mark) || (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMarks */ .K3)(a.mark, b.mark));
}
function problem(error, subject) {
    return {
        mark: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOfError */ .zX)(error),
        subject,
        message: error.message,
        origin: error.origin,
        place: error.origin === undefined ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(error.origin),
        code: error.code,
        detail: error.detail ?? "",
    };
}
function lastIfSkipped(mark) {
    return mark === "skipped" ? 1 : 0;
}


/***/ }),

/***/ 58242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41099);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42598);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49051);
/* harmony import */ var _severity_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20921);




/** All rows, the worst first, otherwise in the report's order. */
function rowsOf(report) {
    const heaviest = Math.max(0, ...report.variants.map(({ image }) => image?.sizes.unpacked.total ?? 0));
    const rows = report.variants.map((variant) => rowOf(report, variant, heaviest));
    return rows.sort((a, b) => (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMarks */ .K3)(a.mark, b.mark));
}
function rowOf(report, variant, heaviest) {
    const { image } = variant;
    const loadLine = loadLineOf(variant.checks);
    return {
        name: variant.name,
        platform: variant.platform,
        mark: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOfVariant */ .YU)(variant),
        instead: image === undefined ? insteadOf(variant) : "",
        unpacked: image?.sizes.unpacked.total ?? null,
        compressed: image?.sizes.compressed.total ?? null,
        ...(loadLine === undefined ? {} : { loadLine }),
        heaviest,
        layers: image?.layers.length ?? null,
        vulnerabilities: wasScanned(variant) ? (0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countVulnerabilities */ .Sf)(variant.findings) : null,
        lint: lintOf(report, variant),
        report: variant,
    };
}
function loadLineOf(checks) {
    for (const metric of ["unpacked", "compressed"]) {
        const check = checks.find(({ id }) => id === `size.${metric}.max`);
        if (check?.actual !== undefined && check.limit !== undefined) {
            return { metric, actual: check.actual, limit: check.limit };
        }
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
/** A result can be trusted to be complete only when its check came to one. */
function wasScanned({ checks, findings }) {
    const check = checks.find(({ id }) => id === "vulnerabilities");
    return isSettled(check) || findings.some((finding) => (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(finding) === "vulnerability");
}
function lintOf({ checks, findings }, variant) {
    if (!isSettled(checks.find(({ id }) => id === "lint")) && findings.length === 0)
        return null;
    const files = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(variant);
    return findings.filter(({ origin, ...finding }) => {
        return (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .n)(finding) && origin?.file !== undefined && files.has(origin.file);
    }).length;
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

/***/ 91867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ vulnerabilityRows)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41099);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85981);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49051);




/** Open vulnerabilities of all variants: worst first, then the fixable ones, then by id and package. */
function vulnerabilityRows({ variants }) {
    const rows = new Map();
    for (const { name, findings } of variants) {
        for (const finding of findings) {
            if ((0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)(finding))
                add(rows, name, finding);
        }
    }
    return [...rows.values()].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(a.fixedIn === undefined) - Number(b.fixedIn === undefined) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.package, b.package) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.version, b.version));
}
function add(rows, variant, finding) {
    const { name = "", version = "", fixedIn } = finding.package ?? {};
    const key = JSON.stringify([finding.rule, finding.severity, name, version, fixedIn]);
    const row = rows.get(key) ?? {
        rule: finding.rule,
        severity: finding.severity,
        title: finding.title,
        url: finding.url,
        package: name,
        version,
        fixedIn,
        variants: [],
        places: [],
    };
    const place = finding.origin === undefined ? undefined : (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding.origin);
    if (!row.variants.includes(variant))
        row.variants.push(variant);
    if (place !== undefined && !row.places.includes(place))
        row.places.push(place);
    rows.set(key, row);
}


/***/ }),

/***/ 38062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Z$: () => (/* binding */ weightsOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85981);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);


/** The lines that put weight into `image`, heaviest first. All base layers are one weight; an empty layer is none. */
function weightsOf(image) {
    const groups = Map.groupBy(image.layers, groupOf);
    const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    return [...groups.values()]
        .map((layers) => weightOf(layers, total))
        .filter(({ unpacked }) => unpacked > 0)
        .sort((a, b) => b.unpacked - a.unpacked || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.origin.file, b.origin.file) || firstOf(a) - firstOf(b));
}
/** How a weight is called: its instruction, or what is known of the base image, or the layer's number. */
function titleOf(weight, image) {
    const { instruction } = weight.origin;
    if (weight.base)
        return `base image ${image.base?.name ?? ""}`.trimEnd();
    return instruction === undefined || instruction === "" ? `layer ${firstOf(weight)}` : instruction;
}
/** "26 %"; what is there and rounds to nothing is "<1 %". */
function shareText({ share }) {
    return share > 0 && share < 0.005 ? "<1 %" : `${Math.round(share * 100)} %`;
}
function groupOf({ base, origin, index }) {
    if (base)
        return "base";
    return origin.file === undefined ? `layer ${index}` : `${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(origin)} ${origin.stage ?? ""}`;
}
function weightOf(layers, total) {
    const [first] = layers;
    const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0);
    const known = layers.every(({ compressed }) => compressed !== null);
    return {
        unpacked,
        compressed: known ? layers.reduce((sum, { compressed }) => sum + (compressed ?? 0), 0) : null,
        files: layers.reduce((sum, { fileCount }) => sum + fileCount, 0),
        share: total === 0 ? 0 : unpacked / total,
        origin: first?.origin ?? { via: "none" },
        base: first?.base ?? false,
        layers: layers.map(({ index }) => index),
    };
}
function firstOf({ layers }) {
    return layers[0] ?? 0;
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
    ["rebuild", "rebuild"],
];
const comparedMetrics = ["compressed", "unpacked", "shadowed", "layers"];
/** One check per budget that is written and not measured by this version: `grow`, and the metrics of later stages. */
function laterChecks(subject, { budgets }) {
    const growth = comparedMetrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.grow === undefined)
            return [];
        return notYet(`size.${metric}.grow`, budget, `${subject}: growth (${metric}) is not compared with a base`);
    });
    const others = laterMetrics.flatMap(([metric, id]) => {
        const budget = budgets[metric];
        return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
    });
    return [...growth, ...others];
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
 * With `new: true` only new ones count, where a base is known. Without a base every one counts, and the message says
 * so: a gate that lets everything through because it could not compare would be no gate.
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
    if (!("findings" in scanned))
        return unknown(scanned.reason, rule.explicit && scanned.asked);
    const found = scanned.findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding));
    const concerned = found.filter((finding) => isConcerned(finding, rule));
    const counting = worstOfEach(concerned.filter((finding) => !isInGrace(finding, rule.graceDays, today)));
    if (counting.size === 0 && scanned.incomplete !== undefined)
        return unknown(scanned.incomplete, rule.explicit);
    const graced = worstOfEach(concerned).size - counting.size;
    const status = counting.size === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const notes = [comparisonNote(rule, found), graceNote(graced, rule.graceDays)].filter((note) => note !== "");
    const message = [`${subject}: ${countText(counting, rule)}`, ...notes].join("; ");
    return [{ id: "vulnerabilities", level, status, actual: counting.size, limit: 0, unit: "vulnerabilities", message }];
}
function isConcerned(finding, rule) {
    if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, rule.severity))
        return false;
    if (rule.fixable && finding.package?.fixedIn === undefined)
        return false;
    return !(rule.new && finding.state === "existing");
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
    for (const { rule, severity, package: of } of findings) {
        const key = JSON.stringify([rule, of?.name]);
        const known = worst.get(key);
        if (known === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(severity, known) < 0)
            worst.set(key, severity);
    }
    return worst;
}
function countText(counting, rule) {
    const fixable = rule.fixable ? "fixable " : "";
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
function comparisonNote(rule, found) {
    const uncompared = rule.new && found.some(({ state }) => state === "unknown");
    return uncompared ? "not compared with a base, so known ones count too" : "";
}
function graceNote(count, graceDays) {
    return count === 0 ? "" : `${count} younger than ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(graceDays, "grace day")} left out`;
}


/***/ })

};
