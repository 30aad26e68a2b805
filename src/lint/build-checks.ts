/** Runs BuildKit's own Dockerfile checks, which know build arguments, base images and .dockerignore. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildVariables } from "../build/arguments.ts";
import type { Builder } from "../build/builder.ts";
import { escapeTemplates } from "../build/hcl-template.ts";
import { withOwnContexts } from "../build/own-contexts.ts";
import type { DockerfileSources } from "../dockerfile/source.ts";
import { PlimsollError } from "../errors.ts";
import type { Plan } from "../model/plan.ts";
import type { ChildResult, Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { lastLines } from "../process/excerpt.ts";
import { oneLine } from "../text/control.ts";
import { type ChecksOutput, parseChecks, remarksOf } from "./build-checks-output.ts";
import { type ChecksDefinition, checksDefinition } from "./checks-definition.ts";
import type { Remark } from "./remark.ts";

/** What checks need of a builder. */
export type CheckingBuilder = Pick<Builder, "buildx" | "name" | "standstill" | "replacement">;

export interface BuildChecksResult {
  remarks: Remark[];
  errors: PlimsollError[];
}

/** Checks run no step; what takes time is resolving base images and the frontend of a `# syntax=` line. */
const deadlineMs = 120_000;

/**
 * The remarks of all targets, in one call. bake prints nothing when one target can't even be loaded (no Dockerfile, no
 * frontend); then each is checked alone, so that the others keep their results.
 */
export async function runBuildChecks(
  plan: Plan,
  { byTarget }: DockerfileSources,
  settings: Settings,
  builder: CheckingBuilder,
  context: Context,
): Promise<BuildChecksResult> {
  const names = [...byTarget.keys()];
  if (names.length === 0) return { remarks: [], errors: [] };
  const directory = join(context.workDirectory, "checks");
  const standIn = join(directory, "empty");
  await mkdir(standIn, { recursive: true });
  const checked = checksDefinition(plan.definition, names, standIn);
  const file = join(directory, "definition.json");
  const definition = await withOwnContexts(checked.definition, settings.root, join(directory, "contexts"));
  await writeFile(file, JSON.stringify(escapeTemplates(definition)));
  const call = async (targets: readonly string[]) => {
    const result = await check(file, targets, standIn, settings, builder, context);
    const next = isStill(result, builder) && !context.signal.aborted ? await builder.replacement() : undefined;
    return next === undefined ? result : check(file, targets, standIn, settings, next, context);
  };
  const result = await call(names);
  const parsed = parseOutput(result);
  if (parsed !== undefined) return { remarks: allRemarks(parsed, byTarget, checked), errors: [] };
  if (names.length === 1 || result.endedBy !== "exit")
    return { remarks: [], errors: [failure(result, names, builder)] };
  return eachAlone(names, call, byTarget, checked, builder);
}

async function eachAlone(
  names: readonly string[],
  call: (targets: readonly string[]) => Promise<ChildResult>,
  byTarget: DockerfileSources["byTarget"],
  checked: ChecksDefinition,
  builder: CheckingBuilder,
): Promise<BuildChecksResult> {
  const remarks: Remark[] = [];
  const errors: PlimsollError[] = [];
  for (const name of names) {
    const result = await call([name]);
    const parsed = parseOutput(result);
    if (parsed === undefined) errors.push(failure(result, [name], builder));
    else remarks.push(...allRemarks(parsed, byTarget, checked));
    if (result.endedBy !== "exit") break;
  }
  return { remarks, errors };
}

function check(
  file: string,
  targets: readonly string[],
  standIn: string,
  settings: Settings,
  { buildx, name, standstill }: CheckingBuilder,
  context: Context,
): Promise<ChildResult> {
  const allowed = [`fs.read=${settings.root}`, `fs.read=${standIn}`, ...settings.allow];
  return context.run({
    command: buildx.command,
    args: [
      ...buildx.args,
      "bake",
      `--builder=${name}`,
      `--file=${file}`,
      ...allowed.map((each) => `--allow=${each}`),
      "--progress=quiet",
      // Status 1 would otherwise mean "there are warnings" as well as "it failed".
      "--call=check,format=json,ignorestatus=true",
      "--",
      ...targets,
    ],
    cwd: settings.root,
    env: buildVariables(context.buildEnvironment),
    deadlineMs,
    signal: standstill.signal,
    keepStdout: 256 * 1024 * 1024,
  });
}

function parseOutput(result: ChildResult): ChecksOutput | undefined {
  return result.endedBy === "exit" && !result.stdoutTruncated ? parseChecks(result.stdout) : undefined;
}

function allRemarks(
  output: ChecksOutput,
  byTarget: DockerfileSources["byTarget"],
  { withStandIn }: ChecksDefinition,
): Remark[] {
  return Object.entries(output).flatMap(([name, result]) => {
    const source = byTarget.get(name);
    return source === undefined ? [] : remarksOf(result, source, withStandIn.has(name));
  });
}

/** See Builder.standstill. */
function isStill({ endedBy }: ChildResult, { standstill }: CheckingBuilder): boolean {
  return endedBy === "abort" && standstill.signal.aborted;
}

function failure(result: ChildResult, names: readonly string[], builder: CheckingBuilder): PlimsollError {
  const what = names.length === 1 ? `"${names[0]}"` : `${names.length} targets`;
  if (isStill(result, builder)) {
    const why = `its builder ${builder.name} waits for a build cache that fell silent`;
    return new PlimsollError("tool.crashed", `BuildKit could not check ${what}: ${why}.`);
  }
  if (result.endedBy === "abort") return new PlimsollError("cancelled", "Cancelled while BuildKit's checks ran.");
  const options = { cause: result.spawnError, detail: lastLines(result.stderr, 10) };
  if (result.endedBy === "deadline") {
    const minutes = deadlineMs / 60_000;
    return new PlimsollError(
      "tool.deadline",
      `BuildKit did not check ${what} in ${minutes} minutes. See whether the builder and the registry of its base images answer.`,
      options,
    );
  }
  const last = oneLine(lastLines(result.stderr, 1)).slice(0, 300);
  return new PlimsollError(
    "tool.crashed",
    `BuildKit could not check ${what}: ${last === "" ? "no reason given" : last}`,
    options,
  );
}
