export const id = 4900;
export const ids = [4900];
export const modules = {

/***/ 12761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countedSteps)
/* harmony export */ });
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35599);

/** The steps that a build is measured by: instructions that are run or taken from the cache. A FROM is none. */
function countedSteps(steps) {
    return steps.filter(({ name }) => (0,_step_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStepName */ .Z)(name).runs);
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseStepName)
/* harmony export */ });
// The index is padded with spaces to the width of the total: "[ 2/11]".
const bracketed = /^\[([^\]]*)\]\s*(.*)$/s;
const positioned = /^(?:(.*)\s)?\s*(\d{1,6})\/(\d{1,6})$/s;
function parseStepName(name) {
    const [, inside, text] = bracketed.exec(name) ?? [];
    if (inside === undefined || text === undefined)
        return { scope: "", text: name, runs: false };
    const [, scope, index, total] = positioned.exec(inside) ?? [];
    if (index === undefined || total === undefined)
        return { scope: inside.trim(), text, runs: false };
    return {
        index: Number(index),
        total: Number(total),
        scope: (scope ?? "").trim(),
        text,
        runs: !/^(?:FROM|LINK)\s/.test(text),
    };
}


/***/ }),

/***/ 63732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ acceptancePhrases),
/* harmony export */   d: () => (/* binding */ acceptedChecks)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);

/** Checks that would have said no, had not somebody accepted it; each once. */
function acceptedChecks({ variants, checks }) {
    const all = [...variants.flatMap((variant) => variant.checks), ...checks];
    const accepted = all.filter(({ status }) => status === "accepted");
    return [...new Map(accepted.map((check) => [`${check.id} ${check.message}`, check])).values()];
}
/** Who accepted, how and when. */
function acceptancePhrases({ how, by, at }) {
    const way = how === "label" ? "with the label" : "with an approving review";
    return [{ words: "Accepted by " }, { name: by }, { words: ` ${way} on ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(at)}` }];
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ variantBuilds),
/* harmony export */   G5: () => (/* binding */ transferTexts),
/* harmony export */   Hc: () => (/* binding */ criticalText),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kl: () => (/* binding */ brokenStep),
/* harmony export */   LY: () => (/* binding */ timelineRows),
/* harmony export */   pB: () => (/* binding */ slowestSteps),
/* harmony export */   ut: () => (/* binding */ instructionOf),
/* harmony export */   vp: () => (/* binding */ toldBuilds)
/* harmony export */ });
/* unused harmony export stageOf */
/* harmony import */ var _build_counted_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12761);
/* harmony import */ var _build_step_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35599);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59931);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10446);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75292);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49051);






