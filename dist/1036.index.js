export const id = 1036;
export const ids = [1036];
export const modules = {

/***/ 95000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openLanes),
/* harmony export */   k: () => (/* binding */ openSchedule)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(920);


/**
 * The lanes of a run. Says so when the disk is the reason that variants go one after the other.
 * @param count of variants
 */
async function openSchedule(count, settings, context) {
    const free = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .freeBytes */ .go)(context.workDirectory);
    const { builds, looks, reason } = (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseParallelism */ .wK)(settings.parallel, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), free);
    if (reason !== undefined && count > 1)
        context.progress.note(reason);
    return { build: openLanes(builds), look: openLanes(looks) };
}
/** Never more than `limit` at work; a rejection stops nothing. */
function openLanes(limit) {
    let free = Math.max(1, Math.floor(limit));
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((begin) => waiting.push(begin));
        try {
            return await work();
        }
        finally {
            // Who waits takes the lane over; nobody who comes meanwhile can have it.
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
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

/***/ 85981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   v: () => (/* binding */ compareErrors)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25729);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75292);


/** Worst first, then by rule, package, place. A total order over findings that differ in anything a reader sees. */
function compareFindings(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.name, b.package?.name) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.version, b.package?.version) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.package?.path, b.package?.path) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.origin?.file, b.origin?.file) ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.key, b.key) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message));
}
/** Errors of the run before those of variants, then by code and sentence. */
function compareErrors(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.variant, b.variant) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.code, b.code) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.message, b.message);
}


/***/ }),

/***/ 77152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ image),
/* harmony export */   j: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68571);


const splitSize = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee.nullable(), own: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee.nullable(), base: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee.nullable() })
    .describe("null: not known from this source")
    .meta({ id: "SplitSize" });
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Of the blob as stored"),
    diffId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Of the uncompressed tar"),
    compressed: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee.nullable(),
    unpacked: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee,
    fileCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    origin: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
})
    .meta({ id: "Layer" });
const cause = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee,
    origin: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG,
    relatedOrigin: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG.exactOptional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    advice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
})
    .meta({ id: "Cause" });
const packageEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee.nullable(),
    purl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
})
    .meta({ id: "Package" });
const image = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    manifestDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    configDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(), from: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG }).exactOptional(),
    sizes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ compressed: splitSize, unpacked: splitSize, visible: splitSize, shadowed: splitSize }),
    codec: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["gzip", "zstd", "none", "mixed"]),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer),
    causes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(cause),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packageEntry),
    directories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee })),
    shared: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ with: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), bytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee, unique: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee }).exactOptional(),
    dive: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        efficiency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sizeBytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee,
        userSizeBytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee,
        wastedBytes: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee,
        userWastedPercent: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Ratio 0-1, as dive has it"),
    }),
})
    .meta({ id: "Image" });
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    seconds: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    cached: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    origin: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG.exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
})
    .meta({ id: "Step" });
const build = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    seconds: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA,
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step),
    cacheHitRatio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    firstUncached: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), origin: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG, because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).exactOptional(),
    transfers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timing */ .N9),
})
    .meta({ id: "Build" });


/***/ }),

/***/ 68571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ codedError),
/* harmony export */   N9: () => (/* binding */ timing),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony exports severity, originFields */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);



/** The parts of `report.json` that stand in several places (CONTRACTS §4). Times are ISO 8601, lines 1-based. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe("Bytes");
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Seconds");
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("algorithm:hex");
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO);
/** An origin's own fields; {@link origin} has one more, which is an origin again. */
const originFields = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("Relative to the repository, with /"),
    startLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().exactOptional(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().exactOptional(),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    instruction: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("The instruction on one line"),
    via: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["provenance", "history", "none"]).describe("How it is known"),
});
const origin = originFields
    .extend({
    madeBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => origin).exactOptional(),
})
    .describe("madeBy, for COPY --from: the builder-stage line that made the bytes")
    .meta({ id: "Origin" });
const codedError = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .fv),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("One sentence with the fix in it"),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("Several lines of context"),
    origin: origin.exactOptional(),
    variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
})
    .meta({ id: "CodedError" });
const timing = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    seconds,
    variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    bytes: bytes.exactOptional(),
})
    .meta({ id: "Timing" });
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["warn", "error"]),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "error", "skipped", "accepted"]),
    actual: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
})
    .meta({ id: "Check" });
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Stable across builds of the same source: no version, digest, line or temporary path"),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["trivy", "hadolint", "buildkit", "plimsoll"]),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    origin: origin.exactOptional(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "existing", "fixed", "suppressed", "unknown"]),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        fixedIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
        purl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
    layer: digest.exactOptional().describe("diff ID of the layer that brought it"),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: bytes.exactOptional(),
        seconds: seconds.exactOptional(),
        observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    })
        .exactOptional(),
    fix: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(), minutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional() })
        .exactOptional(),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).exactOptional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    published: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("Day on which the vulnerability was published"),
    suppression: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        statement: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
        expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe("ISO date"),
    })
        .exactOptional(),
})
    .meta({ id: "Finding" });


/***/ }),

/***/ 21036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVariants: () => (/* binding */ checkVariants),
  equip: () => (/* binding */ equip),
  layoutsOf: () => (/* binding */ layoutsOf),
  lintIfAsked: () => (/* binding */ lintIfAsked),
  packageListsOf: () => (/* binding */ packageListsOf),
  pushIfAsked: () => (/* binding */ pushIfAsked),
  putAway: () => (/* binding */ putAway),
  reportOn: () => (/* binding */ reportOn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
// EXTERNAL MODULE: ./build/js/baseline/base-branch.js
var base_branch = __webpack_require__(73140);
;// CONCATENATED MODULE: ./build/js/baseline/report-baseline.js
const hour = 3_600_000;
/** The outcome as `report.json` has it (CONTRACTS §4), with its age in whole hours at `now`. */
function reportBaseline(outcome, now) {
    if (!outcome.found)
        return { source: "none", reason: outcome.reason };
    const { source, commit, madeAt, note } = outcome.baseline;
    const age = madeAt === undefined ? Number.NaN : now.getTime() - Date.parse(madeAt);
    return {
        source,
        ...(commit === undefined ? {} : { commit }),
        ...(Number.isNaN(age) ? {} : { ageHours: Math.max(0, Math.floor(age / hour)) }),
        ...(note === undefined ? {} : { reason: note }),
    };
}

;// CONCATENATED MODULE: ./build/js/base/told-baseline.js


/** What was compared with, its branch, and the images that only it has; a run over some variants can't tell those. */
function toldBaseline({ baseline }, variants, { selected, platforms, image }, github) {
    const told = reportBaseline(baseline, new Date());
    const branch = github === undefined ? undefined : (0,base_branch/* baseBranchOf */.v)(github.job);
    const isWhole = selected.length === 0 && platforms === undefined && image === undefined;
    const has = (name, platform) => variants.some((facts) => facts.variant.name === name && facts.platforms.some((each) => each.platform === platform));
    const failed = new Set(variants.filter(({ platforms: each }) => each.length === 0).map(({ variant }) => variant.name));
    const gone = !baseline.found || !isWhole
        ? []
        : baseline.baseline.images
            .filter((each) => !failed.has(each.variant) && !has(each.variant, each.platform))
            .map(({ variant: name, platform, summary }) => ({
            name,
            platform,
            ...(summary.sizes.unpacked.total === null ? {} : { unpacked: summary.sizes.unpacked.total }),
        }));
    return {
        ...told,
        ...(branch === undefined || !baseline.found ? {} : { branch }),
        ...(gone.length === 0 ? {} : { gone }),
    };
}

// EXTERNAL MODULE: ./build/js/build/builder.js + 2 modules
var builder = __webpack_require__(63871);
// EXTERNAL MODULE: ./build/js/build/schedule.js
var build_schedule = __webpack_require__(95000);
;// CONCATENATED MODULE: ./build/js/build/exports.js


function openExports({ workDirectory }) {
    return { blobs: (0,external_node_path_.join)(workDirectory, "blobs"), inTurn: (0,build_schedule/* openLanes */.G)(1) };
}

// EXTERNAL MODULE: ./build/js/check-variant.js + 41 modules
var check_variant = __webpack_require__(87825);
// EXTERNAL MODULE: ./build/js/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(50795);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./build/js/policy/acceptance.js
/**
 * Who accepted what this run judges, or why nobody did, as the end of a sentence. A label counts when it is set, by a person
 * with write access who is not the author, after the first run for this head started; a review, when it approves exactly
 * this head, is the reviewer's last word, and the reviewer is such a person.
 */
function acceptanceOf(facts, rule) {
    if (facts.head !== facts.judgedHead) {
        const [head, judged] = [facts.head, facts.judgedHead].map((sha) => sha.slice(0, 7));
        return { refused: `the pull request has moved on to ${head} since ${judged}, which this run judges` };
    }
    const byLabel = acceptedByLabel(facts, rule);
    if ("accepted" in byLabel || !rule.review)
        return byLabel;
    const byReview = acceptedByReview(facts);
    if ("accepted" in byReview)
        return byReview;
    return { refused: `${byLabel.refused}, and ${byReview.refused}` };
}
/** Whether a label of the rule is set; names of labels have no case on GitHub. */
function hasLabel(labels, { label }) {
    return labels.some((each) => isSame(each, label));
}
/** The event that set the label as it is set now. */
function settingOf(events, { label }) {
    const last = events.findLast((each) => isSame(each.label, label));
    return last?.what === "labeled" ? last : undefined;
}
/** The last word of each reviewer, where it is an approval of exactly this commit. */
function approvalsOf(reviews, commit) {
    const lastWords = new Map();
    for (const review of reviews.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
        const { by } = review;
        // A comment changes nothing about what was said before.
        if (by !== undefined && decisive.has(review.state))
            lastWords.set(by.id, { ...review, by });
    }
    return [...lastWords.values()].filter((review) => review.state === "APPROVED" && review.commit === commit);
}
const decisive = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
function acceptedByLabel(facts, rule) {
    const name = `the label "${rule.label}"`;
    if (!hasLabel(facts.labels, rule))
        return { refused: `${name} is not set` };
    const setting = settingOf(facts.labelEvents, rule);
    if (setting === undefined)
        return { refused: `nothing says who set ${name}` };
    const objection = objectionTo(setting.by, facts);
    if (objection !== undefined)
        return { refused: `${name} does not count: ${objection}` };
    const since = lookedAtSince(facts);
    if (since === undefined)
        return { refused: `${name} does not count: no run for this head is known yet` };
    // A time that can't be read is after nothing.
    if (!(Date.parse(setting.at) > since)) {
        return { refused: `${name} was set before this head had been looked at; take it off and set it again` };
    }
    return { accepted: { how: "label", by: setting.by?.login ?? "", at: setting.at } };
}
/**
 * Since when there was something to accept, in milliseconds: the first run for this head. Runs count only from the time on
 * when it became the head for good: an author may show a commit, go back to a harmless one, and return after the label.
 */
function lookedAtSince({ head, forcePushes, retargetedAt, runsStartedAt }) {
    const moves = forcePushes.map(({ at, to }) => ({ at: Date.parse(at), to })).toSorted((a, b) => a.at - b.at);
    const last = moves.at(-1);
    const starts = runsStartedAt.map((at) => Date.parse(at));
    const counting = last === undefined || last.to === head ? starts : starts.filter((start) => start > last.at);
    if (counting.length === 0)
        return undefined;
    return Math.max(Math.min(...counting), last?.at ?? 0, retargeted({ retargetedAt }));
}
/** Another base makes other growth of the same head. */
function retargeted({ retargetedAt }) {
    return Math.max(0, ...retargetedAt.map((at) => Date.parse(at)));
}
function acceptedByReview(facts) {
    const approvals = approvalsOf(facts.reviews, facts.head);
    const objections = [];
    for (const { by, at } of approvals) {
        const isLate = Date.parse(at) > retargeted(facts);
        const objection = isLate ? objectionTo(by, facts) : "the pull request was turned to another base after it";
        if (objection === undefined)
            return { accepted: { how: "review", by: by.login, at } };
        objections.push(objection);
    }
    const [first] = objections;
    return {
        refused: first === undefined ? "no review approves exactly this head" : `the approving review does not count: ${first}`,
    };
}
/** Why somebody's word does not count; undefined when it does. */
function objectionTo(who, { author, permissions }) {
    if (who === undefined)
        return "the account is gone";
    if (!who.isPerson)
        return `${who.login} is not a person`;
    if (who.id === author.id)
        return `${who.login} is the author`;
    const permission = permissions.get(who.id) ?? { unknown: "nobody asked for it" };
    if ("unknown" in permission)
        return `what ${who.login} may do is not known: ${permission.unknown}`;
    return permission.may === "write" ? undefined : `${who.login} has no write access`;
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/github/acceptance-events.js
/** What happened to a pull request's labels, head and base, by GitHub's clock. */

const noEvents = { labelEvents: [], forcePushes: [], retargetedAt: [] };
/**
 * GraphQL, because only there a force push says which commit it went to. The last hundred such events are enough: where the
 * one that set the label is not among them, the label does not count, and can be set again.
 */
const query = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { __typename login ... on User { databaseId } } }
          ... on UnlabeledEvent { createdAt label { name } }
          ... on HeadRefForcePushedEvent { createdAt afterCommit { oid } }
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
    }
  }
}`;
const label = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const actor = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const node = schemas/* discriminatedUnion */.gMt("__typename", [
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz("LabeledEvent"), createdAt: schemas/* string */.YjP(), label, actor: actor.nullish() }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz("UnlabeledEvent"), createdAt: schemas/* string */.YjP(), label }),
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz("HeadRefForcePushedEvent"),
        createdAt: schemas/* string */.YjP(),
        afterCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullish(),
    }),
    schemas/* object */.Ikc({ __typename: schemas/* enum */.k5n(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"]), createdAt: schemas/* string */.YjP() }),
]);
const answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node) }) }) }),
});
/** The events of one pull request, oldest first, as GitHub orders them. @throws GitHubError */
async function eventsOf(api, { repository: of, number }) {
    const variables = { owner: of.owner, repo: of.name, number };
    const { repository } = answer.parse(await api.graphql(query, variables));
    const nodes = repository.pullRequest.timelineItems.nodes;
    return {
        labelEvents: nodes.flatMap((event) => {
            if (event.__typename === "UnlabeledEvent") {
                return [{ what: "unlabeled", label: event.label.name, at: event.createdAt }];
            }
            if (event.__typename !== "LabeledEvent")
                return [];
            const by = event.actor ? { by: accountOf(event.actor) } : {};
            return [{ what: "labeled", label: event.label.name, at: event.createdAt, ...by }];
        }),
        forcePushes: nodes.flatMap((event) => {
            if (event.__typename !== "HeadRefForcePushedEvent")
                return [];
            return [{ at: event.createdAt, ...(event.afterCommit ? { to: event.afterCommit.oid } : {}) }];
        }),
        retargetedAt: nodes.flatMap((event) => (isRetargeting(event.__typename) ? [event.createdAt] : [])),
    };
}
function isRetargeting(type) {
    return type === "BaseRefChangedEvent" || type === "AutomaticBaseChangeSucceededEvent";
}
/** Bots and mannequins have no id here, and nobody's id is 0. */
function accountOf({ __typename, login, databaseId }) {
    return { id: databaseId ?? 0, login, isPerson: __typename === "User" };
}

;// CONCATENATED MODULE: ./build/js/github/acceptance-facts.js
/** Asks GitHub's API for what acceptance rests on. */



const account = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).transform(toAccount);
const pullRequest = schemas/* object */.Ikc({
    user: account,
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
});
const review = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    user: account.nullish(),
    commit_id: schemas/* string */.YjP().nullish(),
    submitted_at: schemas/* string */.YjP().nullish(),
})
    .transform(({ state, user, commit_id, submitted_at }) => ({
    state,
    ...(user ? { by: user } : {}),
    ...(commit_id ? { commit: commit_id } : {}),
    at: submitted_at ?? "",
}));
const workflowRun = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    run_attempt: schemas/* int */.Whr().optional(),
    run_started_at: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP(),
});
/**
 * The facts about one pull request. What can't change the outcome is not asked for: without the label no events and runs,
 * without an approval of this head nobody's permission.
 * @throws GitHubError when the API refuses what everything rests on; a permission that it does not tell is in the facts.
 */
async function acceptanceFacts(api, judged, rule) {
    const { number, headSha } = judged;
    const pull = pullRequest.parse((await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number })).data);
    const labels = pull.labels.map(({ name }) => name);
    const facts = { judgedHead: headSha, head: pull.head.sha, author: pull.user, labels };
    if (pull.head.sha !== headSha)
        return { ...facts, ...noEvents, runsStartedAt: [], reviews: [], permissions: new Map() };
    const isLabelled = hasLabel(labels, rule);
    const [events, runsStartedAt, reviews] = await Promise.all([
        isLabelled ? eventsOf(api, judged) : noEvents,
        isLabelled ? runStartsOf(api, pull.head) : [],
        rule.review ? reviewsOf(api, number) : [],
    ]);
    const setting = isLabelled ? settingOf(events.labelEvents, rule) : undefined;
    const approving = approvalsOf(reviews, headSha).map(({ by }) => by);
    const candidates = [...(setting?.by === undefined ? [] : [setting.by]), ...approving];
    const permissions = await permissionsOf(api, candidates.filter(({ id, isPerson }) => isPerson && id !== pull.user.id));
    return { ...facts, ...events, runsStartedAt, reviews, permissions };
}
async function reviewsOf(api, number) {
    return collected(api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: number }), review);
}
/**
 * When runs for a head started as the head of a pull request from that branch. A run of the same commit on another branch
 * is no look at this pull request, and one of its own push is none yet. `created_at` stays what it was when a run is started
 * again, while `run_started_at` is that of the last attempt.
 */
async function runStartsOf(api, head) {
    const listed = api.list("GET /repos/{owner}/{repo}/actions/runs", { head_sha: head.sha }, "workflow_runs");
    const runs = (await collected(listed, workflowRun)).filter((run) => run.head_sha === head.sha &&
        ["pull_request", "pull_request_target"].includes(run.event) &&
        run.head_branch === head.ref &&
        run.head_repository?.id === head.repo?.id);
    return runs.map(({ run_attempt, run_started_at, created_at }) => run_attempt === 1 ? (run_started_at ?? created_at) : created_at);
}
const permissionAnswer = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
async function permissionsOf(api, accounts) {
    const unique = new Map(accounts.map((each) => [each.id, each.login]));
    const asked = [...unique].map(async ([id, login]) => [id, await permissionOf(api, login)]);
    return new Map(await Promise.all(asked));
}
/** Roles are told as the nearest of admin, write, read and none: maintain as write, triage as read. */
async function permissionOf(api, username) {
    try {
        const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
        const { permission } = permissionAnswer.parse((await api.request(route, { username })).data);
        return { may: permission === "admin" || permission === "write" ? "write" : "read" };
    }
    catch (error) {
        return { unknown: error instanceof Error ? error.message : String(error) };
    }
}
async function collected(items, schema) {
    const found = [];
    for await (const item of items)
        found.push(schema.parse(item));
    return found;
}
function toAccount({ id, login, type }) {
    return { id, login, isPerson: type === "User" };
}

;// CONCATENATED MODULE: ./build/js/github/merge-group.js
/** Which pull request a merge group stands for. */

const merge_group_query = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      baseRefName
      mergeQueueEntry { headCommit { oid } }
    }
  }
}`;
const merge_group_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            baseRefName: schemas/* string */.YjP(),
            mergeQueueEntry: schemas/* object */.Ikc({ headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullish() }).nullish(),
        })
            .nullish(),
    }),
});
const comparison = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * The pull request whose acceptance holds for a merge group, with its head. Each group brings one pull request onto what
 * stands before it in the queue, and its branch is named `gh-readonly-queue/BASE/pr-N-SHA`. A name is no proof: that the
 * group is this pull request is told by the queue itself, or by the group's commit, which then contains the head. With
 * squash and rebase it does not contain it, so there only the queue can tell.
 * @throws GitHubError
 */
async function pullOfMergeGroup(api, { ref, mergeGroup, repository }) {
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref)?.[1];
    if (mergeGroup === undefined || number === undefined) {
        return { refused: `the branch of this merge group, ${ref}, names no pull request` };
    }
    const variables = { owner: repository.owner, repo: repository.name, number: Number(number) };
    const { pullRequest } = merge_group_answer.parse(await api.graphql(merge_group_query, variables)).repository;
    if (pullRequest === undefined || pullRequest === null)
        return { refused: `there is no pull request ${number}` };
    if (pullRequest.baseRefName !== mergeGroup.baseRef.replace(/^refs\/heads\//, "")) {
        return { refused: `pull request ${number} does not go to ${mergeGroup.baseRef}` };
    }
    const pull = { repository, number: Number(number), headSha: pullRequest.headRefOid };
    if (pullRequest.mergeQueueEntry?.headCommit?.oid === mergeGroup.headSha)
        return { pull };
    if (await contains(api, pull.headSha, mergeGroup.headSha))
        return { pull };
    return { refused: `nothing shows that this merge group is pull request ${number}` };
}
async function contains(api, ancestor, commit) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        basehead: `${ancestor}...${commit}`,
        per_page: 1,
    });
    return ["ahead", "identical"].includes(comparison.parse(data).status);
}

;// CONCATENATED MODULE: ./build/js/github/acceptance.js
/** Who accepted what a run judges, asked of GitHub. */




/**
 * The acceptance that holds for a job, by the base's rule. Never rejects: an API that refuses or answers nonsense is no
 * acceptance, and the reason says so.
 */
