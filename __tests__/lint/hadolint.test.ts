import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runHadolint } from "../../src/lint/hadolint.ts";
import type { ChildResult, ChildSpec } from "../../src/model/ports.ts";
import type { LocatedTool } from "../../src/tools/locate.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { sourceOf } from "./samples.ts";

const tool = { name: "hadolint", version: "2.15.1", source: "path", verified: "", ms: 0 } as const;
const hadolint: LocatedTool = { command: "/opt/hadolint", tool };
let context: TestContext;
let calls: ChildSpec[];

beforeEach(async () => {
  context = await testContext();
  calls = [];
});
afterEach(() => context[Symbol.asyncDispose]());

/** hadolint as `answer` has it: what it prints for these files, or how it ends. */
function hadolintThat(answer: (files: string[]) => Partial<ChildResult> | object[]) {
  context = {
    ...context,
    run: async (spec) => {
      calls.push(spec);
      const given = answer(spec.args.slice(spec.args.indexOf("--") + 1));
      const result: ChildResult = {
        exitCode: 0,
        signal: null,
        stdout: "",
        stderr: "",
        stdoutTruncated: false,
        endedBy: "exit",
        ms: 1,
      };
      return Array.isArray(given) ? { ...result, stdout: JSON.stringify(given) } : { ...result, ...given };
    },
  };
}

const say = (file: string, code = "DL3006", level = "warning") => ({
  file,
  line: 1,
  column: 1,
  level,
  code,
  message: "m",
});
const sources = (count: number, text = "FROM debian\n") =>
  Array.from({ length: count }, (_, index) => sourceOf(text, undefined, `dir ${index}/Dockerfile`));

it("is called once for a hundred Dockerfiles, and what it says is put on their own names", async () => {
  hadolintThat((files) => files.map((file) => say(file)));
  const { remarks, errors } = await runHadolint(sources(100), {}, hadolint, context);
  expect(calls).toHaveLength(1);
  expect(errors).toEqual([]);
  expect(remarks.map(({ source }) => source.file)).toEqual(sources(100).map(({ file }) => file));
});

it("gets no name of the repository, no variables of the run, and an explicit configuration", async () => {
  hadolintThat(() => []);
  const hostile = [
    sourceOf("FROM a\n", undefined, "-"),
    sourceOf("FROM b\n", undefined, "--config=x"),
    sourceOf("FROM c\n", undefined, "+RTS"),
  ];
  await runHadolint(hostile, { ignored: ["DL3008"] }, hadolint, context);
  const [call] = calls;
  expect(call?.args).toEqual([
    "+RTS",
    "-M2g",
    "-RTS",
    "--no-fail",
    "--format=json",
    "--config=hadolint.yaml",
    "--",
    "0.Dockerfile",
    "1.Dockerfile",
    "2.Dockerfile",
  ]);
  expect(call?.env).toEqual(context.plainEnvironment);
  expect(await readFile(join(call?.cwd ?? "", "1.Dockerfile"), "utf8")).toBe("FROM b\n");
  expect(JSON.parse(await readFile(join(call?.cwd ?? "", "hadolint.yaml"), "utf8"))).toEqual({ ignored: ["DL3008"] });
});

it("is not called when there is nothing to lint", async () => {
  hadolintThat(() => []);
  expect(await runHadolint([], {}, hadolint, context)).toEqual({ remarks: [], errors: [] });
  expect(calls).toEqual([]);
});

it("lints very long files by themselves, so that they hold up nothing else", async () => {
  hadolintThat(() => []);
  const long = sourceOf(`FROM debian\n${"ENV A=b\n".repeat(2_000)}`, undefined, "long");
  const [first, second] = sources(2);
  if (first === undefined || second === undefined) throw new Error("two sources");
  await runHadolint([first, long, second], {}, hadolint, context);
  expect(calls.map(({ args }) => args.slice(args.indexOf("--") + 1))).toEqual([
    ["0.Dockerfile", "2.Dockerfile"],
    ["1.Dockerfile"],
  ]);
});

