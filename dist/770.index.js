export const id = 770;
export const ids = [770];
export const modules = {

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

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVariants: () => (/* binding */ checkVariants),
  equip: () => (/* binding */ equip),
  layoutsOf: () => (/* binding */ layoutsOf),
  lintIfAsked: () => (/* binding */ lintIfAsked),
  putAway: () => (/* binding */ putAway),
  reportOn: () => (/* binding */ reportOn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
// EXTERNAL MODULE: ./build/js/build/builder.js + 3 modules
var builder = __webpack_require__(82146);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
;// CONCATENATED MODULE: ./build/js/build/disk.js




/** Below this no build is begun: its image would most likely fill the disk. */
const leastFreeBytes = 1e9;
/** Images of 8–10 GB are normal for machine learning; two at once want more than this. */
const roomyFreeBytes = 12e9;
/** Bytes that a user without privileges may still write where `path` lies, or will lie. */
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return freeBytes((0,external_node_path_.dirname)(path));
    }
}
/** @throws PlimsollError `disk.full` when there is no room to begin a build */
function requireRoom(free, variant) {
    if (free >= leastFreeBytes)
        return;
    throw new errors/* PlimsollError */.nN("disk.full", `\`${variant}\` is not built: only ${(0,bytes/* formatBytes */.z3)(free)} are free where images are written. Free at least ${(0,bytes/* formatBytes */.z3)(leastFreeBytes)}.`);
}
/**
 * How many variants go at the same time. `asked` (0: nobody asked) wins; else two on a small machine, up to four on a
 * large one, and one after the other when `free` bytes are few. BuildKit bounds its own steps. Its own disk is not
 * looked at: for a container or another machine it can't be seen from here.
 */
function chooseParallelism(asked, processors, free) {
    if (asked > 0)
        return { limit: asked };
    if (free < roomyFreeBytes) {
        const reason = `Only ${(0,bytes/* formatBytes */.z3)(free)} are free where images are written: variants go one after the other (parallel: N overrides).`;
        return { limit: 1, reason };
    }
    return { limit: Math.min(4, Math.max(2, Math.floor(processors / 2))) };
}

;// CONCATENATED MODULE: ./build/js/build/schedule.js


/**
 * Takes every variant its way (`work`), several at the same time where processors and disk allow it; says so when the
 * disk is the reason that they go one after the other. Results stand in the order of the variants.
 *
 * They start in the given order, which for a plan puts those first that others are built on. Nobody waits for another
 * one's result: BuildKit runs equal steps of several builds once. After a cancellation `work` is still called for the
 * rest, and says itself that it was skipped.
 *
 * @throws what a `work` rejected with, after all the others have ended
 */
async function runScheduled(variants, settings, context, work) {
    const free = await freeBytes(context.workDirectory);
    const { limit, reason } = chooseParallelism(settings.parallel, (0,external_node_os_.availableParallelism)(), free);
    if (reason !== undefined && variants.length > 1)
        context.progress.note(reason);
    const results = await runBounded(variants, limit, work);
    return results.map((result) => {
        if (result.status === "rejected")
            throw result.reason;
        return result.value;
    });
}
/** Like `Promise.allSettled`, with at most `limit` at work; they start in order, and a rejection stops nothing. */
async function runBounded(items, limit, work) {
    const results = [];
    const queue = items.entries();
    const lane = async () => {
        for (const [index, item] of queue) {
            const [result] = await Promise.allSettled([Promise.resolve(item).then(work)]);
            results[index] = result;
        }
    };
    const lanes = Math.min(items.length, Math.max(1, Math.floor(limit)));
    await Promise.all(Array.from({ length: lanes }, lane));
    return results;
}

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 5 modules
var parse = __webpack_require__(34830);
;// CONCATENATED MODULE: ./build/js/dockerfile/place.js
/** Finds the instruction that covers a line; hadolint names only its first line, BuildKit sometimes one in its middle. */
function placeFinder(dockerfile) {
    const byLine = new Map();
    const seen = new Map();
    const add = (instruction, stage) => {
        const ordinal = seen.get(instruction.text) ?? 0;
        seen.set(instruction.text, ordinal + 1);
        const place = { instruction, ordinal, ...(stage === undefined ? {} : { stage }) };
        for (let line = instruction.startLine; line <= instruction.endLine; line++)
            byLine.set(line, place);
    };
    for (const instruction of dockerfile.preamble)
        add(instruction);
    for (const stage of dockerfile.stages)
        for (const instruction of stage.instructions)
            add(instruction, stage);
    return (line) => byLine.get(line);
}

