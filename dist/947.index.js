export const id = 947;
export const ids = [947];
export const modules = {

/***/ 48919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ summaryLimits)
/* harmony export */ });
/** Bounds of what is kept, and so of what is read back. */
const summaryLimits = {
    layers: 1000,
    packages: 20_000,
    causes: 500,
    directories: 12_000,
    files: 12_000,
    /** Longer paths count as their nearest ancestor that is not. */
    pathLength: 1000,
    textLength: 300,
};


/***/ }),

/***/ 42028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/image/summary/check-values.js

/**
 * Check values over paths and contents, 32 bits: they show that something changed, for advice. Who wants two contents to
 * have one value can arrange that, so nothing may be trusted because of one.
 */
class CheckValues {
    /** CRC-32 of each path, by its id; its directory's continued by its name. */
    #paths = [];
    #row = Buffer.alloc(16);
    /** Of one file: where it is and what is in it. */
    ofFile(path, { size, crc }) {
        this.#row.writeUInt32LE(this.#ofPath(path), 0);
        this.#row.writeInt32LE(crc, 4);
        this.#row.writeDoubleLE(size, 8);
        return (0,external_node_zlib_.crc32)(this.#row);
    }
    /** Of all that a layer says, but times, owners and permissions, which differ from one checkout to the next. */
    ofLayer(entries) {
        let value = 0;
        for (const entry of entries) {
            value = (0,external_node_zlib_.crc32)(entry.kind, addCheck(value, this.ofFile(entry.path, entry)));
            if (typeof entry.link === "string")
                value = (0,external_node_zlib_.crc32)(entry.link, value);
            else if (entry.link !== undefined)
                value = addCheck(value, this.#ofPath(entry.link));
        }
        return value;
    }
    /** Not by recursion: a hostile path has tens of thousands of names. */
    #ofPath(path) {
        const below = [];
        let at = path;
        while (at.parent !== undefined && this.#paths[at.id] === undefined) {
            below.push(at);
            at = at.parent;
        }
        let value = this.#paths[at.id] ?? 0;
        for (const node of below.reverse()) {
            value = (0,external_node_zlib_.crc32)(`/${node.name}`, value);
            this.#paths[node.id] = value;
        }
        return value;
    }
}
/** Joins the check values of parts into one of the whole, whatever their order. */
function addCheck(a, b) {
    return (a + b) >>> 0;
}

// EXTERNAL MODULE: ./build/js/image/summary/image-summary.js
var image_summary = __webpack_require__(48919);
// EXTERNAL MODULE: ./build/js/image/paths.js
var paths = __webpack_require__(12336);
// EXTERNAL MODULE: ./build/js/image/summary/text.js
var summary_text = __webpack_require__(92220);
;// CONCATENATED MODULE: ./build/js/image/summary/fold-files.js




/**
 * Tells the files singly down to a size at which there are not too many; the smaller ones, and those with paths that are
 * too long, are told together, by directory. That size is 0 or one of few: two builds of one image mostly have the same.
 */
function foldFiles(files, places, checks, limit = image_summary/* summaryLimits */.H.files) {
    const threshold = thresholdOf(files, limit);
    const singles = new Map();
    const small = new Map();
    for (const { path, entry, layer } of files) {
        const directory = path.parent ?? path;
        const name = places.isLong(directory, path.name.length) ? undefined : `/${(0,paths/* exactPath */.V$)(path)}`.toWellFormed();
        // Names that differ only in bytes that are not UTF-8 read the same.
        if (name === undefined || entry.size < threshold || singles.has(name)) {
            addSmall(small, places.placeOf(directory), entry.size, checks.ofFile(path, entry), layer);
        }
        else {
            singles.set(name, { path: name, bytes: entry.size, crc: entry.crc, layer });
        }
    }
    return {
        threshold,
        singles: [...singles.values()].sort((a, b) => (0,summary_text/* compareText */.n)(a.path, b.path)),
        small: [...small.values()].sort((a, b) => (0,summary_text/* compareText */.n)(a.directory, b.directory)),
    };
}
function addSmall(small, directory, bytes, content, layer) {
    const known = small.get(directory);
    if (known === undefined) {
        small.set(directory, { directory, count: 1, bytes, content, layer });
        return;
    }
    known.count += 1;
    known.bytes += bytes;
    known.content = addCheck(known.content, content);
}
/** The least of {@link stepOf}'s sizes that at most `limit` files have or pass; 0 when there are no more. */
function thresholdOf(files, limit) {
    if (files.length <= limit)
        return 0;
    const counts = [];
    for (const { entry } of files)
        if (entry.size > 0)
            counts[stepOf(entry.size)] = (counts[stepOf(entry.size)] ?? 0) + 1;
    let larger = 0;
    let step = counts.length;
    while (step > 0 && larger + (counts[step - 1] ?? 0) <= limit) {
        step -= 1;
        larger += counts[step] ?? 0;
    }
    return Math.ceil(((4 + (step % 4)) / 4) * 2 ** Math.floor(step / 4));
}
/** Sizes are told apart in quarters of their power of 2: step 0 begins at 1, step 4 at 2, step 5 at 2.5. */
function stepOf(size) {
    let power = Math.floor(Math.log2(size));
    // A logarithm is not exact beside a power of 2.
    if (2 ** power > size)
        power -= 1;
    else if (2 ** (power + 1) <= size)
        power += 1;
    return power * 4 + Math.floor((size / 2 ** power - 1) * 4);
}

;// CONCATENATED MODULE: ./build/js/image/summary/fold-packages.js



/** One entry for each type, name and version; beyond the limit, the smallest are only counted. */
function foldPackages(packages, owned) {
    const merged = new Map();
    for (const each of packages) {
        const { bytes, content } = owned.get(each) ?? { bytes: 0, content: 0 };
        const identity = { type: each.type, name: (0,summary_text/* shortText */.o)(each.name), version: (0,summary_text/* shortText */.o)(each.version) };
        const key = JSON.stringify(Object.values(identity));
        const known = merged.get(key) ?? { ...identity, layer: each.layer, bytes: 0, content: 0 };
        merged.set(key, {
            ...known,
            layer: Math.min(known.layer, each.layer),
            bytes: known.bytes + bytes,
            content: addCheck(known.content, content),
        });
    }
    const all = [...merged.values()];
    if (all.length > image_summary/* summaryLimits */.H.packages)
        all.sort((a, b) => b.bytes - a.bytes);
    const rest = all.splice(image_summary/* summaryLimits */.H.packages);
    const bytes = rest.reduce((sum, each) => sum + each.bytes, 0);
    return { packages: all.sort(byIdentity), otherPackages: { count: rest.length, bytes } };
}
/** The order of packages in a summary; no two are equal in it. */
function byIdentity(a, b) {
    return (0,summary_text/* compareText */.n)(a.type, b.type) || (0,summary_text/* compareText */.n)(a.name, b.name) || (0,summary_text/* compareText */.n)(a.version, b.version);
}

;// CONCATENATED MODULE: ./build/js/image/summary/place-directories.js


/** Nothing deeper has a path that is short enough: this depth is that of an image whose directories are all told. */
const maximumDepth = image_summary/* summaryLimits */.H.pathLength / 2;
/**
 * Finds the depth down to which at most `limit` directories are told apart, and where each one counts. Takes time linear
 * in the number of paths, however deep they are: nobody's work is done twice.
 */
function placeDirectories(directories, limit = image_summary/* summaryLimits */.H.directories) {
    const measures = new Map();
    for (const directory of directories)
        measure(directory, measures);
    const depth = deepest([...measures.values()], limit);
    const isKept = (path) => {
        const known = measures.get(path);
        return known === undefined || (known.depth <= depth && known.length <= image_summary/* summaryLimits */.H.pathLength);
    };
    const places = new Map();
    return {
        depth,
        placeOf: (directory) => places.get(directory) ?? place(directory, isKept, places),
        isLong: (directory, nameLength) => (measures.get(directory)?.length ?? 0) + 1 + nameLength > image_summary/* summaryLimits */.H.pathLength,
    };
}
function measure(directory, measures) {
    const below = [];
    let at = directory;
    while (at !== undefined && !measures.has(at)) {
        below.push(at);
        at = at.parent;
    }
    let last = at === undefined ? { depth: -1, length: 0 } : measures.get(at);
    for (const path of below.reverse()) {
        last = { depth: (last?.depth ?? 0) + 1, length: (last?.length ?? 0) + path.name.length + 1 };
        measures.set(path, last);
    }
}
function deepest(measures, limit) {
    const counts = [];
    for (const { depth } of measures)
        counts[depth] = (counts[depth] ?? 0) + 1;
    let total = 0;
    for (const [depth, count] of counts.entries()) {
        total += count;
        if (total > limit || depth > maximumDepth)
            return Math.max(depth - 1, 0);
    }
    return maximumDepth;
}
function place(directory, isKept, places) {
    const passed = [directory];
    let at = directory;
    while (at.parent !== undefined && !places.has(at) && !isKept(at)) {
        at = at.parent;
        passed.push(at);
    }
    const text = places.get(at) ?? `/${(0,paths/* exactPath */.V$)(at)}`.toWellFormed();
    for (const path of passed)
        places.set(path, text);
    return text;
}

;// CONCATENATED MODULE: ./build/js/image/summary/sort-files.js





/** Sorts the visible files into packages, and into single ones that nobody owns; and all of them into directories. */
function sortFiles(tree, packages, checks) {
    const owned = new Map();
    const unowned = [];
    const direct = new Map();
    for (const file of tree.visibleFiles()) {
        const { path, entry } = file;
        const directory = path.parent ?? path;
        direct.set(directory, (direct.get(directory) ?? 0) + entry.size);
        const owner = packages.ownerOf(path);
        if (owner === undefined)
            unowned.push(file);
        else
            hold(owned, owner, entry.size, checks.ofFile(path, entry));
    }
    const places = placeDirectories(direct.keys());
    return {
        ...foldPackages(packages.packages, owned),
        directories: { depth: places.depth, entries: directoriesOf(direct, places) },
        files: foldFiles(unowned, places, checks),
    };
}
function hold(owned, owner, bytes, check) {
    const holdings = owned.get(owner);
    if (holdings === undefined) {
        owned.set(owner, { bytes, content: check });
        return;
    }
    holdings.bytes += bytes;
    holdings.content = addCheck(holdings.content, check);
}
function directoriesOf(direct, places) {
    const sums = new Map();
    for (const [directory, bytes] of direct) {
        const path = places.placeOf(directory);
        sums.set(path, (sums.get(path) ?? 0) + bytes);
    }
    return [...sums].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => (0,summary_text/* compareText */.n)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/js/image/summary/summarise.js




/**
 * What a baseline keeps of an image. Files that no package owns stand singly, the others in their package; where there
 * are too many of anything, the smallest are folded together, so that no sum changes and the size stays bounded.
 */
function summarise(image, contents, packages) {
    const checks = new CheckValues();
    return {
        manifestDigest: image.manifestDigest,
        configDigest: image.configDigest,
        ...baseOf(image),
        sizes: image.sizes,
        codec: image.codec,
        layers: layersOf(image, contents, checks),
        causes: causesOf(image.causes),
        ...sortFiles(contents.tree, packages, checks),
    };
}
function baseOf({ base }) {
    if (base === undefined)
        return {};
    const digest = base.digest === undefined ? {} : { digest: base.digest };
    return { base: { name: (0,summary_text/* shortText */.o)(base.name), ...digest } };
}
/** What a layer hides is told by the tree; its own markers and what no runtime unpacks are out of reach by themselves. */
function layersOf(image, { layers: contents, tree }, checks) {
    const hides = image.layers.map(() => ({ own: 0, base: 0 }));
    const unexplained = image.layers.map(({ index }) => tree.shadowedBytes(index));
    const add = (by, from, bytes) => {
        const hidden = hides[by];
        if (hidden === undefined)
            return;
        if (image.layers[from]?.base === true)
            hidden.base += bytes;
        else
            hidden.own += bytes;
        unexplained[from] = (unexplained[from] ?? 0) - bytes;
    };
    for (const { entry, layer, by } of tree.hiddenFiles)
        add(by, layer, entry.size);
    for (const [layer, bytes] of unexplained.entries())
        add(layer, layer, bytes);
    return image.layers.map(({ index, digest, diffId, compressed, unpacked, origin, base }, i) => ({
        digest,
        diffId,
        compressed,
        unpacked,
        visible: tree.visibleBytes(index),
        hides: hides[i] ?? { own: 0, base: 0 },
        content: checks.ofLayer(contents[i]?.entries ?? []),
        origin: shortOrigin(origin),
        base,
    }));
}
/** Beyond the limit, the smallest are told only by their kind. */
function causesOf(causes) {
    const told = causes.map(({ kind, bytes, origin }) => ({ kind: (0,summary_text/* shortText */.o)(kind), bytes, origin: shortOrigin(origin) }));
    told.sort((a, b) => b.bytes - a.bytes);
    const kinds = new Set(told.map(({ kind }) => kind));
    const single = told.length <= image_summary/* summaryLimits */.H.causes ? told.length : Math.max(image_summary/* summaryLimits */.H.causes - kinds.size, 0);
    const rest = new Map();
    for (const { kind, bytes } of told.slice(single)) {
        const sum = rest.get(kind) ?? { kind, bytes: 0, origin: { via: "none" } };
        rest.set(kind, { ...sum, bytes: sum.bytes + bytes });
    }
    return [...told.slice(0, single), ...rest.values()];
}
function shortOrigin({ file, stage, instruction, madeBy, ...origin }) {
    return {
        ...origin,
        ...(file === undefined ? {} : { file: (0,summary_text/* shortText */.o)(file) }),
        ...(stage === undefined ? {} : { stage: (0,summary_text/* shortText */.o)(stage) }),
        ...(instruction === undefined ? {} : { instruction: (0,summary_text/* shortText */.o)(instruction) }),
        ...(madeBy === undefined ? {} : { madeBy: shortOrigin(withoutMaker(madeBy)) }),
    };
}
/** One step back is enough to point at. */
function withoutMaker({ madeBy: _, ...origin }) {
    return origin;
}


/***/ }),

/***/ 92220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48919);

/** Cut to what a summary keeps of a name. */
function shortText(text) {
    return text.slice(0, _image_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimits */ .H.textLength).toWellFormed();
}
/** Compares by code units: the same on every machine and in every locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


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

/***/ 50947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVariants: () => (/* binding */ checkVariants),
  equip: () => (/* binding */ equip),
  layoutsOf: () => (/* binding */ layoutsOf),
  lintIfAsked: () => (/* binding */ lintIfAsked),
  putAway: () => (/* binding */ putAway),
  reportOn: () => (/* binding */ reportOn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
// EXTERNAL MODULE: ./build/js/build/builder.js + 3 modules
var builder = __webpack_require__(82146);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
;// CONCATENATED MODULE: ./build/js/build/disk.js




/** Below this no build is begun: its image would most likely fill the disk. */
const leastFreeBytes = 1e9;
/** Images of 8–10 GB are normal for machine learning; two at once want more than this. */
const roomyFreeBytes = 12e9;
/** Bytes that a user without privileges may still write where `path` lies, or will lie. */
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(path);
        return bavail * bsize;
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT") || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return freeBytes((0,external_node_path_.dirname)(path));
    }
}
/** @throws PlimsollError `disk.full` when there is no room to begin a build */
function requireRoom(free, variant) {
    if (free >= leastFreeBytes)
        return;
    throw new errors/* PlimsollError */.nN("disk.full", `\`${variant}\` is not built: only ${(0,bytes/* formatBytes */.z3)(free)} are free where images are written. Free at least ${(0,bytes/* formatBytes */.z3)(leastFreeBytes)}.`);
}
/**
 * How many variants go at the same time. `asked` (0: nobody asked) wins; else two on a small machine, up to four on a
 * large one, and one after the other when `free` bytes are few. BuildKit bounds its own steps. Its own disk is not
 * looked at: for a container or another machine it can't be seen from here.
 */
function chooseParallelism(asked, processors, free) {
    if (asked > 0)
        return { limit: asked };
    if (free < roomyFreeBytes) {
        const reason = `Only ${(0,bytes/* formatBytes */.z3)(free)} are free where images are written: variants go one after the other (parallel: N overrides).`;
        return { limit: 1, reason };
    }
    return { limit: Math.min(4, Math.max(2, Math.floor(processors / 2))) };
}

;// CONCATENATED MODULE: ./build/js/build/schedule.js


/**
 * Takes every variant its way (`work`), several at the same time where processors and disk allow it; says so when the
 * disk is the reason that they go one after the other. Results stand in the order of the variants.
 *
 * They start in the given order, which for a plan puts those first that others are built on. Nobody waits for another
 * one's result: BuildKit runs equal steps of several builds once. After a cancellation `work` is still called for the
 * rest, and says itself that it was skipped.
 *
 * @throws what a `work` rejected with, after all the others have ended
 */
async function runScheduled(variants, settings, context, work) {
    const free = await freeBytes(context.workDirectory);
    const { limit, reason } = chooseParallelism(settings.parallel, (0,external_node_os_.availableParallelism)(), free);
    if (reason !== undefined && variants.length > 1)
        context.progress.note(reason);
    const results = await runBounded(variants, limit, work);
    return results.map((result) => {
        if (result.status === "rejected")
            throw result.reason;
        return result.value;
    });
}
/** Like `Promise.allSettled`, with at most `limit` at work; they start in order, and a rejection stops nothing. */
async function runBounded(items, limit, work) {
    const results = [];
    const queue = items.entries();
    const lane = async () => {
        for (const [index, item] of queue) {
            const [result] = await Promise.allSettled([Promise.resolve(item).then(work)]);
            results[index] = result;
        }
    };
    const lanes = Math.min(items.length, Math.max(1, Math.floor(limit)));
    await Promise.all(Array.from({ length: lanes }, lane));
    return results;
}

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(19450);
// EXTERNAL MODULE: ./build/js/dockerfile/place.js
var place = __webpack_require__(6550);
;// CONCATENATED MODULE: ./build/js/dockerfile/sources.js
/** Which Dockerfiles a plan builds from: each once, with the policies that hold for it. */





/** Larger than any Dockerfile that a person wrote. */
const maximumBytes = 5_000_000;
/**
 * The Dockerfiles of all variants and of the targets that they are based on. Left out are remote ones, ones outside of
 * the root, also by a symbolic link, and ones that can't be read: building says what is wrong with those.
 */
async function dockerfileSources(plan, settings) {
    const known = new Map();
    const byTarget = new Map();
    for (const variant of plan.variants) {
        const targets = variant.kind === "build" ? [variant.target, ...variant.basedOn] : [];
        for (const name of targets) {
            const source = await sourceOf(name, plan.definition.target[name], settings.root, known);
            if (source === undefined)
                continue;
            byTarget.set(name, source);
            for (const context of Object.keys(plan.definition.target[name]?.contexts ?? {}))
                source.contexts.add(context);
            addPolicy(source, variant.policy.lint);
        }
        if (variant.kind === "image" && variant.dockerfile !== undefined) {
            const source = await fileSource(variant.dockerfile, settings.root, known);
            if (source !== undefined)
                addPolicy(source, variant.policy.lint);
        }
    }
    return { sources: [...known.values()], byTarget };
}
function addPolicy(source, policy) {
    if (!source.policies.includes(policy))
        source.policies.push(policy);
}
async function sourceOf(name, target, root, known) {
    if (target === undefined)
        return undefined;
    const inline = target["dockerfile-inline"];
    if (inline !== undefined) {
        const label = `inline Dockerfile of ${name}`;
        return remember(known, label, { label, ...read(inline) });
    }
    const path = dockerfileOf(target, root);
    return path === undefined ? undefined : fileSource(path, root, known);
}
/** bake reads `dockerfile` relative to the context (docker/buildx bake/bake.go, toBuildOpt). */
function dockerfileOf({ context = ".", dockerfile = "Dockerfile" }, root) {
    return (0,remote/* isRemoteContext */.u)(context) ? undefined : (0,external_node_path_.resolve)(root, context, dockerfile);
}
async function fileSource(path, root, known) {
    const file = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join(external_node_path_.posix.sep);
    const same = known.get(file);
    if (same !== undefined)
        return same;
    const text = await readInside(root, file);
    if (text === undefined)
        return undefined;
    return remember(known, file, { label: file, file, ...read(text) });
}
function read(text) {
    return { text, placeAt: (0,place/* placeFinder */.a)((0,parse/* parseDockerfile */.Ai)(text)), contexts: new Set(), policies: [] };
}
function remember(known, key, source) {
    const same = known.get(key);
    if (same !== undefined)
        return same;
    known.set(key, source);
    return source;
}
async function readInside(root, file) {
    try {
        const [real, top] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.join)(root, file)), (0,promises_.realpath)(root)]);
        if (!real.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
            return undefined;
        const bytes = await (0,promises_.readFile)(real);
        return bytes.length > maximumBytes ? undefined : bytes.toString("utf8");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/plan/read-definition.js + 1 modules
var read_definition = __webpack_require__(94820);
;// CONCATENATED MODULE: ./build/js/build/arguments.js


/**
 * The arguments of one variant's build. The target stands after `--`, so that no name can be read as an option.
 *
 * What the definition may use was decided when it was planned (plan/guard): with `--progress=rawjson` buildx asks
 * nobody (docker/buildx v0.36.1 commands/bake.go). The same leave is given here for a buildx that does ask.
 */
function buildArguments(builder, variant, paths, settings) {
    const allowed = [
        `fs.read=${settings.root}`,
        `fs.write=${paths.directory}`,
        ...givenFiles(settings).map((path) => `fs.read=${path}`),
        ...(settings.ssh.length > 0 ? ["ssh"] : []),
        ...settings.allow,
    ];
    return [
        ...builder.buildx.args,
        "bake",
        `--file=${paths.definition}`,
        "--progress=rawjson",
        `--metadata-file=${paths.metadata}`,
        `--builder=${builder.name}`,
        ...[...new Set(allowed)].map((each) => `--allow=${each}`),
        "--",
        variant.target,
    ];
}
/** Secrets and keys that the inputs name are allowed by being named. */
function givenFiles({ root, buildSecrets, ssh }) {
    const secrets = buildSecrets.flatMap(({ src }) => (src === undefined ? [] : [(0,external_node_path_.resolve)(root, src)]));
    return [...secrets, ...ssh.flatMap((entry) => (0,read_definition/* readSsh */.d4)(entry, root).paths)];
}
/** The variables of a build: the given ones, and those that Plimsoll decides whatever was given. */
function buildVariables(environment) {
    return {
        ...environment,
        // Which step made which layer, and the lines of each step; BuildKit records it whether attested or not.
        BUILDX_METADATA_PROVENANCE: "max",
        // The stream has the warnings already.
        BUILDX_METADATA_WARNINGS: "false",
        // The layout holds the platforms' images and nothing else.
        BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
        // No git in a repository whose configuration is not ours; no labels that differ with each commit.
        BUILDX_GIT_INFO: "false",
        // Paths in the definition start from the root, not from where we wrote it.
        BUILDX_BAKE_FILE_RELATIVE_PATHS: "false",
        // The definition has no variables left to look up.
        BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP: "1",
        BUILDX_BAKE_ENTITLEMENTS_FS: "1",
        BUILDX_EXPERIMENTAL: "0",
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/build/rawjson.js

const vertexShape = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    name: schemas/* string */.YjP().optional(),
    started: schemas/* string */.YjP().optional(),
    completed: schemas/* string */.YjP().optional(),
    cached: schemas/* boolean */.zMY().optional(),
    error: schemas/* string */.YjP().optional(),
});
const statusShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    vertex: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    total: schemas/* number */.aig().optional(),
    current: schemas/* number */.aig().optional(),
});
const logShape = schemas/* object */.Ikc({ vertex: schemas/* string */.YjP().optional(), stream: schemas/* number */.aig().optional(), data: schemas/* string */.YjP() });
const positionShape = schemas/* object */.Ikc({ line: schemas/* number */.aig().int() });
const warningShape = schemas/* object */.Ikc({
    vertex: schemas/* string */.YjP().optional(),
    level: schemas/* number */.aig().optional(),
    short: schemas/* string */.YjP().optional(),
    detail: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    url: schemas/* string */.YjP().optional(),
    sourceInfo: schemas/* object */.Ikc({ filename: schemas/* string */.YjP().optional(), data: schemas/* string */.YjP().optional() }).optional(),
    range: schemas/* array */.YOg(schemas/* object */.Ikc({ start: positionShape, end: positionShape })).optional(),
});
const lineShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * The status in a line of standard error; undefined when the line is none, so plain text of buildx. A part that has not
 * the known shape is left out and the rest is read: progress is never a reason to lose a build.
 */
function parseStatusLine(line) {
    if (!line.startsWith("{"))
        return undefined;
    const value = lineShape.safeParse(parseJson(line)).data;
    if (value === undefined)
        return undefined;
    return {
        vertexes: entries(value["vertexes"], vertexShape),
        statuses: entries(value["statuses"], statusShape),
        logs: entries(value["logs"], logShape),
        warnings: entries(value["warnings"], warningShape),
    };
}
function entries(list, shape) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const read = shape.safeParse(entry);
        return read.success ? [read.data] : [];
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/build/log-tail.js

const keptLines = 60;
const longestLine = 2000;
function createLogTail() {
    const kept = [];
    const streams = new Map();
    return {
        push(stream, chunk) {
            const state = streams.get(stream) ?? { decoder: new external_node_string_decoder_.StringDecoder("utf8"), open: "" };
            streams.set(stream, state);
            const parts = (state.open + state.decoder.write(Buffer.from(chunk))).split("\n");
            // A line that never ends is kept by its start, which says what it is.
            state.open = (parts.pop() ?? "").slice(0, longestLine * 2);
            const complete = parts.map(shown);
            kept.push(...complete);
            if (kept.length > keptLines)
                kept.splice(0, kept.length - keptLines);
            return complete;
        },
        lines() {
            const open = [...streams.values()].map((state) => shown(state.open)).filter((line) => line !== "");
            return [...kept, ...open].slice(-keptLines);
        },
    };
}
/** What a terminal would show at the end: a progress bar that redraws itself with CR leaves its last state. */
function shown(line) {
    return (line.replace(/\r+$/, "").split("\r").at(-1) ?? "").slice(0, longestLine);
}

;// CONCATENATED MODULE: ./build/js/build/vertex-record.js

function newVertexRecord(digest) {
    return { digest, inputs: [], cached: false, log: createLogTail(), runs: new Map() };
}
/** Takes in what one appearance of the vertex says. An interval that returns with its end replaces the open one. */
function absorb(record, vertex) {
    if (vertex.inputs !== undefined)
        record.inputs = vertex.inputs;
    if (vertex.cached === true)
        record.cached = true;
    if (vertex.error !== undefined && vertex.error !== "")
        record.error = vertex.error;
    const name = vertex.name ?? "";
    const runs = record.runs.get(name) ?? new Map();
    record.runs.set(name, runs);
    if (vertex.started !== undefined)
        runs.set(vertex.started, vertex.completed ?? runs.get(vertex.started));
}
function hasStarted(record) {
    return [...record.runs.values()].some((runs) => runs.size > 0);
}
/** Whether all its runs have ended; false when there was none. */
function hasCompleted(record) {
    const runs = [...record.runs.values()].flatMap((byStart) => [...byStart.values()]);
    return runs.length > 0 && runs.every((end) => end !== undefined);
}
/**
 * The name to show. A step of a linked target is told under that target's prefix and under the prefix of `target`,
 * which is built on it; the first says where the step is written.
 */
function nameOf(record, target) {
    const names = [...record.runs.keys()].filter((name) => name !== "").sort();
    return names.find((name) => !name.startsWith(`[${target} `)) ?? names[0] ?? record.digest;
}
/** Seconds that the vertex was at work: overlapping runs merged, then added; runs without an end count as nothing. */
function secondsOf(record) {
    return Math.max(0, ...[...record.runs.values()].map(mergedSeconds));
}
function mergedSeconds(runs) {
    const intervals = [...runs]
        .map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end ?? "") }))
        .filter(({ start, end }) => end >= start)
        .sort((a, b) => a.start - b.start);
    let total = 0;
    let covered = Number.NEGATIVE_INFINITY;
    for (const { start, end } of intervals) {
        total += Math.max(0, end - Math.max(start, covered));
        covered = Math.max(covered, end);
    }
    return Math.round(total) / 1000;
}

;// CONCATENATED MODULE: ./build/js/build/build-log.js


const keptTextLines = 200;
const longestTextLine = 4000;
const mostWarnings = 10_000;
function createBuildLog() {
    const vertices = new Map();
    const transfers = new Map();
    const warnings = [];
    const text = [];
    const recordOf = (digest) => {
        const record = vertices.get(digest) ?? newVertexRecord(digest);
        vertices.set(digest, record);
        return record;
    };
    const absorbLog = (log) => {
        const vertex = recordOf(log.vertex ?? "");
        return { vertex, lines: vertex.log.push(log.stream ?? 1, Buffer.from(log.data, "base64")) };
    };
    const absorbStatus = (status) => {
        const changed = status.vertexes.map((vertex) => {
            const record = recordOf(vertex.digest);
            absorb(record, vertex);
            return record;
        });
        for (const transfer of status.statuses) {
            const ofVertex = transfers.get(transfer.vertex ?? "") ?? new Map();
            transfers.set(transfer.vertex ?? "", ofVertex.set(transfer.id, transfer));
        }
        if (warnings.length < mostWarnings)
            warnings.push(...status.warnings);
        return { changed, output: status.logs.map(absorbLog) };
    };
    return {
        vertices,
        transfers,
        warnings,
        text,
        read(line) {
            const status = parseStatusLine(line);
            if (status !== undefined)
                return absorbStatus(status);
            // What begins like a status and is none was cut off; it would be noise among the words.
            if (!line.startsWith('{"'))
                text.push(line.slice(0, longestTextLine));
            if (text.length > keptTextLines)
                text.splice(0, text.length - keptTextLines);
            return { changed: [], output: [] };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/build/hcl-template.js
function escapeTemplates(value) {
    if (typeof value === "string")
        return value.replace(/[$%](?=\{)/g, "$&$&");
    if (Array.isArray(value))
        return value.map((each) => escapeTemplates(each));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [escapeTemplates(key), escapeTemplates(each)]));
}

;// CONCATENATED MODULE: ./build/js/build/definition.js




function buildPaths(workDirectory, variant) {
    const directory = (0,external_node_path_.join)(workDirectory, "build", variant.slug);
    return {
        directory,
        definition: (0,external_node_path_.join)(directory, "bake.json"),
        metadata: (0,external_node_path_.join)(directory, "metadata.json"),
        layout: (0,external_node_path_.join)(directory, "layout"),
    };
}
/**
 * The bake definition of one build: the variant's target with one output, an OCI layout directory, and the targets that
 * it is linked to, which write nothing. Attestations stay out of the image, so that the layout has nothing but the
 * platforms' manifests; the metadata file brings the provenance all the same.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
function definitionOf(plan, variant, codec, layout) {
    const target = {};
    for (const name of linkedTargets(plan.definition, variant.target)) {
        const planned = plan.definition.target[name];
        if (planned === undefined) {
            throw new errors/* PlimsollError */.nN("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
        }
        const output = name === variant.target ? layoutOutput(codec, layout) : { type: "cacheonly" };
        target[name] = { ...withoutOwnEffects(planned), output: [output] };
    }
    return { target };
}
/** The target and all that it is built on through `contexts: target:`. */
function linkedTargets(definition, target) {
    const names = [target];
    for (const name of names) {
        for (const context of Object.values(definition.target[name]?.contexts ?? {})) {
            const linked = /^target:(.+)$/.exec(context)?.[1];
            if (linked !== undefined && !names.includes(linked))
                names.push(linked);
        }
    }
    return names;
}
/** Leaves out what would make another build of it: a `call` that only checks, attestations, an index's annotations. */
function withoutOwnEffects(target) {
    const { call: _call, attest: _attest, annotations, ...rest } = target;
    // An index exists only with attestations or several platforms; BuildKit refuses such an annotation without one.
    const kept = Array.isArray(annotations) ? annotations.filter((each) => !/^index/.test(String(each))) : [];
    return kept.length === 0 ? rest : { ...rest, annotations: kept };
}
function layoutOutput(codec, dest) {
    return {
        type: "oci",
        tar: "false",
        dest,
        // What a registry gets by default, so that `compressed` is what users will pull.
        compression: codec === "zstd" ? "zstd" : "gzip",
        // Layers of the base keep the codec that they came with.
        "force-compression": "false",
        "oci-mediatypes": "true",
    };
}
/** Writes the definition into the directory, which must exist, where only its owner can read it: build arguments may be anything. */
async function writeDefinition(definition, paths) {
    await (0,promises_.writeFile)(paths.definition, JSON.stringify(escapeTemplates(definition), null, 2), { mode: 0o600 });
}

// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
;// CONCATENATED MODULE: ./build/js/build/excerpt.js

const widest = 160;
const around = 2;
const mostMarked = 30;
/**
 * Lines of a Dockerfile with their numbers, those from `start` to `end` marked (1-based, inclusive), two more around
 * them. Bounded: long lines are cut, of a long range the first {@link mostMarked} lines are shown.
 */
function renderExcerpt(text, start, end) {
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const last = Math.min(Math.max(start, end), lines.length);
    const shownEnd = Math.min(last, start + mostMarked - 1);
    const from = Math.max(1, start - around);
    const to = Math.min(lines.length, shownEnd === last ? last + around : shownEnd);
    const digits = String(to).length;
    const rendered = lines.slice(from - 1, to).map((line, offset) => {
        const number = from + offset;
        const mark = number >= start && number <= last ? ">>>" : "   ";
        return `${mark} ${String(number).padStart(digits)} | ${cut((0,control/* stripControl */.k)(line))}`.trimEnd();
    });
    if (shownEnd < last)
        rendered.push(`    ${" ".repeat(digits)} | … ${last - shownEnd} more lines`);
    return rendered.join("\n");
}
function cut(line) {
    return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/build/failed-vertex.js

/**
 * The vertex that is to blame. When one fails, BuildKit cancels the others; theirs end with "context canceled" and are
 * no cause. Where several failed by themselves, it is the one that buildx names last.
 */
function failedVertex(log, target) {
    const failed = [...log.vertices.values()].flatMap((record) => record.error === undefined || isCollateral(record.error)
        ? []
        : [{ record, name: nameOf(record, target), error: record.error }]);
    const words = lastWords(log.text);
    const vertex = failed.find(({ error }) => words.includes(error)) ?? failed[0];
    const meant = /\(did you mean (.+)\?\)$/.exec(words)?.[1];
    return vertex === undefined || meant === undefined ? vertex : { ...vertex, meant };
}
/** Whether a vertex was stopped because of something else: another one's failure, or the end of the whole build. */
function isCollateral(error) {
    return /context canceled\s*$/.test(error);
}
/** buildx's last `ERROR: …`, which may have several lines; empty when it said none. */
function lastWords(text) {
    const start = text.findLastIndex((line) => line.startsWith("ERROR: "));
    if (start < 0)
        return "";
    const lines = text.slice(start).filter((line) => !/^(?:View build details|Learn more):? /.test(line));
    return lines
        .join("\n")
        .replace(/^ERROR: /, "")
        .trim();
}

;// CONCATENATED MODULE: ./build/js/build/cause.js

/** Linux's text for ENOSPC and EDQUOT, as Go and C libraries print them. */
function isDiskFull(text) {
    return /no space left on device|disk quota exceeded/i.test(text);
}
function diskFull(variant) {
    return {
        code: "disk.full",
        message: `The disk is full while \`${variant}\` is built. Free space where the builder and the results lie (docker buildx prune, --out), or build less at a time (parallel: 1).`,
    };
}
/** Whether the text tells of a builder that is gone or can't be reached (gRPC's Unavailable, google.golang.org/grpc). */
function isBuilderTrouble(text) {
    return /code = Unavailable|graceful_stop|error reading from server|failed to receive status|connection error|transport is closing|closing transport|no active session|failed to list workers|connection refused|^context deadline exceeded$/i.test(text);
}
function lostBuilder(variant, words) {
    return {
        code: "build.builder",
        message: `The builder was lost while \`${variant}\` was built: it ended or can't be reached. Look at its log, then run again.`,
        detail: (0,control/* oneLine */.T)(words),
    };
}

;// CONCATENATED MODULE: ./build/js/build/network-trouble.js
// Texts of containerd's resolver (core/remotes/docker), of Go's net and crypto/x509, and of BuildKit (util/resolver, source/http).
const troubles = [
    {
        // What Docker Hub says of a repository that is private, misspelt or gone.
        pattern: /pull access denied|insufficient_scope/i,
        what: "it does not exist there or needs a login",
        fix: "Check its name, or the name of the stage that was meant, or log in to the registry before the build.",
    },
    {
        pattern: /\b429\b|too ?many ?requests|pull rate limit/i,
        what: "the registry limits the rate of pulls (429)",
        fix: "Log in to it before the build, or use a mirror; then run again.",
    },
    {
        pattern: /no such host|could not resolve host|server misbehaving|name resolution|lookup \S+.*timeout/i,
        what: "the host name could not be resolved",
        fix: "Check the name and the builder's network.",
    },
    {
        pattern: /x509:|tls: |certificate/i,
        what: "its certificate is not trusted by the builder",
        fix: "Give the builder the right certificate authority (buildkitd.toml, [registry]).",
    },
    {
        pattern: /connection refused|connection reset|network is unreachable|no route to host|i\/o timeout|handshake timeout|\bEOF$/i,
        what: "the host can't be reached",
        fix: "Check the builder's network and proxy; then run again.",
    },
    {
        pattern: /\b5\d\d (?:[A-Z][a-z]+ ?)+|response status 5\d\d/,
        what: "the server answers with an error of its own (5xx)",
        fix: "Run again later.",
    },
    {
        pattern: /\b401\b|unauthorized|authentication required|authorization failed/i,
        what: "it asks for a login",
        fix: "Log in to the registry before the build (docker login, docker/login-action), or check the reference.",
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        what: "access is denied",
        fix: "Log in with an account that may pull it, or check the reference.",
    },
    {
        pattern: /no match for platform/i,
        what: "it has no image for this platform",
        fix: "Build for a platform that it has, or choose another base image.",
    },
    {
        pattern: /not found|\b404\b/i,
        what: "it does not exist there",
        fix: "Check its name and tag, or the name of the stage that was meant.",
    },
];
/** What went wrong between the builder and a registry or web server; undefined when the text tells nothing of that. */
function networkTrouble(text) {
    return troubles.find(({ pattern }) => pattern.test(text));
}

;// CONCATENATED MODULE: ./build/js/build/step-name.js
// The index is padded with spaces to the width of the total: "[ 2/11]".
const bracketed = /^\[([^\]]*)\]\s*(.*)$/s;
const positioned = /^(?:(.*)\s)?\s*(\d{1,6})\/(\d{1,6})$/s;
function parseStepName(name) {
    const [, inside, text] = bracketed.exec(name) ?? [];
    if (inside === undefined || text === undefined)
        return { scope: "", text: name, runs: false };
    const [, scope, index, total] = positioned.exec(inside) ?? [];
    if (index === undefined || total === undefined)
        return { scope: inside.trim(), text, runs: false };
    return {
        index: Number(index),
        total: Number(total),
        scope: (scope ?? "").trim(),
        text,
        runs: !/^FROM\s/.test(text),
    };
}

