export const id = 5346;
export const ids = [5346];
export const modules = {

/***/ 87527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ setTags),
/* harmony export */   h: () => (/* binding */ inspectRaw)
/* harmony export */ });
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31008);

const deadlineMs = 300_000;
/**
 * The index or manifest that a registry has, byte for byte.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
async function inspectRaw(door, reference, context) {
    return imagetools(door, ["inspect", "--raw", "--", reference], `${reference} can't be read back`, context);
}
/**
 * Gives what lies under a digest its tags, as it is; several digests become one index, with their attestations.
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
async function setTags(door, { repository, digests, tags }, context) {
    const args = [
        "create",
        // One source stays what it is, also a bare manifest: an index around it would have another digest.
        ...(digests.length === 1 ? ["--prefer-index=false"] : []),
        "--progress=plain",
        ...tags.map((tag) => `--tag=${repository}:${tag}`),
        "--",
        ...digests.map((digest) => `${repository}@${digest}`),
    ];
    await imagetools(door, args, `${repository} can't be tagged ${tags.join(", ")}`, context);
}
async function imagetools({ buildx, name }, [action = "", ...rest], what, context) {
    const child = await context.run({
        command: buildx.command,
        args: [...buildx.args, "imagetools", action, ...(name === undefined ? [] : [`--builder=${name}`]), ...rest],
        cwd: context.workDirectory,
        env: context.buildEnvironment,
        deadlineMs,
    });
    if (child.exitCode === 0 && !child.stdoutTruncated)
        return child.stdout;
    throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .registryTrouble */ .x)(what, child, child.stderr.split("\n"));
}


/***/ }),

/***/ 55346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushAfterVerdict: () => (/* binding */ pushAfterVerdict)
});

// EXTERNAL MODULE: ./build/js/report/with-push.js
var with_push = __webpack_require__(51754);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict_verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/build/schedule.js
var schedule = __webpack_require__(95000);
// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/push/imagetools.js
var imagetools = __webpack_require__(87527);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/build/bake.js + 2 modules
var bake = __webpack_require__(56061);
// EXTERNAL MODULE: ./build/js/build/build-log.js + 1 modules
var build_log = __webpack_require__(67600);
// EXTERNAL MODULE: ./build/js/build/cache/fault.js
var cache_fault = __webpack_require__(63432);
// EXTERNAL MODULE: ./build/js/build/cache/imports.js
var imports = __webpack_require__(78450);
// EXTERNAL MODULE: ./build/js/build/codec.js
var build_codec = __webpack_require__(62431);
// EXTERNAL MODULE: ./build/js/build/definition.js
var definition = __webpack_require__(98972);
// EXTERNAL MODULE: ./build/js/build/metadata.js
var metadata = __webpack_require__(90264);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/push/push-definition.js

/**
 * The bake definition that pushes what was built: the same target, by digest and without a tag. What would make its steps
 * run again is left out, because then other bytes could come of it than those that were looked at.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
function pushDefinition(plan, variant, output) {
    const { target } = (0,definition/* reusing */.Qd)((0,definition/* definitionOf */.Fg)(plan, variant, imageOutput(output)));
    const attest = attestationsOf(variant, output.runUrl);
    const own = withIndexAnnotations(target[variant.target] ?? {}, plan, variant, attest);
    return { target: { ...target, [variant.target]: { ...own, attest } } };
}
/** A build leaves an index's annotations out, because BuildKit refuses them where there is no index. */
function withIndexAnnotations(target, { definition }, variant, attest) {
    const annotations = definition.target[variant.target]?.["annotations"];
    const hasIndex = variant.platforms.length > 1 || attest.some((each) => !isDisabled(each));
    return hasIndex && annotations !== undefined ? { ...target, annotations } : target;
}
/**
 * As the target has them; where it says nothing of provenance, the small one, which buildx adds by itself: the full one
 * shows build arguments to whoever may pull.
 */
function attestationsOf({ attest = [] }, runUrl) {
    if (attest.some(isProvenance))
        return attest;
    return [...attest, { type: "provenance", mode: "min", ...(runUrl === undefined ? {} : { "builder-id": runUrl }) }];
}
function isProvenance(attestation) {
    return typeof attestation === "string"
        ? /(?:^|,)\s*type=provenance(?:,|$)/.test(attestation)
        : attestation["type"] === "provenance";
}
function isDisabled(attestation) {
    return typeof attestation === "string"
        ? /(?:^|,)\s*disabled=true(?:,|$)/.test(attestation)
        : String(attestation["disabled"]) === "true";
}
function imageOutput({ repositories, codec }) {
    return {
        type: "image",
        name: repositories.join(","),
        push: "true",
        "push-by-digest": "true",
        "name-canonical": "true",
        ...(0,definition/* blobOptions */.Ws)(codec),
    };
}

