export const id = 7518;
export const ids = [7518];
export const modules = {

/***/ 40886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs),
/* harmony export */   c: () => (/* binding */ overridesOfActionInputs)
/* harmony export */ });
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8300);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24958);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58015);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30196);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29315);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82624);
/* harmony import */ var _units_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72247);







/**
 * Reads the inputs from the environment of the action.
 * @throws PlimsollError usage.flag, naming the input.
 */
function readActionInputs(environment) {
    const one = (name) => (0,_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .inputText */ .A)(environment, name);
    const lines = (name) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(one(name) ?? "");
    return {
        config: one("config"),
        workingDirectory: one("working-directory"),
        variants: lines("variants").flatMap(namesOf),
        platforms: lines("platforms")
            .flatMap(namesOf)
            .flatMap((name) => (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .K)(_units_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .FL, name, label("platforms")) ?? []),
        image: one("image"),
        files: lines("files").map(_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .bakeFilePath */ .j1),
        buildArgs: lines("build-args").map((line) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssignment */ .H9)(line, label("build-args"))),
        buildSecrets: lines("build-secrets").map((line) => (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretSource */ .zz)(line, label("build-secrets"), "literals")),
        buildEnv: lines("build-env").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildVariable */ .sp)(line, label("build-env"))),
        ssh: lines("ssh"),
        allow: lines("allow").map((line) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntitlement */ .Ls)(line, label("allow"))),
        baseline: (0,_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .K)(_units_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBaseline */ .nk, one("baseline"), label("baseline")),
        failOn: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("fail-on"), ["error", "warn", "never"], label("fail-on")),
        comment: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("comment"), ["on-change", "always", "on-failure", "never"], label("comment")),
        sarif: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("sarif"), ["upload", "file", "off"], label("sarif")),
        push: (0,_push_js__WEBPACK_IMPORTED_MODULE_4__/* .givenPush */ .w)({ push: one("push"), tags: lines("tags").flatMap(namesOf) }, label("push")),
        layouts: (0,_assignments_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(one("layouts"), ["true", "false"], label("layouts")),
        artifact: one("artifact"),
        reportId: one("report-id"),
        token: one("token"),
    };
}
function namesOf(line) {
    return line
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
function label(name) {
    return `Input "${name}"`;
}
/** The inputs as {@link Overrides}. The action runs every stage, and writes its results where they are expected. */
function overridesOfActionInputs(inputs) {
    const { baseline, comment, sarif, push, artifact } = inputs;
    return {
        workingDirectory: inputs.workingDirectory,
        config: inputs.config,
        out: undefined,
        variants: inputs.variants,
        image: inputs.image,
        only: new Set(_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$),
        extraBakeFiles: inputs.files,
        buildArgs: inputs.buildArgs,
        buildEnvironment: inputs.buildEnv,
        buildSecrets: inputs.buildSecrets,
        ssh: inputs.ssh,
        platforms: inputs.platforms.length === 0 ? undefined : inputs.platforms,
        allow: inputs.allow,
        failOn: inputs.failOn,
        sarif,
        baseline,
        comment,
        push,
        layouts: inputs.layouts === "true" ? "all" : "looked-at",
        artifact,
        reportId: inputs.reportId,
        verifyDiffIds: false,
        parallel: undefined,
        timeoutMs: undefined,
        token: inputs.token,
        labels: {
            buildArgs: label("build-args"),
            buildEnvironment: label("build-env"),
            buildSecrets: label("build-secrets"),
        },
    };
}


/***/ }),

/***/ 67712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cacheSettings)
/* harmony export */ });
/* harmony import */ var _config_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47939);

const defaultTimeoutMs = 600_000;
/** The build cache of a configuration, for the run and for variants with a block of their own. Pure. */
function cacheSettings(config, isInActions) {
    const run = merged({}, config.cache ?? {}, isInActions);
    const own = [...(config.variants ?? [])].flatMap(([name, { cache }]) => cache === undefined ? [] : [[name, merged(config.cache ?? {}, cache, isInActions)]]);
    return { ...run, variants: new Map(own) };
}
/** Who names a backend leaves the outer one's options behind; who writes and how long it may take stays. */
function merged(outer, inner, isInActions) {
    const named = inner.backend === undefined ? outer : inner;
    return {
        backend: named.backend ?? (isInActions ? "gha" : "none"),
        isAsked: named.backend !== undefined,
        write: inner.write ?? outer.write ?? "default-branch",
        options: (0,_config_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheOptions */ .r)(named),
        timeoutMs: inner.timeout ?? outer.timeout ?? defaultTimeoutMs,
    };
}


/***/ }),

/***/ 58015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21261);


/**
 * Holds a flag or input to the same rules as the key in `plimsoll.yml`; nothing given stays nothing.
 * @throws PlimsollError usage.flag, naming it.
 */
