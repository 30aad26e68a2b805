import { expect, it } from "vitest";
import type { Job, StepOptions, StepResult } from "../doubles/runner/job.ts";
import { type EngineDouble, startEngineDouble } from "./engine-double.ts";
import { openActionJob, reportOf } from "./open-job.ts";
import { until } from "./until.ts";

function jobWith(engine: EngineDouble, more: Readonly<Record<string, string>> = {}): Promise<Job> {
  const files = { Dockerfile: "FROM scratch\nCOPY file /file\n", file: "f", "plimsoll.yml": "version: 1\nscan: off\n" };
  return openActionJob({ ...files, ...more }, { environment: { PATH: engine.path, BUILDX_BUILDER: undefined } });
}

/** Runs the main step and cancels it when `command` of buildx hangs. */
async function cancelledIn(
  command: string,
  engine: EngineDouble,
  job: Job,
  step: StepOptions = {},
): Promise<StepResult> {
  const running = job.run(step);
  await until(() => engine.hangsIn(command));
  job.cancel();
  return running;
}

it("a builder that a cancelled run created is removed by it", async () => {
  using engine = startEngineDouble();
  await using job = await jobWith(engine);
  const main = await cancelledIn("bake", engine, job);
  expect(main).toMatchObject({ outcome: "cancelled", exitCode: 130, outputs: { verdict: "cancelled" } });
  expect(main.log.shown.join("\n")).toContain("the builder plimsoll-");
  expect(engine.builder()).toBeUndefined();
});

it("a build that does not listen and a builder that takes long to go don't cost the report", async () => {
  using engine = startEngineDouble({ deaf: true, removalMs: 5_000 });
  await using job = await jobWith(engine);
  const main = await cancelledIn("bake", engine, job);
  expect(main).toMatchObject({ exitCode: 130, signals: ["SIGINT"], outputs: { verdict: "cancelled" } });
  expect(main.endedAfterCancelMs).toBeLessThan(7_500);
  expect(reportOf(main)?.verdict).toBe("cancelled");
  expect(engine.builder()).toBeDefined();
  expect(await job.orphans()).toEqual([]);
});

it("a builder that a killed run left is removed by the post step", async () => {
  using engine = startEngineDouble();
  await using job = await jobWith(engine);
  const patience = { interrupt: 1, terminate: 5_000, openPipe: 5_000 };
  expect(await cancelledIn("bake", engine, job, { patience })).toMatchObject({ signals: ["SIGINT", "SIGTERM"] });
  const left = engine.builder();
  expect(left).toMatch(/^plimsoll-/);
  expect((await job.post()).log.shown).toEqual([`Removed the builder ${left}.`]);
  expect(engine.builder()).toBeUndefined();
});

it("a run that is cancelled before there is a plan says so, and not that it found an error", async () => {
  using engine = startEngineDouble({ silent: "version" });
  await using job = await jobWith(engine, { "docker-bake.hcl": 'target "default" {}\n' });
  const main = await cancelledIn("version", engine, job);
  expect(main).toMatchObject({ outcome: "cancelled", exitCode: 130, outputs: { verdict: "cancelled", sizes: "{}" } });
  expect(main.summary).toMatch(/^### ⚪ Cancelled/);
  expect(await job.orphans()).toEqual([]);
});
