export const id = 6868;
export const ids = [6868];
export const modules = {

/***/ 12230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand),
/* harmony export */   r: () => (/* binding */ readGlobalArgs)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74012);

/** Platform arguments that a build defines by itself (moby/buildkit frontend/dockerfile/dockerfile2llb/platform.go). */
const automatic = /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;
/** Reads the ARG instructions before the first FROM. Build arguments count only for declared names, as in BuildKit. */
function readGlobalArgs(preamble, buildArgs, escapeCharacter) {
    const given = new Map(Object.entries(buildArgs));
    const defaults = new Map();
    const values = new Map([...given].filter(([name]) => automatic.test(name)));
    for (const { args } of preamble.filter(({ keyword }) => keyword === "ARG")) {
        for (const word of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .u)(args, { escape: escapeCharacter, rawQuotes: true, rawEscapes: true })?.words ?? []) {
            const [name = "", written] = splitOnce(word);
            const known = written === undefined ? undefined : expand(written, values, escapeCharacter);
            defaults.set(name, known);
            const value = given.get(name) ?? known;
            if (value !== undefined)
                values.set(name, value);
            else if (written !== undefined)
                values.delete(name);
        }
    }
    return { defaults, values };
}
/** `text` with variables filled in and quotes removed; undefined when one has no value that is known before the build. */
function expand(text, values, escapeCharacter) {
    const result = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .u)(text, { escape: escapeCharacter, variables: values });
    return result === undefined || result.missing.size > 0 ? undefined : result.text;
}
function splitOnce(word) {
    const at = word.indexOf("=");
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}


/***/ }),

/***/ 33307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ detectSyntax),
/* harmony export */   V: () => (/* binding */ readDirectives)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65279);

const known = new Set(["syntax", "escape", "check"]);
const pattern = /^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.*\S)\s*$/;
/**
 * The parser directives (`# escape=`, `# syntax=`, `# check=`) at the top of a file, by lower-case name. They end at the
 * first line that is none, be it a comment or an empty line; the first of two equal ones counts.
 * Rules: moby/buildkit frontend/dockerfile/parser/directives.go. `comment` is what starts a directive.
 */
function readDirectives(lines, comment = "#") {
    const directives = new Map();
    for (const line of lines) {
        const text = (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(line);
        if (!text.startsWith(comment))
            break;
        const match = pattern.exec((0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(text.slice(comment.length)));
        const [, name = "", value = ""] = match ?? [];
        if (!known.has(name.toLowerCase()))
            break;
        if (!directives.has(name.toLowerCase()))
            directives.set(name.toLowerCase(), value);
    }
    return directives;
}
/**
 * The frontend image that a `syntax` directive names. Unlike the other directives it is also found after a `#!` line
 * and in the `//` form (DetectSyntax in the file named above).
 */
function detectSyntax(lines) {
    const after = lines[0]?.startsWith("#!") ? lines.slice(1) : lines;
    const value = readDirectives(after).get("syntax") ?? readDirectives(after, "//").get("syntax");
    return value?.split(" ")[0];
}


/***/ }),

/***/ 90839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ execForm)
/* harmony export */ });
/** The words of an instruction's arguments in exec (JSON) form; undefined in any other form. */
function execForm(args) {
    if (!args.startsWith("["))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 79310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   wL: () => (/* binding */ mountSources),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65279);

/**
 * The `--flag` words at the front of an instruction's arguments, quotes and escapes taken away, and what follows them.
 * Rules: moby/buildkit frontend/dockerfile/parser/split_command.go.
 */
function readFlags(text, escapeCharacter) {
    const flags = [];
    let position = 0;
    for (;;) {
        while (position < text.length && (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(text.charAt(position)))
            position += 1;
        if (!text.startsWith("--", position))
            return { flags, rest: text.slice(position) };
        const { word, end } = readFlag(text, position, escapeCharacter);
        position = end;
        if (word === "--")
            return { flags, rest: text.slice(position) };
        flags.push(word);
    }
}
function readFlag(text, start, escapeCharacter) {
    let word = "";
    let quote = "";
    let position = start;
    for (; position < text.length; position += 1) {
        const character = text.charAt(position);
        if (quote === "" && (0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(character))
            break;
        if (character === quote)
            quote = "";
        else if (quote === "" && (character === "'" || character === '"'))
            quote = character;
        else if (character === escapeCharacter) {
            position += 1;
            word += text.charAt(position);
        }
        else
            word += character;
    }
    return { word, end: position };
}
/** Value of the last flag `--name=value`; undefined when there is none. */
function flagValue(flags, name) {
    const prefix = `--${name}=`;
    return flags.findLast((flag) => flag.startsWith(prefix))?.slice(prefix.length);
}
/** The `from` of every `--mount=` flag that has one. */
function mountSources(flags) {
    const mounts = flags.filter((flag) => flag.startsWith("--mount="));
    return mounts.flatMap((mount) => {
        const fields = mount.slice("--mount=".length).split(",");
        const from = fields.map((field) => /^"?from=(.+?)"?$/i.exec(field)?.[1]).find((value) => value !== undefined);
        return from ?? [];
    });
}


/***/ }),

/***/ 19887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInstructions)
});

// EXTERNAL MODULE: ./build/js/dockerfile/directives.js
var directives = __webpack_require__(33307);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/words.js
var words = __webpack_require__(74012);
;// CONCATENATED MODULE: ./build/js/dockerfile/heredoc.js

/**
 * The heredocs that a logical line opens, in order. None when its quotes are not closed, as in BuildKit
 * (moby/buildkit frontend/dockerfile/parser/parser.go, heredocsFromLine; the escape character is always a backslash).
 */
function heredocMarks(line) {
    if (!line.includes("<<"))
        return [];
    const found = (0,words/* readWords */.u)(line, { escape: "\\", rawQuotes: true, rawEscapes: true });
    return (found?.words ?? []).flatMap((word) => parseMark(word) ?? []);
}
function parseMark(word) {
    const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]+)$/.exec(word);
    if (match === null)
        return undefined;
    const names = (0,words/* readWords */.u)(match[2] ?? "", { escape: "\\" })?.words;
    const [name] = names ?? [];
    return name === undefined || names?.length !== 1 ? undefined : { name, chomp: match[1] === "-" };
}

// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
;// CONCATENATED MODULE: ./build/js/dockerfile/instructions.js




/**
 * Splits a Dockerfile into instructions by BuildKit's own rules (moby/buildkit frontend/dockerfile/parser/parser.go,
 * Parse). The dockerfile-ast package is not used for this: at 0.7.1 it ends instructions on other lines than BuildKit
 * for `<< EOF`, `3<<EOF`, quoted heredoc names, an escaped backslash at a line's end and empty continuation lines.
 */
