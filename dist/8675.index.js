export const id = 8675;
export const ids = [8675];
export const modules = {

/***/ 48675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  checkHere: () => (/* binding */ checkHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/baseline/settings-of-base.js
var settings_of_base = __webpack_require__(67191);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/report/view/builds.js
var view_builds = __webpack_require__(98542);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var view_places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js
var spans = __webpack_require__(53567);
;// CONCATENATED MODULE: ./build/js/report/terminal/builds.js





const shown = { variants: 4, steps: 5 };
/** What is shorter is not worth a line here. */
const worthSeconds = 1;
/** How long each build took, what of it was reused, what broke the cache first, and the slowest steps. */
function buildLines(report, columns) {
    const builds = (0,view_builds/* toldBuilds */.vp)(report);
    const more = builds.length - shown.variants;
    return (0,hanging/* titled */.d)("Builds", [
        ...builds.slice(0, shown.variants).flatMap((build) => linesOf(build, columns)),
        ...(more <= 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${more.toLocaleString("en-US")} more in the report`, "dim")]]),
    ]);
}
function linesOf({ name, build }, columns) {
    const figures = [(0,duration/* formatSeconds */.X)(build.seconds), (0,view_builds/* reusedText */.KH)(build), (0,view_builds/* criticalText */.Hc)(build)].filter((text) => text !== "");
    const broken = (0,view_builds/* brokenStep */.Kl)(build);
    const at = broken === undefined ? "" : [broken.place, broken.instruction].filter((text) => text !== undefined).join(" ");
    const carried = (0,view_builds/* transferTexts */.G5)(build, worthSeconds).join(" · ");
    return [
        ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(name, "bold"), 30), (0,spans/* gap */.rQ)(2)], figures.join(", "), columns),
        ...(broken === undefined
            ? []
            : [
                [(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("first not reused", "yellow"), (0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(at, "cyan"), columns - 22)],
                ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], broken.because.replaceAll("`", ""), columns),
            ]),
        ...(0,view_builds/* slowestSteps */.pB)(build, shown.steps)
            .filter(({ seconds }) => seconds >= worthSeconds)
            .map((step) => {
            const place = step.origin === undefined ? undefined : (0,view_places/* placeOf */.$t)(step.origin);
            const where = place === undefined ? [] : [(0,spans/* shortenedStart */.zZ)((0,spans/* span */.Ln)(place, "cyan"), 40), (0,spans/* gap */.rQ)(2)];
            const start = [...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,duration/* formatSeconds */.X)(step.seconds)), 14, "right"), (0,spans/* gap */.rQ)(2), ...where];
            return [...start, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)((0,view_builds/* instructionOf */.ut)(step), "dim"), columns - (0,spans/* widthOf */.qz)(start))];
        }),
        ...(carried === "" ? [] : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4)], `carried: ${carried}`, columns)),
    ];
}

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/view/growth.js + 1 modules
var growth = __webpack_require__(53635);
// EXTERNAL MODULE: ./build/js/report/view/growth-words.js
var growth_words = __webpack_require__(23284);
;// CONCATENATED MODULE: ./build/js/report/terminal/growth.js





