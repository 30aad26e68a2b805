export const id = 7027;
export const ids = [7027];
export const modules = {

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/deliver/result-files.js
var result_files = __webpack_require__(72081);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/bar.js
var bar = __webpack_require__(70976);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js
var spans = __webpack_require__(53567);
// EXTERNAL MODULE: ./build/js/report/view/packages.js
var view_packages = __webpack_require__(35134);
;// CONCATENATED MODULE: ./build/js/report/inspect/heaviest.js




const typeColumns = 12;
const shown = { directories: 10, packages: 10 };
/** The directories that hold most of what can be seen. */
function directoryLines({ directories }, columns) {
    const most = directories[0]?.bytes ?? 0;
    return directories.slice(0, shown.directories).map(({ path, bytes }) => weighed(bytes, most, [(0,spans/* span */.Ln)(path)], columns));
}
/** The packages whose files take most. */
function packageLines(image, columns) {
    const heaviest = (0,view_packages/* weighedPackages */.F)(image).slice(0, shown.packages);
    const most = heaviest[0]?.bytes ?? 0;
    const typeWidth = Math.min(typeColumns, Math.max(0, ...heaviest.map(({ type }) => (0,spans/* widthOf */.qz)([(0,spans/* span */.Ln)(type)]))));
    return heaviest.map(({ type, name, version, bytes }) => weighed(bytes, most, [...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(type, "dim"), typeWidth), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(name), (0,spans/* gap */.rQ)(1), (0,spans/* span */.Ln)(version, "dim")], columns));
}
/** Bytes, a bar, and what it is; what does not fit is cut. */
function weighed(bytes, most, what, columns) {
    const line = [
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,text_bytes/* formatBytes */.z3)(bytes)), 15, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)((0,spans/* drawing */.pW)((0,bar/* plainBar */._g)(bytes, most)), 10),
        (0,spans/* gap */.rQ)(1),
    ];
    for (const part of what)
        line.push((0,spans/* shortened */.vI)(part, columns - (0,spans/* widthOf */.qz)(line)));
    return line;
}

// EXTERNAL MODULE: ./build/js/report/view/places.js
var view_places = __webpack_require__(49051);
;// CONCATENATED MODULE: ./build/js/report/inspect/layers.js





