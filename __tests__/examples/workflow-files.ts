import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

export const repository = join(import.meta.dirname, "../..");

export interface Text {
  /** Path from the repository's root, for messages. */
  name: string;
  text: string;
}

/** Files of a directory whose paths fit, by name; of the repository's own root not what is below. */
export function textsIn(directory: string, pattern: RegExp): Text[] {
  const names = readdirSync(join(repository, directory), { recursive: directory !== ".", encoding: "utf8" });
  return names
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(directory, name))
    .map((name) => ({ name, text: readFileSync(join(repository, name), "utf8") }));
}

/** The workflows that users copy. */
export const exampleWorkflows = textsIn("examples/workflows", /\.ya?ml$/);

const stepSchema = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.looseObject({
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  "timeout-minutes": z.number().optional(),
  steps: z.array(stepSchema).default([]),
});
const workflowSchema = z.looseObject({
  name: z.string().optional(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.record(z.string(), z.string()).optional(),
  concurrency: z.looseObject({ group: z.string(), "cancel-in-progress": z.unknown() }).optional(),
  jobs: z.record(z.string(), jobSchema),
});

export type Step = z.output<typeof stepSchema>;

export function parseWorkflow({ text }: Text): z.output<typeof workflowSchema> {
  return workflowSchema.parse(parse(text));
}

export function stepsOf(workflow: Text): Step[] {
  return Object.values(parseWorkflow(workflow).jobs).flatMap(({ steps }) => steps);
}

/** Every `uses:` that names something outside of this repository, with what stands behind it on its line. */
export function foreignUses({ text }: Text): { uses: string; comment: string }[] {
  return [...text.matchAll(/^ *(?:- )?uses: *(\S+)(.*)$/gm)]
    .map(([, uses = "", comment = ""]) => ({ uses, comment: comment.trim() }))
    .filter(({ uses }) => ownAction(uses) === undefined);
}

/** Where the `action.yml` of one of our own actions is, from the root; undefined for an action of somebody else. */
export function ownAction(uses: string): string | undefined {
  const [, local] = /^\.\/(.*)$/.exec(uses) ?? [];
  const [, published] = /^[^/]+\/plimsoll((?:\/[^@]+)?)@/.exec(uses) ?? [];
  const directory = local ?? published?.slice(1);
  return directory === undefined ? undefined : join(directory, "action.yml");
}

const named = z.record(z.string(), z.unknown()).default({});
const manifestSchema = z.looseObject({ inputs: named, outputs: named });

/** What one of our actions takes and gives. */
export function manifestOf(path: string): z.output<typeof manifestSchema> {
  return manifestSchema.parse(parse(readFileSync(join(repository, path), "utf8")));
}

/** Uses of our own actions, with what their manifest does not know: inputs that are given, outputs that are read. */
export function strangers(workflow: Text): string[] {
  return stepsOf(workflow).flatMap(({ id, uses = "", with: given = {} }) => {
    const path = ownAction(uses);
    if (path === undefined) return [];
    if (!existsSync(join(repository, path))) return [`${path} is not there`];
    const { inputs, outputs } = manifestOf(path);
    const read = [...workflow.text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, of]) => of === id);
    return [
      ...Object.keys(given).flatMap((name) => (name in inputs ? [] : [`${path} has no input ${name}`])),
      ...read.flatMap(([, , name = ""]) => (name in outputs ? [] : [`${path} has no output ${name}`])),
    ];
  });
}

/** The path of actionlint. Compiling it takes a minute, once on a machine. */
export function findActionlint(): string {
  return execFileSync(join(repository, "lab/tool"), ["actionlint"], { encoding: "utf8" }).trim();
}

/** What actionlint has against workflows, one complaint a line; nothing for sound ones. */
export function complaints(actionlint: string, cwd: string, files: readonly string[]): string {
  try {
    return execFileSync(actionlint, ["-no-color", "-oneline", ...files], { cwd, encoding: "utf8" });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}
