export const id = 4102;
export const ids = [4102];
export const modules = {

/***/ 54102:
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
// EXTERNAL MODULE: ./build/js/action/read-report.js + 5 modules
var read_report = __webpack_require__(26361);
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
// EXTERNAL MODULE: ./build/js/deliver/code-scanning/upload-sarif.js + 4 modules
var upload_sarif = __webpack_require__(27744);
// EXTERNAL MODULE: ./build/js/deliver/comment/deliver-comment.js + 8 modules
var deliver_comment = __webpack_require__(94754);
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
// EXTERNAL MODULE: ./build/js/report/results.js + 17 modules
var results = __webpack_require__(35871);
// EXTERNAL MODULE: ./build/js/report/summary.js + 2 modules
var summary = __webpack_require__(87141);
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
    const posted = await comment(report, today, delivery);
    const scanned = await scan(sarif, delivery);
    const before = [...report.deliveries, ...written, shown, posted.delivery, ...scanned].map((each) => told(each, redact));
    const [json] = await (0,result_files/* writeResults */.K)(resultsDirectory, [
        { path: "report.json", text: (0,report_json/* renderJson */.h)({ ...report, deliveries: before }) },
    ]);
    const kept = await attempted("artifact", () => keep(delivery));
    const last = [...before, ...(json === undefined ? [] : [json]), told(kept, redact)];
    await files.appendSummary((0,summary/* renderDeliveries */.l)(last)).catch(() => undefined);
    if (posted.url !== undefined)
        await files.setOutputs({ "comment-url": posted.url });
    for (const { surface, status, reason } of last) {
        if (status === "failed")
            surroundings.stdout.write(`${(0,log_command/* logCommand */.Q)("warning", { title: surface }, reason ?? status)}\n`);
    }
    (0,runner/* sayWhyRed */.dS)({ report, exit }, surroundings.stdout);
}
/** Those of the root action, without layouts and tags: no image is here. */
function gateOutputs(report, directory) {
    const { layouts: _layouts, tags: _tags, ...outputs } = (0,deliver_outputs/* outputsOf */.Y)(report, directory, new Map());
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
    const pause = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: step.signal });
    return (0,upload_sarif/* uploadSarif */.N)(sarif, { ...github, checkedOut: undefined, pause });
}
async function writeFiles(report, sarif, today, directory) {
    await (0,result_files/* clearResults */._)(directory);
    const files = (0,results.resultFiles)(report, sarif, { packageLists: [], occasion: { today, prefix: "" } });
    return (0,result_files/* writeResults */.K)(directory, files);
}
async function comment(report, today, { github, inputs, redact }) {
    const { job } = github;
    const { pullRequest } = job;
    const skipped = (reason) => ({ delivery: { surface: "comment", status: "skipped", reason } });
    if (pullRequest === undefined)
        return skipped(`there is no pull request on ${job.event}`);
    if (pullRequest.fromFork) {
        return skipped("the token of a fork's run can only read; plimsoll/comment writes it when the run has ended");
    }
    return (0,deliver_comment/* commentOnPullRequest */.r)(report, {
        api: github.api,
        repository: job.repository,
        redact,
        today,
        policy: inputs.comment,
        pull: { number: pullRequest.number, isBot: pullRequest.author.isBot },
        instance: {
            workflow: job.workflow,
            job: job.job,
            ...(inputs.reportId === undefined ? {} : { reportId: inputs.reportId }),
        },
        stamp: { runNumber: job.runNumber, attempt: job.attempt, headSha: pullRequest.head.sha },
    });
}
/** The report of the whole, for whoever reads it later: the `workflow_run` half, and people. */
async function keep({ step, github, inputs, resultsDirectory }) {
    const access = (0,results_access/* resultsAccess */.B)(step.surroundings.environment);
    if ("reason" in access)
        throw new Error(access.reason);
    const names = ["report.json", "report.html", "summary.md", "comment.md"];
    await (0,artifacts/* openArtifacts */.u)(access, { signal: step.signal }).upload((0,artifact_name/* artifactName */.C)(inputs.artifact, github.job.attempt, inputs.reportId), resultsDirectory, names.map((name) => (0,external_node_path_.join)(resultsDirectory, name)));
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
    const judged = { ...report, errors: [...report.errors, error].sort(order/* compareErrors */.vo) };
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
    ...(0,report_inputs/* sharedInputs */.dO)("fail-on", "comment", "sarif", "artifact", "report-id", "token"),
];
/** @throws PlimsollError usage.flag, naming the input */
function readGateInputs(environment) {
    return {
        ...(0,report_inputs/* readReportInputs */.gM)(environment),
        legs: parseExpectedLegs((0,input_text/* inputText */.A)(environment, "legs")),
        skipped: parseSkipped((0,input_text/* inputText */.A)(environment, "skipped")),
        result: (0,assignments/* wordOf */.aG)((0,input_text/* inputText */.A)(environment, "result"), matrixResults, 'Input "result"'),
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
    return legs.length === 1 && wrong.length === 0 ? all : all.sort(order/* compareErrors */.vo);
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
    const worstFirst = all.toSorted((a, b) => stateRank(a) - stateRank(b) || (0,order/* compareFindings */.Eg)(a, b));
    return unique(worstFirst, ({ key, tool }) => [key, tool]).sort(order/* compareFindings */.Eg);
}
function stateRank({ state }) {
    return stateOrder.indexOf(state);
}

;// CONCATENATED MODULE: ./build/js/action/gate/merge/lists.js


/** Every tool once, with the longest time that a leg needed to have it. */
function mergeTools(reports) {
    const all = reports.flatMap(({ tools }) => tools);
    if (reports.length === 1)
        return all;
    const same = Map.groupBy(all, ({ ms: _, ...tool }) => JSON.stringify(tool));
    return [...same.values()]
        .flatMap(([tool, ...others]) => tool === undefined ? [] : [{ ...tool, ms: Math.max(tool.ms, ...others.map(({ ms }) => ms)) }])
        .sort((a, b) => (0,order/* compareText */.n6)(a.name, b.name) || (0,order/* compareText */.n6)(a.version, b.version));
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
    return databases.toSorted((a, b) => (0,order/* compareText */.n6)(a.updated, b.updated) || (0,order/* compareText */.n6)(a.source, b.source))[0];
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
    return all.toSorted((a, b) => (0,order/* compareText */.n6)(b.at, a.at) || (0,order/* compareText */.n6)(a.by, b.by) || (0,order/* compareText */.n6)(a.how, b.how))[0];
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
        ...(audit === undefined ? {} : { audit }),
        timings: mergeTimings(legs),
        deliveries: mergeDeliveries(legs),
        findings: mergeFindings(each),
    };
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
    const exit = (0,verdict_verdict/* exitStatus */.$u)(found, inputs.failOn);
    const report = (0,redacted/* redacted */.p)(found, redact);
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

/***/ 66505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

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
    "digest",
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
    "seconds",
    "cached",
    "cacheHitRatio",
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
    "build",
    "probe",
    "scan",
    "growth",
    "author",
    "drift",
    "steps",
    "transfers",
    "layers",
    "causes",
    "directories",
    "packages",
    "variants",
    "sharing",
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

// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
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
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (0,order/* compareText */.n6)(a, b)));
}
function rankOf(key) {
    return ranks.get(key) ?? ranks.size;
}


/***/ })

};
