export const id = 2526;
export const ids = [2526];
export const modules = {

/***/ 32526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./build/js/action-state.js
/** Name under which the main step tells the post step which working directory it made. */
const workDirectoryState = "plimsoll-work-directory";

// EXTERNAL MODULE: ./build/js/baseline/settings-of-base.js
var settings_of_base = __webpack_require__(67191);
// EXTERNAL MODULE: ./build/js/context.js + 1 modules
var js_context = __webpack_require__(80410);
// EXTERNAL MODULE: ./build/js/deliver/runner-files.js
var runner_files = __webpack_require__(63202);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/inputs/action-inputs.js
var action_inputs = __webpack_require__(40886);
// EXTERNAL MODULE: ./build/js/inputs/settings.js + 4 modules
var inputs_settings = __webpack_require__(77518);
// EXTERNAL MODULE: ./build/js/process/crash.js
var crash = __webpack_require__(12779);
// EXTERNAL MODULE: ./build/js/process/interrupt.js
var interrupt = __webpack_require__(48115);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/process/redact.js
var process_redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/progress/choose.js + 3 modules
var choose = __webpack_require__(85435);
// EXTERNAL MODULE: ./build/js/run-check.js + 2 modules
var run_check = __webpack_require__(4915);
;// CONCATENATED MODULE: ./build/js/action/run-action.js













/**
 * The main step of the action. Whatever happens, the outputs are set and the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function runAction(surroundings) {
    const { environment, stdout } = surroundings;
    const files = (0,runner_files/* openRunnerFiles */.A)(environment);
    let redact = (text) => text;
    const hide = (secrets) => {
        for (const secret of secrets)
            stdout.write(`${(0,log_command/* maskCommand */.I)(secret)}\n`);
        redact = (0,process_redact/* createRedactor */.l)(secrets);
        return redact;
    };
    const fail = async (error) => {
        const { deliverFailure } = await __webpack_require__.e(/* import() */ 54).then(__webpack_require__.bind(__webpack_require__, 80054));
        return deliverFailure((0,errors/* asPlimsollError */.fN)(error), { files, stdout, redact });
    };
    const controller = new AbortController();
    const stops = [(0,interrupt/* onInterrupt */.n)({ onCancel: () => controller.abort() }), (0,crash/* onCrash */.T)(fail)];
    try {
        return await runInputs(surroundings, files, hide, controller.signal);
    }
    catch (error) {
        return await fail(error);
    }
    finally {
        for (const stop of stops)
            stop();
    }
}
async function runInputs(surroundings, files, hide, signal) {
    const { environment, directory, stdout, stderr } = surroundings;
    const actionInputs = (0,action_inputs/* readActionInputs */.U)(environment);
    const request = { root: directory, environment, actionInputs };
    const { settings, warnings } = await (0,inputs_settings/* loadSettings */.M)(request);
    const redact = hide(settings.secretsToRedact);
    const progress = await (0,choose/* chooseProgress */.X)({ stream: stderr, environment, quiet: false, redact });
    const settingsAt = (root) => (0,settings_of_base/* settingsOfBase */.k)(request, settings, root);
    for (const warning of warnings)
        progress.warn(warning);
    try {
        const context = await (0,js_context/* openContext */.e)(settings, surroundings, progress, signal);
        // Later steps may use the layouts: the post step removes them.
        await files.saveState(workDirectoryState, context.workDirectory);
        return await (0,run_check/* runCheck */.k)(settings, settingsAt, surroundings, context, async (run) => {
            const { deliverRun } = await Promise.all(/* import() */[__webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(6066), __webpack_require__.e(9715), __webpack_require__.e(1767), __webpack_require__.e(2382)]).then(__webpack_require__.bind(__webpack_require__, 42145));
            await deliverRun(run, { settings, context, redact, files, stdout });
            return run.exit;
        });
    }
    finally {
        progress.close();
    }
}


/***/ }),

