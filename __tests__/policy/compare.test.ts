import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readerAtCommit } from "../../src/git/read-at-commit.ts";
import { type ComparisonRequest, comparePolicies } from "../../src/policy/compare.ts";
import { textsAtCommit } from "../../src/policy/read-text.ts";
import { testRepository } from "../doubles/repository.ts";
import { builtVariant } from "../verdict/samples.ts";
import { config, type Files, texts } from "./policies.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "plimsoll-compare-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function compare(
  base: Files,
  head: Files,
  changes: Partial<ComparisonRequest> = {},
  configFile = "plimsoll.yml",
) {
  for (const [path, text] of Object.entries(head)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const settings = { root, configFile, extraBakeFiles: [], selected: [], ...changes.settings };
  const plan = { variants: [builtVariant("app")], notes: [], ...changes.plan };
  const found = await comparePolicies(async (path) => base[path], {
    dockerfiles: ["Dockerfile"],
    baseVariants: [],
    today: "2026-09-01",
    ...changes,
    settings,
    plan,
  });
  return { ...found, loosened: texts(found.loosened) };
}

it("what is looser, by the base's rule of acceptance", async () => {
  const base = { ...config("accept: { label: grown }", "budgets: { layers: 3 }"), Dockerfile: "FROM a" };
  const head = {
    ...config("accept: { label: mine }", "budgets: { layers: 4 }"),
    Dockerfile: "# hadolint ignore=DL3020\nFROM a",
  };
  expect(await compare(base, head)).toEqual({
    loosened: [
      "budgets.layers.max: 3 → 4",
      "accept.label: grown → mine",
      "Dockerfile: hadolint ignore=DL3020: not there → once",
    ],
    notes: [],
    accept: { label: "grown", review: true },
  });
});

describe("what is allowed, and said", () => {
  it("a base without a policy", async () => {
    const { loosened, notes, accept } = await compare(
      {},
      config("vulnerabilities: { level: off }", "accept: { label: x }"),
    );
    expect(loosened).toEqual([]);
    expect(notes).toEqual(["The base has no plimsoll.yml and no .dive-ci, so there is no policy to loosen."]);
    expect(accept).toEqual({ label: "plimsoll: accepted", review: true });
  });

  it("a base whose policy can't be read; what can be is compared", async () => {
    const base = { "plimsoll.yml": "version: 1\nbudgt: {}", Dockerfile: "FROM a" };
    const head = { ...config("scan: off"), Dockerfile: "# hadolint ignore=DL3020\nFROM a" };
    const { loosened, notes, accept } = await compare(base, head);
    expect(loosened).toEqual(["Dockerfile: hadolint ignore=DL3020: not there → once"]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^The base's policy is not compared where it can't be read: plimsoll\.yml:2:1: unknown key/,
      ),
    ]);
    expect(accept.label).toBe("plimsoll: accepted");
  });

  it("an ignore file of the base that can't be read", async () => {
    const base = { ...config("drift: error"), ".trivyignore": "CVE-1 exp:never" };
    const { loosened, notes } = await compare(base, { ...config(), ".trivyignore": "CVE-1" });
    expect(loosened).toEqual(["drift: error → warn"]);
    expect(notes).toEqual([expect.stringContaining(".trivyignore:1: ")]);
  });
});

it("a head whose file can't be read is said; its own stage makes an error of it", async () => {
  const { loosened, notes } = await compare(config(), { ...config(), ".hadolint.yaml": "ignored: 3" });
  expect(loosened).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/^This policy is not compared where it can't be read: \.hadolint\.yaml/),
  ]);
});

