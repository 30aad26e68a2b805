export const id = 2382;
export const ids = [2382];
export const modules = {

/***/ 73140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPushToDefaultBranch),
/* harmony export */   v: () => (/* binding */ baseBranchOf)
/* harmony export */ });
/**
 * The branch whose push runs have what a job is compared with, without `refs/heads/`: a pull request's or merge group's
 * base; for all else the default branch, where other branches left it.
 */
function baseBranchOf({ pullRequest, mergeGroup, defaultBranch, ref }) {
    return pullRequest?.base.ref ?? branchOf(mergeGroup?.baseRef) ?? defaultBranch ?? branchOf(ref);
}
/** Whether this run's numbers are kept for others: those of a push to the default branch. */
function isPushToDefaultBranch({ event, ref, defaultBranch }) {
    return event === "push" && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
function branchOf(ref) {
    return ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ recordLimits),
/* harmony export */   TJ: () => (/* binding */ byVariantAndPlatform),
/* harmony export */   Tb: () => (/* binding */ recordFileName)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);

/** The record's name in an artifact and in a cache entry. */
const recordFileName = "baseline.plimsoll";
/** Bounds of what is kept, and so of what is read back. */
const recordLimits = {
    /** Of the whole file. */
    bytes: 64e6,
    headerBytes: 1e6,
    images: 200,
    variantLength: 500,
    platformLength: 100,
    workflowLength: 500,
    /** Of one image's packages, not compressed; and of those of all images. */
    packageBytes: 32e6,
    allPackageBytes: 128e6,
};
/** The order in which a record has its images: the same for the same images. */
function byVariantAndPlatform(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.variant, b.variant) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.platform, b.platform);
}


/***/ }),

/***/ 77064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ headerLengthBytes),
/* harmony export */   RN: () => (/* binding */ recordChecksum),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   lC: () => (/* binding */ checksumBytes),
/* harmony export */   t6: () => (/* binding */ recordMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _build_record_record_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25306);
/* harmony import */ var _image_summary_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25973);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75292);
/* harmony import */ var _baseline_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4427);
/* harmony import */ var _record_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44669);








/** How the bytes of a record begin; the last byte goes up when their meaning changes. */
const recordMark = Buffer.from("PLIMBAS\u0001", "latin1");
const checksumBytes = 32;
const headerLengthBytes = 4;
const level = 15;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.zstdCompress);
function recordChecksum(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest();
}
/**
 * The record as bytes: mark, SHA-256 of what follows, length of the header, header, the summaries one after the other, what
 * the builds left, if anything, and all package lists as one zstd frame, because variants share most of their packages. Equal records are equal bytes.
 * {@link decodeRecord} reads them.
 *
 * @throws RangeError for what is beyond the limits
 */
async function encodeRecord(record) {
    const images = record.images.toSorted(_baseline_record_js__WEBPACK_IMPORTED_MODULE_5__/* .byVariantAndPlatform */ .TJ);
    const summaries = await Promise.all(images.map(({ summary }) => (0,_image_summary_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeSummary */ .zp)(summary)));
    const builds = await packedBuilds(record.builds);
    const header = Buffer.from(JSON.stringify(headerOf({ ...record, images }, summaries, builds.length)));
    if (header.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordLimits */ .MP.headerBytes)
        throw new RangeError("the names of its variants are too long");
    const length = Buffer.alloc(headerLengthBytes);
    length.writeUInt32LE(header.length);
    const body = Buffer.concat([length, header, ...summaries, builds, await packagesOf(images)]);
    if (body.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordLimits */ .MP.bytes)
        throw new RangeError("it is too large");
    return Buffer.concat([recordMark, recordChecksum(body), body]);
}
/** Whatever is too large of them is left out: they explain, and no baseline is lost for them. */
async function packedBuilds(builds) {
    const inOrder = builds.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.variant, b.variant));
    return inOrder.length === 0 ? Buffer.alloc(0) : (0,_build_record_record_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .packRecords */ .u)(inOrder).catch(() => Buffer.alloc(0));
}
function headerOf({ commit, madeAt, workflow, images }, summaries, builds) {
    const header = {
        commit,
        madeAt,
        workflow,
        images: images.map(({ variant, platform, packages }, i) => ({
            variant,
            platform,
            summary: summaries[i]?.length ?? 0,
            ...(packages === undefined ? {} : { packages: Buffer.byteLength(packages) }),
        })),
        ...(builds === 0 ? {} : { builds }),
    };
    const checked = _record_header_js__WEBPACK_IMPORTED_MODULE_6__/* .recordHeaderSchema */ .i.safeParse(header);
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    throw new RangeError(`${issue?.path.join(".") ?? "its header"}: ${issue?.message ?? "is not valid"}`);
}
async function packagesOf(images) {
    const all = Buffer.concat(images.map(({ packages = "" }) => Buffer.from(packages)));
    if (all.length > _baseline_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordLimits */ .MP.allPackageBytes)
        throw new RangeError("its package lists are too large");
    return compress(all, { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level }, pledgedSrcSize: all.length });
}


/***/ }),

/***/ 30169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keptImages)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7810);

/**
 * What a baseline keeps of these variants. All or nothing: an image that is missing in a baseline counts as one that the
 * base did not have, and would not be held to anything.
 */
function keptImages(variants) {
    const images = [];
    for (const { variant, outcome, platforms } of variants) {
        const reason = `${variant.name} was not`;
        if (outcome.status !== "built")
            return { ok: false, reason: because(`${reason} built`, outcome.failure?.message) };
        if (platforms.length === 0)
            return { ok: false, reason: `${reason} measured` };
        for (const { platform, summary, scan, failure } of platforms) {
            if (summary === undefined)
                return { ok: false, reason: because(`${reason} measured`, failure?.message) };
            const packages = scan?.failure === undefined ? scan?.sbom : undefined;
            images.push({ variant: variant.name, platform, summary, ...(packages === undefined ? {} : { packages }) });
        }
    }
    return { ok: true, images };
}
function because(what, why) {
    return why === undefined ? what : `${what}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .clause */ .sb)(why)}`;
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

const longest = 300;
/** As people quote a commit. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
function none(reason) {
    return { found: false, reason };
}
function found(baseline) {
    return { found: true, baseline };
}
/** Clauses as one text: "the one; the other". */
function joined(clauses) {
    const told = clauses.filter((clause) => clause !== undefined && clause !== "");
    return told.length === 0 ? undefined : told.join("; ");
}
/** A message as a part of a sentence: on one line, without its full stop. */
function clause(message) {
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(message).slice(0, longest).replace(/\.$/, "");
}


/***/ }),