const growth_shown = { variants: 3, steps: 4, drifted: 3 };
const widths = { delta: 12, place: 40 };
/** What became of the variants since the baseline: the author's lines, then what came of itself. */
function growthLines(report, columns) {
    const grown = (0,growth/* grownVariants */.u)(report);
    const lines = grown.slice(0, growth_shown.variants).flatMap((each) => variantLines(report, each, columns));
    const more = grown.length - growth_shown.variants;
    const note = more > 0 ? [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${more} more variants that changed`, "dim")]] : [];
    return (0,hanging/* titled */.d)("What changed", [...lines, ...note]);
}
function variantLines(report, { name, author, drift }, columns) {
    const { whose } = (0,growth_words/* growthTitle */.Y)(report, author.bytes, drift !== undefined);
    const own = author.bytes === 0 && author.steps.length === 0 ? [] : block(name, whose, author, growth_shown.steps, columns);
    if (drift === undefined || (drift.bytes === 0 && drift.steps.length === 0))
        return own;
    return [...own, ...block(name, "drift: nobody changed a line for it", drift, growth_shown.drifted, columns)];
}
function block(name, note, changes, size, columns) {
    const amount = (0,spans/* span */.Ln)((0,text_bytes/* formatDelta */.CW)(changes.bytes), changes.bytes > 0 ? "bold" : "plain");
    const head = [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(name, "bold"), columns - 60), (0,spans/* gap */.rQ)(1), amount, (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(note, "dim")];
    const rest = (0,growth_words/* restText */.E)(changes, size);
    return [
        head,
        ...changes.steps.slice(0, size).flatMap((step) => stepLines(step, columns)),
        ...(rest === "" ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(rest, "dim")]]),
    ];
}
function stepLines({ bytes, place, made, because, brings, cause }, columns) {
    const start = [...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,text_bytes/* formatDelta */.CW)(bytes), bytes > 0 ? "red" : "green"), widths.delta, "right"), (0,spans/* gap */.rQ)(2)];
    const at = place === undefined ? [] : [(0,spans/* shortenedStart */.zZ)((0,spans/* span */.Ln)(place, "cyan"), widths.place), (0,spans/* gap */.rQ)(2)];
    const head = [...start, ...at];
    const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
    const indent = (0,spans/* gap */.rQ)(widths.delta + 2);
    return [
        [...head, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(made, "dim"), columns - (0,spans/* widthOf */.qz)(head))],
        ...(why === "" ? [] : (0,hanging/* hanging */.r)([indent], why, columns)),
        ...(cause === undefined ? [] : (0,hanging/* hanging */.r)([indent, (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], cause.advice, columns)),
    ];
}

// EXTERNAL MODULE: ./build/js/report/view/known.js
var known = __webpack_require__(17504);
// EXTERNAL MODULE: ./build/js/report/view/phrases.js
var view_phrases = __webpack_require__(47673);
;// CONCATENATED MODULE: ./build/js/report/terminal/known.js




/** Which images were not read again, and since when they are known. */
function knownLines(report, columns) {
    const sentences = (0,known/* knownSentences */.e)(report);
    if (sentences.length === 0)
        return [];
    return [[], ...sentences.flatMap((phrases) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], `${(0,view_phrases/* phrasesText */.S)(phrases)}.`, columns))];
}

;// CONCATENATED MODULE: ./build/js/report/terminal/marks.js

// Each glyph is one column wide in every terminal; the word or the sentence beside it says the same.
const looks = {
    pass: { glyph: "✔", style: "green" },
    warn: { glyph: "▲", style: "yellow" },
    fail: { glyph: "✖", style: "red" },
    error: { glyph: "!", style: "magenta" },
    cancelled: { glyph: "◌", style: "dim" },
    skipped: { glyph: "–", style: "dim" },
};
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "plain",
    info: "dim",
};
function glyphOf(mark) {
    return (0,spans/* span */.Ln)(looks[mark].glyph, looks[mark].style);
}
function styleOf(mark) {
    return looks[mark].style;
}
function severitySpan(severity) {
    return (0,spans/* span */.Ln)(severity, severityStyles[severity]);
}

// EXTERNAL MODULE: ./build/js/report/view/acceptance.js
var acceptance = __webpack_require__(63732);
// EXTERNAL MODULE: ./build/js/report/view/baseline.js
var baseline = __webpack_require__(71696);
// EXTERNAL MODULE: ./build/js/report/view/rows.js + 1 modules
var view_rows = __webpack_require__(33731);
// EXTERNAL MODULE: ./build/js/report/terminal/wrap.js
var wrap = __webpack_require__(95044);
;// CONCATENATED MODULE: ./build/js/report/terminal/policy.js








const policy_shown = 20;
/** Rules that are softer than the base's. */
function loosenedLines({ policyDiff }, columns) {
    const lines = policyDiff
        .toSorted((a, b) => Number(a.accepted) - Number(b.accepted))
        .slice(0, policy_shown)
        .flatMap(({ key, base, head, accepted }) => {
        const text = `${key}: ${base || "nothing"} → ${head || "nothing"}${accepted ? " (accepted)" : ""}`;
        return (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf(accepted ? "pass" : "fail"), (0,spans/* gap */.rQ)(1)], text, columns);
    });
    const more = policyDiff.length - policy_shown;
    const note = more > 0 ? [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${more} more in the report`, "dim")]] : [];
    return (0,hanging/* titled */.d)("Loosened rules", [...lines, ...note]);
}
/** What would have been refused, and who let it pass. */
function acceptedLines(report, columns) {
    const checks = (0,acceptance/* acceptedChecks */.d)(report).slice(0, policy_shown);
    const by = report.acceptance === undefined ? "Accepted" : (0,view_phrases/* phrasesText */.S)((0,acceptance/* acceptancePhrases */.K)(report.acceptance));
    if (checks.length === 0)
        return [];
    return [
        [],
        ...(0,wrap/* wrap */.L)(by, columns, "bold").map((line) => [line]),
        ...checks.flatMap(({ message }) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf("pass"), (0,spans/* gap */.rQ)(1)], message, columns)),
    ];
}
/** What was compared with, and which variants came and went. */
function baselineLines(report, columns) {
    if (!(0,baseline/* isCompared */.uQ)(report))
        return [];
    const added = (0,view_rows/* rowsOf */.R)(report)
        .filter(({ since }) => since?.state === "new")
        .map(({ name, platform }) => `New: ${name} ${platform}`);
    const gone = (report.baseline.gone ?? []).map(({ name, platform }) => `Gone: ${name} ${platform}`);
    const text = `${(0,view_phrases/* phrasesText */.S)((0,baseline/* baselinePhrases */.MT)(report, "hours"))}.`;
    return [[], ...[text, ...added, ...gone].flatMap((line) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], line, columns))];
}

