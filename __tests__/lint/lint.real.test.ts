import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import { lintRepository } from "../../src/lint/lint.ts";
import type { BakeTarget } from "../../src/model/plan.ts";
import type { ChildSpec } from "../../src/model/ports.ts";
import { type LocatedTool, locateTool } from "../../src/tools/locate.ts";
import { aBuilder } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { lintPolicy, planOf, settingsOf } from "./samples.ts";

// The lab's builder, by the lab's own variables.
const name = process.env["BUILDX_BUILDER"] ?? "default";
const builder = { ...aBuilder(), name };
let context: TestContext;
let root: string;
let hadolint: LocatedTool;
let calls: ChildSpec[];

beforeAll(async () => {
  await using any = await testContext();
  hadolint = await locateTool("hadolint", {}, any);
});

beforeEach(async () => {
  calls = [];
  context = await testContext();
  const { run } = context;
  const labVariables = Object.fromEntries(
    ["BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST"].flatMap((key) => {
      const value = process.env[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  context = {
    ...context,
    buildEnvironment: { ...context.buildEnvironment, ...labVariables },
    run: (spec) => {
      calls.push(spec);
      return run(spec);
    },
  };
  root = join(context.workDirectory, "repository");
});
afterEach(() => context[Symbol.asyncDispose]());

async function write(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

const lint = (targets: Record<string, BakeTarget>, withBuilder = true, tool: LocatedTool | PlimsollError = hadolint) =>
  lintRepository(planOf(targets), settingsOf(root), withBuilder ? builder : undefined, tool, context);

const brief = ({ findings }: Awaited<ReturnType<typeof lint>>) =>
  findings.map(({ rule, origin, tool }) => `${origin?.file ?? "-"}:${origin?.startLine} ${tool} ${rule}`);

const dockerfile =
  "FROM debian:bookworm-slim as base\nARG APP\nRUN apt-get update && \\\n    apt-get install -y curl\nENV X=$UNSET\nCMD echo hi\n";

describe("hadolint and BuildKit's checks together", () => {
  it("find what each knows, once, on whole instructions", async () => {
    await write({ Dockerfile: dockerfile });
    const outcome = await lint({ one: {}, two: {} });
    expect(outcome.errors).toEqual([]);
    expect(brief(outcome)).toEqual([
      "Dockerfile:5 buildkit UndefinedVar",
      "Dockerfile:6 hadolint DL3025",
      "Dockerfile:3 hadolint DL3008",
      "Dockerfile:3 hadolint DL3009",
      "Dockerfile:3 hadolint DL3015",
      "Dockerfile:1 buildkit FromAsCasing",
    ]);
    expect(outcome.findings[1]?.sources).toEqual(["buildkit JSONArgsRecommended", "hadolint DL3025"]);
    expect(outcome.findings[2]?.origin).toMatchObject({ startLine: 3, endLine: 4, stage: "base" });
    expect(outcome.tools).toEqual([hadolint.tool]);
  });

  it("read linked targets, although buildx can't check them as they are", async () => {
    await write({
      Dockerfile: "FROM debian:bookworm-slim\n",
      "app.Dockerfile": "FROM base\nLABEL a b\nENV PATH=$FROM_BASE:$PATH\nCOPY --from=base /a /b\n",
    });
    const outcome = await lint({ base: {}, app: { dockerfile: "app.Dockerfile", contexts: { base: "target:base" } } });
    expect(outcome.errors).toEqual([]);
    expect(brief(outcome)).toEqual(["app.Dockerfile:2 buildkit LegacyKeyValueFormat"]);
  });

  it("say a syntax error once, and still read the other file", async () => {
    await write({
      Dockerfile: "FROM debian:bookworm-slim\nFOO bar\n",
      "good.Dockerfile": "FROM debian:bookworm-slim\nCMD true\n",
    });
    const outcome = await lint({ bad: {}, good: { dockerfile: "good.Dockerfile" } });
    expect(outcome.errors).toEqual([]);
    expect(brief(outcome)).toEqual(["Dockerfile:2 hadolint DL1000", "good.Dockerfile:2 hadolint DL3025"]);
  });

  it("keep hadolint's findings when a target can't be loaded at all", async () => {
    await write({
      Dockerfile: "# syntax=nosuch.invalid/frontend:1\nFROM debian:bookworm-slim\nCMD true\n",
      good: "FROM debian:bookworm-slim\nENV A=$B\n",
    });
    const outcome = await lint({ bad: {}, good: { dockerfile: "good" } });
    expect(outcome.errors).toMatchObject([{ code: "tool.crashed", message: expect.stringContaining('"bad"') }]);
    expect(brief(outcome)).toEqual(["Dockerfile:3 hadolint DL3025", "good:2 buildkit UndefinedVar"]);
  });
});

it("lints Dockerfiles whose names are options, standard input, or hold every other odd character", async () => {
  const names = [
    "-",
    "--help",
    "+RTS",
    "a b:c@d.Dockerfile",
    "é/ü.Dockerfile",
    '"q"/$(x).Dockerfile',
    "@f",
    "new\nline",
  ];
  await write(Object.fromEntries(names.map((file) => [file, "FROM debian:bookworm-slim\nCMD true\n"])));
  const targets = Object.fromEntries(names.map((file, index) => [`t${index}`, { dockerfile: file }]));
  const outcome = await lint(targets, false);
  expect(outcome.errors).toEqual([]);
  expect(outcome.findings.map(({ origin }) => origin?.file).sort()).toEqual([...names].sort());
});

it("calls hadolint once for a hundred Dockerfiles", async () => {
  const files = Array.from({ length: 100 }, (_, index) => `svc${index}/Dockerfile`);
  await write(Object.fromEntries(files.map((file) => [file, "FROM debian\n"])));
  const outcome = await lint(
    Object.fromEntries(files.map((_, index) => [`s${index}`, { context: `svc${index}` }])),
    false,
  );
  expect(outcome.findings).toHaveLength(100);
  expect(calls.map(({ command }) => command)).toEqual([hadolint.command]);
});

describe(".hadolint.yaml", () => {
  it("decides about rules, also where it asks for another format and status", async () => {
    await write({
      Dockerfile: dockerfile,
      ".hadolint.yaml":
        "format: tty\nno-fail: false\nfailure-threshold: error\nignored: [DL3008, DL3025]\noverride: { error: [DL3009] }\n",
    });
    const outcome = await lint({ app: {} });
    expect(outcome.errors).toEqual([]);
    expect(brief(outcome)).toEqual([
      "Dockerfile:3 hadolint DL3009",
      "Dockerfile:5 buildkit UndefinedVar",
      "Dockerfile:3 hadolint DL3015",
      "Dockerfile:1 buildkit FromAsCasing",
    ]);
    expect(outcome.findings[0]?.severity).toBe("high");
  });

  it("when broken is an error with its place, and BuildKit's findings stay", async () => {
    await write({ Dockerfile: dockerfile, ".hadolint.yaml": "ignored: DL3008\n" });
    const outcome = await lint({ app: {} });
    expect(outcome.errors).toMatchObject([
      { code: "config.hadolint", message: expect.stringMatching(/^\.hadolint\.yaml:1:10: /) },
    ]);
    expect(brief(outcome)).toContain("Dockerfile:5 buildkit UndefinedVar");
  });
});

it("without a builder says so and lints with hadolint", async () => {
  await write({ Dockerfile: dockerfile });
  const outcome = await lint({ app: {} }, false);
  expect(context.heard("note").join()).toContain("no builder");
  expect(outcome.findings.every(({ tool }) => tool === "hadolint")).toBe(true);
  expect(outcome.findings.length).toBeGreaterThan(0);
});

it("without hadolint reports why, and lints with BuildKit", async () => {
  await write({ Dockerfile: dockerfile });
  const outcome = await lint({ app: {} }, true, new PlimsollError("tool.download", "no hadolint"));
  expect(outcome.errors).toEqual([{ code: "tool.download", message: "no hadolint" }]);
  expect(outcome.tools).toEqual([]);
  expect(brief(outcome)).toContain("Dockerfile:6 buildkit JSONArgsRecommended");
});

it("a hadolint that is killed is an error, and the rest is reported", async () => {
  const command = join(context.workDirectory, "killed");
  await writeFile(command, "#!/bin/sh\nkill -9 $$\n");
  await chmod(command, 0o755);
  await write({ Dockerfile: dockerfile });
  const outcome = await lint({ app: {} }, true, { ...hadolint, command });
  expect(outcome.errors).toMatchObject([{ code: "tool.crashed", message: expect.stringContaining("SIGKILL") }]);
  expect(brief(outcome)).toContain("Dockerfile:5 buildkit UndefinedVar");
});

it("a Dockerfile of 10,000 lines is linted, and holds up no other", async () => {
  await write({
    Dockerfile: "FROM debian:bookworm-slim\nCMD true\n",
    long: `FROM debian:bookworm-slim\n${"COPY a /b/\n".repeat(10_000)}CMD true\n`,
  });
  const outcome = await lint({ app: {}, long: { dockerfile: "long" } }, false);
  expect(outcome.errors).toEqual([]);
  expect(brief(outcome)).toEqual(["Dockerfile:2 hadolint DL3025", "long:10002 hadolint DL3025"]);
  expect(calls).toHaveLength(2);
});

it("a Dockerfile that is no UTF-8 is linted as far as it can be read", async () => {
  await write({ Dockerfile: "" });
  await writeFile(
    join(root, "Dockerfile"),
    Buffer.from("FROM debian:bookworm-slim\nRUN echo caf\xe9\nCMD true\n", "latin1"),
  );
  const outcome = await lint({ app: {} }, false);
  expect(outcome.errors).toEqual([]);
  expect(brief(outcome)).toEqual(["Dockerfile:3 hadolint DL3025"]);
});

it("inline Dockerfiles are linted, and found by their target", async () => {
  await write({ "docker-bake.hcl": "" });
  const { findings, errors } = await lint({ app: { "dockerfile-inline": "FROM debian:bookworm-slim\nCMD true\n" } });
  expect(errors).toEqual([]);
  expect(findings).toMatchObject([
    {
      rule: "DL3025",
      message: expect.stringContaining("(inline Dockerfile of app)"),
      sources: expect.arrayContaining(["buildkit JSONArgsRecommended"]),
    },
  ]);
  expect(findings[0]?.origin?.file).toBeUndefined();
});

it("rules switched off by the policy are not said by either tool", async () => {
  await write({ Dockerfile: dockerfile });
  const policy = lintPolicy({
    JSONArgsRecommended: "off",
    DL3008: "off",
    DL3009: "off",
    DL3015: "off",
    FromAsCasing: "off",
  });
  const plan = planOf({ app: {} }, { app: policy });
  const outcome = await lintRepository(plan, settingsOf(root), builder, hadolint, context);
  expect(brief(outcome)).toEqual(["Dockerfile:5 buildkit UndefinedVar"]);
});