;// CONCATENATED MODULE: ./build/js/build/failure-by-vertex.js




const shownLogLines = 20;
const longestStep = 120;
/**
 * What the failed vertex says of the cause. `undefined` when it tells nothing that is known; a step of a Dockerfile
 * always tells something.
 */
function causeOfVertex(vertex, variant, where) {
    const step = parseStepName(vertex.name);
    const log = vertex.record.log.lines().map(control/* stripControl */.k);
    // Of a step's output only its end counts: what a test suite prints on its way is not how the step ended.
    if (isDiskFull(vertex.error) || isDiskFull(log.slice(-5).join("\n")))
        return diskFull(variant);
    if (step.index !== undefined && step.runs)
        return causeOfStep(vertex, step, log, variant, where);
    const reference = /^(?:load metadata for|resolve image config for|FROM)\s+(\S+)/.exec(step.text)?.[1];
    const trouble = networkTrouble(vertex.error);
    if (reference !== undefined && trouble !== undefined) {
        if (vertex.meant !== undefined)
            return misspeltStage(reference, vertex.meant, variant, where);
        const image = reference.replace(/^docker-image:\/\//, "").replace(/@sha256:.*$/, "");
        const message = `\`${variant}\` needs the image ${image}${at(where)}, and ${trouble.what}. ${trouble.fix}`;
        return { code: "build.registry", message, detail: (0,control/* stripControl */.k)(vertex.error) };
    }
    const repository = /^load git source (\S+)/.exec(step.text)?.[1];
    if (repository !== undefined) {
        const { what, fix } = trouble ?? {
            what: "it could not be fetched",
            fix: "Check the address and the builder's network.",
        };
        const message = `\`${variant}\` needs the Git repository ${repository}, and ${what}. ${fix}`;
        return { code: "build.registry", message, detail: (0,control/* stripControl */.k)(vertex.error) };
    }
    return isBuilderTrouble(vertex.error) ? lostBuilder(variant, vertex.error) : undefined;
}
function misspeltStage(reference, meant, variant, where) {
    const name = reference.replace(/^docker\.io\/library\/|:latest$/g, "");
    const message = `\`${variant}\` fails${at(where)}: \`${name}\` is neither a stage nor an image. Did you mean \`${(0,control/* oneLine */.T)(meant)}\`?`;
    return { code: "build.dockerfile", message };
}
function causeOfStep({ error }, step, log, variant, where) {
    const instruction = `\`${shorten((0,control/* oneLine */.T)(step.text))}\``;
    const process = /^process .* did not complete successfully: (?:exit code: (\d+))?/s.exec(error);
    if (process !== null) {
        const ending = endingOf(process[1]);
        return {
            code: "build.step",
            message: `\`${variant}\` fails${at(where)}: ${instruction} ${ending}.`,
            ...lastOutput(log),
        };
    }
    const missing = /failed to calculate checksum of ref \S+: "?\/?(.*?)"?: not found/.exec(error)?.[1];
    if (missing !== undefined) {
        const source = /\s--from=/.test(step.text)
            ? "The stage or image that it copies from has no such path."
            : "It is not in the build context, or .dockerignore leaves it out.";
        const message = `\`${variant}\` fails${at(where)}: ${instruction} finds no \`${(0,control/* oneLine */.T)(missing)}\`. ${source}`;
        return { code: "build.context", message };
    }
    const fetched = step.text.startsWith("ADD ") ? causeOfFetch(error, instruction, variant, where) : undefined;
    return (fetched ??
        causeOfMount(error, instruction, variant, where) ?? {
        code: "build.step",
        message: `\`${variant}\` fails${at(where)}: ${instruction}: ${(0,control/* oneLine */.T)(error)}.`,
        ...lastOutput(log),
    });
}
/** ADD of a URL: what the line names wrongly is its author's, what the network does is not. */
function causeOfFetch(error, instruction, variant, where) {
    const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
    if (/^digest mismatch/.test(error)) {
        return { code: "build.context", message: `${lead} fetched other bytes than its checksum says: ${(0,control/* oneLine */.T)(error)}.` };
    }
    if (/response status (?:404|410)/.test(error)) {
        return { code: "build.context", message: `${lead} asks for what is not there (${(0,control/* oneLine */.T)(error)}).` };
    }
    const trouble = networkTrouble(error);
    if (trouble === undefined)
        return undefined;
    return {
        code: "build.registry",
        message: `${lead} could not be fetched: ${trouble.what}. ${trouble.fix}`,
        detail: (0,control/* stripControl */.k)(error),
    };
}
function causeOfMount(error, instruction, variant, where) {
    const lead = `\`${variant}\` fails${at(where)}: ${instruction}`;
    const secret = /^secret (.+): not found$/.exec(error)?.[1];
    if (secret !== undefined) {
        return {
            code: "build.step",
            message: `${lead} needs the secret \`${(0,control/* oneLine */.T)(secret)}\`, which was not given. Pass it with build-secrets.`,
        };
    }
    const key = /^unset ssh forward key (.+)$/.exec(error)?.[1];
    if (key === undefined)
        return undefined;
    return {
        code: "build.step",
        message: `${lead} needs the SSH key \`${(0,control/* oneLine */.T)(key)}\`, which was not given. Pass it with ssh.`,
    };
}
function endingOf(exitCode) {
    if (exitCode === undefined)
        return "did not complete";
    const meaning = new Map([
        ["126", ", a command that can't be executed"],
        ["127", ", a command that was not found"],
        ["137", ": it was killed, most often for lack of memory"],
        ["139", ", a segmentation fault"],
    ]).get(exitCode);
    return `ended with exit status ${exitCode}${meaning ?? ""}`;
}
function lastOutput(log) {
    if (log.length === 0)
        return {};
    return { detail: `Last output of this step:\n${log.slice(-shownLogLines).join("\n")}` };
}
function at(where) {
    return where === undefined ? "" : ` at ${where}`;
}
function shorten(text) {
    return text.length > longestStep ? `${text.slice(0, longestStep - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/build/failure-by-words.js


// Sources of the texts: docker/buildx build/build.go, build/opt.go, builder/builder.go; moby/buildkit
// frontend/dockerfile, util/entitlements.
const known = [
    {
        pattern: /unable to prepare context: path "(.*)" not found/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\`: the build context \`${path}\` does not exist. Check \`context\`.`,
    },
    {
        pattern: /failed to read dockerfile: open (.*): no such file or directory/,
        code: "build.dockerfile",
        say: (file, _words, variant) => `\`${variant}\`: the Dockerfile \`${file}\` does not exist. Check \`dockerfile\` and \`context\`.`,
    },
    {
        pattern: /^resolve : lstat (.+): no such file or directory/,
        code: "build.dockerfile",
        say: (path, _words, variant) => `\`${variant}\`: the directory of its Dockerfile, \`${path}\`, does not exist. Check \`dockerfile\` and \`context\`.`,
    },
    {
        pattern: /failed to get build context (.+): stat .*: no such file or directory/,
        code: "build.context",
        say: (name, _words, variant) => `\`${variant}\`: the directory of its context \`${name}\` does not exist. Check \`contexts\`.`,
    },
    {
        pattern: /failed to evaluate path "(.+)": not a directory/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\`: \`${path}\` leads through a file. Check \`context\` and \`dockerfile\`.`,
    },
    {
        pattern: /(invalid empty ssh agent socket)/,
        code: "build.builder",
        say: (_none, _words, variant) => `\`${variant}\` needs the SSH agent, and none runs here (SSH_AUTH_SOCK is not set). Start one, or give a key with ssh.`,
    },
    {
        pattern: /target stage "(.*)" could not be found/,
        code: "build.dockerfile",
        say: (stage, _words, variant) => `\`${variant}\`: its Dockerfile has no stage \`${stage}\`. Check \`target\`.`,
    },
    {
        pattern: /granting entitlement (\S+) is not allowed/,
        code: "build.builder",
        say: (entitlement, _words, variant, builder) => `\`${variant}\` asks for ${entitlement}, which the builder ${builder} does not grant. Start its BuildKit with --allow-insecure-entitlement=${entitlement}, or do without.`,
    },
    {
        pattern: /(oci) for multi-node builds currently not supported/,
        code: "build.builder",
        say: (_type, _words, variant, builder) => `\`${variant}\` has platforms that the builder ${builder} builds on several nodes, and an OCI layout can't be written from several. Choose a builder with one node, or give the variant one platform.`,
    },
    {
        pattern: /(OCI exporter|Multi-platform build) is not supported for the \S+ driver/,
        code: "build.builder",
        say: (feature, _words, variant, builder) => `\`${variant}\`: the builder ${builder} can't do it (${feature}). Create one that can: docker buildx create --use --driver docker-container.`,
    },
    {
        pattern: /^(?:failed to solve: )?(?:Canceled: )?context canceled$/,
        code: "build.builder",
        say: (_none, _words, variant, builder) => `The build of \`${variant}\` was cancelled on ${builder}, not by this run. Run again.`,
    },
    {
        pattern: /failed to stat (.+): stat .*: no such file or directory/,
        code: "build.context",
        say: (path, _words, variant) => `\`${variant}\` needs the secret or key \`${path}\`, which is neither a file here nor a variable given to builds. Pass it with build-secrets.`,
    },
    {
        pattern: /no builder "(.*)" found/,
        code: "build.no-builder",
        say: (name) => `There is no builder \`${name}\`. \`docker buildx ls\` lists those there are.`,
    },
    {
        pattern: /dockerfile parse error|the Dockerfile cannot be empty|failed to process "|circular dependency|should not be blank/,
        code: "build.dockerfile",
        say: (_none, words, variant) => `\`${variant}\`: the Dockerfile has an error: ${words}.`,
    },
];
/**
 * What buildx's last words say of the cause, when no vertex did. A quoted Dockerfile line (`where`) without a failed
 * vertex is an error of the Dockerfile itself; what nothing tells is the builder's, and never silently a success.
 */
function causeInWords(words, variant, where, builder) {
    const said = (0,control/* oneLine */.T)(words.replace(/^(?:target \S+: )?failed to solve: /, ""));
    if (isDiskFull(words))
        return diskFull(variant);
    for (const { pattern, code, say } of known) {
        const match = pattern.exec(words);
        if (match === null)
            continue;
        return { code, message: withPlace(say((0,control/* oneLine */.T)(match[1] ?? ""), said, variant, builder), where) };
    }
    if (isBuilderTrouble(words))
        return lostBuilder(variant, words);
    if (where !== undefined) {
        return {
            code: "build.dockerfile",
            message: withPlace(`\`${variant}\`: the Dockerfile has an error: ${said}.`, where),
        };
    }
    return {
        code: "build.builder",
        message: said === ""
            ? `buildx failed to build \`${variant}\` and did not say why.`
            : `buildx failed to build \`${variant}\`: ${said}.`,
        ...(words.includes("\n") ? { detail: (0,control/* stripControl */.k)(words) } : {}),
    };
}
function withPlace(message, where) {
    return where === undefined ? message : message.replace(/the Dockerfile has an error/, `${where} has an error`);
}

;// CONCATENATED MODULE: ./build/js/build/quoted-source.js

/**
 * The Dockerfile lines that buildx quotes before `ERROR:` (moby/buildkit solver/errdefs/source.go, Source.Print):
 * `NAME:LINE`, a rule, ` 12 | >>> text` for marked lines and `    ` in place of the arrows for the others. The first
 * quote is the innermost error's.
 */
function quotedPlace(text, sources) {
    const head = text.findIndex((line, at) => /^.+:\d+$/.test(line) && /^-{20}$/.test(text[at + 1] ?? ""));
    if (head < 0)
        return undefined;
    const name = (text[head] ?? "").replace(/:\d+$/, "");
    const quoted = new Map();
    const marked = [];
    for (const line of text.slice(head + 2)) {
        const [, number, arrows, content = ""] = /^\s*(\d+) \| (>>>| {3})(?: (.*))?$/s.exec(line) ?? [];
        if (number === undefined)
            break;
        quoted.set(Number(number), content);
        if (arrows === ">>>")
            marked.push(Number(number));
    }
    const startLine = marked[0];
    if (startLine === undefined)
        return undefined;
    return { source: sourceQuoted(name, quoted, sources), name, startLine, endLine: marked.at(-1) ?? startLine };
}
/** BuildKit tells only the last part of the path; where several end alike, the quoted lines decide. */
function sourceQuoted(name, quoted, sources) {
    return sources
        .filter((source) => baseName(source) === name)
        .find((source) => {
        const lines = source.text.split("\n");
        return [...quoted].every(([number, content]) => (lines[number - 1] ?? "").trimEnd() === content.trimEnd());
    });
}
function baseName({ file }) {
    return file?.split("/").at(-1) ?? "Dockerfile";
}
/** The instruction that a step's name speaks of, where exactly one has its text: some errors come without a quote. */
function instructionPlace(stepText, sources) {
    const wanted = folded(stepText);
    const found = sources.flatMap((source) => (0,parse/* parseDockerfile */.Ai)(source.text)
        .stages.flatMap(({ instructions }) => instructions)
        .filter(({ text }) => folded(text) === wanted)
        .map(({ startLine, endLine }) => ({ source, name: baseName(source), startLine, endLine })));
    return found.length === 1 ? found[0] : undefined;
}
function folded(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/js/build/failure.js









/**
 * Why a build failed, for the person who can do something about it. How the process ended comes first, then the vertex
 * that failed, and only then the words: a text alone is easily misread, and anyone can print one.
 */
function explainFailure(evidence) {
    const { log, sources, target, variant } = evidence;
    const vertex = failedVertex(log, target);
    const place = placeOf(vertex, log, sources);
    const where = place === undefined ? undefined : `${place.source?.file ?? place.name}:${place.startLine}`;
    const words = lastWords(log.text);
    const cause = causeOfEnding(evidence) ??
        (vertex === undefined ? undefined : causeOfVertex(vertex, variant, where)) ??
        causeInWords(words, variant, where, evidence.builder);
    const excerpt = place === undefined || cause.code === "cancelled" ? undefined : excerptOf(place);
    const detail = [excerpt, cause.detail].filter((part) => part !== undefined && part !== "").join("\n\n");
    return {
        code: cause.code,
        message: cause.message,
        ...(detail === "" ? {} : { detail }),
        ...(place?.source?.file === undefined ? {} : { origin: originOf(place, place.source.file, vertex) }),
        variant,
    };
}
/** When buildx did not end by itself, what it said before is not the reason. */
function causeOfEnding({ child, variant, deadlineMs, log, target, builder }) {
    switch (child.endedBy) {
        case "abort":
            return { code: "cancelled", message: `Building \`${variant}\` was cancelled.` };
        case "deadline": {
            const at = stepsAtWork(log, target);
            const limit = (0,duration/* formatSeconds */.X)(deadlineMs / 1000);
            const message = `\`${variant}\` was not built within ${limit}. Raise \`timeout\`, or make the build shorter.`;
            return {
                code: "build.deadline",
                message,
                ...(at === "" ? {} : { detail: `At work when the time was over:\n${at}` }),
            };
        }
        case "spawn":
            return { code: "build.builder", message: `buildx does not start: ${(0,control/* oneLine */.T)(child.spawnError?.message ?? "")}.` };
        default:
            if (child.exitCode !== null)
                return undefined;
            return {
                code: "build.builder",
                message: `buildx was killed (${child.signal ?? "unknown signal"}) while it built \`${variant}\` on ${builder}. Often memory has run out; run again with less at a time (parallel: 1).`,
            };
    }
}
/** Steps that had not ended, or that ended because the build was told to. */
function stepsAtWork(log, target) {
    return [...log.vertices.values()]
        .filter((record) => hasStarted(record) && (!hasCompleted(record) || isCollateral(record.error ?? "")))
        .flatMap((record) => [
        (0,control/* oneLine */.T)(nameOf(record, target)),
        ...record.log
            .lines()
            .slice(-5)
            .map((line) => `  ${(0,control/* oneLine */.T)(line)}`),
    ])
        .join("\n");
}
function placeOf(vertex, log, sources) {
    const quoted = quotedPlace(log.text, sources);
    if (quoted !== undefined || vertex === undefined)
        return quoted;
    const step = parseStepName(vertex.name);
    return step.index === undefined ? undefined : instructionPlace(step.text, sources);
}
function excerptOf({ source, name, startLine, endLine }) {
    if (source === undefined)
        return undefined;
    return `${source.file ?? name}\n${renderExcerpt(source.text, startLine, endLine)}`;
}
function originOf(place, file, vertex) {
    const step = vertex === undefined ? undefined : parseStepName(vertex.name);
    const instruction = step?.index === undefined ? undefined : (0,control/* oneLine */.T)(step.text);
    return {
        file,
        startLine: place.startLine,
        endLine: place.endLine,
        ...(instruction === undefined ? {} : { instruction }),
        via: "none",
    };
}

;// CONCATENATED MODULE: ./build/js/build/layout-check.js




const indexShape = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })) });
/**
 * Makes sure that the layout holds what buildx says that it built.
 * @param digest of the manifest or index, when the metadata file tells it
 * @throws PlimsollError `build.output`
 */
async function requireLayout(layout, digest, variant) {
    const digests = await readDigests(layout).catch((cause) => {
        const message = `buildx built \`${variant}\`, but wrote no OCI layout. Run again; if it stays, report it.`;
        throw new errors/* PlimsollError */.nN("build.output", message, { cause });
    });
    if (digests.length === 1 && (digest === undefined || digests[0] === digest))
        return;
    const message = `buildx built \`${variant}\` as ${digest}, but its OCI layout names ${digests.join(", ") || "nothing"}. Run again.`;
    throw new errors/* PlimsollError */.nN("build.output", message);
}
async function readDigests(layout) {
    const index = indexShape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(layout, "index.json"), "utf8")));
    return index.manifests.map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./build/js/build/live.js



/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output. Gives the function that takes the news; its time does not grow with the build.
 */
function createLiveView(task, target) {
    const fractionDone = createFraction(target);
    return ({ changed, output }) => {
        const fraction = fractionDone(changed);
        const began = changed.findLast((record) => hasStarted(record) && !hasCompleted(record));
        const title = began === undefined ? undefined : titleOf(began, target);
        if (title !== undefined)
            task.update(title, fraction);
        for (const { lines } of output)
            for (const line of lines)
                task.output(line);
    };
}
/** Steps are announced when their Dockerfile is read; before that nothing is known. */
function createFraction(target) {
    const known = new Set();
    const done = new Set();
    return (changed) => {
        for (const record of changed) {
            if (!parseStepName(nameOf(record, target)).runs)
                continue;
            known.add(record.digest);
            if (record.cached || hasCompleted(record))
                done.add(record.digest);
        }
        return known.size === 0 ? undefined : done.size / known.size;
    };
}
function titleOf(record, target) {
    const { index, total, text } = parseStepName(nameOf(record, target));
    const title = (0,control/* oneLine */.T)(text);
    if (index !== undefined)
        return `step ${index}/${total} ${title}`;
    // What BuildKit does for itself is worth a word only where it can take long.
    return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}

;// CONCATENATED MODULE: ./build/js/build/metadata.js



/** Provenance of one platform is hundreds of kilobytes; a file far beyond that is none that we asked for. */
const largestFile = 256 * 1024 * 1024;
const provenanceKey = "buildx.build.provenance";
const fileShape = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const targetShape = schemas/* looseObject */._H3({ "containerimage.digest": schemas/* string */.YjP().optional() });
/**
 * Reads the metadata file of `buildx bake --metadata-file`: `{ TARGET: { KEY: value } }` (docker/buildx commands/bake.go,
 * build/provenance.go). Provenance is under `buildx.build.provenance`, or `…/PLATFORM` where there are several.
 *
 * @throws PlimsollError `build.output` when the file is missing, too large or says nothing of the target
 */
async function readMetadata(path, target, variant) {
    const entries = await readTarget(path, target).catch((cause) => {
        const message = `buildx built \`${variant}\`, but its metadata file can't be read. Run again; if it stays, report it.`;
        throw new errors/* PlimsollError */.nN("build.output", message, { cause });
    });
    const provenance = Object.entries(entries).flatMap(([key, value]) => {
        if (typeof value !== "object" || value === null)
            return [];
        if (key === provenanceKey)
            return [["", value]];
        return key.startsWith(`${provenanceKey}/`) ? [[key.slice(provenanceKey.length + 1), value]] : [];
    });
    const digest = entries["containerimage.digest"];
    return { provenance: Object.fromEntries(provenance), ...(digest === undefined ? {} : { digest }) };
}
async function readTarget(path, target) {
    const { size } = await (0,promises_.stat)(path);
    if (size > largestFile)
        throw new Error(`${size} bytes are too many for a metadata file`);
    const file = fileShape.parse(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    return targetShape.parse(Object.hasOwn(file, target) ? file[target] : undefined);
}

;// CONCATENATED MODULE: ./build/js/build/step-origins.js

const position = schemas/* object */.Ikc({ line: schemas/* number */.aig().int().optional() });
const step_origins_location = schemas/* object */.Ikc({
    sourceIndex: schemas/* number */.aig().int().optional(),
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: position, end: position })).optional(),
});
// The part of the SLSA v0.2 predicate that leads from a vertex to its lines (moby/buildkit
// solver/llbsolver/provenance/types/types.go). The metadata file always has this shape.
const predicateShape = schemas/* object */.Ikc({
    buildConfig: schemas/* object */.Ikc({ digestMapping: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
    metadata: schemas/* object */.Ikc({
        "https://mobyproject.org/buildkit@v1#metadata": schemas/* object */.Ikc({
            source: schemas/* object */.Ikc({
                locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ locations: schemas/* array */.YOg(step_origins_location).optional() })),
                infos: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().optional(), data: schemas/* string */.YjP().optional() })),
            }),
        }),
    }),
});
/**
 * File and lines of each vertex, from the provenance. A step that several places share (one image in two FROM lines) gets
 * the first of them. Provenance of another shape gives nothing: origins are a help here, not a claim.
 */
function stepOrigins(provenance, sources) {
    const origins = new Map();
    for (const value of Object.values(provenance)) {
        const predicate = predicateShape.safeParse(value).data;
        if (predicate === undefined)
            continue;
        for (const [digest, step] of Object.entries(predicate.buildConfig.digestMapping)) {
            const origin = step_origins_originOf(step, predicate, sources);
            if (origin !== undefined)
                origins.set(digest, origin);
        }
    }
    return origins;
}
function step_origins_originOf(step, predicate, sources) {
    const { locations, infos } = predicate.metadata["https://mobyproject.org/buildkit@v1#metadata"].source;
    const first = locations[step]?.locations?.[0];
    const lines = (first?.ranges ?? []).flatMap(({ start, end }) => [start.line ?? 0, end.line ?? 0]);
    const known = lines.filter((line) => line > 0);
    const info = infos[first?.sourceIndex ?? 0];
    if (first === undefined || known.length === 0 || info === undefined)
        return undefined;
    const text = Buffer.from(info.data ?? "", "base64").toString("utf8");
    // BuildKit tells only the last part of the path; the text says which file it is.
    const file = sources.find((source) => source.text === text)?.file;
    return {
        ...(file === undefined ? {} : { file }),
        startLine: Math.min(...known),
        endLine: Math.max(...known),
        via: "provenance",
    };
}

;// CONCATENATED MODULE: ./build/js/build/transfers.js



