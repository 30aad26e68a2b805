export const id = 4435;
export const ids = [4435];
export const modules = {

/***/ 50131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openArtifacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var classic_schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/github/results/patience.js
var results_patience = __webpack_require__(67094);
// EXTERNAL MODULE: ./build/js/github/results/service.js
var service = __webpack_require__(33418);
// EXTERNAL MODULE: ./build/js/github/results/upload.js
var upload = __webpack_require__(99484);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/github/zip.js


const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Without zip64, sizes and offsets have 32 bits and the count 16 (APPNOTE.TXT 4.4). */
const most32 = 0xffff_ffff;
const most16 = 0xffff;
// 1980-01-01, the first day that the format knows: the same files make the same zip on every day.
const firstDay = (1 << 5) | 1;
const utf8Names = 1 << 11;
const deflated = 8;
const version = 20;
const madeByUnix = (3 << 8) | version;
const regularFile = (0o100644 << 16) >>> 0;
/**
 * A zip archive of these files, as parts to be laid end to end (PKWARE APPNOTE.TXT: 4.3.7 local headers, 4.3.12 central
 * directory, 4.3.16 its end). For the few files of a report; what needs zip64 is refused.
 *
 * @throws RangeError
 */
async function zip(entries) {
    if (entries.length > most16)
        throw new RangeError(`${entries.length} files are more than a zip takes`);
    const parts = [];
    const directory = [];
    let offset = 0;
    // All at once: they are compressed on threads of Node's own.
    const contents = await Promise.all(entries.map(({ bytes }) => deflate(bytes)));
    for (const [index, { path, bytes }] of entries.entries()) {
        const name = Buffer.from(path);
        const content = contents[index] ?? Buffer.alloc(0);
        if (bytes.length > most32 || offset + content.length > most32) {
            throw new RangeError(`${path} makes the zip larger than 4 GiB`);
        }
        const facts = fields([
            [2, utf8Names],
            [2, deflated],
            [2, 0],
            [2, firstDay],
            [4, (0,external_node_zlib_.crc32)(bytes)],
            [4, content.length],
            [4, bytes.length],
            [2, name.length],
            [2, 0],
        ]);
        const local = [
            fields([
                [4, 0x04034b50],
                [2, version],
            ]),
            facts,
            name,
            content,
        ];
        directory.push(fields([
            [4, 0x02014b50],
            [2, madeByUnix],
            [2, version],
        ]), facts, fields([
            [2, 0],
            [2, 0],
            [2, 0],
            [4, regularFile],
            [4, offset],
        ]), name);
        parts.push(...local);
        offset += lengthOf(local);
    }
    const directoryLength = lengthOf(directory);
    const count = entries.length;
    const end = fields([
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, count],
        [2, count],
        [4, directoryLength],
        [4, offset],
        [2, 0],
    ]);
    return [...parts, ...directory, end];
}
/** Little-endian numbers, each with its width in bytes. */
function fields(list) {
    const bytes = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0));
    let at = 0;
    for (const [width, value] of list)
        at = bytes.writeUIntLE(value, at, width);
    return bytes;
}
function lengthOf(parts) {
    return parts.reduce((sum, { length }) => sum + length, 0);
}

;// CONCATENATED MODULE: ./build/js/github/artifacts.js









