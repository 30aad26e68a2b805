export const id = 3068;
export const ids = [3068];
export const modules = {

/***/ 95170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/js/growth/compare-images.js + 14 modules
var compare_images = __webpack_require__(16386);
// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 3 modules
var summarise = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js
var spans = __webpack_require__(53567);
// EXTERNAL MODULE: ./build/js/report/view/cause-words.js
var cause_words = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/deltas.js
var deltas = __webpack_require__(86040);
;// CONCATENATED MODULE: ./build/js/report/compare/sizes.js



const metrics = ["compressed", "unpacked", "visible", "shadowed"];
const widths = { name: 10, figure: 11, delta: 13 };
/** Every size before and after, and the difference; that of own layers too, where base layers are known. */
function comparedSizeLines({ before, after, deltas }) {
    const isSplit = deltas.sizes.unpacked.own !== null;
    const titles = ["before", "after"].flatMap((title) => (0,spans/* pad */.eV)((0,spans/* span */.Ln)(title, "dim"), widths.figure, "right"));
    const own = isSplit ? (0,spans/* pad */.eV)((0,spans/* span */.Ln)("own layers", "dim"), widths.delta, "right") : [];
    const head = [(0,spans/* gap */.rQ)(2 + widths.name), ...titles, ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("change", "dim"), widths.delta, "right"), (0,spans/* gap */.rQ)(10), ...own];
    const rows = metrics.map((metric) => {
        const [from, to] = [before.sizes[metric].total, after.sizes[metric].total];
        return [
            (0,spans/* gap */.rQ)(2),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(metric), widths.name),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(from)), widths.figure, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(to)), widths.figure, "right"),
            ...(0,spans/* pad */.eV)(deltaSpan(deltas.sizes[metric].total), widths.delta, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(deltas.sizes[metric].total === null ? "" : partText(from, to), "dim"), 10, "right"),
            ...(isSplit ? (0,spans/* pad */.eV)(deltaSpan(deltas.sizes[metric].own), widths.delta, "right") : []),
        ];
    });
    return [head, ...rows, layerLine(deltas)];
}
function layerLine({ layers: { before, after } }) {
    const change = after - before;
    const text = change === 0 ? "±0" : change > 0 ? `+${change}` : String(change);
    return [
        (0,spans/* gap */.rQ)(2),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("layers"), widths.name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(before)), widths.figure, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(after)), widths.figure, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(text, styleOfDelta(change)), widths.delta, "right"),
    ];
}
/** More is red, less is green; the sign says it too. */
function styleOfDelta(delta) {
    return delta > 0 ? "red" : delta < 0 ? "green" : "dim";
}
function deltaSpan(delta) {
    return delta === null ? (0,spans/* span */.Ln)("–", "dim") : (0,spans/* span */.Ln)((0,text_bytes/* formatDelta */.CW)(delta), styleOfDelta(delta));
}
function bytesText(bytes) {
    return bytes === null ? "–" : (0,text_bytes/* formatBytes */.z3)(bytes);
}
function partText(before, after) {
    const percent = (0,deltas/* percentText */.f)(before, after);
    return percent === "" ? "" : `(${percent})`;
}

;// CONCATENATED MODULE: ./build/js/report/compare/changes.js