// Names: moby/buildkit frontend/dockerui, exporter/*, solver/llbsolver/bridge.go and export.go; docker/buildx build/provenance.go.
const kinds = [
    { pattern: /^load build context$/, title: "context", bytes: /^transferring context:/ },
    { pattern: /^FROM (\S+?)(?:@\S+)?$/, title: "pull", bytes: /^sha256:/, onlyWithBytes: true },
    { pattern: /^importing cache manifest from (\S+)/, title: "cache import" },
    { pattern: /^exporting (?:cache to|to GitHub Actions) (\S+)/, title: "cache export" },
    { pattern: /^preparing build cache for export/, title: "cache export" },
    { pattern: /^exporting to /, title: "export" },
    { pattern: /^resolving provenance for metadata file/, title: "provenance" },
];
/** Work besides the steps: what was carried in and out, with the time and, where the stream tells, the bytes. */
function transfersOf(log, target) {
    const totals = new Map();
    for (const vertex of log.vertices.values()) {
        const timing = timingOf(vertex, target, [...(log.transfers.get(vertex.digest)?.values() ?? [])]);
        if (timing === undefined)
            continue;
        const total = totals.get(timing.name);
        totals.set(timing.name, total === undefined ? timing : add(total, timing));
    }
    return [...totals.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function timingOf(vertex, target, statuses) {
    const { text } = parseStepName(nameOf(vertex, target));
    for (const { pattern, title, bytes: counted, onlyWithBytes } of kinds) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const bytes = statuses.filter(({ id }) => counted?.test(id)).reduce((sum, { current }) => sum + (current ?? 0), 0);
        if (onlyWithBytes && bytes === 0)
            return undefined;
        const name = (0,control/* oneLine */.T)([title, match[1] ?? ""].join(" "));
        return { name, seconds: secondsOf(vertex), ...(counted === undefined ? {} : { bytes }) };
    }
    return undefined;
}
function add(a, b) {
    const bytes = a.bytes === undefined && b.bytes === undefined ? {} : { bytes: (a.bytes ?? 0) + (b.bytes ?? 0) };
    return { ...a, seconds: a.seconds + b.seconds, ...bytes };
}

;// CONCATENATED MODULE: ./build/js/build/steps.js




/**
 * The build in figures, from its log.
 *
 * `cacheHitRatio` is the share of steps taken from the cache among the instructions that are run or taken from it
 * (names with `i/n`, without FROM), each vertex once; `null` when there were none. Announced steps that a failure kept
 * from running don't count.
 *
 * @param seconds wall time of the whole build
 */
function summarise(log, target, seconds, origins) {
    const records = [...log.vertices.values()].filter((record) => isStep(record, target) || record.error !== undefined);
    const steps = records.filter(wasReached).map((record) => toStep(record, target, origins));
    const counted = records.filter((record) => wasReached(record) && parseStepName(nameOf(record, target)).runs);
    const hits = counted.filter((record) => record.cached).length;
    const first = hits > 0 ? firstUncached(counted, log.vertices) : undefined;
    return {
        seconds,
        steps: steps.sort(byPlace),
        cacheHitRatio: counted.length === 0 ? null : hits / counted.length,
        ...(first === undefined ? {} : { firstUncached: explainMiss(first, target, origins) }),
        transfers: transfersOf(log, target),
    };
}
/** Counts for the live display and the closing line: instructions that are run or taken from the cache. */
function countSteps(log, target) {
    const counted = [...log.vertices.values()].filter((record) => wasReached(record) && parseStepName(nameOf(record, target)).runs);
    return { total: counted.length, cached: counted.filter((record) => record.cached).length };
}
function isStep(record, target) {
    return parseStepName(nameOf(record, target)).index !== undefined;
}
function wasReached(record) {
    return record.cached || hasStarted(record) || record.error !== undefined;
}
function toStep(record, target, origins) {
    const origin = origins.get(record.digest);
    return {
        name: (0,control/* oneLine */.T)(nameOf(record, target)),
        digest: record.digest,
        seconds: secondsOf(record),
        cached: record.cached,
        ...(origin === undefined ? {} : { origin }),
        ...(record.error === undefined ? {} : { error: (0,control/* oneLine */.T)(record.error) }),
    };
}
/** By file and line where they are known, so that two builds list alike whatever ran first. */
function byPlace(a, b) {
    return (compare(a.origin?.file ?? "\uffff", b.origin?.file ?? "\uffff") ||
        (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
        a.name.localeCompare(b.name, "en", { numeric: true }) ||
        compare(a.digest, b.digest));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A step that ran although everything it is built on came from the cache. */
function firstUncached(counted, vertices) {
    const misses = new Set(counted.filter((record) => !record.cached).map((record) => record.digest));
    return [...misses]
        .sort()
        .flatMap((digest) => vertices.get(digest) ?? [])
        .find((record) => !record.inputs.some((input) => misses.has(input)));
}
function explainMiss(record, target, origins) {
    const step = (0,control/* oneLine */.T)(nameOf(record, target));
    const copies = /^(?:COPY|ADD)\s/.test(parseStepName(nameOf(record, target)).text);
    return {
        step,
        origin: origins.get(record.digest) ?? { via: "none" },
        because: copies
            ? "the line or the files that it copies are not the ones in the cache"
            : "the line, a build argument that it sees or the image below it is not the one in the cache",
    };
}

// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/lint/keys.js

/**
 * The stable key of a lint finding: tool, rule, file and the text it speaks of, no line number. `ordinal` tells equal texts
 * in one file apart.
 */
function lintKey(tool, rule, label, text, ordinal) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 12);
    return [tool, rule, label, hash, ...(ordinal === 0 ? [] : [String(ordinal + 1)])].join("/");
}

;// CONCATENATED MODULE: ./build/js/lint/remark.js
/** What lint works with between reading a tool's output and making findings of it. */
/** hadolint's levels, worst first; BuildKit's checks have none of their own (see rules.ts). */
const lintLevels = ["error", "warning", "info", "style"];
/** One scale for all tools (CONTRACTS §4). */
const severityOfLevel = {
    error: "high",
    warning: "medium",
    info: "low",
    style: "info",
};

;// CONCATENATED MODULE: ./build/js/lint/rules.js
/**
 * BuildKit's checks (moby/buildkit frontend/dockerfile/linter/ruleset.go) and the hadolint rules that say the same. Both
 * tools were run on one Dockerfile to see it (`__tests__/fixtures/lint/pairs`).
 */
const sameAs = new Map(Object.entries({
    DuplicateStageName: ["DL3024"],
    DockerfileError: ["DL1000"],
    FromPlatformFlagConstDisallowed: ["DL3029"],
    JSONArgsRecommended: ["DL3025"],
    MaintainerDeprecated: ["DL4000"],
    MultipleInstructionsDisallowed: ["DL4003", "DL4004", "DL3012"],
    RedundantTargetPlatform: ["DL3065"],
    ReservedStageName: ["DL3063"],
    SecretsUsedInArgOrEnv: ["DL3064"],
    WorkdirRelativePath: ["DL3000"],
}));
/** The rules of the other tool that say the same as `rule`. */
function equivalentsOf(rule) {
    return sameAs.get(rule) ?? [...sameAs].filter(([, rules]) => rules.includes(rule)).map(([check]) => check);
}
/**
 * Rules that ask for exact package versions. Distributions delete old versions from their mirrors, so following them
 * breaks builds; hadolint's users switch them off more than any other (hadolint#363, #685, #928). They stay visible as info.
 */
const versionPinRules = new Set([
    "DL3008", // apt-get
    "DL3013", // pip
    "DL3016", // npm
    "DL3018", // apk
    "DL3028", // gem
    "DL3033", // yum
    "DL3037", // zypper
    "DL3041", // dnf
    "DL3062", // go install
]);
/** The level of a hadolint remark where nobody set another one. */
function defaultHadolintLevel(rule, reported) {
    return versionPinRules.has(rule) && reported === "warning" ? "info" : reported;
}
const buildCheckLevels = new Map([
    ["DockerfileError", "error"],
    ["ConsistentInstructionCasing", "style"],
    ["ExposeProtoCasing", "style"],
    ["FromAsCasing", "style"],
    ["StageNameCasing", "style"],
    ["InvalidDefinitionDescription", "info"],
    ["LegacyKeyValueFormat", "info"],
]);
/** BuildKit gives its checks no level: matters of taste are style or info, the rest is a warning. */
function buildCheckLevel(rule) {
    return buildCheckLevels.get(rule) ?? "warning";
}
/** The page that explains a hadolint or ShellCheck rule. */
function hadolintUrl(rule) {
    return rule.startsWith("SC")
        ? `https://www.shellcheck.net/wiki/${rule}`
        : `https://github.com/hadolint/hadolint/wiki/${rule}`;
}

;// CONCATENATED MODULE: ./build/js/lint/merge.js
/** Makes findings of what both tools remarked: each thing once, at the level that the policies give it. Pure. */




/**
 * The findings, worst first, then by file and line. hadolint's word wins over BuildKit's for the same thing, so that a
 * finding keeps its key on a machine without a builder.
 */
function mergeRemarks(remarks) {
    const placed = remarks.flatMap((remark) => {
        const level = decidedLevel(remark);
        if (level === "off")
            return [];
        const sources = new Set([`${remark.tool} ${remark.rule}`]);
        return [{ ...remark, level, place: remark.source.placeAt(remark.line), sources, times: 1 }];
    });
    return withKeys(withoutTwins(withoutRepeats(placed)));
}
/** The worst level that the policies of the file's variants give the rule; `off` only when all of them say so. */
function decidedLevel({ rule, level, source }) {
    const names = [rule, ...equivalentsOf(rule)];
    const words = source.policies.map(({ rules }) => {
        const name = names.find((each) => Object.hasOwn(rules, each));
        return name === undefined ? level : (rules[name] ?? level);
    });
    if (words.length === 0)
        return level;
    return lintLevels.find((each) => words.includes(each)) ?? "off";
}
/** One remark for the same words at the same instruction, from several targets or several words of one RUN. */
function withoutRepeats(remarks) {
    const kept = new Map();
    for (const remark of remarks) {
        const { tool, rule, source, place, line, message } = remark;
        const key = JSON.stringify([tool, rule, source.label, place?.instruction.startLine ?? line, message]);
        const same = kept.get(key);
        if (same === undefined)
            kept.set(key, remark);
        // BuildKit repeats itself for every target of a file; only hadolint's repeats are several places.
        else if (tool === "hadolint")
            same.times += 1;
    }
    return [...kept.values()];
}
/** Leaves out BuildKit's remarks where hadolint says the same, and notes on hadolint's that both see it. */
function withoutTwins(remarks) {
    const hadolint = new Map();
    for (const remark of remarks) {
        if (remark.tool !== "hadolint")
            continue;
        const key = `${remark.source.label}\n${remark.rule}`;
        hadolint.set(key, [...(hadolint.get(key) ?? []), remark]);
    }
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const candidates = equivalentsOf(remark.rule).flatMap((rule) => hadolint.get(`${remark.source.label}\n${rule}`) ?? []);
        const twins = candidates.filter((twin) => sameThing(twin, remark));
        for (const twin of twins)
            twin.sources.add(`buildkit ${remark.rule}`);
        return twins.length === 0;
    });
}
/** Of several CMDs hadolint names the later ones and BuildKit the earlier ones; other rules name the same instruction. */
function sameThing(one, other) {
    if (other.rule === "DockerfileError")
        return true;
    if (other.rule !== "MultipleInstructionsDisallowed") {
        return one.place === undefined ? one.line === other.line : one.place === other.place;
    }
    const [a, b] = [one.place, other.place];
    return a !== undefined && a.stage === b?.stage && a.instruction.keyword === b?.instruction.keyword;
}
function withKeys(remarks) {
    const taken = new Map();
    const findings = remarks.map((remark) => {
        const { source, place, line } = remark;
        const text = place?.instruction.text ?? source.text.split(/\r?\n/)[line - 1] ?? "";
        const key = lintKey(remark.tool, remark.rule, source.label, text, place?.ordinal ?? 0);
        const times = (taken.get(key) ?? 0) + 1;
        taken.set(key, times);
        return toFinding(remark, times === 1 ? key : `${key}~${times}`);
    });
    return findings.sort(inOrder);
}
function toFinding(remark, key) {
    const { tool, rule, level, title, message, url, sources, times, source } = remark;
    const where = source.file === undefined ? ` (${source.label})` : "";
    const often = times > 1 ? ` (${times} times in this instruction)` : "";
    return {
        key,
        tool,
        rule,
        severity: severityOfLevel[level],
        title,
        message: `${message}${often}${where}`,
        origin: merge_originOf(remark),
        state: "unknown",
        sources: [...sources].sort(),
        ...(url === undefined ? {} : { url }),
    };
}
function merge_originOf({ source: { file }, place, line }) {
    const range = place === undefined ? { startLine: line, endLine: line } : placeOrigin(place);
    return { ...(file === undefined ? {} : { file }), ...range, via: "none" };
}
function placeOrigin({ instruction: { startLine, endLine, text }, stage }) {
    return { startLine, endLine, instruction: text, ...(stage?.name === undefined ? {} : { stage: stage.name }) };
}
function inOrder(a, b) {
    const line = ({ origin }) => origin?.startLine ?? 0;
    const file = ({ origin }) => origin?.file ?? "";
    return ((0,severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        compareText(file(a), file(b)) ||
        line(a) - line(b) ||
        compareText(a.key, b.key));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/build/warnings.js


/**
 * BuildKit's checks as they came with the build, as the lint stage would give them, keys included. Warnings that are no
 * check (no rule, no place in a known Dockerfile) are left out.
 */
function warningFindings(warnings, sources) {
    return mergeRemarks(warnings.flatMap((warning) => remarkOf(warning, sources) ?? []));
}
function remarkOf(warning, sources) {
    // "RuleName: what is wrong (line 12)" (moby/buildkit frontend/dockerfile/linter/linter.go).
    const [, rule, message] = /^([A-Z]\w+): (.*?)(?: \(line \d+\))?$/s.exec(decode(warning.short)) ?? [];
    const line = warning.range?.[0]?.start.line;
    const source = sources.find(({ text }) => text === decode(warning.sourceInfo?.data));
    if (rule === undefined || message === undefined || line === undefined || source === undefined)
        return undefined;
    const title = decode(warning.detail?.[0]) || rule;
    const url = warning.url === undefined ? {} : { url: warning.url };
    return { tool: "buildkit", rule, level: buildCheckLevel(rule), source, line, title, message, ...url };
}
function decode(base64) {
    return Buffer.from(base64 ?? "", "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./build/js/build/build-variant.js















/**
 * Builds one variant in a process of its own into an OCI layout directory below the working directory. Never rejects:
 * what went wrong is in the outcome, and nothing of it stops another variant.
 */
async function buildVariant(builder, plan, variant, settings, context) {
    if (context.signal.aborted) {
        const message = `\`${variant.name}\` was not built: the run was cancelled before its turn.`;
        return { status: "skipped", variant, failure: { code: "cancelled", message, variant: variant.name } };
    }
    const paths = buildPaths(context.workDirectory, variant);
    const work = { builder, plan, variant, settings, context, paths, log: createBuildLog() };
    const task = context.progress.task("build", "building", variant.name);
    const outcome = await build(work, task).catch((error) => {
        return { status: "failed", variant, failure: { ...(0,coded_error/* codedError */.A)(error), variant: variant.name }, findings: [] };
    });
    if (outcome.status === "built")
        task.done(doneText(work));
    else
        task.fail(outcome.failure.message);
    return outcome;
}
async function build(work, task) {
    const { plan, variant, settings, paths } = work;
    if (variant.blocked !== undefined) {
        throw new errors/* PlimsollError */.nN("build.blocked", `\`${variant.name}\` is not built. ${variant.blocked}`);
    }
    const definition = definitionOf(plan, variant, settings.codec, paths.layout);
    const environment = buildVariables({ ...work.context.buildEnvironment, ...settings.secretEnvironment });
    await (0,promises_.mkdir)(paths.directory, { recursive: true, mode: 0o700 });
    requireRoom(await freeBytes(paths.directory), variant.name);
    await (0,promises_.rm)(paths.layout, { recursive: true, force: true });
    await writeDefinition(definition, paths);
    const { sources } = await dockerfileSources({ ...plan, variants: [variant] }, settings);
    const child = await runBuildx(work, environment, task);
    return child.exitCode === 0 ? built(work, child, sources) : failed(work, child, sources);
}
function runBuildx(work, env, task) {
    const { builder, variant, settings, context, paths, log } = work;
    const show = createLiveView(task, variant.target);
    return context.run({
        command: builder.buildx.command,
        args: buildArguments(builder, variant, paths, settings),
        cwd: settings.root,
        env,
        deadlineMs: deadlineOf(work),
        onStderr: (line) => show(log.read(line)),
    });
}
async function built(work, child, sources) {
    const { variant, paths, log } = work;
    const { provenance, digest } = await readMetadata(paths.metadata, variant.target, variant.name);
    await requireLayout(paths.layout, digest, variant.name);
    return {
        status: "built",
        variant,
        layout: paths.layout,
        provenance,
        build: summarise(log, variant.target, child.ms / 1000, stepOrigins(provenance, sources)),
        findings: warningFindings(log.warnings, sources),
    };
}
function failed(work, child, sources) {
    const { variant, builder, log } = work;
    const { target, name } = variant;
    const deadlineMs = deadlineOf(work);
    const failure = explainFailure({ variant: name, target, builder: builder.name, child, deadlineMs, log, sources });
    if (failure.code === "cancelled")
        return { status: "cancelled", variant, failure };
    const summary = summarise(log, target, child.ms / 1000, new Map());
    return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}
/** No build outlives the run. */
function deadlineOf({ variant, settings }) {
    return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}
function doneText({ log, variant }) {
    const { total, cached } = countSteps(log, variant.target);
    return `${total} ${total === 1 ? "step" : "steps"}, ${cached} cached`;
}

// EXTERNAL MODULE: ./build/js/image/open.js + 20 modules
var image_open = __webpack_require__(88623);
// EXTERNAL MODULE: ./build/js/image/platforms.js
var image_platforms = __webpack_require__(99292);
// EXTERNAL MODULE: ./build/js/image/read-image.js + 100 modules
var read_image = __webpack_require__(10472);
// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 5 modules
var summary_summarise = __webpack_require__(42028);
;// CONCATENATED MODULE: ./build/js/scan/config-entries.js
/** Every entry, history first: a secret is then told by the instruction that brought it. */
function entriesOf({ config, history }) {
    const words = (place, list) => list && list.length > 0 ? [{ place, text: list.join(" ") }] : [];
    return [
        ...(history ?? []).flatMap(({ created_by }, index) => historyEntries(created_by ?? "", index)),
        ...(config?.Env ?? []).map((text) => assignment("environment variable", text)),
        ...Object.entries(config?.Labels ?? {}).map(([name, text]) => ({ place: `label ${name}`, name, text })),
        ...words("start command", config?.Cmd),
        ...words("entry point", config?.Entrypoint),
        ...words("ONBUILD instruction", config?.OnBuild),
    ];
}
/**
 * BuildKit writes `RUN |2 A=1 B=two words /bin/sh -c …`, with the values of all build arguments, unquoted; the classic
 * builder writes `|2 A=1 B=2 /bin/sh -c …`. ENV, ARG and LABEL stand there as instructions with their values.
 */
function historyEntries(text, history) {
    const [, keyword = ""] = /^(?:\/bin\/sh -c #\(nop\)\s+)?([A-Z]+)\s/.exec(text) ?? [];
    const isRun = keyword === "RUN" || /^\|\d/.test(text);
    const kind = isRun ? "build argument" : (config_entries_kinds[keyword] ?? "history");
    const assigned = isRun
        ? (/^(?:RUN )?\|\d+ (.*?)(?= \/bin\/| \["|$)/s.exec(text)?.[1] ?? "")
        : config_entries_kinds[keyword]
            ? text
            : "";
    const named = assignmentsIn(assigned).map((each) => ({ ...assignment(kind, each), history }));
    return [...named, { place: isRun ? "RUN instruction" : `${keyword || "history"} instruction`, text, history }];
}
const config_entries_kinds = { ARG: "build argument", ENV: "environment variable", LABEL: "label" };
function assignmentsIn(text) {
    return [...text.matchAll(/(?:^|\s)([A-Za-z_][\w.-]*=(?:"[^"]*"|'[^']*'|\S*))/g)].map((match) => match[1] ?? "");
}
function assignment(kind, text) {
    const at = text.indexOf("=");
    const name = at < 0 ? text : text.slice(0, at);
    return { place: `${kind} ${name}`, name, text: unquoted(at < 0 ? "" : text.slice(at + 1)) };
}
function unquoted(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/js/scan/entry-origin.js
/** Finds the Dockerfile line that an entry of an image's configuration comes from. */



/**
 * Looks for ARG, ENV and LABEL lines that name the entry in the Dockerfiles that the layers come from; else takes the
 * layer of the history entry, and the FROM line for what the base brought.
 */
async function entryOrigins(config, measured, root) {
    const dockerfiles = await dockerfilesOf(measured, root);
    const layers = layersByHistory(config, measured);
    return (entry) => {
        const layer = entry.history === undefined ? undefined : layers.get(entry.history);
        if (layer?.base === true)
            return measured.base?.from ?? layer.origin;
        return declaredAt(entry, dockerfiles) ?? layer?.origin ?? measured.base?.from;
    };
}
async function dockerfilesOf(measured, root) {
    const origins = [...measured.layers.map(({ origin }) => origin), ...(measured.base ? [measured.base.from] : [])];
    const files = new Set(origins.flatMap(({ file }) => (file === undefined || leavesRoot(file) ? [] : [file])));
    const read = await Promise.all([...files].map(async (file) => [file, await (0,promises_.readFile)((0,external_node_path_.join)(root, file), "utf8").catch(() => "")]));
    return new Map(read.map(([file, text]) => [file, (0,parse/* parseDockerfile */.Ai)(text)]));
}
function leavesRoot(file) {
    return (0,external_node_path_.isAbsolute)(file) || (0,external_node_path_.normalize)(file).startsWith("..");
}
function declaredAt({ name }, dockerfiles) {
    if (name === undefined)
        return undefined;
    const names = new RegExp(`[\\s"']${name.replace(/[^\w]/g, "\\$&")}["']?(?:[=\\s]|$)`);
    for (const [file, { preamble, stages }] of dockerfiles) {
        for (const { name: stage, instructions } of [{ name: undefined, instructions: preamble }, ...stages.toReversed()]) {
            const found = instructions.find((each) => declares(each, names));
            if (found === undefined)
                continue;
            const { startLine, endLine, keyword } = found;
            // The instruction's text would show the secret; its name is enough.
            return {
                file,
                startLine,
                endLine,
                instruction: `${keyword} ${name}`,
                via: "history",
                ...(stage === undefined ? {} : { stage }),
            };
        }
    }
    return undefined;
}
function declares({ keyword, text }, names) {
    return ["ARG", "ENV", "LABEL"].includes(keyword) && names.test(text.slice(keyword.length));
}
/** Entries without a layer belong to the next layer up; those above all layers to none. */
function layersByHistory({ history }, { layers }) {
    const entries = history ?? [];
    const byHistory = new Map();
    // Without this, history says nothing about layers (trivy pkg/fanal/artifact/image/image.go keeps the same rule).
    if (entries.filter(({ empty_layer }) => empty_layer !== true).length !== layers.length)
        return byHistory;
    let next = 0;
    entries.forEach(({ empty_layer }, index) => {
        const layer = layers[next];
        if (layer !== undefined)
            byHistory.set(index, layer);
        if (empty_layer !== true)
            next += 1;
    });
    return byHistory;
}

// EXTERNAL MODULE: ./build/js/image/blobs.js
var blobs = __webpack_require__(3572);
// EXTERNAL MODULE: ./build/js/image/digest.js
var image_digest = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/js/image/documents.js
var documents = __webpack_require__(20122);
;// CONCATENATED MODULE: ./build/js/scan/image-config.js






const words = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
/** OCI image configuration (opencontainers/image-spec config.md), as far as secrets can hide in it. */
const imageConfig = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({
        Env: words,
        Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        Cmd: words,
        Entrypoint: words,
        OnBuild: words,
    })
        .nullish(),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().nullish(), empty_layer: schemas/* boolean */.zMY().nullish() })).nullish(),
});
/**
 * The configuration that the layout has under `digest`.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
async function readImageConfig({ layout }, digest) {
    const name = `configuration ${(0,image_digest/* shortDigest */.VK)(digest)}`;
    const bytes = await (0,blobs/* readBounded */.CB)((0,external_node_path_.join)(layout, (0,image_digest/* blobName */.PF)(digest)), name, documents/* documentLimits */.E5.config);
    if ((0,image_digest/* digestOf */.ol)(bytes, digest.slice(0, digest.indexOf(":"))) !== digest) {
        throw new errors/* PlimsollError */.nN("image.digest", `The ${name} has other bytes than its digest says. Export the image again.`);
    }
    return (0,blobs/* parseDocument */.Tp)(bytes, imageConfig, name);
}

;// CONCATENATED MODULE: ./build/js/scan/secret-patterns.js
/**
 * Tokens that their makers gave a form of their own, which no ordinary file has by chance. Sources: the providers'
 * documentation of token formats, and the rules of Trivy (pkg/fanal/secret/builtin-rules.go), whose ids are used. All run
 * in linear time.
 */
const tokens = [
    token("aws-access-key-id", "AWS access key", "critical", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g),
    token("github-pat", "GitHub personal access token", "critical", /\bghp_[0-9A-Za-z]{36}\b/g),
    token("github-oauth", "GitHub OAuth token", "critical", /\bgho_[0-9A-Za-z]{36}\b/g),
    token("github-app-token", "GitHub App token", "critical", /\bgh[us]_[0-9A-Za-z]{36,}/g),
    token("github-refresh-token", "GitHub refresh token", "critical", /\bghr_[0-9A-Za-z]{36,}/g),
    token("github-fine-grained-pat", "GitHub fine-grained token", "critical", /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/g),
    token("gitlab-pat", "GitLab access token", "critical", /\bglpat-[0-9A-Za-z_-]{20,}/g),
    token("slack-access-token", "Slack token", "high", /\bxox[abprs]-[0-9A-Za-z-]{10,}/g),
    token("slack-web-hook", "Slack webhook", "medium", /https:\/\/hooks\.slack\.com\/services\/[0-9A-Za-z+/]{40,}/g),
    token("npm-access-token", "npm access token", "critical", /\bnpm_[0-9A-Za-z]{36}\b/g),
    token("pypi-upload-token", "PyPI upload token", "high", /\bpypi-AgEIcHlwaS5vcmc[0-9A-Za-z_-]{50,}/g),
    token("dockerhub-pat", "Docker Hub access token", "critical", /\bdckr_pat_[0-9A-Za-z_-]{27,}/g),
    token("hugging-face-access-token", "Hugging Face token", "critical", /\bhf_[0-9A-Za-z]{34,40}\b/g),
    token("stripe-secret-token", "Stripe secret key", "critical", /\b[rs]k_(?:live|test)_[0-9A-Za-z]{10,}/g),
    token("sendgrid-api-token", "SendGrid API key", "high", /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}/g),
    token("gcp-service-account", "Google service account key", "critical", /\\?"private_key_id\\?"\s*:\s*\\?"[0-9a-f]{40}/g),
];
/**
 * What a configuration has no reason to hold, but files do: source code that reads keys, tokens of documentation, Google's
 * keys for web pages (public, firebase.google.com/docs/projects/api-keys), logins of services for development.
 */
const suspects = [
    token("gcp-api-key", "Google API key", "high", /\bAIza[0-9A-Za-z_-]{35}/g),
    token("private-key", "private key", "high", /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g),
    token("jwt-token", "JSON web token", "medium", /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/g),
    token("url-credentials", "password in a URL", "high", urlWithPassword()),
];
/** The group `secret` is the password. */
function urlWithPassword() {
    return /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"']{1,100}:(?<secret>[^\s:@/"'$]{3,200})@/gi;
}
function token(rule, title, severity, expression) {
    return { rule, title, severity, expression };
}
/** The tokens in a text of an image's configuration. */
function secretsIn(text) {
    return [...tokens, ...suspects].flatMap((pattern) => matchesOf(pattern, text));
}
/** The tokens in a file's text, whatever file it is. */
function tokensIn(text) {
    return tokens.flatMap((pattern) => matchesOf(pattern, text)).filter(({ value }) => !isSequence(value));
}
function matchesOf({ expression, ...kind }, text) {
    return [...text.matchAll(expression)]
        .map((match) => ({ ...kind, value: match.groups?.["secret"] ?? match[0], at: match.index }))
        .filter(({ value }) => !isPlaceholder(value));
}
// The words that BuildKit's check SecretsUsedInArgOrEnv looks for (frontend/dockerfile/dockerfile2llb/convert.go), here only
// at a name's end: TOKEN_URL or KEY_FILE name a place, not a secret. SECRET_KEY_BASE is Rails'.
const secretName = /(?:^|_)(?:api_?key|auth|credentials?|key|passphrase|password|passwd|pword|pwd|secret|token|key_base)$/i;
// GPG_KEY in Docker's official images is the fingerprint of a public key.
const publicName = /(?:^|_)(?:gpg|pgp|pub|public|publishable|signing|apt|rpm)_?/i;
/** The secret in an assignment whose name says so, when its value is no word and no placeholder. */
function secretInAssignment(name, value) {
    if (!secretName.test(name) || publicName.test(name) || !looksRandom(value))
        return undefined;
    if (/aws_?secret_?access_?key$/i.test(name)) {
        return { rule: "aws-secret-access-key", title: "AWS secret access key", severity: "critical", value };
    }
    return { rule: "secret-in-variable", title: "secret value", severity: "high", value };
}
const placeholder = /example|placeholder|change.?me|dummy|sample|insert|your[_-]|replace|xxxx|\*\*\*|redacted|not[_-]?a|fake|default|unused|todo|test/i;
function isPlaceholder(value) {
    return placeholder.test(value) || /^(.)\1*$/.test(value);
}
/** Written along the alphabet or the keyboard, as tokens of tests and manuals are. */
function isSequence(value) {
    return /1234567|0123456|abcdefg|qwertyu|0{8}/i.test(value);
}
/** At least 8 characters of more than one kind, as mixed as a made-up value is and a word is not. */
function looksRandom(value) {
    if (value.length < 8 || /[\s$<>{}]/.test(value) || /^(?:\.{0,2}\/|[a-z]+:\/\/)/i.test(value) || isPlaceholder(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 && entropy(value) >= 3;
}
/** Shannon entropy in bits per character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function iso_duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/js/inputs/config/issues.js
var issues = __webpack_require__(86133);
// EXTERNAL MODULE: ./build/js/inputs/config/problems.js
var config_problems = __webpack_require__(54629);
// EXTERNAL MODULE: ./build/js/inputs/config/read-text.js
var read_text = __webpack_require__(59373);
// EXTERNAL MODULE: ./build/js/inputs/config/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(3119);
;// CONCATENATED MODULE: ./build/js/strict-yaml.js
/** Configuration files of other tools, read as strictly as our own and refused under their own code. */






/**
 * The text as the schema has it (an empty file as an empty mapping), and the places of its keys.
 *
 * @throws PlimsollError `refusal.code`; the message has file, line and column, the detail lists every problem.
 */
function readStrictYaml(file, text, schema, refusal) {
    try {
        const document = (0,yaml_document/* parseYaml */.h)(file, text);
        const value = document.value ?? {};
        if (typeof value !== "object" || Array.isArray(value)) {
            throw new errors/* PlimsollError */.nN(refusal.code, `${file}:1:1: it must be a mapping of keys to values.`);
        }
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return { value: parsed.data, document };
        const problems = (0,issues/* problemsOf */.G)(parsed.error.issues, document, json_schema_processors/* toJSONSchema */.bl(schema, { io: "input" }));
        throw (0,config_problems/* isSome */.R)(problems) ? (0,config_problems/* problemsError */.$)(file, problems) : parsed.error;
    }
    catch (error) {
        throw refused(error, refusal);
    }
}
/**
 * The text of a small file; undefined when it is not there and not `required`.
 *
 * @throws PlimsollError `refusal.code`.
 */
async function readTextOf(path, file, required, refusal) {
    try {
        return await (0,read_text/* readSmallText */.F)(path, file);
    }
    catch (error) {
        const isMissing = error instanceof errors/* PlimsollError */.nN && errnoOf(error.cause) === "ENOENT";
        if (isMissing && !required)
            return undefined;
        throw refused(error, refusal);
    }
}
function refused(error, { code, because }) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof errors/* PlimsollError */.nN ? error.detail : undefined;
    return new errors/* PlimsollError */.nN(code, `${message} ${because}`, {
        cause: error,
        ...(detail === undefined ? {} : { detail }),
    });
}
function errnoOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./build/js/scan/ignore-files.js
/**
 * `.trivyignore` and `.trivyignore.yaml`, read by us: a missing file, a date that is none or an unknown key is an error
 * here, where Trivy goes on without a word. Trivy is given one file made of all entries; each carries its number as
 * statement, so that what it suppressed leads back to file, line and expiry.
 */




/** What Trivy's sections are called (trivy pkg/result/ignore.go). */
const sections = ["vulnerabilities", "misconfigurations", "secrets", "licenses"];
const refusal = {
    code: "config.ignore-file",
    because: "Trivy would pass over this without a word, so correct it first.",
};
/** Found in the root when the configuration names none. Trivy itself would look only for the first. */
const usualNames = [".trivyignore", ".trivyignore.yaml"];
/**
 * All entries of the files given (relative to the root), or of those that are usual and there.
 *
 * @throws PlimsollError `config.ignore-file`.
 */
async function readIgnoreFiles(root, given) {
    const entries = [];
    for (const file of given.length > 0 ? given : usualNames) {
        const text = await readTextOf((0,external_node_path_.resolve)(root, file), file, given.length > 0, refusal);
        if (text === undefined)
            continue;
        entries.push(...(/\.ya?ml$/.test(file) ? parseYamlIgnoreFile(text, file) : parsePlainIgnoreFile(text, file)));
    }
    return entries;
}
/** One id per line, `#` comments, `exp:2027-01-31` after it. @throws PlimsollError `config.ignore-file`. */
function parsePlainIgnoreFile(text, file) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const [id, ...rest] = raw.trim().split(/\s+/);
        if (id === undefined || id === "" || id.startsWith("#"))
            return [];
        const line = index + 1;
        const expiry = rest.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
        if (expiry !== undefined && !date().safeParse(expiry).success) {
            throw new errors/* PlimsollError */.nN(refusal.code, `${file}:${line}: "exp:${expiry}" is not a date like exp:2027-01-31. ${refusal.because}`);
        }
        return [{ id, sections, file, line, ...(expiry === undefined ? {} : { expires: expiry }) }];
    });
}
const day = schemas/* union */.KCZ([date(), datetime({ offset: true })], "must be a date like 2027-01-31");
const yamlEntry = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP("must be text").min(1, "must not be empty"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP("must be text"), "must be a list").nullish(),
    purls: schemas/* array */.YOg(schemas/* string */.YjP("must be text").startsWith("pkg:", "must start with pkg:"), "must be a list").nullish(),
    expired_at: day.nullish(),
    statement: schemas/* string */.YjP("must be text").nullish(),
});
const yamlEntries = schemas/* array */.YOg(yamlEntry, "must be a list").nullish();
const yamlFile = schemas/* strictObject */.rej({
    vulnerabilities: yamlEntries,
    misconfigurations: yamlEntries,
    secrets: yamlEntries,
    licenses: yamlEntries,
});
/** The form with sections. @throws PlimsollError `config.ignore-file`. */
function parseYamlIgnoreFile(text, file) {
    const { value, document } = readStrictYaml(file, text, yamlFile, refusal);
    return sections.flatMap((section) => (value[section] ?? []).map(({ id, paths, purls, statement, expired_at }, index) => {
        const { line } = document.keyAt([section, index]);
        return {
            id,
            sections: [section],
            file,
            line,
            ...(paths ? { paths } : {}),
            ...(purls ? { purls } : {}),
            ...(statement ? { statement } : {}),
            ...(expired_at ? { expires: new Date(expired_at).toISOString().slice(0, 10) } : {}),
        };
    }));
}
const marker = "plimsoll:";
/** The one file for Trivy. JSON is YAML; times are written out because Go reads no bare date from a string. */
function mergedIgnoreFile(entries) {
    const bySection = (section) => entries.flatMap((entry, index) => {
        const { id, paths, purls, expires } = entry;
        if (!entry.sections.includes(section))
            return [];
        const until = expires === undefined ? {} : { expired_at: `${expires}T00:00:00Z` };
        return [{ id, ...(paths ? { paths } : {}), ...(purls ? { purls } : {}), ...until, statement: marker + index }];
    });
    return JSON.stringify({ vulnerabilities: bySection("vulnerabilities"), secrets: bySection("secrets") });
}
/** The entry that a suppression's statement names, when it comes from {@link mergedIgnoreFile}. */
function entryOfStatement(statement, entries) {
    const number = /^plimsoll:(\d+)$/.exec(statement ?? "")?.[1];
    return number === undefined ? undefined : entries[Number(number)];
}

// EXTERNAL MODULE: ./build/js/process/excerpt.js
var excerpt = __webpack_require__(78525);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/js/scan/download-database.js
/** One download by Trivy of one of its databases, tried again where that can help. */



const vulnerabilityDatabase = {
    title: "vulnerability database",
    flag: "--download-db-only",
    variable: "TRIVY_DB_REPOSITORY",
    option: "--db-repository",
    repositories: ["mirror.gcr.io/aquasec/trivy-db:2", "ghcr.io/aquasecurity/trivy-db:2"],
};
const javaIndex = {
    title: "Java index",
    flag: "--download-java-db-only",
    variable: "TRIVY_JAVA_DB_REPOSITORY",
    option: "--java-db-repository",
    repositories: ["mirror.gcr.io/aquasec/trivy-java-db:1", "ghcr.io/aquasecurity/trivy-java-db:1"],
};
/** The repositories that a download asks, as they are named in reports. */
function download_database_sourceOf(kind, context) {
    return context.scanEnvironment[kind.variable] ?? kind.repositories.join(", ");
}
/** The Java index is some 900 MB; ten minutes are a slow line, not a broken one. */
const deadlineMs = 600_000;
/**
 * Downloads into the cache directory `destination`. Trivy goes on to its second repository only after some answers of
 * the first, not when that can't be reached; so the second try asks the second one alone.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
async function downloadDatabase(kind, destination, trivy, context, pausesMs = [2_000, 8_000]) {
    const task = context.progress.task("scan", `Downloading the ${kind.title}`);
    const own = context.scanEnvironment[kind.variable] !== undefined;
    for (let attempt = 0;; attempt++) {
        const other = attempt % 2 === 1 && !own ? [`${kind.option}=${kind.repositories[1]}`] : [];
        const result = await run(kind, [...other, `--cache-dir=${destination}`], trivy, context, task);
        if (result.endedBy === "exit" && result.exitCode === 0)
            return task.done();
        const pause = pausesMs[attempt];
        if (context.signal.aborted || pause === undefined || !mayPass(result)) {
            const failure = download_database_failed(kind, result, context);
            task.fail(failure.message);
            throw failure;
        }
        task.update(`trying again in ${pause / 1000} s`);
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: context.signal }).catch(() => undefined);
    }
}
function run(kind, options, trivy, context, task) {
    return context.run({
        command: trivy.command,
        args: ["image", kind.flag, "--no-progress", "--skip-version-check", "--disable-telemetry", ...options],
        cwd: context.workDirectory,
        env: context.scanEnvironment,
        deadlineMs,
        onStderr: (line) => task.output(line),
    });
}
/** Busy, broken or slow servers and lines; not a wrong name, a refused login or a certificate nobody trusts. */
function mayPass(result) {
    if (result.endedBy === "deadline")
        return true;
    if (result.endedBy !== "exit" || result.signal !== null)
        return false;
    return /TOOMANYREQUESTS|\b429\b|\b5\d\d\b|timeout|timed out|connection|reset|refused|EOF|no such host|dial tcp|unavailable|temporar/i.test(result.stderr);
}
function download_database_failed(kind, result, context) {
    if (context.signal.aborted)
        return new errors/* PlimsollError */.nN("cancelled", `Cancelled while the ${kind.title} was downloading.`);
    const why = result.endedBy === "deadline" ? ` within ${deadlineMs / 60_000} minutes` : "";
    return new errors/* PlimsollError */.nN("scan.database", `The ${kind.title} could not be downloaded${why} from ${download_database_sourceOf(kind, context)}. Without it no image can be judged. Run again, or set ${kind.variable} to a mirror that this machine reaches.`, { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 8) });
}

;// CONCATENATED MODULE: ./build/js/scan/lock.js





/** Longer than any download that it guards may take; a lock older than that was left behind. */
const staleMs = 20 * 60_000;
/**
 * Runs `work` while holding the lock file, also against other processes of this machine. A lock whose owner is gone, or
 * that is very old, is taken over. Rejects with the signal's reason when it fires while waiting.
 */
async function withLock(file, signal, work) {
    const mine = `${process.pid} ${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    while (!(await take(file, mine))) {
        if (await isAbandoned(file))
            await (0,promises_.rm)(file, { force: true });
        else
            await (0,external_node_timers_promises_.setTimeout)(200, undefined, { signal });
    }
    try {
        return await work();
    }
    finally {
        if ((await (0,promises_.readFile)(file, "utf8").catch(() => "")) === mine)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(file, mine) {
    try {
        await (0,promises_.writeFile)(file, mine, { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "EEXIST"))
            return false;
        throw error;
    }
}
async function isAbandoned(file) {
    try {
        if (Date.now() - (await (0,promises_.stat)(file)).mtimeMs > staleMs)
            return true;
        const owner = Number((await (0,promises_.readFile)(file, "utf8")).split(" ")[0]);
        if (!Number.isInteger(owner) || owner <= 0)
            return false;
        process.kill(owner, 0);
        return false;
    }
    catch (error) {
        return (0,errors/* hasErrno */.Nm)(error, "ESRCH");
    }
}

;// CONCATENATED MODULE: ./build/js/scan/stored-databases.js
/**
 * Databases kept between runs: one directory per download below one directory per source, never changed once it is in
 * place. A scan that reads one is not disturbed by a run that fetches a newer one.
 */





/** metadata.json of both kinds (trivy-db pkg/metadata/metadata.go, trivy-java-db pkg/db/metadata.go). */
const metadataFile = schemas/* object */.Ikc({
    Version: schemas/* int */.Whr(),
    NextUpdate: datetime({ offset: true }),
    UpdatedAt: datetime({ offset: true }),
    DownloadedAt: datetime({ offset: true }),
});
const stored_databases_day = 86_400_000;
/** The directory of this source's databases. */
function storeOf(name, kind, context) {
    const source = (0,external_node_crypto_.createHash)("sha256").update(download_database_sourceOf(kind, context)).digest("hex").slice(0, 12);
    return (0,external_node_path_.join)(context.cacheDirectory, "trivy", `${name}-${source}`);
}
/** The last one that was downloaded whole; undefined when there is none. */
async function newestDatabase(store, name) {
    const names = await (0,promises_.readdir)(store).catch(() => []);
    const stored = await Promise.all(names.filter(isFinished).map((each) => readDatabase((0,external_node_path_.join)(store, each), name)));
    return stored
        .filter((each) => each !== undefined)
        .sort((a, b) => b.downloadedAt - a.downloadedAt)
        .at(0);
}
/** What `directory` holds; undefined when it is not a whole database of the version that Trivy 0.70 and later read. */
async function readDatabase(directory, name) {
    try {
        const data = (0,external_node_path_.join)(directory, name, name === "db" ? "trivy.db" : "trivy-java.db");
        if ((await (0,promises_.stat)(data)).size === 0)
            return undefined;
        const metadata = metadataFile.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, name, "metadata.json"), "utf8")));
        if (metadata.Version !== (name === "db" ? 2 : 1))
            return undefined;
        return {
            directory,
            updatedAt: Date.parse(metadata.UpdatedAt),
            nextUpdate: Date.parse(metadata.NextUpdate),
            downloadedAt: Date.parse(metadata.DownloadedAt),
        };
    }
    catch {
        return undefined;
    }
}
/** Lets `download` fill a new directory and puts it in place when it holds a whole database; undefined when not. */
async function storeDatabase(store, name, download) {
    await removeOld(store, name);
    const incoming = (0,external_node_path_.join)(store, `incoming-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(incoming, { recursive: true });
    try {
        await download(incoming);
        if ((await readDatabase(incoming, name)) === undefined)
            return undefined;
        const place = (0,external_node_path_.join)(store, `at-${Date.now()}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
        await (0,promises_.rename)(incoming, place);
        return await readDatabase(place, name);
    }
    finally {
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
}
function isFinished(name) {
    return name.startsWith("at-");
}
/** What no run of today can still be using; the newest stays for the day when the network fails. */
async function removeOld(store, name) {
    const newest = await newestDatabase(store, name);
    for (const each of await (0,promises_.readdir)(store).catch(() => [])) {
        const directory = (0,external_node_path_.join)(store, each);
        const isOurs = isFinished(each) || each.startsWith("incoming-");
        if (!isOurs || directory === newest?.directory)
            continue;
        const age = Date.now() - ((await (0,promises_.stat)(directory).catch(() => undefined))?.mtimeMs ?? Date.now());
        if (age > 2 * stored_databases_day)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/js/scan/java-index.js
/** The index by which Trivy recognises JAR files. It is large and few images need it, so it is fetched when one does. */






/**
 * Whether Trivy stopped because an image holds a JAR and there is no index yet (trivy pkg/javadb/client.go). Scans always
 * run with `--skip-java-db-update`: left to itself every parallel scan would download the index into the same place.
 */
function lacksJavaIndex(stderr) {
    return stderr.includes("'--skip-java-db-update' cannot be specified on the first run");
}
/** Days for which an index is taken as it is; it only grows by newly published artifacts, and Trivy keeps it for 3. */
const freshMs = 3 * 86_400_000;
/**
 * Puts the index beside the vulnerability database in `cacheDirectory`. An old one is used with a warning when no newer
 * one can be had.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
async function provideJavaIndex(cacheDirectory, trivy, context) {
    const link = (0,external_node_path_.join)(cacheDirectory, "java-db");
    const store = storeOf("java-db", javaIndex, context);
    await withLock((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        if (await exists(link))
            return;
        const { directory } = await currentIndex(store, trivy, context);
        // A link that leads nowhere: its index was removed as old.
        await (0,promises_.rm)(link, { force: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(directory, "java-db"), link);
    });
}
/** {@link provideJavaIndex} on a machine that needed the index before, so that no scan has to fail first. */
async function provideKnownJavaIndex(cacheDirectory, trivy, context) {
    const known = await newestDatabase(storeOf("java-db", javaIndex, context), "java-db");
    if (known !== undefined)
        await provideJavaIndex(cacheDirectory, trivy, context);
}
async function currentIndex(store, trivy, context) {
    const cached = await newestDatabase(store, "java-db");
    if (cached !== undefined && Date.now() - cached.downloadedAt < freshMs)
        return cached;
    try {
        const stored = await storeDatabase(store, "java-db", (directory) => downloadDatabase(javaIndex, directory, trivy, context));
        if (stored !== undefined)
            return stored;
        throw new errors/* PlimsollError */.nN("scan.database", `What ${download_database_sourceOf(javaIndex, context)} gave is not Trivy's Java index. Correct TRIVY_JAVA_DB_REPOSITORY.`);
    }
    catch (error) {
        if (cached === undefined || context.signal.aborted)
            throw error;
        context.progress.warn("The Java index could not be refreshed; the cached one is used. JAR files published since may go unrecognised.");
        return cached;
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/scan/trivy-report.js
/** The border to `trivy image --format=json`: strict on what is used, silent on the rest. */


/** pkg/fanal/types/artifact.go; both digests can be missing for other sources than layouts. */
const trivy_report_layer = schemas/* object */.Ikc({ Digest: schemas/* string */.YjP().optional(), DiffID: schemas/* string */.YjP().optional() });
const identifier = schemas/* object */.Ikc({ PURL: schemas/* string */.YjP().optional(), UID: schemas/* string */.YjP().optional() });
const trivy_report_severity = schemas/* enum */.k5n(["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);
const packageEntry = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP().optional(),
    Name: schemas/* string */.YjP(),
    Identifier: identifier.optional(),
    Version: schemas/* string */.YjP().optional(),
    Release: schemas/* string */.YjP().optional(),
    Epoch: schemas/* int */.Whr().optional(),
    SrcName: schemas/* string */.YjP().optional(),
    Layer: trivy_report_layer.optional(),
    FilePath: schemas/* string */.YjP().optional(),
    /** The analyser that found it. */
    AnalyzedBy: schemas/* string */.YjP().optional(),
});
/** pkg/types/vulnerability.go. */
const vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP().min(1),
    PkgID: schemas/* string */.YjP().optional(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: schemas/* string */.YjP().optional(),
    PkgIdentifier: identifier.optional(),
    InstalledVersion: schemas/* string */.YjP().optional(),
    FixedVersion: schemas/* string */.YjP().optional(),
    Status: schemas/* string */.YjP().optional(),
    Layer: trivy_report_layer.optional(),
    SeveritySource: schemas/* string */.YjP().optional(),
    PrimaryURL: schemas/* string */.YjP().optional(),
    DataSource: schemas/* object */.Ikc({ ID: schemas/* string */.YjP().optional(), Name: schemas/* string */.YjP().optional() }).optional(),
    Title: schemas/* string */.YjP().optional(),
    Severity: trivy_report_severity,
    PublishedDate: schemas/* string */.YjP().optional(),
});
/** pkg/fanal/types/secret.go. `Match` and `Code` quote the line with the secret masked; a second one may stand there unmasked. */
const secret = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP().min(1),
    Severity: trivy_report_severity,
    Title: schemas/* string */.YjP(),
    StartLine: schemas/* int */.Whr(),
    Layer: trivy_report_layer.optional(),
});
/** pkg/types/finding.go. Findings of other types (misconfiguration, licence) are not asked for. */
const modified = schemas/* discriminatedUnion */.gMt("Type", [
    schemas/* object */.Ikc({ Type: schemas/* literal */.euz("vulnerability"), ...modification(), Finding: vulnerability }),
    schemas/* object */.Ikc({ Type: schemas/* literal */.euz("secret"), ...modification(), Finding: secret }),
]);
function modification() {
    return { Status: schemas/* string */.YjP(), Statement: schemas/* string */.YjP().optional(), Source: schemas/* string */.YjP().optional() };
}
const result = schemas/* object */.Ikc({
    Target: schemas/* string */.YjP(),
    Class: schemas/* string */.YjP().optional(),
    Type: schemas/* string */.YjP().optional(),
    Packages: schemas/* array */.YOg(packageEntry).nullish(),
    Vulnerabilities: schemas/* array */.YOg(vulnerability).nullish(),
    Secrets: schemas/* array */.YOg(secret).nullish(),
    ExperimentalModifiedFindings: schemas/* array */.YOg(modified).nullish(),
});
/** pkg/types/report.go. `Results` is absent for an image without anything. */
const report = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: schemas/* literal */.euz("container_image"),
    Metadata: schemas/* object */.Ikc({
        ImageID: schemas/* string */.YjP(),
        OS: schemas/* object */.Ikc({ Family: schemas/* string */.YjP(), Name: schemas/* string */.YjP().optional(), EOSL: schemas/* boolean */.zMY().optional() }).optional(),
    }),
    Results: schemas/* array */.YOg(result).nullish(),
});
/**
 * Reads what Trivy wrote.
 *
 * @throws PlimsollError `tool.nonsense` for half a JSON, another schema version, or fields that are not what they were.
 */
