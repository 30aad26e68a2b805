import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { leftOver, processesWith } from "./processes.ts";

const program = fileURLToPath(new URL("interrupted-program.ts", import.meta.url));
const polite = "sleep 120 & sleep 120 & wait";
const stubborn = "trap '' INT TERM HUP; sleep 120 & sleep 120 & wait; wait; wait";
let marker = "";

beforeEach(() => {
  marker = randomUUID();
});

/** The program with two children and four grandchildren, all running. */
async function started(script: string, mode = "") {
  const child = spawn(process.execPath, [program, script, mode], {
    env: { PATH: process.env["PATH"], MARKER: marker },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const sleeping = () => processesWith(marker).filter((each) => each.startsWith("sleep"));
  await vi.waitFor(() => expect(sleeping()).toHaveLength(4), { timeout: 10_000, interval: 20 });
  return child;
}

/** Signals this one process, as a runner does, and waits for its end. */
async function endedAfter(child: ChildProcess, act: (child: ChildProcess) => unknown) {
  const output = child.stdout === null ? "" : text(child.stdout);
  const startedAt = performance.now();
  const ended = once(child, "exit");
  await act(child);
  const [status] = await ended;
  return { status, output: await output, ms: performance.now() - startedAt };
}

describe("SIGINT", () => {
  it("cancels in order: children end, the report is written", async () => {
    const end = await endedAfter(await started(polite), (child) => child.kill("SIGINT"));
    expect(end).toMatchObject({ status: 130, output: "cancelling\nreport: abort abort\n" });
    expect(end.ms).toBeLessThan(2500);
    expect(await leftOver(marker)).toEqual([]);
  });

  it("leaves time for the report within a runner's 7.5 s when children ignore it", async () => {
    const end = await endedAfter(await started(stubborn), (child) => child.kill("SIGINT"));
    expect(end).toMatchObject({ status: 130, output: "cancelling\nreport: abort abort\n" });
    expect(end.ms).toBeLessThan(5000);
    expect(await leftOver(marker)).toEqual([]);
  }, 20_000);

  it("twice within a blink is one: npx passes on what the terminal sent already", async () => {
    const end = await endedAfter(await started(polite), async (child) => {
      child.kill("SIGINT");
      await delay(20);
      child.kill("SIGINT");
    });
    expect(end).toMatchObject({ status: 130, output: "cancelling\nreport: abort abort\n" });
  });

  it("a second time ends everything at once", async () => {
    const end = await endedAfter(await started(stubborn, "deaf"), async (child) => {
      child.kill("SIGINT");
      await delay(1500);
      child.kill("SIGINT");
    });
    expect(end).toMatchObject({ status: 130, output: "cancelling\nkilled\n" });
    expect(end.ms).toBeLessThan(10_000);
    expect(await leftOver(marker)).toEqual([]);
  });
});

describe("SIGTERM and SIGHUP", () => {
  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s ends everything at once", async (signal, status) => {
    const end = await endedAfter(await started(stubborn), (child) => child.kill(signal));
    expect(end).toMatchObject({ status, output: "killed\n" });
    // The grace after a SIGINT is of 3 s.
    expect(end.ms).toBeLessThan(2500);
    expect(await leftOver(marker)).toEqual([]);
  });
});

it("a crash of the program leaves no child behind", async () => {
  const end = await endedAfter(await started(stubborn, "crash"), () => undefined);
  expect(end.status).toBe(1);
  expect(await leftOver(marker)).toEqual([]);
});
