import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openJob, type StepOptions } from "./job.ts";

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const manifest = `
inputs:
  fail-on: { default: error }
  two words: { required: false }
  token: { default: "\${{ github.token }}" }
outputs: {}
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

/** An action of a few lines, with what is handy in scope. */
function actionOf(main: string, post = ""): string {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-action-"));
  directories.push(directory);
  const head = `
    import { appendFileSync } from "node:fs";
    import { spawn } from "node:child_process";
    const { env } = process;
    const say = console.log;
    const append = (variable, text) => appendFileSync(env[variable], text);
  `;
  writeFileSync(join(directory, "action.yml"), manifest);
  writeFileSync(join(directory, "main.mjs"), head + main);
  writeFileSync(join(directory, "post.mjs"), head + post);
  return directory;
}

async function ran(main: string, options: StepOptions = {}) {
  await using job = await openJob({ action: actionOf(main) });
  return await job.run(options);
}

describe("inputs", () => {
  it("come under the runner's names, with the defaults of action.yml", async () => {
    const main = 'say(JSON.stringify(Object.entries(env).filter(([name]) => name.startsWith("INPUT_"))))';
    const { log } = await ran(main, { with: { "two words": "a\nb" } });
    expect(JSON.parse(log.shown[0] ?? "")).toEqual([
      ["INPUT_FAIL-ON", "error"],
      ["INPUT_TWO_WORDS", "a\nb"],
      ["INPUT_TOKEN", "***"],
    ]);
  });

  it("that the action does not have are refused", async () => {
    await expect(ran("", { with: { fial: "x" } })).rejects.toThrow("fial");
  });
});

describe("files", () => {
  it("carry outputs, variables, paths, a summary, and state into the post step", async () => {
    const action = actionOf(
      `append("GITHUB_OUTPUT", "a<<X\\n1\\n2\\nX\\n"); append("GITHUB_ENV", "E=1\\n"); append("GITHUB_PATH", "/p\\n");
       append("GITHUB_STATE", "kept=yes\\n"); append("GITHUB_STEP_SUMMARY", "# Hello " + env.INPUT_TOKEN);
       say("::set-output name=a::forged"); say("::set-output name=b::3");`,
      "say(env.STATE_kept, env['INPUT_FAIL-ON'], env.STATE_other)",
    );
    await using job = await openJob({ action });
    const main = await job.run();
    expect(main).toMatchObject({
      outcome: "success",
      outputs: { a: "1\n2", b: "3" },
      environment: { E: "1" },
      path: ["/p"],
      summary: "# Hello ***",
    });
    expect((await job.post()).log.shown).toEqual(["yes error undefined"]);
  });

  it.each([
    ["an output without an end", 'append("GITHUB_OUTPUT", "a<<X\\n1\\n")'],
    ["a summary of more than 1 MiB", 'append("GITHUB_STEP_SUMMARY", "x".repeat(1024 * 1024 + 1))'],
  ])("%s fails the step", async (_what, main) => {
    const { outcome, outputs, summary } = await ran(main);
    expect([outcome, outputs, summary]).toEqual(["failure", {}, ""]);
  });
});

describe("the process", () => {
  it("decides by its exit status", async () => {
    expect(await ran("process.exitCode = 3")).toMatchObject({ outcome: "failure", exitCode: 3 });
  });

  it("is heard on stdout and stderr, in lines that may come in pieces", async () => {
    const main = `process.stdout.write("::error"); setTimeout(() => { process.stdout.write("::a\\rb\\r");
      setTimeout(() => { process.stdout.write("\\nlast"); console.error("::warning::e"); }, 50); }, 50)`;
    const { log } = await ran(main);
    expect(log.shown.toSorted()).toEqual(["##[error]a", "##[warning]e", "b", "last"]);
  });

  it("is not waited for when somebody else holds its output", async () => {
    const main = 'spawn("sleep", ["60"], { stdio: "inherit" }).unref()';
    const patience = { interrupt: 1, terminate: 1, openPipe: 100 };
    const startedAt = performance.now();
    await using job = await openJob({ action: actionOf(main) });
    expect(await job.run({ patience })).toMatchObject({ outcome: "success" });
    expect(performance.now() - startedAt).toBeLessThan(50_000);
    expect(await job.orphans()).toEqual(["sleep 60"]);
  });
});

describe("cancellation", () => {
  const patience = { interrupt: 300, terminate: 300, openPipe: 300 };
  const deaf = (signal: string) => `process.on("${signal}", () => say("${signal} ignored"));`;
  const wait = 'setTimeout(() => {}, 20_000); say("ready");';
  it.each([
    ["a step that leaves at SIGINT", wait, ["SIGINT"], []],
    ["one that ignores SIGINT", deaf("SIGINT") + wait, ["SIGINT", "SIGTERM"], ["SIGINT ignored"]],
    [
      "one that ignores both",
      deaf("SIGINT") + deaf("SIGTERM") + wait,
      ["SIGINT", "SIGTERM", "SIGKILL"],
      ["SIGINT ignored", "SIGTERM ignored"],
    ],
  ])("of %s", async (_what, main, signals, said) => {
    const end = await ran(main, { cancelWhen: /ready/, patience });
    expect(end).toMatchObject({ outcome: "cancelled", signals });
    expect(end.log.shown).toEqual(["ready", ...said]);
    expect(end.endedAfterCancelMs).toBeGreaterThanOrEqual((signals.length - 1) * 290);
    expect(end.endedAfterCancelMs).toBeLessThan(signals.length * 300 + 5_000);
  });

  it("keeps what the step wrote before it ended, and reaches no child of it", async () => {
    const main = `spawn("sleep", ["20"], { stdio: "ignore" }); setTimeout(() => {}, 20_000);
      process.on("SIGINT", () => { append("GITHUB_OUTPUT", "verdict=cancelled\\n"); process.exit(130); }); say("ready");`;
    await using job = await openJob({ action: actionOf(main) });
    const end = await job.run({ cancelWhen: /ready/ });
    expect(end).toMatchObject({ outcome: "cancelled", exitCode: 130, outputs: { verdict: "cancelled" } });
    expect(await job.orphans()).toEqual(["sleep 20"]);
  });
});
