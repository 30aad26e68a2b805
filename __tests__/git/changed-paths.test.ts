import { execFileSync } from "node:child_process";
import { mkdir, rename, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedInWorkTree, changedPaths, trackedPaths, untrackedPaths } from "../../src/git/changed-paths.ts";
import { testRepository } from "../doubles/repository.ts";

test("changes of two commits: both paths of a rename, whatever a name is made of, from the top", async () => {
  await using source = await testRepository();
  const text = "same text\n".repeat(20);
  const base = await source.commit({ "a\nb": "1", "-x": "1", "old name": text, kept: "1", "sub/in": "1" });
  await rename(join(source.root, "old name"), join(source.root, 'new"name'));
  const head = await source.commit({ "a\nb": "2", "-x": "2", "sub/in": "2" });
  const below = { ...source.repository, root: join(source.root, "sub") };
  expect((await changedPaths(below, base, head))?.toSorted()).toEqual(
    ["-x", "a\nb", 'new"name', "old name", "sub/in"].toSorted(),
  );
  expect(await changedPaths(below, base, "HEAD")).toBeUndefined();
});

test("a name that is not UTF-8 is told, with U+FFFD in it", async () => {
  await using source = await testRepository();
  const base = await source.commit({ a: "1" });
  const shell = 'printf x > "$(printf "caf\\351")"';
  execFileSync("sh", ["-c", shell], { cwd: source.root });
  const head = await source.commit({});
  expect(await changedPaths(source.repository, base, head)).toEqual(["caf\ufffd"]);
});

test("the work tree: what was committed, what was not, and not what was only touched", async () => {
  await using source = await testRepository();
  const base = await source.commit({ committed: "1", edited: "1", touched: "1", gone: "1" });
  await source.commit({ committed: "2", gone: null });
  await writeFile(join(source.root, "edited"), "longer");
  await writeFile(join(source.root, "untracked"), "1");
  await utimes(join(source.root, "touched"), new Date(), new Date(0));
  expect((await changedInWorkTree(source.repository, base))?.toSorted()).toEqual(["committed", "edited", "gone"]);
});

test("untracked files, ignored ones too; a directory of them is one path", async () => {
  await using source = await testRepository();
  await source.commit({ ".gitignore": "dist/\n*.log\n", "src/a": "1" });
  await mkdir(join(source.root, "dist/deep"), { recursive: true });
  await writeFile(join(source.root, "dist/deep/x"), "1");
  await writeFile(join(source.root, "src/build.log"), "1");
  await writeFile(join(source.root, "new\nfile"), "1");
  const below = { ...source.repository, root: join(source.root, "src") };
  expect((await untrackedPaths(below))?.toSorted()).toEqual(["dist/", "new\nfile", "src/build.log"]);
});

test("tracked files, and the links among them", async () => {
  await using source = await testRepository();
  await symlink("a", join(source.root, "li nk"));
  await source.commit({ a: "1", "b/c": "1" });
  expect(await trackedPaths(source.repository)).toEqual({ files: ["a", "b/c", "li nk"], links: ["li nk"] });
});

test("neither an external diff, a text conversion nor a filter runs", async () => {
  await using source = await testRepository();
  const trace = join(source.context.workDirectory, "ran");
  const base = await source.commit({ ".gitattributes": "* diff=evil filter=evil\n", a: "1" });
  for (const key of ["diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.process"]) {
    source.git("config", key, `touch ${trace}; cat`);
  }
  source.git("config", "diff.external", `touch ${trace}`);
  source.git("config", "filter.evil.required", "true");
  source.git("config", "core.fsmonitor", `touch ${trace}`);
  await writeFile(join(source.root, "a"), "2");
  expect(await changedInWorkTree(source.repository, base)).toEqual(["a"]);
  expect(await untrackedPaths(source.repository)).toEqual([]);
  expect(await trackedPaths(source.repository)).toMatchObject({ files: [".gitattributes", "a"] });
  expect(execFileSync("ls", [source.context.workDirectory], { encoding: "utf8" })).not.toContain("ran");
});
