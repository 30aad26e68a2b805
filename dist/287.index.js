export const id = 287;
export const ids = [287];
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
/* harmony import */ var _not_yet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46048);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29315);
/* harmony import */ var _units_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72247);





/**
 * Reads the inputs from the environment of the action.
 * @throws PlimsollError usage.flag, naming the input.
 */
function readActionInputs(environment) {
    const one = (name) => textOf(environment, name);
    const lines = (name) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(one(name) ?? "");
    return {
        config: one("config"),
        workingDirectory: one("working-directory"),
        variants: lines("variants").flatMap(namesOf),
        image: one("image"),
        files: lines("files").map(_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .bakeFilePath */ .j1),
        buildArgs: lines("build-args").map((line) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssignment */ .H9)(line, label("build-args"))),
        buildSecrets: lines("build-secrets").map((line) => (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretSource */ .zz)(line, label("build-secrets"), "literals")),
        buildEnv: lines("build-env").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildVariable */ .sp)(line, label("build-env"))),
        ssh: lines("ssh"),
        allow: lines("allow").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntitlement */ .Ls)(line, label("allow"))),
        baseline: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(_units_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBaseline */ .nk, one("baseline"), label("baseline")),
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
/**
 * An input as the runner hands it over: upper case, spaces as `_`, hyphens kept (actions/toolkit
 * packages/core/src/core.ts, getInput). An empty one was not given.
 */
function textOf(environment, name) {
    const text = environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    return text === "" ? undefined : text;
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
        platforms: undefined,
        allow: inputs.allow,
        failOn: inputs.failOn,
        sarif,
        verifyDiffIds: false,
        parallel: undefined,
        timeoutMs: undefined,
        notYet: (0,_not_yet_js__WEBPACK_IMPORTED_MODULE_2__/* .notYetInputs */ .xK)({ baseline, comment, sarif, push, tags, artifact, "report-id": inputs.reportId }, (name) => `input ${name}`),
        token: inputs.token,
        labels: {
            buildArgs: label("build-args"),
            buildEnvironment: label("build-env"),
            buildSecrets: label("build-secrets"),
        },
    };
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   H9: () => (/* binding */ parseAssignment),
/* harmony export */   X4: () => (/* binding */ resolveAssignments),
/* harmony export */   aG: () => (/* binding */ wordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);


/** The lines of an action input: trimmed, without empty ones. A value may hold commas, so lines are the only border. */
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/**
 * Reads `NAME=VALUE` and `NAME`. `label` is how the user knows the flag or input.
 * @throws PlimsollError usage.flag for a name that no variable can have.
 */
function parseAssignment(text, label) {
    const [name = "", ...value] = text.split("=");
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: expected NAME=VALUE or NAME, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}.`);
    }
    return value.length === 0 ? { name } : { name, value: value.join("=") };
}
/**
 * Gives every assignment its value: its own, else that of `source`.
 * @throws PlimsollError usage.flag when a name has neither; `advice` says what to do about it.
 */
function resolveAssignments(assignments, source, advice) {
    const values = assignments.map(({ name, value }) => {
        const given = value ?? (Object.hasOwn(source, name) ? source[name] : undefined);
        if (given === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", advice(name));
        return [name, given];
    });
    return Object.fromEntries(values);
}
/**
 * One of a few words, or undefined when nothing was given.
 * @throws PlimsollError usage.flag with the nearest word.
 */
function wordOf(text, words, label) {
    if (text === undefined)
        return undefined;
    const word = words.find((candidate) => candidate === text);
    if (word === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .notAChoice */ .Iw)(text, words))}`);
    return word;
}


/***/ }),

/***/ 24958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ secretPrefix),
/* harmony export */   MV: () => (/* binding */ redactable),
/* harmony export */   qb: () => (/* binding */ collectSecrets),
/* harmony export */   zz: () => (/* binding */ parseSecretSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _units_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56452);




/** Variables of this prefix carry secrets; `build-env` may not name them. */
const secretPrefix = "PLIMSOLL_BUILD_SECRET_";
/**
 * Reads `id=…,src=…`, `id=…,env=…`, and `ID=VALUE` where literals are allowed.
 * @throws PlimsollError usage.flag. The message never quotes the text: it may hold the secret.
 */