const shown = 10;
const placeColumns = 28;
/** What made the difference, each kind by the bytes that it moves. */
function changeLines(growth, columns) {
    const { steps, packages, directories, causes, files } = growth;
    return [
        ...section("Lines", steps, columns, stepText),
        ...section("Packages", packages, columns, packageText),
        ...section("Directories", directories, columns, ({ path, before, after }) => [(0,spans/* span */.Ln)(path), between(before, after)]),
        ...section("Causes", causes, columns, ({ kind, before, after }) => [
            (0,spans/* span */.Ln)((0,cause_words/* causeWords */.p)(kind)),
            between(before, after),
        ]),
        ...section("Files that no package owns", files, columns, ({ path, origin }) => [(0,spans/* span */.Ln)(path), placeSpan(origin)]),
    ];
}
function section(title, { items, bytes, rest }, columns, text) {
    if (items.length === 0)
        return [];
    const listed = items.slice(0, shown);
    const left = items.slice(shown);
    const leftCount = left.length + rest.count;
    const leftBytes = left.reduce((sum, item) => sum + item.bytes, rest.bytes);
    const lines = listed.map((item) => {
        const line = [...(0,spans/* pad */.eV)(deltaSpan(item.bytes), 12, "right"), (0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(item.change, "dim"), 8), (0,spans/* gap */.rQ)(1)];
        for (const part of text(item))
            line.push((0,spans/* shortened */.vI)(part, columns - (0,spans/* widthOf */.qz)(line)), (0,spans/* gap */.rQ)(1));
        return line;
    });
    const more = `and ${leftCount.toLocaleString("en-US")} more, together ${(0,text_bytes/* formatDelta */.CW)(leftBytes)} (--json)`;
    return [
        ...(0,hanging/* titled */.d)(`${title}: ${(0,text_bytes/* formatDelta */.CW)(bytes)}`, lines),
        ...(leftCount === 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(more, "dim")]]),
    ];
}
function stepText({ origin, base, by, because }) {
    const whose = by === "drift" ? [(0,spans/* span */.Ln)("(drift)", "yellow")] : [];
    const made = base ? `base image ${origin.instruction ?? ""}` : (origin.instruction ?? "no history");
    const why = because === undefined ? [] : [(0,spans/* span */.Ln)(because, "dim")];
    return [placeSpan(origin), ...whose, (0,spans/* span */.Ln)(made), ...why].filter(({ text }) => text !== "");
}
function packageText({ type, name, before, after }) {
    const versions = [before?.version, after?.version].filter((version) => version !== undefined);
    return [(0,spans/* span */.Ln)(type, "dim"), (0,spans/* span */.Ln)(name), (0,spans/* span */.Ln)([...new Set(versions)].join(" → "), "dim")];
}
function between(before, after) {
    const isBoth = before > 0 && after > 0;
    return (0,spans/* span */.Ln)(isBoth ? `${(0,text_bytes/* formatBytes */.z3)(before)} → ${(0,text_bytes/* formatBytes */.z3)(after)}` : "", "dim");
}
function placeSpan(origin) {
    return (0,spans/* shortenedStart */.zZ)((0,spans/* span */.Ln)((0,places/* placeOf */.$t)(origin) ?? "", "cyan"), placeColumns);
}

;// CONCATENATED MODULE: ./build/js/report/compare.js