const artifactPatience = { deadlineMs: 60_000, stallMs: 20_000, pausesMs: [1_000, 2_000, 4_000, 8_000] };
/** 7 is what @actions/artifact 6 says; GitHub answers older ones, too. */
const protocol = 7;
const mimeType = "application/zip";
// actions/toolkit packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts; the service refuses them, too.
const forbidden = /["/\\:<>|*?\r\n]/;
/**
 * The artifacts of this run. An upload that does not work is told as `github.artifact`, with the reason; it is cancelled
 * with the signal and ends in a minute.
 */
function openArtifacts(access, options) {
    const { patience = artifactPatience } = options;
    return {
        async upload(name, root, files, retentionDays) {
            const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patience.deadlineMs)]);
            try {
                if (name === "" || forbidden.test(name))
                    throw new results_patience/* ResultsError */.N6("its name is not allowed", { again: false });
                const entries = entriesOf(root, files);
                return await artifacts_upload(name, entries, { access, patience, signal, expiresAt: expiry(access, retentionDays) });
            }
            catch (error) {
                throw artifactFailure(name, error, options.signal);
            }
        },
    };
}
function entriesOf(root, files) {
    if (files.length === 0)
        throw new results_patience/* ResultsError */.N6("there is no file for it", { again: false });
    return files.map((file) => {
        const full = (0,external_node_path_.resolve)(root, file);
        const path = (0,external_node_path_.relative)(root, full);
        if (path === "" || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
            throw new results_patience/* ResultsError */.N6(`${file} is not below ${root}`, { again: false });
        }
        return { file: full, path: path.split(external_node_path_.sep).join("/") };
    });
}
async function packed(entries) {
    const read = async ({ file, path }) => ({ path, bytes: await (0,promises_.readFile)(file) });
    return new Blob((await zip(await Promise.all(entries.map(read)))));
}
// What is false is left out of the JSON of protocol buffers.
const refused = classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(false).default(false) });
const created = classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(true), signed_upload_url: classic_schemas/* url */.OZ5() }).or(refused);
// int64 is a string there; other servers write a number.
const finalized = classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(true), artifact_id: number().int().positive() }).or(refused);
/** The files are packed while the service makes room. */
async function artifacts_upload(name, entries, { access, patience, signal, expiresAt }) {
    const { runBackendId, jobBackendId } = access;
    const artifact = { workflow_run_backend_id: runBackendId, workflow_job_run_backend_id: jobBackendId, name };
    const room = (0,service/* callService */.c)(access, "ArtifactService/CreateArtifact", {
        ...artifact,
        ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
        version: protocol,
        mime_type: mimeType,
    }, created, patience, signal);
    const [place, content] = await Promise.all([room, packed(entries)]);
    if (!place.ok)
        throw new results_patience/* ResultsError */.N6("the service did not take it", { again: false });
    await (0,upload/* uploadBlob */.P)(place.signed_upload_url, content, mimeType, { access, patience, signal });
    const end = await (0,service/* callService */.c)(access, "ArtifactService/FinalizeArtifact", { ...artifact, size: String(content.size), hash: `sha256:${await sha256(content)}` }, finalized, patience, signal);
    if (!end.ok)
        throw new results_patience/* ResultsError */.N6("the service did not take what was uploaded", { again: false });
    return { id: end.artifact_id, bytes: content.size };
}
async function sha256(content) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of content.stream())
        hash.update(chunk);
    return hash.digest("hex");
}
/** The service refuses more days than the repository allows. */
function expiry({ longestRetentionDays }, days) {
    if (days === undefined)
        return undefined;
    const allowed = Math.min(days, longestRetentionDays ?? days);
    return new Date(Date.now() + allowed * 86_400_000).toISOString();
}
function artifactFailure(name, error, cancelled) {
    if (cancelled.aborted)
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while the artifact ${name} was uploaded.`);
    const coded = (0,errors/* asPlimsollError */.fN)(error, "github.artifact");
    if (coded.code !== "github.artifact")
        return coded;
    return new errors/* PlimsollError */.nN("github.artifact", `The artifact ${name} was not kept: ${reasonOf(error)}.`, {
        cause: error,
    });
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === "TimeoutError")
        return "the upload took too long";
    if (!(error instanceof results_patience/* ResultsError */.N6))
        return error.message;
    // actions/toolkit packages/artifact/src/internal/shared/errors.ts, UsageError.isUsageErrorMessage.
    if (error.message.includes("insufficient usage"))
        return "the account's storage for artifacts is full; delete old ones";
    if (error.status === 409) {
        return "this run has an artifact of that name already; give each job or step of the workflow that uses Plimsoll a `report-id` of its own";
    }
    return error.message;
}


/***/ }),

/***/ 47163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultsAccess)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * Reads from the runner's variables how the service is reached. Only JavaScript and container actions get them, `run:`
 * steps do not (actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs).
 */
function resultsAccess(environment) {
    const url = environment["ACTIONS_RESULTS_URL"];
    const token = environment["ACTIONS_RUNTIME_TOKEN"];
    if (isEnterpriseServer(environment["GITHUB_SERVER_URL"])) {
        return { reason: "GitHub Enterprise Server has no service for them that Plimsoll knows" };
    }
    if (!url || !token)
        return { reason: "this is no step of an action on GitHub Actions" };
    const origin = URL.parse(url)?.origin;
    const claims = readClaims(token);
    const ids = backendIds(claims?.scp);
    if (origin === undefined || ids === undefined)
        return { reason: "what the runner gave for it can't be read" };
    const days = Number.parseInt(environment["GITHUB_RETENTION_DAYS"] ?? "", 10);
    const mode = environment["ACTIONS_CACHE_MODE"]?.trim().toLowerCase();
    const scopes = cacheScopes(claims?.ac);
    return {
        origin,
        token,
        ...ids,
        ...(scopes === undefined ? {} : { cacheScopes: scopes }),
        ...(mode ? { cacheMode: mode } : {}),
        ...(days > 0 ? { longestRetentionDays: days } : {}),
        proxies: proxiesOf(environment),
    };
}
/** As GitHub's own clients decide it (actions/toolkit packages/artifact/src/internal/shared/config.ts, isGhes). */
function isEnterpriseServer(serverUrl) {
    const host = URL.parse(serverUrl || "https://github.com")?.hostname.toLowerCase() ?? "";
    return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}
const claimsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ scp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
/** The claims of a JWT. Its signature is the service's concern: whoever changes it is refused there. */
function readClaims(token) {
    return claimsSchema.safeParse(fromJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())).data;
}
/** `Actions.Results:RUN:JOB` among the scopes (actions/toolkit packages/artifact/src/internal/shared/util.ts, getBackendIdsFromToken). */
function backendIds(scopes = "") {
    const [, runBackendId, jobBackendId] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
    return runBackendId === undefined || jobBackendId === undefined ? undefined : { runBackendId, jobBackendId };
}
const scopesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() })).max(1_000);
/** The claim `ac` is JSON in a string; bit 1 reads, bit 2 writes (tonistiigi/go-actions-cache cache.go, Scope, Permission). */
function cacheScopes(claim) {
    const scopes = scopesSchema.safeParse(fromJson(claim ?? "")).data;
    return scopes?.map(({ Scope, Permission }) => ({
        ref: Scope,
        read: (Permission & 1) !== 0,
        write: (Permission & 2) !== 0,
    }));
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function proxiesOf(environment) {
    const named = Object.entries(environment).filter(([name]) => /^(?:https?|all|no)_proxy$/i.test(name));
    return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}


/***/ }),

/***/ 51200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


/** Answers are a few hundred bytes. */
const longestAnswer = 1_000_000;
/** Sends a request and reads the whole answer, whatever its status. Rejects where there is none. */
function exchange({ method, url, headers, body }, options) {
    const { proxies, signal, stallMs } = options;
    const secure = url.protocol === "https:";
    const agentOptions = { proxyEnv: { ...proxies } };
    const agent = secure ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(agentOptions) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(agentOptions);
    return new Promise((resolve, reject) => {
        const sent = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            method,
            agent,
            signal,
            headers: { "user-agent": "plimsoll", "content-length": body.length, ...headers },
        });
        sent.setTimeout(stallMs, () => void sent.destroy(new Error(`nothing happened for ${stallMs / 1000} s`)));
        sent.once("error", reject);
        sent.once("response", (response) => void readAnswer(response).then(resolve, reject));
        sent.end(body);
    });
}
async function readAnswer(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > longestAnswer)
            throw new Error(`the answer is longer than ${longestAnswer} bytes`);
        chunks.push(chunk);
    }
    return { status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() };
}


/***/ }),

/***/ 67094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ ResultsError),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   d_: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);


/** A request that did not work, as part of a sentence: "results-receiver… answered 403 to CreateArtifact". */
class ResultsError extends Error {
    /** Absent where there was no answer. */
    status;
    /** Whether trying again could help. */
    again;
    /** The service names how long to wait. */
    waitMs;
    constructor(message, { status, again, waitMs, cause }) {
        super((0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(message).slice(0, 500), cause === undefined ? undefined : { cause });
        this.name = "ResultsError";
        this.status = status;
        this.again = again;
        this.waitMs = waitMs;
    }
}
/**
 * Tries `attempt` until it works, fails for good, or the pauses are used up. Every request of this service may be sent
 * twice: a second `Create…` of a name that was taken by the first is refused.
 *
 * @throws ResultsError of the last attempt, or the signal's reason
 */
async function patiently(attempt, { pausesMs, deadlineMs }, signal) {
    for (const pause of [...pausesMs, undefined]) {
        try {
            return await attempt();
        }
        catch (error) {
            signal.throwIfAborted();
            if (pause === undefined || !(error instanceof ResultsError) || !error.again)
                throw error;
            const wait = error.waitMs ?? pause;
            // What is over the deadline anyway is told now, with its reason.
            if (wait >= deadlineMs)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => undefined);
            // Its own reason, which a sleep that is woken does not give.
            signal.throwIfAborted();
        }
    }
    throw new TypeError("unreachable: the last attempt returns or throws");
}
/** Statuses that pass: the service is busy, or something in front of it is. */
function mayPass(status) {
    return status === 408 || status === 429 || status >= 500;
}


/***/ }),

/***/ 33418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ callService),
/* harmony export */   g: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51200);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67094);



/**
 * Calls the results service of GitHub Actions in our own words, as `@actions/artifact` and `@actions/cache` do; tests
 * compare request with request. They are not used themselves because
 * - `@actions/cache` unpacks with `tar -P`: an entry that a pull request planted could write anywhere. And it starts `tar`
 *   and `zstd` with the whole environment, the runtime token in it.
 * - `@actions/artifact` is 6.4 MB in a bundle, more than all of Plimsoll. It can be neither cancelled nor held to a
 *   deadline, a file that it can't read throws where nobody can catch it, and it prints commands for the runner.
 *
 * @throws ResultsError, or the signal's reason
 */
async function callService(access, method, request, schema, patience, signal) {
    const url = new URL(`/twirp/github.actions.results.api.v1.${method}`, access.origin);
    const name = method.split("/")[1] ?? method;
    const headers = { "content-type": "application/json", authorization: `Bearer ${access.token}` };
    const body = Buffer.from(JSON.stringify(request));
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(async () => {
        const answer = await reach(url, () => (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ method: "POST", url, headers, body }, { proxies: access.proxies, signal, stallMs: patience.stallMs }));
        return read(answer, url, name, schema);
    }, patience, signal);
}
/** A connection that fails may work the next time. */
async function reach(url, send) {
    try {
        return await send();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultsError */ .N6(`${url.host} could not be reached: ${why}`, { again: true, cause: error });
    }
}
const problem = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ msg: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
function read({ status, headers, text }, url, name, schema) {
    const value = fromJson(text);
    if (status < 200 || status > 299) {
        const said = problem.safeParse(value).data?.msg;
        const message = `${url.host} answered ${status} to ${name}${said === undefined ? "" : ` (${said})`}`;
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultsError */ .N6(message, { status, again: (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .bg)(status), waitMs: waitOf(headers["retry-after"]) });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    // A page for people with status 200: something in front of the service spoke.
    const message = `${url.host} answered ${name} with something else than it should`;
    throw new _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultsError */ .N6(message, { status, again: value === undefined });
}
function waitOf(retryAfter) {
    const seconds = Number(retryAfter ?? "");
    return seconds > 0 ? seconds * 1_000 : undefined;
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ uploadBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51200);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67094);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33418);




/** Memory is four of these. The storage takes 50,000 blocks of a blob. */
const defaultBlockBytes = 8 * 1024 * 1024;
const atOnce = 4;
/**
 * Brings a blob to Azure's storage: blocks in any order, then the list that puts them in theirs ("Put Block", "Put Block
 * List" in Azure's REST reference). Always so, also for small ones: it is what GitHub's clients do for artifacts and for
 * large caches alike. The URL holds a signature and is never told.
 *
 * @throws ResultsError, or the signal's reason
 */
async function uploadBlob(signedUrl, content, type, options) {
    const { blockBytes = defaultBlockBytes } = options;
    const count = Math.max(1, Math.ceil(content.size / blockBytes));
    // One length for all, as the storage wants it; a prefix of its own, so that two tries can't mix.
    const prefix = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const ids = Array.from({ length: count }, (_, index) => Buffer.from(`${prefix}${String(index).padStart(6, "0")}`).toString("base64"));
    await forEachAtOnce([...ids.entries()], options.signal, async ([index, id], signal) => {
        const block = content.slice(index * blockBytes, (index + 1) * blockBytes);
        const body = new Uint8Array(await block.arrayBuffer());
        await put(withQuery(signedUrl, { comp: "block", blockid: id }), {}, body, { ...options, signal });
    });
    const headers = { "content-type": "application/xml", "x-ms-blob-content-type": type };
    await put(withQuery(signedUrl, { comp: "blocklist" }), headers, blockList(ids), options);
}
/** Works on a few items at a time; the first that fails stops the others. */
async function forEachAtOnce(items, signal, work) {
    const failed = new AbortController();
    const waiting = items.values();
    const worker = async () => {
        // One iterator for all: each takes what the others have not taken.
        for (const item of waiting)
            await work(item, AbortSignal.any([signal, failed.signal]));
    };
    const workers = Array.from({ length: atOnce }, worker);
    await Promise.all(workers).finally(() => failed.abort());
}
function blockList(ids) {
    const latest = ids.map((id) => `<Latest>${id}</Latest>`).join("");
    return Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`);
}
function withQuery(signedUrl, query) {
    const url = new URL(signedUrl);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url;
}
async function put(url, headers, body, { access, patience, signal }) {
    await (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(async () => {
        const { status } = await (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .reach */ .g)(url, () => (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(
        // A version with blocks of more than 4 MiB.
        { method: "PUT", url, headers: { "x-ms-version": "2023-11-03", ...headers }, body }, { proxies: access.proxies, signal, stallMs: patience.stallMs }));
        if (status === 201)
            return;
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .ResultsError */ .N6(`${url.host} answered ${status} to an upload`, { status, again: (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .mayPass */ .bg)(status) });
    }, patience, signal);
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ destinationsOf),
/* harmony export */   f: () => (/* binding */ requireOwnTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _image_sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73600);


/**
 * Where every variant goes. `to` decides the repository and takes the tag of each reference; without it the references
 * say both. Without written tags those of the target count. Pure.
 *
 * @throws PlimsollError config.value for what can't be a reference, a variant without a repository, and two variants
 *   that would set one tag
 */
function destinationsOf(wanted) {
    const destinations = wanted.map((each) => ({ ...each, repositories: repositoriesOf(each) }));
    requireOwnTags(destinations.flatMap(({ variant, repositories }) => repositories.map(({ name, tags }) => ({ variant: variant.name, repository: name, tags }))));
    return destinations;
}
/** @throws PlimsollError config.value for two variants that would set one tag */
function requireOwnTags(images) {
    const owners = new Map();
    for (const { variant, repository, tags } of images) {
        for (const reference of tags.map((tag) => `${repository}:${tag}`)) {
            const owner = owners.get(reference);
            if (owner !== undefined && owner !== variant)
                throw sameTag(owner, variant, reference);
            owners.set(reference, variant);
        }
    }
}
function repositoriesOf({ variant, push }) {
    const to = push.to === undefined ? undefined : repositoryOf(push.to, variant.name);
    const tags = push.tags?.map((tag) => writtenTag(tag, variant.name)) ?? (variant.tags ?? []).map(ownTag(variant.name));
    const found = new Map(to === undefined ? [] : [[to, new Set()]]);
    for (const { text, repository = to, tag } of tags) {
        const name = to ?? repository;
        if (name === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: the tag \`${text}\` of ${variant.name} has no repository. Give push.to, or write REPOSITORY:${text}.`);
        }
        found.set(name, (found.get(name) ?? new Set()).add(tag));
    }
    if (found.size > 0)
        return [...found].map(([name, each]) => ({ name, tags: [...each] }));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: ${variant.name} has nowhere to go. Give push.to, or tags to its bake target; \`push: false\` keeps it here.`);
}
/** `1.2`, or `ghcr.io/owner/name:1.2` as docker/metadata-action writes it. */
function writtenTag(written, variant) {
    const text = filled(written, variant);
    if (/[/:@]/.test(text))
        return referenceOf(text, variant);
    if (/^\w[\w.-]{0,127}$/.test(text))
        return { text, tag: text };
    throw noReference(text, variant);
}
/** A target's own tag is always a reference: `app` is `docker.io/library/app:latest`. */
function ownTag(variant) {
    return (text) => referenceOf(text, variant);
}
function referenceOf(text, variant) {
    const { tag, ...rest } = parsed(text, variant);
    if (tag === undefined)
        throw noReference(text, variant);
    return { text, repository: nameOf(rest), tag };
}
/** In small letters, which is all that registries take: `github.repository` may have capitals. */
function repositoryOf(written, variant) {
    const text = filled(written, variant).toLowerCase();
    // A tag or a digest would be dropped silently.
    if (/[@]|:[^/]*$/.test(text))
        throw noReference(text, variant);
    return nameOf(parsed(text, variant));
}
function filled(text, variant) {
    return text.replaceAll("{variant}", variant.replace(/[^\w.-]+/g, "-"));
}
function parsed(text, variant) {
    try {
        return (0,_image_sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(text);
    }
    catch {
        throw noReference(text, variant);
    }
}
function nameOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function noReference(text, variant) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: \`${text}\` of ${variant} is no repository or tag. Write push.to as ghcr.io/owner/name and tags as 1.2 or ghcr.io/owner/name:1.2.`);
}
function sameTag(first, second, reference) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: ${first} and ${second} would both be \`${reference}\`. Tell them apart with {variant} in push.to or push.tags, or give each variant tags of its own.`);
}


