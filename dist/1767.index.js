export const id = 1767;
export const ids = [1767];
export const modules = {

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

/***/ 32996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ deliverArtifact)
/* harmony export */ });
/* unused harmony export reportArtifactName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54286);
/* harmony import */ var _github_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95326);




const surface = "artifact";
/**
 * Keeps all results of the run as one artifact. Names are taken once in a run, so it carries the attempt, the report's id
 * and the variants of a matrix's leg. Never rejects.
 */
async function deliverArtifact(request) {
    const { artifacts, reason, settings } = request;
    if (artifacts === undefined) {
        return { surface, status: "skipped", reason: reason ?? "the runner offers no artifacts" };
    }
    try {
        const files = await filesBelow(settings.out);
        await artifacts.upload(reportArtifactName(settings, request.attempt), settings.out, files);
        return { surface, status: "delivered" };
    }
    catch (error) {
        return { surface, status: "failed", reason: (0,_coded_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codedError */ .A)(error, "io").message };
    }
}
/**
 * The artifact of one job's results: `plimsoll-report-1`; of a leg of a matrix, by its `report-id` or else its variants,
 * `plimsoll-report-cpu-1`.
 */
function reportArtifactName({ artifact = "plimsoll-report", reportId, selected }, attempt) {
    const part = reportId ?? selected.join(" ");
    return part === "" ? (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .C)(artifact, attempt) : (0,_github_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .C)(artifact, attempt, part);
}
async function filesBelow(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
}


/***/ }),

