export const id = 3577;
export const ids = [3577];
export const modules = {

/***/ 81511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   ti: () => (/* binding */ inlineJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);
/** How `plimsoll.yml` is put together: strict mappings, maps with free names, lists, and scalars read by a parser. */


/** A key that may be left out, with the sentence that editors and docs/configuration.md show for it. */
function key(value, description) {
    return value.describe(description).exactOptional();
}
/** A mapping with exactly these keys; another one is an error (CONTRACTS §3). */
function block(shape) {
    const keys = Object.keys(shape).join(", ");
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === "invalid_type" ? `expected a mapping with ${keys}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue.input)}` : undefined,
    });
}
/** One of these words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: (issue) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .notAChoice */ .Iw)(issue.input, words) });
}
/** A scalar that `parse` reads from its text or number; `json` describes the same for editors. */
function scalar(expected, parse, json) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform((input, context) => {
        const isScalar = typeof input === "string" || typeof input === "number";
        const parsed = isScalar ? parse(input) : { problem: `expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input)}` };
        if ("value" in parsed)
            return parsed.value;
        const message = parsed.problem;
        context.issues.push(isScalar ? { code: "custom", message, input } : { code: "invalid_type", expected: "string", message, input });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    })
        .meta(json);
}
/** A list of these. */
function listOf(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, {
        error: (issue) => (issue.code === "invalid_type" ? `expected a list, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue.input)}` : undefined),
    });
}
/** A list of these, or a single one that stands for a list of one. */
function oneOrMany(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([listOf(item), item.transform((value) => [value])]);
}
/**
 * A mapping from names that the user chooses. It becomes a Map, so that a variant may be called `constructor` or
 * `__proto__`: both are legal bake targets (docker/buildx bake/bake.go, validateTargetName), and zod's own record
 * drops the second silently.
 */
function mapOf(value, key) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
        .transform((input, context) => {
        const result = new Map();
        if (typeof input !== "object" || input === null || Array.isArray(input)) {
            const message = `expected a mapping from names to values, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input)}`;
            context.issues.push({ code: "invalid_type", expected: "map", message, input });
            return result;
        }
        for (const [name, entry] of Object.entries(input)) {
            const problem = key(name);
            if (problem !== undefined)
                context.issues.push(badKey(problem, [name]));
            const parsed = value.safeParse(entry);
            if (parsed.success)
                result.set(name, parsed.data);
            else
                context.issues.push(...parsed.error.issues.map((issue) => below(name, issue, entry)));
        }
        return result;
    })
        .meta({
        type: "object",
        // A getter: the schema of the values is only written out when somebody asks for JSON Schema.
        get additionalProperties() {
            return inlineJsonSchema(value);
        },
    });
}
function badKey(message, path) {
    return { code: "invalid_key", origin: "record", issues: [], message, path, input: {} };
}
/** The issue of an inner value, moved below the key it stands at. */
function below(name, issue, input) {
    const { message } = issue;
    const path = [name, ...issue.path];
    if (issue.code === "unrecognized_keys")
        return { code: issue.code, keys: issue.keys, message, path, input: {} };
    if (issue.code === "invalid_union")
        return { code: issue.code, errors: issue.errors, message, path, input };
    if (issue.code === "invalid_key")
        return badKey(message, path);
    if (issue.code === "invalid_type")
        return { code: issue.code, expected: issue.expected, message, path, input };
    return { code: "custom", message, path, input };
}
/** JSON Schema (draft 7, the one editors know best) of what may be written for `schema`. */
function inlineJsonSchema(schema) {
    const { $schema: _, ...rest } = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
    return rest;
}


/***/ }),

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
/* harmony import */ var _units_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41438);
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

/***/ 54602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ argument),
  G5: () => (/* binding */ command),
  U9: () => (/* binding */ scalars_count),
  nl: () => (/* binding */ deadline),
  p0: () => (/* binding */ scalars_duration),
  Rc: () => (/* binding */ level),
  rH: () => (/* binding */ nameProblem),
  rm: () => (/* binding */ parsePathInside),
  LO: () => (/* binding */ parseRatio),
  _l: () => (/* binding */ pathInside),
  X1: () => (/* binding */ percentage),
  iD: () => (/* binding */ platform),
  Ej: () => (/* binding */ scalars_size),
  Qq: () => (/* binding */ scalars_text),
  Im: () => (/* binding */ truth)
});

// UNUSED EXPORTS: ratio

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/units/count.js
var count = __webpack_require__(16337);
// EXTERNAL MODULE: ./build/js/inputs/units/decimal.js
var decimal = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/js/inputs/units/duration.js
var duration = __webpack_require__(64064);
;// CONCATENATED MODULE: ./build/js/inputs/units/percentage.js


