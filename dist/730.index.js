export const id = 730;
export const ids = [730];
export const modules = {

/***/ 78525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The last `count` lines of `text`, without the empty ones at its end. LF and CR LF both end lines. */
function lastLines(text, count) {
    const lines = text.trimEnd().split(/\r?\n/);
    return count <= 0 ? "" : lines.slice(-count).join("\n");
}


/***/ }),

/***/ 77745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TransferError),
/* harmony export */   t: () => (/* binding */ fetchFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/** One HTTP GET into a file, through the proxies that the environment names, bounded in size and time. */





/** Why a transfer did not succeed, and whether trying again could help. */
class TransferError extends Error {
    again;
    constructor(message, again, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "TransferError";
        this.again = again;
    }
}
const redirectLimit = 5;
/** Fetches `url` into `file`, which is created or overwritten. @throws TransferError, or the signal's reason. */
async function fetchFile(url, file, options) {
    let at = url;
    for (let hop = 0; hop <= redirectLimit; hop++) {
        const response = await request(at, options);
        const next = redirection(at, response);
        if (next === undefined)
            return save(response, file, options);
        response.destroy();
        at = next;
    }
    throw new TransferError(`more than ${redirectLimit} redirects`, false);
}
function request(url, options) {
    const secure = url.protocol === "https:";
    const agentOptions = { proxyEnv: { ...options.environment } };
    const agent = secure ? new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(agentOptions) : new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(agentOptions);
    return new Promise((resolve, reject) => {
        const started = (secure ? node_https__WEBPACK_IMPORTED_MODULE_2__.get : node_http__WEBPACK_IMPORTED_MODULE_1__.get)(url, {
            agent,
            signal: options.signal,
            headers: { "user-agent": "plimsoll", accept: "application/octet-stream" },
        });
        let response;
        started.setTimeout(options.stallMs, () => {
            // Once there is a response, only destroying that one tells its reader why.
            (response ?? started).destroy(new TransferError(`nothing arrived for ${options.stallMs / 1000} s`, true));
        });
        started.once("response", (incoming) => {
            response = incoming;
            resolve(incoming);
        });
        started.once("error", (error) => reject(asTransferError(error, options.signal)));
    });
}
/** Where the answer sends us; a step down from https to http is not followed. */
function redirection(from, response) {
    const status = response.statusCode ?? 0;
    if (status === 200)
        return undefined;
    const location = response.headers.location;
    response.resume();
    if (status < 300 || status > 399 || location === undefined) {
        throw new TransferError(`${from.host} answered ${status}`, status === 429 || status === 408 || status >= 500);
    }
    const next = new URL(location, from);
    if (next.protocol !== "https:" && next.protocol !== from.protocol) {
        throw new TransferError(`${from.host} redirected to an insecure address`, false);
    }
    return next;
}
async function save(response, file, options) {
    const length = Number(response.headers["content-length"]);
    const total = Number.isFinite(length) ? length : undefined;
    let received = 0;
    const bounded = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            received += chunk.length;
            options.onProgress?.(received, total);
            const tooLong = received > options.maximumBytes;
            done(tooLong ? new TransferError(`more than ${options.maximumBytes} bytes`, false) : null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(response, bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file), { signal: options.signal });
    }
    catch (error) {
        throw asTransferError(error, options.signal);
    }
    if (total !== undefined && received !== total)
        throw new TransferError(`${received} of ${total} bytes arrived`, true);
}
function asTransferError(error, signal) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof TransferError)
        return error;
    // A full disk is not the network's fault, and trying again does not empty it.
    if (error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EACCES"))
        return error;
    return new TransferError(error instanceof Error ? error.message : String(error), true, error);
}


/***/ }),

/***/ 91969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The first executable file of this name on `path` (a PATH value), as an absolute path. Relative and empty entries are
 * left out: they would let a checkout bring its own tools.
 */
