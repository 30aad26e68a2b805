export const id = 2451;
export const ids = [2451];
export const modules = {

/***/ 22451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubOfRun: () => (/* binding */ githubOfRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/baseline/names.js

/** Goes up with the record's format: an entry of another version is not even fetched. */
const version = "v1";
function baselineNames({ job, prefix, settings, arch }) {
    const { reportId, selected, platforms, image } = settings;
    const instance = `${job.replaceAll(/[^A-Za-z0-9_-]/g, "-")}.${names_short([job, prefix])}`;
    const leg = names_short([reportId ?? null, selected.toSorted(), platforms?.toSorted() ?? null, image ?? null, arch]);
    const start = `plimsoll-baseline.${version}.${instance}.`;
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

// EXTERNAL MODULE: ./build/js/git/commits.js
var commits = __webpack_require__(44599);
// EXTERNAL MODULE: ./build/js/github/api.js + 11 modules
var api = __webpack_require__(67621);
// EXTERNAL MODULE: ./build/js/github/artifacts.js + 2 modules
var artifacts = __webpack_require__(50131);
// EXTERNAL MODULE: ./build/js/github/event-file.js
var event_file = __webpack_require__(32931);
// EXTERNAL MODULE: ./build/js/github/job.js + 1 modules
var github_job = __webpack_require__(58986);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/tools/fetch-file.js
var fetch_file = __webpack_require__(77745);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
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
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createZstdDecompress)(), bounded(limits), entries, { signal });
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
function bounded({ bytes, entries }) {
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
    const attempt = async (doing, key, work) => {
        const { patience = cachePatience, limits = cacheLimits } = options;
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patience.deadlineMs)]);
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
        restore: (key, path) => attempt("restored", key, async (travel) => {
            if (!rights.read)
                throw new Error(rights.because);
            return restore(path, travel);
        }),
        save: (key, path) => attempt("kept", key, async (travel) => {
            if (!rights.write)
                throw new Error(rights.because);
            return save(path, travel);
        }),
    };
}
// What is false is left out of the JSON of protocol buffers.
const looked = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), signed_download_url: schemas/* url */.OZ5(), matched_key: schemas/* string */.YjP() })
    .or(schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false).default(false) }));
