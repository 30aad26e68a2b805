import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DockerfileSources } from "../../src/dockerfile/source.ts";
import { type CheckingBuilder, runBuildChecks } from "../../src/lint/build-checks.ts";
import type { BakeTarget } from "../../src/model/plan.ts";
import type { ChildResult, ChildSpec } from "../../src/model/ports.ts";
import { aBuilder } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { planOf, settingsOf, sourceOf } from "./samples.ts";

const builder = aBuilder({ command: "docker", args: ["buildx"] });
let context: TestContext;
let calls: ChildSpec[];

beforeEach(async () => {
  context = await testContext();
  calls = [];
});
afterEach(() => context[Symbol.asyncDispose]());

function buildxThat(answer: (targets: string[]) => Partial<ChildResult>) {
  context = {
    ...context,
    run: async (spec) => {
      calls.push(spec);
      const result: ChildResult = {
        exitCode: 0,
        signal: null,
        stdout: "",
        stderr: "",
        stdoutTruncated: false,
        endedBy: "exit",
        ms: 1,
      };
      return { ...result, ...answer(spec.args.slice(spec.args.indexOf("--") + 1)) };
    },
  };
}

const warning = (ruleName: string, line: number) => ({
  ruleName,
  description: "d",
  detail: `${ruleName} at ${line}`,
  location: { ranges: [{ start: { line }, end: { line } }] },
});
const output = (targets: string[], check: object) => ({
  stdout: JSON.stringify({ target: Object.fromEntries(targets.map((name) => [name, { build: {}, check }])) }),
});

async function check(targets: Record<string, BakeTarget>, allow: string[] = [], by: CheckingBuilder = builder) {
  const byTarget = new Map(
    Object.keys(targets).map((name) => [name, sourceOf("FROM a\nWORKDIR b\n", undefined, `${name}.Dockerfile`)]),
  );
  const sources: DockerfileSources = { sources: [...byTarget.values()], byTarget };
  return runBuildChecks(planOf(targets), sources, settingsOf("/repository", { allow }), by, context);
}

const definition = async () => {
  const file = calls[0]?.args.find((each) => each.startsWith("--file="))?.slice("--file=".length) ?? "";
  return JSON.parse(await readFile(file, "utf8"));
};

it("checks all targets in one call, in the build's environment, as a builder of the user's", async () => {
  buildxThat((targets) => output(targets, { warnings: [warning("FromAsCasing", 1)] }));
  const { remarks, errors } = await check({ one: {}, two: {} }, ["network.host"]);
  expect(errors).toEqual([]);
  expect(remarks.map(({ source, line, rule, level }) => [source.file, line, rule, level])).toEqual([
    ["one.Dockerfile", 1, "FromAsCasing", "style"],
    ["two.Dockerfile", 1, "FromAsCasing", "style"],
  ]);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    command: "docker",
    cwd: "/repository",
    env: expect.objectContaining(context.buildEnvironment),
  });
  const args = calls[0]?.args ?? [];
  expect(args.slice(0, 2)).toEqual(["buildx", "bake"]);
  expect(args).toContain("--builder=lab");
  expect(args).toContain("--call=check,format=json,ignorestatus=true");
  expect(args).toContain("--allow=network.host");
  expect(args.slice(-3)).toEqual(["--", "one", "two"]);
});

it("gives bake no secret, key, output, cache, tag or entitlement, and strings as they are", async () => {
  const template = ["$", "{HOME}"].join("");
  buildxThat((targets) => output(targets, {}));
  await check({
    app: {
      context: "a",
      dockerfile: "D",
      target: "t",
      args: { A: template, B: null },
      platforms: ["linux/arm64"],
      contexts: { lib: "docker-image://x" },
      secret: ["id=a,src=/etc/passwd"],
      ssh: ["default"],
      output: ["type=local,dest=/"],
      "cache-to": ["type=gha"],
      "cache-from": ["type=gha"],
      tags: ["a"],
      entitlements: ["security.insecure"],
      labels: { a: "b" },
      call: "check",
      network: "host",
    },
  });
  expect(await definition()).toEqual({
    target: {
      app: {
        context: "a",
        dockerfile: "D",
        target: "t",
        args: { A: `$${template}`, B: null },
        platforms: ["linux/arm64"],
        contexts: { lib: "docker-image://x" },
      },
    },
  });
});

