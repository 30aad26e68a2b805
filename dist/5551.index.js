export const id = 5551;
export const ids = [5551];
export const modules = {

/***/ 76910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/js/github/github-error.js
var github_error = __webpack_require__(29334);
// EXTERNAL MODULE: ./build/js/github/probe-permissions.js
var probe_permissions = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/js/report/comment.js
var report_comment = __webpack_require__(97444);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/report/comment-marker.js

const start = "<!-- plimsoll:v1 ";
const end = " -->";
// Key, stamp and the words around them; whatever is longer is none of ours.
const longest = 400;
/** A name for the instance that is safe in an HTML comment, whatever is in its parts. It is part of what comments are found by: it never changes. */
function instanceKey({ workflow, job, reportId }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([workflow, job, reportId ?? ""]))
        .digest("hex")
        .slice(0, 32);
}
/** What the first line of every comment of this instance starts with, whichever run wrote it. */
function markerStart(instance) {
    return `${start}${instanceKey(instance)} `;
}
/**
 * The first line of a comment: an HTML comment, which no reader sees. Key and stamp are encoded, so nothing that anybody
 * named can end it.
 */
function renderMarker(instance, { runNumber, attempt, headSha }) {
    const stamp = Buffer.from(JSON.stringify({ run: runNumber, attempt, head: headSha })).toString("base64url");
    return `${markerStart(instance)}${stamp}${end}`;
}
/** The marker that `body` starts with; undefined when it is anything but one that {@link renderMarker} made. */
function parseMarker(body) {
    const [line = ""] = body.slice(0, longest + 2).split(/\r?\n/, 1);
    const match = /^<!-- plimsoll:v1 ([0-9a-f]{32}) ([A-Za-z0-9_-]{1,300}) -->$/.exec(line);
    const [, key = "", encoded = ""] = match ?? [];
    const stamp = match === null ? undefined : stampOf(encoded);
    return stamp === undefined ? undefined : { key, stamp };
}
function stampOf(encoded) {
    const text = Buffer.from(encoded, "base64url").toString();
    // Exactly as it is written: a stamp that could be read in two ways would be two stamps.
    const match = /^\{"run":(\d{1,15}),"attempt":(\d{1,15}),"head":"([0-9a-f]{40}|[0-9a-f]{64})"\}$/.exec(text);
    const [, run = "", attempt = "", headSha = ""] = match ?? [];
    if (match === null || Buffer.from(text).toString("base64url") !== encoded)
        return undefined;
    if (String(Number(run)) !== run || String(Number(attempt)) !== attempt)
        return undefined;
    return { runNumber: Number(run), attempt: Number(attempt), headSha };
}
/** Negative when `a` is of an earlier run, or an earlier attempt at the same, than `b`. */
function compareStamps(a, b) {
    return a.runNumber - b.runNumber || a.attempt - b.attempt;
}
/** Whether two bodies say the same to a reader: all but the marker's stamp, and the line ends that an edit leaves. */
function isSameComment(a, b) {
    return withoutMarker(a) === withoutMarker(b);
}
function withoutMarker(body) {
    const text = body.replace(/\r\n/g, "\n").trimEnd();
    return parseMarker(text) === undefined ? text : text.slice(text.indexOf("\n") + 1);
}

// EXTERNAL MODULE: ./build/js/report/view/baseline.js
var baseline = __webpack_require__(71696);
;// CONCATENATED MODULE: ./build/js/report/comment-worth.js

/**
 * Whether a comment is written. One that is there is brought up to date under every policy but `never`, so that it never
 * says what no longer holds; and under `always` alone by a run that was cancelled, which knows less than the one before.
 */
function commentDecision(report, { policy, exists, author }) {
    const write = { action: exists ? "update" : "post", reason: "" };
    if (policy === "never")
        return none("comment: never");
    if (policy === "always")
        return write;
    if (report.verdict === "cancelled")
        return none("the run was cancelled");
    if (exists)
        return write;
    if (policy === "on-failure")
        return isRed(report) ? write : none("comment: on-failure, and nothing failed");
    if (!hasNothingToSay(report, author))
        return write;
    return none(author === "bot" ? "a bot's change that nothing speaks against" : "nothing changed");
}
/**
 * Whether a comment would tell its reader nothing. To a person: everything was compared, no image changed by a byte, nothing
 * is new, gone or fixed, no rule was loosened, nothing was accepted. To a bot, whose changes nobody asked for byte by byte:
 * nothing is refused or accepted, and no finding is new.
 */
