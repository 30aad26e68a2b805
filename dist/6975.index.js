export const id = 6975;
export const ids = [6975,3240,1319];
export const modules = {

/***/ 46975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planBake: () => (/* binding */ planBake)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/process/environment.js + 1 modules
var environment = __webpack_require__(13498);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/text/nearest.js
var nearest = __webpack_require__(60098);
;// CONCATENATED MODULE: ./build/js/plan/bake-failure.js



/** The failure of a `buildx bake` that only evaluates files; undefined when it did well. */
function bakeFailure(result, call) {
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while reading the bake files.");
    if (result.endedBy === "spawn") {
        return new errors/* PlimsollError */.nN("build.no-builder", "buildx could not be started. Check the installation of Docker.", {
            cause: result.spawnError,
        });
    }
    const files = call.files.map(({ name }) => name).join(", ");
    if (result.endedBy === "deadline" || result.signal !== null || result.stdoutTruncated) {
        const how = result.stdoutTruncated ? "printed too much" : `did not finish after ${Math.round(result.ms / 1000)} s`;
        return new errors/* PlimsollError */.nN("plan.bake", `buildx ${how} while it evaluated ${files}. Simplify the definition.`);
    }
    return result.exitCode === 0 ? undefined : refused(withNames((0,control/* stripControl */.k)(result.stderr), call.files), files, call);
}
/** buildx ends with `ERROR: …`, after an excerpt of the file when the fault has a place (docker/buildx bake/hcl.go). */
function refused(stderr, files, call) {
    const at = stderr.lastIndexOf("ERROR: ");
    const said = (0,control/* oneLine */.T)(at < 0 ? stderr : stderr.slice(at + "ERROR: ".length));
    const excerpt = stderr.slice(0, Math.max(at, 0)).trim();
    return new errors/* PlimsollError */.nN("plan.bake", sentence(said, files, call), excerpt === "" ? {} : { detail: excerpt });
}
function sentence(said, files, call) {
    const missing = /failed to find target (\S+)/.exec(said)?.[1];
    if (missing !== undefined)
        return missingTarget(missing, files, call);
    if (/ssh agent|SSH_AUTH_SOCK/.test(said)) {
        return `${files} asks for an SSH agent, and none is running (${said}). Start one and add the key before this step.`;
    }
    const place = /^(.+?):(\d+),[\d,-]+: (.*)$/s.exec(said);
    if (place !== null)
        return `${place[1]}:${place[2]}: ${ended(place[3] ?? "")} Correct it there.`;
    return `buildx can't read ${files}: ${ended(said)} Correct it there; "buildx bake --print" says the same.`;
}
function missingTarget(missing, files, { known, targets }) {
    const near = (0,nearest/* nearest */.p)(missing, known);
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    const asked = targets.includes(missing) ? "" : " A group or another target names it.";
    return `${files} has no target ${missing}.${meant}${asked} Correct the name, or add the target.`;
}
function ended(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** Copies of files are called by the name of the file. */
function withNames(text, files) {
    return files.reduce((named, { name, path }) => named.replaceAll(path, name), text);
}
/** Variables that a compose file used and nobody set, from buildx's warnings. */
function unsetVariables(stderr) {
    const found = stderr.matchAll(/The \\?"([A-Za-z_]\w*)\\?" variable is not set/g);
    return [...new Set([...found].map(([, name = ""]) => name))];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/plan/bake-schema.js

/** Strings up to buildx 0.18, objects since 0.19 (docker/buildx util/buildflags). */
const attributes = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])).nullish();
const strings = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
const values = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).nullish();
/** One target of `buildx bake --print` (docker/buildx bake/bake.go, Target), as far as the plan looks at it. */
const printedTarget = schemas/* looseObject */._H3({
    context: schemas/* string */.YjP().nullish(),
    contexts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    dockerfile: schemas/* string */.YjP().nullish(),
    "dockerfile-inline": schemas/* string */.YjP().nullish(),
    args: values,
    labels: values,
    tags: strings,
    target: schemas/* string */.YjP().nullish(),
    platforms: strings,
    "cache-from": attributes,
    secret: attributes,
    ssh: attributes,
    attest: attributes,
    entitlements: strings,
});
/** `buildx bake --print`. A group without targets has `null`. */
const printedDefinition = schemas/* object */.Ikc({
    group: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ targets: strings })).nullish(),
    target: schemas/* record */.g1P(schemas/* string */.YjP(), printedTarget),
});
/** `buildx bake --list=type=targets,format=json`; `null` when a file has none. */
const printedList = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), group: schemas/* boolean */.zMY().optional() })).nullable();

