import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChildSpec } from "../../src/model/ports.ts";
import { createRunner } from "../../src/process/run-child.ts";
import { leftOver, processesWith } from "./processes.ts";

const never = new AbortController().signal;
let directory = "";
let marker = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-run-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));
beforeEach(() => {
  marker = randomUUID();
});

function spec(command: string, args: string[], more: Partial<ChildSpec> = {}): ChildSpec {
  return { command, args, cwd: directory, env: { PATH: process.env["PATH"] ?? "", MARKER: marker }, ...more };
}

const shell = (script: string, more: Partial<ChildSpec> = {}) => spec("sh", ["-c", script], more);

describe("a child that ends by itself", () => {
  const run = createRunner({ signal: never });

  it("gives its output, its exit code and its time", async () => {
    const result = await run(shell("echo out; echo err >&2; sleep 0.1; exit 3"));
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      endedBy: "exit",
      stdout: "out\n",
      stderr: "err\n",
      stdoutTruncated: false,
    });
    expect(result.ms).toBeGreaterThanOrEqual(100);
    expect(result.ms).toBeLessThan(10_000);
  });

  it("names the signal that another sent", async () => {
    const result = await run(shell("kill -TERM $$"));
    expect(result).toMatchObject({ exitCode: null, signal: "SIGTERM", endedBy: "exit" });
  });

  it("sees the given environment and nothing else", async () => {
    const result = await run({ command: "/usr/bin/env", args: [], cwd: directory, env: { ONLY: "this" } });
    expect(result.stdout).toBe("ONLY=this\n");
  });

  it("gets its arguments as they are: no shell looks at them", async () => {
    const args = ["$(id)", "a b", "", "; rm -rf x", "*", "--opt=`id`", "é\n"];
    const result = await run(spec(process.execPath, ["-p", "JSON.stringify(process.argv.slice(1))", "--", ...args]));
    expect(JSON.parse(result.stdout)).toEqual(args);
  });

  it("reads its input, and an empty one when there is none", async () => {
    expect((await run(spec("cat", [], { input: "in é\n" }))).stdout).toBe("in é\n");
    expect((await run(spec("cat", []))).stdout).toBe("");
  });

  it("may leave a large input unread", async () => {
    const result = await run(shell("exit 4", { input: "x".repeat(10_000_000) }));
    expect(result).toMatchObject({ exitCode: 4, endedBy: "exit" });
  });

  it("passes on whole lines of each stream as they come", async () => {
    const seen: string[] = [];
    const result = await run(
      shell("printf 'a\\nb'; printf 'c\\r\\nd'; echo e >&2", {
        onStdout: (line) => seen.push(`out ${line}`),
        onStderr: (line) => seen.push(`err ${line}`),
      }),
    );
    expect(seen.filter((line) => line.startsWith("out"))).toEqual(["out a", "out bc", "out d"]);
    expect(seen).toContain("err e");
    expect(result.stdout).toBe("a\nbc\r\nd");
  });

  it("keeps head and tail of output beyond the bound and says so", async () => {
    const result = await run(shell("seq 1 100000", { keepStdout: 20 }));
    expect(result.stdoutTruncated).toBe(true);
    expect(result.stdout).toMatch(/^1\n2\n3\n4\n5\n\n\[… 588,875 B left out …\]\n/);
    expect(result.stdout).toMatch(/\n100000\n$/);
  });

  it("does not warn when many children share one signal", async () => {
    const warnings = vi.spyOn(process, "emitWarning");
    await Promise.all(Array.from({ length: 25 }, () => run(spec("true", []))));
    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });
});

describe("a child that can't start", () => {
  const run = createRunner({ signal: never });

  it("is missing", async () => {
    const result = await run(spec("no-such-program-anywhere", []));
    expect(result).toMatchObject({ endedBy: "spawn", exitCode: null, spawnError: { code: "ENOENT" } });
  });

  it("is looked up on the PATH of its own environment, not on ours", async () => {
    const result = await run(spec("sh", ["-c", "true"], { env: { PATH: "/nowhere" } }));
    expect(result).toMatchObject({ endedBy: "spawn", spawnError: { code: "ENOENT" } });
  });

  it("has no working directory, and that is what the message says", async () => {
    const result = await run(spec("true", [], { cwd: join(directory, "gone") }));
    expect(result).toMatchObject({ endedBy: "spawn", spawnError: { code: "ENOENT" } });
    expect(result.spawnError?.message).toContain(`working directory ${join(directory, "gone")} does not exist`);
  });

  it("is not executable", async () => {
    const file = join(directory, "not-executable");
    await writeFile(file, "#!/bin/sh\n");
    expect(await run(spec(file, []))).toMatchObject({ endedBy: "spawn", spawnError: { code: "EACCES" } });
  });

  it("gets more arguments than the system takes", async () => {
    const result = await run(spec("true", ["x".repeat(200_000)]));
    expect(result).toMatchObject({ endedBy: "spawn", spawnError: { code: "E2BIG" } });
  });

  it("gets a NUL", async () => {
    const result = await run(spec("true", ["a\0b"]));
    expect(result).toMatchObject({ endedBy: "spawn", spawnError: { code: "ERR_INVALID_ARG_VALUE" } });
  });

  it("is no program: execvp hands it to sh, which fails", async () => {
    const file = join(directory, "other-architecture");
    await writeFile(file, Buffer.from("7f454c4602010100", "hex"));
    await chmod(file, 0o755);
    const result = await run(spec(file, []));
    expect(result.exitCode).not.toBe(0);
  });
});

