import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  entryOfStatement,
  mergedIgnoreFile,
  parsePlainIgnoreFile,
  parseYamlIgnoreFile,
  readIgnoreFiles,
} from "../../src/scan/ignore-files.ts";
import { readableDocuments } from "../../src/scan/vex-documents.ts";

it("a plain file has ids, comments and expiries", () => {
  const text = "# why\nCVE-2020-1\n\n  CVE-2020-2   exp:2027-01-31  # comment\r\nprivate-key\n#CVE-2020-3\n";
  expect(parsePlainIgnoreFile(text, ".trivyignore").map(({ id, line, expires }) => [id, line, expires])).toEqual([
    ["CVE-2020-1", 2, undefined],
    ["CVE-2020-2", 4, "2027-01-31"],
    ["private-key", 5, undefined],
  ]);
});

it("a YAML file has sections with paths, packages, reasons and expiries", () => {
  const text = [
    "vulnerabilities:",
    "  - id: CVE-2020-1",
    "    paths: [usr/lib/**]",
    "    purls: ['pkg:deb/debian/zlib1g']",
    "    statement: not reachable",
    "    expired_at: 2027-01-31",
    "  - id: CVE-2020-2",
    "    expired_at: 2027-02-01T12:00:00Z",
    "secrets:",
    "  - id: private-key",
  ].join("\n");
  expect(parseYamlIgnoreFile(text, ".trivyignore.yaml")).toEqual([
    {
      id: "CVE-2020-1",
      sections: ["vulnerabilities"],
      paths: ["usr/lib/**"],
      purls: ["pkg:deb/debian/zlib1g"],
      statement: "not reachable",
      expires: "2027-01-31",
      file: ".trivyignore.yaml",
      line: 2,
    },
    { id: "CVE-2020-2", sections: ["vulnerabilities"], expires: "2027-02-01", file: ".trivyignore.yaml", line: 7 },
    { id: "private-key", sections: ["secrets"], file: ".trivyignore.yaml", line: 10 },
  ]);
});

describe("what Trivy would pass over without a word is an error with its place", () => {
  it.each([
    ["CVE-1 exp:tomorrow", '.trivyignore:1: "exp:tomorrow" is not a date'],
    ["\nCVE-1 exp:2027-02-30", '.trivyignore:2: "exp:2027-02-30" is not a date'],
    ["CVE-1 exp:", '.trivyignore:1: "exp:" is not a date'],
  ])("plain %j", (text, message) => {
    expect(() => parsePlainIgnoreFile(text, ".trivyignore")).toThrowError(
      expect.objectContaining({ code: "config.ignore-file", message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ["vulnerabilities:\n  - id: CVE-1\n    expires: 2027-01-01", '3:5: unknown key "expires"'],
    ["vulnerabilities:\n  - id: CVE-1\n    expired_at: soon", "3:17: vulnerabilities[0].expired_at"],
    ["vulnerabilities:\n  - CVE-1", "2:5: vulnerabilities[0]"],
    ["vulnerabilites: []", '1:1: unknown key "vulnerabilites". Did you mean "vulnerabilities"?'],
    ["vulnerabilities:\n  - id: CVE-1\n    purls: [zlib]", "must start with pkg:"],
    ["vulnerabilities:\n  - statement: x", "vulnerabilities[0].id"],
    ["- CVE-1", "it must be a mapping"],
    ["vulnerabilities: [", "1:"],
  ])("YAML %j", (text, message) => {
    expect(() => parseYamlIgnoreFile(text, ".trivyignore.yaml")).toThrowError(
      expect.objectContaining({ code: "config.ignore-file", message: expect.stringContaining(message) }),
    );
  });
});

describe("in a repository", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "plimsoll-ignore-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("both usual files are read, or none", async () => {
    expect(await readIgnoreFiles(root, [])).toEqual([]);
    await writeFile(join(root, ".trivyignore"), "CVE-1\n");
    await writeFile(join(root, ".trivyignore.yaml"), "vulnerabilities: [{ id: CVE-2 }]\n");
    expect((await readIgnoreFiles(root, [])).map(({ id, file }) => [id, file])).toEqual([
      ["CVE-1", ".trivyignore"],
      ["CVE-2", ".trivyignore.yaml"],
    ]);
  });

  it("given files are read instead, in their order", async () => {
    await mkdir(join(root, "security"));
    await writeFile(join(root, ".trivyignore"), "CVE-1\n");
    await writeFile(join(root, "security", "ignore.yml"), "secrets: [{ id: private-key }]\n");
    await writeFile(join(root, "security", "ids"), "CVE-3\n");
    expect((await readIgnoreFiles(root, ["security/ignore.yml", "security/ids"])).map(({ id }) => id)).toEqual([
      "private-key",
      "CVE-3",
    ]);
  });

  it("links are followed where they stay inside, and nowhere else", async () => {
    const outside = `${root}.outside`;
    await writeFile(outside, "CVE-1\n");
    await writeFile(join(root, "ids"), "CVE-2\n");
    await symlink("ids", join(root, "inside"));
    await symlink(outside, join(root, ".trivyignore"));
    expect((await readIgnoreFiles(root, ["inside"])).map(({ id }) => id)).toEqual(["CVE-2"]);
    const refused = { code: "config.ignore-file", message: expect.stringContaining("leads out of the repository") };
    await expect(readIgnoreFiles(root, [])).rejects.toMatchObject(refused);
    await expect(readableDocuments([".trivyignore"], root)).rejects.toMatchObject(refused);
    await rm(outside);
  });

  it("a given file that is not there is an error; Trivy would scan without it", async () => {
    await expect(readIgnoreFiles(root, ["nope"])).rejects.toMatchObject({
      code: "config.ignore-file",
      message: expect.stringContaining("nope"),
    });
  });
});

describe("the one file for Trivy", () => {
  it("holds every entry in the sections it is for, with times that Go reads", () => {
    const entries = [
      ...parsePlainIgnoreFile("CVE-1 exp:2027-01-31", "a"),
      ...parseYamlIgnoreFile("secrets: [{ id: x, paths: [a/**], statement: s }]", "b.yaml"),
    ];
    expect(JSON.parse(mergedIgnoreFile(entries))).toEqual({
      vulnerabilities: [{ id: "CVE-1", expired_at: "2027-01-31T00:00:00Z", statement: "plimsoll:0" }],
      secrets: [
        { id: "CVE-1", expired_at: "2027-01-31T00:00:00Z", statement: "plimsoll:0" },
        { id: "x", paths: ["a/**"], statement: "plimsoll:1" },
      ],
    });
  });

  it("leads every statement back to its entry, and no other statement to any", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z]+-\d+$/), { maxLength: 20 }), (ids) => {
        const entries = parsePlainIgnoreFile(ids.join("\n"), "f");
        const { vulnerabilities } = JSON.parse(mergedIgnoreFile(entries));
        for (const { id, statement } of vulnerabilities) expect(entryOfStatement(statement, entries)?.id).toBe(id);
        for (const statement of [
          undefined,
          "",
          "0",
          "plimsoll:",
          "plimsoll:999",
          "plimsoll:x",
          "vulnerable_code_not_present",
        ]) {
          expect(entryOfStatement(statement, entries)).toBeUndefined();
        }
      }),
    );
  });
});