function checked(parse, text, label) {
    if (text === undefined)
        return undefined;
    const parsed = parse(text);
    if ("value" in parsed)
        return parsed.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${label}: ${parsed.problem}`));
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

/***/ 47939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cache),
/* harmony export */   r: () => (/* binding */ cacheOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81511);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54602);
/** `cache`: where build steps are kept between runs. */



const backends = ["gha", "registry", "local", "s3", "azblob", "none"];
const url = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("a URL without a login", /^https?:\/\/[^\s@]+$/);
const word = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("text without blanks", /^\S+$/);
/** By the names that buildx has for them. None is a secret: those come from the builder's and buildx's environment. */
const options = {
    ref: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("an image reference without a digest", /^[\w.:/-]+$/), "registry: the image that keeps it. Each variant and platform gets a tag of its own."),
    path: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInside */ ._l, "local: a directory below the root. Each variant and platform gets one of its own in it."),
    bucket: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(word, "s3: the bucket."),
    region: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(word, "s3: its region."),
    endpoint_url: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(url, "s3: the server, where it is not Amazon's."),
    use_path_style: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im, "s3: whether the bucket stands in the path instead of the host's name."),
    account_url: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(url, "azblob: the storage account."),
    prefix: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(word, "s3 and azblob: what the names in it begin with."),
};
const optionNames = Object.keys(options);
const optionsOf = {
    gha: { needed: [], free: [] },
    registry: { needed: ["ref"], free: [] },
    local: { needed: ["path"], free: [] },
    s3: { needed: ["bucket", "region"], free: ["endpoint_url", "use_path_style", "prefix"] },
    azblob: { needed: ["account_url"], free: ["prefix"] },
    none: { needed: [], free: [] },
};
const backend = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(backends);
/** The others need more than their name. */
const named = backend.meta({ enum: backends.filter((each) => optionsOf[each].needed.length === 0) });
const whole = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
    backend: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(backend, "Where build steps are kept. Default: gha in GitHub Actions, else none."),
    write: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(["default-branch", "always", "never"]), "Which runs write it: those on the default branch and release branches, all that may, or none. Default: default-branch."),
    timeout: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .deadline */ .nl, "How long a run that is done otherwise waits for what is being written. Default: 10m."),
    ...options,
}).meta({ allOf: backends.map(ruleOf), dependencies: dependencies() });
/** For editors: what {@link cache} demands. */
function ruleOf(chosen) {
    const { needed, free } = optionsOf[chosen];
    const foreign = optionNames.filter((name) => ![...needed, ...free].includes(name));
    return {
        if: { required: ["backend"], properties: { backend: { const: chosen, description: `With ${chosen}.` } } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
        then: { required: [...needed], propertyNames: { not: { enum: foreign } } },
    };
}
function dependencies() {
    return Object.fromEntries(optionNames.map((name) => [name, ["backend"]]));
}
/** `cache`. A block that names a backend names all that belongs to it. */
const cache = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([named.transform((chosen) => ({ backend: chosen })), whole])
    .superRefine((value, context) => {
    const given = optionNames.filter((name) => Object.hasOwn(value, name));
    if (value.backend === undefined) {
        const [first] = given;
        if (first !== undefined)
            context.addIssue(problem(first, "needs `backend` beside it"));
        return;
    }
    const { needed, free } = optionsOf[value.backend];
    for (const name of given.filter((each) => ![...needed, ...free].includes(each))) {
        context.addIssue(problem(name, `is no key of the backend ${value.backend}`));
    }
    const missing = needed.filter((name) => !given.includes(name));
    if (missing.length > 0) {
        const keys = missing.map((name) => `\`${name}\``).join(" and ");
        context.addIssue({ code: "custom", message: `the backend ${value.backend} needs ${keys} beside \`backend\`` });
    }
});
function problem(name, message) {
    return { code: "custom", message, path: [name] };
}
/** The options of a block, as buildx takes them. */
function cacheOptions(value) {
    return Object.fromEntries(optionNames.flatMap((name) => (value[name] === undefined ? [] : [[name, String(value[name])]])));
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60098);

/** Turns what the schema found into sentences with places. `schema` is the JSON Schema, for the names of known keys. */
function problemsOf(issues, document, schema) {
    return issues.flatMap((issue) => problemsOfIssue(issue, [], document, schema));
}
function problemsOfIssue(issue, above, document, schema) {
    const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
    if (issue.code === "invalid_union") {
        return likeliest(issue.errors).flatMap((inner) => problemsOfIssue(inner, path, document, schema));
    }
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
            ...document.keyAt([...path, key]),
            code: "config.key",
            message: unknownKey(key, path, schema),
        }));
    }
    const place = issue.code === "invalid_key" ? document.keyAt(path) : document.valueAt(path);
    return [{ ...place, code: "config.value", message: `${written(path)}: ${issue.message}` }];
}
/** Of the ways a value may be written, the one that was meant: the one whose inside was reached. */
function likeliest(branches) {
    const reached = (issues) => issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")
        ? 2
        : Number(issues.every((issue) => issue.code !== "invalid_type" && issue.code !== "invalid_value"));
    return branches.toSorted((a, b) => reached(b) - reached(a))[0] ?? [];
}
function unknownKey(key, path, schema) {
    const known = [...keysAt(schema, path)];
    const hint = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const top = path.length > 0 && keysAt(schema, []).has(key);
    const place = path.length === 0 ? "" : ` in ${written(path)}`;
    const advice = hint !== undefined
        ? `Did you mean "${hint}"?`
        : top
            ? "It belongs to the top level of the file."
            : `Known here: ${known.join(", ")}.`;
    return `unknown key ${JSON.stringify(key)}${place}. ${advice}`;
}
/** The keys that the JSON Schema knows at `path`, over all ways to write it. */
function keysAt(schema, path) {
    if (!isRecord(schema))
        return new Set();
    const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [];
    const [step, ...rest] = path;
    const keys = alternatives.flatMap((alternative) => [...keysAt(alternative, path)]);
    const properties = isRecord(schema.properties) ? schema.properties : {};
    if (step === undefined)
        return new Set([...keys, ...Object.keys(properties)]);
    const own = typeof step === "string" && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const inner = typeof step === "number" ? schema.items : (own ?? schema.additionalProperties);
    return new Set([...keys, ...keysAt(inner, rest)]);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A path for people: `variants.cpu.budgets`, `variants."a b".platforms[1]`. */
function written(path) {
    return path
        .map((step, index) => {
        if (typeof step === "number")
            return `[${step}]`;
        const name = /^[\w@/:-]+$/.test(step) ? step : JSON.stringify(step);
        return index === 0 ? name : `.${name}`;
    })
        .join("");
}


/***/ }),

