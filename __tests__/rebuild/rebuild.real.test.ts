import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/rebuild/context-listing.ts";
import type { StepTimes } from "../../src/rebuild/model.ts";
import { type Case, cases } from "./cases.ts";
import { type Answer, predictAndMeasure, project } from "./project.ts";

/** The texts by the starts that a case has of them; others as they are. */
function byStart(texts: readonly string[], { certain, possible = [] }: Case): string[] {
  return texts.map((text) => [...certain, ...possible].find((start) => text.startsWith(start)) ?? text);
}

function judge(change: Case, { predicted, measured }: Answer) {
  const { kind, certain, possible = [], happens = false } = change;
  const expected = [...certain, ...(happens ? possible : [])];
  const steps = (isCertain: boolean) =>
    predicted.steps.filter((step) => step.certain === isCertain).map(({ step }) => step);
  expect.soft(byStart(steps(true), change).sort(), `${kind}: predicted`).toEqual(certain.toSorted());
  expect.soft(byStart(steps(false), change).sort(), `${kind}: perhaps`).toEqual(possible.toSorted());
  const ran = byStart(
    measured.steps.map(({ step }) => step),
    change,
  );
  expect.soft(ran.sort(), `${kind}: ran`).toEqual(expected.toSorted());
  expect.soft(measured, kind).toMatchObject({ exact: true, unexpected: [], missed: [] });
  const foreseen = measured.predictedSeconds + measured.idleSeconds;
  const tolerance = Math.max(2, 0.2 * measured.seconds);
  expect.soft(Math.abs(measured.seconds - foreseen), `${kind}: seconds off`).toBeLessThan(tolerance);
}

async function contents(root: string): Promise<Map<string, string>> {
  const files = await listFiles(root);
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const)),
  );
}

describe("what is predicted is what BuildKit does", () => {
  it.each(cases)("$project, $variant", { timeout: 240_000, retry: 1 }, async ({ project: name, variant, changes }) => {
    await using it = await project(name);
    const before = await contents(it.root);
    let times: StepTimes = () => undefined;
    for (const change of changes) {
      const answer = await predictAndMeasure(it, variant, change, times);
      times = answer.times;
      judge(change, answer);
    }
    // Only the copy was changed.
    expect(await contents(it.root)).toEqual(before);
  });
});
