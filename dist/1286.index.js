export const id = 1286;
export const ids = [1286];
export const modules = {

/***/ 95170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/js/growth/compare-images.js + 16 modules
var compare_images = __webpack_require__(18760);
// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 3 modules
var summarise = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js
var spans = __webpack_require__(53567);
// EXTERNAL MODULE: ./build/js/report/view/cause-words.js
var cause_words = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/deltas.js
var deltas = __webpack_require__(86040);
;// CONCATENATED MODULE: ./build/js/report/compare/sizes.js



const metrics = ["compressed", "unpacked", "visible", "shadowed"];
const widths = { name: 10, figure: 11, delta: 13 };
/** Every size before and after, and the difference; that of own layers too, where base layers are known. */
function comparedSizeLines({ before, after, deltas }) {
    const isSplit = deltas.sizes.unpacked.own !== null;
    const titles = ["before", "after"].flatMap((title) => (0,spans/* pad */.eV)((0,spans/* span */.Ln)(title, "dim"), widths.figure, "right"));
    const own = isSplit ? (0,spans/* pad */.eV)((0,spans/* span */.Ln)("own layers", "dim"), widths.delta, "right") : [];
    const head = [(0,spans/* gap */.rQ)(2 + widths.name), ...titles, ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("change", "dim"), widths.delta, "right"), (0,spans/* gap */.rQ)(10), ...own];
    const rows = metrics.map((metric) => {
        const [from, to] = [before.sizes[metric].total, after.sizes[metric].total];
        return [
            (0,spans/* gap */.rQ)(2),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(metric), widths.name),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(from)), widths.figure, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(bytesText(to)), widths.figure, "right"),
            ...(0,spans/* pad */.eV)(deltaSpan(deltas.sizes[metric].total), widths.delta, "right"),
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(deltas.sizes[metric].total === null ? "" : partText(from, to), "dim"), 10, "right"),
            ...(isSplit ? (0,spans/* pad */.eV)(deltaSpan(deltas.sizes[metric].own), widths.delta, "right") : []),
        ];
    });
    return [head, ...rows, layerLine(deltas)];
}
function layerLine({ layers: { before, after } }) {
    const change = after - before;
    const text = change === 0 ? "±0" : change > 0 ? `+${change}` : String(change);
    return [
        (0,spans/* gap */.rQ)(2),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)("layers"), widths.name),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(before)), widths.figure, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(after)), widths.figure, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(text, styleOfDelta(change)), widths.delta, "right"),
    ];
}
/** More is red, less is green; the sign says it too. */
function styleOfDelta(delta) {
    return delta > 0 ? "red" : delta < 0 ? "green" : "dim";
}
function deltaSpan(delta) {
    return delta === null ? (0,spans/* span */.Ln)("–", "dim") : (0,spans/* span */.Ln)((0,text_bytes/* formatDelta */.CW)(delta), styleOfDelta(delta));
}
function bytesText(bytes) {
    return bytes === null ? "–" : (0,text_bytes/* formatBytes */.z3)(bytes);
}
function partText(before, after) {
    const percent = (0,deltas/* percentText */.f)(before, after);
    return percent === "" ? "" : `(${percent})`;
}

;// CONCATENATED MODULE: ./build/js/report/compare/changes.js






