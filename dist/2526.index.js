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
            const { deliverRun } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(6066), __webpack_require__.e(9715), __webpack_require__.e(1767), __webpack_require__.e(2382)]).then(__webpack_require__.bind(__webpack_require__, 42145));
            await deliverRun(run, { settings, context, redact, files, stdout });
            return run.exit;
        });
    }
    finally {
        progress.close();
    }
}


/***/ }),

/***/ 67191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settingsOfBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _inputs_build_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24958);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77518);




/**
 * The settings of another checkout of the repository, at `root`: its own `plimsoll.yml`, and the flags or inputs of this
 * run. Secrets that are files stay where they are. Where the checkout has no configuration of the name that was asked for,
 * it has none.
 *
 * @throws PlimsollError as `loadSettings` does
 */
async function settingsOfBase(request, head, root) {
    const moved = movedTo(request, head.root, root);
    try {
        return (await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSettings */ .M)(moved)).settings;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN) || error.code !== "config.missing")
            throw error;
        return (await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSettings */ .M)(withoutConfig(moved))).settings;
    }
}
/** `root` is where settings are read already, so the working directory is not entered again. */
function movedTo(request, from, root) {
    if ("actionInputs" in request) {
        const { workingDirectory: _, buildSecrets, ...inputs } = request.actionInputs;
        const secrets = buildSecrets.map((source) => absolute(source, from));
        return { ...request, root, actionInputs: { ...inputs, workingDirectory: undefined, buildSecrets: secrets } };
    }
    const { buildSecrets = [], ...flags } = request.commandLine;
    return {
        ...request,
        root,
        commandLine: { ...flags, buildSecrets: buildSecrets.map((text) => rewritten(text, from)) },
    };
}
function absolute(source, root) {
    return "src" in source ? { ...source, src: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, source.src) } : source;
}
function rewritten(text, root) {
    const source = (0,_inputs_build_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSecretSource */ .zz)(text, "--build-secret", "references");
    return "src" in source ? `id=${source.id},src=${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, source.src)}` : text;
}
function withoutConfig(request) {
    if ("actionInputs" in request)
        return { ...request, actionInputs: { ...request.actionInputs, config: undefined } };
    return { ...request, commandLine: { ...request.commandLine, config: undefined } };
}


/***/ }),

/***/ 72081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   _: () => (/* binding */ clearResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



// Everything that a run writes below --out (CONTRACTS §2). `.gitignore` keeps the results out of commits.
const owned = ["report.json", "report.html", "inspect.html", "summary.md", "comment.md", "sarif", "sbom", ".gitignore"];
/**
 * Takes away what an earlier run left in `directory`, and only that. The directory lies inside the build context by
 * default: results of the last run must not be what a `COPY . .` of this one ships, nor what breaks its cache.
 */
async function clearResults(directory) {
    await Promise.all(owned.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { recursive: true, force: true })));
    // Not empty, or never there: both are fine.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
}
/** Writes the results below `directory`, each file whole or not at all. One that can't be written never stops the others. */
async function writeResults(directory, files) {
    const ignore = { path: ".gitignore", text: "*\n" };
    const deliveries = await Promise.all([...files, ignore].map((file) => writeOne(directory, file)));
    return deliveries.filter(({ surface }) => surface !== ignore.path);
}
async function writeOne(directory, { path, text }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const unfinished = `${target}.unfinished`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, target);
        return { surface: path, status: "delivered" };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true }).catch(() => undefined);
        return { surface: path, status: "failed", reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asPlimsollError */ .fN)(error, "io").message };
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
    "build.deadline": "infrastructure",
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