/** Two images for a terminal: sizes with their differences, then what made them. Ends in a line feed. */
function renderCompare(before, after, deltas, { columns, colour }) {
    const width = Math.min(120, Math.max(72, columns));
    const changes = changeLines(deltas, width);
    const lines = [
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("before", "dim"), (0,spans/* gap */.rQ)(2)], nameOf(before), width),
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("after", "dim"), (0,spans/* gap */.rQ)(3)], nameOf(after), width),
        [],
        ...comparedSizeLines({ before: before.image, after: after.image, deltas }),
        ...notes(before, after, deltas).flatMap((note) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("!", "yellow"), (0,spans/* gap */.rQ)(1)], note, width)),
        ...(changes.length === 0 ? [[], [(0,spans/* span */.Ln)("Nothing in them differs.")]] : changes),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, colour)).join("\n")}\n`;
}
function nameOf({ reference, platform, image }) {
    return `${reference} · ${platform} · ${image.manifestDigest.slice(0, 19)}…`;
}
/** What has to be known to read the figures right. */
function notes(before, after, { codec, base }) {
    const list = [];
    if (before.platform !== after.platform) {
        list.push(`they are for different platforms (${before.platform}, ${after.platform}); --platform chooses one`);
    }
    if (codec.before !== codec.after) {
        list.push(`compressed by different codecs (${codec.before}, ${codec.after}), so those sizes are not compared`);
    }
    const [from, to] = [base.before, base.after].map((image) => image === undefined
        ? undefined
        : `${image.name}${image.digest === undefined ? "" : `@${image.digest.slice(0, 19)}…`}`);
    if (from !== undefined && to !== undefined && from !== to)
        list.push(`the base image is another one: ${from} → ${to}`);
    return list;
}

// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/commands/nearby-dockerfiles.js
var nearby_dockerfiles = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/read-given-image.js
var read_given_image = __webpack_require__(52693);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/compare.js








/**
 * `plimsoll compare`: what two images differ in, by size, line, package, directory, cause and file; as text, or as
 * `{ before, after, deltas }` (CONTRACTS §4).
 *
 * @throws PlimsollError when one of them can't be found or read
 */
async function compareCommand(request, surroundings) {
    const { commandLine } = request;
    const { stdout } = surroundings;
    const [before, after] = await (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => {
        const dockerfiles = await (0,nearby_dockerfiles/* nearbyDockerfiles */.D)(settings, context);
        return [
            await summariseGiven(request.before, dockerfiles, settings, context),
            await summariseGiven(request.after, dockerfiles, settings, context),
        ];
    });
    const deltas = (0,compare_images/* compareImages */.q)(before.summary, after.summary);
    if (commandLine.json) {
        stdout.write((0,json/* renderJson */.h)({ before: before.image, after: after.image, deltas }));
    }
    else if (!commandLine.quiet) {
        (0,print_result/* printResult */.R)(surroundings, false, (printing) => renderCompare(before, after, deltas, printing));
    }
    return 0;
}
/** One after the other: all that was read of the first is let go before the second is read. */
async function summariseGiven(reference, dockerfiles, settings, context) {
    const given = await (0,read_given_image/* readGivenImage */.Z)(reference, { dockerfiles, verify: false }, settings, context);
    const { contents, packages, ...named } = given;
    return { ...named, summary: (0,summarise/* summarise */.f)(named.image, contents, packages) };
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nearbyDockerfiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71406);
/* harmony import */ var _plan_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10620);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94177);




/** The Dockerfiles of the repository where the program was started: an image may have been built from one of them. */
async function nearbyDockerfiles(settings, context) {
    const { bake: _, ...rest } = settings;
    const { dockerfiles } = await (0,_plan_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(rest, await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(settings), context);
    const texts = dockerfiles.map(async ({ path }) => ({ path, text: await (0,_plan_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.root, path)) }));
    return (await Promise.all(texts)).flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}


/***/ }),

/***/ 15710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ printResult)
/* harmony export */ });
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);

/** Writes a result to stdout, set apart from the progress above it where both are on one terminal. */
function printResult({ environment, stdout, stderr }, quiet, render) {
    const { colour } = (0,_progress_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleFor */ .j9)(environment, stdout.isTTY === true);
    if (stdout.isTTY && stderr.isTTY && !quiet)
        stderr.write("\n");
    stdout.write(render({ columns: stdout.columns ?? 80, colour }));
}


/***/ }),

/***/ 52693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readGivenImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97793);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49036);
/* harmony import */ var _image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47837);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49537);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59931);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75764);








/**
 * Opens and reads one platform image. Of several platforms it is the one that was asked for, else this machine's own.
 *
 * @throws PlimsollError as {@link openImage} and `readImage`; `image.platform` when it is not clear which one is meant
 */
async function readGivenImage(reference, { dockerfiles, verify }, { root, platforms = [] }, context) {
    const task = context.progress.task("size", "reading", reference);
    try {
        task.update("opening");
        const found = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openImage */ .U)(reference, platforms, context, root);
        const image = chooseOne(found, reference, context);
        task.update(`reading layers of ${image.platform}`);
        const cache = (0,_image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayerCache */ .KA)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.cacheDirectory, "layers"));
        const options = { signal: context.signal, cache, verifyDiffIds: verify };
        const read = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .AM)(image, { dockerfiles, trusted: false }, options);
        const { sizes, layers } = read.image;
        task.done(`${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(sizes.unpacked.total ?? 0)} in ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(layers.length, "layer")}`);
        return { ...read, reference, platform: image.platform };
    }
    catch (error) {
        task.fail(context.signal.aborted ? "cancelled" : "could not be read");
        throw error;
    }
}
function chooseOne(images, reference, { platform, progress }) {
    const [first] = images;
    if (first !== undefined && images.length === 1)
        return first;
    const here = (0,_image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__/* .platformName */ .$)({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
    const all = images.map((image) => image.platform).join(", ");
    const own = images.find((image) => image.platform === here);
    if (own === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.platform", `${reference} has images for ${all}, none of them for this machine (${here}). Choose one with --platform.`);
    }
    progress.note(`${reference}: read for ${here}, which is this machine's; it has ${all} (--platform)`);
    return own;
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withContext)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77518);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48115);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _progress_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85435);
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
 * Does `use` with the settings and a context whose progress goes to stderr. Ctrl-C cancels it. Afterwards the terminal is
 * as it was, and what the context had opened is gone.
 *
 * @throws PlimsollError with blame `usage` for flags or configuration, and whatever `use` throws
 */
async function withContext(commandLine, surroundings, use) {
    const { environment, directory, stderr } = surroundings;
    const { settings, warnings } = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M)({ root: directory, environment, commandLine });
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(settings.secretsToRedact);
    const progress = await (0,_progress_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProgress */ .X)({ stream: stderr, environment, quiet: commandLine.quiet, redact });
    const controller = new AbortController();
    const forget = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .onInterrupt */ .n)({ onCancel: () => controller.abort(), onKill: () => progress.close() });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            for (const warning of warnings)
                progress.warn(warning);
            const context = __addDisposableResource(env_1, await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)(settings, surroundings, progress, controller.signal), true);
            return await use(settings, context);
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
        forget();
    }
}


