export const id = 7081;
export const ids = [7081];
export const modules = {

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
    const stages = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(5040), __webpack_require__.e(3545), __webpack_require__.e(6421), __webpack_require__.e(8202), __webpack_require__.e(1552), __webpack_require__.e(730), __webpack_require__.e(7209), __webpack_require__.e(4435), __webpack_require__.e(3597)]).then(__webpack_require__.bind(__webpack_require__, 93597));
    const occasion = await occasionOf(surroundings, settings, context);
    const github = await stages.githubOfRun(surroundings, occasion, settings, context);
    const pushPlan = await stages.planPush(plan, settings, github?.job, context);
    const cache = stages.openBuildCache({ settings, plan, prefix: occasion.prefix, github }, context);
    const cacheExports = stages.openCacheExports(cache, github, settings, context);
    const equipment = {
        ...(await stages.equip(plan, findBuildx, stopwatch, settings, context, github?.caches)),
        cache,
        cacheExports,
        pushes: stages.pushedBy(pushPlan),
        builtFrom: new Map(),
    };
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
            cacheExports,
        });
    }
    finally {
        await cacheExports.end();
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
    const { resultFiles, sarifFiles } = await Promise.all(/* import() */[__webpack_require__.e(6482), __webpack_require__.e(4900), __webpack_require__.e(6066), __webpack_require__.e(2893), __webpack_require__.e(6213)]).then(__webpack_require__.bind(__webpack_require__, 86213));
    const { dockerfiles, github, variants, cacheExports } = more;
    const cached = cacheExports === undefined ? {} : { cacheExports };
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
    return { report, exit: (0,verdict/* exitStatus */.$u)(found, settings.failOn), layouts, occasion, github, variants, sarif, ...cached };
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