async function askAcceptance(api, job, rule) {
    try {
        const judged = await judgedPull(api, job);
        return "refused" in judged ? judged : acceptanceOf(await acceptanceFacts(api, judged.pull, rule), rule);
    }
    catch (error) {
        return { refused: `GitHub's API did not tell: ${firstLine(error)}` };
    }
}
async function judgedPull(api, job) {
    const { repository, pullRequest, mergeGroup } = job;
    if (pullRequest !== undefined) {
        return { pull: { repository, number: pullRequest.number, headSha: pullRequest.head.sha } };
    }
    if (mergeGroup !== undefined)
        return pullOfMergeGroup(api, job);
    return { refused: "this run is of no pull request" };
}
function firstLine(error) {
    if (error instanceof errors/* ZodError */.G)
        return "an answer is not of the form that GitHub documents";
    return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

// EXTERNAL MODULE: ./build/js/image/layer-cache.js + 1 modules
var layer_cache = __webpack_require__(78999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/image/evict-oldest.js
var evict_oldest = __webpack_require__(9929);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/summary/decode.js + 2 modules
var decode = __webpack_require__(686);
// EXTERNAL MODULE: ./build/js/image/summary/encode.js
var encode = __webpack_require__(25973);
;// CONCATENATED MODULE: ./build/js/known-images/known-look.js
/** Bounds of what is kept, and so of what is read back. */
const lookLimits = {
    /** Of the whole file. */
    bytes: 32e6,
    /** Of the header, inflated: findings, packages and the package list. */
    headerBytes: 128e6,
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/report/schema/image.js
var schema_image = __webpack_require__(77152);
// EXTERNAL MODULE: ./build/js/report/schema/parts.js
var parts = __webpack_require__(68571);
;// CONCATENATED MODULE: ./build/js/known-images/look-header.js



/** What stands before the summary in a kept look, as JSON. The file may be damaged, or of anybody's making. */
const lookHeaderSchema = schemas/* strictObject */.rej({
    lookedAt: iso/* datetime */.w$(),
    database: schemas/* string */.YjP().exactOptional(),
    platform: schemas/* string */.YjP().regex(/^[\w.-]+(\/[\w.-]+){1,2}$/),
    image: schema_image/* image */.S,
    scan: schemas/* strictObject */.rej({
        findings: schemas/* array */.YOg(parts/* finding */.gk),
        input: schemas/* strictObject */.rej({
            of: schemas/* enum */.k5n(["extract", "full"]),
            bytes: schemas/* int */.Whr().nonnegative().exactOptional(),
            reason: schemas/* string */.YjP().exactOptional(),
        })
            .exactOptional(),
        secretFiles: schemas/* enum */.k5n(["own", "all"]).exactOptional(),
        sbom: schemas/* string */.YjP().exactOptional(),
    })
        .exactOptional(),
});

;// CONCATENATED MODULE: ./build/js/known-images/encode-look.js






/** How the bytes of a look begin; the last byte goes up when their meaning changes. */
const lookMark = Buffer.from("PLIMLOK\u0001", "latin1");
const checksumBytes = 32;
const headerLengthBytes = 4;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
function lookChecksum(body) {
    return (0,external_node_crypto_.createHash)("sha256").update(body).digest();
}
/**
 * The look as bytes: mark, SHA-256 of what follows, length of the compressed header, header, summary. `decodeLook` reads
 * them.
 *
 * @throws RangeError for what is beyond the limits; ZodError for what could not be read back
 */
async function encodeLook({ summary, ...header }) {
    const json = Buffer.from(JSON.stringify(lookHeaderSchema.parse(header)));
    if (json.length > lookLimits.headerBytes)
        throw new RangeError("it has too many findings and packages");
    const [packed, summarised] = await Promise.all([compress(json), (0,encode/* encodeSummary */.zp)(summary)]);
    const length = Buffer.alloc(headerLengthBytes);
    length.writeUInt32LE(packed.length);
    const body = Buffer.concat([length, packed, summarised]);
    if (body.length > lookLimits.bytes)
        throw new RangeError("it is too large");
    return Buffer.concat([lookMark, lookChecksum(body), body]);
}

;// CONCATENATED MODULE: ./build/js/known-images/decode-look.js






/** 8 MiB: more than our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Reads what `encodeLook` wrote; everything is bounded and checked. Undefined for what is damaged, of another version, or
 * says two things: it is not known then.
 */
async function decode_look_decodeLook(bytes) {
    try {
        return await decode_look_decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    catch {
        return undefined;
    }
}
async function decode_look_decode(bytes) {
    const bodyStart = lookMark.length + checksumBytes;
    if (bytes.length > bodyStart + lookLimits.bytes || !bytes.subarray(0, lookMark.length).equals(lookMark))
        return;
    const body = bytes.subarray(bodyStart);
    if (!lookChecksum(body).equals(bytes.subarray(lookMark.length, bodyStart)))
        return;
    const headerEnd = headerLengthBytes + body.readUInt32LE(0);
    const json = await decompress(body.subarray(headerLengthBytes, headerEnd), {
        maxOutputLength: lookLimits.headerBytes,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maximumWindowLog },
    });
    const header = lookHeaderSchema.parse(JSON.parse(json.toString("utf8")));
    const summary = await (0,decode/* decodeSummary */.P)(body.subarray(headerEnd));
    const isOne = summary.manifestDigest === header.image.manifestDigest && summary.configDigest === header.image.configDigest;
    return isOne ? { ...header, summary } : undefined;
}

;// CONCATENATED MODULE: ./build/js/known-images/store.js







/** Beyond this, the entries that were not used for longest go. One takes about 200 kB. */
const maximumBytes = 128e6;
/** Of a file's name, too: whoever names an entry otherwise has made no key. */
const keyForm = /^[0-9a-f]{64}$/;
/** A store in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum. */
function openKnownImages(directory) {
    return {
        find: (key) => find((0,external_node_path_.join)(directory, key)).catch(() => undefined),
        keep: async (key, look) => {
            await encodeLook(look)
                .then((bytes) => write(directory, key, bytes))
                .catch(() => undefined);
        },
    };
}
async function find(file) {
    const look = await decode_look_decodeLook(await readBounded(file));
    if (look === undefined)
        return undefined;
    const now = new Date();
    await (0,promises_.utimes)(file, now, now);
    return look;
}
async function readBounded(file) {
    const { size } = await (0,promises_.stat)(file);
    if (size > lookLimits.bytes * 2)
        throw new RangeError(`${size} bytes are too many for a look`);
    return (0,promises_.readFile)(file);
}
async function write(directory, key, bytes) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const unfinished = (0,external_node_path_.join)(directory, `${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.writeFile)(unfinished, bytes, { mode: 0o600 });
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(directory, key));
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, maximumBytes);
}
/** The entries of the store in `directory`, in the order of their keys. Never rejects. */
async function listKnownImages(directory) {
    const names = await readdir(directory).catch(() => []);
    return names
        .filter((name) => keyForm.test(name))
        .sort()
        .map((key) => ({ key, path: join(directory, key) }));
}
/**
 * Puts an entry that was brought from elsewhere into the store in `directory`. Whether its origin can be believed is for
 * the caller to know; here it only has to be whole. False when it is not, or can't be written.
 */
async function putKnownImage(directory, key, bytes) {
    if (!keyForm.test(key) || (await decodeLook(bytes)) === undefined)
        return false;
    return write(directory, key, bytes).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/build/arguments.js
var build_arguments = __webpack_require__(65617);
// EXTERNAL MODULE: ./build/js/build/hcl-template.js
var hcl_template = __webpack_require__(11981);
// EXTERNAL MODULE: ./build/js/process/excerpt.js
var excerpt = __webpack_require__(78525);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/lint/rules.js
var rules = __webpack_require__(19737);
;// CONCATENATED MODULE: ./build/js/lint/build-checks-output.js
/** The border to `buildx bake --call=check,format=json`. */



/** All of Go's zero values are left out of the JSON. */
const build_checks_output_location = schemas/* object */.Ikc({
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr().optional() }).optional() })).optional(),
});
/** moby/buildkit frontend/subrequests/lint/lint.go; `null` and absence both mean none. */
const check = schemas/* object */.Ikc({
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        ruleName: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().optional(),
        detail: schemas/* string */.YjP().optional(),
        url: schemas/* string */.YjP().optional(),
        location: build_checks_output_location.optional(),
    }))
        .nullish(),
    buildError: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), location: build_checks_output_location.nullish() }).nullish(),
});
const output = schemas/* object */.Ikc({ target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ check: check.optional() })) });
/** The results by target; undefined when this is not the output of a check. */
function parseChecks(stdout) {
    try {
        return output.parse(JSON.parse(stdout)).target;
    }
    catch {
        return undefined;
    }
}
/** Without the base's environment and working directory these can't be judged (see checks-definition). */
const needsBase = new Set(["UndefinedVar", "WorkdirRelativePath"]);
/** What the checks say of one target's Dockerfile. */
function remarksOf(result, source, hasStandIn) {
    const { warnings, buildError } = result.check ?? {};
    const remarks = (warnings ?? [])
        .filter(({ ruleName }) => !(hasStandIn && needsBase.has(ruleName)))
        .map(({ ruleName, description, detail, url, location: at }) => {
        const title = description ?? ruleName;
        return { ...common(ruleName, source, at), title, message: detail ?? title, ...docsUrl(url) };
    });
    if (buildError?.message !== undefined && isOfTheFile(buildError.message)) {
        const title = "BuildKit cannot read this Dockerfile";
        remarks.push({
            ...common("DockerfileError", source, buildError.location),
            title,
            message: (0,control/* oneLine */.T)(buildError.message),
        });
    }
    return remarks;
}
function common(rule, source, at) {
    const line = at?.ranges?.[0]?.start?.line ?? 1;
    return { tool: "buildkit", rule, level: (0,rules/* buildCheckLevel */.Fe)(rule), source, line };
}
/** An unreachable registry comes as a buildError too; that is not the file's fault, and building reports it. */
function isOfTheFile(message) {
    return !/failed to (?:resolve|load|do|fetch|read|get|authorize)|context source|dial |timeout|denied|unauthorized/i.test(message);
}
function docsUrl(url) {
    return url?.startsWith("https://") === true ? { url } : {};
}

;// CONCATENATED MODULE: ./build/js/lint/checks-definition.js
/**
 * What checking needs of the targets, and nothing that touches the machine: no secrets, ssh, outputs, caches, tags or
 * entitlements. A context that is another target becomes the empty directory `standIn`: buildx can't check such targets
 * ("unsupported context source target", seen with 0.36.1), and checks run no step, so only the base's environment and
 * working directory are lost.
 */
function checksDefinition(definition, names, standIn) {
    const target = {};
    const withStandIn = new Set();
    for (const name of names) {
        const full = definition.target[name];
        if (full === undefined)
            continue;
        const contexts = Object.entries(full.contexts ?? {});
        if (contexts.some(([, value]) => isTarget(value)))
            withStandIn.add(name);
        target[name] = {
            ...pick(full, ["context", "dockerfile", "dockerfile-inline", "args", "target", "platforms"]),
            ...(contexts.length === 0
                ? {}
                : { contexts: Object.fromEntries(contexts.map(([key, value]) => [key, isTarget(value) ? standIn : value])) }),
        };
    }
    return { definition: { target }, withStandIn };
}
function isTarget(context) {
    return context.startsWith("target:");
}
function pick(target, keys) {
    return Object.fromEntries(keys.flatMap((key) => (target[key] === undefined ? [] : [[key, target[key]]])));
}

;// CONCATENATED MODULE: ./build/js/lint/build-checks.js
/** Runs BuildKit's own Dockerfile checks, which know build arguments, base images and .dockerignore. */









/** Checks run no step; what takes time is resolving base images and the frontend of a `# syntax=` line. */
const deadlineMs = 120_000;
/**
 * The remarks of all targets, in one call. bake prints nothing when one target can't even be loaded (no Dockerfile, no
 * frontend); then each is checked alone, so that the others keep their results.
 */
async function runBuildChecks(plan, { byTarget }, settings, builder, context) {
    const names = [...byTarget.keys()];
    if (names.length === 0)
        return { remarks: [], errors: [] };
    const directory = (0,external_node_path_.join)(context.workDirectory, "checks");
    const standIn = (0,external_node_path_.join)(directory, "empty");
    await (0,promises_.mkdir)(standIn, { recursive: true });
    const checked = checksDefinition(plan.definition, names, standIn);
    const file = (0,external_node_path_.join)(directory, "definition.json");
    await (0,promises_.writeFile)(file, JSON.stringify((0,hcl_template/* escapeTemplates */.Z)(checked.definition)));
    const call = (targets) => build_checks_check(file, targets, standIn, settings, builder, context);
    const result = await call(names);
    const parsed = parseOutput(result);
    if (parsed !== undefined)
        return { remarks: allRemarks(parsed, byTarget, checked), errors: [] };
    if (names.length === 1 || result.endedBy !== "exit")
        return { remarks: [], errors: [failure(result, names)] };
    return eachAlone(names, call, byTarget, checked);
}
async function eachAlone(names, call, byTarget, checked) {
    const remarks = [];
    const errors = [];
    for (const name of names) {
        const result = await call([name]);
        const parsed = parseOutput(result);
        if (parsed === undefined)
            errors.push(failure(result, [name]));
        else
            remarks.push(...allRemarks(parsed, byTarget, checked));
        if (result.endedBy !== "exit")
            break;
    }
    return { remarks, errors };
}
function build_checks_check(file, targets, standIn, settings, { buildx, name }, context) {
    const allowed = [`fs.read=${settings.root}`, `fs.read=${standIn}`, ...settings.allow];
    return context.run({
        command: buildx.command,
        args: [
            ...buildx.args,
            "bake",
            `--builder=${name}`,
            `--file=${file}`,
            ...allowed.map((each) => `--allow=${each}`),
            "--progress=quiet",
            // Status 1 would otherwise mean "there are warnings" as well as "it failed".
            "--call=check,format=json,ignorestatus=true",
            "--",
            ...targets,
        ],
        cwd: settings.root,
        env: (0,build_arguments/* buildVariables */.q)(context.buildEnvironment),
        deadlineMs,
        keepStdout: 256 * 1024 * 1024,
    });
}
function parseOutput(result) {
    return result.endedBy === "exit" && !result.stdoutTruncated ? parseChecks(result.stdout) : undefined;
}
function allRemarks(output, byTarget, { withStandIn }) {
    return Object.entries(output).flatMap(([name, result]) => {
        const source = byTarget.get(name);
        return source === undefined ? [] : remarksOf(result, source, withStandIn.has(name));
    });
}
function failure(result, names) {
    const what = names.length === 1 ? `"${names[0]}"` : `${names.length} targets`;
    if (result.endedBy === "abort")
        return new js_errors/* PlimsollError */.nN("cancelled", "Cancelled while BuildKit's checks ran.");
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.endedBy === "deadline") {
        const minutes = deadlineMs / 60_000;
        return new js_errors/* PlimsollError */.nN("tool.deadline", `BuildKit did not check ${what} in ${minutes} minutes. See whether the builder and the registry of its base images answer.`, options);
    }
    const last = (0,control/* oneLine */.T)((0,excerpt/* lastLines */.w)(result.stderr, 1)).slice(0, 300);
    return new js_errors/* PlimsollError */.nN("tool.crashed", `BuildKit could not check ${what}: ${last === "" ? "no reason given" : last}`, options);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-failure.js


/** Why a call of hadolint gave nothing that can be used; `what` names the files it was about. */
function hadolintFailure(result, what, limits) {
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.stderr.includes("Heap exhausted")) {
        const advice = "RUN instructions of thousands of lines make it slow: move them into a script.";
        return new js_errors/* PlimsollError */.nN("tool.crashed", `hadolint needed more than ${limits.heap} of memory for ${what}. ${advice}`, options);
    }
    const again = "Run `hadolint` on it to see more, or report it to hadolint.";
    switch (result.endedBy) {
        case "abort":
            return new js_errors/* PlimsollError */.nN("cancelled", "Cancelled while hadolint ran.");
        case "spawn":
            return new js_errors/* PlimsollError */.nN("tool.missing", "hadolint could not be started. Install it again.", options);
        case "deadline":
            return new js_errors/* PlimsollError */.nN("tool.deadline", `hadolint did not finish ${what} in ${limits.deadlineMs / 60_000} minutes. Very long Dockerfiles take it very long: split them.`, options);
        case "exit":
            return result.exitCode === 0
                ? new js_errors/* PlimsollError */.nN("tool.nonsense", `hadolint printed for ${what} something that is not its JSON. ${again}`, options)
                : new js_errors/* PlimsollError */.nN("tool.crashed", `hadolint crashed on ${what} (${result.signal ?? `status ${result.exitCode}`}). ${again}`, options);
    }
}

// EXTERNAL MODULE: ./build/js/lint/remark.js
var remark = __webpack_require__(74604);
;// CONCATENATED MODULE: ./build/js/lint/hadolint.js
/** Runs hadolint over all Dockerfiles at once. */







/** `hadolint --format=json` (hadolint src/Hadolint/Formatter/Json.hs). */
const hadolint_output = schemas/* array */.YOg(schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    level: schemas/* enum */.k5n(remark/* lintLevels */.J),
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
}));
/**
 * What one call may take. hadolint's time and memory grow with the square of a file's length (seen with 2.15.1 on two
 * cores: 10,000 RUN lines 68 s; one RUN of 10,000 lines more than 20 GB), so both have an end, and long files go alone.
 */
const hadolint_deadlineMs = 180_000;
const heapLimit = "2g";
const longFileLines = 1_500;
/**
 * What hadolint says of the sources, in one call, and one more for each very long file. It is given copies under plain
 * names: no name of the repository can then become an option, standard input (`-`) or a path that its locale can't read,
 * and it sees the very text that ranges are computed from. Where a call crashes or prints nonsense, the files are split
 * until the one that causes it stands alone, and the others keep their results.
 */
async function runHadolint(sources, config, hadolint, context) {
    const directory = (0,external_node_path_.join)(context.workDirectory, "hadolint");
    await (0,promises_.mkdir)(directory, { recursive: true });
    const files = sources.map((source, index) => [`${index}.Dockerfile`, source]);
    for (const [name, { text }] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text);
    // JSON is YAML, and a file that says nothing keeps hadolint from looking for one in the home directory.
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "hadolint.yaml"), JSON.stringify(config));
    const overridden = new Set(Object.values(config.override ?? {}).flatMap((rules) => rules ?? []));
    const call = (names) => context.run({
        command: hadolint.command,
        args: [...runtimeOptions, "--no-fail", "--format=json", "--config=hadolint.yaml", "--", ...names],
        cwd: directory,
        env: context.plainEnvironment,
        deadlineMs: hadolint_deadlineMs,
        keepStdout: 256 * 1024 * 1024,
    });
    const results = [];
    for (const group of groupsOf(files))
        results.push(await lintFiles(group, overridden, call));
    return { remarks: results.flatMap(({ remarks }) => remarks), errors: results.flatMap(({ errors }) => errors) };
}
/** For the Haskell runtime that hadolint is linked with (hadolint.cabal: -rtsopts). */
const runtimeOptions = ["+RTS", `-M${heapLimit}`, "-RTS"];
function groupsOf(files) {
    const isLong = ([, { text }]) => text.split("\n", longFileLines + 1).length > longFileLines;
    const usual = files.filter((file) => !isLong(file));
    return [...(usual.length > 0 ? [usual] : []), ...files.filter(isLong).map((file) => [file])];
}
async function lintFiles(files, overridden, call) {
    const result = await call(files.map(([name]) => name));
    const parsed = result.endedBy === "exit" && !result.stdoutTruncated ? parse(result.stdout) : undefined;
    if (parsed !== undefined) {
        const named = new Map(files);
        return {
            remarks: parsed.flatMap((entry) => toRemark(entry, named.get(entry.file), overridden)),
            errors: [],
            unread: 0,
        };
    }
    if (files.length === 1 || result.endedBy !== "exit")
        return failed(result, files);
    const middle = Math.ceil(files.length / 2);
    const halves = [
        await lintFiles(files.slice(0, middle), overridden, call),
        await lintFiles(files.slice(middle), overridden, call),
    ];
    const unread = halves.reduce((sum, half) => sum + half.unread, 0);
    // When no file at all could be read it is not the files' fault, and one error says it.
    if (unread === files.length)
        return failed(result, files);
    return { remarks: halves.flatMap(({ remarks }) => remarks), errors: halves.flatMap(({ errors }) => errors), unread };
}
function failed(result, files) {
    const what = files.length === 1 ? (files[0]?.[1].label ?? "") : `${files.length} Dockerfiles`;
    const error = hadolintFailure(result, what, { deadlineMs: hadolint_deadlineMs, heap: "2 GB" });
    return { remarks: [], errors: [error], unread: files.length };
}
/** The exit status says nothing: a missing file and a finding both give 1 (hadolint app/Main.hs). Output that parses does. */
function parse(stdout) {
    try {
        return hadolint_output.parse(JSON.parse(stdout));
    }
    catch {
        return undefined;
    }
}
function toRemark({ code, level, line, message }, source, overridden) {
    if (source === undefined)
        return [];
    const kept = overridden.has(code) ? level : (0,rules/* defaultHadolintLevel */.RI)(code, level);
    const title = code === "DL1000" ? "hadolint cannot read this Dockerfile" : (0,control/* oneLine */.T)(message);
    return [
        {
            tool: "hadolint",
            rule: code,
            level: kept,
            source,
            line,
            title,
            message: (0,control/* oneLine */.T)(message),
            url: (0,rules/* hadolintUrl */.F7)(code),
        },
    ];
}

// EXTERNAL MODULE: ./build/js/lint/hadolint-config.js
var hadolint_config = __webpack_require__(91570);
;// CONCATENATED MODULE: ./build/js/lint/hadolint-silences.js

