import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseHadolintConfig, readHadolintConfig } from "../../src/lint/hadolint-config.ts";

describe("a .hadolint.yaml that hadolint would ignore", () => {
  // Each of these was given to hadolint 2.15.1: it prints an error or nothing, and lints with its defaults.
  it.each([
    ["ignored: [DL3006, 3008]", "1:19: ignored[1]: must be text"],
    ["ignored: DL3006", "1:10: ignored: must be a list"],
    ["override: {error: DL3009}", "1:19: override.error: must be a list"],
    ["override:\n  eror: [DL3009]", '2:3: unknown key "eror" in override. Did you mean "error"?'],
    ['strict-labels: "yes"', "1:16: strict-labels: must be true or false"],
    ["strict-labels: yes", "1:16: strict-labels: must be true or false"],
    ["failure-treshold: error", '1:1: unknown key "failure-treshold". Did you mean "failure-threshold"?'],
    ["failure-threshold: warn", "1:20: failure-threshold: must be error, warning"],
    ["trusted-registries: [a]", 'Did you mean "trustedRegistries"?'],
    ["label-schema:\n  author: name", "2:11: label-schema.author: must be text, rfc3339"],
    ["ignored: [DL3006]\nignored: []", '2:1: the key "ignored" is there twice'],
    ["ignored: [DL3006", "1:"],
    ["- DL3006", "it must be a mapping"],
    ["ignored:\n\t- DL3006", "2:1: tabs are not allowed"],
  ])("%j is an error with its place", (text, message) => {
    expect(() => parseHadolintConfig(text, ".hadolint.yaml")).toThrowError(
      expect.objectContaining({ code: "config.hadolint", message: expect.stringContaining(message) }),
    );
    expect(() => parseHadolintConfig(text, ".hadolint.yaml")).toThrowError(/^\.hadolint\.yaml:\d+:\d+: /);
  });
});

it.each([
  ["", {}],
  ["# nothing\n", {}],
  ["ignored:\n", { ignored: null }],
  ["ignored: [DL3008, SC2086]\nstrict-labels: true", { ignored: ["DL3008", "SC2086"], "strict-labels": true }],
  ["override: { warning: [DL3002] }", { override: { warning: ["DL3002"] } }],
  ["label-schema: { author: text, when: rfc3339 }", { "label-schema": { author: "text", when: "rfc3339" } }],
  ["trustedRegistries: ['*.example.com']", { trustedRegistries: ["*.example.com"] }],
  // These say how to print and when to fail; printing is ours to choose and failing is lint.fail-at.
  ["format: tty\nno-fail: true\nno-color: true\nfailure-threshold: none\nignored: [DL3008]", { ignored: ["DL3008"] }],
])("%j is taken", (text, config) => {
  expect(parseHadolintConfig(text, ".hadolint.yaml")).toEqual(config);
});

describe("in a repository", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "plimsoll-hadolint-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("no file is an empty configuration", async () => {
    expect(await readHadolintConfig(root)).toEqual({});
  });

  it(".hadolint.yml is read, unless .hadolint.yaml is there", async () => {
    await writeFile(join(root, ".hadolint.yml"), "ignored: [DL3001]");
    expect(await readHadolintConfig(root)).toEqual({ ignored: ["DL3001"] });
    await writeFile(join(root, ".hadolint.yaml"), "ignored: [DL3002]");
    expect(await readHadolintConfig(root)).toEqual({ ignored: ["DL3002"] });
  });

  it("a link that leads out of it is an error: nobody could compare that with the base", async () => {
    const outside = `${root}.outside`;
    await writeFile(outside, "ignored: [DL3001]");
    await symlink(outside, join(root, ".hadolint.yaml"));
    await expect(readHadolintConfig(root)).rejects.toMatchObject({
      code: "config.hadolint",
      message: expect.stringContaining("leads out of the repository"),
    });
    await rm(outside);
  });

  it("a file that is not text is an error", async () => {
    await writeFile(join(root, ".hadolint.yaml"), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    await expect(readHadolintConfig(root)).rejects.toMatchObject({ code: "config.hadolint" });
  });
});
