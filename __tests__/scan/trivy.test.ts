import { lstat, mkdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTrivy, type TrivyInput, type TrivyQuestion } from "../../src/scan/trivy.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type Behaviour, putDatabase, trivy, withTrivy } from "./trivy-double.ts";

const report = {
  SchemaVersion: 2,
  ArtifactName: "image",
  ArtifactType: "container_image",
  Metadata: { ImageID: "sha256:0" },
};
const noJavaIndex =
  "FATAL Unable to initialize the Java DB: '--skip-java-db-update' cannot be specified on the first run";
let context: TestContext;
let question: TrivyQuestion;

beforeEach(async () => {
  context = await testContext();
  const layout = join(context.workDirectory, "odd,name@1:2");
  const databaseDirectory = join(context.workDirectory, "database");
  await mkdir(layout);
  await mkdir(databaseDirectory);
  question = {
    layout,
    databaseDirectory,
    scanners: ["vuln"],
    input: "image",
    ignoreFile: "{}",
    vex: [],
  };
});
afterEach(() => context[Symbol.asyncDispose]());

const writes =
  (text: string): Behaviour =>
  async (spec) => {
    await writeFile(join(spec.cwd, "result.json"), text);
    return {};
  };

async function ask(behave: Behaviour, more: Partial<TrivyQuestion> = {}) {
  const fake = withTrivy(context, behave);
  const directory = join(context.workDirectory, "scan");
  return { answer: runTrivy({ ...question, ...more }, directory, trivy, fake), calls: fake.calls, directory };
}

describe("the call", () => {
  it("asks for everything, judges nothing, and goes nowhere", async () => {
    const { answer, calls } = await ask(writes(JSON.stringify(report)));
    await answer;
    expect(calls).toHaveLength(1);
    expect(calls[0]?.args).toEqual([
      "image",
      "--input=image",
      "--scanners=vuln",
      "--show-suppressed",
      "--ignorefile=ignore.yaml",
      "--format=json",
      "--output=result.json",
      "--list-all-pkgs",
      `--cache-dir=${question.databaseDirectory}`,
      "--cache-backend=memory",
      "--skip-db-update",
      "--skip-java-db-update",
      "--skip-version-check",
      "--disable-telemetry",
      "--offline-scan",
      "--no-progress",
      "--timeout=900s",
    ]);
  });

  it("is spared Go's collector over little, and analyses an extract in its order", async () => {
    const asked = async (input: TrivyInput) => {
      const { answer, calls } = await ask(writes(JSON.stringify(report)), { input });
      await answer;
      await rm(join(context.workDirectory, "scan"), { recursive: true });
      return [calls[0]?.args.includes("--parallel=1"), calls[0]?.env["GOGC"]];
    };
    expect(await asked("image"), "over a whole image it costs memory").toEqual([false, undefined]);
    expect(await asked("own files")).toEqual([false, "400"]);
    expect(await asked("extract")).toEqual([true, "400"]);
  });

  it("reads image, ignore file and VEX under plain names, in a directory of its own", async () => {
    const vex = join(context.workDirectory, "a,b.json");
    await writeFile(vex, "{}");
    const { answer, calls, directory } = await ask(writes(JSON.stringify(report)), {
      vex: [vex],
      scanners: ["vuln", "secret"],
      ignoreFile: '{"vulnerabilities":[]}',
    });
    await answer;
    expect(calls[0]?.cwd).toBe(directory);
    expect(calls[0]?.args).toEqual(expect.arrayContaining(["--vex=vex-0", "--scanners=vuln,secret"]));
    expect(await readlink(join(directory, "image"))).toBe(question.layout);
    expect((await lstat(join(directory, "vex-0"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(directory, "ignore.yaml"), "utf8")).toBe('{"vulnerabilities":[]}');
  });

  it("gives Trivy the scanners' environment, and room for its temporary files", async () => {
    const { answer, calls, directory } = await ask(writes(JSON.stringify(report)));
    await answer;
    expect(calls[0]?.env).toEqual({ ...context.scanEnvironment, TMPDIR: directory });
  });
});

describe("is never believed without a whole report", () => {
  it.each([
    ["half a JSON", writes('{"SchemaVersion":2,"Results":['), "tool.nonsense"],
    ["no report at all", async () => ({}), "tool.nonsense"],
    ["another schema", writes(JSON.stringify({ ...report, SchemaVersion: 1 })), "tool.nonsense"],
    [
      "a report and a failure",
      async (spec, call) => ({ ...(await writes(JSON.stringify(report))(spec, call)), exitCode: 1, stderr: "FATAL x" }),
      "tool.crashed",
    ],
    ["status 1", () => ({ exitCode: 1, stderr: "one\ntwo" }), "tool.crashed"],
    ["a kill", () => ({ exitCode: null, signal: "SIGKILL" }), "tool.crashed"],
    ["the deadline", () => ({ exitCode: null, endedBy: "deadline" }), "tool.deadline"],
    ["not being there", () => ({ exitCode: null, endedBy: "spawn" }), "tool.missing"],
    ["a full disk", () => ({ exitCode: 1, stderr: "write /tmp/x: no space left on device" }), "disk.full"],
    ["being cancelled", () => ({ exitCode: null, endedBy: "abort" }), "cancelled"],
  ] satisfies [string, Behaviour, string][])("%s", async (_what, behave, code) => {
    const { answer } = await ask(behave);
    await expect(answer).rejects.toMatchObject({ code });
  });

  it("a crash shows the last lines", async () => {
    const { answer } = await ask(() => ({ exitCode: 1, stderr: `${"noise\n".repeat(50)}FATAL why` }));
    await expect(answer).rejects.toMatchObject({ detail: expect.stringMatching(/^(noise\n){9}FATAL why$/) });
  });
});

describe("an image with JAR files", () => {
  const dates = { updatedAt: new Date().toISOString(), nextUpdate: "2099-01-01T00:00:00Z" };
  const needsIndex =
    (download: Behaviour): Behaviour =>
    async (spec, call) => {
      if (spec.args.includes("--download-java-db-only")) return download(spec, call);
      const there = await readFile(join(question.databaseDirectory, "java-db", "metadata.json")).catch(() => undefined);
      return there === undefined ? { exitCode: 1, stderr: noJavaIndex } : writes(JSON.stringify(report))(spec, call);
    };

  it("gets the Java index, then is scanned", async () => {
    const { answer, calls } = await ask(
      needsIndex(async (spec) => {
        await putDatabase(spec, dates, "java-db");
        return {};
      }),
    );
    await expect(answer).resolves.toMatchObject({ report: { SchemaVersion: 2 } });
    expect(calls.map(({ args }) => args.includes("--download-java-db-only"))).toEqual([false, true, false]);
  });

  it("can't be judged without the index, and says so", async () => {
    const { answer } = await ask(needsIndex(() => ({ exitCode: 1, stderr: "DENIED" })));
    await expect(answer).rejects.toMatchObject({
      code: "scan.database",
      message: expect.stringContaining("Java index"),
    });
  });
});
