export const id = 5881;
export const ids = [5881];
export const modules = {

/***/ 68854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openBuilder)
});

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
// EXTERNAL MODULE: ./build/js/image/inflate.js
var inflate = __webpack_require__(68495);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/process/group.js
var group = __webpack_require__(64119);
;// CONCATENATED MODULE: ./build/js/process/talk-to-child.js



const saidBytes = 4096;
/**
 * Standard input and output are one socket, which Node makes of no two pipes: a connection over a pair of streams in
 * JavaScript takes twice the time. So the shell, which the child then takes the place of, puts a third one there.
 */
const overOneSocket = 'exec "$0" "$@" <&3 >&3 3>&-';
/** Starts a child, in a process group of its own, that lives until {@link TalkingChild.end} or its own end. */
function talkToChild(spec) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)("/bin/sh", ["-c", overOneSocket, spec.command, ...spec.args], {
            cwd: spec.cwd,
            env: { ...spec.env },
            detached: true,
            stdio: ["ignore", "ignore", "pipe", "pipe"],
        });
        child.once("error", resolve);
        child.once("spawn", () => resolve(talking(child)));
    });
}
function talking(child) {
    const { pid, stderr } = child;
    const stream = child.stdio[3];
    if (pid === undefined || stderr === null || !(stream instanceof external_node_net_.Socket))
        return new Error("The child has no pipes.");
    (0,group/* enterGroup */.cV)(pid);
    child.once("exit", () => (0,group/* leaveGroup */.j)(pid));
    child.on("error", () => undefined);
    const said = lastOf(stderr);
    stream.on("error", () => undefined);
    return { stream, said, end: () => (0,group/* leaveGroup */.j)(pid) };
}
function lastOf(output) {
    let text = "";
    output.setEncoding("utf8");
    output.on("data", (more) => {
        text = (text + more).slice(-saidBytes);
    });
    output.on("error", () => undefined);
    return () => text;
}

;// CONCATENATED MODULE: ./build/js/build/content/connect.js



/** Of each call: more than a few pieces of 1 MiB on their way make nothing faster. */
const windowBytes = 4 * 1024 * 1024;
/** Of all calls together: one that waits for its reader must not hold up the others. */
const connectionWindowBytes = 256 * 1024 * 1024;
const connectMs = 15_000;
/**
 * Connects to the API of the builder `name` through `buildx dial-stdio` (buildx ≥ 0.13), which knows how each driver is
 * reached. Rejects when that can't be had.
 */