async function restore(path, travel) {
    const { access, patience, limits, signal, archive, key } = travel;
    const request = { key, version: job_cache_version };
    const found = await (0,service/* callService */.c)(access, "CacheService/GetCacheEntryDownloadURL", request, looked, patience, signal);
    // The service also takes an entry whose key only begins with this one.
    if (!found.ok || found.matched_key !== key)
        return false;
    await download(new URL(found.signed_download_url), travel);
    await unpackArchive(archive, path, limits, signal);
    return true;
}
async function download(url, { access, patience, limits, signal, archive }) {
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

// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/github/declared-permissions.js
/** What a workflow's file says of the token's permissions (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */

const unknown = { from: "unknown" };
/** Reads the block that counts for a job: its own one, else the workflow's. `text` is undefined when there is no file. */
function declaredPermissions(text, job) {
    const workflow = text === undefined ? undefined : parsed(text);
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
function parsed(text) {
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
        return names.some((name) => covers(declared.access(name), need.access)) ? "granted" : "missing";
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
function covers(held, needed) {
    return held === "write" || held === needed;
}
/** The sentence that names what is missing, and the lines to add; undefined when nothing is. */
function missingPermissionsNotice(missing, all, { job, workflow }, from) {
    if (missing.length === 0)
        return undefined;
    const what = missing.map(({ permission, access, purpose }) => `\`${permission}: ${access}\` ${purpose}`);
    const sentence = `The token of this job lacks ${joined(what)}.`;
    const hasBlock = from === "job" || from === "workflow";
    // A new block takes away whatever it does not name.
    const lines = linesOf(hasBlock ? missing : [{ permission: "contents", access: "read", purpose: "" }, ...all]);
    const file = workflow === "" ? "the workflow's file" : workflow;
    const place = from === "workflow" ? `\`permissions\` at the top of ${file}` : `\`permissions\` of job \`${job}\` in ${file}`;
    const yaml = hasBlock ? lines.map((line) => `  ${line}`) : ["permissions:", ...lines.map((line) => `  ${line}`)];
    return [`${sentence} Add to ${place}:`, ...yaml].join("\n");
}
/** One line for each permission, with the most that is needed of it. */
function linesOf(needs) {
    const access = new Map();
    for (const need of needs) {
        if (access.get(need.permission) !== "write")
            access.set(need.permission, need.access);
    }
    return [...access].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)).map(([permission, value]) => `${permission}: ${value}`);
}
function joined(parts) {
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
    const checkedOut = await (0,commits/* headCommit */.Qo)(repository);
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
    return {
        job,
        ...(token === undefined ? {} : { api: await (0,api/* openApi */.N)(job, token, { signal, environment: plainEnvironment }) }),
        ...("reason" in access
            ? { withoutResults: access.reason }
            : {
                artifacts: (0,artifacts/* openArtifacts */.u)(access, { signal }),
                cache: openJobCache(access, { workDirectory, signal, note: (text) => progress.note(text) }),
            }),
    };
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

/***/ 44599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   U: () => (/* binding */ commitOfRef),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);


/** The commit that is checked out; undefined outside a repository, before its first commit and without git. */
function headCommit(repository) {
    return commitNamed(repository, "HEAD");
}
/** The commit that a whole ref (`refs/remotes/origin/main`) names; undefined when there is none. */
async function commitOfRef(repository, ref) {
    return ref.startsWith("refs/") ? commitNamed(repository, ref) : undefined;
}
async function commitNamed(repository, name) {
    const found = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim();
    return found !== undefined && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(found) ? found : undefined;
}
/** Whether the repository has the commit itself; a shallow clone names parents that it does not have. */
async function hasCommit(repository, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(commit))
        return false;
    return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}
/**
 * The parents that a commit names, first parent first; empty for a root commit, undefined when it is not there. They are
 * read from the object itself: `git log` and `rev-parse` hide them where a shallow clone ends.
 */
async function parentsOf(repository, commit) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(commit))
        return undefined;
    const text = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["cat-file", "commit", commit]);
    if (text === undefined)
        return undefined;
    const [header = ""] = text.split("\n\n", 1);
    const parents = header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return parents.every(_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j) ? parents : undefined;
}
/** The newest commit that both come from; undefined where the history that is here does not reach it. */
async function mergeBase(repository, one, other) {
    if (!(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(one) || !(0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(other))
        return undefined;
    const found = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(repository, ["merge-base", one, other]))?.trim();
    return found !== undefined && (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .j)(found) ? found : undefined;
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   eJ: () => (/* binding */ whyGitFailed),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

const localDeadlineMs = 30_000;
/**
 * No hooks, no file system monitor, no transport that is a program, no submodules, no upkeep in the background; a path is
 * a path, whatever characters it has.
 */
const safeOptions = [
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    ...[
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "protocol.ext.allow=never",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        "maintenance.auto=false",
        "gc.auto=0",
    ].flatMap((setting) => ["-c", setting]),
];
/** Never asks, and writes nothing that it does not have to (`GIT_OPTIONAL_LOCKS`: the index). */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
/** Runs one git command, which must stop reading options at `--` where it takes anything from outside. Never rejects. */
function runGit({ root, context, trusted = false }, args, { options = [], environment = {}, deadlineMs = localDeadlineMs, ...call } = {}) {
    return context.run({
        command: "git",
        args: [...safeOptions, ...(trusted ? ["-c", "safe.directory=*"] : []), ...options, ...args],
        cwd: root,
        env: { ...context.plainEnvironment, ...quiet, ...environment },
        deadlineMs,
        ...call,
    });
}
/** Standard output of a command that ended well and whole; else undefined. */
async function askGit(repository, args, call = {}) {
    const result = await runGit(repository, args, call);
    return result.exitCode === 0 && !result.stdoutTruncated ? result.stdout : undefined;
}
const longest = 300;
/** Why a command did not work, as one bounded line without a full stop. The text is git's and may be hostile. */
function whyGitFailed({ endedBy, stderr, spawnError }) {
    if (endedBy === "spawn")
        return spawnError?.code === "ENOENT" ? "git is not there" : "git could not be started";
    if (endedBy === "deadline")
        return "git took too long";
    if (endedBy === "abort")
        return "it was cancelled";
    const lines = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(stderr).split("\n");
    const said = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.findLast((line) => line.trim() !== "");
    return (said ?? "git failed")
        .replace(/^(?:fatal|error):\s*/, "")
        .slice(0, longest)
        .replace(/\.$/, "");
}


/***/ }),