it("stands in for linked targets, and leaves out what can't be judged without them", async () => {
  buildxThat((targets) =>
    output(targets, {
      warnings: [warning("UndefinedVar", 2), warning("WorkdirRelativePath", 2), warning("FromAsCasing", 1)],
    }),
  );
  const { remarks } = await check({ app: { contexts: { base: "target:base" } }, base: {} });
  const { app } = (await definition()).target;
  expect(app.contexts.base).toMatch(/checks\/contexts\/empty-[0-9a-f]{16}$/);
  expect(calls[0]?.args).toContainEqual(expect.stringMatching(/^--allow=fs\.read=.*\/checks\/empty$/));
  const rules = (file: string) => remarks.filter(({ source }) => source.file === file).map(({ rule }) => rule);
  expect(rules("app.Dockerfile")).toEqual(["FromAsCasing"]);
  expect(rules("base.Dockerfile")).toEqual(["UndefinedVar", "WorkdirRelativePath", "FromAsCasing"]);
});

describe("a target that BuildKit can't read", () => {
  const buildError = (message: string) => ({
    warnings: null,
    buildError: { message, location: { ranges: [{ start: { line: 2 }, end: { line: 2 } }] } },
  });

  it("is a finding on the line when the Dockerfile is at fault, and no failure of the tool", async () => {
    buildxThat((targets) => ({
      exitCode: 1,
      ...output(targets, buildError("dockerfile parse error on line 2: unknown instruction: FOO")),
    }));
    const { remarks, errors } = await check({ app: {} });
    expect(errors).toEqual([]);
    expect(remarks).toMatchObject([{ rule: "DockerfileError", level: "error", line: 2 }]);
  });

  it.each([
    "nosuch/image:1: failed to resolve source metadata for docker.io/nosuch/image:1: not found",
    "failed to do request: dial tcp: lookup registry",
    "pull access denied, repository does not exist",
  ])("is left to the build when something else is: %s", async (message) => {
    buildxThat((targets) => ({ exitCode: 1, ...output(targets, buildError(message)) }));
    expect(await check({ app: {} })).toEqual({ remarks: [], errors: [] });
  });
});

describe("when buildx prints no result", () => {
  it("each target is checked alone, and the others keep their results", async () => {
    buildxThat((targets) =>
      targets.includes("bad")
        ? { exitCode: 1, stderr: "#1 loading\nERROR: target bad: failed to read dockerfile: open nope: no such file" }
        : output(targets, { warnings: [warning("FromAsCasing", 1)] }),
    );
    const { remarks, errors } = await check({ one: {}, bad: {}, two: {} });
    expect(remarks.map(({ source }) => source.file)).toEqual(["one.Dockerfile", "two.Dockerfile"]);
    expect(errors).toMatchObject([{ code: "tool.crashed", message: expect.stringContaining('"bad"') }]);
  });

  it.each([
    ["a dead builder", { exitCode: 1, stderr: "ERROR: no such builder" }, "tool.crashed"],
    ["half a JSON", { stdout: '{"target":{"app":' }, "tool.crashed"],
    ["the deadline", { exitCode: null, endedBy: "deadline" }, "tool.deadline"],
    ["being cancelled", { exitCode: null, endedBy: "abort" }, "cancelled"],
  ] as const)("%s is an error", async (_what, answer, code) => {
    buildxThat(() => answer);
    const { remarks, errors } = await check({ app: {} });
    expect(remarks).toEqual([]);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it("a builder that waits for a silent build cache is an error that says so, or another one checks", async () => {
    const silent = aBuilder();
    silent.standstill.abort();
    buildxThat(() => (calls.length === 1 ? { exitCode: null, endedBy: "abort" } : output(["app"], { warnings: [] })));
    const { errors } = await check({ app: {} }, [], silent);
    expect(errors).toMatchObject([{ code: "tool.crashed", message: expect.stringContaining("lab waits for a build") }]);
    calls = [];
    const next = { ...aBuilder(), name: "next" };
    const outcome = await check({ app: {} }, [], { ...silent, replacement: () => Promise.resolve(next) });
    expect(outcome.errors).toEqual([]);
    expect(calls.map(({ args }) => args.find((each) => each.startsWith("--builder=")))).toEqual([
      "--builder=lab",
      "--builder=next",
    ]);
  });

  it("a deadline is not waited for once per target", async () => {
    buildxThat(() => ({ exitCode: null, endedBy: "deadline" }));
    await check({ one: {}, two: {}, three: {} });
    expect(calls).toHaveLength(1);
  });
});

it("links only to https pages that BuildKit names", async () => {
  buildxThat((targets) =>
    output(targets, {
      warnings: [
        { ...warning("A", 1), url: "javascript:alert(1)" },
        { ...warning("B", 1), url: "https://docs.docker.com/x" },
      ],
    }),
  );
  const { remarks } = await check({ app: {} });
  expect(remarks.map(({ url }) => url)).toEqual([undefined, "https://docs.docker.com/x"]);
});