describe("a deadline", () => {
  it("ends the child with SIGINT", async () => {
    const result = await createRunner({ signal: never })(spec("sleep", ["60"], { deadlineMs: 150 }));
    expect(result).toMatchObject({ endedBy: "deadline", exitCode: null, signal: "SIGINT" });
    expect(result.ms).toBeGreaterThanOrEqual(150);
    // The grace that one has who ignores it is of 3 s.
    expect(result.ms).toBeLessThan(3000);
    expect(await leftOver(marker)).toEqual([]);
  });

  it("ends one that ignores SIGINT with SIGKILL after the grace, and all that it started", async () => {
    const run = createRunner({ signal: never, graceMs: 300 });
    const result = await run(shell("trap '' INT; echo ready; sleep 60 & sleep 60", { deadlineMs: 1000 }));
    expect(result).toMatchObject({ endedBy: "deadline", exitCode: null, signal: "SIGKILL", stdout: "ready\n" });
    expect(result.ms).toBeGreaterThanOrEqual(1290);
    expect(result.ms).toBeLessThan(10_000);
    expect(await leftOver(marker)).toEqual([]);
  });

  it("gives no exit code that could be taken for success", async () => {
    const run = createRunner({ signal: never });
    const result = await run(shell("trap 'echo bye; exit 0' INT; sleep 60 & wait", { deadlineMs: 1000 }));
    expect(result).toMatchObject({ endedBy: "deadline", exitCode: null, stdout: "bye\n" });
    expect(await leftOver(marker)).toEqual([]);
  });

  it("longer than a timer can count does not fire", async () => {
    const result = await createRunner({ signal: never })(shell("sleep 0.1", { deadlineMs: 2 ** 40 }));
    expect(result).toMatchObject({ endedBy: "exit", exitCode: 0 });
  });
});

describe("an abort", () => {
  it("ends every child that runs, and its children", async () => {
    const controller = new AbortController();
    const run = createRunner({ signal: controller.signal, graceMs: 300 });
    const children = [run(shell("sleep 60; true")), run(shell("trap '' INT; sleep 60 & wait"))];
    await vi.waitFor(() => expect(processesWith(marker).filter((each) => each.startsWith("sleep"))).toHaveLength(2), {
      timeout: 10_000,
    });
    controller.abort();
    const results = await Promise.all(children);
    expect(results.map(({ endedBy }) => endedBy)).toEqual(["abort", "abort"]);
    expect(await leftOver(marker)).toEqual([]);
  });

  it("of one child leaves the others alone", async () => {
    const controller = new AbortController();
    const run = createRunner({ signal: never, graceMs: 300 });
    const children = [run(shell("sleep 60", { signal: controller.signal })), run(shell("sleep 0.5; echo done"))];
    setTimeout(() => controller.abort(), 100);
    const [ended, other] = await Promise.all(children);
    expect(ended).toMatchObject({ endedBy: "abort", exitCode: null });
    expect(other).toMatchObject({ endedBy: "exit", stdout: "done\n" });
  });

  it("lets no child start any more", async () => {
    const file = join(directory, "started");
    const result = await createRunner({ signal: AbortSignal.abort() })(shell(`touch ${file}`));
    expect(result).toMatchObject({ endedBy: "abort", exitCode: null, stdout: "" });
    await expect(writeFile(file, "", { flag: "wx" })).resolves.toBeUndefined();
  });
});

describe("what a child leaves behind", () => {
  const run = createRunner({ signal: never });

  it("is ended when it holds the output open", async () => {
    const result = await run(shell("echo done; sleep 60 &"));
    expect(result).toMatchObject({ exitCode: 0, endedBy: "exit", stdout: "done\n" });
    expect(result.ms).toBeLessThan(10_000);
    expect(await leftOver(marker)).toEqual([]);
  });

  it("is ended at once when it runs silently", async () => {
    const times: number[] = [];
    for (let tries = 0; tries < 3; tries++) {
      const result = await run(shell("sleep 60 >/dev/null 2>&1 </dev/null &"));
      expect(result).toMatchObject({ exitCode: 0, endedBy: "exit" });
      expect(await leftOver(marker)).toEqual([]);
      times.push(result.ms);
    }
    // Output that is held open is waited for for a second. The quickest counts: a busy machine holds up one of them.
    expect(Math.min(...times)).toBeLessThan(900);
  });

  it("may still say what it has to say", async () => {
    const result = await run(shell("(sleep 0.2; echo late) & echo early"));
    expect(result.stdout).toBe("early\nlate\n");
  });

  it("does not hold us up when it left the group, and its late output is lost", async () => {
    const result = await run(shell("setsid sleep 20 & echo done"));
    expect(result).toMatchObject({ exitCode: 0, stdout: "done\n" });
    expect(result.ms).toBeLessThan(10_000);
    await delay(10);
  });
});

describe("a line callback that throws", () => {
  it("ends the child and brings its error back", async () => {
    const run = createRunner({ signal: never });
    const running = run(
      shell("echo '{'; sleep 60", {
        onStdout: () => {
          throw new SyntaxError("half a JSON");
        },
      }),
    );
    await expect(running).rejects.toThrow("half a JSON");
    expect(await leftOver(marker)).toEqual([]);
  });
});