;// CONCATENATED MODULE: ./build/js/dockerfile/sources.js
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
    return (0,remote/* isRemoteContext */.u)(context) ? undefined : (0,external_node_path_.resolve)(root, context, dockerfile);
}
async function fileSource(path, root, known) {
    const file = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join(external_node_path_.posix.sep);
    const same = known.get(file);
    if (same !== undefined)
        return same;
    const text = await readInside(root, file);
    if (text === undefined)
        return undefined;
    return remember(known, file, { label: file, file, ...read(text) });
}
function read(text) {
    return { text, placeAt: placeFinder((0,parse/* parseDockerfile */.Ai)(text)), contexts: new Set(), policies: [] };
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
        const [real, top] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.join)(root, file)), (0,promises_.realpath)(root)]);
        if (!real.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
            return undefined;
        const bytes = await (0,promises_.readFile)(real);
        return bytes.length > maximumBytes ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/plan/read-definition.js + 1 modules
var read_definition = __webpack_require__(94820);
;// CONCATENATED MODULE: ./build/js/build/arguments.js


/**
 * The arguments of one variant's build. The target stands after `--`, so that no name can be read as an option.
 *
 * What the definition may use was decided when it was planned (plan/guard): with `--progress=rawjson` buildx asks
 * nobody (docker/buildx v0.36.1 commands/bake.go). The same leave is given here for a buildx that does ask.
 */
function buildArguments(builder, variant, paths, settings) {
    const allowed = [
        `fs.read=${settings.root}`,
        `fs.write=${paths.directory}`,
        ...givenFiles(settings).map((path) => `fs.read=${path}`),
        ...(settings.ssh.length > 0 ? ["ssh"] : []),
        ...settings.allow,
    ];
    return [
        ...builder.buildx.args,
        "bake",
        `--file=${paths.definition}`,
        "--progress=rawjson",
        `--metadata-file=${paths.metadata}`,
        `--builder=${builder.name}`,
        ...[...new Set(allowed)].map((each) => `--allow=${each}`),
        "--",
        variant.target,
    ];
}
/** Secrets and keys that the inputs name are allowed by being named. */
function givenFiles({ root, buildSecrets, ssh }) {
    const secrets = buildSecrets.flatMap(({ src }) => (src === undefined ? [] : [(0,external_node_path_.resolve)(root, src)]));
    return [...secrets, ...ssh.flatMap((entry) => (0,read_definition/* readSsh */.d4)(entry, root).paths)];
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
        const record = vertices.get(digest) ?? newVertexRecord(digest);
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
            absorb(record, vertex);
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

;// CONCATENATED MODULE: ./build/js/build/hcl-template.js
function escapeTemplates(value) {
    if (typeof value === "string")
        return value.replace(/[$%](?=\{)/g, "$&$&");
    if (Array.isArray(value))
        return value.map((each) => escapeTemplates(each));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [escapeTemplates(key), escapeTemplates(each)]));
}

;// CONCATENATED MODULE: ./build/js/build/definition.js




function buildPaths(workDirectory, variant) {
    const directory = (0,external_node_path_.join)(workDirectory, "build", variant.slug);
    return {
        directory,
        definition: (0,external_node_path_.join)(directory, "bake.json"),
        metadata: (0,external_node_path_.join)(directory, "metadata.json"),
        layout: (0,external_node_path_.join)(directory, "layout"),
    };
}
/**
 * The bake definition of one build: the variant's target with one output, an OCI layout directory, and the targets that
 * it is linked to, which write nothing. Attestations stay out of the image, so that the layout has nothing but the
 * platforms' manifests; the metadata file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
function definitionOf(plan, variant, codec, layout) {
    const target = {};
    for (const name of linkedTargets(plan.definition, variant.target)) {
        const planned = plan.definition.target[name];
        if (planned === undefined) {
            throw new errors/* PlimsollError */.nN("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
        }
        const output = name === variant.target ? layoutOutput(codec, layout) : { type: "cacheonly" };
        target[name] = { ...withoutOwnEffects(planned), output: [output] };
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
function layoutOutput(codec, dest) {
    return {
        type: "oci",
        tar: "false",
        dest,
        // What a registry gets by default, so that `compressed` is what users will pull.
        compression: codec === "zstd" ? "zstd" : "gzip",
        // Layers of the base keep the codec that they came with.
        "force-compression": "false",
        "oci-mediatypes": "true",
    };
}
/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
async function writeDefinition(definition, paths) {
    await (0,promises_.writeFile)(paths.definition, JSON.stringify(escapeTemplates(definition), null, 2), { mode: 0o600 });
}

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

;// CONCATENATED MODULE: ./build/js/build/failed-vertex.js

/**
 * The vertex that is to blame. When one fails, BuildKit cancels the others; theirs end with "context canceled" and are
 * no cause. Where several failed by themselves, it is the one that buildx names last.
 */
function failedVertex(log, target) {
    const failed = [...log.vertices.values()].flatMap((record) => record.error === undefined || isCollateral(record.error)
        ? []
        : [{ record, name: nameOf(record, target), error: record.error }]);
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
function diskFull(variant) {
    return {
        code: "disk.full",
        message: `The disk is full while \`${variant}\` is built. Free space where the builder and the results lie (docker buildx prune, --out), or build less at a time (parallel: 1).`,
    };
}
/** Whether the text tells of a builder that is gone or can't be reached (gRPC's Unavailable, google.golang.org/grpc). */
function isBuilderTrouble(text) {
    return /code = Unavailable|graceful_stop|error reading from server|failed to receive status|connection error|transport is closing|closing transport|no active session|failed to list workers|connection refused|^context deadline exceeded$/i.test(text);
}
function lostBuilder(variant, words) {
    return {
        code: "build.builder",
        message: `The builder was lost while \`${variant}\` was built: it ended or can't be reached. Look at its log, then run again.`,
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

;// CONCATENATED MODULE: ./build/js/build/step-name.js
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

;// CONCATENATED MODULE: ./build/js/build/failure-by-vertex.js




const shownLogLines = 20;
const longestStep = 120;
/**
 * What the failed vertex says of the cause. `undefined` when it tells nothing that is known; a step of a Dockerfile
 * always tells something.
 */
function causeOfVertex(vertex, variant, where) {
    const step = parseStepName(vertex.name);
    const log = vertex.record.log.lines().map(control/* stripControl */.k);
    // Of a step's output only its end counts: what a test suite prints on its way is not how the step ended.
    if (isDiskFull(vertex.error) || isDiskFull(log.slice(-5).join("\n")))
        return diskFull(variant);
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
    return isBuilderTrouble(vertex.error) ? lostBuilder(variant, vertex.error) : undefined;
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
        say: (_none, _words, variant, builder) => `The build of \`${variant}\` was cancelled on ${builder}, not by this run. Run again.`,
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
function causeInWords(words, variant, where, builder) {
    const said = (0,control/* oneLine */.T)(words.replace(/^(?:target \S+: )?failed to solve: /, ""));
    if (isDiskFull(words))
        return diskFull(variant);
    for (const { pattern, code, say } of known) {
        const match = pattern.exec(words);
        if (match === null)
            continue;
        return { code, message: withPlace(say((0,control/* oneLine */.T)(match[1] ?? ""), said, variant, builder), where) };
    }
    if (isBuilderTrouble(words))
        return lostBuilder(variant, words);
    if (where !== undefined) {
        return {
            code: "build.dockerfile",
            message: withPlace(`\`${variant}\`: the Dockerfile has an error: ${said}.`, where),
        };
    }
    return {
        code: "build.builder",
        message: said === ""
            ? `buildx failed to build \`${variant}\` and did not say why.`
            : `buildx failed to build \`${variant}\`: ${said}.`,
        ...(words.includes("\n") ? { detail: (0,control/* stripControl */.k)(words) } : {}),
    };
}
function withPlace(message, where) {
    return where === undefined ? message : message.replace(/the Dockerfile has an error/, `${where} has an error`);
}

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
 * Why a build failed, for the person who can do something about it. How the process ended comes first, then the vertex
 * that failed, and only then the words: a text alone is easily misread, and anyone can print one.
 */
function explainFailure(evidence) {
    const { log, sources, target, variant } = evidence;
    const vertex = failedVertex(log, target);
    const place = placeOf(vertex, log, sources);
    const where = place === undefined ? undefined : `${place.source?.file ?? place.name}:${place.startLine}`;
    const words = lastWords(log.text);
    const cause = causeOfEnding(evidence) ??
        (vertex === undefined ? undefined : causeOfVertex(vertex, variant, where)) ??
        causeInWords(words, variant, where, evidence.builder);
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
function causeOfEnding({ child, variant, deadlineMs, log, target, builder }) {
    switch (child.endedBy) {
        case "abort":
            return { code: "cancelled", message: `Building \`${variant}\` was cancelled.` };
        case "deadline": {
            const at = stepsAtWork(log, target);
            const limit = (0,duration/* formatSeconds */.X)(deadlineMs / 1000);
            const message = `\`${variant}\` was not built within ${limit}. Raise \`timeout\`, or make the build shorter.`;
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
                message: `buildx was killed (${child.signal ?? "unknown signal"}) while it built \`${variant}\` on ${builder}. Often memory has run out; run again with less at a time (parallel: 1).`,
            };
    }
}
/** Steps that had not ended, or that ended because the build was told to. */
function stepsAtWork(log, target) {
    return [...log.vertices.values()]
        .filter((record) => hasStarted(record) && (!hasCompleted(record) || isCollateral(record.error ?? "")))
        .flatMap((record) => [
        (0,control/* oneLine */.T)(nameOf(record, target)),
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
    const step = parseStepName(vertex.name);
    return step.index === undefined ? undefined : instructionPlace(step.text, sources);
}
function excerptOf({ source, name, startLine, endLine }) {
    if (source === undefined)
        return undefined;
    return `${source.file ?? name}\n${renderExcerpt(source.text, startLine, endLine)}`;
}
function originOf(place, file, vertex) {
    const step = vertex === undefined ? undefined : parseStepName(vertex.name);
    const instruction = step?.index === undefined ? undefined : (0,control/* oneLine */.T)(step.text);
    return {
        file,
        startLine: place.startLine,
        endLine: place.endLine,
        ...(instruction === undefined ? {} : { instruction }),
        via: "none",
    };
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

;// CONCATENATED MODULE: ./build/js/build/live.js



/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output. Gives the function that takes the news; its time does not grow with the build.
 */
function createLiveView(task, target) {
    const fractionDone = createFraction(target);
    return ({ changed, output }) => {
        const fraction = fractionDone(changed);
        const began = changed.findLast((record) => hasStarted(record) && !hasCompleted(record));
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
            if (!parseStepName(nameOf(record, target)).runs)
                continue;
            known.add(record.digest);
            if (record.cached || hasCompleted(record))
                done.add(record.digest);
        }
        return known.size === 0 ? undefined : done.size / known.size;
    };
}
function titleOf(record, target) {
    const { index, total, text } = parseStepName(nameOf(record, target));
    const title = (0,control/* oneLine */.T)(text);
    if (index !== undefined)
        return `step ${index}/${total} ${title}`;
    // What BuildKit does for itself is worth a word only where it can take long.
    return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}

;// CONCATENATED MODULE: ./build/js/build/metadata.js



/** Provenance of one platform is hundreds of kilobytes; a file far beyond that is none that we asked for. */
const largestFile = 256 * 1024 * 1024;
const provenanceKey = "buildx.build.provenance";
const fileShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const targetShape = schemas/* looseObject */._H3({ "containerimage.digest": schemas/* string */.YjP().optional() });
/**
 * Reads the metadata file of `buildx bake --metadata-file`: `{ TARGET: { KEY: value } }` (docker/buildx commands/bake.go,
 * build/provenance.go). Provenance is under `buildx.build.provenance`, or `…/PLATFORM` where there are several.
 *
 * @throws PlimsollError `build.output` when the file is missing, too large or says nothing of the target
 */
async function readMetadata(path, target, variant) {
    const entries = await readTarget(path, target).catch((cause) => {
        const message = `buildx built \`${variant}\`, but its metadata file can't be read. Run again; if it stays, report it.`;
        throw new errors/* PlimsollError */.nN("build.output", message, { cause });
    });
    const provenance = Object.entries(entries).flatMap(([key, value]) => {
        if (typeof value !== "object" || value === null)
            return [];
        if (key === provenanceKey)
            return [["", value]];
        return key.startsWith(`${provenanceKey}/`) ? [[key.slice(provenanceKey.length + 1), value]] : [];
    });
    const digest = entries["containerimage.digest"];
    return { provenance: Object.fromEntries(provenance), ...(digest === undefined ? {} : { digest }) };
}
async function readTarget(path, target) {
    const { size } = await (0,promises_.stat)(path);
    if (size > largestFile)
        throw new Error(`${size} bytes are too many for a metadata file`);
    const file = fileShape.parse(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    return targetShape.parse(Object.hasOwn(file, target) ? file[target] : undefined);
}

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
    const totals = new Map();
    for (const vertex of log.vertices.values()) {
        const timing = timingOf(vertex, target, [...(log.transfers.get(vertex.digest)?.values() ?? [])]);
        if (timing === undefined)
            continue;
        const total = totals.get(timing.name);
        totals.set(timing.name, total === undefined ? timing : add(total, timing));
    }
    return [...totals.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function timingOf(vertex, target, statuses) {
    const { text } = parseStepName(nameOf(vertex, target));
    for (const { pattern, title, bytes: counted, onlyWithBytes } of kinds) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const bytes = statuses.filter(({ id }) => counted?.test(id)).reduce((sum, { current }) => sum + (current ?? 0), 0);
        if (onlyWithBytes && bytes === 0)
            return undefined;
        const name = (0,control/* oneLine */.T)([title, match[1] ?? ""].join(" "));
        return { name, seconds: secondsOf(vertex), ...(counted === undefined ? {} : { bytes }) };
    }
    return undefined;
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
    const counted = records.filter((record) => wasReached(record) && parseStepName(nameOf(record, target)).runs);
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
    const counted = [...log.vertices.values()].filter((record) => wasReached(record) && parseStepName(nameOf(record, target)).runs);
    return { total: counted.length, cached: counted.filter((record) => record.cached).length };
}
function isStep(record, target) {
    return parseStepName(nameOf(record, target)).index !== undefined;
}
function wasReached(record) {
    return record.cached || hasStarted(record) || record.error !== undefined;
}
function toStep(record, target, origins) {
    const origin = origins.get(record.digest);
    return {
        name: (0,control/* oneLine */.T)(nameOf(record, target)),
        digest: record.digest,
        seconds: secondsOf(record),
        cached: record.cached,
        ...(origin === undefined ? {} : { origin }),
        ...(record.error === undefined ? {} : { error: (0,control/* oneLine */.T)(record.error) }),
    };
}
/** By file and line where they are known, so that two builds list alike whatever ran first. */
function byPlace(a, b) {
    return (compare(a.origin?.file ?? "\uffff", b.origin?.file ?? "\uffff") ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        a.name.localeCompare(b.name, "en", { numeric: true }) ||
        compare(a.digest, b.digest));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
    const step = (0,control/* oneLine */.T)(nameOf(record, target));
    const copies = /^(?:COPY|ADD)\s/.test(parseStepName(nameOf(record, target)).text);
    return {
        step,
        origin: origins.get(record.digest) ?? { via: "none" },
        because: copies
            ? "the line or the files that it copies are not the ones in the cache"
            : "the line, a build argument that it sees or the image below it is not the one in the cache",
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
function rules_equivalentsOf(rule) {
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
    const names = [rule, ...rules_equivalentsOf(rule)];
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
        const candidates = rules_equivalentsOf(remark.rule).flatMap((rule) => hadolint.get(`${remark.source.label}\n${rule}`) ?? []);
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
        compareText(file(a), file(b)) ||
        line(a) - line(b) ||
        compareText(a.key, b.key));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
/** The findings of builds that lint has not: the same rule, or hadolint's for the same thing, at the same instruction. */
function withoutLinted(findings, linted) {
    const place = ({ origin }) => `${origin?.file ?? ""}:${origin?.startLine ?? 0}`;
    const known = new Set(linted.map((finding) => `${finding.rule} ${place(finding)}`));
    return findings.filter((finding) => [finding.rule, ...equivalentsOf(finding.rule)].every((rule) => !known.has(`${rule} ${place(finding)}`)));
}

;// CONCATENATED MODULE: ./build/js/build/build-variant.js















/**
 * Builds one variant in a process of its own into an OCI layout directory below the working directory. Never rejects:
 * what went wrong is in the outcome, and nothing of it stops another variant.
 */
async function buildVariant(builder, plan, variant, settings, context) {
    if (context.signal.aborted) {
        const message = `\`${variant.name}\` was not built: the run was cancelled before its turn.`;
        return { status: "skipped", variant, failure: { code: "cancelled", message, variant: variant.name } };
    }
    const paths = buildPaths(context.workDirectory, variant);
    const work = { builder, plan, variant, settings, context, paths, log: createBuildLog() };
    const task = context.progress.task("build", "building", variant.name);
    const outcome = await build(work, task).catch((error) => {
        return { status: "failed", variant, failure: { ...(0,coded_error/* codedError */.A)(error), variant: variant.name }, findings: [] };
    });
    if (outcome.status === "built")
        task.done(doneText(work));
    else
        task.fail(outcome.failure.message);
    return outcome;
}
async function build(work, task) {
    const { plan, variant, settings, paths } = work;
    if (variant.blocked !== undefined) {
        throw new errors/* PlimsollError */.nN("build.blocked", `\`${variant.name}\` is not built. ${variant.blocked}`);
    }
    const definition = definitionOf(plan, variant, settings.codec, paths.layout);
    const environment = buildVariables({ ...work.context.buildEnvironment, ...settings.secretEnvironment });
    await (0,promises_.mkdir)(paths.directory, { recursive: true, mode: 0o700 });
    requireRoom(await freeBytes(paths.directory), variant.name);
    await (0,promises_.rm)(paths.layout, { recursive: true, force: true });
    await writeDefinition(definition, paths);
    const { sources } = await dockerfileSources({ ...plan, variants: [variant] }, settings);
    const child = await runBuildx(work, environment, task);
    return child.exitCode === 0 ? built(work, child, sources) : failed(work, child, sources);
}
function runBuildx(work, env, task) {
    const { builder, variant, settings, context, paths, log } = work;
    const show = createLiveView(task, variant.target);
    return context.run({
        command: builder.buildx.command,
        args: buildArguments(builder, variant, paths, settings),
        cwd: settings.root,
        env,
        deadlineMs: deadlineOf(work),
        onStderr: (line) => show(log.read(line)),
    });
}
async function built(work, child, sources) {
    const { variant, paths, log } = work;
    const { provenance, digest } = await readMetadata(paths.metadata, variant.target, variant.name);
    await requireLayout(paths.layout, digest, variant.name);
    return {
        status: "built",
        variant,
        layout: paths.layout,
        provenance,
        build: summarise(log, variant.target, child.ms / 1000, stepOrigins(provenance, sources)),
        findings: warningFindings(log.warnings, sources),
    };
}
function failed(work, child, sources) {
    const { variant, builder, log } = work;
    const { target, name } = variant;
    const deadlineMs = deadlineOf(work);
    const failure = explainFailure({ variant: name, target, builder: builder.name, child, deadlineMs, log, sources });
    if (failure.code === "cancelled")
        return { status: "cancelled", variant, failure };
    const summary = summarise(log, target, child.ms / 1000, new Map());
    return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}
/** No build outlives the run. */
function deadlineOf({ variant, settings }) {
    return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}
function doneText({ log, variant }) {
    const { total, cached } = countSteps(log, variant.target);
    return `${total} ${total === 1 ? "step" : "steps"}, ${cached} cached`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/js/image/platform-name.js
const architectures = {
    x86_64: "amd64",
    "x86-64": "amd64",
    i386: "386",
    aarch64: "arm64",
    armhf: "arm",
    armel: "arm",
};
/** Variants that are the architecture's usual one and therefore not written. */
const usual = new Set(["amd64/v1", "arm64/v8", "arm64/8"]);
/**
 * `os/architecture[/variant]`, normalised as containerd and buildx write it (containerd/platforms database.go), so that
 * the same platform always has the same name: `linux/arm64/v8` is `linux/arm64`, 32-bit arm without variant is `v7`.
 */
function platformName({ os, architecture, variant }) {
    const system = os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase();
    const cpu = architecture.toLowerCase();
    const known = architectures[cpu] ?? cpu;
    const given = (variant ?? "").toLowerCase() || (cpu === "armel" ? "v6" : known === "arm" ? "v7" : "");
    const exact = known === "arm" && /^\d$/.test(given) ? `v${given}` : given;
    if (exact === "" || usual.has(`${known}/${exact}`))
        return `${system}/${known}`;
    return `${system}/${known}/${exact}`;
}
/** The same for a platform written as text by a user. */
function normalisePlatform(text) {
    const [os = "", architecture = "", variant] = text.split("/");
    return platformName({ os, architecture, variant });
}

;// CONCATENATED MODULE: ./build/js/image/choose-platforms.js


/**
 * Of `available` those for the platforms that are asked for, in that order; all when none is asked for. `name` is what
 * errors call the image. Throws `image.platform` when one is missing, or there are two for one platform.
 */
function choosePlatforms(available, wanted, name) {
    const names = wanted.length === 0 ? available.map(({ platform }) => platform) : wanted.map(normalisePlatform);
    return [...new Set(names)].map((platform) => {
        const [first, second] = available.filter((item) => item.platform === platform);
        if (first === undefined) {
            const there = [...new Set(available.map((item) => item.platform))].join(", ");
            throw new errors/* PlimsollError */.nN("image.platform", `${name} has no image for ${platform}; it has ${there}. Ask for one of these.`);
        }
        if (second !== undefined) {
            throw new errors/* PlimsollError */.nN("image.platform", `${name} has several images for ${platform}. Give one with a single image.`);
        }
        return first;
    });
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/image/zstd-frames.js
/** A zstd stream breaks its format; `offset` is where, in compressed bytes. */
class ZstdError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "ZstdError";
        this.offset = offset;
    }
}
const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const betweenFrames = new Set(["magic", "skip-size", "skip"]);
const understood = new Set(["magic", "skip-size", "descriptor", "block-header"]);
/**
 * Cuts a zstd stream where its frames end, so that no piece holds bytes of two, and leaves skippable frames out. Node's
 * decompressor drops what follows a frame in the same write: without this, a layer of several frames (pzstd,
 * zstd:chunked) would come out shorter without a word.
 */
class ZstdFrames {
    #part = "magic";
    #left = 4;
    #gathered = [];
    #offset = 0;
    #hasChecksum = false;
    #isLastBlock = false;
    /** The chunk's pieces, in order. Throws {@link ZstdError}. */
    cut(chunk) {
        const pieces = [];
        let start = betweenFrames.has(this.#part) ? -1 : 0;
        for (let at = 0; at < chunk.length;) {
            const part = this.#part;
            at += this.#take(chunk, at);
            if (part === "magic" && this.#part === "descriptor") {
                pieces.push(magic);
                start = at;
            }
            else if (start >= 0 && betweenFrames.has(this.#part)) {
                pieces.push(chunk.subarray(start, at));
                start = -1;
            }
        }
        if (start >= 0 && start < chunk.length)
            pieces.push(chunk.subarray(start));
        return pieces;
    }
    /** Throws {@link ZstdError} when the stream ended inside a frame. */
    end() {
        const whole = this.#part === "magic" && this.#gathered.length === 0;
        if (!whole)
            throw new ZstdError("it ends in the middle of a frame", this.#offset);
    }
    #take(chunk, at) {
        const length = Math.min(this.#left, chunk.length - at);
        if (understood.has(this.#part))
            this.#gathered.push(...chunk.subarray(at, at + length));
        this.#left -= length;
        this.#offset += length;
        if (this.#left === 0) {
            const value = this.#gathered.reduceRight((sum, byte) => sum * 256 + byte, 0);
            this.#gathered = [];
            this.#endPart(value);
        }
        return length;
    }
    #begin(part, length) {
        this.#part = part;
        this.#left = length;
        if (length === 0)
            this.#endPart(0);
    }
    /** `value`: the part's bytes as a little-endian number, where it is understood. */
    #endPart(value) {
        if (this.#part === "magic")
            this.#endMagic(value);
        else if (this.#part === "skip-size")
            this.#begin("skip", value);
        else if (this.#part === "descriptor")
            this.#endDescriptor(value);
        else if (this.#part === "header")
            this.#begin("block-header", 3);
        else if (this.#part === "block-header")
            this.#endBlockHeader(value);
        else if (this.#part === "block" && !this.#isLastBlock)
            this.#begin("block-header", 3);
        else if (this.#part === "block")
            this.#begin("checksum", this.#hasChecksum ? 4 : 0);
        else
            this.#begin("magic", 4);
    }
    #endDescriptor(value) {
        this.#hasChecksum = (value & 4) !== 0;
        this.#begin("header", headerLength(value));
    }
    #endMagic(value) {
        if (value === magic.readUInt32LE())
            this.#begin("descriptor", 1);
        else if (value >= 0x184d2a50 && value <= 0x184d2a5f)
            this.#begin("skip-size", 4);
        else
            throw new ZstdError("bytes that are no frame stand where one should begin", this.#offset - 4);
    }
    #endBlockHeader(value) {
        this.#isLastBlock = (value & 1) !== 0;
        const type = (value >> 1) & 3;
        if (type === 3)
            throw new ZstdError("a block has a reserved type", this.#offset - 3);
        // A run-length block (type 1) stores one byte, whatever size it makes.
        this.#begin("block", type === 1 ? 1 : value >> 3);
    }
}
/** Bytes of window descriptor, dictionary id and content size behind the frame header descriptor (§3.1.1.1). */
function headerLength(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionaryId = [0, 1, 2, 4][descriptor & 3] ?? 0;
    return (isSingleSegment ? 0 : 1) + dictionaryId + contentSize;
}

;// CONCATENATED MODULE: ./build/js/image/inflate.js



/** Inflating in pieces of 1 MiB is more than twice as fast as in Node's default of 16 KiB. */
const chunkSize = 1024 * 1024;
/**
 * Runs `source` through the codec's decompressor and hands each piece to `consume`, one at a time: the next is read only
 * when `consume` is done. Rejects with what source, decompressor or consumer threw, or an AbortError.
 */
async function inflate(source, codec, consume, signal) {
    const sink = async (chunks) => {
        for await (const chunk of chunks)
            await consume(chunk);
    };
    if (codec === "gzip")
        await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createGunzip)({ chunkSize }), sink, { signal });
    else if (codec === "zstd")
        await (0,external_node_stream_promises_.pipeline)(source, cutFrames, (0,external_node_zlib_.createZstdDecompress)({ chunkSize }), sink, { signal });
    else
        await (0,external_node_stream_promises_.pipeline)(source, sink, { signal });
}
async function* cutFrames(source) {
    const frames = new ZstdFrames();
    for await (const chunk of source)
        yield* frames.cut(chunk);
    frames.end();
}

;// CONCATENATED MODULE: ./build/js/image/digest.js

/** Algorithms that the OCI image spec registers (descriptor.md, "Registered Algorithms"), with their hex lengths. */
const hexLengths = { sha256: 64, sha512: 128 };
/** Whether `text` is a digest of a registered algorithm: `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
function isDigest(text) {
    const [algorithm = "", hex = "", ...rest] = text.split(":");
    return rest.length === 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
/** Where a layout keeps the blob, relative to it. `digest` has passed {@link isDigest}, so no path can hide in it. */
function blobName(digest) {
    return `blobs/${digest.replace(":", "/")}`;
}
function digestOf(bytes, algorithm) {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex")}`;
}
/** A running hash of the algorithm that `digest` names. */
function hashLike(digest) {
    return (0,external_node_crypto_.createHash)(digest.slice(0, digest.indexOf(":")));
}
/** `sha256:0123456789ab…`: enough to find it, short enough to read. */
function shortDigest(digest) {
    const colon = digest.indexOf(":");
    return `${digest.slice(0, colon + 13)}…`;
}

;// CONCATENATED MODULE: ./build/js/image/blobs.js




/**
 * Reads a small JSON blob of the layout, checks its size and digest, and its shape by `schema`. Throws `image.malformed`
 * (absent, too large, not the shape) or `image.digest` (other bytes than the descriptor says); `what` names it.
 */
async function readDocument(layout, descriptor, schema, what, limit) {
    const { digest, size } = descriptor;
    const name = `${what} ${shortDigest(digest)}`;
    const bytes = await readBounded((0,external_node_path_.join)(layout, blobName(digest)), name, limit);
    const found = digestOf(bytes, digest.slice(0, digest.indexOf(":")));
    if (found !== digest || bytes.length !== size) {
        const actual = found === digest ? `${bytes.length} bytes long, not ${size}` : `of the digest ${found}`;
        throw new errors/* PlimsollError */.nN("image.digest", `The ${name} is ${actual}: the image was changed or damaged. Export it again.`);
    }
    return parseDocument(bytes, schema, name);
}
/** Throws `image.malformed`, with the first thing that is wrong, when the bytes are not JSON of that shape. */
function parseDocument(bytes, schema, name) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
    }
    catch (error) {
        throw new errors/* PlimsollError */.nN("image.malformed", `The ${name} is not JSON. Export the image again.`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new errors/* PlimsollError */.nN("image.malformed", `The ${name} is not what it should be${where}: ${issue?.message}.`, {
        cause: result.error,
    });
}
/** The whole file, never more than `limit` bytes of it. Throws `image.malformed` when it is absent or longer. */
async function readBounded(path, name, limit) {
    const file = await openBlob(path, name);
    try {
        const { size } = await file.stat();
        if (size > limit) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The ${name} is ${size} bytes long; the limit is ${limit}.`);
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Opens a file of the image for reading. Throws `image.malformed` when it is not there or no regular file. */
async function openBlob(path, name) {
    try {
        // Opening a named pipe would wait for its writer for ever.
        if ((await (0,promises_.stat)(path)).isFile())
            return await (0,promises_.open)(path, "r");
        throw new errors/* PlimsollError */.nN("image.malformed", `The image's ${name} is not a regular file.`);
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            throw error;
        const message = `The image lacks its ${name}. Export it again, whole.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/js/image/documents.js
/** The JSON documents of an image: OCI image spec 1.1 and Docker image manifest v2 schema 2, as far as they matter here. */


const digest = schemas/* string */.YjP().refine(isDigest, { error: "is not a sha256 or sha512 digest" });
const annotations = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish();
const platformSchema = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    architecture: schemas/* string */.YjP(),
    variant: schemas/* string */.YjP().nullish(),
});
const descriptorSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest,
    size: schemas/* int */.Whr().nonnegative(),
    annotations,
    artifactType: schemas/* string */.YjP().nullish(),
    platform: platformSchema.nullish(),
});
/** More than anyone lists; each one is a file to open. */
const maximumManifests = 1000;
/** Docker Engine's overlay2 holds 128; nothing that runs has more than a few hundred. */
const maximumLayers = 1000;
const indexSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(2),
    mediaType: schemas/* string */.YjP().nullish(),
    manifests: schemas/* array */.YOg(descriptorSchema).max(maximumManifests),
    annotations,
});
const manifestSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(2),
    mediaType: schemas/* string */.YjP().nullish(),
    artifactType: schemas/* string */.YjP().nullish(),
    config: descriptorSchema,
    layers: schemas/* array */.YOg(descriptorSchema).max(maximumLayers),
    annotations,
});
const historySchema = schemas/* object */.Ikc({
    created_by: schemas/* string */.YjP().nullish(),
    comment: schemas/* string */.YjP().nullish(),
    empty_layer: schemas/* boolean */.zMY().nullish(),
});
const configSchema = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    architecture: schemas/* string */.YjP(),
    variant: schemas/* string */.YjP().nullish(),
    rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(digest).max(maximumLayers) }),
    history: schemas/* array */.YOg(historySchema).nullish(),
});
const documentLimits = { manifest: 4 * 1024 * 1024, config: 32 * 1024 * 1024 };

;// CONCATENATED MODULE: ./build/js/image/media-types.js

const index = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const manifest = new Set([
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
]);
const config = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const media_types_layer = new Set([
    "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.diff.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/vnd.docker.image.rootfs.diff.tar.zstd",
]);
const ociIndex = "application/vnd.oci.image.index.v1+json";
const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const ociConfig = "application/vnd.oci.image.config.v1+json";
const ociTarLayer = "application/vnd.oci.image.layer.v1.tar";
/** What a registry is asked for; the OCI forms first. */
const acceptedManifests = [...index, ...manifest];
/** What a descriptor's media type makes of its blob. */
function kindOfMediaType(mediaType) {
    if (index.has(mediaType))
        return "index";
    if (manifest.has(mediaType))
        return "manifest";
    if (config.has(mediaType))
        return "config";
    return media_types_layer.has(mediaType) ? "layer" : "other";
}
/** Throws `image.malformed` for a layer that can't be read, and says why for the known kinds of them. */
function checkLayerMediaType(mediaType, where) {
    if (kindOfMediaType(mediaType) === "layer")
        return;
    const foreign = mediaType.includes("nondistributable") || mediaType.includes(".foreign.");
    const reason = foreign
        ? "its bytes are not in the image but at an address outside"
        : mediaType.endsWith("+encrypted")
            ? "its bytes are encrypted"
            : "that is no type of a filesystem layer that is known here";
    throw new errors/* PlimsollError */.nN("image.malformed", `${where} has the media type ${JSON.stringify(mediaType)}: ${reason}. Build the image with gzip, zstd or plain tar layers.`);
}

;// CONCATENATED MODULE: ./build/js/image/layout.js







/** Deeper nesting of indexes has no use; BuildKit nests once. */
const maximumDepth = 4;
/** The top-level descriptors of the layout's `index.json`. Throws `image.malformed`. */
async function readIndex(layout) {
    const name = "index.json of the image layout";
    const bytes = await readBounded((0,external_node_path_.join)(layout, "index.json"), name, documentLimits.manifest);
    return parseDocument(bytes, indexSchema, name).manifests;
}
/**
 * All container images of an OCI layout directory, nested indexes followed, in the order of the index. Attestations and
 * other artifacts are left out. Digests of all documents are checked. Throws `image.malformed` or `image.digest`.
 */
async function listImages(layout) {
    const images = new Map();
    for (const image of await imagesOf(layout, await readIndex(layout), maximumDepth)) {
        if (!images.has(image.descriptor.digest))
            images.set(image.descriptor.digest, image);
    }
    if (images.size > 0)
        return [...images.values()];
    throw new errors/* PlimsollError */.nN("image.malformed", "The image layout holds no container image. Export it again, whole.");
}
async function imagesOf(layout, descriptors, depth) {
    const images = [];
    for (const descriptor of descriptors) {
        if (isAttestation(descriptor) || (depth < maximumDepth && !(await isHere(layout, descriptor))))
            continue;
        const kind = kindOfMediaType(descriptor.mediaType);
        if (kind === "index")
            images.push(...(await imagesOfIndex(layout, descriptor, depth)));
        else if (kind === "manifest")
            images.push(...(await imageOf(layout, descriptor)));
        else if (!descriptor.artifactType)
            throw unknownManifest(descriptor);
    }
    return images;
}
/**
 * A layout may lack what its index lists (OCI image-layout.md, "Blobs"): an engine that pulled one platform of many saves
 * the whole index with that one platform's blobs. A document that the top level lists has to be there.
 */
async function isHere(layout, { digest }) {
    return (0,promises_.access)((0,external_node_path_.join)(layout, blobName(digest))).then(() => true, () => false);
}
async function imagesOfIndex(layout, descriptor, depth) {
    if (depth === 0) {
        throw new errors/* PlimsollError */.nN("image.malformed", `The image's indexes are nested more than ${maximumDepth} deep.`);
    }
    const index = await readDocument(layout, descriptor, indexSchema, "image index", documentLimits.manifest);
    return imagesOf(layout, index.manifests, depth - 1);
}
async function imageOf(layout, descriptor) {
    const manifest = await readManifest(layout, descriptor);
    if (kindOfMediaType(manifest.config.mediaType) !== "config") {
        if (isArtifact(descriptor) || isArtifact(manifest))
            return [];
        throw unknownManifest({ ...descriptor, mediaType: manifest.config.mediaType });
    }
    const config = await readDocument(layout, manifest.config, configSchema, "image config", documentLimits.config);
    return [{ descriptor, manifest, config }];
}
function readManifest(layout, descriptor) {
    return readDocument(layout, descriptor, manifestSchema, "image manifest", documentLimits.manifest);
}
/**
 * BuildKit's provenance and SBOM (moby/buildkit docs/attestations/attestation-storage.md). The platform
 * `unknown/unknown` that they carry is not proof: a foreign image may have it too.
 */
function isAttestation({ annotations, artifactType }) {
    return (annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ||
        artifactType === "application/vnd.docker.attestation.manifest.v1+json");
}
function isArtifact({ artifactType }) {
    return artifactType !== undefined && artifactType !== null && artifactType !== "";
}
function unknownManifest({ digest, mediaType }) {
    const what = `The index lists ${shortDigest(digest)} of the media type ${JSON.stringify(mediaType)}`;
    return new errors/* PlimsollError */.nN("image.malformed", `${what}, which is no container image.`);
}
/**
 * The image's layers, lowest first. Throws `image.malformed` when manifest and config disagree on how many there are, or
 * a layer is of a kind that can't be read (foreign, encrypted, unknown).
 */
function layersOf({ manifest, config }) {
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== manifest.layers.length) {
        const counts = `${manifest.layers.length} layers and its config ${diffIds.length}`;
        throw new errors/* PlimsollError */.nN("image.malformed", `The image's manifest lists ${counts}. Export it again.`);
    }
    return manifest.layers.map(({ digest, size, mediaType }, index) => {
        checkLayerMediaType(mediaType, `Layer ${index} (${shortDigest(digest)})`);
        return { index, digest, diffId: diffIds[index] ?? "", size, mediaType };
    });
}

;// CONCATENATED MODULE: ./build/js/image/layout-notes.js
const noNotes = { verified: false, unpackedByEngine: false };
const verifiedKey = "dev.plimsoll.blobs-verified";
const unpackedKey = "dev.plimsoll.unpacked-by-engine";
function notesAsAnnotations({ verified, unpackedByEngine }) {
    return { [verifiedKey]: String(verified), [unpackedKey]: String(unpackedByEngine) };
}
function readNotes(annotations) {
    return {
        verified: annotations?.[verifiedKey] === "true",
        unpackedByEngine: annotations?.[unpackedKey] === "true",
    };
}

;// CONCATENATED MODULE: ./build/js/image/platforms.js






/**
 * The container images of an OCI layout directory, one per platform, each as a layout of its own under `workDirectory`:
 * an `index.json` with one entry and a link to the blobs. Trivy can't choose a platform in a layout and takes the first
 * of a nested index (aquasecurity/trivy pkg/fanal/image/oci.go). Names of these directories hold no `@` or `:`, which
 * Trivy would cut. Attestations are left out. Throws `image.malformed` or `image.digest`.
 */
async function platformImages(layout, workDirectory) {
    const images = await listImages(layout);
    return Promise.all(images.map((image) => writePlatformLayout(layout, image, workDirectory, noNotes)));
}
/** The layout of one image of `layout`, with what is known of its blobs. */
async function writePlatformLayout(layout, image, workDirectory, notes) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, "image-"));
    await (0,promises_.symlink)(await (0,promises_.realpath)((0,external_node_path_.join)(layout, "blobs")), (0,external_node_path_.join)(directory, "blobs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    const { mediaType, digest, size } = image.descriptor;
    const { os, architecture, variant } = platformOf(image);
    const platform = { os, architecture, ...(variant ? { variant } : {}) };
    const manifests = [{ mediaType, digest, size, platform, annotations: notesAsAnnotations(notes) }];
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests }));
    return { layout: directory, platform: platformName(platform), manifestDigest: digest };
}
/** As the index says; the config's word where the index has none. */
function platformOf({ descriptor, config, }) {
    const stated = descriptor.platform;
    return stated !== undefined && stated !== null && stated.os !== "unknown" ? stated : config;
}

;// CONCATENATED MODULE: ./build/js/image/codec.js
/** Bytes from the start of a blob that {@link detectCodec} needs. */
const magicBytes = 4;
/**
 * The codec by the blob's first bytes, as container runtimes decide it (containerd pkg/archive/compression): media types
 * are often wrong. Zstandard may begin with a skippable frame (RFC 8878 §3.1.2).
 */
function detectCodec(start) {
    const [a, b, c, d] = start;
    if (a === 0x1f && b === 0x8b)
        return "gzip";
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return "zstd";
    if (a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18)
        return "zstd";
    return "none";
}

;// CONCATENATED MODULE: ./build/js/image/tar/entry.js
/** What a tar archive holds, as its headers say it; and how a reader is told of it while the archive streams by. */
/** The archive breaks a rule; `offset` is where, in bytes from its start. */
class TarError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "TarError";
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/js/image/tar/numbers.js
/** Numbers as tar headers write them. Errors are plain sentences; the caller knows the offset. */
/**
 * A numeric header field: octal digits padded with spaces and NULs (POSIX), or big-endian two's complement when the
 * first bit is set (GNU "base-256"). An empty field is 0, as in Go's archive/tar, the reader of container runtimes.
 * Returns undefined for anything else, and for what a JavaScript number can't hold exactly.
 */
function parseNumber(field) {
    const first = field[0] ?? 0;
    return (first & 0x80) !== 0 ? parseBase256(field) : parseOctal(field);
}
function parseOctal(field) {
    let start = 0;
    let end = field.length;
    while (start < end && isPadding(field[start]))
        start += 1;
    while (end > start && isPadding(field[end - 1]))
        end -= 1;
    // Go cuts the trimmed field at its first NUL, so that garbage behind the terminator is harmless.
    const terminator = field.indexOf(0, start);
    if (terminator >= 0 && terminator < end)
        end = terminator;
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = (field[i] ?? 0) - 0x30;
        if (digit < 0 || digit > 7)
            return undefined;
        value = value * 8 + digit;
    }
    return Number.isSafeInteger(value) ? value : undefined;
}
function isPadding(byte) {
    return byte === 0x20 || byte === 0;
}
function parseBase256(field) {
    const negative = ((field[0] ?? 0) & 0x40) !== 0;
    let value = 0n;
    for (const [i, byte] of field.entries())
        value = (value << 8n) | BigInt(i === 0 ? byte & 0x7f : byte);
    if (negative)
        value -= 1n << BigInt(field.length * 8 - 1);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : undefined;
}
/** A decimal number of a PAX record: digits only, no sign. Undefined for anything else. */
function parseDecimal(text) {
    if (!/^[0-9]{1,16}$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/image/tar/names.js

const slash = 0x2f;
/**
 * A name's bytes as text, one to one: valid UTF-8 as it is; a path component that is not valid UTF-8 byte by byte, with
 * bytes from 0x80 up as lone surrogates U+DC80–U+DCFF (Python's "surrogateescape"). Two different names never become
 * one, which `�` would make of them. Use `toWellFormed()` before showing it.
 */
function decodeName(bytes) {
    const text = bytes.toString("utf8");
    if (!text.includes("\ufffd") || (0,external_node_buffer_.isUtf8)(bytes))
        return text;
    const components = [];
    for (let start = 0; start <= bytes.length;) {
        const found = bytes.indexOf(slash, start);
        const end = found < 0 ? bytes.length : found;
        components.push(decodeComponent(bytes.subarray(start, end)));
        start = end + 1;
    }
    return components.join("/");
}
function decodeComponent(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString("utf8");
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}
/** The bytes up to the first NUL. */
function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./build/js/image/tar/pax.js


const space = 0x20;
const equals = 0x3d;
const newline = 0x0a;
/** Only these change what a layer holds or how big it is; the rest (xattrs, times, vendors' keys) is passed over. */
const wanted = /^(?:path|linkpath|size|uid|gid|mtime|GNU\.sparse\..*)$/;
/**
 * The records `"%d %s=%s\n"` of a PAX extended header (POSIX.1-2017 pax, "pax Extended Header"). Later records win.
 * `at` of a problem is the offset in `bytes`.
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const end = recordEnd(bytes, at);
        if (end === undefined)
            return { problem: "an extended header's record has a wrong length", at };
        const start = bytes.indexOf(space, at) + 1;
        const sign = bytes.indexOf(equals, start);
        if (sign < 0 || sign >= end || sign === start)
            return { problem: "an extended header's record has no key", at };
        const key = bytes.toString("latin1", start, sign);
        if (wanted.test(key)) {
            const value = bytes.subarray(sign + 1, end);
            if (value.includes(0))
                return { problem: `an extended header's "${key}" holds a NUL`, at };
            records.set(key, decodeName(value));
        }
        at = end + 1;
    }
    return { records };
}
/** Offset of the newline that ends the record at `at`; undefined when its length does not lead to one. */
function recordEnd(bytes, at) {
    const gap = bytes.indexOf(space, at);
    if (gap < 0 || gap - at > 10)
        return undefined;
    const length = parseDecimal(bytes.toString("latin1", at, gap));
    if (length === undefined)
        return undefined;
    const end = at + length - 1;
    return end > gap && bytes[end] === newline ? end : undefined;
}
/** Keys of a global header that would change what entries are, and that readers treat differently. */
function decisiveKey(records) {
    return [...records.keys()].find((key) => key === "path" || key === "linkpath" || key === "size" || isSparse(key));
}
function isSparse(key) {
    return key.startsWith("GNU.sparse.");
}
/** Real name and length of a GNU sparse file in PAX format 0.0, 0.1 or 1.0; undefined when it is none. */
function sparseFacts(records) {
    const version = `${records.get("GNU.sparse.major") ?? ""}.${records.get("GNU.sparse.minor") ?? ""}`;
    const known = version === "0.0" || version === "0.1" || version === "1.0";
    const guessed = version === "." && (records.has("GNU.sparse.map") || records.has("GNU.sparse.numblocks"));
    if (!known && !guessed)
        return undefined;
    const path = records.get("GNU.sparse.name");
    const size = records.get("GNU.sparse.size") ?? records.get("GNU.sparse.realsize");
    return { ...(path ? { path } : {}), ...(size ? { size } : {}) };
}

;// CONCATENATED MODULE: ./build/js/image/tar/build-entry.js



const types = {
    "\0": "file",
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "character-device",
    "4": "block-device",
    "5": "directory",
    "6": "fifo",
    "7": "file",
    S: "file",
};
/**
 * Joins a header with the extended headers before it, in the order of Go's archive/tar: PAX records, then GNU long names,
 * then sparse facts. Content follows files only, whatever size another type's header claims.
 */
function buildEntry(header, extension, offset, limits) {
    const records = extension.records ?? new Map();
    const path = extension.longName || records.get("path") || header.path;
    const linkPath = extension.longLink || records.get("linkpath") || header.linkPath;
    const type = typeOf(header.flag, path, offset);
    const stored = type === "file" ? (decimal(records, "size", offset) ?? header.size) : 0;
    const sparse = type === "file" ? sparseFacts(records) : undefined;
    const entry = {
        path: sparse?.path ?? path,
        type,
        size: sparse?.size === undefined ? stored : whole(sparse.size, "GNU.sparse.size", offset),
        stored,
        linkPath: type === "symlink" || type === "hardlink" ? linkPath : "",
        mode: header.mode,
        uid: decimal(records, "uid", offset) ?? header.uid,
        gid: decimal(records, "gid", offset) ?? header.gid,
        modified: modified(records, offset) ?? header.modified,
        offset,
    };
    checkNames(entry, limits);
    return entry;
}
function typeOf(flag, path, offset) {
    if (flag === "\0" && path.endsWith("/"))
        return "directory";
    const type = types[flag];
    if (type !== undefined)
        return type;
    // containerd (pkg/archive/tar.go) and moby (pkg/archive) refuse to unpack such an entry as well.
    throw new TarError(`an entry has the type flag ${JSON.stringify(flag)}, which no layer can hold`, offset);
}
function checkNames(entry, limits) {
    if (entry.path === "")
        throw new TarError("an entry has no name", entry.offset);
    for (const name of [entry.path, entry.linkPath]) {
        const bytes = Buffer.byteLength(name);
        if (bytes > limits.pathBytes) {
            throw new TarError(`a name is ${bytes} bytes long; the limit is ${limits.pathBytes}`, entry.offset);
        }
    }
}
function decimal(records, key, offset) {
    const text = records.get(key);
    return text === undefined || text === "" ? undefined : whole(text, key, offset);
}
function whole(text, key, offset) {
    const value = parseDecimal(text);
    if (value !== undefined)
        return value;
    throw new TarError(`an extended header's "${key}" is not a number that can be read`, offset);
}
/** PAX times may be negative and have a fraction. */
function modified(records, offset) {
    const text = records.get("mtime");
    if (text === undefined || text === "")
        return undefined;
    if (!/^-?[0-9]{1,15}(?:\.[0-9]*)?$/.test(text)) {
        throw new TarError(`an extended header's "mtime" is not a time that can be read`, offset);
    }
    return Math.floor(Number(text));
}

;// CONCATENATED MODULE: ./build/js/image/tar/header.js


const blockSize = 512;
/**
 * Reads a header block: v7, POSIX ustar, GNU and star dialects (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar
 * manual, "Basic Tar Format"). Where dialects differ it does what Go's archive/tar does, because container runtimes and
 * scanners read layers with that.
 */
function readHeader(block) {
    if (!checksumMatches(block))
        return { problem: "a header's checksum does not match its bytes" };
    const numbers = {
        mode: parseNumber(block.subarray(100, 108)),
        uid: parseNumber(block.subarray(108, 116)),
        gid: parseNumber(block.subarray(116, 124)),
        size: parseNumber(block.subarray(124, 136)),
        modified: parseNumber(block.subarray(136, 148)),
    };
    const { mode, uid, gid, size, modified } = numbers;
    if (mode === undefined || uid === undefined || gid === undefined || size === undefined || modified === undefined) {
        const field = Object.entries(numbers).find(([, value]) => value === undefined)?.[0];
        return { problem: `a header's field "${field}" is not a number that can be read` };
    }
    if (size < 0)
        return { problem: `a header says a size of ${size} bytes` };
    const header = { flag: String.fromCharCode(block[156] ?? 0), size, mode, uid, gid, modified };
    const linkPath = decodeName(untilNul(block.subarray(157, 257)));
    return { header: { path: readPath(block), linkPath, ...header } };
}
/** Whether the block is all zeros: half of an end-of-archive marker. */
function isZero(block) {
    return block.equals(zeros);
}
const zeros = Buffer.alloc(blockSize);
/** The sum over all bytes with the checksum field taken as spaces; old tars summed signed bytes. */
function checksumMatches(block) {
    const stored = parseNumber(block.subarray(148, 156));
    if (stored === undefined)
        return false;
    let unsigned = 8 * 0x20;
    let high = 0;
    for (let i = 0; i < blockSize; i++) {
        if (i === 148)
            i = 156;
        const byte = block[i] ?? 0;
        unsigned += byte;
        if (byte > 0x7f)
            high += 1;
    }
    return stored === unsigned || stored === unsigned - 256 * high;
}
function readPath(block) {
    const name = untilNul(block.subarray(0, 100));
    const prefix = readPrefix(block);
    if (prefix === undefined || prefix.length === 0)
        return decodeName(name);
    return decodeName(Buffer.concat([prefix, header_slash, name]));
}
const header_slash = Buffer.from("/");
function readPrefix(block) {
    const magic = block.toString("latin1", 257, 265);
    if (magic.startsWith("ustar\0")) {
        const isStar = block.toString("latin1", 508, 512) === "tar\0";
        return untilNul(block.subarray(345, isStar ? 476 : 500));
    }
    // GNU headers have times there, but Go before 1.8 wrote a prefix into them, and old images hold such layers
    // (golang/go issues 12594 and 21005). A field that is no number is that prefix.
    const isGnu = magic === "ustar  \0";
    if (isGnu && parseNumber(block.subarray(345, 357)) === undefined)
        return untilNul(block.subarray(345, 500));
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/image/tar/limits.js
const tarLimits = {
    entries: 2_000_000,
    // PATH_MAX of Linux, its NUL not counted: no longer name can be unpacked.
    pathBytes: 4095,
    // What Go's archive/tar reads at most (maxSpecialFileSize).
    extendedBytes: 1024 * 1024,
};

;// CONCATENATED MODULE: ./build/js/image/tar/meta.js



const meta_kinds = { x: "local", g: "global", L: "long-name", K: "long-link" };
function metaKind(flag) {
    return meta_kinds[flag];
}
/** A sink that gathers the meta entry's content and, at its end, writes what it says into `extension`. */
function readMeta(kind, header, extension, offset, limits) {
    if (header.size > limits.extendedBytes) {
        throw new TarError(`an extended header is ${header.size} bytes; the limit is ${limits.extendedBytes}`, offset);
    }
    const chunks = [];
    return {
        content: (chunk) => chunks.push(Buffer.from(chunk)),
        end: () => apply(kind, Buffer.concat(chunks), extension, offset),
    };
}
function apply(kind, bytes, extension, offset) {
    if (kind === "long-name")
        extension.longName = decodeName(untilNul(bytes));
    else if (kind === "long-link")
        extension.longLink = decodeName(untilNul(bytes));
    else if (kind === "local")
        extension.records = records(bytes, offset);
    else
        refuseDecisive(records(bytes, offset), offset);
}
function records(bytes, offset) {
    const result = parsePax(bytes);
    if ("problem" in result)
        throw new TarError(result.problem, offset);
    return result.records;
}
/**
 * POSIX applies a global header to all entries that follow; Go's archive/tar, and so every container runtime, ignores it.
 * A global time or comment (git archive writes one) does no harm. A global name or size would make two readers see two
 * different layers.
 */
function refuseDecisive(global, offset) {
    const key = decisiveKey(global);
    if (key !== undefined) {
        throw new TarError(`a global extended header sets "${key}", which readers of layers do not agree on`, offset);
    }
}

;// CONCATENATED MODULE: ./build/js/image/tar/old-sparse.js


/** Of an old GNU sparse file's header: the file's full length, and whether its map goes on in the next block. */
function readOldSparse(block, offset) {
    const size = parseNumber(block.subarray(483, 495));
    if (size === undefined || size < 0)
        throw new TarError("a sparse file's length can't be read", offset);
    return { size, continues: block[482] !== 0 };
}

;// CONCATENATED MODULE: ./build/js/image/tar/tar-scanner.js






const afterEnd = "bytes follow the end-of-archive marker";
/** containerd/stargz-snapshotter estargz/types.go, TOCTarName. */
const estargzIndex = "stargz.index.json";
/**
 * Reads a tar archive that comes in chunks of any size: `write` each, then `end`. Tells `sink` of every entry, in order.
 * Content that nobody wants is skipped without being looked at or copied; nothing but extended headers (at most
 * `limits.extendedBytes`) is ever held. Throws {@link TarError}; the scanner is of no use after that.
 *
 * The archive ends with two zero blocks, or where the stream does between two entries (Go's archive/tar allows both).
 * After the two blocks only zeros may follow: readers do not agree on whether what stands there counts. One entry is
 * passed over there: the table of contents that eStargz layers made by BuildKit have behind their marker.
 */
class TarScanner {
    #sink;
    #limits;
    /** A block that two chunks share, as far as it is here. */
    #partial = Buffer.alloc(blockSize);
    #partialBytes = 0;
    /** Position in the archive of the next byte to be read. */
    #offset = 0;
    #content;
    #contentLeft = 0;
    #paddingLeft = 0;
    #extension = {};
    /** A sparse file whose map goes on in the next block. */
    #sparse;
    #zeroBlocks = 0;
    #entries = 0;
    constructor(sink, limits = tarLimits) {
        this.#sink = sink;
        this.#limits = limits;
    }
    /** Bytes taken so far. */
    get offset() {
        return this.#offset;
    }
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let at = 0; at < bytes.length;) {
            if (this.#contentLeft > 0)
                at += this.#passContent(bytes, at);
            else if (this.#paddingLeft > 0)
                at += this.#skipPadding(bytes.length - at);
            else
                at += this.#gatherBlock(bytes, at);
        }
    }
    end() {
        const tail = this.#partial.subarray(0, this.#partialBytes);
        const isPastEnd = this.#zeroBlocks > 1;
        if (isPastEnd && tail.some((byte) => byte !== 0))
            throw new TarError(afterEnd, this.#offset - tail.length);
        const inside = this.#contentLeft > 0 || this.#paddingLeft > 0 || (tail.length > 0 && !isPastEnd);
        if (inside || this.#sparse !== undefined || this.#isExtended()) {
            throw new TarError("the archive ends in the middle of an entry", this.#offset);
        }
    }
    #isExtended() {
        return Object.keys(this.#extension).length > 0;
    }
    #passContent(bytes, at) {
        const length = Math.min(this.#contentLeft, bytes.length - at);
        this.#content?.content(bytes.subarray(at, at + length));
        this.#contentLeft -= length;
        this.#offset += length;
        if (this.#contentLeft === 0)
            this.#endContent();
        return length;
    }
    #endContent() {
        const content = this.#content;
        this.#content = undefined;
        content?.end();
    }
    #skipPadding(available) {
        const length = Math.min(this.#paddingLeft, available);
        this.#paddingLeft -= length;
        this.#offset += length;
        return length;
    }
    #gatherBlock(bytes, at) {
        const length = Math.min(blockSize - this.#partialBytes, bytes.length - at);
        this.#offset += length;
        if (length === blockSize) {
            this.#readBlock(bytes.subarray(at, at + blockSize), this.#offset - blockSize);
            return length;
        }
        bytes.copy(this.#partial, this.#partialBytes, at, at + length);
        this.#partialBytes += length;
        if (this.#partialBytes === blockSize) {
            this.#partialBytes = 0;
            this.#readBlock(this.#partial, this.#offset - blockSize);
        }
        return length;
    }
    #readBlock(block, offset) {
        if (this.#sparse !== undefined) {
            this.#continueSparse(this.#sparse, block);
        }
        else if (isZero(block)) {
            this.#zeroBlocks += 1;
        }
        else if (this.#zeroBlocks > 0) {
            this.#skipIndex(block, offset);
        }
        else {
            this.#readHeaderBlock(block, offset);
        }
    }
    #skipIndex(block, offset) {
        const result = this.#zeroBlocks > 1 ? readHeader(block) : undefined;
        const header = result !== undefined && "header" in result ? result.header : undefined;
        if (header?.path !== estargzIndex || header.flag !== "0")
            throw new TarError(afterEnd, offset);
        this.#expect(header.size);
    }
    #readHeaderBlock(block, offset) {
        const result = readHeader(block);
        if ("problem" in result)
            throw new TarError(result.problem, offset);
        const { header } = result;
        const kind = metaKind(header.flag);
        if (kind === undefined) {
            this.#beginEntry(header, block, offset);
            return;
        }
        // Go's archive/tar forgets the extended headers before a global one, POSIX does not.
        if (kind === "global" && this.#isExtended()) {
            throw new TarError("a global extended header stands between an extended header and its entry", offset);
        }
        this.#content = readMeta(kind, header, this.#extension, offset, this.#limits);
        this.#expect(header.size);
    }
    #beginEntry(header, block, offset) {
        this.#entries += 1;
        if (this.#entries > this.#limits.entries) {
            throw new TarError(`there are more than ${this.#limits.entries} entries`, offset);
        }
        const entry = buildEntry(header, this.#extension, offset, this.#limits);
        this.#extension = {};
        const sparse = header.flag === "S" ? readOldSparse(block, offset) : undefined;
        if (sparse !== undefined)
            entry.size = sparse.size;
        if (sparse?.continues === true)
            this.#sparse = entry;
        else
            this.#open(entry);
    }
    #continueSparse(entry, block) {
        // Byte 504 of an extension block says whether one more follows (GNU tar manual, "Old GNU Format").
        if (block[504] !== 0)
            return;
        this.#sparse = undefined;
        this.#open(entry);
    }
    #open(entry) {
        this.#content = this.#sink.begin(entry);
        this.#expect(entry.stored);
    }
    #expect(bytes) {
        this.#contentLeft = bytes;
        this.#paddingLeft = (blockSize - (bytes % blockSize)) % blockSize;
        if (bytes === 0)
            this.#endContent();
    }
}

;// CONCATENATED MODULE: ./build/js/image/limits.js
/**
 * Bytes that one layer may unpack to, and that one image may bring along. Registries take layers of 10 GB (Docker Hub,
 * GHCR) to 52 GB (ECR); more is a decompression bomb, or a sparse file that no node could hold.
 */
const limits_maximumBytes = 64 * 1024 ** 3;

;// CONCATENATED MODULE: ./build/js/image/sources/archive-sink.js





/** A small image has tens of files, one saved with many old-style layers a few hundred. */
const maximumFiles = 20_000;
const documentNames = new Set(["index.json", "manifest.json"]);
/** Old `docker save` writes these beside each layer; nothing needs them. */
const uninteresting = /(?:^|\/)(?:VERSION|json|repositories|oci-layout)$/;
/**
 * Takes an image archive apart while it streams by. Names in the archive are only looked up, never used as paths: blobs
 * are stored under the digest of their bytes. Writing lags behind the scanner; `settle` waits for it.
 */
class ArchiveSink {
    /** `index.json` and `manifest.json`, when they came. */
    documents = new Map();
    #files = new Map();
    #links = new Map();
    #store;
    #bytes = 0;
    #pending = Promise.resolve();
    #writer;
    constructor(store) {
        this.#store = store;
    }
    begin(entry) {
        const name = cleanName(entry.path);
        if (this.#files.size + this.#links.size > maximumFiles) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive holds more than ${maximumFiles} files: no image does.`);
        }
        this.#bytes += entry.stored;
        if (this.#bytes > limits_maximumBytes) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive holds more than ${limits_maximumBytes} bytes; that is the limit.`);
        }
        if (entry.type === "symlink")
            this.#links.set(name, cleanName(external_node_path_.posix.join(external_node_path_.posix.dirname(name), entry.linkPath)));
        else if (entry.type === "hardlink")
            this.#links.set(name, cleanName(entry.linkPath));
        if (entry.type !== "file" || uninteresting.test(name))
            return undefined;
        return documentNames.has(name) ? this.#keepDocument(name, entry.size) : this.#storeFile(name);
    }
    /** The blob behind a name of the archive, through links (newer layers of old archives may be links to older ones). */
    find(name) {
        let at = cleanName(name);
        for (let hops = 0; hops < 10; hops++) {
            const file = this.#files.get(at);
            const target = this.#links.get(at);
            if (file !== undefined || target === undefined)
                return file;
            at = target;
        }
        return undefined;
    }
    /** Waits until all that was taken is written. Throws what went wrong with it. */
    async settle() {
        await this.#pending;
    }
    /** Takes back what is half written, after a failure. */
    async discard() {
        await this.#pending.catch(() => { });
        await this.#writer?.discard();
    }
    #keepDocument(name, size) {
        if (size > documentLimits.manifest) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The archive's ${name} is ${size} bytes long: too much to be one.`);
        }
        const chunks = [];
        return {
            content: (chunk) => chunks.push(Buffer.from(chunk)),
            end: () => this.documents.set(name, Buffer.concat(chunks)),
        };
    }
    #storeFile(name) {
        const stated = statedDigest(name);
        this.#then(async () => {
            this.#writer = await this.#store.create(stated?.split(":")[0]);
        });
        return {
            content: (chunk) => this.#then(() => this.#writer?.write(chunk)),
            end: () => this.#then(() => this.#finish(name, stated)),
        };
    }
    async #finish(name, stated) {
        const blob = await this.#writer?.finish();
        this.#writer = undefined;
        if (blob === undefined)
            return;
        if (stated !== undefined && stated !== blob.digest) {
            const message = `The archive's blob ${stated} has the digest ${blob.digest}: it was changed or damaged. Save it again.`;
            throw new errors/* PlimsollError */.nN("image.digest", message);
        }
        this.#files.set(name, blob);
    }
    #then(work) {
        this.#pending = this.#pending.then(work);
        // `settle` reports it; without this a failure before the next `settle` would count as unhandled.
        this.#pending.catch(() => { });
    }
}
function cleanName(path) {
    return external_node_path_.posix.normalize(`/${path}`).slice(1);
}
/** `blobs/sha256/0123…` states its digest; other names state nothing. */
function statedDigest(name) {
    const [, algorithm, hex] = /^blobs\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
    const digest = `${algorithm}:${hex}`;
    return isDigest(digest) ? digest : undefined;
}

;// CONCATENATED MODULE: ./build/js/image/sources/blob-store.js





/** Writes blobs into the layout `directory`, each under the digest that its bytes have. */
class BlobStore {
    #directory;
    #count = 0;
    constructor(directory) {
        this.#directory = directory;
    }
    async create(algorithm = "sha256") {
        const incoming = (0,external_node_path_.join)(this.#directory, "incoming");
        await (0,promises_.mkdir)(incoming, { recursive: true });
        this.#count += 1;
        const path = (0,external_node_path_.join)(incoming, String(this.#count));
        return writerTo(await (0,promises_.open)(path, "wx"), path, this.#directory, algorithm);
    }
}
function writerTo(file, path, directory, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    const start = [];
    let size = 0;
    return {
        get size() {
            return size;
        },
        async write(chunk) {
            hash.update(chunk);
            if (start.length < magicBytes)
                start.push(...chunk.subarray(0, magicBytes - start.length));
            size += chunk.length;
            for (let at = 0; at < chunk.length;)
                at += (await file.write(chunk, at)).bytesWritten;
        },
        async finish() {
            await file.close();
            const digest = `${algorithm}:${hash.digest("hex")}`;
            const place = (0,external_node_path_.join)(directory, blobName(digest));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.rename)(path, place);
            return { digest, size, codec: detectCodec(Uint8Array.from(start)) };
        },
        async discard() {
            await file.close();
            await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** Writes a small blob at once. */
async function storeBytes(store, bytes, algorithm) {
    const writer = await store.create(algorithm);
    await writer.write(bytes);
    return writer.finish();
}

;// CONCATENATED MODULE: ./build/js/image/sources/docker-archive.js







/** `manifest.json` of a docker-archive (moby image/tarexport). */
const dockerManifestSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()).max(1000) }))
    .min(1);
/** Reads `manifest.json`. Throws `image.malformed` when it lists several images or files that are not in the archive. */
function readDockerManifest(bytes, find) {
    const images = parseDocument(bytes, dockerManifestSchema, "manifest.json of the archive");
    const [image, ...others] = images;
    if (image === undefined || others.length > 0) {
        const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []).join(", ");
        const message = `The archive holds ${images.length} images (${tags}). Save one image to one archive.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
    const required = (name) => {
        const blob = find(name);
        if (blob !== undefined)
            return blob;
        throw new errors/* PlimsollError */.nN("image.malformed", `The archive lacks ${JSON.stringify(name)}, which its manifest.json lists.`);
    };
    return { config: required(image.Config), layers: image.Layers.map(required) };
}
const suffixes = { none: "", gzip: "+gzip", zstd: "+zstd" };
/**
 * Writes manifest and `index.json` for an image whose blobs are in the layout. The manifest depends on nothing but those
 * blobs, so that the same archive always gets the same digest; no registry has it.
 */
async function writeDockerLayout(image, layout, store) {
    const descriptor = (mediaType, { digest, size }) => ({ mediaType, digest, size });
    const manifest = {
        schemaVersion: 2,
        mediaType: ociManifest,
        config: descriptor(ociConfig, image.config),
        layers: image.layers.map((layer) => descriptor(ociTarLayer + suffixes[layer.codec], layer)),
    };
    const stored = await storeBytes(store, Buffer.from(JSON.stringify(manifest)));
    const index = { schemaVersion: 2, mediaType: ociIndex, manifests: [descriptor(ociManifest, stored)] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify(index));
}

;// CONCATENATED MODULE: ./build/js/image/sources/peek.js
/** The first bytes of a stream (fewer when it is shorter), and the whole stream, those bytes included. */
async function peek(source, count) {
    const chunks = source[Symbol.asyncIterator]();
    const held = [];
    for (let length = 0; length < count;) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        held.push(toBuffer(next.value));
        length += next.value.length;
    }
    const whole = async function* () {
        try {
            yield* held;
            for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
                yield toBuffer(next.value);
        }
        finally {
            await chunks.return?.();
        }
    };
    return { start: Buffer.concat(held).subarray(0, count), whole: whole() };
}
function toBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

;// CONCATENATED MODULE: ./build/js/image/sources/archive.js













/**
 * Reads an image archive once, as a stream, into a layout under `workDirectory`: an OCI archive or a docker-archive
 * (`docker save`, `ko`, Bazel, kaniko), compressed or not. All blobs are compared with the digests that they are stored
 * under. `name` is how errors call it. Throws `image.malformed`, `image.digest`, `disk.full` or `cancelled`.
 */
async function openArchive(source, name, workDirectory, signal) {
    await (0,promises_.mkdir)(workDirectory, { recursive: true });
    const layout = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDirectory, "archive-"));
    await (0,promises_.mkdir)((0,external_node_path_.join)(layout, "blobs"));
    const store = new BlobStore(layout);
    const sink = new ArchiveSink(store);
    try {
        await unpack(source, sink, signal);
    }
    catch (error) {
        await sink.discard();
        throw explain(error, name);
    }
    await arrange(sink, layout, store, name);
    return { layout, notes: { verified: true, unpackedByEngine: sink.documents.has("manifest.json") } };
}
async function unpack(source, sink, signal) {
    const { start, whole } = await peek(source, magicBytes);
    const scanner = new TarScanner(sink);
    const take = async (chunk) => {
        scanner.write(chunk);
        await sink.settle();
    };
    await inflate(whole, detectCodec(start), take, signal);
    scanner.end();
    await sink.settle();
}
async function arrange(sink, layout, store, name) {
    const index = sink.documents.get("index.json");
    const dockerManifest = sink.documents.get("manifest.json");
    if (index !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), index);
    if (dockerManifest !== undefined) {
        const image = readDockerManifest(dockerManifest, (file) => sink.find(file));
        if (index === undefined || (await isMisordered(layout, image)))
            await writeDockerLayout(image, layout, store);
    }
    else if (index === undefined) {
        const message = `${name} is a tar archive but no image: it has neither index.json nor manifest.json. Save it with "docker save" or as an OCI archive.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
}
/** Docker Engine 25.0.0 saved OCI manifests whose layers are in no order; its `manifest.json` is right. */
async function isMisordered(layout, { layers }) {
    const images = await listImages(layout);
    const listed = images[0]?.manifest.layers.map(({ digest }) => digest) ?? [];
    const right = layers.map(({ digest }) => digest);
    const isSameSet = listed.toSorted().join() === right.toSorted().join();
    return images.length === 1 && isSameSet && listed.join() !== right.join();
}
function explain(error, name) {
    if (error instanceof errors/* PlimsollError */.nN)
        return error;
    if (error instanceof Error && error.name === "AbortError") {
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while reading ${name}.`, { cause: error });
    }
    const isBroken = error instanceof TarError || error instanceof ZstdError;
    if (isBroken) {
        const message = `${name} is no image archive that can be read: ${error.message}, at byte ${error.offset}.`;
        return new errors/* PlimsollError */.nN("image.malformed", message, { cause: error });
    }
    const isCompression = error instanceof Error && "code" in error && /^Z(?:STD)?_/.test(String(error.code));
    if (!isCompression)
        return error;
    return new errors/* PlimsollError */.nN("image.malformed", `${name} has broken compression: ${error.message}.`, { cause: error });
}

;// CONCATENATED MODULE: ./build/js/image/sources/docker-config.js




const authSchema = schemas/* object */.Ikc({
    auth: schemas/* string */.YjP().nullish(),
    username: schemas/* string */.YjP().nullish(),
    password: schemas/* string */.YjP().nullish(),
    identitytoken: schemas/* string */.YjP().nullish(),
});
/** `config.json` of the Docker client (docker/cli cli/config/configfile/file.go), as far as pulling needs it. */
const docker_config_configSchema = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), authSchema.nullish()).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    currentContext: schemas/* string */.YjP().nullish(),
});
/** The directory of the Docker client's configuration; undefined where there is no home. */
function dockerConfigDirectory({ DOCKER_CONFIG, HOME }) {
    if (DOCKER_CONFIG)
        return DOCKER_CONFIG;
    return HOME ? (0,external_node_path_.join)(HOME, ".docker") : undefined;
}
/** The Docker client's configuration; empty where there is none. Throws `image.registry` when it can't be read. */
async function readDockerConfig(environment) {
    const directory = dockerConfigDirectory(environment);
    if (directory === undefined)
        return {};
    const path = (0,external_node_path_.join)(directory, "config.json");
    try {
        return docker_config_configSchema.parse(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,errors/* hasErrno */.Nm)(error, "ENOTDIR"))
            return {};
        // The message of a parser could quote the file, and with it a password.
        throw new errors/* PlimsollError */.nN("image.registry", `The Docker client's ${path} is not what it should be. Log in again.`);
    }
}

;// CONCATENATED MODULE: ./build/js/image/sources/engine-endpoint.js





/**
 * Where the docker client would look for an engine: `DOCKER_HOST`, else the context that `DOCKER_CONTEXT` or the client's
 * configuration names, else the usual sockets (also those of Docker Desktop and of rootless engines). Undefined when there
 * is none, or only one behind ssh.
 */
async function engineEndpoint(environment, systemSocket = "/var/run/docker.sock") {
    const { DOCKER_HOST, DOCKER_CERT_PATH, DOCKER_TLS_VERIFY, DOCKER_TLS } = environment;
    if (DOCKER_HOST) {
        const isTls = Boolean(DOCKER_TLS_VERIFY || DOCKER_TLS);
        return fromAddress(DOCKER_HOST, isTls ? (DOCKER_CERT_PATH ?? dockerConfigDirectory(environment)) : undefined);
    }
    return (await contextEndpoint(environment)) ?? usualSocket(environment, systemSocket);
}
async function fromAddress(address, certificates) {
    if (address.startsWith("unix://"))
        return { socketPath: address.slice("unix://".length) };
    if (!address.startsWith("tcp://") || !URL.canParse(address))
        return undefined;
    const { hostname, port } = new URL(address);
    const host = hostname.replace(/^\[|\]$/g, "");
    if (certificates === undefined)
        return { protocol: "http", host, port: Number(port || 2375) };
    const [ca, cert, key] = await Promise.all(["ca.pem", "cert.pem", "key.pem"].map((name) => (0,promises_.readFile)((0,external_node_path_.join)(certificates, name)).catch(() => undefined)));
    const tls = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
    return { protocol: "https", host, port: Number(port || 2376), ...tls };
}
const contextSchema = schemas/* object */.Ikc({ Endpoints: schemas/* object */.Ikc({ docker: schemas/* object */.Ikc({ Host: schemas/* string */.YjP() }) }) });
/** docker/cli cli/context/store: contexts lie under the SHA-256 of their names. */
async function contextEndpoint(environment) {
    const directory = dockerConfigDirectory(environment);
    const name = environment["DOCKER_CONTEXT"] ?? (await readDockerConfig(environment)).currentContext;
    if (directory === undefined || !name || name === "default")
        return undefined;
    const id = (0,external_node_crypto_.createHash)("sha256").update(name).digest("hex");
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, "contexts", "meta", id, "meta.json"), "utf8").catch(() => "null");
    const meta = contextSchema.safeParse(JSON.parse(text));
    if (!meta.success)
        return undefined;
    const certificates = (0,external_node_path_.join)(directory, "contexts", "tls", id, "docker");
    const isTls = await exists(certificates);
    return fromAddress(meta.data.Endpoints.docker.Host, isTls ? certificates : undefined);
}
async function usualSocket({ HOME, XDG_RUNTIME_DIR }, systemSocket) {
    const candidates = [
        systemSocket,
        ...(HOME ? [(0,external_node_path_.join)(HOME, ".docker", "run", "docker.sock")] : []),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, "docker.sock")] : []),
    ];
    for (const socketPath of candidates)
        if (await exists(socketPath))
            return { socketPath };
    return undefined;
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/image/sources/engine.js






/** An engine that is there answers at once; one that hangs must not hold up the way to the registry. */
const answerTimeoutMs = 5000;
const inspectSchema = schemas/* object */.Ikc({ Os: schemas/* string */.YjP(), Architecture: schemas/* string */.YjP(), Variant: schemas/* string */.YjP().nullish() });
/**
 * The image `reference` out of the local engine, streamed into a layout. Undefined when no engine answers, or it does not
 * have the image, or not for a platform that is asked for: the registry is next. Throws `image.engine` when the engine
 * fails while it gives the image, and whatever is wrong with the image.
 */
async function openFromEngine(reference, platforms, context) {
    const endpoint = await engineEndpoint(context.buildEnvironment);
    if (endpoint === undefined)
        return undefined;
    const found = await platformInEngine(endpoint, reference, context);
    const wanted = platforms.map(normalisePlatform);
    if (found === undefined || (wanted.length > 0 && !(wanted.length === 1 && wanted[0] === found)))
        return undefined;
    context.progress.note(`${reference}: taken from the local engine (${found})`);
    return save((await connect(endpoint)).getImage(reference), reference, context);
}
/** Loaded only when it is needed: it is by far the heaviest of all modules. */
async function connect(endpoint, timeout) {
    const { default: Engine } = await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.t.bind(__webpack_require__, 39040, 19));
    // What is not given here, docker-modem would take from the process's own environment.
    if ("socketPath" in endpoint)
        return new Engine({ ...endpoint, protocol: "http", host: undefined, timeout });
    return new Engine({ ...endpoint, socketPath: undefined, timeout });
}
/** The platform of the engine's image; undefined when there is no such image, or no answer (which is said). */
async function platformInEngine(endpoint, reference, { progress, signal }) {
    try {
        const engine = await connect(endpoint, answerTimeoutMs);
        const details = inspectSchema.safeParse(await engine.getImage(reference).inspect());
        if (!details.success)
            throw new Error("its answer is not what it should be");
        const { Os, Architecture, Variant } = details.data;
        return platformName({ os: Os, architecture: Architecture, variant: Variant });
    }
    catch (error) {
        if (signal.aborted)
            throw new errors/* PlimsollError */.nN("cancelled", "Cancelled while asking the engine for the image.");
        const isUnknownImage = error instanceof Error && "statusCode" in error && error.statusCode === 404;
        if (!isUnknownImage)
            progress.note(`The local engine gave no answer (${textOf(error)}); asking the registry.`);
        return undefined;
    }
}
async function save(image, reference, context) {
    try {
        const stream = await image.get();
        return await openArchive(chunks(stream), reference, context.workDirectory, context.signal);
    }
    catch (error) {
        if (error instanceof errors/* PlimsollError */.nN || (0,errors/* hasErrno */.Nm)(error, "ENOSPC"))
            throw (0,errors/* asPlimsollError */.fN)(error);
        const message = `The engine failed while giving ${reference}: ${textOf(error)}. See what "docker save" says of it.`;
        throw new errors/* PlimsollError */.nN("image.engine", message, { cause: error });
    }
}
async function* chunks(stream) {
    for await (const chunk of stream) {
        if (chunk instanceof Uint8Array)
            yield chunk;
    }
}
function textOf(error) {
    return (0,control/* oneLine */.T)(error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/reference.js


const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`. What has no dot, port or `localhost` before its first slash is Docker Hub's;
 * a single name there is under `library/`. Without tag and digest the tag is `latest`. Throws `usage.flag`.
 */
function parseReference(text) {
    const [name = "", digest, ...rest] = text.split("@");
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(slash, 0));
    const hasHost = first.includes(".") || first.includes(":") || first === "localhost" || first.startsWith("[");
    const path = hasHost ? name.slice(slash + 1) : name;
    const colon = path.lastIndexOf(":");
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    const bare = colon < 0 ? path : path.slice(0, colon);
    const registry = !hasHost || first === "index.docker.io" ? "docker.io" : first;
    const repository = registry === "docker.io" && !bare.includes("/") ? `library/${bare}` : bare;
    const isValid = rest.length === 0 &&
        bare.length <= 255 &&
        repositoryPattern.test(repository) &&
        hostPattern.test(registry) &&
        (tag === undefined || tagPattern.test(tag)) &&
        (digest === undefined || isDigest(digest));
    if (!isValid)
        throw invalid(text);
    const wanted = digest !== undefined ? { digest } : { tag: tag ?? "latest" };
    return { registry, repository, ...wanted };
}
function invalid(text) {
    const forms = "REGISTRY/NAME:TAG, a tar archive or an OCI layout directory";
    return new errors/* PlimsollError */.nN("usage.flag", `${JSON.stringify(text)} is neither a file nor an image reference. Give ${forms}.`);
}
/** For messages: `ghcr.io/owner/name:tag`, Docker Hub's in short. */
function referenceText({ registry, repository, tag, digest }) {
    const name = registry === "docker.io" ? repository.replace(/^library\//, "") : `${registry}/${repository}`;
    return `${name}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/download.js


/** Blobs come as they are: a transfer encoding would change bytes that have a digest. */
const plain = { "accept-encoding": "identity" };
/**
 * Downloads a blob into the layout, at most as many bytes as its descriptor says; goes on where it was when the connection
 * breaks. Throws `image.digest` when its bytes are others, and what {@link RegistrySession.get} throws.
 */
async function downloadBlob(descriptor, session, store) {
    const { digest } = descriptor;
    const writer = await store.create(digest.slice(0, digest.indexOf(":")));
    try {
        for (let attempt = 1; writer.size < descriptor.size; attempt++) {
            await receive(descriptor, session, writer).catch((error) => session.sender.pause(attempt, error));
        }
        const blob = await writer.finish();
        if (blob.digest !== digest)
            throw differs(descriptor, session);
        return blob;
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
}
/** Asks for what is still missing. A server may not know ranges and send all of it again. */
async function receive(blob, session, writer) {
    const range = writer.size === 0 ? {} : { range: `bytes=${writer.size}-` };
    const response = await session.get(`blobs/${blob.digest}`, { ...plain, ...range });
    let known = response.status === 206 ? 0 : writer.size;
    for await (const chunk of response.body ?? []) {
        const fresh = chunk.subarray(Math.min(known, chunk.length));
        known -= chunk.length - fresh.length;
        if (writer.size + fresh.length > blob.size)
            throw differs(blob, session);
        await writer.write(fresh).catch((error) => {
            // A full disk is no trouble of the registry's, and asking again does not help.
            throw (0,errors/* asPlimsollError */.fN)(error, "io");
        });
    }
    if (writer.size < blob.size)
        throw new Error("the connection broke off");
}
function differs({ digest, size }, { reference }) {
    const message = `The registry ${reference.registry} gives other bytes for ${digest} (${size} bytes) of ${referenceText(reference)} than its name says.`;
    return new errors/* PlimsollError */.nN("image.digest", message);
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/errors.js




/** OCI distribution spec, "Error Codes". */
const bodySchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() })),
});
const maximumBody = 16 * 1024;
/** The refusal of a registry as a sentence with the way out. */
async function refusal(response, reference) {
    const name = referenceText(reference);
    const said = await messageOf(response);
    const { registry } = reference;
    const login = `Log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}" if it is private`;
    switch (response.status) {
        case 404:
            return new errors/* PlimsollError */.nN("image.not-found", `The registry ${registry} has no ${name}${said}. Check name and tag.`);
        case 401:
        case 403:
            return new errors/* PlimsollError */.nN("image.registry", `The registry ${registry} does not give out ${name}${said}. ${login}, and check the name.`);
        case 429:
            return new errors/* PlimsollError */.nN("image.registry", `The registry ${registry} answers that it was asked too often${said}. ${login}, or wait.`);
        default:
            return new errors/* PlimsollError */.nN("image.registry", `The registry ${registry} answers with status ${response.status} for ${name}${said}. Try again later.`);
    }
}
/** ` ("manifest unknown")`, or nothing. */
async function messageOf(response) {
    const text = await boundedText(response).catch(() => "");
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return "";
    }
    const [first] = bodySchema.safeParse(body).data?.errors ?? [];
    const message = (0,control/* oneLine */.T)(first?.message || first?.code || "").slice(0, 200);
    return message === "" ? "" : ` ("${message}")`;
}
async function boundedText(response) {
    const bytes = await readBody(response, maximumBody);
    return Buffer.from(bytes ?? []).toString("utf8");
}
/** The body when it has at most `limit` bytes; undefined when it is longer. */
async function readBody(response, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/challenge.js
const parameter = /\s*,?\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
/** The first challenge that can be met, Bearer or Basic. Undefined for none, or one that can't be read. */
function parseChallenge(header) {
    const match = /(?:^|,\s*)(Bearer|Basic)(?:\s+|$)/i.exec(header ?? "");
    if (header === null || match === null)
        return undefined;
    const parameters = {};
    parameter.lastIndex = match.index + match[0].length;
    for (let found = parameter.exec(header); found !== null; found = parameter.exec(header)) {
        const [, name = "", quoted, token = ""] = found;
        parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? token;
    }
    return { scheme: match[1]?.toLowerCase() === "basic" ? "basic" : "bearer", parameters };
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/credentials.js



/** What a hung keychain may take. */
const helperDeadlineMs = 30_000;
const helperSchema = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * The Docker client's login for a registry: its credential helper, or what `docker login` (docker/login-action) left in
 * `config.json`. Undefined when there is none. Throws `image.registry` when a helper fails.
 */
async function findCredentials(registry, context) {
    const config = await readDockerConfig(context.buildEnvironment);
    const keys = configKeys(registry);
    const helper = keys.map((key) => config.credHelpers?.[key]).find(Boolean) ?? config.credsStore;
    if (helper) {
        for (const key of keys) {
            const credentials = await askHelper(helper, key, context);
            if (credentials !== undefined)
                return credentials;
        }
    }
    return fromAuths(config, keys);
}
/** Docker Hub's logins are kept under the address of its first API. */
function configKeys(registry) {
    if (registry === "docker.io")
        return ["https://index.docker.io/v1/", "index.docker.io", "docker.io"];
    return [registry, `https://${registry}`, `https://${registry}/v2/`, `https://${registry}/v1/`];
}
function fromAuths({ auths }, keys) {
    for (const key of keys) {
        const entry = auths?.[key];
        if (entry?.identitytoken)
            return { identityToken: entry.identitytoken };
        if (entry?.auth)
            return fromAuth(Buffer.from(entry.auth, "base64").toString("utf8"));
        if (entry?.username && entry.password)
            return { username: entry.username, password: entry.password };
    }
    return undefined;
}
function fromAuth(pair) {
    const colon = pair.indexOf(":");
    // `docker login` ends the password with NULs when a helper took it over.
    const password = pair.slice(colon + 1).replace(/\0+$/, "");
    return colon > 0 && password !== "" ? { username: pair.slice(0, colon), password } : undefined;
}
/** Protocol: docker/docker-credential-helpers; the server's address on standard input, JSON on standard output. */
async function askHelper(helper, server, context) {
    if (!/^[\w.-]+$/.test(helper)) {
        throw new errors/* PlimsollError */.nN("image.registry", `The Docker client's configuration names a credential helper ${JSON.stringify(helper)}; that is no program name.`);
    }
    const command = `docker-credential-${helper}`;
    const result = await context.run({
        command,
        args: ["get"],
        cwd: context.workDirectory,
        env: context.buildEnvironment,
        input: server,
        deadlineMs: helperDeadlineMs,
    });
    if (result.exitCode === 0) {
        const answer = helperSchema.safeParse(credentials_parse(result.stdout));
        if (!answer.success)
            throw helperError(command, "its answer is not what it should be");
        const { Username, Secret } = answer.data;
        return Username === "<token>" ? { identityToken: Secret } : { username: Username, password: Secret };
    }
    const said = `${result.stdout}${result.stderr}`;
    if (result.exitCode !== null && /not found|no usernames|no credentials/i.test(said))
        return undefined;
    throw helperError(command, result.endedBy === "spawn" ? "it can't be started" : `it ended with ${result.exitCode ?? result.endedBy}`);
}
function credentials_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function helperError(command, what) {
    const fix = "Log in again, or remove it from the Docker client's config.json.";
    return new errors/* PlimsollError */.nN("image.registry", `The credential helper ${command} failed: ${what}. ${fix}`);
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/endpoint.js


const daemonSchema = schemas/* object */.Ikc({ "insecure-registries": schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/**
 * Where a registry's API is: `https://ghcr.io`. Plain HTTP only on this machine itself (as docker does), and for
 * registries that the engine's own configuration (`daemon.json`) names as insecure.
 */
async function registryAddress(registry, daemonConfig = "/etc/docker/daemon.json") {
    if (registry === "docker.io")
        return "https://registry-1.docker.io";
    if (isLoopback(registry))
        return `http://${registry}`;
    const text = await (0,promises_.readFile)(daemonConfig, "utf8").catch(() => "{}");
    const isInsecure = endpoint_parse(text)?.["insecure-registries"]?.includes(registry) === true;
    return `${isInsecure ? "http" : "https"}://${registry}`;
}
function endpoint_parse(text) {
    try {
        return daemonSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Whether host and port are on this machine: `localhost`, `127.x.x.x`, `[::1]`. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, "");
    return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/image/sources/registry/transport.js





/** A server that sends nothing for so long is given up; the request is then sent again. */
const stallMs = 60_000;
/**
 * Real requests, through the proxies that `environment` names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY; Node honours them in
 * agents since 24.5). What is on this machine is never asked for through a proxy, as in Go and so in docker.
 */
function createTransport(environment) {
    const options = { keepAlive: true, proxyEnv: { ...environment } };
    const agents = {
        "http:": new external_node_http_.Agent(options),
        "https:": new external_node_https_.Agent(options),
        direct: new external_node_http_.Agent({ keepAlive: true }),
    };
    return {
        fetch: (url, { method = "GET", headers = {}, form, signal }) => {
            const { protocol, host } = new URL(url);
            const isSecure = protocol === "https:";
            const agent = isSecure ? agents["https:"] : isLoopback(host) ? agents.direct : agents["http:"];
            const type = form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
            const start = isSecure ? external_node_https_.request : external_node_http_.request;
            const request = start(url, { method, headers: { "user-agent": "plimsoll", ...headers, ...type }, agent, signal });
            request.end(form?.toString());
            return answerOf(request);
        },
        wait: async (milliseconds, signal) => {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
        },
    };
}
function answerOf(request) {
    return new Promise((resolve, reject) => {
        let answer;
        // Once there is an answer, only destroying that one tells its reader why.
        request.setTimeout(stallMs, () => {
            (answer ?? request).destroy(new Error(`nothing came for ${stallMs / 1000} seconds`));
        });
        request.once("error", reject);
        request.once("response", (incoming) => {
            answer = incoming;
            resolve(toResponse(incoming));
        });
    });
}
const wantedHeaders = ["content-type", "location", "retry-after", "www-authenticate"];
function toResponse(incoming) {
    const status = incoming.statusCode ?? 502;
    const headers = wantedHeaders.flatMap((name) => {
        const value = incoming.headers[name];
        return value === undefined ? [] : [[name, [value].flat().join(", ")]];
    });
    const hasBody = status !== 204 && status !== 304;
    if (!hasBody)
        incoming.resume();
    return new Response(hasBody ? external_node_stream_.Readable.toWeb(incoming) : null, { status, headers });
}
const maximumAttempts = 5;
const longestWaitMs = 60_000;
/** Whether the same request may well succeed a moment later. */
function isPassing(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
/**
 * Before another attempt (1: the second one): as long as the server asks for, at most a minute; else 0.5, 1, 2, 4 seconds
 * and up to as much again, so that many clients do not come back together.
 */
function waitBefore(attempt, retryAfter, random = Math.random) {
    const asked = retryAfterMs(retryAfter);
    if (asked !== undefined)
        return Math.min(asked, longestWaitMs);
    const pause = 500 * 2 ** (attempt - 1);
    return Math.min(pause + pause * random(), longestWaitMs);
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMs(value) {
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/sender.js


/** Sends requests for one registry, again and again where the trouble may pass. */
class Sender {
    #registry;
    #signal;
    #transport;
    constructor(registry, signal, transport) {
        this.#registry = registry;
        this.#signal = signal;
        this.#transport = transport;
    }
    /** The first answer that is more than a passing trouble, or the last one. Throws `image.registry` or `cancelled`. */
    async send(url, request) {
        for (let attempt = 1;; attempt++) {
            const isLast = attempt === maximumAttempts;
            try {
                const response = await this.#transport.fetch(url, { ...request, signal: this.#signal });
                if (isLast || !isPassing(response.status))
                    return response;
                await response.body?.cancel();
                await this.#wait(waitBefore(attempt, response.headers.get("retry-after")));
            }
            catch (error) {
                await this.pause(attempt, error);
            }
        }
    }
    /** Waits before another attempt after `error`; throws when it was the last one, no passing trouble, or a cancellation. */
    async pause(attempt, error) {
        if (error instanceof errors/* PlimsollError */.nN)
            throw error;
        if (this.#signal.aborted)
            throw cancelled(error);
        if (attempt >= maximumAttempts)
            throw this.failure(sender_textOf(error), error);
        await this.#wait(waitBefore(attempt, null));
    }
    failure(what, cause) {
        const message = `The registry ${this.#registry} can't be used: ${what}.`;
        return new errors/* PlimsollError */.nN("image.registry", message, cause === undefined ? {} : { cause });
    }
    async #wait(milliseconds) {
        await this.#transport.wait(milliseconds, this.#signal).catch((error) => {
            throw this.#signal.aborted ? cancelled(error) : error;
        });
    }
}
function cancelled(cause) {
    return new errors/* PlimsollError */.nN("cancelled", "Cancelled while pulling the image.", { cause });
}
function sender_textOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/token.js




const maximumToken = 256 * 1024;
const tokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP().nullish(), access_token: schemas/* string */.YjP().nullish() });
/**
 * The value of `Authorization` that meets the challenge (distribution docs/spec/auth/token.md and oauth.md); undefined
 * when there is no login to meet it with. Throws `image.registry`.
 */
async function authorize(challenge, credentials, reference, sender) {
    if (challenge.scheme === "basic") {
        return credentials !== undefined && "username" in credentials ? basic(credentials) : undefined;
    }
    const realm = challenge.parameters["realm"] ?? "";
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (url === undefined || (url.protocol !== "https:" && !isLoopback(url.host))) {
        throw sender.failure("it wants the login sent to an address that is not safe");
    }
    const { service, scope = `repository:${reference.repository}:pull` } = challenge.parameters;
    const query = [
        ["scope", scope],
        ...(service ? [["service", service]] : []),
    ];
    const response = await requestToken(url, query, credentials, sender);
    if (!response.ok)
        throw await refusal(response, reference);
    const body = await readBody(response, maximumToken);
    const { token, access_token } = parseDocument(body ?? Buffer.alloc(0), tokenSchema, "registry's login answer");
    const value = token || access_token;
    if (!value)
        throw sender.failure("its login gives no token");
    return `Bearer ${value}`;
}
function requestToken(url, query, credentials, sender) {
    if (credentials !== undefined && "identityToken" in credentials) {
        const form = { grant_type: "refresh_token", refresh_token: credentials.identityToken, client_id: "plimsoll" };
        return sender.send(url.href, { method: "POST", form: new URLSearchParams([...query, ...Object.entries(form)]) });
    }
    for (const [name, value] of query)
        url.searchParams.append(name, value);
    const headers = credentials === undefined ? {} : { authorization: basic(credentials) };
    return sender.send(url.href, { headers });
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/session.js






const maximumRedirects = 5;
/**
 * Requests to one repository of one registry (OCI distribution spec): logs in when it is asked to, and follows redirects
 * without carrying the login to another host.
 */
class RegistrySession {
    reference;
    sender;
    #address;
    #context;
    #authorization;
    #login;
    constructor(reference, address, context, transport) {
        this.reference = reference;
        this.sender = new Sender(reference.registry, context.signal, transport);
        this.#address = address;
        this.#context = context;
    }
    static async open(reference, context, transport) {
        return new RegistrySession(reference, await registryAddress(reference.registry), context, transport);
    }
    /**
     * A successful answer to `GET /v2/REPOSITORY/PATH`. Throws `image.not-found`, `image.registry` or `cancelled`. A body
     * that breaks off later is the caller's to ask for again.
     */
    async get(path, headers) {
        const url = `${this.#address}/v2/${this.reference.repository}/${path}`;
        let response = await this.#follow(url, headers);
        if (response.status === 401) {
            const before = this.#authorization;
            const challenge = response.headers.get("www-authenticate");
            await response.body?.cancel();
            await this.#logIn(challenge, before);
            response = await this.#follow(url, headers);
        }
        if (!response.ok)
            throw await refusal(response, this.reference);
        return response;
    }
    async #follow(url, headers) {
        let at = url;
        for (let hops = 0; hops <= maximumRedirects; hops++) {
            const isHome = new URL(at).origin === new URL(url).origin;
            const login = isHome && this.#authorization !== undefined ? { authorization: this.#authorization } : {};
            const response = await this.sender.send(at, { headers: { ...headers, ...login } });
            const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
            if (location === null)
                return response;
            await response.body?.cancel();
            at = this.#redirected(location, at);
        }
        throw this.sender.failure("it redirects without end");
    }
    /** Never from HTTPS to plain HTTP. */
    #redirected(location, from) {
        const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
        const isSafe = target?.protocol === "https:" || (target?.protocol === "http:" && from.startsWith("http:"));
        if (target === undefined || !isSafe)
            throw this.sender.failure("it redirects to an address that is not safe");
        return target.href;
    }
    /** One login for all requests that were refused with the same authorization. */
    async #logIn(header, refused) {
        if (this.#authorization !== refused)
            return;
        this.#login ??= this.#authorize(header).finally(() => {
            this.#login = undefined;
        });
        await this.#login;
    }
    async #authorize(header) {
        const challenge = parseChallenge(header);
        if (challenge === undefined)
            return;
        const credentials = await findCredentials(this.reference.registry, this.#context);
        this.#authorization = await authorize(challenge, credentials, this.reference, this.sender);
    }
}

;// CONCATENATED MODULE: ./build/js/image/sources/registry/pull.js
















/** More at once gains nothing with one registry, and rate limits count it. */
const parallelDownloads = 3;
/**
 * Pulls an image into a layout under the work directory: for the platforms that are asked for, else for this machine's;
 * an image that is for a single platform is taken as it is. Every byte is compared with its digest. Throws
 * `image.not-found`, `image.registry`, `image.platform`, `image.digest`, `image.malformed` or `cancelled`.
 */
async function pullImage(reference, platforms, context, transport = createTransport(context.plainEnvironment)) {
    await (0,promises_.mkdir)(context.workDirectory, { recursive: true });
    const layout = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.workDirectory, "pulled-"));
    const session = await RegistrySession.open(reference, context, transport);
    const pull = { session, store: new BlobStore(layout), layout };
    const root = await fetchManifest(pull, reference.digest ?? reference.tag ?? "latest", reference.digest);
    const isIndex = kindOfMediaType(root.descriptor.mediaType) === "index";
    const chosen = isIndex ? chooseOfIndex(root.bytes, platforms, reference, context) : [root.descriptor];
    for (const descriptor of chosen) {
        const bytes = isIndex ? (await fetchManifest(pull, descriptor.digest, descriptor.digest)).bytes : root.bytes;
        await fetchContent(pull, bytes, isIndex ? [] : platforms);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "index.json"), JSON.stringify(indexOf(chosen)));
    return { layout, notes: { verified: true, unpackedByEngine: false } };
}
/** A manifest or index by tag or digest, checked and in the layout. */
async function fetchManifest(pull, name, digest) {
    const { session, store } = pull;
    const headers = { accept: acceptedManifests.join(", "), "accept-encoding": "identity" };
    const response = await session.get(`manifests/${name}`, headers);
    const bytes = await readBody(response, documentLimits.manifest);
    const text = referenceText(session.reference);
    if (bytes === undefined)
        throw new errors/* PlimsollError */.nN("image.malformed", `The manifest of ${text} is too large to be one.`);
    const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
    const kind = kindOfMediaType(mediaType);
    if (kind !== "index" && kind !== "manifest") {
        const message = `${text} is of the media type ${JSON.stringify(mediaType)}, which is no image that can be read. Push it again with a current tool.`;
        throw new errors/* PlimsollError */.nN("image.malformed", message);
    }
    const stored = await storeBytes(store, bytes, digest?.split(":")[0]);
    if (digest !== undefined && stored.digest !== digest) {
        const message = `The registry ${session.reference.registry} gives another manifest for ${text} than ${digest}.`;
        throw new errors/* PlimsollError */.nN("image.digest", message);
    }
    return { descriptor: { mediaType, digest: stored.digest, size: stored.size }, bytes };
}
function chooseOfIndex(bytes, platforms, reference, { platform }) {
    const text = referenceText(reference);
    const { manifests } = parseDocument(bytes, indexSchema, `image index of ${text}`);
    const images = manifests
        .filter((descriptor) => !isAttestation(descriptor) && kindOfMediaType(descriptor.mediaType) === "manifest")
        .map((descriptor) => ({
        descriptor,
        platform: platformName(descriptor.platform ?? { os: "unknown", architecture: "unknown" }),
    }));
    const here = platformName({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
    const wanted = platforms.length > 0 || images.length === 1 ? platforms : [here];
    return choosePlatforms(images, wanted, text).map(({ descriptor }) => descriptor);
}
/** Config first, so that an image for the wrong platform is noticed before its layers are here; then the layers. */
async function fetchContent(pull, bytes, platforms) {
    const { session, store, layout } = pull;
    const text = referenceText(session.reference);
    const { config, layers } = parseDocument(bytes, manifestSchema, `manifest of ${text}`);
    if (config.size > documentLimits.config) {
        throw new errors/* PlimsollError */.nN("image.malformed", `The config of ${text} is too large to be one.`);
    }
    if (layers.reduce((sum, { size }) => sum + size, 0) > limits_maximumBytes) {
        throw new errors/* PlimsollError */.nN("image.malformed", `${text} has more than ${limits_maximumBytes} bytes of layers; that is the limit.`);
    }
    await downloadBlob(config, session, store);
    if (platforms.length > 0 && kindOfMediaType(config.mediaType) === "config") {
        const image = await readDocument(layout, config, configSchema, "image config", documentLimits.config);
        choosePlatforms([{ platform: platformName(image) }], platforms, text);
    }
    const waiting = [...new Map(layers.map((layer) => [layer.digest, layer])).values()].sort((a, b) => a.size - b.size);
    const downloadNext = async () => {
        for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop())
            await downloadBlob(layer, session, store);
    };
    const downloads = await Promise.allSettled(Array.from({ length: parallelDownloads }, downloadNext));
    const failed = downloads.find((download) => download.status === "rejected");
    if (failed !== undefined)
        throw failed.reason;
}
function indexOf(descriptors) {
    const manifests = descriptors.map(({ mediaType, digest, size, platform }) => {
        return platform ? { mediaType, digest, size, platform } : { mediaType, digest, size };
    });
    return { schemaVersion: 2, mediaType: ociIndex, manifests };
}

;// CONCATENATED MODULE: ./build/js/image/open.js














/**
 * Opens an image that something else built (`--image`). In this order `reference` is
 *
 * 1. a directory with an `index.json`: an OCI layout, used where it is;
 * 2. a file: an image archive, OCI or `docker save`, compressed or not;
 * 3. an image of the local engine;
 * 4. an image of a registry.
 *
 * What looks like a path (`./…`, `/…`, `….tar`) is never asked of an engine or registry. Relative paths start from
 * `root`. Without `platforms`, all that layout or archive hold; of a registry the machine's own.
 *
 * Throws PlimsollError: `usage.flag`, `image.not-found`, `image.platform`, `image.registry`, `image.engine`,
 * `image.malformed`, `image.digest`, `disk.full`, `cancelled`.
 */
async function openImage(reference, platforms, context, root = ".") {
    checkValue(reference);
    const { layout, notes } = await openSource(reference, (0,external_node_path_.resolve)(root, reference), platforms, context);
    const images = (await listImages(layout)).map((image) => ({ image, platform: platformName(platformOf(image)) }));
    const chosen = choosePlatforms(images, platforms, reference);
    return Promise.all(chosen.map(({ image }) => writePlatformLayout(layout, image, context.workDirectory, notes)));
}
function checkValue(reference) {
    const problem = reference === "" ? "is empty" : reference.startsWith("-") ? "starts with a dash" : undefined;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\u0000-\u001f\u007f-\u009f]/.test(reference) ? "holds control characters" : undefined;
    const found = problem ?? control;
    if (found === undefined)
        return;
    throw new errors/* PlimsollError */.nN("usage.flag", `The image ${JSON.stringify(reference)} ${found}. Give a reference, a tar or a layout directory.`);
}
async function openSource(reference, path, platforms, context) {
    const kind = await kindOfPath(path);
    if (kind === "layout")
        return { layout: path, notes: noNotes };
    if (kind === "file") {
        const stream = (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkSize });
        return openArchive(stream, reference, context.workDirectory, context.signal);
    }
    if (/^(?:\.{0,2}\/|~)|\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(reference))
        throw noSuchFile(reference, kind);
    const parsed = parseReference(reference);
    return (await openFromEngine(reference, platforms, context)) ?? pullImage(parsed, platforms, context);
}
async function kindOfPath(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        if (stats.isFile())
            return "file";
        if (!stats.isDirectory())
            return "nothing";
        const index = await (0,promises_.open)((0,external_node_path_.join)(path, "index.json")).catch(() => undefined);
        await index?.close();
        return index === undefined ? "directory" : "layout";
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,errors/* hasErrno */.Nm)(error, "ENOTDIR") || (0,errors/* hasErrno */.Nm)(error, "ENAMETOOLONG"))
            return "nothing";
        throw error;
    }
}
function noSuchFile(path, kind) {
    const what = kind === "directory" ? "is a directory without index.json, so no OCI layout" : "is not there";
    return new errors/* PlimsollError */.nN("image.not-found", `${path} ${what}. Give an image reference, a tar or a layout directory.`);
}

