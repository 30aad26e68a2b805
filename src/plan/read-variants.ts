import { parseDockerfile } from "../dockerfile/parse.ts";
import type { Draft } from "./draft.ts";
import type { ReadVariant } from "./offers.ts";
import { localDockerfile } from "./target.ts";
import { readTextFile } from "./text-file.ts";
import { isReadable, type Workspace } from "./workspace.ts";

/** The variants whose Dockerfiles can be read, with those. What lies outside the workspace is not opened. */
export async function readVariants(draft: Draft, workspace: Workspace): Promise<ReadVariant[]> {
  const read: ReadVariant[] = [];
  for (const variant of draft.variants) {
    const target = draft.targets.get(variant.key);
    const path = target === undefined ? undefined : localDockerfile(target);
    if (target === undefined) continue;
    const text = target.inline ?? (await readInside(path, workspace));
    if (text !== undefined) read.push({ variant, dockerfile: parseDockerfile(text, target.args) });
  }
  return read;
}

async function readInside(path: string | undefined, workspace: Workspace): Promise<string | undefined> {
  return path !== undefined && (await isReadable(workspace, path)) ? readTextFile(path) : undefined;
}