function variantBuilds({ variants }) {
    const builds = new Map();
    for (const { name, build } of variants) {
        if (build !== undefined && !builds.has(name))
            builds.set(name, { name, build });
    }
    return [...builds.values()];
}
/** Those that came to a step: of the others there is nothing to tell. */
function toldBuilds(report) {
    return variantBuilds(report).filter(({ build }) => build.steps.length > 0);
}
/** "7 of 9 steps reused"; a FROM is no step here. */
function reusedText({ steps }) {
    const counted = (0,_build_counted_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .countedSteps */ .I)(steps);
    const reused = counted.filter(({ cached }) => cached).length;
    return counted.length === 0
        ? "no steps"
        : `${reused} of ${counted.length} ${counted.length === 1 ? "step" : "steps"} reused`;
}
/** The instruction of a step, without BuildKit's "[stage 2/5]". */
function instructionOf(step) {
    return (0,_build_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStepName */ .Z)(step.name).text;
}
/** "stage-1", "linux/amd64 tools"; empty where a build has one stage and platform only. */
function stageOf(step) {
    return (0,_build_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStepName */ .Z)(step.name).scope;
}
function brokenStep({ firstUncached, previous, cacheHitRatio }) {
    const isFirstBuild = previous === undefined && cacheHitRatio === 0;
    if (firstUncached === undefined || isFirstBuild)
        return undefined;
    const { step, origin, because } = firstUncached;
    return { place: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(origin), instruction: instructionOf({ name: step }), because };
}
/** Shorter ones are no reason for anything. */
const shortest = 0.1;
/** The `count` steps that took longest, the longest first. */
function slowestSteps({ steps }, count) {
    return steps
        .filter(({ seconds, cached }) => !cached && seconds >= shortest)
        .toSorted((a, b) => b.seconds - a.seconds || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.name, b.name))
        .slice(0, count);
}
/** What was carried in and out in no less than `least` seconds, the longest first: "export 12 s", "context 1.4 s (34.0 MB)". */
function transferTexts({ transfers }, least = shortest) {
    return transfers
        .filter(({ seconds }) => seconds >= least)
        .toSorted((a, b) => b.seconds - a.seconds || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.name, b.name))
        .map(transferText);
}
function transferText({ name, seconds, bytes }) {
    const size = bytes === undefined || bytes === 0 ? "" : ` (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytes)})`;
    return `${name} ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .X)(seconds)}${size}`;
}
/** What takes less is BuildKit's own, not a step's. */
const shortestPath = 1;
/** "critical path 97 s in 4 steps"; empty where nothing took its time. */
function criticalText({ criticalPath }) {
    if (criticalPath === undefined || criticalPath.seconds < shortestPath)
        return "";
    const { steps, seconds } = criticalPath;
    return `critical path ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .X)(seconds)} in ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
}
/** Steps and whatever else is on the critical path, stage by stage as they began; what came from the cache has no time. */
function timelineRows({ steps, criticalPath, firstUncached }) {
    const critical = new Set(criticalPath?.steps.map(({ digest }) => digest));
    const listed = new Set(steps.map(({ digest }) => digest));
    const others = criticalPath?.steps.filter(({ digest }) => !listed.has(digest)) ?? [];
    const rows = [...others, ...steps].map((step) => ({
        step,
        stage: (0,_build_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStepName */ .Z)(step.name).index === undefined ? "" : stageOf(step),
        cached: "cached" in step && step.cached,
        isCritical: critical.has(step.digest),
        isFirstUncached: step.digest === firstUncached?.digest,
    }));
    const began = new Map();
    for (const { stage, step } of rows) {
        began.set(stage, Math.min(began.get(stage) ?? Number.POSITIVE_INFINITY, step.start ?? Number.POSITIVE_INFINITY));
    }
    const order = [...began.keys()];
    return rows.toSorted((a, b) => {
        const [left, right] = [began.get(a.stage) ?? 0, began.get(b.stage) ?? 0];
        if (a.stage !== b.stage)
            return left < right || (left === right && order.indexOf(a.stage) < order.indexOf(b.stage)) ? -1 : 1;
        return indexOf(a) - indexOf(b);
    });
}
function indexOf({ step }) {
    return (0,_build_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStepName */ .Z)(step.name).index ?? 0;
}


/***/ }),

/***/ 86040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentText),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** "+14 %", "-0.3 %", "×12"; empty where a part can't be told, or rounds to nothing. */
function percentText(before, after) {
    if (before === null || after === null || before <= 0 || before === after)
        return "";
    const percent = ((after - before) / before) * 100;
    if (percent >= 1000)
        return `×${(after / before).toFixed(0)}`;
    if (Math.abs(percent) < 0.05)
        return "";
    return `${percent > 0 ? "+" : ""}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}
/** "+348 MB (+14 %)": a change of what is `after` now. */
function changeText(change, after) {
    const percent = percentText(after === null ? null : after - change, after);
    return percent === "" ? (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change) : `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change)} (${percent})`;
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restText),
/* harmony export */   Y: () => (/* binding */ growthTitle)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/**
 * How growth of a variant is headed: "Why", name, "grew", and whose it is. `isTold`: whether the author's part is known; all
 * of it may be anybody's else.
 */
