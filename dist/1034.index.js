export const id = 1034;
export const ids = [1034];
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

/***/ 65617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildArguments),
/* harmony export */   q: () => (/* binding */ buildVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_read_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94820);


/**
 * The arguments of one call of buildx for a variant. The target stands after `--`, so that no name can be read as an option.
 *
 * What the definition may use was decided when it was planned (plan/guard): with `--progress=rawjson` buildx asks
 * nobody (docker/buildx v0.36.1 commands/bake.go). The same leave is given here for a buildx that does ask.
 */
function buildArguments(builder, variant, { files, writes }, settings) {
    const allowed = [
        `fs.read=${settings.root}`,
        ...writes.map((path) => `fs.write=${path}`),
        ...givenFiles(settings).map((path) => `fs.read=${path}`),
        ...(settings.ssh.length > 0 ? ["ssh"] : []),
        ...settings.allow,
    ];
    return [
        ...builder.buildx.args,
        "bake",
        `--file=${files.definition}`,
        "--progress=rawjson",
        `--metadata-file=${files.metadata}`,
        `--builder=${builder.name}`,
        ...[...new Set(allowed)].map((each) => `--allow=${each}`),
        "--",
        variant.target,
    ];
}
/** Secrets and keys that the inputs name are allowed by being named. */
function givenFiles({ root, buildSecrets, ssh }) {
    const secrets = buildSecrets.flatMap(({ src }) => (src === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, src)]));
    return [...secrets, ...ssh.flatMap((entry) => (0,_plan_read_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .readSsh */ .d4)(entry, root).paths)];
}
/** The variables of a build: the given ones, and those that Plimsoll decides whatever was given. */
function buildVariables(environment) {
    return {
        ...environment,
        // Which step made which layer, and the lines of each step; BuildKit records it whether attested or not.
        BUILDX_METADATA_PROVENANCE: "max",
        // The stream has the warnings already.
        BUILDX_METADATA_WARNINGS: "false",
        // The layout holds the platforms' images and nothing else.
        BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
        // No git in a repository whose configuration is not ours; no labels that differ with each commit.
        BUILDX_GIT_INFO: "false",
        // Paths in the definition start from the root, not from where we wrote it.
        BUILDX_BAKE_FILE_RELATIVE_PATHS: "false",
        // The definition has no variables left to look up.
        BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP: "1",
        BUILDX_BAKE_ENTITLEMENTS_FS: "1",
        BUILDX_EXPERIMENTAL: "0",
    };
}


/***/ }),

/***/ 76708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ bake),
  G: () => (/* binding */ deadlineOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/build/arguments.js
var build_arguments = __webpack_require__(65617);
// EXTERNAL MODULE: ./build/js/build/definition.js
var build_definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/build/step-name.js
var step_name = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
;// CONCATENATED MODULE: ./build/js/build/live.js



/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output. Gives the function that takes the news; its time does not grow with the build.
 */
function createLiveView(task, target) {
    const fractionDone = createFraction(target);
    return ({ changed, output }) => {
        const fraction = fractionDone(changed);
        const began = changed.findLast((record) => (0,vertex_record/* hasStarted */.gd)(record) && !(0,vertex_record/* hasCompleted */.Uj)(record));
        const title = began === undefined ? undefined : titleOf(began, target);
        if (title !== undefined)
            task.update(title, fraction);
        for (const { lines } of output)
            for (const line of lines)
                task.output(line);
    };
}
/** Steps are announced when their Dockerfile is read; before that nothing is known. */
function createFraction(target) {
    const known = new Set();
    const done = new Set();
    return (changed) => {
        for (const record of changed) {
            if (!(0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).runs)
                continue;
            known.add(record.digest);
            if (record.cached || (0,vertex_record/* hasCompleted */.Uj)(record))
                done.add(record.digest);
        }
        return known.size === 0 ? undefined : done.size / known.size;
    };
}
function titleOf(record, target) {
    const { index, total, text } = (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target));
    const title = (0,control/* oneLine */.T)(text);
    if (index !== undefined)
        return `step ${index}/${total} ${title}`;
    // What BuildKit does for itself is worth a word only where it can take long.
    return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}

;// CONCATENATED MODULE: ./build/js/build/bake.js




/** Runs `buildx bake` on the variant's target in a process of its own; how it ended is in the result. */
async function bake(work, { definition, files, writes, log, task }) {
    const { builder, variant, settings, context, paths } = work;
    await (0,promises_.mkdir)(paths.directory, { recursive: true, mode: 0o700 });
    await (0,build_definition/* writeDefinition */.dI)(definition, files);
    const show = createLiveView(task, variant.target);
    return context.run({
        command: builder.buildx.command,
        args: (0,build_arguments/* buildArguments */.f)(builder, variant, { files, writes }, settings),
        cwd: settings.root,
        env: (0,build_arguments/* buildVariables */.q)({ ...context.buildEnvironment, ...settings.secretEnvironment }),
        deadlineMs: deadlineOf(work),
        onStderr: (line) => show(log.read(line)),
    });
}
/** No call outlives the run. */
function deadlineOf({ variant, settings }) {
    return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}


/***/ }),

/***/ 67600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createBuildLog)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/build/rawjson.js

const vertexShape = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    name: schemas/* string */.YjP().optional(),
    started: schemas/* string */.YjP().optional(),
    completed: schemas/* string */.YjP().optional(),
    cached: schemas/* boolean */.zMY().optional(),
    error: schemas/* string */.YjP().optional(),
});
const statusShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    vertex: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    total: schemas/* number */.aig().optional(),
    current: schemas/* number */.aig().optional(),
});
const logShape = schemas/* object */.Ikc({ vertex: schemas/* string */.YjP().optional(), stream: schemas/* number */.aig().optional(), data: schemas/* string */.YjP() });
const positionShape = schemas/* object */.Ikc({ line: schemas/* number */.aig().int() });
const warningShape = schemas/* object */.Ikc({
    vertex: schemas/* string */.YjP().optional(),
    level: schemas/* number */.aig().optional(),
    short: schemas/* string */.YjP().optional(),
    detail: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    url: schemas/* string */.YjP().optional(),
    sourceInfo: schemas/* object */.Ikc({ filename: schemas/* string */.YjP().optional(), data: schemas/* string */.YjP().optional() }).optional(),
    range: schemas/* array */.YOg(schemas/* object */.Ikc({ start: positionShape, end: positionShape })).optional(),
});
const lineShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * The status in a line of standard error; undefined when the line is none, so plain text of buildx. A part that has not
 * the known shape is left out and the rest is read: progress is never a reason to lose a build.
 */
function parseStatusLine(line) {
    if (!line.startsWith("{"))
        return undefined;
    const value = lineShape.safeParse(parseJson(line)).data;
    if (value === undefined)
        return undefined;
    return {
        vertexes: entries(value["vertexes"], vertexShape),
        statuses: entries(value["statuses"], statusShape),
        logs: entries(value["logs"], logShape),
        warnings: entries(value["warnings"], warningShape),
    };
}
function entries(list, shape) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const read = shape.safeParse(entry);
        return read.success ? [read.data] : [];
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
;// CONCATENATED MODULE: ./build/js/build/build-log.js


const keptTextLines = 200;
const longestTextLine = 4000;
const mostWarnings = 10_000;
function createBuildLog() {
    const vertices = new Map();
    const transfers = new Map();
    const warnings = [];
    const text = [];
    const recordOf = (digest) => {
        const record = vertices.get(digest) ?? (0,vertex_record/* newVertexRecord */.oS)(digest);
        vertices.set(digest, record);
        return record;
    };
    const absorbLog = (log) => {
        const vertex = recordOf(log.vertex ?? "");
        return { vertex, lines: vertex.log.push(log.stream ?? 1, Buffer.from(log.data, "base64")) };
    };
    const absorbStatus = (status) => {
        const changed = status.vertexes.map((vertex) => {
            const record = recordOf(vertex.digest);
            (0,vertex_record/* absorb */.eE)(record, vertex);
            return record;
        });
        for (const transfer of status.statuses) {
            const ofVertex = transfers.get(transfer.vertex ?? "") ?? new Map();
            transfers.set(transfer.vertex ?? "", ofVertex.set(transfer.id, transfer));
        }
        if (warnings.length < mostWarnings)
            warnings.push(...status.warnings);
        return { changed, output: status.logs.map(absorbLog) };
    };
    return {
        vertices,
        transfers,
        warnings,
        text,
        read(line) {
            const status = parseStatusLine(line);
            if (status !== undefined)
                return absorbStatus(status);
            // What begins like a status and is none was cut off; it would be noise among the words.
            if (!line.startsWith('{"'))
                text.push(line.slice(0, longestTextLine));
            if (text.length > keptTextLines)
                text.splice(0, text.length - keptTextLines);
            return { changed: [], output: [] };
        },
    };
}


/***/ }),

/***/ 79066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ callBuildx),
/* harmony export */   V: () => (/* binding */ lastError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);


/**
 * Runs a short buildx command and keeps its output.
 * @throws PlimsollError `cancelled`
 */
async function callBuildx(buildx, args, deadlineMs, context, run) {
    const result = await run({
        command: buildx.command,
        args: [...buildx.args, ...args],
        cwd: context.workDirectory,
        env: context.buildEnvironment,
        deadlineMs,
    });
    if (result.endedBy === "abort")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("cancelled", "Cancelled while the builder was made ready.");
    return result;
}
/** What a command that failed said last, in one line. */
function lastError(result) {
    if (result.endedBy === "deadline")
        return "no answer in time";
    if (result.endedBy === "spawn")
        return result.spawnError?.message ?? "it does not start";
    const line = result.stderr.trimEnd().split("\n").at(-1) ?? "";
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line.replace(/^ERROR: /, "")) || `exit status ${result.exitCode ?? result.signal}`;
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

/***/ 98972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Ip: () => (/* binding */ callFiles),
/* harmony export */   JA: () => (/* binding */ buildPaths),
/* harmony export */   Q6: () => (/* binding */ layoutOutput),
/* harmony export */   Qd: () => (/* binding */ reusing),
/* harmony export */   Rb: () => (/* binding */ imageOutput),
/* harmony export */   Ws: () => (/* binding */ blobOptions),
/* harmony export */   dI: () => (/* binding */ writeDefinition)
/* harmony export */ });
/* unused harmony export linkedTargets */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _hcl_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11981);




function buildPaths(workDirectory, variant) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, "build", variant.slug);
    return { directory, layout: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "layout") };
}
/** @param purpose what the call is for: `build`, `export` */
function callFiles({ directory }, purpose) {
    return { definition: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${purpose}.json`), metadata: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${purpose}-metadata.json`) };
}
/**
 * The bake definition of one build: the variant's target with one output, and the targets that it is linked to, which
 * write nothing. Attestations stay out of the image, so that it has nothing but the platforms' manifests; the metadata
 * file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
function definitionOf(plan, variant, output) {
    const target = {};
    for (const name of linkedTargets(plan.definition, variant.target)) {
        const planned = plan.definition.target[name];
        if (planned === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
        }
        const own = name === variant.target ? output : { type: "cacheonly" };
        target[name] = { ...withoutOwnEffects(planned), output: [own] };
    }
    return { target };
}
/** The target and all that it is built on through `contexts: target:`. */
function linkedTargets(definition, target) {
    const names = [target];
    for (const name of names) {
        for (const context of Object.values(definition.target[name]?.contexts ?? {})) {
            const linked = /^target:(.+)$/.exec(context)?.[1];
            if (linked !== undefined && !names.includes(linked))
                names.push(linked);
        }
    }
    return names;
}
/** Leaves out what would make another build of it: a `call` that only checks, attestations, an index's annotations. */
function withoutOwnEffects(target) {
    const { call: _call, attest: _attest, annotations, ...rest } = target;
    // An index exists only with attestations or several platforms; BuildKit refuses such an annotation without one.
    const kept = Array.isArray(annotations) ? annotations.filter((each) => !/^index/.test(String(each))) : [];
    return kept.length === 0 ? rest : { ...rest, annotations: kept };
}
/**
 * The same build once more, for another output of what the builder has just made. What would run steps again although
 * they are cached is left out; `pull` would ask registries again, whose tags may have moved meanwhile.
 */
