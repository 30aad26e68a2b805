export const id = 250;
export const ids = [250];
export const modules = {

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ css),
/* harmony export */   DC: () => (/* binding */ dataElement),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Me: () => (/* binding */ styleHash),
/* harmony export */   W3: () => (/* binding */ scriptHash),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   cu: () => (/* binding */ styleElement),
/* harmony export */   eB: () => (/* binding */ scriptElement),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37168);


const brand = Symbol("HTML");
/**
 * A template whose own text is HTML and whose values are not: strings are cleaned to one line and escaped for text and
 * for quoted attributes, numbers printed, other {@link Html} stays, undefined is nothing. A value never opens a tag,
 * names an attribute or stands in `href`, `src` or `style`; links are made by {@link anchor}.
 */
function html(markup, ...values) {
    return trusted(markup.reduce((text, part, index) => text + sourceOf(values[index - 1]) + part));
}
/** A link that opens apart and tells the other side nothing, or just its text when there is no safe address. */
function anchor(text, url) {
    if (url === undefined)
        return html `${text}`;
    const href = trusted(url.href.replaceAll("&", "&amp;"));
    return html `<a href="${href}" rel="noreferrer noopener" target="_blank">${text}</a>`;
}
/** Lines of text as they are, for `<pre>`. */
function preformatted(lines) {
    return trusted(lines.map(escaped).join("\n"));
}
function css(text) {
    return { [brand]: true, css: text.raw.join("") };
}
/** The sheets as one element. */
function styleElement(sheets) {
    return trusted(`<style>${textOf(sheets)}</style>`);
}
/** What the page's policy has to name, so that this style and no other is applied (CSP Level 3 §2.3.1). */
function styleHash(sheets) {
    return hashOf(textOf(sheets));
}
/** Functions that use nothing from outside of themselves; `start` is called with the others by their names. */
function scriptOf(parts, start) {
    const members = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
    return {
        [brand]: true,
        script: `"use strict";\n(${start.toString()})({\n${members.join(",\n")}\n}, document, window);`,
    };
}
function scriptElement({ script }) {
    return trusted(`<script>${script}</script>`);
}
/** What the policy has to name, so that this script and no other runs. */
function scriptHash({ script }) {
    return hashOf(script);
}
/**
 * Data for a script. To a browser it is a block of text without meaning (HTML §4.12.1), and the only way out of it, a
 * `<`, is written as JSON's escape.
 */
function dataElement(id, data) {
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    return trusted(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
}
function textOf(sheets) {
    return sheets.map((sheet) => sheet.css).join("\n");
}
function trusted(source) {
    return { [brand]: true, source };
}
function sourceOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string")
        return escaped((0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(value));
    if (typeof value === "number")
        return String(value);
    return "source" in value ? value.source : value.map(({ source }) => source).join("");
}
function escaped(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}


/***/ }),

/***/ 96837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ proseParts)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37168);

/** What backticks set apart, and options of commands (`--chown=app`): a page would break those behind their dashes. */
const codes = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)|(?<![\w`-])--[a-z][\w-]*(?:=[^\s`"']*[^\s`"'.,;:()])?/g;
/** A sentence of ours or of a linter, on one line of at most `max` characters. */
function proseParts(raw, max) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(raw, max);
    const parts = [];
    let end = 0;
    for (const { 0: whole, 1: inside, index } of line.matchAll(codes)) {
        parts.push({ text: line.slice(end, index), isCode: false }, { text: inside ?? whole, isCode: true });
        end = index + whole.length;
    }
    return [...parts, { text: line.slice(end), isCode: false }].filter(({ text }) => text !== "");
}


/***/ }),

/***/ 35038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderInspectPage: () => (/* binding */ renderInspectPage)
});

// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
// EXTERNAL MODULE: ./build/js/report/escape/html.js
var html = __webpack_require__(23136);
// EXTERNAL MODULE: ./build/js/report/html/causes.js
var causes = __webpack_require__(61983);
// EXTERNAL MODULE: ./build/js/report/html/document.js
var html_document = __webpack_require__(66114);
// EXTERNAL MODULE: ./build/js/report/html/layers.js
var html_layers = __webpack_require__(18509);
// EXTERNAL MODULE: ./build/js/report/html/packages.js
var html_packages = __webpack_require__(93498);
// EXTERNAL MODULE: ./build/js/report/html/pictures.js
var pictures = __webpack_require__(86392);
// EXTERNAL MODULE: ./build/js/report/html/style-base.js
var style_base = __webpack_require__(29454);
// EXTERNAL MODULE: ./build/js/report/html/style-parts.js
var style_parts = __webpack_require__(65653);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
;// CONCATENATED MODULE: ./build/js/report/treemap/page/chart.js
/**
 * Draws a directory into `chart`: a button for each thing in it, and inside of directories what is in them, as deep as it
 * can be made out. What is too small to be seen is one tile.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function createChart({ document, items, words, squarify, formatBytes }) {
    const smallest = 90;
    const mostTiles = 250;
    const mostElements = 3000;
    const heading = 18;
    const deepest = 7;
    /** The items that can be made out in `area`, and one for all others. */
    const legible = (directory, area) => {
        const all = items.inside(directory);
        const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
        const shown = all.filter(({ bytes }, index) => index < mostTiles && (bytes / total) * area >= smallest);
        const rest = all.slice(shown.length);
        if (rest.length === 0)
            return shown;
        const bytes = rest.reduce((sum, item) => sum + item.bytes, 0);
        const files = rest.reduce((sum, item) => sum + item.files, 0);
        const name = `${rest.length.toLocaleString("en-US")} smaller`;
        return [...shown, { kind: "rest", index: directory, name, bytes, files }];
    };
    const place = (element, { x, y, width, height }) => {
        element.style.left = `${x}px`;
        element.style.top = `${y}px`;
        element.style.width = `${Math.max(0, width - 1)}px`;
        element.style.height = `${Math.max(0, height - 1)}px`;
    };
    const label = (item) => {
        const name = document.createElement("span");
        name.className = "tile-name";
        const bytes = document.createElement("span");
        bytes.className = "tile-bytes";
        name.textContent = item.name;
        bytes.textContent = formatBytes(item.bytes);
        const both = document.createElement("span");
        both.className = "tile-label";
        both.append(name, " ", bytes);
        return both;
    };
    return (chart, directory) => {
        const tiles = [];
        const all = new Map();
        /** A tile of the directory itself can be gone to; those inside of its tiles can only be pointed at. */
        const make = (item, inside, isOuter) => {
            const element = document.createElement(isOuter ? "button" : "span");
            const tile = { item, directory: inside, element };
            element.className = `tile ${item.kind} ${words.colourOf(items.layerOf(item))}`;
            all.set(element, tile);
            if (!isOuter)
                return element;
            element.type = "button";
            element.setAttribute("aria-label", words.describe(item, inside));
            element.tabIndex = tiles.length === 0 ? 0 : -1;
            tiles.push(tile);
            return element;
        };
        const fill = (element, item, { width, height }, depth) => {
            if (width <= 44 || height <= heading)
                return;
            element.append(label(item));
            const room = { x: 2, y: heading, width: width - 7, height: height - heading - 5 };
            const isOpen = item.kind === "directory" && depth < deepest && room.width > 30 && room.height > 20;
            if (isOpen)
                draw(item.index, room, element, depth + 1);
        };
        const draw = (inside, box, into, depth) => {
            const shown = legible(inside, box.width * box.height);
            const weights = shown.map(({ bytes }) => bytes);
            for (const [order, own] of squarify(weights, box).entries()) {
                const item = shown[order];
                if (item === undefined || all.size >= mostElements)
                    return;
                const element = make(item, inside, depth === 0);
                place(element, own);
                fill(element, item, own, depth);
                into.append(element);
            }
        };
        chart.replaceChildren();
        draw(directory, { x: 0, y: 0, width: chart.clientWidth, height: chart.clientHeight }, chart, 0);
        return { tiles, all };
    };
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/decode.js
/**
 * Unpacks the columns. Runs in the page: nothing from outside of this function may be used.
 */
