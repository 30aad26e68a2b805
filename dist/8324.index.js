export const id = 8324;
export const ids = [8324];
export const modules = {

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

/***/ 13045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rebuildCommand: () => (/* binding */ rebuildCommand)
});

// EXTERNAL MODULE: ./build/js/build/buildx.js
var buildx = __webpack_require__(66453);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 13 modules
var plan_plan = __webpack_require__(40622);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/build/builder.js + 4 modules
var builder = __webpack_require__(26421);
// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
// EXTERNAL MODULE: ./build/js/rebuild/change.js
var change = __webpack_require__(51956);
// EXTERNAL MODULE: ./build/js/rebuild/forecast.js + 1 modules
var rebuild_forecast = __webpack_require__(25052);
// EXTERNAL MODULE: ./build/js/build/record/build-store.js
var build_store = __webpack_require__(97499);
// EXTERNAL MODULE: ./build/js/rebuild/step-times.js
var step_times = __webpack_require__(99901);
;// CONCATENATED MODULE: ./build/js/rebuild/known-times.js


/** The times of a variant's steps, as the last `plimsoll check` on this machine left them. */
async function knownTimes({ name }, { root }, { cacheDirectory }) {
    const record = await (0,build_store/* previousBuild */.W)({ cacheDirectory, root }, name);
    return record === undefined ? () => undefined : (0,step_times/* timesOfRecord */.V0)(record);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/build/definition.js
var build_definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/rebuild/predict.js + 1 modules
var predict = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/js/plan/workspace.js
var workspace = __webpack_require__(94177);
// EXTERNAL MODULE: ./build/js/rebuild/line-edit.js
var line_edit = __webpack_require__(22623);
;// CONCATENATED MODULE: ./build/js/rebuild/measure/edited-content.js

const comments = {
    "# %": "py pyi sh bash zsh rb pl r yml yaml toml cfg conf ini env txt lock dockerfile dockerignore gitignore mk ex exs tf properties".split(" "),
    "// %": "js mjs cjs jsx ts mts cts tsx go rs java kt kts scala swift c h cc cpp hpp cs php dart groovy gradle proto mod scss less".split(" "),
    "/* % */": ["css"],
    "<!-- % -->": ["html", "htm", "xml", "md", "vue", "svelte", "svg", "csproj", "fsproj"],
    "-- %": ["sql", "lua", "hs"],
};
const byExtension = new Map(Object.entries(comments).flatMap(([comment, endings]) => endings.map((ending) => [ending, comment])));
/** Formats in which a name says more than its ending. */
const byName = new Map([
    ["Gemfile", "# %"],
    ["Makefile", "# %"],
    ["go.sum", ""],
    ["composer.lock", ""],
]);
/**
 * A file's content with a comment at its end that fits its type, or white space where there are none: what it means stays
 * the same, and to BuildKit it is another file. `mark` makes one edit differ from the next: letters and digits.
 */
function editedContent(path, content, mark) {
    const name = (0,external_node_path_.basename)(path);
    const ending = (0,external_node_path_.extname)(name).slice(1).toLowerCase() || name.replace(/^\./, "").toLowerCase();
    const comment = byName.get(name) ?? byExtension.get(ending) ?? "";
    return Buffer.concat([content, Buffer.from(comment === "" ? blanks(mark) : `\n${comment.replace("%", mark)}\n`)]);
}
/** As blanks and tabs, because JSON knows no comments. */
function blanks(mark) {
    return `\n${[...Buffer.from(mark)].map((byte) => byte.toString(2).replaceAll("0", " ").replaceAll("1", "\t")).join("")}\n`;
}

;// CONCATENATED MODULE: ./build/js/rebuild/measure/apply-change.js







/**
 * Makes the change in the copy. `mark` makes one round's edit differ from the next.
 *
 * @throws PlimsollError `usage.flag` for a line that can't be edited so that it still does what it did
 */
async function applyChange({ change, content, removed }, copy, mark) {
    for (const file of change.files) {
        const inside = (0,workspace/* relativeTo */.Mf)(copy.root, file);
        if (inside === ".." || inside.startsWith("../"))
            continue;
        const place = (0,external_node_path_.join)(copy.tree, inside);
        if (removed === true) {
            await (0,promises_.rm)(place, { force: true });
            continue;
        }
        const now = await (0,promises_.readFile)(place).catch((error) => {
            if ((0,errors/* hasErrno */.Nm)(error, "ENOENT"))
                return Buffer.from("");
            throw error;
        });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.writeFile)(place, content ?? edited(now, change, mark));
    }
}
function edited(now, change, mark) {
    const { line } = change;
    if (line === undefined)
        return editedContent(change.files[0] ?? "", now, mark);
    const found = (0,line_edit/* editLine */.P)(now.toString("utf8"), line, mark);
    if (found?.harmless !== false)
        return Buffer.from(found?.text ?? `${now}\n# ${mark}\n`);
    throw new errors/* PlimsollError */.nN("usage.flag", `${(0,control/* oneLine */.T)(change.subject)}: a ${found.instruction.keyword} can't be changed without changing what it does. ` +
        "Give the changed Dockerfile: --with=FILE.");
}