function reusing({ target, ...rest }) {
    const reused = Object.entries(target).map(([name, planned]) => {
        const { "no-cache": _never, "no-cache-filter": _some, pull: _pull, ...kept } = planned;
        return [name, kept];
    });
    return { ...rest, target: Object.fromEntries(reused) };
}
/**
 * The image stays in the builder: manifests are made, and new layers compressed, and nothing is copied out. Builders with
 * an image store don't put it there.
 */
function imageOutput(codec) {
    return { type: "image", push: "false", store: "false", unpack: "false", ...blobOptions(codec) };
}
/** The image as an OCI layout directory. */
function layoutOutput(codec, dest) {
    return { type: "oci", tar: "false", dest, ...blobOptions(codec) };
}
/** The same for every output of a build: they decide the digests. */
function blobOptions(codec) {
    return {
        compression: codec,
        // Layers of the base keep the codec that they came with.
        "force-compression": "false",
        "oci-mediatypes": "true",
    };
}
/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
async function writeDefinition(definition, files) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.definition, JSON.stringify((0,_hcl_template_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTemplates */ .Z)(definition), null, 2), { mode: 0o600 });
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
 * itself would begin; two images on a small machine, up to four on a large one, each of which is read on all processors;
 * and all one after the other when `free` bytes are few. The builder's own disk is not looked at: for a container or
 * another machine it can't be seen from here.
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
        looks: Math.min(4, Math.max(2, Math.floor(processors / 2))),
    };
}


/***/ }),

/***/ 11981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeTemplates)
/* harmony export */ });
function escapeTemplates(value) {
    if (typeof value === "string")
        return value.replace(/[$%](?=\{)/g, "$&$&");
    if (Array.isArray(value))
        return value.map((each) => escapeTemplates(each));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [escapeTemplates(key), escapeTemplates(each)]));
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

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseStepName)
/* harmony export */ });
// The index is padded with spaces to the width of the total: "[ 2/11]".
const bracketed = /^\[([^\]]*)\]\s*(.*)$/s;
const positioned = /^(?:(.*)\s)?\s*(\d{1,6})\/(\d{1,6})$/s;
function parseStepName(name) {
    const [, inside, text] = bracketed.exec(name) ?? [];
    if (inside === undefined || text === undefined)
        return { scope: "", text: name, runs: false };
    const [, scope, index, total] = positioned.exec(inside) ?? [];
    if (index === undefined || total === undefined)
        return { scope: inside.trim(), text, runs: false };
    return {
        index: Number(index),
        total: Number(total),
        scope: (scope ?? "").trim(),
        text,
        runs: !/^FROM\s/.test(text),
    };
}


/***/ }),

/***/ 70771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eE: () => (/* binding */ absorb),
  Uj: () => (/* binding */ hasCompleted),
  gd: () => (/* binding */ hasStarted),
  Vb: () => (/* binding */ nameOf),
  oS: () => (/* binding */ newVertexRecord),
  TM: () => (/* binding */ secondsOf)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/build/log-tail.js

const keptLines = 60;
const longestLine = 2000;
function createLogTail() {
    const kept = [];
    const streams = new Map();
    return {
        push(stream, chunk) {
            const state = streams.get(stream) ?? { decoder: new external_node_string_decoder_.StringDecoder("utf8"), open: "" };
            streams.set(stream, state);
            const parts = (state.open + state.decoder.write(Buffer.from(chunk))).split("\n");
            // A line that never ends is kept by its start, which says what it is.
            state.open = (parts.pop() ?? "").slice(0, longestLine * 2);
            const complete = parts.map(shown);
            kept.push(...complete);
            if (kept.length > keptLines)
                kept.splice(0, kept.length - keptLines);
            return complete;
        },
        lines() {
            const open = [...streams.values()].map((state) => shown(state.open)).filter((line) => line !== "");
            return [...kept, ...open].slice(-keptLines);
        },
    };
}
/** What a terminal would show at the end: a progress bar that redraws itself with CR leaves its last state. */
function shown(line) {
    return (line.replace(/\r+$/, "").split("\r").at(-1) ?? "").slice(0, longestLine);
}

;// CONCATENATED MODULE: ./build/js/build/vertex-record.js

function newVertexRecord(digest) {
    return { digest, inputs: [], cached: false, log: createLogTail(), runs: new Map() };
}
/** Takes in what one appearance of the vertex says. An interval that returns with its end replaces the open one. */
function absorb(record, vertex) {
    if (vertex.inputs !== undefined)
        record.inputs = vertex.inputs;
    if (vertex.cached === true)
        record.cached = true;
    if (vertex.error !== undefined && vertex.error !== "")
        record.error = vertex.error;
    const name = vertex.name ?? "";
    const runs = record.runs.get(name) ?? new Map();
    record.runs.set(name, runs);
    if (vertex.started !== undefined)
        runs.set(vertex.started, vertex.completed ?? runs.get(vertex.started));
}
function hasStarted(record) {
    return [...record.runs.values()].some((runs) => runs.size > 0);
}
/** Whether all its runs have ended; false when there was none. */
function hasCompleted(record) {
    const runs = [...record.runs.values()].flatMap((byStart) => [...byStart.values()]);
    return runs.length > 0 && runs.every((end) => end !== undefined);
}
/**
 * The name to show. A step of a linked target is told under that target's prefix and under the prefix of `target`,
 * which is built on it; the first says where the step is written.
 */
function nameOf(record, target) {
    const names = [...record.runs.keys()].filter((name) => name !== "").sort();
    return names.find((name) => !name.startsWith(`[${target} `)) ?? names[0] ?? record.digest;
}
/** Seconds that the vertex was at work: overlapping runs merged, then added; runs without an end count as nothing. */
function secondsOf(record) {
    return Math.max(0, ...[...record.runs.values()].map(mergedSeconds));
}
function mergedSeconds(runs) {
    const intervals = [...runs]
        .map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end ?? "") }))
        .filter(({ start, end }) => end >= start)
        .sort((a, b) => a.start - b.start);
    let total = 0;
    let covered = Number.NEGATIVE_INFINITY;
    for (const { start, end } of intervals) {
        total += Math.max(0, end - Math.max(start, covered));
        covered = Math.max(covered, end);
    }
    return Math.round(total) / 1000;
}


/***/ }),

/***/ 87825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ checkVariant)
});

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(50795);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/build/bake.js + 1 modules
var bake = __webpack_require__(76708);
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

// EXTERNAL MODULE: ./build/js/build/codec.js
var codec = __webpack_require__(62431);
// EXTERNAL MODULE: ./build/js/build/definition.js
var build_definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/build/disk.js
var disk = __webpack_require__(920);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
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

// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
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

// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(19450);
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
        (vertex === undefined ? undefined : causeOfVertex(vertex, variant, where, deed)) ??
        causeInWords(words, variant, where, evidence.builder, deed);
    const excerpt = place === undefined || cause.code === "cancelled" ? undefined : excerptOf(place);
    const detail = [excerpt, cause.detail].filter((part) => part !== undefined && part !== "").join("\n\n");
    return {
        code: cause.code,
        message: cause.message,
        ...(detail === "" ? {} : { detail }),
        ...(place?.source?.file === undefined ? {} : { origin: originOf(place, place.source.file, vertex) }),
        variant,
    };
}
/** When buildx did not end by itself, what it said before is not the reason. */
function causeOfEnding({ child, variant, deed, deadlineMs, log, target, builder }) {
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
function transfersOf(log, target) {
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
 * from running don't count.
 *
 * @param seconds wall time of the whole build
 */
function summarise(log, target, seconds, origins) {
    const records = [...log.vertices.values()].filter((record) => isStep(record, target) || record.error !== undefined);
    const steps = records.filter(wasReached).map((record) => toStep(record, target, origins));
    const counted = records.filter((record) => wasReached(record) && (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).runs);
    const hits = counted.filter((record) => record.cached).length;
    const first = hits > 0 ? firstUncached(counted, log.vertices) : undefined;
    return {
        seconds,
        steps: steps.sort(byPlace),
        cacheHitRatio: counted.length === 0 ? null : hits / counted.length,
        ...(first === undefined ? {} : { firstUncached: explainMiss(first, target, origins) }),
        transfers: transfersOf(log, target),
    };
}
/** Counts for the live display and the closing line: instructions that are run or taken from the cache. */
function countSteps(log, target) {
    const counted = [...log.vertices.values()].filter((record) => wasReached(record) && (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).runs);
    return { total: counted.length, cached: counted.filter((record) => record.cached).length };
}
function isStep(record, target) {
    return (0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).index !== undefined;
}
function wasReached(record) {
    return record.cached || (0,vertex_record/* hasStarted */.gd)(record) || record.error !== undefined;
}
function toStep(record, target, origins) {
    const origin = origins.get(record.digest);
    return {
        name: (0,control/* oneLine */.T)((0,vertex_record/* nameOf */.Vb)(record, target)),
        digest: record.digest,
        seconds: (0,vertex_record/* secondsOf */.TM)(record),
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
/** A step that ran although everything it is built on came from the cache. */
function firstUncached(counted, vertices) {
    const misses = new Set(counted.filter((record) => !record.cached).map((record) => record.digest));
    return [...misses]
        .sort()
        .flatMap((digest) => vertices.get(digest) ?? [])
        .find((record) => !record.inputs.some((input) => misses.has(input)));
}
function explainMiss(record, target, origins) {
    const step = (0,control/* oneLine */.T)((0,vertex_record/* nameOf */.Vb)(record, target));
    const copies = /^(?:COPY|ADD)\s/.test((0,step_name/* parseStepName */.Z)((0,vertex_record/* nameOf */.Vb)(record, target)).text);
    return {
        step,
        origin: origins.get(record.digest) ?? { via: "none" },
        because: copies
            ? "the line or the files that it copies are not the ones in the cache"
            : "the line, a build argument that it sees or the image below it is not the one in the cache",
    };
}

// EXTERNAL MODULE: ./build/js/lint/merge.js + 1 modules
var merge = __webpack_require__(66229);
// EXTERNAL MODULE: ./build/js/lint/rules.js
var rules = __webpack_require__(19737);
;// CONCATENATED MODULE: ./build/js/build/warnings.js


/**
 * BuildKit's checks as they came with the build, as the lint stage would give them, keys included. Warnings that are no
 * check (no rule, no place in a known Dockerfile) are left out.
 */
function warningFindings(warnings, sources) {
    return (0,merge/* mergeRemarks */.q)(warnings.flatMap((warning) => remarkOf(warning, sources) ?? []));
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
    return { tool: "buildkit", rule, level: (0,rules/* buildCheckLevel */.Fe)(rule), source, line, title, message, ...url };
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
        task.done(doneText(log, variant));
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
    const { sources } = await (0,dockerfile_sources/* dockerfileSources */.N)({ ...plan, variants: [variant] }, settings);
    const definition = (0,build_definition/* definitionOf */.Fg)(plan, variant, (0,build_definition/* imageOutput */.Rb)((0,codec/* codecOf */.u)(variant.policy, plan)));
    const child = await (0,bake/* bake */.W)(work, { definition, files: (0,build_definition/* callFiles */.Ip)(paths, "build"), writes: [], log, task });
    return child.exitCode === 0 ? built(work, log, child, sources) : failed(work, log, child, sources);
}
async function built({ builder, variant, context, paths }, log, child, sources) {
    const metadata = await (0,build_metadata/* readMetadata */._)((0,build_definition/* callFiles */.Ip)(paths, "build").metadata, variant.target, variant.name);
    const images = await builtImages(metadata, builder, context);
    const { provenance } = metadata;
    return {
        status: "built",
        variant,
        ...(images === undefined ? {} : { images }),
        provenance,
        build: summarise(log, variant.target, child.ms / 1000, stepOrigins(provenance, sources)),
        findings: warningFindings(log.warnings, sources),
    };
}
function failed(work, log, child, sources) {
    const { variant, builder } = work;
    const { target, name } = variant;
    const failure = explainFailure({
        variant: name,
        target,
        builder: builder.name,
        deed: "built",
        child,
        deadlineMs: (0,bake/* deadlineOf */.G)(work),
        log,
        sources,
    });
    if (failure.code === "cancelled")
        return { status: "cancelled", variant, failure };
    const summary = summarise(log, target, child.ms / 1000, new Map());
    return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}
function doneText(log, { target }) {
    const { total, cached } = countSteps(log, target);
    return `${total} ${total === 1 ? "step" : "steps"}, ${cached} cached`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
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
    const definition = (0,build_definition/* reusing */.Qd)((0,build_definition/* definitionOf */.Fg)(plan, variant, (0,build_definition/* layoutOutput */.Q6)((0,codec/* codecOf */.u)(variant.policy, plan), layout)));
    const files = (0,build_definition/* callFiles */.Ip)(paths, "export");
    const child = await (0,bake/* bake */.W)(work, { definition, files, writes: [directory], log, task });
    if (child.exitCode !== 0)
        return export_variant_failed(work, log, child);
    const { digest, provenance } = await (0,build_metadata/* readMetadata */._)(files.metadata, variant.target, variant.name);
    await requireLayout(layout, digest, variant.name);
    await ownBlobs(layout);
    const transfers = addTransfers(built.build.transfers, transfersOf(log, variant.target));
    return { status: "exported", layout, provenance, transfers };
}
async function export_variant_failed(work, log, child) {
    const { plan, variant, settings, builder } = work;
    const { sources } = await (0,dockerfile_sources/* dockerfileSources */.N)({ ...plan, variants: [variant] }, settings);
    const failure = explainFailure({
        variant: variant.name,
        target: variant.target,
        builder: builder.name,
        deed: "exported",
        child,
        deadlineMs: (0,bake/* deadlineOf */.G)(work),
        log,
        sources,
    });
    return { status: failure.code === "cancelled" ? "cancelled" : "failed", failure };
}

// EXTERNAL MODULE: ./build/js/image/platforms.js
var image_platforms = __webpack_require__(99292);
// EXTERNAL MODULE: ./build/js/process/redact.js
var redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/scan/stored-databases.js
var stored_databases = __webpack_require__(17408);
;// CONCATENATED MODULE: ./build/js/scan/database-identity.js

/**
 * Tells databases apart: by where they came from and when they were made, the Java index beside it too. Undefined when
 * there is none.
 */
async function databaseIdentity(database) {
    if (database.status !== "ready")
        return undefined;
    const { source, updated, cacheDirectory } = database;
    const javaIndex = await (0,stored_databases/* readDatabase */.SY)(cacheDirectory, "java-db");
    return JSON.stringify([source, updated, javaIndex?.updatedAt ?? null]);
}

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/image/origins/provenance.js + 1 modules
var origins_provenance = __webpack_require__(59697);
;// CONCATENATED MODULE: ./build/js/known-images/look-key.js


/** Part of every key; goes up when the same parts would be looked at otherwise. */
const formatVersion = 1;
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
    return sorted({ ...rest, steps: [...steps.values()], layerCounts: Object.fromEntries(layerCounts) });
}
/** With the keys of all objects in order. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, each]) => [key, sorted(each)]);
}

// EXTERNAL MODULE: ./build/js/scan/ignore-files.js
var ignore_files = __webpack_require__(48608);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
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
    const ignored = await (0,ignore_files/* readIgnoreFiles */.KV)(root, vulnerabilities.ignoreFiles);
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
    return (0,redact/* createRedactor */.l)(secretsToRedact)(text) !== text;
}

// EXTERNAL MODULE: ./build/js/image/read-image.js + 99 modules
var read_image = __webpack_require__(13395);
// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 3 modules
var summary_summarise = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
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

// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
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

// EXTERNAL MODULE: ./build/js/scan/secret-patterns.js
var secret_patterns = __webpack_require__(40762);
// EXTERNAL MODULE: ./build/js/scan/suppression.js
var scan_suppression = __webpack_require__(90245);
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
        return toFinding(each, times === 1 ? key : `${key}/${times}`, originOf, (0,scan_suppression/* suppressionOfSecret */.zv)(each.secret.rule, undefined, ignored, today));
    });
}
function placedSecrets(entries) {
    const placed = new Map();
    for (const entry of entries) {
        const named = entry.name === undefined ? undefined : (0,secret_patterns/* secretInAssignment */.bA)(entry.name, entry.text);
        const tokens = (0,secret_patterns/* secretsIn */.VY)(entry.text);
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
function toFinding({ secret, entries }, key, originOf, suppression) {
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

// EXTERNAL MODULE: ./build/js/scan/layer-origins.js
var layer_origins = __webpack_require__(28037);
// EXTERNAL MODULE: ./build/js/scan/reported-secrets.js
var reported_secrets = __webpack_require__(55199);
// EXTERNAL MODULE: ./build/js/scan/severity.js
var severity = __webpack_require__(10011);
;// CONCATENATED MODULE: ./build/js/scan/file-secrets.js




/** What to do about a secret in a file. */
const fileSecretFix = {
    text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
};
/** One finding per secret and file; `layerOf` gives the image's layer that the report means. */
function fileSecretFindings(report, layerOf, measured, sources) {
    const findLayer = (0,layer_origins/* layerFinder */.Q)(measured);
    const count = new Map();
    return (0,reported_secrets/* reportedSecrets */.P)(report).map(({ secret, path, modified }) => {
        const same = `trivy/secret/${secret.RuleID}/${path.replace(/^\//, "")}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer(layerOf(secret.Layer));
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "trivy",
            rule: secret.RuleID,
            severity: severity/* severityOfTrivy */.R[secret.Severity],
            title: `${secret.Title} in a file of the image`,
            message: `${path}, line ${secret.StartLine}: ${secret.Title}.${(0,layer_origins/* cameFrom */.j)(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: modified === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(modified === undefined ? {} : { suppression: (0,scan_suppression/* suppressionOf */.XV)(modified, sources) }),
        };
    });
}

// EXTERNAL MODULE: ./build/js/scan/own-files/binary.js
var binary = __webpack_require__(422);
;// CONCATENATED MODULE: ./build/js/scan/own-secrets.js





/**
 * One finding per rule, file and layer. What Trivy reports, by the same rule or on the same line, of the same file is left
 * to it; a file that another layer has at the same path is another file. `layerOf` gives the image's layer that the report
 * means, and `today` is an ISO date.
 */
function ownSecretFindings(found, report, layerOf, measured, ignored, today) {
    const isTold = toldBy(report, layerOf);
    const findLayer = (0,layer_origins/* layerFinder */.Q)(measured);
    const count = new Map();
    return firstOfEach(found.filter((secret) => !isTold(secret))).map((secret) => {
        const { rule, title, severity, path, layer: of } = secret;
        // The second slash tells it from a label of the same name.
        const same = `plimsoll/secret/${rule}//${path}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer({ DiffID: of.diffId, Digest: of.digest });
        const suppression = (0,scan_suppression/* suppressionOfSecret */.zv)(rule, `/${path}`, ignored, today);
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "plimsoll",
            rule,
            severity,
            title: `${title[0]?.toUpperCase()}${title.slice(1)} in a file of the image`,
            message: `${own_secrets_placeOf(secret)}: ${title}.${(0,layer_origins/* cameFrom */.j)(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: suppression === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
/** Bytecode has no lines. */
function own_secrets_placeOf({ path, line }) {
    return (0,binary/* isSearchedBinary */.F)(path) ? `/${path}` : `/${path}, line ${line}`;
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
    const told = new Set((0,reported_secrets/* reportedSecrets */.P)(report).flatMap(({ secret: { RuleID, StartLine, Layer }, path }) => {
        const file = [layerOf(Layer)?.DiffID ?? anyLayer, path.replace(/^\//, "")];
        return [JSON.stringify([...file, RuleID]), JSON.stringify([...file, StartLine])];
    }));
    return ({ rule, line, path, layer }) => [layer.diffId, anyLayer].some((diffId) => told.has(JSON.stringify([diffId, path, rule])) || told.has(JSON.stringify([diffId, path, line])));
}
const anyLayer = "";

// EXTERNAL MODULE: ./build/js/scan/read-output.js
var read_output = __webpack_require__(524);
// EXTERNAL MODULE: ./build/js/scan/trivy-failure.js
var trivy_failure = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/js/scan/package-list/document.js
var package_list_document = __webpack_require__(79887);
// EXTERNAL MODULE: ./build/js/scan/package-list/marks.js
var marks = __webpack_require__(85398);
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
    const kind = (0,package_list_document/* propertyOf */.$r)(rest, `${package_list_document/* trivyNamespace */.UQ}Type`) ?? type;
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
    const marked = (0,marks/* withMarks */.T$)(named, report, advisoryRelease);
    return `${JSON.stringify(withStableReferences(marked), null, 2)}\n`;
}
/** Sizes are those of what was scanned, which may be an extract; labels are anybody's text. */
const kept = new Set(["ImageID", "DiffID", "SchemaVersion"].map((name) => package_list_document/* trivyNamespace */.UQ + name));
function asImage(component, name) {
    return { ...component, name, properties: (component.properties ?? []).filter((each) => kept.has(each.name)) };
}
function normalise_parse(written) {
    let cause;
    try {
        const parsed = package_list_document/* document */.Al.safeParse(JSON.parse(written));
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





const deadlineMs = 60_000;
const tooSlow = "Trivy did not write the package list within a minute. Run again.";
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
        env: { ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs,
    });
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw (0,trivy_failure/* trivyFailure */.X)(result, "its packages", tooSlow);
    return (0,read_output/* readOutput */.o)((0,external_node_path_.join)(directory, output), "its packages");
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
 * @throws PlimsollError what `scan` throws; `scan.differs` when a cross-check finds a difference.
 */
async function scanPackages(mode, image, { extract, obstacle, counts }, scan) {
    const full = (reason) => scanFull(image, scan, reason);
    if (mode === "full")
        return full();
    if (extract === undefined || counts === undefined)
        return full(obstacle);
    const small = await scan(extract.layout, { inOrder: true });
    const missed = countDifferences(small.report, counts);
    if (mode === "cross-check")
        return crossCheck(small, await full(), missed);
    if (missed.length > 0)
        return full(`the scan of the extract was not complete: ${missed.join("; ")}`);
    return { ...small, input: { of: "extract", bytes: extract.bytes } };
}
async function scanFull(image, scan, reason) {
    const answer = await scan(image, { inOrder: false });
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
        return ofAllFiles(await scan(image));
    if (!ownFiles.ok)
        throw ownFiles.error;
    const { layout, realLayer, search, remember } = ownFiles.value;
    if (layout === undefined)
        return { files: "own", own: [], layerOf: realLayer };
    const [report, own] = await Promise.all([scan(layout), (0,attempt/* attempt */.C)(search(), "io")]);
    if (!own.ok)
        throw own.error;
    await remember(report, own.value, trivyVersion);
    return { files: "own", report, own: own.value.secrets, layerOf: realLayer };
}

// EXTERNAL MODULE: ./build/js/scan/trivy.js
var scan_trivy = __webpack_require__(59942);
// EXTERNAL MODULE: ./build/js/scan/vulnerabilities.js
var vulnerabilities = __webpack_require__(95392);
;// CONCATENATED MODULE: ./build/js/scan/scan.js
/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */
















/**
 * What is in the image that should not be. Never rejects: `failure` says that the scan could not be done, and then the
 * findings are only those that need no scanner. With `scan: off` no scanner is needed, and only secrets of the image's
 * configuration are looked for.
 */
async function scanImage(subject, { name, policy }, scanner, settings, context) {
    const { image, measured } = subject;
    const task = context.progress.task("scan", "scanning", name);
    const today = new Date().toISOString().slice(0, 10);
    let findings = [];
    try {
        const ignored = await (0,ignore_files/* readIgnoreFiles */.KV)(settings.root, policy.vulnerabilities.ignoreFiles);
        if (policy.secrets.level !== "off") {
            findings = await configSecretFindings(image, measured, ignored, settings.root, today);
        }
        if (policy.scan === "off")
            return finished({ findings, packages: measured.packages }, task);
        const trivy = await readyTrivy(policy, ignored, await required(scanner), settings, context);
        const { packages, secrets } = await scanBoth(subject, policy, trivy);
        const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
        if (packages.ok)
            warnOf(packages.value, name, context);
        findings = [
            ...(packages.ok ? (0,vulnerabilities/* vulnerabilityFindings */.X)(packages.value.report, measured, sources, today) : []),
            ...(secrets.ok ? secretFindings(secrets.value, measured, sources, today) : []),
            ...findings,
        ];
        // What the other one found is told all the same.
        if (!packages.ok)
            throw packages.error;
        if (!secrets.ok)
            throw secrets.error;
        const { report, input } = packages.value;
        const searched = secrets.value.files === undefined ? {} : { secretFiles: secrets.value.files };
        const listed = await packageListOf(packages.value, name, trivy, context);
        return finished({ findings, packages: packagesOf(report, measured.packages), input, ...searched, ...listed }, task);
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error, "tool.crashed");
        task.fail(failure.message);
        return { findings, packages: measured.packages, failure };
    }
}
/** Packages and secrets are two questions; Trivy answers both in one run where both are asked of the whole image. */
async function scanBoth({ image, taken }, { scan, secrets: { level, files } }, { version, scanLayout }) {
    if (scan === "off")
        throw new errors/* PlimsollError */.nN("internal", "An image is scanned that was not to be.");
    const where = level === "off" ? "off" : files;
    if (scan === "full" && where === "all") {
        const answer = await scanLayout(image.layout, ["vuln", "secret"], false);
        const packages = { ...answer, input: { of: "full" } };
        return { packages: { ok: true, value: packages }, secrets: { ok: true, value: ofAllFiles(answer.report) } };
    }
    const secretsOf = async (layout) => (await scanLayout(layout, ["secret"], false)).report;
    const [packages, secrets] = await Promise.all([
        (0,attempt/* attempt */.C)(scanPackages(scan, image.layout, taken, (layout, how) => scanLayout(layout, ["vuln"], how.inOrder))),
        (0,attempt/* attempt */.C)(scanSecrets(where, image.layout, taken, version, secretsOf)),
    ]);
    return { packages, secrets };
}
async function readyTrivy(policy, ignored, scanner, { root }, context) {
    const { trivy } = scanner;
    if (!trivy.ok)
        throw trivy.error;
    const database = await scanner.database;
    if (database.status === "failed")
        throw database.error;
    const { cacheDirectory: databaseDirectory } = database;
    const ignoreFile = (0,ignore_files/* mergedIgnoreFile */.j7)(ignored);
    const vex = await readableDocuments(policy.vulnerabilities.vex, root);
    return {
        version: trivy.value.tool.version,
        scanLayout: (layout, scanners, inOrder) => {
            const question = { layout, databaseDirectory, scanners, inOrder, ignoreFile, vex };
            return (0,scan_trivy/* runTrivy */.m)(question, (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)()), trivy.value, context);
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
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var verdict_subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/look-at-image.js






/** Reads one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
async function lookAtImage(variant, image, hints, equipment, settings, context) {
    const { platform } = image;
    try {
        const scanner = settings.only.has("scan") ? await equipment.scanner : undefined;
        const forScan = scanner?.takeAlong?.(variant.policy);
        const subject = await readSubject(variant, image, hints, forScan, equipment, settings, context);
        const { measured, summary } = subject;
        if (!settings.only.has("scan"))
            return { platform, image: measured, summary };
        const run = () => scanImage(subject, variant, equipment.scanner, settings, context);
        const scan = await equipment.stopwatch.time("scan", run, variant.name);
        return { platform, image: { ...measured, packages: scan.packages }, scan, summary };
    }
    catch (error) {
        return { platform, failure: (0,coded_error/* codedError */.A)(error) };
    }
}
/** What was read is large; when this returns, only what is needed of it is left. */
async function readSubject(variant, image, hints, forScan, { layerCache, stopwatch }, { verifyDiffIds }, context) {
    const task = context.progress.task("size", "reading layers", variant.name);
    const options = {
        signal: context.signal,
        cache: layerCache,
        verifyDiffIds,
        companions: forScan?.companions ?? [],
    };
    try {
        const read = await stopwatch.time("measure", () => (0,read_image/* readImage */.A)(image, hints, options), variant.name);
        const taken = (await forScan?.settle(image, read.contents)) ?? {};
        task.done(`${(0,bytes/* formatBytes */.z3)(read.image.sizes.unpacked.total ?? 0)} in ${(0,verdict_subject/* counted */.h)(read.image.layers.length, "layer")}`);
        const summary = (0,summary_summarise/* summarise */.f)(read.image, read.contents, read.packages);
        return { image, measured: read.image, taken, summary };
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/text/instant.js
var instant = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/js/check-built.js








/**
 * The way of a variant that is built here. An image that was looked at before, under the same conditions, stays in the
 * builder: what that look found is taken, and the verdict alone is new. May reject.
 */
async function checkBuilt(variant, equipment, settings, context) {
    const { builder, plan, stopwatch, schedule, exports } = equipment;
    if (builder === undefined)
        return { variant, outcome: { status: "skipped" }, platforms: [] };
    if (!builder.ok)
        return { variant, outcome: { status: "skipped", failure: (0,coded_error/* codedError */.A)(builder.error) }, platforms: [] };
    const build = () => buildVariant(builder.value, plan, variant, settings, context);
    const outcome = await schedule.build(() => stopwatch.time("build", build, variant.name));
    if (outcome.status !== "built")
        return { variant, outcome, platforms: [] };
    const dockerfiles = await check_built_dockerfilesOf(variant, plan, settings);
    const memory = await openMemory(variant, dockerfiles, equipment, settings);
    const known = settings.keepLayouts ? undefined : await recallEach(outcome, memory);
    if (known !== undefined) {
        for (const { platform, lookedAt } of known)
            context.progress.note(knownText(variant, platform, lookedAt));
        return { variant, outcome, platforms: known };
    }
    const copyOut = () => exportVariant(builder.value, plan, outcome, exports.blobs, settings, context);
    const exported = await exports.inTurn(() => stopwatch.time("export", copyOut, variant.name));
    if (exported.status !== "exported")
        return { variant, outcome: { ...outcome, ...exported }, platforms: [] };
    const { layout, provenance, transfers } = exported;
    const images = await (0,image_platforms/* platformImages */.QF)(layout, context.workDirectory);
    const look = (image) => lookAtImage(variant, image, hintsFor(image, provenance, dockerfiles), equipment, settings, context);
    const platforms = await schedule.look(() => lookAtEach(images, provenance, memory, look));
    return { variant, outcome: { ...outcome, build: { ...outcome.build, transfers } }, layout, platforms };
}
/** Only their own: a line of another variant's Dockerfile made none of these layers. */
async function check_built_dockerfilesOf(variant, plan, settings) {
    const { sources } = await (0,dockerfile_sources/* dockerfileSources */.N)({ ...plan, variants: [variant] }, settings);
    return sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
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

// EXTERNAL MODULE: ./build/js/image/open.js + 19 modules
var image_open = __webpack_require__(91175);
// EXTERNAL MODULE: ./build/js/verdict/size-checks.js
var size_checks = __webpack_require__(54717);
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
    const pulled = compressed.total === null ? "" : ` (${(0,bytes/* formatBytes */.z3)(compressed.total)} compressed)`;
    return `${(0,bytes/* formatBytes */.z3)(unpacked.total ?? 0)}${pulled} in ${(0,verdict_subject/* counted */.h)(image.layers.length, "layer")}`;
}
function overOf({ image }, policy) {
    if (image === undefined)
        return [];
    const over = (0,size_checks/* sizeChecks */.f)("", policy, { image }).filter(({ status }) => status === "fail" || status === "warn");
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
    const facts = await goTheWay(variant, equipment, settings, context).catch((error) => {
        const status = context.signal.aborted ? "cancelled" : "failed";
        return { variant, outcome: { status, failure: (0,coded_error/* codedError */.A)(error) }, platforms: [] };
    });
    for (const line of doneLines(facts))
        context.progress.note(line);
    return facts;
}
function goTheWay(variant, equipment, settings, context) {
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


/***/ }),

/***/ 54286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ codedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** An error as `report.json` carries it. Errors without a code get `fallback`. */
function codedError(error, fallback) {
    const { code, message, detail } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error, fallback);
    return { code, message, ...(detail === undefined ? {} : { detail }) };
}


/***/ }),

/***/ 50795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ dockerfileSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plan_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84656);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19450);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6550);
/** Which Dockerfiles a plan builds from: each once, with the policies that hold for it. */





/** Larger than any Dockerfile that a person wrote. */
const maximumBytes = 5_000_000;
/**
 * The Dockerfiles of all variants and of the targets that they are based on. Left out are remote ones, ones outside of
 * the root, also by a symbolic link, and ones that can't be read: building says what is wrong with those.
 */
async function dockerfileSources(plan, settings) {
    const known = new Map();
    const byTarget = new Map();
    for (const variant of plan.variants) {
        const targets = variant.kind === "build" ? [variant.target, ...variant.basedOn] : [];
        for (const name of targets) {
            const source = await sourceOf(name, plan.definition.target[name], settings.root, known);
            if (source === undefined)
                continue;
            byTarget.set(name, source);
            for (const context of Object.keys(plan.definition.target[name]?.contexts ?? {}))
                source.contexts.add(context);
            addPolicy(source, variant.policy.lint);
        }
        if (variant.kind === "image" && variant.dockerfile !== undefined) {
            const source = await fileSource(variant.dockerfile, settings.root, known);
            if (source !== undefined)
                addPolicy(source, variant.policy.lint);
        }
    }
    return { sources: [...known.values()], byTarget };
}
function addPolicy(source, policy) {
    if (!source.policies.includes(policy))
        source.policies.push(policy);
}
async function sourceOf(name, target, root, known) {
    if (target === undefined)
        return undefined;
    const inline = target["dockerfile-inline"];
    if (inline !== undefined) {
        const label = `inline Dockerfile of ${name}`;
        return remember(known, label, { label, ...read(inline) });
    }
    const path = dockerfileOf(target, root);
    return path === undefined ? undefined : fileSource(path, root, known);
}
/** bake reads `dockerfile` relative to the context (docker/buildx bake/bake.go, toBuildOpt). */
function dockerfileOf({ context = ".", dockerfile = "Dockerfile" }, root) {
    return (0,_plan_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemoteContext */ .u)(context) ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, context, dockerfile);
}
async function fileSource(path, root, known) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.sep);
    const same = known.get(file);
    if (same !== undefined)
        return same;
    const text = await readInside(root, file);
    if (text === undefined)
        return undefined;
    return remember(known, file, { label: file, file, ...read(text) });
}
function read(text) {
    return { text, placeAt: (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeFinder */ .a)((0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDockerfile */ .Ai)(text)), contexts: new Set(), policies: [] };
}
function remember(known, key, source) {
    const same = known.get(key);
    if (same !== undefined)
        return same;
    known.set(key, source);
    return source;
}
async function readInside(root, file) {
    try {
        const [real, top] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]);
        if (!real.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return undefined;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
        return bytes.length > maximumBytes ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CheckValues),