;// CONCATENATED MODULE: ./build/js/image/paths.js

/** Paths of one image beyond which reading stops: a node costs about 150 bytes, and no real image has so many. */
const maximumPaths = 4_000_000;
/** All paths of an image, each held once, as a tree of names. */
class PathTable {
    root = { id: 0, name: "", parent: undefined, children: undefined };
    #limit;
    #count = 1;
    /** Archives list files directory by directory: the last one is looked up once. */
    #lastDirectory = "";
    #lastNode = this.root;
    constructor(limit = maximumPaths) {
        this.#limit = limit;
    }
    /** How many paths there are, the root included. */
    get size() {
        return this.#count;
    }
    /**
     * The node of a name from an archive, cleaned as Go's `filepath.Clean` would below a root: empty components and `.` go,
     * `..` goes up and never above the root. Throws `image.malformed` past the limit.
     */
    intern(path) {
        const slash = path.lastIndexOf("/");
        const name = path.slice(slash + 1);
        if (slash < 0)
            return this.step(this.root, name);
        if (slash !== this.#lastDirectory.length || !path.startsWith(this.#lastDirectory)) {
            const directory = path.slice(0, slash);
            let node = this.root;
            for (const component of directory.split("/"))
                node = this.step(node, component);
            this.#lastDirectory = directory;
            this.#lastNode = node;
        }
        return this.step(this.#lastNode, name);
    }
    /** The node that `component` leads to from `node`. */
    step(node, component) {
        if (component === "" || component === ".")
            return node;
        if (component === "..")
            return node.parent ?? node;
        return node.children?.get(component) ?? this.#add(node, component);
    }
    #add(parent, name) {
        if (this.#count >= this.#limit) {
            throw new errors/* PlimsollError */.nN("image.malformed", `The image has more than ${this.#limit} paths; that is the limit.`);
        }
        const own = detached(name);
        const node = { id: this.#count, name: own, parent, children: undefined };
        this.#count += 1;
        parent.children ??= new Map();
        parent.children.set(own, node);
        return node;
    }
}
/** A copy with its own memory: V8 makes longer substrings views that keep the whole path alive. */
function detached(name) {
    return name.length < 13 || /[^ -~]/.test(name) ? name : Buffer.from(name, "latin1").toString("latin1");
}
/** Absolute, `/`-separated; fit for output (bytes that are not UTF-8 shown as `�`). */
function pathText(node) {
    const names = [];
    for (let at = node; at?.parent !== undefined; at = at.parent)
        names.push(at.name);
    return `/${names.reverse().join("/")}`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/js/image/directories.js

/**
 * The `count` directories with the most visible bytes, most first, then by path. Sums include what is deeper, so `/usr`
 * counts what `/usr/lib` does. The root is left out (it is the whole image), and so is a directory all of whose bytes are
 * in one directory below it: that one says the same and says it closer.
 */
function largestDirectories(tree, paths, count) {
    const found = [];
    const sum = (node) => {
        let bytes = tree.bytesAt(node);
        let largestBelow = 0;
        for (const child of tree.childrenOf(node)) {
            const below = sum(child);
            bytes += below;
            if (tree.hasChildren(child))
                largestBelow = Math.max(largestBelow, below);
        }
        if (node !== paths.root && tree.hasChildren(node) && bytes > largestBelow)
            found.push({ node, bytes });
        return bytes;
    };
    sum(paths.root);
    found.sort((a, b) => b.bytes - a.bytes);
    // Those as large as the last one stay until their paths decide; a path is long and most are not needed.
    const smallest = found[count - 1]?.bytes ?? 0;
    return found
        .filter(({ bytes }) => bytes >= smallest)
        .map(({ node, bytes }) => ({ path: pathText(node), bytes }))
        .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
        .slice(0, count);
}

;// CONCATENATED MODULE: ./build/js/image/dive/layer-tree.js
function layerTree(entries) {
    const tree = { nodes: new Map(), whiteouts: new Set(), parents: new Set() };
    for (const entry of entries) {
        const { path, kind } = entry;
        if (path.parent === undefined || kind === "metadata")
            continue;
        addParents(tree, path);
        if (kind === "opaque")
            addImplied(tree, path);
        // A name that starts with the whiteout prefix twice is dropped, its parents are not.
        else if (kind !== "whiteout")
            tree.nodes.set(path, entry);
        else if (!path.name.startsWith(".wh."))
            tree.whiteouts.add(path);
    }
    return tree;
}
function addParents(tree, path) {
    for (let at = path.parent; at?.parent !== undefined && !tree.parents.has(at); at = at.parent) {
        tree.parents.add(at);
        addImplied(tree, at);
    }
}
function addImplied(tree, path) {
    if (!tree.nodes.has(path))
        tree.nodes.set(path, undefined);
}

;// CONCATENATED MODULE: ./build/js/image/dive/scores.js
/** Sizes that dive collects for each path over all layers: their sum, the smallest, how many. */
class Scores {
    #count;
    #sum;
    #smallest;
    /** Paths that dive began to look at and gave up: it counts them with a smallest size of -1. */
    #abandoned = new Set();
    constructor(paths) {
        this.#count = new Uint16Array(paths);
        this.#sum = new Float64Array(paths);
        this.#smallest = new Float64Array(paths);
    }
    add({ id }, size) {
        const count = this.#count[id] ?? 0;
        this.#smallest[id] = count === 0 ? size : Math.min(this.#smallest[id] ?? 0, size);
        this.#sum[id] = (this.#sum[id] ?? 0) + size;
        this.#count[id] = count + 1;
    }
    abandon(path) {
        this.#abandoned.add(path);
    }
    /** `efficiency = Σ smallest / Σ sum`, 1 when there is nothing; `wastedBytes`: the sums of paths seen twice or more. */
    result() {
        let smallest = 0;
        let all = 0;
        let wastedBytes = 0;
        for (const [id, count] of this.#count.entries()) {
            if (count === 0)
                continue;
            smallest += this.#smallest[id] ?? 0;
            all += this.#sum[id] ?? 0;
            if (count > 1)
                wastedBytes += this.#sum[id] ?? 0;
        }
        for (const { id } of this.#abandoned)
            if (this.#count[id] === 0)
                smallest -= 1;
        return { efficiency: all === 0 ? 1 : smallest / all, wastedBytes };
    }
}

;// CONCATENATED MODULE: ./build/js/image/dive/stack.js
const present = 1;
const directory = 2;
/**
 * The merged tree of the layers so far, as dive stacks them (file_tree.go, Stack): opaque markers hide nothing, and every
 * path of an upper layer replaces what dive knows of it, keeping what is below.
 */
class Stack {
    #flags;
    #size;
    /** Bytes at and below each path. */
    #total;
    constructor(paths) {
        this.#flags = new Uint8Array(paths);
        this.#size = new Float64Array(paths);
        this.#total = new Float64Array(paths);
    }
    has(path) {
        return this.#flags[path.id] !== 0;
    }
    /** What dive says a whiteout of this path takes away: all below a directory, nothing for a file. */
    removedBytes(path) {
        const isDirectory = ((this.#flags[path.id] ?? 0) & directory) !== 0;
        return isDirectory ? (this.#total[path.id] ?? 0) : 0;
    }
    /** Puts the layer on top. Dive goes by name, so a whiteout takes away what the same layer has when its name sorts later. */
    push({ nodes, whiteouts }) {
        const sortsLater = ({ name }) => `.wh.${name}` > name;
        for (const path of whiteouts)
            if (!sortsLater(path))
                this.#remove(path);
        this.pushNodes(nodes);
        for (const path of whiteouts)
            if (sortsLater(path))
                this.#remove(path);
    }
    pushNodes(nodes) {
        for (const [path, entry] of nodes) {
            const size = entry?.size ?? 0;
            const before = this.#size[path.id] ?? 0;
            this.#flags[path.id] = present | (entry?.kind === "directory" ? directory : 0);
            this.#size[path.id] = size;
            this.#addUp(path, size - before);
        }
    }
    #remove(path) {
        if (!this.has(path))
            return;
        this.#addUp(path, -(this.#total[path.id] ?? 0));
        this.#erase(path);
    }
    #erase(path) {
        this.#flags[path.id] = 0;
        this.#size[path.id] = 0;
        this.#total[path.id] = 0;
        for (const child of path.children?.values() ?? [])
            if (this.has(child))
                this.#erase(child);
    }
    #addUp(path, bytes) {
        if (bytes === 0)
            return;
        for (let at = path; at !== undefined; at = at.parent) {
            this.#total[at.id] = (this.#total[at.id] ?? 0) + bytes;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/image/dive/figures.js



/**
 * Dive's figures by dive 0.13.1's own definitions, oddities included (wagoodman/dive dive/filetree/efficiency.go,
 * file_tree.go, dive/image/image.go), for people who have limits in those terms. `sizes.shadowed` is what they mean to
 * say: every unreachable byte and no other.
 *
 * - Only leaves of each layer's own tree count. A path seen twice or more is "inefficient", and all its sizes together
 *   are waste, the one still in use included.
 * - A removed file counts 0, a removed directory all bytes below it; opaque markers count nothing.
 * - A whiteout of what no lower layer has ends the look at its layer: what comes later by name is passed over.
 * - "User" bytes are all but the lowest layer's.
 *
 * Without user bytes dive divides by zero: NaN (its rule passes) or infinity (its rule fails). JSON has neither; here it
 * is 0, or the number of wasted bytes.
 */
function diveFigures(layers, paths) {
    const scores = new Scores(paths.size);
    const hasWhiteouts = layers.some((entries) => entries.some(({ kind }) => kind === "whiteout"));
    const stack = new Stack(hasWhiteouts ? paths.size : 0);
    for (const [index, entries] of layers.entries()) {
        const tree = layerTree(entries);
        // For a whiteout in the lowest layer dive looks into that layer itself.
        if (hasWhiteouts && index === 0)
            stack.pushNodes(tree.nodes);
        score(tree, stack, scores);
        if (hasWhiteouts)
            stack.push(tree);
    }
    const layerSizes = layers.map((entries) => entries.reduce((sum, { size }) => sum + size, 0));
    const sizeBytes = layerSizes.reduce((sum, size) => sum + size, 0);
    const userSizeBytes = sizeBytes - (layerSizes[0] ?? 0);
    const { efficiency, wastedBytes } = scores.result();
    const userWastedPercent = userSizeBytes === 0 ? wastedBytes : wastedBytes / userSizeBytes;
    return { efficiency, sizeBytes, userSizeBytes, wastedBytes, userWastedPercent };
}
function score(tree, below, scores) {
    if ([...tree.whiteouts].every((path) => below.has(path))) {
        for (const { path, size } of leavesOf(tree, below))
            scores.add(path, size);
        return;
    }
    for (const { path, name, size } of [...leavesOf(tree, below)].sort(compareLeaves)) {
        if (name !== path.name && !below.has(path)) {
            scores.abandon(path);
            return;
        }
        scores.add(path, size);
    }
}
function* leavesOf({ nodes, parents, whiteouts }, below) {
    for (const [path, entry] of nodes) {
        if (!parents.has(path))
            yield { path, name: path.name, size: entry?.size ?? 0 };
    }
    for (const path of whiteouts)
        yield { path, name: `.wh.${path.name}`, size: below.removedBytes(path) };
}
/** Dive's order: directory by directory, by the bytes of the names. */
function compareLeaves(a, b) {
    const left = names(a);
    const right = names(b);
    for (const [i, name] of left.entries()) {
        const other = right[i];
        if (other === undefined)
            return 1;
        if (name !== other)
            return Buffer.compare(Buffer.from(name), Buffer.from(other));
    }
    return -1;
}
function names({ path, name }) {
    const list = [name];
    for (let at = path.parent; at?.parent !== undefined; at = at.parent)
        list.push(at.name);
    return list.reverse();
}

;// CONCATENATED MODULE: ./build/js/image/layer-entry.js
const whiteoutPrefix = ".wh.";
const metadataPrefix = ".wh..wh.";
const opaqueMarker = ".wh..wh..opq";
/** Reads a tar entry as one of a layer; `paths` gives it its place. A problem is a sentence without subject. */
function toLayerEntry(tar, paths) {
    const trimmed = withoutTrailingSlashes(tar.path);
    const slash = trimmed.lastIndexOf("/");
    const base = trimmed.slice(slash + 1);
    if (base.startsWith(whiteoutPrefix))
        return toWhiteout(tar, base, paths.intern(trimmed.slice(0, slash + 1)), paths);
    const path = paths.intern(trimmed);
    if (path === paths.root && tar.type !== "directory")
        return { problem: "an entry that is no directory stands for the root" };
    if (isMetadata(path))
        return { entry: { path, kind: "metadata", size: tar.size, link: undefined } };
    switch (tar.type) {
        case "file":
        case "directory":
            return { entry: { path, kind: tar.type, size: tar.size, link: undefined } };
        case "symlink":
            return { entry: { path, kind: "symlink", size: 0, link: tar.linkPath } };
        case "hardlink":
            return { entry: { path, kind: "hardlink", size: 0, link: paths.intern(tar.linkPath) } };
        default:
            return { entry: { path, kind: "other", size: 0, link: undefined } };
    }
}
/** A loop, because `/\/+$/` takes quadratic time on a hostile name. */
function withoutTrailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path[end - 1] === "/")
        end -= 1;
    return path.slice(0, end);
}
function toWhiteout(tar, base, parent, paths) {
    const size = tar.size;
    if (base === opaqueMarker)
        return { entry: { path: parent, kind: "opaque", size, link: undefined } };
    if (base.startsWith(metadataPrefix) && parent === paths.root) {
        return { entry: { path: paths.step(parent, base), kind: "metadata", size, link: undefined } };
    }
    const hidden = base.slice(whiteoutPrefix.length);
    if (hidden === "" || hidden === "." || hidden === "..")
        return { problem: `a whiteout has the name "${base}"` };
    return { entry: { path: paths.step(parent, hidden), kind: "whiteout", size, link: undefined } };
}
/** Below `/.wh..wh.plnk` and its like. */
function isMetadata(path) {
    let top = path;
    while (top.parent?.parent !== undefined)
        top = top.parent;
    return top.name.startsWith(metadataPrefix);
}
/** Whether the entry marks a removal (or is AUFS's own) rather than being something itself. */
function isMarker(kind) {
    return kind === "whiteout" || kind === "opaque" || kind === "metadata";
}

;// CONCATENATED MODULE: ./build/js/image/resolve-parents.js
/** As many as Linux follows before it gives up (MAXSYMLINKS). */
const maximumHops = 40;
/**
 * Where a path really leads when directories on the way are symlinks: `lib/x` is `usr/lib/x` where `lib -> usr/lib`. The
 * last component is not followed. Targets stay inside the image's root. After too many links the path is taken as it
 * stands.
 */
function resolveParents(path, paths, linkAt) {
    if (path.parent === undefined)
        return path;
    const parent = resolvePath(path.parent, paths, linkAt);
    return parent === path.parent ? path : paths.step(parent, path.name);
}
/** The same, the last component followed too. */
function resolvePath(path, paths, linkAt) {
    if (!hasLink(path, linkAt))
        return path;
    const waiting = namesFromLeaf(path);
    let at = paths.root;
    let hops = 0;
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const next = paths.step(at, name);
        const target = linkAt(next);
        if (target === undefined) {
            at = next;
            continue;
        }
        hops += 1;
        if (hops > maximumHops)
            return path;
        if (target.startsWith("/"))
            at = paths.root;
        waiting.push(...target.split("/").reverse());
    }
    return at;
}
function hasLink(path, linkAt) {
    for (let at = path; at !== undefined; at = at.parent) {
        if (linkAt(at) !== undefined)
            return true;
    }
    return false;
}
function namesFromLeaf(path) {
    const names = [];
    for (let at = path; at.parent !== undefined; at = at.parent)
        names.push(at.name);
    return names;
}

;// CONCATENATED MODULE: ./build/js/image/file-tree.js


/**
 * The root filesystem that an image's layers make, lowest layer first, by the rules of the OCI image spec (layer.md,
 * "Applying Changesets" and "Whiteouts") and, where it is silent, of containerd (pkg/archive):
 *
 * - an entry replaces what is at its path, except that a directory keeps what is in it;
 * - a whiteout hides its path and all below, an opaque marker all below its directory, each only what lower layers have;
 * - a directory on the way that is a symlink is followed, inside the image's root; a file on the way makes way.
 *
 * Every byte of a file is either visible, when at least one name leads to it, or shadowed: shipped and unreachable. A hard
 * link adds a name and no bytes; the bytes stay visible until the last name is hidden. Both sums are kept by the layer
 * that ships the bytes, so `unpacked = visible + shadowed` holds for each layer exactly.
 */
class FileTree {
    #paths;
    /** What stands at a path, by its id; nothing for a directory that only what is in it implies. */
    #entries;
    /** The layer that put it there, by the path's id. */
    #layers;
    #directories = new Map();
    /** Files with hard links, by each of their names. */
    #shared = new Map();
    #visible = [];
    #shadowed = [];
    constructor(paths) {
        this.#paths = paths;
        this.#entries = new Array(paths.size).fill(undefined);
        this.#layers = new Array(paths.size).fill(-1);
    }
    /** Puts the next layer on top. */
    apply(entries) {
        const layer = this.#visible.length;
        this.#visible.push(0);
        this.#shadowed.push(0);
        for (const entry of entries) {
            if (isMarker(entry.kind))
                this.#hideBelow(entry, layer);
            else
                this.#put(entry, layer);
        }
    }
    /** Bytes that layer `index` ships and that can be reached. */
    visibleBytes(index) {
        return this.#visible[index] ?? 0;
    }
    /** Bytes that layer `index` ships and that nothing leads to. */
    shadowedBytes(index) {
        return this.#shadowed[index] ?? 0;
    }
    /** Bytes that are visible at this very path; those with several names count at the oldest one that is left. */
    bytesAt(path) {
        const shared = this.#shared.get(path);
        if (shared !== undefined)
            return shared.names.values().next().value === path ? shared.size : 0;
        const entry = this.#entries[path.id];
        return entry?.kind === "file" ? entry.size : 0;
    }
    /** The children of a path at or below which anything is visible, in no particular order. */
    childrenOf(path) {
        return this.#directories.get(path)?.below ?? [];
    }
    hasChildren(path) {
        return (this.#directories.get(path)?.below.size ?? 0) > 0;
    }
    #hideBelow(marker, layer) {
        this.#count(this.#shadowed, layer, marker.size);
        if (marker.kind === "whiteout")
            this.#hide(this.#place(marker.path), layer);
        else if (marker.kind === "opaque")
            this.#clear(resolvePath(marker.path, this.#paths, this.#linkAt), layer);
    }
    #put(entry, layer) {
        const path = this.#place(entry.path);
        const target = typeof entry.link === "object" ? this.#place(entry.link) : undefined;
        this.#openWay(path.parent);
        const before = this.#entries[path.id];
        const bothDirectories = entry.kind === "directory" && (before === undefined || before.kind === "directory");
        if (!bothDirectories)
            this.#removeAll(path);
        this.#entries[path.id] = entry;
        this.#layers[path.id] = layer;
        this.#linkUp(path);
        if (entry.kind === "file")
            this.#count(this.#visible, layer, entry.size);
        else if (target !== undefined)
            this.#share(target, path);
    }
    /** A link whose target is nowhere leads to nothing; a runtime would refuse the layer. */
    #share(target, path) {
        const entry = this.#entries[target.id];
        const layer = this.#layers[target.id] ?? 0;
        const isPlain = entry?.kind === "file";
        const shared = this.#shared.get(target) ?? (isPlain ? { layer, size: entry.size, names: new Set([target]) } : undefined);
        if (shared === undefined)
            return;
        shared.names.add(path);
        this.#shared.set(target, shared).set(path, shared);
    }
    /** A file in the way of a deeper path makes way for a directory. */
    #openWay(parent) {
        for (let at = parent; at !== undefined; at = at.parent) {
            const entry = this.#entries[at.id];
            if (entry !== undefined && entry.kind !== "directory")
                this.#release(at);
        }
    }
    #place(path) {
        return resolveParents(path, this.#paths, this.#linkAt);
    }
    #linkAt = (path) => {
        const entry = this.#entries[path.id];
        return entry?.kind === "symlink" && typeof entry.link === "string" ? entry.link : undefined;
    };
    /** Hides the path and all below it, as far as lower layers have it. */
    #hide(path, layer) {
        if ((this.#layers[path.id] ?? -1) < layer)
            this.#release(path);
        this.#clear(path, layer);
    }
    #clear(path, layer) {
        const directory = this.#directories.get(path);
        if (directory === undefined || directory.cleared === layer)
            return;
        directory.cleared = layer;
        for (const child of directory.below)
            this.#hide(child, layer);
    }
    /** Takes away the path and all below it, of whatever layer. */
    #removeAll(path) {
        this.#release(path);
        for (const child of this.childrenOf(path))
            this.#removeAll(child);
    }
    #release(path) {
        const entry = this.#entries[path.id];
        if (entry === undefined)
            return;
        this.#entries[path.id] = undefined;
        this.#unlinkUp(path);
        const shared = this.#shared.get(path);
        if (shared !== undefined) {
            this.#shared.delete(path);
            shared.names.delete(path);
            if (shared.names.size === 0)
                this.#shadow(shared.layer, shared.size);
        }
        else if (entry.kind === "file") {
            this.#shadow(this.#layers[path.id] ?? 0, entry.size);
        }
    }
    #shadow(layer, bytes) {
        this.#count(this.#visible, layer, -bytes);
        this.#count(this.#shadowed, layer, bytes);
    }
    #count(sums, layer, bytes) {
        sums[layer] = (sums[layer] ?? 0) + bytes;
    }
    /** Makes the path reachable from the root through {@link Directory.below}. */
    #linkUp(path) {
        for (let at = path; at.parent !== undefined; at = at.parent) {
            const directory = this.#directories.get(at.parent);
            if (directory?.below.has(at) === true)
                return;
            if (directory === undefined)
                this.#directories.set(at.parent, { below: new Set([at]), cleared: -1 });
            else
                directory.below.add(at);
        }
    }
    #unlinkUp(path) {
        for (let at = path; at.parent !== undefined; at = at.parent) {
            if (this.#entries[at.id] !== undefined || this.hasChildren(at))
                return;
            this.#directories.get(at.parent)?.below.delete(at);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/image/origins/image-origins.js

/** Longest instruction text in an origin; a heredoc or a list of packages can be pages. */
const maximumLength = 200;
/** `text` cut to a length that fits one line of a report. */
function shortInstruction(text) {
    const characters = [...text];
    return characters.length <= maximumLength ? text : `${characters.slice(0, maximumLength - 1).join("")}…`;
}
/** An instruction as an origin tells it: one line, not too long. Of a RUN with a heredoc the script says what it does. */
function instructionLabel({ keyword, text, heredocs = [] }) {
    const script = keyword === "RUN" ? heredocs.map(({ body }) => ` ${body}`).join("") : "";
    return shortInstruction((0,control/* oneLine */.T)(text + script));
}

;// CONCATENATED MODULE: ./build/js/image/origins/created-by.js


const layerKeywords = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/**
 * Reads `created_by` of BuildKit (`RUN |1 A=b /bin/sh -c make # buildkit`), of Docker's classic builder and Buildah
 * (`/bin/sh -c #(nop) COPY dir:… in /app `, `/bin/sh -c make`) and of kaniko (the instruction as it stands).
 */
function readCreatedBy(createdBy) {
    const text = createdBy.replace(/ # buildkit$/, "");
    const noOperation = /^(?:\|\d+ .*?)?\/bin\/sh -c #\(nop\) +/s.exec(text)?.[0];
    const rest = noOperation === undefined ? text : text.slice(noOperation.length);
    const keyword = /^[A-Z]+(?= )/.exec(rest)?.[0] ?? "";
    if (layerKeywords.has(keyword)) {
        return { keyword, text: rest.slice(keyword.length + 1), isClassic: noOperation !== undefined };
    }
    // A command is run by a shell, after its build arguments; other tools (ko, jib, Bazel, buildpacks) write what they like.
    return { keyword: /^[/|]/.test(rest) ? "RUN" : "", text: rest, isClassic: true };
}
/**
 * The instruction for people: without shell, and without build arguments, whose values may be nobody's business.
 * Undefined when the history says nothing.
 */
function instructionText(createdBy) {
    if (createdBy.trim() === "")
        return undefined;
    const { keyword, text } = readCreatedBy(createdBy.slice(0, 4096));
    const command = keyword === "RUN" ? withoutShell(text) : text;
    return shortInstruction((0,control/* oneLine */.T)(`${keyword} ${command}`));
}
/** Without a shell between them, nothing tells where the build arguments end. */
function withoutShell(text) {
    const command = text.replace(/^(?:\|\d+ .*?)?\/bin\/(?:ba|da|a)?sh (?:-\S+ |pipefail )*-\S*c /s, "");
    return command.startsWith("|") ? "[…]" : command;
}

;// CONCATENATED MODULE: ./build/js/image/origins/image-name.js
/**
 * Reads the identifier of a source step: `docker-image://docker.io/library/debian:bookworm-slim@sha256:…` or
 * `oci-layout://…`. Undefined for sources that are no image (a context, a repository, a download).
 */
function baseImageOf(identifier) {
    const reference = /^(?:docker-image|oci-layout):\/\/(.+)$/s.exec(identifier)?.[1];
    if (reference === undefined)
        return undefined;
    const [name = "", digest] = reference.split("@");
    return { name: familiarName(name), ...(digest === undefined ? {} : { digest }) };
}
/** Docker's short form: without `docker.io/` and `library/`. */
function familiarName(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
}

;// CONCATENATED MODULE: ./build/js/image/origins/same-instruction.js
/**
 * Whether a layer's history is that of this instruction. White space and quotes do not count. BuildKit expands variables
 * of COPY, ADD and WORKDIR in history (any text matches them here) and leaves those of RUN to the shell.
 */
function isSameInstruction(createdBy, instruction) {
    if (createdBy.keyword !== instruction.keyword)
        return false;
    if (instruction.keyword === "RUN")
        return isSameRun(createdBy, instruction);
    if (instruction.keyword === "WORKDIR")
        return isSameWorkdir(createdBy, instruction);
    return isSameCopy(createdBy, instruction);
}
/** The command stands at the end; before it at most a shell, and the build arguments that BuildKit counts with `|n`. */
function isSameRun({ text }, instruction) {
    const written = words(instruction).filter((word) => !word.startsWith("--"));
    const list = jsonList(written.join(" "));
    const command = bare(list?.join(" ") ?? shellCommand(written.join(" "), instruction));
    const recorded = bare(text);
    if (command === "" || !recorded.endsWith(command))
        return false;
    const before = recorded.slice(0, recorded.length - command.length);
    return before === "" || before.startsWith("|") || /^\/.*-[a-z]*c$/.test(before);
}
/** A heredoc alone is its body; one that a command reads stands there with its marks (moby/buildkit dispatchRun). */
function shellCommand(command, { heredocs = [] }) {
    const [first] = heredocs;
    if (first === undefined)
        return command;
    if (/^<<-?["']?\w+["']?$/.test(command))
        return first.body;
    return `${command}${heredocs.map(({ name, body }) => `${body}${name}`).join("")}`;
}
function isSameWorkdir({ text }, instruction) {
    const directory = words(instruction).join(" ").replace(/^\.\//, "");
    const pattern = directory.startsWith("/") || directory.startsWith("$") ? directory : `$any/${directory}`;
    return matches(withoutEndSlash(bare(text)), withoutEndSlash(bare(pattern)));
}
/** Flags that say where from and how, which history leaves out. */
const unrecordedFlags = /^--(?:from|link|checksum|keep-git-dir|exclude|unpack)(?:=|$)/;
function isSameCopy({ text, isClassic }, instruction) {
    const written = words(instruction).filter((word) => !unrecordedFlags.test(word));
    const list = jsonList(written.filter((word) => !word.startsWith("--")).join(" "));
    const flags = written.filter((word) => word.startsWith("--"));
    const parts = list === undefined ? written : [...flags, ...list];
    if (!isClassic)
        return matches(bare(text), bare(parts.join(" ")));
    const destination = / in (.*)$/s.exec(text)?.[1];
    const last = parts.at(-1) ?? "";
    const pattern = last.startsWith("/") || last.startsWith("$") ? last : "$any";
    return destination !== undefined && matches(withoutEndSlash(bare(destination)), withoutEndSlash(bare(pattern)));
}
function words({ text }) {
    return text.split(" ").slice(1);
}
function jsonList(text) {
    if (!text.startsWith("["))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function bare(text) {
    return text.replace(/[\s"'\\]/g, "");
}
function withoutEndSlash(text) {
    return text.length > 1 && text.endsWith("/") ? text.slice(0, -1) : text;
}
const variable = /\$(?:\{[^}]*\}|\w+)/;
/** `$NAME` and `${NAME…}` in the pattern stand for any text. Each fixed part is looked for once, from left to right. */
function matches(text, pattern) {
    const fixed = pattern.split(variable);
    const first = fixed[0] ?? "";
    const last = fixed.at(-1) ?? "";
    if (fixed.length === 1)
        return text === first;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of fixed.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}

;// CONCATENATED MODULE: ./build/js/image/origins/history.js





/** BuildKit adds such entries at the end where history is short (exporter/containerimage/writer.go); the rest is shifted. */
const padding = "buildkit.exporter.image.v0";
/** Longer instructions are told by their start and matched with nothing. */
const maximumText = 64 * 1024;
/**
 * Origins without provenance. History entries that are not empty belong to the layers, one to one and in order. Where
 * they end with exactly the instructions of a known Dockerfile's stage (and of the stages below it), each gets its line,
 * and what is left below is the base image. In all other cases the history's own text is all that is said: no line is
 * guessed.
 */
function originsFromHistory(history, layerCount, hints) {
    const entries = history
        .filter((entry) => entry.empty_layer !== true)
        .map((entry) => (entry.created_by ?? "").slice(0, maximumText));
    const isPadded = history.some(({ comment }) => comment === padding);
    if (entries.length !== layerCount || isPadded) {
        return { layers: Array.from({ length: layerCount }, () => ({ via: "none" })), baseLayers: undefined };
    }
    const match = bestMatch(entries.map(readCreatedBy), hints);
    if (match === undefined)
        return { layers: entries.map(textOnly), baseLayers: undefined };
    return originsOfMatch(match, entries);
}
function textOnly(createdBy) {
    const instruction = instructionText(createdBy);
    return instruction === undefined ? { via: "none" } : { instruction, via: "history" };
}
/** The Dockerfile and stage that explain most layers; none when two different ones explain as many. */
function bestMatch(layers, hints) {
    const candidates = hints.dockerfile === undefined ? (hints.dockerfiles ?? []) : [hints.dockerfile];
    const matches = candidates.flatMap((file) => {
        const dockerfile = (0,parse/* parseDockerfile */.Ai)(file.text, hints.buildArgs);
        const targets = hints.target === undefined ? (0,parse/* finalStages */.yu)(dockerfile).map(({ index }) => index) : [undefined];
        const chains = targets.map((index) => chainOf(dockerfile.stages, index) ?? (0,parse/* stageChain */.ap)(dockerfile, hints.target));
        return chains.flatMap((chain) => matchOf(file, chain, layers, hints.dockerfile !== undefined) ?? []);
    });
    const [best, next] = matches.sort((a, b) => b.made.length - a.made.length);
    return best !== undefined && next?.made.length === best.made.length ? undefined : best;
}
function chainOf(stages, index) {
    if (index === undefined)
        return undefined;
    const chain = [];
    for (let stage = stages[index]; stage !== undefined; stage = stages[stage.fromStage ?? -1])
        chain.push(stage);
    return chain;
}
function matchOf(file, chain, layers, isCertain) {
    const root = chain.at(-1);
    const steps = chain.flatMap((stage) => stage.instructions.map((instruction) => ({ stage, instruction })).reverse());
    const made = [];
    for (const step of steps.filter(({ instruction }) => makesLayer(instruction))) {
        const layer = layers[layers.length - 1 - made.length];
        if (layer !== undefined && isSameInstruction(layer, step.instruction))
            made.push(step);
        // A directory that was there already is no layer to the classic builder.
        else if (step.instruction.keyword !== "WORKDIR")
            return undefined;
    }
    const baseLayers = layers.length - made.length;
    const isFromNothing = root?.resolvedFrom === "scratch";
    if (root === undefined || (isFromNothing && baseLayers > 0) || (made.length === 0 && !isCertain))
        return undefined;
    return { file, root, baseLayers, made: made.reverse() };
}
function makesLayer({ keyword, text }) {
    if (keyword === "WORKDIR")
        return text !== "WORKDIR /";
    return keyword === "RUN" || keyword === "COPY" || keyword === "ADD";
}
function originsOfMatch({ file, root, baseLayers, made }, entries) {
    const from = root.instructions[0];
    const fromOrigin = from === undefined ? undefined : history_originOf(file, root, from);
    const below = entries.slice(0, baseLayers).map((createdBy) => fromOrigin ?? textOnly(createdBy));
    const above = made.map(({ stage, instruction }) => history_originOf(file, stage, instruction));
    const origins = { layers: [...below, ...above], baseLayers };
    if (fromOrigin !== undefined && root.resolvedFrom !== "scratch") {
        const [name = "", digest] = (root.resolvedFrom ?? root.from).split("@");
        origins.base = { name: familiarName(name), ...(digest === undefined ? {} : { digest }), from: fromOrigin };
    }
    return origins;
}
function history_originOf({ path }, stage, instruction) {
    const { startLine, endLine } = instruction;
    const name = stage.name === undefined ? {} : { stage: stage.name };
    return { file: path, startLine, endLine, ...name, instruction: instructionLabel(instruction), via: "history" };
}

;// CONCATENATED MODULE: ./build/js/image/origins/root-chain.js
/** Longer than any Dockerfile's; a circle would be longer. */
const maximumSteps = 10_000;
/**
 * The steps that a result was made by, base first: from the result back through each step's root input, down to an image
 * (or other source) or to nothing (`FROM scratch`).
 */
function root_chain_chainOf({ steps }, result) {
    const links = [];
    for (let reference = result; reference !== undefined;) {
        const step = steps.get(reference.step);
        if (step === undefined || links.length > maximumSteps)
            break;
        links.push({ step, reference });
        reference = rootInput(step, reference.output);
    }
    return links.reverse();
}
/** What the result `output` of a step is built on; undefined for sources and for what starts empty. */
function rootInput({ operation, inputs }, output) {
    if (operation.exec !== undefined) {
        const { mounts } = operation.exec;
        const mount = mounts.find((candidate) => candidate.output === output) ?? mounts.find(({ dest }) => dest === "/");
        return mount === undefined ? undefined : inputs[mount.input];
    }
    if (operation.file !== undefined)
        return inputs[fileRoot(operation.file.actions, inputs.length, output)];
    if (operation.merge !== undefined)
        return inputs[operation.merge.inputs[0]?.input ?? -1];
    return undefined;
}
/** Index of the input that the action with this output began with, through the actions before it; -1 for none. */
function fileRoot(actions, inputs, output) {
    let at = actions.find((action) => action.output === output)?.input ?? -1;
    for (let hops = 0; at >= inputs && hops <= actions.length; hops++)
        at = actions[at - inputs]?.input ?? -1;
    return at >= inputs ? -1 : at;
}
/**
 * The states of the image's root filesystem, base first, with their numbers of layers; `total` is the image's. What the
 * layer map does not say follows from the neighbours: each step adds one layer, a merge as many as what it merges in.
 * Undefined when the numbers contradict each other, or the image.
 */
function countedRootChain(provenance, total) {
    const links = root_chain_chainOf(provenance, provenance.result);
    const last = links.at(-1);
    if (last === undefined)
        return total === 0 ? [] : undefined;
    const stated = provenance.layerCounts.get(root_chain_nameOf(last.reference));
    if (stated !== undefined && stated !== total)
        return undefined;
    const counts = fillCounts(links, provenance, total);
    const known = counts.filter((count) => count !== undefined);
    const isOrdered = known.every((count, i) => count >= (known[i - 1] ?? 0));
    return isOrdered ? links.map(({ step }, i) => ({ step, layers: counts[i] })) : undefined;
}
function fillCounts(links, provenance, total) {
    const counts = links.map(({ reference }) => provenance.layerCounts.get(root_chain_nameOf(reference)));
    const added = links.map(({ step }) => addedLayers(provenance, step));
    counts[links.length - 1] = total;
    const startsEmpty = links[0]?.step.operation.source === undefined;
    for (const [i, more] of added.entries())
        counts[i] ??= sum(i === 0 ? (startsEmpty ? 0 : undefined) : counts[i - 1], more);
    for (let i = links.length - 1; i > 0; i--)
        counts[i - 1] ??= sum(counts[i], negative(added[i]));
    return counts;
}
function addedLayers(provenance, { operation, inputs }) {
    if (operation.exec !== undefined || operation.file !== undefined)
        return 1;
    if (operation.merge === undefined)
        return undefined;
    let added = 0;
    for (const { input } of operation.merge.inputs.slice(1)) {
        const reference = inputs[input];
        const count = reference && provenance.layerCounts.get(root_chain_nameOf(reference));
        // COPY --link merges in one step that starts empty.
        const chain = reference && count === undefined ? root_chain_chainOf(provenance, reference) : [];
        const isOneStep = chain.length === 1 && chain[0]?.step.operation.file !== undefined;
        const layers = count ?? (isOneStep ? 1 : undefined);
        if (layers === undefined)
            return undefined;
        added += layers;
    }
    return added;
}
function root_chain_nameOf({ step, output }) {
    return `${step}:${output}`;
}
function sum(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function negative(value) {
    return value === undefined ? undefined : -value;
}

;// CONCATENATED MODULE: ./build/js/image/origins/source-files.js


/** The build's Dockerfiles, in the order of {@link Provenance.sources}. */
function sourceFiles(provenance, known) {
    return provenance.sources.map(({ name, text }) => ({
        path: repositoryPath(name, text, known),
        dockerfile: (0,parse/* parseDockerfile */.Ai)(text),
    }));
}
/**
 * BuildKit's file name has no directory, so the text decides: the repository's Dockerfile with these very bytes; of
 * several, the one of that name. A text that the repository does not have (inline, another repository's) has no path
 * there. With no Dockerfiles to compare, the name stands for itself.
 */
function repositoryPath(name, text, known) {
    if (known.length === 0)
        return name === "" ? undefined : name;
    const same = known.filter((candidate) => candidate.text === text);
    const named = same.find(({ path }) => path === name || path.endsWith(`/${name}`));
    return (named ?? same[0])?.path;
}
/** The instruction that covers the place's first line, and its stage. */
function instructionAt({ dockerfile }, line) {
    for (const stage of dockerfile.stages) {
        const instruction = stage.instructions.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
        if (instruction !== undefined)
            return { stage, instruction };
    }
    return undefined;
}
/** The place as an origin; lines are given only together with the file they are lines of. */
function originOfPlace(place, files) {
    const file = files[place.source];
    const found = file && instructionAt(file, place.startLine);
    const { startLine, endLine } = place;
    return {
        ...(file?.path === undefined ? {} : { file: file.path, startLine, endLine }),
        ...(found?.stage.name === undefined ? {} : { stage: found.stage.name }),
        ...(found === undefined ? {} : { instruction: instructionLabel(found.instruction) }),
        via: "provenance",
    };
}
/** The whole stage that the place is in, as an origin: for what one of its lines did, and it is not known which. */
function originOfStage(place, files) {
    const file = files[place.source];
    const stage = file && instructionAt(file, place.startLine)?.stage;
    if (stage === undefined)
        return originOfPlace(place, files);
    return originOfPlace({ source: place.source, startLine: stage.startLine, endLine: stage.endLine }, files);
}

;// CONCATENATED MODULE: ./build/js/image/origins/maker.js


const maker_maximumSteps = 10_000;
/**
 * For a step that copies from another stage (`COPY --from`): the line of that stage which made what is copied. Undefined
 * for everything else, and where the bytes come from the context, or straight from an image that this very line names.
 */
function makerOf(step, provenance, files, copiedAt) {
    const copied = copiedFrom(step, provenance);
    if (copied === undefined)
        return undefined;
    const maker = stepThatMade(copied.path, copied.from, provenance);
    const place = maker?.step.places[0];
    if (maker === undefined || place === undefined)
        return undefined;
    const origin = maker.isCertain ? originOfPlace(place, files) : originOfStage(place, files);
    const isSameLine = origin.file === copiedAt.file && origin.startLine === copiedAt.startLine;
    return isSameLine && origin.instruction === copiedAt.instruction ? undefined : origin;
}
/** What a copy takes and from which result; a linked copy is merged in. */
function copiedFrom({ operation, inputs }, provenance) {
    for (const { secondaryInput, Action } of operation.file?.actions ?? []) {
        const from = inputs[secondaryInput];
        if (Action.copy !== undefined && from !== undefined)
            return { path: Action.copy.src, from };
    }
    for (const { input } of operation.merge?.inputs.slice(1) ?? []) {
        const merged = provenance.steps.get(inputs[input]?.step ?? "");
        const copied = merged?.operation.file && copiedFrom(merged, provenance);
        if (copied !== undefined)
            return copied;
    }
    return undefined;
}
/**
 * The step of a stage that made `path`, from the stage's end back: the nearest RUN that names the path, else the one step
 * that may have written there (any RUN; a COPY whose destination has the path), else the stage's base image. When several
 * may have, it is not certain which.
 */
function stepThatMade(path, from, { steps }) {
    const candidates = [];
    let reference = from;
    for (let hops = 0; reference !== undefined && hops < maker_maximumSteps; hops++) {
        const step = steps.get(reference.step);
        if (step === undefined)
            break;
        const { exec, file, source } = step.operation;
        if (exec !== undefined && mentions(exec, path))
            return { step, isCertain: true };
        if (exec !== undefined || (file !== undefined && writesTo(file.actions, path)))
            candidates.push(step);
        const isImage = source !== undefined && !source.identifier.startsWith("local://");
        if (isImage && candidates.length === 0)
            candidates.push(step);
        reference = rootInput(step, reference.output);
    }
    const [nearest, next] = candidates;
    return nearest && { step: nearest, isCertain: next === undefined || nearest.operation.file !== undefined };
}
/** Whether the command's text has the path in it, absolute or relative to its working directory. */
function mentions({ meta }, path) {
    if (meta === undefined)
        return false;
    const text = meta.args.join(" ");
    const wanted = fixedPart(path);
    const directory = meta.cwd.endsWith("/") ? meta.cwd : `${meta.cwd}/`;
    const relative = wanted.startsWith(directory) ? wanted.slice(directory.length) : "";
    return [wanted, relative].some((name) => name.length > 2 && hasName(text, name));
}
/** `/out/*.whl` is asked for as `/out`. */
function fixedPart(path) {
    const wildcard = path.search(/[*?[\\]/);
    const fixed = wildcard < 0 ? path : path.slice(0, path.lastIndexOf("/", wildcard));
    return fixed.endsWith("/") ? fixed.slice(0, -1) : fixed;
}
function hasName(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const before = text[at - 1] ?? " ";
        const after = text[at + name.length] ?? " ";
        if (!/[\w./-]/.test(before) && !/[\w.-]/.test(after))
            return true;
    }
    return false;
}
function writesTo(actions, path) {
    const wanted = fixedPart(path);
    return actions.some(({ Action: { copy, mkdir, mkfile } }) => {
        const destination = copy?.dest ?? mkfile?.path ?? mkdir?.path;
        if (destination === undefined)
            return false;
        const written = fixedPart(destination);
        return written === wanted || wanted.startsWith(`${written}/`) || written.startsWith(`${wanted}/`);
    });
}

;// CONCATENATED MODULE: ./build/js/image/origins/layer-origins.js





/**
 * Joins layers with the steps that made them. Each state of the root filesystem has as many layers as its chain is long;
 * the layers between two states are the upper one's step's. The lowest state is the base image: its layers are the base
 * layers, on the FROM line. Counts decide and not digests: a forced compression exports other blobs than the chains name.
 * Undefined when the counts leave a layer without a step, or contradict the image.
 */
function originsFromProvenance(provenance, files, layerCount) {
    const states = countedRootChain(provenance, layerCount);
    if (states === undefined)
        return undefined;
    const layers = [];
    for (const { step, layers: count } of states) {
        if (count === undefined)
            return undefined;
        const origin = originOfStep(step, states, provenance, files);
        while (layers.length < count)
            layers.push(origin);
    }
    return { layers, ...baseOf(states, layers, provenance, files) };
}
function baseOf([lowest], layers, provenance, files) {
    const image = baseImageOf(lowest?.step.operation.source?.identifier ?? "");
    if (lowest === undefined || image === undefined)
        return { baseLayers: 0 };
    const from = layers[0] ?? originOfStep(lowest.step, [lowest], provenance, files);
    return { baseLayers: lowest.layers, base: { ...image, from } };
}
function originOfStep(step, states, provenance, files) {
    const isSingle = step.places.length === 1 || step.operation.source === undefined;
    const place = isSingle ? step.places[0] : placeOfBase(step, states, provenance, files);
    const origin = place === undefined ? { via: "provenance" } : originOfPlace(place, files);
    const madeBy = makerOf(step, provenance, files, origin);
    return madeBy === undefined ? origin : { ...origin, madeBy };
}
/**
 * A base image that several stages start from is one step with a place for each FROM line. The right one is that of the
 * stage which the first step above the base belongs to; without such a step, that of the target's stage. A context that a
 * stage starts from has no place of its own; its FROM line is found the same way.
 */
function placeOfBase({ places }, states, provenance, files) {
    const above = states.find(({ step }) => step.operation.source === undefined && step.places.length > 0);
    const next = above?.step.places[0];
    const fromLines = next === undefined
        ? files.map((file, source) => toPlace(source, (0,parse/* stageChain */.ap)(file.dockerfile, provenance.target).at(-1)))
        : [toPlace(next.source, rootStage(files[next.source], next.startLine))];
    const isPlace = (place) => fromLines.some((from) => from?.source === place.source && from.startLine === place.startLine);
    const elsewhere = places.find(({ source }) => source !== next?.source);
    return places.find(isPlace) ?? elsewhere ?? places[0] ?? (next === undefined ? undefined : fromLines[0]);
}
/** The stage whose FROM names an image, below the stage which `line` is in. */
function rootStage(file, line) {
    let stage = file && instructionAt(file, line)?.stage;
    while (stage?.fromStage !== undefined)
        stage = file?.dockerfile.stages[stage.fromStage];
    return stage;
}
function toPlace(source, stage) {
    const from = stage?.instructions[0];
    return from === undefined ? undefined : { source, startLine: from.startLine, endLine: from.endLine };
}

;// CONCATENATED MODULE: ./build/js/image/origins/slsa.js
/**
 * The parts of a BuildKit provenance predicate (`mode=max`) that layer origins need, in both shapes (moby/buildkit
 * docs/attestations/slsa-definitions.md, solver/llbsolver/provenance/types/types.go, solver/pb/ops.proto). Zero values
 * are left out by BuildKit, hence the defaults.
 */

const slsa_index = schemas/* int */.Whr().default(0);
const fileAction = schemas/* object */.Ikc({
    /** Counts the step's inputs, then the results of earlier actions; -1: an empty directory. */
    input: slsa_index,
    secondaryInput: slsa_index,
    output: slsa_index,
    Action: schemas/* object */.Ikc({
        copy: schemas/* object */.Ikc({ src: schemas/* string */.YjP().default(""), dest: schemas/* string */.YjP().default("") }).optional(),
        mkdir: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
        mkfile: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
        rm: schemas/* object */.Ikc({ path: schemas/* string */.YjP().default("") }).optional(),
    })
        .default({}),
});
const operation = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }).optional(),
    exec: schemas/* object */.Ikc({
        meta: schemas/* object */.Ikc({ args: schemas/* array */.YOg(schemas/* string */.YjP()).default([]), cwd: schemas/* string */.YjP().default("/") }).optional(),
        mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ input: slsa_index, output: slsa_index, dest: schemas/* string */.YjP().default("") })).default([]),
    })
        .optional(),
    file: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(fileAction).default([]) }).optional(),
    merge: schemas/* object */.Ikc({ inputs: schemas/* array */.YOg(schemas/* object */.Ikc({ input: slsa_index })).default([]) }).optional(),
});
const step = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** `stepN:M`: result M of step N. */
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    op: schemas/* object */.Ikc({ Op: operation.nullish() }),
});
const slsa_position = schemas/* object */.Ikc({ line: schemas/* int */.Whr().positive() });
const slsa_location = schemas/* object */.Ikc({
    sourceIndex: slsa_index,
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: slsa_position, end: slsa_position })).default([]),
});
const buildConfig = schemas/* object */.Ikc({ llbDefinition: schemas/* array */.YOg(step).min(1) });
const buildkitMetadata = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({
        locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ locations: schemas/* array */.YOg(slsa_location).default([]) })),
        infos: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().default(""), data: schemas/* string */.YjP().default("") })).default([]),
    }),
    /** Result → chains of layers, lowest first, each up to and including that result. */
    layers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()))).default({}),
});
const request = schemas/* object */.Ikc({ args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish();
const slsa02Schema = schemas/* object */.Ikc({
    buildConfig,
    metadata: schemas/* object */.Ikc({ "https://mobyproject.org/buildkit@v1#metadata": buildkitMetadata }),
    invocation: schemas/* object */.Ikc({ parameters: schemas/* object */.Ikc({ args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish() })
        .nullish(),
});
const slsa1Schema = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        internalParameters: schemas/* object */.Ikc({ buildConfig }),
        externalParameters: schemas/* object */.Ikc({ request }).nullish(),
    }),
    runDetails: schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ buildkit_metadata: buildkitMetadata }) }),
});