function parseSecretSource(text, label, allowed) {
    if (/^id=/.test(text)) {
        const parsed = (0,_units_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSecret */ .o)(text);
        if ("problem" in parsed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${label}: ${parsed.problem}.`);
        const { id, src, env = id } = parsed.value;
        return src === undefined ? { id, env } : { id, src };
    }
    const [, id, value] = /^([^=,\s]+)=(.*)$/s.exec(text) ?? [];
    if (id === undefined || value === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${label}: expected "id=ID,src=FILE" or "id=ID,env=NAME".`);
    }
    if (allowed === "references") {
        const why = "A value on a command line can be read by every process of the machine";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${label}: ${why}. Write "id=${id},env=NAME" or "id=${id},src=FILE".`);
    }
    return { id, value };
}
/**
 * Finds every secret. A file must exist and a variable must be set; an empty one is only warned about, because a
 * pull request from a fork gets empty secrets.
 * @throws PlimsollError usage.flag
 */
async function collectSecrets(sources, environment, root, label) {
    const secrets = { buildSecrets: [], secretEnvironment: {}, warnings: [] };
    for (const source of sources) {
        if (secrets.buildSecrets.some(({ id }) => id === source.id)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${label}: the secret "${source.id}" is given twice. Remove one.`);
        }
        if ("src" in source) {
            await requireFile(source, root, label);
            secrets.buildSecrets.push({ id: source.id, src: source.src });
            continue;
        }
        const value = "value" in source ? source.value : environment[source.env];
        if (value === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", notSet(source, label));
        if (value === "")
            secrets.warnings.push(`The build secret "${source.id}" is empty.`);
        const env = `${secretPrefix}${secrets.buildSecrets.length}`;
        secrets.secretEnvironment[env] = value;
        secrets.buildSecrets.push({ id: source.id, env });
    }
    return secrets;
}
async function requireFile({ id, src }, root, label) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, src)).catch(() => undefined);
    if (found?.isFile() === true)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("usage.flag", `${label}: there is no file ${src} for the secret "${id}". Check the path.`);
}
function notSet(source, label) {
    const name = "env" in source ? source.env : source.id;
    return `${label}: the variable ${name} for the secret "${source.id}" is not set here. Set it, or remove the secret.`;
}
/**
 * What must never be printed of these values: each, and each line of one with several, because output is redacted line
 * by line. Very short ones stay: hiding "a" would make every text unreadable and protect nothing.
 */
function redactable(values) {
    const parts = values.flatMap((value) => (value === undefined ? [] : [value, ...value.split(/\r?\n/)]));
    return [...new Set(parts.map((part) => part.trim()))].filter((part) => part.length >= 6);
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
    { key: "budgets.*.grow" },
    { key: "budgets.startup" },
    { key: "budgets.memory" },
    { key: "budgets.rebuild" },
    { key: "drift", works: ["off"] },
    { key: "vulnerabilities.new", works: [false] },
    { key: "audit" },
    { key: "probe", works: [false] },
    { key: "baseline", works: ["auto", "none"] },
    { key: "accept" },
    { key: "cache", works: ["none"] },
    { key: "push" },
    { key: "comment", works: ["never"] },
    { key: "sarif", works: ["file", "off"] },
    { key: "variants.*.codec" },
];
/** Action inputs, and flags of the same name. */
const laterInputs = {
    baseline: ["auto", "none"],
    comment: ["never"],
    sarif: ["file", "off"],
    push: [],
    tags: [],
    artifact: [],
    "report-id": [],
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

/***/ 21261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ notAChoice),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60098);