const layers_shown = 40;
const placeColumns = 28;
/** The layers in their order, with the line or the history that made each; empty ones are only counted. */
function layerLines({ layers, sizes }, columns) {
    const heaviest = layers.toSorted((a, b) => b.unpacked - a.unpacked).filter(({ unpacked }) => unpacked > 0);
    const most = heaviest[0]?.unpacked ?? 0;
    const kept = new Set(heaviest.slice(0, layers_shown));
    const listed = layers.filter((layer) => kept.has(layer));
    const isSplit = sizes.unpacked.own !== null;
    const places = listed.map(({ origin }) => (0,spans/* widthOf */.qz)([(0,spans/* span */.Ln)((0,view_places/* placeOf */.$t)(origin) ?? "")]));
    const placeWidth = Math.min(placeColumns, Math.max(0, ...places));
    const lines = listed.map((layer) => layerLine(layer, most, isSplit, placeWidth, columns));
    return [...lines, ...leftOut(layers.length - heaviest.length, heaviest.slice(layers_shown))];
}
function layerLine(layer, most, isSplit, placeWidth, columns) {
    const { index, unpacked, base, origin } = layer;
    const start = [
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(String(index), "dim"), 5, "right"),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,text_bytes/* formatBytes */.z3)(unpacked)), 10, "right"),
        (0,spans/* gap */.rQ)(1),
        ...(0,spans/* pad */.eV)((0,spans/* drawing */.pW)((0,bar/* plainBar */._g)(unpacked, most), base ? "dim" : "plain"), 10),
        ...(isSplit ? [(0,spans/* gap */.rQ)(1), ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(base ? "base" : "own", "dim"), 4)] : []),
        (0,spans/* gap */.rQ)(placeWidth === 0 ? 0 : 1),
        ...(0,spans/* pad */.eV)((0,spans/* shortenedStart */.zZ)((0,spans/* span */.Ln)((0,view_places/* placeOf */.$t)(origin) ?? "", "cyan"), placeWidth), placeWidth),
        (0,spans/* gap */.rQ)(1),
    ];
    const made = (0,spans/* span */.Ln)(origin.instruction ?? "no history", base || origin.instruction === undefined ? "dim" : "plain");
    return [...start, (0,spans/* shortened */.vI)(made, columns - (0,spans/* widthOf */.qz)(start))];
}
function leftOut(empty, lighter) {
    const bytes = lighter.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const parts = [
        ...(lighter.length === 0 ? [] : [`${(0,subject/* counted */.h)(lighter.length, "lighter layer")} (${(0,text_bytes/* formatBytes */.z3)(bytes)})`]),
        ...(empty === 0 ? [] : [`${(0,subject/* counted */.h)(empty, "layer")} without bytes`]),
    ];
    return parts.length === 0 ? [] : [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${parts.join(", ")}`, "dim")]];
}

// EXTERNAL MODULE: ./build/js/report/inspect/sizes.js
var sizes = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/js/report/terminal/causes.js
var causes = __webpack_require__(25812);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/view/causes.js
var view_causes = __webpack_require__(17747);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
;// CONCATENATED MODULE: ./build/js/report/inspect.js










const shownCauses = 8;
/** One image for a terminal: its sizes, where they come from, and what can be done about it. Ends in a line feed. */
function renderInspect(named, { columns, colour, verified, files }) {
    const width = Math.min(120, Math.max(72, columns));
    const { image } = named;
    const lines = [
        ...headLines(named, verified, width),
        [],
        ...(0,sizes/* sizeLines */.F)(image),
        ...(0,hanging/* titled */.d)("Layers", layerLines(image, width)),
        ...(0,hanging/* titled */.d)("Why it is heavy", whyLines(image, width)),
        ...(0,hanging/* titled */.d)("Biggest directories", directoryLines(image, width)),
        ...(0,hanging/* titled */.d)("Biggest packages", packageLines(image, width)),
        ...(0,hanging/* titled */.d)("Dive's figures", [
            [(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)((0,dive/* diveFiguresText */.$s)(image))],
            ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], (0,dive/* diveDifference */.WK)(image), width),
        ]),
        ...(0,hanging/* titled */.d)("Results", files.flatMap((file) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], file, width))),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, colour)).join("\n")}\n`;
}
function headLines({ reference, platform, image }, verified, columns) {
    const { manifestDigest, base, layers, codec } = image;
    const from = base === undefined ? undefined : (0,view_places/* placeOf */.$t)(base.from);
    const facts = [
        (0,subject/* counted */.h)(layers.length, "layer"),
        codec === "none" ? "not compressed" : codec === "mixed" ? "of several codecs" : codec,
        ...(verified ? ["content agrees with every diff ID"] : []),
    ];
    return [
        ...(0,hanging/* hanging */.r)([], `${reference} · ${platform}`, columns).map((line) => line.map((each) => (0,spans/* span */.Ln)(each.text, "bold"))),
        [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(manifestDigest, "dim"), columns - 2)],
        ...(base === undefined
            ? []
            : (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2)], `on ${base.name}${from === undefined ? "" : ` (${from})`}`, columns)),
        [(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)(facts.join(", "))],
    ];
}
function whyLines(image, columns) {
    const rows = (0,view_causes/* causeRows */.x)(image);
    const more = rows.length - shownCauses;
    return [
        ...rows.slice(0, shownCauses).flatMap((row) => (0,causes/* causeLines */.t)(row, columns)),
        ...(more > 0 ? [[(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(`and ${more.toLocaleString("en-US")} more (--json)`, "dim")]] : []),
    ];
}

// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
;// CONCATENATED MODULE: ./build/js/report/escape/visible.js

// What can't be seen, or reorders and hides what stands beside it: controls, format characters (Unicode category Cf, the
// bidirectional ones of TR9 among them), line and paragraph separators, what no script assigns, and lone surrogates.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
/**
 * A file's name on one line, with everything that can't be seen spelled out: `\x1b`, `\u202e`. Two names that differ stay
 * different to the eye. Bytes that are no UTF-8 stand in names as U+DC80–U+DCFF (image/tar/names) and come out as the
 * bytes that they are: `\xe9`.
 */
function visibleName(raw, max = 300) {
    const room = raw.length > 4 * max ? `${raw.slice(0, 4 * max)}…` : raw;
    return (0,clean/* clip */.$Q)(room.replaceAll("\\", "\\\\").replace(unseen, spelled), max);
}
function spelled(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0xdc80 && point <= 0xdcff)
        return `\\x${(point - 0xdc00).toString(16)}`;
    if (point <= 0xff)
        return `\\x${point.toString(16).padStart(2, "0")}`;
    return point <= 0xffff ? `\\u${point.toString(16).padStart(4, "0")}` : `\\u{${point.toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/js/report/treemap/fold.js
/**
 * The largest files with the directories that lead to them, `limit` of both together at most. All other files are only
 * counted, in the nearest directory that is kept.
 */
function foldSmall(files, root, limit) {
    const sorted = [...files].sort((a, b) => b.entry.size - a.entry.size || a.path.id - b.path.id);
    const directories = new Map();
    const top = keep(root, directories);
    const folded = { files: 0, bytes: 0 };
    const nearby = new Map();
    let kept = 0;
    let isFull = false;
    for (const file of sorted) {
        const parent = file.path.parent ?? root;
        isFull ||= directories.size + missing(parent, directories) + kept >= limit;
        if (isFull) {
            const nearest = nearestKept(parent, directories, nearby) ?? top;
            nearest.foldedCount += 1;
            nearest.foldedBytes += file.entry.size;
            folded.files += 1;
            folded.bytes += file.entry.size;
        }
        else {
            keep(parent, directories).files.push(file);
            kept += 1;
        }
    }
    return { root: top, files: kept, folded };
}
function missing(path, directories) {
    let count = 0;
    for (let at = path; at !== undefined && !directories.has(at); at = at.parent)
        count += 1;
    return count;
}
/** What was found is noted for the whole way, so that many files in a deep place take no longer than one. */
function nearestKept(path, directories, known) {
    const way = [];
    let found;
    for (let at = path; at !== undefined && found === undefined; at = at.parent) {
        found = directories.get(at) ?? known.get(at);
        if (found === undefined)
            way.push(at);
    }
    if (found !== undefined)
        for (const each of way)
            known.set(each, found);
    return found;
}
/** The directory of a path; those on the way to it are kept too. A loop, because a path may be thousands deep. */
function keep(path, directories) {
    const made = { path, directories: [], files: [], foldedCount: 0, foldedBytes: 0 };
    const known = directories.get(path);
    if (known !== undefined)
        return known;
    directories.set(path, made);
    let child = made;
    for (let at = path.parent; at !== undefined; at = at.parent) {
        const parent = directories.get(at);
        if (parent !== undefined) {
            parent.directories.push(child);
            break;
        }
        const next = { path: at, directories: [child], files: [], foldedCount: 0, foldedBytes: 0 };
        directories.set(at, next);
        child = next;
    }
    return made;
}

;// CONCATENATED MODULE: ./build/js/report/treemap/encode.js



/**
 * Packs the files of an image for a page. At most `limit` files and directories are named: the largest files, with all
 * directories that lead to them. The others are counted where they lie, or in the nearest directory that is named.
 */
function encodeTree(files, root, limit) {
    const kept = foldSmall(files, root, limit);
    const columns = {
        directories: [],
        subdirectories: [],
        counts: [],
        foldedCounts: [],
        foldedBytes: [],
        files: [],
        bytes: [],
        layers: [],
    };
    const layers = [];
    const queue = [kept.root];
    for (const directory of queue) {
        const below = named(directory.directories, ({ path }) => path.name);
        const inside = named(directory.files, ({ path }) => path.name);
        // One by one: a directory may hold more than a call takes arguments.
        for (const { item } of below)
            queue.push(item);
        for (const code of frontCoded(below))
            columns.directories.push(code);
        for (const code of frontCoded(inside))
            columns.files.push(code);
        columns.subdirectories.push(below.length.toString(36));
        columns.counts.push(inside.length.toString(36));
        columns.foldedCounts.push(directory.foldedCount.toString(36));
        columns.foldedBytes.push(directory.foldedBytes.toString(36));
        for (const { item } of inside) {
            columns.bytes.push(item.entry.size.toString(36));
            layers.push(item.layer);
        }
    }
    return {
        columns: {
            directories: columns.directories.join("\n"),
            subdirectories: columns.subdirectories.join(" "),
            counts: columns.counts.join(" "),
            foldedCounts: columns.foldedCounts.join(" "),
            foldedBytes: columns.foldedBytes.join(" "),
            files: columns.files.join("\n"),
            bytes: columns.bytes.join(" "),
            layers: runs(layers),
        },
        files: kept.files,
        folded: kept.folded,
    };
}
/** Items with names that can be shown, in the order of those. */
function named(items, nameOf) {
    return items.map((item) => ({ item, name: visibleName(nameOf(item)) })).sort((a, b) => (0,order/* compareText */.n)(a.name, b.name));
}
/** The code of a common length is one printable character, so that no name can hold a line's end. */
const longestCommon = 70;
function frontCoded(items) {
    return items.map(({ name }, index) => {
        const common = commonLength(items[index - 1]?.name ?? "", name);
        return String.fromCharCode(48 + common) + name.slice(common);
    });
}
function commonLength(a, b) {
    const most = Math.min(a.length, b.length, longestCommon);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length += 1;
    // Never between the halves of a surrogate pair.
    return length > 0 && /[\ud800-\udbff]/.test(a.charAt(length - 1)) ? length - 1 : length;
}
function runs(values) {
    const parts = [];
    let start = 0;
    for (let i = 1; i <= values.length; i++) {
        if (values[i] === values[start] && i < values.length)
            continue;
        parts.push(`${(values[start] ?? 0).toString(36)}*${(i - start).toString(36)}`);
        start = i;
    }
    return parts.join(" ");
}

// EXTERNAL MODULE: ./build/js/commands/nearby-dockerfiles.js
var nearby_dockerfiles = __webpack_require__(1944);
// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/read-given-image.js
var read_given_image = __webpack_require__(52693);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/inspect.js











const defaultPage = "inspect.html";
/**
 * `plimsoll inspect`: what is in one image, why, and from which line; as text, as `Image` (CONTRACTS §4), as a page.
 *
 * @throws PlimsollError when the image can't be found or read
 */
async function inspectCommand(request, surroundings) {
    const { commandLine, verify } = request;
    const { stdout, directory } = surroundings;
    const { named, page } = await (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => {
        const dockerfiles = await (0,nearby_dockerfiles/* nearbyDockerfiles */.D)(settings, context);
        const named = await (0,read_given_image/* readGivenImage */.Z)(request.image, { dockerfiles, verify }, settings, context);
        const { html } = request;
        return { named, page: html === undefined ? undefined : await writePage(named, html, settings) };
    });
    if (commandLine.json) {
        stdout.write((0,json/* renderJson */.h)(named.image));
    }
    else if (!commandLine.quiet) {
        const files = page === undefined ? [] : [readable(directory, page)];
        (0,print_result/* printResult */.R)(surroundings, false, (printing) => renderInspect(named, { ...printing, verified: verify, files }));
    }
    return 0;
}
/** More than that makes a page slow to open; files beyond it are counted. About 25 bytes each. */
const namedPaths = 150_000;
/** Writes the page; absolute path of the file. */
async function writePage({ contents, ...named }, html, settings) {
    const { renderInspectPage } = await Promise.all(/* import() */[__webpack_require__.e(2893), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 35038));
    const text = renderInspectPage(named, encodeTree(contents.tree.visibleFiles(), contents.paths.root, namedPaths));
    if (html !== true)
        return writeAt((0,external_node_path_.resolve)(settings.root, html), text);
    const [delivery] = await (0,result_files/* writeResults */.K)(settings.out, [{ path: defaultPage, text }]);
    if (delivery?.reason !== undefined)
        throw notWritten(delivery.reason);
    return (0,external_node_path_.join)(settings.out, defaultPage);
}
async function writeAt(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
        return path;
    }
    catch (error) {
        if ((0,errors/* hasErrno */.Nm)(error, "ENOSPC"))
            throw error;
        throw notWritten((0,errors/* asPlimsollError */.fN)(error).message);
    }
}
function notWritten(reason) {
    return new errors/* PlimsollError */.nN("io", `The page could not be written: ${reason}. Give another place: --html=FILE.`);
}
/** As short as a reader can open it. */
function readable(directory, path) {
    const short = (0,external_node_path_.relative)(directory, path);
    return short.startsWith("..") ? path : short;
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nearbyDockerfiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plan_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71406);
/* harmony import */ var _plan_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10620);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94177);




/** The Dockerfiles of the repository where the program was started: an image may have been built from one of them. */
async function nearbyDockerfiles(settings, context) {
    const { bake: _, ...rest } = settings;
    const { dockerfiles } = await (0,_plan_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(rest, await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(settings), context);
    const texts = dockerfiles.map(async ({ path }) => ({ path, text: await (0,_plan_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.root, path)) }));
    return (await Promise.all(texts)).flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}


/***/ }),

/***/ 15710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ printResult)
/* harmony export */ });
/* harmony import */ var _progress_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64177);

/** Writes a result to stdout, set apart from the progress above it where both are on one terminal. */
function printResult({ environment, stdout, stderr }, quiet, render) {
    const { colour } = (0,_progress_style_js__WEBPACK_IMPORTED_MODULE_0__/* .styleFor */ .j9)(environment, stdout.isTTY === true);
    if (stdout.isTTY && stderr.isTTY && !quiet)
        stderr.write("\n");
    stdout.write(render({ columns: stdout.columns ?? 80, colour }));
}


/***/ }),

/***/ 52693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readGivenImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97793);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49036);
/* harmony import */ var _image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47837);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49537);
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59931);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75764);








/**
 * Opens and reads one platform image. Of several platforms it is the one that was asked for, else this machine's own.
 *
 * @throws PlimsollError as {@link openImage} and `readImage`; `image.platform` when it is not clear which one is meant
 */
async function readGivenImage(reference, { dockerfiles, verify }, { root, platforms = [] }, context) {
    const task = context.progress.task("size", "reading", reference);
    try {
        task.update("opening");
        const found = await (0,_image_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openImage */ .U)(reference, platforms, context, root);
        const image = chooseOne(found, reference, context);
        task.update(`reading layers of ${image.platform}`);
        const cache = (0,_image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayerCache */ .KA)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.cacheDirectory, "layers"));
        const options = { signal: context.signal, cache, verifyDiffIds: verify };
        const read = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .AM)(image, { dockerfiles, trusted: false }, options);
        const { sizes, layers } = read.image;
        task.done(`${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(sizes.unpacked.total ?? 0)} in ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(layers.length, "layer")}`);
        return { ...read, reference, platform: image.platform };
    }
    catch (error) {
        task.fail(context.signal.aborted ? "cancelled" : "could not be read");
        throw error;
    }
}
function chooseOne(images, reference, { platform, progress }) {
    const [first] = images;
    if (first !== undefined && images.length === 1)
        return first;
    const here = (0,_image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__/* .platformName */ .$)({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
    const all = images.map((image) => image.platform).join(", ");
    const own = images.find((image) => image.platform === here);
    if (own === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("image.platform", `${reference} has images for ${all}, none of them for this machine (${here}). Choose one with --platform.`);
    }
    progress.note(`${reference}: read for ${here}, which is this machine's; it has ${all} (--platform)`);
    return own;
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withContext)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80410);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77518);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48115);
/* harmony import */ var _process_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _progress_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85435);
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
 * Does `use` with the settings and a context whose progress goes to stderr. Ctrl-C cancels it. Afterwards the terminal is
 * as it was, and what the context had opened is gone.
 *
 * @throws PlimsollError with blame `usage` for flags or configuration, and whatever `use` throws
 */
