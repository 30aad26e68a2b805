export const id = 1951;
export const ids = [1951];
export const modules = {

/***/ 80615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ apiTrouble)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/**
 * Why GitHub's API did not give `what`, as an error that names what to do. One that is coded already stays.
 *
 * @param permission - what the call needs, as `permissions:` has it: `actions: read`
 */
function apiTrouble(error, what, permission) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN)
        return error;
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    if (status === 401 || status === 403 || status === 404) {
        const message = `GitHub refused ${what} (${status}). The job's permissions need \`${permission}\`.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("gate.report", message, { cause: error });
    }
    const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("gate.report", `GitHub gave no answer for ${what}: ${reason}. Run again.`, { cause: error });
}


/***/ }),

/***/ 27678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67621);
/* harmony import */ var _github_event_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32931);
/* harmony import */ var _github_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58986);
/* harmony import */ var _inputs_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30196);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13498);






/**
 * The job and the API with the input `token`.
 *
 * @throws PlimsollError usage.flag without a token, usage.platform outside of GitHub Actions, event.malformed
 */
async function openGitHub({ surroundings, signal }) {
    const { environment } = surroundings;
    const job = await (0,_github_job_js__WEBPACK_IMPORTED_MODULE_3__/* .readJob */ .c)(environment, _github_event_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEventFile */ .z);
    if (job === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.platform", "This runs as a step of GitHub Actions only. Use it in a workflow.");
    }
    const token = (0,_inputs_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inputText */ .A)(environment, "token");
    if (token === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", 'Input "token" is empty. Leave it out, or give one.');
    const { plainEnvironment } = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironments */ .J)(environment, {});
    return { job, api: await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .openApi */ .N)(job, token, { signal, environment: plainEnvironment }) };
}


/***/ }),

/***/ 65296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// UNUSED EXPORTS: reportInZip

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/github/run-artifacts.js
var run_artifacts = __webpack_require__(18915);
// EXTERNAL MODULE: ./build/js/github/zip-file.js
var zip_file = __webpack_require__(91018);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/report/schema/image.js + 1 modules
var schema_image = __webpack_require__(83612);
// EXTERNAL MODULE: ./build/js/report/schema/parts.js
var parts = __webpack_require__(68571);
;// CONCATENATED MODULE: ./build/js/report/schema/growth.js



const sizeGrowth = schemas/* strictObject */.rej({ total: parts/* bytes */.ee.nullable(), own: parts/* bytes */.ee.nullable(), base: parts/* bytes */.ee.nullable() })
    .describe("After minus before; null: one side's is not known")
    .meta({ id: "SizeGrowth" });
const codec = schemas/* enum */.k5n(["gzip", "zstd", "none", "mixed"]);
const baseImage = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().exactOptional() }).meta({ id: "BaseImage" });
const change = schemas/* enum */.k5n(["added", "removed", "grown", "shrunk", "changed", "updated"])
    .describe("changed: as large as before and not the same; updated: a package in another version")
    .meta({ id: "Change" });
function changes(item) {
    return schemas/* strictObject */.rej({
        bytes: parts/* bytes */.ee.describe("All changes together, those that are not listed included"),
        items: schemas/* array */.YOg(item),
        rest: schemas/* strictObject */.rej({ count: schemas/* int */.Whr(), bytes: parts/* bytes */.ee }).describe("What is not listed"),
    })
        .describe("The largest changes first, whichever way they go");
}
const step = schemas/* strictObject */.rej({
    change,
    bytes: parts/* bytes */.ee.describe("Unpacked"),
    compressed: parts/* bytes */.ee.nullable(),
    shadows: parts/* bytes */.ee.describe("What it puts out of reach, whoever ships it"),
    origin: parts/* origin */.TG,
    originBefore: parts/* origin */.TG.exactOptional(),
    base: schemas/* boolean */.zMY(),
    by: schemas/* enum */.k5n(["author", "drift"]).exactOptional(),
    because: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: "StepGrowth" });
const packageVersion = schemas/* strictObject */.rej({ version: schemas/* string */.YjP(), bytes: parts/* bytes */.ee });
const packageGrowth = schemas/* strictObject */.rej({
    change,
    bytes: parts/* bytes */.ee,
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    before: packageVersion.exactOptional(),
    after: packageVersion.exactOptional(),
    origin: parts/* origin */.TG,
})
    .meta({ id: "PackageGrowth" });
const directory = schemas/* strictObject */.rej({ change, bytes: parts/* bytes */.ee, path: schemas/* string */.YjP(), before: parts/* bytes */.ee, after: parts/* bytes */.ee })
    .meta({ id: "DirectoryGrowth" });
const cause = schemas/* strictObject */.rej({ change, bytes: parts/* bytes */.ee, kind: schemas/* string */.YjP(), before: parts/* bytes */.ee, after: parts/* bytes */.ee })
    .meta({ id: "CauseGrowth" });
const file = schemas/* strictObject */.rej({
    change,
    bytes: parts/* bytes */.ee,
    path: schemas/* string */.YjP().describe("Ends with / for the small files of a directory"),
    before: parts/* bytes */.ee.exactOptional(),
    after: parts/* bytes */.ee.exactOptional(),
    count: schemas/* strictObject */.rej({ before: schemas/* int */.Whr(), after: schemas/* int */.Whr() }).exactOptional(),
    origin: parts/* origin */.TG,
})
    .meta({ id: "FileGrowth" });
const amount = schemas/* strictObject */.rej({ total: parts/* bytes */.ee, own: parts/* bytes */.ee });
const portion = schemas/* strictObject */.rej({
    compressed: schemas/* strictObject */.rej({ total: parts/* bytes */.ee.nullable(), own: parts/* bytes */.ee.nullable() }),
    unpacked: amount,
    shadowed: amount,
    layers: schemas/* strictObject */.rej({ total: schemas/* int */.Whr(), own: schemas/* int */.Whr() }),
})
    .meta({ id: "Portion" });
/** What two images differ in: `deltas` of `compare --json`. A test holds it against the types of `model/growth.ts`. */
const growth = schemas/* strictObject */.rej({
    sizes: schemas/* strictObject */.rej({
        compressed: sizeGrowth,
        unpacked: sizeGrowth,
        visible: sizeGrowth,
        shadowed: sizeGrowth,
    }),
    layers: schemas/* strictObject */.rej({
        before: schemas/* int */.Whr(),
        after: schemas/* int */.Whr(),
        own: schemas/* strictObject */.rej({ before: schemas/* int */.Whr(), after: schemas/* int */.Whr() }).exactOptional(),
    }),
    codec: schemas/* strictObject */.rej({ before: codec, after: codec }),
    base: schemas/* strictObject */.rej({ before: baseImage.exactOptional(), after: baseImage.exactOptional() }),
    steps: changes(step).describe("Adds up to the unpacked size"),
    packages: changes(packageGrowth).describe("With files, adds up to the visible size"),
    directories: changes(directory).describe("Adds up to the visible size"),
    causes: changes(cause).describe("No byte counts for two causes; most bytes have none"),
    files: changes(file).describe("Files that no package owns"),
    drift: schemas/* strictObject */.rej({ author: portion, drift: portion })
        .exactOptional()
        .describe("Whose growth it is, where that was asked for and can be told"),
})
    .meta({ id: "Growth" });
/** What `compare --json` prints. */
const comparisonSchema = schemas/* strictObject */.rej({ before: schema_image/* image */.S, after: schema_image/* image */.S, deltas: growth }).meta({
    title: "Plimsoll comparison",
    description: "Two images and what they differ in, as compare --json prints it",
});
/** The JSON Schema (draft 2020-12) of {@link comparisonSchema}. */
function comparisonJsonSchema() {
    return z.toJSONSchema(comparisonSchema, { target: "draft-2020-12" });
}

;// CONCATENATED MODULE: ./build/js/report/schema/report.js




const variant = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP().describe("os/architecture[/variant]; empty when a build failed before one was known"),
    status: schemas/* enum */.k5n(["built", "failed", "cancelled", "skipped"]),
    failure: parts/* codedError */.Au.exactOptional(),
    image: schema_image/* image */.S.exactOptional(),
    build: schema_image/* build */.j.exactOptional(),
    probe: schemas/* strictObject */.rej({
        startupSeconds: parts/* seconds */.YA.exactOptional(),
        memoryBytes: parts/* bytes */.ee.exactOptional(),
        user: schemas/* string */.YjP().exactOptional(),
    })
        .exactOptional(),
    scan: schemas/* strictObject */.rej({
        of: schemas/* enum */.k5n(["extract", "full"]).describe("What Trivy read: the files that its analysers ask for, or all"),
        bytes: parts/* bytes */.ee.exactOptional().describe("Bytes that Trivy was given of the layers, where it was the extract"),
        reason: schemas/* string */.YjP().exactOptional().describe("Why it was not what was asked for"),
    })
        .exactOptional(),
    lookedAt: schemas/* string */.YjP()
        .exactOptional()
        .describe("When an earlier run looked at the same image with the same database and scan settings; ISO 8601"),
    growth: growth.exactOptional().describe("Against the baseline; absent when it has no such image"),
    checks: schemas/* array */.YOg(parts/* check */.z6),
    findings: schemas/* array */.YOg(parts/* finding */.gk),
})
    .meta({ id: "VariantReport" });
const audit = schemas/* strictObject */.rej({
    score: schemas/* number */.aig(),
    categories: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), score: schemas/* number */.aig(), of: schemas/* literal */.euz(10), lost: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), score: schemas/* number */.aig() })),
    findings: schemas/* array */.YOg(parts/* finding */.gk),
    good: schemas/* array */.YOg(schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), origin: parts/* origin */.TG.exactOptional() })),
    readiness: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), ok: schemas/* boolean */.zMY().nullable(), evidence: schemas/* string */.YjP() })),
    plan: schemas/* array */.YOg(schemas/* strictObject */.rej({ step: schemas/* enum */.k5n(["now", "next", "later"]), findings: schemas/* array */.YOg(schemas/* string */.YjP()) })),
})
    .meta({ id: "Audit" });
const tool = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    source: schemas/* enum */.k5n(["path", "setting", "download", "cache"]),
    sha256: schemas/* string */.YjP().exactOptional(),
    verified: schemas/* string */.YjP().describe("How it was verified, in words"),
    ms: schemas/* number */.aig(),
})
    .meta({ id: "Tool" });
const storedBytes = schemas/* strictObject */.rej({
    compressed: parts/* bytes */.ee.nullable().describe("As a registry stores them; null when not all are known"),
    unpacked: parts/* bytes */.ee.describe("As a node stores them"),
});
const sharing = schemas/* strictObject */.rej({
    platform: schemas/* string */.YjP(),
    variants: schemas/* array */.YOg(schemas/* string */.YjP()),
    all: storedBytes.describe("In layers that every variant has"),
    some: storedBytes.describe("In layers that some variants have"),
    unique: storedBytes.describe("In layers that one variant has"),
    stored: storedBytes.describe("What storing every variant takes: each layer once"),
    commonBase: schemas/* strictObject */.rej({
        variants: schemas/* array */.YOg(schemas/* string */.YjP()),
        saves: storedBytes,
        largest: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), bytes: parts/* bytes */.ee, variants: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        meaning: schemas/* string */.YjP().describe("What the numbers mean, in words"),
    })
        .exactOptional()
        .describe("What one base for several variants would save: equal contents in layers of their own"),
})
    .meta({ id: "RunSharing" });
const push = schemas/* strictObject */.rej({
    images: schemas/* array */.YOg(schemas/* strictObject */.rej({
        variant: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP().describe("With its host"),
        digest: schemas/* string */.YjP().describe("Of what lies there: an index, or a bare manifest"),
        tags: schemas/* array */.YOg(schemas/* string */.YjP()).describe("Those that were set, without the repository"),
        awaiting: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional().describe("Tags that are left to the gate"),
        signed: schemas/* boolean */.zMY(),
    })),
    reason: schemas/* string */.YjP().exactOptional().describe("Why nothing was pushed"),
})
    .meta({ id: "Push" });
/** `report.json` as CONTRACTS §4 has it. A test holds it against the types of `model/report.ts`. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    verdict: schemas/* enum */.k5n(["pass", "warn", "fail", "error", "cancelled"]),
    commit: schemas/* string */.YjP().exactOptional(),
    event: schemas/* string */.YjP().exactOptional(),
    tools: schemas/* array */.YOg(tool),
    database: schemas/* strictObject */.rej({ updated: schemas/* string */.YjP(), source: schemas/* string */.YjP() }).exactOptional(),
    baseline: schemas/* strictObject */.rej({
        source: schemas/* enum */.k5n(["artifact", "cache", "image", "rebuild", "none"]),
        commit: schemas/* string */.YjP().exactOptional(),
        branch: schemas/* string */.YjP().exactOptional().describe("The branch that the commit is of, where it is known"),
        ageHours: schemas/* number */.aig().exactOptional(),
        reason: schemas/* string */.YjP().exactOptional(),
        gone: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), platform: schemas/* string */.YjP(), unpacked: parts/* bytes */.ee.exactOptional() }))
            .exactOptional()
            .describe("Images of the baseline that this run no longer makes"),
    }),
    policyDiff: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), base: schemas/* string */.YjP(), head: schemas/* string */.YjP(), accepted: schemas/* boolean */.zMY() })),
    acceptance: schemas/* strictObject */.rej({
        how: schemas/* enum */.k5n(["label", "review"]),
        by: schemas/* string */.YjP().describe("Login of the person"),
        at: schemas/* string */.YjP().describe("By GitHub's clock"),
    })
        .exactOptional()
        .describe("Who accepted growth and loosened policies, where somebody did"),
    checks: schemas/* array */.YOg(parts/* check */.z6).describe("Checks of the repository; those of a variant are in variants[]"),
    errors: schemas/* array */.YOg(parts/* codedError */.Au).describe("What went wrong beside a variant's own failure"),
    variants: schemas/* array */.YOg(variant).describe("One entry per variant and platform"),
    sharing: schemas/* array */.YOg(sharing).exactOptional().describe("What variants have in common, by platform"),
    push: push.exactOptional().describe("What was pushed after the verdict; absent where nobody asked for it"),
    audit: audit.exactOptional(),
    timings: schemas/* array */.YOg(parts/* timing */.N9),
    deliveries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        surface: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(["delivered", "skipped", "failed"]),
        reason: schemas/* string */.YjP().exactOptional(),
    })),
    findings: schemas/* array */.YOg(parts/* finding */.gk).describe("Findings that belong to files and not to one variant"),
})
    .meta({ title: "Plimsoll report", description: "Result of one run of Plimsoll, as written to report.json" });
/** The JSON Schema (draft 2020-12) that is published as `schema/report.schema.json`. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
}

// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
;// CONCATENATED MODULE: ./build/js/action/read-report.js





/** Ten variants with 3,000 findings each are some 20 MB, and a tenth of that packed. */
const zipBytes = 16 * 1024 * 1024;
const jsonBytes = 48 * 1024 * 1024;
/**
 * The report in an artifact. Whoever could run code in the job that left it may have written it, so it is bounded, held to
 * the schema, and not a word of it is believed here.
 *
 * @throws GitHubFailure; PlimsollError `gate.report`
 */
async function readReport(api, artifact) {
    return reportInZip(await (0,run_artifacts/* downloadArtifact */.b)(api, artifact, zipBytes), artifact.name);
}
/**
 * The same of a zip that is here. `name` is what errors call the artifact.
 *
 * @throws PlimsollError `gate.report`
 */
async function reportInZip(zip, name) {
    const malformed = (why, cause) => new errors/* PlimsollError */.nN("gate.report", `The artifact ${(0,control/* oneLine */.T)(name)} holds no report that can be used: ${why}.`, {
        cause,
    });
    let document;
    try {
        const file = await (0,zip_file/* fileInZip */.X)(zip, "report.json", jsonBytes);
        if (file === undefined)
            throw new Error("there is no report.json in it");
        document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
    }
    catch (error) {
        throw malformed(error instanceof Error ? (0,control/* oneLine */.T)(error.message).slice(0, 200) : "it can't be read", error);
    }
    const report = parsed(document);
    if (report.success)
        return report.data;
    throw malformed("it is no report of this version of Plimsoll", report.error);
}
/** Origins may be nested as deep as somebody likes, and the stack is not endless. */
function parsed(document) {
    try {
        return reportSchema.safeParse(document);
    }
    catch (error) {
        return { success: false, error };
    }
}


/***/ }),

/***/ 31854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ readReportInputs),
  dO: () => (/* binding */ sharedInputs)
});

// UNUSED EXPORTS: reportArtifact

;// CONCATENATED MODULE: ./build/js/inputs/action-input-definitions.js
/**
 * Every input. Few on purpose: everything else lives in `plimsoll.yml`, where it can be reviewed. Inputs without a
 * default leave the choice to `plimsoll.yml`.
 */
const actionInputDefinitions = [
    {
        name: "config",
        description: "Path of the configuration. Default: plimsoll.yml, .plimsoll.yml or .github/plimsoll.yml.",
    },
    { name: "working-directory", description: "Directory that all relative paths start from.", default: "." },
    { name: "variants", description: "Variants to check, one per line or separated by commas. Default: all." },
    {
        name: "platforms",
        description: "Platforms for every variant, one per line or separated by commas. Default: each variant's own.",
    },
    {
        name: "image",
        description: "An image that something else built: a reference, a tar or a layout directory. Nothing is built then.",
    },
    {
        name: "files",
        description: "Extra bake files, one per line, merged over the others; the output of docker/metadata-action fits.",
    },
    {
        name: "build-args",
        description: "Build arguments for every variant, one NAME=VALUE per line. NAME alone takes its value from build-env.",
    },
    {
        name: "build-secrets",
        description: "Secrets for builds, one per line: ID=VALUE, id=ID,env=NAME or id=ID,src=FILE.",
    },
    {
        name: "build-env",
        description: "The only variables that bake files, compose files and builds can see, one per line: NAME=VALUE, or NAME to pass on one of the job.",
    },
    { name: "ssh", description: "SSH agents or keys for builds, one per line: default, or ID=PATH." },
    {
        name: "allow",
        description: "Entitlements for builds, one per line: network.host, security.insecure, fs.read=PATH and others.",
    },
    { name: "baseline", description: "What growth is measured against: auto, image:REF, rebuild or none." },
    { name: "fail-on", description: "What makes the job fail: error, warn (warnings too) or never.", default: "error" },
    { name: "comment", description: "When a pull request gets a comment: on-change, always, on-failure or never." },
    { name: "sarif", description: "Where findings go: upload (code scanning), file or off." },
    {
        name: "push",
        description: "Push the images after the verdict, unless it is red: true, false, the repository, or digest, which leaves the tags to plimsoll/gate. Nothing is pushed on pull requests. Default: as plimsoll.yml says.",
    },
    {
        name: "tags",
        description: "Tags or whole references to push, one per line or separated by commas; the output of docker/metadata-action fits.",
    },
    {
        name: "layouts",
        description: "true: every image that is built is there as an OCI layout directory, for later steps of the job.",
        default: "false",
    },
    { name: "artifact", description: "Name of the artifact that keeps the reports." },
    { name: "report-id", description: "Tells the reports of one run apart, where several jobs or steps make one." },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the runner evaluates
    { name: "token", description: "Token for GitHub's API.", default: "${{ github.token }}" },
];

// EXTERNAL MODULE: ./build/js/inputs/assignments.js
var assignments = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/js/inputs/input-text.js
var input_text = __webpack_require__(30196);
;// CONCATENATED MODULE: ./build/js/action/report-inputs.js



/** What reports' artifacts are called, when the input `artifact` says nothing; `-LEG-ATTEMPT` follows. */
const reportArtifact = "plimsoll-report";
/** Definitions of the root action's inputs that mean the same in a sub-action. */
function sharedInputs(...names) {
    return actionInputDefinitions.filter(({ name }) => names.includes(name));
}
/** @throws PlimsollError usage.flag */
function readReportInputs(environment) {
    const policies = ["on-change", "always", "on-failure", "never"];
    return {
        artifact: (0,input_text/* inputText */.A)(environment, "artifact") ?? reportArtifact,
        reportId: (0,input_text/* inputText */.A)(environment, "report-id"),
        comment: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "comment"), policies, 'Input "comment"') ?? "on-change",
    };
}


/***/ }),

/***/ 12395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var _deliver_runner_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63202);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _process_crash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12779);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48115);
/* harmony import */ var _process_log_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68482);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);






/**
 * Runs the step of a sub-action. Whatever happens, the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
async function runStep(surroundings, { hasVerdict }, work) {
    const { environment, stdout } = surroundings;
    const files = (0,_deliver_runner_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openRunnerFiles */ .A)(environment);
    let redact = (text) => text;
    const hide = (secrets) => {
        for (const secret of secrets)
            stdout.write(`${(0,_process_log_command_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCommand */ .I)(secret)}\n`);
        redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)(secrets);
        return redact;
    };
    const fail = async (error) => {
        const { deliverFailure } = await __webpack_require__.e(/* import() */ 7673).then(__webpack_require__.bind(__webpack_require__, 80054));
        const told = hasVerdict ? files : { ...files, setOutputs: () => Promise.resolve() };
        return deliverFailure((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlimsollError */ .fN)(error), { files: told, stdout, redact: (text) => redact(text) });
    };
    const controller = new AbortController();
    const stops = [(0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterrupt */ .n)({ onCancel: () => controller.abort() }), (0,_process_crash_js__WEBPACK_IMPORTED_MODULE_2__/* .onCrash */ .T)(fail)];
    try {
        return await work({ surroundings, files, signal: controller.signal, hide });
    }
    catch (error) {
        // Whatever fails then, fails because of it.
        const isCancelled = controller.signal.aborted;
        return await fail(isCancelled ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("cancelled", "The job was cancelled.", { cause: error }) : error);
    }
    finally {
        for (const stop of stops)
            stop();
    }
}


/***/ }),

/***/ 63202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** The runner's files, by the variables that name them. Where one is not set, what it would take is dropped. */
function openRunnerFiles(environment) {
    const append = async (variable, text) => {
        const file = environment[variable];
        if (file !== undefined && file !== "")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text);
    };
    return {
        setOutputs: (outputs) => append("GITHUB_OUTPUT", Object.entries(outputs).map(heredoc).join("")),
        saveState: (name, value) => append("GITHUB_STATE", heredoc([name, value])),
        appendSummary: (markdown) => append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
    };
}
function heredoc([name, value]) {
    const delimiter = `plimsoll_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   fN: () => (/* binding */ asPlimsollError),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   nN: () => (/* binding */ PlimsollError),
/* harmony export */   nR: () => (/* binding */ blameOf),
/* harmony export */   pN: () => (/* binding */ exitByBlame)
/* harmony export */ });
/**
 * Every way Plimsoll can fail, by code, with the blame it carries. Codes are part of `report.json`
 * (`errors[].code`, `variants[].failure.code`) and therefore stable.
 */
