export const id = 1782;
export const ids = [1782];
export const modules = {

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
/* harmony import */ var _image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78999);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91175);
/* harmony import */ var _image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47837);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13395);
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
        const cache = (0,_image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayerCache */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.cacheDirectory, "layers"));
        const options = { signal: context.signal, cache, verifyDiffIds: verify };
        const read = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .A)(image, { dockerfiles, trusted: false }, options);
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

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ evictOldest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Removes files of a cache directory, those that were not used for longest first, until it holds at most `maximumBytes`. */
async function evictOldest(directory, maximumBytes) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    const files = await Promise.all(names.map((name) => describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
    let total = 0;
    for (const file of files.filter((each) => each !== undefined).sort((a, b) => b.usedMs - a.usedMs)) {
        total += file.size;
        if (total > maximumBytes)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file.path, { force: true });
    }
}
/** Nothing for a file that another run has just removed. */
async function describe(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? { path, size: stats.size, usedMs: stats.mtimeMs } : undefined;
}


/***/ }),

/***/ 78999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openLayerCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/evict-oldest.js
var evict_oldest = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/js/image/free-memory.js
var free_memory = __webpack_require__(16898);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/image/layer-record.js
/**
 * What one layer holds, as bytes to be kept: a header in JSON, then one column for each field of its entries, then the
 * documents. Columns are read in a tenth of the time that a row for each entry takes, and compress better.
 */