/***/ 59373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readSmallText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



const mostBytes = 256 * 1024;
/**
 * The text of a small file that people write. `name` is how messages call it.
 * @throws PlimsollError config.missing when it can't be read, config.syntax when it is not text.
 */
async function readSmallText(path, name) {
    let file;
    try {
        // Non-blocking, so that a FIFO in its place can't hang the run.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} is not a file. Put a YAML file there, or remove it.`);
        }
        const buffer = Buffer.alloc(mostBytes + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length);
            length += bytesRead;
            if (bytesRead === 0 || length === buffer.length)
                break;
        }
        return decode(buffer.subarray(0, length), name);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN ? error : cannotRead(name, error);
    }
    finally {
        await file?.close();
    }
}
function decode(bytes, name) {
    if (bytes.length > mostBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is larger than ${mostBytes / 1024} KiB. It can't be meant.`);
    }
    if (bytes.includes(0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is binary, or not saved as UTF-8. Save it as UTF-8 text.`);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.syntax", `${name} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
    }
}
function cannotRead(name, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT")) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `There is no file ${name}. Check the path.`, { cause: error });
    }
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "EACCES") ? "permission denied" : error instanceof Error ? error.message : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} can't be read: ${reason}.`, { cause: error });
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
var size = __webpack_require__(19057);
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

/***/ 22882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



/** Where a configuration is looked for, in this order. */
const configNames = ["plimsoll.yml", ".plimsoll.yml", ".github/plimsoll.yml"];
/**
 * The configuration file: `explicit` (relative to `root`, or absolute: anywhere), else the first of
 * {@link configNames} in `root`.
 * @throws PlimsollError config.missing when a found one is a link that leads out of `root`.
 */
async function findConfig(root, explicit) {
    if (explicit !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, explicit);
        return { found: { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) }, warnings: [] };
    }
    const [name, ...others] = await present(root, configNames);
    const misnamed = await present(root, configNames.map((candidate) => candidate.replace(/yml$/, "yaml")));
    const warnings = [
        ...others.map((other) => `${other} is not read, because ${name} is there.`),
        ...misnamed.map((other) => `${other} is not read. The name is plimsoll.yml.`),
    ];
    if (name === undefined)
        return { warnings };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
    if (!(await staysInside(root, path))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${name} is a link that leads out of the repository, or nowhere. Put the file itself there, or use --config.`);
    }
    return { found: { path, name }, warnings };
}
async function present(root, names) {
    const found = await Promise.all(names.map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name))));
    return names.filter((_, index) => found[index]);
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch (error) {
        // Anything else (no permission, a loop of links) is told when the file is read.
        return !((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOTDIR"));
    }
}
/** Whether `path`, all links followed, is below `root`. */
async function staysInside(root, path) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
        return inside !== "" && !inside.startsWith("..") && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) !== inside;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ENOENT") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, "ELOOP"))
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("config.missing", `${path} can't be read.`, { cause: error });
    }
}


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ metrics)
/* harmony export */ });
/** What has a load line, in the order of the documentation. */
const metrics = [
    "compressed",
    "unpacked",
    "shadowed",
    "layers",
    "startup",
    "memory",
    "rebuild",
];


/***/ }),

/***/ 29315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ parseEntitlement),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   j1: () => (/* binding */ bakeFilePath),
/* harmony export */   sp: () => (/* binding */ parseBuildVariable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8300);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24958);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21261);




/** Stages that `--only` can name. */
const stages = ["build", "lint", "scan", "size", "probe", "audit"];
/** These let a build act as the job itself (GitHub's cache and OpenID Connect), so no input may pass them on. */
const neverPassed = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/**
 * A variable for builds.
 * @throws PlimsollError usage.flag for a bad name, or one that must not reach a build.
 */
function parseBuildVariable(text, label) {
    const assignment = (0,_assignments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAssignment */ .H9)(text, label);
    const { name } = assignment;
    if (!neverPassed.includes(name) && !name.startsWith(_build_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPrefix */ .$N))
        return assignment;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: ${name} must not reach a build. Remove it.`);
}
const entitlement = /^(network\.host|security\.insecure|ssh|device(=.+)?|fs(\.read|\.write)?=.+)$/;
/**
 * An entitlement of `buildx bake --allow`.
 * @throws PlimsollError usage.flag for one that buildx does not know, and for the whole file system (CONTRACTS §7).
 */
function parseEntitlement(text, label) {
    if (!entitlement.test(text)) {
        const expected = "network.host, security.insecure, ssh, device, fs.read=PATH or fs.write=PATH";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`${label}: expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`));
    }
    if (/=(\*|\/+)$/.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${label}: ${text} opens the whole machine. Name the directories instead.`);
    }
    return text;
}
/** `cwd://` marks a path of this machine for bake (docker/metadata-action's documentation); here all are. */
function bakeFilePath(text) {
    return text.replace(/^cwd:\/\//, "");
}


/***/ }),

/***/ 19506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   c: () => (/* binding */ defaultTimeouts)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);

