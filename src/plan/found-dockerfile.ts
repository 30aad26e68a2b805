import { join } from "node:path";
import type { Dockerfile } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { PlanNote } from "../model/plan.ts";
import { chooseContext } from "./build-context.ts";
import { variantName } from "./dockerfile-names.ts";
import { readTextFile } from "./text-file.ts";

export interface FoundDockerfile {
  /** Relative to the root, with `/`. */
  path: string;
  /** The variant that it becomes; unique among the found ones. */
  name: string;
  /** Relative to the root. */
  context: string;
  /** Why the context is not what convention says. */
  contextReason?: string;
  dockerfile: Dockerfile;
}

/** Reads candidates; those that are no Dockerfiles inside are left out. Equal names give way to paths. */
export async function readDockerfiles(
  root: string,
  candidates: readonly { path: string; stem?: string }[],
): Promise<{ dockerfiles: FoundDockerfile[]; notes: PlanNote[] }> {
  const dockerfiles: FoundDockerfile[] = [];
  const notes: PlanNote[] = [];
  for (const { path, stem } of candidates) {
    const text = await readTextFile(join(root, path));
    const dockerfile = parseDockerfile(text ?? "");
    // A file that is called just so is meant as one: its build says what is wrong with it.
    const meant = stem === undefined || dockerfile.stages.length > 0;
    if (text === undefined || !meant) {
      const reason = text === undefined ? "it can't be read as text of up to 2 MiB" : "it has no FROM";
      notes.push({ kind: "left-out", subject: path, reason });
      continue;
    }
    const { context, reason } = await chooseContext(root, path, dockerfile);
    const found = { path, name: variantName(path, stem), context, dockerfile };
    dockerfiles.push(reason === undefined ? found : { ...found, contextReason: reason });
  }
  return { dockerfiles: withUniqueNames(dockerfiles), notes };
}

function withUniqueNames(dockerfiles: readonly FoundDockerfile[]): FoundDockerfile[] {
  const counts = Map.groupBy(dockerfiles, ({ name }) => name);
  return dockerfiles.map((found) => (counts.get(found.name)?.length === 1 ? found : { ...found, name: found.path }));
}