/* harmony export */   w: () => (/* binding */ addCheck)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/**
 * Check values over paths and contents, 32 bits: they show that something changed, for advice. Who wants two contents to
 * have one value can arrange that, so nothing may be trusted because of one.
 */
class CheckValues {
    /** CRC-32 of each path, by its id; its directory's continued by its name. */
    #paths = [];
    #row = Buffer.alloc(16);
    /** Of one file: where it is and what is in it. */
    ofFile(path, { size, crc }) {
        this.#row.writeUInt32LE(this.#ofPath(path), 0);
        this.#row.writeInt32LE(crc, 4);
        this.#row.writeDoubleLE(size, 8);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(this.#row);
    }
    /** Of all that a layer says, but times, owners and permissions, which differ from one checkout to the next. */
    ofLayer(entries) {
        let value = 0;
        for (const entry of entries) {
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(entry.kind, addCheck(value, this.ofFile(entry.path, entry)));
            if (typeof entry.link === "string")
                value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(entry.link, value);
            else if (entry.link !== undefined)
                value = addCheck(value, this.#ofPath(entry.link));
        }
        return value;
    }
    /** Not by recursion: a hostile path has tens of thousands of names. */
    #ofPath(path) {
        const below = [];
        let at = path;
        while (at.parent !== undefined && this.#paths[at.id] === undefined) {
            below.push(at);
            at = at.parent;
        }
        let value = this.#paths[at.id] ?? 0;
        for (const node of below.reverse()) {
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(`/${node.name}`, value);
            this.#paths[node.id] = value;
        }
        return value;
    }
}
/** Joins the check values of parts into one of the whole, whatever their order. */
function addCheck(a, b) {
    return (a + b) >>> 0;
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

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ decodeSummary)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/image/digest.js
var digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/summary/image-summary.js
var image_summary = __webpack_require__(48919);
;// CONCATENATED MODULE: ./build/js/image/summary/header-schema.js