const blameByCode = {
    "usage.flag": "usage",
    "usage.platform": "usage",
    "config.missing": "usage",
    "config.syntax": "usage",
    "config.key": "usage",
    "config.value": "usage",
    "config.hadolint": "usage",
    "config.ignore-file": "usage",
    "event.refused": "usage",
    "event.malformed": "infrastructure",
    "plan.nothing-found": "usage",
    "plan.unknown-variant": "usage",
    "plan.bake": "usage",
    "plan.cycle": "usage",
    "plan.environment": "usage",
    "plan.legs": "usage",
    "build.dockerfile": "policy",
    "build.step": "policy",
    "build.context": "policy",
    "build.blocked": "policy",
    "build.no-builder": "infrastructure",
    "build.builder": "infrastructure",
    "build.registry": "infrastructure",
    "build.cache": "infrastructure",
    "build.cache-silent": "infrastructure",
    "build.deadline": "infrastructure",
    "build.content": "infrastructure",
    "build.output": "infrastructure",
    "rebuild.measure": "infrastructure",
    "image.not-found": "usage",
    "image.registry": "infrastructure",
    "image.engine": "infrastructure",
    "image.malformed": "infrastructure",
    "image.digest": "infrastructure",
    "image.platform": "usage",
    "baseline.malformed": "infrastructure",
    "tool.missing": "infrastructure",
    "tool.checksum": "infrastructure",
    "tool.download": "infrastructure",
    "tool.architecture": "infrastructure",
    "tool.refused": "infrastructure",
    "tool.crashed": "infrastructure",
    "tool.deadline": "infrastructure",
    "tool.nonsense": "infrastructure",
    "scan.database": "infrastructure",
    "scan.differs": "infrastructure",
    "push.refused": "infrastructure",
    "push.failed": "infrastructure",
    "push.differs": "infrastructure",
    "push.unsigned": "infrastructure",
    "gate.leg": "infrastructure",
    "gate.report": "infrastructure",
    "github.artifact": "infrastructure",
    "disk.full": "infrastructure",
    io: "infrastructure",
    internal: "infrastructure",
    cancelled: "cancelled",
};
/** The exit status of a run that ends with an error of this blame (CONTRACTS §1). */
const exitByBlame = { usage: 2, policy: 1, infrastructure: 3, cancelled: 130 };
/** All codes, for schemas and tests. */
const errorCodes = Object.keys(blameByCode);
/** Who has to act on an error with this code. */
function blameOf(code) {
    return blameByCode[code];
}
/** A failure with a code, one sentence that names the thing and the fix, and optional detail (several lines). */
class PlimsollError extends Error {
    code;
    /** Context worth showing below the sentence: a file excerpt, the last lines of a failing step. Hostile text. */
    detail;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "PlimsollError";
        this.code = code;
        this.detail = options.detail;
    }
}
/** The error as it was, when it is coded; otherwise the same failure under `fallback`, nothing lost. */
function asPlimsollError(error, fallback = "internal") {
    if (error instanceof PlimsollError)
        return error;
    if (hasErrno(error, "ENOSPC")) {
        return new PlimsollError("disk.full", `The disk is full: ${error.message}. Free space, then run again.`, {
            cause: error,
        });
    }
    const message = error instanceof Error ? error.message : String(error);
    return new PlimsollError(fallback, message, { cause: error });
}
/** Whether `error` is a Node system error with this `code` (`ENOENT`, `ENOSPC`, …). */
function hasErrno(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
}