function readInstructions(source) {
    const lines = source.replace(/^\ufeff/, "").split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const escapeDirective = (0,directives/* readDirectives */.V)(lines).get("escape");
    const escapeCharacter = escapeDirective === "`" ? "`" : "\\";
    const instructions = [];
    let next = 0;
    while (next < lines.length) {
        const logical = readLogicalLine(lines, next, escapeCharacter);
        if (logical === undefined) {
            next += 1;
            continue;
        }
        const instruction = parseLine(logical.text, escapeCharacter);
        const heredocs = readHeredocs(lines, logical.end, heredocsOf(instruction, logical.text, escapeCharacter));
        instructions.push(complete(instruction, logical.text, next + 1, heredocs.end, heredocs.found));
        next = heredocs.end;
    }
    return { instructions, escapeCharacter, syntax: (0,directives/* detectSyntax */.D)(lines) };
}
function parseLine(text, escapeCharacter) {
    const [word, remainder] = (0,white_space/* splitFirstWord */.j8)(text);
    const { flags, rest } = (0,dockerfile_flags/* readFlags */.uW)(remainder, escapeCharacter);
    return { keyword: word.toUpperCase(), flags, args: (0,white_space/* trim */.Bq)(rest) };
}
function complete(head, text, startLine, endLine, heredocs) {
    const instruction = { ...head, text: foldSpace(text), startLine, endLine };
    const copyFrom = (0,dockerfile_flags/* flagValue */.y6)(head.flags, "from");
    const mounts = (0,dockerfile_flags/* mountSources */.wL)(head.flags);
    if ((head.keyword === "COPY" || head.keyword === "ADD") && copyFrom !== undefined)
        instruction.copyFrom = copyFrom;
    if (head.keyword === "RUN" && mounts.length > 0)
        instruction.mountFrom = mounts;
    if (heredocs.length > 0)
        instruction.heredocs = heredocs;
    return instruction;
}
/**
 * The logical line that starts at `lines[start]`: continuation marks, comments and empty lines inside it are taken away.
 * `end` is the index after its last line. Undefined when nothing starts there.
 */
function readLogicalLine(lines, start, escapeCharacter) {
    const first = (0,white_space/* trimStart */.Dw)(withoutLineEnd(lines[start] ?? ""));
    let part = cutContinuation(first.startsWith("#") ? "" : first, escapeCharacter);
    if (part.text === "" && !part.continued)
        return undefined;
    const parts = [part.text];
    let end = start + 1;
    while (part.continued && end < lines.length) {
        const line = withoutLineEnd(lines[end] ?? "");
        end += 1;
        const content = (0,white_space/* trimStart */.Dw)(line);
        if (content === "" || content.startsWith("#"))
            continue;
        part = cutContinuation(line, escapeCharacter);
        parts.push(part.text);
    }
    return { text: parts.join(""), end };
}
/** An escape character at the end continues the line, unless another one stands before it. */
function cutContinuation(line, escapeCharacter) {
    let end = line.length;
    while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t"))
        end -= 1;
    const continued = end > 0 && line[end - 1] === escapeCharacter && line[end - 2] !== escapeCharacter;
    return continued ? { text: line.slice(0, end - 1), continued } : { text: line, continued };
}
/** RUN, COPY and ADD take heredocs, also as the trigger of ONBUILD, unless their arguments are a JSON array. */
function heredocsOf(instruction, text, escapeCharacter) {
    const inner = instruction.keyword === "ONBUILD" ? parseLine(instruction.args, escapeCharacter) : instruction;
    if (!["RUN", "COPY", "ADD"].includes(inner.keyword) || isStringArray(inner.args))
        return [];
    return heredocMarks(text);
}
/** A heredoc without its end mark reaches to the end of the file; BuildKit refuses such a file. */
function readHeredocs(lines, start, marks) {
    const found = [];
    let end = start;
    for (const { name, chomp } of marks) {
        const body = [];
        const startLine = end + 1;
        while (end < lines.length) {
            const line = withoutLineEnd(lines[end] ?? "");
            end += 1;
            if ((chomp ? line.replace(/^\t+/, "") : line) === name)
                break;
            body.push(line);
        }
        found.push({ name, body: body.map((line) => `${line}\n`).join(""), startLine });
    }
    return { found, end };
}
function isStringArray(args) {
    if (!args.startsWith("["))
        return false;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) && parsed.every((element) => typeof element === "string");
    }
    catch {
        return false;
    }
}
function withoutLineEnd(line) {
    let end = line.length;
    while (line[end - 1] === "\r")
        end -= 1;
    return line.slice(0, end);
}
function foldSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 32694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ parseDockerfile),
/* harmony export */   ap: () => (/* binding */ stageChain),
/* harmony export */   yu: () => (/* binding */ finalStages)
/* harmony export */ });
/* unused harmony export stageInputs */
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79310);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19887);



/**
 * Reads a Dockerfile. Never throws: what BuildKit would refuse is read as far as it makes sense, and a text without FROM
 * gives zero stages. `buildArgs` fill in variables of FROM lines that a global ARG declares.
 */