// EXTERNAL MODULE: ./build/js/build/bake.js + 2 modules
var bake = __webpack_require__(56061);
// EXTERNAL MODULE: ./build/js/build/build-log.js + 1 modules
var build_log = __webpack_require__(67600);
// EXTERNAL MODULE: ./build/js/build/buildx-call.js
var buildx_call = __webpack_require__(79066);
;// CONCATENATED MODULE: ./build/js/rebuild/measure/cached-build.js





/**
 * Builds a variant without an output and says how long it took.
 *
 * @throws PlimsollError `rebuild.measure` when it does not build, `cancelled`
 */
async function buildCached(work) {
    const { plan, variant, paths } = work;
    const log = (0,build_log/* createBuildLog */.X)();
    const definition = (0,build_definition/* definitionOf */.Fg)(plan, variant, { type: "cacheonly" });
    const child = await (0,bake/* bake */.W)(work, { definition, files: (0,build_definition/* callFiles */.Ip)(paths, "rebuild"), writes: [], log });
    if (child.endedBy === "abort")
        throw new errors/* PlimsollError */.nN("cancelled", "Cancelled while a rebuild was measured.");
    if (child.exitCode !== 0) {
        const said = log.text.findLast((line) => line.startsWith("ERROR: "));
        const message = `\`${variant.name}\` can't be measured: the copy of its context does not build. plimsoll check says why.`;
        throw new errors/* PlimsollError */.nN("rebuild.measure", message, { detail: said ?? (0,buildx_call/* lastError */.V)(child) });
    }
    return { log, seconds: child.ms / 1000 };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/baseline/taken-paths.js
var taken_paths = __webpack_require__(23842);
// EXTERNAL MODULE: ./build/js/git/repository.js
var repository = __webpack_require__(86833);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/rebuild/context-listing.js
var context_listing = __webpack_require__(8620);
;// CONCATENATED MODULE: ./build/js/rebuild/measure/copied-root.js










/**
 * Copies what a build can see of the run's root: its contexts without what `.dockerignore` keeps out and without what git
 * ignores (unless an instruction names it), and the Dockerfiles. The root itself is only read.
 *
 * @throws PlimsollError `rebuild.measure` for a context outside of the root
 */
async function copyRoot({ root, tree }, sources, graph, git) {
    const ignored = await gitIgnoredBelow(git);
    await (0,promises_.mkdir)(tree, { recursive: true });
    for (const context of (0,rebuild_forecast/* contextsOf */.W)(sources).values()) {
        const place = insideOf(root, context.directory);
        await (0,promises_.mkdir)((0,external_node_path_.join)(tree, place), { recursive: true });
        const isJunk = junkIn(place, ignored, namedIn(graph, context));
        const files = await (0,context_listing/* listFiles */.C)(context.directory, (path, isDirectory) => {
            const isOut = isDirectory ? context.rules.ignoresAllBelow(path) : context.rules.ignores(path);
            return isOut || isJunk(path);
        });
        for (const file of files)
            await copyOne((0,external_node_path_.join)(context.directory, file), (0,external_node_path_.join)(tree, place, file));
    }
    for (const path of [...sources.dockerfiles.keys(), ...sources.ignoreFiles.keys()]) {
        await copyOne(path, (0,external_node_path_.join)(tree, insideOf(root, path)));
    }
}
/** The same definition for the copy. */
function inCopy({ target }, copy) {
    const moved = (path) => {
        const inside = (0,workspace/* relativeTo */.Mf)(copy.root, path);
        return path.startsWith("/") && inside !== ".." && !inside.startsWith("../") ? (0,external_node_path_.join)(copy.tree, inside) : path;
    };
    return {
        target: Object.fromEntries(Object.entries(target).map(([name, each]) => {
            const { context, dockerfile, contexts } = each;
            const own = context === undefined || (0,remote/* isRemoteContext */.u)(context) ? {} : { context: moved(context) };
            const file = dockerfile === undefined ? {} : { dockerfile: moved(dockerfile) };
            const named = Object.entries(contexts ?? {}).map(([key, value]) => [key, moved(value)]);
            return [
                name,
                { ...each, ...own, ...file, ...(contexts === undefined ? {} : { contexts: Object.fromEntries(named) }) },
            ];
        })),
    };
}
function insideOf(root, path) {
    const inside = (0,workspace/* relativeTo */.Mf)(root, path);
    if (inside !== ".." && !inside.startsWith("../"))
        return inside;
    throw new errors/* PlimsollError */.nN("rebuild.measure", "A build takes files from outside of the directory that this was started in, which is not copied. Start it further up.");
}
/** What git ignores, from the root; directories with `/` at their end. */
async function gitIgnoredBelow(git) {
    const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory", "--"];
    const listed = await (0,repository/* askGit */.gG)(git, args, { keepStdout: 64 * 1024 * 1024, deadlineMs: 60_000 });
    return [".git/", ...(listed ?? "").split("\0").filter((path) => path !== "")];
}
/** Sources that the instructions name in a context, part by part. */
function namedIn({ nodes }, { key }) {
    return nodes.flatMap(({ written, inputs }) => {
        if (written === undefined || !inputs.some((input) => input.from === "context" && input.context.key === key))
            return [];
        const taken = (0,taken_paths/* takenPaths */.Uf)(written.instruction);
        return "unknown" in taken ? [] : taken.sources.filter((source) => source.length > 0);
    });
}
function junkIn(place, ignored, named) {
    const paths = new Set(ignored.map((path) => path.replace(/\/$/, "")));
    const isNamed = (parts) => named.some((source) => source.every((part, at) => parts[at] === undefined || part === parts[at]));
    return (path) => paths.has(place === "." ? path : `${place}/${path}`) && !isNamed(path.split("/"));
}
async function copyOne(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if ((await (0,promises_.lstat)(from)).isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to).catch(() => undefined);
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}

// EXTERNAL MODULE: ./build/js/build/step-name.js
var step_name = __webpack_require__(35599);
// EXTERNAL MODULE: ./build/js/build/vertex-record.js + 1 modules
var vertex_record = __webpack_require__(70771);
// EXTERNAL MODULE: ./build/js/rebuild/rerun.js
var rerun = __webpack_require__(79504);
;// CONCATENATED MODULE: ./build/js/rebuild/measure/observed.js



/** Finds the steps of a graph in a build's log, by the names that BuildKit gives them. */
function observe(log, target, graph) {
    const byName = new Map();
    for (const record of log.vertices.values()) {
        const key = keyOfName((0,vertex_record/* nameOf */.Vb)(record, target));
        if (key !== undefined)
            byName.set(key, [...(byName.get(key) ?? []), record]);
    }
    const ran = new Map();
    const unseen = [];
    for (const [id, steps] of equalSteps(graph)) {
        const records = steps.flatMap(keysOfStep).flatMap((key) => byName.get(key) ?? []);
        if (records.length === 0)
            unseen.push(id);
        const started = records.filter((record) => !record.cached && (0,vertex_record/* hasStarted */.gd)(record));
        // Of several platforms the slowest counts: they run side by side.
        if (started.length > 0)
            ran.set(id, Math.max(...started.map(vertex_record/* secondsOf */.TM)));
    }
    return { ran, unseen };
}
/** Steps that are one in BuildKit, by the first of them: it shows one of their names. */
function equalSteps(graph) {
    const steps = new Map();
    const first = (0,rerun/* sameNodes */.uE)(graph);
    for (const { id, step } of graph.nodes) {
        const same = first.get(id) ?? id;
        if (step !== undefined)
            steps.set(same, [...(steps.get(same) ?? []), step]);
    }
    return steps;
}
/** The target stands in front only where several are built in one call. */
function keysOfStep({ target, stage, index, total, keyword }) {
    const place = [...(stage === "" ? [] : [stage]), `${index}/${total}`, keyword];
    return [place.join(" "), [target, ...place].join(" ")];
}
function keyOfName(name) {
    const { index, total, scope, text } = (0,step_name/* parseStepName */.Z)(name);
    if (index === undefined || total === undefined)
        return undefined;
    // A platform is no part of where a step is written.
    const words = scope.split(" ").filter((word) => word !== "" && !/^[a-z]+\/[a-z0-9]+(?:[/>-]\S*)?$/.test(word));
    return [...words, `${index}/${total}`, text.split(/\s/)[0] ?? ""].join(" ");
}

;// CONCATENATED MODULE: ./build/js/rebuild/measure/measure.js










/**
 * Makes a change in a copy and builds it: first as it is, until all is cached, then changed, once for each round. The
 * prediction is made from times that were known before the change was made.
 *
 * @throws PlimsollError `rebuild.measure`, `usage.flag` for a line that can't be edited, `cancelled`
 */
async function measure(request) {
    const { variant, context, forecast, edit } = request;
    const task = context.progress.task("build", "measuring a rebuild", variant.name);
    const directory = (0,external_node_path_.join)(context.workDirectory, "rebuild", variant.slug);
    try {
        const { build, copy } = await prepare(request, directory);
        task.update("building it as it is");
        const nodes = (0,predict/* distinctSteps */.eO)(forecast.after);
        const first = observe((await buildCached(build)).log, variant.target, forecast.after);
        const idle = await buildCached(build);
        const neverCached = observe(idle.log, variant.target, forecast.after).ran;
        const known = { ...forecast, times: (0,step_times/* firstOf */.Ku)(timesOf(first, nodes), forecast.times) };
        const predicted = (0,predict/* predict */.K$)(known);
        const rounds = [];
        for (let round = 1; round <= request.rounds; round += 1) {
            task.update(`building it changed (${round}/${request.rounds})`, (round - 1) / request.rounds);
            await applyChange(edit, copy, (0,external_node_crypto_.randomBytes)(6).toString("hex"));
            const { log, seconds } = await buildCached(build);
            rounds.push({ seconds, observed: observe(log, variant.target, forecast.after) });
        }
        task.done();
        return {
            predicted,
            known,
            measured: compare(known, predicted, rounds, idle.seconds, nodes, new Set(neverCached.keys())),
        };
    }
    catch (error) {
        task.fail(context.signal.aborted ? "cancelled" : "could not be measured");
        throw error;
    }
    finally {
        await (0,promises_.rm)((0,external_node_path_.join)(directory, "tree"), { recursive: true, force: true });
    }
}
async function prepare({ variant, plan, settings, context, builder, sources, forecast }, directory) {
    const copy = { root: settings.root, tree: (0,external_node_path_.join)(directory, "tree") };
    await (0,promises_.rm)(copy.tree, { recursive: true, force: true });
    await copyRoot(copy, sources, forecast.before, { root: settings.root, context });
    const paths = (0,build_definition/* buildPaths */.JA)(directory, variant);
    // Secrets are not copied: they are read where they lie.
    const allow = [...settings.allow, `fs.read=${settings.root}`];
    const copied = { ...plan, definition: inCopy(plan.definition, copy) };
    return {
        build: { builder, plan: copied, variant, settings: { ...settings, root: copy.tree, allow }, paths, context },
        copy,
    };
}
function timesOf({ ran }, nodes) {
    const byStep = new Map(nodes.map(({ id, step }) => [step, ran.get(id)]));
    const byPlace = new Map(nodes.map(({ id, step }) => [placeOf(step), ran.get(id)]));
    return (step) => byStep.get(step) ?? byPlace.get(placeOf(step));
}
function placeOf({ target, stage, index, text }) {
    return JSON.stringify([target, stage, index, text]);
}
/** The sets of all rounds together; what is never cached is not the change's doing. */
function compare(forecast, { reruns }, rounds, idleSeconds, nodes, neverCached) {
    const judged = nodes.filter(({ id }) => !neverCached.has(id));
    const last = rounds.at(-1)?.observed.ran ?? new Map();
    const ran = new Set(rounds.flatMap(({ observed }) => [...observed.ran.keys()]));
    const texts = (wanted) => judged.filter(({ id }) => wanted(id)).map(({ step }) => step.text);
    const unexpected = texts((id) => ran.has(id) && !reruns.possible.has(id));
    const missed = texts((id) => reruns.certain.has(id) && rounds.some(({ observed }) => !observed.ran.has(id)));
    const seconds = rounds.map((round) => round.seconds);
    return {
        steps: judged.flatMap(({ id, step }) => (last.has(id) ? [{ step: step.text, seconds: last.get(id) ?? 0 }] : [])),
        seconds: median(seconds),
        rounds: seconds,
        idleSeconds,
        predictedSeconds: (0,predict/* secondsOf */.TM)(forecast, ({ id }) => last.has(id)),
        exact: unexpected.length + missed.length === 0,
        unexpected,
        missed,
    };
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

// EXTERNAL MODULE: ./build/js/rebuild/predict-change.js + 8 modules
var predict_change = __webpack_require__(11966);
// EXTERNAL MODULE: ./build/js/rebuild/sources.js
var rebuild_sources = __webpack_require__(77668);
;// CONCATENATED MODULE: ./build/js/rebuild/cost-of-changes.js












/**
 * What each change costs each variant that is built. What can't be predicted or measured for one variant is told there.
 *
 * @throws PlimsollError with blame `usage`; `cancelled`; `build.*` where there is no builder to measure with
 */
async function costOfChanges(request, plan, settings, context) {
    const sources = await (0,rebuild_sources/* readSources */.t)(plan, settings);
    const changes = [];
    for (const subject of request.subjects) {
        const given = request.content === undefined ? {} : { with: request.content };
        changes.push(await (0,change/* changeOf */.C)({ directory: request.directory, subject, ...given }, sources));
    }
    const builder = await builderFor(request, context);
    try {
        const work = { request, plan, settings, context, sources, builder };
        const costs = [];
        for (const change of changes)
            costs.push(await costOfChange(change, work));
        return costs;
    }
    finally {
        await builder?.close();
    }
}
async function builderFor({ measure }, context) {
    if (measure === undefined)
        return undefined;
    const buildx = await measure.findBuildx();
    if (!buildx.ok)
        throw buildx.error;
    return (0,builder/* openBuilder */.I)(buildx.value, context);
}
async function costOfChange(change, work) {
    const { plan, settings, sources } = work;
    const forecast = await (0,rebuild_forecast/* forecastOf */.D)(change, sources, plan, settings);
    const variants = [];
    for (const variant of plan.variants) {
        if (variant.kind !== "build")
            continue;
        variants.push(await costFor(variant, change, forecast, work));
    }
    return { change: (0,control/* oneLine */.T)(change.subject), variants };
}
async function costFor(variant, change, forecastOf, work) {
    const { settings, context, sources } = work;
    if (!sources.targets.has(variant.target))
        return { variant: variant.name, failure: (0,coded_error/* codedError */.A)(noDockerfile(variant)) };
    const forecast = forecastOf(variant.target, await knownTimes(variant, settings, context));
    const subject = { subject: change.subject, kind: "asked" };
    const { builder, request } = work;
    if (builder === undefined || request.measure === undefined) {
        return { variant: variant.name, rebuild: await (0,predict_change/* predictChange */.A)(subject, forecast) };
    }
    try {
        const { rounds } = request.measure;
        const edit = await editOf(change, work);
        const { predicted, known, measured } = await measure({ ...work, variant, builder, forecast, edit, rounds });
        return { variant: variant.name, rebuild: await (0,predict_change/* asRebuild */.O)(subject, known, predicted), measured };
    }
    catch (error) {
        const failure = (0,errors/* asPlimsollError */.fN)(error);
        if (["usage", "cancelled"].includes((0,errors/* blameOf */.nR)(failure.code)))
            throw failure;
        return { variant: variant.name, rebuild: await (0,predict_change/* predictChange */.A)(subject, forecast), failure: (0,coded_error/* codedError */.A)(failure) };
    }
}
async function editOf(change, { request }) {
    const content = request.content === undefined ? undefined : await (0,promises_.readFile)((0,external_node_path_.resolve)(request.directory, request.content));
    return {
        change,
        ...(content === undefined ? {} : { content }),
        ...(request.measure?.removed === true ? { removed: true } : {}),
    };
}
function noDockerfile({ name, blocked }) {
    if (blocked !== undefined)
        return new errors/* PlimsollError */.nN("build.blocked", `Nothing can be said of \`${name}\`. ${blocked}`);
    const message = `Nothing can be said of \`${name}\`: its Dockerfile is not in this directory, or can't be read.`;
    return new errors/* PlimsollError */.nN("build.dockerfile", message);
}

// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/report/terminal/hanging.js
var hanging = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/js/report/terminal/spans.js
var spans = __webpack_require__(53567);
// EXTERNAL MODULE: ./build/js/report/view/places.js
var places = __webpack_require__(49051);
// EXTERNAL MODULE: ./build/js/report/view/rebuild.js
var view_rebuild = __webpack_require__(98592);
;// CONCATENATED MODULE: ./build/js/report/rebuild.js






/** What changes cost to rebuild, for a terminal. Ends in a line feed. */
function renderRebuild(costs, { columns, colour }) {
    const width = Math.min(120, Math.max(72, columns));
    const changes = costs.flatMap(({ change, variants }, index) => [
        ...(index === 0 ? [] : [[]]),
        [(0,spans/* shortened */.vI)((0,spans/* span */.Ln)(change, "bold"), width)],
        ...variants.flatMap((cost) => costLines(cost, width)),
    ]);
    const unknown = costs.some(({ variants }) => variants.some(isUntimed));
    const hint = "Times come from builds of this machine in which a step really ran. --measure builds in a copy and takes them.";
    const lines = unknown ? [...changes, [], ...(0,hanging/* hanging */.r)([], hint, width)] : changes;
    return `${lines.map((line) => (0,spans/* lineOf */.cA)(line, colour)).join("\n")}\n`;
}
/** Whether a measurement would tell more. */
function isUntimed({ rebuild, measured }) {
    return measured === undefined && !isTimed(rebuild);
}
/** Whether the time of every step that runs again is known. */
function isTimed(rebuild) {
    return rebuild?.steps.every(({ seconds }) => seconds !== null) ?? true;
}
function costLines({ variant, rebuild, measured, failure }, width) {
    const head = [(0,spans/* gap */.rQ)(2), (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(variant, "cyan"), 30), (0,spans/* gap */.rQ)(2)];
    const told = rebuild === undefined ? [] : (0,hanging/* hanging */.r)(head, (0,view_rebuild/* rebuildText */.D0)(rebuild), width);
    const failed = failure === undefined
        ? []
        : (0,hanging/* hanging */.r)(rebuild === undefined ? head : [(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("!", "yellow"), (0,spans/* gap */.rQ)(1)], failure.message, width);
    return [
        ...told,
        ...(rebuild?.steps ?? []).map((step) => stepLine(step, width)),
        ...(rebuild?.advice ?? []).flatMap(({ text }) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)("→", "green"), (0,spans/* gap */.rQ)(1)], text, width)),
        ...(measured === undefined ? [] : measuredLines(measured, isTimed(rebuild), width)),
        ...failed,
    ];
}
function stepLine({ step, origin, seconds, certain }, width) {
    const time = seconds === null ? "–" : (0,duration/* formatSeconds */.X)(seconds);
    const start = [
        (0,spans/* gap */.rQ)(4),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)(time, "dim"), 10, "right"),
        (0,spans/* gap */.rQ)(1),
        (0,spans/* span */.Ln)(certain ? " " : "?", "yellow"),
        (0,spans/* gap */.rQ)(certain ? 2 : 1),
        ...(0,spans/* pad */.eV)((0,spans/* span */.Ln)((0,places/* placeOf */.$t)(origin) ?? "", "cyan"), 22),
        (0,spans/* gap */.rQ)(1),
    ];
    return [...start, (0,spans/* shortened */.vI)((0,spans/* span */.Ln)(step), width - (0,spans/* widthOf */.qz)(start))];
}
function measuredLines(measured, isPredicted, width) {
    const { steps, seconds, rounds, idleSeconds, predictedSeconds, exact, unexpected, missed } = measured;
    const expected = predictedSeconds + idleSeconds;
    const several = rounds.length === 1 ? "" : `, median of ${rounds.length}`;
    const idle = `${(0,duration/* formatSeconds */.X)(idleSeconds)} of it for a build that has nothing to do`;
    const ran = `measured${several}: ${(0,subject/* counted */.h)(steps.length, "step")} ran, ${(0,duration/* formatSeconds */.X)(seconds)}`;
    const text = isPredicted
        ? `${ran}; for these ${(0,duration/* formatSeconds */.X)(expected)} were predicted (${idle})`
        : `${ran} (${idle})`;
    const sets = exact ? "the steps are those that were predicted" : "the steps are not those that were predicted";
    const list = (title, texts) => texts.flatMap((each) => (0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(6), (0,spans/* span */.Ln)("!", "red"), (0,spans/* gap */.rQ)(1)], `${title}: ${each}`, width));
    return [
        ...(0,hanging/* hanging */.r)([(0,spans/* gap */.rQ)(4), (0,spans/* span */.Ln)(exact ? "✓" : "✗", exact ? "green" : "red"), (0,spans/* gap */.rQ)(1)], `${text}; ${sets}`, width),
        ...list("ran all the same", unexpected),
        ...list("did not run", missed),
    ];
}

