import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readlink, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { takenPaths } from "../../baseline/taken-paths.ts";
import type { LocalContext } from "../../build/local-context.ts";
import { PlimsollError } from "../../errors.ts";
import { askGit, type GitRepository } from "../../git/repository.ts";
import type { BakeDefinition, BakeTarget } from "../../model/plan.ts";
import { isRemoteContext } from "../../plan/remote.ts";
import { relativeTo } from "../../plan/workspace.ts";
import { listFiles } from "../context-listing.ts";
import { contextsOf } from "../forecast.ts";
import type { StepGraph } from "../model.ts";
import type { RebuildSources } from "../sources.ts";

/** What is copied, from where to where. Absolute. */
export interface CopyOfRoot {
  root: string;
  tree: string;
}

/**
 * Copies what a build can see of the run's root: its contexts without what `.dockerignore` keeps out and without what git
 * ignores (unless an instruction names it), and the Dockerfiles. The root itself is only read.
 *
 * @throws PlimsollError `rebuild.measure` for a context outside of the root
 */
export async function copyRoot(
  { root, tree }: CopyOfRoot,
  sources: RebuildSources,
  graph: StepGraph,
  git: GitRepository,
): Promise<void> {
  const ignored = await gitIgnoredBelow(git);
  await mkdir(tree, { recursive: true });
  for (const context of contextsOf(sources).values()) {
    const place = insideOf(root, context.directory);
    await mkdir(join(tree, place), { recursive: true });
    const isJunk = junkIn(place, ignored, namedIn(graph, context));
    const files = await listFiles(context.directory, (path, isDirectory) => {
      const isOut = isDirectory ? context.rules.ignoresAllBelow(path) : context.rules.ignores(path);
      return isOut || isJunk(path);
    });
    for (const file of files) await copyOne(join(context.directory, file), join(tree, place, file));
  }
  for (const path of [...sources.dockerfiles.keys(), ...sources.ignoreFiles.keys()]) {
    await copyOne(path, join(tree, insideOf(root, path)));
  }
}

/** The same definition for the copy. */
export function inCopy({ target }: BakeDefinition, copy: CopyOfRoot): BakeDefinition {
  const moved = (path: string) => {
    const inside = relativeTo(copy.root, path);
    return path.startsWith("/") && inside !== ".." && !inside.startsWith("../") ? join(copy.tree, inside) : path;
  };
  return {
    target: Object.fromEntries(
      Object.entries(target).map(([name, each]): [string, BakeTarget] => {
        const { context, dockerfile, contexts } = each;
        const own = context === undefined || isRemoteContext(context) ? {} : { context: moved(context) };
        const file = dockerfile === undefined ? {} : { dockerfile: moved(dockerfile) };
        const named = Object.entries(contexts ?? {}).map(([key, value]) => [key, moved(value)]);
        return [
          name,
          { ...each, ...own, ...file, ...(contexts === undefined ? {} : { contexts: Object.fromEntries(named) }) },
        ];
      }),
    ),
  };
}

function insideOf(root: string, path: string): string {
  const inside = relativeTo(root, path);
  if (inside !== ".." && !inside.startsWith("../")) return inside;
  throw new PlimsollError(
    "rebuild.measure",
    "A build takes files from outside of the directory that this was started in, which is not copied. Start it further up.",
  );
}

/** What git ignores, from the root; directories with `/` at their end. */
async function gitIgnoredBelow(git: GitRepository): Promise<string[]> {
  const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory", "--"];
  const listed = await askGit(git, args, { keepStdout: 64 * 1024 * 1024, deadlineMs: 60_000 });
  return [".git/", ...(listed ?? "").split("\0").filter((path) => path !== "")];
}

/** Sources that the instructions name in a context, part by part. */
function namedIn({ nodes }: StepGraph, { key }: LocalContext): (readonly string[])[] {
  return nodes.flatMap(({ written, inputs }) => {
    if (written === undefined || !inputs.some((input) => input.from === "context" && input.context.key === key))
      return [];
    const taken = takenPaths(written.instruction);
    return "unknown" in taken ? [] : taken.sources.filter((source) => source.length > 0);
  });
}

function junkIn(place: string, ignored: readonly string[], named: readonly (readonly string[])[]) {
  const paths = new Set(ignored.map((path) => path.replace(/\/$/, "")));
  const isNamed = (parts: readonly string[]) =>
    named.some((source) => source.every((part, at) => parts[at] === undefined || part === parts[at]));
  return (path: string) => paths.has(place === "." ? path : `${place}/${path}`) && !isNamed(path.split("/"));
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if ((await lstat(from)).isSymbolicLink()) await symlink(await readlink(from), to).catch(() => undefined);
  else await copyFile(from, to, constants.COPYFILE_FICLONE);
}