/** What of a summary is kept as JSON: all but its long lists. Everything is bounded: it may come from anywhere. */
const bytes = schemas/* int */.Whr().nonnegative();
const word = schemas/* int */.Whr().min(0).max(0xffffffff);
const header_schema_text = schemas/* string */.YjP().max(image_summary/* summaryLimits */.H.textLength);
const header_schema_digest = schemas/* string */.YjP().max(image_summary/* summaryLimits */.H.textLength).refine(digest/* isDigest */.Bc, { error: "is no digest" });
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
    digest: header_schema_digest,
    diffId: header_schema_digest,
    compressed: bytes.nullable(),
    unpacked: bytes,
    visible: bytes,
    hides: schemas/* strictObject */.rej({ own: bytes, base: bytes }),
    content: word,
    origin,
    base: schemas/* boolean */.zMY(),
});
const headerSchema = schemas/* strictObject */.rej({
    manifestDigest: header_schema_digest,
    configDigest: header_schema_digest,
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
const maximumBytes = 32e6;
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
    if (bytes.length > maximumBytes)
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
    if (!isAscending(paths, order/* compareText */.n))
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
    if (!isAscending(paths, order/* compareText */.n) || !isAscending(directories, order/* compareText */.n)) {
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

/***/ 9148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ byIdentity),
/* harmony export */   T: () => (/* binding */ foldPackages)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75292);
/* harmony import */ var _check_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97398);
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92220);




/** One entry for each type, name and version; beyond the limit, the smallest are only counted. */
function foldPackages(packages, owned) {
    const merged = new Map();
    for (const each of packages) {
        const { bytes, content } = owned.get(each) ?? { bytes: 0, content: 0 };
        const identity = { type: each.type, name: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(each.name), version: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(each.version) };
        const key = JSON.stringify(Object.values(identity));
        const known = merged.get(key) ?? { ...identity, layer: each.layer, bytes: 0, content: 0 };
        merged.set(key, {
            ...known,
            layer: Math.min(known.layer, each.layer),
            bytes: known.bytes + bytes,
            content: (0,_check_values_js__WEBPACK_IMPORTED_MODULE_0__/* .addCheck */ .w)(known.content, content),
        });
    }
    const all = [...merged.values()];
    if (all.length > _image_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimits */ .H.packages)
        all.sort((a, b) => b.bytes - a.bytes);
    const rest = all.splice(_image_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimits */ .H.packages);
    const bytes = rest.reduce((sum, each) => sum + each.bytes, 0);
    return { packages: all.sort(byIdentity), otherPackages: { count: rest.length, bytes } };
}
/** The order of packages in a summary; no two are equal in it. */
function byIdentity(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.type, b.type) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.name, b.name) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.version, b.version);
}


/***/ }),

/***/ 48919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ summaryLimits)
/* harmony export */ });
/** Bounds of what is kept, and so of what is read back. */
const summaryLimits = {
    layers: 1000,
    packages: 20_000,
    causes: 500,
    directories: 12_000,
    files: 12_000,
    /** Longer paths count as their nearest ancestor that is not. */
    pathLength: 1000,
    textLength: 300,
};


/***/ }),

/***/ 91237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./build/js/image/summary/check-values.js
var check_values = __webpack_require__(97398);
// EXTERNAL MODULE: ./build/js/image/summary/image-summary.js
var image_summary = __webpack_require__(48919);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
// EXTERNAL MODULE: ./build/js/image/paths.js
var paths = __webpack_require__(12336);
;// CONCATENATED MODULE: ./build/js/image/summary/fold-files.js




/**
 * Tells the files singly down to a size at which there are not too many; the smaller ones, and those with paths that are
 * too long, are told together, by directory. That size is 0 or one of few: two builds of one image mostly have the same.
 */
function foldFiles(files, places, checks, limit = image_summary/* summaryLimits */.H.files) {
    const threshold = thresholdOf(files, limit);
    const singles = new Map();
    const small = new Map();
    for (const { path, entry, layer } of files) {
        const directory = path.parent ?? path;
        const name = places.isLong(directory, path.name.length) ? undefined : `/${(0,paths/* exactPath */.V$)(path)}`.toWellFormed();
        // Names that differ only in bytes that are not UTF-8 read the same.
        if (name === undefined || entry.size < threshold || singles.has(name)) {
            addSmall(small, places.placeOf(directory), entry.size, checks.ofFile(path, entry), layer);
        }
        else {
            singles.set(name, { path: name, bytes: entry.size, crc: entry.crc, layer });
        }
    }
    return {
        threshold,
        singles: [...singles.values()].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path)),
        small: [...small.values()].sort((a, b) => (0,order/* compareText */.n)(a.directory, b.directory)),
    };
}
function addSmall(small, directory, bytes, content, layer) {
    const known = small.get(directory);
    if (known === undefined) {
        small.set(directory, { directory, count: 1, bytes, content, layer });
        return;
    }
    known.count += 1;
    known.bytes += bytes;
    known.content = (0,check_values/* addCheck */.w)(known.content, content);
}
/** The least of {@link stepOf}'s sizes that at most `limit` files have or pass; 0 when there are no more. */
function thresholdOf(files, limit) {
    if (files.length <= limit)
        return 0;
    const counts = [];
    for (const { entry } of files)
        if (entry.size > 0)
            counts[stepOf(entry.size)] = (counts[stepOf(entry.size)] ?? 0) + 1;
    let larger = 0;
    let step = counts.length;
    while (step > 0 && larger + (counts[step - 1] ?? 0) <= limit) {
        step -= 1;
        larger += counts[step] ?? 0;
    }
    return Math.ceil(((4 + (step % 4)) / 4) * 2 ** Math.floor(step / 4));
}
/** Sizes are told apart in quarters of their power of 2: step 0 begins at 1, step 4 at 2, step 5 at 2.5. */
function stepOf(size) {
    let power = Math.floor(Math.log2(size));
    // A logarithm is not exact beside a power of 2.
    if (2 ** power > size)
        power -= 1;
    else if (2 ** (power + 1) <= size)
        power += 1;
    return power * 4 + Math.floor((size / 2 ** power - 1) * 4);
}

// EXTERNAL MODULE: ./build/js/image/summary/fold-packages.js
var fold_packages = __webpack_require__(9148);
;// CONCATENATED MODULE: ./build/js/image/summary/place-directories.js


/** Nothing deeper has a path that is short enough: this depth is that of an image whose directories are all told. */
const maximumDepth = image_summary/* summaryLimits */.H.pathLength / 2;
/**
 * Finds the depth down to which at most `limit` directories are told apart, and where each one counts. Takes time linear
 * in the number of paths, however deep they are: nobody's work is done twice.
 */
function placeDirectories(directories, limit = image_summary/* summaryLimits */.H.directories) {
    const measures = new Map();
    for (const directory of directories)
        measure(directory, measures);
    const depth = deepest([...measures.values()], limit);
    const isKept = (path) => {
        const known = measures.get(path);
        return known === undefined || (known.depth <= depth && known.length <= image_summary/* summaryLimits */.H.pathLength);
    };
    const places = new Map();
    return {
        depth,
        placeOf: (directory) => places.get(directory) ?? place(directory, isKept, places),
        isLong: (directory, nameLength) => (measures.get(directory)?.length ?? 0) + 1 + nameLength > image_summary/* summaryLimits */.H.pathLength,
    };
}
function measure(directory, measures) {
    const below = [];
    let at = directory;
    while (at !== undefined && !measures.has(at)) {
        below.push(at);
        at = at.parent;
    }
    let last = at === undefined ? { depth: -1, length: 0 } : measures.get(at);
    for (const path of below.reverse()) {
        last = { depth: (last?.depth ?? 0) + 1, length: (last?.length ?? 0) + path.name.length + 1 };
        measures.set(path, last);
    }
}
function deepest(measures, limit) {
    const counts = [];
    for (const { depth } of measures)
        counts[depth] = (counts[depth] ?? 0) + 1;
    let total = 0;
    for (const [depth, count] of counts.entries()) {
        total += count;
        if (total > limit || depth > maximumDepth)
            return Math.max(depth - 1, 0);
    }
    return maximumDepth;
}
function place(directory, isKept, places) {
    const passed = [directory];
    let at = directory;
    while (at.parent !== undefined && !places.has(at) && !isKept(at)) {
        at = at.parent;
        passed.push(at);
    }
    const text = places.get(at) ?? `/${(0,paths/* exactPath */.V$)(at)}`.toWellFormed();
    for (const path of passed)
        places.set(path, text);
    return text;
}

;// CONCATENATED MODULE: ./build/js/image/summary/sort-files.js





/** Sorts the visible files into packages, and into single ones that nobody owns; and all of them into directories. */
function sortFiles(tree, packages, checks) {
    const owned = new Map();
    const unowned = [];
    const direct = new Map();
    for (const file of tree.visibleFiles()) {
        const { path, entry } = file;
        const directory = path.parent ?? path;
        direct.set(directory, (direct.get(directory) ?? 0) + entry.size);
        const owner = packages.ownerOf(path);
        if (owner === undefined)
            unowned.push(file);
        else
            hold(owned, owner, entry.size, checks.ofFile(path, entry));
    }
    const places = placeDirectories(direct.keys());
    return {
        ...(0,fold_packages/* foldPackages */.T)(packages.packages, owned),
        directories: { depth: places.depth, entries: directoriesOf(direct, places) },
        files: foldFiles(unowned, places, checks),
    };
}
function hold(owned, owner, bytes, check) {
    const holdings = owned.get(owner);
    if (holdings === undefined) {
        owned.set(owner, { bytes, content: check });
        return;
    }
    holdings.bytes += bytes;
    holdings.content = (0,check_values/* addCheck */.w)(holdings.content, check);
}
function directoriesOf(direct, places) {
    const sums = new Map();
    for (const [directory, bytes] of direct) {
        const path = places.placeOf(directory);
        sums.set(path, (sums.get(path) ?? 0) + bytes);
    }
    return [...sums].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
}

// EXTERNAL MODULE: ./build/js/image/summary/text.js
var summary_text = __webpack_require__(92220);
;// CONCATENATED MODULE: ./build/js/image/summary/summarise.js




/**
 * What a baseline keeps of an image. Files that no package owns stand singly, the others in their package; where there
 * are too many of anything, the smallest are folded together, so that no sum changes and the size stays bounded.
 */
function summarise(image, contents, packages) {
    const checks = new check_values/* CheckValues */.B();
    return {
        manifestDigest: image.manifestDigest,
        configDigest: image.configDigest,
        ...baseOf(image),
        sizes: image.sizes,
        codec: image.codec,
        layers: layersOf(image, contents, checks),
        causes: causesOf(image.causes),
        ...sortFiles(contents.tree, packages, checks),
    };
}
function baseOf({ base }) {
    if (base === undefined)
        return {};
    const digest = base.digest === undefined ? {} : { digest: base.digest };
    return { base: { name: (0,summary_text/* shortText */.o)(base.name), ...digest } };
}
/** What a layer hides is told by the tree; its own markers and what no runtime unpacks are out of reach by themselves. */
function layersOf(image, { layers: contents, tree }, checks) {
    const hides = image.layers.map(() => ({ own: 0, base: 0 }));
    const unexplained = image.layers.map(({ index }) => tree.shadowedBytes(index));
    const add = (by, from, bytes) => {
        const hidden = hides[by];
        if (hidden === undefined)
            return;
        if (image.layers[from]?.base === true)
            hidden.base += bytes;
        else
            hidden.own += bytes;
        unexplained[from] = (unexplained[from] ?? 0) - bytes;
    };
    for (const { entry, layer, by } of tree.hiddenFiles)
        add(by, layer, entry.size);
    for (const [layer, bytes] of unexplained.entries())
        add(layer, layer, bytes);
    return image.layers.map(({ index, digest, diffId, compressed, unpacked, origin, base }, i) => ({
        digest,
        diffId,
        compressed,
        unpacked,
        visible: tree.visibleBytes(index),
        hides: hides[i] ?? { own: 0, base: 0 },
        content: checks.ofLayer(contents[i]?.entries ?? []),
        origin: shortOrigin(origin),
        base,
    }));
}
/** Beyond the limit, the smallest are told only by their kind. */
function causesOf(causes) {
    const told = causes.map(({ kind, bytes, origin }) => ({ kind: (0,summary_text/* shortText */.o)(kind), bytes, origin: shortOrigin(origin) }));
    told.sort((a, b) => b.bytes - a.bytes);
    const kinds = new Set(told.map(({ kind }) => kind));
    const single = told.length <= image_summary/* summaryLimits */.H.causes ? told.length : Math.max(image_summary/* summaryLimits */.H.causes - kinds.size, 0);
    const rest = new Map();
    for (const { kind, bytes } of told.slice(single)) {
        const sum = rest.get(kind) ?? { kind, bytes: 0, origin: { via: "none" } };
        rest.set(kind, { ...sum, bytes: sum.bytes + bytes });
    }
    return [...told.slice(0, single), ...rest.values()];
}
function shortOrigin({ file, stage, instruction, madeBy, ...origin }) {
    return {
        ...origin,
        ...(file === undefined ? {} : { file: (0,summary_text/* shortText */.o)(file) }),
        ...(stage === undefined ? {} : { stage: (0,summary_text/* shortText */.o)(stage) }),
        ...(instruction === undefined ? {} : { instruction: (0,summary_text/* shortText */.o)(instruction) }),
        ...(madeBy === undefined ? {} : { madeBy: shortOrigin(withoutMaker(madeBy)) }),
    };
}
/** One step back is enough to point at. */
function withoutMaker({ madeBy: _, ...origin }) {
    return origin;
}