/***/ 63202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The runner's files, by the variables that name them. Where one is not set, what it would take is dropped. */
function openRunnerFiles(environment) {
    const append = async (variable, text) => {
        const file = environment[variable];
        if (file !== undefined && file !== "")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text);
    };
    return {
        setOutputs: (outputs) => append("GITHUB_OUTPUT", Object.entries(outputs).map(heredoc).join("")),
        saveState: (name, value) => append("GITHUB_STATE", heredoc([name, value])),
        appendSummary: (markdown) => append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
    };
}
function heredoc([name, value]) {
    const delimiter = `plimsoll_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   fN: () => (/* binding */ asPlimsollError),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   nN: () => (/* binding */ PlimsollError),
/* harmony export */   nR: () => (/* binding */ blameOf),
/* harmony export */   pN: () => (/* binding */ exitByBlame)
/* harmony export */ });
/**
 * Every way Plimsoll can fail, by code, with the blame it carries. Codes are part of `report.json`
 * (`errors[].code`, `variants[].failure.code`) and therefore stable.
 */
const blameByCode = {
    "usage.flag": "usage",
    "usage.platform": "usage",
    "config.missing": "usage",
    "config.syntax": "usage",
    "config.key": "usage",
    "config.value": "usage",
    "config.hadolint": "usage",
    "config.ignore-file": "usage",
    "event.refused": "usage",
    "event.malformed": "infrastructure",
    "plan.nothing-found": "usage",
    "plan.unknown-variant": "usage",
    "plan.bake": "usage",
    "plan.cycle": "usage",
    "plan.environment": "usage",
    "plan.legs": "usage",
    "build.dockerfile": "policy",
    "build.step": "policy",
    "build.context": "policy",
    "build.blocked": "policy",
    "build.no-builder": "infrastructure",
    "build.builder": "infrastructure",
    "build.registry": "infrastructure",
    "build.cache": "infrastructure",
    "build.cache-silent": "infrastructure",
    "build.deadline": "infrastructure",
    "build.content": "infrastructure",
    "build.output": "infrastructure",
    "rebuild.measure": "infrastructure",
    "image.not-found": "usage",
    "image.registry": "infrastructure",
    "image.engine": "infrastructure",
    "image.malformed": "infrastructure",
    "image.digest": "infrastructure",
    "image.platform": "usage",
    "baseline.malformed": "infrastructure",
    "tool.missing": "infrastructure",
    "tool.checksum": "infrastructure",
    "tool.download": "infrastructure",
    "tool.architecture": "infrastructure",
    "tool.refused": "infrastructure",
    "tool.crashed": "infrastructure",
    "tool.deadline": "infrastructure",
    "tool.nonsense": "infrastructure",
    "scan.database": "infrastructure",
    "scan.differs": "infrastructure",
    "push.refused": "infrastructure",
    "push.failed": "infrastructure",
    "push.differs": "infrastructure",
    "push.unsigned": "infrastructure",
    "gate.leg": "infrastructure",
    "gate.report": "infrastructure",
    "github.artifact": "infrastructure",
    "disk.full": "infrastructure",
    io: "infrastructure",
    internal: "infrastructure",
    cancelled: "cancelled",
};
/** The exit status of a run that ends with an error of this blame (CONTRACTS §1). */
const exitByBlame = { usage: 2, policy: 1, infrastructure: 3, cancelled: 130 };
/** All codes, for schemas and tests. */
const errorCodes = Object.keys(blameByCode);
/** Who has to act on an error with this code. */
function blameOf(code) {
    return blameByCode[code];
}
/** A failure with a code, one sentence that names the thing and the fix, and optional detail (several lines). */
class PlimsollError extends Error {
    code;
    /** Context worth showing below the sentence: a file excerpt, the last lines of a failing step. Hostile text. */
    detail;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "PlimsollError";
        this.code = code;
        this.detail = options.detail;
    }
}
/** The error as it was, when it is coded; otherwise the same failure under `fallback`, nothing lost. */
function asPlimsollError(error, fallback = "internal") {
    if (error instanceof PlimsollError)
        return error;
    if (hasErrno(error, "ENOSPC")) {
        return new PlimsollError("disk.full", `The disk is full: ${error.message}. Free space, then run again.`, {
            cause: error,
        });
    }
    const message = error instanceof Error ? error.message : String(error);
    return new PlimsollError(fallback, message, { cause: error });
}
/** Whether `error` is a Node system error with this `code` (`ENOENT`, `ENOSPC`, …). */
function hasErrno(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
}


/***/ }),

/***/ 12779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ onCrash)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);


/**
 * What throws outside of every promise that is waited for is a bug, ours or a library's. Node would print its stack, in
 * which hostile text could give the runner orders, and exit with 1, which means "a definite no" (CONTRACTS §1).
 *
 * @param deliver tells the user; its result is the exit status
 * @returns puts things back as they were
 */
function onCrash(deliver) {
    const crash = (error) => {
        deliver(crashed(error)).then((status) => process.exit(status), () => process.exit(3));
    };
    // Rejections that nobody handles come here too: https://nodejs.org/api/cli.html#--unhandled-rejectionsmode
    process.once("uncaughtException", crash);
    return () => process.off("uncaughtException", crash);
}
function crashed(error) {
    const message = `Plimsoll itself failed: ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error).message)}. Please report this.`;
    const stack = error instanceof Error ? error.stack : undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("internal", message, { cause: error, ...(stack === undefined ? {} : { detail: stack }) });
}


/***/ }),

/***/ 45329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
// ECMA-48: CSI and OSC sequences, and the two-byte escapes. Matched first so that no tail of theirs is left as text, not
// of one that breaks off either. An OSC without an end stops at its line: it must not hide the lines below.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\n\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// C0 and C1 controls without tab and line feed, and the marks that reorder or hide text (Unicode TR9 and TR36).
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** `text` without terminal escapes, control characters (tab and line feed stay) and bidirectional overrides. */
function stripControl(text) {
    return text.replace(escapeSequences, "").replace(controls, "");
}
/** {@link stripControl}, then every run of white space made one space: fit for one line. */
function oneLine(text) {
    return stripControl(text.replace(/[\r\n]+/g, " "))
        .replace(/\s+/g, " ")
        .trim();
}


/***/ })

};