;// CONCATENATED MODULE: ./build/js/image/origins/provenance.js

/**
 * Reads a `max` provenance predicate of either shape. Undefined for anything else, `min` provenance included (it has no
 * steps): origins then come from history.
 */
function readProvenance(predicate) {
    const old = slsa02Schema.safeParse(predicate);
    if (old.success) {
        const { buildConfig, metadata, invocation } = old.data;
        const buildkit = metadata["https://mobyproject.org/buildkit@v1#metadata"];
        return normalise(buildConfig.llbDefinition, buildkit, invocation?.parameters?.args?.["target"]);
    }
    const recent = slsa1Schema.safeParse(predicate);
    if (!recent.success)
        return undefined;
    const { internalParameters, externalParameters } = recent.data.buildDefinition;
    const buildkit = recent.data.runDetails.metadata.buildkit_metadata;
    return normalise(internalParameters.buildConfig.llbDefinition, buildkit, externalParameters?.request?.args?.["target"]);
}
function normalise(raw, buildkit, target) {
    const steps = new Map();
    for (const { id, inputs, op } of raw) {
        const places = (buildkit.source.locations[id]?.locations ?? []).flatMap(provenance_toPlace);
        steps.set(id, { id, inputs: (inputs ?? []).map(toReference), operation: op.Op ?? {}, places });
    }
    const result = finalResult(raw, steps);
    if (result === undefined)
        return undefined;
    const provenance = {
        steps,
        result,
        layerCounts: countLayers(buildkit.layers),
        sources: buildkit.source.infos.map(({ filename, data }) => ({
            name: filename,
            text: Buffer.from(data, "base64").toString("utf8"),
        })),
    };
    if (typeof target === "string" && target !== "")
        provenance.target = target;
    return provenance;
}
/** The last step has no operation and one input: what is exported. */
function finalResult(raw, steps) {
    const last = steps.get(raw.at(-1)?.id ?? "");
    if (last === undefined)
        return undefined;
    const isReturn = Object.keys(last.operation).length === 0;
    return isReturn ? last.inputs[0] : { step: last.id, output: 0 };
}
/**
 * Chains of one result differ in compression (a forced one is not the one that a step first made), never in length; a
 * result whose chains do differ is left out.
 */
