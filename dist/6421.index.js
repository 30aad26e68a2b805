export const id = 6421;
export const ids = [6421];
export const modules = {

/***/ 26421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openBuilder)
});

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/process/run-child.js + 4 modules
var run_child = __webpack_require__(98562);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
;// CONCATENATED MODULE: ./build/js/build/builder-inspect.js
/**
 * Reads the output of `buildx inspect`. Keys that it does not know, and lines that are no `Key: value`, are passed
 * over, so that a newer buildx that prints more is read as well.
 */
function parseInspection(text) {
    const [head = "", ...rest] = text.split(/^Nodes:.*\n?/m);
    const inspection = { name: "", driver: "", nodes: [] };
    for (const [key, value] of fields(head))
        setBuilderField(inspection, key, value);
    for (const [key, value] of fields(rest.join(""))) {
        if (key === "Name")
            inspection.nodes.push({ name: value, status: "", platforms: [], labels: {} });
        const node = inspection.nodes.at(-1);
        if (node !== undefined)
            setNodeField(node, key, value);
    }
    return inspection;
}
/** `Key: value` at the start of a line, and the indented ones under `Labels:` with `label ` before their key. */
function fields(text) {
    let block = "";
    return text.split(/\r?\n/).flatMap((line) => {
        const [, indent = "", key = "", value = ""] = /^(\s*)([A-Za-z][^:]*):\s*(.*?)\s*$/.exec(line) ?? [];
        if (key === "")
            return [];
        if (indent === "")
            block = key;
        if (indent === "")
            return [[key, value]];
        return block === "Labels" ? [[`label ${key}`, value]] : [];
    });
}
function setBuilderField(inspection, key, value) {
    if (key === "Name")
        inspection.name = value;
    if (key === "Driver")
        inspection.driver = value;
    if (key === "Error")
        inspection.error = value;
}
function setNodeField(node, key, value) {
    if (key === "Status")
        node.status = value;
    if (key === "Error")
        node.error = value;
    if (key.startsWith("label "))
        node.labels[key.slice("label ".length)] = value;
    // Before 0.15 the key was "Buildkit".
    if (key.toLowerCase() === "buildkit version" || key === "Buildkit")
        node.buildkitVersion = value;
    if (key === "Platforms") {
        // A star marks platforms that were set by hand; "(+3)" stands for variants that are left out.
        node.platforms = value
            .split(",")
            .map((platform) => platform.replace(/\*|\s*\(.*\)/g, "").trim())
            .filter((platform) => platform !== "");
    }
}

;// CONCATENATED MODULE: ./build/js/build/builder-trouble.js


const chooseAnother = "`docker buildx ls` lists the builders, `docker buildx use NAME` chooses one.";
/** Neither an engine nor a builder: all ways out. */
function noBuilder(reason) {
    return new errors/* PlimsollError */.nN("build.no-builder", "There is nothing to build with: no Docker engine runs here and no other builder is chosen. Start Docker; or name a " +
        "BuildKit daemon with `docker buildx create --use --driver remote tcp://HOST:1234`; or check a ready image with --image.", { detail: (0,control/* oneLine */.T)(reason) });
}
/** Docker runs, but nothing that it can be made to do writes OCI layouts. */
function notCreated(reason) {
    return new errors/* PlimsollError */.nN("build.no-builder", "Docker's own builder can't write OCI layouts, and a docker-container builder could not be created. Turn on Docker's " +
        "containerd image store (https://docs.docker.com/engine/storage/containerd/), or choose another builder: " +
        `docker buildx create --use --driver remote tcp://HOST:1234. ${chooseAnother}`, { detail: reason });
}
/** A builder that stands still, and stays so. */
function notRestarted(name, said) {
    return new errors/* PlimsollError */.nN("build.builder", `The builder ${name} could not be started again: ${said}. ${chooseAnother}`);
}
/** Why a builder could not be inspected, from buildx's last words. */
function notInspected(said) {
    if (speaksOfEngine(said))
        return noBuilder(said);
    if (/^no builder /.test(said)) {
        return new errors/* PlimsollError */.nN("build.no-builder", `There is ${said.replace(/ found$/, "")}. ${chooseAnother}`);
    }
    return new errors/* PlimsollError */.nN("build.builder", `The builder in use does not answer (${said}). Start it. ${chooseAnother}`);
}
// docker/cli and moby/client, old and new: "Cannot connect to the Docker daemon at …", "failed to connect to the docker API at …".
function speaksOfEngine(text) {
    return /connect to the docker (?:daemon|api)|is the docker daemon running/i.test(text);
}

