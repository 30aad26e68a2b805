import { describe, expect, it } from "vitest";
import { type CacheRequest, chooseCache } from "../../../src/build/cache/choice.ts";
import { cacheScope } from "../../../src/build/cache/scope.ts";
import { isReleaseBranch, mayWrite, type WritingJob } from "../../../src/build/cache/writers.ts";
import type { ResultsAccess } from "../../../src/github/results/access.ts";
import type { CacheSetting, CacheSettings } from "../../../src/model/settings.ts";
import { pullRequestOf } from "../../github/job-samples.ts";
import { aVariant } from "../samples.ts";

const push = (ref: string): WritingJob => ({ event: "push", ref, actor: "shipwright", defaultBranch: "main" });
const on = (event: string, ref = "refs/heads/main"): WritingJob => ({ ...push(ref), event });
const pull: WritingJob = { ...on("pull_request", "refs/pull/7/merge"), pullRequest: pullRequestOf() };
const fork: WritingJob = { ...pull, pullRequest: pullRequestOf({ fromFork: true }) };
const dependabot: WritingJob = { ...pull, actor: "dependabot[bot]" };

const writers: [string, WritingJob | undefined, byDefault: boolean, always: boolean][] = [
  ["a push to the default branch", push("refs/heads/main"), true, true],
  ["a push to a release branch", push("refs/heads/release/1.2"), true, true],
  ["a push to another branch", push("refs/heads/topic"), false, true],
  ["a tag", push("refs/tags/v1.0.0"), false, true],
  ["the clock", on("schedule"), true, true],
  ["somebody by hand", on("workflow_dispatch"), true, true],
  ["somebody by hand, elsewhere", on("workflow_dispatch", "refs/heads/topic"), false, true],
  ["a pull request", pull, false, true],
  ["a merge queue", on("merge_group", "refs/heads/gh-readonly-queue/main/pr-7-abc"), false, true],
  ["a pull request from a fork", fork, false, false],
  ["Dependabot", dependabot, false, false],
  ["Dependabot's push", { ...push("refs/heads/main"), actor: "dependabot[bot]" }, false, false],
  ["pull_request_target", { ...on("pull_request_target"), pullRequest: pullRequestOf() }, false, false],
  ["a comment", on("issue_comment"), false, false],
  ["the end of another run", on("workflow_run"), false, false],
  ["an event that is not known", on("something_new"), false, false],
  ["a desk", undefined, false, true],
];

describe("who writes the build cache", () => {
  it.each(writers)("%s", (_who, job, byDefault, always) => {
    expect(mayWrite("default-branch", job).may).toBe(byDefault);
    expect(mayWrite("always", job).may).toBe(always);
    expect(mayWrite("never", job).may).toBe(false);
  });

  it.each([
    ["release/1.2", true],
    ["releases/v2", true],
    ["release-2026.1", true],
    ["stable-2", true],
    ["maint/1.x", true],
    ["lts/20", true],
    ["v2", true],
    ["1.x", true],
    ["v2.4.x", true],
    ["released", false],
    ["topic/v2", false],
    ["release", false],
    ["v2-cleanup", false],
    ["42nd-try", false],
  ])("%s is a release branch: %s", (branch, is) => {
    expect(isReleaseBranch(branch)).toBe(is);
  });
});

const origin = { prefix: "", arch: "x64" as const };

describe("the scope of a variant", () => {
  it("says what it is of", () => {
    expect(cacheScope(aVariant({ slug: "cpu" }), origin)).toBe("plimsoll-cpu-linux-amd64");
    const several = aVariant({ slug: "cpu", platforms: ["linux/arm64", "linux/amd64"] });
    expect(cacheScope(several, origin)).toBe("plimsoll-cpu-linux-amd64-linux-arm64");
  });

  it("is another one for everything that is another", () => {
    const all = [
      cacheScope(aVariant({ slug: "a" }), origin),
      cacheScope(aVariant({ slug: "a" }), { ...origin, arch: "arm64" }),
      cacheScope(aVariant({ slug: "a" }), { ...origin, prefix: "services/" }),
      cacheScope(aVariant({ slug: "services-a" }), origin),
      cacheScope(aVariant({ slug: "a~2fb" }), origin),
      cacheScope(aVariant({ slug: "a-2fb" }), origin),
      cacheScope(aVariant({ slug: "a-linux", platforms: ["amd64/x"] }), origin),
      cacheScope(aVariant({ slug: "x".repeat(120) }), origin),
      cacheScope(aVariant({ slug: `${"x".repeat(119)}y` }), origin),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const scope of all) expect(scope, "a tag of a registry").toMatch(/^[\w][\w.-]{0,110}$/);
  });
});

const access: ResultsAccess = {
  origin: "https://results.invalid",
  token: "t0ken",
  runBackendId: "r",
  jobBackendId: "j",
  cacheScopes: [{ ref: "refs/heads/main", read: true, write: true }],
  proxies: {},
};
const readOnly: ResultsAccess = { ...access, cacheScopes: [{ ref: "refs/heads/main", read: true, write: false }] };
const gha: CacheSetting = { backend: "gha", isAsked: false, write: "default-branch", options: {}, timeoutMs: 1 };