function parseTrivyReport(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw nonsense("no whole JSON", error);
    }
    const parsed = report.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw nonsense(`${issue?.path.join(".") ?? "the report"} is unexpected`, parsed.error);
}
function nonsense(what, cause) {
    return new errors/* PlimsollError */.nN("tool.nonsense", `Trivy's report can't be understood (${what}), so nothing is known of this image. Run again; if it stays, use the Trivy version that Plimsoll is tested with.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/scan/trivy.js
/** Runs Trivy over one platform image. */






const trivy_deadlineMs = 15 * 60_000;
/**
 * The report of one scan. `directory` is made for it and must not exist: Trivy runs inside it and reads everything under
 * names of ours, because it cuts `--input` at `@` and `:`, splits lists at commas, and takes `trivy.yaml`,
 * `trivy-secret.yaml` and `.trivyignore` from where it runs.
 *
 * @throws PlimsollError `tool.*`, `scan.database` (Java index), `cancelled`, `disk.full`.
 */
async function runTrivy(question, directory, trivy, context) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.symlink)(question.layout, (0,external_node_path_.join)(directory, imageName));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "ignore.yaml"), question.ignoreFile);
    for (const [index, path] of question.vex.entries())
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(directory, vexName(index)));
    const run = () => scan(question, directory, trivy, context);
    let result = await run();
    if (lacksJavaIndex(result.stderr)) {
        await provideJavaIndex(question.databaseDirectory, trivy, context);
        result = await run();
    }
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw failure(result);
    return parseTrivyReport(await readResult((0,external_node_path_.join)(directory, "result.json")));
}
/** Becomes Trivy's artifact name, the same in every run. */
const imageName = "image";
/** Becomes the `Source` of what the document suppresses. */
function vexName(index) {
    return `vex-${index}`;
}
function scan({ databaseDirectory, scanners, inOrder, vex }, directory, trivy, context) {
    return context.run({
        command: trivy.command,
        args: [
            "image",
            `--input=${imageName}`,
            "--format=json",
            "--output=result.json",
            // No --severity, --ignore-unfixed or --exit-code: the whole picture is kept, and judging is the verdict's.
            `--scanners=${scanners.join(",")}`,
            ...(inOrder ? ["--parallel=1"] : []),
            "--list-all-pkgs",
            "--show-suppressed",
            "--ignorefile=ignore.yaml",
            ...vex.map((_path, index) => `--vex=${vexName(index)}`),
            `--cache-dir=${databaseDirectory}`,
            // The file cache is locked by one process at a time, and scans run side by side.
            "--cache-backend=memory",
            "--skip-db-update",
            "--skip-java-db-update",
            "--skip-version-check",
            "--disable-telemetry",
            "--offline-scan",
            "--no-progress",
            `--timeout=${trivy_deadlineMs / 1000}s`,
        ],
        cwd: directory,
        // Trivy unpacks large files to the temporary directory; the work directory lies where space is.
        env: { ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: trivy_deadlineMs + 10_000,
    });
}
async function readResult(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (!(0,errors/* hasErrno */.Nm)(error, "ENOENT"))
            throw error;
        throw new errors/* PlimsollError */.nN("tool.nonsense", "Trivy ended well and wrote no report, so nothing is known of this image. Run again.", { cause: error });
    }
}
function failure(result) {
    const detail = (0,excerpt/* lastLines */.w)(result.stderr, 10);
    const options = { cause: result.spawnError, detail };
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while Trivy ran.");
    if (result.endedBy === "deadline") {
        return new errors/* PlimsollError */.nN("tool.deadline", `Trivy did not finish within ${trivy_deadlineMs / 60_000} minutes. Look for secrets in fewer files (secrets.files: own), or use a larger machine.`, options);
    }
    if (result.endedBy === "spawn") {
        return new errors/* PlimsollError */.nN("tool.missing", "Trivy could not be started. Install it again, or remove tools.trivy.path.", options);
    }
    if (/no space left on device/.test(detail)) {
        return new errors/* PlimsollError */.nN("disk.full", "The disk is full: Trivy could not unpack the image. Free space, then run again.", options);
    }
    const how = result.signal === null ? `with status ${result.exitCode}` : `by ${result.signal}`;
    const advice = result.signal === "SIGKILL" ? "It was most likely out of memory." : "Its last lines say why.";
    return new errors/* PlimsollError */.nN("tool.crashed", `Trivy ended ${how}, so nothing is known of this image. ${advice}`, options);
}

;// CONCATENATED MODULE: ./build/js/scan/suppression.js



/** Who suppressed a finding, why, and until when. */
function suppressionOf({ Status, Statement, Source }, { entries, vex }) {
    const entry = entryOfStatement(Statement, entries);
    if (entry !== undefined)
        return suppressionBy(entry);
    const document = vex.find((_path, index) => vexName(index) === Source);
    return { source: document ?? "VEX", statement: [Status, Statement].filter((word) => word).join(": ") };
}
/**
 * What an ignore file says of a secret that Trivy was not asked about: the first entry with the rule's id that still holds
 * (`Match` and `matchPath` in pkg/result/ignore.go). `path` begins with a slash, as the targets do that Trivy matches; it is
 * undefined for what stands in no file, and then entries for paths do not hold.
 */
function suppressionOfSecret(rule, path, entries, today) {
    const entry = entries.find(({ id, sections, paths = [], expires }) => id === rule &&
        sections.includes("secrets") &&
        (paths.length === 0 || (path !== undefined && paths.some((pattern) => matches(path, pattern)))) &&
        (expires === undefined || expires > today));
    return entry === undefined ? undefined : suppressionBy(entry);
}
/** As Trivy's doublestar does, to which a dot is a character like any other; to Node a wildcard does not begin with one. */
function matches(path, pattern) {
    const plain = (text) => text.replaceAll(".", "\uE000");
    return (0,posix_.matchesGlob)(plain(path), plain(pattern));
}
function suppressionBy({ file, line, statement, expires }) {
    return {
        source: `${file}:${line}`,
        ...(statement === undefined ? {} : { statement }),
        ...(expires === undefined ? {} : { expires }),
    };
}
/** A sentence about an entry that would have suppressed this, had it not run out. */
function expiredNote(id, { entries }, today) {
    const entry = entries.find((each) => each.id === id && each.expires !== undefined && each.expires <= today);
    return entry === undefined ? "" : ` Its suppression in ${entry.file}:${entry.line} ended on ${entry.expires}.`;
}

;// CONCATENATED MODULE: ./build/js/scan/config-secrets.js
/**
 * Secrets in an image's configuration: environment, labels, commands, history and the build arguments that history keeps.
 * Everybody who can pull the image can read them. Trivy looks at the configuration too, but only together with all files,
 * does not know build arguments by name, and can't say which entry it means; so this is done here, always, and there only
 * for files.
 */






/**
 * One finding per secret, however many places hold it. The value is in no finding.
 *
 * @throws PlimsollError `image.malformed`, `image.digest`.
 */
async function configSecretFindings(image, measured, ignored, root, today) {
    const config = await readImageConfig(image, measured.configDigest);
    const placed = placedSecrets(entriesOf(config));
    if (placed.length === 0)
        return [];
    const originOf = await entryOrigins(config, measured, root);
    const count = new Map();
    return placed.map((each) => {
        const key = keyOf(each);
        const times = (count.get(key) ?? 0) + 1;
        count.set(key, times);
        return config_secrets_toFinding(each, times === 1 ? key : `${key}/${times}`, originOf, suppressionOfSecret(each.secret.rule, undefined, ignored, today));
    });
}
function placedSecrets(entries) {
    const placed = new Map();
    for (const entry of entries) {
        const named = entry.name === undefined ? undefined : secretInAssignment(entry.name, entry.text);
        const tokens = secretsIn(entry.text);
        // A token that is known by its form says more than the name of its variable.
        const found = tokens.length > 0 || named === undefined ? tokens : [named];
        for (const secret of found) {
            const id = (0,external_node_crypto_.createHash)("sha256").update(secret.value).digest("hex");
            const same = placed.get(id);
            if (same === undefined)
                placed.set(id, { secret, entries: [entry] });
            else
                same.entries.push(entry);
        }
    }
    return [...placed.values()];
}
function keyOf({ secret, entries }) {
    const name = entries.find((entry) => entry.name !== undefined)?.name;
    return ["plimsoll", "secret", secret.rule, ...(name === undefined ? [] : [name])].join("/");
}
function config_secrets_toFinding({ secret, entries }, key, originOf, suppression) {
    const places = [...new Set(entries.map(({ place }) => place))];
    const named = entries.find(({ name }) => name !== undefined) ?? entries[0];
    const origin = named === undefined ? undefined : originOf(named);
    return {
        key,
        tool: "plimsoll",
        rule: secret.rule,
        severity: secret.severity,
        title: `${secret.title[0]?.toUpperCase()}${secret.title.slice(1)} in the image's configuration`,
        message: `Everybody who can pull this image can read a ${secret.title}: ${places.join(", ")}.`,
        ...(origin === undefined ? {} : { origin }),
        state: suppression === undefined ? "unknown" : "suppressed",
        fix: {
            text: "Revoke it, then give it to the build as a secret mount (RUN --mount=type=secret) or to the container at run time.",
        },
        ...(suppression === undefined ? {} : { suppression }),
    };
}

;// CONCATENATED MODULE: ./build/js/scan/layer-origins.js
/** Finds the measured layer that Trivy speaks of: by diff ID, else by the digest of its blob. */
function layerFinder(measured) {
    const byDiffId = new Map(measured.layers.toReversed().map((layer) => [layer.diffId, layer]));
    const byDigest = new Map(measured.layers.toReversed().map((layer) => [layer.digest, layer]));
    return (layer) => {
        if (layer?.DiffID !== undefined)
            return byDiffId.get(layer.DiffID);
        return layer?.Digest === undefined ? undefined : byDigest.get(layer.Digest);
    };
}
/** Where something in an image comes from, in words: the base image, or the instruction that made the layer. */
function cameFrom(layer, measured) {
    if (layer === undefined)
        return "";
    if (layer.base)
        return ` It comes with the base image${measured.base === undefined ? "" : ` ${measured.base.name}`}.`;
    const { instruction } = layer.origin;
    return instruction === undefined ? "" : ` It comes from: ${layer_origins_shorten(instruction)}`;
}
function layer_origins_shorten(text) {
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

;// CONCATENATED MODULE: ./build/js/scan/reported-secrets.js
/**
 * All secrets in files, suppressed ones too. Not what Trivy finds in the image's configuration: it can't say which entry it
 * stands in, and config-secrets looks at every entry of every image, also when files are not read.
 */
function reportedSecrets({ Results, ArtifactName }) {
    return (Results ?? [])
        .filter(({ Target }) => Target !== ArtifactName)
        .flatMap(({ Target: path, Secrets, ExperimentalModifiedFindings }) => [
        ...(Secrets ?? []).map((secret) => ({ secret, path })),
        ...(ExperimentalModifiedFindings ?? []).flatMap((modified) => modified.Type === "secret" ? [{ secret: modified.Finding, path, modified }] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/js/scan/severity.js
/** Trivy's scale on ours. UNKNOWN is what nobody has rated yet; it is shown and never gates. */
const severityOfTrivy = {
    CRITICAL: "critical",
    HIGH: "high",
    MEDIUM: "medium",
    LOW: "low",
    UNKNOWN: "info",
};

;// CONCATENATED MODULE: ./build/js/scan/file-secrets.js




/** What to do about a secret in a file. */
const fileSecretFix = {
    text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
};
/** One finding per secret and file; `layerOf` gives the image's layer that the report means. */
function fileSecretFindings(report, layerOf, measured, sources) {
    const findLayer = layerFinder(measured);
    const count = new Map();
    return reportedSecrets(report).map(({ secret, path, modified }) => {
        const same = `trivy/secret/${secret.RuleID}/${path.replace(/^\//, "")}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer(layerOf(secret.Layer));
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "trivy",
            rule: secret.RuleID,
            severity: severityOfTrivy[secret.Severity],
            title: `${secret.Title} in a file of the image`,
            message: `${path}, line ${secret.StartLine}: ${secret.Title}.${cameFrom(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: modified === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(modified === undefined ? {} : { suppression: suppressionOf(modified, sources) }),
        };
    });
}

;// CONCATENATED MODULE: ./build/js/scan/extract/go-path.js
/** Paths as Trivy sees them: Go's rules, where they differ from Node's. */
/**
 * Go's `path.Clean` without leading slashes, as Trivy's layer walker takes an entry's name (`pkg/fanal/walker/tar.go`).
 * `.` for what names the root; `..` that leads out of it stays when the name is relative, as it does there.
 */
function cleanPath(name) {
    if (isClean(name))
        return name;
    const rooted = name.startsWith("/");
    const kept = [];
    for (const component of name.split("/")) {
        if (component === "" || component === ".")
            continue;
        if (component !== "..")
            kept.push(component);
        else if (kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else if (!rooted)
            kept.push(component);
    }
    return kept.length > 0 || rooted ? kept.join("/") : ".";
}
/** Nearly all names are; found out without a copy. */
function isClean(name) {
    const first = name.charCodeAt(0);
    if (name === "" || first === slash || first === dot)
        return false;
    return !name.endsWith("/") && !name.includes("//") && !name.includes("/.");
}
const slash = 0x2f;
const dot = 0x2e;
/** Go's `filepath.Ext`: from the last dot of the last element, also of a dot file, where Node's `extname` gives nothing. */
function extensionOf(base) {
    const at = base.lastIndexOf(".");
    return at < 0 ? "" : base.slice(at);
}
/** The last element of a clean path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/binary.js

/** Bytes from a file's start by which Trivy tells text from other content. */
const decisiveBytes = 300;
/** Whether a byte among the first {@link decisiveBytes} makes a file binary (`IsBinary` in pkg/fanal/utils/utils.go). */
function isBinaryByte(byte) {
    return byte < 7 || byte === 11 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127;
}
/** Of binary files Trivy searches these alone, the printable text in them (`allowedBinaries` in its analyzer/secret/secret.go). */
function isSearchedBinary(path) {
    return extensionOf(baseOf(path)) === ".pyc";
}

;// CONCATENATED MODULE: ./build/js/scan/own-secrets.js





/**
 * One finding per rule, file and layer. What Trivy reports, by the same rule or on the same line, of the same file is left
 * to it; a file that another layer has at the same path is another file. `layerOf` gives the image's layer that the report
 * means, and `today` is an ISO date.
 */
function ownSecretFindings(found, report, layerOf, measured, ignored, today) {
    const isTold = toldBy(report, layerOf);
    const findLayer = layerFinder(measured);
    const count = new Map();
    return firstOfEach(found.filter((secret) => !isTold(secret))).map((secret) => {
        const { rule, title, severity, path, layer: of } = secret;
        // The second slash tells it from a label of the same name.
        const same = `plimsoll/secret/${rule}//${path}`;
        const times = (count.get(same) ?? 0) + 1;
        count.set(same, times);
        const layer = findLayer({ DiffID: of.diffId, Digest: of.digest });
        const suppression = suppressionOfSecret(rule, `/${path}`, ignored, today);
        return {
            key: times === 1 ? same : `${same}/${times}`,
            tool: "plimsoll",
            rule,
            severity,
            title: `${title[0]?.toUpperCase()}${title.slice(1)} in a file of the image`,
            message: `${own_secrets_placeOf(secret)}: ${title}.${cameFrom(layer, measured)}`,
            ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
            state: suppression === undefined ? "unknown" : "suppressed",
            fix: fileSecretFix,
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
/** Bytecode has no lines. */
function own_secrets_placeOf({ path, line }) {
    return isSearchedBinary(path) ? `/${path}` : `/${path}, line ${line}`;
}
function firstOfEach(found) {
    const first = new Map();
    for (const secret of found) {
        const key = JSON.stringify([secret.rule, secret.path, secret.layer.digest]);
        if (!first.has(key))
            first.set(key, secret);
    }
    return [...first.values()];
}
/** Whether Trivy tells a secret of ours. Of which layer it speaks is not always known: then of any. */
function toldBy(report, layerOf) {
    const told = new Set(reportedSecrets(report).flatMap(({ secret: { RuleID, StartLine, Layer }, path }) => {
        const file = [layerOf(Layer)?.DiffID ?? anyLayer, path.replace(/^\//, "")];
        return [JSON.stringify([...file, RuleID]), JSON.stringify([...file, StartLine])];
    }));
    return ({ rule, line, path, layer }) => [layer.diffId, anyLayer].some((diffId) => told.has(JSON.stringify([diffId, path, rule])) || told.has(JSON.stringify([diffId, path, line])));
}
const anyLayer = "";

;// CONCATENATED MODULE: ./build/js/scan/packages.js
/**
 * All packages that Trivy found, sorted by type, name, version and place. How many bytes each takes is not Trivy's to know:
 * that comes from `measured`, where the same package is.
 */
function packagesOf(report, measured) {
    const bytesOf = sizesByPurl(measured);
    const packages = (report.Results ?? []).flatMap((result) => (result.Packages ?? []).map((each) => {
        const purl = each.Identifier?.PURL;
        const layer = each.Layer?.DiffID;
        return {
            name: each.Name,
            version: versionOf(each),
            type: result.Type ?? "unknown",
            bytes: bytesOf(purl, layer),
            ...(purl === undefined ? {} : { purl }),
            ...(layer === undefined ? {} : { layer }),
        };
    }));
    const order = ({ type, name, version, purl = "", layer = "" }) => [type, name, version, purl, layer].join("\0");
    return packages.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
/** The same package may be installed at several places, each with its own bytes: each is given once, the same layer first. */
function sizesByPurl(measured) {
    const left = Map.groupBy(measured, ({ purl }) => purl);
    return (purl, layer) => {
        const candidates = purl === undefined ? [] : (left.get(purl) ?? []);
        const same = candidates.findIndex((each) => each.layer === layer);
        const [found] = candidates.splice(Math.max(same, 0), 1);
        return found?.bytes ?? null;
    };
}
/** As Trivy writes installed versions: `epoch:version-release` (trivy pkg/scan/utils/util.go, FormatVersion). */
function versionOf({ Epoch = 0, Version = "", Release = "" }) {
    const version = Release === "" ? Version : `${Version}-${Release}`;
    return Epoch === 0 ? version : `${Epoch}:${version}`;
}

;// CONCATENATED MODULE: ./build/js/scan/count-differences.js
const analysers = {
    dpkg: { analyser: "dpkg", packages: "Debian packages" },
    apk: { analyser: "apk", packages: "Alpine packages" },
    rpm: { analyser: "rpm", packages: "RPM packages" },
    python: { analyser: "python-pkg", packages: "Python packages" },
    node: { analyser: "node-pkg", packages: "Node packages" },
};
/** Where the packages in a report are not as many as we count ourselves, one clause each; empty when all agree. */
function countDifferences({ Results }, expected) {
    const listed = (Results ?? []).flatMap(({ Packages }) => Packages ?? []);
    return Object.entries(analysers).flatMap(([type, { analyser, packages }]) => {
        const count = Object.entries(expected).find(([each]) => each === type)?.[1] ?? "unknown";
        const found = listed.filter(({ AnalyzedBy }) => AnalyzedBy === analyser).length;
        return count === "unknown" || count === found ? [] : [`it found ${found} ${packages}, and there are ${count}`];
    });
}

;// CONCATENATED MODULE: ./build/js/scan/report-differences.js
/** More than anyone reads; the rest is counted. */
const maximumLines = 20;
/**
 * What one report of Trivy has and the other has not, one line each, in a stable order; empty when they say the same of
 * packages and vulnerabilities, layers and all. Sizes and the scanner's own numbers are not compared.
 */
function reportDifferences(extract, full) {
    const fromExtract = new Set(statementsOf(extract));
    const fromFull = new Set(statementsOf(full));
    const lines = [
        ...[...fromFull].filter((each) => !fromExtract.has(each)).map((each) => `only in the full scan: ${each}`),
        ...[...fromExtract].filter((each) => !fromFull.has(each)).map((each) => `only in the extract's scan: ${each}`),
    ].sort();
    const rest = lines.length - maximumLines;
    return rest > 0 ? [...lines.slice(0, maximumLines), `and ${rest} more`] : lines;
}
function statementsOf({ Metadata: { OS }, Results }) {
    return [`system ${JSON.stringify(OS ?? null)}`, ...(Results ?? []).flatMap(statementsOfResult)];
}
/** Equal packages of one layer stand several times in a report; each time counts. */
function statementsOfResult({ Target, Class, Type, Packages, Vulnerabilities }) {
    const where = JSON.stringify([Target, Class, Type]);
    const times = new Map();
    const statements = [
        ...(Packages ?? []).map((each) => `package ${JSON.stringify(each)}`),
        ...(Vulnerabilities ?? []).map((each) => `vulnerability ${JSON.stringify(each)}`),
    ];
    return statements.map((statement) => {
        const time = (times.get(statement) ?? 0) + 1;
        times.set(statement, time);
        return `${statement} of ${where}${time === 1 ? "" : ` (${time})`}`;
    });
}

;// CONCATENATED MODULE: ./build/js/scan/scan-packages.js
/** Lets Trivy say which packages an image has and what is known of them. */



/**
 * Scans what the mode says. What stands in the way of the extract makes it a full scan that says why; so does a scan of
 * it that does not find the packages that we count ourselves.
 *
 * @throws PlimsollError what `scan` throws; `scan.differs` when a cross-check finds a difference.
 */
async function scanPackages(mode, image, { extract, obstacle, counts }, scan) {
    const full = (reason) => scanFull(image, scan, reason);
    if (mode === "full")
        return full();
    if (extract === undefined || counts === undefined)
        return full(obstacle);
    const small = await scan(extract.layout, { inOrder: true });
    const missed = countDifferences(small, counts);
    if (mode === "cross-check")
        return crossCheck(small, await full(), missed);
    if (missed.length > 0)
        return full(`the scan of the extract was not complete: ${missed.join("; ")}`);
    return { report: small, input: { of: "extract", bytes: extract.bytes } };
}
async function scanFull(image, scan, reason) {
    const report = await scan(image, { inOrder: false });
    return { report, input: { of: "full", ...(reason === undefined ? {} : { reason }) } };
}
function crossCheck(extract, full, missed) {
    const differences = [...missed, ...reportDifferences(extract, full.report)];
    if (differences.length === 0)
        return full;
    throw new errors/* PlimsollError */.nN("scan.differs", "The scan of the extract and the full scan do not say the same. Write scan: full until that is mended, and report it with the lines below.", { detail: differences.join("\n") });
}

;// CONCATENATED MODULE: ./build/js/scan/scan-secrets.js
/** Looks for secrets in files of an image: lets Trivy search them, and in own files searches besides. */

const itself = (layer) => layer;
/** What a scan of the whole image says. */
function ofAllFiles(report) {
    return { files: "all", report, own: [], layerOf: itself };
}
/**
 * Searches the files that the policy names: all, or those in which the author could have left a secret. Without such a
 * file Trivy is not even started.
 *
 * @throws PlimsollError what `scan` throws, and why own files could not be kept or read
 */
async function scanSecrets(where, image, { ownFiles }, trivyVersion, scan) {
    if (where === "off")
        return { own: [], layerOf: itself };
    if (where === "all" || ownFiles === undefined)
        return ofAllFiles(await scan(image));
    if (!ownFiles.ok)
        throw ownFiles.error;
    const { layout, realLayer, search, remember } = ownFiles.value;
    if (layout === undefined)
        return { files: "own", own: [], layerOf: realLayer };
    const [report, own] = await Promise.all([scan(layout), (0,attempt/* attempt */.C)(search(), "io")]);
    if (!own.ok)
        throw own.error;
    await remember(report, own.value, trivyVersion);
    return { files: "own", report, own: own.value.secrets, layerOf: realLayer };
}

;// CONCATENATED MODULE: ./build/js/scan/vex-documents.js



/**
 * Absolute paths of VEX documents. Trivy would stop at a missing one with an internal error of several lines.
 *
 * @throws PlimsollError `config.ignore-file`
 */
function readableDocuments(paths, root) {
    return Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(root, path);
        try {
            await (0,promises_.access)(absolute);
            return absolute;
        }
        catch (error) {
            throw new errors/* PlimsollError */.nN("config.ignore-file", `The VEX document ${path} cannot be read. Correct vulnerabilities.vex, or make the file readable.`, { cause: error });
        }
    }));
}

;// CONCATENATED MODULE: ./build/js/scan/vulnerabilities.js




/** Findings, worst first, then by package; `today` is an ISO date. */
function vulnerabilityFindings(report, measured, sources, today) {
    const findLayer = layerFinder(measured);
    const groups = new Map();
    for (const result of report.Results ?? []) {
        for (const line of linesOf(result, findLayer, sources)) {
            const key = vulnerabilities_keyOf(line);
            groups.set(key, [...(groups.get(key) ?? []), line]);
        }
    }
    const findings = [...groups].map(([key, lines]) => vulnerabilities_toFinding(key, lines, measured, sources, today));
    return findings.sort((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function linesOf(result, findLayer, sources) {
    const sourceNames = new Map();
    for (const { Identifier, ID, Name, SrcName } of result.Packages ?? []) {
        for (const id of [Identifier?.UID, ID])
            if (id !== undefined)
                sourceNames.set(id, SrcName ?? Name);
    }
    const line = (vulnerability) => {
        const { PkgIdentifier, PkgID, PkgName } = vulnerability;
        const source = sourceNames.get(PkgIdentifier?.UID ?? "") ?? sourceNames.get(PkgID ?? "");
        return {
            vulnerability,
            type: result.Type ?? "unknown",
            package: source ?? PkgName,
            layer: findLayer(vulnerability.Layer),
        };
    };
    const suppressed = (result.ExperimentalModifiedFindings ?? []).flatMap((modified) => modified.Type === "vulnerability"
        ? [{ ...line(modified.Finding), suppression: suppressionOf(modified, sources) }]
        : []);
    return [...(result.Vulnerabilities ?? []).map(line), ...suppressed];
}
/** Independent of variant and version, so that it is the same on the base branch and here. */
function vulnerabilities_keyOf({ vulnerability, type, package: name }) {
    const path = withoutVersion(vulnerability.PkgPath ?? "", vulnerability.InstalledVersion ?? "");
    return ["trivy", vulnerability.VulnerabilityID, type, name, ...(path === "" ? [] : [path])].join("/");
}
/** `usr/lib/python3/site-packages/jinja2-3.1.2.dist-info/METADATA` names the version that it holds. */
function withoutVersion(path, version) {
    return version === "" ? path : path.replaceAll(version, "*");
}
function vulnerabilities_toFinding(key, lines, measured, sources, today) {
    const open = lines.filter(({ suppression }) => suppression === undefined);
    const [first, ...others] = (open.length > 0 ? open : lines).toSorted(byLayer);
    if (first === undefined)
        throw new Error("a group has at least one line");
    const { vulnerability, layer, suppression } = first;
    const { VulnerabilityID: id, PrimaryURL: url, PublishedDate } = vulnerability;
    return {
        key,
        tool: "trivy",
        rule: id,
        severity: severityOfTrivy[vulnerability.Severity],
        title: vulnerability.Title ?? `${id} in ${first.package}`,
        message: `${sentence(first, others)}${cameFrom(layer, measured)}${suppression ? "" : expiredNote(id, sources, today)}`,
        ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
        state: suppression === undefined ? "unknown" : "suppressed",
        package: packageOf(first),
        ...fixOf(first, layer, measured),
        ...sourcesOf(vulnerability),
        ...(url?.startsWith("https://") === true ? { url } : {}),
        ...(PublishedDate === undefined ? {} : { published: PublishedDate.slice(0, 10) }),
        ...(suppression === undefined ? {} : { suppression }),
    };
}
/** The layer nearest the base first, packages of unknown layers last; then by name. */
function byLayer(a, b) {
    const level = ({ layer }) => layer?.index ?? Number.MAX_SAFE_INTEGER;
    return level(a) - level(b) || (a.vulnerability.PkgName < b.vulnerability.PkgName ? -1 : 1);
}
function sentence(first, others) {
    const { VulnerabilityID, InstalledVersion, FixedVersion, Status, Severity, PkgPath } = first.vulnerability;
    const names = [...new Set([first, ...others].map(({ vulnerability }) => vulnerability.PkgName))].sort();
    const binaries = names.length === 1 && names[0] === first.package ? "" : ` (${names.join(", ")})`;
    const at = PkgPath === undefined ? "" : ` at ${PkgPath}`;
    const fixed = FixedVersion ? `fixed in ${FixedVersion}` : (unfixedWords.get(Status) ?? "no fix yet");
    const unknown = Severity === "UNKNOWN" ? ", severity not rated yet" : "";
    return `${VulnerabilityID} in ${first.package} ${InstalledVersion ?? ""}${binaries}${at}: ${fixed}${unknown}.`;
}
/** Trivy's statuses (trivy-db pkg/types/status.go), as far as they tell more than "affected". */
const unfixedWords = new Map([
    ["will_not_fix", "the distribution will not fix it"],
    ["fix_deferred", "the distribution put the fix off"],
    ["end_of_life", "the distribution no longer maintains it"],
    ["under_investigation", "under investigation, no fix yet"],
]);
function packageOf({ vulnerability, package: name }) {
    const { InstalledVersion = "", FixedVersion, PkgPath, PkgIdentifier } = vulnerability;
    return {
        name,
        version: InstalledVersion,
        ...(FixedVersion ? { fixedIn: FixedVersion } : {}),
        ...(PkgPath === undefined ? {} : { path: PkgPath }),
        ...(PkgIdentifier?.PURL === undefined ? {} : { purl: PkgIdentifier.PURL }),
    };
}
function fixOf({ vulnerability, package: name }, layer, measured) {
    const { FixedVersion } = vulnerability;
    if (!FixedVersion)
        return {};
    const update = `${name} to ${FixedVersion} or later`;
    if (layer?.base !== true)
        return { fix: { text: `Update ${update}.` } };
    const base = measured.base === undefined ? "the base image" : measured.base.name;
    return {
        fix: {
            text: `Rebuild on a newer ${base} that has ${update.replace(" to ", " ")}, or update it in a layer of your own.`,
        },
    };
}
/** Whose word the severity and the advisory are. */
function sourcesOf({ SeveritySource, DataSource }) {
    const sources = [
        ...(SeveritySource === undefined ? [] : [`severity: ${SeveritySource}`]),
        ...(DataSource?.Name === undefined ? [] : [`advisory: ${DataSource.Name}`]),
    ];
    return sources.length === 0 ? {} : { sources };
}

;// CONCATENATED MODULE: ./build/js/scan/scan.js
/** Scans one platform image: vulnerabilities and secrets, as findings on Dockerfile lines. */















/**
 * What is in the image that should not be. Never rejects: `failure` says that the scan could not be done, and then the
 * findings are only those that need no scanner. With `scan: off` no scanner is needed, and only secrets of the image's
 * configuration are looked for.
 */
async function scanImage(subject, { name, policy }, scanner, settings, context) {
    const { image, measured } = subject;
    const task = context.progress.task("scan", "scanning", name);
    const today = new Date().toISOString().slice(0, 10);
    let findings = [];
    try {
        const ignored = await readIgnoreFiles(settings.root, policy.vulnerabilities.ignoreFiles);
        if (policy.secrets.level !== "off") {
            findings = await configSecretFindings(image, measured, ignored, settings.root, today);
        }
        if (policy.scan === "off")
            return finished({ findings, packages: measured.packages }, task);
        const trivy = await readyTrivy(policy, ignored, await required(scanner), settings, context);
        const { packages, secrets } = await scanBoth(subject, policy, trivy);
        const sources = { entries: ignored, vex: policy.vulnerabilities.vex };
        if (packages.ok)
            warnOf(packages.value, name, context);
        findings = [
            ...(packages.ok ? vulnerabilityFindings(packages.value.report, measured, sources, today) : []),
            ...(secrets.ok ? secretFindings(secrets.value, measured, sources, today) : []),
            ...findings,
        ];
        // What the other one found is told all the same.
        if (!packages.ok)
            throw packages.error;
        if (!secrets.ok)
            throw secrets.error;
        const { report, input } = packages.value;
        const searched = secrets.value.files === undefined ? {} : { secretFiles: secrets.value.files };
        return finished({ findings, packages: packagesOf(report, measured.packages), input, ...searched }, task);
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error, "tool.crashed");
        task.fail(failure.message);
        return { findings, packages: measured.packages, failure };
    }
}
/** Packages and secrets are two questions; Trivy answers both in one run where both are asked of the whole image. */
async function scanBoth({ image, taken }, { scan, secrets: { level, files } }, { version, scanLayout }) {
    if (scan === "off")
        throw new errors/* PlimsollError */.nN("internal", "An image is scanned that was not to be.");
    const where = level === "off" ? "off" : files;
    if (scan === "full" && where === "all") {
        const report = await scanLayout(image.layout, ["vuln", "secret"], false);
        const packages = { report, input: { of: "full" } };
        return { packages: { ok: true, value: packages }, secrets: { ok: true, value: ofAllFiles(report) } };
    }
    const [packages, secrets] = await Promise.all([
        (0,attempt/* attempt */.C)(scanPackages(scan, image.layout, taken, (layout, how) => scanLayout(layout, ["vuln"], how.inOrder))),
        (0,attempt/* attempt */.C)(scanSecrets(where, image.layout, taken, version, (layout) => scanLayout(layout, ["secret"], false))),
    ]);
    return { packages, secrets };
}
async function readyTrivy(policy, ignored, scanner, { root }, context) {
    const { trivy } = scanner;
    if (!trivy.ok)
        throw trivy.error;
    const database = await scanner.database;
    if (database.status === "failed")
        throw database.error;
    const { cacheDirectory: databaseDirectory } = database;
    const ignoreFile = mergedIgnoreFile(ignored);
    const vex = await readableDocuments(policy.vulnerabilities.vex, root);
    return {
        version: trivy.value.tool.version,
        scanLayout: (layout, scanners, inOrder) => {
            const question = { layout, databaseDirectory, scanners, inOrder, ignoreFile, vex };
            return runTrivy(question, (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)()), trivy.value, context);
        },
    };
}
function secretFindings({ report, own, layerOf }, measured, sources, today) {
    if (report === undefined)
        return [];
    return [
        ...fileSecretFindings(report, layerOf, measured, sources),
        ...ownSecretFindings(own, report, layerOf, measured, sources.entries, today),
    ];
}
function required(scanner) {
    if (scanner === undefined)
        throw new errors/* PlimsollError */.nN("internal", "An image is to be scanned, and no scanner was made ready.");
    return scanner;
}
function warnOf({ report, input }, name, context) {
    warnOfEndOfLife(report, context);
    if (input.reason !== undefined)
        context.progress.warn(`${name} was scanned in full: ${input.reason}.`);
}
function warnOfEndOfLife({ Metadata: { OS } }, context) {
    if (OS?.EOSL !== true)
        return;
    context.progress.warn(`${OS.Family} ${OS.Name ?? ""} is no longer maintained: its new vulnerabilities are recorded nowhere, so few findings mean little.`);
}
function finished(outcome, task) {
    const open = outcome.findings.filter(({ state }) => state !== "suppressed").length;
    const suppressed = outcome.findings.length - open;
    const tail = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
    task.done(`${outcome.packages.length} packages, ${open === 1 ? "1 finding" : `${open} findings`}${tail}`);
    return outcome;
}

// EXTERNAL MODULE: ./build/js/verdict/subject.js
var verdict_subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/look-at-image.js






/** Reads one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
async function lookAtImage(variant, image, hints, equipment, settings, context) {
    const { platform } = image;
    try {
        const scanner = settings.only.has("scan") ? await equipment.scanner : undefined;
        const forScan = scanner?.takeAlong?.(variant.policy);
        const subject = await readSubject(variant, image, hints, forScan, equipment, settings, context);
        const { measured, summary } = subject;
        if (!settings.only.has("scan"))
            return { platform, image: measured, summary };
        const run = () => scanImage(subject, variant, equipment.scanner, settings, context);
        const scan = await equipment.stopwatch.time("scan", run, variant.name);
        return { platform, image: { ...measured, packages: scan.packages }, scan, summary };
    }
    catch (error) {
        return { platform, failure: (0,coded_error/* codedError */.A)(error) };
    }
}
/** What was read is large; when this returns, only what is needed of it is left. */
async function readSubject(variant, image, hints, forScan, { layerCache, stopwatch }, { verifyDiffIds }, context) {
    const task = context.progress.task("size", "reading layers", variant.name);
    const options = {
        signal: context.signal,
        cache: layerCache,
        verifyDiffIds,
        companions: forScan?.companions ?? [],
    };
    try {
        const read = await stopwatch.time("measure", () => (0,read_image/* readImage */.A)(image, hints, options), variant.name);
        const taken = (await forScan?.settle(image, read.contents)) ?? {};
        task.done(`${(0,bytes/* formatBytes */.z3)(read.image.sizes.unpacked.total ?? 0)} in ${(0,verdict_subject/* counted */.h)(read.image.layers.length, "layer")}`);
        const summary = (0,summary_summarise/* summarise */.f)(read.image, read.contents, read.packages);
        return { image, measured: read.image, taken, summary };
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/check-variant.js





/** One variant's way: built or opened, then each platform measured and scanned. Never rejects. */
async function checkVariant(variant, equipment, settings, context) {
    try {
        return variant.kind === "build"
            ? await checkBuilt(variant, equipment, settings, context)
            : await checkReady(variant, equipment, settings, context);
    }
    catch (error) {
        const status = context.signal.aborted ? "cancelled" : "failed";
        return { variant, outcome: { status, failure: (0,coded_error/* codedError */.A)(error) }, platforms: [] };
    }
}
async function checkBuilt(variant, equipment, settings, context) {
    const { builder, plan, stopwatch } = equipment;
    if (builder === undefined)
        return { variant, outcome: { status: "skipped" }, platforms: [] };
    if (!builder.ok)
        return { variant, outcome: { status: "skipped", failure: (0,coded_error/* codedError */.A)(builder.error) }, platforms: [] };
    const build = () => buildVariant(builder.value, plan, variant, settings, context);
    const outcome = await stopwatch.time("build", build, variant.name);
    if (outcome.status !== "built")
        return { variant, outcome, platforms: [] };
    const images = await (0,image_platforms/* platformImages */.QF)(outcome.layout, context.workDirectory);
    const hintsFor = ({ platform }) => ({
        provenance: outcome.provenance[platform] ?? outcome.provenance[""],
        dockerfiles: equipment.dockerfiles,
        trusted: true,
    });
    const platforms = await lookAtEach(images, hintsFor, variant, equipment, settings, context);
    return { variant, outcome, layout: outcome.layout, platforms };
}
async function checkReady(variant, equipment, settings, context) {
    const task = context.progress.task("size", `opening ${variant.image}`, variant.name);
    try {
        const open = () => (0,image_open/* openImage */.U)(variant.image, variant.platforms, context, settings.root);
        const images = await equipment.stopwatch.time("open", open, variant.name);
        task.done(`opened ${variant.image}`);
        const { dockerfiles } = equipment;
        const dockerfile = dockerfiles.find(({ path }) => path === variant.dockerfile);
        const hints = { dockerfiles, trusted: false, ...(dockerfile === undefined ? {} : { dockerfile }) };
        const platforms = await lookAtEach(images, () => hints, variant, equipment, settings, context);
        return { variant, outcome: { status: "built" }, platforms };
    }
    catch (error) {
        task.fail((0,coded_error/* codedError */.A)(error).message);
        throw error;
    }
}
/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(images, hintsFor, variant, equipment, settings, context) {
    const platforms = [];
    for (const image of images) {
        platforms.push(await lookAtImage(variant, image, hintsFor(image), equipment, settings, context));
    }
    return platforms;
}

// EXTERNAL MODULE: ./build/js/image/layer-cache.js + 1 modules
var layer_cache = __webpack_require__(78999);
;// CONCATENATED MODULE: ./build/js/lint/build-checks-output.js
/** The border to `buildx bake --call=check,format=json`. */



/** All of Go's zero values are left out of the JSON. */
const build_checks_output_location = schemas/* object */.Ikc({
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* int */.Whr().optional() }).optional() })).optional(),
});
/** moby/buildkit frontend/subrequests/lint/lint.go; `null` and absence both mean none. */
const check = schemas/* object */.Ikc({
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        ruleName: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().optional(),
        detail: schemas/* string */.YjP().optional(),
        url: schemas/* string */.YjP().optional(),
        location: build_checks_output_location.optional(),
    }))
        .nullish(),
    buildError: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), location: build_checks_output_location.nullish() }).nullish(),
});
const output = schemas/* object */.Ikc({ target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ check: check.optional() })) });
/** The results by target; undefined when this is not the output of a check. */
function parseChecks(stdout) {
    try {
        return output.parse(JSON.parse(stdout)).target;
    }
    catch {
        return undefined;
    }
}
/** Without the base's environment and working directory these can't be judged (see checks-definition). */
const needsBase = new Set(["UndefinedVar", "WorkdirRelativePath"]);
/** What the checks say of one target's Dockerfile. */
function remarksOf(result, source, hasStandIn) {
    const { warnings, buildError } = result.check ?? {};
    const remarks = (warnings ?? [])
        .filter(({ ruleName }) => !(hasStandIn && needsBase.has(ruleName)))
        .map(({ ruleName, description, detail, url, location: at }) => {
        const title = description ?? ruleName;
        return { ...common(ruleName, source, at), title, message: detail ?? title, ...docsUrl(url) };
    });
    if (buildError?.message !== undefined && isOfTheFile(buildError.message)) {
        const title = "BuildKit cannot read this Dockerfile";
        remarks.push({
            ...common("DockerfileError", source, buildError.location),
            title,
            message: (0,control/* oneLine */.T)(buildError.message),
        });
    }
    return remarks;
}
function common(rule, source, at) {
    const line = at?.ranges?.[0]?.start?.line ?? 1;
    return { tool: "buildkit", rule, level: buildCheckLevel(rule), source, line };
}
/** An unreachable registry comes as a buildError too; that is not the file's fault, and building reports it. */
function isOfTheFile(message) {
    return !/failed to (?:resolve|load|do|fetch|read|get|authorize)|context source|dial |timeout|denied|unauthorized/i.test(message);
}
function docsUrl(url) {
    return url?.startsWith("https://") === true ? { url } : {};
}