describe("its exit status says nothing", () => {
  it("output that parses counts, whatever the status", async () => {
    hadolintThat((files) => ({ exitCode: 1, stdout: JSON.stringify(files.map((file) => say(file))) }));
    const { remarks, errors } = await runHadolint(sources(2), {}, hadolint, context);
    expect(remarks).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it.each([
    ["half a JSON", { stdout: '[{"file":"0.Dockerfile","line":1,' }, "tool.nonsense"],
    ["a JSON of another shape", { stdout: '{"findings":[]}' }, "tool.nonsense"],
    ["an unknown level", { stdout: JSON.stringify([say("0.Dockerfile", "DL3006", "fatal")]) }, "tool.nonsense"],
    ["nothing at all", { stdout: "" }, "tool.nonsense"],
    ["cut output", { stdout: "[]", stdoutTruncated: true }, "tool.nonsense"],
    ["a crash", { exitCode: 139, stderr: "segmentation fault" }, "tool.crashed"],
    ["a kill", { exitCode: null, signal: "SIGKILL" }, "tool.crashed"],
    ["too much memory", { exitCode: 251, stderr: "hadolint: Heap exhausted;" }, "tool.crashed"],
    ["the deadline", { exitCode: null, endedBy: "deadline" }, "tool.deadline"],
    ["not being there", { exitCode: null, endedBy: "spawn" }, "tool.missing"],
    ["being cancelled", { exitCode: null, endedBy: "abort" }, "cancelled"],
  ] as const)("%s is an error, never an empty list", async (_what, answer, code) => {
    hadolintThat(() => answer);
    const { remarks, errors } = await runHadolint(sources(4), {}, hadolint, context);
    expect(remarks).toEqual([]);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it("one file that makes it crash does not take the others with it", async () => {
    hadolintThat((files) =>
      files.includes("5.Dockerfile") ? { exitCode: 1, stderr: "oops" } : files.map((file) => say(file)),
    );
    const { remarks, errors } = await runHadolint(sources(9), {}, hadolint, context);
    expect(remarks).toHaveLength(8);
    expect(errors).toMatchObject([
      { code: "tool.crashed", message: expect.stringContaining("dir 5/Dockerfile"), detail: "oops" },
    ]);
  });
});

describe("levels", () => {
  const levelOf = async (code: string, level: string, config = {}) => {
    hadolintThat((files) => files.map((file) => say(file, code, level)));
    return (await runHadolint(sources(1), config, hadolint, context)).remarks[0]?.level;
  };

  it.each(["DL3008", "DL3013", "DL3016", "DL3018", "DL3028", "DL3033", "DL3037", "DL3041", "DL3062"])(
    "%s, which asks for exact package versions, is info",
    async (code) => expect(await levelOf(code, "warning")).toBe("info"),
  );

  it("a pin rule keeps the level that .hadolint.yaml gives it", async () => {
    expect(await levelOf("DL3008", "warning", { override: { warning: ["DL3008"] } })).toBe("warning");
    expect(await levelOf("DL3008", "error", { override: { error: ["DL3008"] } })).toBe("error");
  });

  it("other rules are as hadolint has them", async () => {
    expect(await levelOf("DL3007", "warning")).toBe("warning");
    expect(await levelOf("SC2086", "style")).toBe("style");
  });
});

it("explains rules on hadolint's and ShellCheck's own pages", async () => {
  hadolintThat((files) => files.flatMap((file) => [say(file, "DL3006"), say(file, "SC2086")]));
  const { remarks } = await runHadolint(sources(1), {}, hadolint, context);
  expect(remarks.map(({ url }) => url)).toEqual([
    "https://github.com/hadolint/hadolint/wiki/DL3006",
    "https://www.shellcheck.net/wiki/SC2086",
  ]);
});
