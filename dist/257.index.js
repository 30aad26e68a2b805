export const id = 257;
export const ids = [257];
export const modules = {

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
        // Pushing and commenting come later; who reads these today gets what is true.
        tags: "",
        "comment-url": "",
    };
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

/***/ 24257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverToRunner: () => (/* binding */ deliverToRunner)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
// EXTERNAL MODULE: ./build/js/report/view/mark.js
var mark = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var weights = __webpack_require__(38062);
;// CONCATENATED MODULE: ./build/js/report/annotations.js









// The runner takes ten of a level from a step (actions/runner src/Runner.Worker/ExecutionContext.cs); two are left for
// whoever else has to say something.
const perLevel = 8;
/**
 * What to put on lines of the repository: failures, checks that say no, secrets, vulnerabilities (one annotation for all
 * of a line), lint. Of each level the weightiest; how many more there are is said in the last of them.
 */
function annotationsOf(report) {
    const all = [
        ...problemAnnotations(report),
        ...checkAnnotations(report),
        ...secretAnnotations(report),
        ...vulnerabilityAnnotations(report),
        ...lintAnnotations(report),
    ];
    return ["error", "warning", "notice"].flatMap((level) => limited(level, all));
}
function limited(level, all) {
    const own = all.filter((annotation) => annotation.level === level);
    if (own.length <= perLevel)
        return own;
    const left = own.length - (perLevel - 1);
    const rest = annotation(level, "More", `${left} more of this kind stand in the job summary and in the report.`);
    return [...own.slice(0, perLevel - 1), rest];
}
function problemAnnotations(report) {
    return (0,problems/* problemsOf */.G)(report).map(({ subject, message, code, origin }) => annotation("error", code, subject === "" ? message : `${subject}: ${message}`, origin));
}
/** Checks that did not pass. One about a size stands at the heaviest line of the author's own. */
function checkAnnotations(report) {
    const owners = new Map(report.variants.flatMap((variant) => variant.checks.map((check) => [check, variant])));
    return (0,problems/* objections */.P)(report)
        .filter(({ mark }) => mark !== "skipped")
        .map(({ mark, check }) => {
        const origin = check.id.startsWith("size.") ? heaviestLine(owners.get(check)) : undefined;
        return annotation(mark === "warn" ? "warning" : "error", check.id, check.message, origin);
    });
}
function heaviestLine(variant) {
    if (variant?.image === undefined)
        return undefined;
    return (0,weights/* weightsOf */.Z$)(variant.image).find(({ base }) => !base)?.origin;
}
function secretAnnotations({ variants }) {
    return variants.flatMap(({ name, checks, findings }) => findings
        .filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding))
        .map(({ title, message, origin }) => annotation(levelOf(checks, "secrets"), title, `${name}: ${message}`, origin)));
}
/** One annotation for each line that brought vulnerabilities of high severity or worse, over all variants. */
function vulnerabilityAnnotations({ variants }) {
    const severe = variants.flatMap(({ name, checks, findings }) => findings
        .filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "vulnerability" && (0,finding_kinds/* isOpen */.n)(finding) && isSevere(finding))
        .map((finding) => ({ name, level: levelOf(checks, "vulnerabilities"), finding })));
    const placed = severe.filter(({ finding }) => finding.origin?.file !== undefined);
    const lines = Map.groupBy(placed, ({ finding: { origin } }) => (origin === undefined ? "" : (0,places/* placeOf */.$t)(origin)));
    return [...lines.values()].map((line) => {
        const findings = line.map(({ finding }) => finding).sort(order/* compareFindings */.Eg);
        const unique = [
            ...new Map(findings.map((finding) => [`${finding.rule} ${finding.package?.name}`, finding])).values(),
        ];
        const counts = (0,severity_counts/* countsText */.WN)((0,severity_counts/* countSeverities */.ng)(unique.map(({ severity }) => severity)));
        const names = [...new Set(line.map(({ name }) => name))].join(", ");
        const title = `${(0,subject/* counted */.h)(unique.length, "vulnerability", "vulnerabilities")} from this line: ${counts}`;
        const level = line.some((each) => each.level === "error") ? "error" : "warning";
        return annotation(level, title, `${names}: ${examples(unique)}`, findings[0]?.origin);
    });
}
function examples(findings) {
    const texts = findings.slice(0, 5).map(({ rule, package: of }) => {
        const fixed = of?.fixedIn === undefined ? "no fix" : `fixed in ${of.fixedIn}`;
        return `${rule} in ${of?.name} ${of?.version} (${fixed})`;
    });
    return findings.length > 5 ? `${texts.join(", ")} and ${findings.length - 5} more` : texts.join(", ");
}
function isSevere({ severity }) {
    return severity === "critical" || severity === "high";
}
function lintAnnotations({ findings, checks }) {
    return findings.filter(finding_kinds/* isOpen */.n).map((finding) => {
        const minor = finding.severity === "low" || finding.severity === "info";
        const level = minor ? "notice" : levelOf(checks, "lint");
        return annotation(level, finding.rule, finding.message, finding.origin);
    });
}
/** Findings of a check that says no are errors; all others warn. */
function levelOf(checks, id) {
    return checks.some((check) => check.id === id && (0,mark/* markOfCheck */.tb)(check) === "fail") ? "error" : "warning";
}
function annotation(level, title, message, origin) {
    const { file, startLine, endLine } = origin ?? {};
    return {
        level,
        title: (0,clean/* cleanLine */.Ow)(title, 200),
        message: (0,clean/* cleanLine */.Ow)(message, 2000),
        ...(file === undefined ? {} : { file: (0,clean/* cleanLine */.Ow)(file) }),
        ...(file === undefined || startLine === undefined ? {} : { startLine }),
        ...(file === undefined || endLine === undefined ? {} : { endLine }),
    };
}