/***/ }),

/***/ 99914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ contextNamed)
/* harmony export */ });
/* harmony import */ var _image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36401);

/**
 * The context that a build gives under the name of a FROM or `--from`, if it gives one. BuildKit looks for it under the
 * reference's familiar name, before stages and images (moby/buildkit frontend/dockerui/namedcontext.go).
 */
function contextNamed(contexts, reference) {
    const wanted = new Set([reference, (0,_image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarName */ .h)(reference), (0,_image_origins_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarName */ .h)(reference).replace(/:latest$/, "")]);
    return Object.entries(contexts ?? {}).find(([name]) => wanted.has(name) || name.toLowerCase() === reference.toLowerCase())?.[1];
}


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   GZ: () => (/* binding */ takesContext),
/* harmony export */   ND: () => (/* binding */ isInert)
/* harmony export */ });
/** Instructions that only describe the image: what follows is the same without them. */
const inert = new Set(["CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "STOPSIGNAL", "VOLUME"]);
/** Whether no later step's result depends on the instruction. */
function isInert({ keyword }) {
    return inert.has(keyword);
}
/** Stages, contexts or images that an instruction takes files from. */
function referencesOf({ copyFrom, mountFrom = [] }) {
    return copyFrom === undefined ? mountFrom : [copyFrom, ...mountFrom];
}
/** Whether an instruction takes files from the build context: copies that name no other source, and binds without one. */
function takesContext({ keyword, text, copyFrom, heredocs = [] }) {
    if (keyword === "RUN")
        return bindsContext(text);
    const isCopy = keyword === "COPY" || keyword === "ADD";
    return isCopy && copyFrom === undefined && hasFileSource(text, heredocs.length > 0);
}
/** Whether one of the sources is no heredoc and, for ADD, no address. */
function hasFileSource(text, hasHeredocs) {
    const words = text.split(" ").slice(1);
    const written = words.filter((word) => !word.startsWith("--"));
    if (written[0]?.startsWith("[") === true)
        return true;
    return written.slice(0, -1).some((word) => !(hasHeredocs && word.startsWith("<<")) && !isAddress(word));
}
function isAddress(source) {
    return /^["']?(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}
/** A mount's type is `bind` unless it says otherwise. */
function bindsContext(text) {
    return [...text.matchAll(/(?:^| )--mount=(\S+)/g)].some(([, mount = ""]) => {
        const fields = mount.replace(/["']/g, "").toLowerCase().split(",");
        const type = fields.find((field) => field.startsWith("type="));
        return (type === undefined || type === "type=bind") && !fields.some((field) => field.startsWith("from="));
    });
}


/***/ }),

/***/ 84841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stagesBefore)
/* harmony export */ });
/** The stages in order. A view's `find` is good until the next one is asked for. */
function* stagesBefore({ stages }) {
    const byName = new Map();
    for (const stage of stages) {
        yield {
            stage,
            find: (reference) => {
                const number = /^\d+$/.test(reference) ? Number(reference) : undefined;
                if (number === undefined)
                    return byName.get(reference.toLowerCase());
                return number < stage.index ? stages[number] : undefined;
            },
        };
        if (stage.name !== undefined)
            byName.set(stage.name, stage);
    }
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

/***/ 31410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
function logLine(raw, max = 1000) {
    return (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(raw, max));
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

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);


/** `text` behind `start`, its further lines in the same column. */
function hanging(start, text, columns) {
    const indent = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(start);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, columns - indent).map((line, index) => (index === 0 ? [...start, line] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(indent), line]));
}
/** A section of the result; none when there is nothing in it. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [[], [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(title, "bold")], ...lines];
}


/***/ }),

/***/ 53567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zZ: () => (/* binding */ shortenedStart)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74292);
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
/* harmony import */ var _escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31410);