async function withContext(commandLine, surroundings, use) {
    const { environment, directory, stderr } = surroundings;
    const { settings, warnings } = await (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M)({ root: directory, environment, commandLine });
    const redact = (0,_process_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(settings.secretsToRedact);
    const progress = await (0,_progress_choose_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseProgress */ .X)({ stream: stderr, environment, quiet: commandLine.quiet, redact });
    const controller = new AbortController();
    const forget = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .onInterrupt */ .n)({ onCancel: () => controller.abort(), onKill: () => progress.close() });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            for (const warning of warnings)
                progress.warn(warning);
            const context = __addDisposableResource(env_1, await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)(settings, surroundings, progress, controller.signal), true);
            return await use(settings, context);
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
    finally {
        progress.close();
        forget();
    }
}


/***/ }),

/***/ 72081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   _: () => (/* binding */ clearResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);



// Everything that a run writes below --out (CONTRACTS §2). `.gitignore` keeps the results out of commits.
const owned = ["report.json", "report.html", "inspect.html", "summary.md", "comment.md", "sarif", "sbom", ".gitignore"];
/**
 * Takes away what an earlier run left in `directory`, and only that. The directory lies inside the build context by
 * default: results of the last run must not be what a `COPY . .` of this one ships, nor what breaks its cache.
 */