const hour = 3_600_000;
/** How long a variant may build, and the whole run may take; a GitHub-hosted job ends after 6 hours. */
const defaultTimeouts = { buildMs: 2 * hour, runMs: 5 * hour };
/** The policy that merged blocks mean, with the defaults of CONTRACTS §3. `diveCi` is what `.dive-ci` says. */
function policyOf(blocks, diveCi) {
    const { vulnerabilities = {}, secrets = {}, lint = {} } = blocks;
    const dive = divePolicy(blocks.dive ?? {}, diveCi);
    return {
        budgets: budgetsOf(blocks.budgets ?? {}),
        drift: blocks.drift ?? "warn",
        vulnerabilities: {
            level: vulnerabilities.level ?? "warn",
            severity: vulnerabilities.severity ?? "high",
            fixable: vulnerabilities.fixable ?? true,
            new: vulnerabilities.new ?? true,
            explicitNew: vulnerabilities.new !== undefined,
            ifUnavailable: vulnerabilities["if-unavailable"] ?? "error",
            graceDays: vulnerabilities["grace-days"] ?? 0,
            ignoreFiles: vulnerabilities["ignore-files"] ?? [],
            vex: vulnerabilities.vex ?? [],
            explicit: vulnerabilities.level !== undefined,
        },
        scan: blocks.scan ?? "extract",
        secrets: {
            level: secrets.level ?? "warn",
            files: secrets.files ?? "own",
            explicit: secrets.level !== undefined,
        },
        lint: {
            level: lint.level ?? "warn",
            failAt: lint["fail-at"] ?? "warning",
            rules: Object.fromEntries(lint.rules ?? []),
            explicit: lint.level !== undefined,
        },
        ...(dive === undefined ? {} : { dive }),
        codec: blocks.codec ?? "auto",
        timeoutMs: blocks.timeout?.build ?? defaultTimeouts.buildMs,
    };
}
function budgetsOf(blocks) {
    const budgets = {};
    for (const metric of _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q) {
        const block = blocks[metric];
        if (block?.max !== undefined || block?.grow !== undefined)
            budgets[metric] = budgetOf(block);
    }
    return budgets;
}
/** Whoever draws a load line means it: the level of a written budget is `error` unless it says otherwise. */
function budgetOf(block) {
    const { max, grow, of } = block;
    return {
        ...(max === undefined ? {} : { max: max.amount, written: max.written }),
        ...(grow === undefined ? {} : { grow }),
        ...(of === undefined ? {} : { of }),
        level: block.level ?? "error",
        ifUnavailable: block["if-unavailable"] ?? "error",
    };
}
/** Rule by rule: what `plimsoll.yml` says, else what `.dive-ci` says. Undefined when no rule is on. */
function divePolicy(written, diveCi) {
    const rules = {};
    const sources = new Set();
    for (const rule of ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"]) {
        const value = written[rule] ?? diveCi?.[rule];
        if (value === undefined || value === "off")
            continue;
        rules[rule] = value;
        sources.add(written[rule] === undefined ? ".dive-ci" : "plimsoll.yml");
    }
    return sources.size === 0 ? undefined : { ...rules, source: [...sources].join(" and ") };
}


/***/ }),

/***/ 82624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pushPolicy),
/* harmony export */   w: () => (/* binding */ givenPush)
/* harmony export */ });
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58015);
/* harmony import */ var _units_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72247);


/**
 * Reads `true`, `false`, `digest` or a repository, and the tags beside it.
 * @throws PlimsollError usage.flag
 */
function givenPush({ push, tags }, label) {
    if (push === undefined)
        return { tags };
    if (push === "true" || push === "false")
        return { enabled: push === "true", tags };
    if (push === "digest")
        return { enabled: true, leavesTags: true, tags };
    const expected = "true, false, digest or a repository such as ghcr.io/owner/name";
    const to = (0,_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .K)((text) => (0,_units_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text, expected, /^\S+$/), push, label);
    return { enabled: true, ...(to === undefined ? {} : { to }), tags };
}
/**
 * What holds for a variant: its block of `plimsoll.yml`, and what the inputs say over it. A block that says `false` is
 * stronger than an input, because it speaks of this variant. Pure.
 */
function pushPolicy(written, given = { tags: [] }) {
    if (written?.enabled === false || (written ?? given.enabled) === undefined)
        return undefined;
    const to = given.to ?? written?.to;
    const tags = given.tags.length > 0 ? [...given.tags] : written?.tags;
    return {
        when: given.enabled === undefined ? "released" : given.enabled ? "always" : "never",
        ...(to === undefined ? {} : { to }),
        ...(tags === undefined ? {} : { tags }),
        leavesTags: given.leavesTags ?? false,
        sign: written?.sign ?? false,
        sbom: written?.sbom ?? false,
    };
}


/***/ }),

/***/ 77518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/inputs/action-inputs.js
var action_inputs = __webpack_require__(40886);
// EXTERNAL MODULE: ./build/js/inputs/assignments.js
var assignments = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/js/inputs/build-secrets.js
var build_secrets = __webpack_require__(24958);
// EXTERNAL MODULE: ./build/js/inputs/cache.js
var cache = __webpack_require__(67712);
// EXTERNAL MODULE: ./build/js/inputs/checked.js
var checked = __webpack_require__(58015);
// EXTERNAL MODULE: ./build/js/inputs/config/issues.js
var issues = __webpack_require__(86133);
;// CONCATENATED MODULE: ./build/js/inputs/not-yet.js

