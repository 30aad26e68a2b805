export const id = 7209;
export const ids = [7209];
export const modules = {

/***/ 89203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ dive),
/* harmony export */   K2: () => (/* binding */ secretsPolicy),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   pe: () => (/* binding */ vulnerabilities),
/* harmony export */   sb: () => (/* binding */ audit),
/* harmony export */   u8: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21261);
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19057);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81511);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54602);





const severity = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["critical", "high", "medium", "low", "info"]);
const lintSeverities = ["error", "warning", "info", "style"];
function ruleProblem(name) {
    return /^[A-Za-z][\w.-]{0,99}$/.test(name) ? undefined : `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not the name of a rule`;
}
/** `vulnerabilities`. */
const vulnerabilities = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)({
    level: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc, "What a finding that counts means. Default: warn."),
    severity: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(severity, "The least severity that counts. Default: high."),
    fixable: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im, "Count only what has a fixed version. Default: true."),
    new: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im, "Count only what the baseline does not have. Default: true; without a baseline all count then, unless it is written."),
    "grace-days": (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 3650), "Days after publication in which a finding does not count yet. Default: 0."),
    "ignore-files": (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMany */ .Pl)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l), "Trivy ignore files. Default: .trivyignore and .trivyignore.yaml."),
    vex: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOrMany */ .Pl)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l), "VEX documents."),
    "if-unavailable": (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["error", "skip"]), "What it means when they are not known, or with a written `new`, which of them are new. Default: error."),
});
/** `secrets`, as a policy. */
const secretsPolicy = {
    level: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc, "What a secret in an image means. Default: warn."),
    files: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["own", "all", "off"]), "Which files are searched: those of own layers, all, or none. Image configuration, history and build arguments are always searched. Default: own."),
};
/** `lint`: hadolint and BuildKit's build checks. */
const lint = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)({
    level: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc, "What a finding that counts means. Default: warn."),
    "fail-at": (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(lintSeverities), "The least severity that counts. Default: warning."),
    rules: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["off", ...lintSeverities]), ruleProblem), "Severity by rule (`DL3008`, `SC2086`, `StageNameCasing`), or `off`."),
});
/** `audit`. */
const audit = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)({
    level: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc, "What a score below `fail-under` means. Default: warn."),
    "fail-under": (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 100), "The least score, 0 to 100."),
    rules: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(["off", "critical", "high", "medium", "low", "info"]), ruleProblem), "Severity by rule, or `off`."),
});
/** dive's words for a rule that is off (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go, isRuleDisabled). */
function isDisabled(value) {
    return ["", "disabled", "off", "false"].includes(value.trim().toLowerCase());
}
/** One of dive's rules: a limit, or off. */
function diveRule(expected, parse, like) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(false).transform(() => "off"),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(expected, (value) => (isDisabled(String(value)) ? { value: "off" } : parse(String(value))), { anyOf: [...like, { enum: ["", "disabled", "off", "false"] }] }),
    ]);
}
const diveRatio = diveRule("a ratio from 0 to 1, or off", _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRatio */ .LO, [
    { type: "number", minimum: 0, maximum: 1 },
    { type: "string", pattern: "^(0|1|0\\.\\d{1,30}|1\\.0{1,30})$" },
]);
/** `dive`: its three CI rules, by its own meanings. */
const dive = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)({
    lowestEfficiency: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(diveRatio, "The least efficiency, a ratio from 0 to 1."),
    highestWastedBytes: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(diveRule("a size such as 20MB, or off", _units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB, [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: _units_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD },
    ]), "The most wasted bytes, a size."),
    highestUserWastedPercent: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(diveRatio, "The most wasted bytes by user bytes: a ratio from 0 to 1, despite its name."),
});


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

/***/ 47209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/inputs/config/issues.js
var issues = __webpack_require__(86133);
// EXTERNAL MODULE: ./build/js/inputs/config/problems.js
var config_problems = __webpack_require__(54629);
// EXTERNAL MODULE: ./build/js/inputs/config/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(3119);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/inputs/config/blocks.js
var blocks = __webpack_require__(81511);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var inputs_parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/units/duration.js
var duration = __webpack_require__(64064);
// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var size = __webpack_require__(19057);
// EXTERNAL MODULE: ./build/js/inputs/config/scalars.js + 1 modules
var scalars = __webpack_require__(54602);
;// CONCATENATED MODULE: ./build/js/inputs/config/budgets.js