// EXTERNAL MODULE: ./build/js/report/view/push.js
var push = __webpack_require__(59031);
;// CONCATENATED MODULE: ./build/js/report/terminal/push.js



/** What was pushed, or why nothing was. */
function pushLines(report, columns) {
    const { reason, images = [] } = (0,push/* pushView */.k)(report) ?? {};
    const lines = images.flatMap(({ variant, repository, digest, tags }) => [
        ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], `${variant}: ${tags}`, columns),
        [(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`${repository}@${digest}`, "cyan")],
    ]);
    return (0,hanging/* titled */.d)("Pushed", reason === undefined ? lines : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], reason, columns));
}

// EXTERNAL MODULE: ./build/js/report/view/rebuild.js
var view_rebuild = __webpack_require__(98592);
;// CONCATENATED MODULE: ./build/js/report/terminal/rebuild.js



const mostVariants = 3;
/** What a typical change costs to rebuild, where that is known to the second, and the one best advice. */
function rebuildLines(report, columns) {
    const variants = (0,view_rebuild/* rebuildsOf */.Ax)(report).filter(({ rebuilds }) => rebuilds.some(({ work }) => work > 0));
    const lines = variants
        .slice(0, mostVariants)
        .flatMap(({ name, rebuilds }) => [
        [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(name, "bold"), columns - 2)],
        ...rebuilds.flatMap((rebuild) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4)], `${(0,view_rebuild/* rebuildTitle */.IW)(rebuild)}: ${(0,view_rebuild/* rebuildText */.D0)(rebuild)}`, columns)),
        ...bestAdvice(rebuilds).flatMap((text) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], text, columns)),
    ]);
    return (0,hanging/* titled */.d)("What a change costs to rebuild", lines);
}
function bestAdvice(rebuilds) {
    const advice = rebuilds.flatMap((rebuild) => rebuild.advice).sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
    return advice.slice(0, 1).map(({ text }) => text);
}

// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/report/view/causes.js
var causes = __webpack_require__(17747);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/vulnerability-rows.js
var vulnerability_rows = __webpack_require__(91867);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var view_weights = __webpack_require__(38062);
// EXTERNAL MODULE: ./build/js/report/terminal/causes.js
var terminal_causes = __webpack_require__(25812);
;// CONCATENATED MODULE: ./build/js/report/terminal/sections.js












