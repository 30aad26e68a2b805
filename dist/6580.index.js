export const id = 6580;
export const ids = [6580];
export const modules = {

/***/ 16580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./build/js/dockerfile/sources.js
var sources = __webpack_require__(50795);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(19450);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
// EXTERNAL MODULE: ./build/js/git/changed-paths.js
var changed_paths = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/js/git/read-at-commit.js
var read_at_commit = __webpack_require__(64429);
// EXTERNAL MODULE: ./build/js/git/repository.js
var git_repository = __webpack_require__(86833);
;// CONCATENATED MODULE: ./build/js/baseline/work-tree-changes.js




/** Whether a path from the top was changed, or lies where git does not know. */
function isTouched({ changed, unknown }, path) {
    const holds = (other) => other === path || path.startsWith(other.endsWith("/") ? other : `${other}/`);
    return changed.some(holds) || unknown.some(holds);
}
/**
 * Compares the work tree with a commit that is here. Files that are not committed are the author's too; so the work tree
 * counts, and not HEAD. `out`: the absolute directory of results, which is emptied before anything is built.
 */
async function workTreeChanges(repository, base, out) {
    const [top, prefix, changed, untracked, tracked] = await Promise.all([
        (0,changed_paths/* topDirectory */.Fr)(repository),
        (0,git_repository/* askGit */.gG)(repository, ["rev-parse", "--show-prefix"]),
        (0,changed_paths/* changedInWorkTree */.hm)(repository, base),
        (0,changed_paths/* untrackedPaths */.kN)(repository),
        (0,changed_paths/* trackedPaths */.f4)(repository),
    ]);
    if (top === undefined || prefix === undefined)
        return { reason: "this is no work tree of git" };
    if (changed === undefined || untracked === undefined || tracked === undefined) {
        return { reason: `git can't say what was changed since ${base.slice(0, 12)}` };
    }
    const place = prefix.replace(/\n$/, "");
    const results = external_node_path_.posix.join(place, (0,external_node_path_.relative)(repository.root, out).split(external_node_path_.sep).join("/"), "/");
    return {
        prefix: place,
        top,
        changed,
        // git's own directory is in a build context too, unless .dockerignore says otherwise, and is never what it was.
        unknown: [...untracked.filter((path) => path !== results), ".git/"],
        tracked,
        read: (0,read_at_commit/* readerAtCommit */.c)({ ...repository, root: top }, base),
    };
}

;// CONCATENATED MODULE: ./build/js/baseline/arguments-before.js




/** A value that no argument has. */
const unknownValue = "\0";
/**
 * The arguments of a target as they were. What is not unknown was as it is now: all that decides it is unchanged. Where all
 * are unknown, so is each that the Dockerfile declares, because the base may have given it.
 */
function argumentsBefore(after, dockerfile, unknown) {
    const names = unknown === "all" ? [...Object.keys(after), ...declaredArguments(dockerfile)] : [...unknown];
    return { ...after, ...Object.fromEntries(names.map((name) => [name, unknownValue])) };
}
function declaredArguments(text) {
    const { preamble, stages } = (0,parse/* parseDockerfile */.Ai)(text);
    const instructions = [...preamble, ...stages.flatMap((stage) => stage.instructions)];
    return instructions
        .filter(({ keyword }) => keyword === "ARG")
        .flatMap((instruction) => [...instruction.text.matchAll(/ (\w+)(?==| |$)/g)].map(([, name = ""]) => name));
}
/**
 * The arguments that the inputs of the run give and that may have had another value. One is as it was when the workflow's
 * file is, and has `NAME=VALUE` in it as it stands: what a step of the workflow worked out (from a file of the repository,
 * say) is not known. `build-env` feeds variables of bake files, so a value of it that is not known may be in any argument.
 */
async function unknownInputs({ buildArgs, buildEnvironment }, job, changes) {
    const workflow = job === undefined ? undefined : await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(changes.top, job.workflow));
    const isChanged = job !== undefined && isTouched(changes, job.workflow);
    if (job !== undefined && isChanged) {
        const before = await changes.read(job.workflow);
        const texts = [workflow ?? "", before.kind === "text" ? before.text : ""];
        if (texts.some((text) => /\bbuild-(?:args?|env)\b/.test(text)))
            return "all";
    }
    const isKnown = ([name, value]) => !isChanged && workflow !== undefined && standsIn(workflow, `${name}=${value}`);
    if (!Object.entries(buildEnvironment).every(isKnown))
        return "all";
    return new Set(Object.entries(buildArgs).flatMap((entry) => (isKnown(entry) ? [] : [entry[0]])));
}
/** As a whole: `A=1` does not stand in `A=10`. */
function standsIn(text, assignment) {
    for (let at = text.indexOf(assignment); at >= 0; at = text.indexOf(assignment, at + 1)) {
        const [before = "", after = ""] = [text[at - 1], text[at + assignment.length]];
        if (!/[\w-]/.test(before) && !/[^\s"',]/.test(after))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/js/plan/bake-file-names.js
var bake_file_names = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/js/dockerfile/flags.js
var dockerfile_flags = __webpack_require__(79310);
// EXTERNAL MODULE: ./build/js/dockerfile/white-space.js
var white_space = __webpack_require__(65279);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
;// CONCATENATED MODULE: ./build/js/baseline/ignore-rules.js

const none = { ignores: () => false, ignoresAllBelow: () => false };
/**
 * More than a person writes. A pattern becomes an expression that, for each `*` in one name, may look at the name again for
 * every other one: a file made for that could keep a run busy for hours. `mostMs`: for all questions to one file.
 */
const mostPatterns = 1_000;
const mostStars = 3;
const mostMs = 3_000;
/** Two names that no pattern has in common, unless it takes every name. */
const anyNames = ["0-0", "~z"];
/**
 * Rules as BuildKit reads them (moby/patternmatcher ignorefile: lines are trimmed, comments start in the first column, a
 * byte order mark is skipped). A text that it would refuse keeps nothing out: the build says what is wrong with it.
 */
function ignoreRules(text) {
    const lines = (text ?? "").replace(/^\ufeff/, "").split("\n");
    const patterns = lines.filter((line) => !line.startsWith("#")).map((line) => line.trim());
    return rulesOf(patterns.filter((line) => line !== ""));
}
/** The same for a list of patterns, as `--exclude` has them. */
function rulesOf(patterns) {
    if (patterns.length === 0 || patterns.length > mostPatterns || !patterns.every(isReasonable))
        return none;
    try {
        const rules = ignore["default"]({ ignorecase: false }).add([...patterns]);
        rules.ignores("a");
        const letsIn = patterns.some((pattern) => pattern.startsWith("!"));
        let spentMs = 0;
        const ignores = (path) => {
            if (spentMs > mostMs)
                return false;
            const start = performance.now();
            const isOut = rules.ignores(path);
            spentMs += performance.now() - start;
            return isOut;
        };
        const below = (directory, name) => (directory === "" ? name : `${directory}/${name}`);
        return {
            ignores,
            ignoresAllBelow: (directory) => !letsIn && (ignores(directory) || anyNames.every((name) => ignores(below(directory, name)))),
        };
    }
    catch {
        return none;
    }
}
/** Whether a pattern can be matched without trying for long. */
function isReasonable(pattern) {
    const stars = (text, run) => [...text.matchAll(run)].length;
    const isModest = pattern.split("/").every((part) => stars(part, /\*+/g) <= mostStars);
    return isModest && pattern.length <= 1_000 && stars(pattern, /\*\*+/g) <= mostStars;
}

;// CONCATENATED MODULE: ./build/js/baseline/taken-paths.js




/**
 * The sources of a COPY or ADD, or of a RUN's bind mounts, that lie in the build context. Variables, quotes, escapes and
 * character classes are not worked out: such an instruction is `unknown`.
 */
function takenPaths({ keyword, text }) {
    const { flags, rest } = (0,dockerfile_flags/* readFlags */.uW)((0,white_space/* splitFirstWord */.j8)(text)[1], "\\");
    const written = keyword === "RUN" ? boundSources(flags) : copiedSources(rest);
    const isPlain = (source) => !/[$"'`\\[\]]/.test(source) && isReasonable(source);
    if (written === undefined || !written.every(isPlain))
        return { unknown: true };
    const excludes = flags.flatMap((flag) => /^--exclude=(.*)$/s.exec(flag)?.[1] ?? []);
    // An exclude that holds a variable may exclude nothing; one that lets in again is left out, because it only adds.
    const excluded = rulesOf(excludes.some((pattern) => /[$!]/.test(pattern)) ? [] : excludes);
    return { sources: written.map(partsOf), excluded };
}
/** Whether a changed path (a file, or a directory with all below it) is among what an instruction takes. */
function takes({ sources, excluded }, path) {
    const parts = partsOf(path);
    return sources.some((source) => meets(source, parts) && !isExcluded(source, parts, excluded));
}
/**
 * Whether a source leads through a path, or is one: with a symbolic link there, it takes what the link points to.
 */
function leadsThrough({ sources }, path) {
    const parts = partsOf(path);
    return sources.some((source) => (parts.length <= source.length || source.includes("**")) && meets(source, parts));
}
/** One is the other, or lies below it. */
function meets(source, path) {
    for (const [index, pattern] of source.entries()) {
        const name = path[index];
        if (name === undefined || pattern.includes("**"))
            return true;
        if (!matchesName(pattern, name))
            return false;
    }
    return true;
}
/** `*` and `?` as Go's filepath.Match has them, within one part. */
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    const expression = pattern
        .replace(/[.+^${}()|]/g, "\\$&")
        .replace(/\*+/g, ".*")
        .replaceAll("?", ".");
    return new RegExp(`^${expression}$`, "su").test(name);
}
/**
 * `--exclude` counts from the source that is copied, and from where that is when it has wildcards. Only what is excluded
 * from either point of view is left out; a source itself never is.
 */
function isExcluded(source, path, excluded) {
    if (path.length <= source.length)
        return false;
    return [path, path.slice(source.length)].every((parts) => excluded.ignores(parts.join("/")));
}
/** BuildKit cleans a source and holds it below the context's root, whatever `..` it has. */
function partsOf(source) {
    return external_node_path_.posix
        .normalize(`/${source}`)
        .split("/")
        .filter((part) => part !== "");
}
function copiedSources(rest) {
    if (rest.startsWith("[")) {
        const words = stringArray(rest);
        return words?.slice(0, -1).filter((word) => !isAddress(word));
    }
    const words = rest.split(" ").filter((word) => word !== "");
    return words.slice(0, -1).filter((word) => !word.startsWith("<<") && !isAddress(word));
}
/** Where there is no array, BuildKit takes the words as they are; telling which is not worth it. */
function stringArray(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) && parsed.every((each) => typeof each === "string") ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isAddress(source) {
    return /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/i.test(source);
}
/** Mounts are binds of the context unless they name another type or `from`; without a source they take all of it. */
function boundSources(flags) {
    return flags.flatMap((flag) => {
        const mount = /^--mount=(.*)$/s.exec(flag)?.[1];
        if (mount === undefined)
            return [];
        const fields = mount.split(",").map((field) => field.split(/=(.*)/s));
        const valueOfKey = (...names) => fields.findLast(([name = ""]) => names.includes(name.toLowerCase()))?.[1];
        if ((valueOfKey("type") ?? "bind").toLowerCase() !== "bind" || valueOfKey("from") !== undefined)
            return [];
        return [valueOfKey("source", "src") ?? "."];
    });
}

;// CONCATENATED MODULE: ./build/js/baseline/context-changes.js


/** The changes below `directory` (from the repository's top; empty: the top itself) that the rules do not keep out. */
function contextChanges(changes, directory, rules) {
    const below = (paths) => paths.flatMap((path) => insideOf(directory, path) ?? []);
    const isOut = (path) => rules.before.ignores(path) && rules.after.ignores(path);
    const isAllOut = (path) => rules.before.ignoresAllBelow(path) && rules.after.ignoresAllBelow(path);
    const moved = rules.before === rules.after
        ? []
        : below(changes.tracked.files).filter((path) => rules.before.ignores(path) !== rules.after.ignores(path));
    return {
        changed: [...below(changes.changed).filter((path) => path === "" || !isOut(path)), ...moved],
        unknown: below(changes.unknown).filter((path) => {
            if (path === "" || path.endsWith("/"))
                return !isAllOut(path.replace(/\/$/, ""));
            return !isOut(path);
        }),
        links: below(changes.tracked.links),
    };
}
/**
 * Whether an instruction takes anything of it; undefined where that can't be told: it takes what git does not know, goes
 * through a symbolic link, or names its sources in a way that only a build works out.
 */
function touches({ changed, unknown, links }, instruction) {
    if (changed.length + unknown.length === 0)
        return false;
    const taken = takenPaths(instruction);
    if ("unknown" in taken)
        return undefined;
    if (changed.some((path) => takes(taken, path)))
        return true;
    const isUncertain = unknown.some((path) => takes(taken, path)) ||
        links.some((link) => leadsThrough(taken, link)) ||
        [...changed, ...unknown].some((path) => path.includes("\ufffd"));
    return isUncertain ? undefined : false;
}
/**
 * A path from the context's root; empty when it is the context or holds it (a submodule, a directory that git does not
 * know); undefined when it lies elsewhere. A `/` at the end stays.
 */
function insideOf(directory, path) {
    if (directory === "")
        return path;
    const whole = path.replace(/\/$/, "");
    if (whole === directory || directory.startsWith(`${whole}/`))
        return "";
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** The place of a directory of the run's root in the repository; undefined when it is outside. */
function placeInRepository({ prefix }, fromRoot) {
    const place = external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, fromRoot)).replace(/\/$/, "");
    if (place === "." || place === "")
        return "";
    return place === ".." || place.startsWith("../") || external_node_path_.posix.isAbsolute(place) ? undefined : place;
}

;// CONCATENATED MODULE: ./build/js/baseline/bake-files-before.js





/**
 * Why the bake and compose files may have said something else before: one that is or was in use was changed, or one that
 * git does not know. Only buildx can say what such a change means, so it counts for every target. Undefined: they said the
 * same.
 */
async function bakeFilesBefore(plan, settings, changes) {
    const names = settings.bake ?? (await usedDefaults(plan, settings, changes));
    for (const name of await withReads(names, settings.root)) {
        const place = placeInRepository(changes, name);
        if (place === undefined)
            return `${name}, which says how it is built, is outside of the repository`;
        if (isTouched(changes, place))
            return `${name}, which says how it is built, was changed`;
    }
    return undefined;
}
/** Those that buildx finds by itself and that build something, now or at the base. */
async function usedDefaults({ notes }, { root }, changes) {
    const leftOut = new Set(notes.filter(({ kind }) => kind === "left-out").map(({ subject }) => subject));
    const used = [];
    for (const name of bake_file_names/* defaultBakeFiles */.Cx) {
        const isHere = !leftOut.has(name) && (await (0,text_file/* readTextFile */.G)((0,posix_.join)(root, name))) !== undefined;
        if (isHere || (await wasUsed(name, changes)))
            used.push(name);
    }
    return used;
}
async function wasUsed(name, changes) {
    const place = placeInRepository(changes, name);
    if (place === undefined || !isTouched(changes, place))
        return false;
    const before = await changes.read(place);
    if (before.kind !== "text")
        return before.kind === "unreadable";
    if (!(0,bake_file_names/* isComposeName */.Yr)(name))
        return true;
    const { parseCompose } = await __webpack_require__.e(/* import() */ 1319).then(__webpack_require__.bind(__webpack_require__, 41319));
    const parsed = parseCompose(before.text);
    return "problem" in parsed || parsed.document.mayBuild;
}
const mostFiles = 100;
/** The files, and all that compose files make buildx read (docker/buildx bake/compose.go), `.env` among it. */
async function withReads(names, root) {
    const found = new Set(names);
    if (names.some(bake_file_names/* isComposeName */.Yr))
        found.add(".env");
    for (const name of found) {
        if (!(0,bake_file_names/* isComposeName */.Yr)(name) || found.size > mostFiles)
            continue;
        const text = await (0,text_file/* readTextFile */.G)((0,posix_.join)(root, name));
        if (text === undefined)
            continue;
        const { parseCompose } = await __webpack_require__.e(/* import() */ 1319).then(__webpack_require__.bind(__webpack_require__, 41319));
        const parsed = parseCompose(text);
        if ("problem" in parsed)
            continue;
        // A path with a variable is taken out or refused before buildx sees it (plan/compose-reads).
        const paths = parsed.document.reads.map(({ path }) => path).filter((path) => !/[$~]/.test(path));
        const bases = ["", (0,posix_.dirname)(name), ...parsed.document.projectDirectories];
        for (const path of paths)
            for (const base of bases)
                if (found.size <= mostFiles)
                    found.add((0,posix_.join)(base, path));
    }
    return [...found];
}

// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/workspace.js
var workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/baseline/changed-target.js








/** A target as it was and as it is. `unsure`: why it may have been another one. */
async function changedTarget(name, definition, { file, text }, unsure, read) {
    const after = argumentsOf(definition);
    const before = file === undefined ? text : await textBefore(file, read);
    const contexts = Object.entries(definition.contexts ?? {}).map(([key, value]) => [key, linkedContext(value, read)]);
    const target = {
        name,
        ...(file === undefined ? {} : { file }),
        ...(before === undefined ? {} : { before }),
        after: text,
        ...(definition.target === undefined ? {} : { stage: definition.target }),
        ...(unsure === undefined ? {} : { unsure }),
        buildArgs: { before: argumentsBefore(after, text, read.unknown), after },
        contexts: Object.fromEntries(contexts),
    };
    const context = await changesOfContext(definition.context ?? ".", file, read);
    return { target, ...(context === undefined ? {} : { context }) };
}
function argumentsOf({ args = {} }) {
    return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
async function textBefore(path, { changes }) {
    const place = placeInRepository(changes, path);
    const found = place === undefined ? undefined : await changes.read(place);
    return found?.kind === "text" ? found.text : undefined;
}
async function changesOfContext(context, dockerfile, { root, changes }) {
    if ((0,remote/* isRemoteContext */.u)(context))
        return "remote";
    const fromRoot = (0,workspace/* relativeTo */.Mf)(root, (0,external_node_path_.resolve)(root, context));
    const place = placeInRepository(changes, fromRoot);
    if (place === undefined || isBehindLink(place, changes))
        return undefined;
    const candidates = [
        ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
        (0,external_node_path_.join)(fromRoot, ".dockerignore"),
    ];
    return contextChanges(changes, place, await rulesPair(candidates, root, changes));
}
/** A Dockerfile's own ignore file wins over the context's (moby/buildkit frontend/dockerui/config.go). */
async function rulesPair(candidates, root, changes) {
    let after;
    for (const path of candidates)
        after ??= await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    const rules = ignoreRules(after);
    const places = candidates.flatMap((path) => placeInRepository(changes, path) ?? []);
    if (!places.some((place) => isTouched(changes, place) || isBehindLink(place, changes))) {
        return { before: rules, after: rules };
    }
    let before;
    for (const place of places) {
        const found = before === undefined ? await changes.read(place) : undefined;
        if (found?.kind === "text")
            before = found.text;
    }
    return { before: before === after ? rules : ignoreRules(before), after: rules };
}
/** Whether a path is a symbolic link or lies below one: what it has is then somewhere else. */
function isBehindLink(place, { tracked }) {
    return tracked.links.some((link) => place === link || place.startsWith(`${link}/`));
}
const unchanged = { changed: false };
/**
 * An image or a remote context is what its address says; that one was edited is told by the files that hold it. An OCI
 * layout is made by somebody, and its files say nothing.
 */
function linkedContext(value, { root, changes }) {
    if (value.startsWith("target:"))
        return { target: value.slice("target:".length), changed: false };
    if (value.startsWith("docker-image://") || (0,remote/* isRemoteContext */.u)(value))
        return unchanged;
    if (value.startsWith("oci-layout://") || !(0,external_node_path_.isAbsolute)(value))
        return { changed: true };
    const place = placeInRepository(changes, (0,workspace/* relativeTo */.Mf)(root, value));
    if (place === undefined || isBehindLink(place, changes))
        return { changed: true };
    // Whatever its own .dockerignore says: that is one more file in it.
    const none = ignoreRules(undefined);
    const { changed, unknown } = contextChanges(changes, place, { before: none, after: none });
    return { changed: changed.length + unknown.length > 0 };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/inputs/find-config.js
var find_config = __webpack_require__(22882);
// EXTERNAL MODULE: ./build/js/inputs/parse-config.js + 6 modules
var parse_config = __webpack_require__(47209);
// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/js/baseline/config-before.js








const same = () => undefined;
/** Compares what both texts say of building; limits and levels say nothing of that. */
async function configBefore({ root, configFile }, changes) {
    const name = configFile ?? find_config/* configNames */.FG[0];
    const candidates = find_config/* configNames */.FG.includes(name) ? find_config/* configNames */.FG : [name];
    const places = candidates.flatMap((candidate) => placeInRepository(changes, candidate) ?? []);
    if (!places.some((place) => isTouched(changes, place)))
        return same;
    const [before, after] = [await config_before_textBefore(places, changes), await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, name))];
    const [was, is] = [configOf(name, before), configOf(name, configFile === undefined ? "" : (after ?? undefined))];
    if (was === undefined || is === undefined)
        return () => `it can't be told what ${name} said before`;
    if (!(0,external_node_util_.isDeepStrictEqual)(was.bake, is.bake))
        return () => `"bake" in ${name} was changed`;
    const differing = differingVariants(was, is);
    return (variants) => {
        const found = variants.find((variant) => differing.has((0,draft/* bakeName */.bC)(variant)));
        return found === undefined ? undefined : `what ${name} says of building ${found} was changed`;
    };
}
/** Of the first of them that the base has; empty when it has none, undefined when it can't be read. */
async function config_before_textBefore(places, { read }) {
    for (const place of places) {
        const found = await read(place);
        if (found.kind !== "absent")
            return found.kind === "text" ? found.text : undefined;
    }
    return "";
}
function configOf(name, text) {
    if (text === "" || text === undefined)
        return text === "" ? {} : undefined;
    try {
        return (0,parse_config.parseConfig)(name, text).config;
    }
    catch {
        return undefined;
    }
}
function differingVariants(was, is) {
    const [before, after] = [was, is].map((config) => new Map(config.variants ?? []));
    const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const differing = [...names].filter((name) => !(0,external_node_util_.isDeepStrictEqual)(buildPart(before?.get(name)), buildPart(after?.get(name))));
    return new Set(differing.map(draft/* bakeName */.bC));
}
/** What of a block a layer can depend on. */
function buildPart(block) {
    const { dockerfile, context, target, args, contexts, ssh, image, secrets } = block ?? {};
    return [dockerfile, context, target, args, contexts, ssh, image, secrets?.build];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/baseline/extra-files-before.js






/**
 * Files that a step of the workflow made, as docker/metadata-action does, have other contents in every run. When one holds
 * nothing that a build depends on but arguments, their values are unknown; else all is.
 */
async function extraFilesBefore({ extraBakeFiles, root }, changes) {
    const names = [];
    for (const file of extraBakeFiles) {
        const path = (0,external_node_path_.resolve)(root, file);
        const place = placeInRepository(changes, (0,workspace/* relativeTo */.Mf)(root, path));
        if (place !== undefined && !isTouched(changes, place))
            continue;
        const found = argumentsOnly(await (0,text_file/* readTextFile */.G)(path));
        if (found === undefined)
            return { unsure: `it can't be told what ${file} said before` };
        names.push(...found);
    }
    return { names };
}
/** Names and signs of an image, and arguments. */
const harmless = schemas/* strictObject */.rej({
    target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
        ...Object.fromEntries(["tags", "labels", "annotations", "output"].map((key) => [key, schemas/* unknown */.L5J().optional()])),
    })),
});
function argumentsOnly(text) {
    try {
        const parsed = harmless.safeParse(JSON.parse(text ?? ""));
        return parsed.success
            ? Object.values(parsed.data.target).flatMap(({ args }) => Object.keys(args ?? {}))
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/baseline/changed-sources.js







/**
 * What the change did to the sources of each variant, from git and the texts of the base.
 *
 * How a target was built before is not known without letting buildx evaluate the base's files, so it is taken from what
 * decides it: as long as the bake and compose files, the variant's build keys in `plimsoll.yml` and the workflow's file are
 * the base's, a target was built as it is now. Where one of them differs, all of the target counts as the author's, and
 * where only arguments can differ, what depends on them. Labels, tags and limits don't matter.
 */
async function changedSources(plan, settings, changes, job) {
    const { byTarget } = await (0,sources/* dockerfileSources */.N)(plan, settings);
    const extra = await extraFilesBefore(settings, changes);
    const byInputs = await unknownInputs(settings, job, changes);
    const unknown = byInputs === "all" || "unsure" in extra ? "all" : new Set([...byInputs, ...extra.names]);
    const unsureAll = "unsure" in extra ? extra.unsure : await bakeFilesBefore(plan, settings, changes);
    const config = await configBefore(settings, changes);
    const read = { root: settings.root, changes, unknown };
    const targets = new Map();
    for (const [name, source] of byTarget) {
        const definition = plan.definition.target[name];
        if (definition === undefined)
            continue;
        const unsure = unsureAll ?? config([name, ...variantsOf(plan, name)]);
        targets.set(name, await changedTarget(name, definition, source, unsure, read));
    }
    const paths = [...changes.changed, ...changes.unknown];
    return (variant) => {
        if (variant.kind === "image")
            return undefined;
        const own = [variant.target, ...variant.basedOn].flatMap((name) => targets.get(name) ?? []);
        return {
            targets: own.map(({ target }) => target),
            paths,
            touches: (instruction, target) => {
                const context = own.find((each) => each.target === target)?.context;
                if (context === undefined)
                    return undefined;
                return context === "remote" ? false : touches(context, instruction);
            },
        };
    };
}
function variantsOf({ variants }, target) {
    return variants.flatMap((variant) => (variant.kind === "build" && variant.target === target ? [variant.name] : []));
}

// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/model/severity.js
var severity = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/text/order.js
var order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/scan/compare-findings.js


/**
 * The current findings with their states against the base's, and the base's that are gone as `fixed`. Both must come from
 * one database: a vulnerability that became known since is in both, and new to neither.
 *
 * The same are two findings with the same key: vulnerability, kind of package, source package, and path without version.
 * What that leaves over is the same when vulnerability, kind and package are, so that a package that only moved is not new;
 * one to one, so that a second copy is. It is new all the same when the change made it worse: more severe, or fixable
 * where it was not, by other advisories of another release of a distribution.
 *
 * What is suppressed stays so. Only vulnerabilities are compared: other findings stay as they are.
 */
function withFindingStates(current, base) {
    const findings = current.filter(({ state }) => state !== "fixed");
    const compared = findings.filter(isVulnerability);
    const exact = match(compared, base.filter(isVulnerability), ({ key }) => key);
    const moved = match(exact.onlyHere, exact.onlyBase, packageKey);
    const counterparts = new Map([...exact.pairs, ...moved.pairs]);
    return [
        ...findings.map((finding) => (isVulnerability(finding) ? judged(finding, counterparts.get(finding)) : finding)),
        ...moved.onlyBase.map(gone),
    ];
}
function match(here, base, keyOf) {
    const left = Map.groupBy(inOrder(base), keyOf);
    const pairs = new Map();
    const onlyHere = inOrder(here).filter((finding) => {
        const counterpart = left.get(keyOf(finding))?.shift();
        if (counterpart !== undefined)
            pairs.set(finding, counterpart);
        return counterpart === undefined;
    });
    return { pairs, onlyHere, onlyBase: [...left.values()].flat() };
}
/** Open ones first: where there are fewer on the base, the suppressed ones may go without. */
function inOrder(findings) {
    const rank = ({ state }) => Number(state === "suppressed");
    return findings.toSorted((a, b) => rank(a) - rank(b) || (0,order/* compareText */.n)(a.key, b.key));
}
function isVulnerability({ tool, package: of }) {
    return tool === "trivy" && of !== undefined;
}
function packageKey({ rule, package: of }) {
    const [, kind] = /^pkg:([^/]+)\//.exec(of?.purl ?? "") ?? [];
    return JSON.stringify([rule, kind, of?.name]);
}
function judged(finding, counterpart) {
    if (finding.state === "suppressed")
        return finding;
    const isKnown = counterpart !== undefined && !isWorse(finding, counterpart);
    return { ...finding, state: isKnown ? "existing" : "new" };
}
function isWorse(finding, before) {
    if ((0,severity/* compareSeverity */.zK)(finding.severity, before.severity) < 0)
        return true;
    return finding.package?.fixedIn !== undefined && before.package?.fixedIn === undefined;
}
/** Where it stood is a line of another image, and how to mend it is of no use any more. */
function gone({ origin: _line, layer: _layer, fix: _fix, suppression: _reason, ...finding }) {
    const { rule, package: of } = finding;
    return {
        ...finding,
        state: "fixed",
        message: `${rule} in ${of?.name} ${of?.version} of the baseline is not in this image.`,
    };
}

;// CONCATENATED MODULE: ./build/js/finding-states.js

/**
 * The facts with each vulnerability's state against the baseline. They stay as they are where the baseline's are not known,
 * and where the scan failed: what it did not find then may still be there. Pure; twice is as good as once.
 */
function withStates(facts) {
    const { scan, comparison } = facts;
    if (scan === undefined || scan.failure !== undefined || comparison?.baseFindings === undefined)
        return facts;
    return { ...facts, scan: { ...scan, findings: withFindingStates(scan.findings, comparison.baseFindings) } };
}

// EXTERNAL MODULE: ./build/js/growth/compare-images.js + 16 modules
var compare_images = __webpack_require__(18760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/verdict/subject.js
var subject = __webpack_require__(75764);
// EXTERNAL MODULE: ./build/js/scan/package-list/document.js
var package_list_document = __webpack_require__(79887);
// EXTERNAL MODULE: ./build/js/scan/package-list/marks.js
var marks = __webpack_require__(85398);
;// CONCATENATED MODULE: ./build/js/scan/package-list/rescannable.js
/** The border to package lists of other runs: they come from artifacts and caches, and anybody may have written them. */



/** An image with 3,000 packages has 3 MB. */
const maximumCharacters = 32e6;
const maximumComponents = 100_000;
/** Longer than any path. */
const maximumText = 8192;
const rescannable_text = schemas/* string */.YjP().max(maximumText);
const reference = rescannable_text.min(1);
const component = schemas/* object */.Ikc({
    "bom-ref": reference,
    type: schemas/* enum */.k5n(["library", "application", "operating-system", "container"]),
    name: rescannable_text,
    group: rescannable_text.exactOptional(),
    version: rescannable_text.exactOptional(),
    purl: rescannable_text.exactOptional(),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ name: rescannable_text, value: rescannable_text.exactOptional() }))
        .max(1000)
        .exactOptional(),
});
const bounded = package_list_document/* document */.Al.extend({
    metadata: schemas/* object */.Ikc({ component }),
    components: schemas/* array */.YOg(component).max(maximumComponents),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: reference, dependsOn: schemas/* array */.YOg(reference).max(maximumComponents).exactOptional() }))
        .max(maximumComponents + 1),
});
/**
 * The list made anew from the fields that a search for vulnerabilities needs, so that nothing else of it reaches Trivy: no
 * references to documents elsewhere, no hashes, no licences. Packages that the distribution's advisories don't speak of
 * are left out.
 */