const expectedPercentage = "a percentage such as 5, 5% or 0.5 %";
/** The same notation as {@link parsePercentage} reads, for JSON Schema. */
const percentagePattern = "^\\d{1,30}(\\.\\d{1,30})? ?%?$";
/** Reads `5`, `5%`, `0.5 %` into percent (5 is 5 %, not 500 %). Over 100 is fine for growth; at most a million. */
function parsePercentage(text) {
    const digits = /^([\d.]+) ?%?$/.exec(text.trim())?.[1];
    if (digits === undefined || (0,decimal/* parseDecimal */.$Q)(digits) === undefined) {
        return { problem: `expected ${expectedPercentage}, got ${(0,parsed/* quoted */.TL)(text)}` };
    }
    // The nearest double of the decimal as written; nothing is computed with it here.
    const percent = Number(digits);
    return percent > 1_000_000 ? { problem: `${(0,parsed/* quoted */.TL)(text)} is more than a million percent` } : { value: percent };
}

// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var size = __webpack_require__(41438);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
// EXTERNAL MODULE: ./build/js/inputs/config/blocks.js
var blocks = __webpack_require__(81511);
;// CONCATENATED MODULE: ./build/js/inputs/config/scalars.js
/** The scalars of `plimsoll.yml`. */










/** `off`, `warn`, `error`: the strength of a check. */
const level = (0,blocks/* choice */.Yq)(["off", "warn", "error"]);
/** Bytes. */
const scalars_size = (0,blocks/* scalar */.d_)(size/* expectedSize */.K2, (value) => (0,size/* parseSize */.DB)(String(value)), {
    anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: size/* sizePattern */.CD },
    ],
});
/** Percent: 5 is 5 %. */
const percentage = (0,blocks/* scalar */.d_)(expectedPercentage, (value) => parsePercentage(String(value)), {
    anyOf: [
        { type: "number", minimum: 0 },
        { type: "string", pattern: percentagePattern },
    ],
});
/** Milliseconds. A bare number is refused, because nobody can tell seconds from minutes. */
const scalars_duration = (0,blocks/* scalar */.d_)(duration/* expectedDuration */.PJ, (value) => (0,duration/* parseDuration */.E9)(String(value)), {
    type: "string",
    pattern: duration/* durationPattern */.Zq,
});
/** Milliseconds, more than none: a deadline. */
const deadline = (0,blocks/* scalar */.d_)(duration/* expectedDuration */.PJ, (value) => (0,duration/* parseDeadline */.O0)(String(value)), {
    type: "string",
    pattern: duration/* durationPattern */.Zq,
});
/** A whole number between `minimum` and `maximum`. */
function scalars_count(minimum, maximum = Number.MAX_SAFE_INTEGER) {
    const range = { minimum, maximum };
    const limits = maximum === Number.MAX_SAFE_INTEGER ? { minimum } : range;
    return (0,blocks/* scalar */.d_)((0,count/* expectedCount */.qG)(range), (value) => (0,count/* parseCount */.zq)(value, range), { type: "integer", ...limits });
}
/** A decimal number between 0 and 1. */
const ratio = (0,blocks/* scalar */.d_)("a ratio from 0 to 1", (value) => parseRatio(String(value)), {
    anyOf: [
        { type: "number", minimum: 0, maximum: 1 },
        { type: "string", pattern: "^(0|1|0\\.\\d{1,30}|1\\.0{1,30})$" },
    ],
});
/** Reads `0.95`. */
function parseRatio(text) {
    const value = (0,decimal/* parseDecimal */.$Q)(text) === undefined ? Number.NaN : Number(text);
    return value >= 0 && value <= 1 ? { value } : { problem: `expected a ratio from 0 to 1, got ${(0,parsed/* quoted */.TL)(text)}` };
}
/** Text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
function scalars_text(expected, pattern) {
    return (0,blocks/* scalar */.d_)(expected, (value) => (0,units_text/* parseText */.r4)(value, expected, pattern), {
        type: ["string", "number"],
        ...(pattern === undefined ? { minLength: 1 } : { pattern: pattern.source }),
    });
}
/** The value of a build argument, label or variable: any text, number or truth value, as text. */
const argument = schemas/* unknown */.L5J()
    .transform((input, context) => {
    if (typeof input === "string" || typeof input === "number" || typeof input === "boolean")
        return String(input);
    const message = `expected text, got ${(0,parsed/* quoted */.TL)(input)}`;
    context.issues.push({ code: "invalid_type", expected: "string", message, input });
    return core/* NEVER */.tm;
})
    .meta({ type: ["string", "number", "boolean"] });