const sections_shown = { detail: 30, objections: 20, variants: 3, weights: 4, causes: 3, vulnerabilities: 5, lint: 5 };
const sections_widths = { place: 28, rule: 20 };
/** What went wrong, each with the lines that show it. */
function problemLines(report, columns) {
    return (0,problems/* problemsOf */.G)(report).flatMap((problem) => [...sentence(problem, columns), ...detailLines(problem, columns)]);
}
function sentence({ mark, subject, message }, columns) {
    const text = subject === "" || message.startsWith(subject) ? message : `${subject}: ${message}`;
    return (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf(mark), (0,spans/* gap */.rQ)(1)], text, columns);
}
/** The head of the excerpt (the Dockerfile) and its tail (the last words of the step); what is between them goes first. */
function detailLines({ detail }, columns) {
    const lines = detail === "" ? [] : (0,spans/* excerpt */.Kb)(detail);
    const whole = lines.length <= sections_shown.detail;
    const head = whole ? lines : lines.slice(0, 10);
    const tail = whole ? [] : lines.slice(10 - sections_shown.detail);
    const cut = whole ? [] : [(0,spans/* span */.Ln)(`… ${lines.length - sections_shown.detail} more lines`, "dim")];
    return [...head, ...cut, ...tail]
        .flatMap((line) => (0,spans/* broken */.mw)(line, columns - 6))
        .map((line) => [(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("│", "dim"), (0,spans/* gap */.rQ)(1), line]);
}
/** Checks that did not pass. */
function objectionLines(report, columns) {
    const isTold = report.policyDiff.some(({ accepted }) => !accepted);
    const all = (0,problems/* objections */.P)(report).filter(({ mark, check }) => mark !== "skipped" && !(isTold && check.id === "policy.loosened"));
    const lines = all
        .slice(0, sections_shown.objections)
        .flatMap(({ mark, check }) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), glyphOf(mark), (0,spans/* gap */.rQ)(1)], check.message, columns));
    const note = (0,dive/* diveNote */.Nf)(all.slice(0, sections_shown.objections).map(({ check }) => check));
    const noted = note === undefined ? [] : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4)], note, columns);
    return (0,hanging/* titled */.d)("Checks", [...lines, ...noted, ...more(all.length - sections_shown.objections)]);
}
/** The heaviest lines of the worst variants, each on the first platform that it has. */
function weightLines(rows, columns) {
    const images = [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].reverse();
    const withImage = images.filter(({ report }) => report.image !== undefined);
    const lines = withImage
        .slice(0, sections_shown.variants)
        .flatMap((row) => [[(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(row.name, "bold"), columns - 2)], ...imageLines(row, columns)]);
    return (0,hanging/* titled */.d)("Where the weight is", [...lines, ...more(withImage.length - sections_shown.variants)]);
}
function imageLines({ report: { image } }, columns) {
    if (image === undefined)
        return [];
    const weights = (0,view_weights/* weightsOf */.Z$)(image).slice(0, sections_shown.weights);
    const places = weights.map(({ origin }) => (0,spans/* span */.Ln)((0,view_places/* placeOf */.$t)(origin) ?? "", "cyan"));
    const placeWidth = Math.min(sections_widths.place, Math.max(0, ...places.map((place) => (0,spans/* widthOf */.qz)([place]))));
    return weights.map((weight, index) => {
        const start = [
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,text_bytes/* formatBytes */.z3)(weight.unpacked)), 11, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,view_weights/* shareText */.Lu)(weight), "dim"), 6, "right"),
            (0,spans/* gap */.rQ)(2),
            ...(0,spans/* pad */.eV)((0,spans/* shortenedStart */.zZ)(places[index] ?? (0,spans/* span */.Ln)(""), placeWidth), placeWidth),
            (0,spans/* gap */.rQ)(placeWidth === 0 ? 0 : 2),
        ];
        const title = (0,spans/* span */.Ln)((0,view_weights/* titleOf */.Gg)(weight, image), weight.base ? "dim" : "plain");
        return [...start, (0,spans/* shortened */.vI)(title, columns - (0,spans/* widthOf */.qz)(start))];
    });
}
/** Why the worst variants are heavy, and what to do about it. */
function reasonLines(report, columns) {
    const heavy = (0,causes/* heavyVariants */.q)(report);
    const lines = heavy.slice(0, sections_shown.variants).flatMap(({ name, causes, bytes, unpacked }) => {
        const of = unpacked === null ? "" : ` of ${(0,text_bytes/* formatBytes */.z3)(unpacked)}`;
        return [
            [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(name, "bold"), columns - 40), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(`${(0,text_bytes/* formatBytes */.z3)(bytes)}${of} could go`, "dim")],
            ...causes.slice(0, sections_shown.causes).flatMap((cause) => (0,terminal_causes/* causeLines */.t)(cause, columns)),
            ...more(causes.length - sections_shown.causes),
        ];
    });
    return (0,hanging/* titled */.d)("Why it is heavy", [...lines, ...more(heavy.length - sections_shown.variants)]);
}
/** The few worst findings. */
function findingLines(report, columns) {
    return [...vulnerabilityLines(report, columns), ...lintLines(report, columns)];
}
/** The new ones where that is known and there are some, else the worst of all. */
function vulnerabilityLines(report, columns) {
    const added = (0,vulnerability_rows/* vulnerabilityRows */.g)(report, "new");
    const rows = added.length > 0 ? added : (0,vulnerability_rows/* vulnerabilityRows */.g)(report);
    const several = (0,view_places/* variantNames */.Qs)(report).length > 1;
    const lines = rows.slice(0, sections_shown.vulnerabilities).map((row) => {
        const start = [(0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)(severitySpan(row.severity), 10), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.rule), 16), (0,spans/* gap */.rQ)(1)];
        const version = row.fixedIn === undefined ? `${row.version}, no fix` : `${row.version} → ${row.fixedIn}`;
        const [first = "", ...others] = row.variants;
        const where = several ? `${first}${others.length === 0 ? "" : ` +${others.length}`}: ` : "";
        return [...start, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(`${where}${row.package} ${version}`), columns - (0,spans/* widthOf */.qz)(start))];
    });
    return (0,hanging/* titled */.d)(added.length > 0 ? "New vulnerabilities" : "Worst vulnerabilities", [
        ...lines,
        ...more(rows.length - sections_shown.vulnerabilities),
    ]);
}
function lintLines({ findings }, columns) {
    const isNew = ({ state }) => (state === "new" ? 0 : 1);
    const all = findings.filter(finding_kinds/* isOpen */.n).toSorted((a, b) => isNew(a) - isNew(b));
    const open = all.slice(0, sections_shown.lint);
    const ruleWidth = Math.min(sections_widths.rule, Math.max(0, ...open.map(({ rule }) => (0,spans/* widthOf */.qz)([(0,spans/* span */.Ln)(rule)]))));
    const lines = open.map((finding) => {
        const start = [(0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)(severitySpan(finding.severity), 10), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(finding.rule), ruleWidth), (0,spans/* gap */.rQ)(1)];
        const place = (0,spans/* span */.Ln)(finding.origin === undefined ? "" : ((0,view_places/* placeOf */.$t)(finding.origin) ?? ""), "cyan");
        const at = place.text === "" ? [] : [(0,spans/* shortened */.vI)(place, sections_widths.place), (0,spans/* gap */.rQ)(1)];
        return [...start, ...at, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(finding.message), columns - (0,spans/* widthOf */.qz)([...start, ...at]))];
    });
    return (0,hanging/* titled */.d)("Lint", [...lines, ...more(all.length - sections_shown.lint)]);
}
function more(count) {
    return count <= 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${count.toLocaleString("en-US")} more in the report`, "dim")]];
}

// EXTERNAL MODULE: ./build/js/report/view/sharing.js
var sharing = __webpack_require__(53855);
;// CONCATENATED MODULE: ./build/js/report/terminal/sharing.js



/** What variants have in common. */
function sharingLines(report, columns) {
    const texts = (0,sharing/* sharingTexts */.D)(report);
    const lines = texts.flatMap(({ platform, layers, base }) => [
        ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], texts.length > 1 ? `${platform}: ${layers}` : layers, columns),
        ...(base === undefined
            ? []
            : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], `${base.saves} Most of it: ${base.largest}.`, columns)),
    ]);
    return (0,hanging/* titled */.d)("Shared between variants", lines);
}

// EXTERNAL MODULE: ./build/js/report/bar.js
var bar = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/view/row-texts.js
var row_texts = __webpack_require__(6122);
;// CONCATENATED MODULE: ./build/js/report/terminal/table.js






// Columns of the table but for the name, which takes what is left: indent and glyph, then each with the gap before it.
const table_widths = {
    glyph: 4,
    unpacked: 9,
    compressed: 12,
    change: 19,
    line: 11,
    bar: bar/* barWidth */.Iq + 1,
    layers: 7,
};
/**
 * The result table: two lines for each variant and platform, figures above, findings below. `against`: what the run was
 * compared with; the change since then then stands where compressed size and layers do otherwise.
 */
function tableLines(rows, columns, against) {
    if (rows.length === 0)
        return [];
    const { glyph, unpacked, compressed, change, line, bar: drawn, layers } = table_widths;
    const fixed = glyph + unpacked + line + drawn + (against === undefined ? compressed + layers : change);
    const name = Math.max(8, columns - fixed);
    const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
    const isCompared = against !== undefined;
    const second = isCompared
        ? (0,spans/* pad */.eV)((0,spans/* span */.Ln)(`vs ${(0,clean/* cleanLine */.Ow)(against, change - 4)}`, "dim"), change, "right")
        : (0,spans/* pad */.eV)((0,spans/* span */.Ln)("compressed", "dim"), compressed, "right");
    const header = [
        (0,spans/* gap */.rQ)(glyph),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("variant", "dim"), name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("unpacked", "dim"), unpacked, "right"),
        ...second,
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(hasLine ? "load line" : "", "dim"), line, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(hasLine ? "" : "of heaviest", "dim"), drawn - 1),
        ...(isCompared ? [] : (0,spans/* pad */.eV)((0,spans/* span */.Ln)("layers", "dim"), layers, "right")),
    ];
    return [header, ...rows.flatMap((row) => [figures(row, name, isCompared), ...below(row, columns)])];
}
function figures(row, name, isCompared) {
    const start = [(0,spans/* gap */.rQ)(2), glyphOf(row.mark), (0,spans/* gap */.rQ)(1)];
    if (row.instead !== "")
        return [...start, ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.name, "bold"), name), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(row.instead, styleOf(row.mark))];
    return [
        ...start,
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.name, "bold"), name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(row.unpacked)), table_widths.unpacked, "right"),
        ...(isCompared ? changeCell(row) : (0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(row.compressed)), table_widths.compressed, "right")),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(row.loadLine === undefined ? "" : (0,text_bytes/* formatBytes */.z3)(row.loadLine.limit)), table_widths.line, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)(barOf(row), table_widths.bar - 1),
        ...(isCompared ? [] : (0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(row.layers ?? "–")), table_widths.layers, "right")),
    ];
}
function changeCell(row) {
    const { since } = row;
    const more = since?.state === "changed" ? (since.total ?? 0) : 0;
    const style = more > 0 ? "yellow" : more < 0 ? "green" : "dim";
    return (0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,row_texts/* sinceText */.I)(row) || "–", style), table_widths.change, "right");
}
function barOf(row) {
    const { loadLine, unpacked, heaviest } = row;
    if (loadLine === undefined)
        return (0,spans/* drawing */.pW)((0,bar/* plainBar */._g)(unpacked ?? 0, heaviest, (0,row_texts/* bytesBefore */.xz)(row)), "dim");
    const drawn = (0,bar/* bar */.M0)(loadLine.actual, loadLine.limit, loadLine.before);
    return (0,spans/* drawing */.pW)(drawn, loadLine.actual > loadLine.limit ? "red" : "green");
}
function below(row, columns) {
    const parts = [(0,clean/* cleanLine */.Ow)(row.platform), (0,row_texts/* driftText */.LU)(row), ...(row.instead === "" ? findingTexts(row) : [])];
    if (row.loadLine?.metric === "compressed")
        parts.push("load line is on the compressed size");
    const text = parts.filter((part) => part !== "").join(" · ");
    return text === "" ? [] : [[(0,spans/* gap */.rQ)(table_widths.glyph), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(text, "dim"), columns - table_widths.glyph)]];
}
function findingTexts(row) {
    const { vulnerabilities, lint } = row;
    const found = (0,row_texts/* vulnerabilityText */.yn)(row);
    return [
        vulnerabilities === null || found !== "none" ? found : "no vulnerabilities",
        lint === null ? "not linted" : lint.count === 0 ? "no lint" : `${(0,row_texts/* lintText */.DA)(row)} lint`,
    ];
}
function bytesText(bytes) {
    return bytes === null ? "–" : (0,text_bytes/* formatBytes */.z3)(bytes);
}

// EXTERNAL MODULE: ./build/js/report/view/headline.js + 1 modules
var headline = __webpack_require__(960);
// EXTERNAL MODULE: ./build/js/report/view/next-steps.js
var next_steps = __webpack_require__(51320);
;// CONCATENATED MODULE: ./build/js/report/terminal.js


















/** The result for a terminal or a log: verdict first, then the table, then why, then where to read on. Ends in a line feed. */
function renderTerminal(report, options) {
    const columns = Math.min(120, Math.max(72, options.columns));
    const rows = (0,view_rows/* rowsOf */.R)(report);
    const lines = [
        ...terminal_headline(report, columns),
        ...loosenedLines(report, columns),
        ...(rows.length === 0 ? [] : [[], ...tableLines(rows, columns, comparedName(report))]),
        ...baselineLines(report, columns),
        ...knownLines(report, columns),
        ...(0,hanging/* titled */.d)("What went wrong", problemLines(report, columns)),
        ...objectionLines(report, columns),
        ...acceptedLines(report, columns),
        ...growthLines(report, columns),
        ...reasonLines(report, columns),
        ...weightLines(rows, columns),
        ...sharingLines(report, columns),
        ...buildLines(report, columns),
        ...rebuildLines(report, columns),
        ...findingLines(report, columns),
        ...pushLines(report, columns),
        ...(0,hanging/* titled */.d)("Results", options.files.map((file) => [(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)(file, "cyan")])),
        ...(0,hanging/* titled */.d)("Next", (0,next_steps/* nextSteps */.Z)(report).flatMap((step) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("→", "dim"), (0,spans/* gap */.rQ)(1)], step, columns))),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, options.colour)).join("\n")}\n`;
}
/** What the column of changes is against; undefined where there is none. */
function comparedName(report) {
    return (0,baseline/* isCompared */.uQ)(report) ? (0,view_phrases/* phrasesText */.S)([(0,baseline/* baselineName */.Ri)(report)]) : undefined;
}
function terminal_headline(report, columns) {
    const { verdict } = report;
    const word = (0,spans/* span */.Ln)(verdict.toUpperCase(), styleOf(verdict));
    const start = [glyphOf(verdict), (0,spans/* gap */.rQ)(1), word, (0,spans/* gap */.rQ)(2)];
    const indent = verdict.length + 4;
    return (0,wrap/* wrap */.L)((0,headline/* headlineText */.u)(report), columns - indent, "bold").map((line, index) => index === 0 ? [...start, line] : [(0,spans/* gap */.rQ)(indent), line]);
}