function growthTitle({ event = "" }, bytes, isTold) {
    if (!isTold)
        return { title: ["What changed in", ""], whose: "" };
    const whose = event.startsWith("pull_request") ? "by this pull request" : "by what was changed";
    if (bytes === 0)
        return { title: ["What moved in", ""], whose };
    return { title: ["Why", bytes > 0 ? "grew" : "shrank"], whose };
}
/** "and 3 more, together +1.20 MB": what `size` steps leave out; empty when that is nothing. */
function restText({ bytes, steps }, size) {
    const left = steps.length - size;
    const rest = bytes - steps.slice(0, size).reduce((sum, step) => sum + step.bytes, 0);
    if (left <= 0)
        return rest === 0 ? "" : `and smaller ones, together ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(rest)}`;
    return `and ${left.toLocaleString("en-US")} more, together ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(rest)}`;
}


/***/ }),

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ grownVariant),
  u: () => (/* binding */ grownVariants)
});

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/view/causes.js
var view_causes = __webpack_require__(17747);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
;// CONCATENATED MODULE: ./build/js/report/view/grown-steps.js



const named = 3;
function grownStep(step, growth, image) {
    const cause = step.bytes > 0 ? causeAt(step, growth, image) : undefined;
    return {
        bytes: step.bytes,
        origin: step.origin,
        place: (0,places/* placeOf */.$t)(step.origin),
        made: step.base ? baseText(growth, step) : (step.origin.instruction ?? "no line known"),
        base: step.base,
        because: step.because ?? "",
        brings: cause === undefined ? bringsText(step, growth) : "",
        ...(cause === undefined ? {} : { cause: { what: cause.what, advice: cause.advice } }),
    };
}
function baseText({ base: { before, after } }, { origin }) {
    const name = after?.name ?? before?.name ?? origin.instruction?.replace(/^FROM /, "") ?? "";
    const was = before !== undefined && before.name !== name ? `${before.name} → ` : "";
    return `base image ${was}${name}`.trimEnd();
}
/**
 * The heaviest cause at the line of a step: one whose kind takes more than it did, or any when the line is new. An old
 * cause at a line that grew for another reason explains nothing.
 */
function causeAt({ change, origin }, { causes }, image) {
    const more = new Set(causes.items.filter(({ bytes }) => bytes > 0).map(({ kind }) => kind));
    const fitting = image.causes.filter((cause) => isSameLine(cause.origin, origin) && (change === "added" || more.has(cause.kind)));
    return (0,view_causes/* causeRows */.x)({ causes: fitting })[0];
}
function bringsText({ bytes, origin }, { packages, files }) {
    const alike = (item) => isSameLine(item.origin, origin) && item.bytes !== 0 && item.bytes > 0 === bytes > 0;
    const found = packages.items.filter(alike).map((item) => {
        const versions = [...new Set([item.before?.version, item.after?.version])].filter((each) => each !== undefined);
        return `${item.name} ${versions.join(" → ")} (${(0,text_bytes/* formatDelta */.CW)(item.bytes)})`;
    });
    const texts = found.length > 0 ? found : files.items.filter(alike).map((item) => `${item.path} (${(0,text_bytes/* formatDelta */.CW)(item.bytes)})`);
    const more = texts.length > named ? [`${texts.length - named} more`] : [];
    return [...texts.slice(0, named), ...more].join(", ");
}
function isSameLine(a, b) {
    return a.file !== undefined && a.file === b.file && a.startLine === b.startLine;
}

// EXTERNAL MODULE: ./build/js/report/view/portions.js
var portions = __webpack_require__(34407);
// EXTERNAL MODULE: ./build/js/report/view/rows.js + 1 modules
var rows = __webpack_require__(33731);
;// CONCATENATED MODULE: ./build/js/report/view/growth.js



