export const id = 284;
export const ids = [284];
export const modules = {

/***/ 99852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13498);
/* harmony import */ var _process_run_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98562);




/** As `mkdtemp` made it for the main step (context.ts): nothing else is ours to remove. */
const ownName = /^plimsoll-[A-Za-z0-9]{6}$/;
/** The docker plugin, and buildx alone. */
const buildxCommands = [["docker", "buildx"], ["buildx"]];
/**
 * The post step: removes the images that later steps could use until now, and the builder, should the main step have
 * been killed before it could. Works from what the main step saved and never fails the job.
 */
async function cleanUp(workDirectory, environment, say) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workDirectory);
    if (!ownName.test(name))
        return say("There is nothing of Plimsoll's to remove.");
    await removeBuilder(name, environment, say);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(workDirectory, { recursive: true, force: true }).catch(() => say(`${workDirectory} could not be removed.`));
}
/** The builder has the name of the working directory (build/builder.ts). */
async function removeBuilder(name, environment, say) {
    const run = (0,_process_run_child_js__WEBPACK_IMPORTED_MODULE_3__/* .createRunner */ .j)({ signal: new AbortController().signal });
    const { buildEnvironment } = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironments */ .J)(environment, {});
    for (const [command, ...plugin] of buildxCommands) {
        const buildx = (...args) => run({ command, args: [...plugin, ...args], cwd: "/", env: buildEnvironment, deadlineMs: 60_000 });
        if ((await buildx("inspect", "--", name)).exitCode !== 0)
            continue;
        const { exitCode } = await buildx("rm", "--force", "--", name);
        return say(exitCode === 0 ? `Removed the builder ${name}.` : `The builder ${name} could not be removed.`);
    }
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   fN: () => (/* binding */ asPlimsollError),
/* harmony export */   nN: () => (/* binding */ PlimsollError),
/* harmony export */   nR: () => (/* binding */ blameOf),
/* harmony export */   pN: () => (/* binding */ exitByBlame)
/* harmony export */ });
/* unused harmony export errorCodes */
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
    "plan.nothing-found": "usage",
    "plan.unknown-variant": "usage",
    "plan.bake": "usage",
    "plan.cycle": "usage",
    "plan.environment": "usage",
    "build.dockerfile": "policy",
    "build.step": "policy",
    "build.context": "policy",
    "build.blocked": "policy",
    "build.no-builder": "infrastructure",
    "build.builder": "infrastructure",
    "build.registry": "infrastructure",
    "build.deadline": "infrastructure",
    "build.output": "infrastructure",
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


/***/ })

};
