export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 19427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runComment: () => (/* binding */ runComment)
});

// EXTERNAL MODULE: ./build/js/deliver/comment/deliver-comment.js + 8 modules
var deliver_comment = __webpack_require__(94754);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/github/run-artifacts.js
var run_artifacts = __webpack_require__(18915);
// EXTERNAL MODULE: ./build/js/inputs/tokens.js
var tokens = __webpack_require__(59790);
// EXTERNAL MODULE: ./build/js/process/log-command.js
var log_command = __webpack_require__(68482);
// EXTERNAL MODULE: ./build/js/report/redacted.js
var redacted = __webpack_require__(7257);
// EXTERNAL MODULE: ./build/js/action/api-trouble.js
var api_trouble = __webpack_require__(80615);
// EXTERNAL MODULE: ./build/js/action/github.js
var action_github = __webpack_require__(27678);
// EXTERNAL MODULE: ./build/js/action/read-report.js + 2 modules
var read_report = __webpack_require__(65296);
// EXTERNAL MODULE: ./build/js/action/report-inputs.js + 1 modules
var report_inputs = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/js/action/step.js
var step = __webpack_require__(12395);
// EXTERNAL MODULE: ./build/js/report/order.js
var order = __webpack_require__(85981);
// EXTERNAL MODULE: ./build/js/verdict/verdict.js
var verdict_verdict = __webpack_require__(9137);
;// CONCATENATED MODULE: ./build/js/action/comment/as-reported.js


/**
 * The report of a run that nobody trusts, as far as it may be shown: its verdict is made anew from its own checks, and it is no
 * pass where GitHub says that the run did not succeed. Who accepted what, for which commit and which event it was, is not
 * repeated: a stranger may have put anybody's name there.
 */
function asReported(claimed, { conclusion }) {
    const { commit: _commit, event: _event, acceptance: _acceptance, ...report } = claimed;
    const verdict = (0,verdict_verdict/* verdictOf */.Vj)(report);
    const doubts = [];
    if (verdict !== claimed.verdict) {
        const message = `The report says ${claimed.verdict}, and by its own checks it is ${verdict}: it was changed, or written by another version.`;
        doubts.push({ code: "gate.report", message });
    }
    if (verdict === "pass" && conclusion !== "success") {
        const end = conclusion ?? "not at all";
        doubts.push({ code: "gate.report", message: `The run ended as "${end}", and its report does not say why.` });
    }
    const errors = [...report.errors, ...doubts].sort(order/* compareErrors */.v);
    return { ...report, errors, verdict: (0,verdict_verdict/* verdictOf */.Vj)({ ...report, errors }) };
}

// EXTERNAL MODULE: ./build/js/github/artifact-name.js
var artifact_name = __webpack_require__(95326);
// EXTERNAL MODULE: ./build/js/plan/slug.js
var slug = __webpack_require__(17041);
;// CONCATENATED MODULE: ./build/js/action/comment/choose-report.js


/** The newest report of a run; undefined when it left none, or nobody can say which it is. */
function chooseReport(artifacts, { base, reportId, attempt }) {
    const part = reportId === undefined ? undefined : (0,slug/* slugOf */.t)(reportId);
    const own = artifacts.flatMap((artifact) => {
        const name = (0,artifact_name/* readArtifactName */.E)(artifact.name, base);
        return name === undefined || name.part !== part || name.attempt > attempt ? [] : [{ artifact, of: name.attempt }];
    });
    const newest = Math.max(...own.map(({ of }) => of));
    const [first, second] = own.filter(({ of }) => of === newest);
    return second === undefined ? first?.artifact : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/action/comment/find-pull-request.js


const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable() }),
    base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }),
});
/**
 * The pull request that a run is of. The event names none for forks, and asking for pull requests of the fork's commit
 * answers nothing (falcosecurity/plugins#1505), so it is looked for by its head.
 *
 * @throws PlimsollError `gate.report`
 */
async function findPullRequest(api, run) {
    const { head, headBranch } = run;
    if (head === undefined || headBranch === null)
        return none("the repository or the branch that it ran for is gone");
    try {
        const listed = [];
        const route = "GET /repos/{owner}/{repo}/pulls";
        for await (const item of api.list(route, { state: "open", head: `${head.owner}:${headBranch}` })) {
            listed.push(pullSchema.parse(item));
        }
        return theOnePullRequest(listed, run);
    }
    catch (error) {
        throw (0,api_trouble/* apiTrouble */.Y)(error, "the open pull requests", "pull-requests: write");
    }
}
/** Exactly one, whose head is this very commit in this very repository: an owner may have several forks. */
function theOnePullRequest(listed, run) {
    const ofBranch = listed.filter(({ state, head, base }) => state === "open" &&
        head.ref === run.headBranch &&
        head.repo?.id === run.head?.id &&
        head.repo !== null &&
        base.repo.id === run.repositoryId);
    const ofCommit = ofBranch.filter(({ head }) => head.sha === run.headSha);
    const [first, second] = ofCommit;
    if (first === undefined) {
        return none(ofBranch.length === 0 ? "no open pull request has its branch" : "its pull request has moved on since");
    }
    if (second !== undefined)
        return none(`${ofCommit.length} pull requests have its commit, and it is of one of them`);
    const { number, user } = first;
    // An account that is gone stands as "ghost" on GitHub, too.
    return { found: true, number, author: { login: user?.login ?? "ghost", isBot: user?.type === "Bot" } };
}
function none(reason) {
    return { found: false, reason };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./build/js/action/comment/reported-run.js



const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    event: schemas/* string */.YjP(),
    run_number: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().positive(),
    conclusion: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    repository,
    head_repository: repository.nullable(),
})
    .transform((run) => ({
    id: run.id,
    event: run.event,
    number: run.run_number,
    attempt: run.run_attempt,
    conclusion: run.conclusion,
    // For some runs the path has the ref behind an @.
    workflow: run.path.split("@")[0] ?? "",
    headSha: run.head_sha,
    headBranch: run.head_branch,
    repositoryId: run.repository.id,
    head: run.head_repository === null ? undefined : { id: run.head_repository.id, owner: run.head_repository.owner.login },
}));
/**
 * Asks for the run that ended, because the event is as old as the queue is long: the run may have been started again since.
 *
 * @throws PlimsollError `gate.report`
 */