/** The same scalar, remembering how it was written. */
function limit(expected, parse, like) {
    return (0,blocks/* scalar */.d_)(expected, (value) => {
        const parsed = parse(value);
        return "value" in parsed ? { value: { amount: parsed.value, written: String(value) } } : parsed;
    }, registries/* globalRegistry */.fd.get(like) ?? {});
}
const layerCount = (0,scalars/* count */.U9)(0, 1_000_000);
const sizeLimit = limit(size/* expectedSize */.K2, (value) => (0,size/* parseSize */.DB)(String(value)), scalars/* size */.Ej);
const durationLimit = limit(duration/* expectedDuration */.PJ, (value) => (0,duration/* parseDuration */.E9)(String(value)), scalars/* duration */.p0);
const countLimit = limit("a number of layers", parseLayers, layerCount);
function parseLayers(value) {
    const parsed = layerCount.safeParse(value);
    return parsed.success
        ? { value: parsed.data }
        : { problem: `expected a whole number of layers, got ${(0,inputs_parsed/* quoted */.TL)(value)}` };
}
const percent = (0,blocks/* key */.Eb)(scalars/* percentage */.X1, "Growth in percent. Trips only when `bytes` is passed too, if that is given.");
const growthOfSize = (0,blocks/* block */.om)({
    percent,
    bytes: (0,blocks/* key */.Eb)(scalars/* size */.Ej, "Growth in bytes. Trips only when `percent` is passed too, if that is given."),
    cap: (0,blocks/* key */.Eb)(scalars/* size */.Ej, "Growth in bytes that trips by itself, whatever the percentage."),
});
const growthOfLayers = (0,blocks/* block */.om)({ percent, cap: (0,blocks/* key */.Eb)(layerCount, "Growth in layers that trips by itself.") });
const growthOfTime = (0,blocks/* block */.om)({ percent, cap: (0,blocks/* key */.Eb)(scalars/* duration */.p0, "Growth in time that trips by itself.") });
function budget(max, grow, description) {
    const whole = (0,blocks/* block */.om)({
        max: (0,blocks/* key */.Eb)(max, "The load line: the most it may be."),
        grow: (0,blocks/* key */.Eb)(grow, "How much it may grow against the baseline."),
        of: (0,blocks/* key */.Eb)((0,blocks/* choice */.Yq)(["total", "own"]), "Which layers count: all, or those that are not the base image's. Default: `max` looks at the total, `grow` at own layers."),
        level: (0,blocks/* key */.Eb)(scalars/* level */.Rc, "What passing the limit means. Default: error."),
        "if-unavailable": (0,blocks/* key */.Eb)((0,blocks/* choice */.Yq)(["error", "skip"]), "What it means when the value could not be measured. Default: error."),
    });
    return (0,blocks/* key */.Eb)(schemas/* union */.KCZ([max.transform((value) => ({ max: value })), whole]), `${description} A scalar means \`max\`.`);
}
/** `budgets`: the load lines, by metric, in the order of {@link metrics}. */
const budgets = (0,blocks/* block */.om)({
    compressed: budget(sizeLimit, growthOfSize, "Bytes as a registry stores them."),
    unpacked: budget(sizeLimit, growthOfSize, "Sum of the file sizes in all layers."),
    shadowed: budget(sizeLimit, growthOfSize, "Bytes that are shipped and that no container can see."),
    layers: budget(countLimit, growthOfLayers, "Number of layers."),
    startup: budget(durationLimit, growthOfTime, "Time from start to healthy."),
    memory: budget(sizeLimit, growthOfSize, "Memory once started."),
    rebuild: budget(durationLimit, growthOfTime, "Time that a typical change costs in a rebuild."),
});

// EXTERNAL MODULE: ./build/js/inputs/config/cache.js
var cache = __webpack_require__(47939);
;// CONCATENATED MODULE: ./build/js/inputs/config/delivery.js
/** Keys about what is done with the result. */