// EXTERNAL MODULE: ./build/js/commands/print-result.js
var print_result = __webpack_require__(15710);
// EXTERNAL MODULE: ./build/js/commands/with-context.js
var with_context = __webpack_require__(19587);
;// CONCATENATED MODULE: ./build/js/commands/rebuild.js








const mostRounds = 20;
/**
 * `plimsoll rebuild`: what changes would make run again and how long that takes; as text, or as
 * `{ changes: [{ change, variants: [{ variant, rebuild, measured }] }] }`.
 *
 * @returns 3 when something could not be measured
 * @throws PlimsollError with blame `usage`; `cancelled`
 */
async function rebuildCommand(request, surroundings) {
    const { commandLine, files, content, measure, removed } = request;
    const { stdout, directory } = surroundings;
    const rounds = roundsOf(request);
    const costs = await (0,with_context/* withContext */.e)(commandLine, surroundings, async (settings, context) => {
        const findBuildx = (0,buildx/* buildxOnDemand */.T)(context);
        const plan = await (0,plan_plan/* planRun */.n)(settings, findBuildx, context);
        const wanted = measure ? { rounds, removed, findBuildx } : undefined;
        return costOfChanges({ directory, subjects: files, content, measure: wanted }, plan, settings, context);
    });
    if (commandLine.json)
        stdout.write((0,json/* renderJson */.h)({ changes: costs }));
    else if (!commandLine.quiet)
        (0,print_result/* printResult */.R)(surroundings, false, (printing) => renderRebuild(costs, printing));
    const failed = measure && costs.some(({ variants }) => variants.some(({ failure }) => failure !== undefined));
    return failed ? 3 : 0;
}
/** @throws PlimsollError `usage.flag` for flags that do not go together */
function roundsOf({ files, content, removed, measure, rounds }) {
    const flags = { "--rounds": rounds !== undefined, "--removed": removed };
    for (const [flag, given] of Object.entries(flags)) {
        if (given && !measure)
            throw new errors/* PlimsollError */.nN("usage.flag", `${flag} goes with --measure. Add it.`);
    }
    if (content !== undefined && files.length > 1) {
        throw new errors/* PlimsollError */.nN("usage.flag", "--with is the new content of one file. Name only that one.");
    }
    if (content !== undefined && removed)
        throw new errors/* PlimsollError */.nN("usage.flag", "--with and --removed contradict each other.");
    const count = Number(rounds ?? "1");
    if (!Number.isInteger(count) || count < 1 || count > mostRounds) {
        throw new errors/* PlimsollError */.nN("usage.flag", `--rounds: give a whole number from 1 to ${mostRounds}.`);
    }
    if (count > 1 && (removed || content !== undefined)) {
        throw new errors/* PlimsollError */.nN("usage.flag", "--rounds: the same content is in the cache the second time. Leave it out.");
    }
    return count;
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

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeFinder)
/* harmony export */ });
/** Finds the instruction that covers a line; hadolint names only its first line, BuildKit sometimes one in its middle. */
function placeFinder(dockerfile) {
    const byLine = new Map();
    const seen = new Map();
    const add = (instruction, stage) => {
        const ordinal = seen.get(instruction.text) ?? 0;
        seen.set(instruction.text, ordinal + 1);
        const place = { instruction, ordinal, ...(stage === undefined ? {} : { stage }) };
        for (let line = instruction.startLine; line <= instruction.endLine; line++)
            byLine.set(line, place);
    };
    for (const instruction of dockerfile.preamble)
        add(instruction);
    for (const stage of dockerfile.stages)
        for (const instruction of stage.instructions)
            add(instruction, stage);
    return (line) => byLine.get(line);
}


