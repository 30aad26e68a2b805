export const id = 5925;
export const ids = [5925];
export const modules = {

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/inputs/config/scalars.js + 1 modules
var scalars = __webpack_require__(54602);
// EXTERNAL MODULE: ./build/js/inputs/units/size.js
var size = __webpack_require__(41438);
;// CONCATENATED MODULE: ./build/js/inputs/init.js




const header = `# Load lines for the images of this repository. Every key: docs/configuration.md of Plimsoll.
version: 1
`;
const suggestions = `
# What blocks is yours to say; without a level these only warn:
# vulnerabilities: { level: error, severity: critical, fixable: true }
# lint: { level: error, fail-at: error }
`;
/**
 * The text of a first `plimsoll.yml`: for each measured variant, today's sizes with about a tenth of headroom, as load
 * lines that block. Variants without an image are named in a comment. Without variants: a minimal file. Pure.
 */
function proposeConfig(report) {
    const names = [...new Set(report.variants.map(({ name }) => name))];
    const blocks = names.map((name) => variantBlock(name, report.variants.filter((variant) => variant.name === name)));
    const measured = blocks.filter(({ isMeasured }) => isMeasured).map(({ text }) => text);
    const others = blocks.filter(({ isMeasured }) => !isMeasured).map(({ text }) => text);
    const variants = measured.length === 0
        ? `
# budgets:
#   unpacked: { max: 1GB, level: error }
#   layers: { max: 60, level: warn }
`
        : `
# Today's sizes and about 10 % headroom. \`level: warn\` tells without blocking.
# Beside a max, \`grow: { percent: 5, bytes: 20MB }\` limits what one pull request adds.
variants:
${measured.join("")}`;
    return [header, variants, ...others, suggestions].join("");
}
/** One variant, all its platforms together: the largest one sets the line. */
function variantBlock(name, platforms) {
    const images = platforms.flatMap(({ image }) => (image === undefined ? [] : [image]));
    const unpacked = Math.max(...images.map(({ sizes }) => sizes.unpacked.total ?? 0));
    const layers = Math.max(...images.map((image) => image.layers.length));
    if (images.length === 0 || unpacked === 0 || (0,scalars/* nameProblem */.rH)(name) !== undefined) {
        return { text: `# Not measured: ${(0,control/* oneLine */.T)(name)}\n`, isMeasured: false };
    }
    const text = `  ${yamlKey(name)}:
    budgets:
      unpacked: { max: ${(0,size/* writeSize */.JQ)(withHeadroom(unpacked))}, level: error } # today ${(0,bytes/* formatBytes */.z3)(unpacked)}
      layers: { max: ${Math.ceil((layers * 11) / 10)}, level: error } # today ${layers}
`;
    return { text, isMeasured: true };
}
/** A tenth more, rounded up to two significant digits. Exact for every size below 2⁵³. */
function withHeadroom(bytes) {
    const raised = (BigInt(bytes) * 11n + 9n) / 10n;
    const step = 10n ** BigInt(Math.max(0, String(raised).length - 2));
    return Number(((raised + step - 1n) / step) * step);
}
/** A key that YAML reads back as exactly `name`: bare when it is plainly a word, else double-quoted. */
function yamlKey(name) {
    const isPlain = /^[A-Za-z_][\w-]*$/.test(name) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(name);
    // JSON strings are YAML double-quoted scalars (YAML 1.2.2 §1.3) once what YAML can't print is escaped.
    return isPlain
        ? name
        : JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./build/js/commands/check.js + 11 modules
var check = __webpack_require__(48675);
;// CONCATENATED MODULE: ./build/js/commands/init.js





const fileName = "plimsoll.yml";
/**
 * `plimsoll init`: measures what there is and writes a `plimsoll.yml` with budgets a little above today's sizes. An
 * existing one is never overwritten.
 *
 * @throws PlimsollError `usage.flag` when there is one already
 */
async function initCommand(commandLine, surroundings) {
    const { report } = await (0,check.checkHere)({ ...commandLine, only: "build,size" }, surroundings);
    const config = proposeConfig(report);
    const measured = report.variants.filter(({ image }) => image !== undefined);
    await writeNew((0,external_node_path_.join)(surroundings.directory, fileName), config);
    const { stdout } = surroundings;
    stdout.write(`${config}\n`);
    stdout.write(measured.length === report.variants.length
        ? `Wrote ${fileName}. Read the limits, then commit it: plimsoll check holds images to them from now on.\n`
        : `Wrote ${fileName}, without the variants that could not be measured: plimsoll check says why.\n`);
    return measured.length === 0 ? 3 : 0;
}
async function writeNew(path, text) {
    try {
        await (0,promises_.writeFile)(path, text, { flag: "wx" });
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "EEXIST"))
            throw error;
        throw new errors/* PlimsollError */.nN("usage.flag", `There is a ${fileName} already. Move it away first, or edit it.`);
    }
}


/***/ }),

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
