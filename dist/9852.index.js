export const id = 9852;
export const ids = [9852];
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
        const until = spec.signal === undefined ? signal : AbortSignal.any([signal, spec.signal]);
        const startedAt = performance.now();
        const outputs = createOutputs(spec);
        const ms = () => Math.round(performance.now() - startedAt);
        if (until.aborted)
            return { ...outputs.result(), exitCode: null, signal: null, endedBy: "abort", ms: ms() };
        const child = await startChild(spec);
        if (child instanceof Error)
            return { ...outputs.result(), ...notStarted(child), ms: ms() };
        (0,group/* enterGroup */.cV)(child.pid);
        try {
            outputs.readFrom(child);
            writeInput(child, spec.input);
            const ending = await supervise(child, { signal: until, graceMs, deadlineMs: spec.deadlineMs });
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


/***/ })

};
