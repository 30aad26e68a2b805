export const id = 9715;
export const ids = [9715];
export const modules = {

/***/ 94754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/report/comment.js
var comment = __webpack_require__(97444);
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

;// CONCATENATED MODULE: ./build/js/deliver/comment/fresh-thread.js


/** Milliseconds between looks for something that was written. */
const untilSeen = [250, 500, 1_000, 2_000, 4_000];
/** A listed comment that is not there so often in a row is gone, and the list is behind; less often it may be a fault. */
const mostMisses = 3;
/** Milliseconds after which a run that looked before our edit has sent its own, if it meets no trouble. */
const slowest = 2_000;
/**
 * A thread whose looks never go back in time: each one shows what was seen and written before. GitHub answers from copies
 * that lag behind, each of which has all that was written up to some moment; so a look that shows the newest that is known
 * shows all before it. One that does not is taken again, for some seconds.
 */
class FreshThread {
    #thread;
    #pause;
    /** The highest number of a comment that is known to be there. */
    #newestId = 0;
    #posted;
    /** What was last written into each comment. */
    #edits = new Map();
    /** How often a listed comment was not there. */
    #misses = new Map();
    #overwritten;
    constructor(thread, pause) {
        this.#thread = thread;
        this.#pause = pause;
    }
    /** The newest version that stood in a comment which was edited here. */
    get overwritten() {
        return this.#overwritten;
    }
    /** @throws GitHubError */
    async look() {
        let look = await this.#lookOnce();
        for (const ms of untilSeen) {
            if (this.#newestId === 0 || look.own.some(({ id }) => id >= this.#newestId))
                break;
            await this.#pause(ms);
            look = await this.#lookOnce();
        }
        const own = [];
        for (const comment of this.#withPosted(look.own)) {
            if ((this.#misses.get(comment.id) ?? 0) < mostMisses)
                own.push(await this.#refreshed(comment));
        }
        this.#newestId = own.at(-1)?.id ?? 0;
        return { ...look, own };
    }
    /** Looks until there is what `isSought`, or some seconds have passed. @throws GitHubError */
    async lookFor(isSought) {
        for (const ms of [...untilSeen, undefined]) {
            const look = await this.look();
            const found = look.own.find(isSought);
            if (found !== undefined)
                return { look, found };
            if (ms === undefined)
                return { look };
            await this.#pause(ms);
        }
        throw new Error("unreachable");
    }
    /** @throws GitHubError, `ambiguous` when the comment may be there all the same */
    async post(version) {
        // What seemed gone may only have been hidden for a moment: then it is the older one, and stays.
        this.#misses.clear();
        this.own(await this.#thread.create(version));
    }
    /** Takes a comment as the one that was posted here. */
    own(comment) {
        this.#posted = comment;
        this.#newestId = Math.max(this.#newestId, comment.id);
    }
    /**
     * The comment as it is after the edit, which may be another run's work by then; undefined when there is none to edit, or
     * when something newer came before GitHub took it. @throws GitHubError
     */
    async edit(comment, version) {
        let isOvertaken = false;
        const isStillWanted = async () => {
            const { own } = await this.#lookOnce();
            const newest = newestOf(own.filter(({ id }) => id === comment.id));
            isOvertaken = newest !== undefined && compareStamps(newest.stamp, version.stamp) > 0;
            return !isOvertaken;
        };
        try {
            this.#edits.set(comment.id, { ...version, at: await this.#thread.edit(comment, version.body, isStillWanted) });
        }
        catch (error) {
            if (isOvertaken)
                return undefined;
            if (!isGone(error))
                throw error;
            const misses = (this.#misses.get(comment.id) ?? 0) + 1;
            this.#misses.set(comment.id, misses);
            await this.#pause(500 * misses);
            return undefined;
        }
        return this.#refreshed(comment);
    }
    /** Whether it is gone. */
    async remove(comment) {
        if (comment.id === this.#posted?.id)
            this.#posted = undefined;
        if (comment.id === this.#newestId)
            this.#newestId = 0;
        for (let misses = 1;; misses++) {
            try {
                await this.#thread.remove(comment);
                return true;
            }
            catch (error) {
                if (!isGone(error) || misses === mostMisses)
                    return isGone(error);
                await this.#pause(500 * misses);
            }
        }
    }
    /** A pull request that a job runs for is there: "not found" is asked again. */
    async #lookOnce() {
        for (let tries = 1;; tries++) {
            try {
                return await this.#thread.look();
            }
            catch (error) {
                const { status } = error;
                if ((status !== 404 && status !== 401) || tries === 3)
                    throw error;
                await this.#pause(500 * tries);
            }
        }
    }
    /** What was posted is there, whether a look shows it yet or not. */
    #withPosted(own) {
        const posted = this.#posted;
        if (posted === undefined || own.some(({ id }) => id === posted.id))
            return own;
        return [...own, posted].sort((a, b) => a.id - b.id);
    }
    /** The comment as it is now, by a look that shows the last edit made here; what it said in between is remembered. */
    async #refreshed(comment) {
        const edit = this.#edits.get(comment.id);
        if (edit === undefined)
            return comment;
        const { current = edit, edits = [] } = await this.#historyWith(comment, edit);
        const overwritten = this.#overwritten === undefined ? [] : [this.#overwritten];
        const newest = newestOf([...overwritten, current, ...edits, edit]) ?? edit;
        this.#overwritten = { body: newest.body, stamp: newest.stamp };
        return { ...comment, body: current.body, stamp: current.stamp };
    }
    /**
     * What the comment said lately, with the edit just made. Where edits can't be read, at least what it says a while later: a
     * slower run may have written over it.
     */
    async #historyWith(comment, edit) {
        let hasWaited = false;
        for (const ms of untilSeen) {
            try {
                const history = await this.#thread.history(comment);
                if (history !== undefined && shows(history, edit)) {
                    if (history.edits !== undefined || hasWaited)
                        return history;
                    hasWaited = true;
                    await this.#pause(slowest);
                    continue;
                }
            }
            catch (error) {
                // The edit is made: a server that can't tell of it takes nothing away from that.
                if (!isGone(error))
                    break;
            }
            await this.#pause(ms);
        }
        return { current: edit, edits: [], updatedAt: edit.at };
    }
}
/** By the clock, which counts whole seconds, and by the text, where it can be read, which an earlier edit may have brought too. */
function shows({ edits, updatedAt }, edit) {
    return updatedAt >= edit.at && (edits === undefined || edits.some(({ body }) => isSameText(body, edit.body)));
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

;// CONCATENATED MODULE: ./build/js/deliver/comment/next-step.js


/**
 * What brings a pull request nearer to one comment with the newest version. Every run of an instance goes by the same
 * rules, so they come to the same end in whatever order their calls arrive: the lowest id stays, the newest stamp speaks.
 * A run writes its own version, or puts back one that it wrote over; it never carries another run's version elsewhere.
 */
function nextStep(look, wanted, progress) {
    const [winner, ...others] = look.own;
    const refusal = progress.hasPosted || progress.hasEdited ? undefined : refusalOf(look, wanted);
    if (winner === undefined) {
        return refusal === undefined ? { do: "create" } : { do: "rest", comment: undefined, skipped: refusal };
    }
    const overwritten = progress.overwritten ?? winner;
    const newest = newestOf([...look.own, overwritten]) ?? winner;
    const isOurs = refusal === undefined && isDue(wanted.stamp, newest.stamp, progress);
    const best = isOurs ? wanted : (newestOf([winner, overwritten]) ?? winner);
    if (!says(winner, best))
        return { do: "edit", comment: winner, version: best };
    // One that knows more than the winner is for the run that wrote it, or the next one, to bring over.
    const ahead = isOurs || compareStamps(newest.stamp, winner.stamp) <= 0 ? undefined : newest;
    const surplus = others.filter((each) => each !== ahead);
    if (surplus.length > 0)
        return { do: "remove", comments: surplus };
    const skipped = refusal ?? (says(winner, wanted) ? undefined : "a newer run has written the comment");
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
function isDue(ours, theirs, { hasEdited }) {
    const order = compareStamps(ours, theirs);
    return hasEdited ? order > 0 : order >= 0;
}
/** A comment that says the same already is not written, though its stamp is of another run. */
function says(comment, version) {
    return isSameComment(comment.body, version.body);
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/converge.js



/** A run that is alone needs four steps, and each one that it meets a few more. */
const mostSteps = 16;
const mostPosts = 3;
/**
 * Brings the comment to what `wanted` says, beside any number of runs that do the same.
 *
 * GitHub has no conditional write, so a slow run can write an older version over a newer one between its look and its edit.
 * It finds that out itself: the edits of a comment are kept, and whoever edits reads them afterwards and puts back what was
 * newer. A POST that may have done its work is looked for before it is sent again.
 *
 * Three things are not caught: a version that says the same as what stands there is not written, so a slower run of the same
 * commit may still replace it; a POST that GitHub carries out after we gave it up is left for the next run; and where edits
 * can't be read, a slow run that comes more than two seconds after a newer one has edited.
 *
 * @throws GitHubError when GitHub refuses what everything rests on
 */
async function converge(thread, wanted, pause) {
    const state = {
        thread: new FreshThread(thread, pause),
        wanted,
        pause,
        progress: { hasPosted: false, hasEdited: false },
        isUncertain: false,
        leftOver: 0,
    };
    let look = await state.thread.look();
    for (let steps = 0; steps < mostSteps; steps++) {
        const step = nextStep(look, wanted, { ...state.progress, overwritten: state.thread.overwritten });
        if (step.do === "rest" && !state.isUncertain) {
            const { comment, skipped } = step;
            return { comment, leftOver: state.leftOver, ...(skipped === undefined ? {} : { skipped }) };
        }
        look = await takeStep(step, look, state);
    }
    throw new Error("other runs keep changing the comment");
}
async function takeStep(step, look, state) {
    const { thread, wanted, progress, pause } = state;
    switch (step.do) {
        case "create":
            progress.hasPosted = await post(thread, wanted, pause);
            state.isUncertain = !progress.hasPosted;
            return thread.look();
        case "edit": {
            const edited = await thread.edit(step.comment, step.version);
            if (edited === undefined)
                return thread.look();
            if (step.version === wanted)
                progress.hasEdited = true;
            return { ...look, own: look.own.map((each) => (each.id === edited.id ? edited : each)) };
        }
        case "remove":
            for (const comment of step.comments)
                state.leftOver += (await thread.remove(comment)) ? 0 : 1;
            return { ...look, own: look.own.filter((each) => !step.comments.includes(each)) };
        case "rest":
            state.isUncertain = false;
            await pause(2_000);
            return thread.look();
    }
}
/** False when it is not known whether the comment came through, and another run's is there by now. @throws GitHubError */
async function post(thread, wanted, pause) {
    const isOurs = ({ stamp, body }) => compareStamps(stamp, wanted.stamp) === 0 && isSameText(body, wanted.body);
    for (let posts = 1;; posts++) {
        try {
            await thread.post(wanted);
            return true;
        }
        catch (error) {
            if (!error.ambiguous || posts === mostPosts)
                throw error;
        }
        await pause(500);
        const { look, found } = await thread.lookFor(isOurs);
        if (found !== undefined) {
            thread.own(found);
            return true;
        }
        if (look.own.length > 0)
            return false;
    }
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
const historyQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body updatedAt userContentEdits(first: 10) { nodes { diff } } }
  }
}`;
const stateQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body updatedAt }
  }
}`;
const historyAnswer = schemas/* object */.Ikc({
    node: schemas/* object */.Ikc({
        body: schemas/* string */.YjP(),
        updatedAt: schemas/* string */.YjP(),
        userContentEdits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ diff: schemas/* string */.YjP().nullable() }).nullable()) }).nullish(),
    })
        .nullable(),
});
const editedComment = schemas/* object */.Ikc({ updated_at: schemas/* string */.YjP() });
const createdComment = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), node_id: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
/** @throws GitHubError, also for an answer that is not of the form that GitHub documents */
function openThread(api, { repository, number, instance }) {
    const place = { owner: repository.owner, repo: repository.name, number };
    let mayReadEdits = true;
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
        async history({ nodeId }) {
            const ask = (query) => api.graphql(query, { id: nodeId });
            const asked = mayReadEdits ? await ask(historyQuery).catch(unlessForbidden) : undefined;
            if (asked === undefined)
                mayReadEdits = false;
            const { node } = historyAnswer.parse(asked ?? (await ask(stateQuery)));
            if (node === null)
                return undefined;
            const { body, updatedAt, userContentEdits } = node;
            const edits = userContentEdits?.nodes.flatMap((edit) => versionOf(edit?.diff ?? "", instance) ?? []);
            return { current: versionOf(body, instance), updatedAt, ...(edits === undefined ? {} : { edits }) };
        },
        async create(version) {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            const { data } = await api.request(route, { issue_number: number, body: version.body });
            const { id, node_id, html_url } = createdComment.parse(data);
            return { ...version, id, nodeId: node_id, url: html_url };
        },
        async edit({ id }, body, isStillWanted) {
            const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
            return editedComment.parse((await api.request(route, { comment_id: id, body }, isStillWanted)).data).updated_at;
        },
        async remove({ id }) {
            await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
        },
    };
}
/** Undefined for a token that may not. @throws all else */
function unlessForbidden(error) {
    if (error.status !== 403)
        throw error;
}
/** The number in the graph is 32 bits wide, which it has outgrown, and the wide one is not on every server: the address has it too. */
function idIn(url) {
    const [, digits] = /#issuecomment-(\d{1,15})$/.exec(url) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/js/github/probe-permissions.js
var probe_permissions = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/js/github/trust.js
var github_trust = __webpack_require__(57373);
;// CONCATENATED MODULE: ./build/js/deliver/comment/trouble.js



const surface = "comment";
/** What a reader should know and can do when GitHub did not take the comment. */
function commentTrouble(error, job) {
    const { status, message } = failureOf(error);
    if (status === 403 && (0,probe_permissions/* isMissingPermission */.S)({ status, message })) {
        const trust = job === undefined ? undefined : (0,github_trust/* tokenTrust */.S)(job);
        if (trust?.access === "read-only")
            return { surface, status: "skipped", reason: trust.reason };
        return failed("the token can't write comments. Add `pull-requests: write` to the job's `permissions`");
    }
    if (status === 403 && /locked/i.test(message)) {
        return { surface, status: "skipped", reason: "the conversation of the pull request is locked" };
    }
    if (status === 403 && /archived/i.test(message)) {
        return { surface, status: "skipped", reason: "the repository is archived" };
    }
    if (status === 401)
        return failed("GitHub does not know the token. Leave the input `token` out, or give a valid one");
    return failed(message);
}
function failureOf(error) {
    if (error instanceof errors/* ZodError */.G)
        return { message: "an answer of GitHub is not of the form that it documents" };
    return error instanceof Error ? error : { message: String(error) };
}
function failed(reason) {
    return { surface, status: "failed", reason };
}

;// CONCATENATED MODULE: ./build/js/deliver/comment/deliver-comment.js
/** The one comment that an instance keeps on a pull request. */







const deliver_comment_surface = "comment";
/**
 * Puts a report on a pull request, or brings the comment that is there up to date; writes nothing when it says the same.
 * Never rejects.
 */
async function commentOnPullRequest(report, request) {
    const { api, repository, pull, instance, redact, job, pause = wait } = request;
    const [post, update] = [permitFor(report, request, false), permitFor(report, request, true)];
    if (!post.allowed && !update.allowed)
        return skipped(post.reason);
    try {
        const wanted = { ...versionFor(report, request), post, update };
        const thread = openThread(api, { repository, number: pull.number, instance });
        return posted(await converge(thread, wanted, pause));
    }
    catch (error) {
        const delivery = commentTrouble(error, job);
        return { delivery: delivery.reason === undefined ? delivery : { ...delivery, reason: redact(delivery.reason) } };
    }
}
/** The marker stays as it is, whatever is secret: by it the comment is found again. */
function versionFor(report, { stamp, instance, today, fork, redact }) {
    const marker = renderMarker(instance, stamp);
    const body = (0,comment/* commentBody */.I2)(report, { today, marker, ...(fork === undefined ? {} : { fork }) });
    return { stamp, body: marker + redact(body.slice(marker.length)) };
}
function permitFor(report, { policy, pull }, exists) {
    const author = pull.isBot ? "bot" : "person";
    const { action, reason } = commentDecision(report, { policy, exists, author });
    return action === "none" ? { allowed: false, reason } : { allowed: true };
}
function posted({ comment, skipped: reason, leftOver }) {
    const url = comment === undefined ? {} : { url: comment.url };
    if (reason !== undefined)
        return { ...skipped(reason), ...url };
    const note = leftOver === 0 ? {} : { reason: `${leftOver} more of its kind could not be taken away` };
    return { delivery: { surface: deliver_comment_surface, status: "delivered", ...note }, ...url };
}
function skipped(reason) {
    return { delivery: { surface: deliver_comment_surface, status: "skipped", reason } };
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
