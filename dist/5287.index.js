export const id = 5287;
export const ids = [5287];
export const modules = {

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   KB: () => (/* binding */ hashLike),
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Algorithms that the OCI image spec registers (descriptor.md, "Registered Algorithms"), with their hex lengths. */
const hexLengths = { sha256: 64, sha512: 128 };
/** Whether `text` is a digest of a registered algorithm: `sha256:` and 64 lower-case hex digits, or `sha512:` and 128. */
function isDigest(text) {
    const [algorithm = "", hex = "", ...rest] = text.split(":");
    return rest.length === 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
/** Where a layout keeps the blob, relative to it. `digest` has passed {@link isDigest}, so no path can hide in it. */
function blobName(digest) {
    return `blobs/${digest.replace(":", "/")}`;
}
function digestOf(bytes, algorithm) {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex")}`;
}
/** A running hash of the algorithm that `digest` names. */
function hashLike(digest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest.slice(0, digest.indexOf(":")));
}
/** `sha256:0123456789ab…`: enough to find it, short enough to read. */
function shortDigest(digest) {
    const colon = digest.indexOf(":");
    return `${digest.slice(0, colon + 13)}…`;
}


/***/ }),

/***/ 73600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   n: () => (/* binding */ referenceText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);


const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`. What has no dot, port or `localhost` before its first slash is Docker Hub's;
 * a single name there is under `library/`. Without tag and digest the tag is `latest`. Throws `usage.flag`.
 */
function parseReference(text) {
    const [name = "", digest, ...rest] = text.split("@");
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(slash, 0));
    const hasHost = first.includes(".") || first.includes(":") || first === "localhost" || first.startsWith("[");
    const path = hasHost ? name.slice(slash + 1) : name;
    const colon = path.lastIndexOf(":");
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    const bare = colon < 0 ? path : path.slice(0, colon);
    const registry = !hasHost || first === "index.docker.io" ? "docker.io" : first;
    const repository = registry === "docker.io" && !bare.includes("/") ? `library/${bare}` : bare;
    const isValid = rest.length === 0 &&
        bare.length <= 255 &&
        repositoryPattern.test(repository) &&
        hostPattern.test(registry) &&
        (tag === undefined || tagPattern.test(tag)) &&
        (digest === undefined || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest));
    if (!isValid)
        throw invalid(text);
    const wanted = digest !== undefined ? { digest } : { tag: tag ?? "latest" };
    return { registry, repository, ...wanted };
}
function invalid(text) {
    const forms = "REGISTRY/NAME:TAG, a tar archive or an OCI layout directory";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("usage.flag", `${JSON.stringify(text)} is neither a file nor an image reference. Give ${forms}.`);
}
/** For messages: `ghcr.io/owner/name:tag`, Docker Hub's in short. */
function referenceText({ registry, repository, tag, digest }) {
    const name = registry === "docker.io" ? repository.replace(/^library\//, "") : `${registry}/${repository}`;
    return `${name}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ destinationsOf),
/* harmony export */   f: () => (/* binding */ requireOwnTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _image_sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73600);


/**
 * Where every variant goes. `to` decides the repository and takes the tag of each reference; without it the references
 * say both. Without written tags those of the target count. Pure.
 *
 * @throws PlimsollError config.value for what can't be a reference, a variant without a repository, and two variants
 *   that would set one tag
 */