// EXTERNAL MODULE: ./build/js/report/relocate.js
var relocate = __webpack_require__(71610);
// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(4870);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/deliver/outputs.js
var outputs = __webpack_require__(52226);
;// CONCATENATED MODULE: ./build/js/deliver/runner.js







/** More than that is for the summary; the runner cuts a message at 4,096 characters. */
const reasonsShown = 10;
/**
 * Hands a run's result to the runner: outputs, log annotations, job summary, and the reasons of a red job last. The
 * report has no secrets any more (report/redacted).
 */
async function deliverToRunner(run, delivery) {
    const { report, exit, layouts, occasion } = run;
    const { files, stdout, resultsDirectory } = delivery;
    await files.setOutputs((0,outputs/* outputsOf */.Y)(report, resultsDirectory, layouts));
    const why = exit === 0 ? [] : whyRed(report);
    for (const annotation of annotationsOf((0,relocate/* relocate */.s)(report, occasion.prefix))) {
        if (!isRepeated(annotation, why))
            stdout.write(`${annotate(annotation)}\n`);
    }
    await appendSummary(report, occasion.today, delivery);
    if (exit !== 0)
        stdout.write(`${(0,log_command/* logCommand */.Q)("error", { title: `Plimsoll: ${report.verdict}` }, shortened(why))}\n`);
}
/** Without a line of its own an annotation adds nothing to the last error, which says the same. */
function isRepeated({ file, message }, why) {
    return file === undefined && why.includes(message);
}
function annotate({ level, title, message, file, startLine, endLine }) {
    return (0,log_command/* logCommand */.Q)(level, { title, file, line: startLine, endLine }, message);
}
/** With `fail-on: warn` there may be nothing but warnings. */
function whyRed(report) {
    const all = (0,verdict/* reasons */.Ot)(report);
    const blocking = all.filter(({ kind }) => kind !== "warning");
    return (blocking.length > 0 ? blocking : all).map(({ message }) => message);
}
/** One error for all reasons: the runner takes ten errors of a step, and the lines at fault need them. */
function shortened(why) {
    const more = why.length - reasonsShown;
    return [...why.slice(0, reasonsShown), ...(more > 0 ? [`… and ${more} more in the job summary`] : [])].join("\n");
}
/** A runner without the file for it, or with a full disk, takes nothing from the verdict. */
async function appendSummary(report, today, { files, stdout }) {
    try {
        await files.appendSummary((0,summary/* renderSummary */.B)(report, { today }));
    }
    catch (error) {
        const { message } = (0,errors/* asPlimsollError */.fN)(error, "io");
        stdout.write(`${(0,log_command/* logCommand */.Q)("notice", {}, `The job summary could not be written: ${message}`)}\n`);
    }
}


/***/ })

};
