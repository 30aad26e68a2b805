export const id = 250;
export const ids = [250];
export const modules = {

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolsCommand: () => (/* binding */ toolsCommand)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24211);
/* harmony import */ var _build_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82146);
/* harmony import */ var _build_buildx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66453);
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54286);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60360);
/* harmony import */ var _progress_silent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99307);
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64177);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45329);
/* harmony import */ var _tools_locate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21175);
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
