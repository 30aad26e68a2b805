import { expect, test } from "vitest";
import { hasCommit, headCommit, mergeBase, parentsOf } from "../../src/git/commits.ts";
import { fetchCommit } from "../../src/git/fetch-commit.ts";
import { shallowClone, testRepository } from "../doubles/repository.ts";

/** A base, a branch from it, a later base, and the merge that GitHub would make of both. */
async function pullRequest() {
  const source = await testRepository();
  const start = await source.commit({ Dockerfile: "FROM a\n" });
  source.git("switch", "--quiet", "--create", "topic");
  const head = await source.commit({ app: "new" });
  source.git("switch", "--quiet", "main");
  const base = await source.commit({ "README.md": "later" });
  source.git("merge", "--quiet", "--no-ff", "--message=merge", "topic");
  return { source, start, head, base, merge: source.git("rev-parse", "HEAD") };
}

test("a clone of one commit names both parents of a merge, and has neither", async () => {
  const { source, head, base, merge } = await pullRequest();
  await using _ = source;
  const clone = shallowClone(source);
  expect(await headCommit(clone)).toBe(merge);
  expect(await parentsOf(clone, merge)).toEqual([base, head]);
  expect(await hasCommit(clone, base)).toBe(false);
  expect(await parentsOf(clone, base)).toBeUndefined();
  expect(await mergeBase(clone, base, head)).toBeUndefined();
});

test("the merge base is told where there is history; a root commit has no parents", async () => {
  const { source, start, head, base } = await pullRequest();
  await using _ = source;
  expect(await mergeBase(source.repository, base, head)).toBe(start);
  expect(await parentsOf(source.repository, start)).toEqual([]);
});

test("one commit is fetched with its files and without its history", async () => {
  const { source, start, base } = await pullRequest();
  await using _ = source;
  source.git("config", "uploadpack.allowReachableSHA1InWant", "true");
  const clone = shallowClone(source);
  expect(await fetchCommit(clone, base)).toEqual({ ok: true });
  expect(await hasCommit(clone, base)).toBe(true);
  expect(await hasCommit(clone, start)).toBe(false);
});

test("a commit that the server does not have, and one that is no commit ID, are refused with the reason", async () => {
  const { source } = await pullRequest();
  await using _ = source;
  const clone = shallowClone(source);
  expect(await fetchCommit(clone, "1".repeat(40))).toMatchObject({ ok: false, reason: expect.stringMatching(/1111/) });
  expect(await fetchCommit(clone, "--upload-pack=touch x")).toEqual({ ok: false, reason: "it is no full commit ID" });
});

test("a message that looks like a header is no parent, and a replaced commit is read as it is", async () => {
  await using source = await testRepository();
  const first = await source.commit({ a: "1" });
  source.git("commit", "--quiet", "--allow-empty", `--message=x\n\nparent ${"2".repeat(40)}`);
  const second = source.git("rev-parse", "HEAD");
  source.git("replace", second, first);
  expect(await parentsOf(source.repository, second)).toEqual([first]);
});

test("outside a repository, and without git, nothing is known", async () => {
  await using source = await testRepository();
  const outside = { root: source.context.workDirectory, context: source.context };
  expect(await headCommit(outside)).toBeUndefined();
  const bare = { ...source.context, plainEnvironment: { PATH: "/nowhere" } };
  expect(await fetchCommit({ root: source.root, context: bare }, "1".repeat(40))).toEqual({
    ok: false,
    reason: "git is not there",
  });
});