// EXTERNAL MODULE: ./build/js/build/buildx-call.js
var buildx_call = __webpack_require__(79066);
// EXTERNAL MODULE: ./build/js/build/buildx-version.js
var buildx_version = __webpack_require__(58612);
;// CONCATENATED MODULE: ./build/js/build/builder-life.js









/** `type=oci,tar=false` and several outputs; build.md §1.5. */
const oldestBuildkit = "0.13.0";
const advisedBuildkit = "0.20.0";
const inspectDeadlineMs = 120_000;
const createDeadlineMs = 300_000;
/** The engine gives a container 10 s to end by itself. */
const stopDeadlineMs = 60_000;
const removeDeadlineMs = 60_000;
/** After a cancellation: with the 3 s that builds have to end it leaves a second of a runner's 7.5 s for the report. What
 * takes longer is removed by the action's post step. */
const removeAfterCancelMs = 2_000;
const graceAfterCancelMs = 500;
/** Inspects the builder `name`, or the one in use, after waking it. */
async function inspectBuilder(buildx, name, context) {
    const args = ["inspect", "--bootstrap", ...(name === undefined ? [] : ["--", name])];
    const result = await (0,buildx_call/* callBuildx */.H)(buildx, args, inspectDeadlineMs, context, context.run);
    const inspection = parseInspection(result.stdout);
    if (result.exitCode === 0 && inspection.name !== "")
        return inspection;
    throw notInspected((0,buildx_call/* lastError */.V)(result));
}
/**
 * Makes a docker-container builder for this run.
 *
 * @param why it is made, as the beginning of a sentence
 * @throws PlimsollError `build.no-builder`, `build.builder`, `cancelled`
 */
async function createBuilder(buildx, why, context) {
    // Named after the run's directory, so that the post step of a run that was killed can find it.
    const name = (0,external_node_path_.basename)(context.workDirectory);
    context.progress.note(`${why}, so the builder ${name} is created (driver docker-container) and ` +
        "removed at the end. It can't see images that only the engine has: a FROM of such an image is pulled from its " +
        "registry, or fails. Link the variants (contexts: target:…) or turn on Docker's containerd image store instead.");
    try {
        const args = ["create", `--name=${name}`, "--driver=docker-container", "--bootstrap"];
        const result = await (0,buildx_call/* callBuildx */.H)(buildx, args, createDeadlineMs, context, context.run);
        if (result.exitCode !== 0)
            throw notCreated((0,buildx_call/* lastError */.V)(result));
        return requireUsable(await inspectBuilder(buildx, name, context), context);
    }
    catch (error) {
        // Also a half-made one has a container and a volume.
        await removeBuilder(buildx, name, context);
        throw error;
    }
}
/** @throws PlimsollError `build.builder` */
function requireUsable(inspection, context) {
    const broken = inspection.error ?? inspection.nodes.find((node) => node.error !== undefined)?.error;
    const who = `The builder ${inspection.name} (driver ${inspection.driver})`;
    if (broken !== undefined) {
        throw new errors/* PlimsollError */.nN("build.builder", `${who} reports: ${(0,control/* oneLine */.T)(broken)}. ${chooseAnother}`);
    }
    const idle = inspection.nodes.find((node) => node.status !== "running");
    if (idle !== undefined || inspection.nodes.length === 0) {
        const status = idle === undefined ? "has no nodes" : `is ${idle.status || "silent"}`;
        throw new errors/* PlimsollError */.nN("build.builder", `${who} ${status}. Start it, or choose another one. ${chooseAnother}`);
    }
    const version = oldestVersion(inspection);
    const release = version === undefined ? undefined : (0,buildx_version/* releaseOf */.l7)(version);
    if (release === undefined)
        return inspection;
    if (semver.lt(release, oldestBuildkit)) {
        const message = `${who} runs BuildKit ${version}; Plimsoll needs ${oldestBuildkit} or newer. Update it. ${chooseAnother}`;
        throw new errors/* PlimsollError */.nN("build.builder", message);
    }
    if (semver.lt(release, advisedBuildkit)) {
        context.progress.warn(`${who} runs BuildKit ${version}; ${advisedBuildkit} or newer is advised.`);
    }
    return inspection;
}
/**
 * Ends the daemon of a docker-container builder and starts it again: its settings, and what it built, are in its container
 * and volume, which stay (docker/buildx driver/docker-container/driver.go, Stop and Bootstrap).
 *
 * @throws PlimsollError `build.builder`, `cancelled`
 */