/** `accept`: how growth and loosened policies are accepted. */
const accept = (0,blocks/* block */.om)({
    label: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("the name of a label"), 'The label that accepts. Default: "plimsoll: accepted".'),
    review: (0,blocks/* key */.Eb)(scalars/* truth */.Im, "Whether an approving review accepts too. Default: true."),
});
const repository = (0,scalars/* text */.Qq)("a repository such as ghcr.io/owner/name", /^\S+$/);
const tag = (0,scalars/* text */.Qq)("a tag", /^\S+$/);
/** `push`: after the verdict only. */
const push = schemas/* union */.KCZ([
    scalars/* truth */.Im.transform((enabled) => ({ enabled })),
    repository.transform((to) => ({ to })),
    (0,blocks/* block */.om)({
        to: (0,blocks/* key */.Eb)(repository, "The repository. `{variant}` stands for the variant's name. Default: those of the tags."),
        tags: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)(tag), "Tags, or whole references. `{variant}` as in `to`. Default: the tags of the bake target; an empty list sets none."),
        sign: (0,blocks/* key */.Eb)(scalars/* truth */.Im, "Sign what is pushed with cosign. Default: false."),
        sbom: (0,blocks/* key */.Eb)(scalars/* truth */.Im, "Write package lists as SPDX too, and attest them where images are signed. Default: false."),
    }).transform((written) => written),
]);
const comment = (0,blocks/* choice */.Yq)(["on-change", "always", "on-failure", "never"]);
const sarif = (0,blocks/* choice */.Yq)(["upload", "file", "off"]);

// EXTERNAL MODULE: ./build/js/inputs/config/policies.js
var policies = __webpack_require__(89203);
// EXTERNAL MODULE: ./build/js/inputs/units/count.js
var count = __webpack_require__(16337);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
;// CONCATENATED MODULE: ./build/js/inputs/config/run.js
/** Keys about the run: what is found, how it is built, which tools are used, where the baseline is. */





/** `timeout` of one variant. */
const buildTimeout = (0,blocks/* key */.Eb)(scalars/* deadline */.nl, "For building each variant. Default: 2h.");
const variantTimeout = schemas/* union */.KCZ([scalars/* deadline */.nl.transform((build) => ({ build })), (0,blocks/* block */.om)({ build: buildTimeout })]);
const timeout = schemas/* union */.KCZ([
    scalars/* deadline */.nl.transform((build) => ({ build })),
    (0,blocks/* block */.om)({ build: buildTimeout, run: (0,blocks/* key */.Eb)(scalars/* deadline */.nl, "For the whole run. Default: 5h.") }),
]);
const sha256 = (0,scalars/* text */.Qq)("a SHA-256 checksum of 64 hexadecimal digits", /^[0-9a-f]{64}$/);
const tool = schemas/* strictObject */.rej({
    path: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("a path"), "An executable that is there already. It is used as it is."),
    version: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("a version such as 0.74.0", /^\d+\.\d+\.\d+$/), "A release to download; needs `sha256`."),
    sha256: (0,blocks/* key */.Eb)(sha256, "Checksum of what is downloaded for this machine; needs `version`."),
})
    .superRefine((value, context) => {
    const pinned = value.version !== undefined || value.sha256 !== undefined;
    const whole = value.version !== undefined && value.sha256 !== undefined;
    if (pinned ? value.path === undefined && whole : value.path !== undefined)
        return;
    context.addIssue({ code: "custom", message: "expected either `path`, or `version` and `sha256` together" });
})
    .meta({
    oneOf: [
        { required: ["path"], not: { anyOf: [{ required: ["version"] }, { required: ["sha256"] }] } },
        { required: ["version", "sha256"], not: { required: ["path"] } },
    ],
});
/** `tools`. */
const tools = (0,blocks/* block */.om)({
    trivy: (0,blocks/* key */.Eb)(tool, "The vulnerability scanner. Default: the pinned release."),
    hadolint: (0,blocks/* key */.Eb)(tool, "The Dockerfile linter. Default: the pinned release."),
});
const bake = (0,blocks/* oneOrMany */.Pl)((0,scalars/* text */.Qq)("the path of a bake or compose file"));
const ignore = (0,blocks/* oneOrMany */.Pl)((0,scalars/* text */.Qq)("a path glob"));
const parallel = (0,scalars/* count */.U9)(count/* parallelRange */.dh.minimum, count/* parallelRange */.dh.maximum);
const codec = (0,blocks/* choice */.Yq)(["auto", "gzip", "zstd"]);
const scan = (0,blocks/* choice */.Yq)(["extract", "full", "cross-check", "off"]);
/** `baseline`. */
const baseline = (0,blocks/* scalar */.d_)(units_text/* expectedBaseline */.i$, units_text/* parseBaseline */.nk, {
    type: "string",
    pattern: units_text/* baselinePattern */.IP.source,
});
const enabled = schemas/* union */.KCZ([schemas/* literal */.euz("auto"), scalars/* truth */.Im]);
/** `probe`: no mounts, no privilege, no host network, by design. */
const probe = schemas/* union */.KCZ([
    enabled.transform((value) => ({ enabled: value })),
    (0,blocks/* block */.om)({
        enabled: (0,blocks/* key */.Eb)(enabled, "Whether the image is started. Default: auto, when there is an engine."),
        command: (0,blocks/* key */.Eb)(scalars/* command */.G5, "What is started instead of the image's own command."),
        env: (0,blocks/* key */.Eb)((0,blocks/* mapOf */.A7)(scalars/* argument */.EE, scalars/* nameProblem */.rH), "Variables for the container."),
        ports: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)((0,scalars/* count */.U9)(1, 65_535)), "Ports that are open once it is healthy."),
        memory: (0,blocks/* key */.Eb)(scalars/* size */.Ej, "The most memory the container may use."),
        timeout: (0,blocks/* key */.Eb)(scalars/* deadline */.nl, "How long it may take to be healthy. Default: 60s."),
        network: (0,blocks/* key */.Eb)((0,blocks/* choice */.Yq)(["none", "bridge"]), "Its network. Default: none."),
        user: (0,blocks/* key */.Eb)((0,blocks/* choice */.Yq)(["any", "non-root"]), "Who it may run as. Default: any."),
        expect: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)(scalars/* command */.G5), "Commands that must exit 0 inside."),
    }),
]);

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/js/inputs/units/secret.js
var secret = __webpack_require__(56452);
;// CONCATENATED MODULE: ./build/js/inputs/config/secret.js