// EXTERNAL MODULE: ./build/js/push/trouble.js
var trouble = __webpack_require__(31008);
;// CONCATENATED MODULE: ./build/js/push/push-by-digest.js











/**
 * Pushes one variant from the builder's cache to all its repositories, by digest and without a tag. Where a build cache fell
 * silent that it reads from, or that its builder waits for, it is pushed once more without, from what takes the builder's
 * place; that this is what was judged is asked afterwards in any case.
 *
 * @returns the digest under which it lies there, the same everywhere
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
async function pushByDigest(pushing, destination) {
    const { builder, plan, builtFrom, context } = pushing;
    const { variant, repositories } = destination;
    const names = repositories.map(({ name }) => name).join(", ");
    const task = context.progress.task("push", `pushing to ${names}`, variant.name);
    const attempt = (from) => push(from, pushing, destination, task);
    try {
        const from = builtFrom?.get(variant.name) ?? { plan, builder };
        const first = await attempt(from);
        const next = first.child.isStalled ? await from.builder.replacement() : undefined;
        const { child, log } = next === undefined ? first : await attempt({ plan, builder: next });
        const what = `The push to ${names} failed`;
        if (child.isStalled)
            throw new errors/* PlimsollError */.nN("push.failed", `${what}: ${stillText(from.builder)}`);
        if (child.exitCode !== 0)
            throw pushTrouble(what, child, log, (0,imports/* importsOf */.c5)(from.plan.definition, variant.target));
        const { digest } = await (0,metadata/* readMetadata */._)(pathsOf(pushing, destination).files.metadata, variant.target, variant.name);
        if (digest === undefined) {
            throw new errors/* PlimsollError */.nN("push.failed", `buildx pushed \`${variant.name}\` and does not say as what. Run again.`);
        }
        task.done(digest);
        return digest;
    }
    catch (error) {
        task.fail("not pushed");
        throw error;
    }
}
async function push({ plan, builder }, pushing, destination, task) {
    const { settings, context, runUrl } = pushing;
    const { variant, repositories } = destination;
    const { paths, files } = pathsOf(pushing, destination);
    const codec = (0,build_codec/* codecOf */.u)(variant.policy, plan);
    const names = repositories.map(({ name }) => name);
    const output = { repositories: names, codec, ...(runUrl === undefined ? {} : { runUrl }) };
    const log = (0,build_log/* createBuildLog */.X)();
    const work = { builder, plan, variant, settings, context, paths };
    const definition = pushDefinition(plan, variant, output);
    return { child: await (0,bake/* bake */.W)(work, { definition, files, writes: [], log, task }), log };
}
function pathsOf({ context }, { variant }) {
    const paths = (0,definition/* buildPaths */.JA)((0,external_node_path_.join)(context.workDirectory, "push"), variant);
    return { paths, files: (0,definition/* callFiles */.Ip)(paths, "push") };
}
/** A registry is not to blame for a layer that the build cache has lost. */
function pushTrouble(what, child, { text }, imports) {
    // A cache may be in the very repository that is pushed to; then its words are a registry's.
    const caches = imports.filter((entry) => typeof entry !== "string" && entry["type"] !== "registry");
    const fault = child.endedBy === "exit" ? (0,cache_fault/* cacheFault */.n)(text.join("\n"), caches) : undefined;
    if (fault === undefined)
        return (0,trouble/* registryTrouble */.x)(what, child, text);
    const fix = "Run again; with `cache: none` if it stays so.";
    return new errors/* PlimsollError */.nN("push.failed", `${what}: the build cache failed: ${fault}. ${fix}`);
}
function stillText({ name }) {
    return `the builder ${name} waits for a build cache that fell silent, and can't be made to go on. Start it again, then run again.`;
}

// EXTERNAL MODULE: ./build/js/push/pushed-platforms.js
var pushed_platforms = __webpack_require__(62187);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/process/redact.js
var process_redact = __webpack_require__(44411);
// EXTERNAL MODULE: ./build/js/text/control.js
var control = __webpack_require__(45329);
;// CONCATENATED MODULE: ./build/js/push/sign.js


