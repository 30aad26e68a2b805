export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 80410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/inputs/platform.js


/** Node with zstd in its zlib (nodejs.org/api/zlib.html: added in 22.15.0 and 23.8.0). */
const supportedNode = ">=22.15.0 <23 || >=23.8.0";
/**
 * Refuses machines that Plimsoll does not run on; gives the two words that downloads are chosen by.
 * @throws PlimsollError usage.platform with what to do instead.
 */
function assertSupported(platform, arch, nodeVersion) {
    if (platform === "win32") {
        refuse("Plimsoll does not run on Windows. Use WSL 2 with a Linux distribution, or a Linux runner.");
    }
    if (platform !== "linux" && platform !== "darwin") {
        refuse(`Plimsoll runs on Linux and macOS, not on ${platform}. Use one of those.`);
    }
    if (arch !== "x64" && arch !== "arm64") {
        refuse(`Plimsoll runs on x64 and arm64 machines, not on ${arch}. Use one of those.`);
    }
    if (!(0,semver.satisfies)(nodeVersion, supportedNode, { includePrerelease: true })) {
        refuse(`Plimsoll needs Node.js 22.15 or newer with zstd, and this is ${nodeVersion}. Update Node.js.`);
    }
    return { os: platform, arch };
}
function refuse(message) {
    throw new errors/* PlimsollError */.nN("usage.platform", message);
}

// EXTERNAL MODULE: ./build/js/process/environment.js + 1 modules
var process_environment = __webpack_require__(13498);
// EXTERNAL MODULE: ./build/js/process/run-child.js + 4 modules
var run_child = __webpack_require__(98562);
;// CONCATENATED MODULE: ./build/js/context.js






/**
 * Opens the doors through which a run reaches the machine.
 *
 * @throws PlimsollError `usage.platform` on a machine that Plimsoll does not run on
 */
async function openContext(settings, { environment, platform, arch, nodeVersion }, progress, signal) {
    const machine = assertSupported(platform, arch, nodeVersion);
    const cacheDirectory = cacheDirectoryOf(environment);
    const workDirectory = await makeWorkDirectory(environment, cacheDirectory);
    return {
        run: (0,run_child/* createRunner */.j)({ signal }),
        progress,
        signal,
        ...(0,process_environment/* childEnvironments */.J)(environment, settings.buildEnvironment),
        cacheDirectory,
        workDirectory,
        platform: machine,
        [Symbol.asyncDispose]: () => (0,promises_.rm)(workDirectory, { recursive: true, force: true }),
    };
}
/**
 * It takes whole images, so it lies where space is: where the runner wants it, else in the cache and not in a `/tmp` that
 * may be memory. What a killed run left there a day ago or more goes now.
 */
async function makeWorkDirectory(environment, cacheDirectory) {
    const runnerTemp = environment["RUNNER_TEMP"];
    if (runnerTemp !== undefined && runnerTemp !== "")
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(runnerTemp, "plimsoll-"));
    const parent = (0,external_node_path_.join)(cacheDirectory, "runs");
    await (0,promises_.mkdir)(parent, { recursive: true });
    await removeAbandoned(parent).catch(() => undefined);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "plimsoll-"));
}
const abandonedAfterMs = 24 * 3_600_000;
async function removeAbandoned(parent) {
    for (const name of await (0,promises_.readdir)(parent)) {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(parent, name));
        if (Date.now() - mtimeMs > abandonedAfterMs)
            await (0,promises_.rm)((0,external_node_path_.join)(parent, name), { recursive: true, force: true });
    }
}
/** A folder of ours in the runner's tool cache, else in the user's cache directory (XDG Base Directory Specification). */
function cacheDirectoryOf(environment) {
    const parent = environment["RUNNER_TOOL_CACHE"] || environment["XDG_CACHE_HOME"];
    if (parent !== undefined && parent !== "")
        return (0,external_node_path_.join)(parent, "plimsoll");
    const home = environment["HOME"] || (0,external_node_os_.homedir)();
    return home === "" ? (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "plimsoll") : (0,external_node_path_.join)(home, ".cache", "plimsoll");
}


/***/ }),

/***/ 40886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs),
/* harmony export */   c: () => (/* binding */ overridesOfActionInputs)
/* harmony export */ });
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8300);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24958);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30196);
/* harmony import */ var _not_yet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46048);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29315);
/* harmony import */ var _units_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72247);






/**
 * Reads the inputs from the environment of the action.
 * @throws PlimsollError usage.flag, naming the input.
 */
function readActionInputs(environment) {
    const one = (name) => (0,_input_text_js__WEBPACK_IMPORTED_MODULE_4__/* .inputText */ .A)(environment, name);
    const lines = (name) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(one(name) ?? "");
    return {
        config: one("config"),
        workingDirectory: one("working-directory"),
        variants: lines("variants").flatMap(namesOf),
        platforms: lines("platforms")
            .flatMap(namesOf)
            .flatMap((name) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(_units_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePlatform */ .FL, name, label("platforms")) ?? []),
        image: one("image"),
        files: lines("files").map(_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .bakeFilePath */ .j1),
        buildArgs: lines("build-args").map((line) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssignment */ .H9)(line, label("build-args"))),
        buildSecrets: lines("build-secrets").map((line) => (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretSource */ .zz)(line, label("build-secrets"), "literals")),
        buildEnv: lines("build-env").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildVariable */ .sp)(line, label("build-env"))),
        ssh: lines("ssh"),
        allow: lines("allow").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntitlement */ .Ls)(line, label("allow"))),
        baseline: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(_units_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBaseline */ .nk, one("baseline"), label("baseline")),
        failOn: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("fail-on"), ["error", "warn", "never"], label("fail-on")),
        comment: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("comment"), ["on-change", "always", "on-failure", "never"], label("comment")),
        sarif: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("sarif"), ["upload", "file", "off"], label("sarif")),
        push: one("push"),
        tags: lines("tags"),
        artifact: one("artifact"),
        reportId: one("report-id"),
        token: one("token"),
    };
}
function namesOf(line) {
    return line
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
function label(name) {
    return `Input "${name}"`;
}
/** The inputs as {@link Overrides}. The action runs every stage, and writes its results where they are expected. */
function overridesOfActionInputs(inputs) {
    const { baseline, comment, sarif, push, tags, artifact } = inputs;
    return {
        workingDirectory: inputs.workingDirectory,
        config: inputs.config,
        out: undefined,
        variants: inputs.variants,
        image: inputs.image,
        only: new Set(_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$),
        extraBakeFiles: inputs.files,
        buildArgs: inputs.buildArgs,
        buildEnvironment: inputs.buildEnv,
        buildSecrets: inputs.buildSecrets,
        ssh: inputs.ssh,
        platforms: inputs.platforms.length === 0 ? undefined : inputs.platforms,
        allow: inputs.allow,
        failOn: inputs.failOn,
        sarif,
        baseline,
        comment,
        artifact,
        reportId: inputs.reportId,
        verifyDiffIds: false,
        parallel: undefined,
        timeoutMs: undefined,
        notYet: (0,_not_yet_js__WEBPACK_IMPORTED_MODULE_2__/* .notYetInputs */ .xK)({ push, tags }, (name) => `input ${name}`),
        token: inputs.token,
        labels: {
            buildArgs: label("build-args"),
            buildEnvironment: label("build-env"),
            buildSecrets: label("build-secrets"),
        },
    };
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60098);

/** Turns what the schema found into sentences with places. `schema` is the JSON Schema, for the names of known keys. */
function problemsOf(issues, document, schema) {
    return issues.flatMap((issue) => problemsOfIssue(issue, [], document, schema));
}
function problemsOfIssue(issue, above, document, schema) {
    const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
    if (issue.code === "invalid_union") {
        return likeliest(issue.errors).flatMap((inner) => problemsOfIssue(inner, path, document, schema));
    }
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
            ...document.keyAt([...path, key]),
            code: "config.key",
            message: unknownKey(key, path, schema),
        }));
    }
    const place = issue.code === "invalid_key" ? document.keyAt(path) : document.valueAt(path);
    return [{ ...place, code: "config.value", message: `${written(path)}: ${issue.message}` }];
}
/** Of the ways a value may be written, the one that was meant: the one whose inside was reached. */
function likeliest(branches) {
    const reached = (issues) => issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")
        ? 2
        : Number(issues.every((issue) => issue.code !== "invalid_type" && issue.code !== "invalid_value"));
    return branches.toSorted((a, b) => reached(b) - reached(a))[0] ?? [];
}
function unknownKey(key, path, schema) {
    const known = [...keysAt(schema, path)];
    const hint = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const top = path.length > 0 && keysAt(schema, []).has(key);
    const place = path.length === 0 ? "" : ` in ${written(path)}`;
    const advice = hint !== undefined
        ? `Did you mean "${hint}"?`
        : top
            ? "It belongs to the top level of the file."
            : `Known here: ${known.join(", ")}.`;
    return `unknown key ${JSON.stringify(key)}${place}. ${advice}`;
}
/** The keys that the JSON Schema knows at `path`, over all ways to write it. */
function keysAt(schema, path) {
    if (!isRecord(schema))
        return new Set();
    const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [];
    const [step, ...rest] = path;
    const keys = alternatives.flatMap((alternative) => [...keysAt(alternative, path)]);
    const properties = isRecord(schema.properties) ? schema.properties : {};
    if (step === undefined)
        return new Set([...keys, ...Object.keys(properties)]);
    const own = typeof step === "string" && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const inner = typeof step === "number" ? schema.items : (own ?? schema.additionalProperties);
    return new Set([...keys, ...keysAt(inner, rest)]);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A path for people: `variants.cpu.budgets`, `variants."a b".platforms[1]`. */
function written(path) {
    return path
        .map((step, index) => {
        if (typeof step === "number")
            return `[${step}]`;
        const name = /^[\w@/:-]+$/.test(step) ? step : JSON.stringify(step);
        return index === 0 ? name : `.${name}`;
    })
        .join("");
}


/***/ }),