function parseDockerfile(text, buildArgs = {}) {
    const { instructions, escapeCharacter, syntax } = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstructions */ .K)(text);
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globalArgs = (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlobalArgs */ .r)(preamble, buildArgs, escapeCharacter);
    const stages = [];
    const byName = new Map();
    for (const instruction of firstFrom < 0 ? [] : instructions.slice(firstFrom)) {
        const open = stages.at(-1);
        if (instruction.keyword !== "FROM" && open !== undefined) {
            open.instructions.push(toModel(instruction));
            open.endLine = instruction.endLine;
            continue;
        }
        const stage = startStage(instruction, stages.length, (from) => (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(from, globalArgs.values, escapeCharacter));
        const base = byName.get(stage.resolvedFrom ?? stage.from);
        if (base !== undefined)
            stage.fromStage = base;
        if (stage.name !== undefined)
            byName.set(stage.name, stage.index);
        stages.push(stage);
    }
    const dockerfile = { stages, preamble: preamble.map(toModel), globalArgs: globalArgs.defaults };
    if (syntax !== undefined)
        dockerfile.syntax = syntax;
    return dockerfile;
}
function startStage(from, index, resolve) {
    const [image = "", as = "", name] = from.args.split(/[\t\v\f\r ]+/);
    const { startLine, endLine } = from;
    const stage = { index, from: image, startLine, endLine, instructions: [toModel(from)] };
    const resolved = resolve(image);
    const platform = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y6)(from.flags, "platform");
    if (resolved !== undefined && resolved !== "")
        stage.resolvedFrom = resolved;
    if (as.toLowerCase() === "as" && name !== undefined)
        stage.name = name.toLowerCase();
    if (platform !== undefined)
        stage.platform = platform;
    return stage;
}
function toModel({ flags: _flags, args: _args, ...instruction }) {
    return instruction;
}
/** The stage that `reference` (of `--from=` or `--target`) names; the last of several with one name, as in BuildKit. */
function stageNamed(dockerfile, reference) {
    return dockerfile.stages.findLast(({ name }) => name === reference.toLowerCase());
}
/** Indexes of the stages that `stage` builds on, copies from or mounts; external images are not among them. */
function stageInputs(dockerfile, stage) {
    const named = (reference) => stageNamed(dockerfile, reference)?.index;
    const copied = (reference) => (/^\d+$/.test(reference) ? Number(reference) : named(reference));
    const inputs = stage.instructions.flatMap(({ copyFrom, mountFrom }) => [
        ...(copyFrom === undefined ? [] : [copied(copyFrom)]),
        ...(mountFrom ?? []).map(named),
    ]);
    const indexes = [stage.fromStage, ...inputs].filter((index) => index !== undefined);
    return [...new Set(indexes)].filter((index) => index !== stage.index && index < dockerfile.stages.length);
}
/** The stages that no other stage builds on, copies from or mounts: those that somebody would build by name. */
function finalStages(dockerfile) {
    const used = new Set(dockerfile.stages.flatMap((stage) => stageInputs(dockerfile, stage)));
    return dockerfile.stages.filter(({ index }) => !used.has(index));
}
/**
 * The stage `target` (absent: the last one) and the stages it is built on by FROM, nearest first, down to the one whose
 * FROM is an external image. Empty when there is no such stage.
 */
function stageChain(dockerfile, target) {
    const chain = [];
    let stage = target === undefined || target === "" ? dockerfile.stages.at(-1) : stageNamed(dockerfile, target);
    while (stage !== undefined) {
        chain.push(stage);
        stage = stage.fromStage === undefined ? undefined : dockerfile.stages[stage.fromStage];
    }
    return chain;
}


/***/ }),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   Dw: () => (/* binding */ trimStart),
/* harmony export */   i0: () => (/* binding */ isWhiteSpace),
/* harmony export */   j8: () => (/* binding */ splitFirstWord)
/* harmony export */ });
const leading = /^\p{White_Space}+/u;
const trailing = /\p{White_Space}$/u;
/**
 * White space as BuildKit's parser sees it (Go's unicode.IsSpace). JavaScript's `trim` differs: it takes a byte order
 * mark away and leaves U+0085 in place.
 */
function isWhiteSpace(character) {
    return trailing.test(character);
}
function trimStart(text) {
    return text.replace(leading, "");
}
function trim(text) {
    let end = text.length;
    while (end > 0 && isWhiteSpace(text.charAt(end - 1)))
        end -= 1;
    return trimStart(text.slice(0, end));
}
/** The first word and the rest, split where BuildKit splits an instruction from its arguments. */
function splitFirstWord(text) {
    const trimmed = trim(text);
    const match = /[\t\v\f\r ]+/.exec(trimmed);
    if (match === null)
        return [trimmed, ""];
    return [trimmed.slice(0, match.index), trimmed.slice(match.index + match[0].length)];
}


/***/ }),

/***/ 74012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _white_space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65279);

/** Substitutions nested deeper than this are refused, so that a hostile file can't exhaust the stack. */
const maximumDepth = 50;
const specialParameters = "@*#?-$!";
/** Reads `source` as shell words; undefined when its quotes or substitutions are not well formed. */
function readWords(source, options) {
    const lexer = { source, position: 0, options, depth: 0, missing: new Set(), broken: false };
    const piece = readUntil(lexer, undefined, options.rawEscapes === true);
    return lexer.broken ? undefined : { ...piece, missing: lexer.missing };
}
function readUntil(lexer, stop, rawEscapes) {
    const piece = { words: [], text: "" };
    let word = "";
    const addSplitting = (text) => {
        for (const character of text) {
            if (!(0,_white_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteSpace */ .i0)(character))
                word += character;
            else if (word !== "") {
                piece.words.push(word);
                word = "";
            }
        }
    };
    while (lexer.position < lexer.source.length) {
        const character = lexer.source.charAt(lexer.position);
        if (character === stop) {
            lexer.position += 1;
            if (word !== "")
                piece.words.push(word);
            return piece;
        }
        const special = readSpecial(lexer, character, rawEscapes);
        piece.text += special ?? character;
        if (special === undefined) {
            lexer.position += 1;
            addSplitting(character);
        }
        else if (character === "$")
            addSplitting(special);
        else
            word += special;
    }
    if (stop !== undefined)
        lexer.broken = true;
    if (word !== "")
        piece.words.push(word);
    return piece;
}
/** Reads a quoted part, a substitution, a heredoc mark or an escaped character; undefined for any other character. */
function readSpecial(lexer, character, rawEscapes) {
    if (character === "'")
        return readSingleQuoted(lexer);
    if (character === '"')
        return readDoubleQuoted(lexer, rawEscapes);
    if (character === "$")
        return readDollar(lexer);
    if (character === "<")
        return readHeredocMark(lexer);
    if (character !== lexer.options.escape)
        return undefined;
    const escaped = lexer.source.charAt(lexer.position + 1);
    lexer.position += 2;
    return rawEscapes ? character + escaped : escaped;
}
function readSingleQuoted(lexer) {
    const end = lexer.source.indexOf("'", lexer.position + 1);
    if (end < 0)
        return fail(lexer);
    const text = lexer.source.slice(lexer.position + 1, end);
    lexer.position = end + 1;
    return lexer.options.rawQuotes === true ? `'${text}'` : text;
}
function readDoubleQuoted(lexer, rawEscapes) {
    let text = "";
    lexer.position += 1;
    while (lexer.position < lexer.source.length) {
        const character = lexer.source.charAt(lexer.position);
        if (character === "$")
            text += readDollar(lexer);
        else if (character === lexer.options.escape)
            text += readEscapedInQuotes(lexer, rawEscapes);
        else {
            lexer.position += 1;
            if (character === '"')
                return lexer.options.rawQuotes === true ? `"${text}"` : text;
            text += character;
        }
    }
    return fail(lexer);
}
/** Inside double quotes only the quote, `$` and the escape character itself can be escaped. */
function readEscapedInQuotes(lexer, rawEscapes) {
    const own = lexer.options.escape;
    const next = lexer.source.charAt(lexer.position + 1);
    const escapes = next === '"' || next === "$" || next === own;
    lexer.position += escapes ? 2 : 1;
    if (escapes)
        return rawEscapes ? own + next : next;
    return own;
}
/** White space between `<<` and the name of a heredoc does not split the word. */
function readHeredocMark(lexer) {
    const start = lexer.position;
    lexer.position += 1;
    if (lexer.source.charAt(lexer.position) !== "<")
        return "<";
    lexer.position += 1;
    while (/[\t\r ]/.test(lexer.source.charAt(lexer.position)))
        lexer.position += 1;
    return lexer.source.slice(start, lexer.position);
}
function readDollar(lexer) {
    lexer.position += 1;
    if (lexer.source.charAt(lexer.position) !== "{") {
        const name = readName(lexer);
        return name === "" ? "$" : (lookUp(lexer, name) ?? unset(lexer, name, `$${name}`));
    }
    lexer.position += 1;
    const next = lexer.source.charAt(lexer.position);
    if (next === "" || "{}:".includes(next))
        return fail(lexer);
    const name = readName(lexer);
    const operator = /^(?::?[-+?]|[}#%/])/.exec(lexer.source.slice(lexer.position, lexer.position + 2))?.[0];
    if (operator === undefined)
        return fail(lexer);
    lexer.position += operator.length;
    if (operator === "}")
        return lookUp(lexer, name) ?? unset(lexer, name, `\${${name}}`);
    return substitute(lexer, name, operator);
}
/**
 * `${name:-word}` and its kin. Pattern operators (`#`, `%`, `/`) need the value, which only a build has for certain:
 * they count as a variable without value.
 */
function substitute(lexer, name, operator) {
    if (lexer.depth >= maximumDepth)
        return fail(lexer);
    lexer.depth += 1;
    const start = lexer.position;
    const pattern = "#%/".includes(operator);
    if (operator === "/") {
        if (lexer.source.charAt(lexer.position) === "/")
            lexer.position += 1;
        readUntil(lexer, "/", true);
    }
    const word = readUntil(lexer, "}", pattern).text;
    lexer.depth -= 1;
    if (lexer.options.variables === undefined || pattern) {
        const kept = operator === "/" ? lexer.source.slice(start, lexer.position - 1) : word;
        return unset(lexer, name, `\${${name}${operator}${kept}}`);
    }
    const value = lookUp(lexer, name);
    const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
    if (operator.endsWith("+"))
        return isSet ? word : "";
    if (isSet)
        return value;
    return operator.endsWith("-") ? word : unset(lexer, name, "");
}
function readName(lexer) {
    const rest = lexer.source.charAt(lexer.position);
    if (rest !== "" && specialParameters.includes(rest)) {
        lexer.position += 1;
        return rest;
    }
    const start = lexer.position;
    const allowed = /[0-9]/.test(rest) ? /[0-9]/ : /[\p{L}\p{Nd}_]/u;
    while (allowed.test(lexer.source.charAt(lexer.position)))
        lexer.position += 1;
    return lexer.source.slice(start, lexer.position);
}
function lookUp(lexer, name) {
    return lexer.options.variables?.get(name);
}
function unset(lexer, name, written) {
    lexer.missing.add(name);
    return lexer.options.variables === undefined ? written : "";
}
function fail(lexer) {
    lexer.broken = true;
    lexer.position = lexer.source.length;
    return "";
}


/***/ }),