;// CONCATENATED MODULE: ./build/js/lint/checks-definition.js
/**
 * What checking needs of the targets, and nothing that touches the machine: no secrets, ssh, outputs, caches, tags or
 * entitlements. A context that is another target becomes the empty directory `standIn`: buildx can't check such targets
 * ("unsupported context source target", seen with 0.36.1), and checks run no step, so only the base's environment and
 * working directory are lost.
 */
function checksDefinition(definition, names, standIn) {
    const target = {};
    const withStandIn = new Set();
    for (const name of names) {
        const full = definition.target[name];
        if (full === undefined)
            continue;
        const contexts = Object.entries(full.contexts ?? {});
        if (contexts.some(([, value]) => isTarget(value)))
            withStandIn.add(name);
        target[name] = {
            ...pick(full, ["context", "dockerfile", "dockerfile-inline", "args", "target", "platforms"]),
            ...(contexts.length === 0
                ? {}
                : { contexts: Object.fromEntries(contexts.map(([key, value]) => [key, isTarget(value) ? standIn : value])) }),
        };
    }
    return { definition: { target }, withStandIn };
}
function isTarget(context) {
    return context.startsWith("target:");
}
function pick(target, keys) {
    return Object.fromEntries(keys.flatMap((key) => (target[key] === undefined ? [] : [[key, target[key]]])));
}

;// CONCATENATED MODULE: ./build/js/lint/build-checks.js
/** Runs BuildKit's own Dockerfile checks, which know build arguments, base images and .dockerignore. */









/** Checks run no step; what takes time is resolving base images and the frontend of a `# syntax=` line. */
const build_checks_deadlineMs = 120_000;
/**
 * The remarks of all targets, in one call. bake prints nothing when one target can't even be loaded (no Dockerfile, no
 * frontend); then each is checked alone, so that the others keep their results.
 */
async function runBuildChecks(plan, { byTarget }, settings, builder, context) {
    const names = [...byTarget.keys()];
    if (names.length === 0)
        return { remarks: [], errors: [] };
    const directory = (0,external_node_path_.join)(context.workDirectory, "checks");
    const standIn = (0,external_node_path_.join)(directory, "empty");
    await (0,promises_.mkdir)(standIn, { recursive: true });
    const checked = checksDefinition(plan.definition, names, standIn);
    const file = (0,external_node_path_.join)(directory, "definition.json");
    await (0,promises_.writeFile)(file, JSON.stringify(escapeTemplates(checked.definition)));
    const call = (targets) => build_checks_check(file, targets, standIn, settings, builder, context);
    const result = await call(names);
    const parsed = parseOutput(result);
    if (parsed !== undefined)
        return { remarks: allRemarks(parsed, byTarget, checked), errors: [] };
    if (names.length === 1 || result.endedBy !== "exit")
        return { remarks: [], errors: [build_checks_failure(result, names)] };
    return eachAlone(names, call, byTarget, checked);
}
async function eachAlone(names, call, byTarget, checked) {
    const remarks = [];
    const errors = [];
    for (const name of names) {
        const result = await call([name]);
        const parsed = parseOutput(result);
        if (parsed === undefined)
            errors.push(build_checks_failure(result, [name]));
        else
            remarks.push(...allRemarks(parsed, byTarget, checked));
        if (result.endedBy !== "exit")
            break;
    }
    return { remarks, errors };
}
function build_checks_check(file, targets, standIn, settings, { buildx, name }, context) {
    const allowed = [`fs.read=${settings.root}`, `fs.read=${standIn}`, ...settings.allow];
    return context.run({
        command: buildx.command,
        args: [
            ...buildx.args,
            "bake",
            `--builder=${name}`,
            `--file=${file}`,
            ...allowed.map((each) => `--allow=${each}`),
            "--progress=quiet",
            // Status 1 would otherwise mean "there are warnings" as well as "it failed".
            "--call=check,format=json,ignorestatus=true",
            "--",
            ...targets,
        ],
        cwd: settings.root,
        env: buildVariables(context.buildEnvironment),
        deadlineMs: build_checks_deadlineMs,
        keepStdout: 256 * 1024 * 1024,
    });
}
function parseOutput(result) {
    return result.endedBy === "exit" && !result.stdoutTruncated ? parseChecks(result.stdout) : undefined;
}
function allRemarks(output, byTarget, { withStandIn }) {
    return Object.entries(output).flatMap(([name, result]) => {
        const source = byTarget.get(name);
        return source === undefined ? [] : remarksOf(result, source, withStandIn.has(name));
    });
}
function build_checks_failure(result, names) {
    const what = names.length === 1 ? `"${names[0]}"` : `${names.length} targets`;
    if (result.endedBy === "abort")
        return new errors/* PlimsollError */.nN("cancelled", "Cancelled while BuildKit's checks ran.");
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.endedBy === "deadline") {
        const minutes = build_checks_deadlineMs / 60_000;
        return new errors/* PlimsollError */.nN("tool.deadline", `BuildKit did not check ${what} in ${minutes} minutes. See whether the builder and the registry of its base images answer.`, options);
    }
    const last = (0,control/* oneLine */.T)((0,excerpt/* lastLines */.w)(result.stderr, 1)).slice(0, 300);
    return new errors/* PlimsollError */.nN("tool.crashed", `BuildKit could not check ${what}: ${last === "" ? "no reason given" : last}`, options);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-failure.js


/** Why a call of hadolint gave nothing that can be used; `what` names the files it was about. */
function hadolintFailure(result, what, limits) {
    const options = { cause: result.spawnError, detail: (0,excerpt/* lastLines */.w)(result.stderr, 10) };
    if (result.stderr.includes("Heap exhausted")) {
        const advice = "RUN instructions of thousands of lines make it slow: move them into a script.";
        return new errors/* PlimsollError */.nN("tool.crashed", `hadolint needed more than ${limits.heap} of memory for ${what}. ${advice}`, options);
    }
    const again = "Run `hadolint` on it to see more, or report it to hadolint.";
    switch (result.endedBy) {
        case "abort":
            return new errors/* PlimsollError */.nN("cancelled", "Cancelled while hadolint ran.");
        case "spawn":
            return new errors/* PlimsollError */.nN("tool.missing", "hadolint could not be started. Install it again.", options);
        case "deadline":
            return new errors/* PlimsollError */.nN("tool.deadline", `hadolint did not finish ${what} in ${limits.deadlineMs / 60_000} minutes. Very long Dockerfiles take it very long: split them.`, options);
        case "exit":
            return result.exitCode === 0
                ? new errors/* PlimsollError */.nN("tool.nonsense", `hadolint printed for ${what} something that is not its JSON. ${again}`, options)
                : new errors/* PlimsollError */.nN("tool.crashed", `hadolint crashed on ${what} (${result.signal ?? `status ${result.exitCode}`}). ${again}`, options);
    }
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint.js
/** Runs hadolint over all Dockerfiles at once. */







/** `hadolint --format=json` (hadolint src/Hadolint/Formatter/Json.hs). */
const hadolint_output = schemas/* array */.YOg(schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    level: schemas/* enum */.k5n(lintLevels),
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
}));
/**
 * What one call may take. hadolint's time and memory grow with the square of a file's length (seen with 2.15.1 on two
 * cores: 10,000 RUN lines 68 s; one RUN of 10,000 lines more than 20 GB), so both have an end, and long files go alone.
 */
const hadolint_deadlineMs = 180_000;
const heapLimit = "2g";
const longFileLines = 1_500;
/**
 * What hadolint says of the sources, in one call, and one more for each very long file. It is given copies under plain
 * names: no name of the repository can then become an option, standard input (`-`) or a path that its locale can't read,
 * and it sees the very text that ranges are computed from. Where a call crashes or prints nonsense, the files are split
 * until the one that causes it stands alone, and the others keep their results.
 */
async function runHadolint(sources, config, hadolint, context) {
    const directory = (0,external_node_path_.join)(context.workDirectory, "hadolint");
    await (0,promises_.mkdir)(directory, { recursive: true });
    const files = sources.map((source, index) => [`${index}.Dockerfile`, source]);
    for (const [name, { text }] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text);
    // JSON is YAML, and a file that says nothing keeps hadolint from looking for one in the home directory.
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "hadolint.yaml"), JSON.stringify(config));
    const overridden = new Set(Object.values(config.override ?? {}).flatMap((rules) => rules ?? []));
    const call = (names) => context.run({
        command: hadolint.command,
        args: [...runtimeOptions, "--no-fail", "--format=json", "--config=hadolint.yaml", "--", ...names],
        cwd: directory,
        env: context.plainEnvironment,
        deadlineMs: hadolint_deadlineMs,
        keepStdout: 256 * 1024 * 1024,
    });
    const results = [];
    for (const group of groupsOf(files))
        results.push(await lintFiles(group, overridden, call));
    return { remarks: results.flatMap(({ remarks }) => remarks), errors: results.flatMap(({ errors }) => errors) };
}
/** For the Haskell runtime that hadolint is linked with (hadolint.cabal: -rtsopts). */
const runtimeOptions = ["+RTS", `-M${heapLimit}`, "-RTS"];
function groupsOf(files) {
    const isLong = ([, { text }]) => text.split("\n", longFileLines + 1).length > longFileLines;
    const usual = files.filter((file) => !isLong(file));
    return [...(usual.length > 0 ? [usual] : []), ...files.filter(isLong).map((file) => [file])];
}
async function lintFiles(files, overridden, call) {
    const result = await call(files.map(([name]) => name));
    const parsed = result.endedBy === "exit" && !result.stdoutTruncated ? hadolint_parse(result.stdout) : undefined;
    if (parsed !== undefined) {
        const named = new Map(files);
        return {
            remarks: parsed.flatMap((entry) => toRemark(entry, named.get(entry.file), overridden)),
            errors: [],
            unread: 0,
        };
    }
    if (files.length === 1 || result.endedBy !== "exit")
        return hadolint_failed(result, files);
    const middle = Math.ceil(files.length / 2);
    const halves = [
        await lintFiles(files.slice(0, middle), overridden, call),
        await lintFiles(files.slice(middle), overridden, call),
    ];
    const unread = halves.reduce((sum, half) => sum + half.unread, 0);
    // When no file at all could be read it is not the files' fault, and one error says it.
    if (unread === files.length)
        return hadolint_failed(result, files);
    return { remarks: halves.flatMap(({ remarks }) => remarks), errors: halves.flatMap(({ errors }) => errors), unread };
}
function hadolint_failed(result, files) {
    const what = files.length === 1 ? (files[0]?.[1].label ?? "") : `${files.length} Dockerfiles`;
    const error = hadolintFailure(result, what, { deadlineMs: hadolint_deadlineMs, heap: "2 GB" });
    return { remarks: [], errors: [error], unread: files.length };
}
/** The exit status says nothing: a missing file and a finding both give 1 (hadolint app/Main.hs). Output that parses does. */
function hadolint_parse(stdout) {
    try {
        return hadolint_output.parse(JSON.parse(stdout));
    }
    catch {
        return undefined;
    }
}
function toRemark({ code, level, line, message }, source, overridden) {
    if (source === undefined)
        return [];
    const kept = overridden.has(code) ? level : defaultHadolintLevel(code, level);
    const title = code === "DL1000" ? "hadolint cannot read this Dockerfile" : (0,control/* oneLine */.T)(message);
    return [
        {
            tool: "hadolint",
            rule: code,
            level: kept,
            source,
            line,
            title,
            message: (0,control/* oneLine */.T)(message),
            url: hadolintUrl(code),
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-config.js
/**
 * hadolint's own configuration, read by us. hadolint reports a broken file on stderr and then lints without it, passes
 * over unknown keys, and lets `format: tty` in the file win over `--format=json` (seen with 2.15.1). So the file is
 * checked here, strictly, and hadolint is given a copy that holds only what decides about rules.
 */



const rules = schemas/* array */.YOg(schemas/* string */.YjP("must be text, like DL3008"), "must be a list, like [DL3008]").nullish();
const flag = schemas/* boolean */.zMY("must be true or false").nullish();
const levels = ["error", "warning", "info", "style"];
// Keys: hadolint README, "Configure"; src/Hadolint/Config/Configuration.hs.
const decidingKeys = {
    ignored: rules,
    override: schemas/* strictObject */.rej({ error: rules, warning: rules, info: rules, style: rules }).nullish(),
    trustedRegistries: rules,
    "label-schema": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["text", "rfc3339", "semver", "url", "hash", "spdx", "email"], "must be text, rfc3339, semver, url, hash, spdx or email"))
        .nullish(),
    "strict-labels": flag,
    "disable-ignore-pragma": flag,
};
const configuration = schemas/* strictObject */.rej({
    ...decidingKeys,
    "failure-threshold": schemas/* enum */.k5n([...levels, "ignore", "none"], "must be error, warning, info, style, ignore or none")
        .nullish(),
    format: schemas/* string */.YjP("must be text").nullish(),
    "no-fail": flag,
    "no-color": flag,
});
const deciding = schemas/* object */.Ikc(decidingKeys);
/** In hadolint's own order; the first one that exists is used alone. */
const names = [".hadolint.yaml", ".hadolint.yml"];
const hadolint_config_refusal = {
    code: "config.hadolint",
    because: "hadolint would pass over this and lint with its defaults, so correct it first.",
};
/**
 * The configuration of the repository; empty when it has none. Files in the user's home directory are not consulted:
 * they would make a run here differ from one in CI.
 *
 * @throws PlimsollError `config.hadolint` with file, line and column.
 */
async function readHadolintConfig(root) {
    for (const name of names) {
        const text = await readTextOf((0,external_node_path_.join)(root, name), name, false, hadolint_config_refusal);
        if (text !== undefined)
            return parseHadolintConfig(text, name);
    }
    return {};
}
/**
 * Reads the text of a `.hadolint.yaml`; `name` is for messages.
 *
 * @throws PlimsollError `config.hadolint`.
 */
function parseHadolintConfig(text, name) {
    return deciding.parse(readStrictYaml(name, text, configuration, hadolint_config_refusal).value);
}

;// CONCATENATED MODULE: ./build/js/lint/hadolint-silences.js

/** The remarks without those of BuildKit whose hadolint twins are ignored, by `.hadolint.yaml` or by a comment. */
function withoutSilenced(remarks, config) {
    const ignored = new Set(config.ignored ?? []);
    const heedsComments = config["disable-ignore-pragma"] !== true;
    return remarks.filter((remark) => {
        if (remark.tool === "hadolint")
            return true;
        const twins = equivalentsOf(remark.rule);
        if (twins.length === 0)
            return true;
        const here = heedsComments ? ignoredByComments(remark) : [];
        return !twins.every((rule) => ignored.has(rule) || here.includes(rule));
    });
}
/** `# hadolint global ignore=…` anywhere, or `# hadolint ignore=…` above the instruction (hadolint README, "Inline ignores"). */
function ignoredByComments({ source, line }) {
    const lines = source.text.split(/\r?\n/);
    const place = source.placeAt(line);
    const above = [];
    for (let at = (place?.instruction.startLine ?? line) - 2; at >= 0; at--) {
        const text = lines[at] ?? "";
        if (!/^\s*(?:#.*)?$/.test(text))
            break;
        above.push(text);
    }
    return [
        ...rulesIn(lines, /^\s*#\s*hadolint\s+global\s+ignore\s*=(.*)$/),
        ...rulesIn(above, /^\s*#\s*hadolint\s+ignore\s*=(.*)$/),
    ];
}
function rulesIn(lines, pragma) {
    return lines.flatMap((line) => pragma.exec(line)?.[1]?.split(/[\s,]+/) ?? []).filter((rule) => rule !== "");
}

;// CONCATENATED MODULE: ./build/js/lint/named-contexts.js
/** hadolint rules about image names; what a bake file calls a context is none. */
const aboutFrom = new Set(["DL3006", "DL3007", "DL3026"]);
const aboutCopy = new Set(["DL3022", "DL3026"]);
/**
 * The remarks without those that take a named context (`contexts: { base: "target:base" }`) for an image. hadolint sees
 * only the Dockerfile and asks for a tag on `FROM base`.
 */
function withoutNamedContexts(remarks) {
    return remarks.filter(({ tool, rule, source, line }) => {
        const place = tool === "hadolint" ? source.placeAt(line) : undefined;
        if (place === undefined)
            return true;
        const { instruction, stage } = place;
        const name = instruction.keyword === "FROM" && aboutFrom.has(rule)
            ? (stage?.resolvedFrom ?? stage?.from)
            : aboutCopy.has(rule)
                ? instruction.copyFrom
                : undefined;
        return name === undefined || !source.contexts.has(name);
    });
}

;// CONCATENATED MODULE: ./build/js/lint/lint.js
/** Lints the repository's Dockerfiles: hadolint beside BuildKit's own checks, and one list of findings from both. */










/**
 * What is to be said of the Dockerfiles of the plan. Never rejects: what one tool could not do is in `errors`, and the
 * other's findings stay. `hadolint` may be the error with which it was looked for; without a builder only hadolint runs.
 */
async function lintRepository(plan, settings, builder, hadolint, context) {
    const tools = hadolint instanceof errors/* PlimsollError */.nN ? [] : [hadolint.tool];
    const task = context.progress.task("lint", "Linting Dockerfiles");
    try {
        const [sources, config] = await Promise.all([
            dockerfileSources(plan, settings),
            (0,attempt/* attempt */.C)(readHadolintConfig(settings.root), "config.hadolint"),
        ]);
        const parts = await Promise.all([
            byHadolint(sources, config, hadolint, context),
            byBuildKit(plan, sources, settings, builder, context),
        ]);
        const remarks = parts.flatMap((part) => part.remarks);
        const findings = mergeRemarks(withoutNamedContexts(withoutSilenced(remarks, config.ok ? config.value : {})));
        const errors = parts.flatMap((part) => part.errors.map((error) => (0,coded_error/* codedError */.A)(error)));
        if (errors.length === 0)
            task.done(summary(sources.sources.length, findings.length));
        else
            task.fail(errors.map(({ message }) => message).join("\n"));
        return { findings, tools, errors };
    }
    catch (error) {
        const failure = (0,coded_error/* codedError */.A)(error);
        task.fail(failure.message);
        return { findings: [], tools, errors: [failure] };
    }
}
async function byHadolint({ sources }, config, hadolint, context) {
    if (!config.ok)
        return { remarks: [], errors: [config.error] };
    if (hadolint instanceof errors/* PlimsollError */.nN)
        return { remarks: [], errors: [hadolint] };
    return runHadolint(sources, config.value, hadolint, context);
}
async function byBuildKit(plan, sources, settings, builder, context) {
    if (builder !== undefined)
        return runBuildChecks(plan, sources, settings, builder, context);
    if (sources.byTarget.size > 0)
        context.progress.note("BuildKit's Dockerfile checks are left out: there is no builder.");
    return { remarks: [], errors: [] };
}
function summary(files, findings) {
    const subject = files === 1 ? "1 Dockerfile" : `${files} Dockerfiles`;
    return `${subject}, ${findings === 1 ? "1 finding" : `${findings} findings`}`;
}

;// CONCATENATED MODULE: ./build/js/lint/without-linted.js

/** The findings of builds that lint has not: the same rule, or hadolint's for the same thing, at the same instruction. */
function withoutLinted(findings, linted) {
    const place = ({ origin }) => `${origin?.file ?? ""}:${origin?.startLine ?? 0}`;
    const known = new Set(linted.map((finding) => `${finding.rule} ${place(finding)}`));
    return findings.filter((finding) => [finding.rule, ...equivalentsOf(finding.rule)].every((rule) => !known.has(`${rule} ${place(finding)}`)));
}

;// CONCATENATED MODULE: ./build/js/verdict/build-check.js

const statusByBlame = { policy: "fail", infrastructure: "error", usage: "error", cancelled: "skipped" };
/**
 * The `build` check of a variant that this run was to build. A Dockerfile that does not build is a definite no (`fail`);
 * a builder or registry that broke leaves no verdict (`error`). It blocks without any configuration (CONTRACTS §1).
 */
function buildCheck({ variant, outcome }) {
    if (variant.kind === "image")
        return [];
    const check = { id: "build", level: "error" };
    const { name } = variant;
    if (outcome.failure !== undefined) {
        const status = statusByBlame[(0,errors/* blameOf */.nR)(outcome.failure.code)];
        return [{ ...check, status, message: `${name}: ${outcome.failure.message}` }];
    }
    if (outcome.status === "built")
        return [{ ...check, status: "pass", message: `${name} builds` }];
    return [{ ...check, status: "error", message: `${name} was not built (${outcome.status})` }];
}

// EXTERNAL MODULE: ./build/js/verdict/unavailable.js
var unavailable = __webpack_require__(89730);
;// CONCATENATED MODULE: ./build/js/verdict/dive-checks.js


/**
 * Dive's three CI rules, each when it is written, with dive's own comparisons: below the lowest efficiency fails, above
 * a highest value fails (wagoodman/dive cmd/dive/cli/internal/command/ci/rules.go). Dive knows no warnings, so the
 * level is `error`.
 */
function diveChecks(subject, { dive }, measured) {
    if (dive === undefined)
        return [];
    return rulesOf(dive).flatMap((rule) => {
        if (!("image" in measured)) {
            const message = `${subject}: dive's figures were not measured: ${measured.reason}`;
            return (0,unavailable/* unavailable */.h)({ id: rule.id, level: "error", required: measured.asked, message });
        }
        const actual = rule.actual(measured.image.dive);
        const status = rule.holds(actual, rule.limit) ? "pass" : "fail";
        const message = `${subject}: ${rule.says(actual, rule.limit)} (${dive.source})`;
        return [{ id: rule.id, level: "error", status, actual, limit: rule.limit, unit: rule.unit, message }];
    });
}
function rulesOf(dive) {
    const rules = [];
    if (dive.lowestEfficiency !== undefined) {
        rules.push({
            id: "dive.efficiency",
            limit: dive.lowestEfficiency,
            actual: (figures) => figures.efficiency,
            holds: (actual, limit) => actual >= limit,
            unit: "ratio",
            says: (actual, limit) => `dive efficiency ${ratio(actual)}, lowest allowed ${ratio(limit)}`,
        });
    }
    if (dive.highestWastedBytes !== undefined) {
        rules.push({
            id: "dive.wasted",
            limit: dive.highestWastedBytes,
            actual: (figures) => figures.wastedBytes,
            holds: (actual, limit) => actual <= limit,
            unit: "bytes",
            says: (actual, limit) => {
                const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
                return `dive counts ${actualText} wasted, highest allowed ${limitText}`;
            },
        });
    }
    if (dive.highestUserWastedPercent !== undefined) {
        rules.push({
            id: "dive.user-wasted",
            limit: dive.highestUserWastedPercent,
            actual: (figures) => figures.userWastedPercent,
            holds: (actual, limit) => actual <= limit,
            unit: "ratio",
            says: (actual, limit) => `dive user-wasted ratio ${ratio(actual)}, highest allowed ${ratio(limit)}`,
        });
    }
    return rules;
}
/** Four decimals, as dive prints its ratios; more when four would hide a difference is not dive's habit either. */
function ratio(value) {
    return value.toFixed(4);
}

// EXTERNAL MODULE: ./build/js/verdict/finding-kinds.js
var finding_kinds = __webpack_require__(41099);
;// CONCATENATED MODULE: ./build/js/verdict/lint-check.js




// hadolint's four levels on the one scale (CONTRACTS §4).
const floors = { error: "high", warning: "medium", info: "low", style: "info" };
/**
 * The repository's `lint` check. Each finding is judged by the policies of the variants that are built from its file;
 * the strictest of them decides, so that a variant with a softer policy can't excuse a file that it shares.
 */
function lintCheck(policies, lint) {
    const all = [policies.defaults, ...policies.variants.map(({ policy }) => policy)];
    const level = strictest(all.map((policy) => policy.level));
    if (level === "off")
        return [];
    const explicit = all.some((policy) => policy.explicit && policy.level !== "off");
    if (!("findings" in lint))
        return notKnown(level, explicit && lint.asked, lint.reason);
    const open = lint.findings.filter(finding_kinds/* isOpen */.n);
    const blocking = open.filter((finding) => levelOf(finding, policies) === "error");
    const warned = open.filter((finding) => levelOf(finding, policies) !== "off");
    const [failure] = lint.errors;
    if (blocking.length === 0 && failure !== undefined)
        return notKnown(level, explicit, failure.message);
    const counting = blocking.length > 0 ? blocking : warned;
    const status = blocking.length > 0 ? "fail" : warned.length > 0 ? "warn" : "pass";
    const message = lintMessage(counting.length, open.length);
    return [{ id: "lint", level, status, actual: counting.length, limit: 0, unit: "findings", message }];
}
function notKnown(level, required, reason) {
    return (0,unavailable/* unavailable */.h)({ id: "lint", level, required, message: `Dockerfiles are not fully linted: ${reason}` });
}
function levelOf(finding, { defaults, variants }) {
    const file = finding.origin?.file;
    const users = variants.filter(({ dockerfile }) => dockerfile !== undefined && dockerfile === file);
    const concerned = users.length === 0 ? [defaults] : users.map(({ policy }) => policy);
    return strictest(concerned.map((policy) => ((0,severity/* isAtLeast */.du)(finding.severity, floors[policy.failAt]) ? policy.level : "off")));
}
function strictest(levels) {
    if (levels.includes("error"))
        return "error";
    return levels.includes("warn") ? "warn" : "off";
}
function lintMessage(counting, open) {
    if (open === 0)
        return "lint has nothing to say";
    if (counting === 0)
        return `${(0,verdict_subject/* counted */.h)(open, "lint finding")}, none at or above its limit`;
    return `${(0,verdict_subject/* counted */.h)(counting, "lint finding")} at or above the limit, of ${open}`;
}

;// CONCATENATED MODULE: ./build/js/verdict/secrets-check.js



/**
 * The `secrets` check of one image: any open secret counts, whatever its severity. That none was found says nothing about
 * what was not searched, and the message says what was.
 */
function secretsCheck(subject, { secrets }, scanned) {
    const { level, explicit, files } = secrets;
    if (level === "off")
        return [];
    const unknown = (reason, required) => (0,unavailable/* unavailable */.h)({ id: "secrets", level, required, message: `${subject}: ${reason}` });
    if (!("findings" in scanned)) {
        return unknown(`secrets were not looked for: ${scanned.reason}`, explicit && scanned.asked);
    }
    const count = scanned.findings.filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) === "secret" && (0,finding_kinds/* isOpen */.n)(finding)).length;
    if (count === 0 && scanned.incomplete !== undefined) {
        return unknown(`secrets were not looked for to the end: ${scanned.incomplete}`, explicit);
    }
    const searched = scanned.secretFiles;
    if (count === 0 && files !== "off" && searched === undefined && explicit) {
        return unknown("files were not searched for secrets, because of scan: off. Write secrets.files: off", true);
    }
    const status = count === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const what = count === 0 ? `no secret found${searchedWhere(searched)}` : `${(0,verdict_subject/* counted */.h)(count, "secret")} in the image`;
    return [{ id: "secrets", level, status, actual: count, limit: 0, unit: "secrets", message: `${subject}: ${what}` }];
}
function searchedWhere(files) {
    if (files === "all")
        return "";
    if (files === "own")
        return " in its configuration and in the files that its own layers add to packages";
    return " in its configuration (files were not searched)";
}

;// CONCATENATED MODULE: ./build/js/verdict/size-checks.js



const metrics = ["compressed", "unpacked", "shadowed", "layers"];
/** The `size.<metric>.max` check of each budget with a `max`. A size equal to its limit passes. */
function sizeChecks(subject, { budgets }, measured) {
    return metrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.max === undefined || budget.level === "off")
            return [];
        const id = `size.${metric}.max`;
        if (!("image" in measured)) {
            const required = measured.asked && budget.ifUnavailable === "error";
            const message = `${subject}: ${metric} was not measured: ${measured.reason}`;
            return (0,unavailable/* unavailable */.h)({ id, level: budget.level, required, message });
        }
        const actual = actualOf(metric, budget, measured.image);
        if (actual === null) {
            const message = `${subject}: this image has no ${metric} size: its source keeps it in no such form`;
            return (0,unavailable/* unavailable */.h)({ id, level: budget.level, required: budget.ifUnavailable === "error", message });
        }
        return [judged(id, subject, metric, budget, budget.max, actual)];
    });
}
function actualOf(metric, budget, image) {
    const of = budget.of ?? "total";
    if (metric === "layers")
        return of === "own" ? image.layers.filter(({ base }) => !base).length : image.layers.length;
    return image.sizes[metric][of];
}
function judged(id, subject, metric, budget, limit, actual) {
    const level = budget.level === "error" ? "error" : "warn";
    const own = budget.of === "own" ? ", own layers only" : "";
    return {
        id,
        level,
        status: actual <= limit ? "pass" : level === "error" ? "fail" : "warn",
        actual,
        limit,
        unit: metric === "layers" ? "layers" : "bytes",
        message: `${subject}: ${comparison(metric, actual, limit, budget.written)}${own}`,
    };
}
function comparison(metric, actual, limit, written) {
    const difference = Math.abs(actual - limit);
    const side = actual > limit ? "over" : "below";
    if (metric === "layers") {
        const place = difference === 0 ? "exactly" : `${difference} ${side}`;
        return `${(0,verdict_subject/* counted */.h)(actual, "layer")}, ${place} its load line of ${limit}`;
    }
    const [actualText, limitText] = (0,bytes/* formatPair */.kI)(actual, limit);
    const place = difference === 0 ? "exactly" : `${(0,bytes/* formatBytes */.z3)(difference)} ${side}`;
    return `${actualText} ${metric}, ${place} its load line of ${limitText}${asWritten(written)}`;
}
/** A limit in binary units is printed in decimal ones; what was written stands beside it. */
function asWritten(written) {
    return written !== undefined && /i/i.test(written) ? ` (${written})` : "";
}

// EXTERNAL MODULE: ./build/js/verdict/vulnerability-check.js
var vulnerability_check = __webpack_require__(21403);
;// CONCATENATED MODULE: ./build/js/verdict/decide.js








const scanOff = { reason: "scan is off", asked: true };
/** All checks of one variant on one platform (`undefined`: it has no image at all), in a fixed order. */
function variantChecks(run, facts, platform) {
    const { name, policy } = facts.variant;
    const subject = (0,verdict_subject/* subjectOf */.e)(name, platform?.platform ?? "", facts.platforms.length);
    const measured = measuredOf(run, facts, platform);
    const scanned = scannedOf(run, facts, platform);
    return [
        ...(run.stages.has("build") ? buildCheck(facts) : []),
        ...sizeChecks(subject, policy, measured),
        ...diveChecks(subject, policy, measured),
        ...(0,vulnerability_check/* vulnerabilityCheck */.X)(subject, policy, policy.scan === "off" ? scanOff : scanned, run.today),
        ...secretsCheck(subject, policy, scanned),
        ...(run.stages.has("size") ? (0,unavailable/* laterChecks */.M)(subject, policy) : []),
    ];
}
/** All checks that belong to the repository and not to one variant. `findings`: all lint of this run. */
function repositoryChecks(run, findings) {
    const policies = {
        defaults: run.defaults.lint,
        variants: run.variants.map(({ variant }) => ({
            policy: variant.policy.lint,
            ...(variant.dockerfile === undefined ? {} : { dockerfile: variant.dockerfile }),
        })),
    };
    if (!run.stages.has("lint"))
        return lintCheck(policies, { reason: "this run leaves lint out", asked: false });
    if (run.lint === undefined)
        return lintCheck(policies, { reason: "lint did not run", asked: true });
    return lintCheck(policies, { ...run.lint, findings: [...findings] });
}
function measuredOf(run, facts, platform) {
    if (!run.stages.has("size"))
        return { reason: "this run leaves measuring out", asked: false };
    if (platform?.image !== undefined)
        return { image: platform.image };
    return { reason: platform?.failure?.message ?? noImage(facts), asked: true };
}
function scannedOf(run, facts, platform) {
    if (!run.stages.has("scan"))
        return { reason: "this run leaves the scan out", asked: false };
    const { scan } = platform ?? {};
    if (scan?.failure !== undefined)
        return { findings: scan.findings, incomplete: scan.failure.message };
    if (scan !== undefined) {
        const { findings, secretFiles } = scan;
        return { findings, ...(secretFiles === undefined ? {} : { secretFiles }) };
    }
    if (platform?.failure !== undefined)
        return { reason: platform.failure.message, asked: true };
    if (platform === undefined)
        return { reason: noImage(facts), asked: true };
    return facts.variant.policy.scan === "off" ? scanOff : { reason: "it was not scanned", asked: true };
}
function noImage({ outcome }) {
    return outcome.status === "built" ? "there is no image" : `there is no image (build ${outcome.status})`;
}

// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
;// CONCATENATED MODULE: ./build/js/report/assemble.js





/**
 * The report of a run: its facts, the checks made from them, and the verdict. One `variants[]` entry per variant and
 * platform, in the order of the plan; a variant without an image has one entry with an empty platform. Everything that
 * finished in no fixed order is sorted, so that equal facts give equal reports.
 */
function assembleReport(run) {
    const findings = lintFindings(run);
    const judged = {
        checks: repositoryChecks(run, findings),
        errors: errorsOf(run),
        variants: run.variants.flatMap((facts) => variantReports(run, facts)),
    };
    return {
        schemaVersion: 1,
        verdict: (0,verdict/* verdictOf */.Vj)(judged),
        ...(run.commit === undefined ? {} : { commit: run.commit }),
        ...(run.event === undefined ? {} : { event: run.event }),
        tools: toolsOf(run),
        ...(run.database?.status === "ready"
            ? { database: { updated: run.database.updated, source: run.database.source } }
            : {}),
        baseline: run.baseline ?? { source: "none", reason: "comparison with a base is not in this version yet" },
        policyDiff: [],
        ...judged,
        ...(run.sharing === undefined ? {} : { sharing: [...run.sharing] }),
        timings: [...run.timings],
        deliveries: [],
        findings,
    };
}
function variantReports(run, facts) {
    if (facts.platforms.length > 0)
        return facts.platforms.map((platform) => variantReport(run, facts, platform));
    const report = variantReport(run, facts, undefined);
    // A build that says it succeeded and gave nothing must not pass for one whose image was looked at.
    const lost = report.status === "built" && report.failure === undefined && run.stages.has("size");
    return [lost ? { ...report, failure: lostImage(facts.variant.name) } : report];
}
function variantReport(run, facts, platform) {
    const { outcome, variant } = facts;
    const failure = outcome.failure ?? platform?.failure;
    const notLint = (outcome.findings ?? []).filter((finding) => (0,finding_kinds/* kindOf */.I)(finding) !== "lint");
    return {
        name: variant.name,
        platform: platform?.platform ?? "",
        status: outcome.status,
        ...(failure === undefined ? {} : { failure }),
        ...(platform?.image === undefined ? {} : { image: platform.image }),
        ...(outcome.build === undefined ? {} : { build: outcome.build }),
        ...(platform?.scan?.input === undefined ? {} : { scan: platform.scan.input }),
        checks: variantChecks(run, facts, platform),
        findings: [...notLint, ...(platform?.scan?.findings ?? [])].sort(order/* compareFindings */.Eg),
    };
}
function lostImage(name) {
    return {
        code: "build.output",
        message: `The build of ${name} ended well but left no image to measure. Run again; if it stays so, report it.`,
    };
}
/**
 * What lint found. The build's own warnings are the same rules without the user's lint settings, so they only stand in
 * where lint is missing or incomplete.
 */
function lintFindings({ lint, variants }) {
    const linted = lint?.findings ?? [];
    if (lint !== undefined && lint.errors.length === 0)
        return [...linted].sort(order/* compareFindings */.Eg);
    const warned = variants.flatMap(({ outcome }) => outcome.findings ?? []).filter((each) => (0,finding_kinds/* kindOf */.I)(each) === "lint");
    // Two variants that are built from one file are warned of the same things.
    const once = new Map(warned.map((finding) => [finding.key, finding]));
    return [...linted, ...withoutLinted([...once.values()], linted)].sort(order/* compareFindings */.Eg);
}
/** Every failure that is not already a variant's own `failure`, each once. */
function errorsOf({ errors, lint, database, variants }) {
    const scans = variants.flatMap(({ variant, platforms }) => platforms.flatMap(({ scan }) => (scan?.failure === undefined ? [] : [{ ...scan.failure, variant: variant.name }])));
    const all = [...errors, ...(lint?.errors ?? []), ...databaseErrors(database), ...scans];
    const unique = new Map(all.map((error) => [JSON.stringify([error.code, error.message, error.variant]), error]));
    return [...unique.values()].sort(order/* compareErrors */.vo);
}
function databaseErrors(database) {
    if (database?.status !== "failed")
        return [];
    const { code, message, detail } = database.error;
    return [{ code, message, ...(detail === undefined ? {} : { detail }) }];
}
function toolsOf({ tools, lint }) {
    const byName = new Map([...(lint?.tools ?? []), ...tools].map((tool) => [`${tool.name} ${tool.version}`, tool]));
    return [...byName.values()].sort((a, b) => (0,order/* compareText */.n6)(a.name, b.name) || (0,order/* compareText */.n6)(a.version, b.version));
}

// EXTERNAL MODULE: ./build/js/tools/locate.js + 9 modules
var locate = __webpack_require__(21175);
;// CONCATENATED MODULE: ./build/js/scan/database.js
/** Makes the vulnerability database ready for this run's scans. */






const hour = 3_600_000;
/** A day after this the database says nothing of the last two days' advisories, and a pass would be a guess. */
const usableAgeMs = 48 * hour;
/**
 * The database of a day at most, from the cache or freshly downloaded. When a download fails, the cached one is used
 * with a warning as long as it is young enough. Never rejects: a database that can't be had is `failed`, which is an
 * infrastructure error and never a pass.
 */