/** The variants that are not what they were, the worst first, each on the first platform that was compared. */
function grownVariants(report) {
    const byName = new Map();
    for (const { name, report: variant } of (0,rows/* rowsOf */.R)(report)) {
        if (variant.growth !== undefined && variant.image !== undefined && !byName.has(name))
            byName.set(name, variant);
    }
    return [...byName].flatMap(([name, { growth, image }]) => {
        const grown = growth === undefined || image === undefined ? undefined : grownVariant(growth, image);
        return grown === undefined ? [] : [{ name, ...grown }];
    });
}
/** The same of one image; undefined when no step of it is other than it was. */
function grownVariant(growth, image) {
    const { items } = growth.steps;
    const author = changesOf((0,portions/* authorBytes */.p)(growth) ?? growth.steps.bytes, ofWhom(items, "author"), growth, image);
    const drifted = changesOf((0,portions/* driftBytes */.V)(growth), ofWhom(items, "drift"), growth, image);
    if (isNothing(author) && isNothing(drifted))
        return undefined;
    return { author, ...(growth.drift === undefined ? {} : { drift: drifted }) };
}
/** A step of which nobody said whose it is stands with the author's. */
function ofWhom(steps, whose) {
    return steps.filter(({ by = "author" }) => by === whose);
}
function changesOf(bytes, steps, growth, image) {
    const direction = bytes < 0 ? -1 : 1;
    const moved = steps.filter((step) => step.bytes !== 0).toSorted((a, b) => direction * (b.bytes - a.bytes));
    return { bytes, steps: moved.map((step) => grownStep(step, growth, image)) };
}
function isNothing({ bytes, steps }) {
    return bytes === 0 && steps.length === 0;
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ headlineOf),
  u: () => (/* binding */ headlineText)
});

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/report/view/acceptance.js
var view_acceptance = __webpack_require__(63732);
// EXTERNAL MODULE: ./build/js/report/view/baseline.js
var baseline = __webpack_require__(71696);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/portions.js
var portions = __webpack_require__(34407);
;// CONCATENATED MODULE: ./build/js/report/view/headline-change.js





/**
 * " · +348 MB on this PR": what `of`, else the variant that changed most, weighs more than in the baseline; nothing when
 * that is not known. Only what can be told apart from drift is called the pull request's.
 */
function changePhrases(report, of) {
    const changed = of === undefined ? mostChanged(report) : of;
    const bytes = changed?.growth === undefined ? null : (0,portions/* authorBytes */.p)(changed.growth);
    if (changed?.growth === undefined || bytes === null)
        return [];
    const drift = (0,portions/* driftBytes */.V)(changed.growth);
    if (bytes === 0 && drift === 0)
        return [{ words: " · no change in size" }];
    const who = of !== undefined || (0,places/* variantNames */.Qs)(report).length === 1
        ? [{ words: " ·" }]
        : [{ words: " · " }, { name: changed.name }];
    const drifted = drift === 0 ? "" : ` (and ${(0,text_bytes/* formatDelta */.CW)(drift)} drift)`;
    return [...who, ...amount(report, changed, (0,text_bytes/* formatDelta */.CW)(bytes), drifted), ...acceptedBy(report)];
}
function amount(report, { growth }, change, drifted) {
    const isPullRequest = report.event === "pull_request" || report.event === "pull_request_target";
    if (isPullRequest && growth?.drift !== undefined)
        return [{ words: ` ${change} on this PR${drifted}` }];
    const tail = drifted === "" ? [] : [{ words: drifted }];
    return [{ words: ` ${change} against ` }, (0,baseline/* baselineName */.Ri)(report), ...tail];
}
function mostChanged({ variants }) {
    const byAuthor = ({ growth }) => (growth === undefined ? 0 : Math.abs((0,portions/* authorBytes */.p)(growth) ?? 0));
    const byDrift = ({ growth }) => (growth === undefined ? 0 : Math.abs((0,portions/* driftBytes */.V)(growth)));
    const known = variants.filter(({ growth }) => growth !== undefined);
    return known.toSorted((a, b) => byAuthor(b) - byAuthor(a) || byDrift(b) - byDrift(a))[0];
}
function acceptedBy(report) {
    const { acceptance } = report;
    const isGrowth = (0,view_acceptance/* acceptedChecks */.d)(report).some(({ id }) => id.startsWith("size."));
    return acceptance === undefined || !isGrowth ? [] : [{ words: ", accepted by " }, { name: acceptance.by }];
}