/***/ 13692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether there is something at `path` that this process can see. Never rejects. */
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ defaultBakeFiles),
/* harmony export */   Yr: () => (/* binding */ isComposeName),
/* harmony export */   fE: () => (/* binding */ isBakeName)
/* harmony export */ });
/** What `docker buildx bake` loads by itself from its working directory, in its order (docker/buildx bake/bake.go). */
const defaultBakeFiles = [
    "compose.yaml",
    "compose.yml",
    "docker-compose.yml",
    "docker-compose.yaml",
    "docker-bake.json",
    "docker-bake.hcl",
    "docker-bake.override.json",
    "docker-bake.override.hcl",
];
function isComposeName(name) {
    return /\.ya?ml$/i.test(name);
}
/** Whether a file of this name in a subdirectory looks like a definition that somebody builds from there. */
function isBakeName(name) {
    return /^docker-bake(?:\.override)?\.(?:hcl|json)$/.test(name);
}


/***/ }),

/***/ 65115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ chooseContext)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/dockerfile/exec-form.js
var exec_form = __webpack_require__(90839);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
// EXTERNAL MODULE: ./build/js/exists.js
var exists = __webpack_require__(13692);
;// CONCATENATED MODULE: ./build/js/plan/copy-sources.js





/** More says nothing that these don't. */
const mostSources = 100;
/**
 * The paths that COPY and ADD take from the build context. Left out are those of other stages, addresses, heredocs, and
 * whatever a variable names.
 */
function contextSources(dockerfile) {
    const instructions = dockerfile.stages.flatMap((stage) => stage.instructions);
    const copies = instructions.filter(({ keyword, copyFrom }) => /^(?:COPY|ADD)$/.test(keyword) && copyFrom === undefined);
    const sources = copies.flatMap(sourcesOf).filter((source) => !/[$<]|^[a-z]+:\/\/|^git@/i.test(source));
    return [...new Set(sources)].slice(0, mostSources);
}
function sourcesOf({ text }) {
    const { rest } = (0,flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(text)[1], "\\");
    return ((0,exec_form/* execForm */.c)(rest) ?? rest.split(" ")).slice(0, -1);
}
/** Whether every source is there in `context`. Of a pattern only the part before its first wildcard is looked for. */
async function holdsAll(context, sources) {
    const there = await Promise.all(sources.map((source) => (0,exists/* exists */.t)((0,external_node_path_.join)(context, withoutPattern(source)))));
    return there.every(Boolean);
}
function withoutPattern(source) {
    const segments = source.split("/");
    const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
    return wild < 0 ? source : segments.slice(0, wild).join("/");
}

// EXTERNAL MODULE: ./build/js/plan/dockerfile-names.js
var dockerfile_names = __webpack_require__(67897);
;// CONCATENATED MODULE: ./build/js/plan/build-context.js



/**
 * The build context of a Dockerfile that nothing names one for. By convention it is the Dockerfile's own directory, and
 * for one below `docker/` (or another directory that only groups Dockerfiles) the directory above that. When what COPY
 * and ADD name is not all there, the nearest directory up to the root that has all of it is taken instead.
 */
async function chooseContext(root, path, dockerfile) {
    const conventional = (0,dockerfile_names/* conventionalContext */.mX)(path);
    const sources = contextSources(dockerfile);
    if (sources.length === 0)
        return { context: conventional };
    for (const context of new Set([conventional, ...withParents((0,posix_.dirname)(path))])) {
        if (!(await holdsAll((0,posix_.join)(root, context), sources)))
            continue;
        if (context === conventional)
            return { context };
        return { context, reason: `what it copies is all there, and not all in ${conventional}` };
    }
    return { context: conventional };
}
/** The directory and those above it, up to the root. */
function withParents(directory) {
    return directory === "." ? ["."] : [directory, ...withParents((0,posix_.dirname)(directory))];
}


