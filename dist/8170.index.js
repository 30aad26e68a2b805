export const id = 8170;
export const ids = [8170];
export const modules = {

/***/ 24211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** Waits for `promise` and never rejects; an error without a code gets `fallback`. */
async function attempt(promise, fallback) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        return { ok: false, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asPlimsollError */ .fN)(error, fallback) };
    }
}


/***/ }),

/***/ 58612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ parseBuildxVersion),
/* harmony export */   YA: () => (/* binding */ oldestBuildx),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** The oldest buildx with everything the builds use: rawjson, secrets as objects, `history export --finalize`. */
const oldestBuildx = "0.24.0";
/** Reads `github.com/docker/buildx v0.36.1 1234abc`; undefined when it is not buildx that speaks. */
function parseBuildxVersion(output) {
    const text = /^github\.com\/docker\/buildx\s+(\S+)/m.exec(output)?.[1];
    if (text === undefined)
        return undefined;
    const release = releaseOf(text);
    return {
        text,
        development: release === undefined,
        newEnough: release === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.gte(release, oldestBuildx),
    };
}
/**
 * The release number in a version as buildx or BuildKit print it: without `v`, pre-release, packager's suffix
 * (`0.13.1+ds1-3`, `v0.36.1-desktop.1`). Undefined for development builds, which say 0.0.0 or only a commit.
 */
function releaseOf(version) {
    const release = /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(version)?.[1];
    return release === undefined || release === "0.0.0" ? undefined : release;
}


/***/ }),

/***/ 66453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ locateBuildx),
/* harmony export */   T: () => (/* binding */ buildxOnDemand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24211);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45329);
/* harmony import */ var _buildx_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58612);