/***/ 10803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ explainPlan)
/* harmony export */ });
/** Beyond so many, files that were left out are only counted: a monorepo has hundreds in its examples. */
const shownLeftOut = 8;
const words = {
    found: "found",
    "left-out": "left out",
    "link-offered": "could be linked",
    "not-built": "not built",
};
/** What was found and why, as lines for the log: variants first, then what is not among them. */
function explainPlan({ variants, notes }) {
    const leftOut = notes.filter(({ kind }) => kind === "left-out");
    const others = notes.filter(({ kind }) => kind !== "left-out");
    const more = leftOut.length - shownLeftOut;
    // The line of a found Dockerfile names its variant.
    const told = new Set(notes.flatMap(({ kind, subject }) => (kind === "found" ? [`${words.found}: ${subject}`] : [])));
    return [
        ...variants.filter(({ because }) => !told.has(because)).map(({ name, because }) => `variant ${name}: ${because}`),
        ...[...others, ...leftOut.slice(0, shownLeftOut)].map(lineOf),
        ...(more > 0 ? [`left out: ${more} more files, for the same kinds of reasons`] : []),
    ];
}
function lineOf({ kind, subject, reason }) {
    return `${words[kind]}: ${subject}: ${reason}`;
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

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/report/key-order.js
/**
 * The order of keys in every object of `report.json`: what a thing is and how it stands comes first, long lists come
 * last. A test holds the list against the schema.
 */
const keyOrder = [
    "schemaVersion",
    "verdict",
    "key",
    "id",
    "code",
    "kind",
    "index",
    "name",
    "platform",
    "surface",
    "status",
    "level",
    "tool",
    "rule",
    "severity",
    "state",
    "path",
    "title",
    "message",
    "detail",
    "text",
    "variant",
    "file",
    "startLine",
    "endLine",
    "stage",
    "instruction",
    "via",
    "madeBy",
    "step",
    "commit",
    "event",
    "version",
    "fixedIn",
    "purl",
    "type",
    "ok",
    "accepted",
    "how",
    "by",
    "at",
    "change",
    "count",
    "reason",
    "total",
    "own",
    "base",
    "head",
    "of",
    "score",
    "lost",
    "actual",
    "limit",
    "baseline",
    "unit",
    "repository",
    "digest",
    "tags",
    "awaiting",
    "signed",
    "diffId",
    "manifestDigest",
    "configDigest",
    "from",
    "sizes",
    "codec",
    "compressed",
    "unpacked",
    "visible",
    "shadowed",
    "bytes",
    "unique",
    "fileCount",
    "layer",
    "origin",
    "relatedOrigin",
    "paths",
    "advice",
    "before",
    "after",
    "originBefore",
    "shadows",
    "items",
    "rest",
    "with",
    "all",
    "some",
    "shared",
    "stored",
    "saves",
    "largest",
    "meaning",
    "commonBase",
    "dive",
    "efficiency",
    "sizeBytes",
    "userSizeBytes",
    "wastedBytes",
    "userWastedPercent",
    "certain",
    "seconds",
    "certainSeconds",
    "allSeconds",
    "work",
    "allWork",
    "untimed",
    "start",
    "cached",
    "cacheHitRatio",
    "previous",
    "firstUncached",
    "because",
    "error",
    "ms",
    "startupSeconds",
    "memoryBytes",
    "user",
    "package",
    "observed",
    "evidence",
    "diff",
    "minutes",
    "fix",
    "sources",
    "url",
    "published",
    "source",
    "statement",
    "expires",
    "suppression",
    "sha256",
    "verified",
    "updated",
    "branch",
    "ageHours",
    "gone",
    "database",
    "failure",
    "tools",
    "policyDiff",
    "acceptance",
    "checks",
    "errors",
    "image",
    "images",
    "build",
    "probe",
    "scan",
    "lookedAt",
    "growth",
    "author",
    "drift",
    "copy",
    "steps",
    "rebuild",
    "transfers",
    "criticalPath",
    "layers",
    "causes",
    "directories",
    "packages",
    "variants",
    "sharing",
    "push",
    "audit",
    "categories",
    "files",
    "good",
    "readiness",
    "plan",
    "timings",
    "deliveries",
    "findings",
];

;// CONCATENATED MODULE: ./build/js/report/json.js


/**
 * `report.json`, or what a command prints with `--json`: two spaces, a line feed at the end, and keys in the order of the contract whatever order they came to
 * be in, so that equal reports are equal files.
 */
function renderJson(document) {
    return `${JSON.stringify(document, ordered, 2)}\n`;
}
const ranks = new Map(keyOrder.map((key, index) => [key, index]));
function ordered(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (0,order/* compareText */.n)(a, b)));
}
function rankOf(key) {
    return ranks.get(key) ?? ranks.size;
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/** The report with `redact` applied to every text in it: what is made from it can't show what must not be shown. */
function redacted(report, redact) {
    return everyText(report, redact);
}
/** Words of ours from closed lists: a secret that happens to be one of them must not make the report unreadable. */
const closed = new Set(["verdict", "status", "code", "level", "state", "severity", "tool", "via", "codec", "unit"]);
function everyText(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => everyText(each, redact));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, closed.has(key) ? each : everyText(each, redact)]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 4915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: written