/***/ }),

/***/ 71406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/exists.js
var exists = __webpack_require__(13692);
// EXTERNAL MODULE: ./build/js/plan/bake-file-names.js
var bake_file_names = __webpack_require__(49203);
;// CONCATENATED MODULE: ./build/js/plan/directories.js
/** Directories that discovery does not walk into, or whose Dockerfiles are nobody's product. */
const directories_closed = new Map([
    ["node_modules", "dependencies"],
    ["bower_components", "dependencies"],
    ["vendor", "code of others"],
    ["third_party", "code of others"],
    ["site-packages", "dependencies"],
    ["venv", "dependencies"],
    ["__pycache__", "a cache"],
]);
const shown = new Map([
    ["testdata", "input of tests"],
    ["fixtures", "input of tests"],
    ["__fixtures__", "input of tests"],
    ["example", "an example"],
    ["examples", "an example"],
    ["sample", "an example"],
    ["samples", "an example"],
    ["template", "a template"],
    ["templates", "a template"],
]);
/** Why a directory is not walked into; undefined when it is. Hidden ones are closed, except `.docker`. */
function closedBecause(name) {
    if (name.startsWith(".") && name !== ".docker")
        return "hidden";
    return directories_closed.get(name.toLowerCase());
}
/** Why Dockerfiles below the directory of `path` are left out; undefined when they are not. */
function leftOutBecause(path) {
    const directories = path.split("/").slice(0, -1);
    const found = directories.find((name) => shown.has(name.toLowerCase()));
    return found === undefined ? undefined : `${shown.get(found.toLowerCase())}: it is below ${found}/`;
}

// EXTERNAL MODULE: ./build/js/plan/dockerfile-names.js
var dockerfile_names = __webpack_require__(67897);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
// EXTERNAL MODULE: ./build/js/plan/build-context.js + 1 modules
var build_context = __webpack_require__(65115);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
;// CONCATENATED MODULE: ./build/js/plan/found-dockerfile.js





/** Reads candidates; those that are no Dockerfiles inside are left out. Equal names give way to paths. */
async function readDockerfiles(root, candidates) {
    const dockerfiles = [];
    const notes = [];
    for (const { path, stem } of candidates) {
        const text = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
        const dockerfile = (0,parse/* parseDockerfile */.Ai)(text ?? "");
        // A file that is called just so is meant as one: its build says what is wrong with it.
        const meant = stem === undefined || dockerfile.stages.length > 0;
        if (text === undefined || !meant) {
            const reason = text === undefined ? "it can't be read as text of up to 2 MiB" : "it has no FROM";
            notes.push({ kind: "left-out", subject: path, reason });
            continue;
        }
        const { context, reason } = await (0,build_context/* chooseContext */.d)(root, path, dockerfile);
        const found = { path, name: (0,dockerfile_names/* variantName */.L$)(path, stem), context, dockerfile };
        dockerfiles.push(reason === undefined ? found : { ...found, contextReason: reason });
    }
    return { dockerfiles: withUniqueNames(dockerfiles), notes };
}
function withUniqueNames(dockerfiles) {
    const counts = Map.groupBy(dockerfiles, ({ name }) => name);
    return dockerfiles.map((found) => (counts.get(found.name)?.length === 1 ? found : { ...found, name: found.path }));
}

;// CONCATENATED MODULE: ./build/js/plan/git-ignored.js
const deadlineMs = 10_000;
/**
 * Which of `paths` git ignores and does not track. Empty when that can't be asked: no git, no work tree. Configuration
 * that names a program for git to run is switched off.
 */
async function gitIgnored(root, paths, context) {
    if (paths.length === 0)
        return new Set();
    const result = await context.run({
        command: "git",
        args: ["-c", "core.fsmonitor=false", "check-ignore", "-z", "--stdin"],
        cwd: root,
        env: context.plainEnvironment,
        input: paths.map((path) => `./${path}\0`).join(""),
        deadlineMs,
    });
    if (result.exitCode !== 0 || result.stdoutTruncated)
        return new Set();
    const ignored = result.stdout.split("\0").filter((path) => path !== "");
    return new Set(ignored.map((path) => path.replace(/^\.\//, "")));
}

// EXTERNAL MODULE: ./build/js/plan/path-glob.js
var path_glob = __webpack_require__(45780);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/plan/walk.js




/** Limits that keep a walk short in a repository of any size. What lies beyond is not found, and that is said. */
const deepest = 8;
const mostEntries = 100_000;
/**
 * What lies below `root` under a name that `wanted` accepts, nearest first and then by path. Follows no symbolic link.
 * Never fails: a directory that can't be read is noted.
 */
async function walk(root, wanted) {
    const entries = [];
    const notes = new Map();
    const queue = [{ path: "", depth: 0 }];
    let seen = 0;
    for (const directory of queue) {
        const found = await list(root, directory.path);
        if (found === undefined)
            notes.set(directory.path || ".", "it can't be read");
        seen += found?.length ?? 0;
        if (seen > mostEntries) {
            notes.set(".", `what comes after ${mostEntries} files and directories; narrow it with "ignore"`);
            break;
        }
        entries.push(...(found ?? []).filter(({ name }) => wanted(name)));
        queue.push(...below(found ?? [], directory.depth + 1, notes));
    }
    return { entries, notes: [...notes].map(([subject, reason]) => ({ kind: "left-out", subject, reason })) };
}
/** The directories to look into; why the others are not goes into `notes`. Hidden ones are not worth a note. */
function below(found, depth, notes) {
    return found.flatMap(({ path, name, kind }) => {
        if (kind !== "directory")
            return [];
        const closed = closedBecause(name);
        if (closed === undefined && depth <= deepest)
            return [{ path, depth }];
        if (closed === undefined)
            notes.set(`${path}/`, "too deep, not looked into");
        else if (closed !== "hidden")
            notes.set(`${name}/`, `${closed}, not looked into`);
        return [];
    });
}
async function list(root, directory) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true });
        const walked = entries.map((entry) => toWalked(entry, directory));
        return walked.toSorted((a, b) => (0,order/* compareText */.n)(a.name, b.name));
    }
    catch {
        return undefined;
    }
}
function toWalked(entry, directory) {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    if (entry.isSymbolicLink())
        return { path, name: entry.name, kind: "link" };
    if (entry.isDirectory())
        return { path, name: entry.name, kind: "directory" };
    return { path, name: entry.name, kind: entry.isFile() ? "file" : "other" };
}