it("a link in the base hides nothing: what it leads to is compared", async () => {
  await using source = await testRepository();
  await source.commit({ "ci/rules.yml": "version: 1\ndrift: error", "docker/app": "FROM a" });
  await symlink("ci/rules.yml", join(source.root, "plimsoll.yml"));
  await symlink("docker/app", join(source.root, "Dockerfile"));
  const atBase = textsAtCommit(readerAtCommit(source.repository, await source.commit({})));
  await writeFile(join(source.root, "ci/rules.yml"), "version: 1\ndrift: off");
  await writeFile(join(source.root, "docker/app"), "# hadolint ignore=DL3020\nFROM a");
  const { loosened, notes } = await comparePolicies(atBase, {
    settings: { root: source.root, configFile: "plimsoll.yml", extraBakeFiles: [], selected: [] },
    plan: { variants: [builtVariant("app")], notes: [] },
    dockerfiles: ["Dockerfile"],
    baseVariants: [],
    today: "2026-09-01",
  });
  expect(texts(loosened)).toEqual(["drift: error → off", "Dockerfile: hadolint ignore=DL3020: not there → once"]);
  expect(notes).toEqual([]);
});

describe("where the base's configuration is looked for", () => {
  const strict = { "plimsoll.yml": "version: 1\ndrift: error" };
  const loose = "version: 1\ndrift: off";

  it("one that was found: by the usual names, so that removing the first does not put a second in its place", async () => {
    const base = { ...strict, ".github/plimsoll.yml": loose };
    const { loosened } = await compare(base, { ".github/plimsoll.yml": loose }, {}, ".github/plimsoll.yml");
    expect(loosened).toEqual(["drift: error → off"]);
  });

  it("one that was asked for: by its name", async () => {
    const base = { ...strict, "ci/images.yml": loose };
    expect((await compare(base, base, {}, "ci/images.yml")).loosened).toEqual([]);
  });

  it("one that was asked for and that the base does not have: by the usual names", async () => {
    const head = { ...strict, "ci/images.yml": loose };
    expect((await compare(strict, head, {}, "ci/images.yml")).loosened).toEqual(["drift: error → off"]);
  });

  it("one that lies outside of the repository: nobody's pull request changes it", async () => {
    const outside = join(root, "..", `plimsoll-outside-${process.pid}.yml`);
    await writeFile(outside, loose);
    const { loosened } = await compare(strict, strict, {}, `../plimsoll-outside-${process.pid}.yml`);
    await rm(outside);
    expect(loosened).toEqual([]);
  });
});

describe("what is there", () => {
  it("a variant of the baseline that nothing builds any more", async () => {
    const { loosened } = await compare(config(), config(), { baseVariants: ["app", "web"] });
    expect(loosened).toEqual(["variants.web: checked → not there"]);
  });

  it("a run of some variants misses none of the others", async () => {
    const settings = { root, configFile: "plimsoll.yml", extraBakeFiles: [], selected: ["app"] };
    const { loosened } = await compare(config(), config(), { baseVariants: ["app", "web"], settings });
    expect(loosened).toEqual([]);
  });

  it("a Dockerfile that discovery leaves out now", async () => {
    const notes = [
      { kind: "left-out" as const, subject: "old/Dockerfile", reason: "" },
      { kind: "found" as const, subject: "Dockerfile", reason: "" },
    ];
    const plan = { variants: [builtVariant("app")], notes };
    const { loosened } = await compare(config(), config("ignore: old"), { plan });
    expect(loosened).toEqual(["ignore: old/Dockerfile is looked at → left out by old"]);
  });

  it("a pragma in a Dockerfile that is written inside a bake file", async () => {
    const inline = 'target "app" {\n  dockerfile-inline = <<EOT\n# hadolint ignore=DL3020\nFROM a\nEOT\n}\n';
    const base = { ...config(), "docker-bake.hcl": inline.replace(/#.*\n/, "") };
    const { loosened } = await compare(base, { ...config(), "docker-bake.hcl": inline });
    expect(loosened).toEqual(["docker-bake.hcl: hadolint ignore=DL3020: not there → once"]);
  });
});

it("a commit that can't be asked is the caller's to say", async () => {
  await writeFile(join(root, "plimsoll.yml"), "version: 1\n");
  const settings = { root, configFile: "plimsoll.yml", extraBakeFiles: [], selected: [] };
  const plan = { variants: [], notes: [] };
  const request = { settings, plan, dockerfiles: [], baseVariants: [], today: "2026-09-01" };
  await expect(comparePolicies(() => Promise.reject(new Error("no such commit")), request)).rejects.toThrow(
    "no such commit",
  );
});