/***/ 44669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordHeaderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _git_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7532);
/* harmony import */ var _baseline_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);



/** What stands before a record's summaries and package lists, as JSON: it may come from anywhere. */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const image = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    variant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.variantLength),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.platformLength),
    /** Bytes of the encoded summary. */
    summary: bytes,
    /** Bytes of the package list, not compressed. */
    packages: bytes.max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.packageBytes).exactOptional(),
});
const recordHeaderSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_git_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j, { error: "is no commit ID" }),
    madeAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.workflowLength),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(image).max(_baseline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordLimits */ .MP.images),
    /** Bytes of what the builds left, which stands between summaries and package lists. Absent: nothing. */
    builds: bytes.exactOptional(),
});


/***/ }),

/***/ 85614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ recordBounds)
/* harmony export */ });
/** Bounds of what is kept of a build, and so of what is read back. */
const recordBounds = {
    steps: 2_000,
    /** Of all steps together. */
    files: 20_000,
    pathLength: 4_096,
    textLength: 2_000,
    nameLength: 500,
    arguments: 500,
    /** Hexadecimal digits: 20 bits, which tell a change and are no way back to a value. */
    argumentDigest: 5,
    inputs: 1_000,
    images: 100,
    /** Of one record in JSON, and compressed. */
    bytes: 16e6,
    compressed: 8e6,
};


/***/ }),

/***/ 25306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packRecords),
  B: () => (/* binding */ unpackRecords)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/build/record/record-bounds.js
var record_bounds = __webpack_require__(85614);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/git/commit-id.js
var commit_id = __webpack_require__(7532);
;// CONCATENATED MODULE: ./build/js/build/record/record-schema.js



/** A record as JSON: it may come from anywhere. */
const record_schema_name = schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.nameLength);
const digest = schemas/* string */.YjP().max(100);
const seconds = schemas/* number */.aig().nonnegative().max(1e7);
function few(key, value, count) {
    return schemas/* record */.g1P(schemas/* string */.YjP().max(key), value).refine((entries) => Object.keys(entries).length <= count, {
        error: "has too many entries",
    });
}
const step = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.pathLength).exactOptional(),
    startLine: schemas/* int */.Whr().positive().exactOptional(),
    stage: record_schema_name.exactOptional(),
    platform: record_schema_name.exactOptional(),
    text: schemas/* string */.YjP().max(record_bounds/* recordBounds */.Z.textLength),
    seconds: seconds.exactOptional(),
    arguments: few(record_bounds/* recordBounds */.Z.nameLength, digest, record_bounds/* recordBounds */.Z.arguments).exactOptional(),
    files: few(record_bounds/* recordBounds */.Z.pathLength, digest, record_bounds/* recordBounds */.Z.files).exactOptional(),
    images: few(record_bounds/* recordBounds */.Z.nameLength, digest, record_bounds/* recordBounds */.Z.images).exactOptional(),
    inputs: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative().max(record_bounds/* recordBounds */.Z.steps)).max(record_bounds/* recordBounds */.Z.inputs).exactOptional(),
    does: digest.exactOptional(),
    unseen: record_schema_name.exactOptional(),
});
const buildRecordSchema = schemas/* strictObject */.rej({
    variant: record_schema_name,
    madeAt: iso/* datetime */.w$(),
    commit: schemas/* string */.YjP().refine(commit_id/* isCommitId */.j, { error: "is no commit ID" }).exactOptional(),
    seconds: seconds.exactOptional(),
    cacheHitRatio: schemas/* number */.aig().min(0).max(1).exactOptional(),
    steps: schemas/* array */.YOg(step).max(record_bounds/* recordBounds */.Z.steps),
});

;// CONCATENATED MODULE: ./build/js/build/record/record-bytes.js





/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Records as one zstd frame of JSON. Equal records are equal bytes. {@link unpackRecords} reads them.
 *
 * @throws RangeError for what is beyond the bounds
 */
async function packRecords(records) {
    const text = Buffer.from(JSON.stringify(records));
    if (text.length > record_bounds/* recordBounds */.Z.bytes)
        throw new RangeError("the records of its builds are too large");
    const bytes = await compress(text, { pledgedSrcSize: text.length });
    if (bytes.length > record_bounds/* recordBounds */.Z.compressed)
        throw new RangeError("the records of its builds are too large");
    return bytes;
}
/** Reads what may be anybody's bytes: bounded, and held to the form. @throws Error or ZodError */
async function unpackRecords(bytes) {
    if (bytes.length > record_bounds/* recordBounds */.Z.compressed)
        throw new RangeError("the records of its builds are too large");
    const text = await decompress(bytes, {
        maxOutputLength: record_bounds/* recordBounds */.Z.bytes,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maximumWindowLog },
    });
    return schemas/* array */.YOg(buildRecordSchema).parse(JSON.parse(text.toString("utf8")));
}


/***/ }),

/***/ 42145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverRun: () => (/* binding */ deliverRun)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/github/changed-lines.js

const changedFile = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), patch: schemas/* string */.YjP().optional() });
/** Three pages: what a larger pull request changes is not worth more calls. */
const mostFiles = 300;
/**
 * The lines that the pull request adds or changes, by file: GitHub shows an annotation in the diff only there. Empty where
 * it is not known. Never rejects.
 */
async function changedLines(api, { pullRequest }) {
    const lines = new Map();
    if (api === undefined || pullRequest === undefined)
        return lines;
    try {
        const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
        let count = 0;
        for await (const item of api.list(route, { pull_number: pullRequest.number })) {
            const { filename, patch = "" } = changedFile.parse(item);
            lines.set(filename, addedLines(patch));
            count += 1;
            if (count >= mostFiles)
                break;
        }
        return lines;
    }
    catch {
        return new Map();
    }
}
/** The added lines of a unified diff, by their numbers in the new file. */
function addedLines(patch) {
    const ranges = [];
    let line = 0;
    for (const text of patch.split("\n")) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (hunk !== null) {
            line = Number(hunk[1]);
        }
        else if (text.startsWith("+")) {
            const last = ranges.at(-1);
            if (last?.[1] === line - 1)
                last[1] = line;
            else
                ranges.push([line, line]);
            line += 1;
        }
        else if (text.startsWith(" ")) {
            line += 1;
        }
    }
    return ranges;
}

