import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  complaints,
  findActionlint,
  foreignUses,
  repository,
  strangers,
  type Text,
  textsIn,
} from "../examples/workflow-files.ts";

const own = textsIn(".github/workflows", /\.ya?ml$/);
const subActions = ["plan", "gate", "comment"].flatMap((name) => textsIn(name, /\.md$/));
const pages = [...subActions, ...textsIn(".", /\.md$/), ...textsIn("docs", /\.md$/), ...textsIn("examples", /\.md$/)];
const examples = pages.flatMap(({ name, text }) => workflowsIn(name, text));

/**
 * The YAML blocks of a page that are workflows, or steps to put into one. Parts of our example files are left out: the files
 * are looked at as a whole (examples/workflows.real), and the parts are held to them (docs/snippets).
 */
function workflowsIn(name: string, page: string): Text[] {
  const own = page.replace(/^<!-- examples\/\S+ -->\n```ya?ml\n.*?^```$/gms, "");
  return [...own.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
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

describe.each(own)("$name", (workflow) => {
  it("gives no permission to all jobs", () => {
    expect(parse(workflow.text).permissions).toEqual({});
  });

  it("pins every foreign action to a commit, and says its version", () => {
    for (const { uses: action, comment } of foreignUses(workflow)) {
      expect(action).toMatch(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^# v\d+\.\d+\.\d+$/);
    }
  });
});

it("our own workflows use actions of others", () => {
  expect(own.flatMap(foreignUses).length).toBeGreaterThan(0);
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

  it.each(examples)("$name gives our actions only inputs that they have", (workflow) => {
    expect(strangers(workflow)).toEqual([]);
  });
});

describe("actionlint", () => {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-workflows-"));
  let actionlint = "";
  // Compiling it takes a minute, once on a machine.
  beforeAll(() => {
    actionlint = findActionlint();
  }, 900_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("has nothing against our own workflows", () => {
    expect(
      complaints(
        actionlint,
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
    expect(complaints(actionlint, directory, files)).toBe("");
  });

  it("would have something against a wrong one", () => {
    const path = join(directory, "wrong.yml");
    const step = `      - run: echo "\${{ github.event.head_commit.message }}"\n`;
    writeFileSync(path, `on: push\njobs:\n  wrong:\n    runs-on: ubuntu-latest\n    steps:\n${step}`);
    expect(complaints(actionlint, directory, [path])).toContain("untrusted");
  });
});