/***/ 59373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readSmallText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



const mostBytes = 256 * 1024;
/**
 * The text of a small file that people write. `name` is how messages call it.
 * @throws PlimsollError config.missing when it can't be read, config.syntax when it is not text.
 */
async function readSmallText(path, name) {
    let file;
    try {
        // Non-blocking, so that a FIFO in its place can't hang the run.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} is not a file. Put a YAML file there, or remove it.`);
        }
        const buffer = Buffer.alloc(mostBytes + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length);
            length += bytesRead;
            if (bytesRead === 0 || length === buffer.length)
                break;
        }
        return decode(buffer.subarray(0, length), name);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN ? error : cannotRead(name, error);
    }
    finally {
        await file?.close();
    }
}
function decode(bytes, name) {
    if (bytes.length > mostBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is larger than ${mostBytes / 1024} KiB. It can't be meant.`);
    }
    if (bytes.includes(0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is binary, or not saved as UTF-8. Save it as UTF-8 text.`);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
    }
}
function cannotRead(name, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT")) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `There is no file ${name}. Check the path.`, { cause: error });
    }
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "EACCES") ? "permission denied" : error instanceof Error ? error.message : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} can't be read: ${reason}.`, { cause: error });
}


/***/ }),

/***/ 22882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



/** Where a configuration is looked for, in this order. */
const configNames = ["plimsoll.yml", ".plimsoll.yml", ".github/plimsoll.yml"];
/**
 * The configuration file: `explicit` (relative to `root`, or absolute: anywhere), else the first of
 * {@link configNames} in `root`.
 * @throws PlimsollError config.missing when a found one is a link that leads out of `root`.
 */
async function findConfig(root, explicit) {
    if (explicit !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, explicit);
        return { found: { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) }, warnings: [] };
    }
    const [name, ...others] = await present(root, configNames);
    const misnamed = await present(root, configNames.map((candidate) => candidate.replace(/yml$/, "yaml")));
    const warnings = [
        ...others.map((other) => `${other} is not read, because ${name} is there.`),
        ...misnamed.map((other) => `${other} is not read. The name is plimsoll.yml.`),
    ];
    if (name === undefined)
        return { warnings };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
    if (!(await staysInside(root, path))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} is a link that leads out of the repository, or nowhere. Put the file itself there, or use --config.`);
    }
    return { found: { path, name }, warnings };
}
async function present(root, names) {
    const found = await Promise.all(names.map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name))));
    return names.filter((_, index) => found[index]);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch (error) {
        // Anything else (no permission, a loop of links) is told when the file is read.
        return !((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOTDIR"));
    }
}
/** Whether `path`, all links followed, is below `root`. */
async function staysInside(root, path) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
        return inside !== "" && !inside.startsWith("..") && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) !== inside;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ELOOP"))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${path} can't be read.`, { cause: error });
    }
}


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ metrics)
/* harmony export */ });
/** What has a load line, in the order of the documentation. */
const metrics = [
    "compressed",
    "unpacked",
    "shadowed",
    "layers",
    "startup",
    "memory",
    "rebuild",
];


/***/ }),

/***/ 46048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ laterStages),
/* harmony export */   e8: () => (/* binding */ notYetKeys),
/* harmony export */   xK: () => (/* binding */ notYetInputs)
/* harmony export */ });
/* unused harmony exports laterKeys, laterInputs */
/* harmony import */ var _config_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86133);

/** Keys of `plimsoll.yml`. */
const laterKeys = [
    { key: "budgets.startup" },
    { key: "budgets.memory" },
    { key: "budgets.rebuild" },
    { key: "audit" },
    { key: "probe", works: [false] },
    { key: "cache", works: ["none"] },
    { key: "push" },
    { key: "variants.*.baseline" },
    { key: "variants.*.codec" },
];
/** Action inputs, and flags of the same name. */
const laterInputs = {
    push: [],
    tags: [],
};
/** Stages that `--only` knows and this version does not run. */
const laterStages = ["probe", "audit"];
/** The keys of a file that have no stage yet, each with its line; of nested ones only the outer. */
function notYetKeys(entries) {
    const found = [];
    for (const entry of entries) {
        if (found.some((outer) => outer.path.every((step, index) => step === entry.path[index])))
            continue;
        if (isLater(entry.path, entry.value))
            found.push(entry);
    }
    return found.map(({ path, key }) => ({ key: (0,_config_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .M)(path), line: key.line }));
}
function isLater(path, value) {
    const inVariant = path[0] === "variants" ? path.slice(2) : undefined;
    return laterKeys.some(({ key, works = [] }) => {
        const pattern = key.split(".");
        const matches = fits(pattern, path) || (inVariant !== undefined && fits(pattern, inVariant));
        return matches && !works.some((harmless) => harmless === value || harmless === backendOf(value));
    });
}
function fits(pattern, path) {
    return pattern.length === path.length && pattern.every((step, index) => step === "*" || step === path[index]);
}
/** `cache: { backend: none }` is `cache: none`. */
function backendOf(value) {
    return value instanceof Object && "backend" in value ? value.backend : undefined;
}
/** The inputs among `given` that have no stage yet; `label` is how the user knows them. */
function notYetInputs(given, label) {
    return Object.entries(given).flatMap(([name, value]) => {
        const works = laterInputs[name];
        if (works === undefined || value === undefined || value.length === 0)
            return [];
        return typeof value === "string" && works.includes(value) ? [] : [{ key: label(name) }];
    });
}


