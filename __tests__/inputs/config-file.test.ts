import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfigFile } from "../../src/inputs/config-file.ts";
import { directoryWith } from "./temporary-directory.ts";

const valid = "version: 1\n";

describe("the configuration is found", () => {
  it.each(["plimsoll.yml", ".plimsoll.yml", ".github/plimsoll.yml"])("as %s", async (name) => {
    const { file, warnings } = await readConfigFile(await directoryWith({ [name]: valid }));
    expect(file?.name).toBe(name);
    expect(warnings).toEqual([]);
  });

  it("nowhere, and that is fine", async () => {
    expect(await readConfigFile(await directoryWith())).toEqual({ warnings: [] });
  });

  it("in the first place that has one, and the others are named", async () => {
    const root = await directoryWith({ ".github/plimsoll.yml": valid, "plimsoll.yml": valid, ".plimsoll.yml": valid });
    const { file, warnings } = await readConfigFile(root);
    expect(file?.name).toBe("plimsoll.yml");
    expect(warnings).toEqual([
      ".plimsoll.yml is not read, because plimsoll.yml is there.",
      ".github/plimsoll.yml is not read, because plimsoll.yml is there.",
    ]);
  });

  it("not as plimsoll.yaml, and that is said, because a gate that nobody reads looks green", async () => {
    const { file, warnings } = await readConfigFile(await directoryWith({ "plimsoll.yaml": "budgets: nonsense" }));
    expect(file).toBeUndefined();
    expect(warnings).toEqual(["plimsoll.yaml is not read. The name is plimsoll.yml."]);
  });

  it("by --config, relative to the root or anywhere", async () => {
    const root = await directoryWith({ "ci/limits.yml": valid, "plimsoll.yml": "broken" });
    const elsewhere = await directoryWith({ "limits.yml": valid });
    expect((await readConfigFile(root, "ci/limits.yml")).file?.name).toBe("ci/limits.yml");
    expect((await readConfigFile(root, join(elsewhere, "limits.yml"))).file?.name).toMatch(/^\.\.\/.*limits\.yml$/);
  });

  it("through a link inside the repository", async () => {
    const root = await directoryWith({ "ci/limits.yml": valid });
    await symlink("ci/limits.yml", join(root, "plimsoll.yml"));
    expect((await readConfigFile(root)).file?.name).toBe("plimsoll.yml");
  });
});

describe("a file that can't be used has a sentence of its own", () => {
  const coded = (code: string, message: string | RegExp) =>
    expect.objectContaining({ code, message: typeof message === "string" ? message : expect.stringMatching(message) });

  it("missing", async () => {
    await expect(readConfigFile(await directoryWith(), "nowhere.yml")).rejects.toEqual(
      coded("config.missing", "There is no file nowhere.yml. Check the path."),
    );
  });

  it("a link out of the repository", async () => {
    const [root, elsewhere] = [await directoryWith(), await directoryWith({ "limits.yml": valid })];
    await symlink(join(elsewhere, "limits.yml"), join(root, "plimsoll.yml"));
    await expect(readConfigFile(root)).rejects.toEqual(
      coded("config.missing", /^plimsoll\.yml is a link that leads out/),
    );
  });

  it("a directory of links that lead out of the repository", async () => {
    const [root, elsewhere] = [await directoryWith(), await directoryWith({ "plimsoll.yml": valid })];
    await symlink(elsewhere, join(root, ".github"));
    await expect(readConfigFile(root)).rejects.toEqual(coded("config.missing", /leads out/));
  });

  it("a link to itself", async () => {
    const root = await directoryWith();
    await symlink("plimsoll.yml", join(root, "plimsoll.yml"));
    await expect(readConfigFile(root)).rejects.toEqual(coded("config.missing", /or nowhere/));
  });

  it("a directory", async () => {
    const root = await directoryWith();
    await mkdir(join(root, "plimsoll.yml"));
    await expect(readConfigFile(root)).rejects.toEqual(coded("config.missing", /^plimsoll\.yml is not a file/));
  });

  it("a FIFO that nobody writes to", async () => {
    const root = await directoryWith();
    execFileSync("mkfifo", [join(root, "plimsoll.yml")]);
    await expect(readConfigFile(root)).rejects.toEqual(coded("config.missing", /is not a file/));
  });

  it("a path through a file", async () => {
    const root = await directoryWith({ "plimsoll.yml": valid });
    await expect(readConfigFile(root, "plimsoll.yml/x")).rejects.toEqual(
      coded("config.missing", /^plimsoll\.yml\/x can't be read: ENOTDIR/),
    );
  });

  it.each([
    ["empty", Buffer.from(""), /^plimsoll\.yml is empty/],
    ["not a mapping", Buffer.from("- a\n"), /^plimsoll\.yml holds a list/],
    ["binary", Buffer.from("version: 1\0"), /^plimsoll\.yml is binary/],
    ["UTF-16, as PowerShell writes it", Buffer.from("\ufeffversion: 1\n", "utf16le"), /not saved as UTF-8/],
    ["Latin-1", Buffer.from("# caf\u00e9\nversion: 1\n", "latin1"), /^plimsoll\.yml is not UTF-8 text/],
    ["larger than any configuration", Buffer.alloc(300_000, "#"), /^plimsoll\.yml is larger than 256 KiB/],
  ])("%s", async (_, bytes, message) => {
    const root = await directoryWith();
    await writeFile(join(root, "plimsoll.yml"), bytes);
    await expect(readConfigFile(root)).rejects.toEqual(coded("config.syntax", message));
  });
});