/** What was written, short and quoted, for a message. Tells text from numbers: `"60"` and `60`. */
function quoted(value) {
    if (typeof value === "string")
        return JSON.stringify(shorten(value));
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Object)
        return "a mapping";
    if (value === undefined || value === null)
        return "nothing";
    return String(value);
}
/** The sentence about a word that is not among `words`, with the nearest one. */
function notAChoice(given, words) {
    const hint = typeof given === "string" ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, words) : undefined;
    const list = words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`;
    return `expected ${list}, got ${quoted(given)}${hint === undefined ? "" : `. Did you mean "${hint}"?`}`;
}
/** With a full stop, unless it has an end already. */
function sentence(text) {
    return /[.?!…]$/.test(text) ? text : `${text}.`;
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}


/***/ }),

/***/ 60360:
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
    (0,overrides/* checked */.KD)(units_text/* parseBaseline */.nk, flags.baseline, "--baseline");
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
        verifyDiffIds: flags.verify ?? false,
        parallel: (0,overrides/* checked */.KD)(parseParallel, flags.parallel, "--parallel"),
        timeoutMs: (0,overrides/* checked */.KD)(duration/* parseDeadline */.O0, flags.timeout, "--timeout"),
        notYet: (0,not_yet/* notYetInputs */.xK)({ baseline: flags.baseline }, (name) => `--${name}`),
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
;// CONCATENATED MODULE: ./build/js/inputs/find-config.js



/** Where a configuration is looked for, in this order. */
const configNames = ["plimsoll.yml", ".plimsoll.yml", ".github/plimsoll.yml"];
/**
 * The configuration file: `explicit` (relative to `root`, or absolute: anywhere), else the first of
 * {@link configNames} in `root`.
 * @throws PlimsollError config.missing when a found one is a link that leads out of `root`.
 */
async function findConfig(root, explicit) {
    if (explicit !== undefined) {
        const path = (0,external_node_path_.resolve)(root, explicit);
        return { found: { path, name: (0,external_node_path_.relative)(root, path) }, warnings: [] };
    }
    const [name, ...others] = await present(root, configNames);
    const misnamed = await present(root, configNames.map((candidate) => candidate.replace(/yml$/, "yaml")));
    const warnings = [
        ...others.map((other) => `${other} is not read, because ${name} is there.`),
        ...misnamed.map((other) => `${other} is not read. The name is plimsoll.yml.`),
    ];
    if (name === undefined)
        return { warnings };
    const path = (0,external_node_path_.join)(root, name);
    if (!(await staysInside(root, path))) {
        throw new errors/* PlimsollError */.nN("config.missing", `${name} is a link that leads out of the repository, or nowhere. Put the file itself there, or use --config.`);
    }
    return { found: { path, name }, warnings };
}
async function present(root, names) {
    const found = await Promise.all(names.map((name) => isThere((0,external_node_path_.join)(root, name))));
    return names.filter((_, index) => found[index]);
}
async function isThere(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        // Anything else (no permission, a loop of links) is told when the file is read.
        return !((0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,errors/* hasErrno */.Nm)(error, "ENOTDIR"));
    }
}
/** Whether `path`, all links followed, is below `root`. */
async function staysInside(root, path) {
    try {
        const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(path));
        return inside !== "" && !inside.startsWith("..") && (0,external_node_path_.resolve)(inside) !== inside;
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,errors/* hasErrno */.Nm)(error, "ELOOP"))
            return false;
        throw new errors/* PlimsollError */.nN("config.missing", `${path} can't be read.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/js/inputs/config-file.js


/**
 * The configuration of a repository, or undefined when it has none.
 * @throws PlimsollError config.missing, config.syntax, config.key or config.value; the detail lists every problem.
 */
async function readConfigFile(root, explicit) {
    const { found, warnings } = await findConfig(root, explicit);
    if (found === undefined)
        return { warnings };
    // The YAML parser and the schema take long to load, so they come only where there is something to read.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(577), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 47209));
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
    if (!(await staysInside(root, path))) {
        throw new errors/* PlimsollError */.nN("config.missing", `${dive_ci_name} is a link that leads out of the repository, or nowhere.`);
    }
    const { parseDiveCi } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(577), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 29989));
    return parseDiveCi(await (0,read_text/* readSmallText */.F)(path, dive_ci_name));
}

;// CONCATENATED MODULE: ./build/js/inputs/metrics.js
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