/***/ }),

/***/ 29315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Ls: () => (/* binding */ parseEntitlement),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   j1: () => (/* binding */ bakeFilePath),
/* harmony export */   sp: () => (/* binding */ parseBuildVariable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8300);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24958);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21261);




/** Stages that `--only` can name. */
const stages = ["build", "lint", "scan", "size", "probe", "audit"];
/** These let a build act as the job itself (GitHub's cache and OpenID Connect), so no input may pass them on. */
const neverPassed = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/**
 * A variable for builds.
 * @throws PlimsollError usage.flag for a bad name, or one that must not reach a build.
 */
function parseBuildVariable(text, label) {
    const assignment = (0,_assignments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAssignment */ .H9)(text, label);
    const { name } = assignment;
    if (!neverPassed.includes(name) && !name.startsWith(_build_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPrefix */ .$N))
        return assignment;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: ${name} must not reach a build. Remove it.`);
}
const entitlement = /^(network\.host|security\.insecure|ssh|device(=.+)?|fs(\.read|\.write)?=.+)$/;
/**
 * An entitlement of `buildx bake --allow`.
 * @throws PlimsollError usage.flag for one that buildx does not know, and for the whole file system (CONTRACTS §7).
 */
function parseEntitlement(text, label) {
    if (!entitlement.test(text)) {
        const expected = "network.host, security.insecure, ssh, device, fs.read=PATH or fs.write=PATH";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${label}: expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`));
    }
    if (/=(\*|\/+)$/.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: ${text} opens the whole machine. Name the directories instead.`);
    }
    return text;
}
/** `cwd://` marks a path of this machine for bake (docker/metadata-action's documentation); here all are. */
function bakeFilePath(text) {
    return text.replace(/^cwd:\/\//, "");
}
/**
 * Holds a flag or input to the same rules as the key in `plimsoll.yml`; nothing given stays nothing.
 * @throws PlimsollError usage.flag, naming it.
 */
function checked(parse, text, label) {
    if (text === undefined)
        return undefined;
    const parsed = parse(text);
    if ("value" in parsed)
        return parsed.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${label}: ${parsed.problem}`));
}


/***/ }),

/***/ 19506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   c: () => (/* binding */ defaultTimeouts)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);

const hour = 3_600_000;
/** How long a variant may build, and the whole run may take; a GitHub-hosted job ends after 6 hours. */
const defaultTimeouts = { buildMs: 2 * hour, runMs: 5 * hour };
/** The policy that merged blocks mean, with the defaults of CONTRACTS §3. `diveCi` is what `.dive-ci` says. */
function policyOf(blocks, diveCi) {
    const { vulnerabilities = {}, secrets = {}, lint = {} } = blocks;
    const dive = divePolicy(blocks.dive ?? {}, diveCi);
    return {
        budgets: budgetsOf(blocks.budgets ?? {}),
        drift: blocks.drift ?? "warn",
        vulnerabilities: {
            level: vulnerabilities.level ?? "warn",
            severity: vulnerabilities.severity ?? "high",
            fixable: vulnerabilities.fixable ?? true,
            new: vulnerabilities.new ?? true,
            graceDays: vulnerabilities["grace-days"] ?? 0,
            ignoreFiles: vulnerabilities["ignore-files"] ?? [],
            vex: vulnerabilities.vex ?? [],
            explicit: vulnerabilities.level !== undefined,
        },
        scan: blocks.scan ?? "extract",
        secrets: {
            level: secrets.level ?? "warn",
            files: secrets.files ?? "own",
            explicit: secrets.level !== undefined,
        },
        lint: {
            level: lint.level ?? "warn",
            failAt: lint["fail-at"] ?? "warning",
            rules: Object.fromEntries(lint.rules ?? []),
            explicit: lint.level !== undefined,
        },
        ...(dive === undefined ? {} : { dive }),
        timeoutMs: blocks.timeout?.build ?? defaultTimeouts.buildMs,
    };
}
function budgetsOf(blocks) {
    const budgets = {};
    for (const metric of _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q) {
        const block = blocks[metric];
        if (block?.max !== undefined || block?.grow !== undefined)
            budgets[metric] = budgetOf(block);
    }
    return budgets;
}
/** Whoever draws a load line means it: the level of a written budget is `error` unless it says otherwise. */
function budgetOf(block) {
    const { max, grow, of } = block;
    return {
        ...(max === undefined ? {} : { max: max.amount, written: max.written }),
        ...(grow === undefined ? {} : { grow }),
        ...(of === undefined ? {} : { of }),
        level: block.level ?? "error",
        ifUnavailable: block["if-unavailable"] ?? "error",
    };
}
/** Rule by rule: what `plimsoll.yml` says, else what `.dive-ci` says. Undefined when no rule is on. */
function divePolicy(written, diveCi) {
    const rules = {};
    const sources = new Set();
    for (const rule of ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"]) {
        const value = written[rule] ?? diveCi?.[rule];
        if (value === undefined || value === "off")
            continue;
        rules[rule] = value;
        sources.add(written[rule] === undefined ? ".dive-ci" : "plimsoll.yml");
    }
    return sources.size === 0 ? undefined : { ...rules, source: [...sources].join(" and ") };
}


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/inputs/action-inputs.js
var action_inputs = __webpack_require__(40886);
// EXTERNAL MODULE: ./build/js/inputs/assignments.js
var assignments = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/js/inputs/build-secrets.js
var build_secrets = __webpack_require__(24958);
// EXTERNAL MODULE: ./build/js/inputs/not-yet.js
var not_yet = __webpack_require__(46048);
// EXTERNAL MODULE: ./build/js/inputs/overrides.js
var overrides = __webpack_require__(29315);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/units/count.js
var count = __webpack_require__(16337);
// EXTERNAL MODULE: ./build/js/inputs/units/duration.js
var duration = __webpack_require__(64064);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
;// CONCATENATED MODULE: ./build/js/inputs/command-line.js









const labels = { buildArgs: "--build-arg", buildEnvironment: "--build-env", buildSecrets: "--build-secret" };
/**
 * Validates flags.
 * @throws PlimsollError usage.flag, naming the flag.
 */
function overridesOfCommandLine(flags) {
    return {
        workingDirectory: undefined,
        config: flags.config,
        out: flags.out,
        variants: [...flags.variants],
        image: flags.image,
        only: parseOnly(flags.only),
        extraBakeFiles: (flags.files ?? []).map(overrides/* bakeFilePath */.j1),
        buildArgs: (flags.buildArgs ?? []).map((text) => (0,assignments/* parseAssignment */.H9)(text, labels.buildArgs)),
        buildEnvironment: (flags.buildEnv ?? []).map((text) => (0,overrides/* parseBuildVariable */.sp)(text, labels.buildEnvironment)),
        buildSecrets: (flags.buildSecrets ?? []).map((text) => (0,build_secrets/* parseSecretSource */.zz)(text, labels.buildSecrets, "references")),
        ssh: [...(flags.ssh ?? [])],
        platforms: flags.platform?.split(",").flatMap((name) => (0,overrides/* checked */.KD)(units_text/* parsePlatform */.FL, name.trim(), "--platform") ?? []),
        allow: (flags.allow ?? []).map((text) => (0,overrides/* parseEntitlement */.Ls)(text, "--allow")),
        failOn: (0,assignments/* wordOf */.aG)(flags.failOn, ["error", "warn", "never"], "--fail-on"),
        sarif: undefined,
        baseline: (0,overrides/* checked */.KD)(units_text/* parseBaseline */.nk, flags.baseline, "--baseline"),
        comment: undefined,
        artifact: undefined,
        reportId: undefined,
        verifyDiffIds: flags.verify ?? false,
        parallel: (0,overrides/* checked */.KD)(parseParallel, flags.parallel, "--parallel"),
        timeoutMs: (0,overrides/* checked */.KD)(duration/* parseDeadline */.O0, flags.timeout, "--timeout"),
        notYet: [],
        token: undefined,
        labels,
    };
}
function parseParallel(text) {
    return (0,count/* parseCount */.zq)(/^\d{1,9}$/.test(text) ? Number(text) : text, count/* parallelRange */.dh);
}
/**
 * Reads `--only lint,build`; nothing means every stage.
 * @throws PlimsollError usage.flag for an unknown stage, and for one that this version does not run.
 */
function parseOnly(text) {
    if (text === undefined)
        return new Set(overrides/* stages */._$);
    return new Set(text.split(",").map((name) => parseStage(name.trim())));
}
function parseStage(name) {
    const stage = overrides/* stages */._$.find((candidate) => candidate === name);
    if (stage === undefined)
        throw new errors/* PlimsollError */.nN("usage.flag", (0,parsed/* sentence */.em)(`--only: ${(0,parsed/* notAChoice */.Iw)(name, overrides/* stages */._$)}`));
    if (!not_yet/* laterStages */.O3.includes(stage))
        return stage;
    throw new errors/* PlimsollError */.nN("usage.flag", `--only: the stage "${stage}" is not in this version yet. Leave it out.`);
}

// EXTERNAL MODULE: ./build/js/inputs/config/read-text.js
var read_text = __webpack_require__(59373);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
;// CONCATENATED MODULE: ./build/js/inputs/config-file.js


/**
 * The configuration of a repository, or undefined when it has none.
 * @throws PlimsollError config.missing, config.syntax, config.key or config.value; the detail lists every problem.
 */
async function readConfigFile(root, explicit) {
    const { found, warnings } = await (0,find_config/* findConfig */.u0)(root, explicit);
    if (found === undefined)
        return { warnings };
    // The YAML parser and the schema take long to load, so they come only where there is something to read.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(7209), __webpack_require__.e(9211)]).then(__webpack_require__.bind(__webpack_require__, 47209));
    return { file: parseConfig(found.name, await (0,read_text/* readSmallText */.F)(found.path, found.name)), warnings };
}

;// CONCATENATED MODULE: ./build/js/inputs/dive-ci.js





const dive_ci_name = ".dive-ci";
/**
 * The rules of `.dive-ci` in `root`, read as dive reads them; no policy when there is no such file or all are off.
 * @throws PlimsollError config.missing, config.syntax or config.value, with the line.
 */
async function readDiveCi(root) {
    const path = (0,external_node_path_.join)(root, dive_ci_name);
    try {
        await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            return { warnings: [] };
        throw new errors/* PlimsollError */.nN("config.missing", `${dive_ci_name} can't be read.`, { cause: error });
    }
    if (!(await (0,find_config/* staysInside */.No)(root, path))) {
        throw new errors/* PlimsollError */.nN("config.missing", `${dive_ci_name} is a link that leads out of the repository, or nowhere.`);
    }
    const { parseDiveCi } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8815), __webpack_require__.e(9989)]).then(__webpack_require__.bind(__webpack_require__, 29989));
    return parseDiveCi(await (0,read_text/* readSmallText */.F)(path, dive_ci_name));
}

