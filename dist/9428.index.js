export const id = 9428;
export const ids = [9428];
export const modules = {

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

/***/ 30196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText)
/* harmony export */ });
/**
 * An input as the runner hands it over: upper case, spaces as `_`, hyphens kept (actions/toolkit
 * packages/core/src/core.ts, getInput). An empty one was not given.
 */
function inputText(environment, name) {
    const text = environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    return text === "" ? undefined : text;
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

/***/ 59790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tokensIn),
/* harmony export */   u: () => (/* binding */ tokenNames)
/* harmony export */ });
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24958);

/** Tokens that the runner or the user keeps under these names; never printed, whoever prints them. */
const tokenNames = [
    "INPUT_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "GITHUB_TOKEN",
    "GH_TOKEN",
];
/** Their values, as far as they are there. */
function tokensIn(environment) {
    return (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redactable */ .MV)(tokenNames.map((name) => environment[name]));
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

/***/ 13498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ childEnvironments),
  f: () => (/* binding */ withoutProxies)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/process/environment-names.js
/**
 * The variables that children may see, each with its reason. Whole names only: a pattern lets through what nobody
 * thought of. Left out on purpose, although tools read them:
 * - secrets: `*_TOKEN`, `ACTIONS_*`, `INPUT_*`, `GITHUB_*`, `AWS_*`, `DOCKER_AUTH_CONFIG`, `TRIVY_USERNAME`,
 *   `TRIVY_PASSWORD`. Logins come from the Docker configuration that a login step wrote; who needs more names it in
 *   `build-env`, knowing that bake files can read it.
 * - what changes the result behind the configuration's back: `BUILDX_GIT_*`, `BUILDX_NO_DEFAULT_*`, `BUILDX_BAKE_*`,
 *   `DOCKER_DEFAULT_PLATFORM`, `SOURCE_DATE_EPOCH`, and every other `TRIVY_*` (each is a flag of Trivy, also
 *   TRIVY_SEVERITY and TRIVY_IGNORE_UNFIXED).
 * - what changes the output that we parse: `BUILDKIT_PROGRESS`, `BUILDKIT_COLORS`, `BUILDX_EXPERIMENTAL`, `DEBUG`.
 * - what loads code into every child: `LD_PRELOAD`, `NODE_OPTIONS`.
 */
const plainNames = {
    PATH: "finds programs and their helpers (docker-credential-*, git, ssh)",
    HOME: "configuration and caches of every tool",
    USER: "ssh's default name",
    LOGNAME: "ssh's default name",
    LANG: "encoding of messages and file names",
    LANGUAGE: "encoding of messages and file names",
    LC_ALL: "encoding of messages and file names",
    LC_CTYPE: "encoding of messages and file names",
    LC_MESSAGES: "encoding of messages and file names",
    TZ: "times in messages",
    RUNNER_TRACKING_ID: "by it the runner finds, and ends, what a killed run left (actions/runner JobExtension.cs)",
    TMPDIR: "temporary files where there is room for them",
    XDG_CONFIG_HOME: "configuration of git, and of podman logins",
    XDG_CACHE_HOME: "caches where the user wants them",
    XDG_DATA_HOME: "data of tools where the user wants it",
    XDG_RUNTIME_DIR: "sockets of rootless engines, podman's logins",
    http_proxy: "the way out of closed networks",
    HTTP_PROXY: "the way out of closed networks",
    https_proxy: "the way out of closed networks",
    HTTPS_PROXY: "the way out of closed networks",
    all_proxy: "the way out of closed networks",
    ALL_PROXY: "the way out of closed networks",
    no_proxy: "what is reached without the proxy",
    NO_PROXY: "what is reached without the proxy",
    SSL_CERT_FILE: "a company's certificate authority (Go's crypto/x509)",
    SSL_CERT_DIR: "a company's certificate authority (Go's crypto/x509)",
};
const loginNames = {
    DOCKER_CONFIG: "directory of registry logins, also what docker/login-action wrote",
    DBUS_SESSION_BUS_ADDRESS: "docker-credential-secretservice",
    GNUPGHOME: "docker-credential-pass",
    PASSWORD_STORE_DIR: "docker-credential-pass",
};
/** What buildx and the docker client read to find builders, engines and logins (docker/buildx v0.36, docker/cli v29). */
const buildNames = {
    ...loginNames,
    DOCKER_HOST: "address of the engine",
    DOCKER_CONTEXT: "name of the engine",
    DOCKER_CERT_PATH: "certificates of the engine",
    DOCKER_TLS: "TLS with the engine",
    DOCKER_TLS_VERIFY: "TLS with the engine",
    DOCKER_API_VERSION: "speaks with an older engine",
    BUILDX_CONFIG: "directory of the builders",
    BUILDX_BUILDER: "the builder that the user chose",
    BUILDKIT_HOST: "address of a buildkitd, for the remote driver",
    BUILDX_DEFAULT_POLICY: "buildx's own source policy, which only forbids",
    EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: "file with the organisation's source policy; without it, its rules would not hold",
    KUBECONFIG: "kubernetes driver",
    KUBERNETES_SERVICE_HOST: "kubernetes driver on a runner inside the cluster",
    KUBERNETES_SERVICE_PORT: "kubernetes driver on a runner inside the cluster",
    SSH_AUTH_SOCK: "builds with `ssh`, engines behind ssh://",
    WSL_DISTRO_NAME: "buildx finds Docker Desktop's sockets and paths by it",
};
/** What Trivy needs to fetch its database from a mirror, and nothing that changes what it finds. */
const scanNames = {
    ...loginNames,
    REGISTRY_AUTH_FILE: "registry logins of podman (google/go-containerregistry pkg/authn/keychain.go)",
    TRIVY_DB_REPOSITORY: "mirror of the vulnerability database",
    TRIVY_JAVA_DB_REPOSITORY: "mirror of the Java index",
    TRIVY_INSECURE: "a mirror with a certificate of its own; set by whoever runs the job, not by the repository",
};
/** What cosign needs to push a signature, and to sign without a key as the job that it runs in (sigstore/cosign pkg/providers/github). */
const signNames = {
    ...loginNames,
    ACTIONS_ID_TOKEN_REQUEST_URL: "where the job gets a token that says who it is",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "the leave to ask for it; `permissions: id-token: write` gives it",
    SIGSTORE_ID_TOKEN: "such a token from another provider",
    TUF_ROOT: "where Sigstore's roots of trust are kept",
};
/** Not even `build-env` may set these: bake entitlements keep a bake file inside the workspace (CONTRACTS §7). */
const reservedNames = {
    BUILDX_BAKE_ENTITLEMENTS_FS: "it switches off the check of the files that a bake file may read",
    BAKE_ALLOW_REMOTE_FS_ACCESS: "it lets a remote bake file read local files",
};