/***/ }),

/***/ 18915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts),
/* harmony export */   b: () => (/* binding */ downloadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);



const artifact = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_000),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).nullish(),
})
    .transform(({ id, name, size_in_bytes, expired, digest }) => ({
    id,
    name,
    bytes: size_in_bytes,
    expired,
    ...(digest === null || digest === undefined ? {} : { digest }),
}));
/** More than any matrix has legs and attempts; a run can be filled with artifacts by whoever may change its workflow. */
const mostArtifacts = 5_000;
/**
 * The artifacts of a workflow run, of all its attempts. By the documented API and not by the runner's results service:
 * that one knows only the run that asks, and what is needed of other runs is needed here in the same form.
 *
 * @throws GitHubFailure; PlimsollError `gate.report` for an answer that is none
 */
async function listRunArtifacts(api, runId) {
    const found = [];
    const pages = api.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", { run_id: runId, per_page: 100 }, "artifacts");
    for await (const item of pages) {
        const parsed = artifact.safeParse(item);
        if (!parsed.success) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("gate.report", `GitHub's list of the artifacts of run ${runId} can't be read. Run again.`, {
                cause: parsed.error,
            });
        }
        found.push(parsed.data);
        if (found.length >= mostArtifacts)
            break;
    }
    return found;
}
/**
 * The zip of an artifact.
 *
 * @throws GitHubFailure; PlimsollError `gate.report` when it is larger than `limit` bytes, gone, or not what was listed
 */