// EXTERNAL MODULE: ./build/js/deliver/result-files.js
var result_files = __webpack_require__(72081);
// EXTERNAL MODULE: ./build/js/build/buildx.js
var buildx = __webpack_require__(66453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/occasion.js

/** When and for what a run happens: from the runner's variables in Actions, else from the clock and git. */
async function occasionOf({ environment }, settings, context, now = new Date()) {
    const [head, prefix] = await Promise.all([
        git(["rev-parse", "--verify", "HEAD"], settings.root, context),
        git(["rev-parse", "--show-prefix"], settings.root, context),
    ]);
    const commit = environment["GITHUB_SHA"] || head;
    const event = environment["GITHUB_EVENT_NAME"];
    return {
        today: now.toISOString().slice(0, 10),
        prefix: prefix ?? prefixBelow(environment["GITHUB_WORKSPACE"], settings.root),
        ...(commit === undefined || commit === "" ? {} : { commit }),
        ...(event === undefined || event === "" ? {} : { event }),
    };
}
/** Where git knows no repository the job's workspace is one: actions/checkout unpacks an archive where git is missing. */
function prefixBelow(workspace, root) {
    if (workspace === undefined || workspace === "")
        return "";
    const path = (0,external_node_path_.relative)(workspace, root);
    return path === "" || path.startsWith("..") || (0,external_node_path_.isAbsolute)(path) ? "" : `${path}/`;
}
/** One line of git's answer; undefined outside a repository, before its first commit, and without git. */
async function git(args, root, context) {
    const env = context.plainEnvironment;
    const result = await context.run({ command: "git", args, cwd: root, env, deadlineMs: 5_000 });
    return result.exitCode === 0 ? result.stdout.replace(/\r?\n$/, "") : undefined;
}

// EXTERNAL MODULE: ./build/js/plan/explain.js
var explain = __webpack_require__(10803);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 13 modules
var plan_plan = __webpack_require__(40622);
// EXTERNAL MODULE: ./build/js/timings.js
var timings = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/js/pipeline.js





/**
 * The whole way: plan; then lint and the search for what to compare with, beside build → measure → scan of each variant;
 * then comparison, verdict, push and report. What fails on the way is in the report; only wrong usage and configuration, found
 * before anything ran, reject.
 *
 * `settingsAt` gives the settings that another checkout of the repository has. `use` is given the result while the builder
 * is still there, for what follows a verdict.
 *
 * @throws PlimsollError with blame `usage`; what `use` rejects with
 */
async function check(settings, settingsAt, surroundings, context, use) {
    const stopwatch = (0,timings/* startStopwatch */.Q)();
    const findBuildx = (0,buildx/* buildxOnDemand */.T)(context);
    const plan = await stopwatch.time("plan", () => (0,plan_plan/* planRun */.n)(settings, findBuildx, context));
    for (const line of (0,explain/* explainPlan */.d)(plan))
        context.progress.note(line);
    // What works on a plan is loaded when there is one: where nothing is found to do, the run has ended by now.
    const stages = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(9749), __webpack_require__.e(3545), __webpack_require__.e(3577), __webpack_require__.e(6658), __webpack_require__.e(1552), __webpack_require__.e(730), __webpack_require__.e(4435), __webpack_require__.e(1943)]).then(__webpack_require__.bind(__webpack_require__, 31943));
    const occasion = await occasionOf(surroundings, settings, context);
    const github = await stages.githubOfRun(surroundings, occasion, settings, context);
    const pushPlan = await stages.planPush(plan, settings, github?.job, context);
    const equipment = await stages.equip(plan, findBuildx, stopwatch, settings, context);
    try {
        const ownVariants = stages.checkVariants(equipment, settings, context);
        const toCompare = { equipment, findBuildx, settings, settingsAt, occasion, github, ownVariants };
        const [lint, measured, base] = await Promise.all([
            stages.lintIfAsked(equipment, settings, context),
            ownVariants,
            stages.baseOfRun(toCompare, context),
        ]);
        const compared = await stages.compareWithBase(measured, base, toCompare, context);
        const explained = await stages.explainBuilds(compared, base.baseline, equipment, occasion.commit);
        const variants = await stages.withRebuilds(explained, plan, settings, context);
        const judged = await stages.reportOn({ equipment, lint, variants, base, github }, settings, occasion);
        return await use({
            report: await stages.pushIfAsked(pushPlan, judged, variants, equipment, github, settings, context),
            occasion,
            layouts: stages.layoutsOf(variants),
            dockerfiles: new Map(equipment.dockerfiles.map(({ path, text }) => [path, text])),
            packageLists: stages.packageListsOf(variants),
            github,
            variants,
        });
    }
    finally {
        await stages.putAway(equipment);
    }
}

