export const id = 3240;
export const ids = [3240,1319];
export const modules = {

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