const shown = 10;
const placeColumns = 28;
/** What made the difference, each kind by the bytes that it moves. */
function changeLines(growth, columns) {
    const { steps, packages, directories, causes, files } = growth;
    return [
        ...section("Lines", steps, columns, stepText),
        ...section("Packages", packages, columns, packageText),
        ...section("Directories", directories, columns, ({ path, before, after }) => [(0,spans/* span */.Ln)(path), between(before, after)]),
        ...section("Causes", causes, columns, ({ kind, before, after }) => [
            (0,spans/* span */.Ln)((0,cause_words/* causeWords */.p)(kind)),
            between(before, after),
        ]),
        ...section("Files that no package owns", files, columns, ({ path, origin }) => [(0,spans/* span */.Ln)(path), placeSpan(origin)]),
    ];
}
function section(title, { items, bytes, rest }, columns, text) {
    if (items.length === 0)
        return [];
    const listed = items.slice(0, shown);
    const left = items.slice(shown);
    const leftCount = left.length + rest.count;
    const leftBytes = left.reduce((sum, item) => sum + item.bytes, rest.bytes);
    const lines = listed.map((item) => {
        const line = [...(0,spans/* pad */.eV)(deltaSpan(item.bytes), 12, "right"), (0,spans/* gap */.rQ)(2), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(item.change, "dim"), 8), (0,spans/* gap */.rQ)(1)];
        for (const part of text(item))
            line.push((0,spans/* shortened */.vI)(part, columns - (0,spans/* widthOf */.qz)(line)), (0,spans/* gap */.rQ)(1));
        return line;
    });
    const more = `and ${leftCount.toLocaleString("en-US")} more, together ${(0,text_bytes/* formatDelta */.CW)(leftBytes)} (--json)`;
    return [
        ...(0,hanging/* titled */.d)(`${title}: ${(0,text_bytes/* formatDelta */.CW)(bytes)}`, lines),
        ...(leftCount === 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(more, "dim")]]),
    ];
}
function stepText({ origin, base, by, because }) {
    const whose = by === "drift" ? [(0,spans/* span */.Ln)("(drift)", "yellow")] : [];
    const made = base ? `base image ${origin.instruction ?? ""}` : (origin.instruction ?? "no history");
    const why = because === undefined ? [] : [(0,spans/* span */.Ln)(because, "dim")];
    return [placeSpan(origin), ...whose, (0,spans/* span */.Ln)(made), ...why].filter(({ text }) => text !== "");
}
function packageText({ type, name, before, after }) {
    const versions = [before?.version, after?.version].filter((version) => version !== undefined);
    return [(0,spans/* span */.Ln)(type, "dim"), (0,spans/* span */.Ln)(name), (0,spans/* span */.Ln)([...new Set(versions)].join(" → "), "dim")];
}
function between(before, after) {
    const isBoth = before > 0 && after > 0;
    return (0,spans/* span */.Ln)(isBoth ? `${(0,text_bytes/* formatBytes */.z3)(before)} → ${(0,text_bytes/* formatBytes */.z3)(after)}` : "", "dim");
}
function placeSpan(origin) {
    return (0,spans/* shortenedStart */.zZ)((0,spans/* span */.Ln)((0,places/* placeOf */.$t)(origin) ?? "", "cyan"), placeColumns);
}

;// CONCATENATED MODULE: ./build/js/report/compare.js