// EXTERNAL MODULE: ./build/js/baseline/base-branch.js
var base_branch = __webpack_require__(73140);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/baseline/baseline-record.js
var baseline_record = __webpack_require__(4427);
// EXTERNAL MODULE: ./build/js/baseline/encode-record.js
var encode_record = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/js/baseline/kept-images.js
var kept_images = __webpack_require__(30169);
// EXTERNAL MODULE: ./build/js/baseline/phrases.js
var phrases = __webpack_require__(7810);
;// CONCATENATED MODULE: ./build/js/baseline/redacted-images.js
/**
 * The images without values that must not be shown: an artifact and a cache entry can be read by many. Where one stands in
 * a name of a file, package or variant the images can't be kept, because names are what they are compared by.
 */
function redactedImages(images, redact) {
    const redacted = images.map((image) => ({
        ...image,
        summary: redactedSummary(image.summary, redact),
        ...(image.packages === undefined ? {} : { packages: redact(image.packages) }),
    }));
    for (const { packages: _, ...image } of redacted) {
        const keep = (_key, value) => (typeof value === "string" ? redact(value) : value);
        if (JSON.stringify(image, keep) !== JSON.stringify(image)) {
            return { ok: false, reason: "a secret's value stands in a name of a file, package or variant" };
        }
    }
    return { ok: true, images: redacted };
}
/** Lines and base names are for people. */
function redactedSummary(summary, redact) {
    const { base, layers, causes } = summary;
    const origin = (of) => redactedOrigin(of, redact);
    return {
        ...summary,
        ...(base === undefined ? {} : { base: { ...base, name: redact(base.name) } }),
        layers: layers.map((layer) => ({ ...layer, origin: origin(layer.origin) })),
        causes: causes.map((cause) => ({ ...cause, origin: origin(cause.origin) })),
    };
}
function redactedOrigin({ stage, instruction, file, madeBy, ...rest }, redact) {
    return {
        ...rest,
        ...(file === undefined ? {} : { file: redact(file) }),
        ...(stage === undefined ? {} : { stage: redact(stage) }),
        ...(instruction === undefined ? {} : { instruction: redact(instruction) }),
        ...(madeBy === undefined ? {} : { madeBy: redactedOrigin(madeBy, redact) }),
    };
}

;// CONCATENATED MODULE: ./build/js/baseline/store-baseline.js









const surfaces = { artifact: "baseline artifact", cache: "baseline cache" };
/**
 * Keeps what a push to the default branch measured, as an artifact of the run and as a cache entry, for the pull requests
 * that are compared with this commit. No other run writes: what a pull request could have written is no evidence
 * (CONTRACTS §6). The verdict does not matter: a run over its load line measured as truly as any. Never rejects.
 */
async function storeBaseline(request) {
    const { job, commit } = request;
    if (!(0,base_branch/* isPushToDefaultBranch */.J)(job))
        return skipped("only pushes to the default branch store one");
    if (commit !== job.sha)
        return skipped("what is checked out is not the commit of this run");
    const kept = withoutSecrets((0,kept_images/* keptImages */.D)(request.variants), request.redact);
    if (!kept.ok)
        return skipped(`a baseline is stored whole or not at all: ${kept.reason}`);
    try {
        const { now, job } = request;
        const builds = keptBuilds(request);
        const record = { commit: job.sha, madeAt: now.toISOString(), workflow: job.workflow, images: kept.images, builds };
        const bytes = await (0,encode_record/* encodeRecord */.Ym)(record);
        return [await toArtifact(bytes, request), await toCache(bytes, request)];
    }
    catch (error) {
        return both("failed", (0,phrases/* clause */.sb)((0,coded_error/* codedError */.A)(error, "io").message));
    }
}
/** A record in which a secret's value still stands is left out. */
function keptBuilds({ variants, redact }) {
    const records = variants.flatMap(({ made }) => made?.record ?? []);
    return records.filter((record) => {
        const text = JSON.stringify(record);
        return redact(text) === text;
    });
}
function withoutSecrets(kept, redact) {
    return kept.ok ? redactedImages(kept.images, redact) : kept;
}
async function toArtifact(bytes, { artifacts, job, names, workDirectory }) {
    const surface = surfaces.artifact;
    if (artifacts === undefined)
        return { surface, status: "skipped", reason: "the runner offers no artifacts" };
    const directory = (0,external_node_path_.join)(workDirectory, "baseline-artifact");
    const file = (0,external_node_path_.join)(directory, baseline_record/* recordFileName */.Tb);
    try {
        await write(file, bytes);
        await artifacts.upload(names.artifact(job.attempt), directory, [file]);
        return { surface, status: "delivered" };
    }
    catch (error) {
        return { surface, status: "failed", reason: (0,phrases/* clause */.sb)((0,coded_error/* codedError */.A)(error, "io").message) };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function toCache(bytes, { cache, job, names, workDirectory }) {
    const surface = surfaces.cache;
    if (cache === undefined)
        return { surface, status: "skipped", reason: "the runner offers no cache" };
    const file = (0,external_node_path_.join)(workDirectory, "baseline-cache", baseline_record/* recordFileName */.Tb);
    try {
        await write(file, bytes);
        const saved = await cache.save(names.cacheKey(job.sha), file);
        return saved
            ? { surface, status: "delivered" }
            : { surface, status: "skipped", reason: "there is an entry for this commit already, or the token may not write" };
    }
    catch (error) {
        return { surface, status: "failed", reason: (0,phrases/* clause */.sb)((0,coded_error/* codedError */.A)(error, "io").message) };
    }
    finally {
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.dirname)(file), { recursive: true, force: true }).catch(() => undefined);
    }
}
async function write(file, bytes) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    await (0,external_node_fs_promises_.writeFile)(file, bytes, { mode: 0o600 });
}
function skipped(reason) {
    return both("skipped", reason);
}
function both(status, reason) {
    return Object.values(surfaces).map((surface) => ({ surface, status, reason }));
}

// EXTERNAL MODULE: ./build/js/deliver/artifact.js
var artifact = __webpack_require__(32996);
// EXTERNAL MODULE: ./build/js/deliver/code-scanning/upload-sarif.js + 4 modules
var upload_sarif = __webpack_require__(27744);
// EXTERNAL MODULE: ./build/js/deliver/comment/comment-of-job.js
var comment_of_job = __webpack_require__(78971);
;// CONCATENATED MODULE: ./build/js/deliver/ladder.js
/** Brings a run's result to GitHub: each surface by itself, whatever became of the others, and none changes the verdict. */