/***/ }),

/***/ 95287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ planPush),
/* harmony export */   lS: () => (/* binding */ pushedBy),
/* harmony export */   sg: () => (/* binding */ isUnmerged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _tools_find_on_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91969);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9358);



/**
 * What is to be pushed, and where; undefined when nobody asked. What is wrong with it is found before anything is built.
 *
 * @throws PlimsollError config.value
 */
async function planPush(plan, { only }, job, context) {
    const wanted = plan.variants.flatMap((variant) => {
        const { push } = variant.policy;
        if (push === undefined || push.when === "never")
            return [];
        if (variant.kind === "build")
            return [{ variant, push }];
        context.progress.note(`${variant.name} is not pushed: something else built it.`);
        return [];
    });
    const [first] = wanted;
    if (first === undefined)
        return undefined;
    const destinations = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationsOf */ .N)(wanted);
    const reason = whyNotHere(first.push.when, job) ?? whyNotWhole(only);
    if (reason === undefined) {
        const signs = wanted.some(({ push }) => push.sign);
        return { destinations, ...(signs ? { cosign: await findCosign(context) } : {}) };
    }
    context.progress.note(`Nothing is pushed: ${reason}`);
    return { destinations, reason };
}
/** Names of the variants that are pushed if the verdict lets it. */
function pushedBy(plan) {
    return new Set(plan?.reason === undefined ? plan?.destinations.map(({ variant }) => variant.name) : []);
}
/** Whether a job may build what nobody has merged yet: nothing of that is released. Pure. */
function isUnmerged({ event, pullRequest, workflowRun, }) {
    return (pullRequest !== undefined ||
        [event, workflowRun?.event ?? ""].some((each) => /^pull_request|^merge_group$/.test(each)));
}
/** Events on which only what is merged already is built. */
const releasing = ["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"];
/** Why a push is not for this place; undefined when it is. A sentence that begins small, as all reasons here. */
function whyNotHere(when, job) {
    if (job === undefined) {
        return when === "always" ? undefined : "outside of GitHub Actions only --push asks for it.";
    }
    if (isUnmerged(job)) {
        return "what a pull request or a merge queue builds is not merged yet.";
    }
    if (when === "always")
        return undefined;
    const { ref, defaultBranch, event } = job;
    const isReleased = ref.startsWith("refs/tags/") || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
    if (isReleased && releasing.includes(event))
        return undefined;
    return `plimsoll.yml asks for it, which holds on the default branch and for tags. The input push: true asks for it here.`;
}
const needed = ["build", "lint", "size", "scan"];
function whyNotWhole(only) {
    const missing = needed.filter((stage) => !only.has(stage));
    return missing.length === 0 ? undefined : `this run leaves out ${missing.join(", ")}, so there is no whole verdict.`;
}
async function findCosign({ signEnvironment }) {
    const found = await (0,_tools_find_on_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findOnPath */ .a)("cosign", signEnvironment["PATH"]);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", "push.sign needs cosign, and none is on PATH. Install it in a step before (sigstore/cosign-installer), or take push.sign out.");
}


/***/ })

};