/***/ }),

/***/ 92220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48919);

/** Cut to what a summary keeps of a name. */
function shortText(text) {
    return text.slice(0, _image_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimits */ .H.textLength).toWellFormed();
}


/***/ }),

/***/ 54629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ problemsError),
/* harmony export */   R: () => (/* binding */ isSome)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21261);



const mostShown = 50;
const longestMessage = 500;
/**
 * One error for everything that is wrong in a file: the message is the first problem in the order of the file, the
 * detail lists them all, one per line, as `file:line:column: sentence`.
 */
function problemsError(file, problems) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted
        .slice(0, mostShown)
        .map(({ line, column, message }) => (0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${file}:${line}:${column}: ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(shorten(message))}`));
    if (sorted.length > mostShown)
        lines.push(`${file}: and ${sorted.length - mostShown} more`);
    const [first = ""] = lines;
    const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : "";
    const code = sorted[0]?.code ?? problems[0].code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN(code, first + more, sorted.length > 1 ? { detail: lines.join("\n") } : {});
}
/** A message quotes names, and a name may be as long as its file. */
function shorten(message) {
    return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}
/** Whether there is anything to report; narrows for {@link problemsError}. */
function isSome(problems) {
    return problems.length > 0;
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/inputs/config/problems.js
var config_problems = __webpack_require__(54629);
;// CONCATENATED MODULE: ./build/js/inputs/config/yaml-walk.js

/** Far more than a configuration needs; bounds what aliases can unfold to ("billion laughs"). */
const deepest = 32;
const mostNodes = 20_000;
/** Plain data of a parsed document, and where everything stands. Problems make the value worthless. */
function walkYaml(root, place) {
    const walk = { place, problems: [], entries: [], anchors: new Map(), nodes: 0 };
    const value = root === null ? undefined : plain(walk, root, []);
    return { value, entries: walk.entries, problems: walk.problems };
}
function plain(walk, given, path) {
    const node = (0,dist/* isAlias */.Vj)(given) ? walk.anchors.get(given.source) : given;
    walk.nodes += 1;
    if (path.length > deepest || walk.nodes > mostNodes)
        return tooMuch(walk, given, path);
    if ((0,dist/* isAlias */.Vj)(given) && node === undefined)
        return refuse(walk, given, `nothing is called "*${given.source}" above`);
    if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) {
        if (node.anchor !== undefined)
            walk.anchors.set(node.anchor, node);
        if (node.tag?.startsWith("!") === true)
            return refuse(walk, node, "YAML tags are not read here");
    }
    if ((0,dist/* isMap */.jh)(node))
        return mapping(walk, node.items, path);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item, index) => enter(walk, item, item, [...path, index]));
    return (0,dist/* isScalar */.jn)(node) ? asWritten(node) : null;
}
function mapping(walk, items, path) {
    const entries = new Map();
    for (const { key, value } of items) {
        const name = keyText(key);
        if (name === undefined)
            refuse(walk, key, "a key must be text");
        else if (entries.has(name))
            refuse(walk, key, `the key ${JSON.stringify(name)} is there twice`);
        else
            entries.set(name, enter(walk, key, value, [...path, name]));
    }
    // fromEntries makes own properties only, also of "__proto__".
    return Object.fromEntries(entries);
}
function enter(walk, key, node, path) {
    const index = walk.entries.length;
    const where = position(walk, key);
    const entry = { path, value: null, key: where, at: node === null ? where : position(walk, node) };
    walk.entries[index] = entry;
    entry.value = plain(walk, node, path);
    return entry.value;
}
/** Keys are text as they are written: a variant may be called `3.10`. */
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    if (typeof key.value === "string")
        return key.value;
    return typeof key.value === "number" || typeof key.value === "boolean" ? key.source : undefined;
}
/** The value, except for numbers that would not be written back as they are (3.10, 0x1F, 1e9, .inf, 2^60): their text. */
function asWritten(node) {
    const { value, source } = node;
    const changed = typeof value === "number" && source !== undefined && String(value) !== source;
    return changed || typeof value === "bigint" ? (source ?? String(value)) : value;
}
function refuse(walk, node, message) {
    walk.problems.push({ ...position(walk, node), code: "config.syntax", message });
    return null;
}
function tooMuch(walk, node, path) {
    const message = path.length > deepest
        ? `nested deeper than ${deepest} levels, or an alias that contains itself`
        : `more than ${mostNodes} values, counting what aliases repeat`;
    return walk.problems.some((problem) => problem.message === message) ? null : refuse(walk, node, message);
}
function position(walk, node) {
    const range = (0,dist/* isAlias */.Vj)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node.range : undefined;
    return walk.place(range?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/js/inputs/config/yaml-document.js



/**
 * Parses one YAML 1.2 document (core schema, no `<<` merging). Numbers that plain decimal notation would not give back
 * (`3.10`, `0x1F`, `1e9`) stay text, as written. Tags, duplicate keys and keys that are not text are refused.
 * @throws PlimsollError config.syntax with every problem found.
 */
function parseYaml(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        lineCounter: lines,
        prettyErrors: false,
        // The walk checks this: the parser's own check takes quadratic time.
        uniqueKeys: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const faults = [...document.errors, ...document.warnings];
    const tooDeep = faults.find((fault) => fault.code === "RESOURCE_EXHAUSTION");
    const problems = (tooDeep === undefined ? faults : [tooDeep]).map((fault) => ({ ...place(fault.pos[0]), code: "config.syntax", message: sentenceAbout(fault) }));
    if ((0,config_problems/* isSome */.R)(problems))
        throw (0,config_problems/* problemsError */.$)(file, problems);
    const walked = walkYaml(document.contents, place);
    if ((0,config_problems/* isSome */.R)(walked.problems))
        throw (0,config_problems/* problemsError */.$)(file, walked.problems);
    const places = new Map(walked.entries.map((entry) => [JSON.stringify(entry.path), entry]));
    const find = (path) => path.length === 0 ? undefined : (places.get(JSON.stringify(path)) ?? find(path.slice(0, -1)));
    const start = { line: 1, column: 1 };
    return {
        value: walked.value,
        entries: walked.entries,
        keyAt: (path) => find(path)?.key ?? start,
        valueAt: (path) => find(path)?.at ?? start,
    };
}
/** The parser's own words, except where they speak of its insides. */
function sentenceAbout(fault) {
    switch (fault.code) {
        case "RESOURCE_EXHAUSTION":
            return "the file is nested too deep";
        case "TAB_AS_INDENT":
            return "tabs are not allowed as indentation in YAML. Use spaces";
        case "BLOCK_AS_IMPLICIT_KEY":
        case "MULTILINE_IMPLICIT_KEY":
            return "a key and its colon must be on one line, and only what belongs to a key is indented deeper than it";
        case "MULTIPLE_DOCS":
            return 'only one YAML document is read. Remove the "---" in the middle';
        case "TAG_RESOLVE_FAILED":
            return `YAML tags are not read here: ${fault.message}`;
        default:
            return fault.message;
    }
}


/***/ }),

/***/ 91570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ readHadolintConfig),
/* harmony export */   U5: () => (/* binding */ hadolintConfigNames),
/* harmony export */   t4: () => (/* binding */ parseHadolintConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46825);
/**
 * hadolint's own configuration, read by us. hadolint reports a broken file on stderr and then lints without it, passes
 * over unknown keys, and lets `format: tty` in the file win over `--format=json` (seen with 2.15.1). So the file is
 * checked here, strictly, and hadolint is given a copy that holds only what decides about rules.
 */


const rules = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text, like DL3008"), "must be a list, like [DL3008]").nullish();
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY("must be true or false").nullish();
const levels = ["error", "warning", "info", "style"];
// Keys: hadolint README, "Configure"; src/Hadolint/Config/Configuration.hs.
const decidingKeys = {
    ignored: rules,
    override: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ error: rules, warning: rules, info: rules, style: rules }).nullish(),
    trustedRegistries: rules,
    "label-schema": zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["text", "rfc3339", "semver", "url", "hash", "spdx", "email"], "must be text, rfc3339, semver, url, hash, spdx or email"))
        .nullish(),
    "strict-labels": flag,
    "disable-ignore-pragma": flag,
};
const configuration = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...decidingKeys,
    "failure-threshold": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([...levels, "ignore", "none"], "must be error, warning, info, style, ignore or none")
        .nullish(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be text").nullish(),
    "no-fail": flag,
    "no-color": flag,
});
const deciding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(decidingKeys);
/** In hadolint's own order; the first one that exists is used alone. */
const hadolintConfigNames = [".hadolint.yaml", ".hadolint.yml"];
const refusal = {
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
        const text = await (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextOf */ .V)(root, name, false, refusal);
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
    return deciding.parse((0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictYaml */ .P)(name, text, configuration, refusal).value);
}


/***/ }),

/***/ 66229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ mergeRemarks)
});

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
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

// EXTERNAL MODULE: ./build/js/lint/remark.js
var lint_remark = __webpack_require__(74604);
// EXTERNAL MODULE: ./build/js/lint/rules.js
var rules = __webpack_require__(19737);
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
    const names = [rule, ...(0,rules/* equivalentsOf */.N7)(rule)];
    const words = source.policies.map(({ rules }) => {
        const name = names.find((each) => Object.hasOwn(rules, each));
        return name === undefined ? level : (rules[name] ?? level);
    });
    if (words.length === 0)
        return level;
    return lint_remark/* lintLevels */.J.find((each) => words.includes(each)) ?? "off";
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
        const candidates = (0,rules/* equivalentsOf */.N7)(remark.rule).flatMap((rule) => hadolint.get(`${remark.source.label}\n${rule}`) ?? []);
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
        severity: lint_remark/* severityOfLevel */.v[level],
        title,
        message: `${message}${often}${where}`,
        origin: originOf(remark),
        state: "unknown",
        sources: [...sources].sort(),
        ...(url === undefined ? {} : { url }),
    };
}
function originOf({ source: { file }, place, line }) {
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
        (0,order/* compareText */.n)(file(a), file(b)) ||
        line(a) - line(b) ||
        (0,order/* compareText */.n)(a.key, b.key));
}


/***/ }),

/***/ 74604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lintLevels),
/* harmony export */   v: () => (/* binding */ severityOfLevel)
/* harmony export */ });
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


/***/ }),

/***/ 19737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ hadolintUrl),
/* harmony export */   Fe: () => (/* binding */ buildCheckLevel),
/* harmony export */   N7: () => (/* binding */ equivalentsOf),
/* harmony export */   RI: () => (/* binding */ defaultHadolintLevel)
/* harmony export */ });
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

/***/ 36952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ javaIndex),
/* harmony export */   gP: () => (/* binding */ downloadDatabase),
/* harmony export */   mC: () => (/* binding */ vulnerabilityDatabase),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _process_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78525);
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
            const failure = failed(kind, result, context);
            task.fail(failure.message);
            throw failure;
        }
        task.update(`trying again in ${pause / 1000} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: context.signal }).catch(() => undefined);
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
function failed(kind, result, context) {
    if (context.signal.aborted)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("cancelled", `Cancelled while the ${kind.title} was downloading.`);
    const why = result.endedBy === "deadline" ? ` within ${deadlineMs / 60_000} minutes` : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("scan.database", `The ${kind.title} could not be downloaded${why} from ${sourceOf(kind, context)}. Without it no image can be judged. Run again, or set ${kind.variable} to a mirror that this machine reaches.`, { cause: result.spawnError, detail: (0,_process_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLines */ .w)(result.stderr, 8) });
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
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


/***/ }),