/**
 * Comment and code scanning, the artifact, and on pushes the baseline and what else later runs can use. A cancelled run has no time for any of them (the
 * runner grants 7.5 s). The `report.json` in the artifact tells of what came before it; that the artifact is there tells of
 * itself. Never rejects.
 */
async function deliverToGitHub(run, request) {
    const { github, report } = run;
    if (github === undefined)
        return { deliveries: [] };
    if (report.verdict === "cancelled")
        return { deliveries: skipAll("the run was cancelled") };
    const [comment, uploads] = await Promise.all([
        toComment(run, github, request),
        settled("code scanning", () => toCodeScanning(run, github, request)),
    ]);
    const first = [...(comment === undefined ? [] : [comment.delivery]), ...uploads];
    await request.keep(first);
    const rest = await Promise.all([
        settled("artifact", () => ladder_toArtifact(github, request)),
        settled("baseline", () => toBaseline(run, github, request)),
    ]);
    // For later runs alone: it keeps nobody from this one's results.
    const caches = await settled("caches", async () => (await github.caches?.save()) ?? []);
    const url = comment?.url;
    return { deliveries: [...first, ...rest.flat(), ...caches], ...(url === undefined ? {} : { commentUrl: url }) };
}
/** What a bug in one of them costs is that one. */
async function settled(surface, deliver) {
    try {
        return await deliver();
    }
    catch (error) {
        return [{ surface, status: "failed", reason: (0,coded_error/* codedError */.A)(error).message }];
    }
}
function skipAll(reason) {
    return ["comment", "code scanning", "artifact"].map((surface) => ({ surface, status: "skipped", reason }));
}
function toComment({ report, occasion }, { job, api }, { settings, redact, pause }) {
    const { reportId, comment: policy } = settings;
    return (0,comment_of_job/* commentOfJob */.a)(report, { job, api, reportId, policy, today: occasion.today, redact, pause });
}
async function toCodeScanning({ sarif }, { job, api, checkedOut }, { settings, redact, pause }) {
    if (settings.sarif !== "upload")
        return [];
    if (api === undefined)
        return [{ surface: "code scanning", status: "skipped", reason: comment_of_job/* withoutToken */._ }];
    const deliveries = await (0,upload_sarif/* uploadSarif */.N)(sarif, { api, job, checkedOut, pause });
    return deliveries.map((each) => (each.reason === undefined ? each : { ...each, reason: redact(each.reason) }));
}
async function ladder_toArtifact({ artifacts, withoutResults, job }, { settings }) {
    return [await (0,artifact/* deliverArtifact */.q)({ artifacts, reason: withoutResults, attempt: job.attempt, settings })];
}
async function toBaseline({ variants, occasion }, { job, artifacts, cache, baselineNames: names }, { context, redact, now }) {
    if (!(0,base_branch/* isPushToDefaultBranch */.J)(job))
        return [];
    return storeBaseline({
        job,
        names,
        variants,
        commit: occasion.commit,
        now,
        redact,
        workDirectory: context.workDirectory,
        ...(artifacts === undefined ? {} : { artifacts }),
        ...(cache === undefined ? {} : { cache }),
    });
}

// EXTERNAL MODULE: ./build/js/deliver/runner.js + 1 modules
var runner = __webpack_require__(24257);
;// CONCATENATED MODULE: ./build/js/deliver/deliver-run.js




/**
 * The whole ladder, after the result files: summary, annotations, comment, code scanning, artifact, baseline; then how each
 * went, and the reasons of a red job. Only when all is told it waits for the build cache.
 */
async function deliverRun(run, { settings, context, redact, files, stdout, pause = pauseUntil(context.signal) }) {
    const toRunner = { files, stdout, resultsDirectory: settings.out };
    const { github } = run;
    const isCancelled = run.report.verdict === "cancelled";
    const changed = github === undefined || isCancelled ? undefined : changedLines(github.api, github.job);
    await (0,runner/* deliverToRunner */.hg)(run, toRunner, changed);
    const delivered = await deliverToGitHub(run, {
        settings,
        context,
        redact,
        now: new Date(),
        keep: (deliveries) => (0,runner/* keepReport */.kA)(run, deliveries, settings.out),
        pause,
    });
    await (0,runner/* tellDeliveries */.uV)(run, delivered, toRunner);
    (0,runner/* sayWhyRed */.dS)(run, stdout);
    const cached = isCancelled ? [] : ((await run.cacheExports?.settled()) ?? []);
    const told = cached.map((each) => (each.reason === undefined ? each : { ...each, reason: redact(each.reason) }));
    await (0,runner/* tellOfCache */.Zl)(run, told, delivered.deliveries, toRunner);
}
function pauseUntil(signal) {
    return (ms) => (0,promises_.setTimeout)(ms, undefined, { signal });
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether `text` is the whole name of an object, SHA-1 or SHA-256, as git and GitHub's API write it. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 29334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A call to GitHub that did not work. The message names the call and what GitHub said, never the token. */
class GitHubError extends Error {
    ambiguous;
    constructor(message, { status, ambiguous, acceptedPermissions, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "GitHubError";
        this.ambiguous = ambiguous ?? false;
        if (status !== undefined)
            this.status = status;
        if (acceptedPermissions !== undefined)
            this.acceptedPermissions = acceptedPermissions;
    }
}


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ probePermission),
/* harmony export */   S: () => (/* binding */ isMissingPermission)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29334);

/** A call that needs the permission, or undefined when there is none for this job. */
function probeOf(permission, { sha, pullRequest }) {
    const one = { per_page: 1 };
    switch (permission) {
        case "actions":
            return ["GET /repos/{owner}/{repo}/actions/runs", one];
        case "checks":
            return ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: sha, ...one }];
        case "contents":
            return ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: sha }];
        case "issues":
        case "pull-requests":
            if (pullRequest === undefined)
                return undefined;
            return ["GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pullRequest.number }];
        case "security-events":
            return ["GET /repos/{owner}/{repo}/code-scanning/alerts", one];
        case "statuses":
            return ["GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha, ...one }];
        case "packages":
            return undefined;
    }
}
/**
 * Asks whether the token reads what the permission is about. Whether it writes can't be asked: GitHub tells a token
 * nothing of its rights, and a write on trial is a write. On a public repository everyone reads all but code scanning.
 */