// EXTERNAL MODULE: ./build/js/inputs/policy.js
var policy = __webpack_require__(19506);
// EXTERNAL MODULE: ./build/js/inputs/tokens.js
var tokens = __webpack_require__(59790);
// EXTERNAL MODULE: ./build/js/inputs/variants.js + 1 modules
var inputs_variants = __webpack_require__(48904);
;// CONCATENATED MODULE: ./build/js/inputs/settings.js













/**
 * Flags or inputs, `plimsoll.yml` and `.dive-ci` become one: a flag or input wins over the file, the file over the
 * defaults. Warnings are sentences for the user; nothing is wrong enough to stop.
 * @throws PlimsollError usage.flag, config.missing, config.syntax, config.key or config.value.
 */
async function loadSettings(request) {
    const overrides = "commandLine" in request
        ? overridesOfCommandLine(request.commandLine)
        : (0,action_inputs/* overridesOfActionInputs */.c)(request.actionInputs);
    const root = await directory((0,external_node_path_.resolve)(request.root, overrides.workingDirectory ?? "."));
    const { file, warnings } = await readConfigFile(root, overrides.config);
    const diveCi = await readDiveCi(root);
    const buildEnvironment = buildVariables(overrides, request.environment);
    const secrets = await (0,build_secrets/* collectSecrets */.qb)(overrides.buildSecrets, request.environment, root, overrides.labels.buildSecrets);
    const config = file?.config ?? { version: 1 };
    const variants = (0,inputs_variants/* resolveVariants */.f)(config, {
        ...(diveCi.policy === undefined ? {} : { diveCi: diveCi.policy }),
        ...(overrides.timeoutMs === undefined ? {} : { timeoutMs: overrides.timeoutMs }),
        buildEnvironment,
        secretIds: new Set(secrets.buildSecrets.map(({ id }) => id)),
    });
    const { declared, refinements, defaults } = variants;
    const settings = {
        ...whereAndWhat(root, overrides, file),
        declared,
        refinements,
        defaults,
        ...forBuilds(overrides, buildEnvironment, secrets),
        ...aboutTheRun(config, overrides),
        ...aboutThePullRequest(config, overrides),
        notYet: [...(0,not_yet/* notYetKeys */.e8)(file?.entries ?? []), ...overrides.notYet],
        secretsToRedact: (0,build_secrets/* redactable */.MV)([
            overrides.token,
            ...Object.values(secrets.secretEnvironment),
            ...tokens/* tokenNames */.u.map((name) => request.environment[name]),
        ]),
    };
    return { settings, warnings: [...warnings, ...diveCi.warnings, ...secrets.warnings, ...variants.warnings] };
}
function whereAndWhat(root, overrides, file) {
    const { config, name } = file ?? {};
    return {
        root,
        out: (0,external_node_path_.resolve)(root, overrides.out ?? ".plimsoll"),
        ...(name === undefined ? {} : { configFile: name }),
        ...(config?.bake === undefined ? {} : { bake: config.bake }),
        extraBakeFiles: overrides.extraBakeFiles,
        selected: overrides.variants,
        ...(overrides.image === undefined ? {} : { image: overrides.image }),
        only: overrides.only,
        ignore: config?.ignore ?? [],
    };
}
function forBuilds(overrides, buildEnvironment, secrets) {
    const { labels, platforms } = overrides;
    return {
        buildArgs: (0,assignments/* resolveAssignments */.X4)(overrides.buildArgs, buildEnvironment, (name) => `${labels.buildArgs}: ${name} has no value. Write ${name}=VALUE, or give it with ${labels.buildEnvironment}.`),
        buildSecrets: secrets.buildSecrets,
        secretEnvironment: secrets.secretEnvironment,
        ssh: overrides.ssh,
        buildEnvironment,
        ...(platforms === undefined ? {} : { platforms }),
        allow: overrides.allow,
    };
}
function buildVariables({ buildEnvironment, labels }, environment) {
    return (0,assignments/* resolveAssignments */.X4)(buildEnvironment, environment, (name) => `${labels.buildEnvironment}: the variable ${name} is not set here. Set it, or write ${name}=VALUE.`);
}
function aboutTheRun(config, overrides) {
    return {
        verifyDiffIds: overrides.verifyDiffIds,
        parallel: overrides.parallel ?? config.parallel ?? 0,
        timeoutMs: config.timeout?.run ?? policy/* defaultTimeouts */.c.runMs,
        failOn: overrides.failOn ?? "error",
        tools: { trivy: config.tools?.trivy ?? {}, hadolint: config.tools?.hadolint ?? {} },
        codec: config.codec ?? "auto",
    };
}
function aboutThePullRequest(config, overrides) {
    const { artifact, reportId, token } = overrides;
    return {
        sarif: overrides.sarif ?? config.sarif ?? "upload",
        baseline: baselineSetting(overrides.baseline ?? config.baseline ?? "auto"),
        accept: { label: config.accept?.label ?? "plimsoll: accepted", review: config.accept?.review ?? true },
        comment: overrides.comment ?? config.comment ?? "on-change",
        ...(artifact === undefined ? {} : { artifact }),
        ...(reportId === undefined ? {} : { reportId }),
        ...(token === undefined ? {} : { token }),
    };
}
/** `text` has passed `parseBaseline`. */
function baselineSetting(text) {
    const image = text.startsWith("image:") ? text.slice("image:".length) : undefined;
    if (image !== undefined)
        return { from: "image", image };
    return { from: text === "rebuild" || text === "none" ? text : "auto" };
}
async function directory(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new errors/* PlimsollError */.nN("usage.flag", `There is no directory ${path}. Check the working directory.`);
}