async function findOnPath(name, path) {
    for (const directory of (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        if (await isExecutableFile(candidate))
            return candidate;
    }
    return undefined;
}
async function isExecutableFile(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 40730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ locateTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/tools/pins.js
/**
 * The tools Plimsoll runs and may download: version and SHA-256 per platform, reviewed in this file and nowhere else.
 * A checksum fetched beside a binary proves nothing about a replaced release (Trivy, March 2026), so none is fetched.
 * How each figure was established: docs/tools.md.
 */

const trivy = {
    "linux/x64": {
        asset: "2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a",
        executable: "d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791",
    },
    "linux/arm64": {
        asset: "b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5",
        executable: "fed2c9ca7d27191ada34524b5eaf5216a845c6d6f3246143c3b475552ffe5358",
    },
    "darwin/x64": {
        asset: "472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485",
        // Of the executable only one source is known; it is unpacked from the verified archive each time instead.
    },
    "darwin/arm64": {
        asset: "1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11",
        executable: "0ed07c205ca9ecc1065dc57b9f9f77adc79393bb469d9d1de9ec90c8c94ffc2f",
    },
};
const hadolint = {
    "linux/x64": samePin("c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507"),
    "linux/arm64": samePin("f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d"),
    "darwin/x64": samePin("ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde"),
    "darwin/arm64": samePin("5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2"),
};
/** hadolint's release file is the executable itself. */
function samePin(sha256) {
    return { asset: sha256, executable: sha256 };
}
const pins = {
    trivy: { version: "0.74.0", by: trivy },
    hadolint: { version: "2.15.1", by: hadolint },
};
/** The version this Plimsoll is made and tested with. */
function pinnedVersion(name) {
    return pins[name].version;
}
/** Whether `sha256` is the pinned executable of `name`, for any platform. */
function isPinnedExecutable(name, sha256) {
    return Object.values(pins[name].by).some((pin) => pin.executable === sha256);
}
/**
 * The release file that is pinned for this platform.
 *
 * @throws PlimsollError `tool.architecture` when the table has none.
 */
function pinnedAsset(name, platform) {
    const { version, by } = pins[name];
    const pin = by[`${platform.os}/${platform.arch}`];
    if (pin === undefined) {
        throw new errors/* PlimsollError */.nN("tool.architecture", `This Plimsoll has no checksum of ${name} ${version} for ${platform.os}/${platform.arch}. Install ${name} ${version} and put it on PATH, or set tools.${name}.version and tools.${name}.sha256.`);
    }
    const asset = chosenAsset(name, version, pin.asset, platform);
    return pin.executable === undefined ? asset : { ...asset, executableSha256: pin.executable };
}
/** The release file of a version that the user chose, to be accepted with the SHA-256 that the user gave. */
function chosenAsset(name, version, sha256, platform) {
    return {
        name,
        version,
        path: releasePath(name, version, platform),
        sha256: sha256.toLowerCase(),
        archived: name === "trivy",
    };
}
/** Names of the release files: aquasecurity/trivy goreleaser.yml, hadolint/hadolint .github/workflows/release.yml (since 2.13). */
function releasePath(name, version, { os, arch }) {
    if (name === "trivy") {
        const system = `${os === "linux" ? "Linux" : "macOS"}-${arch === "x64" ? "64bit" : "ARM64"}`;
        return `/aquasecurity/trivy/releases/download/v${version}/trivy_${version}_${system}.tar.gz`;
    }
    const system = `${os === "linux" ? "linux" : "macos"}-${arch === "x64" ? "x86_64" : "arm64"}`;
    return `/hadolint/hadolint/releases/download/v${version}/hadolint-${system}`;
}

;// CONCATENATED MODULE: ./build/js/tools/acceptance.js
/** Which versions of a tool may run at all, and which ones found on PATH are good enough. Pure. */



/**
 * The oldest versions whose options and JSON are the ones Plimsoll uses. For Trivy it is also the first release after
 * those that were deleted or forged in March 2026 (CVE-2026-33634, GHSA-69fq-xp46-6x23); for hadolint the first one
 * with today's names of release files.
 */
const oldest = { trivy: "0.70.0", hadolint: "2.13.0" };
/** Trivy 0.69.4 was published with a credential stealer in it, 0.69.5 and 0.69.6 as container images. */
const forged = { trivy: ["0.69.4", "0.69.5", "0.69.6"], hadolint: [] };
/**
 * Stops a forged release, wherever it came from.
 *
 * @throws PlimsollError `tool.refused`.
 */
function refuseForged(name, version) {
    if (!forged[name].includes(version))
        return;
    throw new errors/* PlimsollError */.nN("tool.refused", `Trivy ${version} is a forged release that steals credentials (GHSA-69fq-xp46-6x23) and is never run. Remove it, treat the secrets of this machine as leaked, and use Trivy ${pinnedVersion("trivy")}.`);
}
/**
 * Stops a version that the user chose and that does not speak as Plimsoll expects.
 *
 * @throws PlimsollError `tool.refused`.
 */
function refuseOld(name, version) {
    if ((0,semver.gte)(version, oldest[name]))
        return;
    throw new errors/* PlimsollError */.nN("tool.refused", `${name} ${version} is too old: Plimsoll needs ${oldest[name]} or newer and is tested with ${pinnedVersion(name)}. Update it, or remove tools.${name} from the configuration so that the tested version is used.`);
}
/** Whether a version found on PATH is at least the tested minor version and of the same major version. */
function isAcceptable(name, version) {
    const tested = pinnedVersion(name);
    return (0,semver.major)(version) === (0,semver.major)(tested) && (0,semver.gte)(version, `${(0,semver.major)(tested)}.${(0,semver.minor)(tested)}.0`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/tools/fetch-file.js
var fetch_file = __webpack_require__(77745);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/tools/file-digest.js
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


/** Small enough to be in the processor's cache still when it is hashed. */
const chunkBytes = 256 * 1024;
/**
 * The bytes of a file in order. All chunks are in the same memory, and each holds only until the next is asked for:
 * Trivy has 170 MB, and new buffers for them would cost more, by garbage collection, than the reading itself.
 */
async function* chunksOf(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const buffer = Buffer.allocUnsafe(chunkBytes);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, chunkBytes);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
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
/** The SHA-256 of a file, in hexadecimal digits. */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of chunksOf(path))
        hash.update(chunk);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/js/tools/download.js
/** Release files from the network: fetched with patience, accepted only by SHA-256. */





const githubReleases = {
    origin: "https://github.com",
    deadlineMs: 300_000,
    stallMs: 30_000,
    pausesMs: [1_000, 4_000],
};
/** Trivy's archives are about 50 MB; an order of magnitude above that is no tool of ours. */
const maximumBytes = 500_000_000;
/**
 * Fetches the file into `destination` and checks it.
 *
 * @throws PlimsollError `tool.download`, `tool.checksum`, `cancelled`.
 */
async function downloadAsset(asset, destination, context, releases) {
    const url = new URL(releases.origin + asset.path);
    const task = context.progress.task("tools", `Downloading ${asset.name} ${asset.version}`);
    try {
        await fetchPatiently(url, destination, task, context, releases);
        const actual = await sha256Of(destination);
        if (actual !== asset.sha256)
            throw wrongChecksum(asset, url, actual);
        task.done("sha256 verified");
    }
    catch (error) {
        task.fail("not downloaded");
        throw downloadFailure(error, asset, url, context);
    }
}
async function fetchPatiently(url, destination, task, context, releases) {
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(releases.deadlineMs)]);
    const onProgress = (received, total) => task.update((0,bytes/* formatBytes */.z3)(received), total === undefined ? undefined : received / total);
    const options = {
        environment: context.plainEnvironment,
        signal,
        stallMs: releases.stallMs,
        maximumBytes,
        onProgress,
    };
    for (const pause of [...releases.pausesMs, undefined]) {
        try {
            return await (0,fetch_file/* fetchFile */.t)(url, destination, options);
        }
        catch (error) {
            if (pause === undefined || !(error instanceof fetch_file/* TransferError */.a) || !error.again)
                throw error;
            task.update(`${error.message}; trying again`);
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
        }
    }
}
function wrongChecksum(asset, url, actual) {
    return new errors/* PlimsollError */.nN("tool.checksum", `What ${url.host} gave for ${asset.name} ${asset.version} is not the file that was reviewed, and was not run. A replaced release, a proxy or a cut transfer can be behind it: do not change the checksum before you know which.`, { detail: `expected sha256 ${asset.sha256}\nreceived sha256 ${actual}\n${url.href}` });
}
function downloadFailure(error, asset, url, context) {
    if (context.signal.aborted)
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while ${asset.name} was downloading.`);
    if (error instanceof errors/* PlimsollError */.nN)
        return error;
    const timedOut = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
    if (!timedOut && !(error instanceof fetch_file/* TransferError */.a))
        return error;
    const why = timedOut ? "it took too long" : error.message;
    return new errors/* PlimsollError */.nN("tool.download", `${asset.name} ${asset.version} could not be downloaded from ${url.host}: ${why}. Put ${asset.name} on PATH, set tools.${asset.name}.path, or make ${url.host} reachable (HTTPS_PROXY is honoured).`, { cause: error, detail: url.href });
}

// EXTERNAL MODULE: ./build/js/process/excerpt.js
var excerpt = __webpack_require__(78525);
;// CONCATENATED MODULE: ./build/js/tools/executable.js
/** What can be known of an executable without running it, and the version it gives when it is run. */



/** Go writes the main module and its version as plain text into every binary (Go source: src/runtime/debug/mod.go). */
const buildInformation = Buffer.from("mod\tgithub.com/aquasecurity/trivy\tv");
const longestVersion = 32;
/** The version of Trivy that the build information in a file names; undefined for other programs and local builds. */
async function builtVersion(path) {
    const keep = buildInformation.length + longestVersion;
    let tail = Buffer.alloc(0);
    for await (const chunk of chunksOf(path)) {
        const bytes = Buffer.concat([tail, chunk]);
        const version = versionIn(bytes);
        if (version !== undefined)
            return version;
        tail = bytes.subarray(-keep);
    }
    return undefined;
}
function versionIn(bytes) {
    const at = bytes.indexOf(buildInformation);
    if (at < 0)
        return undefined;
    const start = at + buildInformation.length;
    // What follows must be there, or the last number may go on in the next chunk.
    return /^\d+\.\d+\.\d+(?=\D)/.exec(bytes.toString("latin1", start, start + longestVersion))?.[0];
}
/**
 * Asks the program for its version.
 *
 * @throws PlimsollError `tool.missing` (cannot be started), `tool.deadline`, `tool.crashed`, `tool.nonsense`.
 */
async function askVersion(name, command, context) {
    const result = await context.run({
        command,
        args: ["--version"],
        cwd: context.workDirectory,
        env: context.plainEnvironment,
        deadlineMs: 30_000,
    });
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw versionFailure(name, command, result);
    const version = /\b(\d+\.\d+\.\d+)\b/.exec(result.stdout)?.[1];
    if (version !== undefined)
        return version;
    throw new errors/* PlimsollError */.nN("tool.nonsense", `${command} --version did not name a version, so it is not known whether this is ${name}. Set tools.${name}.path to a released ${name}, or remove it.`, { detail: (0,excerpt/* lastLines */.w)(result.stdout, 5) });
}
function versionFailure(name, command, result) {
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while a tool was being looked for.");
    if (result.endedBy === "spawn") {
        const why = result.spawnError?.code ?? "it cannot be started";
        return new errors/* PlimsollError */.nN("tool.missing", `${command} is not a program that runs here (${why}). Correct tools.${name}.path, or remove it.`, { cause: result.spawnError });
    }
    const code = result.endedBy === "deadline" ? "tool.deadline" : "tool.crashed";
    const what = result.endedBy === "deadline"
        ? "did not answer within 30 s"
        : `ended with status ${result.exitCode ?? result.signal}`;
    return new errors/* PlimsollError */.nN(code, `${command} --version ${what}. Install ${name} again, or remove tools.${name}.path.`, {
        detail: (0,excerpt/* lastLines */.w)(result.stderr, 5),
    });
}

// EXTERNAL MODULE: ./build/js/tools/find-on-path.js
var find_on_path = __webpack_require__(91969);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/js/tools/unpack.js





/** No executable of ours is near this; a gzip bomb is. */
const unpack_maximumBytes = 1_000_000_000;
/**
 * Writes the one regular file called `name` at the root of a gzipped tar to `destination`; nothing else is unpacked.
 * The archive is one whose checksum was verified before.
 *
 * @throws PlimsollError `tool.nonsense` when there is no such file.
 */
async function unpackOne(archive, name, destination) {
    const entries = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), entries);
    // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
    reading.catch(() => undefined);
    let found = false;
    for await (const entry of entries) {
        const { header } = entry;
        if (!found && header.name === name && header.type === "file" && (header.size ?? 0) <= unpack_maximumBytes) {
            await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(destination, { mode: 0o755 }));
            found = true;
        }
        else {
            entry.resume();
        }
    }
    await reading;
    if (!found)
        throw new errors/* PlimsollError */.nN("tool.nonsense", `The release archive has no file called ${name}.`);
}

;// CONCATENATED MODULE: ./build/js/tools/store.js
/** The tool cache: release files kept between runs, believed only when their SHA-256 still holds. */







/**
 * The executable of a release file, from the cache or the network. Nothing is trusted for lying in the cache: an
 * executable with a known SHA-256 is checked by it, any other is unpacked anew from the archive, which is checked.
 *
 * @throws PlimsollError `tool.download`, `tool.checksum`, `tool.nonsense`, `cancelled`.
 */
async function storedTool(asset, context, releases) {
    const directory = (0,external_node_path_.join)(context.cacheDirectory, "tools", `${asset.name}-${asset.version}-${asset.sha256.slice(0, 12)}`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const expected = asset.archived ? asset.executableSha256 : asset.sha256;
    if (expected === undefined)
        return unpackedAnew(asset, directory, context, releases);
    const command = (0,external_node_path_.join)(directory, asset.name);
    if (await holds(command, expected, context))
        return { command, sha256: expected, source: "cache" };
    await replaceWith(command, async (temporary) => {
        await fetchExecutable(asset, temporary, context, releases);
        const actual = await sha256Of(temporary);
        if (actual !== expected)
            throw wrongExecutable(asset, expected, actual);
    });
    return { command, sha256: expected, source: "download" };
}
async function fetchExecutable(asset, file, context, releases) {
    if (!asset.archived)
        return downloadAsset(asset, file, context, releases);
    const archive = `${file}.tar.gz`;
    try {
        await downloadAsset(asset, archive, context, releases);
        await unpackOne(archive, asset.name, file);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
/** For a version that the user pinned: only the archive's checksum is known, so the archive is what is kept. */
async function unpackedAnew(asset, directory, context, releases) {
    const archive = (0,external_node_path_.join)(directory, `${asset.name}.tar.gz`);
    const kept = await holds(archive, asset.sha256, context);
    if (!kept)
        await replaceWith(archive, (temporary) => downloadAsset(asset, temporary, context, releases));
    const command = (0,external_node_path_.join)(context.workDirectory, `${asset.name}-${asset.version}`);
    await unpackOne(archive, asset.name, command);
    await (0,promises_.chmod)(command, 0o755);
    return { command, sha256: await sha256Of(command), source: kept ? "cache" : "download" };
}
async function holds(file, sha256, context) {
    if ((await (0,promises_.stat)(file).catch(() => undefined)) === undefined)
        return false;
    if ((await sha256Of(file)) === sha256)
        return true;
    context.progress.warn("A cached tool no longer has the checksum it was stored with; it is downloaded again.");
    return false;
}
/** Makes `file` appear whole or not at all, also when several runs do it at once. */
async function replaceWith(file, write) {
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await write(temporary);
        await (0,promises_.chmod)(temporary, 0o755);
        await (0,promises_.rename)(temporary, file);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
function wrongExecutable(asset, expected, actual) {
    return new errors/* PlimsollError */.nN("tool.checksum", `The ${asset.name} ${asset.version} inside the verified release archive is not the executable that was reviewed, and was not run. Report it to Plimsoll; meanwhile set tools.${asset.name}.path.`, { detail: `expected sha256 ${expected}\nunpacked sha256 ${actual}` });
}

;// CONCATENATED MODULE: ./build/js/tools/locate.js
/** Finds the tool to run: by setting, on PATH, in the tool cache, or from its GitHub release; in this order. */










/**
 * The tool to run, and how it was verified. A tool on PATH is taken when it is the pinned executable, or says that it
 * is at least the pinned minor version of the same major version; an older one is passed over with a note. Trivy 0.69.4
 * to 0.69.6 are refused wherever they come from, and before they are first run when their build information tells.
 *
 * @throws PlimsollError `tool.*`, `config.value` (version without sha256), `cancelled`.
 */
async function locateTool(name, setting, context, releases = githubReleases) {
    const started = performance.now();
    const { command, tool } = setting.path !== undefined
        ? await fromSetting(name, setting.path, context)
        : setting.version !== undefined || setting.sha256 !== undefined
            ? await fromRelease(userPinned(name, setting, context), "sha256 given by setting", context, releases)
            : ((await fromPath(name, context)) ??
                (await fromRelease(pinnedAsset(name, context.platform), pinnedText, context, releases)));
    return { command, tool: { ...tool, ms: Math.round(performance.now() - started) } };
}
const pinnedText = "sha256 pinned in Plimsoll";
async function fromSetting(name, path, context) {
    try {
        await (0,promises_.access)(path);
    }
    catch (error) {
        throw new errors/* PlimsollError */.nN("tool.missing", `tools.${name}.path names ${path}, which cannot be read. Correct it, or remove it.`, { cause: error });
    }
    const { version, sha256, pinned } = await identify(name, path, context);
    refuseOld(name, version);
    const verified = pinned ? pinnedText : "version only: given by setting";
    return { command: path, tool: { name, version, source: "setting", sha256, verified } };
}
async function fromPath(name, context) {
    const command = await (0,find_on_path/* findOnPath */.a)(name, context.plainEnvironment["PATH"]);
    if (command === undefined)
        return undefined;
    const identity = await identifyOnPath(name, command, context);
    if (identity === undefined)
        return undefined;
    const { version, sha256, pinned } = identity;
    const verified = pinned ? pinnedText : `version only: found on PATH, Plimsoll pins ${pinnedVersion(name)}`;
    return { command, tool: { name, version, source: "path", sha256, verified } };
}
/** A tool on PATH was not asked for, so one that is unfit is passed over; a forged one still stops the run. */
async function identifyOnPath(name, command, context) {
    try {
        const identity = await identify(name, command, context);
        if (identity.pinned || isAcceptable(name, identity.version))
            return identity;
        passOver(name, `${identity.version} on PATH is not the tested ${pinnedVersion(name)}`, context);
    }
    catch (error) {
        if (!(error instanceof errors/* PlimsollError */.nN) || error.code === "cancelled" || error.code === "tool.refused")
            throw error;
        passOver(name, `on PATH is unfit: ${error.message}`, context);
    }
    return undefined;
}
function passOver(name, why, context) {
    context.progress.note(`${name} ${why}; ${pinnedVersion(name)} is used instead.`);
}
async function identify(name, path, context) {
    const sha256 = await sha256Of(path);
    if (isPinnedExecutable(name, sha256))
        return { version: pinnedVersion(name), sha256, pinned: true };
    // Build information is read, not run: what it names as forged never gets to run.
    const version = (await builtVersion(path)) ?? (await askVersion(name, path, context));
    refuseForged(name, version);
    return { version, sha256, pinned: false };
}
function userPinned(name, { version, sha256 }, context) {
    if (version === undefined || sha256 === undefined || (0,semver.valid)(version) !== version || !/^[0-9a-f]{64}$/i.test(sha256)) {
        throw new errors/* PlimsollError */.nN("config.value", `tools.${name} needs both version (like ${pinnedVersion(name)}) and sha256 (the 64 hexadecimal digits of that release file), or neither.`);
    }
    refuseForged(name, version);
    refuseOld(name, version);
    return chosenAsset(name, version, sha256, context.platform);
}
async function fromRelease(asset, verified, context, releases) {
    const { command, sha256, source } = await storedTool(asset, context, releases);
    return { command, tool: { name: asset.name, version: asset.version, source, sha256, verified } };
}


/***/ })

};