/***/ 27744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ uploadSarif)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/deliver/pause.js
/** Whether a pause passed; false when the run was cancelled in it. */
async function hasPassed(pause) {
    return pause.then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/deliver/code-scanning/processing.js


/** Milliseconds before each look: not quite a minute in all. The small ones are through at once, most after a few seconds. */
const looks = [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600];
const answer = schemas/* object */.Ikc({
    processing_status: schemas/* enum */.k5n(["pending", "complete", "failed"]),
    errors: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
/**
 * Waits for GitHub to work on uploads, by the id of each. `first` is looked for while the others are still on their way. As
 * long as one is pending none behind it is asked for: a job's token has a thousand calls an hour for the whole repository.
 * Never rejects: the files are there, whatever is known of them.
 */
async function waitForProcessing(api, { first, others }, pause) {
    const found = new Map();
    // One iterator for all: however many there are, the wait is the same.
    const pauses = looks.values();
    const pendingOf = (ids) => ids.filter((id) => !found.has(id));
    const ask = async (id) => {
        const end = await processed(api, id);
        if (end !== undefined)
            found.set(id, end);
    };
    const askInTurn = async (ids) => {
        const [next, ...more] = pendingOf(ids);
        if (next === undefined)
            return;
        await ask(next);
        if (found.has(next))
            await Promise.all(more.map(ask));
    };
    const waitFor = async (ids) => {
        while (pendingOf(ids).length > 0) {
            const ms = pauses.next().value;
            if (ms === undefined || !(await hasPassed(pause(ms))))
                return;
            await askInTurn(ids);
        }
    };
    const early = first === undefined ? [] : [first];
    await waitFor(early);
    const ids = [...early, ...(await others)];
    // By then GitHub has had them for a while.
    if (pendingOf(early).length === 0)
        await askInTurn(ids);
    await waitFor(ids);
    for (const id of pendingOf(ids)) {
        found.set(id, { status: "unknown", why: "GitHub was still working on it when the run ended" });
    }
    return found;
}
/** Undefined while it is pending. */
async function processed(api, id) {
    try {
        const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
        const { processing_status, errors } = answer.parse((await api.request(route, { sarif_id: id })).data);
        if (processing_status === "pending")
            return undefined;
        return processing_status === "complete" ? { status: "complete" } : { status: "failed", errors: errors ?? [] };
    }
    catch (error) {
        const { status, message } = error;
        // It is not known everywhere at once.
        if (status === 404)
            return undefined;
        return { status: "unknown", why: `GitHub does not say what became of it (${status ?? message})` };
    }
}

// EXTERNAL MODULE: ./build/js/github/probe-permissions.js
var probe_permissions = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/js/github/trust.js
var github_trust = __webpack_require__(57373);
;// CONCATENATED MODULE: ./build/js/deliver/code-scanning/refusals.js
/** What code scanning says when it does not take results, and what can be done about it. */


const elsewhere = "The findings are in the summary, the comment and the artifact";
/** Why an upload was refused. */
function uploadRefusal(failure, job) {
    const { status, message } = failure;
    const isEnterprise = job.serverUrl !== "https://github.com";
    switch (status) {
        case 401:
            return failed("GitHub does not know the token. Leave the input `token` out, or give a valid one");
        case 403:
            return forbidden(failure, job);
        case 404:
            return failed(isEnterprise
                ? "this server has no code scanning for the repository: an administrator has to enable it, or the server is too old. Set `sarif: file` to upload nothing"
                : "GitHub finds no such repository for this token. Add `security-events: write` and `contents: read` to the job's `permissions`");
        case 413:
            return {
                status: "failed",
                isForAll: false,
                reason: "the file is too large for code scanning (10 MB compressed)",
            };
        case 400:
        case 422:
            return { status: "failed", isForAll: false, reason: withAdvice(message) };
        default:
            return failed(message);
    }
}
function forbidden({ status, message }, job) {
    // github/codeql-action src/api-client.ts knows these two forms.
    if (/(code|advanced) security must be enabled|code scanning is not enabled/i.test(message)) {
        return skipped(`code scanning is off for this repository. ${elsewhere}. An owner can turn on Code Security in its settings; \`sarif: file\` says that nothing is to be uploaded`);
    }
    if (/archived/i.test(message))
        return skipped("the repository is archived");
    if (!(0,probe_permissions/* isMissingPermission */.S)({ message, ...(status === undefined ? {} : { status }) }))
        return failed(message);
    const trust = (0,github_trust/* tokenTrust */.S)(job);
    if (trust.access === "full") {
        return failed("the token can't write to code scanning. Add `security-events: write` to the job's `permissions`");
    }
    return skipped(`${trust.reason} ${trust.because === "fork" ? elsewhere : adviceToDependabot(job)}`);
}
/** github/codeql-action src/status-report.ts: Dependabot's pushes only read, its pull requests can be given more. */
function adviceToDependabot({ event }) {
    return event === "push"
        ? "Run the check on pull_request rather than on push, or leave Dependabot's branches out of push"
        : "Add `security-events: write` to the job's `permissions`";
}
/** Texts of refusals, at the upload or while GitHub works on it (github/codeql-action src/upload-lib.ts), and advice. */
const advices = [
    [
        /commit (not|could not be) found|no commit found/i,
        "The commit is gone: the branch was pushed to in the meantime. The next run uploads again",
    ],
    [/ref .*not found/i, "The branch or pull request is gone or was never pushed"],
    [/multiple runs with the same category/i, "Two jobs upload the same category: give each job variants of its own"],
    [/too many (logical )?alerts|exceeds .*alerts/i, "Turn rules off, or raise the severity that counts"],
    [
        /invalid uri|expected artifact location|uri scheme/i,
        "A path is not one of the repository: please report this with the file in sarif/",
    ],
    [/invalid security severity/i, "Please report this with the file in sarif/"],
    [/larger than|too large|exceeds/i, "The file is too large for code scanning"],
];
/** What GitHub said, and what to do where that is known. */
function withAdvice(message) {
    const advice = advices.find(([pattern]) => pattern.test(message))?.[1];
    return advice === undefined ? message : `${message.replace(/[.\s]*$/, "")}. ${advice}`;
}
function failed(reason) {
    return { status: "failed", reason, isForAll: true };
}
function skipped(reason) {
    return { status: "skipped", reason, isForAll: true };
}

;// CONCATENATED MODULE: ./build/js/deliver/code-scanning/upload-target.js

/** On these events `GITHUB_REF` is the default branch, while the code is of a pull request. */
const refOfBase = ["pull_request_target", "workflow_run"];
/**
 * `checkedOut` is the commit that the results are of; undefined where git can't tell. Results of a pull request belong to its
 * merge ref, as GitHub made it for the job, or to its head ref when that was checked out instead. What belongs to neither is
 * not uploaded: under another ref it would open and close alerts of code that nobody looked at.
 */
function uploadTarget(job, checkedOut) {
    const { event, ref, sha, pullRequest } = job;
    const trust = (0,github_trust/* tokenTrust */.S)(job);
    if (trust.access === "read-only" && trust.isCertain)
        return { skipped: trust.reason };
    if (refOfBase.includes(event)) {
        return { skipped: `on ${event} the job's ref is the default branch, which is not what was looked at` };
    }
    if (!/^refs\/(heads|tags|pull)\/./.test(ref))
        return { skipped: "the job is for no branch, tag or pull request" };
    if (checkedOut === undefined || checkedOut === sha)
        return { ref, commitSha: sha };
    if (checkedOut === pullRequest?.head.sha) {
        return { ref: `refs/pull/${pullRequest.number}/head`, commitSha: checkedOut };
    }
    return { skipped: `the checkout is of ${checkedOut.slice(0, 7)}, and the job is for ${sha.slice(0, 7)}` };
}

;// CONCATENATED MODULE: ./build/js/deliver/code-scanning/upload-sarif.js
/** Hands SARIF files to GitHub's code scanning. */








const surface = "code scanning";
const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Writes at once: GitHub's secondary limits are for those who send many. */
const atOnce = 4;
const mostTries = 3;
/**
 * Uploads each category by itself, so that one that is refused stops no other, and waits for GitHub to work on them. One
 * delivery for each file, or a single one where the same holds for all. Never rejects.
 *
 * Paths in the files are relative to the repository, so no `checkout_uri` is sent; nor is the time, which GitHub knows.
 */
async function uploadSarif(files, request) {
    const target = uploadTarget(request.job, request.checkedOut);
    if ("skipped" in target)
        return [{ surface, status: "skipped", reason: target.skipped }];
    const [first, ...others] = files;
    if (first === undefined) {
        const reason = "nothing was looked at to the end, and an upload would close alerts that may still hold";
        return [{ surface, status: "skipped", reason }];
    }
    // What holds for all files is told by the first one.
    const probe = await upload(first, target, request);
    const { id, refusal } = probe;
    if (refusal?.isForAll === true)
        return [{ surface, status: refusal.status, reason: refusal.reason }];
    const rest = uploadAll(others, target, request);
    const ids = { first: id, others: rest.then((uploads) => uploads.flatMap((each) => each.id ?? [])) };
    const processed = await waitForProcessing(request.api, ids, request.pause);
    return [probe, ...(await rest)].map((each) => deliveryOf(each, processed));
}
const accepted = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
/** A few at a time, and what became of each in the order of the files. */
async function uploadAll(files, target, request) {
    const uploads = [];
    const waiting = files.entries();
    const lanes = Array.from({ length: atOnce }, async () => {
        // One iterator for all lanes: each takes what the others have not taken.
        for (const [index, file] of waiting)
            uploads[index] = await upload(file, target, request);
    });
    await Promise.all(lanes);
    return uploads;
}
/** An upload that may have come through is sent again: the same category of the same commit takes its place. */
async function upload(file, { ref, commitSha }, { api, job, pause }) {
    const sarif = (await pack(file.text)).toString("base64");
    const body = { commit_sha: commitSha, ref, sarif, tool_name: "Plimsoll" };
    for (let tries = 1;; tries++) {
        try {
            const { data } = await api.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", body);
            return { file, id: accepted.parse(data).id };
        }
        catch (error) {
            const isFinal = !error.ambiguous || tries === mostTries;
            if (isFinal || !(await hasPassed(pause(1_000 * tries))))
                return { file, refusal: refusalOf(error, job) };
        }
    }
}
function refusalOf(error, job) {
    if (error instanceof errors/* ZodError */.G) {
        return { status: "failed", isForAll: false, reason: "the answer of GitHub is not of the form that it documents" };
    }
    return uploadRefusal(error instanceof Error ? error : { message: String(error) }, job);
}
function deliveryOf({ file, id, refusal }, ends) {
    const name = `${surface}: ${file.category}`;
    if (refusal !== undefined)
        return { surface: name, status: refusal.status, reason: refusal.reason };
    const processed = id === undefined ? undefined : ends.get(id);
    if (processed?.status === "failed") {
        const said = processed.errors.slice(0, 3).join("; ") || "GitHub does not say why";
        return { surface: name, status: "failed", reason: `GitHub could not work on it: ${withAdvice(said)}` };
    }
    const notes = [
        ...(file.leftOut === 0
            ? []
            : [
                `${(0,subject/* counted */.h)(file.leftOut, "finding")} not in it: without a place in the repository, or past what GitHub takes`,
            ]),
        ...(processed?.status === "unknown" ? [processed.why] : []),
    ];
    return { surface: name, status: "delivered", ...(notes.length === 0 ? {} : { reason: notes.join("; ") }) };
}


/***/ }),

/***/ 78971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutToken),
/* harmony export */   a: () => (/* binding */ commentOfJob)
/* harmony export */ });
/* harmony import */ var _deliver_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94754);