/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ evictOldest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Removes files of a cache directory, those that were not used for longest first, until it holds at most `maximumBytes`. */
async function evictOldest(directory, maximumBytes) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    const files = await Promise.all(names.map((name) => describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
    let total = 0;
    for (const file of files.filter((each) => each !== undefined).sort((a, b) => b.usedMs - a.usedMs)) {
        total += file.size;
        if (total > maximumBytes)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file.path, { force: true });
    }
}
/** Nothing for a file that another run has just removed. */
async function describe(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? { path, size: stats.size, usedMs: stats.mtimeMs } : undefined;
}


/***/ }),

/***/ 36401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ baseImageOf),
/* harmony export */   h: () => (/* binding */ familiarName)
/* harmony export */ });
/**
 * Reads the identifier of a source step: `docker-image://docker.io/library/debian:bookworm-slim@sha256:…` or
 * `oci-layout://…`. Undefined for sources that are no image (a context, a repository, a download).
 */
function baseImageOf(identifier) {
    const reference = /^(?:docker-image|oci-layout):\/\/(.+)$/s.exec(identifier)?.[1];
    if (reference === undefined)
        return undefined;
    const [name = "", digest] = reference.split("@");
    return { name: familiarName(name), ...(digest === undefined ? {} : { digest }) };
}
/** Docker's short form: without `docker.io/` and `library/`. */
function familiarName(name) {
    return name.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ instructionLabel),
