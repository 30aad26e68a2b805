export const id = 4298;
export const ids = [4298];
export const modules = {

/***/ 64298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveBuilder: () => (/* binding */ serveBuilder)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
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
    call.end(Buffer.concat([prefix, message]));
    const soon = patiently(patienceMs, (error) => call.destroy(error));
    try {
        const chunks = call[Symbol.asyncIterator]();
        for (;;) {
            const next = await soon(chunks.next());
            if (next.done === true)
                break;
            yield next.value;
        }
        if (!call.closed)
            await soon((0,external_node_events_.once)(call, "close"));
        const code = Number(status.headers?.["grpc-status"] ?? Number.NaN);
        if (code !== 0)
            throw new GrpcError(code, decoded(status.headers?.["grpc-message"]));
    }
    finally {
        if (!call.closed)
            call.close(external_node_http2_.constants.NGHTTP2_CANCEL);
    }
}
/** Gives up on what is waited for; how long a reader takes between two pieces is its own affair. */
function patiently(ms, giveUp) {
    return async (coming) => {
        const timer = setTimeout(() => giveUp(new Error(`nothing came for ${ms / 1000} s`)), ms);
        try {
            return await coming;
        }
        finally {
            clearTimeout(timer);
        }
    };
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
        throw cutShort();
    };
    while (at < message.length) {
        const tag = number();
        const field = Math.floor(tag / 8);
        if (tag % 8 === varint)
            fields.push({ field, value: number() });
        else if (tag % 8 === lengthDelimited) {
            const length = number();
            if (at + length > message.length)
                throw cutShort();
            fields.push({ field, bytes: message.subarray(at, at + length) });
            at += length;
        }
        else
            throw unknownKind();
    }
    return fields;
}
function cutShort() {
    return new RangeError("a message of the content service is cut short");
}
function unknownKind() {
    return new RangeError("a message of the content service has a field of an unknown kind");
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
                this.#left -= taken;
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
        this.#left -= 1;
        if (!this.#number.take(byte)) {
            if (this.#left === 0)
                throw cutShort();
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
            throw unknownKind();
        if (this.#left === 0)
            throw cutShort();
    }
    #startRun(length) {
        if (length > this.#left)
            throw cutShort();
        this.#run = length;
        this.#expects = this.#field === dataField ? "data" : "skip";
        if (length === 0)
            this.#next();
    }
    /** After a field, or the prefix: another field of the message, or the next message. */
    #next() {
        this.#expects = this.#left > 0 ? "tag" : "prefix";
    }
}

// EXTERNAL MODULE: ./build/js/build/content/thread-words.js
var thread_words = __webpack_require__(27351);
;// CONCATENATED MODULE: ./build/js/build/content/blob-calls.js



/** containerd's, which BuildKit serves for its own store (moby/buildkit control/control.go, `Register`). */
const service = "/containerd.services.content.v1.Content";
/** Labels and all; there are a few hundred bytes. */
const mostInfoBytes = 1 << 20;
/** Bytes of the blob; undefined when it is not there. Throws as {@link callGrpc}. */
async function blobSize(session, digest) {
    let answer = Buffer.alloc(0);
    try {
        for await (const chunk of callGrpc(session, `${service}/Info`, digestRequest(digest))) {
            answer = Buffer.concat([answer, chunk]);
            if (answer.length > mostInfoBytes)
                throw new RangeError("what the builder says of a blob is too long");
        }
    }
    catch (error) {
        if (error instanceof GrpcError && error.status === notFound)
            return undefined;
        throw error;
    }
    return sizeOfInfo(answer.subarray(5));
}
/**
 * The blob from its start, in pieces of 1 MiB, the last one shorter; each is the receiver's.
 *
 * @param spare memory of a piece that may be used again
 */
async function* blobPieces(session, digest, spare) {
    const responses = new ReadResponses();
    let piece;
    let filled = 0;
    for await (const chunk of callGrpc(session, `${service}/Read`, digestRequest(digest))) {
        for (const data of responses.cut(chunk)) {
            for (let at = 0; at < data.length;) {
                piece ??= new Uint8Array(spare() ?? new ArrayBuffer(thread_words/* pieceBytes */.I));
                const taken = Math.min(thread_words/* pieceBytes */.I - filled, data.length - at);
                piece.set(data.subarray(at, at + taken), filled);
                filled += taken;
                at += taken;
                if (filled < thread_words/* pieceBytes */.I)
                    continue;
                yield { memory: piece.buffer, bytes: filled };
                piece = undefined;
                filled = 0;
            }
        }
    }
    responses.end();
    if (piece !== undefined)
        yield { memory: piece.buffer, bytes: filled };
}

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
    return { pid, stream, said, end: () => (0,group/* leaveGroup */.j)(pid) };
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

// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
;// CONCATENATED MODULE: ./build/js/build/content/connect.js



/** Of each call: more than a few pieces on their way make nothing faster. */
const windowBytes = 4 * 1024 * 1024;
/** Of all calls together: one that waits for its reader must not hold up the others. */
const connectionWindowBytes = 256 * 1024 * 1024;
const connectMs = 15_000;
/** A connection over which nothing went for this long, during a long build, may be lost without anybody knowing. */
const idleMs = 60_000;
/** Connects to the API, until nothing goes over it for a minute. Rejects, with what the child said, when that can't be had. */
async function connectToBuilder(address, started) {
    const child = await talkToChild(address);
    if (child instanceof Error)
        throw child;
    started(child.pid);
    const session = (0,external_node_http2_.connect)("http://buildkit", {
        createConnection: () => child.stream,
        settings: { enablePush: false, initialWindowSize: windowBytes },
    });
    const close = () => {
        session.destroy();
        child.end();
    };
    session.once("close", close);
    try {
        await answered(session);
        session.setLocalWindowSize(connectionWindowBytes);
        session.setTimeout(idleMs, () => session.close());
        return session;
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
        // Stays: an error without a listener would end the thread; calls get it too.
        session.on("error", stop);
        session.once("close", () => stop());
        session.once("remoteSettings", () => {
            clearTimeout(timer);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/js/build/content/serve-builder.js



/**
 * The work of the thread that reads out of a builder's store: answers what is asked through `port`, until nobody listens any
 * more. A thread of its own, because every byte that HTTP/2 receives leaves garbage, and collecting it here looks through
 * nothing else: beside all that is known of an image it took as long as inflating the layers.
 */
function serveBuilder(port, address) {
    const reads = new Map();
    const tell = (told, memory = []) => port.postMessage(told, memory);
    const connected = connectOnDemand(address, (pid) => tell({ tell: "child", pid }));
    const answer = async (id, work) => {
        try {
            await work(await connected());
        }
        catch (error) {
            tell({ tell: "failed", id, why: error instanceof Error ? error.message : String(error) });
        }
        finally {
            reads.delete(id);
        }
    };
    port.on("message", (asked) => {
        if (asked.ask === "connect") {
            // Why it can't be had is told whoever asks for something.
            void connected().catch(() => undefined);
        }
        else if (asked.ask === "size") {
            const { id, digest } = asked;
            void answer(id, async (session) => tell({ tell: "size", id, size: await blobSize(session, digest) }));
        }
        else if (asked.ask === "read") {
            const read = { open: thread_words/* piecesAhead */.L, spare: [], stopped: false, wake: () => undefined };
            reads.set(asked.id, read);
            void answer(asked.id, (session) => sendBlob(session, asked, read, tell));
        }
        else
            goOn(reads.get(asked.id), asked);
    });
}
function goOn(read, asked) {
    if (read === undefined)
        return;
    if (asked.ask === "stop")
        read.stopped = true;
    else {
        read.open += 1;
        if (asked.memory !== undefined)
            read.spare.push(asked.memory);
    }
    read.wake();
}
async function sendBlob(session, { id, digest }, read, tell) {
    for await (const { memory, bytes } of blobPieces(session, digest, () => read.spare.pop())) {
        while (read.open === 0 && !read.stopped) {
            await new Promise((wake) => {
                read.wake = wake;
            });
        }
        if (read.stopped)
            return;
        read.open -= 1;
        tell({ tell: "piece", id, memory, bytes }, [memory]);
    }
    tell({ tell: "end", id });
}
/** Connects when that is first needed, and again when the connection was lost; where it could not be had once, nobody waits again. */
function connectOnDemand(address, started) {
    let connection;
    return async () => {
        connection ??= connectToBuilder(address, started);
        const known = connection;
        const session = await known;
        if (!session.destroyed && !session.closed)
            return session;
        // Of several who find it lost, the first connects for all.
        if (connection === known)
            connection = connectToBuilder(address, started);
        return connection;
    };
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

/***/ 64119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cV: () => (/* binding */ enterGroup),
/* harmony export */   g3: () => (/* binding */ killAllGroups),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   j: () => (/* binding */ leaveGroup)
/* harmony export */ });
/**
 * Process groups. Every child leads a group of its own (`detached: true` calls setsid), so that one signal reaches it
 * and all it started. A program that calls setsid itself leaves its group and is out of reach; those we run don't.
 */
// The kernel's list of our children is one per process, and so is this.
const running = new Set();
/** Remembers that the group led by process `leader` runs, for {@link killAllGroups}. */
function enterGroup(leader) {
    running.add(leader);
}
/** Ends what is left of the group and forgets it. Once per group: later the number may be another process's. */
function leaveGroup(leader) {
    if (running.delete(leader))
        signalGroup(leader, "SIGKILL");
}
/** Sends `signal` to every process of the group. A group that is gone is no error. */
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // ESRCH: nothing is left. EPERM: macOS says so of a group whose only members have ended and are not reaped yet.
    }
}
/** Sends SIGKILL to every group that runs. Synchronous, hence fit for signal and exit handlers. */
function killAllGroups() {
    for (const leader of running)
        leaveGroup(leader);
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


/***/ })

};