// EXTERNAL MODULE: ./build/js/plan/workspace.js
var plan_workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/plan/discover.js











/** Finds what a repository builds, and says of everything it left out why. */
async function discover(settings, workspace, context) {
    const bake = settings.bake === undefined ? await findBakeFiles(workspace) : await namedBakeFiles(settings.bake, workspace);
    const walked = await walk(settings.root, (name) => (0,dockerfile_names/* judgeName */.Bt)(name) !== undefined || (0,bake_file_names/* isBakeName */.fE)(name));
    const { candidates, leftOut } = sort(walked.entries, settings);
    const ignored = await gitIgnored(settings.root, candidates.map(({ path }) => path), context);
    const kept = candidates.filter(({ path }) => !ignored.has(path));
    const { dockerfiles, notes } = await readDockerfiles(settings.root, kept);
    const ignoredNotes = [...ignored].map((path) => leftOutNote(path, "git ignores it"));
    return {
        bakeFiles: bake.files,
        dockerfiles,
        notes: [...bake.notes, ...leftOut, ...ignoredNotes, ...notes, ...walked.notes],
    };
}
async function findBakeFiles(workspace) {
    const files = [];
    const notes = [];
    for (const name of bake_file_names/* defaultBakeFiles */.Cx) {
        const path = (0,external_node_path_.join)(workspace.root, name);
        if (!(await (0,exists/* exists */.t)(path)))
            continue;
        const reason = await unusable(name, path, workspace);
        if (reason === undefined)
            files.push(name);
        else
            notes.push(leftOutNote(name, reason));
    }
    return { files, notes };
}
async function unusable(name, path, workspace) {
    if (!(await (0,plan_workspace/* isReadable */.hS)(workspace, path)))
        return "it leads out of the repository";
    if (!(0,bake_file_names/* isComposeName */.Yr)(name))
        return undefined;
    const { composeMayBuild } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3240)]).then(__webpack_require__.bind(__webpack_require__, 83240));
    return (await composeMayBuild(path)) ? undefined : "none of its services has a build section";
}
/** @throws PlimsollError config.value when a file is not there or lies outside the workspace. */
async function namedBakeFiles(files, workspace) {
    for (const file of files) {
        const path = (0,external_node_path_.join)(workspace.root, file);
        const fault = !(await (0,exists/* exists */.t)(path))
            ? "does not exist"
            : (await (0,plan_workspace/* isReadable */.hS)(workspace, path))
                ? undefined
                : "is outside";
        if (fault === undefined)
            continue;
        throw new errors/* PlimsollError */.nN("config.value", `bake: ${file} ${fault} in ${workspace.root}. Correct the path.`);
    }
    return { files: [...files], notes: [] };
}
function sort(entries, settings) {
    const candidates = [];
    const leftOut = [];
    for (const entry of entries) {
        const judged = judge(entry, settings);
        if (typeof judged === "string")
            leftOut.push(leftOutNote(entry.path, judged));
        else if (judged !== undefined)
            candidates.push(judged);
    }
    return { candidates, leftOut };
}
/** A candidate, the reason why it is none, or undefined when there is nothing to say. */
function judge({ path, name, kind }, { ignore, bake }) {
    const verdict = (0,dockerfile_names/* judgeName */.Bt)(name);
    if (verdict === undefined) {
        const known = !path.includes("/") || bake?.includes(path) === true || kind !== "file";
        return known ? undefined : 'bake files are looked for in the root only; name it under "bake" to build from it';
    }
    if (kind === "directory")
        return /^(?:docker|container)file$/i.test(name) ? "it is a directory" : undefined;
    if (kind === "link")
        return "it is a symbolic link; what it points to is looked at where it lies";
    if (kind === "other")
        return "it is no regular file";
    const glob = (0,path_glob/* leftOutBy */.x)(path, ignore);
    if (glob !== undefined)
        return `"ignore" has ${glob}`;
    if (verdict.kind === "left-out")
        return verdict.reason;
    return leftOutBecause(path) ?? { path, ...(verdict.stem === undefined ? {} : { stem: verdict.stem }) };
}
function leftOutNote(subject, reason) {
    return { kind: "left-out", subject, reason };
}


/***/ }),

/***/ 67897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ judgeName),
/* harmony export */   L$: () => (/* binding */ variantName),
/* harmony export */   mX: () => (/* binding */ conventionalContext)
/* harmony export */ });
/* unused harmony export tellingDirectory */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** Directories that say nothing about what is in them: `docker/worker/Dockerfile` is `worker`. */
const plainDirectories = new Set(["docker", ".docker", "dockerfiles", "container", "containers", "images", "build"]);
const copies = ["old", "bak", "backup", "orig", "save", "swp", "swo", "rej", "tmp", "copy", "disabled", "off"];
const templates = ["tmpl", "tpl", "template", "j2", "jinja", "jinja2", "erb", "in", "mustache", "hbs", "gotmpl", "ejs"];
const samples = ["example", "sample", "dist"];
const others = ["dockerignore", "md", "rst", "json", "yml", "yaml", "toml", "lock", "log", "rego"];
const reasons = new Map([
    ...copies.map((ending) => [ending, `.${ending} marks a copy`]),
    ...templates.map((ending) => [ending, `.${ending} marks a template`]),
    ...samples.map((ending) => [ending, `.${ending} marks an example`]),
    ...others.map((ending) => [ending, `.${ending} marks no Dockerfile`]),
]);
/**
 * `Dockerfile`, `Dockerfile.*`, `Dockerfile-*`, `*.Dockerfile` and the same of Containerfile. Where the word begins a
 * longer name it must be written large: `dockerfile.go` is source code. Undefined for all other names.
 */
function judgeName(name) {
    if (/^(?:docker|container)file$/i.test(name))
        return { kind: "dockerfile" };
    if (/^(?:Docker|Container)file~$/.test(name))
        return { kind: "left-out", reason: "~ marks a copy" };
    const stem = /^(?:Docker|Container)file[.\-_](.+)$/.exec(name)?.[1] ?? /^(.+)\.(?:docker|container)file$/i.exec(name)?.[1];
    if (stem === undefined)
        return undefined;
    const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
    const reason = reasons.get(ending) ?? (name.endsWith("~") ? "~ marks a copy" : undefined);
    return reason === undefined ? { kind: "dockerfile", stem } : { kind: "left-out", reason };
}
/**
 * The name of the variant that a Dockerfile becomes: `Dockerfile.cpu` → `cpu`, `services/api/Dockerfile` → `api`,
 * `services/api/Dockerfile.gpu` → `api-gpu`, and `image` for the one in the root: the root's own name differs from
 * checkout to checkout, and variants are compared by name.
 */