/* harmony export */   j: () => (/* binding */ shortInstruction)
/* harmony export */ });
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45329);

/** Longest instruction text in an origin; a heredoc or a list of packages can be pages. */
const maximumLength = 200;
/** `text` cut to a length that fits one line of a report. */
function shortInstruction(text) {
    const characters = [...text];
    return characters.length <= maximumLength ? text : `${characters.slice(0, maximumLength - 1).join("")}…`;
}
/** An instruction as an origin tells it: one line, not too long. Of a RUN with a heredoc the script says what it does. */
function instructionLabel({ keyword, text, heredocs = [] }) {
    const script = keyword === "RUN" ? heredocs.map(({ body }) => ` ${body}`).join("") : "";
    return shortInstruction((0,_text_control_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text + script));
}


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Writes a file that appears whole or not at all, also beside other runs that write the same one. What is half-done goes. */
async function writeWhole(file, content, options = {}) {
    const unfinished = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content, options);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
        throw error;
    }
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

/***/ 98592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ rebuildsOf),
/* harmony export */   D0: () => (/* binding */ rebuildText),
/* harmony export */   IW: () => (/* binding */ rebuildTitle)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10446);
/* harmony import */ var _verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75764);


/** A prediction in one line: "5 of 9 steps, 132 s of 140 s". */
function rebuildText(rebuild) {
    const { steps, of } = rebuild;
    if (steps.length === 0)
        return `none of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")} runs again`;
    const certain = steps.filter((step) => step.certain).length;
    const most = certain === steps.length ? "" : "at most ";
    const least = most === "" ? "" : `; ${certain === 0 ? "none" : certain} for certain${certainTime(rebuild)}`;
    return `${most}${steps.length} of ${(0,_verdict_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(of, "step")}, ${timeText(rebuild)}${least}`;
}
function timeText({ steps, seconds, allSeconds, untimed, work }) {
    const unknown = steps.filter((step) => step.seconds === null).length;
    if (unknown === steps.length)
        return "which were never seen to run, so their time is not known";
    const whole = `${untimed === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(allSeconds)}`;
    const sideBySide = work > seconds * 1.1 + 1 ? ` (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(work)} of work, stages side by side)` : "";
    const missing = unknown === 0 ? "" : ` (the time of ${unknown} is not known)`;
    return `${unknown === 0 ? "" : "at least "}${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(seconds)} of ${whole}${sideBySide}${missing}`;
}
function certainTime({ certainSeconds, steps }) {
    const isTimed = steps.some(({ certain, seconds }) => certain && seconds !== null);
    return isTimed ? `, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(certainSeconds)}` : "";
}
/** What stands for what: "a source file (src/main.py)". */
function rebuildTitle({ kind, change }) {
    const titles = { source: "a source file", lock: "a lock file", line: "a line", asked: "" };
    return titles[kind] === "" ? change : `${titles[kind]} (${change})`;
}
/** The predictions of each variant, once for all its platforms. */
function rebuildsOf({ variants }) {
    const byName = new Map();
    for (const { name, build } of variants) {
        if (build?.rebuild !== undefined && build.rebuild.length > 0 && !byName.has(name))
            byName.set(name, build.rebuild);
    }
    return [...byName].map(([name, rebuilds]) => ({ name, rebuilds }));
}


/***/ })

};