async function prepareDatabase(trivy, context, { now = Date.now, pausesMs } = {}) {
    try {
        const { directory, updatedAt } = await currentDatabase(trivy, context, now, pausesMs);
        await provideKnownJavaIndex(directory, trivy, context);
        const updated = new Date(updatedAt).toISOString();
        return { status: "ready", cacheDirectory: directory, updated, source: download_database_sourceOf(vulnerabilityDatabase, context) };
    }
    catch (error) {
        const failure = context.signal.aborted
            ? new errors/* PlimsollError */.nN("cancelled", "Cancelled while the vulnerability database was made ready.", { cause: error })
            : (0,errors/* asPlimsollError */.fN)(error, "scan.database");
        return { status: "failed", error: failure };
    }
}
async function currentDatabase(trivy, context, now, pausesMs) {
    const store = storeOf("db", vulnerabilityDatabase, context);
    const cached = await newestDatabase(store, "db");
    if (isFresh(cached, now()))
        return cached;
    return withLock((0,external_node_path_.join)(store, "lock"), context.signal, async () => {
        const fetchedMeanwhile = await newestDatabase(store, "db");
        if (isFresh(fetchedMeanwhile, now()))
            return fetchedMeanwhile;
        return refreshed(store, fetchedMeanwhile, trivy, context, now(), pausesMs);
    });
}
async function refreshed(store, cached, trivy, context, now, pausesMs) {
    try {
        const stored = await storeDatabase(store, "db", (directory) => downloadDatabase(vulnerabilityDatabase, directory, trivy, context, pausesMs));
        if (stored !== undefined)
            return stored;
        throw new errors/* PlimsollError */.nN("scan.database", `What ${download_database_sourceOf(vulnerabilityDatabase, context)} gave is not a vulnerability database of version 2. Correct TRIVY_DB_REPOSITORY.`);
    }
    catch (error) {
        if (context.signal.aborted || !isUsable(cached, now))
            throw error;
        const age = Math.round((now - cached.updatedAt) / hour);
        context.progress.warn(`${(0,errors/* asPlimsollError */.fN)(error).message} The cached one, ${age} hours old, is used instead.`);
        return cached;
    }
}
/** Young by its own word, and not kept for longer than a day whatever that word is. */
function isFresh(stored, now) {
    return stored !== undefined && now < stored.nextUpdate && now - stored.downloadedAt < 24 * hour;
}
function isUsable(stored, now) {
    return stored !== undefined && (now < stored.nextUpdate || now - stored.updatedAt < usableAgeMs);
}

// EXTERNAL MODULE: ./build/js/image/packages/rpm/database.js + 4 modules
var database = __webpack_require__(80052);
// EXTERNAL MODULE: ./build/js/image/tar/names.js
var tar_names = __webpack_require__(58252);
;// CONCATENATED MODULE: ./build/js/image/packages/counts/file-name.js

