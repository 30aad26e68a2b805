export const id = 187;
export const ids = [187];
export const modules = {

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

/***/ 34830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ finalStages),
  Ai: () => (/* binding */ parseDockerfile),
  ap: () => (/* binding */ stageChain)
});

// UNUSED EXPORTS: stageInputs

// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
;// CONCATENATED MODULE: ./build/js/dockerfile/words.js

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
            if (!(0,white_space/* isWhiteSpace */.i0)(character))
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

;// CONCATENATED MODULE: ./build/js/dockerfile/base-name.js

/** Platform arguments that a build defines by itself (moby/buildkit frontend/dockerfile/dockerfile2llb/platform.go). */
const automatic = /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;
/** Reads the ARG instructions before the first FROM. Build arguments count only for declared names, as in BuildKit. */
function readGlobalArgs(preamble, buildArgs, escapeCharacter) {
    const given = new Map(Object.entries(buildArgs));
    const defaults = new Map();
    const values = new Map([...given].filter(([name]) => automatic.test(name)));
    for (const { args } of preamble.filter(({ keyword }) => keyword === "ARG")) {
        for (const word of readWords(args, { escape: escapeCharacter, rawQuotes: true, rawEscapes: true })?.words ?? []) {
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
    const result = readWords(text, { escape: escapeCharacter, variables: values });
    return result === undefined || result.missing.size > 0 ? undefined : result.text;
}
function splitOnce(word) {
    const at = word.indexOf("=");
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(79310);
;// CONCATENATED MODULE: ./build/js/dockerfile/directives.js

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
        const text = (0,white_space/* trimStart */.Dw)(line);
        if (!text.startsWith(comment))
            break;
        const match = pattern.exec((0,white_space/* trimStart */.Dw)(text.slice(comment.length)));
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

;// CONCATENATED MODULE: ./build/js/dockerfile/heredoc.js

/**
 * The heredocs that a logical line opens, in order. None when its quotes are not closed, as in BuildKit
 * (moby/buildkit frontend/dockerfile/parser/parser.go, heredocsFromLine; the escape character is always a backslash).
 */
function heredocMarks(line) {
    if (!line.includes("<<"))
        return [];
    const found = readWords(line, { escape: "\\", rawQuotes: true, rawEscapes: true });
    return (found?.words ?? []).flatMap((word) => parseMark(word) ?? []);
}
function parseMark(word) {
    const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]+)$/.exec(word);
    if (match === null)
        return undefined;
    const names = readWords(match[2] ?? "", { escape: "\\" })?.words;
    const [name] = names ?? [];
    return name === undefined || names?.length !== 1 ? undefined : { name, chomp: match[1] === "-" };
}

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
    const escapeDirective = readDirectives(lines).get("escape");
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
    return { instructions, escapeCharacter, syntax: detectSyntax(lines) };
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

;// CONCATENATED MODULE: ./build/js/dockerfile/parse.js



/**
 * Reads a Dockerfile. Never throws: what BuildKit would refuse is read as far as it makes sense, and a text without FROM
 * gives zero stages. `buildArgs` fill in variables of FROM lines that a global ARG declares.
 */
function parseDockerfile(text, buildArgs = {}) {
    const { instructions, escapeCharacter, syntax } = readInstructions(text);
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globalArgs = readGlobalArgs(preamble, buildArgs, escapeCharacter);
    const stages = [];
    const byName = new Map();
    for (const instruction of firstFrom < 0 ? [] : instructions.slice(firstFrom)) {
        const open = stages.at(-1);
        if (instruction.keyword !== "FROM" && open !== undefined) {
            open.instructions.push(toModel(instruction));
            open.endLine = instruction.endLine;
            continue;
        }
        const stage = startStage(instruction, stages.length, (from) => expand(from, globalArgs.values, escapeCharacter));
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
    const platform = (0,dockerfile_flags/* flagValue */.y6)(from.flags, "platform");
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

/***/ 25729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Severities from worst to least. */
const severities = ["critical", "high", "medium", "low", "info"];
/** Negative when `a` is worse than `b`: sorts the worst first. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Whether `severity` is at least as bad as `floor`. */
function isAtLeast(severity, floor) {
    return compareSeverity(severity, floor) <= 0;
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ freeKey),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   bC: () => (/* binding */ bakeName)
/* harmony export */ });
/** bake writes `_` for the dots of a compose service (docker/buildx bake/bake.go, sanitizeTargetName). */
function bakeName(name) {
    return name.replaceAll(".", "_");
}
/** The block of `variants` that speaks of a variant, also when it was written with the dots of a compose service. */
function blockOf({ declared, refinements }, name) {
    const blocks = [...declared, ...refinements];
    const exact = blocks.find(([written]) => written === name);
    return (exact ?? blocks.find(([written]) => bakeName(written) === name))?.[1];
}
/**
 * A key for a declared variant among `taken` ones: bake accepts `[a-zA-Z0-9_-]+` only (docker/buildx bake/bake.go,
 * targetNamePattern), and a key in front of which a dash stands would be read as an option.
 */
function freeKey(name, taken) {
    const base = name.replace(/[^a-zA-Z0-9_-]/g, "_").replace(/^(?=-|$)/, "v");
    let key = base;
    for (let number = 2; taken.has(key); number += 1)
        key = `${base}_${number}`;
    return key;
}


/***/ }),

/***/ 94820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ localContext),
  lS: () => (/* binding */ membersOf),
  Ed: () => (/* binding */ namedContext),
  d4: () => (/* binding */ readSsh),
  R0: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/plan/csv.js