async function downloadArtifact(api, listed, limit) {
    const { id, name, bytes, expired, digest } = listed;
    if (expired)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("gate.report", `The artifact ${name} has expired. Run again.`);
    if (bytes > limit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("gate.report", `The artifact ${name} has ${bytes} bytes; ${limit} are taken.`);
    }
    const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
    const zip = await api.download(route, { artifact_id: id, archive_format: "zip" }, limit);
    if (digest?.startsWith("sha256:") && digest !== `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(zip).digest("hex")}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("gate.report", `The artifact ${name} came with another digest than GitHub says. Run again.`);
    }
    return zip;
}


/***/ }),

/***/ 17041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Room for what callers put around it (`.linux-arm64-v8.cdx.json`) inside the 255 bytes of a file name. */
const longest = 120;
/**
 * A variant's name made safe for file names, URLs and SARIF categories. Letters, digits, `.`, `_` and `-` stay; any other
 * character becomes `~` and its UTF-16 unit in hexadecimal, so different names never meet and a reader still sees the
 * name: `api:gpu` is `api~3agpu`. A dot or a dash in front is written so too: it would hide the file or be an option.
 */
function slugOf(name) {
    const slug = name.replace(/^[.-]|[^A-Za-z0-9._-]/g, (character) => {
        const hex = character.charCodeAt(0).toString(16);
        return character.charCodeAt(0) < 0x80 ? `~${hex.padStart(2, "0")}` : `~u${hex.padStart(4, "0")}`;
    });
    if (slug.length <= longest)
        return slug === "" ? "~" : slug;
    // `~~` occurs in no other slug: what follows a mark is always hexadecimal.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name, "utf16le").digest("hex").slice(0, 32);
    return `${slug.slice(0, longest - 34)}~~${digest}`;
}


/***/ }),

/***/ 12779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ onCrash)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);


/**
 * What throws outside of every promise that is waited for is a bug, ours or a library's. Node would print its stack, in
 * which hostile text could give the runner orders, and exit with 1, which means "a definite no" (CONTRACTS §1).
 *
 * @param deliver tells the user; its result is the exit status
 * @returns puts things back as they were
 */
function onCrash(deliver) {
    const crash = (error) => {
        deliver(crashed(error)).then((status) => process.exit(status), () => process.exit(3));
    };
    // Rejections that nobody handles come here too: https://nodejs.org/api/cli.html#--unhandled-rejectionsmode
    process.once("uncaughtException", crash);
    return () => process.off("uncaughtException", crash);
}
function crashed(error) {
    const message = `Plimsoll itself failed: ${(0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error).message)}. Please report this.`;
    const stack = error instanceof Error ? error.stack : undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("internal", message, { cause: error, ...(stack === undefined ? {} : { detail: stack }) });
}


/***/ }),

/***/ 48115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64119);

// 128 + the signal's number, as shells report it.
const exitStatus = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
// Ctrl-C in a terminal reaches npx and us, and npx passes its own on: two signals within milliseconds are one wish.
const sameWishMs = 500;
/**
 * What signals do from now on. A GitHub runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, to this one
 * process (actions/runner src/Runner.Sdk/ProcessInvoker.cs): SIGINT cancels in order, SIGTERM, SIGHUP and a second
 * SIGINT kill every child group and exit at once. However the process exits, no child group outlives it.
 *
 * @returns puts things back as they were
 */
function onInterrupt({ onCancel, onKill }) {
    let cancelledAt;
    const kill = (signal) => {
        (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3)();
        onKill?.();
        process.exit(exitStatus[signal]);
    };
    const interrupt = () => {
        if (cancelledAt === undefined) {
            cancelledAt = performance.now();
            onCancel();
        }
        else if (performance.now() - cancelledAt > sameWishMs) {
            kill("SIGINT");
        }
    };
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", kill);
    process.on("SIGHUP", kill);
    process.on("exit", _group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3);
    return () => {
        process.off("SIGINT", interrupt);
        process.off("SIGTERM", kill);
        process.off("SIGHUP", kill);
        process.off("exit", _group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3);
    };
}


/***/ }),

/***/ 68482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maskCommand),
/* harmony export */   Q: () => (/* binding */ logCommand)
/* harmony export */ });
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);

/**
 * One line that the GitHub Actions runner acts upon: `::warning file=Dockerfile,line=3::message`. Escapes as
 * actions/toolkit packages/core/src/command.ts does; empty and absent properties are left out. A runner that does not
 * know `name` goes on to look for the older form anywhere in the line, so that one is broken in `data` too.
 */
function logCommand(name, properties, data) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${name}${written === "" ? "" : ` ${written}`}::${escapeData(data)}`;
}
/**
 * The command that has the runner hide `secret` from now on. The secret goes as it is: a neutralised one would be
 * another. No runner looks for an older form in it, because every runner knows this command.
 */