/** A path out of a Latin-1 text as the engine names it, without the one leading slash that Trivy takes away. */
function asFileName(latin1) {
    const relative = latin1.startsWith("/") ? latin1.slice(1) : latin1;
    return /[\x80-\xff]/.test(relative) ? (0,tar_names/* decodeName */.e)(Buffer.from(relative, "latin1")) : relative;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/apk.js
/** Counts what Trivy's apk analyser makes of one database (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/apk/apk.go). */


/** The default of Go's `bufio.Scanner`: at a longer line the analyser stops and keeps what it has. */
const apk_longestLine = 64 * 1024;
/** Versions that every apk takes for valid. Of others it is not sure whether knqyf263/go-apk-version does. */
const plainVersion = /^\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(?:-r\d+)?$/;
/** Undefined when it is not sure what Trivy does. */
function countApk(bytes) {
    const ids = new Map();
    const files = [];
    let [name, version, directory] = ["", "", ""];
    const finish = () => {
        if (name !== "" && version !== "" && !ids.has(name))
            ids.set(name, `${name}@${version}`);
        [name, version] = ["", ""];
    };
    for (const raw of bytes.toString("latin1").split("\n")) {
        if (raw.length >= apk_longestLine)
            break;
        const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        const value = line.slice(2);
        if (line.length < 2)
            finish();
        else if (line.startsWith("P:"))
            name = value;
        else if (line.startsWith("F:"))
            directory = value;
        else if (line.startsWith("R:"))
            files.push(asFileName(joined(directory, value)));
        else if (line.startsWith("V:")) {
            if (!plainVersion.test(value))
                return undefined;
            version = value;
        }
    }
    finish();
    return { ids: [...ids.values()], files };
}
function joined(directory, name) {
    const whole = directory === "" ? name : `${directory}/${name}`;
    return /\/\/|\.\/|\/\.|\/$/.test(whole) ? external_node_path_.posix.normalize(whole).replace(/\/$/, "") : whole;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/mime-header.js
const validName = /^[0-9A-Za-z!#$%&'*+\-.^_`|~ ]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Reads `text` (Latin-1, so that characters are bytes) up to its first blank line, by the rules of Go's
 * `Reader.ReadMIMEHeader` (golang/go src/net/textproto/reader.go), which Trivy uses for dpkg's status and for Python's
 * metadata: what it does not understand ends the header. Names with a space before the colon are taken and never found.
 */
function readMimeHeader(text) {
    const fields = new Map();
    if (isSpace(text, 0))
        return { fields, isBroken: true };
    for (let start = 0; start < text.length;) {
        const { line, firstLength, next } = foldedLine(text, start);
        if (line === "")
            break;
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(colon, 0));
        const value = line.slice(colon + 1);
        if (colon >= firstLength || !validName.test(name) || !validValue.test(value))
            return { fields, isBroken: true };
        const key = name.toLowerCase();
        if (!fields.has(key) && !key.includes(" "))
            fields.set(key, trimBlanks(value));
        start = next;
    }
    return { fields, isBroken: false };
}
function isSpace(text, at) {
    return text[at] === " " || text[at] === "\t";
}
/** A line with those that go on from it, joined by single spaces. */
function foldedLine(text, start) {
    const end = endOfLine(text, start);
    const first = trimBlanks(withoutReturn(text.slice(start, end)));
    let next = end + 1;
    if (first === "" || !isSpace(text, next))
        return { line: first, firstLength: first.length, next };
    const parts = [first];
    while (isSpace(text, next)) {
        const endOfNext = endOfLine(text, next);
        parts.push(trimBlanks(withoutReturn(text.slice(next, endOfNext))));
        next = endOfNext + 1;
    }
    return { line: parts.join(" "), firstLength: first.length, next };
}
function endOfLine(text, start) {
    const end = text.indexOf("\n", start);
    return end < 0 ? text.length : end;
}
function withoutReturn(line) {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text, start))
        start += 1;
    while (end > start && isSpace(text, end - 1))
        end -= 1;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/vendors.js
/** Whose packages Trivy takes for the system's own (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go, pkg/rpm/rpm.go). */
const thirdPartyMaintainers = [
    "support@docker.com",
    "@nvidia.com",
    "Google Cloud CLI Authors",
    "sapmachine@sap.com",
    "@hashicorp.com",
    "@microsoft.com",
    "@mongodb.com",
    "developers@lists.mariadb.org",
    "dev@couchdb.apache.org",
    "info@elastic.co",
    "nginx-packaging@f5.com",
    "@konghq.com",
    "@cloudflare.com",
    "support@influxdb.com",
    "support@gitlab.com",
    "contact@grafana.com",
    "@datadoghq.com",
    "@nodesource.com",
    "info@tailscale.com",
    "@openrobotics.org",
    "@osrfoundation.org",
];
const thirdPartyNames = ["GitHub", "HashiCorp"];
const rpmVendors = [
    "Amazon Linux",
    "Amazon.com",
    "CentOS",
    "Fedora Project",
    "Oracle America",
    "Red Hat",
    "AlmaLinux",
    "CloudLinux",
    "VMware",
    "SUSE",
    "openSUSE",
    "Microsoft Corporation",
    "Rocky",
];
function isThirdPartyMaintainer(maintainer) {
    return thirdPartyNames.includes(maintainer) || thirdPartyMaintainers.some((part) => maintainer.includes(part));
}
/** Amazon's own packages may have no vendor; their release tells. */
function isDistributionVendor(vendor, release) {
    return vendor === "" ? release.includes("amzn") : rpmVendors.some((name) => vendor.startsWith(name));
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/dpkg.js
/** Counts what Trivy's dpkg analyser makes of one layer (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/pkg/dpkg/dpkg.go). */



/** `bufio.Scanner` with the buffer that the analyser gives it: a longer paragraph ends the whole file without a result. */
const longestParagraph = 128 * 1024;
/**
 * Packages of a status file or a part, by their ids. `"none"` when Trivy gives up on the file, `"unknown"` when it is not
 * sure what Trivy does.
 */
function countStatus(bytes) {
    const text = bytes.toString("latin1");
    const packages = new Map();
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n\n", start);
        const end = found < 0 ? text.length : found;
        const filled = end - start + (found < 0 ? 1 : 2);
        if (filled > longestParagraph)
            return "none";
        const made = countParagraph(text.slice(start, end));
        if (made === "unknown")
            return "unknown";
        if (made !== undefined)
            packages.set(made.id, made);
        start = end + 2;
    }
    return packages;
}
function countParagraph(paragraph) {
    const { fields, isBroken } = readMimeHeader(paragraph);
    if (isBroken)
        return undefined;
    const field = (name) => fields.get(name) ?? "";
    if (/(?:^|\s)(?:deinstall|purge)(?:\s|$)/.test(field("status")))
        return undefined;
    const name = field("package");
    const version = field("version");
    if (name === "" || version === "")
        return undefined;
    const versions = [isDebianVersion(version), isDebianVersion(sourceVersion(field("source")) || version)];
    if (versions.includes("unknown"))
        return "unknown";
    if (versions.includes(false))
        return undefined;
    return { id: `${name}@${version}`, name, architecture: field("architecture"), maintainer: field("maintainer") };
}
function sourceVersion(source) {
    return /^\S* \((.*)\)/.exec(source)?.[1]?.trim() ?? "";
}
/** knqyf263/go-deb-version version.go; letters beyond ASCII would need its tables. */
function isDebianVersion(text) {
    const version = text.trim();
    if (/[\x80-\xff]/.test(version))
        return "unknown";
    const [, rest = version] = /^\+?\d{1,15}:(.*)$/.exec(version) ?? [];
    if (rest === version && version.includes(":"))
        return false;
    return /^\d[0-9A-Za-z.+~:_-]*$/.test(rest) && isRevision(rest) && !rest.startsWith("-");
}
/** What follows the last hyphen has no colon in it. */
function isRevision(version) {
    const hyphen = version.lastIndexOf("-");
    return hyphen < 0 || !version.slice(hyphen).includes(":");
}
const dpkg_longestLine = 64 * 1024;
/**
 * Which of `candidates` an md5sums file names. Undefined when Trivy gives up on the file: one line of another form is
 * enough.
 */
function filesAmong(bytes, candidates) {
    const text = bytes.toString("latin1");
    const isAscii = !/[\x80-\xff]/.test(text);
    const files = [];
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        const gap = text.indexOf("  ", start);
        if (gap < 0 || gap + 2 > end || end - start >= dpkg_longestLine)
            return undefined;
        const name = text.slice(gap + 2, text[end - 1] === "\r" ? end - 1 : end);
        const file = isAscii ? name : asFileName(name);
        if (candidates.has(file))
            files.push(file);
        start = end + 1;
    }
    return files;
}
/** Files that count as the system's in this layer. `lists` are by their file names without `.md5sums`. */
function systemFiles(packages, lists) {
    const files = [];
    for (const { name, architecture, maintainer } of packages) {
        if (isThirdPartyMaintainer(maintainer))
            continue;
        files.push(...(lists.get(name) ?? lists.get(`${name}:${architecture}`) ?? []));
    }
    return files;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/node.js
/** Whether Trivy makes a package of a `package.json` (aquasecurity/trivy v0.74.0 pkg/dependency/parser/nodejs/packagejson). */
const node_validName = /^(?:@[A-Za-z0-9\-._]+\/)?[A-Za-z0-9\-._]+$/;
/** Go's decoder takes field names in any case, and gives up on the file when a field has another type than it wants. */
function isNodePackage(bytes) {
    const value = firstJsonObject(bytes.toString("utf8"));
    if (value === undefined)
        return false;
    const fields = new Map();
    for (const [key, field] of Object.entries(value)) {
        const name = key.toLowerCase();
        if (!fits(name, field))
            return false;
        if (field !== null)
            fields.set(name, field);
    }
    const name = fields.get("name");
    const version = fields.get("version");
    return typeof name === "string" && typeof version === "string" && version !== "" && node_validName.test(name);
}
function fits(name, field) {
    switch (name) {
        case "name":
        case "version":
            return isTextOrNull(field);
        case "dependencies":
        case "optionaldependencies":
        case "devdependencies":
            return field === null || isTextMap(field);
        default:
            return true;
    }
}
function isTextOrNull(field) {
    return typeof field === "string" || field === null;
}
function isTextMap(field) {
    return (typeof field === "object" && field !== null && !Array.isArray(field) && Object.values(field).every(isTextOrNull));
}
/** The decoder reads one value and does not look at what follows it. */
function firstJsonObject(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return whole;
    const start = text.search(/[^ \t\r\n]/);
    if (text[start] !== "{")
        return undefined;
    const end = endOfObject(text, start);
    return end === undefined ? undefined : parsed(text.slice(start, end));
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function endOfObject(text, start) {
    let depth = 0;
    let isInString = false;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else if (character === '"')
                isInString = false;
        }
        else if (character === '"')
            isInString = true;
        else if (character === "{")
            depth += 1;
        else if (character === "}") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/python.js
/** Whether Trivy makes a package of a METADATA or PKG-INFO (aquasecurity/trivy v0.74.0 pkg/dependency/parser/python/packaging). */

/** A broken header counts as far as it goes. */
function isPythonPackage(bytes) {
    const { fields } = readMimeHeader(bytes.toString("latin1"));
    return (fields.get("name") ?? "") !== "" && (fields.get("version") ?? "") !== "";
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/count-layer.js






/** Files that Trivy takes for the system's in every layer (aquasecurity/trivy v0.74.0 pkg/fanal/handler/sysfile/filter.go). */
const everywhere = [
    "usr/lib/python2.7/argparse.egg-info",
    "usr/lib/python2.7/lib-dynload/Python-2.7.egg-info",
    "usr/lib/python2.7/wsgiref.egg-info",
];
/** Which counts rest on a kind of document. */
const restingOn = new Map([
    ["dpkg-status", ["dpkg", "python", "node"]],
    ["dpkg-part", ["dpkg", "python", "node"]],
    ["dpkg-md5sums", ["python", "node"]],
    ["apk-installed", ["apk", "python", "node"]],
    ["rpm-database", ["rpm", "python", "node"]],
    ["python-metadata", ["python"]],
    ["node-package", ["node"]],
    ["system-release", ["dpkg", "apk", "rpm"]],
]);
/**
 * Each analyser sees one layer alone: what its package managers own is taken off its own Python and Node packages, not
 * off another layer's.
 */
function countLayer({ files, unsure }) {
    const doubtful = new Set(unsure);
    const of = (kind) => files.get(kind) ?? [];
    const candidates = new Set([...of("python-metadata"), ...of("node-package")].map(({ name }) => name));
    const dpkg = countDpkg([...of("dpkg-status"), ...of("dpkg-part")], of("dpkg-md5sums"), candidates);
    const apk = countDatabases(of("apk-installed"), countApk);
    const rpm = countDatabases(of("rpm-database"), countRpm);
    if (!dpkg.isSure)
        doubtful.add("dpkg-status");
    if (!apk.isSure)
        doubtful.add("apk-installed");
    if (!rpm.isSure)
        doubtful.add("rpm-database");
    const owned = new Set([...everywhere, ...dpkg.files, ...apk.files, ...rpm.files]);
    const single = (kind, isPackage) => new Map(of(kind)
        .filter(({ name, bytes }) => !owned.has(name) && isPackage(bytes))
        .map(({ path, name }) => [path, [name]]));
    return {
        found: {
            dpkg: dpkg.ids,
            apk: apk.ids,
            rpm: rpm.ids,
            python: single("python-metadata", isPythonPackage),
            node: single("node-package", isNodePackage),
        },
        unknown: new Set([...doubtful].flatMap((kind) => restingOn.get(kind) ?? [])),
    };
}
function countDpkg(statuses, sums, candidates) {
    const lists = new Map();
    for (const { path, bytes } of candidates.size > 0 ? sums : []) {
        const files = filesAmong(bytes, candidates);
        if (files !== undefined)
            lists.set(path.name.slice(0, -".md5sums".length), files);
    }
    const ids = new Map();
    const packages = [];
    let isSure = true;
    for (const { path, bytes } of statuses) {
        const counted = countStatus(bytes);
        if (counted === "unknown")
            isSure = false;
        if (typeof counted === "string")
            continue;
        ids.set(path, [...counted.keys()]);
        packages.push(...counted.values());
    }
    return { ids, files: systemFiles(packages, lists), isSure };
}
function countDatabases(files, count) {
    const counted = { ids: new Map(), files: [], isSure: true };
    for (const { path, bytes } of files) {
        const found = count(bytes);
        if (found === undefined)
            counted.isSure = false;
        if (found === undefined)
            continue;
        counted.ids.set(path, found.ids);
        counted.files.push(...found.files);
    }
    return counted;
}
function countRpm(bytes) {
    const { packages, isWhole } = (0,database/* readRpmDatabase */.t)(bytes);
    if (!isWhole)
        return undefined;
    return {
        ids: packages.map(({ name, version, release, architecture }) => `${name}@${version}-${release}.${architecture}`),
        files: packages
            .filter(({ vendor, release }) => isDistributionVendor(vendor, release))
            .flatMap(({ files }) => files.map((file) => file.replace(/^\//, ""))),
    };
}

// EXTERNAL MODULE: ./build/js/image/paths.js
var paths = __webpack_require__(12336);
// EXTERNAL MODULE: ./build/js/image/packages/wanted.js
var wanted = __webpack_require__(36829);
;// CONCATENATED MODULE: ./build/js/image/packages/counts/layer-files.js


const none = Buffer.alloc(0);
function layerFiles({ entries, documents }) {
    const contents = new Map(documents.map(({ path, bytes }) => [path, bytes]));
    const files = new Map();
    const unsure = new Set();
    for (const { path, kind, size } of entries) {
        if (kind !== "file" || !mayBeDocument(path))
            continue;
        const name = (0,paths/* exactPath */.V$)(path);
        const document = (0,wanted/* documentKind */.e)(name);
        if (document === undefined)
            continue;
        const bytes = contents.get(path) ?? (size === 0 ? none : undefined);
        const ofKind = files.get(document) ?? new Map();
        if (bytes === undefined || ofKind.has(path))
            unsure.add(document);
        if (bytes === undefined)
            continue;
        ofKind.set(path, { path, name, bytes });
        files.set(document, ofKind);
    }
    return { files: new Map([...files].map(([kind, byPath]) => [kind, [...byPath.values()]])), unsure };
}
const layer_files_names = new Set([
    "package.json",
    "METADATA",
    "PKG-INFO",
    "status",
    "installed",
    "Packages",
    "Packages.db",
    "rpmdb.sqlite",
    "debian_version",
    "repositories",
]);
/** Told by its last names alone: an image has hundreds of thousands of paths, and few are documents. */
function mayBeDocument({ name, parent }) {
    if (layer_files_names.has(name) || parent?.name === "status.d")
        return true;
    return name.endsWith(".egg-info") || name.endsWith("-release") || name.endsWith(".md5sums");
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts/operating-system.js
/**
 * Whether Trivy lists an image's operating system packages at all: only of a system that it recognises and has advisories
 * for (aquasecurity/trivy v0.74.0 pkg/fanal/analyzer/os/**, pkg/detector/ospkg/detect.go). Files that tell of the system
 * count from any layer, also when a later one takes them away.
 */
/** Names in os-release that it knows; of those with `false` it has no advisories. */
const byReleaseId = new Map([
    ...["rhel", "centos", "rocky", "almalinux", "ol", "alpine", "bottlerocket", "opensuse-tumbleweed"].map(listed),
    ...["opensuse-leap", "opensuse", "sles", "sle-micro", "sl-micro", "sle-micro-rancher", "photon", "wolfi"].map(listed),
    ...["chainguard", "azurelinux", "mariner", "echo", "minimos", "coreos"].map(listed),
    ["fedora", false],
    ["activestate", false],
]);
function listed(id) {
    return [id, true];
}
/** True or false where a file tells of a system that is listed or is not; undefined where it tells of none. */
function systemIsListed(name, bytes) {
    const text = bytes.toString("latin1");
    switch (name) {
        case "etc/debian_version":
        case "etc/alpine-release":
            return text === "" ? undefined : true;
        case "etc/lsb-release":
            return isUbuntu(text) ? true : undefined;
        case "etc/system-release":
        case "usr/lib/system-release":
            return /^Amazon Linux/m.test(text) ? true : undefined;
        case "etc/apk/repositories":
            return undefined;
        default:
            return name.endsWith("os-release") ? fromOsRelease(text) : fromRedHatRelease(name, text);
    }
}
function isUbuntu(text) {
    const id = text.search(/^DISTRIB_ID=Ubuntu\r?$/m);
    return id >= 0 && /^DISTRIB_RELEASE=/m.test(text.slice(id));
}
function fromOsRelease(text) {
    const fields = new Map();
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        if (equals > 0)
            fields.set(line.slice(0, equals).trim(), line
                .slice(equals + 1)
                .trim()
                .replace(/^["']+|["']+$/g, ""));
    }
    const isKnown = byReleaseId.get(fields.get("ID") ?? "");
    if ((fields.get("VERSION_ID") ?? "") === "")
        return undefined;
    return fields.get("ID") === "centos" && fields.get("NAME") === "CentOS Stream" ? false : isKnown;
}
/** Names that each distribution's own file is looked at for; `etc/redhat-release` stands for any that is built from Red Hat's. */
const ownReleases = new Map([
    ["etc/centos-release", /^centos(?: linux)?$/],
    ["etc/rocky-release", /^rocky(?: linux)?$/],
    ["etc/almalinux-release", /^alma ?(?:linux)?$/],
    ["etc/oracle-release", /^oracle(?: linux)?(?: server)?$/],
    ["etc/fedora-release", /^fedora(?: linux)?$/],
    ["usr/lib/fedora-release", /^fedora(?: linux)?$/],
]);
/** `NAME release 9.4 (…)` in the first line. */
function fromRedHatRelease(name, text) {
    const family = /^(.*) release \d/.exec(text.split("\n", 1)[0]?.trim() ?? "")?.[1]?.toLowerCase();
    if (family === undefined || ownReleases.get(name)?.test(family) === false)
        return undefined;
    return !family.startsWith("fedora");
}

;// CONCATENATED MODULE: ./build/js/image/packages/counts.js



/**
 * Counts by Trivy's own rules, from what the engine itself read: each layer is analysed alone, then layers are merged by
 * path, whiteouts and opaque directories of a layer taking away what older ones had (aquasecurity/trivy v0.74.0
 * pkg/fanal/applier/docker.go). That is not what is installed: a file that another replaces without a package stays.
 */
function packageCounts({ layers, paths }) {
    const live = { dpkg: new Map(), apk: new Map(), rpm: new Map(), python: new Map(), node: new Map() };
    const unknown = new Set();
    const systems = new Set();
    for (const layer of layers) {
        hide(live, removals(layer, paths.root));
        const files = layerFiles(layer);
        const counted = countLayer(files);
        for (const type of counted.unknown)
            unknown.add(type);
        for (const type of types) {
            for (const [path, ids] of counted.found[type])
                live[type].set(path, ids);
        }
        for (const { name, bytes } of files.files.get("system-release") ?? []) {
            const isListed = systemIsListed(name, bytes);
            if (isListed !== undefined)
                systems.add(isListed);
        }
    }
    return toCounts(live, unknown, systems);
}
const types = ["dpkg", "apk", "rpm", "python", "node"];
/** An opaque marker at the root has no effect. */
function removals({ entries }, root) {
    const removed = new Set();
    for (const { kind, path } of entries) {
        if ((kind === "whiteout" || kind === "opaque") && path !== root)
            removed.add(path);
    }
    return removed;
}
function hide(live, removed) {
    if (removed.size === 0)
        return;
    for (const type of types) {
        for (const path of live[type].keys()) {
            if (isBelow(path, removed))
                live[type].delete(path);
        }
    }
}
function isBelow(path, directories) {
    for (let at = path; at !== undefined; at = at.parent) {
        if (directories.has(at))
            return true;
    }
    return false;
}
/** Packages of the system are listed once by their ids, of whatever package manager; of languages once for each file. */
function toCounts(live, unknown, systems) {
    const ids = (type) => new Set([...live[type].values()].flat());
    const system = { dpkg: ids("dpkg"), apk: ids("apk"), rpm: ids("rpm") };
    const sizes = Object.values(system).map(({ size }) => size);
    const together = new Set([...system.dpkg, ...system.apk, ...system.rpm]).size;
    const isMixed = together !== sizes.reduce((sum, size) => sum + size, 0);
    const ofSystem = (type) => {
        if (unknown.has(type) || isMixed || systems.size > 1)
            return "unknown";
        if (systems.size === 0)
            return system[type].size === 0 ? 0 : "unknown";
        return systems.has(true) ? system[type].size : 0;
    };
    const ofLanguage = (type) => (unknown.has(type) ? "unknown" : live[type].size);
    return {
        dpkg: ofSystem("dpkg"),
        apk: ofSystem("apk"),
        rpm: ofSystem("rpm"),
        python: ofLanguage("python"),
        node: ofLanguage("node"),
    };
}

// EXTERNAL MODULE: ./build/js/image/layout.js
var image_layout = __webpack_require__(33696);
;// CONCATENATED MODULE: ./build/js/scan/extract/link-or-copy.js


/** A second name for a file that nobody changes any more; a copy where the file system can't (another disk, too many names). */
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch (error) {
        if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].some((code) => (0,errors/* hasErrno */.Nm)(error, code)))
            throw error;
        await (0,promises_.copyFile)(from, to);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/extract-layout.js






/**
 * Writes an OCI layout for Trivy alone into `directory`, which must not exist: manifest and config byte for byte the image's
 * own, and under each layer's own digest the extract of it. So every digest, diff ID, fingerprint and the history in Trivy's report
 * are the image's. It works because Trivy's reader (go-containerregistry pkg/v1/layout) compares neither digests nor sizes
 * of blobs; for every other tool the layout is damaged.
 *
 * @throws PlimsollError `image.*` when the image can't be read (again).
 */
async function writeExtractLayout(image, extractOf, directory) {
    const { descriptor, manifest } = await findImage(image);
    const extracts = new Map();
    for (const { digest } of manifest.layers) {
        const extract = extractOf(digest) ?? { ok: false, because: "the layer was not read" };
        if (!extract.ok)
            return extract;
        extracts.set(digest, extract);
    }
    for (const digest of [descriptor.digest, manifest.config.digest]) {
        const target = await extract_layout_placeOf(directory, digest);
        await (0,promises_.copyFile)((0,external_node_path_.join)(image.layout, (0,image_digest/* blobName */.PF)(digest)), target);
    }
    // Trivy refuses blobs that are symbolic links ("layout blob ... is a symlink").
    for (const [digest, { file }] of extracts)
        await linkOrCopy(file, await extract_layout_placeOf(directory, digest));
    const { mediaType, digest, size } = descriptor;
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }));
    const all = [...extracts.values()];
    return {
        ok: true,
        image: { ...image, layout: directory },
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
        java: all.some(({ java }) => java),
    };
}
async function findImage({ layout, manifestDigest }) {
    const image = (await (0,image_layout/* listImages */.v8)(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
    if (image !== undefined)
        return image;
    throw new errors/* PlimsollError */.nN("internal", "The image changed while it was being scanned.");
}
async function extract_layout_placeOf(directory, digest) {
    const path = (0,external_node_path_.join)(directory, (0,image_digest/* blobName */.PF)(digest));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    return path;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/image/evict-oldest.js
var evict_oldest = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/scan/extract/rules/rule.js
const analyzers = "pkg/fanal/analyzer";
function filesRule(analyzer, source, ...select) {
    return { analyzer, reads: { kind: "files", select }, source: `${analyzers}/${source}` };
}
function executablesRule(analyzer, source) {
    return { analyzer, reads: { kind: "executables" }, source: `${analyzers}/${source}` };
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/selectors.js

/** These paths and no others. */
function exactly(...paths) {
    const set = new Set(paths);
    return { key: { by: "base", values: paths.map(baseOf) }, matches: ({ path }) => set.has(path) };
}
/** Files of these names, wherever they are. */
function named(...names) {
    return { key: { by: "base", values: names }, matches: ({ base }) => names.includes(base) };
}
/** Files directly in a directory; `fits` is asked of their names. */
function directlyIn(directory, fits = () => true) {
    return {
        key: { by: "directory", values: [directory] },
        matches: (split) => split.directory === directory && fits(split.base),
    };
}
/** Paths that end so; an ending may reach over the last slash. */
function ending(...endings) {
    return endings.map((end) => ({ key: keyOfEnding(end), matches: ({ path }) => path.endsWith(end) }));
}
function keyOfEnding(end) {
    return end.includes("/")
        ? { by: "base", values: [baseOf(end)] }
        : { by: "extension", values: [extensionOf(end).toLowerCase()] };
}
/** Paths whose lower-cased form ends so. */
function endingInAnyCase(end) {
    return { key: keyOfEnding(end), matches: ({ path }) => path.slice(-end.length).toLowerCase() === end };
}
/** Files of these extensions, as Go's `filepath.Ext` cuts them. */
function extended(...extensions) {
    return {
        key: { by: "extension", values: extensions.map((extension) => extension.toLowerCase()) },
        matches: ({ base }) => extensions.includes(extensionOf(base)),
    };
}
/** The same, in upper case or lower. `extensions` are in lower case. */
function extendedInAnyCase(...extensions) {
    return {
        key: { by: "extension", values: extensions },
        matches: ({ base }) => extensions.includes(extensionOf(base).toLowerCase()),
    };
}
/** Paths with this text anywhere, that pass `fits` too. */
function containing(text, fits = () => true) {
    return { key: { by: "text", value: text }, matches: (split) => split.path.includes(text) && fits(split) };
}
/**
 * What the Go regular expression `.*A.+B.+C` finds, unanchored, for the texts A, B, C: all on one line, in this order,
 * with at least one character between two. By hand because such an expression takes a backtracking engine for ever on a
 * hostile path, and because JavaScript's `.` stops at more than a newline.
 */
function selectors_inOrder(path, texts) {
    return path.split("\n").some((line) => {
        let from = 0;
        for (const [index, text] of texts.entries()) {
            const at = line.indexOf(text, index === 0 ? 0 : from + 1);
            if (at < 0)
                return false;
            from = at + text.length;
        }
        return true;
    });
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/languages.js
/** Packages of languages and applications: what Trivy reads by name, wherever it lies. */


/** Archives that Trivy looks up in its Java index, which it must have at hand as soon as there is one. */
const javaArchives = extendedInAnyCase(".jar", ".war", ".ear", ".par");
const languageRules = [
    filesRule("python-pkg", "language/python/packaging/packaging.go", containing(".dist-info", isReadOfDistInfo), ...ending("EGG-INFO/PKG-INFO", ".egg-info", ".egg-info/PKG-INFO", ".egg-info/METADATA")),
    filesRule("python-egg", "language/python/packaging/egg.go", extended(".egg")),
    filesRule("node-pkg", "language/nodejs/pkg/pkg.go", named("package.json")),
    filesRule("gemspec", "language/ruby/gemspec/gemspec.go", gemSpecification()),
    filesRule("conda-pkg", "language/conda/meta/meta.go", condaMetadata()),
    filesRule("composer-vendor", "language/php/composer/vendor.go", named("installed.json")),
    filesRule("jar", "language/java/jar/jar.go", javaArchives),
    executablesRule("gobinary", "language/golang/binary/binary.go"),
    executablesRule("rustbinary", "language/rust/binary/binary.go"),
    filesRule("cargo", "language/rust/cargo/cargo.go", named("Cargo.lock", "Cargo.toml")),
    filesRule("nuget", "language/dotnet/nuget/nuget.go", named("packages.lock.json", "packages.config")),
    filesRule("dotnet-core", "language/dotnet/deps/deps.go", ...ending(".deps.json")),
    filesRule("packages-props", "language/dotnet/packagesprops/packagesprops.go", endingInAnyCase("packages.props")),
    filesRule("julia", "language/julia/pkg/pkg.go", named("Manifest.toml", "Project.toml")),
    filesRule("sbom", "sbom/sbom.go", ...ending(".spdx", ".spdx.json", ".cdx", ".cdx.json").map((selector) => ({
        ...selector,
        matches: (split) => selector.matches(split) && !split.path.includes(".dist-info/sboms/"),
    }))),
];
/** Whether Trivy needs its Java index when the image holds this file. */
function isJavaArchive(split) {
    return javaArchives.matches(split);
}
/** Written by installers for themselves; a name that no `License-File` has. */
const neverRead = new Set([
    "RECORD",
    "WHEEL",
    "INSTALLER",
    "REQUESTED",
    "direct_url.json",
    "entry_points.txt",
    "top_level.txt",
]);
/**
 * Trivy copies everything below `.dist-info` and then opens `METADATA`, and the licence that it names when that lies
 * beside it (`fillAdditionalData` in packaging.go takes the base name). So what lies deeper is never opened.
 */
function isReadOfDistInfo({ path, base }) {
    if (base === "METADATA")
        return true;
    if (neverRead.has(base))
        return false;
    const inside = path.slice(path.lastIndexOf(".dist-info"));
    return !inside.includes("/licenses/") && !inside.includes("/sboms/");
}
/** Go's `.*` + `/specifications/.+\.gemspec`, unanchored. */
function gemSpecification() {
    const texts = ["/specifications/", ".gemspec"];
    return containing("/specifications/", ({ path }) => selectors_inOrder(path, texts));
}
/** Go's `.*` + `/envs/.+/conda-meta/.+-.+-.+\.json`, unanchored. */
function condaMetadata() {
    const texts = ["/envs/", "/conda-meta/", "-", "-", ".json"];
    return containing("/conda-meta/", ({ path }) => selectors_inOrder(path, texts));
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/systems.js
/** Distributions, their packages and their repositories: what Trivy reads under fixed names. */



const bottlerocket = ["aarch64", "x86_64"].map((machine) => `${machine}-bottlerocket-linux-gnu/sys-root/usr`);
const systemRules = [
    filesRule("os-release", "os/release/release.go", exactly("etc/os-release", "usr/lib/os-release", ...bottlerocket.map((usr) => `${usr}/lib/os-release`))),
    filesRule("alpine", "os/alpine/alpine.go", exactly("etc/alpine-release")),
    filesRule("amazon", "os/amazonlinux/amazonlinux.go", exactly("etc/system-release", "usr/lib/system-release")),
    filesRule("debian", "os/debian/debian.go", exactly("etc/debian_version")),
    filesRule("alma", "os/redhatbase/alma.go", exactly("etc/almalinux-release")),
    filesRule("centos", "os/redhatbase/centos.go", exactly("etc/centos-release")),
    filesRule("fedora", "os/redhatbase/fedora.go", exactly("etc/fedora-release", "usr/lib/fedora-release")),
    filesRule("oracle", "os/redhatbase/oracle.go", exactly("etc/oracle-release")),
    filesRule("rocky", "os/redhatbase/rocky.go", exactly("etc/rocky-release")),
    filesRule("redhat", "os/redhatbase/redhatbase.go", exactly("etc/redhat-release")),
    filesRule("ubuntu", "os/ubuntu/ubuntu.go", exactly("etc/lsb-release")),
    filesRule("ubuntu-esm", "os/ubuntu/esm.go", exactly("var/lib/ubuntu-advantage/status.json")),
    filesRule("rapidfort-curated", "rapidfort/rapidfort.go", exactly("usr/share/rapidfort/curated.json")),
    filesRule("apk-repo", "repo/apk/apk.go", exactly("etc/apk/repositories")),
    filesRule("apk", "pkg/apk/apk.go", exactly("lib/apk/db/installed", "usr/lib/apk/db/installed")),
    filesRule("bottlerocket-inventory", "pkg/bottlerocket_inventory/bottlerocket_inventory.go", exactly(...bottlerocket.map((usr) => `${usr}/share/bottlerocket/application-inventory.json`))),
    filesRule("dpkg", "pkg/dpkg/dpkg.go", exactly("var/lib/dpkg/status", "var/lib/dpkg/available"), directlyIn("var/lib/dpkg/status.d/"), directlyIn("var/lib/dpkg/info/", (base) => base.endsWith(".md5sums"))),
    filesRule("dpkg-license", "pkg/dpkg/copyright.go", copyrightOfPackage()),
    filesRule("rpm", "pkg/rpm/rpm.go", exactly(...["var/lib/rpm", "usr/lib/sysimage/rpm"].flatMap((directory) => ["Packages", "Packages.db", "rpmdb.sqlite"].map((name) => `${directory}/${name}`)), "usr/share/rpm/rpmdb.sqlite")),
    filesRule("rpmqa", "pkg/rpm/rpmqa.go", exactly("var/lib/rpmmanifest/container-manifest-2")),
    filesRule("redhat-content-manifest", "buildinfo/content_manifest.go", directlyIn("root/buildinfo/content_manifests/", isJson), directlyIn("usr/share/buildinfo/", isJson)),
    filesRule("redhat-dockerfile", "buildinfo/dockerfile.go", directlyIn("root/buildinfo/", (base) => base.startsWith("Dockerfile"))),
];
/** Trivy matches the glob `usr/share/doc/*` + `/copyright`: no deeper. */
function copyrightOfPackage() {
    const documentation = "usr/share/doc/";
    return {
        ...named("copyright"),
        matches: ({ base, directory }) => base === "copyright" &&
            directory.startsWith(documentation) &&
            directory.length > documentation.length &&
            directory.indexOf("/", documentation.length) === directory.length - 1,
    };
}
function isJson(base) {
    return extensionOf(base) === ".json";
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules/without-files.js
const imageCommand = "pkg/commands/artifact/run.go";
/** `ScanImage` disables every analyser of lock files (`TypeLockfiles` of `pkg/fanal/analyzer/const.go`). */
const lockFiles = [
    "bundler",
    "npm",
    "yarn",
    "pnpm",
    "bun",
    "pip",
    "pipenv",
    "poetry",
    "uv",
    "pylock",
    "gomod",
    "pom",
    "conan-lock",
    "gradle-lockfile",
    "sbt-lockfile",
    "cocoapods",
    "swift",
    "pubspec-lock",
    "mix-lock",
    "conda-environment",
    "composer",
];
/** On with `--scanners misconfig`, for which there is no extract: it reads nearly every text file. */
const misconfigurations = [
    "azure-arm",
    "cloudformation",
    "dockerfile",
    "helm",
    "kubernetes",
    "terraform",
    "terraformplan-json",
    "terraformplan-snapshot",
    "yaml",
    "json",
    "ansible",
];
/** The rest that `disabledAnalyzers` leaves out unless asked. */
const others = {
    secret: "on with --scanners secret only, whose files are chosen elsewhere",
    "license-file": "on with --scanners license and --license-full only",
    executable: "on with --sbom-sources rekor only",
    "rpm-archive": "on with the environment variable TRIVY_EXPERIMENTAL_RPM_ARCHIVE only",
};
const without_files_configuration = {
    "image-config-secret": "pkg/fanal/analyzer/imgconf/secret/secret.go",
    "history-dockerfile": "pkg/fanal/analyzer/imgconf/dockerfile/dockerfile.go",
    "apk-command": "pkg/fanal/analyzer/imgconf/apk/apk.go",
};
const rulesWithoutFiles = [
    ...lockFiles.map((analyzer) => off(analyzer, "lock files are off for images")),
    ...misconfigurations.map((analyzer) => off(analyzer, "on with --scanners misconfig only")),
    ...Object.entries(others).map(([analyzer, because]) => off(analyzer, because)),
    ...Object.entries(without_files_configuration).map(([analyzer, source]) => ({ analyzer, reads: { kind: "configuration" }, source })),
];
function off(analyzer, because) {
    return { analyzer, reads: { kind: "nothing", because }, source: imageCommand };
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rules.js
/**
 * Which files of an image Trivy reads: the one table from which the extract is made. A file that matches no rule is
 * opened by no analyser, so leaving it out changes nothing in the report.
 */



/** One for each analyser that Trivy registers, also for those that read nothing here. */
const extractRules = [...systemRules, ...languageRules, ...rulesWithoutFiles];
/**
 * The versions of Trivy whose rules these are: `tested` by the equivalence suite; from `oldest` on the rules are the same
 * but for one file that older versions don't open (`usr/share/rapidfort/curated.json`, new in 0.74.0).
 */
const extractTrivyVersions = { oldest: [0, 70], newest: [0, 74], tested: "0.74.0" };
/** Whether a scan of the extract by this version of Trivy says what a scan of the image says. `v0.74.1` and `0.74.1` are one. */
function extractSupports(trivyVersion) {
    const match = /^v?(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(trivyVersion);
    if (match === null)
        return false;
    const [major, minor] = [Number(match[1]), Number(match[2])];
    const { oldest, newest } = extractTrivyVersions;
    return major === oldest[0] && minor >= oldest[1] && minor <= newest[1];
}

;// CONCATENATED MODULE: ./build/js/scan/extract/extract-store.js










const storedSchema = schemas/* object */.Ikc({ bytes: schemas/* int */.Whr().nonnegative(), java: schemas/* boolean */.zMY() });
/** What lies beside a stored tar: that, and the CRC-32 of the tar. */
const recordSchema = storedSchema.extend({ crc: schemas/* int */.Whr().nonnegative() });
/** An extract takes one to fifteen MB; with large Go programs in it a few hundred. */
const extract_store_maximumBytes = 2e9;
/** A store in `directory`, which is made when it is needed. */
function openExtractStore(directory) {
    const place = (digest) => {
        // Another version may choose other files.
        const key = (0,external_node_crypto_.createHash)("sha256").update(`${version/* version */.r} ${extractTrivyVersions.tested} ${digest}`).digest("hex");
        return { tar: (0,external_node_path_.join)(directory, `${key}.tar`), facts: (0,external_node_path_.join)(directory, `${key}.json`) };
    };
    return {
        load: (digest, file) => load(place(digest), file).catch(() => undefined),
        keep: (digest, file, extract) => keep(directory, place(digest), file, extract).catch(() => undefined),
    };
}
async function load({ tar, facts }, file) {
    const { crc, ...extract } = recordSchema.parse(JSON.parse(await (0,promises_.readFile)(facts, "utf8")));
    await linkOrCopy(tar, file);
    if ((await (0,promises_.stat)(file)).size !== extract.bytes || (await crcOf(file)) !== crc) {
        await (0,promises_.rm)(file);
        return undefined;
    }
    const now = new Date();
    await Promise.all([(0,promises_.utimes)(tar, now, now), (0,promises_.utimes)(facts, now, now)]);
    return extract;
}
/** A damaged extract could hide a package; a hostile one could not have come here without the rest of the directory. */
async function crcOf(file) {
    let crc = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 }))
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
    return crc;
}
async function keep(directory, { tar, facts }, file, extract) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const unfinished = (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomBytes)(12).toString("hex"));
    try {
        await linkOrCopy(file, unfinished);
        await (0,promises_.rename)(unfinished, tar);
        await (0,promises_.writeFile)(unfinished, JSON.stringify({ ...extract, crc: await crcOf(tar) }));
        await (0,promises_.rename)(unfinished, facts);
    }
    finally {
        await (0,promises_.rm)(unfinished, { force: true });
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, extract_store_maximumBytes);
}

;// CONCATENATED MODULE: ./build/js/scan/extract/executables.js

/** Bytes from the start of a file that {@link isExecutableFormat} needs; Trivy passes over shorter files. */
const magicBytes = 16;
/** Whether Trivy offers the file to its analysers of executables (`IsExecutable` in pkg/fanal/utils/utils.go). */
function isOffered(path, mode) {
    return (mode & 0o111) !== 0 || extensionOf(baseOf(path)) === ".exe";
}
/**
 * Whether the first {@link magicBytes} bytes are of a format that those analysers open: Go's debug/buildinfo
 * (`readRawBuildInfo`: ELF, PE, Mach-O, fat Mach-O, XCOFF, Plan 9), and go-rustaudit, which takes WebAssembly besides.
 */
function isExecutableFormat(start) {
    if (start.length < magicBytes)
        return false;
    const first = start.readUInt32BE(0);
    if (wholeMagics.has(first) || shortMagics.has(first >>> 16))
        return true;
    // Mach-O: FE ED FA and any byte, or any byte and FA ED FE.
    if (first >>> 8 === 0xfeedfa || (first & 0xffffff) === 0xfaedfe)
        return true;
    return first === 0x0061736d && start.readUInt32BE(4) === 0x01000000;
}
/** ELF; fat Mach-O in two widths; Plan 9 for three machines. */
const wholeMagics = new Set([0x7f454c46, 0xcafebabe, 0xcafebabf, 0x1eb, 0x8a97, 0x647]);
/** PE (`MZ`); XCOFF in two widths. */
const shortMagics = new Set([0x4d5a, 0x01df, 0x01f7]);
/** What every executable that Trivy can tell something of has somewhere, in one piece. */
const marks = [
    // Go's build information (debug/buildinfo, `buildInfoMagic`).
    Buffer.from("\xff Go buildinf:", "latin1"),
    // Names of the section that cargo-auditable writes, today's and older ones (go-rustaudit, rustaudit.go).
    ...[".dep-v0", "rust-deps-v0", "rdep-v0"].map((name) => Buffer.from(name, "latin1")),
];
/**
 * Two texts of which every mark has one. Both begin with bytes that are rare in machine code and in symbol tables, and are
 * short: then Node searches with memchr, several times faster than with the whole marks.
 */
const executables_anchors = [Buffer.from("Go bui", "latin1"), Buffer.from("-v0", "latin1")];
/**
 * Texts like an anchor that one chunk may hold. In 700 MB of programs and libraries there were 120; a chunk of them is made to
 * waste time, and is taken for a find.
 */
const maximumLikenesses = 1000;
const border = Math.max(...marks.map(({ length }) => length)) - 1;
/**
 * Looks for a mark in content that comes in chunks of any size. A file that merely holds such a text is found as well;
 * Trivy decides about it itself.
 */
class MarkSearch {
    found = false;
    /** The last bytes that came, in which a mark may have begun. */
    #tail = Buffer.alloc(0);
    add(chunk) {
        if (this.found)
            return;
        const joined = Buffer.concat([this.#tail, chunk.subarray(0, border)]);
        this.found = holdsMark(joined) || holdsMark(chunk);
        this.#tail = chunk.length >= border ? Buffer.from(chunk.subarray(-border)) : joined.subarray(-border);
    }
}
function holdsMark(bytes) {
    let looks = 0;
    for (const anchor of executables_anchors) {
        for (let at = bytes.indexOf(anchor); at >= 0; at = bytes.indexOf(anchor, at + 1)) {
            const around = bytes.subarray(Math.max(0, at - border), at + border + 1);
            looks += 1;
            if (looks > maximumLikenesses || marks.some((mark) => around.includes(mark)))
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/tar-header.js
/** Writes tar headers (POSIX.1-2017 pax, "ustar Interchange Format"), as little as Trivy reads of them. */
const blockBytes = 512;
const nameBytes = 100;
/** Two zero blocks. */
const endOfArchive = Buffer.alloc(2 * blockBytes);
/**
 * The blocks before a regular file's content. `path` is as the tar reader decodes names, with lone surrogates for bytes
 * that are not UTF-8; they become those bytes again. `mode` is written as it is, whatever bits it has, because Trivy looks
 * at all of them. Owner and times are left out: Trivy reads neither.
 */
function fileHeader(path, mode, size) {
    const name = encodeName(path);
    if (name.length <= nameBytes)
        return header(name, "0", mode, size);
    const record = paxRecord("path", name);
    return Buffer.concat([
        header(Buffer.from("PaxHeader"), "x", 0o644, record.length),
        record,
        padding(record.length),
        header(name.subarray(0, nameBytes), "0", mode, size),
    ]);
}
/** What fills a file's last block. */
function padding(size) {
    return endOfArchive.subarray(0, (blockBytes - (size % blockBytes)) % blockBytes);
}
/** The inverse of the reader's `decodeName` (src/image/tar/names.ts). */
function encodeName(path) {
    if (path.isWellFormed())
        return Buffer.from(path);
    const slash = Buffer.from("/");
    const components = path.split("/").flatMap((component) => [slash, encodeComponent(component)]);
    return Buffer.concat(components.slice(1));
}
function encodeComponent(component) {
    return Buffer.from(component, component.isWellFormed() ? "utf8" : "latin1");
}
function header(name, flag, mode, size) {
    const block = Buffer.alloc(blockBytes);
    block.set(name, 0);
    putNumber(block, 100, 8, mode);
    putNumber(block, 108, 8, 0);
    putNumber(block, 116, 8, 0);
    putNumber(block, 124, 12, size);
    putNumber(block, 136, 12, 0);
    block.fill(" ", 148, 156);
    block.write(flag, 156, "latin1");
    block.write("ustar\u000000", 257, "latin1");
    let sum = 0;
    for (const byte of block)
        sum += byte;
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return block;
}
/** Octal where it fits, else GNU's base-256. */
function putNumber(block, at, length, value) {
    const octal = value.toString(8);
    if (value >= 0 && octal.length < length) {
        block.write(`${octal.padStart(length - 1, "0")}\0`, at, "latin1");
        return;
    }
    let left = BigInt.asUintN(length * 8, BigInt(value));
    for (let i = at + length - 1; i >= at; i--) {
        block[i] = Number(left & 0xffn);
        left >>= 8n;
    }
    block[at] = (block[at] ?? 0) | 0x80;
}
/** `"%d %s=%s\n"`, where the number counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from("\n")]);
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}

;// CONCATENATED MODULE: ./build/js/scan/extract/tentative-executable.js

/**
 * Passes a file on that is in an executable format, and says at its end whether it is worth keeping. The marks that decide
 * stand late in a file, 60 to 97 % behind its start, and by then its first bytes have gone by; so it is passed on at once.
 */
class TentativeExecutable {
    #target;
    #search = new MarkSearch();
    #format = "unknown";
    /** Less than {@link magicBytes}. */
    #start = Buffer.alloc(0);
    constructor(target) {
        this.#target = target;
    }
    content(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        if (this.#format === "unknown")
            this.#decide(bytes);
        else if (this.#format === "executable")
            this.#take(bytes);
    }
    end() {
        if (this.#format !== "executable")
            return;
        if (this.#search.found)
            this.#target.keep();
        else
            this.#target.takeBack();
    }
    #decide(bytes) {
        const start = this.#start.length === 0 ? bytes : Buffer.concat([this.#start, bytes]);
        if (start.length < magicBytes) {
            this.#start = Buffer.from(start);
            return;
        }
        this.#format = isExecutableFormat(start) ? "executable" : "other";
        if (this.#format === "other")
            return;
        this.#target.begin();
        this.#take(start);
    }
    #take(bytes) {
        this.#search.add(bytes);
        this.#target.append(bytes);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/wanted.js


/**
 * Whether an analyser of Trivy opens a file of this clean path because of its name. It is asked for every entry of an
 * image, hundreds of thousands: conditions that can't hold are not looked at.
 */
function wanted_wanted(split) {
    const { path, directory, base } = split;
    return (anyOf(byBase.get(base), split) ||
        anyOf(byExtension.get(extensionOf(base).toLowerCase()), split) ||
        anyOf(byDirectory.get(directory), split) ||
        byText.some(([text, selectors]) => path.includes(text) && anyOf(selectors, split)));
}
/** As Go's `path.Split` cuts a clean path. */
function splitPath(path) {
    const end = path.lastIndexOf("/") + 1;
    return { path, directory: path.slice(0, end), base: path.slice(end) };
}
function anyOf(selectors, split) {
    return selectors?.some((selector) => selector.matches(split)) ?? false;
}
const selectors = extractRules.flatMap(({ reads }) => (reads.kind === "files" ? reads.select : []));
const byBase = keyedBy("base");
const byExtension = keyedBy("extension");
const byDirectory = keyedBy("directory");
const byText = [...Map.groupBy(selectors, ({ key }) => (key.by === "text" ? key.value : ""))].filter(([text]) => text !== "");
function keyedBy(by) {
    const index = new Map();
    for (const selector of selectors) {
        if (selector.key.by !== by)
            continue;
        for (const value of selector.key.values)
            index.set(value, [...(index.get(value) ?? []), selector]);
    }
    return index;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/layer-writer.js






const whiteoutPrefix = ".wh.";
/**
 * Writes what Trivy would read of one layer, in the layer's own order: every whiteout, whatever it hides; files that an
 * analyser wants by name; executables of Go and Rust. Links, directories and devices are left out, because Trivy passes
 * over them (pkg/fanal/walker/tar.go).
 */
class LayerWriter {
    /** Whether Trivy will need its Java index. */
    java = false;
    /** Why this layer can't be extracted, once that is known; nothing more is written then. */
    obstacle;
    #file;
    #maximumBytes;
    constructor(file, maximumBytes) {
        this.#file = file;
        this.#maximumBytes = maximumBytes;
    }
    begin(tar) {
        if (this.obstacle !== undefined)
            return undefined;
        const split = splitPath(cleanPath(tar.path));
        if (split.base.startsWith(whiteoutPrefix)) {
            this.#append(fileHeader(split.path, tar.mode, 0));
            return undefined;
        }
        if (!isRegular(tar))
            return undefined;
        if (wanted_wanted(split)) {
            this.java ||= isJavaArchive(split);
            return this.#keep(split.path, tar);
        }
        return isOffered(split.path, tar.mode) && tar.size >= magicBytes ? this.#consider(split.path, tar) : undefined;
    }
    /** After the last entry. Then the file is whole, unless there is an obstacle. */
    end() {
        this.#append(endOfArchive);
        this.#writing(() => this.#file.finish());
    }
    #keep(path, tar) {
        if (tar.sparse)
            return this.#refuseSparse(path);
        this.#append(fileHeader(path, tar.mode, tar.stored));
        return {
            content: (chunk) => this.#append(chunk),
            end: () => this.#append(padding(tar.stored)),
        };
    }
    #consider(path, tar) {
        if (tar.sparse)
            return this.#refuseSparse(path);
        if (isLibrary(path))
            return this.#searchLibrary(path);
        const before = this.#file.length;
        return new TentativeExecutable({
            begin: () => this.#append(fileHeader(path, tar.mode, tar.stored)),
            append: (bytes) => this.#append(bytes),
            keep: () => this.#append(padding(tar.stored)),
            takeBack: () => this.#takeBack(before),
        });
    }
    /**
     * Shared libraries are most of the executable bytes of an image (800 MB of 1 GB in one with eight Python packages), and
     * next to none is of Go or carries Rust's audit data: not worth writing all in order to take them back again.
     */
    #searchLibrary(path) {
        const ignore = () => undefined;
        const refuse = () => {
            this.obstacle ??= `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a shared library with build information`;
        };
        return new TentativeExecutable({ begin: ignore, append: ignore, keep: refuse, takeBack: ignore });
    }
    /** Trivy fills the holes; nobody puts such files into images, so scanning the image itself is good enough. */
    #refuseSparse(path) {
        this.obstacle = `${JSON.stringify(path.slice(0, 200).toWellFormed())} is a sparse file`;
    }
    #takeBack(length) {
        if (this.obstacle === undefined)
            this.#file.rewind(length);
    }
    #append(bytes) {
        if (this.obstacle !== undefined)
            return;
        if (this.#file.length + bytes.length > this.#maximumBytes) {
            this.obstacle = `more than ${this.#maximumBytes} bytes of one layer would be kept`;
            return;
        }
        this.#writing(() => this.#file.append(bytes));
    }
    #writing(write) {
        if (this.obstacle !== undefined)
            return;
        try {
            write();
        }
        catch (error) {
            this.obstacle = cannotWrite(error);
        }
    }
}
/** By its name: `libz.so`, `libz.so.1.2`. */
function isLibrary(path) {
    return /\.so(?:\.\d+)*$/.test(path);
}
/** Of the flags that are files to a runtime, Go's archive/tar calls only these a regular file; Trivy skips `7` and `S`. */
function isRegular({ type, flag }) {
    return type === "file" && (flag === "0" || flag === "\0");
}
/** Why there is no extract when its file can't be written; most likely the disk is full. */
function cannotWrite(error) {
    return `the extract can't be written: ${error instanceof Error ? error.message : String(error)}`;
}

;// CONCATENATED MODULE: ./build/js/scan/extract/rewindable-file.js

/** Writes of this size cost next to nothing each; thousands of entries are a few hundred bytes long. */
const bufferBytes = 256 * 1024;
/**
 * A file that is written from its start and can be taken back to an earlier length. What is taken back is written over, and
 * cut off at the end only: the system has its pages in memory already, which makes that several times faster.
 */
class RewindableFile {
    #descriptor;
    #buffer = Buffer.allocUnsafe(bufferBytes);
    #buffered = 0;
    /** Where in the file the buffer's first byte belongs. */
    #position = 0;
    /** As far as the file was ever written. */
    #highest = 0;
    /** `descriptor` is open for writing, and empty. */
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    get length() {
        return this.#position + this.#buffered;
    }
    append(bytes) {
        if (this.#buffered + bytes.length > bufferBytes)
            this.#flush();
        if (bytes.length > bufferBytes) {
            this.#write(bytes);
            return;
        }
        this.#buffer.set(bytes, this.#buffered);
        this.#buffered += bytes.length;
    }
    /** `length` is one that the file had before. */
    rewind(length) {
        if (length >= this.#position) {
            this.#buffered = length - this.#position;
            return;
        }
        this.#position = length;
        this.#buffered = 0;
    }
    finish() {
        this.#flush();
        if (this.#highest > this.#position)
            (0,external_node_fs_.ftruncateSync)(this.#descriptor, this.#position);
    }
    #flush() {
        if (this.#buffered > 0)
            this.#write(this.#buffer.subarray(0, this.#buffered));
        this.#buffered = 0;
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;) {
            done += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, done, bytes.length - done, this.#position + done);
        }
        this.#position += bytes.length;
        this.#highest = Math.max(this.#highest, this.#position);
    }
}

;// CONCATENATED MODULE: ./build/js/scan/extract/layer-extract.js





/** Bytes that may be kept of one layer, those included that are taken back again. */
const defaultMaximumBytes = 16e9;
/**
 * Takes along, from the one read of each layer, the files that Trivy would open of it, into one small tar for each layer.
 * Nothing that goes wrong with that stops the reading: the layer's {@link LayerExtract} says so, and the image is scanned itself.
 */
class ScanExtract {
    #directory;
    #options;
    #extracts = new Map();
    /** `directory` gets the tars. It is made when it is needed, and is the caller's to remove. */
    constructor(directory, options = {}) {
        this.#directory = directory;
        this.#options = options;
    }
    /** What there is of the layer with this blob; nothing before it was read or restored. */
    of(digest) {
        return this.#extracts.get(digest);
    }
    async restore({ digest }) {
        if (this.#extracts.get(digest)?.ok === true)
            return true;
        const file = (0,external_node_path_.join)(this.#directory, newName());
        const stored = await (0,promises_.mkdir)(this.#directory, { recursive: true }).then(() => this.#options.store?.load(digest, file), () => undefined);
        if (stored !== undefined)
            this.#extracts.set(digest, { ok: true, file, ...stored });
        return stored !== undefined;
    }
    async open({ digest }) {
        if (this.#extracts.get(digest)?.ok === true)
            return undefined;
        const file = (0,external_node_path_.join)(this.#directory, newName());
        try {
            await (0,promises_.mkdir)(this.#directory, { recursive: true });
            return this.#run(digest, file, await (0,promises_.open)(file, "wx", 0o600));
        }
        catch (error) {
            this.#extracts.set(digest, { ok: false, because: cannotWrite(error) });
            return undefined;
        }
    }
    #run(digest, file, handle) {
        const { maximumBytes = defaultMaximumBytes, store } = this.#options;
        const output = new RewindableFile(handle.fd);
        const writer = new LayerWriter(output, maximumBytes);
        return {
            begin: (tar) => writer.begin(tar),
            finish: async () => {
                writer.end();
                const extract = writer.obstacle === undefined
                    ? { ok: true, file, bytes: output.length, java: writer.java }
                    : { ok: false, because: writer.obstacle };
                const isClosed = await layer_extract_close(handle);
                this.#extracts.set(digest, isClosed.ok ? extract : isClosed);
                if (extract.ok && isClosed.ok)
                    await store?.keep(digest, file, { bytes: extract.bytes, java: extract.java });
                else
                    await remove(file);
            },
            abandon: async () => {
                await layer_extract_close(handle);
                await remove(file);
            },
        };
    }
}
/** Never rejects. */
async function layer_extract_close(handle) {
    try {
        await handle.close();
        return { ok: true };
    }
    catch (error) {
        return { ok: false, because: cannotWrite(error) };
    }
}
/** Never rejects: the whole directory goes when the run is over. */
function remove(file) {
    return (0,promises_.rm)(file, { force: true }).catch(() => undefined);
}
/** Not the layer's: two variants with the same layer may be read at the same time. */
function newName() {
    return `${(0,external_node_crypto_.randomBytes)(12).toString("hex")}.tar`;
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/clean-layers.js





/** Part of every key; goes up when another file is looked at, or our own patterns change. */
const rulesVersion = 2;
/** An entry takes 65 bytes and, on disk, a block. */
const clean_layers_maximumBytes = 65 * 20_000;
/**
 * The clean layers known in `directory`, safe under concurrent runs. What a layer's files are called depends on all layers
 * below it, hence the chain; the blob's digest is there because diff IDs are an image's own word.
 */
function openCleanLayers(directory, trivyVersion) {
    const keyOf = ({ digest, chain }) => (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([rulesVersion, version/* version */.r, trivyVersion, digest, chain]))
        .digest("hex");
    return {
        trivyVersion,
        has: (layer) => has(directory, keyOf(layer)).catch(() => false),
        add: (layer) => clean_layers_add(directory, keyOf(layer)).catch(() => undefined),
    };
}
/** The key is its own checksum: a file that was cut short does not hold it. */
async function has(directory, key) {
    const file = (0,external_node_path_.join)(directory, key);
    if ((await (0,promises_.readFile)(file, "latin1")) !== `${key}\n`)
        return false;
    const now = new Date();
    await (0,promises_.utimes)(file, now, now);
    return true;
}
async function clean_layers_add(directory, key) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const unfinished = (0,external_node_path_.join)(directory, `${key}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        await (0,promises_.writeFile)(unfinished, `${key}\n`, { mode: 0o600 });
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(directory, key));
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
    await (0,evict_oldest/* evictOldest */.x)(directory, clean_layers_maximumBytes);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/candidate-layout.js
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






/**
 * Writes a whole and honest OCI layout into `directory`, which must not exist: one uncompressed layer for each of
 * `layers`, in their order. Gives the layers' digests, which are their diff IDs too.
 *
 * The config has no history: Trivy takes layers below a CMD of the history for the base image's and passes them over
 * (`GuessBaseImageIndex` in pkg/fanal/image/image.go), which the image of a variant that other variants build on is not.
 * Each layer begins with an empty file of its own name, so that no two are the same: Trivy finds layers by diff ID.
 */
async function writeCandidateLayout(layers, directory) {
    const blobs = (0,external_node_path_.join)(directory, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true, mode: 0o700 });
    const written = [];
    for (const [index, layer] of layers.entries())
        written.push(await writeLayer(layer, index, blobs));
    const digests = written.map(({ digest }) => digest);
    const config = await writeJson(blobs, {
        architecture: "amd64",
        os: "linux",
        rootfs: { type: "layers", diff_ids: digests },
    });
    const manifest = await writeJson(blobs, {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: { mediaType: mediaTypes.config, ...config },
        layers: written.map((blob) => ({ mediaType: mediaTypes.layer, ...blob })),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: mediaTypes.manifest, ...manifest }] }));
    return digests;
}
const mediaTypes = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
};
async function writeJson(blobs, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = (0,image_digest/* digestOf */.ol)(bytes, "sha256");
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, hexOf(digest)), bytes, { mode: 0o600 });
    return { digest, size: bytes.length };
}
async function writeLayer({ spool, files }, index, blobs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const unfinished = (0,external_node_path_.join)(blobs, `unfinished-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
        const source = __addDisposableResource(env_1, await (0,promises_.open)(spool, "r"), true);
        const target = __addDisposableResource(env_1, await (0,promises_.open)(unfinished, "wx", 0o600), true);
        const output = new HashedFile(target);
        await output.append(fileHeader(`.plimsoll-layer-${index}`, 0o600, 0));
        for (const { path, mode, at, bytes } of files) {
            await output.append(fileHeader(path, mode, bytes));
            for (const piece of piecesOf(source.fd, at, bytes))
                await output.append(piece);
            await output.append(padding(bytes));
        }
        await output.append(endOfArchive);
        const blob = await output.finish();
        await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(blobs, hexOf(blob.digest)));
        return blob;
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
const pieceBytes = 1 << 20;
/** Without waiting: a read of what was written just now takes microseconds, and thousands of files are to be read. */
function* piecesOf(descriptor, at, bytes) {
    for (let done = 0; done < bytes;) {
        const piece = Buffer.allocUnsafe(Math.min(bytes - done, pieceBytes));
        const read = (0,external_node_fs_.readSync)(descriptor, piece, 0, piece.length, at + done);
        if (read === 0)
            throw new RangeError("a file that was kept is cut short");
        done += read;
        yield piece.subarray(0, read);
    }
}
/** Writes in large pieces, and knows the digest of what it wrote. */
class HashedFile {
    #handle;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #waiting = [];
    #waitingBytes = 0;
    #size = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    /** `bytes` are nobody's to change any more. */
    async append(bytes) {
        this.#waiting.push(bytes);
        this.#waitingBytes += bytes.length;
        if (this.#waitingBytes >= pieceBytes)
            await this.#flush();
    }
    async finish() {
        await this.#flush();
        return { digest: `sha256:${this.#hash.digest("hex")}`, size: this.#size };
    }
    async #flush() {
        const bytes = Buffer.concat(this.#waiting);
        this.#waiting = [];
        this.#waitingBytes = 0;
        this.#hash.update(bytes);
        this.#size += bytes.length;
        await this.#handle.writeFile(bytes);
    }
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/layers-without-findings.js

/**
 * Indexes of the layers of which the report proves that nothing was found in them. Of a path that two layers have, Trivy
 * reports a rule's findings in the upper one only (`mergeSecrets` in pkg/fanal/applier/docker.go); so a layer that has a
 * path with a finding is not proven clean, whichever layer that is said to be in. Suppressed findings are findings.
 * `digests` are the layers' diff IDs.
 */
function layersWithoutFindings(report, layers, digests) {
    const found = findingsOf(report);
    const paths = new Set(found.map(({ path }) => path));
    const withFindings = new Set(found.map(({ diffId }) => diffId));
    const hasPath = ({ files }) => files.some(({ path }) => paths.has(path));
    const suspects = layers.map((layer, index) => withFindings.has(digests[index]) || hasPath(layer));
    // A path that is not found again was written differently: then it is not known which layers have it.
    const known = new Set(layers.flatMap(({ files }) => (paths.size === 0 ? [] : files.map(({ path }) => path))));
    if ([...paths].some((path) => !known.has(path)))
        return [];
    return suspects.flatMap((isSuspect, index) => (isSuspect ? [] : [index]));
}
function findingsOf(report) {
    return reportedSecrets(report).map(({ secret, path }) => ({
        path: path.replace(/^\//, ""),
        diffId: secret.Layer?.DiffID,
    }));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/login-files.js

/**
 * Files made to hold logins. What stands there behind the right word is a secret, of whatever form; elsewhere the same word
 * means little. Sources: npmjs.com "npmrc", yarnpkg.com "Settings (.yarnrc.yml)", docs.docker.com "docker login" and
 * containers-auth.json(5), packaging.python.org "The .pypirc file", the GNU inetutils manual ("The .netrc file").
 */
const loginFiles = [
    {
        path: /(?:^|\/)\.?npmrc$/,
        rule: "npm-registry-login",
        title: "login to an npm registry",
        expression: /(?:^|:)_(?:authToken|auth|password)[ \t]*=[ \t]*["']?(?<secret>[^\s"'$]{8,})/gm,
    },
    {
        path: /(?:^|\/)\.yarnrc\.yml$/,
        rule: "npm-registry-login",
        title: "login to an npm registry",
        expression: /\bnpmAuth(?:Token|Ident)["']?[ \t]*:[ \t]*["']?(?<secret>[^\s"'$]{8,})/g,
    },
    {
        path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|containers\/auth\.json)$/,
        rule: "docker-registry-login",
        title: "login to a container registry",
        expression: /"(?:auth|password|identitytoken|registrytoken)"\s*:\s*"(?<secret>[^\s"$]{8,})"/g,
    },
    {
        path: /(?:^|\/)\.pypirc$/,
        rule: "pypi-login",
        title: "login to a Python package index",
        expression: /^[ \t]*password[ \t]*[=:][ \t]*(?<secret>[^\s$]{3,})/gm,
    },
    {
        path: /(?:^|\/)[._]netrc$/,
        rule: "netrc-login",
        title: "password of a .netrc file",
        expression: /\bpassword\s+(?<secret>[^\s$]{3,})/g,
    },
    {
        // Settings of package managers and downloaders, and what is installed from; environments of an application.
        path: new RegExp(`(?:^|/)(?:${[
            String.raw `pip\.conf|uv\.toml|Pipfile|requirements[\w.-]*\.txt|\.condarc|\.pypirc`,
            String.raw `\.?npmrc|\.yarnrc(?:\.yml)?|\.gemrc|\.bundle/config|\.?wgetrc|\.?curlrc`,
            String.raw `\.git-credentials|\.?gitconfig|apt/sources\.list(?:\.d/.*)?|apt/apt\.conf(?:\.d/.*)?`,
            String.raw `\.env(?:\.local|\.production)?`,
        ].join("|")})$`),
        rule: "url-credentials",
        title: "password in a URL",
        expression: urlWithPassword(),
    },
];
/** The logins in the text of a file that is made to hold such; none in any other. */
function loginsIn(path, text) {
    return loginFiles
        .filter((file) => file.path.test(path))
        .flatMap(({ rule, title, expression }) => [...text.matchAll(expression)].map(({ index, groups }) => ({
        rule,
        title,
        severity: "high",
        value: groups?.["secret"] ?? "",
        at: index,
    })))
        .filter(({ value }) => !isStandIn(value));
}
/** What manuals write in a secret's place, and passwords that everybody knows. */
function isStandIn(value) {
    return isPlaceholder(value) || isSequence(value) || /[<>{}]|%\(|%s/.test(value) || login_files_known.test(value);
}
const login_files_known = /^\W*(?:(?:my|the)?[_-]?(?:pass|passw(?:or)?d|pw|secret|token|(?:api)?[_-]?key|user(?:name)?)|postgres|mysql|mariadb|root|admin|guest|redis|rabbitmq|minioadmin|dev|devel|development|local)\W*$/i;

;// CONCATENATED MODULE: ./build/js/scan/own-files/secrets-in-file.js


/** Nobody reads on; and a hostile file shall not fill the memory. */
const mostOfFile = 100;
/**
 * The secrets in a file's text, by our own patterns: at most one for a rule and line, in their order. A token that is known
 * by its form says more than the login that it stands in.
 */
function secretsInFile(path, text) {
    const tokens = placed(tokensIn(text), text);
    const lines = new Set(tokens.map(({ line }) => line));
    return [...tokens, ...placed(loginsIn(path, text), text).filter(({ line }) => !lines.has(line))];
}
function placed(found, text) {
    const secrets = new Map();
    let line = 1;
    let counted = 0;
    for (const { rule, title, severity, at } of found.toSorted((a, b) => a.at - b.at)) {
        for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
            line += 1;
            counted = next + 1;
        }
        const key = `${line} ${rule}`;
        if (!secrets.has(key))
            secrets.set(key, { rule, title, severity, line });
        if (secrets.size === mostOfFile)
            break;
    }
    return [...secrets.values()];
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/search-files.js
var search_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var search_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


const usualBounds = { file: 1 << 20, sum: 64 << 20 };
/**
 * Searches files for what Trivy's rules may miss. Files that are too large are passed over, and of too many the largest.
 * Latin-1, because each byte is a character there, whatever the file's encoding: tokens are ASCII.
 */
async function searchFiles(layers, bounds = usualBounds) {
    const chosen = withinBounds(layers, bounds);
    const secrets = [];
    const unfinished = new Set();
    for (const { layer, spool, files } of layers) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (files.some((file) => file.bytes <= bounds.file && !chosen.has(file)))
                unfinished.add(layer.diffId);
            const source = search_files_addDisposableResource(env_1, await (0,promises_.open)(spool, "r"), true);
            for (const file of files) {
                if (!chosen.has(file))
                    continue;
                const text = await textOf(source, file);
                secrets.push(...secretsInFile(file.path, text).map((secret) => ({ ...secret, path: file.path, layer })));
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = search_files_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    return { secrets, unfinished };
}
/** The smallest files, as many as there is room for. */
function withinBounds(layers, { file, sum }) {
    const bySize = layers.flatMap(({ files }) => files).sort((a, b) => a.bytes - b.bytes);
    const chosen = new Set();
    let total = 0;
    for (const candidate of bySize) {
        total += candidate.bytes;
        if (candidate.bytes > file || total > sum)
            break;
        chosen.add(candidate);
    }
    return chosen;
}
async function textOf(source, { at, bytes }) {
    const content = Buffer.allocUnsafe(bytes);
    const { bytesRead } = await source.read(content, 0, bytes, at);
    if (bytesRead < bytes)
        throw new RangeError("a file that was kept is cut short");
    return content.toString("latin1");
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/package-managers.js
/**
 * Where the distributions' package managers keep what they downloaded and what they know. No package owns these files, and
 * nobody else writes there; one list of Debian's packages alone is 47 MB of text, a minute for Trivy.
 */
const ownPlaces = [
    // apt's indexes and downloads (apt.conf(5), Dir::State::lists and Dir::Cache), dpkg's database (dpkg(1)), the questions of
    // all packages (debconf(7)); the answers to them, which may be passwords, lie beside and are looked at.
    "var/lib/apt/lists/",
    "var/cache/apt/",
    "var/cache/debconf/templates.dat",
    "var/lib/dpkg/",
    // apk's database and indexes (apk(8)).
    "lib/apk/db/",
    "usr/lib/apk/db/",
    "var/cache/apk/",
    // rpm's database (rpm(8)), the indexes and histories of dnf and yum (dnf.conf(5), `cachedir`, `persistdir`).
    "var/lib/rpm/",
    "usr/lib/sysimage/rpm/",
    "var/lib/dnf/",
    "var/cache/dnf/",
    "var/cache/libdnf5/",
    "var/lib/yum/",
    "var/cache/yum/",
];
/**
 * Where package managers of languages keep what they downloaded, below a home directory or wherever they were told to.
 * Logins and settings lie elsewhere: `.npmrc`, `.cargo/credentials.toml`, `.m2/settings.xml`, `.gradle/gradle.properties`.
 */
const downloads = [
    // pip and uv cache, poetry config virtualenvs: their documentation's "cache" pages.
    ".cache/pip/",
    ".cache/uv/",
    ".cache/pypoetry/",
    // npm-cache(1), yarn and pnpm.
    ".npm/_cacache/",
    ".cache/yarn/",
    ".local/share/pnpm/store/",
    // `go help environment` (GOMODCACHE, GOCACHE), doc.rust-lang.org/cargo/guide/cargo-home.html.
    "go/pkg/mod/",
    ".cache/go-build/",
    ".cargo/registry/",
    // maven.apache.org/settings.html (localRepository), docs.gradle.org "The Directories and Files Gradle Uses".
    ".m2/repository/",
    ".gradle/caches/",
    // learn.microsoft.com "Managing the global packages, cache, and temp folders".
    ".nuget/packages/",
];
/** Whether a package manager wrote the file at this clean path, for itself. */
function isOfPackageManager(path) {
    return (ownPlaces.some((place) => path.startsWith(place)) ||
        downloads.some((place) => path.startsWith(place) || path.includes(`/${place}`)));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/trivy-paths.js
/**
 * Which paths Trivy's secret scanner passes over, as 0.74.0 has it. A file that is left out here is one that Trivy would
 * not have opened, so leaving it out changes nothing; Trivy applies its own rules again to what it is given.
 */

/** `Required` in pkg/fanal/analyzer/secret/secret.go. */
const smallestFile = 10;
/** `defaultSkipPatterns` in pkg/fanal/secret/scanner.go: doublestar globs of names, at any depth. */
const skippedNames = new Set([
    "go.mod",
    "go.sum",
    "package-lock.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "Pipfile.lock",
    "Gemfile.lock",
]);
/** The same list's `*.jpg` and so on; case counts. */
const skippedEndings = [
    ".jpg",
    ".png",
    ".gif",
    ".doc",
    ".pdf",
    ".bin",
    ".svg",
    ".socket",
    ".deb",
    ".rpm",
    ".zip",
    ".gz",
    ".gzip",
    ".tar",
];
/** The same list's directories; `**` matches nothing too, so a file of that name is passed over as well. */
const skippedDirectories = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/**
 * Paths of `builtinAllowRules` in pkg/fanal/secret/builtin-allow-rules.go, by their ids. Trivy tries each on the path
 * without and with a leading slash; those below are written for the path with it. A Go flag `(?i)` holds for all
 * alternatives that follow in its group, and folds case as JavaScript's flags `i` and `u` do together.
 */
const allowedPaths = {
    "dist-info": /\.dist-info\//,
    tests: /(?:\/test|-test|_test|\.test)/iu,
    examples: /example/,
    vendor: /\/vendor\//,
    "usr-dirs": /^\/usr\/(?:share|include|lib)\//,
    "locale-dir": /\/locales?\//,
    markdown: /\.md$/,
    "node.js": /^\/opt\/yarn-v[\d.]+\//,
    golang: /^\/usr\/local\/go\//,
    python: /^\/usr\/local\/lib\/python[\d.]+\//,
    rubygems: /^\/usr\/lib\/gems\//,
    wordpress: /^\/usr\/src\/wordpress\//,
    "anaconda-log": /^\/var\/log\/anaconda\//,
};
const allowed = Object.values(allowedPaths);
/** Whether Trivy opens a file of this clean path (no leading slash) and size to look for secrets. */
function isSearched(path, size) {
    return size >= smallestFile && !isSkipped(path) && !isAllowed(path);
}
function isSkipped(path) {
    const base = baseOf(path);
    return (skippedNames.has(base) || skippedEndings.some((ending) => base.endsWith(ending)) || skippedDirectories.test(path));
}
function isAllowed(path) {
    const rooted = `/${path}`;
    return allowed.some((rule) => rule.test(rooted));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/spool-run.js




/**
 * Keeps the content of those files of one layer that Trivy would search for secrets, one after the other; those of package
 * managers are nobody's and left out. Trivy takes
 * fewer kinds of entries for files than runtimes do (tar flags `7` and `S` are none to it); here they are files.
 * Of a sparse file what is stored is kept: a hole holds no secret.
 *
 * One object takes the content of all files, because a layer has one open at a time and hundreds of thousands in all.
 */
class SpoolRun {
    files = [];
    /** Why the files could not be kept, once that is known; nothing more is written then. */
    failure;
    #spool;
    #entries = 0;
    /** Of the file whose content is passing. */
    #start = 0;
    #undecided = 0;
    #isDropped = false;
    constructor(spool) {
        this.#spool = spool;
    }
    begin({ type, path, size }) {
        this.#entries += 1;
        if (type !== "file" || this.failure !== undefined)
            return undefined;
        const clean = cleanPath(path);
        if (!isSearched(clean, size) || isOfPackageManager(clean))
            return undefined;
        this.#start = this.#spool.length;
        this.#undecided = isSearchedBinary(clean) ? 0 : decisiveBytes;
        this.#isDropped = false;
        return this;
    }
    content(chunk) {
        if (this.#isDropped)
            return;
        if (this.#undecided > 0 && this.#isBinary(chunk))
            this.#drop();
        else
            this.#writing(() => this.#spool.append(chunk));
    }
    end() {
        if (this.#isDropped)
            return;
        this.files.push({ entry: this.#entries - 1, at: this.#start, bytes: this.#spool.length - this.#start });
    }
    /** After the last entry. Then the spool is whole, unless there is a failure. */
    close() {
        this.#writing(() => this.#spool.finish());
    }
    #isBinary(chunk) {
        const start = chunk.subarray(0, this.#undecided);
        this.#undecided -= start.length;
        return start.some(isBinaryByte);
    }
    #drop() {
        this.#isDropped = true;
        this.#spool.rewind(this.#start);
    }
    #writing(write) {
        try {
            write();
        }
        catch (error) {
            this.failure = error;
            this.#isDropped = true;
        }
    }
}

// EXTERNAL MODULE: ./build/js/image/resolve-parents.js
var resolve_parents = __webpack_require__(71020);
// EXTERNAL MODULE: ./build/js/image/packages/apk-installed.js
var apk_installed = __webpack_require__(12969);
;// CONCATENATED MODULE: ./build/js/scan/own-files/database-claims.js




function isDatabase(kind) {
    return kind === "apk-installed" || kind === "rpm-database";
}
/**
 * Paths of those packages that the layer installed or changed: such as the database below does not have in the same version.
 * The others' files, where the layer rewrites one, were not rewritten by the package manager. What lies in `/etc` is
 * left out: neither database says which files are meant to be edited, and there they are.
 */
function databaseClaims({ bytes }, kind, below) {
    const read = readers[kind];
    const before = below.get(kind);
    const known = new Set(before === undefined ? [] : read(before).map(({ identity }) => identity));
    below.set(kind, bytes);
    return read(bytes)
        .filter(({ identity }) => !known.has(identity))
        .flatMap(({ files }) => files)
        .filter((path) => !/^\/?etc\//.test(path));
}
/** For layers of which nothing else is asked. */
function noteDatabases(documents, below) {
    for (const { path, bytes } of documents) {
        const kind = (0,wanted/* documentKind */.e)((0,paths/* exactPath */.V$)(path));
        if (isDatabase(kind))
            below.set(kind, bytes);
    }
}
const readers = {
    "apk-installed": (bytes) => (0,apk_installed/* parseApkInstalled */.M)(bytes).map(({ name, version, architecture, files }) => ({
        identity: [name, version, architecture].join(" "),
        files,
    })),
    "rpm-database": (bytes) => (0,database/* readRpmDatabase */.t)(bytes).packages.map(({ name, epoch = 0, version, release, architecture, files }) => ({
        identity: [name, epoch, version, release, architecture].join(" "),
        files,
    })),
};

// EXTERNAL MODULE: ./build/js/image/packages/debian/file-lists.js
var file_lists = __webpack_require__(38888);
// EXTERNAL MODULE: ./build/js/image/packages/package-json.js
var package_json = __webpack_require__(39815);
;// CONCATENATED MODULE: ./build/js/scan/own-files/conda-claims.js


/** `paths_data` of `conda-meta/*.json` (conda/models/records.py, `PathsData`). */
const record = schemas/* object */.Ikc({
    paths_data: schemas/* object */.Ikc({ paths: schemas/* array */.YOg(schemas/* object */.Ikc({ _path: schemas/* string */.YjP(), size_in_bytes: schemas/* int */.Whr().nonnegative() })) }),
});
/**
 * What a conda package claims with a size, relative to its environment. A file into which conda wrote the environment's
 * place has another size than it claims. Never throws.
 */
function parseCondaClaims(bytes) {
    const { success, data } = record.safeParse((0,package_json/* parseJson */.q)(bytes));
    return success ? data.paths_data.paths.map(({ _path, size_in_bytes }) => ({ path: _path, size: size_in_bytes })) : [];
}

// EXTERNAL MODULE: ./build/js/image/packages/lines.js
var lines = __webpack_require__(86903);
;// CONCATENATED MODULE: ./build/js/scan/own-files/record-claims.js

/**
 * What a wheel's RECORD claims with a size: `path,hash,size` (PEP 376, PEP 627). Bytecode and the RECORD itself stand
 * there without one. Never throws.
 */
function parseRecordClaims(bytes) {
    return (0,lines/* pathLines */.V)(bytes).flatMap((line) => {
        const [, column = "", size = ""] = /^(.+),[^,"]*,(\d{1,15})\r?$/s.exec(line) ?? [];
        const path = column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column;
        return path === "" ? [] : [{ path, size: Number(size) }];
    });
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/layer-claims.js






/**
 * What the packages claim whose lists a layer brings. `below` holds the databases of lower layers and gets this layer's.
 *
 * - Debian: `md5sums`, which leaves out the files that are meant to be edited (dpkg's "conffiles").
 * - apk and rpm: see {@link databaseClaims}.
 * - Python and conda: claims with a size, inside the directory that the package lies in. Scripts and data that a wheel
 *   puts elsewhere are not claimed. A package that was installed from the author's own files (it has a `direct_url.json`,
 *   PEP 610, which a package from an index has not) claims nothing.
 * - Ruby: the directory of a gem that has a specification; it has no list of files.
 *
 * A list is not proof: whoever writes it can claim a file of the right size that is no package's.
 */
function layerClaims(documents, below) {
    return documents.flatMap((document) => claimsOf(document, below));
}
function claimsOf(document, below) {
    const { path, bytes } = document;
    const kind = (0,wanted/* documentKind */.e)((0,paths/* exactPath */.V$)(path));
    if (isDatabase(kind))
        return unsized(databaseClaims(document, kind, below));
    switch (kind) {
        case "dpkg-md5sums":
            return unsized((0,file_lists/* parseMd5sums */.aK)(bytes));
        case "python-record":
            return isFromAuthor(path) ? [] : inside(path.parent?.parent, parseRecordClaims(bytes));
        case "conda-package":
            return inside(path.parent?.parent, parseCondaClaims(bytes));
        case "gem-specification":
            return gemDirectory(path);
        default:
            return [];
    }
}
function unsized(paths) {
    return paths.map((path) => ({ path, size: "any" }));
}
/** Of `specifications/rake-13.0.gemspec` it is `gems/rake-13.0` beside (RubyGems' `Gem::BasicSpecification#full_gem_path`). */
function gemDirectory({ name, parent }) {
    if (parent?.name !== "specifications" || parent.parent === undefined)
        return [];
    return [{ path: `${(0,paths/* exactPath */.V$)(parent.parent)}/gems/${name.slice(0, -".gemspec".length)}`, size: "directory" }];
}
function isFromAuthor(record) {
    return record.parent?.children?.has("direct_url.json") === true;
}
/** `directory` is where the package lies; undefined where nothing can lie. */
function inside(directory, claims) {
    if (directory === undefined)
        return [];
    const root = (0,paths/* exactPath */.V$)(directory);
    return claims
        .filter(({ path }) => !path.startsWith("/") && !path.split("/").includes(".."))
        .map(({ path, size }) => ({ path: `${root}/${path}`, size }));
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/unowned-files.js



/**
 * The files of each own layer, lowest first, that the author could have put there; nothing for base layers. A file is
 * somebody else's when
 *
 * - a package that the same layer installs claims its path (see {@link layerClaims}). A claim of a lower layer does not
 *   count: the package manager does not touch a package's file without writing its list anew, so what rewrites it is
 *   the author's;
 * - it is what lower layers have at this path already, by size and CRC-32: a `chown -R` or a copy. Whatever it holds came with
 *   the lower layer, and that one is where it is searched;
 * - it is the bytecode (`__pycache__`) of a source that is somebody else's.
 *
 * CRC-32 finds copies, not forgeries: to hide a secret in a file that has the CRC-32 of another is possible, and so is to
 * encode it; this is for finding what was left by mistake. Paths and claims lead through symlinked directories as they
 * stand at that layer (a merged `/usr`).
 */
function unownedFiles({ layers, paths }) {
    const below = new FilesBelow(paths);
    return layers.map((layer) => below.add(layer));
}
class FilesBelow {
    #paths;
    #links = new Map();
    #databases = new Map();
    /** What a layer last put at a path, by the path's id. What was deleted stays: whoever has it again has a copy. */
    #files = [];
    /** By the path's id: whether that is somebody else's. */
    #foreign = [];
    constructor(paths) {
        this.#paths = paths;
    }
    add({ entries, documents, base }) {
        this.#follow(entries);
        const claims = base ? noClaims : this.#locate(layerClaims(documents, this.#databases));
        if (base)
            noteDatabases(documents, this.#databases);
        const unowned = new Set();
        const bytecode = [];
        for (const [index, entry] of entries.entries()) {
            if (entry.kind !== "file")
                continue;
            const path = (0,resolve_parents/* resolveParents */.a8)(entry.path, this.#paths, this.#linkAt);
            if (this.#isCopy(path, entry))
                continue;
            const isForeign = base || isClaimed(claims, path, entry);
            this.#foreign[path.id] = isForeign;
            if (isForeign)
                continue;
            const source = unowned_files_sourceOf(path);
            if (source === undefined)
                unowned.add(index);
            else
                bytecode.push({ index, path, source });
        }
        // A source may follow its bytecode.
        for (const { index, path, source } of bytecode) {
            this.#foreign[path.id] = this.#foreign[source.id] === true;
            if (this.#foreign[path.id] !== true)
                unowned.add(index);
        }
        return unowned;
    }
    #isCopy(path, entry) {
        const before = this.#files[path.id];
        this.#files[path.id] = entry;
        return before !== undefined && before.size === entry.size && before.crc === entry.crc;
    }
    #follow(entries) {
        for (const { path, kind, link } of entries) {
            if (kind === "symlink" && typeof link === "string")
                this.#links.set(path, link);
            else if (kind === "file" || kind === "directory" || kind === "whiteout")
                this.#links.delete(path);
        }
    }
    #linkAt = (path) => this.#links.get(path);
    #locate(claims) {
        const sizes = new Map();
        let hasDirectories = false;
        for (const { path, size } of claims) {
            const node = (0,resolve_parents/* locateName */.SK)(path, this.#paths, this.#linkAt);
            if (node === undefined)
                continue;
            hasDirectories ||= size === "directory";
            const known = sizes.get(node);
            if (known === undefined)
                sizes.set(node, new Set([size]));
            else
                known.add(size);
        }
        return { sizes, hasDirectories };
    }
}
const noClaims = { sizes: new Map(), hasDirectories: false };
function isClaimed({ sizes, hasDirectories }, path, { size }) {
    const own = sizes.get(path);
    if (own !== undefined && (own.has("any") || own.has(size)))
        return true;
    for (let at = hasDirectories ? path.parent : undefined; at !== undefined; at = at.parent) {
        if (sizes.get(at)?.has("directory") === true)
            return true;
    }
    return false;
}
/** Of `x/__pycache__/name.cpython-312.opt-1.pyc` the node of `x/name.py`, when the image has that path (PEP 3147, PEP 488). */
function unowned_files_sourceOf({ name, parent }) {
    if (parent?.name !== "__pycache__" || !name.endsWith(".pyc"))
        return undefined;
    const [, module] = /^(.+?)\.[A-Za-z]+-\d+(?:\.opt-\w+)?\.pyc$/.exec(name) ?? [];
    return module === undefined ? undefined : parent.parent?.children?.get(`${module}.py`);
}

;// CONCATENATED MODULE: ./build/js/scan/own-files/own-files.js
/**
 * Looks for secrets only where the author could have put one: in files that no package owns, in own layers (in all, where
 * it is not known which are the base image's). Searching everything is what makes a scan slow: on an image with a Python
 * environment Trivy takes two minutes for files that everybody can download.
 */











/**
 * Keeps, from the one read of each own layer, the files that Trivy would search; after it, drops those of packages and
 * writes the rest into a layout for Trivy. One object serves all images of a run: what several share is kept once.
 */
class OwnFileCompanion {
    #directory;
    #clean;
    /** By digest of the layer's blob. */
    #spools = new Map();
    #knownClean = new Set();
    /**
     * `directory` gets what may hold secrets: it is made when it is needed, readable to nobody else, and the caller's to
     * remove. `clean` knows layers that need not be read again.
     */
    constructor(directory, clean) {
        this.#directory = directory;
        this.#clean = clean;
    }
    async restore(layer) {
        if (this.#isDone(layer))
            return true;
        if ((await this.#clean?.has(layer)) !== true)
            return false;
        this.#knownClean.add(own_files_nameOf(layer));
        return true;
    }
    async open(layer) {
        if (this.#isDone(layer))
            return undefined;
        try {
            return await this.#spool(layer.digest);
        }
        catch (failure) {
            this.#spools.set(layer.digest, { failure });
            return undefined;
        }
    }
    /**
     * What is to be searched of an image whose layers this companion has seen.
     *
     * @throws PlimsollError `disk.full` or `io` when a file could not be kept: then nothing can be said of the image.
     */
    async candidates(contents) {
        try {
            return await this.#handOver(this.#choose(contents));
        }
        catch (error) {
            throw (0,errors/* asPlimsollError */.fN)(error, "io");
        }
    }
    #isDone(layer) {
        return layer.base || this.#spools.has(layer.digest) || this.#knownClean.has(own_files_nameOf(layer));
    }
    async #spool(digest) {
        await (0,promises_.mkdir)(this.#directory, { recursive: true, mode: 0o700 });
        // Not the layer's name: two images with the same layer may be read at the same time.
        const file = (0,external_node_path_.join)(this.#directory, `${own_files_newName()}.spool`);
        const handle = await (0,promises_.open)(file, "wx", 0o600);
        const run = new SpoolRun(new RewindableFile(handle.fd));
        return {
            begin: (tar) => run.begin(tar),
            finish: async () => {
                run.close();
                const failure = run.failure ??
                    (await handle.close().then(() => undefined, (error) => error));
                this.#spools.set(digest, failure === undefined ? { file, files: run.files } : { failure });
            },
            abandon: async () => {
                await handle.close().catch(() => undefined);
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            },
        };
    }
    #choose(contents) {
        const diffIds = contents.layers.map(({ diffId }) => diffId);
        const unknown = contents.layers
            .map((layer, index) => ({ layer, index, chain: diffIds.slice(0, index + 1) }))
            .filter(({ layer, chain }) => !layer.base && !this.#knownClean.has(own_files_nameOf({ digest: layer.digest, chain })));
        if (unknown.length === 0)
            return [];
        const unowned = unownedFiles(contents);
        const chosen = new Map();
        for (const { layer, index, chain } of unknown) {
            const { digest, diffId } = layer;
            const { file, files } = this.#kept(layer);
            const isChosen = (kept) => unowned[index]?.has(kept.entry) === true;
            const candidates = files.filter(isChosen).map((kept) => toCandidate(layer, kept));
            const before = chosen.get(digest);
            // The same blob once more: of both the uppermost stands for the layer, as it does where layers are read.
            chosen.delete(digest);
            chosen.set(digest, {
                layer: { digest, diffId, chain },
                spool: file,
                files: [...(before?.files ?? []), ...candidates],
            });
        }
        return [...chosen.values()];
    }
    #kept({ digest }) {
        const spool = this.#spools.get(digest);
        if (spool === undefined)
            throw new errors/* PlimsollError */.nN("internal", "A layer was not looked through for secrets.");
        if ("failure" in spool)
            throw spool.failure;
        return spool;
    }
    async #handOver(chosen) {
        const full = chosen.filter(({ files }) => files.length > 0);
        for (const { layer } of chosen.filter(({ files }) => files.length === 0))
            await this.#clean?.add(layer);
        if (full.length === 0)
            return nothingToSearch;
        const layout = (0,external_node_path_.join)(this.#directory, own_files_newName());
        const digests = await writeCandidateLayout(full, layout);
        const all = full.flatMap(({ files }) => files);
        return {
            layout,
            files: all.length,
            bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
            realLayer: (layer) => {
                const found = full[digests.indexOf(layer?.DiffID ?? "")];
                return found === undefined ? undefined : { Digest: found.layer.digest, DiffID: found.layer.diffId };
            },
            search: () => searchFiles(full),
            remember: async (report, { secrets, unfinished }, trivyVersion) => {
                if (trivyVersion !== this.#clean?.trivyVersion)
                    return;
                const found = new Set(secrets.map(({ layer }) => layer.diffId));
                for (const index of layersWithoutFindings(report, full, digests)) {
                    const layer = full[index]?.layer;
                    if (layer === undefined || found.has(layer.diffId) || unfinished.has(layer.diffId))
                        continue;
                    await this.#clean.add(layer);
                }
            },
        };
    }
}
function toCandidate({ entries }, { entry: index, at, bytes }) {
    const entry = entries[index];
    if (entry === undefined)
        throw new errors/* PlimsollError */.nN("internal", "A layer is not what it was when it was read.");
    return { path: (0,paths/* exactPath */.V$)(entry.path), mode: entry.mode, at, bytes };
}
/** A layer together with what it stands on. */
function own_files_nameOf({ digest, chain }) {
    return [digest, ...chain].join(" ");
}
function own_files_newName() {
    return (0,external_node_crypto_.randomBytes)(12).toString("hex");
}
const nothingToSearch = {
    layout: undefined,
    files: 0,
    bytes: 0,
    realLayer: () => undefined,
    search: async () => ({ secrets: [], unfinished: new Set() }),
    remember: async () => undefined,
};

;// CONCATENATED MODULE: ./build/js/scan/take-along.js











/**
 * What scans with this version of Trivy need, by the variant's policy; nothing for a scan of all files. For one run: what
 * images of several variants share is taken along once.
 */
function openTakeAlong(trivyVersion, context) {
    const directory = (0,external_node_path_.join)(context.workDirectory, "taken");
    const isSupported = extractSupports(trivyVersion);
    const extracts = openExtracts(directory, context);
    const allOwnFiles = openOwnFiles(directory, trivyVersion, context);
    return (policy) => {
        const extract = wantsExtract(policy) && isSupported ? extracts : undefined;
        const ownFiles = wantsOwnFiles(policy) ? allOwnFiles : undefined;
        return {
            companions: [extract, ownFiles].filter((each) => each !== undefined),
            settle: async (image, contents) => ({
                ...(isSupported ? {} : { obstacle: `Trivy ${trivyVersion} may ask for other files than an extract has` }),
                ...(extract === undefined ? {} : await settleExtract(extract, image, contents, (0,external_node_path_.join)(directory, (0,external_node_crypto_.randomUUID)()))),
                ...(ownFiles === undefined ? {} : { ownFiles: await (0,attempt/* attempt */.C)(ownFiles.candidates(contents), "io") }),
            }),
        };
    };
}
function wantsExtract({ scan }) {
    return scan === "extract" || scan === "cross-check";
}
function wantsOwnFiles({ scan, secrets }) {
    return scan !== "off" && secrets.level !== "off" && secrets.files === "own";
}
function openExtracts(directory, { cacheDirectory }) {
    return new ScanExtract((0,external_node_path_.join)(directory, "layers"), { store: openExtractStore((0,external_node_path_.join)(cacheDirectory, "extracts")) });
}
function openOwnFiles(directory, trivyVersion, { cacheDirectory }) {
    const clean = openCleanLayers((0,external_node_path_.join)(cacheDirectory, "clean-layers"), trivyVersion);
    return new OwnFileCompanion((0,external_node_path_.join)(directory, "own-files"), clean);
}
async function settleExtract(extract, image, contents, directory) {
    try {
        const written = await writeExtractLayout(image, (digest) => extract.of(digest), directory);
        if (!written.ok)
            return { obstacle: written.because };
        return { extract: { layout: written.image.layout, bytes: written.bytes }, counts: packageCounts(contents) };
    }
    catch (error) {
        return { obstacle: (0,coded_error/* codedError */.A)(error).message };
    }
}

;// CONCATENATED MODULE: ./build/js/scan/scanner.js





/** Finds or fetches Trivy, and has begun with its database when it resolves. Never rejects. */
async function prepareScanner(setting, context) {
    const trivy = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("trivy", setting, context));
    if (trivy.ok) {
        const takeAlong = openTakeAlong(trivy.value.tool.version, context);
        return { trivy, database: prepareDatabase(trivy.value, context), takeAlong };
    }
    const error = new errors/* PlimsollError */.nN(trivy.error.code, `There is no vulnerability database: ${trivy.error.message}`);
    return { trivy, database: Promise.resolve({ status: "failed", error }) };
}

// EXTERNAL MODULE: ./build/js/image/summary/text.js
var summary_text = __webpack_require__(92220);
;// CONCATENATED MODULE: ./build/js/image/sharing/common-base.js


const largestCount = 10;
/**
 * Finds contents (same path, size and CRC-32; packages by version and check value) that several variants ship in different
 * layers: each layer after the first stores them again. A base in common, with those steps in it, stores them once.
 * Undefined when there is nothing of the kind.
 */
function commonBase(images) {
    const repeated = collect(images).filter(isRepeated);
    if (repeated.length === 0)
        return undefined;
    const savings = repeated.map((item) => ({ item, bytes: item.bytes * (item.places.size - 1) }));
    const unpacked = savings.reduce((sum, { bytes }) => sum + bytes, 0);
    if (unpacked === 0)
        return undefined;
    const variants = namesOf(repeated);
    savings.sort((a, b) => b.bytes - a.bytes || (0,summary_text/* compareText */.n)(a.item.name, b.item.name));
    return {
        variants,
        saves: { compressed: compressedSavings(repeated), unpacked },
        largest: savings
            .slice(0, largestCount)
            .map(({ item, bytes }) => ({ name: item.name, bytes, variants: namesOf([item]) })),
        meaning: meaningOf(variants, unpacked),
    };
}
function meaningOf(variants, unpacked) {
    const names = variants.join(", ");
    return (`${names} ship the same ${(0,bytes/* formatBytes */.z3)(unpacked)} again in layers of their own. Built on one base that holds them, they ` +
        `would store and pull these bytes once; no single image gets smaller. An estimate: equal paths, sizes and checksums ` +
        `count, and what only some of the variants need may have to stay with them.`);
}
function collect(images) {
    const items = new Map();
    for (const { name: variant, summary } of images) {
        for (const { key, name, bytes, layer: index } of partsOf(summary)) {
            const layer = summary.layers[index];
            if (layer === undefined || bytes === 0)
                continue;
            const item = items.get(key) ?? { name, bytes, places: new Map() };
            const place = item.places.get(layer.diffId) ?? { layer, variants: new Set() };
            place.variants.add(variant);
            item.places.set(layer.diffId, place);
            items.set(key, item);
        }
    }
    return [...items.values()];
}
function* partsOf({ packages, files }) {
    for (const { type, name, version, bytes, content, layer } of packages) {
        yield { key: [type, name, version, bytes, content].join("\0"), name: `${name} ${version}`, bytes, layer };
    }
    for (const { path, bytes, crc, layer } of files.singles) {
        yield { key: [path, bytes, crc].join("\0"), name: path, bytes, layer };
    }
    for (const { directory, count, bytes, content, layer } of files.small) {
        const name = directory === "/" ? directory : `${directory}/`;
        yield { key: [name, count, bytes, content].join("\0"), name, bytes, layer };
    }
}
function isRepeated({ places }) {
    return places.size > 1;
}
function namesOf(items) {
    const places = items.flatMap((item) => [...item.places.values()]);
    return [...new Set(places.flatMap(({ variants }) => [...variants]))].sort(summary_text/* compareText */.n);
}
/** All places but the one where it compresses worst: that one stays. */
function compressedSavings(items) {
    let saved = 0;
    for (const { bytes, places } of items) {
        const estimates = [];
        for (const { layer } of places.values()) {
            if (layer.compressed === null)
                return null;
            estimates.push(layer.unpacked === 0 ? 0 : bytes * Math.min(layer.compressed / layer.unpacked, 1));
        }
        saved += estimates.reduce((sum, bytes) => sum + bytes, 0) - Math.max(...estimates);
    }
    return Math.round(saved);
}

;// CONCATENATED MODULE: ./build/js/image/sharing/sharing.js

/** What the variants share, layer by layer, and what a base in common would save. `images`: of one platform. */
function sharing(images) {
    const layers = images.map(({ summary }) => summary.layers);
    const unpacked = holders(layers, ({ diffId }) => diffId);
    const compressed = holders(layers, ({ digest }) => digest);
    const where = (isMeant) => ({
        unpacked: sum(unpacked.filter(isMeant), (layer) => layer.unpacked) ?? 0,
        compressed: sum(compressed.filter(isMeant), (layer) => layer.compressed),
    });
    const base = commonBase(images);
    return {
        variants: images.map(({ name }, index) => {
            const inCommon = where(({ by }) => by.has(index) && by.size > 1);
            const unique = where(({ by }) => by.has(index) && by.size === 1);
            const others = new Set(unpacked.filter(({ by }) => by.has(index)).flatMap(({ by }) => [...by]));
            const shared = {
                with: images.filter((_, other) => other !== index && others.has(other)).map((other) => other.name),
                bytes: inCommon.unpacked,
                unique: unique.unpacked,
            };
            return { name, shared, inCommon, unique };
        }),
        all: where(({ by }) => by.size > 1 && by.size === images.length),
        some: where(({ by }) => by.size > 1 && by.size < images.length),
        unique: where(({ by }) => by.size === 1),
        stored: where(() => true),
        ...(base === undefined ? {} : { commonBase: base }),
    };
}
function holders(images, keyOf) {
    const found = new Map();
    for (const [index, layers] of images.entries()) {
        for (const layer of layers) {
            const holding = found.get(keyOf(layer)) ?? { layer, by: new Set() };
            holding.by.add(index);
            found.set(keyOf(layer), holding);
        }
    }
    return [...found.values()];
}
function sum(holdings, size) {
    return holdings.reduce((total, { layer }) => {
        const bytes = size(layer);
        return total === null || bytes === null ? null : total + bytes;
    }, 0);
}

;// CONCATENATED MODULE: ./build/js/share-out.js

/** Nobody rebuilds variants on one base for less: password files and caches are alike everywhere. */
const worthwhileBytes = 1e6;
/** Says of each image what it shares with those of other variants on the same platform. Pure. */
function shareOut(variants) {
    const measured = variants.flatMap(({ variant: { name }, platforms }) => platforms.flatMap(({ platform, summary }) => (summary === undefined ? [] : [{ name, platform, summary }])));
    const shared = new Map();
    const found = [];
    for (const [platform, images] of Map.groupBy(measured, (each) => each.platform)) {
        if (images.length < 2)
            continue;
        const { variants: each, commonBase, ...whole } = sharing(images);
        for (const { name, shared: own } of each)
            shared.set(share_out_keyOf(name, platform), own);
        const isWorthwhile = commonBase !== undefined && commonBase.saves.unpacked >= worthwhileBytes;
        const base = isWorthwhile ? { commonBase } : {};
        found.push({ platform, variants: images.map(({ name }) => name), ...whole, ...base });
    }
    return {
        variants: variants.map((facts) => ({
            ...facts,
            platforms: facts.platforms.map((each) => withShared(each, shared.get(share_out_keyOf(facts.variant.name, each.platform)))),
        })),
        sharing: found,
    };
}
function withShared(facts, shared) {
    const { image } = facts;
    return image === undefined || shared === undefined ? facts : { ...facts, image: { ...image, shared } };
}
function share_out_keyOf(variant, platform) {
    return JSON.stringify([variant, platform]);
}

;// CONCATENATED MODULE: ./build/js/stages.js
/** The parts of the pipeline that work on a plan; {@link check} in pipeline.ts has their order. */












/** Opens what the variants' ways share. The scanner gets ready beside the builder: no image waits for both in turn. */
async function equip(plan, findBuildx, stopwatch, settings, context) {
    const { sources } = await dockerfileSources(plan, settings);
    const dockerfiles = sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
    const scanner = needsScanner(plan, settings) ? readyScanner(stopwatch, settings, context) : undefined;
    const layerCache = (0,layer_cache/* openLayerCache */.K)((0,external_node_path_.join)(context.cacheDirectory, "layers"));
    const builder = await openBuilderIfNeeded(findBuildx, settings, context);
    return { plan, dockerfiles, builder, scanner, layerCache, stopwatch };
}
async function readyScanner(stopwatch, settings, context) {
    const scanner = prepareScanner(settings.tools.trivy, context);
    void stopwatch.time("scanner", async () => (await scanner).database);
    return scanner;
}
/** A ready image needs none. */
async function openBuilderIfNeeded(findBuildx, settings, context) {
    if (settings.image !== undefined)
        return undefined;
    const buildx = await findBuildx();
    return buildx.ok ? (0,attempt/* attempt */.C)((0,builder/* openBuilder */.I)(buildx.value, context)) : buildx;
}
/** Leaves the machine as it was. */
async function putAway({ builder }) {
    if (builder?.ok)
        await builder.value.close();
}
function needsImages(settings) {
    const stages = ["build", "size", "scan", "probe"];
    return stages.some((stage) => settings.only.has(stage));
}
/** Nothing is fetched when every variant has `scan: off`: secrets of the configuration are found without a scanner. */
function needsScanner(plan, settings) {
    return settings.only.has("scan") && plan.variants.some(({ policy }) => policy.scan !== "off");
}
/** Lints where it is asked for; hadolint that can't be had is an error of that stage alone. */
async function lintIfAsked({ plan, builder, stopwatch }, settings, context) {
    if (!settings.only.has("lint"))
        return undefined;
    const hadolint = await (0,attempt/* attempt */.C)((0,locate/* locateTool */.r)("hadolint", settings.tools.hadolint, context));
    const lint = () => lintRepository(plan, settings, foundIn(builder), hadolint.ok ? hadolint.value : hadolint.error, context);
    return stopwatch.time("lint", lint);
}
/** Every variant's way, in the order of the plan. */
function checkVariants(equipment, settings, context) {
    if (!needsImages(settings)) {
        return Promise.resolve(equipment.plan.variants.map((variant) => ({ variant, outcome: { status: "skipped" }, platforms: [] })));
    }
    return runScheduled(equipment.plan.variants, settings, context, (variant) => checkVariant(variant, equipment, settings, context));
}
/** Verdict and report, of all that was found out. */
async function reportOn(equipment, lint, variants, settings, occasion) {
    return assembleReport(await gather(equipment, lint, variants, settings, occasion));
}
async function gather({ builder, scanner, stopwatch }, lint, variants, settings, occasion) {
    const { trivy, database: comes } = (await scanner) ?? {};
    const database = await comes;
    const tools = [...(builder?.ok ? builder.value.tools : []), ...(trivy?.ok ? [trivy.value.tool] : [])];
    const { prefix: _, ...when } = occasion;
    const shared = shareOut(variants);
    return {
        ...when,
        stages: settings.only,
        defaults: settings.defaults,
        variants: shared.variants,
        ...(shared.sharing.length === 0 ? {} : { sharing: shared.sharing }),
        ...(lint === undefined ? {} : { lint }),
        tools,
        ...(database === undefined ? {} : { database }),
        errors: [],
        timings: stopwatch.timings(),
    };
}
/** OCI layout directory of each built variant, by name. */
function layoutsOf(variants) {
    return new Map(variants.flatMap(({ variant, layout }) => (layout === undefined ? [] : [[variant.name, layout]])));
}
function foundIn(found) {
    return found?.ok ? found.value : undefined;
}


/***/ }),

/***/ 41099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** What a finding is about. A vulnerability has the package that it is in; what linters say of a Dockerfile is lint. */
function kindOf(finding) {
    if (finding.tool === "hadolint" || finding.tool === "buildkit")
        return "lint";
    return finding.package === undefined ? "secret" : "vulnerability";
}
/** Whether it stands against the author: neither gone nor suppressed. */
function isOpen(finding) {
    return finding.state !== "suppressed" && finding.state !== "fixed";
}


/***/ }),

/***/ 89730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ laterChecks),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/**
 * The check of a rule that could not be measured (CONTRACTS §1): an `error` when the user wrote the rule, unless it
 * says `if-unavailable: skip`; a rule that nobody wrote is skipped. Level `off` gives none.
 */
function unavailable({ id, level, required, message }) {
    if (level === "off")
        return [];
    return [{ id, level, status: required ? "error" : "skipped", message }];
}
// What this version does not measure yet, by the check that will hold it.
const laterMetrics = [
    ["startup", "probe.startup"],
    ["memory", "probe.memory"],
    ["rebuild", "rebuild"],
];
const comparedMetrics = ["compressed", "unpacked", "shadowed", "layers"];
/** One check per budget that is written and not measured by this version: `grow`, and the metrics of later stages. */
function laterChecks(subject, { budgets }) {
    const growth = comparedMetrics.flatMap((metric) => {
        const budget = budgets[metric];
        if (budget?.grow === undefined)
            return [];
        return notYet(`size.${metric}.grow`, budget, `${subject}: growth (${metric}) is not compared with a base`);
    });
    const others = laterMetrics.flatMap(([metric, id]) => {
        const budget = budgets[metric];
        return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
    });
    return [...growth, ...others];
}
function notYet(id, budget, what) {
    const required = budget.ifUnavailable === "error";
    const way = required ? ": take it out, or write if-unavailable: skip" : "";
    return unavailable({ id, level: budget.level, required, message: `${what} in this version yet${way}` });
}


/***/ }),

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   g: () => (/* binding */ worstOfEach)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41099);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75764);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89730);




/**
 * The `vulnerabilities` check of one image. Counted is each vulnerability (id and source package; several paths are one)
 * at or above the severity floor that is open, fixable when the policy asks for that, and past its grace days. One of
 * unknown publication day has no grace.
 *
 * With `new: true` only new ones count, where a base is known. Without a base every one counts, and the message says
 * so: a gate that lets everything through because it could not compare would be no gate.
 */
function vulnerabilityCheck(subject, policy, scanned, today) {
    const rule = policy.vulnerabilities;
    const { level } = rule;
    if (level === "off")
        return [];
    const unknown = (reason, required) => (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)({
        id: "vulnerabilities",
        level,
        required,
        message: `${subject}: vulnerabilities are not known: ${reason}`,
    });
    if (!("findings" in scanned))
        return unknown(scanned.reason, rule.explicit && scanned.asked);
    const found = scanned.findings.filter((finding) => (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === "vulnerability" && (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(finding));
    const concerned = found.filter((finding) => isConcerned(finding, rule));
    const counting = worstOfEach(concerned.filter((finding) => !isInGrace(finding, rule.graceDays, today)));
    if (counting.size === 0 && scanned.incomplete !== undefined)
        return unknown(scanned.incomplete, rule.explicit);
    const graced = worstOfEach(concerned).size - counting.size;
    const status = counting.size === 0 ? "pass" : level === "error" ? "fail" : "warn";
    const notes = [comparisonNote(rule, found), graceNote(graced, rule.graceDays)].filter((note) => note !== "");
    const message = [`${subject}: ${countText(counting, rule)}`, ...notes].join("; ");
    return [{ id: "vulnerabilities", level, status, actual: counting.size, limit: 0, unit: "vulnerabilities", message }];
}
function isConcerned(finding, rule) {
    if (!(0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, rule.severity))
        return false;
    if (rule.fixable && finding.package?.fixedIn === undefined)
        return false;
    return !(rule.new && finding.state === "existing");
}
function isInGrace(finding, graceDays, today) {
    if (graceDays <= 0 || finding.published === undefined)
        return false;
    const age = (Date.parse(today) - Date.parse(finding.published)) / 86_400_000;
    return age >= 0 && age < graceDays;
}
/**
 * Each vulnerability with its worst severity. A tool may list one of them for every file that the package is in; that is
 * still one thing to fix.
 */
function worstOfEach(findings) {
    const worst = new Map();
    for (const { rule, severity, package: of } of findings) {
        const key = JSON.stringify([rule, of?.name]);
        const known = worst.get(key);
        if (known === undefined || (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(severity, known) < 0)
            worst.set(key, severity);
    }
    return worst;
}
function countText(counting, rule) {
    const fixable = rule.fixable ? "fixable " : "";
    const floor = rule.severity === "critical" ? "critical" : `${rule.severity} or worse`;
    if (counting.size === 0)
        return `no ${fixable}vulnerability that is ${floor}`;
    const counts = [...counting.values()];
    const split = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => {
        const count = counts.filter((each) => each === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(counting.size, `${fixable}vulnerability`, `${fixable}vulnerabilities`)} (${split.join(", ")})`;
}
function comparisonNote(rule, found) {
    const uncompared = rule.new && found.some(({ state }) => state === "unknown");
    return uncompared ? "not compared with a base, so known ones count too" : "";
}
function graceNote(count, graceDays) {
    return count === 0 ? "" : `${count} younger than ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(graceDays, "grace day")} left out`;
}


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Plimsoll's own version; a test holds it against package.json. */
const version = "0.1.0";


/***/ })

};