;// CONCATENATED MODULE: ./build/js/plan/bake.js




const deadlineMs = 60_000;
const keepStdout = 64 * 1024 * 1024;
/** The targets and groups of bake files, without private ones (`_name`), matrix targets expanded. */
async function bakeList(buildx, files, settings, context) {
    const call = { files, targets: [], known: [] };
    const listed = await bake(buildx, ["--list=type=targets,format=json"], call, printedList, settings, context);
    const names = (group) => (listed ?? []).filter((each) => (each.group === true) === group).map(({ name }) => name);
    return { targets: names(false), groups: names(true) };
}
/**
 * The definition of `targets` as buildx evaluates it. HCL variables and compose interpolation see `build-env` and what
 * buildx itself needs, never this process's environment (CONTRACTS §7).
 * @throws PlimsollError plan.bake, with file and line as buildx names them.
 */
async function bakePrint(buildx, call, settings, context) {
    return bake(buildx, ["--print"], call, printedDefinition, settings, context);
}
async function bake(buildx, flags, call, schema, settings, context) {
    const result = await context.run(specOf(buildx, flags, call, settings, context));
    for (const name of unsetVariables(result.stderr)) {
        context.progress.note(`A compose file uses ${name}, which is not set. Give it with build-env if the build needs it.`);
    }
    const failure = bakeFailure(result, call);
    if (failure !== undefined)
        throw failure;
    const parsed = schema.safeParse(parseJson(result.stdout));
    if (parsed.success)
        return parsed.data;
    throw new errors/* PlimsollError */.nN("tool.nonsense", "buildx bake printed something other than its definition. Update buildx.", {
        cause: parsed.error,
    });
}
function specOf(buildx, flags, { files, targets }, settings, context) {
    const fileFlags = files.map(({ path }) => `--file=${path}`);
    return {
        command: buildx.command,
        // After `--` a target can't be an option: bake accepts names like `--push`.
        args: [...buildx.args, "bake", "--progress=quiet", ...flags, ...fileFlags, "--", ...targets],
        cwd: settings.root,
        env: { ...(0,environment/* withoutProxies */.f)(context.buildEnvironment), ...settings.buildEnvironment },
        deadlineMs,
        keepStdout,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/plan/compose-reads.js
var compose_reads = __webpack_require__(83240);
// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/js/plan/read-definition.js + 1 modules
var read_definition = __webpack_require__(94820);
// EXTERNAL MODULE: ./build/js/plan/workspace.js
var plan_workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/plan/bake-plan.js







/** The target that docker/metadata-action fills in; alone it builds nothing that anybody meant. */
const placeholder = /^docker-metadata-action/;
/**
 * What bake and compose files build, as buildx evaluates them. Variants are the targets of the group `default`, or all
 * targets when there is no such group, and the ones that `plimsoll.yml` or the caller names.
 * @throws PlimsollError plan.bake, plan.environment, build.no-builder
 */
async function planBake(bakeFiles, buildx, settings, workspace, context) {
    if (buildx === undefined) {
        throw new errors/* PlimsollError */.nN("build.no-builder", `Only buildx can read ${bakeFiles.join(", ")}, and there is none. Install Docker with its buildx plugin ` +
            "(https://docs.docker.com/go/buildx/).");
    }
    const { files, notes } = await prepare(bakeFiles, settings, workspace, context);
    const names = await bakeList(buildx, files, settings, context);
    const roots = rootsOf(names, settings);
    if (roots.length === 0)
        return { targets: new Map(), variants: [], notes };
    const known = [...names.targets, ...names.groups];
    const { group, target } = await bakePrint(buildx, { files, targets: roots, known }, settings, context);
    const groups = realGroups(group, names);
    const asked = [...new Set(roots.flatMap((root) => (0,read_definition/* membersOf */.lS)(root, groups)))];
    const from = `target of ${files.map(({ name }) => name).join(", ")}`;
    const inDefault = names.groups.includes("default") ? ", group default" : "";
    const { targets, keys } = (0,read_definition/* readTargets */.R0)(target, settings.root);
    return {
        targets,
        variants: asked
            .filter((name) => !name.startsWith("_"))
            .map((name) => ({ name, key: keys.get(name) ?? name, because: from + inDefault, fromBake: true })),
        notes: [
            ...files.map(({ name }) => ({ kind: "found", subject: name, reason: "evaluated by buildx bake" })),
            ...notes,
            ...leftOut(names, asked, Object.keys(target)),
        ],
    };
}
/** What to ask buildx for: the default group or all targets, and what is named. */
function rootsOf({ targets, groups }, { declared, refinements, selected }) {
    const all = targets.filter((name) => !placeholder.test(name));
    const standard = groups.includes("default") ? ["default"] : all;
    const known = new Set([...targets, ...groups]);
    const named = [...declared.keys(), ...refinements.keys(), ...selected].map((name) => known.has(name) ? name : (0,draft/* bakeName */.bC)(name));
    return [...new Set([...standard, ...named.filter((name) => known.has(name))])];
}
/** `--print` gathers what it was asked for in a group `default`, whether the files have one or not. */
function realGroups(groups, names) {
    const { default: standard, ...others } = groups ?? {};
    return names.groups.includes("default") && standard !== undefined ? { ...others, default: standard } : others;
}
function leftOut({ targets }, asked, built) {
    const hidden = asked.filter((name) => name.startsWith("_"));
    const linked = built.filter((name) => !asked.includes(name));
    const unasked = targets.filter((name) => !built.includes(name) && !placeholder.test(name));
    const note = (reason) => (subject) => ({ kind: "left-out", subject, reason });
    return [
        ...hidden.map(note("a private target, by the _ in front")),
        ...linked.map(note("others are built on it; it is no variant of its own")),
        ...unasked.map(note('not in the group "default"; name it under "variants" to build it too')),
    ];
}
async function prepare(names, settings, workspace, context) {
    // buildx reads it for every kind of file (docker/buildx bake/compose.go, loadDotEnv), and follows links.
    if (!(await (0,plan_workspace/* isReadable */.hS)(workspace, (0,external_node_path_.join)(settings.root, ".env")))) {
        throw new errors/* PlimsollError */.nN("plan.environment", ".env leads out of the repository. Put a regular file in its place.");
    }
    const files = [];
    const notes = [];
    for (const name of names) {
        // What ends in neither is a compose file when it can be one (docker/buildx bake/compose.go, validateComposeFile).
        const prepared = /\.(?:hcl|json)$/i.test(name)
            ? undefined
            : await (0,compose_reads/* prepareCompose */.e)(name, workspace, context.workDirectory);
        files.push(prepared?.file ?? { name, path: `./${name}` });
        notes.push(...(prepared?.notes ?? []));
    }
    const extra = settings.extraBakeFiles.map((name) => ({ name, path: name }));
    return { files: [...files, ...extra], notes };
}


/***/ }),