async function clearResults(directory) {
    await Promise.all(owned.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { recursive: true, force: true })));
    // Not empty, or never there: both are fine.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
}
/** Writes the results below `directory`, each file whole or not at all. One that can't be written never stops the others. */
async function writeResults(directory, files) {
    const ignore = { path: ".gitignore", text: "*\n" };
    const deliveries = await Promise.all([...files, ignore].map((file) => writeOne(directory, file)));
    return deliveries.filter(({ surface }) => surface !== ignore.path);
}
async function writeOne(directory, { path, text }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    const unfinished = `${target}.unfinished`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, target);
        return { surface: path, status: "delivered" };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, { force: true }).catch(() => undefined);
        return { surface: path, status: "failed", reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asPlimsollError */ .fN)(error, "io").message };
    }
}


/***/ }),

/***/ 31410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
function logLine(raw, max = 1000) {
    return (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(raw, max));
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sizeLines),
/* harmony export */   y: () => (/* binding */ sizeMeanings)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59931);
/* harmony import */ var _terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);


/** The sizes with what each means, in the order in which they are told. */
const sizeMeanings = [
    ["compressed", "what a registry stores"],
    ["unpacked", "all files of all layers"],
    ["visible", "what a container sees"],
    ["shadowed", "shipped and unreachable"],
];
const widths = { name: 10, figure: 11 };
/** The table of sizes; split into own and base layers where it is known which are which. */
function sizeLines({ sizes }) {
    const isSplit = sizes.unpacked.own !== null;
    const columns = isSplit ? ["total", "own", "base"] : ["total"];
    const head = [(0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(2 + widths.name), ...columns.flatMap((name) => (0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(name, "dim"), widths.figure, "right"))];
    const rows = sizeMeanings.map(([metric, meaning]) => [
        (0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(2),
        ...(0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(metric), widths.name),
        ...columns.flatMap((column) => (0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)((0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(bytesText(sizes[metric][column])), widths.figure, "right")),
        (0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(2),
        (0,_terminal_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(meaning, "dim"),
    ]);
    return [head, ...rows];
}
function bytesText(bytes) {
    return bytes === null ? "–" : (0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes);
}


/***/ }),

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
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
    "how",
    "by",
    "at",
    "change",
    "count",
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
    "repository",
    "digest",
    "tags",
    "awaiting",
    "signed",
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
    "before",
    "after",
    "originBefore",
    "shadows",
    "items",
    "rest",
    "with",
    "all",
    "some",
    "shared",
    "stored",
    "saves",
    "largest",
    "meaning",
    "commonBase",
    "dive",
    "efficiency",
    "sizeBytes",
    "userSizeBytes",
    "wastedBytes",
    "userWastedPercent",
    "certain",
    "seconds",
    "certainSeconds",
    "allSeconds",
    "work",
    "allWork",
    "untimed",
    "start",
    "cached",
    "cacheHitRatio",
    "previous",
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
    "branch",
    "ageHours",
    "gone",
    "database",
    "failure",
    "tools",
    "policyDiff",
    "acceptance",
    "checks",
    "errors",
    "image",
    "images",
    "build",
    "probe",
    "scan",
    "lookedAt",
    "growth",
    "author",
    "drift",
    "copy",
    "steps",
    "rebuild",
    "transfers",
    "criticalPath",
    "layers",
    "causes",
    "directories",
    "packages",
    "variants",
    "sharing",
    "push",
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

;// CONCATENATED MODULE: ./build/js/report/json.js


/**
 * `report.json`, or what a command prints with `--json`: two spaces, a line feed at the end, and keys in the order of the contract whatever order they came to
 * be in, so that equal reports are equal files.
 */
function renderJson(document) {
    return `${JSON.stringify(document, ordered, 2)}\n`;
}
const ranks = new Map(keyOrder.map((key, index) => [key, index]));
function ordered(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (0,order/* compareText */.n)(a, b)));
}
function rankOf(key) {
    return ranks.get(key) ?? ranks.size;
}


/***/ }),