function countLayers(layers) {
    const counts = new Map();
    for (const [result, chains] of Object.entries(layers)) {
        const lengths = new Set(chains.map((chain) => chain.length));
        const [length] = lengths;
        if (length !== undefined && lengths.size === 1)
            counts.set(result, length);
    }
    return counts;
}
function toReference(text) {
    const colon = text.lastIndexOf(":");
    return { step: text.slice(0, colon), output: Number(text.slice(colon + 1)) };
}
/** The ranges of one location are the lines of one instruction, often one range for each line. */
function provenance_toPlace({ sourceIndex, ranges }) {
    if (ranges.length === 0)
        return [];
    const startLine = Math.min(...ranges.map(({ start }) => start.line));
    const endLine = Math.max(...ranges.map(({ end }) => end.line));
    return [{ source: sourceIndex, startLine, endLine }];
}

;// CONCATENATED MODULE: ./build/js/image/origins/find-origins.js





/** Where every layer of the image comes from: by provenance where it is there and fits the image, else by history. */
function findOrigins({ manifest, config }, hints) {
    const layerCount = manifest.layers.length;
    const provenance = readProvenance(hints.provenance);
    if (provenance !== undefined) {
        const files = sourceFiles(provenance, hints.dockerfiles ?? []);
        const origins = originsFromProvenance(provenance, files, layerCount);
        if (origins !== undefined)
            return origins;
    }
    const origins = originsFromHistory(config.history ?? [], layerCount, hints);
    return origins.base === undefined ? { ...origins, ...annotatedBase(manifest.annotations) } : origins;
}
/** What the image says of its base itself (OCI image spec annotations.md). */
function annotatedBase(annotations) {
    const name = annotations?.["org.opencontainers.image.base.name"];
    const digest = annotations?.["org.opencontainers.image.base.digest"];
    if (name === undefined)
        return {};
    return { base: { name: familiarName(name), ...(digest === undefined ? {} : { digest }), from: { via: "none" } } };
}