async function connectToBuilder(buildx, name, { workDirectory, buildEnvironment, signal }) {
    signal.throwIfAborted();
    const child = await talkToChild({
        command: buildx.command,
        args: [...buildx.args, `--builder=${name}`, "dial-stdio", "--progress=none"],
        cwd: workDirectory,
        env: buildEnvironment,
    });
    if (child instanceof Error)
        throw child;
    const session = (0,external_node_http2_.connect)("http://buildkit", {
        createConnection: () => child.stream,
        settings: { enablePush: false, initialWindowSize: windowBytes },
    });
    const close = () => {
        signal.removeEventListener("abort", close);
        session.destroy();
        child.end();
    };
    signal.addEventListener("abort", close, { once: true });
    session.once("close", close);
    try {
        await answered(session);
        session.setLocalWindowSize(connectionWindowBytes);
        // A run that is done does not stay for it.
        session.unref();
        return { session, close };
    }
    catch (error) {
        close();
        throw new Error((0,control/* oneLine */.T)(child.said()) || (error instanceof Error ? error.message : String(error)), {
            cause: error,
        });
    }
}
/** What dials out connects at once; only the first word of the other side shows that it is there. */
function answered(session) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no answer within ${connectMs / 1000} s`)), connectMs);
        const stop = (error) => {
            clearTimeout(timer);
            reject(error ?? new Error("the connection was closed"));
        };
        // Stays: an error without a listener would end the process; calls get it too.
        session.on("error", stop);
        session.once("close", stop);
        session.once("remoteSettings", () => {
            clearTimeout(timer);
            resolve();
        });
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/js/build/content/grpc-call.js


/** The service said no. */
class GrpcError extends Error {
    status;
    constructor(status, message) {
        super(message === "" ? `gRPC status ${status}` : message);
        this.status = status;
    }
}
/** `NOT_FOUND` (grpc doc/statuscodes.md). */
const notFound = 5;
/** Without a byte for this long the other side is taken for dead. */
const silenceMs = 30_000;
/**
 * Calls a method with one message, and gives the bytes of the messages that come back, each with its prefix of five bytes
 * (grpc doc/PROTOCOL-HTTP2.md). What is not asked for waits at the other side.
 *
 * Throws {@link GrpcError}, or what broke the connection. Whoever stops early ends the call.
 */
async function* callGrpc(session, path, message, patienceMs = silenceMs) {
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(message.length, 1);
    const call = session.request({
        ":method": "POST",
        ":path": path,
        "content-type": "application/grpc",
        te: "trailers",
    });
    let status = {};
    call.on("response", (headers) => {
        if (headers[":status"] !== 200)
            status = { headers: { "grpc-status": "2", "grpc-message": `HTTP ${headers[":status"]}` } };
        else if (headers["grpc-status"] !== undefined)
            status = { headers };
    });
    call.on("trailers", (headers) => {
        status = { headers };
    });
    call.setTimeout(patienceMs, () => call.destroy(new Error(`nothing came for ${patienceMs / 1000} s`)));
    call.end(Buffer.concat([prefix, message]));
    try {
        for await (const chunk of call)
            yield chunk;
        if (!call.closed)
            await (0,external_node_events_.once)(call, "close");
        const code = Number(status.headers?.["grpc-status"] ?? Number.NaN);
        if (code !== 0)
            throw new GrpcError(code, decoded(status.headers?.["grpc-message"]));
    }
    finally {
        if (!call.closed)
            call.close(external_node_http2_.constants.NGHTTP2_CANCEL);
    }
}
/** Percent-encoded, where it is not plain ASCII. */
function decoded(message) {
    const text = String(message ?? "the call ended without a status");
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/js/build/content/messages.js
/**
 * The protocol buffer messages of containerd's content service that are used here (containerd
 * api/services/content/v1/content.proto). Numbers are varints; texts and nested messages carry their length.
 */
const varint = 0;
const lengthDelimited = 2;
/** `ReadContentRequest` of a whole blob, and `InfoRequest`: both have the digest as their first field. */
function digestRequest(digest) {
    const text = Buffer.from(digest, "latin1");
    const length = text.length < 128 ? [text.length] : [(text.length & 0x7f) | 0x80, text.length >> 7];
    return Buffer.concat([Buffer.from([(1 << 3) | lengthDelimited, ...length]), text]);
}
/** The size in an `InfoResponse`; undefined when it tells none. */
function sizeOfInfo(response) {
    const info = fieldsOf(response).find(({ field, bytes }) => field === 1 && bytes !== undefined)?.bytes;
    if (info === undefined)
        return undefined;
    return fieldsOf(info).find(({ field, value }) => field === 2 && value !== undefined)?.value ?? 0;
}
function fieldsOf(message) {
    const fields = [];
    let at = 0;
    const number = () => {
        const read = new Varint();
        for (; at < message.length;)
            if (read.take(message[at++] ?? 0))
                return read.value;
        throw new RangeError("a message of the content service is cut short");
    };
    while (at < message.length) {
        const tag = number();
        const field = Math.floor(tag / 8);
        if (tag % 8 === varint)
            fields.push({ field, value: number() });
        else if (tag % 8 === lengthDelimited) {
            const length = number();
            if (at + length > message.length)
                throw new RangeError("a message of the content service is cut short");
            fields.push({ field, bytes: message.subarray(at, at + length) });
            at += length;
        }
        else
            throw new RangeError("a message of the content service has a field of an unknown kind");
    }
    return fields;
}
/** A number that comes byte by byte, seven bits in each, lowest first. */
class Varint {
    value = 0;
    #scale = 1;
    /** Whether that was the last byte. */
    take(byte) {
        this.value += (byte & 0x7f) * this.#scale;
        if (!Number.isSafeInteger(this.value))
            throw new RangeError("a number of the content service is too large");
        this.#scale *= 128;
        return byte < 0x80;
    }
    reset() {
        this.value = 0;
        this.#scale = 1;
    }
}
const dataField = 2;
/** Compressed flag and length, before each message (grpc doc/PROTOCOL-HTTP2.md). */
const prefixBytes = 5;
/**
 * Takes the bytes of a blob out of the stream of `ReadContentResponse` messages, without holding a message: of `data` all
 * bytes, in their order; what else a message says is passed over.
 */
class ReadResponses {
    #prefix = 0;
    #left = 0;
    #expects = "prefix";
    #field = 0;
    #run = 0;
    #number = new Varint();
    /** The pieces of the blob in `chunk`: views of it. Throws RangeError for what is no such stream. */
    *cut(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#expects === "data" || this.#expects === "skip") {
                const taken = Math.min(this.#run, chunk.length - at);
                if (this.#expects === "data" && taken > 0)
                    yield chunk.subarray(at, at + taken);
                at += taken;
                this.#run -= taken;
                this.#spend(taken);
                if (this.#run === 0)
                    this.#next();
            }
            else
                this.#take(chunk[at++] ?? 0);
        }
    }
    /** Throws RangeError when the stream ended within a message. */
    end() {
        if (this.#expects !== "prefix" || this.#prefix > 0)
            throw new RangeError("the builder's answer is cut short");
    }
    #take(byte) {
        if (this.#expects === "prefix") {
            this.#takePrefix(byte);
            return;
        }
        this.#spend(1);
        if (!this.#number.take(byte)) {
            if (this.#left === 0)
                throw new RangeError("a message of the content service is cut short");
            return;
        }
        const value = this.#number.value;
        this.#number.reset();
        if (this.#expects === "tag")
            this.#startField(value);
        else if (this.#expects === "length")
            this.#startRun(value);
        else
            this.#next();
    }
    #takePrefix(byte) {
        if (this.#prefix === 0 && byte !== 0)
            throw new RangeError("the builder's answer is compressed");
        if (this.#prefix > 0)
            this.#left = this.#left * 256 + byte;
        this.#prefix += 1;
        if (this.#prefix < prefixBytes)
            return;
        this.#prefix = 0;
        this.#next();
    }
    #startField(tag) {
        this.#field = Math.floor(tag / 8);
        if (tag % 8 === varint)
            this.#expects = "number";
        else if (tag % 8 === lengthDelimited)
            this.#expects = "length";
        else
            throw new RangeError("a message of the content service has a field of an unknown kind");
        if (this.#left === 0)
            throw new RangeError("a message of the content service is cut short");
    }
    #startRun(length) {
        if (length > this.#left)
            throw new RangeError("a message of the content service is cut short");
        this.#run = length;
        this.#expects = this.#field === dataField ? "data" : "skip";
        if (length === 0)
            this.#next();
    }
    /** After a field, or the prefix: another field of the message, or the next message. */
    #next() {
        this.#expects = this.#left > 0 ? "tag" : "prefix";
    }
    #spend(bytes) {
        this.#left -= bytes;
    }
}

;// CONCATENATED MODULE: ./build/js/build/content/builder-content.js




const service = "/containerd.services.content.v1.Content";
const mostInfoBytes = 1 << 20;
/**
 * The content store behind BuildKit's API (moby/buildkit control/control.go registers containerd's content service). It is
 * connected to when it is first asked, and again when the connection was lost.
 */
function openBuilderContent(buildx, name, context) {
    let connection;
    const connected = async () => {
        // Where it could not be had once, nobody waits for it again.
        const known = await connection;
        if (known !== undefined && !known.session.destroyed && !known.session.closed)
            return known.session;
        connection = connectToBuilder(buildx, name, context);
        return (await connection).session;
    };
    return {
        size: async (digest) => sizeOf(await connected(), digest),
        read: async function* (digest) {
            yield* blobOf(await connected(), digest);
        },
        close: () => {
            void connection?.then(({ close }) => close()).catch(() => undefined);
        },
    };
}
async function sizeOf(session, digest) {
    const parts = [];
    try {
        for await (const chunk of callGrpc(session, `${service}/Info`, digestRequest(digest))) {
            parts.push(chunk);
            if (parts.reduce((sum, { length }) => sum + length, 0) > mostInfoBytes)
                throw new RangeError("too long an answer");
        }
    }
    catch (error) {
        if (error instanceof GrpcError && error.status === notFound)
            return undefined;
        throw error;
    }
    return sizeOfInfo(Buffer.concat(parts).subarray(5));
}
async function* blobOf(session, digest) {
    const responses = new ReadResponses();
    const whole = Buffer.allocUnsafeSlow(inflate/* chunkSize */.Z);
    let filled = 0;
    for await (const chunk of callGrpc(session, `${service}/Read`, digestRequest(digest))) {
        for (const piece of responses.cut(chunk)) {
            for (let at = 0; at < piece.length;) {
                const taken = Math.min(inflate/* chunkSize */.Z - filled, piece.length - at);
                whole.set(piece.subarray(at, at + taken), filled);
                filled += taken;
                at += taken;
                if (filled < inflate/* chunkSize */.Z)
                    continue;
                yield whole;
                filled = 0;
            }
        }
    }
    responses.end();
    // A short piece may still wait in a stream's queue when the memory is used again.
    if (filled > 0)
        yield Buffer.from(whole.subarray(0, filled));
}

;// CONCATENATED MODULE: ./build/js/build/builder.js










/** `type=oci,tar=false` and several outputs; build.md §1.5. */
const oldestBuildkit = "0.13.0";
const advisedBuildkit = "0.20.0";
const inspectDeadlineMs = 120_000;
const createDeadlineMs = 300_000;
const removeDeadlineMs = 60_000;
/** After a cancellation: with the 3 s that builds have to end it leaves a second of a runner's 7.5 s for the report. What
 * takes longer is removed by the action's post step. */
const removeAfterCancelMs = 2_000;
const graceAfterCancelMs = 500;
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
        const found = await inspect(buildx, undefined, context);
        const mustCreate = needsOwnBuilder(found);
        const inspection = mustCreate ? await createBuilder(buildx, context) : requireUsable(found, context);
        const builder = describe(buildx, inspection, mustCreate, context, performance.now() - startedAt);
        task.done(`${builder.name} (${builder.driver}${builder.buildkitVersion ? `, BuildKit ${builder.buildkitVersion}` : ""})`);
        return builder;
    }
    catch (error) {
        task.fail("no builder");
        throw error;
    }
}
/** Inspects the builder `name`, or the one in use, after waking it. */
async function inspect(buildx, name, context) {
    const args = ["inspect", "--bootstrap", ...(name === undefined ? [] : ["--", name])];
    const result = await (0,buildx_call/* callBuildx */.H)(buildx, args, inspectDeadlineMs, context, context.run);
    const inspection = parseInspection(result.stdout);
    if (result.exitCode === 0 && inspection.name !== "")
        return inspection;
    throw notInspected((0,buildx_call/* lastError */.V)(result));
}
function needsOwnBuilder(inspection) {
    const engineOnly = inspection.driver === "" || inspection.driver === "docker";
    if (engineOnly && inspection.nodes.length === 0)
        throw noBuilder(inspection.error ?? "buildx found no engine");
    return inspection.driver === "docker" && inspection.nodes.some((node) => !(containerdStoreLabel in node.labels));
}
async function createBuilder(buildx, context) {
    // Named after the run's directory, so that the post step of a run that was killed can find it.
    const name = (0,external_node_path_.basename)(context.workDirectory);
    context.progress.note(`Docker's own builder can't write OCI layouts, so the builder ${name} is created (driver docker-container) and ` +
        "removed at the end. It can't see images that only the engine has: a FROM of such an image is pulled from its " +
        "registry, or fails. Link the variants (contexts: target:…) or turn on Docker's containerd image store instead.");
    try {
        const args = ["create", `--name=${name}`, "--driver=docker-container", "--bootstrap"];
        const result = await (0,buildx_call/* callBuildx */.H)(buildx, args, createDeadlineMs, context, context.run);
        if (result.exitCode !== 0)
            throw notCreated((0,buildx_call/* lastError */.V)(result));
        return requireUsable(await inspect(buildx, name, context), context);
    }
    catch (error) {
        // Also a half-made one has a container and a volume.
        await remove(buildx, name, context);
        throw error;
    }
}
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
function describe(buildx, inspection, created, context, ms) {
    const version = oldestVersion(inspection);
    const tool = (name, text) => ({
        name,
        version: text,
        source: "path",
        verified: "not verified: the builder of this machine",
        ms: Math.round(ms),
    });
    const content = hasContent(inspection) ? openBuilderContent(buildx, inspection.name, context) : undefined;
    return {
        buildx,
        name: inspection.name,
        driver: inspection.driver,
        ...(version === undefined ? {} : { buildkitVersion: version }),
        ...(content === undefined ? {} : { content }),
        created,
        tools: [tool("buildx", buildx.version), ...(version === undefined ? [] : [tool("buildkit", version)])],
        close: async () => {
            content?.close();
            if (created)
                await remove(buildx, inspection.name, context);
        },
    };
}
/**
 * Of several nodes each has a store of its own, and which built what is not told. Docker Engine's own BuildKit keeps images in
 * the engine's store.
 */
function hasContent({ driver, nodes }) {
    return driver !== "docker" && nodes.length === 1;
}
function oldestVersion(inspection) {
    const versions = inspection.nodes.flatMap((node) => node.buildkitVersion ?? []);
    const age = (version) => (0,buildx_version/* releaseOf */.l7)(version) ?? "999.0.0";
    return versions.sort((a, b) => semver.compare(age(a), age(b)))[0];
}
/** After a cancellation the run's own runner starts nothing any more; what was created is removed all the same. */
async function remove(buildx, name, context) {
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