/***/ }),

/***/ 16337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ parallelRange),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);

function expectedCount({ minimum, maximum }) {
    const range = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    return `a whole number ${range}`;
}
/** Takes a whole number of the range; text is none, whatever it holds. */
function parseCount(value, range) {
    const fits = typeof value === "number" && Number.isSafeInteger(value) && value >= range.minimum && value <= range.maximum;
    return fits ? { value } : { problem: `expected ${expectedCount(range)}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}` };
}
/** How many builds may run at the same time. */
const parallelRange = { minimum: 1, maximum: 1000 };


/***/ }),

/***/ 77801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   X4: () => (/* binding */ wholeProduct),
/* harmony export */   uC: () => (/* binding */ floorProduct)
/* harmony export */ });
/** Plain decimal notation only: no sign, no exponent, no grouping. At most 30 digits on each side of the point. */
function parseDecimal(text) {
    const match = /^(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, whole = "", fraction = ""] = match;
    return { digits: BigInt(whole + fraction), places: fraction.length };
}
/** `decimal × factor`, when that is a whole number; else undefined. */
function wholeProduct(decimal, factor) {
    const product = decimal.digits * factor;
    const divisor = 10n ** BigInt(decimal.places);
    return product % divisor === 0n ? product / divisor : undefined;
}
/** `decimal × factor` without its fraction. */
function floorProduct(decimal, factor) {
    return (decimal.digits * factor) / 10n ** BigInt(decimal.places);
}


/***/ }),

/***/ 64064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   PJ: () => (/* binding */ expectedDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77801);


const msPerUnit = new Map([
    ["h", 3600000n],
    ["m", 60000n],
    ["s", 1000n],
    ["ms", 1n],
]);
/** Node's timers fire at once beyond this many milliseconds (nodejs.org/api/timers.html, setTimeout). */
const longest = 2n ** 31n - 1n;
const expectedDuration = "a duration such as 60s, 15m, 1h30m or 500ms";
const number = "\\d{1,30}(?:\\.\\d{1,30})?";
/** The same notation as {@link parseDuration} reads, for JSON Schema. */
const durationPattern = `^(?=\\d)(?:${number}h)? ?(?:${number}m)? ?(?:${number}s)? ?(?:${number}ms)?$`;
/** Reads a deadline: a duration that is more than none. */
function parseDeadline(text) {
    const parsed = parseDuration(text);
    return "value" in parsed && parsed.value === 0 ? { problem: `expected more than ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}` } : parsed;
}
/** Reads `60s`, `15m`, `1h30m`, `1.5h`, `500ms` into whole milliseconds. Units go from large to small; at most 24 days. */
function parseDuration(text) {
    const trimmed = text.trim();
    if (!new RegExp(durationPattern).test(trimmed)) {
        return { problem: `expected ${expectedDuration}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}` };
    }
    let total = 0n;
    for (const [, digits = "", unit = ""] of trimmed.matchAll(/([\d.]+)(ms|h|m|s)/g)) {
        const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(digits);
        const ms = decimal === undefined ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeProduct */ .X4)(decimal, msPerUnit.get(unit) ?? 0n);
        if (ms === undefined)
            return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a whole number of milliseconds` };
        total += ms;
    }
    return total > longest ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is longer than 24 days` } : { value: Number(total) };
}


/***/ }),

/***/ 72247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectedPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   IP: () => (/* binding */ baselinePattern),
/* harmony export */   WC: () => (/* binding */ platformPattern),
/* harmony export */   i$: () => (/* binding */ expectedBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   r4: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);

/** Takes text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
function parseText(value, expected, pattern) {
    const written = String(value);
    const fits = written !== "" && !/\p{Cc}/u.test(written) && (pattern === undefined || pattern.test(written));
    return fits ? { value: written } : { problem: `expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}` };
}
const expectedPlatform = "a platform such as linux/amd64";
const platformPattern = /^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/;
/** Reads `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
function parsePlatform(value) {
    return parseText(value, expectedPlatform, platformPattern);
}
const expectedBaseline = "auto, rebuild, none or image:REF";
const baselinePattern = /^(auto|rebuild|none|image:\S+)$/;
/** Reads what growth is measured against. */
function parseBaseline(value) {
    return parseText(value, expectedBaseline, baselinePattern);
}


/***/ }),

/***/ 48904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ resolveVariants)
});

// EXTERNAL MODULE: ./build/js/inputs/metrics.js
var metrics = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/js/inputs/merge.js

