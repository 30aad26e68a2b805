import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readerAtCommit, readFileAtCommit } from "../../src/git/read-at-commit.ts";
import { filesAtCommit } from "../../src/git/tree.ts";
import { testRepository } from "../doubles/repository.ts";

const hostileNames = ["-rf", "--output=x", "a\nb", 'quo"te', "$(touch x)", "*", ":(glob)x", "ä/ö", "a:b", "HEAD"];

test.each(hostileNames)("a file named %j is read as that file", async (name) => {
  await using source = await testRepository();
  const commit = await source.commit({ [name]: `of ${name}`, other: "no" });
  await source.commit({ [name]: "later" });
  expect(await readFileAtCommit(source.repository, commit, name)).toEqual({ kind: "text", text: `of ${name}` });
  expect((await filesAtCommit(source.repository, commit))?.map(({ path }) => path)).toContain(name);
});

test("paths count from the root, also where that is below the repository's top", async () => {
  await using source = await testRepository();
  const commit = await source.commit({ "sub/plimsoll.yml": "inner", "plimsoll.yml": "outer" });
  const read = readerAtCommit({ ...source.repository, root: join(source.root, "sub") }, commit);
  expect(await read("./plimsoll.yml")).toEqual({ kind: "text", text: "inner" });
  expect(await read("../plimsoll.yml")).toMatchObject({ kind: "unreadable" });
});

test("what can't be read is not taken for what is not there", async () => {
  await using source = await testRepository();
  await source.commit({ "real/file": "x", large: "y".repeat(101) });
  await symlink("real", join(source.root, "linked"));
  await symlink("large", join(source.root, "link"));
  const commit = await source.commit({});
  const read = readerAtCommit(source.repository, commit, 100);
  expect(await read("nothing")).toEqual({ kind: "absent" });
  expect(await read("real/nothing")).toEqual({ kind: "absent" });
  expect(await read("real/file/below")).toEqual({ kind: "absent" });
  expect(await read("link")).toMatchObject({ kind: "unreadable", reason: "it is a symbolic link" });
  expect(await read("linked/file")).toMatchObject({ kind: "unreadable", reason: "linked is a symbolic link" });
  expect(await read("large")).toEqual({ kind: "unreadable", reason: "it has 101 bytes, and 100 are read" });
  expect(await read("real")).toEqual({ kind: "unreadable", reason: "it is no regular file" });
  expect(await read("/etc/passwd")).toMatchObject({ kind: "unreadable" });
  expect(await readFileAtCommit(source.repository, "2".repeat(40), "large")).toMatchObject({ kind: "unreadable" });
  expect(await readFileAtCommit(source.repository, "HEAD", "large")).toMatchObject({ kind: "unreadable" });
});

test("a link says where it leads, as long as that is inside", async () => {
  await using source = await testRepository();
  await source.commit({ "ci/rules/a": "a" });
  const links = {
    "ci/link": "rules/a",
    "ci/up": "../ci/rules/a",
    rules: "ci/rules",
    out: "../out",
    "ci/out": "../../out",
    absolute: "/etc/hostname",
    root: ".",
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(source.root, name));
  const read = readerAtCommit(source.repository, await source.commit({}));
  const leadsTo = async (path: string) => Object.entries(await read(path)).find(([key]) => key === "link")?.[1];
  expect(await leadsTo("ci/link")).toBe("ci/rules/a");
  expect(await leadsTo("ci/up")).toBe("ci/rules/a");
  expect(await leadsTo("rules/a")).toBe("ci/rules/a");
  for (const path of ["out", "ci/out", "absolute", "out/below", "root"]) expect(await leadsTo(path)).toBeUndefined();
});