// EXTERNAL MODULE: ./build/js/run-check.js + 2 modules
var run_check = __webpack_require__(4915);
// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/check.js







/**
 * `plimsoll check`: progress to stderr while it runs, then the result to stdout, as a table or as `report.json`.
 *
 * @returns the exit status (CONTRACTS §1)
 * @throws PlimsollError with blame `usage`
 */
async function checkCommand(commandLine, surroundings) {
    const { report, exit, resultsDirectory } = await checkHere(commandLine, surroundings);
    const { stdout, directory } = surroundings;
    if (commandLine.json) {
        stdout.write((0,json/* renderJson */.h)(report));
    }
    else if (!commandLine.quiet || exit !== 0) {
        const files = ["report.html", "report.json"].map((name) => (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(resultsDirectory, name)));
        (0,print_result/* printResult */.R)(surroundings, commandLine.quiet, (printing) => renderTerminal(report, { ...printing, files }));
    }
    return exit;
}
/** Runs the check and gives the terminal back; `init` starts from it too. */
async function checkHere(commandLine, surroundings) {
    return (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => {
        const request = { root: surroundings.directory, environment: surroundings.environment, commandLine };
        const settingsAt = (root) => (0,settings_of_base/* settingsOfBase */.k)(request, settings, root);
        const told = async (run) => {
            // What is printed comes when the progress is closed, so this has to come before.
            for (const { surface, status, reason } of (await run.cacheExports?.settled()) ?? []) {
                if (status !== "skipped")
                    context.progress.note(`${surface} ${status}: ${reason}`);
            }
            return { ...run, resultsDirectory: settings.out };
        };
        return (0,run_check/* runCheck */.k)(settings, settingsAt, surroundings, context, told);
    });
}