/** `over` on top of `base`. Neither is changed. */
function mergeBlocks(base, over) {
    const drift = over.drift ?? base.drift;
    const scan = over.scan ?? base.scan;
    const rules = new Map([...(base.lint?.rules ?? []), ...(over.lint?.rules ?? [])]);
    return {
        ...(drift === undefined ? {} : { drift }),
        ...(scan === undefined ? {} : { scan }),
        budgets: mergeBudgets(base.budgets ?? {}, over.budgets ?? {}),
        dive: { ...base.dive, ...over.dive },
        vulnerabilities: { ...base.vulnerabilities, ...over.vulnerabilities },
        secrets: { ...base.secrets, ...over.secrets },
        lint: { ...base.lint, ...over.lint, rules },
        timeout: { ...base.timeout, ...over.timeout },
    };
}
function mergeBudgets(base, over) {
    const merged = {};
    for (const metric of metrics/* metrics */.q) {
        const [below, above] = [base[metric], over[metric]];
        if (below === undefined && above === undefined)
            continue;
        const grow = { ...below?.grow, ...above?.grow };
        merged[metric] = { ...below, ...above, ...(Object.keys(grow).length === 0 ? {} : { grow }) };
    }
    return merged;
}

// EXTERNAL MODULE: ./build/js/inputs/policy.js
var inputs_policy = __webpack_require__(19506);
;// CONCATENATED MODULE: ./build/js/inputs/variants.js


/** The policies of a configuration: of what is found, and of every named variant. Pure. */
function resolveVariants(config, context) {
    const policy = (blocks) => {
        const timeout = context.timeoutMs === undefined ? {} : { timeout: { build: context.timeoutMs } };
        return (0,inputs_policy/* policyOf */.U)({ ...blocks, ...timeout }, context.diveCi);
    };
    const declared = new Map();
    const refinements = new Map();
    const warnings = [];
    for (const [name, block] of config.variants ?? []) {
        const { build = [], ...secrets } = block.secrets ?? {};
        const merged = policy(mergeBlocks(config, { ...block, secrets }));
        const own = build.filter(({ id }) => !context.secretIds.has(id));
        const variant = declaredVariant(block, own, context, merged);
        (declares(block) ? declared : refinements).set(name, variant);
        warnings.push(...missingSecrets(name, own, context));
    }
    return { declared, refinements, defaults: policy(mergeBlocks(config, {})), warnings };
}
/** Whether a block says what to build or look at, rather than refining what is found under its name. */
function declares({ dockerfile, image, context, target }) {
    return [dockerfile, image, context, target].some((value) => value !== undefined);
}
function declaredVariant(block, secrets, context, policy) {
    const { dockerfile, context: directory, target, image } = block;
    return {
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(directory === undefined ? {} : { context: directory }),
        ...(target === undefined ? {} : { target }),
        ...(image === undefined ? {} : { image }),
        args: buildArguments(block.args, context.buildEnvironment),
        contexts: Object.fromEntries(block.contexts ?? []),
        platforms: block.platforms ?? [],
        labels: Object.fromEntries(block.labels ?? []),
        secrets,
        ssh: block.ssh ?? [],
        tags: block.tags ?? [],
        policy,
    };
}
/** An argument without a value takes that of `build-env`; without one there, the Dockerfile's own default stays. */
function buildArguments(written, environment) {
    const entries = [...(written ?? [])].flatMap(([name, value]) => {
        const given = value ?? (Object.hasOwn(environment, name) ? environment[name] : undefined);
        return given === undefined ? [] : [[name, given]];
    });
    return Object.fromEntries(entries);
}
function missingSecrets(name, secrets, context) {
    return secrets
        .filter(({ env }) => env !== undefined && !Object.hasOwn(context.buildEnvironment, env))
        .map(({ id, env }) => `Variant ${JSON.stringify(name)} asks for the secret "${id}" from ${env}, which nobody gives. ` +
        `Give it with build-secrets ("${id}=VALUE" or "id=${id},env=${env}").`);
}


/***/ }),

/***/ 98562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
;// CONCATENATED MODULE: ./build/js/process/bounded-buffer.js


function createBoundedBuffer(limit) {
    const head = createGrowing(Math.ceil(limit / 2));
    const tail = createRing(Math.floor(limit / 2));
    let total = 0;
    return {
        push(chunk) {
            total += chunk.length;
            tail.push(chunk.subarray(head.append(chunk)));
        },
        get truncated() {
            return total > limit;
        },
        text() {
            if (total <= limit)
                return Buffer.concat([head.bytes(), tail.bytes()]).toString("utf8");
            const gap = `[… ${(0,bytes/* formatExact */.Bo)(total - limit)} left out …]`;
            return `${new external_node_string_decoder_.StringDecoder("utf8").write(head.bytes())}\n${gap}\n${fromCharacterStart(tail.bytes()).toString("utf8")}`;
        },
    };
}
/** Bytes up to `capacity`, copied: a kept chunk of one byte would hold on to a pool of many. */
function createGrowing(capacity) {
    let store = Buffer.alloc(0);
    let used = 0;
    return {
        /** Copies what fits and tells how much that was. */
        append(chunk) {
            const taken = Math.min(chunk.length, capacity - used);
            if (used + taken > store.length) {
                const larger = Buffer.allocUnsafe(Math.min(capacity, Math.max(used + taken, store.length * 2, 4096)));
                store.copy(larger, 0, 0, used);
                store = larger;
            }
            store.set(chunk.subarray(0, taken), used);
            used += taken;
            return taken;
        },
        /** Overwrites from `position` on; the caller knows that it fits. */
        write: (chunk, position) => store.set(chunk, position),
        bytes: () => store.subarray(0, used),
    };
}
/** The last `capacity` bytes. */
function createRing(capacity) {
    const store = createGrowing(capacity);
    let oldest = 0;
    return {
        push(chunk) {
            const last = chunk.subarray(Math.max(0, chunk.length - capacity));
            const rest = last.subarray(store.append(last));
            const untilEnd = Math.min(rest.length, capacity - oldest);
            store.write(rest.subarray(0, untilEnd), oldest);
            store.write(rest.subarray(untilEnd), 0);
            oldest = capacity === 0 ? 0 : (oldest + rest.length) % capacity;
        },
        bytes: () => Buffer.concat([store.bytes().subarray(oldest), store.bytes().subarray(0, oldest)]),
    };
}
/** Skips the continuation bytes (0b10xxxxxx, RFC 3629) of a character whose start is gone. */
function fromCharacterStart(bytes) {
    let start = 0;
    while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start);
}

// EXTERNAL MODULE: ./build/js/process/group.js
var group = __webpack_require__(64119);
;// CONCATENATED MODULE: ./build/js/process/lines.js

/** Longest line that is passed on whole, in UTF-16 units; the rest of a longer one is dropped up to its end. */
const longestLine = 1024 * 1024;
/**
 * Cuts UTF-8 bytes into lines, wherever the chunk borders fall. Line ends are LF and CR LF and are not passed on; bytes
 * that are no UTF-8 become U+FFFD. A cut line ends with "…". Memory is bounded by one line.
 */