function decodeTree(columns) {
    const numbers = (text) => (text === "" ? [] : text.split(" ").map((each) => Number.parseInt(each, 36)));
    const lines = (text) => (text === "" ? [] : text.split("\n"));
    const directoryCount = Int32Array.from(numbers(columns.subdirectories));
    const fileCount = Int32Array.from(numbers(columns.counts));
    const foldedCount = Int32Array.from(numbers(columns.foldedCounts));
    const foldedBytes = Float64Array.from(numbers(columns.foldedBytes));
    const fileBytes = Float64Array.from(numbers(columns.bytes));
    const total = directoryCount.length;
    const parents = new Int32Array(total).fill(-1);
    const firstDirectory = new Int32Array(total);
    const firstFile = new Int32Array(total);
    const fileParents = new Int32Array(fileBytes.length);
    const at = (list, index) => list[index] ?? 0;
    const link = () => {
        let nextDirectory = 1;
        let nextFile = 0;
        for (let index = 0; index < total; index++) {
            firstDirectory[index] = nextDirectory;
            firstFile[index] = nextFile;
            parents.fill(index, nextDirectory, nextDirectory + at(directoryCount, index));
            fileParents.fill(index, nextFile, nextFile + at(fileCount, index));
            nextDirectory += at(directoryCount, index);
            nextFile += at(fileCount, index);
        }
    };
    /** Names of one kind: each group starts anew. */
    const names = (coded, counts) => {
        const list = [];
        for (const count of counts) {
            let before = "";
            for (let i = 0; i < count; i++) {
                const code = coded[list.length] ?? "0";
                before = before.slice(0, code.charCodeAt(0) - 48) + code.slice(1);
                list.push(before);
            }
        }
        return list;
    };
    const layersOf = (text) => {
        const layers = new Uint16Array(fileBytes.length);
        let start = 0;
        for (const run of text === "" ? [] : text.split(" ")) {
            const [layer = "0", length = "0"] = run.split("*");
            const end = start + Number.parseInt(length, 36);
            layers.fill(Number.parseInt(layer, 36), start, end);
            start = end;
        }
        return layers;
    };
    const directoryBytes = Float64Array.from(foldedBytes);
    const directoryFiles = Int32Array.from(foldedCount);
    /** From the deepest up: a directory comes behind the one that it is in. */
    const sum = () => {
        for (const [file, parent] of fileParents.entries()) {
            directoryBytes[parent] = at(directoryBytes, parent) + at(fileBytes, file);
            directoryFiles[parent] = at(directoryFiles, parent) + 1;
        }
        for (let index = total - 1; index > 0; index--) {
            const parent = at(parents, index);
            directoryBytes[parent] = at(directoryBytes, parent) + at(directoryBytes, index);
            directoryFiles[parent] = at(directoryFiles, parent) + at(directoryFiles, index);
        }
    };
    link();
    sum();
    return {
        directoryNames: ["", ...names(lines(columns.directories), directoryCount)],
        parents,
        firstDirectory,
        directoryCount,
        firstFile,
        fileCount,
        foldedCount,
        foldedBytes,
        directoryBytes,
        directoryFiles,
        fileNames: names(lines(columns.files), fileCount),
        fileBytes,
        fileLayers: layersOf(columns.layers),
        fileParents,
    };
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/finder.js
/**
 * Searches while somebody types.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function startFinder({ window, search, field, status, list, row, formatBytes }) {
    const shown = 200;
    let isWaiting = false;
    const find = () => {
        isWaiting = false;
        const text = field.value.trim();
        if (text === "") {
            status.textContent = "";
            list.replaceChildren();
            list.hidden = true;
            return;
        }
        const { hits, total, bytes } = search(text, shown);
        const more = total > hits.length ? `; the ${shown} largest are shown` : "";
        const what = `${total.toLocaleString("en-US")} ${total === 1 ? "path" : "paths"}`;
        status.textContent = total === 0 ? "No path has that." : `${what}, ${formatBytes(bytes)} in files${more}.`;
        list.hidden = total === 0;
        list.replaceChildren(...hits.map(row));
    };
    field.addEventListener("input", () => {
        if (isWaiting)
            return;
        isWaiting = true;
        window.requestAnimationFrame(find);
    });
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/items.js
/**
 * Questions about the tree that every part of the page asks.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function createItems(tree) {
    const at = (list, index) => list[index] ?? 0;
    const span = (first, count) => Array.from({ length: count }, (_, i) => first + i);
    const directoriesIn = (index) => span(at(tree.firstDirectory, index), at(tree.directoryCount, index));
    const filesIn = (index) => span(at(tree.firstFile, index), at(tree.fileCount, index));
    /** The one directory that is all there is in this one, if so. */
    const onlyChild = (index) => {
        const isAll = at(tree.directoryCount, index) === 1 && at(tree.fileCount, index) + at(tree.foldedCount, index) === 0;
        return isAll ? at(tree.firstDirectory, index) : undefined;
    };
    /** A directory that only leads to another one is shown as one with it. */
    const throughChain = (first) => {
        let name = `${tree.directoryNames[first] ?? ""}/`;
        let index = first;
        for (let next = onlyChild(index); next !== undefined; next = onlyChild(index)) {
            index = next;
            name += `${tree.directoryNames[index] ?? ""}/`;
        }
        return {
            kind: "directory",
            index,
            name,
            bytes: at(tree.directoryBytes, index),
            files: at(tree.directoryFiles, index),
        };
    };
    const inside = (directory) => {
        const folded = at(tree.foldedCount, directory);
        const items = [
            ...directoriesIn(directory).map(throughChain),
            ...filesIn(directory).map((index) => ({
                kind: "file",
                index,
                name: tree.fileNames[index] ?? "",
                bytes: at(tree.fileBytes, index),
                files: 1,
            })),
        ];
        if (folded > 0) {
            const name = folded === 1 ? "1 small file" : `${folded.toLocaleString("en-US")} small files`;
            items.push({ kind: "folded", index: directory, name, bytes: at(tree.foldedBytes, directory), files: folded });
        }
        return items.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
    };
    const wayTo = (directory) => {
        const way = [directory];
        for (let up = at(tree.parents, directory); directory > 0 && up >= 0; up = up === 0 ? -1 : at(tree.parents, up)) {
            way.push(up);
        }
        return way.reverse();
    };
    const bytesByLayer = (directory) => {
        const sums = new Map();
        const waiting = [directory];
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
            for (const below of directoriesIn(index))
                waiting.push(below);
            for (const file of filesIn(index)) {
                const layer = at(tree.fileLayers, file);
                sums.set(layer, (sums.get(layer) ?? 0) + at(tree.fileBytes, file));
            }
        }
        return sums;
    };
    /** Where going out leads to: past directories that only lead to this one. */
    const outOf = (directory) => {
        let up = at(tree.parents, directory);
        while (up > 0 && onlyChild(up) !== undefined)
            up = at(tree.parents, up);
        return Math.max(0, up);
    };
    return {
        inside,
        wayTo,
        outOf,
        pathOf: (directory) => `/${wayTo(directory)
            .slice(1)
            .map((index) => tree.directoryNames[index] ?? "")
            .join("/")}`,
        layerOf: ({ kind, index }) => {
            if (kind === "file")
                return at(tree.fileLayers, index);
            if (kind !== "directory")
                return undefined;
            return [...bytesByLayer(index)].sort((a, b) => b[1] - a[1])[0]?.[0];
        },
    };
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/lists.js
/**
 * The map as text: what is in a directory, and the way to it.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function createLists({ document, tree, items, words, formatBytes, enter }) {
    const shown = 100;
    const make = (name, className, text) => {
        const made = document.createElement(name);
        made.className = className;
        made.textContent = text;
        return made;
    };
    const button = (className, text, go) => {
        const made = make("button", className, text);
        made.type = "button";
        made.addEventListener("click", go);
        return made;
    };
    const listed = (content) => {
        const item = document.createElement("li");
        item.append(content);
        return item;
    };
    const row = (item, name, go) => {
        const layer = items.layerOf(item);
        const inner = go === undefined ? make("span", "row", "") : button("row", "", go);
        const path = make("span", "row-name", "");
        path.append(make("span", `swatch ${words.colourOf(layer)}`, ""), make("bdi", "", name));
        inner.append(make("span", "row-bytes", formatBytes(item.bytes)), path, make("span", "row-line", words.lineOf(layer)));
        return listed(inner);
    };
    return {
        row,
        inside: (directory) => {
            const all = items.inside(directory);
            const rows = all.slice(0, shown).map((item) => {
                const go = item.kind === "directory" ? () => enter(item.index) : undefined;
                return row(item, item.name, go);
            });
            const more = all.length - rows.length;
            return more > 0 ? [...rows, make("li", "soft", `and ${more.toLocaleString("en-US")} smaller`)] : rows;
        },
        way: (directory) => items.wayTo(directory).map((index) => {
            const name = index === 0 ? "/" : (tree.directoryNames[index] ?? "");
            if (index !== directory)
                return listed(button("step", name, () => enter(index)));
            const here = make("span", "step", name);
            here.setAttribute("aria-current", "location");
            return listed(here);
        }),
        title: (directory) => {
            const count = tree.directoryFiles[directory] ?? 0;
            const files = `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
            return `${items.pathOf(directory)}: ${formatBytes(tree.directoryBytes[directory] ?? 0)} in ${files}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/search.js
/**
 * A search for a part of a path, whatever its case. The first call makes the list of all paths; each search is one walk
 * through it.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function createSearch(tree) {
    const { directoryNames, parents, directoryBytes, fileNames, fileParents, fileBytes } = tree;
    let directories;
    let files = [];
    let lowerDirectories = [];
    let lowerFiles = [];
    const prepare = () => {
        directories = [];
        for (const [index, name] of directoryNames.entries()) {
            const parent = directories[parents[index] ?? -1] ?? "";
            directories.push(index === 0 ? "/" : `${parent === "/" ? "" : parent}/${name}`);
        }
        const known = directories;
        files = fileNames.map((name, index) => {
            const parent = known[fileParents[index] ?? 0] ?? "/";
            return `${parent === "/" ? "" : parent}/${name}`;
        });
        lowerDirectories = known.map((path) => path.toLowerCase());
        lowerFiles = files.map((path) => path.toLowerCase());
    };
    return (text, limit) => {
        if (directories === undefined)
            prepare();
        const wanted = text.toLowerCase();
        const hits = [];
        let bytes = 0;
        for (const [index, path] of lowerFiles.entries()) {
            if (!path.includes(wanted))
                continue;
            const size = fileBytes[index] ?? 0;
            bytes += size;
            hits.push({ kind: "file", index, path: files[index] ?? "", bytes: size });
        }
        for (const [index, path] of lowerDirectories.entries()) {
            if (!path.includes(wanted))
                continue;
            hits.push({ kind: "directory", index, path: directories?.[index] ?? "", bytes: directoryBytes[index] ?? 0 });
        }
        const total = hits.length;
        hits.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
        return { hits: hits.slice(0, limit), total, bytes };
    };
}

// EXTERNAL MODULE: ./build/js/report/treemap/page/squarify.js
var squarify = __webpack_require__(73858);
;// CONCATENATED MODULE: ./build/js/report/treemap/page/start.js
/**
 * Brings the page to life: map, way, list and search.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function startPage(parts, document, window) {
    const { formatBytes } = parts;
    const element = (id) => {
        const found = document.getElementById(id);
        if (found === null)
            throw new Error(`The page has no ${id}.`);
        return found;
    };
    const data = JSON.parse(element("tree-data").textContent ?? "{}");
    const tree = parts.decodeTree(data.tree);
    const items = parts.createItems(tree);
    const words = parts.createWords(tree, data.layers, items, formatBytes);
    const chart = element("chart");
    const about = element("tile-text");
    const draw = parts.createChart({ document, items, words, squarify: parts.squarify, formatBytes });
    const lists = parts.createLists({
        document,
        tree,
        items,
        words,
        formatBytes,
        enter: (directory) => enter(directory, true),
    });
    let here = 0;
    let drawing = { tiles: [], all: new Map() };
    const show = (item, directory) => {
        about.textContent = words.describe(item, directory);
    };
    /** Makes a tile the one that Tab leads to. */
    const stand = (tile, focus) => {
        if (tile === undefined)
            return;
        for (const each of drawing.tiles)
            each.element.tabIndex = each === tile ? 0 : -1;
        show(tile.item, tile.directory);
        if (focus)
            tile.element.focus({ preventScroll: true });
    };
    const enter = (directory, focus, from) => {
        here = directory;
        drawing = draw(chart, here);
        chart.setAttribute("aria-label", `Treemap of ${items.pathOf(here)}`);
        element("way").replaceChildren(...lists.way(here));
        element("inside").replaceChildren(...lists.inside(here));
        element("inside-title").textContent = lists.title(here);
        const back = drawing.tiles.find(({ item }) => item.kind === "directory" && item.index === from);
        stand(back ?? drawing.tiles[0], focus);
    };
    const leave = () => {
        if (here > 0)
            enter(items.outOf(here), true, here);
    };
    /** The tile that an event is about: labels lie inside of tiles. */
    const tileOf = ({ target }) => {
        for (let at = target; at !== null && at !== chart; at = at.parentElement) {
            const tile = drawing.all.get(at);
            if (tile !== undefined)
                return tile;
        }
        return undefined;
    };
    const point = (event) => {
        const tile = tileOf(event);
        if (tile !== undefined)
            show(tile.item, tile.directory);
    };
    const choose = (event) => {
        const tile = tileOf(event);
        if (tile === undefined)
            return;
        if (tile.item.kind === "directory")
            enter(tile.item.index, true);
        else if (tile.directory !== here)
            enter(tile.directory, true);
        else
            stand(tile, true);
    };
    const move = (event) => {
        const { tiles } = drawing;
        const at = tiles.findIndex(({ element: each }) => each === event.target);
        const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
        const step = steps[event.key];
        if (event.key === "Escape" || event.key === "Backspace")
            leave();
        else if (event.key === "Home")
            stand(tiles[0], true);
        else if (event.key === "End")
            stand(tiles.at(-1), true);
        else if (step !== undefined)
            stand(tiles[Math.min(tiles.length - 1, Math.max(0, at + step))], true);
        else
            return;
        event.preventDefault();
    };
    const itemOf = ({ kind, index, path, bytes }) => {
        const name = kind === "file" ? (tree.fileNames[index] ?? "") : path;
        return { kind, index, name, bytes, files: 1 };
    };
    const goTo = (hit) => {
        const directory = hit.kind === "directory" ? hit.index : (tree.fileParents[hit.index] ?? 0);
        enter(directory, false);
        const isHit = ({ item }) => item.kind === hit.kind && item.index === hit.index;
        stand(drawing.tiles.find(isHit), false);
        // It may be too small to be drawn.
        if (hit.kind === "file")
            show(itemOf(hit), directory);
        element("map").scrollIntoView({ block: "start" });
    };
    chart.addEventListener("mouseover", point);
    chart.addEventListener("focusin", point);
    chart.addEventListener("click", choose);
    chart.addEventListener("keydown", move);
    window.addEventListener("resize", () => {
        drawing = draw(chart, here);
    });
    parts.startFinder({
        window,
        search: parts.createSearch(tree),
        field: element("find"),
        status: element("found"),
        list: element("hits"),
        formatBytes,
        row: (hit) => lists.row(itemOf(hit), hit.path, () => goTo(hit)),
    });
    element("map-parts").hidden = false;
    enter(0, false);
}