async function probePermission(api, job, permission) {
    const probe = probeOf(permission, job);
    if (probe === undefined)
        return "unclear";
    try {
        await api.request(...probe);
        return "reads";
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return answerOf(error);
    }
}
function answerOf(error) {
    if (isMissingPermission(error))
        return "refused";
    // Nothing was ever uploaded; a token without the right is told 403 before that.
    return error.status === 404 && /no analysis found/i.test(error.message) ? "reads" : "unclear";
}
/** Whether GitHub refused a call because the token has not the right; code scanning that is off is told by other words. */
function isMissingPermission({ status, message }) {
    return status === 403 && /not accessible by (integration|personal access token)/i.test(message);
}


/***/ }),

/***/ 57373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tokenTrust),
/* harmony export */   X: () => (/* binding */ untrustedCheckout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/** Whom a job works for, and what follows from it. */

const dependabot = "dependabot[bot]";
// Runs on these events get the rights that the workflow's file gives, whoever is behind them.
const trustedEvents = ["pull_request_target", "workflow_run", "schedule", "workflow_dispatch"];
/**
 * What the job's token may do, as far as the event tells. GitHub cuts it down for pull requests from forks, whatever
 * `permissions` says, and for runs that Dependabot started, unless `permissions` says more
 * (docs.github.com/actions/reference/security/secure-use, docs.github.com/code-security/dependabot/troubleshooting-dependabot).
 * Someone who runs Dependabot's job again changes nothing: the actor stays.
 */
function tokenTrust({ event, actor, pullRequest, }) {
    if (trustedEvents.includes(event))
        return { access: "full" };
    if (pullRequest?.fromFork === true) {
        return {
            access: "read-only",
            because: "fork",
            isCertain: true,
            reason: "The pull request comes from a fork, so GitHub gives this job a token that can only read.",
        };
    }
    if (actor !== dependabot)
        return { access: "full" };
    return {
        access: "read-only",
        because: "dependabot",
        isCertain: false,
        reason: "Dependabot started this run, so GitHub gives it a token that can only read unless `permissions` says more.",
    };
}
/**
 * Why nothing of the checkout may be built, or undefined when it may. To build a Dockerfile is to run its code, and on
 * these events that code would stand beside a token that can write, and beside secrets.
 *
 * `checkedOut` is the commit at the root of what would be built; undefined where git can't tell.
 */
function untrustedCheckout(job, checkedOut) {
    const isOwn = checkedOut !== undefined && [job.sha, job.pullRequest?.base.sha].includes(checkedOut);
    if (isOwn)
        return undefined;
    if (job.event === "pull_request_target")
        return refused(job.event, "a pull request's code");
    const { headRepository } = job.workflowRun ?? {};
    const isForeign = headRepository === undefined || headRepository.id !== job.repository.id;
    return job.event === "workflow_run" && isForeign ? refused(job.event, "a fork's code") : undefined;
}
function refused(event, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("event.refused", `Plimsoll does not build ${what} on ${event}: the build would run it beside a token that can write and beside the repository's secrets. Run the check on pull_request, and post the report from a workflow_run job.`);
}


/***/ }),

/***/ 94736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   hH: () => (/* binding */ wordColumn),
/* harmony export */   mA: () => (/* binding */ ColumnReader),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/** Columns of numbers and texts as bytes: like beside like, which compresses better than row after row. */
/** Whole numbers from 0, small ones short (LEB128). */
function numberColumn(values) {
    const bytes = [];
    for (const value of values) {
        let left = value;
        while (left >= 0x80) {
            bytes.push((left % 0x80) + 0x80);
            left = Math.floor(left / 0x80);
        }
        bytes.push(left);
    }
    return Buffer.from(bytes);
}
/** 32 bits each, for what does not compress. */
function wordColumn(values) {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [index, value] of values.entries())
        bytes.writeUInt32LE(value >>> 0, index * 4);
    return bytes;
}
/** Each as the number of bytes that it has in common with the one before, and the bytes that follow. */
function textColumn(values) {
    const shared = [];
    const lengths = [];
    const rests = [];
    let before = Buffer.alloc(0);
    for (const value of values) {
        const bytes = Buffer.from(value);
        let same = 0;
        while (same < bytes.length && same < before.length && bytes[same] === before[same])
            same += 1;
        shared.push(same);
        lengths.push(bytes.length - same);
        rests.push(bytes.subarray(same));
        before = bytes;
    }
    return Buffer.concat([numberColumn(shared), numberColumn(lengths), ...rests]);
}
/** Reads columns from bytes that may be anything. Throws RangeError for what no writer wrote. */
class ColumnReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at === this.#bytes.length;
    }
    /** `count` numbers, none above `maximum`. Every one takes a byte at least, so a wrong count ends soon. */
    numbers(count, maximum = Number.MAX_SAFE_INTEGER) {
        const values = [];
        for (let i = 0; i < count; i++) {
            const value = this.#number();
            if (value > maximum)
                throw new RangeError("a number is too large");
            values.push(value);
        }
        return values;
    }
    words(count) {
        const bytes = this.#take(count * 4);
        return Array.from({ length: count }, (_, index) => bytes.readUInt32LE(index * 4));
    }
    /** Texts of at most `maximumLength` characters. */
    texts(count, maximumLength) {
        const maximumBytes = maximumLength * 4;
        const shared = this.numbers(count, maximumBytes);
        const lengths = this.numbers(count, maximumBytes);
        let before = Buffer.alloc(0);
        return shared.map((same, index) => {
            if (same > before.length)
                throw new RangeError("a text shares more than there is");
            before = Buffer.concat([before.subarray(0, same), this.#take(lengths[index] ?? 0)]);
            const text = before.toString();
            if (text.length > maximumLength)
                throw new RangeError("a text is too long");
            return text;
        });
    }
    #number() {
        let value = 0;
        for (let factor = 1;; factor *= 0x80) {
            const byte = this.#bytes[this.#at];
            if (byte === undefined)
                throw new RangeError("the columns are cut short");
            this.#at += 1;
            value += (byte % 0x80) * factor;
            if (!Number.isSafeInteger(value))
                throw new RangeError("a number is too large");
            if (byte < 0x80)
                return value;
            if (factor > Number.MAX_SAFE_INTEGER)
                throw new RangeError("a number has no end");
        }
    }
    #take(length) {
        const bytes = this.#bytes.subarray(this.#at, this.#at + length);
        if (bytes.length !== length)
            throw new RangeError("the columns are cut short");
        this.#at += length;
        return bytes;
    }
}


/***/ }),