function maskCommand(secret) {
    return `::add-mask::${escaped(secret)}`;
}
function escapeData(text) {
    return escaped((0,_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(text));
}
function escaped(text) {
    return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/**
 * Shorter values are left alone: each would blacken innocent text all over, and by that give itself away. A line of a
 * longer secret must be longer still, or `"true"` in a JSON key file would go everywhere.
 */
const shortestSecret = 4;
const shortestLine = 8;
const mask = "***";
/**
 * A function that replaces every secret with `***`: as it is, line by line, URL-encoded, JSON-escaped and in base64 at
 * each of the three alignments that text before it can give. Where found places overlap, all of them go. One search per
 * form, so its time grows with the text's length alone.
 */
function createRedactor(secrets) {
    const needles = [...new Set(secrets.flatMap(formsOf))];
    const shortest = Math.min(...needles.map(({ length }) => length));
    return (text) => {
        // A report has some ten thousand texts, and nearly none of them holds a secret.
        if (text.length < shortest || !needles.some((needle) => text.includes(needle)))
            return text;
        return maskPlaces(text, needles.flatMap((needle) => placesOf(needle, text)));
    };
}
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [];
    return [secret, secret.trim(), ...parts].filter((part) => part.length >= shortestSecret).flatMap(encodingsOf);
}
function encodingsOf(text) {
    const wellFormed = text.toWellFormed();
    return [
        text,
        encodeURIComponent(wellFormed),
        new URLSearchParams([["", wellFormed]]).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        ...base64Of(wellFormed),
    ];
}
/**
 * The secret in base64 and base64url after 0, 1 and 2 bytes of something else: the characters that it alone decides, and
 * those with what stands at the end of the text.
 */
function base64Of(text) {
    const bytes = Buffer.from(text, "utf8");
    const forms = [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        return ["base64", "base64url"].flatMap((encoding) => {
            const encoded = shifted.toString(encoding);
            return [encoded.slice(first, end), encoded.slice(first)];
        });
    });
    return forms.filter((form) => form.length >= shortestSecret);
}
function placesOf(needle, text) {
    const places = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
        places.push([at, at + needle.length]);
    }
    return places;
}
function maskPlaces(text, places) {
    places.sort(([a], [b]) => a - b);
    let out = "";
    let shown = 0;
    for (const [start, end] of places) {
        if (start > shown || (start === 0 && shown === 0))
            out += text.slice(shown, start) + mask;
        shown = Math.max(shown, end);
    }
    return out + text.slice(shown);
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/** The report with `redact` applied to every text in it: what is made from it can't show what must not be shown. */
function redacted(report, redact) {
    return everyText(report, redact);
}
/** Words of ours from closed lists: a secret that happens to be one of them must not make the report unreadable. */
const closed = new Set(["verdict", "status", "code", "level", "state", "severity", "tool", "via", "codec", "unit"]);
function everyText(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => everyText(each, redact));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, closed.has(key) ? each : everyText(each, redact)]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 45329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
// ECMA-48: CSI and OSC sequences, and the two-byte escapes. Matched first so that no tail of theirs is left as text, not
// of one that breaks off either. An OSC without an end stops at its line: it must not hide the lines below.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\n\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// C0 and C1 controls without tab and line feed, and the marks that reorder or hide text (Unicode TR9 and TR36).
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** `text` without terminal escapes, control characters (tab and line feed stay) and bidirectional overrides. */
function stripControl(text) {
    return text.replace(escapeSequences, "").replace(controls, "");
}
/** {@link stripControl}, then every run of white space made one space: fit for one line. */
function oneLine(text) {
    return stripControl(text.replace(/[\r\n]+/g, " "))
        .replace(/\s+/g, " ")
        .trim();
}


