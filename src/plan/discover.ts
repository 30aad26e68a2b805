import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { exists } from "../exists.ts";
import type { PlanNote } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { defaultBakeFiles, isBakeName, isComposeName } from "./bake-file-names.ts";
import { leftOutBecause } from "./directories.ts";
import { judgeName } from "./dockerfile-names.ts";
import { type FoundDockerfile, readDockerfiles } from "./found-dockerfile.ts";
import { gitIgnored } from "./git-ignored.ts";
import { leftOutBy } from "./path-glob.ts";
import { type WalkedEntry, walk } from "./walk.ts";
import { isReadable, type Workspace } from "./workspace.ts";

export interface Discovery {
  /** Bake and compose files, relative to the root, in buildx's own order; empty when there are none to build from. */
  bakeFiles: string[];
  dockerfiles: FoundDockerfile[];
  notes: PlanNote[];
}

/** Finds what a repository builds, and says of everything it left out why. */
export async function discover(settings: Settings, workspace: Workspace, context: Context): Promise<Discovery> {
  const bake =
    settings.bake === undefined ? await findBakeFiles(workspace) : await namedBakeFiles(settings.bake, workspace);
  const walked = await walk(settings.root, (name) => judgeName(name) !== undefined || isBakeName(name));
  const { candidates, leftOut } = sort(walked.entries, settings);
  const ignored = await gitIgnored(
    settings.root,
    candidates.map(({ path }) => path),
    context,
  );
  const kept = candidates.filter(({ path }) => !ignored.has(path));
  const { dockerfiles, notes } = await readDockerfiles(settings.root, kept);
  const ignoredNotes = [...ignored].map((path) => leftOutNote(path, "git ignores it"));
  return {
    bakeFiles: bake.files,
    dockerfiles,
    notes: [...bake.notes, ...leftOut, ...ignoredNotes, ...notes, ...walked.notes],
  };
}

interface BakeFiles {
  files: string[];
  notes: PlanNote[];
}

async function findBakeFiles(workspace: Workspace): Promise<BakeFiles> {
  const files: string[] = [];
  const notes: PlanNote[] = [];
  for (const name of defaultBakeFiles) {
    const path = join(workspace.root, name);
    if (!(await exists(path))) continue;
    const reason = await unusable(name, path, workspace);
    if (reason === undefined) files.push(name);
    else notes.push(leftOutNote(name, reason));
  }
  return { files, notes };
}

async function unusable(name: string, path: string, workspace: Workspace): Promise<string | undefined> {
  if (!(await isReadable(workspace, path))) return "it leads out of the repository";
  if (!isComposeName(name)) return undefined;
  const { composeMayBuild } = await import("./compose-reads.ts");
  return (await composeMayBuild(path)) ? undefined : "none of its services has a build section";
}

/** @throws PlimsollError config.value when a file is not there or lies outside the workspace. */
async function namedBakeFiles(files: readonly string[], workspace: Workspace): Promise<BakeFiles> {
  for (const file of files) {
    const path = join(workspace.root, file);
    const fault = !(await exists(path))
      ? "does not exist"
      : (await isReadable(workspace, path))
        ? undefined
        : "is outside";
    if (fault === undefined) continue;
    throw new PlimsollError("config.value", `bake: ${file} ${fault} in ${workspace.root}. Correct the path.`);
  }
  return { files: [...files], notes: [] };
}

function sort(entries: readonly WalkedEntry[], settings: Settings): { candidates: Candidate[]; leftOut: PlanNote[] } {
  const candidates: Candidate[] = [];
  const leftOut: PlanNote[] = [];
  for (const entry of entries) {
    const judged = judge(entry, settings);
    if (typeof judged === "string") leftOut.push(leftOutNote(entry.path, judged));
    else if (judged !== undefined) candidates.push(judged);
  }
  return { candidates, leftOut };
}

export interface Candidate {
  path: string;
  stem?: string;
}

/** A candidate, the reason why it is none, or undefined when there is nothing to say. */
function judge({ path, name, kind }: WalkedEntry, { ignore, bake }: Settings): Candidate | string | undefined {
  const verdict = judgeName(name);
  if (verdict === undefined) {
    const known = !path.includes("/") || bake?.includes(path) === true || kind !== "file";
    return known ? undefined : 'bake files are looked for in the root only; name it under "bake" to build from it';
  }
  if (kind === "directory") return /^(?:docker|container)file$/i.test(name) ? "it is a directory" : undefined;
  if (kind === "link") return "it is a symbolic link; what it points to is looked at where it lies";
  if (kind === "other") return "it is no regular file";
  const glob = leftOutBy(path, ignore);
  if (glob !== undefined) return `"ignore" has ${glob}`;
  if (verdict.kind === "left-out") return verdict.reason;
  return leftOutBecause(path) ?? { path, ...(verdict.stem === undefined ? {} : { stem: verdict.stem }) };
}

function leftOutNote(subject: string, reason: string): PlanNote {
  return { kind: "left-out", subject, reason };
}