/** Fields of one CSV record (RFC 4180), as buildx writes attributes up to 0.18: `type=env,"id=a,b"`. */
function csvFields(text) {
    const fields = text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
    return [...fields].map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain);
}
/** `key=value` fields as a record with lower-case keys; a field without `=` counts as `fallback`. */
function csvRecord(text, fallback) {
    const pairs = csvFields(text).map((field) => {
        const at = field.indexOf("=");
        return at < 0 ? [fallback, field] : [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
    });
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/target.js
var plan_target = __webpack_require__(42263);
;// CONCATENATED MODULE: ./build/js/plan/read-definition.js





/** What a build needs of a target beyond what the plan looks at. */
const passedKeys = [
    "annotations",
    "extra-hosts",
    "network",
    "no-cache",
    "no-cache-filter",
    "policy",
    "pull",
    "resources",
    "shm-size",
    "ulimits",
];
/**
 * The printed targets by key. The key is bake's name, except where a dash stands in front of that: such a key would be
 * read as an option by whoever builds it.
 */
function readTargets(printed, root) {
    const names = Object.keys(printed);
    const taken = new Map(names.map((name) => [name, name]));
    const keys = new Map();
    for (const name of names) {
        const key = name.startsWith("-") ? (0,draft/* freeKey */.EK)(name, taken) : name;
        taken.set(key, name);
        keys.set(name, key);
    }
    const targets = new Map();
    for (const [name, each] of Object.entries(printed)) {
        const target = readTarget(each, root);
        const contexts = Object.entries(target.contexts).map(([context, value]) => [context, renamed(value, keys)]);
        targets.set(keys.get(name) ?? name, { ...target, contexts: Object.fromEntries(contexts) });
    }
    return { targets, keys };
}
function renamed(value, keys) {
    const link = value.startsWith("target:") ? keys.get(value.slice("target:".length)) : undefined;
    return link === undefined ? value : (0,plan_target/* linkTo */.uM)(link);
}
/** A printed target with literal strings, absolute paths and one form for every attribute. */
function readTarget(printed, root) {
    const target = (0,plan_target/* emptyTarget */.Ty)(localContext(printed.context ?? ".", root));
    if (printed["dockerfile-inline"])
        target.inline = literal(printed["dockerfile-inline"]);
    else
        target.dockerfile = dockerfilePath(printed.dockerfile || "Dockerfile", target.context, root);
    if (printed.target)
        target.stage = printed.target;
    for (const [name, value] of Object.entries(printed.contexts ?? {})) {
        target.contexts[name] = namedContext(value, root);
    }
    return {
        ...target,
        args: literalValues(printed.args),
        labels: literalValues(printed.labels),
        platforms: (printed.platforms ?? []).flatMap((platforms) => platforms.split(",")),
        tags: printed.tags ?? [],
        secrets: (printed.secret ?? []).map((entry) => readSecret(entry, root)),
        ssh: (printed.ssh ?? []).map((entry) => readSsh(entry, root)),
        cacheFrom: (printed["cache-from"] ?? []).map(readCacheSource),
        entitlements: printed.entitlements ?? [],
        passed: passedOf(printed),
    };
}
/** Targets of the groups that stand behind `name`, each once; a name without group stands for itself. */
function membersOf(name, groups, seen = new Set()) {
    const members = groups?.[name]?.targets;
    if (seen.has(name) || !members)
        return [name];
    seen.add(name);
    return [...new Set(members.flatMap((member) => membersOf(member, groups, seen)))];
}
/**
 * `--print` writes `${` as `$${` and `%{` as `%%{` in these fields, because strings of a JSON bake file are HCL templates
 * (docker/buildx bake/bake.go, Target.MarshalJSON).
 */
function literal(text) {
    return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}
function literalValues(values) {
    const entries = Object.entries(values ?? {}).flatMap(([key, value]) => value === null ? [] : [[key, literal(value)]]);
    return Object.fromEntries(entries);
}
function passedOf(printed) {
    const kept = passedKeys.flatMap((key) => (printed[key] === undefined ? [] : [[key, unescaped(key, printed[key])]]));
    return Object.fromEntries(kept);
}
/** Annotations are a list, extra hosts a record of escaped strings; the others hold no free text. */
function unescaped(key, value) {
    if (key === "annotations" && Array.isArray(value))
        return value.map((each) => literal(String(each)));
    if (key !== "extra-hosts" || typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([host, address]) => [host, literal(String(address))]));
}
/** `cwd://` names a path beside the caller, which for us is the root. */
function localPath(path, root) {
    return (0,external_node_path_.resolve)(root, path.replace(/^cwd:\/\//, ""));
}
/** An absolute directory, or the address of a remote context. */
function localContext(context, root) {
    return (0,remote/* isRemoteContext */.u)(context) ? context : localPath(context, root);
}
/** Absolute, unless it lies in a remote context. A relative one counts from the context, as in bake. */
function dockerfilePath(dockerfile, context, root) {
    if (dockerfile.startsWith("cwd://"))
        return localPath(dockerfile, root);
    if ((0,remote/* isRemoteContext */.u)(context))
        return external_node_path_.posix.isAbsolute(dockerfile) ? dockerfile : external_node_path_.posix.normalize(dockerfile);
    return (0,external_node_path_.resolve)(context, dockerfile);
}
/** Images and other targets stay as they are; an OCI layout and a directory get absolute paths. */
function namedContext(value, root) {
    if (/^(?:docker-image:\/\/|target:)/.test(value))
        return value;
    const layout = /^oci-layout:\/\/(.*?)((?::[\w.-]+)?(?:@[\w:]+)?)$/.exec(value);
    if (layout !== null)
        return `oci-layout://${(0,external_node_path_.resolve)(root, layout[1] ?? "")}${layout[2] ?? ""}`;
    return localContext(value, root);
}
/** buildx looks for the variable first and then for the file when only the id is given; see plan/secrets. */
function readSecret(entry, root) {
    const { id = "", source, src = source, env, type, } = typeof entry === "string" ? csvRecord(entry, "id") : texts(entry);
    if (type === "env" && env === undefined && src !== undefined)
        return { id, env: src };
    return { id, ...(src ? { src: localPath(src, root) } : {}), ...(env ? { env } : {}) };
}
/** `id`, `id=path,path`, or the object form. */
function readSsh(entry, root) {
    if (typeof entry !== "string") {
        const paths = Array.isArray(entry["paths"]) ? entry["paths"].map(String) : [];
        return { id: String(entry["id"] ?? ""), paths: paths.map((path) => localPath(path, root)) };
    }
    const at = entry.indexOf("=");
    const paths = at < 0 ? [] : entry.slice(at + 1).split(",");
    return { id: at < 0 ? entry : entry.slice(0, at), paths: paths.map((path) => localPath(path, root)) };
}
/** A bare reference means a registry. */
function readCacheSource(entry) {
    if (typeof entry !== "string")
        return texts(entry);
    return entry.includes("=") ? csvRecord(entry, "ref") : { type: "registry", ref: entry };
}
function texts(entry) {
    return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));
}


/***/ }),

/***/ 84656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const scpStyle = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:./;
/**
 * Whether buildx takes a context for a Git or HTTP address (docker/buildx util/urlutil, moby/buildkit dfgitutil). Where
 * buildx could still read one of these as a path, that path must not lead out of the working directory.
 */
function isRemoteContext(context) {
    if (/^https?:\/\//.test(context))
        return true;
    const remote = /^(?:git|ssh):\/\//.test(context) || context.startsWith("github.com/") || scpStyle.test(context);
    return remote && !/^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(context));
}


/***/ }),

/***/ 17041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Room for what callers put around it (`.linux-arm64-v8.cdx.json`) inside the 255 bytes of a file name. */
const longest = 120;
/**
 * A variant's name made safe for file names, URLs and SARIF categories. Letters, digits, `.`, `_` and `-` stay; any other
 * character becomes `~` and its UTF-16 unit in hexadecimal, so different names never meet and a reader still sees the
 * name: `api:gpu` is `api~3agpu`. A dot or a dash in front is written so too: it would hide the file or be an option.
 */
function slugOf(name) {
    const slug = name.replace(/^[.-]|[^A-Za-z0-9._-]/g, (character) => {
        const hex = character.charCodeAt(0).toString(16);
        return character.charCodeAt(0) < 0x80 ? `~${hex.padStart(2, "0")}` : `~u${hex.padStart(4, "0")}`;
    });
    if (slug.length <= longest)
        return slug === "" ? "~" : slug;
    // `~~` occurs in no other slug: what follows a mark is always hexadecimal.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name, "utf16le").digest("hex").slice(0, 32);
    return `${slug.slice(0, longest - 34)}~~${digest}`;
}


/***/ }),

/***/ 42263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ localDockerfile),
/* harmony export */   Ty: () => (/* binding */ emptyTarget),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** A target of the definition while the plan is being made: the fields that planning looks at, all of one form. */

/** A target with nothing but its context. */
function emptyTarget(context) {
    return {
        context,
        args: {},
        labels: {},
        contexts: {},
        platforms: [],
        tags: [],
        secrets: [],
        ssh: [],
        cacheFrom: [],
        entitlements: [],
        passed: {},
    };
}
/**
 * Absolute path of the Dockerfile on this machine; undefined for inline and remote ones. An absolute path is local also
 * beside a remote context (docker/buildx build/opt.go, loadInputs).
 */
function localDockerfile({ dockerfile }) {
    return dockerfile !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(dockerfile) ? dockerfile : undefined;
}
const linkPrefix = "target:";
/** Keys of the targets that `target` is built on, in the order in which its contexts name them. */
function linksOf(target) {
    const linked = Object.values(target.contexts).filter((value) => value.startsWith(linkPrefix));
    return [...new Set(linked.map((value) => value.slice(linkPrefix.length)))];
}
/** The value of a context that stands for another target. */
function linkTo(key) {
    return linkPrefix + key;
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
    if (needles.length === 0)
        return (text) => text;
    return (text) => {
        const found = needles.flatMap((needle) => placesOf(needle, text));
        return found.length === 0 ? text : maskPlaces(text, found);
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
    const { createLiveTerminal } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 58451));
    return createLiveTerminal(options);
}


/***/ }),

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

;// CONCATENATED MODULE: ./build/js/report/key-order.js
/**
 * The order of keys in every object of `report.json`: what a thing is and how it stands comes first, long lists come
 * last. A test holds the list against the schema.
 */