/***/ 25973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ headerLengthBytes),
/* harmony export */   au: () => (/* binding */ summaryChecksum),
/* harmony export */   lC: () => (/* binding */ checksumBytes),
/* harmony export */   qB: () => (/* binding */ summaryMark),
/* harmony export */   zp: () => (/* binding */ encodeSummary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94736);




/** How the bytes of a summary begin; the last byte goes up when their meaning changes. */
const summaryMark = Buffer.from("PLIMSUM\u0001", "latin1");
const checksumBytes = 32;
const headerLengthBytes = 4;
/** Small matters more than quick: it is written once for a commit and fetched for every pull request. */
const level = 15;
const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.zstdCompress);
function summaryChecksum(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest();
}
/** The summary as bytes: mark, SHA-256 of what follows, and that, compressed. {@link decodeSummary} reads them. */
async function encodeSummary(summary) {
    const header = Buffer.from(JSON.stringify(headerOf(summary)));
    const length = Buffer.alloc(headerLengthBytes);
    length.writeUInt32LE(header.length);
    const record = Buffer.concat([length, header, ...columnsOf(summary)]);
    const body = await compress(record, {
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level },
        // zstd then takes tables for this much and not for the most there could be: a fraction of the time.
        pledgedSrcSize: record.length,
    });
    return Buffer.concat([summaryMark, summaryChecksum(body), body]);
}
function headerOf({ packages, directories, files, ...rest }) {
    return {
        ...rest,
        sizes: knownSizes(rest.sizes),
        depth: directories.depth,
        threshold: files.threshold,
        packages: packages.length,
        directories: directories.entries.length,
        singles: files.singles.length,
        small: files.small.length,
    };
}
/** Only compressed sizes may be unknown. */
function knownSizes({ compressed, unpacked, visible, shadowed }) {
    const known = (size) => ({ ...size, total: size.total ?? 0 });
    return { compressed, unpacked: known(unpacked), visible: known(visible), shadowed: known(shadowed) };
}
function columnsOf({ packages, directories, files }) {
    const { singles, small } = files;
    return [
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(packages.map(({ type }) => type)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(packages.map(({ name }) => name)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(packages.map(({ version }) => version)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(packages.map(({ layer }) => layer)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(packages.map(({ bytes }) => bytes)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wordColumn */ .hH)(packages.map(({ content }) => content)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(directories.entries.map(({ path }) => path)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(directories.entries.map(({ bytes }) => bytes)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(singles.map(({ path }) => path)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(singles.map(({ layer }) => layer)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(singles.map(({ bytes }) => bytes)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wordColumn */ .hH)(singles.map(({ crc }) => crc)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .textColumn */ ._u)(small.map(({ directory }) => directory)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(small.map(({ count }) => count)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(small.map(({ layer }) => layer)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(small.map(({ bytes }) => bytes)),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wordColumn */ .hH)(small.map(({ content }) => content)),
    ];
}


/***/ }),

/***/ 71610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ relocate)
/* harmony export */ });
/**
 * The report with file names as the repository's root sees them: code scanning and annotations want those, a run in a
 * subdirectory has its own. `prefix`: from the repository's root to where the run was, with a `/` at its end, or empty.
 */
function relocate(report, prefix) {
    return prefix === "" ? report : moved(report, prefix);
}
function moved(value, prefix) {
    if (Array.isArray(value))
        return value.map((each) => moved(each, prefix));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, moved(each, prefix)]);
    const copy = Object.fromEntries(entries);
    // What has `via` is an Origin (model/report.ts), and only an Origin has.
    return "via" in value && typeof copy.file === "string" ? { ...copy, file: prefix + copy.file } : copy;
}


/***/ }),

/***/ 73276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderDeliveries),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/report/markdown/builds.js + 1 modules
var builds = __webpack_require__(66484);
// EXTERNAL MODULE: ./build/js/report/markdown/compared-table.js
var compared_table = __webpack_require__(91479);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/report/markdown/marks.js
var marks = __webpack_require__(78737);
;// CONCATENATED MODULE: ./build/js/report/markdown/deliveries.js





const columns = ["surface", "", "why"].map((title) => ({ title, align: "left" }));
const words = { delivered: marks/* discs */.r.pass, skipped: marks/* discs */.r.skipped, failed: marks/* discs */.r.error };
/** What did not reach its place by now. The files that did are no news to whoever reads one of them. */
function undeliveredSection({ deliveries }) {
    return deliveriesSection({ deliveries: deliveries.filter(({ status }) => status === "failed") });
}
/** Where the result went, and why not where it did not. It is open when something failed. */
function deliveriesSection({ deliveries }) {
    return {
        title: "how it was delivered",
        priority: 25,
        sizes: [100, 20, 0],
        render: (size) => deliveryBlocks(deliveries, size),
    };
}
function deliveryBlocks(deliveries, size) {
    const failed = deliveries.filter(({ status }) => status === "failed").length;
    const rows = [...(0,markdown_blocks/* table */.tp)(columns, deliveries.slice(0, size).map(cells)), ...(0,markdown_blocks/* moreNote */.ys)(deliveries.length - size)];
    const note = (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${marks/* discs */.r.error} ${(0,subject/* counted */.h)(failed, "part")} of the result could not be delivered.`);
    return [...(failed === 0 ? [] : [note]), ...(0,markdown_blocks/* details */.zH)("How this was delivered", rows)];
}
function cells({ surface, status, reason }) {
    return [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(surface, 120)}`,
        (0,markdown/* inline */.mG) `${words[status]} ${status}`,
        reason === undefined ? (0,markdown/* inline */.mG) `–` : (0,markdown/* prose */.CS)(reason, 500),
    ];
}

// EXTERNAL MODULE: ./build/js/report/markdown/findings.js
var findings = __webpack_require__(56981);
// EXTERNAL MODULE: ./build/js/report/markdown/fit.js
var fit = __webpack_require__(31540);
// EXTERNAL MODULE: ./build/js/report/markdown/folded.js
var folded = __webpack_require__(33929);
// EXTERNAL MODULE: ./build/js/report/markdown/growth.js
var growth = __webpack_require__(66220);
// EXTERNAL MODULE: ./build/js/report/view/known.js
var known = __webpack_require__(17504);
// EXTERNAL MODULE: ./build/js/report/markdown/phrased.js
var phrased = __webpack_require__(66360);
;// CONCATENATED MODULE: ./build/js/report/markdown/known.js




/** Which images were not read again, and since when they are known. */
function knownSection(report) {
    return {
        title: "images that are known",
        priority: 40,
        sizes: [20, 5, 0],
        render: (size) => (0,known/* knownSentences */.e)(report)
            .slice(0, size)
            .map((phrases) => (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,phrased/* phrased */.O)(phrases)}.`)),
    };
}

// EXTERNAL MODULE: ./build/js/report/markdown/overview.js
var overview = __webpack_require__(85528);
// EXTERNAL MODULE: ./build/js/report/markdown/policy.js
var policy = __webpack_require__(36893);
// EXTERNAL MODULE: ./build/js/report/view/push.js
var push = __webpack_require__(59031);
;// CONCATENATED MODULE: ./build/js/report/markdown/push.js



const push_columns = ["variant", "repository", "tags", "digest"].map((title) => ({ title, align: "left" }));
/** What was pushed, or why nothing was. */
function pushSection(report) {
    return { title: "what was pushed", priority: 60, sizes: [100, 20, 5, 0], render: (size) => pushBlocks(report, size) };
}
function pushBlocks(report, size) {
    const view = (0,push/* pushView */.k)(report);
    if (view === undefined)
        return [];
    if (view.reason !== undefined)
        return [(0,markdown_blocks/* paragraph */.FY)((0,markdown/* prose */.CS)(view.reason))];
    const rows = view.images.slice(0, size).map(({ variant, repository, tags, digest }) => [
        (0,markdown/* code */.aY)(variant, 60),
        (0,markdown/* code */.aY)(repository, 300),
        (0,markdown/* inline */.mG) `${tags.slice(0, 300)}`,
        // Apart from the repository: an @ is kept from being a mention, and what is copied must be right.
        (0,markdown/* code */.aY)(digest, 100),
    ]);
    if (rows.length === 0)
        return [];
    return [(0,markdown_blocks/* heading */.R_)(3, (0,markdown/* inline */.mG) `Pushed`), ...(0,markdown_blocks/* table */.tp)(push_columns, rows), ...(0,markdown_blocks/* moreNote */.ys)(view.images.length - size)];
}

// EXTERNAL MODULE: ./build/js/report/markdown/reasons.js
var reasons = __webpack_require__(66094);
// EXTERNAL MODULE: ./build/js/report/view/rebuild.js
var view_rebuild = __webpack_require__(98592);
// EXTERNAL MODULE: ./build/js/report/markdown/folded-table.js
var folded_table = __webpack_require__(43352);
;// CONCATENATED MODULE: ./build/js/report/markdown/rebuild.js





const titles = { source: "source file", lock: "lock file", line: "line", asked: "" };
/** What typical changes cost to rebuild, folded, with advice. */
function rebuildSection(report) {
    const all = (0,view_rebuild/* rebuildsOf */.Ax)(report).flatMap(({ name, rebuilds }) => rebuilds.map((rebuild) => ({ name, rebuild })));
    const advice = [...new Set(all.flatMap(({ rebuild }) => rebuild.advice.map(({ text }) => text)))];
    const rows = all.map(({ name, rebuild }) => [
        (0,markdown/* inline */.mG) `${(0,clean/* cleanLine */.Ow)(name, 60)}`,
        (0,markdown/* inline */.mG) `${titles[rebuild.kind]} ${(0,markdown/* code */.aY)(rebuild.change, 100)}`,
        (0,markdown/* inline */.mG) `${(0,view_rebuild/* rebuildText */.D0)(rebuild)}`,
    ]);
    return {
        title: "rebuilds",
        priority: 25,
        sizes: [60, 15, 0],
        render: (size) => size === 0 || rows.length === 0
            ? []
            : (0,markdown_blocks/* details */.zH)("What a change costs to rebuild", [
                ...(0,markdown_blocks/* table */.tp)((0,folded_table/* left */.kb)("variant", "change of a", "runs again (predicted)"), rows.slice(0, size)),
                ...advice.slice(0, size).map((text) => (0,markdown_blocks/* paragraph */.FY)((0,markdown/* prose */.CS)(text))),
            ]),
    };
}

// EXTERNAL MODULE: ./build/js/report/view/sharing.js
var sharing = __webpack_require__(53855);
;// CONCATENATED MODULE: ./build/js/report/markdown/sharing.js




/** What variants have in common, folded. */
function sharingSection(report) {
    const texts = (0,sharing/* sharingTexts */.D)(report);
    const blocks = texts.flatMap(({ platform, layers, base }) => [
        (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,markdown/* code */.aY)(platform, 60)} ${(0,markdown/* prose */.CS)(layers)}`),
        ...(base === undefined
            ? []
            : [
                (0,markdown_blocks/* paragraph */.FY)((0,markdown/* inline */.mG) `${(0,markdown/* prose */.CS)(base.saves)} Most of it: ${(0,clean/* cleanLine */.Ow)(base.largest, 300)}. ${(0,clean/* cleanLine */.Ow)(base.meaning, 800)}`),
            ]),
    ]);
    return {
        title: "Shared between variants",
        priority: 35,
        sizes: [1, 0],
        render: (size) => (size === 0 || blocks.length === 0 ? [] : (0,markdown_blocks/* details */.zH)("Shared between variants", blocks)),
    };
}

