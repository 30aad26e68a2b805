export const id = 177;
export const ids = [177];
export const modules = {

/***/ 10177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/js/image/summary/text.js
var summary_text = __webpack_require__(92220);
;// CONCATENATED MODULE: ./build/js/growth/changes.js

/** How many changes of each kind are listed. */
const listed = 50;
/** The largest changes first, whichever way they go; of two that are as large, by what they are called. */
function largestFirst(changes, nameOf, limit = listed) {
    const names = new Map(changes.map((item) => [item, nameOf(item)]));
    const order = (a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || b.bytes - a.bytes || (0,summary_text/* compareText */.n)(names.get(a) ?? "", names.get(b) ?? "");
    const items = changes.toSorted(order);
    const rest = items.splice(limit);
    const restBytes = sumOf(rest);
    return { bytes: sumOf(items) + restBytes, items, rest: { count: rest.length, bytes: restBytes } };
}
function sumOf(changes) {
    return changes.reduce((sum, { bytes }) => sum + bytes, 0);
}
/** What happened to something whose size was and is this; undefined: it was, or is, not there. */
function changeOf(before, after) {
    if (before === undefined)
        return "added";
    if (after === undefined)
        return "removed";
    return after > before ? "grown" : after < before ? "shrunk" : "changed";
}

;// CONCATENATED MODULE: ./build/js/growth/cause-growth.js

/** Kinds of cause that came, went, or weigh more or less. */
function causeGrowth(before, after) {
    const old = bytesByKind(before);
    const now = bytesByKind(after);
    const found = [...new Set([...old.keys(), ...now.keys()])].flatMap((kind) => {
        const [was, is] = [old.get(kind), now.get(kind)];
        if (was === is)
            return [];
        return [{ change: changeOf(was, is), bytes: (is ?? 0) - (was ?? 0), kind, before: was ?? 0, after: is ?? 0 }];
    });
    return largestFirst(found, ({ kind }) => kind);
}
function bytesByKind({ causes }) {
    const sums = new Map();
    for (const { kind, bytes } of causes)
        sums.set(kind, (sums.get(kind) ?? 0) + bytes);
    return sums;
}

;// CONCATENATED MODULE: ./build/js/growth/directory-growth.js

/** A directory is told by what is in it when one of those has at least this part of what changed. */
const dominant = 0.5;
/**
 * Where the bytes changed, as directories that don't overlap: from the root down, a directory gives way to those in it as
 * long as one of them has most of the change, for that one says it closer.
 */
function directoryGrowth(before, after) {
    const root = treeOf(before, after);
    const found = [];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.moved === 0)
            continue;
        const children = [...node.children.values()];
        const isClose = node !== root && !children.some(({ moved }) => moved >= (node?.moved ?? 0) * dominant);
        if (isClose) {
            found.push(growthOf(node.path, total(node)));
            continue;
        }
        waiting.push(...children);
        if (node.before !== node.after)
            found.push(growthOf(node.path, node));
    }
    return largestFirst(found.filter(({ bytes }) => bytes !== 0), ({ path }) => path);
}
function growthOf(path, { before, after }) {
    const change = changeOf(before === 0 ? undefined : before, after === 0 ? undefined : after);
    return { change, bytes: after - before, path, before, after };
}
function treeOf(before, after) {
    const depth = Math.min(before.directories.depth, after.directories.depth);
    const root = emptyNode("/");
    for (const { path, bytes } of before.directories.entries)
        nodeAt(root, path, depth).before += bytes;
    for (const { path, bytes } of after.directories.entries)
        nodeAt(root, path, depth).after += bytes;
    measure(root);
    return root;
}
function emptyNode(path) {
    return { path, before: 0, after: 0, children: new Map(), moved: 0 };
}
function nodeAt(root, path, depth) {
    let node = root;
    for (const name of path.split("/").slice(1, depth + 1)) {
        if (name === "")
            continue;
        const child = node.children.get(name) ?? emptyNode(`${node === root ? "" : node.path}/${name}`);
        node.children.set(name, child);
        node = child;
    }
    return node;
}
/** Deep by recursion: a summary's paths are short. */
function measure(node) {
    node.moved = Math.abs(node.after - node.before);
    for (const child of node.children.values())
        node.moved += measure(child);
    return node.moved;
}
function total(node) {
    let { before, after } = node;
    for (const child of node.children.values()) {
        const below = total(child);
        before += below.before;
        after += below.after;
    }
    return { before, after };
}

;// CONCATENATED MODULE: ./build/js/growth/steps.js
/** The image's steps, lowest first. A linked copy, or a base image, is one step of several layers. */
function stepsOf({ layers }) {
    const groups = [];
    for (const layer of layers) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group !== undefined && last !== undefined && isSameStep(last, layer))
            group.push(layer);
        else
            groups.push([layer]);
    }
    return groups.map(toStep);
}
function isSameStep(a, b) {
    if (a.base || b.base)
        return a.base && b.base;
    const { file, startLine } = a.origin;
    return file !== undefined && startLine !== undefined && file === b.origin.file && startLine === b.origin.startLine;
}
function toStep(layers) {
    const sum = (part) => layers.reduce((total, layer) => total + part(layer), 0);
    const first = layers[0];
    return {
        origin: first?.origin ?? { via: "none" },
        base: first?.base ?? false,
        layers,
        compressed: layers.reduce((total, { compressed }) => added(total, compressed), 0),
        unpacked: sum(({ unpacked }) => unpacked),
        hides: { own: sum(({ hides }) => hides.own), base: sum(({ hides }) => hides.base) },
        identity: layers.map(({ diffId }) => diffId).join(" "),
        content: layers.map(({ content }) => content).join(" "),
    };
}
/** `null` when a part is not known. */
function added(a, b) {
    return a === null || b === null ? null : a + b;
}
function difference(before, after) {
    return before === null || after === null ? null : after - before;
}