/***/ 25812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59931);
/* harmony import */ var _hanging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3078);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53567);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95044);




const amount = 11;
/** One cause: bytes, place and instruction; below it what the bytes are, and what to do. */
function causeLines({ bytes, place, instruction, what, advice }, columns) {
    const start = [...(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)((0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes), "bold"), amount, "right"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const at = place === undefined ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedStart */ .zZ)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(place, "cyan"), 40), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(2)];
    const indent = amount + 2;
    const head = [...start, ...at];
    const made = instruction === "" ? [] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(instruction, "dim"), columns - (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(head))];
    const said = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(what, columns - indent);
    const rest = said.map((line) => [(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), line]);
    const first = at.length === 0 && made.length === 0 ? [] : [[...head, ...made]];
    const body = first.length > 0 ? rest : rest.map((line, index) => (index === 0 ? [...start, ...line.slice(1)] : line));
    return [...first, ...body, ...(0,_hanging_js__WEBPACK_IMPORTED_MODULE_0__/* .hanging */ .r)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(indent), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)("→", "dim"), (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(1)], advice, columns)];
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95044);


/** `text` behind `start`, its further lines in the same column. */
function hanging(start, text, columns) {
    const indent = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(start);
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(text, columns - indent).map((line, index) => (index === 0 ? [...start, line] : [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(indent), line]));
}
/** A section of the result; none when there is nothing in it. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [[], [(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(title, "bold")], ...lines];
}


/***/ }),