/***/ 41319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCompose: () => (/* binding */ parseCompose)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/plan/compose-nodes.js

function gatherNodes(documents) {
    const pairs = [];
    const aliases = [];
    const anchors = new Map();
    let encoded;
    for (const document of documents) {
        (0,dist/* visit */.YR)(document, {
            Pair: (_key, pair) => void pairs.push(pair),
            Node: (_key, node) => {
                if ((0,dist/* isAlias */.Vj)(node))
                    aliases.push(node);
                else if (node.anchor !== undefined)
                    remember(anchors, node.anchor, node);
                if ((0,dist/* isScalar */.jn)(node) && !isPlainTag(node.tag))
                    encoded ??= node;
            },
        });
    }
    return { pairs, aliases, anchors, encoded };
}
function remember(anchors, name, node) {
    const known = anchors.get(name);
    if (known === undefined)
        anchors.set(name, [node]);
    else
        known.push(node);
}
/** Local tags (`!reset`) stay plain text for every parser. */
function isPlainTag(tag) {
    return tag === undefined || tag.startsWith("!") || /^tag:yaml\.org,2002:(?:str|merge|int|bool|null|float)$/.test(tag);
}
/** What a key can read as; nothing for a key that is a list or a mapping. */
function keyTexts({ key }, anchors) {
    const nodes = (0,dist/* isAlias */.Vj)(key) ? (anchors.get(key.source) ?? []) : [key];
    return nodes.flatMap((node) => ((0,dist/* isScalar */.jn)(node) ? [String(node.value)] : []));
}
/** Every string in a value, aliases followed, each node once. */
function stringsBelow(value, anchors) {
    const found = [];
    const queue = [value];
    const seen = new Set();
    for (const node of queue) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if ((0,dist/* isAlias */.Vj)(node))
            queue.push(...(anchors.get(node.source) ?? []));
        else if ((0,dist/* isScalar */.jn)(node))
            found.push(...(typeof node.value === "string" ? [node.value] : []));
        else if ((0,dist/* isPair */.tO)(node))
            queue.push(node.value);
        else if ((0,dist/* isNode */.Ll)(node) && "items" in node && Array.isArray(node.items))
            queue.push(...node.items);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/plan/compose-document.js


const readKeys = ["env_file", "include", "extends"];
/**
 * Looks a compose file over without evaluating it. Keys count wherever they stand, also below anchors and extension
 * fields, because merges can carry them into a service. An alias counts for every anchor of its name.
 */
function parseCompose(text) {
    const lines = new dist/* LineCounter */.HN();
    const lineOf = (offset) => Math.max(lines.linePos(offset).line, 1);
    const lineAt = (node) => lineOf((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
    // The parser's own check of equal keys takes quadratic time; buildx refuses such a file itself.
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const documents = "empty" in parsed ? [] : parsed;
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault !== undefined)
        return { problem: { line: lineOf(fault.pos[0]), message: fault.message } };
    const { pairs, aliases, anchors, encoded } = gatherNodes(documents);
    if (encoded !== undefined)
        return { problem: { line: lineAt(encoded), message: `${encoded.tag} is not plain text` } };
    const loose = aliases.find(({ source }) => !anchors.has(source));
    if (loose !== undefined)
        return { problem: { line: lineAt(loose), message: `there is no anchor ${loose.source}` } };
    const named = (name) => pairs.filter((pair) => keyTexts(pair, anchors).includes(name));
    const strings = (pair) => stringsBelow(pair.value, anchors);
    const reads = readKeys.flatMap((key) => named(key).flatMap((pair) => strings(pair).map((path) => ({ key, path, line: lineAt(pair.key) }))));
    return {
        document: {
            mayBuild: ["build", "include", "extends"].some((key) => named(key).length > 0),
            reads,
            projectDirectories: named("project_directory").flatMap(strings),
            withoutEnvFiles: (at) => print(documents, new Set(named("env_file").filter(({ key }) => at.has(lineAt(key))))),
        },
    };
}
function print(documents, unwanted) {
    for (const document of documents) {
        (0,dist/* visit */.YR)(document, { Pair: (_key, pair) => (unwanted.has(pair) ? dist/* visit */.YR.REMOVE : undefined) });
    }
    try {
        return documents.map((document) => `---\n${document.toString({ directives: false })}`).join("");
    }
    catch {
        // An alias lost its anchor.
        return undefined;
    }
}


/***/ }),