/** `true` or `false`. */
const truth = schemas/* boolean */.zMY({ error: (issue) => `expected true or false, got ${(0,parsed/* quoted */.TL)(issue.input)}` });
/** A path that stays below the root, because the file that names it may come from a stranger's pull request. */
const pathInside = (0,blocks/* scalar */.d_)("a path below the repository root", parsePathInside, { type: "string", minLength: 1 });
/** Accepts relative paths that do not climb out; gives them with `/` and without `./`. */
function parsePathInside(value) {
    const written = String(value);
    if (written === "" || /\p{Cc}/u.test(written))
        return { problem: `expected a path, got ${(0,parsed/* quoted */.TL)(value)}` };
    const normal = external_node_path_.posix.normalize(written);
    if (external_node_path_.posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../") || normal.startsWith("~")) {
        return { problem: `expected a path below the repository root, got ${(0,parsed/* quoted */.TL)(written)}` };
    }
    return { value: normal };
}
/** `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
const platform = scalars_text(units_text/* expectedPlatform */.A, units_text/* platformPattern */.WC);
/** An executable with its arguments, or one line for a shell. */
const command = schemas/* union */.KCZ([scalars_text("a command"), (0,blocks/* listOf */.c3)(argument)], {
    error: (issue) => `expected a command or a list of its words, got ${(0,parsed/* quoted */.TL)(issue.input)}`,
});
/** Any name that fits on one line; variants are named by bake, compose or a file. */
function nameProblem(name) {
    if (name.trim() === "" || name.length > 200 || /\p{Cc}/u.test(name)) {
        return "a name is between 1 and 200 characters on one line";
    }
    return undefined;
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

/***/ 41438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   JQ: () => (/* binding */ writeSize),
/* harmony export */   K2: () => (/* binding */ expectedSize)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60098);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77801);



/** Bytes per unit. `MB` is 10⁶ and `MiB` is 2²⁰ (IEC 80000-13); `KB` is a common way to write `kB`. */
const bytesPerUnit = {
    B: 1n,
    kB: 10n ** 3n,
    KB: 10n ** 3n,
    MB: 10n ** 6n,
    GB: 10n ** 9n,
    TB: 10n ** 12n,
    KiB: 2n ** 10n,
    MiB: 2n ** 20n,
    GiB: 2n ** 30n,
    TiB: 2n ** 40n,
};
const units = Object.keys(bytesPerUnit);
const expectedSize = "a size such as 800MB, 2.5GB or 1MiB";
/** The same notation as {@link parseSize} reads, for JSON Schema. That the bytes are whole is not in it. */
const sizePattern = `^\\d{1,30}(\\.\\d{1,30})? ?(${units.join("|")})$|^\\d{1,30}$`;
/** Reads `800MB`, `2.5 GB`, `1MiB` or a plain count of bytes. Bytes are whole and at most 2⁵³ − 1. */
function parseSize(text) {
    const match = /^([\d.]+) ?([A-Za-z]*)$/.exec(text.trim());
    const decimal = match?.[1] === undefined ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(match[1]);
    if (match === null || decimal === undefined)
        return { problem: `expected ${expectedSize}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}` };
    const name = match[2] === "" ? "B" : (match[2] ?? "B");
    const unit = units.find((candidate) => candidate === name);
    if (unit === undefined)
        return { problem: unknownUnit(name) };
    const bytes = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeProduct */ .X4)(decimal, bytesPerUnit[unit]);
    if (bytes === undefined)
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a whole number of bytes` };
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER))
        return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is more than 2^53 bytes` };
    return { value: Number(bytes) };
}
function unknownUnit(name) {
    const hint = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, units);
    return `unknown unit ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}${hint === undefined ? `, expected one of ${units.join(", ")}` : `. Did you mean "${hint}"?`}`;
}
/** A short decimal notation of exactly these bytes: `2500000000` → `2.5GB`, `1234567` → `1234.567kB`. */
function writeSize(bytes) {
    const thousandths = BigInt(bytes) * 1000n;
    const unit = ["TB", "GB", "MB", "kB"].find((candidate) => bytes >= Number(bytesPerUnit[candidate]) && thousandths % bytesPerUnit[candidate] === 0n);
    if (unit === undefined)
        return `${bytes}B`;
    const inUnit = thousandths / bytesPerUnit[unit];
    const fraction = String(inUnit % 1000n)
        .padStart(3, "0")
        .replace(/0+$/, "");
    return `${inUnit / 1000n}${fraction === "" ? "" : `.${fraction}`}${unit}`;
}


/***/ })

};
