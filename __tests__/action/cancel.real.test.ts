import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openActionJob, reportOf } from "./open-job.ts";
import { sleepingStep } from "./sleeping-step.ts";
import { until } from "./until.ts";

const { dockerfile, sleeps } = sleepingStep();
const files = {
  "Dockerfile.quick": "FROM scratch\nCOPY file /file\n",
  "Dockerfile.slow": dockerfile,
  file: "f",
  "plimsoll.yml": "version: 1\nscan: off\n",
};

describe("a job cancelled in the middle of a RUN", () => {
  it("says what was finished within the runner's patience, and leaves no process", async () => {
    await using job = await openActionJob(files);
    let measured = false;
    const onLine = (line: string) => {
      measured ||= line.includes("✓ size quick");
    };
    const running = job.run({ onLine, with: { layouts: "true" } });
    await until(() => measured && sleeps());
    job.cancel();
    const main = await running;
    expect(main).toMatchObject({ outcome: "cancelled", exitCode: 130, signals: ["SIGINT"] });
    expect(main.endedAfterCancelMs).toBeLessThan(7_500);
    expect(main.outputs).toMatchObject({ verdict: "cancelled" });
    expect(main.summary).toMatch(/^### ⚪ 1 of 2 variants measured when the run was cancelled/);
    expect(main.summary).toContain("was cancelled");
    expect(reportOf(main)?.variants.map(({ name, status }) => [name, status])).toEqual([
      ["quick", "built"],
      ["slow", "cancelled"],
    ]);
    expect(await job.orphans()).toEqual([]);
    await until(() => !sleeps());

    const { quick = "" } = JSON.parse(main.outputs["layouts"] ?? "{}");
    expect(existsSync(quick)).toBe(true);
    expect(await job.post()).toMatchObject({ outcome: "success" });
    expect(existsSync(quick)).toBe(false);
  });

  it("leaves no process either when the runner loses its patience", async () => {
    await using job = await openActionJob(files);
    const running = job.run({ patience: { interrupt: 1, terminate: 5_000, openPipe: 5_000 } });
    await until(sleeps);
    job.cancel();
    expect(await running).toMatchObject({ outcome: "cancelled", exitCode: 143, signals: ["SIGINT", "SIGTERM"] });
    expect(await job.orphans()).toEqual([]);
    await until(() => !sleeps());
  });

  it("can be cleaned up by the runner when Plimsoll itself was killed", async () => {
    await using job = await openActionJob(files);
    const running = job.run({ patience: { interrupt: 0, terminate: 0, openPipe: 100 } });
    await until(sleeps);
    job.cancel();
    await running;
    await job[Symbol.asyncDispose]();
    await until(() => !sleeps());
  });
});
