import { randomUUID } from "node:crypto";
import { appendFile, cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openBuilder } from "../../src/build/builder.ts";
import { buildxOnDemand, locateBuildx } from "../../src/build/buildx.ts";
import type { BuiltVariant, Plan } from "../../src/model/plan.ts";
import type { Context } from "../../src/model/ports.ts";
import type { Measurement } from "../../src/model/rebuild.ts";
import type { Settings } from "../../src/model/settings.ts";
import { planRun } from "../../src/plan/plan.ts";
import { changeOf } from "../../src/rebuild/change.ts";
import { forecastOf } from "../../src/rebuild/forecast.ts";
import type { Edit } from "../../src/rebuild/measure/apply-change.ts";
import { measure } from "../../src/rebuild/measure/measure.ts";
import type { StepTimes } from "../../src/rebuild/model.ts";
import type { Predicted } from "../../src/rebuild/predict.ts";
import { readSources } from "../../src/rebuild/sources.ts";
import { someSettings } from "../build/samples.ts";
import { type TestContext, testContext } from "../doubles/context.ts";

/** The way to the lab's builder, or to the one of this machine: `eval "$(lab/env)"`. */
const toBuilder = Object.fromEntries(
  ["PATH", "HOME", "BUILDX_CONFIG", "BUILDX_BUILDER", "DOCKER_HOST", "DOCKER_CONFIG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const unsalted: Readonly<Record<string, readonly string[]>> = { linked: ["data/words.txt", "data/scratch.tmp"] };

/** A copy of one of the small projects, planned. */
export interface Project {
  root: string;
  settings: Settings;
  plan: Plan;
  context: Context;
  variant(name: string): BuiltVariant;
}

export async function project(name: string): Promise<Project & AsyncDisposable & { context: TestContext }> {
  const context = await testContext({ buildEnvironment: toBuilder });
  const root = join(context.workDirectory, "project");
  await cp(join(import.meta.dirname, "../fixtures/rebuild", name), root, { recursive: true });
  const salt = randomUUID();
  // What stands on no step that has the salt.
  for (const path of unsalted[name] ?? []) await appendFile(join(root, path), `${salt}\n`);
  const settings = someSettings({ root, buildArgs: { SALT: salt } });
  const plan = await planRun(settings, buildxOnDemand(context), context);
  return {
    root,
    settings,
    plan,
    context,
    variant: (wanted) => {
      const found = plan.variants.find((each) => each.name === wanted);
      if (found?.kind !== "build") throw new Error(`no variant ${wanted}`);
      return found;
    },
    [Symbol.asyncDispose]: () => context[Symbol.asyncDispose](),
  };
}

/** A change to predict, and to really make. */
export interface Wish {
  subject: string;
  /** The file's new content. */
  content?: string;
  removed?: boolean;
  rounds?: number;
}

export interface Answer {
  predicted: Predicted;
  measured: Measurement;
  /** Of the steps as they were seen so far. */
  times: StepTimes;
}

/** Predicts a change and makes it, in a copy. `times`: from earlier answers, because what was built is in the cache. */
export async function predictAndMeasure(
  { root, settings, plan, context, variant }: Project,
  name: string,
  { subject, content, removed, rounds = 1 }: Wish,
  times: StepTimes = () => undefined,
): Promise<Answer> {
  const sources = await readSources(plan, settings);
  const given = content === undefined ? undefined : join(context.workDirectory, "new-content");
  if (given !== undefined) await writeFile(given, content ?? "");
  const change = await changeOf({ directory: root, subject, ...(given === undefined ? {} : { with: given }) }, sources);
  const forecast = (await forecastOf(change, sources, plan, settings))(variant(name).target, times);
  const builder = await openBuilder(await locateBuildx(context), context);
  const edit: Edit = {
    change,
    ...(content === undefined ? {} : { content: Buffer.from(content) }),
    ...(removed === undefined ? {} : { removed }),
  };
  const request = { variant: variant(name), plan, settings, context, builder, sources, forecast, edit, rounds };
  const { predicted, known, measured } = await measure(request);
  return { predicted, measured, times: known.times };
}