function createLineSplitter(onLine, limit = longestLine) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    let pending = "";
    let cut = false;
    function take(piece) {
        const room = limit - pending.length;
        if (piece.length > room)
            cut = true;
        if (room > 0)
            pending += piece.slice(0, room);
    }
    function pass() {
        const line = cut ? `${pending.toWellFormed()}…` : pending.endsWith("\r") ? pending.slice(0, -1) : pending;
        pending = "";
        cut = false;
        onLine(line);
    }
    function split(text) {
        let start = 0;
        for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
            take(text.slice(start, end));
            start = end + 1;
            pass();
        }
        take(text.slice(start));
    }
    return {
        push: (chunk) => split(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
        end() {
            split(decoder.end());
            if (pending !== "")
                pass();
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/process/start-child.js




/**
 * Starts the child with exactly the environment and the argument array of `spec`; `command` without a slash is looked
 * up on the PATH of that environment. Gives the error when it can't start: ENOENT, EACCES, E2BIG, ENOEXEC,
 * ERR_INVALID_ARG_VALUE for a NUL in an argument.
 *
 * One that looks like success: execvp(3) hands a file without a known header to /bin/sh, so a binary of another
 * architecture starts, and fails with the shell's status (2, 126 or 127) and a syntax error.
 */
async function startChild(spec) {
    try {
        const child = (0,external_node_child_process_.spawn)(spec.command, [...spec.args], {
            cwd: spec.cwd,
            env: { ...spec.env },
            detached: true,
            shell: false,
            stdio: [spec.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        });
        if (child.pid === undefined) {
            const [error] = await (0,external_node_events_.once)(child, "error");
            return namingDirectory(error, spec);
        }
        // After the start, "error" tells of a signal that could not be sent: the group is gone then.
        child.on("error", () => undefined);
        if (child.stdout === null || child.stderr === null)
            return new Error("The child has no output pipes.");
        return { process: child, pid: child.pid, stdin: child.stdin, stdout: child.stdout, stderr: child.stderr };
    }
    catch (error) {
        return namingDirectory(error, spec);
    }
}
/** Node says "spawn PROGRAM ENOENT" of a missing working directory too, which sends people looking for the program. */
function namingDirectory(error, spec) {
    if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") && !(0,external_node_fs_.existsSync)(spec.cwd)) {
        const message = `Can't start ${spec.command}: its working directory ${spec.cwd} does not exist`;
        return Object.assign(new Error(message, { cause: error }), { code: error.code });
    }
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/process/supervise.js


// How long output may still come after the leader has ended: a grandchild that holds the pipe open is no reason to wait.
const drainMs = 1000;
// After SIGKILL the kernel closes the pipes; only a process that left the group can still hold them.
const killedMs = 250;
// Longer ones fire at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
const longestTimer = 2 ** 31 - 1;
/**
 * Waits until the child has ended and its output is read. At the deadline or on abort the group gets SIGINT and, when
 * the grace is over, SIGKILL. Nothing of the group is left when this resolves.
 */
async function supervise(child, limits) {
    const closed = new Promise((resolve) => child.process.once("close", resolve));
    const endedBy = armLimits(child.pid, limits);
    const [exitCode, signal] = await exited(child);
    const by = endedBy();
    await settled(closed, drainMs);
    (0,group/* leaveGroup */.j)(child.pid);
    await settled(closed, killedMs);
    child.stdout.destroy();
    child.stderr.destroy();
    child.stdin?.destroy();
    // A tool that answers SIGINT with status 0 has not done its work: no exit code that could be taken for success.
    return { exitCode: by === "exit" ? exitCode : null, signal, endedBy: by };
}
/** Starts the clocks; the function that it gives stops them and tells what ended the child. */
function armLimits(pid, { signal, graceMs, deadlineMs }) {
    let endedBy = "exit";
    let grace;
    const end = (by) => {
        if (endedBy !== "exit")
            return;
        endedBy = by;
        (0,group/* signalGroup */.i8)(pid, "SIGINT");
        grace = setTimeout(() => (0,group/* signalGroup */.i8)(pid, "SIGKILL"), graceMs);
    };
    const abort = () => end("abort");
    const deadline = deadlineMs === undefined ? undefined : setTimeout(() => end("deadline"), Math.min(deadlineMs, longestTimer));
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted)
        abort();
    return () => {
        clearTimeout(deadline);
        clearTimeout(grace);
        signal.removeEventListener("abort", abort);
        return endedBy;
    };
}
function exited({ process: child }) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve([code, signal]));
    });
}
/** Waits for `event`, at most `ms`. */
async function settled(event, ms) {
    const timer = new AbortController();
    await Promise.race([event, (0,promises_.setTimeout)(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
}

;// CONCATENATED MODULE: ./build/js/process/run-child.js





const defaultKeepStdout = 16 * 1024 * 1024;
const defaultKeepStderr = 256 * 1024;
/**
 * The {@link RunChild} of real processes. It rejects for one reason only: a line callback of the caller threw; the child
 * is ended first, and the rejection is what was thrown. With `endedBy` other than "exit", `exitCode` is always null.
 */
function createRunner({ signal, graceMs = 3000 }) {
    return async (spec) => {
        const startedAt = performance.now();
        const outputs = createOutputs(spec);
        const ms = () => Math.round(performance.now() - startedAt);
        if (signal.aborted)
            return { ...outputs.result(), exitCode: null, signal: null, endedBy: "abort", ms: ms() };
        const child = await startChild(spec);
        if (child instanceof Error)
            return { ...outputs.result(), ...notStarted(child), ms: ms() };
        (0,group/* enterGroup */.cV)(child.pid);
        try {
            outputs.readFrom(child);
            writeInput(child, spec.input);
            const ending = await supervise(child, { signal, graceMs, deadlineMs: spec.deadlineMs });
            outputs.end();
            return { ...outputs.result(), ...ending, ms: ms() };
        }
        finally {
            (0,group/* leaveGroup */.j)(child.pid);
        }
    };
}
function notStarted(spawnError) {
    return { exitCode: null, signal: null, endedBy: "spawn", spawnError };
}
/** A child may end without reading its input; the EPIPE that follows is not news, its exit status is. */
function writeInput({ stdin }, input) {
    stdin?.on("error", () => undefined);
    stdin?.end(input);
}
function createOutputs(spec) {
    const stdout = createBoundedBuffer(spec.keepStdout ?? defaultKeepStdout);
    const stderr = createBoundedBuffer(spec.keepStderr ?? defaultKeepStderr);
    let failure;
    let child;
    function guarded(onLine) {
        if (onLine === undefined)
            return undefined;
        return createLineSplitter((line) => {
            if (failure !== undefined)
                return;
            try {
                onLine(line);
            }
            catch (thrown) {
                failure = { thrown };
                if (child !== undefined)
                    (0,group/* leaveGroup */.j)(child.pid);
            }
        });
    }
    const stdoutLines = guarded(spec.onStdout);
    const stderrLines = guarded(spec.onStderr);
    return {
        readFrom(started) {
            child = started;
            started.stdout.on("data", (chunk) => collect(chunk, stdout, stdoutLines));
            started.stderr.on("data", (chunk) => collect(chunk, stderr, stderrLines));
            // A pipe that breaks ends like one that closes: what came is kept, and the exit status says the rest.
            for (const stream of [started.stdout, started.stderr])
                stream.on("error", () => undefined);
        },
        /** Passes on the last lines. Throws what a line callback threw. */
        end() {
            stdoutLines?.end();
            stderrLines?.end();
            if (failure !== undefined)
                throw failure.thrown;
        },
        result: () => ({ stdout: stdout.text(), stderr: stderr.text(), stdoutTruncated: stdout.truncated }),
    };
}
function collect(chunk, kept, lines) {
    kept.push(chunk);
    lines?.push(chunk);
}


/***/ }),

/***/ 96739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createOutput)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