;// CONCATENATED MODULE: ./build/js/inputs/policy.js

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
    for (const metric of metrics) {
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
    for (const metric of metrics) {
        const [below, above] = [base[metric], over[metric]];
        if (below === undefined && above === undefined)
            continue;
        const grow = { ...below?.grow, ...above?.grow };
        merged[metric] = { ...below, ...above, ...(Object.keys(grow).length === 0 ? {} : { grow }) };
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/js/inputs/variants.js


/** The policies of a configuration: of what is found, and of every named variant. Pure. */
function resolveVariants(config, context) {
    const policy = (blocks) => {
        const timeout = context.timeoutMs === undefined ? {} : { timeout: { build: context.timeoutMs } };
        return policyOf({ ...blocks, ...timeout }, context.diveCi);
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

;// CONCATENATED MODULE: ./build/js/inputs/settings.js












/** Tokens that the runner or the user keeps under these names; never printed, whoever prints them. */
const tokenNames = [
    "INPUT_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "GITHUB_TOKEN",
    "GH_TOKEN",
];
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
    const variants = resolveVariants(config, {
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
        notYet: [...(0,not_yet/* notYetKeys */.e8)(file?.entries ?? []), ...overrides.notYet],
        secretsToRedact: (0,build_secrets/* redactable */.MV)([
            overrides.token,
            ...Object.values(secrets.secretEnvironment),
            ...tokenNames.map((name) => request.environment[name]),
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
    const sarif = overrides.sarif ?? config.sarif;
    return {
        verifyDiffIds: overrides.verifyDiffIds,
        parallel: overrides.parallel ?? config.parallel ?? 0,
        timeoutMs: config.timeout?.run ?? defaultTimeouts.runMs,
        failOn: overrides.failOn ?? "error",
        tools: { trivy: config.tools?.trivy ?? {}, hadolint: config.tools?.hadolint ?? {} },
        codec: config.codec ?? "auto",
        sarif: sarif === "off" ? "off" : "file",
    };
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

/***/ 56452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseSecret),
/* harmony export */   x: () => (/* binding */ expectedSecret)
/* harmony export */ });
const expectedSecret = 'a secret such as "id=npm,src=.npmrc" or "id=npm,env=NPM_TOKEN"';
/** Reads `id=…,src=…` and `id=…,env=…` (docker buildx build --secret). With `id` alone, the variable of that name. */
function parseSecret(written) {
    const fields = new Map();
    for (const field of written.split(",")) {
        const [name = "", ...value] = field.trim().split("=");
        if (value.length === 0 || fields.has(name))
            return { problem: `expected ${expectedSecret}` };
        fields.set(name === "source" ? "src" : name, value.join("="));
    }
    const [id, src, env] = [fields.get("id"), fields.get("src"), fields.get("env")];
    const known = [...fields.keys()].every((name) => ["id", "src", "env", "type"].includes(name));
    if (!known || id === undefined || id === "" || src === "" || env === "")
        return { problem: `expected ${expectedSecret}` };
    if (src !== undefined && env !== undefined)
        return { problem: `a secret has either src or env; expected ${expectedSecret}` };
    return { value: src === undefined ? { id, env: env ?? id } : { id, src } };
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

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   OF: () => (/* binding */ fenced)
/* harmony export */ });
/* unused harmony exports newFenceToken, openFence, closeFence */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Keeps other people's text from giving orders to the GitHub Actions runner. The runner reads every line of stdout and
 * stderr: `::command::` counts at the start of a line, after white space; the older `##[command]` counts anywhere in it
 * (actions/runner src/Runner.Common/ActionCommand.cs, src/Runner.Worker/Handlers/OutputManager.cs). Between
 * `::stop-commands::TOKEN` and `::TOKEN::` it obeys neither (src/Runner.Worker/ActionCommandManager.cs).
 *
 * Stdout and stderr are read by two threads: a fence and the runner commands of this process belong in one stream.
 */

/** A fence's secret; whoever prints it inside the fence can leave it. One per fence, made when the text is known. */
function newFenceToken() {
    return `plimsoll-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`;
}
function openFence(token) {
    return `::stop-commands::${token}`;
}
function closeFence(token) {
    return `::${token}::`;
}
/**
 * `lines` inside a fence of their own, to be written at once. They are neutralised too: the log page of github.com
 * renders `##[error]` and `##[endgroup]` also where the runner obeys nothing.
 */
function fenced(lines) {
    const token = newFenceToken();
    return [openFence(token), ...lines.map(neutralise), closeFence(token)];
}
// What is not seen before `::` does not count as the start of text: white space of any kind, but also characters that
// .NET's culture-aware StartsWith passes over (U+00AD, U+200B). A lone CR ends a line for .NET's ReadLine.
const commandAtStart = /(^|[\r\n])([^\p{L}\p{N}\p{P}\p{S}\r\n]*):(?=:)/gu;
// Azure Pipelines' `##vso[` and TeamCity's `##teamcity[` have the same shape and the same trust in output.
const commandAnywhere = /##(?=\w*\[)/g;
/** `text` with a space inside everything that a runner would take for a command; all else stays as it is. */
function neutralise(text) {
    return text.replace(commandAnywhere, "# #").replace(commandAtStart, "$1$2: ");
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


/***/ }),

/***/ 10446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
/** Seconds for people: "0.15 s", "7.5 s", "42 s", "2 min 5 s", "1 h 2 min". */
function formatSeconds(seconds) {
    if (seconds < 0.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return join(Math.floor(whole / 60), "min", whole % 60, "s");
    const minutes = Math.round(whole / 60);
    return join(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function join(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 60098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate with the fewest edits from `given`, when it is near enough to be a slip of the pen; else undefined. */
function nearest(given, candidates) {
    const allowed = Math.max(1, Math.floor(given.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(given.toLowerCase(), candidate.toLowerCase());
        if (distance <= allowed && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Optimal string alignment distance: insert, delete, replace, swap of neighbours. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
            }
            row.push(cost);
        }
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ })

};