const withoutToken = "there is no token for GitHub's API";
const forkToken = "the token of a pull request from a fork can only read; plimsoll/comment can post it when the run has ended";
/**
 * The comment that a job keeps on the pull request which it runs for; undefined when it runs for none. Job and `report-id`
 * are the instance, the run is the stamp. Never rejects.
 */
async function commentOfJob(report, request) {
    const { job, api, reportId, ...more } = request;
    const { pullRequest, repository, workflow, runNumber, attempt } = job;
    if (pullRequest === undefined)
        return undefined;
    if (pullRequest.fromFork)
        return skipped(forkToken);
    if (api === undefined)
        return skipped(withoutToken);
    return (0,_deliver_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentOnPullRequest */ .r)(report, {
        ...more,
        api,
        job,
        repository,
        pull: { number: pullRequest.number, isBot: pullRequest.author.isBot },
        instance: { workflow, job: job.job, ...(reportId === undefined ? {} : { reportId }) },
        stamp: { runNumber, attempt, headSha: pullRequest.head.sha },
    });
}
function skipped(reason) {
    return { delivery: { surface: "comment", status: "skipped", reason } };
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   z: () => (/* binding */ outputsWithoutReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function outputsOf(report, resultsDirectory, layouts) {
    return {
        ...outputsWithoutReport(report.verdict),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultsDirectory, "report.json"),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultsDirectory, "report.html"),
        "over-budget": overBudget(report).join("\n"),
        sizes: byVariant(report, ({ image }) => image?.sizes),
        digests: byVariant(report, ({ image }) => image?.manifestDigest),
        layouts: JSON.stringify(Object.fromEntries(layouts)),
        pushed: pushedDigests(report),
        tags: pushedTags(report).join("\n"),
    };
}
/** The outputs of a run that ended before there was a report: what is JSON stays JSON for `fromJSON`. */
function outputsWithoutReport(verdict) {
    return {
        verdict,
        report: "",
        html: "",
        "over-budget": "",
        sizes: "{}",
        digests: "{}",
        layouts: "{}",
        pushed: "{}",
        tags: "",
        // Set again when there is a comment.
        "comment-url": "",
    };
}
/** `{ variant: { repository: digest } }`, of what a registry has now. */
function pushedDigests({ push }) {
    const byName = Map.groupBy(push?.images ?? [], ({ variant }) => variant);
    const digests = [...byName].map(([name, images]) => {
        return [name, Object.fromEntries(images.map(({ repository, digest }) => [repository, digest]))];
    });
    return JSON.stringify(Object.fromEntries(digests));
}
/** Whole references. */
function pushedTags({ push }) {
    return (push?.images ?? []).flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`));
}
/** Names of the variants with a size budget that failed, each once. */
function overBudget({ variants }) {
    const over = variants.filter(({ checks }) => checks.some(({ id, status }) => id.startsWith("size.") && status === "fail"));
    return [...new Set(over.map(({ name }) => name))];
}
/** `{ variant: { platform: value } }`; variants without the value are left out. */
function byVariant({ variants }, pick) {
    const values = new Map();
    for (const variant of variants) {
        const value = pick(variant);
        if (value === undefined)
            continue;
        const platforms = values.get(variant.name) ?? new Map();
        values.set(variant.name, platforms.set(variant.platform, value));
    }
    return JSON.stringify(Object.fromEntries([...values].map(([name, each]) => [name, Object.fromEntries(each)])));
}


/***/ }),

/***/ 24257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hg: () => (/* binding */ deliverToRunner),
  kA: () => (/* binding */ keepReport),
  dS: () => (/* binding */ sayWhyRed),
  uV: () => (/* binding */ tellDeliveries),
  Zl: () => (/* binding */ tellOfCache)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
// EXTERNAL MODULE: ./build/js/report/view/mark.js
var mark = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/problems.js
var problems = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/js/report/view/severity-counts.js
var severity_counts = __webpack_require__(20921);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var weights = __webpack_require__(38062);
;// CONCATENATED MODULE: ./build/js/report/annotations.js









// The runner takes ten of a level from a step (actions/runner src/Runner.Worker/ExecutionContext.cs); two are left for
// whoever else has to say something.
const perLevel = 8;
/**
 * What to put on lines of the repository: failures, checks that say no, secrets, vulnerabilities (one annotation for all
 * of a line), lint. Of each level the weightiest, those on changed lines first, where that is known: they alone stand in the
 * diff. How many more there are is said in the last of them. What the base has already is left out, unless it is on a
 * changed line or its check says no.
 */
function annotationsOf(report, changedLines = new Map()) {
    const isWorthIt = ({ state, origin }, level) => state !== "existing" || level === "error" || isOnChangedLine(origin ?? {}, changedLines);
    const all = [
        ...problemAnnotations(report),
        ...checkAnnotations(report),
        ...secretAnnotations(report),
        ...vulnerabilityAnnotations(report, isWorthIt),
        ...lintAnnotations(report, isWorthIt),
    ];
    const rank = (each) => (isOnChangedLine(each, changedLines) ? 0 : 1);
    const changedFirst = all.toSorted((a, b) => rank(a) - rank(b));
    return ["error", "warning", "notice"].flatMap((level) => limited(level, changedFirst));
}
function isOnChangedLine({ file, startLine, endLine }, changed) {
    if (file === undefined || startLine === undefined)
        return false;
    const last = endLine ?? startLine;
    return (changed.get(file) ?? []).some(([first, end]) => first <= last && startLine <= end);
}
function limited(level, all) {
    const own = all.filter((annotation) => annotation.level === level);
    if (own.length <= perLevel)
        return own;
    const left = own.length - (perLevel - 1);
    const rest = annotation(level, "More", `${left} more of this kind stand in the job summary and in the report.`);
    return [...own.slice(0, perLevel - 1), rest];
}
function problemAnnotations(report) {
    return (0,problems/* problemsOf */.G)(report).map(({ subject, message, code, origin }) => annotation("error", code, subject === "" ? message : `${subject}: ${message}`, origin));
}
/** Checks that did not pass. One about a size stands at the line that is most to blame for it. */
function checkAnnotations(report) {
    const owners = new Map(report.variants.flatMap((variant) => variant.checks.map((check) => [check, variant])));
    return (0,problems/* objections */.P)(report)
        .filter(({ mark }) => mark !== "skipped")
        .map(({ mark, check }) => {
        const origin = lineToBlame(check, owners.get(check));
        return annotation(mark === "warn" ? "warning" : "error", check.id, check.message, origin);
    });
}
/** Of growth and drift the line that brought most of it, of a size the heaviest of the author's own. */
function lineToBlame({ id }, variant) {
    if (variant?.image === undefined)
        return undefined;
    if (id === "drift")
        return grownMost(variant, "drift");
    if (!id.startsWith("size."))
        return undefined;
    const grown = id.endsWith(".grow") ? grownMost(variant, "author") : undefined;
    return grown ?? (0,weights/* weightsOf */.Z$)(variant.image).find(({ base }) => !base)?.origin;
}
function grownMost({ growth }, whose) {
    const steps = (growth?.steps.items ?? []).filter(({ by = "author", bytes }) => by === whose && bytes > 0);
    return steps.toSorted((a, b) => b.bytes - a.bytes)[0]?.origin;
}
function secretAnnotations({ variants }) {
    return variants.flatMap(({ name, checks, findings }) => findings
        .filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding))
        .map(({ title, message, origin }) => annotation(levelOf(checks, "secrets"), title, `${name}: ${message}`, origin)));
}
/** One annotation for each line that brought vulnerabilities of high severity or worse, over all variants. */
function vulnerabilityAnnotations({ variants }, isWorthIt) {
    const severe = variants.flatMap(({ name, checks, findings }) => {
        const level = levelOf(checks, "vulnerabilities");
        return findings
            .filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "vulnerability" && (0,finding_kinds/* isOpen */.n)(finding) && isSevere(finding))
            .filter((finding) => isWorthIt(finding, level))
            .map((finding) => ({ name, level, finding }));
    });
    const placed = severe.filter(({ finding }) => finding.origin?.file !== undefined);
    const lines = Map.groupBy(placed, ({ finding: { origin } }) => (origin === undefined ? "" : (0,places/* placeOf */.$t)(origin)));
    return [...lines.values()].map((line) => {
        const findings = line.map(({ finding }) => finding).sort(order/* compareFindings */.E);
        const unique = [
            ...new Map(findings.map((finding) => [`${finding.rule} ${finding.package?.name}`, finding])).values(),
        ];
        const counts = (0,severity_counts/* countsText */.WN)((0,severity_counts/* countSeverities */.ng)(unique.map(({ severity }) => severity)));
        const names = [...new Set(line.map(({ name }) => name))].join(", ");
        const title = `${(0,subject/* counted */.h)(unique.length, "vulnerability", "vulnerabilities")} from this line: ${counts}`;
        const level = line.some((each) => each.level === "error") ? "error" : "warning";
        return annotation(level, title, `${names}: ${examples(unique)}`, findings[0]?.origin);
    });
}
function examples(findings) {
    const texts = findings.slice(0, 5).map(({ rule, package: of }) => {
        const fixed = of?.fixedIn === undefined ? "no fix" : `fixed in ${of.fixedIn}`;
        return `${rule} in ${of?.name} ${of?.version} (${fixed})`;
    });
    return findings.length > 5 ? `${texts.join(", ")} and ${findings.length - 5} more` : texts.join(", ");
}
function isSevere({ severity }) {
    return severity === "critical" || severity === "high";
}
function lintAnnotations({ findings, checks }, isWorthIt) {
    return findings.filter(finding_kinds/* isOpen */.n).flatMap((finding) => {
        const minor = finding.severity === "low" || finding.severity === "info";
        const level = minor ? "notice" : levelOf(checks, "lint");
        return isWorthIt(finding, level) ? [annotation(level, finding.rule, finding.message, finding.origin)] : [];
    });
}
/** Findings of a check that says no are errors; all others warn. */
function levelOf(checks, id) {
    return checks.some((check) => check.id === id && (0,mark/* markOfCheck */.tb)(check) === "fail") ? "error" : "warning";
}
function annotation(level, title, message, origin) {
    const { file, startLine, endLine } = origin ?? {};
    return {
        level,
        title: (0,clean/* cleanLine */.Ow)(title, 200),
        message: (0,clean/* cleanLine */.Ow)(message, 2000),
        ...(file === undefined ? {} : { file: (0,clean/* cleanLine */.Ow)(file) }),
        ...(file === undefined || startLine === undefined ? {} : { startLine }),
        ...(file === undefined || endLine === undefined ? {} : { endLine }),
    };
}

// EXTERNAL MODULE: ./build/js/report/escape/log-line.js
var log_line = __webpack_require__(31410);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/report/relocate.js
var relocate = __webpack_require__(71610);
// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(73276);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/deliver/outputs.js
var outputs = __webpack_require__(52226);
// EXTERNAL MODULE: ./build/js/deliver/result-files.js
var result_files = __webpack_require__(72081);
;// CONCATENATED MODULE: ./build/js/deliver/runner.js










/** More than that is for the summary; the runner cuts a message at 4,096 characters. */
const reasonsShown = 10;
/**
 * Hands a run's result to the runner: outputs, job summary, log annotations, those on changed lines first; only these wait
 * until it is known which lines that are. The report has no secrets any more (report/redacted).
 */
async function deliverToRunner(run, delivery, changed = Promise.resolve(new Map())) {
    const { report, exit, layouts, occasion } = run;
    const { files, stdout, resultsDirectory } = delivery;
    await files.setOutputs((0,outputs/* outputsOf */.Y)(report, resultsDirectory, layouts));
    await appendSummary(() => (0,summary/* renderSummary */.B)(report, { today: occasion.today }), delivery);
    const why = exit === 0 ? [] : whyRed(report);
    for (const annotation of annotationsOf((0,relocate/* relocate */.s)(report, occasion.prefix), await changed)) {
        if (!isRepeated(annotation, why))
            stdout.write(`${annotate(annotation)}\n`);
    }
}
/**
 * Says how the surfaces on GitHub were reached: in the summary, in `report.json` anew, and of what did not work in the
 * log. It comes last but for {@link sayWhyRed}, because only then it is known.
 */
async function tellDeliveries(run, delivered, delivery) {
    const { deliveries, commentUrl } = delivered;
    if (deliveries.length === 0)
        return;
    const { files, stdout, resultsDirectory } = delivery;
    for (const { surface, status, reason } of deliveries) {
        if (status === "delivered" || reason === undefined)
            continue;
        const told = `${surface} ${status}: ${reason}`;
        // What was left out on purpose is no annotation: it would stand on every run.
        stdout.write(`${status === "failed" ? (0,log_command/* logCommand */.Q)("warning", { title: "Plimsoll" }, told) : (0,log_line/* logLine */.B)(told)}\n`);
    }
    if (commentUrl !== undefined)
        await files.setOutputs({ "comment-url": commentUrl });
    await appendSummary(() => (0,summary/* renderDeliveries */.l)(deliveries), delivery);
    await keepReport(run, deliveries, resultsDirectory);
}
/**
 * Says what became of the build cache, beside the deliveries that were told of before. Why it is not written was said
 * before anything was built, so that the reason of a red job stays the last line of its log.
 */
async function tellOfCache(run, cached, earlier, delivery) {
    if (cached.length === 0)
        return;
    for (const { surface, status, reason } of cached) {
        if (status !== "failed")
            continue;
        delivery.stdout.write(`${(0,log_command/* logCommand */.Q)("warning", { title: "Plimsoll" }, `${surface} failed: ${reason}`)}\n`);
    }
    await appendSummary(() => (0,summary/* renderDeliveries */.l)(cached), delivery);
    await keepReport(run, [...earlier, ...cached], delivery.resultsDirectory);
}
/** Writes `report.json` anew, with what is known of the deliveries. */
async function keepReport({ report }, deliveries, directory) {
    const told = { ...report, deliveries: [...report.deliveries, ...deliveries] };
    await (0,result_files/* writeResults */.K)(directory, [{ path: "report.json", text: (0,json/* renderJson */.h)(told) }]);
}
/** The reasons of a red job, as the last error of its log. */
function sayWhyRed({ report, exit }, stdout) {
    if (exit === 0)
        return;
    const why = shortened(whyRed(report));
    stdout.write(`${(0,log_command/* logCommand */.Q)("error", { title: `Plimsoll: ${report.verdict}` }, why)}\n`);
}
/** Without a line of its own an annotation adds nothing to the last error, which says the same. */
function isRepeated({ file, message }, why) {
    return file === undefined && why.includes(message);
}
function annotate({ level, title, message, file, startLine, endLine }) {
    return (0,log_command/* logCommand */.Q)(level, { title, file, line: startLine, endLine }, message);
}
/** With `fail-on: warn` there may be nothing but warnings. */
function whyRed(report) {
    const all = (0,verdict/* reasons */.Ot)(report);
    const blocking = all.filter(({ kind }) => kind !== "warning");
    return (blocking.length > 0 ? blocking : all).map(({ message }) => message);
}
/** One error for all reasons: the runner takes ten errors of a step, and the lines at fault need them. */
function shortened(why) {
    const more = why.length - reasonsShown;
    return [...why.slice(0, reasonsShown), ...(more > 0 ? [`… and ${more} more in the job summary`] : [])].join("\n");
}
/** A runner without the file for it, or with a full disk, takes nothing from the verdict. */
async function appendSummary(render, { files, stdout }) {
    try {
        await files.appendSummary(render());
    }
    catch (error) {
        const { message } = (0,errors/* asPlimsollError */.fN)(error, "io");
        stdout.write(`${(0,log_command/* logCommand */.Q)("notice", {}, `The job summary could not be written: ${message}`)}\n`);
    }
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


/***/ })

};
