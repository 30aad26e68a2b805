export const id = 849;
export const ids = [849];
export const modules = {

/***/ 99849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _process_crash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12779);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45329);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24306);





const exitHelp = `
Exit status:
  0    pass, or warnings only
  1    over budget, a policy at level error, or a Dockerfile that does not build
  2    wrong usage or configuration
  3    no verdict possible: a tool, the builder or a registry failed
  130  cancelled`;
const checkHelp = `
Examples:
  plimsoll                            check every variant of this repository
  plimsoll check cpu cuda             only these two
  plimsoll check --only lint          no build: a few seconds
  plimsoll check --image app:1.2      an image that something else built
  plimsoll check --image out/app.tar  the same, as an OCI or docker-archive tar or a layout directory
  plimsoll check --json | jq .verdict
${exitHelp}

Results go to .plimsoll/: report.html, report.json, summary.md, comment.md, sarif/.`;
/**
 * Runs the program with the arguments after its name.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function runProgram(commandLine, surroundings) {
    let exit = 0;
    const program = describeProgram(surroundings, (status) => {
        exit = status;
    });
    const report = (failure) => {
        surroundings.stderr.write(explain(failure));
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitByBlame */ .pN[(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .blameOf */ .nR)(failure.code)];
    };
    const forget = (0,_process_crash_js__WEBPACK_IMPORTED_MODULE_2__/* .onCrash */ .T)(async (failure) => report(failure));
    try {
        await program.parseAsync([...commandLine], { from: "user" });
        return exit;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        return report((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlimsollError */ .fN)(error));
    }
    finally {
        forget();
    }
}
function describeProgram(surroundings, finish) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("plimsoll")
        .description("The load line for container images: builds, lints, scans, measures and gates every image variant.")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r, "-V, --version", "print the version")
        .helpOption("-h, --help", "print this help")
        .showHelpAfterError("Run plimsoll --help for examples.")
        .exitOverride()
        .configureOutput({
        writeOut: (text) => surroundings.stdout.write(text),
        writeErr: (text) => surroundings.stderr.write(text),
    });
    const run = (load) => async (variants, options) => {
        const command = await load();
        finish(await command(commandLineOf(variants, options), surroundings));
    };
    common(program.command("check [variant...]", { isDefault: true }))
        .description("find, build, lint, scan, measure and gate (the default command)")
        .option("--image <image>", "a reference, tar or layout directory: check it instead of building")
        .option("--only <stages>", "only these stages: build, lint, scan, size")
        .option("--baseline <source>", "what growth is measured against: auto, image:REF, rebuild, none")
        .option("--platform <platforms>", "platforms for every variant, such as linux/amd64,linux/arm64")
        .option("--file <file>", "a further bake file; may be repeated", collect)
        .option("--build-arg <name=value>", "a build argument for every variant; may be repeated", collect)
        .option("--build-env <name[=value]>", "a variable that bake files and builds may see; may be repeated", collect)
        .option("--build-secret <secret>", "id=ID,src=FILE or id=ID,env=NAME; may be repeated", collect)
        .option("--ssh <agent>", "default, or ID=PATH; may be repeated", collect)
        .option("--allow <entitlement>", "network.host, security.insecure, fs.read=PATH; may be repeated", collect)
        .option("--parallel <n>", "builds at the same time")
        .option("--timeout <duration>", "deadline for building each variant, such as 30m")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--fail-on <level>", "what makes the exit status red").choices(["error", "warn", "never"]))
        .addHelpText("after", checkHelp)
        .action(run(async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(292), __webpack_require__.e(931), __webpack_require__.e(883), __webpack_require__.e(301), __webpack_require__.e(187), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 14042))).checkCommand));
    common(program.command("init [variant...]"))
        .description("measure today's sizes and write a plimsoll.yml with budgets to match")
        .option("--file <file>", "a further bake file; may be repeated", collect)
        .option("--build-arg <name=value>", "a build argument for every variant; may be repeated", collect)
        .option("--build-env <name[=value]>", "a variable that bake files and builds may see; may be repeated", collect)
        .option("--build-secret <secret>", "id=ID,src=FILE or id=ID,env=NAME; may be repeated", collect)
        .addHelpText("after", "\nExample:\n  plimsoll init && git add plimsoll.yml")
        .action(run(async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(88), __webpack_require__.e(292), __webpack_require__.e(931), __webpack_require__.e(883), __webpack_require__.e(301), __webpack_require__.e(187), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 5925))).initCommand));
    common(program.command("tools"))
        .description("say which tools are used, where they come from and how they were verified")
        .addHelpText("after", "\nExample:\n  plimsoll tools --json")
        .action((options) => run(async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(118), __webpack_require__.e(931), __webpack_require__.e(883), __webpack_require__.e(771), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 1250))).toolsCommand)([], options));
    return program;
}
function common(command) {
    return command
        .option("--config <file>", "configuration file (default: plimsoll.yml, where there is one)")
        .option("--out <directory>", "where results go (default: .plimsoll)")
        .option("--json", "print the result as JSON", false)
        .option("--quiet", "print only warnings, errors and what is red", false);
}
function commandLineOf(variants, flags) {
    const { file, buildArg, buildSecret, ...same } = flags;
    return { ...same, variants, files: file, buildArgs: buildArg, buildSecrets: buildSecret };
}
function collect(value, previous = []) {
    return [...previous, value];
}
function explain(failure) {
    const detail = failure.detail === undefined ? "" : `${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_4__/* .stripControl */ .k)(failure.detail).trimEnd()}\n`;
    return `plimsoll: ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(failure.message)}\n${detail}`;
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
    "tool.missing": "infrastructure",
    "tool.checksum": "infrastructure",
    "tool.download": "infrastructure",
    "tool.architecture": "infrastructure",
    "tool.refused": "infrastructure",
    "tool.crashed": "infrastructure",
    "tool.deadline": "infrastructure",
    "tool.nonsense": "infrastructure",
    "scan.database": "infrastructure",
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


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Plimsoll's own version; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

};
