export const id = 5358;
export const ids = [5358];
export const modules = {

/***/ 71429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/inputs/tokens.js
var tokens = __webpack_require__(59790);
// EXTERNAL MODULE: ./build/js/report/redacted.js
var redacted = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict_verdict = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/js/action/github.js
var action_github = __webpack_require__(27678);
// EXTERNAL MODULE: ./build/js/action/step.js
var step = __webpack_require__(12395);
// EXTERNAL MODULE: ./build/js/github/run-artifacts.js
var run_artifacts = __webpack_require__(18915);
// EXTERNAL MODULE: ./build/js/action/api-trouble.js
var api_trouble = __webpack_require__(80615);
// EXTERNAL MODULE: ./build/js/action/read-report.js + 2 modules
var read_report = __webpack_require__(65296);
// EXTERNAL MODULE: ./build/js/github/artifact-name.js
var artifact_name = __webpack_require__(95326);
// EXTERNAL MODULE: ./build/js/plan/slug.js
var slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/action/gate/choose-artifacts.js


/**
 * The newest attempt of each leg. After "re-run failed jobs" the legs that were green keep the artifact of the attempt
 * before, so attempts differ.
 */
function chooseArtifacts(artifacts, expected, { base, attempt }) {
    const named = artifacts.flatMap((artifact) => {
        const name = (0,artifact_name/* readArtifactName */.E)(artifact.name, base);
        return name === undefined || name.attempt > attempt ? [] : [{ artifact, part: name.part, of: name.attempt }];
    });
    const chosen = { byLeg: new Map(), unread: new Map() };
    for (const leg of expected) {
        const own = named.filter(({ part }) => part === (0,slug/* slugOf */.t)(leg.name));
        const newest = Math.max(...own.map(({ of }) => of));
        const [first, second] = own.filter(({ of }) => of === newest);
        if (first === undefined)
            continue;
        // A run's names are unique; where they are not, nobody can say which of them is the leg's.
        if (second !== undefined)
            chosen.unread.set(leg.name, `there are two artifacts ${first.artifact.name}`);
        else if (first.artifact.expired)
            chosen.unread.set(leg.name, `the artifact ${first.artifact.name} has expired`);
        else
            chosen.byLeg.set(leg.name, first.artifact);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/js/action/gate/collect-legs.js




/** Downloads at the same time. */
const parallel = 4;
/**
 * Reads the report of every leg from the artifacts of this run. One that can't be had stops none of the others.
 *
 * @throws PlimsollError `gate.report` when the artifacts can't be listed
 */
async function collectLegs(api, runId, expected, choice) {
    const artifacts = await (0,run_artifacts/* listRunArtifacts */.N)(api, runId).catch((error) => {
        throw (0,api_trouble/* apiTrouble */.Y)(error, "the artifacts of this run", "actions: read");
    });
    const { byLeg, unread } = chooseArtifacts(artifacts, expected, choice);
    const reports = [];
    const queue = byLeg.entries();
    const worker = async () => {
        for (const [leg, artifact] of queue) {
            try {
                reports.push({ leg, report: await (0,read_report/* readReport */.t)(api, artifact) });
            }
            catch (error) {
                const { message } = (0,api_trouble/* apiTrouble */.Y)(error, `the artifact ${artifact.name}`, "actions: read");
                unread.set(leg, message.replace(/\.$/, ""));
            }
        }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return { reports, unread };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/deliver/artifact.js
var deliver_artifact = __webpack_require__(32996);
// EXTERNAL MODULE: ./build/js/deliver/code-scanning/upload-sarif.js + 4 modules
var upload_sarif = __webpack_require__(27744);
// EXTERNAL MODULE: ./build/js/deliver/comment/comment-of-job.js
var comment_of_job = __webpack_require__(78971);
// EXTERNAL MODULE: ./build/js/deliver/outputs.js
var deliver_outputs = __webpack_require__(52226);
// EXTERNAL MODULE: ./build/js/deliver/result-files.js
var result_files = __webpack_require__(72081);
// EXTERNAL MODULE: ./build/js/deliver/runner.js + 1 modules
var runner = __webpack_require__(24257);
// EXTERNAL MODULE: ./build/js/github/artifacts.js + 2 modules
var artifacts = __webpack_require__(50131);
// EXTERNAL MODULE: ./build/js/github/results/access.js
var results_access = __webpack_require__(47163);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/report/json.js + 1 modules
var report_json = __webpack_require__(66505);
// EXTERNAL MODULE: ./build/js/report/results.js + 20 modules
var results = __webpack_require__(86213);
// EXTERNAL MODULE: ./build/js/report/summary.js + 5 modules
var summary = __webpack_require__(73276);
;// CONCATENATED MODULE: ./build/js/action/gate/deliver-gate.js














/**
 * Hands the result of all legs on: files, summary, comment, code scanning, artifact, outputs, and the reasons of a red job last. None of
 * these can change the verdict, and one that fails stops no other. Lines are annotated by the legs.
 */
async function deliverGate(report, exit, delivery) {
    const { step, resultsDirectory, redact } = delivery;
    const { files, surroundings } = step;
    const today = new Date().toISOString().slice(0, 10);
    await files.setOutputs(gateOutputs(report, resultsDirectory));
    const sarif = sarifOf(report, today, delivery);
    const written = await writeFiles(report, sarif, today, resultsDirectory);
    const shown = await attempted("job summary", () => files.appendSummary((0,summary/* renderSummary */.B)(report, { today })));
    const [posted, scanned] = await Promise.all([comment(report, today, delivery), scan(sarif, delivery)]);
    const before = [...report.deliveries, ...written, shown, posted.delivery, ...scanned].map((each) => told(each, redact));
    const [json] = await (0,result_files/* writeResults */.K)(resultsDirectory, [
        { path: "report.json", text: (0,report_json/* renderJson */.h)({ ...report, deliveries: before }) },
    ]);
    const kept = await keep(delivery);
    const last = [...before, ...(json === undefined ? [] : [json]), told(kept, redact)];
    // How the legs delivered is in their own summaries.
    const own = [posted.delivery, ...scanned, kept].map((each) => told(each, redact));
    await files.appendSummary((0,summary/* renderDeliveries */.l)(own)).catch(() => undefined);
    if (posted.url !== undefined)
        await files.setOutputs({ "comment-url": posted.url });
    for (const { surface, status, reason } of last) {
        if (status === "failed")
            surroundings.stdout.write(`${(0,log_command/* logCommand */.Q)("warning", { title: surface }, reason ?? status)}\n`);
    }
    (0,runner/* sayWhyRed */.dS)({ report, exit }, surroundings.stdout);
}
/** Those of the root action, without layouts: no image is here. */
function gateOutputs(report, directory) {
    const { layouts: _layouts, ...outputs } = (0,deliver_outputs/* outputsOf */.Y)(report, directory, new Map());
    return outputs;
}
/**
 * The results of all legs together: of one category only the last upload counts, so legs would close each other's alerts.
 * No Dockerfile is here, so regions end with their lines.
 */
function sarifOf(report, today, { inputs }) {
    const nothing = { configFile: undefined, dockerfiles: new Map() };
    return (0,results.sarifFiles)(report, { sarif: inputs.sarif, ...nothing, occasion: { today, prefix: "" } });
}
async function scan(sarif, { github, inputs, step }) {
    if (inputs.sarif !== "upload")
        return [];
    return (0,upload_sarif/* uploadSarif */.N)(sarif, { ...github, checkedOut: undefined, pause: pauseOf(step) });
}
function pauseOf({ signal }) {
    return (ms) => (0,promises_.setTimeout)(ms, undefined, { signal });
}
async function writeFiles(report, sarif, today, directory) {
    await (0,result_files/* clearResults */._)(directory);
    const files = (0,results.resultFiles)(report, sarif, { packageLists: [], occasion: { today, prefix: "" } });
    return (0,result_files/* writeResults */.K)(directory, files);
}
async function comment(report, today, { github, inputs, redact, step }) {
    const { reportId, comment: policy } = inputs;
    const posted = await (0,comment_of_job/* commentOfJob */.a)(report, { ...github, reportId, policy, today, redact, pause: pauseOf(step) });
    const reason = `there is no pull request on ${github.job.event}`;
    return posted ?? { delivery: { surface: "comment", status: "skipped", reason } };
}
/** The report of the whole, for whoever reads it later: the `workflow_run` half, and people. */
async function keep({ step, github, inputs, resultsDirectory }) {
    const access = (0,results_access/* resultsAccess */.B)(step.surroundings.environment);
    const { artifact, reportId } = inputs;
    return (0,deliver_artifact/* deliverArtifact */.q)({
        ...("reason" in access
            ? { artifacts: undefined, reason: access.reason }
            : { artifacts: (0,artifacts/* openArtifacts */.u)(access, { signal: step.signal }), reason: undefined }),
        attempt: github.job.attempt,
        settings: { artifact, selected: [], out: resultsDirectory, ...(reportId === undefined ? {} : { reportId }) },
    });
}
async function attempted(surface, work) {
    try {
        await work();
        return { surface, status: "delivered" };
    }
    catch (error) {
        return { surface, status: "failed", reason: (0,errors/* asPlimsollError */.fN)(error, "io").message };
    }
}
function told(delivery, redact) {
    return delivery.reason === undefined ? delivery : { ...delivery, reason: redact(delivery.reason) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/js/inputs/assignments.js
var assignments = __webpack_require__(8300);
;// CONCATENATED MODULE: ./build/js/action/gate/expected-legs.js



const expected_legs_name = schemas/* string */.YjP().min(1).max(500);
const leg = schemas/* object */.Ikc({
    name: expected_legs_name,
    variants: schemas/* array */.YOg(expected_legs_name).max(5_000).exactOptional(),
    platform: schemas/* string */.YjP().max(100).exactOptional(),
});
const legs = schemas/* array */.YOg(schemas/* union */.KCZ([expected_legs_name.transform((text) => ({ name: text })), leg]))
    .min(1)
    .max(1_000);
const skippedList = schemas/* array */.YOg(schemas/* object */.Ikc({ name: expected_legs_name, reason: schemas/* string */.YjP().max(5_000) })).max(10_000);
/**
 * The legs that must have reported: what `plan` wrote, or names that somebody wrote by hand, one per line or separated by
 * commas.
 *
 * @throws PlimsollError usage.flag, also for none: a gate that waits for nobody would let everything through
 */
function parseExpectedLegs(text) {
    if (text === undefined) {
        throw new errors/* PlimsollError */.nN("usage.flag", 'Input "legs" is empty, so nothing would be held to anything. Give it the output legs of the job that plans; if that job ' +
            "failed, see its log, and if it is not among this job's needs, put it there.");
    }
    const parsed = legs.safeParse(text.startsWith("[") ? parseJson(text) : (0,assignments/* linesOf */.Dx)(text.replaceAll(",", "\n")));
    if (!parsed.success)
        throw refusal("legs", "names, or the output legs of plimsoll/plan");
    const names = parsed.data.map((each) => each.name);
    const twice = names.find((each, index) => names.indexOf(each) !== index);
    if (twice === undefined)
        return parsed.data;
    throw new errors/* PlimsollError */.nN("usage.flag", `Input "legs": ${JSON.stringify(twice)} stands there twice. Take one out.`);
}
/**
 * What was left out on purpose, as `plan` wrote it.
 *
 * @throws PlimsollError usage.flag
 */
function parseSkipped(text) {
    if (text === undefined)
        return [];
    const parsed = skippedList.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    throw refusal("skipped", "the output skipped of plimsoll/plan");
}
/** Whether a leg without a report was left out on purpose: it itself, or all that it was to check. */
function isSkipped({ name: legName, variants = [] }, skipped) {
    const names = new Set(skipped.map((each) => each.name));
    return names.has(legName) || (variants.length > 0 && variants.every((variant) => names.has(variant)));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refusal(input, expected) {
    return new errors/* PlimsollError */.nN("usage.flag", `Input "${input}": expected ${expected}. Write \${{ needs.plan.outputs.${input} }}.`);
}

// EXTERNAL MODULE: ./build/js/inputs/input-text.js
var input_text = __webpack_require__(30196);
// EXTERNAL MODULE: ./build/js/action/report-inputs.js + 1 modules
var report_inputs = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
;// CONCATENATED MODULE: ./build/js/action/gate/matrix-result.js


/** `needs.<job>.result`, as GitHub has it. */
const matrixResults = ["success", "failure", "cancelled", "skipped"];
/**
 * The report, held against what GitHub says of the matrix. A leg that was run again and died leaves the report of its
 * attempt before, and that may be green: when the matrix did not succeed and no report says why, there is no verdict.
 */
function heldAgainst(report, result) {
    const isExplained = report.verdict !== "pass" && report.verdict !== "warn";
    if (result === undefined || result === "success" || isExplained)
        return report;
    const error = result === "cancelled"
        ? { code: "cancelled", message: "The matrix was cancelled, so not every report is of this attempt." }
        : {
            code: "gate.leg",
            message: `The matrix ended as "${result}", and no report says why: a job failed beside Plimsoll, or a leg that was run again ` +
                "left no report. See the logs of the legs; where warnings fail a leg, give the gate the same fail-on.",
        };
    const judged = { ...report, errors: [...report.errors, error].sort(order/* compareErrors */.v) };
    return { ...judged, verdict: (0,verdict_verdict/* verdictOf */.Vj)(judged) };
}

;// CONCATENATED MODULE: ./build/js/action/gate/inputs.js





/** Every input of `gate/`, as its `action.yml` declares it. */
const gateInputDefinitions = [
    {
        name: "legs",
        description: "The legs that must have reported: the output legs of plimsoll/plan, or their names, one per line.",
    },
    { name: "skipped", description: "What was left out on purpose: the output skipped of plimsoll/plan." },
    {
        name: "result",
        description: "How the matrix ended: needs.JOB.result. With it, a leg that was run again and left no report can't pass by its earlier one.",
    },
    {
        name: "push",
        description: "true: set the tags that legs with push: digest left, when all of them are green. Needs buildx and a login. Default: false.",
    },
    ...(0,report_inputs/* sharedInputs */.dO)("fail-on", "comment", "sarif", "artifact", "report-id", "token"),
];
/** @throws PlimsollError usage.flag, naming the input */
function readGateInputs(environment) {
    return {
        ...(0,report_inputs/* readReportInputs */.gM)(environment),
        legs: parseExpectedLegs((0,input_text/* inputText */.A)(environment, "legs")),
        skipped: parseSkipped((0,input_text/* inputText */.A)(environment, "skipped")),
        result: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "result"), matrixResults, 'Input "result"'),
        setsTags: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "push"), ["true", "false"], 'Input "push"') === "true",
        sarif: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "sarif"), ["upload", "file", "off"], 'Input "sarif"') ?? "upload",
        failOn: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "fail-on"), ["error", "warn", "never"], 'Input "fail-on"') ?? "error",
    };
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/leg-report.js
/** `text` with the leg in front, where there are several to be told apart. */
function ofLeg(text, leg, legs) {
    return legs.length > 1 ? `${leg}: ${text}` : text;
}
/** `items` without those that are the same as an earlier one, by what `key` says of them. */
function unique(items, key = (item) => item) {
    const seen = new Set();
    return items.filter((item) => {
        const text = JSON.stringify(key(item));
        const isNew = !seen.has(text);
        seen.add(text);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/baseline.js

/** From the best word to none at all. */
const sources = ["artifact", "cache", "image", "rebuild", "none"];
/** The weakest of the legs' baselines; where they differ, the reason says which leg has which. */
function mergeBaselines(legs) {
    const all = legs.map(({ report }) => report.baseline);
    const gone = stillGone(legs);
    return { ...weakest(legs, all), ...(gone === undefined ? {} : { gone }) };
}
function weakest(legs, baselines) {
    const all = baselines.map(({ gone: _, ...baseline }) => baseline);
    const [first, ...others] = unique(all, ({ source, commit, branch, reason }) => [source, commit, branch, reason]);
    if (first === undefined)
        return { source: "none", reason: "no leg left a report" };
    const ages = all.flatMap(({ ageHours }) => (ageHours === undefined ? [] : [ageHours]));
    const age = ages.length === 0 ? {} : { ageHours: Math.max(...ages) };
    if (others.length === 0)
        return { ...first, ...age };
    const [side, ...otherSides] = unique(all, ({ commit, branch }) => [commit, branch]);
    const { commit, branch } = otherSides.length > 0 ? {} : (side ?? {});
    const last = Math.max(...all.map(({ source }) => sources.indexOf(source)));
    return {
        source: sources[last] ?? "none",
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
        ...age,
        reason: legs.map(({ leg, report: { baseline } }) => `${leg}: ${worded(baseline)}`).join("; "),
    };
}
function worded({ source, reason }) {
    return reason === undefined ? source : `${source} (${reason.replace(/\.$/, "")})`;
}
/** What one leg misses, another one may make. */
function stillGone(legs) {
    const all = legs.flatMap(({ report }) => report.baseline.gone ?? []);
    if (legs.every(({ report }) => report.baseline.gone === undefined))
        return undefined;
    const made = new Set(legs.flatMap(({ report }) => report.variants.map(nameOf)));
    return unique(all, nameOf).filter((image) => !made.has(nameOf(image)));
}
function nameOf({ name, platform }) {
    return JSON.stringify([name, platform]);
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/checks.js

/** Readers that look for a check by its id find the one that weighs most. */
const worstFirst = ["fail", "error", "warn", "accepted", "pass", "skipped"];
/**
 * The checks of the repository. What all legs that have a check say of it in the same words is said once; else each
 * leg's word stands, with its name, the worst first.
 */
function mergeChecks(legs) {
    const all = legs.flatMap(({ leg, report }) => report.checks.map((check) => ({ leg, check })));
    return [...Map.groupBy(all, ({ check }) => check.id).values()].flatMap((same) => {
        const [only, ...others] = unique(same.map(({ check }) => check));
        if (only !== undefined && others.length === 0)
            return [only];
        return same
            .map(({ leg, check }) => ({ ...check, message: ofLeg(check.message, leg, legs) }))
            .sort((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
    });
}

// EXTERNAL MODULE: ./build/js/image/platform-name.js
var platform_name = __webpack_require__(47837);
;// CONCATENATED MODULE: ./build/js/action/gate/merge/errors.js




/** The errors of all legs, each once, and what is wrong with the legs themselves. */
function errorsOf(legs, expected, unread) {
    const own = legs.flatMap(({ report }) => report.errors);
    const wrong = [
        ...expected
            .filter(({ name }) => !legs.some(({ leg }) => leg === name))
            .map(({ name }) => missingLeg(name, unread.get(name))),
        ...expected.flatMap((leg) => missingVariants(leg, legs)),
        ...legs.flatMap(emptiness),
        ...legs.flatMap(contradiction),
        ...differentCommits(legs),
    ];
    const all = unique([...own, ...wrong], ({ code, message, variant }) => [code, message, variant]);
    // One leg's errors have their order already.
    return legs.length === 1 && wrong.length === 0 ? all : all.sort(order/* compareErrors */.v);
}
function missingLeg(name, reason) {
    const why = reason ?? "its job did not get as far, or did not run. See its log";
    return { code: "gate.leg", message: `The leg ${name} left no report: ${why}.` };
}
/** An entry without an image may not know its platform yet. */
function missingVariants({ name, variants = [], platform = "" }, legs) {
    const entries = legs.find(({ leg }) => leg === name)?.report.variants;
    if (entries === undefined)
        return [];
    const wanted = platform === "" ? undefined : (0,platform_name/* normalisePlatform */.W)(platform);
    const isThere = (variant) => entries.some((entry) => entry.name === variant && (wanted === undefined || entry.image === undefined || entry.platform === wanted));
    const where = platform === "" ? "" : ` for ${platform}`;
    return variants
        .filter((variant) => !isThere(variant))
        .map((variant) => ({
        code: "gate.leg",
        message: `The report of the leg ${name} does not speak of ${variant}${where}. Give its step the inputs variants and platforms of the matrix.`,
        variant,
    }));
}
/** A run that finds nothing to check fails before it has a report. */
function emptiness({ leg, report }) {
    if (report.variants.length > 0)
        return [];
    return [{ code: "gate.leg", message: `The report of the leg ${leg} speaks of no variant. See the log of its job.` }];
}
/** A report that was written by Plimsoll agrees with itself. */
function contradiction({ leg, report }) {
    const verdict = (0,verdict_verdict/* verdictOf */.Vj)(report);
    if (report.verdict === verdict)
        return [];
    const message = `The report of the leg ${leg} says ${report.verdict}, and by its own checks it is ${verdict}: it was changed, or written ` +
        "by another version. Use one version in all jobs.";
    return [{ code: "gate.report", message }];
}
function differentCommits(legs) {
    const commits = unique(legs.map(({ report }) => report.commit ?? "none"));
    if (commits.length < 2)
        return [];
    return [
        {
            code: "gate.report",
            message: `The legs checked different commits: ${commits.toSorted().join(", ")}. Run them again.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/findings.js


/** What weighs more where two legs say different things of one finding. */
const stateOrder = ["new", "unknown", "existing", "suppressed", "fixed"];
/**
 * The repository's findings. A file that variants of several legs are built from is linted in each; of the same finding
 * the worst word counts, as it does for several variants of one run (lint/merge).
 */
function mergeFindings(reports) {
    const all = reports.flatMap(({ findings }) => findings);
    if (reports.length === 1)
        return all;
    const worstFirst = all.toSorted((a, b) => stateRank(a) - stateRank(b) || (0,order/* compareFindings */.E)(a, b));
    return unique(worstFirst, ({ key, tool }) => [key, tool]).sort(order/* compareFindings */.E);
}
function stateRank({ state }) {
    return stateOrder.indexOf(state);
}

// EXTERNAL MODULE: ./build/js/text/order.js
var text_order = __webpack_require__(75292);
;// CONCATENATED MODULE: ./build/js/action/gate/merge/lists.js


/** Every tool once, with the longest time that a leg needed to have it. */
function mergeTools(reports) {
    const all = reports.flatMap(({ tools }) => tools);
    if (reports.length === 1)
        return all;
    const same = Map.groupBy(all, ({ ms: _, ...tool }) => JSON.stringify(tool));
    return [...same.values()]
        .flatMap(([tool, ...others]) => tool === undefined ? [] : [{ ...tool, ms: Math.max(tool.ms, ...others.map(({ ms }) => ms)) }])
        .sort((a, b) => (0,text_order/* compareText */.n)(a.name, b.name) || (0,text_order/* compareText */.n)(a.version, b.version));
}
function mergeTimings(legs) {
    return legs.flatMap(({ leg, report }) => report.timings.map((timing) => ({ ...timing, name: ofLeg(timing.name, leg, legs) })));
}
function mergeDeliveries(legs) {
    return legs.flatMap(({ leg, report }) => report.deliveries.map((delivery) => ({ ...delivery, surface: ofLeg(delivery.surface, leg, legs) })));
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/most-careful.js

/** The oldest vulnerability database of the legs: no statement of the whole is fresher. */
function oldestDatabase(reports) {
    const databases = reports.flatMap(({ database }) => (database === undefined ? [] : [database]));
    return databases.toSorted((a, b) => (0,text_order/* compareText */.n)(a.updated, b.updated) || (0,text_order/* compareText */.n)(a.source, b.source))[0];
}
/** The audit with the lowest score. */
function lowestAudit(reports) {
    const audits = reports.flatMap(({ audit }) => (audit === undefined ? [] : [audit]));
    return audits.toSorted((a, b) => a.score - b.score)[0];
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/policy.js


/** Every loosening once; one is accepted when all legs that saw it say so. */
function mergePolicyDiffs(reports) {
    const all = reports.flatMap(({ policyDiff }) => policyDiff);
    const same = (a, b) => a.key === b.key && a.base === b.base && a.head === b.head;
    return unique(all, ({ key, base, head }) => [key, base, head]).map((loosening) => ({
        ...loosening,
        accepted: all.filter((each) => same(each, loosening)).every(({ accepted }) => accepted),
    }));
}
/** The latest acceptance that a leg met with: an earlier one may be of a label that was taken away and set again. */
function mergeAcceptances(reports) {
    const all = reports.flatMap(({ acceptance }) => (acceptance === undefined ? [] : [acceptance]));
    return all.toSorted((a, b) => (0,text_order/* compareText */.n)(b.at, a.at) || (0,text_order/* compareText */.n)(a.by, b.by) || (0,text_order/* compareText */.n)(a.how, b.how))[0];
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/push.js

/** What all legs pushed, each once; where none did, why. A variant that several machines built has an image of each. */
function mergePushes(reports) {
    const pushes = reports.flatMap(({ push }) => (push === undefined ? [] : [push]));
    const images = unique(pushes.flatMap((push) => push.images));
    const reason = pushes.find((push) => push.reason !== undefined)?.reason;
    if (pushes.length === 0)
        return undefined;
    return { images, ...(reason === undefined || images.length > 0 ? {} : { reason }) };
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/variants.js
/**
 * Every variant of every leg. Platforms of a variant may come from several legs and then stand together; variants are in
 * the order of the plan, which the legs tell by what they were to check.
 */
function inPlanOrder(legs, expected) {
    const entries = legs.flatMap(({ report }) => report.variants);
    const names = [...expected.flatMap(({ variants = [] }) => variants), ...entries.map(({ name }) => name)];
    const ranks = new Map([...new Set(names)].map((name, rank) => [name, rank]));
    const rankOf = ({ name }) => ranks.get(name) ?? ranks.size;
    return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/merge-reports.js










/**
 * One report of the reports of a matrix's legs. Nothing that a leg says of itself is believed where it can be made again:
 * the verdict is, from all checks and errors, and a leg whose own word differs is an error. A leg without a report, and a
 * variant that a leg was to check and does not speak of, are errors, too, so the whole is never greener than the worst part.
 *
 * The order of `reports` does not matter; one report alone comes out as it went in. `unread` says by leg why its report
 * could not be had.
 */
function mergeReports(reports, expected, unread = new Map()) {
    const legs = expected.flatMap(({ name }) => reports.filter(({ leg }) => leg === name));
    const each = legs.map(({ report }) => report);
    const judged = {
        checks: mergeChecks(legs),
        errors: errorsOf(legs, expected, unread),
        variants: inPlanOrder(legs, expected),
    };
    const commits = new Set(each.map(({ commit }) => commit));
    const [first] = each;
    const database = oldestDatabase(each);
    const acceptance = mergeAcceptances(each);
    const audit = lowestAudit(each);
    const push = mergePushes(each);
    const sharing = each.flatMap((report) => report.sharing ?? []);
    return {
        schemaVersion: 1,
        verdict: (0,verdict_verdict/* verdictOf */.Vj)(judged),
        ...(first?.commit === undefined || commits.size > 1 ? {} : { commit: first.commit }),
        ...(first?.event === undefined ? {} : { event: first.event }),
        tools: mergeTools(each),
        ...(database === undefined ? {} : { database }),
        baseline: mergeBaselines(legs),
        policyDiff: mergePolicyDiffs(each),
        ...(acceptance === undefined ? {} : { acceptance }),
        ...judged,
        ...(sharing.length === 0 ? {} : { sharing }),
        ...(push === undefined ? {} : { push }),
        ...(audit === undefined ? {} : { audit }),
        timings: mergeTimings(legs),
        deliveries: mergeDeliveries(legs),
        findings: mergeFindings(each),
    };
}

// EXTERNAL MODULE: ./build/js/attempt.js
var attempt = __webpack_require__(24211);
// EXTERNAL MODULE: ./build/js/build/buildx.js
var build_buildx = __webpack_require__(66453);
// EXTERNAL MODULE: ./build/js/coded-error.js
var coded_error = __webpack_require__(54286);
// EXTERNAL MODULE: ./build/js/context.js + 1 modules
var js_context = __webpack_require__(80410);
// EXTERNAL MODULE: ./build/js/progress/choose.js + 3 modules
var choose = __webpack_require__(85435);
// EXTERNAL MODULE: ./build/js/push/push-plan.js
var push_plan = __webpack_require__(95287);
// EXTERNAL MODULE: ./build/js/push/destinations.js
var destinations = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/js/push/imagetools.js
var imagetools = __webpack_require__(87527);
// EXTERNAL MODULE: ./build/js/push/pushed-platforms.js
var pushed_platforms = __webpack_require__(62187);
;// CONCATENATED MODULE: ./build/js/push/tag-together.js




/**
 * Sets the tags that legs left. Everything is read back and held against the legs' reports first, and the tags come when all
 * of it agrees; platforms that several machines built become one index. Never rejects.
 */
async function tagTogether({ push, variants }, door, context) {
    const images = push?.images ?? [];
    const groups = groupsOf(images);
    try {
        (0,destinations/* requireOwnTags */.f)(groups);
        for (const group of groups)
            await requireLookedAt(group, variants, door, context);
        const tagged = [];
        for (const group of groups)
            tagged.push(await tag(group, door, context));
        return { images: tagged, errors: [] };
    }
    catch (error) {
        return { images, errors: [(0,coded_error/* codedError */.A)(error)] };
    }
}
function groupsOf(images) {
    const byPlace = Map.groupBy(images, ({ variant, repository }) => JSON.stringify([variant, repository]));
    return [...byPlace.values()].flatMap((parts) => {
        const [first] = parts;
        if (first === undefined)
            return [];
        const { variant, repository } = first;
        return [{ variant, repository, parts, tags: [...new Set(parts.flatMap(({ awaiting = [] }) => awaiting))] }];
    });
}
async function requireLookedAt({ variant, repository, parts }, reports, door, context) {
    const pushed = await Promise.all(parts.map(async ({ digest }) => ({ digest, raw: await (0,imagetools/* inspectRaw */.h)(door, `${repository}@${digest}`, context) })));
    const lookedAt = reports.flatMap(({ name, platform, image }) => name === variant && image !== undefined ? [[platform, image.manifestDigest]] : []);
    (0,pushed_platforms/* requireSame */.q)(pushed, new Map(lookedAt), variant);
}
async function tag({ variant, repository, parts, tags }, door, context) {
    const digests = parts.map(({ digest }) => digest);
    const [only = "", ...others] = digests;
    const [first] = tags;
    const signed = others.length === 0 && parts.every((part) => part.signed);
    if (first === undefined)
        return { variant, repository, digest: only, tags, signed };
    await (0,imagetools/* setTags */.W)(door, { repository, digests, tags }, context);
    // Of an index that was put together only the registry has the bytes.
    const digest = others.length === 0 ? only : (0,pushed_platforms/* digestOf */.o)(await (0,imagetools/* inspectRaw */.h)(door, `${repository}:${first}`, context));
    return { variant, repository, digest, tags, signed };
}

// EXTERNAL MODULE: ./build/js/report/with-push.js
var with_push = __webpack_require__(51754);
;// CONCATENATED MODULE: ./build/js/action/gate/tag-legs.js
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
 * Gives what green legs pushed its tags; where one is red, or nothing is merged yet, nothing gets any. An error of it is the
 * whole's.
 */
async function tagLegs(report, failOn, redact, job, step) {
    const { push, verdict } = report;
    const isAwaited = push?.images.some(({ awaiting = [] }) => awaiting.length > 0) === true;
    const isGood = (verdict === "pass" || verdict === "warn") && (0,verdict_verdict/* exitStatus */.$u)(report, failOn) === 0;
    if (!isAwaited || !isGood || (0,push_plan/* isUnmerged */.sg)(job))
        return report;
    const { environment, stdout } = step.surroundings;
    const progress = await (0,choose/* chooseProgress */.X)({ stream: stdout, environment, quiet: false, redact });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const context = __addDisposableResource(env_1, await (0,js_context/* openContext */.e)({ buildEnvironment: {} }, step.surroundings, progress, step.signal), true);
            const buildx = await (0,attempt/* attempt */.C)((0,build_buildx/* locateBuildx */.R)(context));
            if (!buildx.ok)
                return (0,with_push/* withPush */.$)(report, push, [(0,coded_error/* codedError */.A)(buildx.error)]);
            const { images, errors } = await tagTogether(report, { buildx: buildx.value }, context);
            return (0,with_push/* withPush */.$)(report, { ...push, images }, errors);
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
    }
}

;// CONCATENATED MODULE: ./build/js/action/gate/run-gate.js














/**
 * The step of `gate/`: one report, one comment and one exit status of all legs.
 *
 * @returns the exit status (CONTRACTS §1)
 */
function runGate(surroundings) {
    return (0,step/* runStep */.e)(surroundings, { hasVerdict: true }, gateStep);
}
async function gateStep(step) {
    const { environment, directory, stdout } = step.surroundings;
    const redact = step.hide((0,tokens/* tokensIn */.g)(environment));
    const inputs = readGateInputs(environment);
    const github = await (0,action_github/* openGitHub */.o)(step);
    const found = await judge(github, inputs, (line) => stdout.write(`${line}\n`));
    // What could not be read then says nothing of the legs.
    step.signal.throwIfAborted();
    const told = inputs.setsTags ? await tagLegs(found, inputs.failOn, redact, github.job, step) : found;
    const exit = (0,verdict_verdict/* exitStatus */.$u)(told, inputs.failOn);
    const report = (0,redacted/* redacted */.p)(told, redact);
    await deliverGate(report, exit, { step, github, inputs, redact, resultsDirectory: (0,external_node_path_.join)(directory, ".plimsoll") });
    return exit;
}
async function judge({ api, job }, inputs, say) {
    const { legs, skipped, artifact, result } = inputs;
    const { reports, unread } = await collectLegs(api, job.runId, legs, { base: artifact, attempt: job.attempt });
    const isThere = (name) => unread.has(name) || reports.some(({ leg }) => leg === name);
    // One that was left out on purpose does not have to be there; when it is, it counts like any other.
    const expected = legs.filter((leg) => isThere(leg.name) || !isSkipped(leg, skipped));
    for (const { name } of legs.filter((leg) => !expected.includes(leg)))
        say(`Left out on purpose by the plan: leg ${name}`);
    if (expected.length === 0) {
        throw new errors/* PlimsollError */.nN("usage.flag", "Every leg is left out, so nothing was checked. Correct the inputs legs and skipped.");
    }
    return heldAgainst(mergeReports(reports, expected, unread), result);
}


/***/ }),

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

/***/ 77556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   My: () => (/* binding */ acceptedManifests),
/* harmony export */   SX: () => (/* binding */ kindOfMediaType),
/* harmony export */   _8: () => (/* binding */ ociConfig),
/* harmony export */   so: () => (/* binding */ ociTarLayer),
/* harmony export */   wr: () => (/* binding */ checkLayerMediaType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const index = new Set([
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const manifest = new Set([
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
]);
const config = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const layer = new Set([
    "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.diff.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/vnd.docker.image.rootfs.diff.tar.zstd",
]);
const ociIndex = "application/vnd.oci.image.index.v1+json";
const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const ociConfig = "application/vnd.oci.image.config.v1+json";
const ociTarLayer = "application/vnd.oci.image.layer.v1.tar";
/** What a registry is asked for; the OCI forms first. */
const acceptedManifests = [...index, ...manifest];
/** What a descriptor's media type makes of its blob. */
function kindOfMediaType(mediaType) {
    if (index.has(mediaType))
        return "index";
    if (manifest.has(mediaType))
        return "manifest";
    if (config.has(mediaType))
        return "config";
    return layer.has(mediaType) ? "layer" : "other";
}
/** Throws `image.malformed` for a layer that can't be read, and says why for the known kinds of them. */
function checkLayerMediaType(mediaType, where) {
    if (kindOfMediaType(mediaType) === "layer")
        return;
    const foreign = mediaType.includes("nondistributable") || mediaType.includes(".foreign.");
    const reason = foreign
        ? "its bytes are not in the image but at an address outside"
        : mediaType.endsWith("+encrypted")
            ? "its bytes are encrypted"
            : "that is no type of a filesystem layer that is known here";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlimsollError */ .nN("image.malformed", `${where} has the media type ${JSON.stringify(mediaType)}: ${reason}. Build the image with gzip, zstd or plain tar layers.`);
}


/***/ }),

/***/ 47837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   W: () => (/* binding */ normalisePlatform)
/* harmony export */ });
const architectures = {
    x86_64: "amd64",
    "x86-64": "amd64",
    i386: "386",
    aarch64: "arm64",
    armhf: "arm",
    armel: "arm",
};
/** Variants that are the architecture's usual one and therefore not written. */
const usual = new Set(["amd64/v1", "arm64/v8", "arm64/8"]);
/**
 * `os/architecture[/variant]`, normalised as containerd and buildx write it (containerd/platforms database.go), so that
 * the same platform always has the same name: `linux/arm64/v8` is `linux/arm64`, 32-bit arm without variant is `v7`.
 */
function platformName({ os, architecture, variant }) {
    const system = os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase();
    const cpu = architecture.toLowerCase();
    const known = architectures[cpu] ?? cpu;
    const given = (variant ?? "").toLowerCase() || (cpu === "armel" ? "v6" : known === "arm" ? "v7" : "");
    const exact = known === "arm" && /^\d$/.test(given) ? `v${given}` : given;
    if (exact === "" || usual.has(`${known}/${exact}`))
        return `${system}/${known}`;
    return `${system}/${known}/${exact}`;
}
/** The same for a platform written as text by a user. */
function normalisePlatform(text) {
    const [os = "", architecture = "", variant] = text.split("/");
    return platformName({ os, architecture, variant });
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

/***/ 85435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ chooseProgress)
});

// EXTERNAL MODULE: ./build/js/process/fence.js
var fence = __webpack_require__(85541);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/text/duration.js
var duration = __webpack_require__(10446);
// EXTERNAL MODULE: ./build/js/progress/style.js
var progress_style = __webpack_require__(64177);
// EXTERNAL MODULE: ./build/js/progress/task-lines.js
var task_lines = __webpack_require__(59745);
;// CONCATENATED MODULE: ./build/js/progress/heartbeat.js



const heartbeatMs = 30_000;
function createHeartbeat(style, say) {
    const timers = new Map();
    return {
        start(task) {
            const beat = () => {
                const seconds = (0,duration/* formatSeconds */.X)(Math.round((performance.now() - task.startedAt) / 1000));
                const glyphs = (0,progress_style/* glyphsFor */.Dr)(style);
                say(`${glyphs.still} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.text}${glyphs.separator}${seconds}`);
            };
            timers.set(task, setInterval(beat, heartbeatMs).unref());
        },
        stop(task) {
            clearInterval(timers.get(task));
            timers.delete(task);
        },
    };
}

// EXTERNAL MODULE: ./build/js/progress/output.js
var progress_output = __webpack_require__(96739);
// EXTERNAL MODULE: ./build/js/progress/task-list.js + 1 modules
var task_list = __webpack_require__(15664);
;// CONCATENATED MODULE: ./build/js/progress/actions-log.js







const linesOfFailure = 40;
// A group is read by people: some hundred kilobytes a task at most, however much a build prints.
const bounds = { head: 200, tail: 600, length: 1000 };
/**
 * Progress for the log of GitHub Actions. Tasks run side by side and groups can't: a task's output is kept and printed
 * as one collapsed group when it ends, fenced, in one write. The end itself, and the last lines of a failure, stand
 * below the group where they are seen.
 *
 * The stream must be the one that carries this process's runner commands: stdout, which `@actions/core` uses. See
 * process/fence.
 */
function createActionsLog(options) {
    const output = (0,progress_output/* createOutput */.q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(fence/* neutralise */.$0));
    const heartbeat = createHeartbeat(style, say);
    const tasks = (0,task_list/* createTaskList */.w)(output, bounds, { started, ended });
    function started(task) {
        say(`${(0,progress_style/* glyphsFor */.Dr)(style).started} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.title}`);
        heartbeat.start(task);
    }
    function ended(task, end) {
        heartbeat.stop(task);
        const last = end.how === "failed" ? task.output.last(linesOfFailure) : [];
        output.write([
            ...group(task),
            ...(0,task_lines/* endLines */.z$)(task, end, `${(0,task_lines/* nameOf */.Vb)(task)}:`, style).map(fence/* neutralise */.$0),
            ...(last.length === 0 ? [] : (0,fence/* fenced */.OF)((0,task_lines/* quoted */.TL)(last, style))),
        ]);
    }
    return {
        note: (text) => say(...(0,task_lines/* messageLines */.VL)("note", output.lines(text), style)),
        warn: (text) => say(...(0,task_lines/* messageLines */.VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}
function group(task) {
    const lines = task.output.all();
    if (lines.length === 0)
        return [];
    return [(0,log_command/* logCommand */.Q)("group", {}, `Output of ${(0,task_lines/* nameOf */.Vb)(task)}`), ...(0,fence/* fenced */.OF)(lines), (0,log_command/* logCommand */.Q)("endgroup", {}, "")];
}

;// CONCATENATED MODULE: ./build/js/progress/plain-lines.js






const plain_lines_linesOfFailure = 40;
/**
 * Progress for a file, a pipe or some other log: a line when a task begins and ends, one every 30 s in between, and the
 * last lines of output of those that fail. What CI systems would take for a command is broken.
 */
function createPlainLines(options) {
    const output = (0,progress_output/* createOutput */.q)(options);
    const { style } = options;
    const say = (...lines) => output.write(lines.map(fence/* neutralise */.$0));
    const heartbeat = createHeartbeat(style, say);
    const tasks = (0,task_list/* createTaskList */.w)(output, { head: 0, tail: plain_lines_linesOfFailure, length: 2000 }, { started, ended });
    function started(task) {
        say(`${(0,progress_style/* glyphsFor */.Dr)(style).started} ${(0,task_lines/* nameOf */.Vb)(task)}: ${task.title}`);
        heartbeat.start(task);
    }
    function ended(task, end) {
        heartbeat.stop(task);
        const quote = end.how === "failed" ? (0,task_lines/* quoted */.TL)(task.output.last(plain_lines_linesOfFailure), style) : [];
        say(...(0,task_lines/* endLines */.z$)(task, end, `${(0,task_lines/* nameOf */.Vb)(task)}:`, style), ...quote);
    }
    return {
        note: (text) => say(...(0,task_lines/* messageLines */.VL)("note", output.lines(text), style)),
        warn: (text) => say(...(0,task_lines/* messageLines */.VL)("warning", output.lines(text), style)),
        task: tasks.start,
        close: tasks.stopAll,
    };
}

// EXTERNAL MODULE: ./build/js/progress/silent.js
var silent = __webpack_require__(99307);
;// CONCATENATED MODULE: ./build/js/progress/choose.js




/** The progress that fits where it is shown: live on a terminal, grouped in GitHub Actions, else plain lines. */
async function chooseProgress({ stream, environment, quiet, redact, }) {
    const isTerminal = stream.isTTY === true && environment["TERM"] !== "dumb";
    const options = { stream, redact, style: (0,progress_style/* styleFor */.j9)(environment, isTerminal) };
    if (quiet)
        return (0,silent/* createSilent */.W)(options);
    if (environment["GITHUB_ACTIONS"] === "true")
        return createActionsLog(options);
    if (!isTerminal)
        return createPlainLines(options);
    // It counts columns, and the tables for that take long to load: nobody else waits for them.
    const { createLiveTerminal } = await Promise.all(/* import() */[__webpack_require__.e(4292), __webpack_require__.e(8451)]).then(__webpack_require__.bind(__webpack_require__, 58451));
    return createLiveTerminal(options);
}


/***/ }),

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