function rescannable(packages) {
    if (packages.length > maximumCharacters)
        return { ok: false, reason: "its package list is too large" };
    const list = rescannable_parse(packages);
    if (list === undefined)
        return { ok: false, reason: "its package list can't be read" };
    const inexact = (0,marks/* inexactnessOf */.Xc)(list);
    if (inexact !== undefined)
        return { ok: false, reason: `its packages can't be looked up again: ${inexact}` };
    const { component: image } = list.metadata;
    return {
        ok: true,
        text: JSON.stringify({
            bomFormat: "CycloneDX",
            specVersion: "1.6",
            version: 1,
            metadata: { component: known(image) },
            components: list.components.filter((each) => !(0,marks/* isThirdParty */.YI)(each)).map(asDetectorsKnowIt),
            dependencies: list.dependencies,
        }),
    };
}
function rescannable_parse(packages) {
    try {
        return bounded.safeParse(JSON.parse(packages)).data;
    }
    catch {
        return undefined;
    }
}
function asDetectorsKnowIt(component) {
    const release = component.type === "operating-system" ? (0,marks/* releaseOf */.l7)(component) : undefined;
    return known(release === undefined ? component : { ...component, version: release });
}
/** With Trivy's own properties only. */
function known(component) {
    const { properties = [] } = component;
    return { ...component, properties: properties.filter(({ name }) => name.startsWith(package_list_document/* trivyNamespace */.UQ)) };
}