/***/ 83240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeMayBuild: () => (/* binding */ composeMayBuild),
/* harmony export */   e: () => (/* binding */ prepareCompose)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _compose_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41319);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10620);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94177);






/**
 * Keeps `bake --print` from reading files outside the workspace for a compose file: buildx opens `env_file`, `include`
 * and `extends` at once, wherever they point, and their contents can end in build arguments and error messages
 * (docker/buildx bake/compose.go; tried with v0.36.1). An `env_file` that leads outside or holds a variable is taken out
 * of a copy and noted: of the build it only feeds arguments without a value.
 * @throws PlimsollError plan.environment for an `include` or `extends` of this kind; plan.bake for broken YAML.
 */
async function prepareCompose(name, workspace, workDirectory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, name);
    const document = await readCompose(path, name);
    const unsafe = await unsafeReads(document, [workspace.root], workspace);
    const unremovable = unsafe.find(({ key }) => key !== "env_file");
    if (unremovable !== undefined)
        throw refusal(name, unremovable);
    await checkNested(document, [workspace.root], workspace, new Set([path]));
    const [first] = unsafe;
    if (first === undefined)
        return { file: { name, path: `./${name}` }, notes: [] };
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDirectory, `without-env-file-${name.replaceAll(/[^A-Za-z0-9.]/g, "-")}`);
    const text = document.withoutEnvFiles(new Set(unsafe.map(({ line }) => line)));
    if (text === undefined)
        throw refusal(name, first);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(copy, text);
    const notes = unsafe.map(({ path: read, line }) => {
        return { kind: "left-out", subject: `${name}:${line}`, reason: `env_file ${read}: ${whyUnsafe(read)}` };
    });
    return { file: { name, path: copy }, notes };
}
/** Whether a compose file has anything to build; true also when it can't be read: buildx then says why. */
async function composeMayBuild(path) {
    const text = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path);
    const parsed = text === undefined ? undefined : (0,_compose_document_js__WEBPACK_IMPORTED_MODULE_3__.parseCompose)(text);
    return parsed === undefined || "problem" in parsed || parsed.document.mayBuild;
}
async function readCompose(path, name) {
    const text = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path);
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("plan.bake", `${name} can't be read as text. Name an existing compose or bake file.`);
    }
    const parsed = (0,_compose_document_js__WEBPACK_IMPORTED_MODULE_3__.parseCompose)(text);
    if ("document" in parsed)
        return parsed.document;
    const { line, message } = parsed.problem;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("plan.bake", `${name}:${line}: the YAML can't be read: ${message}. Correct it there.`);
}
/** Included and extended files are read by buildx too; what they name must be inside, without exception. */
async function checkNested(document, bases, workspace, seen) {
    const directories = document.projectDirectories.flatMap((directory) => bases.map((base) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, directory)));
    const named = document.reads.filter(({ key }) => key !== "env_file");
    for (const path of named.flatMap((read) => bases.map((base) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, read.path)))) {
        if (seen.has(path) || !/\.ya?ml$/i.test(path))
            continue;
        seen.add(path);
        const text = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path);
        if (text === undefined)
            continue;
        const name = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(workspace.root, path);
        const nested = await readCompose(path, name);
        const nestedBases = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), ...directories];
        const [unsafe] = await unsafeReads(nested, nestedBases, workspace);
        if (unsafe !== undefined)
            throw refusal(name, unsafe);
        await checkNested(nested, nestedBases, workspace, seen);
    }
}
async function unsafeReads(document, bases, workspace) {
    const unsafe = [];
    for (const read of document.reads) {
        const places = bases.map((base) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadable */ .hS)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, read.path)));
        if (holdsVariable(read.path) || (await Promise.all(places)).includes(false))
            unsafe.push(read);
    }
    return unsafe;
}
function holdsVariable(path) {
    return path.includes("$") || path.startsWith("~");
}
function whyUnsafe(path) {
    return holdsVariable(path) ? "where it leads can't be known beforehand" : "it leads out of the repository";
}
function refusal(name, { key, path, line }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("plan.environment", `${name}:${line}: ${key} reads ${path}, and ${whyUnsafe(path)}. Write a path inside the repository without ` +
        'variables, or choose other files with "bake".');
}


/***/ })

};