/***/ }),

/***/ 15710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ printResult)
/* harmony export */ });
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);

/** Writes a result to stdout, set apart from the progress above it where both are on one terminal. */
function printResult({ environment, stdout, stderr }, quiet, render) {
    const { colour } = (0,_progress_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleFor */ .j9)(environment, stdout.isTTY === true);
    if (stdout.isTTY && stderr.isTTY && !quiet)
        stderr.write("\n");
    stdout.write(render({ columns: stdout.columns ?? 80, colour }));
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withContext)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77518);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48115);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _progress_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85435);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Does `use` with the settings and a context whose progress goes to stderr. Ctrl-C cancels it. Afterwards the terminal is
 * as it was, and what the context had opened is gone.
 *
 * @throws PlimsollError with blame `usage` for flags or configuration, and whatever `use` throws
 */
async function withContext(commandLine, surroundings, use) {
    const { environment, directory, stderr } = surroundings;
    const { settings, warnings } = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M)({ root: directory, environment, commandLine });
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(settings.secretsToRedact);
    const progress = await (0,_progress_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProgress */ .X)({ stream: stderr, environment, quiet: commandLine.quiet, redact });
    const controller = new AbortController();
    const forget = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .onInterrupt */ .n)({ onCancel: () => controller.abort(), onKill: () => progress.close() });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            for (const warning of warnings)
                progress.warn(warning);
            const context = __addDisposableResource(env_1, await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)(settings, surroundings, progress, controller.signal), true);
            return await use(settings, context);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        progress.close();
        forget();
    }
}