/** `src` of a file that anyone may have written must not reach out of the root: builds would read what they like. */
function parseOwnSecret(written) {
    const parsed = (0,secret/* parseSecret */.o)(written);
    if (!("value" in parsed) || parsed.value.src === undefined)
        return parsed;
    const path = (0,scalars/* parsePathInside */.rm)(parsed.value.src);
    return "value" in path ? { value: { id: parsed.value.id, src: path.value } } : path;
}
const secretBlock = (0,blocks/* block */.om)({
    id: (0,scalars/* text */.Qq)("an id without commas", /^[^,=\s]+$/).describe("The id that `RUN --mount=type=secret` names."),
    src: (0,blocks/* key */.Eb)(scalars/* pathInside */._l, "A file that holds it."),
    env: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("the name of a variable", /^[A-Za-z_]\w*$/), "A variable that holds it; `build-env` must name it."),
})
    .transform(({ id, src, env }, context) => {
    if ((src === undefined) !== (env === undefined))
        return src === undefined ? { id, env: env ?? id } : { id, src };
    context.addIssue({ code: "custom", message: "a secret has either src or env" });
    return core/* NEVER */.tm;
})
    .meta({ oneOf: [{ required: ["src"] }, { required: ["env"] }] });
/** One build secret of a variant, as text or as a mapping. */
const buildSecret = schemas/* union */.KCZ([
    (0,blocks/* scalar */.d_)(secret/* expectedSecret */.x, (value) => parseOwnSecret(String(value)), { type: "string", pattern: "id=[^,]+" }),
    secretBlock,
]);
const expectedSsh = 'an agent such as "default", or id=path of a key below the root';
/** One `ssh` entry: an agent (`default`) or `id=path`. */
const ssh = (0,blocks/* scalar */.d_)(expectedSsh, (value) => {
    const [, path] = /^[\w.-]+(?:=(.+))?$/.exec(String(value)) ?? [undefined, ""];
    const inside = path === undefined ? { value: "" } : (0,scalars/* parsePathInside */.rm)(path);
    return "value" in inside ? { value: String(value) } : { problem: `expected ${expectedSsh}, got ${(0,inputs_parsed/* quoted */.TL)(value)}` };
}, { type: "string", pattern: "^[\\w.-]+(=.+)?$" });

;// CONCATENATED MODULE: ./build/js/inputs/config/variant.js
/** `variants.<name>`: build keys, and any policy that may differ between variants. */