/** Keys of `plimsoll.yml`. */
const laterKeys = [
    { key: "budgets.startup" },
    { key: "budgets.memory" },
    { key: "audit" },
    { key: "probe", works: [false] },
    { key: "variants.*.baseline" },
];
/** Stages that `--only` knows and this version does not run. */
const laterStages = ["probe", "audit"];
/** The keys of a file that have no stage yet, each with its line; of nested ones only the outer. */
function notYetKeys(entries) {
    const found = [];
    for (const entry of entries) {
        if (found.some((outer) => outer.path.every((step, index) => step === entry.path[index])))
            continue;
        if (isLater(entry.path, entry.value))
            found.push(entry);
    }
    return found.map(({ path, key }) => ({ key: (0,issues/* written */.M)(path), line: key.line }));
}
function isLater(path, value) {
    const inVariant = path[0] === "variants" ? path.slice(2) : undefined;
    return laterKeys.some(({ key, works = [] }) => {
        const pattern = key.split(".");
        const matches = fits(pattern, path) || (inVariant !== undefined && fits(pattern, inVariant));
        return matches && !works.includes(value);
    });
}
function fits(pattern, path) {
    return pattern.length === path.length && pattern.every((step, index) => step === "*" || step === path[index]);
}

// EXTERNAL MODULE: ./build/js/inputs/overrides.js
var overrides = __webpack_require__(29315);
// EXTERNAL MODULE: ./build/js/inputs/parsed.js
var parsed = __webpack_require__(21261);
// EXTERNAL MODULE: ./build/js/inputs/push.js
var push = __webpack_require__(82624);
// EXTERNAL MODULE: ./build/js/inputs/units/count.js
var count = __webpack_require__(16337);
// EXTERNAL MODULE: ./build/js/inputs/units/duration.js
var duration = __webpack_require__(64064);
// EXTERNAL MODULE: ./build/js/inputs/units/text.js
var units_text = __webpack_require__(72247);
;// CONCATENATED MODULE: ./build/js/inputs/command-line.js











const labels = { buildArgs: "--build-arg", buildEnvironment: "--build-env", buildSecrets: "--build-secret" };
/**
 * Validates flags.
 * @throws PlimsollError usage.flag, naming the flag.
 */
function overridesOfCommandLine(flags) {
    return {
        workingDirectory: undefined,
        config: flags.config,
        out: flags.out,
        variants: [...flags.variants],
        image: flags.image,
        only: parseOnly(flags.only),
        extraBakeFiles: (flags.files ?? []).map(overrides/* bakeFilePath */.j1),
        buildArgs: (flags.buildArgs ?? []).map((text) => (0,assignments/* parseAssignment */.H9)(text, labels.buildArgs)),
        buildEnvironment: (flags.buildEnv ?? []).map((text) => (0,overrides/* parseBuildVariable */.sp)(text, labels.buildEnvironment)),
        buildSecrets: (flags.buildSecrets ?? []).map((text) => (0,build_secrets/* parseSecretSource */.zz)(text, labels.buildSecrets, "references")),
        ssh: [...(flags.ssh ?? [])],
        platforms: flags.platform?.split(",").flatMap((name) => (0,checked/* checked */.K)(units_text/* parsePlatform */.FL, name.trim(), "--platform") ?? []),
        allow: (flags.allow ?? []).map((text) => (0,overrides/* parseEntitlement */.Ls)(text, "--allow")),
        failOn: (0,assignments/* wordOf */.aG)(flags.failOn, ["error", "warn", "never"], "--fail-on"),
        sarif: undefined,
        baseline: (0,checked/* checked */.K)(units_text/* parseBaseline */.nk, flags.baseline, "--baseline"),
        comment: undefined,
        push: (0,push/* givenPush */.w)({ push: flags.pushTo ?? (flags.push ? "true" : undefined), tags: flags.tags ?? [] }, "--push-to"),
        layouts: "none",
        artifact: undefined,
        reportId: undefined,
        verifyDiffIds: flags.verify ?? false,
        parallel: (0,checked/* checked */.K)(parseParallel, flags.parallel, "--parallel"),
        timeoutMs: (0,checked/* checked */.K)(duration/* parseDeadline */.O0, flags.timeout, "--timeout"),
        token: undefined,
        labels,
    };
}
function parseParallel(text) {
    return (0,count/* parseCount */.zq)(/^\d{1,9}$/.test(text) ? Number(text) : text, count/* parallelRange */.dh);
}
/**
 * Reads `--only lint,build`; nothing means every stage.
 * @throws PlimsollError usage.flag for an unknown stage, and for one that this version does not run.
 */
function parseOnly(text) {
    if (text === undefined)
        return new Set(overrides/* stages */._$);
    return new Set(text.split(",").map((name) => parseStage(name.trim())));
}
function parseStage(name) {
    const stage = overrides/* stages */._$.find((candidate) => candidate === name);
    if (stage === undefined)
        throw new errors/* PlimsollError */.nN("usage.flag", (0,parsed/* sentence */.em)(`--only: ${(0,parsed/* notAChoice */.Iw)(name, overrides/* stages */._$)}`));
    if (!laterStages.includes(stage))
        return stage;
    throw new errors/* PlimsollError */.nN("usage.flag", `--only: the stage "${stage}" is not in this version yet. Leave it out.`);
}

// EXTERNAL MODULE: ./build/js/inputs/config/read-text.js
var read_text = __webpack_require__(59373);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
;// CONCATENATED MODULE: ./build/js/inputs/config-file.js