const keyOrder = [
    "schemaVersion",
    "verdict",
    "key",
    "id",
    "code",
    "kind",
    "index",
    "name",
    "platform",
    "surface",
    "status",
    "level",
    "tool",
    "rule",
    "severity",
    "state",
    "path",
    "title",
    "message",
    "detail",
    "text",
    "variant",
    "file",
    "startLine",
    "endLine",
    "stage",
    "instruction",
    "via",
    "madeBy",
    "step",
    "commit",
    "event",
    "version",
    "fixedIn",
    "purl",
    "type",
    "ok",
    "accepted",
    "reason",
    "total",
    "own",
    "base",
    "head",
    "of",
    "score",
    "lost",
    "actual",
    "limit",
    "baseline",
    "unit",
    "digest",
    "diffId",
    "manifestDigest",
    "configDigest",
    "from",
    "sizes",
    "codec",
    "compressed",
    "unpacked",
    "visible",
    "shadowed",
    "bytes",
    "unique",
    "fileCount",
    "layer",
    "origin",
    "relatedOrigin",
    "paths",
    "advice",
    "with",
    "shared",
    "dive",
    "efficiency",
    "sizeBytes",
    "userSizeBytes",
    "wastedBytes",
    "userWastedPercent",
    "seconds",
    "cached",
    "cacheHitRatio",
    "firstUncached",
    "because",
    "error",
    "ms",
    "startupSeconds",
    "memoryBytes",
    "user",
    "package",
    "observed",
    "evidence",
    "diff",
    "minutes",
    "fix",
    "sources",
    "url",
    "published",
    "source",
    "statement",
    "expires",
    "suppression",
    "sha256",
    "verified",
    "updated",
    "ageHours",
    "database",
    "failure",
    "tools",
    "policyDiff",
    "checks",
    "errors",
    "image",
    "build",
    "probe",
    "steps",
    "transfers",
    "layers",
    "causes",
    "directories",
    "packages",
    "variants",
    "audit",
    "categories",
    "files",
    "good",
    "readiness",
    "plan",
    "timings",
    "deliveries",
    "findings",
];

// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
;// CONCATENATED MODULE: ./build/js/report/json.js


/**
 * `report.json`: two spaces, a line feed at the end, and keys in the order of the contract whatever order they came to
 * be in, so that equal reports are equal files.
 */
function renderJson(report) {
    return `${JSON.stringify(report, ordered, 2)}\n`;
}
const ranks = new Map(keyOrder.map((key, index) => [key, index]));
function ordered(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (0,order/* compareText */.n6)(a, b)));
}
function rankOf(key) {
    return ranks.get(key) ?? ranks.size;
}


/***/ }),

/***/ 85981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   vo: () => (/* binding */ compareErrors)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25729);

/** Compares by code units: the same on every machine and in every locale. */
function compareText(a, b) {
    const left = a ?? "";
    const right = b ?? "";
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Worst first, then by rule, package, place. A total order over findings that differ in anything a reader sees. */
function compareFindings(a, b) {
    return ((0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        compareText(a.rule, b.rule) ||
        compareText(a.package?.name, b.package?.name) ||
        compareText(a.package?.version, b.package?.version) ||
        compareText(a.package?.path, b.package?.path) ||
        compareText(a.origin?.file, b.origin?.file) ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        compareText(a.key, b.key) ||
        compareText(a.message, b.message));
}
/** Errors of the run before those of variants, then by code and sentence. */
function compareErrors(a, b) {
    return compareText(a.variant, b.variant) || compareText(a.code, b.code) || compareText(a.message, b.message);
}


/***/ }),

/***/ 66831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/deliver/result-files.js



// Everything that a run writes below --out (CONTRACTS §2). `.gitignore` keeps the results out of commits.
const owned = ["report.json", "report.html", "summary.md", "comment.md", "sarif", "sbom", ".gitignore"];
/**
 * Takes away what an earlier run left in `directory`, and only that. The directory lies inside the build context by
 * default: results of the last run must not be what a `COPY . .` of this one ships, nor what breaks its cache.
 */
async function clearResults(directory) {
    await Promise.all(owned.map((name) => (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true })));
    // Not empty, or never there: both are fine.
    await (0,promises_.rmdir)(directory).catch(() => undefined);
}
/** Writes the results below `directory`, each file whole or not at all. One that can't be written never stops the others. */
async function writeResults(directory, files) {
    const ignore = { path: ".gitignore", text: "*\n" };
    const deliveries = await Promise.all([...files, ignore].map((file) => writeOne(directory, file)));
    return deliveries.filter(({ surface }) => surface !== ignore.path);
}
async function writeOne(directory, { path, text }) {
    const target = (0,external_node_path_.join)(directory, path);
    const unfinished = `${target}.unfinished`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(unfinished, text);
        await (0,promises_.rename)(unfinished, target);
        return { surface: path, status: "delivered" };
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
        return { surface: path, status: "failed", reason: (0,errors/* asPlimsollError */.fN)(error, "io").message };
    }
}

// EXTERNAL MODULE: ./build/js/build/buildx.js
var buildx = __webpack_require__(66453);
;// CONCATENATED MODULE: ./build/js/occasion.js

/** When and for what a run happens: from the runner's variables in Actions, else from the clock and git. */
async function occasionOf({ environment }, settings, context, now = new Date()) {
    const [head, prefix] = await Promise.all([
        git(["rev-parse", "--verify", "HEAD"], settings.root, context),
        git(["rev-parse", "--show-prefix"], settings.root, context),
    ]);
    const commit = environment["GITHUB_SHA"] || head;
    const event = environment["GITHUB_EVENT_NAME"];
    return {
        today: now.toISOString().slice(0, 10),
        prefix: prefix ?? prefixBelow(environment["GITHUB_WORKSPACE"], settings.root),
        ...(commit === undefined || commit === "" ? {} : { commit }),
        ...(event === undefined || event === "" ? {} : { event }),
    };
}
/** Where git knows no repository the job's workspace is one: actions/checkout unpacks an archive where git is missing. */
function prefixBelow(workspace, root) {
    if (workspace === undefined || workspace === "")
        return "";
    const path = (0,external_node_path_.relative)(workspace, root);
    return path === "" || path.startsWith("..") || (0,external_node_path_.isAbsolute)(path) ? "" : `${path}/`;
}
/** One line of git's answer; undefined outside a repository, before its first commit, and without git. */
async function git(args, root, context) {
    const env = context.plainEnvironment;
    const result = await context.run({ command: "git", args, cwd: root, env, deadlineMs: 5_000 });
    return result.exitCode === 0 ? result.stdout.replace(/\r?\n$/, "") : undefined;
}

;// CONCATENATED MODULE: ./build/js/plan/explain.js
/** Beyond so many, files that were left out are only counted: a monorepo has hundreds in its examples. */
const shownLeftOut = 8;
const words = {
    found: "found",
    "left-out": "left out",
    "link-offered": "could be linked",
    "not-built": "not built",
};
/** What was found and why, as lines for the log: variants first, then what is not among them. */
function explainPlan({ variants, notes }) {
    const leftOut = notes.filter(({ kind }) => kind === "left-out");
    const others = notes.filter(({ kind }) => kind !== "left-out");
    const more = leftOut.length - shownLeftOut;
    return [
        ...variants.map(({ name, because }) => `variant ${name}: ${because}`),
        ...[...others, ...leftOut.slice(0, shownLeftOut)].map(lineOf),
        ...(more > 0 ? [`left out: ${more} more files, for the same kinds of reasons`] : []),
    ];
}
function lineOf({ kind, subject, reason }) {
    return `${words[kind]}: ${subject}: ${reason}`;
}

