import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openApi } from "../../src/github/api.ts";
import { declaredPermissions } from "../../src/github/declared-permissions.ts";
import { acceptedPermissions, findMissingPermissions, permissionNeeds } from "../../src/github/permissions.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { jobOf, pullRequestOf } from "./job-samples.ts";
import { quickWaiting } from "./quick-waiting.ts";

const { comment, codeScanning, baseline, acceptance } = permissionNeeds;
const needs = [comment, codeScanning, baseline, acceptance];

function workflow(top: string, job = ""): string {
  return `on: pull_request\n${top}\njobs:\n  other:\n    permissions: write-all\n  images:\n    runs-on: ubuntu-24.04\n${job}\n`;
}

describe("declaredPermissions", () => {
  const access = (text: string | undefined, job = "images") => {
    const declared = declaredPermissions(text, job);
    if (!("access" in declared)) return declared.from;
    return [declared.from, declared.access("contents"), declared.access("pull-requests")];
  };

  it.each([
    ["no block at all", workflow(""), "default"],
    [
      "the workflow's",
      workflow("permissions: { contents: read, pull-requests: write }"),
      ["workflow", "read", "write"],
    ],
    [
      "the job's instead of the workflow's",
      workflow("permissions: write-all", "    permissions: { contents: read }"),
      ["job", "read", "none"],
    ],
    ["none", workflow("permissions: {}"), ["workflow", "none", "none"]],
    ["read-all", workflow("permissions: read-all"), ["workflow", "read", "read"]],
    ["an empty block, which is no valid one", workflow("permissions:"), "unknown"],
    ["no workflow", "just text", "unknown"],
    ["broken YAML", "jobs: {", "unknown"],
    ["an alias bomb", `a: &a [x]\nb: &b [${"*a,".repeat(99)}]\njobs: { images: { permissions: *b } }`, "unknown"],
    ["no file", undefined, "unknown"],
  ])("%s", (_name, text, expected) => {
    expect(access(text)).toEqual(expected);
  });

  it("knows nothing of a called workflow's job", () => {
    expect(access(workflow("permissions: {}"), "called")).toBe("unknown");
  });
});

describe("findMissingPermissions", () => {
  let github: GitHubDouble;

  beforeEach(async () => {
    github = await startGitHub();
    github.plant.pull({ number: 7 });
  });

  afterEach(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.violations).toEqual([]);
  });

  async function find(token: string, text: string | undefined, job = jobOf()): Promise<string | undefined> {
    const options = { signal: new AbortController().signal, environment: {}, waiting: quickWaiting() };
    return await findMissingPermissions(await openApi(github.address, token, options), job, needs, text);
  }

  it("asks GitHub nothing where the file says all, and names the lines to add to its block", async () => {
    const text = workflow("", "    permissions: { contents: read, issues: write }");
    expect(await find(github.tokens.job, text)).toBe(
      [
        "The token of this job lacks `security-events: write` to upload to code scanning and `actions: read` to find the baseline of an earlier run. Add to `permissions` of job `images` in .github/workflows/images.yml:",
        "  actions: read",
        "  security-events: write",
      ].join("\n"),
    );
    expect(github.calls).toEqual([]);
  });

  it("writes a whole block where there is none, for a new block takes away what it does not name", async () => {
    expect(await find(github.tokens.restricted, workflow(""))).toContain(
      "\npermissions:\n  actions: read\n  contents: read\n  pull-requests: write\n  security-events: write",
    );
    expect(github.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /repos/shipyard/harbour/code-scanning/alerts?per_page=1",
    ]);
  });

  it("says nothing where the default gives all", async () => {
    expect(await find(github.tokens.job, workflow(""))).toBeUndefined();
  });

  it("says nothing that it does not know: code scanning is off, and the file is not there", async () => {
    github.state.codeScanning.enabled = false;
    expect(await find(github.tokens.job, undefined)).toBeUndefined();
  });

  it("finds in a private repository what a called workflow's job may not read", async () => {
    github.state.repository.private = true;
    const notice = await find(github.tokens.restricted, undefined);
    expect(notice).toContain("`pull-requests: write`");
    expect(notice).toContain("`actions: read`");
  });

  it("advises no lines to a fork, which they could not help", async () => {
    const job = jobOf({ pullRequest: pullRequestOf({ fromFork: true }) });
    expect(await find(github.tokens.readOnly, workflow(""), job)).toBeUndefined();
    expect(github.calls).toEqual([]);
  });

  it("tells Dependabot's job of the writes that it has not unless the file gives them", async () => {
    const job = jobOf({ actor: "dependabot[bot]" });
    expect(await find(github.tokens.readOnly, workflow(""), job)).toContain(
      "`pull-requests: write` to post the comment",
    );
    expect(await find(github.tokens.job, workflow("permissions: write-all"), job)).toBeUndefined();
  });
});

describe("acceptedPermissions", () => {
  it.each([
    ["issues=write; pull_requests=write", ["issues: write", "pull-requests: write"]],
    ["contents=read,pull_requests=write", ["contents: read, pull-requests: write"]],
    [undefined, []],
    ["<b>=x", []],
  ])("%s", (header, expected) => {
    expect(acceptedPermissions(header === undefined ? {} : { acceptedPermissions: header })).toEqual(expected);
  });
});