function createOutput({ stream, redact, style }) {
    // A log that nobody reads any more (EPIPE) is no reason to end a run.
    stream.on("error", () => undefined);
    // Redacted before white space is joined: a secret may hold some.
    const clean = (text) => showable(redact((0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(text)), style);
    return {
        style,
        stream,
        line: (text) => (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(clean(text)),
        lines: (text) => clean(text).replaceAll("\t", "    ").trimEnd().split("\n"),
        write: (lines) => {
            if (lines.length > 0)
                stream.write(`${lines.join("\n")}\n`);
        },
    };
}
function showable(text, style) {
    return style.unicode ? text.toWellFormed() : text.replace(/[^\n\t\u0020-\u007e]/gu, "?");
}


/***/ }),

/***/ 99307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createSilent)
/* harmony export */ });
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96739);
/* harmony import */ var _task_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59745);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15664);




const linesOfFailure = 20;
/** Progress for `--quiet`: warnings, and failures with the last lines of their output. Nothing of what goes well. */
function createSilent(options) {
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutput */ .q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0));
    const tasks = (0,_task_list_js__WEBPACK_IMPORTED_MODULE_3__/* .createTaskList */ .w)(output, { head: 0, tail: linesOfFailure, length: 2000 }, { started: () => undefined, ended });
    function ended(task, end) {
        if (end.how !== "failed")
            return;
        say(...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .endLines */ .z$)(task, end, `${(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(task)}:`, style), ...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(task.output.last(linesOfFailure), style));
    }
    return {
        note: () => undefined,
        warn: (text) => say(...(0,_task_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLines */ .VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}


/***/ }),

/***/ 64177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ glyphsFor),
/* harmony export */   j9: () => (/* binding */ styleFor),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * The style for an output: colour on terminals, unless NO_COLOR (https://no-color.org) is set or TERM is "dumb";
 * FORCE_COLOR other than "0" brings it elsewhere. Unicode when the locale says UTF-8, and always in the log of GitHub
 * Actions, whose containers often have no locale.
 */
function styleFor(environment, isTerminal) {
    const locale = [environment["LC_ALL"], environment["LC_CTYPE"], environment["LANG"]].find(isSet) ?? "";
    return {
        colour: wantsColour(environment, isTerminal),
        unicode: /utf-?8/i.test(locale) || environment["GITHUB_ACTIONS"] === "true",
    };
}
function wantsColour(environment, isTerminal) {
    if (isSet(environment["NO_COLOR"]))
        return false;
    const forced = environment["FORCE_COLOR"];
    if (isSet(forced))
        return forced !== "0" && forced !== "false";
    return isTerminal && environment["TERM"] !== "dumb";
}
function isSet(value) {
    return value !== undefined && value !== "";
}
/** `text` in `format` when the style has colour. */
function paint(style, format, text) {
    return style.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text;
}
const unicodeGlyphs = {
    done: "✓",
    failed: "✗",
    stopped: "–",
    warning: "!",
    note: "·",
    started: "▸",
    still: "…",
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
    barFull: "━",
    barEmpty: "─",
    separator: " · ",
    ellipsis: "…",
    gutter: "│ ",
};
const asciiGlyphs = {
    done: "+",
    failed: "x",
    stopped: "-",
    warning: "!",
    note: "-",
    started: ">",
    still: "~",
    spinner: ["|", "/", "-", "\\"],
    barFull: "#",
    barEmpty: ".",
    separator: ", ",
    ellipsis: "...",
    gutter: "| ",
};
function glyphsFor(style) {
    return style.unicode ? unicodeGlyphs : asciiGlyphs;
}


/***/ }),

/***/ 59745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   z$: () => (/* binding */ endLines)
/* harmony export */ });
/* unused harmony export elapsedOf */
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);


/** "build cuda": how a task is called in running text. */
function nameOf(task) {
    return task.subject === "" ? task.stage : `${task.stage} ${task.subject}`;
}
/** "14 s": since the task began. */
function elapsedOf(task) {
    return (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)((performance.now() - task.startedAt) / 1000);
}
/** How a task ended, `label` being what it is called: "✓ build cuda: 12 steps, 9 cached · 14 s". */
function endLines(task, end, label, style) {
    const [summary = "", ...rest] = end.summary;
    const elapsed = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "dim", `${(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style).separator}${elapsedOf(task)}`);
    return [`${endGlyph(end, style)} ${label} ${summary}${elapsed}`, ...rest.map((line) => `  ${line}`)];
}
function endGlyph({ how }, style) {
    const glyphs = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style);
    if (how === "done")
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "green", glyphs.done);
    return how === "failed" ? (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "red", glyphs.failed) : (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "yellow", glyphs.stopped);
}
/** Lines of a child's output, set off from ours. */
function quoted(lines, style) {
    const gutter = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, "dim", (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style).gutter);
    return lines.map((line) => `    ${gutter}${line}`);
}
/** A warning or a note: the glyph once, further lines below the first. */
function messageLines(kind, lines, style) {
    const glyph = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, kind === "warning" ? "yellow" : "dim", (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphsFor */ .Dr)(style)[kind]);
    return lines.map((line, index) => `${index === 0 ? glyph : " "} ${line}`);
}


/***/ }),

/***/ 15664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createTaskList)
});

;// CONCATENATED MODULE: ./build/js/progress/line-buffer.js
function createLineBuffer({ head, tail, length }) {
    const first = [];
    // Cut back only when twice as long as it may be: shifting at each line would cost its whole length each time.
    let last = [];
    let dropped = 0;
    function trim() {
        const surplus = last.length - tail;
        if (surplus <= 0)
            return;
        dropped += surplus;
        last = last.slice(surplus);
    }
    return {
        add(line) {
            const kept = line.length > length ? `${line.slice(0, length).toWellFormed()}...` : line;
            if (first.length < head) {
                first.push(kept);
                return;
            }
            last.push(kept);
            if (last.length >= 2 * tail)
                trim();
        },
        all() {
            trim();
            return dropped === 0 ? [...first, ...last] : [...first, `[${dropped} lines left out]`, ...last];
        },
        last(count) {
            trim();
            return count <= 0 ? [] : [...first, ...last].slice(-count);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/progress/task-list.js

function createTaskList(output, bounds, events) {
    const running = new Set();
    function end(task, how) {
        if (running.delete(task))
            events.ended(task, how);
    }
    return {
        get running() {
            return [...running];
        },
        start(stage, title, subject) {
            const task = newRecord(stage, output.line(title), output.line(subject ?? ""), bounds);
            running.add(task);
            events.started(task);
            return {
                update(text, fraction) {
                    task.text = output.line(text);
                    task.fraction = fraction;
                },
                output(line) {
                    for (const each of output.lines(line))
                        task.output.add(each);
                },
                done: (summary) => end(task, { how: "done", summary: [output.line(summary ?? task.title)] }),
                fail: (summary) => end(task, { how: "failed", summary: output.lines(summary) }),
            };
        },
        stopAll() {
            for (const task of running)
                end(task, { how: "stopped", summary: [`stopped: ${task.text}`] });
        },
    };
}
function newRecord(stage, title, subject, bounds) {
    const startedAt = performance.now();
    return {
        stage,
        title,
        subject,
        text: title,
        fraction: undefined,
        startedAt,
        output: createLineBuffer(bounds),
    };
}


/***/ })

};