async function restartBuilder(buildx, name, context) {
    const result = await (0,buildx_call/* callBuildx */.H)(buildx, ["stop", "--", name], stopDeadlineMs, context, context.run);
    if (result.exitCode !== 0)
        throw notRestarted(name, (0,buildx_call/* lastError */.V)(result));
    return requireUsable(await inspectBuilder(buildx, name, context), context);
}
function oldestVersion(inspection) {
    const versions = inspection.nodes.flatMap((node) => node.buildkitVersion ?? []);
    const age = (version) => (0,buildx_version/* releaseOf */.l7)(version) ?? "999.0.0";
    return versions.sort((a, b) => semver.compare(age(a), age(b)))[0];
}
/** After a cancellation the run's own runner starts nothing any more; what was created is removed all the same. */
async function removeBuilder(buildx, name, context) {
    const cancelled = context.signal.aborted;
    const run = cancelled
        ? (0,run_child/* createRunner */.j)({ signal: new AbortController().signal, graceMs: graceAfterCancelMs })
        : context.run;
    const deadlineMs = cancelled ? removeAfterCancelMs : removeDeadlineMs;
    const result = await (0,buildx_call/* callBuildx */.H)(buildx, ["rm", "--force", "--", name], deadlineMs, context, run).catch(() => undefined);
    if (result?.exitCode === 0)
        return;
    context.progress.warn(`The builder ${name} could not be removed. Remove it with: docker buildx rm ${name}`);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/js/process/group.js
var group = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/js/build/content/thread-words.js
var thread_words = __webpack_require__(27351);
;// CONCATENATED MODULE: ./build/js/build/content/builder-content.js



/**
 * The content store behind BuildKit's API, reached through `buildx dial-stdio` (buildx ≥ 0.13), which knows how each driver
 * is reached. The thread for it is started when it is first asked.
 *
 * @param thread the program of that thread; see `serve-builder.ts`
 */
function openBuilderContent(buildx, name, thread, { workDirectory, buildEnvironment, signal }) {
    const address = {
        command: buildx.command,
        args: [...buildx.args, `--builder=${name}`, "dial-stdio", "--progress=none"],
        cwd: workDirectory,
        env: buildEnvironment,
    };
    let started;
    const close = () => {
        signal.removeEventListener("abort", close);
        started?.end("it was closed");
    };
    const running = () => {
        signal.throwIfAborted();
        if (started === undefined) {
            started = new ReaderThread(thread, address);
            signal.addEventListener("abort", close, { once: true });
        }
        return started;
    };
    return {
        connect: () => {
            if (!signal.aborted)
                running().connect();
        },
        size: async (digest) => running().size(digest),
        read: (digest) => running().read(digest),
        close,
    };
}
/** The thread, seen from the one that started it. */
class ReaderThread {
    #worker;
    #listeners = new Map();
    #children = new Set();
    #next = 0;
    /** Why it answers no more. */
    #ended;
    constructor(program, address) {
        this.#worker = new external_node_worker_threads_.Worker(program, { workerData: address, execArgv: [], env: {} });
        this.#worker.on("message", (told) => this.#take(told));
        this.#worker.on("error", (error) => this.end(String(error)));
        this.#worker.on("exit", () => this.end("its thread ended"));
    }
    connect() {
        this.#ask({ ask: "connect" });
        this.#restIfIdle();
    }
    size(digest) {
        const id = this.#next++;
        return new Promise((resolve, reject) => {
            this.#listen(id, (told) => {
                this.#forget(id);
                if (told.tell === "size")
                    resolve(told.size);
                else
                    reject(new Error(told.tell === "failed" ? told.why : "the thread said something else"));
            });
            this.#ask({ ask: "size", id, digest });
        });
    }
    async *read(digest) {
        const id = this.#next++;
        const waiting = [];
        let wake = () => undefined;
        this.#listen(id, (told) => {
            waiting.push(told);
            wake();
        });
        this.#ask({ ask: "read", id, digest });
        try {
            for (;;) {
                const told = waiting.shift();
                if (told === undefined) {
                    await new Promise((resolve) => {
                        wake = resolve;
                    });
                }
                else if (told.tell === "piece") {
                    const { memory, bytes } = told;
                    yield Buffer.from(memory, 0, bytes);
                    // A short piece may still wait in a stream's queue.
                    if (bytes === thread_words/* pieceBytes */.I)
                        this.#ask({ ask: "more", id, memory }, [memory]);
                    else
                        this.#ask({ ask: "more", id });
                }
                else if (told.tell === "failed")
                    throw new Error(told.why);
                else
                    return;
            }
        }
        finally {
            this.#forget(id);
            this.#ask({ ask: "stop", id });
        }
    }
    /** Fails whoever waits. */
    end(why) {
        if (this.#ended !== undefined)
            return;
        this.#ended = why;
        void this.#worker.terminate();
        for (const pid of this.#children)
            (0,group/* leaveGroup */.j)(pid);
        for (const [id, listener] of [...this.#listeners])
            listener({ tell: "failed", id, why });
    }
    #listen(id, listener) {
        this.#listeners.set(id, listener);
        this.#worker.ref();
        if (this.#ended !== undefined)
            listener({ tell: "failed", id, why: this.#ended });
    }
    #forget(id) {
        this.#listeners.delete(id);
        this.#restIfIdle();
    }
    /** A run that is done does not stay for it. */
    #restIfIdle() {
        if (this.#listeners.size === 0)
            this.#worker.unref();
    }
    #ask(asked, memory = []) {
        this.#worker.postMessage(asked, memory);
    }
    #take(told) {
        if (told.tell !== "child")
            this.#listeners.get(told.id)?.(told);
        else {
            this.#children.add(told.pid);
            (0,group/* enterGroup */.cV)(told.pid);
            if (this.#ended !== undefined)
                (0,group/* leaveGroup */.j)(told.pid);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/build/builder.js




/** Docker Engine's own BuildKit can write OCI layouts only with the containerd image store, which this label tells
 * (docker/buildx driver/docker/driver.go, Features). */
const containerdStoreLabel = "org.mobyproject.buildkit.worker.snapshotter";
/**
 * The builder that buildx would use (`BUILDX_BUILDER`, `buildx use`), started if it sleeps. Where that is the engine's
 * own and can't write OCI layouts, a docker-container builder is created beside it.
 *
 * @throws PlimsollError `build.no-builder` (nothing to build with), `build.builder` (there, but not usable), `cancelled`
 */
async function openBuilder(buildx, context) {
    const startedAt = performance.now();
    const task = context.progress.task("tools", "looking for a builder");
    try {
        const found = await inspectBuilder(buildx, undefined, context);
        const mustCreate = needsOwnBuilder(found);
        const inspection = mustCreate
            ? await createBuilder(buildx, "Docker's own builder can't write OCI layouts", context)
            : requireUsable(found, context);
        const builder = describe(buildx, inspection, mustCreate, context, performance.now() - startedAt);
        task.done(`${builder.name} (${builder.driver}${builder.buildkitVersion ? `, BuildKit ${builder.buildkitVersion}` : ""})`);
        return builder;
    }
    catch (error) {
        task.fail("no builder");
        throw error;
    }
}
function needsOwnBuilder(inspection) {
    const engineOnly = inspection.driver === "" || inspection.driver === "docker";
    if (engineOnly && inspection.nodes.length === 0)
        throw noBuilder(inspection.error ?? "buildx found no engine");
    return inspection.driver === "docker" && inspection.nodes.some((node) => !(containerdStoreLabel in node.labels));
}
/** @param ms that it took to get it ready */
function describe(buildx, inspection, created, context, ms) {
    const version = oldestVersion(inspection);
    const tool = (name, text) => ({
        name,
        version: text,
        source: "path",
        verified: "not verified: the builder of this machine",
        ms: Math.round(ms),
    });
    const { builderThread } = context;
    const content = builderThread !== undefined && hasContent(inspection)
        ? openBuilderContent(buildx, inspection.name, builderThread, context)
        : undefined;
    let replacing;
    const builder = {
        buildx,
        name: inspection.name,
        driver: inspection.driver,
        ...(version === undefined ? {} : { buildkitVersion: version }),
        ...(content === undefined ? {} : { content }),
        created,
        tools: [tool("buildx", buildx.version), ...(version === undefined ? [] : [tool("buildkit", version)])],
        standstill: new AbortController(),
        replacement() {
            replacing ??= replace(builder, context);
            return replacing;
        },
        async close() {
            content?.close();
            const next = await replacing?.catch(() => undefined);
            if (next !== undefined)
                await next.close();
            else if (created)
                await removeBuilder(buildx, inspection.name, context);
        },
    };
    return builder;
}
/**
 * Of several nodes each has a store of its own, and which built what is not told. Docker Engine's own BuildKit keeps images in
 * the engine's store.
 */
function hasContent({ driver, nodes }) {
    return driver !== "docker" && nodes.length === 1;
}
/**
 * A builder in place of one that stands still. A docker-container builder is started again: what it built stays, and later
 * steps of a job that use it don't hang; whoever else builds there loses nothing, for it does nothing for them either. The
 * engine's own builder can't be started again without the engine, so one is created beside it. Of a daemon that is somewhere
 * else (`remote`, `kubernetes`, `cloud`) buildx can do neither.
 *
 * @returns undefined where there is none; what was tried in vain is told
 * @throws PlimsollError `cancelled`
 */
async function replace({ buildx, name, driver, created }, context) {
    const startedAt = performance.now();
    try {
        if (driver === "docker-container") {
            const inspection = await restartBuilder(buildx, name, context);
            return describe(buildx, inspection, created, context, performance.now() - startedAt);
        }
        if (driver === "docker") {
            const inspection = await createBuilder(buildx, "Docker's own builder waits for the build cache", context);
            return describe(buildx, inspection, true, context, performance.now() - startedAt);
        }
        return undefined;
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        context.progress.warn((0,coded_error/* codedError */.A)(error).message);
        return undefined;
    }
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

/***/ 27351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pieceBytes),
/* harmony export */   L: () => (/* binding */ piecesAhead)
/* harmony export */ });
/** What the thread that reads out of a builder and the one that started it say to each other. */
/** Bytes of a whole piece of a blob. */
const pieceBytes = 1024 * 1024;
/** Pieces of one blob that may be on their way at once: one is looked at while the next one comes. */
const piecesAhead = 2;


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


/***/ })

};