const deadlineMs = 300_000;
/**
 * Signs what lies under a digest, as the job that this is (keyless).
 * @throws PlimsollError push.unsigned, cancelled
 */
async function sign(cosign, reference, context) {
    await runCosign(cosign, ["sign", "--yes", reference], `${reference} could not be signed`, context);
}
/**
 * Attests a CycloneDX document of an image.
 * @param predicate absolute path of the document
 * @throws PlimsollError push.unsigned, cancelled
 */
async function attest(cosign, reference, predicate, context) {
    const args = ["attest", "--yes", "--type=cyclonedx", `--predicate=${predicate}`, reference];
    await runCosign(cosign, args, `The package list of ${reference} could not be attested`, context);
}
async function runCosign(cosign, args, what, context) {
    const env = context.signEnvironment;
    const child = await context.run({ command: cosign, args, cwd: context.workDirectory, env, deadlineMs });
    if (child.exitCode === 0)
        return;
    if (child.endedBy === "abort")
        throw new errors/* PlimsollError */.nN("cancelled", "Cancelled while images were signed.");
    const lines = child.stderr.split("\n").filter((line) => line.trim() !== "");
    const words = (0,control/* oneLine */.T)(lines.at(-1) ?? "").slice(0, 500) || `exit status ${child.exitCode ?? child.signal}`;
    throw new errors/* PlimsollError */.nN("push.unsigned", `${what}, so nothing was tagged: ${words.replace(/\.$/, "")}. Signing without a key needs \`permissions: id-token: write\`.`, { detail: (0,control/* stripControl */.k)(lines.slice(-20).join("\n")) });
}

;// CONCATENATED MODULE: ./build/js/push/sign-all.js




/**
 * Signs an image, and attests the package list of each of its platforms where there is one.
 * @throws PlimsollError push.unsigned, cancelled
 */
async function signAll(cosign, { repository, digest }, toAttest, { secretsToRedact }, context) {
    await sign(cosign, `${repository}@${digest}`, context);
    if (toAttest === undefined)
        return;
    const redact = (0,process_redact/* createRedactor */.l)(secretsToRedact);
    const directory = (0,external_node_path_.join)(context.workDirectory, "push");
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    for (const [platform, manifest] of toAttest.lookedAt) {
        const list = toAttest.packageLists.get(platform);
        if (list === undefined)
            continue;
        const predicate = (0,external_node_path_.join)(directory, `${manifest.replace(":", "-")}.cdx.json`);
        await (0,promises_.writeFile)(predicate, redact(list));
        await attest(cosign, `${repository}@${manifest}`, predicate, context);
    }
}

;// CONCATENATED MODULE: ./build/js/push/push-variants.js






/** Pushes at the same time; a push is bound by the network, and BuildKit sends layers side by side already. */
const atOnce = 2;
/**
 * Pushes by digest, then holds every digest against what was judged, then signs, and sets tags last: as long as one thing is
 * missing, nothing has a name. Never rejects; what went wrong is in the outcome.
 */
