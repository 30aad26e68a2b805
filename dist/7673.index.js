export const id = 7673;
export const ids = [7673];
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