// EXTERNAL MODULE: ./build/js/report/view/phrases.js
var phrases = __webpack_require__(47673);
;// CONCATENATED MODULE: ./build/js/report/view/headline.js






/** The verdict as one sentence: what decided it, with the variant and the number, and what it weighs more than before. */
function headlineOf(report) {
    switch (report.verdict) {
        case "pass":
            return [...passed(report), ...changePhrases(report)];
        case "warn":
            return [...warned(report), ...changePhrases(report)];
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
    return (0,phrases/* phrasesText */.S)(headlineOf(report));
}
function passed(report) {
    const count = (0,places/* variantNames */.Qs)(report).length;
    if (count === 0)
        return [{ words: "Nothing to object to" }];
    const who = count === 1 ? only(report) : [{ words: count === 2 ? "Both variants" : `All ${count} variants` }];
    return [...who, { words: count === 1 ? ` ${heldTo(report).one}` : ` ${heldTo(report).all}` }];
}
/** The strictest word that is true: held to a load line, to a growth budget, or to nothing of its size. */
function heldTo(report) {
    const checks = allChecks(report);
    const passes = (kind) => checks.some(({ id, status }) => isSize(id, kind) && status === "pass");
    if (passes(".max"))
        return { one: "rides within its load line", all: "ride within their load lines" };
    if (passes(".grow"))
        return { one: "keeps to its growth budget", all: "keep to their growth budgets" };
    // A growth budget that is not judged, as on a push, is a limit all the same.
    if (checks.some(({ id }) => isSize(id, ".grow")))
        return { one: "is fine", all: "are fine" };
    return { one: "is fine; no load line is set", all: "are fine; no load line is set" };
}
function warned(report) {
    const warnings = (0,verdict/* reasons */.Ot)(report).filter(({ kind }) => kind === "warning").length;
    return [{ words: `${(0,subject/* counted */.h)(warnings, "warning")}, nothing that blocks` }];
}
function cancelled(report) {
    const all = (0,places/* variantNames */.Qs)(report);
    const unfinished = new Set(report.variants.filter(({ image }) => image === undefined).map(({ name }) => name));
    const measured = all.length - unfinished.size;
    return [{ words: `${measured} of ${(0,subject/* counted */.h)(all.length, "variant")} measured when the run was cancelled` }];
}
function noVerdict(report) {
    const [first, ...others] = (0,verdict/* reasons */.Ot)(report).filter(({ kind }) => kind === "no-verdict" || kind === "usage");
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return [{ words: `No verdict: ${first?.message ?? "nothing could be judged"}${more}` }];
}
/** A definite no says the weightiest thing first: what does not build, then what is too heavy, then everything else. */
function failed(report) {
    const broken = report.variants.filter(({ status, failure }) => status !== "built" && failure !== undefined);
    if (broken.length > 0)
        return notBuilt(broken, report);
    const over = refusedSizes(report, ".max");
    const grown = over.length > 0 ? [] : refusedSizes(report, ".grow");
    const heavy = over.length > 0 ? over : grown;
    const loosened = heavy.length > 0 ? 0 : loosenedCount(report);
    const others = (0,verdict/* reasons */.Ot)(report).filter(({ kind }) => kind === "no").length - Math.max(1, heavy.length, loosened);
    const rest = others > 0 ? [{ words: ` · ${(0,subject/* counted */.h)(others, "more reason")}` }] : [];
    if (over.length > 0)
        return [...overLine(over), ...changePhrases(report, over[0]?.variant), ...rest];
    if (grown.length > 0)
        return [...tooMuchGrowth(grown), ...rest];
    return [...otherwise(report), ...changePhrases(report), ...rest];
}
function refusedSizes({ variants }, kind) {
    return variants.flatMap((variant) => variant.checks
        .filter(({ id, status }) => isSize(id, kind) && status === "fail")
        .map((check) => ({ variant, check })));
}
function notBuilt(broken, report) {
    const names = [...new Set(broken.map(({ name }) => name))];
    const cause = broken.find(({ status }) => status === "failed") ?? broken[0];
    const place = cause?.failure?.origin === undefined ? undefined : (0,places/* placeOf */.$t)(cause.failure.origin);
    const who = names.length === 1
        ? [{ name: names[0] ?? "" }]
        : [{ words: `${names.length} of ${(0,subject/* counted */.h)((0,places/* variantNames */.Qs)(report).length, "variant")}` }];
    const what = names.length === 1 ? "does not build" : "do not build";
    if (place === undefined)
        return [...who, { words: ` ${what}` }];
    return [...who, { words: ` ${what}: see ` }, { name: place }];
}
function overLine(heavy) {
    const names = [...new Set(heavy.map(({ variant }) => variant.name))];
    const [first] = heavy;
    if (names.length > 1 || first === undefined) {
        return [{ words: `${(0,subject/* counted */.h)(names.length, "variant")} ride over their load lines` }];
    }
    const over = (first.check.actual ?? 0) - (first.check.limit ?? 0);
    const amount = first.check.unit === "bytes" ? (0,text_bytes/* formatBytes */.z3)(over) : (0,subject/* counted */.h)(over, "layer");
    return [{ name: first.variant.name }, { words: ` rides ${amount} over its load line` }];
}
function loosenedCount({ policyDiff }) {
    return policyDiff.filter(({ accepted }) => !accepted).length;
}
function tooMuchGrowth(grown) {
    const names = [...new Set(grown.map(({ variant }) => variant.name))];
    const [first] = grown;
    if (names.length > 1 || first === undefined) {
        return [{ words: `${(0,subject/* counted */.h)(names.length, "variant")} grew by more than their growth budgets allow` }];
    }
    const { actual = 0, unit } = first.check;
    const amount = unit === "layers" ? (0,subject/* counted */.h)(actual, "layer") : (0,text_bytes/* formatBytes */.z3)(actual);
    return [{ name: first.variant.name }, { words: ` grew by ${amount}, more than its growth budget allows` }];
}
function otherwise(report) {
    const loosened = loosenedCount(report);
    if (loosened > 0)
        return [
            {
                words: `${(0,subject/* counted */.h)(loosened, "rule")} that this change is judged by ${loosened === 1 ? "was" : "were"} loosened`,
            },
        ];
    const [first] = (0,verdict/* reasons */.Ot)(report).filter(({ kind }) => kind === "no");
    return [{ words: first?.message ?? "A check failed" }];
}
function only(report) {
    return [{ name: report.variants[0]?.name ?? "" }];
}
function isSize(id, kind) {
    return id.startsWith("size.") && id.endsWith(kind);
}
function allChecks(report) {
    return [...report.checks, ...report.variants.flatMap(({ checks }) => checks)];
}


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
    // What grew is told line by line where it is told that it grew.
    const heavy = report.variants.filter(({ checks }) => checks.some(({ id, status }) => isSize(id) && id.endsWith(".max") && status === "fail"));
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

/***/ 47673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ phrasesText)
/* harmony export */ });
/** The phrases without marks, for a log or a title. */
function phrasesText(phrases) {
    return phrases.map((phrase) => ("name" in phrase ? phrase.name : phrase.words)).join("");
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
 * that failed only say that there was nothing to check, so its failure stands for them. What was accepted is no objection.
 */
function objections({ variants, checks }) {
    const all = [...variants.flatMap((variant) => (variant.failure === undefined ? variant.checks : [])), ...checks];
    const unique = new Map(all.map((check) => [`${check.id} ${check.message}`, check]));
    return [...unique.values()]
        .filter(({ id, status }) => id !== "build" && status !== "pass" && status !== "accepted")
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

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ lintText),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   xz: () => (/* binding */ bytesBefore),
/* harmony export */   yn: () => (/* binding */ vulnerabilityText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _deltas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86040);
/* harmony import */ var _severity_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20921);
/* harmony import */ var _vulnerability_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9761);