// EXTERNAL MODULE: ./build/js/text/nearest.js
var nearest = __webpack_require__(60098);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 5 modules
var parse = __webpack_require__(34830);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
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
    return (stringArray(rest) ?? rest.split(" ")).slice(0, -1);
}
function stringArray(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) && parsed.every((each) => typeof each === "string") ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether every source is there in `context`. Of a pattern only the part before its first wildcard is looked for. */
async function holdsAll(context, sources) {
    const there = await Promise.all(sources.map((source) => exists((0,external_node_path_.join)(context, withoutPattern(source)))));
    return there.every(Boolean);
}
function withoutPattern(source) {
    const segments = source.split("/");
    const wild = segments.findIndex((segment) => /[*?[]/.test(segment));
    return wild < 0 ? source : segments.slice(0, wild).join("/");
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/plan/dockerfile-names.js

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
    const directory = (0,posix_.basename)(tellingDirectory(path));
    if (directory === ".")
        return stem ?? "image";
    return stem === undefined ? directory : `${directory}-${stem}`;
}
/** The directory of `path` without plain ones at its end: `services/api/docker` → `services/api`. */
function tellingDirectory(path) {
    let directory = (0,posix_.dirname)(path);
    while (plainDirectories.has((0,posix_.basename)(directory).toLowerCase()))
        directory = (0,posix_.dirname)(directory);
    return directory;
}
/** The directory above the first plain one: where `docker build -f docker/worker/Dockerfile .` is called. */
function conventionalContext(path) {
    const segments = (0,posix_.dirname)(path).split("/");
    const plain = segments.findIndex((segment) => plainDirectories.has(segment.toLowerCase()));
    if (plain < 0)
        return (0,posix_.dirname)(path);
    return plain === 0 ? "." : segments.slice(0, plain).join("/");
}

;// CONCATENATED MODULE: ./build/js/plan/build-context.js



/**
 * The build context of a Dockerfile that nothing names one for. By convention it is the Dockerfile's own directory, and
 * for one below `docker/` (or another directory that only groups Dockerfiles) the directory above that. When what COPY
 * and ADD name is not all there, the nearest directory up to the root that has all of it is taken instead.
 */
async function chooseContext(root, path, dockerfile) {
    const conventional = conventionalContext(path);
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

// EXTERNAL MODULE: ./build/js/plan/read-definition.js + 1 modules
var read_definition = __webpack_require__(94820);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/target.js
var plan_target = __webpack_require__(42263);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
// EXTERNAL MODULE: ./build/js/plan/workspace.js
var plan_workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/plan/declared.js











/**
 * The target of a variant that `plimsoll.yml` declares. What it does not say comes from the found Dockerfile of its name;
 * without one it is `Dockerfile` in its context. Paths are relative to the root; a Dockerfile that is not there is
 * looked for in the context.
 * @throws PlimsollError config.value when there is no such Dockerfile
 */
async function declaredTarget(name, variant, found, settings) {
    const { root } = settings;
    const same = found.find((each) => each.name === name);
    if (variant.dockerfile === undefined && variant.context === undefined && same !== undefined) {
        return refined(foundTarget(same, root), { ...variant, context: same.context, dockerfile: same.path }, root);
    }
    const path = await dockerfileOf(name, variant, found, root);
    const context = variant.context ?? (await contextOf(path, root));
    return refined((0,plan_target/* emptyTarget */.Ty)((0,read_definition/* localContext */.NV)(context, root)), { ...variant, context, dockerfile: path }, root);
}
/** The target of a Dockerfile that was found. */
function foundTarget({ path, context }, root) {
    return { ...(0,plan_target/* emptyTarget */.Ty)((0,external_node_path_.join)(root, context)), dockerfile: (0,external_node_path_.join)(root, path) };
}
/** `target` with what a block of `variants` says: lists replace, records add and win. */
function refined(target, variant, root) {
    const contexts = Object.entries(variant.contexts).map(([key, value]) => [key, (0,read_definition/* namedContext */.Ed)(value, root)]);
    const ids = new Set(variant.secrets.map(({ id }) => id));
    const secrets = variant.secrets.map((secret) => secret.src === undefined ? secret : { ...secret, src: (0,external_node_path_.resolve)(root, secret.src) });
    return {
        ...target,
        ...(variant.context === undefined ? {} : { context: (0,read_definition/* localContext */.NV)(variant.context, root) }),
        ...(variant.dockerfile === undefined ? {} : dockerfileIn(variant, target, root)),
        ...(variant.target === undefined ? {} : { stage: variant.target }),
        args: { ...target.args, ...variant.args },
        labels: { ...target.labels, ...variant.labels },
        contexts: { ...target.contexts, ...Object.fromEntries(contexts) },
        platforms: variant.platforms.length > 0 ? variant.platforms : target.platforms,
        tags: variant.tags.length > 0 ? variant.tags : target.tags,
        secrets: [...target.secrets.filter(({ id }) => !ids.has(id)), ...secrets],
        ssh: variant.ssh.length > 0 ? variant.ssh.map((entry) => (0,read_definition/* readSsh */.d4)(entry, root)) : target.ssh,
    };
}
/** In a remote context a Dockerfile's path counts from the context, else from the root. */
function dockerfileIn({ context, dockerfile = "" }, target, root) {
    return { dockerfile: (0,remote/* isRemoteContext */.u)(context ?? target.context) ? dockerfile : (0,external_node_path_.resolve)(root, dockerfile) };
}
async function dockerfileOf(name, { dockerfile, context = "." }, found, root) {
    if ((0,remote/* isRemoteContext */.u)(context))
        return dockerfile ?? "Dockerfile";
    const candidates = dockerfile === undefined
        ? ["Dockerfile", "Containerfile", "dockerfile"].map((file) => (0,external_node_path_.join)(context, file))
        : [dockerfile, (0,external_node_path_.join)(context, dockerfile)];
    for (const candidate of candidates) {
        if (await declared_exists((0,external_node_path_.resolve)(root, candidate)))
            return (0,plan_workspace/* relativeTo */.Mf)(root, (0,external_node_path_.resolve)(root, candidate));
    }
    const wanted = candidates[0] ?? "Dockerfile";
    const paths = found.map(({ path }) => path);
    const near = (0,nearest/* nearest */.p)(wanted, paths) ?? paths.find((path) => (0,external_node_path_.basename)(path) === (0,external_node_path_.basename)(wanted));
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new errors/* PlimsollError */.nN("config.value", `Variant ${name}: there is no ${wanted}.${meant} Correct "dockerfile" or "context".`);
}
async function contextOf(path, root) {
    const text = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    return (await chooseContext(root, path, (0,parse/* parseDockerfile */.Ai)(text ?? ""))).context;
}
async function declared_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/plan/draft.js
var plan_draft = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/js/plan/add-declared.js






/**
 * The draft with the variants that `plimsoll.yml` declares: a block refines the target of its name, or adds a variant.
 * @throws PlimsollError config.value for a Dockerfile or a linked variant that is not there
 */
async function addDeclared(draft, found, settings) {
    const targets = new Map(draft.targets);
    const variants = [...draft.variants];
    for (const { name, key } of draft.variants) {
        const target = targets.get(key);
        const block = (0,plan_draft/* blockOf */.VN)(settings, name);
        if (target !== undefined && block !== undefined)
            targets.set(key, refined(target, block, settings.root));
    }
    const known = new Set(variants.map(({ name }) => name));
    const file = settings.configFile ?? "the configuration";
    for (const [name, block] of settings.declared) {
        if (block.image !== undefined || known.has(name) || known.has((0,plan_draft/* bakeName */.bC)(name)))
            continue;
        const key = (0,plan_draft/* freeKey */.EK)(name, targets);
        targets.set(key, await declaredTarget(name, block, found, settings));
        variants.push({ name, key, because: `declared in ${file}`, fromBake: false });
    }
    return { targets: withLinks({ ...draft, targets, variants }, settings), variants, notes: draft.notes };
}
/** `target:NAME` in a block names a variant; the definition needs its key. */
function withLinks({ targets, variants }, settings) {
    const keys = new Map(variants.map(({ name, key }) => [name, key]));
    const linked = variants.map(({ name, key }) => {
        const target = targets.get(key);
        if (target === undefined)
            throw new errors/* PlimsollError */.nN("internal", `There is no target ${key}.`);
        const written = (0,plan_draft/* blockOf */.VN)(settings, name)?.contexts ?? {};
        return [key, { ...target, contexts: { ...target.contexts, ...linkContexts(name, written, targets, keys) } }];
    });
    return new Map([...targets, ...linked]);
}
function linkContexts(name, contexts, targets, keys) {
    const links = Object.entries(contexts).filter(([, value]) => value.startsWith("target:"));
    const resolved = links.map(([context, value]) => {
        const other = value.slice("target:".length);
        const key = keys.get(other) ?? (targets.has(other) ? other : undefined);
        if (key !== undefined)
            return [context, (0,plan_target/* linkTo */.uM)(key)];
        const near = (0,nearest/* nearest */.p)(other, keys.keys());
        const meant = near === undefined ? "" : ` Did you mean ${near}?`;
        throw new errors/* PlimsollError */.nN("config.value", `Variant ${name}: "contexts" links to ${other}, which is no variant.${meant}`);
    });
    return Object.fromEntries(resolved);
}
/** Found Dockerfiles that nothing in the plan builds. */
function unusedDockerfiles(draft, found, settings) {
    const used = new Set([...draft.targets.values()].flatMap((target) => (0,plan_target/* localDockerfile */.CR)(target) ?? []));
    const usedPaths = new Set([...used].map((path) => (0,plan_workspace/* relativeTo */.Mf)(settings.root, path)));
    const reason = settings.declared.size > 0 ? `not listed in ${settings.configFile ?? "the configuration"}` : "no target builds it";
    return found
        .filter(({ path }) => !usedPaths.has(path))
        .map(({ path }) => ({ kind: "left-out", subject: path, reason }));
}

;// CONCATENATED MODULE: ./build/js/plan/links.js


/** Keys of the targets that `key` is built on, nearest first, each once. Keys without target are passed over. */
function basesOf(key, targets) {
    const found = [key];
    for (const each of found) {
        const target = targets.get(each);
        const links = target === undefined ? [] : (0,plan_target/* linksOf */.hP)(target);
        found.push(...links.filter((link) => !found.includes(link) && targets.has(link)));
    }
    return found.slice(1);
}
/**
 * `items` in an order in which each comes after those it is built on; otherwise as they were.
 * @throws PlimsollError plan.cycle, which names the circle
 */
function inOrder(items, targets) {
    const sequence = [];
    for (const { key } of items)
        place(key, targets, [], sequence);
    return items.toSorted((a, b) => sequence.indexOf(a.key) - sequence.indexOf(b.key));
}
function place(key, targets, above, sequence) {
    if (above.includes(key)) {
        const circle = [...above.slice(above.indexOf(key)), key].join(" → ");
        throw new errors/* PlimsollError */.nN("plan.cycle", `These are built on each other: ${circle}. Take one of the links out.`);
    }
    const target = targets.get(key);
    if (target === undefined || sequence.includes(key))
        return;
    for (const link of (0,plan_target/* linksOf */.hP)(target))
        place(link, targets, [...above, key], sequence);
    sequence.push(key);
}

;// CONCATENATED MODULE: ./build/js/plan/guard.js



/**
 * Why a target may not be built, in a sentence with the way out; undefined when it may (CONTRACTS §7). This is the only
 * check there is: with `--progress=rawjson` buildx grants what a definition asks for without a question
 * (docker/buildx v0.36.1 commands/bake.go, runBake).
 */
async function blockedBecause(target, workspace, settings) {
    for (const wanted of privileges(target)) {
        if (!isAllowed(wanted, workspace.allowed)) {
            return `It asks for ${wanted}, which the inputs of this run don't allow. Allow ${wanted} there, or take it out.`;
        }
    }
    for (const [what, path] of [...paths(target), ...sshPaths(target)]) {
        if (await (0,plan_workspace/* isReadable */.hS)(workspace, (0,external_node_path_.resolve)(workspace.root, path)))
            continue;
        return `Its ${what} ${path} lies outside the repository. Move it inside, or allow fs.read=${path} in the inputs.`;
    }
    const own = new Set(settings.ssh.map((entry) => entry.split("=")[0]));
    const agent = target.ssh.find(({ id, paths: keys }) => keys.length === 0 && !own.has(id));
    if (agent === undefined || workspace.allowed.has("ssh"))
        return undefined;
    return `It uses the SSH agent as "${agent.id}", which the inputs of this run don't give. Add ssh: ${agent.id} there.`;
}
function privileges({ entitlements, passed }) {
    return passed["network"] === "host" ? [...new Set([...entitlements, "network.host"])] : entitlements;
}
function isAllowed(wanted, allowed) {
    return allowed.has(wanted) || (wanted.startsWith("device=") && allowed.has("device"));
}
function paths(target) {
    const dockerfile = (0,plan_target/* localDockerfile */.CR)(target);
    const contexts = Object.entries(target.contexts).flatMap(([name, value]) => {
        if (/^(?:docker-image:\/\/|target:)/.test(value))
            return [];
        return [[`context "${name}"`, value.replace(/^oci-layout:\/\//, "").replace(/(?::[\w.-]+)?(?:@[\w:]+)?$/, "")]];
    });
    const secrets = target.secrets.flatMap(({ id, src }) => (src ? [[`secret "${id}"`, src]] : []));
    const caches = target.cacheFrom.flatMap(({ type, src }) => {
        return type === "local" && src !== undefined ? [["cache", src]] : [];
    });
    return [
        // Also a remote one: buildx takes a directory of that name first (docker/buildx build/opt.go, loadInputs).
        ["build context", target.context],
        ...(dockerfile === undefined ? [] : [["Dockerfile", dockerfile]]),
        ...contexts,
        ...secrets,
        ...caches,
        ...strings(target.passed["policy"]).map((path) => ["policy", path]),
    ];
}
function sshPaths({ ssh }) {
    return ssh.flatMap(({ id, paths: keys }) => keys.map((path) => [`SSH key "${id}"`, path]));
}
/** Every string in a value, however deep: a policy names its files in more than one form. */
function strings(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
/**
 * The target with secrets only from files and from variables that the inputs give: buildx would read any variable of its
 * own environment, also for a secret that has nothing but an id
 * (moby/buildkit session/secrets/secretsprovider/store.go). A secret without value is left out, and that is said.
 */
function withGivenSecrets(key, target, settings) {
    const isGiven = (name) => Object.hasOwn(settings.secretEnvironment, name) || Object.hasOwn(settings.buildEnvironment, name);
    const explicit = target.secrets.map((secret) => {
        if (secret.env !== undefined || secret.src !== undefined)
            return secret;
        return isGiven(secret.id) ? { ...secret, env: secret.id } : { ...secret, src: `${settings.root}/${secret.id}` };
    });
    const kept = explicit.filter(({ env }) => env === undefined || isGiven(env));
    const notes = explicit
        .filter((secret) => !kept.includes(secret))
        .map(({ id, env }) => {
        const reason = `secret "${id}": nobody gives ${env}; give it with build-secrets`;
        return { kind: "left-out", subject: key, reason };
    });
    return { target: { ...target, secrets: kept }, notes };
}

;// CONCATENATED MODULE: ./build/js/plan/normalise.js



/**
 * The targets as this run builds them: held to what the inputs allow, then with the inputs' own arguments, secrets, keys
 * and platforms, which need no leave.
 */
async function normalise(draft, workspace, settings) {
    const targets = new Map();
    const blocked = new Map();
    const notes = [];
    for (const [key, written] of draft.targets) {
        const given = withGivenSecrets(key, withoutOverridden(written, settings), settings);
        const reason = await blockedBecause(given.target, workspace, settings);
        notes.push(...given.notes);
        if (reason === undefined)
            targets.set(key, withInputs(given.target, settings));
        else
            blocked.set(key, reason);
    }
    return { targets, blocked, notes };
}
/** Without secrets and keys that an input of the same id replaces. */
function withoutOverridden(target, { buildSecrets, ssh }) {
    const secretIds = new Set(buildSecrets.map(({ id }) => id));
    const sshIds = new Set(ssh.filter((entry) => entry.includes("=")).map((entry) => entry.split("=")[0]));
    return {
        ...target,
        secrets: target.secrets.filter(({ id }) => !secretIds.has(id)),
        ssh: target.ssh.filter(({ id }) => !sshIds.has(id)),
    };
}
function withInputs(target, settings) {
    const { root, buildArgs, buildSecrets, platforms } = settings;
    const secrets = buildSecrets.map(({ src, ...rest }) => src === undefined ? rest : { ...rest, src: (0,external_node_path_.resolve)(root, src) });
    const ssh = settings.ssh.map((entry) => (0,read_definition/* readSsh */.d4)(entry, root));
    const sshIds = new Set(ssh.map(({ id }) => id));
    return {
        ...target,
        args: { ...target.args, ...buildArgs },
        secrets: [...target.secrets, ...secrets],
        ssh: [...target.ssh.filter(({ id }) => !sshIds.has(id)), ...ssh],
        platforms: platforms ?? target.platforms,
    };
}
/**
 * A target as the definition has it. Left out on purpose, because each build sets its own: exporters (`output`),
 * `cache-to`, attestations (provenance is always asked for), `call`; and tags, which go with the variant.
 */
function toBakeTarget(target) {
    const bake = { ...target.passed, context: target.context };
    if (target.inline !== undefined)
        bake["dockerfile-inline"] = target.inline;
    else if (target.dockerfile !== undefined)
        bake.dockerfile = target.dockerfile;
    if (target.stage !== undefined)
        bake.target = target.stage;
    const records = { args: target.args, labels: target.labels, contexts: target.contexts };
    for (const [key, value] of Object.entries(records))
        if (Object.keys(value).length > 0)
            bake[key] = value;
    const lists = {
        platforms: target.platforms,
        entitlements: target.entitlements,
        secret: target.secrets,
        ssh: target.ssh,
        "cache-from": target.cacheFrom,
    };
    for (const [key, value] of Object.entries(lists))
        if (value.length > 0)
            bake[key] = value;
    return bake;
}

// EXTERNAL MODULE: ./build/js/plan/slug.js
var slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/plan/built-variants.js







/**
 * The variants that this run builds, each after those it is built on. One that may not be built keeps its place and
 * says why.
 * @throws PlimsollError plan.cycle
 */
function builtVariants(draft, normalised, settings) {
    return inOrder(draft.variants, draft.targets).flatMap((variant) => {
        const target = normalised.targets.get(variant.key) ?? draft.targets.get(variant.key);
        return target === undefined ? [] : [builtVariant(variant, target, draft, normalised, settings)];
    });
}
function builtVariant({ name, key, because }, target, draft, { blocked }, settings) {
    const basedOn = basesOf(key, draft.targets);
    const dockerfile = (0,plan_target/* localDockerfile */.CR)(target);
    const stop = [key, ...basedOn].find((each) => blocked.has(each));
    const variant = {
        kind: "build",
        name,
        slug: (0,slug/* slugOf */.t)(name),
        policy: (0,plan_draft/* blockOf */.VN)(settings, name)?.policy ?? settings.defaults,
        because,
        target: key,
        platforms: target.platforms,
        basedOn,
    };
    if (dockerfile !== undefined)
        variant.dockerfile = (0,plan_workspace/* relativeTo */.Mf)(settings.root, dockerfile);
    if (!(0,remote/* isRemoteContext */.u)(target.context))
        variant.context = (0,plan_workspace/* relativeTo */.Mf)(settings.root, target.context);
    if (target.tags.length > 0)
        variant.tags = target.tags;
    if (stop !== undefined)
        variant.blocked = `${stop === key ? "" : `${stop}: `}${blocked.get(stop)}`;
    return variant;
}
/** The definition of everything that may be built; what is built on a blocked target is not in it either. */
function definitionOf(draft, { targets, blocked }) {
    const allowed = [...targets].filter(([key]) => !basesOf(key, draft.targets).some((base) => blocked.has(base)));
    return { target: Object.fromEntries(allowed.map(([key, target]) => [key, toBakeTarget(target)])) };
}

;// CONCATENATED MODULE: ./build/js/plan/bake-file-names.js
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
        const { context, reason } = await chooseContext(root, path, dockerfile);
        const found = { path, name: variantName(path, stem), context, dockerfile };
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
        return walked.toSorted((a, b) => (a.name < b.name ? -1 : 1));
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

;// CONCATENATED MODULE: ./build/js/plan/discover.js











/** Finds what a repository builds, and says of everything it left out why. */
async function discover(settings, workspace, context) {
    const bake = settings.bake === undefined ? await findBakeFiles(workspace) : await namedBakeFiles(settings.bake, workspace);
    const walked = await walk(settings.root, (name) => judgeName(name) !== undefined || isBakeName(name));
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
    for (const name of defaultBakeFiles) {
        const path = (0,external_node_path_.join)(workspace.root, name);
        if (!(await discover_exists(path)))
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
    if (!isComposeName(name))
        return undefined;
    const { composeMayBuild } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 72851));
    return (await composeMayBuild(path)) ? undefined : "none of its services has a build section";
}
/** @throws PlimsollError config.value when a file is not there or lies outside the workspace. */
async function namedBakeFiles(files, workspace) {
    for (const file of files) {
        const path = (0,external_node_path_.join)(workspace.root, file);
        const fault = !(await discover_exists(path))
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
    const verdict = judgeName(name);
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
    const glob = ignore.find((pattern) => matches(path, pattern));
    if (glob !== undefined)
        return `"ignore" has ${glob}`;
    if (verdict.kind === "left-out")
        return verdict.reason;
    return leftOutBecause(path) ?? { path, ...(verdict.stem === undefined ? {} : { stem: verdict.stem }) };
}
/** A pattern that names a directory leaves out all below it. */
function matches(path, pattern) {
    const glob = pattern.replace(/^\.\//, "").replace(/\/$/, "");
    return path !== "." && ((0,posix_.matchesGlob)(path, glob) || matches((0,posix_.dirname)(path), glob));
}
function leftOutNote(subject, reason) {
    return { kind: "left-out", subject, reason };
}
async function discover_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/plan/dockerfile-plan.js


/**
 * What plain Dockerfiles build. When `plimsoll.yml` declares variants, its list counts: of the found Dockerfiles only
 * those that it names are built.
 */
function planDockerfiles({ dockerfiles }, settings) {
    const draft = { targets: new Map(), variants: [], notes: [] };
    const isListed = ({ name }) => settings.declared.size === 0 || settings.refinements.has(name);
    for (const found of dockerfiles.filter(({ name }) => !settings.declared.has(name))) {
        if (!isListed(found))
            continue;
        const key = (0,plan_draft/* freeKey */.EK)(found.name, draft.targets);
        draft.targets.set(key, foundTarget(found, settings.root));
        draft.variants.push({ name: found.name, key, because: `found: ${found.path}`, fromBake: false });
        draft.notes.push(foundNote(found));
    }
    for (const subject of settings.extraBakeFiles) {
        draft.notes.push({ kind: "left-out", subject, reason: "it refines bake targets, and there are none" });
    }
    return draft;
}
function foundNote({ path, name, context, contextReason }) {
    const why = contextReason === undefined ? "" : ` (${contextReason})`;
    return { kind: "found", subject: path, reason: `variant ${name}, context ${context}${why}` };
}

;// CONCATENATED MODULE: ./build/js/plan/not-built.js



/**
 * Final stages of plain Dockerfiles that no variant builds (CONTRACTS §3). Bake files choose their stages themselves.
 */
function notBuilt(read, draft, settings) {
    const byFile = Map.groupBy(read, ({ variant }) => {
        const target = draft.targets.get(variant.key);
        return target === undefined ? undefined : (0,plan_target/* localDockerfile */.CR)(target);
    });
    return [...byFile].flatMap(([path, variants]) => {
        const dockerfile = variants[0]?.dockerfile;
        const isPlain = variants.some(({ variant }) => !variant.fromBake);
        if (path === undefined || dockerfile === undefined || !isPlain)
            return [];
        const stages = variants.map(({ variant }) => draft.targets.get(variant.key)?.stage);
        const built = new Set(stages.map((stage) => stage?.toLowerCase() ?? dockerfile.stages.at(-1)?.name));
        const last = stages.includes(undefined) ? dockerfile.stages.at(-1) : undefined;
        const left = (0,parse/* finalStages */.yu)(dockerfile).filter((stage) => stage !== last && !built.has(stage.name));
        return left.map(({ name, startLine }) => {
            const way = name === undefined ? "give it a name with AS" : `declare a variant with "target: ${name}"`;
            const subject = `${(0,plan_workspace/* relativeTo */.Mf)(settings.root, path)}:${startLine}`;
            return { kind: "not-built", subject, reason: `final stage ${name ?? "without a name"}; to build it, ${way}` };
        });
    });
}

;// CONCATENATED MODULE: ./build/js/plan/nothing-found.js


/** The error for a repository with nothing to build: what was looked for, where, and what to do. */
function nothingFound({ bakeFiles, notes }, { root, bake }) {
    const detail = notes.map(({ subject, reason }) => `left out ${subject}: ${reason}`).join("\n");
    const options = detail === "" ? {} : { detail };
    if (bake !== undefined) {
        return new errors/* PlimsollError */.nN("plan.nothing-found", `${bakeFiles.join(", ")} has no target. Add one, or correct "bake".`, options);
    }
    return new errors/* PlimsollError */.nN("plan.nothing-found", `Found nothing to build in ${root}: no bake or compose file with something to build (${defaultBakeFiles.join(", ")}), ` +
        "no Dockerfile, Dockerfile.*, *.Dockerfile or Containerfile, here or in subdirectories. Name your Dockerfile in " +
        "plimsoll.yml (variants: { app: { dockerfile: PATH } }), or check a ready image with --image.", options);
}

;// CONCATENATED MODULE: ./build/js/plan/offers.js
/**
 * Offers a link for every image that a Dockerfile starts from or copies from and that another variant builds, by its
 * tags or by its name. A link is never made silently: without one the image comes from a registry, and that may be meant.
 */
function linkOffers(read, draft) {
    return read.flatMap(({ variant, dockerfile }) => {
        const own = draft.targets.get(variant.key)?.contexts ?? {};
        const images = externalImages(dockerfile).filter((image) => own[image] === undefined);
        return images.flatMap((image) => {
            const base = draft.variants.find((other) => other.key !== variant.key && builds(other, image, draft));
            return base === undefined ? [] : [offer(variant, image, base)];
        });
    });
}
/** FROM and COPY --from of images, each once. */
function externalImages({ stages }) {
    const names = new Set(stages.flatMap(({ name }) => name ?? []));
    const bases = stages
        .filter(({ fromStage }) => fromStage === undefined)
        .flatMap(({ resolvedFrom }) => resolvedFrom ?? []);
    const copied = stages.flatMap(({ instructions }) => instructions.flatMap(({ copyFrom }) => copyFrom ?? []));
    const images = [...bases, ...copied.filter((from) => !/^\d+$/.test(from) && !names.has(from.toLowerCase()))];
    return [...new Set(images)].filter((image) => image !== "scratch" && !image.includes("@"));
}
/**
 * By a tag of the same repository; or by name, when the reference is that bare name without a version: nobody means a
 * local image by `debian:bookworm`.
 */
function builds({ name, key }, image, draft) {
    const { repository, tag } = parts(image);
    const tags = draft.targets.get(key)?.tags ?? [];
    if (tags.some((written) => parts(written).repository === repository))
        return true;
    return !image.includes("/") && repository === parts(name).repository && (tag === undefined || tag === "latest");
}
/** Repository in its full form, so that `app`, `library/app` and `docker.io/library/app` are one. */
function parts(image) {
    const [, path = image, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(image) ?? [];
    const short = path.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
    return { repository: short.toLowerCase(), tag };
}
function offer(variant, image, base) {
    const yaml = `contexts: { ${JSON.stringify(image)}: ${JSON.stringify(`target:${base.name}`)} }`;
    const hcl = `contexts = { ${JSON.stringify(image)} = ${JSON.stringify(`target:${base.key}`)} }`;
    const reason = `it is built on ${image}, which ${base.name} builds. To build on that build and not on a registry's image, add to ` +
        `variants.${variant.name}: ${yaml} (in a bake file, to target ${variant.key}: ${hcl})`;
    return { kind: "link-offered", subject: variant.name, reason };
}

;// CONCATENATED MODULE: ./build/js/plan/read-variants.js




/** The variants whose Dockerfiles can be read, with those. What lies outside the workspace is not opened. */
async function readVariants(draft, workspace) {
    const read = [];
    for (const variant of draft.variants) {
        const target = draft.targets.get(variant.key);
        const path = target === undefined ? undefined : (0,plan_target/* localDockerfile */.CR)(target);
        if (target === undefined)
            continue;
        const text = target.inline ?? (await readInside(path, workspace));
        if (text !== undefined)
            read.push({ variant, dockerfile: (0,parse/* parseDockerfile */.Ai)(text, target.args) });
    }
    return read;
}
async function readInside(path, workspace) {
    return path !== undefined && (await (0,plan_workspace/* isReadable */.hS)(workspace, path)) ? (0,text_file/* readTextFile */.G)(path) : undefined;
}

;// CONCATENATED MODULE: ./build/js/plan/ready.js




/** The plan for `--image`: one image that something else built, and no discovery. */
function planReady(image, settings) {
    const { selected } = settings;
    if (selected.length > 1) {
        throw new errors/* PlimsollError */.nN("usage.flag", `--image is one image, and ${selected.length} variants are named (${selected.join(", ")}). Name one.`);
    }
    const name = selected[0] ?? imageName(image);
    const variant = readyVariant(name, image, "given as --image", (0,plan_draft/* blockOf */.VN)(settings, name), settings);
    return { variants: [variant], definition: { target: {} }, notes: [] };
}
/** Declared variants with `image`. */
function declaredImages(settings) {
    const because = `declared in ${settings.configFile ?? "the configuration"}`;
    return [...settings.declared].flatMap(([name, block]) => block.image === undefined ? [] : [readyVariant(name, block.image, because, block, settings)]);
}
function readyVariant(name, image, because, block, settings) {
    return {
        kind: "image",
        name,
        slug: (0,slug/* slugOf */.t)(name),
        policy: block?.policy ?? settings.defaults,
        because,
        image,
        platforms: settings.platforms ?? block?.platforms ?? [],
        ...(block?.dockerfile === undefined ? {} : { dockerfile: block.dockerfile }),
    };
}
/**
 * The last part of an image's repository, or of a path without `.tar`. No tag and no digest: variants are compared by
 * name, and those change from run to run (CONTRACTS §5).
 */
function imageName(image) {
    const last = (0,posix_.basename)(image.replace(/^[a-z-]+:(?=[./])/, "").split("@")[0] ?? "");
    return last.replace(/\.tar(?:\.gz)?$/, "").replace(/:[^:]*$/, "") || "image";
}

;// CONCATENATED MODULE: ./build/js/plan/select.js



/**
 * The variants that were asked for, in the plan's order; all when none was.
 * @throws PlimsollError plan.unknown-variant, with the nearest name and the whole list
 */
function select_select(variants, selected) {
    checkKnown(variants, selected, (name) => `There is no variant ${name}.`);
    const wanted = new Set(selected.map((name) => resolveName(name, variants)));
    return wanted.size === 0 ? [...variants] : variants.filter(({ name }) => wanted.has(name));
}
/** @throws PlimsollError plan.unknown-variant for the first of `names` that is no variant. */
function checkKnown(variants, names, sentence) {
    const unknown = names.find((name) => resolveName(name, variants) === undefined);
    if (unknown === undefined)
        return;
    const known = variants.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(unknown, known);
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new errors/* PlimsollError */.nN("plan.unknown-variant", `${sentence(unknown)}${meant} Variants: ${known.join(", ")}.`);
}
/** The variant's own name for `name`, which may be written with the dots of a compose service. */
function resolveName(name, variants) {
    const known = variants.map((variant) => variant.name);
    return [name, (0,plan_draft/* bakeName */.bC)(name)].find((candidate) => known.includes(candidate));
}

;// CONCATENATED MODULE: ./build/js/plan/plan.js












/**
 * Decides what a run builds: finds it, lets buildx evaluate what only buildx can, adds what `plimsoll.yml` says, holds it
 * to what the inputs allow, and puts it in order. buildx is looked for only where there are bake or compose files.
 * @throws PlimsollError plan.*, config.value, build.no-builder, usage.flag
 */
async function planRun(settings, findBuildx, context) {
    if (settings.image !== undefined)
        return planReady(settings.image, settings);
    const workspace = await (0,plan_workspace/* openWorkspace */.OH)(settings);
    const found = await discover(settings, workspace, context);
    const described = await describe(found, findBuildx, settings, workspace, context);
    const draft = await addDeclared(described, found.dockerfiles, settings);
    const images = declaredImages(settings);
    if (draft.variants.length + images.length === 0)
        throw nothingFound(found, settings);
    checkKnown([...draft.variants, ...images], [...settings.refinements.keys()], (name) => {
        return `${settings.configFile ?? "The configuration"} has a variant ${name}, and nothing builds it.`;
    });
    const normalised = await normalise(draft, workspace, settings);
    const read = await readVariants(draft, workspace);
    return {
        variants: select_select([...builtVariants(draft, normalised, settings), ...images], settings.selected),
        definition: definitionOf(draft, normalised),
        notes: [
            ...draft.notes,
            ...notBuilt(read, draft, settings),
            ...linkOffers(read, draft),
            ...unusedDockerfiles(draft, found.dockerfiles, settings),
            ...normalised.notes,
            ...found.notes,
        ],
    };
}
/** Bake and compose files win over plain Dockerfiles, unless they were only found and build nothing. */
async function describe(found, findBuildx, settings, workspace, context) {
    if (found.bakeFiles.length === 0)
        return planDockerfiles(found, settings);
    const buildx = await findBuildx();
    if (!buildx.ok && buildx.error.code === "cancelled")
        throw buildx.error;
    const { planBake } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 46975));
    const baked = await planBake(found.bakeFiles, buildx.ok ? buildx.value : undefined, settings, workspace, context);
    if (baked.variants.length > 0 || settings.bake !== undefined)
        return baked;
    const plain = planDockerfiles(found, settings);
    return { ...plain, notes: [...plain.notes, ...baked.notes] };
}

;// CONCATENATED MODULE: ./build/js/timings.js
function startStopwatch(now = () => performance.now()) {
    const timings = [];
    return {
        async time(name, work, variant) {
            const started = now();
            try {
                return await work();
            }
            finally {
                const seconds = Math.round(now() - started) / 1000;
                timings.push({ name, seconds, ...(variant === undefined ? {} : { variant }) });
            }
        },
        timings: () => [...timings],
    };
}

;// CONCATENATED MODULE: ./build/js/pipeline.js





/**
 * The whole way: plan; then lint beside build → measure → scan of each variant; then verdict and report. What fails on
 * the way is in the report; only wrong usage and configuration, found before anything ran, reject.
 *
 * @throws PlimsollError with blame `usage`
 */
async function check(settings, surroundings, context) {
    const stopwatch = startStopwatch();
    const findBuildx = (0,buildx/* buildxOnDemand */.T)(context);
    const plan = await stopwatch.time("plan", () => planRun(settings, findBuildx, context));
    for (const line of explainPlan(plan))
        context.progress.note(line);
    // What works on a plan is loaded when there is one: where nothing is found to do, the run has ended by now.
    const stages = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(118), __webpack_require__.e(771), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 6770));
    const occasion = await occasionOf(surroundings, settings, context);
    const equipment = await stages.equip(plan, findBuildx, stopwatch, settings, context);
    try {
        const [lint, variants] = await Promise.all([
            stages.lintIfAsked(equipment, settings, context),
            stages.checkVariants(equipment, settings, context),
        ]);
        return {
            report: await stages.reportOn(equipment, lint, variants, settings, occasion),
            occasion,
            layouts: stages.layoutsOf(variants),
            dockerfiles: new Map(equipment.dockerfiles.map(({ path, text }) => [path, text])),
        };
    }
    finally {
        await stages.putAway(equipment);
    }
}

// EXTERNAL MODULE: ./build/js/process/redact.js
var redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var report_json = __webpack_require__(66505);
;// CONCATENATED MODULE: ./build/js/report/redacted.js
/** The report with `redact` applied to every text in it: what is made from it can't show what must not be shown. */
function redacted(report, redact) {
    return everyText(report, redact);
}
/** Words of ours from closed lists: a secret that happens to be one of them must not make the report unreadable. */
const redacted_closed = new Set(["verdict", "status", "code", "level", "state", "severity", "tool", "via", "codec", "unit"]);
function everyText(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => everyText(each, redact));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, redacted_closed.has(key) ? each : everyText(each, redact)]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
;// CONCATENATED MODULE: ./build/js/run-check.js






/**
 * Runs the pipeline and writes the result files; `report.json` last, because it says how the others went.
 *
 * @throws PlimsollError with blame `usage`, found before anything ran
 */
async function runCheck(settings, surroundings, context) {
    for (const { key, line } of settings.notYet) {
        const place = line === undefined ? "" : `${settings.configFile}:${line}: `;
        context.progress.warn(`${place}${key} is understood, and its stage is not in this version yet.`);
    }
    await clearResults(settings.out);
    const { report: found, occasion, layouts, dockerfiles } = await check(settings, surroundings, context);
    const judged = redacted(found, (0,redact/* createRedactor */.l)(settings.secretsToRedact));
    const { sarif, configFile } = settings;
    const { resultFiles } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(106), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 31533));
    const files = resultFiles(judged, { sarif, configFile, dockerfiles, occasion });
    const deliveries = await writeResults(settings.out, files);
    const report = { ...judged, deliveries };
    const [json] = await writeResults(settings.out, [{ path: "report.json", text: (0,report_json/* renderJson */.h)(report) }]);
    for (const { surface, reason } of [...deliveries, ...(json === undefined ? [] : [json])]) {
        if (reason !== undefined)
            context.progress.warn(`${surface} could not be written: ${reason}`);
    }
    // From what was found: a secret that happens to be one of our own words must not change what follows from them.
    return { report, exit: (0,verdict/* exitStatus */.$u)(found, settings.failOn), layouts, occasion };
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const kindByBlame = {
    usage: "usage",
    cancelled: "cancelled",
    policy: "no",
    infrastructure: "no-verdict",
};
// What a verdict is called, in the order in which reasons win (CONTRACTS §1: exit 2, 130, 1, 3).
const verdicts = [
    ["usage", "error"],
    ["cancelled", "cancelled"],
    ["no", "fail"],
    ["no-verdict", "error"],
    ["warning", "warn"],
];
/**
 * All reasons that hold, the deciding ones first. A level caps what its check can do: a rule at level `warn` that
 * could not be measured warns.
 */
function reasons({ checks, errors, variants }) {
    const found = [...errors.map(fromError), ...checks.flatMap(fromCheck), ...variants.flatMap(fromVariant)];
    const unique = [...new Map(found.map((reason) => [`${reason.kind} ${reason.message}`, reason])).values()];
    return verdicts.flatMap(([kind]) => unique.filter((reason) => reason.kind === kind));
}
/** The verdict: that of the first reason, by CONTRACTS §1's order; `pass` when there is none. */
function verdictOf(run) {
    const [first] = reasons(run);
    return verdicts.find(([kind]) => kind === first?.kind)?.[1] ?? "pass";
}
/**
 * The exit status. `failOn` moves the line between red and green for verdicts (`warn`: warnings are red too; `never`:
 * neither they nor a definite no); wrong usage, cancellation and a missing verdict are no verdicts and stay what they are.
 */
function exitStatus(run, failOn) {
    const kinds = new Set(reasons(run).map(({ kind }) => kind));
    if (kinds.has("usage"))
        return 2;
    if (kinds.has("cancelled"))
        return 130;
    const red = (kinds.has("no") && failOn !== "never") || (kinds.has("warning") && failOn === "warn");
    if (red)
        return 1;
    return kinds.has("no-verdict") ? 3 : 0;
}
/** A variant's failure says why nothing about it could be checked, so then its checks are no reasons of their own. */
function fromVariant({ name, status, failure, checks }) {
    if (failure !== undefined)
        return [fromError({ ...failure, variant: name })];
    if (status === "cancelled")
        return [{ kind: "cancelled", message: `${name} was cancelled` }];
    if (status === "failed")
        return [{ kind: "no-verdict", message: `${name} failed` }];
    return checks.flatMap(fromCheck);
}
function fromError(error) {
    const subject = error.variant === undefined ? "" : `${error.variant}: `;
    return { kind: kindByBlame[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .blameOf */ .nR)(error.code)], message: `${subject}${error.message}` };
}
function fromCheck({ status, level, message }) {
    if (status === "fail")
        return [{ kind: "no", message }];
    if (status === "error")
        return [{ kind: level === "error" ? "no-verdict" : "warning", message }];
    return status === "warn" ? [{ kind: "warning", message }] : [];
}


/***/ })

};
