export const id = 3872;
export const ids = [3872];
export const modules = {

/***/ 83872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./build/js/build/buildx.js
var buildx = __webpack_require__(66453);
// EXTERNAL MODULE: ./build/js/context.js + 1 modules
var js_context = __webpack_require__(80410);
// EXTERNAL MODULE: ./build/js/inputs/action-inputs.js
var action_inputs = __webpack_require__(40886);
// EXTERNAL MODULE: ./build/js/inputs/input-text.js
var input_text = __webpack_require__(30196);
// EXTERNAL MODULE: ./build/js/inputs/settings.js + 4 modules
var inputs_settings = __webpack_require__(77518);
// EXTERNAL MODULE: ./build/js/plan/explain.js
var explain = __webpack_require__(10803);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 13 modules
var plan_plan = __webpack_require__(40622);
// EXTERNAL MODULE: ./build/js/progress/choose.js + 3 modules
var choose = __webpack_require__(85435);
// EXTERNAL MODULE: ./build/js/action/step.js
var step = __webpack_require__(12395);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/image/platform-name.js
var platform_name = __webpack_require__(47837);
// EXTERNAL MODULE: ./build/js/plan/slug.js
var slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/action/plan/linked.js
/**
 * Variants in groups: two are in one when a target that one is built from is one of the other's, so that whoever builds
 * a group builds every shared base once. Groups and their members are in the order of the plan.
 */
function linkedGroups(variants) {
    const groups = [];
    for (const variant of variants) {
        const targets = new Set(variant.kind === "build" ? [variant.target, ...variant.basedOn] : []);
        const linked = groups.filter((group) => [...targets].some((target) => group.targets.has(target)));
        const [first, ...others] = linked;
        if (first === undefined) {
            groups.push({ members: [variant], targets });
            continue;
        }
        first.members.push(...others.flatMap(({ members }) => members), variant);
        first.targets = new Set([...linked.flatMap((group) => [...group.targets]), ...targets]);
        for (const other of others)
            groups.splice(groups.indexOf(other), 1);
    }
    const rank = (variant) => variants.indexOf(variant);
    return groups.map(({ members }) => members.toSorted((a, b) => rank(a) - rank(b)));
}

;// CONCATENATED MODULE: ./build/js/action/plan/legs.js




/** What GitHub starts of one matrix (docs.github.com, "Running variations of jobs in a workflow"). */
const mostLegs = 256;
/** Longer names of several variants are shortened: the artifact of a leg carries its name. */
const longestName = 60;
/**
 * The plan's variants as legs: variants that share a base stay together, and each platform is a leg of its own.
 *
 * @throws PlimsollError plan.legs when a matrix can't have them
 */
function legsOf(variants) {
    for (const { name } of variants)
        assertNameable(name);
    const legs = linkedGroups(variants).flatMap(legsOfGroup);
    if (legs.length > mostLegs) {
        throw new errors/* PlimsollError */.nN("plan.legs", `These are ${legs.length} legs, and GitHub starts ${mostLegs} jobs of a matrix. Name fewer with the input variants.`);
    }
    return withUniqueNames(legs);
}
/** The input `variants` separates names by lines and commas, and trims them. */
function assertNameable(name) {
    if (!/[,\r\n]/.test(name) && name === name.trim())
        return;
    throw new errors/* PlimsollError */.nN("plan.legs", `The variant ${JSON.stringify(name)} can't be named in a matrix: no commas, and no spaces around it. Rename it.`);
}
/**
 * A variant without platforms is built for whatever its builder runs on, so nobody can say which leg of several it
 * belongs to: the group then stays whole.
 */
function legsOfGroup(group) {
    const all = group.map(({ name }) => name);
    const whole = { name: nameOf(all), variants: all, platform: "" };
    if (group.some(({ platforms }) => platforms.length === 0))
        return [whole];
    const platforms = [...new Set(group.flatMap((variant) => variant.platforms.map(platform_name/* normalisePlatform */.W)))];
    return platforms.map((platform) => {
        const members = group.filter((variant) => variant.platforms.map(platform_name/* normalisePlatform */.W).includes(platform));
        const variants = members.map(({ name }) => name);
        const suffix = platforms.length > 1 ? `-${(0,slug/* slugOf */.t)(platform.replaceAll("/", "-"))}` : "";
        return { name: `${nameOf(variants)}${suffix}`, variants, platform };
    });
}
function nameOf(variants) {
    const [first = "", ...others] = variants.map(slug/* slugOf */.t);
    const whole = [first, ...others].join(".");
    return others.length === 0 || whole.length <= longestName ? whole : `${first}.and-${others.length}-more`;
}
/** Variants `a.b` and `a` with `b` would share a name. */
function withUniqueNames(legs) {
    const taken = new Set();
    return legs.map((leg) => {
        let name = leg.name;
        for (let number = 2; taken.has(name); number += 1)
            name = `${leg.name}~${number}`;
        taken.add(name);
        return { ...leg, name };
    });
}

// EXTERNAL MODULE: ./build/js/inputs/assignments.js
var assignments = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
;// CONCATENATED MODULE: ./build/js/action/plan/runners.js





const standard = new Map([
    ["*", "ubuntu-latest"],
    ["linux/arm64", "ubuntu-24.04-arm"],
]);
/**
 * Reads `PLATFORM=LABEL` lines; `*=LABEL` is for platforms that no line names. What is not given is GitHub's own runner of that
 * architecture; other architectures go to x64, where they are emulated.
 *
 * @throws PlimsollError usage.flag
 */
function parseRunners(text) {
    const given = (0,assignments/* linesOf */.Dx)(text).map((line) => {
        const [, platform = "", label = ""] = /^([^=\s]+)\s*=\s*(\S.*)$/.exec(line) ?? [];
        if (label !== "" && (platform === "*" || units_text/* platformPattern */.WC.test(platform))) {
            return [platform === "*" ? platform : (0,platform_name/* normalisePlatform */.W)(platform), label];
        }
        throw new errors/* PlimsollError */.nN("usage.flag", `Input "runners": expected PLATFORM=LABEL or *=LABEL, got ${(0,parsed/* quoted */.TL)(line)}.`);
    });
    // Whoever says where everything goes means arm64, too.
    const base = given.some(([platform]) => platform === "*") ? [] : standard;
    return new Map([...base, ...given]);
}
/** The label for a leg's platform, which may be empty. */
function runnerFor(platform, runners) {
    return runners.get(platform) ?? runners.get("*") ?? "ubuntu-latest";
}

;// CONCATENATED MODULE: ./build/js/action/plan/outputs.js

function planOutputs(legs, skipped, runners) {
    const include = legs.map(({ name, variants, platform }) => ({
        name,
        variants: variants.join("\n"),
        platform,
        runner: runnerFor(platform, runners),
    }));
    return {
        matrix: JSON.stringify({ include }),
        legs: JSON.stringify(legs),
        skipped: JSON.stringify(skipped),
        variants: [...new Set(legs.flatMap(({ variants }) => variants))].join("\n"),
    };
}

;// CONCATENATED MODULE: ./build/js/action/plan/skipped.js
/** An output has its limits, and a monorepo hundreds of Dockerfiles in its examples. */
const mostNotes = 100;
/**
 * What is left out on purpose: variants of `whole` (the plan when nothing is selected) that are not in `plan`, then what
 * discovery left out.
 */
function skippedBy(plan, whole) {
    const planned = new Set(plan.variants.map(({ name }) => name));
    const unselected = whole.variants.filter(({ name }) => !planned.has(name));
    const notes = whole.notes.filter(({ kind, subject }) => kind === "left-out" && !planned.has(subject));
    return [
        ...unselected.map(({ name }) => ({ name, reason: "it is not among the variants that were asked for" })),
        ...notes.slice(0, mostNotes).map(({ subject, reason }) => ({ name: subject, reason })),
    ];
}

// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var blocks = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/action/plan/summary.js




const rowsShown = 100;
/** The plan for the job summary. */
function planSummary(legs, skipped, runners) {
    const rows = legs.slice(0, rowsShown).map(({ name, variants, platform }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* joined */.oR)(variants.slice(0, rowsShown).map((variant) => (0,markdown/* code */.aY)(variant)), ", "),
        (0,markdown/* inline */.mG) `${platform === "" ? "each variant's own" : platform}`,
        (0,markdown/* inline */.mG) `${runnerFor(platform, runners)}`,
    ]);
    const columns = ["leg", "variants", "platform", "runner"].map((title) => ({ title, align: "left" }));
    return (0,blocks/* textOf */.b6)([
        (0,blocks/* heading */.R_)(3, (0,markdown/* inline */.mG) `Planned: ${(0,subject/* counted */.h)(legs.length, "leg")}`),
        ...(0,blocks/* table */.tp)(columns, rows),
        ...(0,blocks/* details */.zH)(`Left out (${skipped.length})`, (0,blocks/* bullets */.e5)(skipped.slice(0, rowsShown).map(({ name, reason }) => (0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(name)} ${reason}`))),
    ]);
}

;// CONCATENATED MODULE: ./build/js/action/plan/run-plan.js
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
 * The step of `plan/`: finds what there is to build, and shares it out to the legs of a matrix. Nothing is built.
 *
 * @returns the exit status (CONTRACTS §1)
 */
function runPlan(surroundings) {
    return (0,step/* runStep */.e)(surroundings, { hasVerdict: false }, planStep);
}
async function planStep({ surroundings, files, signal, hide }) {
    const { environment, directory, stderr } = surroundings;
    const runners = parseRunners((0,input_text/* inputText */.A)(environment, "runners") ?? "");
    const actionInputs = (0,action_inputs/* readActionInputs */.U)(environment);
    const { settings, warnings } = await (0,inputs_settings/* loadSettings */.M)({ root: directory, environment, actionInputs });
    const redact = hide(settings.secretsToRedact);
    const progress = await (0,choose/* chooseProgress */.X)({ stream: stderr, environment, quiet: false, redact });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            for (const warning of warnings)
                progress.warn(warning);
            const context = __addDisposableResource(env_1, await (0,js_context/* openContext */.e)(settings, surroundings, progress, signal), true);
            const { legs, skipped } = await share(settings, context);
            await files.setOutputs(planOutputs(legs, skipped, runners));
            await files.appendSummary(redact(planSummary(legs, skipped, runners))).catch(() => undefined);
            return 0;
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
    }
}
async function share(settings, context) {
    const findBuildx = (0,buildx/* buildxOnDemand */.T)(context);
    const plan = await (0,plan_plan/* planRun */.n)(settings, findBuildx, context);
    for (const line of (0,explain/* explainPlan */.d)(plan))
        context.progress.note(line);
    const whole = settings.selected.length === 0 ? plan : await (0,plan_plan/* planRun */.n)({ ...settings, selected: [] }, findBuildx, context);
    const legs = legsOf(plan.variants);
    for (const { name, variants, platform } of legs) {
        context.progress.note(`leg ${name}: ${variants.join(", ")}${platform === "" ? "" : ` for ${platform}`}`);
    }
    return { legs, skipped: skippedBy(plan, whole) };
}


/***/ }),

/***/ 12395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var _deliver_runner_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63202);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _process_crash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12779);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48115);
/* harmony import */ var _process_log_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68482);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);






/**
 * Runs the step of a sub-action. Whatever happens, the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function runStep(surroundings, { hasVerdict }, work) {
    const { environment, stdout } = surroundings;
    const files = (0,_deliver_runner_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openRunnerFiles */ .A)(environment);
    let redact = (text) => text;
    const hide = (secrets) => {
        for (const secret of secrets)
            stdout.write(`${(0,_process_log_command_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCommand */ .I)(secret)}\n`);
        redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)(secrets);
        return redact;
    };
    const fail = async (error) => {
        const { deliverFailure } = await __webpack_require__.e(/* import() */ 7673).then(__webpack_require__.bind(__webpack_require__, 80054));
        const told = hasVerdict ? files : { ...files, setOutputs: () => Promise.resolve() };
        return deliverFailure((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlimsollError */ .fN)(error), { files: told, stdout, redact: (text) => redact(text) });
    };
    const controller = new AbortController();
    const stops = [(0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterrupt */ .n)({ onCancel: () => controller.abort() }), (0,_process_crash_js__WEBPACK_IMPORTED_MODULE_2__/* .onCrash */ .T)(fail)];
    try {
        return await work({ surroundings, files, signal: controller.signal, hide });
    }
    catch (error) {
        // Whatever fails then, fails because of it.
        const isCancelled = controller.signal.aborted;
        return await fail(isCancelled ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("cancelled", "The job was cancelled.", { cause: error }) : error);
    }
    finally {
        for (const stop of stops)
            stop();
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

/***/ 47837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   W: () => (/* binding */ normalisePlatform)
/* harmony export */ });
const architectures = {
    x86_64: "amd64",
    "x86-64": "amd64",
    i386: "386",
    aarch64: "arm64",
    armhf: "arm",
    armel: "arm",
};
/** Variants that are the architecture's usual one and therefore not written. */
const usual = new Set(["amd64/v1", "arm64/v8", "arm64/8"]);
/**
 * `os/architecture[/variant]`, normalised as containerd and buildx write it (containerd/platforms database.go), so that
 * the same platform always has the same name: `linux/arm64/v8` is `linux/arm64`, 32-bit arm without variant is `v7`.
 */
function platformName({ os, architecture, variant }) {
    const system = os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase();
    const cpu = architecture.toLowerCase();
    const known = architectures[cpu] ?? cpu;
    const given = (variant ?? "").toLowerCase() || (cpu === "armel" ? "v6" : known === "arm" ? "v7" : "");
    const exact = known === "arm" && /^\d$/.test(given) ? `v${given}` : given;
    if (exact === "" || usual.has(`${known}/${exact}`))
        return `${system}/${known}`;
    return `${system}/${known}/${exact}`;
}
/** The same for a platform written as text by a user. */
function normalisePlatform(text) {
    const [os = "", architecture = "", variant] = text.split("/");
    return platformName({ os, architecture, variant });
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

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ css),
/* harmony export */   DC: () => (/* binding */ dataElement),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Me: () => (/* binding */ styleHash),
/* harmony export */   W3: () => (/* binding */ scriptHash),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   cu: () => (/* binding */ styleElement),
/* harmony export */   eB: () => (/* binding */ scriptElement),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


const brand = Symbol("HTML");
/**
 * A template whose own text is HTML and whose values are not: strings are cleaned to one line and escaped for text and
 * for quoted attributes, numbers printed, other {@link Html} stays, undefined is nothing. A value never opens a tag,
 * names an attribute or stands in `href`, `src` or `style`; links are made by {@link anchor}.
 */
function html(markup, ...values) {
    return trusted(markup.reduce((text, part, index) => text + sourceOf(values[index - 1]) + part));
}
/** A link that opens apart and tells the other side nothing, or just its text when there is no safe address. */
function anchor(text, url) {
    if (url === undefined)
        return html `${text}`;
    const href = trusted(url.href.replaceAll("&", "&amp;"));
    return html `<a href="${href}" rel="noreferrer noopener" target="_blank">${text}</a>`;
}
/** Lines of text as they are, for `<pre>`. */
function preformatted(lines) {
    return trusted(lines.map(escaped).join("\n"));
}
function css(text) {
    return { [brand]: true, css: text.raw.join("") };
}
/** The sheets as one element. */
function styleElement(sheets) {
    return trusted(`<style>${textOf(sheets)}</style>`);
}
/** What the page's policy has to name, so that this style and no other is applied (CSP Level 3 §2.3.1). */
function styleHash(sheets) {
    return hashOf(textOf(sheets));
}
/** Functions that use nothing from outside of themselves; `start` is called with the others by their names. */
function scriptOf(parts, start) {
    const members = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
    return {
        [brand]: true,
        script: `"use strict";\n(${start.toString()})({\n${members.join(",\n")}\n}, document, window);`,
    };
}
function scriptElement({ script }) {
    return trusted(`<script>${script}</script>`);
}
/** What the policy has to name, so that this script and no other runs. */
function scriptHash({ script }) {
    return hashOf(script);
}
/**
 * Data for a script. To a browser it is a block of text without meaning (HTML §4.12.1), and the only way out of it, a
 * `<`, is written as JSON's escape.
 */
function dataElement(id, data) {
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    return trusted(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
}
function textOf(sheets) {
    return sheets.map((sheet) => sheet.css).join("\n");
}
function trusted(source) {
    return { [brand]: true, source };
}
function sourceOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string")
        return escaped((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(value));
    if (typeof value === "number")
        return String(value);
    return "source" in value ? value.source : value.map(({ source }) => source).join("");
}
function escaped(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}


/***/ }),

/***/ 86632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   vG: () => (/* binding */ drawn),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);
/* harmony import */ var _prose_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96837);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28215);



const brand = Symbol("inline Markdown");
/**
 * A template whose own text is Markdown and whose values are not: strings are escaped, numbers printed, other
 * {@link Inline}s stay.
 */
function inline(markup, ...values) {
    const source = markup.reduce((text, part, index) => {
        const value = values[index - 1];
        return text + (value === undefined ? "" : sourceOf(value)) + part;
    });
    return trusted(escapeStart(source));
}
/** `raw` as a code span. */
function code(raw, max = 200) {
    const text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max);
    if (text === "")
        return trusted("–");
    // Cells end at any bare pipe, even in code; an entity is none, but is only read outside of backticks.
    if (text.includes("|"))
        return trusted(`<code>${escapeText(text)}</code>`);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return trusted(fence + pad + (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakMentions */ .d)(text) + pad + fence);
}
/** A sentence with code in it ({@link proseParts}). */
function prose(raw, max = 1000) {
    const parts = (0,_prose_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .proseParts */ .k)(raw, max).map(({ text, isCode }) => (isCode ? code(text, max).source : escapeText(text)));
    return trusted(escapeStart(parts.join("")));
}
/** A bar as a code span. Its spaces do not break, so that no renderer folds them; what is no part of a bar goes. */
function drawn(bar) {
    const text = bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, "").replaceAll(" ", "\u00a0");
    return trusted(text === "" ? "" : `\`${text}\``);
}
/** A figure with its unit, as text that no renderer breaks between them. */
function figure(raw) {
    return trusted(escapeText((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw)).replaceAll(" ", "\u00a0"));
}
// `CVE-2025-1234567`, `GHSA-…`: nothing that GitHub would refer to, but for the digits in it.
const advisoryId = /^(?!GH-)[A-Z]+(?:-[A-Za-z0-9]+)+$/;
/** A link, or just its text when there is no safe address. The id of an advisory stays whole in it, so that it can be copied. */
function link(text, url) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text);
    if (url === undefined || clean === "")
        return trusted(escapeText(clean));
    return trusted(`[${advisoryId.test(clean) ? escapeMarkup(clean) : escapeText(clean)}](${url.href})`);
}
/** The parts that are there, with `separator` (plain text) between them. */
function joined(parts, separator) {
    return trusted(parts.map(({ source }) => source).join(escapeText(separator)));
}
function trusted(source) {
    return { [brand]: true, source };
}
function sourceOf(value) {
    return typeof value === "object" ? value.source : escapeText((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(String(value)));
}
function escapeText(text) {
    return escapeMarkup((0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .breakReferences */ .m)(text));
}
function escapeMarkup(text) {
    return (text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_[\]|~]/g, "\\$&")
        // GitHub typesets what stands between two dollars; its documented way out is this element.
        .replaceAll("$", "<span>$</span>"));
}
/** What would open a heading, a list or a rule, at the start of a line only. A sign before a digit is none of that. */
function escapeStart(source) {
    return source
        .trim()
        .replace(/^(?:[#=]|[+-](?!\d)|\d+(?=[.)](?:\s|$)))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}


/***/ }),

/***/ 96837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ proseParts)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);

/** What backticks set apart, and options of commands (`--chown=app`): a page would break those behind their dashes. */
const codes = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)|(?<![\w`-])--[a-z][\w-]*(?:=[^\s`"']*[^\s`"'.,;:()])?/g;
/** A sentence of ours or of a linter, on one line of at most `max` characters. */
function proseParts(raw, max) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max);
    const parts = [];
    let end = 0;
    for (const { 0: whole, 1: inside, index } of line.matchAll(codes)) {
        parts.push({ text: line.slice(end, index), isCode: false }, { text: inside ?? whole, isCode: true });
        end = index + whole.length;
    }
    return [...parts, { text: line.slice(end), isCode: false }].filter(({ text }) => text !== "");
}


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ breakMentions),
/* harmony export */   m: () => (/* binding */ breakReferences)
/* harmony export */ });
const gap = "\u200b";
/**
 * Breaks what GitHub would turn into a notification, a cross-reference or a link, with a space of no width: `@name`,
 * `#1`, `GH-1`, `owner/repo#1`, bare commit ids and bare addresses. A backslash or an entity does not help, because
 * GitHub looks for them after both are resolved (zwave-js/zwave-js-ui#4743, JSONbored/awesome-claude#366).
 */