async function pushVariants(destinations, judged, cosign, pushing) {
    const inLane = (0,schedule/* openLanes */.G)(atOnce);
    const results = await Promise.allSettled(destinations.map((each) => inLane(() => pushByDigest(pushing, each))));
    const images = [];
    const errors = [];
    for (const [index, { variant, repositories }] of destinations.entries()) {
        const result = results[index];
        if (result?.status === "fulfilled") {
            const { value: digest } = result;
            images.push(...repositories.map(({ name }) => imageOf(variant.name, name, digest)));
        }
        else {
            errors.push({ ...(0,coded_error/* codedError */.A)(result?.reason), variant: variant.name });
        }
    }
    if (errors.length > 0)
        return { images, errors };
    const steps = [compareAll, signEach(cosign), tagAll(destinations)];
    for (const step of steps) {
        errors.push(...(await step(images, judged, pushing)));
        if (errors.length > 0)
            break;
    }
    return { images, errors };
}
function imageOf(variant, repository, digest) {
    return { variant, repository, digest, tags: [], signed: false };
}
const compareAll = (images, judged, { builder, context }) => each(images, async ({ variant, repository, digest }) => {
    const raw = await (0,imagetools/* inspectRaw */.h)(builder, `${repository}@${digest}`, context);
    (0,pushed_platforms/* requireSame */.q)([{ raw, digest }], judged.get(variant)?.lookedAt ?? new Map(), variant);
});
function signEach(cosign) {
    return (images, judged, { context, settings, plan }) => {
        if (cosign === undefined)
            return Promise.resolve([]);
        return each(images, async (image) => {
            const push = plan.variants.find(({ name }) => name === image.variant)?.policy.push;
            if (push?.sign !== true)
                return;
            const found = judged.get(image.variant);
            await signAll(cosign, image, push.sbom ? found : undefined, settings, context);
            image.signed = true;
        });
    };
}
function tagAll(destinations) {
    return (images, _judged, { builder, context }) => each(images, async (image) => {
        const destination = destinations.find(({ variant }) => variant.name === image.variant);
        const tags = destination?.repositories.find(({ name }) => name === image.repository)?.tags ?? [];
        if (tags.length === 0)
            return;
        if (destination?.push.leavesTags === true) {
            image.awaiting = tags;
            return;
        }
        await (0,imagetools/* setTags */.W)(builder, { repository: image.repository, digests: [image.digest], tags }, context);
        image.tags = tags;
    });
}
/** One after the other; the first failure ends it, because what comes after a half-done push is not to go on. */
async function each(images, work) {
    for (const image of images) {
        try {
            await work(image);
        }
        catch (error) {
            return [{ ...(0,coded_error/* codedError */.A)(error), variant: image.variant }];
        }
    }
    return [];
}

;// CONCATENATED MODULE: ./build/js/push/push-after-verdict.js



/**
 * Pushes what the report finds good, and gives the report with what came of it. What is red is never pushed, and one red
 * variant keeps all of them here: they are released together. Never rejects.
 */
async function pushAfterVerdict({ plan, report, variants, equipment, job }, settings, context) {
    const { builder, stopwatch } = equipment;
    const reason = plan.reason ?? whyRed(report, settings.failOn);
    if (reason !== undefined || builder?.ok !== true) {
        return (0,with_push/* withPush */.$)(report, { images: [], reason: reason ?? "there is no builder." }, []);
    }
    const judged = new Map(variants.map((facts) => [facts.variant.name, judgedOf(facts)]));
    const runUrl = job === undefined ? undefined : addressOf(job);
    const pushing = {
        builder: builder.value,
        plan: equipment.plan,
        ...(equipment.builtFrom === undefined ? {} : { builtFrom: equipment.builtFrom }),
        settings,
        context,
        ...(runUrl === undefined ? {} : { runUrl }),
    };
    const push = () => pushVariants(plan.destinations, judged, plan.cosign, pushing);
    const { images, errors } = await stopwatch.time("push", push);
    return { ...(0,with_push/* withPush */.$)(report, { images }, errors), timings: stopwatch.timings() };
}
/** `fail-on: never` keeps a job green and makes no image good. */
function whyRed(report, failOn) {
    const { verdict } = report;
    if (verdict !== "pass" && verdict !== "warn")
        return `the verdict is ${verdict}.`;
    return (0,verdict_verdict/* exitStatus */.$u)(report, failOn) === 0 ? undefined : "there are warnings, and fail-on: warn makes them red.";
}
function judgedOf({ platforms }) {
    return {
        lookedAt: new Map(platforms.flatMap(({ platform, image }) => (image === undefined ? [] : [[platform, image.manifestDigest]]))),
        packageLists: new Map(platforms.flatMap(({ platform, scan }) => (scan?.sbom === undefined ? [] : [[platform, scan.sbom]]))),
    };
}
function addressOf({ serverUrl, repository: { owner, name }, runId, attempt }) {
    return `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${attempt}`;
}


/***/ }),

/***/ 62187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf),
/* harmony export */   q: () => (/* binding */ requireSame)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _image_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77556);
/* harmony import */ var _image_platform_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47837);





const descriptor = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
});
const document = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(descriptor).max(10_000).optional() });
/**
 * Holds what lies in a registry against what was measured and scanned: all of `parts` together are one image, of which every
 * machine pushed its platforms. That each is what its digest says is checked first. Attestations have no counterpart and are
 * left out, by their annotation (moby/buildkit docs/attestations/attestation-storage.md). Pure.
 *
 * @throws PlimsollError push.differs
 */