async function reportedRun(api, id) {
    try {
        const { data } = await api.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
        return runSchema.parse(data);
    }
    catch (error) {
        if (error instanceof classic_errors/* ZodError */.G) {
            throw new errors/* PlimsollError */.nN("gate.report", `GitHub's word on run ${id} can't be read. Run again.`, { cause: error });
        }
        throw (0,api_trouble/* apiTrouble */.Y)(error, `run ${id}`, "actions: read");
    }
}

;// CONCATENATED MODULE: ./build/js/action/comment/run-comment.js















/**
 * The step of `comment/`: what a fork's own run reported, on its pull request. It decides nothing: only wrong usage is red.
 *
 * @returns 0, or 2
 */
function runComment(surroundings) {
    return (0,step/* runStep */.e)(surroundings, { hasVerdict: false }, commentStep);
}
async function commentStep(step) {
    const { environment, stdout } = step.surroundings;
    const redact = step.hide((0,tokens/* tokensIn */.g)(environment));
    const { delivery, url } = await post(step, (0,report_inputs/* readReportInputs */.gM)(environment), redact).catch(whyFailed);
    const { status, reason } = delivery;
    const level = status === "failed" ? "warning" : "notice";
    const why = reason === undefined ? "" : `: ${redact(reason)}`;
    stdout.write(`${(0,log_command/* logCommand */.Q)(level, { title: "Plimsoll" }, `The comment was ${status}${why}`)}\n`);
    await step.files.setOutputs({ "comment-url": url ?? "" });
    return 0;
}
/** @throws PlimsollError of wrong usage; whatever else went wrong is no reason to be red */
function whyFailed(error) {
    const coded = (0,errors/* asPlimsollError */.fN)(error);
    if ((0,errors/* blameOf */.nR)(coded.code) === "usage")
        throw coded;
    return { delivery: { surface: "comment", status: "failed", reason: coded.message } };
}
/** @throws PlimsollError usage.flag on any other event: whose word a report is would be anybody's guess. */
function endedRun({ event, workflowRun }) {
    if (event === "workflow_run" && workflowRun !== undefined)
        return workflowRun;
    throw new errors/* PlimsollError */.nN("usage.flag", `This action answers workflow_run with the type completed, and this is ${event}. Put it into a workflow of its own.`);
}
async function post(step, inputs, redact) {
    const github = await (0,action_github/* openGitHub */.o)(step);
    const { api, job } = github;
    const ended = endedRun(job);
    const run = await reportedRun(api, ended.id);
    const reason = whyNot(run, ended);
    if (reason !== undefined)
        return skipped(reason);
    const pull = await findPullRequest(api, run);
    if (!pull.found)
        return skipped(pull.reason);
    const isForeign = run.head?.id !== run.repositoryId;
    // The token of a run that Dependabot started can only read, as a fork's.
    if (!isForeign && pull.author.login !== "dependabot[bot]")
        return skipped("its run could write the comment itself");
    const claimed = await claimedReport(api, run, inputs);
    if (claimed === undefined)
        return skipped("the run left no report");
    return (0,deliver_comment/* commentOnPullRequest */.r)((0,redacted/* redacted */.p)(asReported(claimed, run), redact), {
        api,
        repository: job.repository,
        redact,
        today: new Date().toISOString().slice(0, 10),
        policy: inputs.comment,
        pull: { number: pull.number, isBot: pull.author.isBot },
        // Never the instance of a job that runs in this repository: those comments are not a fork's to change.
        instance: {
            workflow: run.workflow,
            job: `workflow_run ${job.workflow}`,
            ...(inputs.reportId === undefined ? {} : { reportId: inputs.reportId }),
        },
        stamp: { runNumber: run.number, attempt: run.attempt, headSha: run.headSha },
        fork: { succeeded: run.conclusion === "success" },
    });
}
/** Why there is nothing to say of a run, as a clause. */
function whyNot(run, ended) {
    if (run.event !== "pull_request")
        return `the run was of ${run.event} and not of a pull request`;
    if (run.attempt > ended.attempt)
        return "the run was started again, and its end will be told of, too";
    return undefined;
}
async function claimedReport(api, run, inputs) {
    const artifacts = await (0,run_artifacts/* listRunArtifacts */.N)(api, run.id).catch((error) => {
        throw (0,api_trouble/* apiTrouble */.Y)(error, "the artifacts of the run", "actions: read");
    });
    const artifact = chooseReport(artifacts, { base: inputs.artifact, reportId: inputs.reportId, attempt: run.attempt });
    if (artifact === undefined)
        return undefined;
    return (0,read_report/* readReport */.t)(api, artifact).catch((error) => {
        throw (0,api_trouble/* apiTrouble */.Y)(error, "the report of the run", "actions: read");
    });
}
function skipped(reason) {
    return { delivery: { surface: "comment", status: "skipped", reason } };
}


/***/ })

};
