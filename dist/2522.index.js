export const id = 2522;
export const ids = [2522];
export const modules = {

/***/ 82522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/process/crash.js
var crash = __webpack_require__(12779);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/commands/flags.js
function commandLineOf(variants, flags) {
    const { file, buildArg, buildSecret, tag, ...same } = flags;
    return { ...same, variants, files: file, tags: tag, buildArgs: buildArg, buildSecrets: buildSecret };
}
/** For an option that may be repeated. */
function collect(value, previous = []) {
    return [...previous, value];
}
/** What decides how something is built. */
function buildOptions(command) {
    return command
        .option("--file <file>", "a further bake file; may be repeated", collect)
        .option("--build-arg <name=value>", "a build argument for every variant; may be repeated", collect)
        .option("--build-env <name[=value]>", "a variable that bake files and builds may see; may be repeated", collect)
        .option("--build-secret <secret>", "id=ID,src=FILE or id=ID,env=NAME; may be repeated", collect);
}

;// CONCATENATED MODULE: ./build/js/commands/image-commands.js
const exitHelp = `
Exit status:
  0    read and reported
  2    wrong usage, no such image, or none for the platform
  3    the image could not be read
  130  cancelled`;
const inspectHelp = `
Examples:
  plimsoll inspect python:3.12-slim              an image of the local engine, else of a registry
  plimsoll inspect build/image.tar --html        an archive; writes .plimsoll/inspect.html with a treemap
  plimsoll inspect build/layout --verify         an OCI layout directory; compares every diff ID
  plimsoll inspect app:1.2 --json | jq .causes
${exitHelp}`;
const compareHelp = `
Examples:
  plimsoll compare app:1.1 app:1.2                two images of the local engine or of registries
  plimsoll compare --images before.tar after.tar  the same, of archives or OCI layout directories
  plimsoll compare app:1.1 app:1.2 --json | jq .deltas.sizes
${exitHelp}`;
/** `inspect` and `compare`: commands about images that something else may have built. */
function addImageCommands({ program, surroundings, common, finish }) {
    common(program.command("inspect <image>"))
        .description("say what is in an image, why, and from which line")
        .option("--platform <platform>", "which one of a multi-platform image (default: this machine's)")
        .option("--html [file]", "write a page with a treemap and a search (default: inspect.html in --out)")
        .option("--verify", "compare the content of every layer with its diff ID", false)
        .addHelpText("after", inspectHelp)
        .action(async (image, { html, verify, ...flags }) => {
        const { inspectCommand } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(4292), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6868), __webpack_require__.e(6482), __webpack_require__.e(5040), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 7027));
        finish(await inspectCommand({ image, html, verify, commandLine: image_commands_commandLineOf(flags) }, surroundings));
    });
    common(program.command("compare <before> <after>"))
        .description("say what two images differ in: by line, package, directory, cause and file")
        .option("--images", "the two are images (the default)")
        .option("--platform <platform>", "which one of multi-platform images (default: this machine's)")
        .addHelpText("after", compareHelp)
        .action(async (before, after, { images: _, ...flags }) => {
        const { compareCommand } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(4292), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6868), __webpack_require__.e(5040), __webpack_require__.e(1552), __webpack_require__.e(3068)]).then(__webpack_require__.bind(__webpack_require__, 95170));
        finish(await compareCommand({ before, after, commandLine: image_commands_commandLineOf(flags) }, surroundings));
    });
}
function image_commands_commandLineOf(flags) {
    return { ...flags, variants: [] };
}

;// CONCATENATED MODULE: ./build/js/commands/rebuild-options.js

const help = `
Examples:
  plimsoll rebuild src/main.py                       which steps run again, and how long that takes
  plimsoll rebuild requirements.txt Dockerfile:14    a lock file; a line of a Dockerfile
  plimsoll rebuild .dockerignore --with new.ignore   what another ignore file lets in and keeps out
  plimsoll rebuild src/main.py --measure --rounds 3  really do it, in a copy; the work tree is not touched
  plimsoll rebuild src/main.py --json | jq '.changes[].variants[].rebuild.seconds'

A file that does not exist counts as one that is added. "?" marks steps that run only where what is copied from
a stage turns out different. Times are those of each step's last real run.

Exit status:
  0    predicted, and measured where that was asked for
  2    wrong usage or configuration
  3    it could not be measured
  130  cancelled`;