function breakReferences(text) {
    return breakMentions(text)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\b(gh-)(?=\d)/gi, `$1${gap}`)
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/\b(www)(?=\.)/gi, `$1${gap}`)
        .replace(/\b[0-9a-f]{7,40}\b/gi, (run) => (run.match(/.{1,6}/g) ?? [run]).join(gap));
}
/** Breaks mentions alone; enough inside code, where nothing else links but an answer by e-mail still mentions. */
function breakMentions(text) {
    return text.replaceAll("@", `@${gap}`);
}


/***/ }),

/***/ 41438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   ys: () => (/* binding */ moreNote),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28215);




const brand = Symbol("Markdown block");
function heading(level, text) {
    return block(`${"#".repeat(level)} ${text.source}`);
}
function paragraph(text) {
    return block(text.source);
}
function bullets(items) {
    return items.length === 0 ? [] : [block(items.map(({ source }) => `- ${source}`).join("\n"))];
}
function numbered(items) {
    return items.length === 0 ? [] : [block(items.map(({ source }, index) => `${index + 1}. ${source}`).join("\n"))];
}
/** What GitHub frames and marks with a sign (its "alerts"); a quotation elsewhere. */
function alert(kind, content) {
    if (content.length === 0)
        return [];
    const quoted = textOf(content)
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">");
    return [block(`> [!${kind}]\n${quoted}`)];
}
/** A table. */
function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const head = line(columns.map(({ title }) => (typeof title === "string" ? title : title.source)));
    const rule = `|${columns.map(({ align }) => (align === "right" ? "--:" : "---")).join("|")}|`;
    return [block([head, rule, ...rows.map((cells) => line(cells.map(({ source }) => source)))].join("\n"))];
}
/** Output or a file's lines as they are, the last `max` of them. */
function fence(raw, max) {
    const all = (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(raw);
    const lines = all.length > max ? [`… ${all.length - max} lines before these`, ...all.slice(-max)] : all;
    const text = (0,_escape_references_js__WEBPACK_IMPORTED_MODULE_3__/* .breakMentions */ .d)(lines.join("\n"));
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return block(`${mark}text\n${text}\n${mark}`);
}
/** A folded section. Its title is HTML to GitHub, so it is plain text here. */
function details(title, content) {
    if (content.length === 0)
        return [];
    const summary = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `${(0,_escape_references_js__WEBPACK_IMPORTED_MODULE_3__/* .breakReferences */ .m)(title)}`.source;
    return [block(`<details><summary>${summary}</summary>\n\n${textOf(content)}\n\n</details>`)];
}
/** "and n more" under a list that was shortened; `what` names them where that does not go without saying. */
function moreNote(count, what = "") {
    return count <= 0 ? [] : [paragraph((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG) `… and ${count.toLocaleString("en-US")} more ${what}`)];
}
/** The blocks with an empty line between them. */
function textOf(blocks) {
    return blocks.map(({ source }) => source).join("\n\n");
}
function block(source) {
    return { [brand]: true, source };
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


/***/ })

};