;// CONCATENATED MODULE: ./build/js/image/layer-collector.js



/** Turns the entries of one layer's tar into what an image needs to know of them. Wants no file's content. */
class LayerCollector {
    entries = [];
    /** Sum of the sizes of all regular files, doubles and hidden ones included. */
    unpacked = 0;
    /** Entries that are not whiteouts or other markers. */
    fileCount = 0;
    #paths;
    constructor(paths) {
        this.#paths = paths;
    }
    begin(tar) {
        const result = toLayerEntry(tar, this.#paths);
        if ("problem" in result)
            throw new TarError(result.problem, tar.offset);
        this.entries.push(result.entry);
        this.unpacked += result.entry.size;
        if (this.unpacked > limits_maximumBytes) {
            throw new TarError(`its files are larger than ${limits_maximumBytes} bytes together; that is the limit`, tar.offset);
        }
        if (!isMarker(result.entry.kind))
            this.fileCount += 1;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/image/read-chunks.js

/** The file's bytes from its start, in pieces of 1 MiB. Leaves the file open, also when it is given up early. */
async function* readChunks(file) {
    for (let position = 0;;) {
        const buffer = Buffer.allocUnsafe(chunkSize);
        const { bytesRead } = await file.read(buffer, 0, chunkSize, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}

;// CONCATENATED MODULE: ./build/js/image/layer-error.js





/** "layer 3 (sha256:0123456789ab…)". */
function layerName({ index, digest }) {
    return `layer ${index} (${shortDigest(digest)})`;
}
/**
 * What stopped the reading of a layer, as a coded error that names the layer and the place. With `file` (when the blob is
 * not trusted) a blob that broke is hashed whole: other bytes than its digest says are the cause, not a symptom.
 */
async function explainLayerError(error, layer, file) {
    if (error instanceof errors/* PlimsollError */.nN)
        return error;
    if (error instanceof Error && error.name === "AbortError") {
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while reading the image's layers.", { cause: error });
    }
    const problem = problemOf(error);
    if (problem === undefined)
        return error;
    if (file !== undefined && (await hashOf(file, layer.digest)) !== layer.digest) {
        const message = `The ${layerName(layer)} has other bytes than its digest says: ${problem}. Pull or export the image again.`;
        return new errors/* PlimsollError */.nN("image.digest", message, { cause: error });
    }
    return new errors/* PlimsollError */.nN("image.malformed", `The ${layerName(layer)} can't be read: ${problem}.`, { cause: error });
}
function problemOf(error) {
    if (error instanceof TarError)
        return `${error.message}, at byte ${error.offset} of its tar archive`;
    if (error instanceof ZstdError)
        return `${error.message}, at byte ${error.offset} of its zstd stream`;
    if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
        return undefined;
    const isCompression = error.code.startsWith("Z_") || error.code.startsWith("ZSTD_");
    return isCompression ? `its compression is broken (${error.message})` : undefined;
}
async function hashOf(file, digest) {
    const hash = hashLike(digest);
    for await (const chunk of readChunks(file))
        hash.update(chunk);
    return `${digest.split(":")[0]}:${hash.digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/js/image/read-layer.js










/**
 * Reads a layer once, as a stream: inflated, scanned for its entries, contents skipped. A few MiB of it are in memory at
 * a time. Throws `image.malformed` (no tar, broken compression, hostile numbers), `image.digest` (other bytes than the
 * manifest says), both naming the layer and the place, or `cancelled`.
 */
async function readLayer(layout, layer, options) {
    const file = await openBlob((0,external_node_path_.join)(layout, blobName(layer.digest)), layerName(layer));
    const hash = options.verify ? hashLike(layer.digest) : undefined;
    const collector = new LayerCollector(options.paths);
    const scanner = new TarScanner(collector);
    try {
        const codec = await checkStart(file, layer);
        const blob = hash === undefined ? readChunks(file) : hashed(readChunks(file), hash);
        await inflate(blob, codec, (chunk) => scanner.write(chunk), options.signal);
        scanner.end();
        if (hash !== undefined)
            checkDigest(hash, layer);
        const { unpacked, fileCount, entries } = collector;
        return { codec, unpacked, fileCount, entries };
    }
    catch (error) {
        throw await explainLayerError(error, layer, options.verify ? file : undefined);
    }
    finally {
        await file.close();
    }
}
async function checkStart(file, layer) {
    const { size } = await file.stat();
    if (size !== layer.size)
        throw read_layer_differs(layer, `is ${size} bytes long; its manifest says ${layer.size}`);
    const start = Buffer.alloc(magicBytes);
    const { bytesRead } = await file.read(start, 0, magicBytes, 0);
    const codec = detectCodec(start.subarray(0, bytesRead));
    // What is stored as it is has the same name twice: as a blob and as content.
    const sameAlgorithm = layer.digest.split(":")[0] === layer.diffId.split(":")[0];
    if (codec === "none" && sameAlgorithm && layer.digest !== layer.diffId) {
        throw read_layer_differs(layer, `is not compressed, yet its diff ID is ${layer.diffId}`);
    }
    return codec;
}
async function* hashed(chunks, hash) {
    for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
}
function checkDigest(hash, layer) {
    const found = hash.digest("hex");
    if (!layer.digest.endsWith(`:${found}`))
        throw read_layer_differs(layer, `has other bytes than its digest says (${found})`);
}
function read_layer_differs(layer, how) {
    return new errors/* PlimsollError */.nN("image.digest", `The ${layerName(layer)} ${how}. Pull or export the image again.`);
}

;// CONCATENATED MODULE: ./build/js/image/read-layers.js



/**
 * Reads all layers of an image, as many at once as the machine has cores (inflating runs on Node's own threads), the
 * largest first so that none of them is left alone at the end. A blob that several layers share is read once. Results
 * are in the order of `layers`. The first failure stops the others; errors as {@link readLayer}.
 */
async function readLayers(layout, layers, options) {
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    const contents = new Map();
    const waiting = distinct(layers).sort((a, b) => a.size - b.size);
    const readNext = async () => {
        for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
            contents.set(layer.digest, await readOnce(layout, layer, { ...options, signal }));
        }
    };
    const readers = Array.from({ length: (0,external_node_os_.availableParallelism)() }, () => readNext().catch((error) => {
        stop.abort();
        throw error;
    }));
    const failed = (await Promise.allSettled(readers)).filter((result) => result.status === "rejected");
    if (failed.length > 0)
        throw firstCause(failed.map(({ reason }) => reason));
    return layers.map(({ digest }) => required(contents.get(digest)));
}
async function readOnce(layout, layer, options) {
    const cache = options.verify ? undefined : options.cache;
    const known = await cache?.load(layer, options.paths);
    if (known !== undefined)
        return known;
    const content = await readLayer(layout, layer, options);
    await cache?.store(layer, content);
    return content;
}
function distinct(layers) {
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
/** The failure that stopped the others, not one of those that were stopped by it. */
function firstCause(reasons) {
    return reasons.find((reason) => !(reason instanceof errors/* PlimsollError */.nN && reason.code === "cancelled")) ?? reasons[0];
}
function required(content) {
    if (content === undefined)
        throw new errors/* PlimsollError */.nN("internal", "A layer was not read.");
    return content;
}

;// CONCATENATED MODULE: ./build/js/image/sizes.js
/**
 * The image's sizes, split into base and own layers by the layer that ships the bytes; what an own layer hides of the
 * base's is shadowed base bytes. With `isSplit` false (it is not known which layers are the base's) only totals are given.
 */
function imageSizes(layers, isSplit) {
    const split = (size) => ({
        total: sizes_sum(layers.map(size)),
        own: isSplit ? sizes_sum(layers.filter(({ base }) => !base).map(size)) : null,
        base: isSplit ? sizes_sum(layers.filter(({ base }) => base).map(size)) : null,
    });
    return {
        compressed: split(({ compressed }) => compressed),
        unpacked: split(({ unpacked }) => unpacked),
        visible: split(({ visible }) => visible),
        shadowed: split(({ shadowed }) => shadowed),
    };
}
/** `null` as soon as one part is not known. */
function sizes_sum(parts) {
    return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}
/** The codec of all layers; `mixed` when they differ, `none` when there are none. */
function imageCodec(codecs) {
    const [first = "none", ...others] = new Set(codecs);
    return others.length > 0 ? "mixed" : first;
}

;// CONCATENATED MODULE: ./build/js/image/measure.js










const directoryCount = 50;
/**
 * Reads every layer of one platform image once and says what is in it: sizes, layers with their origins, directories,
 * dive's figures. Blobs are compared with their digests unless `hints.trusted`, or they were when they were fetched.
 * `cache` knows layers that were read before. Throws `image.malformed` or `image.digest` (the sentence names layer and place) or `cancelled`.
 */
async function measureImage(image, hints, signal, cache) {
    const parts = await findImage(image);
    const notes = readNotes(parts.descriptor.annotations);
    const paths = new PathTable();
    const sources = layersOf(parts);
    const verify = hints.trusted !== true && !notes.verified;
    const contents = await readLayers(image.layout, sources, { paths, verify, signal, cache });
    const tree = new FileTree(paths);
    for (const { entries } of contents)
        tree.apply(entries);
    const origins = findOrigins(parts, hints);
    const layers = sources.map((source, i) => layerOf(source, measure_required(contents[i]), origins, notes));
    return {
        manifestDigest: image.manifestDigest,
        configDigest: parts.manifest.config.digest,
        ...(origins.base === undefined ? {} : { base: origins.base }),
        sizes: imageSizes(layers.map((layer) => withTree(layer, tree)), origins.baseLayers !== undefined),
        codec: imageCodec(contents.map(({ codec }) => codec)),
        layers,
        causes: [],
        packages: [],
        directories: largestDirectories(tree, paths, directoryCount),
        dive: diveFigures(contents.map(({ entries }) => entries), paths),
    };
}
async function findImage({ layout, manifestDigest }) {
    const image = (await listImages(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
    return measure_required(image);
}
function layerOf({ index, digest, diffId, size }, { codec, unpacked, fileCount }, { layers, baseLayers = 0 }, { unpackedByEngine }) {
    const compressed = codec === "none" && unpackedByEngine ? null : size;
    const origin = layers[index] ?? { via: "none" };
    return { index, digest, diffId, compressed, unpacked, fileCount, origin, base: index < baseLayers };
}
function withTree(layer, tree) {
    return { ...layer, visible: tree.visibleBytes(layer.index), shadowed: tree.shadowedBytes(layer.index) };
}
function measure_required(value) {
    if (value === undefined)
        throw new errors/* PlimsollError */.nN("internal", "The image changed while it was being read.");
    return value;
}

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






const image_config_words = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
/** OCI image configuration (opencontainers/image-spec config.md), as far as secrets can hide in it. */
const imageConfig = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({
        Env: image_config_words,
        Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        Cmd: image_config_words,
        Entrypoint: image_config_words,
        OnBuild: image_config_words,
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
    const name = `configuration ${shortDigest(digest)}`;
    const bytes = await readBounded((0,external_node_path_.join)(layout, blobName(digest)), name, documentLimits.config);
    if (digestOf(bytes, digest.slice(0, digest.indexOf(":"))) !== digest) {
        throw new errors/* PlimsollError */.nN("image.digest", `The ${name} has other bytes than its digest says. Export the image again.`);
    }
    return parseDocument(bytes, imageConfig, name);
}

;// CONCATENATED MODULE: ./build/js/scan/secret-patterns.js
/**
 * Tokens that their makers gave a form of their own. Sources: the providers' documentation of token formats, and the
 * rules of Trivy (pkg/fanal/secret/builtin-rules.go), whose ids are used. All run in linear time.
 */
const patterns = [
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
    token("gcp-api-key", "Google API key", "high", /\bAIza[0-9A-Za-z_-]{35}/g),
    token("sendgrid-api-token", "SendGrid API key", "high", /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}/g),
    token("private-key", "private key", "high", /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g),
    token("gcp-service-account", "Google service account key", "critical", /\\?"private_key_id\\?"\s*:\s*\\?"[0-9a-f]{40}/g),
    token("jwt-token", "JSON web token", "medium", /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/g),
    token("url-credentials", "password in a URL", "high", /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"']{1,100}:(?<secret>[^\s:@/"'$]{3,200})@/gi),
];
function token(rule, title, severity, expression) {
    return { rule, title, severity, expression };
}
/** The tokens in a text. */
function secretsIn(text) {
    return patterns.flatMap(({ expression, ...kind }) => [...text.matchAll(expression)]
        .map((match) => match.groups?.["secret"] ?? match[0])
        .filter((value) => !isPlaceholder(value))
        .map((value) => ({ ...kind, value })));
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
        return config_secrets_toFinding(each, times === 1 ? key : `${key}/${times}`, originOf, suppressionFor(each, ignored, today));
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
/** An entry of an ignore file that names the rule and no path. */
function suppressionFor({ secret }, ignored, today) {
    const entry = ignored.find(({ id, sections, paths, expires }) => id === secret.rule &&
        sections.includes("secrets") &&
        paths === undefined &&
        (expires === undefined || expires > today));
    if (entry === undefined)
        return undefined;
    const { file, line, statement, expires } = entry;
    return {
        source: `${file}:${line}`,
        ...(statement === undefined ? {} : { statement }),
        ...(expires === undefined ? {} : { expires }),
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

;// CONCATENATED MODULE: ./build/js/scan/severity.js
/** Trivy's scale on ours. UNKNOWN is what nobody has rated yet; it is shown and never gates. */
const severityOfTrivy = {
    CRITICAL: "critical",
    HIGH: "high",
    MEDIUM: "medium",
    LOW: "low",
    UNKNOWN: "info",
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function iso_duration(params) {
    return core._isoDuration(ZodISODuration, params);
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
 * The text of a small file; undefined when it is not there and not `required`.
 *
 * @throws PlimsollError `refusal.code`.
 */
async function readTextOf(path, file, required, refusal) {
    try {
        return await (0,read_text/* readSmallText */.F)(path, file);
    }
    catch (error) {
        const isMissing = error instanceof errors/* PlimsollError */.nN && errnoOf(error.cause) === "ENOENT";
        if (isMissing && !required)
            return undefined;
        throw refused(error, refusal);
    }
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
const ignore_files_refusal = {
    code: "config.ignore-file",
    because: "Trivy would pass over this without a word, so correct it first.",
};
/** Found in the root when the configuration names none. Trivy itself would look only for the first. */
const usualNames = [".trivyignore", ".trivyignore.yaml"];
/**
 * All entries of the files given (relative to the root), or of those that are usual and there.
 *
 * @throws PlimsollError `config.ignore-file`.
 */
async function readIgnoreFiles(root, given) {
    const entries = [];
    for (const file of given.length > 0 ? given : usualNames) {
        const text = await readTextOf((0,external_node_path_.resolve)(root, file), file, given.length > 0, ignore_files_refusal);
        if (text === undefined)
            continue;
        entries.push(...(/\.ya?ml$/.test(file) ? parseYamlIgnoreFile(text, file) : parsePlainIgnoreFile(text, file)));
    }
    return entries;
}
/** One id per line, `#` comments, `exp:2027-01-31` after it. @throws PlimsollError `config.ignore-file`. */
function parsePlainIgnoreFile(text, file) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const [id, ...rest] = raw.trim().split(/\s+/);
        if (id === undefined || id === "" || id.startsWith("#"))
            return [];
        const line = index + 1;
        const expiry = rest.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
        if (expiry !== undefined && !date().safeParse(expiry).success) {
            throw new errors/* PlimsollError */.nN(ignore_files_refusal.code, `${file}:${line}: "exp:${expiry}" is not a date like exp:2027-01-31. ${ignore_files_refusal.because}`);
        }
        return [{ id, sections, file, line, ...(expiry === undefined ? {} : { expires: expiry }) }];
    });
}
const day = schemas/* union */.KCZ([date(), datetime({ offset: true })], "must be a date like 2027-01-31");
const yamlEntry = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP("must be text").min(1, "must not be empty"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP("must be text"), "must be a list").nullish(),
    purls: schemas/* array */.YOg(schemas/* string */.YjP("must be text").startsWith("pkg:", "must start with pkg:"), "must be a list").nullish(),
    expired_at: day.nullish(),
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
    const { value, document } = readStrictYaml(file, text, yamlFile, ignore_files_refusal);
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
function download_database_sourceOf(kind, context) {
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
    return new errors/* PlimsollError */.nN("scan.database", `The ${kind.title} could not be downloaded${why} from ${download_database_sourceOf(kind, context)}. Without it no image can be judged. Run again, or set ${kind.variable} to a mirror that this machine reaches.`, { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 8) });
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
    while (!(await take(file, mine))) {
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
async function take(file, mine) {
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

;// CONCATENATED MODULE: ./build/js/scan/stored-databases.js
/**
 * Databases kept between runs: one directory per download below one directory per source, never changed once it is in
 * place. A scan that reads one is not disturbed by a run that fetches a newer one.
 */





/** metadata.json of both kinds (trivy-db pkg/metadata/metadata.go, trivy-java-db pkg/db/metadata.go). */
const metadataFile = schemas/* object */.Ikc({
    Version: schemas/* int */.Whr(),
    NextUpdate: datetime({ offset: true }),
    UpdatedAt: datetime({ offset: true }),
    DownloadedAt: datetime({ offset: true }),
});
const stored_databases_day = 86_400_000;
/** The directory of this source's databases. */
function storeOf(name, kind, context) {
    const source = (0,external_node_crypto_.createHash)("sha256").update(download_database_sourceOf(kind, context)).digest("hex").slice(0, 12);
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
        if (age > 2 * stored_databases_day)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
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
        if (await java_index_exists(link))
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
        throw new errors/* PlimsollError */.nN("scan.database", `What ${download_database_sourceOf(javaIndex, context)} gave is not Trivy's Java index. Correct TRIVY_JAVA_DB_REPOSITORY.`);
    }
    catch (error) {
        if (cached === undefined || context.signal.aborted)
            throw error;
        context.progress.warn("The Java index could not be refreshed; the cached one is used. JAR files published since may go unrecognised.");
        return cached;
    }
}
async function java_index_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/scan/trivy-report.js
/** The border to `trivy image --format=json`: strict on what is used, silent on the rest. */


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
const trivy_report_modified = schemas/* discriminatedUnion */.gMt("Type", [
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
    ExperimentalModifiedFindings: schemas/* array */.YOg(trivy_report_modified).nullish(),
});
/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: schemas/* literal */.euz("container_image"),
    Metadata: schemas/* object */.Ikc({
        ImageID: schemas/* string */.YjP(),
        OS: schemas/* object */.Ikc({ Family: schemas/* string */.YjP(), Name: schemas/* string */.YjP().optional(), EOSL: schemas/* boolean */.zMY().optional() }).optional(),
    }),
    Results: schemas/* array */.YOg(result).nullish(),
});
/**
 * Reads what Trivy wrote.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
function parseTrivyReport(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw nonsense("no whole JSON", error);
    }
    const parsed = report.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw nonsense(`${issue?.path.join(".") ?? "the report"} is unexpected`, parsed.error);
}
function nonsense(what, cause) {
    return new errors/* PlimsollError */.nN("tool.nonsense", `Trivy's report can't be understood (${what}), so nothing is known of this image. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/scan/trivy.js
/** Runs Trivy over one platform image. */






const trivy_deadlineMs = 15 * 60_000;
/**
 * The report of one scan. `directory` is made for it and must not exist: Trivy runs inside it and reads everything under
 * names of ours, because it cuts `--input` at `@` and `:`, splits lists at commas, and takes `trivy.yaml`,
 * `trivy-secret.yaml` and `.trivyignore` from where it runs.
 *
 * @throws PlimsollError `tool.*`, `scan.database` (Java index), `cancelled`, `disk.full`.
 */
async function runTrivy(question, directory, trivy, context) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.symlink)(question.image.layout, (0,external_node_path_.join)(directory, imageName));
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
        throw failure(result);
    return parseTrivyReport(await readResult((0,external_node_path_.join)(directory, "result.json")));
}
/** Becomes Trivy's artifact name, the same in every run. */
const imageName = "image";
/** Becomes the `Source` of what the document suppresses. */
function vexName(index) {
    return `vex-${index}`;
}
function scan({ databaseDirectory, secrets, vex }, directory, trivy, context) {
    return context.run({
        command: trivy.command,
        args: [
            "image",
            `--input=${imageName}`,
            "--format=json",
            "--output=result.json",
            // No --severity, --ignore-unfixed or --exit-code: the whole picture is kept, and judging is the verdict's.
            `--scanners=${secrets ? "vuln,secret" : "vuln"}`,
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
            `--timeout=${trivy_deadlineMs / 1000}s`,
        ],
        cwd: directory,
        // Trivy unpacks large files to the temporary directory; the work directory lies where space is.
        env: { ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: trivy_deadlineMs + 10_000,
    });
}
async function readResult(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            throw error;
        throw new errors/* PlimsollError */.nN("tool.nonsense", "Trivy ended well and wrote no report, so nothing is known of this image. Run again.", { cause: error });
    }
}
function failure(result) {
    const detail = (0,excerpt/* lastLines */.w)(result.stderr, 10);
    const options = { cause: result.spawnError, detail };
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while Trivy ran.");
    if (result.endedBy === "deadline") {
        return new errors/* PlimsollError */.nN("tool.deadline", `Trivy did not finish within ${trivy_deadlineMs / 60_000} minutes. Look for secrets in fewer files (secrets.files: own), or use a larger machine.`, options);
    }
    if (result.endedBy === "spawn") {
        return new errors/* PlimsollError */.nN("tool.missing", "Trivy could not be started. Install it again, or remove tools.trivy.path.", options);
    }
    if (/no space left on device/.test(detail)) {
        return new errors/* PlimsollError */.nN("disk.full", "The disk is full: Trivy could not unpack the image. Free space, then run again.", options);
    }
    const how = result.signal === null ? `with status ${result.exitCode}` : `by ${result.signal}`;
    const advice = result.signal === "SIGKILL" ? "It was most likely out of memory." : "Its last lines say why.";
    return new errors/* PlimsollError */.nN("tool.crashed", `Trivy ended ${how}, so nothing is known of this image. ${advice}`, options);
}

;// CONCATENATED MODULE: ./build/js/scan/suppression.js


/** Who suppressed a finding, why, and until when. */
function suppressionOf({ Status, Statement, Source }, { entries, vex }) {
    const entry = entryOfStatement(Statement, entries);
    if (entry !== undefined) {
        const { file, line, statement, expires } = entry;
        return {
            source: `${file}:${line}`,
            ...(statement === undefined ? {} : { statement }),
            ...(expires === undefined ? {} : { expires }),
        };
    }
    const document = vex.find((_path, index) => vexName(index) === Source);
    return { source: document ?? "VEX", statement: [Status, Statement].filter((word) => word).join(": ") };
}
/** A sentence about an entry that would have suppressed this, had it not run out. */
function expiredNote(id, { entries }, today) {
    const entry = entries.find((each) => each.id === id && each.expires !== undefined && each.expires <= today);
    return entry === undefined ? "" : ` Its suppression in ${entry.file}:${entry.line} ended on ${entry.expires}.`;
}

;// CONCATENATED MODULE: ./build/js/scan/file-secrets.js



/**
 * One finding per secret and file. What Trivy finds in the image's configuration is left out: it can't say which entry it
 * stands in, and config-secrets looks at every entry of every image, also when files are not read.
 */
function fileSecretFindings(report, measured, sources) {
    const findLayer = layerFinder(measured);
    const count = new Map();
    return (report.Results ?? [])
        .filter(({ Target }) => Target !== report.ArtifactName)
        .flatMap((result) => secretsOf(result, sources).map((each) => ({ ...each, path: result.Target })))
        .map(({ secret, suppression, path }) => {
        const same = `trivy/secret/${secret.RuleID}/${path.replace(/^\//, "")}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer(secret.Layer);
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "trivy",
            rule: secret.RuleID,
            severity: severityOfTrivy[secret.Severity],
            title: `${secret.Title} in a file of the image`,
            message: `${path}, line ${secret.StartLine}: ${secret.Title}.${cameFrom(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: suppression === undefined ? "unknown" : "suppressed",
            fix: {
                text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
            },
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
function secretsOf(result, sources) {
    const suppressed = (result.ExperimentalModifiedFindings ?? []).flatMap((modified) => modified.Type === "secret" ? [{ secret: modified.Finding, suppression: suppressionOf(modified, sources) }] : []);
    return [...(result.Secrets ?? []).map((secret) => ({ secret })), ...suppressed];
}

;// CONCATENATED MODULE: ./build/js/scan/packages.js
/** All packages that Trivy found, sorted by type, name, version and place. Their bytes are not Trivy's to know. */
function packagesOf(report) {
    const packages = (report.Results ?? []).flatMap((result) => (result.Packages ?? []).map((each) => {
        const purl = each.Identifier?.PURL;
        const layer = each.Layer?.DiffID;
        return {
            name: each.Name,
            version: versionOf(each),
            type: result.Type ?? "unknown",
            bytes: null,
            ...(purl === undefined ? {} : { purl }),
            ...(layer === undefined ? {} : { layer }),
        };
    }));
    const order = ({ type, name, version, purl = "", layer = "" }) => [type, name, version, purl, layer].join("\0");
    return packages.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
/** As Trivy writes installed versions: `epoch:version-release` (trivy pkg/scan/utils/util.go, FormatVersion). */
function versionOf({ Epoch = 0, Version = "", Release = "" }) {
    const version = Release === "" ? Version : `${Version}-${Release}`;
    return Epoch === 0 ? version : `${Epoch}:${version}`;
}

;// CONCATENATED MODULE: ./build/js/scan/vulnerabilities.js




/** Findings, worst first, then by package; `today` is an ISO date. */
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
    return findings.sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
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
    return level(a) - level(b) || (a.vulnerability.PkgName < b.vulnerability.PkgName ? -1 : 1);
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











/**
 * What is in the image that should not be. Never rejects: `failure` says that the scan could not be done, and then the
 * findings are only those that need no scanner. With `scan: off` no scanner is needed, and only secrets of the image's
 * configuration are looked for.
 */
async function scanImage(image, measured, { name, policy }, scanner, settings, context) {
    const task = context.progress.task("scan", "scanning", name);
    const today = new Date().toISOString().slice(0, 10);
    let findings = [];
    try {
        const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
        if (policy.secrets.level !== "off") {
            findings = await configSecretFindings(image, measured, ignored, settings.root, today);
        }
        if (policy.scan === "off")
            return finished({ findings, packages: [] }, task);
        const report = await trivyReport(image, policy, ignored, await scan_required(scanner), settings, context);
        warnOfEndOfLife(report, context);
        const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
        const found = [
            ...vulnerabilityFindings(report, measured, sources, today),
            ...(policy.secrets.level === "off" ? [] : fileSecretFindings(report, measured, sources)),
            ...findings,
        ];
        return finished({ findings: found, packages: packagesOf(report) }, task);
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error, "tool.crashed");
        task.fail(failure.message);
        return { findings, packages: [], failure };
    }
}
async function trivyReport(image, policy, ignored, { trivy, database }, { root }, context) {
    if (!trivy.ok)
        throw trivy.error;
    if (database.status === "failed")
        throw database.error;
    const question = {
        image,
        databaseDirectory: database.cacheDirectory,
        secrets: policy.secrets.level !== "off" && policy.secrets.files === "all",
        ignoreFile: mergedIgnoreFile(ignored),
        vex: await existing(policy.vulnerabilities.vex, root),
    };
    return runTrivy(question, (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)()), trivy.value, context);
}
function scan_required(scanner) {
    if (scanner === undefined)
        throw new errors/* PlimsollError */.nN("internal", "An image is to be scanned, and no scanner was made ready.");
    return scanner;
}
/** Trivy would stop at a missing document with an internal error of several lines. */
async function existing(paths, root) {
    return Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(root, path);
        try {
            await (0,promises_.access)(absolute);
            return absolute;
        }
        catch (error) {
            throw new errors/* PlimsollError */.nN("config.ignore-file", `The VEX document ${path} cannot be read. Correct vulnerabilities.vex, or make the file readable.`, { cause: error });
        }
    }));
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

;// CONCATENATED MODULE: ./build/js/look-at-image.js




/** Measures one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
async function lookAtImage(variant, image, hints, equipment, settings, context) {
    const { platform } = image;
    const task = context.progress.task("size", "reading layers", variant.name);
    let measured;
    try {
        const measure = () => measureImage(image, hints, context.signal, equipment.layerCache);
        measured = await equipment.stopwatch.time("measure", measure, variant.name);
        task.done(`${(0,bytes/* formatBytes */.z3)(measured.sizes.unpacked.total ?? 0)} in ${measured.layers.length} layers`);
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error);
        task.fail(failure.message);
        return { platform, failure };
    }
    const scan = await scanIfAsked(variant, image, measured, equipment, settings, context);
    if (scan === undefined)
        return { platform, image: measured };
    return { platform, image: { ...measured, packages: scan.packages }, scan };
}
function scanIfAsked(variant, image, measured, { scanner, stopwatch }, settings, context) {
    if (!settings.only.has("scan"))
        return undefined;
    const scan = () => scanImage(image, measured, variant, scanner, settings, context);
    return stopwatch.time("scan", scan, variant.name);
}

;// CONCATENATED MODULE: ./build/js/check-variant.js





/** One variant's way: built or opened, then each platform measured and scanned. Never rejects. */
async function checkVariant(variant, equipment, settings, context) {
    try {
        return variant.kind === "build"
            ? await checkBuilt(variant, equipment, settings, context)
            : await checkReady(variant, equipment, settings, context);
    }
    catch (error) {
        const status = context.signal.aborted ? "cancelled" : "failed";
        return { variant, outcome: { status, failure: (0,coded_error/* codedError */.A)(error) }, platforms: [] };
    }
}
async function checkBuilt(variant, equipment, settings, context) {
    const { builder, plan, stopwatch } = equipment;
    if (builder === undefined)
        return { variant, outcome: { status: "skipped" }, platforms: [] };
    if (!builder.ok)
        return { variant, outcome: { status: "skipped", failure: (0,coded_error/* codedError */.A)(builder.error) }, platforms: [] };
    const build = () => buildVariant(builder.value, plan, variant, settings, context);
    const outcome = await stopwatch.time("build", build, variant.name);
    if (outcome.status !== "built")
        return { variant, outcome, platforms: [] };
    const images = await platformImages(outcome.layout, context.workDirectory);
    const hintsFor = ({ platform }) => ({
        provenance: outcome.provenance[platform] ?? outcome.provenance[""],
        dockerfiles: equipment.dockerfiles,
        trusted: true,
    });
    const platforms = await lookAtEach(images, hintsFor, variant, equipment, settings, context);
    return { variant, outcome, layout: outcome.layout, platforms };
}
async function checkReady(variant, equipment, settings, context) {
    const task = context.progress.task("size", `opening ${variant.image}`, variant.name);
    try {
        const open = () => openImage(variant.image, variant.platforms, context, settings.root);
        const images = await equipment.stopwatch.time("open", open, variant.name);
        task.done(`opened ${variant.image}`);
        const { dockerfiles } = equipment;
        const dockerfile = dockerfiles.find(({ path }) => path === variant.dockerfile);
        const hints = { dockerfiles, trusted: false, ...(dockerfile === undefined ? {} : { dockerfile }) };
        const platforms = await lookAtEach(images, () => hints, variant, equipment, settings, context);
        return { variant, outcome: { status: "built" }, platforms };
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}
/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(images, hintsFor, variant, equipment, settings, context) {
    const platforms = [];
    for (const image of images) {
        platforms.push(await lookAtImage(variant, image, hintsFor(image), equipment, settings, context));
    }
    return platforms;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/js/image/layer-cache.js






/** Beyond this, the entries that were not used for longest go. A layer of 20,000 files takes about 250 kB. */
const layer_cache_maximumBytes = 256e6;
/** No entry is larger than this when inflated: a damaged file must not fill the memory. */
const maximumInflated = 512e6;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
const layer_cache_kinds = [
    "file",
    "directory",
    "symlink",
    "hardlink",
    "other",
    "whiteout",
    "opaque",
    "metadata",
];
/** One column for each field: it compresses better than a row for each entry. Links: a target, or the path of a hard link. */
const storedSchema = schemas/* object */.Ikc({
    codec: schemas/* enum */.k5n(["gzip", "zstd", "none"]),
    unpacked: schemas/* int */.Whr().nonnegative(),
    fileCount: schemas/* int */.Whr().nonnegative(),
    paths: column(isText),
    kinds: column((value) => isCount(value) && value < layer_cache_kinds.length),
    sizes: column(isCount),
    links: column((value) => Array.isArray(value) && isCount(value[0]) && isText(value[1])),
});
/** A list as z.array has it, in a tenth of the time: there are tens of thousands of values, and nobody asks which is wrong. */
function column(fits) {
    return schemas/* custom */.IeY((values) => Array.isArray(values) && values.every(fits));
}
function isText(value) {
    return typeof value === "string";
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
/**
 * A cache in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum.
 *
 * The key holds the digest of the blob beside the diff ID. An image's own word for its diff IDs is only proven by
 * unpacking it, which a builder puts off as long as it can; the blob's digest alone decides what is in the blob.
 */
function openLayerCache(directory) {
    const fileOf = ({ diffId, digest }) => (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)("sha256").update(`1 ${diffId} ${digest}`).digest("hex"));
    return {
        load: (layer, paths) => load(fileOf(layer), paths).catch(() => undefined),
        store: (layer, content) => store(directory, fileOf(layer), content).catch(() => undefined),
    };
}
async function load(file, paths) {
    const bytes = await (0,promises_.readFile)(file);
    const body = bytes.subarray(checksumBytes);
    if (!checksum(body).equals(bytes.subarray(0, checksumBytes)))
        return undefined;
    const text = (await decompress(body, { maxOutputLength: maximumInflated })).toString("utf8");
    const stored = storedSchema.parse(JSON.parse(text));
    const now = new Date();
    await (0,promises_.utimes)(file, now, now);
    const { codec, unpacked, fileCount } = stored;
    return { codec, unpacked, fileCount, entries: layer_cache_entriesOf(stored, paths) };
}
const checksumBytes = 32;
function checksum(body) {
    return (0,external_node_crypto_.createHash)("sha256").update(body).digest();
}
function layer_cache_entriesOf({ paths: texts, kinds: numbers, sizes, links }, paths) {
    const linkOf = new Map(links);
    return texts.map((text, index) => {
        const kind = layer_cache_kinds[numbers[index] ?? 0] ?? "other";
        const link = linkOf.get(index);
        return {
            path: paths.intern(text),
            kind,
            size: sizes[index] ?? 0,
            link: link !== undefined && kind === "hardlink" ? paths.intern(link) : link,
        };
    });
}
async function store(directory, file, content) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const body = await compress(Buffer.from(JSON.stringify(storedOf(content)), "utf8"));
    const unfinished = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    try {
        await (0,promises_.writeFile)(unfinished, Buffer.concat([checksum(body), body]));
        await (0,promises_.rename)(unfinished, file);
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
    await evict(directory);
}
function storedOf({ codec, unpacked, fileCount, entries }) {
    return {
        codec,
        unpacked,
        fileCount,
        paths: entries.map(({ path }) => exactPath(path)),
        kinds: entries.map(({ kind }) => layer_cache_kinds.indexOf(kind)),
        sizes: entries.map(({ size }) => size),
        links: entries.flatMap(({ link }, index) => {
            if (link === undefined)
                return [];
            return [[index, typeof link === "string" ? link : exactPath(link)]];
        }),
    };
}
/** The names as they are, lone surrogates for bytes that are not UTF-8 included: JSON escapes those. */
function exactPath(node) {
    const names = [];
    for (let at = node; at?.parent !== undefined; at = at.parent)
        names.push(at.name);
    return names.reverse().join("/");
}
async function evict(directory) {
    const names = await (0,promises_.readdir)(directory);
    const files = await Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const { size, mtimeMs } = await (0,promises_.stat)(path);
        return { path, size, mtimeMs };
    }));
    let total = 0;
    for (const { path, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
        total += size;
        if (total > layer_cache_maximumBytes)
            await (0,promises_.rm)(path, { force: true });
    }
}

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
    await (0,promises_.writeFile)(file, JSON.stringify(escapeTemplates(checked.definition)));
    const call = (targets) => build_checks_check(file, targets, standIn, settings, builder, context);
    const result = await call(names);
    const parsed = parseOutput(result);
    if (parsed !== undefined)
        return { remarks: allRemarks(parsed, byTarget, checked), errors: [] };
    if (names.length === 1 || result.endedBy !== "exit")
        return { remarks: [], errors: [build_checks_failure(result, names)] };
    return eachAlone(names, call, byTarget, checked);
}
async function eachAlone(names, call, byTarget, checked) {
    const remarks = [];
    const errors = [];
    for (const name of names) {
        const result = await call([name]);
        const parsed = parseOutput(result);
        if (parsed === undefined)
            errors.push(build_checks_failure(result, [name]));
        else
            remarks.push(...allRemarks(parsed, byTarget, checked));
        if (result.endedBy !== "exit")
            break;
    }
    return { remarks, errors };
}
function build_checks_check(file, targets, standIn, settings, { buildx, name }, context) {
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
        env: buildVariables(context.buildEnvironment),
        deadlineMs: build_checks_deadlineMs,
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
function build_checks_failure(result, names) {
    const what = names.length === 1 ? `"${names[0]}"` : `${names.length} targets`;
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
const configuration = schemas/* strictObject */.rej({
    ...decidingKeys,
    "failure-threshold": schemas/* enum */.k5n([...levels, "ignore", "none"], "must be error, warning, info, style, ignore or none")
        .nullish(),
    format: schemas/* string */.YjP("must be text").nullish(),
    "no-fail": flag,
    "no-color": flag,
});
const deciding = schemas/* object */.Ikc(decidingKeys);
/** In hadolint's own order; the first one that exists is used alone. */
const hadolint_config_names = [".hadolint.yaml", ".hadolint.yml"];
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
    for (const name of hadolint_config_names) {
        const text = await readTextOf((0,external_node_path_.join)(root, name), name, false, hadolint_config_refusal);
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
    return deciding.parse(readStrictYaml(name, text, configuration, hadolint_config_refusal).value);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-silences.js

/** The remarks without those of BuildKit whose hadolint twins are ignored, by `.hadolint.yaml` or by a comment. */
function withoutSilenced(remarks, config) {
    const ignored = new Set(config.ignored ?? []);
    const heedsComments = config["disable-ignore-pragma"] !== true;
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const twins = rules_equivalentsOf(remark.rule);
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
            dockerfileSources(plan, settings),
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

// EXTERNAL MODULE: ./build/js/verdict/unavailable.js
var unavailable = __webpack_require__(89730);
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
                const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
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

// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var verdict_subject = __webpack_require__(75764);
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

;// CONCATENATED MODULE: ./build/js/verdict/secrets-check.js



/**
 * The `secrets` check of one image: any open secret counts, whatever its severity. That none was found says nothing about
 * what was not searched. `files: own` is not searched in this version, so who wrote the rule is told so with an `error`.
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
    if (count === 0 && files === "own" && explicit) {
        return unknown("files of own layers are not searched for secrets in this version yet: write files: all, or off", true);
    }
    const status = count === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const where = files === "all" ? "" : " in its configuration (files were not searched)";
    const what = count === 0 ? `no secret found${where}` : `${(0,verdict_subject/* counted */.h)(count, "secret")} in the image`;
    return [{ id: "secrets", level, status, actual: count, limit: 0, unit: "secrets", message: `${subject}: ${what}` }];
}

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
    const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
    const place = difference === 0 ? "exactly" : `${(0,bytes/* formatBytes */.z3)(difference)} ${side}`;
    return `${actualText} ${metric}, ${place} its load line of ${limitText}${asWritten(written)}`;
}
/** A limit in binary units is printed in decimal ones; what was written stands beside it. */
function asWritten(written) {
    return written !== undefined && /i/i.test(written) ? ` (${written})` : "";
}

// EXTERNAL MODULE: ./build/js/verdict/vulnerability-check.js
var vulnerability_check = __webpack_require__(21403);
;// CONCATENATED MODULE: ./build/js/verdict/decide.js








const scanOff = { reason: "scan is off", asked: true };
/** All checks of one variant on one platform (`undefined`: it has no image at all), in a fixed order. */
function variantChecks(run, facts, platform) {
    const { name, policy } = facts.variant;
    const subject = (0,verdict_subject/* subjectOf */.e)(name, platform?.platform ?? "", facts.platforms.length);
    const measured = measuredOf(run, facts, platform);
    const scanned = scannedOf(run, facts, platform);
    return [
        ...(run.stages.has("build") ? buildCheck(facts) : []),
        ...sizeChecks(subject, policy, measured),
        ...diveChecks(subject, policy, measured),
        ...(0,vulnerability_check/* vulnerabilityCheck */.X)(subject, policy, policy.scan === "off" ? scanOff : scanned, run.today),
        ...secretsCheck(subject, policy, scanned),
        ...(run.stages.has("size") ? (0,unavailable/* laterChecks */.M)(subject, policy) : []),
    ];
}
/** All checks that belong to the repository and not to one variant. `findings`: all lint of this run. */
function repositoryChecks(run, findings) {
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
function measuredOf(run, facts, platform) {
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
    if (scan !== undefined)
        return { findings: scan.findings };
    if (platform?.failure !== undefined)
        return { reason: platform.failure.message, asked: true };
    if (platform === undefined)
        return { reason: noImage(facts), asked: true };
    return facts.variant.policy.scan === "off" ? scanOff : { reason: "it was not scanned", asked: true };
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
        baseline: run.baseline ?? { source: "none", reason: "comparison with a base is not in this version yet" },
        policyDiff: [],
        ...judged,
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
        checks: variantChecks(run, facts, platform),
        findings: [...notLint, ...(platform?.scan?.findings ?? [])].sort(order/* compareFindings */.Eg),
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
        return [...linted].sort(order/* compareFindings */.Eg);
    const warned = variants.flatMap(({ outcome }) => outcome.findings ?? []).filter((each) => (0,finding_kinds/* kindOf */.I)(each) === "lint");
    const byPlace = new Map([...warned, ...linted].map((finding) => [assemble_placeOf(finding), finding]));
    return [...byPlace.values()].sort(order/* compareFindings */.Eg);
}
function assemble_placeOf({ rule, origin, message }) {
    return JSON.stringify([rule, origin?.file, origin?.startLine, message]);
}
/** Every failure that is not already a variant's own `failure`, each once. */
function errorsOf({ errors, lint, database, variants }) {
    const scans = variants.flatMap(({ variant, platforms }) => platforms.flatMap(({ scan }) => (scan?.failure === undefined ? [] : [{ ...scan.failure, variant: variant.name }])));
    const all = [...errors, ...(lint?.errors ?? []), ...databaseErrors(database), ...scans];
    const unique = new Map(all.map((error) => [JSON.stringify([error.code, error.message, error.variant]), error]));
    return [...unique.values()].sort(order/* compareErrors */.vo);
}
function databaseErrors(database) {
    if (database?.status !== "failed")
        return [];
    const { code, message, detail } = database.error;
    return [{ code, message, ...(detail === undefined ? {} : { detail }) }];
}
function toolsOf({ tools, lint }) {
    const byName = new Map([...(lint?.tools ?? []), ...tools].map((tool) => [`${tool.name} ${tool.version}`, tool]));
    return [...byName.values()].sort((a, b) => (0,order/* compareText */.n6)(a.name, b.name) || (0,order/* compareText */.n6)(a.version, b.version));
}

// EXTERNAL MODULE: ./build/js/tools/locate.js + 9 modules
var locate = __webpack_require__(21175);
;// CONCATENATED MODULE: ./build/js/scan/database.js
/** Makes the vulnerability database ready for this run's scans. */






const hour = 3_600_000;
/** A day after this the database says nothing of the last two days' advisories, and a pass would be a guess. */
const usableAgeMs = 48 * hour;
/**
 * The database of a day at most, from the cache or freshly downloaded. When a download fails, the cached one is used
 * with a warning as long as it is young enough. Never rejects: a database that can't be had is `failed`, which is an
 * infrastructure error and never a pass.
 */
async function prepareDatabase(trivy, context, { now = Date.now, pausesMs } = {}) {
    try {
        const { directory, updatedAt } = await currentDatabase(trivy, context, now, pausesMs);
        await provideKnownJavaIndex(directory, trivy, context);
        const updated = new Date(updatedAt).toISOString();
        return { status: "ready", cacheDirectory: directory, updated, source: download_database_sourceOf(vulnerabilityDatabase, context) };
    }
    catch (error) {
        const failure = context.signal.aborted
            ? new errors/* PlimsollError */.nN("cancelled", "Cancelled while the vulnerability database was made ready.", { cause: error })
            : (0,errors/* asPlimsollError */.fN)(error, "scan.database");
        return { status: "failed", error: failure };
    }
}
async function currentDatabase(trivy, context, now, pausesMs) {
    const store = storeOf("db", vulnerabilityDatabase, context);
    const cached = await newestDatabase(store, "db");
    if (isFresh(cached, now()))
        return cached;
    return withLock((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        const fetchedMeanwhile = await newestDatabase(store, "db");
        if (isFresh(fetchedMeanwhile, now()))
            return fetchedMeanwhile;
        return refreshed(store, fetchedMeanwhile, trivy, context, now(), pausesMs);
    });
}
async function refreshed(store, cached, trivy, context, now, pausesMs) {
    try {
        const stored = await storeDatabase(store, "db", (directory) => downloadDatabase(vulnerabilityDatabase, directory, trivy, context, pausesMs));
        if (stored !== undefined)
            return stored;
        throw new errors/* PlimsollError */.nN("scan.database", `What ${download_database_sourceOf(vulnerabilityDatabase, context)} gave is not a vulnerability database of version 2. Correct TRIVY_DB_REPOSITORY.`);
    }
    catch (error) {
        if (context.signal.aborted || !isUsable(cached, now))
            throw error;
        const age = Math.round((now - cached.updatedAt) / hour);
        context.progress.warn(`${(0,errors/* asPlimsollError */.fN)(error).message} The cached one, ${age} hours old, is used instead.`);
        return cached;
    }
}
/** Young by its own word, and not kept for longer than a day whatever that word is. */
function isFresh(stored, now) {
    return stored !== undefined && now < stored.nextUpdate && now - stored.downloadedAt < 24 * hour;
}
function isUsable(stored, now) {
    return stored !== undefined && (now < stored.nextUpdate || now - stored.updatedAt < usableAgeMs);
}

;// CONCATENATED MODULE: ./build/js/scan/scanner.js




/** Finds or fetches Trivy, then its database. Never rejects. */
async function prepareScanner(setting, context) {
    const trivy = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("trivy", setting, context));
    if (trivy.ok)
        return { trivy, database: await prepareDatabase(trivy.value, context) };
    const error = new errors/* PlimsollError */.nN(trivy.error.code, `There is no vulnerability database: ${trivy.error.message}`);
    return { trivy, database: { status: "failed", error } };
}

;// CONCATENATED MODULE: ./build/js/stages.js
/** The parts of the pipeline that work on a plan; {@link check} in pipeline.ts has their order. */











/** Opens what the variants' ways share. The scanner gets ready beside the builder: no image waits for both in turn. */
async function equip(plan, findBuildx, stopwatch, settings, context) {
    const { sources } = await dockerfileSources(plan, settings);
    const dockerfiles = sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
    const prepare = () => prepareScanner(settings.tools.trivy, context);
    const scanner = needsScanner(plan, settings) ? stopwatch.time("scanner", prepare) : undefined;
    const layerCache = openLayerCache((0,external_node_path_.join)(context.cacheDirectory, "layers"));
    const builder = await openBuilderIfNeeded(findBuildx, settings, context);
    return { plan, dockerfiles, builder, scanner, layerCache, stopwatch };
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
/** Every variant's way, in the order of the plan. */
function checkVariants(equipment, settings, context) {
    if (!needsImages(settings)) {
        return Promise.resolve(equipment.plan.variants.map((variant) => ({ variant, outcome: { status: "skipped" }, platforms: [] })));
    }
    return runScheduled(equipment.plan.variants, settings, context, (variant) => checkVariant(variant, equipment, settings, context));
}
/** Verdict and report, of all that was found out. */
async function reportOn(equipment, lint, variants, settings, occasion) {
    return assembleReport(await gather(equipment, lint, variants, settings, occasion));
}
async function gather({ builder, scanner, stopwatch }, lint, variants, settings, occasion) {
    const { trivy, database } = (await scanner) ?? {};
    const tools = [...(builder?.ok ? builder.value.tools : []), ...(trivy?.ok ? [trivy.value.tool] : [])];
    const { prefix: _, ...when } = occasion;
    return {
        ...when,
        stages: settings.only,
        defaults: settings.defaults,
        variants,
        ...(lint === undefined ? {} : { lint }),
        tools,
        ...(database === undefined ? {} : { database }),
        errors: [],
        timings: stopwatch.timings(),
    };
}
/** OCI layout directory of each built variant, by name. */
function layoutsOf(variants) {
    return new Map(variants.flatMap(({ variant, layout }) => (layout === undefined ? [] : [[variant.name, layout]])));
}
function foundIn(found) {
    return found?.ok ? found.value : undefined;
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
const comparedMetrics = ["compressed", "unpacked", "shadowed", "layers"];
/** One check per budget that is written and not measured by this version: `grow`, and the metrics of later stages. */
function laterChecks(subject, { budgets }) {
    const growth = comparedMetrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.grow === undefined)
            return [];
        return notYet(`size.${metric}.grow`, budget, `${subject}: growth (${metric}) is not compared with a base`);
    });
    const others = laterMetrics.flatMap(([metric, id]) => {
        const budget = budgets[metric];
        return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
    });
    return [...growth, ...others];
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
 * With `new: true` only new ones count, where a base is known. Without a base every one counts, and the message says
 * so: a gate that lets everything through because it could not compare would be no gate.
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
    if (!("findings" in scanned))
        return unknown(scanned.reason, rule.explicit && scanned.asked);
    const found = scanned.findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding));
    const concerned = found.filter((finding) => isConcerned(finding, rule));
    const counting = worstOfEach(concerned.filter((finding) => !isInGrace(finding, rule.graceDays, today)));
    if (counting.size === 0 && scanned.incomplete !== undefined)
        return unknown(scanned.incomplete, rule.explicit);
    const graced = worstOfEach(concerned).size - counting.size;
    const status = counting.size === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const notes = [comparisonNote(rule, found), graceNote(graced, rule.graceDays)].filter((note) => note !== "");
    const message = [`${subject}: ${countText(counting, rule)}`, ...notes].join("; ");
    return [{ id: "vulnerabilities", level, status, actual: counting.size, limit: 0, unit: "vulnerabilities", message }];
}
function isConcerned(finding, rule) {
    if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, rule.severity))
        return false;
    if (rule.fixable && finding.package?.fixedIn === undefined)
        return false;
    return !(rule.new && finding.state === "existing");
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
    for (const { rule, severity, package: of } of findings) {
        const key = JSON.stringify([rule, of?.name]);
        const known = worst.get(key);
        if (known === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(severity, known) < 0)
            worst.set(key, severity);
    }
    return worst;
}
function countText(counting, rule) {
    const fixable = rule.fixable ? "fixable " : "";
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
function comparisonNote(rule, found) {
    const uncompared = rule.new && found.some(({ state }) => state === "unknown");
    return uncompared ? "not compared with a base, so known ones count too" : "";
}
function graceNote(count, graceDays) {
    return count === 0 ? "" : `${count} younger than ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(graceDays, "grace day")} left out`;
}


/***/ })

};
