export const id = 1552;
export const ids = [1552];
export const modules = {

/***/ 16386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareImages)
});

// EXTERNAL MODULE: ./build/js/text/order.js
var text_order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/growth/changes.js

/** How many changes of each kind are listed. */
const listed = 50;
/** The largest changes first, whichever way they go; of two that are as large, by what they are called. */
function largestFirst(changes, nameOf, limit = listed) {
    const names = new Map(changes.map((item) => [item, nameOf(item)]));
    const order = (a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || b.bytes - a.bytes || (0,text_order/* compareText */.n)(names.get(a) ?? "", names.get(b) ?? "");
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
// EXTERNAL MODULE: ./build/js/dockerfile/named-context.js
var named_context = __webpack_require__(99914);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
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

// EXTERNAL MODULE: ./build/js/growth/instruction-inputs.js
var instruction_inputs = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/js/growth/stages-before.js
var stages_before = __webpack_require__(84841);
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
            isBehindRemoved ||= was !== undefined && !(0,instruction_inputs/* isInert */.ND)(was);
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
    for (const { stage, find } of (0,stages_before/* stagesBefore */.H)(dockerfile)) {
        const { from, resolvedFrom = "", platform = "", fromStage } = stage;
        for (const [index, instruction] of stage.instructions.entries()) {
            const { text, heredocs = [] } = instruction;
            const start = ["FROM", platform, fromStage === undefined, from, resolvedFrom];
            const isStage = (0,instruction_inputs/* referencesOf */.CL)(instruction).map((reference) => find(reference) !== undefined);
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
        if (because === undefined || (0,instruction_inputs/* isInert */.ND)(instruction))
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
    for (const reference of (0,instruction_inputs/* referencesOf */.CL)(instruction)) {
        const because = inputs.reference(reference);
        if (because !== undefined)
            return because;
    }
    return (0,instruction_inputs/* takesContext */.GZ)(instruction) ? inputs.context(instruction) : undefined;
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
    for (const { stage, find } of (0,stages_before/* stagesBefore */.H)(now)) {
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
function reasonForAll({ before, after, buildArgs, unsure }) {
    if (unsure !== undefined)
        return unsure;
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
            const context = (0,named_context/* contextNamed */.T)(target.contexts, reference);
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
    const context = (0,named_context/* contextNamed */.T)(target.contexts, name);
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
        layers: { total: sum(({ layers }) => layers.length), own: sum((step) => (step.base ? 0 : step.layers.length)) },
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
 * growth is told apart into the author's and drift. Where the codecs differ, no compressed size is compared.
 */
function compareImages(earlier, later, changed) {
    const [before, after] = withoutOtherCodecs(earlier, later);
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
        layers: layerGrowth(before, after),
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
/** Bytes of different codecs say nothing of each other: neither side's are known then. */
function withoutOtherCodecs(before, after) {
    if (before.codec === after.codec)
        return [before, after];
    const unknown = { total: null, own: null, base: null };
    const without = (image) => ({
        ...image,
        sizes: { ...image.sizes, compressed: unknown },
        layers: image.layers.map((layer) => ({ ...layer, compressed: null })),
    });
    return [without(before), without(after)];
}
/** Without it, a base image's layers look like the author's. */
function isSplit({ sizes }) {
    return sizes.unpacked.own !== null;
}
function layerGrowth(before, after) {
    const own = ({ layers }) => layers.filter(({ base }) => !base).length;
    return {
        before: before.layers.length,
        after: after.layers.length,
        ...(isSplit(before) && isSplit(after) ? { own: { before: own(before), after: own(after) } } : {}),
    };
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


/***/ })

};
