export const id = 9211;
export const ids = [9211];
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