/***/ 48608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ readIgnoreFiles),
/* harmony export */   a0: () => (/* binding */ parseIgnoreFile),
/* harmony export */   c8: () => (/* binding */ usualIgnoreFiles),
/* harmony export */   j7: () => (/* binding */ mergedIgnoreFile),
/* harmony export */   xb: () => (/* binding */ entryOfStatement)
/* harmony export */ });
/* unused harmony exports parsePlainIgnoreFile, parseYamlIgnoreFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46825);
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
        const text = await (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextOf */ .V)(root, file, given.length > 0, refusal);
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
        if (expiry !== undefined && !zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6().safeParse(expiry).success) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN(refusal.code, `${file}:${line}: "exp:${expiry}" is not a date like exp:2027-01-31. ${refusal.because}`);
        }
        return [{ id, sections, file, line, ...(expiry === undefined ? {} : { expires: expiry }) }];
    });
}
const day = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], "must be a date like 2027-01-31");
const yamlEntry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP("must be text").min(1, "must not be empty"),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP("must be text"), "must be a list").nullish(),
    purls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP("must be text").startsWith("pkg:", "must start with pkg:"), "must be a list").nullish(),
    expired_at: day.nullish(),
    statement: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP("must be text").nullish(),
});
const yamlEntries = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(yamlEntry, "must be a list").nullish();
const yamlFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    vulnerabilities: yamlEntries,
    misconfigurations: yamlEntries,
    secrets: yamlEntries,
    licenses: yamlEntries,
});
/** The form with sections. @throws PlimsollError `config.ignore-file`. */
function parseYamlIgnoreFile(text, file) {
    const { value, document } = (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictYaml */ .P)(file, text, yamlFile, refusal);
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


/***/ }),

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ lacksJavaIndex),
/* harmony export */   Qs: () => (/* binding */ provideJavaIndex),
/* harmony export */   l9: () => (/* binding */ provideKnownJavaIndex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _download_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36952);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79075);
/* harmony import */ var _stored_databases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17408);
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
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDirectory, "java-db");
    const store = (0,_stored_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)("java-db", _download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .javaIndex */ .Bj, context);
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, "lock"), context.signal, async () => {
        if (await exists(link))
            return;
        const { directory } = await currentIndex(store, trivy, context);
        // A link that leads nowhere: its index was removed as old.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(link, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "java-db"), link);
    });
}
/** {@link provideJavaIndex} on a machine that needed the index before, so that no scan has to fail first. */
async function provideKnownJavaIndex(cacheDirectory, trivy, context) {
    const known = await (0,_stored_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .newestDatabase */ .eP)((0,_stored_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)("java-db", _download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .javaIndex */ .Bj, context), "java-db");
    if (known !== undefined)
        await provideJavaIndex(cacheDirectory, trivy, context);
}
async function currentIndex(store, trivy, context) {
    const cached = await (0,_stored_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .newestDatabase */ .eP)(store, "java-db");
    if (cached !== undefined && Date.now() - cached.downloadedAt < freshMs)
        return cached;
    try {
        const stored = await (0,_stored_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .storeDatabase */ .H0)(store, "java-db", (directory) => (0,_download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadDatabase */ .gP)(_download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .javaIndex */ .Bj, directory, trivy, context));
        if (stored !== undefined)
            return stored;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("scan.database", `What ${(0,_download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(_download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .javaIndex */ .Bj, context)} gave is not Trivy's Java index. Correct TRIVY_JAVA_DB_REPOSITORY.`);
    }
    catch (error) {
        if (cached === undefined || context.signal.aborted)
            throw error;
        context.progress.warn("The Java index could not be refreshed; the cached one is used. JAR files published since may go unrecognised.");
        return cached;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 28037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ layerFinder),
/* harmony export */   j: () => (/* binding */ cameFrom)
/* harmony export */ });
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
    return instruction === undefined ? "" : ` It comes from: ${shorten(instruction)}`;
}
function shorten(text) {
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}


/***/ }),

/***/ 79075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);





/** Longer than any download that it guards may take; a lock older than that was left behind. */
const staleMs = 20 * 60_000;
/**
 * Runs `work` while holding the lock file, also against other processes of this machine. A lock whose owner is gone, or
 * that is very old, is taken over. Rejects with the signal's reason when it fires while waiting.
 */
