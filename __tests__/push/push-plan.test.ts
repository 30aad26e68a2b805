import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codecOf } from "../../src/build/codec.ts";
import type { GitHubJob } from "../../src/model/github.ts";
import type { PlannedVariant } from "../../src/model/plan.ts";
import type { PushPolicy, Stage } from "../../src/model/settings.ts";
import { planPush } from "../../src/push/push-plan.ts";
import { aPlan, aVariant } from "../build/samples.ts";
import { testContext } from "../doubles/context.ts";

const all: ReadonlySet<Stage> = new Set(["build", "lint", "size", "scan", "probe", "audit"]);
const job: GitHubJob = {
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  repository: { owner: "acme", name: "shop" },
  event: "push",
  ref: "refs/heads/main",
  sha: "0".repeat(40),
  workflow: ".github/workflows/images.yml",
  job: "images",
  runId: 1,
  runNumber: 1,
  attempt: 1,
  actor: "ann",
  defaultBranch: "main",
};
const pullRequest: NonNullable<GitHubJob["pullRequest"]> = {
  number: 7,
  author: { login: "ann", isBot: false },
  head: { sha: "1".repeat(40), ref: "change" },
  base: { sha: "0".repeat(40), ref: "main" },
  fromFork: false,
  isDraft: false,
  isOpen: true,
};

function variant(push: Partial<PushPolicy> | undefined, name = "cpu"): PlannedVariant {
  const plain = aVariant({ name });
  if (push === undefined) return plain;
  const policy = {
    when: "released" as const,
    to: "ghcr.io/acme/shop",
    leavesTags: false,
    sign: false,
    sbom: false,
    ...push,
  };
  return { ...plain, policy: { ...plain.policy, push: policy } };
}

async function reasonOn(when: PushPolicy["when"], onJob: GitHubJob | undefined, only = all) {
  await using context = await testContext();
  const plan = { ...aPlan({ target: {} }), variants: [variant({ when })] };
  const planned = await planPush(plan, { only }, onJob, context);
  return planned === undefined ? "not asked" : (planned.reason ?? "may");
}

describe("what plimsoll.yml asks for holds for what is merged or tagged", () => {
  it.each<[string, Partial<GitHubJob>, string]>([
    ["the default branch", {}, "may"],
    ["a tag", { ref: "refs/tags/v1" }, "may"],
    ["a schedule", { event: "schedule" }, "may"],
    ["a run by hand", { event: "workflow_dispatch" }, "may"],
    [
      "another branch",
      { ref: "refs/heads/topic" },
      "plimsoll.yml asks for it, which holds on the default branch and for tags. The input push: true asks for it here.",
    ],
    [
      "a comment",
      { event: "issue_comment" },
      "plimsoll.yml asks for it, which holds on the default branch and for tags. The input push: true asks for it here.",
    ],
    [
      "a pull request",
      { event: "pull_request", ref: "refs/pull/7/merge", pullRequest },
      "what a pull request or a merge queue builds is not merged yet.",
    ],
    [
      "a merge queue",
      { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-7" },
      "what a pull request or a merge queue builds is not merged yet.",
    ],
  ])("%s", async (_, changes, expected) => {
    expect(await reasonOn("released", { ...job, ...changes })).toBe(expected);
  });

  it("and not for somebody's own machine", async () => {
    expect(await reasonOn("released", undefined)).toBe("outside of GitHub Actions only --push asks for it.");
  });
});

describe("an input or a flag asks for this run", () => {
  it.each<[string, GitHubJob | undefined, string]>([
    ["any branch", { ...job, ref: "refs/heads/topic" }, "may"],
    ["somebody's own machine", undefined, "may"],
    [
      "a pull request all the same not",
      { ...job, event: "pull_request", pullRequest },
      "what a pull request or a merge queue builds is not merged yet.",
    ],
    [
      "what runs behind a pull request",
      {
        ...job,
        event: "workflow_run",
        workflowRun: {
          id: 1,
          attempt: 1,
          event: "pull_request",
          conclusion: "success",
          workflow: "a",
          headSha: "1",
          headBranch: "b",
        },
      },
      "what a pull request or a merge queue builds is not merged yet.",
    ],
    [
      "a pull request's review",
      { ...job, event: "pull_request_review", pullRequest },
      "what a pull request or a merge queue builds is not merged yet.",
    ],
  ])("%s", async (_, onJob, expected) => {
    expect(await reasonOn("always", onJob)).toBe(expected);
  });

  it("but not without a whole verdict", async () => {
    const only = new Set<Stage>(["build", "size"]);
    expect(await reasonOn("always", job, only)).toBe("this run leaves out lint, scan, so there is no whole verdict.");
  });

  it("or keeps it from pushing, and from saying anything", async () => {
    expect(await reasonOn("never", job)).toBe("not asked");
  });
});

it("an image that something else built stays where it is, and that is said", async () => {
  await using context = await testContext();
  const { policy } = variant({});
  const ready: PlannedVariant = {
    kind: "image",
    image: "a:1",
    platforms: [],
    name: "ready",
    slug: "ready",
    because: "",
    policy,
  };
  const planned = await planPush({ ...aPlan({ target: {} }), variants: [ready] }, { only: all }, job, context);
  expect(planned).toBeUndefined();
  expect(context.heard("note")).toEqual(["ready is not pushed: something else built it."]);
});

it("whoever pushes at times builds alike always, with what registries get by default", () => {
  const all = { variants: [] };
  const codecs = [variant({ when: "never" }), variant({}), variant(undefined)].map(({ policy }) =>
    codecOf(policy, all),
  );
  expect(codecs).toEqual(["gzip", "gzip", "zstd"]);
});

describe("signing needs cosign", () => {
  const plan = { ...aPlan({ target: {} }), variants: [variant({ sign: true })] };

  it("which is found on PATH", async () => {
    await using context = await testContext();
    const cosign = join(context.workDirectory, "cosign");
    await writeFile(cosign, "#!/bin/sh\n");
    await chmod(cosign, 0o755);
    const signing = { ...context, signEnvironment: { PATH: context.workDirectory } };
    expect(await planPush(plan, { only: all }, job, signing)).toMatchObject({ cosign });
  });

  it("and is missed before anything is built, but only where something would be signed", async () => {
    await using context = await testContext();
    const without = { ...context, signEnvironment: { PATH: context.workDirectory } };
    await expect(planPush(plan, { only: all }, job, without)).rejects.toMatchObject({
      code: "config.value",
      message: expect.stringContaining("push.sign needs cosign, and none is on PATH"),
    });
    const onPullRequest = { ...job, event: "pull_request", pullRequest };
    expect(await planPush(plan, { only: all }, onPullRequest, without)).toHaveProperty("reason");
  });
});