/** "2 new high, 1 fixed"; "1 critical, 4 high (5 fixable)" where nothing was compared; "none"; "not scanned". */
function vulnerabilityText({ vulnerabilities: found }) {
    if (found === null)
        return "not scanned";
    if (found.changes !== undefined)
        return (0,_vulnerability_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesText */ .T)(found.changes);
    return (0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(found.counts) === 0 ? "none" : `${(0,_severity_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(found.counts)} (${found.fixable} fixable)`;
}
/** "1 new, 2 known"; the count alone where nothing was compared; "none"; "not linted". */
function lintText({ lint }) {
    if (lint === null)
        return "not linted";
    const { count, added } = lint;
    if (count === 0)
        return "none";
    if (added === undefined)
        return String(count);
    const known = count - added === 0 ? "" : `, ${count - added} known`;
    return `${added === 0 ? "none" : added} new${known}`;
}
/** "+409 MB (+17 %)": all of the change. "new" for an image that the baseline has not; empty where it is not known. */
function sinceText({ since, unpacked }) {
    if (since === undefined)
        return "";
    if (since.state === "new")
        return "new";
    return since.total === null ? "" : (0,_deltas_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k)(since.total, unpacked);
}
/** Unpacked bytes in the baseline; undefined when they are not known. */
function bytesBefore({ since, unpacked }) {
    if (since?.state !== "changed" || since.total === null || unpacked === null)
        return undefined;
    return unpacked - since.total;
}
/** "of it +61.0 MB drift": the part that the author did not cause; empty when there is none. */
function driftText({ since }) {
    if (since?.state !== "changed" || since.drift === 0)
        return "";
    return since.drift === since.total ? "all of it drift" : `of it ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDelta */ .CW)(since.drift)} drift`;
}


/***/ }),