const secrets = (0,blocks/* listOf */.c3)(buildSecret);
/** A list gives secrets to the build; a mapping is the policy about secrets found in the image, as at the top level. */
const secretsOrPolicy = schemas/* union */.KCZ([
    secrets.transform((build) => ({ build })),
    (0,blocks/* block */.om)({ ...policies/* secretsPolicy */.K2, build: (0,blocks/* key */.Eb)(secrets, "Secrets for the build, when the policy is given too.") }),
]);
const buildKeys = {
    dockerfile: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("the path of a Dockerfile"), "Its Dockerfile. Default: Dockerfile in the context."),
    context: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("a directory or a URL"), "Its build context. Default: as discovery chooses it, the root for a Dockerfile of the root."),
    target: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("the name of a stage"), "The stage to build. Default: the last one."),
    args: (0,blocks/* key */.Eb)((0,blocks/* mapOf */.A7)(schemas/* union */.KCZ([scalars/* argument */.EE, schemas/* null */.chJ()]), scalars/* nameProblem */.rH), "Build arguments. Without a value it comes from `build-env`, if that gives it."),
    contexts: (0,blocks/* key */.Eb)((0,blocks/* mapOf */.A7)((0,scalars/* text */.Qq)("a path, URL or target:NAME"), scalars/* nameProblem */.rH), "Named contexts."),
    platforms: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)(scalars/* platform */.iD), "Platforms. Default: the builder's own."),
    labels: (0,blocks/* key */.Eb)((0,blocks/* mapOf */.A7)(scalars/* argument */.EE, scalars/* nameProblem */.rH), "Labels of the image."),
    ssh: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)(ssh), "SSH agents or keys for the build."),
    image: (0,blocks/* key */.Eb)((0,scalars/* text */.Qq)("an image reference, a tar or a layout directory"), "An image that something else built; nothing is built then."),
    tags: (0,blocks/* key */.Eb)((0,blocks/* oneOrMany */.Pl)((0,scalars/* text */.Qq)("an image tag", /^\S+$/)), "Tags of the image."),
};
/** Keys that mean nothing for an image that something else built. */
const onlyForBuilds = ["context", "target", "args", "contexts", "labels", "ssh", "tags"];
const variantBlock = (0,blocks/* block */.om)({
    ...buildKeys,
    secrets: (0,blocks/* key */.Eb)(secretsOrPolicy, "A list: secrets for the build. A mapping: the policy of the top level, refined."),
    budgets: (0,blocks/* key */.Eb)(budgets, "Load lines of this variant, merged over those of the top level."),
    drift: (0,blocks/* key */.Eb)(scalars/* level */.Rc, "As at the top level."),
    dive: (0,blocks/* key */.Eb)(policies/* dive */.F5, "As at the top level."),
    vulnerabilities: (0,blocks/* key */.Eb)(policies/* vulnerabilities */.pe, "As at the top level."),
    scan: (0,blocks/* key */.Eb)(scan, "As at the top level."),
    lint: (0,blocks/* key */.Eb)(policies/* lint */.u8, "As at the top level."),
    audit: (0,blocks/* key */.Eb)(policies/* audit */.sb, "As at the top level."),
    probe: (0,blocks/* key */.Eb)(probe, "As at the top level."),
    baseline: (0,blocks/* key */.Eb)(baseline, "As at the top level."),
    cache: (0,blocks/* key */.Eb)(cache/* cache */.P, "As at the top level."),
    codec: (0,blocks/* key */.Eb)(codec, "As at the top level."),
    push: (0,blocks/* key */.Eb)(push, "As at the top level. false: this variant is not pushed."),
    timeout: (0,blocks/* key */.Eb)(variantTimeout, "For building this variant."),
})
    .superRefine((value, context) => {
    if (value.image === undefined)
        return;
    for (const name of onlyForBuilds.filter((candidate) => value[candidate] !== undefined)) {
        const message = `"image" means that nothing is built, so "${name}" has no effect. Remove one of them`;
        context.addIssue({ code: "custom", message, path: [name] });
    }
})
    .meta({ dependencies: { image: { not: { anyOf: onlyForBuilds.map((name) => ({ required: [name] })) } } } });
/** `variants`. A name without a block is a variant with nothing to say. */
const variants = (0,blocks/* mapOf */.A7)(schemas/* union */.KCZ([variantBlock, schemas/* null */.chJ().transform(() => ({}))]), scalars/* nameProblem */.rH);

;// CONCATENATED MODULE: ./build/js/inputs/config-schema.js