function variantName(path, stem) {
    const directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(tellingDirectory(path));
    if (directory === ".")
        return stem ?? "image";
    return stem === undefined ? directory : `${directory}-${stem}`;
}
/** The directory of `path` without plain ones at its end: `services/api/docker` → `services/api`. */
function tellingDirectory(path) {
    let directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    while (plainDirectories.has((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(directory).toLowerCase()))
        directory = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(directory);
    return directory;
}
/** The directory above the first plain one: where `docker build -f docker/worker/Dockerfile .` is called. */
function conventionalContext(path) {
    const segments = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path).split("/");
    const plain = segments.findIndex((segment) => plainDirectories.has(segment.toLowerCase()));
    if (plain < 0)
        return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    return plain === 0 ? "." : segments.slice(0, plain).join("/");
}


/***/ }),

/***/ 45780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ leftOutBy)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** The first of the globs of `ignore` that leaves a path out. A glob that names a directory leaves out all below it. */
function leftOutBy(path, globs) {
    return globs.find((glob) => matches(path, glob));
}
function matches(path, pattern) {
    const glob = pattern.replace(/^\.\//, "").replace(/\/$/, "");
    return path !== "." && ((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(path, glob) || matches((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), glob));
}


/***/ }),

/***/ 10620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** Larger than any Dockerfile or compose file that a person wrote. */
const mostBytes = 2 * 1024 * 1024;
/** The text of a regular file of up to 2 MiB; undefined for anything else and for what can't be read. */
async function readTextFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Non-blocking, so that a FIFO in its place can't hang the run.
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            const { size } = await file.stat();
            if (!(await file.stat()).isFile() || size > mostBytes)
                return undefined;
            return await file.readFile("utf8");
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   hS: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



async function openWorkspace({ root, allow }) {
    const given = allow.flatMap((entry) => /^fs(?:\.read)?=(.+)$/.exec(entry)?.[1] ?? []);
    const paths = [root, ...given.filter((path) => path !== "*").map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))];
    const real = await Promise.all(paths.map(realPath));
    return { root, readable: real.filter((path) => path !== undefined), allowed: new Set(allow) };
}
/** Whether `path` lies in the workspace after its symbolic links were followed; what does not exist lies where it would. */
async function isReadable(workspace, path) {
    const real = await realPath(path);
    return real !== undefined && workspace.readable.some((top) => isBelow(top, real));
}
/** `path` relative to `root`, with `/`; `.` for the root itself. */
function relativeTo(root, path) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return short === "" ? "." : short.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
function isBelow(top, path) {
    return path === top || path.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? top : top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Undefined when links make a circle or a directory can't be entered. */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            return undefined;
        const parent = await realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
    }
}


/***/ }),

/***/ 48115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64119);

// 128 + the signal's number, as shells report it.
const exitStatus = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
// Ctrl-C in a terminal reaches npx and us, and npx passes its own on: two signals within milliseconds are one wish.
const sameWishMs = 500;
/**
 * What signals do from now on. A GitHub runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, to this one
 * process (actions/runner src/Runner.Sdk/ProcessInvoker.cs): SIGINT cancels in order, SIGTERM, SIGHUP and a second
 * SIGINT kill every child group and exit at once. However the process exits, no child group outlives it.
 *
 * @returns puts things back as they were
 */
function onInterrupt({ onCancel, onKill }) {
    let cancelledAt;
    const kill = (signal) => {
        (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3)();
        onKill?.();
        process.exit(exitStatus[signal]);
    };
    const interrupt = () => {
        if (cancelledAt === undefined) {
            cancelledAt = performance.now();
            onCancel();
        }
        else if (performance.now() - cancelledAt > sameWishMs) {
            kill("SIGINT");
        }
    };
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", kill);
    process.on("SIGHUP", kill);
    process.on("exit", _group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3);
    return () => {
        process.off("SIGINT", interrupt);
        process.off("SIGTERM", kill);
        process.off("SIGHUP", kill);
        process.off("exit", _group_js__WEBPACK_IMPORTED_MODULE_0__/* .killAllGroups */ .g3);
    };
}


/***/ }),

/***/ 68482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maskCommand),
/* harmony export */   Q: () => (/* binding */ logCommand)
/* harmony export */ });
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);

/**
 * One line that the GitHub Actions runner acts upon: `::warning file=Dockerfile,line=3::message`. Escapes as
 * actions/toolkit packages/core/src/command.ts does; empty and absent properties are left out. A runner that does not
 * know `name` goes on to look for the older form anywhere in the line, so that one is broken in `data` too.
 */
function logCommand(name, properties, data) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
    return `::${name}${written === "" ? "" : ` ${written}`}::${escapeData(data)}`;
}
/**
 * The command that has the runner hide `secret` from now on. The secret goes as it is: a neutralised one would be
 * another. No runner looks for an older form in it, because every runner knows this command.
 */
function maskCommand(secret) {
    return `::add-mask::${escaped(secret)}`;
}
function escapeData(text) {
    return escaped((0,_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(text));
}
function escaped(text) {
    return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/**
 * Shorter values are left alone: each would blacken innocent text all over, and by that give itself away. A line of a
 * longer secret must be longer still, or `"true"` in a JSON key file would go everywhere.
 */
const shortestSecret = 4;
const shortestLine = 8;
const mask = "***";
/**
 * A function that replaces every secret with `***`: as it is, line by line, URL-encoded, JSON-escaped and in base64 at
 * each of the three alignments that text before it can give. Where found places overlap, all of them go. One search per
 * form, so its time grows with the text's length alone.
 */
function createRedactor(secrets) {
    const needles = [...new Set(secrets.flatMap(formsOf))];
    const shortest = Math.min(...needles.map(({ length }) => length));
    return (text) => {
        // A report has some ten thousand texts, and nearly none of them holds a secret.
        if (text.length < shortest || !needles.some((needle) => text.includes(needle)))
            return text;
        return maskPlaces(text, needles.flatMap((needle) => placesOf(needle, text)));
    };
}
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [];
    return [secret, secret.trim(), ...parts].filter((part) => part.length >= shortestSecret).flatMap(encodingsOf);
}
function encodingsOf(text) {
    const wellFormed = text.toWellFormed();
    return [
        text,
        encodeURIComponent(wellFormed),
        new URLSearchParams([["", wellFormed]]).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        ...base64Of(wellFormed),
    ];
}
/**
 * The secret in base64 and base64url after 0, 1 and 2 bytes of something else: the characters that it alone decides, and
 * those with what stands at the end of the text.
 */
function base64Of(text) {
    const bytes = Buffer.from(text, "utf8");
    const forms = [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        return ["base64", "base64url"].flatMap((encoding) => {
            const encoded = shifted.toString(encoding);
            return [encoded.slice(first, end), encoded.slice(first)];
        });
    });
    return forms.filter((form) => form.length >= shortestSecret);
}
function placesOf(needle, text) {
    const places = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
        places.push([at, at + needle.length]);
    }
    return places;
}
function maskPlaces(text, places) {
    places.sort(([a], [b]) => a - b);
    let out = "";
    let shown = 0;
    for (const [start, end] of places) {
        if (start > shown || (start === 0 && shown === 0))
            out += text.slice(shown, start) + mask;
        shown = Math.max(shown, end);
    }
    return out + text.slice(shown);
}