/***/ 53567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zZ: () => (/* binding */ shortenedStart)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74292);
/* harmony import */ var _process_fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85541);
/* harmony import */ var _escape_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37168);
/* harmony import */ var _escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31410);




const brand = Symbol("terminal text");
// SGR parameters (ECMA-48 §8.3.117).
const codes = {
    bold: "1",
    dim: "2",
    red: "31",
    yellow: "33",
    green: "32",
    magenta: "35",
    cyan: "36",
    plain: "",
};
/** `raw` as text of a line. White space at its ends goes; {@link pad} makes columns. */
function span(raw, style = "plain") {
    return { [brand]: true, text: (0,_escape_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(raw), style };
}
/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
function excerpt(raw, style = "plain") {
    return (0,_escape_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(raw).map((line) => ({ [brand]: true, text: (0,_process_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(line), style }));
}
/** A bar, whose spaces count; anything but what bars are drawn with goes. */
function drawing(bar, style = "plain") {
    return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃│»]/g, ""), style };
}
/** `count` spaces. */
function gap(count) {
    return { [brand]: true, text: " ".repeat(Math.max(0, count)), style: "plain" };
}
/** `content` filled up to `columns` with spaces, before it (`right`) or behind it. What is wider is cut. */
function pad(content, columns, align = "left") {
    const cut = shortened(content, columns);
    const space = gap(columns - widthOf([cut]));
    return align === "right" ? [space, cut] : [cut, space];
}
/** `content` in at most `columns`, ending in an ellipsis when something is missing. */
function shortened(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    const [first] = broken(content, columns - 1);
    return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}
