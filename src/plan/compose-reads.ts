import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import type { PlanNote } from "../model/plan.ts";
import { type ComposeDocument, type ComposeRead, parseCompose } from "./compose-document.ts";
import { readTextFile } from "./text-file.ts";
import { isReadable, relativeTo, type Workspace } from "./workspace.ts";

/** A bake or compose file as buildx is given it. */
export interface PreparedFile {
  /** Relative to the root, for messages. */
  name: string;
  /** What `--file` gets. */
  path: string;
}

/**
 * Keeps `bake --print` from reading files outside the workspace for a compose file: buildx opens `env_file`, `include`
 * and `extends` at once, wherever they point, and their contents can end in build arguments and error messages
 * (docker/buildx bake/compose.go; tried with v0.36.1). An `env_file` that leads outside or holds a variable is taken out
 * of a copy and noted: of the build it only feeds arguments without a value.
 * @throws PlimsollError plan.environment for an `include` or `extends` of this kind; plan.bake for broken YAML.
 */
export async function prepareCompose(
  name: string,
  workspace: Workspace,
  workDirectory: string,
): Promise<{ file: PreparedFile; notes: PlanNote[] }> {
  const path = join(workspace.root, name);
  const document = await readCompose(path, name);
  const unsafe = await unsafeReads(document, [workspace.root], workspace);
  const unremovable = unsafe.find(({ key }) => key !== "env_file");
  if (unremovable !== undefined) throw refusal(name, unremovable);
  await checkNested(document, [workspace.root], workspace, new Set([path]));
  const [first] = unsafe;
  if (first === undefined) return { file: { name, path: `./${name}` }, notes: [] };
  const copy = join(workDirectory, `without-env-file-${name.replaceAll(/[^A-Za-z0-9.]/g, "-")}`);
  const text = document.withoutEnvFiles(new Set(unsafe.map(({ line }) => line)));
  if (text === undefined) throw refusal(name, first);
  await writeFile(copy, text);
  const notes = unsafe.map(({ path: read, line }): PlanNote => {
    return { kind: "left-out", subject: `${name}:${line}`, reason: `env_file ${read}: ${whyUnsafe(read)}` };
  });
  return { file: { name, path: copy }, notes };
}

/** Whether a compose file has anything to build; true also when it can't be read: buildx then says why. */
export async function composeMayBuild(path: string): Promise<boolean> {
  const text = await readTextFile(path);
  const parsed = text === undefined ? undefined : parseCompose(text);
  return parsed === undefined || "problem" in parsed || parsed.document.mayBuild;
}

async function readCompose(path: string, name: string): Promise<ComposeDocument> {
  const text = await readTextFile(path);
  if (text === undefined) {
    throw new PlimsollError("plan.bake", `${name} can't be read as text. Name an existing compose or bake file.`);
  }
  const parsed = parseCompose(text);
  if ("document" in parsed) return parsed.document;
  const { line, message } = parsed.problem;
  throw new PlimsollError("plan.bake", `${name}:${line}: the YAML can't be read: ${message}. Correct it there.`);
}

/** Included and extended files are read by buildx too; what they name must be inside, without exception. */
async function checkNested(
  document: ComposeDocument,
  bases: readonly string[],
  workspace: Workspace,
  seen: Set<string>,
): Promise<void> {
  const directories = document.projectDirectories.flatMap((directory) => bases.map((base) => resolve(base, directory)));
  const named = document.reads.filter(({ key }) => key !== "env_file");
  for (const path of named.flatMap((read) => bases.map((base) => resolve(base, read.path)))) {
    if (seen.has(path) || !/\.ya?ml$/i.test(path)) continue;
    seen.add(path);
    const text = await readTextFile(path);
    if (text === undefined) continue;
    const name = relativeTo(workspace.root, path);
    const nested = await readCompose(path, name);
    const nestedBases = [dirname(path), ...directories];
    const [unsafe] = await unsafeReads(nested, nestedBases, workspace);
    if (unsafe !== undefined) throw refusal(name, unsafe);
    await checkNested(nested, nestedBases, workspace, seen);
  }
}

async function unsafeReads(document: ComposeDocument, bases: readonly string[], workspace: Workspace) {
  const unsafe: ComposeRead[] = [];
  for (const read of document.reads) {
    const places = bases.map((base) => isReadable(workspace, resolve(base, read.path)));
    if (holdsVariable(read.path) || (await Promise.all(places)).includes(false)) unsafe.push(read);
  }
  return unsafe;
}

function holdsVariable(path: string): boolean {
  return path.includes("$") || path.startsWith("~");
}

function whyUnsafe(path: string): string {
  return holdsVariable(path) ? "where it leads can't be known beforehand" : "it leads out of the repository";
}

function refusal(name: string, { key, path, line }: ComposeRead): PlimsollError {
  return new PlimsollError(
    "plan.environment",
    `${name}:${line}: ${key} reads ${path}, and ${whyUnsafe(path)}. Write a path inside the repository without ` +
      'variables, or choose other files with "bake".',
  );
}