/***/ 77745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TransferError),
/* harmony export */   t: () => (/* binding */ fetchFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/** One HTTP GET into a file, through the proxies that the environment names, bounded in size and time. */





/** Why a transfer did not succeed, and whether trying again could help. */
class TransferError extends Error {
    again;
    constructor(message, again, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "TransferError";
        this.again = again;
    }
}
const redirectLimit = 5;
/** Fetches `url` into `file`, which is created or overwritten. @throws TransferError, or the signal's reason. */
async function fetchFile(url, file, options) {
    let at = url;
    for (let hop = 0; hop <= redirectLimit; hop++) {
        const response = await request(at, options);
        const next = redirection(at, response);
        if (next === undefined)
            return save(response, file, options);
        response.destroy();
        at = next;
    }
    throw new TransferError(`more than ${redirectLimit} redirects`, false);
}
function request(url, options) {
    const secure = url.protocol === "https:";
    const agentOptions = { proxyEnv: { ...options.environment } };
    const agent = secure ? new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(agentOptions) : new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(agentOptions);
    return new Promise((resolve, reject) => {
        const started = (secure ? node_https__WEBPACK_IMPORTED_MODULE_2__.get : node_http__WEBPACK_IMPORTED_MODULE_1__.get)(url, {
            agent,
            signal: options.signal,
            headers: { "user-agent": "plimsoll", accept: "application/octet-stream" },
        });
        let response;
        started.setTimeout(options.stallMs, () => {
            // Once there is a response, only destroying that one tells its reader why.
            (response ?? started).destroy(new TransferError(`nothing arrived for ${options.stallMs / 1000} s`, true));
        });
        started.once("response", (incoming) => {
            response = incoming;
            resolve(incoming);
        });
        started.once("error", (error) => reject(asTransferError(error, options.signal)));
    });
}
/** Where the answer sends us; a step down from https to http is not followed. */
function redirection(from, response) {
    const status = response.statusCode ?? 0;
    if (status === 200)
        return undefined;
    const location = response.headers.location;
    response.resume();
    if (status < 300 || status > 399 || location === undefined) {
        throw new TransferError(`${from.host} answered ${status}`, status === 429 || status === 408 || status >= 500);
    }
    const next = new URL(location, from);
    if (next.protocol !== "https:" && next.protocol !== from.protocol) {
        throw new TransferError(`${from.host} redirected to an insecure address`, false);
    }
    return next;
}
async function save(response, file, options) {
    const length = Number(response.headers["content-length"]);
    const total = Number.isFinite(length) ? length : undefined;
    let received = 0;
    const bounded = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            received += chunk.length;
            options.onProgress?.(received, total);
            const tooLong = received > options.maximumBytes;
            done(tooLong ? new TransferError(`more than ${options.maximumBytes} bytes`, false) : null, chunk);
        },
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(response, bounded, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file), { signal: options.signal });
    }
    catch (error) {
        throw asTransferError(error, options.signal);
    }
    if (total !== undefined && received !== total)
        throw new TransferError(`${received} of ${total} bytes arrived`, true);
}
function asTransferError(error, signal) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof TransferError)
        return error;
    // A full disk is not the network's fault, and trying again does not empty it.
    if (error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EACCES"))
        return error;
    return new TransferError(error instanceof Error ? error.message : String(error), true, error);
}


/***/ })

};