/** Two images for a terminal: sizes with their differences, then what made them. Ends in a line feed. */
function renderCompare(before, after, deltas, { columns, colour }) {
    const width = Math.min(120, Math.max(72, columns));
    const changes = changeLines(deltas, width);
    const lines = [
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("before", "dim"), (0,spans/* gap */.rQ)(2)], nameOf(before), width),
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("after", "dim"), (0,spans/* gap */.rQ)(3)], nameOf(after), width),
        [],
        ...comparedSizeLines({ before: before.image, after: after.image, deltas }),
        ...notes(before, after, deltas).flatMap((note) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("!", "yellow"), (0,spans/* gap */.rQ)(1)], note, width)),
        ...(changes.length === 0 ? [[], [(0,spans/* span */.Ln)("Nothing in them differs.")]] : changes),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, colour)).join("\n")}\n`;
}
function nameOf({ reference, platform, image }) {
    return `${reference} · ${platform} · ${image.manifestDigest.slice(0, 19)}…`;
}
/** What has to be known to read the figures right. */
function notes(before, after, { codec, base }) {
    const list = [];
    if (before.platform !== after.platform) {
        list.push(`they are for different platforms (${before.platform}, ${after.platform}); --platform chooses one`);
    }
    if (codec.before !== codec.after) {
        list.push(`compressed by different codecs (${codec.before}, ${codec.after}), so those sizes are not compared`);
    }
    const [from, to] = [base.before, base.after].map((image) => image === undefined
        ? undefined
        : `${image.name}${image.digest === undefined ? "" : `@${image.digest.slice(0, 19)}…`}`);
    if (from !== undefined && to !== undefined && from !== to)
        list.push(`the base image is another one: ${from} → ${to}`);
    return list;
}

// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/commands/nearby-dockerfiles.js
var nearby_dockerfiles = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/read-given-image.js
var read_given_image = __webpack_require__(52693);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/compare.js








/**
 * `plimsoll compare`: what two images differ in, by size, line, package, directory, cause and file; as text, or as
 * `{ before, after, deltas }` (CONTRACTS §4).
 *
 * @throws PlimsollError when one of them can't be found or read
 */
async function compareCommand(request, surroundings) {
    const { commandLine } = request;
    const { stdout } = surroundings;
    const [before, after] = await (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => {
        const dockerfiles = await (0,nearby_dockerfiles/* nearbyDockerfiles */.D)(settings, context);
        return [
            await summariseGiven(request.before, dockerfiles, settings, context),
            await summariseGiven(request.after, dockerfiles, settings, context),
        ];
    });
    const deltas = (0,compare_images/* compareImages */.q)(before.summary, after.summary);
    if (commandLine.json) {
        stdout.write((0,json/* renderJson */.h)({ before: before.image, after: after.image, deltas }));
    }
    else if (!commandLine.quiet) {
        (0,print_result/* printResult */.R)(surroundings, false, (printing) => renderCompare(before, after, deltas, printing));
    }
    return 0;
}
/** One after the other: all that was read of the first is let go before the second is read. */
async function summariseGiven(reference, dockerfiles, settings, context) {
    const given = await (0,read_given_image/* readGivenImage */.Z)(reference, { dockerfiles, verify: false }, settings, context);
    const { contents, packages, ...named } = given;
    return { ...named, summary: (0,summarise/* summarise */.f)(named.image, contents, packages) };
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CheckValues),
/* harmony export */   w: () => (/* binding */ addCheck)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

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
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(this.#row);
    }
    /** Of all that a layer says, but times, owners and permissions, which differ from one checkout to the next. */
    ofLayer(entries) {
        let value = 0;
        for (const entry of entries) {
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(entry.kind, addCheck(value, this.ofFile(entry.path, entry)));
            if (typeof entry.link === "string")
                value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(entry.link, value);
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
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(`/${node.name}`, value);
            this.#paths[node.id] = value;
        }
        return value;
    }
}
/** Joins the check values of parts into one of the whole, whatever their order. */
function addCheck(a, b) {
    return (a + b) >>> 0;
}


/***/ }),

/***/ 9148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ byIdentity),
/* harmony export */   T: () => (/* binding */ foldPackages)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75292);
/* harmony import */ var _check_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97398);
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48919);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92220);




/** One entry for each type, name and version; beyond the limit, the smallest are only counted. */
function foldPackages(packages, owned) {
    const merged = new Map();
    for (const each of packages) {
        const { bytes, content } = owned.get(each) ?? { bytes: 0, content: 0 };
        const identity = { type: each.type, name: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(each.name), version: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(each.version) };
        const key = JSON.stringify(Object.values(identity));
        const known = merged.get(key) ?? { ...identity, layer: each.layer, bytes: 0, content: 0 };
        merged.set(key, {
            ...known,
            layer: Math.min(known.layer, each.layer),
            bytes: known.bytes + bytes,
            content: (0,_check_values_js__WEBPACK_IMPORTED_MODULE_0__/* .addCheck */ .w)(known.content, content),
        });
    }
    const all = [...merged.values()];
    if (all.length > _image_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimits */ .H.packages)
        all.sort((a, b) => b.bytes - a.bytes);
    const rest = all.splice(_image_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryLimits */ .H.packages);
    const bytes = rest.reduce((sum, each) => sum + each.bytes, 0);
    return { packages: all.sort(byIdentity), otherPackages: { count: rest.length, bytes } };
}
/** The order of packages in a summary; no two are equal in it. */
function byIdentity(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.type, b.type) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.name, b.name) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.version, b.version);
}


/***/ }),

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

/***/ 91237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./build/js/image/summary/check-values.js
var check_values = __webpack_require__(97398);
// EXTERNAL MODULE: ./build/js/image/summary/image-summary.js
var image_summary = __webpack_require__(48919);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
// EXTERNAL MODULE: ./build/js/image/paths.js
var paths = __webpack_require__(12336);
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
        singles: [...singles.values()].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path)),
        small: [...small.values()].sort((a, b) => (0,order/* compareText */.n)(a.directory, b.directory)),
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
    known.content = (0,check_values/* addCheck */.w)(known.content, content);
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

// EXTERNAL MODULE: ./build/js/image/summary/fold-packages.js
var fold_packages = __webpack_require__(9148);
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
        ...(0,fold_packages/* foldPackages */.T)(packages.packages, owned),
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
    holdings.content = (0,check_values/* addCheck */.w)(holdings.content, check);
}
function directoriesOf(direct, places) {
    const sums = new Map();
    for (const [directory, bytes] of direct) {
        const path = places.placeOf(directory);
        sums.set(path, (sums.get(path) ?? 0) + bytes);
    }
    return [...sums].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
}

// EXTERNAL MODULE: ./build/js/image/summary/text.js
var summary_text = __webpack_require__(92220);
;// CONCATENATED MODULE: ./build/js/image/summary/summarise.js




/**
 * What a baseline keeps of an image. Files that no package owns stand singly, the others in their package; where there
 * are too many of anything, the smallest are folded together, so that no sum changes and the size stays bounded.
 */
function summarise(image, contents, packages) {
    const checks = new check_values/* CheckValues */.B();
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
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _image_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48919);

/** Cut to what a summary keeps of a name. */
function shortText(text) {
    return text.slice(0, _image_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLimits */ .H.textLength).toWellFormed();
}


/***/ }),

/***/ 37168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

// What is invisible and could hide or reorder text, beyond what stripControl takes: the Arabic letter mark, zero-width
// space and word joiner, and the tag characters that spell unseen words (Unicode TR36 and TR39).
const invisible = /[\u061c\u200b\u2060-\u2064\u{e0000}-\u{e007f}]/gu;
/** `raw` on one line, well-formed, without control, bidirectional or hidden characters, at most `max` characters. */
function cleanLine(raw, max = 1000) {
    // A text may be megabytes long and all of it unseen; what is far past `max` is not worth reading.
    const room = 4 * max + 1000;
    if (raw.length <= room)
        return clip(cleaned(raw), max);
    return clip(`${cleaned(raw.slice(0, room))}…`, max);
}
function cleaned(raw) {
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(raw.toWellFormed().replace(invisible, ""));
}
/** The same for text of several lines: line feeds stay, tabs become spaces, each line is at most `max` characters. */
function cleanLines(raw, max = 400) {
    const text = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(raw.toWellFormed().replace(/\r\n?/g, "\n").replace(invisible, ""));
    return text.split("\n").map((line) => clip(line.replaceAll("\t", "    ").trimEnd(), max));
}
/** The first `max` characters, the last of them an ellipsis when something is missing. Never cuts a surrogate pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * (max + 1)));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join("")}…`;
}


