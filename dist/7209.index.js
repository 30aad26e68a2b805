export const id = 7209;
export const ids = [7209];
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
var size = __webpack_require__(41438);
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
/** Keys about the run: what is found, how it is built, which tools are used, where the baseline and caches are. */





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
const cacheBackend = (0,blocks/* choice */.Yq)(["gha", "registry", "local", "s3", "azblob", "none"]);
/** `cache`. */
const cache = schemas/* union */.KCZ([
    cacheBackend.transform((backend) => ({ backend })),
    (0,blocks/* block */.om)({
        backend: (0,blocks/* key */.Eb)(cacheBackend, "Where build steps are kept. Default: gha in GitHub Actions, else none."),
        write: (0,blocks/* key */.Eb)((0,blocks/* choice */.Yq)(["default-branch", "always", "never"]), "Who writes it. Default: default-branch."),
    }),
]);
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
    cache: (0,blocks/* key */.Eb)(cache, "As at the top level."),
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
    cache: (0,blocks/* key */.Eb)(cache, "Where build steps are kept between runs. A scalar means `backend`."),
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
