export const id = 1250;
export const ids = [1250];
export const modules = {

/***/ 24211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** Waits for `promise` and never rejects; an error without a code gets `fallback`. */
async function attempt(promise, fallback) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        return { ok: false, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error, fallback) };
    }
}


/***/ }),

/***/ 58612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ parseBuildxVersion),
/* harmony export */   YA: () => (/* binding */ oldestBuildx),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** The oldest buildx with everything the builds use: rawjson, secrets as objects, `history export --finalize`. */
const oldestBuildx = "0.24.0";
/** Reads `github.com/docker/buildx v0.36.1 1234abc`; undefined when it is not buildx that speaks. */
function parseBuildxVersion(output) {
    const text = /^github\.com\/docker\/buildx\s+(\S+)/m.exec(output)?.[1];
    if (text === undefined)
        return undefined;
    const release = releaseOf(text);
    return {
        text,
        development: release === undefined,
        newEnough: release === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.gte(release, oldestBuildx),
    };
}
/**
 * The release number in a version as buildx or BuildKit print it: without `v`, pre-release, packager's suffix
 * (`0.13.1+ds1-3`, `v0.36.1-desktop.1`). Undefined for development builds, which say 0.0.0 or only a commit.
 */
function releaseOf(version) {
    const release = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(version)?.[1];
    return release === undefined || release === "0.0.0" ? undefined : release;
}


/***/ }),

/***/ 66453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ locateBuildx),
/* harmony export */   T: () => (/* binding */ buildxOnDemand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24211);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45329);
/* harmony import */ var _buildx_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58612);





const versionDeadlineMs = 30_000;
/** Looks when it is first asked, and once: only bake files, compose files and building need what it finds. */
function buildxOnDemand(context) {
    let found;
    return () => {
        found ??= (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(locateBuildx(context));
        return found;
    };
}
/**
 * The first buildx that answers and is new enough: the docker plugin, `buildx` on PATH, the plugin's own file.
 * @throws PlimsollError `build.no-builder`, which says what was found at each place; `cancelled`.
 */
async function locateBuildx(context) {
    const found = [];
    for (const candidate of candidates(context.buildEnvironment)) {
        const result = await context.run({
            command: candidate.command,
            args: [...candidate.args, "version"],
            cwd: context.workDirectory,
            env: context.buildEnvironment,
            deadlineMs: versionDeadlineMs,
        });
        if (result.endedBy === "abort")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("cancelled", "Cancelled while looking for buildx.");
        const version = result.exitCode === 0 ? (0,_buildx_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildxVersion */ .Ou)(result.stdout) : undefined;
        if (version?.newEnough === true) {
            if (version.development) {
                context.progress.note(`buildx is a development build (${version.text}); taken to be new enough.`);
            }
            return { command: candidate.command, args: candidate.args, version: version.text };
        }
        found.push(`${candidate.name}: ${version === undefined ? silence(result) : `version ${version.text}, too old`}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("build.no-builder", `Building needs buildx ${_buildx_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestBuildx */ .YA} or newer, and none was found. Install Docker with its buildx plugin ` +
        "(https://docs.docker.com/go/buildx/), or check a ready image with --image.", { detail: found.join("\n") });
}
function candidates(environment) {
    const list = [
        { command: "docker", args: ["buildx"], name: "docker buildx" },
        { command: "buildx", args: [], name: "buildx on PATH" },
    ];
    const configuration = environment["DOCKER_CONFIG"] ?? (environment["HOME"] && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment["HOME"], ".docker"));
    if (configuration) {
        const plugin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configuration, "cli-plugins", "docker-buildx");
        list.push({ command: plugin, args: [], name: "docker's plugin directory" });
    }
    return list;
}
/** Why a candidate gave no version, in a few words. */
function silence(result) {
    if (result.endedBy === "spawn")
        return result.spawnError?.code === "ENOENT" ? "not there" : "does not start";
    if (result.endedBy === "deadline")
        return "no answer in time";
    const said = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(result.stderr).slice(0, 200);
    return said === "" ? `exit status ${result.exitCode ?? result.signal}` : said;
}


/***/ }),

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolsCommand: () => (/* binding */ toolsCommand)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24211);
/* harmony import */ var _build_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26421);
/* harmony import */ var _build_buildx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66453);
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54286);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77518);
/* harmony import */ var _progress_silent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99307);
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64177);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45329);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40730);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24306);
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
 * `plimsoll tools`: which tools a check would use, where they come from and how they were verified. Missing ones are
 * downloaded, as a check would.
 */
async function toolsCommand(commandLine, surroundings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, directory, stdout, stderr } = surroundings;
        const { settings } = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSettings */ .M)({ root: directory, environment, commandLine });
        const progress = (0,_progress_silent_js__WEBPACK_IMPORTED_MODULE_6__/* .createSilent */ .W)({
            stream: stderr,
            redact: (text) => text,
            style: (0,_progress_style_js__WEBPACK_IMPORTED_MODULE_7__/* .styleFor */ .j9)(environment, stderr.isTTY === true),
        });
        const context = __addDisposableResource(env_1, await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .openContext */ .e)(settings, surroundings, progress, new AbortController().signal), true);
        const { tools, errors } = await takeInventory(settings, context);
        if (commandLine.json) {
            stdout.write(`${JSON.stringify({ plimsoll: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r, tools, errors }, null, 2)}\n`);
        }
        else {
            stdout.write(`plimsoll ${_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r}\n${tools.map(describe).join("")}`);
            for (const { message } of errors)
                stdout.write(`missing: ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(message)}\n`);
        }
        return errors.length === 0 ? 0 : 3;
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
async function takeInventory(settings, context) {
    const found = await Promise.all([
        (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(builderTools(context)),
        (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)((0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_8__/* .locateTool */ .r)("hadolint", settings.tools.hadolint, context).then(({ tool }) => [tool])),
        (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)((0,_tools_locate_js__WEBPACK_IMPORTED_MODULE_8__/* .locateTool */ .r)("trivy", settings.tools.trivy, context).then(({ tool }) => [tool])),
    ]);
    return {
        tools: found.flatMap((each) => (each.ok ? each.value : [])),
        errors: found.flatMap((each) => (each.ok ? [] : [(0,_coded_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codedError */ .A)(each.error)])),
    };
}
async function builderTools(context) {
    const builder = await (0,_build_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilder */ .I)(await (0,_build_buildx_js__WEBPACK_IMPORTED_MODULE_2__/* .locateBuildx */ .R)(context), context);
    await builder.close();
    return builder.tools;
}
function describe({ name, version: found, source, verified, sha256 }) {
    const digest = sha256 === undefined ? "" : `\n  sha256 ${sha256}`;
    return `${name} ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(found)}\n  from ${source}; ${verified}${digest}\n`;
}


/***/ })

};
