import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPolicy } from "../../src/policy/read-policy.ts";
import { textsAtCommit, workingTree } from "../../src/policy/read-text.ts";
import { config, type Files, policyAt } from "./policies.ts";

describe("the configuration of a commit", () => {
  const drift = async (files: Files, request = {}) => (await policyAt(files, request)).rules?.defaults.drift;

  it("is the first of the usual names", async () => {
    const third = { ".github/plimsoll.yml": "version: 1\ndrift: error" };
    expect(await drift(third)).toBe("error");
    expect(await drift({ ...third, "plimsoll.yml": "version: 1\ndrift: off" })).toBe("off");
  });

  it("is the one that was asked for, where the commit has it; else a usual one", async () => {
    const files = { "ci/images.yml": "version: 1\ndrift: error", ...config("drift: off") };
    expect(await drift(files, { config: "ci/images.yml" })).toBe("error");
    expect(await drift(config("drift: off"), { config: "ci/images.yml" })).toBe("off");
  });

  it("outside of the repository holds at every commit", async () => {
    const outside = { config: "../ops/plimsoll.yml", outsideConfig: "version: 1\ndrift: error" };
    expect(await drift(config("drift: off"), outside)).toBe("error");
  });

  it("names variants and their files, which are read too", async () => {
    const files = {
      ...config("variants: { cpu: { dockerfile: ./docker/cpu.Dockerfile }, cuda: {} }"),
      "docker/cpu.Dockerfile": "# hadolint ignore=DL3020\nFROM a",
      Dockerfile: "FROM a",
    };
    const { rules, silences } = await policyAt(files);
    expect([...(rules?.names ?? [])]).toEqual(["cpu", "cuda", "app"]);
    expect([...silences.keys()]).toEqual(["Dockerfile", "docker/cpu.Dockerfile"]);
  });
});

describe("what can't be read is told, and the rest is read", () => {
  it.each<[string, Files, RegExp]>([
    ["an older syntax", { "plimsoll.yml": "budget: 1GB" }, /^plimsoll\.yml:1:1: /],
    ["no YAML", { "plimsoll.yml": "version: [" }, /^plimsoll\.yml:1:/],
    ["dive's rules", { ...config(), ".dive-ci": "rules: { lowestEfficiency: much }" }, /^\.dive-ci:1:/],
    ["hadolint's file", { ...config(), ".hadolint.yaml": "ignored: DL3008" }, /^\.hadolint\.yaml:1:10: /],
    ["an ignore file", { ...config(), ".trivyignore": "CVE-1 exp:soon" }, /^\.trivyignore:1: /],
    ["a missing ignore file", config("vulnerabilities: { ignore-files: gone.txt }"), /^There is no file gone\.txt\.$/],
    [
      "a missing VEX document",
      config("vulnerabilities: { vex: gone.json }"),
      /^There is no VEX document gone\.json\.$/,
    ],
  ])("%s", async (_name, files, reason) => {
    const { unread, silences } = await policyAt({ Dockerfile: "# hadolint ignore=DL3020\nFROM a", ...files });
    expect(unread).toEqual([expect.stringMatching(reason)]);
    expect(silences.get("Dockerfile")?.pragmas).toEqual(new Map([["line DL3020", 1]]));
  });

  it("a configuration that can't be read is still somebody's line", async () => {
    const { hasLines, rules } = await policyAt({ "plimsoll.yml": "budget: 1GB" });
    expect({ hasLines, rules }).toEqual({ hasLines: true, rules: undefined });
  });

  it("a commit that can't be asked is an error and no empty policy", async () => {
    const read = () => Promise.reject(new Error("shallow"));
    const request = { today: "2026-09-01", files: [], variants: [] };
    await expect(readPolicy(read, request)).rejects.toThrow("shallow");
  });
});

it("a file of a commit that is there and can't be read is told, and not taken for one that is not there", async () => {
  const read = textsAtCommit(async (path) => {
    if (path === "plimsoll.yml" || path === "Dockerfile")
      return { kind: "unreadable", reason: "it is a symbolic link" };
    return path === ".dive-ci" ? { kind: "text", text: "rules: {}" } : { kind: "absent" };
  });
  const { rules, hadolint, silences, unread, hasLines } = await readPolicy(read, {
    today: "2026-09-01",
    files: ["Dockerfile", "Dockerfile.new"],
    variants: [],
  });
  expect({ rules, hadolint, hasLines }).toEqual({ rules: undefined, hadolint: {}, hasLines: true });
  expect([...silences]).toEqual([["Dockerfile", undefined]]);
  expect(unread).toEqual([
    "plimsoll.yml can't be read: it is a symbolic link.",
    "Dockerfile can't be read: it is a symbolic link.",
  ]);
});

it("a ring of links at a commit ends, and is told", async () => {
  const read = textsAtCommit(async (path) => ({ kind: "unreadable", reason: "it is a symbolic link", link: path }));
  await expect(read("plimsoll.yml")).rejects.toThrow("plimsoll.yml can't be read: it is a symbolic link.");
});

describe("the working tree", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "plimsoll-policy-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("gives files, and links that stay inside", async () => {
    await mkdir(join(root, "ci"));
    await writeFile(join(root, "ci/a.yml"), "a");
    await symlink("ci/a.yml", join(root, "b.yml"));
    const read = workingTree(root);
    expect([await read("ci/a.yml"), await read("b.yml")]).toEqual(["a", "a"]);
  });

  it("has no file where there is none, or a directory, or a link that leads out or around", async () => {
    await mkdir(join(root, "ci"));
    await symlink("/etc/hostname", join(root, "out"));
    await symlink("around", join(root, "around"));
    const read = workingTree(root);
    for (const path of ["none", "ci", "ci/none", "out", "around", "ci/none/deeper"]) {
      expect(await read(path)).toBeUndefined();
    }
  });
});
