import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderMarker } from "../../../src/report/comment-marker.ts";
import { isWrite } from "../../doubles/github/calls.ts";
import { type GitHubDouble, startGitHub } from "../../doubles/github/github-double.ts";
import { sha } from "../../doubles/github/plant.ts";
import { quickWaiting } from "../../github/quick-waiting.ts";
import { comparedReports } from "../../report/compared-samples.ts";
import { bodyOf, type CommentRun, comment, instance, reportOfRun, stampOf } from "./comment-run.ts";

const bot = "github-actions[bot]";
const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const update = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

const post = (given?: CommentRun) => comment(github, quickWaiting(), given);
const plant = (body: string, more: object = {}) => github.plant.comment({ issue: 7, author: bot, body, ...more });
const bodies = () => github.state.comments.map(({ body }) => body);
const writes = () => github.calls.filter(isWrite).map(({ method }) => method);

describe("where there is no comment", () => {
  it("one is posted, with the marker on its first line", async () => {
    const { delivery, url } = await post();
    expect(delivery).toEqual({ surface: "comment", status: "delivered" });
    expect(bodies()[0]?.split("\n")[0]).toBe(renderMarker(instance, stampOf(2)));
    expect(bodies()[0]).toContain("said by run 2");
    expect(url).toMatch(/#issuecomment-\d+$/);
    expect(writes()).toEqual(["POST"]);
  });

  it.each([
    ["another person pasted our marker", () => github.plant.comment({ issue: 7, body: bodyOf(1) })],
    ["ours was hidden", () => plant(bodyOf(1), { minimized: true })],
    ["it is of another job", () => plant(bodyOf(1).replace(/[0-9a-f]{32}/, "0".repeat(32)))],
    ["the marker is not at the start", () => plant(`see:\n${bodyOf(1)}`)],
    ["the stamp is nonsense", () => plant(bodyOf(1).replace(/ [A-Za-z0-9_-]+ -->/, " e30 -->"))],
  ])("nor where %s, and that one stays as it is", async (_what, strange) => {
    const before = strange().body;
    await post();
    expect(bodies()).toEqual([before, expect.stringContaining("said by run 2")]);
  });

  it.each([
    ["never", {}, "comment: never"],
    ["on-change", { report: comparedReports.still }, "nothing changed"],
    ["on-failure", { report: comparedReports.driftOnly }, "comment: on-failure, and nothing failed"],
    [
      "on-change",
      { report: comparedReports.driftOnly, pull: { number: 7, isBot: true } },
      "a bot's change that nothing speaks against",
    ],
  ] as const)("with %s none is posted when there is no reason to (%#)", async (policy, given, reason) => {
    expect(await post({ policy, ...given })).toEqual({ delivery: { surface: "comment", status: "skipped", reason } });
    expect(writes()).toEqual([]);
  });

  it("none is posted on a pull request that is closed", async () => {
    github.plant.pull({ number: 8, state: "closed", merged: true, head: { sha: sha("head-7") } });
    const { delivery } = await post({ pull: { number: 8, isBot: false } });
    expect(delivery).toMatchObject({ status: "skipped", reason: "the pull request is closed" });
    expect(writes()).toEqual([]);
  });
});

describe("where there is one", () => {
  it("it is brought up to date, however many others came since", async () => {
    const { id } = plant(bodyOf(1));
    for (let n = 0; n < 250; n++) github.plant.comment({ issue: 7, body: `me too ${n}` });
    const { delivery, url } = await post();
    expect(delivery.status).toBe("delivered");
    expect(url).toContain(String(id));
    expect(github.state.comments).toHaveLength(251);
    expect(bodies()[0]).toContain("said by run 2");
    expect(writes()).toEqual(["PATCH"]);
  });

  it("nothing is written when it says the same, and few calls are made", async () => {
    await post({ run: 1, report: reportOfRun(1) });
    github.calls.length = 0;
    const { delivery } = await post({ run: 5, report: reportOfRun(1) });
    expect(delivery.status).toBe("delivered");
    expect(writes()).toEqual([]);
    expect(github.calls.length).toBe(1);
  });

  it("the same run, started again, writes over what it said", async () => {
    plant(bodyOf(2));
    await post({ stamp: { ...stampOf(2), attempt: 2 } });
    expect(bodies()).toEqual([expect.stringContaining("**cuda**")]);
  });

  it("an older run does not write over a newer one", async () => {
    plant(bodyOf(3));
    const { delivery, url } = await post();
    expect(delivery).toMatchObject({ status: "skipped", reason: "a newer run has written the comment" });
    expect(url).toBeDefined();
    expect(bodies()).toEqual([bodyOf(3)]);
    expect(writes()).toEqual([]);
  });

  it("a run for a commit that the pull request has left behind does not either", async () => {
    plant(bodyOf(1));
    const { delivery } = await post({ stamp: stampOf(9, sha("an older head")) });
    expect(delivery).toMatchObject({
      status: "skipped",
      reason: "the pull request has moved on to another commit",
    });
    expect(writes()).toEqual([]);
  });

  it("ours that are too many are taken away, the oldest stays", async () => {
    const [first] = [plant(bodyOf(1)), plant(bodyOf(1)), plant(bodyOf(1, "else"))];
    await post();
    expect(github.state.comments.map(({ id }) => id)).toEqual([first?.id]);
    expect(bodies()[0]).toContain("said by run 2");
  });

  it("they are taken away too by a run that has nothing to say", async () => {
    plant(bodyOf(3));
    plant(bodyOf(1));
    await post();
    expect(bodies()).toEqual([bodyOf(3)]);
    expect(writes()).toEqual(["DELETE"]);
  });

  it("on a closed pull request it is still edited, which is mail to nobody", async () => {
    github.plant.pull({ number: 8, state: "closed", merged: true, head: { sha: sha("head-7") } });
    plant(bodyOf(1), { issue: 8 });
    await post({ pull: { number: 8, isBot: false } });
    expect(writes()).toEqual(["PATCH"]);
  });

  it("a cancelled run leaves it alone", async () => {
    plant(bodyOf(1));
    await post({ report: { ...reportOfRun(2), verdict: "cancelled" }, policy: "on-change" });
    expect(bodies()).toEqual([bodyOf(1)]);
  });

  it("one that somebody deletes in between is posted again", async () => {
    plant(bodyOf(1));
    github.faults.lagReads = 0;
    github.faults.plan(({ route }) => {
      if (route === update) github.state.comments = [];
      return undefined;
    });
    expect((await post()).delivery.status).toBe("delivered");
    expect(bodies()).toEqual([expect.stringContaining("said by run 2")]);
  });

  it("one that GitHub does not find for a moment is not posted twice", async () => {
    const { id } = plant(bodyOf(1));
    github.faults.next(update, "404", 2);
    await post();
    expect(github.state.comments.map((each) => each.id)).toEqual([id]);
    expect(writes()).toEqual(["PATCH", "PATCH", "PATCH"]);
  });
});

describe("a POST whose answer is lost", () => {
  it.each(["commit-then-502", "commit-then-reset"] as const)("%s: there is one comment all the same", async (kind) => {
    github.faults.next(create, kind);
    expect((await post()).delivery.status).toBe("delivered");
    expect(github.state.comments).toHaveLength(1);
    expect(writes()).toEqual(["POST"]);
  });

  it.each(["502", "reset"] as const)("%s: it is sent again when it did not come through", async (kind) => {
    github.faults.next(create, kind, 2);
    expect((await post()).delivery.status).toBe("delivered");
    expect(github.state.comments).toHaveLength(1);
  });

  it("is not seen at once where lists lag behind, and there is one comment all the same", async () => {
    github.faults.lagReads = 3;
    github.faults.next(create, "commit-then-502");
    await post();
    expect(github.state.comments).toHaveLength(1);
  });
});

describe("a slow run writes over a newer one", () => {
  it("and puts the newer version back, because it sees what it did", async () => {
    plant(bodyOf(1));
    let isSlow = true;
    github.faults.plan(({ route }) => {
      // Between the look and the edit of run 2, run 5 has come and gone.
      if (route !== update || !isSlow) return undefined;
      isSlow = false;
      const [kept] = github.state.comments;
      if (kept !== undefined)
        Object.assign(kept, { body: bodyOf(5), edits: [{ body: bodyOf(5), at: kept.updatedAt }] });
      return undefined;
    });
    const { delivery } = await post();
    expect(bodies()).toEqual([bodyOf(5)]);
    expect(delivery).toMatchObject({ status: "skipped", reason: "a newer run has written the comment" });
  });

  it("not when a limit has refused its edit: before it sends it again it looks, and leaves the newer version", async () => {
    plant(bodyOf(1));
    github.state.editsAreReadable = false;
    github.faults.plan(({ route }) => {
      if (route !== update) return undefined;
      const [kept] = github.state.comments;
      if (kept !== undefined) kept.body = bodyOf(5);
      return "secondary-limit";
    });
    const { delivery } = await post();
    expect(bodies()).toEqual([bodyOf(5)]);
    expect(delivery).toMatchObject({ status: "skipped", reason: "a newer run has written the comment" });
    expect(writes()).toEqual(["PATCH"]);
  });

  it("and where edits can't be read, the newer run sees it a while later and writes again", async () => {
    plant(bodyOf(1));
    github.state.editsAreReadable = false;
    let queries = 0;
    github.faults.plan(({ route }) => {
      // The look, the edits, the comment alone; before it is asked for once more, run 1 has come late.
      if (route === "POST /graphql" && ++queries === 4)
        Object.assign(github.state.comments[0] ?? {}, { body: bodyOf(1) });
      return undefined;
    });
    const { delivery } = await post();
    expect(bodies()).toEqual([expect.stringContaining("said by run 2")]);
    expect(delivery).toEqual({ surface: "comment", status: "delivered" });
    expect(writes()).toEqual(["PATCH", "PATCH"]);
    expect(github.calls.length).toBeLessThanOrEqual(12);
  });

  it("a server that does not tell of edits takes nothing from the delivery", async () => {
    plant(bodyOf(1));
    github.faults.next("POST /graphql", "500", 9, 1);
    expect((await post()).delivery).toEqual({ surface: "comment", status: "delivered" });
  });
});

it("known secrets are taken out, and the comment is found again all the same", async () => {
  const { key } = { key: bodyOf(1).slice(18, 30) };
  const redact = (text: string) => text.replaceAll("by run 2", "***").replaceAll(key, "***");
  await post({ redact });
  expect(bodies()[0]).toContain("said ***");
  expect(bodies()[0]?.split("\n")[0]).toBe(renderMarker(instance, stampOf(2)));
  await post({ redact });
  expect(writes()).toEqual(["POST"]);
});

describe("what GitHub refuses is told with its fix", () => {
  it("a token that only reads", async () => {
    const { delivery } = await post({ token: github.tokens.restricted });
    expect(delivery.status).toBe("failed");
    expect(delivery.reason).toBe(
      "the token can't write comments. Add `pull-requests: write` to the job's `permissions`",
    );
  });

  it("of Dependabot's run: no failure, and no advice that is wrong", async () => {
    const { delivery } = await post({ token: github.tokens.readOnly, job: { actor: "dependabot[bot]" } });
    expect(delivery).toMatchObject({
      status: "skipped",
      reason: expect.stringContaining("Dependabot started this run"),
    });
  });

  it("a private repository where even reading is refused", async () => {
    github.state.repository.private = true;
    const { delivery } = await post({ token: github.tokens.restricted });
    expect(delivery).toMatchObject({ status: "failed", reason: expect.stringContaining("pull-requests: write") });
  });

  it("a locked conversation, an unknown token, a server that is down", async () => {
    const [pull] = github.state.pulls;
    if (pull !== undefined) pull.locked = true;
    expect((await post()).delivery).toMatchObject({ status: "skipped", reason: expect.stringContaining("locked") });
    expect((await post({ token: "ghs_strange" })).delivery).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("GitHub does not know the token"),
    });
    await github.goDown();
    expect((await post()).delivery).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("ECONNREFUSED"),
    });
  });
});