/***/ }),

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causeWords)
/* harmony export */ });
/** Kinds whose own name says too little by itself; all kinds are in docs/causes.md. */
const words = new Map([
    ["metadata-rewrite", "the same content again"],
    ["moved", "moved files"],
    ["overwritten", "overwritten later"],
    ["deleted", "deleted later"],
    ["package-upgrade", "packages upgraded later"],
    ["duplicates", "the same file several times"],
    ["version-control", "version control data"],
    ["copied-node-modules", "node_modules from the context"],
    ["copied-tests", "tests from the context"],
    ["bytecode", "Python bytecode"],
]);
/** What the bytes of a cause are, by its kind. A kind that is not known here says itself. */
function causeWords(kind) {
    return words.get(kind) ?? kind.replaceAll("-", " ");
}


/***/ }),

/***/ 86040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentText),
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59931);

/** "+14 %", "-0.3 %", "×12"; empty where a part can't be told, or rounds to nothing. */
function percentText(before, after) {
    if (before === null || after === null || before <= 0 || before === after)
        return "";
    const percent = ((after - before) / before) * 100;
    if (percent >= 1000)
        return `×${(after / before).toFixed(0)}`;
    if (Math.abs(percent) < 0.05)
        return "";
    return `${percent > 0 ? "+" : ""}${percent.toFixed(Math.abs(percent) < 10 ? 1 : 0)} %`;
}
/** "+348 MB (+14 %)": a change of what is `after` now. */
function changeText(change, after) {
    const percent = percentText(after === null ? null : after - change, after);
    return percent === "" ? (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change) : `${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change)} (${percent})`;
}


/***/ }),

/***/ 49051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Qs: () => (/* binding */ variantNames),
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/** "Dockerfile:12", "Dockerfile:12-15", "Dockerfile"; undefined when no file is known. */
function placeOf({ file, startLine, endLine }) {
    if (file === undefined)
        return undefined;
    if (startLine === undefined)
        return file;
    return endLine === undefined || endLine === startLine ? `${file}:${startLine}` : `${file}:${startLine}-${endLine}`;
}
/** The repository's files that a variant came from, as its layers, steps and failure name them. */
function filesOf({ image, build, failure }) {
    const origins = [
        ...(image?.layers ?? []).map(({ origin }) => origin),
        ...(build?.steps ?? []).map(({ origin }) => origin),
        failure?.origin,
    ];
    return new Set(origins.flatMap((origin) => (origin?.file === undefined ? [] : [origin.file])));
}
/** Names of the variants in their order, each once. */
function variantNames({ variants }) {
    return [...new Set(variants.map(({ name }) => name))];
}


/***/ }),

/***/ 75764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** How messages name a variant: by its name, and by its platform too when it has several. */
function subjectOf(name, platform, platforms) {
    return platforms > 1 ? `${name} (${platform})` : name;
}
/** "1 layer", "2 layers"; the plural is the singular with an s unless given. */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}


/***/ })

};