/** `rebuild`: what a change would cost, without rebuilding. */
function addRebuildCommand({ program, surroundings, common, finish }) {
    buildOptions(common(program.command("rebuild <file...>")))
        .description("say which steps a change makes run again, and how long that takes, without rebuilding")
        .option("--variant <name>", "only this variant; may be repeated", collect)
        .option("--with <file>", "the file's new content: of one Dockerfile or ignore file, or for --measure")
        .option("--measure", "really make the change, in a copy, and build it", false)
        .option("--rounds <n>", "measure so many times, and take the median (default: 1)")
        .option("--removed", "with --measure: remove the files instead of changing them", false)
        .option("--ssh <agent>", "default, or ID=PATH; may be repeated", collect)
        .option("--allow <entitlement>", "network.host, security.insecure, fs.read=PATH; may be repeated", collect)
        .option("--timeout <duration>", "deadline for each build of --measure, such as 30m")
        .addHelpText("after", help)
        .action(async (files, { variant = [], with: content, removed, measure, rounds, ...flags }) => {
        const { rebuildCommand } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(4292), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6868), __webpack_require__.e(8170), __webpack_require__.e(6421), __webpack_require__.e(8202), __webpack_require__.e(8324)]).then(__webpack_require__.bind(__webpack_require__, 13045));
        const commandLine = commandLineOf(variant, flags);
        const how = { removed, measure, rounds, content };
        finish(await rebuildCommand({ files, ...how, commandLine }, surroundings));
    });
}

;// CONCATENATED MODULE: ./build/js/commands/program.js








const program_exitHelp = `
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
  plimsoll check --baseline rebuild   what this branch adds: its base is built too
  plimsoll check --image app:1.2      an image that something else built
  plimsoll check --image out/app.tar  the same: a tar or a layout directory
  plimsoll check --json | jq .verdict
${program_exitHelp}

Results go to .plimsoll/: report.html, report.json, summary.md, comment.md, sarif/.`;
/**
 * Runs the program with the arguments after its name.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function runProgram(commandLine, surroundings) {
    let exit = 0;
    surroundings.stdout.on("error", mindUnread);
    const program = describeProgram(surroundings, (status) => {
        exit = status;
    });
    const report = (failure) => {
        surroundings.stderr.write(explain(failure));
        return errors/* exitByBlame */.pN[(0,errors/* blameOf */.nR)(failure.code)];
    };
    const forget = (0,crash/* onCrash */.T)(async (failure) => report(failure));
    try {
        await program.parseAsync([...commandLine], { from: "user" });
        return exit;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        return report((0,errors/* asPlimsollError */.fN)(error));
    }
    finally {
        forget();
    }
}
/** Who reads only the first lines of a result (`| head`) closes the pipe; that is no failure of ours. */
function mindUnread(error) {
    if (!(0,errors/* hasErrno */.Nm)(error, "EPIPE"))
        throw error;
}
function describeProgram(surroundings, finish) {
    const program = new esm/* Command */.uB("plimsoll")
        .description("The load line for container images: builds, lints, scans, measures and gates every image variant.")
        .version(version/* version */.r, "-V, --version", "print the version")
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
        .option("--push", "push after the verdict, unless it is red, as plimsoll.yml or the bake targets' tags say")
        .option("--push-to <repository>", "the same, to this repository")
        .option("--tag <tag>", "a tag to push; may be repeated", collect)
        .option("--verify", "compare layers with their diff IDs too; every layer is then read anew")
        .option("--parallel <n>", "builds at the same time")
        .option("--timeout <duration>", "deadline for building each variant, such as 30m")
        .addOption(new esm/* Option */.c$("--fail-on <level>", "what makes the exit status red").choices(["error", "warn", "never"]))
        .addHelpText("after", checkHelp)
        .action(run(async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(4292), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6868), __webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(8170), __webpack_require__.e(7081), __webpack_require__.e(8675)]).then(__webpack_require__.bind(__webpack_require__, 48675))).checkCommand));
    buildOptions(common(program.command("init [variant...]")))
        .description("measure today's sizes and write a plimsoll.yml with budgets to match")
        .addHelpText("after", "\nExample:\n  plimsoll init && git add plimsoll.yml")
        .action(run(async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(4292), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6868), __webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(8170), __webpack_require__.e(7081), __webpack_require__.e(5925)]).then(__webpack_require__.bind(__webpack_require__, 5925))).initCommand));
    addImageCommands({ program, surroundings, common, finish });
    addRebuildCommand({ program, surroundings, common, finish });
    common(program.command("tools"))
        .description("say which tools are used, where they come from and how they were verified")
        .addHelpText("after", "\nExample:\n  plimsoll tools --json")
        .action((options) => run(async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(9428), __webpack_require__.e(9436), __webpack_require__.e(7518), __webpack_require__.e(6421), __webpack_require__.e(730), __webpack_require__.e(1250)]).then(__webpack_require__.bind(__webpack_require__, 1250))).toolsCommand)([], options));
    return program;
}
function common(command) {
    return command
        .option("--config <file>", "configuration file (default: plimsoll.yml, where there is one)")
        .option("--out <directory>", "where results go (default: .plimsoll)")
        .option("--json", "print the result as JSON", false)
        .option("--quiet", "print only warnings, errors and what is red", false);
}
function explain(failure) {
    const detail = failure.detail === undefined ? "" : `${(0,control/* stripControl */.k)(failure.detail).trimEnd()}\n`;
    return `plimsoll: ${(0,control/* oneLine */.T)(failure.message)}\n${detail}`;
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
