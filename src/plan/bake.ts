import type * as z from "zod";
import type { BuildxCommand } from "../build/buildx.ts";
import { PlimsollError } from "../errors.ts";
import type { ChildSpec, Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { withoutProxies } from "../process/environment.ts";
import { type BakeCall, bakeFailure, unsetVariables } from "./bake-failure.ts";
import { type PrintedDefinition, printedDefinition, printedList } from "./bake-schema.ts";
import type { PreparedFile } from "./compose-reads.ts";

const deadlineMs = 60_000;
const keepStdout = 64 * 1024 * 1024;

export interface BakeNames {
  targets: string[];
  groups: string[];
}

/** The targets and groups of bake files, without private ones (`_name`), matrix targets expanded. */
export async function bakeList(
  buildx: BuildxCommand,
  files: readonly PreparedFile[],
  settings: Settings,
  context: Context,
): Promise<BakeNames> {
  const call: BakeCall = { files, targets: [], known: [] };
  const listed = await bake(buildx, ["--list=type=targets,format=json"], call, printedList, settings, context);
  const names = (group: boolean) =>
    (listed ?? []).filter((each) => (each.group === true) === group).map(({ name }) => name);
  return { targets: names(false), groups: names(true) };
}

/**
 * The definition of `targets` as buildx evaluates it. HCL variables and compose interpolation see `build-env` and what
 * buildx itself needs, never this process's environment (CONTRACTS §7).
 * @throws PlimsollError plan.bake, with file and line as buildx names them.
 */
export async function bakePrint(
  buildx: BuildxCommand,
  call: BakeCall,
  settings: Settings,
  context: Context,
): Promise<PrintedDefinition> {
  return bake(buildx, ["--print"], call, printedDefinition, settings, context);
}

async function bake<T>(
  buildx: BuildxCommand,
  flags: readonly string[],
  call: BakeCall,
  schema: z.ZodType<T>,
  settings: Settings,
  context: Context,
): Promise<T> {
  const result = await context.run(specOf(buildx, flags, call, settings, context));
  for (const name of unsetVariables(result.stderr)) {
    context.progress.note(
      `A compose file uses ${name}, which is not set. Give it with build-env if the build needs it.`,
    );
  }
  const failure = bakeFailure(result, call);
  if (failure !== undefined) throw failure;
  const parsed = schema.safeParse(parseJson(result.stdout));
  if (parsed.success) return parsed.data;
  throw new PlimsollError("tool.nonsense", "buildx bake printed something other than its definition. Update buildx.", {
    cause: parsed.error,
  });
}

function specOf(
  buildx: BuildxCommand,
  flags: readonly string[],
  { files, targets }: BakeCall,
  settings: Settings,
  context: Context,
): ChildSpec {
  const fileFlags = files.map(({ path }) => `--file=${path}`);
  return {
    command: buildx.command,
    // After `--` a target can't be an option: bake accepts names like `--push`.
    args: [...buildx.args, "bake", "--progress=quiet", ...flags, ...fileFlags, "--", ...targets],
    cwd: settings.root,
    env: { ...withoutProxies(context.buildEnvironment), ...settings.buildEnvironment },
    deadlineMs,
    keepStdout,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