/***/ }),

/***/ 31410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
function logLine(raw, max = 1000) {
    return (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(raw, max));
}


/***/ }),

/***/ 25812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _hanging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3078);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53567);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95044);




const amount = 11;
/** One cause: bytes, place and instruction; below it what the bytes are, and what to do. */
function causeLines({ bytes, place, instruction, what, advice }, columns) {
    const start = [...(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes), "bold"), amount, "right"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const at = place === undefined ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedStart */ .zZ)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(place, "cyan"), 40), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const indent = amount + 2;
    const head = [...start, ...at];
    const made = instruction === "" ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(instruction, "dim"), columns - (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(head))];
    const said = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(what, columns - indent);
    const rest = said.map((line) => [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), line]);
    const first = at.length === 0 && made.length === 0 ? [] : [[...head, ...made]];
    const body = first.length > 0 ? rest : rest.map((line, index) => (index === 0 ? [...start, ...line.slice(1)] : line));
    return [...first, ...body, ...(0,_hanging_js__WEBPACK_IMPORTED_MODULE_0__/* .hanging */ .r)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)("→", "dim"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(1)], advice, columns)];
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);


/** `text` behind `start`, its further lines in the same column. */
function hanging(start, text, columns) {
    const indent = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(start);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, columns - indent).map((line, index) => (index === 0 ? [...start, line] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(indent), line]));
}
/** A section of the result; none when there is nothing in it. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [[], [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(title, "bold")], ...lines];
}


/***/ }),