function hasNothingToSay(report, author = "person") {
    if (isRed(report) || report.verdict === "cancelled" || report.policyDiff.length > 0)
        return false;
    const findings = [...report.findings, ...report.variants.flatMap((variant) => variant.findings)];
    if (hasState(findings, "new") || isAccepted(report))
        return false;
    return author === "bot" ? !isGrowthRefused(report) : (0,baseline/* isCompared */.uQ)(report) && isUnchanged(report, findings);
}
function isRed({ verdict }) {
    return verdict === "fail" || verdict === "error";
}
function isUnchanged({ variants, baseline }, findings) {
    if ((baseline.gone ?? []).length > 0 || hasState(findings, "fixed"))
        return false;
    return variants.every(({ growth }) => growth !== undefined && growth.sizes.unpacked.total === 0);
}
function isAccepted({ checks, variants }) {
    return [...checks, ...variants.flatMap((variant) => variant.checks)].some(({ status }) => status === "accepted");
}
/** Growth past a budget that only warns. */
function isGrowthRefused({ variants }) {
    return variants.some(({ checks }) => checks.some(({ id, status }) => id.startsWith("size.") && (status === "warn" || status === "fail")));
}
function hasState(findings, state) {
    return findings.some((finding) => finding.state === state);
}
function none(reason) {
    return { action: "none", reason };
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/own-comment.js

/** The version that `body` is; undefined when it is none of this instance. */
function versionOf(body, instance) {
    const marker = parseMarker(body);
    return marker?.key === instanceKey(instance) ? { body, stamp: marker.stamp } : undefined;
}
/** The newest of `versions`; of those of one run the first. */
function newestOf(versions) {
    return versions.reduce((newest, each) => (newest === undefined || compareStamps(each.stamp, newest.stamp) > 0 ? each : newest), undefined);
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/next-step.js


/**
 * What brings a pull request nearer to one comment with the newest version. Every run of an instance goes by the same
 * rules, so they come to the same end in whatever order their calls arrive: the lowest id stays, the newest stamp speaks.
 */
function nextStep(look, wanted, memory) {
    const [winner, ...others] = look.own;
    const refusal = refusalOf(look, wanted);
    if (winner === undefined) {
        return refusal === undefined ? { do: "create" } : { do: "rest", comment: undefined, skipped: refusal };
    }
    const seen = newestOf([...look.own, ...(memory.newest === undefined ? [] : [memory.newest])]) ?? winner;
    const isOurs = refusal === undefined && isDue(wanted.stamp, seen.stamp, memory);
    const best = isOurs ? wanted : seen;
    if (!isIn(winner, best))
        return { do: "edit", comment: winner, version: best };
    if (others.length > 0)
        return { do: "remove", comments: others };
    const skipped = refusal ?? (isIn(winner, wanted) || isOurs ? undefined : "a newer run has written the comment");
    return { do: "rest", comment: winner, ...(skipped === undefined ? {} : { skipped }) };
}
/** Why this run says nothing here. */
function refusalOf({ headSha, isOpen, own }, { stamp, post, update }) {
    if (headSha !== stamp.headSha)
        return "the pull request has moved on to another commit";
    // An edit tells nobody; a new comment is mail to all.
    if (own.length === 0 && !isOpen)
        return "the pull request is closed";
    const permit = own.length === 0 ? post : update;
    return permit.allowed ? undefined : permit.reason;
}
function isDue(ours, theirs, { hasLanded }) {
    const order = compareStamps(ours, theirs);
    return hasLanded ? order > 0 : order >= 0;
}
/** A comment that says the same already is not written, though its stamp is of another run. */
function isIn(comment, version) {
    return isSameComment(comment.body, version.body);
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/converge.js



/** A run that is alone needs four steps, and each one that it meets a few more. */
const mostSteps = 16;
/** Milliseconds between looks for something that was written. */
const untilSeen = [250, 500, 1_000, 2_000, 4_000];
const mostPosts = 3;
/**
 * Brings the comment to what `wanted` says, beside any number of runs that do the same.
 *
 * GitHub has no conditional write, so a slow run can write an older version over a newer one between its look and its edit.
 * It finds that out itself: the edits of a comment are kept, and whoever edits reads them afterwards and puts back what was
 * newer. A look that does not show our own write is too old, and is taken again: what shows it, shows all that was written
 * before. A POST that may have done its work is looked for before it is sent again.
 *
 * Two things are not caught: a version that says the same as what stands there is not written, so a slower run of the same
 * commit may still replace it; and a POST that GitHub carries out after we gave it up is left for the next run.
 *
 * @throws GitHubError when GitHub refuses what everything rests on
 */
async function converge(thread, wanted, pause) {
    const run = new Convergence(thread, wanted, pause);
    return run.settle();
}
class Convergence {
    #thread;
    #wanted;
    #pause;
    #memory = { hasLanded: false };
    /** How often GitHub said that a listed comment is not there. */
    #misses = new Map();
    /** A POST of ours may have come through without our seeing it. */
    #isUncertain = false;
    #leftOver = 0;
    constructor(thread, wanted, pause) {
        this.#thread = thread;
        this.#wanted = wanted;
        this.#pause = pause;
    }
    async settle() {
        let look = await this.#look();
        for (let steps = 0; steps < mostSteps; steps++) {
            const step = nextStep(look, this.#wanted, this.#memory);
            if (step.do === "create")
                look = await this.#create();
            else if (step.do === "edit")
                look = await this.#edit(look, step.comment, step.version);
            else if (step.do === "remove")
                look = await this.#remove(look, step.comments);
            else if (this.#isUncertain)
                look = await this.#lastLook();
            else
                return { comment: step.comment, leftOver: this.#leftOver, ...skippedOf(step.skipped) };
        }
        throw new Error("other runs keep changing the comment");
    }
    /** A pull request that a job runs for is there: "not found" is asked again. */
    async #look() {
        for (let tries = 1;; tries++) {
            try {
                const look = await this.#thread.look();
                // Listed, and yet not there when we went to it: the list is behind.
                return { ...look, own: look.own.filter(({ id }) => (this.#misses.get(id) ?? 0) < 2) };
            }
            catch (error) {
                const { status } = error;
                if ((status !== 404 && status !== 401) || tries === 3)
                    throw error;
                await this.#pause(500 * tries);
            }
        }
    }
    async #lastLook() {
        this.#isUncertain = false;
        await this.#pause(2_000);
        return this.#look();
    }
    async #create() {
        // What seemed gone may only have been hidden for a moment: then it is the older one, and stays.
        this.#misses.clear();
        const created = await this.#post();
        if (created === undefined)
            return this.#look();
        this.#memory.hasLanded = true;
        const look = await this.#lookUntil(({ own }) => own.some(({ id }) => id <= created.id));
        if (look.own.some(({ id }) => id === created.id))
            return look;
        return { ...look, own: [...look.own, created].sort((a, b) => a.id - b.id) };
    }
    /** Undefined when it is not known whether ours came through, and another run's comment is there. */
    async #post() {
        for (let posts = 1;; posts++) {
            try {
                return await this.#thread.create(this.#wanted);
            }
            catch (error) {
                if (!error.ambiguous || posts === mostPosts)
                    throw error;
                await this.#pause(500);
                const look = await this.#lookUntil(({ own }) => own.some((each) => this.#isOurs(each)));
                const found = look.own.find((each) => this.#isOurs(each));
                if (found !== undefined)
                    return found;
                this.#isUncertain = true;
                if (look.own.length > 0)
                    return undefined;
            }
        }
    }
    #isOurs({ stamp, body }) {
        return compareStamps(stamp, this.#wanted.stamp) === 0 && isSameText(body, this.#wanted.body);
    }
    async #edit(look, comment, version) {
        try {
            await this.#thread.edit(comment, version.body);
        }
        catch (error) {
            if (!isGone(error))
                throw error;
            this.#misses.set(comment.id, (this.#misses.get(comment.id) ?? 0) + 1);
            await this.#pause(500);
            return this.#look();
        }
        if (version === this.#wanted)
            this.#memory.hasLanded = true;
        const [current = version, ...earlier] = await this.#versionsWith(comment, version);
        this.#remember([current, ...earlier, version]);
        return { ...look, own: look.own.map((each) => (each.id === comment.id ? { ...each, ...current } : each)) };
    }
    /** What the comment said lately, with the edit just made; empty where that can't be seen. */
    async #versionsWith(comment, edit) {
        for (const ms of untilSeen) {
            // The edit is made. What can't be read now must not make it undone.
            const versions = await this.#thread.versions(comment).catch(() => []);
            if (versions.some(({ body }) => isSameText(body, edit.body)))
                return versions;
            await this.#pause(ms);
        }
        return [];
    }
    #remember(versions) {
        const { newest } = this.#memory;
        const found = newestOf([...(newest === undefined ? [] : [newest]), ...versions]);
        if (found !== undefined)
            this.#memory.newest = { body: found.body, stamp: found.stamp };
    }
    async #remove(look, comments) {
        for (const comment of comments) {
            try {
                await this.#thread.remove(comment);
            }
            catch (error) {
                if (!isGone(error))
                    this.#leftOver += 1;
            }
        }
        return { ...look, own: look.own.filter((each) => !comments.includes(each)) };
    }
    async #lookUntil(isNewEnough) {
        let look = await this.#look();
        for (const ms of untilSeen) {
            if (isNewEnough(look))
                break;
            await this.#pause(ms);
            look = await this.#look();
        }
        return look;
    }
}
function skippedOf(skipped) {
    return skipped === undefined ? {} : { skipped };
}
function isGone(error) {
    const { status } = error;
    return status === 404 || status === 410;
}
/** GitHub changes line ends, and may take white space from the end. */
function isSameText(a, b) {
    return normalised(a) === normalised(b);
}
function normalised(body) {
    return body.replace(/\r\n/g, "\n").trimEnd();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/js/deliver/comment/thread.js
/** The comments of one pull request, as far as this instance wrote them. */


/** Ten thousand comments. */
const pageLimit = 100;
// The author is asked of GitHub and not compared by name: anyone can paste our marker, and a job's token can't ask who it is.
const lookQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      closed
      comments(first: 100, after: $after) {
        nodes { id url body isMinimized viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const lookAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            closed: schemas/* boolean */.zMY(),
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    id: schemas/* string */.YjP(),
                    url: schemas/* string */.YjP(),
                    body: schemas/* string */.YjP(),
                    isMinimized: schemas/* boolean */.zMY(),
                    viewerDidAuthor: schemas/* boolean */.zMY(),
                })),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
/** `diff` is the whole body of an edit; the newest edit comes first. A comment that nobody edited has none. */
const versionsQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body userContentEdits(first: 10) { nodes { diff } } }
  }
}`;
const versionsAnswer = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        body: schemas/* string */.YjP(),
        userContentEdits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ diff: schemas/* string */.YjP().nullable() }).nullable()) }).nullable(),
    })
        .nullable(),
});
const createdComment = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), node_id: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
/** @throws GitHubError, also for an answer that is not of the form that GitHub documents */
function openThread(api, { repository, number, instance }) {
    const place = { owner: repository.owner, repo: repository.name, number };
    return {
        async look() {
            const own = [];
            let after = null;
            for (let page = 1;; page++) {
                const answer = lookAnswer.parse(await api.graphql(lookQuery, { ...place, after }));
                const { headRefOid, closed, comments } = answer.repository.pullRequest;
                for (const { id: nodeId, url, body, isMinimized, viewerDidAuthor } of comments.nodes) {
                    const version = viewerDidAuthor && !isMinimized ? versionOf(body, instance) : undefined;
                    const id = idIn(url);
                    if (version !== undefined && id !== undefined)
                        own.push({ id, nodeId, url, ...version });
                }
                after = comments.pageInfo.endCursor;
                if (comments.pageInfo.hasNextPage && after !== null && page < pageLimit)
                    continue;
                return { headSha: headRefOid, isOpen: !closed, own: own.sort((a, b) => a.id - b.id) };
            }
        },
        async versions({ nodeId }) {
            const { node } = versionsAnswer.parse(await api.graphql(versionsQuery, { id: nodeId }));
            if (node === null)
                return [];
            const bodies = [node.body, ...(node.userContentEdits?.nodes ?? []).map((edit) => edit?.diff ?? "")];
            return bodies.flatMap((body) => versionOf(body, instance) ?? []);
        },
        async create(version) {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            const { data } = await api.request(route, { issue_number: number, body: version.body });
            const { id, node_id, html_url } = createdComment.parse(data);
            return { ...version, id, nodeId: node_id, url: html_url };
        },
        async edit({ id }, body) {
            await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id, body });
        },
        async remove({ id }) {
            await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
        },
    };
}
/** The number in the graph is 32 bits wide, which it has outgrown, and the wide one is not on every server: the address has it too. */
function idIn(url) {
    const [, digits] = /#issuecomment-(\d{1,15})$/.exec(url) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/deliver-comment.js
/** The one comment that an instance keeps on a pull request. */









const surface = "comment";
/**
 * Puts a report on a pull request, or brings the comment that is there up to date; writes nothing when it says the same.
 * Never rejects.
 */
async function commentOnPullRequest(report, request) {
    const { api, repository, today, policy, pull, instance, stamp, redact, fork, pause = wait } = request;
    const permit = (exists) => permitFor(report, policy, pull, exists);
    const [post, update] = [permit(false), permit(true)];
    if (!post.allowed && !update.allowed)
        return skipped(post.reason);
    try {
        const marker = renderMarker(instance, stamp);
        const body = redact((0,report_comment/* commentBody */.I2)(report, { today, marker, ...(fork === undefined ? {} : { fork }) }));
        const thread = openThread(api, { repository, number: pull.number, instance });
        const { comment, skipped: why } = await converge(thread, { body, stamp, post, update }, pause);
        const url = comment === undefined ? {} : { url: comment.url };
        if (why !== undefined)
            return { ...skipped(why), ...url };
        return { delivery: { surface, status: "delivered" }, ...url };
    }
    catch (error) {
        return { delivery: { surface, status: "failed", reason: reasonOf(error) } };
    }
}
function permitFor(report, policy, { isBot }, exists) {
    const { action, reason } = commentDecision(report, { policy, exists, author: isBot ? "bot" : "person" });
    return action === "none" ? { allowed: false, reason } : { allowed: true };
}
function skipped(reason) {
    return { delivery: { surface, status: "skipped", reason } };
}
function reasonOf(error) {
    if (error instanceof errors/* ZodError */.G)
        return "GitHub's answer is not of the form that it documents";
    if (error instanceof github_error/* GitHubError */.y && (0,probe_permissions/* isMissingPermission */.S)(error)) {
        return "the token may not write comments: add `pull-requests: write` to the job's permissions";
    }
    return error instanceof Error ? error.message : String(error);
}
const wait = (ms) => (0,promises_.setTimeout)(ms);


/***/ }),

/***/ 95326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   E: () => (/* binding */ readArtifactName)
/* harmony export */ });
/* harmony import */ var _plan_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17041);

/**
 * A name for an artifact of this attempt of a run: `plimsoll-report-2`, with a part `plimsoll-leg-cpu-2`. Names are unique
 * in a run, and a second attempt is the same run. Characters that GitHub refuses in names are written as in
 * {@link slugOf}, so different parts never meet. `base` is one of ours: letters, digits and dashes.
 */
function artifactName(base, attempt, part) {
    return [base, ...(part === undefined ? [] : [(0,_plan_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(part)]), attempt].join("-");
}
/** What {@link artifactName} put into `name`; undefined when it did not make it from `base`. */
function readArtifactName(name, base) {
    if (!name.startsWith(`${base}-`))
        return undefined;
    const rest = /^(?:(.+)-)?([1-9]\d{0,8})$/.exec(name.slice(base.length + 1));
    if (rest === null)
        return undefined;
    const [, part, attempt] = rest;
    return { attempt: Number(attempt), ...(part === undefined ? {} : { part }) };
}


/***/ })

};
