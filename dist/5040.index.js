export const id = 5040;
export const ids = [5040];
export const modules = {

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeFinder)
/* harmony export */ });
/** Finds the instruction that covers a line; hadolint names only its first line, BuildKit sometimes one in its middle. */
function placeFinder(dockerfile) {
    const byLine = new Map();
    const seen = new Map();
    const add = (instruction, stage) => {
        const ordinal = seen.get(instruction.text) ?? 0;
        seen.set(instruction.text, ordinal + 1);
        const place = { instruction, ordinal, ...(stage === undefined ? {} : { stage }) };
        for (let line = instruction.startLine; line <= instruction.endLine; line++)
            byLine.set(line, place);
    };
    for (const instruction of dockerfile.preamble)
        add(instruction);
    for (const stage of dockerfile.stages)
        for (const instruction of stage.instructions)
            add(instruction, stage);
    return (line) => byLine.get(line);
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4930);




/**
 * Reads a small JSON blob of the layout, checks its size and digest, and its shape by `schema`. Throws `image.malformed`
 * (absent, too large, not the shape) or `image.digest` (other bytes than the descriptor says); `what` names it.
 */
async function readDocument(layout, descriptor, schema, what, limit) {
    const { digest, size } = descriptor;
    const name = `${what} ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(digest)}`;
    const bytes = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout, (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .blobName */ .PF)(digest)), name, limit);
    const found = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes, digest.slice(0, digest.indexOf(":")));
    if (found !== digest || bytes.length !== size) {
        const actual = found === digest ? `${bytes.length} bytes long, not ${size}` : `of the digest ${found}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.digest", `The ${name} is ${actual}: the image was changed or damaged. Export it again.`);
    }
    return parseDocument(bytes, schema, name);
}
/** Throws `image.malformed`, with the first thing that is wrong, when the bytes are not JSON of that shape. */
function parseDocument(bytes, schema, name) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.malformed", `The ${name} is not JSON. Export the image again.`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.malformed", `The ${name} is not what it should be${where}: ${issue?.message}.`, {
        cause: result.error,
    });
}
/** The whole file, never more than `limit` bytes of it. Throws `image.malformed` when it is absent or longer. */
async function readBounded(path, name, limit) {
    const file = await openBlob(path, name);
    try {
        const { size } = await file.stat();
        if (size > limit) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.malformed", `The ${name} is ${size} bytes long; the limit is ${limit}.`);
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Opens a file of the image for reading. Throws `image.malformed` when it is not there or no regular file. */
async function openBlob(path, name) {
    try {
        // Opening a named pipe would wait for its writer for ever.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.malformed", `The image's ${name} is not a regular file.`);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN)
            throw error;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT"))
            throw unusable(`The image lacks its ${name}`, error);
        const how = ["ELOOP", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG"].find((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, code));
        throw how === undefined ? error : unusable(`The image's ${name} can't be opened (${how})`, error);
    }
}
function unusable(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.malformed", `${what}. Export it again, whole.`, { cause });
}


/***/ }),

/***/ 16879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ chunkSize)
/* harmony export */ });
/** Inflating in pieces of 1 MiB is more than twice as fast as in Node's default of 16 KiB. */
const chunkSize = 1024 * 1024;


/***/ }),

/***/ 36650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ magicBytes),
/* harmony export */   Y: () => (/* binding */ detectCodec)
/* harmony export */ });
/** Bytes from the start of a blob that {@link detectCodec} needs. */
const magicBytes = 4;
/**
 * The codec by the blob's first bytes, as container runtimes decide it (containerd pkg/archive/compression): media types
 * are often wrong. Zstandard may begin with a skippable frame (RFC 8878 §3.1.2).
 */
function detectCodec(start) {
    const [a, b, c, d] = start;
    if (a === 0x1f && b === 0x8b)
        return "gzip";
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return "zstd";
    if (a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18)
        return "zstd";
    return "none";
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   KB: () => (/* binding */ hashLike),
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Algorithms that the OCI image spec registers (descriptor.md, "Registered Algorithms"), with their hex lengths. */
const hexLengths = { sha256: 64, sha512: 128 };
/** Whether `text` is a digest of a registered algorithm: `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
function isDigest(text) {
    const [algorithm = "", hex = "", ...rest] = text.split(":");
    return rest.length === 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
/** Where a layout keeps the blob, relative to it. `digest` has passed {@link isDigest}, so no path can hide in it. */
function blobName(digest) {
    return `blobs/${digest.replace(":", "/")}`;
}
function digestOf(bytes, algorithm) {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex")}`;
}
/** A running hash of the algorithm that `digest` names. */
function hashLike(digest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest.slice(0, digest.indexOf(":")));
}
/** `sha256:0123456789ab…`: enough to find it, short enough to read. */
function shortDigest(digest) {
    const colon = digest.indexOf(":");
    return `${digest.slice(0, colon + 13)}…`;
}


/***/ }),

/***/ 20122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ documentLimits),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);
/** The JSON documents of an image: OCI image spec 1.1 and Docker image manifest v2 schema 2, as far as they matter here. */


const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: "is not a sha256 or sha512 digest" });
/** As Go names them; it becomes part of names that are printed. */
const platformPart = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{0,64}$/, { error: "is no name of a platform" });
const annotations = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish();
const platformSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    os: platformPart,
    architecture: platformPart,
    variant: platformPart.nullish(),
});
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    annotations,
    artifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    platform: platformSchema.nullish(),
});
/** More than anyone lists; each one is a file to open. */
const maximumManifests = 1000;
/** Docker Engine's overlay2 holds 128; nothing that runs has more than a few hundred. */
const maximumLayers = 1000;
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema).max(maximumManifests),
    annotations,
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    artifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    config: descriptorSchema,
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptorSchema).max(maximumLayers),
    annotations,
});
/** Each instruction of a Dockerfile makes one. */
const maximumHistory = 10_000;
const historySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    created_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    empty_layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
});
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish();
/** What a container is started with, as far as it says what the image needs at run time. */
const startSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Env: words, Entrypoint: words, Cmd: words, WorkingDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() });
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    os: platformPart,
    architecture: platformPart,
    variant: platformPart.nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(digest).max(maximumLayers) }),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(historySchema).max(maximumHistory).nullish(),
    config: startSchema.nullish(),
});
/** A manifest that registries take is 4 MiB at most; configs are far smaller. */
const documentLimits = { manifest: 4 * 1024 * 1024, config: 4 * 1024 * 1024 };


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

/***/ 16898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ freeMemory)
/* harmony export */ });
/**
 * Frees the memory that a spent buffer lies in, and with it every view of it. Left to the garbage collector it stays for
 * seconds, and V8 goes through the whole heap for every 64 MB of it, which is a quarter of the time that reading an image takes.
 */
function freeMemory({ buffer }) {
    if (buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}


/***/ }),

/***/ 13175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ inflate)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/chunk-size.js
var chunk_size = __webpack_require__(16879);
// EXTERNAL MODULE: ./build/js/image/free-memory.js
var free_memory = __webpack_require__(16898);
;// CONCATENATED MODULE: ./build/js/image/blob-reader.js
const noBytes = Buffer.alloc(0);
/**
 * A stream's bytes for several readers, one after the other: each goes on where the one before stopped, and none but
 * `close` closes the stream. Only the piece that came last is here: its memory may be filled anew when the next is asked for.
 */
class BlobReader {
    #iterator;
    #piece = noBytes;
    /** Bytes of the piece that are taken. */
    #taken = 0;
    /** Where in the stream the piece begins. */
    #start = 0;
    constructor(source) {
        this.#iterator = source[Symbol.asyncIterator]();
    }
    /** Where in the stream the next byte is, in bytes. */
    get offset() {
        return this.#start + this.#taken;
    }
    /** What is here of the bytes that come next, at least one; undefined at the stream's end. */
    async peek() {
        while (this.#taken === this.#piece.length) {
            // Whoever is asked for the next piece may take this one's memory away, and its length with it.
            this.#start += this.#piece.length;
            this.#piece = noBytes;
            this.#taken = 0;
            const next = await this.#iterator.next();
            if (next.done === true)
                return undefined;
            this.#piece = next.value;
        }
        return this.#piece.subarray(this.#taken);
    }
    /** Goes on at `offset`, which is in the piece that came last or at its end. */
    seek(offset) {
        this.#taken = offset - this.#start;
    }
    /** The next `length` bytes, in memory of their own; fewer at the stream's end. */
    async take(length) {
        const bytes = Buffer.alloc(length);
        let filled = 0;
        for (let piece = await this.peek(); piece !== undefined; piece = await this.peek()) {
            const copied = piece.copy(bytes, filled);
            filled += copied;
            this.seek(this.offset + copied);
            if (filled === length)
                break;
        }
        return bytes.subarray(0, filled);
    }
    /** For who does not read to the stream's end. */
    async close() {
        await this.#iterator.return?.();
    }
}

;// CONCATENATED MODULE: ./build/js/image/gunzip.js




/** With no queue before it a decompressor has taken all of a piece when the next is asked for; where it stops it does so in the last. */
const options = { chunkSize: chunk_size/* chunkSize */.Z, writableHighWaterMark: 1 };
/**
 * Passes what the members of a gzip stream hold to `sink`, which is called for the first member and again for what follows
 * it. With `crc`, which begins with `sink` and sums all that passes it, zlib need not sum the first member as well: most
 * layers have no other. Rejects as zlib does, and where bytes follow that are no member.
 *
 * Node leaves out what stands behind zeros that follow a member, or breaks off, as the chunks happen to fall. Go's gzip
 * reader, which container runtimes have, takes no byte there.
 */
async function gunzip(source, sink, crc, signal) {
    const blob = new BlobReader(source);
    try {
        const start = await blob.peek();
        if (crc !== undefined && start !== undefined && isPlainHeader(start)) {
            blob.seek(headerBytes);
            await decompress(blob, (0,external_node_zlib_.createInflateRaw)(options), sink, signal);
            await checkTrailer(blob, crc);
            const next = await blob.peek();
            if (next === undefined)
                return;
            if (next[0] === 0)
                throw bytesBehind(blob.offset);
        }
        await decompress(blob, (0,external_node_zlib_.createGunzip)(options), sink, signal);
        if ((await blob.peek()) !== undefined)
            throw bytesBehind(blob.offset);
    }
    catch (error) {
        // What stopped the reading is told, not what then kept the source from closing.
        await blob.close().catch(() => undefined);
        throw error;
    }
}
const headerBytes = 10;
/** A whole member header without optional fields (RFC 1952 §2.3), as Go's, pigz's and BuildKit's writers make it. */
function isPlainHeader(start) {
    const [id1, id2, method, flags] = start;
    return start.length >= headerBytes && id1 === 0x1f && id2 === 0x8b && method === 8 && flags === 0;
}
/** Takes from `blob` what the decompressor takes. */
async function decompress(blob, decompressor, sink, signal) {
    const start = blob.offset;
    let isDone = false;
    const drain = async (chunks) => {
        await sink(chunks);
        isDone = true;
    };
    try {
        await (0,promises_.pipeline)(feed(blob, decompressor), decompressor, drain, { signal });
    }
    catch (error) {
        // One that has stopped was closed too early in the eyes of whoever would write to it.
        if (!isDone || signal.aborted)
            throw error;
    }
    blob.seek(start + decompressor.bytesWritten);
}
/** Gives all pieces up to the one that the decompressor stops in: whether it asks for more after that depends on Node's version. */
async function* feed(blob, decompressor) {
    const start = blob.offset;
    for (let piece = await blob.peek(); piece !== undefined; piece = await blob.peek()) {
        blob.seek(blob.offset + piece.length);
        yield piece;
        if (start + decompressor.bytesWritten < blob.offset)
            return;
    }
}
/** Takes a member's CRC-32 and its length modulo 2^32 (RFC 1952 §2.3.1). */
async function checkTrailer(blob, { value, bytes }) {
    const trailer = await blob.take(8);
    if (trailer.length >= 4 && trailer.readUInt32LE(0) !== value)
        throw zlibError("Z_DATA_ERROR", "incorrect data check");
    if (trailer.length < 8)
        throw zlibError("Z_BUF_ERROR", "unexpected end of file");
    if (trailer.readUInt32LE(4) !== bytes % 2 ** 32)
        throw zlibError("Z_DATA_ERROR", "incorrect length check");
}
function bytesBehind(offset) {
    return zlibError("Z_DATA_ERROR", `bytes that are no gzip member follow at byte ${offset}`);
}
function zlibError(code, message) {
    return Object.assign(new Error(message), { code });
}

// EXTERNAL MODULE: ./build/js/image/zstd-frames.js
var zstd_frames = __webpack_require__(86624);
;// CONCATENATED MODULE: ./build/js/image/inflate.js






/**
 * Runs `source` through the codec's decompressor and hands each piece to `consume`, one at a time: the next is read only
 * when `consume` is done, and the piece is of no use after that. `source` may give the same memory again and again. Rejects with what source, decompressor or consumer threw, or an AbortError.
 *
 * @param crc sums what is handed out, from its start; `consume` may ask it for places in its piece. With it gzip takes less time
 */
async function inflate(source, codec, consume, signal, crc) {
    const sink = async (chunks) => {
        for await (const chunk of chunks) {
            crc?.begin(chunk);
            await consume(chunk);
            crc?.end();
            if (codec !== "none")
                giveBack(chunk);
        }
    };
    if (codec === "gzip")
        await gunzip(source, sink, crc, signal);
    else if (codec === "zstd")
        await unzstd(source, sink, signal);
    else
        await (0,promises_.pipeline)(source, sink, { signal });
}
/** zlib cuts its pieces out of one buffer, one after the other, and takes a new one when that is full: the piece that ends where the buffer does is its last. */
function giveBack(piece) {
    const { buffer, byteOffset, length } = piece;
    if (byteOffset + length === buffer.byteLength && buffer.byteLength === chunk_size/* chunkSize */.Z)
        (0,free_memory/* freeMemory */.K)(piece);
}
async function unzstd(source, sink, signal) {
    const decompressor = (0,external_node_zlib_.createZstdDecompress)({ chunkSize: chunk_size/* chunkSize */.Z });
    const { writableHighWaterMark } = decompressor;
    const cutFrames = async function* () {
        const frames = new zstd_frames/* ZstdFrames */.u();
        for await (const chunk of source) {
            for (const piece of frames.cut(chunk)) {
                // A small piece waits in the decompressor's queue while the source's memory may be filled anew.
                yield piece.length < writableHighWaterMark ? Buffer.from(piece) : piece;
            }
        }
        frames.end();
    };
    await (0,promises_.pipeline)(cutFrames, decompressor, sink, { signal });
}


/***/ }),

/***/ 97793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ layerFile),
  KA: () => (/* binding */ openLayerCache),
  Yv: () => (/* binding */ readLayerFile)
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

;// CONCATENATED MODULE: ./build/js/image/one-at-a-time.js
/** Work on the same key goes one after the other, in the order in which it was given; a rejection stops nothing. */
function oneAtATime(keyOf) {
    const ends = new Map();
    return async (subject, work) => {
        const key = keyOf(subject);
        const result = (ends.get(key) ?? Promise.resolve()).then(work);
        const end = result.catch(() => undefined);
        ends.set(key, end);
        try {
            return await result;
        }
        finally {
            if (ends.get(key) === end)
                ends.delete(key);
        }
    };
}

// EXTERNAL MODULE: ./build/js/image/write-whole.js
var write_whole = __webpack_require__(89613);
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
    const fileOf = (layer) => (0,external_node_path_.join)(directory, layerFile(layer));
    return {
        load: (layer, paths) => load(fileOf(layer), paths).catch(() => undefined),
        store: (layer, content) => store(directory, fileOf(layer), content).catch(() => undefined),
        alone: oneAtATime(layerFile),
    };
}
/** The name of a layer's file in the cache's directory. */
function layerFile({ diffId, digest }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${formatVersion} ${diffId} ${digest}`).digest("hex");
}
/** The record in a layer's file; undefined when it is damaged. Rejects when it can't be read. */
async function readLayerFile(file) {
    const bytes = await (0,promises_.readFile)(file);
    const body = bytes.subarray(checksumBytes);
    if (!checksum(body).equals(bytes.subarray(0, checksumBytes)))
        return undefined;
    return decompress(body, { maxOutputLength: maximumInflated });
}
async function load(file, paths) {
    const record = await readLayerFile(file);
    if (record === undefined)
        return undefined;
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
    await (0,write_whole/* writeWhole */.f)(file, [checksum(body), body]);
    await (0,evict_oldest/* evictOldest */.x)(directory, maximumBytes);
}


/***/ }),

/***/ 53980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ noNotes),
/* harmony export */   S0: () => (/* binding */ notesAsAnnotations),
/* harmony export */   WT: () => (/* binding */ readNotes)
/* harmony export */ });
const noNotes = { verified: false, unpackedByEngine: false };
const verifiedKey = "dev.plimsoll.blobs-verified";
const unpackedKey = "dev.plimsoll.unpacked-by-engine";
function notesAsAnnotations({ verified, unpackedByEngine }) {
    return { [verifiedKey]: String(verified), [unpackedKey]: String(unpackedByEngine) };
}
function readNotes(annotations) {
    return {
        verified: annotations?.[verifiedKey] === "true",
        unpackedByEngine: annotations?.[unpackedKey] === "true",
    };
}


/***/ }),

/***/ 33696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   t3: () => (/* binding */ listBlobs),
/* harmony export */   v8: () => (/* binding */ listImages),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _exists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13692);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3572);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4930);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20122);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77556);







/** Deeper nesting of indexes has no use; BuildKit nests once. */
const maximumDepth = 4;
/** The top-level descriptors of the layout's `index.json`. Throws `image.malformed`. */
async function readIndex(layout) {
    const name = "index.json of the image layout";
    const bytes = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layout, "index.json"), name, _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimits */ .E5.manifest);
    return (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(bytes, _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSchema */ .me, name).manifests;
}
/**
 * All container images of an OCI layout directory, nested indexes followed, in the order of the index. Attestations and
 * other artifacts are left out. Digests of all documents are checked. Throws `image.malformed` or `image.digest`.
 */
async function listImages(layout) {
    const images = await imagesOf({ layout, seen: new Set() }, await readIndex(layout), maximumDepth);
    if (images.length > 0)
        return images;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.malformed", "The image layout holds no container image. Export it again, whole.");
}
/**
 * The digests of all blobs that the layout's images are made of: indexes, manifests, configs and layers. Throws
 * `image.malformed` or `image.digest`.
 */
async function listBlobs(layout) {
    const walk = { layout, seen: new Set() };
    const images = await imagesOf(walk, await readIndex(layout), maximumDepth);
    const parts = images.flatMap(({ manifest: { config, layers } }) => [config, ...layers]);
    return new Set([...walk.seen, ...parts.map(({ digest }) => digest)]);
}
async function imagesOf(walk, descriptors, depth) {
    const { layout, seen } = walk;
    const images = [];
    for (const descriptor of descriptors) {
        if (seen.has(descriptor.digest) || isAttestation(descriptor))
            continue;
        if (depth < maximumDepth && !(await isHere(layout, descriptor)))
            continue;
        seen.add(descriptor.digest);
        const kind = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfMediaType */ .SX)(descriptor.mediaType);
        if (kind === "index")
            images.push(...(await imagesOfIndex(walk, descriptor, depth)));
        else if (kind === "manifest")
            images.push(...(await imageOf(layout, descriptor)));
        else if (!descriptor.artifactType)
            throw unknownManifest(descriptor);
    }
    return images;
}
/**
 * A layout may lack what its index lists (OCI image-layout.md, "Blobs"): an engine that pulled one platform of many saves
 * the whole index with that one platform's blobs. A document that the top level lists has to be there.
 */
function isHere(layout, { digest }) {
    return (0,_exists_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layout, (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .blobName */ .PF)(digest)));
}
async function imagesOfIndex(walk, descriptor, depth) {
    if (depth === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.malformed", `The image's indexes are nested more than ${maximumDepth} deep.`);
    }
    const index = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(walk.layout, descriptor, _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSchema */ .me, "image index", _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimits */ .E5.manifest);
    return imagesOf(walk, index.manifests, depth - 1);
}
async function imageOf(layout, descriptor) {
    const manifest = await readManifest(layout, descriptor);
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfMediaType */ .SX)(manifest.config.mediaType) !== "config") {
        if (isArtifact(descriptor) || isArtifact(manifest))
            return [];
        throw unknownManifest({ ...descriptor, mediaType: manifest.config.mediaType });
    }
    const config = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(layout, manifest.config, _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .configSchema */ .Qn, "image config", _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimits */ .E5.config);
    return [{ descriptor, manifest, config }];
}
function readManifest(layout, descriptor) {
    return (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(layout, descriptor, _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc, "image manifest", _documents_js__WEBPACK_IMPORTED_MODULE_5__/* .documentLimits */ .E5.manifest);
}
/**
 * BuildKit's provenance and SBOM (moby/buildkit docs/attestations/attestation-storage.md). The platform
 * `unknown/unknown` that they carry is not proof: a foreign image may have it too.
 */
function isAttestation({ annotations, artifactType }) {
    return (annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ||
        artifactType === "application/vnd.docker.attestation.manifest.v1+json");
}
function isArtifact({ artifactType }) {
    return artifactType !== undefined && artifactType !== null && artifactType !== "";
}
function unknownManifest({ digest, mediaType }) {
    const what = `The index lists ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(digest)} of the media type ${JSON.stringify(mediaType)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.malformed", `${what}, which is no container image.`);
}
/**
 * The image's layers, lowest first. Throws `image.malformed` when manifest and config disagree on how many there are, or
 * a layer is of a kind that can't be read (foreign, encrypted, unknown).
 */
function layersOf({ manifest, config }) {
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== manifest.layers.length) {
        const counts = `${manifest.layers.length} layers and its config ${diffIds.length}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.malformed", `The image's manifest lists ${counts}. Export it again.`);
    }
    const diffIdOf = new Map(manifest.layers.map(({ digest }, index) => [digest, diffIds[index]]));
    const twoFaced = manifest.layers.find(({ digest }, index) => diffIdOf.get(digest) !== diffIds[index]);
    if (twoFaced !== undefined) {
        const what = `The image lists the layer ${(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(twoFaced.digest)} with two diff IDs`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.digest", `${what}; one of them is wrong. Export it again.`);
    }
    return manifest.layers.map(({ digest, size, mediaType }, index) => {
        (0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .checkLayerMediaType */ .wr)(mediaType, `Layer ${index} (${(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(digest)})`);
        return { index, digest, diffId: diffIds[index] ?? "", size, mediaType };
    });
}


/***/ }),

/***/ 84666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maximumBytes)
/* harmony export */ });
/**
 * Bytes that one layer may unpack to, and that one image may bring along. Registries take layers of 10 GB (Docker Hub,
 * GHCR) to 52 GB (ECR); more is a decompression bomb, or a sparse file that no node could hold.
 */
const maximumBytes = 64 * 1024 ** 3;


/***/ }),

/***/ 77556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   My: () => (/* binding */ acceptedManifests),
/* harmony export */   SX: () => (/* binding */ kindOfMediaType),
/* harmony export */   _8: () => (/* binding */ ociConfig),
/* harmony export */   so: () => (/* binding */ ociTarLayer),
/* harmony export */   wr: () => (/* binding */ checkLayerMediaType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const index = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const manifest = new Set([
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
]);
const config = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const layer = new Set([
    "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.diff.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/vnd.docker.image.rootfs.diff.tar.zstd",
]);
const ociIndex = "application/vnd.oci.image.index.v1+json";
const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const ociConfig = "application/vnd.oci.image.config.v1+json";
const ociTarLayer = "application/vnd.oci.image.layer.v1.tar";
/** What a registry is asked for; the OCI forms first. */
const acceptedManifests = [...index, ...manifest];
/** What a descriptor's media type makes of its blob. */
function kindOfMediaType(mediaType) {
    if (index.has(mediaType))
        return "index";
    if (manifest.has(mediaType))
        return "manifest";
    if (config.has(mediaType))
        return "config";
    return layer.has(mediaType) ? "layer" : "other";
}
/** Throws `image.malformed` for a layer that can't be read, and says why for the known kinds of them. */
function checkLayerMediaType(mediaType, where) {
    if (kindOfMediaType(mediaType) === "layer")
        return;
    const foreign = mediaType.includes("nondistributable") || mediaType.includes(".foreign.");
    const reason = foreign
        ? "its bytes are not in the image but at an address outside"
        : mediaType.endsWith("+encrypted")
            ? "its bytes are encrypted"
            : "that is no type of a filesystem layer that is known here";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.malformed", `${where} has the media type ${JSON.stringify(mediaType)}: ${reason}. Build the image with gzip, zstd or plain tar layers.`);
}


/***/ }),

/***/ 49036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ openImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/image/platform-name.js
var platform_name = __webpack_require__(47837);
;// CONCATENATED MODULE: ./build/js/image/choose-platforms.js


/**
 * Of `available` those for the platforms that are asked for, in that order; all when none is asked for. `name` is what
 * errors call the image. Throws `image.platform` when one is missing, or there are two for one platform.
 */
function choosePlatforms(available, wanted, name) {
    const names = wanted.length === 0 ? available.map(({ platform }) => platform) : wanted.map(platform_name/* normalisePlatform */.W);
    return [...new Set(names)].map((platform) => {
        const [first, second] = available.filter((item) => item.platform === platform);
        if (first === undefined) {
            const there = [...new Set(available.map((item) => item.platform))].join(", ");
            throw new errors/* PlimsollError */.nN("image.platform", `${name} has no image for ${platform}; it has ${there}. Ask for one of these.`);
        }
        if (second !== undefined) {
            throw new errors/* PlimsollError */.nN("image.platform", `${name} has several images for ${platform}. Give one with a single image.`);
        }
        return first;
    });
}

// EXTERNAL MODULE: ./build/js/image/chunk-size.js
var chunk_size = __webpack_require__(16879);
// EXTERNAL MODULE: ./build/js/image/layout.js
var image_layout = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/js/image/layout-notes.js
var layout_notes = __webpack_require__(53980);
// EXTERNAL MODULE: ./build/js/image/platforms.js
var image_platforms = __webpack_require__(99292);
// EXTERNAL MODULE: ./build/js/image/codec.js
var codec = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/js/image/inflate.js + 2 modules
var inflate = __webpack_require__(13175);
// EXTERNAL MODULE: ./build/js/image/tar/entry.js
var entry = __webpack_require__(82168);
// EXTERNAL MODULE: ./build/js/image/tar/tar-scanner.js + 7 modules
var tar_scanner = __webpack_require__(17583);
// EXTERNAL MODULE: ./build/js/image/zstd-frames.js
var zstd_frames = __webpack_require__(86624);
// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/documents.js
var documents = __webpack_require__(20122);
// EXTERNAL MODULE: ./build/js/image/limits.js
var limits = __webpack_require__(84666);
;// CONCATENATED MODULE: ./build/js/image/sources/archive-sink.js





/** A small image has tens of files, one saved with many old-style layers a few hundred. */
const maximumFiles = 20_000;
const documentNames = new Set(["index.json", "manifest.json"]);
/** Old `docker save` writes these beside each layer; nothing needs them. */
const uninteresting = /(?:^|\/)(?:VERSION|json|repositories|oci-layout)$/;
/**
 * Takes an image archive apart while it streams by. Names in the archive are only looked up, never used as paths: blobs
 * are stored under the digest of their bytes. Writing lags behind the scanner; `settle` waits for it.
 */
class ArchiveSink {
    /** `index.json` and `manifest.json`, when they came. */
    documents = new Map();
    #files = new Map();
    #links = new Map();
    #store;
    #bytes = 0;
    /** Counted as they come: a name may come again and again. */
    #entries = 0;
    #pending = Promise.resolve();
    #writer;
    constructor(store) {
        this.#store = store;
    }
    begin(entry) {
        const name = cleanName(entry.path);
        this.#entries += 1;
        if (this.#entries > maximumFiles) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive holds more than ${maximumFiles} files: no image does.`);
        }
        this.#bytes += entry.stored;
        if (this.#bytes > limits/* maximumBytes */.a) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive holds more than ${limits/* maximumBytes */.a} bytes; that is the limit.`);
        }
        if (entry.type === "symlink")
            this.#links.set(name, cleanName(external_node_path_.posix.join(external_node_path_.posix.dirname(name), entry.linkPath)));
        else if (entry.type === "hardlink")
            this.#links.set(name, cleanName(entry.linkPath));
        if (entry.type !== "file" || uninteresting.test(name))
            return undefined;
        return documentNames.has(name) ? this.#keepDocument(name, entry.size) : this.#storeFile(name);
    }
    /** The blob behind a name of the archive, through links (newer layers of old archives may be links to older ones). */
    find(name) {
        let at = cleanName(name);
        for (let hops = 0; hops < 10; hops++) {
            const file = this.#files.get(at);
            const target = this.#links.get(at);
            if (file !== undefined || target === undefined)
                return file;
            at = target;
        }
        return undefined;
    }
    /** Waits until all that was taken is written. Throws what went wrong with it. */
    async settle() {
        await this.#pending;
    }
    /** Takes back what is half written, after a failure. */
    async discard() {
        await this.#pending.catch(() => { });
        await this.#writer?.discard();
    }
    #keepDocument(name, size) {
        if (size > documents/* documentLimits */.E5.manifest) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive's ${name} is ${size} bytes long: too much to be one.`);
        }
        const chunks = [];
        return {
            content: (chunk) => chunks.push(Buffer.from(chunk)),
            end: () => this.documents.set(name, Buffer.concat(chunks)),
        };
    }
    #storeFile(name) {
        const stated = statedDigest(name);
        this.#then(async () => {
            this.#writer = await this.#store.create(stated?.split(":")[0]);
        });
        return {
            content: (chunk) => this.#then(() => this.#writer?.write(chunk)),
            end: () => this.#then(() => this.#finish(name, stated)),
        };
    }
    async #finish(name, stated) {
        const blob = await this.#writer?.finish();
        this.#writer = undefined;
        if (blob === undefined)
            return;
        if (stated !== undefined && stated !== blob.digest) {
            const message = `The archive's blob ${stated} has the digest ${blob.digest}: it was changed or damaged. Save it again.`;
            throw new errors/* PlimsollError */.nN("image.digest", message);
        }
        this.#files.set(name, blob);
    }
    #then(work) {
        this.#pending = this.#pending.then(work);
        // `settle` reports it; without this a failure before the next `settle` would count as unhandled.
        this.#pending.catch(() => { });
    }
}
function cleanName(path) {
    return external_node_path_.posix.normalize(`/${path}`).slice(1);
}
/** `blobs/sha256/0123…` states its digest; other names state nothing. */
function statedDigest(name) {
    const [, algorithm, hex] = /^blobs\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
    const digest = `${algorithm}:${hex}`;
    return (0,image_digest/* isDigest */.Bc)(digest) ? digest : undefined;
}

// EXTERNAL MODULE: ./build/js/image/sources/blob-store.js
var blob_store = __webpack_require__(42442);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/js/image/media-types.js
var media_types = __webpack_require__(77556);
;// CONCATENATED MODULE: ./build/js/image/sources/docker-archive.js







/** `manifest.json` of a docker-archive (moby image/tarexport). */
const dockerManifestSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()).max(1000) }))
    .min(1);
/** Reads `manifest.json`. Throws `image.malformed` when it lists several images or files that are not in the archive. */
function readDockerManifest(bytes, find) {
    const images = (0,blobs/* parseDocument */.Tp)(bytes, dockerManifestSchema, "manifest.json of the archive");
    const [image, ...others] = images;
    if (image === undefined || others.length > 0) {
        const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []).join(", ");
        const message = `The archive holds ${images.length} images (${tags}). Save one image to one archive.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
    const required = (name) => {
        const blob = find(name);
        if (blob !== undefined)
            return blob;
        throw new errors/* PlimsollError */.nN("image.malformed", `The archive lacks ${JSON.stringify(name)}, which its manifest.json lists.`);
    };
    return { config: required(image.Config), layers: image.Layers.map(required) };
}
const suffixes = { none: "", gzip: "+gzip", zstd: "+zstd" };
/**
 * Writes manifest and `index.json` for an image whose blobs are in the layout. The manifest depends on nothing but those
 * blobs, so that the same archive always gets the same digest; no registry has it.
 */
async function writeDockerLayout(image, layout, store) {
    const descriptor = (mediaType, { digest, size }) => ({ mediaType, digest, size });
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* ociManifest */.F7,
        config: descriptor(media_types/* ociConfig */._8, image.config),
        layers: image.layers.map((layer) => descriptor(media_types/* ociTarLayer */.so + suffixes[layer.codec], layer)),
    };
    const stored = await (0,blob_store/* storeBytes */.j)(store, Buffer.from(JSON.stringify(manifest)));
    const index = { schemaVersion: 2, mediaType: media_types/* ociIndex */.KP, manifests: [descriptor(media_types/* ociManifest */.F7, stored)] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify(index));
}

;// CONCATENATED MODULE: ./build/js/image/sources/peek.js
/** The first bytes of a stream (fewer when it is shorter), and the whole stream, those bytes included. */
async function peek(source, count) {
    const chunks = source[Symbol.asyncIterator]();
    const held = [];
    for (let length = 0; length < count;) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        held.push(toBuffer(next.value));
        length += next.value.length;
    }
    const whole = async function* () {
        try {
            yield* held;
            for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
                yield toBuffer(next.value);
        }
        finally {
            await chunks.return?.();
        }
    };
    return { start: Buffer.concat(held).subarray(0, count), whole: whole() };
}
function toBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

;// CONCATENATED MODULE: ./build/js/image/sources/archive.js













/**
 * Reads an image archive once, as a stream, into a layout under `workDirectory`: an OCI archive or a docker-archive
 * (`docker save`, `ko`, Bazel, kaniko), compressed or not. All blobs are compared with the digests that they are stored
 * under. `name` is how errors call it. Throws `image.malformed`, `image.digest`, `disk.full` or `cancelled`.
 */
async function openArchive(source, name, workDirectory, signal) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const layout = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, "archive-"));
    await (0,promises_.mkdir)((0,external_node_path_.join)(layout, "blobs"));
    const store = new blob_store/* BlobStore */.l(layout);
    const sink = new ArchiveSink(store);
    try {
        await unpack(source, sink, signal);
    }
    catch (error) {
        await sink.discard();
        throw explain(error, name);
    }
    await arrange(sink, layout, store, name);
    return { layout, notes: { verified: true, unpackedByEngine: sink.documents.has("manifest.json") } };
}
async function unpack(source, sink, signal) {
    const { start, whole } = await peek(source, codec/* magicBytes */.H);
    const scanner = new tar_scanner/* TarScanner */.e(sink);
    const take = async (chunk) => {
        scanner.write(chunk);
        await sink.settle();
    };
    await (0,inflate/* inflate */.U)(whole, (0,codec/* detectCodec */.Y)(start), take, signal);
    scanner.end();
    await sink.settle();
}
async function arrange(sink, layout, store, name) {
    const index = sink.documents.get("index.json");
    const dockerManifest = sink.documents.get("manifest.json");
    if (index !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), index);
    if (dockerManifest !== undefined) {
        const image = readDockerManifest(dockerManifest, (file) => sink.find(file));
        if (index === undefined || (await isMisordered(layout, image)))
            await writeDockerLayout(image, layout, store);
    }
    else if (index === undefined) {
        const message = `${name} is a tar archive but no image: it has neither index.json nor manifest.json. Save it with "docker save" or as an OCI archive.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
}
/** Docker Engine 25.0.0 saved OCI manifests whose layers are in no order; its `manifest.json` is right. */
async function isMisordered(layout, { layers }) {
    const images = await (0,image_layout/* listImages */.v8)(layout);
    const listed = images[0]?.manifest.layers.map(({ digest }) => digest) ?? [];
    const right = layers.map(({ digest }) => digest);
    const isSameSet = listed.toSorted().join() === right.toSorted().join();
    return images.length === 1 && isSameSet && listed.join() !== right.join();
}
function explain(error, name) {
    if (error instanceof errors/* PlimsollError */.nN)
        return error;
    if (error instanceof Error && error.name === "AbortError") {
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while reading ${name}.`, { cause: error });
    }
    const isBroken = error instanceof entry/* TarError */.m || error instanceof zstd_frames/* ZstdError */.i;
    if (isBroken) {
        const message = `${name} is no image archive that can be read: ${error.message}, at byte ${error.offset}.`;
        return new errors/* PlimsollError */.nN("image.malformed", message, { cause: error });
    }
    const isCompression = error instanceof Error && "code" in error && /^Z(?:STD)?_/.test(String(error.code));
    if (!isCompression)
        return error;
    return new errors/* PlimsollError */.nN("image.malformed", `${name} has broken compression: ${error.message}.`, { cause: error });
}

// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/exists.js
var exists = __webpack_require__(13692);
// EXTERNAL MODULE: ./build/js/image/sources/docker-config.js
var docker_config = __webpack_require__(35460);
;// CONCATENATED MODULE: ./build/js/image/sources/engine-endpoint.js






/**
 * Where the docker client would look for an engine: `DOCKER_HOST`, else the context that `DOCKER_CONTEXT` or the client's
 * configuration names, else the usual sockets (also those of Docker Desktop and of rootless engines). Undefined when there
 * is none, or only one behind ssh.
 */
async function engineEndpoint(environment, systemSocket = "/var/run/docker.sock") {
    const { DOCKER_HOST, DOCKER_CERT_PATH, DOCKER_TLS_VERIFY, DOCKER_TLS } = environment;
    if (DOCKER_HOST) {
        const isTls = Boolean(DOCKER_TLS_VERIFY || DOCKER_TLS);
        return fromAddress(DOCKER_HOST, isTls ? (DOCKER_CERT_PATH ?? (0,docker_config/* dockerConfigDirectory */._)(environment)) : undefined);
    }
    return (await contextEndpoint(environment)) ?? usualSocket(environment, systemSocket);
}
async function fromAddress(address, certificates) {
    if (address.startsWith("unix://"))
        return { socketPath: address.slice("unix://".length) };
    if (!address.startsWith("tcp://") || !URL.canParse(address))
        return undefined;
    const { hostname, port } = new URL(address);
    const host = hostname.replace(/^\[|\]$/g, "");
    if (certificates === undefined)
        return { protocol: "http", host, port: Number(port || 2375) };
    const [ca, cert, key] = await Promise.all(["ca.pem", "cert.pem", "key.pem"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(certificates, name)).catch(() => undefined)));
    const tls = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
    return { protocol: "https", host, port: Number(port || 2376), ...tls };
}
const contextSchema = schemas/* object */.Ikc({ Endpoints: schemas/* object */.Ikc({ docker: schemas/* object */.Ikc({ Host: schemas/* string */.YjP() }) }) });
/** docker/cli cli/context/store: contexts lie under the SHA-256 of their names. */
async function contextEndpoint(environment) {
    const directory = (0,docker_config/* dockerConfigDirectory */._)(environment);
    const name = environment["DOCKER_CONTEXT"] ?? (await (0,docker_config/* readDockerConfig */.T)(environment)).currentContext;
    if (directory === undefined || !name || name === "default")
        return undefined;
    const id = (0,external_node_crypto_.createHash)("sha256").update(name).digest("hex");
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "contexts", "meta", id, "meta.json"), "utf8").catch(() => "null");
    const meta = contextSchema.safeParse(JSON.parse(text));
    if (!meta.success)
        return undefined;
    const certificates = (0,external_node_path_.join)(directory, "contexts", "tls", id, "docker");
    const isTls = await (0,exists/* exists */.t)(certificates);
    return fromAddress(meta.data.Endpoints.docker.Host, isTls ? certificates : undefined);
}
async function usualSocket({ HOME, XDG_RUNTIME_DIR }, systemSocket) {
    const candidates = [
        systemSocket,
        ...(HOME ? [(0,external_node_path_.join)(HOME, ".docker", "run", "docker.sock")] : []),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, "docker.sock")] : []),
    ];
    for (const socketPath of candidates)
        if (await (0,exists/* exists */.t)(socketPath))
            return { socketPath };
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/image/sources/engine.js






/** An engine that is there answers at once; one that hangs must not hold up the way to the registry. */
const answerTimeoutMs = 5000;
const inspectSchema = schemas/* object */.Ikc({ Os: schemas/* string */.YjP(), Architecture: schemas/* string */.YjP(), Variant: schemas/* string */.YjP().nullish() });
/**
 * The image `reference` out of the local engine, streamed into a layout. Undefined when no engine answers, or it does not
 * have the image, or not for a platform that is asked for: the registry is next. Throws `image.engine` when the engine
 * fails while it gives the image, and whatever is wrong with the image.
 */
async function openFromEngine(reference, platforms, context) {
    const endpoint = await engineEndpoint(context.buildEnvironment);
    if (endpoint === undefined)
        return undefined;
    const found = await platformInEngine(endpoint, reference, context);
    const wanted = platforms.map(platform_name/* normalisePlatform */.W);
    if (found === undefined || (wanted.length > 0 && !(wanted.length === 1 && wanted[0] === found)))
        return undefined;
    context.progress.note(`${reference}: taken from the local engine (${found})`);
    return save((await connect(endpoint)).getImage(reference), reference, context);
}
/** Loaded only when it is needed: it is by far the heaviest of all modules. */
async function connect(endpoint, timeout) {
    const { default: Engine } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.t.bind(__webpack_require__, 39040, 19));
    // What is not given here, docker-modem would take from the process's own environment.
    if ("socketPath" in endpoint)
        return new Engine({ ...endpoint, protocol: "http", host: undefined, timeout });
    return new Engine({ ...endpoint, socketPath: undefined, timeout });
}
/** The platform of the engine's image; undefined when there is no such image, or no answer (which is said). */
async function platformInEngine(endpoint, reference, { progress, signal }) {
    try {
        const engine = await connect(endpoint, answerTimeoutMs);
        const details = inspectSchema.safeParse(await engine.getImage(reference).inspect());
        if (!details.success)
            throw new Error("its answer is not what it should be");
        const { Os, Architecture, Variant } = details.data;
        return (0,platform_name/* platformName */.$)({ os: Os, architecture: Architecture, variant: Variant });
    }
    catch (error) {
        if (signal.aborted)
            throw new errors/* PlimsollError */.nN("cancelled", "Cancelled while asking the engine for the image.");
        const isUnknownImage = error instanceof Error && "statusCode" in error && error.statusCode === 404;
        if (!isUnknownImage)
            progress.note(`The local engine gave no answer (${textOf(error)}); asking the registry.`);
        return undefined;
    }
}
async function save(image, reference, context) {
    try {
        const stream = await image.get();
        return await openArchive(chunks(stream), reference, context.workDirectory, context.signal);
    }
    catch (error) {
        if (error instanceof errors/* PlimsollError */.nN || (0,errors/* hasErrno */.Nm)(error, "ENOSPC"))
            throw (0,errors/* asPlimsollError */.fN)(error);
        const message = `The engine failed while giving ${reference}: ${textOf(error)}. See what "docker save" says of it.`;
        throw new errors/* PlimsollError */.nN("image.engine", message, { cause: error });
    }
}
async function* chunks(stream) {
    for await (const chunk of stream) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
function textOf(error) {
    return (0,control/* oneLine */.T)(error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: ./build/js/image/sources/registry/download.js
var download = __webpack_require__(27361);
// EXTERNAL MODULE: ./build/js/image/sources/registry/errors.js
var registry_errors = __webpack_require__(36226);
// EXTERNAL MODULE: ./build/js/image/sources/registry/reference.js
var registry_reference = __webpack_require__(73600);
// EXTERNAL MODULE: ./build/js/image/sources/registry/session.js + 4 modules
var registry_session = __webpack_require__(28730);
// EXTERNAL MODULE: ./build/js/image/sources/registry/transport.js
var registry_transport = __webpack_require__(80336);
;// CONCATENATED MODULE: ./build/js/image/sources/registry/pull.js
















/** More at once gains nothing with one registry, and rate limits count it. */
const parallelDownloads = 3;
/**
 * Pulls an image into a layout under the work directory: for the platforms that are asked for, else for this machine's;
 * an image that is for a single platform is taken as it is. Every byte is compared with its digest. Throws
 * `image.not-found`, `image.registry`, `image.platform`, `image.digest`, `image.malformed` or `cancelled`.
 */
async function pullImage(reference, platforms, context, transport = (0,registry_transport/* createTransport */.oO)(context.plainEnvironment)) {
    await (0,promises_.mkdir)(context.workDirectory, { recursive: true });
    const layout = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.workDirectory, "pulled-"));
    const session = await registry_session/* RegistrySession */.G.open(reference, context, transport);
    const pull = { session, store: new blob_store/* BlobStore */.l(layout), layout };
    const root = await fetchManifest(pull, reference.digest ?? reference.tag ?? "latest", reference.digest);
    const isIndex = (0,media_types/* kindOfMediaType */.SX)(root.descriptor.mediaType) === "index";
    const chosen = isIndex ? chooseOfIndex(root.bytes, platforms, reference, context) : [root.descriptor];
    for (const descriptor of chosen) {
        const bytes = isIndex ? (await fetchManifest(pull, descriptor.digest, descriptor.digest)).bytes : root.bytes;
        await fetchContent(pull, bytes, isIndex ? [] : platforms);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify(indexOf(chosen)));
    return { layout, notes: { verified: true, unpackedByEngine: false } };
}
/** A manifest or index by tag or digest, checked and in the layout. */
async function fetchManifest(pull, name, digest) {
    const { session, store } = pull;
    const headers = { accept: media_types/* acceptedManifests */.My.join(", "), "accept-encoding": "identity" };
    const response = await session.get(`manifests/${name}`, headers);
    const bytes = await (0,registry_errors/* readBody */.x)(response, documents/* documentLimits */.E5.manifest);
    const text = (0,registry_reference/* referenceText */.n)(session.reference);
    if (bytes === undefined)
        throw new errors/* PlimsollError */.nN("image.malformed", `The manifest of ${text} is too large to be one.`);
    const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
    const kind = (0,media_types/* kindOfMediaType */.SX)(mediaType);
    if (kind !== "index" && kind !== "manifest") {
        const message = `${text} is of the media type ${JSON.stringify(mediaType)}, which is no image that can be read. Push it again with a current tool.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
    const stored = await (0,blob_store/* storeBytes */.j)(store, bytes, digest?.split(":")[0]);
    if (digest !== undefined && stored.digest !== digest) {
        const message = `The registry ${session.reference.registry} gives another manifest for ${text} than ${digest}.`;
        throw new errors/* PlimsollError */.nN("image.digest", message);
    }
    return { descriptor: { mediaType, digest: stored.digest, size: stored.size }, bytes };
}
function chooseOfIndex(bytes, platforms, reference, { platform }) {
    const text = (0,registry_reference/* referenceText */.n)(reference);
    const { manifests } = (0,blobs/* parseDocument */.Tp)(bytes, documents/* indexSchema */.me, `image index of ${text}`);
    const images = manifests
        .filter((descriptor) => !(0,image_layout/* isAttestation */.H3)(descriptor) && (0,media_types/* kindOfMediaType */.SX)(descriptor.mediaType) === "manifest")
        .map((descriptor) => ({
        descriptor,
        platform: (0,platform_name/* platformName */.$)(descriptor.platform ?? { os: "unknown", architecture: "unknown" }),
    }));
    const here = (0,platform_name/* platformName */.$)({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
    const wanted = platforms.length > 0 || images.length === 1 ? platforms : [here];
    return choosePlatforms(images, wanted, text).map(({ descriptor }) => descriptor);
}
/** Config first, so that an image for the wrong platform is noticed before its layers are here; then the layers. */
async function fetchContent(pull, bytes, platforms) {
    const { session, store, layout } = pull;
    const text = (0,registry_reference/* referenceText */.n)(session.reference);
    const { config, layers } = (0,blobs/* parseDocument */.Tp)(bytes, documents/* manifestSchema */.rc, `manifest of ${text}`);
    if (config.size > documents/* documentLimits */.E5.config) {
        throw new errors/* PlimsollError */.nN("image.malformed", `The config of ${text} is too large to be one.`);
    }
    if (layers.reduce((sum, { size }) => sum + size, 0) > limits/* maximumBytes */.a) {
        throw new errors/* PlimsollError */.nN("image.malformed", `${text} has more than ${limits/* maximumBytes */.a} bytes of layers; that is the limit.`);
    }
    await (0,download/* downloadBlob */.W)(config, session, store);
    if (platforms.length > 0 && (0,media_types/* kindOfMediaType */.SX)(config.mediaType) === "config") {
        const image = await (0,blobs/* readDocument */.u0)(layout, config, documents/* configSchema */.Qn, "image config", documents/* documentLimits */.E5.config);
        choosePlatforms([{ platform: (0,platform_name/* platformName */.$)(image) }], platforms, text);
    }
    const waiting = [...new Map(layers.map((layer) => [layer.digest, layer])).values()].sort((a, b) => a.size - b.size);
    const downloadNext = async () => {
        for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop())
            await (0,download/* downloadBlob */.W)(layer, session, store);
    };
    const downloads = await Promise.allSettled(Array.from({ length: parallelDownloads }, downloadNext));
    const failed = downloads.find((download) => download.status === "rejected");
    if (failed !== undefined)
        throw failed.reason;
}
function indexOf(descriptors) {
    const manifests = descriptors.map(({ mediaType, digest, size, platform }) => {
        return platform ? { mediaType, digest, size, platform } : { mediaType, digest, size };
    });
    return { schemaVersion: 2, mediaType: media_types/* ociIndex */.KP, manifests };
}

;// CONCATENATED MODULE: ./build/js/image/open.js














/**
 * Opens an image that something else built (`--image`). In this order `reference` is
 *
 * 1. a directory with an `index.json`: an OCI layout, used where it is;
 * 2. a file: an image archive, OCI or `docker save`, compressed or not;
 * 3. an image of the local engine;
 * 4. an image of a registry.
 *
 * What looks like a path (`./…`, `/…`, `….tar`) is never asked of an engine or registry. Relative paths start from
 * `root`. Without `platforms`, all that layout or archive hold; of a registry the machine's own.
 *
 * Throws PlimsollError: `usage.flag`, `image.not-found`, `image.platform`, `image.registry`, `image.engine`,
 * `image.malformed`, `image.digest`, `disk.full`, `cancelled`.
 */
async function openImage(reference, platforms, context, root = ".") {
    checkValue(reference);
    const { layout, notes } = await openSource(reference, (0,external_node_path_.resolve)(root, reference), platforms, context);
    const images = (await (0,image_layout/* listImages */.v8)(layout)).map((image) => ({ image, platform: (0,platform_name/* platformName */.$)((0,image_platforms/* platformOf */.tj)(image)) }));
    const chosen = choosePlatforms(images, platforms, reference);
    return Promise.all(chosen.map(({ image }) => (0,image_platforms/* writePlatformLayout */.LF)(layout, image, context.workDirectory, notes)));
}
function checkValue(reference) {
    const problem = reference === "" ? "is empty" : reference.startsWith("-") ? "starts with a dash" : undefined;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\u0000-\u001f\u007f-\u009f]/.test(reference) ? "holds control characters" : undefined;
    const found = problem ?? control;
    if (found === undefined)
        return;
    throw new errors/* PlimsollError */.nN("usage.flag", `The image ${JSON.stringify(reference)} ${found}. Give a reference, a tar or a layout directory.`);
}
async function openSource(reference, path, platforms, context) {
    const kind = await kindOfPath(path);
    if (kind === "layout")
        return { layout: path, notes: layout_notes/* noNotes */.P2 };
    if (kind === "file") {
        const stream = (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunk_size/* chunkSize */.Z });
        return openArchive(stream, reference, context.workDirectory, context.signal);
    }
    if (/^(?:\.{0,2}\/|~)|\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(reference))
        throw noSuchFile(reference, kind);
    const parsed = (0,registry_reference/* parseReference */.F)(reference);
    return (await openFromEngine(reference, platforms, context)) ?? pullImage(parsed, platforms, context);
}
async function kindOfPath(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        if (stats.isFile())
            return "file";
        if (!stats.isDirectory())
            return "nothing";
        const index = await (0,promises_.open)((0,external_node_path_.join)(path, "index.json")).catch(() => undefined);
        await index?.close();
        return index === undefined ? "directory" : "layout";
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,errors/* hasErrno */.Nm)(error, "ENOTDIR") || (0,errors/* hasErrno */.Nm)(error, "ENAMETOOLONG"))
            return "nothing";
        throw error;
    }
}
function noSuchFile(path, kind) {
    const what = kind === "directory" ? "is a directory without index.json, so no OCI layout" : "is not there";
    return new errors/* PlimsollError */.nN("image.not-found", `${path} ${what}. Give an image reference, a tar or a layout directory.`);
}


/***/ }),

/***/ 36401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ baseImageOf),
/* harmony export */   h: () => (/* binding */ familiarName)
/* harmony export */ });
/**
 * Reads the identifier of a source step: `docker-image://docker.io/library/debian:bookworm-slim@sha256:…` or
 * `oci-layout://…`. Undefined for sources that are no image (a context, a repository, a download).
 */
function baseImageOf(identifier) {
    const reference = /^(?:docker-image|oci-layout):\/\/(.+)$/s.exec(identifier)?.[1];
    if (reference === undefined)
        return undefined;
    const [name = "", digest] = reference.split("@");
    return { name: familiarName(name), ...(digest === undefined ? {} : { digest }) };
}
/** Docker's short form: without `docker.io/` and `library/`. */
function familiarName(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ instructionLabel),
/* harmony export */   j: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

/** Longest instruction text in an origin; a heredoc or a list of packages can be pages. */
const maximumLength = 200;
/** `text` cut to a length that fits one line of a report. */
function shortInstruction(text) {
    const characters = [...text];
    return characters.length <= maximumLength ? text : `${characters.slice(0, maximumLength - 1).join("")}…`;
}
/** An instruction as an origin tells it: one line, not too long. Of a RUN with a heredoc the script says what it does. */
function instructionLabel({ keyword, text, heredocs = [] }) {
    const script = keyword === "RUN" ? heredocs.map(({ body }) => ` ${body}`).join("") : "";
    return shortInstruction((0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text + script));
}


/***/ }),

/***/ 59697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readProvenance)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/image/origins/slsa.js
/**
 * The parts of a BuildKit provenance predicate (`mode=max`) that layer origins need, in both shapes (moby/buildkit
 * docs/attestations/slsa-definitions.md, solver/llbsolver/provenance/types/types.go, solver/pb/ops.proto). Zero values
 * are left out by BuildKit, hence the defaults.
 */

const index = schemas/* int */.Whr().default(0);
const fileAction = schemas/* looseObject */._H3({
    /** Counts the step's inputs, then the results of earlier actions; -1: an empty directory. */
    input: index,
    secondaryInput: index,
    output: index,
    Action: schemas/* looseObject */._H3({
        copy: schemas/* looseObject */._H3({
            src: schemas/* string */.YjP().default(""),
            dest: schemas/* string */.YjP().default(""),
            include_patterns: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
            exclude_patterns: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        })
            .optional(),
        mkdir: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
        mkfile: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
        rm: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
    })
        .default({}),
});
// Loose where build/record makes digests of what steps do: all that is written there counts.
const operation = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }).optional(),
    exec: schemas/* looseObject */._H3({
        meta: schemas/* looseObject */._H3({
            args: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
            cwd: schemas/* string */.YjP().default("/"),
            /** `NAME=value` */
            env: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        })
            .optional(),
        mounts: schemas/* array */.YOg(schemas/* looseObject */._H3({
            input: index,
            output: index,
            dest: schemas/* string */.YjP().default(""),
            /** The part of the input that is mounted. */
            selector: schemas/* string */.YjP().default("/"),
        }))
            .default([]),
    })
        .optional(),
    file: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(fileAction).default([]) }).optional(),
    merge: schemas/* object */.Ikc({ inputs: schemas/* array */.YOg(schemas/* object */.Ikc({ input: index })).default([]) }).optional(),
});
const step = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** `stepN:M`: result M of step N. */
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    op: schemas/* object */.Ikc({ Op: operation.nullish() }),
});
const position = schemas/* object */.Ikc({ line: schemas/* int */.Whr().positive() });
const slsa_location = schemas/* object */.Ikc({
    sourceIndex: index,
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: position, end: position })).default([]),
});
const buildConfig = schemas/* object */.Ikc({
    llbDefinition: schemas/* array */.YOg(step).min(1),
    /** Digest of a vertex, as the progress has it → step. */
    digestMapping: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
});
const buildkitMetadata = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({
        locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ locations: schemas/* array */.YOg(slsa_location).default([]) })),
        infos: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().default(""), data: schemas/* string */.YjP().default("") })).default([]),
    }),
    /** Result → chains of layers, lowest first, each up to and including that result. */
    layers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()))).default({}),
});
const request = schemas/* object */.Ikc({ args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish();
const slsa02Schema = schemas/* object */.Ikc({
    buildConfig,
    metadata: schemas/* object */.Ikc({ "https://mobyproject.org/buildkit@v1#metadata": buildkitMetadata }),
    invocation: schemas/* object */.Ikc({ parameters: schemas/* object */.Ikc({ args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish() })
        .nullish(),
});
const slsa1Schema = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        internalParameters: schemas/* object */.Ikc({ buildConfig }),
        externalParameters: schemas/* object */.Ikc({ request }).nullish(),
    }),
    runDetails: schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ buildkit_metadata: buildkitMetadata }) }),
});

;// CONCATENATED MODULE: ./build/js/image/origins/provenance.js

/**
 * Reads a `max` provenance predicate of either shape. Undefined for anything else, `min` provenance included (it has no
 * steps): origins then come from history.
 */
function readProvenance(predicate) {
    const old = slsa02Schema.safeParse(predicate);
    if (old.success) {
        const { buildConfig, metadata, invocation } = old.data;
        const buildkit = metadata["https://mobyproject.org/buildkit@v1#metadata"];
        return normalise(buildConfig, buildkit, invocation?.parameters?.args?.["target"]);
    }
    const recent = slsa1Schema.safeParse(predicate);
    if (!recent.success)
        return undefined;
    const { internalParameters, externalParameters } = recent.data.buildDefinition;
    const buildkit = recent.data.runDetails.metadata.buildkit_metadata;
    return normalise(internalParameters.buildConfig, buildkit, externalParameters?.request?.args?.["target"]);
}
function normalise({ llbDefinition: raw, digestMapping }, buildkit, target) {
    const steps = new Map();
    for (const { id, inputs, op } of raw) {
        const places = (buildkit.source.locations[id]?.locations ?? []).flatMap(toPlace);
        steps.set(id, { id, inputs: (inputs ?? []).map(toReference), operation: op.Op ?? {}, places });
    }
    const result = finalResult(raw, steps);
    if (result === undefined)
        return undefined;
    const provenance = {
        steps,
        stepsByVertex: new Map(Object.entries(digestMapping)),
        result,
        layerCounts: countLayers(buildkit.layers),
        sources: buildkit.source.infos.map(({ filename, data }) => ({
            name: filename,
            text: Buffer.from(data, "base64").toString("utf8"),
        })),
    };
    if (typeof target === "string" && target !== "")
        provenance.target = target;
    return provenance;
}
/** The last step has no operation and one input: what is exported. */
function finalResult(raw, steps) {
    const last = steps.get(raw.at(-1)?.id ?? "");
    if (last === undefined)
        return undefined;
    const isReturn = Object.keys(last.operation).length === 0;
    return isReturn ? last.inputs[0] : { step: last.id, output: 0 };
}
/**
 * Chains of one result differ in compression (a forced one is not the one that a step first made), never in length; a
 * result whose chains do differ is left out.
 */
function countLayers(layers) {
    const counts = new Map();
    for (const [result, chains] of Object.entries(layers)) {
        const lengths = new Set(chains.map((chain) => chain.length));
        const [length] = lengths;
        if (length !== undefined && lengths.size === 1)
            counts.set(result, length);
    }
    return counts;
}
function toReference(text) {
    const colon = text.lastIndexOf(":");
    return { step: text.slice(0, colon), output: Number(text.slice(colon + 1)) };
}
/** The ranges of one location are the lines of one instruction, often one range for each line. */
function toPlace({ sourceIndex, ranges }) {
    if (ranges.length === 0)
        return [];
    const startLine = Math.min(...ranges.map(({ start }) => start.line));
    const endLine = Math.max(...ranges.map(({ end }) => end.line));
    return [{ source: sourceIndex, startLine, endLine }];
}


/***/ }),

/***/ 92954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ countedRootChain),
/* harmony export */   Y8: () => (/* binding */ statedRootCounts),
/* harmony export */   x3: () => (/* binding */ rootInput)
/* harmony export */ });
/** Longer than any Dockerfile's; a circle would be longer. */
const maximumSteps = 10_000;
/**
 * The steps that a result was made by, base first: from the result back through each step's root input, down to an image
 * (or other source) or to nothing (`FROM scratch`).
 */
function chainOf({ steps }, result) {
    const links = [];
    for (let reference = result; reference !== undefined;) {
        const step = steps.get(reference.step);
        if (step === undefined || links.length > maximumSteps)
            break;
        links.push({ step, reference });
        reference = rootInput(step, reference.output);
    }
    return links.reverse();
}
/** What the result `output` of a step is built on; undefined for sources and for what starts empty. */
function rootInput({ operation, inputs }, output) {
    if (operation.exec !== undefined) {
        const { mounts } = operation.exec;
        const mount = mounts.find((candidate) => candidate.output === output) ?? mounts.find(({ dest }) => dest === "/");
        return mount === undefined ? undefined : inputs[mount.input];
    }
    if (operation.file !== undefined)
        return inputs[fileRoot(operation.file.actions, inputs.length, output)];
    if (operation.merge !== undefined)
        return inputs[operation.merge.inputs[0]?.input ?? -1];
    return undefined;
}
/** Index of the input that the action with this output began with, through the actions before it; -1 for none. */
function fileRoot(actions, inputs, output) {
    let at = actions.find((action) => action.output === output)?.input ?? -1;
    for (let hops = 0; at >= inputs && hops <= actions.length; hops++)
        at = actions[at - inputs]?.input ?? -1;
    return at >= inputs ? -1 : at;
}
/**
 * The states of the image's root filesystem, base first, with their numbers of layers; `total` is the image's. What the
 * layer map does not say follows from the neighbours: each step adds one layer, a merge as many as what it merges in.
 * Undefined when the numbers contradict each other, or the image.
 */
function countedRootChain(provenance, total) {
    const links = chainOf(provenance, provenance.result);
    const last = links.at(-1);
    if (last === undefined)
        return total === 0 ? [] : undefined;
    const stated = provenance.layerCounts.get(nameOf(last.reference));
    if (stated !== undefined && stated !== total)
        return undefined;
    const counts = fillCounts(links, provenance, total);
    const known = counts.filter((count) => count !== undefined);
    const isOrdered = known.every((count, i) => count >= (known[i - 1] ?? 0));
    return isOrdered ? links.map(({ step }, i) => ({ step, layers: counts[i] })) : undefined;
}
/**
 * The numbers of layers of those states, where the layer map says the last one's: so it is the same whether or not the map
 * says those of the others. A build that came out of a cache leaves out its base. Undefined when the last one's is not said.
 */
function statedRootCounts(provenance) {
    const total = provenance.layerCounts.get(nameOf(provenance.result));
    return total === undefined ? undefined : countedRootChain(provenance, total)?.map(({ layers }) => layers);
}
function fillCounts(links, provenance, total) {
    const counts = links.map(({ reference }) => provenance.layerCounts.get(nameOf(reference)));
    const added = links.map(({ step }) => addedLayers(provenance, step));
    counts[links.length - 1] = total;
    const startsEmpty = links[0]?.step.operation.source === undefined;
    for (const [i, more] of added.entries())
        counts[i] ??= sum(i === 0 ? (startsEmpty ? 0 : undefined) : counts[i - 1], more);
    for (let i = links.length - 1; i > 0; i--)
        counts[i - 1] ??= sum(counts[i], negative(added[i]));
    return counts;
}
function addedLayers(provenance, { operation, inputs }) {
    if (operation.exec !== undefined || operation.file !== undefined)
        return 1;
    if (operation.merge === undefined)
        return undefined;
    let added = 0;
    for (const { input } of operation.merge.inputs.slice(1)) {
        const reference = inputs[input];
        const count = reference && provenance.layerCounts.get(nameOf(reference));
        // COPY --link merges in one step that starts empty.
        const chain = reference && count === undefined ? chainOf(provenance, reference) : [];
        const isOneStep = chain.length === 1 && chain[0]?.step.operation.file !== undefined;
        const layers = count ?? (isOneStep ? 1 : undefined);
        if (layers === undefined)
            return undefined;
        added += layers;
    }
    return added;
}
function nameOf({ step, output }) {
    return `${step}:${output}`;
}
function sum(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function negative(value) {
    return value === undefined ? undefined : -value;
}


/***/ }),

/***/ 83025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ originOfPlace),
/* harmony export */   a2: () => (/* binding */ originOfStage),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   sA: () => (/* binding */ instructionAt)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32694);
/* harmony import */ var _image_origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(819);


/** The build's Dockerfiles, in the order of {@link Provenance.sources}. */
function sourceFiles(provenance, known) {
    return provenance.sources.map(({ name, text }) => ({
        path: repositoryPath(name, text, known),
        dockerfile: (0,_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(text),
    }));
}
/**
 * BuildKit's file name has no directory, so the text decides: the repository's Dockerfile with these very bytes; of
 * several, the one of that name. A text that the repository does not have (inline, another repository's) has no path
 * there. With no Dockerfiles to compare, the name stands for itself.
 */
function repositoryPath(name, text, known) {
    if (known.length === 0)
        return name === "" ? undefined : name;
    const same = known.filter((candidate) => candidate.text === text);
    const named = same.find(({ path }) => path === name || path.endsWith(`/${name}`));
    return (named ?? same[0])?.path;
}
/** The instruction that covers the place's first line, and its stage. */
function instructionAt({ dockerfile }, line) {
    for (const stage of dockerfile.stages) {
        const instruction = stage.instructions.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
        if (instruction !== undefined)
            return { stage, instruction };
    }
    return undefined;
}
/** The place as an origin; lines are given only together with the file they are lines of. */
function originOfPlace(place, files) {
    const file = files[place.source];
    const found = file && instructionAt(file, place.startLine);
    const { startLine, endLine } = place;
    return {
        ...(file?.path === undefined ? {} : { file: file.path, startLine, endLine }),
        ...(found?.stage.name === undefined ? {} : { stage: found.stage.name }),
        ...(found === undefined ? {} : { instruction: (0,_image_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .instructionLabel */ .V)(found.instruction) }),
        via: "provenance",
    };
}
/** The whole stage that the place is in, as an origin: for what one of its lines did, and it is not known which. */
function originOfStage(place, files) {
    const file = files[place.source];
    const stage = file && instructionAt(file, place.startLine)?.stage;
    if (stage === undefined)
        return originOfPlace(place, files);
    return originOfPlace({ source: place.source, startLine: stage.startLine, endLine: stage.endLine }, files);
}


/***/ }),

/***/ 12969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseApkInstalled)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86903);

/**
 * Reads apk's `installed` (wiki.alpinelinux.org, "Apk spec"): lines `X:value`, packages apart by blank lines; `F:` names a
 * directory and the `R:` after it the files in it. Never throws.
 */
function parseApkInstalled(bytes) {
    const packages = [];
    let made = emptyPackage();
    let directory = "";
    const finish = () => {
        if (made.name !== "" && made.version !== "")
            packages.push(made);
        made = emptyPackage();
        directory = "";
    };
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .pathLines */ .V)(bytes)) {
        if (line.length < 2)
            finish();
        else if (line.startsWith("F:"))
            directory = line.slice(2);
        else if (line.startsWith("R:"))
            made.files.push(directory === "" ? line.slice(2) : `${directory}/${line.slice(2)}`);
        else
            setField(made, line);
    }
    finish();
    return packages;
}
function emptyPackage() {
    return { name: "", version: "", architecture: "", origin: "", declaredBytes: undefined, files: [] };
}
function setField(made, line) {
    const value = line.slice(2);
    switch (line.slice(0, 2)) {
        case "P:":
            made.name = value;
            break;
        case "V:":
            made.version = value;
            break;
        case "A:":
            made.architecture = value;
            break;
        case "o:":
            made.origin = value;
            break;
        case "I:":
            if (/^\d{1,15}$/.test(value))
                made.declaredBytes = Number(value);
            break;
        default:
    }
}


/***/ }),

/***/ 38888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ ownerOfList),
/* harmony export */   aK: () => (/* binding */ parseMd5sums),
/* harmony export */   i$: () => (/* binding */ parseFileList)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86903);

/**
 * Paths of `/var/lib/dpkg/info/NAME.list`, absolute as they stand. Directories come right before what is in them and are
 * left out: of a merged `/usr` the image has a link in their place, and it is not the package's. Never throws.
 */
function parseFileList(bytes) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .pathLines */ .V)(bytes);
    return lines.filter((line, at) => line.startsWith("/") && line !== "/." && lines[at + 1]?.startsWith(`${line}/`) !== true);
}
/** Paths of `NAME.md5sums`, regular files only, made absolute. Lines of another form are passed over. Never throws. */
function parseMd5sums(bytes) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .pathLines */ .V)(bytes).flatMap((line) => {
        const match = /^[0-9a-f]{32} [ *]/.test(line);
        return match && line.length > 34 ? [`/${line.slice(34)}`] : [];
    });
}
/** `libc6:amd64` of `libc6:amd64.list`: the package's name and, where it has several architectures, which one. */
function ownerOfList(fileName) {
    const base = fileName.slice(0, fileName.lastIndexOf("."));
    const colon = base.indexOf(":");
    return colon < 0 ? { name: base } : { name: base.slice(0, colon), architecture: base.slice(colon + 1) };
}


/***/ }),

/***/ 86903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pathLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _tar_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58252);


const newline = 0x0a;
/**
 * The lines of a list of paths, without their ends. Names that are not UTF-8 come out as the engine's own names do
 * ({@link decodeName}), so that they meet.
 */
function pathLines(bytes) {
    const text = bytes.toString("utf8");
    if (!text.includes("\ufffd") || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text.split("\n");
    const lines = [];
    for (let start = 0; start <= bytes.length;) {
        const found = bytes.indexOf(newline, start);
        const end = found < 0 ? bytes.length : found;
        lines.push((0,_tar_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e)(bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}


/***/ }),

/***/ 39815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   w: () => (/* binding */ parsePackageJson)
/* harmony export */ });
/** Name and version of a `package.json`; undefined when it has not both, or is not JSON. Never throws. */
function parsePackageJson(bytes) {
    const value = parseJson(bytes);
    if (typeof value !== "object" || value === null)
        return undefined;
    const name = "name" in value ? value.name : undefined;
    const version = "version" in value ? value.version : undefined;
    if (typeof name !== "string" || typeof version !== "string" || name === "" || version === "")
        return undefined;
    return { name, version };
}
/** Undefined when it is no JSON. */
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readRpmDatabase)
});

;// CONCATENATED MODULE: ./build/js/image/packages/rpm/bdb.js
/**
 * Reads the values of a Berkeley DB hash file as RPM before 4.16 kept its packages (berkeleydb/libdb src/dbinc/db_page.h).
 * Malformed files throw a RangeError; each overflow page is gone to once.
 */
const hashMagic = 0x61561;
const pageHeaderBytes = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hash: 13 };
/** An item that lies on overflow pages (HOFFPAGE); RPM's headers all do, smaller items are no packages. */
const offPageItem = 3;
/** The packages' headers, in the order of the pages. */
function* bdbBlobs(file) {
    const layout = layoutOf(file);
    const visited = new Set();
    for (let number = 0; number <= layout.lastPage; number += 1) {
        const page = pageAt(file, layout, number);
        const type = page.readUInt8(25);
        if (type !== pageTypes.hash && type !== pageTypes.hashUnsorted)
            continue;
        const items = uint16(page, 20, layout);
        // Keys and values take turns.
        for (let item = 1; item < items; item += 2) {
            const at = uint16(page, pageHeaderBytes + item * 2, layout);
            if (page.readUInt8(at) === offPageItem)
                yield value(file, layout, page, at, visited);
        }
    }
}
function layoutOf(file) {
    const isBigEndian = file.readUInt32BE(12) === hashMagic;
    if (!isBigEndian && file.readUInt32LE(12) !== hashMagic)
        throw new RangeError("this is no RPM database");
    const pageSize = uint32(file, 20, { isBigEndian });
    if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
        throw new RangeError("the page size is wrong");
    }
    return { isBigEndian, pageSize, lastPage: uint32(file, 32, { isBigEndian }) };
}
function value(file, layout, page, item, visited) {
    const parts = [];
    const length = uint32(page, item + 8, layout);
    for (let number = uint32(page, item + 4, layout); number !== 0;) {
        if (visited.has(number))
            throw new RangeError("a page comes twice");
        visited.add(number);
        const overflow = pageAt(file, layout, number);
        if (overflow.readUInt8(25) !== pageTypes.overflow)
            throw new RangeError("a page is no overflow page");
        number = uint32(overflow, 16, layout);
        const end = number === 0 ? pageHeaderBytes + uint16(overflow, 22, layout) : layout.pageSize;
        parts.push(overflow.subarray(pageHeaderBytes, end));
    }
    const whole = Buffer.concat(parts);
    if (whole.length < length)
        throw new RangeError("a package is cut off");
    return whole;
}
function pageAt(file, { pageSize }, number) {
    const start = number * pageSize;
    if (start + pageSize > file.length)
        throw new RangeError("a page is outside the file");
    return file.subarray(start, start + pageSize);
}
function uint16(bytes, at, { isBigEndian }) {
    return isBigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
}
function uint32(bytes, at, { isBigEndian }) {
    return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}

// EXTERNAL MODULE: ./build/js/image/tar/names.js
var names = __webpack_require__(58252);
;// CONCATENATED MODULE: ./build/js/image/packages/rpm/header.js

/** rpm-software-management/rpm include/rpm/rpmtag.h */
const tags = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    size: 1009,
    vendor: 1011,
    architecture: 1022,
    directoryIndexes: 1116,
    baseNames: 1117,
    directoryNames: 1118,
    longSize: 5009,
    modularityLabel: 5096,
};
const types = { int32: 4, int64: 5, string: 6, stringArray: 8, i18nString: 9 };
/** No path that Linux takes is longer (PATH_MAX). */
const longestPath = 4096;
/**
 * Reads a package's header as the database holds it: counts of index entries and of data bytes, the index (tag, type,
 * offset, count; all big-endian), the data (rpm-software-management/rpm lib/header.c). Of a tag that comes twice the last
 * counts: what was added after the signed region replaces it. `fileLimit` bounds the files that are listed.
 * Throws a RangeError when it is malformed.
 */
function parseRpmHeader(blob, fileLimit) {
    const fields = indexOf(blob);
    const made = {
        name: stringOf(blob, fields.get(tags.name)),
        version: stringOf(blob, fields.get(tags.version)),
        release: stringOf(blob, fields.get(tags.release)),
        epoch: integerOf(blob, fields.get(tags.epoch)),
        architecture: stringOf(blob, fields.get(tags.architecture)),
        vendor: stringOf(blob, fields.get(tags.vendor)),
        modularityLabel: stringOf(blob, fields.get(tags.modularityLabel)),
        declaredBytes: integerOf(blob, fields.get(tags.longSize)) ?? integerOf(blob, fields.get(tags.size)),
        files: filesOf(blob, fields, fileLimit),
    };
    if (made.name === "")
        throw new RangeError("a package has no name");
    return made;
}
const wantedTags = new Set(Object.values(tags));
function indexOf(blob) {
    const entries = blob.readUInt32BE(0);
    const dataStart = 8 + entries * 16;
    const dataEnd = dataStart + blob.readUInt32BE(4);
    if (entries === 0 || dataEnd > blob.length)
        throw new RangeError("a header is longer than its record");
    const fields = new Map();
    for (let at = 8; at < dataStart; at += 16) {
        const tag = blob.readUInt32BE(at);
        if (!wantedTags.has(tag))
            continue;
        const start = dataStart + blob.readUInt32BE(at + 8);
        if (start >= dataEnd)
            throw new RangeError("a tag's data are outside the header");
        fields.set(tag, { type: blob.readUInt32BE(at + 4), at: start, count: blob.readUInt32BE(at + 12) });
    }
    return fields;
}
function stringOf(blob, field) {
    if (field === undefined)
        return "";
    if (field.type !== types.string && field.type !== types.i18nString)
        throw new RangeError("a tag has a wrong type");
    const text = blob.toString("utf8", field.at, endOfString(blob, field.at));
    return text === "(none)" ? "" : text;
}
function endOfString(blob, at) {
    const end = blob.indexOf(0, at);
    if (end < 0)
        throw new RangeError("a string does not end");
    return end;
}
function integerOf(blob, field) {
    if (field === undefined || field.count < 1)
        return undefined;
    if (field.type === types.int32)
        return blob.readUInt32BE(field.at);
    if (field.type !== types.int64)
        throw new RangeError("a tag has a wrong type");
    const value = Number(blob.readBigUInt64BE(field.at));
    return Number.isSafeInteger(value) ? value : undefined;
}
function filesOf(blob, fields, limit) {
    const indexes = fields.get(tags.directoryIndexes);
    const baseNames = stringsOf(blob, fields.get(tags.baseNames), limit);
    const directories = stringsOf(blob, fields.get(tags.directoryNames), limit);
    if (indexes === undefined || baseNames.length === 0 || directories.length === 0)
        return [];
    if (indexes.count !== baseNames.length)
        throw new RangeError("a package's file lists do not fit together");
    const files = [];
    for (const [position, baseName] of baseNames.entries()) {
        const directory = directories[blob.readUInt32BE(indexes.at + position * 4)];
        if (directory === undefined)
            throw new RangeError("a file has no directory");
        if (directory.length + baseName.length <= longestPath)
            files.push(directory + baseName);
    }
    return files;
}
function stringsOf(blob, field, limit) {
    if (field === undefined)
        return [];
    if (field.type !== types.stringArray)
        throw new RangeError("a tag has a wrong type");
    if (field.count > limit)
        throw new RangeError("a package has more files than any real one");
    const strings = [];
    for (let at = field.at; strings.length < field.count;) {
        const end = endOfString(blob, at);
        strings.push((0,names/* decodeName */.e)(blob.subarray(at, end)));
        at = end + 1;
    }
    return strings;
}

;// CONCATENATED MODULE: ./build/js/image/packages/rpm/ndb.js
/**
 * Reads RPM's own "new" database (rpm-software-management/rpm lib/backend/ndb/rpmpkg.c): a header, pages of slots, each
 * pointing at a blob; numbers are little-endian. Malformed files throw a RangeError.
 */
const magics = { file: "RpmP", slot: "Slot", blob: "BlbS" };
const pageBytes = 4096;
const slotBytes = 16;
function isNdb(file) {
    return file.length >= 32 && file.toString("latin1", 0, 4) === magics.file;
}
/** The packages' headers, in the order of their slots. Blobs that overlap are malformed: together they fit the file. */
function* ndbBlobs(file) {
    if (file.readUInt32LE(4) !== 0)
        throw new RangeError("the version is not known");
    const end = file.readUInt32LE(12) * pageBytes;
    let left = file.length;
    for (let slot = 2 * slotBytes; slot < end; slot += slotBytes) {
        if (file.toString("latin1", slot, slot + 4) !== magics.slot)
            throw new RangeError("a slot is damaged");
        const index = file.readUInt32LE(slot + 4);
        if (index === 0)
            continue;
        const blob = blobAt(file, file.readUInt32LE(slot + 8) * slotBytes, index);
        left -= blob.length;
        if (left < 0)
            throw new RangeError("the packages are larger than the file");
        yield blob;
    }
}
function blobAt(file, at, index) {
    if (file.toString("latin1", at, at + 4) !== magics.blob || file.readUInt32LE(at + 4) !== index) {
        throw new RangeError("a slot points nowhere");
    }
    const start = at + 16;
    const end = start + file.readUInt32LE(at + 12);
    if (end > file.length)
        throw new RangeError("a package is outside the file");
    return file.subarray(start, end);
}

;// CONCATENATED MODULE: ./build/js/image/packages/rpm/sqlite.js
/**
 * Reads the one table of an RPM database from SQLite's file format (sqlite.org/fileformat2.html), nothing more: table
 * b-trees with overflow pages, no indexes, no write-ahead log. Malformed files throw a RangeError, also what lies in
 * circles: each page is gone to once.
 */
const magic = "SQLite format 3\0";
function isSqlite(file) {
    return file.length >= 100 && file.toString("latin1", 0, 16) === magic;
}
/** The blobs of table `name`, in the order of their row numbers. */
function* sqliteBlobs(file, name) {
    const pages = new Pages(file);
    const root = rootOf(pages, name);
    if (root === undefined)
        throw new RangeError(`there is no table ${name}`);
    for (const record of records(pages, root)) {
        const blob = columnsOf(record).find(({ isBlob }) => isBlob);
        if (blob !== undefined)
            yield record.subarray(blob.start, blob.end);
    }
}
/** The schema is itself a table, at page 1: type, name, table, root page, SQL. */
function rootOf(pages, name) {
    for (const record of records(pages, 1)) {
        const [type, table, , root] = columnsOf(record).map(({ start, end }) => record.subarray(start, end));
        if (type?.toString("latin1") !== "table" || table?.toString("latin1") !== name || root === undefined)
            continue;
        return root.length > 0 && root.length <= 6 ? root.readUIntBE(0, root.length) : undefined;
    }
    return undefined;
}
class Pages {
    /** Bytes of a page that hold content; extensions may keep some at the end. */
    usable;
    #file;
    #size;
    #visited = new Set();
    constructor(file) {
        const size = file.readUInt16BE(16);
        this.#file = file;
        this.#size = size === 1 ? 65_536 : size;
        this.usable = this.#size - file.readUInt8(20);
        if (this.#size < 512 || this.usable < 480)
            throw new RangeError("the page size is wrong");
    }
    /** Pages count from 1. A page that comes again is the schema's or a circle. */
    read(number) {
        if (number !== 1 && this.#visited.has(number))
            throw new RangeError("a page comes twice");
        this.#visited.add(number);
        const end = number * this.#size;
        if (number < 1 || end > this.#file.length)
            throw new RangeError("a page is outside the file");
        return this.#file.subarray(end - this.#size, end);
    }
}
const sqlite_pageTypes = { interior: 5, leaf: 13 };
function* records(pages, root) {
    const waiting = [root];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
        const page = pages.read(number);
        const header = number === 1 ? 100 : 0;
        const type = page.readUInt8(header);
        const cells = page.readUInt16BE(header + 3);
        if (type === sqlite_pageTypes.leaf) {
            for (let cell = 0; cell < cells; cell += 1)
                yield payload(pages, page, page.readUInt16BE(header + 8 + cell * 2));
        }
        else if (type === sqlite_pageTypes.interior) {
            const children = [page.readUInt32BE(header + 8)];
            for (let cell = cells - 1; cell >= 0; cell -= 1) {
                children.push(page.readUInt32BE(page.readUInt16BE(header + 12 + cell * 2)));
            }
            waiting.push(...children);
        }
        else {
            throw new RangeError("a page is no table's");
        }
    }
}
/** A row's bytes: as much as fits beside others on its page, the rest on a chain of overflow pages (section 1.6). */
function payload(pages, page, cell) {
    const { value: length, next: afterLength } = varint(page, cell);
    const { next: start } = varint(page, afterLength);
    const most = pages.usable - 35;
    if (length <= most)
        return slice(page, start, length);
    const least = Math.floor(((pages.usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (pages.usable - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [slice(page, start, local)];
    let overflow = page.readUInt32BE(start + local);
    for (let left = length - local; left > 0;) {
        const more = pages.read(overflow);
        const bytes = Math.min(left, pages.usable - 4);
        parts.push(slice(more, 4, bytes));
        overflow = more.readUInt32BE(0);
        left -= bytes;
    }
    return Buffer.concat(parts);
}
/** Where a record's values are; the header gives their types, which give their lengths (section 2.1). */
function columnsOf(record) {
    const { value: headerLength, next } = varint(record, 0);
    if (headerLength > record.length)
        throw new RangeError("a record is too short");
    const columns = [];
    let start = headerLength;
    for (let at = next; at < headerLength;) {
        const type = varint(record, at);
        const end = start + valueLength(type.value);
        if (end > record.length)
            throw new RangeError("a value is outside its record");
        columns.push({ start, end, isBlob: type.value >= 12 && type.value % 2 === 0 });
        start = end;
        at = type.next;
    }
    return columns;
}
const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
function valueLength(type) {
    return fixedLengths[type] ?? Math.floor((type - 12) / 2);
}
/** Seven bits a byte, most significant first; numbers that no file can hold are malformed. */
function varint(bytes, at) {
    let value = 0;
    for (let next = at; next < at + 7; next += 1) {
        const byte = bytes.readUInt8(next);
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: next + 1 };
    }
    throw new RangeError("a number is too large");
}
function slice(bytes, start, length) {
    if (start + length > bytes.length)
        throw new RangeError("a value is outside its page");
    return bytes.subarray(start, start + length);
}

;// CONCATENATED MODULE: ./build/js/image/packages/rpm/database.js




/** Files of all packages together; an installation of everything has a fifth of it. */
const maximumFiles = 4_000_000;
/**
 * Reads an RPM database of any of its three formats (SQLite, NDB, Berkeley DB), told apart by their first bytes. Stops at
 * what is malformed and gives what came before. Never throws.
 */
function readRpmDatabase(file) {
    const packages = [];
    let filesLeft = maximumFiles;
    try {
        for (const blob of blobsOf(file)) {
            const found = parseRpmHeader(blob, filesLeft);
            filesLeft -= found.files.length;
            packages.push(found);
        }
        return { packages, isWhole: true };
    }
    catch (error) {
        // Node's own readers throw it too, beyond the end of a buffer.
        if (error instanceof RangeError)
            return { packages, isWhole: false };
        throw error;
    }
}
function blobsOf(file) {
    if (isSqlite(file))
        return sqliteBlobs(file, "Packages");
    return isNdb(file) ? ndbBlobs(file) : bdbBlobs(file);
}


/***/ }),

/***/ 36829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ documentKind),
/* harmony export */   s: () => (/* binding */ isPackageDocument)
/* harmony export */ });
const kibi = 1024;
const mebi = 1024 ** 2;
/** Bytes beyond which a document is not kept; several times what the largest real ones have. */
const largest = {
    "dpkg-status": 32 * mebi,
    "dpkg-part": mebi,
    "dpkg-list": 8 * mebi,
    "dpkg-md5sums": 8 * mebi,
    "apt-states": 8 * mebi,
    "apk-installed": 64 * mebi,
    "rpm-database": 256 * mebi,
    "system-release": 64 * kibi,
    "python-metadata": 2 * mebi,
    "python-record": 16 * mebi,
    "python-installed-files": 4 * mebi,
    "node-package": mebi,
    "gem-specification": mebi,
    "conda-package": 16 * mebi,
};
/**
 * Places of databases. Those that Trivy reads are its own lists (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/rpm/rpm.go,
 * pkg/apk/apk.go, os/**, repo/apk/apk.go).
 */
const byPath = new Map([
    ["var/lib/dpkg/status", "dpkg-status"],
    ["var/lib/apt/extended_states", "apt-states"],
    ...places("apk-installed", ["lib/apk/db/installed", "usr/lib/apk/db/installed"]),
    ...places("rpm-database", [
        "var/lib/rpm/Packages",
        "var/lib/rpm/Packages.db",
        "var/lib/rpm/rpmdb.sqlite",
        "usr/lib/sysimage/rpm/Packages",
        "usr/lib/sysimage/rpm/Packages.db",
        "usr/lib/sysimage/rpm/rpmdb.sqlite",
        "usr/share/rpm/rpmdb.sqlite",
    ]),
    ...places("system-release", [
        "etc/os-release",
        "usr/lib/os-release",
        "aarch64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release",
        "x86_64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release",
        "etc/debian_version",
        "etc/lsb-release",
        "etc/alpine-release",
        "etc/system-release",
        "usr/lib/system-release",
        "etc/redhat-release",
        "etc/centos-release",
        "etc/rocky-release",
        "etc/almalinux-release",
        "etc/fedora-release",
        "usr/lib/fedora-release",
        "etc/oracle-release",
        "etc/apk/repositories",
    ]),
]);
function places(kind, paths) {
    return paths.map((path) => [path, kind]);
}
/**
 * Whether the engine is to keep this file's content while it reads a layer: package databases, lists of what packages
 * own, packages' own descriptions. `path` is relative to the root and cleaned, `size` in bytes. Asked for every file.
 */
function isPackageDocument(path, size) {
    const kind = documentKind(path);
    return kind !== undefined && size <= largest[kind];
}
/** What the file at this path is by its name alone, whatever its size. */
function documentKind(path) {
    const slash = path.lastIndexOf("/");
    return byName(path, path.slice(slash + 1)) ?? byPath.get(path) ?? byDirectory(path, slash);
}
function byName(path, name) {
    switch (name) {
        case "package.json":
            return "node-package";
        case "METADATA":
            return path.includes(".dist-info") || path.endsWith(".egg-info/METADATA") ? "python-metadata" : undefined;
        case "PKG-INFO":
            return path.endsWith("EGG-INFO/PKG-INFO") || path.endsWith(".egg-info/PKG-INFO") ? "python-metadata" : undefined;
        case "RECORD":
            return path.endsWith(".dist-info/RECORD") ? "python-record" : undefined;
        case "installed-files.txt":
            return path.endsWith(".egg-info/installed-files.txt") ? "python-installed-files" : undefined;
        default:
            return name.endsWith(".egg-info") ? "python-metadata" : undefined;
    }
}
const specification = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
const condaPackage = /(?:^|\/)conda-meta\/[^/]+\.json$/;
function byDirectory(path, slash) {
    if (path.startsWith("var/lib/dpkg/"))
        return dpkgDocument(path, slash);
    if (path.endsWith(".gemspec") && specification.test(path))
        return "gem-specification";
    if (path.endsWith(".json") && condaPackage.test(path))
        return "conda-package";
    return undefined;
}
/** Distroless images have no `status` but a part of it for each package, and its md5sums beside it. */
function dpkgDocument(path, slash) {
    const directory = path.slice("var/lib/dpkg/".length, slash);
    if (directory === "info") {
        if (path.endsWith(".list"))
            return "dpkg-list";
        return path.endsWith(".md5sums") ? "dpkg-md5sums" : undefined;
    }
    if (directory !== "status.d")
        return undefined;
    return path.endsWith(".md5sums") ? "dpkg-md5sums" : "dpkg-part";
}


/***/ }),

/***/ 12336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   V$: () => (/* binding */ exactPath),
/* harmony export */   j3: () => (/* binding */ PathLimitError),
/* harmony export */   mt: () => (/* binding */ PathTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** Paths of one image beyond which reading stops: a node costs about 150 bytes, and no real image has so many. */
const maximumPaths = 4_000_000;
/** The image has more paths than are held. Who reads a layer says which one, and where in it. */
class PathLimitError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN {
}
/** All paths of an image, each held once, as a tree of names. */
class PathTable {
    root = { id: 0, name: "", parent: undefined, children: undefined };
    #limit;
    #count = 1;
    /** Archives list files directory by directory: the last one is looked up once. */
    #lastDirectory = "";
    #lastNode = this.root;
    constructor(limit = maximumPaths) {
        this.#limit = limit;
    }
    /** How many paths there are, the root included. */
    get size() {
        return this.#count;
    }
    /**
     * The node of a name from an archive, cleaned as Go's `filepath.Clean` would below a root: empty components and `.` go,
     * `..` goes up and never above the root. Throws {@link PathLimitError} past the limit.
     */
    intern(path) {
        const slash = path.lastIndexOf("/");
        const name = path.slice(slash + 1);
        if (slash < 0)
            return this.step(this.root, name);
        if (slash !== this.#lastDirectory.length || !path.startsWith(this.#lastDirectory)) {
            const directory = path.slice(0, slash);
            let node = this.root;
            for (const component of directory.split("/"))
                node = this.step(node, component);
            this.#lastDirectory = directory;
            this.#lastNode = node;
        }
        return this.step(this.#lastNode, name);
    }
    /** The node of a path that is there already, cleaned as by {@link intern}. */
    find(path) {
        let node = this.root;
        for (const component of path.split("/")) {
            if (component === "" || component === ".")
                continue;
            node = component === ".." ? (node.parent ?? node) : node.children?.get(component);
            if (node === undefined)
                return undefined;
        }
        return node;
    }
    /** The node that `component` leads to from `node`. */
    step(node, component) {
        if (component === "" || component === ".")
            return node;
        if (component === "..")
            return node.parent ?? node;
        return node.children?.get(component) ?? this.#add(node, component);
    }
    /** As {@link step} for a name that is one component, and no part of a longer text. */
    stepByOwnName(node, name) {
        return node.children?.get(name) ?? this.#put(node, name);
    }
    #add(parent, name) {
        return this.#put(parent, detached(name));
    }
    #put(parent, own) {
        if (this.#count >= this.#limit) {
            throw new PathLimitError("image.malformed", `The image has more than ${this.#limit} paths; that is the limit.`);
        }
        const node = { id: this.#count, name: own, parent, children: undefined };
        this.#count += 1;
        parent.children ??= new Map();
        parent.children.set(own, node);
        return node;
    }
}
/** A copy with its own memory: V8 makes longer substrings views that keep the whole path alive. */
function detached(name) {
    return name.length < 13 || /[^ -~]/.test(name) ? name : Buffer.from(name, "latin1").toString("latin1");
}
/** The names as they are, without a leading slash, lone surrogates for bytes that are not UTF-8 included. */
function exactPath(node) {
    const names = [];
    for (let at = node; at?.parent !== undefined; at = at.parent)
        names.push(at.name);
    return names.reverse().join("/");
}
/** Absolute, `/`-separated; fit for output (bytes that are not UTF-8 shown as `�`). */
function pathText(node) {
    return `/${exactPath(node)}`.toWellFormed();
}


/***/ }),

/***/ 47837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   W: () => (/* binding */ normalisePlatform)
/* harmony export */ });
const architectures = {
    x86_64: "amd64",
    "x86-64": "amd64",
    i386: "386",
    aarch64: "arm64",
    armhf: "arm",
    armel: "arm",
};
/** Variants that are the architecture's usual one and therefore not written. */
const usual = new Set(["amd64/v1", "arm64/v8", "arm64/8"]);
/**
 * `os/architecture[/variant]`, normalised as containerd and buildx write it (containerd/platforms database.go), so that
 * the same platform always has the same name: `linux/arm64/v8` is `linux/arm64`, 32-bit arm without variant is `v7`.
 */
function platformName({ os, architecture, variant }) {
    const system = os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase();
    const cpu = architecture.toLowerCase();
    const known = architectures[cpu] ?? cpu;
    const given = (variant ?? "").toLowerCase() || (cpu === "armel" ? "v6" : known === "arm" ? "v7" : "");
    const exact = known === "arm" && /^\d$/.test(given) ? `v${given}` : given;
    if (exact === "" || usual.has(`${known}/${exact}`))
        return `${system}/${known}`;
    return `${system}/${known}/${exact}`;
}
/** The same for a platform written as text by a user. */
function normalisePlatform(text) {
    const [os = "", architecture = "", variant] = text.split("/");
    return platformName({ os, architecture, variant });
}


/***/ }),

/***/ 99292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ writePlatformLayout),
/* harmony export */   QF: () => (/* binding */ platformImages),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33696);
/* harmony import */ var _layout_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53980);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77556);
/* harmony import */ var _platform_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47837);






/**
 * The container images of an OCI layout directory, one per platform, each as a layout of its own under `workDirectory`:
 * an `index.json` with one entry and a link to the blobs. Trivy can't choose a platform in a layout and takes the first
 * of a nested index (aquasecurity/trivy pkg/fanal/image/oci.go). Names of these directories hold no `@` or `:`, which
 * Trivy would cut. Attestations are left out. Throws `image.malformed` or `image.digest`.
 */
async function platformImages(layout, workDirectory) {
    const images = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .listImages */ .v8)(layout);
    return Promise.all(images.map((image) => writePlatformLayout(layout, image, workDirectory, _layout_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noNotes */ .P2)));
}
/** The layout of one image of `layout`, with what is known of its blobs. */
async function writePlatformLayout(layout, image, workDirectory, notes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, "image-"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout, "blobs")), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "blobs"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    const { mediaType, digest, size } = image.descriptor;
    const { os, architecture, variant } = platformOf(image);
    const platform = { os, architecture, ...(variant ? { variant } : {}) };
    const manifests = [{ mediaType, digest, size, platform, annotations: (0,_layout_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .notesAsAnnotations */ .S0)(notes) }];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ociIndex */ .KP, manifests }));
    return { layout: directory, platform: (0,_platform_name_js__WEBPACK_IMPORTED_MODULE_5__/* .platformName */ .$)(platform), manifestDigest: digest };
}
/** As the index says; the config's word where the index has none. */
function platformOf({ descriptor, config, }) {
    const stated = descriptor.platform;
    return stated !== undefined && stated !== null && stated.os !== "unknown" ? stated : config;
}


/***/ }),

/***/ 49537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* binding */ describeImage),
  T8: () => (/* binding */ layersOfImage),
  r0: () => (/* binding */ readContents),
  AM: () => (/* binding */ readImage)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/image/causes/pile.js
/**
 * Bytes below which a cause is not told. Fixed, so that the same files are told in two images of different size; nobody
 * changes a line for less, and a page of causes that matter stays a page.
 */
const smallestCause = 100_000;
const fewFiles = 10;
/** Files that one cause tells of: sums by directory instead of a list, because there can be hundreds of thousands. */
class Pile {
    bytes = 0;
    files = 0;
    /** By directory, or by the whole that a file is told as. */
    heaps = new Map();
    /** Those directories that are told as they are, whatever is in them. */
    wholes = new Set();
    /** The files one by one, while they are few and none is told as a part of something whole. */
    few = [];
    /** Whose they are; undefined where they have several owners. */
    owner;
    /** A directory that holds some of it. */
    place;
    #last;
    #lastHeap;
    constructor({ entry, directory }) {
        this.owner = entry;
        this.place = directory;
    }
    /** `whole`: the directory that it is told as, where that says more than its own. */
    add({ path, directory, entry }, whole) {
        this.bytes += entry.size;
        this.files += 1;
        const place = whole ?? directory;
        const heap = this.#heapOf(place);
        heap.only = heap.files === 0 ? path : undefined;
        heap.bytes += entry.size;
        heap.files += 1;
        if (whole !== undefined)
            this.wholes.add(whole);
        if (this.owner?.uid !== entry.uid || this.owner.gid !== entry.gid)
            this.owner = undefined;
        if (whole !== undefined || this.files > fewFiles)
            this.few = undefined;
        else
            this.few?.push({ path, bytes: entry.size });
    }
    #heapOf(place) {
        if (this.#last === place && this.#lastHeap !== undefined)
            return this.#lastHeap;
        let heap = this.heaps.get(place);
        if (heap === undefined) {
            heap = { bytes: 0, files: 0, only: undefined };
            this.heaps.set(place, heap);
        }
        this.#last = place;
        this.#lastHeap = heap;
        return heap;
    }
}
/** More than an image can have layers. */
const layerRange = 1 << 16;
/** Puts files on piles: by a number that stands for the subject, the line that brought and the line that took. */
class Piles {
    #piles = new Map();
    of(file, number, subject) {
        const { source, by } = file;
        const key = (number * layerRange + source) * layerRange + (by === undefined ? 0 : by + 1);
        const known = this.#piles.get(key);
        if (known !== undefined)
            return known;
        const sorted = { pile: new Pile(file), subject: subject(), source, by };
        this.#piles.set(key, sorted);
        return sorted;
    }
    /** Those that are worth telling. */
    get told() {
        return [...this.#piles.values()].filter(({ pile }) => pile.bytes >= smallestCause);
    }
}

;// CONCATENATED MODULE: ./build/js/image/causes/regions.js
/** Says of each directory which rule's region it lies in: of several the one nearest the root. Each is looked at once. */
class Regions {
    #byName = new Map();
    #known = new Map();
    #lastDirectory;
    #lastRegion;
    constructor(rules) {
        for (const rule of rules)
            for (const at of rule.at)
                this.#add(at, rule);
    }
    #add(at, rule) {
        const names = at.split("/").filter((name) => name !== "");
        const last = names.pop() ?? "";
        const pattern = { before: names.reverse(), anchored: at.startsWith("/"), rule };
        const patterns = this.#byName.get(last);
        if (patterns === undefined)
            this.#byName.set(last, [pattern]);
        else
            patterns.push(pattern);
    }
    of(directory) {
        if (directory === this.#lastDirectory)
            return this.#lastRegion;
        const region = this.#find(directory);
        this.#lastDirectory = directory;
        this.#lastRegion = region;
        return region;
    }
    /** A loop, because a hostile path can be deeper than the stack. */
    #find(directory) {
        const unknown = [];
        let at = directory;
        while (at !== undefined && !this.#known.has(at)) {
            unknown.push(at);
            at = at.parent;
        }
        let region = at === undefined ? undefined : this.#known.get(at);
        for (let node = unknown.pop(); node !== undefined; node = unknown.pop()) {
            region ??= this.#match(node);
            this.#known.set(node, region);
        }
        return region;
    }
    #match(node) {
        if (node.parent === undefined)
            return undefined;
        return this.#matchAmong(this.#byName.get(node.name), node) ?? this.#matchAmong(this.#byName.get("*"), node);
    }
    #matchAmong(patterns = [], node) {
        for (const { before, anchored, rule } of patterns) {
            if (fits(node, before, anchored) && rule.when?.(node) !== false)
                return { rule, root: node };
        }
        return undefined;
    }
}
function fits(node, before, anchored) {
    let at = node.parent;
    for (const name of before) {
        if (at?.parent === undefined || (name !== "*" && at.name !== name))
            return false;
        at = at.parent;
    }
    return !anchored || (at !== undefined && at.parent === undefined);
}

// EXTERNAL MODULE: ./build/js/dockerfile/exec-form.js
var exec_form = __webpack_require__(90839);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/instructions.js + 1 modules
var instructions = __webpack_require__(19887);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
// EXTERNAL MODULE: ./build/js/dockerfile/place.js
var place = __webpack_require__(6550);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/image/paths.js
var image_paths = __webpack_require__(12336);
;// CONCATENATED MODULE: ./build/js/image/causes/lines/copy-parts.js



function copyParts(args, from) {
    const words = (0,exec_form/* execForm */.c)(args) ?? args.split(/\s+/).map(withoutQuotes);
    const sources = words.slice(0, -1);
    return { sources, destination: words.at(-1) ?? "", ...(from === undefined ? {} : { from }) };
}
function withoutQuotes(word) {
    return /^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word;
}
/** Whether the bytes come from the build context, and not from a stage, an image, a URL or the Dockerfile itself. */
function isFromContext({ from, sources }) {
    return from === undefined && !sources.some((source) => /^(?:[a-z]+:\/\/|git@|<<)/i.test(source));
}
/**
 * The path in the build context that became `path` in the image; undefined where the line leaves that open (several
 * sources, wildcards, variables, an unknown WORKDIR).
 */
function contextPath(path, { sources, destination, workingDirectory }) {
    const [source = "", ...others] = sources;
    if (others.length > 0 || /[*?[\]$\\]/.test(source + destination))
        return undefined;
    const isAbsolute = destination.startsWith("/");
    if (!isAbsolute && (workingDirectory === undefined || workingDirectory.includes("$")))
        return undefined;
    const target = external_node_path_.posix.resolve("/", workingDirectory ?? "", destination);
    const origin = external_node_path_.posix.normalize(source.replace(/^\/+/, "") || ".");
    const relative = external_node_path_.posix.relative(target, (0,image_paths/* pathText */.LF)(path));
    if (relative.startsWith(".."))
        return undefined;
    // `COPY a /b` makes /b/a of a file a, but also of a file a/a.
    if (relative === "" ? origin === "." : relative.split("/")[0] === external_node_path_.posix.basename(origin))
        return undefined;
    return withoutEndSlash(external_node_path_.posix.join(origin, relative));
}
function withoutEndSlash(path) {
    return path.endsWith("/") ? path.slice(0, -1) : path;
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/shell-commands.js
const separators = new Set([";", "&", "|", "(", ")", "\n", "`"]);
/** Words that stand before a command and are not it. */
const prefixes = new Set([
    ..."if then elif else fi while until do done ! { } time exec command sudo env nice nohup eatmydata".split(" "),
]);
const assignment = /^[A-Za-z_]\w*=/;
/** Most that is read of a script: a page of shell is a hundredth of it. */
const maximumLength = 1 << 18;
/**
 * The simple commands of a shell script, in order, those in subshells and substitutions among them. Near enough to tell
 * which programs run with which arguments; nothing is expanded. Assignments, `sudo`, `if` and their like are left out.
 */
function shellCommands(script) {
    const reader = new CommandReader();
    const text = script.length > maximumLength ? script.slice(0, maximumLength) : script;
    for (let at = 0; at < text.length;)
        at = readNext(text, at, reader);
    reader.endCommand();
    return reader.commands;
}
class CommandReader {
    commands = [];
    #words = [];
    #word;
    get isInWord() {
        return this.#word !== undefined;
    }
    add(text) {
        this.#word = (this.#word ?? "") + text;
    }
    endWord() {
        if (this.#word === undefined)
            return;
        const isFirst = this.#words.length === 0;
        if (!isFirst || !(prefixes.has(this.#word) || assignment.test(this.#word)))
            this.#words.push(this.#word);
        this.#word = undefined;
    }
    endCommand() {
        this.endWord();
        if (this.#words.length > 0)
            this.commands.push(this.#words);
        this.#words = [];
    }
}
/** Reads one part of the text; gives where the next begins. */
function readNext(text, at, reader) {
    const character = text.charAt(at);
    if (character === "'" || character === '"')
        return readQuoted(text, at, reader);
    if (character === "\\") {
        if (text.charAt(at + 1) !== "\n")
            reader.add(text.charAt(at + 1));
        return at + 2;
    }
    if (character === "#" && !reader.isInWord)
        return lineEnd(text, at);
    if (character === "$" && text.charAt(at + 1) === "{")
        return readVariable(text, at, reader);
    if (separators.has(character))
        reader.endCommand();
    else if (character === " " || character === "\t" || character === "\r")
        reader.endWord();
    else
        reader.add(character);
    return at + 1;
}
function readQuoted(text, start, reader) {
    const quote = text.charAt(start);
    reader.add("");
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === quote)
            return at + 1;
        if (character === "\\" && quote === '"')
            at += 1;
        reader.add(text.charAt(at));
    }
    return text.length;
}
function readVariable(text, start, reader) {
    const end = text.indexOf("}", start);
    if (end < 0)
        return text.length;
    reader.add(text.slice(start, end + 1));
    return end + 1;
}
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
}
/** The program that a command starts, without its directory. */
function programOf([first = ""]) {
    return first.slice(first.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/layer-line.js







/** The lines of all layers, lowest first; read from the Dockerfile itself where it is known, for origins are cut short. */
function layerLines(layers, dockerfiles) {
    const finders = new Map();
    const finderOf = (path) => {
        const known = finders.get(path);
        const file = known === undefined ? dockerfiles.find((each) => each.path === path) : undefined;
        if (file === undefined)
            return known;
        const finder = openDockerfile(file.text);
        finders.set(path, finder);
        return finder;
    };
    const found = layers.map(({ origin: { file, startLine } }) => file === undefined || startLine === undefined ? undefined : finderOf(file)?.(startLine));
    const instructions = layers.map(({ origin }, index) => found[index]?.instruction ?? toldInstruction(origin));
    return layers.map(({ origin, base }, index) => {
        const place = found[index];
        const line = place === undefined ? fromText(origin, base) : fromPlace(place, origin, base);
        return { ...line, later: () => [...laterInStage(place), ...instructions.slice(index + 1)] };
    });
}
/** What is known of an instruction without its Dockerfile. */
function toldInstruction({ instruction = "" }) {
    const [keyword = ""] = instruction.split(" ", 1);
    return { keyword, text: instruction, startLine: 0, endLine: 0 };
}
function laterInStage(found) {
    return found?.stage.instructions.filter(({ startLine }) => startLine > found.instruction.startLine) ?? [];
}
function openDockerfile(text) {
    const dockerfile = (0,parse/* parseDockerfile */.Ai)(text);
    const placeAt = (0,place/* placeFinder */.a)(dockerfile);
    return (line) => {
        const { instruction, stage } = placeAt(line) ?? {};
        return instruction === undefined || stage === undefined ? undefined : { dockerfile, instruction, stage };
    };
}
function fromPlace({ dockerfile, instruction, stage }, origin, base) {
    const bodies = (instruction.heredocs ?? []).map(({ body }) => `\n${body}`).join("");
    const line = understood(instruction.text, bodies, origin, base);
    if (line.copy === undefined)
        return line;
    return { ...line, copy: { ...line.copy, ...workingDirectory(dockerfile, stage, instruction) } };
}
function fromText(origin, base) {
    return understood(origin.instruction ?? "", "", origin, base);
}
function understood(text, bodies, origin, base) {
    const parsed = (0,instructions/* readInstructions */.K)(text).instructions[0];
    const keyword = parsed?.keyword ?? "";
    const line = { origin, base, keyword, text: text + bodies };
    if (parsed === undefined)
        return { ...line, commands: [] };
    if (keyword === "RUN")
        return { ...line, commands: commandsOf(parsed.args, bodies) };
    if (keyword !== "COPY" && keyword !== "ADD")
        return { ...line, commands: [] };
    return { ...line, commands: [], copy: copyParts(parsed.args, (0,flags/* flagValue */.y6)(parsed.flags, "from")) };
}
/** The exec form's words are one command, or a shell's script. */
function commandsOf(args, bodies) {
    const words = (0,exec_form/* execForm */.c)(args);
    if (words === undefined)
        return shellCommands(args + bodies);
    const isShell = /^(?:ba|da|a|z|k)?sh$/.test(programOf(words));
    const script = isShell ? words[words.findIndex((word) => /^-\w*c$/.test(word)) + 1] : undefined;
    return script === undefined ? [words] : shellCommands(script);
}
/** The WORKDIR that holds at an instruction, from its stage and those below; none when no absolute one is written. */
function workingDirectory({ stages }, stage, { startLine }) {
    const steps = [];
    for (let at = stage; at !== undefined; at = stages[at.fromStage ?? -1]) {
        const lines = at.instructions.filter((each) => each.keyword === "WORKDIR" && (at !== stage || each.startLine < startLine));
        for (const { text } of lines.toReversed()) {
            const path = text.slice("WORKDIR".length).trim();
            steps.push(path);
            if (path.startsWith("/"))
                return { workingDirectory: steps.toReversed().join("/") };
        }
    }
    return {};
}

;// CONCATENATED MODULE: ./build/js/image/causes/linked-names.js

/**
 * The names of files that have several: deleting one of them frees nothing. Package managers link from their caches
 * (conda's `pkgs`, pnpm's store, uv's cache), so what looks like a cache can be the only copy of what is installed.
 */
class LinkedNames {
    #names = new Map();
    constructor({ tree, layers }) {
        for (const { entries, index } of layers) {
            for (const { path, kind, link } of entries) {
                if (kind === "hardlink" && typeof link === "object")
                    this.#add(tree, path, link, index);
            }
        }
    }
    /** All visible names of the file at `path`, that one among them; undefined when it has no other. */
    of(path) {
        return this.#names.get(path);
    }
    #add(tree, written, target, layer) {
        const path = standing(tree, written, layer);
        const first = standing(tree, target, layer);
        if (path === undefined || tree.entryAt(path)?.kind !== "hardlink" || tree.layerAt(path) !== layer)
            return;
        const names = (first && this.#names.get(first)) ?? (first === undefined ? [] : [first]);
        names.push(path);
        this.#names.set(path, names);
        if (first !== undefined)
            this.#names.set(first, names);
    }
}
/** Where a name of a layer's archive really is, when what stands there is not of a later layer. */
function standing(tree, name, layer) {
    const place = tree.entryAt(name) === undefined ? tree.locate((0,image_paths/* exactPath */.V$)(name)) : name;
    const at = place && tree.layerAt(place);
    return at === undefined || at > layer ? undefined : place;
}

;// CONCATENATED MODULE: ./build/js/image/causes/start.js

function startOf({ config }) {
    const words = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const commands = words.flatMap((word) => (word.includes(" ") ? shellCommands(word) : [[word]]));
    const environment = new Map((config?.Env ?? []).map((entry) => {
        const at = entry.indexOf("=");
        return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
    }));
    return {
        words,
        programs: new Set(commands.map(programOf)),
        workingDirectory: config?.WorkingDir ?? "",
        environment,
    };
}

;// CONCATENATED MODULE: ./build/js/image/causes/scene.js



function setScene(contents, packages, dockerfiles) {
    const lines = layerLines(contents.layers, dockerfiles);
    return { contents, packages, lines, links: new LinkedNames(contents), start: startOf(contents.config) };
}
const unknownLine = {
    origin: { via: "none" },
    base: false,
    keyword: "",
    text: "",
    commands: [],
    later: () => [],
};
/** The line of a layer. */
function lineAt({ lines }, layer) {
    return lines[layer] ?? unknownLine;
}

;// CONCATENATED MODULE: ./build/js/image/causes/told-paths.js


/** Most paths that a cause tells. */
const most = 10;
/** Directories that say too little by themselves; what is in them is told instead. */
const broad = new Set(["", "home", "opt", "srv", "usr", "usr/lib", "usr/local", "usr/local/lib", "usr/share", "var"]);
/** At most ten paths that hold a pile, the largest first; a directory stands for all of the pile below it and ends with `/`. */
function toldPaths(pile) {
    return tell(pile)
        .sort((a, b) => b.bytes - a.bytes || (0,order/* compareText */.n)(a.path, b.path))
        .slice(0, most)
        .map(({ path }) => path);
}
/** A directory as causes tell it. */
function directoryText(node) {
    return node.parent === undefined ? "/" : `${(0,image_paths/* pathText */.LF)(node)}/`;
}
function tell(pile) {
    if (pile.few !== undefined)
        return pile.few.map(({ path, bytes }) => ({ path: (0,image_paths/* pathText */.LF)(path), bytes }));
    const allWhole = pile.heaps.size <= most && pile.wholes.size === pile.heaps.size;
    if (allWhole)
        return [...pile.heaps].map(([node, { bytes }]) => ({ path: directoryText(node), bytes }));
    return split(grow(pile), pile.wholes);
}
/** From the root down: a directory with one way on gives way to it; a broad one to what is in it, while there is room. */
function split(top, wholes) {
    const told = [];
    const waiting = [top];
    for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
        const { node, bytes, heap, children } = branch;
        const room = most - told.length - waiting.length;
        const parts = children.length + (heap === undefined ? 0 : 1);
        const opens = children.length > 0 && (parts === 1 || (parts <= room && broad.has(shortPath(node))));
        if (opens)
            waiting.push(...children);
        else
            told.push(children.length === 0 && heap !== undefined
                ? heapText(node, heap, wholes)
                : { path: directoryText(node), bytes });
        if (opens && heap !== undefined)
            told.push(heapText(node, heap, wholes));
    }
    return told;
}
function heapText(node, { bytes, only }, wholes) {
    return { path: only === undefined || wholes.has(node) ? directoryText(node) : (0,image_paths/* pathText */.LF)(only), bytes };
}
/** Enough of a path to know the broad ones by. */
function shortPath(node) {
    const names = [];
    for (let at = node; at?.parent !== undefined; at = at.parent) {
        names.push(at.name);
        if (names.length > 3)
            break;
    }
    return names.reverse().join("/");
}
/** The tree of a pile's directories, with sums. */
function grow(pile) {
    const branches = new Map();
    const root = { node: rootOf(pile.place), bytes: 0, heap: undefined, children: [] };
    branches.set(root.node, root);
    for (const [place, heap] of pile.heaps)
        branchAt(place, branches).heap = heap;
    addUp(root);
    return root;
}
function rootOf(place) {
    let root = place;
    while (root.parent !== undefined)
        root = root.parent;
    return root;
}
/** The branch of a directory; it and those above it are linked in where they are new. */
function branchAt(place, branches) {
    const known = branches.get(place);
    if (known !== undefined)
        return known;
    const found = { node: place, bytes: 0, heap: undefined, children: [] };
    branches.set(place, found);
    let below = found;
    for (let node = place.parent; node !== undefined; node = node.parent) {
        const branch = branches.get(node);
        if (branch !== undefined) {
            branch.children.push(below);
            return found;
        }
        below = { node, bytes: 0, heap: undefined, children: [below] };
        branches.set(node, below);
    }
    return found;
}
/** Sums from the leaves up, in a loop, because a hostile path can be deeper than the stack. */
function addUp(root) {
    const order = [root];
    // An array gives what is added to it while it is walked.
    for (const branch of order)
        for (const child of branch.children)
            order.push(child);
    for (const branch of order.reverse()) {
        branch.bytes = branch.heap?.bytes ?? 0;
        for (const child of branch.children)
            branch.bytes += child.bytes;
    }
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/phrases.js
/** `a`, `a and b`, `a, b, c and 4 more`. */
function nameSome(names) {
    const shown = names.slice(0, 3);
    const more = names.length - shown.length;
    if (more > 0)
        return `${shown.join(", ")} and ${more} more`;
    const last = shown.pop() ?? "";
    return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
/** With a capital at its start. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** `1 file`, `1,500 files`. */
function count(number, noun) {
    // The first call of toLocaleString takes 30 ms: it loads a locale.
    const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
    return `${grouped} ${noun}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/ignore-pattern.js


/**
 * The `.dockerignore` pattern that keeps what became `path` out of the build context: its exact place there when the line says
 * it, else its last `names` names at any depth. Characters that mean something in patterns are not exact any more.
 */
function ignorePattern(path, copy, names = 1) {
    const exact = contextPath(path, copy);
    if (exact !== undefined && !/[*?[\]\\!#]/.test(exact))
        return exact;
    const last = [];
    for (let at = path; at?.parent !== undefined && last.length < names; at = at.parent) {
        last.push(at.name.toWellFormed());
    }
    return `**/${last.reverse().join("/")}`;
}
/** The patterns of several directories: of many only their names. */
function rootPatterns(roots, copy) {
    if (roots.length <= 3)
        return roots.map((root) => ignorePattern(root, copy));
    return roots.map(({ name }) => `**/${name.toWellFormed()}`);
}
/** Each once, in order and in quotes. */
function quotedPatterns(patterns) {
    return nameSome([...new Set(patterns)].sort().map((pattern) => `"${pattern}"`));
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/place-words.js
const longest = 60;
/** Where a line is, in few words: `Dockerfile:12`, else the start of its instruction. */
function placeWords({ file, startLine, instruction }) {
    if (file !== undefined)
        return startLine === undefined ? file : `${file}:${startLine}`;
    if (instruction === undefined || instruction === "")
        return "an earlier step";
    const characters = [...instruction];
    return `"${characters.length <= longest ? instruction : `${characters.slice(0, longest - 1).join("")}…`}"`;
}
/** The same with the keyword before it: `the RUN at Dockerfile:12`. */
function lineWords({ keyword, origin }) {
    return keyword === "" ? placeWords(origin) : `the ${keyword} at ${placeWords(origin)}`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/runs.js

/** The commands of a line that start one of these programs. */
function runsOf({ commands }, programs) {
    return commands.filter((command) => programs.includes(programOf(command)));
}
/** The line's commands that start one of these programs with this word as its first argument that is no option. */
function subcommands(line, programs, word) {
    return runsOf(line, programs).filter((command) => command.slice(1).find((each) => !each.startsWith("-")) === word);
}
/** Whether the line is a RUN of which the whole text is known. */
function isRun({ keyword }) {
    return keyword === "RUN";
}

;// CONCATENATED MODULE: ./build/js/image/causes/leftovers/advice.js









/** What to do about a leftover, on the line that left it. */
function leftoverAdvice({ subject: rule, pile, source, by }, scene) {
    const line = lineAt(scene, source);
    const roots = largestFirst(pile.heaps).slice(0, 3);
    const hint = by === undefined ? "" : tooLate(lineAt(scene, by));
    const caution = rule.caution === undefined ? "" : ` ${rule.caution}`;
    return `${hint}${remedy(rule, line, roots, ownerOf(pile.owner))}${caution}`;
}
function tooLate(by) {
    return `${capital(lineWords(by))} comes too late: it hides these files, and the layer below ships them all the same. `;
}
function remedy(rule, line, roots, owner) {
    const [first] = roots;
    if (line.copy !== undefined)
        return copyRemedy(rule, line.copy, first);
    if (line.keyword !== "RUN")
        return `Run "${cleanup(rule, line, roots)}" in the step that fills it.`;
    const orMount = rule.noMount === true ? "" : `, or keep it out with ${mount(rule, first, owner)}`;
    const missing = missingOption(rule, line);
    if (missing !== undefined)
        return `Add ${missing} in this RUN${orMount}.`;
    const earlier = runsOf(line, ["rm"]).some((command) => roots.some((root) => names(command, root)));
    if (earlier)
        return `This RUN fills it again after its own rm: move "${cleanup(rule, line, roots)}" to the end.`;
    return `End this RUN with "${cleanup(rule, line, roots)}"${orMount}.`;
}
function copyRemedy({ ignorable }, copy, root) {
    const place = root === undefined ? "it" : (0,image_paths/* pathText */.LF)(root);
    if (!isFromContext(copy))
        return `Copy only what the program needs; ${place} comes along here.`;
    if (ignorable === true && root !== undefined)
        return `Add "${ignorePattern(root, copy, 2)}" to .dockerignore.`;
    return "Give these files to the RUN that reads them with --mount=type=bind instead of copying them.";
}
/** `--no-cache-dir to "pip install"`, where the line has that command without it. */
function missingOption({ option, programs }, line) {
    if (option === undefined)
        return undefined;
    const word = option.of.includes(" ") ? option.of.slice(option.of.lastIndexOf(" ") + 1) : undefined;
    const fitting = runsOf(line, programs).filter((command) => word === undefined || command.includes(word));
    const isMissing = fitting.some((command) => !command.includes(option.flag));
    return isMissing ? `${option.flag} to "${option.of}"` : undefined;
}
function cleanup({ cleanup: text, programs }, line, roots) {
    const places = roots.map(image_paths/* pathText */.LF);
    if (text === undefined)
        return `rm -rf ${places.join(" ")}`;
    const program = programOf(runsOf(line, programs)[0] ?? programs);
    return text.startsWith("* ") ? program + text.slice(1) : text.replace("%", () => places[0] ?? "");
}
function mount({ kind, mountAbove = 0, mountType }, root, owner) {
    let target = root;
    for (let up = 0; up < mountAbove && target?.parent !== undefined; up += 1)
        target = target.parent;
    const place = target === undefined ? "/" : (0,image_paths/* pathText */.LF)(target);
    if (mountType !== undefined)
        return `--mount=type=${mountType},target=${place}`;
    const sharing = kind.startsWith("apt-") ? ",sharing=locked" : "";
    return `--mount=type=cache,target=${place}${sharing}${owner}`;
}
/** A cache mount belongs to root unless it says otherwise. */
function ownerOf(owner) {
    return owner === undefined || owner.uid === 0 ? "" : `,uid=${owner.uid},gid=${owner.gid}`;
}
function names(command, root) {
    const place = (0,image_paths/* pathText */.LF)(root);
    return command.some((word) => word === place || word.startsWith(`${place}/`));
}
function largestFirst(heaps) {
    const roots = [...heaps].map(([root, { bytes }]) => ({ root, bytes, path: (0,image_paths/* pathText */.LF)(root) }));
    return roots.sort((a, b) => b.bytes - a.bytes || (0,order/* compareText */.n)(a.path, b.path)).map(({ root }) => root);
}

;// CONCATENATED MODULE: ./build/js/image/causes/leftovers/compiled-rules.js
const alsoHidden = true;
const has = (directory, name) => directory?.children?.has(name) === true;
/** Caches of languages that are compiled. */
const compiledRules = [
    {
        kind: "go-build-cache",
        at: [".cache/go-build"],
        programs: ["go"],
        cleanup: "go clean -cache",
        neededBy: /\bgo (?:run|test|build|generate)\b/,
        alsoHidden,
    },
    {
        kind: "go-module-cache",
        at: ["go/pkg/mod"],
        programs: ["go"],
        cleanup: "go clean -modcache",
        neededBy: /\bgo (?:run|test|build|generate)\b/,
        alsoHidden,
    },
    {
        kind: "cargo-registry",
        at: [".cargo/registry", ".cargo/git", "/usr/local/cargo/registry", "/usr/local/cargo/git"],
        programs: ["cargo"],
        neededBy: /\bcargo\b/,
        alsoHidden,
    },
    {
        kind: "cargo-target",
        at: ["target/*/deps", "target/*/build", "target/*/incremental", "target/*/.fingerprint"].flatMap((at) => [
            at,
            at.replace("*", "*/*"),
        ]),
        when: isCargoTarget,
        programs: ["cargo"],
        neededBy: /\bcargo\b/,
        noMount: true,
        alsoHidden,
    },
    {
        kind: "maven-repository",
        at: [".m2/repository"],
        programs: ["mvn", "mvnw"],
        neededBy: /\bmvnw?\b/,
        alsoHidden,
    },
    {
        kind: "gradle-cache",
        at: [".gradle/caches", ".gradle/wrapper", ".gradle/daemon", ".gradle/native"],
        programs: ["gradle", "gradlew"],
        mountAbove: 1,
        neededBy: /\bgradlew?\b/,
        alsoHidden,
    },
    {
        kind: "sbt-cache",
        at: [".sbt/boot", ".ivy2/cache", ".cache/coursier"],
        programs: ["sbt", "cs", "mill"],
        neededBy: /\b(?:sbt|mill)\b/,
        alsoHidden,
    },
    {
        kind: "nuget-packages",
        at: [".nuget/packages", ".local/share/NuGet"],
        programs: ["dotnet", "nuget"],
        neededBy: /\bdotnet (?:run|watch|test|ef)\b/,
        alsoHidden,
    },
    {
        kind: "compiler-cache",
        at: [".ccache", ".cache/ccache", ".cache/sccache", ".cache/bazel"],
        programs: [],
        alsoHidden,
    },
];
function isCargoTarget(directory) {
    for (let at = directory.parent; at !== undefined; at = at.parent) {
        if (at.name === "target")
            return has(at, ".rustc_info.json");
    }
    return false;
}
/** Caches of bundlers, test runners and model hubs. */
const toolRules = [
    {
        kind: "tool-cache",
        at: [
            ...[".mypy_cache", ".pytest_cache", ".ruff_cache", ".tox", ".nox", ".hypothesis", ".parcel-cache"],
            ...["node_modules/.cache", ".next/cache/webpack", ".next/cache/swc", ".angular/cache", ".cache/node-gyp"],
        ],
        programs: [],
        ignorable: true,
        alsoHidden,
    },
    {
        kind: "model-cache",
        at: [".cache/huggingface", ".cache/torch"],
        programs: [],
        caution: "Where the program loads these models when it runs without network, they have to stay.",
        alsoHidden,
    },
];

;// CONCATENATED MODULE: ./build/js/image/causes/leftovers/interpreted-rules.js
const interpreted_rules_alsoHidden = true;
const interpreted_rules_has = (directory, name) => directory?.children?.has(name) === true;
/** Caches of Python's, JavaScript's and other interpreted languages' package managers, in whatever home directory. */
const interpretedRules = [
    {
        kind: "pip-cache",
        at: [".cache/pip"],
        programs: ["pip", "pip3", "python", "python3"],
        option: { flag: "--no-cache-dir", of: "pip install" },
        alsoHidden: interpreted_rules_alsoHidden,
    },
    {
        kind: "uv-cache",
        at: [".cache/uv"],
        programs: ["uv"],
        option: { flag: "--no-cache", of: "uv" },
        linkedBy: /UV_LINK_MODE=["']?symlink|--link-mode[= ]["']?symlink/,
        alsoHidden: interpreted_rules_alsoHidden,
    },
    // Virtual environments lie beside these two, in .cache/pypoetry/virtualenvs.
    {
        kind: "poetry-cache",
        at: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"],
        programs: ["poetry"],
        alsoHidden: interpreted_rules_alsoHidden,
    },
    { kind: "pipenv-cache", at: [".cache/pipenv"], programs: ["pipenv"], alsoHidden: interpreted_rules_alsoHidden },
    {
        kind: "conda-packages",
        at: ["pkgs"],
        when: (directory) => interpreted_rules_has(directory, "urls.txt") || interpreted_rules_has(directory.parent, "conda-meta"),
        programs: ["conda", "mamba", "micromamba"],
        cleanup: "* clean --all --yes",
        alsoHidden: interpreted_rules_alsoHidden,
    },
    {
        kind: "npm-cache",
        at: [".npm/_cacache"],
        programs: ["npm", "npx"],
        cleanup: "npm cache clean --force",
        mountAbove: 1,
        alsoHidden: interpreted_rules_alsoHidden,
    },
    { kind: "yarn-cache", at: [".cache/yarn"], programs: ["yarn"], cleanup: "yarn cache clean", alsoHidden: interpreted_rules_alsoHidden },
    {
        kind: "yarn-cache",
        at: [".yarn/berry/cache", ".yarn/cache"],
        unlessAnywhere: ".pnp.cjs",
        programs: ["yarn"],
        cleanup: "yarn cache clean --all",
        alsoHidden: interpreted_rules_alsoHidden,
    },
    {
        kind: "pnpm-store",
        at: [".local/share/pnpm/store", ".pnpm-store", "/pnpm/store", ".cache/pnpm"],
        programs: ["pnpm"],
        alsoHidden: interpreted_rules_alsoHidden,
    },
    { kind: "bun-cache", at: [".bun/install/cache"], programs: ["bun", "bunx"], alsoHidden: interpreted_rules_alsoHidden },
    { kind: "composer-cache", at: [".composer/cache", ".cache/composer"], programs: ["composer"], alsoHidden: interpreted_rules_alsoHidden },
    {
        kind: "gem-cache",
        at: ["cache"],
        when: ({ parent }) => interpreted_rules_has(parent, "specifications") && interpreted_rules_has(parent, "gems"),
        programs: ["gem", "bundle", "bundler"],
        cleanup: "rm -rf %/*.gem",
        noMount: true,
        alsoHidden: interpreted_rules_alsoHidden,
    },
    { kind: "bundler-cache", at: [".bundle/cache"], programs: ["bundle", "bundler"], alsoHidden: interpreted_rules_alsoHidden },
];

;// CONCATENATED MODULE: ./build/js/image/causes/leftovers/system-rules.js
const system_rules_alsoHidden = true;
/** What package managers of distributions leave. */
const systemRules = [
    {
        kind: "apt-lists",
        at: ["/var/lib/apt/lists"],
        programs: ["apt-get", "apt", "aptitude"],
        cleanup: "rm -rf /var/lib/apt/lists/*",
        alsoHidden: system_rules_alsoHidden,
    },
    {
        kind: "apt-cache",
        at: ["/var/cache/apt"],
        programs: ["apt-get", "apt", "aptitude"],
        cleanup: "apt-get clean",
        alsoHidden: system_rules_alsoHidden,
    },
    {
        kind: "apk-cache",
        at: ["/var/cache/apk", "/etc/apk/cache"],
        programs: ["apk"],
        option: { flag: "--no-cache", of: "apk add" },
        cleanup: "rm -rf %/*",
        alsoHidden: system_rules_alsoHidden,
    },
    {
        kind: "dnf-cache",
        at: ["/var/cache/dnf", "/var/cache/yum", "/var/cache/libdnf5", "/var/lib/dnf/repos"],
        programs: ["dnf", "yum", "microdnf", "dnf5", "tdnf"],
        cleanup: "* clean all",
        alsoHidden: system_rules_alsoHidden,
    },
    {
        kind: "zypper-cache",
        at: ["/var/cache/zypp"],
        programs: ["zypper"],
        cleanup: "zypper clean --all",
        alsoHidden: system_rules_alsoHidden,
    },
    { kind: "pacman-cache", at: ["/var/cache/pacman/pkg"], programs: ["pacman"], cleanup: "rm -rf %/*", alsoHidden: system_rules_alsoHidden },
    {
        kind: "temporary-files",
        at: ["/tmp", "/var/tmp"],
        programs: [],
        cleanup: "rm -rf %/*",
        mountType: "tmpfs",
        alsoHidden: false,
    },
    {
        kind: "log-files",
        at: ["/var/log", ".npm/_logs"],
        programs: [],
        cleanup: "find % -type f -delete",
        noMount: true,
        alsoHidden: false,
    },
];

;// CONCATENATED MODULE: ./build/js/image/causes/leftovers/leftovers.js








const rules = [...systemRules, ...interpretedRules, ...compiledRules, ...toolRules];
/** Caches, lists, temporary files and logs that programs left in a layer, whether a later line hides them or not. */
class Leftovers {
    #scene;
    #regions;
    #numbers;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
        const applying = rules.filter((rule) => !isNeeded(rule, scene));
        this.#regions = new Regions(applying);
        this.#numbers = new Map(applying.map((rule, index) => [rule, index]));
    }
    take(file) {
        const region = this.#regions.of(file.directory);
        if (region === undefined || !this.#isAllInside(file, region))
            return false;
        this.#add(file, region);
        return true;
    }
    takeHidden(file) {
        const region = this.#regions.of(file.directory);
        if (region?.rule.alsoHidden !== true)
            return false;
        this.#add(file, region);
        return true;
    }
    causes() {
        return this.#piles.told.filter((sorted) => !this.#isLoadedFrom(sorted)).map((sorted) => this.#tell(sorted));
    }
    #add(file, { rule, root }) {
        this.#piles.of(file, this.#numbers.get(rule) ?? 0, () => rule).pile.add(file, root);
    }
    /** Whether every name of the file is in such a place: else it would stay when the place is emptied. */
    #isAllInside({ path }, { rule }) {
        const names = this.#scene.links.of(path);
        if (names === undefined)
            return true;
        return names.every((name) => name.parent !== undefined && this.#regions.of(name.parent)?.rule.kind === rule.kind);
    }
    /** Whether what is installed lies here and not only came through here. */
    #isLoadedFrom({ subject: { linkedBy, unlessAnywhere }, source }) {
        if (unlessAnywhere !== undefined && isAnywhere(unlessAnywhere, this.#scene.contents.paths.root))
            return true;
        return linkedBy?.test(lineAt(this.#scene, source).text) === true;
    }
    #tell(sorted) {
        const { pile, subject, source, by } = sorted;
        return {
            kind: subject.kind,
            bytes: pile.bytes,
            origin: lineAt(this.#scene, source).origin,
            ...(by === undefined ? {} : { relatedOrigin: lineAt(this.#scene, by).origin }),
            paths: toldPaths(pile),
            advice: leftoverAdvice(sorted, this.#scene),
        };
    }
}
function isAnywhere(name, root) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.children === undefined)
            continue;
        if (node.children.has(name))
            return true;
        for (const child of node.children.values())
            waiting.push(child);
    }
    return false;
}
/** Whether the image needs such a place when it runs. */
function isNeeded({ kind, neededBy, linkedBy }, { start }) {
    const command = start.words.join(" ");
    if (neededBy?.test(command) === true)
        return true;
    if (kind === "temporary-files")
        return start.workingDirectory.startsWith("/tmp/") || /(?:^|[\s='"])\/(?:var\/)?tmp\//.test(command);
    const settings = [...start.environment].map(([name, value]) => `${name}=${value}`).join("\n");
    return linkedBy?.test(settings) === true;
}

;// CONCATENATED MODULE: ./build/js/image/causes/rewrites/moves.js






/** Pairs what one layer deleted with what it brought: same size, same CRC-32, another path. Each file counts once. */
function findMoves(deleted, entries) {
    const candidates = new Map();
    for (const file of deleted) {
        if (file.entry.size === 0)
            continue;
        const same = candidates.get(file.entry.crc);
        if (same === undefined)
            candidates.set(file.entry.crc, { deleted: [file], came: [] });
        else
            same.deleted.push(file);
    }
    if (candidates.size === 0)
        return [];
    for (const entry of entries) {
        if (entry.kind === "file" && entry.size > 0)
            candidates.get(entry.crc)?.came.push(entry);
    }
    return [...candidates.values()].flatMap(pairUp);
}
/** By path on both sides, so that it does not matter in which order an archive lists them. */
function pairUp({ deleted, came }) {
    if (came.length === 0)
        return [];
    const waiting = Map.groupBy(inOrder(deleted), ({ entry }) => entry.size);
    return inOrder(came).flatMap(({ path, size }) => {
        const file = waiting.get(size)?.shift();
        return file === undefined || file.path === path ? [] : [{ file, to: path }];
    });
}
function inOrder(files) {
    if (files.length < 2)
        return [...files];
    const named = files.map((file) => ({ file, name: (0,image_paths/* pathText */.LF)(file.path) }));
    return named.sort((a, b) => (0,order/* compareText */.n)(a.name, b.name)).map(({ file }) => file);
}
/** Files that a later line moved: they ship where they were and where they are. */
class Moves {
    #scene;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
    }
    take(file) {
        this.#piles.of(file, 0, () => undefined).pile.add(file);
    }
    causes() {
        return this.#piles.told.map(({ pile, source, by = source }) => {
            const first = lineAt(this.#scene, source);
            const { origin } = lineAt(this.#scene, by);
            const advice = moveAdvice(first);
            return { kind: "moved", bytes: pile.bytes, origin, relatedOrigin: first.origin, paths: toldPaths(pile), advice };
        });
    }
}
function moveAdvice(first) {
    if (first.base)
        return "Ships files of the base image a second time: leave them where they are and link to them.";
    const remedy = first.copy === undefined
        ? `Move them in ${lineWords(first)}, where they are written.`
        : `Let ${lineWords(first)} put them where they belong.`;
    return `Ships the same files at their old and at their new place. ${remedy}`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/rewrites/advice.js


/** How the same files can be shipped once. */
function rewriteAdvice(changes, first, again) {
    return `${what(changes, count(changes.files, "file"))} ${advice_remedy(changes, first, again)}`;
}
function what({ owned, moded }, files) {
    if (owned > 0 && moded > 0)
        return `Ships ${files} again to change owner and mode.`;
    if (owned > 0)
        return `Ships ${files} again to change the owner.`;
    if (moded > 0)
        return `Ships ${files} again to change the mode.`;
    return `Ships ${files} again with nothing changed.`;
}
function advice_remedy(changes, first, again) {
    const isChanged = changes.owned > 0 || changes.moded > 0;
    if (first.base)
        return baseRemedy(isChanged);
    if (isChanged && first.copy !== undefined)
        return flagRemedy(changes, first, again);
    if (isChanged)
        return `Do it in ${lineWords(first)}, where the files are written.`;
    if (again.copy !== undefined && first.copy !== undefined) {
        return `Leave them out of one of the two lines, here or at ${placeWords(first.origin)}.`;
    }
    return `Write them once: in ${lineWords(first)}, or here.`;
}
function baseRemedy(isChanged) {
    const files = "They are the base image's files";
    return isChanged
        ? `${files}: change only the directories that the program has to write to.`
        : `${files}: leave them as they are.`;
}
/** `COPY --chown` takes numbers whether the user is there already or not; names it has to find in the image. */
function flagRemedy({ owned, moded, owner, mode }, first, again) {
    const chown = owned === 0 ? [] : [owner === undefined ? undefined : `--chown=${owner}`];
    const chmod = moded === 0 ? [] : [mode === undefined ? undefined : `--chmod=${mode.toString(8).padStart(4, "0")}`];
    const flags = [...chown, ...chmod];
    const at = lineWords(first);
    if (flags.includes(undefined)) {
        const words = [...(owned > 0 ? ["--chown"] : []), ...(moded > 0 ? ["--chmod"] : [])].join(" and ");
        return `Use ${words} on ${at}, with one COPY for each set of files that differs, and drop it here.`;
    }
    const instead = again.keyword === "RUN" ? "drop it here" : "leave them out here";
    return `Put ${flags.join(" ")} on ${at} and ${instead}.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/rewrites/same-content.js
/**
 * What stands instead of a file, when it has the same content: size and CRC-32 agree, and there is content. A hard link
 * stands for the file that it names in the same layer.
 */
function sameContent({ entry, by, replacement }, tree) {
    const instead = replacement?.kind === "hardlink" ? linked(replacement, by, tree) : replacement;
    const isSame = instead?.kind === "file" && instead.size === entry.size && instead.crc === entry.crc && entry.size > 0;
    return isSame ? instead : undefined;
}
function linked({ link }, layer, tree) {
    return typeof link === "object" && tree.layerAt(link) === layer ? tree.entryAt(link) : undefined;
}

;// CONCATENATED MODULE: ./build/js/image/causes/rewrites/rewrites.js





/**
 * Files that a line ships again with the same content: `chown`, `chmod`, `touch`, or a COPY of what is there. What counts is
 * the lower copy, which nobody can reach any more.
 */
class Rewrites {
    #scene;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
    }
    take(file) {
        const instead = sameContent(file, this.#scene.contents.tree);
        if (instead === undefined)
            return false;
        const { pile, subject } = this.#piles.of(file, 0, () => blank(instead));
        pile.add(file);
        note(subject, file.entry, instead);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, subject, source, by = source }) => ({
            kind: "metadata-rewrite",
            bytes: pile.bytes,
            origin: lineAt(this.#scene, by).origin,
            relatedOrigin: lineAt(this.#scene, source).origin,
            paths: toldPaths(pile),
            advice: rewriteAdvice(subject, lineAt(this.#scene, source), lineAt(this.#scene, by)),
        }));
    }
}
function blank(entry) {
    return { files: 0, owned: 0, moded: 0, owner: rewrites_ownerOf(entry), mode: entry.mode };
}
function note(changes, before, after) {
    changes.files += 1;
    if (before.uid !== after.uid || before.gid !== after.gid)
        changes.owned += 1;
    if (before.mode !== after.mode)
        changes.moded += 1;
    if (changes.owner !== undefined && changes.owner !== rewrites_ownerOf(after))
        changes.owner = undefined;
    if (changes.mode !== after.mode)
        changes.mode = undefined;
}
function rewrites_ownerOf({ uid, gid }) {
    return `${uid}:${gid}`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/shadowed/advice.js



/** What to do about files that a later line deleted. `first` is the line that wrote them. */
function deletedAdvice(first, by) {
    if (first.base) {
        return "Deleting files of the base image frees nothing: they ship in its layers. Only a base image without them does.";
    }
    const late = `${capital(lineWords(by))} deletes them too late: they ship in the layer below.`;
    if (first.keyword === "RUN")
        return `${late} Delete them at the end of ${lineWords(first)}.`;
    if (first.copy === undefined)
        return `${late} Delete them in the step that writes them.`;
    if (!isFromContext(first.copy))
        return `${late} Copy only what stays at ${placeWords(first.origin)}.`;
    if (by.keyword !== "RUN")
        return `${late} Leave them out of ${lineWords(first)}.`;
    return `${late} Use them there with RUN --mount=type=bind instead of ${lineWords(first)}.`;
}
/** What to do about files that a later line replaced by others. */
function overwrittenAdvice(first, by, isState) {
    const both = "Both copies ship.";
    if (first.base)
        return `${both} Only a base image without these files, or with these very ones, saves the lower copy.`;
    const isSameFile = first.origin.file === by.origin.file;
    if (isState && first.keyword === "RUN" && by.keyword === "RUN" && isSameFile) {
        return `Each installation writes the package database anew. Install in one RUN, with ${lineWords(first)}.`;
    }
    if (first.keyword === "RUN" && by.keyword === "RUN")
        return `${both} Write them once, in ${lineWords(first)}.`;
    if (first.copy !== undefined && by.copy !== undefined) {
        return `${both} Leave what ${lineWords(by)} replaces out of ${lineWords(first)}.`;
    }
    if (first.copy !== undefined) {
        return `${both} Change them before they are copied: in a builder stage, which ${lineWords(first)} then copies from.`;
    }
    return `${both} Let only one of the two lines write them.`;
}
/** What to do about files of packages that a later line replaced by another version. */
function upgradeAdvice(first, by, packages) {
    const names = nameSome(packages);
    const both = `The old and the new version of ${names} ship.`;
    if (!first.base)
        return `${both} Install the new one at once in ${lineWords(first)}.`;
    const isUpgrade = /\b(?:upgrade|dist-upgrade|full-upgrade|update -y|-y update)\b/.test(by.text);
    return isUpgrade
        ? `${both} Move FROM to a newer build of the base image, which has the updates, and drop the upgrade here.`
        : `${both} Move FROM to a newer build of the base image, which has the new one.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/shadowed/gone-directories.js
/** Finds directories that are gone with all that was in them, so that a deleted tree is told as one. */
class GoneDirectories {
    #tree;
    #known = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** The gone directory nearest the root that this one is, or lies in; undefined when this one is still there. */
    wholeOf(directory) {
        if (this.#known.has(directory))
            return this.#known.get(directory);
        let whole;
        for (let at = directory; at?.parent !== undefined && this.#isGone(at); at = at.parent)
            whole = at;
        this.#known.set(directory, whole);
        return whole;
    }
    #isGone(directory) {
        return this.#tree.entryAt(directory) === undefined && !this.#tree.hasChildren(directory);
    }
}

;// CONCATENATED MODULE: ./build/js/image/causes/shadowed/package-state.js

/**
 * What every installation writes anew. Of the base image's it can't be helped; of one's own lines it says that there are
 * several installations.
 */
function packageState() {
    return new Regions([
        {
            at: [
                ...["/var/lib/dpkg", "/var/lib/apt", "/var/cache/debconf", "/var/cache/ldconfig", "/lib/apk", "/usr/lib/apk"],
                ...["/var/lib/rpm", "/usr/lib/sysimage", "/usr/share/rpm", "/var/lib/dnf", "/var/lib/yum", "/var/log", "/etc"],
            ],
        },
    ]);
}

// EXTERNAL MODULE: ./build/js/image/packages/debian/file-lists.js
var file_lists = __webpack_require__(38888);
;// CONCATENATED MODULE: ./build/js/image/causes/shadowed/upgraded-paths.js

/**
 * Files of Debian packages that were there before a layer brought another version, by their old lists: of an upgraded
 * library most files have other names than before. Only packages that a layer of one's own upgraded are looked at.
 */
function upgradedPaths({ contents, packages }) {
    const { layers, tree } = contents;
    const upgrades = new Map();
    for (const { type, name, layer } of packages.packages) {
        if (type === "dpkg" && layers[layer]?.base === false && layer > 0)
            upgrades.set(name, { name, layer });
    }
    const found = new Map();
    if (upgrades.size === 0)
        return found;
    for (const layer of layers) {
        for (const { upgrade, bytes } of oldLists(layer, upgrades)) {
            for (const name of (0,file_lists/* parseFileList */.i$)(bytes)) {
                const path = tree.locate(name);
                if (path !== undefined)
                    found.set(path, upgrade);
            }
        }
    }
    return found;
}
function* oldLists({ index, documents }, upgrades) {
    for (const { path, bytes } of documents) {
        if (!path.name.endsWith(".list") || path.parent?.name !== "info")
            continue;
        const upgrade = upgrades.get((0,file_lists/* ownerOfList */.Ln)(path.name).name);
        if (upgrade !== undefined && index < upgrade.layer)
            yield { upgrade, bytes };
    }
}
/** Whether the file went because its package was replaced by another version of it. */
function upgradeOf(file, debian, owner) {
    const upgrade = debian.get(file.path);
    if (upgrade?.layer === file.by)
        return upgrade.name;
    return owner !== undefined && owner.type !== "dpkg" && owner.layer === file.by ? owner.name : undefined;
}

;// CONCATENATED MODULE: ./build/js/image/causes/shadowed/shadowed.js








const kinds = ["package-upgrade", "overwritten", "deleted"];
/** All other files that are shipped and hidden: by an upgrade of their package, by other files, by deletion. */
class Shadowed {
    #scene;
    #upgraded;
    #state = packageState();
    #gone;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
        this.#upgraded = upgradedPaths(scene);
        this.#gone = new GoneDirectories(scene.contents.tree);
    }
    take(file) {
        const upgrade = upgradeOf(file, this.#upgraded, this.#scene.packages.ownerOf(file.path));
        const kind = upgrade !== undefined ? "package-upgrade" : file.how;
        const isState = this.#state.of(file.directory) !== undefined;
        if (isState && lineAt(this.#scene, file.source).base)
            return;
        const { pile, subject } = this.#piles.of(file, kinds.indexOf(kind), () => ({
            kind,
            packages: new Map(),
            state: 0,
        }));
        pile.add(file, kind === "deleted" ? this.#gone.wholeOf(file.directory) : undefined);
        if (isState)
            subject.state += file.entry.size;
        if (upgrade !== undefined) {
            subject.packages.set(upgrade, (subject.packages.get(upgrade) ?? 0) + file.entry.size);
        }
    }
    causes() {
        return this.#piles.told.map((sorted) => {
            const first = lineAt(this.#scene, sorted.source);
            const by = lineAt(this.#scene, sorted.by ?? sorted.source);
            const isBlamed = first.base || sorted.subject.kind === "package-upgrade";
            return {
                kind: sorted.subject.kind,
                bytes: sorted.pile.bytes,
                origin: (isBlamed ? by : first).origin,
                relatedOrigin: (isBlamed ? first : by).origin,
                paths: toldPaths(sorted.pile),
                advice: advise(sorted, first, by),
            };
        });
    }
}
function advise({ subject, pile }, first, by) {
    switch (subject.kind) {
        case "package-upgrade":
            return upgradeAdvice(first, by, byBytes(subject.packages));
        case "overwritten":
            return overwrittenAdvice(first, by, subject.state * 2 > pile.bytes);
        case "deleted":
            return deletedAdvice(first, by);
    }
}
function byBytes(packages) {
    return [...packages].sort(([a, x], [b, y]) => y - x || (0,order/* compareText */.n)(a, b)).map(([name]) => name);
}

;// CONCATENATED MODULE: ./build/js/image/causes/taken-files.js
/** Hidden files by the layer that took them, lowest first. A path that one archive holds twice has no line to be told apart. */
function byTaker(hidden) {
    const found = new Map();
    for (const file of hidden) {
        if (file.by === file.layer || file.path.parent === undefined)
            continue;
        const same = found.get(file.by);
        if (same === undefined)
            found.set(file.by, [file]);
        else
            same.push(file);
    }
    return [...found].map(([by, files]) => ({ by, files })).sort((a, b) => a.by - b.by);
}
/**
 * The same files, those that the layer deleted and wrote again as overwritten: where a directory is removed and made anew, an
 * archive says so by an opaque marker, and whatever was in it is deleted first.
 */
function withReplacements(files, entries) {
    const deleted = new Set();
    for (const { how, path } of files)
        if (how === "deleted")
            deleted.add(path);
    const instead = new Map();
    if (deleted.size > 0) {
        for (const entry of entries) {
            const isThere = entry.kind === "file" || entry.kind === "hardlink" || entry.kind === "symlink";
            if (isThere && deleted.has(entry.path))
                instead.set(entry.path, entry);
        }
    }
    if (instead.size === 0)
        return files;
    return files.map((file) => {
        const replacement = file.how === "deleted" ? instead.get(file.path) : undefined;
        return replacement === undefined ? file : { ...file, how: "overwritten", replacement };
    });
}

;// CONCATENATED MODULE: ./build/js/image/causes/sort-hidden.js




/**
 * Gives each hidden file to the first detector that it is for: shipped again unchanged, moved, a leftover, replaced or deleted.
 * Fills `sources`, layer by layer, with what came again or was moved.
 */
function sortHidden(scene, sources, leftovers) {
    const { layers, tree } = scene.contents;
    const rewrites = new Rewrites(scene);
    const moves = new Moves(scene);
    const shadowed = new Shadowed(scene);
    for (const { by, files } of byTaker(tree.hiddenFiles)) {
        const layer = layers[by];
        if (layer === undefined || layer.base)
            continue;
        const others = [];
        for (const each of withReplacements(files, layer.entries)) {
            const file = toGoneFile(each, each.path.parent ?? each.path, sources.of(each.path, each.layer));
            if (rewrites.take(file))
                sources.set(file.path, by, file.source);
            else
                others.push(file);
        }
        const deleted = others.filter(({ how }) => how === "deleted");
        const moved = findMoves(deleted, layer.entries);
        for (const { file, to } of moved) {
            moves.take(file);
            sources.set(to, by, file.source);
        }
        const isMoved = new Set(moved.map(({ file }) => file));
        for (const file of others) {
            if (isMoved.has(file))
                continue;
            const isOwn = layers[file.source]?.base === false;
            if (!isOwn || !leftovers.takeHidden(file))
                shadowed.take(file);
        }
    }
    return [rewrites, moves, shadowed];
}
function toGoneFile(file, directory, source) {
    const { path, entry, layer, by, how, replacement } = file;
    return { path, directory, entry, layer, source, by, how, ...(replacement === undefined ? {} : { replacement }) };
}

;// CONCATENATED MODULE: ./build/js/image/causes/archives/consumed.js

/** Programs that unpack or install the files that they are given. */
const unpackers = new Set("tar bsdtar unzip gunzip bunzip2 unxz zstd 7z 7za unrar dpkg rpm cpio ar sh bash installer".split(" "));
const installers = new Set("apt-get apt dnf yum microdnf zypper apk pip pip3 python python3 gem npm yarn pnpm uv".split(" "));
/** Real scripts have a handful; each is compared with each archive. */
const maximumEndings = 100;
/** Names of files that the commands of an image's lines unpack or install. */
class ConsumedNames {
    /** The highest layer whose line uses a file of this name up. */
    #names = new Map();
    /** The same for what `*.deb` and its like end with. */
    #endings = new Map();
    constructor(lines) {
        lines.forEach(({ commands, base }, layer) => {
            if (!base)
                for (const word of commands.flatMap(consumedWords))
                    this.#add(baseName(word), layer);
        });
    }
    /** Whether the line that brought the file uses it up, or one above. */
    has(name, source) {
        if ((this.#names.get(name) ?? -1) >= source)
            return true;
        if (this.#endings.size === 0)
            return false;
        for (const [ending, layer] of this.#endings)
            if (layer >= source && name.endsWith(ending))
                return true;
        return false;
    }
    #add(name, layer) {
        const star = name.lastIndexOf("*");
        if (star < 0)
            this.#names.set(name, layer);
        else if (name.includes(".", star) && this.#endings.size < maximumEndings)
            this.#endings.set(name.slice(star + 1), layer);
    }
}
function consumedWords(command) {
    const program = programOf(command);
    if (unpackers.has(program))
        return tarCreates(program, command) ? [] : command.slice(1).flatMap(optionValue);
    if (installers.has(program))
        return command.includes("install") || command.includes("add") ? command.slice(1) : [];
    // An installer that is its own program: ./setup.run --silent
    return (command[0] ?? "").includes("/") ? command.slice(0, 1) : [];
}
function tarCreates(program, [, mode = ""]) {
    if (program !== "tar" || mode.length > 20)
        return false;
    return /^--(?:create|append|update)$/.test(mode) || (/^-?[a-zA-Z]+$/.test(mode) && /[cru]/.test(mode));
}
function optionValue(word) {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    return [word.slice(equals + 1)];
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/image/causes/archives/archives.js





const archive = /\.(?:tar(?:\.\w+)?|t[gbx]z|tzst|zip|7z|rar|whl|deb|rpm|run|sh|bin|gz|bz2|xz|zst)$/i;
/** Archives and installers that stay after a RUN unpacked or installed them: by the names that the commands give. */
class Archives {
    #scene;
    #consumed;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
        this.#consumed = new ConsumedNames(scene.lines);
    }
    take(file) {
        const { name } = file.path;
        if (!this.#consumed.has(name, file.source) || !archive.test(name))
            return false;
        this.#piles.of(file, 0, () => undefined).pile.add(file);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, source }) => {
            const line = lineAt(this.#scene, source);
            const paths = toldPaths(pile);
            return { kind: "archives", bytes: pile.bytes, origin: line.origin, paths, advice: archiveAdvice(line, paths) };
        });
    }
}
function archiveAdvice(line, paths) {
    const some = paths.slice(0, 3).join(" ");
    if (line.keyword === "RUN")
        return `It was unpacked or installed and stays beside the result: end this RUN with "rm -f ${some}".`;
    if (line.copy === undefined)
        return `Delete ${some} in the step that unpacks it.`;
    if (line.keyword === "ADD" && !isFromContext(line.copy)) {
        return "Download, unpack and delete it in one RUN instead of ADD: what ADD brings stays in its layer.";
    }
    return "Give it to the RUN that uses it with --mount=type=bind instead of copying it: what COPY brings stays in its layer.";
}

;// CONCATENATED MODULE: ./build/js/image/causes/lines/deletion.js
/** A shell command that deletes files of such a name below the told paths, or these very files where they are few. */
function findAndDelete(paths, test, action = "-delete") {
    const some = paths.slice(0, 3);
    if (some.every((path) => !path.endsWith("/")))
        return `rm -f ${some.join(" ")}`;
    return `find ${some.map(parentOf).join(" ")} ${test} ${action}`;
}
/** A file's directory; a directory as it is, without the slash at its end. */
function parentOf(path) {
    const slash = path.lastIndexOf("/");
    return slash <= 0 ? "/" : path.slice(0, slash);
}

;// CONCATENATED MODULE: ./build/js/image/causes/build-tools/tool-names.js
/** Names of packages of Debian, Alpine and Red Hat that compile and link, and what only compiling needs. */
const compilers = /^(?:gcc|g\+\+|cpp|gfortran|gnat|gdc|gobjc|clang|llvm|lld)(?:-?\d+(?:\.\d+)?)?(?:-(?:x86-64|aarch64|arm|i686).*|-dev|-tools|-toolchain|-linker-tools|-runtime|-c\+\+|-extra|-gfortran)?$/;
const tools = new Set([
    ..."make gmake cmake cmake-data cmake-filesystem ninja-build ninja meson scons autoconf automake libtool m4 bison flex".split(" "),
    ..."build-essential build-base alpine-sdk base-devel dpkg-dev debhelper binutils binutils-common pkg-config pkgconf".split(" "),
    ..."pkgconf-bin pkgconf-pkg-config nasm yasm swig ccache rustc rust cargo rustup go golang golang-go golang-src".split(" "),
    ..."gcc-c++ libc-dev musl-dev glibc-headers kernel-headers ghc ocaml ldc".split(" "),
]);
const others = /^(?:binutils-.+|golang-\d.*|linux-headers.*|rust-std.*)$|-(?:dev|devel|headers)(?:-\d[\w.-]*)?$/;
/** Whether a package of a distribution is for building programs and not for running them. */
function isBuildTool(name) {
    return tools.has(name) || compilers.test(name) || others.test(name);
}
/** Whether a package has the headers of a library. */
function isHeaders(name) {
    return /-(?:dev|devel)(?:-\d[\w.-]*)?$/.test(name);
}
const starters = new Set("gcc g++ cc c++ clang clang++ make cmake ninja meson go cargo rustc mvn mvnw gradle gradlew sbt bazel ccache".split(" "));
/** Whether a container that starts with such a program is there to build. */
function isBuilder(programs) {
    return [...programs].some((program) => starters.has(program));
}

;// CONCATENATED MODULE: ./build/js/image/causes/build-tools/build-files.js






const build_files_kinds = ["toolchain", "headers", "static-libraries"];
const build_files_has = (directory, name) => directory.children?.has(name) === true;
const places = [
    { kind: "toolchain", at: ["/usr/local/go"], when: (directory) => build_files_has(directory, "VERSION") },
    { kind: "toolchain", at: [".rustup/toolchains", "/usr/local/rustup/toolchains"] },
    { kind: "headers", at: ["/usr/include", "/usr/local/include", "/opt/*/include"] },
    { kind: "headers", at: ["lib/pkgconfig", "lib64/pkgconfig", "share/pkgconfig"] },
];
/** What is only needed to compile and that no package of a distribution owns: Go and Rust, headers, static libraries. */
class BuildFiles {
    #scene;
    #isBuilder;
    #places = new Regions(places);
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
        this.#isBuilder = isBuilder(scene.start.programs);
    }
    take(file) {
        if (this.#isBuilder)
            return false;
        const region = this.#places.of(file.directory);
        const kind = kindOf(file.path.name, region);
        if (kind === undefined || this.#isOfSystem(file))
            return false;
        const whole = region !== undefined && kind !== "static-libraries" ? region.root : undefined;
        this.#piles.of(file, build_files_kinds.indexOf(kind), () => kind).pile.add(file, whole);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, subject, source }) => {
            const line = lineAt(this.#scene, source);
            const paths = toldPaths(pile);
            return { kind: subject, bytes: pile.bytes, origin: line.origin, paths, advice: fileAdvice(subject, line, paths) };
        });
    }
    /** What belongs to a package that is needed for something else comes and goes with it. */
    #isOfSystem({ path }) {
        const type = this.#scene.packages.ownerOf(path)?.type;
        return type === "dpkg" || type === "apk" || type === "rpm" || type === "conda";
    }
}
function kindOf(name, region) {
    if (region !== undefined)
        return region.rule.kind;
    return (name.endsWith(".a") && name.startsWith("lib")) || name.endsWith(".la") ? "static-libraries" : undefined;
}
function fileAdvice(kind, line, paths) {
    const unless = "unless containers of this image compile";
    if (kind === "toolchain") {
        return `Compile in a builder stage and COPY --from it the program alone, ${unless}.`;
    }
    if (line.keyword !== "RUN")
        return `Copy only what the program needs at run time, without these, ${unless}.`;
    const removal = kind === "headers" ? `rm -rf ${paths.slice(0, 3).join(" ")}` : findAndDelete(paths, "-name 'lib*.*a'");
    return `Only compiling needs them: end this RUN with "${removal}", ${unless}.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/packages/package-piles.js


/** Sorts files by the line that brought them, and keeps whose they are. */
class PackagePiles {
    #piles = new Piles();
    add(file, owner, number = 0) {
        const { pile, subject } = this.#piles.of(file, number, () => new Map());
        pile.add(file);
        subject.set(owner, (subject.get(owner) ?? 0) + file.entry.size);
    }
    get told() {
        return this.#piles.told;
    }
}
/** Names of the packages, the largest first. */
function namesByBytes(packages) {
    return [...packages]
        .map(([{ name }, bytes]) => ({ name, bytes }))
        .sort((a, b) => b.bytes - a.bytes || (0,order/* compareText */.n)(a.name, b.name))
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/js/image/packages/debian/relations.js
/**
 * Reads a relation field (deb-control(5)): `a (>= 1) | b, c:any` becomes `[["a", "b"], ["c"]]`. Versions, architectures and
 * build profiles are dropped: what is asked is what an installed package was installed for, and installed packages fit.
 */
function parseRelations(value) {
    if (value === "")
        return [];
    return value
        .split(",")
        .map((group) => group.split("|").map(packageName).filter(isName))
        .filter((alternatives) => alternatives.length > 0);
}
function packageName(text) {
    const trimmed = text.trim();
    const end = trimmed.search(/[\s(:[<]/);
    return end < 0 ? trimmed : trimmed.slice(0, end);
}
function isName(name) {
    return name !== "";
}

;// CONCATENATED MODULE: ./build/js/image/causes/build-tools/tool-packages.js


const distributions = new Set(["dpkg", "apk", "rpm"]);
/**
 * Packages that are for building, and, where apt kept what it put in by itself, those that are there for their sake alone:
 * nothing else that was asked for needs them. A tool that something else needs is not among them, and neither are the
 * libraries that headers are for (`libpq5` of `libpq-dev`): what was compiled here loads them.
 */
function toolPackages(packages) {
    const system = packages.filter(({ type }) => distributions.has(type));
    const tools = system.filter(({ name }) => isBuildTool(name));
    if (tools.length === 0)
        return new Set();
    const suppliers = suppliersOf(system);
    const isTool = new Set(tools);
    const asked = system.filter((each) => !isTool.has(each) && (each.automatic !== true || each.essential === true));
    const linked = tools.filter(({ name }) => isHeaders(name)).flatMap(needsOf);
    const libraries = linked.flatMap((name) => suppliers.get(name) ?? []).filter((each) => !isTool.has(each));
    const needed = closure([...asked, ...libraries], suppliers);
    const alone = [...closure(tools, suppliers)].filter((each) => each.automatic === true || isTool.has(each));
    return new Set(alone.filter((each) => !needed.has(each)));
}
/** These packages, and all that they need. */
function closure(start, suppliers) {
    const found = new Set(start);
    const followed = new Set();
    // A set gives what is added to it while it is walked.
    for (const from of found) {
        for (const name of needsOf(from)) {
            if (followed.has(name))
                continue;
            followed.add(name);
            for (const each of suppliers.get(name) ?? [])
                found.add(each);
        }
    }
    return found;
}
function needsOf({ relations }) {
    return [relations?.preDepends, relations?.depends].flatMap((text) => parseRelations(text ?? "").flat());
}
function suppliersOf(packages) {
    const suppliers = new Map();
    for (const each of packages) {
        for (const name of [each.name, ...parseRelations(each.relations?.provides ?? "").flat()]) {
            const others = suppliers.get(name);
            if (others === undefined)
                suppliers.set(name, [each]);
            else
                others.push(each);
        }
    }
    return suppliers;
}

;// CONCATENATED MODULE: ./build/js/image/causes/build-tools/build-tools.js






/** Packages of compilers, headers and what only they need, in an image that does not start with such a program. */
class BuildTools {
    #scene;
    #tools;
    #piles = new PackagePiles();
    constructor(scene) {
        this.#scene = scene;
        this.#tools = isBuilder(scene.start.programs) ? new Set() : toolPackages(scene.packages.packages);
    }
    take(file) {
        if (this.#tools.size === 0)
            return false;
        const owner = this.#scene.packages.ownerOf(file.path);
        if (owner === undefined || !this.#tools.has(owner))
            return false;
        this.#piles.add(file, owner);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, subject, source }) => {
            const line = lineAt(this.#scene, source);
            const advice = toolAdvice(subject, line);
            return { kind: "build-tools", bytes: pile.bytes, origin: line.origin, paths: toldPaths(pile), advice };
        });
    }
}
function toolAdvice(packages, line) {
    const words = new Set(line.commands.flat());
    const all = namesByBytes(packages);
    const tools = all.filter(isBuildTool);
    const asked = tools.filter((name) => words.has(name));
    const shown = nameSome(asked.length > 0 ? asked : tools.length > 0 ? tools : all);
    const others = all.length > 1 ? ` (${count(all.length, "package")} with what only they need)` : "";
    return `${shown}${others} build and do not run: install them in a builder stage and COPY --from it what they made, unless containers of this image compile.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/context/copied-places.js
const copied_places_has = (directory, name) => directory.children?.has(name) === true;
const copiedPlaces = [
    { kind: "editor-files", at: [".vscode", ".idea", ".vs", ".fleet", ".history"] },
    {
        kind: "virtual-environment",
        at: ["*"],
        when: (directory) => copied_places_has(directory, "pyvenv.cfg"),
        instead: "and install the packages in a RUN: an environment of another machine seldom runs here",
    },
    {
        kind: "copied-node-modules",
        at: ["node_modules"],
        instead: 'and install in the image with "npm ci" or its like',
    },
    {
        kind: "copied-tests",
        at: ["tests", "test", "__tests__", "__mocks__", "testdata", "e2e", "cypress"],
        onlyWhole: true,
    },
];
/** Version control's own directories, whoever brought them. */
const versionControl = [{ at: [".git", ".hg", ".svn", ".bzr"] }];

;// CONCATENATED MODULE: ./build/js/image/causes/context/data-files.js
const weights = new Set("pt pth onnx safetensors h5 hdf5 ckpt gguf ggml tflite keras joblib".split(" "));
const datasets = new Set("parquet csv tsv arrow feather npz npy jsonl ndjson tfrecord avro orc sas7bdat".split(" "));
/** Smaller ones are settings, samples, look-up tables of the program. */
const smallestData = 1_000_000;
/** What a file of data is by its name, when it is large enough to matter. */
function dataKind(name, size) {
    if (size < smallestData)
        return undefined;
    const suffix = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    if (weights.has(suffix) || /^(?:pytorch_model|model|ggml).*\.bin$/i.test(name))
        return "model-weights";
    return datasets.has(suffix) ? "datasets" : undefined;
}

;// CONCATENATED MODULE: ./build/js/image/causes/context/copied-files.js








/** What a COPY of the build context brings that was hardly meant: environments, editors' files, tests, data, models. */
class CopiedFiles {
    #scene;
    #places = new Regions(copiedPlaces);
    #copies;
    /** By layer, and by instruction: asked for each file. */
    #runsTests = new Map();
    #isTestRun = new Map();
    #piles = new Piles();
    #numbers = new Map();
    constructor(scene) {
        this.#scene = scene;
        this.#copies = scene.lines.map(({ copy }) => (copy !== undefined && isFromContext(copy) ? copy : undefined));
    }
    take(file) {
        const copy = this.#copies[file.source];
        if (copy === undefined)
            return false;
        const region = this.#places.of(file.directory);
        if (region !== undefined && this.#isMeant(region, copy, file.source))
            return false;
        const kind = region?.rule.kind ?? looseKind(file, copy);
        if (kind === undefined)
            return false;
        const { pile, subject } = this.#pileOf(file, kind, region?.rule.instead);
        pile.add(file, region?.root);
        if (region === undefined)
            subject.suffixes.add(suffixOf(file.path.name));
        else
            subject.roots.add(region.root);
        return true;
    }
    causes() {
        return this.#piles.told.map((sorted) => ({
            kind: sorted.subject.kind,
            bytes: sorted.pile.bytes,
            origin: lineAt(this.#scene, sorted.source).origin,
            paths: toldPaths(sorted.pile),
            advice: copiedAdvice(sorted, this.#copies[sorted.source]),
        }));
    }
    #pileOf(file, kind, instead) {
        const number = this.#numbers.get(kind) ?? this.#numbers.size;
        this.#numbers.set(kind, number);
        return this.#piles.of(file, number, () => ({ kind, instead, roots: new Set(), suffixes: new Set() }));
    }
    /** A directory that the line names was copied on purpose; so were tests that run in this image. */
    #isMeant({ root, rule }, copy, source) {
        const isNamed = copy.sources.some((each) => each.split("/").includes(root.name));
        return isNamed || (rule.onlyWhole === true && (!isWholeContext(copy) || this.#testsRunAbove(source)));
    }
    #testsRunAbove(source) {
        const known = this.#runsTests.get(source) ?? this.#hasTestRun(source);
        this.#runsTests.set(source, known);
        return known;
    }
    #hasTestRun(source) {
        return lineAt(this.#scene, source)
            .later()
            .some((instruction) => {
            const known = this.#isTestRun.get(instruction) ?? isTestRun(instruction);
            this.#isTestRun.set(instruction, known);
            return known;
        });
    }
}
function isWholeContext({ sources }) {
    return sources.some((source) => /^(?:\.?\/)*\.?$/.test(source));
}
const testRun = /\b(?:pytest|tox|nox|unittest|phpunit|rspec|ctest|vitest|jest|mocha)\b|\b(?:npm|yarn|pnpm|bun|go|cargo|mvn|gradle|dotnet|make|rake)(?: run)? test\b/;
function isTestRun({ keyword, text, heredocs = [] }) {
    const isCommand = keyword === "RUN" || keyword === "CMD" || keyword === "ENTRYPOINT";
    return isCommand && [text, ...heredocs.map(({ body }) => body)].some((each) => testRun.test(each));
}
const editorFile = /^(?:\.DS_Store|Thumbs\.db|\..*\.sw[op]|.*~)$/;
function looseKind({ path: { name }, entry }, copy) {
    if (editorFile.test(name))
        return "editor-files";
    return isWholeContext(copy) ? dataKind(name, entry.size) : undefined;
}
function suffixOf(name) {
    return `*${name.slice(name.lastIndexOf("."))}`;
}
function copiedAdvice({ subject, pile }, copy) {
    const { kind, roots, suffixes } = subject;
    if (copy === undefined)
        return "";
    const patterns = roots.size > 0 ? rootPatterns([...roots], copy) : filePatterns(pile.few, suffixes, copy);
    const ignored = `Add ${quotedPatterns(patterns)} to .dockerignore`;
    if (kind === "model-weights" || kind === "datasets") {
        return `${ignored} and mount or fetch what the program reads; what has to be in the image belongs in a COPY of its own above the code, which then ships alone.`;
    }
    return subject.instead === undefined ? `${ignored}.` : `${ignored}, ${subject.instead}.`;
}
/** Few files are named; of many, only what their names end with. */
function filePatterns(few, suffixes, copy) {
    if (few !== undefined && few.length <= 3)
        return few.map(({ path }) => ignorePattern(path, copy));
    return [...suffixes].map((suffix) => `**/${suffix.toWellFormed()}`);
}

;// CONCATENATED MODULE: ./build/js/image/causes/context/version-control.js








const version_control_names = new Set(versionControl.flatMap(({ at }) => at));
/** `.git` and its like. */
class VersionControl {
    #scene;
    #places = new Regions(versionControl);
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
    }
    take(file) {
        const region = this.#places.of(file.directory);
        if (region === undefined)
            return false;
        this.#piles.of(file, 0, () => undefined).pile.add(file, region.root);
        return true;
    }
    causes() {
        return this.#piles.told.map((sorted) => ({
            kind: "version-control",
            bytes: sorted.pile.bytes,
            origin: lineAt(this.#scene, sorted.source).origin,
            paths: toldPaths(sorted.pile),
            advice: this.#advise(sorted),
        }));
    }
    #advise({ pile, source }) {
        const { copy, keyword, later } = lineAt(this.#scene, source);
        if (copy !== undefined && isFromContext(copy)) {
            const patterns = rootPatterns([...pile.wholes], copy);
            return copyAdvice(patterns, copy, later().some(readsHistory));
        }
        const roots = [...pile.wholes].map(image_paths/* pathText */.LF).sort().slice(0, 3).join(" ");
        if (keyword === "RUN")
            return `End this RUN with "rm -rf ${roots}".`;
        return copy === undefined ? `Delete ${roots} in the step that brings it.` : `Copy without ${roots}.`;
    }
}
function copyAdvice(patterns, { sources }, isRead) {
    const isNamed = sources.some((source) => source.split("/").some((name) => version_control_names.has(name)));
    if (isNamed)
        return "Give it to the RUN that reads it with --mount=type=bind instead of copying it.";
    if (!isRead)
        return `Add ${quotedPatterns(patterns)} to .dockerignore.`;
    const excluded = [...new Set(patterns)]
        .sort()
        .slice(0, 3)
        .map((pattern) => `--exclude=${pattern}`);
    return `Add ${excluded.join(" ")} to this line and give it to the RUN that reads it with --mount=type=bind.`;
}
/** A build that takes its version from the repository breaks where `.git` is ignored. */
function readsHistory({ keyword, text, heredocs = [] }) {
    return (keyword === "RUN" &&
        [text, ...heredocs.map(({ body }) => body)].some((each) => reader.test(each.slice(0, longestScript))));
}
/** The pattern takes quadratic time on a hostile script. */
const longestScript = 1 << 15;
const reader = /\bgit\b(?!hub|lab)|setuptools[-_]scm|hatch[-_]vcs|versioneer|\b(?:install|build|wheel) (?:-\S+ )*\.(?:[\s[]|$)/;

;// CONCATENATED MODULE: ./build/js/image/causes/duplicates/advice.js


/** How to ship the same content once. `first` is where the other copy lies. */
function duplicateAdvice(from, line, first, isNode) {
    if (isNode)
        return 'Modules are installed several times in one version: run "npm dedupe" and commit the lock file.';
    const where = from === line ? first : `${first}, from ${lineWords(from)}`;
    const same = `The same content is at ${where}.`;
    if (line.keyword === "RUN" && runsOf(line, ["cp", "rsync", "install"]).length > 0) {
        return from === line
            ? `${same} Use mv or ln -s in place of cp.`
            : `${same} Use ln -s in place of cp, or copy it here at once with the COPY line.`;
    }
    if (line.copy !== undefined && from.copy !== undefined && from !== line) {
        return `${same} Copy it once, and link to it with ln -s where it has to be at both places.`;
    }
    return `${same} Keep one of the two, and link to it with ln -s where it has to be at both places.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/duplicates/same-content-groups.js


/** Below it a file costs as much in names and headers as in content, and many are alike by chance. */
const smallestFile = 4096;
/** Finds files that have the same content: size and CRC-32 agree. */
class SameContent {
    /** One file, or several, by CRC-32; nearly always one. */
    #byContent = new Map();
    see(file) {
        const { size, crc } = file.entry;
        if (size < smallestFile)
            return;
        const same = this.#byContent.get(crc);
        if (same === undefined)
            this.#byContent.set(crc, file);
        else if (Array.isArray(same))
            same.push(file);
        else
            this.#byContent.set(crc, [same, file]);
    }
    /** Groups of two and more; in each the lowest layer's file first, of several there the one whose path comes first. */
    *groups() {
        for (const files of this.#byContent.values()) {
            if (!Array.isArray(files))
                continue;
            for (const group of Map.groupBy(files, ({ entry }) => entry.size).values()) {
                const [first, ...others] = same_content_groups_inOrder(group);
                if (first !== undefined && others.length > 0)
                    yield [first, ...others];
            }
        }
    }
}
function same_content_groups_inOrder(files) {
    return files
        .map((file) => ({ file, path: (0,image_paths/* pathText */.LF)(file.path) }))
        .sort((a, b) => a.file.source - b.file.source || (0,order/* compareText */.n)(a.path, b.path))
        .map(({ file }) => file);
}

;// CONCATENATED MODULE: ./build/js/image/causes/duplicates/duplicates.js







/**
 * Content that is visible at two paths: the higher layer's copy counts. Told by pairs of directories, so that a copied tree is
 * one cause. Hard links are one file; what packages bring twice is not the author's to change, but for `node_modules`.
 */
class Duplicates {
    #scene;
    #isOwn;
    #content = new SameContent();
    #nodeModules = new Regions([{ at: ["node_modules"] }]);
    constructor(scene) {
        this.#scene = scene;
        this.#isOwn = scene.contents.layers.map(({ base }) => !base);
    }
    /** Remembers a visible file that no other cause has, whoever brought it. */
    see(file) {
        this.#content.see(file);
    }
    causes() {
        const pairs = new Map();
        for (const [first, ...others] of this.#content.groups()) {
            for (const other of others)
                if (this.#isOwn[other.source] === true)
                    this.#add(first, other, pairs);
        }
        return [...pairs.values()].filter(({ bytes }) => bytes >= smallestCause).map((pair) => this.#tell(pair));
    }
    #add(first, other, pairs) {
        const ends = this.#endsOf(first, other);
        if (ends.modules === undefined && this.#isOfPackages(first, other))
            return;
        const key = `${ends.first.id} ${ends.other.id} ${first.source} ${other.source}`;
        let pair = pairs.get(key);
        if (pair === undefined) {
            pair = { ends, first, other, bytes: 0, files: 0 };
            pairs.set(key, pair);
        }
        pair.bytes += other.entry.size;
        pair.files += 1;
    }
    #endsOf(first, other) {
        const modules = this.#nodeModules.of(other.directory)?.root;
        const isSame = modules !== undefined && this.#nodeModules.of(first.directory)?.root === modules;
        return isSame ? { first: modules, other: modules, modules } : differingEnds(first, other);
    }
    #isOfPackages(first, other) {
        const type = this.#scene.packages.ownerOf(other.path)?.type;
        if (type === "dpkg" || type === "apk" || type === "rpm" || type === "conda")
            return true;
        return type !== undefined && this.#scene.packages.ownerOf(first.path) !== undefined;
    }
    #tell({ ends, first, other, bytes, files }) {
        const from = lineAt(this.#scene, first.source);
        const line = lineAt(this.#scene, other.source);
        const texts = files === 1 ? [other.path, first.path].map(image_paths/* pathText */.LF) : [ends.other, ends.first].map(directoryText);
        return {
            kind: "duplicates",
            bytes,
            origin: line.origin,
            ...(first.source === other.source ? {} : { relatedOrigin: from.origin }),
            paths: [...new Set(texts)],
            advice: duplicateAdvice(from, line, texts[1] ?? "", ends.modules !== undefined),
        };
    }
}
/** The directories of two files without what both paths end with: of /a/x/f and /b/x/f these are /a and /b. */
function differingEnds(a, b) {
    let first = a.directory;
    let other = b.directory;
    if (a.path.name !== b.path.name)
        return { first, other };
    while (first.name === other.name && first.parent !== undefined && other.parent !== undefined) {
        first = first.parent;
        other = other.parent;
    }
    return { first, other };
}

;// CONCATENATED MODULE: ./build/js/image/packages/recommended-only.js


/**
 * Debian packages that are there for recommendations alone: apt put them in by itself, nothing that was asked for needs
 * them, also not over others, and a recommendation leads to them. Whatever installed package satisfies one of several
 * alternatives, by its name or as what it provides, counts as the one that was meant. By bytes, largest first; empty where
 * apt keeps no states.
 */
function recommendedOnly({ packages }) {
    const debian = packages.filter(({ type, automatic }) => type === "dpkg" && automatic !== undefined);
    const satisfiers = satisfiersOf(debian);
    const needed = neededPackages(debian, satisfiers);
    const because = new Map();
    const asked = new Map();
    const waiting = [];
    for (const by of needed)
        for (const name of recommended_only_names(by, ["recommends"]))
            waiting.push({ name, by });
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
        const { name, by } = step;
        if (!addReason(asked, name, by))
            continue;
        for (const to of satisfiers.get(name) ?? []) {
            if (needed.has(to) || !addReason(because, to, by))
                continue;
            // A recommended package's own recommendations are followed too, as apt does.
            for (const next of recommended_only_names(to, ["preDepends", "depends", "recommends"]))
                waiting.push({ name: next, by });
        }
    }
    return [...because]
        .map(([recommended, by]) => ({ package: recommended, recommendedBy: [...by].sort(byName) }))
        .sort((a, b) => (b.package.bytes ?? 0) - (a.package.bytes ?? 0) || byName(a.package, b.package));
}
/** What was asked for, what no system is without, and what these need. Each name is followed once. */
function neededPackages(debian, satisfiers) {
    const needed = new Set(debian.filter(({ automatic, essential }) => automatic === false || essential === true));
    const followed = new Set();
    // A set gives what is added to it while it is walked.
    for (const from of needed) {
        for (const name of recommended_only_names(from, ["preDepends", "depends"])) {
            if (followed.has(name))
                continue;
            followed.add(name);
            for (const to of satisfiers.get(name) ?? [])
                needed.add(to);
        }
    }
    return needed;
}
function recommended_only_names({ relations }, fields) {
    return fields.flatMap((field) => parseRelations(relations?.[field] ?? "").flat());
}
/** Installed packages by the names that they go by. */
function satisfiersOf(packages) {
    const satisfiers = new Map();
    for (const each of packages) {
        for (const name of new Set([each.name, ...recommended_only_names(each, ["provides"])])) {
            const others = satisfiers.get(name);
            if (others === undefined)
                satisfiers.set(name, [each]);
            else
                others.push(each);
        }
    }
    return satisfiers;
}
/** As many as anyone reads; it also bounds the walk. */
const mostReasons = 8;
function addReason(reasons, key, by) {
    const known = reasons.get(key) ?? new Set();
    if (known.size >= mostReasons || known.has(by))
        return false;
    reasons.set(key, known.add(by));
    return true;
}
function byName(a, b) {
    return (0,order/* compareText */.n)(a.name, b.name);
}

;// CONCATENATED MODULE: ./build/js/image/causes/packages/recommended.js






const apt = ["apt-get", "apt", "aptitude"];
/** Debian packages that are there only because others recommend them. */
class RecommendedPackages {
    #scene;
    #recommended;
    #piles = new PackagePiles();
    constructor(scene) {
        this.#scene = scene;
        const asked = namedPackages(scene.lines);
        const found = recommendedOnly(scene.packages).map((each) => each.package);
        this.#recommended = new Set(found.filter(({ name }) => !asked.has(name)));
    }
    take(file) {
        if (this.#recommended.size === 0)
            return false;
        const owner = this.#scene.packages.ownerOf(file.path);
        if (owner === undefined || !this.#recommended.has(owner))
            return false;
        this.#piles.add(file, owner);
        return true;
    }
    causes() {
        return this.#piles.told.flatMap(({ pile, subject, source }) => {
            const line = lineAt(this.#scene, source);
            const missing = commandWithRecommends(line);
            if (line.keyword === "RUN" && installs(line).length > 0 && missing === undefined)
                return [];
            const names = namesByBytes(subject);
            const came = `${count(names.length, "package")} came only as recommendations: ${nameSome(names)}.`;
            const remedy = `Add --no-install-recommends to "${missing ?? "apt-get install"}" and name those that the program needs.`;
            return {
                kind: "recommended-packages",
                bytes: pile.bytes,
                origin: line.origin,
                paths: toldPaths(pile),
                advice: `${came} ${remedy}`,
            };
        });
    }
}
function installs(line) {
    return runsOf(line, apt).filter((command) => command.includes("install"));
}
/** `apt-get install`, as the line has it without the option. */
function commandWithRecommends(line) {
    const found = installs(line).find((command) => !command.some((word) => isOption(word)));
    return found === undefined ? undefined : `${found[0]} install`;
}
function isOption(word) {
    return word === "--no-install-recommends" || /APT::Install-Recommends=["']?(?:0|no|false)/i.test(word);
}
/** What the Dockerfile's own lines ask for by name: apt forgets that where the package was there before. */
function namedPackages(lines) {
    return new Set(lines.flatMap((line) => installs(line).flat()));
}

;// CONCATENATED MODULE: ./build/js/image/causes/surplus/development-files.js







const development_files_kinds = ["debug-symbols", "source-maps", "package-tests", "bytecode"];
const development_files_places = [
    { kind: "debug-symbols", at: ["/usr/lib/debug"] },
    { kind: "package-tests", at: ["tests"], when: isInPythonPackage },
    { kind: "package-tests", at: ["test", "tests", "__tests__"], when: isInNodePackage, ofNode: true },
];
/** A directory in a package, not a package of that name. */
function isInPythonPackage({ parent }) {
    for (let at = parent?.parent; at !== undefined; at = at.parent) {
        if (at.name === "site-packages" || at.name === "dist-packages")
            return true;
    }
    return false;
}
/** At a package's top only: deeper, such a directory can be a part of what the package does. */
function isInNodePackage({ parent }) {
    const above = parent?.name.startsWith("@") === true ? undefined : parent?.parent;
    const scope = above?.name.startsWith("@") === true ? above.parent : above;
    return scope?.name === "node_modules";
}
/** What helps to develop and that a program runs without: symbols, source maps, tests of packages, bytecode beside its source. */
class DevelopmentFiles {
    #scene;
    #places = new Regions(development_files_places);
    #nodeModules = new Regions([{ at: ["node_modules"] }]);
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
    }
    take(file) {
        const region = this.#places.of(file.directory);
        const kind = region?.rule.kind ?? this.#byName(file);
        const ofNode = region?.rule.ofNode === true;
        if (kind === undefined || (kind === "bytecode" && isCompiledOnPurpose(lineAt(this.#scene, file.source))))
            return false;
        const number = development_files_kinds.indexOf(kind) * 2 + Number(ofNode);
        this.#piles.of(file, number, () => ({ kind, ofNode })).pile.add(file);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, subject, source }) => {
            const line = lineAt(this.#scene, source);
            const paths = toldPaths(pile);
            return {
                kind: subject.kind,
                bytes: pile.bytes,
                origin: line.origin,
                paths,
                advice: developmentAdvice(subject, line, paths),
            };
        });
    }
    #byName({ path: { name }, directory }) {
        if (name.endsWith(".pyc"))
            return hasSource(name, directory) ? "bytecode" : undefined;
        if (name.endsWith(".map")) {
            return /\.(?:[cm]?js|css|ts)\.map$/.test(name) && this.#nodeModules.of(directory) !== undefined
                ? "source-maps"
                : undefined;
        }
        if (name.endsWith(".debug") || name.endsWith(".dwo") || name.endsWith(".dwp"))
            return "debug-symbols";
        return name.endsWith(".pdb") && hasAssembly(name, directory) ? "debug-symbols" : undefined;
    }
}
/** `__pycache__/a.cpython-311.pyc` of `a.py`: Python makes it again where it may write, and runs without it. */
function hasSource(name, directory) {
    if (directory.name !== "__pycache__")
        return false;
    return directory.parent?.children?.has(`${name.slice(0, name.indexOf("."))}.py`) === true;
}
/** `.pdb` is a file format of chemists, too. */
function hasAssembly(name, directory) {
    const stem = name.slice(0, -".pdb".length);
    return directory.children?.has(`${stem}.dll`) === true || directory.children?.has(`${stem}.exe`) === true;
}
function isCompiledOnPurpose({ text }) {
    return /compileall|--compile-bytecode|UV_COMPILE_BYTECODE/.test(text);
}
function developmentAdvice({ kind, ofNode }, line, paths) {
    const isRun = line.keyword === "RUN";
    const end = (command) => isRun ? `End this RUN with "${command}".` : `Run "${command}" before this line copies them.`;
    switch (kind) {
        case "debug-symbols":
            return line.text.includes("dotnet publish")
                ? 'Add -p:DebugType=none to "dotnet publish"; stack traces then have no line numbers.'
                : end(`rm -rf ${paths.slice(0, 3).join(" ")}`);
        case "source-maps":
            return end(findAndDelete(paths, "-name '*.map'"));
        case "package-tests":
            return `${end(testDeletion(paths, ofNode))} A few packages load their own tests: start the program once without them.`;
        case "bytecode":
            return bytecodeAdvice(line, end(findAndDelete(paths, "-name __pycache__ -prune", "-exec rm -rf {} +")));
    }
}
function testDeletion(paths, ofNode) {
    const modules = ofNode ? /^.*\/node_modules(?=\/)/s.exec(paths[0] ?? "")?.[0] : undefined;
    if (modules !== undefined)
        return `rm -rf ${modules}/*/test ${modules}/*/tests ${modules}/*/__tests__`;
    return findAndDelete(paths, "-type d -name tests -prune", "-exec rm -rf {} +");
}
function bytecodeAdvice(line, deletion) {
    if (line.copy !== undefined && isFromContext(line.copy))
        return 'Add "**/__pycache__" to .dockerignore.';
    const installs = runsOf(line, ["pip", "pip3", "python", "python3"]).some((command) => command.includes("install"));
    const remedy = installs
        ? 'Set PYTHONDONTWRITEBYTECODE=1 in this RUN and add --no-compile to "pip install".'
        : deletion;
    return `${remedy} The first start is slower without bytecode.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/surplus/languages.js
/** Languages that the environment asks for (`de` of `LANG=de_DE.UTF-8`), and English, which is small and falls back. */
function keptLanguages(environment) {
    const kept = new Set(["en"]);
    for (const [name, value] of environment) {
        if (name !== "LANG" && name !== "LANGUAGE" && !name.startsWith("LC_"))
            continue;
        for (const locale of value.split(":")) {
            const language = baseOf(locale);
            if (language !== "" && language !== "C" && language !== "POSIX")
                kept.add(language);
        }
    }
    return kept;
}
/** The language that a file below a directory of languages is for. */
function languageOf(path, root) {
    let at = path;
    while (at.parent !== undefined && at.parent !== root)
        at = at.parent;
    return baseOf(at.name);
}
function baseOf(locale) {
    return /^[A-Za-z]*/.exec(locale)?.[0] ?? "";
}

;// CONCATENATED MODULE: ./build/js/image/causes/surplus/documentation.js







const documentation_kinds = ["documentation", "locales"];
const documentation_places = [
    {
        kind: "documentation",
        at: ["doc", "man", "info", "gtk-doc", "help", "doc-base", "lintian"]
            .flatMap((name) => [`/usr/share/${name}`, `/usr/local/share/${name}`])
            .concat("/usr/local/man"),
    },
    { kind: "locales", at: ["/usr/share/locale", "/usr/local/share/locale"], byLanguage: true },
    { kind: "locales", at: ["/usr/share/i18n"] },
];
/** Texts that have to go with what they are about. */
const licence = /^(?:copyright|licen[cs]e|copying|notice|authors)\b/i;
/** Documentation and translations that installing brought; licences and the languages that the image is set to stay. */
class Documentation {
    #scene;
    #places = new Regions(documentation_places);
    #kept;
    #makesLocales;
    #piles = new Piles();
    constructor(scene) {
        this.#scene = scene;
        this.#kept = keptLanguages(scene.start.environment);
        this.#makesLocales = scene.lines.some(({ text }) => /\b(?:locale-gen|localedef|update-locale)\b/.test(text));
    }
    take(file) {
        const region = this.#places.of(file.directory);
        if (region === undefined || licence.test(file.path.name))
            return false;
        const { kind, byLanguage } = region.rule;
        if (byLanguage === true && this.#kept.has(languageOf(file.path, region.root)))
            return false;
        if (kind === "locales" && byLanguage !== true && this.#makesLocales)
            return false;
        const { copy } = lineAt(this.#scene, file.source);
        if (copy !== undefined && isFromContext(copy))
            return false;
        this.#piles.of(file, documentation_kinds.indexOf(kind), () => kind).pile.add(file, region.root);
        return true;
    }
    causes() {
        return this.#piles.told.map(({ pile, subject, source }) => {
            const line = lineAt(this.#scene, source);
            const paths = toldPaths(pile);
            const advice = subject === "documentation" ? documentationAdvice(line, paths) : this.#localeAdvice(line, paths);
            return { kind: subject, bytes: pile.bytes, origin: line.origin, paths, advice };
        });
    }
    #localeAdvice(line, paths) {
        const kept = [...this.#kept].sort();
        if (runsOf(line, documentation_apt).length > 0) {
            const stay = kept.map((language) => `"path-include=/usr/share/locale/${language}*"`).join(" and ");
            return `${exclude(paths)}, and ${stay} for what stays.`;
        }
        const others = kept.map((language) => `! -name '${language}*'`).join(" ");
        return removal(line, paths, `-mindepth 1 -maxdepth 1 ${others} -exec rm -rf {} +`);
    }
}
const documentation_apt = ["apt-get", "apt", "aptitude"];
function documentationAdvice(line, paths) {
    const red = runsOf(line, ["dnf", "yum", "microdnf", "dnf5"])[0];
    if (red !== undefined)
        return `Add --setopt=tsflags=nodocs to "${red[0]} install".`;
    if (runsOf(line, documentation_apt).length > 0) {
        return `${exclude(paths)}, and "path-include=/usr/share/doc/*/copyright", which keeps the licences.`;
    }
    const named = line.commands.flat().filter((word) => /-docs?$/.test(word));
    if (runsOf(line, ["apk"]).length > 0 && named.length > 0)
        return `Leave ${named.slice(0, 3).join(", ")} out of "apk add".`;
    return removal(line, paths, "-type f ! -iname 'copy*' ! -iname 'licen*' -delete");
}
/** dpkg(1), `--path-exclude`: what matches is not unpacked. */
function exclude(paths) {
    const lines = paths.slice(0, 4).map((path) => `"path-exclude=${path}*"`);
    return `Before this RUN, write ${lines.join(", ")} to a file in /etc/dpkg/dpkg.cfg.d`;
}
function removal(line, paths, test) {
    const places = paths.slice(0, 4).join(" ");
    if (line.keyword === "RUN")
        return `End this RUN with "find ${places} ${test}".`;
    return line.copy === undefined ? `Delete ${places} in the step that brings them.` : `Copy without ${places}.`;
}

;// CONCATENATED MODULE: ./build/js/image/causes/sort-visible.js









/**
 * Gives each visible file that one's own lines brought to the first detector that it is for; the order here is the order of
 * precedence. What none takes may still be a duplicate.
 */
function sortVisible(scene, sources, leftovers) {
    const detectors = [
        new VersionControl(scene),
        new CopiedFiles(scene),
        new Archives(scene),
        new RecommendedPackages(scene),
        new BuildTools(scene),
        new BuildFiles(scene),
        new DevelopmentFiles(scene),
        new Documentation(scene),
    ];
    const inOrder = [leftovers, ...detectors];
    const duplicates = new Duplicates(scene);
    const isOwn = scene.contents.layers.map(({ base }) => !base);
    for (const { path, entry, layer } of scene.contents.tree.visibleFiles()) {
        if (entry.size === 0 || path.parent === undefined)
            continue;
        const source = sources.of(path, layer);
        const file = { path, directory: path.parent, entry, layer, source };
        const isOwnFile = isOwn[layer] === true && isOwn[source] === true;
        if (!isOwnFile || !inOrder.some((detector) => detector.take(file)))
            duplicates.see(file);
    }
    return [...detectors, duplicates];
}

;// CONCATENATED MODULE: ./build/js/image/causes/source-layers.js
/** Remembers, for paths whose content came again unchanged or was moved, which layer first brought it. */
class SourceLayers {
    /** By path id: the layer that has the content now, and the one that brought it. */
    #at;
    #source;
    constructor(paths) {
        this.#at = new Int32Array(paths).fill(-1);
        this.#source = new Int32Array(paths);
    }
    /** The layer that first brought what `layer` has at `path`. */
    of(path, layer) {
        return this.#at[path.id] === layer ? (this.#source[path.id] ?? layer) : layer;
    }
    /** What `layer` has at `path` is what `source` brought. */
    set(path, layer, source) {
        this.#at[path.id] = layer;
        this.#source[path.id] = source;
    }
}

;// CONCATENATED MODULE: ./build/js/image/causes/find-causes.js






/**
 * Why an image is heavier than it has to be: each cause with its bytes, the line that brought them and what to do about it.
 * A file's bytes as one layer ships them count for at most one cause, so the causes together never exceed `unpacked`. What
 * the base image ships is left out, unless a line above it hides it. Ordered by bytes, then kind, then path. The kinds, and
 * which comes first where several fit: docs/causes.md. Texts may be hostile: paths and instructions stand in them as they are.
 */
function findCauses(contents, packages, dockerfiles) {
    const scene = setScene(contents, packages, dockerfiles);
    const sources = new SourceLayers(contents.paths.size);
    const leftovers = new Leftovers(scene);
    const hidden = sortHidden(scene, sources, leftovers);
    const visible = sortVisible(scene, sources, leftovers);
    return [leftovers, ...hidden, ...visible].flatMap((detector) => detector.causes()).sort(byWeight);
}
function byWeight(a, b) {
    return (b.bytes - a.bytes ||
        (0,order/* compareText */.n)(a.kind, b.kind) ||
        (0,order/* compareText */.n)(a.paths.join("\n"), b.paths.join("\n")) ||
        compareLines(a, b) ||
        // Two layers of one line, or of lines that nobody knows: without this they come as an archive lists their files.
        (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)));
}
function compareLines({ origin: a }, { origin: b }) {
    return (0,order/* compareText */.n)(a.file ?? "", b.file ?? "") || (a.startLine ?? 0) - (b.startLine ?? 0);
}

;// CONCATENATED MODULE: ./build/js/image/directories.js


/**
 * The `count` directories with the most visible bytes, most first, then by path. Sums include what is deeper, so `/usr`
 * counts what `/usr/lib` does. The root is left out (it is the whole image), and so is a directory all of whose bytes are
 * in one directory below it: that one says the same and says it closer.
 */
function largestDirectories(tree, paths, count) {
    const found = [];
    const sum = (node) => {
        let bytes = tree.bytesAt(node);
        let largestBelow = 0;
        for (const child of tree.childrenOf(node)) {
            const below = sum(child);
            bytes += below;
            if (tree.hasChildren(child))
                largestBelow = Math.max(largestBelow, below);
        }
        if (node !== paths.root && tree.hasChildren(node) && bytes > largestBelow)
            found.push({ node, bytes });
        return bytes;
    };
    sum(paths.root);
    found.sort((a, b) => b.bytes - a.bytes);
    // Those as large as the last one stay until their paths decide; a path is long and most are not needed.
    const smallest = found[count - 1]?.bytes ?? 0;
    return found
        .filter(({ bytes }) => bytes >= smallest)
        .map(({ node, bytes }) => ({ path: (0,image_paths/* pathText */.LF)(node), bytes }))
        .sort((a, b) => b.bytes - a.bytes || (0,order/* compareText */.n)(a.path, b.path))
        .slice(0, count);
}

;// CONCATENATED MODULE: ./build/js/image/dive/layer-tree.js
function layerTree(entries) {
    const tree = { nodes: new Map(), whiteouts: new Set(), parents: new Set() };
    for (const entry of entries) {
        const { path, kind } = entry;
        if (path.parent === undefined || kind === "metadata")
            continue;
        addParents(tree, path);
        if (kind === "opaque")
            addImplied(tree, path);
        // A name that starts with the whiteout prefix twice is dropped, its parents are not.
        else if (kind !== "whiteout")
            tree.nodes.set(path, entry);
        else if (!path.name.startsWith(".wh."))
            tree.whiteouts.add(path);
    }
    return tree;
}
function addParents(tree, path) {
    for (let at = path.parent; at?.parent !== undefined && !tree.parents.has(at); at = at.parent) {
        tree.parents.add(at);
        addImplied(tree, at);
    }
}
function addImplied(tree, path) {
    if (!tree.nodes.has(path))
        tree.nodes.set(path, undefined);
}

;// CONCATENATED MODULE: ./build/js/image/dive/leaf-order.js
/**
 * Leaves in dive's order: directory by directory, by the bytes of the names. Built as a tree, because comparing whole paths
 * takes time by their depth at each comparison.
 */
function* inDiveOrder(leaves) {
    const steps = new Map();
    for (const leaf of leaves)
        addWay(steps, leaf);
    const root = steps.get(undefined)?.[0]?.to;
    const waiting = root === undefined ? [] : [root];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if ("path" in at)
            yield at;
        else
            for (const { to } of sorted(steps.get(at)))
                waiting.push(to);
    }
}
function addWay(steps, leaf) {
    let step = { name: Buffer.from(leaf.name), to: leaf };
    let parent = leaf.path.parent;
    for (;;) {
        const siblings = steps.get(parent);
        if (siblings !== undefined) {
            siblings.push(step);
            return;
        }
        steps.set(parent, [step]);
        if (parent === undefined)
            return;
        step = { name: Buffer.from(parent.name), to: parent };
        parent = parent.parent;
    }
}
/** The last one first, because the first is to be taken from the end. */
function sorted(steps = []) {
    return steps.sort((a, b) => Buffer.compare(b.name, a.name));
}

;// CONCATENATED MODULE: ./build/js/image/dive/scores.js
/** Sizes that dive collects for each path over all layers: their sum, the smallest, how many. */
class Scores {
    #count;
    #sum;
    #smallest;
    /** Paths that dive began to look at and gave up: it counts them with a smallest size of -1. */
    #abandoned = new Set();
    constructor(paths) {
        this.#count = new Uint16Array(paths);
        this.#sum = new Float64Array(paths);
        this.#smallest = new Float64Array(paths);
    }
    add({ id }, size) {
        const count = this.#count[id] ?? 0;
        this.#smallest[id] = count === 0 ? size : Math.min(this.#smallest[id] ?? 0, size);
        this.#sum[id] = (this.#sum[id] ?? 0) + size;
        this.#count[id] = count + 1;
    }
    abandon(path) {
        this.#abandoned.add(path);
    }
    /** `efficiency = Σ smallest / Σ sum`, 1 when there is nothing; `wastedBytes`: the sums of paths seen twice or more. */
    result() {
        let smallest = 0;
        let all = 0;
        let wastedBytes = 0;
        for (let id = 0; id < this.#count.length; id++) {
            const count = this.#count[id] ?? 0;
            if (count === 0)
                continue;
            smallest += this.#smallest[id] ?? 0;
            all += this.#sum[id] ?? 0;
            if (count > 1)
                wastedBytes += this.#sum[id] ?? 0;
        }
        for (const { id } of this.#abandoned)
            if (this.#count[id] === 0)
                smallest -= 1;
        return { efficiency: all === 0 ? 1 : smallest / all, wastedBytes };
    }
}

;// CONCATENATED MODULE: ./build/js/image/dive/stack.js
const present = 1;
const directory = 2;
/**
 * The merged tree of the layers so far, as dive stacks them (file_tree.go, Stack): opaque markers hide nothing, and every
 * path of an upper layer replaces what dive knows of it, keeping what is below.
 */
class Stack {
    #flags;
    #size;
    /** Bytes at and below each path. */
    #total;
    constructor(paths) {
        this.#flags = new Uint8Array(paths);
        this.#size = new Float64Array(paths);
        this.#total = new Float64Array(paths);
    }
    has(path) {
        return this.#flags[path.id] !== 0;
    }
    /** What dive says a whiteout of this path takes away: all below a directory, nothing for a file. */
    removedBytes(path) {
        const isDirectory = ((this.#flags[path.id] ?? 0) & directory) !== 0;
        return isDirectory ? (this.#total[path.id] ?? 0) : 0;
    }
    /** Puts the layer on top. Dive goes by name, so a whiteout takes away what the same layer has when its name sorts later. */
    push({ nodes, whiteouts }) {
        const sortsLater = ({ name }) => `.wh.${name}` > name;
        for (const path of whiteouts)
            if (!sortsLater(path))
                this.#remove(path);
        this.pushNodes(nodes);
        for (const path of whiteouts)
            if (sortsLater(path))
                this.#remove(path);
    }
    pushNodes(nodes) {
        for (const [path, entry] of nodes) {
            const size = entry?.size ?? 0;
            const before = this.#size[path.id] ?? 0;
            this.#flags[path.id] = present | (entry?.kind === "directory" ? directory : 0);
            this.#size[path.id] = size;
            this.#addUp(path, size - before);
        }
    }
    #remove(path) {
        if (!this.has(path))
            return;
        this.#addUp(path, -(this.#total[path.id] ?? 0));
        this.#erase(path);
    }
    #erase(path) {
        this.#flags[path.id] = 0;
        this.#size[path.id] = 0;
        this.#total[path.id] = 0;
        for (const child of path.children?.values() ?? [])
            if (this.has(child))
                this.#erase(child);
    }
    #addUp(path, bytes) {
        if (bytes === 0)
            return;
        for (let at = path; at !== undefined; at = at.parent) {
            this.#total[at.id] = (this.#total[at.id] ?? 0) + bytes;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/image/dive/figures.js




/**
 * Dive's figures by dive 0.13.1's own definitions, oddities included (wagoodman/dive dive/filetree/efficiency.go,
 * file_tree.go, dive/image/image.go), for people who have limits in those terms. `sizes.shadowed` is what they mean to
 * say: every unreachable byte and no other.
 *
 * - Only leaves of each layer's own tree count. A path seen twice or more is "inefficient", and all its sizes together
 *   are waste, the one still in use included.
 * - A removed file counts 0, a removed directory all bytes below it; opaque markers count nothing.
 * - A whiteout of what no lower layer has ends the look at its layer: what comes later by name is passed over.
 * - "User" bytes are all but the lowest layer's.
 *
 * Without user bytes dive divides by zero: NaN (its rule passes) or infinity (its rule fails). JSON has neither; here it
 * is 0, or the number of wasted bytes.
 */
function diveFigures(layers, paths) {
    const scores = new Scores(paths.size);
    // What lies below is only asked of by whiteouts, and stacking costs as much as the rest.
    const lastWithWhiteouts = layers.findLastIndex((entries) => entries.some(({ kind }) => kind === "whiteout"));
    const hasWhiteouts = lastWithWhiteouts >= 0;
    const stack = new Stack(hasWhiteouts ? paths.size : 0);
    for (const [index, entries] of layers.entries()) {
        const tree = layerTree(entries);
        // For a whiteout in the lowest layer dive looks into that layer itself.
        if (hasWhiteouts && index === 0)
            stack.pushNodes(tree.nodes);
        score(tree, stack, scores);
        if (index < lastWithWhiteouts)
            stack.push(tree);
    }
    const layerSizes = layers.map((entries) => entries.reduce((sum, { size }) => sum + size, 0));
    const sizeBytes = layerSizes.reduce((sum, size) => sum + size, 0);
    const userSizeBytes = sizeBytes - (layerSizes[0] ?? 0);
    const { efficiency, wastedBytes } = scores.result();
    const userWastedPercent = userSizeBytes === 0 ? wastedBytes : wastedBytes / userSizeBytes;
    return { efficiency, sizeBytes, userSizeBytes, wastedBytes, userWastedPercent };
}
function score(tree, below, scores) {
    if ([...tree.whiteouts].every((path) => below.has(path))) {
        for (const { path, size } of leavesOf(tree, below))
            scores.add(path, size);
        return;
    }
    for (const { path, name, size } of inDiveOrder(leavesOf(tree, below))) {
        if (name !== path.name && !below.has(path)) {
            scores.abandon(path);
            return;
        }
        scores.add(path, size);
    }
}
function* leavesOf({ nodes, parents, whiteouts }, below) {
    for (const [path, entry] of nodes) {
        if (!parents.has(path))
            yield { path, name: path.name, size: entry?.size ?? 0 };
    }
    for (const path of whiteouts)
        yield { path, name: `.wh.${path.name}`, size: below.removedBytes(path) };
}

;// CONCATENATED MODULE: ./build/js/image/layer-entry.js
const whiteoutPrefix = ".wh.";
const metadataPrefix = ".wh..wh.";
const opaqueMarker = ".wh..wh..opq";
/** Reads a tar entry as one of a layer; `paths` gives it its place. A problem is a sentence without subject. */
function toLayerEntry(tar, paths) {
    const trimmed = withoutTrailingSlashes(tar.path);
    const slash = trimmed.lastIndexOf("/");
    const base = trimmed.slice(slash + 1);
    if (base.startsWith(whiteoutPrefix))
        return toWhiteout(tar, base, paths.intern(trimmed.slice(0, slash + 1)), paths);
    const path = paths.intern(trimmed);
    if (path === paths.root && tar.type !== "directory")
        return { problem: "an entry that is no directory stands for the root" };
    if (isMetadata(path))
        return made(tar, path, "metadata", tar.size);
    switch (tar.type) {
        case "file":
        case "directory":
            return made(tar, path, tar.type, tar.size);
        case "symlink":
            return made(tar, path, "symlink", 0, tar.linkPath);
        case "hardlink":
            return made(tar, path, "hardlink", 0, paths.intern(tar.linkPath));
        default:
            return made(tar, path, "other", 0);
    }
}
function made({ mode, uid, gid }, path, kind, size, link) {
    return { entry: { path, kind, size, link, mode: mode & 0o7777, uid: uid >>> 0, gid: gid >>> 0, crc: 0 } };
}
/** A loop, because `/\/+$/` takes quadratic time on a hostile name. */
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path[end - 1] === "/")
        end -= 1;
    return path.slice(0, end);
}
function toWhiteout(tar, base, parent, paths) {
    if (base === opaqueMarker)
        return made(tar, parent, "opaque", tar.size);
    if (base.startsWith(metadataPrefix) && parent === paths.root) {
        return made(tar, paths.step(parent, base), "metadata", tar.size);
    }
    const hidden = base.slice(whiteoutPrefix.length);
    if (hidden === "" || hidden === "." || hidden === "..")
        return { problem: `a whiteout has the name "${base}"` };
    return made(tar, paths.step(parent, hidden), "whiteout", tar.size);
}
/** Below `/.wh..wh.plnk` and its like. */
function isMetadata(path) {
    let top = path;
    while (top.parent?.parent !== undefined)
        top = top.parent;
    return top.name.startsWith(metadataPrefix);
}
/** Whether the entry marks a removal (or is AUFS's own) rather than being something itself. */
function isMarker(kind) {
    return kind === "whiteout" || kind === "opaque" || kind === "metadata";
}

// EXTERNAL MODULE: ./build/js/image/resolve-parents.js
var resolve_parents = __webpack_require__(71020);
;// CONCATENATED MODULE: ./build/js/image/file-tree.js


/**
 * The root filesystem that an image's layers make, lowest layer first, by the rules of the OCI image spec (layer.md,
 * "Applying Changesets" and "Whiteouts") and, where it is silent, of containerd (pkg/archive):
 *
 * - an entry replaces what is at its path, except that a directory keeps what is in it;
 * - a whiteout hides its path and all below, an opaque marker all below its directory, each only what lower layers have;
 * - a symlink on the way is followed, inside the image's root, when it is of the same layer: runtimes unpack each layer into
 *   a directory of its own and lay that over the lower ones (Docker's overlay2, containerd's overlayfs; pkg/archive mkparent);
 * - whatever else is on the way, a lower layer's symlink too, makes way for a directory.
 *
 * Every byte of a file is either visible, when at least one name leads to it, or shadowed: shipped and unreachable. A hard
 * link adds a name and no bytes; the bytes stay visible until the last name is hidden. Both sums are kept by the layer
 * that ships the bytes, so `unpacked = visible + shadowed` holds for each layer exactly.
 */
class FileTree {
    #paths;
    /** What stands at a path, by its id; nothing for a directory that only what is in it implies. */
    #entries;
    /** The layer that put it there, by the path's id. */
    #layers;
    #directories = new Map();
    /** Files with hard links, by each of their names. */
    #shared = new Map();
    /** The layer that is being put on top. */
    #current = -1;
    #visible = [];
    #shadowed = [];
    #hidden = [];
    constructor(paths) {
        this.#paths = paths;
        this.#entries = new Array(paths.size).fill(undefined);
        this.#layers = new Array(paths.size).fill(-1);
    }
    /** Puts the next layer on top. */
    apply(entries) {
        const layer = this.#visible.length;
        this.#current = layer;
        this.#visible.push(0);
        this.#shadowed.push(0);
        for (const entry of entries) {
            if (isMarker(entry.kind))
                this.#hideBelow(entry, layer);
            else
                this.#put(entry, layer);
        }
    }
    /** Bytes that layer `index` ships and that can be reached. */
    visibleBytes(index) {
        return this.#visible[index] ?? 0;
    }
    /** Bytes that layer `index` ships and that nothing leads to. */
    shadowedBytes(index) {
        return this.#shadowed[index] ?? 0;
    }
    /** Bytes that are visible at this very path; those with several names count at the oldest one that is left. */
    bytesAt(path) {
        return this.fileAt(path)?.entry.size ?? 0;
    }
    /** The file whose bytes count at this path. */
    fileAt(path) {
        const shared = this.#shared.get(path);
        if (shared !== undefined) {
            const { entry, layer, names } = shared;
            shared.oldest ??= names.values().next().value;
            return shared.oldest === path ? { path, entry, layer } : undefined;
        }
        const entry = this.#entries[path.id];
        return entry?.kind === "file" ? { path, entry, layer: this.#layers[path.id] ?? 0 } : undefined;
    }
    /** All files that can be reached, directory by directory. */
    *visibleFiles() {
        const waiting = [this.#paths.root];
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
            const file = this.fileAt(path);
            if (file !== undefined)
                yield file;
            for (const child of this.childrenOf(path))
                waiting.push(child);
        }
    }
    /** All files that were taken away, in the order in which that happened. */
    get hiddenFiles() {
        return this.#hidden;
    }
    /** What stands at this path; nothing for a directory that only what is in it implies. */
    entryAt(path) {
        return this.#entries[path.id];
    }
    /** The layer that put there what stands at this path. */
    layerAt(path) {
        return this.#entries[path.id] === undefined ? undefined : this.#layers[path.id];
    }
    /**
     * The path that a name leads to when directories on the way are symlinks: of a merged `/usr`, `/bin/ls` is
     * `/usr/bin/ls`. Undefined when nothing in the image ever had that path.
     */
    locate(name) {
        return (0,resolve_parents/* locateName */.SK)(name, this.#paths, this.#linkAt);
    }
    /** The children of a path at or below which anything is visible, in no particular order. */
    childrenOf(path) {
        return this.#directories.get(path)?.below ?? [];
    }
    hasChildren(path) {
        return (this.#directories.get(path)?.below.size ?? 0) > 0;
    }
    #hideBelow(marker, layer) {
        this.#count(this.#shadowed, layer, marker.size);
        if (marker.kind === "whiteout") {
            const path = this.#place(marker.path);
            this.#openWay(path.parent, layer);
            this.#hide(path, layer);
        }
        else if (marker.kind === "opaque") {
            const path = (0,resolve_parents/* resolvePath */.o1)(marker.path, this.#paths, this.#ownLinkAt);
            this.#openWay(path, layer);
            this.#clear(path, layer);
        }
    }
    #put(entry, layer) {
        const path = this.#place(entry.path);
        const target = typeof entry.link === "object" ? this.#place(entry.link) : undefined;
        this.#openWay(path.parent, layer);
        const before = this.#entries[path.id];
        const bothDirectories = entry.kind === "directory" && (before === undefined || before.kind === "directory");
        if (!bothDirectories)
            this.#removeAll(path, { by: layer, replacement: entry });
        this.#entries[path.id] = entry;
        this.#layers[path.id] = layer;
        this.#linkUp(path);
        if (entry.kind === "file")
            this.#count(this.#visible, layer, entry.size);
        else if (target !== undefined)
            this.#share(target, path);
    }
    /** A link whose target is nowhere leads to nothing; a runtime would refuse the layer. */
    #share(target, path) {
        const entry = this.#entries[target.id];
        const layer = this.#layers[target.id] ?? 0;
        const isPlain = entry?.kind === "file";
        const shared = this.#shared.get(target) ?? (isPlain ? { layer, entry, names: new Set([target]), oldest: target } : undefined);
        if (shared === undefined)
            return;
        shared.names.add(path);
        this.#shared.set(target, shared).set(path, shared);
    }
    /** What is in the way of a deeper path and is no directory makes way for one. */
    #openWay(parent, by) {
        for (let at = parent; at !== undefined; at = at.parent) {
            const entry = this.#entries[at.id];
            if (entry !== undefined && entry.kind !== "directory")
                this.#release(at, { by });
        }
    }
    #place(path) {
        return (0,resolve_parents/* resolveParents */.a8)(path, this.#paths, this.#ownLinkAt);
    }
    #ownLinkAt = (path) => this.#layers[path.id] === this.#current ? this.#linkAt(path) : undefined;
    #linkAt = (path) => {
        const entry = this.#entries[path.id];
        return entry?.kind === "symlink" && typeof entry.link === "string" ? entry.link : undefined;
    };
    /** Hides the path and all below it, as far as lower layers have it. */
    #hide(path, layer) {
        if ((this.#layers[path.id] ?? -1) < layer)
            this.#release(path, { by: layer });
        this.#clear(path, layer);
    }
    #clear(path, layer) {
        const directory = this.#directories.get(path);
        if (directory === undefined || directory.cleared === layer)
            return;
        directory.cleared = layer;
        for (const child of directory.below)
            this.#hide(child, layer);
    }
    /** Takes away the path and all below it, of whatever layer. */
    #removeAll(path, removal) {
        this.#release(path, removal);
        for (const child of this.childrenOf(path))
            this.#removeAll(child, { by: removal.by });
    }
    #release(path, removal) {
        const entry = this.#entries[path.id];
        if (entry === undefined)
            return;
        this.#entries[path.id] = undefined;
        this.#unlinkUp(path);
        const shared = this.#shared.get(path);
        if (shared !== undefined) {
            this.#shared.delete(path);
            shared.names.delete(path);
            if (shared.oldest === path)
                shared.oldest = undefined;
            if (shared.names.size === 0)
                this.#shadow({ path, entry: shared.entry, layer: shared.layer }, removal);
        }
        else if (entry.kind === "file") {
            this.#shadow({ path, entry, layer: this.#layers[path.id] ?? 0 }, removal);
        }
    }
    #shadow({ path, entry, layer }, { by, replacement }) {
        this.#count(this.#visible, layer, -entry.size);
        this.#count(this.#shadowed, layer, entry.size);
        const how = replacement === undefined ? "deleted" : "overwritten";
        this.#hidden.push({ path, entry, layer, by, how, ...(replacement === undefined ? {} : { replacement }) });
    }
    #count(sums, layer, bytes) {
        sums[layer] = (sums[layer] ?? 0) + bytes;
    }
    /** Makes the path reachable from the root through {@link Directory.below}. */
    #linkUp(path) {
        for (let at = path; at.parent !== undefined; at = at.parent) {
            const directory = this.#directories.get(at.parent);
            if (directory?.below.has(at) === true)
                return;
            if (directory === undefined)
                this.#directories.set(at.parent, { below: new Set([at]), cleared: -1 });
            else
                directory.below.add(at);
        }
    }
    #unlinkUp(path) {
        for (let at = path; at.parent !== undefined; at = at.parent) {
            if (this.#entries[at.id] !== undefined || this.hasChildren(at))
                return;
            this.#directories.get(at.parent)?.below.delete(at);
        }
    }
}

// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/chunk-size.js
var chunk_size = __webpack_require__(16879);
;// CONCATENATED MODULE: ./build/js/image/read-chunks.js

/**
 * The file's bytes from its start, in pieces of 1 MiB. All whole pieces are in the same memory: each is to be used before
 * the next is asked for. Leaves the file open, also when it is given up early.
 */
async function* readChunks(file) {
    const buffer = Buffer.allocUnsafeSlow(chunk_size/* chunkSize */.Z);
    for (let position = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, chunk_size/* chunkSize */.Z, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        // A short piece may still wait in a stream's queue when the next is read.
        yield bytesRead < chunk_size/* chunkSize */.Z ? Buffer.from(buffer.subarray(0, bytesRead)) : buffer;
    }
}

;// CONCATENATED MODULE: ./build/js/image/layer-blobs.js




/** Those in the `blobs` directory of an OCI layout. Opening throws `image.malformed` when it is not there or no regular file. */
function layoutBlobs(layout) {
    return {
        open: async (digest, name) => {
            const file = await (0,blobs/* openBlob */.Ym)((0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(digest)), name);
            const { size } = await file.stat();
            return { size, chunks: () => readChunks(file), close: () => file.close() };
        },
    };
}

// EXTERNAL MODULE: ./build/js/image/layout.js
var image_layout = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/js/image/layout-notes.js
var layout_notes = __webpack_require__(53980);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/image/origins/image-origins.js
var image_origins = __webpack_require__(819);
;// CONCATENATED MODULE: ./build/js/image/origins/created-by.js


const layerKeywords = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/**
 * Reads `created_by` of BuildKit (`RUN |1 A=b /bin/sh -c make # buildkit`), of Docker's classic builder and Buildah
 * (`/bin/sh -c #(nop) COPY dir:… in /app `, `/bin/sh -c make`) and of kaniko (the instruction as it stands).
 */
function readCreatedBy(createdBy) {
    const text = createdBy.replace(/ # buildkit$/, "");
    const noOperation = /^(?:\|\d+ .*?)?\/bin\/sh -c #\(nop\) +/s.exec(text)?.[0];
    const rest = noOperation === undefined ? text : text.slice(noOperation.length);
    const keyword = /^[A-Z]+(?= )/.exec(rest)?.[0] ?? "";
    if (layerKeywords.has(keyword)) {
        return { keyword, text: rest.slice(keyword.length + 1), isClassic: noOperation !== undefined };
    }
    // A command is run by a shell, after its build arguments; other tools (ko, jib, Bazel, buildpacks) write what they like.
    return { keyword: /^[/|]/.test(rest) ? "RUN" : "", text: rest, isClassic: true };
}
/**
 * The instruction for people: without shell, and without build arguments, whose values may be nobody's business.
 * Undefined when the history says nothing.
 */
function instructionText(createdBy) {
    if (createdBy.trim() === "")
        return undefined;
    const { keyword, text } = readCreatedBy(createdBy.slice(0, 4096));
    const command = keyword === "RUN" ? withoutShell(text) : text;
    return (0,image_origins/* shortInstruction */.j)((0,control/* oneLine */.T)(`${keyword} ${command}`));
}
/** Without a shell between them, nothing tells where the build arguments end. */
function withoutShell(text) {
    const command = text.replace(/^(?:\|\d+ .*?)?\/bin\/(?:ba|da|a)?sh (?:-\S+ |pipefail )*-\S*c /s, "");
    return command.startsWith("|") ? "[…]" : command;
}

// EXTERNAL MODULE: ./build/js/image/origins/image-name.js
var image_name = __webpack_require__(36401);
;// CONCATENATED MODULE: ./build/js/image/origins/same-instruction.js

/**
 * Whether a layer's history is that of this instruction. White space and quotes do not count. BuildKit expands variables
 * of COPY, ADD and WORKDIR in history (any text matches them here) and leaves those of RUN to the shell.
 */
function isSameInstruction(createdBy, instruction) {
    if (createdBy.keyword !== instruction.keyword)
        return false;
    if (instruction.keyword === "RUN")
        return isSameRun(createdBy, instruction);
    if (instruction.keyword === "WORKDIR")
        return isSameWorkdir(createdBy, instruction);
    return isSameCopy(createdBy, instruction);
}
/** The command stands at the end; before it at most a shell, and the build arguments that BuildKit counts with `|n`. */
function isSameRun({ text }, instruction) {
    const written = words(instruction).filter((word) => !word.startsWith("--"));
    const list = (0,exec_form/* execForm */.c)(written.join(" "));
    const command = bare(list?.join(" ") ?? shellCommand(written.join(" "), instruction));
    const recorded = bare(text);
    if (command === "" || !recorded.endsWith(command))
        return false;
    const before = recorded.slice(0, recorded.length - command.length);
    return before === "" || before.startsWith("|") || /^\/.*-[a-z]*c$/.test(before);
}
/** A heredoc alone is its body; one that a command reads stands there with its marks (moby/buildkit dispatchRun). */
function shellCommand(command, { heredocs = [] }) {
    const [first] = heredocs;
    if (first === undefined)
        return command;
    if (/^<<-?["']?\w+["']?$/.test(command))
        return first.body;
    return `${command}${heredocs.map(({ name, body }) => `${body}${name}`).join("")}`;
}
function isSameWorkdir({ text }, instruction) {
    const directory = words(instruction).join(" ").replace(/^\.\//, "");
    const pattern = directory.startsWith("/") || directory.startsWith("$") ? directory : `$any/${directory}`;
    return matches(same_instruction_withoutEndSlash(bare(text)), same_instruction_withoutEndSlash(bare(pattern)));
}
/** Flags that say where from and how, which history leaves out. */
const unrecordedFlags = /^--(?:from|link|checksum|keep-git-dir|exclude|unpack)(?:=|$)/;
function isSameCopy({ text, isClassic }, instruction) {
    const written = words(instruction).filter((word) => !unrecordedFlags.test(word));
    const list = (0,exec_form/* execForm */.c)(written.filter((word) => !word.startsWith("--")).join(" "));
    const flags = written.filter((word) => word.startsWith("--"));
    const parts = list === undefined ? written : [...flags, ...list];
    if (!isClassic)
        return matches(bare(text), bare(parts.join(" ")));
    const destination = / in (.*)$/s.exec(text)?.[1];
    const last = parts.at(-1) ?? "";
    const pattern = last.startsWith("/") || last.startsWith("$") ? last : "$any";
    return destination !== undefined && matches(same_instruction_withoutEndSlash(bare(destination)), same_instruction_withoutEndSlash(bare(pattern)));
}
function words({ text }) {
    return text.split(" ").slice(1);
}
function bare(text) {
    return text.replace(/[\s"'\\]/g, "");
}
function same_instruction_withoutEndSlash(text) {
    return text.length > 1 && text.endsWith("/") ? text.slice(0, -1) : text;
}
const variable = /\$(?:\{[^}]*\}|\w+)/;
/** `$NAME` and `${NAME…}` in the pattern stand for any text. Each fixed part is looked for once, from left to right. */
function matches(text, pattern) {
    const fixed = pattern.split(variable);
    const first = fixed[0] ?? "";
    const last = fixed.at(-1) ?? "";
    if (fixed.length === 1)
        return text === first;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of fixed.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}

;// CONCATENATED MODULE: ./build/js/image/origins/history.js





/** BuildKit adds such entries at the end where history is short (exporter/containerimage/writer.go); the rest is shifted. */
const padding = "buildkit.exporter.image.v0";
/** Longer instructions are told by their start and matched with nothing. */
const maximumText = 64 * 1024;
/**
 * Origins without provenance. History entries that are not empty belong to the layers, one to one and in order. Where
 * they end with exactly the instructions of a known Dockerfile's stage (and of the stages below it), each gets its line,
 * and what is left below is the base image. In all other cases the history's own text is all that is said: no line is
 * guessed.
 */
function originsFromHistory(history, layerCount, hints) {
    const entries = history
        .filter((entry) => entry.empty_layer !== true)
        .map((entry) => (entry.created_by ?? "").slice(0, maximumText));
    const isPadded = history.some(({ comment }) => comment === padding);
    if (entries.length !== layerCount || isPadded) {
        return { layers: Array.from({ length: layerCount }, () => ({ via: "none" })), baseLayers: undefined };
    }
    const match = bestMatch(entries.map(readCreatedBy), hints);
    if (match === undefined)
        return { layers: entries.map(textOnly), baseLayers: undefined };
    return originsOfMatch(match, entries);
}
function textOnly(createdBy) {
    const instruction = instructionText(createdBy);
    return instruction === undefined ? { via: "none" } : { instruction, via: "history" };
}
/** The Dockerfile and stage that explain most layers; none when two different ones explain as many. */
function bestMatch(layers, hints) {
    const candidates = hints.dockerfile === undefined ? (hints.dockerfiles ?? []) : [hints.dockerfile];
    const matches = candidates.flatMap((file) => {
        const dockerfile = (0,parse/* parseDockerfile */.Ai)(file.text, hints.buildArgs);
        const targets = hints.target === undefined ? (0,parse/* finalStages */.yu)(dockerfile).map(({ index }) => index) : [undefined];
        const chains = targets.map((index) => chainOf(dockerfile.stages, index) ?? (0,parse/* stageChain */.ap)(dockerfile, hints.target));
        return chains.flatMap((chain) => matchOf(file, chain, layers, hints.dockerfile !== undefined) ?? []);
    });
    const [best, next] = matches.sort((a, b) => b.made.length - a.made.length);
    return best !== undefined && next?.made.length === best.made.length ? undefined : best;
}
function chainOf(stages, index) {
    if (index === undefined)
        return undefined;
    const chain = [];
    for (let stage = stages[index]; stage !== undefined; stage = stages[stage.fromStage ?? -1])
        chain.push(stage);
    return chain;
}
function matchOf(file, chain, layers, isCertain) {
    const root = chain.at(-1);
    const steps = chain.flatMap((stage) => stage.instructions.map((instruction) => ({ stage, instruction })).reverse());
    const made = [];
    for (const step of steps.filter(({ instruction }) => makesLayer(instruction))) {
        const layer = layers[layers.length - 1 - made.length];
        if (layer !== undefined && isSameInstruction(layer, step.instruction))
            made.push(step);
        // A directory that was there already is no layer to the classic builder.
        else if (step.instruction.keyword !== "WORKDIR")
            return undefined;
    }
    const baseLayers = layers.length - made.length;
    const isFromNothing = root?.resolvedFrom === "scratch";
    if (root === undefined || (isFromNothing && baseLayers > 0) || (made.length === 0 && !isCertain))
        return undefined;
    return { file, root, baseLayers, made: made.reverse() };
}
function makesLayer({ keyword, text }) {
    if (keyword === "WORKDIR")
        return text !== "WORKDIR /";
    return keyword === "RUN" || keyword === "COPY" || keyword === "ADD";
}
function originsOfMatch({ file, root, baseLayers, made }, entries) {
    const from = root.instructions[0];
    const fromOrigin = from === undefined ? undefined : originOf(file, root, from);
    const below = entries.slice(0, baseLayers).map((createdBy) => fromOrigin ?? textOnly(createdBy));
    const above = made.map(({ stage, instruction }) => originOf(file, stage, instruction));
    const origins = { layers: [...below, ...above], baseLayers };
    if (fromOrigin !== undefined && root.resolvedFrom !== "scratch") {
        const [name = "", digest] = (root.resolvedFrom ?? root.from).split("@");
        origins.base = { name: (0,image_name/* familiarName */.h)(name), ...(digest === undefined ? {} : { digest }), from: fromOrigin };
    }
    return origins;
}
function originOf({ path }, stage, instruction) {
    const { startLine, endLine } = instruction;
    const name = stage.name === undefined ? {} : { stage: stage.name };
    return { file: path, startLine, endLine, ...name, instruction: (0,image_origins/* instructionLabel */.V)(instruction), via: "history" };
}

// EXTERNAL MODULE: ./build/js/image/origins/root-chain.js
var root_chain = __webpack_require__(92954);
// EXTERNAL MODULE: ./build/js/image/origins/source-files.js
var source_files = __webpack_require__(83025);
;// CONCATENATED MODULE: ./build/js/image/origins/maker.js


const maximumSteps = 10_000;
/**
 * For a step that copies from another stage (`COPY --from`): the line of that stage which made what is copied. Undefined
 * for everything else, and where the bytes come from the context, or straight from an image that this very line names.
 */
function makerOf(step, provenance, files, copiedAt) {
    const copied = copiedFrom(step, provenance);
    if (copied === undefined)
        return undefined;
    const maker = stepThatMade(copied.path, copied.from, provenance);
    const place = maker?.step.places[0];
    if (maker === undefined || place === undefined)
        return undefined;
    const origin = maker.isCertain ? (0,source_files/* originOfPlace */.HH)(place, files) : (0,source_files/* originOfStage */.a2)(place, files);
    const isSameLine = origin.file === copiedAt.file && origin.startLine === copiedAt.startLine;
    return isSameLine && origin.instruction === copiedAt.instruction ? undefined : origin;
}
/** What a copy takes and from which result; a linked copy is merged in. */
function copiedFrom({ operation, inputs }, provenance) {
    for (const { secondaryInput, Action } of operation.file?.actions ?? []) {
        const from = inputs[secondaryInput];
        if (Action.copy !== undefined && from !== undefined)
            return { path: Action.copy.src, from };
    }
    for (const { input } of operation.merge?.inputs.slice(1) ?? []) {
        const merged = provenance.steps.get(inputs[input]?.step ?? "");
        const copied = merged?.operation.file && copiedFrom(merged, provenance);
        if (copied !== undefined)
            return copied;
    }
    return undefined;
}
/**
 * The step of a stage that made `path`, from the stage's end back: the nearest RUN that names the path, else the one step
 * that may have written there (any RUN; a COPY whose destination has the path), else the stage's base image. When several
 * may have, it is not certain which.
 */
function stepThatMade(path, from, { steps }) {
    const candidates = [];
    let reference = from;
    for (let hops = 0; reference !== undefined && hops < maximumSteps; hops++) {
        const step = steps.get(reference.step);
        if (step === undefined)
            break;
        const { exec, file, source } = step.operation;
        if (exec !== undefined && mentions(exec, path))
            return { step, isCertain: true };
        if (exec !== undefined || (file !== undefined && writesTo(file.actions, path)))
            candidates.push(step);
        const isImage = source !== undefined && !source.identifier.startsWith("local://");
        if (isImage && candidates.length === 0)
            candidates.push(step);
        reference = (0,root_chain/* rootInput */.x3)(step, reference.output);
    }
    const [nearest, next] = candidates;
    return nearest && { step: nearest, isCertain: next === undefined || nearest.operation.file !== undefined };
}
/** Whether the command's text has the path in it, absolute or relative to its working directory. */
function mentions({ meta }, path) {
    if (meta === undefined)
        return false;
    const text = meta.args.join(" ");
    const wanted = fixedPart(path);
    const directory = meta.cwd.endsWith("/") ? meta.cwd : `${meta.cwd}/`;
    const relative = wanted.startsWith(directory) ? wanted.slice(directory.length) : "";
    return [wanted, relative].some((name) => name.length > 2 && hasName(text, name));
}
/** `/out/*.whl` is asked for as `/out`. */
function fixedPart(path) {
    const wildcard = path.search(/[*?[\\]/);
    const fixed = wildcard < 0 ? path : path.slice(0, path.lastIndexOf("/", wildcard));
    return fixed.endsWith("/") ? fixed.slice(0, -1) : fixed;
}
function hasName(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const before = text[at - 1] ?? " ";
        const after = text[at + name.length] ?? " ";
        if (!/[\w./-]/.test(before) && !/[\w.-]/.test(after))
            return true;
    }
    return false;
}
function writesTo(actions, path) {
    const wanted = fixedPart(path);
    return actions.some(({ Action: { copy, mkdir, mkfile } }) => {
        const destination = copy?.dest ?? mkfile?.path ?? mkdir?.path;
        if (destination === undefined)
            return false;
        const written = fixedPart(destination);
        return written === wanted || wanted.startsWith(`${written}/`) || written.startsWith(`${wanted}/`);
    });
}

;// CONCATENATED MODULE: ./build/js/image/origins/layer-origins.js





/**
 * Joins layers with the steps that made them. Each state of the root filesystem has as many layers as its chain is long;
 * the layers between two states are the upper one's step's. The lowest state is the base image: its layers are the base
 * layers, on the FROM line. Counts decide and not digests: a forced compression exports other blobs than the chains name.
 * Undefined when the counts leave a layer without a step, or contradict the image.
 */
function originsFromProvenance(provenance, files, layerCount) {
    const states = (0,root_chain/* countedRootChain */.S5)(provenance, layerCount);
    if (states === undefined)
        return undefined;
    const layers = [];
    for (const { step, layers: count } of states) {
        if (count === undefined)
            return undefined;
        const origin = originOfStep(step, states, provenance, files);
        while (layers.length < count)
            layers.push(origin);
    }
    return { layers, ...layer_origins_baseOf(states, layers, provenance, files) };
}
function layer_origins_baseOf([lowest], layers, provenance, files) {
    const image = (0,image_name/* baseImageOf */.I)(lowest?.step.operation.source?.identifier ?? "");
    if (lowest === undefined || image === undefined)
        return { baseLayers: 0 };
    const from = layers[0] ?? originOfStep(lowest.step, [lowest], provenance, files);
    return { baseLayers: lowest.layers, base: { ...image, from } };
}
function originOfStep(step, states, provenance, files) {
    const isSingle = step.places.length === 1 || step.operation.source === undefined;
    const place = isSingle ? step.places[0] : placeOfBase(step, states, provenance, files);
    const origin = place === undefined ? { via: "provenance" } : (0,source_files/* originOfPlace */.HH)(place, files);
    const madeBy = makerOf(step, provenance, files, origin);
    return madeBy === undefined ? origin : { ...origin, madeBy };
}
/**
 * A base image that several stages start from is one step with a place for each FROM line. The right one is that of the
 * stage which the first step above the base belongs to; without such a step, that of the target's stage. A context that a
 * stage starts from has no place of its own; its FROM line is found the same way.
 */
function placeOfBase({ places }, states, provenance, files) {
    const above = states.find(({ step }) => step.operation.source === undefined && step.places.length > 0);
    const next = above?.step.places[0];
    const fromLines = next === undefined
        ? files.map((file, source) => toPlace(source, (0,parse/* stageChain */.ap)(file.dockerfile, provenance.target).at(-1)))
        : [toPlace(next.source, rootStage(files[next.source], next.startLine))];
    const isPlace = (place) => fromLines.some((from) => from?.source === place.source && from.startLine === place.startLine);
    const elsewhere = places.find(({ source }) => source !== next?.source);
    return places.find(isPlace) ?? elsewhere ?? places[0] ?? (next === undefined ? undefined : fromLines[0]);
}
/** The stage whose FROM names an image, below the stage which `line` is in. */
function rootStage(file, line) {
    let stage = file && (0,source_files/* instructionAt */.sA)(file, line)?.stage;
    while (stage?.fromStage !== undefined)
        stage = file?.dockerfile.stages[stage.fromStage];
    return stage;
}
function toPlace(source, stage) {
    const from = stage?.instructions[0];
    return from === undefined ? undefined : { source, startLine: from.startLine, endLine: from.endLine };
}

// EXTERNAL MODULE: ./build/js/image/origins/provenance.js + 1 modules
var origins_provenance = __webpack_require__(59697);
;// CONCATENATED MODULE: ./build/js/image/origins/find-origins.js





/** Where every layer of the image comes from: by provenance where it is there and fits the image, else by history. */
function findOrigins({ manifest, config }, hints) {
    const layerCount = manifest.layers.length;
    const provenance = (0,origins_provenance/* readProvenance */.C)(hints.provenance);
    if (provenance !== undefined) {
        const files = (0,source_files/* sourceFiles */.l$)(provenance, hints.dockerfiles ?? []);
        const origins = originsFromProvenance(provenance, files, layerCount);
        if (origins !== undefined)
            return origins;
    }
    const origins = originsFromHistory(config.history ?? [], layerCount, hints);
    return origins.base === undefined ? { ...origins, ...annotatedBase(manifest.annotations) } : origins;
}
/** What the image says of its base itself (OCI image spec annotations.md). */
function annotatedBase(annotations) {
    const name = annotations?.["org.opencontainers.image.base.name"];
    const digest = annotations?.["org.opencontainers.image.base.digest"];
    if (name === undefined)
        return {};
    return { base: { name: (0,image_name/* familiarName */.h)(name), ...(digest === undefined ? {} : { digest }), from: { via: "none" } } };
}

;// CONCATENATED MODULE: ./build/js/image/packages/distribution.js
/** Names in os-release that Trivy knows by another (aquasecurity/trivy pkg/fanal/analyzer/os/release/release.go). */
const families = new Map([
    ["rhel", "redhat"],
    ["almalinux", "alma"],
    ["ol", "oracle"],
    ["opensuse", "opensuse-leap"],
    ["mariner", "cbl-mariner"],
    ["amzn", "amazon"],
    ["sle-micro", "slem"],
    ["sl-micro", "slem"],
]);
/** What the files of the final filesystem say. Debian and Ubuntu have files of their own, with the exact version. */
function findDistribution(index) {
    const files = new Map();
    for (const { name, bytes, place } of index.get("system-release") ?? []) {
        if (place !== undefined)
            files.set(name, bytes.toString("utf8"));
    }
    const ubuntu = /^DISTRIB_RELEASE=(.*)$/m.exec(files.get("etc/lsb-release") ?? "")?.[1];
    const isUbuntu = /^DISTRIB_ID=Ubuntu$/m.test(files.get("etc/lsb-release") ?? "");
    if (ubuntu !== undefined && isUbuntu)
        return { family: "ubuntu", version: ubuntu.trim() };
    const debian = files.get("etc/debian_version");
    if (debian !== undefined)
        return { family: "debian", version: firstLine(debian) };
    const alpine = files.get("etc/alpine-release");
    if (alpine !== undefined)
        return { family: "alpine", version: firstLine(alpine) };
    return fromOsRelease(files.get("etc/os-release") ?? files.get("usr/lib/os-release") ?? "");
}
function firstLine(text) {
    return text.split("\n", 1)[0]?.trimEnd() ?? "";
}
function fromOsRelease(text) {
    const field = (name) => new RegExp(`^${name}=["']?([^"'\n]*)`, "m").exec(text)?.[1]?.trim() ?? "";
    const id = field("ID");
    return { family: families.get(id) ?? id, version: field("VERSION_ID") };
}

// EXTERNAL MODULE: ./build/js/image/packages/wanted.js
var wanted = __webpack_require__(36829);
;// CONCATENATED MODULE: ./build/js/image/packages/document-index.js


/** All layers' package documents by kind, lowest layer first. */
function indexDocuments({ layers, tree }) {
    const index = new Map();
    for (const { index: layer, documents } of layers) {
        const standing = new Map();
        for (const { path, bytes } of documents) {
            const name = (0,image_paths/* exactPath */.V$)(path);
            const kind = (0,wanted/* documentKind */.e)(name);
            if (kind === undefined)
                continue;
            const place = tree.locate(name);
            const document = { kind, name, bytes, layer, place: undefined };
            const ofKind = index.get(kind);
            if (ofKind === undefined)
                index.set(kind, [document]);
            else
                ofKind.push(document);
            // Of a path that the archive holds twice the last one stands.
            if (place !== undefined && tree.layerAt(place) === layer)
                standing.set(place, document);
        }
        for (const [place, document] of standing)
            document.place = place;
    }
    return index;
}
/** Remembers the lowest layer in which something was seen. */
class FirstLayers {
    #layers = new Map();
    see(key, layer) {
        this.#layers.set(key, Math.min(layer, this.#layers.get(key) ?? layer));
    }
    of(key) {
        return this.#layers.get(key) ?? 0;
    }
}

// EXTERNAL MODULE: ./build/js/image/packages/apk-installed.js
var apk_installed = __webpack_require__(12969);
;// CONCATENATED MODULE: ./build/js/image/packages/purl.js
/** Writes a package URL (package-url/purl-spec): every part percent-encoded, `:` left as it is. */
function packageUrl(type, { namespace, name, version, qualifiers = [] }) {
    const place = [namespace, name].filter((part) => part !== undefined && part !== "").map((part) => encode(part ?? ""));
    const asked = qualifiers.flatMap(([key, value]) => value === undefined || value === "" || value === 0 ? [] : [`${key}=${encode(String(value))}`]);
    return `pkg:${type}/${place.join("/")}@${encode(version)}${asked.length > 0 ? `?${asked.join("&")}` : ""}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** PyPI takes `-` and `_` for the same and does not look at case (purl-spec, pypi). */
function pythonUrl(name, version) {
    return packageUrl("pypi", { name: name.toLowerCase().replaceAll("_", "-"), version });
}
/** The scope is the namespace; both in lower case (purl-spec, npm). */
function nodeUrl(name, version) {
    const slash = name.lastIndexOf("/");
    const lower = name.toLowerCase();
    if (slash < 0)
        return packageUrl("npm", { name: lower, version });
    return packageUrl("npm", { namespace: lower.slice(0, slash), name: lower.slice(slash + 1), version });
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-apk.js



/** What apk has installed. */
function findApk(index, { family, version: release }) {
    const first = new FirstLayers();
    const visible = new Map();
    for (const { bytes, layer, place } of index.get("apk-installed") ?? []) {
        for (const found of (0,apk_installed/* parseApkInstalled */.M)(bytes)) {
            first.see(`${found.name} ${found.version}`, layer);
            if (place !== undefined)
                visible.set(found.name, found);
        }
    }
    return [...visible.values()].map(({ name, version, architecture, declaredBytes, files }) => ({
        type: "apk",
        name,
        version,
        purl: packageUrl("apk", {
            namespace: family === "" ? "alpine" : family,
            name: name.toLowerCase(),
            version,
            qualifiers: [
                ["arch", architecture],
                ["distro", release],
            ],
        }),
        layer: first.of(`${name} ${version}`),
        ...(declaredBytes === undefined ? {} : { declaredBytes }),
        files: { names: files },
    }));
}

// EXTERNAL MODULE: ./build/js/image/packages/package-json.js
var package_json = __webpack_require__(39815);
;// CONCATENATED MODULE: ./build/js/image/packages/conda-meta.js

/** Reads `conda-meta/NAME-VERSION-BUILD.json`; undefined when it has no name or version. Never throws. */
function parseCondaMeta(bytes) {
    const value = (0,package_json/* parseJson */.q)(bytes);
    if (typeof value !== "object" || value === null)
        return undefined;
    const { name, version, files } = { name: "", version: "", files: [], ...value };
    if (typeof name !== "string" || typeof version !== "string" || name === "" || version === "")
        return undefined;
    const paths = Array.isArray(files) ? files : [];
    return { name, version, files: paths.filter((path) => typeof path === "string") };
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-conda.js




/** What conda has put into any of its environments. */
function findConda(index) {
    const first = new FirstLayers();
    return (index.get("conda-package") ?? []).flatMap(({ name: path, bytes, layer, place }) => {
        const meta = parseCondaMeta(bytes);
        if (meta === undefined)
            return [];
        const { name, version, files } = meta;
        const key = `${path} ${name} ${version}`;
        first.see(key, layer);
        if (place === undefined)
            return [];
        const purl = packageUrl("conda", { name, version });
        return [{ type: "conda", name, version, purl, layer: first.of(key), path, files: { names: own(place, files) } }];
    });
}
/** Files are relative to the environment, which holds `conda-meta`. */
function own(place, files) {
    const environment = place.parent?.parent;
    const prefix = environment === undefined ? "" : `${(0,image_paths/* exactPath */.V$)(environment)}/`;
    return [(0,image_paths/* exactPath */.V$)(place), ...files.map((file) => prefix + file)];
}

;// CONCATENATED MODULE: ./build/js/image/packages/debian/control.js
/**
 * Reads Debian's control format (deb822(5)): paragraphs apart by blank lines, `Name: value`, continuation lines that begin
 * with a space or tab. Only `wanted` fields (in lower case) are kept, the others' text is not even cut out; of a folded
 * value the lines are joined by one newline each. Lines that fit nowhere are passed over. Never throws.
 */
function parseControl(bytes, wanted) {
    const text = bytes.toString("utf8");
    const paragraphs = [];
    let fields = new Map();
    let folding;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        if (isBlank(text, start, end)) {
            if (fields.size > 0)
                paragraphs.push(fields);
            fields = new Map();
            folding = undefined;
        }
        else if (isContinuation(text, start)) {
            if (folding !== undefined)
                fold(fields, folding, text.slice(start, end));
        }
        else {
            folding = addField(fields, text, start, end, wanted);
        }
        start = end + 1;
    }
    if (fields.size > 0)
        paragraphs.push(fields);
    return paragraphs;
}
function isBlank(text, start, end) {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
            return false;
    }
    return true;
}
function isContinuation(text, start) {
    const code = text.charCodeAt(start);
    return code === 0x20 || code === 0x09;
}
/** The longest name that is looked at; a hostile line without a colon must not be searched again and again. */
const longestName = 64;
/** Gives the name of the field, when it is one to go on folding. */
function addField(fields, text, start, end, wanted) {
    const head = text.slice(start, Math.min(end, start + longestName));
    const colon = head.indexOf(":");
    if (colon < 1)
        return undefined;
    const name = head.slice(0, colon).trimEnd().toLowerCase();
    if (!wanted.has(name) || fields.has(name))
        return undefined;
    fields.set(name, text.slice(start + colon + 1, end).trim());
    return name;
}
/** Most a folded value grows to: dependencies of the largest metapackages are a tenth of it. */
const longestValue = 1 << 20;
function fold(fields, name, line) {
    const before = fields.get(name) ?? "";
    if (before.length + line.length < longestValue)
        fields.set(name, `${before}\n${line.trim()}`);
}

;// CONCATENATED MODULE: ./build/js/image/packages/debian/extended-states.js

const extended_states_wanted = new Set(["package", "architecture", "auto-installed"]);
/**
 * Names of the packages that apt put in for the sake of others (`/var/lib/apt/extended_states`); whoever is not named was
 * asked for. Of two architectures of a package one asked for is enough. Never throws.
 */
function parseExtendedStates(bytes) {
    const automatic = new Set();
    const asked = new Set();
    for (const fields of parseControl(bytes, extended_states_wanted)) {
        const name = fields.get("package");
        if (name === undefined || name === "")
            continue;
        (fields.get("auto-installed") === "1" ? automatic : asked).add(name);
    }
    for (const name of asked)
        automatic.delete(name);
    return automatic;
}

;// CONCATENATED MODULE: ./build/js/image/packages/debian/status.js

const status_wanted = new Set([
    "package",
    "version",
    "status",
    "architecture",
    "source",
    "installed-size",
    "essential",
    "priority",
    "depends",
    "pre-depends",
    "recommends",
    "provides",
]);
/**
 * Packages of `/var/lib/dpkg/status`, or of a file in `status.d`, that are there with their files: state "installed", or one
 * of the states on the way to it. A part without a Status (distroless images) is taken as installed. Never throws.
 */
function parseDpkgStatus(bytes) {
    return parseControl(bytes, status_wanted).flatMap((fields) => {
        const made = toPackage(fields);
        return made === undefined ? [] : [made];
    });
}
function toPackage(fields) {
    const name = fields.get("package") ?? "";
    const version = fields.get("version") ?? "";
    if (name === "" || version === "" || !isThere(fields.get("status")))
        return undefined;
    return {
        name,
        version,
        architecture: fields.get("architecture") ?? "",
        source: sourceName(fields.get("source")) ?? name,
        declaredBytes: installedSize(fields.get("installed-size")),
        essential: fields.get("essential") === "yes" || fields.get("priority") === "required",
        relations: {
            preDepends: fields.get("pre-depends") ?? "",
            depends: fields.get("depends") ?? "",
            recommends: fields.get("recommends") ?? "",
            provides: fields.get("provides") ?? "",
        },
    };
}
/** `want flag status` (dpkg's lib/dpkg/parse.c): "config-files" and "not-installed" have no files. */
function isThere(status) {
    if (status === undefined || status === "")
        return true;
    const state = status.split(/\s+/).at(-1);
    return state !== "config-files" && state !== "not-installed";
}
/** `glibc (2.36-9)` is glibc. */
function sourceName(source) {
    const name = source?.split(/[\s(]/, 1)[0];
    return name === "" ? undefined : name;
}
function installedSize(kibibytes) {
    return kibibytes !== undefined && /^\d{1,12}$/.test(kibibytes) ? Number(kibibytes) * 1024 : undefined;
}

;// CONCATENATED MODULE: ./build/js/image/packages/listed-names.js
/**
 * Names that are read from their list when somebody goes through them: the lists of all packages at once are the most
 * memory that packages would take. `read` must not throw.
 */
function listedNames(read) {
    return { [Symbol.iterator]: () => read()[Symbol.iterator]() };
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-dpkg.js






/** What dpkg has installed: one status file, or parts of it in images without dpkg. */
function findDpkg(index, distribution) {
    const first = new FirstLayers();
    const visible = new Map();
    for (const { bytes, layer, place } of [...(index.get("dpkg-status") ?? []), ...(index.get("dpkg-part") ?? [])]) {
        for (const found of parseDpkgStatus(bytes)) {
            first.see(versionKey(found), layer);
            if (place !== undefined)
                visible.set(`${found.name} ${found.architecture}`, found);
        }
    }
    const states = (index.get("apt-states") ?? []).find(({ place }) => place !== undefined);
    const automatic = states === undefined ? undefined : parseExtendedStates(states.bytes);
    const lists = visibleLists(index);
    return [...visible.values()].map((found) => ({
        type: "dpkg",
        name: found.name,
        version: found.version,
        purl: debianUrl(found, distribution),
        layer: first.of(versionKey(found)),
        ...(found.declaredBytes === undefined ? {} : { declaredBytes: found.declaredBytes }),
        ...(automatic === undefined ? {} : { automatic: automatic.has(found.name) }),
        essential: found.essential,
        relations: found.relations,
        files: filesOf(found, lists),
    }));
}
function versionKey({ name, architecture, version }) {
    return `${name} ${architecture} ${version}`;
}
/** The epoch stands in a qualifier of its own, as Trivy puts it. */
function debianUrl({ name, version, architecture }, { family, version: release }) {
    const [, epoch = "", rest = version] = /^(\d+):(.*)$/s.exec(version) ?? [];
    return packageUrl("deb", {
        namespace: family === "" ? "debian" : family,
        name,
        version: rest,
        qualifiers: [
            ["arch", architecture],
            ["distro", family === "" ? undefined : `${family}-${release}`],
            ["epoch", Number(epoch)],
        ],
    });
}
function visibleLists(index) {
    const byOwner = (kind) => new Map((index.get(kind) ?? []).flatMap((document) => {
        const { place } = document;
        if (place === undefined)
            return [];
        const { name, architecture } = (0,file_lists/* ownerOfList */.Ln)(place.name);
        return [[architecture === undefined ? name : `${name}:${architecture}`, document]];
    }));
    return { lists: byOwner("dpkg-list"), md5sums: byOwner("dpkg-md5sums") };
}
/** The list of all its paths; where there is none, as in distroless images, its checksums name the regular files. */
function filesOf({ name, architecture }, { lists, md5sums }) {
    const withArchitecture = `${name}:${architecture}`;
    const list = lists.get(withArchitecture) ?? lists.get(name);
    if (list !== undefined)
        return { names: listedNames(() => (0,file_lists/* parseFileList */.i$)(list.bytes)) };
    const sums = md5sums.get(withArchitecture) ?? md5sums.get(name);
    return sums === undefined ? undefined : { names: listedNames(() => (0,file_lists/* parseMd5sums */.aK)(sums.bytes)) };
}

;// CONCATENATED MODULE: ./build/js/image/packages/gem-specification.js
// As RubyGems writes them (Gem::Specification#to_ruby): `s.name = "rake".freeze`, `s.version = "13.0.6"`.
const nameLine = /^[ \t]*\w+\.name[ \t]*=[ \t]*["']([^"'\n]+)["']/m;
const versionLine = /^[ \t]*\w+\.version[ \t]*=[ \t]*(?:Gem::Version\.new[ \t]*\(?[ \t]*)?["']([^"'\n]+)["']/m;
/** Reads an installed gem's specification, which is Ruby, as far as RubyGems itself writes it. Never throws. */
function parseGemSpecification(bytes) {
    const text = bytes.toString("utf8");
    const name = nameLine.exec(text)?.[1];
    const version = versionLine.exec(text)?.[1];
    return name === undefined || version === undefined ? undefined : { name, version };
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-gems.js



/** Ruby's gems by their specifications. */
function findGems(index) {
    const first = new FirstLayers();
    return (index.get("gem-specification") ?? []).flatMap(({ name: path, bytes, layer, place }) => {
        const gem = parseGemSpecification(bytes);
        if (gem === undefined)
            return [];
        const key = `${path} ${gem.name} ${gem.version}`;
        first.see(key, layer);
        if (place === undefined)
            return [];
        return [{ type: "gem", ...gem, purl: packageUrl("gem", gem), layer: first.of(key), path, files: ownFiles(place) }];
    });
}
/**
 * `gems/NAME-VERSION` and `extensions/PLATFORM/ABI/NAME-VERSION` beside `specifications` (Gem::Specification#gem_dir,
 * #extension_dir). Gems that come with Ruby have only a specification: their code lies among Ruby's own.
 */
function ownFiles(place) {
    const directory = place.parent?.name === "default" ? place.parent.parent : place.parent;
    const home = directory?.parent;
    const fullName = place.name.slice(0, -".gemspec".length);
    const gem = home?.children?.get("gems")?.children?.get(fullName);
    if (gem === undefined)
        return undefined;
    const platforms = [...(home?.children?.get("extensions")?.children?.values() ?? [])];
    const extensions = platforms
        .flatMap((platform) => [...(platform.children?.values() ?? [])])
        .flatMap((abi) => abi.children?.get(fullName) ?? []);
    return { trees: [gem, place, ...extensions] };
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-node.js



/**
 * Packages of npm, pnpm and Yarn: `node_modules/NAME/package.json`, also of a scope. Such a package owns its directory
 * but not the packages nested in it. Another `package.json` is an application's own or a part of a package: it is listed
 * for the former, and owns nothing.
 */
function findNode(index) {
    const first = new FirstLayers();
    return (index.get("node-package") ?? []).flatMap(({ name: path, bytes, layer, place }) => {
        const isPackage = isPackageRoot(path);
        if (!isPackage && path.includes("node_modules/"))
            return [];
        const described = (0,package_json/* parsePackageJson */.w)(bytes);
        if (described === undefined)
            return [];
        const { name, version } = described;
        const key = `${path} ${name} ${version}`;
        first.see(key, layer);
        if (place === undefined)
            return [];
        const files = isPackage ? ownDirectory(place) : undefined;
        return [{ type: "node", name, version, purl: nodeUrl(name, version), layer: first.of(key), path, files }];
    });
}
const packageRoot = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/;
function isPackageRoot(path) {
    return packageRoot.test(path);
}
function ownDirectory(place) {
    return place.parent === undefined ? undefined : { trees: [place.parent], except: "node_modules" };
}

// EXTERNAL MODULE: ./build/js/image/packages/lines.js
var lines = __webpack_require__(86903);
;// CONCATENATED MODULE: ./build/js/image/packages/python/metadata.js
/** Headers end long before this; a description may follow for megabytes. */
const longestHeaders = 256 * 1024;
/**
 * Reads name and version of a Python package's core metadata: headers up to the first blank line. Undefined when either is
 * missing. Never throws.
 */
function parsePythonMetadata(bytes) {
    let name = "";
    let version = "";
    for (const line of bytes.subarray(0, longestHeaders).toString("utf8").split("\n")) {
        if (line.trim() === "")
            break;
        const colon = line.indexOf(":");
        const key = colon > 0 && colon < 16 ? line.slice(0, colon).toLowerCase() : "";
        if (key === "name" && name === "")
            name = line.slice(colon + 1).trim();
        else if (key === "version" && version === "")
            version = line.slice(colon + 1).trim();
        if (name !== "" && version !== "")
            return { name, version };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/image/packages/python/record.js

/**
 * Paths of a wheel's RECORD: the first column of its CSV, quoted where it holds a comma or a quote (PEP 376, PEP 627).
 * Relative to the directory that holds the `.dist-info`, or absolute. Never throws.
 */
function parseRecord(bytes) {
    return (0,lines/* pathLines */.V)(bytes).flatMap((line) => {
        const path = line.startsWith('"') ? quotedColumn(line) : line.slice(0, Math.max(line.indexOf(","), 0));
        return path === "" ? [] : [path];
    });
}
/** A quote inside is doubled. Empty when the closing one is missing: no installer breaks a path over lines. */
function quotedColumn(line) {
    let column = "";
    for (let at = 1; at < line.length;) {
        const quote = line.indexOf('"', at);
        if (quote < 0)
            return "";
        column += line.slice(at, quote);
        if (line[quote + 1] !== '"')
            return column;
        column += '"';
        at = quote + 2;
    }
    return "";
}

;// CONCATENATED MODULE: ./build/js/image/packages/find-python.js








/**
 * Python packages by their installed descriptions, wherever they are. Those nearest the root come first: one that carries
 * others inside (`_vendor`) lists their files too, and owns them.
 */
function findPython(index) {
    const first = new FirstLayers();
    const records = visibleByDirectory(index.get("python-record") ?? []);
    const installedFiles = visibleByDirectory(index.get("python-installed-files") ?? []);
    const found = (index.get("python-metadata") ?? []).flatMap((document) => {
        const { name: path, bytes, layer, place } = document;
        const metadata = isDescription(path) ? parsePythonMetadata(bytes) : undefined;
        if (metadata === undefined)
            return [];
        const { name, version } = metadata;
        const key = `${path} ${name} ${version}`;
        first.see(key, layer);
        if (place === undefined)
            return [];
        const files = listedFiles(place, records, installedFiles);
        return [{ type: "python", name, version, purl: pythonUrl(name, version), layer: first.of(key), path, files }];
    });
    return found.sort((a, b) => depth(a.path) - depth(b.path));
}
/** A METADATA deeper in a `.dist-info` (licences, say) describes nothing that is installed. */
function isDescription(path) {
    return !path.endsWith("/METADATA") || /\.(?:dist|egg)-info\/METADATA$/.test(path);
}
function depth(path = "") {
    return path.split("/").length;
}
function visibleByDirectory(documents) {
    const found = new Map();
    for (const document of documents) {
        if (document.place?.parent !== undefined)
            found.set(document.place.parent, document);
    }
    return found;
}
function listedFiles(place, records, installedFiles) {
    const directory = place.parent;
    if (directory === undefined)
        return undefined;
    const record = records.get(directory);
    // RECORD is relative to the directory beside which the description lies (PEP 376), pip's own list to the description.
    if (record !== undefined)
        return { names: listedNames(() => below(directory.parent, parseRecord(record.bytes))) };
    const list = installedFiles.get(directory);
    return list === undefined ? undefined : { names: listedNames(() => below(directory, (0,lines/* pathLines */.V)(list.bytes))) };
}
function below(directory, names) {
    const prefix = directory === undefined ? "/" : `/${(0,image_paths/* exactPath */.V$)(directory)}/`;
    return names.flatMap((name) => {
        if (name === "")
            return [];
        if (name.startsWith("/"))
            return [name];
        return [name.includes("..") ? external_node_path_.posix.normalize(prefix + name) : prefix + name];
    });
}

// EXTERNAL MODULE: ./build/js/image/packages/rpm/database.js + 4 modules
var database = __webpack_require__(80052);
;// CONCATENATED MODULE: ./build/js/image/packages/find-rpm.js



/** What rpm has installed. Keys that packages were signed with stand in the database too; they are no packages. */
function findRpm(index, distribution) {
    const first = new FirstLayers();
    const visible = new Map();
    for (const { bytes, layer, place } of index.get("rpm-database") ?? []) {
        for (const found of (0,database/* readRpmDatabase */.t)(bytes).packages) {
            if (found.name === "gpg-pubkey")
                continue;
            first.see(find_rpm_versionKey(found), layer);
            if (place !== undefined)
                visible.set(find_rpm_versionKey(found), found);
        }
    }
    return [...visible.values()].map((found) => ({
        type: "rpm",
        name: found.name,
        version: fullVersion(found),
        purl: rpmUrl(found, distribution),
        layer: first.of(find_rpm_versionKey(found)),
        ...(found.declaredBytes === undefined ? {} : { declaredBytes: found.declaredBytes }),
        files: { names: found.files },
    }));
}
/** `epoch:version-release`, as rpm prints it. */
function fullVersion({ epoch, version, release }) {
    return `${epoch === undefined || epoch === 0 ? "" : `${epoch}:`}${version}-${release}`;
}
function find_rpm_versionKey(found) {
    return `${found.name} ${fullVersion(found)} ${found.architecture}`;
}
/** Vendors that make several distributions are the namespace of all of them. */
const namespaces = new Map([
    ["sles", "suse"],
    ["slem", "suse"],
    ["opensuse-leap", "opensuse"],
    ["opensuse-tumbleweed", "opensuse"],
]);
function rpmUrl(found, { family, version: release }) {
    return packageUrl("rpm", {
        namespace: namespaces.get(family) ?? family,
        name: found.name,
        version: `${found.version}-${found.release}`,
        qualifiers: [
            ["arch", found.architecture === "" ? "None" : found.architecture],
            ["distro", family === "" ? undefined : `${family}-${release}`],
            ["epoch", found.epoch],
            ["modularitylabel", found.modularityLabel],
        ],
    });
}

;// CONCATENATED MODULE: ./build/js/image/packages/ownership.js

/** Deals out the files: each goes to the first package that claims it. */
class Ownership {
    #tree;
    #owners = [];
    /** Where directories really are, links on the way followed: thousands of names begin with the same one. */
    #directories = new Map();
    /** Lists go directory by directory: the last one is looked up once. */
    #lastDirectory = "";
    #lastPlace;
    constructor(tree) {
        this.#tree = tree;
        this.#lastPlace = this.#directory("");
    }
    ownerOf(path) {
        return this.#owners[path.id];
    }
    /** Gives the package all that it lists and nobody has yet, and what Python has compiled of it. */
    settle({ files, ...found }) {
        const owned = [];
        const settled = {
            ...found,
            name: detached(found.name),
            version: detached(found.version),
            bytes: files === undefined ? null : 0,
            owned,
        };
        const claim = (path) => {
            if (this.#owners[path.id] !== undefined)
                return;
            this.#owners[path.id] = settled;
            owned.push(path);
            settled.bytes = (settled.bytes ?? 0) + this.#tree.bytesAt(path);
        };
        for (const path of this.#pathsOf(files ?? {}))
            claim(path);
        for (const path of compiledOf(owned))
            if (this.#isFile(path))
                claim(path);
        return settled;
    }
    *#pathsOf({ names = [], trees = [], except }) {
        for (const name of names) {
            const path = this.#locate(name);
            if (path !== undefined && this.#isFile(path))
                yield path;
        }
        const waiting = [...trees];
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
            if (this.#isFile(path))
                yield path;
            for (const child of this.#tree.childrenOf(path))
                if (child.name !== except)
                    waiting.push(child);
        }
    }
    #isFile(path) {
        const kind = this.#tree.entryAt(path)?.kind;
        return kind === "file" || kind === "hardlink" || kind === "symlink";
    }
    #locate(name) {
        const slash = Math.max(name.lastIndexOf("/"), 0);
        if (slash !== this.#lastDirectory.length || !name.startsWith(this.#lastDirectory)) {
            this.#lastDirectory = name.slice(0, slash);
            this.#lastPlace = this.#directory(this.#lastDirectory);
        }
        const base = name.slice(name[slash] === "/" ? slash + 1 : 0);
        if (base === "" || base === "." || base === "..")
            return undefined;
        return this.#lastPlace?.children?.get(base);
    }
    #directory(name) {
        if (this.#directories.has(name))
            return this.#directories.get(name);
        const place = this.#follow(this.#tree.locate(name));
        this.#directories.set(name, place);
        return place;
    }
    /** Where a link leads, as often as Linux would follow. */
    #follow(path) {
        let at = path;
        for (let hops = 0; at !== undefined && hops < 40; hops += 1) {
            const link = this.#tree.entryAt(at)?.link;
            if (typeof link !== "string")
                return at;
            at = this.#tree.locate(link.startsWith("/") || at.parent === undefined ? link : `${(0,image_paths/* exactPath */.V$)(at.parent)}/${link}`);
        }
        return undefined;
    }
}
/** A copy with its own memory: V8 makes longer substrings views, and a report would keep whole databases alive. */
function detached(text) {
    return Buffer.from(text, "utf8").toString("utf8");
}
/**
 * Byte code of these files' sources: `x.py` becomes `__pycache__/x.cpython-311.pyc` (PEP 3147) when it is installed or
 * first run, and Debian's packages don't list it.
 */
function compiledOf(files) {
    const sources = new Map();
    for (const { name, parent } of files) {
        const caches = name.endsWith(".py") ? parent?.children?.get("__pycache__") : undefined;
        if (caches === undefined)
            continue;
        const modules = sources.get(caches) ?? new Set();
        sources.set(caches, modules.add(name.slice(0, -".py".length)));
    }
    return [...sources].flatMap(([caches, modules]) => [...(caches.children?.values() ?? [])].filter(({ name }) => name.endsWith(".pyc") && modules.has(name.slice(0, name.indexOf(".")))));
}

;// CONCATENATED MODULE: ./build/js/image/packages/installed.js











/**
 * What is installed in the filesystem that a container sees: packages whose databases and descriptions are visible there,
 * with the layer that brought each version and the bytes of the files that each owns. A Python or Node package whose
 * description belongs to a distribution's package is a part of that one and not listed.
 */
function installedPackages(contents) {
    const index = indexDocuments(contents);
    const ownership = new Ownership(contents.tree);
    const distribution = findDistribution(index);
    const settle = (found) => found.map((each) => ownership.settle(each));
    const packages = [
        ...settle(findDpkg(index, distribution)),
        ...settle(findApk(index, distribution)),
        ...settle(findRpm(index, distribution)),
        ...settle(findConda(index)),
    ];
    const own = unowned(index, ownership);
    packages.push(...settle(findPython(own)), ...settle(findNode(own)), ...settle(findGems(own)));
    return { packages: packages.sort(byTypeAndName), ownerOf: (path) => ownership.ownerOf(path) };
}
/** Without the descriptions that a distribution's package owns. */
function unowned(index, ownership) {
    const isFree = ({ place }) => place === undefined || ownership.ownerOf(place) === undefined;
    return new Map([...index].map(([kind, documents]) => [kind, documents.filter(isFree)]));
}
function byTypeAndName(a, b) {
    return ((0,order/* compareText */.n)(a.type, b.type) ||
        (0,order/* compareText */.n)(a.name, b.name) ||
        (0,order/* compareText */.n)(a.path ?? "", b.path ?? "") ||
        (0,order/* compareText */.n)(a.purl, b.purl));
}

;// CONCATENATED MODULE: ./build/js/image/packages/reported.js

/** As Trivy calls the results that hold them (aquasecurity/trivy pkg/fanal/types/const.go); a distribution's go by its name. */
const languageTypes = {
    python: "python-pkg",
    node: "node-pkg",
    gem: "gemspec",
    conda: "conda-pkg",
};
/** Installed packages as a report lists them: by type, then name, version and place. */
function reportedPackages({ packages }, layers) {
    const listed = packages.map((each) => {
        const layer = layers[each.layer]?.diffId;
        const { name, version, bytes, purl } = each;
        return { name, version, type: typeOf(each), bytes, purl, ...(layer === undefined ? {} : { layer }) };
    });
    return listed.sort((a, b) => (0,order/* compareText */.n)(a.type, b.type) || (0,order/* compareText */.n)(a.name, b.name) || (0,order/* compareText */.n)(a.version, b.version));
}
function typeOf({ type, purl }) {
    return languageTypes[type] ?? distributionOf(purl) ?? type;
}
/** The namespace of a package URL: `debian` of `pkg:deb/debian/tar@1`. */
function distributionOf(purl) {
    return /^pkg:(?:deb|apk|rpm)\/([^/@?#]+)\//.exec(purl)?.[1];
}

// EXTERNAL MODULE: ./build/js/image/limits.js
var limits = __webpack_require__(84666);
// EXTERNAL MODULE: ./build/js/image/tar/entry.js
var tar_entry = __webpack_require__(82168);
;// CONCATENATED MODULE: ./build/js/image/read-budget.js


const whole = {
    entries: 4_000_000,
    "bytes of link targets": 64 * 1024 ** 2,
    "bytes of package lists": 512 * 1024 ** 2,
    bytes: 2 * limits/* maximumBytes */.a,
};
function newBudget() {
    return { ...whole };
}
/** Throws TarError at `offset` when the image has more than it may. */
function spend(budget, what, amount, offset) {
    budget[what] -= amount;
    if (budget[what] >= 0)
        return;
    throw new tar_entry/* TarError */.m(`the image's layers hold more than ${whole[what]} ${what}; that is the limit`, offset);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/image/codec.js
var image_codec = __webpack_require__(36650);
// EXTERNAL MODULE: ./build/js/image/inflate.js + 2 modules
var inflate = __webpack_require__(13175);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/image/running-crc.js

const nothing = new Uint8Array(0);
/**
 * CRC-32 of a stream from its start to any place in it. Its pieces are told one after the other with `begin` and `end`; in
 * between it may be asked for places in the piece, in order. Each byte is summed once.
 */
class RunningCrc {
    #value = 0;
    /** Bytes of the stream that are summed. */
    #summed = 0;
    #piece = nothing;
    /** Where in the stream the piece begins. */
    #start = 0;
    begin(piece) {
        this.#piece = piece;
        this.#start = this.#summed;
    }
    /** The piece's memory is not looked at after this. */
    end() {
        this.at(this.#start + this.#piece.length);
        this.#piece = nothing;
    }
    /** Bytes of the pieces that have ended. */
    get bytes() {
        return this.#summed;
    }
    /** Of all pieces that have ended. */
    get value() {
        return this.#value;
    }
    /** CRC-32 of the first `offset` bytes; they end in the piece at hand, not before the place that was asked for last. */
    at(offset) {
        if (offset > this.#summed) {
            this.#value = (0,external_node_zlib_.crc32)(this.#piece.subarray(this.#summed - this.#start, offset - this.#start), this.#value);
            this.#summed = offset;
        }
        return this.#value;
    }
}
/**
 * CRC-32 of the `length` bytes that took a running CRC-32 from `before` to `after`. CRC-32 is linear: the bytes would have
 * taken 0 to their own CRC-32, and `before` goes on in `after` as it would through zeros, times x^8 for each byte.
 */
function crcBetween(before, after, length) {
    let shifted = before;
    let digits = length;
    for (let place = 0; digits > 0 && place < powers.length; place++) {
        const digit = digits % 256;
        if (digit > 0)
            shifted = multiply(powers[place]?.[digit] ?? 0, shifted);
        digits = (digits - digit) / 256;
    }
    return (after ^ shifted) >>> 0;
}
/** Product of two polynomials modulo that of CRC-32 (RFC 1952 §8), whose highest bit stands for x^0 and the lowest for x^31. */
function multiply(a, b) {
    let product = 0;
    let power = b;
    for (let left = a; left !== 0; left <<= 1) {
        if (left < 0)
            product ^= power;
        power = (power >>> 1) ^ (-(power & 1) & 0xedb88320);
    }
    return product;
}
/** At [place][digit]: x to the 8 × digit × 256^place. Enough places for all lengths that are safe integers. */
const powers = powersOfX();
function powersOfX() {
    let unit = 1 << 23;
    return Array.from({ length: 7 }, () => {
        const row = new Int32Array(256);
        row[0] = 1 << 31;
        for (let digit = 1; digit < 256; digit++)
            row[digit] = multiply(row[digit - 1] ?? 0, unit);
        unit = multiply(row[255] ?? 0, unit);
        return row;
    });
}

;// CONCATENATED MODULE: ./build/js/image/layer-collector.js







/**
 * Turns the entries of one layer's tar into what an image needs to know of them, and passes them on to companions. One
 * object takes the content of all files, because a layer has one open at a time and hundreds of thousands in all.
 */
class LayerCollector {
    entries = [];
    /** In the order of the tar. */
    documents = [];
    /** Sum of the sizes of all regular files, doubles and hidden ones included. */
    unpacked = 0;
    /** Entries that are not whiteouts or other markers. */
    fileCount = 0;
    #paths;
    #companions;
    #budget;
    #crc;
    /** Of the file whose content is passing. */
    #entry;
    /** Where its content is in the archive, and the archive's CRC-32 up to there. */
    #contentStart = 0;
    #contentEnd = 0;
    #crcBefore = 0;
    #document;
    #documentBytes = 0;
    #sinks = [];
    /** @param crc of the archive, for the places that entries are told with */
    constructor(paths, budget, companions, crc) {
        this.#paths = paths;
        this.#budget = budget;
        this.#companions = companions;
        this.#crc = crc;
    }
    begin(tar, start) {
        spend(this.#budget, "entries", 1, tar.offset);
        if (tar.type === "symlink")
            spend(this.#budget, "bytes of link targets", tar.linkPath.length, tar.offset);
        const result = toLayerEntry(tar, this.#paths);
        if ("problem" in result)
            throw new tar_entry/* TarError */.m(result.problem, tar.offset);
        const { entry } = result;
        this.entries.push(entry);
        this.unpacked += entry.size;
        if (this.unpacked > limits/* maximumBytes */.a) {
            throw new tar_entry/* TarError */.m(`its files are larger than ${limits/* maximumBytes */.a} bytes together; that is the limit`, tar.offset);
        }
        if (!isMarker(entry.kind))
            this.fileCount += 1;
        this.#askCompanions(tar, start);
        if (entry.kind !== "file")
            return this.#sinks.length > 0 ? this.#start(undefined, undefined) : undefined;
        this.#contentStart = start;
        this.#contentEnd = start + tar.stored;
        this.#crcBefore = this.#crc.at(start);
        return this.#start(entry, this.#isDocument(entry, tar) ? Buffer.allocUnsafe(tar.stored) : undefined);
    }
    #askCompanions(tar, start) {
        if (this.#sinks.length > 0)
            this.#sinks = [];
        for (const companion of this.#companions) {
            const sink = companion.begin(tar, start);
            if (sink !== undefined)
                this.#sinks.push(sink);
        }
    }
    #start(entry, document) {
        this.#entry = entry;
        this.#document = document;
        this.#documentBytes = 0;
        return this;
    }
    /** A sparse file's content comes without its holes, so it is no text that could be read. */
    #isDocument({ path, size }, { stored, offset }) {
        if (size === 0 || stored !== size || !(0,wanted/* isPackageDocument */.s)((0,image_paths/* exactPath */.V$)(path), size))
            return false;
        spend(this.#budget, "bytes of package lists", size, offset);
        return true;
    }
    content(chunk) {
        if (this.#document !== undefined) {
            this.#document.set(chunk, this.#documentBytes);
            this.#documentBytes += chunk.length;
        }
        for (const sink of this.#sinks)
            sink.content(chunk);
    }
    end() {
        const entry = this.#entry;
        if (entry !== undefined) {
            const length = this.#contentEnd - this.#contentStart;
            entry.crc = crcBetween(this.#crcBefore, this.#crc.at(this.#contentEnd), length) | 0;
            if (this.#document !== undefined)
                this.documents.push({ path: entry.path, bytes: this.#document });
        }
        this.#document = undefined;
        for (const sink of this.#sinks)
            sink.end();
    }
}

// EXTERNAL MODULE: ./build/js/image/zstd-frames.js
var zstd_frames = __webpack_require__(86624);
;// CONCATENATED MODULE: ./build/js/image/layer-error.js





/** "layer 3 (sha256:0123456789ab…)". */
function layerName({ index, digest }) {
    return `layer ${index} (${(0,image_digest/* shortDigest */.VK)(digest)})`;
}
/** The layer is not what manifest or config say; `how` goes on from "The layer 3 (sha256:…) ". */
function differsFrom(layer, how) {
    return new errors/* PlimsollError */.nN("image.digest", `The ${layerName(layer)} ${how}. Pull or export the image again.`);
}
/** Throws `image.digest` when the blob is of another size than its manifest says. */
function checkSize({ size }, layer) {
    if (size !== layer.size)
        throw differsFrom(layer, `is ${size} bytes long; its manifest says ${layer.size}`);
}
/** `found` is the hexadecimal digest of what is there. */
function otherBytes(layer, found) {
    return differsFrom(layer, `has other bytes than its digest says (${found})`);
}
/**
 * What stopped the reading of a layer, as a coded error that names the layer and the place. With `blob` (when it
 * is not trusted) a blob that broke is hashed whole: other bytes than its digest says are the cause, not a symptom.
 */
async function explainLayerError(thrown, layer, blob) {
    const error = firstOf(thrown);
    if (error instanceof errors/* PlimsollError */.nN && !(error instanceof image_paths/* PathLimitError */.j3))
        return error;
    if (error instanceof Error && error.name === "AbortError") {
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while reading the image's layers.", { cause: error });
    }
    const problem = problemOf(error);
    if (problem === undefined)
        return error;
    if (blob !== undefined && (await hashOf(blob, layer.digest)) !== layer.digest) {
        const message = `The ${layerName(layer)} has other bytes than its digest says: ${problem}. Pull or export the image again.`;
        return new errors/* PlimsollError */.nN("image.digest", message, { cause: error });
    }
    return new errors/* PlimsollError */.nN("image.malformed", `The ${layerName(layer)} can't be read: ${problem}.`, { cause: error });
}
/** Of two errors at the same time Node's streams make one, the cause first (lib/internal/errors.js, aggregateTwoErrors). */
function firstOf(error) {
    return error instanceof AggregateError ? error.errors[0] : error;
}
function problemOf(error) {
    if (error instanceof tar_entry/* TarError */.m)
        return `${error.message}, at byte ${error.offset} of its tar archive`;
    if (error instanceof image_paths/* PathLimitError */.j3)
        return "with it the image has more paths than are held";
    if (error instanceof zstd_frames/* ZstdError */.i)
        return `${error.message}, at byte ${error.offset} of its zstd stream`;
    if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
        return undefined;
    const isCompression = error.code.startsWith("Z_") || error.code.startsWith("ZSTD_");
    return isCompression ? `its compression is broken (${error.message})` : undefined;
}
async function hashOf(blob, digest) {
    const hash = (0,image_digest/* hashLike */.KB)(digest);
    for await (const chunk of blob.chunks())
        hash.update(chunk);
    return `${digest.split(":")[0]}:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/js/image/start-of.js
/**
 * The first bytes of a stream, and the whole of it all the same. The first piece, which `start` is a view of, is held until
 * `chunks` gives it.
 *
 * @param most bytes of `start`; fewer where the first piece is shorter
 */
async function start_of_startOf(stream, most) {
    const first = await stream.next();
    const start = first.done === true ? Buffer.alloc(0) : first.value.subarray(0, most);
    const chunks = (async function* () {
        try {
            if (first.done !== true)
                yield first.value;
            yield* stream;
        }
        finally {
            await stream.return(undefined);
        }
    })();
    return { start, chunks };
}

// EXTERNAL MODULE: ./build/js/image/tar/tar-scanner.js + 7 modules
var tar_scanner = __webpack_require__(17583);
;// CONCATENATED MODULE: ./build/js/image/read-layer.js









/**
 * Reads a layer once, as a stream: inflated, scanned for its entries, companions told. A few MiB of it are in memory at a
 * time. Throws `image.malformed` (no tar, broken compression, hostile numbers), `image.digest` (other bytes than manifest
 * or config say), both naming the layer and the place, or `cancelled`; and what a companion throws.
 */
async function readLayer(blobs, layer, options) {
    const runs = await openCompanions(layer, options.companions);
    try {
        const content = await readBlob(blobs, layer, runs, options);
        for (const run of runs)
            await run.finish();
        return content;
    }
    catch (error) {
        await Promise.all(runs.map((run) => run.abandon()));
        throw error;
    }
}
async function openCompanions(layer, companions) {
    const runs = [];
    for (const companion of companions) {
        const run = await companion.open(layer);
        if (run !== undefined)
            runs.push(run);
    }
    return runs;
}
async function readBlob(blobs, layer, companions, options) {
    const opened = await blobs.open(layer.digest, layerName(layer));
    const blobHash = options.verify ? (0,image_digest/* hashLike */.KB)(layer.digest) : undefined;
    const tarHash = options.verifyDiffIds ? (0,image_digest/* hashLike */.KB)(layer.diffId) : undefined;
    const crc = new RunningCrc();
    const collector = new LayerCollector(options.paths, options.budget, companions, crc);
    const scanner = new tar_scanner/* TarScanner */.e(collector);
    let archiveBytes = 0;
    const consume = (chunk) => {
        archiveBytes += chunk.length;
        spend(options.budget, "bytes", chunk.length, scanner.offset);
        tarHash?.update(chunk);
        scanner.write(chunk);
    };
    try {
        checkSize(opened, layer);
        const { start, chunks } = await start_of_startOf(opened.chunks(), image_codec/* magicBytes */.H);
        const codec = codecFrom(start, layer);
        const blob = blobHash === undefined ? chunks : hashed(chunks, blobHash);
        await (0,inflate/* inflate */.U)(blob, codec, consume, options.signal, crc);
        scanner.end();
        if (blobHash !== undefined)
            checkDigest(blobHash, layer);
        if (tarHash !== undefined)
            checkDiffId(tarHash, layer);
        const { unpacked, fileCount, entries, documents } = collector;
        return { codec, unpacked, fileCount, archiveBytes, entries, documents };
    }
    catch (error) {
        throw await explainLayerError(error, layer, options.verify ? opened : undefined);
    }
    finally {
        await opened.close();
    }
}
function codecFrom(start, layer) {
    const codec = (0,image_codec/* detectCodec */.Y)(start);
    // What is stored as it is has the same name twice: as a blob and as content.
    const sameAlgorithm = layer.digest.split(":")[0] === layer.diffId.split(":")[0];
    if (codec === "none" && sameAlgorithm && layer.digest !== layer.diffId) {
        throw differsFrom(layer, `is not compressed, yet its diff ID is ${layer.diffId}`);
    }
    return codec;
}
async function* hashed(chunks, hash) {
    for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
}
function checkDigest(hash, layer) {
    const found = hash.digest("hex");
    if (!layer.digest.endsWith(`:${found}`))
        throw otherBytes(layer, found);
}
function checkDiffId(hash, layer) {
    const found = hash.digest("hex");
    if (!layer.diffId.endsWith(`:${found}`))
        throw differsFrom(layer, `unpacks to other bytes than its diff ID says (${found})`);
}

;// CONCATENATED MODULE: ./build/js/image/verify-blob.js


/** Compares a blob with its digest, without inflating it. Throws `image.digest` or `cancelled`. */
async function verifyBlob(blobs, layer, signal) {
    const blob = await blobs.open(layer.digest, layerName(layer));
    const hash = (0,image_digest/* hashLike */.KB)(layer.digest);
    try {
        checkSize(blob, layer);
        for await (const chunk of blob.chunks()) {
            signal.throwIfAborted();
            hash.update(chunk);
        }
        const found = hash.digest("hex");
        if (!layer.digest.endsWith(`:${found}`))
            throw otherBytes(layer, found);
    }
    catch (error) {
        throw await explainLayerError(error, layer, undefined);
    }
    finally {
        await blob.close();
    }
}

;// CONCATENATED MODULE: ./build/js/image/read-layers.js




/**
 * One more than there are cores: of layers of unequal size one would be alone at the end, with a core idle (a tenth of the
 * time, on two cores and an image of two large layers and a middling one).
 */
const atOnce = (0,external_node_os_.availableParallelism)() + 1;
/**
 * Reads all layers of an image, {@link atOnce} of them at the same time (inflating runs on Node's own threads), the
 * largest first. A blob that several layers share is read once. Results
 * are in the order of `layers`. The first failure stops the others; errors as {@link readLayer}.
 */
async function readLayers(blobs, layers, options) {
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    const contents = new Map();
    const waiting = distinct(layers).sort((a, b) => a.size - b.size);
    const readNext = async () => {
        for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
            contents.set(layer.digest, await readOnce(blobs, layer, { ...options, signal }));
        }
    };
    const readers = Array.from({ length: atOnce }, () => readNext().catch((error) => {
        stop.abort();
        throw error;
    }));
    const failed = (await Promise.allSettled(readers)).filter((result) => result.status === "rejected");
    if (failed.length > 0)
        throw firstCause(failed.map(({ reason }) => reason));
    return layers.map(({ digest }) => required(contents.get(digest)));
}
async function readOnce(blobs, layer, options) {
    const { cache } = options;
    const read = async () => {
        const known = options.verifyDiffIds ? undefined : await loadKnown(layer, options);
        if (known !== undefined) {
            if (options.verify)
                await verifyBlob(blobs, layer, options.signal);
            return known;
        }
        const content = await readLayer(blobs, layer, options);
        await cache?.store(layer, content);
        return content;
    };
    return cache === undefined ? read() : cache.alone(layer, read);
}
/** Only when nobody needs the layer's bytes. */
async function loadKnown(layer, options) {
    for (const companion of options.companions) {
        if (!(await companion.restore(layer)))
            return undefined;
    }
    return options.cache?.load(layer, options.paths);
}
/** Of layers with the same blob the uppermost stands for all. */
function distinct(layers) {
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
/** The failure that stopped the others, not one of those that were stopped by it. */
function firstCause(reasons) {
    return reasons.find((reason) => !(reason instanceof errors/* PlimsollError */.nN && reason.code === "cancelled")) ?? reasons[0];
}
function required(content) {
    if (content === undefined)
        throw new errors/* PlimsollError */.nN("internal", "A layer was not read.");
    return content;
}

;// CONCATENATED MODULE: ./build/js/image/sizes.js
/**
 * The image's sizes, split into base and own layers by the layer that ships the bytes; what an own layer hides of the
 * base's is shadowed base bytes. With `isSplit` false (it is not known which layers are the base's) only totals are given.
 */
function imageSizes(layers, isSplit) {
    const split = (size) => ({
        total: sum(layers.map(size)),
        own: isSplit ? sum(layers.filter(({ base }) => !base).map(size)) : null,
        base: isSplit ? sum(layers.filter(({ base }) => base).map(size)) : null,
    });
    return {
        compressed: split(({ compressed }) => compressed),
        unpacked: split(({ unpacked }) => unpacked),
        visible: split(({ visible }) => visible),
        shadowed: split(({ shadowed }) => shadowed),
    };
}
/** `null` as soon as one part is not known. */
function sum(parts) {
    return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}
/** The codec of all layers; `mixed` when they differ, `none` when there are none. */
function imageCodec(codecs) {
    const [first = "none", ...others] = new Set(codecs);
    return others.length > 0 ? "mixed" : first;
}

;// CONCATENATED MODULE: ./build/js/image/read-image.js















const directoryCount = 50;
/**
 * Reads every layer of one platform image once and says what is in it: sizes, layers with their origins, causes of weight,
 * packages, directories, dive's figures. Blobs are compared with their digests unless `hints.trusted`, or they were when they were fetched.
 * Throws `image.malformed` or `image.digest` (the sentence names layer and place) or `cancelled`.
 */
async function readImage(image, hints, options) {
    return describeImage(await readContents(image, hints, options), hints);
}
/** The first half of {@link readImage}, for whoever has something begun before the second, which takes a while too. */
async function readContents(image, hints, options) {
    const parts = await findImage(image);
    const notes = (0,layout_notes/* readNotes */.WT)(parts.descriptor.annotations);
    const origins = findOrigins(parts, hints);
    const sources = companionLayers((0,image_layout/* layersOf */.w)(parts), origins);
    const paths = new image_paths/* PathTable */.mt();
    const read = await readLayers(image.elsewhere ?? layoutBlobs(image.layout), sources, {
        paths,
        verify: hints.trusted !== true && !notes.verified,
        verifyDiffIds: options.verifyDiffIds ?? false,
        budget: newBudget(),
        companions: options.companions ?? [],
        cache: options.cache,
        signal: options.signal,
    });
    const layers = sources.map((source, i) => layerOf(source, read_image_required(read[i]), origins, notes));
    return { contents: contentsOf(layers, read, paths, parts.config), layers, read, parts, origins };
}
/** The second half of {@link readImage}: nothing is read any more. */
function describeImage(found, hints) {
    const { contents, layers } = found;
    const packages = installedPackages(contents);
    const described = describe(found);
    const causes = findCauses(contents, packages, hints.dockerfiles ?? []);
    return { image: { ...described, causes, packages: reportedPackages(packages, layers) }, contents, packages };
}
function describe({ contents: { tree, paths }, layers, read, parts, origins }) {
    const { descriptor, manifest } = parts;
    const { base, baseLayers } = origins;
    return {
        manifestDigest: descriptor.digest,
        configDigest: manifest.config.digest,
        ...(base === undefined ? {} : { base }),
        sizes: imageSizes(layers.map((layer) => withTree(layer, tree)), baseLayers !== undefined),
        codec: imageCodec(read.map(({ codec }) => codec)),
        layers,
        causes: [],
        packages: [],
        directories: largestDirectories(tree, paths, directoryCount),
        dive: diveFigures(read.map(({ entries }) => entries), paths),
    };
}
function companionLayers(layers, { baseLayers = 0 }) {
    const diffIds = layers.map(({ diffId }) => diffId);
    return layers.map((layer, index) => ({ ...layer, base: index < baseLayers, chain: diffIds.slice(0, index + 1) }));
}
function contentsOf(layers, read, paths, config) {
    const tree = new FileTree(paths);
    for (const { entries } of read)
        tree.apply(entries);
    return {
        paths,
        tree,
        config,
        layers: layers.map(({ index, digest, diffId, origin, base }, i) => {
            const { archiveBytes, entries, documents } = read_image_required(read[i]);
            return { index, digest, diffId, origin, base, archiveBytes, entries, documents };
        }),
    };
}
/** The layers of one platform image, lowest first. Throws `image.malformed` or `image.digest`. */
async function layersOfImage(image) {
    return (0,image_layout/* layersOf */.w)(await findImage(image));
}
async function findImage({ layout, manifestDigest }) {
    const image = (await (0,image_layout/* listImages */.v8)(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
    return read_image_required(image);
}
function layerOf({ index, digest, diffId, size }, { codec, unpacked, fileCount }, { layers, baseLayers = 0 }, { unpackedByEngine }) {
    const compressed = codec === "none" && unpackedByEngine ? null : size;
    const origin = layers[index] ?? { via: "none" };
    return { index, digest, diffId, compressed, unpacked, fileCount, origin, base: index < baseLayers };
}
function withTree(layer, tree) {
    return { ...layer, visible: tree.visibleBytes(layer.index), shadowed: tree.shadowedBytes(layer.index) };
}
function read_image_required(value) {
    if (value === undefined)
        throw new errors/* PlimsollError */.nN("internal", "The image changed while it was being read.");
    return value;
}


/***/ }),

/***/ 71020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ locateName),
/* harmony export */   a8: () => (/* binding */ resolveParents),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/** As many as Linux follows before it gives up (MAXSYMLINKS). */
const maximumHops = 40;
/** Names walked through links: targets of thousands of names, linked in a row, would make each entry cost as many steps. */
const maximumSteps = 1024;
/**
 * Where a path really leads when directories on the way are symlinks: `lib/x` is `usr/lib/x` where `lib -> usr/lib`. The
 * last component is not followed. Targets stay inside the image's root. After too many links the path is taken as it
 * stands.
 */
function resolveParents(path, paths, linkAt) {
    if (path.parent === undefined)
        return path;
    const parent = resolvePath(path.parent, paths, linkAt);
    return parent === path.parent ? path : paths.step(parent, path.name);
}
/** The same, the last component followed too. */
function resolvePath(path, paths, linkAt) {
    if (!hasLink(path, linkAt))
        return path;
    const waiting = namesFromLeaf(path);
    let at = paths.root;
    let hops = 0;
    let steps = 0;
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        steps += 1;
        if (steps > maximumSteps)
            return path;
        const next = paths.step(at, name);
        const target = linkAt(next);
        if (target === undefined) {
            at = next;
            continue;
        }
        hops += 1;
        if (hops > maximumHops)
            return path;
        if (target.startsWith("/"))
            at = paths.root;
        waiting.push(...target.split("/").reverse());
    }
    return at;
}
/**
 * The path that a name leads to, directories on the way followed as {@link resolveParents} does. Adds nothing to the
 * table: undefined when a name on the way is not in it.
 */
function locateName(name, paths, linkAt) {
    const waiting = components(name);
    let at = paths.root;
    let hops = 0;
    let steps = 0;
    for (let component = waiting.pop(); component !== undefined; component = waiting.pop()) {
        steps += 1;
        if (steps > 2 * maximumSteps)
            return undefined;
        const next = component === ".." ? (at.parent ?? at) : at.children?.get(component);
        if (next === undefined)
            return undefined;
        const target = waiting.length > 0 ? linkAt(next) : undefined;
        if (target === undefined) {
            at = next;
            continue;
        }
        hops += 1;
        if (hops > maximumHops)
            return undefined;
        if (target.startsWith("/"))
            at = paths.root;
        waiting.push(...components(target));
    }
    return at;
}
/** The last one first. */
function components(name) {
    return name
        .split("/")
        .filter((component) => component !== "" && component !== ".")
        .reverse();
}
function hasLink(path, linkAt) {
    for (let at = path; at !== undefined; at = at.parent) {
        if (linkAt(at) !== undefined)
            return true;
    }
    return false;
}
function namesFromLeaf(path) {
    const names = [];
    for (let at = path; at.parent !== undefined; at = at.parent)
        names.push(at.name);
    return names;
}


/***/ }),

/***/ 42442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ storeBytes),
/* harmony export */   l: () => (/* binding */ BlobStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36650);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4930);





/** Writes blobs into the layout `directory`, each under the digest that its bytes have. */
class BlobStore {
    #directory;
    #count = 0;
    constructor(directory) {
        this.#directory = directory;
    }
    async create(algorithm = "sha256") {
        const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#directory, "incoming");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(incoming, { recursive: true });
        this.#count += 1;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(incoming, String(this.#count));
        return writerTo(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx"), path, this.#directory, algorithm);
    }
}
function writerTo(file, path, directory, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const start = [];
    let size = 0;
    return {
        get size() {
            return size;
        },
        async write(chunk) {
            hash.update(chunk);
            if (start.length < _codec_js__WEBPACK_IMPORTED_MODULE_4__/* .magicBytes */ .H)
                start.push(...chunk.subarray(0, _codec_js__WEBPACK_IMPORTED_MODULE_4__/* .magicBytes */ .H - start.length));
            size += chunk.length;
            for (let at = 0; at < chunk.length;)
                at += (await file.write(chunk, at)).bytesWritten;
        },
        async finish() {
            await file.close();
            const digest = `${algorithm}:${hash.digest("hex")}`;
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .blobName */ .PF)(digest));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, place);
            return { digest, size, codec: (0,_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .detectCodec */ .Y)(Uint8Array.from(start)) };
        },
        async discard() {
            await file.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        },
    };
}
/** Writes a small blob at once. */
async function storeBytes(store, bytes, algorithm) {
    const writer = await store.create(algorithm);
    await writer.write(bytes);
    return writer.finish();
}


/***/ }),

/***/ 35460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readDockerConfig),
/* harmony export */   _: () => (/* binding */ dockerConfigDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);




const authSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    username: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    password: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    identitytoken: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
/** `config.json` of the Docker client (docker/cli cli/config/configfile/file.go), as far as pulling needs it. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), authSchema.nullish()).nullish(),
    credsStore: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    credHelpers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish(),
    currentContext: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
/** The directory of the Docker client's configuration; undefined where there is no home. */
function dockerConfigDirectory({ DOCKER_CONFIG, HOME }) {
    if (DOCKER_CONFIG)
        return DOCKER_CONFIG;
    return HOME ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, ".docker") : undefined;
}
/** The Docker client's configuration; empty where there is none. Throws `image.registry` when it can't be read. */
async function readDockerConfig(environment) {
    const directory = dockerConfigDirectory(environment);
    if (directory === undefined)
        return {};
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "config.json");
    try {
        return configSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOTDIR"))
            return {};
        // The message of a parser could quote the file, and with it a password.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("image.registry", `The Docker client's ${path} is not what it should be. Log in again.`);
    }
}


/***/ }),

/***/ 27361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ downloadBlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73600);


/** Blobs come as they are: a transfer encoding would change bytes that have a digest. */
const plain = { "accept-encoding": "identity" };
/**
 * Downloads a blob into the layout, at most as many bytes as its descriptor says; goes on where it was when the connection
 * breaks. Throws `image.digest` when its bytes are others, and what {@link RegistrySession.get} throws.
 */
async function downloadBlob(descriptor, session, store) {
    const { digest } = descriptor;
    const writer = await store.create(digest.slice(0, digest.indexOf(":")));
    try {
        for (let attempt = 1; writer.size < descriptor.size; attempt++) {
            await receive(descriptor, session, writer).catch((error) => session.sender.pause(attempt, error));
        }
        const blob = await writer.finish();
        if (blob.digest !== digest)
            throw differs(descriptor, session);
        return blob;
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
}
/** Asks for what is still missing. A server may not know ranges and send all of it again. */
async function receive(blob, session, writer) {
    const range = writer.size === 0 ? {} : { range: `bytes=${writer.size}-` };
    const response = await session.get(`blobs/${blob.digest}`, { ...plain, ...range });
    let known = response.status === 206 ? 0 : writer.size;
    for await (const chunk of response.body ?? []) {
        const fresh = chunk.subarray(Math.min(known, chunk.length));
        known -= chunk.length - fresh.length;
        if (writer.size + fresh.length > blob.size)
            throw differs(blob, session);
        await writer.write(fresh).catch((error) => {
            // A full disk is no trouble of the registry's, and asking again does not help.
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error, "io");
        });
    }
    if (writer.size < blob.size)
        throw new Error("the connection broke off");
}
function differs({ digest, size }, { reference }) {
    const message = `The registry ${reference.registry} gives other bytes for ${digest} (${size} bytes) of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceText */ .n)(reference)} than its name says.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.digest", message);
}


/***/ }),

/***/ 69264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryAddress),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);


const daemonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ "insecure-registries": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish() });
/**
 * Where a registry's API is: `https://ghcr.io`. Plain HTTP only on this machine itself (as docker does), and for
 * registries that the engine's own configuration (`daemon.json`) names as insecure.
 */
async function registryAddress(registry, daemonConfig = "/etc/docker/daemon.json") {
    if (registry === "docker.io")
        return "https://registry-1.docker.io";
    if (isLoopback(registry))
        return `http://${registry}`;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(daemonConfig, "utf8").catch(() => "{}");
    const isInsecure = parse(text)?.["insecure-registries"]?.includes(registry) === true;
    return `${isInsecure ? "http" : "https"}://${registry}`;
}
function parse(text) {
    try {
        return daemonSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Whether host and port are on this machine: `localhost`, `127.x.x.x`, `[::1]`. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, "");
    return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}


/***/ }),

/***/ 36226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusal),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45329);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73600);




/** OCI distribution spec, "Error Codes". */
const bodySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() })),
});
const maximumBody = 16 * 1024;
/** The refusal of a registry as a sentence with the way out. */
async function refusal(response, reference) {
    const name = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceText */ .n)(reference);
    const said = await messageOf(response);
    const { registry } = reference;
    const login = `Log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}" if it is private`;
    switch (response.status) {
        case 404:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.not-found", `The registry ${registry} has no ${name}${said}. Check name and tag.`);
        case 401:
        case 403:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.registry", `The registry ${registry} does not give out ${name}${said}. ${login}, and check the name.`);
        case 429:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.registry", `The registry ${registry} answers that it was asked too often${said}. ${login}, or wait.`);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.registry", `The registry ${registry} answers with status ${response.status} for ${name}${said}. Try again later.`);
    }
}
/** ` ("manifest unknown")`, or nothing. */
async function messageOf(response) {
    const text = await boundedText(response).catch(() => "");
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return "";
    }
    const [first] = bodySchema.safeParse(body).data?.errors ?? [];
    const message = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(first?.message || first?.code || "").slice(0, 200);
    return message === "" ? "" : ` ("${message}")`;
}
async function boundedText(response) {
    const bytes = await readBody(response, maximumBody);
    return Buffer.from(bytes ?? []).toString("utf8");
}
/** The body when it has at most `limit` bytes; undefined when it is longer. */
async function readBody(response, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 73600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   n: () => (/* binding */ referenceText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);


const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`. What has no dot, port or `localhost` before its first slash is Docker Hub's;
 * a single name there is under `library/`. Without tag and digest the tag is `latest`. Throws `usage.flag`.
 */
function parseReference(text) {
    const [name = "", digest, ...rest] = text.split("@");
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(slash, 0));
    const hasHost = first.includes(".") || first.includes(":") || first === "localhost" || first.startsWith("[");
    const path = hasHost ? name.slice(slash + 1) : name;
    const colon = path.lastIndexOf(":");
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    const bare = colon < 0 ? path : path.slice(0, colon);
    const registry = !hasHost || first === "index.docker.io" ? "docker.io" : first;
    const repository = registry === "docker.io" && !bare.includes("/") ? `library/${bare}` : bare;
    const isValid = rest.length === 0 &&
        bare.length <= 255 &&
        repositoryPattern.test(repository) &&
        hostPattern.test(registry) &&
        (tag === undefined || tagPattern.test(tag)) &&
        (digest === undefined || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest));
    if (!isValid)
        throw invalid(text);
    const wanted = digest !== undefined ? { digest } : { tag: tag ?? "latest" };
    return { registry, repository, ...wanted };
}
function invalid(text) {
    const forms = "REGISTRY/NAME:TAG, a tar archive or an OCI layout directory";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${JSON.stringify(text)} is neither a file nor an image reference. Give ${forms}.`);
}
/** For messages: `ghcr.io/owner/name:tag`, Docker Hub's in short. */
function referenceText({ registry, repository, tag, digest }) {
    const name = registry === "docker.io" ? repository.replace(/^library\//, "") : `${registry}/${repository}`;
    return `${name}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}


/***/ }),

/***/ 28730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ RegistrySession)
});

;// CONCATENATED MODULE: ./build/js/image/sources/registry/challenge.js
const parameter = /\s*,?\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
/** The first challenge that can be met, Bearer or Basic. Undefined for none, or one that can't be read. */
function parseChallenge(header) {
    const match = /(?:^|,\s*)(Bearer|Basic)(?:\s+|$)/i.exec(header ?? "");
    if (header === null || match === null)
        return undefined;
    const parameters = {};
    parameter.lastIndex = match.index + match[0].length;
    for (let found = parameter.exec(header); found !== null; found = parameter.exec(header)) {
        const [, name = "", quoted, token = ""] = found;
        parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? token;
    }
    return { scheme: match[1]?.toLowerCase() === "basic" ? "basic" : "bearer", parameters };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/image/sources/docker-config.js
var docker_config = __webpack_require__(35460);
;// CONCATENATED MODULE: ./build/js/image/sources/registry/credentials.js



/** What a hung keychain may take. */
const helperDeadlineMs = 30_000;
const helperSchema = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * The Docker client's login for a registry: its credential helper, or what `docker login` (docker/login-action) left in
 * `config.json`. Undefined when there is none. Throws `image.registry` when a helper fails.
 */
async function findCredentials(registry, context) {
    const config = await (0,docker_config/* readDockerConfig */.T)(context.buildEnvironment);
    const keys = configKeys(registry);
    const helper = keys.map((key) => config.credHelpers?.[key]).find(Boolean) ?? config.credsStore;
    if (helper) {
        for (const key of keys) {
            const credentials = await askHelper(helper, key, context);
            if (credentials !== undefined)
                return credentials;
        }
    }
    return fromAuths(config, keys);
}
/** Docker Hub's logins are kept under the address of its first API. */
function configKeys(registry) {
    if (registry === "docker.io")
        return ["https://index.docker.io/v1/", "index.docker.io", "docker.io"];
    return [registry, `https://${registry}`, `https://${registry}/v2/`, `https://${registry}/v1/`];
}
function fromAuths({ auths }, keys) {
    for (const key of keys) {
        const entry = auths?.[key];
        if (entry?.identitytoken)
            return { identityToken: entry.identitytoken };
        if (entry?.auth)
            return fromAuth(Buffer.from(entry.auth, "base64").toString("utf8"));
        if (entry?.username && entry.password)
            return { username: entry.username, password: entry.password };
    }
    return undefined;
}
function fromAuth(pair) {
    const colon = pair.indexOf(":");
    // `docker login` ends the password with NULs when a helper took it over.
    const password = pair.slice(colon + 1).replace(/\0+$/, "");
    return colon > 0 && password !== "" ? { username: pair.slice(0, colon), password } : undefined;
}
/** Protocol: docker/docker-credential-helpers; the server's address on standard input, JSON on standard output. */
async function askHelper(helper, server, context) {
    if (!/^[\w.-]+$/.test(helper)) {
        throw new errors/* PlimsollError */.nN("image.registry", `The Docker client's configuration names a credential helper ${JSON.stringify(helper)}; that is no program name.`);
    }
    const command = `docker-credential-${helper}`;
    const result = await context.run({
        command,
        args: ["get"],
        cwd: context.workDirectory,
        env: context.buildEnvironment,
        input: server,
        deadlineMs: helperDeadlineMs,
    });
    if (result.exitCode === 0) {
        const answer = helperSchema.safeParse(parse(result.stdout));
        if (!answer.success)
            throw helperError(command, "its answer is not what it should be");
        const { Username, Secret } = answer.data;
        return Username === "<token>" ? { identityToken: Secret } : { username: Username, password: Secret };
    }
    const said = `${result.stdout}${result.stderr}`;
    if (result.exitCode !== null && /not found|no usernames|no credentials/i.test(said))
        return undefined;
    throw helperError(command, result.endedBy === "spawn" ? "it can't be started" : `it ended with ${result.exitCode ?? result.endedBy}`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function helperError(command, what) {
    const fix = "Log in again, or remove it from the Docker client's config.json.";
    return new errors/* PlimsollError */.nN("image.registry", `The credential helper ${command} failed: ${what}. ${fix}`);
}

// EXTERNAL MODULE: ./build/js/image/sources/registry/endpoint.js
var endpoint = __webpack_require__(69264);
// EXTERNAL MODULE: ./build/js/image/sources/registry/errors.js
var registry_errors = __webpack_require__(36226);
// EXTERNAL MODULE: ./build/js/image/sources/registry/transport.js
var transport = __webpack_require__(80336);
;// CONCATENATED MODULE: ./build/js/image/sources/registry/sender.js


/** Sends requests for one registry, again and again where the trouble may pass. */
class Sender {
    #registry;
    #signal;
    #transport;
    constructor(registry, signal, transport) {
        this.#registry = registry;
        this.#signal = signal;
        this.#transport = transport;
    }
    /** The first answer that is more than a passing trouble, or the last one. Throws `image.registry` or `cancelled`. */
    async send(url, request) {
        for (let attempt = 1;; attempt++) {
            const isLast = attempt === transport/* maximumAttempts */.Rb;
            try {
                const response = await this.#transport.fetch(url, { ...request, signal: this.#signal });
                if (isLast || !(0,transport/* isPassing */.WG)(response.status))
                    return response;
                await response.body?.cancel();
                await this.#wait((0,transport/* waitBefore */.fI)(attempt, response.headers.get("retry-after")));
            }
            catch (error) {
                await this.pause(attempt, error);
            }
        }
    }
    /** Waits before another attempt after `error`; throws when it was the last one, no passing trouble, or a cancellation. */
    async pause(attempt, error) {
        if (error instanceof errors/* PlimsollError */.nN)
            throw error;
        if (this.#signal.aborted)
            throw cancelled(error);
        if (attempt >= transport/* maximumAttempts */.Rb)
            throw this.failure(textOf(error), error);
        await this.#wait((0,transport/* waitBefore */.fI)(attempt, null));
    }
    failure(what, cause) {
        const message = `The registry ${this.#registry} can't be used: ${what}.`;
        return new errors/* PlimsollError */.nN("image.registry", message, cause === undefined ? {} : { cause });
    }
    async #wait(milliseconds) {
        await this.#transport.wait(milliseconds, this.#signal).catch((error) => {
            throw this.#signal.aborted ? cancelled(error) : error;
        });
    }
}
function cancelled(cause) {
    return new errors/* PlimsollError */.nN("cancelled", "Cancelled while pulling the image.", { cause });
}
function textOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
;// CONCATENATED MODULE: ./build/js/image/sources/registry/token.js




const maximumToken = 256 * 1024;
const tokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().nullish(), access_token: schemas/* string */.YjP().nullish() });
/**
 * The value of `Authorization` that meets the challenge (distribution docs/spec/auth/token.md and oauth.md); undefined
 * when there is no login to meet it with. Throws `image.registry`.
 */
async function authorize(challenge, credentials, reference, sender) {
    if (challenge.scheme === "basic") {
        return credentials !== undefined && "username" in credentials ? basic(credentials) : undefined;
    }
    const realm = challenge.parameters["realm"] ?? "";
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (url === undefined || (url.protocol !== "https:" && !(0,endpoint/* isLoopback */.U)(url.host))) {
        throw sender.failure("it wants the login sent to an address that is not safe");
    }
    const { service, scope = `repository:${reference.repository}:pull` } = challenge.parameters;
    const query = [
        ["scope", scope],
        ...(service ? [["service", service]] : []),
    ];
    const response = await requestToken(url, query, credentials, sender);
    if (!response.ok)
        throw await (0,registry_errors/* refusal */.Q)(response, reference);
    const body = await (0,registry_errors/* readBody */.x)(response, maximumToken);
    const { token, access_token } = (0,blobs/* parseDocument */.Tp)(body ?? Buffer.alloc(0), tokenSchema, "registry's login answer");
    const value = token || access_token;
    if (!value)
        throw sender.failure("its login gives no token");
    return `Bearer ${value}`;
}
function requestToken(url, query, credentials, sender) {
    if (credentials !== undefined && "identityToken" in credentials) {
        const form = { grant_type: "refresh_token", refresh_token: credentials.identityToken, client_id: "plimsoll" };
        return sender.send(url.href, { method: "POST", form: new URLSearchParams([...query, ...Object.entries(form)]) });
    }
    for (const [name, value] of query)
        url.searchParams.append(name, value);
    const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
    return sender.send(url.href, { headers });
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/session.js






const maximumRedirects = 5;
/**
 * Requests to one repository of one registry (OCI distribution spec): logs in when it is asked to, and follows redirects
 * without carrying the login to another host.
 */
class RegistrySession {
    reference;
    sender;
    #address;
    #context;
    #authorization;
    #login;
    constructor(reference, address, context, transport) {
        this.reference = reference;
        this.sender = new Sender(reference.registry, context.signal, transport);
        this.#address = address;
        this.#context = context;
    }
    static async open(reference, context, transport) {
        return new RegistrySession(reference, await (0,endpoint/* registryAddress */.M)(reference.registry), context, transport);
    }
    /**
     * A successful answer to `GET /v2/REPOSITORY/PATH`. Throws `image.not-found`, `image.registry` or `cancelled`. A body
     * that breaks off later is the caller's to ask for again.
     */
    async get(path, headers) {
        const url = `${this.#address}/v2/${this.reference.repository}/${path}`;
        let response = await this.#follow(url, headers);
        if (response.status === 401) {
            const before = this.#authorization;
            const challenge = response.headers.get("www-authenticate");
            await response.body?.cancel();
            await this.#logIn(challenge, before);
            response = await this.#follow(url, headers);
        }
        if (!response.ok)
            throw await (0,registry_errors/* refusal */.Q)(response, this.reference);
        return response;
    }
    async #follow(url, headers) {
        let at = url;
        for (let hops = 0; hops <= maximumRedirects; hops++) {
            const isHome = new URL(at).origin === new URL(url).origin;
            const login = isHome && this.#authorization !== undefined ? { authorization: this.#authorization } : {};
            const response = await this.sender.send(at, { headers: { ...headers, ...login } });
            const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
            if (location === null)
                return response;
            await response.body?.cancel();
            at = this.#redirected(location, at);
        }
        throw this.sender.failure("it redirects without end");
    }
    /** Never from HTTPS to plain HTTP. */
    #redirected(location, from) {
        const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
        const isSafe = target?.protocol === "https:" || (target?.protocol === "http:" && from.startsWith("http:"));
        if (target === undefined || !isSafe)
            throw this.sender.failure("it redirects to an address that is not safe");
        return target.href;
    }
    /** One login for all requests that were refused with the same authorization. */
    async #logIn(header, refused) {
        if (this.#authorization !== refused)
            return;
        this.#login ??= this.#authorize(header).finally(() => {
            this.#login = undefined;
        });
        await this.#login;
    }
    async #authorize(header) {
        const challenge = parseChallenge(header);
        if (challenge === undefined)
            return;
        const credentials = await findCredentials(this.reference.registry, this.#context);
        this.#authorization = await authorize(challenge, credentials, this.reference, this.sender);
    }
}


/***/ }),

/***/ 80336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ maximumAttempts),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   fI: () => (/* binding */ waitBefore),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69264);





/** A server that sends nothing for so long is given up; the request is then sent again. */
const stallMs = 60_000;
/**
 * Real requests, through the proxies that `environment` names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY; Node honours them in
 * agents since 24.5). What is on this machine is never asked for through a proxy, as in Go and so in docker.
 */
function createTransport(environment) {
    const options = { keepAlive: true, proxyEnv: { ...environment } };
    const agents = {
        "http:": new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options),
        "https:": new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options),
        direct: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }),
    };
    return {
        fetch: (url, { method = "GET", headers = {}, form, signal }) => {
            const { protocol, host } = new URL(url);
            const isSecure = protocol === "https:";
            const agent = isSecure ? agents["https:"] : (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(host) ? agents.direct : agents["http:"];
            const type = form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
            const start = isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
            const request = start(url, { method, headers: { "user-agent": "plimsoll", ...headers, ...type }, agent, signal });
            request.end(form?.toString());
            return answerOf(request);
        },
        wait: async (milliseconds, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(milliseconds, undefined, { signal });
        },
    };
}
function answerOf(request) {
    return new Promise((resolve, reject) => {
        let answer;
        // Once there is an answer, only destroying that one tells its reader why.
        request.setTimeout(stallMs, () => {
            (answer ?? request).destroy(new Error(`nothing came for ${stallMs / 1000} seconds`));
        });
        request.once("error", reject);
        request.once("response", (incoming) => {
            answer = incoming;
            resolve(toResponse(incoming));
        });
    });
}
const wantedHeaders = ["content-type", "location", "retry-after", "www-authenticate"];
function toResponse(incoming) {
    const status = incoming.statusCode ?? 502;
    const headers = wantedHeaders.flatMap((name) => {
        const value = incoming.headers[name];
        return value === undefined ? [] : [[name, [value].flat().join(", ")]];
    });
    const hasBody = status !== 204 && status !== 304;
    if (!hasBody)
        incoming.resume();
    return new Response(hasBody ? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(incoming) : null, { status, headers });
}
const maximumAttempts = 5;
const longestWaitMs = 60_000;
/** Whether the same request may well succeed a moment later. */
function isPassing(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
/**
 * Before another attempt (1: the second one): as long as the server asks for, at most a minute; else 0.5, 1, 2, 4 seconds
 * and up to as much again, so that many clients do not come back together.
 */
function waitBefore(attempt, retryAfter, random = Math.random) {
    const asked = retryAfterMs(retryAfter);
    if (asked !== undefined)
        return Math.min(asked, longestWaitMs);
    const pause = 500 * 2 ** (attempt - 1);
    return Math.min(pause + pause * random(), longestWaitMs);
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMs(value) {
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}


/***/ }),

/***/ 82168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TarError)
/* harmony export */ });
/** What a tar archive holds, as its headers say it; and how a reader is told of it while the archive streams by. */
/** The archive breaks a rule; `offset` is where, in bytes from its start. */
class TarError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "TarError";
        this.offset = offset;
    }
}


/***/ }),

/***/ 58252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ untilNul),
/* harmony export */   e: () => (/* binding */ decodeName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const slash = 0x2f;
/**
 * A name's bytes as text, one to one: valid UTF-8 as it is; a path component that is not valid UTF-8 byte by byte, with
 * bytes from 0x80 up as lone surrogates U+DC80–U+DCFF (Python's "surrogateescape"). Two different names never become
 * one, which `�` would make of them. Use `toWellFormed()` before showing it.
 */
function decodeName(bytes) {
    const text = bytes.toString("utf8");
    if (!text.includes("\ufffd") || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text;
    const components = [];
    for (let start = 0; start <= bytes.length;) {
        const found = bytes.indexOf(slash, start);
        const end = found < 0 ? bytes.length : found;
        components.push(decodeComponent(bytes.subarray(start, end)));
        start = end + 1;
    }
    return components.join("/");
}
function decodeComponent(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}
/** The bytes up to the first NUL. */
function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}


/***/ }),

/***/ 17583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ TarScanner)
});

// EXTERNAL MODULE: ./build/js/image/tar/entry.js
var tar_entry = __webpack_require__(82168);
;// CONCATENATED MODULE: ./build/js/image/tar/numbers.js
/** Numbers as tar headers write them. Errors are plain sentences; the caller knows the offset. */
/**
 * A numeric header field, the bytes of `block` from `start` to `end`: octal digits padded with spaces and NULs (POSIX), or
 * big-endian two's complement when the first bit is set (GNU "base-256"). An empty field is 0, as in Go's archive/tar, the
 * reader of container runtimes. Returns undefined for anything else, and for what a JavaScript number can't hold exactly.
 */
function parseNumber(block, start = 0, end = block.length) {
    const first = block[start] ?? 0;
    return (first & 0x80) !== 0 ? parseBase256(block.subarray(start, end)) : parseOctal(block, start, end);
}
function parseOctal(block, from, to) {
    let start = from;
    let end = to;
    while (start < end && isPadding(block[start]))
        start += 1;
    while (end > start && isPadding(block[end - 1]))
        end -= 1;
    let value = 0;
    for (let i = start; i < end; i++) {
        const byte = block[i] ?? 0;
        // Go cuts the trimmed field at its first NUL, so that garbage behind the terminator is harmless.
        if (byte === 0)
            break;
        const digit = byte - 0x30;
        if (digit < 0 || digit > 7)
            return undefined;
        value = value * 8 + digit;
    }
    return Number.isSafeInteger(value) ? value : undefined;
}
function isPadding(byte) {
    return byte === 0x20 || byte === 0;
}
function parseBase256(field) {
    const negative = ((field[0] ?? 0) & 0x40) !== 0;
    let value = 0n;
    for (const [i, byte] of field.entries())
        value = (value << 8n) | BigInt(i === 0 ? byte & 0x7f : byte);
    if (negative)
        value -= 1n << BigInt(field.length * 8 - 1);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : undefined;
}
/** A decimal number of a PAX record: digits only, no sign. Undefined for anything else. */
function parseDecimal(text) {
    if (!/^[0-9]{1,16}$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/js/image/tar/names.js
var names = __webpack_require__(58252);
;// CONCATENATED MODULE: ./build/js/image/tar/pax.js


const space = 0x20;
const equals = 0x3d;
const newline = 0x0a;
/** Only these change what a layer holds or how big it is; the rest (xattrs, times, vendors' keys) is passed over. */
const wanted = /^(?:path|linkpath|size|uid|gid|mtime|GNU\.sparse\..*)$/;
/**
 * The records `"%d %s=%s\n"` of a PAX extended header (POSIX.1-2017 pax, "pax Extended Header"). Later records win.
 * `at` of a problem is the offset in `bytes`.
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const end = recordEnd(bytes, at);
        if (end === undefined)
            return { problem: "an extended header's record has a wrong length", at };
        const start = bytes.indexOf(space, at) + 1;
        const sign = bytes.indexOf(equals, start);
        if (sign < 0 || sign >= end || sign === start)
            return { problem: "an extended header's record has no key", at };
        const key = bytes.toString("latin1", start, sign);
        if (wanted.test(key)) {
            const value = bytes.subarray(sign + 1, end);
            if (value.includes(0))
                return { problem: `an extended header's "${key}" holds a NUL`, at };
            records.set(key, (0,names/* decodeName */.e)(value));
        }
        at = end + 1;
    }
    return { records };
}
/** Offset of the newline that ends the record at `at`; undefined when its length does not lead to one. */
function recordEnd(bytes, at) {
    const gap = bytes.indexOf(space, at);
    if (gap < 0 || gap - at > 10)
        return undefined;
    const length = parseDecimal(bytes.toString("latin1", at, gap));
    if (length === undefined)
        return undefined;
    const end = at + length - 1;
    return end > gap && bytes[end] === newline ? end : undefined;
}
/** Keys of a global header that would change what entries are, and that readers treat differently. */
function decisiveKey(records) {
    return [...records.keys()].find((key) => key === "path" || key === "linkpath" || key === "size" || isSparse(key));
}
function isSparse(key) {
    return key.startsWith("GNU.sparse.");
}
/** Real name and length of a GNU sparse file in PAX format 0.0, 0.1 or 1.0; undefined when it is none. */
function sparseFacts(records) {
    const version = `${records.get("GNU.sparse.major") ?? ""}.${records.get("GNU.sparse.minor") ?? ""}`;
    const known = version === "0.0" || version === "0.1" || version === "1.0";
    const guessed = version === "." && (records.has("GNU.sparse.map") || records.has("GNU.sparse.numblocks"));
    if (!known && !guessed)
        return undefined;
    const path = records.get("GNU.sparse.name");
    const size = records.get("GNU.sparse.size") ?? records.get("GNU.sparse.realsize");
    return { ...(path ? { path } : {}), ...(size ? { size } : {}) };
}

;// CONCATENATED MODULE: ./build/js/image/tar/build-entry.js



const types = {
    "\0": "file",
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "character-device",
    "4": "block-device",
    "5": "directory",
    "6": "fifo",
    "7": "file",
    S: "file",
};
/**
 * Joins a header with the extended headers before it, in the order of Go's archive/tar: PAX records, then GNU long names,
 * then sparse facts. Content follows files only, whatever size another type's header claims.
 */
function buildEntry(header, extension, offset, limits) {
    const records = extension.records ?? new Map();
    const path = extension.longName || records.get("path") || header.path;
    const linkPath = extension.longLink || records.get("linkpath") || header.linkPath;
    const type = typeOf(header.flag, path, offset);
    const stored = type === "file" ? (decimal(records, "size", offset) ?? header.size) : 0;
    const sparse = type === "file" ? sparseFacts(records) : undefined;
    const entry = {
        path: sparse?.path ?? path,
        type,
        flag: header.flag,
        size: sparse?.size === undefined ? stored : whole(sparse.size, "GNU.sparse.size", offset),
        stored,
        sparse: header.flag === "S" || sparse !== undefined,
        linkPath: type === "symlink" || type === "hardlink" ? linkPath : "",
        mode: header.mode,
        uid: decimal(records, "uid", offset) ?? header.uid,
        gid: decimal(records, "gid", offset) ?? header.gid,
        modified: modified(records, offset) ?? header.modified,
        offset,
    };
    checkNames(entry, limits);
    return entry;
}
function typeOf(flag, path, offset) {
    if (flag === "\0" && path.endsWith("/"))
        return "directory";
    const type = types[flag];
    if (type !== undefined)
        return type;
    // containerd (pkg/archive/tar.go) and moby (pkg/archive) refuse to unpack such an entry as well.
    throw new tar_entry/* TarError */.m(`an entry has the type flag ${JSON.stringify(flag)}, which no layer can hold`, offset);
}
function checkNames(entry, limits) {
    if (entry.path === "")
        throw new tar_entry/* TarError */.m("an entry has no name", entry.offset);
    for (const name of [entry.path, entry.linkPath]) {
        const bytes = Buffer.byteLength(name);
        if (bytes > limits.pathBytes) {
            throw new tar_entry/* TarError */.m(`a name is ${bytes} bytes long; the limit is ${limits.pathBytes}`, entry.offset);
        }
    }
}
function decimal(records, key, offset) {
    const text = records.get(key);
    return text === undefined || text === "" ? undefined : whole(text, key, offset);
}
function whole(text, key, offset) {
    const value = parseDecimal(text);
    if (value !== undefined)
        return value;
    throw new tar_entry/* TarError */.m(`an extended header's "${key}" is not a number that can be read`, offset);
}
/** PAX times may be negative and have a fraction. */
function modified(records, offset) {
    const text = records.get("mtime");
    if (text === undefined || text === "")
        return undefined;
    if (!/^-?[0-9]{1,15}(?:\.[0-9]*)?$/.test(text)) {
        throw new tar_entry/* TarError */.m(`an extended header's "mtime" is not a time that can be read`, offset);
    }
    return Math.floor(Number(text));
}

;// CONCATENATED MODULE: ./build/js/image/tar/header.js


const blockSize = 512;
/**
 * Reads a header block: v7, POSIX ustar, GNU and star dialects (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar
 * manual, "Basic Tar Format"). Where dialects differ it does what Go's archive/tar does, because container runtimes and
 * scanners read layers with that.
 */
function readHeader(block) {
    if (!checksumMatches(block))
        return { problem: "a header's checksum does not match its bytes" };
    const numbers = {
        mode: parseNumber(block, 100, 108),
        uid: parseNumber(block, 108, 116),
        gid: parseNumber(block, 116, 124),
        size: parseNumber(block, 124, 136),
        modified: parseNumber(block, 136, 148),
    };
    const { mode, uid, gid, size, modified } = numbers;
    if (mode === undefined || uid === undefined || gid === undefined || size === undefined || modified === undefined) {
        const field = Object.entries(numbers).find(([, value]) => value === undefined)?.[0];
        return { problem: `a header's field "${field}" is not a number that can be read` };
    }
    if (size < 0)
        return { problem: `a header says a size of ${size} bytes` };
    const header = { flag: String.fromCharCode(block[156] ?? 0), size, mode, uid, gid, modified };
    const linkPath = (0,names/* decodeName */.e)((0,names/* untilNul */.I)(block.subarray(157, 257)));
    return { header: { path: readPath(block), linkPath, ...header } };
}
/** Whether the block is all zeros: half of an end-of-archive marker. */
function isZero(block) {
    return block.equals(zeros);
}
const zeros = Buffer.alloc(blockSize);
/** The sum over all bytes with the checksum field taken as spaces; old tars summed signed bytes. */
function checksumMatches(block) {
    const stored = parseNumber(block, 148, 156);
    if (stored === undefined)
        return false;
    let unsigned = 8 * 0x20 + sumOfBytes(block);
    for (let i = 148; i < 156; i++)
        unsigned -= block[i] ?? 0;
    return stored === unsigned || stored === unsigned - 256 * highBytes(block);
}
/** Four bytes at a time, in two lanes of 16 bits: 128 words of two bytes each sum to 65,280 at most, so no lane overflows. */
function sumOfBytes(block) {
    const words = wordsOf(block);
    let lanes = 0;
    for (let i = 0; i < blockSize / 4; i++) {
        const word = words[i] ?? 0;
        lanes += (word & 0xff00ff) + ((word >>> 8) & 0xff00ff);
    }
    return (lanes % 0x10000) + Math.floor(lanes / 0x10000);
}
/** A block in a stream's buffer nearly always lies where words do. */
function wordsOf(block) {
    if (block.byteOffset % 4 === 0)
        return new Uint32Array(block.buffer, block.byteOffset, blockSize / 4);
    aligned.set(block);
    return alignedWords;
}
const aligned = new Uint8Array(blockSize);
const alignedWords = new Uint32Array(aligned.buffer);
function highBytes(block) {
    let high = 0;
    for (let i = 0; i < blockSize; i++) {
        if (i === 148)
            i = 156;
        if ((block[i] ?? 0) > 0x7f)
            high += 1;
    }
    return high;
}
function readPath(block) {
    const name = (0,names/* untilNul */.I)(block.subarray(0, 100));
    const prefix = readPrefix(block);
    if (prefix === undefined || prefix.length === 0)
        return (0,names/* decodeName */.e)(name);
    return (0,names/* decodeName */.e)(Buffer.concat([prefix, slash, name]));
}
const slash = Buffer.from("/");
function readPrefix(block) {
    const magic = block.toString("latin1", 257, 265);
    if (magic.startsWith("ustar\0")) {
        const isStar = block.toString("latin1", 508, 512) === "tar\0";
        return (0,names/* untilNul */.I)(block.subarray(345, isStar ? 476 : 500));
    }
    // GNU headers have times there, but Go before 1.8 wrote a prefix into them, and old images hold such layers
    // (golang/go issues 12594 and 21005). A field that is no number is that prefix.
    const isGnu = magic === "ustar  \0";
    if (isGnu && parseNumber(block, 345, 357) === undefined)
        return (0,names/* untilNul */.I)(block.subarray(345, 500));
    return undefined;
}

// EXTERNAL MODULE: ./build/js/image/limits.js
var limits = __webpack_require__(84666);
;// CONCATENATED MODULE: ./build/js/image/tar/limits.js

const tarLimits = {
    entries: 2_000_000,
    // PATH_MAX of Linux, its NUL not counted: no longer name can be unpacked.
    pathBytes: 4095,
    // What Go's archive/tar reads at most (maxSpecialFileSize).
    extendedBytes: 1024 * 1024,
    // Half a kilobyte for each of as many entries as there may be.
    allExtendedBytes: 1024 ** 3,
    // The files that a layer may hold, and a header and padding for each of as many entries as there may be.
    archiveBytes: limits/* maximumBytes */.a + 2_000_000 * 1024,
};

;// CONCATENATED MODULE: ./build/js/image/tar/meta.js



const kinds = { x: "local", g: "global", L: "long-name", K: "long-link" };
function metaKind(flag) {
    return kinds[flag];
}
/** A sink that gathers the meta entry's content and, at its end, writes what it says into `extension`. */
function readMeta(kind, header, extension, offset, limits) {
    if (header.size > limits.extendedBytes) {
        throw new tar_entry/* TarError */.m(`an extended header is ${header.size} bytes; the limit is ${limits.extendedBytes}`, offset);
    }
    const chunks = [];
    return {
        content: (chunk) => chunks.push(Buffer.from(chunk)),
        end: () => apply(kind, Buffer.concat(chunks), extension, offset),
    };
}
function apply(kind, bytes, extension, offset) {
    if (kind === "long-name")
        extension.longName = (0,names/* decodeName */.e)((0,names/* untilNul */.I)(bytes));
    else if (kind === "long-link")
        extension.longLink = (0,names/* decodeName */.e)((0,names/* untilNul */.I)(bytes));
    else if (kind === "local")
        extension.records = records(bytes, offset);
    else
        refuseDecisive(records(bytes, offset), offset);
}
function records(bytes, offset) {
    const result = parsePax(bytes);
    if ("problem" in result)
        throw new tar_entry/* TarError */.m(result.problem, offset);
    return result.records;
}
/**
 * POSIX applies a global header to all entries that follow; Go's archive/tar, and so every container runtime, ignores it.
 * A global time or comment (git archive writes one) does no harm. A global name or size would make two readers see two
 * different layers.
 */
function refuseDecisive(global, offset) {
    const key = decisiveKey(global);
    if (key !== undefined) {
        throw new tar_entry/* TarError */.m(`a global extended header sets "${key}", which readers of layers do not agree on`, offset);
    }
}

;// CONCATENATED MODULE: ./build/js/image/tar/old-sparse.js


/** Of an old GNU sparse file's header: the file's full length, and whether its map goes on in the next block. */
function readOldSparse(block, offset) {
    const size = parseNumber(block.subarray(483, 495));
    if (size === undefined || size < 0)
        throw new tar_entry/* TarError */.m("a sparse file's length can't be read", offset);
    return { size, continues: block[482] !== 0 };
}

;// CONCATENATED MODULE: ./build/js/image/tar/tar-scanner.js






const afterEnd = "bytes follow the end-of-archive marker";
/** containerd/stargz-snapshotter estargz/types.go, TOCTarName. */
const estargzIndex = "stargz.index.json";
/**
 * Reads a tar archive that comes in chunks of any size: `write` each, then `end`. Tells `sink` of every entry, in order.
 * Content that nobody wants is skipped without being looked at or copied; nothing but extended headers (at most
 * `limits.extendedBytes`) is ever held. Throws {@link TarError}; the scanner is of no use after that.
 *
 * The archive ends with two zero blocks, or where the stream does between two entries (Go's archive/tar allows both).
 * After the two blocks only zeros may follow: readers do not agree on whether what stands there counts. One entry is
 * passed over there: the table of contents that eStargz layers made by BuildKit have behind their marker.
 */
class TarScanner {
    #sink;
    #limits;
    /** A block that two chunks share, as far as it is here. */
    #partial = Buffer.alloc(blockSize);
    #partialBytes = 0;
    /** Position in the archive of the next byte to be read. */
    #offset = 0;
    #content;
    #contentLeft = 0;
    #paddingLeft = 0;
    #extension = {};
    /** A sparse file whose map goes on in the next block. */
    #sparse;
    #zeroBlocks = 0;
    #entries = 0;
    #extendedBytes = 0;
    constructor(sink, limits = tarLimits) {
        this.#sink = sink;
        this.#limits = limits;
    }
    /** Bytes taken so far. */
    get offset() {
        return this.#offset;
    }
    write(chunk) {
        const { archiveBytes } = this.#limits;
        const room = Math.min(archiveBytes - this.#offset, chunk.byteLength);
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, room);
        for (let at = 0; at < bytes.length;) {
            if (this.#contentLeft > 0)
                at += this.#passContent(bytes, at);
            else if (this.#paddingLeft > 0)
                at += this.#skipPadding(bytes.length - at);
            else
                at += this.#gatherBlock(bytes, at);
        }
        if (room === chunk.byteLength)
            return;
        throw new tar_entry/* TarError */.m(`the archive is larger than ${archiveBytes} bytes; that is the limit`, archiveBytes);
    }
    end() {
        const tail = this.#partial.subarray(0, this.#partialBytes);
        const isPastEnd = this.#zeroBlocks > 1;
        if (isPastEnd && tail.some((byte) => byte !== 0))
            throw new tar_entry/* TarError */.m(afterEnd, this.#offset - tail.length);
        const inside = this.#contentLeft > 0 || this.#paddingLeft > 0 || (tail.length > 0 && !isPastEnd);
        if (inside || this.#sparse !== undefined || this.#isExtended()) {
            throw new tar_entry/* TarError */.m("the archive ends in the middle of an entry", this.#offset);
        }
    }
    #isExtended() {
        return Object.keys(this.#extension).length > 0;
    }
    #passContent(bytes, at) {
        const length = Math.min(this.#contentLeft, bytes.length - at);
        this.#content?.content(bytes.subarray(at, at + length));
        this.#contentLeft -= length;
        this.#offset += length;
        if (this.#contentLeft === 0)
            this.#endContent();
        return length;
    }
    #endContent() {
        const content = this.#content;
        this.#content = undefined;
        content?.end();
    }
    #skipPadding(available) {
        const length = Math.min(this.#paddingLeft, available);
        this.#paddingLeft -= length;
        this.#offset += length;
        return length;
    }
    #gatherBlock(bytes, at) {
        const length = Math.min(blockSize - this.#partialBytes, bytes.length - at);
        this.#offset += length;
        if (length === blockSize) {
            this.#readBlock(bytes.subarray(at, at + blockSize), this.#offset - blockSize);
            return length;
        }
        bytes.copy(this.#partial, this.#partialBytes, at, at + length);
        this.#partialBytes += length;
        if (this.#partialBytes === blockSize) {
            this.#partialBytes = 0;
            this.#readBlock(this.#partial, this.#offset - blockSize);
        }
        return length;
    }
    #readBlock(block, offset) {
        if (this.#sparse !== undefined) {
            this.#continueSparse(this.#sparse, block);
        }
        else if (isZero(block)) {
            this.#zeroBlocks += 1;
        }
        else if (this.#zeroBlocks > 0) {
            this.#skipIndex(block, offset);
        }
        else {
            this.#readHeaderBlock(block, offset);
        }
    }
    #skipIndex(block, offset) {
        const result = this.#zeroBlocks > 1 ? readHeader(block) : undefined;
        const header = result !== undefined && "header" in result ? result.header : undefined;
        if (header?.path !== estargzIndex || header.flag !== "0")
            throw new tar_entry/* TarError */.m(afterEnd, offset);
        this.#expect(header.size);
    }
    #readHeaderBlock(block, offset) {
        const result = readHeader(block);
        if ("problem" in result)
            throw new tar_entry/* TarError */.m(result.problem, offset);
        const { header } = result;
        const kind = metaKind(header.flag);
        if (kind === undefined) {
            this.#beginEntry(header, block, offset);
            return;
        }
        // Go's archive/tar forgets the extended headers before a global one, POSIX does not.
        if (kind === "global" && this.#isExtended()) {
            throw new tar_entry/* TarError */.m("a global extended header stands between an extended header and its entry", offset);
        }
        this.#content = readMeta(kind, header, this.#extension, offset, this.#limits);
        this.#countExtended(header.size, offset);
        this.#expect(header.size);
    }
    #countExtended(bytes, offset) {
        this.#extendedBytes += bytes;
        const { allExtendedBytes } = this.#limits;
        if (this.#extendedBytes <= allExtendedBytes)
            return;
        throw new tar_entry/* TarError */.m(`extended headers are larger than ${allExtendedBytes} bytes together; that is the limit`, offset);
    }
    #beginEntry(header, block, offset) {
        this.#entries += 1;
        if (this.#entries > this.#limits.entries) {
            throw new tar_entry/* TarError */.m(`there are more than ${this.#limits.entries} entries`, offset);
        }
        const entry = buildEntry(header, this.#extension, offset, this.#limits);
        this.#extension = {};
        const sparse = header.flag === "S" ? readOldSparse(block, offset) : undefined;
        if (sparse !== undefined)
            entry.size = sparse.size;
        if (sparse?.continues === true)
            this.#sparse = entry;
        else
            this.#open(entry);
    }
    #continueSparse(entry, block) {
        // Byte 504 of an extension block says whether one more follows (GNU tar manual, "Old GNU Format").
        if (block[504] !== 0)
            return;
        this.#sparse = undefined;
        this.#open(entry);
    }
    #open(entry) {
        this.#content = this.#sink.begin(entry, this.#offset);
        this.#expect(entry.stored);
    }
    #expect(bytes) {
        this.#contentLeft = bytes;
        this.#paddingLeft = (blockSize - (bytes % blockSize)) % blockSize;
        if (bytes === 0)
            this.#endContent();
    }
}


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Writes a file that appears whole or not at all, also beside other runs that write the same one. What is half-done goes. */
async function writeWhole(file, content, options = {}) {
    const unfinished = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content, options);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 86624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ZstdError),
/* harmony export */   u: () => (/* binding */ ZstdFrames)
/* harmony export */ });
/** A zstd stream breaks its format; `offset` is where, in compressed bytes. */
class ZstdError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "ZstdError";
        this.offset = offset;
    }
}
/** A layer has at most one frame for each of its files, or for each chunk of a large one; an empty frame takes nine bytes. */
const maximumFrames = 4_000_000;
const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const betweenFrames = new Set(["magic", "skip-size", "skip"]);
const understood = new Set(["magic", "skip-size", "descriptor", "block-header"]);
/**
 * Cuts a zstd stream where its frames end, so that no piece holds bytes of two, and leaves skippable frames out. Node's
 * decompressor drops what follows a frame in the same write: without this, a layer of several frames (pzstd,
 * zstd:chunked) would come out shorter without a word.
 */
class ZstdFrames {
    #part = "magic";
    #left = 4;
    #gathered = [];
    #offset = 0;
    #hasChecksum = false;
    #isLastBlock = false;
    #frames = 0;
    /** The chunk's pieces, in order. Throws {@link ZstdError}. */
    cut(chunk) {
        const pieces = [];
        let start = betweenFrames.has(this.#part) ? -1 : 0;
        for (let at = 0; at < chunk.length;) {
            const part = this.#part;
            const taken = this.#take(chunk, at);
            at += taken;
            if (part === "magic" && this.#part === "descriptor") {
                // Each piece is a call of the decompressor's, and some layers have a frame for each file.
                const isWhole = taken === magic.length;
                if (!isWhole)
                    pieces.push(magic);
                start = isWhole ? at - taken : at;
            }
            else if (start >= 0 && betweenFrames.has(this.#part)) {
                pieces.push(chunk.subarray(start, at));
                start = -1;
            }
        }
        if (start >= 0 && start < chunk.length)
            pieces.push(chunk.subarray(start));
        return pieces;
    }
    /** Throws {@link ZstdError} when the stream ended inside a frame. */
    end() {
        const whole = this.#part === "magic" && this.#gathered.length === 0;
        if (!whole)
            throw new ZstdError("it ends in the middle of a frame", this.#offset);
    }
    #take(chunk, at) {
        const length = Math.min(this.#left, chunk.length - at);
        const isWhole = length === this.#left && this.#gathered.length === 0;
        if (!isWhole && understood.has(this.#part))
            this.#gathered.push(...chunk.subarray(at, at + length));
        this.#left -= length;
        this.#offset += length;
        // A part that is understood is four bytes long at most, and nearly always in one chunk.
        if (this.#left === 0)
            this.#endPart(isWhole && length <= 4 ? chunk.readUIntLE(at, length) : this.#gatheredValue());
        return length;
    }
    #gatheredValue() {
        const value = this.#gathered.reduceRight((sum, byte) => sum * 256 + byte, 0);
        this.#gathered = [];
        return value;
    }
    #begin(part, length) {
        this.#part = part;
        this.#left = length;
        if (length === 0)
            this.#endPart(0);
    }
    /** `value`: the part's bytes as a little-endian number, where it is understood. */
    #endPart(value) {
        if (this.#part === "magic")
            this.#endMagic(value);
        else if (this.#part === "skip-size")
            this.#begin("skip", value);
        else if (this.#part === "descriptor")
            this.#endDescriptor(value);
        else if (this.#part === "header")
            this.#begin("block-header", 3);
        else if (this.#part === "block-header")
            this.#endBlockHeader(value);
        else if (this.#part === "block" && !this.#isLastBlock)
            this.#begin("block-header", 3);
        else if (this.#part === "block")
            this.#begin("checksum", this.#hasChecksum ? 4 : 0);
        else
            this.#begin("magic", 4);
    }
    #endDescriptor(value) {
        this.#hasChecksum = (value & 4) !== 0;
        this.#begin("header", headerLength(value));
    }
    #endMagic(value) {
        this.#frames += 1;
        if (this.#frames > maximumFrames) {
            throw new ZstdError(`there are more than ${maximumFrames} frames; that is the limit`, this.#offset - 4);
        }
        if (value === magic.readUInt32LE())
            this.#begin("descriptor", 1);
        else if (value >= 0x184d2a50 && value <= 0x184d2a5f)
            this.#begin("skip-size", 4);
        else
            throw new ZstdError("bytes that are no frame stand where one should begin", this.#offset - 4);
    }
    #endBlockHeader(value) {
        this.#isLastBlock = (value & 1) !== 0;
        const type = (value >> 1) & 3;
        if (type === 3)
            throw new ZstdError("a block has a reserved type", this.#offset - 3);
        // A run-length block (type 1) stores one byte, whatever size it makes.
        this.#begin("block", type === 1 ? 1 : value >> 3);
    }
}
/** Bytes of window descriptor, dictionary id and content size behind the frame header descriptor (§3.1.1.1). */
function headerLength(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionaryId = [0, 1, 2, 4][descriptor & 3] ?? 0;
    return (isSingleSegment ? 0 : 1) + dictionaryId + contentSize;
}


/***/ })

};
