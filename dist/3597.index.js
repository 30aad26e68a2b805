export const id = 3597;
export const ids = [3597];
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

/***/ 63432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFault)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

// BuildKit's words for what a cache did not give (moby/buildkit cache/remotecache, util/contentutil), those of the client of
// GitHub's service (tonistiigi/go-actions-cache cache.go, cache_v2.go) and of Azure's storage (Azure/azure-sdk-for-go
// sdk/azcore/internal/exported/response_error.go).
const faults = [
    { pattern: /BlobNotFound/, say: () => "a layer that its index names is gone from the storage" },
    {
        pattern: /blob sha256:\S+ not found|cache entry no longer exists/,
        say: () => "a layer that its index names is gone",
    },
    { pattern: /RESPONSE (\d{3}): /, say: (status) => `its storage answered ${status}` },
    {
        pattern: /failed to parse error response (\d{3})/,
        say: (status) => `the service answered ${status} with a page for people`,
    },
    {
        pattern: /maximum timeout reached|requested delay \S+ exceeds maximum timeout|resource_exhausted/,
        say: () => "the service limits the rate of requests (429)",
    },
    { pattern: /short read: expected \d+ bytes/, say: () => "the storage ended a download half way" },
    {
        pattern: /failed to load (?:result from remote|cache)|failed to configure \S+ cache importer/,
        say: () => "it could not be loaded",
    },
];
/**
 * Why a build that read from `imports` failed for the cache; undefined where the cache is not to blame. A step that ran and
 * ended badly is its Dockerfile's, whatever it printed.
 *
 * @param error of the vertex that failed, or buildx's last words
 */
function cacheFault(error, imports) {
    if (imports.length === 0 || /^(?:failed to solve: )?process .* did not complete successfully/s.test(error))
        return undefined;
    for (const { pattern, say } of faults) {
        const match = pattern.exec(error);
        if (match !== null)
            return say((0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(match[1] ?? ""));
    }
    return marksOf(imports).some((mark) => error.includes(mark)) ? "it could not be read" : undefined;
}
/** What of an entry stands in errors about it: the service's address, or the repository at a registry. */
function marksOf(imports) {
    return imports.flatMap((entry) => {
        if (typeof entry === "string")
            return [];
        const { type, ref = "", url_v2: url = "" } = entry;
        if (type === "gha" && url !== "")
            return [url];
        const [, repository] = /^[^/]+\/(.+?)(?::[^/:]*)?$/.exec(ref) ?? [];
        return type === "registry" && repository !== undefined ? [`/v2/${repository}/`] : [];
    });
}


/***/ }),

/***/ 62431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ codecOf)
/* harmony export */ });
/**
 * What a variant is built with. `auto` is what registries get by default where it is pushed, in this run or in another of the
 * repository, and as soon as a budget of any variant asks for `compressed`, so that variants and runs can be compared; else
 * the one that is quickest to write and to read back.
 */
function codecOf({ codec, push }, { variants }) {
    if (codec !== "auto")
        return codec;
    if (push !== undefined)
        return "gzip";
    const isAsked = variants.some(({ policy: { budgets } }) => (budgets.compressed?.level ?? "off") !== "off");
    return isAsked ? "gzip" : "zstd";
}


/***/ }),

/***/ 12761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countedSteps)
/* harmony export */ });
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35599);

/** The steps that a build is measured by: instructions that are run or taken from the cache. A FROM is none. */
function countedSteps(steps) {
    return steps.filter(({ name }) => (0,_step_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStepName */ .Z)(name).runs);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   hr: () => (/* binding */ requireRoom),
/* harmony export */   wK: () => (/* binding */ chooseParallelism)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);




/** Below this no build is begun: its image would most likely fill the disk. */
const leastFreeBytes = 1e9;
/** Images of 8–10 GB are normal for machine learning; two at once want more than this. */
const roomyFreeBytes = 12e9;
/** Bytes that a user without privileges may still write where `path` lies, or will lie. */
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return freeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
}
/** @throws PlimsollError `disk.full` when there is no room to begin a build */
function requireRoom(free, variant) {
    if (free >= leastFreeBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("disk.full", `\`${variant}\` is not built: only ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(free)} are free where images are written. Free at least ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(leastFreeBytes)}.`);
}
/**
 * How much goes on at the same time. `asked` (0: nobody asked) wins. Else four to eight builds, which is fewer than bake
 * itself would begin; three or four images, each of which is read on all processors, so that a large one does not wait for
 * two small ones; and all one after the other when `free` bytes are few. The builder's own disk is not looked at: for a
 * container or another machine it can't be seen from here.
 */
function chooseParallelism(asked, processors, free) {
    if (asked > 0)
        return { builds: asked, looks: asked };
    if (free < roomyFreeBytes) {
        const reason = `Only ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(free)} are free where images are written: variants go one after the other (parallel: N overrides).`;
        return { builds: 1, looks: 1, reason };
    }
    return {
        builds: Math.min(8, Math.max(4, processors)),
        looks: processors < 8 ? 3 : 4,
    };
}


/***/ }),

/***/ 90264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetadata)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _image_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20122);




/** Provenance of one platform is hundreds of kilobytes; a file far beyond that is none that we asked for. */
const largestFile = 256 * 1024 * 1024;
const provenanceKey = "buildx.build.provenance";
const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
const targetShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    "containerimage.digest": zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    "containerimage.descriptor": _image_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .TM.optional().catch(undefined),
    "buildx.build.ref": zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().catch(undefined),
});
/**
 * Reads the metadata file of `buildx bake --metadata-file`: `{ TARGET: { KEY: value } }` (docker/buildx commands/bake.go,
 * build/provenance.go). Provenance is under `buildx.build.provenance`, or `…/PLATFORM` where there are several.
 *
 * @throws PlimsollError `build.output` when the file is missing, too large or says nothing of the target
 */
async function readMetadata(path, target, variant) {
    const entries = await readTarget(path, target).catch((cause) => {
        const message = `buildx built \`${variant}\`, but its metadata file can't be read. Run again; if it stays, report it.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("build.output", message, { cause });
    });
    const provenance = Object.entries(entries).flatMap(([key, value]) => {
        if (typeof value !== "object" || value === null)
            return [];
        if (key === provenanceKey)
            return [["", value]];
        return key.startsWith(`${provenanceKey}/`) ? [[key.slice(provenanceKey.length + 1), value]] : [];
    });
    const digest = entries["containerimage.digest"];
    const descriptor = entries["containerimage.descriptor"];
    const ref = entries["buildx.build.ref"];
    return {
        provenance: Object.fromEntries(provenance),
        ...(digest === undefined ? {} : { digest }),
        ...(descriptor === undefined ? {} : { descriptor }),
        ...(ref === undefined ? {} : { ref }),
    };
}
async function readTarget(path, target) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > largestFile)
        throw new Error(`${size} bytes are too many for a metadata file`);
    const file = fileShape.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
    return targetShape.parse(Object.hasOwn(file, target) ? file[target] : undefined);
}


/***/ }),

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

/***/ 25729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Severities from worst to least. */
const severities = ["critical", "high", "medium", "low", "info"];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Whether `severity` is at least as bad as `floor`. */
function isAtLeast(severity, floor) {
    return compareSeverity(severity, floor) <= 0;
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

/***/ 93597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseOfRun: () => (/* reexport */ baseOfRun),
  checkVariants: () => (/* binding */ checkVariants),
  compareWithBase: () => (/* reexport */ compareWithBase),
  equip: () => (/* binding */ equip),
  explainBuilds: () => (/* reexport */ explainBuilds),
  githubOfRun: () => (/* reexport */ githubOfRun),
  layoutsOf: () => (/* binding */ layoutsOf),
  lintIfAsked: () => (/* binding */ lintIfAsked),
  openBuildCache: () => (/* reexport */ openBuildCache),
  openCacheExports: () => (/* reexport */ openCacheExports),
  packageListsOf: () => (/* binding */ packageListsOf),
  planPush: () => (/* reexport */ push_plan/* planPush */.MG),
  pushIfAsked: () => (/* binding */ pushIfAsked),
  pushedBy: () => (/* reexport */ push_plan/* pushedBy */.lS),
  putAway: () => (/* binding */ putAway),
  reportOn: () => (/* binding */ reportOn),
  withRebuilds: () => (/* reexport */ withRebuilds)
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

// EXTERNAL MODULE: ./build/js/build/builder.js + 4 modules
var builder = __webpack_require__(26421);
// EXTERNAL MODULE: ./build/js/build/schedule.js
var build_schedule = __webpack_require__(95000);
;// CONCATENATED MODULE: ./build/js/build/exports.js


function openExports({ workDirectory }) {
    return { blobs: (0,external_node_path_.join)(workDirectory, "blobs"), inTurn: (0,build_schedule/* openLanes */.G)(1) };
}

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(50795);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/build/bake.js + 2 modules
var bake = __webpack_require__(56061);
// EXTERNAL MODULE: ./build/js/build/build-log.js + 1 modules
var build_log = __webpack_require__(67600);
// EXTERNAL MODULE: ./build/js/image/documents.js
var documents = __webpack_require__(20122);
// EXTERNAL MODULE: ./build/js/image/layout.js
var image_layout = __webpack_require__(33696);
// EXTERNAL MODULE: ./build/js/image/media-types.js
var media_types = __webpack_require__(77556);
// EXTERNAL MODULE: ./build/js/image/platform-name.js
var platform_name = __webpack_require__(47837);
// EXTERNAL MODULE: ./build/js/build/buildx-call.js
var buildx_call = __webpack_require__(79066);
;// CONCATENATED MODULE: ./build/js/build/built-images.js





const historyDeadlineMs = 10_000;
/**
 * The platform images of a build whose image is still in the builder. A build for one platform names its manifest itself;
 * of several it names the index, which the builder's history keeps (`buildx history inspect attachment`, buildx ≥ 0.20).
 * Undefined when that can't be told: an older buildx or BuildKit, a record that is gone already.
 *
 * @throws PlimsollError `cancelled`
 */
async function builtImages({ descriptor, ref }, builder, context) {
    if (descriptor === undefined)
        return undefined;
    if ((0,media_types/* kindOfMediaType */.SX)(descriptor.mediaType) === "manifest")
        return imagesOf([descriptor]);
    const id = ref?.split("/").at(-1);
    if (id === undefined || !/^\w+$/.test(id))
        return undefined;
    const args = ["history", "inspect", "attachment", "--type=index", `--builder=${builder.name}`, id];
    const result = await (0,buildx_call/* callBuildx */.H)(builder.buildx, args, historyDeadlineMs, context, context.run);
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return undefined;
    const index = documents/* indexSchema */.me.safeParse(parsed(result.stdout)).data;
    return index === undefined ? undefined : imagesOf(index.manifests);
}
/** Nothing rather than a part: an image without a platform is named by its config, which is not at hand. */
function imagesOf(descriptors) {
    const images = descriptors
        .filter((descriptor) => !(0,image_layout/* isAttestation */.H3)(descriptor))
        .flatMap(({ digest, platform }) => {
        return platform ? [{ platform: (0,platform_name/* platformName */.$)(platform), manifestDigest: digest }] : [];
    });
    return images.length > 0 && images.length === descriptors.length ? images : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
;// CONCATENATED MODULE: ./build/js/build/cache/import-notes.js


/** Whether a vertex is the reading of a cache's index, or the writing of a cache: no step of a Dockerfile. */
function isCacheWork(record, target) {
    return /(?:importing cache manifest from |exporting (?:cache to |to GitHub Actions Cache))/.test((0,vertex_record/* nameOf */.Vb)(record, target));
}
/** A cache that could not be read does not fail a build; it makes it a longer one. A sentence each, for the log. */
function importNotes({ vertices }, target, variant) {
    const errors = [...vertices.values()].flatMap((record) => {
        if (record.error === undefined || !isCacheWork(record, target))
            return [];
        return isMissing(record.error) ? [] : [(0,control/* oneLine */.T)(record.error).slice(0, 200)];
    });
    return [...new Set(errors)].map((error) => `\`${variant}\`: a build cache could not be read, so steps ran anew: ${error}`);
}
/** Before the first run that writes there is none, which is no news. */
function isMissing(error) {
    return /not found|no such file or directory|NoSuchKey|MANIFEST_UNKNOWN/i.test(error);
}

// EXTERNAL MODULE: ./build/js/build/cache/imports.js
var imports = __webpack_require__(78450);
// EXTERNAL MODULE: ./build/js/build/codec.js
var build_codec = __webpack_require__(62431);
// EXTERNAL MODULE: ./build/js/build/counted-steps.js
var counted_steps = __webpack_require__(12761);
// EXTERNAL MODULE: ./build/js/build/definition.js
var build_definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/build/disk.js
var disk = __webpack_require__(920);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/build/cache/fault.js
var cache_fault = __webpack_require__(63432);
;// CONCATENATED MODULE: ./build/js/build/excerpt.js

const widest = 160;
const around = 2;
const mostMarked = 30;
/**
 * Lines of a Dockerfile with their numbers, those from `start` to `end` marked (1-based, inclusive), two more around
 * them. Bounded: long lines are cut, of a long range the first {@link mostMarked} lines are shown.
 */
function renderExcerpt(text, start, end) {
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const last = Math.min(Math.max(start, end), lines.length);
    const shownEnd = Math.min(last, start + mostMarked - 1);
    const from = Math.max(1, start - around);
    const to = Math.min(lines.length, shownEnd === last ? last + around : shownEnd);
    const digits = String(to).length;
    const rendered = lines.slice(from - 1, to).map((line, offset) => {
        const number = from + offset;
        const mark = number >= start && number <= last ? ">>>" : "   ";
        return `${mark} ${String(number).padStart(digits)} | ${cut((0,control/* stripControl */.k)(line))}`.trimEnd();
    });
    if (shownEnd < last)
        rendered.push(`    ${" ".repeat(digits)} | … ${last - shownEnd} more lines`);
    return rendered.join("\n");
}
function cut(line) {
    return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/build/failed-vertex.js

/**
 * The vertex that is to blame. When one fails, BuildKit cancels the others; theirs end with "context canceled" and are
 * no cause. Where several failed by themselves, it is the one that buildx names last.
 */
function failedVertex(log, target) {
    const failed = [...log.vertices.values()].flatMap((record) => record.error === undefined || isCollateral(record.error)
        ? []
        : [{ record, name: (0,vertex_record/* nameOf */.Vb)(record, target), error: record.error }]);
    const words = lastWords(log.text);
    const vertex = failed.find(({ error }) => words.includes(error)) ?? failed[0];
    const meant = /\(did you mean (.+)\?\)$/.exec(words)?.[1];
    return vertex === undefined || meant === undefined ? vertex : { ...vertex, meant };
}
/** Whether a vertex was stopped because of something else: another one's failure, or the end of the whole build. */
function isCollateral(error) {
    return /context canceled\s*$/.test(error);
}
/** buildx's last `ERROR: …`, which may have several lines; empty when it said none. */
function lastWords(text) {
    const start = text.findLastIndex((line) => line.startsWith("ERROR: "));
    if (start < 0)
        return "";
    const lines = text.slice(start).filter((line) => !/^(?:View build details|Learn more):? /.test(line));
    return lines
        .join("\n")
        .replace(/^ERROR: /, "")
        .trim();
}

;// CONCATENATED MODULE: ./build/js/build/cause.js

/** Linux's text for ENOSPC and EDQUOT, as Go and C libraries print them. */
function isDiskFull(text) {
    return /no space left on device|disk quota exceeded/i.test(text);
}
function diskFull(variant, deed) {
    return {
        code: "disk.full",
        message: `The disk is full while \`${variant}\` is ${deed}. Free space where the builder and the results lie (docker buildx prune, --out), or build less at a time (parallel: 1).`,
    };
}
/** Whether the text tells of a builder that is gone or can't be reached (gRPC's Unavailable, google.golang.org/grpc). */
function isBuilderTrouble(text) {
    return /code = Unavailable|graceful_stop|error reading from server|failed to receive status|connection error|transport is closing|closing transport|no active session|failed to list workers|connection refused|^context deadline exceeded$/i.test(text);
}
function lostBuilder(variant, words, deed) {
    return {
        code: "build.builder",
        message: `The builder was lost while \`${variant}\` was ${deed}: it ended or can't be reached. Look at its log, then run again.`,
        detail: (0,control/* oneLine */.T)(words),
    };
}

;// CONCATENATED MODULE: ./build/js/build/network-trouble.js
// Texts of containerd's resolver (core/remotes/docker), of Go's net and crypto/x509, and of BuildKit (util/resolver, source/http).
const troubles = [
    {
        // What Docker Hub says of a repository that is private, misspelt or gone.
        pattern: /pull access denied|insufficient_scope/i,
        what: "it does not exist there or needs a login",
        fix: "Check its name, or the name of the stage that was meant, or log in to the registry before the build.",
    },
    {
        pattern: /\b429\b|too ?many ?requests|pull rate limit/i,
        what: "the registry limits the rate of pulls (429)",
        fix: "Log in to it before the build, or use a mirror; then run again.",
    },
    {
        pattern: /no such host|could not resolve host|server misbehaving|name resolution|lookup \S+.*timeout/i,
        what: "the host name could not be resolved",
        fix: "Check the name and the builder's network.",
    },
    {
        pattern: /x509:|tls: |certificate/i,
        what: "its certificate is not trusted by the builder",
        fix: "Give the builder the right certificate authority (buildkitd.toml, [registry]).",
    },
    {
        pattern: /connection refused|connection reset|network is unreachable|no route to host|i\/o timeout|handshake timeout|\bEOF$/i,
        what: "the host can't be reached",
        fix: "Check the builder's network and proxy; then run again.",
    },
    {
        pattern: /\b5\d\d (?:[A-Z][a-z]+ ?)+|response status 5\d\d/,
        what: "the server answers with an error of its own (5xx)",
        fix: "Run again later.",
    },
    {
        pattern: /\b401\b|unauthorized|authentication required|authorization failed/i,
        what: "it asks for a login",
        fix: "Log in to the registry before the build (docker login, docker/login-action), or check the reference.",
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        what: "access is denied",
        fix: "Log in with an account that may pull it, or check the reference.",
    },
    {
        pattern: /no match for platform/i,
        what: "it has no image for this platform",
        fix: "Build for a platform that it has, or choose another base image.",
    },
    {
        pattern: /not found|\b404\b/i,
        what: "it does not exist there",
        fix: "Check its name and tag, or the name of the stage that was meant.",
    },
];
/** What went wrong between the builder and a registry or web server; undefined when the text tells nothing of that. */
function networkTrouble(text) {
    return troubles.find(({ pattern }) => pattern.test(text));
}

// EXTERNAL MODULE: ./build/js/build/step-name.js
var step_name = __webpack_require__(35599);
;// CONCATENATED MODULE: ./build/js/build/failure-by-vertex.js




const shownLogLines = 20;
const longestStep = 120;
/**
 * What the failed vertex says of the cause. `undefined` when it tells nothing that is known; a step of a Dockerfile
 * always tells something.
 */
function causeOfVertex(vertex, variant, where, deed) {
    const step = (0,step_name/* parseStepName */.Z)(vertex.name);
    const log = vertex.record.log.lines().map(control/* stripControl */.k);
    // Of a step's output only its end counts: what a test suite prints on its way is not how the step ended.
    if (isDiskFull(vertex.error) || isDiskFull(log.slice(-5).join("\n")))
        return diskFull(variant, deed);
    if (step.index !== undefined && step.runs)
        return causeOfStep(vertex, step, log, variant, where);
    const reference = /^(?:load metadata for|resolve image config for|FROM)\s+(\S+)/.exec(step.text)?.[1];
    const trouble = networkTrouble(vertex.error);
    if (reference !== undefined && trouble !== undefined) {
        if (vertex.meant !== undefined)
            return misspeltStage(reference, vertex.meant, variant, where);
        const image = reference.replace(/^docker-image:\/\//, "").replace(/@sha256:.*$/, "");
        const message = `\`${variant}\` needs the image ${image}${at(where)}, and ${trouble.what}. ${trouble.fix}`;
        return { code: "build.registry", message, detail: (0,control/* stripControl */.k)(vertex.error) };
    }
    const repository = /^load git source (\S+)/.exec(step.text)?.[1];
    if (repository !== undefined) {
        const { what, fix } = trouble ?? {
            what: "it could not be fetched",
            fix: "Check the address and the builder's network.",
        };
        const message = `\`${variant}\` needs the Git repository ${repository}, and ${what}. ${fix}`;
        return { code: "build.registry", message, detail: (0,control/* stripControl */.k)(vertex.error) };
    }
    return isBuilderTrouble(vertex.error) ? lostBuilder(variant, vertex.error, deed) : undefined;
}
function misspeltStage(reference, meant, variant, where) {
    const name = reference.replace(/^docker\.io\/library\/|:latest$/g, "");
    const message = `\`${variant}\` fails${at(where)}: \`${name}\` is neither a stage nor an image. Did you mean \`${(0,control/* oneLine */.T)(meant)}\`?`;
    return { code: "build.dockerfile", message };
}
function causeOfStep({ error }, step, log, variant, where) {
    const instruction = `\`${shorten((0,control/* oneLine */.T)(step.text))}\``;
    const process = /^process .* did not complete successfully: (?:exit code: (\d+))?/s.exec(error);
    if (process !== null) {
        const ending = endingOf(process[1]);
        return {
            code: "build.step",
            message: `\`${variant}\` fails${at(where)}: ${instruction} ${ending}.`,
            ...lastOutput(log),
        };
    }
    const missing = /failed to calculate checksum of ref \S+: "?\/?(.*?)"?: not found/.exec(error)?.[1];
    if (missing !== undefined) {
        const source = /\s--from=/.test(step.text)
            ? "The stage or image that it copies from has no such path."
            : "It is not in the build context, or .dockerignore leaves it out.";
        const message = `\`${variant}\` fails${at(where)}: ${instruction} finds no \`${(0,control/* oneLine */.T)(missing)}\`. ${source}`;
        return { code: "build.context", message };
    }
    const fetched = step.text.startsWith("ADD ") ? causeOfFetch(error, instruction, variant, where) : undefined;
    return (fetched ??
        causeOfMount(error, instruction, variant, where) ?? {
        code: "build.step",
        message: `\`${variant}\` fails${at(where)}: ${instruction}: ${(0,control/* oneLine */.T)(error)}.`,
        ...lastOutput(log),
    });
}
/** ADD of a URL: what the line names wrongly is its author's, what the network does is not. */
function causeOfFetch(error, instruction, variant, where) {
    const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
    if (/^digest mismatch/.test(error)) {
        return { code: "build.context", message: `${lead} fetched other bytes than its checksum says: ${(0,control/* oneLine */.T)(error)}.` };
    }
    if (/response status (?:404|410)/.test(error)) {
        return { code: "build.context", message: `${lead} asks for what is not there (${(0,control/* oneLine */.T)(error)}).` };
    }
    const trouble = networkTrouble(error);
    if (trouble === undefined)
        return undefined;
    return {
        code: "build.registry",
        message: `${lead} could not be fetched: ${trouble.what}. ${trouble.fix}`,
        detail: (0,control/* stripControl */.k)(error),
    };
}
function causeOfMount(error, instruction, variant, where) {
    const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
    const secret = /^secret (.+): not found$/.exec(error)?.[1];
    if (secret !== undefined) {
        return {
            code: "build.step",
            message: `${lead} needs the secret \`${(0,control/* oneLine */.T)(secret)}\`, which was not given. Pass it with build-secrets.`,
        };
    }
    const key = /^unset ssh forward key (.+)$/.exec(error)?.[1];
    if (key === undefined)
        return undefined;
    return {
        code: "build.step",
        message: `${lead} needs the SSH key \`${(0,control/* oneLine */.T)(key)}\`, which was not given. Pass it with ssh.`,
    };
}
function endingOf(exitCode) {
    if (exitCode === undefined)
        return "did not complete";
    const meaning = new Map([
        ["126", ", a command that can't be executed"],
        ["127", ", a command that was not found"],
        ["137", ": it was killed, most often for lack of memory"],
        ["139", ", a segmentation fault"],
    ]).get(exitCode);
    return `ended with exit status ${exitCode}${meaning ?? ""}`;
}
function lastOutput(log) {
    if (log.length === 0)
        return {};
    return { detail: `Last output of this step:\n${log.slice(-shownLogLines).join("\n")}` };
}
function at(where) {
    return where === undefined ? "" : ` at ${where}`;
}
function shorten(text) {
    return text.length > longestStep ? `${text.slice(0, longestStep - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/build/failure-by-words.js


// Sources of the texts: docker/buildx build/build.go, build/opt.go, builder/builder.go; moby/buildkit
// frontend/dockerfile, util/entitlements.
const known = [
    {
        pattern: /unable to prepare context: path "(.*)" not found/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\`: the build context \`${path}\` does not exist. Check \`context\`.`,
    },
    {
        pattern: /failed to read dockerfile: open (.*): no such file or directory/,
        code: "build.dockerfile",
        say: (file, _words, variant) => `\`${variant}\`: the Dockerfile \`${file}\` does not exist. Check \`dockerfile\` and \`context\`.`,
    },
    {
        pattern: /^resolve : lstat (.+): no such file or directory/,
        code: "build.dockerfile",
        say: (path, _words, variant) => `\`${variant}\`: the directory of its Dockerfile, \`${path}\`, does not exist. Check \`dockerfile\` and \`context\`.`,
    },
    {
        pattern: /failed to get build context (.+): stat .*: no such file or directory/,
        code: "build.context",
        say: (name, _words, variant) => `\`${variant}\`: the directory of its context \`${name}\` does not exist. Check \`contexts\`.`,
    },
    {
        pattern: /failed to evaluate path "(.+)": not a directory/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\`: \`${path}\` leads through a file. Check \`context\` and \`dockerfile\`.`,
    },
    {
        pattern: /(invalid empty ssh agent socket)/,
        code: "build.builder",
        say: (_none, _words, variant) => `\`${variant}\` needs the SSH agent, and none runs here (SSH_AUTH_SOCK is not set). Start one, or give a key with ssh.`,
    },
    {
        pattern: /target stage "(.*)" could not be found/,
        code: "build.dockerfile",
        say: (stage, _words, variant) => `\`${variant}\`: its Dockerfile has no stage \`${stage}\`. Check \`target\`.`,
    },
    {
        pattern: /granting entitlement (\S+) is not allowed/,
        code: "build.builder",
        say: (entitlement, _words, variant, builder) => `\`${variant}\` asks for ${entitlement}, which the builder ${builder} does not grant. Start its BuildKit with --allow-insecure-entitlement=${entitlement}, or do without.`,
    },
    {
        pattern: /(oci) for multi-node builds currently not supported/,
        code: "build.builder",
        say: (_type, _words, variant, builder) => `\`${variant}\` has platforms that the builder ${builder} builds on several nodes, and an OCI layout can't be written from several. Choose a builder with one node, or give the variant one platform.`,
    },
    {
        pattern: /(OCI exporter|Multi-platform build) is not supported for the \S+ driver/,
        code: "build.builder",
        say: (feature, _words, variant, builder) => `\`${variant}\`: the builder ${builder} can't do it (${feature}). Create one that can: docker buildx create --use --driver docker-container.`,
    },
    {
        pattern: /^(?:failed to solve: )?(?:Canceled: )?context canceled$/,
        code: "build.builder",
        say: (_none, _words, variant, builder, deed) => `\`${variant}\` was not ${deed}: it was cancelled on ${builder}, not by this run. Run again.`,
    },
    {
        pattern: /failed to stat (.+): stat .*: no such file or directory/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\` needs the secret or key \`${path}\`, which is neither a file here nor a variable given to builds. Pass it with build-secrets.`,
    },
    {
        pattern: /no builder "(.*)" found/,
        code: "build.no-builder",
        say: (name) => `There is no builder \`${name}\`. \`docker buildx ls\` lists those there are.`,
    },
    {
        pattern: /dockerfile parse error|the Dockerfile cannot be empty|failed to process "|circular dependency|should not be blank/,
        code: "build.dockerfile",
        say: (_none, words, variant) => `\`${variant}\`: the Dockerfile has an error: ${words}.`,
    },
];
/**
 * What buildx's last words say of the cause, when no vertex did. A quoted Dockerfile line (`where`) without a failed
 * vertex is an error of the Dockerfile itself; what nothing tells is the builder's, and never silently a success.
 */
function causeInWords(words, variant, where, builder, deed) {
    const said = (0,control/* oneLine */.T)(words.replace(/^(?:target \S+: )?failed to solve: /, ""));
    if (isDiskFull(words))
        return diskFull(variant, deed);
    for (const { pattern, code, say } of known) {
        const match = pattern.exec(words);
        if (match === null)
            continue;
        return { code, message: withPlace(say((0,control/* oneLine */.T)(match[1] ?? ""), said, variant, builder, deed), where) };
    }
    if (isBuilderTrouble(words))
        return lostBuilder(variant, words, deed);
    if (where !== undefined) {
        return {
            code: "build.dockerfile",
            message: withPlace(`\`${variant}\`: the Dockerfile has an error: ${said}.`, where),
        };
    }
    return {
        code: "build.builder",
        message: said === ""
            ? `\`${variant}\` could not be ${deed}, and buildx did not say why.`
            : `\`${variant}\` could not be ${deed}: ${said}.`,
        ...(words.includes("\n") ? { detail: (0,control/* stripControl */.k)(words) } : {}),
    };
}
function withPlace(message, where) {
    return where === undefined ? message : message.replace(/the Dockerfile has an error/, `${where} has an error`);
}

// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
;// CONCATENATED MODULE: ./build/js/build/quoted-source.js

/**
 * The Dockerfile lines that buildx quotes before `ERROR:` (moby/buildkit solver/errdefs/source.go, Source.Print):
 * `NAME:LINE`, a rule, ` 12 | >>> text` for marked lines and `    ` in place of the arrows for the others. The first
 * quote is the innermost error's.
 */
function quotedPlace(text, sources) {
    const head = text.findIndex((line, at) => /^.+:\d+$/.test(line) && /^-{20}$/.test(text[at + 1] ?? ""));
    if (head < 0)
        return undefined;
    const name = (text[head] ?? "").replace(/:\d+$/, "");
    const quoted = new Map();
    const marked = [];
    for (const line of text.slice(head + 2)) {
        const [, number, arrows, content = ""] = /^\s*(\d+) \| (>>>| {3})(?: (.*))?$/s.exec(line) ?? [];
        if (number === undefined)
            break;
        quoted.set(Number(number), content);
        if (arrows === ">>>")
            marked.push(Number(number));
    }
    const startLine = marked[0];
    if (startLine === undefined)
        return undefined;
    return { source: sourceQuoted(name, quoted, sources), name, startLine, endLine: marked.at(-1) ?? startLine };
}
/** BuildKit tells only the last part of the path; where several end alike, the quoted lines decide. */
function sourceQuoted(name, quoted, sources) {
    return sources
        .filter((source) => baseName(source) === name)
        .find((source) => {
        const lines = source.text.split("\n");
        return [...quoted].every(([number, content]) => (lines[number - 1] ?? "").trimEnd() === content.trimEnd());
    });
}
function baseName({ file }) {
    return file?.split("/").at(-1) ?? "Dockerfile";
}
/** The instruction that a step's name speaks of, where exactly one has its text: some errors come without a quote. */
function instructionPlace(stepText, sources) {
    const wanted = folded(stepText);
    const found = sources.flatMap((source) => (0,parse/* parseDockerfile */.Ai)(source.text)
        .stages.flatMap(({ instructions }) => instructions)
        .filter(({ text }) => folded(text) === wanted)
        .map(({ startLine, endLine }) => ({ source, name: baseName(source), startLine, endLine })));
    return found.length === 1 ? found[0] : undefined;
}
function folded(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/js/build/failure.js










/**
 * Why a build or an export failed, for the person who can do something about it. How the process ended comes first, then the vertex
 * that failed, and only then the words: a text alone is easily misread, and anyone can print one.
 */
function explainFailure(evidence) {
    const { log, sources, target, variant, deed } = evidence;
    const vertex = failedVertex(log, target);
    const place = placeOf(vertex, log, sources);
    const where = place === undefined ? undefined : `${place.source?.file ?? place.name}:${place.startLine}`;
    const words = lastWords(log.text);
    const cause = causeOfEnding(evidence) ??
        causeOfCache(evidence, vertex?.error ?? words) ??
        (vertex === undefined ? undefined : causeOfVertex(vertex, variant, where, deed)) ??
        causeInWords(words, variant, where, evidence.builder, deed);
    const excerpt = place === undefined || blameless.includes(cause.code) ? undefined : excerptOf(place);
    const detail = [excerpt, cause.detail].filter((part) => part !== undefined && part !== "").join("\n\n");
    return {
        code: cause.code,
        message: cause.message,
        ...(detail === "" ? {} : { detail }),
        ...(place?.source?.file === undefined ? {} : { origin: originOf(place, place.source.file, vertex) }),
        variant,
    };
}
/** Of these no line of a Dockerfile is the reason. */
const blameless = ["cancelled", "build.cache", "build.cache-silent"];
/** A build that may go on without its cache is told as such; see check-built.ts. */
function causeOfCache({ imports = [], variant, deed }, error) {
    const fault = (0,cache_fault/* cacheFault */.n)(error, imports);
    if (fault === undefined)
        return undefined;
    const message = `The build cache failed while \`${variant}\` was ${deed}: ${fault}.`;
    return { code: "build.cache", message, detail: (0,control/* stripControl */.k)(error) };
}
/** When buildx did not end by itself, what it said before is not the reason. */
function causeOfEnding({ child, variant, deed, deadlineMs, log, target, builder }) {
    if (child.isStalled === true) {
        const message = `The build cache fell silent while \`${variant}\` was ${deed}, and the builder ${builder} waits for it.`;
        return { code: "build.cache-silent", message };
    }
    switch (child.endedBy) {
        case "abort":
            return { code: "cancelled", message: `\`${variant}\` was not ${deed}: the run was cancelled.` };
        case "deadline": {
            const at = stepsAtWork(log, target);
            const limit = (0,duration/* formatSeconds */.X)(deadlineMs / 1000);
            const message = `\`${variant}\` was not ${deed} within ${limit}. Raise \`timeout\`, or make the build shorter.`;
            return {
                code: "build.deadline",
                message,
                ...(at === "" ? {} : { detail: `At work when the time was over:\n${at}` }),
            };
        }
        case "spawn":
            return { code: "build.builder", message: `buildx does not start: ${(0,control/* oneLine */.T)(child.spawnError?.message ?? "")}.` };
        default:
            if (child.exitCode !== null)
                return undefined;
            return {
                code: "build.builder",
                message: `buildx was killed (${child.signal ?? "unknown signal"}) while \`${variant}\` was ${deed} on ${builder}. Often memory has run out; run again with less at a time (parallel: 1).`,
            };
    }
}
/** Steps that had not ended, or that ended because the build was told to. */
function stepsAtWork(log, target) {
    return [...log.vertices.values()]
        .filter((record) => (0,vertex_record/* hasStarted */.gd)(record) && (!(0,vertex_record/* hasCompleted */.Uj)(record) || isCollateral(record.error ?? "")))
        .flatMap((record) => [
        (0,control/* oneLine */.T)((0,vertex_record/* nameOf */.Vb)(record, target)),
        ...record.log
            .lines()
            .slice(-5)
            .map((line) => `  ${(0,control/* oneLine */.T)(line)}`),
    ])
        .join("\n");
}
function placeOf(vertex, log, sources) {
    const quoted = quotedPlace(log.text, sources);
    if (quoted !== undefined || vertex === undefined)
        return quoted;
    const step = (0,step_name/* parseStepName */.Z)(vertex.name);
    return step.index === undefined ? undefined : instructionPlace(step.text, sources);
}
function excerptOf({ source, name, startLine, endLine }) {
    if (source === undefined)
        return undefined;
    return `${source.file ?? name}\n${renderExcerpt(source.text, startLine, endLine)}`;
}
function originOf(place, file, vertex) {
    const step = vertex === undefined ? undefined : (0,step_name/* parseStepName */.Z)(vertex.name);
    const instruction = step?.index === undefined ? undefined : (0,control/* oneLine */.T)(step.text);
    return {
        file,
        startLine: place.startLine,
        endLine: place.endLine,
        ...(instruction === undefined ? {} : { instruction }),
        via: "none",
    };
}

// EXTERNAL MODULE: ./build/js/build/metadata.js
var build_metadata = __webpack_require__(90264);
;// CONCATENATED MODULE: ./build/js/build/own-log.js


/**
 * The log without echoes of other builds' steps: what was told of those stands at the own step that was merged into it.
 * Steps that were passed over, because one that is built on them was there already, count as cached.
 *
 * @param known digests of the build's own vertices, from its provenance; where there is none, own is what was announced
 *   before it began, and what that is built on
 */
function ownLog(log, target, known = new Set()) {
    const echoes = echoesOf(log, target, known.size > 0 ? known : announced(log));
    const told = new Map();
    for (const [digest, originals] of echoes) {
        const echo = log.vertices.get(digest);
        if (echo !== undefined)
            for (const each of originals)
                told.set(each, [...(told.get(each) ?? []), echo]);
    }
    const own = [...log.vertices.values()].filter(({ digest }) => !echoes.has(digest));
    const vertices = new Map(own.map((record) => [record.digest, withEchoes(record, told.get(record) ?? [], target)]));
    const { warnings, text } = log;
    return { vertices: withPassedOver(vertices), transfers: transfersOf(log, echoes), warnings, text };
}
/** Nobody announces a vertex to a build that it was merged into. */
function announced({ vertices }) {
    return below([...vertices.values()].filter(({ announced: isOwn }) => isOwn).map(({ digest }) => digest), vertices);
}
function echoesOf({ vertices }, target, own) {
    const originals = new Map();
    const foreign = [];
    for (const record of vertices.values()) {
        if ((0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).index === undefined)
            continue;
        if (!own.has(record.digest))
            foreign.push(record);
        else {
            const what = whatItDoes(record, target);
            originals.set(what, [...(originals.get(what) ?? []), record]);
        }
    }
    const isLike = (a, b) => {
        const [one, other] = [vertices.get(a), vertices.get(b)];
        return (a === b || one === undefined || (other !== undefined && whatItDoes(one, target) === whatItDoes(other, target)));
    };
    return new Map(foreign.flatMap((echo) => {
        const found = (originals.get(whatItDoes(echo, target)) ?? []).filter(({ inputs }) => inputs.length === echo.inputs.length &&
            echo.inputs.every((input, index) => isLike(input, inputs[index] ?? "")));
        return found.length === 0 ? [] : [[echo.digest, found]];
    }));
}
/** Without stage and count, which are each build's own, and without an image's name, where its digest is known. */
function whatItDoes(record, target) {
    const { scope, text } = (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target));
    const platform = /(?:^|\s)([a-z]+\/\S+)(?:\s|$)/.exec(scope)?.[1] ?? "";
    return `${platform} ${text.replace(/^FROM \S+@(?=sha256:)/, "FROM ")}`;
}
/** One that ran itself was not merged, whatever else is told. */
function withEchoes(record, echoes, target) {
    if (echoes.length === 0 || ((0,vertex_record/* hasStarted */.gd)(record) && !record.cached))
        return record;
    const name = (0,vertex_record/* nameOf */.Vb)(record, target);
    const runs = echoes.flatMap((echo) => [...(echo.runs.get((0,vertex_record/* nameOf */.Vb)(echo, target)) ?? [])]);
    const error = record.error ?? echoes.find((echo) => echo.error !== undefined)?.error;
    return {
        ...record,
        cached: echoes.every(({ cached }) => cached),
        ...(error === undefined ? {} : { error }),
        log: echoes.find(({ log }) => log.lines().length > 0)?.log ?? record.log,
        runs: new Map(record.runs).set(name, new Map([...runs, ...(record.runs.get(name) ?? [])])),
    };
}
/** A step begins when all that it is built on is there. */
function withPassedOver(vertices) {
    const reached = [...vertices.values()].filter(vertex_record/* wasReached */.OC).flatMap(({ inputs }) => inputs);
    const ready = below(reached, vertices);
    return new Map([...vertices].map(([digest, record]) => {
        const isPassedOver = ready.has(digest) && !(0,vertex_record/* wasReached */.OC)(record);
        return [digest, isPassedOver ? { ...record, cached: true } : record];
    }));
}
/** Vertices and all that they are built on. */
function below(digests, vertices) {
    const seen = new Set();
    const open = [...digests];
    for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
        if (seen.has(digest))
            continue;
        seen.add(digest);
        open.push(...(vertices.get(digest)?.inputs ?? []));
    }
    return seen;
}
function transfersOf({ transfers }, echoes) {
    const own = new Map([...transfers].filter(([digest]) => !echoes.has(digest)));
    for (const [digest, [original]] of echoes) {
        const told = transfers.get(digest);
        if (told !== undefined && original !== undefined && !own.has(original.digest))
            own.set(original.digest, told);
    }
    return own;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/build/step-origins.js

const position = schemas/* object */.Ikc({ line: schemas/* number */.aig().int().optional() });
const step_origins_location = schemas/* object */.Ikc({
    sourceIndex: schemas/* number */.aig().int().optional(),
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: position, end: position })).optional(),
});
// The part of the SLSA v0.2 predicate that leads from a vertex to its lines (moby/buildkit
// solver/llbsolver/provenance/types/types.go). The metadata file always has this shape.
const predicateShape = schemas/* object */.Ikc({
    buildConfig: schemas/* object */.Ikc({ digestMapping: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
    metadata: schemas/* object */.Ikc({
        "https://mobyproject.org/buildkit@v1#metadata": schemas/* object */.Ikc({
            source: schemas/* object */.Ikc({
                locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ locations: schemas/* array */.YOg(step_origins_location).optional() })),
                infos: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().optional(), data: schemas/* string */.YjP().optional() })),
            }),
        }),
    }),
});
/**
 * File and lines of each vertex, from the provenance. A step that several places share (one image in two FROM lines) gets
 * the first of them. Provenance of another shape gives nothing: origins are a help here, not a claim.
 */
function stepOrigins(provenance, sources) {
    const origins = new Map();
    for (const value of Object.values(provenance)) {
        const predicate = predicateShape.safeParse(value).data;
        if (predicate === undefined)
            continue;
        for (const [digest, step] of Object.entries(predicate.buildConfig.digestMapping)) {
            const origin = step_origins_originOf(step, predicate, sources);
            if (origin !== undefined)
                origins.set(digest, origin);
        }
    }
    return origins;
}
/** The build's own vertices, of all platforms; empty where the provenance does not tell. */
function verticesOf(provenance) {
    const predicates = Object.values(provenance).flatMap((value) => predicateShape.safeParse(value).data ?? []);
    return new Set(predicates.flatMap(({ buildConfig }) => Object.keys(buildConfig.digestMapping)));
}
function step_origins_originOf(step, predicate, sources) {
    const { locations, infos } = predicate.metadata["https://mobyproject.org/buildkit@v1#metadata"].source;
    const first = locations[step]?.locations?.[0];
    const lines = (first?.ranges ?? []).flatMap(({ start, end }) => [start.line ?? 0, end.line ?? 0]);
    const known = lines.filter((line) => line > 0);
    const info = infos[first?.sourceIndex ?? 0];
    if (first === undefined || known.length === 0 || info === undefined)
        return undefined;
    const text = Buffer.from(info.data ?? "", "base64").toString("utf8");
    // BuildKit tells only the last part of the path; the text says which file it is.
    const file = sources.find((source) => source.text === text)?.file;
    return {
        ...(file === undefined ? {} : { file }),
        startLine: Math.min(...known),
        endLine: Math.max(...known),
        via: "provenance",
    };
}

// EXTERNAL MODULE: ./build/js/text/order.js
var text_order = __webpack_require__(75292);
// EXTERNAL MODULE: ./build/js/build/work-intervals.js
var work_intervals = __webpack_require__(58715);
;// CONCATENATED MODULE: ./build/js/build/critical-path.js



/**
 * The longest chain through the build's graph: of each vertex its time at work, and of its inputs the one whose own chain is
 * longest. What was queued counts as nothing; what overlaps in the chain counts once. Undefined when nothing took any time.
 */
function criticalPath(log, target, origins) {
    const began = (0,work_intervals/* startOf */.GH)(log);
    const last = longest([...chains(log, target).values()]);
    if (began === undefined || last === undefined || last.total <= 0)
        return undefined;
    const chain = [];
    for (let each = last; each !== undefined; each = each.before)
        chain.push(each);
    const steps = chain.reverse().flatMap(({ record, intervals }) => {
        const seconds = (0,work_intervals/* secondsCovered */.M3)(intervals);
        const [first] = intervals;
        if (first === undefined || seconds <= 0)
            return [];
        const origin = origins.get(record.digest);
        const start = Math.max(0, Math.round(first.start - began)) / 1000;
        const name = (0,control/* oneLine */.T)((0,vertex_record/* nameOf */.Vb)(record, target));
        return [{ name, digest: record.digest, seconds, start, ...(origin === undefined ? {} : { origin }) }];
    });
    return { seconds: (0,work_intervals/* secondsCovered */.M3)(chain.flatMap(({ intervals }) => intervals)), steps };
}
/** Each vertex after its inputs; one that is its own input, which no builder says, is taken for having none. */
function chains({ vertices }, target) {
    const done = new Map();
    const open = new Set();
    const stack = [...vertices.keys()];
    for (let digest = stack.pop(); digest !== undefined; digest = stack.pop()) {
        const record = vertices.get(digest);
        if (record === undefined || done.has(digest))
            continue;
        const waiting = record.inputs.filter((input) => vertices.has(input) && !done.has(input) && !open.has(input));
        if (waiting.length > 0) {
            open.add(digest);
            stack.push(digest, ...waiting);
            continue;
        }
        const intervals = record.cached ? [] : (0,vertex_record/* intervalsOf */.Gs)(record, target);
        const before = longest(record.inputs.flatMap((input) => done.get(input) ?? []));
        const own = intervals.reduce((sum, { start, end }) => sum + end - start, 0);
        done.set(digest, { record, intervals, total: own + (before?.total ?? 0), before });
    }
    return done;
}
/** Of equal ones always the same, whatever order they were told in. */
function longest(all) {
    return all.toSorted((a, b) => b.total - a.total || (a.record.digest < b.record.digest ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./build/js/build/transfers.js




// Names: moby/buildkit frontend/dockerui, exporter/*, solver/llbsolver/bridge.go and export.go; docker/buildx build/provenance.go.
const kinds = [
    { pattern: /^load build context$/, title: "context", bytes: /^transferring context:/ },
    { pattern: /^FROM (\S+?)(?:@\S+)?$/, title: "pull", bytes: /^sha256:/, onlyWithBytes: true },
    { pattern: /^importing cache manifest from (\S+)/, title: "cache import" },
    { pattern: /^exporting (?:cache to|to GitHub Actions) (\S+)/, title: "cache export" },
    { pattern: /^preparing build cache for export/, title: "cache export" },
    { pattern: /^exporting to /, title: "export" },
    { pattern: /^resolving provenance for metadata file/, title: "provenance" },
];
/** Work besides the steps: what was carried in and out, with the time and, where the stream tells, the bytes. */
function transfers_transfersOf(log, target) {
    const timings = [...log.vertices.values()].flatMap((vertex) => {
        return timingOf(vertex, target, [...(log.transfers.get(vertex.digest)?.values() ?? [])]) ?? [];
    });
    return addTransfers([], timings);
}
function timingOf(vertex, target, statuses) {
    const { text } = (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(vertex, target));
    for (const { pattern, title, bytes: counted, onlyWithBytes } of kinds) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const bytes = statuses.filter(({ id }) => counted?.test(id)).reduce((sum, { current }) => sum + (current ?? 0), 0);
        if (onlyWithBytes && bytes === 0)
            return undefined;
        const name = (0,control/* oneLine */.T)([title, match[1] ?? ""].join(" "));
        return { name, seconds: (0,vertex_record/* secondsOf */.TM)(vertex), ...(counted === undefined ? {} : { bytes }) };
    }
    return undefined;
}
/** Those of two calls of buildx for one variant, added by name. */
function addTransfers(first, second) {
    const totals = new Map(first.map((timing) => [timing.name, timing]));
    for (const timing of second) {
        const total = totals.get(timing.name);
        totals.set(timing.name, total === undefined ? timing : add(total, timing));
    }
    return [...totals.values()].sort((a, b) => (0,text_order/* compareText */.n)(a.name, b.name));
}
function add(a, b) {
    const bytes = a.bytes === undefined && b.bytes === undefined ? {} : { bytes: (a.bytes ?? 0) + (b.bytes ?? 0) };
    return { ...a, seconds: a.seconds + b.seconds, ...bytes };
}

;// CONCATENATED MODULE: ./build/js/build/steps.js









/**
 * The build in figures, from its log.
 *
 * `cacheHitRatio` is the share of steps taken from the cache among the instructions that are run or taken from it
 * (names with `i/n`, without FROM), each vertex once; `null` when there were none. Announced steps that a failure kept
 * from running don't count. Why the first step was not reused is told later, when an earlier build is known
 * (record/explain-builds.ts).
 *
 * @param seconds wall time of the whole build
 */
function summarise(log, target, seconds, origins) {
    const records = [...log.vertices.values()].filter((record) => isStep(record, target) || (record.error !== undefined && !isCacheWork(record, target)));
    const began = (0,work_intervals/* startOf */.GH)(log);
    const steps = records.filter(vertex_record/* wasReached */.OC).map((record) => toStep(record, target, origins, began));
    steps.sort(byPlace);
    const counted = (0,counted_steps/* countedSteps */.I)(steps);
    const misses = counted.filter(({ cached }) => !cached);
    const first = firstUncached(misses, new Set(counted.map(({ digest }) => digest)), log);
    const hits = counted.length - misses.length;
    // Where no step ran, it would lead through BuildKit's own work, another way each time.
    const path = misses.length === 0 ? undefined : criticalPath(log, target, origins);
    return {
        seconds,
        steps,
        cacheHitRatio: counted.length === 0 ? null : hits / counted.length,
        ...(first === undefined ? {} : { firstUncached: unexplained(first, hits) }),
        transfers: transfers_transfersOf(log, target),
        ...(path === undefined ? {} : { criticalPath: path }),
    };
}
function isStep(record, target) {
    return (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).index !== undefined;
}
function toStep(record, target, origins, began) {
    const origin = origins.get(record.digest);
    const [first] = (0,vertex_record/* intervalsOf */.Gs)(record, target);
    return {
        name: (0,control/* oneLine */.T)((0,vertex_record/* nameOf */.Vb)(record, target)),
        digest: record.digest,
        seconds: (0,vertex_record/* secondsOf */.TM)(record),
        ...(first === undefined || began === undefined ? {} : { start: Math.max(0, first.start - began) / 1000 }),
        cached: record.cached,
        ...(origin === undefined ? {} : { origin }),
        ...(record.error === undefined ? {} : { error: (0,control/* oneLine */.T)(record.error) }),
    };
}
/** By file and line where they are known, so that two builds list alike whatever ran first. */
function byPlace(a, b) {
    return ((0,text_order/* compareText */.n)(a.origin?.file ?? "\uffff", b.origin?.file ?? "\uffff") ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        a.name.localeCompare(b.name, "en", { numeric: true }) ||
        (0,text_order/* compareText */.n)(a.digest, b.digest));
}
/**
 * The step that ran although no step that it is built on did; of several, the one whose line comes first. What only joins
 * or pulls stands between steps and is looked through.
 */
function firstUncached(misses, counted, log) {
    const missed = new Set(misses.map(({ digest }) => digest));
    return misses.find(({ digest }) => !stepsBelow(digest, counted, log).some((below) => missed.has(below)));
}
/** The nearest steps on each way down from a vertex. */
function stepsBelow(digest, counted, { vertices }) {
    const found = [];
    const seen = new Set([digest]);
    const open = [...(vertices.get(digest)?.inputs ?? [])];
    for (let input = open.pop(); input !== undefined; input = open.pop()) {
        if (seen.has(input))
            continue;
        seen.add(input);
        if (counted.has(input))
            found.push(input);
        else
            open.push(...(vertices.get(input)?.inputs ?? []));
    }
    return found;
}
/** Nothing is guessed here. */
function unexplained({ name, digest, origin }, hits) {
    return {
        step: name,
        digest,
        origin: origin ?? { via: "none" },
        because: hits === 0 ? "nothing of this build was in the cache" : "the cache has no such step",
    };
}

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/lint/keys.js

/**
 * The stable key of a lint finding: tool, rule, file and the text it speaks of, no line number. `ordinal` tells equal texts
 * in one file apart.
 */
function lintKey(tool, rule, label, text, ordinal) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 12);
    return [tool, rule, label, hash, ...(ordinal === 0 ? [] : [String(ordinal + 1)])].join("/");
}

;// CONCATENATED MODULE: ./build/js/lint/remark.js
/** What lint works with between reading a tool's output and making findings of it. */
/** hadolint's levels, worst first; BuildKit's checks have none of their own (see rules.ts). */
const lintLevels = ["error", "warning", "info", "style"];
/** One scale for all tools (CONTRACTS §4). */
const severityOfLevel = {
    error: "high",
    warning: "medium",
    info: "low",
    style: "info",
};

;// CONCATENATED MODULE: ./build/js/lint/rules.js
/**
 * BuildKit's checks (moby/buildkit frontend/dockerfile/linter/ruleset.go) and the hadolint rules that say the same. Both
 * tools were run on one Dockerfile to see it (`__tests__/fixtures/lint/pairs`).
 */
const sameAs = new Map(Object.entries({
    DuplicateStageName: ["DL3024"],
    DockerfileError: ["DL1000"],
    FromPlatformFlagConstDisallowed: ["DL3029"],
    JSONArgsRecommended: ["DL3025"],
    MaintainerDeprecated: ["DL4000"],
    MultipleInstructionsDisallowed: ["DL4003", "DL4004", "DL3012"],
    RedundantTargetPlatform: ["DL3065"],
    ReservedStageName: ["DL3063"],
    SecretsUsedInArgOrEnv: ["DL3064"],
    WorkdirRelativePath: ["DL3000"],
}));
/** The rules of the other tool that say the same as `rule`. */
function equivalentsOf(rule) {
    return sameAs.get(rule) ?? [...sameAs].filter(([, rules]) => rules.includes(rule)).map(([check]) => check);
}
/**
 * Rules that ask for exact package versions. Distributions delete old versions from their mirrors, so following them
 * breaks builds; hadolint's users switch them off more than any other (hadolint#363, #685, #928). They stay visible as info.
 */
const versionPinRules = new Set([
    "DL3008", // apt-get
    "DL3013", // pip
    "DL3016", // npm
    "DL3018", // apk
    "DL3028", // gem
    "DL3033", // yum
    "DL3037", // zypper
    "DL3041", // dnf
    "DL3062", // go install
]);
/** The level of a hadolint remark where nobody set another one. */
function defaultHadolintLevel(rule, reported) {
    return versionPinRules.has(rule) && reported === "warning" ? "info" : reported;
}
const buildCheckLevels = new Map([
    ["DockerfileError", "error"],
    ["ConsistentInstructionCasing", "style"],
    ["ExposeProtoCasing", "style"],
    ["FromAsCasing", "style"],
    ["StageNameCasing", "style"],
    ["InvalidDefinitionDescription", "info"],
    ["LegacyKeyValueFormat", "info"],
]);
/** BuildKit gives its checks no level: matters of taste are style or info, the rest is a warning. */
function buildCheckLevel(rule) {
    return buildCheckLevels.get(rule) ?? "warning";
}
/** The page that explains a hadolint or ShellCheck rule. */
function hadolintUrl(rule) {
    return rule.startsWith("SC")
        ? `https://www.shellcheck.net/wiki/${rule}`
        : `https://github.com/hadolint/hadolint/wiki/${rule}`;
}

;// CONCATENATED MODULE: ./build/js/lint/merge.js
/** Makes findings of what both tools remarked: each thing once, at the level that the policies give it. Pure. */





/**
 * The findings, worst first, then by file and line. hadolint's word wins over BuildKit's for the same thing, so that a
 * finding keeps its key on a machine without a builder.
 */
function mergeRemarks(remarks) {
    const placed = remarks.flatMap((remark) => {
        const level = decidedLevel(remark);
        if (level === "off")
            return [];
        const sources = new Set([`${remark.tool} ${remark.rule}`]);
        return [{ ...remark, level, place: remark.source.placeAt(remark.line), sources, times: 1 }];
    });
    return withKeys(withoutTwins(withoutRepeats(placed)));
}
/** The worst level that the policies of the file's variants give the rule; `off` only when all of them say so. */
function decidedLevel({ rule, level, source }) {
    const names = [rule, ...equivalentsOf(rule)];
    const words = source.policies.map(({ rules }) => {
        const name = names.find((each) => Object.hasOwn(rules, each));
        return name === undefined ? level : (rules[name] ?? level);
    });
    if (words.length === 0)
        return level;
    return lintLevels.find((each) => words.includes(each)) ?? "off";
}
/** One remark for the same words at the same instruction, from several targets or several words of one RUN. */
function withoutRepeats(remarks) {
    const kept = new Map();
    for (const remark of remarks) {
        const { tool, rule, source, place, line, message } = remark;
        const key = JSON.stringify([tool, rule, source.label, place?.instruction.startLine ?? line, message]);
        const same = kept.get(key);
        if (same === undefined)
            kept.set(key, remark);
        // BuildKit repeats itself for every target of a file; only hadolint's repeats are several places.
        else if (tool === "hadolint")
            same.times += 1;
    }
    return [...kept.values()];
}
/** Leaves out BuildKit's remarks where hadolint says the same, and notes on hadolint's that both see it. */
function withoutTwins(remarks) {
    const hadolint = new Map();
    for (const remark of remarks) {
        if (remark.tool !== "hadolint")
            continue;
        const key = `${remark.source.label}\n${remark.rule}`;
        hadolint.set(key, [...(hadolint.get(key) ?? []), remark]);
    }
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const candidates = equivalentsOf(remark.rule).flatMap((rule) => hadolint.get(`${remark.source.label}\n${rule}`) ?? []);
        const twins = candidates.filter((twin) => sameThing(twin, remark));
        for (const twin of twins)
            twin.sources.add(`buildkit ${remark.rule}`);
        return twins.length === 0;
    });
}
/** Of several CMDs hadolint names the later ones and BuildKit the earlier ones; other rules name the same instruction. */
function sameThing(one, other) {
    if (other.rule === "DockerfileError")
        return true;
    if (other.rule !== "MultipleInstructionsDisallowed") {
        return one.place === undefined ? one.line === other.line : one.place === other.place;
    }
    const [a, b] = [one.place, other.place];
    return a !== undefined && a.stage === b?.stage && a.instruction.keyword === b?.instruction.keyword;
}
function withKeys(remarks) {
    const taken = new Map();
    const findings = remarks.map((remark) => {
        const { source, place, line } = remark;
        const text = place?.instruction.text ?? source.text.split(/\r?\n/)[line - 1] ?? "";
        const key = lintKey(remark.tool, remark.rule, source.label, text, place?.ordinal ?? 0);
        const times = (taken.get(key) ?? 0) + 1;
        taken.set(key, times);
        return toFinding(remark, times === 1 ? key : `${key}~${times}`);
    });
    return findings.sort(inOrder);
}
function toFinding(remark, key) {
    const { tool, rule, level, title, message, url, sources, times, source } = remark;
    const where = source.file === undefined ? ` (${source.label})` : "";
    const often = times > 1 ? ` (${times} times in this instruction)` : "";
    return {
        key,
        tool,
        rule,
        severity: severityOfLevel[level],
        title,
        message: `${message}${often}${where}`,
        origin: merge_originOf(remark),
        state: "unknown",
        sources: [...sources].sort(),
        ...(url === undefined ? {} : { url }),
    };
}
function merge_originOf({ source: { file }, place, line }) {
    const range = place === undefined ? { startLine: line, endLine: line } : placeOrigin(place);
    return { ...(file === undefined ? {} : { file }), ...range, via: "none" };
}
function placeOrigin({ instruction: { startLine, endLine, text }, stage }) {
    return { startLine, endLine, instruction: text, ...(stage?.name === undefined ? {} : { stage: stage.name }) };
}
function inOrder(a, b) {
    const line = ({ origin }) => origin?.startLine ?? 0;
    const file = ({ origin }) => origin?.file ?? "";
    return ((0,severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        (0,text_order/* compareText */.n)(file(a), file(b)) ||
        line(a) - line(b) ||
        (0,text_order/* compareText */.n)(a.key, b.key));
}

;// CONCATENATED MODULE: ./build/js/build/warnings.js


/**
 * BuildKit's checks as they came with the build, as the lint stage would give them, keys included. Warnings that are no
 * check (no rule, no place in a known Dockerfile) are left out.
 */
function warningFindings(warnings, sources) {
    return mergeRemarks(warnings.flatMap((warning) => remarkOf(warning, sources) ?? []));
}
function remarkOf(warning, sources) {
    // "RuleName: what is wrong (line 12)" (moby/buildkit frontend/dockerfile/linter/linter.go).
    const [, rule, message] = /^([A-Z]\w+): (.*?)(?: \(line \d+\))?$/s.exec(decode(warning.short)) ?? [];
    const line = warning.range?.[0]?.start.line;
    const source = sources.find(({ text }) => text === decode(warning.sourceInfo?.data));
    if (rule === undefined || message === undefined || line === undefined || source === undefined)
        return undefined;
    const title = decode(warning.detail?.[0]) || rule;
    const url = warning.url === undefined ? {} : { url: warning.url };
    return { tool: "buildkit", rule, level: buildCheckLevel(rule), source, line, title, message, ...url };
}
function decode(base64) {
    return Buffer.from(base64 ?? "", "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./build/js/build/build-variant.js


















/**
 * Builds one variant in a process of its own. Its image stays in the builder (`export-variant.ts` copies it out), and what
 * its manifests are is known. Never rejects: what went wrong is in the outcome, and nothing of it stops another variant.
 */
async function buildVariant(builder, plan, variant, settings, context) {
    if (context.signal.aborted) {
        const message = `\`${variant.name}\` was not built: the run was cancelled before its turn.`;
        return { status: "skipped", variant, failure: { code: "cancelled", message, variant: variant.name } };
    }
    const paths = (0,build_definition/* buildPaths */.JA)(context.workDirectory, variant);
    const work = { builder, plan, variant, settings, context, paths };
    const log = (0,build_log/* createBuildLog */.X)();
    const task = context.progress.task("build", "building", variant.name);
    const outcome = await build(work, log, task).catch((error) => {
        return { status: "failed", variant, failure: { ...(0,coded_error/* codedError */.A)(error), variant: variant.name }, findings: [] };
    });
    if (outcome.status === "built")
        task.done(doneText(outcome));
    else
        task.fail(outcome.failure.message);
    return outcome;
}
async function build(work, log, task) {
    const { plan, variant, settings, context, paths } = work;
    if (variant.blocked !== undefined) {
        throw new errors/* PlimsollError */.nN("build.blocked", `\`${variant.name}\` is not built. ${variant.blocked}`);
    }
    (0,disk/* requireRoom */.hr)(await (0,disk/* freeBytes */.go)(context.workDirectory), variant.name);
    const dockerfiles = await (0,dockerfile_sources/* dockerfileSources */.N)({ ...plan, variants: [variant] }, settings);
    const definition = (0,build_definition/* definitionOf */.Fg)(plan, variant, (0,build_definition/* imageOutput */.Rb)((0,build_codec/* codecOf */.u)(variant.policy, plan)));
    const child = await (0,bake/* bake */.W)(work, { definition, files: (0,build_definition/* callFiles */.Ip)(paths, "build"), writes: [], log, task });
    return child.exitCode === 0 ? built(work, log, child, dockerfiles) : failed(work, log, child, dockerfiles);
}
async function built({ builder, variant, context, paths }, log, child, dockerfiles) {
    const metadata = await (0,build_metadata/* readMetadata */._)((0,build_definition/* callFiles */.Ip)(paths, "build").metadata, variant.target, variant.name);
    for (const note of importNotes(log, variant.target, variant.name))
        context.progress.note(note);
    const images = await builtImages(metadata, builder, context);
    const { provenance, descriptor: root } = metadata;
    const own = ownLog(log, variant.target, verticesOf(provenance));
    return {
        status: "built",
        variant,
        dockerfiles,
        ...(root === undefined ? {} : { root }),
        ...(images === undefined ? {} : { images }),
        provenance,
        build: summarise(own, variant.target, child.ms / 1000, stepOrigins(provenance, dockerfiles.sources)),
        findings: warningFindings(log.warnings, dockerfiles.sources),
    };
}
function failed(work, log, child, { sources }) {
    const { plan, variant, builder } = work;
    const { target, name } = variant;
    const own = ownLog(log, target);
    const failure = explainFailure({
        variant: name,
        target,
        builder: builder.name,
        deed: "built",
        child,
        deadlineMs: (0,bake/* deadlineOf */.G)(work),
        log: own,
        sources,
        imports: (0,imports/* importsOf */.c5)(plan.definition, variant.target),
    });
    if (failure.code === "cancelled")
        return { status: "cancelled", variant, failure };
    const summary = summarise(own, target, child.ms / 1000, new Map());
    return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}
function doneText({ build }) {
    const steps = (0,counted_steps/* countedSteps */.I)(build.steps);
    const cached = steps.filter((step) => step.cached);
    return `${steps.length} ${steps.length === 1 ? "step" : "steps"}, ${cached.length} cached`;
}

;// CONCATENATED MODULE: ./build/js/dockerfile/source.js
/** Those that are files of the repository, as whoever looks for lines in them takes them. */
function repositoryFiles({ sources }) {
    return sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
}

// EXTERNAL MODULE: ./build/js/process/redact.js
var process_redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/build/local-context.js
var local_context = __webpack_require__(67504);
;// CONCATENATED MODULE: ./build/js/build/record/local-contexts.js


/** The local contexts of the targets that were built from these Dockerfiles, with their ignore files as they are now. */
async function localContexts({ definition }, { byTarget }, { root }) {
    const known = [];
    for (const [target, { file }] of byTarget) {
        const planned = definition.target[target];
        if (planned === undefined)
            continue;
        for (const { name, path } of directoriesOf(planned)) {
            const dockerfile = name === "context" && file !== undefined ? (0,external_node_path_.join)(root, file) : undefined;
            const context = await (0,local_context/* openLocalContext */.n)((0,external_node_path_.resolve)(root, path), dockerfile);
            if (context !== undefined)
                known.push({ name, file, context });
        }
    }
    return (name, file) => {
        const found = known.filter((each) => each.name === name && each.file === file);
        return new Set(found.map(({ context }) => context.key)).size === 1 ? found[0]?.context : undefined;
    };
}
/** By the names that buildx gives them (docker/buildx build/opt.go). */
function directoriesOf({ context = ".", contexts = {} }) {
    const named = Object.entries(contexts).map(([name, path]) => ({ name, path }));
    return [{ name: "context", path: context }, ...named].filter(({ path }) => (0,local_context/* isLocalContext */.d)(path));
}

// EXTERNAL MODULE: ./build/js/dockerfile/instructions.js + 1 modules
var instructions = __webpack_require__(19887);
// EXTERNAL MODULE: ./build/js/image/origins/provenance.js + 1 modules
var origins_provenance = __webpack_require__(59697);
// EXTERNAL MODULE: ./build/js/image/origins/source-files.js
var source_files = __webpack_require__(83025);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/build/record/read-content.js



/** Larger files are told by their size alone, and so is all that comes when that much was read. */
const largestFile = 64e6;
const mostBytes = 512e6;
/** Enough to tell a change; nothing is decided by it. */
const digestLength = 16;
/** Reads each file once, however many steps take it. */
function contentReader(signal) {
    const known = new Map();
    let bytes = 0;
    const read = async (path, stats) => {
        const mode = (stats.mode & 0o7777).toString(8);
        if (stats.isDirectory())
            return mode;
        if (stats.isSymbolicLink())
            return `link:${shortDigest(await (0,promises_.readlink)(path))}`;
        if (!stats.isFile())
            return undefined;
        if (stats.size > largestFile || bytes + stats.size > mostBytes)
            return `${mode}:~${stats.size}`;
        bytes += stats.size;
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { signal }))
            hash.update(chunk);
        return `${mode}:${hash.digest("hex").slice(0, digestLength)}`;
    };
    return (path, stats) => {
        const content = known.get(path) ?? read(path, stats).catch(() => undefined);
        known.set(path, content);
        return content;
    };
}
function shortDigest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, digestLength);
}
/** Undefined when nothing is there. Links are not followed. */
function statOf(path) {
    return (0,promises_.lstat)(path).catch(() => undefined);
}

// EXTERNAL MODULE: ./build/js/build/record/record-bounds.js
var record_bounds = __webpack_require__(85614);
// EXTERNAL MODULE: ./build/js/image/origins/image-name.js
var image_name = __webpack_require__(36401);
;// CONCATENATED MODULE: ./build/js/build/record/step-inputs.js



/**
 * Reads a step's inputs. Between it and other steps stand operations that no instruction has for itself: the joining of
 * `COPY --link`, the text of a heredoc, sources. `isStep`: whether an operation has one.
 */
function stepInputs(step, { steps }, isStep) {
    const found = { steps: [], images: {}, contexts: new Map(), environment: [], does: "", unseen: [] };
    const done = [];
    const seen = new Set();
    const open = [step];
    for (let each = open.shift(); each !== undefined; each = open.shift()) {
        if (seen.has(each.id))
            continue;
        seen.add(each.id);
        done.push(withoutEnvironment(each));
        for (const [index, { step: id }] of each.inputs.entries()) {
            const input = steps.get(id);
            if (input === undefined)
                continue;
            if (isStep(id))
                found.steps.push(id);
            else if (input.operation.source !== undefined)
                addSource(found, input.operation.source.identifier, each, index);
            else
                open.push(input);
        }
    }
    found.environment = step.operation.exec?.meta?.env ?? [];
    found.does = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(done)).digest("hex").slice(0, digestLength);
    return found;
}
function addSource(found, identifier, step, index) {
    const image = (0,image_name/* baseImageOf */.I)(identifier);
    if (image !== undefined)
        found.images[image.name] = image.digest ?? "";
    else if (identifier.startsWith("local://")) {
        const name = identifier.slice("local://".length);
        found.contexts.set(name, [...(found.contexts.get(name) ?? []), ...wantedFrom(step, index)]);
    }
    else
        found.unseen.push("a source outside of this machine");
}
/** Copies that take from the input, and mounts of it. */
function wantedFrom({ operation: { file, exec } }, index) {
    const copied = (file?.actions ?? []).flatMap(({ secondaryInput, Action: { copy } }) => copy === undefined || secondaryInput !== index
        ? []
        : [{ path: copy.src, include: copy.include_patterns, exclude: copy.exclude_patterns }]);
    const mounted = (exec?.mounts ?? []).flatMap(({ input, selector }) => input === index ? [{ path: selector, include: [], exclude: [] }] : []);
    return [...copied, ...mounted];
}
function withoutEnvironment({ operation }) {
    const { exec, ...others } = operation;
    if (exec?.meta === undefined)
        return operation;
    const { env: _, ...meta } = exec.meta;
    return { ...others, exec: { ...exec, meta } };
}

// EXTERNAL MODULE: ./build/js/baseline/ignore-rules.js
var ignore_rules = __webpack_require__(32006);
;// CONCATENATED MODULE: ./build/js/build/record/taken-files.js




/**
 * The files of a context that a step takes, as BuildKit's client would send them: what the ignore file keeps out is not
 * there. Directories count, because their modes go into a copy; one that is copied itself does not.
 */
async function takenFiles(context, wanted, taking) {
    const files = new Map();
    for (const each of wanted) {
        const parts = each.path.split("/").filter((part) => part !== "" && part !== ".");
        const isKnown = parts.every((part) => !/[[\]\\]/.test(part) && part !== ".." && (0,ignore_rules/* isReasonable */.vX)(part));
        if (!isKnown)
            return { unseen: "the files of a pattern" };
        const walk = { context, parts, filter: filterOf(each, parts), files, taking };
        const trouble = await step(walk, [], await statOf(context.directory));
        if (trouble !== undefined)
            return { unseen: trouble };
    }
    taking.room -= files.size;
    return { files };
}
const tooMany = "more files than are recorded";
/** Goes on from `at`, which the pattern led to. Gives why it can't be recorded. */
async function step(walk, at, stats) {
    const { context, parts, taking } = walk;
    if (stats === undefined)
        return undefined;
    taking.signal.throwIfAborted();
    const pattern = parts[at.length];
    // What a link on the way points to may be anything.
    if (stats.isSymbolicLink() && at.length <= parts.length)
        return "what a symbolic link leads to";
    if (!stats.isDirectory())
        return pattern === undefined ? record(walk, at, stats) : undefined;
    if (at.length > 0 && context.rules.ignoresAllBelow(at.join("/")))
        return undefined;
    if (pattern === undefined && at.length > parts.length)
        await record(walk, at, stats);
    const names = pattern === undefined || /[*?]/.test(pattern) ? await namesIn(walk, at, pattern) : [pattern];
    for (const name of names) {
        const below = [...at, name];
        const trouble = await step(walk, below, await statOf((0,external_node_path_.join)(context.directory, ...below)));
        if (trouble !== undefined)
            return trouble;
        if (walk.files.size > taking.room)
            return tooMany;
    }
    return undefined;
}
async function namesIn({ context }, at, pattern) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(context.directory, ...at)).catch(() => []);
    return (pattern === undefined ? names : names.filter((name) => matches(pattern, name))).sort();
}
async function record({ context, filter, files, taking }, at, stats) {
    const path = at.join("/");
    if (context.rules.ignores(path) || !filter(at))
        return;
    const content = await taking.read((0,external_node_path_.join)(context.directory, path), stats);
    if (content !== undefined)
        files.set(stats.isDirectory() ? `${path}/` : path, content);
}
/** `*` and `?` as Go's filepath.Match has them, within one part. */
function matches(pattern, name) {
    const expression = pattern
        .replace(/[.+^${}()|]/g, "\\$&")
        .replace(/\*+/g, ".*")
        .replaceAll("?", ".");
    return new RegExp(`^${expression}$`, "su").test(name);
}
/** Patterns count from the source, and from where that is when it has wildcards (tonistiigi/fsutil copy/copy.go). */
function filterOf({ include, exclude }, source) {
    const included = (0,ignore_rules/* rulesOf */.fD)(include);
    const excluded = (0,ignore_rules/* rulesOf */.fD)(exclude);
    const start = source.some((part) => /[*?]/.test(part)) ? source.length - 1 : source.length;
    return (path) => {
        const inside = path.slice(start).join("/");
        if (inside === "")
            return true;
        return (include.length === 0 || included.ignores(inside)) && !excluded.ignores(inside);
    };
}

;// CONCATENATED MODULE: ./build/js/build/record/make-record.js









/**
 * What a finished build leaves. Files are read as they lie there now, so this belongs right behind the build. Steps that
 * the provenance does not have are left out.
 */
async function makeRecord(finished) {
    const { variant, build, provenance, now, signal } = finished;
    const taking = { read: contentReader(signal), signal, room: record_bounds/* recordBounds */.Z.files };
    const steps = [];
    const recorded = new Map();
    const platforms = Object.entries(provenance);
    for (const [platform, predicate] of platforms) {
        const read = (0,origins_provenance/* readProvenance */.C)(predicate);
        if (read === undefined)
            continue;
        const several = platforms.length > 1 ? { platform } : {};
        const sources = { provenance: read, files: (0,source_files/* sourceFiles */.l$)(read, finished.dockerfiles) };
        const counted = countedSteps(read, build);
        if (steps.length + counted.size > record_bounds/* recordBounds */.Z.steps)
            break;
        const places = new Map([...counted.keys()].map((id, index) => [id, steps.length + index]));
        for (const each of counted.values()) {
            recorded.set(each.measured.digest, steps.length);
            steps.push({ ...(await recordedStep(each, sources, places, finished, taking)), ...several });
        }
    }
    const { seconds, cacheHitRatio } = build;
    const ratio = cacheHitRatio === null ? {} : { cacheHitRatio };
    return { record: { variant, madeAt: now.toISOString(), seconds, ...ratio, steps }, places: recorded };
}
async function recordedStep(counted, { provenance, files }, places, finished, taking) {
    const { measured } = counted;
    const inputs = stepInputs(counted.step, provenance, (id) => places.has(id));
    const written = writtenStep(counted, files, finished.redact);
    const taken = await filesOf(inputs, written.file, finished, taking);
    const unseen = [...new Set([...inputs.unseen, ...taken.unseen])].join(" and ");
    return {
        ...written,
        ...(measured.cached || measured.error !== undefined ? {} : { seconds: measured.seconds }),
        ...(inputs.environment.length === 0 ? {} : { arguments: argumentsOf(inputs.environment) }),
        ...(taken.files === undefined ? {} : { files: taken.files }),
        ...(Object.keys(inputs.images).length === 0 ? {} : { images: inputs.images }),
        ...(inputs.steps.length === 0 ? {} : { inputs: inputs.steps.flatMap((id) => places.get(id) ?? []) }),
        does: inputs.does,
        ...(unseen === "" ? {} : { unseen }),
    };
}
/** In the order of the build's definition, which is the same for the same Dockerfile. */
function countedSteps({ steps, stepsByVertex }, build) {
    const measured = new Map(build.steps.flatMap((each) => {
        const id = (0,step_name/* parseStepName */.Z)(each.name).runs ? stepsByVertex.get(each.digest) : undefined;
        return id === undefined ? [] : [[id, each]];
    }));
    return new Map([...steps.values()].flatMap((step) => {
        const found = measured.get(step.id);
        return found === undefined ? [] : [[step.id, { step, measured: found }]];
    }));
}
/** Where and how it is written. An ONBUILD trigger has the place of the FROM line that brought it, and no text there. */
function writtenStep({ step, measured }, files, redact) {
    const [place] = step.places;
    const file = place && files[place.source];
    const at = file && (0,source_files/* instructionAt */.sA)(file, place.startLine);
    const named = (0,step_name/* parseStepName */.Z)(measured.name).text;
    const isHere = at !== undefined && (0,instructions/* readInstructions */.K)(named).instructions[0]?.keyword === at.instruction.keyword;
    const stage = at && (file.dockerfile.stages.length === 1 ? undefined : (at.stage.name ?? `stage-${at.stage.index}`));
    return {
        ...(file?.path === undefined ? {} : { file: redact(file.path) }),
        ...(file?.path === undefined || place === undefined ? {} : { startLine: place.startLine }),
        ...(stage === undefined ? {} : { stage }),
        text: redact((0,control/* oneLine */.T)(isHere ? at.instruction.text : named)).slice(0, record_bounds/* recordBounds */.Z.textLength),
    };
}
function argumentsOf(environment) {
    const { argumentDigest } = record_bounds/* recordBounds */.Z;
    return Object.fromEntries(environment.slice(0, record_bounds/* recordBounds */.Z.arguments).map((entry) => {
        const [name = "", value = ""] = entry.split(/=(.*)/s);
        return [name.slice(0, record_bounds/* recordBounds */.Z.nameLength), shortDigest(value).slice(0, argumentDigest)];
    }));
}
async function filesOf({ contexts }, file, { contexts: find, redact }, taking) {
    const files = new Map();
    const unseen = [];
    for (const [name, wanted] of contexts) {
        const context = find(name, file);
        const taken = context === undefined ? { unseen: "files of a context" } : await takenFiles(context, wanted, taking);
        if ("unseen" in taken)
            unseen.push(taken.unseen);
        else
            for (const [path, content] of taken.files)
                files.set(redact(path), content);
    }
    return contexts.size === 0 || unseen.length > 0 ? { unseen } : { files: Object.fromEntries(files), unseen };
}

;// CONCATENATED MODULE: ./build/js/build/record/record-of-build.js




/**
 * The record of what has just been built, of the files as they lie there. Never rejects: without one, later builds are only
 * not explained.
 */
async function recordOfBuild({ variant, dockerfiles, build, provenance }, plan, settings, { signal }) {
    try {
        const contexts = await localContexts(plan, dockerfiles, settings);
        const redact = (0,process_redact/* createRedactor */.l)(settings.secretsToRedact);
        const what = { variant: variant.name, build, provenance, dockerfiles: repositoryFiles(dockerfiles), contexts };
        return await makeRecord({ ...what, now: new Date(), redact, signal });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/write-whole.js
var write_whole = __webpack_require__(89613);
;// CONCATENATED MODULE: ./build/js/build/content/image-documents.js









/** Indexes are nested once where BuildKit makes them. */
const maximumDepth = 2;
/**
 * Writes manifests, configs and indexes below `root` into the layout, whose `blobs` is there, and an `index.json` that names
 * `root`. Gives the layers, each once; undefined when a document is not in the builder's store.
 *
 * @throws PlimsollError `image.malformed` or `image.digest`; what `content` throws
 */
async function takeDocuments(content, root, layout) {
    const layers = await documentsBelow(root, { content, layout }, maximumDepth);
    if (layers === undefined)
        return undefined;
    const { mediaType, digest, size, platform } = root;
    const manifests = [{ mediaType, digest, size, ...(platform ? { platform } : {}) }];
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: media_types/* ociIndex */.KP, manifests }));
    return [...new Map(layers.map(({ digest, size }) => [digest, { digest, size }])).values()];
}
async function documentsBelow(descriptor, place, depth) {
    if (!(await take(descriptor, documents/* documentLimits */.E5.manifest, place)))
        return undefined;
    if ((0,media_types/* kindOfMediaType */.SX)(descriptor.mediaType) === "index")
        return documentsOfIndex(descriptor, place, depth);
    const what = "image manifest";
    const manifest = await (0,blobs/* readDocument */.u0)(place.layout, descriptor, documents/* manifestSchema */.rc, what, documents/* documentLimits */.E5.manifest);
    if (!(await take(manifest.config, documents/* documentLimits */.E5.config, place)))
        return undefined;
    return manifest.layers;
}
async function documentsOfIndex(descriptor, place, depth) {
    if (depth === 0)
        throw new errors/* PlimsollError */.nN("image.malformed", "The image's indexes are nested too deep.");
    const index = await (0,blobs/* readDocument */.u0)(place.layout, descriptor, documents/* indexSchema */.me, "image index", documents/* documentLimits */.E5.manifest);
    const layers = [];
    for (const each of index.manifests.filter((manifest) => !(0,image_layout/* isAttestation */.H3)(manifest))) {
        const found = await documentsBelow(each, place, depth - 1);
        if (found === undefined)
            return undefined;
        layers.push(...found);
    }
    return layers;
}
/** Whether it is there now; who reads it compares it with its digest. */
async function take({ digest, size }, most, { content, layout }) {
    if (!(0,image_digest/* isDigest */.Bc)(digest) || size > most || (await content.size(digest)) !== size)
        return false;
    const parts = [];
    let bytes = 0;
    for await (const chunk of content.read(digest)) {
        bytes += chunk.length;
        if (bytes > size)
            return false;
        parts.push(Buffer.from(chunk));
    }
    const file = (0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(digest));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,write_whole/* writeWhole */.f)(file, parts);
    return true;
}

// EXTERNAL MODULE: ./build/js/exists.js
var exists = __webpack_require__(13692);
;// CONCATENATED MODULE: ./build/js/build/content/layers-in-builder.js







/**
 * The layers of an image, read out of the builder's store. What breaks on the way is `build.content`.
 *
 * @param inTurn so that a layer which two images share is brought once
 */
function layersInBuilder(content, layers, layout, inTurn) {
    let brought;
    const bringAll = async () => {
        for (const layer of layers)
            await bring(content, layer, (0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(layer.digest)));
    };
    return {
        open: (digest, name) => openInBuilder(content, digest, name),
        bring: () => {
            brought ??= inTurn(bringAll);
            return brought;
        },
    };
}
/** Whether all of them are in the builder's store: one that no step needed may never have been pulled. */
async function areInBuilder(content, layers) {
    const sizes = await Promise.all(layers.map(({ digest }) => content.size(digest)));
    return sizes.every((size, index) => size === layers[index]?.size);
}
async function openInBuilder(content, digest, name) {
    const size = await content.size(digest).catch((error) => {
        throw lost(name, error);
    });
    if (size === undefined)
        throw lost(name, new Error("it is not there any more"));
    const reads = new Set();
    return {
        size,
        chunks: () => {
            const read = reading(content, digest, size, name);
            reads.add(read);
            return read;
        },
        close: async () => {
            await Promise.all([...reads].map((read) => read.return(undefined)));
        },
    };
}
async function* reading(content, digest, size, name) {
    let bytes = 0;
    const chunks = content.read(digest);
    try {
        for (;;) {
            const next = await chunks.next().catch((error) => {
                throw lost(name, error);
            });
            if (next.done === true)
                break;
            bytes += next.value.length;
            yield next.value;
        }
    }
    finally {
        await chunks.return(undefined);
    }
    if (bytes !== size)
        throw lost(name, new Error(`it ended after ${bytes} of ${size} bytes`));
}
async function bring(content, { digest, size }, file) {
    if (await (0,exists/* exists */.t)(file))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,write_whole/* writeWhole */.f)(file, checked(content, digest, size));
}
/** As buildx does for what it copies out: what is on the disk is what its name says. */
async function* checked(content, digest, size) {
    const name = `layer ${(0,image_digest/* shortDigest */.VK)(digest)}`;
    const hash = (0,image_digest/* hashLike */.KB)(digest);
    for await (const chunk of reading(content, digest, size, name)) {
        hash.update(chunk);
        yield chunk;
    }
    if (!digest.endsWith(`:${hash.digest("hex")}`))
        throw lost(name, new Error("it has other bytes than its digest says"));
}
function lost(name, cause) {
    if (cause instanceof errors/* PlimsollError */.nN)
        return cause;
    const why = (0,control/* oneLine */.T)(cause instanceof Error ? cause.message : String(cause));
    return new errors/* PlimsollError */.nN("build.content", `The ${name} could not be read in the builder: ${why}.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/build/layout-blobs.js




/**
 * Prepares an empty layout for an export that shares `blobs`, an absolute directory, with other ones: BuildKit's client looks
 * whether a blob is there before it asks for its bytes, and puts a new one there by renaming it (containerd
 * plugins/content/local).
 */
async function shareBlobs(layout, blobs) {
    await (0,promises_.rm)(layout, { recursive: true, force: true });
    await (0,promises_.mkdir)(layout, { recursive: true });
    await (0,promises_.mkdir)(blobs, { recursive: true });
    await (0,promises_.symlink)(blobs, (0,external_node_path_.join)(layout, "blobs"));
}
/**
 * Gives the layout a `blobs` directory of its own instead, with hard links to those that it lists: so it can be packed,
 * mounted or uploaded like any other, and takes no room twice.
 *
 * @throws PlimsollError `image.malformed` or `image.digest` when its documents can't be read
 */
async function ownBlobs(layout) {
    const own = (0,external_node_path_.join)(layout, "blobs.own");
    for (const digest of await (0,image_layout/* listBlobs */.t3)(layout)) {
        const file = (0,external_node_path_.join)(own, digest.replace(":", "/"));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.link)((0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(digest)), file);
    }
    await (0,promises_.rm)((0,external_node_path_.join)(layout, "blobs"));
    await (0,promises_.rename)(own, (0,external_node_path_.join)(layout, "blobs"));
}

;// CONCATENATED MODULE: ./build/js/build/layout-check.js




const indexShape = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })) });
/**
 * Makes sure that the layout holds what buildx says that it built.
 * @param digest of the manifest or index, when the metadata file tells it
 * @throws PlimsollError `build.output`
 */
async function requireLayout(layout, digest, variant) {
    const digests = await readDigests(layout).catch((cause) => {
        const message = `buildx built \`${variant}\`, but wrote no OCI layout. Run again; if it stays, report it.`;
        throw new errors/* PlimsollError */.nN("build.output", message, { cause });
    });
    if (digests.length === 1 && (digest === undefined || digests[0] === digest))
        return;
    const message = `buildx built \`${variant}\` as ${digest}, but its OCI layout names ${digests.join(", ") || "nothing"}. Run again.`;
    throw new errors/* PlimsollError */.nN("build.output", message);
}
async function readDigests(layout) {
    const index = indexShape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(layout, "index.json"), "utf8")));
    return index.manifests.map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./build/js/build/export-variant.js











/**
 * Copies the image of a build out of the builder, into an OCI layout directory below the working directory. Every step is in
 * the builder's cache; should one have run again all the same, the layout holds the newer image, and the provenance is of
 * that. Never rejects.
 *
 * @param blobs directory that the run's layouts share their blobs through; see `exports.ts`
 */
async function exportVariant(builder, plan, built, blobs, settings, context) {
    const { variant } = built;
    const work = {
        builder,
        plan,
        variant,
        settings,
        context,
        paths: (0,build_definition/* buildPaths */.JA)(context.workDirectory, variant),
    };
    const task = context.progress.task("build", "exporting", variant.name);
    const outcome = await exportLayout(work, built, blobs, task).catch((error) => {
        return { status: "failed", failure: { ...(0,coded_error/* codedError */.A)(error), variant: variant.name } };
    });
    if (outcome.status === "exported")
        task.done("exported");
    else
        task.fail(outcome.failure.message);
    return outcome;
}
async function exportLayout(work, built, blobs, task) {
    const { plan, variant, paths } = work;
    const { layout, directory } = paths;
    await shareBlobs(layout, blobs);
    const log = (0,build_log/* createBuildLog */.X)();
    const definition = (0,build_definition/* reusing */.Qd)((0,build_definition/* definitionOf */.Fg)(plan, variant, (0,build_definition/* layoutOutput */.Q6)((0,build_codec/* codecOf */.u)(variant.policy, plan), layout)));
    const files = (0,build_definition/* callFiles */.Ip)(paths, "export");
    const child = await (0,bake/* bake */.W)(work, { definition, files, writes: [directory], log, task });
    if (child.exitCode !== 0)
        return export_variant_failed(work, built, log, child);
    const { digest, provenance } = await (0,build_metadata/* readMetadata */._)(files.metadata, variant.target, variant.name);
    await requireLayout(layout, digest, variant.name);
    await ownBlobs(layout);
    const transfers = addTransfers(built.build.transfers, transfers_transfersOf(log, variant.target));
    return { status: "exported", layout, provenance, transfers };
}
function export_variant_failed(work, { dockerfiles }, log, child) {
    const { plan, variant, builder } = work;
    const failure = explainFailure({
        variant: variant.name,
        target: variant.target,
        builder: builder.name,
        deed: "exported",
        child,
        deadlineMs: (0,bake/* deadlineOf */.G)(work),
        log,
        sources: dockerfiles.sources,
        imports: (0,imports/* importsOf */.c5)(plan.definition, variant.target),
    });
    return { status: failure.code === "cancelled" ? "cancelled" : "failed", failure };
}

;// CONCATENATED MODULE: ./build/js/build/take-image.js






/**
 * Makes the image of a build readable: its documents as a layout, and its layers where they are, in the builder; copied into
 * the layout where someone needs them as files. A builder whose store can't be read exports the image instead. Never rejects.
 *
 * @param asFiles whether the layout is to be whole
 */
async function takeImage(builder, plan, built, exports, asFiles, settings, context) {
    const taken = await (0,attempt/* attempt */.C)(takeInPlace(builder, built, exports, asFiles, context), "build.content");
    if (taken.ok && taken.value !== undefined)
        return taken.value;
    if (!taken.ok && !context.signal.aborted) {
        const { variant } = built;
        context.progress.note(`${variant.name} is exported: its layers can't be read in the builder: ${taken.error.message}`);
    }
    return exportInTurn(builder, plan, built, exports, settings, context);
}
/** Copies the image out of the builder by an export of its own. Never rejects. */
function exportInTurn(builder, plan, built, exports, settings, context) {
    return exports.inTurn(() => exportVariant(builder, plan, built, exports.blobs, settings, context));
}
async function takeInPlace({ content }, { variant, root, provenance, build }, { blobs, inTurn }, asFiles, { workDirectory }) {
    if (content === undefined || root === undefined)
        return undefined;
    const { layout } = (0,build_definition/* buildPaths */.JA)(workDirectory, variant);
    await shareBlobs(layout, blobs);
    const layers = await takeDocuments(content, root, layout);
    if (layers === undefined || !(await areInBuilder(content, layers)))
        return undefined;
    const elsewhere = layersInBuilder(content, layers, layout, inTurn);
    const taken = { status: "exported", layout, provenance, transfers: build.transfers };
    if (!asFiles)
        return { ...taken, elsewhere };
    await elsewhere.bring();
    await ownBlobs(layout);
    return taken;
}

// EXTERNAL MODULE: ./build/js/image/platforms.js
var image_platforms = __webpack_require__(99292);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/process/excerpt.js
var excerpt = __webpack_require__(78525);
;// CONCATENATED MODULE: ./build/js/scan/download-database.js
/** One download by Trivy of one of its databases, tried again where that can help. */



const vulnerabilityDatabase = {
    title: "vulnerability database",
    flag: "--download-db-only",
    variable: "TRIVY_DB_REPOSITORY",
    option: "--db-repository",
    repositories: ["mirror.gcr.io/aquasec/trivy-db:2", "ghcr.io/aquasecurity/trivy-db:2"],
};
const javaIndex = {
    title: "Java index",
    flag: "--download-java-db-only",
    variable: "TRIVY_JAVA_DB_REPOSITORY",
    option: "--java-db-repository",
    repositories: ["mirror.gcr.io/aquasec/trivy-java-db:1", "ghcr.io/aquasecurity/trivy-java-db:1"],
};
/** The repositories that a download asks, as they are named in reports. */
function sourceOf(kind, context) {
    return context.scanEnvironment[kind.variable] ?? kind.repositories.join(", ");
}
/** The Java index is some 900 MB; ten minutes are a slow line, not a broken one. */
const deadlineMs = 600_000;
/**
 * Downloads into the cache directory `destination`. Trivy goes on to its second repository only after some answers of
 * the first, not when that can't be reached; so the second try asks the second one alone.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
async function downloadDatabase(kind, destination, trivy, context, pausesMs = [2_000, 8_000]) {
    const task = context.progress.task("scan", `Downloading the ${kind.title}`);
    const own = context.scanEnvironment[kind.variable] !== undefined;
    for (let attempt = 0;; attempt++) {
        const other = attempt % 2 === 1 && !own ? [`${kind.option}=${kind.repositories[1]}`] : [];
        const result = await run(kind, [...other, `--cache-dir=${destination}`], trivy, context, task);
        if (result.endedBy === "exit" && result.exitCode === 0)
            return task.done();
        const pause = pausesMs[attempt];
        if (context.signal.aborted || pause === undefined || !mayPass(result)) {
            const failure = download_database_failed(kind, result, context);
            task.fail(failure.message);
            throw failure;
        }
        task.update(`trying again in ${pause / 1000} s`);
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: context.signal }).catch(() => undefined);
    }
}
function run(kind, options, trivy, context, task) {
    return context.run({
        command: trivy.command,
        args: ["image", kind.flag, "--no-progress", "--skip-version-check", "--disable-telemetry", ...options],
        cwd: context.workDirectory,
        env: context.scanEnvironment,
        deadlineMs,
        onStderr: (line) => task.output(line),
    });
}
/** Busy, broken or slow servers and lines; not a wrong name, a refused login or a certificate nobody trusts. */
function mayPass(result) {
    if (result.endedBy === "deadline")
        return true;
    if (result.endedBy !== "exit" || result.signal !== null)
        return false;
    return /TOOMANYREQUESTS|\b429\b|\b5\d\d\b|timeout|timed out|connection|reset|refused|EOF|no such host|dial tcp|unavailable|temporar/i.test(result.stderr);
}
function download_database_failed(kind, result, context) {
    if (context.signal.aborted)
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while the ${kind.title} was downloading.`);
    const why = result.endedBy === "deadline" ? ` within ${deadlineMs / 60_000} minutes` : "";
    return new errors/* PlimsollError */.nN("scan.database", `The ${kind.title} could not be downloaded${why} from ${sourceOf(kind, context)}. Without it no image can be judged. Run again, or set ${kind.variable} to a mirror that this machine reaches.`, { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 8) });
}

;// CONCATENATED MODULE: ./build/js/scan/stored-databases.js
/**
 * Databases kept between runs: one directory per download below one directory per source, never changed once it is in
 * place. A scan that reads one is not disturbed by a run that fetches a newer one.
 */





/** metadata.json of both kinds (trivy-db pkg/metadata/metadata.go, trivy-java-db pkg/db/metadata.go). */
const metadataFile = schemas/* object */.Ikc({
    Version: schemas/* int */.Whr(),
    NextUpdate: iso/* datetime */.w$({ offset: true }),
    UpdatedAt: iso/* datetime */.w$({ offset: true }),
    DownloadedAt: iso/* datetime */.w$({ offset: true }),
});
const day = 86_400_000;
/** The directory of this source's databases. */
function storeOf(name, kind, context) {
    const source = (0,external_node_crypto_.createHash)("sha256").update(sourceOf(kind, context)).digest("hex").slice(0, 12);
    return (0,external_node_path_.join)(context.cacheDirectory, "trivy", `${name}-${source}`);
}
/** The last one that was downloaded whole; undefined when there is none. */
async function newestDatabase(store, name) {
    const names = await (0,promises_.readdir)(store).catch(() => []);
    const stored = await Promise.all(names.filter(isFinished).map((each) => readDatabase((0,external_node_path_.join)(store, each), name)));
    return stored
        .filter((each) => each !== undefined)
        .sort((a, b) => b.downloadedAt - a.downloadedAt)
        .at(0);
}
/** What `directory` holds; undefined when it is not a whole database of the version that Trivy 0.70 and later read. */
async function readDatabase(directory, name) {
    try {
        const data = (0,external_node_path_.join)(directory, name, name === "db" ? "trivy.db" : "trivy-java.db");
        if ((await (0,promises_.stat)(data)).size === 0)
            return undefined;
        const metadata = metadataFile.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, name, "metadata.json"), "utf8")));
        if (metadata.Version !== (name === "db" ? 2 : 1))
            return undefined;
        return {
            directory,
            updatedAt: Date.parse(metadata.UpdatedAt),
            nextUpdate: Date.parse(metadata.NextUpdate),
            downloadedAt: Date.parse(metadata.DownloadedAt),
        };
    }
    catch {
        return undefined;
    }
}
/** Lets `download` fill a new directory and puts it in place when it holds a whole database; undefined when not. */
async function storeDatabase(store, name, download) {
    await removeOld(store, name);
    const incoming = (0,external_node_path_.join)(store, `incoming-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(incoming, { recursive: true });
    try {
        await download(incoming);
        if ((await readDatabase(incoming, name)) === undefined)
            return undefined;
        const place = (0,external_node_path_.join)(store, `at-${Date.now()}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
        await (0,promises_.rename)(incoming, place);
        return await readDatabase(place, name);
    }
    finally {
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
}
function isFinished(name) {
    return name.startsWith("at-");
}
/** What no run of today can still be using; the newest stays for the day when the network fails. */
async function removeOld(store, name) {
    const newest = await newestDatabase(store, name);
    for (const each of await (0,promises_.readdir)(store).catch(() => [])) {
        const directory = (0,external_node_path_.join)(store, each);
        const isOurs = isFinished(each) || each.startsWith("incoming-");
        if (!isOurs || directory === newest?.directory)
            continue;
        const age = Date.now() - ((await (0,promises_.stat)(directory).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > 2 * day)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/js/scan/database-identity.js

/**
 * Tells databases apart: by where they came from and when they were made, the Java index beside it too. Undefined when
 * there is none.
 */
async function databaseIdentity(database) {
    if (database.status !== "ready")
        return undefined;
    const { source, updated, cacheDirectory } = database;
    const javaIndex = await readDatabase(cacheDirectory, "java-db");
    return JSON.stringify([source, updated, javaIndex?.updatedAt ?? null]);
}

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/image/origins/root-chain.js
var root_chain = __webpack_require__(92954);
;// CONCATENATED MODULE: ./build/js/known-images/look-key.js




/** Part of every key; goes up when the same parts would be looked at otherwise. */
const formatVersion = 2;
/** 64 hexadecimal digits that are the same only for looks that find the same. Pure. */
function lookKey({ provenance, dockerfiles, ...parts }) {
    const files = dockerfiles.map(({ path, text }) => [path, text]).sort();
    const whole = [formatVersion, sorted(parts), files, originsIn(provenance)];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(whole)).digest("hex");
}
/** Times and addresses differ with every build; steps, layers and sources are what origins are made from. */
function originsIn(predicate) {
    const provenance = (0,origins_provenance/* readProvenance */.C)(predicate);
    if (provenance === undefined)
        return null;
    const { steps, layerCounts, ...rest } = provenance;
    const counts = (0,root_chain/* statedRootCounts */.Y8)(provenance) ?? Object.fromEntries(layerCounts);
    return sorted({ ...rest, steps: [...steps.values()], counts });
}
/** With the keys of all objects in order. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (0,text_order/* compareText */.n)(a, b));
    return entries.map(([key, each]) => [key, sorted(each)]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/js/inputs/config/issues.js
var issues = __webpack_require__(86133);
// EXTERNAL MODULE: ./build/js/inputs/config/problems.js
var config_problems = __webpack_require__(54629);
// EXTERNAL MODULE: ./build/js/inputs/config/read-text.js
var read_text = __webpack_require__(59373);
// EXTERNAL MODULE: ./build/js/inputs/config/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
;// CONCATENATED MODULE: ./build/js/strict-yaml.js
/** Configuration files of other tools, read as strictly as our own and refused under their own code. */








/**
 * The text as the schema has it (an empty file as an empty mapping), and the places of its keys.
 *
 * @throws PlimsollError `refusal.code`; the message has file, line and column, the detail lists every problem.
 */
function readStrictYaml(file, text, schema, refusal) {
    try {
        const document = (0,yaml_document/* parseYaml */.h)(file, text);
        const value = document.value ?? {};
        if (typeof value !== "object" || Array.isArray(value)) {
            throw new errors/* PlimsollError */.nN(refusal.code, `${file}:1:1: it must be a mapping of keys to values.`);
        }
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return { value: parsed.data, document };
        const problems = (0,issues/* problemsOf */.G)(parsed.error.issues, document, json_schema_processors/* toJSONSchema */.bl(schema, { io: "input" }));
        throw (0,config_problems/* isSome */.R)(problems) ? (0,config_problems/* problemsError */.$)(file, problems) : parsed.error;
    }
    catch (error) {
        throw refused(error, refusal);
    }
}
/**
 * The text of a small file below `root`; undefined when it is not there and not `required`. A link is followed where it stays
 * inside: what it leads to elsewhere is no file of the repository, and nobody could compare it with the base's.
 *
 * @throws PlimsollError `refusal.code`.
 */
async function readTextOf(root, file, required, refusal) {
    const path = (0,external_node_path_.resolve)(root, file);
    try {
        const text = await (0,read_text/* readSmallText */.F)(path, file);
        if (await (0,find_config/* staysInside */.No)(root, path))
            return text;
    }
    catch (error) {
        const isMissing = error instanceof errors/* PlimsollError */.nN && errnoOf(error.cause) === "ENOENT";
        if (isMissing && !required)
            return undefined;
        throw refused(error, refusal);
    }
    throw new errors/* PlimsollError */.nN(refusal.code, `${file} is a link that leads out of the repository. Put the file itself there, or remove it.`);
}
function refused(error, { code, because }) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof errors/* PlimsollError */.nN ? error.detail : undefined;
    return new errors/* PlimsollError */.nN(code, `${message} ${because}`, {
        cause: error,
        ...(detail === undefined ? {} : { detail }),
    });
}
function errnoOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./build/js/scan/ignore-files.js
/**
 * `.trivyignore` and `.trivyignore.yaml`, read by us: a missing file, a date that is none or an unknown key is an error
 * here, where Trivy goes on without a word. Trivy is given one file made of all entries; each carries its number as
 * statement, so that what it suppressed leads back to file, line and expiry.
 */



/** What Trivy's sections are called (trivy pkg/result/ignore.go). */
const sections = ["vulnerabilities", "misconfigurations", "secrets", "licenses"];
const refusal = {
    code: "config.ignore-file",
    because: "Trivy would pass over this without a word, so correct it first.",
};
/** Found in the root when the configuration names none. Trivy itself would look only for the first. */
const usualIgnoreFiles = [".trivyignore", ".trivyignore.yaml"];
/**
 * All entries of the files given (relative to the root), or of those that are usual and there.
 *
 * @throws PlimsollError `config.ignore-file`.
 */
async function readIgnoreFiles(root, given) {
    const entries = [];
    for (const file of given.length > 0 ? given : usualIgnoreFiles) {
        const text = await readTextOf(root, file, given.length > 0, refusal);
        if (text === undefined)
            continue;
        entries.push(...parseIgnoreFile(text, file));
    }
    return entries;
}
/** The entries of one file, in the form that its name says. @throws PlimsollError `config.ignore-file`. */
function parseIgnoreFile(text, file) {
    return /\.ya?ml$/.test(file) ? parseYamlIgnoreFile(text, file) : parsePlainIgnoreFile(text, file);
}
/** One id per line, `#` comments, `exp:2027-01-31` after it. @throws PlimsollError `config.ignore-file`. */
function parsePlainIgnoreFile(text, file) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const [id, ...rest] = raw.trim().split(/\s+/);
        if (id === undefined || id === "" || id.startsWith("#"))
            return [];
        const line = index + 1;
        const expiry = rest.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
        if (expiry !== undefined && !iso/* date */.p6().safeParse(expiry).success) {
            throw new errors/* PlimsollError */.nN(refusal.code, `${file}:${line}: "exp:${expiry}" is not a date like exp:2027-01-31. ${refusal.because}`);
        }
        return [{ id, sections, file, line, ...(expiry === undefined ? {} : { expires: expiry }) }];
    });
}
const ignore_files_day = schemas/* union */.KCZ([iso/* date */.p6(), iso/* datetime */.w$({ offset: true })], "must be a date like 2027-01-31");
const yamlEntry = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP("must be text").min(1, "must not be empty"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP("must be text"), "must be a list").nullish(),
    purls: schemas/* array */.YOg(schemas/* string */.YjP("must be text").startsWith("pkg:", "must start with pkg:"), "must be a list").nullish(),
    expired_at: ignore_files_day.nullish(),
    statement: schemas/* string */.YjP("must be text").nullish(),
});
const yamlEntries = schemas/* array */.YOg(yamlEntry, "must be a list").nullish();
const yamlFile = schemas/* strictObject */.rej({
    vulnerabilities: yamlEntries,
    misconfigurations: yamlEntries,
    secrets: yamlEntries,
    licenses: yamlEntries,
});
/** The form with sections. @throws PlimsollError `config.ignore-file`. */
function parseYamlIgnoreFile(text, file) {
    const { value, document } = readStrictYaml(file, text, yamlFile, refusal);
    return sections.flatMap((section) => (value[section] ?? []).map(({ id, paths, purls, statement, expired_at }, index) => {
        const { line } = document.keyAt([section, index]);
        return {
            id,
            sections: [section],
            file,
            line,
            ...(paths ? { paths } : {}),
            ...(purls ? { purls } : {}),
            ...(statement ? { statement } : {}),
            ...(expired_at ? { expires: new Date(expired_at).toISOString().slice(0, 10) } : {}),
        };
    }));
}
const marker = "plimsoll:";
/** The one file for Trivy. JSON is YAML; times are written out because Go reads no bare date from a string. */
function mergedIgnoreFile(entries) {
    const bySection = (section) => entries.flatMap((entry, index) => {
        const { id, paths, purls, expires } = entry;
        if (!entry.sections.includes(section))
            return [];
        const until = expires === undefined ? {} : { expired_at: `${expires}T00:00:00Z` };
        return [{ id, ...(paths ? { paths } : {}), ...(purls ? { purls } : {}), ...until, statement: marker + index }];
    });
    return JSON.stringify({ vulnerabilities: bySection("vulnerabilities"), secrets: bySection("secrets") });
}
/** The entry that a suppression's statement names, when it comes from {@link mergedIgnoreFile}. */
function entryOfStatement(statement, entries) {
    const number = /^plimsoll:(\d+)$/.exec(statement ?? "")?.[1];
    return number === undefined ? undefined : entries[Number(number)];
}

;// CONCATENATED MODULE: ./build/js/scan/vex-documents.js




/**
 * Absolute paths of VEX documents. Trivy would stop at a missing one with an internal error of several lines.
 *
 * @throws PlimsollError `config.ignore-file`
 */
function readableDocuments(paths, root) {
    return Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(root, path);
        try {
            await (0,promises_.access)(absolute);
        }
        catch (error) {
            throw new errors/* PlimsollError */.nN("config.ignore-file", `The VEX document ${path} cannot be read. Correct vulnerabilities.vex, or make the file readable.`, { cause: error });
        }
        if (await (0,find_config/* staysInside */.No)(root, absolute))
            return absolute;
        throw new errors/* PlimsollError */.nN("config.ignore-file", `The VEX document ${path} is a link that leads out of the repository. Put the file itself there.`);
    }));
}

;// CONCATENATED MODULE: ./build/js/known-images/scan-conditions.js




/**
 * @param today ISO date, UTC
 * @throws PlimsollError `config.ignore-file`
 */
async function readScanConditions(policy, root, trivy, today) {
    const { scan, secrets, vulnerabilities } = policy;
    const ignored = await readIgnoreFiles(root, vulnerabilities.ignoreFiles);
    return {
        mode: scan,
        secrets: secrets.level === "off" ? "none" : secrets.files,
        ignored: ignored.map((entry) => ({ ...entry, ended: entry.expires !== undefined && entry.expires <= today })),
        vex: scan === "off" ? [] : await digests(vulnerabilities.vex, root),
        ...(scan === "off" || trivy === undefined ? {} : { trivy: identityOf(trivy) }),
    };
}
async function digests(paths, root) {
    const absolute = await readableDocuments(paths, root);
    return Promise.all(paths.map(async (path, index) => {
        const text = await (0,promises_.readFile)(absolute[index] ?? path);
        return [path, (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")];
    }));
}
function identityOf({ tool: { version, sha256 } }) {
    return { version, ...(sha256 === undefined ? {} : { sha256 }) };
}

;// CONCATENATED MODULE: ./build/js/known-images/memory.js





/** @param dockerfiles those that the variant is built from */
async function openMemory(variant, dockerfiles, equipment, settings) {
    const { knownImages } = equipment;
    const conditions = () => conditionsOf(variant, equipment, settings).catch(() => undefined);
    const before = await conditions();
    const keyOf = ({ platform, manifestDigest }, provenance, now) => lookKey({
        version: version/* version */.r,
        variant: variant.name,
        platform,
        manifestDigest,
        provenance: provenance[platform] ?? provenance[""],
        dockerfiles,
        ...now,
    });
    return {
        async recall(image, provenance) {
            if (before === undefined || settings.verifyDiffIds)
                return undefined;
            const look = await knownImages.find(keyOf(image, provenance, before));
            if (look === undefined || !isAbout(look, image))
                return undefined;
            // Only who would be helped by it waits for the database.
            if (look.database !== (await databaseOf(variant, equipment, settings)))
                return undefined;
            return factsOf(look);
        },
        async keep(image, provenance, facts) {
            const after = await conditions();
            if (after === undefined || JSON.stringify(after) !== JSON.stringify(before))
                return;
            const look = lookOf(facts, await databaseOf(variant, equipment, settings));
            if (look === undefined || !isAbout(look, image) || namesSecret(look, settings))
                return;
            await knownImages.keep(keyOf(image, provenance, after), look);
        },
    };
}
/** Undefined when they can't be told; then nothing is known. */
async function conditionsOf({ policy }, { scanner }, { only, root }) {
    if (!only.has("scan"))
        return {};
    const trivy = (await scanner)?.trivy;
    if (policy.scan !== "off" && trivy?.ok !== true)
        return undefined;
    const today = new Date().toISOString().slice(0, 10);
    return { scan: await readScanConditions(policy, root, trivy?.ok ? trivy.value : undefined, today) };
}
async function databaseOf({ policy }, { scanner }, { only }) {
    if (!only.has("scan") || policy.scan === "off")
        return undefined;
    const database = await (await scanner)?.database;
    return database === undefined ? undefined : databaseIdentity(database);
}
function isAbout({ image, platform }, built) {
    return image.manifestDigest === built.manifestDigest && platform === built.platform;
}
function factsOf({ lookedAt, platform, image, scan, summary }) {
    const found = scan === undefined ? {} : { scan: { ...scan, packages: image.packages } };
    return { platform, image, ...found, summary, lookedAt };
}
/** Only what was found out whole. */
function lookOf({ platform, image, scan, summary, failure }, database) {
    if (image === undefined || summary === undefined || failure !== undefined)
        return undefined;
    const look = { lookedAt: new Date().toISOString(), platform, image, summary };
    if (scan === undefined)
        return look;
    const { packages: _packages, failure: scanFailure, ...found } = scan;
    if (scanFailure !== undefined)
        return undefined;
    if (scan.input === undefined)
        return { ...look, scan: found };
    // A list of packages that could not be had may be had next time.
    return database === undefined || scan.sbom === undefined ? undefined : { ...look, database, scan: found };
}
/** Values of build secrets are in no cache, also where an image's author put them into a name. */
function namesSecret(look, { secretsToRedact }) {
    const text = JSON.stringify(look);
    return (0,process_redact/* createRedactor */.l)(secretsToRedact)(text) !== text;
}

// EXTERNAL MODULE: ./build/js/image/read-image.js + 99 modules
var read_image = __webpack_require__(49537);
// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 3 modules
var summary_summarise = __webpack_require__(91237);
;// CONCATENATED MODULE: ./build/js/scan/config-entries.js
/** Every entry, history first: a secret is then told by the instruction that brought it. */
function entriesOf({ config, history }) {
    const words = (place, list) => list && list.length > 0 ? [{ place, text: list.join(" ") }] : [];
    return [
        ...(history ?? []).flatMap(({ created_by }, index) => historyEntries(created_by ?? "", index)),
        ...(config?.Env ?? []).map((text) => assignment("environment variable", text)),
        ...Object.entries(config?.Labels ?? {}).map(([name, text]) => ({ place: `label ${name}`, name, text })),
        ...words("start command", config?.Cmd),
        ...words("entry point", config?.Entrypoint),
        ...words("ONBUILD instruction", config?.OnBuild),
    ];
}
/**
 * BuildKit writes `RUN |2 A=1 B=two words /bin/sh -c …`, with the values of all build arguments, unquoted; the classic
 * builder writes `|2 A=1 B=2 /bin/sh -c …`. ENV, ARG and LABEL stand there as instructions with their values.
 */
function historyEntries(text, history) {
    const [, keyword = ""] = /^(?:\/bin\/sh -c #\(nop\)\s+)?([A-Z]+)\s/.exec(text) ?? [];
    const isRun = keyword === "RUN" || /^\|\d/.test(text);
    const kind = isRun ? "build argument" : (config_entries_kinds[keyword] ?? "history");
    const assigned = isRun
        ? (/^(?:RUN )?\|\d+ (.*?)(?= \/bin\/| \["|$)/s.exec(text)?.[1] ?? "")
        : config_entries_kinds[keyword]
            ? text
            : "";
    const named = assignmentsIn(assigned).map((each) => ({ ...assignment(kind, each), history }));
    return [...named, { place: isRun ? "RUN instruction" : `${keyword || "history"} instruction`, text, history }];
}
const config_entries_kinds = { ARG: "build argument", ENV: "environment variable", LABEL: "label" };
function assignmentsIn(text) {
    return [...text.matchAll(/(?:^|\s)([A-Za-z_][\w.-]*=(?:"[^"]*"|'[^']*'|\S*))/g)].map((match) => match[1] ?? "");
}
function assignment(kind, text) {
    const at = text.indexOf("=");
    const name = at < 0 ? text : text.slice(0, at);
    return { place: `${kind} ${name}`, name, text: unquoted(at < 0 ? "" : text.slice(at + 1)) };
}
function unquoted(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/js/scan/entry-origin.js
/** Finds the Dockerfile line that an entry of an image's configuration comes from. */



/**
 * Looks for ARG, ENV and LABEL lines that name the entry in the Dockerfiles that the layers come from; else takes the
 * layer of the history entry, and the FROM line for what the base brought.
 */
async function entryOrigins(config, measured, root) {
    const dockerfiles = await dockerfilesOf(measured, root);
    const layers = layersByHistory(config, measured);
    return (entry) => {
        const layer = entry.history === undefined ? undefined : layers.get(entry.history);
        if (layer?.base === true)
            return measured.base?.from ?? layer.origin;
        return declaredAt(entry, dockerfiles) ?? layer?.origin ?? measured.base?.from;
    };
}
async function dockerfilesOf(measured, root) {
    const origins = [...measured.layers.map(({ origin }) => origin), ...(measured.base ? [measured.base.from] : [])];
    const files = new Set(origins.flatMap(({ file }) => (file === undefined || leavesRoot(file) ? [] : [file])));
    const read = await Promise.all([...files].map(async (file) => [file, await (0,promises_.readFile)((0,external_node_path_.join)(root, file), "utf8").catch(() => "")]));
    return new Map(read.map(([file, text]) => [file, (0,parse/* parseDockerfile */.Ai)(text)]));
}
function leavesRoot(file) {
    return (0,external_node_path_.isAbsolute)(file) || (0,external_node_path_.normalize)(file).startsWith("..");
}
function declaredAt({ name }, dockerfiles) {
    if (name === undefined)
        return undefined;
    const names = new RegExp(`[\\s"']${name.replace(/[^\w]/g, "\\$&")}["']?(?:[=\\s]|$)`);
    for (const [file, { preamble, stages }] of dockerfiles) {
        for (const { name: stage, instructions } of [{ name: undefined, instructions: preamble }, ...stages.toReversed()]) {
            const found = instructions.find((each) => declares(each, names));
            if (found === undefined)
                continue;
            const { startLine, endLine, keyword } = found;
            // The instruction's text would show the secret; its name is enough.
            return {
                file,
                startLine,
                endLine,
                instruction: `${keyword} ${name}`,
                via: "history",
                ...(stage === undefined ? {} : { stage }),
            };
        }
    }
    return undefined;
}
function declares({ keyword, text }, names) {
    return ["ARG", "ENV", "LABEL"].includes(keyword) && names.test(text.slice(keyword.length));
}
/** Entries without a layer belong to the next layer up; those above all layers to none. */
function layersByHistory({ history }, { layers }) {
    const entries = history ?? [];
    const byHistory = new Map();
    // Without this, history says nothing about layers (trivy pkg/fanal/artifact/image/image.go keeps the same rule).
    if (entries.filter(({ empty_layer }) => empty_layer !== true).length !== layers.length)
        return byHistory;
    let next = 0;
    entries.forEach(({ empty_layer }, index) => {
        const layer = layers[next];
        if (layer !== undefined)
            byHistory.set(index, layer);
        if (empty_layer !== true)
            next += 1;
    });
    return byHistory;
}

;// CONCATENATED MODULE: ./build/js/scan/image-config.js






const words = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
/** OCI image configuration (opencontainers/image-spec config.md), as far as secrets can hide in it. */
const imageConfig = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({
        Env: words,
        Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        Cmd: words,
        Entrypoint: words,
        OnBuild: words,
    })
        .nullish(),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().nullish(), empty_layer: schemas/* boolean */.zMY().nullish() })).nullish(),
});
/**
 * The configuration that the layout has under `digest`.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
async function readImageConfig({ layout }, digest) {
    const name = `configuration ${(0,image_digest/* shortDigest */.VK)(digest)}`;
    const bytes = await (0,blobs/* readBounded */.CB)((0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(digest)), name, documents/* documentLimits */.E5.config);
    if ((0,image_digest/* digestOf */.ol)(bytes, digest.slice(0, digest.indexOf(":"))) !== digest) {
        throw new errors/* PlimsollError */.nN("image.digest", `The ${name} has other bytes than its digest says. Export the image again.`);
    }
    return (0,blobs/* parseDocument */.Tp)(bytes, imageConfig, name);
}

;// CONCATENATED MODULE: ./build/js/scan/secret-patterns.js
/**
 * Tokens that their makers gave a form of their own, which no ordinary file has by chance. Sources: the providers'
 * documentation of token formats, and the rules of Trivy (pkg/fanal/secret/builtin-rules.go), whose ids are used. All run
 * in linear time.
 */
const tokens = [
    token("aws-access-key-id", "AWS access key", "critical", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g),
    token("github-pat", "GitHub personal access token", "critical", /\bghp_[0-9A-Za-z]{36}\b/g),
    token("github-oauth", "GitHub OAuth token", "critical", /\bgho_[0-9A-Za-z]{36}\b/g),
    token("github-app-token", "GitHub App token", "critical", /\bgh[us]_[0-9A-Za-z]{36,}/g),
    token("github-refresh-token", "GitHub refresh token", "critical", /\bghr_[0-9A-Za-z]{36,}/g),
    token("github-fine-grained-pat", "GitHub fine-grained token", "critical", /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/g),
    token("gitlab-pat", "GitLab access token", "critical", /\bglpat-[0-9A-Za-z_-]{20,}/g),
    token("slack-access-token", "Slack token", "high", /\bxox[abprs]-[0-9A-Za-z-]{10,}/g),
    token("slack-web-hook", "Slack webhook", "medium", /https:\/\/hooks\.slack\.com\/services\/[0-9A-Za-z+/]{40,}/g),
    token("npm-access-token", "npm access token", "critical", /\bnpm_[0-9A-Za-z]{36}\b/g),
    token("pypi-upload-token", "PyPI upload token", "high", /\bpypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{50,}/g),
    token("dockerhub-pat", "Docker Hub access token", "critical", /\bdckr_pat_[0-9A-Za-z_-]{27,}/g),
    token("hugging-face-access-token", "Hugging Face token", "critical", /\bhf_[0-9A-Za-z]{34,40}\b/g),
    token("stripe-secret-token", "Stripe secret key", "critical", /\b[rs]k_(?:live|test)_[0-9A-Za-z]{10,}/g),
    token("sendgrid-api-token", "SendGrid API key", "high", /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}/g),
    token("gcp-service-account", "Google service account key", "critical", /\\?"private_key_id\\?"\s*:\s*\\?"[0-9a-f]{40}/g),
];
/**
 * What a configuration has no reason to hold, but files do: source code that reads keys, tokens of documentation, Google's
 * keys for web pages (public, firebase.google.com/docs/projects/api-keys), logins of services for development.
 */
const suspects = [
    token("gcp-api-key", "Google API key", "high", /\bAIza[0-9A-Za-z_-]{35}/g),
    token("private-key", "private key", "high", /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g),
    token("jwt-token", "JSON web token", "medium", /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/g),
    token("url-credentials", "password in a URL", "high", urlWithPassword()),
];
/** The group `secret` is the password. */
function urlWithPassword() {
    return /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"']{1,100}:(?<secret>[^\s:@/"'$]{3,200})@/gi;
}
function token(rule, title, severity, expression) {
    return { rule, title, severity, expression };
}
/** The tokens in a text of an image's configuration. */
function secretsIn(text) {
    return [...tokens, ...suspects].flatMap((pattern) => matchesOf(pattern, text));
}
/** The tokens in a file's text, whatever file it is. */
function tokensIn(text) {
    return tokens.flatMap((pattern) => matchesOf(pattern, text)).filter(({ value }) => !isSequence(value));
}
function matchesOf({ expression, ...kind }, text) {
    return [...text.matchAll(expression)]
        .map((match) => ({ ...kind, value: match.groups?.["secret"] ?? match[0], at: match.index }))
        .filter(({ value }) => !isPlaceholder(value));
}
// The words that BuildKit's check SecretsUsedInArgOrEnv looks for (frontend/dockerfile/dockerfile2llb/convert.go), here only
// at a name's end: TOKEN_URL or KEY_FILE name a place, not a secret. SECRET_KEY_BASE is Rails'.
const secretName = /(?:^|_)(?:api_?key|auth|credentials?|key|passphrase|password|passwd|pword|pwd|secret|token|key_base)$/i;
// GPG_KEY in Docker's official images is the fingerprint of a public key.
const publicName = /(?:^|_)(?:gpg|pgp|pub|public|publishable|signing|apt|rpm)_?/i;
/** The secret in an assignment whose name says so, when its value is no word and no placeholder. */
function secretInAssignment(name, value) {
    if (!secretName.test(name) || publicName.test(name) || !looksRandom(value))
        return undefined;
    if (/aws_?secret_?access_?key$/i.test(name)) {
        return { rule: "aws-secret-access-key", title: "AWS secret access key", severity: "critical", value };
    }
    return { rule: "secret-in-variable", title: "secret value", severity: "high", value };
}
const placeholder = /example|placeholder|change.?me|dummy|sample|insert|your[_-]|replace|xxxx|\*\*\*|redacted|not[_-]?a|fake|default|unused|todo|test/i;
function isPlaceholder(value) {
    return placeholder.test(value) || /^(.)\1*$/.test(value);
}
/** Written along the alphabet or the keyboard, as tokens of tests and manuals are. */
function isSequence(value) {
    return /1234567|0123456|abcdefg|qwertyu|0{8}/i.test(value);
}
/** At least 8 characters of more than one kind, as mixed as a made-up value is and a word is not. */
function looksRandom(value) {
    if (value.length < 8 || /[\s$<>{}]/.test(value) || /^(?:\.{0,2}\/|[a-z]+:\/\/)/i.test(value) || isPlaceholder(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 && entropy(value) >= 3;
}
/** Shannon entropy in bits per character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/js/scan/ask-trivy.js
/**
 * Environment for a run over little. Go's collector runs for the first time at 4 MB (pkg.go.dev/runtime), so a run that
 * lasts 0.2 s spends a fifth of its processor time there. Over a whole image it saves none, and takes twice the memory.
 */
const shortRun = { GOGC: "400" };
/** Of {@link askTrivy}, in the directory of the call. */
const answerFile = "result.json";
/** Runs Trivy to JSON on what is there: it fetches nothing and tells nobody. How it ended is in the result. */
function askTrivy({ args, directory, databaseDirectory, environment, deadlineMs }, trivy, context) {
    return context.run({
        command: trivy.command,
        args: [
            ...args,
            "--format=json",
            `--output=${answerFile}`,
            "--list-all-pkgs",
            `--cache-dir=${databaseDirectory}`,
            // The file cache is locked by one process at a time, and scans run side by side.
            "--cache-backend=memory",
            "--skip-db-update",
            "--skip-java-db-update",
            "--skip-version-check",
            "--disable-telemetry",
            "--offline-scan",
            "--no-progress",
            `--timeout=${deadlineMs / 1000}s`,
        ],
        cwd: directory,
        // Trivy unpacks large files to the temporary directory; the work directory lies where space is.
        env: { ...environment, ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: deadlineMs + 10_000,
    });
}

;// CONCATENATED MODULE: ./build/js/scan/lock.js





/** Longer than any download that it guards may take; a lock older than that was left behind. */
const staleMs = 20 * 60_000;
/**
 * Runs `work` while holding the lock file, also against other processes of this machine. A lock whose owner is gone, or
 * that is very old, is taken over. Rejects with the signal's reason when it fires while waiting.
 */
async function withLock(file, signal, work) {
    const mine = `${process.pid} ${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    while (!(await lock_take(file, mine))) {
        if (await isAbandoned(file))
            await (0,promises_.rm)(file, { force: true });
        else
            await (0,external_node_timers_promises_.setTimeout)(200, undefined, { signal });
    }
    try {
        return await work();
    }
    finally {
        if ((await (0,promises_.readFile)(file, "utf8").catch(() => "")) === mine)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function lock_take(file, mine) {
    try {
        await (0,promises_.writeFile)(file, mine, { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function isAbandoned(file) {
    try {
        if (Date.now() - (await (0,promises_.stat)(file)).mtimeMs > staleMs)
            return true;
        const owner = Number((await (0,promises_.readFile)(file, "utf8")).split(" ")[0]);
        if (!Number.isInteger(owner) || owner <= 0)
            return false;
        process.kill(owner, 0);
        return false;
    }
    catch (error) {
        return (0,errors/* hasErrno */.Nm)(error, "ESRCH");
    }
}

;// CONCATENATED MODULE: ./build/js/scan/java-index.js
/** The index by which Trivy recognises JAR files. It is large and few images need it, so it is fetched when one does. */







/**
 * Whether Trivy stopped because an image holds a JAR and there is no index yet (trivy pkg/javadb/client.go). Scans always
 * run with `--skip-java-db-update`: left to itself every parallel scan would download the index into the same place.
 */
function lacksJavaIndex(stderr) {
    return stderr.includes("'--skip-java-db-update' cannot be specified on the first run");
}
/** Days for which an index is taken as it is; it only grows by newly published artifacts, and Trivy keeps it for 3. */
const freshMs = 3 * 86_400_000;
/**
 * Puts the index beside the vulnerability database in `cacheDirectory`. An old one is used with a warning when no newer
 * one can be had.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
async function provideJavaIndex(cacheDirectory, trivy, context) {
    const link = (0,external_node_path_.join)(cacheDirectory, "java-db");
    const store = storeOf("java-db", javaIndex, context);
    await withLock((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        if (await (0,exists/* exists */.t)(link))
            return;
        const { directory } = await currentIndex(store, trivy, context);
        // A link that leads nowhere: its index was removed as old.
        await (0,promises_.rm)(link, { force: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(directory, "java-db"), link);
    });
}
/** {@link provideJavaIndex} on a machine that needed the index before, so that no scan has to fail first. */
async function provideKnownJavaIndex(cacheDirectory, trivy, context) {
    const known = await newestDatabase(storeOf("java-db", javaIndex, context), "java-db");
    if (known !== undefined)
        await provideJavaIndex(cacheDirectory, trivy, context);
}
async function currentIndex(store, trivy, context) {
    const cached = await newestDatabase(store, "java-db");
    if (cached !== undefined && Date.now() - cached.downloadedAt < freshMs)
        return cached;
    try {
        const stored = await storeDatabase(store, "java-db", (directory) => downloadDatabase(javaIndex, directory, trivy, context));
        if (stored !== undefined)
            return stored;
        throw new errors/* PlimsollError */.nN("scan.database", `What ${sourceOf(javaIndex, context)} gave is not Trivy's Java index. Correct TRIVY_JAVA_DB_REPOSITORY.`);
    }
    catch (error) {
        if (cached === undefined || context.signal.aborted)
            throw error;
        context.progress.warn("The Java index could not be refreshed; the cached one is used. JAR files published since may go unrecognised.");
        return cached;
    }
}

;// CONCATENATED MODULE: ./build/js/scan/read-output.js


/**
 * What Trivy wrote to `file`. `of`: what nothing is known of without it.
 *
 * @throws PlimsollError `tool.nonsense` when it is not there
 */
async function readOutput(file, of) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            throw error;
        throw new errors/* PlimsollError */.nN("tool.nonsense", `Trivy ended well and wrote no report, so nothing is known of ${of}. Run again.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/js/scan/trivy-failure.js


/** Why a run of Trivy gave nothing. `of`: what nothing is known of; `tooSlow`: the sentence for one that ran out of time. */
function trivyFailure(result, of, tooSlow) {
    const detail = (0,excerpt/* lastLines */.w)(result.stderr, 10);
    const options = { cause: result.spawnError, detail };
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while Trivy ran.");
    if (result.endedBy === "deadline")
        return new errors/* PlimsollError */.nN("tool.deadline", tooSlow, options);
    if (result.endedBy === "spawn") {
        return new errors/* PlimsollError */.nN("tool.missing", "Trivy could not be started. Install it again, or remove tools.trivy.path.", options);
    }
    if (/no space left on device/.test(detail)) {
        return new errors/* PlimsollError */.nN("disk.full", "The disk is full: Trivy could not unpack the image. Free space, then run again.", options);
    }
    const how = result.signal === null ? `with status ${result.exitCode}` : `by ${result.signal}`;
    const advice = result.signal === "SIGKILL" ? "It was most likely out of memory." : "Its last lines say why.";
    return new errors/* PlimsollError */.nN("tool.crashed", `Trivy ended ${how}, so nothing is known of ${of}. ${advice}`, options);
}

;// CONCATENATED MODULE: ./build/js/scan/trivy-report.js
/** The border to Trivy's `--format=json`: strict on what is used, silent on the rest. */


/** pkg/fanal/types/artifact.go; both digests can be missing for other sources than layouts. */
const trivy_report_layer = schemas/* object */.Ikc({ Digest: schemas/* string */.YjP().optional(), DiffID: schemas/* string */.YjP().optional() });
const identifier = schemas/* object */.Ikc({ PURL: schemas/* string */.YjP().optional(), UID: schemas/* string */.YjP().optional() });
const trivy_report_severity = schemas/* enum */.k5n(["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);
const packageEntry = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP().optional(),
    Name: schemas/* string */.YjP(),
    Identifier: identifier.optional(),
    Version: schemas/* string */.YjP().optional(),
    Release: schemas/* string */.YjP().optional(),
    Epoch: schemas/* int */.Whr().optional(),
    SrcName: schemas/* string */.YjP().optional(),
    Layer: trivy_report_layer.optional(),
    FilePath: schemas/* string */.YjP().optional(),
    /** `official` or `third-party`: whether it is of the distribution, by its maintainer or vendor. */
    Repository: schemas/* object */.Ikc({ Class: schemas/* string */.YjP().optional() }).optional(),
    /** The analyser that found it. */
    AnalyzedBy: schemas/* string */.YjP().optional(),
});
/** pkg/types/vulnerability.go. */
const vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP().min(1),
    PkgID: schemas/* string */.YjP().optional(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: schemas/* string */.YjP().optional(),
    PkgIdentifier: identifier.optional(),
    InstalledVersion: schemas/* string */.YjP().optional(),
    FixedVersion: schemas/* string */.YjP().optional(),
    Status: schemas/* string */.YjP().optional(),
    Layer: trivy_report_layer.optional(),
    SeveritySource: schemas/* string */.YjP().optional(),
    PrimaryURL: schemas/* string */.YjP().optional(),
    DataSource: schemas/* object */.Ikc({ ID: schemas/* string */.YjP().optional(), Name: schemas/* string */.YjP().optional() }).optional(),
    Title: schemas/* string */.YjP().optional(),
    Severity: trivy_report_severity,
    PublishedDate: schemas/* string */.YjP().optional(),
});
/** pkg/fanal/types/secret.go. `Match` and `Code` quote the line with the secret masked; a second one may stand there unmasked. */
const secret = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP().min(1),
    Severity: trivy_report_severity,
    Title: schemas/* string */.YjP(),
    StartLine: schemas/* int */.Whr(),
    Layer: trivy_report_layer.optional(),
});
/** pkg/types/finding.go. Findings of other types (misconfiguration, licence) are not asked for. */
const modified = schemas/* discriminatedUnion */.gMt("Type", [
    schemas/* object */.Ikc({ Type: schemas/* literal */.euz("vulnerability"), ...modification(), Finding: vulnerability }),
    schemas/* object */.Ikc({ Type: schemas/* literal */.euz("secret"), ...modification(), Finding: secret }),
]);
function modification() {
    return { Status: schemas/* string */.YjP(), Statement: schemas/* string */.YjP().optional(), Source: schemas/* string */.YjP().optional() };
}
const result = schemas/* object */.Ikc({
    Target: schemas/* string */.YjP(),
    Class: schemas/* string */.YjP().optional(),
    Type: schemas/* string */.YjP().optional(),
    Packages: schemas/* array */.YOg(packageEntry).nullish(),
    Vulnerabilities: schemas/* array */.YOg(vulnerability).nullish(),
    Secrets: schemas/* array */.YOg(secret).nullish(),
    ExperimentalModifiedFindings: schemas/* array */.YOg(modified).nullish(),
});
/** pkg/fanal/types/artifact.go. */
const system = schemas/* object */.Ikc({
    Family: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP().optional(),
    EOSL: schemas/* boolean */.zMY().optional(),
    /** Ubuntu with extended maintenance. */
    extended: schemas/* boolean */.zMY().optional(),
    /** Who curated it, where that is not the distribution. */
    Supplier: schemas/* string */.YjP().optional(),
});
/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: schemas/* literal */.euz("container_image"),
    Metadata: schemas/* object */.Ikc({ ImageID: schemas/* string */.YjP(), OS: system.optional() }),
    Results: schemas/* array */.YOg(result).nullish(),
});
/** The same of `trivy sbom`. */
const packageListReport = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    ArtifactType: schemas/* literal */.euz("cyclonedx"),
    Results: schemas/* array */.YOg(result).nullish(),
});
/**
 * Reads what Trivy wrote about an image.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
function parseTrivyReport(text) {
    return trivy_report_parse(text, report, "this image");
}
/** Reads what Trivy wrote about a package list. @throws PlimsollError `tool.nonsense`, likewise. */
function parsePackageListReport(text) {
    return trivy_report_parse(text, packageListReport, "these packages");
}
function trivy_report_parse(text, schema, of) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw nonsense("no whole JSON", of, error);
    }
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw nonsense(`${issue?.path.join(".") ?? "the report"} is unexpected`, of, parsed.error);
}
function nonsense(what, of, cause) {
    return new errors/* PlimsollError */.nN("tool.nonsense", `Trivy's report can't be understood (${what}), so nothing is known of ${of}. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/scan/trivy.js
/** Runs Trivy over one platform image. */







const trivy_deadlineMs = 15 * 60_000;
const tooSlow = `Trivy did not finish within ${trivy_deadlineMs / 60_000} minutes. Look for secrets in fewer files (secrets.files: own), or use a larger machine.`;
/**
 * What one scan says. `directory` is made for it and must not exist: Trivy runs inside it and reads everything under
 * names of ours, because it cuts `--input` at `@` and `:`, splits lists at commas, and takes `trivy.yaml`,
 * `trivy-secret.yaml` and `.trivyignore` from where it runs.
 *
 * @throws PlimsollError `tool.*`, `scan.database` (Java index), `cancelled`, `disk.full`.
 */
async function runTrivy(question, directory, trivy, context) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.symlink)(question.layout, (0,external_node_path_.join)(directory, imageName));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "ignore.yaml"), question.ignoreFile);
    for (const [index, path] of question.vex.entries())
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(directory, vexName(index)));
    const run = () => scan(question, directory, trivy, context);
    let result = await run();
    if (lacksJavaIndex(result.stderr)) {
        await provideJavaIndex(question.databaseDirectory, trivy, context);
        result = await run();
    }
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw trivyFailure(result, "this image", tooSlow);
    const file = (0,external_node_path_.join)(directory, answerFile);
    const release = advisoryRelease(result.stderr);
    return {
        report: parseTrivyReport(await readOutput(file, "this image")),
        file,
        ...(release === undefined ? {} : { advisoryRelease: release }),
    };
}
/** Becomes Trivy's artifact name, the same in every run. */
const imageName = "image";
/** Becomes the `Source` of what the document suppresses. */
function vexName(index) {
    return `vex-${index}`;
}
function scan({ databaseDirectory, scanners, input, vex }, directory, trivy, context) {
    const args = [
        "image",
        `--input=${imageName}`,
        // No --severity, --ignore-unfixed or --exit-code: the whole picture is kept, and judging is the verdict's.
        `--scanners=${scanners.join(",")}`,
        ...(input === "extract" ? ["--parallel=1"] : []),
        "--show-suppressed",
        "--ignorefile=ignore.yaml",
        ...vex.map((_path, index) => `--vex=${vexName(index)}`),
    ];
    const environment = input === "image" ? {} : shortRun;
    return askTrivy({ args, directory, databaseDirectory, environment, deadlineMs: trivy_deadlineMs }, trivy, context);
}
/** Trivy says it in its log alone (pkg/detector/ospkg/alpine/alpine.go, `Detect`). */
function advisoryRelease(stderr) {
    const line = /\[alpine\] Detecting vulnerabilities\.\.\.\s+os_version="([^"\n]*)" repository="([^"\n]*)"/.exec(stderr);
    const [, system, repository = ""] = line ?? [];
    return repository === "" || repository === system ? undefined : repository;
}

;// CONCATENATED MODULE: ./build/js/scan/suppression.js



/** Who suppressed a finding, why, and until when. */
function suppressionOf({ Status, Statement, Source }, { entries, vex }) {
    const entry = entryOfStatement(Statement, entries);
    if (entry !== undefined)
        return suppressionBy(entry);
    const document = vex.find((_path, index) => vexName(index) === Source);
    return { source: document ?? "VEX", statement: [Status, Statement].filter((word) => word).join(": ") };
}
/**
 * What an ignore file says of a secret that Trivy was not asked about: the first entry with the rule's id that still holds
 * (`Match` and `matchPath` in pkg/result/ignore.go). `path` begins with a slash, as the targets do that Trivy matches; it is
 * undefined for what stands in no file, and then entries for paths do not hold.
 */
function suppressionOfSecret(rule, path, entries, today) {
    const entry = entries.find(({ id, sections, paths = [], expires }) => id === rule &&
        sections.includes("secrets") &&
        (paths.length === 0 || (path !== undefined && paths.some((pattern) => suppression_matches(path, pattern)))) &&
        (expires === undefined || expires > today));
    return entry === undefined ? undefined : suppressionBy(entry);
}
/** As Trivy's doublestar does, to which a dot is a character like any other; to Node a wildcard does not begin with one. */
function suppression_matches(path, pattern) {
    const plain = (text) => text.replaceAll(".", "\uE000");
    return (0,posix_.matchesGlob)(plain(path), plain(pattern));
}
function suppressionBy({ file, line, statement, expires }) {
    return {
        source: `${file}:${line}`,
        ...(statement === undefined ? {} : { statement }),
        ...(expires === undefined ? {} : { expires }),
    };
}
/** A sentence about an entry that would have suppressed this, had it not run out. */
function expiredNote(id, { entries }, today) {
    const entry = entries.find((each) => each.id === id && each.expires !== undefined && each.expires <= today);
    return entry === undefined ? "" : ` Its suppression in ${entry.file}:${entry.line} ended on ${entry.expires}.`;
}

;// CONCATENATED MODULE: ./build/js/scan/config-secrets.js
/**
 * Secrets in an image's configuration: environment, labels, commands, history and the build arguments that history keeps.
 * Everybody who can pull the image can read them. Trivy looks at the configuration too, but only together with all files,
 * does not know build arguments by name, and can't say which entry it means; so this is done here, always, and there only
 * for files.
 */






/**
 * One finding per secret, however many places hold it. The value is in no finding.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
async function configSecretFindings(image, measured, ignored, root, today) {
    const config = await readImageConfig(image, measured.configDigest);
    const placed = placedSecrets(entriesOf(config));
    if (placed.length === 0)
        return [];
    const originOf = await entryOrigins(config, measured, root);
    const count = new Map();
    return placed.map((each) => {
        const key = keyOf(each);
        const times = (count.get(key) ?? 0) + 1;
        count.set(key, times);
        return config_secrets_toFinding(each, times === 1 ? key : `${key}/${times}`, originOf, suppressionOfSecret(each.secret.rule, undefined, ignored, today));
    });
}
function placedSecrets(entries) {
    const placed = new Map();
    for (const entry of entries) {
        const named = entry.name === undefined ? undefined : secretInAssignment(entry.name, entry.text);
        const tokens = secretsIn(entry.text);
        // A token that is known by its form says more than the name of its variable.
        const found = tokens.length > 0 || named === undefined ? tokens : [named];
        for (const secret of found) {
            const id = (0,external_node_crypto_.createHash)("sha256").update(secret.value).digest("hex");
            const same = placed.get(id);
            if (same === undefined)
                placed.set(id, { secret, entries: [entry] });
            else
                same.entries.push(entry);
        }
    }
    return [...placed.values()];
}
function keyOf({ secret, entries }) {
    const name = entries.find((entry) => entry.name !== undefined)?.name;
    return ["plimsoll", "secret", secret.rule, ...(name === undefined ? [] : [name])].join("/");
}
function config_secrets_toFinding({ secret, entries }, key, originOf, suppression) {
    const places = [...new Set(entries.map(({ place }) => place))];
    const named = entries.find(({ name }) => name !== undefined) ?? entries[0];
    const origin = named === undefined ? undefined : originOf(named);
    return {
        key,
        tool: "plimsoll",
        rule: secret.rule,
        severity: secret.severity,
        title: `${secret.title[0]?.toUpperCase()}${secret.title.slice(1)} in the image's configuration`,
        message: `Everybody who can pull this image can read a ${secret.title}: ${places.join(", ")}.`,
        ...(origin === undefined ? {} : { origin }),
        state: suppression === undefined ? "unknown" : "suppressed",
        fix: {
            text: "Revoke it, then give it to the build as a secret mount (RUN --mount=type=secret) or to the container at run time.",
        },
        ...(suppression === undefined ? {} : { suppression }),
    };
}

;// CONCATENATED MODULE: ./build/js/scan/layer-origins.js
/** Finds the measured layer that Trivy speaks of: by diff ID, else by the digest of its blob. */
function layerFinder(measured) {
    const byDiffId = new Map(measured.layers.toReversed().map((layer) => [layer.diffId, layer]));
    const byDigest = new Map(measured.layers.toReversed().map((layer) => [layer.digest, layer]));
    return (layer) => {
        if (layer?.DiffID !== undefined)
            return byDiffId.get(layer.DiffID);
        return layer?.Digest === undefined ? undefined : byDigest.get(layer.Digest);
    };
}
/** Where something in an image comes from, in words: the base image, or the instruction that made the layer. */
function cameFrom(layer, measured) {
    if (layer === undefined)
        return "";
    if (layer.base)
        return ` It comes with the base image${measured.base === undefined ? "" : ` ${measured.base.name}`}.`;
    const { instruction } = layer.origin;
    return instruction === undefined ? "" : ` It comes from: ${layer_origins_shorten(instruction)}`;
}
function layer_origins_shorten(text) {
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/scan/reported-secrets.js
/**
 * All secrets in files, suppressed ones too. Not what Trivy finds in the image's configuration: it can't say which entry it
 * stands in, and config-secrets looks at every entry of every image, also when files are not read.
 */
function reportedSecrets({ Results, ArtifactName }) {
    return (Results ?? [])
        .filter(({ Target }) => Target !== ArtifactName)
        .flatMap(({ Target: path, Secrets, ExperimentalModifiedFindings }) => [
        ...(Secrets ?? []).map((secret) => ({ secret, path })),
        ...(ExperimentalModifiedFindings ?? []).flatMap((modified) => modified.Type === "secret" ? [{ secret: modified.Finding, path, modified }] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/js/scan/severity.js
/** Trivy's scale on ours. UNKNOWN is what nobody has rated yet; it is shown and never gates. */
const severityOfTrivy = {
    CRITICAL: "critical",
    HIGH: "high",
    MEDIUM: "medium",
    LOW: "low",
    UNKNOWN: "info",
};

;// CONCATENATED MODULE: ./build/js/scan/file-secrets.js




/** What to do about a secret in a file. */
const fileSecretFix = {
    text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
};
/** One finding per secret and file; `layerOf` gives the image's layer that the report means. */
function fileSecretFindings(report, layerOf, measured, sources) {
    const findLayer = layerFinder(measured);
    const count = new Map();
    return reportedSecrets(report).map(({ secret, path, modified }) => {
        const same = `trivy/secret/${secret.RuleID}/${path.replace(/^\//, "")}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer(layerOf(secret.Layer));
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "trivy",
            rule: secret.RuleID,
            severity: severityOfTrivy[secret.Severity],
            title: `${secret.Title} in a file of the image`,
            message: `${path}, line ${secret.StartLine}: ${secret.Title}.${cameFrom(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: modified === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(modified === undefined ? {} : { suppression: suppressionOf(modified, sources) }),
        };
    });
}

;// CONCATENATED MODULE: ./build/js/scan/extract/go-path.js
/** Paths as Trivy sees them: Go's rules, where they differ from Node's. */
/**
 * Go's `path.Clean` without leading slashes, as Trivy's layer walker takes an entry's name (`pkg/fanal/walker/tar.go`).
 * `.` for what names the root; `..` that leads out of it stays when the name is relative, as it does there.
 */
function cleanPath(name) {
    if (isClean(name))
        return name;
    const rooted = name.startsWith("/");
    const kept = [];
    for (const component of name.split("/")) {
        if (component === "" || component === ".")
            continue;
        if (component !== "..")
            kept.push(component);
        else if (kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else if (!rooted)
            kept.push(component);
    }
    return kept.length > 0 || rooted ? kept.join("/") : ".";
}
/** Nearly all names are; found out without a copy. */
function isClean(name) {
    const first = name.charCodeAt(0);
    if (name === "" || first === slash || first === dot)
        return false;
    return !name.endsWith("/") && !name.includes("//") && !name.includes("/.");
}
const slash = 0x2f;
const dot = 0x2e;
/** Go's `filepath.Ext`: from the last dot of the last element, also of a dot file, where Node's `extname` gives nothing. */
function extensionOf(base) {
    const at = base.lastIndexOf(".");
    return at < 0 ? "" : base.slice(at);
}
/** The last element of a clean path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/binary.js

/** Bytes from a file's start by which Trivy tells text from other content. */
const decisiveBytes = 300;
/** Whether a byte among the first {@link decisiveBytes} makes a file binary (`IsBinary` in pkg/fanal/utils/utils.go). */
function isBinaryByte(byte) {
    return byte < 7 || byte === 11 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127;
}
/** Of binary files Trivy searches these alone, the printable text in them (`allowedBinaries` in its analyzer/secret/secret.go). */
function isSearchedBinary(path) {
    return extensionOf(baseOf(path)) === ".pyc";
}

;// CONCATENATED MODULE: ./build/js/scan/own-secrets.js





/**
 * One finding per rule, file and layer. What Trivy reports, by the same rule or on the same line, of the same file is left
 * to it; a file that another layer has at the same path is another file. `layerOf` gives the image's layer that the report
 * means, and `today` is an ISO date.
 */
function ownSecretFindings(found, report, layerOf, measured, ignored, today) {
    const isTold = toldBy(report, layerOf);
    const findLayer = layerFinder(measured);
    const count = new Map();
    return firstOfEach(found.filter((secret) => !isTold(secret))).map((secret) => {
        const { rule, title, severity, path, layer: of } = secret;
        // The second slash tells it from a label of the same name.
        const same = `plimsoll/secret/${rule}//${path}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer({ DiffID: of.diffId, Digest: of.digest });
        const suppression = suppressionOfSecret(rule, `/${path}`, ignored, today);
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "plimsoll",
            rule,
            severity,
            title: `${title[0]?.toUpperCase()}${title.slice(1)} in a file of the image`,
            message: `${own_secrets_placeOf(secret)}: ${title}.${cameFrom(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: suppression === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
/** Bytecode has no lines. */
function own_secrets_placeOf({ path, line }) {
    return isSearchedBinary(path) ? `/${path}` : `/${path}, line ${line}`;
}
function firstOfEach(found) {
    const first = new Map();
    for (const secret of found) {
        const key = JSON.stringify([secret.rule, secret.path, secret.layer.digest]);
        if (!first.has(key))
            first.set(key, secret);
    }
    return [...first.values()];
}
/** Whether Trivy tells a secret of ours. Of which layer it speaks is not always known: then of any. */
function toldBy(report, layerOf) {
    const told = new Set(reportedSecrets(report).flatMap(({ secret: { RuleID, StartLine, Layer }, path }) => {
        const file = [layerOf(Layer)?.DiffID ?? anyLayer, path.replace(/^\//, "")];
        return [JSON.stringify([...file, RuleID]), JSON.stringify([...file, StartLine])];
    }));
    return ({ rule, line, path, layer }) => [layer.diffId, anyLayer].some((diffId) => told.has(JSON.stringify([diffId, path, rule])) || told.has(JSON.stringify([diffId, path, line])));
}
const anyLayer = "";

;// CONCATENATED MODULE: ./build/js/scan/package-list/document.js
/** CycloneDX in JSON, as far as a list of packages needs it. */

const property = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP().optional() });
const component = schemas/* looseObject */._H3({
    "bom-ref": schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
    purl: schemas/* string */.YjP().optional(),
    properties: schemas/* array */.YOg(property).optional(),
});
const dependency = schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** What Trivy writes; fields that are not named here stay as they are. */
const document_document = schemas/* looseObject */._H3({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    specVersion: schemas/* string */.YjP(),
    metadata: schemas/* looseObject */._H3({ component }),
    components: schemas/* array */.YOg(component),
    dependencies: schemas/* array */.YOg(dependency),
});
/** Prefix of Trivy's own properties (trivy pkg/sbom/cyclonedx/marshal.go). */
const trivyNamespace = "aquasecurity:trivy:";
/** The value of the first property of this name. */
function propertyOf({ properties = [] }, name) {
    return properties.find((each) => each.name === name)?.value;
}
/** The component with one more property. */
function withProperty(component, name, value) {
    return { ...component, properties: [...(component.properties ?? []), { name, value }] };
}

;// CONCATENATED MODULE: ./build/js/scan/package-list/marks.js

const names = {
    /** On a package: it is of a repository of its own, and the distribution's advisories don't speak of it. */
    thirdParty: "plimsoll:thirdParty",
    /** On the distribution: it has extended support, which has advisories of its own. */
    extended: "plimsoll:extendedSupport",
    /** On the distribution: the release whose advisories its packages are held against, where that is another. */
    advisoryRelease: "plimsoll:advisoryRelease",
    /** On the image: why a scan of the document would not say what the scan of the image said. */
    inexact: "plimsoll:inexact",
};
/** The document with marks; `advisoryRelease` as in {@link TrivyAnswer}. */
function withMarks(document, report, advisoryRelease) {
    const isThirdParty = thirdPartyPackages(report);
    const inexact = whyInexact(report);
    const { metadata } = document;
    return {
        ...document,
        metadata: {
            ...metadata,
            component: inexact === undefined ? metadata.component : withProperty(metadata.component, names.inexact, inexact),
        },
        components: document.components.map((component) => {
            if (component.type === "operating-system")
                return markedSystem(component, report, advisoryRelease);
            return isThirdParty(component) ? withProperty(component, names.thirdParty, "true") : component;
        }),
    };
}
function markedSystem(system, { Metadata: { OS } }, release) {
    const extended = OS?.extended === true ? withProperty(system, names.extended, "true") : system;
    return release === undefined ? extended : withProperty(extended, names.advisoryRelease, release);
}
function thirdPartyPackages({ Results }) {
    const found = new Set();
    for (const { Class, Type, Packages } of Results ?? []) {
        if (Class !== "os-pkgs")
            continue;
        for (const { ID, Repository } of Packages ?? []) {
            if (Repository?.Class === "third-party" && ID !== undefined)
                found.add(JSON.stringify([Type, ID]));
        }
    }
    return (component) => {
        const type = propertyOf(component, `${trivyNamespace}PkgType`);
        return found.has(JSON.stringify([type, propertyOf(component, `${trivyNamespace}PkgID`)]));
    };
}
/**
 * Trivy passes over packages of a distribution that have no package URL of a kind it knows (`Class` in trivy
 * pkg/purl/purl.go), and loses who curated a distribution (`Supplier`, pkg/detector/ospkg/rapidfort).
 */
function whyInexact({ Metadata: { OS }, Results }) {
    if (OS?.Supplier !== undefined && OS.Supplier !== "")
        return `its distribution is curated by ${OS.Supplier}`;
    const packages = (Results ?? []).flatMap(({ Class, Packages }) => (Class === "os-pkgs" ? (Packages ?? []) : []));
    const lost = packages.filter(({ Identifier }) => !/^pkg:(?:apk|deb|rpm)\//.test(Identifier?.PURL ?? "")).length;
    return lost === 0 ? undefined : `${lost} packages of its distribution have no package URL that Trivy reads again`;
}
/** Why a scan of the document would not be exact; `undefined` when it would be. */
function inexactnessOf({ metadata }) {
    return propertyOf(metadata.component, names.inexact);
}
/** Whether the distribution's advisories do not speak of the package. */
function isThirdParty(component) {
    return propertyOf(component, names.thirdParty) === "true";
}
/** The distribution's release as Trivy's detectors ask for it (`-ESM` in trivy pkg/scan/ospkg/scan.go). */
function releaseOf(system) {
    const release = propertyOf(system, names.advisoryRelease) ?? system.version;
    return propertyOf(system, names.extended) === "true" ? `${release}-ESM` : release;
}

;// CONCATENATED MODULE: ./build/js/scan/package-list/references.js


/**
 * The document with references that are the same in every run, and lists sorted by them. Trivy names a component by its
 * package URL where that is unique, else by a random number (`bomRef` in trivy pkg/sbom/core/bom.go); here such a one is
 * named by what it is, and numbered in the order in which it is reached from the image.
 */
function withStableReferences(document) {
    const names = stableNames(document);
    const nameOf = (ref) => names.get(ref) ?? ref;
    const renamed = (component) => ({ ...component, "bom-ref": nameOf(component["bom-ref"]) });
    const components = document.components.map(renamed);
    const dependencies = document.dependencies.map((each) => ({ ...each, ref: nameOf(each.ref), dependsOn: (each.dependsOn ?? []).map(nameOf).sort() }));
    return {
        ...document,
        metadata: { ...document.metadata, component: renamed(document.metadata.component) },
        components: components.sort((a, b) => (0,text_order/* compareText */.n)(a["bom-ref"], b["bom-ref"])),
        dependencies: dependencies.sort((a, b) => (0,text_order/* compareText */.n)(a.ref, b.ref)),
    };
}
function stableNames({ metadata, components, dependencies }) {
    const byRef = new Map(components.map((each) => [each["bom-ref"], each]));
    const children = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
    const contents = new Map(components.map((each) => [each["bom-ref"], contentOf(each)]));
    const inOrder = (refs) => refs.toSorted((a, b) => (0,text_order/* compareText */.n)(contents.get(a) ?? "", contents.get(b) ?? ""));
    const names = new Map([[metadata.component["bom-ref"], "image"]]);
    const times = new Map();
    // What is reached first is named first; what is reached from nowhere, last.
    const pending = [...inOrder([...byRef.keys()]).reverse(), metadata.component["bom-ref"]];
    const seen = new Set();
    for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
        if (seen.has(ref))
            continue;
        seen.add(ref);
        const component = byRef.get(ref);
        if (component !== undefined && random.test(ref)) {
            const base = baseNameOf(component);
            const time = (times.get(base) ?? 0) + 1;
            times.set(base, time);
            names.set(ref, `${base}#${time}`);
        }
        pending.push(...inOrder(children.get(ref) ?? []).reverse());
    }
    return names;
}
const random = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function baseNameOf({ purl, type, name, version = "", ...rest }) {
    if (purl !== undefined)
        return purl;
    const kind = propertyOf(rest, `${trivyNamespace}Type`) ?? type;
    return `${kind}:${name}${version === "" ? "" : `@${version}`}`;
}
function contentOf({ "bom-ref": _random, ...component }) {
    return JSON.stringify(component);
}

;// CONCATENATED MODULE: ./build/js/scan/package-list/normalise.js
/** Trivy's CycloneDX as the package list that is published and kept. Pure. */




/**
 * The package list: what Trivy wrote without what changes from run to run (times, random numbers, findings) and what is
 * no package (labels, sizes), with what a later scan of it needs besides. Equal packages of equal layers give equal bytes.
 *
 * @throws PlimsollError `tool.nonsense`
 */
function normalisePackageList(written, { name, report, advisoryRelease }) {
    const { serialNumber: _serial, vulnerabilities: _found, ...rest } = normalise_parse(written);
    const { timestamp: _time, ...metadata } = rest.metadata;
    const named = { ...rest, metadata: { ...metadata, component: asImage(metadata.component, name) } };
    const marked = withMarks(named, report, advisoryRelease);
    return `${JSON.stringify(withStableReferences(marked), null, 2)}\n`;
}
/** Sizes are those of what was scanned, which may be an extract; labels are anybody's text. */
const kept = new Set(["ImageID", "DiffID", "SchemaVersion"].map((name) => trivyNamespace + name));
function asImage(component, name) {
    return { ...component, name, properties: (component.properties ?? []).filter((each) => kept.has(each.name)) };
}
function normalise_parse(written) {
    let cause;
    try {
        const parsed = document_document.safeParse(JSON.parse(written));
        if (parsed.success)
            return parsed.data;
        cause = parsed.error;
    }
    catch (error) {
        cause = error;
    }
    throw new errors/* PlimsollError */.nN("tool.nonsense", "Trivy's package list can't be understood. Use the Trivy version that Plimsoll is tested with.", { cause });
}

;// CONCATENATED MODULE: ./build/js/scan/package-list/normalise-spdx.js
/** Trivy's SPDX as the list that is published. Pure. */


const annotated = schemas/* looseObject */._H3({
    SPDXID: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    annotations: schemas/* array */.YOg(schemas/* looseObject */._H3({ comment: schemas/* string */.YjP() })).optional(),
});
const normalise_spdx_document = schemas/* looseObject */._H3({
    spdxVersion: schemas/* string */.YjP().startsWith("SPDX-2."),
    name: schemas/* string */.YjP(),
    documentNamespace: schemas/* string */.YjP(),
    packages: schemas/* array */.YOg(annotated),
});
/** Sizes are those of what was scanned, which may be an extract; labels are anybody's text. */
const normalise_spdx_kept = /^(?:ImageID|DiffID|SchemaVersion): /;
const unique = /[0-9a-f-]{36}$/;
/**
 * The document under the variant's name: Trivy names it after the directory that it scanned.
 *
 * @throws PlimsollError `tool.nonsense`
 */
function normaliseSpdx(written, name) {
    const { documentNamespace, packages, ...rest } = normalise_spdx_parse(written);
    const [id = ""] = unique.exec(documentNamespace) ?? [];
    const named = {
        ...rest,
        name,
        documentNamespace: `http://trivy.dev/container_image/${encodeURIComponent(name)}-${id}`,
        packages: packages.map((each) => (each.SPDXID.startsWith("SPDXRef-ContainerImage-") ? normalise_spdx_asImage(each, name) : each)),
    };
    return `${JSON.stringify(named, null, 2)}\n`;
}
function normalise_spdx_asImage(image, name) {
    return { ...image, name, annotations: (image.annotations ?? []).filter(({ comment }) => normalise_spdx_kept.test(comment)) };
}
function normalise_spdx_parse(written) {
    try {
        return normalise_spdx_document.parse(JSON.parse(written));
    }
    catch (cause) {
        throw new errors/* PlimsollError */.nN("tool.nonsense", "Trivy's SPDX document can't be understood. Use the Trivy version that Plimsoll is tested with.", { cause });
    }
}

;// CONCATENATED MODULE: ./build/js/scan/package-list/write-package-list.js
/** Lets Trivy say as CycloneDX or SPDX what its scan found; nothing is scanned again. */






const write_package_list_deadlineMs = 60_000;
const write_package_list_tooSlow = "Trivy did not write the package list within a minute. Run again.";
/**
 * The package list of a scan, under the variant's name.
 *
 * @throws PlimsollError `tool.*`, `cancelled`, `disk.full`
 */
async function writePackageList(answer, name, trivy, context) {
    const { report, advisoryRelease } = answer;
    const written = await convert(answer, "cyclonedx", trivy, context);
    return normalisePackageList(written, { name, report, advisoryRelease });
}
/**
 * The same as SPDX 2.3, for whoever asks for that.
 *
 * @throws PlimsollError `tool.*`, `cancelled`, `disk.full`
 */
async function writeSpdx(answer, name, trivy, context) {
    return normaliseSpdx(await convert(answer, "spdx-json", trivy, context), name);
}
async function convert({ file }, format, trivy, context) {
    const directory = (0,external_node_path_.dirname)(file);
    const output = `packages.${format}.json`;
    const result = await context.run({
        command: trivy.command,
        args: [
            "convert",
            `--format=${format}`,
            `--output=${output}`,
            `--cache-dir=${(0,external_node_path_.join)(directory, "none")}`,
            "--quiet",
            file,
        ],
        cwd: directory,
        env: { ...shortRun, ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: write_package_list_deadlineMs,
    });
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw trivyFailure(result, "its packages", write_package_list_tooSlow);
    return readOutput((0,external_node_path_.join)(directory, output), "its packages");
}

;// CONCATENATED MODULE: ./build/js/scan/packages.js

/**
 * All packages that Trivy found, sorted by type, name, version and place. How many bytes each takes is not Trivy's to know:
 * that comes from `measured`, where the same package is.
 */
function packagesOf(report, measured) {
    const bytesOf = sizesByPurl(measured);
    const packages = (report.Results ?? []).flatMap((result) => (result.Packages ?? []).map((each) => {
        const purl = each.Identifier?.PURL;
        const layer = each.Layer?.DiffID;
        return {
            name: each.Name,
            version: versionOf(each),
            type: result.Type ?? "unknown",
            bytes: bytesOf(purl, layer),
            ...(purl === undefined ? {} : { purl }),
            ...(layer === undefined ? {} : { layer }),
        };
    }));
    const order = ({ type, name, version, purl = "", layer = "" }) => [type, name, version, purl, layer].join("\0");
    return packages.sort((a, b) => (0,text_order/* compareText */.n)(order(a), order(b)));
}
/** The same package may be installed at several places, each with its own bytes: each is given once, the same layer first. */
function sizesByPurl(measured) {
    const left = Map.groupBy(measured, ({ purl }) => purl);
    return (purl, layer) => {
        const candidates = purl === undefined ? [] : (left.get(purl) ?? []);
        const same = candidates.findIndex((each) => each.layer === layer);
        const [found] = candidates.splice(Math.max(same, 0), 1);
        return found?.bytes ?? null;
    };
}
/** As Trivy writes installed versions: `epoch:version-release` (trivy pkg/scan/utils/util.go, FormatVersion). */
function versionOf({ Epoch = 0, Version = "", Release = "" }) {
    const version = Release === "" ? Version : `${Version}-${Release}`;
    return Epoch === 0 ? version : `${Epoch}:${version}`;
}

;// CONCATENATED MODULE: ./build/js/scan/count-differences.js
const analysers = {
    dpkg: { analyser: "dpkg", packages: "Debian packages" },
    apk: { analyser: "apk", packages: "Alpine packages" },
    rpm: { analyser: "rpm", packages: "RPM packages" },
    python: { analyser: "python-pkg", packages: "Python packages" },
    node: { analyser: "node-pkg", packages: "Node packages" },
};
/** Where the packages in a report are not as many as we count ourselves, one clause each; empty when all agree. */
function countDifferences({ Results }, expected) {
    const listed = (Results ?? []).flatMap(({ Packages }) => Packages ?? []);
    return Object.entries(analysers).flatMap(([type, { analyser, packages }]) => {
        const count = Object.entries(expected).find(([each]) => each === type)?.[1] ?? "unknown";
        const found = listed.filter(({ AnalyzedBy }) => AnalyzedBy === analyser).length;
        return count === "unknown" || count === found ? [] : [`it found ${found} ${packages}, and there are ${count}`];
    });
}

;// CONCATENATED MODULE: ./build/js/scan/report-differences.js
/** More than anyone reads; the rest is counted. */
const maximumLines = 20;
/**
 * What one report of Trivy has and the other has not, one line each, in a stable order; empty when they say the same of
 * packages and vulnerabilities, layers and all. Sizes and the scanner's own numbers are not compared.
 */
function reportDifferences(extract, full) {
    const fromExtract = new Set(statementsOf(extract));
    const fromFull = new Set(statementsOf(full));
    const lines = [
        ...[...fromFull].filter((each) => !fromExtract.has(each)).map((each) => `only in the full scan: ${each}`),
        ...[...fromExtract].filter((each) => !fromFull.has(each)).map((each) => `only in the extract's scan: ${each}`),
    ].sort();
    const rest = lines.length - maximumLines;
    return rest > 0 ? [...lines.slice(0, maximumLines), `and ${rest} more`] : lines;
}
function statementsOf({ Metadata: { OS }, Results }) {
    return [`system ${JSON.stringify(OS ?? null)}`, ...(Results ?? []).flatMap(statementsOfResult)];
}
/** Equal packages of one layer stand several times in a report; each time counts. */
function statementsOfResult({ Target, Class, Type, Packages, Vulnerabilities }) {
    const where = JSON.stringify([Target, Class, Type]);
    const times = new Map();
    const statements = [
        ...(Packages ?? []).map((each) => `package ${JSON.stringify(each)}`),
        ...(Vulnerabilities ?? []).map((each) => `vulnerability ${JSON.stringify(each)}`),
    ];
    return statements.map((statement) => {
        const time = (times.get(statement) ?? 0) + 1;
        times.set(statement, time);
        return `${statement} of ${where}${time === 1 ? "" : ` (${time})`}`;
    });
}

;// CONCATENATED MODULE: ./build/js/scan/scan-packages.js
/** Lets Trivy say which packages an image has and what is known of them. */



/**
 * Scans what the mode says. What stands in the way of the extract makes it a full scan that says why; so does a scan of
 * it that does not find the packages that we count ourselves.
 *
 * @param image its whole layout, once that is asked for
 * @throws PlimsollError what `scan` throws; `scan.differs` when a cross-check finds a difference.
 */
async function scanPackages(mode, image, { extract, obstacle, counts }, scan) {
    const full = async (reason) => scanFull(await image(), scan, reason);
    if (mode === "full")
        return full();
    if (extract === undefined || counts === undefined)
        return full(obstacle);
    const small = await scan(extract.layout, "extract");
    const missed = countDifferences(small.report, counts);
    if (mode === "cross-check")
        return crossCheck(small, await full(), missed);
    if (missed.length > 0)
        return full(`the scan of the extract was not complete: ${missed.join("; ")}`);
    return { ...small, input: { of: "extract", bytes: extract.bytes } };
}
async function scanFull(image, scan, reason) {
    const answer = await scan(image, "image");
    return { ...answer, input: { of: "full", ...(reason === undefined ? {} : { reason }) } };
}
function crossCheck(extract, full, missed) {
    const differences = [...missed, ...reportDifferences(extract.report, full.report)];
    if (differences.length === 0)
        return full;
    throw new errors/* PlimsollError */.nN("scan.differs", "The scan of the extract and the full scan do not say the same. Write scan: full until that is mended, and report it with the lines below.", { detail: differences.join("\n") });
}

;// CONCATENATED MODULE: ./build/js/scan/scan-secrets.js
/** Looks for secrets in files of an image: lets Trivy search them, and in own files searches besides. */

const itself = (layer) => layer;
/** What a scan of the whole image says. */
function ofAllFiles(report) {
    return { files: "all", report, own: [], layerOf: itself };
}
/**
 * Searches the files that the policy names: all, or those in which the author could have left a secret. Without such a
 * file Trivy is not even started.
 *
 * @throws PlimsollError what `scan` throws, and why own files could not be kept or read
 */
async function scanSecrets(where, image, { ownFiles }, trivyVersion, scan) {
    if (where === "off")
        return { own: [], layerOf: itself };
    if (where === "all" || ownFiles === undefined)
        return ofAllFiles(await scan(await image(), "image"));
    if (!ownFiles.ok)
        throw ownFiles.error;
    const { layout, realLayer, search, remember } = ownFiles.value;
    if (layout === undefined)
        return { files: "own", own: [], layerOf: realLayer };
    const [report, own] = await Promise.all([scan(layout, "own files"), (0,attempt/* attempt */.C)(search(), "io")]);
    if (!own.ok)
        throw own.error;
    await remember(report, own.value, trivyVersion);
    return { files: "own", report, own: own.value.secrets, layerOf: realLayer };
}

;// CONCATENATED MODULE: ./build/js/scan/vulnerabilities.js





/**
 * Findings, worst first, then by package; `today` is an ISO date. Without layers in `measured` none has an origin.
 */
function vulnerabilityFindings(report, measured, sources, today) {
    const findLayer = layerFinder(measured);
    const groups = new Map();
    for (const result of report.Results ?? []) {
        for (const line of linesOf(result, findLayer, sources)) {
            const key = vulnerabilities_keyOf(line);
            groups.set(key, [...(groups.get(key) ?? []), line]);
        }
    }
    const findings = [...groups].map(([key, lines]) => vulnerabilities_toFinding(key, lines, measured, sources, today));
    return findings.sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,text_order/* compareText */.n)(a.key, b.key));
}
function linesOf(result, findLayer, sources) {
    const sourceNames = new Map();
    for (const { Identifier, ID, Name, SrcName } of result.Packages ?? []) {
        for (const id of [Identifier?.UID, ID])
            if (id !== undefined)
                sourceNames.set(id, SrcName ?? Name);
    }
    const line = (vulnerability) => {
        const { PkgIdentifier, PkgID, PkgName } = vulnerability;
        const source = sourceNames.get(PkgIdentifier?.UID ?? "") ?? sourceNames.get(PkgID ?? "");
        return {
            vulnerability,
            type: result.Type ?? "unknown",
            package: source ?? PkgName,
            layer: findLayer(vulnerability.Layer),
        };
    };
    const suppressed = (result.ExperimentalModifiedFindings ?? []).flatMap((modified) => modified.Type === "vulnerability"
        ? [{ ...line(modified.Finding), suppression: suppressionOf(modified, sources) }]
        : []);
    return [...(result.Vulnerabilities ?? []).map(line), ...suppressed];
}
/** Independent of variant and version, so that it is the same on the base branch and here. */
function vulnerabilities_keyOf({ vulnerability, type, package: name }) {
    const path = withoutVersion(vulnerability.PkgPath ?? "", vulnerability.InstalledVersion ?? "");
    return ["trivy", vulnerability.VulnerabilityID, type, name, ...(path === "" ? [] : [path])].join("/");
}
/** `usr/lib/python3/site-packages/jinja2-3.1.2.dist-info/METADATA` names the version that it holds. */
function withoutVersion(path, version) {
    return version === "" ? path : path.replaceAll(version, "*");
}
function vulnerabilities_toFinding(key, lines, measured, sources, today) {
    const open = lines.filter(({ suppression }) => suppression === undefined);
    const [first, ...others] = (open.length > 0 ? open : lines).toSorted(byLayer);
    if (first === undefined)
        throw new Error("a group has at least one line");
    const { vulnerability, layer, suppression } = first;
    const { VulnerabilityID: id, PrimaryURL: url, PublishedDate } = vulnerability;
    return {
        key,
        tool: "trivy",
        rule: id,
        severity: severityOfTrivy[vulnerability.Severity],
        title: vulnerability.Title ?? `${id} in ${first.package}`,
        message: `${sentence(first, others)}${cameFrom(layer, measured)}${suppression ? "" : expiredNote(id, sources, today)}`,
        ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
        state: suppression === undefined ? "unknown" : "suppressed",
        package: packageOf(first),
        ...fixOf(first, layer, measured),
        ...sourcesOf(vulnerability),
        ...(url?.startsWith("https://") === true ? { url } : {}),
        ...(PublishedDate === undefined ? {} : { published: PublishedDate.slice(0, 10) }),
        ...(suppression === undefined ? {} : { suppression }),
    };
}
/** The layer nearest the base first, packages of unknown layers last; then by name. */
function byLayer(a, b) {
    const level = ({ layer }) => layer?.index ?? Number.MAX_SAFE_INTEGER;
    return level(a) - level(b) || (0,text_order/* compareText */.n)(a.vulnerability.PkgName, b.vulnerability.PkgName);
}
function sentence(first, others) {
    const { VulnerabilityID, InstalledVersion, FixedVersion, Status, Severity, PkgPath } = first.vulnerability;
    const names = [...new Set([first, ...others].map(({ vulnerability }) => vulnerability.PkgName))].sort();
    const binaries = names.length === 1 && names[0] === first.package ? "" : ` (${names.join(", ")})`;
    const at = PkgPath === undefined ? "" : ` at ${PkgPath}`;
    const fixed = FixedVersion ? `fixed in ${FixedVersion}` : (unfixedWords.get(Status) ?? "no fix yet");
    const unknown = Severity === "UNKNOWN" ? ", severity not rated yet" : "";
    return `${VulnerabilityID} in ${first.package} ${InstalledVersion ?? ""}${binaries}${at}: ${fixed}${unknown}.`;
}
/** Trivy's statuses (trivy-db pkg/types/status.go), as far as they tell more than "affected". */
const unfixedWords = new Map([
    ["will_not_fix", "the distribution will not fix it"],
    ["fix_deferred", "the distribution put the fix off"],
    ["end_of_life", "the distribution no longer maintains it"],
    ["under_investigation", "under investigation, no fix yet"],
]);
function packageOf({ vulnerability, package: name }) {
    const { InstalledVersion = "", FixedVersion, PkgPath, PkgIdentifier } = vulnerability;
    return {
        name,
        version: InstalledVersion,
        ...(FixedVersion ? { fixedIn: FixedVersion } : {}),
        ...(PkgPath === undefined ? {} : { path: PkgPath }),
        ...(PkgIdentifier?.PURL === undefined ? {} : { purl: PkgIdentifier.PURL }),
    };
}
function fixOf({ vulnerability, package: name }, layer, measured) {
    const { FixedVersion } = vulnerability;
    if (!FixedVersion)
        return {};
    const update = `${name} to ${FixedVersion} or later`;
    if (layer?.base !== true)
        return { fix: { text: `Update ${update}.` } };
    const base = measured.base === undefined ? "the base image" : measured.base.name;
    return {
        fix: {
            text: `Rebuild on a newer ${base} that has ${update.replace(" to ", " ")}, or update it in a layer of your own.`,
        },
    };
}
/** Whose word the severity and the advisory are. */
function sourcesOf({ SeveritySource, DataSource }) {
    const sources = [
        ...(SeveritySource === undefined ? [] : [`severity: ${SeveritySource}`]),
        ...(DataSource?.Name === undefined ? [] : [`advisory: ${DataSource.Name}`]),
    ];
    return sources.length === 0 ? {} : { sources };
}

;// CONCATENATED MODULE: ./build/js/scan/scan.js
/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */

















/** Whoever waits for more than Trivy's own files, for a database or for layers, is not waited for. */
const headStartMs = 100;
/**
 * Lets Trivy scan one platform image, and returns while it works: what is known of the image can be made of what was read
 * meanwhile. With `scan: off` no scanner is needed, and only secrets of the image's configuration are looked for. Never rejects.
 */
async function beginScan(subject, variant, scanner, settings, context) {
    const task = context.progress.task("scan", "scanning", variant.name);
    const running = Promise.withResolvers();
    const run = (request) => {
        const result = context.run(request);
        running.resolve();
        return result;
    };
    const asked = (0,attempt/* attempt */.C)(ask(subject, variant, scanner, settings, { ...context, run }), "tool.crashed");
    await Promise.race([running.promise, asked, (0,external_node_timers_promises_.setTimeout)(headStartMs, undefined, { ref: false })]);
    return { finish: (measured) => finish(asked, subject.image, measured, variant, settings, context, task) };
}
async function ask(subject, { name, policy }, scanner, settings, context) {
    const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
    if (policy.scan === "off")
        return { ignored };
    const answers = async () => {
        const trivy = await readyTrivy(policy, ignored, await required(scanner), settings, context);
        const scans = scanBoth(subject, policy, trivy);
        // The list is written while secrets are still looked for.
        const list = scans.packages.then((found) => (found.ok ? packageListOf(found.value, name, trivy, context) : {}));
        const [packages, secrets, listed] = await Promise.all([scans.packages, scans.secrets, list]);
        return { packages, secrets, listed };
    };
    return { ignored, answers: await (0,attempt/* attempt */.C)(answers(), "tool.crashed") };
}
async function finish(asked, image, measured, { name, policy }, { root }, context, task) {
    const today = new Date().toISOString().slice(0, 10);
    let findings = [];
    try {
        const { ignored, answers } = unwrap(await asked);
        if (policy.secrets.level !== "off") {
            findings = await configSecretFindings(image, measured, ignored, root, today);
        }
        if (answers === undefined)
            return finished({ findings, packages: measured.packages }, task);
        const { packages, secrets, listed } = unwrap(answers);
        const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
        if (packages.ok)
            warnOf(packages.value, name, context);
        findings = [
            ...(packages.ok ? vulnerabilityFindings(packages.value.report, measured, sources, today) : []),
            ...(secrets.ok ? secretFindings(secrets.value, measured, sources, today) : []),
            ...findings,
        ];
        // What the other one found is told all the same.
        const { report, input } = unwrap(packages);
        const { files } = unwrap(secrets);
        const searched = files === undefined ? {} : { secretFiles: files };
        return finished({ findings, packages: packagesOf(report, measured.packages), input, ...searched, ...listed }, task);
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error, "tool.crashed");
        task.fail(failure.message);
        return { findings, packages: measured.packages, failure };
    }
}
function unwrap(found) {
    if (!found.ok)
        throw found.error;
    return found.value;
}
/** Packages and secrets are two questions; Trivy answers both in one run where both are asked of the whole image. */
function scanBoth({ image, taken }, { scan, secrets: { level, files } }, { version, scanLayout }) {
    if (scan === "off")
        throw new errors/* PlimsollError */.nN("internal", "An image is scanned that was not to be.");
    const where = level === "off" ? "off" : files;
    const whole = () => wholeLayout(image);
    if (scan === "full" && where === "all") {
        const answer = whole().then((layout) => scanLayout(layout, ["vuln", "secret"], "image"));
        return {
            packages: (0,attempt/* attempt */.C)(answer.then((found) => ({ ...found, input: { of: "full" } }))),
            secrets: (0,attempt/* attempt */.C)(answer.then(({ report }) => ofAllFiles(report))),
        };
    }
    const secretsOf = async (layout, input) => (await scanLayout(layout, ["secret"], input)).report;
    return {
        packages: (0,attempt/* attempt */.C)(scanPackages(scan, whole, taken, (layout, input) => scanLayout(layout, ["vuln"], input))),
        secrets: (0,attempt/* attempt */.C)(scanSecrets(where, whole, taken, version, secretsOf)),
    };
}
/** Where all files of the image are: its layers may still be in the builder. */
async function wholeLayout({ layout, elsewhere }) {
    await elsewhere?.bring();
    return layout;
}
async function readyTrivy(policy, ignored, scanner, { root }, context) {
    const { trivy } = scanner;
    if (!trivy.ok)
        throw trivy.error;
    const database = await scanner.database;
    if (database.status === "failed")
        throw database.error;
    const { cacheDirectory: databaseDirectory } = database;
    const ignoreFile = mergedIgnoreFile(ignored);
    const vex = await readableDocuments(policy.vulnerabilities.vex, root);
    return {
        version: trivy.value.tool.version,
        scanLayout: (layout, scanners, input) => {
            const question = { layout, databaseDirectory, scanners, input, ignoreFile, vex };
            return runTrivy(question, (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)()), trivy.value, context);
        },
        packageList: (scan, listed) => writePackageList(scan, listed, trivy.value, context),
        ...(policy.push?.sbom === true ? { spdx: (scan, listed) => writeSpdx(scan, listed, trivy.value, context) } : {}),
    };
}
/** What was found stands without the list; whoever looks for it is told why it is missing. */
async function packageListOf(scan, name, { packageList, spdx }, context) {
    const list = await (0,attempt/* attempt */.C)(packageList(scan, name), "tool.crashed");
    const more = spdx === undefined ? undefined : await (0,attempt/* attempt */.C)(spdx(scan, name), "tool.crashed");
    for (const each of [list, more]) {
        if (each?.ok === false)
            context.progress.warn(`There is no package list of ${name}: ${each.error.message}`);
    }
    return { ...(list.ok ? { sbom: list.value } : {}), ...(more?.ok ? { spdx: more.value } : {}) };
}
function secretFindings({ report, own, layerOf }, measured, sources, today) {
    if (report === undefined)
        return [];
    return [
        ...fileSecretFindings(report, layerOf, measured, sources),
        ...ownSecretFindings(own, report, layerOf, measured, sources.entries, today),
    ];
}
function required(scanner) {
    if (scanner === undefined)
        throw new errors/* PlimsollError */.nN("internal", "An image is to be scanned, and no scanner was made ready.");
    return scanner;
}
function warnOf({ report, input }, name, context) {
    warnOfEndOfLife(report, context);
    if (input.reason !== undefined)
        context.progress.warn(`${name} was scanned in full: ${input.reason}.`);
}
function warnOfEndOfLife({ Metadata: { OS } }, context) {
    if (OS?.EOSL !== true)
        return;
    context.progress.warn(`${OS.Family} ${OS.Name ?? ""} is no longer maintained: its new vulnerabilities are recorded nowhere, so few findings mean little.`);
}
function finished(outcome, task) {
    const open = outcome.findings.filter(({ state }) => state !== "suppressed").length;
    const suppressed = outcome.findings.length - open;
    const tail = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
    task.done(`${outcome.packages.length} packages, ${open === 1 ? "1 finding" : `${open} findings`}${tail}`);
    return outcome;
}

// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var verdict_subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/look-at-image.js






/** Reads one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
async function lookAtImage(variant, image, hints, equipment, settings, context) {
    const { platform } = image;
    try {
        const scanner = settings.only.has("scan") ? await equipment.scanner : undefined;
        const forScan = scanner?.takeAlong?.(variant.policy);
        const trivyVersion = scanner?.trivy.ok ? scanner.trivy.value.tool.version : undefined;
        await equipment.remoteLayers?.bring(image, trivyVersion);
        const begin = async (taken) => settings.only.has("scan")
            ? beginScan({ image, taken }, variant, equipment.scanner, settings, context)
            : undefined;
        const options = { hints, forScan, begin, verifyDiffIds: settings.verifyDiffIds };
        const { measured, summary, begun } = await measureImage(variant, image, options, equipment, context);
        const scan = await (begun && equipment.stopwatch.time("scan", () => begun.finish(measured), variant.name));
        await equipment.remoteLayers?.offer(measured, trivyVersion);
        if (scan === undefined)
            return { platform, image: measured, summary };
        return { platform, image: { ...measured, packages: scan.packages }, scan, summary };
    }
    catch (error) {
        return { platform, failure: (0,coded_error/* codedError */.A)(error) };
    }
}
/**
 * Reads all layers, has the scan begun, and says what is in the image while the scanner works. What was read is large; when
 * this returns, only what is needed of it is left.
 */
async function measureImage(variant, image, { hints, forScan, begin, verifyDiffIds }, { layerCache, stopwatch }, context) {
    const task = context.progress.task("size", "reading layers", variant.name);
    const options = { signal: context.signal, cache: layerCache, verifyDiffIds, companions: forScan?.companions ?? [] };
    const measure = async () => {
        const found = await (0,read_image/* readContents */.r0)(image, hints, options);
        const unpacked = found.layers.reduce((sum, layer) => sum + layer.unpacked, 0);
        task.done(`${(0,text_bytes/* formatBytes */.z3)(unpacked)} in ${(0,verdict_subject/* counted */.h)(found.layers.length, "layer")}`);
        const begun = await begin((await forScan?.settle(image, found.contents)) ?? {});
        const { image: measured, contents, packages } = (0,read_image/* describeImage */.hu)(found, hints);
        return { measured, summary: (0,summary_summarise/* summarise */.f)(measured, contents, packages), begun };
    };
    try {
        return await stopwatch.time("measure", measure, variant.name);
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/image/packages/rpm/database.js + 4 modules
var database = __webpack_require__(80052);
// EXTERNAL MODULE: ./build/js/image/tar/names.js
var tar_names = __webpack_require__(58252);
;// CONCATENATED MODULE: ./build/js/image/packages/counts/file-name.js

/** A path out of a Latin-1 text as the engine names it, without the one leading slash that Trivy takes away. */
function asFileName(latin1) {
    const relative = latin1.startsWith("/") ? latin1.slice(1) : latin1;
    return /[\x80-\xff]/.test(relative) ? (0,tar_names/* decodeName */.e)(Buffer.from(relative, "latin1")) : relative;
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
    const whole = node_parsed(text);
    if (whole !== undefined)
        return whole;
    const start = text.search(/[^ \t\r\n]/);
    if (text[start] !== "{")
        return undefined;
    const end = endOfObject(text, start);
    return end === undefined ? undefined : node_parsed(text.slice(start, end));
}
function node_parsed(text) {
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

;// CONCATENATED MODULE: ./build/js/scan/extract/link-or-copy.js


/** A second name for a file that nobody changes any more; a copy where the file system can't (another disk, too many names). */
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch (error) {
        if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].some((code) => (0,errors/* hasErrno */.Nm)(error, code)))
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
        const target = await extract_layout_placeOf(directory, digest);
        await (0,promises_.copyFile)((0,external_node_path_.join)(image.layout, (0,image_digest/* blobName */.PF)(digest)), target);
    }
    // Trivy refuses blobs that are symbolic links ("layout blob ... is a symlink").
    for (const [digest, { file }] of extracts)
        await linkOrCopy(file, await extract_layout_placeOf(directory, digest));
    const { mediaType, digest, size } = descriptor;
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }));
    const all = [...extracts.values()];
    return {
        ok: true,
        image: { platform: image.platform, manifestDigest: image.manifestDigest, layout: directory },
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
        java: all.some(({ java }) => java),
    };
}
async function findImage({ layout, manifestDigest }) {
    const image = (await (0,image_layout/* listImages */.v8)(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
    if (image !== undefined)
        return image;
    throw new errors/* PlimsollError */.nN("internal", "The image changed while it was being scanned.");
}
async function extract_layout_placeOf(directory, digest) {
    const path = (0,external_node_path_.join)(directory, (0,image_digest/* blobName */.PF)(digest));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    return path;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/evict-oldest.js
var evict_oldest = __webpack_require__(9929);
;// CONCATENATED MODULE: ./build/js/scan/extract/rules/rule.js
const analyzers = "pkg/fanal/analyzer";
function filesRule(analyzer, source, ...select) {
    return { analyzer, reads: { kind: "files", select }, source: `${analyzers}/${source}` };
}
function executablesRule(analyzer, source) {
    return { analyzer, reads: { kind: "executables" }, source: `${analyzers}/${source}` };
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/selectors.js

/** These paths and no others. */
function exactly(...paths) {
    const set = new Set(paths);
    return { key: { by: "base", values: paths.map(baseOf) }, matches: ({ path }) => set.has(path) };
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
        ? { by: "base", values: [baseOf(end)] }
        : { by: "extension", values: [extensionOf(end).toLowerCase()] };
}
/** Paths whose lower-cased form ends so. */
function endingInAnyCase(end) {
    return { key: keyOfEnding(end), matches: ({ path }) => path.slice(-end.length).toLowerCase() === end };
}
/** Files of these extensions, as Go's `filepath.Ext` cuts them. */
function extended(...extensions) {
    return {
        key: { by: "extension", values: extensions.map((extension) => extension.toLowerCase()) },
        matches: ({ base }) => extensions.includes(extensionOf(base)),
    };
}
/** The same, in upper case or lower. `extensions` are in lower case. */
function extendedInAnyCase(...extensions) {
    return {
        key: { by: "extension", values: extensions },
        matches: ({ base }) => extensions.includes(extensionOf(base).toLowerCase()),
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
function selectors_inOrder(path, texts) {
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
    return containing("/specifications/", ({ path }) => selectors_inOrder(path, texts));
}
/** Go's `.*` + `/envs/.+/conda-meta/.+-.+-.+\.json`, unanchored. */
function condaMetadata() {
    const texts = ["/envs/", "/conda-meta/", "-", "-", ".json"];
    return containing("/conda-meta/", ({ path }) => selectors_inOrder(path, texts));
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
    return extensionOf(base) === ".json";
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
const maximumBytes = 2e9;
/** A store in `directory`, which is made when it is needed. */
function openExtractStore(directory) {
    const place = (digest) => {
        const [tar, facts] = extractFiles(digest);
        return { tar: (0,external_node_path_.join)(directory, tar), facts: (0,external_node_path_.join)(directory, facts) };
    };
    return {
        load: (digest, file) => load(place(digest), file).catch(() => undefined),
        keep: (digest, file, extract) => keep(directory, place(digest), file, extract).catch(() => undefined),
    };
}
/** The names of a layer's files in the store's directory. @param digest of the layer's blob */
function extractFiles(digest) {
    // Another version may choose other files.
    const key = (0,external_node_crypto_.createHash)("sha256").update(`${version/* version */.r} ${extractTrivyVersions.tested} ${digest}`).digest("hex");
    return [`${key}.tar`, `${key}.json`];
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
    await (0,evict_oldest/* evictOldest */.x)(directory, maximumBytes);
}

;// CONCATENATED MODULE: ./build/js/scan/extract/executables.js

/** Bytes from the start of a file that {@link isExecutableFormat} needs; Trivy passes over shorter files. */
const magicBytes = 16;
/** Whether Trivy offers the file to its analysers of executables (`IsExecutable` in pkg/fanal/utils/utils.go). */
function isOffered(path, mode) {
    return (mode & 0o111) !== 0 || extensionOf(baseOf(path)) === ".exe";
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
        anyOf(byExtension.get(extensionOf(base).toLowerCase()), split) ||
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
        const split = splitPath(cleanPath(tar.path));
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
    const keyOf = (layer) => cleanLayerFile(layer, trivyVersion);
    return {
        trivyVersion,
        has: (layer) => has(directory, keyOf(layer)).catch(() => false),
        add: (layer) => clean_layers_add(directory, keyOf(layer)).catch(() => undefined),
    };
}
/** The name of a layer's file in the directory. */
function cleanLayerFile({ digest, chain }, trivyVersion) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([rulesVersion, version/* version */.r, trivyVersion, digest, chain]))
        .digest("hex");
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
async function clean_layers_add(directory, key) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(directory, key), `${key}\n`, { mode: 0o600 });
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
    return reportedSecrets(report).map(({ secret, path }) => ({
        path: path.replace(/^\//, ""),
        diffId: secret.Layer?.DiffID,
    }));
}

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
        expression: urlWithPassword(),
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
    return isPlaceholder(value) || isSequence(value) || /[<>{}]|%\(|%s/.test(value) || login_files_known.test(value);
}
const login_files_known = /^\W*(?:(?:my|the)?[_-]?(?:pass|passw(?:or)?d|pw|secret|token|(?:api)?[_-]?key|user(?:name)?)|postgres|mysql|mariadb|root|admin|guest|redis|rabbitmq|minioadmin|dev|devel|development|local)\W*$/i;

;// CONCATENATED MODULE: ./build/js/scan/own-files/secrets-in-file.js


/** Nobody reads on; and a hostile file shall not fill the memory. */
const mostOfFile = 100;
/**
 * The secrets in a file's text, by our own patterns: at most one for a rule and line, in their order. A token that is known
 * by its form says more than the login that it stands in.
 */
function secretsInFile(path, text) {
    const tokens = placed(tokensIn(text), text);
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
    const base = baseOf(path);
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
        const clean = cleanPath(path);
        if (!isSearched(clean, size) || isOfPackageManager(clean))
            return undefined;
        this.#start = this.#spool.length;
        this.#undecided = isSearchedBinary(clean) ? 0 : decisiveBytes;
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
        return start.some(isBinaryByte);
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
const conda_claims_record = schemas/* object */.Ikc({
    paths_data: schemas/* object */.Ikc({ paths: schemas/* array */.YOg(schemas/* object */.Ikc({ _path: schemas/* string */.YjP(), size_in_bytes: schemas/* int */.Whr().nonnegative() })) }),
});
/**
 * What a conda package claims with a size, relative to its environment. A file into which conda wrote the environment's
 * place has another size than it claims. Never throws.
 */
function parseCondaClaims(bytes) {
    const { success, data } = conda_claims_record.safeParse((0,package_json/* parseJson */.q)(bytes));
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
        this.#knownClean.add(nameOf(layer));
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
            throw (0,errors/* asPlimsollError */.fN)(error, "io");
        }
    }
    #isDone(layer) {
        return layer.base || this.#spools.has(layer.digest) || this.#knownClean.has(nameOf(layer));
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
            .filter(({ layer, chain }) => !layer.base && !this.#knownClean.has(nameOf({ digest: layer.digest, chain })));
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
            throw new errors/* PlimsollError */.nN("internal", "A layer was not looked through for secrets.");
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
        throw new errors/* PlimsollError */.nN("internal", "A layer is not what it was when it was read.");
    return { path: (0,paths/* exactPath */.V$)(entry.path), mode: entry.mode, at, bytes };
}
/** A layer together with what it stands on. */
function nameOf({ digest, chain }) {
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
/** Whether a scan by this policy reads all files of an image from the start, whatever is taken along. */
function wantsAllFiles({ scan, secrets }) {
    const searchesAll = secrets.level !== "off" && secrets.files === "all";
    return scan === "full" || scan === "cross-check" || (scan !== "off" && searchesAll);
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

// EXTERNAL MODULE: ./build/js/text/instant.js
var instant = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/js/check-built.js











/**
 * The way of a variant that is built here. Where the build cache is what failed, it goes that way once more without; where
 * its builder waits for a cache that fell silent, in what takes the builder's place. May reject.
 */
async function checkBuilt(variant, equipment, settings, context) {
    const { plan } = equipment;
    const { reads = [] } = (await equipment.cache)?.get(variant.name) ?? {};
    const reading = { ...equipment, plan: (0,imports/* withImports */.zB)(plan, variant, reads) };
    const facts = await goTheWay(variant, reading, settings, context);
    const { failure } = facts.outcome;
    if (failure === undefined || context.signal.aborted)
        return facts;
    if (failure.code === "build.cache") {
        context.progress.warn(`${failure.message} \`${variant.name}\` is built again without it.`);
        return goTheWay(variant, equipment, settings, context);
    }
    return failure.code === "build.cache-silent"
        ? checkElsewhere(variant, { facts, failure }, equipment, settings, context)
        : facts;
}
/** The way of a variant whose builder stands still, once more in what takes the builder's place. May reject. */
async function checkElsewhere(variant, { facts, failure }, equipment, settings, context) {
    // Nothing of it is kept: the service that is silent would hold up the end of the run.
    const { builder, cacheExports: _, ...rest } = equipment;
    const next = builder?.ok ? await builder.value.replacement() : undefined;
    if (!builder?.ok || next === undefined) {
        const message = `${failure.message} Start it again before the next run, and turn the cache off (\`cache: none\`) if it stays so.`;
        return { ...facts, outcome: { ...facts.outcome, failure: { ...failure, message } } };
    }
    const how = next.name === builder.value.name ? "It was started again" : `The builder ${next.name} takes its place`;
    context.progress.warn(`${failure.message} ${how}; \`${variant.name}\` is built once more, without the cache.`);
    return goTheWay(variant, { ...rest, builder: { ok: true, value: next } }, settings, context);
}
/** What a build that is over by then has made is mostly known: nobody reads it again. */
const quickBuildMs = 500;
/** Built, then looked at; what it was made from is written down beside. */
async function goTheWay(variant, equipment, settings, context) {
    const { builder, plan, stopwatch, schedule, builds } = equipment;
    if (builder === undefined)
        return { variant, outcome: { status: "skipped" }, platforms: [] };
    if (!builder.ok)
        return { variant, outcome: { status: "skipped", failure: (0,coded_error/* codedError */.A)(builder.error) }, platforms: [] };
    equipment.builtFrom?.set(variant.name, { plan, builder: builder.value });
    const build = async () => {
        const connecting = setTimeout(() => builder.value.content?.connect(), quickBuildMs);
        try {
            return await buildVariant(builder.value, plan, variant, settings, context);
        }
        finally {
            clearTimeout(connecting);
        }
    };
    const outcome = await schedule.build(() => stopwatch.time("build", build, variant.name));
    if (outcome.status !== "built")
        return { variant, outcome, platforms: [] };
    // Only their own: a line of another variant's Dockerfile made none of these layers.
    const dockerfiles = repositoryFiles(outcome.dockerfiles);
    const [facts, made] = await Promise.all([
        lookAtBuilt(outcome, dockerfiles, builder.value, equipment, settings, context),
        builds === undefined ? undefined : recordOfBuild(outcome, plan, settings, context),
    ]);
    return made === undefined ? facts : { ...facts, made };
}
/**
 * Copies the image out of the builder, reads and scans it. One that was looked at before, under the same conditions, stays
 * there: what that look found is taken, and the verdict alone is new. May reject.
 */
async function lookAtBuilt(outcome, dockerfiles, builder, equipment, settings, context) {
    const { variant } = outcome;
    const { plan, stopwatch, schedule, exports, cacheExports } = equipment;
    const memory = await openMemory(variant, dockerfiles, equipment, settings);
    const known = settings.layouts === "all" ? undefined : await recallEach(outcome, memory);
    if (known !== undefined) {
        const taken = await takeToPush(outcome, builder, equipment, settings, context);
        if (taken !== undefined && taken.status !== "exported")
            return { variant, outcome: { ...outcome, ...taken }, platforms: [] };
        cacheExports?.start(builder, plan, variant);
        for (const { platform, lookedAt } of known)
            context.progress.note(knownText(variant, platform, lookedAt));
        return { variant, outcome, platforms: known };
    }
    const lookAtTaken = async (take) => {
        const taken = await stopwatch.time("export", take, variant.name);
        if (taken.status !== "exported")
            return { variant, outcome: { ...outcome, ...taken }, platforms: [] };
        cacheExports?.start(builder, plan, variant);
        const { layout, elsewhere, provenance, transfers } = taken;
        const images = await (0,image_platforms/* platformImages */.QF)(layout, context.workDirectory);
        const look = (image) => lookAtImage(variant, image, hintsFor(image, provenance, dockerfiles), equipment, settings, context);
        const here = elsewhere === undefined ? images : images.map((image) => ({ ...image, elsewhere }));
        const platforms = await schedule.look(() => lookAtEach(here, provenance, memory, look));
        const whole = elsewhere === undefined ? { layout } : {};
        return { variant, outcome: { ...outcome, build: { ...outcome.build, transfers } }, ...whole, platforms };
    };
    const asFiles = needsFiles(variant, settings);
    const facts = await lookAtTaken(() => takeImage(builder, plan, outcome, exports, asFiles, settings, context));
    const lost = lostLayers(facts);
    if (lost === undefined || context.signal.aborted)
        return facts;
    context.progress.warn(`${lost.message} \`${variant.name}\` is exported instead, and read again.`);
    return lookAtTaken(() => exportInTurn(builder, plan, outcome, exports, settings, context));
}
/**
 * The layers of an image that nobody has to read and that is to be pushed, out of the build cache into the builder: what the
 * cache has lost is found before the verdict, when the image can still be built again. Undefined where nothing is to be done.
 */
async function takeToPush(built, builder, { plan, pushes, exports, stopwatch }, settings, context) {
    const { name, target } = built.variant;
    if (pushes?.has(name) !== true || (0,imports/* importsOf */.c5)(plan.definition, target).length === 0)
        return undefined;
    const take = () => takeImage(builder, plan, built, exports, false, settings, context);
    return stopwatch.time("export", take, name);
}
/** Where it is known beforehand that somebody reads the layers from files. */
function needsFiles({ policy }, { layouts, only }) {
    return layouts !== "none" || (only.has("scan") && wantsAllFiles(policy));
}
/** Why layers could not be read where they are. */
function lostLayers({ platforms }) {
    const failures = platforms.flatMap(({ failure, scan }) => [failure, scan?.failure]);
    return failures.find((failure) => failure?.code === "build.content");
}
/** All of its images, or none: one that is not known brings the others along. */
async function recallEach({ images, provenance }, memory) {
    const known = await Promise.all(images?.map((image) => memory.recall(image, provenance)) ?? []);
    const facts = known.filter((each) => each !== undefined);
    return facts.length > 0 && facts.length === known.length ? facts : undefined;
}
function hintsFor({ platform }, provenance, dockerfiles) {
    return { provenance: provenance[platform] ?? provenance[""], dockerfiles, trusted: true };
}
/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(images, provenance, memory, look) {
    const platforms = [];
    for (const image of images) {
        const facts = (await memory.recall(image, provenance)) ?? (await look(image));
        if (facts.lookedAt === undefined)
            await memory.keep(image, provenance, facts);
        platforms.push(facts);
    }
    return platforms;
}
function knownText({ name }, platform, lookedAt = "") {
    return `${name} (${platform}) is as it was looked at on ${(0,instant/* formatInstant */.r)(lookedAt)}: the same image, database and scan settings.`;
}

// EXTERNAL MODULE: ./build/js/image/open.js + 8 modules
var image_open = __webpack_require__(49036);
// EXTERNAL MODULE: ./build/js/verdict/unavailable.js
var unavailable = __webpack_require__(89730);
;// CONCATENATED MODULE: ./build/js/verdict/size-checks.js



const metrics = ["compressed", "unpacked", "shadowed", "layers"];
/** The `size.<metric>.max` check of each budget with a `max`. A size equal to its limit passes. */
function sizeChecks(subject, { budgets }, measured) {
    return metrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.max === undefined || budget.level === "off")
            return [];
        const id = `size.${metric}.max`;
        if (!("image" in measured)) {
            const required = measured.asked && budget.ifUnavailable === "error";
            const message = `${subject}: ${metric} was not measured: ${measured.reason}`;
            return (0,unavailable/* unavailable */.h)({ id, level: budget.level, required, message });
        }
        const actual = actualOf(metric, budget, measured.image);
        if (actual === null) {
            const message = `${subject}: this image has no ${metric} size: its source keeps it in no such form`;
            return (0,unavailable/* unavailable */.h)({ id, level: budget.level, required: budget.ifUnavailable === "error", message });
        }
        return [judged(id, subject, metric, budget, budget.max, actual)];
    });
}
function actualOf(metric, budget, image) {
    const of = budget.of ?? "total";
    if (metric === "layers")
        return of === "own" ? image.layers.filter(({ base }) => !base).length : image.layers.length;
    return image.sizes[metric][of];
}
function judged(id, subject, metric, budget, limit, actual) {
    const level = budget.level === "error" ? "error" : "warn";
    const own = budget.of === "own" ? ", own layers only" : "";
    return {
        id,
        level,
        status: actual <= limit ? "pass" : level === "error" ? "fail" : "warn",
        actual,
        limit,
        unit: metric === "layers" ? "layers" : "bytes",
        message: `${subject}: ${comparison(metric, actual, limit, budget.written)}${own}`,
    };
}
function comparison(metric, actual, limit, written) {
    const difference = Math.abs(actual - limit);
    const side = actual > limit ? "over" : "below";
    if (metric === "layers") {
        const place = difference === 0 ? "exactly" : `${difference} ${side}`;
        return `${(0,verdict_subject/* counted */.h)(actual, "layer")}, ${place} its load line of ${limit}`;
    }
    const [actualText, limitText] = (0,text_bytes/* formatPair */.kI)(actual, limit);
    const place = difference === 0 ? "exactly" : `${(0,text_bytes/* formatBytes */.z3)(difference)} ${side}`;
    return `${actualText} ${metric}, ${place} its load line of ${limitText}${asWritten(written)}`;
}
/** A limit in binary units is printed in decimal ones; what was written stands beside it. */
function asWritten(written) {
    return written !== undefined && /i/i.test(written) ? ` (${written})` : "";
}

;// CONCATENATED MODULE: ./build/js/verdict/done-line.js



/**
 * What is known of a variant as soon as its own way is at its end, a line for each platform: sizes, which of its load lines
 * it is over, and what was found. What needs other variants or a baseline is still to come. Pure.
 */
function doneLines({ variant, outcome, platforms }) {
    if (platforms.length === 0)
        return [`${variant.name}: ${outcome.status}`];
    return platforms.map((facts) => {
        const subject = (0,verdict_subject/* subjectOf */.e)(variant.name, facts.platform, platforms.length);
        return `${subject}: ${[sizesOf(facts), ...overOf(facts, variant.policy), ...foundOf(facts)].join(", ")}`;
    });
}
function sizesOf({ image }) {
    if (image === undefined)
        return "not measured";
    const { unpacked, compressed } = image.sizes;
    const pulled = compressed.total === null ? "" : ` (${(0,text_bytes/* formatBytes */.z3)(compressed.total)} compressed)`;
    return `${(0,text_bytes/* formatBytes */.z3)(unpacked.total ?? 0)}${pulled} in ${(0,verdict_subject/* counted */.h)(image.layers.length, "layer")}`;
}
function overOf({ image }, policy) {
    if (image === undefined)
        return [];
    const over = sizeChecks("", policy, { image }).filter(({ status }) => status === "fail" || status === "warn");
    return over.length === 0 ? [] : ["over its load line"];
}
function foundOf({ scan }) {
    if (scan === undefined)
        return [];
    if (scan.failure !== undefined)
        return ["not scanned"];
    return [(0,verdict_subject/* counted */.h)(scan.findings.filter(({ state }) => state !== "suppressed").length, "finding")];
}

;// CONCATENATED MODULE: ./build/js/check-variant.js





/** One variant's way: built or opened, then each platform measured and scanned; told at its end. Never rejects. */
async function checkVariant(variant, equipment, settings, context) {
    const facts = await check_variant_goTheWay(variant, equipment, settings, context).catch((error) => {
        const status = context.signal.aborted ? "cancelled" : "failed";
        return { variant, outcome: { status, failure: (0,coded_error/* codedError */.A)(error) }, platforms: [] };
    });
    for (const line of doneLines(facts))
        context.progress.note(line);
    return facts;
}
function check_variant_goTheWay(variant, equipment, settings, context) {
    return variant.kind === "build"
        ? checkBuilt(variant, equipment, settings, context)
        : checkReady(variant, equipment, settings, context);
}
async function checkReady(variant, equipment, settings, context) {
    const task = context.progress.task("size", `opening ${variant.image}`, variant.name);
    try {
        const open = () => (0,image_open/* openImage */.U)(variant.image, variant.platforms, context, settings.root);
        const images = await equipment.stopwatch.time("open", open, variant.name);
        task.done(`opened ${variant.image}`);
        const { dockerfiles } = equipment;
        const dockerfile = dockerfiles.find(({ path }) => path === variant.dockerfile);
        const hints = { dockerfiles, trusted: false, ...(dockerfile === undefined ? {} : { dockerfile }) };
        const look = () => check_variant_lookAtEach(images, hints, variant, equipment, settings, context);
        const platforms = await equipment.schedule.look(look);
        return { variant, outcome: { status: "built" }, platforms };
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}
/** One platform after the other: each reads its layers on all cores already. */
async function check_variant_lookAtEach(images, hints, variant, equipment, settings, context) {
    const platforms = [];
    for (const image of images)
        platforms.push(await lookAtImage(variant, image, hints, equipment, settings, context));
    return platforms;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
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
const merge_group_comparison = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
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
    return ["ahead", "identical"].includes(merge_group_comparison.parse(data).status);
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
    if (error instanceof classic_errors/* ZodError */.G)
        return "an answer is not of the form that GitHub documents";
    return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

// EXTERNAL MODULE: ./build/js/image/layer-cache.js + 2 modules
var layer_cache = __webpack_require__(97793);
;// CONCATENATED MODULE: ./build/js/known-images/known-look.js
/** Bounds of what is kept, and so of what is read back. */
const lookLimits = {
    /** Of the whole file. */
    bytes: 32e6,
    /** Of the header, inflated: findings, packages and the package list. */
    headerBytes: 128e6,
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/js/image/summary/check-sums.js
/** Throws RangeError unless a summary's parts add up to its sizes, as {@link ImageSummary} promises. */
function checkSums({ sizes, layers, packages, otherPackages, directories, files }) {
    const visible = sizes.visible.total;
    const inFiles = sum(files.singles) + sum(files.small);
    const sums = [
        ["layers", sum(layers.map(({ unpacked }) => ({ bytes: unpacked }))), sizes.unpacked.total],
        ["visible bytes of layers", sum(layers.map((layer) => ({ bytes: layer.visible }))), visible],
        [
            "hidden bytes of layers",
            sum(layers.map(({ hides }) => ({ bytes: hides.own + hides.base }))),
            sizes.shadowed.total,
        ],
        ["compressed layers", compressedSum(layers), sizes.compressed.total],
        ["directories", sum(directories.entries), visible],
        ["packages and files", sum(packages) + otherPackages.bytes + inFiles, visible],
    ];
    for (const [what, found, expected] of sums) {
        if (found !== expected)
            throw new RangeError(`the ${what} do not add up`);
    }
}
function sum(parts) {
    return parts.reduce((total, { bytes }) => total + bytes, 0);
}
function compressedSum(layers) {
    return layers.reduce((total, { compressed }) => (total === null || compressed === null ? null : total + compressed), 0);
}

// EXTERNAL MODULE: ./build/js/image/summary/columns.js
var summary_columns = __webpack_require__(94736);
// EXTERNAL MODULE: ./build/js/image/summary/encode.js
var encode = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/js/image/summary/fold-packages.js
var fold_packages = __webpack_require__(9148);
// EXTERNAL MODULE: ./build/js/image/summary/image-summary.js
var image_summary = __webpack_require__(48919);
;// CONCATENATED MODULE: ./build/js/image/summary/header-schema.js



/** What of a summary is kept as JSON: all but its long lists. Everything is bounded: it may come from anywhere. */
const bytes = schemas/* int */.Whr().nonnegative();
const word = schemas/* int */.Whr().min(0).max(0xffffffff);
const header_schema_text = schemas/* string */.YjP().max(image_summary/* summaryLimits */.H.textLength);
const digest = schemas/* string */.YjP().max(image_summary/* summaryLimits */.H.textLength).refine(image_digest/* isDigest */.Bc, { error: "is no digest" });
const line = schemas/* int */.Whr().positive();
const originFields = {
    file: header_schema_text.exactOptional(),
    startLine: line.exactOptional(),
    endLine: line.exactOptional(),
    stage: header_schema_text.exactOptional(),
    instruction: header_schema_text.exactOptional(),
    via: schemas/* enum */.k5n(["provenance", "history", "none"]),
};
const origin = schemas/* strictObject */.rej({ ...originFields, madeBy: schemas/* strictObject */.rej(originFields).exactOptional() });
const size = schemas/* strictObject */.rej({ total: bytes.nullable(), own: bytes.nullable(), base: bytes.nullable() });
/** Known for every image. */
const measured = size.extend({ total: bytes });
const header_schema_layer = schemas/* strictObject */.rej({
    digest,
    diffId: digest,
    compressed: bytes.nullable(),
    unpacked: bytes,
    visible: bytes,
    hides: schemas/* strictObject */.rej({ own: bytes, base: bytes }),
    content: word,
    origin,
    base: schemas/* boolean */.zMY(),
});
const headerSchema = schemas/* strictObject */.rej({
    manifestDigest: digest,
    configDigest: digest,
    base: schemas/* strictObject */.rej({ name: header_schema_text, digest: header_schema_text.exactOptional() }).exactOptional(),
    sizes: schemas/* strictObject */.rej({ compressed: size, unpacked: measured, visible: measured, shadowed: measured }),
    codec: schemas/* enum */.k5n(["gzip", "zstd", "none", "mixed"]),
    layers: schemas/* array */.YOg(header_schema_layer).max(image_summary/* summaryLimits */.H.layers),
    causes: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: header_schema_text, bytes, origin })).max(image_summary/* summaryLimits */.H.causes),
    otherPackages: schemas/* strictObject */.rej({ count: bytes, bytes }),
    depth: bytes.max(image_summary/* summaryLimits */.H.pathLength),
    threshold: bytes,
    packages: bytes.max(image_summary/* summaryLimits */.H.packages),
    directories: bytes.max(image_summary/* summaryLimits */.H.directories),
    singles: bytes.max(image_summary/* summaryLimits */.H.files),
    small: bytes.max(image_summary/* summaryLimits */.H.directories),
});

;// CONCATENATED MODULE: ./build/js/image/summary/decode.js










/** No summary is larger when compressed, or when inflated: the limits on what is kept see to that. */
const decode_maximumBytes = 32e6;
const maximumInflated = 64e6;
/** Parsed JSON takes many times its bytes, so its part is bounded too; a thousand layers with long lines fit. */
const maximumHeader = 8e6;
/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Reads what {@link encodeSummary} wrote. The bytes come from caches and artifacts and may be anybody's: everything is
 * bounded and checked, sums included, and memory is bounded too. Throws `baseline.malformed` and nothing else.
 */
async function decodeSummary(bytes) {
    try {
        const record = await inflate(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        const headerLength = record.readUInt32LE(0);
        if (headerLength > maximumHeader)
            throw new RangeError("its header is too large");
        const headerEnd = encode/* headerLengthBytes */.D + headerLength;
        const header = headerSchema.parse(JSON.parse(record.toString("utf8", encode/* headerLengthBytes */.D, headerEnd)));
        const columns = new summary_columns/* ColumnReader */.mA(record.subarray(headerEnd));
        const summary = assemble(header, columns);
        if (!columns.isAtEnd)
            throw new RangeError("bytes follow the last column");
        checkSums(summary);
        return summary;
    }
    catch (cause) {
        const why = isOtherVersion(bytes) ? "another version of Plimsoll wrote it" : "it is damaged";
        const message = `The stored summary of an image can't be used: ${why}. Run Plimsoll on the default branch again to store a new one.`;
        throw new errors/* PlimsollError */.nN("baseline.malformed", message, { cause });
    }
}
function isOtherVersion(bytes) {
    const mark = Buffer.from(bytes.subarray(0, encode/* summaryMark */.qB.length));
    return !mark.equals(encode/* summaryMark */.qB) && mark.subarray(0, -1).equals(encode/* summaryMark */.qB.subarray(0, -1));
}
async function inflate(bytes) {
    if (bytes.length > decode_maximumBytes)
        throw new RangeError("it is too large");
    const mark = bytes.subarray(0, encode/* summaryMark */.qB.length);
    if (!mark.equals(encode/* summaryMark */.qB))
        throw new RangeError("it begins with other bytes");
    const bodyStart = encode/* summaryMark */.qB.length + encode/* checksumBytes */.lC;
    const body = bytes.subarray(bodyStart);
    const checksum = bytes.subarray(encode/* summaryMark */.qB.length, bodyStart);
    if (!(0,encode/* summaryChecksum */.au)(body).equals(checksum))
        throw new RangeError("its checksum does not hold");
    return decompress(body, {
        maxOutputLength: maximumInflated,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maximumWindowLog },
    });
}
function assemble(header, columns) {
    const { depth, threshold: _, packages: packageCount, directories: directoryCount, singles, small, ...rest } = header;
    const packages = readPackages(packageCount, header.layers.length, columns);
    const paths = columns.texts(directoryCount, image_summary/* summaryLimits */.H.pathLength);
    const sums = columns.numbers(directoryCount);
    const directories = paths.map((path, i) => ({ path, bytes: sums[i] ?? 0 }));
    const files = readFiles(header, { singles, small }, columns);
    if (!isAscending(paths, text_order/* compareText */.n))
        throw new RangeError("directories are not in order");
    return { ...rest, packages, directories: { depth, entries: directories }, files };
}
function readPackages(count, layerCount, columns) {
    const types = columns.texts(count, image_summary/* summaryLimits */.H.textLength);
    const names = columns.texts(count, image_summary/* summaryLimits */.H.textLength);
    const versions = columns.texts(count, image_summary/* summaryLimits */.H.textLength);
    const layers = columns.numbers(count, layerCount - 1);
    const bytes = columns.numbers(count);
    const contents = columns.words(count);
    const packages = types.map((type, i) => ({
        type,
        name: names[i] ?? "",
        version: versions[i] ?? "",
        layer: layers[i] ?? 0,
        bytes: bytes[i] ?? 0,
        content: contents[i] ?? 0,
    }));
    if (!isAscending(packages, fold_packages/* byIdentity */.M))
        throw new RangeError("packages are not in order");
    return packages;
}
function readFiles({ threshold, layers }, counts, columns) {
    const paths = columns.texts(counts.singles, image_summary/* summaryLimits */.H.pathLength);
    const pathLayers = columns.numbers(counts.singles, layers.length - 1);
    const pathBytes = columns.numbers(counts.singles);
    const crcs = columns.words(counts.singles);
    const directories = columns.texts(counts.small, image_summary/* summaryLimits */.H.pathLength);
    const fileCounts = columns.numbers(counts.small);
    const smallLayers = columns.numbers(counts.small, layers.length - 1);
    const smallBytes = columns.numbers(counts.small);
    const contents = columns.words(counts.small);
    if (!isAscending(paths, text_order/* compareText */.n) || !isAscending(directories, text_order/* compareText */.n)) {
        throw new RangeError("files are not in order");
    }
    return {
        threshold,
        singles: paths.map((path, i) => ({
            path,
            bytes: pathBytes[i] ?? 0,
            crc: (crcs[i] ?? 0) | 0,
            layer: pathLayers[i] ?? 0,
        })),
        small: directories.map((directory, i) => ({
            directory,
            count: fileCounts[i] ?? 0,
            bytes: smallBytes[i] ?? 0,
            content: contents[i] ?? 0,
            layer: smallLayers[i] ?? 0,
        })),
    };
}
/** Strictly: each comes once. */
function isAscending(values, compare) {
    return values.every((value, i) => {
        const before = values[i - 1];
        return before === undefined || compare(before, value) < 0;
    });
}

// EXTERNAL MODULE: ./build/js/report/schema/image.js + 1 modules
var schema_image = __webpack_require__(83612);
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
const decode_look_maximumWindowLog = 23;
const decode_look_decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Reads what `encodeLook` wrote; everything is bounded and checked. Undefined for what is damaged, of another version, or
 * says two things: it is not known then.
 */
async function decodeLook(bytes) {
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
    const json = await decode_look_decompress(body.subarray(headerLengthBytes, headerEnd), {
        maxOutputLength: lookLimits.headerBytes,
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: decode_look_maximumWindowLog },
    });
    const header = lookHeaderSchema.parse(JSON.parse(json.toString("utf8")));
    const summary = await decodeSummary(body.subarray(headerEnd));
    const isOne = summary.manifestDigest === header.image.manifestDigest && summary.configDigest === header.image.configDigest;
    return isOne ? { ...header, summary } : undefined;
}

;// CONCATENATED MODULE: ./build/js/known-images/store.js







/** Beyond this, the entries that were not used for longest go. One takes about 200 kB. */
const store_maximumBytes = 128e6;
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
    const look = await decodeLook(await readBounded(file));
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
    await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(directory, key), bytes, { mode: 0o600 });
    await (0,evict_oldest/* evictOldest */.x)(directory, store_maximumBytes);
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

;// CONCATENATED MODULE: ./build/js/known-images/remote-images.js





/**
 * The store in `directory`, with a second place to look in for what is not there. What comes from it goes the same way
 * through checks and bounds. What is known or new is offered to that place.
 *
 * @param workDirectory the run's own
 */
function withRemoteImages(store, directory, remote, workDirectory) {
    const nameOf = (key) => `image-${key}`;
    const offer = (key) => remote.offer(nameOf(key), (0,external_node_path_.join)(directory, key));
    return {
        async find(key) {
            const known = (await store.find(key)) ?? (await bring(key));
            if (known !== undefined)
                offer(key);
            return known;
        },
        async keep(key, look) {
            await store.keep(key, look);
            offer(key);
        },
    };
    async function bring(key) {
        const file = (0,external_node_path_.join)(workDirectory, `look-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            if (!(await remote.restore(nameOf(key), file)))
                return undefined;
            if ((await (0,promises_.stat)(file)).size > lookLimits.bytes * 2)
                return undefined;
            return (await putKnownImage(directory, key, await (0,promises_.readFile)(file))) ? store.find(key) : undefined;
        }
        catch {
            return undefined;
        }
        finally {
            await (0,promises_.rm)(file, { recursive: true, force: true }).catch(() => undefined);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/known-images/remote-layers.js
/**
 * What the stores know of layers (what is in one, its extract for the scanner, that it is clean of secrets), carried to
 * machines that never read it. Each store checks its files as if they had always been there.
 */









/** A small layer is read as fast as an entry is fetched; of an entry that is as large as a layer itself nobody has anything. */
const worthIt = { unpackedBytes: 20e6, layers: 16, bytes: 64e6 };
/** What has not come by then is read: that takes about as long for 500 MB. */
const usualPatienceMs = 5_000;
/** @param redact takes values of secrets out of a text: a layer that holds one goes nowhere */
function openRemoteLayers(remote, { cacheDirectory, workDirectory }, redact, patienceMs = usualPatienceMs) {
    const directory = (0,external_node_path_.join)(workDirectory, "carried-layers");
    /** Variants that are read at the same time share layers. */
    const coming = new Map();
    function bringOnce(layer) {
        const known = coming.get(layer.key) ?? bringOne(layer);
        coming.set(layer.key, known);
        return known;
    }
    async function bringOne({ key, files }) {
        const [first = ""] = files;
        if (await isFile((0,external_node_path_.join)(cacheDirectory, first)))
            return;
        const brought = (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomUUID)());
        if (!(await remote.restore(key, brought)))
            return;
        for (const [index, file] of files.entries()) {
            const from = (0,external_node_path_.join)(brought, String(index));
            if (await isFile(from))
                await place(from, (0,external_node_path_.join)(cacheDirectory, file));
        }
        await (0,promises_.rm)(brought, { recursive: true, force: true });
    }
    async function offerOne({ key, files }) {
        if (await holdsSecret(files.map((file) => (0,external_node_path_.join)(cacheDirectory, file))))
            return;
        const entry = (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomUUID)());
        await (0,promises_.mkdir)(entry, { recursive: true });
        for (const [index, file] of files.entries()) {
            const from = (0,external_node_path_.join)(cacheDirectory, file);
            if (await isFile(from))
                await linkOrCopy(from, (0,external_node_path_.join)(entry, String(index)));
        }
        if (await isFile((0,external_node_path_.join)(entry, "0")))
            remote.offer(key, entry);
    }
    /** True also for what is too large to look into. */
    async function holdsSecret([record = "", ...others]) {
        const texts = [(await (0,layer_cache/* readLayerFile */.Yv)(record)) ?? Buffer.of()];
        for (const file of others) {
            if (!(await isFile(file)))
                continue;
            if ((await (0,promises_.lstat)(file)).size > worthIt.bytes)
                return true;
            texts.push(await (0,promises_.readFile)(file));
        }
        return texts.map((bytes) => bytes.toString("latin1")).some((text) => redact(text) !== text);
    }
    return {
        async bring(image, trivyVersion) {
            const end = new AbortController();
            const all = async () => {
                const listed = new Set((await remote.list("layer-")).map(({ key }) => key));
                if (listed.size === 0)
                    return;
                const layers = await (0,read_image/* layersOfImage */.T8)(image);
                const carried = largestFirst(layers, ({ size }) => size, carriedLayers(layers, trivyVersion));
                const wanted = carried.filter(({ key }) => listed.has(key)).slice(0, worthIt.layers);
                await Promise.allSettled(wanted.map((each) => bringOnce(each)));
            };
            const late = (0,external_node_timers_promises_.setTimeout)(patienceMs, undefined, { signal: end.signal, ref: false });
            await Promise.race([all(), late]).catch(() => undefined);
            end.abort();
            await late.catch(() => undefined);
        },
        async offer({ layers }, trivyVersion) {
            if (!remote.keeps)
                return;
            const carried = largestFirst(layers, ({ unpacked }) => unpacked, carriedLayers(layers, trivyVersion));
            const large = new Set(layers.filter(({ unpacked }) => unpacked >= worthIt.unpackedBytes).map(({ index }) => index));
            const wanted = carried.filter(({ index }) => large.has(index)).slice(0, worthIt.layers);
            await Promise.allSettled(wanted.map(offerOne));
        },
    };
}
function carriedLayers(layers, trivyVersion) {
    const diffIds = layers.map(({ diffId }) => diffId);
    return layers.map(({ index, digest, diffId }) => {
        const standing = { digest, chain: diffIds.slice(0, index + 1) };
        const forScan = trivyVersion === undefined
            ? []
            : [
                ...extractFiles(digest).map((name) => (0,external_node_path_.join)("extracts", name)),
                (0,external_node_path_.join)("clean-layers", cleanLayerFile(standing, trivyVersion)),
            ];
        const files = [(0,external_node_path_.join)("layers", (0,layer_cache/* layerFile */.aG)({ diffId, digest })), ...forScan];
        return { index, key: `layer-${(0,external_node_crypto_.createHash)("sha256").update(files.join("\n")).digest("hex")}`, files };
    });
}
function largestFirst(layers, bytes, carried) {
    const sizes = new Map(layers.map((layer) => [layer.index, bytes(layer)]));
    return carried.toSorted((a, b) => (sizes.get(b.index) ?? 0) - (sizes.get(a.index) ?? 0));
}
async function place(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true, mode: 0o700 });
    const unfinished = `${to}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await linkOrCopy(from, unfinished);
        await (0,promises_.rename)(unfinished, to);
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
}
function isFile(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isFile(), () => false);
}

// EXTERNAL MODULE: ./build/js/build/arguments.js
var build_arguments = __webpack_require__(65617);
// EXTERNAL MODULE: ./build/js/build/hcl-template.js
var hcl_template = __webpack_require__(11981);
// EXTERNAL MODULE: ./build/js/build/own-contexts.js
var own_contexts = __webpack_require__(66642);
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
    return { tool: "buildkit", rule, level: buildCheckLevel(rule), source, line };
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
const build_checks_deadlineMs = 120_000;
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
    const definition = await (0,own_contexts/* withOwnContexts */.f)(checked.definition, settings.root, (0,external_node_path_.join)(directory, "contexts"));
    await (0,promises_.writeFile)(file, JSON.stringify((0,hcl_template/* escapeTemplates */.Z)(definition)));
    const call = async (targets) => {
        const result = await build_checks_check(file, targets, standIn, settings, builder, context);
        const next = isStill(result, builder) && !context.signal.aborted ? await builder.replacement() : undefined;
        return next === undefined ? result : build_checks_check(file, targets, standIn, settings, next, context);
    };
    const result = await call(names);
    const parsed = parseOutput(result);
    if (parsed !== undefined)
        return { remarks: allRemarks(parsed, byTarget, checked), errors: [] };
    if (names.length === 1 || result.endedBy !== "exit")
        return { remarks: [], errors: [failure(result, names, builder)] };
    return eachAlone(names, call, byTarget, checked, builder);
}
async function eachAlone(names, call, byTarget, checked, builder) {
    const remarks = [];
    const errors = [];
    for (const name of names) {
        const result = await call([name]);
        const parsed = parseOutput(result);
        if (parsed === undefined)
            errors.push(failure(result, [name], builder));
        else
            remarks.push(...allRemarks(parsed, byTarget, checked));
        if (result.endedBy !== "exit")
            break;
    }
    return { remarks, errors };
}
function build_checks_check(file, targets, standIn, settings, { buildx, name, standstill }, context) {
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
        deadlineMs: build_checks_deadlineMs,
        signal: standstill.signal,
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
/** See Builder.standstill. */
function isStill({ endedBy }, { standstill }) {
    return endedBy === "abort" && standstill.signal.aborted;
}
function failure(result, names, builder) {
    const what = names.length === 1 ? `"${names[0]}"` : `${names.length} targets`;
    if (isStill(result, builder)) {
        const why = `its builder ${builder.name} waits for a build cache that fell silent`;
        return new errors/* PlimsollError */.nN("tool.crashed", `BuildKit could not check ${what}: ${why}.`);
    }
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while BuildKit's checks ran.");
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.endedBy === "deadline") {
        const minutes = build_checks_deadlineMs / 60_000;
        return new errors/* PlimsollError */.nN("tool.deadline", `BuildKit did not check ${what} in ${minutes} minutes. See whether the builder and the registry of its base images answer.`, options);
    }
    const last = (0,control/* oneLine */.T)((0,excerpt/* lastLines */.w)(result.stderr, 1)).slice(0, 300);
    return new errors/* PlimsollError */.nN("tool.crashed", `BuildKit could not check ${what}: ${last === "" ? "no reason given" : last}`, options);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-failure.js


/** Why a call of hadolint gave nothing that can be used; `what` names the files it was about. */
function hadolintFailure(result, what, limits) {
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.stderr.includes("Heap exhausted")) {
        const advice = "RUN instructions of thousands of lines make it slow: move them into a script.";
        return new errors/* PlimsollError */.nN("tool.crashed", `hadolint needed more than ${limits.heap} of memory for ${what}. ${advice}`, options);
    }
    const again = "Run `hadolint` on it to see more, or report it to hadolint.";
    switch (result.endedBy) {
        case "abort":
            return new errors/* PlimsollError */.nN("cancelled", "Cancelled while hadolint ran.");
        case "spawn":
            return new errors/* PlimsollError */.nN("tool.missing", "hadolint could not be started. Install it again.", options);
        case "deadline":
            return new errors/* PlimsollError */.nN("tool.deadline", `hadolint did not finish ${what} in ${limits.deadlineMs / 60_000} minutes. Very long Dockerfiles take it very long: split them.`, options);
        case "exit":
            return result.exitCode === 0
                ? new errors/* PlimsollError */.nN("tool.nonsense", `hadolint printed for ${what} something that is not its JSON. ${again}`, options)
                : new errors/* PlimsollError */.nN("tool.crashed", `hadolint crashed on ${what} (${result.signal ?? `status ${result.exitCode}`}). ${again}`, options);
    }
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint.js
/** Runs hadolint over all Dockerfiles at once. */







/** `hadolint --format=json` (hadolint src/Hadolint/Formatter/Json.hs). */
const hadolint_output = schemas/* array */.YOg(schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    level: schemas/* enum */.k5n(lintLevels),
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
    const parsed = result.endedBy === "exit" && !result.stdoutTruncated ? hadolint_parse(result.stdout) : undefined;
    if (parsed !== undefined) {
        const named = new Map(files);
        return {
            remarks: parsed.flatMap((entry) => toRemark(entry, named.get(entry.file), overridden)),
            errors: [],
            unread: 0,
        };
    }
    if (files.length === 1 || result.endedBy !== "exit")
        return hadolint_failed(result, files);
    const middle = Math.ceil(files.length / 2);
    const halves = [
        await lintFiles(files.slice(0, middle), overridden, call),
        await lintFiles(files.slice(middle), overridden, call),
    ];
    const unread = halves.reduce((sum, half) => sum + half.unread, 0);
    // When no file at all could be read it is not the files' fault, and one error says it.
    if (unread === files.length)
        return hadolint_failed(result, files);
    return { remarks: halves.flatMap(({ remarks }) => remarks), errors: halves.flatMap(({ errors }) => errors), unread };
}
function hadolint_failed(result, files) {
    const what = files.length === 1 ? (files[0]?.[1].label ?? "") : `${files.length} Dockerfiles`;
    const error = hadolintFailure(result, what, { deadlineMs: hadolint_deadlineMs, heap: "2 GB" });
    return { remarks: [], errors: [error], unread: files.length };
}
/** The exit status says nothing: a missing file and a finding both give 1 (hadolint app/Main.hs). Output that parses does. */
function hadolint_parse(stdout) {
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
    const kept = overridden.has(code) ? level : defaultHadolintLevel(code, level);
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
            url: hadolintUrl(code),
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-config.js
/**
 * hadolint's own configuration, read by us. hadolint reports a broken file on stderr and then lints without it, passes
 * over unknown keys, and lets `format: tty` in the file win over `--format=json` (seen with 2.15.1). So the file is
 * checked here, strictly, and hadolint is given a copy that holds only what decides about rules.
 */


const rules = schemas/* array */.YOg(schemas/* string */.YjP("must be text, like DL3008"), "must be a list, like [DL3008]").nullish();
const flag = schemas/* boolean */.zMY("must be true or false").nullish();
const levels = ["error", "warning", "info", "style"];
// Keys: hadolint README, "Configure"; src/Hadolint/Config/Configuration.hs.
const decidingKeys = {
    ignored: rules,
    override: schemas/* strictObject */.rej({ error: rules, warning: rules, info: rules, style: rules }).nullish(),
    trustedRegistries: rules,
    "label-schema": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["text", "rfc3339", "semver", "url", "hash", "spdx", "email"], "must be text, rfc3339, semver, url, hash, spdx or email"))
        .nullish(),
    "strict-labels": flag,
    "disable-ignore-pragma": flag,
};
const hadolint_config_configuration = schemas/* strictObject */.rej({
    ...decidingKeys,
    "failure-threshold": schemas/* enum */.k5n([...levels, "ignore", "none"], "must be error, warning, info, style, ignore or none")
        .nullish(),
    format: schemas/* string */.YjP("must be text").nullish(),
    "no-fail": flag,
    "no-color": flag,
});
const deciding = schemas/* object */.Ikc(decidingKeys);
/** In hadolint's own order; the first one that exists is used alone. */
const hadolintConfigNames = [".hadolint.yaml", ".hadolint.yml"];
const hadolint_config_refusal = {
    code: "config.hadolint",
    because: "hadolint would pass over this and lint with its defaults, so correct it first.",
};
/**
 * The configuration of the repository; empty when it has none. Files in the user's home directory are not consulted:
 * they would make a run here differ from one in CI.
 *
 * @throws PlimsollError `config.hadolint` with file, line and column.
 */
async function readHadolintConfig(root) {
    for (const name of hadolintConfigNames) {
        const text = await readTextOf(root, name, false, hadolint_config_refusal);
        if (text !== undefined)
            return parseHadolintConfig(text, name);
    }
    return {};
}
/**
 * Reads the text of a `.hadolint.yaml`; `name` is for messages.
 *
 * @throws PlimsollError `config.hadolint`.
 */
function parseHadolintConfig(text, name) {
    return deciding.parse(readStrictYaml(name, text, hadolint_config_configuration, hadolint_config_refusal).value);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-silences.js

/** The remarks without those of BuildKit whose hadolint twins are ignored, by `.hadolint.yaml` or by a comment. */
function withoutSilenced(remarks, config) {
    const ignored = new Set(config.ignored ?? []);
    const heedsComments = config["disable-ignore-pragma"] !== true;
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const twins = equivalentsOf(remark.rule);
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
    const tools = hadolint instanceof errors/* PlimsollError */.nN ? [] : [hadolint.tool];
    const task = context.progress.task("lint", "Linting Dockerfiles");
    try {
        const [sources, config] = await Promise.all([
            (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings),
            (0,attempt/* attempt */.C)(readHadolintConfig(settings.root), "config.hadolint"),
        ]);
        const parts = await Promise.all([
            byHadolint(sources, config, hadolint, context),
            byBuildKit(plan, sources, settings, builder, context),
        ]);
        const remarks = parts.flatMap((part) => part.remarks);
        const findings = mergeRemarks(withoutNamedContexts(withoutSilenced(remarks, config.ok ? config.value : {})));
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
    if (hadolint instanceof errors/* PlimsollError */.nN)
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
    return findings.filter((finding) => [finding.rule, ...equivalentsOf(finding.rule)].every((rule) => !known.has(`${rule} ${place(finding)}`)));
}

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
        const status = statusByBlame[(0,errors/* blameOf */.nR)(outcome.failure.code)];
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
                const [actualText, limitText] = (0,text_bytes/* formatPair */.kI)(actual, limit);
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
    return `drifted by ${(0,text_bytes/* formatDelta */.CW)(actual)}${actual > 0 ? `, no more than noise (${(0,text_bytes/* formatBytes */.z3)(limit)})` : ""}`;
}
function loud(actual, baseline, limit, growth) {
    const [actualText, limitText] = (0,text_bytes/* formatPair */.kI)(actual, limit);
    const percent = baseline > 0 ? ` (+${((actual / baseline) * 100).toFixed(1)} %)` : "";
    const source = drift_check_sourceOf(growth);
    return `grew by ${actualText}${percent} without the author's doing, noise is up to ${limitText}${source}`;
}
/** The line that most of it comes from, among those that are listed. */
function drift_check_sourceOf({ steps, base }) {
    const drifted = steps.items.filter(({ by, bytes }) => by === "drift" && bytes > 0);
    const [largest] = drifted.toSorted((a, b) => b.bytes - a.bytes);
    if (largest === undefined)
        return "";
    const name = largest.base ? `the base image ${base.after?.name ?? ""}`.trimEnd() : drift_check_nameOf(largest);
    const because = largest.base ? "moved under an unchanged FROM line" : "gave other bytes, and nobody changed it";
    return `: ${name} ${because} (${(0,text_bytes/* formatDelta */.CW)(largest.bytes)})`;
}
const drift_check_longest = 80;
function drift_check_nameOf({ origin: { file, startLine, instruction = "a step" } }) {
    const text = instruction.length > drift_check_longest ? `${instruction.slice(0, drift_check_longest - 1)}…` : instruction;
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

;// CONCATENATED MODULE: ./build/js/verdict/growth-checks.js




const growth_checks_metrics = ["compressed", "unpacked", "shadowed", "layers"];
/**
 * The `size.<metric>.grow` check of each budget with a `grow`: what the author's change adds, to own layers unless the
 * budget says `of: total`, against the baseline. Drift never counts; where it could not be told apart, all growth does.
 * Growth equal to the limit passes.
 */
function growthChecks(subject, { budgets }, compared) {
    return growth_checks_metrics.flatMap((metric) => {
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
        return "reason" in measured ? missing(measured.reason) : growth_checks_judged(id, subject, metric, budget, measured);
    });
}
function measure(metric, of, { growth, image }) {
    if (metric === "compressed" && growth.codec.before !== growth.codec.after) {
        const { before, after } = growth.codec;
        return {
            reason: `the baseline is compressed with ${before} and this image with ${after}, which can't be compared`,
        };
    }
    const sizes = metric === "layers" ? layersOf(growth, of) : growth_checks_sizesOf(metric, of, growth, image);
    const [author, drift] = [growth.drift?.author[metric][of], growth.drift?.drift[metric][of]];
    if (sizes === undefined || author === null || drift === null) {
        const what = of === "own" ? "own layers; `of: total` counts all of them" : "all layers";
        return { reason: `not both sides know the ${metric} size of ${what}` };
    }
    return { grown: author ?? sizes.whole, baseline: sizes.baseline, drift };
}
function growth_checks_sizesOf(metric, of, growth, image) {
    const [whole, now] = [growth.sizes[metric][of], image.sizes[metric][of]];
    return whole === null || now === null ? undefined : { whole, baseline: now - whole };
}
function layersOf({ layers }, of) {
    const sides = of === "total" ? layers : layers.own;
    return sides === undefined ? undefined : { whole: sides.after - sides.before, baseline: sides.before };
}
function growth_checks_judged(id, subject, metric, budget, measured) {
    const { grown, baseline } = measured;
    const isCount = metric === "layers";
    const format = isCount ? (layers) => (0,verdict_subject/* counted */.h)(layers, "layer") : text_bytes/* formatBytes */.z3;
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
    return grown < 0 ? [(0,text_bytes/* formatBytes */.z3)(-grown), (0,text_bytes/* formatBytes */.z3)(limit)] : (0,text_bytes/* formatPair */.kI)(grown, limit);
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
    const text = isCount ? (0,verdict_subject/* counted */.h)(drift, "layer") : (0,text_bytes/* formatDelta */.CW)(drift);
    return `; drift (${text}) does not count`;
}

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

;// CONCATENATED MODULE: ./build/js/verdict/rebuild-check.js



const id = "rebuild";
/**
 * The `rebuild` check: what a typical source file costs to rebuild, as predicted, against the budget's `max`. Steps that
 * run only where what is copied from a stage turns out different count. Equal to the limit passes.
 */
function rebuildChecks(subject, { budgets: { rebuild: budget } }, { outcome }, isAsked) {
    if (budget === undefined || budget.level === "off")
        return [];
    const missing = (reason, asked = isAsked) => {
        const message = `${subject}: the cost of a rebuild is not known: ${reason}`;
        return (0,unavailable/* unavailable */.h)({ id, level: budget.level, required: asked && budget.ifUnavailable === "error", message });
    };
    if (!isAsked)
        return missing("this run leaves building out");
    const growth = budget.grow === undefined ? [] : missing("no baseline says what it was, so its growth can't be told");
    if (budget.max === undefined)
        return growth;
    const measured = measuredOf(outcome.build);
    return [
        ...("reason" in measured ? missing(measured.reason) : [rebuild_check_judged(subject, budget, budget.max, measured)]),
        ...growth,
    ];
}
function measuredOf(build) {
    if (build === undefined)
        return { reason: "nothing was built" };
    const source = build.rebuild?.find(({ kind }) => kind === "source");
    if (source === undefined)
        return { reason: "none of its steps surely takes a source file" };
    const unknown = source.steps.filter(({ seconds }) => seconds === null).length;
    return unknown === 0 ? source : { reason: `${(0,verdict_subject/* counted */.h)(unknown, "step")} never seen to run ${among(source)}` };
}
function among({ steps, change }) {
    return `among the ${steps.length} that ${change} makes run again`;
}
function rebuild_check_judged(subject, budget, limit, { change, seconds, steps, of }) {
    const level = budget.level === "error" ? "error" : "warn";
    const over = Math.round(seconds * 1000) - limit;
    const place = over === 0 ? "exactly" : `${(0,duration/* formatSeconds */.X)(Math.abs(over) / 1000)} ${over > 0 ? "over" : "below"}`;
    return {
        id,
        level,
        status: over <= 0 ? "pass" : level === "error" ? "fail" : "warn",
        actual: seconds,
        limit: limit / 1000,
        unit: "seconds",
        message: `${subject}: a change of ${change} costs ${(0,duration/* formatSeconds */.X)(seconds)} to rebuild (${steps.length} of ` +
            `${(0,verdict_subject/* counted */.h)(of, "step")}, predicted), ${place} its load line of ${(0,duration/* formatSeconds */.X)(limit / 1000)}`,
    };
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

// EXTERNAL MODULE: ./build/js/verdict/vulnerability-check.js
var vulnerability_check = __webpack_require__(21403);
;// CONCATENATED MODULE: ./build/js/verdict/decide.js














const scanOff = { reason: "scan is off", asked: true };
/** All checks of one variant on one platform (`undefined`: it has no image at all), in a fixed order. */
function variantChecks(run, facts, platform) {
    const { name, policy } = facts.variant;
    const subject = (0,verdict_subject/* subjectOf */.e)(name, platform?.platform ?? "", facts.platforms.length);
    const measured = decide_measuredOf(run, facts, platform);
    const compared = comparedOf(run, platform, measured);
    const scanned = scannedOf(run, facts, platform);
    const checks = [
        ...(run.stages.has("build") ? buildCheck(facts) : []),
        ...sizeChecks(subject, policy, measured),
        ...growthChecks(subject, policy, compared),
        ...driftCheck(subject, policy, compared),
        ...diveChecks(subject, policy, measured),
        ...(0,vulnerability_check/* vulnerabilityCheck */.X)(subject, policy, policy.scan === "off" ? scanOff : scanned, run.today),
        ...secretsCheck(subject, policy, scanned),
        ...(facts.variant.kind === "build" ? rebuildChecks(subject, policy, facts, run.stages.has("build")) : []),
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
function decide_measuredOf(run, facts, platform) {
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
var order = __webpack_require__(85981);
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
        findings: [...notLint, ...(platform?.scan?.findings ?? [])].sort(order/* compareFindings */.E),
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
        return [...linted].sort(order/* compareFindings */.E);
    const warned = variants.flatMap(({ outcome }) => outcome.findings ?? []).filter((each) => (0,finding_kinds/* kindOf */.I)(each) === "lint");
    // Two variants that are built from one file are warned of the same things.
    const once = new Map(warned.map((finding) => [finding.key, finding]));
    return [...linted, ...withoutLinted([...once.values()], linted)].sort(order/* compareFindings */.E);
}
/** Every failure that is not already a variant's own `failure`, each once. */
function errorsOf({ errors, lint, database, variants }) {
    const scans = variants.flatMap(({ variant, platforms }) => platforms.flatMap(({ scan }) => (scan?.failure === undefined ? [] : [{ ...scan.failure, variant: variant.name }])));
    const all = [...errors, ...(lint?.errors ?? []), ...databaseErrors(database), ...scans];
    const unique = new Map(all.map((error) => [JSON.stringify([error.code, error.message, error.variant]), error]));
    return [...unique.values()].sort(order/* compareErrors */.v);
}
function databaseErrors(database) {
    if (database?.status !== "failed")
        return [];
    const { code, message, detail } = database.error;
    return [{ code, message, ...(detail === undefined ? {} : { detail }) }];
}
function toolsOf({ tools, lint }) {
    const byName = new Map([...(lint?.tools ?? []), ...tools].map((tool) => [`${tool.name} ${tool.version}`, tool]));
    return [...byName.values()].sort((a, b) => (0,text_order/* compareText */.n)(a.name, b.name) || (0,text_order/* compareText */.n)(a.version, b.version));
}

// EXTERNAL MODULE: ./build/js/tools/locate.js + 7 modules
var locate = __webpack_require__(40730);
// EXTERNAL MODULE: ./build/js/image/sources/blob-store.js
var blob_store = __webpack_require__(42442);
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
;// CONCATENATED MODULE: ./build/js/scan/database-artifact.js
/** The vulnerability database as a registry has it: an OCI artifact of one layer, db.tar.gz (trivy pkg/oci/artifact.go, pkg/db/db.go). */













const layerType = "application/vnd.aquasec.trivy.db.layer.v1.tar+gzip";
/** The compressed one is some 90 MB. */
const database_artifact_maximumBytes = 2e9;
/** A registry that does not say within this what it has is as good as gone; Trivy's own download knows more ways. */
const answerMs = 10_000;
/**
 * What the first of the repositories that answers has under its tag, or under `digest`.
 *
 * @throws PlimsollError `image.not-found`, `image.registry`, `image.malformed`, `image.digest`, `usage.flag`, `cancelled`
 */
async function findDatabase(context, digest, transport = (0,registry_transport/* createTransport */.oO)(context.plainEnvironment)) {
    let failure;
    for (const name of sourceOf(vulnerabilityDatabase, context).split(",")) {
        const signal = AbortSignal.any([context.signal, AbortSignal.timeout(answerMs)]);
        try {
            const { registry, repository, ...named } = (0,registry_reference/* parseReference */.F)(name.trim());
            const reference = { registry, repository, ...(digest === undefined ? named : { digest }) };
            return await artifactOf(await registry_session/* RegistrySession */.G.open(reference, { ...context, signal }, transport));
        }
        catch (error) {
            failure = error;
        }
        context.signal.throwIfAborted();
    }
    throw failure;
}
async function artifactOf(session) {
    const { reference } = session;
    const { digest, tag = "latest" } = reference;
    const headers = { accept: media_types/* acceptedManifests */.My.join(", "), "accept-encoding": "identity" };
    const response = await session.get(`manifests/${digest ?? tag}`, headers);
    const bytes = (await (0,registry_errors/* readBody */.x)(response, documents/* documentLimits */.E5.manifest)) ?? Buffer.alloc(0);
    const text = (0,registry_reference/* referenceText */.n)(reference);
    const found = (0,image_digest/* digestOf */.ol)(bytes, "sha256");
    if (digest !== undefined && digest !== found) {
        throw new errors/* PlimsollError */.nN("image.digest", `The registry ${reference.registry} gives another manifest for ${text}.`);
    }
    const { layers } = (0,blobs/* parseDocument */.Tp)(bytes, documents/* manifestSchema */.rc, `manifest of ${text}`);
    const [layer, ...more] = layers;
    if (layer?.mediaType !== layerType || more.length > 0 || layer.size > database_artifact_maximumBytes) {
        throw new errors/* PlimsollError */.nN("image.malformed", `${text} is no vulnerability database.`);
    }
    return { digest: found, layer, reference };
}
/** Downloads db.tar.gz to a file below `directory`, and says where. Every byte is compared with its digest. */
async function downloadArtifact({ layer, reference }, directory, context, transport = (0,registry_transport/* createTransport */.oO)(context.plainEnvironment)) {
    const session = await registry_session/* RegistrySession */.G.open(reference, context, transport);
    const { digest } = await (0,download/* downloadBlob */.W)(layer, session, new blob_store/* BlobStore */.l(directory));
    return (0,external_node_path_.join)(directory, (0,image_digest/* blobName */.PF)(digest));
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/js/scan/unpack-database.js







/** Bytes of the files that are taken. The database is about 1 GB today. */
const limits = new Map([
    ["trivy.db", 8e9],
    ["metadata.json", 64_000],
]);
/**
 * Unpacks db.tar.gz into the cache directory `directory`, as Trivy's own download would. Trivy notes in metadata.json when
 * it downloaded (pkg/db/db.go, updateDownloadedAt); here that is `downloadedAt`.
 *
 * @throws RangeError for what is no database; errors of the file system, the gzip and the tar
 */
async function unpackDatabase(file, directory, downloadedAt, signal) {
    const place = (0,external_node_path_.join)(directory, "db");
    await (0,promises_.mkdir)(place, { recursive: true });
    const entries = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), (0,external_node_zlib_.createGunzip)(), entries, { signal });
    // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
    reading.catch(() => undefined);
    for await (const entry of entries) {
        const { name, type, size = 0 } = entry.header;
        const bare = name.replace(/^\.\//, "");
        const limit = limits.get(bare);
        if (type !== "file" || limit === undefined) {
            entry.resume();
            continue;
        }
        if (size > limit)
            throw new RangeError(`its ${bare} is ${size} bytes long`);
        await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(place, bare), { flags: "wx" }));
    }
    await reading;
    const metadata = (0,external_node_path_.join)(place, "metadata.json");
    const said = JSON.parse(await (0,promises_.readFile)(metadata, "utf8"));
    if (typeof said !== "object" || said === null)
        throw new RangeError("its metadata.json holds no object");
    await (0,promises_.writeFile)(metadata, JSON.stringify({ ...said, DownloadedAt: downloadedAt.toISOString() }));
}
/** Whether the file holds the very bytes of that digest. Rejects when it can't be read. */
async function isBlob(file, { digest, size }) {
    if ((await (0,promises_.stat)(file)).size !== size)
        return false;
    const hash = (0,image_digest/* hashLike */.KB)(digest);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
        hash.update(chunk);
    return digest.endsWith(`:${hash.digest("hex")}`);
}

;// CONCATENATED MODULE: ./build/js/scan/remote-database.js
/**
 * The vulnerability database from where runs keep it for each other. What is kept is the registry's own db.tar.gz; before it
 * is used, a registry names its digest anew (CONTRACTS §6), so that nothing else has to be believed of it.
 */






/**
 * The newest of the kept ones, put into the store, if it is fresh and a registry still has it. Undefined when there is none
 * such. Never rejects.
 */
async function restoreDatabase(store, { remote, keysBeginWith }, context, isFresh) {
    const candidates = (await remote.list(keysBeginWith)).flatMap(({ key, createdAt }) => {
        const digest = `sha256:${key.slice(keysBeginWith.length)}`;
        return createdAt !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? [{ key, digest, createdAt }] : [];
    });
    const [newest] = candidates.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    if (newest === undefined)
        return undefined;
    const { key, digest, createdAt } = newest;
    return storeDatabase(store, "db", async (directory) => {
        const { layer } = await findDatabase(context, digest);
        const file = (0,external_node_path_.join)(context.workDirectory, `database-${(0,external_node_crypto_.randomUUID)()}.tar.gz`);
        try {
            if (!(await remote.fetchUnproven(key, file)))
                throw new Error("it could not be fetched");
            if (!(await isBlob(file, layer)))
                throw new Error("it holds other bytes than its digest says");
            await unpackDatabase(file, directory, new Date(createdAt), context.signal);
        }
        finally {
            await (0,promises_.rm)(file, { recursive: true, force: true });
        }
        if (!isFresh(await readDatabase(directory, "db")))
            throw new Error("it is too old");
    }).catch(() => undefined);
}
/**
 * Downloads the database in the form that can be kept, into the cache directory `directory`, and offers it.
 *
 * @throws whatever goes wrong; Trivy itself may have more luck
 */
async function downloadForOthers(directory, { remote, keysBeginWith }, context) {
    const artifact = await findDatabase(context);
    const task = context.progress.task("scan", "Downloading the vulnerability database");
    try {
        const file = await downloadArtifact(artifact, (0,external_node_path_.join)(context.workDirectory, "database"), context);
        await unpackDatabase(file, directory, new Date(), context.signal);
        remote.offer(`${keysBeginWith}${artifact.digest.slice("sha256:".length)}`, file);
        task.done();
    }
    catch (error) {
        task.fail("it goes on with Trivy's own download");
        throw error;
    }
}

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
async function prepareDatabase(trivy, context, { now = Date.now, ...downloading } = {}) {
    try {
        const { directory, updatedAt } = await currentDatabase(trivy, context, now, downloading);
        await provideKnownJavaIndex(directory, trivy, context);
        const updated = new Date(updatedAt).toISOString();
        return { status: "ready", cacheDirectory: directory, updated, source: sourceOf(vulnerabilityDatabase, context) };
    }
    catch (error) {
        const failure = context.signal.aborted
            ? new errors/* PlimsollError */.nN("cancelled", "Cancelled while the vulnerability database was made ready.", { cause: error })
            : (0,errors/* asPlimsollError */.fN)(error, "scan.database");
        return { status: "failed", error: failure };
    }
}
async function currentDatabase(trivy, context, now, downloading) {
    const store = storeOf("db", vulnerabilityDatabase, context);
    const cached = await newestDatabase(store, "db");
    if (isFresh(cached, now()))
        return cached;
    return withLock((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        const fetchedMeanwhile = await newestDatabase(store, "db");
        if (isFresh(fetchedMeanwhile, now()))
            return fetchedMeanwhile;
        const { remote } = downloading;
        const elsewhere = remote === undefined ? undefined : { remote, keysBeginWith: `${(0,external_node_path_.basename)(store)}-` };
        const isFreshNow = (stored) => isFresh(stored, now());
        const restored = elsewhere && (await restoreDatabase(store, elsewhere, context, isFreshNow));
        return restored ?? refreshed(store, fetchedMeanwhile, trivy, context, now(), { ...downloading, elsewhere });
    });
}
async function refreshed(store, cached, trivy, context, now, downloading) {
    try {
        const stored = await downloaded(store, trivy, context, downloading);
        if (stored !== undefined)
            return stored;
        throw new errors/* PlimsollError */.nN("scan.database", `What ${sourceOf(vulnerabilityDatabase, context)} gave is not a vulnerability database of version 2. Correct TRIVY_DB_REPOSITORY.`);
    }
    catch (error) {
        if (context.signal.aborted || !isUsable(cached, now))
            throw error;
        const age = Math.round((now - cached.updatedAt) / database_hour);
        context.progress.warn(`${(0,errors/* asPlimsollError */.fN)(error).message} The cached one, ${age} hours old, is used instead.`);
        return cached;
    }
}
/** What others can use, too, has to be downloaded by ourselves: Trivy leaves only what it unpacked. */
async function downloaded(store, trivy, context, { pausesMs, elsewhere }) {
    const forOthers = elsewhere?.remote.keeps
        ? await storeDatabase(store, "db", (directory) => downloadForOthers(directory, elsewhere, context)).catch(() => undefined)
        : undefined;
    return (forOthers ??
        storeDatabase(store, "db", (directory) => downloadDatabase(vulnerabilityDatabase, directory, trivy, context, pausesMs)));
}
/** Young by its own word, and not kept for longer than a day whatever that word is. */
function isFresh(stored, now) {
    return stored !== undefined && now < stored.nextUpdate && now - stored.downloadedAt < 24 * database_hour;
}
function isUsable(stored, now) {
    return stored !== undefined && (now < stored.nextUpdate || now - stored.updatedAt < usableAgeMs);
}

;// CONCATENATED MODULE: ./build/js/scan/scanner.js





/** Finds or fetches Trivy, and has begun with its database when it resolves. Never rejects. */
async function prepareScanner(setting, context, remote) {
    const trivy = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("trivy", setting, context));
    if (trivy.ok) {
        const takeAlong = openTakeAlong(trivy.value.tool.version, context);
        return { trivy, database: prepareDatabase(trivy.value, context, { remote }), takeAlong };
    }
    const error = new errors/* PlimsollError */.nN(trivy.error.code, `There is no vulnerability database: ${trivy.error.message}`);
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
    savings.sort((a, b) => b.bytes - a.bytes || (0,text_order/* compareText */.n)(a.item.name, b.item.name));
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
    return (`${names} ship the same ${(0,text_bytes/* formatBytes */.z3)(unpacked)} again in layers of their own. Built on one base that holds them, they ` +
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
    return [...new Set(places.flatMap(({ variants }) => [...variants]))].sort(text_order/* compareText */.n);
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
        unpacked: sharing_sum(unpacked.filter(isMeant), (layer) => layer.unpacked) ?? 0,
        compressed: sharing_sum(compressed.filter(isMeant), (layer) => layer.compressed),
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
function sharing_sum(holdings, size) {
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
            shared.set(share_out_keyOf(name, platform), own);
        const isWorthwhile = commonBase !== undefined && commonBase.saves.unpacked >= worthwhileBytes;
        const base = isWorthwhile ? { commonBase } : {};
        found.push({ platform, variants: images.map(({ name }) => name), ...whole, ...base });
    }
    return {
        variants: variants.map((facts) => ({
            ...facts,
            platforms: facts.platforms.map((each) => withShared(each, shared.get(share_out_keyOf(facts.variant.name, each.platform)))),
        })),
        sharing: found,
    };
}
function withShared(facts, shared) {
    const { image } = facts;
    return image === undefined || shared === undefined ? facts : { ...facts, image: { ...image, shared } };
}
function share_out_keyOf(variant, platform) {
    return JSON.stringify([variant, platform]);
}

// EXTERNAL MODULE: ./build/js/git/commit-id.js
var commit_id = __webpack_require__(7532);
// EXTERNAL MODULE: ./build/js/git/repository.js
var git_repository = __webpack_require__(86833);
;// CONCATENATED MODULE: ./build/js/git/commits.js


/** The commit that is checked out; undefined outside a repository, before its first commit and without git. */
function headCommit(repository) {
    return commitNamed(repository, "HEAD");
}
/** The commit that a whole ref (`refs/remotes/origin/main`) names; undefined when there is none. */
async function commitOfRef(repository, ref) {
    return ref.startsWith("refs/") ? commitNamed(repository, ref) : undefined;
}
async function commitNamed(repository, name) {
    const found = (await (0,git_repository/* askGit */.gG)(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim();
    return found !== undefined && (0,commit_id/* isCommitId */.j)(found) ? found : undefined;
}
/** Whether the repository has the commit itself; a shallow clone names parents that it does not have. */
async function hasCommit(repository, commit) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return false;
    return (await (0,git_repository/* runGit */.EO)(repository, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}
/**
 * The parents that a commit names, first parent first; empty for a root commit, undefined when it is not there. They are
 * read from the object itself: `git log` and `rev-parse` hide them where a shallow clone ends.
 */
async function parentsOf(repository, commit) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return undefined;
    const text = await (0,git_repository/* askGit */.gG)(repository, ["cat-file", "commit", commit]);
    if (text === undefined)
        return undefined;
    const [header = ""] = text.split("\n\n", 1);
    const parents = header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return parents.every(commit_id/* isCommitId */.j) ? parents : undefined;
}
/** The newest commit that both come from; undefined where the history that is here does not reach it. */
async function mergeBase(repository, one, other) {
    if (!(0,commit_id/* isCommitId */.j)(one) || !(0,commit_id/* isCommitId */.j)(other))
        return undefined;
    const found = (await (0,git_repository/* askGit */.gG)(repository, ["merge-base", one, other]))?.trim();
    return found !== undefined && (0,commit_id/* isCommitId */.j)(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/base-commit.js
/**
 * By event:
 *
 * - `pull_request`: GitHub checks out the merge of base and head, so its first parent: what the base branch had at that
 *   moment. Only when the job checks out the head itself, the merge base.
 * - `merge_group`: the group's base.
 * - `push` to the default branch (or where nobody says which that is): the commit that the branch named before. A push of
 *   several commits is one change, and only its last commit had a run.
 * - `push` to another branch, and a run started by hand there: where the branch left the default one.
 * - `schedule`, and a run started by hand, on the default branch: the very commit. Nobody changed anything since its own
 *   run, so all that differs is drift.
 * - what else there is (a tag, a release): the first parent.
 */
function chooseBase(job, checkout) {
    const { event, pullRequest, mergeGroup } = job;
    if (event === "pull_request_target" || event === "workflow_run") {
        return { by: "none", reason: `a ${event} run does not have the change checked out that it is about` };
    }
    if (pullRequest !== undefined)
        return ofPullRequest(job, pullRequest, checkout);
    if (mergeGroup !== undefined)
        return { by: "commit", commit: mergeGroup.baseSha, because: "base of the merge group" };
    if (isOnOtherBranch(job)) {
        const of = job.defaultBranch ?? "";
        return { by: "merge-base", of, head: checkout.commit, because: `where the branch left ${of}` };
    }
    if (event === "schedule" || event === "workflow_dispatch" || event === "repository_dispatch") {
        return { by: "commit", commit: checkout.commit, because: "the same commit, when it was last measured" };
    }
    if (event === "push" && job.before !== undefined && job.ref.startsWith("refs/heads/")) {
        return { by: "commit", commit: job.before, because: "what the branch was before this push" };
    }
    return firstParent(checkout, "first parent of the commit");
}
function ofPullRequest({ sha }, { head, base }, checkout) {
    if (checkout.commit === head.sha) {
        return { by: "merge-base", of: base.sha, head: head.sha, because: `where the branch left ${base.ref}` };
    }
    if (checkout.commit === sha && checkout.parents.length > 1) {
        return firstParent(checkout, `${base.ref} as the pull request was merged with it`);
    }
    const reason = `what is checked out (${checkout.commit.slice(0, 12)}) is neither the pull request's merge nor its head`;
    return { by: "none", reason };
}
function firstParent({ parents: [parent] }, because) {
    if (parent === undefined)
        return { by: "none", reason: "it is the first commit, so there is nothing before it" };
    return { by: "commit", commit: parent, because };
}
/** Tags and pull requests are on no branch. */
function isOnOtherBranch({ ref, defaultBranch }) {
    return defaultBranch !== undefined && ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch}`;
}

;// CONCATENATED MODULE: ./build/js/git/filters.js

const emptyVariable = "PLIMSOLL_GIT_EMPTY";
/**
 * Switches every configured content filter off (git-lfs is one): a `.gitattributes` of the repository chooses which of
 * them run, on what and, for git-lfs, from which server. An empty command is none (git convert.c, apply_filter).
 * Undefined when the filters can't be listed.
 */
async function filtersOff(repository) {
    const result = await (0,git_repository/* runGit */.EO)(repository, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
    // Status 1: there are none.
    if ((result.exitCode !== 0 && result.exitCode !== 1) || result.stdoutTruncated)
        return undefined;
    const found = result.stdout.split("\0").flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
    const names = [...new Set(found)];
    const options = names.flatMap((name) => ["clean", "smudge", "process", "required"].map((key) => `--config-env=filter.${name}.${key}=${emptyVariable}`));
    return { names, call: { options, environment: { [emptyVariable]: "" } } };
}

;// CONCATENATED MODULE: ./build/js/git/changed-paths.js



const keepStdout = 64 * 1024 * 1024;
const changed_paths_deadlineMs = 60_000;
const diffFlags = ["-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
/**
 * Paths that are not the same in two commits, from the repository's top; of a renamed file both. Undefined when that
 * can't be told. Bytes of a name that are not UTF-8 are U+FFFD.
 */
async function changedPaths(repository, base, head) {
    if (!isCommitId(base) || !isCommitId(head))
        return undefined;
    return changed_paths_paths(await askGit(repository, ["diff-tree", "-r", ...diffFlags, base, head, "--"], { keepStdout, deadlineMs: changed_paths_deadlineMs }));
}
/**
 * Tracked paths that are not in the work tree what they are in a commit, from the repository's top: what was committed
 * since, and what was not. Undefined when that can't be told.
 */
async function changedInWorkTree(repository, base) {
    if (!(0,commit_id/* isCommitId */.j)(base))
        return undefined;
    const filters = await filtersOff(repository);
    if (filters === undefined)
        return undefined;
    const flags = [...diffFlags, "--no-relative", "--no-color"];
    return changed_paths_paths(await (0,git_repository/* askGit */.gG)(repository, ["diff", ...flags, base, "--"], { ...filters.call, keepStdout, deadlineMs: changed_paths_deadlineMs }));
}
/**
 * What lies in the work tree and git does not track, ignored files included, from the repository's top. A directory of
 * which nothing is tracked is one path with `/` at its end. Undefined when that can't be told.
 */
async function untrackedPaths(repository) {
    const top = await topDirectory(repository);
    if (top === undefined)
        return undefined;
    const args = ["ls-files", "-z", "--others", "--directory", "--no-empty-directory", "--"];
    return changed_paths_paths(await (0,git_repository/* askGit */.gG)({ ...repository, root: top }, args, { keepStdout, deadlineMs: changed_paths_deadlineMs }));
}
/** Tracked files from the repository's top, and which of them are symbolic links. Undefined when that can't be told. */
async function trackedPaths(repository) {
    const top = await topDirectory(repository);
    if (top === undefined)
        return undefined;
    const call = { keepStdout, deadlineMs: changed_paths_deadlineMs };
    const listed = changed_paths_paths(await (0,git_repository/* askGit */.gG)({ ...repository, root: top }, ["ls-files", "-z", "--stage", "--"], call));
    if (listed === undefined)
        return undefined;
    const entries = listed.map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf("\t") + 1) }));
    return {
        files: entries.map(({ path }) => path),
        links: entries.flatMap(({ mode, path }) => (mode === "120000" ? [path] : [])),
    };
}
/** The work tree's uppermost directory; undefined outside of one. */
async function topDirectory(repository) {
    return (await (0,git_repository/* askGit */.gG)(repository, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/, "") || undefined;
}
function changed_paths_paths(text) {
    return text?.split("\0").filter((path) => path !== "");
}

;// CONCATENATED MODULE: ./build/js/baseline/local-base.js


/**
 * What a run at a desk is compared with: where the branch left the remote's default branch. With no commit of its own
 * since then, HEAD when something is not committed yet, else the commit before it: what was worked on last.
 */
async function localBase(repository, head) {
    const remote = await remoteDefault(repository);
    const left = remote === undefined ? undefined : await mergeBase(repository, head, remote);
    if (left !== undefined && left !== head) {
        return { found: true, commit: left, because: "where this branch left the default one", isSame: false };
    }
    const changed = await changedInWorkTree(repository, head);
    if (changed !== undefined && changed.length > 0) {
        return { found: true, commit: head, because: "the last commit; something is changed since", isSame: false };
    }
    const [parent] = (await parentsOf(repository, head)) ?? [];
    if (parent === undefined)
        return { found: false, reason: "it is the first commit, so there is nothing before it" };
    return { found: true, commit: parent, because: "the commit before the last", isSame: false };
}
/** A clone sets `origin/HEAD`; other ways to get a repository (`git remote add`) don't. */
async function remoteDefault(repository) {
    for (const name of ["HEAD", "main", "master"]) {
        const commit = await commitOfRef(repository, `refs/remotes/origin/${name}`);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/find-base-commit.js





/**
 * Finds it by {@link chooseBase}; at a desk by `localBase`. The commit need not be here: `fetchCommit` brings it. Nothing
 * is built or fetched. Never rejects.
 */
async function findBaseCommit(repository, github) {
    const head = await headCommit(repository);
    if (github === undefined)
        return head === undefined ? noRepository : localBase(repository, head);
    const commit = head ?? github.job.sha;
    const parents = (await parentsOf(repository, commit)) ?? (await parentsByApi(commit, github.api));
    if (parents === undefined)
        return notFound(`the parents of ${commit.slice(0, 12)} are not known`);
    const found = await follow(chooseBase(github.job, { commit, parents }), repository, github);
    return "reason" in found ? notFound(found.reason) : { found: true, ...found, isSame: found.commit === commit };
}
/** The way to the commit for a checkout without credentials. */
function fetchAccessOf({ serverUrl, repository: { owner, name } }, token) {
    return { url: `${serverUrl}/${owner}/${name}`, token };
}
const noRepository = { found: false, reason: "this is no git repository, or it has no commit" };
function notFound(reason) {
    return { found: false, reason };
}
async function follow(choice, repository, { job, api }) {
    if (choice.by === "none")
        return choice;
    const { because } = choice;
    if (choice.by === "commit")
        return { commit: choice.commit, because };
    const commit = (await mergeBaseByApi(choice.of, choice.head, api)) ?? (await mergeBaseHere(choice.of, choice.head, repository));
    if (commit !== undefined)
        return { commit, because };
    const way = api === undefined ? "give a token, or fetch the history" : "GitHub does not say";
    return { reason: `where ${job.ref} left its base is not known: ${way}` };
}
/** A branch is the server's: a local one of that name may be anything. */
async function mergeBaseHere(of, head, repository) {
    const commit = (0,commit_id/* isCommitId */.j)(of) ? of : await commitOfRef(repository, `refs/remotes/origin/${of}`);
    return commit === undefined ? undefined : mergeBase(repository, commit, head);
}
const commitId = schemas/* string */.YjP().refine(commit_id/* isCommitId */.j);
const find_base_commit_comparison = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: commitId }) });
const commitObject = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commitId })) });
async function mergeBaseByApi(of, head, api) {
    const basehead = `${of}...${head}`;
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const answer = await find_base_commit_ask(api, route, { basehead, per_page: 1 }, find_base_commit_comparison);
    return answer?.merge_base_commit.sha;
}
async function parentsByApi(commit, api) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const answer = await find_base_commit_ask(api, route, { commit_sha: commit }, commitObject);
    return answer?.parents.map(({ sha }) => sha);
}
async function find_base_commit_ask(api, route, parameters, schema) {
    try {
        const answer = await api?.request(route, parameters);
        return answer === undefined ? undefined : schema.safeParse(answer.data).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/baseline/phrases.js
var phrases = __webpack_require__(7810);
;// CONCATENATED MODULE: ./build/js/baseline/api-failure.js



/** Why GitHub's API gave no usable answer to the question for `what`: a sentence without a full stop. */
function whyNoAnswer(error, what) {
    if (error instanceof classic_errors/* ZodError */.G)
        return `GitHub's API answered the question for ${what} in a way that is not known`;
    if (error instanceof errors/* PlimsollError */.nN)
        return `${what}: ${(0,phrases/* clause */.sb)(error.message)}`;
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    if (status === 401 || status === 403 || status === 404) {
        return `GitHub's API refused ${what} (${status}); the job's permissions need \`actions: read\``;
    }
    if (typeof status === "number")
        return `GitHub's API failed with ${what} (${status})`;
    return `GitHub's API gave no answer for ${what}: ${(0,phrases/* clause */.sb)(error instanceof Error ? error.message : String(error))}`;
}

// EXTERNAL MODULE: ./build/js/github/zip-file.js
var zip_file = __webpack_require__(91018);
// EXTERNAL MODULE: ./build/js/baseline/baseline-record.js
var baseline_record = __webpack_require__(4427);
// EXTERNAL MODULE: ./build/js/build/record/record-bytes.js + 1 modules
var record_bytes = __webpack_require__(25306);
// EXTERNAL MODULE: ./build/js/baseline/encode-record.js
var encode_record = __webpack_require__(77064);
// EXTERNAL MODULE: ./build/js/baseline/record-header.js
var record_header = __webpack_require__(44669);
;// CONCATENATED MODULE: ./build/js/baseline/decode-record.js








/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const decode_record_maximumWindowLog = 23;
const decode_record_decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Reads what {@link encodeRecord} wrote. The bytes come from artifacts and caches and may be anybody's: everything is
 * bounded and checked. Whether they are about the right commit is for the caller to see.
 *
 * @throws PlimsollError `baseline.malformed` and nothing else
 */
async function decodeRecord(bytes) {
    try {
        const body = decode_record_open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        const headerLength = body.readUInt32LE(0);
        if (headerLength > baseline_record/* recordLimits */.MP.headerBytes)
            throw new RangeError("its header is too large");
        const headerEnd = encode_record/* headerLengthBytes */.D + headerLength;
        const { images, builds: buildBytes = 0, ...header } = readHeader(body.subarray(encode_record/* headerLengthBytes */.D, headerEnd));
        const buildsStart = headerEnd + images.reduce((sum, { summary }) => sum + summary, 0);
        const packagesStart = buildsStart + buildBytes;
        if (packagesStart > body.length)
            throw new RangeError("its summaries are cut short");
        const builds = buildBytes === 0 ? [] : await (0,record_bytes/* unpackRecords */.B)(body.subarray(buildsStart, packagesStart));
        const packages = await inflatePackages(body.subarray(packagesStart), images);
        return { ...header, images: await readImages(images, body.subarray(headerEnd, buildsStart), packages), builds };
    }
    catch (cause) {
        const why = decode_record_isOtherVersion(bytes) ? "another version of Plimsoll wrote it" : "it is damaged";
        const message = `The stored baseline can't be used: ${why}. Run Plimsoll on the default branch again to store a new one.`;
        throw new errors/* PlimsollError */.nN("baseline.malformed", message, { cause });
    }
}
function decode_record_isOtherVersion(bytes) {
    const mark = Buffer.from(bytes.subarray(0, encode_record/* recordMark */.t6.length));
    return !mark.equals(encode_record/* recordMark */.t6) && mark.subarray(0, -1).equals(encode_record/* recordMark */.t6.subarray(0, -1));
}
function decode_record_open(bytes) {
    const bodyStart = encode_record/* recordMark */.t6.length + encode_record/* checksumBytes */.lC;
    if (bytes.length > bodyStart + baseline_record/* recordLimits */.MP.bytes)
        throw new RangeError("it is too large");
    if (!bytes.subarray(0, encode_record/* recordMark */.t6.length).equals(encode_record/* recordMark */.t6))
        throw new RangeError("it begins with other bytes");
    const body = bytes.subarray(bodyStart);
    if (!(0,encode_record/* recordChecksum */.RN)(body).equals(bytes.subarray(encode_record/* recordMark */.t6.length, bodyStart))) {
        throw new RangeError("its checksum does not hold");
    }
    return body;
}
function readHeader(bytes) {
    const header = record_header/* recordHeaderSchema */.i.parse(JSON.parse(bytes.toString()));
    const inOrder = header.images.every((image, i) => {
        const before = header.images[i - 1];
        return before === undefined || (0,baseline_record/* byVariantAndPlatform */.TJ)(before, image) < 0;
    });
    if (!inOrder)
        throw new RangeError("its images are not in order");
    return header;
}
async function inflatePackages(frame, images) {
    const length = images.reduce((sum, { packages = 0 }) => sum + packages, 0);
    if (length > baseline_record/* recordLimits */.MP.allPackageBytes)
        throw new RangeError("its package lists are too large");
    const all = await decode_record_decompress(frame, {
        // Not 0, which is no bound that zlib knows.
        maxOutputLength: Math.max(length, 1),
        params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: decode_record_maximumWindowLog },
    });
    if (all.length !== length)
        throw new RangeError("its package lists have another length");
    return all;
}
/** One summary after the other: what is inflated of one is let go before the next. */
async function readImages(images, summaries, packages) {
    const read = [];
    const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let summaryAt = 0;
    let packagesAt = 0;
    for (const { variant, platform, summary: length, packages: listed } of images) {
        const summary = await decodeSummary(summaries.subarray(summaryAt, summaryAt + length));
        summaryAt += length;
        const list = listed === undefined ? undefined : utf8.decode(packages.subarray(packagesAt, packagesAt + listed));
        packagesAt += listed ?? 0;
        read.push({ variant, platform, summary, ...(list === undefined ? {} : { packages: list }) });
    }
    return read;
}

;// CONCATENATED MODULE: ./build/js/baseline/run-artifacts.js


/** What of an artifact is looked at (GitHub's published OpenAPI description, schema `artifact`). */
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().optional(),
        repository_id: schemas/* int */.Whr().optional(),
        head_repository_id: schemas/* int */.Whr().optional(),
        head_sha: schemas/* string */.YjP().optional(),
    })
        .nullish(),
});
/** A run with more artifacts than this is not looked through to its end. */
const mostArtifacts = 500;
/**
 * The records that a run left, each leg's of its newest attempt, by leg.
 *
 * @throws GitHubFailure or ZodError
 */
async function recordsOfRun(api, run, names) {
    const newest = new Map();
    let seen = 0;
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    for await (const item of api.list(route, { run_id: run.id, per_page: 100 }, "artifacts")) {
        seen += 1;
        if (seen > mostArtifacts)
            break;
        const artifact = artifactSchema.parse(item);
        const named = names.read(artifact.name);
        if (named === undefined || !belongsTo(artifact, run))
            continue;
        const before = newest.get(named.leg);
        if (before === undefined || before.attempt < named.attempt) {
            newest.set(named.leg, { attempt: named.attempt, artifact });
        }
    }
    return new Map([...newest].map(([leg, { artifact }]) => [leg, artifact]));
}
/** An artifact is the run's by its own word and not because it stands in the run's list. */
function belongsTo({ workflow_run: of }, run) {
    return (of?.id === run.id &&
        of.head_sha === run.head_sha &&
        of.repository_id === run.repository.id &&
        of.head_repository_id === run.repository.id);
}
/** Why an artifact can't be fetched, if it can't. */
function whyUnusable({ expired, size_in_bytes }) {
    if (expired)
        return "it has expired";
    return size_in_bytes > baseline_record/* recordLimits */.MP.bytes ? "it is too large" : undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/fetch-record.js





/** A ZIP archive of one stored file is larger than the file by its headers. */
const archiveOverhead = 10_000;
/**
 * Downloads a run's record and holds it against what the API said of run and artifact.
 *
 * @throws GitHubFailure, PlimsollError `baseline.malformed`, or RangeError
 */
async function fetchRecord(api, artifact, run, job) {
    const fault = whyUnusable(artifact);
    if (fault !== undefined)
        throw new RangeError(fault);
    const archive = await api.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { artifact_id: artifact.id, archive_format: "zip" }, baseline_record/* recordLimits */.MP.bytes + archiveOverhead);
    if (typeof artifact.digest === "string" && artifact.digest !== digestOf(archive)) {
        throw new RangeError("its digest is not the one that the API names");
    }
    const file = (0,zip_file/* onlyFileInZip */.l)(archive, baseline_record/* recordFileName */.Tb, baseline_record/* recordLimits */.MP.bytes).catch((cause) => {
        throw new RangeError("its archive is not one that Plimsoll stored", { cause });
    });
    const record = await decodeRecord(await file);
    requireAbout(record, run.head_sha, job);
    return record;
}
/** @throws RangeError for a record that is not about this commit and workflow, wherever it was found. */
function requireAbout(record, commit, { workflow }) {
    if (record.commit !== commit)
        throw new RangeError("it is about another commit");
    if (record.workflow !== workflow)
        throw new RangeError("it is of another workflow");
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/js/baseline/from-run.js



/** So many legs of a matrix are read together; more are no matrix of images. */
const mostLegs = 32;
/**
 * The baseline that a proven run left; undefined when it left none. The record of this leg, or, where there is none of
 * it, those of all other legs together: a variant that is new, or now stands in another leg, is then told from one that
 * the base has. That needs a green run: in a red one this leg may be missing because it failed.
 *
 * @throws GitHubFailure, ZodError, PlimsollError or RangeError
 */
async function baselineOfRun(sources, run) {
    const { api, job, names } = sources;
    const records = await recordsOfRun(api, run, names);
    const own = records.get(names.leg);
    const chosen = own !== undefined ? [own] : run.conclusion === "success" ? [...records.values()] : [];
    if (chosen.length === 0)
        return undefined;
    if (chosen.length > mostLegs)
        throw new RangeError(`its run has ${chosen.length} records and none of this job's part`);
    const images = [];
    const builds = [];
    for (const artifact of chosen) {
        const record = await fetchRecord(api, artifact, run, job);
        images.push(...record.images);
        builds.push(...record.builds);
    }
    requireEachOnce(images);
    return {
        source: "artifact",
        commit: run.head_sha,
        ...madeAt(chosen),
        images,
        builds,
        ...(run.conclusion === "success"
            ? {}
            : { note: `the push run of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)} ended red; what it measured is whole` }),
    };
}
function requireEachOnce(images) {
    const seen = new Set();
    for (const { variant, platform } of images) {
        const key = JSON.stringify([variant, platform]);
        if (seen.has(key))
            throw new RangeError(`its run has two records of ${variant}`);
        seen.add(key);
    }
}
/** By GitHub's clock, and the oldest of them. */
function madeAt(artifacts) {
    const [oldest] = artifacts.flatMap(({ created_at }) => created_at ?? []).sort();
    return oldest === undefined ? {} : { madeAt: oldest };
}

;// CONCATENATED MODULE: ./build/js/baseline/workflow-runs.js


const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** What of a run is looked at (GitHub's published OpenAPI description, schema `workflow-run`). */
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository,
    head_repository: repository.nullable(),
});
const answerSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runSchema) });
/** How many runs are looked at: those of one commit, or the newest of a branch. */
const mostRuns = 30;
/**
 * Push runs of the job's own workflow on a branch, newest first; of one commit where `commit` is given. What the API was
 * asked for is looked at again in what it answers: see {@link isProven}.
 *
 * @throws GitHubFailure or ZodError
 */
async function pushRuns(api, job, branch, commit) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
        workflow_id: (0,posix_.basename)(job.workflow),
        event: "push",
        branch,
        exclude_pull_requests: true,
        per_page: mostRuns,
        ...(commit === undefined ? {} : { head_sha: commit }),
    });
    return answerSchema.parse(data).workflow_runs.filter((run) => isProven(run, job, branch));
}
/** CONTRACTS §6: event `push`, base branch, same repository, same workflow file. */
function isProven(run, job, branch) {
    // For some runs the path has the ref behind an @.
    const [path] = run.path.split("@");
    return (run.event === "push" &&
        run.head_branch === branch &&
        path === job.workflow &&
        run.head_repository?.id === run.repository.id &&
        run.repository.id === (job.repository.id ?? run.repository.id));
}
/**
 * Whether what a run left may be used. A run is red for an exceeded load line, or for a job that has nothing to do with
 * images; what was measured is as true as in a green one, and a record is only stored whole. To pass red runs over would
 * compare with an older commit, and so blame an author for what others have merged since.
 */
function hasEnded({ status, conclusion }) {
    return status === "completed" && (conclusion === "success" || conclusion === "failure");
}

;// CONCATENATED MODULE: ./build/js/baseline/from-artifacts.js




/** From an artifact of the push run for exactly this commit; a green run before a red one. Never rejects. */
async function fromRunOfCommit(sources, branch, commit) {
    const { api, job } = sources;
    const what = `the push runs of ${(0,phrases/* shortCommit */.Ax)(commit)}`;
    try {
        const runs = (await pushRuns(api, job, branch, commit)).filter(({ head_sha }) => head_sha === commit);
        const ended = runs.filter(hasEnded);
        if (ended.length === 0)
            return (0,phrases/* none */.dv)(whyNoRun(runs, job.workflow, branch, commit));
        const greenFirst = ended.toSorted((a, b) => Number(isRed(a)) - Number(isRed(b)));
        const reasons = [];
        for (const run of greenFirst) {
            const baseline = await tryRun(sources, run, reasons);
            if (baseline !== undefined)
                return (0,phrases/* found */.F9)(baseline);
        }
        return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)(reasons) ?? `the push run of ${(0,phrases/* shortCommit */.Ax)(commit)} stored no baseline`);
    }
    catch (error) {
        return (0,phrases/* none */.dv)(whyNoAnswer(error, what));
    }
}
/** How many earlier runs are looked into for a record: each takes a call. */
const mostTries = 8;
/**
 * From the newest earlier push run that left a record and whose commit the base has in its history. A branch's name
 * proves less than that: a tag may be called like it, and a branch may be made anew. Never rejects.
 */
async function fromEarlierRun(sources, branch, commit) {
    const { api, job } = sources;
    try {
        const runs = (await pushRuns(api, job, branch)).filter((run) => hasEnded(run) && run.head_sha !== commit);
        const reasons = [];
        for (const run of runs.slice(0, mostTries)) {
            const baseline = await tryRun(sources, run, reasons);
            if (baseline === undefined || !(await isAncestor(sources, run.head_sha, commit)))
                continue;
            const older = `these are the numbers of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)}, an earlier commit of ${branch}`;
            const note = (0,phrases/* joined */.oR)([older, baseline.note]);
            return (0,phrases/* found */.F9)({ ...baseline, ...(note === undefined ? {} : { note }) });
        }
        return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)(reasons) ?? `no earlier push run on ${branch} stored a baseline`);
    }
    catch (error) {
        return (0,phrases/* none */.dv)(whyNoAnswer(error, `the earlier push runs on ${branch}`));
    }
}
function isRed({ conclusion }) {
    return conclusion !== "success";
}
/** A record that can't be used is a reason to look at the next run. */
async function tryRun(sources, run, reasons) {
    try {
        return await baselineOfRun(sources, run);
    }
    catch (error) {
        reasons.push(error instanceof RangeError
            ? `the baseline of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)} can't be used: ${error.message}`
            : whyNoAnswer(error, `the baseline of ${(0,phrases/* shortCommit */.Ax)(run.head_sha)}`));
        return undefined;
    }
}
/** By the API: the clone may be one commit deep. A commit that is gone is none. @throws GitHubFailure */
async function isAncestor({ api }, older, commit) {
    const basehead = `${older}...${commit}`;
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead, per_page: 1 });
        return data instanceof Object && "status" in data && data.status === "ahead";
    }
    catch (error) {
        if (error instanceof Error && "status" in error && error.status === 404)
            return false;
        throw error;
    }
}
function whyNoRun(runs, workflow, branch, commit) {
    const short = (0,phrases/* shortCommit */.Ax)(commit);
    const [run] = runs;
    if (run === undefined)
        return `no push to ${branch} ran ${workflow} for ${short}`;
    if (run.status !== "completed")
        return `the push run of ${short} has not ended yet`;
    return `the push run of ${short} was ${run.conclusion ?? "ended without a word"}`;
}

;// CONCATENATED MODULE: ./build/js/github/caches-api.js
/** GitHub's API of a repository's cache entries: who wrote which, and how much room they take. */

// GitHub's published OpenAPI description, schemas `actions-cache-list` and `actions-cache-usage-by-repository`.
const pageSchema = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().nonnegative(),
    actions_caches: schemas/* array */.YOg(schemas/* object */.Ikc({
        key: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        size_in_bytes: schemas/* number */.aig().default(0),
        created_at: schemas/* string */.YjP().optional(),
    })),
});
const usageSchema = schemas/* object */.Ikc({ active_caches_size_in_bytes: schemas/* number */.aig() });
/** One page of the entries that are looked for. @throws GitHubFailure or ZodError */
async function listCaches(api, search) {
    const { key, ref, largestFirst, perPage = 100, page } = search;
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/caches", {
        key,
        ...(ref === undefined ? {} : { ref }),
        ...(largestFirst === true ? { sort: "size_in_bytes", direction: "desc" } : {}),
        per_page: perPage,
        ...(page === undefined ? {} : { page }),
    });
    const { total_count: total, actions_caches: found } = pageSchema.parse(data);
    const entries = found.map(({ size_in_bytes: bytes, created_at: createdAt, ...entry }) => {
        return { ...entry, bytes, ...(createdAt === undefined ? {} : { createdAt }) };
    });
    return { entries, total };
}
/** What all entries of the repository take, in bytes. @throws GitHubFailure or ZodError */
async function cachesBytes(api) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/cache/usage");
    return usageSchema.parse(data).active_caches_size_in_bytes;
}

;// CONCATENATED MODULE: ./build/js/github/proven-caches.js

/** @param branch that the run is compared with, without `refs/heads/` */
function cacheRefs({ ref }, branch) {
    const base = `refs/heads/${branch}`;
    return { base, ...(ref === base ? {} : { own: ref }) };
}
/**
 * The entries whose keys begin with `start`: one call, as long as there are at most a hundred of them in the repository.
 *
 * @throws GitHubFailure or ZodError
 */
async function listEntries(api, refs, start) {
    const all = await firstPage(api, { key: start });
    if (all.isWhole) {
        const keys = refs.own === undefined ? [] : under(refs.own, all.entries).map(({ key }) => key);
        return { base: under(refs.base, all.entries), isPlanted: isAmong(keys) };
    }
    const [base, isPlanted] = await Promise.all([
        firstPage(api, { key: start, ref: refs.base }),
        listOwnEntries(api, refs, start),
    ]);
    return { base: under(refs.base, base.entries), isPlanted };
}
/** What is planted now among the keys that begin with `start`. @throws GitHubFailure or ZodError */
async function listOwnEntries(api, { own }, start) {
    if (own === undefined)
        return () => false;
    const { entries, isWhole } = await firstPage(api, { key: start, ref: own });
    // Nobody but an adversary writes there at all, and what can't be seen can't be ruled out.
    return isWhole ? isAmong(under(own, entries).map(({ key }) => key)) : () => true;
}
/** Where there is no entry of that very key, the service looks in the same ref for one that begins with it. */
function isAmong(planted) {
    return (key) => planted.some((each) => each.startsWith(key));
}
function under(ref, entries) {
    return entries.filter((entry) => entry.ref === ref);
}
async function firstPage(api, search) {
    const { entries, total } = await listCaches(api, search);
    return { entries: entries.filter(({ key }) => key.startsWith(search.key)), isWhole: entries.length >= total };
}

;// CONCATENATED MODULE: ./build/js/baseline/from-cache.js








/**
 * From the cache entry of exactly this commit, if the API shows one under the base branch and none under the run's own
 * ref, before it was fetched and afterwards: a job is served its own ref's entries first, and a pull request can write
 * them. Never rejects.
 */
async function fromCache(sources, branch, commit) {
    const { api, job, cache, names, workDirectory } = sources;
    const key = names.cacheKey(commit);
    const refs = cacheRefs(job, branch);
    const short = (0,phrases/* shortCommit */.Ax)(commit);
    try {
        const { base, isPlanted } = await listEntries(api, refs, key);
        const entry = base.find((each) => each.key === key);
        if (entry === undefined)
            return (0,phrases/* none */.dv)(`the cache of ${branch} has no entry for ${short}`);
        const planted = `the cache has an entry for ${short} under ${job.ref}, which is no evidence`;
        if (isPlanted(key))
            return (0,phrases/* none */.dv)(planted);
        const bytes = await restore(cache, key, (0,external_node_path_.join)(workDirectory, "baseline-cache", baseline_record/* recordFileName */.Tb));
        if (bytes === undefined)
            return (0,phrases/* none */.dv)(`the cache entry for ${short} could not be restored`);
        if ((await listOwnEntries(api, refs, key))(key))
            return (0,phrases/* none */.dv)(planted);
        const record = await decodeRecord(bytes);
        requireAbout(record, commit, job);
        const madeAt = entry.createdAt === undefined ? {} : { madeAt: entry.createdAt };
        return (0,phrases/* found */.F9)({ source: "cache", commit, ...madeAt, images: record.images, builds: record.builds });
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,phrases/* none */.dv)(`the cache entry for ${short} can't be used: ${error.message}`);
        return (0,phrases/* none */.dv)(whyNoAnswer(error, `the cache entries for ${short}`));
    }
}
/** What lies there already was not restored now. Undefined when there was nothing, or it could not be read. */
async function restore(cache, key, path) {
    const directory = (0,external_node_path_.dirname)(path);
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.mkdir)(directory, { recursive: true });
        if (!(await cache.restore(key, path)))
            return undefined;
        const { size } = await (0,promises_.stat)(path);
        return size > baseline_record/* recordLimits */.MP.bytes ? undefined : await (0,promises_.readFile)(path);
    }
    catch {
        return undefined;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/js/baseline/find-baseline.js




/**
 * Finds the numbers to compare with. `auto` takes the first of these that there is and that may be believed (CONTRACTS §6):
 *
 * 1. the artifact of the push run for exactly this commit;
 * 2. the cache entry for exactly this commit;
 * 3. the artifact of the newest earlier push run: its numbers may blame an author for what others have merged since;
 * 4. where a check of level `error` compares with the base, on a pull request: the commit, built again.
 *
 * `image:REF`, `rebuild` and `none` are taken at their word, without a substitute. Never rejects: the outcome says why
 * better sources were passed over, or why there is nothing.
 */
async function findBaseline(request) {
    const outcome = await bySetting(request);
    request.progress.note(outcome.found ? told(outcome.baseline) : `baseline: none; ${outcome.reason}`);
    return outcome;
}
function bySetting(request) {
    const { setting, base } = request;
    switch (setting.from) {
        case "none":
            return Promise.resolve((0,phrases/* none */.dv)("`baseline: none` compares with nothing"));
        case "image":
            return fromImage(request, setting.image);
        case "rebuild":
            return base.found ? fromRebuild(request, base.commit) : Promise.resolve((0,phrases/* none */.dv)(base.reason));
        case "auto":
            return base.found ? automatic(request, base.commit) : Promise.resolve((0,phrases/* none */.dv)(base.reason));
    }
}
async function automatic(request, commit) {
    const sources = [...keptSources(request.github, commit)];
    const rebuilds = isRebuiltUnasked(request);
    if (rebuilds) {
        sources.push(() => {
            request.progress.note(`baseline: nothing was kept for ${(0,phrases/* shortCommit */.Ax)(commit)}, so it is built again`);
            return fromRebuild(request, commit);
        });
    }
    const passedOver = [];
    for (const source of sources) {
        const outcome = await source();
        if (outcome.found)
            return (0,phrases/* found */.F9)(withNotes(outcome.baseline, passedOver));
        passedOver.push(outcome.reason);
    }
    const kept = request.github === undefined ? "outside of GitHub Actions no baseline is kept" : (0,phrases/* joined */.oR)(passedOver);
    return (0,phrases/* none */.dv)((0,phrases/* joined */.oR)([kept, rebuilds ? undefined : howToGetOne(request)]) ?? "nothing was kept");
}
/** What push runs kept, the best first. */
function keptSources(github, commit) {
    if (github === undefined)
        return [];
    const { job, api } = github;
    const branch = (0,base_branch/* baseBranchOf */.v)(job);
    if (branch === undefined)
        return [() => Promise.resolve((0,phrases/* none */.dv)(`${job.ref} is no branch`))];
    if (api === undefined)
        return [() => Promise.resolve((0,phrases/* none */.dv)("without a token nobody can prove what push runs kept"))];
    const sources = { ...github, api };
    return [
        () => fromRunOfCommit(sources, branch, commit),
        () => fromCache(sources, branch, commit),
        () => fromEarlierRun(sources, branch, commit),
    ];
}
/** Building everything twice is worth it where a pull request could not be judged without. */
function isRebuiltUnasked({ github, isRequired, rebuild }) {
    const { pullRequest, mergeGroup } = github?.job ?? {};
    return isRequired && rebuild !== undefined && (pullRequest !== undefined || mergeGroup !== undefined);
}
/** Undefined where this run itself is the way: a push to the default branch. */
function howToGetOne({ github }) {
    if (github === undefined)
        return "give --baseline rebuild or --baseline image:REF to compare";
    const { event, ref, defaultBranch } = github.job;
    if (event === "push" && ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return "run Plimsoll on pushes to the default branch too, or set `baseline: rebuild`";
}
async function fromImage({ readImage }, image) {
    const read = await readImage(image);
    if (!read.ok)
        return (0,phrases/* none */.dv)(`${image} can't be compared with: ${read.reason}`);
    return (0,phrases/* found */.F9)({ source: "image", images: read.images, ...(read.note === undefined ? {} : { note: read.note }) });
}
async function fromRebuild({ rebuild }, commit) {
    if (rebuild === undefined)
        return (0,phrases/* none */.dv)("the base can't be built here");
    const rebuilt = await rebuild(commit);
    if (!rebuilt.ok)
        return (0,phrases/* none */.dv)(`${(0,phrases/* shortCommit */.Ax)(commit)} was not built again: ${rebuilt.reason}`);
    const { images, note } = rebuilt;
    return (0,phrases/* found */.F9)({ source: "rebuild", commit, images, ...(note === undefined ? {} : { note }) });
}
function withNotes(baseline, passedOver) {
    const note = (0,phrases/* joined */.oR)([baseline.note, ...passedOver]);
    return { ...baseline, ...(note === undefined ? {} : { note }) };
}
function told({ source, commit, note }) {
    const of = commit === undefined ? "" : ` of ${(0,phrases/* shortCommit */.Ax)(commit)}`;
    return `baseline: ${source}${of}${note === undefined ? "" : ` (${note})`}`;
}

// EXTERNAL MODULE: ./build/js/timings.js
var timings = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/js/baseline/base-progress.js
/** Progress of work on the base beside that on the change itself: its tasks say so, and nothing of it is a warning. */
function baseProgress(progress) {
    return {
        note: () => undefined,
        warn: (text) => progress.note(`base: ${text}`),
        task: (stage, title, subject) => progress.task(stage, title, subject === undefined ? "base" : `base of ${subject}`),
    };
}

;// CONCATENATED MODULE: ./build/js/baseline/for-baseline.js
/** What is read for a baseline: its packages, and nothing that belongs to a verdict. */
function forBaseline(policy) {
    return { ...policy, secrets: { ...policy.secrets, files: "off" } };
}

// EXTERNAL MODULE: ./build/js/baseline/kept-images.js
var kept_images = __webpack_require__(30169);
;// CONCATENATED MODULE: ./build/js/baseline/read-baseline-image.js







/**
 * Opens, reads and scans one image (`baseline: image:REF`), and gives it to every variant of the plan. It is read once,
 * for the platforms of all of them; where one names none, for what there is. Never rejects.
 */
async function readBaselineImage(reference, equipment, settings, context) {
    const { variants } = equipment.plan;
    const [first] = variants;
    if (first === undefined)
        return { ok: true, images: [] };
    const sub = { ...context, progress: baseProgress(context.progress) };
    const alone = { ...equipment, stopwatch: (0,timings/* startStopwatch */.Q)() };
    const facts = await checkVariant(asVariant(reference, first, variants), alone, settings, sub);
    if (facts.outcome.failure !== undefined)
        return { ok: false, reason: (0,phrases/* clause */.sb)(facts.outcome.failure.message) };
    const kept = (0,kept_images/* keptImages */.D)([facts]);
    if (!kept.ok)
        return kept;
    return { ok: true, images: variants.flatMap((variant) => imagesFor(variant, kept.images)) };
}
function asVariant(image, first, all) {
    const { name, slug, policy } = all.find((variant) => variant.policy.scan !== "off") ?? first;
    const dockerfiles = new Set(all.map(({ dockerfile }) => dockerfile));
    const isNamed = all.every(({ platforms }) => platforms.length > 0);
    return {
        kind: "image",
        name,
        slug,
        policy: forBaseline(policy),
        because: "what the run is compared with",
        image,
        platforms: isNamed ? [...new Set(all.flatMap(({ platforms }) => platforms))] : [],
        ...(dockerfiles.size === 1 && first.dockerfile !== undefined ? { dockerfile: first.dockerfile } : {}),
    };
}
function imagesFor({ name, platforms }, images) {
    return images
        .filter(({ platform }) => platforms.length === 0 || platforms.map(platform_name/* normalisePlatform */.W).includes(platform))
        .map((image) => ({ ...image, variant: name }));
}

;// CONCATENATED MODULE: ./build/js/git/tree.js

/** The entry of one path in a commit, absent when there is none; or why it could not be looked up. */
async function treeEntry(repository, commit, path) {
    const result = await (0,git_repository/* runGit */.EO)(repository, ["ls-tree", "-z", "-l", commit, "--", path]);
    if (result.exitCode !== 0)
        return { reason: (0,git_repository/* whyGitFailed */.eJ)(result) };
    const entry = result.stdout.split("\0").flatMap((line) => parseEntry(line) ?? [])[0];
    return entry === undefined ? {} : { entry };
}
const tree_keepStdout = 64 * 1024 * 1024;
/**
 * All files of a commit below the root (links and submodules are among them); undefined when they can't be listed.
 * Bytes of a name that are not UTF-8 are U+FFFD.
 */
async function filesAtCommit(repository, commit) {
    const text = await (0,git_repository/* askGit */.gG)(repository, ["ls-tree", "-r", "-z", "-l", commit, "--"], { keepStdout: tree_keepStdout });
    return text?.split("\0").flatMap((line) => parseEntry(line) ?? []);
}
function parseEntry(line) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    if (match === null)
        return undefined;
    const [, mode = "", object = "", size = "-", path = ""] = match;
    return { mode, object, ...(size === "-" ? {} : { size: Number(size) }), path };
}

;// CONCATENATED MODULE: ./build/js/git/worktree.js





const worktree_deadlineMs = 300_000;
/**
 * Checks a commit out into `directory`, which must not exist. No hook and no content filter runs, and submodules stay
 * empty. Never rejects; what was begun and failed is taken away again.
 */
async function addWorktree(repository, commit, directory) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return { ok: false, reason: "it is no full commit ID" };
    const filters = await filtersOff(repository);
    if (filters === undefined)
        return { ok: false, reason: "the filters that git is configured with can't be listed" };
    const args = ["worktree", "add", "--detach", "--force", "--no-guess-remote", "--", directory, commit];
    const result = await (0,git_repository/* runGit */.EO)(repository, args, { ...filters.call, deadlineMs: worktree_deadlineMs });
    if (result.exitCode === 0) {
        const lacks = await lacking({ ...repository, root: directory }, commit, filters.names.length > 0);
        return { ok: true, lacks };
    }
    await removeWorktree(repository, directory);
    return { ok: false, reason: (0,git_repository/* whyGitFailed */.eJ)(result) };
}
/** Takes the directory away, and git's note of it. Never rejects: at worst a directory stays that nobody needs. */
async function removeWorktree(repository, directory) {
    await (0,git_repository/* runGit */.EO)(repository, ["worktree", "remove", "--force", "--force", "--", directory]);
    await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    await (0,git_repository/* runGit */.EO)(repository, ["worktree", "prune"]);
}
async function lacking(worktree, commit, mayFilter) {
    const files = await filesAtCommit(worktree, commit);
    if (files === undefined)
        return ["files that can't be listed"];
    const lacks = [];
    if (files.some(({ mode }) => mode === "160000"))
        lacks.push("the files of its submodules");
    if (mayFilter && (await hasFiltered(worktree, files)))
        lacks.push("files that a content filter such as git-lfs keeps");
    return lacks;
}
/** Whether `.gitattributes` gives any file to a filter. Where no filter is configured, that means nothing. */
async function hasFiltered(worktree, files) {
    if (!files.some(({ path }) => path === ".gitattributes" || path.endsWith("/.gitattributes")))
        return false;
    const input = files.map(({ path }) => `${path}\0`).join("");
    const result = await (0,git_repository/* runGit */.EO)(worktree, ["check-attr", "-z", "--stdin", "filter"], { input, keepStdout: 64 << 20 });
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return true;
    const fields = result.stdout.split("\0");
    return fields.some((value, index) => index % 3 === 2 && value !== "unspecified" && value !== "unset");
}

// EXTERNAL MODULE: ./build/js/plan/plan.js + 13 modules
var plan_plan = __webpack_require__(40622);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
;// CONCATENATED MODULE: ./build/js/baseline/git-directory.js





/**
 * Gives a checkout beside the run's own the `.git` directory that the own one has at `top`, where a build would send it: a
 * `COPY . .` ships it unless `.dockerignore` names it, and a file in its place would make the change seem larger by all of
 * it. What it says of HEAD is then the run's commit.
 */
async function giveGitDirectory(checkout, variants, { definition }, top) {
    if (top === undefined || !(await isDirectory((0,external_node_path_.join)(top, ".git"))))
        return;
    const names = new Set(variants.flatMap(({ target, basedOn }) => [target, ...basedOn]));
    const sends = await Promise.all([...names].map((name) => sendsGit(checkout, definition.target[name] ?? {})));
    if (!sends.includes(true))
        return;
    const place = (0,external_node_path_.join)(checkout.tree, ".git");
    const note = /^gitdir: (.+)$/m.exec((await (0,text_file/* readTextFile */.G)(place)) ?? "")?.[1];
    await (0,promises_.rm)(place, { force: true });
    await (0,promises_.cp)((0,external_node_path_.join)(top, ".git"), place, {
        recursive: true,
        mode: promises_.constants.COPYFILE_FICLONE,
        // What git notes of this checkout was not there when the run's own images were built.
        filter: (path) => path !== note,
    });
}
/** BuildKit reads the ignore file beside the Dockerfile that has its name, else that of the context. */
async function sendsGit({ tree, root }, target) {
    const { context = ".", dockerfile = "Dockerfile" } = target;
    if ((0,remote/* isRemoteContext */.u)(context) || (0,external_node_path_.relative)(tree, (0,external_node_path_.resolve)(root, context)) !== "")
        return false;
    const own = await (0,text_file/* readTextFile */.G)(__webpack_require__.ab + "main/" + tree + '/' + dockerfile + '.dockerignore');
    const rules = own ?? (await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(tree, ".dockerignore")));
    return rules === undefined || !ignore["default"]().add(rules).ignores(".git");
}
async function isDirectory(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/js/baseline/rebuild.js


















/**
 * Checks the commit out beside the run and takes its variants the same way: plan, build, measure, scan. Only those that
 * the run has too are built; of an image that something else built there is no earlier one. Builder, scanner and layer
 * cache are the run's own, so what did not change is in the cache. Never rejects: that the base can't be built, in whole
 * or in part, is a reason for having no baseline and no fault of the change.
 */
async function rebuildBaseline(commit, request, context) {
    const { settings, repository, prefix } = request;
    if (settings.image !== undefined)
        return { ok: false, reason: "the run is about an image that something else built" };
    const directory = (0,external_node_path_.join)(context.workDirectory, "baseline");
    const tree = (0,external_node_path_.join)(directory, "tree");
    const sub = {
        ...context,
        progress: baseProgress(context.progress),
        workDirectory: (0,external_node_path_.join)(directory, "work"),
    };
    try {
        await (0,promises_.mkdir)(sub.workDirectory, { recursive: true, mode: 0o700 });
        const checkout = await addWorktree(repository, commit, tree);
        if (!checkout.ok)
            return { ok: false, reason: `it can't be checked out: ${(0,phrases/* clause */.sb)(checkout.reason)}` };
        const [lacking] = checkout.lacks;
        if (lacking !== undefined)
            return { ok: false, reason: `a checkout beside the run lacks ${lacking}` };
        return await buildAt({ tree, root: (0,external_node_path_.join)(tree, prefix) }, request, sub);
    }
    catch (error) {
        return { ok: false, reason: (0,phrases/* clause */.sb)((0,coded_error/* codedError */.A)(error).message) };
    }
    finally {
        await removeWorktree(repository, tree);
        await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function buildAt(checkout, request, context) {
    const { equipment, findBuildx, settings: own, repository } = request;
    const there = await (0,promises_.stat)(checkout.root).catch(() => undefined);
    if (there?.isDirectory() !== true)
        return nothingThere;
    const settings = { ...(await request.settingsAt(checkout.root)), selected: [], only: own.only };
    const planned = await (0,attempt/* attempt */.C)((0,plan_plan/* planRun */.n)(settings, findBuildx, context));
    if (!planned.ok && planned.error.code === "plan.nothing-found")
        return nothingThere;
    if (!planned.ok)
        throw planned.error;
    const plan = { ...planned.value, variants: comparable(planned.value, equipment.plan) };
    const built = plan.variants.filter((variant) => variant.kind === "build");
    await giveGitDirectory(checkout, built, plan, await topDirectory(repository));
    const dockerfiles = repositoryFiles(await (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings));
    const base = { ...equipment, plan, dockerfiles, builds: undefined, stopwatch: (0,timings/* startStopwatch */.Q)() };
    const facts = await Promise.all(plan.variants.map((variant) => checkVariant(variant, base, settings, context)));
    const kept = (0,kept_images/* keptImages */.D)(facts);
    const extra = await notInACheckout(request);
    return kept.ok && extra !== undefined ? { ...kept, note: extra } : kept;
}
/** Every variant is new then. */
const nothingThere = { ok: true, images: [], note: "the base builds no image here" };
/** What a job makes or fetches before this step is in its own builds and in no checkout. */
async function notInACheckout({ repository, settings }) {
    const results = `${(0,external_node_path_.basename)(settings.out)}/`;
    const paths = (await untrackedPaths(repository)) ?? [];
    const untracked = paths.filter((path) => !`/${path}`.endsWith(`/${results}`));
    if (untracked.length === 0)
        return undefined;
    const some = (0,verdict_subject/* counted */.h)(untracked.length, "path");
    return `it was built from a clean checkout, and ${some} of this one that git does not track were not in it`;
}
/** Read as the run reads its own: with its scan, which the base may have had switched off, and by its codec. */
function comparable(base, run) {
    return base.variants.flatMap((variant) => {
        const own = run.variants.find(({ name }) => name === variant.name);
        if (variant.kind !== "build" || own?.kind !== "build")
            return [];
        const codec = (0,build_codec/* codecOf */.u)(own.policy, run);
        return [{ ...variant, policy: forBaseline({ ...variant.policy, scan: own.policy.scan, codec }) }];
    });
}

;// CONCATENATED MODULE: ./build/js/baseline/required.js
/** Whether any of the policies has a check of level `error` that compares with the base, among the stages of this run. */
function requiresBaseline(policies, { only }) {
    return policies.some((policy) => (only.has("size") && limitsGrowth(policy)) || (only.has("scan") && forbidsNew(policy)));
}
/** What is told from an image's layers; other metrics say nothing of a base that was only built. */
const required_measured = ["compressed", "unpacked", "shadowed", "layers"];
function limitsGrowth({ budgets }) {
    return required_measured.some((metric) => budgets[metric]?.level === "error" && budgets[metric]?.grow !== undefined);
}
/** A level that nobody wrote is never `error`. */
function forbidsNew({ scan, vulnerabilities }) {
    return scan !== "off" && vulnerabilities.level === "error" && vulnerabilities.new;
}

;// CONCATENATED MODULE: ./build/js/git/fetch-commit.js



const fetch_commit_deadlineMs = 120_000;
const headerVariable = "PLIMSOLL_GIT_HEADER";
/**
 * Brings one commit and its files, without history; nothing happens when it is here. From `origin` as it is configured,
 * or with `access` from there. The token reaches git in the environment and is in no argument. Needs git 2.31 for that
 * (`--config-env`); an older one says so.
 */
async function fetchCommit(repository, commit, access) {
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return { ok: false, reason: "it is no full commit ID" };
    if (await hasCommit(repository, commit))
        return { ok: true };
    const flags = ["--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-progress"];
    const call = access === undefined ? {} : withToken(access);
    if (call === undefined)
        return { ok: false, reason: "the server's address is not http" };
    const from = access?.url ?? "origin";
    const result = await (0,git_repository/* runGit */.EO)(repository, ["fetch", ...flags, "--", from, commit], { ...call, deadlineMs: fetch_commit_deadlineMs });
    if (result.exitCode !== 0)
        return { ok: false, reason: (0,git_repository/* whyGitFailed */.eJ)(result) };
    return (await hasCommit(repository, commit)) ? { ok: true } : { ok: false, reason: "the server sent something else" };
}
/**
 * The header that actions/checkout sets too (actions/checkout src/git-auth-helper.ts). What it left is emptied first: with
 * two Authorization headers GitHub answers 400. No credential helper is asked, which could wait for a person.
 */
function withToken({ url, token }) {
    if (!/^https?:\/\/[^/?#@=]+\//.test(url))
        return undefined;
    const key = `http.${new URL(url).origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        options: ["-c", "credential.helper=", "-c", `${key}=`, `--config-env=${key}=${headerVariable}`],
        environment: { [headerVariable]: `AUTHORIZATION: basic ${basic}` },
    };
}

;// CONCATENATED MODULE: ./build/js/git/read-at-commit.js




/** As large as a text file of the repository may be; see plan/text-file. */
const read_at_commit_mostBytes = 2 * 1024 * 1024;
/** {@link readFileAtCommit} for one commit. */
function readerAtCommit(repository, commit, limit) {
    return (path) => readFileAtCommit(repository, commit, path, limit);
}
/**
 * The text of a regular file of up to `limit` bytes. Filters and text conversion do not run, symbolic links are not
 * followed, and a path can't lead out of the root. Never rejects.
 */
async function readFileAtCommit(repository, commit, path, limit = read_at_commit_mostBytes) {
    const wanted = external_node_path_.posix.normalize(path);
    if (!(0,commit_id/* isCommitId */.j)(commit))
        return unreadable("it is asked of no full commit ID");
    if (path === "" || external_node_path_.posix.isAbsolute(wanted) || /^\.\.?(?:\/|$)|\/$|\0/.test(wanted)) {
        return unreadable("its path does not name a file below the root");
    }
    const found = await treeEntry(repository, commit, wanted);
    if ("reason" in found)
        return unreadable(found.reason);
    if (found.entry === undefined)
        return missing(repository, commit, wanted);
    if (found.entry.mode === symbolicLink)
        return linked(repository, found.entry, wanted, "it is a symbolic link");
    const fault = faultOf(found.entry, limit);
    if (fault !== undefined)
        return unreadable(fault);
    const result = await (0,git_repository/* runGit */.EO)(repository, ["cat-file", "blob", found.entry.object], { keepStdout: limit + 1 });
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return unreadable((0,git_repository/* whyGitFailed */.eJ)(result));
    return { kind: "text", text: result.stdout };
}
const symbolicLink = "120000";
/** As Linux has it (PATH_MAX). */
const longestTarget = 4_096;
/** `path` is the link `entry`, or below it. */
async function linked(repository, entry, path, reason) {
    const from = external_node_path_.posix.normalize(entry.path);
    const { exitCode, stdout, stdoutTruncated } = await (0,git_repository/* runGit */.EO)(repository, ["cat-file", "blob", entry.object], {
        keepStdout: longestTarget,
    });
    const link = external_node_path_.posix.join(external_node_path_.posix.dirname(from), stdout, path.slice(from.length));
    const leadsOut = external_node_path_.posix.isAbsolute(stdout) || /^\.\.?(?:\/|$)/.test(link);
    if (exitCode !== 0 || stdoutTruncated || leadsOut)
        return unreadable(reason);
    return { kind: "unreadable", reason, link };
}
function faultOf({ mode, size = 0 }, limit) {
    if (!mode.startsWith("100"))
        return "it is no regular file";
    return size > limit ? `it has ${size} bytes, and ${limit} are read` : undefined;
}
/** Below a symbolic link or a submodule git's tree has nothing, and yet there may be a file. */
async function missing(repository, commit, path) {
    for (let parent = external_node_path_.posix.dirname(path); parent !== "."; parent = external_node_path_.posix.dirname(parent)) {
        const found = await treeEntry(repository, commit, parent);
        if ("reason" in found)
            return unreadable(found.reason);
        const { mode } = found.entry ?? {};
        if (found.entry !== undefined && mode === symbolicLink) {
            return linked(repository, found.entry, path, `${parent} is a symbolic link`);
        }
        if (mode === "160000")
            return unreadable(`${parent} is a submodule`);
        if (mode !== undefined)
            break;
    }
    return { kind: "absent" };
}
function unreadable(reason) {
    return { kind: "unreadable", reason };
}

// EXTERNAL MODULE: ./build/js/plan/bake-file-names.js
var bake_file_names = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/js/inputs/metrics.js
var inputs_metrics = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var units_size = __webpack_require__(19057);
;// CONCATENATED MODULE: ./build/js/policy/diff/change.js
/** What a value is called where there is none. */
const change_none = "none";
/** The change of one key, or nothing when `looser` does not hold. */
function changeIf(looser, key, base, head) {
    return looser ? [{ key, base: worded(base), head: worded(head) }] : [];
}
function worded(value) {
    if (value === undefined || value === null)
        return change_none;
    if (Array.isArray(value))
        return value.length === 0 ? change_none : value.map(String).join(", ");
    return String(value);
}
/** Whether `head` stands before `base` in an order that goes from loose to strict. A word that is not in it is the loosest. */
function isLower(order, base, head) {
    return order.indexOf(head) < order.indexOf(base);
}
/** From loose to strict. */
const change_levels = ["off", "warn", "error"];

;// CONCATENATED MODULE: ./build/js/policy/diff/budgets.js
/** Load lines: whether the head lets an image pass that the base would stop. */




/** Every limit that was raised or removed, metric by metric. A budget that is off is none. */
function budgetChanges(base, head) {
    return inputs_metrics/* metrics */.q.flatMap((metric) => {
        const before = inForce(base[metric]);
        if (before === undefined)
            return [];
        const key = `budgets.${metric}`;
        const after = head[metric];
        if (after === undefined)
            return [{ key, base: wholeText(metric, before), head: change_none }];
        if (after.level === "off")
            return [{ key: `${key}.level`, base: before.level, head: "off" }];
        return [
            ...maxChanges(key, metric, before, after),
            ...growChanges(key, metric, before, after),
            ...changeIf(isLower(change_levels, before.level, after.level), `${key}.level`, before.level, after.level),
            ...changeIf(before.ifUnavailable === "error" && after.ifUnavailable === "skip", `${key}.if-unavailable`, before.ifUnavailable, after.ifUnavailable),
        ];
    });
}
function inForce(budget) {
    return budget === undefined || budget.level === "off" ? undefined : budget;
}
function maxChanges(key, metric, base, head) {
    if (base.max === undefined)
        return [];
    if (head.max === undefined)
        return [{ key: `${key}.max`, base: maxText(metric, base), head: change_none }];
    const [of, ofHead] = [base.of ?? "total", head.of ?? "total"];
    return [
        ...changeIf(head.max > base.max, `${key}.max`, maxText(metric, base), maxText(metric, head)),
        // The total is never less than own layers.
        ...changeIf(hasLayers(metric) && of === "total" && ofHead === "own", `${key}.of`, of, ofHead),
    ];
}
/**
 * Growth trips when it passes percent and bytes, or the cap alone. A condition that is not given is one that every growth
 * passes, as long as the other one is; with none of the two only the cap trips.
 */
function growChanges(key, metric, base, head) {
    const { grow } = base;
    if (grow === undefined || isEmpty(grow))
        return [];
    const isGiven = (name) => grow[name] !== undefined || head.grow?.[name] !== undefined;
    const change = (name, looser) => changeIf(looser && isGiven(name), `${key}.grow.${name}`, budgets_textOf(metric, name, grow), budgets_textOf(metric, name, head.grow ?? {}));
    if (head.grow === undefined || isEmpty(head.grow))
        return [{ key: `${key}.grow`, base: growText(metric, grow), head: change_none }];
    const [pair, pairHead, capHead] = [pairOf(grow), pairOf(head.grow), head.grow.cap ?? Number.POSITIVE_INFINITY];
    const ofChange = hasLayers(metric) ? changeOfGrowthBase(key, base, head) : [];
    const capHolds = grow.cap === undefined || Math.min(capHead, bytesAlone(head.grow)) <= grow.cap;
    // A cap that is no more than the bytes stops whatever the pair stopped.
    const pairHolds = capHead <= pair.bytes || (pairHead.percent <= pair.percent && pairHead.bytes <= pair.bytes);
    return [
        ...(pairHolds
            ? []
            : [...change("percent", pairHead.percent > pair.percent), ...change("bytes", pairHead.bytes > pair.bytes)]),
        ...change("cap", !capHolds),
        ...ofChange,
    ];
}
/** Whether `of` means anything for it. */
function hasLayers(metric) {
    return metric !== "startup" && metric !== "memory" && metric !== "rebuild";
}
function isEmpty({ percent, bytes, cap }) {
    return percent === undefined && bytes === undefined && cap === undefined;
}
function pairOf({ percent, bytes }) {
    const never = percent === undefined && bytes === undefined;
    const missing = never ? Number.POSITIVE_INFINITY : 0;
    return { percent: percent ?? missing, bytes: bytes ?? missing };
}
/** From how many bytes on the pair trips by itself, whatever the percentage. */
function bytesAlone(grow) {
    const { percent, bytes } = pairOf(grow);
    return percent === 0 ? bytes : Number.POSITIVE_INFINITY;
}
/** Neither holds the other: a base image that shrinks hides growth of own layers, and one that grows is none of theirs. */
function changeOfGrowthBase(key, base, head) {
    const [of, ofHead] = [base.of ?? "own", head.of ?? "own"];
    const told = base.max !== undefined && (base.of ?? "total") === "total" && (head.of ?? "total") === "own";
    return changeIf(of !== ofHead && !told, `${key}.of`, `${of} (grow)`, `${ofHead} (grow)`);
}
function amountText(metric, amount) {
    if (amount === undefined)
        return change_none;
    if (metric === "layers")
        return String(amount);
    return metric === "startup" || metric === "rebuild" ? durationText(amount) : (0,units_size/* writeSize */.JQ)(amount);
}
function durationText(milliseconds) {
    return milliseconds % 1000 === 0 ? (0,duration/* formatSeconds */.X)(milliseconds / 1000) : `${milliseconds} ms`;
}
function maxText(metric, { max, written }) {
    return written ?? amountText(metric, max);
}
function budgets_textOf(metric, name, grow) {
    const amount = grow[name];
    return name === "percent" && amount !== undefined ? `${amount}%` : amountText(metric, amount);
}
function growText(metric, grow) {
    return ["percent", "bytes", "cap"]
        .flatMap((name) => (grow[name] === undefined ? [] : [`${name} ${budgets_textOf(metric, name, grow)}`]))
        .join(", ");
}
function wholeText(metric, budget) {
    const max = budget.max === undefined ? [] : [maxText(metric, budget)];
    const grow = budget.grow === undefined ? [] : [`grow ${growText(metric, budget.grow)}`];
    return [...max, ...grow].join(", ");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/cache.js

/**
 * What a build reads from a cache is what is measured, whatever the Dockerfile says. So another place to read from is a
 * loosening, where the head's author may have written it, and so is that pull requests write what they read back. The cache of
 * GitHub Actions is no such place: an entry that a pull request wrote is found there and not read
 * (build/cache/own-entries.ts).
 */
function cacheChanges(base, head) {
    const isElsewhere = head.backend !== "gha" && head.backend !== "none" && placeText(base) !== placeText(head);
    const isOpened = head.backend !== "none" && head.write === "always" && base.write !== "always";
    return [
        ...changeIf(isElsewhere, "cache", placeText(base), placeText(head)),
        ...changeIf(isOpened, "cache.write", base.write, head.write),
    ];
}
function placeText({ backend, options }) {
    const given = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
    return [backend, ...given.toSorted()].join(", ");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/excuses.js
/** What is excused in the head and was not in the base. Of files that can't be read on one side nothing is said. */
function excuseChanges(base, head) {
    const sections = [
        ...(base.vulnerabilities.level === "off" ? [] : ["vulnerabilities"]),
        ...(base.secrets.level === "off" ? [] : ["secrets"]),
    ];
    return [
        ...(base.ignored === undefined || head.ignored === undefined
            ? []
            : ignoreChanges(base.ignored, head.ignored, sections)),
        ...(base.vexDocuments === undefined || head.vexDocuments === undefined || base.vulnerabilities.level === "off"
            ? []
            : vexChanges(base.vexDocuments, head.vexDocuments)),
    ];
}
function ignoreChanges(base, head, sections) {
    const before = Map.groupBy(base.flatMap((entry) => excusesOf(entry, sections)), ({ id }) => id);
    return head
        .flatMap((entry) => excusesOf(entry, sections))
        .filter((excuse) => !(before.get(excuse.id) ?? []).some((known) => covers(known, excuse)))
        .map((excuse) => {
        const known = (before.get(excuse.id) ?? []).find((each) => covers({ ...each, expires: never }, excuse));
        return {
            key: `${excuse.file}: ${excuse.id}`,
            base: known === undefined ? "not ignored" : `ignored until ${known.expires}`,
            head: excuseText(excuse),
        };
    });
}
/** After any date that can be written. */
const never = "9999-99-99";
function covers(known, wanted) {
    return (known.section === wanted.section &&
        (known.path === undefined || known.path === wanted.path) &&
        (known.purl === undefined || known.purl === wanted.purl) &&
        (known.expires ?? never) >= (wanted.expires ?? never));
}
function excusesOf({ id, sections, paths, purls, expires, file }, wanted) {
    const each = (list) => list === undefined || list.length === 0 ? [undefined] : [...list];
    return sections
        .filter((section) => wanted.includes(section))
        .flatMap((section) => each(paths).flatMap((path) => each(purls).map((purl) => ({
        id,
        section,
        file,
        ...(path === undefined ? {} : { path }),
        ...(purl === undefined ? {} : { purl }),
        ...(expires === undefined ? {} : { expires }),
    }))));
}
function excuseText({ path, purl, expires }) {
    const where = [path, purl].filter((part) => part !== undefined).map((part) => ` in ${part}`);
    return `ignored${where.join("")}${expires === undefined ? "" : ` until ${expires}`}`;
}
function vexChanges(base, head) {
    const before = Map.groupBy(base.flatMap(({ excuses }) => excuses), excuses_identityOf);
    return head.flatMap(({ path, excuses }) => excuses
        .filter((excuse) => !(before.get(excuses_identityOf(excuse)) ?? []).some((known) => isNoWider(excuse, known)))
        .map((excuse) => ({ key: `${path}: ${excuse.vulnerability}`, base: "counts", head: wordsOf(excuse) })));
}
function excuses_identityOf({ vulnerability, product, status }) {
    return JSON.stringify([vulnerability, product, status]);
}
function isNoWider(excuse, known) {
    return known.except.every((product) => excuse.except.includes(product));
}
function wordsOf({ product, status }) {
    return product === "*" ? status : `${status} (${product})`;
}

;// CONCATENATED MODULE: ./build/js/policy/diff/findings.js
/** What findings mean: vulnerabilities, secrets, drift, dive's rules, the audit. */



/** From loose to strict. */
const scans = ["off", "extract", "full", "cross-check"];
const searched = ["off", "own", "all"];
/** Of a check that the base has off nothing can be loosened, and of one that the head has off only that is said. */
function findingChanges(base, head) {
    return [
        ...vulnerabilityChanges(base.vulnerabilities, head.vulnerabilities),
        ...changeIf(isLower(scans, base.scan, head.scan), "scan", base.scan, head.scan),
        ...secretChanges(base.secrets, head.secrets),
        ...changeIf(isLower(change_levels, base.drift, head.drift), "drift", base.drift, head.drift),
        ...diveChanges(base.dive, head.dive),
        ...auditChanges(base.audit, head.audit),
    ];
}
function vulnerabilityChanges(base, head) {
    const key = "vulnerabilities";
    const level = changeIf(isLower(change_levels, base.level, head.level), `${key}.level`, base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    // `severities` goes from worst to least; the least severity that counts is strictest when it is the last.
    const raised = isLower(severity/* severities */.gO, base.severity, head.severity);
    return [
        ...level,
        ...changeIf(raised, `${key}.severity`, base.severity, head.severity),
        ...changeIf(!base.fixable && head.fixable, `${key}.fixable`, base.fixable, head.fixable),
        ...changeIf(!base.new && head.new, `${key}.new`, base.new, head.new),
        ...changeIf(head.graceDays > base.graceDays, `${key}.grace-days`, base.graceDays, head.graceDays),
        ...changeIf(base.ifUnavailable === "error" && head.ifUnavailable === "skip", `${key}.if-unavailable`, base.ifUnavailable, head.ifUnavailable),
    ];
}
function secretChanges(base, head) {
    const level = changeIf(isLower(change_levels, base.level, head.level), "secrets.level", base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    return [...level, ...changeIf(isLower(searched, base.files, head.files), "secrets.files", base.files, head.files)];
}
function diveChanges(base, head) {
    const size = (bytes) => (bytes === undefined ? undefined : (0,units_size/* writeSize */.JQ)(bytes));
    const above = (before, after) => before !== undefined && (after === undefined || after > before);
    const [lowest, lowestHead] = [base?.lowestEfficiency, head?.lowestEfficiency];
    const [wasted, wastedHead] = [base?.highestWastedBytes, head?.highestWastedBytes];
    const [user, userHead] = [base?.highestUserWastedPercent, head?.highestUserWastedPercent];
    const below = lowest !== undefined && (lowestHead === undefined || lowestHead < lowest);
    return [
        ...changeIf(below, "dive.lowestEfficiency", lowest, lowestHead ?? "off"),
        ...changeIf(above(wasted, wastedHead), "dive.highestWastedBytes", size(wasted), size(wastedHead) ?? "off"),
        ...changeIf(above(user, userHead), "dive.highestUserWastedPercent", user, userHead ?? "off"),
    ];
}
function auditChanges(base, head) {
    const level = changeIf(isLower(change_levels, base.level, head.level), "audit.level", base.level, head.level);
    if (base.level === "off" || head.level === "off")
        return level;
    const [least, leastHead] = [base.failUnder, head.failUnder];
    const lowered = least !== undefined && (leastHead === undefined || leastHead < least);
    const rules = Object.keys({ ...base.rules, ...head.rules }).flatMap((rule) => auditRuleChange(rule, base, head));
    return [...level, ...changeIf(lowered, "audit.fail-under", least, leastHead), ...rules];
}
const auditLevels = ["off", ...severity/* severities */.gO.toReversed()];
/** A rule without a word of its own has a level that only the audit knows; what can't be told to be stricter counts. */
function auditRuleChange(rule, base, head) {
    const [before, after] = [base.rules[rule], head.rules[rule]];
    const looser = before !== undefined && after !== undefined
        ? isLower(auditLevels, before, after)
        : before === undefined
            ? after !== "critical"
            : before !== "off";
    return changeIf(looser, `audit.rules.${rule}`, before ?? "default", after ?? "default");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/hadolint.js

function hadolintChanges(base, head) {
    const key = (name) => `.hadolint.yaml: ${name}`;
    const [strict, strictHead] = [base["strict-labels"] === true, head["strict-labels"] === true];
    const [deaf, deafHead] = [base["disable-ignore-pragma"] === true, head["disable-ignore-pragma"] === true];
    return [
        ...registryChanges(key("trustedRegistries"), base.trustedRegistries ?? [], head.trustedRegistries ?? []),
        ...labelChanges(key("label-schema"), base["label-schema"] ?? {}, head["label-schema"] ?? {}),
        ...changeIf(strict && !strictHead, key("strict-labels"), strict, strictHead),
        ...changeIf(deaf && !deafHead, key("disable-ignore-pragma"), deaf, deafHead),
    ];
}
/** Without a list any registry is trusted. */
function registryChanges(key, base, head) {
    if (base.length === 0)
        return [];
    if (head.length === 0)
        return [{ key, base: base.join(", "), head: "any" }];
    return head
        .filter((registry) => !base.includes(registry))
        .map((registry) => ({ key, base: base.join(", "), head: `also ${registry}` }));
}
/** `text` is any text; of two other kinds neither holds the other. */
function labelChanges(key, base, head) {
    return Object.entries(base).flatMap(([label, kind]) => {
        const after = head[label];
        const looser = after === undefined || (after !== kind && kind !== "text");
        return changeIf(looser, `${key}.${label}`, kind, after ?? change_none);
    });
}

;// CONCATENATED MODULE: ./build/js/lint/default-levels.js

// hadolint README, "Rules", at 2.15; those that are not named here are warnings.
const default_levels_errors = "3000 3004 3011 3012 3020 3021 3023 3024 3026 3043 3044 3061 4000 4004";
const infos = "3001 3009 3010 3015 3019 3047 3049 3050 3059 3060";
const levelByRule = new Map([
    ...numbered(default_levels_errors, "error"),
    ...numbered(infos, "info"),
    ...numbered("3048", "style"),
    ...numbered("1001 3057", "off"),
]);
/** Later rules came after that list; ShellCheck's have levels of their own. */
const default_levels_listed = /^DL(30[0-5]\d|306[0-3]|400[0-6])$/;
/** `off`: the rule is not on unless it is given a level. Undefined: not known. */
function defaultLevelOf(rule) {
    if (!/^(DL|SC)\d+$/.test(rule))
        return buildCheckLevel(rule);
    const level = levelByRule.get(rule);
    if (level !== undefined)
        return level;
    return default_levels_listed.test(rule) ? defaultHadolintLevel(rule, "warning") : undefined;
}
function numbered(numbers, level) {
    return numbers.split(" ").map((number) => [`DL${number}`, level]);
}

;// CONCATENATED MODULE: ./build/js/policy/diff/lint.js
/** Lint: whether a rule speaks lower, or of less, by the policy and hadolint's configuration together. */



/** From loose to strict. */
const ruleLevels = ["off", "style", "info", "warning", "error"];
/** What a variant's lint policy allows beyond the base's. */
function lintChanges(base, head) {
    const [before, after] = [base.policy, head.policy];
    const level = changeIf(isLower(change_levels, before.level, after.level), "lint.level", before.level, after.level);
    if (before.level === "off" || after.level === "off")
        return level;
    // The least severity that counts is strictest when it is the lowest.
    const raised = ruleLevels.indexOf(after.failAt) > ruleLevels.indexOf(before.failAt);
    const failAt = changeIf(raised, "lint.fail-at", before.failAt, after.failAt);
    return [...level, ...failAt, ...namedRules(base, head).flatMap((rule) => ruleChange(rule, base, head))];
}
function namedRules(...sides) {
    const named = sides.flatMap(({ policy, hadolint }) => [
        ...Object.keys(policy.rules),
        ...(hadolint.ignored ?? []),
        ...Object.values(hadolint.override ?? {}).flatMap((rules) => rules ?? []),
    ]);
    return [...new Set(named)].sort();
}
/** A rule whose own level is not known counts as lowered, unless the other side's is the highest or the lowest there is. */
function ruleChange(rule, base, head) {
    const [before, after] = [ruleLevelOf(rule, base), ruleLevelOf(rule, head)];
    const looser = before !== undefined && after !== undefined
        ? isLower(ruleLevels, before, after)
        : before !== after && before !== "off" && after !== "error";
    const byHadolint = ruleLevelOf(rule, { ...head, hadolint: base.hadolint }) !== after;
    const key = byHadolint ? `.hadolint.yaml: ${rule}` : `lint.rules.${rule}`;
    return changeIf(looser, key, before ?? "default", after ?? "default");
}
/**
 * The level at which a rule speaks, as lint decides it: what hadolint ignores is never heard of; then the policy's word,
 * also under the name that the other tool has for the rule; then hadolint's override; then the rule's own level.
 */
function ruleLevelOf(rule, { policy, hadolint }) {
    if (hadolint.ignored?.includes(rule) === true)
        return "off";
    const name = [rule, ...equivalentsOf(rule)].find((each) => Object.hasOwn(policy.rules, each));
    if (name !== undefined)
        return policy.rules[name];
    const override = hadolint.override ?? {};
    const level = ["error", "warning", "info", "style"].find((each) => override[each]?.includes(rule));
    return level ?? defaultLevelOf(rule);
}

;// CONCATENATED MODULE: ./build/js/policy/diff/probe.js
/**
 * The probe as an acceptance list. What is started and with which variables is no rule: the author decides that in the
 * Dockerfile all the same.
 */



/** From loose to strict. */
const enabled = [false, "auto", true];
function probeChanges(base, head) {
    const switched = changeIf(isLower(enabled, base.enabled, head.enabled), "probe.enabled", base.enabled, head.enabled);
    if (base.enabled === false || head.enabled === false)
        return switched;
    const [memory, memoryHead] = [base.memory ?? Number.POSITIVE_INFINITY, head.memory ?? Number.POSITIVE_INFINITY];
    const size = (bytes) => (bytes === undefined ? change_none : (0,units_size/* writeSize */.JQ)(bytes));
    const seconds = ({ timeoutMs }) => (0,duration/* formatSeconds */.X)(timeoutMs / 1000);
    return [
        ...switched,
        ...changeIf(base.user === "non-root" && head.user === "any", "probe.user", base.user, head.user),
        ...changeIf(base.network === "none" && head.network === "bridge", "probe.network", base.network, head.network),
        ...changeIf(head.timeoutMs > base.timeoutMs, "probe.timeout", seconds(base), seconds(head)),
        ...changeIf(memoryHead > memory, "probe.memory", size(base.memory), size(head.memory)),
        ...dropped("probe.expect", base.expect, head.expect),
        ...dropped("probe.ports", base.ports.map(String), head.ports.map(String)),
    ];
}
function dropped(key, base, head) {
    return base.filter((each) => !head.includes(each)).map((each) => ({ key, base: each, head: "not asked for" }));
}

// EXTERNAL MODULE: ./build/js/plan/path-glob.js
var path_glob = __webpack_require__(45780);
;// CONCATENATED MODULE: ./build/js/policy/diff/run.js


/**
 * `comment` is not among it: it decides nothing, and the summary says the same. `sarif` is: a ruleset may ask for the
 * results that are then no longer uploaded. Nor are `timeout`, `parallel`, `codec` and `push`: no limit moves by them.
 */
function runChanges(base, head, leftOut) {
    return [
        ...acceptChanges(base.accept, head.accept),
        ...baselineChange(base.baseline, head.baseline),
        ...changeIf(base.sarif === "upload" && head.sarif !== "upload", "sarif", base.sarif, head.sarif),
        ...toolChanges(base.tools, head.tools),
        ...run_ignoreChanges(base.ignore, head.ignore, leftOut),
    ];
}
/** Another label is one that somebody else may set for another reason. Labels have no case. */
function acceptChanges(base, head) {
    const renamed = base.label.toLowerCase() !== head.label.toLowerCase();
    return [
        ...changeIf(renamed, "accept.label", base.label, head.label),
        ...changeIf(!base.review && head.review, "accept.review", base.review, head.review),
    ];
}
/** An image that the author names may be as large as the author likes; with no baseline nothing is growth and nothing new. */
function baselineChange(base, head) {
    const looser = base !== head && base !== "none" && head !== "auto" && head !== "rebuild";
    return changeIf(looser, "baseline", base, head);
}
/** A tool of the author's choice finds what the author likes; back to the pinned one is no loosening. */
function toolChanges(base, head) {
    return Object.entries(head).flatMap(([name, tool]) => {
        const [before, after] = [toolText(base[name]), toolText(tool)];
        return changeIf(before !== after && after !== pinned, `tools.${name}`, before, after);
    });
}
const pinned = "pinned";
function toolText({ path, version, sha256 } = {}) {
    if (path !== undefined)
        return path;
    return version === undefined ? pinned : `${version} (sha256 ${sha256 ?? change_none})`;
}
/** A Dockerfile that the base's globs would not leave out; where it is not known which are left out, any new glob counts. */
function run_ignoreChanges(base, head, leftOut) {
    if (leftOut === undefined) {
        return head.filter((glob) => !base.includes(glob)).map((glob) => ({ key: "ignore", base: change_none, head: glob }));
    }
    return leftOut.flatMap((file) => {
        const glob = (0,path_glob/* leftOutBy */.x)(file, head);
        if (glob === undefined || (0,path_glob/* leftOutBy */.x)(file, base) !== undefined)
            return [];
        return [{ key: "ignore", base: `${file} is looked at`, head: `left out by ${glob}` }];
    });
}

// EXTERNAL MODULE: ./build/js/dockerfile/directives.js
var directives = __webpack_require__(33307);
;// CONCATENATED MODULE: ./build/js/policy/silences.js
/** What the comments of a Dockerfile tell its linters not to say. */

/**
 * hadolint src/Hadolint/Pragma.hs; the stage scope came with 2.15. A line that merely looks like a pragma, in a heredoc or
 * inside a longer RUN, counts too: that can only make a comparison stricter.
 */
const pragma = /^\s*#\s*hadolint\s+(?:(global|stage)\s+)?ignore\s*=([^#]*)/;
const shell = /^\s*#\s*hadolint\s+shell\s*=\s*(\S+)/;
/** Never throws: any text is read as far as it makes sense. */
function readSilences(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const pragmas = new Map();
    for (const key of lines.flatMap(pragmasOf))
        pragmas.set(key, (pragmas.get(key) ?? 0) + 1);
    return { pragmas, ...readCheckOptions((0,directives/* readDirectives */.V)(lines).get("check") ?? "") };
}
function pragmasOf(line) {
    const [, scope = "line", rules] = pragma.exec(line) ?? [];
    if (rules !== undefined)
        return [...new Set(silences_wordsOf(rules))].map((rule) => `${scope} ${rule}`);
    const name = shell.exec(line)?.[1];
    return name === undefined ? [] : [`shell ${name}`];
}
/** The value of `# check=`, or of the build argument of the same meaning (moby/buildkit frontend/dockerfile/linter/linter.go, ParseLintOptions). */
function readCheckOptions(value) {
    const options = new Map(value.split(";").map((part) => {
        const [name = "", ...rest] = part.split("=");
        return [name.trim(), rest.join("=").trim()];
    }));
    return {
        skipped: silences_wordsOf(options.get("skip") ?? ""),
        experimental: silences_wordsOf(options.get("experimental") ?? ""),
        // Go's strconv.ParseBool.
        failsBuild: ["1", "t", "T", "true", "TRUE", "True"].includes(options.get("error") ?? ""),
    };
}
function silences_wordsOf(list) {
    return list.split(/[\s,]+/).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/js/policy/diff/silences.js


/**
 * What is silenced in the head beyond the base. `isSilent` tells that the base never hears a rule, so that no comment can
 * take it away; `isDeaf` that hadolint does not heed pragmas in the head. A file that is gone lends its pragmas to files
 * that are new, because that is how a renamed one looks.
 */
function silenceChanges(base, head, isSilent, isDeaf) {
    const lent = pragmasOfGone(base, head);
    return [...head].flatMap(([file, after]) => {
        const before = base.get(file);
        // One that can't be read on either side is not compared.
        if (after === undefined || (before === undefined && base.has(file)))
            return [];
        const pragmas = isDeaf ? [] : pragmaChanges(file, before, after, before === undefined ? lent : new Map(), isSilent);
        return [...pragmas, ...checkChanges(`${file}: check`, before ?? optionsOfGone(base, head), after, isSilent)];
    });
}
function pragmaChanges(file, before, after, lent, isSilent) {
    return [...after.pragmas].flatMap(([pragma, count]) => {
        const [scope = "", rule = ""] = pragma.split(" ");
        const known = before?.pragmas.get(pragma) ?? 0;
        const excess = count - known;
        if (excess <= 0 || isSilent(rule) || before?.pragmas.has(`global ${rule}`) === true)
            return [];
        const borrowed = Math.min(excess, lent.get(pragma) ?? 0);
        lent.set(pragma, (lent.get(pragma) ?? 0) - borrowed);
        if (borrowed === excess)
            return [];
        return [{ key: `${file}: ${diff_silences_wordsOf(scope, rule)}`, base: timesText(known + borrowed), head: timesText(count) }];
    });
}
function pragmasOfGone(base, head) {
    const lent = new Map();
    for (const [file, silences] of base) {
        if (head.has(file))
            continue;
        for (const [pragma, count] of silences?.pragmas ?? [])
            lent.set(pragma, (lent.get(pragma) ?? 0) + count);
    }
    return lent;
}
function diff_silences_wordsOf(scope, rule) {
    if (scope === "shell")
        return `hadolint shell=${rule}`;
    return `hadolint ${scope === "line" ? "" : `${scope} `}ignore=${rule}`;
}
function timesText(count) {
    return count === 0 ? "not there" : count === 1 ? "once" : `${count} times`;
}
const noOptions = { skipped: [], experimental: [], failsBuild: false };
/** Where exactly one file went, a new one may be it under another name. */
function optionsOfGone(base, head) {
    const gone = [...base].filter(([file]) => !head.has(file));
    return gone.length === 1 ? (gone[0]?.[1] ?? noOptions) : noOptions;
}
/** The build argument that BuildKit's checks heed instead of what the Dockerfile says. */
function checkArgumentChanges(base, head) {
    if (base === head || head === undefined)
        return [];
    const key = "args.BUILDKIT_DOCKERFILE_CHECK";
    return checkChanges(key, base === undefined ? noOptions : readCheckOptions(base), readCheckOptions(head), () => false);
}
function checkChanges(key, before, after, isSilent) {
    const skipsAll = before.skipped.includes("all");
    const skipped = after.skipped.filter((rule) => !skipsAll && !before.skipped.includes(rule) && !isSilent(rule));
    const turnsOnAll = after.experimental.includes("all");
    const off = before.experimental.filter((rule) => !turnsOnAll && !after.experimental.includes(rule));
    return [
        ...skipped.map((rule) => ({ key: `${key}=skip=${rule}`, base: "checked", head: "skipped" })),
        ...off.map((rule) => ({ key: `${key}=experimental=${rule}`, base: "checked", head: "not checked" })),
        ...changeIf(before.failsBuild && !after.failsBuild, `${key}=error`, true, false),
    ];
}

;// CONCATENATED MODULE: ./build/js/policy/diff/variants.js

/** Of `names`, those that are gone; and those of which less, or something that is not built here, is looked at. */
function variantChanges(base, head, names) {
    return names.flatMap((name) => {
        if (!base.names.has(name))
            return [];
        const key = `variants.${name}`;
        if (!head.names.has(name))
            return [{ key, base: "checked", head: "not there" }];
        const [before, after] = [base.variants.get(name), head.variants.get(name)];
        const dropped = (before?.platforms ?? []).filter((platform) => after?.platforms.includes(platform) !== true);
        const foreign = after?.image !== undefined && after.image !== before?.image;
        return [
            ...changeIf(dropped.length > 0, `${key}.platforms`, before?.platforms, after?.platforms),
            ...changeIf(foreign, `${key}.image`, before?.image ?? "built here", after?.image),
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/policy/diff.js











/**
 * Every loosening, by the policies as they hold for each variant, so that a rule which only moved is none. A variant of
 * one side alone is held to the other side's rules for variants without a name: who adds one does not write its law.
 * Tightening is free. Where the base has drawn no line there is none to move, and what can't be read on one side is not
 * compared: `unread` of the policy says so.
 */
function policyDiff(base, head, scope = {}) {
    if (!base.hasLines)
        return [];
    const rules = base.rules !== undefined && head.rules !== undefined ? ruleChanges(base, head, scope) : [];
    const lint = lintFileChanges(base, head);
    return bounded(diff_withoutRepeats([...rules, ...lint]));
}
/** More than anybody reads; a file of the head can hold any number of entries, of any length. */
const mostLoosenings = 500;
const longestText = 200;
function bounded(changes) {
    const more = changes.length - mostLoosenings;
    const rest = { key: "others", base: "not looser", head: `${more} more that are looser` };
    return [...changes.slice(0, mostLoosenings), ...(more > 0 ? [rest] : [])].map(({ key, base, head }) => ({
        key: shortened(key),
        base: shortened(base),
        head: shortened(head),
        accepted: false,
    }));
}
function shortened(text) {
    return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
function ruleChanges(base, head, { asked, leftOut }) {
    if (base.rules === undefined || head.rules === undefined)
        return [];
    const isAsked = (name) => asked === undefined || asked.includes(name) || asked.includes((0,draft/* bakeName */.bC)(name));
    const names = [...new Set([...base.rules.names, ...head.rules.names])].filter(isAsked);
    const compared = names.filter((name) => head.rules?.names.has(name) === true);
    const perVariant = new Map(compared.map((name) => [name, changesOf(base, head, name)]));
    return [
        ...diff_folded(perVariant),
        // Lint of files that no variant is built from goes by the rules for variants without a name.
        ...lintOf(base, head, base.rules.defaults, head.rules.defaults),
        ...variantChanges(base.rules, head.rules, names),
        ...runChanges(base.rules, head.rules, leftOut),
    ];
}
function changesOf(base, head, name) {
    const [before, after] = [rulesFor(base.rules, name), rulesFor(head.rules, name)];
    if (before === undefined || after === undefined)
        return [];
    return diff_withoutRepeats([
        ...budgetChanges(before.budgets, after.budgets),
        ...findingChanges(before, after),
        ...lintOf(base, head, before, after),
        ...probeChanges(before.probe, after.probe),
        ...excuseChanges(before, after),
        ...baselineChange(before.baseline, after.baseline),
        ...cacheChanges(before.cache, after.cache),
        ...checkArgumentChanges(before.checkArgument, after.checkArgument),
    ]);
}
function rulesFor(rules, name) {
    return rules?.variants.get(name) ?? rules?.defaults;
}
/** hadolint's configuration is compared only where both sides have one that can be read. */
function lintOf(base, head, before, after) {
    const known = base.hadolint !== undefined && head.hadolint !== undefined;
    const of = (policy) => (known ? (policy.hadolint ?? {}) : {});
    return lintChanges({ policy: before.lint, hadolint: of(base) }, { policy: after.lint, hadolint: of(head) });
}
function lintFileChanges(base, head) {
    const { rules, hadolint } = base;
    const policies = rules === undefined ? [] : [rules.defaults, ...rules.variants.values()].map(({ lint }) => lint);
    if (policies.length > 0 && policies.every(({ level }) => level === "off"))
        return [];
    const isSilent = (rule) => hadolint?.ignored?.includes(rule) === true ||
        (policies.length > 0 &&
            policies.every((policy) => ruleLevelOf(rule, { policy, hadolint: hadolint ?? {} }) === "off"));
    const isDeaf = head.hadolint?.["disable-ignore-pragma"] === true;
    return [
        ...(hadolint === undefined || head.hadolint === undefined ? [] : hadolintChanges(hadolint, head.hadolint)),
        ...silenceChanges(base.silences, head.silences, isSilent, isDeaf),
    ];
}
/** A change that holds for every variant is said once, under the key of the top level. */
function diff_folded(perVariant) {
    const counts = new Map();
    for (const change of [...perVariant.values()].flat()) {
        const identity = JSON.stringify(change);
        counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    const isCommon = (change) => counts.get(JSON.stringify(change)) === perVariant.size;
    const common = [...perVariant.values()][0]?.filter(isCommon) ?? [];
    const own = [...perVariant].flatMap(([name, changes]) => changes.filter((change) => !isCommon(change)).map((change) => ({ ...change, key: ownKey(name, change.key) })));
    return [...common, ...own];
}
/** A key that starts with a file (`.trivyignore: CVE-1`) keeps it in front. */
function ownKey(name, key) {
    return key.includes(": ") ? `${key} (variants.${name})` : `variants.${name}.${key}`;
}
/** An entry for several sections, or several packages, may give the same words twice. */
function diff_withoutRepeats(changes) {
    return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

;// CONCATENATED MODULE: ./build/js/policy/vex.js
/** What a VEX document says, as far as it takes findings away. */


const vex_name = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }).transform((value) => value.name)]);
const identified = schemas/* looseObject */._H3({
    "@id": schemas/* string */.YjP().optional(),
    identifiers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
const vex_component = schemas/* union */.KCZ([schemas/* string */.YjP(), identified.transform(vex_identityOf)]);
const product = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((value) => [value]),
    identified.extend({ subcomponents: schemas/* array */.YOg(vex_component).optional() }).transform((value) => {
        const whole = vex_identityOf(value);
        const parts = value.subcomponents ?? [];
        return parts.length === 0 ? [whole] : parts.map((part) => `${whole} > ${part}`);
    }),
]);
function vex_identityOf({ "@id": id = "", identifiers = {} }) {
    return [id, ...Object.values(identifiers).sort()].join(" ").trim();
}
const excusing = new Set(["not_affected", "fixed", "known_not_affected", "false_positive", "resolved"]);
function everyWord(statements) {
    return statements.filter(({ status }) => excusing.has(status)).map((statement) => ({ ...statement, except: [] }));
}
/** The excuses that no later statement takes back, each with the products for which one does. */
function lastWord(statements) {
    return statements.flatMap((statement, index) => {
        if (!excusing.has(statement.status))
            return [];
        const later = statements.slice(index + 1).filter(({ vulnerability }) => vulnerability === statement.vulnerability);
        const except = later.filter(({ status }) => !excusing.has(status)).map(({ product: of }) => of);
        return except.includes(statement.product) ? [] : [{ ...statement, except }];
    });
}
/** OpenVEX: not_affected and fixed take a finding away, and a later statement wins (aquasecurity/trivy pkg/vex/openvex.go, NotAffected). */
const openVex = schemas/* looseObject */._H3({
    "@context": schemas/* string */.YjP().startsWith("https://openvex.dev/"),
    statements: schemas/* array */.YOg(schemas/* looseObject */._H3({ vulnerability: vex_name, products: schemas/* array */.YOg(product).optional(), status: schemas/* string */.YjP() })),
})
    .transform(({ statements }) => lastWord(statements.flatMap(({ vulnerability, products, status }) => (products?.flat() ?? ["*"]).map((of) => ({ vulnerability, product: of, status })))));
/** CycloneDX: `analysis.state` of each vulnerability and what it affects. */
const cycloneDx = schemas/* looseObject */._H3({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP(),
        analysis: schemas/* looseObject */._H3({ state: schemas/* string */.YjP().optional() }).optional(),
        affects: schemas/* array */.YOg(schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() })).optional(),
    })),
})
    .transform(({ vulnerabilities }) => vulnerabilities.flatMap(({ id, analysis, affects }) => (affects?.map(({ ref }) => ref) ?? ["*"]).map((ref) => ({ vulnerability: id, product: ref, status: analysis?.state ?? "in_triage" }))))
    .transform(everyWord);
/**
 * CSAF: known_not_affected and fixed take a finding away (aquasecurity/trivy pkg/vex/csaf.go, match). Product ids mean what
 * the product tree says, so another tree makes every statement another one.
 */
const csaf = schemas/* looseObject */._H3({
    document: schemas/* looseObject */._H3({ category: schemas/* string */.YjP() }),
    product_tree: schemas/* unknown */.L5J().optional(),
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        cve: schemas/* string */.YjP(),
        product_status: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).optional(),
    })),
})
    .transform(({ product_tree, vulnerabilities }) => vulnerabilities.flatMap(({ cve, product_status }) => Object.entries(product_status ?? {}).flatMap(([status, products]) => products.map((id) => ({ vulnerability: cve, product: `${id} in ${vex_digest(product_tree)}`, status })))))
    .transform(everyWord);
const vex_document = schemas/* union */.KCZ([openVex, cycloneDx, csaf]);
/**
 * Reads the text of a document. One in a form that is not known here is one excuse for everything, named by its digest:
 * it can't be compared, only be the same or another one.
 */
function readVex(path, text) {
    const parsed = vex_document.safeParse(parseJson(text));
    const unknown = { vulnerability: "any", product: `document ${vex_digest(text)}`, status: "not_affected", except: [] };
    return { path, excuses: parsed.success ? parsed.data : [unknown] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function vex_digest(value) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(value) ?? "")
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./build/js/policy/read-policy.js
/** Reads everything that is policy at one commit, through one port. */







/**
 * The policy of a commit. What is there and can't be read (an older syntax, a mistake) is left out and named in `unread`.
 * Rejects only when the commit itself can't be asked.
 */
async function readPolicy(read, request) {
    const unread = [];
    const tell = (reason) => {
        if (!unread.includes(reason))
            unread.push(reason);
    };
    const dive = await orTold(diveCiAt(read), tell);
    const written = await orTold(configAt(read, request), tell);
    const hadolint = await orTold(hadolintAt(read), tell);
    const rules = written === undefined ? undefined : await rulesAt(read, request, written, dive?.policy, tell);
    return {
        hasLines: written === undefined || written.config !== undefined || dive?.policy !== undefined,
        ...(rules === undefined ? {} : { rules }),
        ...(hadolint === undefined ? {} : { hadolint }),
        silences: await silencesAt(read, [...request.files, ...namedFiles(written)], tell),
        unread,
    };
}
/** Those that the configuration names: they may be gone at the other commit, where nobody would look for them. */
function namedFiles({ config } = { config: undefined }) {
    const blocks = [...(config?.variants?.values() ?? [])];
    const files = [...(config?.bake ?? []), ...blocks.flatMap(({ dockerfile }) => dockerfile ?? [])];
    return files.map((file) => (0,posix_.normalize)(file)).filter((file) => !isOutside(file));
}
/** What can't be read is told and then missing; that a commit can't be asked is nobody's mistake in a file, and rejects. */
async function orTold(reading, tell) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* PlimsollError */.nN) || !error.code.startsWith("config."))
            throw error;
        tell(error.message);
        return undefined;
    }
}
async function configAt(read, request) {
    const { config, outsideConfig } = request;
    const names = [...(config === undefined || isOutside(config) ? [] : [config]), ...find_config/* configNames */.FG];
    const found = outsideConfig === undefined ? await firstOf(read, names) : { name: config ?? "", text: outsideConfig };
    if (found === undefined)
        return { config: undefined };
    const { parseConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47209));
    return { config: parseConfig(found.name, found.text).config };
}
/** Whether a path relative to the root leads out of it. */
function isOutside(path) {
    return (0,posix_.isAbsolute)(path) || path === ".." || path.startsWith("../");
}
async function firstOf(read, names) {
    for (const name of names) {
        const text = await read(name);
        if (text !== undefined)
            return { name, text };
    }
    return undefined;
}
async function diveCiAt(read) {
    const text = await read(".dive-ci");
    if (text === undefined)
        return {};
    const { parseDiveCi } = await __webpack_require__.e(/* import() */ 2370).then(__webpack_require__.bind(__webpack_require__, 29989));
    return parseDiveCi(text);
}
async function hadolintAt(read) {
    const found = await firstOf(read, hadolintConfigNames);
    return found === undefined ? {} : parseHadolintConfig(found.text, found.name);
}
async function rulesAt(read, request, { config }, diveCi, tell) {
    const { rulesOf } = await __webpack_require__.e(/* import() */ 7806).then(__webpack_require__.bind(__webpack_require__, 37806));
    const rules = rulesOf(config, diveCi);
    const excuses = excusesReader(read, request.today, tell);
    const withExcuses = async (of) => ({ ...of, ...(await excuses(of)) });
    const variants = new Map();
    for (const [name, of] of rules.variants)
        variants.set(name, await withExcuses(of));
    const names = new Set([...variants.keys(), ...request.variants]);
    return { ...rules, defaults: await withExcuses(rules.defaults), variants, names };
}
/** Reads ignore files and VEX documents, each set once, however many variants share it. */
function excusesReader(read, today, tell) {
    const known = new Map();
    return ({ vulnerabilities: { ignoreFiles, vex } }) => {
        const key = JSON.stringify([ignoreFiles, vex]);
        const reading = known.get(key) ?? readExcuses(read, ignoreFiles, vex, today, tell);
        known.set(key, reading);
        return reading;
    };
}
async function readExcuses(read, ignoreFiles, vex, today, tell) {
    const ignored = await orTold(ignoredAt(read, ignoreFiles), tell);
    const vexDocuments = await orTold(vexAt(read, vex), tell);
    const holding = ignored?.filter(({ expires }) => expires === undefined || expires > today);
    return {
        ...(holding === undefined ? {} : { ignored: holding }),
        ...(vexDocuments === undefined ? {} : { vexDocuments }),
    };
}
async function ignoredAt(read, given) {
    const entries = [];
    for (const file of given.length > 0 ? given : usualIgnoreFiles) {
        const text = await read(file);
        if (text !== undefined)
            entries.push(...parseIgnoreFile(text, file));
        else if (given.length > 0)
            throw new errors/* PlimsollError */.nN("config.ignore-file", `There is no file ${file}.`);
    }
    return entries;
}
async function vexAt(read, paths) {
    const documents = [];
    for (const path of paths) {
        const text = await read(path);
        if (text === undefined)
            throw new errors/* PlimsollError */.nN("config.ignore-file", `There is no VEX document ${path}.`);
        documents.push(readVex(path, text));
    }
    return documents;
}
async function silencesAt(read, files, tell) {
    const silences = new Map();
    for (const file of new Set(files)) {
        const found = await orTold(textAt(read, file), tell);
        if (found === undefined)
            silences.set(file, undefined);
        else if (found.text !== undefined)
            silences.set(file, readSilences(found.text));
    }
    return silences;
}
async function textAt(read, file) {
    return { text: await read(file) };
}

;// CONCATENATED MODULE: ./build/js/policy/read-text.js




/** As many as Linux follows (path_resolution(7)). */
const mostLinks = 40;
/**
 * Reads a commit in that manner. A file that is there and can't be read is not one that is not there. Links that stay inside
 * are followed, as {@link workingTree} does: else a change that only makes a link of a file would free the next one from
 * being compared.
 */
function textsAtCommit(readFileAtCommit) {
    return async (path) => {
        let file = await readFileAtCommit(path);
        for (let links = 0; file.kind === "unreadable" && file.link !== undefined && links < mostLinks; links++) {
            file = await readFileAtCommit(file.link);
        }
        if (file.kind === "unreadable")
            throw new errors/* PlimsollError */.nN("config.missing", `${path} can't be read: ${file.reason}.`);
        return file.kind === "text" ? file.text : undefined;
    };
}
/** Bytes. Larger than any policy that a person wrote; VEX documents are the longest of them. Of both sides the same is read. */
const mostPolicyBytes = 16 * 1024 * 1024;
/** Reads the working tree below `root`, the head that is judged. A link is followed where it stays inside, else it is no file. */
function workingTree(root) {
    return async (path) => {
        const absolute = (0,external_node_path_.join)(root, path);
        try {
            const found = await (0,promises_.stat)(absolute);
            if (!found.isFile() || !(await (0,find_config/* staysInside */.No)(root, absolute)))
                return undefined;
            if (found.size > mostPolicyBytes)
                throw new errors/* PlimsollError */.nN("config.missing", `${path} is larger than 16 MiB. It can't be meant.`);
            return await (0,promises_.readFile)(absolute, "utf8");
        }
        catch (error) {
            if (["ENOENT", "ENOTDIR", "ELOOP"].some((code) => (0,errors/* hasErrno */.Nm)(error, code)))
                return undefined;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./build/js/policy/compare.js
/** The policies of the base and of what is judged, read in the same manner and compared. */







/** Acceptance where nobody wrote a rule (CONTRACTS §3), or where the rule can't be read. */
const defaultAcceptance = { label: "plimsoll: accepted", review: true };
/**
 * Compares the working tree's policy with that of the base commit.
 * @throws PlimsollError config.missing when a configuration outside of the repository can't be read; and whatever `atBase` rejects with
 */
async function comparePolicies(atBase, request) {
    const { settings, plan, baseVariants } = request;
    const atHead = workingTree(settings.root);
    const common = { ...(await configRequest(atHead, settings)), files: compare_filesOf(request), today: request.today };
    const planned = plan.variants.map(({ name }) => name);
    const [base, head] = await Promise.all([
        readPolicy(atBase, { ...common, variants: baseVariants }),
        readPolicy(atHead, { ...common, variants: planned }),
    ]);
    const asked = settings.selected.length > 0 || settings.image !== undefined ? { asked: planned } : {};
    const leftOut = plan.notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject);
    return {
        loosened: policyDiff(base, head, { ...asked, leftOut }),
        notes: [
            ...(base.hasLines ? [] : ["The base has no plimsoll.yml and no .dive-ci, so there is no policy to loosen."]),
            ...base.unread.map((reason) => `The base's policy is not compared where it can't be read: ${reason}`),
            ...head.unread.map((reason) => `This policy is not compared where it can't be read: ${reason}`),
        ],
        accept: base.rules?.accept ?? defaultAcceptance,
    };
}
/** Whether the configuration in use was found or named decides where the base's is looked for. */
async function configRequest(atHead, { root, configFile }) {
    if (configFile === undefined)
        return {};
    if (isOutside(configFile)) {
        return { config: configFile, outsideConfig: await (0,read_text/* readSmallText */.F)((0,external_node_path_.resolve)(root, configFile), configFile) };
    }
    for (const name of find_config/* configNames */.FG) {
        if ((await atHead(name)) !== undefined)
            return name === configFile ? {} : { config: configFile };
    }
    return { config: configFile };
}
/** Bake and compose files may hold Dockerfiles with pragmas of their own. */
function compare_filesOf({ settings, dockerfiles }) {
    const bake = [...(settings.bake ?? bake_file_names/* defaultBakeFiles */.Cx), ...settings.extraBakeFiles];
    return [...new Set([...dockerfiles, ...bake])].filter((file) => !isOutside(file));
}

;// CONCATENATED MODULE: ./build/js/base/compared-policies.js




/**
 * The policies of base and head compared. Where the base's can't be read at all, nothing is known to be loosened, and a
 * note says so. Never rejects.
 */
async function comparedPolicies(commit, lacking, baseline, repository, { settings, equipment, occasion }) {
    const accept = defaultAcceptance;
    if (!commit.found)
        return { loosened: [], notes: [`The base's policy is not compared: ${commit.reason}`], accept };
    if (lacking !== undefined) {
        return {
            loosened: [],
            notes: [`The base's policy is not compared: its commit could not be fetched: ${lacking}`],
            accept,
        };
    }
    try {
        return await comparePolicies(textsAtCommit(readerAtCommit(repository, commit.commit, mostPolicyBytes)), {
            settings,
            plan: equipment.plan,
            dockerfiles: equipment.dockerfiles.map(({ path }) => path),
            baseVariants: baseline.found ? [...new Set(baseline.baseline.images.map(({ variant }) => variant))] : [],
            today: occasion.today,
        });
    }
    catch (error) {
        return { loosened: [], notes: [`The base's policy is not compared: ${(0,coded_error/* codedError */.A)(error).message}`], accept };
    }
}

;// CONCATENATED MODULE: ./build/js/base/base-of-run.js








/** Looks everything up beside the builds. Never rejects but when cancelled: what is not known is a reason. */
async function baseOfRun(request, context) {
    const { settings, github } = request;
    const repository = { root: settings.root, context, trusted: github !== undefined };
    const commit = await findBaseCommit(repository, github);
    const present = commit.found ? await base_of_run_bring(commit.commit, repository, request) : undefined;
    const baseline = await baselineOf(commit, repository, request, context);
    if (!countsThePolicyOf(github))
        return { repository, commit, baseline };
    const policy = await comparedPolicies(commit, present, baseline, repository, request);
    return { repository, commit, baseline, policy };
}
async function baselineOf(base, repository, request, context) {
    const { settings, equipment } = request;
    if (!settings.only.has("size") && !settings.only.has("scan")) {
        return { found: false, reason: "this run measures nothing that could be compared" };
    }
    const rebuild = async (commit) => {
        await request.ownVariants;
        const lacking = await base_of_run_bring(commit, repository, request);
        if (lacking !== undefined)
            return { ok: false, reason: lacking };
        return rebuildBaseline(commit, rebuildRequest(request, repository), context);
    };
    return findBaseline({
        setting: settings.baseline,
        base,
        ...base_of_run_sourcesOf(request, context),
        isRequired: requiresBaseline(equipment.plan.variants.map(({ policy }) => policy), settings),
        readImage: (reference) => readBaselineImage(reference, equipment, settings, context),
        // Of the very commit that is checked out, a rebuild would only be compared with itself.
        ...(base.found && base.isSame ? {} : { rebuild }),
        progress: context.progress,
    });
}
/** Whether somebody else's word may be loosened: only a change that is still to be merged is held to the base's policy. */
function countsThePolicyOf(github) {
    return github?.job.pullRequest !== undefined || github?.job.mergeGroup !== undefined;
}
/** Fetches the commit where it is not here yet. Undefined: it is here; else why not. */
async function base_of_run_bring(commit, repository, { github, settings }) {
    if (await hasCommit(repository, commit))
        return undefined;
    const access = github === undefined || settings.token === undefined ? undefined : fetchAccessOf(github.job, settings.token);
    const fetched = await fetchCommit(repository, commit, access);
    return fetched.ok ? undefined : fetched.reason;
}
function base_of_run_sourcesOf({ github }, context) {
    if (github === undefined)
        return {};
    const { job, api, cache = noCache, baselineNames: names } = github;
    const sources = { job, cache, names, workDirectory: context.workDirectory };
    return { github: api === undefined ? sources : { ...sources, api } };
}
const noCache = { restore: () => Promise.resolve(false), save: () => Promise.resolve(false) };
function rebuildRequest({ settings, settingsAt, equipment, findBuildx, occasion }, repository) {
    return { repository, prefix: occasion.prefix, settings, equipment, findBuildx, settingsAt };
}

;// CONCATENATED MODULE: ./build/js/baseline/work-tree-changes.js




/** Whether a path from the top was changed, or lies where git does not know. */
function isTouched({ changed, unknown }, path) {
    const holds = (other) => other === path || path.startsWith(other.endsWith("/") ? other : `${other}/`);
    return changed.some(holds) || unknown.some(holds);
}
/**
 * Compares the work tree with a commit that is here. Files that are not committed are the author's too; so the work tree
 * counts, and not HEAD. `out`: the absolute directory of results, which is emptied before anything is built.
 */
async function workTreeChanges(repository, base, out) {
    const [top, prefix, changed, untracked, tracked] = await Promise.all([
        topDirectory(repository),
        (0,git_repository/* askGit */.gG)(repository, ["rev-parse", "--show-prefix"]),
        changedInWorkTree(repository, base),
        untrackedPaths(repository),
        trackedPaths(repository),
    ]);
    if (top === undefined || prefix === undefined)
        return { reason: "this is no work tree of git" };
    if (changed === undefined || untracked === undefined || tracked === undefined) {
        return { reason: `git can't say what was changed since ${base.slice(0, 12)}` };
    }
    const place = prefix.replace(/\n$/, "");
    const results = external_node_path_.posix.join(place, (0,external_node_path_.relative)(repository.root, out).split(external_node_path_.sep).join("/"), "/");
    return {
        prefix: place,
        top,
        changed,
        // git's own directory is in a build context too, unless .dockerignore says otherwise, and is never what it was.
        unknown: [...untracked.filter((path) => path !== results), ".git/"],
        tracked,
        read: readerAtCommit({ ...repository, root: top }, base),
    };
}

;// CONCATENATED MODULE: ./build/js/baseline/arguments-before.js




/** A value that no argument has. */
const unknownValue = "\0";
/**
 * The arguments of a target as they were. What is not unknown was as it is now: all that decides it is unchanged. Where all
 * are unknown, so is each that the Dockerfile declares, because the base may have given it.
 */
function argumentsBefore(after, dockerfile, unknown) {
    const names = unknown === "all" ? [...Object.keys(after), ...declaredArguments(dockerfile)] : [...unknown];
    return { ...after, ...Object.fromEntries(names.map((name) => [name, unknownValue])) };
}
function declaredArguments(text) {
    const { preamble, stages } = (0,parse/* parseDockerfile */.Ai)(text);
    const instructions = [...preamble, ...stages.flatMap((stage) => stage.instructions)];
    return instructions
        .filter(({ keyword }) => keyword === "ARG")
        .flatMap((instruction) => [...instruction.text.matchAll(/ (\w+)(?==| |$)/g)].map(([, name = ""]) => name));
}
/**
 * The arguments that the inputs of the run give and that may have had another value. One is as it was when the workflow's
 * file is, and has `NAME=VALUE` in it as it stands: what a step of the workflow worked out (from a file of the repository,
 * say) is not known. `build-env` feeds variables of bake files, so a value of it that is not known may be in any argument.
 */
async function unknownInputs({ buildArgs, buildEnvironment }, job, changes) {
    const workflow = job === undefined ? undefined : await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(changes.top, job.workflow));
    const isChanged = job !== undefined && isTouched(changes, job.workflow);
    if (job !== undefined && isChanged) {
        const before = await changes.read(job.workflow);
        const texts = [workflow ?? "", before.kind === "text" ? before.text : ""];
        if (texts.some((text) => /\bbuild-(?:args?|env)\b/.test(text)))
            return "all";
    }
    const isKnown = ([name, value]) => !isChanged && workflow !== undefined && standsIn(workflow, `${name}=${value}`);
    if (!Object.entries(buildEnvironment).every(isKnown))
        return "all";
    return new Set(Object.entries(buildArgs).flatMap((entry) => (isKnown(entry) ? [] : [entry[0]])));
}
/** As a whole: `A=1` does not stand in `A=10`. */
function standsIn(text, assignment) {
    for (let at = text.indexOf(assignment); at >= 0; at = text.indexOf(assignment, at + 1)) {
        const [before = "", after = ""] = [text[at - 1], text[at + assignment.length]];
        if (!/[\w-]/.test(before) && !/[^\s"',]/.test(after))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/baseline/taken-paths.js
var taken_paths = __webpack_require__(23842);
;// CONCATENATED MODULE: ./build/js/baseline/context-changes.js


/** The changes below `directory` (from the repository's top; empty: the top itself) that the rules do not keep out. */
function contextChanges(changes, directory, rules) {
    const below = (paths) => paths.flatMap((path) => insideOf(directory, path) ?? []);
    const isOut = (path) => rules.before.ignores(path) && rules.after.ignores(path);
    const isAllOut = (path) => rules.before.ignoresAllBelow(path) && rules.after.ignoresAllBelow(path);
    const moved = rules.before === rules.after
        ? []
        : below(changes.tracked.files).filter((path) => rules.before.ignores(path) !== rules.after.ignores(path));
    return {
        changed: [...below(changes.changed).filter((path) => path === "" || !isOut(path)), ...moved],
        unknown: below(changes.unknown).filter((path) => {
            if (path === "" || path.endsWith("/"))
                return !isAllOut(path.replace(/\/$/, ""));
            return !isOut(path);
        }),
        links: below(changes.tracked.links),
    };
}
/**
 * Whether an instruction takes anything of it; undefined where that can't be told: it takes what git does not know, goes
 * through a symbolic link, or names its sources in a way that only a build works out.
 */
function touches({ changed, unknown, links }, instruction) {
    if (changed.length + unknown.length === 0)
        return false;
    const taken = (0,taken_paths/* takenPaths */.Uf)(instruction);
    if ("unknown" in taken)
        return undefined;
    if (changed.some((path) => (0,taken_paths/* takes */.ny)(taken, path)))
        return true;
    const isUncertain = unknown.some((path) => (0,taken_paths/* takes */.ny)(taken, path)) ||
        links.some((link) => (0,taken_paths/* leadsThrough */.dQ)(taken, link)) ||
        [...changed, ...unknown].some((path) => path.includes("\ufffd"));
    return isUncertain ? undefined : false;
}
/**
 * A path from the context's root; empty when it is the context or holds it (a submodule, a directory that git does not
 * know); undefined when it lies elsewhere. A `/` at the end stays.
 */
function insideOf(directory, path) {
    if (directory === "")
        return path;
    const whole = path.replace(/\/$/, "");
    if (whole === directory || directory.startsWith(`${whole}/`))
        return "";
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** The place of a directory of the run's root in the repository; undefined when it is outside. */
function placeInRepository({ prefix }, fromRoot) {
    const place = external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, fromRoot)).replace(/\/$/, "");
    if (place === "." || place === "")
        return "";
    return place === ".." || place.startsWith("../") || external_node_path_.posix.isAbsolute(place) ? undefined : place;
}

;// CONCATENATED MODULE: ./build/js/baseline/bake-files-before.js





/**
 * Why the bake and compose files may have said something else before: one that is or was in use was changed, or one that
 * git does not know. Only buildx can say what such a change means, so it counts for every target. Undefined: they said the
 * same.
 */
async function bakeFilesBefore(plan, settings, changes) {
    const names = settings.bake ?? (await usedDefaults(plan, settings, changes));
    for (const name of await withReads(names, settings.root)) {
        const place = placeInRepository(changes, name);
        if (place === undefined)
            return `${name}, which says how it is built, is outside of the repository`;
        if (isTouched(changes, place))
            return `${name}, which says how it is built, was changed`;
    }
    return undefined;
}
/** Those that buildx finds by itself and that build something, now or at the base. */
async function usedDefaults({ notes }, { root }, changes) {
    const leftOut = new Set(notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject));
    const used = [];
    for (const name of bake_file_names/* defaultBakeFiles */.Cx) {
        const isHere = !leftOut.has(name) && (await (0,text_file/* readTextFile */.G)((0,posix_.join)(root, name))) !== undefined;
        if (isHere || (await wasUsed(name, changes)))
            used.push(name);
    }
    return used;
}
async function wasUsed(name, changes) {
    const place = placeInRepository(changes, name);
    if (place === undefined || !isTouched(changes, place))
        return false;
    const before = await changes.read(place);
    if (before.kind !== "text")
        return before.kind === "unreadable";
    if (!(0,bake_file_names/* isComposeName */.Yr)(name))
        return true;
    const { parseCompose } = await __webpack_require__.e(/* import() */ 1319).then(__webpack_require__.bind(__webpack_require__, 41319));
    const parsed = parseCompose(before.text);
    return "problem" in parsed || parsed.document.mayBuild;
}
const mostFiles = 100;
/** The files, and all that compose files make buildx read (docker/buildx bake/compose.go), `.env` among it. */
async function withReads(names, root) {
    const found = new Set(names);
    if (names.some(bake_file_names/* isComposeName */.Yr))
        found.add(".env");
    for (const name of found) {
        if (!(0,bake_file_names/* isComposeName */.Yr)(name) || found.size > mostFiles)
            continue;
        const text = await (0,text_file/* readTextFile */.G)((0,posix_.join)(root, name));
        if (text === undefined)
            continue;
        const { parseCompose } = await __webpack_require__.e(/* import() */ 1319).then(__webpack_require__.bind(__webpack_require__, 41319));
        const parsed = parseCompose(text);
        if ("problem" in parsed)
            continue;
        // A path with a variable is taken out or refused before buildx sees it (plan/compose-reads).
        const paths = parsed.document.reads.map(({ path }) => path).filter((path) => !/[$~]/.test(path));
        const bases = ["", (0,posix_.dirname)(name), ...parsed.document.projectDirectories];
        for (const path of paths)
            for (const base of bases)
                if (found.size <= mostFiles)
                    found.add((0,posix_.join)(base, path));
    }
    return [...found];
}

// EXTERNAL MODULE: ./build/js/plan/workspace.js
var workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/baseline/changed-target.js








/** A target as it was and as it is. `unsure`: why it may have been another one. */
async function changedTarget(name, definition, { file, text }, unsure, read) {
    const after = changed_target_argumentsOf(definition);
    const before = file === undefined ? text : await textBefore(file, read);
    const contexts = Object.entries(definition.contexts ?? {}).map(([key, value]) => [key, linkedContext(value, read)]);
    const target = {
        name,
        ...(file === undefined ? {} : { file }),
        ...(before === undefined ? {} : { before }),
        after: text,
        ...(definition.target === undefined ? {} : { stage: definition.target }),
        ...(unsure === undefined ? {} : { unsure }),
        buildArgs: { before: argumentsBefore(after, text, read.unknown), after },
        contexts: Object.fromEntries(contexts),
    };
    const context = await changesOfContext(definition.context ?? ".", file, read);
    return { target, ...(context === undefined ? {} : { context }) };
}
function changed_target_argumentsOf({ args = {} }) {
    return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
async function textBefore(path, { changes }) {
    const place = placeInRepository(changes, path);
    const found = place === undefined ? undefined : await changes.read(place);
    return found?.kind === "text" ? found.text : undefined;
}
async function changesOfContext(context, dockerfile, { root, changes }) {
    if ((0,remote/* isRemoteContext */.u)(context))
        return "remote";
    const fromRoot = (0,workspace/* relativeTo */.Mf)(root, (0,external_node_path_.resolve)(root, context));
    const place = placeInRepository(changes, fromRoot);
    if (place === undefined || isBehindLink(place, changes))
        return undefined;
    const candidates = [
        ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
        (0,external_node_path_.join)(fromRoot, ".dockerignore"),
    ];
    return contextChanges(changes, place, await rulesPair(candidates, root, changes));
}
/** A Dockerfile's own ignore file wins over the context's (moby/buildkit frontend/dockerui/config.go). */
async function rulesPair(candidates, root, changes) {
    let after;
    for (const path of candidates)
        after ??= await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const rules = (0,ignore_rules/* ignoreRules */.ep)(after);
    const places = candidates.flatMap((path) => placeInRepository(changes, path) ?? []);
    if (!places.some((place) => isTouched(changes, place) || isBehindLink(place, changes))) {
        return { before: rules, after: rules };
    }
    let before;
    for (const place of places) {
        const found = before === undefined ? await changes.read(place) : undefined;
        if (found?.kind === "text")
            before = found.text;
    }
    return { before: before === after ? rules : (0,ignore_rules/* ignoreRules */.ep)(before), after: rules };
}
/** Whether a path is a symbolic link or lies below one: what it has is then somewhere else. */
function isBehindLink(place, { tracked }) {
    return tracked.links.some((link) => place === link || place.startsWith(`${link}/`));
}
const unchanged = { changed: false };
/**
 * An image or a remote context is what its address says; that one was edited is told by the files that hold it. An OCI
 * layout is made by somebody, and its files say nothing.
 */
function linkedContext(value, { root, changes }) {
    if (value.startsWith("target:"))
        return { target: value.slice("target:".length), changed: false };
    if (value.startsWith("docker-image://") || (0,remote/* isRemoteContext */.u)(value))
        return unchanged;
    if (value.startsWith("oci-layout://") || !(0,external_node_path_.isAbsolute)(value))
        return { changed: true };
    const place = placeInRepository(changes, (0,workspace/* relativeTo */.Mf)(root, value));
    if (place === undefined || isBehindLink(place, changes))
        return { changed: true };
    // Whatever its own .dockerignore says: that is one more file in it.
    const none = (0,ignore_rules/* ignoreRules */.ep)(undefined);
    const { changed, unknown } = contextChanges(changes, place, { before: none, after: none });
    return { changed: changed.length + unknown.length > 0 };
}

// EXTERNAL MODULE: ./build/js/inputs/parse-config.js + 6 modules
var parse_config = __webpack_require__(47209);
;// CONCATENATED MODULE: ./build/js/baseline/config-before.js








const same = () => undefined;
/** Compares what both texts say of building; limits and levels say nothing of that. */
async function configBefore({ root, configFile }, changes) {
    const name = configFile ?? find_config/* configNames */.FG[0];
    const candidates = find_config/* configNames */.FG.includes(name) ? find_config/* configNames */.FG : [name];
    const places = candidates.flatMap((candidate) => placeInRepository(changes, candidate) ?? []);
    if (!places.some((place) => isTouched(changes, place)))
        return same;
    const [before, after] = [await config_before_textBefore(places, changes), await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, name))];
    const [was, is] = [configOf(name, before), configOf(name, configFile === undefined ? "" : (after ?? undefined))];
    if (was === undefined || is === undefined)
        return () => `it can't be told what ${name} said before`;
    if (!(0,external_node_util_.isDeepStrictEqual)(was.bake, is.bake))
        return () => `"bake" in ${name} was changed`;
    const differing = differingVariants(was, is);
    return (variants) => {
        const found = variants.find((variant) => differing.has((0,draft/* bakeName */.bC)(variant)));
        return found === undefined ? undefined : `what ${name} says of building ${found} was changed`;
    };
}
/** Of the first of them that the base has; empty when it has none, undefined when it can't be read. */
async function config_before_textBefore(places, { read }) {
    for (const place of places) {
        const found = await read(place);
        if (found.kind !== "absent")
            return found.kind === "text" ? found.text : undefined;
    }
    return "";
}
function configOf(name, text) {
    if (text === "" || text === undefined)
        return text === "" ? {} : undefined;
    try {
        return (0,parse_config.parseConfig)(name, text).config;
    }
    catch {
        return undefined;
    }
}
function differingVariants(was, is) {
    const [before, after] = [was, is].map((config) => new Map(config.variants ?? []));
    const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const differing = [...names].filter((name) => !(0,external_node_util_.isDeepStrictEqual)(buildPart(before?.get(name)), buildPart(after?.get(name))));
    return new Set(differing.map(draft/* bakeName */.bC));
}
/** What of a block a layer can depend on. */
function buildPart(block) {
    const { dockerfile, context, target, args, contexts, ssh, image, secrets } = block ?? {};
    return [dockerfile, context, target, args, contexts, ssh, image, secrets?.build];
}

;// CONCATENATED MODULE: ./build/js/baseline/extra-files-before.js






/**
 * Files that a step of the workflow made, as docker/metadata-action does, have other contents in every run. When one holds
 * nothing that a build depends on but arguments, their values are unknown; else all is.
 */
async function extraFilesBefore({ extraBakeFiles, root }, changes) {
    const names = [];
    for (const file of extraBakeFiles) {
        const path = (0,external_node_path_.resolve)(root, file);
        const place = placeInRepository(changes, (0,workspace/* relativeTo */.Mf)(root, path));
        if (place !== undefined && !isTouched(changes, place))
            continue;
        const found = argumentsOnly(await (0,text_file/* readTextFile */.G)(path));
        if (found === undefined)
            return { unsure: `it can't be told what ${file} said before` };
        names.push(...found);
    }
    return { names };
}
/** Names and signs of an image, and arguments. */
const harmless = schemas/* strictObject */.rej({
    target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
        ...Object.fromEntries(["tags", "labels", "annotations", "output"].map((key) => [key, schemas/* unknown */.L5J().optional()])),
    })),
});
function argumentsOnly(text) {
    try {
        const parsed = harmless.safeParse(JSON.parse(text ?? ""));
        return parsed.success
            ? Object.values(parsed.data.target).flatMap(({ args }) => Object.keys(args ?? {}))
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/baseline/changed-sources.js







/**
 * What the change did to the sources of each variant, from git and the texts of the base.
 *
 * How a target was built before is not known without letting buildx evaluate the base's files, so it is taken from what
 * decides it: as long as the bake and compose files, the variant's build keys in `plimsoll.yml` and the workflow's file are
 * the base's, a target was built as it is now. Where one of them differs, all of the target counts as the author's, and
 * where only arguments can differ, what depends on them. Labels, tags and limits don't matter.
 */
async function changedSources(plan, settings, changes, job) {
    const { byTarget } = await (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings);
    const extra = await extraFilesBefore(settings, changes);
    const byInputs = await unknownInputs(settings, job, changes);
    const unknown = byInputs === "all" || "unsure" in extra ? "all" : new Set([...byInputs, ...extra.names]);
    const unsureAll = "unsure" in extra ? extra.unsure : await bakeFilesBefore(plan, settings, changes);
    const config = await configBefore(settings, changes);
    const read = { root: settings.root, changes, unknown };
    const targets = new Map();
    for (const [name, source] of byTarget) {
        const definition = plan.definition.target[name];
        if (definition === undefined)
            continue;
        const unsure = unsureAll ?? config([name, ...variantsOf(plan, name)]);
        targets.set(name, await changedTarget(name, definition, source, unsure, read));
    }
    const paths = [...changes.changed, ...changes.unknown];
    return (variant) => {
        if (variant.kind === "image")
            return undefined;
        const own = [variant.target, ...variant.basedOn].flatMap((name) => targets.get(name) ?? []);
        return {
            targets: own.map(({ target }) => target),
            paths,
            touches: (instruction, target) => {
                const context = own.find((each) => each.target === target)?.context;
                if (context === undefined)
                    return undefined;
                return context === "remote" ? false : touches(context, instruction);
            },
        };
    };
}
function variantsOf({ variants }, target) {
    return variants.flatMap((variant) => (variant.kind === "build" && variant.target === target ? [variant.name] : []));
}

;// CONCATENATED MODULE: ./build/js/scan/compare-findings.js


/**
 * The current findings with their states against the base's, and the base's that are gone as `fixed`. Both must come from
 * one database: a vulnerability that became known since is in both, and new to neither.
 *
 * The same are two findings with the same key: vulnerability, kind of package, source package, and path without version.
 * What that leaves over is the same when vulnerability, kind and package are, so that a package that only moved is not new;
 * one to one, so that a second copy is. It is new all the same when the change made it worse: more severe, or fixable
 * where it was not, by other advisories of another release of a distribution.
 *
 * What is suppressed stays so. Only vulnerabilities are compared: other findings stay as they are.
 */
function withFindingStates(current, base) {
    const findings = current.filter(({ state }) => state !== "fixed");
    const compared = findings.filter(isVulnerability);
    const exact = match(compared, base.filter(isVulnerability), ({ key }) => key);
    const moved = match(exact.onlyHere, exact.onlyBase, packageKey);
    const counterparts = new Map([...exact.pairs, ...moved.pairs]);
    return [
        ...findings.map((finding) => (isVulnerability(finding) ? compare_findings_judged(finding, counterparts.get(finding)) : finding)),
        ...moved.onlyBase.map(gone),
    ];
}
function match(here, base, keyOf) {
    const left = Map.groupBy(compare_findings_inOrder(base), keyOf);
    const pairs = new Map();
    const onlyHere = compare_findings_inOrder(here).filter((finding) => {
        const counterpart = left.get(keyOf(finding))?.shift();
        if (counterpart !== undefined)
            pairs.set(finding, counterpart);
        return counterpart === undefined;
    });
    return { pairs, onlyHere, onlyBase: [...left.values()].flat() };
}
/** Open ones first: where there are fewer on the base, the suppressed ones may go without. */
function compare_findings_inOrder(findings) {
    const rank = ({ state }) => Number(state === "suppressed");
    return findings.toSorted((a, b) => rank(a) - rank(b) || (0,text_order/* compareText */.n)(a.key, b.key));
}
function isVulnerability({ tool, package: of }) {
    return tool === "trivy" && of !== undefined;
}
function packageKey({ rule, package: of }) {
    const [, kind] = /^pkg:([^/]+)\//.exec(of?.purl ?? "") ?? [];
    return JSON.stringify([rule, kind, of?.name]);
}
function compare_findings_judged(finding, counterpart) {
    if (finding.state === "suppressed")
        return finding;
    const isKnown = counterpart !== undefined && !isWorse(finding, counterpart);
    return { ...finding, state: isKnown ? "existing" : "new" };
}
function isWorse(finding, before) {
    if ((0,severity/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
        return true;
    return finding.package?.fixedIn !== undefined && before.package?.fixedIn === undefined;
}
/** Where it stood is a line of another image, and how to mend it is of no use any more. */
function gone({ origin: _line, layer: _layer, fix: _fix, suppression: _reason, ...finding }) {
    const { rule, package: of } = finding;
    return {
        ...finding,
        state: "fixed",
        message: `${rule} in ${of?.name} ${of?.version} of the baseline is not in this image.`,
    };
}

;// CONCATENATED MODULE: ./build/js/finding-states.js

/**
 * The facts with each vulnerability's state against the baseline. They stay as they are where the baseline's are not known,
 * and where the scan failed: what it did not find then may still be there. Pure; twice is as good as once.
 */
function withStates(facts) {
    const { scan, comparison } = facts;
    if (scan === undefined || scan.failure !== undefined || comparison?.baseFindings === undefined)
        return facts;
    return { ...facts, scan: { ...scan, findings: withFindingStates(scan.findings, comparison.baseFindings) } };
}

// EXTERNAL MODULE: ./build/js/growth/compare-images.js + 14 modules
var compare_images = __webpack_require__(16386);
;// CONCATENATED MODULE: ./build/js/scan/package-list/rescannable.js
/** The border to package lists of other runs: they come from artifacts and caches, and anybody may have written them. */



/** An image with 3,000 packages has 3 MB. */
const maximumCharacters = 32e6;
const maximumComponents = 100_000;
/** Longer than any path. */
const maximumText = 8192;
const rescannable_text = schemas/* string */.YjP().max(maximumText);
const reference = rescannable_text.min(1);
const rescannable_component = schemas/* object */.Ikc({
    "bom-ref": reference,
    type: schemas/* enum */.k5n(["library", "application", "operating-system", "container"]),
    name: rescannable_text,
    group: rescannable_text.exactOptional(),
    version: rescannable_text.exactOptional(),
    purl: rescannable_text.exactOptional(),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ name: rescannable_text, value: rescannable_text.exactOptional() }))
        .max(1000)
        .exactOptional(),
});
const rescannable_bounded = document_document.extend({
    metadata: schemas/* object */.Ikc({ component: rescannable_component }),
    components: schemas/* array */.YOg(rescannable_component).max(maximumComponents),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: reference, dependsOn: schemas/* array */.YOg(reference).max(maximumComponents).exactOptional() }))
        .max(maximumComponents + 1),
});
/**
 * The list made anew from the fields that a search for vulnerabilities needs, so that nothing else of it reaches Trivy: no
 * references to documents elsewhere, no hashes, no licences. Packages that the distribution's advisories don't speak of
 * are left out.
 */
function rescannable(packages) {
    if (packages.length > maximumCharacters)
        return { ok: false, reason: "its package list is too large" };
    const list = rescannable_parse(packages);
    if (list === undefined)
        return { ok: false, reason: "its package list can't be read" };
    const inexact = inexactnessOf(list);
    if (inexact !== undefined)
        return { ok: false, reason: `its packages can't be looked up again: ${inexact}` };
    const { component: image } = list.metadata;
    return {
        ok: true,
        text: JSON.stringify({
            bomFormat: "CycloneDX",
            specVersion: "1.6",
            version: 1,
            metadata: { component: rescannable_known(image) },
            components: list.components.filter((each) => !isThirdParty(each)).map(asDetectorsKnowIt),
            dependencies: list.dependencies,
        }),
    };
}
function rescannable_parse(packages) {
    try {
        return rescannable_bounded.safeParse(JSON.parse(packages)).data;
    }
    catch {
        return undefined;
    }
}
function asDetectorsKnowIt(component) {
    const release = component.type === "operating-system" ? releaseOf(component) : undefined;
    return rescannable_known(release === undefined ? component : { ...component, version: release });
}
/** With Trivy's own properties only. */
function rescannable_known(component) {
    const { properties = [] } = component;
    return { ...component, properties: properties.filter(({ name }) => name.startsWith(trivyNamespace)) };
}

;// CONCATENATED MODULE: ./build/js/scan/baseline-findings.js
/** What a baseline's packages are vulnerable to by today's database: only then is a difference the change's doing. */











/** It takes about a second for an image with thousands of packages. */
const baseline_findings_deadlineMs = 120_000;
const baseline_findings_tooSlow = `Trivy took longer than ${baseline_findings_deadlineMs / 60_000} minutes.`;
/**
 * Looks up the packages of a baseline's image, with the scanner and the database of this run. Nothing is remembered.
 * Never rejects: a comparison that can't be made makes no run fail by itself.
 */
async function baselineFindings({ variant, packages }, scanner, context) {
    if (packages === undefined)
        return { reason: "the baseline was not scanned" };
    const list = rescannable(packages);
    if (!list.ok)
        return { reason: `the baseline's vulnerabilities are not known: ${list.reason}` };
    const task = context.progress.task("scan", "looking up the baseline's packages", variant);
    try {
        const { trivy } = scanner;
        if (!trivy.ok)
            throw trivy.error;
        const database = await scanner.database;
        if (database.status === "failed")
            throw database.error;
        const report = await scanAgain(list.text, database.cacheDirectory, trivy.value, context);
        const today = new Date().toISOString().slice(0, 10);
        const baseFindings = vulnerabilityFindings(report, { layers: [] }, { entries: [], vex: [] }, today);
        task.done(`${(0,verdict_subject/* counted */.h)(baseFindings.length, "finding")} in the baseline`);
        return { baseFindings };
    }
    catch (error) {
        const { message } = (0,errors/* asPlimsollError */.fN)(error, "tool.crashed");
        task.fail(message);
        // What there is to do about it stands in the task; the clause is part of a sentence.
        const [what] = message.split(/\.(?:\s|$)/);
        return { reason: `the baseline's packages could not be looked up: ${what}` };
    }
}
async function scanAgain(list, databaseDirectory, trivy, context) {
    const directory = (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "packages.cdx.json"), list);
    const args = ["sbom", "packages.cdx.json", "--scanners=vuln"];
    const result = await askTrivy({ args, directory, databaseDirectory, environment: shortRun, deadlineMs: baseline_findings_deadlineMs }, trivy, context);
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw trivyFailure(result, "the baseline", baseline_findings_tooSlow);
    return parsePackageListReport(await readOutput((0,external_node_path_.join)(directory, answerFile), "the baseline"));
}

;// CONCATENATED MODULE: ./build/js/base/compare-with-base.js
/** Puts each image beside the baseline's: what grew and whose doing it is, and which vulnerabilities the base has too. */







/**
 * The facts with each image's comparison, where the baseline has the image. What was changed of the sources tells drift
 * apart; where that is not known, all growth is taken for the author's. Never rejects.
 */
async function compareWithBase(variants, base, request, context) {
    const { baseline } = base;
    if (!baseline.found)
        return [...variants];
    const { commit, images } = baseline.baseline;
    const changedOf = commit === undefined ? undefined : await changesSince(commit, base, request, context);
    const beside = async (facts, platform) => {
        const before = imageOf(images, facts.variant.name, platform.platform);
        if (before === undefined || platform.summary === undefined)
            return platform;
        const growth = (0,compare_images/* compareImages */.q)(before.summary, platform.summary, changedOf?.(facts.variant));
        const known = platform.scan === undefined ? {} : await compare_with_base_findingsOf(before, request, context);
        return withStates({ ...platform, comparison: { growth, ...known } });
    };
    return Promise.all(variants.map(async (facts) => ({
        ...facts,
        platforms: await Promise.all(facts.platforms.map((platform) => beside(facts, platform))),
    })));
}
function imageOf(images, variant, platform) {
    return images.find((image) => image.variant === variant && image.platform === platform);
}
async function compare_with_base_findingsOf(before, { equipment }, context) {
    const scanner = await equipment.scanner;
    return scanner === undefined ? { reason: "this run has no scanner" } : baselineFindings(before, scanner, context);
}
/** Undefined where git can't say: then nothing is told apart. */
async function changesSince(commit, { repository }, request, context) {
    const { equipment, settings, github } = request;
    try {
        const lacking = await base_of_run_bring(commit, repository, request);
        const changes = lacking === undefined ? await workTreeChanges(repository, commit, settings.out) : { reason: lacking };
        if (!("reason" in changes))
            return await changedSources(equipment.plan, settings, changes, github?.job);
        context.progress.note(`drift is not told apart: ${changes.reason}`);
    }
    catch (error) {
        context.progress.note(`drift is not told apart: ${(0,coded_error/* codedError */.A)(error).message}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/baseline/names.js

/** Goes up with the record's format: an entry of another version is not even fetched. */
const names_version = "v1";
function baselineNames({ job, prefix, settings, arch }) {
    const { reportId, selected, platforms, image } = settings;
    const instance = `${job.replaceAll(/[^A-Za-z0-9_-]/g, "-")}.${names_short([job, prefix])}`;
    const leg = names_short([reportId ?? null, selected.toSorted(), platforms?.toSorted() ?? null, image ?? null, arch]);
    const start = `plimsoll-baseline.${names_version}.${instance}.`;
    return {
        leg,
        artifact: (attempt) => `${start}${leg}.${attempt}`,
        read: (artifact) => {
            if (!artifact.startsWith(start))
                return undefined;
            const [, found, attempt] = /^([0-9a-f]{12})\.([1-9][0-9]{0,8})$/.exec(artifact.slice(start.length)) ?? [];
            return found === undefined || attempt === undefined ? undefined : { leg: found, attempt: Number(attempt) };
        },
        cacheKey: (commit) => `${start}${leg}.${commit}`,
    };
}
function names_short(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}

// EXTERNAL MODULE: ./build/js/github/api.js + 11 modules
var github_api = __webpack_require__(67621);
// EXTERNAL MODULE: ./build/js/github/artifacts.js + 2 modules
var artifacts = __webpack_require__(50131);
;// CONCATENATED MODULE: ./build/js/github/cache-rights.js
/**
 * Both words count: the mode that the workflow or the kind of event sets (unknown ones are permissive, as in
 * actions/toolkit packages/cache/src/internal/config.ts), and the token's own scopes, which are read-only in runs of
 * `pull_request_target`, `issue_comment` and the like.
 */
function cacheRights({ cacheMode, cacheScopes }) {
    const byMode = rightsByMode[cacheMode ?? "write"] ?? rightsByMode["write"];
    const byToken = {
        read: cacheScopes?.some(({ read }) => read) ?? true,
        write: cacheScopes?.some(({ write }) => write) ?? true,
    };
    const rights = { read: Boolean(byMode?.read && byToken.read), write: Boolean(byMode?.write && byToken.write) };
    if (rights.read && rights.write)
        return rights;
    const mode = byMode?.read && byMode.write ? undefined : `cache-mode is ${cacheMode}`;
    return { ...rights, because: mode ?? `the job's token ${byToken.read ? "can only read" : "opens no"} caches` };
}
const rightsByMode = {
    write: { read: true, write: true },
    read: { read: true, write: false },
    "write-only": { read: false, write: true },
    none: { read: false, write: false },
};

// EXTERNAL MODULE: ./build/js/github/event-file.js
var event_file = __webpack_require__(32931);
// EXTERNAL MODULE: ./build/js/github/job.js + 1 modules
var github_job = __webpack_require__(58986);
// EXTERNAL MODULE: ./build/js/tools/fetch-file.js
var fetch_file = __webpack_require__(77745);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/js/github/cache-archive.js







/** The one root in an archive, whatever the path was called. */
const root = "content";
/** Packs the file or directory `path` into `archive`, a tar with zstd. Anything but files and directories is refused. */
async function packArchive(path, archive, signal) {
    const tar = (0,tar_stream.pack)();
    const packing = addTo(tar, path, root).then(() => tar.finalize(), (error) => tar.destroy(error));
    const zstd = (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    await (0,external_node_stream_promises_.pipeline)(tar, zstd, (0,external_node_fs_.createWriteStream)(archive, { mode: 0o600 }), { signal });
    await packing;
}
async function addTo(tar, path, name) {
    const stats = await (0,promises_.lstat)(path);
    const { mtime, size } = stats;
    if (stats.isDirectory()) {
        tar.entry({ name, type: "directory", mtime });
        for (const child of (await (0,promises_.readdir)(path)).sort())
            await addTo(tar, (0,external_node_path_.join)(path, child), `${name}/${child}`);
        return;
    }
    if (!stats.isFile())
        throw new Error(`${path} is neither a file nor a directory`);
    // Not more than was promised, should it grow meanwhile.
    const content = size === 0 ? [] : (0,external_node_fs_.createReadStream)(path, { end: size - 1 });
    await (0,external_node_stream_promises_.pipeline)(content, tar.entry({ name, size, mtime }));
}
/**
 * Unpacks an archive to `path`, in place of what is there. Whoever wrote it may have meant harm: only files and
 * directories are made, only below `path`, never through a link, and only up to the limits. `path` changes only when all
 * went well.
 */
async function unpackArchive(archive, path, limits, signal) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    // Beside its place: a rename works within one file system only.
    const beside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), ".plimsoll-restored-"));
    try {
        await unpackInto(archive, beside, limits, signal);
        // An empty archive has no content; then what is at the path stays.
        await (0,promises_.lstat)((0,external_node_path_.join)(beside, root));
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.rename)((0,external_node_path_.join)(beside, root), path);
    }
    finally {
        await (0,promises_.rm)(beside, { recursive: true, force: true });
    }
}
async function unpackInto(archive, directory, limits, signal) {
    const entries = (0,tar_stream.extract)();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createZstdDecompress)(), cache_archive_bounded(limits), entries, { signal });
    // The loop below sees the same failure; this keeps it from being unhandled when the loop leaves early.
    reading.catch(() => undefined);
    let count = 0;
    for await (const entry of entries) {
        count += 1;
        if (count > limits.entries)
            throw new Error(`it has more than ${limits.entries} entries`);
        const { name, type, mtime } = entry.header;
        const place = (0,external_node_path_.join)(directory, safeName(name));
        if (type === "directory") {
            await (0,promises_.mkdir)(place, { recursive: true });
            entry.resume();
        }
        else if (type === "file") {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(place, { flags: "wx" }));
            // Whoever cleans up by age has to know it.
            if (mtime !== undefined)
                await (0,promises_.utimes)(place, mtime, mtime);
        }
        else {
            throw new Error(`it has an entry that is neither a file nor a directory: ${name}`);
        }
    }
    await reading;
}
/** Headers and padding count, too: 1 KiB for each entry, and the end. */
function cache_archive_bounded({ bytes, entries }) {
    const most = bytes + entries * 1024 + 10_240;
    let read = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            read += chunk.length;
            done(read > most ? new Error(`it unpacks to more than ${bytes} bytes`) : null, chunk);
        },
    });
}
function safeName(name) {
    const parts = name.replace(/\/$/, "").split("/");
    const strange = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
    if (strange || parts[0] !== root)
        throw new Error(`it has an entry with a strange name: ${name}`);
    return parts.join("/");
}

// EXTERNAL MODULE: ./build/js/github/results/patience.js
var results_patience = __webpack_require__(67094);
// EXTERNAL MODULE: ./build/js/github/results/service.js
var service = __webpack_require__(33418);
// EXTERNAL MODULE: ./build/js/github/results/upload.js
var upload = __webpack_require__(99484);
;// CONCATENATED MODULE: ./build/js/github/job-cache.js












const cachePatience = { deadlineMs: 180_000, stallMs: 20_000, pausesMs: [1_000, 4_000] };
/** Trivy's database is about 1 GB unpacked; GitHub gives a repository 10 GB. */
const cacheLimits = { bytes: 8_000_000_000, entries: 200_000 };
/** Entries are found by key and version; this one says how ours are packed. No other client's entry is ever taken for ours. */
const job_cache_version = (0,external_node_crypto_.createHash)("sha256").update("plimsoll: tar, zstd, one root; 1").digest("hex");
// actions/toolkit packages/cache/src/cache.ts, checkKey.
const validKey = /^[^,]{1,512}$/;
/** The cache of this job; see {@link import("./results/service.ts").callService} for why it is not @actions/cache. */
function openJobCache(access, options) {
    const { note, workDirectory } = options;
    const rights = cacheRights(access);
    const { patience = cachePatience, limits = cacheLimits } = options;
    const attempt = async (doing, key, deadlineMs, work) => {
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(deadlineMs)]);
        const archive = (0,external_node_path_.join)(workDirectory, `cache-${(0,external_node_crypto_.randomUUID)()}.tar.zst`);
        try {
            if (!validKey.test(key))
                throw new Error("its key is longer than 512 characters or has a comma");
            return await work({ access, patience, limits, signal, archive, key });
        }
        catch (error) {
            if (!options.signal.aborted)
                note(`The cache entry ${(0,control/* oneLine */.T)(key)} was not ${doing}: ${reasonOf(error)}.`);
            return false;
        }
        finally {
            await (0,promises_.rm)(archive, { force: true }).catch(() => undefined);
        }
    };
    return {
        restore: (key, path, deadlineMs = patience.deadlineMs) => attempt("restored", key, deadlineMs, async (travel) => {
            if (!rights.read)
                throw new Error(rights.because);
            return job_cache_restore(path, travel);
        }),
        save: (key, path, deadlineMs = patience.deadlineMs) => attempt("kept", key, deadlineMs, async (travel) => {
            if (!rights.write)
                throw new Error(rights.because);
            return save(path, travel);
        }),
    };
}
// What is false is left out of the JSON of protocol buffers.
const looked = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_download_url: schemas/* url */.OZ5(), matched_key: schemas/* string */.YjP() })
    .or(schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false).default(false) }));
async function job_cache_restore(path, travel) {
    const { access, patience, limits, signal, archive, key } = travel;
    const request = { key, version: job_cache_version };
    const found = await (0,service/* callService */.c)(access, "CacheService/GetCacheEntryDownloadURL", request, looked, patience, signal);
    // The service also takes an entry whose key only begins with this one.
    if (!found.ok || found.matched_key !== key)
        return false;
    await job_cache_download(new URL(found.signed_download_url), travel);
    await unpackArchive(archive, path, limits, signal);
    return true;
}
async function job_cache_download(url, { access, patience, limits, signal, archive }) {
    const { stallMs } = patience;
    const fetching = { environment: access.proxies, signal, stallMs, maximumBytes: limits.bytes };
    await (0,results_patience/* patiently */.d_)(() => (0,fetch_file/* fetchFile */.t)(url, archive, fetching).catch((error) => {
        if (!(error instanceof fetch_file/* TransferError */.a))
            throw error;
        throw new results_patience/* ResultsError */.N6(error.message, { again: error.again, cause: error });
    }), patience, signal);
}
const reserved = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY().default(false),
    signed_upload_url: schemas/* url */.OZ5().or(schemas/* literal */.euz("")).optional(),
    message: schemas/* string */.YjP().optional(),
});
const finalized = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY().default(false), message: schemas/* string */.YjP().optional() });
async function save(path, { access, patience, signal, archive, key }) {
    // Packed before the key is taken: one that is taken and never filled is lost to everybody.
    await packArchive(path, archive, signal);
    const content = await (0,external_node_fs_.openAsBlob)(archive);
    const place = await reserve(access, key, patience, signal);
    if (place === undefined)
        return false;
    await (0,upload/* uploadBlob */.P)(place, content, "application/octet-stream", { access, patience, signal });
    const request = { key, size_bytes: String(content.size), version: job_cache_version };
    const end = await (0,service/* callService */.c)(access, "CacheService/FinalizeCacheEntryUpload", request, finalized, patience, signal);
    if (!end.ok)
        throw new Error(end.message ?? "the service did not take it");
    return true;
}
/** Where the entry goes; undefined when there is one of that key. */
async function reserve(access, key, patience, signal) {
    try {
        const request = { key, version: job_cache_version };
        const answer = await (0,service/* callService */.c)(access, "CacheService/CreateCacheEntry", request, reserved, patience, signal);
        if (answer.ok && answer.signed_upload_url)
            return answer.signed_upload_url;
        throw new Error(answer.message ?? "the service did not take it");
    }
    catch (error) {
        if (error instanceof results_patience/* ResultsError */.N6 && error.status === 409)
            return undefined;
        throw error;
    }
}
function reasonOf(error) {
    // Only the deadline is left: a cancelled run says nothing.
    if (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name))
        return "it took too long";
    return (0,control/* oneLine */.T)(error instanceof Error ? error.message : String(error)).slice(0, 500);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/github/declared-permissions.js
/** What a workflow's file says of the token's permissions (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */

const unknown = { from: "unknown" };
/** Reads the block that counts for a job: its own one, else the workflow's. `text` is undefined when there is no file. */
function declaredPermissions(text, job) {
    const workflow = text === undefined ? undefined : declared_permissions_parsed(text);
    const jobs = objectOf(objectOf(workflow)?.["jobs"]);
    const own = objectOf(jobs?.[job]);
    if (own === undefined)
        return unknown;
    if ("permissions" in own)
        return declared("job", own["permissions"]);
    const top = objectOf(workflow) ?? {};
    return "permissions" in top ? declared("workflow", top["permissions"]) : { from: "default" };
}
function declared(from, block) {
    if (block === "read-all" || block === "write-all") {
        const access = block === "read-all" ? "read" : "write";
        return { from, access: () => access };
    }
    const map = objectOf(block);
    if (map === undefined)
        return unknown;
    return {
        from,
        access: (permission) => {
            const value = map[permission];
            return value === "read" || value === "write" ? value : "none";
        },
    };
}
function declared_permissions_parsed(text) {
    try {
        // Few aliases: a workflow's file is hostile on a pull request.
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 20, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
}
function objectOf(value) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
}

// EXTERNAL MODULE: ./build/js/github/probe-permissions.js
var probe_permissions = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/js/github/trust.js
var github_trust = __webpack_require__(57373);
;// CONCATENATED MODULE: ./build/js/github/permissions.js




/** The rights that Plimsoll has a use for; a run needs those of what it is asked to do. */
const permissionNeeds = {
    comment: { permission: "pull-requests", or: "issues", access: "write", purpose: "to post the comment" },
    acceptance: { permission: "pull-requests", or: "issues", access: "read", purpose: "to see who accepted what" },
    baseline: { permission: "actions", access: "read", purpose: "to find the baseline of an earlier run" },
    codeScanning: { permission: "security-events", access: "write", purpose: "to upload to code scanning" },
    check: { permission: "checks", access: "write", purpose: "to set the check" },
};
/**
 * Whether the job has the right. A block in the workflow's file says all. Without one the repository's default counts,
 * which is either everything or the reading of contents and packages: one probe that is clear tells which.
 */
function standingOf(need, declared, probe) {
    if ("access" in declared) {
        const names = need.or === undefined ? [need.permission] : [need.permission, need.or];
        return names.some((name) => permissions_covers(declared.access(name), need.access)) ? "granted" : "missing";
    }
    const isOfAnyDefault = need.access === "read" && (need.permission === "contents" || need.permission === "packages");
    if (isOfAnyDefault)
        return "granted";
    if (probe === "refused")
        return "missing";
    if (declared.from === "default" && probe === "reads")
        return "granted";
    return "unknown";
}
function permissions_covers(held, needed) {
    return held === "write" || held === needed;
}
/** The sentence that names what is missing, and the lines to add; undefined when nothing is. */
function missingPermissionsNotice(missing, all, { job, workflow }, from) {
    if (missing.length === 0)
        return undefined;
    const what = missing.map(({ permission, access, purpose }) => `\`${permission}: ${access}\` ${purpose}`);
    const sentence = `The token of this job lacks ${permissions_joined(what)}.`;
    const hasBlock = from === "job" || from === "workflow";
    // A new block takes away whatever it does not name.
    const lines = permissions_linesOf(hasBlock ? missing : [{ permission: "contents", access: "read", purpose: "" }, ...all]);
    const file = workflow === "" ? "the workflow's file" : workflow;
    const place = from === "workflow" ? `\`permissions\` at the top of ${file}` : `\`permissions\` of job \`${job}\` in ${file}`;
    const yaml = hasBlock ? lines.map((line) => `  ${line}`) : ["permissions:", ...lines.map((line) => `  ${line}`)];
    return [`${sentence} Add to ${place}:`, ...yaml].join("\n");
}
/** One line for each permission, with the most that is needed of it. */
function permissions_linesOf(needs) {
    const access = new Map();
    for (const need of needs) {
        if (access.get(need.permission) !== "write")
            access.set(need.permission, need.access);
    }
    return [...access].sort(([a], [b]) => (0,text_order/* compareText */.n)(a, b)).map(([permission, value]) => `${permission}: ${value}`);
}
function permissions_joined(parts) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/**
 * Looks what the job lacks of `needs`, at the start and once: in the workflow's own file, and where that says nothing,
 * by at most one GET for each permission. Undefined when nothing is known to be missing, and where no line could help:
 * a fork's token only reads.
 */
async function findMissingPermissions(api, job, needs, workflowText) {
    const trust = (0,github_trust/* tokenTrust */.S)(job);
    if (trust.access === "read-only" && trust.isCertain)
        return undefined;
    const declared = declaredPermissions(workflowText, job.job);
    if (trust.access === "read-only" && declared.from === "default") {
        const writes = needs.filter(({ access }) => access === "write");
        return missingPermissionsNotice(writes, needs, job, declared.from);
    }
    const answers = await probeAll(api, job, needs, declared);
    const missing = needs.filter((need) => standingOf(need, declared, answers.get(need.permission) ?? "unclear") === "missing");
    return missingPermissionsNotice(missing, needs, job, declared.from);
}
async function probeAll(api, job, needs, declared) {
    if ("access" in declared)
        return new Map();
    const names = [...new Set(needs.map(({ permission }) => permission))];
    // The default is all or little, and only code scanning is closed to everyone on a public repository too.
    const asked = declared.from === "default" ? ["security-events"] : names;
    const answers = new Map();
    for (const permission of asked)
        answers.set(permission, await (0,probe_permissions/* probePermission */.G)(api, job, permission));
    const ofDefault = answers.get("security-events");
    return declared.from === "default" && ofDefault !== undefined
        ? new Map(names.map((name) => [name, ofDefault]))
        : answers;
}
/**
 * What GitHub says would have been enough for a call that it refused, as `permissions` spells it:
 * `issues=write; pull_requests=write` are two ways (`;`), each of one or more rights (`,`).
 */
function acceptedPermissions({ acceptedPermissions: header, }) {
    return (header ?? "")
        .split(";")
        .map((way) => way
        .split(",")
        .map((right) => right.trim().replaceAll("_", "-").replace("=", ": "))
        .filter((right) => /^[a-z-]+: (read|write|admin)$/.test(right))
        .join(", "))
        .filter((way) => way !== "");
}

// EXTERNAL MODULE: ./build/js/github/results/access.js
var results_access = __webpack_require__(47163);
;// CONCATENATED MODULE: ./build/js/job-caches/one-after-another.js
/**
 * A question of which several may wait for the same answer, as long as that question was asked after each of them came:
 * who comes while one is on its way shares the next. Before it is asked, `others` may still come.
 */
function oneAfterAnother(others, ask) {
    let current = Promise.resolve();
    let next;
    return () => {
        next ??= current.then(others).then(() => {
            next = undefined;
            const asked = ask();
            current = asked.catch(() => undefined);
            return asked;
        });
        return next;
    };
}

;// CONCATENATED MODULE: ./build/js/job-caches/save-offered.js




/** For one run. GitHub gives a repository 10 GB of all caches, and lets one take 200 new entries a minute. */
const most = { entries: 32, bytes: 1.5e9 };
const surface = "caches";
/**
 * Keeps the entries that are not there yet, one after the other, in `deadlineMs` altogether and within bounds on their
 * number and bytes. Never rejects.
 */
async function saveOffered(offered, isNew, cache, deadlineMs, signal) {
    if (offered.length === 0)
        return { surface, status: "skipped", reason: "there was nothing to keep" };
    const wanted = await smallestFirst(offered.filter(isNew));
    if (wanted.length === 0) {
        return { surface, status: "skipped", reason: `${(0,verdict_subject/* counted */.h)(offered.length, "entry", "entries")} are there already` };
    }
    const end = Date.now() + deadlineMs;
    const kept = { entries: 0, bytes: 0 };
    let tried = 0;
    for (const { key, path, bytes } of wanted) {
        const left = end - Date.now();
        if (left <= 0 || signal.aborted || kept.entries >= most.entries)
            break;
        if (bytes === undefined || kept.bytes + bytes > most.bytes)
            break;
        tried += 1;
        if (!(await cache.save(key, path, left)))
            continue;
        kept.entries += 1;
        kept.bytes += bytes;
    }
    const of = `${kept.entries} of ${(0,verdict_subject/* counted */.h)(wanted.length, "new entry", "new entries")}`;
    if (kept.entries > 0) {
        return { surface, status: "delivered", reason: `${of}, ${(0,text_bytes/* formatBytes */.z3)(kept.bytes)}` };
    }
    const why = tried === 0 ? "none could be read in time and within bounds" : "the service did not take them";
    return { surface, status: "failed", reason: `${of} were kept: ${why}` };
}
/** What is small is worth most: a whole look takes 200 kB. What can't be read comes last. */
async function smallestFirst(entries) {
    const sized = await Promise.all(entries.map(async (entry) => ({ ...entry, bytes: await bytesOf(entry.path) })));
    return sized.sort((a, b) => (a.bytes ?? Number.MAX_VALUE) - (b.bytes ?? Number.MAX_VALUE));
}
async function bytesOf(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        if (!stats.isDirectory())
            return stats.size;
        const sizes = await Promise.all((await (0,promises_.readdir)(path)).map(async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(path, name))).size));
        return sizes.reduce((sum, size) => sum + size, 0);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/job-caches/open.js





/** What all keys begin with, so that one question finds them. What follows says what is in an entry, never a day. */
const start = "plimsoll-kept-";
/** Entries that are listed and don't come: then the service is in trouble, and each one more would cost its deadline. */
const mostFailures = 2;
const usualPatience = {
    askingMs: 10_000,
    restoringMs: 10_000,
    fetchingMs: 60_000,
    gatheringMs: 1_000,
    savingMs: 120_000,
};
/**
 * Entries are looked up once at the start: what was not under the base then, or is under the run's own ref, is not
 * fetched. After each fetch it is asked again whether somebody has planted one meanwhile, before what came is handed out.
 */
function openJobCaches(options) {
    const { api, cache, refs, signal, note, patience = usualPatience } = options;
    const soon = (asked) => within(patience.askingMs, signal, asked);
    let listing;
    const listed = () => {
        listing ??= soon(listEntries(api, refs, start));
        return listing;
    };
    let failures = 0;
    const fetching = new Set();
    const fetch = async (key, path) => {
        const coming = cache.restore(key, path, patience.restoringMs);
        fetching.add(coming);
        return coming.finally(() => fetching.delete(coming));
    };
    const lookAgain = oneAfterAnother(() => within(patience.gatheringMs, signal, Promise.allSettled(fetching)), () => soon(listOwnEntries(api, refs, start)));
    let isTold = false;
    const sayPlanted = () => {
        if (isTold)
            return;
        isTold = true;
        note(`The cache has entries of Plimsoll's under ${refs.own}, which are no evidence: what they hold is computed again.`);
    };
    const offered = new Map();
    const keeps = options.isForOthers && options.withoutWriting === undefined;
    return {
        async list(beginning) {
            const found = (await listed())?.base.filter(({ key }) => key.startsWith(start + beginning)) ?? [];
            return found.map((entry) => ({ ...entry, key: entry.key.slice(start.length) }));
        },
        async restore(name, path) {
            const key = start + name;
            const before = await listed();
            if (before === undefined || !before.base.some((entry) => entry.key === key))
                return false;
            if (before.isPlanted(key)) {
                sayPlanted();
                return false;
            }
            if (failures >= mostFailures)
                return false;
            if (!(await fetch(key, path))) {
                failures += 1;
                return false;
            }
            const isPlanted = await lookAgain();
            if (isPlanted !== undefined && !isPlanted(key))
                return true;
            if (isPlanted !== undefined)
                sayPlanted();
            await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
            return false;
        },
        fetchUnproven: (name, path) => cache.restore(start + name, path, patience.fetchingMs),
        keeps,
        offer(name, path) {
            const key = start + name;
            if (keeps)
                offered.set(key, { key, path });
        },
        async save() {
            if (!options.isForOthers)
                return [];
            if (options.withoutWriting !== undefined) {
                return [{ surface: "caches", status: "skipped", reason: options.withoutWriting }];
            }
            const there = new Set((await listed())?.base.map(({ key }) => key));
            const isNew = ({ key }) => !there.has(key);
            return [await saveOffered([...offered.values()], isNew, cache, patience.savingMs, signal)];
        },
    };
}
/** What was answered in time; undefined for what failed or was not. */
async function within(ms, signal, asked) {
    const answered = new AbortController();
    const stop = AbortSignal.any([answered.signal, signal]);
    try {
        return await Promise.race([asked, (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: stop, ref: false })]);
    }
    catch {
        return undefined;
    }
    finally {
        answered.abort();
    }
}

;// CONCATENATED MODULE: ./build/js/base/github-of-run.js
/** The doors to GitHub that a run has: who it is there, the API, artifacts and caches. */















/**
 * What there is of GitHub; nothing outside of a job of GitHub Actions. What the token lacks is said here, once.
 *
 * @throws PlimsollError `event.refused` where the event's token must not stand beside the code that is checked out
 */
async function githubOfRun({ environment }, { prefix }, settings, context) {
    const job = await (0,github_job/* readJob */.c)(environment, event_file/* readEventFile */.z);
    if (job === undefined)
        return undefined;
    const repository = { root: settings.root, context, trusted: true };
    const checkedOut = await headCommit(repository);
    const refused = (0,github_trust/* untrustedCheckout */.X)(job, checkedOut);
    if (refused !== undefined)
        throw refused;
    const doors = await doorsOf(job, environment, settings, context);
    await sayWhatIsMissing(doors, environment, settings, context);
    const names = baselineNames({ job: job.job, prefix, settings, arch: context.platform.arch });
    return { ...doors, baselineNames: names, ...(checkedOut === undefined ? {} : { checkedOut }) };
}
async function doorsOf(job, environment, { token }, context) {
    const { signal, workDirectory, progress, plainEnvironment } = context;
    const access = (0,results_access/* resultsAccess */.B)(environment);
    const api = token === undefined ? undefined : await (0,github_api/* openApi */.N)(job, token, { signal, environment: plainEnvironment });
    const named = { job, ...(api === undefined ? {} : { api }) };
    if ("reason" in access)
        return { ...named, withoutResults: access.reason };
    const cache = openJobCache(access, { workDirectory, signal, note: (text) => progress.note(text) });
    const caches = cachesOfRun(named, cache, access, context);
    return {
        ...named,
        results: access,
        artifacts: (0,artifacts/* openArtifacts */.u)(access, { signal }),
        cache,
        ...(caches === undefined ? {} : { caches }),
    };
}
function cachesOfRun({ job, api }, cache, access, { signal, progress }) {
    const branch = (0,base_branch/* baseBranchOf */.v)(job);
    const rights = cacheRights(access);
    if (api === undefined || branch === undefined || !rights.read)
        return undefined;
    return openJobCaches({
        api,
        cache,
        refs: cacheRefs(job, branch),
        isForOthers: (0,base_branch/* isPushToDefaultBranch */.J)(job),
        ...(rights.write ? {} : { withoutWriting: rights.because ?? "the job may not write caches" }),
        signal,
        note: (text) => progress.note(text),
    });
}
/** By what this run is asked to do; a fork's token is said to be one, and no lines could help it. */
async function sayWhatIsMissing({ job, api }, environment, { comment, sarif, only }, { progress }) {
    if (api === undefined)
        return;
    const trust = (0,github_trust/* tokenTrust */.S)(job);
    if (trust.access === "read-only")
        progress.note(trust.reason);
    const { pullRequest } = job;
    const needs = [
        ...(pullRequest !== undefined && comment !== "never" ? [permissionNeeds.comment] : []),
        ...(pullRequest !== undefined && only.has("size") ? [permissionNeeds.baseline] : []),
        ...(sarif === "upload" ? [permissionNeeds.codeScanning] : []),
    ];
    const missing = await findMissingPermissions(api, job, needs, await workflowText(job, environment)).catch(() => undefined);
    if (missing !== undefined)
        progress.warn(missing);
}
const longestWorkflow = 1_000_000;
/** As it is checked out: on a pull request that is the file that runs. */
function workflowText({ workflow }, environment) {
    const workspace = environment["GITHUB_WORKSPACE"] ?? "";
    return (0,event_file/* readEventFile */.z)((0,external_node_path_.join)(workspace, workflow), longestWorkflow).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/js/build/cache/export-log.js




/**
 * Why nothing was kept, as part of a sentence; undefined when it was. With `ignore-error` the call is a success whatever
 * happened, and only the vertex of the export says so.
 */
function exportError(log, target, { exitCode }) {
    const error = exportsOf(log, target).find((record) => record.error !== undefined)?.error;
    if (error !== undefined)
        return explained(error);
    return exitCode === 0 ? undefined : explained(lastWords(log.text) || "buildx did not say why");
}
/** Digests of the layers that were not there yet (moby/buildkit cache/remotecache/gha/gha.go, Finalize). */
function writtenLayers(log, target) {
    return exportsOf(log, target)
        .flatMap(({ digest }) => [...(log.transfers.get(digest)?.keys() ?? [])])
        .flatMap((id) => /^writing layer (sha256:[0-9a-f]{64})$/.exec(id)?.[1] ?? []);
}
function exportsOf({ vertices }, target) {
    return [...vertices.values()].filter((record) => isCacheWork(record, target) && !(0,vertex_record/* nameOf */.Vb)(record, target).includes("importing"));
}
/** BuildKit drops what the service says of a refusal (moby/buildkit#6074), so the usual reasons are said here. */
function explained(error) {
    if (/failed to reserve cache/.test(error))
        return "the service refused to take it; the job's token can only read there";
    const status = /RESPONSE (\d{3}): /.exec(error)?.[1];
    if (status !== undefined)
        return `its storage answered ${status}`;
    const page = /failed to parse error response (\d{3})/.exec(error)?.[1];
    if (page !== undefined)
        return `the service answered ${page} with a page for people`;
    if (/resource_exhausted|maximum timeout reached/.test(error))
        return "the service limits the rate of requests (429)";
    return (0,control/* oneLine */.T)(error).slice(0, 300);
}

;// CONCATENATED MODULE: ./build/js/build/cache/gha-index.js
/** The index of a build cache in GitHub Actions: what BuildKit reads first, read in our own words. */







/** Names of the exporter's (moby/buildkit cache/remotecache/gha/gha.go, indexKey and blobKeyPrefix). */
const indexPrefix = (scope) => `index-${scope}-1-`;
const blobPrefix = "buildkit-blob-";
/** One for everything that BuildKit stores (tonistiigi/go-actions-cache cache.go, version). */
const gha_index_version = (0,external_node_crypto_.createHash)("sha256").update("|go-actionscache-1.0").digest("hex");
const longestIndex = 32_000_000;
/** The index of `scope` that runs on `ref` wrote. */
function indexKey(scope, ref) {
    return `${indexPrefix(scope)}${(0,external_node_crypto_.createHash)("sha256").update(ref).digest("hex").slice(0, 8)}`;
}
// What is false is left out of the JSON of protocol buffers.
const gha_index_looked = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_download_url: schemas/* url */.OZ5(), matched_key: schemas/* string */.YjP() })
    .or(schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false).default(false) }));
const indexSchema = schemas/* object */.Ikc({
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ blob: schemas/* string */.YjP(), annotations: schemas/* object */.Ikc({ size: schemas/* number */.aig().nonnegative() }).optional() }))
        .nullish(),
});
/**
 * The newest index of the scope under the ref, as BuildKit would find it; undefined where there is none.
 *
 * @throws ResultsError, or the signal's reason
 */
async function readIndex(request, scope, ref) {
    const { access, patience, signal } = request;
    const key = indexKey(scope, ref);
    const asked = { key, restore_keys: [key], version: gha_index_version };
    const found = await (0,service/* callService */.c)(access, "CacheService/GetCacheEntryDownloadURL", asked, gha_index_looked, patience, signal);
    if (!found.ok || !found.matched_key.startsWith(`${key}#`))
        return undefined;
    const index = indexSchema.safeParse(await fetched(new URL(found.signed_download_url), request)).data;
    if (index === undefined)
        throw new results_patience/* ResultsError */.N6("the index of the build cache is none", { again: false });
    const layers = (index.layers ?? []).map(({ blob, annotations }) => [blob, annotations?.size ?? 0]);
    return { key: found.matched_key, layers: new Map(layers) };
}
async function fetched(url, { access, patience, signal, workDirectory }) {
    const file = (0,external_node_path_.join)(workDirectory, `cache-index-${(0,external_node_crypto_.randomUUID)()}.json`);
    const { stallMs } = patience;
    const fetching = { environment: access.proxies, signal, stallMs, maximumBytes: longestIndex };
    const fetchOnce = () => (0,fetch_file/* fetchFile */.t)(url, file, fetching).catch((error) => {
        if (!(error instanceof fetch_file/* TransferError */.a))
            throw error;
        throw new results_patience/* ResultsError */.N6(error.message, { again: error.again, cause: error });
    });
    try {
        await (0,results_patience/* patiently */.d_)(fetchOnce, patience, signal);
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw new results_patience/* ResultsError */.N6("the index of the build cache is no JSON", { again: false });
        throw error;
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** The ref that a job's exports belong to: the last one that its token may write (gha.go, indexKey). */
function writableRef({ cacheScopes }) {
    return cacheScopes?.findLast(({ write }) => write)?.ref;
}

;// CONCATENATED MODULE: ./build/js/build/cache/first-look.js



/** All that a look at the cache may take before builds go without it. */
const lookPatience = { deadlineMs: 12_000, stallMs: 4_000, pausesMs: [500, 2_000] };
const atOnce = 6;
/**
 * Why the cache service can't be used now, or undefined when it can. Every index that BuildKit will ask for is fetched, from
 * the service and from the storage behind it, because BuildKit must not be the first to try: its requests have no deadline
 * of their own, and a builder that waits for one holds up every later build of the same steps, with the cache or without
 * (seen with BuildKit 0.32.2; moby/buildkit solver/llbsolver/bridge.go, lazyCacheManager: the import runs in no build's
 * context).
 */
async function troubleWithCache(access, scopes, { workDirectory, signal }, patience = lookPatience) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience.deadlineMs)]);
    const refs = (access.cacheScopes ?? []).filter(({ read }) => read).map(({ ref }) => ref);
    const looks = scopes.flatMap((scope) => refs.map((ref) => ({ scope, ref })));
    const request = { access, patience, workDirectory, signal: deadline };
    const lanes = (0,build_schedule/* openLanes */.G)(atOnce);
    const results = await Promise.allSettled(looks.map(({ scope, ref }) => lanes(() => readIndex(request, scope, ref))));
    const failed = results.find((result) => result.status === "rejected");
    if (failed === undefined)
        return undefined;
    if (deadline.aborted)
        return `the cache service did not answer within ${patience.deadlineMs / 1_000} s`;
    return (0,coded_error/* codedError */.A)(failed.reason).message.replace(/\.$/, "");
}

;// CONCATENATED MODULE: ./build/js/build/cache/exported-index.js



/** What was stored may take a moment to be found. */
const pausesMs = [0, 1_000, 3_000];
/**
 * Remembers which index there is before an export. BuildKit calls an export a success although the upload of its index
 * failed (tonistiigi/go-actions-cache cache.go, SaveMutable), and then nothing will find what was stored. Undefined for other
 * backends, where such an error is told.
 */
async function exportedIndex({ part, access, work, signal, patience = lookPatience, }) {
    const ref = access === undefined ? undefined : writableRef(access);
    if (part.backend !== "gha" || access === undefined || ref === undefined)
        return undefined;
    const request = { access, patience, signal, workDirectory: work.context.workDirectory };
    const read = () => readIndex(request, part.scope, ref);
    const before = await read().catch(() => "unknown");
    if (before === "unknown")
        return undefined;
    return {
        async after(written) {
            try {
                for (const pause of pausesMs) {
                    if (pause > 0)
                        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
                    const now = await read();
                    if (now !== undefined && now.key !== before?.key)
                        return exported_index_bytesOf(now, written);
                }
                return "missing";
            }
            catch {
                return undefined;
            }
        },
    };
}
function exported_index_bytesOf({ layers }, written) {
    const sum = (sizes) => [...sizes].reduce((total, size) => total + size, 0);
    return { newBytes: sum(written.map((digest) => layers.get(digest) ?? 0)), allBytes: sum(layers.values()) };
}

;// CONCATENATED MODULE: ./build/js/build/cache/export-cache.js









/**
 * Keeps the steps of a build that has ended, in a call of its own that makes nothing else: whatever becomes of it, the build
 * stays what it was. Never rejects.
 */
async function exportCache(request) {
    const { work, part } = request;
    const task = work.context.progress.task("build", "keeping its steps in the build cache", work.variant.name);
    const outcome = await export_cache_attempt(request, task).catch((error) => {
        return { status: "failed", reason: (0,coded_error/* codedError */.A)(error).message.replace(/\.$/, "") };
    });
    if (outcome.status === "kept")
        task.done(keptText(outcome));
    else
        task.fail(`The build cache of \`${work.variant.name}\` (${part.backend}) was not kept: ${outcome.reason}.`);
    return outcome;
}
async function export_cache_attempt(request, task) {
    const { work, part, signal } = request;
    const { plan, variant, paths, context } = work;
    const index = await exportedIndex(request);
    const log = (0,build_log/* createBuildLog */.X)();
    const child = await (0,bake/* bake */.W)(work, {
        definition: (0,imports/* withExport */.Nr)((0,build_definition/* reusing */.Qd)((0,build_definition/* definitionOf */.Fg)(plan, variant, { type: "cacheonly" })), variant.target, part.writes),
        files: (0,build_definition/* callFiles */.Ip)(paths, "cache"),
        writes: part.writes["dest"] === undefined ? [] : [part.writes["dest"]],
        log,
        task,
        deadlineMs: part.timeoutMs,
        signal,
    });
    const ended = endedEarly(child, part.timeoutMs, context.signal.aborted) ?? exportError(log, variant.target, child);
    if (ended !== undefined)
        return export_cache_failed(ended);
    const seconds = child.ms / 1_000;
    const kept = await index?.after(writtenLayers(log, variant.target));
    return kept === "missing" ? export_cache_failed(lostIndex) : { status: "kept", seconds, ...kept };
}
const lostIndex = "BuildKit calls it a success, and the index that names its steps is not there. The next build finds what an earlier run kept, or nothing";
/** Why a call that did not end by itself was ended. */
function endedEarly({ endedBy, isStalled }, timeoutMs, isCancelled) {
    const limit = `${(0,duration/* formatSeconds */.X)(timeoutMs / 1_000)} (\`cache.timeout\`)`;
    if (isStalled)
        return "the cache fell silent";
    if (endedBy === "deadline")
        return `it took longer than ${limit}`;
    if (endedBy !== "abort")
        return undefined;
    return isCancelled ? "the run was cancelled" : `it was not done ${limit} after all else`;
}
function export_cache_failed(reason) {
    return { status: "failed", reason };
}
/** `12 MB new in 3.1 s, 98 MB in all`. */
function keptText({ seconds, newBytes, allBytes }) {
    const took = (0,duration/* formatSeconds */.X)(seconds);
    if (newBytes === undefined || allBytes === undefined)
        return `kept in ${took}`;
    return `${newBytes === 0 ? "nothing" : (0,text_bytes/* formatBytes */.z3)(newBytes)} new in ${took}, ${(0,text_bytes/* formatBytes */.z3)(allBytes)} in all`;
}

;// CONCATENATED MODULE: ./build/js/build/cache/quota.js



/** What a repository has without paying for more (docs.github.com/actions/reference/limits, "Cache"). */
const quotaBytes = 10_000_000_000;
/** Above this GitHub is close to removing entries, those first that were not read for longest. */
const pressureRatio = 0.8;
const mostPages = 3;
/**
 * A sentence when the repository's caches press on its quota; undefined when they don't, or when the token may not know. One
 * call, and up to three more under pressure.
 */
async function quotaPressure(api) {
    try {
        const used = await cachesBytes(api);
        if (used < quotaBytes * pressureRatio)
            return undefined;
        const { bytes, count, isWhole } = await blobsOf(api);
        const steps = `${isWhole ? "" : "at least "}${(0,text_bytes/* formatBytes */.z3)(bytes)} in ${count} layers of build steps`;
        return `the repository's caches take ${(0,text_bytes/* formatBytes */.z3)(used)} of ${(0,text_bytes/* formatBytes */.z3)(quotaBytes)} (${steps}), and what was not read for longest goes first: write less (\`cache.write\`), delete entries (gh cache delete), or keep steps in a registry (\`cache.backend\`)`;
    }
    catch {
        return undefined;
    }
}
async function blobsOf(api) {
    let bytes = 0;
    let listed = 0;
    for (let page = 1;; page++) {
        const { entries, total: count } = await listCaches(api, { key: blobPrefix, largestFirst: true, page });
        bytes += entries.reduce((sum, entry) => sum + entry.bytes, 0);
        listed += entries.length;
        const isWhole = listed >= count;
        if (isWhole || entries.length === 0 || page === mostPages)
            return { bytes, count, isWhole };
    }
}

;// CONCATENATED MODULE: ./build/js/build/cache/told.js

const told_surface = "build cache";
/**
 * How the keeping went, as one delivery for what went well, one for what failed and one for what was not to be kept; those
 * with the same reason together. Nothing where no variant has a cache.
 */
function cacheDeliveries(told, pressure) {
    const kept = told.flatMap((each) => (each.status === "kept" ? [`\`${each.variant}\`: ${keptText(each)}`] : []));
    const note = pressure === undefined ? [] : [pressure];
    return [
        ...(kept.length === 0 ? [] : [{ surface: told_surface, status: "delivered", reason: [...note, ...kept].join("; ") }]),
        ...byReason(told, "failed"),
        ...byReason(told, "skipped"),
    ];
}
function byReason(told, status) {
    const variants = new Map();
    for (const each of told) {
        if (each.status !== status || !("reason" in each))
            continue;
        variants.set(each.reason, [...(variants.get(each.reason) ?? []), each.variant]);
    }
    return [...variants].map(([reason, names]) => ({
        surface: told_surface,
        status,
        reason: names.length === told.length ? reason : `${names.map((name) => `\`${name}\``).join(", ")}: ${reason}`,
    }));
}

;// CONCATENATED MODULE: ./build/js/build/cache/exports.js





/** One variant after the other: they share the disk and the way to the service, which limits its requests. */
function openCacheExports(cache, github, settings, context) {
    const controller = new AbortController();
    const inTurn = (0,build_schedule/* openLanes */.G)(1);
    const begun = [];
    async function keep(builder, plan, variant) {
        const part = (await cache).get(variant.name);
        if (part === undefined)
            return undefined;
        const { name } = variant;
        if (!isWritten(part))
            return { variant: name, status: "skipped", reason: part.notWritten ?? "" };
        if (controller.signal.aborted)
            return { variant: name, status: "failed", reason: "there was no time left" };
        const paths = (0,build_definition/* buildPaths */.JA)(context.workDirectory, variant);
        const work = { builder, plan, variant, settings, context, paths };
        const access = github?.results;
        const outcome = await exportCache({
            work,
            part,
            signal: controller.signal,
            ...(access === undefined ? {} : { access }),
        });
        return { variant: name, ...outcome };
    }
    return {
        start(builder, plan, variant) {
            begun.push(inTurn(() => keep(builder, plan, variant)));
        },
        async settled() {
            const timer = setTimeout(() => controller.abort(), settings.cache?.timeoutMs ?? 0);
            const told = (await Promise.all(begun)).filter((each) => each !== undefined);
            clearTimeout(timer);
            const isGitHub = told.some(({ status }) => status === "kept") &&
                [...(await cache).values()].some(({ backend }) => backend === "gha");
            const pressure = isGitHub && github?.api !== undefined ? await quotaPressure(github.api) : undefined;
            return cacheDeliveries(told, pressure);
        },
        async end() {
            controller.abort();
            await Promise.all(begun);
        },
    };
}
function isWritten(part) {
    return part.writes !== undefined;
}

;// CONCATENATED MODULE: ./build/js/build/cache/backends.js
/** Each backend's attributes, as `--cache-from` and `--cache-to` of buildx take them. */

/**
 * How long BuildKit tries one request that is refused with 429 (moby/buildkit cache/remotecache/gha/gha.go, attrTimeout);
 * ten minutes by default, which a build would stand still for.
 */
const ghaTimeout = { read: "20s", write: "2m" };
/** What a build reads. */
function readEntry(setting, scope, whereabouts) {
    return setting.backend === "local"
        ? { type: "local", src: localDirectory(setting, scope, whereabouts) }
        : { ...backends_place(setting, scope, whereabouts), ...(setting.backend === "gha" ? { timeout: ghaTimeout.read } : {}) };
}
/** What a build writes: the steps of every stage, and never at the price of the build. */
function writeEntry(setting, scope, whereabouts) {
    const how = { mode: "max", "ignore-error": "true" };
    if (setting.backend === "local") {
        return { type: "local", dest: localDirectory(setting, scope, whereabouts), ...how };
    }
    const more = setting.backend === "gha" ? { timeout: ghaTimeout.write } : setting.backend === "registry" ? backends_image : {};
    return { ...backends_place(setting, scope, whereabouts), ...more, ...how };
}
/** Registries that know no index of caches take it as an image (docker/buildx docs: cache backends, registry). */
const backends_image = { "image-manifest": "true", "oci-mediatypes": "true" };
function backends_place({ backend, options }, scope, { access }) {
    switch (backend) {
        case "gha":
            // With all of them given, buildx looks for none in its environment (docker/buildx build/opt.go, addGithubToken).
            return { type: "gha", version: "2", scope, url_v2: `${access?.origin ?? ""}/`, token: access?.token ?? "" };
        case "registry":
            return { type: "registry", ref: withTag(options["ref"] ?? "", scope) };
        default: {
            const { prefix, ...rest } = options;
            return { type: backend, ...rest, name: scope, ...(prefix === undefined ? {} : { prefix }) };
        }
    }
}
/** `ghcr.io/acme/app:cache` → `ghcr.io/acme/app:cache-plimsoll-cpu-linux-amd64`. */
function withTag(ref, scope) {
    const [, repository = ref, tag] = /^(.+):([\w.-]+)$/.exec(ref) ?? [];
    return tag === undefined ? `${ref}:${scope}` : `${repository}:${`${tag}-${scope}`.slice(0, 128)}`;
}
function localDirectory({ options }, scope, { root }) {
    return (0,external_node_path_.join)(root, options["path"] ?? "", scope);
}

;// CONCATENATED MODULE: ./build/js/build/cache/scope.js

/** What every scope begins with: no cache of another tool in the repository is mixed up with ours. */
const scopePrefix = "plimsoll-";
/**
 * The name under which a variant's steps are kept: one for each variant and set of platforms, because an index has one
 * writer or loses what others wrote; `plimsoll-cpu-linux-amd64`. The blobs themselves are shared by all
 * (moby/buildkit cache/remotecache/gha/gha.go, blobKey). Letters, digits, `.`, `_` and `-`, at most 110, so that it is a
 * tag of a registry too, with something in front of it.
 */
function cacheScope({ slug, platforms }, { prefix, arch }) {
    const built = platforms.length === 0 ? [`linux/${arch === "x64" ? "amd64" : arch}`] : platforms.toSorted();
    const place = prefix === "" ? [] : [prefix.replace(/\/$/, "")];
    const said = [...place, slug, ...built].join("-");
    const plain = said.replaceAll(/[^A-Za-z0-9._-]/g, "-");
    // A slash that became a dash may meet a dash; slugs have `~` where a name had something else.
    const isExact = place.length === 0 && plain === [slug, ...built.map((each) => each.replaceAll("/", "-"))].join("-");
    const mark = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([place, slug, built]))
        .digest("hex")
        .slice(0, 8);
    return isExact && plain.length <= scope_longest
        ? `${scopePrefix}${plain}`
        : `${scopePrefix}${plain.slice(0, scope_longest)}-${mark}`;
}
const scope_longest = 90;

;// CONCATENATED MODULE: ./build/js/build/cache/writers.js
/** Whether a run may write the build cache: by what was set, what the run is for, and whom it works for. */

/** Runs on these events are started by those who may push, and for a ref of their own. */
const ownEvents = ["push", "pull_request", "merge_group", "schedule", "workflow_dispatch", "repository_dispatch"];
/**
 * The rule of `cache.write`, whatever the backend. Pull requests from forks, Dependabot and events that anyone can cause
 * (`issue_comment`, `pull_request_target`, …) never write. What a tag's run writes, no other ref can read
 * (docs.github.com/actions/reference/workflows-and-actions/dependency-caching, "Restrictions for accessing a cache").
 */
function mayWrite(write, job) {
    if (write === "never")
        return no("`cache.write` is never");
    if (job === undefined)
        return write === "always" ? { may: true } : no("outside of GitHub Actions no branch is known");
    const trust = (0,github_trust/* tokenTrust */.S)(job);
    if (trust.access === "read-only") {
        return no(trust.because === "fork" ? "a pull request from a fork only reads it" : "Dependabot's runs only read it");
    }
    if (!ownEvents.includes(job.event))
        return no(`runs on ${job.event} only read it`);
    if (write === "always")
        return { may: true };
    if (job.event === "pull_request" || job.event === "merge_group") {
        return no("runs on the default branch and release branches write it, pull requests read it");
    }
    const branch = /^refs\/heads\/(.+)$/.exec(job.ref)?.[1];
    if (branch === undefined)
        return no(`${job.ref} is no branch`);
    if (branch === job.defaultBranch || isReleaseBranch(branch))
        return { may: true };
    return no(`${branch} is neither the default branch nor a release branch`);
}
function no(because) {
    return { may: false, because };
}
/**
 * `release/…`, `releases/…`, `release-…`, `stable/…`, `stable-…`, `maint/…`, `lts/…`, and lines of versions: `v2`, `1.x`,
 * `2.4`, `v2.4.x`. Others live too short for a cache of their own to pay.
 */
function isReleaseBranch(branch) {
    return /^(?:(?:releases?|stable|maint(?:enance)?|lts)[/-].+|v?\d+(?:\.\d+)*(?:\.x)?)$/i.test(branch);
}

;// CONCATENATED MODULE: ./build/js/build/cache/choice.js
/** What each variant's build reads from the build cache and what of it is kept there. Pure. */




/** Decides for all variants. What nobody asked for and can't be had is left out without a word. */
function chooseCache(request) {
    const { plan, settings, results } = request;
    const built = plan.variants.filter((variant) => variant.kind === "build");
    const chosen = built.map((variant) => {
        const setting = settings.variants.get(variant.name) ?? settings;
        return { name: variant.name, setting, found: partOf(variant, built, setting, request) };
    });
    return {
        variants: new Map(chosen.flatMap(({ name, found }) => (typeof found === "object" ? [[name, found]] : []))),
        notes: [...new Set(chosen.flatMap(({ setting, found }) => noteOn(setting, found, "token" in results)))],
    };
}
function noteOn({ isAsked }, found, isAction) {
    if (typeof found === "string")
        return isAsked || isAction ? [`There is no build cache: ${found}.`] : [];
    if (found?.notWritten === undefined)
        return [];
    return [`The build cache is read and not written: ${found.notWritten}.`];
}
/** A text says why there is none; undefined where none is wanted. */
function partOf(variant, built, setting, { root, results, origin, job }) {
    if (setting.backend === "none")
        return undefined;
    const rights = rightsFor(setting, results);
    if (typeof rights === "string")
        return rights;
    const whereabouts = "token" in results ? { root, access: results } : { root };
    const own = cacheScope(variant, origin);
    const scopes = rights.read ? [own, ...basesOf(variant, built).map((base) => cacheScope(base, origin))] : [];
    const write = rights.write.may ? mayWrite(setting.write, job) : rights.write;
    return {
        backend: setting.backend,
        scope: own,
        scopes,
        reads: scopes.map((scope) => readEntry(setting, scope, whereabouts)),
        ...(write.may ? { writes: writeEntry(setting, own, whereabouts) } : { notWritten: write.because }),
        timeoutMs: setting.timeoutMs,
    };
}
/** The variants whose targets it is built on, nearest first: their steps are its steps. */
function basesOf({ basedOn }, all) {
    return basedOn.flatMap((target) => all.find((variant) => variant.target === target) ?? []);
}
/**
 * What the backend lets this job do, or why nothing. BuildKit takes no token without scopes (tonistiigi/go-actions-cache
 * cache.go, New).
 */
function rightsFor({ backend }, results) {
    if (backend !== "gha")
        return { read: true, write: { may: true } };
    if ("reason" in results)
        return results.reason;
    if (results.cacheScopes === undefined)
        return "the job's token names no caches";
    const { read, write, because = "" } = cacheRights(results);
    if (!read && !write)
        return because;
    return { read, write: write ? { may: true } : { may: false, because } };
}

;// CONCATENATED MODULE: ./build/js/build/cache/own-entries.js



/**
 * Why a pull request's run must not read the build cache, or undefined when it may. The service serves a job its own
 * ref's entries first, whichever ref a key speaks of; a cache that the pull request wrote could say that its Dockerfile
 * makes another, smaller image (CONTRACTS §6, "A cache is not evidence"). Only the API tells whose an entry is. What can't
 * be told is not read.
 */
async function whyNotRead(api, { ref }) {
    if (api === undefined)
        return "without a token nobody can be asked whether the pull request wrote it itself";
    try {
        const { total: count } = await listCaches(api, { ref, key: `index-${scopePrefix}`, perPage: 1 });
        if (count === 0)
            return undefined;
        const entries = count === 1 ? "one entry" : `${count} entries`;
        return `there ${count === 1 ? "is" : "are"} ${entries} under ${ref} that the pull request itself wrote, which is no evidence. Delete ${count === 1 ? "it" : "them"} (gh cache delete), or let every run write with \`cache.write: always\``;
    }
    catch (error) {
        return whyNoAnswer(error, "the build caches of the pull request");
    }
}

;// CONCATENATED MODULE: ./build/js/build/cache/open.js



/**
 * What each variant reads and writes, after a look at what the job's token may do and at whether the service answers. What
 * there is none of is said in one line each. Never rejects, and takes no longer than {@link lookPatience}.
 */
async function openBuildCache(run, context) {
    const { settings, plan, prefix, github } = run;
    if (settings.cache === undefined || !settings.only.has("build"))
        return new Map();
    const results = github?.results ?? {
        reason: github?.withoutResults ?? "this is no step of an action on GitHub Actions",
    };
    const choice = chooseCache({
        settings: settings.cache,
        root: settings.root,
        plan,
        origin: { prefix, arch: context.platform.arch },
        ...(github === undefined ? {} : { job: github.job }),
        results,
    });
    for (const note of choice.notes)
        context.progress.note(note);
    return "token" in results ? open_looked(choice, results, run, context) : choice.variants;
}
/** Only the cache of GitHub Actions can be planted by a pull request, and be looked at before. */
async function open_looked({ variants }, access, { settings, github, patience }, context) {
    const ofGitHub = [...variants.values()].filter(({ backend, reads }) => backend === "gha" && reads.length > 0);
    if (ofGitHub.length === 0)
        return variants;
    const scopes = [...new Set(ofGitHub.flatMap(({ scopes: each }) => each))];
    const isPullRequest = github?.job.event === "pull_request" && settings.cache?.write !== "always";
    const [trouble, unread] = await Promise.all([
        troubleWithCache(access, scopes, context, patience),
        isPullRequest ? whyNotRead(github.api, github.job) : undefined,
    ]);
    if (trouble !== undefined) {
        context.progress.warn(`Variants are built without the build cache: ${trouble}.`);
        return without(variants, ({ writes: _, ...rest }) => ({ ...rest, reads: [], scopes: [], notWritten: trouble }));
    }
    if (unread === undefined)
        return variants;
    context.progress.warn(`Variants are built without the build cache: ${unread}.`);
    return without(variants, (part) => ({ ...part, reads: [], scopes: [] }));
}
function without(variants, change) {
    return new Map([...variants].map(([name, part]) => [name, part.backend === "gha" ? change(part) : part]));
}

// EXTERNAL MODULE: ./build/js/build/record/build-store.js
var build_store = __webpack_require__(97499);
;// CONCATENATED MODULE: ./build/js/build/record/match-steps.js
/**
 * For each step of a build the same one in an earlier build: by file, stage, platform and instruction, the first of equal
 * ones with the first. Lines move and BuildKit's digests change with every session, so neither counts.
 */
function matchSteps(now, before) {
    const free = new Map();
    for (const step of before)
        free.set(identity(step), [...(free.get(identity(step)) ?? []), step]);
    const pairs = new Map();
    for (const step of now) {
        const same = free.get(identity(step))?.shift();
        if (same !== undefined)
            pairs.set(step, same);
    }
    return pairs;
}
function identity({ file, stage, platform, text }) {
    return JSON.stringify([file ?? null, stage ?? null, platform ?? null, text]);
}
/**
 * The step whose line became that of `step`: among those of the same stage that have no equal now, the one in the same gap
 * between two that have. Undefined when there is none; the line is new then.
 */
function replacedStep(step, now, before, pairs) {
    const inStage = (other) => other.file === step.file && other.stage === step.stage && other.platform === step.platform;
    const kept = new Set(pairs.values());
    const mine = now.filter(inStage).sort(byLine);
    const theirs = before.filter(inStage).sort(byLine);
    const at = mine.indexOf(step);
    const above = mine.slice(0, at).findLast((other) => pairs.has(other));
    const gap = mine.slice(above === undefined ? 0 : mine.indexOf(above) + 1, at + 1);
    const start = above === undefined ? 0 : theirs.indexOf(pairs.get(above) ?? step) + 1;
    const length = theirs.slice(start).findIndex((other) => kept.has(other));
    const gone = theirs.slice(start, length < 0 ? undefined : start + length);
    const alike = gone.filter((other) => keywordOf(other) === keywordOf(step));
    const rank = gap.filter((other) => keywordOf(other) === keywordOf(step)).length - 1;
    return alike[rank] ?? alike.at(-1) ?? gone[gap.length - 1];
}
function byLine(a, b) {
    return (a.startLine ?? 0) - (b.startLine ?? 0);
}
function keywordOf({ text }) {
    return /^\w+/.exec(text)?.[0].toUpperCase() ?? "";
}

;// CONCATENATED MODULE: ./build/js/build/record/previous-builds.js



/**
 * What is known of a variant's earlier builds: that of the baseline, so that a change is compared with what it starts from,
 * then the last one on this machine.
 */
function previousBuilds(baseline, store) {
    const { commit, builds = [] } = baseline.found ? baseline.baseline : {};
    const calledBase = commit === undefined ? "the base's build" : `the build of \`${(0,phrases/* shortCommit */.Ax)(commit)}\``;
    return async (variant) => {
        const found = builds
            .filter((record) => record.variant === variant)
            .map((record) => ({ record, called: calledBase }));
        const last = store === undefined ? undefined : await (0,build_store/* previousBuild */.W)(store, variant);
        return last === undefined ? found : [...found, { record: last, called: "the last build here" }];
    };
}
/** The steps with their last known times: those that came from the cache took them in an earlier build, the latest first. */
function withKnownSeconds(steps, earlier) {
    const known = earlier
        .toSorted((a, b) => (a.record.madeAt < b.record.madeAt ? 1 : -1))
        .map(({ record }) => matchSteps(steps, record.steps));
    return steps.map((step) => {
        const seconds = step.seconds ?? known.map((pairs) => pairs.get(step)?.seconds).find((each) => each !== undefined);
        return seconds === undefined ? step : { ...step, seconds };
    });
}

;// CONCATENATED MODULE: ./build/js/build/record/changed-inputs.js

/** How many names a sentence holds. */
const shown = 3;
/** What of a step's own inputs is not what it was, in words; undefined when nothing is. Both have the same text. */
function changedInputs(now, before, wording) {
    return (changedVariables(now, before, wording, (kind) => kind !== undefined) ??
        changedFiles(now.files, before.files) ??
        changedImages(now.images, before.images) ??
        changedDoing(now, before));
}
/** The variables of `isTold` kinds that are not what they were. */
function changedVariables(now, before, { kindOf }, isTold) {
    if (now.arguments === undefined || before.arguments === undefined)
        return undefined;
    const { changed, added, removed } = differences(now.arguments, before.arguments);
    const told = [...changed, ...added, ...removed]
        .filter((name) => isTold(kindOf(name)))
        .map((name) => `${kindOf(name) ?? "the image's variable"} ${quoted(name)} ${verbFor(name)}`);
    return told.length === 0 ? undefined : changed_inputs_listed(told);
    function verbFor(name) {
        return added.includes(name) ? "is new" : removed.includes(name) ? "is gone" : "has another value";
    }
}
function changedFiles(now, before) {
    if (now === undefined || before === undefined)
        return undefined;
    const { changed, added, removed } = differences(now, before);
    const modes = changed.filter((path) => hasMode(now[path]) && hasMode(before[path]) && changed_inputs_contentOf(now[path]) === changed_inputs_contentOf(before[path]));
    const contents = changed.filter((path) => !modes.includes(path));
    const told = [
        toldPaths(contents, "changed"),
        toldPaths(added, "added"),
        toldPaths(removed, "removed"),
        toldModes(modes, now, before),
    ].filter((text) => text !== undefined);
    return told.length === 0 ? undefined : told.join("; ");
}
/** Files before directories: those are added and changed with the files in them. */
function toldPaths(paths, verb) {
    const files = paths.filter((path) => !path.endsWith("/"));
    const named = files.length > 0 ? files : paths;
    if (named.length === 0)
        return undefined;
    const some = named.slice(0, shown).map(quoted).join(", ");
    const more = named.length > shown ? ` and ${named.length - shown} more` : "";
    return `${some}${more} ${named.length === 1 ? "was" : "were"} ${verb}`;
}
function toldModes(paths, now, before) {
    const [first] = paths;
    if (first === undefined)
        return undefined;
    const more = paths.length > 1 ? ` (and of ${paths.length - 1} more)` : "";
    return `the mode of ${quoted(first)}${more} went from ${modeOf(before[first])} to ${modeOf(now[first])}`;
}
function modeOf(value = "") {
    return value.split(":")[0] ?? "";
}
/** A link has none. */
function hasMode(value) {
    return /^[0-7]+$/.test(modeOf(value));
}
function changed_inputs_contentOf(value = "") {
    return value.split(":").slice(1).join(":");
}
function changedImages(now, before) {
    const { changed, added, removed } = differences(now ?? {}, before ?? {});
    const [moved] = changed;
    if (moved !== undefined) {
        const [from, to] = [before?.[moved] ?? "", now?.[moved] ?? ""].map(shortImageDigest);
        return `the image ${quoted(moved)} moved from ${from} to ${to}`;
    }
    if (added[0] === undefined && removed[0] === undefined)
        return undefined;
    if (added[0] === undefined)
        return `the image ${quoted(removed[0] ?? "")} is not taken from any more`;
    if (removed[0] === undefined)
        return `the image ${quoted(added[0])} is new`;
    return `the image is ${quoted(added[0])}, it was ${quoted(removed[0])}`;
}
function shortImageDigest(digest) {
    return digest === "" ? "another one" : (/^sha256:([0-9a-f]{12})/.exec(digest)?.[1] ?? "another one");
}
function changedDoing(now, before) {
    if (now.does === undefined || before.does === undefined || now.does === before.does)
        return undefined;
    const variables = [...now.text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
    if (!/^RUN\b/i.test(now.text)) {
        if (/<</.test(now.text))
            return "the text of its heredoc was changed";
        const names = [...new Set(variables)].slice(0, shown).map(quoted).join(" or ");
        if (names !== "")
            return `${names} in it has another value`;
        return "the directory, user or flags that it is done with were changed above it";
    }
    if (/<</.test(now.text))
        return "its heredoc, or the shell, user or directory that it runs with, was changed";
    return "the shell, user or directory that it runs with was changed above it";
}
function differences(now, before) {
    const [left, right] = [new Map(Object.entries(now)), new Map(Object.entries(before))];
    const names = [...left.keys()].sort();
    return {
        changed: names.filter((name) => right.has(name) && right.get(name) !== left.get(name)),
        added: names.filter((name) => !right.has(name)),
        removed: [...right.keys()].filter((name) => !left.has(name)).sort(),
    };
}
function changed_inputs_listed(told) {
    const more = told.length > shown ? `; and ${told.length - shown} more` : "";
    return told.slice(0, shown).join("; ") + more;
}
const longestName = 120;
/** Set apart as code; a backtick of its own would end that. */
function quoted(text) {
    const clean = (0,control/* oneLine */.T)(text).replaceAll("`", "'");
    return `\`${clean.length > longestName ? `…${clean.slice(-longestName)}` : clean}\``;
}

;// CONCATENATED MODULE: ./build/js/build/record/why-not-reused.js


/**
 * Why a step was not reused although all that it stands on was, in a sentence without a full stop: its line, what goes into
 * it, or, where neither is another than in the earlier build, the cache that no longer has it.
 */
function whyNotReused(step, { steps }, { record, called }, wording) {
    const pairs = matchSteps(steps, record.steps);
    const before = pairs.get(step);
    if (before === undefined)
        return lineChanged(step, replacedStep(step, steps, record.steps, pairs), called);
    const own = changedInputs(step, before, wording);
    if (own !== undefined)
        return own;
    const below = changedBelow(step, before, { now: steps, before: record.steps, pairs, wording });
    if (below !== undefined)
        return below;
    const inherited = changedVariables(step, before, wording, (kind) => kind === undefined);
    if (inherited !== undefined)
        return inherited;
    const unseen = step.unseen ?? before.unseen;
    const unread = Object.values(step.files ?? {}).some((content) => content.includes(":~"));
    const same = `nothing that is recorded of it changed since ${called}`;
    if (unseen !== undefined)
        return `${same}, but it takes ${unseen}: that changed, or the cache no longer had it`;
    if (unread)
        return `${same}, but files too large to be read are known by their size alone: one changed, or the cache no longer had it`;
    return `nothing of it changed since ${called}: the cache no longer had it`;
}
function lineChanged(step, before, called) {
    if (before === undefined)
        return `the line is new since ${called}`;
    const [from, to] = shortChange(before.text, step.text);
    return `the line was changed: ${quoted(from)} → ${quoted(to)}`;
}
const why_not_reused_longestText = 60;
/** Both texts around the place where they differ. */
function shortChange(before, after) {
    let same = 0;
    while (same < Math.min(before.length, after.length) && before[same] === after[same])
        same += 1;
    // A word that both begin alike stands there whole.
    const start = before.lastIndexOf(" ", Math.max(0, same - 1)) + 1;
    const from = Math.max(before.length, after.length) <= why_not_reused_longestText ? 0 : Math.max(0, start - why_not_reused_longestText / 3);
    return [excerptFrom(before, from), excerptFrom(after, from)];
}
function excerptFrom(text, start) {
    const end = start + why_not_reused_longestText;
    return `${start > 0 ? "…" : ""}${text.slice(start, end)}${text.length > end ? "…" : ""}`;
}
/**
 * The nearest of the steps that it stands on or takes from which is not what it was. It came from the cache, where a build
 * in between may have left it. What was taken away from below it counts, too.
 */
function changedBelow(step, before, compared) {
    const seen = new Set([step]);
    const open = [[step, before]];
    for (let pair = open.shift(); pair !== undefined; pair = open.shift()) {
        const inputs = stepsAt(pair[0].inputs, compared.now);
        const gone = stepsAt(pair[1].inputs, compared.before).filter((old) => {
            return !inputs.some((input) => compared.pairs.get(input) === old);
        });
        for (const input of inputs) {
            if (seen.has(input))
                continue;
            seen.add(input);
            const old = compared.pairs.get(input);
            const because = old === undefined ? newBelow(gone) : changedInputs(input, old, compared.wording);
            if (because !== undefined)
                return `it builds on ${why_not_reused_placeOf(input)}, where ${because}`;
            if (old !== undefined)
                open.push([input, old]);
        }
        const [first] = gone;
        if (first !== undefined)
            return `${quoted(first.text)} no longer stands before it`;
    }
    return undefined;
}
function newBelow([gone]) {
    return gone === undefined ? "the line is new" : `the line was ${quoted(gone.text)}`;
}
function why_not_reused_placeOf({ file, startLine, text }) {
    return file === undefined || startLine === undefined ? quoted(text) : quoted(`${file}:${startLine}`);
}
function stepsAt(indexes = [], steps) {
    return indexes.flatMap((index) => steps[index] ?? []);
}

;// CONCATENATED MODULE: ./build/js/build/record/explain-builds.js
/** Says of each variant's build what broke its cache, and keeps what the next one is compared with. */




/** The facts with each build explained, and its record completed by what earlier ones knew. Never rejects. */
async function explainBuilds(variants, baseline, { builds: store, plan, dockerfiles }, commit) {
    const earlierOf = previousBuilds(baseline, store);
    const texts = dockerfiles.map(({ text }) => text);
    return Promise.all(variants.map(async (facts) => {
        const { variant, outcome, made } = facts;
        if (outcome.build === undefined || variant.kind !== "build")
            return facts;
        const earlier = await earlierOf(variant.name);
        const build = explain_builds_explained(outcome.build, made, earlier[0], wordingFor(variant, plan, texts));
        const told = { ...facts, outcome: { ...outcome, build } };
        if (made === undefined)
            return told;
        const of = commit === undefined ? {} : { commit };
        const record = { ...made.record, ...of, steps: withKnownSeconds(made.record.steps, earlier) };
        if (store !== undefined)
            await (0,build_store/* rememberBuild */.K)(store, record);
        return { ...told, made: { ...made, record } };
    }));
}
function explain_builds_explained(build, made, earlier, wording) {
    const { commit, seconds, cacheHitRatio } = earlier?.record ?? {};
    const previous = {
        ...(commit === undefined ? {} : { commit }),
        ...(seconds === undefined ? {} : { seconds }),
        ...(cacheHitRatio === undefined ? {} : { cacheHitRatio }),
    };
    return {
        ...build,
        ...(earlier === undefined ? {} : { previous }),
        ...(build.firstUncached === undefined
            ? {}
            : { firstUncached: { ...build.firstUncached, because: because(build.firstUncached, made, earlier, wording) } }),
    };
}
function because({ digest, because: known }, made, earlier, wording) {
    if (wording.usesNoCache)
        return "the definition asks for no cache";
    if (made === undefined)
        return `${known}; what changed can't be told, because the build did not come to its end`;
    if (earlier === undefined)
        return `${known}, and no earlier build is known to compare with`;
    const step = made.record.steps[made.places.get(digest) ?? -1];
    return step === undefined ? known : whyNotReused(step, made.record, earlier, wording);
}
function wordingFor({ target, basedOn }, plan, dockerfiles) {
    const definitions = [target, ...basedOn]
        .map((name) => plan.definition.target[name])
        .filter((definition) => definition !== undefined);
    const given = definitions.flatMap(({ args = {} }) => Object.keys(args));
    const [args, variables] = ["ARG", "ENV"].map((keyword) => dockerfiles.flatMap((text) => explain_builds_declared(keyword, text)));
    const argumentNames = new Set([...given, ...(args ?? [])]);
    const variableNames = new Set(variables);
    return {
        kindOf: (name) => (argumentNames.has(name) ? "argument" : variableNames.has(name) ? "variable" : undefined),
        usesNoCache: definitions.some((definition) => definition["no-cache"] === true),
    };
}
/** Every word that could be a name; what is none is never asked for. */
function explain_builds_declared(keyword, dockerfile) {
    const { preamble, stages } = (0,parse/* parseDockerfile */.Ai)(dockerfile);
    return [...preamble, ...stages.flatMap(({ instructions }) => instructions)]
        .filter((instruction) => instruction.keyword === keyword)
        .flatMap(({ text }) => [...text.matchAll(/\s([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []));
}

// EXTERNAL MODULE: ./build/js/push/push-plan.js
var push_plan = __webpack_require__(95287);
// EXTERNAL MODULE: ./build/js/rebuild/change.js
var rebuild_change = __webpack_require__(51956);
// EXTERNAL MODULE: ./build/js/rebuild/context-listing.js
var context_listing = __webpack_require__(8620);
// EXTERNAL MODULE: ./build/js/rebuild/forecast.js + 1 modules
var rebuild_forecast = __webpack_require__(25052);
// EXTERNAL MODULE: ./build/js/rebuild/predict-change.js + 8 modules
var predict_change = __webpack_require__(11966);
// EXTERNAL MODULE: ./build/js/rebuild/sources.js
var rebuild_sources = __webpack_require__(77668);
// EXTERNAL MODULE: ./build/js/rebuild/step-graph.js + 2 modules
var step_graph = __webpack_require__(18482);
;// CONCATENATED MODULE: ./build/js/rebuild/typical.js

const sourceEndings = new Set(".py .js .mjs .cjs .jsx .ts .mts .cts .tsx .go .rs .java .kt .scala .rb .php .cs .fs .vb .c .h .cc .cpp .hpp .swift .ex .exs .erl .hs .ml .clj .dart .lua .pl .r .jl .vue .svelte .sh .sql .html .css .scss".split(" "));
const lockNames = new Set("requirements.txt uv.lock poetry.lock Pipfile.lock pdm.lock package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb go.sum Cargo.lock pom.xml gradle.lockfile Gemfile.lock composer.lock packages.lock.json mix.lock".split(" "));
/**
 * What stands for a source file, a lock file and a line of the Dockerfile. The rules depend on nothing but the sources:
 * - source: of the files with a programming language's ending, most of which make the same steps run again, the first of
 *   those, nearest to the root and then by path;
 * - lock: the lock file, or list of versions, nearest to the root and then by path;
 * - line: the first RUN of the stage that is built, else of the target, else the first step.
 *
 * Only files that some step surely takes count.
 */
function typicalChanges(graph, files) {
    const taken = typical_takenFiles(graph, files);
    const sources = taken.filter(({ path }) => sourceEndings.has((0,external_node_path_.extname)(path).toLowerCase()));
    const locks = taken.filter(({ path }) => lockNames.has(path.split("/").at(-1) ?? ""));
    const [source] = mostAlike(sources);
    const [lock] = locks;
    const line = typicalLine(graph);
    return [
        ...(source === undefined ? [] : [{ kind: "source", at: source }]),
        ...(lock === undefined ? [] : [{ kind: "lock", at: lock }]),
        ...(line === undefined ? [] : [{ kind: "line", at: line }]),
    ];
}
/** Nearest to the root first. */
function typical_takenFiles({ nodes }, files) {
    const takers = new Map();
    for (const { id, inputs } of nodes) {
        for (const input of inputs) {
            if (input.from === "context")
                takers.set(input.context, [...(takers.get(input.context) ?? []), { id, ...input }]);
        }
    }
    const found = [...takers].flatMap(([context, steps]) => (files.get(context.key) ?? []).flatMap((path) => {
        const by = steps.filter(({ takes }) => takes(path) === true).map(({ id }) => id);
        return by.length === 0 ? [] : [{ context, path, by: JSON.stringify(by) }];
    }));
    return found.sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function depth({ path }) {
    return path.split("/").length;
}
/** The largest group of files that the same steps take; of groups of one size the first. */
function mostAlike(files) {
    const groups = Map.groupBy(files, ({ by }) => by);
    return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}
function typicalLine({ nodes }) {
    const steps = nodes.flatMap(({ step }) => (step?.file === undefined ? [] : [{ ...step, file: step.file }]));
    // The stage that is built comes last.
    const built = nodes.findLast(({ step }) => step !== undefined)?.step;
    const runs = steps.filter(({ keyword }) => keyword === "RUN");
    const own = runs.find((step) => step.target === built?.target && step.stage === built.stage);
    const found = own ?? runs.find(({ target }) => target === built?.target) ?? runs[0] ?? steps[0];
    return found === undefined ? undefined : { file: found.file, line: found.startLine };
}

;// CONCATENATED MODULE: ./build/js/rebuild/rebuild-of-variant.js










/** Reads the sources of a plan once, for the predictions of all its variants. */
async function rebuildPredictor(plan, settings, context) {
    const sources = await (0,rebuild_sources/* readSources */.t)(plan, settings);
    const files = await filesOfContexts(sources, { root: settings.root, context });
    return async (variant, times) => {
        if (!sources.targets.has(variant.target))
            return [];
        const found = typicalChanges((0,step_graph/* stepGraph */.l)(variant.target, sources.targets), files);
        const predictions = [];
        for (const typical of found) {
            const subject = subjectOf(typical, settings.root);
            const change = await (0,rebuild_change/* changeOf */.C)({ directory: settings.root, subject }, sources);
            const forecast = (await (0,rebuild_forecast/* forecastOf */.D)(change, sources, plan, settings))(variant.target, times);
            predictions.push(await (0,predict_change/* predictChange */.A)({ subject, kind: typical.kind }, forecast));
        }
        return predictions;
    };
}
function subjectOf({ at }, root) {
    return "file" in at ? `${at.file}:${at.line}` : (0,workspace/* relativeTo */.Mf)(root, (0,external_node_path_.join)(at.context.directory, at.path));
}
/** What git tracks, because the same is there on every machine; where there is no git, what lies there. */
async function filesOfContexts(sources, git) {
    const tracked = await trackedFiles(git);
    const files = new Map();
    for (const [key, { directory, rules }] of (0,rebuild_forecast/* contextsOf */.W)(sources)) {
        const isOut = (path, isDirectory) => path === ".git" || (isDirectory ? rules.ignoresAllBelow(path) : rules.ignores(path));
        const known = tracked?.flatMap((path) => belowOf(directory, path)).filter((path) => !isOut(path, false));
        files.set(key, known === undefined || known.length === 0 ? await (0,context_listing/* listFiles */.C)(directory, isOut) : known);
    }
    return files;
}
/** Absolute. Undefined outside of a work tree. */
async function trackedFiles(git) {
    const [top, tracked] = await Promise.all([topDirectory(git), trackedPaths(git)]);
    return top === undefined ? undefined : tracked?.files.map((path) => (0,external_node_path_.join)(top, path));
}
function belowOf(directory, path) {
    const inside = (0,workspace/* relativeTo */.Mf)(directory, path);
    return inside === ".." || inside.startsWith("../") ? [] : [inside];
}

// EXTERNAL MODULE: ./build/js/rebuild/step-times.js
var step_times = __webpack_require__(99901);
;// CONCATENATED MODULE: ./build/js/rebuild/rebuilds-of-run.js



/**
 * The facts with what typical changes of each built variant would cost to rebuild. Times are those of its record, so of
 * earlier builds too where steps came from the cache. Never rejects: nothing of it may stop a run.
 */
async function withRebuilds(variants, plan, settings, context) {
    if (!variants.some(isBuilt))
        return [...variants];
    try {
        const rebuildOf = await rebuildPredictor(plan, settings, context);
        return await Promise.all(variants.map((facts) => withRebuild(facts, rebuildOf)));
    }
    catch (error) {
        context.progress.warn(`What changes would cost to rebuild could not be predicted: ${(0,coded_error/* codedError */.A)(error).message}`);
        return [...variants];
    }
}
function isBuilt({ variant, outcome }) {
    return variant.kind === "build" && outcome.status === "built" && outcome.build !== undefined;
}
async function withRebuild(facts, rebuildOf) {
    const { variant, outcome, made } = facts;
    if (!isBuilt(facts) || variant.kind !== "build" || outcome.build === undefined)
        return facts;
    const recorded = made === undefined ? [] : [(0,step_times/* timesOfRecord */.V0)(made.record)];
    const times = (0,step_times/* firstOf */.Ku)(...recorded, (0,step_times/* timesOfBuild */.qu)(outcome.build));
    const build = { ...outcome.build, rebuild: await rebuildOf(variant, times) };
    return { ...facts, outcome: { ...outcome, build } };
}

;// CONCATENATED MODULE: ./build/js/stages.js
// biome-ignore-all lint/performance/noBarrelFile: the pipeline loads all its parts in one go, when there is a plan
/** The parts of the pipeline that work on a plan; {@link check} in pipeline.ts has their order. */






























/**
 * Opens what the variants' ways share. The scanner gets ready beside the builder: no image waits for both in turn.
 *
 * @param remote where earlier runs' knowledge is beside this machine's disk
 */
async function equip(plan, findBuildx, stopwatch, settings, context, remote) {
    const dockerfiles = repositoryFiles(await (0,dockerfile_sources/* dockerfileSources */.N)(plan, settings));
    const scanner = needsScanner(plan, settings) ? readyScanner(stopwatch, remote, settings, context) : undefined;
    const layerCache = (0,layer_cache/* openLayerCache */.KA)((0,external_node_path_.join)(context.cacheDirectory, "layers"));
    const knownImages = openMemoryOfImages(remote, context);
    const schedule = await (0,build_schedule/* openSchedule */.k)(plan.variants.length, settings, context);
    const exports = openExports(context);
    const builder = await openBuilderIfNeeded(findBuildx, settings, context);
    const remoteLayers = remote === undefined
        ? {}
        : { remoteLayers: openRemoteLayers(remote, context, (0,process_redact/* createRedactor */.l)(settings.secretsToRedact)) };
    const builds = { cacheDirectory: context.cacheDirectory, root: settings.root };
    const known = { builds, layerCache, knownImages, ...remoteLayers };
    return { plan, dockerfiles, builder, scanner, schedule, exports, ...known, stopwatch };
}
function openMemoryOfImages(remote, { cacheDirectory, workDirectory }) {
    const directory = (0,external_node_path_.join)(cacheDirectory, "images");
    const store = openKnownImages(directory);
    return remote === undefined ? store : withRemoteImages(store, directory, remote, workDirectory);
}
async function readyScanner(stopwatch, remote, settings, context) {
    const scanner = prepareScanner(settings.tools.trivy, context, remote);
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
    return Promise.all(equipment.plan.variants.map((variant) => checkVariant(variant, equipment, settings, context)));
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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/** "2026-09-01 10:02 UTC" of an ISO 8601 time; what is no such time stays as it is. */
function formatInstant(at) {
    return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
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

/***/ 89730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ laterChecks),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/**
 * The check of a rule that could not be measured (CONTRACTS §1): an `error` when the user wrote the rule, unless it
 * says `if-unavailable: skip`; a rule that nobody wrote is skipped. Level `off` gives none.
 */
function unavailable({ id, level, required, message }) {
    if (level === "off")
        return [];
    return [{ id, level, status: required ? "error" : "skipped", message }];
}
// What this version does not measure yet, by the check that will hold it.
const laterMetrics = [
    ["startup", "probe.startup"],
    ["memory", "probe.memory"],
];
/** One check per budget that is written and whose metric this version does not measure. */
function laterChecks(subject, { budgets }) {
    return laterMetrics.flatMap(([metric, id]) => {
        const budget = budgets[metric];
        return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
    });
}
function notYet(id, budget, what) {
    const required = budget.ifUnavailable === "error";
    const way = required ? ": take it out, or write if-unavailable: skip" : "";
    return unavailable({ id, level: budget.level, required, message: `${what} in this version yet${way}` });
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


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Plimsoll's own version; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

};
