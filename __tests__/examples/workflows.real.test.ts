import { beforeAll, describe, expect, it } from "vitest";
import {
  complaints,
  exampleWorkflows,
  findActionlint,
  foreignUses,
  parseWorkflow,
  repository,
  stepsOf,
  strangers,
  textsIn,
} from "./workflow-files.ts";

const checking = exampleWorkflows.filter(({ text }) => text.includes("pull_request:"));

describe.each(exampleWorkflows)("$name", (workflow) => {
  const { permissions, jobs } = parseWorkflow(workflow);

  it("gives no permission to all jobs, and each job what it needs", () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  it("has no job without a deadline", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("pins every action of others to a commit, and says its version", () => {
    for (const { uses, comment } of foreignUses(workflow)) {
      expect(uses).toMatch(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^# v\d+\.\d+\.\d+$/);
    }
  });

  it("leaves no token in the checkout", () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ "persist-credentials": false });
  });

  it("gives our actions only inputs that they have, and reads only outputs that they have", () => {
    expect(strangers(workflow)).toEqual([]);
  });
});

describe.each(checking)("$name, on pull requests", (workflow) => {
  const { on, concurrency, jobs } = parseWorkflow(workflow);

  it("runs when a label is set or taken off, for the default branch's numbers, and in the merge queue", () => {
    expect(on).toMatchObject({ pull_request: {}, push: { branches: ["main"] }, merge_group: null });
    expect(on).toHaveProperty(
      "pull_request.types",
      expect.arrayContaining(["opened", "synchronize", "reopened", "ready_for_review", "labeled", "unlabeled"]),
    );
  });

  it("starts on every pull request: a required job that is never started is waited for without an end", () => {
    expect(workflow.text).not.toMatch(/^ *paths(?:-ignore)?:/m);
  });

  it("cancels what a newer run of the pull request replaces, and nothing else", () => {
    expect(concurrency?.group).toMatch(/\$\{\{ github\.event\.pull_request\.number \|\| github\.run_id \}\}$/);
    expect(concurrency?.["cancel-in-progress"]).toBe(true);
  });

  it("has a job to require that is never skipped, because GitHub takes skipped for passed", () => {
    const required = jobs["gate"] ?? jobs["plimsoll"];
    expect(required).toBeDefined();
    expect(required?.if).toBe(jobs["gate"] === undefined ? undefined : "always()");
  });
});

it("the workflow for forks listens to those that check", () => {
  const fork = exampleWorkflows.find(({ name }) => name.endsWith("fork-comment.yml"));
  const names = new Set(checking.map((workflow) => parseWorkflow(workflow).name));
  expect(fork && parseWorkflow(fork).on).toEqual({ workflow_run: { workflows: [...names], types: ["completed"] } });
});

describe("actionlint", () => {
  let actionlint = "";
  beforeAll(() => {
    actionlint = findActionlint();
  }, 900_000);

  it("has nothing against the examples and our own workflows", () => {
    const files = [...exampleWorkflows, ...textsIn(".github/workflows", /\.ya?ml$/)].map(({ name }) => name);
    expect(files.length).toBeGreaterThan(6);
    expect(complaints(actionlint, repository, files)).toBe("");
  });
});