/***/ 53567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zZ: () => (/* binding */ shortenedStart)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74292);
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
/* harmony import */ var _escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31410);




const brand = Symbol("terminal text");
// SGR parameters (ECMA-48 §8.3.117).
const codes = {
    bold: "1",
    dim: "2",
    red: "31",
    yellow: "33",
    green: "32",
    magenta: "35",
    cyan: "36",
    plain: "",
};
/** `raw` as text of a line. White space at its ends goes; {@link pad} makes columns. */
function span(raw, style = "plain") {
    return { [brand]: true, text: (0,_escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(raw), style };
}
/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
function excerpt(raw, style = "plain") {
    return (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(raw).map((line) => ({ [brand]: true, text: (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(line), style }));
}
/** A bar, whose spaces count; anything but what bars are drawn with goes. */
function drawing(bar, style = "plain") {
    return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, ""), style };
}
/** `count` spaces. */
function gap(count) {
    return { [brand]: true, text: " ".repeat(Math.max(0, count)), style: "plain" };
}
/** `content` filled up to `columns` with spaces, before it (`right`) or behind it. What is wider is cut. */
function pad(content, columns, align = "left") {
    const cut = shortened(content, columns);
    const space = gap(columns - widthOf([cut]));
    return align === "right" ? [space, cut] : [cut, space];
}
/** `content` in at most `columns`, ending in an ellipsis when something is missing. */
function shortened(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    const [first] = broken(content, columns - 1);
    return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}
/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
function shortenedStart(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    let kept = "";
    for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(segment + kept) > columns - 1)
            break;
        kept = segment + kept;
    }
    return { ...content, text: columns < 1 ? "" : `…${kept}` };
}
/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
function broken(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return [content];
    const pieces = [""];
    for (const { segment } of new Intl.Segmenter().segment(content.text)) {
        const last = pieces.at(-1) ?? "";
        if (last !== "" && (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(last + segment) > columns)
            pieces.push(segment);
        else
            pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text) => ({ ...content, text }));
}
/** Columns that the spans take; wide and joined characters count as terminals draw them. */
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(text), 0);
}
/** The line itself, with colour or without; no white space at its end. */
function lineOf(spans, colour) {
    const text = spans.map((each) => (colour ? styled(each) : each.text)).join("");
    return text.trimEnd();
}
function styled({ text, style }) {
    const code = codes[style];
    return code === "" || text === "" ? text : `\u001b[${code}m${text}\u001b[0m`;
}


/***/ }),

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);

/** Spaces but those between a number and its unit. */
const betweenWords = / (?!(?<=\d )(?:[kMGT]?B|%)(?!\w))/;
/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
function wrap(raw, columns, style = "plain") {
    const words = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(raw)
        .text.split(betweenWords)
        .flatMap((word) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(word), columns).map(({ text }) => text));
    const lines = [];
    let line = "";
    for (const word of words) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(longer)]) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((text) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(text, style));
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


/***/ })

};