/**
 * The configuration of a repository, or undefined when it has none.
 * @throws PlimsollError config.missing, config.syntax, config.key or config.value; the detail lists every problem.
 */
async function readConfigFile(root, explicit) {
    const { found, warnings } = await (0,find_config/* findConfig */.u0)(root, explicit);
    if (found === undefined)
        return { warnings };
    // The YAML parser and the schema take long to load, so they come only where there is something to read.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7209)]).then(__webpack_require__.bind(__webpack_require__, 47209));
    return { file: parseConfig(found.name, await (0,read_text/* readSmallText */.F)(found.path, found.name)), warnings };
}

;// CONCATENATED MODULE: ./build/js/inputs/dive-ci.js





const dive_ci_name = ".dive-ci";
/**
 * The rules of `.dive-ci` in `root`, read as dive reads them; no policy when there is no such file or all are off.
 * @throws PlimsollError config.missing, config.syntax or config.value, with the line.
 */
async function readDiveCi(root) {
    const path = (0,external_node_path_.join)(root, dive_ci_name);
    try {
        await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            return { warnings: [] };
        throw new errors/* PlimsollError */.nN("config.missing", `${dive_ci_name} can't be read.`, { cause: error });
    }
    if (!(await (0,find_config/* staysInside */.No)(root, path))) {
        throw new errors/* PlimsollError */.nN("config.missing", `${dive_ci_name} is a link that leads out of the repository, or nowhere.`);
    }
    const { parseDiveCi } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9989)]).then(__webpack_require__.bind(__webpack_require__, 29989));
    return parseDiveCi(await (0,read_text/* readSmallText */.F)(path, dive_ci_name));
}

// EXTERNAL MODULE: ./build/js/inputs/policy.js
var policy = __webpack_require__(19506);
// EXTERNAL MODULE: ./build/js/inputs/tokens.js
var tokens = __webpack_require__(59790);
// EXTERNAL MODULE: ./build/js/inputs/variants.js + 1 modules
var inputs_variants = __webpack_require__(48904);
;// CONCATENATED MODULE: ./build/js/inputs/settings.js














/**
 * Flags or inputs, `plimsoll.yml` and `.dive-ci` become one: a flag or input wins over the file, the file over the
 * defaults. Warnings are sentences for the user; nothing is wrong enough to stop.
 * @throws PlimsollError usage.flag, config.missing, config.syntax, config.key or config.value.
 */
async function loadSettings(request) {
    const overrides = "commandLine" in request
        ? overridesOfCommandLine(request.commandLine)
        : (0,action_inputs/* overridesOfActionInputs */.c)(request.actionInputs);
    const root = await directory((0,external_node_path_.resolve)(request.root, overrides.workingDirectory ?? "."));
    const { file, warnings } = await readConfigFile(root, overrides.config);
    const diveCi = await readDiveCi(root);
    const buildEnvironment = buildVariables(overrides, request.environment);
    const secrets = await (0,build_secrets/* collectSecrets */.qb)(overrides.buildSecrets, request.environment, root, overrides.labels.buildSecrets);
    const config = file?.config ?? { version: 1 };
    const variants = (0,inputs_variants/* resolveVariants */.f)(config, {
        ...(diveCi.policy === undefined ? {} : { diveCi: diveCi.policy }),
        ...(overrides.timeoutMs === undefined ? {} : { timeoutMs: overrides.timeoutMs }),
        push: overrides.push,
        buildEnvironment,
        secretIds: new Set(secrets.buildSecrets.map(({ id }) => id)),
    });
    const { declared, refinements, defaults } = variants;
    const settings = {
        ...whereAndWhat(root, overrides, file),
        declared,
        refinements,
        defaults,
        ...forBuilds(overrides, buildEnvironment, secrets),
        ...aboutTheRun(config, overrides),
        cache: (0,cache/* cacheSettings */.c)(config, request.environment["GITHUB_ACTIONS"] === "true"),
        ...aboutThePullRequest(config, overrides),
        notYet: notYetKeys(file?.entries ?? []),
        secretsToRedact: (0,build_secrets/* redactable */.MV)([
            overrides.token,
            ...Object.values(secrets.secretEnvironment),
            ...tokens/* tokenNames */.u.map((name) => request.environment[name]),
        ]),
    };
    return { settings, warnings: [...warnings, ...diveCi.warnings, ...secrets.warnings, ...variants.warnings] };
}
function whereAndWhat(root, overrides, file) {
    const { config, name } = file ?? {};
    return {
        root,
        out: (0,external_node_path_.resolve)(root, overrides.out ?? ".plimsoll"),
        ...(name === undefined ? {} : { configFile: name }),
        ...(config?.bake === undefined ? {} : { bake: config.bake }),
        extraBakeFiles: overrides.extraBakeFiles,
        selected: overrides.variants,
        ...(overrides.image === undefined ? {} : { image: overrides.image }),
        only: overrides.only,
        ignore: config?.ignore ?? [],
    };
}
function forBuilds(overrides, buildEnvironment, secrets) {
    const { labels, platforms } = overrides;
    return {
        buildArgs: (0,assignments/* resolveAssignments */.X4)(overrides.buildArgs, buildEnvironment, (name) => `${labels.buildArgs}: ${name} has no value. Write ${name}=VALUE, or give it with ${labels.buildEnvironment}.`),
        buildSecrets: secrets.buildSecrets,
        secretEnvironment: secrets.secretEnvironment,
        ssh: overrides.ssh,
        buildEnvironment,
        ...(platforms === undefined ? {} : { platforms }),
        allow: overrides.allow,
    };
}
function buildVariables({ buildEnvironment, labels }, environment) {
    return (0,assignments/* resolveAssignments */.X4)(buildEnvironment, environment, (name) => `${labels.buildEnvironment}: the variable ${name} is not set here. Set it, or write ${name}=VALUE.`);
}
function aboutTheRun(config, overrides) {
    return {
        verifyDiffIds: overrides.verifyDiffIds,
        layouts: overrides.layouts,
        parallel: overrides.parallel ?? config.parallel ?? 0,
        timeoutMs: config.timeout?.run ?? policy/* defaultTimeouts */.c.runMs,
        failOn: overrides.failOn ?? "error",
        tools: { trivy: config.tools?.trivy ?? {}, hadolint: config.tools?.hadolint ?? {} },
    };
}
function aboutThePullRequest(config, overrides) {
    const { artifact, reportId, token } = overrides;
    return {
        sarif: overrides.sarif ?? config.sarif ?? "upload",
        baseline: baselineSetting(overrides.baseline ?? config.baseline ?? "auto"),
        accept: { label: config.accept?.label ?? "plimsoll: accepted", review: config.accept?.review ?? true },
        comment: overrides.comment ?? config.comment ?? "on-change",
        ...(artifact === undefined ? {} : { artifact }),
        ...(reportId === undefined ? {} : { reportId }),
        ...(token === undefined ? {} : { token }),
    };
}
/** `text` has passed `parseBaseline`. */
function baselineSetting(text) {
    const image = text.startsWith("image:") ? text.slice("image:".length) : undefined;
    if (image !== undefined)
        return { from: "image", image };
    return { from: text === "rebuild" || text === "none" ? text : "auto" };
}
async function directory(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new errors/* PlimsollError */.nN("usage.flag", `There is no directory ${path}. Check the working directory.`);
}


