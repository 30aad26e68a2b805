import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addWorktree, removeWorktree } from "../../src/git/worktree.ts";
import { testRepository } from "../doubles/repository.ts";

test("a commit's files in a directory of their own, which leaves nothing behind", async () => {
  await using source = await testRepository();
  const base = await source.commit({ "a b/c": "old", Dockerfile: "FROM x\n" });
  await source.commit({ "a b/c": "new" });
  const directory = join(source.context.workDirectory, "-base tree");
  expect(await addWorktree(source.repository, base, directory)).toEqual({ ok: true, lacks: [] });
  expect(await readFile(join(directory, "a b/c"), "utf8")).toBe("old");
  expect(await readFile(join(source.root, "a b/c"), "utf8")).toBe("new");
  await removeWorktree(source.repository, directory);
  expect(existsSync(directory)).toBe(false);
  expect(source.git("worktree", "list").split("\n")).toHaveLength(1);
});

test("hooks and filters do not run, whatever .gitattributes says; that files lack them is said", async () => {
  await using source = await testRepository();
  const trace = join(source.context.workDirectory, "ran");
  const base = await source.commit({ ".gitattributes": "*.bin filter=evil\n* filter=other=x\n", "a.bin": "pointer" });
  for (const name of ["evil", "other=x"]) {
    for (const key of ["smudge", "process"]) source.git("config", `filter.${name}.${key}`, `touch ${trace}; cat`);
    source.git("config", `filter.${name}.required`, "true");
  }
  const hook = join(source.root, ".git/hooks/post-checkout");
  await mkdir(join(source.root, ".git/hooks"), { recursive: true });
  await writeFile(hook, `#!/bin/sh\ntouch ${trace}\n`);
  await chmod(hook, 0o755);
  const directory = join(source.context.workDirectory, "base");
  expect(await addWorktree(source.repository, base, directory)).toEqual({
    ok: true,
    lacks: ["files that a content filter such as git-lfs keeps"],
  });
  expect(await readFile(join(directory, "a.bin"), "utf8")).toBe("pointer");
  expect(existsSync(trace)).toBe(false);
});

test("submodules stay empty, and that is said", async () => {
  await using source = await testRepository();
  await source.commit({ a: "1" });
  source.git("update-index", "--add", "--cacheinfo", `160000,${"3".repeat(40)},lib`);
  source.git("commit", "--quiet", "--message=submodule");
  const base = source.git("rev-parse", "HEAD");
  const directory = join(source.context.workDirectory, "base");
  expect(await addWorktree(source.repository, base, directory)).toEqual({
    ok: true,
    lacks: ["the files of its submodules"],
  });
});

test("a commit that is not there leaves no directory", async () => {
  await using source = await testRepository();
  await source.commit({ a: "1" });
  const directory = join(source.context.workDirectory, "base");
  expect(await addWorktree(source.repository, "4".repeat(40), directory)).toMatchObject({ ok: false });
  expect(existsSync(directory)).toBe(false);
});