;// CONCATENATED MODULE: ./build/js/report/treemap/page/words.js
/**
 * What the page says of things.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
function createWords(tree, layers, items, formatBytes) {
    const knownLayer = (layer) => (layer === undefined ? undefined : layers[layer]);
    const lineOf = (layer) => {
        const known = knownLayer(layer);
        return known === undefined ? "" : [`layer ${layer}`, known.place, known.instruction].filter(Boolean).join(" · ");
    };
    const shareOf = (bytes) => {
        const total = tree.directoryBytes[0] ?? 0;
        return total === 0 ? "" : `${((bytes / total) * 100).toFixed(bytes / total < 0.1 ? 1 : 0)} % of the image`;
    };
    const pathOf = ({ kind, name }, directory) => {
        const path = items.pathOf(directory);
        return kind === "directory" || kind === "file" ? `${path === "/" ? "" : path}/${name}` : `${name} in ${path}`;
    };
    return {
        colourOf: (layer) => knownLayer(layer)?.colour ?? "k7",
        lineOf,
        describe: (item, directory) => {
            const isDirectory = item.kind === "directory";
            const files = isDirectory ? `${item.files.toLocaleString("en-US")} ${item.files === 1 ? "file" : "files"}` : "";
            const line = lineOf(items.layerOf(item));
            const from = line === "" ? "" : `${isDirectory ? "mostly " : ""}${line}`;
            const said = [pathOf(item, directory), formatBytes(item.bytes), shareOf(item.bytes), files, from];
            return said.filter(Boolean).join(" · ");
        },
    };
}

;// CONCATENATED MODULE: ./build/js/report/treemap/section.js












/** What the page runs: the one script that its policy names. */
const treemapScript = (0,html/* scriptOf */.Fl)({ decodeTree: decodeTree, createItems: createItems, createWords: createWords, createLists: createLists, createSearch: createSearch, createChart: createChart, startFinder: startFinder, squarify: squarify/* squarify */.P, formatBytes: bytes/* formatBytes */.z3 }, startPage);
/** The map of an image's files with its search, and the data for both. Shown only where scripts run. */
function treemapSection({ columns, files, folded }, layers, legend) {
    const data = { tree: columns, layers };
    const foldedText = folded.files === 0
        ? ""
        : `${(0,subject/* counted */.h)(folded.files, "small file")} of ${(0,bytes/* formatBytes */.z3)(folded.bytes)} together ${folded.files === 1 ? "is" : "are"} only counted, and not found by the search.`;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="map"><h2 id="map">Map</h2>
<noscript><p>The map and the search need JavaScript, which is off here. The tables below need none.</p></noscript>
<div id="map-parts" hidden>
<p class="soft">${(0,subject/* counted */.h)(files, "file")} by the bytes that a container sees, coloured by the layer that ships them. ${foldedText}</p>
<div class="finder"><label for="find">Search paths</label><input id="find" type="search" autocomplete="off" autocapitalize="off" spellcheck="false"><p id="found" class="soft" role="status"></p><ol id="hits" class="rows hits" tabindex="-1" hidden></ol></div>
<nav aria-label="Where the map is"><ol id="way" class="way"></ol></nav>
<div id="chart" class="chart" role="group" aria-label="Treemap" aria-describedby="map-keys"></div>
<p id="tile-text" class="tile-text"></p>
${legend}
<p id="map-keys" class="soft">A click or Enter goes into a directory, Escape or Backspace out of it; arrow keys go through it by size.</p>
<h3 id="inside-title">Inside</h3>
<ol id="inside" class="rows" aria-labelledby="inside-title"></ol>
</div>
${(0,html/* dataElement */.DC)("tree-data", data)}</section>`;
}

;// CONCATENATED MODULE: ./build/js/report/treemap/style.js

/** The map, the way, the search and the lists beside them. Tiles are tinted, so that their text is read in both themes. */
const treemapStyle = (0,html/* css */.AH) `
.chart { position: relative; height: clamp(22rem, 62vh, 40rem); background: var(--sunken); border: 1px solid var(--rule); border-radius: .4rem; overflow: hidden; margin: .6rem 0; }
.tile { --tile: var(--idle); position: absolute; display: block; box-sizing: border-box; margin: 0; padding: 0; border: 1px solid var(--tile); border-radius: 2px; background: var(--sunken); background: color-mix(in srgb, var(--tile) 26%, var(--surface)); color: var(--ink); font: 400 .75rem/1.3 var(--sans); text-align: left; overflow: hidden; cursor: default; }
.tile.directory { cursor: pointer; }
.tile .tile { background: color-mix(in srgb, var(--tile) 34%, var(--surface)); }
.tile.rest, .tile.folded { border-style: dashed; }
.tile.k0 { --tile: var(--base); } .tile.k1 { --tile: var(--own-1); } .tile.k2 { --tile: var(--own-2); } .tile.k3 { --tile: var(--own-3); }
.tile.k4 { --tile: var(--own-4); } .tile.k5 { --tile: var(--own-5); } .tile.k6 { --tile: var(--own-6); }
.tile:hover { border-color: var(--ink); }
.tile:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; z-index: 2; }
.tile-label { position: absolute; inset: 1px 4px auto; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
.tile.directory > .tile-label > .tile-name { font-weight: 650; }
.tile-bytes { font-variant-numeric: tabular-nums; }
.tile-text { min-height: 3.2em; max-width: none; margin: .3rem 0 .8rem; font-size: .93rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: .4rem 0; padding: 0; font-size: .86rem; color: var(--soft); }
.way { display: flex; flex-wrap: wrap; gap: .1rem; list-style: none; margin: 1rem 0 0; padding: 0; font-family: var(--mono); font-size: .86rem; }
.way li + li + li::before { content: "/"; color: var(--soft); }
.step { font: inherit; color: var(--link); background: none; border: 0; padding: .3rem .25rem; cursor: pointer; text-decoration: underline; text-underline-offset: .18em; }
span.step { color: var(--ink); text-decoration: none; cursor: default; }
.finder label { display: block; font-weight: 600; margin-bottom: .3rem; }
.finder input { width: 100%; max-width: 38rem; font: 1rem/1.4 var(--mono); padding: .5rem .7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; }
.finder p { min-height: 1.6em; }
.rows { list-style: none; margin: 0; padding: 0; font-size: .93rem; }
.rows.hits { max-height: 24rem; overflow-y: auto; border: 1px solid var(--rule); border-radius: .4rem; padding: 0 .6rem; }
.rows li { border-bottom: 1px solid var(--rule); }
.rows li:last-child { border-bottom: 0; }
.row { display: grid; grid-template-columns: 5.5rem minmax(0, 3fr) minmax(0, 2fr); gap: .2rem 1rem; align-items: baseline; width: 100%; font: inherit; color: inherit; background: none; border: 0; padding: .38rem 0; text-align: left; }
button.row { cursor: pointer; }
button.row:hover .row-name, button.row:focus-visible .row-name { text-decoration: underline; text-underline-offset: .18em; }
button.row .row-name { color: var(--link); }
.row-bytes { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.row-name { font-family: var(--mono); font-size: .92em; } .row-name bdi { word-break: break-all; }
.row-line { color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media (max-width: 46rem) {
  .row { grid-template-columns: 5.5rem minmax(0, 1fr); }
  .row-line { grid-column: 2; }
  .chart { height: 24rem; }
}
@media print { .finder, .chart, .way, .tile-text { display: none; } }
`;

// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/weights.js
var view_weights = __webpack_require__(38062);
// EXTERNAL MODULE: ./build/js/report/view/dive.js
var dive = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/js/report/inspect/sizes.js
var inspect_sizes = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/js/report/inspect/stats.js




/** The sizes of an image in large figures, own and base told apart where that is known; dive's figures below. */
function sizeStats(image) {
    const { sizes, layers, codec } = image;
    const measured = inspect_sizes/* sizeMeanings */.y.map(([metric, meaning]) => {
        const { total, own, base } = sizes[metric];
        const split = own === null || base === null ? "" : ` · own ${(0,bytes/* formatBytes */.z3)(own)}, base ${(0,bytes/* formatBytes */.z3)(base)}`;
        return stat(metric, total === null ? "unknown" : (0,bytes/* formatBytes */.z3)(total), `${meaning}${split}`);
    });
    const own = layers.filter(({ base }) => !base).length;
    const files = layers.reduce((sum, { fileCount }) => sum + fileCount, 0);
    const codecText = codec === "none" ? "not compressed" : codec === "mixed" ? "several codecs" : codec;
    const ownText = sizes.unpacked.own === null ? "" : `${own} own, `;
    return (0,html/* html */.qy) `<dl class="stats">${measured}${stat("layers", String(layers.length), `${ownText}${codecText}`)}${stat("entries", files.toLocaleString("en-US"), "files, directories and links of all layers")}</dl>
<p class="soft">Dive's figures: ${(0,dive/* diveFiguresText */.$s)(image)}. ${(0,dive/* diveDifference */.WK)(image)}</p>`;
}
function stat(name, value, more) {
    return (0,html/* html */.qy) `<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`;
}

;// CONCATENATED MODULE: ./build/js/report/inspect/page.js














/** The page of `inspect --html`: one file that loads nothing. */
function renderInspectPage(named, tree) {
    return (0,html_document/* renderDocument */.y)({
        title: named.reference,
        skip: "Skip to the image",
        styles: [style_base/* baseStyle */.B, style_parts/* partsStyle */.S, treemapStyle, style_parts/* mediaStyle */.U],
        script: treemapScript,
        content: (0,html/* html */.qy) `${banner(named)}
${body(named, tree)}`,
    });
}
function banner({ reference, platform, image }) {
    const { base, manifestDigest } = image;
    const from = base === undefined ? undefined : (0,places/* placeOf */.$t)(base.from);
    const on = base === undefined
        ? undefined
        : (0,html/* html */.qy) `<li>on <code>${base.name}</code>${from === undefined ? undefined : (0,html/* html */.qy) ` from <code>${from}</code>`}</li>`;
    return (0,html/* html */.qy) `<header class="banner"><div class="frame">
<div class="brand">${(0,pictures/* logo */.wm)()}<span>Plimsoll inspect</span></div>
<h1>${reference}</h1>
<ul class="meta"><li>${platform}</li><li><code>${manifestDigest}</code></li>${on}</ul>
</div></header>`;
}
function body(named, tree) {
    const { image } = named;
    const cargo = (0,html_layers/* cargoOf */.aT)(image);
    const parts = [
        { id: "sizes", title: "Sizes", content: card("sizes", "Sizes", sizeStats(image)) },
        { id: "why", title: "Why it is heavy", content: card("why", "Why it is heavy", (0,causes/* causeTable */.E)(image)) },
        { id: "map", title: "Map", content: treemapSection(tree, pageLayers(named, cargo), legend(named, cargo)) },
        { id: "layers", title: "Layers", content: card("layers", "Layers", layerPart(named, cargo)) },
        { id: "packages", title: "Packages", content: card("packages", "Packages", (0,html_packages/* packageTable */.d)(image, 300)) },
    ].filter(({ content }) => content !== undefined);
    const links = parts.map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>`);
    return (0,html/* html */.qy) `<nav class="toc" aria-label="Sections"><div class="frame"><ul>${links}</ul></div></nav>
<main id="content">${parts.flatMap(({ content }) => content ?? [])}</main>`;
}
function card(id, title, content) {
    if (content === undefined)
        return undefined;
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
/** Where no line is known, lines and layers are the same. */
function layerPart({ image }, cargo) {
    const hasLines = image.layers.some(({ origin }) => origin.file !== undefined);
    const lines = hasLines ? (0,html/* html */.qy) `${(0,html_layers/* weightTable */.xt)(image, cargo)}<h3>All layers</h3>` : undefined;
    return (0,html/* html */.qy) `${(0,html_layers/* layerBar */.jg)(image, cargo, undefined, "layer")}${lines}${(0,html_layers/* layerTable */._N)(image, "layer")}`;
}
/** The colours are those of the lines that made the layers, as everywhere on the page. */
function pageLayers({ image }, { weights, colours }) {
    return image.layers.map(({ index, origin }) => {
        const weight = weights.find(({ layers }) => layers.includes(index));
        return {
            colour: (weight === undefined ? undefined : colours.get(weight)) ?? "k7",
            place: (0,places/* placeOf */.$t)(origin) ?? "",
            instruction: origin.instruction ?? "",
        };
    });
}
/** What the colours mean; lines of one colour are told together. */
function legend({ image }, { weights, colours }) {
    const groups = Map.groupBy(weights, (weight) => colours.get(weight) ?? "k7");
    const items = [...groups].map(([colour, [first, ...others]]) => {
        if (first === undefined)
            return (0,html/* html */.qy) ``;
        const place = (0,places/* placeOf */.$t)(first.origin);
        const name = others.length > 0 ? `${others.length + 1} lighter lines` : (place ?? (0,view_weights/* titleOf */.Gg)(first, image));
        return (0,html/* html */.qy) `<li><span class="swatch ${colour}"></span>${place !== undefined && others.length === 0 ? (0,html/* html */.qy) `<code>${name}</code>` : (0,html/* html */.qy) `${(0,clean/* cleanLine */.Ow)(name, 48)}`}</li>`;
    });
    return (0,html/* html */.qy) `<ul class="legend" aria-label="Colours">${items}</ul>`;
}


/***/ }),

/***/ 38062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Z$: () => (/* binding */ weightsOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75292);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49051);


/** The lines that put weight into `image`, heaviest first. All base layers are one weight; an empty layer is none. */
function weightsOf(image) {
    const groups = Map.groupBy(image.layers, groupOf);
    const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    return [...groups.values()]
        .map((layers) => weightOf(layers, total))
        .filter(({ unpacked }) => unpacked > 0)
        .sort((a, b) => b.unpacked - a.unpacked || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.origin.file, b.origin.file) || firstOf(a) - firstOf(b));
}
/** How a weight is called: its instruction, or what is known of the base image, or the layer's number. */
function titleOf(weight, image) {
    const { instruction } = weight.origin;
    if (weight.base)
        return `base image ${image.base?.name ?? ""}`.trimEnd();
    return instruction === undefined || instruction === "" ? `layer ${firstOf(weight)}` : instruction;
}
/** "26 %"; what is there and rounds to nothing is "<1 %". */
function shareText({ share }) {
    return share > 0 && share < 0.005 ? "<1 %" : `${Math.round(share * 100)} %`;
}
function groupOf({ base, origin, index }) {
    if (base)
        return "base";
    return origin.file === undefined ? `layer ${index}` : `${(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(origin)} ${origin.stage ?? ""}`;
}
function weightOf(layers, total) {
    const [first] = layers;
    const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0);
    const known = layers.every(({ compressed }) => compressed !== null);
    return {
        unpacked,
        compressed: known ? layers.reduce((sum, { compressed }) => sum + (compressed ?? 0), 0) : null,
        files: layers.reduce((sum, { fileCount }) => sum + fileCount, 0),
        share: total === 0 ? 0 : unpacked / total,
        origin: first?.origin ?? { via: "none" },
        base: first?.base ?? false,
        layers: layers.map(({ index }) => index),
    };
}
function firstOf({ layers }) {
    return layers[0] ?? 0;
}


/***/ })

};