;// CONCATENATED MODULE: ./build/js/report/summary.js














/**
 * A job summary may have 1 MiB; one byte more and the runner drops the whole of it (actions/runner
 * src/Runner.Worker/FileCommandManager.cs). What is below that is for {@link renderDeliveries}.
 */
const summaryBytes = 1_000_000;
/** `summary.md`: all of the result, for the job summary. */
function renderSummary(report, { today } = {}) {
    const [many, some] = [
        [1000, 300, 100, 30, 10, 0],
        [500, 100, 30, 10, 0],
    ];
    const sections = [
        (0,overview/* headlineSection */.W)(report),
        (0,policy/* loosenedSection */.N)(report),
        (0,overview/* tableSection */.Y)(report),
        (0,compared_table/* baselineSection */.d_)(report, "hours"),
        knownSection(report),
        (0,compared_table/* comingsSection */.sO)(report),
        (0,reasons/* problemsSection */.Ad)(report, 60),
        (0,reasons/* checksSection */.N$)(report),
        pushSection(report),
        (0,policy/* acceptedSection */.V)(report),
        (0,growth/* growthSection */.j)(report, 10),
        (0,growth/* driftSection */.t)(report, 10),
        (0,reasons/* causesSection */.MJ)(report, 5),
        (0,reasons/* weightsSection */.zV)(report, 5),
        (0,reasons/* nextSection */.tV)(report),
        (0,findings/* secretsSection */.$z)(report, [100, 20, 5, 0]),
        ...(0,findings/* vulnerabilitySections */.d8)(report, { new: many, other: many, fixed: some }),
        ...(0,findings/* lintSections */.mo)(report, some),
        (0,findings/* suppressedSection */.CV)(report, [200, 50, 10, 0]),
        (0,folded/* layersSection */.ir)(report, [500, 100, 30, 0]),
        (0,builds/* buildsSection */.T)(report, [50, 10, 3, 0]),
        sharingSection(report),
        rebuildSection(report),
        (0,folded/* toolsSection */.DE)(report, today),
        undeliveredSection(report),
        (0,folded/* timingsSection */.xp)(report),
    ];
    return (0,fit/* fitted */.$)(sections, fit/* leftOutNote */.U, (text) => Buffer.byteLength(text) <= summaryBytes);
}
/**
 * How the surfaces took the result, for a summary that was written before that was known: it goes behind it in the same
 * step. At most 40 kB, so that both together stay below the runner's limit; empty when there is nothing to say.
 */