/** The remarks without those of BuildKit whose hadolint twins are ignored, by `.hadolint.yaml` or by a comment. */
function withoutSilenced(remarks, config) {
    const ignored = new Set(config.ignored ?? []);
    const heedsComments = config["disable-ignore-pragma"] !== true;
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const twins = (0,rules/* equivalentsOf */.N7)(remark.rule);
        if (twins.length === 0)
            return true;
        const here = heedsComments ? ignoredByComments(remark) : [];
        return !twins.every((rule) => ignored.has(rule) || here.includes(rule));
    });
}
/** `# hadolint global ignore=…` anywhere, or `# hadolint ignore=…` above the instruction (hadolint README, "Inline ignores"). */
function ignoredByComments({ source, line }) {
    const lines = source.text.split(/\r?\n/);
    const place = source.placeAt(line);
    const above = [];
    for (let at = (place?.instruction.startLine ?? line) - 2; at >= 0; at--) {
        const text = lines[at] ?? "";
        if (!/^\s*(?:#.*)?$/.test(text))
            break;
        above.push(text);
    }
    return [
        ...rulesIn(lines, /^\s*#\s*hadolint\s+global\s+ignore\s*=(.*)$/),
        ...rulesIn(above, /^\s*#\s*hadolint\s+ignore\s*=(.*)$/),
    ];
}
function rulesIn(lines, pragma) {
    return lines.flatMap((line) => pragma.exec(line)?.[1]?.split(/[\s,]+/) ?? []).filter((rule) => rule !== "");
}

// EXTERNAL MODULE: ./build/js/lint/merge.js + 1 modules
var merge = __webpack_require__(66229);
;// CONCATENATED MODULE: ./build/js/lint/named-contexts.js
/** hadolint rules about image names; what a bake file calls a context is none. */
const aboutFrom = new Set(["DL3006", "DL3007", "DL3026"]);
const aboutCopy = new Set(["DL3022", "DL3026"]);
/**
 * The remarks without those that take a named context (`contexts: { base: "target:base" }`) for an image. hadolint sees
 * only the Dockerfile and asks for a tag on `FROM base`.
 */
function withoutNamedContexts(remarks) {
    return remarks.filter(({ tool, rule, source, line }) => {
        const place = tool === "hadolint" ? source.placeAt(line) : undefined;
        if (place === undefined)
            return true;
        const { instruction, stage } = place;
        const name = instruction.keyword === "FROM" && aboutFrom.has(rule)
            ? (stage?.resolvedFrom ?? stage?.from)
            : aboutCopy.has(rule)
                ? instruction.copyFrom
                : undefined;
        return name === undefined || !source.contexts.has(name);
    });
}

;// CONCATENATED MODULE: ./build/js/lint/lint.js
/** Lints the repository's Dockerfiles: hadolint beside BuildKit's own checks, and one list of findings from both. */










/**
 * What is to be said of the Dockerfiles of the plan. Never rejects: what one tool could not do is in `errors`, and the
 * other's findings stay. `hadolint` may be the error with which it was looked for; without a builder only hadolint runs.
 */
async function lintRepository(plan, settings, builder, hadolint, context) {
    const tools = hadolint instanceof js_errors/* PlimsollError */.nN ? [] : [hadolint.tool];
    const task = context.progress.task("lint", "Linting Dockerfiles");
    try {
        const [sources, config] = await Promise.all([
            (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings),
            (0,attempt/* attempt */.C)((0,hadolint_config/* readHadolintConfig */.Gg)(settings.root), "config.hadolint"),
        ]);
        const parts = await Promise.all([
            byHadolint(sources, config, hadolint, context),
            byBuildKit(plan, sources, settings, builder, context),
        ]);
        const remarks = parts.flatMap((part) => part.remarks);
        const findings = (0,merge/* mergeRemarks */.q)(withoutNamedContexts(withoutSilenced(remarks, config.ok ? config.value : {})));
        const errors = parts.flatMap((part) => part.errors.map((error) => (0,coded_error/* codedError */.A)(error)));
        if (errors.length === 0)
            task.done(summary(sources.sources.length, findings.length));
        else
            task.fail(errors.map(({ message }) => message).join("\n"));
        return { findings, tools, errors };
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error);
        task.fail(failure.message);
        return { findings: [], tools, errors: [failure] };
    }
}
async function byHadolint({ sources }, config, hadolint, context) {
    if (!config.ok)
        return { remarks: [], errors: [config.error] };
    if (hadolint instanceof js_errors/* PlimsollError */.nN)
        return { remarks: [], errors: [hadolint] };
    return runHadolint(sources, config.value, hadolint, context);
}
async function byBuildKit(plan, sources, settings, builder, context) {
    if (builder !== undefined)
        return runBuildChecks(plan, sources, settings, builder, context);
    if (sources.byTarget.size > 0)
        context.progress.note("BuildKit's Dockerfile checks are left out: there is no builder.");
    return { remarks: [], errors: [] };
}
function summary(files, findings) {
    const subject = files === 1 ? "1 Dockerfile" : `${files} Dockerfiles`;
    return `${subject}, ${findings === 1 ? "1 finding" : `${findings} findings`}`;
}

;// CONCATENATED MODULE: ./build/js/lint/without-linted.js

/** The findings of builds that lint has not: the same rule, or hadolint's for the same thing, at the same instruction. */
function withoutLinted(findings, linted) {
    const place = ({ origin }) => `${origin?.file ?? ""}:${origin?.startLine ?? 0}`;
    const known = new Set(linted.map((finding) => `${finding.rule} ${place(finding)}`));
    return findings.filter((finding) => [finding.rule, ...(0,rules/* equivalentsOf */.N7)(finding.rule)].every((rule) => !known.has(`${rule} ${place(finding)}`)));
}

// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/verdict/accept.js
/** Growth, drift and loosened policies; an absolute `max` is what it is (CONTRACTS §6). */
const acceptable = /^(size\.[a-z]+\.grow|drift|policy\.loosened)$/;
/**
 * The checks as they stand once somebody accepted what may be accepted: a failing one becomes `accepted` and says by
 * whom. Without an acceptance they say why there is none, when that is known.
 */
function accept(checks, acceptance, refusal) {
    return checks.map((check) => {
        if (check.status !== "fail" || !acceptable.test(check.id))
            return check;
        if (acceptance !== undefined) {
            return { ...check, status: "accepted", message: `${check.message} (${acceptanceText(acceptance)})` };
        }
        return refusal === undefined ? check : { ...check, message: `${check.message}. Not accepted: ${refusal}` };
    });
}
/** Whether anything stands against the change that somebody could accept. */
function couldBeAccepted({ checks, variants }) {
    const all = [...checks, ...variants.flatMap((variant) => variant.checks)];
    return all.some(({ id, status }) => status === "fail" && acceptable.test(id));
}
/** "accepted by octocat, by label, 2026-09-01T10:00:00Z". */
function acceptanceText({ how, by, at }) {
    return `accepted by ${by}, by ${how}, ${at}`;
}

;// CONCATENATED MODULE: ./build/js/verdict/build-check.js

const statusByBlame = { policy: "fail", infrastructure: "error", usage: "error", cancelled: "skipped" };
/**
 * The `build` check of a variant that this run was to build. A Dockerfile that does not build is a definite no (`fail`);
 * a builder or registry that broke leaves no verdict (`error`). It blocks without any configuration (CONTRACTS §1).
 */
function buildCheck({ variant, outcome }) {
    if (variant.kind === "image")
        return [];
    const check = { id: "build", level: "error" };
    const { name } = variant;
    if (outcome.failure !== undefined) {
        const status = statusByBlame[(0,js_errors/* blameOf */.nR)(outcome.failure.code)];
        return [{ ...check, status, message: `${name}: ${outcome.failure.message}` }];
    }
    if (outcome.status === "built")
        return [{ ...check, status: "pass", message: `${name} builds` }];
    return [{ ...check, status: "error", message: `${name} was not built (${outcome.status})` }];
}

;// CONCATENATED MODULE: ./build/js/verdict/compared.js
/**
 * A variant (or platform) that the baseline does not have is new: nothing it could have grown from. That a renamed one
 * counts as new is no way around a limit: a variant that is gone is a loosened policy.
 */
function comparedOf(run, platform, measured) {
    if (!("image" in measured))
        return measured;
    if (run.isMerged === true)
        return { reason: "the change is merged already", asked: false };
    if (platform?.comparison !== undefined)
        return { image: measured.image, growth: platform.comparison.growth };
    const { source, reason = "there is no baseline" } = run.baseline ?? { source: "none" };
    if (source === "none")
        return { reason, asked: true };
    if (platform?.summary === undefined)
        return { reason: "what the image holds could not be summed up", asked: true };
    return { isNew: true };
}

// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/unavailable.js
var unavailable = __webpack_require__(89730);
;// CONCATENATED MODULE: ./build/js/verdict/dive-checks.js


/**
 * Dive's three CI rules, each when it is written, with dive's own comparisons: below the lowest efficiency fails, above
 * a highest value fails (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go). Dive knows no warnings, so the
 * level is `error`.
 */
function diveChecks(subject, { dive }, measured) {
    if (dive === undefined)
        return [];
    return rulesOf(dive).flatMap((rule) => {
        if (!("image" in measured)) {
            const message = `${subject}: dive's figures were not measured: ${measured.reason}`;
            return (0,unavailable/* unavailable */.h)({ id: rule.id, level: "error", required: measured.asked, message });
        }
        const actual = rule.actual(measured.image.dive);
        const status = rule.holds(actual, rule.limit) ? "pass" : "fail";
        const message = `${subject}: ${rule.says(actual, rule.limit)} (${dive.source})`;
        return [{ id: rule.id, level: "error", status, actual, limit: rule.limit, unit: rule.unit, message }];
    });
}
function rulesOf(dive) {
    const rules = [];
    if (dive.lowestEfficiency !== undefined) {
        rules.push({
            id: "dive.efficiency",
            limit: dive.lowestEfficiency,
            actual: (figures) => figures.efficiency,
            holds: (actual, limit) => actual >= limit,
            unit: "ratio",
            says: (actual, limit) => `dive efficiency ${ratio(actual)}, lowest allowed ${ratio(limit)}`,
        });
    }
    if (dive.highestWastedBytes !== undefined) {
        rules.push({
            id: "dive.wasted",
            limit: dive.highestWastedBytes,
            actual: (figures) => figures.wastedBytes,
            holds: (actual, limit) => actual <= limit,
            unit: "bytes",
            says: (actual, limit) => {
                const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
                return `dive counts ${actualText} wasted, highest allowed ${limitText}`;
            },
        });
    }
    if (dive.highestUserWastedPercent !== undefined) {
        rules.push({
            id: "dive.user-wasted",
            limit: dive.highestUserWastedPercent,
            actual: (figures) => figures.userWastedPercent,
            holds: (actual, limit) => actual <= limit,
            unit: "ratio",
            says: (actual, limit) => `dive user-wasted ratio ${ratio(actual)}, highest allowed ${ratio(limit)}`,
        });
    }
    return rules;
}
/** Four decimals, as dive prints its ratios; more when four would hide a difference is not dive's habit either. */
function ratio(value) {
    return value.toFixed(4);
}

;// CONCATENATED MODULE: ./build/js/verdict/drift-check.js


/**
 * Drift that is no news: up to 1 MB, and up to 1 % of the image. A point release of a distribution's base image and a day
 * of `apt-get update` stay below one of the two; whoever was told of each would stop reading.
 */
const noise = { bytes: 1_000_000, share: 0.01 };
/**
 * The `drift` check: whether the image grew by more than noise without the author's doing, in unpacked bytes of all layers,
 * and by which line. Level `error` is always the user's own word, so then it has to be known; a warning nobody may have
 * asked for is skipped where there is nothing to compare.
 */
function driftCheck(subject, { drift: level }, compared) {
    const id = "drift";
    if (level === "off")
        return [];
    const missing = (reason, asked = true) => (0,unavailable/* unavailable */.h)({
        id,
        level,
        required: asked && level === "error",
        message: `${subject}: drift is not ${asked ? "known" : "judged"}: ${reason}`,
    });
    if ("reason" in compared)
        return missing(compared.reason, compared.asked);
    if ("isNew" in compared) {
        return [
            { id, level, status: "pass", message: `${subject}: it is new, so there is nothing it could have drifted from` },
        ];
    }
    const { growth, image } = compared;
    const total = image.sizes.unpacked.total;
    const whole = growth.sizes.unpacked.total;
    if (growth.drift === undefined || total === null || whole === null) {
        return missing("it can't be told apart from what the author changed");
    }
    const actual = growth.drift.drift.unpacked.total;
    const baseline = total - whole;
    const limit = Math.max(noise.bytes, Math.floor(baseline * noise.share));
    const status = actual <= limit ? "pass" : level === "error" ? "fail" : "warn";
    const message = `${subject}: ${status === "pass" ? quiet(actual, limit) : loud(actual, baseline, limit, growth)}`;
    return [{ id, level, status, actual, limit, baseline, unit: "bytes", message }];
}
function quiet(actual, limit) {
    if (actual === 0)
        return "nothing drifted";
    return `drifted by ${(0,bytes/* formatDelta */.CW)(actual)}${actual > 0 ? `, no more than noise (${(0,bytes/* formatBytes */.z3)(limit)})` : ""}`;
}
function loud(actual, baseline, limit, growth) {
    const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
    const percent = baseline > 0 ? ` (+${((actual / baseline) * 100).toFixed(1)} %)` : "";
    const source = sourceOf(growth);
    return `grew by ${actualText}${percent} without the author's doing, noise is up to ${limitText}${source}`;
}
/** The line that most of it comes from, among those that are listed. */
function sourceOf({ steps, base }) {
    const drifted = steps.items.filter(({ by, bytes }) => by === "drift" && bytes > 0);
    const [largest] = drifted.toSorted((a, b) => b.bytes - a.bytes);
    if (largest === undefined)
        return "";
    const name = largest.base ? `the base image ${base.after?.name ?? ""}`.trimEnd() : nameOf(largest);
    const because = largest.base ? "moved under an unchanged FROM line" : "gave other bytes, and nobody changed it";
    return `: ${name} ${because} (${(0,bytes/* formatDelta */.CW)(largest.bytes)})`;
}
const longest = 80;
function nameOf({ origin: { file, startLine, instruction = "a step" } }) {
    const text = instruction.length > longest ? `${instruction.slice(0, longest - 1)}…` : instruction;
    return file === undefined ? text : `${text} (${file}${startLine === undefined ? "" : `:${startLine}`})`;
}

;// CONCATENATED MODULE: ./build/js/verdict/growth-limits.js
/**
 * Growth in bytes that a percentage alone says nothing of. Building the same sources again moves this much by itself (logs
 * of package managers, compiled Python, times in archives), and of small own layers that is many percent. Whoever writes
 * `bytes` draws that line instead.
 */
const percentageFloor = 100_000;
/**
 * `percent` and `bytes` trip when both are passed, or the one that is written; `cap` by itself. Written as one number: what
 * is larger than the larger of the first two, or than the cap, is larger than `limit`. Undefined when nothing is written.
 */
function growthLimit({ percent, bytes, cap }, baseline, format, floor) {
    // The added part keeps 29 % of 100 from being 28.999….
    const share = percent === undefined ? undefined : Math.floor((percent * baseline) / 100 + 1e-6);
    const joint = share === undefined ? bytes : Math.max(share, bytes ?? floor);
    const limits = [joint, cap].filter((limit) => limit !== undefined);
    if (limits.length === 0)
        return undefined;
    const written = [...(percent === undefined ? [] : [`${percent} %`]), ...(bytes === undefined ? [] : [format(bytes)])];
    return {
        limit: Math.min(...limits),
        tripped: (grown) => [
            ...(joint !== undefined && grown > joint ? [written.join(" and ")] : []),
            ...(cap !== undefined && grown > cap ? [`the cap of ${format(cap)}`] : []),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/verdict/subject.js
var verdict_subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/verdict/growth-checks.js




const metrics = ["compressed", "unpacked", "shadowed", "layers"];
/**
 * The `size.<metric>.grow` check of each budget with a `grow`: what the author's change adds, to own layers unless the
 * budget says `of: total`, against the baseline. Drift never counts; where it could not be told apart, all growth does.
 * Growth equal to the limit passes.
 */
function growthChecks(subject, { budgets }, compared) {
    return metrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.grow === undefined || budget.level === "off")
            return [];
        const { level } = budget;
        const id = `size.${metric}.grow`;
        const missing = (reason, asked = true) => {
            const message = `${subject}: growth (${metric}) is not ${asked ? "known" : "judged"}: ${reason}`;
            return (0,unavailable/* unavailable */.h)({ id, level, required: asked && budget.ifUnavailable === "error", message });
        };
        if ("reason" in compared)
            return missing(compared.reason, compared.asked);
        if ("isNew" in compared) {
            const message = `${subject}: it is new, so there is nothing it could have grown from (${metric})`;
            return [{ id, level, status: "pass", message }];
        }
        const measured = measure(metric, budget.of ?? "own", compared);
        return "reason" in measured ? missing(measured.reason) : judged(id, subject, metric, budget, measured);
    });
}
function measure(metric, of, { growth, image }) {
    if (metric === "compressed" && growth.codec.before !== growth.codec.after) {
        const { before, after } = growth.codec;
        return {
            reason: `the baseline is compressed with ${before} and this image with ${after}, which can't be compared`,
        };
    }
    const sizes = metric === "layers" ? layersOf(growth, of) : sizesOf(metric, of, growth, image);
    const [author, drift] = [growth.drift?.author[metric][of], growth.drift?.drift[metric][of]];
    if (sizes === undefined || author === null || drift === null) {
        const what = of === "own" ? "own layers; `of: total` counts all of them" : "all layers";
        return { reason: `not both sides know the ${metric} size of ${what}` };
    }
    return { grown: author ?? sizes.whole, baseline: sizes.baseline, drift };
}
function sizesOf(metric, of, growth, image) {
    const [whole, now] = [growth.sizes[metric][of], image.sizes[metric][of]];
    return whole === null || now === null ? undefined : { whole, baseline: now - whole };
}
function layersOf({ layers }, of) {
    const sides = of === "total" ? layers : layers.own;
    return sides === undefined ? undefined : { whole: sides.after - sides.before, baseline: sides.before };
}
function judged(id, subject, metric, budget, measured) {
    const { grown, baseline } = measured;
    const isCount = metric === "layers";
    const format = isCount ? (layers) => (0,verdict_subject/* counted */.h)(layers, "layer") : bytes/* formatBytes */.z3;
    const limits = growthLimit(budget.grow ?? {}, baseline, format, isCount ? 0 : percentageFloor);
    if (limits === undefined)
        return [];
    const { limit } = limits;
    const tripped = limits.tripped(grown);
    const level = budget.level === "error" ? "error" : "warn";
    const status = tripped.length === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const [grownText, limitText] = isCount ? [format(Math.abs(grown)), format(limit)] : texts(grown, limit);
    const place = tripped.length === 0
        ? `within its limit of ${limitText}`
        : `past its limit of ${limitText} (${tripped.join("; ")})`;
    const whose = budget.of === "total" ? "all layers" : "own layers";
    const what = isCount ? "" : ` ${metric}`;
    const message = `${subject}: ${whose} ${changed(grown, grownText)}${what}${share(grown, baseline)}, ${place}${driftNote(measured, isCount)}`;
    return [{ id, level, status, actual: grown, limit, baseline, unit: isCount ? "layers" : "bytes", message }];
}
/** Both exactly when rounding would make one text of two figures. */
function texts(grown, limit) {
    return grown < 0 ? [(0,bytes/* formatBytes */.z3)(-grown), (0,bytes/* formatBytes */.z3)(limit)] : (0,bytes/* formatPair */.kI)(grown, limit);
}
function changed(grown, text) {
    if (grown === 0)
        return "did not grow";
    return grown > 0 ? `grew by ${text}` : `shrank by ${text}`;
}
function share(grown, baseline) {
    if (grown === 0 || baseline <= 0)
        return "";
    if (grown >= 10 * baseline)
        return ` (×${((baseline + grown) / baseline).toFixed(0)})`;
    return ` (${grown > 0 ? "+" : ""}${((grown / baseline) * 100).toFixed(1)} %)`;
}
function driftNote({ grown, drift }, isCount) {
    if (drift === undefined)
        return grown === 0 ? "" : "; what drifted could not be told apart, so all of it counts";
    if (drift === 0)
        return "";
    const text = isCount ? (0,verdict_subject/* counted */.h)(drift, "layer") : (0,bytes/* formatDelta */.CW)(drift);
    return `; drift (${text}) does not count`;
}

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
;// CONCATENATED MODULE: ./build/js/verdict/lint-check.js




// hadolint's four levels on the one scale (CONTRACTS §4).
const floors = { error: "high", warning: "medium", info: "low", style: "info" };
/**
 * The repository's `lint` check. Each finding is judged by the policies of the variants that are built from its file;
 * the strictest of them decides, so that a variant with a softer policy can't excuse a file that it shares.
 */
function lintCheck(policies, lint) {
    const all = [policies.defaults, ...policies.variants.map(({ policy }) => policy)];
    const level = strictest(all.map((policy) => policy.level));
    if (level === "off")
        return [];
    const explicit = all.some((policy) => policy.explicit && policy.level !== "off");
    if (!("findings" in lint))
        return notKnown(level, explicit && lint.asked, lint.reason);
    const open = lint.findings.filter(finding_kinds/* isOpen */.n);
    const blocking = open.filter((finding) => levelOf(finding, policies) === "error");
    const warned = open.filter((finding) => levelOf(finding, policies) !== "off");
    const [failure] = lint.errors;
    if (blocking.length === 0 && failure !== undefined)
        return notKnown(level, explicit, failure.message);
    const counting = blocking.length > 0 ? blocking : warned;
    const status = blocking.length > 0 ? "fail" : warned.length > 0 ? "warn" : "pass";
    const message = lintMessage(counting.length, open.length);
    return [{ id: "lint", level, status, actual: counting.length, limit: 0, unit: "findings", message }];
}
function notKnown(level, required, reason) {
    return (0,unavailable/* unavailable */.h)({ id: "lint", level, required, message: `Dockerfiles are not fully linted: ${reason}` });
}
function levelOf(finding, { defaults, variants }) {
    const file = finding.origin?.file;
    const users = variants.filter(({ dockerfile }) => dockerfile !== undefined && dockerfile === file);
    const concerned = users.length === 0 ? [defaults] : users.map(({ policy }) => policy);
    return strictest(concerned.map((policy) => ((0,severity/* isAtLeast */.du)(finding.severity, floors[policy.failAt]) ? policy.level : "off")));
}
function strictest(levels) {
    if (levels.includes("error"))
        return "error";
    return levels.includes("warn") ? "warn" : "off";
}
function lintMessage(counting, open) {
    if (open === 0)
        return "lint has nothing to say";
    if (counting === 0)
        return `${(0,verdict_subject/* counted */.h)(open, "lint finding")}, none at or above its limit`;
    return `${(0,verdict_subject/* counted */.h)(counting, "lint finding")} at or above the limit, of ${open}`;
}

;// CONCATENATED MODULE: ./build/js/verdict/policy-check.js

const about = { id: "policy.loosened", level: "error" };
/**
 * The `policy.loosened` checks of a run that compared policies: one for each loosening, because each is to be seen and
 * accepted; one that passes when there is none; and one that is skipped for each thing that could not be compared.
 */
function policyCheck(diff, acceptance, notes = [], refusal) {
    const loosened = diff.map(({ key, base, head }) => {
        return { ...about, status: "fail", message: `${key} is looser than on the base: ${base} → ${head}` };
    });
    const skipped = notes.map((message) => ({ ...about, status: "skipped", message }));
    if (loosened.length > 0)
        return [...accept(loosened, acceptance, refusal), ...skipped];
    if (skipped.length > 0)
        return skipped;
    return [{ ...about, status: "pass", message: "no policy is looser than on the base" }];
}

;// CONCATENATED MODULE: ./build/js/verdict/secrets-check.js



/**
 * The `secrets` check of one image: any open secret counts, whatever its severity. That none was found says nothing about
 * what was not searched, and the message says what was.
 */
function secretsCheck(subject, { secrets }, scanned) {
    const { level, explicit, files } = secrets;
    if (level === "off")
        return [];
    const unknown = (reason, required) => (0,unavailable/* unavailable */.h)({ id: "secrets", level, required, message: `${subject}: ${reason}` });
    if (!("findings" in scanned)) {
        return unknown(`secrets were not looked for: ${scanned.reason}`, explicit && scanned.asked);
    }
    const count = scanned.findings.filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding)).length;
    if (count === 0 && scanned.incomplete !== undefined) {
        return unknown(`secrets were not looked for to the end: ${scanned.incomplete}`, explicit);
    }
    const searched = scanned.secretFiles;
    if (count === 0 && files !== "off" && searched === undefined && explicit) {
        return unknown("files were not searched for secrets, because of scan: off. Write secrets.files: off", true);
    }
    const status = count === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const what = count === 0 ? `no secret found${searchedWhere(searched)}` : `${(0,verdict_subject/* counted */.h)(count, "secret")} in the image`;
    return [{ id: "secrets", level, status, actual: count, limit: 0, unit: "secrets", message: `${subject}: ${what}` }];
}
function searchedWhere(files) {
    if (files === "all")
        return "";
    if (files === "own")
        return " in its configuration and in the files that its own layers add to packages";
    return " in its configuration (files were not searched)";
}

// EXTERNAL MODULE: ./build/js/verdict/size-checks.js
var size_checks = __webpack_require__(54717);
// EXTERNAL MODULE: ./build/js/verdict/vulnerability-check.js
var vulnerability_check = __webpack_require__(21403);
;// CONCATENATED MODULE: ./build/js/verdict/decide.js













const scanOff = { reason: "scan is off", asked: true };
/** All checks of one variant on one platform (`undefined`: it has no image at all), in a fixed order. */
function variantChecks(run, facts, platform) {
    const { name, policy } = facts.variant;
    const subject = (0,verdict_subject/* subjectOf */.e)(name, platform?.platform ?? "", facts.platforms.length);
    const measured = measuredOf(run, facts, platform);
    const compared = comparedOf(run, platform, measured);
    const scanned = scannedOf(run, facts, platform);
    const checks = [
        ...(run.stages.has("build") ? buildCheck(facts) : []),
        ...(0,size_checks/* sizeChecks */.f)(subject, policy, measured),
        ...growthChecks(subject, policy, compared),
        ...driftCheck(subject, policy, compared),
        ...diveChecks(subject, policy, measured),
        ...(0,vulnerability_check/* vulnerabilityCheck */.X)(subject, policy, policy.scan === "off" ? scanOff : scanned, run.today),
        ...secretsCheck(subject, policy, scanned),
        ...(run.stages.has("size") ? (0,unavailable/* laterChecks */.M)(subject, policy) : []),
    ];
    return accept(checks, run.acceptance, run.acceptanceRefused);
}
/** All checks that belong to the repository and not to one variant. `findings`: all lint of this run. */
function repositoryChecks(run, findings) {
    const { policyDiff, policyNotes, acceptance, acceptanceRefused } = run;
    const loosened = policyDiff === undefined ? [] : policyCheck(policyDiff, acceptance, policyNotes, acceptanceRefused);
    return [...lintChecks(run, findings), ...loosened];
}
function lintChecks(run, findings) {
    const policies = {
        defaults: run.defaults.lint,
        variants: run.variants.map(({ variant }) => ({
            policy: variant.policy.lint,
            ...(variant.dockerfile === undefined ? {} : { dockerfile: variant.dockerfile }),
        })),
    };
    if (!run.stages.has("lint"))
        return lintCheck(policies, { reason: "this run leaves lint out", asked: false });
    if (run.lint === undefined)
        return lintCheck(policies, { reason: "lint did not run", asked: true });
    return lintCheck(policies, { ...run.lint, findings: [...findings] });
}
function measuredOf(run, facts, platform) {
    if (!run.stages.has("size"))
        return { reason: "this run leaves measuring out", asked: false };
    if (platform?.image !== undefined)
        return { image: platform.image };
    return { reason: platform?.failure?.message ?? noImage(facts), asked: true };
}
function scannedOf(run, facts, platform) {
    if (!run.stages.has("scan"))
        return { reason: "this run leaves the scan out", asked: false };
    const { scan } = platform ?? {};
    if (scan?.failure !== undefined)
        return { findings: scan.findings, incomplete: scan.failure.message };
    if (scan !== undefined) {
        const { findings, secretFiles } = scan;
        const uncompared = whyUncompared(run, platform);
        return {
            findings,
            ...(secretFiles === undefined ? {} : { secretFiles }),
            ...(uncompared === undefined ? {} : { uncompared }),
        };
    }
    if (platform?.failure !== undefined)
        return { reason: platform.failure.message, asked: true };
    if (platform === undefined)
        return { reason: noImage(facts), asked: true };
    return facts.variant.policy.scan === "off" ? scanOff : { reason: "it was not scanned", asked: true };
}
function whyUncompared({ baseline, isMerged }, platform) {
    const { comparison, summary } = platform ?? {};
    const isKnown = comparison === undefined ? baseline === undefined : comparison.baseFindings !== undefined;
    if (isKnown)
        return undefined;
    if (comparison === undefined && baseline?.source !== "none" && summary !== undefined) {
        return { because: "image is new", reason: "the baseline has no such image" };
    }
    const without = baseline?.source === "none" ? "there is no baseline" : "what the image holds could not be summed up";
    const reason = comparison?.reason ?? baseline?.reason ?? without;
    return { because: isMerged === true ? "merged" : "unknown", reason: reason.replace(/\.$/, "") };
}
function noImage({ outcome }) {
    return outcome.status === "built" ? "there is no image" : `there is no image (build ${outcome.status})`;
}

// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/report/order.js
var report_order = __webpack_require__(85981);
;// CONCATENATED MODULE: ./build/js/report/assemble.js






/**
 * The report of a run: its facts, the checks made from them, and the verdict. One `variants[]` entry per variant and
 * platform, in the order of the plan; a variant without an image has one entry with an empty platform. Everything that
 * finished in no fixed order is sorted, so that equal facts give equal reports.
 */
function assembleReport(run) {
    const findings = lintFindings(run);
    const judged = {
        checks: repositoryChecks(run, findings),
        errors: errorsOf(run),
        variants: run.variants.flatMap((facts) => variantReports(run, facts)),
    };
    return {
        schemaVersion: 1,
        verdict: (0,verdict/* verdictOf */.Vj)(judged),
        ...(run.commit === undefined ? {} : { commit: run.commit }),
        ...(run.event === undefined ? {} : { event: run.event }),
        tools: toolsOf(run),
        ...(run.database?.status === "ready"
            ? { database: { updated: run.database.updated, source: run.database.source } }
            : {}),
        baseline: run.baseline ?? { source: "none", reason: "this run was given nothing to compare with" },
        policyDiff: (run.policyDiff ?? []).map((each) => ({ ...each, accepted: run.acceptance !== undefined })),
        ...(run.acceptance === undefined ? {} : { acceptance: run.acceptance }),
        ...judged,
        ...(run.sharing === undefined ? {} : { sharing: [...run.sharing] }),
        timings: [...run.timings],
        deliveries: [],
        findings,
    };
}
function variantReports(run, facts) {
    if (facts.platforms.length > 0)
        return facts.platforms.map((platform) => variantReport(run, facts, platform));
    const report = variantReport(run, facts, undefined);
    // A build that says it succeeded and gave nothing must not pass for one whose image was looked at.
    const lost = report.status === "built" && report.failure === undefined && run.stages.has("size");
    return [lost ? { ...report, failure: lostImage(facts.variant.name) } : report];
}
function variantReport(run, facts, platform) {
    const { outcome, variant } = facts;
    const failure = outcome.failure ?? platform?.failure;
    const notLint = (outcome.findings ?? []).filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) !== "lint");
    return {
        name: variant.name,
        platform: platform?.platform ?? "",
        status: outcome.status,
        ...(failure === undefined ? {} : { failure }),
        ...(platform?.image === undefined ? {} : { image: platform.image }),
        ...(outcome.build === undefined ? {} : { build: outcome.build }),
        ...(platform?.scan?.input === undefined ? {} : { scan: platform.scan.input }),
        ...(platform?.lookedAt === undefined ? {} : { lookedAt: platform.lookedAt }),
        ...(platform?.comparison === undefined ? {} : { growth: platform.comparison.growth }),
        checks: variantChecks(run, facts, platform),
        findings: [...notLint, ...(platform?.scan?.findings ?? [])].sort(report_order/* compareFindings */.E),
    };
}
function lostImage(name) {
    return {
        code: "build.output",
        message: `The build of ${name} ended well but left no image to measure. Run again; if it stays so, report it.`,
    };
}
/**
 * What lint found. The build's own warnings are the same rules without the user's lint settings, so they only stand in
 * where lint is missing or incomplete.
 */
