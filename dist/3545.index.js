export const id = 3545;
export const ids = [3545];
export const modules = {

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./build/js/process/redact.js
var redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/github/github-error.js
var github_error = __webpack_require__(29334);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/js/github/http.js
/** One HTTP request, through the proxies that the environment names, bounded in size and time. */


/** The answer has more bytes than are taken. */
class OversizeError extends Error {
}
/**
 * Connections are kept for the next call and do not keep the process alive. HTTP_PROXY, HTTPS_PROXY and NO_PROXY count,
 * in either case (Node honours them in agents since 24.5).
 */
function createHttp(environment) {
    const options = { keepAlive: true, proxyEnv: { ...environment } };
    const agents = { "http:": new external_node_http_.Agent(options), "https:": new external_node_https_.Agent(options) };
    return async (sent) => {
        const secure = sent.url.protocol === "https:";
        const answer = await new Promise((resolve, reject) => {
            const { method, headers, signal } = sent;
            const agent = secure ? agents["https:"] : agents["http:"];
            const outgoing = (secure ? external_node_https_.request : external_node_http_.request)(sent.url, { agent, method, headers, signal });
            outgoing.once("response", resolve);
            outgoing.once("error", (error) => reject(signal.aborted ? signal.reason : error));
            outgoing.end(sent.body);
        });
        return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: await bodyOf(answer, sent) };
    };
}
function headersOf({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}
async function bodyOf(answer, { signal, maximumBytes }) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of answer) {
            bytes += chunk.length;
            if (bytes > maximumBytes)
                throw new OversizeError(`the answer has more than ${maximumBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/js/github/retry.js
/** When a call that did not work is tried again, and after how long. */
/** What is tried again, and how often. */
const tries = { trouble: 5, limited: 5, missing: 2, unauthorized: 3, unreachable: 3 };
/**
 * Milliseconds to wait before the next try, or undefined when there is none. `failures` tries did not work, this one
 * included. A wait that GitHub asks for is kept to; the caller compares it with the patience that is left.
 *
 * A fresh token or a fresh object is at times not known everywhere yet, so 401 and 404 on a GET are asked again
 * (github/codeql-action src/api-client.ts tries such answers again for the same reason).
 */
function pauseBeforeNextTry(failed, failures, { now, random }) {
    const backOff = (firstMs) => firstMs * 2 ** (failures - 1) * (0.75 + random / 2);
    if (isRateLimited(failed)) {
        return failures < tries.limited ? (askedPause(failed, now) ?? backOff(4_000)) : undefined;
    }
    if (failed.unsent || isTrouble(failed.status)) {
        const isSafe = failed.unsent || failed.isQuery || failed.method !== "POST";
        const most = failed.unreachable === true ? tries.unreachable : tries.trouble;
        return isSafe && failures < most ? (askedPause(failed, now) ?? backOff(1_000)) : undefined;
    }
    if (failed.method !== "GET")
        return undefined;
    if (failed.status === 401 && failures < tries.unauthorized)
        return backOff(1_000);
    if (failed.status === 404 && failures < tries.missing)
        return backOff(500);
    return undefined;
}
/**
 * Whether a limit refused the call. Secondary limits come as 403 or 429, at times without any header that says so
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function isRateLimited({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0")
        return true;
    return /rate limit|abuse detection/i.test(message);
}
/** Whether the try is known to have changed nothing: it never left, or a limit refused it. */
function hasDoneNothing(failed) {
    return failed.unsent || failed.isQuery || isRateLimited(failed);
}
/** No answer, or one of a server that is not well. */
function isTrouble(status) {
    return status === undefined || status === 408 || status >= 500;
}
/** How long GitHub says to wait. */
function askedPause({ headers }, now) {
    const after = headers["retry-after"];
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return Number(after) * 1_000;
    const reset = headers["x-ratelimit-reset"];
    if (headers["x-ratelimit-remaining"] !== "0" || reset === undefined || !/^\d{1,12}$/.test(reset))
        return undefined;
    // Clocks differ, and a second too early is one more refusal.
    return Math.max(0, Number(reset) * 1_000 - now) + 1_000;
}

;// CONCATENATED MODULE: ./build/js/github/failure.js
/** What octokit or the network throws, as one kind of error. */




const longestMessage = 300;
const connectionErrors = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];
/** An answer that is no success. */
function refusedCall(call, { status, headers, data }) {
    const said = messageOf(data);
    const failed = { ...call, status, headers, message: said, unsent: false };
    const acceptedPermissions = headers["x-accepted-github-permissions"];
    const ambiguous = call.method === "POST" && !call.isQuery && !isRateLimited(failed) && (status >= 500 || status === 408);
    const error = new github_error/* GitHubError */.y(`${call.name}: ${status} ${said}`.trimEnd(), {
        status,
        ambiguous,
        acceptedPermissions,
    });
    return { error, failed };
}
/** No whole answer. */
function unansweredCall(call, cause, timeoutMs) {
    const code = codeOf(cause);
    const isFinal = cause instanceof github_error/* GitHubError */.y || cause instanceof OversizeError;
    const unsent = code !== undefined && connectionErrors.includes(code);
    const ambiguous = call.method === "POST" && !call.isQuery && !unsent && !(cause instanceof github_error/* GitHubError */.y);
    const message = reasonOf(cause, code, timeoutMs);
    const error = new github_error/* GitHubError */.y(`${call.name}: ${message}`, { ambiguous, ...(isFinal ? {} : { cause }) });
    // What is refused here would be refused again: it counts as an answer that is final.
    const status = isFinal ? 400 : undefined;
    const unreachable = code === "ENOTFOUND" || code === "ECONNREFUSED";
    return { error, failed: { ...call, status, headers: {}, message, unsent, unreachable } };
}
function reasonOf(cause, code, timeoutMs) {
    if (!(cause instanceof Error))
        return "no answer";
    if (cause.name === "TimeoutError")
        return `no answer within ${Math.round(timeoutMs / 1_000)} s`;
    if (cause.name === "AbortError")
        return "cancelled";
    if (cause instanceof github_error/* GitHubError */.y || cause instanceof OversizeError)
        return cause.message;
    return `no answer (${code ?? shortened(cause.message)})`;
}
function codeOf(cause) {
    return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}
function messageOf(data) {
    if (typeof data === "string")
        return shortened(data.startsWith("<") ? "" : data);
    if (typeof data !== "object" || data === null || !("message" in data))
        return "";
    const { message } = data;
    const errors = "errors" in data && Array.isArray(data.errors) ? data.errors.map(detailOf).filter((text) => text !== "") : [];
    return shortened([String(message), ...errors].join(": "));
}
function detailOf(detail) {
    if (typeof detail === "string")
        return detail;
    if (typeof detail !== "object" || detail === null)
        return "";
    const { message, field, code } = detail;
    return typeof message === "string" ? message : [field, code].filter((part) => typeof part === "string").join(" ");
}
function shortened(text) {
    const line = (0,control/* oneLine */.T)(text);
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/github/loopback.js
/** Whether the host of a URL is this machine: there is no wire on which plain HTTP could be read. */
function isLoopback({ hostname }) {
    return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

;// CONCATENATED MODULE: ./build/js/github/download.js




const deadlineMs = 120_000;
/**
 * The bytes behind the redirect that the API answered with. The address is signed and lives a minute, so a failed
 * transfer starts again at the API. The token is not sent along: the storage is another host, and refuses it.
 */
async function fetchSigned(call, answer, { http, limit, signal }) {
    try {
        if (answer.status < 300)
            return { ok: true, value: bounded(answer.data, limit) };
        const url = storageAddress(answer.headers["location"]);
        const until = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
        const headers = { "user-agent": "plimsoll" };
        const { body, ...file } = await http({ url, method: "GET", headers, signal: until, maximumBytes: limit });
        if (file.status === 200)
            return { ok: true, value: body };
        // An expired signature answers 403: that is no matter of permissions, and a new one helps.
        const status = file.status === 403 ? 503 : file.status;
        const failure = refusedCall(call, { status, headers: {}, data: `the storage answered ${file.status}` });
        return { ok: false, ...failure };
    }
    catch (error) {
        return { ok: false, ...unansweredCall(call, error, deadlineMs) };
    }
}
function bounded(data, limit) {
    if (!(data instanceof ArrayBuffer))
        throw new github_error/* GitHubError */.y("the answer is no file");
    if (data.byteLength > limit)
        throw new OversizeError(`the answer has more than ${limit} bytes`);
    return new Uint8Array(data);
}
function storageAddress(location) {
    const url = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
    if (url === undefined)
        throw new github_error/* GitHubError */.y("the answer is neither a file nor a redirect to one");
    if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)))
        return url;
    throw new github_error/* GitHubError */.y(`${url.host} is not asked without TLS`);
}

;// CONCATENATED MODULE: ./build/js/github/graphql.js

/** GraphQL answers 200 with `errors`; these types mean what a status means elsewhere. */
const statusByType = {
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    RATE_LIMIT: 429,
    RATE_LIMITED: 429,
};
/** The `data` of an answer, or its first error. */
function queryResult(call, { data, headers, status }) {
    const { data: value, errors } = (data ?? {});
    if (!Array.isArray(errors) || errors.length === 0)
        return { ok: true, value };
    const [first = {}] = errors;
    const meant = statusByType[first.type ?? ""] ?? status;
    return { ok: false, ...refusedCall(call, { status: meant, headers, data: { message: first.message ?? "error" } }) };
}

;// CONCATENATED MODULE: ./build/js/github/next-page.js
/** The address of the next page, from a `link` header (RFC 8288); undefined on the last one. */
function nextPage(link) {
    for (const [, address, parameters = ""] of link?.matchAll(/<([^<>]*)>((?:\s*;\s*[^,;]+)*)/g) ?? []) {
        if (/;\s*rel="?next"?\s*(;|$)/.test(parameters))
            return address;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/github/octokit-fetch.js

/** No answer of the API that Plimsoll reads comes near; a page of a hundred workflow runs has about 1.5 MB. */
const maximumBytes = 32_000_000;
const redirectLimit = 2;
/**
 * `fetch` for octokit: the token goes to these origins and nowhere else, whatever a link or a redirect of an answer says.
 * A renamed repository answers GET with a redirect on the same origin, and that is followed.
 */
function createOctokitFetch(http, origins) {
    return async (address, options) => {
        const { method = "GET", headers = {}, body, signal, redirect = "follow" } = options;
        let url = new URL(address);
        for (let hop = 0; hop <= redirectLimit; hop++) {
            if (!origins.has(url.origin))
                throw new github_error/* GitHubError */.y(`the token is not sent to ${url.origin}: it is another server`);
            const answer = await http({
                url,
                method,
                headers,
                signal,
                maximumBytes,
                ...(body === undefined ? {} : { body }),
            });
            const next = redirect === "follow" && method === "GET" ? redirection(url, answer) : undefined;
            if (next === undefined)
                return responseOf(answer);
            url = next;
        }
        throw new github_error/* GitHubError */.y(`more than ${redirectLimit} redirects`);
    };
}
function redirection(from, { status, headers }) {
    const location = headers["location"];
    return [301, 302, 307, 308].includes(status) && location !== undefined ? new URL(location, from) : undefined;
}
function responseOf({ status, headers, body }) {
    const isEmpty = status === 204 || status === 205 || status === 304;
    return new Response(isEmpty ? null : body, { status, headers });
}

;// CONCATENATED MODULE: ./build/js/github/patience.js


const always = async () => true;
const timeouts = { most: 20_000, least: 5_000 };
function createPatience(totalMs, signal, waiting) {
    let left = totalMs;
    // Where nobody was reached at the end of all tries, others need not find that out again for themselves.
    let isGone = false;
    return {
        async keepTrying(attempt, isStillWanted = always) {
            let mayHaveWorked = false;
            for (let failures = 1;; failures++) {
                const started = waiting.now();
                const result = await attempt(Math.round(Math.max(timeouts.least, Math.min(timeouts.most, left))));
                if (result.ok) {
                    isGone = false;
                    return result.value;
                }
                if (isGone && result.failed.unreachable === true)
                    throw result.error;
                left -= waiting.now() - started;
                const pause = pauseBeforeNextTry(result.failed, failures, { now: waiting.now(), random: waiting.random() });
                if (signal.aborted || pause === undefined || pause > left) {
                    isGone = result.failed.unreachable === true;
                    throw result.error;
                }
                left -= pause;
                await waiting.sleep(pause, signal).catch(() => {
                    throw new github_error/* GitHubError */.y(`${result.error.message} (cancelled while waiting to try again)`, result.error);
                });
                mayHaveWorked ||= !hasDoneNothing(result.failed);
                if (!mayHaveWorked && !(await isStillWanted()))
                    throw result.error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/github/sender.js


// The oldest dated version, which every server of today answers (docs.github.com/rest/about-the-rest-api/api-versions).
const apiVersion = "2022-11-28";
/** One try of a call. Answers of 400 and more, and no answer, are failures; what a redirect means is the caller's matter. */
function createSender(octokit, signal, onCall) {
    return async (call, timeoutMs) => {
        if (signal.aborted)
            return cancelled(call);
        const { method, route } = call;
        const started = performance.now();
        const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        const ended = (status) => onCall({ method, route, ms: performance.now() - started, ...(status === undefined ? {} : { status }) });
        try {
            const { status, data, headers } = await octokit.request(call.address ?? route, {
                ...call.parameters,
                headers: { "x-github-api-version": apiVersion },
                request: { redirect: call.redirect ?? "follow", signal: limit },
            });
            ended(status);
            return { ok: true, value: { status, data, headers: sender_headersOf(headers) } };
        }
        catch (error) {
            const failure = failureOf(call, error, timeoutMs);
            ended(failure.error.status);
            return { ok: false, ...failure };
        }
    };
}
/** The request was never sent, so it has done nothing. */
function cancelled(call) {
    const error = new github_error/* GitHubError */.y(`${call.name}: cancelled`);
    return { ok: false, error, failed: { ...call, headers: {}, message: "cancelled", unsent: true } };
}
/** octokit wraps what `fetch` throws in an error with the status 500 and no response. */
function failureOf(call, error, timeoutMs) {
    if (!(error instanceof Error))
        return unansweredCall(call, error, timeoutMs);
    const { response } = error;
    if (response === undefined)
        return unansweredCall(call, error.name === "HttpError" ? error.cause : error, timeoutMs);
    return refusedCall(call, { ...response, headers: sender_headersOf(response.headers) });
}
function sender_headersOf(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/github/wait.js

const realWaiting = {
    now: Date.now,
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }),
    random: Math.random,
};

;// CONCATENATED MODULE: ./build/js/github/api.js











const pageLimit = 100;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * The API as this job's token sees it. The token is sent to the API's own origin only. octokit is loaded here, so that a
 * run without GitHub does not pay for it.
 */
async function openApi(job, token, options) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 5194).then(__webpack_require__.bind(__webpack_require__, 35194));
    const { signal, environment, patienceMs = 70_000, onCall = () => { }, waiting = realWaiting } = options;
    const http = createHttp(environment);
    const origins = new Set([new URL(job.apiUrl).origin, new URL(job.graphqlUrl).origin]);
    const octokit = new Octokit({
        auth: token,
        baseUrl: job.apiUrl,
        userAgent: "plimsoll",
        log: silent,
        request: { fetch: createOctokitFetch(http, origins), log: silent },
    });
    const parts = { send: createSender(octokit, signal, onCall), patience: createPatience(patienceMs, signal, waiting) };
    const perform = createPerform({ ...parts, redact: (0,redact/* createRedactor */.l)([token]) });
    return apiOf(job, perform, (call, answer, limit) => fetchSigned(call, answer, { http, limit, signal }));
}
function createPerform({ send, patience, redact }) {
    return (call, read, isStillWanted) => patience.keepTrying(async (timeoutMs) => {
        const sent = await send(call, timeoutMs);
        const result = sent.ok ? await read(sent.value) : sent;
        if (result.ok)
            return result;
        // A new error: the stack of the old one has its message too.
        return { ...result, error: new github_error/* GitHubError */.y(redact(result.error.message), result.error) };
    }, isStillWanted);
}
function apiOf({ repository, graphqlUrl }, perform, fetchFile) {
    const callOf = (route, given) => {
        const method = route.slice(0, route.indexOf(" "));
        const owned = route.includes("{owner}") ? { owner: repository.owner, repo: repository.name } : {};
        const parameters = { ...owned, ...given };
        return { route, method, parameters, isQuery: false, name: nameOf(route, parameters) };
    };
    const answerTo = (call, isStillWanted) => {
        const read = (answer) => answer.status < 300 ? { ok: true, value: answer } : { ok: false, ...refusedCall(call, answer) };
        return perform(call, read, isStillWanted);
    };
    return {
        request: (route, parameters = {}, isStillWanted) => answerTo(callOf(route, parameters), isStillWanted),
        async *list(route, parameters = {}, key) {
            let call = callOf(route, { per_page: 100, ...parameters });
            for (let page = 1; call !== undefined; page++) {
                if (page > pageLimit)
                    throw new github_error/* GitHubError */.y(`${call.name}: more than ${pageLimit} pages`);
                const answer = await answerTo(call);
                yield* itemsOf(answer.data, key, call.name);
                const next = nextPage(answer.headers["link"]);
                // A link names everything that the first call did, page size too.
                call = next === undefined ? undefined : { ...call, address: `GET ${next}`, parameters: {} };
            }
        },
        graphql(query, variables = {}) {
            const isQuery = !/^\s*mutation\b/.test(query);
            const route = "POST /graphql";
            const parameters = { query, variables };
            const call = { method: "POST", route, name: route, isQuery, address: `POST ${graphqlUrl}`, parameters };
            return perform(call, (answer) => queryResult(call, answer));
        },
        download(route, parameters, limit) {
            const call = { ...callOf(route, parameters), redirect: "manual" };
            return perform(call, (answer) => fetchFile(call, answer, limit));
        },
    };
}
/** `key` names the list where the answer wraps it. */
function itemsOf(data, key, name) {
    const items = key === undefined ? data : data?.[key];
    if (Array.isArray(items))
        return items;
    throw new github_error/* GitHubError */.y(`${name}: the answer is no list${key === undefined ? "" : ` of ${key}`}`);
}
/** The call with what it is about, for messages. */
function nameOf(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (placeholder, name) => String(parameters[name] ?? placeholder));
}


/***/ }),

/***/ 32931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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


/** The text of a regular file of at most `maximumBytes`. Rejects for anything else. */
async function readEventFile(path, maximumBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Non-blocking, so that a FIFO in its place can't hang the run.
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
        const about = await file.stat();
        if (!about.isFile())
            throw new Error("it is not a file");
        if (about.size > maximumBytes)
            throw new Error(`it has more than ${maximumBytes} bytes`);
        return await file.readFile("utf8");
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

/***/ 58986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readJob)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/github/event-payload.js
/** The event that started a job, as far as it is looked at (docs.github.com/webhooks/webhook-events-and-payloads). */

const repository = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
});
/** `repo` is null when the fork was deleted. */
const branch = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish() });
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY().default(false),
    // Null for an account that is gone.
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullable(),
    head: branch,
    base: branch,
});
const mergeGroup = schemas/* object */.Ikc({ base_sha: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP(), head_sha: schemas/* string */.YjP() });
const workflowRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    run_attempt: schemas/* int */.Whr().positive().default(1),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP().optional(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: repository.nullish(),
});
const eventPayload = schemas/* object */.Ikc({
    // A stand-in for GitHub may say less of the repository.
    repository: schemas/* looseObject */._H3({ id: schemas/* number */.aig().optional(), default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: pullRequest.optional(),
    merge_group: mergeGroup.optional(),
    workflow_run: workflowRun.optional(),
    // `workflow` is an object here, and a path in the payload of workflow_dispatch and schedule.
    workflow: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ path: schemas/* string */.YjP().optional() })]).nullish(),
});

;// CONCATENATED MODULE: ./build/js/github/job.js
/** The job that a run is, from what the runner says. */


/** GitHub sends no larger event (docs.github.com/webhooks/webhook-events-and-payloads). */
const largestEvent = 25 * 1024 * 1024;
/** Events that mean nothing without what they are about. */
const needed = {
    pull_request: "pull_request",
    pull_request_target: "pull_request",
    pull_request_review: "pull_request",
    merge_group: "merge_group",
    workflow_run: "workflow_run",
};
/**
 * The job of GitHub Actions that this run is; undefined outside of Actions.
 *
 * @throws PlimsollError `event.malformed`: who asks for what can't be told, and guessing it could trust a fork.
 */
async function readJob(environment, readFile) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return undefined;
    const event = required(environment, "GITHUB_EVENT_NAME");
    const payload = await readPayload(environment["GITHUB_EVENT_PATH"], event, readFile);
    const [owner, name] = required(environment, "GITHUB_REPOSITORY").split("/");
    if (!owner || !name)
        throw malformed("GITHUB_REPOSITORY is not OWNER/NAME");
    const id = numberOf(environment, "GITHUB_REPOSITORY_ID") ?? payload.repository?.id;
    const serverUrl = address(environment, "GITHUB_SERVER_URL", "https://github.com");
    const apiUrl = address(environment, "GITHUB_API_URL", "https://api.github.com");
    return {
        serverUrl,
        apiUrl,
        graphqlUrl: address(environment, "GITHUB_GRAPHQL_URL", `${apiUrl}/graphql`),
        repository: { owner, name, ...(id === undefined ? {} : { id }) },
        event,
        ref: environment["GITHUB_REF"] ?? "",
        sha: required(environment, "GITHUB_SHA"),
        workflow: workflowOf(environment),
        job: environment["GITHUB_JOB"] ?? "",
        runId: numberOf(environment, "GITHUB_RUN_ID") ?? 0,
        runNumber: numberOf(environment, "GITHUB_RUN_NUMBER") ?? 0,
        attempt: numberOf(environment, "GITHUB_RUN_ATTEMPT") ?? 1,
        actor: environment["GITHUB_ACTOR"] ?? "",
        ...eventParts(payload),
    };
}
function eventParts(payload) {
    const { repository, pull_request: pull, merge_group: group, workflow_run: run, workflow } = payload;
    const defaultBranch = repository?.default_branch;
    return {
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(pull === undefined ? {} : { pullRequest: pullRequestOf(pull) }),
        ...(group === undefined
            ? {}
            : { mergeGroup: { baseSha: group.base_sha, baseRef: group.base_ref, headSha: group.head_sha } }),
        ...(run === undefined ? {} : { workflowRun: endedRun(run, workflow) }),
    };
}
function pullRequestOf(pull) {
    const side = ({ ref, sha, repo }) => ({ ref, sha, ...(repo ? { repositoryId: repo.id } : {}) });
    const [head, base] = [side(pull.head), side(pull.base)];
    return {
        number: pull.number,
        author: { login: pull.user?.login ?? "ghost", isBot: pull.user?.type === "Bot" },
        head,
        base,
        // A fork that was deleted has no id any more; names prove nothing, they can be taken again.
        fromFork: head.repositoryId === undefined || head.repositoryId !== base.repositoryId,
        isDraft: pull.draft,
        isOpen: pull.state === "open",
    };
}
function endedRun(run, workflow) {
    const from = run.head_repository;
    const path = run.path ?? (typeof workflow === "object" ? workflow?.path : undefined) ?? "";
    return {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        conclusion: run.conclusion,
        // A run of a called workflow's file carries the ref behind the path.
        workflow: path.replace(/@.*$/, ""),
        headSha: run.head_sha,
        headBranch: run.head_branch,
        ...(from ? { headRepository: { id: from.id, owner: from.owner.login, name: from.name } } : {}),
    };
}
async function readPayload(path, event, readFile) {
    const part = needed[event];
    try {
        const payload = eventPayload.parse(JSON.parse(await readFile(path ?? "", largestEvent)));
        if (part === undefined || payload[part] !== undefined)
            return payload;
        throw new Error(`it has no ${part}`);
    }
    catch (error) {
        // A push or a schedule says all that counts in variables.
        if (part === undefined)
            return {};
        throw malformed(`the event's file (GITHUB_EVENT_PATH) can't be used for ${event}`, error);
    }
}
/** `OWNER/NAME/.github/workflows/images.yml@refs/heads/main`; a runner that has no such variable has the name alone. */
function workflowOf(environment) {
    const [, path] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
    return path ?? environment["GITHUB_WORKFLOW"] ?? "";
}
function address(environment, name, otherwise) {
    const text = environment[name] || otherwise;
    const protocol = URL.canParse(text) ? new URL(text).protocol : "";
    if (protocol !== "https:" && protocol !== "http:")
        throw malformed(`${name} is no address`);
    return text.replace(/\/+$/, "");
}
function numberOf(environment, name) {
    const text = environment[name] ?? "";
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function required(environment, name) {
    const text = environment[name];
    if (text === undefined || text === "")
        throw malformed(`${name} is not set`);
    return text;
}
function malformed(what, cause) {
    return new errors/* PlimsollError */.nN("event.malformed", `The runner does not say what this job is for: ${what}. Run the action on a runner that sets the variables of GitHub Actions.`, cause === undefined ? {} : { cause, detail: cause instanceof Error ? cause.message : String(cause) });
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

/***/ 91018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fileInZip),
/* harmony export */   l: () => (/* binding */ onlyFileInZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

const mostEntries = 10_000;
/**
 * The file `path` of a zip archive that a stranger may have made; undefined when there is none. It is read to memory, and
 * nothing else is unpacked.
 *
 * @throws Error when it unpacks to more than `limit` bytes, is there twice, or the archive is none
 */
async function fileInZip(zip, path, limit) {
    const archive = await opened(zip);
    if (archive.entryCount > mostEntries)
        throw new Error(`the archive has more than ${mostEntries} entries`);
    let found;
    for await (const entry of archive.eachEntry()) {
        if (entry.fileName !== path)
            continue;
        if (found !== undefined)
            throw new Error(`the archive has two files ${path}`);
        found = entry;
    }
    return found === undefined ? undefined : content(archive, found, limit);
}
/**
 * The same of an archive in which `path` is all there is.
 *
 * @throws Error as {@link fileInZip}, and where it is not there or not alone
 */
async function onlyFileInZip(zip, path, limit) {
    const { entryCount } = await opened(zip);
    if (entryCount !== 1)
        throw new Error(`the archive has ${entryCount} files`);
    const file = await fileInZip(zip, path, limit);
    if (file === undefined)
        throw new Error(`the archive has no file ${path}`);
    return file;
}
function opened(zip) {
    return (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
}
/** What an entry says of its size is only a promise. */
async function content(archive, entry, limit) {
    const tooLarge = () => new Error(`${entry.fileName} unpacks to more than ${limit} bytes`);
    if (entry.uncompressedSize > limit)
        throw tooLarge();
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (await archive.openReadStreamPromise(entry))) {
        bytes += chunk.length;
        if (bytes > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  S: () => (/* binding */ image_image)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/report/schema/parts.js
var parts = __webpack_require__(68571);
;// CONCATENATED MODULE: ./build/js/report/schema/rebuild.js


const rebuildStep = schemas/* strictObject */.rej({
    step: schemas/* string */.YjP(),
    origin: parts/* origin */.TG,
    seconds: parts/* seconds */.YA.nullable().describe("null: it was never seen to run"),
    certain: schemas/* boolean */.zMY().describe("false: it does not run where what is copied from a stage turns out as it was"),
})
    .meta({ id: "RebuildStep" });
const rebuildAdvice = schemas/* strictObject */.rej({
    copy: parts/* origin */.TG,
    before: schemas/* array */.YOg(parts/* origin */.TG),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    seconds: parts/* seconds */.YA.nullable(),
    text: schemas/* string */.YjP(),
})
    .describe("A copy that stands before steps which do not need what it brings")
    .meta({ id: "RebuildAdvice" });
const rebuild = schemas/* strictObject */.rej({
    change: schemas/* string */.YjP().describe("A path relative to the root, or Dockerfile:14"),
    kind: schemas/* enum */.k5n(["source", "lock", "line", "asked"]),
    steps: schemas/* array */.YOg(rebuildStep).describe("The steps that run again at most"),
    of: schemas/* int */.Whr().describe("Steps of the whole build"),
    seconds: parts/* seconds */.YA.describe("From start to end, of all in steps; stages run side by side"),
    certainSeconds: parts/* seconds */.YA,
    allSeconds: parts/* seconds */.YA,
    work: parts/* seconds */.YA.describe("All in steps added up"),
    allWork: parts/* seconds */.YA,
    untimed: schemas/* int */.Whr().describe("Steps of the build that were never seen to run: the sums are then too low"),
    advice: schemas/* array */.YOg(rebuildAdvice),
})
    .describe("What a change would cost to rebuild, as predicted")
    .meta({ id: "Rebuild" });

;// CONCATENATED MODULE: ./build/js/report/schema/image.js



const splitSize = schemas/* strictObject */.rej({ total: parts/* bytes */.ee.nullable(), own: parts/* bytes */.ee.nullable(), base: parts/* bytes */.ee.nullable() })
    .describe("null: not known from this source")
    .meta({ id: "SplitSize" });
const image_layer = schemas/* strictObject */.rej({
    index: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().describe("Of the blob as stored"),
    diffId: schemas/* string */.YjP().describe("Of the uncompressed tar"),
    compressed: parts/* bytes */.ee.nullable(),
    unpacked: parts/* bytes */.ee,
    fileCount: schemas/* int */.Whr(),
    origin: parts/* origin */.TG,
    base: schemas/* boolean */.zMY(),
})
    .meta({ id: "Layer" });
const cause = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP(),
    bytes: parts/* bytes */.ee,
    origin: parts/* origin */.TG,
    relatedOrigin: parts/* origin */.TG.exactOptional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    advice: schemas/* string */.YjP(),
})
    .meta({ id: "Cause" });
const packageEntry = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    bytes: parts/* bytes */.ee.nullable(),
    purl: schemas/* string */.YjP().exactOptional(),
    layer: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: "Package" });
const image_image = schemas/* strictObject */.rej({
    manifestDigest: schemas/* string */.YjP(),
    configDigest: schemas/* string */.YjP(),
    base: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().exactOptional(), from: parts/* origin */.TG }).exactOptional(),
    sizes: schemas/* strictObject */.rej({ compressed: splitSize, unpacked: splitSize, visible: splitSize, shadowed: splitSize }),
    codec: schemas/* enum */.k5n(["gzip", "zstd", "none", "mixed"]),
    layers: schemas/* array */.YOg(image_layer),
    causes: schemas/* array */.YOg(cause),
    packages: schemas/* array */.YOg(packageEntry),
    directories: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), bytes: parts/* bytes */.ee })),
    shared: schemas/* strictObject */.rej({ with: schemas/* array */.YOg(schemas/* string */.YjP()), bytes: parts/* bytes */.ee, unique: parts/* bytes */.ee }).exactOptional(),
    dive: schemas/* strictObject */.rej({
        efficiency: schemas/* number */.aig(),
        sizeBytes: parts/* bytes */.ee,
        userSizeBytes: parts/* bytes */.ee,
        wastedBytes: parts/* bytes */.ee,
        userWastedPercent: schemas/* number */.aig().describe("Ratio 0-1, as dive has it"),
    }),
})
    .meta({ id: "Image" });
const step = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    seconds: parts/* seconds */.YA,
    start: parts/* seconds */.YA.exactOptional().describe("Seconds from the build's start; absent when it never began"),
    cached: schemas/* boolean */.zMY(),
    origin: parts/* origin */.TG.exactOptional(),
    error: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: "Step" });
const criticalPath = schemas/* strictObject */.rej({
    seconds: parts/* seconds */.YA,
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), seconds: parts/* seconds */.YA, start: parts/* seconds */.YA, origin: parts/* origin */.TG.exactOptional() })),
})
    .describe("The chain of steps, each needing the one before it, that took longest")
    .meta({ id: "CriticalPath" });
const build = schemas/* strictObject */.rej({
    seconds: parts/* seconds */.YA,
    steps: schemas/* array */.YOg(step),
    cacheHitRatio: schemas/* number */.aig().nullable(),
    firstUncached: schemas/* strictObject */.rej({ step: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), origin: parts/* origin */.TG, because: schemas/* string */.YjP() })
        .exactOptional()
        .describe("The first step that was not reused, and why"),
    previous: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP().exactOptional(),
        seconds: parts/* seconds */.YA.exactOptional(),
        cacheHitRatio: schemas/* number */.aig().exactOptional(),
    })
        .exactOptional()
        .describe("The earlier build that it is compared with"),
    transfers: schemas/* array */.YOg(parts/* timing */.N9),
    criticalPath: criticalPath.exactOptional(),
    rebuild: schemas/* array */.YOg(rebuild).exactOptional(),
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


/***/ })

};