function requireSame(parts, lookedAt, variant) {
    const entries = parts.flatMap((part) => platformsOf(part, lookedAt, variant));
    const pushed = new Map(entries);
    if (pushed.size < entries.length)
        throw differs(variant, "there are two images for one platform");
    for (const [platform, each] of lookedAt) {
        const there = pushed.get(platform);
        if (there !== each)
            throw differs(variant, `for ${platform} it is ${there ?? "missing"} there and was ${each} here`);
    }
    const more = [...pushed.keys()].find((platform) => !lookedAt.has(platform));
    if (more !== undefined)
        throw differs(variant, `there is an image for ${more} that nobody looked at`);
}
function platformsOf({ raw, digest }, lookedAt, variant) {
    const own = digestOf(raw);
    if (own !== digest)
        throw differs(variant, `the registry gave ${own} when it was asked for ${digest}`);
    const { mediaType, manifests = [] } = read(raw, variant);
    if ((0,_image_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfMediaType */ .SX)(mediaType) !== "index") {
        // A bare manifest does not say its platform. Being the very one that was looked at, it need not.
        const platform = [...lookedAt].find(([, each]) => each === digest)?.[0];
        if (platform === undefined)
            throw differs(variant, `there is ${digest}, which nobody looked at`);
        return [[platform, digest]];
    }
    const images = manifests.filter(({ annotations }) => annotations?.["vnd.docker.reference.type"] === undefined);
    return images.map(({ platform, digest: each }) => {
        if (platform === undefined)
            throw differs(variant, "an image there does not say its platform");
        return [(0,_image_platform_name_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$)(platform), each];
    });
}
/** The digest of a document of a registry. */
function digestOf(raw) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(raw).digest("hex")}`;
}
function read(raw, variant) {
    try {
        return document.parse(JSON.parse(raw));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("push.differs", `What was pushed of \`${variant}\` can't be read. Nothing was tagged.`, {
            cause,
        });
    }
}
function differs(variant, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlimsollError */ .nN("push.differs", `What was pushed of \`${variant}\` is not what was checked: ${how}. Nothing was tagged. A step ran again, or a base image moved meanwhile: run again.`);
}


/***/ }),

/***/ 31008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ registryTrouble)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _text_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45329);


/** Texts of containerd's resolver and pusher (core/remotes/docker) and of registries (distribution registry/api/errcode). */
const refusals = [
    {
        pattern: /\b401\b|unauthorized|authentication required|authorization failed|no basic auth|insufficient_scope/i,
        what: "it asks for a login",
        fix: "Log in before this step (docker/login-action, docker login) with an account that may push there.",
    },
    {
        pattern: /\b403\b|forbidden|\bdenied\b/i,
        what: "this login may not push there",
        fix: "Give it the right to write; on ghcr.io the job needs `permissions: packages: write` and the package has to know the repository.",
    },
    {
        pattern: /name_unknown|repository .*(?:not found|does not exist)|\b404\b/i,
        what: "it has no such repository",
        fix: "Check push.to, or create the repository there.",
    },
];
/**
 * Why buildx could not do something with a registry, in its own last words and with what to do.
 * @param what how the sentence begins: "The push to ghcr.io/owner/name failed"
 */
function registryTrouble(what, child, said) {
    if (child.endedBy === "abort")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("cancelled", "Cancelled while images were pushed.");
    if (child.endedBy === "deadline") {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("push.failed", `${what}: no end in time. Run again, or give it more \`timeout\`.`);
    }
    const words = lastWords(said) || `exit status ${child.exitCode ?? child.signal}`;
    const detail = (0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .k)(said.slice(-20).join("\n"));
    const refusal = refusals.find(({ pattern }) => pattern.test(words));
    if (refusal === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("push.failed", `${what}: ${words}. Run again; if it stays, ask the registry.`, { detail });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("push.refused", `${what}: ${refusal.what}. ${refusal.fix} It said: ${words}.`, { detail });
}
function lastWords(said) {
    const line = said.findLast((each) => each.startsWith("ERROR: ")) ?? said.findLast((each) => each.trim() !== "") ?? "";
    return (0,_text_control_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(line.replace(/^ERROR: (?:target \S+: )?(?:failed to solve: )?/, ""))
        .slice(0, 500)
        .replace(/\.$/, "");
}


/***/ }),

/***/ 51754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withPush)
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9137);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85981);


/** The report with what came of the push. An error of it is the run's, so the verdict is made anew. Pure. */
function withPush(report, push, errors) {
    const told = { ...report, push, errors: [...report.errors, ...errors].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareErrors */ .v) };
    return { ...told, verdict: (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(told) };
}


/***/ })

};
