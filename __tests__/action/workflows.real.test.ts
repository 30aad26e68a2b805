import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readManifest } from "../doubles/runner/manifest.ts";
import { repository } from "./open-job.ts";

interface Text {
  name: string;
  text: string;
}

const own = textsIn(".github/workflows", /\.ya?ml$/);
const subActions = ["plan", "gate", "comment"].flatMap((name) => textsIn(name, /\.md$/));
const pages = [...subActions, ...textsIn(".", /\.md$/), ...textsIn("docs", /\.md$/), ...textsIn("examples", /\.md$/)];
const examples = pages.flatMap(({ name, text }) => workflowsIn(name, text));

function textsIn(directory: string, pattern: RegExp): Text[] {
  const names = readdirSync(join(repository, directory), { recursive: directory !== ".", encoding: "utf8" });
  return names
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(directory, name))
    .map((name) => ({ name, text: readFileSync(join(repository, name), "utf8") }));
}

/** The YAML blocks of a page that are workflows, or steps to put into one. */
function workflowsIn(name: string, page: string): Text[] {
  return [...page.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map(([, block = ""], index) => ({ name: `${name} block ${index + 1}`, text: asWorkflow(block) }))
    .flatMap(({ name: block, text }) => (text === undefined ? [] : [{ name: block, text }]));
}

function asWorkflow(block: string): string | undefined {
  const value: unknown = parse(block);
  if (Array.isArray(value) && /^ *(?:- )?uses:/m.test(block)) {
    const steps = block.replace(/^/gm, "      ");
    return `on: push\npermissions: {}\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  }
  return typeof value === "object" && value !== null && "jobs" in value ? block : undefined;
}

/** Every `uses:` that names something outside of this repository, with what stands behind it on its line. */
function foreignUses({ text }: Text): { uses: string; comment: string }[] {
  return [...text.matchAll(/^ *(?:- )?uses: *(\S+)(.*)$/gm)]
    .map(([, uses = "", comment = ""]) => ({ uses, comment: comment.trim() }))
    .filter(({ uses }) => !uses.startsWith("./") && !/^[^/]+\/plimsoll(?:\/|@)/.test(uses));
}

describe.each(own)("$name", (workflow) => {
  it("gives no permission to all jobs", () => {
    expect(parse(workflow.text).permissions).toEqual({});
  });

  it("pins every foreign action to a commit, and says its version", () => {
    const uses = foreignUses(workflow);
    expect(uses.length).toBeGreaterThan(0);
    for (const { uses: action, comment } of uses) {
      expect(action).toMatch(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^# v\d+\.\d+\.\d+$/);
    }
  });
});

describe("workflows in the documentation", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("$name pins foreign actions to commits", (workflow) => {
    for (const { uses, comment } of foreignUses(workflow)) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^# v\d/);
    }
  });

  it.each(examples)("$name gives Plimsoll only inputs that it has", async ({ text }) => {
    const { defaults } = await readManifest(repository);
    const steps = Object.values<{ steps?: { uses?: string; with?: object }[] }>(parse(text).jobs).flatMap(
      (job) => job.steps ?? [],
    );
    const ours = steps.filter(({ uses }) => uses === "./" || /^[^/]+\/plimsoll@/.test(uses ?? ""));
    for (const { with: inputs = {} } of ours) {
      expect(Object.keys(inputs).filter((name) => !defaults.has(name))).toEqual([]);
    }
  });
});

describe("actionlint", () => {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-workflows-"));
  let actionlint = "";
  // Compiling it takes a minute, once on a machine.
  beforeAll(() => {
    actionlint = execFileSync(join(repository, "lab/tool"), ["actionlint"], { encoding: "utf8" }).trim();
  }, 900_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** Its complaints, one a line; nothing for a sound workflow. */
  function complaints(cwd: string, files: readonly string[]): string {
    try {
      return execFileSync(actionlint, ["-no-color", "-oneline", ...files], { cwd, encoding: "utf8" });
    } catch (error) {
      return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    }
  }

  it("has nothing against our own workflows", () => {
    expect(
      complaints(
        repository,
        own.map(({ name }) => name),
      ),
    ).toBe("");
  });

  it("has nothing against those in the documentation", () => {
    const workflows = join(directory, ".github/workflows");
    mkdirSync(workflows, { recursive: true });
    const files = examples.map(({ text }, index) => {
      const path = join(workflows, `${index}.yml`);
      writeFileSync(path, text);
      return path;
    });
    expect(complaints(directory, files)).toBe("");
  });

  it("would have something against a wrong one", () => {
    const path = join(directory, "wrong.yml");
    const step = `      - run: echo "\${{ github.event.head_commit.message }}"\n`;
    writeFileSync(path, `on: push\njobs:\n  wrong:\n    runs-on: ubuntu-latest\n    steps:\n${step}`);
    expect(complaints(directory, [path])).toContain("untrusted");
  });
});