function choose(given: Partial<CacheRequest> = {}, setting: Partial<CacheSetting> = {}) {
  const settings: CacheSettings = { ...gha, ...setting, variants: new Map() };
  const base = aVariant({ name: "base", slug: "base", target: "base" });
  const app = aVariant({ basedOn: ["base", "unnamed"] });
  const plan = { variants: [base, app] };
  return chooseCache({ settings, root: "/r", plan, origin, job: push("refs/heads/main"), results: access, ...given });
}

const placeOf = { type: "gha", version: "2", url_v2: "https://results.invalid/", token: "t0ken" };

describe("what a build reads and keeps", () => {
  it("its own scope, and those of the variants that it is based on", () => {
    const { variants, notes } = choose();
    expect(notes).toEqual([]);
    expect(variants.get("app")?.reads).toEqual([
      { ...placeOf, scope: "plimsoll-app-linux-amd64", timeout: "20s" },
      { ...placeOf, scope: "plimsoll-base-linux-amd64", timeout: "20s" },
    ]);
    expect(variants.get("base")?.reads).toHaveLength(1);
    expect(variants.get("app")?.writes).toMatchObject({
      ...placeOf,
      scope: "plimsoll-app-linux-amd64",
      mode: "max",
      "ignore-error": "true",
    });
  });

  const away = "this is no step of an action on GitHub Actions";
  it.each<[string, Partial<CacheRequest>, Partial<CacheSetting>, reads: number, writes: boolean, notes: string[]]>([
    ["nothing is wanted", {}, { backend: "none" }, 0, false, []],
    [
      "a token that only reads",
      { results: readOnly },
      {},
      2,
      false,
      ["The build cache is read and not written: the job's token can only read caches."],
    ],
    [
      "the workflow lets it only read",
      { results: { ...access, cacheMode: "read" } },
      {},
      2,
      false,
      ["The build cache is read and not written: cache-mode is read."],
    ],
    ["the workflow lets it only write", { results: { ...access, cacheMode: "write-only" } }, {}, 0, true, []],
    [
      "the workflow has no caches",
      { results: { ...access, cacheMode: "none" } },
      {},
      0,
      false,
      ["There is no build cache: cache-mode is none."],
    ],
    [
      "a token that opens none",
      { results: { ...access, cacheScopes: [] } },
      {},
      0,
      false,
      ["There is no build cache: the job's token opens no caches."],
    ],
    ["a pull request", { job: pull }, {}, 2, false, [expect.stringContaining("pull requests read it")]],
    ["a pull request that may", { job: pull }, { write: "always" }, 2, true, []],
    [
      "a fork that would",
      { job: fork },
      { write: "always" },
      2,
      false,
      [expect.stringContaining("from a fork only reads")],
    ],
    ["a run: step that nobody told about caches", { results: { reason: away } }, {}, 0, false, []],
    [
      "a run: step that was told",
      { results: { reason: away } },
      { isAsked: true },
      0,
      false,
      [`There is no build cache: ${away}.`],
    ],
    [
      "a registry needs no token of GitHub's",
      { results: { reason: away } },
      { backend: "registry", options: { ref: "ghcr.io/o/n" } },
      2,
      true,
      [],
    ],
  ])("%s", (_what, given, setting, reads, writes, notes) => {
    const choice = choose(given, setting);
    const app = choice.variants.get("app");
    expect([app?.reads.length ?? 0, app?.writes !== undefined]).toEqual([reads, writes]);
    expect(choice.notes).toEqual(notes);
  });

  it.each<[Partial<CacheSetting>, Record<string, string>, Record<string, string>]>([
    [
      { backend: "registry", options: { ref: "ghcr.io/o/n" } },
      { type: "registry", ref: "ghcr.io/o/n:plimsoll-base-linux-amd64" },
      { "image-manifest": "true" },
    ],
    [
      { backend: "registry", options: { ref: "localhost:5000/n:steps" } },
      { type: "registry", ref: "localhost:5000/n:steps-plimsoll-base-linux-amd64" },
      {},
    ],
    [
      { backend: "local", options: { path: "kept" } },
      { type: "local", src: "/r/kept/plimsoll-base-linux-amd64" },
      { dest: "/r/kept/plimsoll-base-linux-amd64" },
    ],
    [
      { backend: "s3", options: { bucket: "b", region: "r", prefix: "p/" } },
      { type: "s3", bucket: "b", region: "r", prefix: "p/", name: "plimsoll-base-linux-amd64" },
      {},
    ],
    [
      { backend: "azblob", options: { account_url: "https://a.invalid" } },
      { type: "azblob", account_url: "https://a.invalid", name: "plimsoll-base-linux-amd64" },
      {},
    ],
  ])("as buildx takes it: %j", (setting, read, written) => {
    const base = choose({}, setting).variants.get("base");
    expect(base?.reads).toEqual([read]);
    expect(base?.writes).toMatchObject({ mode: "max", "ignore-error": "true", ...written });
  });
});
