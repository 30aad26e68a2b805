import { join } from "node:path";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { BuildArgs } from "../growth/changed-instructions.ts";
import type { GitHubJob } from "../model/github.ts";
import type { Settings } from "../model/settings.ts";
import { readTextFile } from "../plan/text-file.ts";
import { isTouched, type WorkTreeChanges } from "./work-tree-changes.ts";

/** Arguments whose value at the base can't be told: these names, or any. */
export type UnknownArguments = ReadonlySet<string> | "all";

/** A value that no argument has. */
const unknownValue = "\0";

/**
 * The arguments of a target as they were. What is not unknown was as it is now: all that decides it is unchanged. Where all
 * are unknown, so is each that the Dockerfile declares, because the base may have given it.
 */
export function argumentsBefore(after: BuildArgs, dockerfile: string, unknown: UnknownArguments): BuildArgs {
  const names = unknown === "all" ? [...Object.keys(after), ...declaredArguments(dockerfile)] : [...unknown];
  return { ...after, ...Object.fromEntries(names.map((name) => [name, unknownValue])) };
}

function declaredArguments(text: string): string[] {
  const { preamble, stages } = parseDockerfile(text);
  const instructions = [...preamble, ...stages.flatMap((stage) => stage.instructions)];
  return instructions
    .filter(({ keyword }) => keyword === "ARG")
    .flatMap((instruction) => [...instruction.text.matchAll(/ (\w+)(?==| |$)/g)].map(([, name = ""]) => name));
}

/**
 * The arguments that the inputs of the run give and that may have had another value. One is as it was when the workflow's
 * file is, and has `NAME=VALUE` in it as it stands: what a step of the workflow worked out (from a file of the repository,
 * say) is not known. `build-env` feeds variables of bake files, so a value of it that is not known may be in any argument.
 */
export async function unknownInputs(
  { buildArgs, buildEnvironment }: Pick<Settings, "buildArgs" | "buildEnvironment">,
  job: GitHubJob | undefined,
  changes: WorkTreeChanges,
): Promise<UnknownArguments> {
  const workflow = job === undefined ? undefined : await readTextFile(join(changes.top, job.workflow));
  const isChanged = job !== undefined && isTouched(changes, job.workflow);
  if (job !== undefined && isChanged) {
    const before = await changes.read(job.workflow);
    const texts = [workflow ?? "", before.kind === "text" ? before.text : ""];
    if (texts.some((text) => /\bbuild-(?:args?|env)\b/.test(text))) return "all";
  }
  const isKnown = ([name, value]: [string, string]) =>
    !isChanged && workflow !== undefined && standsIn(workflow, `${name}=${value}`);
  if (!Object.entries(buildEnvironment).every(isKnown)) return "all";
  return new Set(Object.entries(buildArgs).flatMap((entry) => (isKnown(entry) ? [] : [entry[0]])));
}

/** As a whole: `A=1` does not stand in `A=10`. */
function standsIn(text: string, assignment: string): boolean {
  for (let at = text.indexOf(assignment); at >= 0; at = text.indexOf(assignment, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + assignment.length]];
    if (!/[\w-]/.test(before) && !/[^\s"',]/.test(after)) return true;
  }
  return false;
}