// EXTERNAL MODULE: ./build/js/process/redact.js
var process_redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var report_json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/report/redacted.js
var redacted = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
;// CONCATENATED MODULE: ./build/js/run-check.js






/**
 * Runs the pipeline, writes the result files and hands over to `deliver`, while the builder is still there.
 *
 * @throws PlimsollError with blame `usage`, found before anything ran; what `deliver` rejects with
 */
async function runCheck(settings, settingsAt, surroundings, context, deliver) {
    for (const { key, line } of settings.notYet) {
        const place = line === undefined ? "" : `${settings.configFile}:${line}: `;
        context.progress.warn(`${place}${key} is understood, and its stage is not in this version yet.`);
    }
    await (0,result_files/* clearResults */._)(settings.out);
    return check(settings, settingsAt, surroundings, context, async (result) => deliver(await written(result, settings, context)));
}
/** Writes the result files; `report.json` last, because it says how the others went. */
async function written({ report: found, occasion, layouts, ...more }, settings, { progress }) {
    const redact = (0,process_redact/* createRedactor */.l)(settings.secretsToRedact);
    const judged = (0,redacted/* redacted */.p)(found, redact);
    const { sarif: wanted, configFile } = settings;
    const { resultFiles, sarifFiles } = await Promise.all(/* import() */[__webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(6066), __webpack_require__.e(5770), __webpack_require__.e(6213)]).then(__webpack_require__.bind(__webpack_require__, 86213));
    const { dockerfiles, github, variants } = more;
    const packageLists = more.packageLists.map(({ text, spdx, ...list }) => ({
        ...list,
        text: redact(text),
        ...(spdx === undefined ? {} : { spdx: redact(spdx) }),
    }));
    const sarif = sarifFiles(judged, { sarif: wanted, configFile, dockerfiles, occasion });
    const deliveries = await (0,result_files/* writeResults */.K)(settings.out, resultFiles(judged, sarif, { packageLists, occasion }));
    const report = { ...judged, deliveries };
    const [json] = await (0,result_files/* writeResults */.K)(settings.out, [{ path: "report.json", text: (0,report_json/* renderJson */.h)(report) }]);
    for (const { surface, reason } of [...deliveries, ...(json === undefined ? [] : [json])]) {
        if (reason !== undefined)
            progress.warn(`${surface} could not be written: ${reason}`);
    }
    // From what was found: a secret that happens to be one of our own words must not change what follows from them.
    return { report, exit: (0,verdict/* exitStatus */.$u)(found, settings.failOn), layouts, occasion, github, variants, sarif };
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


/***/ }),