/***/ }),

/***/ 85435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ chooseProgress)
});

// EXTERNAL MODULE: ./build/js/process/fence.js
var fence = __webpack_require__(85541);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/progress/style.js
var progress_style = __webpack_require__(64177);
// EXTERNAL MODULE: ./build/js/progress/task-lines.js
var task_lines = __webpack_require__(59745);
;// CONCATENATED MODULE: ./build/js/progress/heartbeat.js



const heartbeatMs = 30_000;
function createHeartbeat(style, say) {
    const timers = new Map();
    return {
        start(task) {
            const beat = () => {
                const seconds = (0,duration/* formatSeconds */.X)(Math.round((performance.now() - task.startedAt) / 1000));
                const glyphs = (0,progress_style/* glyphsFor */.Dr)(style);
                say(`${glyphs.still} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.text}${glyphs.separator}${seconds}`);
            };
            timers.set(task, setInterval(beat, heartbeatMs).unref());
        },
        stop(task) {
            clearInterval(timers.get(task));
            timers.delete(task);
        },
    };
}

// EXTERNAL MODULE: ./build/js/progress/output.js
var progress_output = __webpack_require__(96739);
// EXTERNAL MODULE: ./build/js/progress/task-list.js + 1 modules
var task_list = __webpack_require__(15664);
;// CONCATENATED MODULE: ./build/js/progress/actions-log.js







const linesOfFailure = 40;
// A group is read by people: some hundred kilobytes a task at most, however much a build prints.
const bounds = { head: 200, tail: 600, length: 1000 };
/**
 * Progress for the log of GitHub Actions. Tasks run side by side and groups can't: a task's output is kept and printed
 * as one collapsed group when it ends, fenced, in one write. The end itself, and the last lines of a failure, stand
 * below the group where they are seen.
 *
 * The stream must be the one that carries this process's runner commands: stdout, which `@actions/core` uses. See
 * process/fence.
 */
function createActionsLog(options) {
    const output = (0,progress_output/* createOutput */.q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(fence/* neutralise */.$0));
    const heartbeat = createHeartbeat(style, say);
    const tasks = (0,task_list/* createTaskList */.w)(output, bounds, { started, ended });
    function started(task) {
        say(`${(0,progress_style/* glyphsFor */.Dr)(style).started} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.title}`);
        heartbeat.start(task);
    }
    function ended(task, end) {
        heartbeat.stop(task);
        const last = end.how === "failed" ? task.output.last(linesOfFailure) : [];
        output.write([
            ...group(task),
            ...(0,task_lines/* endLines */.z$)(task, end, `${(0,task_lines/* nameOf */.Vb)(task)}:`, style).map(fence/* neutralise */.$0),
            ...(last.length === 0 ? [] : (0,fence/* fenced */.OF)((0,task_lines/* quoted */.TL)(last, style))),
        ]);
    }
    return {
        note: (text) => say(...(0,task_lines/* messageLines */.VL)("note", output.lines(text), style)),
        warn: (text) => say(...(0,task_lines/* messageLines */.VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}
function group(task) {
    const lines = task.output.all();
    if (lines.length === 0)
        return [];
    return [(0,log_command/* logCommand */.Q)("group", {}, `Output of ${(0,task_lines/* nameOf */.Vb)(task)}`), ...(0,fence/* fenced */.OF)(lines), (0,log_command/* logCommand */.Q)("endgroup", {}, "")];
}

;// CONCATENATED MODULE: ./build/js/progress/plain-lines.js






const plain_lines_linesOfFailure = 40;
/**
 * Progress for a file, a pipe or some other log: a line when a task begins and ends, one every 30 s in between, and the
 * last lines of output of those that fail. What CI systems would take for a command is broken.
 */
function createPlainLines(options) {
    const output = (0,progress_output/* createOutput */.q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(fence/* neutralise */.$0));
    const heartbeat = createHeartbeat(style, say);
    const tasks = (0,task_list/* createTaskList */.w)(output, { head: 0, tail: plain_lines_linesOfFailure, length: 2000 }, { started, ended });
    function started(task) {
        say(`${(0,progress_style/* glyphsFor */.Dr)(style).started} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.title}`);
        heartbeat.start(task);
    }
    function ended(task, end) {
        heartbeat.stop(task);
        const quote = end.how === "failed" ? (0,task_lines/* quoted */.TL)(task.output.last(plain_lines_linesOfFailure), style) : [];
        say(...(0,task_lines/* endLines */.z$)(task, end, `${(0,task_lines/* nameOf */.Vb)(task)}:`, style), ...quote);
    }
    return {
        note: (text) => say(...(0,task_lines/* messageLines */.VL)("note", output.lines(text), style)),
        warn: (text) => say(...(0,task_lines/* messageLines */.VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}

// EXTERNAL MODULE: ./build/js/progress/silent.js
var silent = __webpack_require__(99307);
;// CONCATENATED MODULE: ./build/js/progress/choose.js




/** The progress that fits where it is shown: live on a terminal, grouped in GitHub Actions, else plain lines. */
async function chooseProgress({ stream, environment, quiet, redact, }) {
    const isTerminal = stream.isTTY === true && environment["TERM"] !== "dumb";
    const options = { stream, redact, style: (0,progress_style/* styleFor */.j9)(environment, isTerminal) };
    if (quiet)
        return (0,silent/* createSilent */.W)(options);
    if (environment["GITHUB_ACTIONS"] === "true")
        return createActionsLog(options);
    if (!isTerminal)
        return createPlainLines(options);
    // It counts columns, and the tables for that take long to load: nobody else waits for them.
    const { createLiveTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4292), __webpack_require__.e(8451)]).then(__webpack_require__.bind(__webpack_require__, 58451));
    return createLiveTerminal(options);
}


/***/ }),

/***/ 75292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares by code units: the same on every machine and in every locale. What is not there comes first. */
function compareText(a = "", b = "") {
    return a < b ? -1 : Number(a > b);
}


/***/ })

};