/** `plimsoll.yml` (CONTRACTS §3). What it gives holds only what was written: defaults come after merging. */
const configSchema = (0,blocks/* block */.om)({
    version: schemas/* literal */.euz(1, {
        error: (issue) => (issue.input === undefined ? 'not given. Add "version: 1"' : "this Plimsoll reads version 1"),
    })
        .describe("Version of this file's format."),
    bake: (0,blocks/* key */.Eb)(bake, "Bake and compose files. Default: what is found."),
    variants: (0,blocks/* key */.Eb)(variants, "Variants by name, merged over the top level."),
    budgets: (0,blocks/* key */.Eb)(budgets, "Load lines for every variant, by metric. Default: none."),
    drift: (0,blocks/* key */.Eb)(scalars/* level */.Rc, "Growth that the author did not cause. Default: warn."),
    dive: (0,blocks/* key */.Eb)(policies/* dive */.F5, "dive's CI rules, by dive's own meanings. Default: .dive-ci, where it exists."),
    vulnerabilities: (0,blocks/* key */.Eb)(policies/* vulnerabilities */.pe, "What known vulnerabilities mean."),
    scan: (0,blocks/* key */.Eb)(scan, "What Trivy reads: the files its analysers ask for (extract), the full image, both with any difference an error (cross-check), or nothing. Default: extract."),
    secrets: (0,blocks/* key */.Eb)((0,blocks/* block */.om)(policies/* secretsPolicy */.K2), "What secrets found in an image mean."),
    lint: (0,blocks/* key */.Eb)(policies/* lint */.u8, "What findings of hadolint and BuildKit's build checks mean."),
    audit: (0,blocks/* key */.Eb)(policies/* audit */.sb, "What the audit's score means."),
    probe: (0,blocks/* key */.Eb)(probe, "Starts the image and looks. A scalar means `enabled`."),
    baseline: (0,blocks/* key */.Eb)(baseline, "What growth is measured against: auto, rebuild, none or image:REF. Default: auto."),
    accept: (0,blocks/* key */.Eb)(accept, "How growth and loosened policies are accepted."),
    cache: (0,blocks/* key */.Eb)(cache/* cache */.P, "Where build steps are kept between runs. A scalar means `backend`."),
    codec: (0,blocks/* key */.Eb)(codec, "Compression of layers. Default: auto, which is gzip when pushed or when `compressed` is asked for, else zstd."),
    push: (0,blocks/* key */.Eb)(push, "Where images go after the verdict. A text means `to`; true: to the tags of the bake targets. Default: nowhere."),
    comment: (0,blocks/* key */.Eb)(comment, "When a pull request gets a comment. Default: on-change."),
    sarif: (0,blocks/* key */.Eb)(sarif, "Whether findings go to code scanning, to files only, or nowhere. Default: upload."),
    parallel: (0,blocks/* key */.Eb)(parallel, "Builds at the same time. Default: chosen from the machine."),
    timeout: (0,blocks/* key */.Eb)(timeout, "Deadlines. A scalar means `build`."),
    ignore: (0,blocks/* key */.Eb)(ignore, "Path globs that discovery leaves out."),
    tools: (0,blocks/* key */.Eb)(tools, "Tools to use instead of the pinned ones."),
});
/** JSON Schema of `plimsoll.yml` for editors. `schema/plimsoll.schema.json` holds exactly this. */
function configJsonSchema() {
    return {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "plimsoll.yml",
        description: "Configuration of Plimsoll, the load line for container images.",
        ...(0,blocks/* inlineJsonSchema */.ti)(configSchema),
    };
}

;// CONCATENATED MODULE: ./build/js/inputs/parse-config.js





/** Reads and validates the text of a configuration; `name` is how messages call the file. */
function parseConfig(name, text) {
    const document = (0,yaml_document/* parseYaml */.h)(name, text);
    if (document.value === undefined || document.value === null) {
        throw new errors/* PlimsollError */.nN("config.syntax", `${name} is empty. Write at least "version: 1", or remove the file.`);
    }
    if (typeof document.value !== "object" || Array.isArray(document.value)) {
        const kind = Array.isArray(document.value) ? "a list" : "one value";
        throw new errors/* PlimsollError */.nN("config.syntax", `${name} holds ${kind}. It must be a mapping that has "version: 1".`);
    }
    const parsed = configSchema.safeParse(document.value);
    if (parsed.success)
        return { config: parsed.data, name, entries: document.entries };
    const problems = (0,issues/* problemsOf */.G)(parsed.error.issues, document, configJsonSchema());
    if ((0,config_problems/* isSome */.R)(problems))
        throw (0,config_problems/* problemsError */.$)(name, problems);
    throw new errors/* PlimsollError */.nN("config.value", `${name} is not valid: ${parsed.error.message}`);
}


/***/ })

};