// EXTERNAL MODULE: ./build/js/image/origins/image-origins.js
var image_origins = __webpack_require__(819);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(19450);
// EXTERNAL MODULE: ./build/js/image/origins/image-name.js
var image_name = __webpack_require__(36401);
// EXTERNAL MODULE: ./build/js/dockerfile/directives.js
var dockerfile_directives = __webpack_require__(33307);
;// CONCATENATED MODULE: ./build/js/growth/align.js
/** Beyond this many comparisons (two Dockerfiles of thousands of different lines) nothing is paired but ends that agree. */
const maximumComparisons = 4_000_000;
/**
 * Pairs two sequences so that the pairs' scores add up to the most, without crossing (a longest common subsequence when
 * scores are 0 and 1). `score` is 0 for two that do not belong together. Both sequences come whole and in order; what
 * was taken out comes before what was put in.
 */
function align(before, after, score) {
    if (before * after > maximumComparisons)
        return unpaired(0, before, 0, after);
    const width = after + 1;
    const best = new Float64Array((before + 1) * width);
    const at = (i, j) => best[i * width + j] ?? 0;
    for (let i = before - 1; i >= 0; i--) {
        for (let j = after - 1; j >= 0; j--) {
            const gain = score(i, j);
            const paired = gain > 0 ? gain + at(i + 1, j + 1) : 0;
            best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
        }
    }
    const pairs = [];
    let i = 0;
    let j = 0;
    while (i < before && j < after) {
        const gain = score(i, j);
        if (gain > 0 && at(i, j) === gain + at(i + 1, j + 1))
            pairs.push({ before: i++, after: j++ });
        else if (at(i, j) === at(i + 1, j))
            pairs.push({ before: i++, after: undefined });
        else
            pairs.push({ before: undefined, after: j++ });
    }
    return [...pairs, ...unpaired(i, before, j, after)];
}
/** {@link align} for two lists of texts; ends that agree are paired first, so that long lists with few changes are quick. */
function alignTexts(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    const middle = align(before.length - start - end, after.length - start - end, (i, j) => before[start + i] === after[start + j] ? 1 : 0);
    const shift = (index) => (index === undefined ? undefined : index + start);
    return [
        ...Array.from({ length: start }, (_, i) => ({ before: i, after: i })),
        ...middle.map((pair) => ({ before: shift(pair.before), after: shift(pair.after) })),
        ...Array.from({ length: end }, (_, i) => ({ before: before.length - end + i, after: after.length - end + i })),
    ];
}
function unpaired(fromBefore, before, fromAfter, after) {
    return [
        ...Array.from({ length: before - fromBefore }, (_, i) => ({ before: fromBefore + i, after: undefined })),
        ...Array.from({ length: after - fromAfter }, (_, i) => ({ before: undefined, after: fromAfter + i })),
    ];
}