;// CONCATENATED MODULE: ./build/js/process/environment.js


/**
 * The environments of children, from the process's own (`source`) by allow-list and from what the user gave as
 * `build-env` (CONTRACTS §7). Bake files read the environment through HCL variables, compose files through `${NAME}`:
 * whatever is in here, the author of a pull request can read. `build-env` wins over what the process has.
 *
 * @throws PlimsollError `config.value` when `build-env` names a variable that switches a guard of buildx off
 */
function childEnvironments(source, buildEnvironment) {
    for (const [name, reason] of Object.entries(reservedNames)) {
        if (!Object.hasOwn(buildEnvironment, name))
            continue;
        throw new errors/* PlimsollError */.nN("config.value", `build-env can't set ${name}: ${reason}. Remove it.`);
    }
    const plainEnvironment = pick(source, Object.keys(plainNames));
    return {
        plainEnvironment,
        buildEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(buildNames)), ...buildEnvironment },
        scanEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(scanNames)) },
        signEnvironment: { ...plainEnvironment, ...pick(source, Object.keys(signNames)) },
    };
}
/**
 * `environment` for evaluating a bake or compose file of the repository (`bake --print`): without the proxies, whose
 * URLs may hold a password that a variable named HTTPS_PROXY would read. Evaluating local files needs no network.
 */
function withoutProxies(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:https?|all|ftp)_proxy$/i.test(name)));
}
function pick(source, names) {
    const picked = {};
    for (const name of names) {
        const value = Object.hasOwn(source, name) ? source[name] : undefined;
        if (value !== undefined)
            picked[name] = value;
    }
    return picked;
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

/***/ 64119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cV: () => (/* binding */ enterGroup),
/* harmony export */   g3: () => (/* binding */ killAllGroups),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   j: () => (/* binding */ leaveGroup)
/* harmony export */ });
/**
 * Process groups. Every child leads a group of its own (`detached: true` calls setsid), so that one signal reaches it
 * and all it started. A program that calls setsid itself leaves its group and is out of reach; those we run don't.
 */
// The kernel's list of our children is one per process, and so is this.
const running = new Set();
/** Remembers that the group led by process `leader` runs, for {@link killAllGroups}. */
function enterGroup(leader) {
    running.add(leader);
}
/** Ends what is left of the group and forgets it. Once per group: later the number may be another process's. */
function leaveGroup(leader) {
    if (running.delete(leader))
        signalGroup(leader, "SIGKILL");
}
/** Sends `signal` to every process of the group. A group that is gone is no error. */
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // ESRCH: nothing is left. EPERM: macOS says so of a group whose only members have ended and are not reaped yet.
    }
}
/** Sends SIGKILL to every group that runs. Synchronous, hence fit for signal and exit handlers. */
function killAllGroups() {
    for (const leader of running)
        leaveGroup(leader);
}


/***/ }),

/***/ 59931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ formatExact),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * Bytes for people: decimal units (kB = 10³ bytes), three significant digits, "2.81 GB", "312 MB", "0 B".
 * Negative values keep their sign ("-1.20 MB").
 *
 * It also runs in pages (report/treemap/page), so nothing from outside of this function may be used.
 */
function formatBytes(bytes) {
    const steps = ["B", "kB", "MB", "GB", "TB"];
    const magnitude = Math.abs(bytes);
    let value = magnitude;
    let step = 0;
    while (step < steps.length - 1 && Number(value.toPrecision(3)) >= 1000) {
        value /= 1000;
        step += 1;
    }
    const digits = step === 0 ? String(value) : value.toFixed(value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2);
    return `${bytes < 0 ? "-" : ""}${digits} ${steps[step]}`;
}
/** Like {@link formatBytes} with an explicit sign: "+348 MB", "-1.20 MB", "±0 B". */
function formatDelta(bytes) {
    if (bytes === 0)
        return "±0 B";
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}
/**
 * Two byte counts that are compared with each other. When the rounded texts would be equal although the numbers are
 * not, both are given exactly, so that "over by 3 bytes" never reads "800 MB of 800 MB".
 */
function formatPair(actual, limit) {
    const pair = [formatBytes(actual), formatBytes(limit)];
    if (pair[0] !== pair[1] || actual === limit)
        return pair;
    return [formatExact(actual), formatExact(limit)];
}
/** Every byte, grouped: "800,000,003 B". */
function formatExact(bytes) {
    return `${bytes.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",")} B`;
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