function lintFindings({ lint, variants }) {
    const linted = lint?.findings ?? [];
    if (lint !== undefined && lint.errors.length === 0)
        return [...linted].sort(report_order/* compareFindings */.E);
    const warned = variants.flatMap(({ outcome }) => outcome.findings ?? []).filter((each) => (0,finding_kinds/* kindOf */.I)(each) === "lint");
    // Two variants that are built from one file are warned of the same things.
    const once = new Map(warned.map((finding) => [finding.key, finding]));
    return [...linted, ...withoutLinted([...once.values()], linted)].sort(report_order/* compareFindings */.E);
}
/** Every failure that is not already a variant's own `failure`, each once. */
function errorsOf({ errors, lint, database, variants }) {
    const scans = variants.flatMap(({ variant, platforms }) => platforms.flatMap(({ scan }) => (scan?.failure === undefined ? [] : [{ ...scan.failure, variant: variant.name }])));
    const all = [...errors, ...(lint?.errors ?? []), ...databaseErrors(database), ...scans];
    const unique = new Map(all.map((error) => [JSON.stringify([error.code, error.message, error.variant]), error]));
    return [...unique.values()].sort(report_order/* compareErrors */.v);
}
function databaseErrors(database) {
    if (database?.status !== "failed")
        return [];
    const { code, message, detail } = database.error;
    return [{ code, message, ...(detail === undefined ? {} : { detail }) }];
}
function toolsOf({ tools, lint }) {
    const byName = new Map([...(lint?.tools ?? []), ...tools].map((tool) => [`${tool.name} ${tool.version}`, tool]));
    return [...byName.values()].sort((a, b) => (0,order/* compareText */.n)(a.name, b.name) || (0,order/* compareText */.n)(a.version, b.version));
}

// EXTERNAL MODULE: ./build/js/tools/locate.js + 7 modules
var locate = __webpack_require__(40730);
// EXTERNAL MODULE: ./build/js/scan/download-database.js
var download_database = __webpack_require__(36952);
// EXTERNAL MODULE: ./build/js/scan/java-index.js
var java_index = __webpack_require__(393);
// EXTERNAL MODULE: ./build/js/scan/lock.js
var lock = __webpack_require__(79075);
// EXTERNAL MODULE: ./build/js/scan/stored-databases.js
var stored_databases = __webpack_require__(17408);
;// CONCATENATED MODULE: ./build/js/scan/database.js
/** Makes the vulnerability database ready for this run's scans. */






const database_hour = 3_600_000;
/** A day after this the database says nothing of the last two days' advisories, and a pass would be a guess. */
const usableAgeMs = 48 * database_hour;
/**
 * The database of a day at most, from the cache or freshly downloaded. When a download fails, the cached one is used
 * with a warning as long as it is young enough. Never rejects: a database that can't be had is `failed`, which is an
 * infrastructure error and never a pass.
 */
async function prepareDatabase(trivy, context, { now = Date.now, pausesMs } = {}) {
    try {
        const { directory, updatedAt } = await currentDatabase(trivy, context, now, pausesMs);
        await (0,java_index/* provideKnownJavaIndex */.l9)(directory, trivy, context);
        const updated = new Date(updatedAt).toISOString();
        return { status: "ready", cacheDirectory: directory, updated, source: (0,download_database/* sourceOf */.vz)(download_database/* vulnerabilityDatabase */.mC, context) };
    }
    catch (error) {
        const failure = context.signal.aborted
            ? new js_errors/* PlimsollError */.nN("cancelled", "Cancelled while the vulnerability database was made ready.", { cause: error })
            : (0,js_errors/* asPlimsollError */.fN)(error, "scan.database");
        return { status: "failed", error: failure };
    }
}
async function currentDatabase(trivy, context, now, pausesMs) {
    const store = (0,stored_databases/* storeOf */.xX)("db", download_database/* vulnerabilityDatabase */.mC, context);
    const cached = await (0,stored_databases/* newestDatabase */.eP)(store, "db");
    if (isFresh(cached, now()))
        return cached;
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        const fetchedMeanwhile = await (0,stored_databases/* newestDatabase */.eP)(store, "db");
        if (isFresh(fetchedMeanwhile, now()))
            return fetchedMeanwhile;
        return refreshed(store, fetchedMeanwhile, trivy, context, now(), pausesMs);
    });
}
async function refreshed(store, cached, trivy, context, now, pausesMs) {
    try {
        const stored = await (0,stored_databases/* storeDatabase */.H0)(store, "db", (directory) => (0,download_database/* downloadDatabase */.gP)(download_database/* vulnerabilityDatabase */.mC, directory, trivy, context, pausesMs));
        if (stored !== undefined)
            return stored;
        throw new js_errors/* PlimsollError */.nN("scan.database", `What ${(0,download_database/* sourceOf */.vz)(download_database/* vulnerabilityDatabase */.mC, context)} gave is not a vulnerability database of version 2. Correct TRIVY_DB_REPOSITORY.`);
    }
    catch (error) {
        if (context.signal.aborted || !isUsable(cached, now))
            throw error;
        const age = Math.round((now - cached.updatedAt) / database_hour);
        context.progress.warn(`${(0,js_errors/* asPlimsollError */.fN)(error).message} The cached one, ${age} hours old, is used instead.`);
        return cached;
    }
}
/** Young by its own word, and not kept for longer than a day whatever that word is. */
function isFresh(stored, now) {
    return stored !== undefined && now < stored.nextUpdate && now - stored.downloadedAt < 24 * database_hour;
}
function isUsable(stored, now) {
    return stored !== undefined && (now < stored.nextUpdate || now - stored.updatedAt < usableAgeMs);
}

// EXTERNAL MODULE: ./build/js/image/packages/rpm/database.js + 4 modules
var database = __webpack_require__(80052);
// EXTERNAL MODULE: ./build/js/image/tar/names.js
var names = __webpack_require__(58252);
;// CONCATENATED MODULE: ./build/js/image/packages/counts/file-name.js

