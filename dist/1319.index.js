export const id = 1319;
export const ids = [1319];
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


/***/ })

};