;// CONCATENATED MODULE: ./build/js/growth/instruction-inputs.js
/** Instructions that only describe the image: what follows is the same without them. */
const inert = new Set(["CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "STOPSIGNAL", "VOLUME"]);
/** Whether no later step's result depends on the instruction. */
function isInert({ keyword }) {
    return inert.has(keyword);
}
/** Stages, contexts or images that an instruction takes files from. */
function referencesOf({ copyFrom, mountFrom = [] }) {
    return copyFrom === undefined ? mountFrom : [copyFrom, ...mountFrom];
}
/** Whether an instruction takes files from the build context: copies that name no other source, and binds without one. */
function takesContext({ keyword, text, copyFrom, heredocs = [] }) {
    if (keyword === "RUN")
        return bindsContext(text);
    const isCopy = keyword === "COPY" || keyword === "ADD";
    return isCopy && copyFrom === undefined && hasFileSource(text, heredocs.length > 0);
}
/** Whether one of the sources is no heredoc and, for ADD, no address. */
function hasFileSource(text, hasHeredocs) {
    const words = text.split(" ").slice(1);
    const written = words.filter((word) => !word.startsWith("--"));
    if (written[0]?.startsWith("[") === true)
        return true;
    return written.slice(0, -1).some((word) => !(hasHeredocs && word.startsWith("<<")) && !isAddress(word));
}
function isAddress(source) {
    return /^["']?(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}
/** A mount's type is `bind` unless it says otherwise. */
function bindsContext(text) {
    return [...text.matchAll(/(?:^| )--mount=(\S+)/g)].some(([, mount = ""]) => {
        const fields = mount.replace(/["']/g, "").toLowerCase().split(",");
        const type = fields.find((field) => field.startsWith("type="));
        return (type === undefined || type === "type=bind") && !fields.some((field) => field.startsWith("from="));
    });
}

;// CONCATENATED MODULE: ./build/js/growth/stages-before.js
/** The stages in order. A view's `find` is good until the next one is asked for. */
function* stagesBefore({ stages }) {
    const byName = new Map();
    for (const stage of stages) {
        yield {
            stage,
            find: (reference) => {
                const number = /^\d+$/.test(reference) ? Number(reference) : undefined;
                if (number === undefined)
                    return byName.get(reference.toLowerCase());
                return number < stage.index ? stages[number] : undefined;
            },
        };
        if (stage.name !== undefined)
            byName.set(stage.name, stage);
    }
}

;// CONCATENATED MODULE: ./build/js/growth/changed-instructions.js





/**
 * Tells which instructions of a Dockerfile are not those of another, stage by stage. Comments, white space and where a
 * line stands do not count. Stages are found again by their name, then by what they start from. What a name refers to
 * counts: `COPY --from=build` is another instruction once `build` is no longer a stage. Build arguments count in FROM.
 */
function changedInstructions(before, after, buildArgs = { before: {}, after: {} }) {
    const old = (0,parse/* parseDockerfile */.Ai)(before, buildArgs.before);
    const now = (0,parse/* parseDockerfile */.Ai)(after, buildArgs.after);
    const [oldTexts, texts] = [identities(old), identities(now)];
    const partners = pairStages(old, now);
    return now.stages.map((stage) => {
        const partner = partners.get(stage);
        if (partner !== undefined)
            return compareStages(partner, stage, oldTexts, texts);
        return { stage, changed: new Set(stage.instructions), behindRemoved: new Set(), endRemoved: false };
    });
}
/** Whether directives that bear on every line are not the same: the frontend's version, the escape character. */
function changedDirectives(before, after) {
    const directives = (text) => {
        const lines = text.replace(/^\ufeff/, "").split("\n");
        return JSON.stringify([(0,dockerfile_directives/* detectSyntax */.D)(lines) ?? "", (0,dockerfile_directives/* readDirectives */.V)(lines).get("escape") ?? "\\"]);
    };
    return directives(before) !== directives(after);
}
function pairStages(old, now) {
    const partners = new Map();
    const taken = new Set();
    const byName = new Map(old.stages.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage]])));
    for (const stage of now.stages) {
        const partner = byName.get(stage.name ?? "");
        if (partner === undefined || taken.has(partner))
            continue;
        partners.set(stage, partner);
        taken.add(partner);
    }
    const left = old.stages.filter((stage) => !taken.has(stage));
    const right = now.stages.filter((stage) => !partners.has(stage));
    const start = ({ from }) => from;
    for (const { before, after } of alignTexts(left.map(start), right.map(start))) {
        const [partner, stage] = [left[before ?? -1], right[after ?? -1]];
        if (partner !== undefined && stage !== undefined)
            partners.set(stage, partner);
    }
    return partners;
}
function compareStages(partner, stage, oldTexts, texts) {
    const changed = new Set();
    const behindRemoved = new Set();
    let isBehindRemoved = false;
    const pairs = alignTexts(partner.instructions.map((instruction) => oldTexts.get(instruction) ?? ""), stage.instructions.map((instruction) => texts.get(instruction) ?? ""));
    for (const { before, after } of pairs) {
        const [was, is] = [partner.instructions[before ?? -1], stage.instructions[after ?? -1]];
        if (is === undefined) {
            isBehindRemoved ||= was !== undefined && !isInert(was);
            continue;
        }
        if (was === undefined)
            changed.add(is);
        if (isBehindRemoved)
            behindRemoved.add(is);
        isBehindRemoved = false;
    }
    return { stage, changed, behindRemoved, endRemoved: isBehindRemoved };
}
/** For each instruction, all that decides what it is, as one text. A stage's name is no part of what its FROM takes. */
function identities(dockerfile) {
    const found = new Map();
    for (const { stage, find } of stagesBefore(dockerfile)) {
        const { from, resolvedFrom = "", platform = "", fromStage } = stage;
        for (const [index, instruction] of stage.instructions.entries()) {
            const { text, heredocs = [] } = instruction;
            const start = ["FROM", platform, fromStage === undefined, from, resolvedFrom];
            const isStage = referencesOf(instruction).map((reference) => find(reference) !== undefined);
            const step = [text, isStage, heredocs.map(({ name, body }) => [name, body])];
            found.set(instruction, JSON.stringify(index === 0 ? start : step));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/growth/stage-touches.js

/**
 * Walks down one stage and says of each instruction why it is the author's doing: its line was changed, or an argument,
 * or what it takes its files from. A RUN takes all that stands before it, so one is touched by whatever is touched above
 * it; a COPY takes only its sources. `state` is what the stage starts from; what it ends as is returned.
 */
function walkStage({ changed, behindRemoved, endRemoved, stage }, state, inputs, found) {
    const now = { ...state };
    for (const instruction of afterFrom(stage)) {
        const isChanged = changed.has(instruction);
        const place = inputs.placeOf(instruction);
        if (behindRemoved.has(instruction))
            touchAll(now, isChanged ? place : `before ${place}`);
        const because = isChanged ? "its line was changed" : touchOf(instruction, now, inputs);
        found.set(instruction, because);
        if (because === undefined || isInert(instruction))
            continue;
        now.ground ??= place;
        if (instruction.keyword === "ARG" || instruction.keyword === "ENV")
            now.variables ??= place;
    }
    if (endRemoved)
        touchAll(now, `at the end of the stage of ${inputs.placeOf(fromOf(stage))}`);
    return now;
}
function touchOf(instruction, { ground, variables }, inputs) {
    const { keyword, text } = instruction;
    if (keyword === "ARG")
        return inputs.argument(instruction);
    if (keyword === "RUN" && ground !== undefined)
        return `what it builds on was changed (${ground})`;
    if (variables !== undefined && text.includes("$"))
        return `a variable in it was changed (${variables})`;
    for (const reference of referencesOf(instruction)) {
        const because = inputs.reference(reference);
        if (because !== undefined)
            return because;
    }
    return takesContext(instruction) ? inputs.context(instruction) : undefined;
}
function touchAll(state, place) {
    state.ground ??= place;
    state.variables ??= place;
}
function afterFrom({ instructions }) {
    return instructions.slice(1);
}
function fromOf({ instructions, startLine, endLine }) {
    return instructions[0] ?? { keyword: "FROM", text: "FROM", startLine, endLine };
}

;// CONCATENATED MODULE: ./build/js/growth/target-touches.js





/** Build arguments that BuildKit obeys without any ARG: they bear on every step. */
const everywhere = /^BUILDKIT_|^SOURCE_DATE_EPOCH$|_proxy$/i;
function targetTouches(target, surroundings) {
    const everything = reasonForAll(target);
    if (everything !== undefined)
        return allTouched(target, everything);
    const { before = "", after, buildArgs } = target;
    const changes = changedInstructions(before, after, buildArgs);
    const now = { ...(0,parse/* parseDockerfile */.Ai)(after, buildArgs.after), stages: changes.map(({ stage }) => stage) };
    const names = changedNames(target, (0,parse/* parseDockerfile */.Ai)(before, buildArgs.before), now);
    const instructions = new Map();
    const ends = [];
    for (const { stage, find } of stagesBefore(now)) {
        const change = changes[stage.index];
        if (change === undefined)
            continue;
        const inputs = inputsOf(target, surroundings, names, (reference) => {
            const referred = find(reference);
            return referred && ends[referred.index];
        });
        const start = startOf(stage, change.changed, inputs, ends, target, surroundings, instructions);
        ends[stage.index] = walkStage(change, start, inputs, instructions);
    }
    const built = (0,parse/* stageChain */.ap)(now, target.stage)[0];
    const unknown = { ground: `target ${target.name}`, variables: `target ${target.name}` };
    return { instructions, end: ends[built?.index ?? -1] ?? unknown };
}
function reasonForAll({ before, after, buildArgs }) {
    if (before === undefined)
        return "its Dockerfile is new";
    if (changedDirectives(before, after))
        return "the Dockerfile's syntax or escape directive was changed";
    const name = differingKeys(buildArgs.before, buildArgs.after).find((key) => everywhere.test(key));
    return name === undefined ? undefined : `build argument ${name} was changed`;
}
function allTouched({ after, buildArgs, name }, because) {
    const { stages } = (0,parse/* parseDockerfile */.Ai)(after, buildArgs.after);
    const instructions = stages.flatMap((stage) => stage.instructions);
    const place = `target ${name}`;
    return {
        instructions: new Map(instructions.map((instruction) => [instruction, because])),
        end: { ground: place, variables: place },
    };
}
/** Global and given arguments whose value is not what it was. */
function changedNames({ buildArgs }, old, now) {
    const defaults = differingKeys(Object.fromEntries(old.globalArgs), Object.fromEntries(now.globalArgs));
    return new Set([...differingKeys(buildArgs.before, buildArgs.after), ...defaults]);
}
function differingKeys(a, b) {
    const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    const keys = new Set([...left.keys(), ...right.keys()]);
    return [...keys].filter((key) => left.has(key) !== right.has(key) || left.get(key) !== right.get(key));
}
function inputsOf(target, { sources, linked, differs }, names, endOf) {
    return {
        placeOf: ({ startLine }) => (target.file === undefined ? `line ${startLine}` : `${target.file}:${startLine}`),
        reference: (reference) => {
            const context = contextNamed(target, reference);
            const state = context === undefined ? endOf(reference) : stateOfContext(context, reference, linked);
            return state?.ground === undefined ? undefined : `what it takes from ${reference} was changed (${state.ground})`;
        },
        context: (instruction) => {
            const isNamed = sources.paths.length > 0 && sources.touches(instruction, target) !== false;
            if (isNamed)
                return "files that it takes from the build context were changed";
            const isCopy = instruction.keyword !== "RUN";
            return isCopy && differs(instruction, target) ? "it brings other files than before" : undefined;
        },
        argument: ({ keyword, text }) => {
            // In FROM a variable has its mark; an ARG's own name has none.
            const pattern = keyword === "FROM" ? /\$\{?(\w+)/g : /(\w+)/g;
            const name = [...text.matchAll(pattern)].map(([, word = ""]) => word).find((word) => names.has(word));
            return name === undefined ? undefined : `build argument ${name} was changed`;
        },
    };
}
/** What a stage begins with; whether its FROM line was touched is told on the way. */
function startOf(stage, changed, inputs, ends, target, { linked }, instructions) {
    const clean = { ground: undefined, variables: undefined };
    const [from] = stage.instructions;
    if (from === undefined)
        return clean;
    const name = stage.resolvedFrom ?? stage.from;
    const context = contextNamed(target, name);
    const because = changed.has(from)
        ? "its FROM line was changed"
        : context?.changed
            ? contextChanged(name)
            : inputs.argument(from);
    instructions.set(from, because);
    if (because !== undefined)
        return { ground: inputs.placeOf(from), variables: inputs.placeOf(from) };
    if (context !== undefined)
        return stateOfContext(context, name, linked);
    return ends[stage.fromStage ?? -1] ?? clean;
}
function stateOfContext({ changed, target }, name, linked) {
    if (changed)
        return { ground: contextChanged(name), variables: contextChanged(name) };
    return target === undefined ? { ground: undefined, variables: undefined } : linked(target);
}
function contextChanged(name) {
    return `the context ${name} was changed`;
}
/** BuildKit looks for a context under the reference's familiar name, before stages and images (dockerui/namedcontext.go). */
function contextNamed({ contexts = {} }, reference) {
    const wanted = new Set([reference, (0,image_name/* familiarName */.h)(reference), (0,image_name/* familiarName */.h)(reference).replace(/:latest$/, "")]);
    return Object.entries(contexts).find(([name]) => wanted.has(name) || name.toLowerCase() === reference.toLowerCase())?.[1];
}

;// CONCATENATED MODULE: ./build/js/growth/touched.js


const unknown = { because: "it is not known whether its sources were changed" };
/**
 * Says of the lines that an image's steps come from whether the author touched them, their inputs or their arguments.
 * What can't be found in the sources counts as touched. `differs` tells copies that brought other files than before.
 */
function touchFinder(sources, differs) {
    const places = allTouches(sources, differs).map(([target, touches]) => ({
        target,
        answers: byPlace(target, touches),
    }));
    return (origin) => {
        const answers = places
            .filter(({ target }) => target.file === origin.file)
            .flatMap(({ target, answers }) => answers.get(placeOf(origin, target)) ?? []);
        if (answers.length === 0)
            return unknown;
        const touched = answers.find(({ because }) => because !== undefined);
        return touched?.because === undefined ? undefined : { because: touched.because };
    };
}
/** An inline Dockerfile has no lines in an origin; its instructions are known by their text. */
function placeOf({ startLine, instruction }, { file }) {
    return file === undefined ? instruction : startLine;
}
function byPlace(target, { instructions }) {
    const answers = new Map();
    for (const [instruction, because] of instructions) {
        const { startLine, endLine } = instruction;
        const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
        for (const place of target.file === undefined ? [(0,image_origins/* instructionLabel */.V)(instruction)] : lines) {
            answers.set(place, [...(answers.get(place) ?? []), { because }]);
        }
    }
    return answers;
}
function allTouches(sources, differs) {
    const known = new Map();
    const open = new Set();
    const touchesOf = (target) => {
        open.add(target);
        const touches = known.get(target) ?? targetTouches(target, { sources, linked, differs: (...at) => differs(originOf(...at)) });
        open.delete(target);
        known.set(target, touches);
        return touches;
    };
    const linked = (name) => {
        const target = sources.targets.find((each) => each.name === name);
        if (target !== undefined && !open.has(target))
            return touchesOf(target).end;
        return { ground: `target ${name}`, variables: `target ${name}` };
    };
    return sources.targets.map((target) => [target, touchesOf(target)]);
}
function originOf(instruction, { file }) {
    const label = (0,image_origins/* instructionLabel */.V)(instruction);
    return file === undefined
        ? { instruction: label, via: "none" }
        : { file, startLine: instruction.startLine, via: "none" };
}

;// CONCATENATED MODULE: ./build/js/growth/drift.js


/**
 * Tells the author's growth from drift, step by step. Drift is a base image that moved under a FROM line that nobody
 * changed, or a step whose line, inputs and arguments nobody changed and that gave other bytes. Steps that came or went,
 * and steps that can't be found in the sources, are the author's.
 */
function driftOf(pairs, sources) {
    const others = new Set(pairs.filter(hasOtherContent).map(({ after }) => keyOf(after?.origin)));
    const touchOf = touchFinder(sources, (origin) => others.has(keyOf(origin)));
    const blames = new Map(pairs.map((pair) => [pair, blame(pair, touchOf)]));
    const blameOf = (pair) => blames.get(pair) ?? blame(pair, touchOf);
    const portion = (by) => portionOf(pairs.filter((pair) => blameOf(pair).by === by));
    return { drift: { author: portion("author"), drift: portion("drift") }, blameOf };
}
function blame({ before, after }, touchOf) {
    if (after === undefined)
        return { by: "author", because: "it was taken out" };
    if (before === undefined)
        return { by: "author", because: "it was added" };
    const touch = touchOf(after.origin);
    if (touch !== undefined)
        return { by: "author", because: touch.because };
    const because = after.base
        ? "the base image moved, and its FROM line was not changed"
        : "its line, inputs and arguments were not changed";
    return { by: "drift", because };
}
function hasOtherContent({ before, after }) {
    return before !== undefined && after !== undefined && before.content !== after.content;
}
function keyOf(origin) {
    const { file, startLine, instruction } = origin ?? {};
    return JSON.stringify(startLine === undefined ? [instruction] : [file, startLine]);
}
function portionOf(pairs) {
    const sum = (part) => pairs.reduce((total, { before, after }) => total + (after ? part(after) : 0) - (before ? part(before) : 0), 0);
    const compressed = (part) => pairs.reduce((total, { before, after }) => added(total, difference(before ? part(before) : 0, after ? part(after) : 0)), 0);
    return {
        compressed: {
            total: compressed((step) => step.compressed),
            own: compressed((step) => (step.base ? 0 : step.compressed)),
        },
        unpacked: { total: sum((step) => step.unpacked), own: sum((step) => (step.base ? 0 : step.unpacked)) },
        shadowed: { total: sum(({ hides }) => hides.own + hides.base), own: sum(({ hides }) => hides.own) },
    };
}

;// CONCATENATED MODULE: ./build/js/growth/file-growth.js

/**
 * Files that no package owns, by path. Where one image has so many that its small ones are told by directory, the other's
 * are folded in the same way first.
 */
function fileGrowth(before, after) {
    const threshold = Math.max(before.files.threshold, after.files.threshold);
    const depth = Math.min(before.directories.depth, after.directories.depth);
    const [old, now] = [fold(before, threshold, depth), fold(after, threshold, depth)];
    const found = [...changedSingles(old.singles, now.singles), ...changedSmall(old.small, now.small)];
    const told = found.map(({ was, is, ...growth }) => {
        const origin = is === undefined ? originIn(before, was) : originIn(after, is);
        return { ...growth, origin };
    });
    return largestFirst(told, ({ path }) => path);
}
function fold({ files }, threshold, depth) {
    const singles = new Map();
    const small = new Map();
    for (const { directory, ...sum } of files.small)
        addSmall(small, atDepth(directory, depth), sum);
    for (const file of files.singles) {
        if (file.bytes >= threshold)
            singles.set(file.path, file);
        else
            addSmall(small, atDepth(directoryOf(file.path), depth), { count: 1, bytes: file.bytes, layer: file.layer });
    }
    return { singles, small };
}
function addSmall(small, directory, { count, bytes, layer }) {
    const known = small.get(directory) ?? { count: 0, bytes: 0, layer };
    small.set(directory, { layer: known.layer, count: known.count + count, bytes: known.bytes + bytes });
}
function directoryOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
function atDepth(directory, depth) {
    const parts = directory.split("/");
    return parts.length - 1 <= depth ? directory : parts.slice(0, depth + 1).join("/") || "/";
}
function changedSingles(old, now) {
    return paths(old, now).flatMap((path) => {
        const [was, is] = [old.get(path), now.get(path)];
        if (was?.bytes === is?.bytes && was?.crc === is?.crc)
            return [];
        return [{ ...file_growth_difference(was?.bytes, is?.bytes), path, was, is }];
    });
}
function changedSmall(old, now) {
    return paths(old, now).flatMap((directory) => {
        const [was, is] = [old.get(directory), now.get(directory)];
        if (was?.bytes === is?.bytes && was?.count === is?.count)
            return [];
        const path = directory === "/" ? directory : `${directory}/`;
        const count = { before: was?.count ?? 0, after: is?.count ?? 0 };
        return [{ ...file_growth_difference(was?.bytes, is?.bytes), path, count, was, is }];
    });
}
function file_growth_difference(was, is) {
    return {
        change: changeOf(was, is),
        bytes: (is ?? 0) - (was ?? 0),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
    };
}
function paths(old, now) {
    return [...new Set([...old.keys(), ...now.keys()])];
}
function originIn({ layers }, file) {
    return layers[file?.layer ?? -1]?.origin ?? { via: "none" };
}

;// CONCATENATED MODULE: ./build/js/growth/match-steps.js

/** How much two steps look like one; the pairing adds these up. Below {@link least} they are two. */
const scores = { sameLine: 2, sameText: 1.5, sameLayers: 1.5, sameEmptyLayers: 0.1, base: 2 };
const least = 0.5;
/**
 * Finds for each step of one build its like in the other: the same instruction of the same file first, then layers that
 * are the same, then an instruction that was edited. Order decides and not the line's number, so that a line put in
 * between moves nothing.
 */
function matchSteps(before, after) {
    const left = before.map(recognise);
    const right = after.map(recognise);
    return align(left.length, right.length, (i, j) => likeness(left[i], right[j])).map((pair) => {
        const [old, now] = [before[pair.before ?? -1], after[pair.after ?? -1]];
        return { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
    });
}
function recognise(step) {
    const instruction = normalInstruction(step.origin);
    const [keyword = "", ...words] = instruction.split(" ");
    return { step, instruction, keyword, words: new Set(words) };
}
/** White space folded and the keyword in capitals: what two ways to write the same have in common. */
function normalInstruction({ instruction = "" }) {
    const folded = instruction.replace(/\s+/g, " ").trim();
    return folded.replace(/^[a-z]+(?= )/i, (keyword) => keyword.toUpperCase());
}
function likeness(a, b) {
    if (a === undefined || b === undefined)
        return 0;
    const sameLayers = layersLikeness(a.step, b.step);
    if (a.step.base || b.step.base)
        return sameLayers + (a.step.base && b.step.base ? scores.base : 0);
    if (a.instruction === "" || b.instruction === "")
        return sameLayers;
    if (a.instruction === b.instruction) {
        return sameLayers + (a.step.origin.file === b.step.origin.file ? scores.sameLine : scores.sameText);
    }
    if (a.keyword !== b.keyword)
        return sameLayers;
    const edited = sharedWords(a.words, b.words);
    return sameLayers + (edited < least ? 0 : edited);
}
/** All empty layers are the same; that says little. */
function layersLikeness(a, b) {
    if (a.identity !== b.identity)
        return 0;
    const isEmpty = a.unpacked + a.hides.own + a.hides.base === 0;
    return isEmpty ? scores.sameEmptyLayers : scores.sameLayers;
}
/** Dice's coefficient: 1 for the same words, 0 for none in common. */
function sharedWords(a, b) {
    if (a.size + b.size === 0)
        return 0;
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared += 1;
    return (2 * shared) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./build/js/growth/package-growth.js

/**
 * Packages that came, went, or are there in another version. Of one that is there in several versions, those that both
 * images have stay out of it, and the others are paired in order.
 */
function packageGrowth(before, after) {
    const old = byName(before.packages);
    const now = byName(after.packages);
    const found = [];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
        for (const [was, is] of pairVersions(old.get(name) ?? [], now.get(name) ?? [])) {
            const growth = package_growth_growthOf(was, is, package_growth_originIn(before, was), package_growth_originIn(after, is));
            if (growth !== undefined)
                found.push(growth);
        }
    }
    const others = after.otherPackages.bytes - before.otherPackages.bytes;
    const changes = largestFirst(found, ({ type, name, before: was, after: is }) => [type, name, was?.version, is?.version].join("\0"));
    return {
        ...changes,
        bytes: changes.bytes + others,
        rest: { count: changes.rest.count, bytes: changes.rest.bytes + others },
    };
}
function byName(packages) {
    return Map.groupBy(packages, ({ type, name }) => `${type}\0${name}`);
}
function pairVersions(before, after) {
    const kept = before.map((was) => [was, after.find(({ version }) => version === was.version)]);
    const gone = kept.filter(([, is]) => is === undefined).map(([was]) => was);
    const come = after.filter(({ version }) => !before.some((was) => was.version === version));
    const others = Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => [gone[i], come[i]]);
    return [...kept.filter(([, is]) => is !== undefined), ...others];
}
function package_growth_growthOf(was, is, originBefore, originAfter) {
    const known = is ?? was;
    if (known === undefined)
        return undefined;
    const isSame = was?.version === is?.version;
    if (isSame && was?.bytes === is?.bytes && was?.content === is?.content)
        return undefined;
    const isUpdate = was !== undefined && is !== undefined && !isSame;
    return {
        change: isUpdate ? "updated" : changeOf(was?.bytes, is?.bytes),
        bytes: (is?.bytes ?? 0) - (was?.bytes ?? 0),
        type: known.type,
        name: known.name,
        ...(was === undefined ? {} : { before: { version: was.version, bytes: was.bytes } }),
        ...(is === undefined ? {} : { after: { version: is.version, bytes: is.bytes } }),
        origin: is === undefined ? originBefore : originAfter,
    };
}
function package_growth_originIn({ layers }, each) {
    return layers[each?.layer ?? -1]?.origin ?? { via: "none" };
}

;// CONCATENATED MODULE: ./build/js/growth/step-growth.js


/** What became of one step; undefined when it is as it was. */
function stepGrowth({ before, after }) {
    const now = after ?? before;
    if (now === undefined)
        return undefined;
    const bytes = sizeOf(after) - sizeOf(before);
    const growth = {
        change: changeOf(before?.unpacked, after?.unpacked),
        bytes,
        compressed: difference(compressedOf(before), compressedOf(after)),
        shadows: shadowsOf(after) - shadowsOf(before),
        origin: now.origin,
        base: now.base,
    };
    if (before !== undefined && after !== undefined) {
        if (isSameSize(growth) && (before.identity === after.identity || before.content === after.content))
            return undefined;
        if (isOtherLine(before.origin, after.origin))
            growth.originBefore = before.origin;
    }
    return growth;
}
function isSameSize({ bytes, compressed, shadows }) {
    return bytes === 0 && shadows === 0 && (compressed === 0 || compressed === null);
}
function isOtherLine(before, after) {
    return before.instruction !== after.instruction || before.file !== after.file;
}
function sizeOf(step) {
    return step?.unpacked ?? 0;
}
function compressedOf(step) {
    return step === undefined ? 0 : step.compressed;
}
function shadowsOf(step) {
    return step === undefined ? 0 : step.hides.own + step.hides.base;
}

;// CONCATENATED MODULE: ./build/js/growth/compare-images.js









/**
 * What the second image has more or less than the first, and where it is. With what was changed of its sources, the
 * growth is told apart into the author's and drift.
 */
function compareImages(before, after, changed) {
    const pairs = matchSteps(stepsOf(before), stepsOf(after));
    const told = changed !== undefined && isSplit(before) && isSplit(after) ? driftOf(pairs, changed) : undefined;
    const steps = pairs.flatMap((pair) => {
        const growth = stepGrowth(pair);
        return growth === undefined ? [] : [{ ...growth, ...told?.blameOf(pair) }];
    });
    return {
        sizes: {
            compressed: sizeGrowth(before.sizes.compressed, after.sizes.compressed),
            unpacked: sizeGrowth(before.sizes.unpacked, after.sizes.unpacked),
            visible: sizeGrowth(before.sizes.visible, after.sizes.visible),
            shadowed: sizeGrowth(before.sizes.shadowed, after.sizes.shadowed),
        },
        layers: { before: before.layers.length, after: after.layers.length },
        codec: { before: before.codec, after: after.codec },
        base: {
            ...(before.base === undefined ? {} : { before: before.base }),
            ...(after.base === undefined ? {} : { after: after.base }),
        },
        steps: largestFirst(steps, nameOf),
        packages: packageGrowth(before, after),
        directories: directoryGrowth(before, after),
        causes: causeGrowth(before, after),
        files: fileGrowth(before, after),
        ...(told === undefined ? {} : { drift: told.drift }),
    };
}
/** Without it, a base image's layers look like the author's. */
function isSplit({ sizes }) {
    return sizes.unpacked.own !== null;
}
function sizeGrowth(before, after) {
    return {
        total: difference(before.total, after.total),
        own: difference(before.own, after.own),
        base: difference(before.base, after.base),
    };
}
function nameOf({ origin: { file = "", startLine = 0, instruction = "" } }) {
    return `${file}\0${String(startLine).padStart(8, "0")}\0${instruction}`;
}

// EXTERNAL MODULE: ./build/js/image/summary/summarise.js + 5 modules
var summarise = __webpack_require__(42028);
// EXTERNAL MODULE: ./build/js/text/bytes.js
var text_bytes = __webpack_require__(59931);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js + 1 modules
var spans = __webpack_require__(75775);
// EXTERNAL MODULE: ./build/js/report/view/cause-words.js
var cause_words = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
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
            ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(percentText(from, to), "dim"), 10, "right"),
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
function percentText(before, after) {
    if (before === null || after === null || before === 0 || before === after)
        return "";
    const percent = ((after - before) / before) * 100;
    if (percent >= 1000)
        return `(×${(after / before).toFixed(0)})`;
    const digits = Math.abs(percent) < 10 ? 1 : 0;
    if (Math.abs(percent) < 0.05)
        return "";
    return `(${percent > 0 ? "+" : ""}${percent.toFixed(digits)} %)`;
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
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("before", "dim"), (0,spans/* gap */.rQ)(2)], compare_nameOf(before), width),
        ...(0,hanging/* hanging */.r)([(0,spans/* span */.Ln)("after", "dim"), (0,spans/* gap */.rQ)(3)], compare_nameOf(after), width),
        [],
        ...comparedSizeLines({ before: before.image, after: after.image, deltas }),
        ...notes(before, after, deltas).flatMap((note) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(2), (0,spans/* span */.Ln)("!", "yellow"), (0,spans/* gap */.rQ)(1)], note, width)),
        ...(changes.length === 0 ? [[], [(0,spans/* span */.Ln)("Nothing in them differs.")]] : changes),
    ];
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, colour)).join("\n")}\n`;
}
function compare_nameOf({ reference, platform, image }) {
    return `${reference} · ${platform} · ${image.manifestDigest.slice(0, 19)}…`;
}
/** What has to be known to read the figures right. */
function notes(before, after, { codec, base }) {
    const list = [];
    if (before.platform !== after.platform) {
        list.push(`they are for different platforms (${before.platform}, ${after.platform}); --platform chooses one`);
    }
    if (codec.before !== codec.after) {
        list.push(`compressed by different codecs (${codec.before}, ${codec.after}), so those sizes say little`);
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
    const deltas = compareImages(before.summary, after.summary);
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
/* harmony import */ var _image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78999);
/* harmony import */ var _image_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88623);
/* harmony import */ var _image_platform_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47837);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10472);
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
        const cache = (0,_image_layer_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayerCache */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.cacheDirectory, "layers"));
        const options = { signal: context.signal, cache, verifyDiffIds: verify };
        const read = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_5__/* .readImage */ .A)(image, { dockerfiles, trusted: false }, options);
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
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60360);
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

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75775);
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

/***/ 75775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mw: () => (/* binding */ broken),
  pW: () => (/* binding */ drawing),
  Kb: () => (/* binding */ excerpt),
  rQ: () => (/* binding */ gap),
  cA: () => (/* binding */ lineOf),
  eV: () => (/* binding */ pad),
  vI: () => (/* binding */ shortened),
  zZ: () => (/* binding */ shortenedStart),
  Ln: () => (/* binding */ span),
  qz: () => (/* binding */ widthOf)
});

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(74292);
// EXTERNAL MODULE: ./build/js/process/fence.js
var fence = __webpack_require__(85541);
// EXTERNAL MODULE: ./build/js/report/escape/clean.js
var clean = __webpack_require__(37168);
;// CONCATENATED MODULE: ./build/js/report/escape/log-line.js


/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
function logLine(raw, max = 1000) {
    return (0,fence/* neutralise */.$0)((0,clean/* cleanLine */.Ow)(raw, max));
}

;// CONCATENATED MODULE: ./build/js/report/terminal/spans.js




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
    return { [brand]: true, text: logLine(raw), style };
}
/** The lines of `raw`, their inner white space kept: for excerpts of files and of output. */
function excerpt(raw, style = "plain") {
    return (0,clean/* cleanLines */.v3)(raw).map((line) => ({ [brand]: true, text: (0,fence/* neutralise */.$0)(line), style }));
}
/** A bar, whose spaces count; anything but what bars are drawn with goes. */
function drawing(bar, style = "plain") {
    return { [brand]: true, text: bar.replace(/[^ ▏▎▍▌▋▊▉█┃»]/g, ""), style };
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
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return content;
    const [first] = broken(content, columns - 1);
    return { ...content, text: columns < 1 ? "" : `${first?.text ?? ""}…` };
}
/** `content` in at most `columns`, beginning with an ellipsis when something is missing: the end of a path says more. */
function shortenedStart(content, columns) {
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return content;
    let kept = "";
    for (const { segment } of [...new Intl.Segmenter().segment(content.text)].reverse()) {
        if ((0,string_width/* default */.A)(segment + kept) > columns - 1)
            break;
        kept = segment + kept;
    }
    return { ...content, text: columns < 1 ? "" : `…${kept}` };
}
/** `content` in pieces of at most `columns`, cut between characters as a reader sees them. */
function broken(content, columns) {
    if ((0,string_width/* default */.A)(content.text) <= columns)
        return [content];
    const pieces = [""];
    for (const { segment } of new Intl.Segmenter().segment(content.text)) {
        const last = pieces.at(-1) ?? "";
        if (last !== "" && (0,string_width/* default */.A)(last + segment) > columns)
            pieces.push(segment);
        else
            pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text) => ({ ...content, text }));
}
/** Columns that the spans take; wide and joined characters count as terminals draw them. */
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,string_width/* default */.A)(text), 0);
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
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75775);

/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
function wrap(raw, columns, style = "plain") {
    const words = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(raw)
        .text.split(" ")
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


/***/ })

};