const kinds = [
    "file",
    "directory",
    "symlink",
    "hardlink",
    "other",
    "whiteout",
    "opaque",
    "metadata",
];
const headerSchema = schemas/* object */.Ikc({
    codec: schemas/* enum */.k5n(["gzip", "zstd", "none"]),
    unpacked: count(),
    fileCount: count(),
    archiveBytes: count(),
    entries: count(),
    /** Of every path that the entries need, above it all that lead to it; the root, which has none, is left out. */
    names: schemas/* custom */.IeY((names) => Array.isArray(names) && names.every(isName)),
    /** Index of the entry, and a symlink's target or the number of the path that a hard link shares. */
    links: schemas/* array */.YOg(schemas/* tuple */.PVZ([count(), schemas/* union */.KCZ([schemas/* string */.YjP(), count()])])),
    /** Index of the entry, and the length of its text. */
    documents: schemas/* array */.YOg(schemas/* tuple */.PVZ([count(), count()])),
});
/** A component as a table of paths has it. A list of tens of thousands, checked in a tenth of the time that a schema for each takes. */
function isName(name) {
    return typeof name === "string" && name !== "" && name !== "." && name !== ".." && !name.includes("/");
}
function count() {
    return schemas/* int */.Whr().nonnegative();
}
/** A hostile archive can hold one long path two million times. */
const maximumPathText = 256e6;
const headerLengthBytes = 4;
/** path 4, kind 1, mode 2, uid 4, gid 4, CRC 4, size 8 */
const bytesPerEntry = 27;
/** The path above it. */
const bytesPerName = 4;
/** The bytes of a layer's content, in memory of their own; {@link decodeLayer} reads them. Throws RangeError for what is too much to keep. */
function encodeLayer({ entries, documents, ...sums }) {
    const indexOf = new Map(entries.map(({ path }, index) => [path, index]));
    const places = new Places();
    const pathOf = entries.map(({ path }) => places.of(path));
    const header = Buffer.from(JSON.stringify({
        ...sums,
        entries: entries.length,
        links: entries.flatMap(({ link }, index) => link === undefined ? [] : [[index, typeof link === "string" ? link : places.of(link)]]),
        names: places.names,
        documents: documents.map(({ path, bytes }) => [indexOf.get(path) ?? 0, bytes.length]),
    }));
    const length = Buffer.alloc(headerLengthBytes);
    length.writeUInt32LE(header.length);
    const above = Buffer.alloc(places.above.length * bytesPerName);
    for (const [index, place] of places.above.entries())
        above.writeUInt32LE(place, index * bytesPerName);
    const columns = columnsOf(entries, pathOf);
    const parts = [length, header, above, columns, ...documents.map(({ bytes }) => bytes)];
    const record = joined(parts);
    (0,free_memory/* freeMemory */.K)(columns);
    return record;
}
/** `Buffer.concat` puts little into memory that others share, which can't be freed alone. */
function joined(parts) {
    const whole = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts)
        at += part.copy(whole, at);
    return whole;
}
/** Numbers for paths: 0 is the root, and what is above a path has a smaller one. */
class Places {
    names = [];
    /** Of the path with the number `index + 1`. */
    above = [];
    #known = new Map();
    #length = 0;
    of(path) {
        const missing = [];
        let at = path;
        for (; at?.parent !== undefined && !this.#known.has(at); at = at.parent)
            missing.push(at);
        let place = at?.parent === undefined ? 0 : (this.#known.get(at) ?? 0);
        for (const node of missing.reverse()) {
            this.#length += node.name.length + 1;
            if (this.#length > maximumPathText)
                throw new RangeError("the paths are too long to be kept");
            this.above.push(place);
            place = this.names.push(node.name);
            this.#known.set(node, place);
        }
        return place;
    }
}
function columnsOf(entries, pathOf) {
    const count = entries.length;
    const columns = Buffer.alloc(count * bytesPerEntry);
    for (const [index, { kind, mode, uid, gid, crc, size }] of entries.entries()) {
        columns.writeUInt8(kinds.indexOf(kind), index);
        columns.writeUInt16LE(mode, count + index * 2);
        columns.writeUInt32LE(uid, count * 3 + index * 4);
        columns.writeUInt32LE(gid, count * 7 + index * 4);
        columns.writeInt32LE(crc, count * 11 + index * 4);
        columns.writeDoubleLE(size, count * 15 + index * 8);
        columns.writeUInt32LE(pathOf[index] ?? 0, count * 23 + index * 4);
    }
    return columns;
}
/** The layer's content, with its paths in `paths`. Throws when the bytes are no such record. */
function decodeLayer(bytes, paths) {
    const headerEnd = headerLengthBytes + bytes.readUInt32LE(0);
    const header = headerSchema.parse(JSON.parse(bytes.toString("utf8", headerLengthBytes, headerEnd)));
    const columnsStart = headerEnd + header.names.length * bytesPerName;
    const above = bytes.subarray(headerEnd, columnsStart);
    const columns = bytes.subarray(columnsStart, columnsStart + header.entries * bytesPerEntry);
    if (columns.length !== header.entries * bytesPerEntry)
        throw new RangeError("the record is cut short");
    const entries = entriesOf(header, columns, nodesOf(header.names, above, paths));
    const documents = documentsOf(header, bytes.subarray(columnsStart + columns.length), entries);
    const { codec, unpacked, fileCount, archiveBytes } = header;
    return { codec, unpacked, fileCount, archiveBytes, entries, documents };
}
function nodesOf(names, above, paths) {
    const nodes = [paths.root];
    for (const [index, name] of names.entries()) {
        nodes.push(paths.stepByOwnName(nodeAt(nodes, above.readUInt32LE(index * bytesPerName)), name));
    }
    return nodes;
}
function nodeAt(nodes, place) {
    const node = nodes[place];
    if (node === undefined)
        throw new RangeError("a path is nonsense");
    return node;
}
function entriesOf({ entries: count, links }, columns, nodes) {
    const linkOf = new Map(links);
    return Array.from({ length: count }, (_, index) => {
        const kind = kinds[columns.readUInt8(index)];
        const size = columns.readDoubleLE(count * 15 + index * 8);
        if (kind === undefined || !Number.isSafeInteger(size) || size < 0)
            throw new RangeError("an entry is nonsense");
        const link = linkOf.get(index);
        return {
            path: nodeAt(nodes, columns.readUInt32LE(count * 23 + index * 4)),
            kind,
            size,
            link: typeof link === "number" ? nodeAt(nodes, link) : link,
            mode: columns.readUInt16LE(count + index * 2),
            uid: columns.readUInt32LE(count * 3 + index * 4),
            gid: columns.readUInt32LE(count * 7 + index * 4),
            crc: columns.readInt32LE(count * 11 + index * 4),
        };
    });
}
function documentsOf({ documents }, bytes, entries) {
    let at = 0;
    const found = documents.map(([index, length]) => {
        const entry = entries[index];
        const text = bytes.subarray(at, at + length);
        if (entry === undefined || text.length !== length)
            throw new RangeError("a document is cut short");
        at += length;
        return { path: entry.path, bytes: text };
    });
    if (at !== bytes.length)
        throw new RangeError("bytes follow the last document");
    return found;
}

;// CONCATENATED MODULE: ./build/js/image/layer-cache.js








/** Beyond this, the entries that were not used for longest go. A layer of 20,000 files takes about 400 kB. */
const maximumBytes = 256e6;
/** No entry is larger than this when inflated: a damaged file must not fill the memory. */
const maximumInflated = 1024e6;
/** Part of every key; goes up when what is kept of a layer changes. */
const formatVersion = 3;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * A cache in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum.
 *
 * The key holds the digest of the blob beside the diff ID. An image's own word for its diff IDs is only proven by
 * unpacking it, which a builder puts off as long as it can; the blob's digest alone decides what is in the blob.
 */
function openLayerCache(directory) {
    const fileOf = ({ diffId, digest }) => (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)("sha256").update(`${formatVersion} ${diffId} ${digest}`).digest("hex"));
    return {
        load: (layer, paths) => load(fileOf(layer), paths).catch(() => undefined),
        store: (layer, content) => store(directory, fileOf(layer), content).catch(() => undefined),
    };
}
async function load(file, paths) {
    const bytes = await (0,promises_.readFile)(file);
    const body = bytes.subarray(checksumBytes);
    if (!checksum(body).equals(bytes.subarray(0, checksumBytes)))
        return undefined;
    const record = await decompress(body, { maxOutputLength: maximumInflated });
    const content = decodeLayer(record, paths);
    const now = new Date();
    await (0,promises_.utimes)(file, now, now);
    return content;
}
const checksumBytes = 32;
function checksum(body) {
    return (0,external_node_crypto_.createHash)("sha256").update(body).digest();
}
async function store(directory, file, content) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const record = encodeLayer(content);
    const body = await compress(record).finally(() => (0,free_memory/* freeMemory */.K)(record));
    const unfinished = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    try {
        await (0,promises_.writeFile)(unfinished, [checksum(body), body]);
        await (0,promises_.rename)(unfinished, file);
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, maximumBytes);
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
    "seconds",
    "cached",
    "cacheHitRatio",
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
    "steps",
    "transfers",
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


/***/ })

};