const versionDeadlineMs = 30_000;
/** Looks when it is first asked, and once: only bake files, compose files and building need what it finds. */
function buildxOnDemand(context) {
    let found;
    return () => {
        found ??= (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(locateBuildx(context));
        return found;
    };
}
/**
 * The first buildx that answers and is new enough: the docker plugin, `buildx` on PATH, the plugin's own file.
 * @throws PlimsollError `build.no-builder`, which says what was found at each place; `cancelled`.
 */
async function locateBuildx(context) {
    const found = [];
    for (const candidate of candidates(context.buildEnvironment)) {
        const result = await context.run({
            command: candidate.command,
            args: [...candidate.args, "version"],
            cwd: context.workDirectory,
            env: context.buildEnvironment,
            deadlineMs: versionDeadlineMs,
        });
        if (result.endedBy === "abort")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("cancelled", "Cancelled while looking for buildx.");
        const version = result.exitCode === 0 ? (0,_buildx_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildxVersion */ .Ou)(result.stdout) : undefined;
        if (version?.newEnough === true) {
            if (version.development) {
                context.progress.note(`buildx is a development build (${version.text}); taken to be new enough.`);
            }
            return { command: candidate.command, args: candidate.args, version: version.text };
        }
        found.push(`${candidate.name}: ${version === undefined ? silence(result) : `version ${version.text}, too old`}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollError */ .nN("build.no-builder", `Building needs buildx ${_buildx_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestBuildx */ .YA} or newer, and none was found. Install Docker with its buildx plugin ` +
        "(https://docs.docker.com/go/buildx/), or check a ready image with --image.", { detail: found.join("\n") });
}
function candidates(environment) {
    const list = [
        { command: "docker", args: ["buildx"], name: "docker buildx" },
        { command: "buildx", args: [], name: "buildx on PATH" },
    ];
    const configuration = environment["DOCKER_CONFIG"] ?? (environment["HOME"] && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment["HOME"], ".docker"));
    if (configuration) {
        const plugin = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configuration, "cli-plugins", "docker-buildx");
        list.push({ command: plugin, args: [], name: "docker's plugin directory" });
    }
    return list;
}
/** Why a candidate gave no version, in a few words. */
function silence(result) {
    if (result.endedBy === "spawn")
        return result.spawnError?.code === "ENOENT" ? "not there" : "does not start";
    if (result.endedBy === "deadline")
        return "no answer in time";
    const said = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(result.stderr).slice(0, 200);
    return said === "" ? `exit status ${result.exitCode ?? result.signal}` : said;
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ freeKey),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   bC: () => (/* binding */ bakeName)
/* harmony export */ });
/** bake writes `_` for the dots of a compose service (docker/buildx bake/bake.go, sanitizeTargetName). */
function bakeName(name) {
    return name.replaceAll(".", "_");
}
/** The block of `variants` that speaks of a variant, also when it was written with the dots of a compose service. */
function blockOf({ declared, refinements }, name) {
    const blocks = [...declared, ...refinements];
    const exact = blocks.find(([written]) => written === name);
    return (exact ?? blocks.find(([written]) => bakeName(written) === name))?.[1];
}
/**
 * A key for a declared variant among `taken` ones: bake accepts `[a-zA-Z0-9_-]+` only (docker/buildx bake/bake.go,
 * targetNamePattern), and a key in front of which a dash stands would be read as an option.
 */
function freeKey(name, taken) {
    const base = name.replace(/[^a-zA-Z0-9_-]/g, "_").replace(/^(?=-|$)/, "v");
    let key = base;
    for (let number = 2; taken.has(key); number += 1)
        key = `${base}_${number}`;
    return key;
}


/***/ }),

/***/ 40622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/text/nearest.js
var nearest = __webpack_require__(60098);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/dockerfile/parse.js
var parse = __webpack_require__(32694);
// EXTERNAL MODULE: ./build/js/exists.js
var exists = __webpack_require__(13692);
// EXTERNAL MODULE: ./build/js/plan/build-context.js + 1 modules
var build_context = __webpack_require__(65115);
// EXTERNAL MODULE: ./build/js/plan/read-definition.js + 1 modules
var read_definition = __webpack_require__(94820);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/target.js
var plan_target = __webpack_require__(42263);
// EXTERNAL MODULE: ./build/js/plan/text-file.js
var text_file = __webpack_require__(10620);
// EXTERNAL MODULE: ./build/js/plan/workspace.js
var plan_workspace = __webpack_require__(94177);
;// CONCATENATED MODULE: ./build/js/plan/declared.js











/**
 * The target of a variant that `plimsoll.yml` declares. What it does not say comes from the found Dockerfile of its name;
 * without one it is `Dockerfile` in its context. Paths are relative to the root; a Dockerfile that is not there is
 * looked for in the context.
 * @throws PlimsollError config.value when there is no such Dockerfile
 */
async function declaredTarget(name, variant, found, settings) {
    const { root } = settings;
    const same = found.find((each) => each.name === name);
    if (variant.dockerfile === undefined && variant.context === undefined && same !== undefined) {
        return refined(foundTarget(same, root), { ...variant, context: same.context, dockerfile: same.path }, root);
    }
    const path = await dockerfileOf(name, variant, found, root);
    const context = variant.context ?? (await contextOf(path, root));
    return refined((0,plan_target/* emptyTarget */.Ty)((0,read_definition/* localContext */.NV)(context, root)), { ...variant, context, dockerfile: path }, root);
}
/** The target of a Dockerfile that was found. */
function foundTarget({ path, context }, root) {
    return { ...(0,plan_target/* emptyTarget */.Ty)((0,external_node_path_.join)(root, context)), dockerfile: (0,external_node_path_.join)(root, path) };
}
/** `target` with what a block of `variants` says: lists replace, records add and win. */
function refined(target, variant, root) {
    const contexts = Object.entries(variant.contexts).map(([key, value]) => [key, (0,read_definition/* namedContext */.Ed)(value, root)]);
    const ids = new Set(variant.secrets.map(({ id }) => id));
    const secrets = variant.secrets.map((secret) => secret.src === undefined ? secret : { ...secret, src: (0,external_node_path_.resolve)(root, secret.src) });
    return {
        ...target,
        ...(variant.context === undefined ? {} : { context: (0,read_definition/* localContext */.NV)(variant.context, root) }),
        ...(variant.dockerfile === undefined ? {} : dockerfileIn(variant, target, root)),
        ...(variant.target === undefined ? {} : { stage: variant.target }),
        args: { ...target.args, ...variant.args },
        labels: { ...target.labels, ...variant.labels },
        contexts: { ...target.contexts, ...Object.fromEntries(contexts) },
        platforms: variant.platforms.length > 0 ? variant.platforms : target.platforms,
        tags: variant.tags.length > 0 ? variant.tags : target.tags,
        secrets: [...target.secrets.filter(({ id }) => !ids.has(id)), ...secrets],
        ssh: variant.ssh.length > 0 ? variant.ssh.map((entry) => (0,read_definition/* readSsh */.d4)(entry, root)) : target.ssh,
    };
}
/** In a remote context a Dockerfile's path counts from the context, else from the root. */
function dockerfileIn({ context, dockerfile = "" }, target, root) {
    return { dockerfile: (0,remote/* isRemoteContext */.u)(context ?? target.context) ? dockerfile : (0,external_node_path_.resolve)(root, dockerfile) };
}
async function dockerfileOf(name, { dockerfile, context = "." }, found, root) {
    if ((0,remote/* isRemoteContext */.u)(context))
        return dockerfile ?? "Dockerfile";
    const candidates = dockerfile === undefined
        ? ["Dockerfile", "Containerfile", "dockerfile"].map((file) => (0,external_node_path_.join)(context, file))
        : [dockerfile, (0,external_node_path_.join)(context, dockerfile)];
    for (const candidate of candidates) {
        if (await (0,exists/* exists */.t)((0,external_node_path_.resolve)(root, candidate)))
            return (0,plan_workspace/* relativeTo */.Mf)(root, (0,external_node_path_.resolve)(root, candidate));
    }
    const wanted = candidates[0] ?? "Dockerfile";
    const paths = found.map(({ path }) => path);
    const near = (0,nearest/* nearest */.p)(wanted, paths) ?? paths.find((path) => (0,external_node_path_.basename)(path) === (0,external_node_path_.basename)(wanted));
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new errors/* PlimsollError */.nN("config.value", `Variant ${name}: there is no ${wanted}.${meant} Correct "dockerfile" or "context".`);
}
async function contextOf(path, root) {
    const text = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path));
    return (await (0,build_context/* chooseContext */.d)(root, path, (0,parse/* parseDockerfile */.Ai)(text ?? ""))).context;
}

// EXTERNAL MODULE: ./build/js/plan/draft.js
var plan_draft = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/js/plan/add-declared.js






/**
 * The draft with the variants that `plimsoll.yml` declares: a block refines the target of its name, or adds a variant.
 * @throws PlimsollError config.value for a Dockerfile or a linked variant that is not there
 */
async function addDeclared(draft, found, settings) {
    const targets = new Map(draft.targets);
    const variants = [...draft.variants];
    for (const { name, key } of draft.variants) {
        const target = targets.get(key);
        const block = (0,plan_draft/* blockOf */.VN)(settings, name);
        if (target !== undefined && block !== undefined)
            targets.set(key, refined(target, block, settings.root));
    }
    const known = new Set(variants.map(({ name }) => name));
    const file = settings.configFile ?? "the configuration";
    for (const [name, block] of settings.declared) {
        if (block.image !== undefined || known.has(name) || known.has((0,plan_draft/* bakeName */.bC)(name)))
            continue;
        const key = (0,plan_draft/* freeKey */.EK)(name, targets);
        targets.set(key, await declaredTarget(name, block, found, settings));
        variants.push({ name, key, because: `declared in ${file}`, fromBake: false });
    }
    return { targets: withLinks({ ...draft, targets, variants }, settings), variants, notes: draft.notes };
}
/** `target:NAME` in a block names a variant; the definition needs its key. */
function withLinks({ targets, variants }, settings) {
    const keys = new Map(variants.map(({ name, key }) => [name, key]));
    const linked = variants.map(({ name, key }) => {
        const target = targets.get(key);
        if (target === undefined)
            throw new errors/* PlimsollError */.nN("internal", `There is no target ${key}.`);
        const written = (0,plan_draft/* blockOf */.VN)(settings, name)?.contexts ?? {};
        return [key, { ...target, contexts: { ...target.contexts, ...linkContexts(name, written, targets, keys) } }];
    });
    return new Map([...targets, ...linked]);
}
function linkContexts(name, contexts, targets, keys) {
    const links = Object.entries(contexts).filter(([, value]) => value.startsWith("target:"));
    const resolved = links.map(([context, value]) => {
        const other = value.slice("target:".length);
        const key = keys.get(other) ?? (targets.has(other) ? other : undefined);
        if (key !== undefined)
            return [context, (0,plan_target/* linkTo */.uM)(key)];
        const near = (0,nearest/* nearest */.p)(other, keys.keys());
        const meant = near === undefined ? "" : ` Did you mean ${near}?`;
        throw new errors/* PlimsollError */.nN("config.value", `Variant ${name}: "contexts" links to ${other}, which is no variant.${meant}`);
    });
    return Object.fromEntries(resolved);
}
/** Found Dockerfiles that nothing in the plan builds. */
function unusedDockerfiles(draft, found, settings) {
    const used = new Set([...draft.targets.values()].flatMap((target) => (0,plan_target/* localDockerfile */.CR)(target) ?? []));
    const usedPaths = new Set([...used].map((path) => (0,plan_workspace/* relativeTo */.Mf)(settings.root, path)));
    const reason = settings.declared.size > 0 ? `not listed in ${settings.configFile ?? "the configuration"}` : "no target builds it";
    return found
        .filter(({ path }) => !usedPaths.has(path))
        .map(({ path }) => ({ kind: "left-out", subject: path, reason }));
}

;// CONCATENATED MODULE: ./build/js/plan/links.js


/** Keys of the targets that `key` is built on, nearest first, each once. Keys without target are passed over. */
function basesOf(key, targets) {
    const found = [key];
    for (const each of found) {
        const target = targets.get(each);
        const links = target === undefined ? [] : (0,plan_target/* linksOf */.hP)(target);
        found.push(...links.filter((link) => !found.includes(link) && targets.has(link)));
    }
    return found.slice(1);
}
/**
 * `items` in an order in which each comes after those it is built on; otherwise as they were.
 * @throws PlimsollError plan.cycle, which names the circle
 */
function inOrder(items, targets) {
    const sequence = [];
    for (const { key } of items)
        place(key, targets, [], sequence);
    return items.toSorted((a, b) => sequence.indexOf(a.key) - sequence.indexOf(b.key));
}
function place(key, targets, above, sequence) {
    if (above.includes(key)) {
        const circle = [...above.slice(above.indexOf(key)), key].join(" → ");
        throw new errors/* PlimsollError */.nN("plan.cycle", `These are built on each other: ${circle}. Take one of the links out.`);
    }
    const target = targets.get(key);
    if (target === undefined || sequence.includes(key))
        return;
    for (const link of (0,plan_target/* linksOf */.hP)(target))
        place(link, targets, [...above, key], sequence);
    sequence.push(key);
}

;// CONCATENATED MODULE: ./build/js/plan/guard.js



/**
 * Why a target may not be built, in a sentence with the way out; undefined when it may (CONTRACTS §7). This is the only
 * check there is: with `--progress=rawjson` buildx grants what a definition asks for without a question
 * (docker/buildx v0.36.1 commands/bake.go, runBake).
 */
async function blockedBecause(target, workspace, settings) {
    for (const wanted of privileges(target)) {
        if (!isAllowed(wanted, workspace.allowed)) {
            return `It asks for ${wanted}, which the inputs of this run don't allow. Allow ${wanted} there, or take it out.`;
        }
    }
    for (const [what, path] of [...paths(target), ...sshPaths(target)]) {
        if (await (0,plan_workspace/* isReadable */.hS)(workspace, (0,external_node_path_.resolve)(workspace.root, path)))
            continue;
        return `Its ${what} ${path} lies outside the repository. Move it inside, or allow fs.read=${path} in the inputs.`;
    }
    const own = new Set(settings.ssh.map((entry) => entry.split("=")[0]));
    const agent = target.ssh.find(({ id, paths: keys }) => keys.length === 0 && !own.has(id));
    if (agent === undefined || workspace.allowed.has("ssh"))
        return undefined;
    return `It uses the SSH agent as "${agent.id}", which the inputs of this run don't give. Add ssh: ${agent.id} there.`;
}
function privileges({ entitlements, passed }) {
    return passed["network"] === "host" ? [...new Set([...entitlements, "network.host"])] : entitlements;
}
function isAllowed(wanted, allowed) {
    return allowed.has(wanted) || (wanted.startsWith("device=") && allowed.has("device"));
}
function paths(target) {
    const dockerfile = (0,plan_target/* localDockerfile */.CR)(target);
    const contexts = Object.entries(target.contexts).flatMap(([name, value]) => {
        if (/^(?:docker-image:\/\/|target:)/.test(value))
            return [];
        return [[`context "${name}"`, value.replace(/^oci-layout:\/\//, "").replace(/(?::[\w.-]+)?(?:@[\w:]+)?$/, "")]];
    });
    const secrets = target.secrets.flatMap(({ id, src }) => (src ? [[`secret "${id}"`, src]] : []));
    const caches = target.cacheFrom.flatMap(({ type, src }) => {
        return type === "local" && src !== undefined ? [["cache", src]] : [];
    });
    return [
        // Also a remote one: buildx takes a directory of that name first (docker/buildx build/opt.go, loadInputs).
        ["build context", target.context],
        ...(dockerfile === undefined ? [] : [["Dockerfile", dockerfile]]),
        ...contexts,
        ...secrets,
        ...caches,
        ...strings(target.passed["policy"]).map((path) => ["policy", path]),
    ];
}
function sshPaths({ ssh }) {
    return ssh.flatMap(({ id, paths: keys }) => keys.map((path) => [`SSH key "${id}"`, path]));
}
/** Every string in a value, however deep: a policy names its files in more than one form. */
function strings(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
/**
 * The target with secrets only from files and from variables that the inputs give: buildx would read any variable of its
 * own environment, also for a secret that has nothing but an id
 * (moby/buildkit session/secrets/secretsprovider/store.go). A secret without value is left out, and that is said.
 */
function withGivenSecrets(key, target, settings) {
    const isGiven = (name) => Object.hasOwn(settings.secretEnvironment, name) || Object.hasOwn(settings.buildEnvironment, name);
    const explicit = target.secrets.map((secret) => {
        if (secret.env !== undefined || secret.src !== undefined)
            return secret;
        return isGiven(secret.id) ? { ...secret, env: secret.id } : { ...secret, src: `${settings.root}/${secret.id}` };
    });
    const kept = explicit.filter(({ env }) => env === undefined || isGiven(env));
    const notes = explicit
        .filter((secret) => !kept.includes(secret))
        .map(({ id, env }) => {
        const reason = `secret "${id}": nobody gives ${env}; give it with build-secrets`;
        return { kind: "left-out", subject: key, reason };
    });
    return { target: { ...target, secrets: kept }, notes };
}

;// CONCATENATED MODULE: ./build/js/plan/normalise.js



/**
 * The targets as this run builds them: held to what the inputs allow, then with the inputs' own arguments, secrets, keys
 * and platforms, which need no leave.
 */
async function normalise(draft, workspace, settings) {
    const targets = new Map();
    const blocked = new Map();
    const notes = [];
    for (const [key, written] of draft.targets) {
        const given = withGivenSecrets(key, withoutOverridden(written, settings), settings);
        const reason = await blockedBecause(given.target, workspace, settings);
        notes.push(...given.notes);
        if (reason === undefined)
            targets.set(key, withInputs(given.target, settings));
        else
            blocked.set(key, reason);
    }
    return { targets, blocked, notes };
}
/** Without secrets and keys that an input of the same id replaces. */
function withoutOverridden(target, { buildSecrets, ssh }) {
    const secretIds = new Set(buildSecrets.map(({ id }) => id));
    const sshIds = new Set(ssh.filter((entry) => entry.includes("=")).map((entry) => entry.split("=")[0]));
    return {
        ...target,
        secrets: target.secrets.filter(({ id }) => !secretIds.has(id)),
        ssh: target.ssh.filter(({ id }) => !sshIds.has(id)),
    };
}
function withInputs(target, settings) {
    const { root, buildArgs, buildSecrets, platforms } = settings;
    const secrets = buildSecrets.map(({ src, ...rest }) => src === undefined ? rest : { ...rest, src: (0,external_node_path_.resolve)(root, src) });
    const ssh = settings.ssh.map((entry) => (0,read_definition/* readSsh */.d4)(entry, root));
    const sshIds = new Set(ssh.map(({ id }) => id));
    return {
        ...target,
        args: { ...target.args, ...buildArgs },
        secrets: [...target.secrets, ...secrets],
        ssh: [...target.ssh.filter(({ id }) => !sshIds.has(id)), ...ssh],
        platforms: platforms ?? target.platforms,
    };
}
/**
 * A target as the definition has it. Left out on purpose, because each build sets its own: exporters (`output`),
 * `cache-to`, `call`; and tags and attestations, which go with the variant.
 */
function toBakeTarget(target) {
    const bake = { ...target.passed, context: target.context };
    if (target.inline !== undefined)
        bake["dockerfile-inline"] = target.inline;
    else if (target.dockerfile !== undefined)
        bake.dockerfile = target.dockerfile;
    if (target.stage !== undefined)
        bake.target = target.stage;
    const records = { args: target.args, labels: target.labels, contexts: target.contexts };
    for (const [key, value] of Object.entries(records))
        if (Object.keys(value).length > 0)
            bake[key] = value;
    const lists = {
        platforms: target.platforms,
        entitlements: target.entitlements,
        secret: target.secrets,
        ssh: target.ssh,
        "cache-from": target.cacheFrom,
    };
    for (const [key, value] of Object.entries(lists))
        if (value.length > 0)
            bake[key] = value;
    return bake;
}

// EXTERNAL MODULE: ./build/js/plan/slug.js
var slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/plan/built-variants.js







/**
 * The variants that this run builds, each after those it is built on. One that may not be built keeps its place and
 * says why.
 * @throws PlimsollError plan.cycle
 */
function builtVariants(draft, normalised, settings) {
    return inOrder(draft.variants, draft.targets).flatMap((variant) => {
        const target = normalised.targets.get(variant.key) ?? draft.targets.get(variant.key);
        return target === undefined ? [] : [builtVariant(variant, target, draft, normalised, settings)];
    });
}
function builtVariant({ name, key, because }, target, draft, { blocked }, settings) {
    const basedOn = basesOf(key, draft.targets);
    const dockerfile = (0,plan_target/* localDockerfile */.CR)(target);
    const stop = [key, ...basedOn].find((each) => blocked.has(each));
    const variant = {
        kind: "build",
        name,
        slug: (0,slug/* slugOf */.t)(name),
        policy: (0,plan_draft/* blockOf */.VN)(settings, name)?.policy ?? settings.defaults,
        because,
        target: key,
        platforms: target.platforms,
        basedOn,
    };
    if (dockerfile !== undefined)
        variant.dockerfile = (0,plan_workspace/* relativeTo */.Mf)(settings.root, dockerfile);
    if (!(0,remote/* isRemoteContext */.u)(target.context))
        variant.context = (0,plan_workspace/* relativeTo */.Mf)(settings.root, target.context);
    if (target.tags.length > 0)
        variant.tags = target.tags;
    if (target.attest !== undefined)
        variant.attest = target.attest;
    if (stop !== undefined)
        variant.blocked = `${stop === key ? "" : `${stop}: `}${blocked.get(stop)}`;
    return variant;
}
/** The definition of everything that may be built; what is built on a blocked target is not in it either. */
function definitionOf(draft, { targets, blocked }) {
    const allowed = [...targets].filter(([key]) => !basesOf(key, draft.targets).some((base) => blocked.has(base)));
    return { target: Object.fromEntries(allowed.map(([key, target]) => [key, toBakeTarget(target)])) };
}

// EXTERNAL MODULE: ./build/js/plan/discover.js + 4 modules
var discover = __webpack_require__(71406);
;// CONCATENATED MODULE: ./build/js/plan/dockerfile-plan.js


/**
 * What plain Dockerfiles build. When `plimsoll.yml` declares variants, its list counts: of the found Dockerfiles only
 * those that it names are built.
 */
function planDockerfiles({ dockerfiles }, settings) {
    const draft = { targets: new Map(), variants: [], notes: [] };
    const isListed = ({ name }) => settings.declared.size === 0 || settings.refinements.has(name);
    for (const found of dockerfiles.filter(({ name }) => !settings.declared.has(name))) {
        if (!isListed(found))
            continue;
        const key = (0,plan_draft/* freeKey */.EK)(found.name, draft.targets);
        draft.targets.set(key, foundTarget(found, settings.root));
        draft.variants.push({ name: found.name, key, because: `found: ${found.path}`, fromBake: false });
        draft.notes.push(foundNote(found));
    }
    for (const subject of settings.extraBakeFiles) {
        draft.notes.push({ kind: "left-out", subject, reason: "it refines bake targets, and there are none" });
    }
    return draft;
}
function foundNote({ path, name, context, contextReason }) {
    const why = contextReason === undefined ? "" : ` (${contextReason})`;
    return { kind: "found", subject: path, reason: `variant ${name}, context ${context}${why}` };
}

;// CONCATENATED MODULE: ./build/js/plan/not-built.js



/**
 * Final stages of plain Dockerfiles that no variant builds (CONTRACTS §3). Bake files choose their stages themselves.
 */
function notBuilt(read, draft, settings) {
    const byFile = Map.groupBy(read, ({ variant }) => {
        const target = draft.targets.get(variant.key);
        return target === undefined ? undefined : (0,plan_target/* localDockerfile */.CR)(target);
    });
    return [...byFile].flatMap(([path, variants]) => {
        const dockerfile = variants[0]?.dockerfile;
        const isPlain = variants.some(({ variant }) => !variant.fromBake);
        if (path === undefined || dockerfile === undefined || !isPlain)
            return [];
        const stages = variants.map(({ variant }) => draft.targets.get(variant.key)?.stage);
        const built = new Set(stages.map((stage) => stage?.toLowerCase() ?? dockerfile.stages.at(-1)?.name));
        const last = stages.includes(undefined) ? dockerfile.stages.at(-1) : undefined;
        const left = (0,parse/* finalStages */.yu)(dockerfile).filter((stage) => stage !== last && !built.has(stage.name));
        return left.map(({ name, startLine }) => {
            const way = name === undefined ? "give it a name with AS" : `declare a variant with "target: ${name}"`;
            const subject = `${(0,plan_workspace/* relativeTo */.Mf)(settings.root, path)}:${startLine}`;
            return { kind: "not-built", subject, reason: `final stage ${name ?? "without a name"}; to build it, ${way}` };
        });
    });
}

// EXTERNAL MODULE: ./build/js/plan/bake-file-names.js
var bake_file_names = __webpack_require__(49203);
;// CONCATENATED MODULE: ./build/js/plan/nothing-found.js


/** The error for a repository with nothing to build: what was looked for, where, and what to do. */
function nothingFound({ bakeFiles, notes }, { root, bake }) {
    const detail = notes.map(({ subject, reason }) => `left out ${subject}: ${reason}`).join("\n");
    const options = detail === "" ? {} : { detail };
    if (bake !== undefined) {
        return new errors/* PlimsollError */.nN("plan.nothing-found", `${bakeFiles.join(", ")} has no target. Add one, or correct "bake".`, options);
    }
    return new errors/* PlimsollError */.nN("plan.nothing-found", `Found nothing to build in ${root}: no bake or compose file with something to build (${bake_file_names/* defaultBakeFiles */.Cx.join(", ")}), ` +
        "no Dockerfile, Dockerfile.*, *.Dockerfile or Containerfile, here or in subdirectories. Name your Dockerfile in " +
        "plimsoll.yml (variants: { app: { dockerfile: PATH } }), or check a ready image with --image.", options);
}

;// CONCATENATED MODULE: ./build/js/plan/offers.js
/**
 * Offers a link for every image that a Dockerfile starts from or copies from and that another variant builds, by its
 * tags or by its name. A link is never made silently: without one the image comes from a registry, and that may be meant.
 */
function linkOffers(read, draft) {
    return read.flatMap(({ variant, dockerfile }) => {
        const own = draft.targets.get(variant.key)?.contexts ?? {};
        const images = externalImages(dockerfile).filter((image) => own[image] === undefined);
        return images.flatMap((image) => {
            const base = draft.variants.find((other) => other.key !== variant.key && builds(other, image, draft));
            return base === undefined ? [] : [offer(variant, image, base)];
        });
    });
}
/** FROM and COPY --from of images, each once. */
function externalImages({ stages }) {
    const names = new Set(stages.flatMap(({ name }) => name ?? []));
    const bases = stages
        .filter(({ fromStage }) => fromStage === undefined)
        .flatMap(({ resolvedFrom }) => resolvedFrom ?? []);
    const copied = stages.flatMap(({ instructions }) => instructions.flatMap(({ copyFrom }) => copyFrom ?? []));
    const images = [...bases, ...copied.filter((from) => !/^\d+$/.test(from) && !names.has(from.toLowerCase()))];
    return [...new Set(images)].filter((image) => image !== "scratch" && !image.includes("@"));
}
/**
 * By a tag of the same repository; or by name, when the reference is that bare name without a version: nobody means a
 * local image by `debian:bookworm`.
 */
function builds({ name, key }, image, draft) {
    const { repository, tag } = parts(image);
    const tags = draft.targets.get(key)?.tags ?? [];
    if (tags.some((written) => parts(written).repository === repository))
        return true;
    return !image.includes("/") && repository === parts(name).repository && (tag === undefined || tag === "latest");
}
/** Repository in its full form, so that `app`, `library/app` and `docker.io/library/app` are one. */
function parts(image) {
    const [, path = image, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(image) ?? [];
    const short = path.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
    return { repository: short.toLowerCase(), tag };
}
function offer(variant, image, base) {
    const yaml = `contexts: { ${JSON.stringify(image)}: ${JSON.stringify(`target:${base.name}`)} }`;
    const hcl = `contexts = { ${JSON.stringify(image)} = ${JSON.stringify(`target:${base.key}`)} }`;
    const reason = `it is built on ${image}, which ${base.name} builds. To build on that build and not on a registry's image, add to ` +
        `variants.${variant.name}: ${yaml} (in a bake file, to target ${variant.key}: ${hcl})`;
    return { kind: "link-offered", subject: variant.name, reason };
}

;// CONCATENATED MODULE: ./build/js/plan/read-variants.js




/** The variants whose Dockerfiles can be read, with those. What lies outside the workspace is not opened. */
async function readVariants(draft, workspace) {
    const read = [];
    for (const variant of draft.variants) {
        const target = draft.targets.get(variant.key);
        const path = target === undefined ? undefined : (0,plan_target/* localDockerfile */.CR)(target);
        if (target === undefined)
            continue;
        const text = target.inline ?? (await readInside(path, workspace));
        if (text !== undefined)
            read.push({ variant, dockerfile: (0,parse/* parseDockerfile */.Ai)(text, target.args) });
    }
    return read;
}
async function readInside(path, workspace) {
    return path !== undefined && (await (0,plan_workspace/* isReadable */.hS)(workspace, path)) ? (0,text_file/* readTextFile */.G)(path) : undefined;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/js/plan/ready.js




/** The plan for `--image`: one image that something else built, and no discovery. */
function planReady(image, settings) {
    const { selected } = settings;
    if (selected.length > 1) {
        throw new errors/* PlimsollError */.nN("usage.flag", `--image is one image, and ${selected.length} variants are named (${selected.join(", ")}). Name one.`);
    }
    const name = selected[0] ?? imageName(image);
    const variant = readyVariant(name, image, "given as --image", (0,plan_draft/* blockOf */.VN)(settings, name), settings);
    return { variants: [variant], definition: { target: {} }, notes: [] };
}
/** Declared variants with `image`. */
function declaredImages(settings) {
    const because = `declared in ${settings.configFile ?? "the configuration"}`;
    return [...settings.declared].flatMap(([name, block]) => block.image === undefined ? [] : [readyVariant(name, block.image, because, block, settings)]);
}
function readyVariant(name, image, because, block, settings) {
    return {
        kind: "image",
        name,
        slug: (0,slug/* slugOf */.t)(name),
        policy: block?.policy ?? settings.defaults,
        because,
        image,
        platforms: settings.platforms ?? block?.platforms ?? [],
        ...(block?.dockerfile === undefined ? {} : { dockerfile: block.dockerfile }),
    };
}
/**
 * The last part of an image's repository, or of a path without `.tar`. No tag and no digest: variants are compared by
 * name, and those change from run to run (CONTRACTS §5).
 */
function imageName(image) {
    const last = (0,posix_.basename)(image.replace(/^[a-z-]+:(?=[./])/, "").split("@")[0] ?? "");
    return last.replace(/\.tar(?:\.gz)?$/, "").replace(/:[^:]*$/, "") || "image";
}

;// CONCATENATED MODULE: ./build/js/plan/select.js



/**
 * The variants that were asked for, in the plan's order; all when none was.
 * @throws PlimsollError plan.unknown-variant, with the nearest name and the whole list
 */
function select_select(variants, selected) {
    checkKnown(variants, selected, (name) => `There is no variant ${name}.`);
    const wanted = new Set(selected.map((name) => resolveName(name, variants)));
    return wanted.size === 0 ? [...variants] : variants.filter(({ name }) => wanted.has(name));
}
/** @throws PlimsollError plan.unknown-variant for the first of `names` that is no variant. */
function checkKnown(variants, names, sentence) {
    const unknown = names.find((name) => resolveName(name, variants) === undefined);
    if (unknown === undefined)
        return;
    const known = variants.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(unknown, known);
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new errors/* PlimsollError */.nN("plan.unknown-variant", `${sentence(unknown)}${meant} Variants: ${known.join(", ")}.`);
}
/** The variant's own name for `name`, which may be written with the dots of a compose service. */
function resolveName(name, variants) {
    const known = variants.map((variant) => variant.name);
    return [name, (0,plan_draft/* bakeName */.bC)(name)].find((candidate) => known.includes(candidate));
}

;// CONCATENATED MODULE: ./build/js/plan/plan.js












/**
 * Decides what a run builds: finds it, lets buildx evaluate what only buildx can, adds what `plimsoll.yml` says, holds it
 * to what the inputs allow, and puts it in order. buildx is looked for only where there are bake or compose files.
 * @throws PlimsollError plan.*, config.value, build.no-builder, usage.flag
 */
async function planRun(settings, findBuildx, context) {
    if (settings.image !== undefined)
        return planReady(settings.image, settings);
    const workspace = await (0,plan_workspace/* openWorkspace */.OH)(settings);
    const found = await (0,discover/* discover */.k)(settings, workspace, context);
    const described = await describe(found, findBuildx, settings, workspace, context);
    const draft = await addDeclared(described, found.dockerfiles, settings);
    const images = declaredImages(settings);
    if (draft.variants.length + images.length === 0)
        throw nothingFound(found, settings);
    checkKnown([...draft.variants, ...images], [...settings.refinements.keys()], (name) => {
        return `${settings.configFile ?? "The configuration"} has a variant ${name}, and nothing builds it.`;
    });
    const normalised = await normalise(draft, workspace, settings);
    const read = await readVariants(draft, workspace);
    return {
        variants: select_select([...builtVariants(draft, normalised, settings), ...images], settings.selected),
        definition: definitionOf(draft, normalised),
        notes: [
            ...draft.notes,
            ...notBuilt(read, draft, settings),
            ...linkOffers(read, draft),
            ...unusedDockerfiles(draft, found.dockerfiles, settings),
            ...normalised.notes,
            ...found.notes,
        ],
    };
}
/** Bake and compose files win over plain Dockerfiles, unless they were only found and build nothing. */
async function describe(found, findBuildx, settings, workspace, context) {
    if (found.bakeFiles.length === 0)
        return planDockerfiles(found, settings);
    const buildx = await findBuildx();
    if (!buildx.ok && buildx.error.code === "cancelled")
        throw buildx.error;
    const { planBake } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6975)]).then(__webpack_require__.bind(__webpack_require__, 46975));
    const baked = await planBake(found.bakeFiles, buildx.ok ? buildx.value : undefined, settings, workspace, context);
    if (baked.variants.length > 0 || settings.bake !== undefined)
        return baked;
    const plain = planDockerfiles(found, settings);
    return { ...plain, notes: [...plain.notes, ...baked.notes] };
}


/***/ }),

/***/ 94820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ localContext),
  lS: () => (/* binding */ membersOf),
  Ed: () => (/* binding */ namedContext),
  d4: () => (/* binding */ readSsh),
  R0: () => (/* binding */ readTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/plan/csv.js
/** Fields of one CSV record (RFC 4180), as buildx writes attributes up to 0.18: `type=env,"id=a,b"`. */
function csvFields(text) {
    const fields = text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
    return [...fields].map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain);
}
/** `key=value` fields as a record with lower-case keys; a field without `=` counts as `fallback`. */
function csvRecord(text, fallback) {
    const pairs = csvFields(text).map((field) => {
        const at = field.indexOf("=");
        return at < 0 ? [fallback, field] : [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
    });
    return Object.fromEntries(pairs);
}

// EXTERNAL MODULE: ./build/js/plan/draft.js
var draft = __webpack_require__(8499);
// EXTERNAL MODULE: ./build/js/plan/remote.js
var remote = __webpack_require__(84656);
// EXTERNAL MODULE: ./build/js/plan/target.js
var plan_target = __webpack_require__(42263);
;// CONCATENATED MODULE: ./build/js/plan/read-definition.js





/** What a build needs of a target beyond what the plan looks at. */
const passedKeys = [
    "annotations",
    "extra-hosts",
    "network",
    "no-cache",
    "no-cache-filter",
    "policy",
    "pull",
    "resources",
    "shm-size",
    "ulimits",
];
/**
 * The printed targets by key. The key is bake's name, except where a dash stands in front of that: such a key would be
 * read as an option by whoever builds it.
 */
function readTargets(printed, root) {
    const names = Object.keys(printed);
    const taken = new Map(names.map((name) => [name, name]));
    const keys = new Map();
    for (const name of names) {
        const key = name.startsWith("-") ? (0,draft/* freeKey */.EK)(name, taken) : name;
        taken.set(key, name);
        keys.set(name, key);
    }
    const targets = new Map();
    for (const [name, each] of Object.entries(printed)) {
        const target = readTarget(each, root);
        const contexts = Object.entries(target.contexts).map(([context, value]) => [context, renamed(value, keys)]);
        targets.set(keys.get(name) ?? name, { ...target, contexts: Object.fromEntries(contexts) });
    }
    return { targets, keys };
}
function renamed(value, keys) {
    const link = value.startsWith("target:") ? keys.get(value.slice("target:".length)) : undefined;
    return link === undefined ? value : (0,plan_target/* linkTo */.uM)(link);
}
/** A printed target with literal strings, absolute paths and one form for every attribute. */
function readTarget(printed, root) {
    const target = (0,plan_target/* emptyTarget */.Ty)(localContext(printed.context ?? ".", root));
    if (printed["dockerfile-inline"])
        target.inline = literal(printed["dockerfile-inline"]);
    else
        target.dockerfile = dockerfilePath(printed.dockerfile || "Dockerfile", target.context, root);
    if (printed.target)
        target.stage = printed.target;
    for (const [name, value] of Object.entries(printed.contexts ?? {})) {
        target.contexts[name] = namedContext(value, root);
    }
    return {
        ...target,
        args: literalValues(printed.args),
        labels: literalValues(printed.labels),
        platforms: (printed.platforms ?? []).flatMap((platforms) => platforms.split(",")),
        tags: printed.tags ?? [],
        secrets: (printed.secret ?? []).map((entry) => readSecret(entry, root)),
        ssh: (printed.ssh ?? []).map((entry) => readSsh(entry, root)),
        cacheFrom: (printed["cache-from"] ?? []).map(readCacheSource),
        entitlements: printed.entitlements ?? [],
        ...(printed.attest ? { attest: printed.attest } : {}),
        passed: passedOf(printed),
    };
}
/** Targets of the groups that stand behind `name`, each once; a name without group stands for itself. */
function membersOf(name, groups, seen = new Set()) {
    const members = groups?.[name]?.targets;
    if (seen.has(name) || !members)
        return [name];
    seen.add(name);
    return [...new Set(members.flatMap((member) => membersOf(member, groups, seen)))];
}
/**
 * `--print` writes `${` as `$${` and `%{` as `%%{` in these fields, because strings of a JSON bake file are HCL templates
 * (docker/buildx bake/bake.go, Target.MarshalJSON).
 */
function literal(text) {
    return text.replaceAll("$${", "${").replaceAll("%%{", "%{");
}
function literalValues(values) {
    const entries = Object.entries(values ?? {}).flatMap(([key, value]) => value === null ? [] : [[key, literal(value)]]);
    return Object.fromEntries(entries);
}
function passedOf(printed) {
    const kept = passedKeys.flatMap((key) => (printed[key] === undefined ? [] : [[key, unescaped(key, printed[key])]]));
    return Object.fromEntries(kept);
}
/** Annotations are a list, extra hosts a record of escaped strings; the others hold no free text. */
function unescaped(key, value) {
    if (key === "annotations" && Array.isArray(value))
        return value.map((each) => literal(String(each)));
    if (key !== "extra-hosts" || typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([host, address]) => [host, literal(String(address))]));
}
/** `cwd://` names a path beside the caller, which for us is the root. */
function localPath(path, root) {
    return (0,external_node_path_.resolve)(root, path.replace(/^cwd:\/\//, ""));
}
/** An absolute directory, or the address of a remote context. */
function localContext(context, root) {
    return (0,remote/* isRemoteContext */.u)(context) ? context : localPath(context, root);
}
/** Absolute, unless it lies in a remote context. A relative one counts from the context, as in bake. */
function dockerfilePath(dockerfile, context, root) {
    if (dockerfile.startsWith("cwd://"))
        return localPath(dockerfile, root);
    if ((0,remote/* isRemoteContext */.u)(context))
        return external_node_path_.posix.isAbsolute(dockerfile) ? dockerfile : external_node_path_.posix.normalize(dockerfile);
    return (0,external_node_path_.resolve)(context, dockerfile);
}
/** Images and other targets stay as they are; an OCI layout and a directory get absolute paths. */
function namedContext(value, root) {
    if (/^(?:docker-image:\/\/|target:)/.test(value))
        return value;
    const layout = /^oci-layout:\/\/(.*?)((?::[\w.-]+)?(?:@[\w:]+)?)$/.exec(value);
    if (layout !== null)
        return `oci-layout://${(0,external_node_path_.resolve)(root, layout[1] ?? "")}${layout[2] ?? ""}`;
    return localContext(value, root);
}
/** buildx looks for the variable first and then for the file when only the id is given; see plan/secrets. */
function readSecret(entry, root) {
    const { id = "", source, src = source, env, type, } = typeof entry === "string" ? csvRecord(entry, "id") : texts(entry);
    if (type === "env" && env === undefined && src !== undefined)
        return { id, env: src };
    return { id, ...(src ? { src: localPath(src, root) } : {}), ...(env ? { env } : {}) };
}
/** `id`, `id=path,path`, or the object form. */
function readSsh(entry, root) {
    if (typeof entry !== "string") {
        const paths = Array.isArray(entry["paths"]) ? entry["paths"].map(String) : [];
        return { id: String(entry["id"] ?? ""), paths: paths.map((path) => localPath(path, root)) };
    }
    const at = entry.indexOf("=");
    const paths = at < 0 ? [] : entry.slice(at + 1).split(",");
    return { id: at < 0 ? entry : entry.slice(0, at), paths: paths.map((path) => localPath(path, root)) };
}
/** A bare reference means a registry. */
function readCacheSource(entry) {
    if (typeof entry !== "string")
        return texts(entry);
    return entry.includes("=") ? csvRecord(entry, "ref") : { type: "registry", ref: entry };
}
function texts(entry) {
    return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));
}


/***/ }),