function destinationsOf(wanted) {
    const destinations = wanted.map((each) => ({ ...each, repositories: repositoriesOf(each) }));
    requireOwnTags(destinations.flatMap(({ variant, repositories }) => repositories.map(({ name, tags }) => ({ variant: variant.name, repository: name, tags }))));
    return destinations;
}
/** @throws PlimsollError config.value for two variants that would set one tag */
function requireOwnTags(images) {
    const owners = new Map();
    for (const { variant, repository, tags } of images) {
        for (const reference of tags.map((tag) => `${repository}:${tag}`)) {
            const owner = owners.get(reference);
            if (owner !== undefined && owner !== variant)
                throw sameTag(owner, variant, reference);
            owners.set(reference, variant);
        }
    }
}
function repositoriesOf({ variant, push }) {
    const to = push.to === undefined ? undefined : repositoryOf(push.to, variant.name);
    const tags = push.tags?.map((tag) => writtenTag(tag, variant.name)) ?? (variant.tags ?? []).map(ownTag(variant.name));
    const found = new Map(to === undefined ? [] : [[to, new Set()]]);
    for (const { text, repository = to, tag } of tags) {
        const name = to ?? repository;
        if (name === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: the tag \`${text}\` of ${variant.name} has no repository. Give push.to, or write REPOSITORY:${text}.`);
        }
        found.set(name, (found.get(name) ?? new Set()).add(tag));
    }
    if (found.size > 0)
        return [...found].map(([name, each]) => ({ name, tags: [...each] }));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: ${variant.name} has nowhere to go. Give push.to, or tags to its bake target; \`push: false\` keeps it here.`);
}
/** `1.2`, or `ghcr.io/owner/name:1.2` as docker/metadata-action writes it. */
function writtenTag(written, variant) {
    const text = filled(written, variant);
    if (/[/:@]/.test(text))
        return referenceOf(text, variant);
    if (/^\w[\w.-]{0,127}$/.test(text))
        return { text, tag: text };
    throw noReference(text, variant);
}
/** A target's own tag is always a reference: `app` is `docker.io/library/app:latest`. */
function ownTag(variant) {
    return (text) => referenceOf(text, variant);
}
function referenceOf(text, variant) {
    const { tag, ...rest } = parsed(text, variant);
    if (tag === undefined)
        throw noReference(text, variant);
    return { text, repository: nameOf(rest), tag };
}
/** In small letters, which is all that registries take: `github.repository` may have capitals. */
function repositoryOf(written, variant) {
    const text = filled(written, variant).toLowerCase();
    // A tag or a digest would be dropped silently.
    if (/[@]|:[^/]*$/.test(text))
        throw noReference(text, variant);
    return nameOf(parsed(text, variant));
}
function filled(text, variant) {
    return text.replaceAll("{variant}", variant.replace(/[^\w.-]+/g, "-"));
}
function parsed(text, variant) {
    try {
        return (0,_image_sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(text);
    }
    catch {
        throw noReference(text, variant);
    }
}
function nameOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function noReference(text, variant) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: \`${text}\` of ${variant} is no repository or tag. Write push.to as ghcr.io/owner/name and tags as 1.2 or ghcr.io/owner/name:1.2.`);
}
function sameTag(first, second, reference) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", `push: ${first} and ${second} would both be \`${reference}\`. Tell them apart with {variant} in push.to or push.tags, or give each variant tags of its own.`);
}


/***/ }),

/***/ 95287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isUnmerged: () => (/* binding */ isUnmerged),
/* harmony export */   planPush: () => (/* binding */ planPush)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _tools_find_on_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91969);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9358);



/**
 * What is to be pushed, and where; undefined when nobody asked. What is wrong with it is found before anything is built.
 *
 * @throws PlimsollError config.value
 */
async function planPush(plan, { only }, job, context) {
    const wanted = plan.variants.flatMap((variant) => {
        const { push } = variant.policy;
        if (push === undefined || push.when === "never")
            return [];
        if (variant.kind === "build")
            return [{ variant, push }];
        context.progress.note(`${variant.name} is not pushed: something else built it.`);
        return [];
    });
    const [first] = wanted;
    if (first === undefined)
        return undefined;
    const destinations = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationsOf */ .N)(wanted);
    const reason = whyNotHere(first.push.when, job) ?? whyNotWhole(only);
    if (reason === undefined) {
        const signs = wanted.some(({ push }) => push.sign);
        return { destinations, ...(signs ? { cosign: await findCosign(context) } : {}) };
    }
    context.progress.note(`Nothing is pushed: ${reason}`);
    return { destinations, reason };
}
/** Whether a job may build what nobody has merged yet: nothing of that is released. Pure. */
function isUnmerged({ event, pullRequest, workflowRun, }) {
    return (pullRequest !== undefined ||
        [event, workflowRun?.event ?? ""].some((each) => /^pull_request|^merge_group$/.test(each)));
}
/** Events on which only what is merged already is built. */
const releasing = ["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"];
/** Why a push is not for this place; undefined when it is. A sentence that begins small, as all reasons here. */
function whyNotHere(when, job) {
    if (job === undefined) {
        return when === "always" ? undefined : "outside of GitHub Actions only --push asks for it.";
    }
    if (isUnmerged(job)) {
        return "what a pull request or a merge queue builds is not merged yet.";
    }
    if (when === "always")
        return undefined;
    const { ref, defaultBranch, event } = job;
    const isReleased = ref.startsWith("refs/tags/") || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
    if (isReleased && releasing.includes(event))
        return undefined;
    return `plimsoll.yml asks for it, which holds on the default branch and for tags. The input push: true asks for it here.`;
}
const needed = ["build", "lint", "size", "scan"];
function whyNotWhole(only) {
    const missing = needed.filter((stage) => !only.has(stage));
    return missing.length === 0 ? undefined : `this run leaves out ${missing.join(", ")}, so there is no whole verdict.`;
}
async function findCosign({ signEnvironment }) {
    const found = await (0,_tools_find_on_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findOnPath */ .a)("cosign", signEnvironment["PATH"]);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("config.value", "push.sign needs cosign, and none is on PATH. Install it in a step before (sigstore/cosign-installer), or take push.sign out.");
}


/***/ }),

/***/ 91969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The first executable file of this name on `path` (a PATH value), as an absolute path. Relative and empty entries are
 * left out: they would let a checkout bring its own tools.
 */
async function findOnPath(name, path) {
    for (const directory of (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory))
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        if (await isExecutableFile(candidate))
            return candidate;
    }
    return undefined;
}
async function isExecutableFile(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ })

};