// EXTERNAL MODULE: ./build/js/scan/read-output.js
var read_output = __webpack_require__(524);
// EXTERNAL MODULE: ./build/js/scan/trivy-failure.js
var trivy_failure = __webpack_require__(6949);
// EXTERNAL MODULE: ./build/js/scan/trivy-report.js
var trivy_report = __webpack_require__(64509);
// EXTERNAL MODULE: ./build/js/scan/vulnerabilities.js
var vulnerabilities = __webpack_require__(95392);
;// CONCATENATED MODULE: ./build/js/scan/baseline-findings.js
/** What a baseline's packages are vulnerable to by today's database: only then is a difference the change's doing. */










/** It takes about a second for an image with thousands of packages. */
const deadlineMs = 120_000;
const tooSlow = `Trivy took longer than ${deadlineMs / 60_000} minutes.`;
/**
 * Looks up the packages of a baseline's image, with the scanner and the database of this run. Nothing is remembered.
 * Never rejects: a comparison that can't be made makes no run fail by itself.
 */
async function baselineFindings({ variant, packages }, scanner, context) {
    if (packages === undefined)
        return { reason: "the baseline was not scanned" };
    const list = rescannable(packages);
    if (!list.ok)
        return { reason: `the baseline's vulnerabilities are not known: ${list.reason}` };
    const task = context.progress.task("scan", "looking up the baseline's packages", variant);
    try {
        const { trivy } = scanner;
        if (!trivy.ok)
            throw trivy.error;
        const database = await scanner.database;
        if (database.status === "failed")
            throw database.error;
        const report = await scanAgain(list.text, database.cacheDirectory, trivy.value, context);
        const today = new Date().toISOString().slice(0, 10);
        const baseFindings = (0,vulnerabilities/* vulnerabilityFindings */.X)(report, { layers: [] }, { entries: [], vex: [] }, today);
        task.done(`${(0,subject/* counted */.h)(baseFindings.length, "finding")} in the baseline`);
        return { baseFindings };
    }
    catch (error) {
        const { message } = (0,errors/* asPlimsollError */.fN)(error, "tool.crashed");
        task.fail(message);
        // What there is to do about it stands in the task; the clause is part of a sentence.
        const [what] = message.split(/\.(?:\s|$)/);
        return { reason: `the baseline's packages could not be looked up: ${what}` };
    }
}
async function scanAgain(list, databaseDirectory, trivy, context) {
    // Trivy takes its configuration from where it runs.
    const directory = (0,external_node_path_.join)(context.workDirectory, "scan", (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, "packages.cdx.json"), list);
    const result = await context.run({
        command: trivy.command,
        args: [
            "sbom",
            "--format=json",
            "--output=result.json",
            "--scanners=vuln",
            "--list-all-pkgs",
            `--cache-dir=${databaseDirectory}`,
            "--cache-backend=memory",
            "--skip-db-update",
            "--skip-java-db-update",
            "--skip-version-check",
            "--disable-telemetry",
            "--offline-scan",
            "--no-progress",
            `--timeout=${deadlineMs / 1000}s`,
            "packages.cdx.json",
        ],
        cwd: directory,
        env: { ...context.scanEnvironment, TMPDIR: directory },
        deadlineMs: deadlineMs + 10_000,
    });
    if (result.endedBy !== "exit" || result.exitCode !== 0)
        throw (0,trivy_failure/* trivyFailure */.X)(result, "the baseline", tooSlow);
    return (0,trivy_report/* parsePackageListReport */.W)(await (0,read_output/* readOutput */.o)((0,external_node_path_.join)(directory, "result.json"), "the baseline"));
}