/***/ 84656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const scpStyle = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:./;
/**
 * Whether buildx takes a context for a Git or HTTP address (docker/buildx util/urlutil, moby/buildkit dfgitutil). Where
 * buildx could still read one of these as a path, that path must not lead out of the working directory.
 */
function isRemoteContext(context) {
    if (/^https?:\/\//.test(context))
        return true;
    const remote = /^(?:git|ssh):\/\//.test(context) || context.startsWith("github.com/") || scpStyle.test(context);
    return remote && !/^\.\.(?:\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(context));
}


/***/ }),

/***/ 17041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Room for what callers put around it (`.linux-arm64-v8.cdx.json`) inside the 255 bytes of a file name. */
const longest = 120;
/**
 * A variant's name made safe for file names, URLs and SARIF categories. Letters, digits, `.`, `_` and `-` stay; any other
 * character becomes `~` and its UTF-16 unit in hexadecimal, so different names never meet and a reader still sees the
 * name: `api:gpu` is `api~3agpu`. A dot or a dash in front is written so too: it would hide the file or be an option.
 */
function slugOf(name) {
    const slug = name.replace(/^[.-]|[^A-Za-z0-9._-]/g, (character) => {
        const hex = character.charCodeAt(0).toString(16);
        return character.charCodeAt(0) < 0x80 ? `~${hex.padStart(2, "0")}` : `~u${hex.padStart(4, "0")}`;
    });
    if (slug.length <= longest)
        return slug === "" ? "~" : slug;
    // `~~` occurs in no other slug: what follows a mark is always hexadecimal.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name, "utf16le").digest("hex").slice(0, 32);
    return `${slug.slice(0, longest - 34)}~~${digest}`;
}


/***/ }),

/***/ 42263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ localDockerfile),
/* harmony export */   Ty: () => (/* binding */ emptyTarget),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** A target of the definition while the plan is being made: the fields that planning looks at, all of one form. */

/** A target with nothing but its context. */
function emptyTarget(context) {
    return {
        context,
        args: {},
        labels: {},
        contexts: {},
        platforms: [],
        tags: [],
        secrets: [],
        ssh: [],
        cacheFrom: [],
        entitlements: [],
        passed: {},
    };
}
/**
 * Absolute path of the Dockerfile on this machine; undefined for inline and remote ones. An absolute path is local also
 * beside a remote context (docker/buildx build/opt.go, loadInputs).
 */
function localDockerfile({ dockerfile }) {
    return dockerfile !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(dockerfile) ? dockerfile : undefined;
}
const linkPrefix = "target:";
/** Keys of the targets that `target` is built on, in the order in which its contexts name them. */
function linksOf(target) {
    const linked = Object.values(target.contexts).filter((value) => value.startsWith(linkPrefix));
    return [...new Set(linked.map((value) => value.slice(linkPrefix.length)))];
}
/** The value of a context that stands for another target. */
function linkTo(key) {
    return linkPrefix + key;
}


/***/ })

};