/***/ 42225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startStopwatch)
/* harmony export */ });
function startStopwatch(now = () => performance.now()) {
    const timings = [];
    return {
        async time(name, work, variant) {
            const started = now();
            try {
                return await work();
            }
            finally {
                const seconds = Math.round(now() - started) / 1000;
                timings.push({ name, seconds, ...(variant === undefined ? {} : { variant }) });
            }
        },
        timings: () => [...timings],
    };
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const kindByBlame = {
    usage: "usage",
    cancelled: "cancelled",
    policy: "no",
    infrastructure: "no-verdict",
};
// What a verdict is called, in the order in which reasons win (CONTRACTS §1: exit 2, 130, 1, 3).
const verdicts = [
    ["usage", "error"],
    ["cancelled", "cancelled"],
    ["no", "fail"],
    ["no-verdict", "error"],
    ["warning", "warn"],
];
/**
 * All reasons that hold, the deciding ones first. A level caps what its check can do: a rule at level `warn` that
 * could not be measured warns.
 */
function reasons({ checks, errors, variants }) {
    const found = [...errors.map(fromError), ...checks.flatMap(fromCheck), ...variants.flatMap(fromVariant)];
    const unique = [...new Map(found.map((reason) => [`${reason.kind} ${reason.message}`, reason])).values()];
    return verdicts.flatMap(([kind]) => unique.filter((reason) => reason.kind === kind));
}
/** The verdict: that of the first reason, by CONTRACTS §1's order; `pass` when there is none. */
function verdictOf(run) {
    const [first] = reasons(run);
    return verdicts.find(([kind]) => kind === first?.kind)?.[1] ?? "pass";
}
/**
 * The exit status. `failOn` moves the line between red and green for verdicts (`warn`: warnings are red too; `never`:
 * neither they nor a definite no); wrong usage, cancellation and a missing verdict are no verdicts and stay what they are.
 */
function exitStatus(run, failOn) {
    const kinds = new Set(reasons(run).map(({ kind }) => kind));
    if (kinds.has("usage"))
        return 2;
    if (kinds.has("cancelled"))
        return 130;
    const red = (kinds.has("no") && failOn !== "never") || (kinds.has("warning") && failOn === "warn");
    if (red)
        return 1;
    return kinds.has("no-verdict") ? 3 : 0;
}
/** A variant's failure says why nothing about it could be checked, so then its checks are no reasons of their own. */
function fromVariant({ name, status, failure, checks }) {
    if (failure !== undefined)
        return [fromError({ ...failure, variant: name })];
    if (status === "cancelled")
        return [{ kind: "cancelled", message: `${name} was cancelled` }];
    if (status === "failed")
        return [{ kind: "no-verdict", message: `${name} failed` }];
    return checks.flatMap(fromCheck);
}
function fromError(error) {
    const subject = error.variant === undefined ? "" : `${error.variant}: `;
    return { kind: kindByBlame[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .blameOf */ .nR)(error.code)], message: `${subject}${error.message}` };
}
function fromCheck({ status, level, message }) {
    if (status === "fail")
        return [{ kind: "no", message }];
    if (status === "error")
        return [{ kind: level === "error" ? "no-verdict" : "warning", message }];
    return status === "warn" ? [{ kind: "warning", message }] : [];
}


/***/ })

};