const brand = Symbol("terminal text");
// SGR parameters (ECMA-48 §8.3.117).
const codes = {
    bold: "1",
    dim: "2",
    red: "31",
    yellow: "33",
    green: "32",
    magenta: "35",
    cyan: "36",
    plain: "",
};
/** `raw` as text of a line. White space at its ends goes; {@link pad} makes columns. */
function span(raw, style = "plain") {
    return { [brand]: true, text: (0,_escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(raw), style };
}
/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
function excerpt(raw, style = "plain") {
    return (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(raw).map((line) => ({ [brand]: true, text: (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(line), style }));
}
/** A bar, whose spaces count; anything but what bars are drawn with goes. */
function drawing(bar, style = "plain") {
    return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, ""), style };
}
/** `count` spaces. */
function gap(count) {
    return { [brand]: true, text: " ".repeat(Math.max(0, count)), style: "plain" };
}
/** `content` filled up to `columns` with spaces, before it (`right`) or behind it. What is wider is cut. */
function pad(content, columns, align = "left") {
    const cut = shortened(content, columns);
    const space = gap(columns - widthOf([cut]));
    return align === "right" ? [space, cut] : [cut, space];
}
/** `content` in at most `columns`, ending in an ellipsis when something is missing. */
function shortened(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    const [first] = broken(content, columns - 1);
    return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}
/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
function shortenedStart(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    let kept = "";
    for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(segment + kept) > columns - 1)
            break;
        kept = segment + kept;
    }
    return { ...content, text: columns < 1 ? "" : `…${kept}` };
}
/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
function broken(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return [content];
    const pieces = [""];
    for (const { segment } of new Intl.Segmenter().segment(content.text)) {
        const last = pieces.at(-1) ?? "";
        if (last !== "" && (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(last + segment) > columns)
            pieces.push(segment);
        else
            pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text) => ({ ...content, text }));
}
/** Columns that the spans take; wide and joined characters count as terminals draw them. */
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(text), 0);
}
/** The line itself, with colour or without; no white space at its end. */
function lineOf(spans, colour) {
    const text = spans.map((each) => (colour ? styled(each) : each.text)).join("");
    return text.trimEnd();
}
function styled({ text, style }) {
    const code = codes[style];
    return code === "" || text === "" ? text : `\u001b[${code}m${text}\u001b[0m`;
}


/***/ }),

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);

/** Spaces but those between a number and its unit. */
const betweenWords = / (?!(?<=\d )(?:[kMGT]?B|%)(?!\w))/;
/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
function wrap(raw, columns, style = "plain") {
    const words = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(raw)
        .text.split(betweenWords)
        .flatMap((word) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(word), columns).map(({ text }) => text));
    const lines = [];
    let line = "";
    for (const word of words) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(longer)]) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((text) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(text, style));
}


/***/ }),

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causeWords)
/* harmony export */ });
/** Kinds whose own name says too little by itself; all kinds are in docs/causes.md. */
const words = new Map([
    ["metadata-rewrite", "the same content again"],
    ["moved", "moved files"],
    ["overwritten", "overwritten later"],
    ["deleted", "deleted later"],
    ["package-upgrade", "packages upgraded later"],
    ["duplicates", "the same file several times"],
    ["version-control", "version control data"],
    ["copied-node-modules", "node_modules from the context"],
    ["copied-tests", "tests from the context"],
    ["bytecode", "Python bytecode"],
]);
/** What the bytes of a cause are, by its kind. A kind that is not known here says itself. */
function causeWords(kind) {
    return words.get(kind) ?? kind.replaceAll("-", " ");
}


/***/ }),

/***/ 86040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentText),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** "+14 %", "-0.3 %", "×12"; empty where a part can't be told, or rounds to nothing. */
function percentText(before, after) {
    if (before === null || after === null || before <= 0 || before === after)
        return "";
    const percent = ((after - before) / before) * 100;
    if (percent >= 1000)
        return `×${(after / before).toFixed(0)}`;
    if (Math.abs(percent) < 0.05)
        return "";
    return `${percent > 0 ? "+" : ""}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}
/** "+348 MB (+14 %)": a change of what is `after` now. */
function changeText(change, after) {
    const percent = percentText(after === null ? null : after - change, after);
    return percent === "" ? (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change) : `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change)} (${percent})`;
}


/***/ }),

/***/ 49051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Qs: () => (/* binding */ variantNames),
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/** "Dockerfile:12", "Dockerfile:12-15", "Dockerfile"; undefined when no file is known. */
function placeOf({ file, startLine, endLine }) {
    if (file === undefined)
        return undefined;
    if (startLine === undefined)
        return file;
    return endLine === undefined || endLine === startLine ? `${file}:${startLine}` : `${file}:${startLine}-${endLine}`;
}
/** The repository's files that a variant came from, as its layers, steps and failure name them. */
function filesOf({ image, build, failure }) {
    const origins = [
        ...(image?.layers ?? []).map(({ origin }) => origin),
        ...(build?.steps ?? []).map(({ origin }) => origin),
        failure?.origin,
    ];
    return new Set(origins.flatMap((origin) => (origin?.file === undefined ? [] : [origin.file])));
}
/** Names of the variants in their order, each once. */
function variantNames({ variants }) {
    return [...new Set(variants.map(({ name }) => name))];
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