/***/ }),

/***/ 16337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dh: () => (/* binding */ parallelRange),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);

function expectedCount({ minimum, maximum }) {
    const range = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    return `a whole number ${range}`;
}
/** Takes a whole number of the range; text is none, whatever it holds. */
function parseCount(value, range) {
    const fits = typeof value === "number" && Number.isSafeInteger(value) && value >= range.minimum && value <= range.maximum;
    return fits ? { value } : { problem: `expected ${expectedCount(range)}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}` };
}
/** How many builds may run at the same time. */
const parallelRange = { minimum: 1, maximum: 1000 };


/***/ }),

/***/ 77801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   X4: () => (/* binding */ wholeProduct),
/* harmony export */   uC: () => (/* binding */ floorProduct)
/* harmony export */ });
/** Plain decimal notation only: no sign, no exponent, no grouping. At most 30 digits on each side of the point. */
function parseDecimal(text) {
    const match = /^(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, whole = "", fraction = ""] = match;
    return { digits: BigInt(whole + fraction), places: fraction.length };
}
/** `decimal × factor`, when that is a whole number; else undefined. */
function wholeProduct(decimal, factor) {
    const product = decimal.digits * factor;
    const divisor = 10n ** BigInt(decimal.places);
    return product % divisor === 0n ? product / divisor : undefined;
}
/** `decimal × factor` without its fraction. */
function floorProduct(decimal, factor) {
    return (decimal.digits * factor) / 10n ** BigInt(decimal.places);
}


/***/ }),

/***/ 64064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   PJ: () => (/* binding */ expectedDuration),
/* harmony export */   Zq: () => (/* binding */ durationPattern)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77801);


const msPerUnit = new Map([
    ["h", 3600000n],
    ["m", 60000n],
    ["s", 1000n],
    ["ms", 1n],
]);
/** Node's timers fire at once beyond this many milliseconds (nodejs.org/api/timers.html, setTimeout). */
const longest = 2n ** 31n - 1n;
const expectedDuration = "a duration such as 60s, 15m, 1h30m or 500ms";
const number = "\\d{1,30}(?:\\.\\d{1,30})?";
/** The same notation as {@link parseDuration} reads, for JSON Schema. */
const durationPattern = `^(?=\\d)(?:${number}h)? ?(?:${number}m)? ?(?:${number}s)? ?(?:${number}ms)?$`;
/** Reads a deadline: a duration that is more than none. */
function parseDeadline(text) {
    const parsed = parseDuration(text);
    return "value" in parsed && parsed.value === 0 ? { problem: `expected more than ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}` } : parsed;
}
/** Reads `60s`, `15m`, `1h30m`, `1.5h`, `500ms` into whole milliseconds. Units go from large to small; at most 24 days. */
function parseDuration(text) {
    const trimmed = text.trim();
    if (!new RegExp(durationPattern).test(trimmed)) {
        return { problem: `expected ${expectedDuration}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}` };
    }
    let total = 0n;
    for (const [, digits = "", unit = ""] of trimmed.matchAll(/([\d.]+)(ms|h|m|s)/g)) {
        const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(digits);
        const ms = decimal === undefined ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeProduct */ .X4)(decimal, msPerUnit.get(unit) ?? 0n);
        if (ms === undefined)
            return { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a whole number of milliseconds` };
        total += ms;
    }
    return total > longest ? { problem: `${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is longer than 24 days` } : { value: Number(total) };
}


/***/ }),

/***/ 19057:
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


/***/ }),

/***/ 72247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectedPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   IP: () => (/* binding */ baselinePattern),
/* harmony export */   WC: () => (/* binding */ platformPattern),
/* harmony export */   i$: () => (/* binding */ expectedBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   r4: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21261);

/** Takes text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
function parseText(value, expected, pattern) {
    const written = String(value);
    const fits = written !== "" && !/\p{Cc}/u.test(written) && (pattern === undefined || pattern.test(written));
    return fits ? { value: written } : { problem: `expected ${expected}, got ${(0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}` };
}
const expectedPlatform = "a platform such as linux/amd64";
const platformPattern = /^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/;
/** Reads `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
function parsePlatform(value) {
    return parseText(value, expectedPlatform, platformPattern);
}
const expectedBaseline = "auto, rebuild, none or image:REF";
const baselinePattern = /^(auto|rebuild|none|image:\S+)$/;
/** Reads what growth is measured against. */
function parseBaseline(value) {
    return parseText(value, expectedBaseline, baselinePattern);
}


/***/ }),

/***/ 48904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ resolveVariants)
});