async function withLock(file, signal, work) {
    const mine = `${process.pid} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    while (!(await take(file, mine))) {
        if (await isAbandoned(file))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(200, undefined, { signal });
    }
    try {
        return await work();
    }
    finally {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => "")) === mine)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    }
}
async function take(file, mine) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, mine, { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function isAbandoned(file) {
    try {
        if (Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).mtimeMs > staleMs)
            return true;
        const owner = Number((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8")).split(" ")[0]);
        if (!Number.isInteger(owner) || owner <= 0)
            return false;
        process.kill(owner, 0);
        return false;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, "ESRCH");
    }
}


/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSearchedBinary),
/* harmony export */   Sz: () => (/* binding */ decisiveBytes),
/* harmony export */   wY: () => (/* binding */ isBinaryByte)
/* harmony export */ });
/* harmony import */ var _extract_go_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4570);

/** Bytes from a file's start by which Trivy tells text from other content. */
const decisiveBytes = 300;
/** Whether a byte among the first {@link decisiveBytes} makes a file binary (`IsBinary` in pkg/fanal/utils/utils.go). */
function isBinaryByte(byte) {
    return byte < 7 || byte === 11 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127;
}
/** Of binary files Trivy searches these alone, the printable text in them (`allowedBinaries` in its analyzer/secret/secret.go). */
function isSearchedBinary(path) {
    return (0,_extract_go_path_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)((0,_extract_go_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(path)) === ".pyc";
}


/***/ }),

/***/ 79887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   UQ: () => (/* binding */ trivyNamespace),
/* harmony export */   eu: () => (/* binding */ withProperty)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/** CycloneDX in JSON, as far as a list of packages needs it. */

const property = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const component = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    "bom-ref": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
});
const dependency = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), dependsOn: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional() });
/** What Trivy writes; fields that are not named here stay as they are. */
const document = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    bomFormat: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("CycloneDX"),
    specVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ component }),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(dependency),
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


/***/ }),

/***/ 85398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ withMarks),
/* harmony export */   Xc: () => (/* binding */ inexactnessOf),
/* harmony export */   YI: () => (/* binding */ isThirdParty),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79887);

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
            component: inexact === undefined ? metadata.component : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .withProperty */ .eu)(metadata.component, names.inexact, inexact),
        },
        components: document.components.map((component) => {
            if (component.type === "operating-system")
                return markedSystem(component, report, advisoryRelease);
            return isThirdParty(component) ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .withProperty */ .eu)(component, names.thirdParty, "true") : component;
        }),
    };
}
function markedSystem(system, { Metadata: { OS } }, release) {
    const extended = OS?.extended === true ? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .withProperty */ .eu)(system, names.extended, "true") : system;
    return release === undefined ? extended : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .withProperty */ .eu)(extended, names.advisoryRelease, release);
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
        const type = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(component, `${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .trivyNamespace */ .UQ}PkgType`);
        return found.has(JSON.stringify([type, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(component, `${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .trivyNamespace */ .UQ}PkgID`)]));
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
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(metadata.component, names.inexact);
}
/** Whether the distribution's advisories do not speak of the package. */
function isThirdParty(component) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(component, names.thirdParty) === "true";
}
/** The distribution's release as Trivy's detectors ask for it (`-ESM` in trivy pkg/scan/ospkg/scan.go). */
function releaseOf(system) {
    const release = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(system, names.advisoryRelease) ?? system.version;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(system, names.extended) === "true" ? `${release}-ESM` : release;
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


/**
 * What Trivy wrote to `file`. `of`: what nothing is known of without it.
 *
 * @throws PlimsollError `tool.nonsense` when it is not there
 */
async function readOutput(file, of) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrno */ .Nm)(error, "ENOENT"))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("tool.nonsense", `Trivy ended well and wrote no report, so nothing is known of ${of}. Run again.`, { cause: error });
    }
}


/***/ }),

/***/ 55199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reportedSecrets)
/* harmony export */ });
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


/***/ }),

/***/ 40762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ urlWithPassword),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   bA: () => (/* binding */ secretInAssignment),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   wZ: () => (/* binding */ isSequence)
/* harmony export */ });
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


/***/ }),

/***/ 10011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ severityOfTrivy)
/* harmony export */ });
/** Trivy's scale on ours. UNKNOWN is what nobody has rated yet; it is shown and never gates. */
const severityOfTrivy = {
    CRITICAL: "critical",
    HIGH: "high",
    MEDIUM: "medium",
    LOW: "low",
    UNKNOWN: "info",
};


/***/ }),

/***/ 17408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ storeDatabase),
/* harmony export */   SY: () => (/* binding */ readDatabase),
/* harmony export */   eP: () => (/* binding */ newestDatabase),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _download_database_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36952);
/**
 * Databases kept between runs: one directory per download below one directory per source, never changed once it is in
 * place. A scan that reads one is not disturbed by a run that fetches a newer one.
 */





/** metadata.json of both kinds (trivy-db pkg/metadata/metadata.go, trivy-java-db pkg/db/metadata.go). */
const metadataFile = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    Version: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    NextUpdate: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }),
    UpdatedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }),
    DownloadedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }),
});
const day = 86_400_000;
/** The directory of this source's databases. */
function storeOf(name, kind, context) {
    const source = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_download_database_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(kind, context)).digest("hex").slice(0, 12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.cacheDirectory, "trivy", `${name}-${source}`);
}
/** The last one that was downloaded whole; undefined when there is none. */
async function newestDatabase(store, name) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(store).catch(() => []);
    const stored = await Promise.all(names.filter(isFinished).map((each) => readDatabase((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, each), name)));
    return stored
        .filter((each) => each !== undefined)
        .sort((a, b) => b.downloadedAt - a.downloadedAt)
        .at(0);
}
/** What `directory` holds; undefined when it is not a whole database of the version that Trivy 0.70 and later read. */
async function readDatabase(directory, name) {
    try {
        const data = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name, name === "db" ? "trivy.db" : "trivy-java.db");
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(data)).size === 0)
            return undefined;
        const metadata = metadataFile.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name, "metadata.json"), "utf8")));
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
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, `incoming-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(incoming, { recursive: true });
    try {
        await download(incoming);
        if ((await readDatabase(incoming, name)) === undefined)
            return undefined;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, `at-${Date.now()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(incoming, place);
        return await readDatabase(place, name);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(incoming, { recursive: true, force: true });
    }
}
function isFinished(name) {
    return name.startsWith("at-");
}
/** What no run of today can still be using; the newest stays for the day when the network fails. */
async function removeOld(store, name) {
    const newest = await newestDatabase(store, name);
    for (const each of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(store).catch(() => [])) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, each);
        const isOurs = isFinished(each) || each.startsWith("incoming-");
        if (!isOurs || directory === newest?.directory)
            continue;
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(directory).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > 2 * day)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 90245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ expiredNote),
/* harmony export */   XV: () => (/* binding */ suppressionOf),
/* harmony export */   zv: () => (/* binding */ suppressionOfSecret)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _ignore_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48608);
/* harmony import */ var _trivy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59942);



/** Who suppressed a finding, why, and until when. */
function suppressionOf({ Status, Statement, Source }, { entries, vex }) {
    const entry = (0,_ignore_files_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOfStatement */ .xb)(Statement, entries);
    if (entry !== undefined)
        return suppressionBy(entry);
    const document = vex.find((_path, index) => (0,_trivy_js__WEBPACK_IMPORTED_MODULE_2__/* .vexName */ .z)(index) === Source);
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
        (paths.length === 0 || (path !== undefined && paths.some((pattern) => matches(path, pattern)))) &&
        (expires === undefined || expires > today));
    return entry === undefined ? undefined : suppressionBy(entry);
}
/** As Trivy's doublestar does, to which a dot is a character like any other; to Node a wildcard does not begin with one. */
function matches(path, pattern) {
    const plain = (text) => text.replaceAll(".", "\uE000");
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(plain(path), plain(pattern));
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


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trivyFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _process_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78525);


/** Why a run of Trivy gave nothing. `of`: what nothing is known of; `tooSlow`: the sentence for one that ran out of time. */
function trivyFailure(result, of, tooSlow) {
    const detail = (0,_process_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(result.stderr, 10);
    const options = { cause: result.spawnError, detail };
    if (result.endedBy === "abort")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("cancelled", "Cancelled while Trivy ran.");
    if (result.endedBy === "deadline")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("tool.deadline", tooSlow, options);
    if (result.endedBy === "spawn") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("tool.missing", "Trivy could not be started. Install it again, or remove tools.trivy.path.", options);
    }
    if (/no space left on device/.test(detail)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("disk.full", "The disk is full: Trivy could not unpack the image. Free space, then run again.", options);
    }
    const how = result.signal === null ? `with status ${result.exitCode}` : `by ${result.signal}`;
    const advice = result.signal === "SIGKILL" ? "It was most likely out of memory." : "Its last lines say why.";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("tool.crashed", `Trivy ended ${how}, so nothing is known of ${of}. ${advice}`, options);
}


/***/ }),

/***/ 64509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTrivyReport),
/* harmony export */   W: () => (/* binding */ parsePackageListReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/** The border to Trivy's `--format=json`: strict on what is used, silent on the rest. */


/** pkg/fanal/types/artifact.go; both digests can be missing for other sources than layouts. */
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), DiffID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const identifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ PURL: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), UID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);
const packageEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Identifier: identifier.optional(),
    Version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Release: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Epoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    SrcName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Layer: layer.optional(),
    FilePath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** `official` or `third-party`: whether it is of the distribution, by its maintainer or vendor. */
    Repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Class: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    /** The analyser that found it. */
    AnalyzedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** pkg/types/vulnerability.go. */
const vulnerability = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    VulnerabilityID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    PkgID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    PkgName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    PkgPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    PkgIdentifier: identifier.optional(),
    InstalledVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    FixedVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Layer: layer.optional(),
    SeveritySource: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    PrimaryURL: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    DataSource: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), Name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    Title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Severity: severity,
    PublishedDate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** pkg/fanal/types/secret.go. `Match` and `Code` quote the line with the secret masked; a second one may stand there unmasked. */
const secret = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    RuleID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    Severity: severity,
    Title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    StartLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    Layer: layer.optional(),
});
/** pkg/types/finding.go. Findings of other types (misconfiguration, licence) are not asked for. */
const modified = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("Type", [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("vulnerability"), ...modification(), Finding: vulnerability }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("secret"), ...modification(), Finding: secret }),
]);
function modification() {
    return { Status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Statement: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), Source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
}
const result = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Class: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    Packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packageEntry).nullish(),
    Vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(vulnerability).nullish(),
    Secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(secret).nullish(),
    ExperimentalModifiedFindings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modified).nullish(),
});
/** pkg/fanal/types/artifact.go. */
const system = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Family: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    EOSL: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** Ubuntu with extended maintenance. */
    extended: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** Who curated it, where that is not the distribution. */
    Supplier: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    SchemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    ArtifactName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ArtifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("container_image"),
    Metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ImageID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), OS: system.optional() }),
    Results: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(result).nullish(),
});
/** The same of `trivy sbom`. */
const packageListReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    SchemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    ArtifactType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("cyclonedx"),
    Results: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(result).nullish(),
});
/**
 * Reads what Trivy wrote about an image.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
function parseTrivyReport(text) {
    return parse(text, report, "this image");
}
/** Reads what Trivy wrote about a package list. @throws PlimsollError `tool.nonsense`, likewise. */
function parsePackageListReport(text) {
    return parse(text, packageListReport, "these packages");
}
function parse(text, schema, of) {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("tool.nonsense", `Trivy's report can't be understood (${what}), so nothing is known of ${of}. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`, { cause });
}


/***/ }),

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runTrivy),
/* harmony export */   z: () => (/* binding */ vexName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _java_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(393);
/* harmony import */ var _read_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _trivy_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6949);
/* harmony import */ var _trivy_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64509);
/** Runs Trivy over one platform image. */






const deadlineMs = 15 * 60_000;
const tooSlow = `Trivy did not finish within ${deadlineMs / 60_000} minutes. Look for secrets in fewer files (secrets.files: own), or use a larger machine.`;
/**
 * What one scan says. `directory` is made for it and must not exist: Trivy runs inside it and reads everything under
 * names of ours, because it cuts `--input` at `@` and `:`, splits lists at commas, and takes `trivy.yaml`,
 * `trivy-secret.yaml` and `.trivyignore` from where it runs.
 *
 * @throws PlimsollError `tool.*`, `scan.database` (Java index), `cancelled`, `disk.full`.
 */
async function runTrivy(question, directory, trivy, context) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(question.layout, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, imageName));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "ignore.yaml"), question.ignoreFile);
    for (const [index, path] of question.vex.entries())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, vexName(index)));
    const run = () => scan(question, directory, trivy, context);
    let result = await run();
    if ((0,_java_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lacksJavaIndex */ .P8)(result.stderr)) {
        await (0,_java_index_js__WEBPACK_IMPORTED_MODULE_2__/* .provideJavaIndex */ .Qs)(question.databaseDirectory, trivy, context);
        result = await run();
    }
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw (0,_trivy_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .trivyFailure */ .X)(result, "this image", tooSlow);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "result.json");
    const release = advisoryRelease(result.stderr);
    return {
        report: (0,_trivy_report_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrivyReport */ .Q)(await (0,_read_output_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutput */ .o)(file, "this image")),
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
function scan({ databaseDirectory, scanners, inOrder, vex }, directory, trivy, context) {
    return context.run({
        command: trivy.command,
        args: [
            "image",
            `--input=${imageName}`,
            "--format=json",
            "--output=result.json",
            // No --severity, --ignore-unfixed or --exit-code: the whole picture is kept, and judging is the verdict's.
            `--scanners=${scanners.join(",")}`,
            ...(inOrder ? ["--parallel=1"] : []),
            "--list-all-pkgs",
            "--show-suppressed",
            "--ignorefile=ignore.yaml",
            ...vex.map((_path, index) => `--vex=${vexName(index)}`),
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
        env: { ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: deadlineMs + 10_000,
    });
}
/** Trivy says it in its log alone (pkg/detector/ospkg/alpine/alpine.go, `Detect`). */
function advisoryRelease(stderr) {
    const line = /\[alpine\] Detecting vulnerabilities\.\.\.\s+os_version="([^"\n]*)" repository="([^"\n]*)"/.exec(stderr);
    const [, system, repository = ""] = line ?? [];
    return repository === "" || repository === system ? undefined : repository;
}


/***/ }),

/***/ 95392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vulnerabilityFindings)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25729);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75292);
/* harmony import */ var _layer_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28037);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10011);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90245);





/**
 * Findings, worst first, then by package; `today` is an ISO date. Without layers in `measured` none has an origin.
 */
function vulnerabilityFindings(report, measured, sources, today) {
    const findLayer = (0,_layer_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .layerFinder */ .Q)(measured);
    const groups = new Map();
    for (const result of report.Results ?? []) {
        for (const line of linesOf(result, findLayer, sources)) {
            const key = keyOf(line);
            groups.set(key, [...(groups.get(key) ?? []), line]);
        }
    }
    const findings = [...groups].map(([key, lines]) => toFinding(key, lines, measured, sources, today));
    return findings.sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.severity, b.severity) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.key, b.key));
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
        ? [{ ...line(modified.Finding), suppression: (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionOf */ .XV)(modified, sources) }]
        : []);
    return [...(result.Vulnerabilities ?? []).map(line), ...suppressed];
}
/** Independent of variant and version, so that it is the same on the base branch and here. */
function keyOf({ vulnerability, type, package: name }) {
    const path = withoutVersion(vulnerability.PkgPath ?? "", vulnerability.InstalledVersion ?? "");
    return ["trivy", vulnerability.VulnerabilityID, type, name, ...(path === "" ? [] : [path])].join("/");
}
/** `usr/lib/python3/site-packages/jinja2-3.1.2.dist-info/METADATA` names the version that it holds. */
function withoutVersion(path, version) {
    return version === "" ? path : path.replaceAll(version, "*");
}
function toFinding(key, lines, measured, sources, today) {
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
        severity: _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfTrivy */ .R[vulnerability.Severity],
        title: vulnerability.Title ?? `${id} in ${first.package}`,
        message: `${sentence(first, others)}${(0,_layer_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .cameFrom */ .j)(layer, measured)}${suppression ? "" : (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredNote */ .IC)(id, sources, today)}`,
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
    return level(a) - level(b) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.vulnerability.PkgName, b.vulnerability.PkgName);
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


/***/ }),

/***/ 46825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readStrictYaml),
/* harmony export */   V: () => (/* binding */ readTextOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _inputs_config_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86133);
/* harmony import */ var _inputs_config_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54629);
/* harmony import */ var _inputs_config_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59373);
/* harmony import */ var _inputs_config_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3119);
/* harmony import */ var _inputs_find_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22882);
/** Configuration files of other tools, read as strictly as our own and refused under their own code. */








/**
 * The text as the schema has it (an empty file as an empty mapping), and the places of its keys.
 *
 * @throws PlimsollError `refusal.code`; the message has file, line and column, the detail lists every problem.
 */
function readStrictYaml(file, text, schema, refusal) {
    try {
        const document = (0,_inputs_config_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(file, text);
        const value = document.value ?? {};
        if (typeof value !== "object" || Array.isArray(value)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN(refusal.code, `${file}:1:1: it must be a mapping of keys to values.`);
        }
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return { value: parsed.data, document };
        const problems = (0,_inputs_config_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .problemsOf */ .G)(parsed.error.issues, document, zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(schema, { io: "input" }));
        throw (0,_inputs_config_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isSome */ .R)(problems) ? (0,_inputs_config_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsError */ .$)(file, problems) : parsed.error;
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, file);
    try {
        const text = await (0,_inputs_config_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallText */ .F)(path, file);
        if (await (0,_inputs_find_config_js__WEBPACK_IMPORTED_MODULE_5__/* .staysInside */ .No)(root, path))
            return text;
    }
    catch (error) {
        const isMissing = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN && errnoOf(error.cause) === "ENOENT";
        if (isMissing && !required)
            return undefined;
        throw refused(error, refusal);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN(refusal.code, `${file} is a link that leads out of the repository. Put the file itself there, or remove it.`);
}
function refused(error, { code, because }) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN ? error.detail : undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN(code, `${message} ${because}`, {
        cause: error,
        ...(detail === undefined ? {} : { detail }),
    });
}
function errnoOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
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

/***/ 54717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sizeChecks)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59931);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75764);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89730);



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
            return (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({ id, level: budget.level, required, message });
        }
        const actual = actualOf(metric, budget, measured.image);
        if (actual === null) {
            const message = `${subject}: this image has no ${metric} size: its source keeps it in no such form`;
            return (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({ id, level: budget.level, required: budget.ifUnavailable === "error", message });
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
        return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(actual, "layer")}, ${place} its load line of ${limit}`;
    }
    const [actualText, limitText] = (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPair */ .kI)(actual, limit);
    const place = difference === 0 ? "exactly" : `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(difference)} ${side}`;
    return `${actualText} ${metric}, ${place} its load line of ${limitText}${asWritten(written)}`;
}
/** A limit in binary units is printed in decimal ones; what was written stands beside it. */
function asWritten(written) {
    return written !== undefined && /i/i.test(written) ? ` (${written})` : "";
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
    ["rebuild", "rebuild"],
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

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Plimsoll's own version; a test holds it against package.json. */
const version = "0.1.0";


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