/** A path out of a Latin-1 text as the engine names it, without the one leading slash that Trivy takes away. */
function asFileName(latin1) {
    const relative = latin1.startsWith("/") ? latin1.slice(1) : latin1;
    return /[\x80-\xff]/.test(relative) ? (0,names/* decodeName */.e)(Buffer.from(relative, "latin1")) : relative;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/apk.js
/** Counts what Trivy's apk analyser makes of one database (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/apk/apk.go). */


/** The default of Go's `bufio.Scanner`: at a longer line the analyser stops and keeps what it has. */
const longestLine = 64 * 1024;
/** Versions that every apk takes for valid. Of others it is not sure whether knqyf263/go-apk-version does. */
const plainVersion = /^\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(?:-r\d+)?$/;
/** Undefined when it is not sure what Trivy does. */
function countApk(bytes) {
    const ids = new Map();
    const files = [];
    let [name, version, directory] = ["", "", ""];
    const finish = () => {
        if (name !== "" && version !== "" && !ids.has(name))
            ids.set(name, `${name}@${version}`);
        [name, version] = ["", ""];
    };
    for (const raw of bytes.toString("latin1").split("\n")) {
        if (raw.length >= longestLine)
            break;
        const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        const value = line.slice(2);
        if (line.length < 2)
            finish();
        else if (line.startsWith("P:"))
            name = value;
        else if (line.startsWith("F:"))
            directory = value;
        else if (line.startsWith("R:"))
            files.push(asFileName(joined(directory, value)));
        else if (line.startsWith("V:")) {
            if (!plainVersion.test(value))
                return undefined;
            version = value;
        }
    }
    finish();
    return { ids: [...ids.values()], files };
}
function joined(directory, name) {
    const whole = directory === "" ? name : `${directory}/${name}`;
    return /\/\/|\.\/|\/\.|\/$/.test(whole) ? external_node_path_.posix.normalize(whole).replace(/\/$/, "") : whole;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/mime-header.js
const validName = /^[0-9A-Za-z!#$%&'*+\-.^_`|~ ]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Reads `text` (Latin-1, so that characters are bytes) up to its first blank line, by the rules of Go's
 * `Reader.ReadMIMEHeader` (golang/go src/net/textproto/reader.go), which Trivy uses for dpkg's status and for Python's
 * metadata: what it does not understand ends the header. Names with a space before the colon are taken and never found.
 */
function readMimeHeader(text) {
    const fields = new Map();
    if (isSpace(text, 0))
        return { fields, isBroken: true };
    for (let start = 0; start < text.length;) {
        const { line, firstLength, next } = foldedLine(text, start);
        if (line === "")
            break;
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(colon, 0));
        const value = line.slice(colon + 1);
        if (colon >= firstLength || !validName.test(name) || !validValue.test(value))
            return { fields, isBroken: true };
        const key = name.toLowerCase();
        if (!fields.has(key) && !key.includes(" "))
            fields.set(key, trimBlanks(value));
        start = next;
    }
    return { fields, isBroken: false };
}
function isSpace(text, at) {
    return text[at] === " " || text[at] === "\t";
}
/** A line with those that go on from it, joined by single spaces. */
function foldedLine(text, start) {
    const end = endOfLine(text, start);
    const first = trimBlanks(withoutReturn(text.slice(start, end)));
    let next = end + 1;
    if (first === "" || !isSpace(text, next))
        return { line: first, firstLength: first.length, next };
    const parts = [first];
    while (isSpace(text, next)) {
        const endOfNext = endOfLine(text, next);
        parts.push(trimBlanks(withoutReturn(text.slice(next, endOfNext))));
        next = endOfNext + 1;
    }
    return { line: parts.join(" "), firstLength: first.length, next };
}
function endOfLine(text, start) {
    const end = text.indexOf("\n", start);
    return end < 0 ? text.length : end;
}
function withoutReturn(line) {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text, start))
        start += 1;
    while (end > start && isSpace(text, end - 1))
        end -= 1;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/vendors.js
/** Whose packages Trivy takes for the system's own (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go, pkg/rpm/rpm.go). */
const thirdPartyMaintainers = [
    "support@docker.com",
    "@nvidia.com",
    "Google Cloud CLI Authors",
    "sapmachine@sap.com",
    "@hashicorp.com",
    "@microsoft.com",
    "@mongodb.com",
    "developers@lists.mariadb.org",
    "dev@couchdb.apache.org",
    "info@elastic.co",
    "nginx-packaging@f5.com",
    "@konghq.com",
    "@cloudflare.com",
    "support@influxdb.com",
    "support@gitlab.com",
    "contact@grafana.com",
    "@datadoghq.com",
    "@nodesource.com",
    "info@tailscale.com",
    "@openrobotics.org",
    "@osrfoundation.org",
];
const thirdPartyNames = ["GitHub", "HashiCorp"];
const rpmVendors = [
    "Amazon Linux",
    "Amazon.com",
    "CentOS",
    "Fedora Project",
    "Oracle America",
    "Red Hat",
    "AlmaLinux",
    "CloudLinux",
    "VMware",
    "SUSE",
    "openSUSE",
    "Microsoft Corporation",
    "Rocky",
];
function isThirdPartyMaintainer(maintainer) {
    return thirdPartyNames.includes(maintainer) || thirdPartyMaintainers.some((part) => maintainer.includes(part));
}
/** Amazon's own packages may have no vendor; their release tells. */
function isDistributionVendor(vendor, release) {
    return vendor === "" ? release.includes("amzn") : rpmVendors.some((name) => vendor.startsWith(name));
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/dpkg.js
/** Counts what Trivy's dpkg analyser makes of one layer (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go). */



/** `bufio.Scanner` with the buffer that the analyser gives it: a longer paragraph ends the whole file without a result. */
const longestParagraph = 128 * 1024;
/**
 * Packages of a status file or a part, by their ids. `"none"` when Trivy gives up on the file, `"unknown"` when it is not
 * sure what Trivy does.
 */
function countStatus(bytes) {
    const text = bytes.toString("latin1");
    const packages = new Map();
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n\n", start);
        const end = found < 0 ? text.length : found;
        const filled = end - start + (found < 0 ? 1 : 2);
        if (filled > longestParagraph)
            return "none";
        const made = countParagraph(text.slice(start, end));
        if (made === "unknown")
            return "unknown";
        if (made !== undefined)
            packages.set(made.id, made);
        start = end + 2;
    }
    return packages;
}
function countParagraph(paragraph) {
    const { fields, isBroken } = readMimeHeader(paragraph);
    if (isBroken)
        return undefined;
    const field = (name) => fields.get(name) ?? "";
    if (/(?:^|\s)(?:deinstall|purge)(?:\s|$)/.test(field("status")))
        return undefined;
    const name = field("package");
    const version = field("version");
    if (name === "" || version === "")
        return undefined;
    const versions = [isDebianVersion(version), isDebianVersion(sourceVersion(field("source")) || version)];
    if (versions.includes("unknown"))
        return "unknown";
    if (versions.includes(false))
        return undefined;
    return { id: `${name}@${version}`, name, architecture: field("architecture"), maintainer: field("maintainer") };
}
function sourceVersion(source) {
    return /^\S* \((.*)\)/.exec(source)?.[1]?.trim() ?? "";
}
/** knqyf263/go-deb-version version.go; letters beyond ASCII would need its tables. */
function isDebianVersion(text) {
    const version = text.trim();
    if (/[\x80-\xff]/.test(version))
        return "unknown";
    const [, rest = version] = /^\+?\d{1,15}:(.*)$/.exec(version) ?? [];
    if (rest === version && version.includes(":"))
        return false;
    return /^\d[0-9A-Za-z.+~:_-]*$/.test(rest) && isRevision(rest) && !rest.startsWith("-");
}
/** What follows the last hyphen has no colon in it. */
function isRevision(version) {
    const hyphen = version.lastIndexOf("-");
    return hyphen < 0 || !version.slice(hyphen).includes(":");
}
const dpkg_longestLine = 64 * 1024;
/**
 * Which of `candidates` an md5sums file names. Undefined when Trivy gives up on the file: one line of another form is
 * enough.
 */
function filesAmong(bytes, candidates) {
    const text = bytes.toString("latin1");
    const isAscii = !/[\x80-\xff]/.test(text);
    const files = [];
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        const gap = text.indexOf("  ", start);
        if (gap < 0 || gap + 2 > end || end - start >= dpkg_longestLine)
            return undefined;
        const name = text.slice(gap + 2, text[end - 1] === "\r" ? end - 1 : end);
        const file = isAscii ? name : asFileName(name);
        if (candidates.has(file))
            files.push(file);
        start = end + 1;
    }
    return files;
}
/** Files that count as the system's in this layer. `lists` are by their file names without `.md5sums`. */
function systemFiles(packages, lists) {
    const files = [];
    for (const { name, architecture, maintainer } of packages) {
        if (isThirdPartyMaintainer(maintainer))
            continue;
        files.push(...(lists.get(name) ?? lists.get(`${name}:${architecture}`) ?? []));
    }
    return files;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/node.js
/** Whether Trivy makes a package of a `package.json` (aquasecurity/trivy v0.74.0 pkg/dependency/parser/nodejs/packagejson). */
const node_validName = /^(?:@[A-Za-z0-9\-._]+\/)?[A-Za-z0-9\-._]+$/;
/** Go's decoder takes field names in any case, and gives up on the file when a field has another type than it wants. */
function isNodePackage(bytes) {
    const value = firstJsonObject(bytes.toString("utf8"));
    if (value === undefined)
        return false;
    const fields = new Map();
    for (const [key, field] of Object.entries(value)) {
        const name = key.toLowerCase();
        if (!fits(name, field))
            return false;
        if (field !== null)
            fields.set(name, field);
    }
    const name = fields.get("name");
    const version = fields.get("version");
    return typeof name === "string" && typeof version === "string" && version !== "" && node_validName.test(name);
}
function fits(name, field) {
    switch (name) {
        case "name":
        case "version":
            return isTextOrNull(field);
        case "dependencies":
        case "optionaldependencies":
        case "devdependencies":
            return field === null || isTextMap(field);
        default:
            return true;
    }
}
function isTextOrNull(field) {
    return typeof field === "string" || field === null;
}
function isTextMap(field) {
    return (typeof field === "object" && field !== null && !Array.isArray(field) && Object.values(field).every(isTextOrNull));
}
/** The decoder reads one value and does not look at what follows it. */
function firstJsonObject(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return whole;
    const start = text.search(/[^ \t\r\n]/);
    if (text[start] !== "{")
        return undefined;
    const end = endOfObject(text, start);
    return end === undefined ? undefined : parsed(text.slice(start, end));
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function endOfObject(text, start) {
    let depth = 0;
    let isInString = false;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else if (character === '"')
                isInString = false;
        }
        else if (character === '"')
            isInString = true;
        else if (character === "{")
            depth += 1;
        else if (character === "}") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/python.js
/** Whether Trivy makes a package of a METADATA or PKG-INFO (aquasecurity/trivy v0.74.0 pkg/dependency/parser/python/packaging). */

/** A broken header counts as far as it goes. */
function isPythonPackage(bytes) {
    const { fields } = readMimeHeader(bytes.toString("latin1"));
    return (fields.get("name") ?? "") !== "" && (fields.get("version") ?? "") !== "";
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/count-layer.js






/** Files that Trivy takes for the system's in every layer (aquasecurity/trivy v0.74.0 pkg/fanal/handler/sysfile/filter.go). */
const everywhere = [
    "usr/lib/python2.7/argparse.egg-info",
    "usr/lib/python2.7/lib-dynload/Python-2.7.egg-info",
    "usr/lib/python2.7/wsgiref.egg-info",
];
/** Which counts rest on a kind of document. */
const restingOn = new Map([
    ["dpkg-status", ["dpkg", "python", "node"]],
    ["dpkg-part", ["dpkg", "python", "node"]],
    ["dpkg-md5sums", ["python", "node"]],
    ["apk-installed", ["apk", "python", "node"]],
    ["rpm-database", ["rpm", "python", "node"]],
    ["python-metadata", ["python"]],
    ["node-package", ["node"]],
    ["system-release", ["dpkg", "apk", "rpm"]],
]);
/**
 * Each analyser sees one layer alone: what its package managers own is taken off its own Python and Node packages, not
 * off another layer's.
 */
function countLayer({ files, unsure }) {
    const doubtful = new Set(unsure);
    const of = (kind) => files.get(kind) ?? [];
    const candidates = new Set([...of("python-metadata"), ...of("node-package")].map(({ name }) => name));
    const dpkg = countDpkg([...of("dpkg-status"), ...of("dpkg-part")], of("dpkg-md5sums"), candidates);
    const apk = countDatabases(of("apk-installed"), countApk);
    const rpm = countDatabases(of("rpm-database"), countRpm);
    if (!dpkg.isSure)
        doubtful.add("dpkg-status");
    if (!apk.isSure)
        doubtful.add("apk-installed");
    if (!rpm.isSure)
        doubtful.add("rpm-database");
    const owned = new Set([...everywhere, ...dpkg.files, ...apk.files, ...rpm.files]);
    const single = (kind, isPackage) => new Map(of(kind)
        .filter(({ name, bytes }) => !owned.has(name) && isPackage(bytes))
        .map(({ path, name }) => [path, [name]]));
    return {
        found: {
            dpkg: dpkg.ids,
            apk: apk.ids,
            rpm: rpm.ids,
            python: single("python-metadata", isPythonPackage),
            node: single("node-package", isNodePackage),
        },
        unknown: new Set([...doubtful].flatMap((kind) => restingOn.get(kind) ?? [])),
    };
}
function countDpkg(statuses, sums, candidates) {
    const lists = new Map();
    for (const { path, bytes } of candidates.size > 0 ? sums : []) {
        const files = filesAmong(bytes, candidates);
        if (files !== undefined)
            lists.set(path.name.slice(0, -".md5sums".length), files);
    }
    const ids = new Map();
    const packages = [];
    let isSure = true;
    for (const { path, bytes } of statuses) {
        const counted = countStatus(bytes);
        if (counted === "unknown")
            isSure = false;
        if (typeof counted === "string")
            continue;
        ids.set(path, [...counted.keys()]);
        packages.push(...counted.values());
    }
    return { ids, files: systemFiles(packages, lists), isSure };
}
function countDatabases(files, count) {
    const counted = { ids: new Map(), files: [], isSure: true };
    for (const { path, bytes } of files) {
        const found = count(bytes);
        if (found === undefined)
            counted.isSure = false;
        if (found === undefined)
            continue;
        counted.ids.set(path, found.ids);
        counted.files.push(...found.files);
    }
    return counted;
}
function countRpm(bytes) {
    const { packages, isWhole } = (0,database/* readRpmDatabase */.t)(bytes);
    if (!isWhole)
        return undefined;
    return {
        ids: packages.map(({ name, version, release, architecture }) => `${name}@${version}-${release}.${architecture}`),
        files: packages
            .filter(({ vendor, release }) => isDistributionVendor(vendor, release))
            .flatMap(({ files }) => files.map((file) => file.replace(/^\//, ""))),
    };
}

// EXTERNAL MODULE: ./build/js/image/paths.js
var paths = __webpack_require__(12336);
// EXTERNAL MODULE: ./build/js/image/packages/wanted.js
var wanted = __webpack_require__(36829);
;// CONCATENATED MODULE: ./build/js/image/packages/counts/layer-files.js


const none = Buffer.alloc(0);
function layerFiles({ entries, documents }) {
    const contents = new Map(documents.map(({ path, bytes }) => [path, bytes]));
    const files = new Map();
    const unsure = new Set();
    for (const { path, kind, size } of entries) {
        if (kind !== "file" || !mayBeDocument(path))
            continue;
        const name = (0,paths/* exactPath */.V$)(path);
        const document = (0,wanted/* documentKind */.e)(name);
        if (document === undefined)
            continue;
        const bytes = contents.get(path) ?? (size === 0 ? none : undefined);
        const ofKind = files.get(document) ?? new Map();
        if (bytes === undefined || ofKind.has(path))
            unsure.add(document);
        if (bytes === undefined)
            continue;
        ofKind.set(path, { path, name, bytes });
        files.set(document, ofKind);
    }
    return { files: new Map([...files].map(([kind, byPath]) => [kind, [...byPath.values()]])), unsure };
}
const layer_files_names = new Set([
    "package.json",
    "METADATA",
    "PKG-INFO",
    "status",
    "installed",
    "Packages",
    "Packages.db",
    "rpmdb.sqlite",
    "debian_version",
    "repositories",
]);
/** Told by its last names alone: an image has hundreds of thousands of paths, and few are documents. */
function mayBeDocument({ name, parent }) {
    if (layer_files_names.has(name) || parent?.name === "status.d")
        return true;
    return name.endsWith(".egg-info") || name.endsWith("-release") || name.endsWith(".md5sums");
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/operating-system.js
/**
 * Whether Trivy lists an image's operating system packages at all: only of a system that it recognises and has advisories
 * for (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/os/**, pkg/detector/ospkg/detect.go). Files that tell of the system
 * count from any layer, also when a later one takes them away.
 */
/** Names in os-release that it knows; of those with `false` it has no advisories. */
const byReleaseId = new Map([
    ...["rhel", "centos", "rocky", "almalinux", "ol", "alpine", "bottlerocket", "opensuse-tumbleweed"].map(listed),
    ...["opensuse-leap", "opensuse", "sles", "sle-micro", "sl-micro", "sle-micro-rancher", "photon", "wolfi"].map(listed),
    ...["chainguard", "azurelinux", "mariner", "echo", "minimos", "coreos"].map(listed),
    ["fedora", false],
    ["activestate", false],
]);
function listed(id) {
    return [id, true];
}
/** True or false where a file tells of a system that is listed or is not; undefined where it tells of none. */
function systemIsListed(name, bytes) {
    const text = bytes.toString("latin1");
    switch (name) {
        case "etc/debian_version":
        case "etc/alpine-release":
            return text === "" ? undefined : true;
        case "etc/lsb-release":
            return isUbuntu(text) ? true : undefined;
        case "etc/system-release":
        case "usr/lib/system-release":
            return /^Amazon Linux/m.test(text) ? true : undefined;
        case "etc/apk/repositories":
            return undefined;
        default:
            return name.endsWith("os-release") ? fromOsRelease(text) : fromRedHatRelease(name, text);
    }
}
function isUbuntu(text) {
    const id = text.search(/^DISTRIB_ID=Ubuntu\r?$/m);
    return id >= 0 && /^DISTRIB_RELEASE=/m.test(text.slice(id));
}
function fromOsRelease(text) {
    const fields = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        if (equals > 0)
            fields.set(line.slice(0, equals).trim(), line
                .slice(equals + 1)
                .trim()
                .replace(/^["']+|["']+$/g, ""));
    }
    const isKnown = byReleaseId.get(fields.get("ID") ?? "");
    if ((fields.get("VERSION_ID") ?? "") === "")
        return undefined;
    return fields.get("ID") === "centos" && fields.get("NAME") === "CentOS Stream" ? false : isKnown;
}
/** Names that each distribution's own file is looked at for; `etc/redhat-release` stands for any that is built from Red Hat's. */
const ownReleases = new Map([
    ["etc/centos-release", /^centos(?: linux)?$/],
    ["etc/rocky-release", /^rocky(?: linux)?$/],
    ["etc/almalinux-release", /^alma ?(?:linux)?$/],
    ["etc/oracle-release", /^oracle(?: linux)?(?: server)?$/],
    ["etc/fedora-release", /^fedora(?: linux)?$/],
    ["usr/lib/fedora-release", /^fedora(?: linux)?$/],
]);
/** `NAME release 9.4 (…)` in the first line. */
function fromRedHatRelease(name, text) {
    const family = /^(.*) release \d/.exec(text.split("\n", 1)[0]?.trim() ?? "")?.[1]?.toLowerCase();
    if (family === undefined || ownReleases.get(name)?.test(family) === false)
        return undefined;
    return !family.startsWith("fedora");
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts.js



/**
 * Counts by Trivy's own rules, from what the engine itself read: each layer is analysed alone, then layers are merged by
 * path, whiteouts and opaque directories of a layer taking away what older ones had (aquasecurity/trivy v0.74.0
 * pkg/fanal/applier/docker.go). That is not what is installed: a file that another replaces without a package stays.
 */
function packageCounts({ layers, paths }) {
    const live = { dpkg: new Map(), apk: new Map(), rpm: new Map(), python: new Map(), node: new Map() };
    const unknown = new Set();
    const systems = new Set();
    for (const layer of layers) {
        hide(live, removals(layer, paths.root));
        const files = layerFiles(layer);
        const counted = countLayer(files);
        for (const type of counted.unknown)
            unknown.add(type);
        for (const type of types) {
            for (const [path, ids] of counted.found[type])
                live[type].set(path, ids);
        }
        for (const { name, bytes } of files.files.get("system-release") ?? []) {
            const isListed = systemIsListed(name, bytes);
            if (isListed !== undefined)
                systems.add(isListed);
        }
    }
    return toCounts(live, unknown, systems);
}
const types = ["dpkg", "apk", "rpm", "python", "node"];
/** An opaque marker at the root has no effect. */
function removals({ entries }, root) {
    const removed = new Set();
    for (const { kind, path } of entries) {
        if ((kind === "whiteout" || kind === "opaque") && path !== root)
            removed.add(path);
    }
    return removed;
}
function hide(live, removed) {
    if (removed.size === 0)
        return;
    for (const type of types) {
        for (const path of live[type].keys()) {
            if (isBelow(path, removed))
                live[type].delete(path);
        }
    }
}
function isBelow(path, directories) {
    for (let at = path; at !== undefined; at = at.parent) {
        if (directories.has(at))
            return true;
    }
    return false;
}
/** Packages of the system are listed once by their ids, of whatever package manager; of languages once for each file. */
function toCounts(live, unknown, systems) {
    const ids = (type) => new Set([...live[type].values()].flat());
    const system = { dpkg: ids("dpkg"), apk: ids("apk"), rpm: ids("rpm") };
    const sizes = Object.values(system).map(({ size }) => size);
    const together = new Set([...system.dpkg, ...system.apk, ...system.rpm]).size;
    const isMixed = together !== sizes.reduce((sum, size) => sum + size, 0);
    const ofSystem = (type) => {
        if (unknown.has(type) || isMixed || systems.size > 1)
            return "unknown";
        if (systems.size === 0)
            return system[type].size === 0 ? 0 : "unknown";
        return systems.has(true) ? system[type].size : 0;
    };
    const ofLanguage = (type) => (unknown.has(type) ? "unknown" : live[type].size);
    return {
        dpkg: ofSystem("dpkg"),
        apk: ofSystem("apk"),
        rpm: ofSystem("rpm"),
        python: ofLanguage("python"),
        node: ofLanguage("node"),
    };
}

// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/layout.js
var image_layout = __webpack_require__(33696);
;// CONCATENATED MODULE: ./build/js/scan/extract/link-or-copy.js


/** A second name for a file that nobody changes any more; a copy where the file system can't (another disk, too many names). */
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch (error) {
        if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].some((code) => (0,js_errors/* hasErrno */.Nm)(error, code)))
            throw error;
        await (0,promises_.copyFile)(from, to);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/extract-layout.js






/**
 * Writes an OCI layout for Trivy alone into `directory`, which must not exist: manifest and config byte for byte the image's
 * own, and under each layer's own digest the extract of it. So every digest, diff ID, fingerprint and the history in Trivy's report
 * are the image's. It works because Trivy's reader (go-containerregistry pkg/v1/layout) compares neither digests nor sizes
 * of blobs; for every other tool the layout is damaged.
 *
 * @throws PlimsollError `image.*` when the image can't be read (again).
 */
async function writeExtractLayout(image, extractOf, directory) {
    const { descriptor, manifest } = await findImage(image);
    const extracts = new Map();
    for (const { digest } of manifest.layers) {
        const extract = extractOf(digest) ?? { ok: false, because: "the layer was not read" };
        if (!extract.ok)
            return extract;
        extracts.set(digest, extract);
    }
    for (const digest of [descriptor.digest, manifest.config.digest]) {
        const target = await placeOf(directory, digest);
        await (0,promises_.copyFile)((0,external_node_path_.join)(image.layout, (0,image_digest/* blobName */.PF)(digest)), target);
    }
    // Trivy refuses blobs that are symbolic links ("layout blob ... is a symlink").
    for (const [digest, { file }] of extracts)
        await linkOrCopy(file, await placeOf(directory, digest));
    const { mediaType, digest, size } = descriptor;
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }));
    const all = [...extracts.values()];
    return {
        ok: true,
        image: { ...image, layout: directory },
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
        java: all.some(({ java }) => java),
    };
}
async function findImage({ layout, manifestDigest }) {
    const image = (await (0,image_layout/* listImages */.v8)(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
    if (image !== undefined)
        return image;
    throw new js_errors/* PlimsollError */.nN("internal", "The image changed while it was being scanned.");
}
async function placeOf(directory, digest) {
    const path = (0,external_node_path_.join)(directory, (0,image_digest/* blobName */.PF)(digest));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    return path;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/scan/extract/rules/rule.js
const analyzers = "pkg/fanal/analyzer";
function filesRule(analyzer, source, ...select) {
    return { analyzer, reads: { kind: "files", select }, source: `${analyzers}/${source}` };
}
function executablesRule(analyzer, source) {
    return { analyzer, reads: { kind: "executables" }, source: `${analyzers}/${source}` };
}

// EXTERNAL MODULE: ./build/js/scan/extract/go-path.js
var go_path = __webpack_require__(4570);
;// CONCATENATED MODULE: ./build/js/scan/extract/rules/selectors.js

/** These paths and no others. */
function exactly(...paths) {
    const set = new Set(paths);
    return { key: { by: "base", values: paths.map(go_path/* baseOf */.bx) }, matches: ({ path }) => set.has(path) };
}
/** Files of these names, wherever they are. */
function named(...names) {
    return { key: { by: "base", values: names }, matches: ({ base }) => names.includes(base) };
}
/** Files directly in a directory; `fits` is asked of their names. */
function directlyIn(directory, fits = () => true) {
    return {
        key: { by: "directory", values: [directory] },
        matches: (split) => split.directory === directory && fits(split.base),
    };
}
/** Paths that end so; an ending may reach over the last slash. */
function ending(...endings) {
    return endings.map((end) => ({ key: keyOfEnding(end), matches: ({ path }) => path.endsWith(end) }));
}
function keyOfEnding(end) {
    return end.includes("/")
        ? { by: "base", values: [(0,go_path/* baseOf */.bx)(end)] }
        : { by: "extension", values: [(0,go_path/* extensionOf */.je)(end).toLowerCase()] };
}
/** Paths whose lower-cased form ends so. */
function endingInAnyCase(end) {
    return { key: keyOfEnding(end), matches: ({ path }) => path.slice(-end.length).toLowerCase() === end };
}
/** Files of these extensions, as Go's `filepath.Ext` cuts them. */
function extended(...extensions) {
    return {
        key: { by: "extension", values: extensions.map((extension) => extension.toLowerCase()) },
        matches: ({ base }) => extensions.includes((0,go_path/* extensionOf */.je)(base)),
    };
}
/** The same, in upper case or lower. `extensions` are in lower case. */
function extendedInAnyCase(...extensions) {
    return {
        key: { by: "extension", values: extensions },
        matches: ({ base }) => extensions.includes((0,go_path/* extensionOf */.je)(base).toLowerCase()),
    };
}
/** Paths with this text anywhere, that pass `fits` too. */
function containing(text, fits = () => true) {
    return { key: { by: "text", value: text }, matches: (split) => split.path.includes(text) && fits(split) };
}
/**
 * What the Go regular expression `.*A.+B.+C` finds, unanchored, for the texts A, B, C: all on one line, in this order,
 * with at least one character between two. By hand because such an expression takes a backtracking engine for ever on a
 * hostile path, and because JavaScript's `.` stops at more than a newline.
 */
function inOrder(path, texts) {
    return path.split("\n").some((line) => {
        let from = 0;
        for (const [index, text] of texts.entries()) {
            const at = line.indexOf(text, index === 0 ? 0 : from + 1);
            if (at < 0)
                return false;
            from = at + text.length;
        }
        return true;
    });
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/languages.js
/** Packages of languages and applications: what Trivy reads by name, wherever it lies. */


/** Archives that Trivy looks up in its Java index, which it must have at hand as soon as there is one. */
const javaArchives = extendedInAnyCase(".jar", ".war", ".ear", ".par");
const languageRules = [
    filesRule("python-pkg", "language/python/packaging/packaging.go", containing(".dist-info", isReadOfDistInfo), ...ending("EGG-INFO/PKG-INFO", ".egg-info", ".egg-info/PKG-INFO", ".egg-info/METADATA")),
    filesRule("python-egg", "language/python/packaging/egg.go", extended(".egg")),
    filesRule("node-pkg", "language/nodejs/pkg/pkg.go", named("package.json")),
    filesRule("gemspec", "language/ruby/gemspec/gemspec.go", gemSpecification()),
    filesRule("conda-pkg", "language/conda/meta/meta.go", condaMetadata()),
    filesRule("composer-vendor", "language/php/composer/vendor.go", named("installed.json")),
    filesRule("jar", "language/java/jar/jar.go", javaArchives),
    executablesRule("gobinary", "language/golang/binary/binary.go"),
    executablesRule("rustbinary", "language/rust/binary/binary.go"),
    filesRule("cargo", "language/rust/cargo/cargo.go", named("Cargo.lock", "Cargo.toml")),
    filesRule("nuget", "language/dotnet/nuget/nuget.go", named("packages.lock.json", "packages.config")),
    filesRule("dotnet-core", "language/dotnet/deps/deps.go", ...ending(".deps.json")),
    filesRule("packages-props", "language/dotnet/packagesprops/packagesprops.go", endingInAnyCase("packages.props")),
    filesRule("julia", "language/julia/pkg/pkg.go", named("Manifest.toml", "Project.toml")),
    filesRule("sbom", "sbom/sbom.go", ...ending(".spdx", ".spdx.json", ".cdx", ".cdx.json").map((selector) => ({
        ...selector,
        matches: (split) => selector.matches(split) && !split.path.includes(".dist-info/sboms/"),
    }))),
];
/** Whether Trivy needs its Java index when the image holds this file. */
function isJavaArchive(split) {
    return javaArchives.matches(split);
}
/** Written by installers for themselves; a name that no `License-File` has. */
const neverRead = new Set([
    "RECORD",
    "WHEEL",
    "INSTALLER",
    "REQUESTED",
    "direct_url.json",
    "entry_points.txt",
    "top_level.txt",
]);
/**
 * Trivy copies everything below `.dist-info` and then opens `METADATA`, and the licence that it names when that lies
 * beside it (`fillAdditionalData` in packaging.go takes the base name). So what lies deeper is never opened.
 */
function isReadOfDistInfo({ path, base }) {
    if (base === "METADATA")
        return true;
    if (neverRead.has(base))
        return false;
    const inside = path.slice(path.lastIndexOf(".dist-info"));
    return !inside.includes("/licenses/") && !inside.includes("/sboms/");
}
/** Go's `.*` + `/specifications/.+\.gemspec`, unanchored. */
function gemSpecification() {
    const texts = ["/specifications/", ".gemspec"];
    return containing("/specifications/", ({ path }) => inOrder(path, texts));
}
/** Go's `.*` + `/envs/.+/conda-meta/.+-.+-.+\.json`, unanchored. */
function condaMetadata() {
    const texts = ["/envs/", "/conda-meta/", "-", "-", ".json"];
    return containing("/conda-meta/", ({ path }) => inOrder(path, texts));
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/systems.js
/** Distributions, their packages and their repositories: what Trivy reads under fixed names. */



const bottlerocket = ["aarch64", "x86_64"].map((machine) => `${machine}-bottlerocket-linux-gnu/sys-root/usr`);
const systemRules = [
    filesRule("os-release", "os/release/release.go", exactly("etc/os-release", "usr/lib/os-release", ...bottlerocket.map((usr) => `${usr}/lib/os-release`))),
    filesRule("alpine", "os/alpine/alpine.go", exactly("etc/alpine-release")),
    filesRule("amazon", "os/amazonlinux/amazonlinux.go", exactly("etc/system-release", "usr/lib/system-release")),
    filesRule("debian", "os/debian/debian.go", exactly("etc/debian_version")),
    filesRule("alma", "os/redhatbase/alma.go", exactly("etc/almalinux-release")),
    filesRule("centos", "os/redhatbase/centos.go", exactly("etc/centos-release")),
    filesRule("fedora", "os/redhatbase/fedora.go", exactly("etc/fedora-release", "usr/lib/fedora-release")),
    filesRule("oracle", "os/redhatbase/oracle.go", exactly("etc/oracle-release")),
    filesRule("rocky", "os/redhatbase/rocky.go", exactly("etc/rocky-release")),
    filesRule("redhat", "os/redhatbase/redhatbase.go", exactly("etc/redhat-release")),
    filesRule("ubuntu", "os/ubuntu/ubuntu.go", exactly("etc/lsb-release")),
    filesRule("ubuntu-esm", "os/ubuntu/esm.go", exactly("var/lib/ubuntu-advantage/status.json")),
    filesRule("rapidfort-curated", "rapidfort/rapidfort.go", exactly("usr/share/rapidfort/curated.json")),
    filesRule("apk-repo", "repo/apk/apk.go", exactly("etc/apk/repositories")),
    filesRule("apk", "pkg/apk/apk.go", exactly("lib/apk/db/installed", "usr/lib/apk/db/installed")),
    filesRule("bottlerocket-inventory", "pkg/bottlerocket_inventory/bottlerocket_inventory.go", exactly(...bottlerocket.map((usr) => `${usr}/share/bottlerocket/application-inventory.json`))),
    filesRule("dpkg", "pkg/dpkg/dpkg.go", exactly("var/lib/dpkg/status", "var/lib/dpkg/available"), directlyIn("var/lib/dpkg/status.d/"), directlyIn("var/lib/dpkg/info/", (base) => base.endsWith(".md5sums"))),
    filesRule("dpkg-license", "pkg/dpkg/copyright.go", copyrightOfPackage()),
    filesRule("rpm", "pkg/rpm/rpm.go", exactly(...["var/lib/rpm", "usr/lib/sysimage/rpm"].flatMap((directory) => ["Packages", "Packages.db", "rpmdb.sqlite"].map((name) => `${directory}/${name}`)), "usr/share/rpm/rpmdb.sqlite")),
    filesRule("rpmqa", "pkg/rpm/rpmqa.go", exactly("var/lib/rpmmanifest/container-manifest-2")),
    filesRule("redhat-content-manifest", "buildinfo/content_manifest.go", directlyIn("root/buildinfo/content_manifests/", isJson), directlyIn("usr/share/buildinfo/", isJson)),
    filesRule("redhat-dockerfile", "buildinfo/dockerfile.go", directlyIn("root/buildinfo/", (base) => base.startsWith("Dockerfile"))),
];
/** Trivy matches the glob `usr/share/doc/*` + `/copyright`: no deeper. */
function copyrightOfPackage() {
    const documentation = "usr/share/doc/";
    return {
        ...named("copyright"),
        matches: ({ base, directory }) => base === "copyright" &&
            directory.startsWith(documentation) &&
            directory.length > documentation.length &&
            directory.indexOf("/", documentation.length) === directory.length - 1,
    };
}
function isJson(base) {
    return (0,go_path/* extensionOf */.je)(base) === ".json";
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/without-files.js
const imageCommand = "pkg/commands/artifact/run.go";
/** `ScanImage` disables every analyser of lock files (`TypeLockfiles` of `pkg/fanal/analyzer/const.go`). */
const lockFiles = [
    "bundler",
    "npm",
    "yarn",
    "pnpm",
    "bun",
    "pip",
    "pipenv",
    "poetry",
    "uv",
    "pylock",
    "gomod",
    "pom",
    "conan-lock",
    "gradle-lockfile",
    "sbt-lockfile",
    "cocoapods",
    "swift",
    "pubspec-lock",
    "mix-lock",
    "conda-environment",
    "composer",
];
/** On with `--scanners misconfig`, for which there is no extract: it reads nearly every text file. */
const misconfigurations = [
    "azure-arm",
    "cloudformation",
    "dockerfile",
    "helm",
    "kubernetes",
    "terraform",
    "terraformplan-json",
    "terraformplan-snapshot",
    "yaml",
    "json",
    "ansible",
];
/** The rest that `disabledAnalyzers` leaves out unless asked. */
const others = {
    secret: "on with --scanners secret only, whose files are chosen elsewhere",
    "license-file": "on with --scanners license and --license-full only",
    executable: "on with --sbom-sources rekor only",
    "rpm-archive": "on with the environment variable TRIVY_EXPERIMENTAL_RPM_ARCHIVE only",
};
const configuration = {
    "image-config-secret": "pkg/fanal/analyzer/imgconf/secret/secret.go",
    "history-dockerfile": "pkg/fanal/analyzer/imgconf/dockerfile/dockerfile.go",
    "apk-command": "pkg/fanal/analyzer/imgconf/apk/apk.go",
};
const rulesWithoutFiles = [
    ...lockFiles.map((analyzer) => off(analyzer, "lock files are off for images")),
    ...misconfigurations.map((analyzer) => off(analyzer, "on with --scanners misconfig only")),
    ...Object.entries(others).map(([analyzer, because]) => off(analyzer, because)),
    ...Object.entries(configuration).map(([analyzer, source]) => ({ analyzer, reads: { kind: "configuration" }, source })),
];
function off(analyzer, because) {
    return { analyzer, reads: { kind: "nothing", because }, source: imageCommand };
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules.js
/**
 * Which files of an image Trivy reads: the one table from which the extract is made. A file that matches no rule is
 * opened by no analyser, so leaving it out changes nothing in the report.
 */



/** One for each analyser that Trivy registers, also for those that read nothing here. */
const extractRules = [...systemRules, ...languageRules, ...rulesWithoutFiles];
/**
 * The versions of Trivy whose rules these are: `tested` by the equivalence suite; from `oldest` on the rules are the same
 * but for one file that older versions don't open (`usr/share/rapidfort/curated.json`, new in 0.74.0).
 */
const extractTrivyVersions = { oldest: [0, 70], newest: [0, 74], tested: "0.74.0" };
/** Whether a scan of the extract by this version of Trivy says what a scan of the image says. `v0.74.1` and `0.74.1` are one. */
function extractSupports(trivyVersion) {
    const match = /^v?(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(trivyVersion);
    if (match === null)
        return false;
    const [major, minor] = [Number(match[1]), Number(match[2])];
    const { oldest, newest } = extractTrivyVersions;
    return major === oldest[0] && minor >= oldest[1] && minor <= newest[1];
}

;// CONCATENATED MODULE: ./build/js/scan/extract/extract-store.js










const storedSchema = schemas/* object */.Ikc({ bytes: schemas/* int */.Whr().nonnegative(), java: schemas/* boolean */.zMY() });
/** What lies beside a stored tar: that, and the CRC-32 of the tar. */
const recordSchema = storedSchema.extend({ crc: schemas/* int */.Whr().nonnegative() });
/** An extract takes one to fifteen MB; with large Go programs in it a few hundred. */
const extract_store_maximumBytes = 2e9;
/** A store in `directory`, which is made when it is needed. */
function openExtractStore(directory) {
    const place = (digest) => {
        // Another version may choose other files.
        const key = (0,external_node_crypto_.createHash)("sha256").update(`${version/* version */.r} ${extractTrivyVersions.tested} ${digest}`).digest("hex");
        return { tar: (0,external_node_path_.join)(directory, `${key}.tar`), facts: (0,external_node_path_.join)(directory, `${key}.json`) };
    };
    return {
        load: (digest, file) => load(place(digest), file).catch(() => undefined),
        keep: (digest, file, extract) => keep(directory, place(digest), file, extract).catch(() => undefined),
    };
}
async function load({ tar, facts }, file) {
    const { crc, ...extract } = recordSchema.parse(JSON.parse(await (0,promises_.readFile)(facts, "utf8")));
    await linkOrCopy(tar, file);
    if ((await (0,promises_.stat)(file)).size !== extract.bytes || (await crcOf(file)) !== crc) {
        await (0,promises_.rm)(file);
        return undefined;
    }
    const now = new Date();
    await Promise.all([(0,promises_.utimes)(tar, now, now), (0,promises_.utimes)(facts, now, now)]);
    return extract;
}
/** A damaged extract could hide a package; a hostile one could not have come here without the rest of the directory. */
async function crcOf(file) {
    let crc = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
    return crc;
}
async function keep(directory, { tar, facts }, file, extract) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const unfinished = (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomBytes)(12).toString("hex"));
    try {
        await linkOrCopy(file, unfinished);
        await (0,promises_.rename)(unfinished, tar);
        await (0,promises_.writeFile)(unfinished, JSON.stringify({ ...extract, crc: await crcOf(tar) }));
        await (0,promises_.rename)(unfinished, facts);
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, extract_store_maximumBytes);
}

;// CONCATENATED MODULE: ./build/js/scan/extract/executables.js

/** Bytes from the start of a file that {@link isExecutableFormat} needs; Trivy passes over shorter files. */
const magicBytes = 16;
/** Whether Trivy offers the file to its analysers of executables (`IsExecutable` in pkg/fanal/utils/utils.go). */
function isOffered(path, mode) {
    return (mode & 0o111) !== 0 || (0,go_path/* extensionOf */.je)((0,go_path/* baseOf */.bx)(path)) === ".exe";
}
/**
 * Whether the first {@link magicBytes} bytes are of a format that those analysers open: Go's debug/buildinfo
 * (`readRawBuildInfo`: ELF, PE, Mach-O, fat Mach-O, XCOFF, Plan 9), and go-rustaudit, which takes WebAssembly besides.
 */
function isExecutableFormat(start) {
    if (start.length < magicBytes)
        return false;
    const first = start.readUInt32BE(0);
    if (wholeMagics.has(first) || shortMagics.has(first >>> 16))
        return true;
    // Mach-O: FE ED FA and any byte, or any byte and FA ED FE.
    if (first >>> 8 === 0xfeedfa || (first & 0xffffff) === 0xfaedfe)
        return true;
    return first === 0x0061736d && start.readUInt32BE(4) === 0x01000000;
}
/** ELF; fat Mach-O in two widths; Plan 9 for three machines. */
const wholeMagics = new Set([0x7f454c46, 0xcafebabe, 0xcafebabf, 0x1eb, 0x8a97, 0x647]);
/** PE (`MZ`); XCOFF in two widths. */
const shortMagics = new Set([0x4d5a, 0x01df, 0x01f7]);
/** What every executable that Trivy can tell something of has somewhere, in one piece. */
const marks = [
    // Go's build information (debug/buildinfo, `buildInfoMagic`).
    Buffer.from("\xff Go buildinf:", "latin1"),
    // Names of the section that cargo-auditable writes, today's and older ones (go-rustaudit, rustaudit.go).
    ...[".dep-v0", "rust-deps-v0", "rdep-v0"].map((name) => Buffer.from(name, "latin1")),
];
/**
 * Two texts of which every mark has one. Both begin with bytes that are rare in machine code and in symbol tables, and are
 * short: then Node searches with memchr, several times faster than with the whole marks.
 */
const executables_anchors = [Buffer.from("Go bui", "latin1"), Buffer.from("-v0", "latin1")];
/**
 * Texts like an anchor that one chunk may hold. In 700 MB of programs and libraries there were 120; a chunk of them is made to
 * waste time, and is taken for a find.
 */
const maximumLikenesses = 1000;
const border = Math.max(...marks.map(({ length }) => length)) - 1;
/**
 * Looks for a mark in content that comes in chunks of any size. A file that merely holds such a text is found as well;
 * Trivy decides about it itself.
 */
class MarkSearch {
    found = false;
    /** The last bytes that came, in which a mark may have begun. */
    #tail = Buffer.alloc(0);
    add(chunk) {
        if (this.found)
            return;
        const joined = Buffer.concat([this.#tail, chunk.subarray(0, border)]);
        this.found = holdsMark(joined) || holdsMark(chunk);
        this.#tail = chunk.length >= border ? Buffer.from(chunk.subarray(-border)) : joined.subarray(-border);
    }
}
function holdsMark(bytes) {
    let looks = 0;
    for (const anchor of executables_anchors) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            const around = bytes.subarray(Math.max(0, at - border), at + border + 1);
            looks += 1;
            if (looks > maximumLikenesses || marks.some((mark) => around.includes(mark)))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/tar-header.js
/** Writes tar headers (POSIX.1-2017 pax, "ustar Interchange Format"), as little as Trivy reads of them. */
const blockBytes = 512;
const nameBytes = 100;
/** Two zero blocks. */
const endOfArchive = Buffer.alloc(2 * blockBytes);
/**
 * The blocks before a regular file's content. `path` is as the tar reader decodes names, with lone surrogates for bytes
 * that are not UTF-8; they become those bytes again. `mode` is written as it is, whatever bits it has, because Trivy looks
 * at all of them. Owner and times are left out: Trivy reads neither.
 */
function fileHeader(path, mode, size) {
    const name = encodeName(path);
    if (name.length <= nameBytes)
        return header(name, "0", mode, size);
    const record = paxRecord("path", name);
    return Buffer.concat([
        header(Buffer.from("PaxHeader"), "x", 0o644, record.length),
        record,
        padding(record.length),
        header(name.subarray(0, nameBytes), "0", mode, size),
    ]);
}
/** What fills a file's last block. */
function padding(size) {
    return endOfArchive.subarray(0, (blockBytes - (size % blockBytes)) % blockBytes);
}
/** The inverse of the reader's `decodeName` (src/image/tar/names.ts). */
function encodeName(path) {
    if (path.isWellFormed())
        return Buffer.from(path);
    const slash = Buffer.from("/");
    const components = path.split("/").flatMap((component) => [slash, encodeComponent(component)]);
    return Buffer.concat(components.slice(1));
}
function encodeComponent(component) {
    return Buffer.from(component, component.isWellFormed() ? "utf8" : "latin1");
}
function header(name, flag, mode, size) {
    const block = Buffer.alloc(blockBytes);
    block.set(name, 0);
    putNumber(block, 100, 8, mode);
    putNumber(block, 108, 8, 0);
    putNumber(block, 116, 8, 0);
    putNumber(block, 124, 12, size);
    putNumber(block, 136, 12, 0);
    block.fill(" ", 148, 156);
    block.write(flag, 156, "latin1");
    block.write("ustar\u000000", 257, "latin1");
    let sum = 0;
    for (const byte of block)
        sum += byte;
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return block;
}
/** Octal where it fits, else GNU's base-256. */
function putNumber(block, at, length, value) {
    const octal = value.toString(8);
    if (value >= 0 && octal.length < length) {
        block.write(`${octal.padStart(length - 1, "0")}\0`, at, "latin1");
        return;
    }
    let left = BigInt.asUintN(length * 8, BigInt(value));
    for (let i = at + length - 1; i >= at; i--) {
        block[i] = Number(left & 0xffn);
        left >>= 8n;
    }
    block[at] = (block[at] ?? 0) | 0x80;
}
/** `"%d %s=%s\n"`, where the number counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from("\n")]);
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}

;// CONCATENATED MODULE: ./build/js/scan/extract/tentative-executable.js

/**
 * Passes a file on that is in an executable format, and says at its end whether it is worth keeping. The marks that decide
 * stand late in a file, 60 to 97 % behind its start, and by then its first bytes have gone by; so it is passed on at once.
 */
class TentativeExecutable {
    #target;
    #search = new MarkSearch();
    #format = "unknown";
    /** Less than {@link magicBytes}. */
    #start = Buffer.alloc(0);
    constructor(target) {
        this.#target = target;
    }
    content(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        if (this.#format === "unknown")
            this.#decide(bytes);
        else if (this.#format === "executable")
            this.#take(bytes);
    }
    end() {
        if (this.#format !== "executable")
            return;
        if (this.#search.found)
            this.#target.keep();
        else
            this.#target.takeBack();
    }
    #decide(bytes) {
        const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
        if (start.length < magicBytes) {
            this.#start = Buffer.from(start);
            return;
        }
        this.#format = isExecutableFormat(start) ? "executable" : "other";
        if (this.#format === "other")
            return;
        this.#target.begin();
        this.#take(start);
    }
    #take(bytes) {
        this.#search.add(bytes);
        this.#target.append(bytes);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/wanted.js


/**
 * Whether an analyser of Trivy opens a file of this clean path because of its name. It is asked for every entry of an
 * image, hundreds of thousands: conditions that can't hold are not looked at.
 */
function wanted_wanted(split) {
    const { path, directory, base } = split;
    return (anyOf(byBase.get(base), split) ||
        anyOf(byExtension.get((0,go_path/* extensionOf */.je)(base).toLowerCase()), split) ||
        anyOf(byDirectory.get(directory), split) ||
        byText.some(([text, selectors]) => path.includes(text) && anyOf(selectors, split)));
}
/** As Go's `path.Split` cuts a clean path. */
function splitPath(path) {
    const end = path.lastIndexOf("/") + 1;
    return { path, directory: path.slice(0, end), base: path.slice(end) };
}
function anyOf(selectors, split) {
    return selectors?.some((selector) => selector.matches(split)) ?? false;
}
const selectors = extractRules.flatMap(({ reads }) => (reads.kind === "files" ? reads.select : []));
const byBase = keyedBy("base");
const byExtension = keyedBy("extension");
const byDirectory = keyedBy("directory");
const byText = [...Map.groupBy(selectors, ({ key }) => (key.by === "text" ? key.value : ""))].filter(([text]) => text !== "");
function keyedBy(by) {
    const index = new Map();
    for (const selector of selectors) {
        if (selector.key.by !== by)
            continue;
        for (const value of selector.key.values)
            index.set(value, [...(index.get(value) ?? []), selector]);
    }
    return index;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/layer-writer.js






const whiteoutPrefix = ".wh.";
/**
 * Writes what Trivy would read of one layer, in the layer's own order: every whiteout, whatever it hides; files that an
 * analyser wants by name; executables of Go and Rust. Links, directories and devices are left out, because Trivy passes
 * over them (pkg/fanal/walker/tar.go).
 */
class LayerWriter {
    /** Whether Trivy will need its Java index. */
    java = false;
    /** Why this layer can't be extracted, once that is known; nothing more is written then. */
    obstacle;
    #file;
    #maximumBytes;
    constructor(file, maximumBytes) {
        this.#file = file;
        this.#maximumBytes = maximumBytes;
    }
    begin(tar) {
        if (this.obstacle !== undefined)
            return undefined;
        const split = splitPath((0,go_path/* cleanPath */.ts)(tar.path));
        if (split.base.startsWith(whiteoutPrefix)) {
            this.#append(fileHeader(split.path, tar.mode, 0));
            return undefined;
        }
        if (!isRegular(tar))
            return undefined;
        if (wanted_wanted(split)) {
            this.java ||= isJavaArchive(split);
            return this.#keep(split.path, tar);
        }
        return isOffered(split.path, tar.mode) && tar.size >= magicBytes ? this.#consider(split.path, tar) : undefined;
    }
    /** After the last entry. Then the file is whole, unless there is an obstacle. */
    end() {
        this.#append(endOfArchive);
        this.#writing(() => this.#file.finish());
    }
    #keep(path, tar) {
        if (tar.sparse)
            return this.#refuseSparse(path);
        this.#append(fileHeader(path, tar.mode, tar.stored));
        return {
            content: (chunk) => this.#append(chunk),
            end: () => this.#append(padding(tar.stored)),
        };
    }
    #consider(path, tar) {
        if (tar.sparse)
            return this.#refuseSparse(path);
        if (isLibrary(path))
            return this.#searchLibrary(path);
        const before = this.#file.length;
        return new TentativeExecutable({
            begin: () => this.#append(fileHeader(path, tar.mode, tar.stored)),
            append: (bytes) => this.#append(bytes),
            keep: () => this.#append(padding(tar.stored)),
            takeBack: () => this.#takeBack(before),
        });
    }
    /**
     * Shared libraries are most of the executable bytes of an image (800 MB of 1 GB in one with eight Python packages), and
     * next to none is of Go or carries Rust's audit data: not worth writing all in order to take them back again.
     */
    #searchLibrary(path) {
        const ignore = () => undefined;
        const refuse = () => {
            this.obstacle ??= `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a shared library with build information`;
        };
        return new TentativeExecutable({ begin: ignore, append: ignore, keep: refuse, takeBack: ignore });
    }
    /** Trivy fills the holes; nobody puts such files into images, so scanning the image itself is good enough. */
    #refuseSparse(path) {
        this.obstacle = `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a sparse file`;
    }
    #takeBack(length) {
        if (this.obstacle === undefined)
            this.#file.rewind(length);
    }
    #append(bytes) {
        if (this.obstacle !== undefined)
            return;
        if (this.#file.length + bytes.length > this.#maximumBytes) {
            this.obstacle = `more than ${this.#maximumBytes} bytes of one layer would be kept`;
            return;
        }
        this.#writing(() => this.#file.append(bytes));
    }
    #writing(write) {
        if (this.obstacle !== undefined)
            return;
        try {
            write();
        }
        catch (error) {
            this.obstacle = cannotWrite(error);
        }
    }
}
/** By its name: `libz.so`, `libz.so.1.2`. */
function isLibrary(path) {
    return /\.so(?:\.\d+)*$/.test(path);
}
/** Of the flags that are files to a runtime, Go's archive/tar calls only these a regular file; Trivy skips `7` and `S`. */
function isRegular({ type, flag }) {
    return type === "file" && (flag === "0" || flag === "\0");
}
/** Why there is no extract when its file can't be written; most likely the disk is full. */
function cannotWrite(error) {
    return `the extract can't be written: ${error instanceof Error ? error.message : String(error)}`;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rewindable-file.js

/** Writes of this size cost next to nothing each; thousands of entries are a few hundred bytes long. */
const bufferBytes = 256 * 1024;
/**
 * A file that is written from its start and can be taken back to an earlier length. What is taken back is written over, and
 * cut off at the end only: the system has its pages in memory already, which makes that several times faster.
 */
class RewindableFile {
    #descriptor;
    #buffer = Buffer.allocUnsafe(bufferBytes);
    #buffered = 0;
    /** Where in the file the buffer's first byte belongs. */
    #position = 0;
    /** As far as the file was ever written. */
    #highest = 0;
    /** `descriptor` is open for writing, and empty. */
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    get length() {
        return this.#position + this.#buffered;
    }
    append(bytes) {
        if (this.#buffered + bytes.length > bufferBytes)
            this.#flush();
        if (bytes.length > bufferBytes) {
            this.#write(bytes);
            return;
        }
        this.#buffer.set(bytes, this.#buffered);
        this.#buffered += bytes.length;
    }
    /** `length` is one that the file had before. */
    rewind(length) {
        if (length >= this.#position) {
            this.#buffered = length - this.#position;
            return;
        }
        this.#position = length;
        this.#buffered = 0;
    }
    finish() {
        this.#flush();
        if (this.#highest > this.#position)
            (0,external_node_fs_.ftruncateSync)(this.#descriptor, this.#position);
    }
    #flush() {
        if (this.#buffered > 0)
            this.#write(this.#buffer.subarray(0, this.#buffered));
        this.#buffered = 0;
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;) {
            done += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, done, bytes.length - done, this.#position + done);
        }
        this.#position += bytes.length;
        this.#highest = Math.max(this.#highest, this.#position);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/layer-extract.js





/** Bytes that may be kept of one layer, those included that are taken back again. */
const defaultMaximumBytes = 16e9;
/**
 * Takes along, from the one read of each layer, the files that Trivy would open of it, into one small tar for each layer.
 * Nothing that goes wrong with that stops the reading: the layer's {@link LayerExtract} says so, and the image is scanned itself.
 */
class ScanExtract {
    #directory;
    #options;
    #extracts = new Map();
    /** `directory` gets the tars. It is made when it is needed, and is the caller's to remove. */
    constructor(directory, options = {}) {
        this.#directory = directory;
        this.#options = options;
    }
    /** What there is of the layer with this blob; nothing before it was read or restored. */
    of(digest) {
        return this.#extracts.get(digest);
    }
    async restore({ digest }) {
        if (this.#extracts.get(digest)?.ok === true)
            return true;
        const file = (0,external_node_path_.join)(this.#directory, newName());
        const stored = await (0,promises_.mkdir)(this.#directory, { recursive: true }).then(() => this.#options.store?.load(digest, file), () => undefined);
        if (stored !== undefined)
            this.#extracts.set(digest, { ok: true, file, ...stored });
        return stored !== undefined;
    }
    async open({ digest }) {
        if (this.#extracts.get(digest)?.ok === true)
            return undefined;
        const file = (0,external_node_path_.join)(this.#directory, newName());
        try {
            await (0,promises_.mkdir)(this.#directory, { recursive: true });
            return this.#run(digest, file, await (0,promises_.open)(file, "wx", 0o600));
        }
        catch (error) {
            this.#extracts.set(digest, { ok: false, because: cannotWrite(error) });
            return undefined;
        }
    }
    #run(digest, file, handle) {
        const { maximumBytes = defaultMaximumBytes, store } = this.#options;
        const output = new RewindableFile(handle.fd);
        const writer = new LayerWriter(output, maximumBytes);
        return {
            begin: (tar) => writer.begin(tar),
            finish: async () => {
                writer.end();
                const extract = writer.obstacle === undefined
                    ? { ok: true, file, bytes: output.length, java: writer.java }
                    : { ok: false, because: writer.obstacle };
                const isClosed = await layer_extract_close(handle);
                this.#extracts.set(digest, isClosed.ok ? extract : isClosed);
                if (extract.ok && isClosed.ok)
                    await store?.keep(digest, file, { bytes: extract.bytes, java: extract.java });
                else
                    await remove(file);
            },
            abandon: async () => {
                await layer_extract_close(handle);
                await remove(file);
            },
        };
    }
}
/** Never rejects. */
async function layer_extract_close(handle) {
    try {
        await handle.close();
        return { ok: true };
    }
    catch (error) {
        return { ok: false, because: cannotWrite(error) };
    }
}
/** Never rejects: the whole directory goes when the run is over. */
function remove(file) {
    return (0,promises_.rm)(file, { force: true }).catch(() => undefined);
}
/** Not the layer's: two variants with the same layer may be read at the same time. */
function newName() {
    return `${(0,external_node_crypto_.randomBytes)(12).toString("hex")}.tar`;
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/clean-layers.js





/** Part of every key; goes up when another file is looked at, or our own patterns change. */
const rulesVersion = 2;
/** An entry takes 65 bytes and, on disk, a block. */
const clean_layers_maximumBytes = 65 * 20_000;
/**
 * The clean layers known in `directory`, safe under concurrent runs. What a layer's files are called depends on all layers
 * below it, hence the chain; the blob's digest is there because diff IDs are an image's own word.
 */
function openCleanLayers(directory, trivyVersion) {
    const keyOf = ({ digest, chain }) => (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([rulesVersion, version/* version */.r, trivyVersion, digest, chain]))
        .digest("hex");
    return {
        trivyVersion,
        has: (layer) => has(directory, keyOf(layer)).catch(() => false),
        add: (layer) => add(directory, keyOf(layer)).catch(() => undefined),
    };
}
/** The key is its own checksum: a file that was cut short does not hold it. */
async function has(directory, key) {
    const file = (0,external_node_path_.join)(directory, key);
    if ((await (0,promises_.readFile)(file, "latin1")) !== `${key}\n`)
        return false;
    const now = new Date();
    await (0,promises_.utimes)(file, now, now);
    return true;
}
async function add(directory, key) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const unfinished = (0,external_node_path_.join)(directory, `${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.writeFile)(unfinished, `${key}\n`, { mode: 0o600 });
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(directory, key));
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, clean_layers_maximumBytes);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/candidate-layout.js
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
 * Writes a whole and honest OCI layout into `directory`, which must not exist: one uncompressed layer for each of
 * `layers`, in their order. Gives the layers' digests, which are their diff IDs too.
 *
 * The config has no history: Trivy takes layers below a CMD of the history for the base image's and passes them over
 * (`GuessBaseImageIndex` in pkg/fanal/image/image.go), which the image of a variant that other variants build on is not.
 * Each layer begins with an empty file of its own name, so that no two are the same: Trivy finds layers by diff ID.
 */
async function writeCandidateLayout(layers, directory) {
    const blobs = (0,external_node_path_.join)(directory, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true, mode: 0o700 });
    const written = [];
    for (const [index, layer] of layers.entries())
        written.push(await writeLayer(layer, index, blobs));
    const digests = written.map(({ digest }) => digest);
    const config = await writeJson(blobs, {
        architecture: "amd64",
        os: "linux",
        rootfs: { type: "layers", diff_ids: digests },
    });
    const manifest = await writeJson(blobs, {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: { mediaType: mediaTypes.config, ...config },
        layers: written.map((blob) => ({ mediaType: mediaTypes.layer, ...blob })),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: mediaTypes.manifest, ...manifest }] }));
    return digests;
}
const mediaTypes = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
};
async function writeJson(blobs, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = (0,image_digest/* digestOf */.ol)(bytes, "sha256");
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, hexOf(digest)), bytes, { mode: 0o600 });
    return { digest, size: bytes.length };
}
async function writeLayer({ spool, files }, index, blobs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const unfinished = (0,external_node_path_.join)(blobs, `unfinished-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        const source = __addDisposableResource(env_1, await (0,promises_.open)(spool, "r"), true);
        const target = __addDisposableResource(env_1, await (0,promises_.open)(unfinished, "wx", 0o600), true);
        const output = new HashedFile(target);
        await output.append(fileHeader(`.plimsoll-layer-${index}`, 0o600, 0));
        for (const { path, mode, at, bytes } of files) {
            await output.append(fileHeader(path, mode, bytes));
            for (const piece of piecesOf(source.fd, at, bytes))
                await output.append(piece);
            await output.append(padding(bytes));
        }
        await output.append(endOfArchive);
        const blob = await output.finish();
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(blobs, hexOf(blob.digest)));
        return blob;
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
const pieceBytes = 1 << 20;
/** Without waiting: a read of what was written just now takes microseconds, and thousands of files are to be read. */
function* piecesOf(descriptor, at, bytes) {
    for (let done = 0; done < bytes;) {
        const piece = Buffer.allocUnsafe(Math.min(bytes - done, pieceBytes));
        const read = (0,external_node_fs_.readSync)(descriptor, piece, 0, piece.length, at + done);
        if (read === 0)
            throw new RangeError("a file that was kept is cut short");
        done += read;
        yield piece.subarray(0, read);
    }
}
/** Writes in large pieces, and knows the digest of what it wrote. */
class HashedFile {
    #handle;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #waiting = [];
    #waitingBytes = 0;
    #size = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    /** `bytes` are nobody's to change any more. */
    async append(bytes) {
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        if (this.#waitingBytes >= pieceBytes)
            await this.#flush();
    }
    async finish() {
        await this.#flush();
        return { digest: `sha256:${this.#hash.digest("hex")}`, size: this.#size };
    }
    async #flush() {
        const bytes = Buffer.concat(this.#waiting);
        this.#waiting = [];
        this.#waitingBytes = 0;
        this.#hash.update(bytes);
        this.#size += bytes.length;
        await this.#handle.writeFile(bytes);
    }
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}

// EXTERNAL MODULE: ./build/js/scan/reported-secrets.js
var reported_secrets = __webpack_require__(55199);
;// CONCATENATED MODULE: ./build/js/scan/own-files/layers-without-findings.js

/**
 * Indexes of the layers of which the report proves that nothing was found in them. Of a path that two layers have, Trivy
 * reports a rule's findings in the upper one only (`mergeSecrets` in pkg/fanal/applier/docker.go); so a layer that has a
 * path with a finding is not proven clean, whichever layer that is said to be in. Suppressed findings are findings.
 * `digests` are the layers' diff IDs.
 */
function layersWithoutFindings(report, layers, digests) {
    const found = findingsOf(report);
    const paths = new Set(found.map(({ path }) => path));
    const withFindings = new Set(found.map(({ diffId }) => diffId));
    const hasPath = ({ files }) => files.some(({ path }) => paths.has(path));
    const suspects = layers.map((layer, index) => withFindings.has(digests[index]) || hasPath(layer));
    // A path that is not found again was written differently: then it is not known which layers have it.
    const known = new Set(layers.flatMap(({ files }) => (paths.size === 0 ? [] : files.map(({ path }) => path))));
    if ([...paths].some((path) => !known.has(path)))
        return [];
    return suspects.flatMap((isSuspect, index) => (isSuspect ? [] : [index]));
}
function findingsOf(report) {
    return (0,reported_secrets/* reportedSecrets */.P)(report).map(({ secret, path }) => ({
        path: path.replace(/^\//, ""),
        diffId: secret.Layer?.DiffID,
    }));
}

// EXTERNAL MODULE: ./build/js/scan/secret-patterns.js
var secret_patterns = __webpack_require__(40762);
;// CONCATENATED MODULE: ./build/js/scan/own-files/login-files.js

/**
 * Files made to hold logins. What stands there behind the right word is a secret, of whatever form; elsewhere the same word
 * means little. Sources: npmjs.com "npmrc", yarnpkg.com "Settings (.yarnrc.yml)", docs.docker.com "docker login" and
 * containers-auth.json(5), packaging.python.org "The .pypirc file", the GNU inetutils manual ("The .netrc file").
 */
const loginFiles = [
    {
        path: /(?:^|\/)\.?npmrc$/,
        rule: "npm-registry-login",
        title: "login to an npm registry",
        expression: /(?:^|:)_(?:authToken|auth|password)[ \t]*=[ \t]*["']?(?<secret>[^\s"'$]{8,})/gm,
    },
    {
        path: /(?:^|\/)\.yarnrc\.yml$/,
        rule: "npm-registry-login",
        title: "login to an npm registry",
        expression: /\bnpmAuth(?:Token|Ident)["']?[ \t]*:[ \t]*["']?(?<secret>[^\s"'$]{8,})/g,
    },
    {
        path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|containers\/auth\.json)$/,
        rule: "docker-registry-login",
        title: "login to a container registry",
        expression: /"(?:auth|password|identitytoken|registrytoken)"\s*:\s*"(?<secret>[^\s"$]{8,})"/g,
    },
    {
        path: /(?:^|\/)\.pypirc$/,
        rule: "pypi-login",
        title: "login to a Python package index",
        expression: /^[ \t]*password[ \t]*[=:][ \t]*(?<secret>[^\s$]{3,})/gm,
    },
    {
        path: /(?:^|\/)[._]netrc$/,
        rule: "netrc-login",
        title: "password of a .netrc file",
        expression: /\bpassword\s+(?<secret>[^\s$]{3,})/g,
    },
    {
        // Settings of package managers and downloaders, and what is installed from; environments of an application.
        path: new RegExp(`(?:^|/)(?:${[
            String.raw `pip\.conf|uv\.toml|Pipfile|requirements[\w.-]*\.txt|\.condarc|\.pypirc`,
            String.raw `\.?npmrc|\.yarnrc(?:\.yml)?|\.gemrc|\.bundle/config|\.?wgetrc|\.?curlrc`,
            String.raw `\.git-credentials|\.?gitconfig|apt/sources\.list(?:\.d/.*)?|apt/apt\.conf(?:\.d/.*)?`,
            String.raw `\.env(?:\.local|\.production)?`,
        ].join("|")})$`),
        rule: "url-credentials",
        title: "password in a URL",
        expression: (0,secret_patterns/* urlWithPassword */.PA)(),
    },
];
/** The logins in the text of a file that is made to hold such; none in any other. */
function loginsIn(path, text) {
    return loginFiles
        .filter((file) => file.path.test(path))
        .flatMap(({ rule, title, expression }) => [...text.matchAll(expression)].map(({ index, groups }) => ({
        rule,
        title,
        severity: "high",
        value: groups?.["secret"] ?? "",
        at: index,
    })))
        .filter(({ value }) => !isStandIn(value));
}
/** What manuals write in a secret's place, and passwords that everybody knows. */
function isStandIn(value) {
    return (0,secret_patterns/* isPlaceholder */.wK)(value) || (0,secret_patterns/* isSequence */.wZ)(value) || /[<>{}]|%\(|%s/.test(value) || known.test(value);
}
const known = /^\W*(?:(?:my|the)?[_-]?(?:pass|passw(?:or)?d|pw|secret|token|(?:api)?[_-]?key|user(?:name)?)|postgres|mysql|mariadb|root|admin|guest|redis|rabbitmq|minioadmin|dev|devel|development|local)\W*$/i;

;// CONCATENATED MODULE: ./build/js/scan/own-files/secrets-in-file.js


/** Nobody reads on; and a hostile file shall not fill the memory. */
const mostOfFile = 100;
/**
 * The secrets in a file's text, by our own patterns: at most one for a rule and line, in their order. A token that is known
 * by its form says more than the login that it stands in.
 */
function secretsInFile(path, text) {
    const tokens = placed((0,secret_patterns/* tokensIn */.gF)(text), text);
    const lines = new Set(tokens.map(({ line }) => line));
    return [...tokens, ...placed(loginsIn(path, text), text).filter(({ line }) => !lines.has(line))];
}
function placed(found, text) {
    const secrets = new Map();
    let line = 1;
    let counted = 0;
    for (const { rule, title, severity, at } of found.toSorted((a, b) => a.at - b.at)) {
        for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
            line += 1;
            counted = next + 1;
        }
        const key = `${line} ${rule}`;
        if (!secrets.has(key))
            secrets.set(key, { rule, title, severity, line });
        if (secrets.size === mostOfFile)
            break;
    }
    return [...secrets.values()];
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/search-files.js
var search_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var search_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


const usualBounds = { file: 1 << 20, sum: 64 << 20 };
/**
 * Searches files for what Trivy's rules may miss. Files that are too large are passed over, and of too many the largest.
 * Latin-1, because each byte is a character there, whatever the file's encoding: tokens are ASCII.
 */
async function searchFiles(layers, bounds = usualBounds) {
    const chosen = withinBounds(layers, bounds);
    const secrets = [];
    const unfinished = new Set();
    for (const { layer, spool, files } of layers) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (files.some((file) => file.bytes <= bounds.file && !chosen.has(file)))
                unfinished.add(layer.diffId);
            const source = search_files_addDisposableResource(env_1, await (0,promises_.open)(spool, "r"), true);
            for (const file of files) {
                if (!chosen.has(file))
                    continue;
                const text = await textOf(source, file);
                secrets.push(...secretsInFile(file.path, text).map((secret) => ({ ...secret, path: file.path, layer })));
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = search_files_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    return { secrets, unfinished };
}
/** The smallest files, as many as there is room for. */
function withinBounds(layers, { file, sum }) {
    const bySize = layers.flatMap(({ files }) => files).sort((a, b) => a.bytes - b.bytes);
    const chosen = new Set();
    let total = 0;
    for (const candidate of bySize) {
        total += candidate.bytes;
        if (candidate.bytes > file || total > sum)
            break;
        chosen.add(candidate);
    }
    return chosen;
}
async function textOf(source, { at, bytes }) {
    const content = Buffer.allocUnsafe(bytes);
    const { bytesRead } = await source.read(content, 0, bytes, at);
    if (bytesRead < bytes)
        throw new RangeError("a file that was kept is cut short");
    return content.toString("latin1");
}

// EXTERNAL MODULE: ./build/js/scan/own-files/binary.js
var binary = __webpack_require__(422);
;// CONCATENATED MODULE: ./build/js/scan/own-files/package-managers.js
/**
 * Where the distributions' package managers keep what they downloaded and what they know. No package owns these files, and
 * nobody else writes there; one list of Debian's packages alone is 47 MB of text, a minute for Trivy.
 */
const ownPlaces = [
    // apt's indexes and downloads (apt.conf(5), Dir::State::lists and Dir::Cache), dpkg's database (dpkg(1)), the questions of
    // all packages (debconf(7)); the answers to them, which may be passwords, lie beside and are looked at.
    "var/lib/apt/lists/",
    "var/cache/apt/",
    "var/cache/debconf/templates.dat",
    "var/lib/dpkg/",
    // apk's database and indexes (apk(8)).
    "lib/apk/db/",
    "usr/lib/apk/db/",
    "var/cache/apk/",
    // rpm's database (rpm(8)), the indexes and histories of dnf and yum (dnf.conf(5), `cachedir`, `persistdir`).
    "var/lib/rpm/",
    "usr/lib/sysimage/rpm/",
    "var/lib/dnf/",
    "var/cache/dnf/",
    "var/cache/libdnf5/",
    "var/lib/yum/",
    "var/cache/yum/",
];
/**
 * Where package managers of languages keep what they downloaded, below a home directory or wherever they were told to.
 * Logins and settings lie elsewhere: `.npmrc`, `.cargo/credentials.toml`, `.m2/settings.xml`, `.gradle/gradle.properties`.
 */
const downloads = [
    // pip and uv cache, poetry config virtualenvs: their documentation's "cache" pages.
    ".cache/pip/",
    ".cache/uv/",
    ".cache/pypoetry/",
    // npm-cache(1), yarn and pnpm.
    ".npm/_cacache/",
    ".cache/yarn/",
    ".local/share/pnpm/store/",
    // `go help environment` (GOMODCACHE, GOCACHE), doc.rust-lang.org/cargo/guide/cargo-home.html.
    "go/pkg/mod/",
    ".cache/go-build/",
    ".cargo/registry/",
    // maven.apache.org/settings.html (localRepository), docs.gradle.org "The Directories and Files Gradle Uses".
    ".m2/repository/",
    ".gradle/caches/",
    // learn.microsoft.com "Managing the global packages, cache, and temp folders".
    ".nuget/packages/",
];
/** Whether a package manager wrote the file at this clean path, for itself. */
function isOfPackageManager(path) {
    return (ownPlaces.some((place) => path.startsWith(place)) ||
        downloads.some((place) => path.startsWith(place) || path.includes(`/${place}`)));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/trivy-paths.js
/**
 * Which paths Trivy's secret scanner passes over, as 0.74.0 has it. A file that is left out here is one that Trivy would
 * not have opened, so leaving it out changes nothing; Trivy applies its own rules again to what it is given.
 */

/** `Required` in pkg/fanal/analyzer/secret/secret.go. */
const smallestFile = 10;
/** `defaultSkipPatterns` in pkg/fanal/secret/scanner.go: doublestar globs of names, at any depth. */
const skippedNames = new Set([
    "go.mod",
    "go.sum",
    "package-lock.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "Pipfile.lock",
    "Gemfile.lock",
]);
/** The same list's `*.jpg` and so on; case counts. */
const skippedEndings = [
    ".jpg",
    ".png",
    ".gif",
    ".doc",
    ".pdf",
    ".bin",
    ".svg",
    ".socket",
    ".deb",
    ".rpm",
    ".zip",
    ".gz",
    ".gzip",
    ".tar",
];
/** The same list's directories; `**` matches nothing too, so a file of that name is passed over as well. */
const skippedDirectories = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/**
 * Paths of `builtinAllowRules` in pkg/fanal/secret/builtin-allow-rules.go, by their ids. Trivy tries each on the path
 * without and with a leading slash; those below are written for the path with it. A Go flag `(?i)` holds for all
 * alternatives that follow in its group, and folds case as JavaScript's flags `i` and `u` do together.
 */
const allowedPaths = {
    "dist-info": /\.dist-info\//,
    tests: /(?:\/test|-test|_test|\.test)/iu,
    examples: /example/,
    vendor: /\/vendor\//,
    "usr-dirs": /^\/usr\/(?:share|include|lib)\//,
    "locale-dir": /\/locales?\//,
    markdown: /\.md$/,
    "node.js": /^\/opt\/yarn-v[\d.]+\//,
    golang: /^\/usr\/local\/go\//,
    python: /^\/usr\/local\/lib\/python[\d.]+\//,
    rubygems: /^\/usr\/lib\/gems\//,
    wordpress: /^\/usr\/src\/wordpress\//,
    "anaconda-log": /^\/var\/log\/anaconda\//,
};
const allowed = Object.values(allowedPaths);
/** Whether Trivy opens a file of this clean path (no leading slash) and size to look for secrets. */
function isSearched(path, size) {
    return size >= smallestFile && !isSkipped(path) && !isAllowed(path);
}
function isSkipped(path) {
    const base = (0,go_path/* baseOf */.bx)(path);
    return (skippedNames.has(base) || skippedEndings.some((ending) => base.endsWith(ending)) || skippedDirectories.test(path));
}
function isAllowed(path) {
    const rooted = `/${path}`;
    return allowed.some((rule) => rule.test(rooted));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/spool-run.js




/**
 * Keeps the content of those files of one layer that Trivy would search for secrets, one after the other; those of package
 * managers are nobody's and left out. Trivy takes
 * fewer kinds of entries for files than runtimes do (tar flags `7` and `S` are none to it); here they are files.
 * Of a sparse file what is stored is kept: a hole holds no secret.
 *
 * One object takes the content of all files, because a layer has one open at a time and hundreds of thousands in all.
 */
class SpoolRun {
    files = [];
    /** Why the files could not be kept, once that is known; nothing more is written then. */
    failure;
    #spool;
    #entries = 0;
    /** Of the file whose content is passing. */
    #start = 0;
    #undecided = 0;
    #isDropped = false;
    constructor(spool) {
        this.#spool = spool;
    }
    begin({ type, path, size }) {
        this.#entries += 1;
        if (type !== "file" || this.failure !== undefined)
            return undefined;
        const clean = (0,go_path/* cleanPath */.ts)(path);
        if (!isSearched(clean, size) || isOfPackageManager(clean))
            return undefined;
        this.#start = this.#spool.length;
        this.#undecided = (0,binary/* isSearchedBinary */.F)(clean) ? 0 : binary/* decisiveBytes */.Sz;
        this.#isDropped = false;
        return this;
    }
    content(chunk) {
        if (this.#isDropped)
            return;
        if (this.#undecided > 0 && this.#isBinary(chunk))
            this.#drop();
        else
            this.#writing(() => this.#spool.append(chunk));
    }
    end() {
        if (this.#isDropped)
            return;
        this.files.push({ entry: this.#entries - 1, at: this.#start, bytes: this.#spool.length - this.#start });
    }
    /** After the last entry. Then the spool is whole, unless there is a failure. */
    close() {
        this.#writing(() => this.#spool.finish());
    }
    #isBinary(chunk) {
        const start = chunk.subarray(0, this.#undecided);
        this.#undecided -= start.length;
        return start.some(binary/* isBinaryByte */.wY);
    }
    #drop() {
        this.#isDropped = true;
        this.#spool.rewind(this.#start);
    }
    #writing(write) {
        try {
            write();
        }
        catch (error) {
            this.failure = error;
            this.#isDropped = true;
        }
    }
}

// EXTERNAL MODULE: ./build/js/image/resolve-parents.js
var resolve_parents = __webpack_require__(71020);
// EXTERNAL MODULE: ./build/js/image/packages/apk-installed.js
var apk_installed = __webpack_require__(12969);
;// CONCATENATED MODULE: ./build/js/scan/own-files/database-claims.js




function isDatabase(kind) {
    return kind === "apk-installed" || kind === "rpm-database";
}
/**
 * Paths of those packages that the layer installed or changed: such as the database below does not have in the same version.
 * The others' files, where the layer rewrites one, were not rewritten by the package manager. What lies in `/etc` is
 * left out: neither database says which files are meant to be edited, and there they are.
 */
function databaseClaims({ bytes }, kind, below) {
    const read = readers[kind];
    const before = below.get(kind);
    const known = new Set(before === undefined ? [] : read(before).map(({ identity }) => identity));
    below.set(kind, bytes);
    return read(bytes)
        .filter(({ identity }) => !known.has(identity))
        .flatMap(({ files }) => files)
        .filter((path) => !/^\/?etc\//.test(path));
}
/** For layers of which nothing else is asked. */
function noteDatabases(documents, below) {
    for (const { path, bytes } of documents) {
        const kind = (0,wanted/* documentKind */.e)((0,paths/* exactPath */.V$)(path));
        if (isDatabase(kind))
            below.set(kind, bytes);
    }
}
const readers = {
    "apk-installed": (bytes) => (0,apk_installed/* parseApkInstalled */.M)(bytes).map(({ name, version, architecture, files }) => ({
        identity: [name, version, architecture].join(" "),
        files,
    })),
    "rpm-database": (bytes) => (0,database/* readRpmDatabase */.t)(bytes).packages.map(({ name, epoch = 0, version, release, architecture, files }) => ({
        identity: [name, epoch, version, release, architecture].join(" "),
        files,
    })),
};

// EXTERNAL MODULE: ./build/js/image/packages/debian/file-lists.js
var file_lists = __webpack_require__(38888);
// EXTERNAL MODULE: ./build/js/image/packages/package-json.js
var package_json = __webpack_require__(39815);
;// CONCATENATED MODULE: ./build/js/scan/own-files/conda-claims.js


/** `paths_data` of `conda-meta/*.json` (conda/models/records.py, `PathsData`). */
const record = schemas/* object */.Ikc({
    paths_data: schemas/* object */.Ikc({ paths: schemas/* array */.YOg(schemas/* object */.Ikc({ _path: schemas/* string */.YjP(), size_in_bytes: schemas/* int */.Whr().nonnegative() })) }),
});
/**
 * What a conda package claims with a size, relative to its environment. A file into which conda wrote the environment's
 * place has another size than it claims. Never throws.
 */
function parseCondaClaims(bytes) {
    const { success, data } = record.safeParse((0,package_json/* parseJson */.q)(bytes));
    return success ? data.paths_data.paths.map(({ _path, size_in_bytes }) => ({ path: _path, size: size_in_bytes })) : [];
}

// EXTERNAL MODULE: ./build/js/image/packages/lines.js
var lines = __webpack_require__(86903);
;// CONCATENATED MODULE: ./build/js/scan/own-files/record-claims.js

/**
 * What a wheel's RECORD claims with a size: `path,hash,size` (PEP 376, PEP 627). Bytecode and the RECORD itself stand
 * there without one. Never throws.
 */
function parseRecordClaims(bytes) {
    return (0,lines/* pathLines */.V)(bytes).flatMap((line) => {
        const [, column = "", size = ""] = /^(.+),[^,"]*,(\d{1,15})\r?$/s.exec(line) ?? [];
        const path = column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column;
        return path === "" ? [] : [{ path, size: Number(size) }];
    });
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/layer-claims.js






/**
 * What the packages claim whose lists a layer brings. `below` holds the databases of lower layers and gets this layer's.
 *
 * - Debian: `md5sums`, which leaves out the files that are meant to be edited (dpkg's "conffiles").
 * - apk and rpm: see {@link databaseClaims}.
 * - Python and conda: claims with a size, inside the directory that the package lies in. Scripts and data that a wheel
 *   puts elsewhere are not claimed. A package that was installed from the author's own files (it has a `direct_url.json`,
 *   PEP 610, which a package from an index has not) claims nothing.
 * - Ruby: the directory of a gem that has a specification; it has no list of files.
 *
 * A list is not proof: whoever writes it can claim a file of the right size that is no package's.
 */
function* layerClaims(documents, below) {
    // One list at a time: the claims of all of them together would be the most memory that a run takes.
    for (const document of documents)
        yield* claimsOf(document, below);
}
function claimsOf(document, below) {
    const { path, bytes } = document;
    const kind = (0,wanted/* documentKind */.e)((0,paths/* exactPath */.V$)(path));
    if (isDatabase(kind))
        return unsized(databaseClaims(document, kind, below));
    switch (kind) {
        case "dpkg-md5sums":
            return unsized((0,file_lists/* parseMd5sums */.aK)(bytes));
        case "python-record":
            return isFromAuthor(path) ? [] : inside(path.parent?.parent, parseRecordClaims(bytes));
        case "conda-package":
            return inside(path.parent?.parent, parseCondaClaims(bytes));
        case "gem-specification":
            return gemDirectory(path);
        default:
            return [];
    }
}
function unsized(paths) {
    return paths.map((path) => ({ path, size: "any" }));
}
/** Of `specifications/rake-13.0.gemspec` it is `gems/rake-13.0` beside (RubyGems' `Gem::BasicSpecification#full_gem_path`). */
function gemDirectory({ name, parent }) {
    if (parent?.name !== "specifications" || parent.parent === undefined)
        return [];
    return [{ path: `${(0,paths/* exactPath */.V$)(parent.parent)}/gems/${name.slice(0, -".gemspec".length)}`, size: "directory" }];
}
function isFromAuthor(record) {
    return record.parent?.children?.has("direct_url.json") === true;
}
/** `directory` is where the package lies; undefined where nothing can lie. */
function inside(directory, claims) {
    if (directory === undefined)
        return [];
    const root = (0,paths/* exactPath */.V$)(directory);
    return claims
        .filter(({ path }) => !path.startsWith("/") && !leadsUp(path))
        .map(({ path, size }) => ({ path: `${root}/${path}`, size }));
}
function leadsUp(path) {
    return path.includes("..") && path.split("/").includes("..");
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/unowned-files.js



/**
 * The files of each own layer, lowest first, that the author could have put there; nothing for base layers. A file is
 * somebody else's when
 *
 * - a package that the same layer installs claims its path (see {@link layerClaims}). A claim of a lower layer does not
 *   count: the package manager does not touch a package's file without writing its list anew, so what rewrites it is
 *   the author's;
 * - it is what lower layers have at this path already, by size and CRC-32: a `chown -R` or a copy. Whatever it holds came with
 *   the lower layer, and that one is where it is searched;
 * - it is the bytecode (`__pycache__`) of a source that is somebody else's.
 *
 * CRC-32 finds copies, not forgeries: to hide a secret in a file that has the CRC-32 of another is possible, and so is to
 * encode it; this is for finding what was left by mistake. Paths and claims lead through symlinked directories as they
 * stand at that layer (a merged `/usr`).
 */
function unownedFiles({ layers, paths }) {
    const below = new FilesBelow(paths);
    return layers.map((layer) => below.add(layer));
}
class FilesBelow {
    #paths;
    #links = new Map();
    #databases = new Map();
    /** What a layer last put at a path, by the path's id. What was deleted stays: whoever has it again has a copy. */
    #files = [];
    /** By the path's id: whether that is somebody else's. */
    #foreign = [];
    constructor(paths) {
        this.#paths = paths;
    }
    add({ entries, documents, base }) {
        this.#follow(entries);
        const claims = base ? noClaims : this.#locate(layerClaims(documents, this.#databases));
        if (base)
            noteDatabases(documents, this.#databases);
        const unowned = new Set();
        const bytecode = [];
        for (const [index, entry] of entries.entries()) {
            if (entry.kind !== "file")
                continue;
            const path = (0,resolve_parents/* resolveParents */.a8)(entry.path, this.#paths, this.#linkAt);
            if (this.#isCopy(path, entry))
                continue;
            const isForeign = base || isClaimed(claims, path, entry);
            this.#foreign[path.id] = isForeign;
            if (isForeign)
                continue;
            const source = unowned_files_sourceOf(path);
            if (source === undefined)
                unowned.add(index);
            else
                bytecode.push({ index, path, source });
        }
        // A source may follow its bytecode.
        for (const { index, path, source } of bytecode) {
            this.#foreign[path.id] = this.#foreign[source.id] === true;
            if (this.#foreign[path.id] !== true)
                unowned.add(index);
        }
        return unowned;
    }
    #isCopy(path, entry) {
        const before = this.#files[path.id];
        this.#files[path.id] = entry;
        return before !== undefined && before.size === entry.size && before.crc === entry.crc;
    }
    #follow(entries) {
        for (const { path, kind, link } of entries) {
            if (kind === "symlink" && typeof link === "string")
                this.#links.set(path, link);
            else if (kind === "file" || kind === "directory" || kind === "whiteout")
                this.#links.delete(path);
        }
    }
    #linkAt = (path) => this.#links.get(path);
    #locate(claims) {
        const sizes = new Map();
        let hasDirectories = false;
        for (const { path, size } of claims) {
            const node = (0,resolve_parents/* locateName */.SK)(path, this.#paths, this.#linkAt);
            if (node === undefined)
                continue;
            hasDirectories ||= size === "directory";
            const known = sizes.get(node);
            if (known === undefined)
                sizes.set(node, size);
            else if (known instanceof Set)
                known.add(size);
            else if (known !== size)
                sizes.set(node, new Set([known, size]));
        }
        return { sizes, hasDirectories };
    }
}
const noClaims = { sizes: new Map(), hasDirectories: false };
function isClaimed({ sizes, hasDirectories }, path, { size }) {
    const own = sizes.get(path);
    if (holds(own, "any") || holds(own, size))
        return true;
    for (let at = hasDirectories ? path.parent : undefined; at !== undefined; at = at.parent) {
        if (holds(sizes.get(at), "directory"))
            return true;
    }
    return false;
}
function holds(sizes, size) {
    return sizes instanceof Set ? sizes.has(size) : sizes === size;
}
/** Of `x/__pycache__/name.cpython-312.opt-1.pyc` the node of `x/name.py`, when the image has that path (PEP 3147, PEP 488). */
function unowned_files_sourceOf({ name, parent }) {
    if (parent?.name !== "__pycache__" || !name.endsWith(".pyc"))
        return undefined;
    const [, module] = /^(.+?)\.[A-Za-z]+-\d+(?:\.opt-\w+)?\.pyc$/.exec(name) ?? [];
    return module === undefined ? undefined : parent.parent?.children?.get(`${module}.py`);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/own-files.js
/**
 * Looks for secrets only where the author could have put one: in files that no package owns, in own layers (in all, where
 * it is not known which are the base image's). Searching everything is what makes a scan slow: on an image with a Python
 * environment Trivy takes two minutes for files that everybody can download.
 */











/**
 * Keeps, from the one read of each own layer, the files that Trivy would search; after it, drops those of packages and
 * writes the rest into a layout for Trivy. One object serves all images of a run: what several share is kept once.
 */
class OwnFileCompanion {
    #directory;
    #clean;
    /** By digest of the layer's blob. */
    #spools = new Map();
    #knownClean = new Set();
    /**
     * `directory` gets what may hold secrets: it is made when it is needed, readable to nobody else, and the caller's to
     * remove. `clean` knows layers that need not be read again.
     */
    constructor(directory, clean) {
        this.#directory = directory;
        this.#clean = clean;
    }
    async restore(layer) {
        if (this.#isDone(layer))
            return true;
        if ((await this.#clean?.has(layer)) !== true)
            return false;
        this.#knownClean.add(own_files_nameOf(layer));
        return true;
    }
    async open(layer) {
        if (this.#isDone(layer))
            return undefined;
        try {
            return await this.#spool(layer.digest);
        }
        catch (failure) {
            this.#spools.set(layer.digest, { failure });
            return undefined;
        }
    }
    /**
     * What is to be searched of an image whose layers this companion has seen.
     *
     * @throws PlimsollError `disk.full` or `io` when a file could not be kept: then nothing can be said of the image.
     */
    async candidates(contents) {
        try {
            return await this.#handOver(this.#choose(contents));
        }
        catch (error) {
            throw (0,js_errors/* asPlimsollError */.fN)(error, "io");
        }
    }
    #isDone(layer) {
        return layer.base || this.#spools.has(layer.digest) || this.#knownClean.has(own_files_nameOf(layer));
    }
    async #spool(digest) {
        await (0,promises_.mkdir)(this.#directory, { recursive: true, mode: 0o700 });
        // Not the layer's name: two images with the same layer may be read at the same time.
        const file = (0,external_node_path_.join)(this.#directory, `${own_files_newName()}.spool`);
        const handle = await (0,promises_.open)(file, "wx", 0o600);
        const run = new SpoolRun(new RewindableFile(handle.fd));
        return {
            begin: (tar) => run.begin(tar),
            finish: async () => {
                run.close();
                const failure = run.failure ??
                    (await handle.close().then(() => undefined, (error) => error));
                this.#spools.set(digest, failure === undefined ? { file, files: run.files } : { failure });
            },
            abandon: async () => {
                await handle.close().catch(() => undefined);
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            },
        };
    }
    #choose(contents) {
        const diffIds = contents.layers.map(({ diffId }) => diffId);
        const unknown = contents.layers
            .map((layer, index) => ({ layer, index, chain: diffIds.slice(0, index + 1) }))
            .filter(({ layer, chain }) => !layer.base && !this.#knownClean.has(own_files_nameOf({ digest: layer.digest, chain })));
        if (unknown.length === 0)
            return [];
        const unowned = unownedFiles(contents);
        const chosen = new Map();
        for (const { layer, index, chain } of unknown) {
            const { digest, diffId } = layer;
            const { file, files } = this.#kept(layer);
            const isChosen = (kept) => unowned[index]?.has(kept.entry) === true;
            const candidates = files.filter(isChosen).map((kept) => toCandidate(layer, kept));
            const before = chosen.get(digest);
            // The same blob once more: of both the uppermost stands for the layer, as it does where layers are read.
            chosen.delete(digest);
            chosen.set(digest, {
                layer: { digest, diffId, chain },
                spool: file,
                files: [...(before?.files ?? []), ...candidates],
            });
        }
        return [...chosen.values()];
    }
    #kept({ digest }) {
        const spool = this.#spools.get(digest);
        if (spool === undefined)
            throw new js_errors/* PlimsollError */.nN("internal", "A layer was not looked through for secrets.");
        if ("failure" in spool)
            throw spool.failure;
        return spool;
    }
    async #handOver(chosen) {
        const full = chosen.filter(({ files }) => files.length > 0);
        for (const { layer } of chosen.filter(({ files }) => files.length === 0))
            await this.#clean?.add(layer);
        if (full.length === 0)
            return nothingToSearch;
        const layout = (0,external_node_path_.join)(this.#directory, own_files_newName());
        const digests = await writeCandidateLayout(full, layout);
        const all = full.flatMap(({ files }) => files);
        return {
            layout,
            files: all.length,
            bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
            realLayer: (layer) => {
                const found = full[digests.indexOf(layer?.DiffID ?? "")];
                return found === undefined ? undefined : { Digest: found.layer.digest, DiffID: found.layer.diffId };
            },
            search: () => searchFiles(full),
            remember: async (report, { secrets, unfinished }, trivyVersion) => {
                if (trivyVersion !== this.#clean?.trivyVersion)
                    return;
                const found = new Set(secrets.map(({ layer }) => layer.diffId));
                for (const index of layersWithoutFindings(report, full, digests)) {
                    const layer = full[index]?.layer;
                    if (layer === undefined || found.has(layer.diffId) || unfinished.has(layer.diffId))
                        continue;
                    await this.#clean.add(layer);
                }
            },
        };
    }
}
function toCandidate({ entries }, { entry: index, at, bytes }) {
    const entry = entries[index];
    if (entry === undefined)
        throw new js_errors/* PlimsollError */.nN("internal", "A layer is not what it was when it was read.");
    return { path: (0,paths/* exactPath */.V$)(entry.path), mode: entry.mode, at, bytes };
}
/** A layer together with what it stands on. */
function own_files_nameOf({ digest, chain }) {
    return [digest, ...chain].join(" ");
}
function own_files_newName() {
    return (0,external_node_crypto_.randomBytes)(12).toString("hex");
}
const nothingToSearch = {
    layout: undefined,
    files: 0,
    bytes: 0,
    realLayer: () => undefined,
    search: async () => ({ secrets: [], unfinished: new Set() }),
    remember: async () => undefined,
};

;// CONCATENATED MODULE: ./build/js/scan/take-along.js











/**
 * What scans with this version of Trivy need, by the variant's policy; nothing for a scan of all files. For one run: what
 * images of several variants share is taken along once.
 */
function openTakeAlong(trivyVersion, context) {
    const directory = (0,external_node_path_.join)(context.workDirectory, "taken");
    const isSupported = extractSupports(trivyVersion);
    const extracts = openExtracts(directory, context);
    const allOwnFiles = openOwnFiles(directory, trivyVersion, context);
    return (policy) => {
        const extract = wantsExtract(policy) && isSupported ? extracts : undefined;
        const ownFiles = wantsOwnFiles(policy) ? allOwnFiles : undefined;
        return {
            companions: [extract, ownFiles].filter((each) => each !== undefined),
            settle: async (image, contents) => ({
                ...(isSupported ? {} : { obstacle: `Trivy ${trivyVersion} may ask for other files than an extract has` }),
                ...(extract === undefined ? {} : await settleExtract(extract, image, contents, (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomUUID)()))),
                ...(ownFiles === undefined ? {} : { ownFiles: await (0,attempt/* attempt */.C)(ownFiles.candidates(contents), "io") }),
            }),
        };
    };
}
function wantsExtract({ scan }) {
    return scan === "extract" || scan === "cross-check";
}
function wantsOwnFiles({ scan, secrets }) {
    return scan !== "off" && secrets.level !== "off" && secrets.files === "own";
}
function openExtracts(directory, { cacheDirectory }) {
    return new ScanExtract((0,external_node_path_.join)(directory, "layers"), { store: openExtractStore((0,external_node_path_.join)(cacheDirectory, "extracts")) });
}
function openOwnFiles(directory, trivyVersion, { cacheDirectory }) {
    const clean = openCleanLayers((0,external_node_path_.join)(cacheDirectory, "clean-layers"), trivyVersion);
    return new OwnFileCompanion((0,external_node_path_.join)(directory, "own-files"), clean);
}
async function settleExtract(extract, image, contents, directory) {
    try {
        const written = await writeExtractLayout(image, (digest) => extract.of(digest), directory);
        if (!written.ok)
            return { obstacle: written.because };
        return { extract: { layout: written.image.layout, bytes: written.bytes }, counts: packageCounts(contents) };
    }
    catch (error) {
        return { obstacle: (0,coded_error/* codedError */.A)(error).message };
    }
}

;// CONCATENATED MODULE: ./build/js/scan/scanner.js





/** Finds or fetches Trivy, and has begun with its database when it resolves. Never rejects. */
async function prepareScanner(setting, context) {
    const trivy = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("trivy", setting, context));
    if (trivy.ok) {
        const takeAlong = openTakeAlong(trivy.value.tool.version, context);
        return { trivy, database: prepareDatabase(trivy.value, context), takeAlong };
    }
    const error = new js_errors/* PlimsollError */.nN(trivy.error.code, `There is no vulnerability database: ${trivy.error.message}`);
    return { trivy, database: Promise.resolve({ status: "failed", error }) };
}

;// CONCATENATED MODULE: ./build/js/image/sharing/common-base.js


const largestCount = 10;
/**
 * Finds contents (same path, size and CRC-32; packages by version and check value) that several variants ship in different
 * layers: each layer after the first stores them again. A base in common, with those steps in it, stores them once.
 * Undefined when there is nothing of the kind.
 */
function commonBase(images) {
    const repeated = collect(images).filter(isRepeated);
    if (repeated.length === 0)
        return undefined;
    const savings = repeated.map((item) => ({ item, bytes: item.bytes * (item.places.size - 1) }));
    const unpacked = savings.reduce((sum, { bytes }) => sum + bytes, 0);
    if (unpacked === 0)
        return undefined;
    const variants = namesOf(repeated);
    savings.sort((a, b) => b.bytes - a.bytes || (0,order/* compareText */.n)(a.item.name, b.item.name));
    return {
        variants,
        saves: { compressed: compressedSavings(repeated), unpacked },
        largest: savings
            .slice(0, largestCount)
            .map(({ item, bytes }) => ({ name: item.name, bytes, variants: namesOf([item]) })),
        meaning: meaningOf(variants, unpacked),
    };
}
function meaningOf(variants, unpacked) {
    const names = variants.join(", ");
    return (`${names} ship the same ${(0,bytes/* formatBytes */.z3)(unpacked)} again in layers of their own. Built on one base that holds them, they ` +
        `would store and pull these bytes once; no single image gets smaller. An estimate: equal paths, sizes and checksums ` +
        `count, and what only some of the variants need may have to stay with them.`);
}
function collect(images) {
    const items = new Map();
    for (const { name: variant, summary } of images) {
        for (const { key, name, bytes, layer: index } of partsOf(summary)) {
            const layer = summary.layers[index];
            if (layer === undefined || bytes === 0)
                continue;
            const item = items.get(key) ?? { name, bytes, places: new Map() };
            const place = item.places.get(layer.diffId) ?? { layer, variants: new Set() };
            place.variants.add(variant);
            item.places.set(layer.diffId, place);
            items.set(key, item);
        }
    }
    return [...items.values()];
}
function* partsOf({ packages, files }) {
    for (const { type, name, version, bytes, content, layer } of packages) {
        yield { key: [type, name, version, bytes, content].join("\0"), name: `${name} ${version}`, bytes, layer };
    }
    for (const { path, bytes, crc, layer } of files.singles) {
        yield { key: [path, bytes, crc].join("\0"), name: path, bytes, layer };
    }
    for (const { directory, count, bytes, content, layer } of files.small) {
        const name = directory === "/" ? directory : `${directory}/`;
        yield { key: [name, count, bytes, content].join("\0"), name, bytes, layer };
    }
}
function isRepeated({ places }) {
    return places.size > 1;
}
function namesOf(items) {
    const places = items.flatMap((item) => [...item.places.values()]);
    return [...new Set(places.flatMap(({ variants }) => [...variants]))].sort(order/* compareText */.n);
}
/** All places but the one where it compresses worst: that one stays. */
function compressedSavings(items) {
    let saved = 0;
    for (const { bytes, places } of items) {
        const estimates = [];
        for (const { layer } of places.values()) {
            if (layer.compressed === null)
                return null;
            estimates.push(layer.unpacked === 0 ? 0 : bytes * Math.min(layer.compressed / layer.unpacked, 1));
        }
        saved += estimates.reduce((sum, bytes) => sum + bytes, 0) - Math.max(...estimates);
    }
    return Math.round(saved);
}

;// CONCATENATED MODULE: ./build/js/image/sharing/sharing.js

/** What the variants share, layer by layer, and what a base in common would save. `images`: of one platform. */
function sharing(images) {
    const layers = images.map(({ summary }) => summary.layers);
    const unpacked = holders(layers, ({ diffId }) => diffId);
    const compressed = holders(layers, ({ digest }) => digest);
    const where = (isMeant) => ({
        unpacked: sum(unpacked.filter(isMeant), (layer) => layer.unpacked) ?? 0,
        compressed: sum(compressed.filter(isMeant), (layer) => layer.compressed),
    });
    const base = commonBase(images);
    return {
        variants: images.map(({ name }, index) => {
            const inCommon = where(({ by }) => by.has(index) && by.size > 1);
            const unique = where(({ by }) => by.has(index) && by.size === 1);
            const others = new Set(unpacked.filter(({ by }) => by.has(index)).flatMap(({ by }) => [...by]));
            const shared = {
                with: images.filter((_, other) => other !== index && others.has(other)).map((other) => other.name),
                bytes: inCommon.unpacked,
                unique: unique.unpacked,
            };
            return { name, shared, inCommon, unique };
        }),
        all: where(({ by }) => by.size > 1 && by.size === images.length),
        some: where(({ by }) => by.size > 1 && by.size < images.length),
        unique: where(({ by }) => by.size === 1),
        stored: where(() => true),
        ...(base === undefined ? {} : { commonBase: base }),
    };
}
function holders(images, keyOf) {
    const found = new Map();
    for (const [index, layers] of images.entries()) {
        for (const layer of layers) {
            const holding = found.get(keyOf(layer)) ?? { layer, by: new Set() };
            holding.by.add(index);
            found.set(keyOf(layer), holding);
        }
    }
    return [...found.values()];
}
function sum(holdings, size) {
    return holdings.reduce((total, { layer }) => {
        const bytes = size(layer);
        return total === null || bytes === null ? null : total + bytes;
    }, 0);
}

;// CONCATENATED MODULE: ./build/js/share-out.js

/** Nobody rebuilds variants on one base for less: password files and caches are alike everywhere. */
const worthwhileBytes = 1e6;
/** Says of each image what it shares with those of other variants on the same platform. Pure. */
function shareOut(variants) {
    const measured = variants.flatMap(({ variant: { name }, platforms }) => platforms.flatMap(({ platform, summary }) => (summary === undefined ? [] : [{ name, platform, summary }])));
    const shared = new Map();
    const found = [];
    for (const [platform, images] of Map.groupBy(measured, (each) => each.platform)) {
        if (images.length < 2)
            continue;
        const { variants: each, commonBase, ...whole } = sharing(images);
        for (const { name, shared: own } of each)
            shared.set(keyOf(name, platform), own);
        const isWorthwhile = commonBase !== undefined && commonBase.saves.unpacked >= worthwhileBytes;
        const base = isWorthwhile ? { commonBase } : {};
        found.push({ platform, variants: images.map(({ name }) => name), ...whole, ...base });
    }
    return {
        variants: variants.map((facts) => ({
            ...facts,
            platforms: facts.platforms.map((each) => withShared(each, shared.get(keyOf(facts.variant.name, each.platform)))),
        })),
        sharing: found,
    };
}
function withShared(facts, shared) {
    const { image } = facts;
    return image === undefined || shared === undefined ? facts : { ...facts, image: { ...image, shared } };
}
function keyOf(variant, platform) {
    return JSON.stringify([variant, platform]);
}

;// CONCATENATED MODULE: ./build/js/stages.js
/** The parts of the pipeline that work on a plan; {@link check} in pipeline.ts has their order. */


















/** Opens what the variants' ways share. The scanner gets ready beside the builder: no image waits for both in turn. */
async function equip(plan, findBuildx, stopwatch, settings, context) {
    const { sources } = await (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings);
    const dockerfiles = sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
    const scanner = needsScanner(plan, settings) ? readyScanner(stopwatch, settings, context) : undefined;
    const layerCache = (0,layer_cache/* openLayerCache */.K)((0,external_node_path_.join)(context.cacheDirectory, "layers"));
    const knownImages = openKnownImages((0,external_node_path_.join)(context.cacheDirectory, "images"));
    const schedule = await (0,build_schedule/* openSchedule */.k)(plan.variants.length, settings, context);
    const exports = openExports(context);
    const builder = await openBuilderIfNeeded(findBuildx, settings, context);
    return { plan, dockerfiles, builder, scanner, schedule, exports, layerCache, knownImages, stopwatch };
}
async function readyScanner(stopwatch, settings, context) {
    const scanner = prepareScanner(settings.tools.trivy, context);
    void stopwatch.time("scanner", async () => (await scanner).database);
    return scanner;
}
/** A ready image needs none. */
async function openBuilderIfNeeded(findBuildx, settings, context) {
    if (settings.image !== undefined)
        return undefined;
    const buildx = await findBuildx();
    return buildx.ok ? (0,attempt/* attempt */.C)((0,builder/* openBuilder */.I)(buildx.value, context)) : buildx;
}
/** Leaves the machine as it was. */
async function putAway({ builder }) {
    if (builder?.ok)
        await builder.value.close();
}
function needsImages(settings) {
    const stages = ["build", "size", "scan", "probe"];
    return stages.some((stage) => settings.only.has(stage));
}
/** Nothing is fetched when every variant has `scan: off`: secrets of the configuration are found without a scanner. */
function needsScanner(plan, settings) {
    return settings.only.has("scan") && plan.variants.some(({ policy }) => policy.scan !== "off");
}
/** Lints where it is asked for; hadolint that can't be had is an error of that stage alone. */
async function lintIfAsked({ plan, builder, stopwatch }, settings, context) {
    if (!settings.only.has("lint"))
        return undefined;
    const hadolint = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("hadolint", settings.tools.hadolint, context));
    const lint = () => lintRepository(plan, settings, foundIn(builder), hadolint.ok ? hadolint.value : hadolint.error, context);
    return stopwatch.time("lint", lint);
}
/** Every variant's way, in the order of the plan: those that others are built on begin first. Nobody waits for another one. */
function checkVariants(equipment, settings, context) {
    if (!needsImages(settings)) {
        return Promise.resolve(equipment.plan.variants.map((variant) => ({ variant, outcome: { status: "skipped" }, platforms: [] })));
    }
    return Promise.all(equipment.plan.variants.map((variant) => (0,check_variant/* checkVariant */.w)(variant, equipment, settings, context)));
}
/**
 * Verdict and report, of all that was found out. GitHub is asked who accepted what stands against the change only where
 * something does that may be accepted.
 */
async function reportOn(found, settings, occasion) {
    const facts = await gather(found, settings, occasion);
    const report = assembleReport(facts);
    const { base, github } = found;
    if (base.policy === undefined || github === undefined || !couldBeAccepted(report))
        return report;
    if (github.api === undefined) {
        return assembleReport({ ...facts, acceptanceRefused: "without a token, nobody can be asked who accepted it" });
    }
    const outcome = await askAcceptance(github.api, github.job, base.policy.accept);
    return assembleReport({
        ...facts,
        ...("accepted" in outcome ? { acceptance: outcome.accepted } : { acceptanceRefused: outcome.refused }),
    });
}
async function gather({ equipment: { builder, scanner, stopwatch }, lint, variants, base, github }, settings, occasion) {
    const { trivy, database: comes } = (await scanner) ?? {};
    const database = await comes;
    const tools = [...(builder?.ok ? builder.value.tools : []), ...(trivy?.ok ? [trivy.value.tool] : [])];
    const { prefix: _, ...when } = occasion;
    const shared = shareOut(variants);
    const { policy } = base;
    return {
        ...when,
        stages: settings.only,
        defaults: settings.defaults,
        variants: shared.variants,
        ...(shared.sharing.length === 0 ? {} : { sharing: shared.sharing }),
        ...(lint === undefined ? {} : { lint }),
        tools,
        ...(database === undefined ? {} : { database }),
        baseline: toldBaseline(base, variants, settings, github),
        isMerged: github !== undefined && (0,base_branch/* isPushToDefaultBranch */.J)(github.job),
        ...(policy === undefined ? {} : { policyDiff: policy.loosened, policyNotes: policy.notes }),
        errors: [],
        timings: stopwatch.timings(),
    };
}
/** The report with what came of the push, where one was asked for. */
async function pushIfAsked(plan, report, variants, equipment, github, settings, context) {
    if (plan === undefined)
        return report;
    const { pushAfterVerdict } = await __webpack_require__.e(/* import() */ 5346).then(__webpack_require__.bind(__webpack_require__, 55346));
    return pushAfterVerdict({ plan, report, variants, equipment, job: github?.job }, settings, context);
}
/** OCI layout directory of each variant that was exported, by name. */
function layoutsOf(variants) {
    return new Map(variants.flatMap(({ variant, layout }) => (layout === undefined ? [] : [[variant.name, layout]])));
}
/** The package list of every platform image that was scanned, in the order of the plan. */
function packageListsOf(variants) {
    return variants.flatMap(({ variant, platforms }) => platforms.flatMap(({ platform, scan }) => scan?.sbom === undefined
        ? []
        : [
            {
                variant: variant.name,
                platform,
                text: scan.sbom,
                ...(scan.spdx === undefined ? {} : { spdx: scan.spdx }),
            },
        ]));
}
function foundIn(found) {
    return found?.ok ? found.value : undefined;
}


/***/ }),

/***/ 41099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** What a finding is about. A vulnerability has the package that it is in; what linters say of a Dockerfile is lint. */
function kindOf(finding) {
    if (finding.tool === "hadolint" || finding.tool === "buildkit")
        return "lint";
    return finding.package === undefined ? "secret" : "vulnerability";
}
/** Whether it stands against the author: neither gone nor suppressed. */
function isOpen(finding) {
    return finding.state !== "suppressed" && finding.state !== "fixed";
}


/***/ }),

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   g: () => (/* binding */ worstOfEach)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41099);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75764);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89730);




/**
 * The `vulnerabilities` check of one image. Counted is each vulnerability (id and source package; several paths are one)
 * at or above the severity floor that is open, fixable when the policy asks for that, and past its grace days. One of
 * unknown publication day has no grace.
 *
 * With `new: true` only new ones count, where a base is known. Without a base every one counts when nobody wrote `new`,
 * and the message says so: a gate that lets everything through because it could not compare would be no gate. A written
 * `new` could not be measured then (CONTRACTS §1). What is merged already is not held to that: nobody could mend it.
 */
function vulnerabilityCheck(subject, policy, scanned, today) {
    const rule = policy.vulnerabilities;
    const { level } = rule;
    if (level === "off")
        return [];
    const unknown = (reason, required) => (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({
        id: "vulnerabilities",
        level,
        required,
        message: `${subject}: vulnerabilities are not known: ${reason}`,
    });
    const isRequired = rule.ifUnavailable === "error";
    if (!("findings" in scanned))
        return unknown(scanned.reason, isRequired && rule.explicit && scanned.asked);
    const matching = scanned.findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && isMatched(finding, rule));
    const open = matching.filter(_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n);
    const concerned = open.filter(({ state }) => !(rule.new && state === "existing"));
    const counting = worstOfEach(concerned.filter((finding) => !isInGrace(finding, rule.graceDays, today)));
    if (counting.size === 0 && scanned.incomplete !== undefined) {
        return unknown(scanned.incomplete, isRequired && rule.explicit);
    }
    const unsure = counting.size === 0 ? undefined : whyUnsure(concerned, rule, scanned);
    if (unsure !== undefined) {
        const message = `${subject}: ${countText(counting, rule, false)}, and ${unsure.text}`;
        return (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({ id: "vulnerabilities", level, required: isRequired && unsure.asked, message });
    }
    const graced = worstOfEach(concerned).size - counting.size;
    const status = counting.size === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const isCompared = matching.some(({ state }) => comparedStates.some((each) => each === state));
    const comparison = isCompared ? comparedText(matching) : uncomparedText(rule, scanned);
    const notes = [comparison, graceNote(graced, rule.graceDays)].filter((note) => note !== "");
    const message = [`${subject}: ${countText(counting, rule, isCompared)}`, ...notes].join("; ");
    return [{ id: "vulnerabilities", level, status, actual: counting.size, limit: 0, unit: "vulnerabilities", message }];
}
function isMatched(finding, rule) {
    return (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, rule.severity) && !(rule.fixable && finding.package?.fixedIn === undefined);
}
function isInGrace(finding, graceDays, today) {
    if (graceDays <= 0 || finding.published === undefined)
        return false;
    const age = (Date.parse(today) - Date.parse(finding.published)) / 86_400_000;
    return age >= 0 && age < graceDays;
}
/**
 * Each vulnerability with its worst severity. A tool may list one of them for every file that the package is in; that is
 * still one thing to fix.
 */
function worstOfEach(findings) {
    const worst = new Map();
    for (const finding of findings) {
        const { severity } = finding;
        const key = countedBy(finding);
        const known = worst.get(key);
        if (known === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(severity, known) < 0)
            worst.set(key, severity);
    }
    return worst;
}
function countedBy({ rule, package: of }) {
    return JSON.stringify([rule, of?.name]);
}
function countText(counting, rule, isCompared) {
    const fixable = `${rule.new && isCompared ? "new " : ""}${rule.fixable ? "fixable " : ""}`;
    const floor = rule.severity === "critical" ? "critical" : `${rule.severity} or worse`;
    if (counting.size === 0)
        return `no ${fixable}vulnerability that is ${floor}`;
    const counts = [...counting.values()];
    const split = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => {
        const count = counts.filter((each) => each === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(counting.size, `${fixable}vulnerability`, `${fixable}vulnerabilities`)} (${split.join(", ")})`;
}
/** The states that only a comparison gives. One thing is in one of them: new in one file, it is new. */
const comparedStates = ["new", "existing", "fixed"];
/** "1 new, 14 existing, 2 fixed", of those that the policy is about. */
function comparedText(matching) {
    const told = new Set();
    const counts = comparedStates.map((state) => {
        const ofState = new Set(matching.filter((finding) => finding.state === state).map(countedBy));
        const untold = [...ofState].filter((each) => !told.has(each));
        for (const each of untold)
            told.add(each);
        return `${untold.length.toLocaleString("en-US")} ${state}`;
    });
    return counts.join(", ");
}
/** Why a rule that known ones never count by can't be held to these, and whether it was to be; undefined when it can. */
function whyUnsure(concerned, { new: onlyNew, explicitNew, ifUnavailable }, { uncompared, incomplete }) {
    const isStrict = onlyNew && (explicitNew || ifUnavailable === "skip");
    if (!isStrict || uncompared?.because === "image is new")
        return undefined;
    if (!concerned.some(({ state }) => state === "unknown"))
        return undefined;
    if (uncompared?.because === "merged") {
        return { text: "which of them are new is not judged: the change is merged already", asked: false };
    }
    const reason = incomplete ?? uncompared?.reason ?? "there is no baseline";
    return { text: `which of them are new is not known: ${reason}`, asked: true };
}
function uncomparedText(rule, { findings, uncompared }) {
    const open = findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding));
    if (!rule.new || !open.some(({ state }) => state === "unknown"))
        return "";
    if (uncompared?.because === "image is new")
        return `${uncompared.reason}, so all of them are new`;
    const reason = uncompared === undefined ? "" : ` (${uncompared.reason})`;
    return `not compared with a base${reason}, so known ones count too`;
}
function graceNote(count, graceDays) {
    return count === 0 ? "" : `${count} younger than ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(graceDays, "grace day")} left out`;
}


/***/ })

};