function renderDeliveries(deliveries) {
    const section = deliveriesSection({ deliveries: [...deliveries] });
    const text = (0,fit/* fitted */.$)([section], fit/* leftOutNote */.U, (each) => Buffer.byteLength(each) <= 40_000);
    return text.trim() === "" ? "" : text;
}


/***/ }),

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownSentences)
/* harmony export */ });
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75292);


/** A sentence for every time at which images were looked at by earlier runs, the oldest first; empty when all were read now. */
function knownSentences({ variants }) {
    const known = variants.filter(({ lookedAt }) => lookedAt !== undefined);
    const platforms = new Set(known.map(({ platform }) => platform));
    const byTime = Map.groupBy(known, ({ lookedAt = "" }) => (0,_text_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(lookedAt));
    return [...byTime]
        .sort(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))
        .map(([time, images]) => [
        ...images.flatMap(({ name, platform }, index) => [
            ...(index === 0 ? [] : [{ words: ", " }]),
            { name: platforms.size > 1 ? `${name} ${platform}` : name },
        ]),
        { words: ` as looked at on ${time}: the same image, database and scan settings` },
    ]);
}


/***/ }),

/***/ 59031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pushView)
/* harmony export */ });
/** Undefined where nobody asked for a push. */
function pushView({ push }) {
    if (push === undefined)
        return undefined;
    const { reason } = push;
    return {
        ...(reason === undefined ? {} : { reason: `Nothing was pushed: ${reason}` }),
        images: push.images.map(imageView),
    };
}
function imageView({ variant, repository, digest, tags, awaiting = [], signed }) {
    const named = tags.length === 0 ? withoutTag(awaiting) : tags.join(", ");
    return { variant, repository, digest, tags: signed ? `${named} (signed)` : named };
}
function withoutTag(awaiting) {
    return awaiting.length === 0 ? "no tag" : `no tag yet; the gate sets ${awaiting.join(", ")}`;
}


/***/ }),

/***/ 98592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ rebuildsOf),
/* harmony export */   D0: () => (/* binding */ rebuildText),
/* harmony export */   IW: () => (/* binding */ rebuildTitle)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75764);


/** A prediction in one line: "5 of 9 steps, 132 s of 140 s". */
function rebuildText(rebuild) {
    const { steps, of } = rebuild;
    if (steps.length === 0)
        return `none of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")} runs again`;
    const certain = steps.filter((step) => step.certain).length;
    const most = certain === steps.length ? "" : "at most ";
    const least = most === "" ? "" : `; ${certain === 0 ? "none" : certain} for certain${certainTime(rebuild)}`;
    return `${most}${steps.length} of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")}, ${timeText(rebuild)}${least}`;
}
function timeText({ steps, seconds, allSeconds, untimed, work }) {
    const unknown = steps.filter((step) => step.seconds === null).length;
    if (unknown === steps.length)
        return "which were never seen to run, so their time is not known";
    const whole = `${untimed === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(allSeconds)}`;
    const sideBySide = work > seconds * 1.1 + 1 ? ` (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(work)} of work, stages side by side)` : "";
    const missing = unknown === 0 ? "" : ` (the time of ${unknown} is not known)`;
    return `${unknown === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(seconds)} of ${whole}${sideBySide}${missing}`;
}
function certainTime({ certainSeconds, steps }) {
    const isTimed = steps.some(({ certain, seconds }) => certain && seconds !== null);
    return isTimed ? `, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(certainSeconds)}` : "";
}
/** What stands for what: "a source file (src/main.py)". */
function rebuildTitle({ kind, change }) {
    const titles = { source: "a source file", lock: "a lock file", line: "a line", asked: "" };
    return titles[kind] === "" ? change : `${titles[kind]} (${change})`;
}
/** The predictions of each variant, once for all its platforms. */
function rebuildsOf({ variants }) {
    const byName = new Map();
    for (const { name, build } of variants) {
        if (build?.rebuild !== undefined && build.rebuild.length > 0 && !byName.has(name))
            byName.set(name, build.rebuild);
    }
    return [...byName].map(([name, rebuilds]) => ({ name, rebuilds }));
}


/***/ }),

/***/ 53855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sharingTexts)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** One for each platform that several variants have. */
function sharingTexts({ sharing = [] }) {
    return sharing.map((each) => {
        const base = baseText(each);
        return { platform: each.platform, layers: layersText(each), ...(base === undefined ? {} : { base }) };
    });
}
function layersText({ variants, stored, all, some, unique }) {
    const parts = [
        part(all, variants.length === 2 ? "in both" : `in all ${variants.length}`),
        ...(variants.length === 2 ? [] : [part(some, "in some")]),
        part(unique, "in one alone"),
    ];
    const compressed = stored.compressed === null ? "" : ` (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stored.compressed)} in a registry)`;
    return `${variants.length} variants take ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stored.unpacked)}${compressed}, each layer once: ${parts.join(", ")}.`;
}
function part({ unpacked }, where) {
    return `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(unpacked)} ${where}`;
}
const named = 3;
function baseText({ commonBase }) {
    if (commonBase === undefined)
        return undefined;
    const { saves, largest, meaning } = commonBase;
    return {
        saves: `A base in common would save ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(saves.unpacked)}.`,
        largest: largest
            .slice(0, named)
            .map(({ name, bytes }) => `${name} (${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)})`)
            .join(", "),
        meaning,
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