/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
function shortenedStart(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return content;
    let kept = "";
    for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(segment + kept) > columns - 1)
            break;
        kept = segment + kept;
    }
    return { ...content, text: columns < 1 ? "" : `…${kept}` };
}
/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
function broken(content, columns) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(content.text) <= columns)
        return [content];
    const pieces = [""];
    for (const { segment } of new Intl.Segmenter().segment(content.text)) {
        const last = pieces.at(-1) ?? "";
        if (last !== "" && (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(last + segment) > columns)
            pieces.push(segment);
        else
            pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text) => ({ ...content, text }));
}
/** Columns that the spans take; wide and joined characters count as terminals draw them. */
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(text), 0);
}
/** The line itself, with colour or without; no white space at its end. */
function lineOf(spans, colour) {
    const text = spans.map((each) => (colour ? styled(each) : each.text)).join("");
    return text.trimEnd();
}
function styled({ text, style }) {
    const code = codes[style];
    return code === "" || text === "" ? text : `\u001b[${code}m${text}\u001b[0m`;
}


/***/ }),

/***/ 95044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53567);

/** Spaces but those between a number and its unit. */
const betweenWords = / (?!(?<=\d )(?:[kMGT]?B|%)(?!\w))/;
/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
function wrap(raw, columns, style = "plain") {
    const words = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(raw)
        .text.split(betweenWords)
        .flatMap((word) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)((0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(word), columns).map(({ text }) => text));
    const lines = [];
    let line = "";
    for (const word of words) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)([(0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(longer)]) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].map((text) => (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(text, style));
}


/***/ }),

/***/ 35134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ weighedPackages)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);

/** Packages by the bytes of their files, heaviest first; those without bytes are left out. */
function weighedPackages({ packages }) {
    return packages
        .flatMap((each) => (each.bytes === null || each.bytes === 0 ? [] : [{ ...each, bytes: each.bytes }]))
        .sort((a, b) => b.bytes - a.bytes || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.type, b.type) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name));
}


/***/ })

};