// EXTERNAL MODULE: ./build/js/base/base-of-run.js + 38 modules
var base_of_run = __webpack_require__(51864);
;// CONCATENATED MODULE: ./build/js/base/compare-with-base.js
/** Puts each image beside the baseline's: what grew and whose doing it is, and which vulnerabilities the base has too. */







/**
 * The facts with each image's comparison, where the baseline has the image. What was changed of the sources tells drift
 * apart; where that is not known, all growth is taken for the author's. Never rejects.
 */
async function compareWithBase(variants, base, request, context) {
    const { baseline } = base;
    if (!baseline.found)
        return [...variants];
    const { commit, images } = baseline.baseline;
    const changedOf = commit === undefined ? undefined : await changesSince(commit, base, request, context);
    const beside = async (facts, platform) => {
        const before = imageOf(images, facts.variant.name, platform.platform);
        if (before === undefined || platform.summary === undefined)
            return platform;
        const growth = (0,compare_images/* compareImages */.q)(before.summary, platform.summary, changedOf?.(facts.variant));
        const known = platform.scan === undefined ? {} : await findingsOf(before, request, context);
        return withStates({ ...platform, comparison: { growth, ...known } });
    };
    return Promise.all(variants.map(async (facts) => ({
        ...facts,
        platforms: await Promise.all(facts.platforms.map((platform) => beside(facts, platform))),
    })));
}
function imageOf(images, variant, platform) {
    return images.find((image) => image.variant === variant && image.platform === platform);
}
async function findingsOf(before, { equipment }, context) {
    const scanner = await equipment.scanner;
    return scanner === undefined ? { reason: "this run has no scanner" } : baselineFindings(before, scanner, context);
}
/** Undefined where git can't say: then nothing is told apart. */
async function changesSince(commit, { repository }, request, context) {
    const { equipment, settings, github } = request;
    try {
        const lacking = await (0,base_of_run.bring)(commit, repository, request);
        const changes = lacking === undefined ? await workTreeChanges(repository, commit, settings.out) : { reason: lacking };
        if (!("reason" in changes))
            return await changedSources(equipment.plan, settings, changes, github?.job);
        context.progress.note(`drift is not told apart: ${changes.reason}`);
    }
    catch (error) {
        context.progress.note(`drift is not told apart: ${(0,coded_error/* codedError */.A)(error).message}`);
    }
    return undefined;
}


/***/ })

};
