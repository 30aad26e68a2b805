import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoreRules } from "../../../src/baseline/ignore-rules.ts";
import { contentReader } from "../../../src/build/record/read-content.ts";
import { takenFiles, type Wanted } from "../../../src/build/record/taken-files.ts";

let directory: string;
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "plimsoll-context-")));
  for (const path of ["a.py", "b.py", "note.md", "src/main.py", "src/deep/x.py", "src/deep/x.md", "target/big.o"]) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), path);
  }
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function taken(path: string, more: Partial<Wanted> & { ignore?: string; room?: number } = {}) {
  const { ignore, room = 100, include = [], exclude = [] } = more;
  const { signal } = new AbortController();
  const context = { directory, key: directory, rules: ignoreRules(ignore) };
  const found = await takenFiles(context, [{ path, include, exclude }], { read: contentReader(signal), signal, room });
  return "unseen" in found ? found.unseen : [...found.files.keys()];
}

describe("what a step takes of its context", () => {
  it("is a file, a directory's content, or what a pattern matches", async () => {
    expect(await taken("/a.py")).toEqual(["a.py"]);
    expect(await taken("/src")).toEqual(["src/deep/", "src/deep/x.md", "src/deep/x.py", "src/main.py"]);
    expect(await taken("/*.py")).toEqual(["a.py", "b.py"]);
    expect(await taken("/src/*/x.p?")).toEqual(["src/deep/x.py"]);
    expect(await taken("/none")).toEqual([]);
  });

  it("is nothing that the ignore file or the step keeps out", async () => {
    expect(await taken("/", { ignore: "target\n**/*.md\nsrc/deep/\n" })).toEqual([
      "a.py",
      "b.py",
      "src/",
      "src/main.py",
    ]);
    expect(await taken("/src", { exclude: ["deep"] })).toEqual(["src/main.py"]);
    expect(await taken("/src", { include: ["**/*.md"] })).toEqual(["src/deep/x.md"]);
  });

  it("is told by content and mode, of a directory by its mode", async () => {
    const { signal } = new AbortController();
    const context = { directory, key: directory, rules: ignoreRules(undefined) };
    const read = async () => {
      const taking = { read: contentReader(signal), signal, room: 100 };
      const found = await takenFiles(context, [{ path: "/src", include: [], exclude: [] }], taking);
      return "unseen" in found ? new Map<string, string>() : found.files;
    };
    await chmod(join(directory, "src/main.py"), 0o644);
    const before = await read();
    await chmod(join(directory, "src/main.py"), 0o755);
    await writeFile(join(directory, "src/deep/x.py"), "other");
    const after = await read();
    const differing = [...after].filter(([path, value]) => before.get(path) !== value).map(([path]) => path);
    expect(differing).toEqual(["src/deep/x.py", "src/main.py"]);
    expect(after.get("src/main.py")?.replace("755", "644")).toBe(before.get("src/main.py"));
  });

  it("is not told where it can't be: links on the way, classes, more than is recorded", async () => {
    await symlink("src", join(directory, "link"));
    expect(await taken("/link/main.py")).toBe("what a symbolic link leads to");
    expect(await taken("/link")).toBe("what a symbolic link leads to");
    expect(await taken("/[ab].py")).toBe("the files of a pattern");
    expect(await taken("/", { room: 3 })).toBe("more files than are recorded");
    expect(await taken("/../etc")).toBe("the files of a pattern");
  });
});