// EXTERNAL MODULE: ./build/js/inputs/metrics.js
var metrics = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/js/inputs/merge.js

/** `over` on top of `base`. Neither is changed. */
function mergeBlocks(base, over) {
    const drift = over.drift ?? base.drift;
    const scan = over.scan ?? base.scan;
    const codec = over.codec ?? base.codec;
    const rules = new Map([...(base.lint?.rules ?? []), ...(over.lint?.rules ?? [])]);
    return {
        ...(drift === undefined ? {} : { drift }),
        ...(scan === undefined ? {} : { scan }),
        ...(codec === undefined ? {} : { codec }),
        budgets: mergeBudgets(base.budgets ?? {}, over.budgets ?? {}),
        dive: { ...base.dive, ...over.dive },
        vulnerabilities: { ...base.vulnerabilities, ...over.vulnerabilities },
        secrets: { ...base.secrets, ...over.secrets },
        lint: { ...base.lint, ...over.lint, rules },
        ...mergePush(base.push, over.push),
        timeout: { ...base.timeout, ...over.timeout },
    };
}
/** A block asks for a push, also below a `false`. */
function mergePush(base, over) {
    if (over === undefined)
        return base === undefined ? {} : { push: base };
    return { push: { ...base, enabled: true, ...over } };
}
function mergeBudgets(base, over) {
    const merged = {};
    for (const metric of metrics/* metrics */.q) {
        const [below, above] = [base[metric], over[metric]];
        if (below === undefined && above === undefined)
            continue;
        const grow = { ...below?.grow, ...above?.grow };
        merged[metric] = { ...below, ...above, ...(Object.keys(grow).length === 0 ? {} : { grow }) };
    }
    return merged;
}

// EXTERNAL MODULE: ./build/js/inputs/policy.js
var inputs_policy = __webpack_require__(19506);
// EXTERNAL MODULE: ./build/js/inputs/push.js
var inputs_push = __webpack_require__(82624);
;// CONCATENATED MODULE: ./build/js/inputs/variants.js



/** The policies of a configuration: of what is found, and of every named variant. Pure. */
function resolveVariants(config, context) {
    const policy = (blocks) => {
        const timeout = context.timeoutMs === undefined ? {} : { timeout: { build: context.timeoutMs } };
        const push = (0,inputs_push/* pushPolicy */.h)(blocks.push, context.push);
        return { ...(0,inputs_policy/* policyOf */.U)({ ...blocks, ...timeout }, context.diveCi), ...(push === undefined ? {} : { push }) };
    };
    const declared = new Map();
    const refinements = new Map();
    const warnings = [];
    for (const [name, block] of config.variants ?? []) {
        const { build = [], ...secrets } = block.secrets ?? {};
        const merged = policy(mergeBlocks(config, { ...block, secrets }));
        const own = build.filter(({ id }) => !context.secretIds.has(id));
        const variant = declaredVariant(block, own, context, merged);
        (declares(block) ? declared : refinements).set(name, variant);
        warnings.push(...missingSecrets(name, own, context));
    }
    return { declared, refinements, defaults: policy(mergeBlocks(config, {})), warnings };
}
/** Whether a block says what to build or look at, rather than refining what is found under its name. */
function declares({ dockerfile, image, context, target }) {
    return [dockerfile, image, context, target].some((value) => value !== undefined);
}
function declaredVariant(block, secrets, context, policy) {
    const { dockerfile, context: directory, target, image } = block;
    return {
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(directory === undefined ? {} : { context: directory }),
        ...(target === undefined ? {} : { target }),
        ...(image === undefined ? {} : { image }),
        args: buildArguments(block.args, context.buildEnvironment),
        contexts: Object.fromEntries(block.contexts ?? []),
        platforms: block.platforms ?? [],
        labels: Object.fromEntries(block.labels ?? []),
        secrets,
        ssh: block.ssh ?? [],
        tags: block.tags ?? [],
        policy,
    };
}
/** An argument without a value takes that of `build-env`; without one there, the Dockerfile's own default stays. */
function buildArguments(written, environment) {
    const entries = [...(written ?? [])].flatMap(([name, value]) => {
        const given = value ?? (Object.hasOwn(environment, name) ? environment[name] : undefined);
        return given === undefined ? [] : [[name, given]];
    });
    return Object.fromEntries(entries);
}
function missingSecrets(name, secrets, context) {
    return secrets
        .filter(({ env }) => env !== undefined && !Object.hasOwn(context.buildEnvironment, env))
        .map(({ id, env }) => `Variant ${JSON.stringify(name)} asks for the secret "${id}" from ${env}, which nobody gives. ` +
        `Give it with build-secrets ("${id}=VALUE" or "id=${id},env=${env}").`);
}


/***/ })

};