/***/ 91867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ vulnerabilityRows)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75292);
/* harmony import */ var _verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41099);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49051);




/** Vulnerabilities of all variants: worst first, then the fixable ones, then by id and package. */
function vulnerabilityRows({ variants }, group = "open") {
    const rows = new Map();
    for (const { name, findings } of variants) {
        for (const finding of findings) {
            if ((0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(finding) === "vulnerability" && isIn(group, finding))
                add(rows, name, finding);
        }
    }
    return [...rows.values()].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(a.fixedIn === undefined) - Number(b.fixedIn === undefined) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.package, b.package) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.version, b.version));
}
function isIn(group, finding) {
    if (group === "new" || group === "fixed")
        return finding.state === group;
    return (0,_verdict_finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .n)(finding) && (group === "open" || finding.state !== "new");
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
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);


/** The lines that put weight into `image`, heaviest first. All base layers are one weight; an empty layer is none. */
function weightsOf(image) {
    const groups = Map.groupBy(image.layers, groupOf);
    const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    return [...groups.values()]
        .map((layers) => weightOf(layers, total))
        .filter(({ unpacked }) => unpacked > 0)
        .sort((a, b) => b.unpacked - a.unpacked || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.origin.file, b.origin.file) || firstOf(a) - firstOf(b));
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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/** "2026-09-01 10:02 UTC" of an ISO 8601 time; what is no such time stays as it is. */
function formatInstant(at) {
    return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
}


/***/ })

};
