export const id = 9989;
export const ids = [9989,2370];
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

/***/ 29989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDiveCi: () => (/* binding */ parseDiveCi)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60098);
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89203);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54629);
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54602);
/* harmony import */ var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21261);
/* harmony import */ var _units_decimal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77801);







const name = ".dive-ci";
const rules = {
    lowestEfficiency: _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRatio */ .LO,
    highestWastedBytes: parseHumanBytes,
    highestUserWastedPercent: _config_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRatio */ .LO,
};
/** dive applies these to what the file leaves out (dive cmd/dive/cli/internal/options/ci_rules.go, DefaultCIRules). */
const defaults = { lowestEfficiency: "0.9", highestWastedBytes: "disabled", highestUserWastedPercent: "0.1" };
const ruleNames = ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"];
/** Reads the text of a `.dive-ci`. Other keys are plugins' and none of our business, except near misses. */
function parseDiveCi(text) {
    const document = (0,_config_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(name, text);
    const given = rulesOf(document);
    const problems = [];
    const policy = { source: name };
    for (const rule of ruleNames) {
        const value = given.get(rule) ?? defaults[rule];
        if (value instanceof Object || !(0,_config_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .isDisabled */ .d6)(String(value))) {
            const parsed = rules[rule](value instanceof Object ? "" : String(value));
            if ("value" in parsed)
                policy[rule] = parsed.value;
            else
                problems.push(problemAt(document, rule, parsed.problem));
        }
    }
    if ((0,_config_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isSome */ .R)(problems))
        throw (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$)(name, problems);
    const isOn = ruleNames.some((rule) => policy[rule] !== undefined);
    return { ...(isOn ? { policy } : {}), warnings: nearMisses(given) };
}
function rulesOf({ value }) {
    const inner = value instanceof Object && "rules" in value ? value.rules : undefined;
    return new Map(inner instanceof Object ? Object.entries(inner) : []);
}
function problemAt(document, rule, message) {
    return { ...document.valueAt(["rules", rule]), code: "config.value", message: `rules.${rule}: ${message}` };
}
function nearMisses(given) {
    return [...given.keys()].flatMap((key) => {
        const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, ruleNames);
        return meant === undefined || meant === key
            ? []
            : [`${name}: dive knows no rule ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(key)}. Did you mean "${meant}"?`];
    });
}
const powers = { "": 0, k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 };
/** What dive accepts for sizes: any case, `20M`, `20Mb` and `20MB` alike (dustin/go-humanize bytes.go, ParseBytes). */
function parseHumanBytes(text) {
    const [, digits = "", prefix = "", binary] = /^([\d.]+)\s*([kmgtpe]?)(i?)b?$/i.exec(text.trim()) ?? [];
    const decimal = (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDecimal */ .$Q)(digits);
    const power = powers[prefix.toLowerCase()];
    const isWrong = decimal === undefined || power === undefined || (prefix === "" && binary !== "");
    if (isWrong)
        return { problem: `expected a size such as 20MB, or off; got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}` };
    const bytes = (0,_units_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .floorProduct */ .uC)(decimal, (binary === "" ? 1000n : 1024n) ** BigInt(power));
    const isHuge = bytes > BigInt(Number.MAX_SAFE_INTEGER);
    return isHuge ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)} is more than 2^53 bytes` } : { value: Number(bytes) };
}


/***/ })

};