/***/ }),

/***/ 75292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares by code units: the same on every machine and in every locale. What is not there comes first. */
function compareText(a = "", b = "") {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const kindByBlame = {
    usage: "usage",
    cancelled: "cancelled",
    policy: "no",
    infrastructure: "no-verdict",
};
// What a verdict is called, in the order in which reasons win (CONTRACTS §1: exit 2, 130, 1, 3).
const verdicts = [
    ["usage", "error"],
    ["cancelled", "cancelled"],
    ["no", "fail"],
    ["no-verdict", "error"],
    ["warning", "warn"],
];
/**
 * All reasons that hold, the deciding ones first. A level caps what its check can do: a rule at level `warn` that
 * could not be measured warns.
 */
function reasons({ checks, errors, variants }) {
    const found = [...errors.map(fromError), ...checks.flatMap(fromCheck), ...variants.flatMap(fromVariant)];
    const unique = [...new Map(found.map((reason) => [`${reason.kind} ${reason.message}`, reason])).values()];
    return verdicts.flatMap(([kind]) => unique.filter((reason) => reason.kind === kind));
}
/** The verdict: that of the first reason, by CONTRACTS §1's order; `pass` when there is none. */
function verdictOf(run) {
    const [first] = reasons(run);
    return verdicts.find(([kind]) => kind === first?.kind)?.[1] ?? "pass";
}
/**
 * The exit status. `failOn` moves the line between red and green for verdicts (`warn`: warnings are red too; `never`:
 * neither they nor a definite no); wrong usage, cancellation and a missing verdict are no verdicts and stay what they are.
 */
function exitStatus(run, failOn) {
    const kinds = new Set(reasons(run).map(({ kind }) => kind));
    if (kinds.has("usage"))
        return 2;
    if (kinds.has("cancelled"))
        return 130;
    const red = (kinds.has("no") && failOn !== "never") || (kinds.has("warning") && failOn === "warn");
    if (red)
        return 1;
    return kinds.has("no-verdict") ? 3 : 0;
}
/** A variant's failure says why nothing about it could be checked, so then its checks are no reasons of their own. */
function fromVariant({ name, status, failure, checks }) {
    if (failure !== undefined)
        return [fromError({ ...failure, variant: name })];
    if (status === "cancelled")
        return [{ kind: "cancelled", message: `${name} was cancelled` }];
    if (status === "failed")
        return [{ kind: "no-verdict", message: `${name} failed` }];
    return checks.flatMap(fromCheck);
}
function fromError(error) {
    const subject = error.variant === undefined ? "" : `${error.variant}: `;
    return { kind: kindByBlame[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .blameOf */ .nR)(error.code)], message: `${subject}${error.message}` };
}
function fromCheck({ status, level, message }) {
    if (status === "fail")
        return [{ kind: "no", message }];
    if (status === "error")
        return [{ kind: level === "error" ? "no-verdict" : "warning", message }];
    return status === "warn" ? [{ kind: "warning", message }] : [];
}


/***/ })

};
