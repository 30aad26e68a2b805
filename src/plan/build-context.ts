import { dirname, join } from "node:path/posix";
import type { Dockerfile } from "../dockerfile/model.ts";
import { contextSources, holdsAll } from "./copy-sources.ts";
import { conventionalContext } from "./dockerfile-names.ts";

export interface ContextChoice {
  /** Relative to the root; `.` for the root itself. */
  context: string;
  /** Why, when it is not what convention says. */
  reason?: string;
}

/**
 * The build context of a Dockerfile that nothing names one for. By convention it is the Dockerfile's own directory, and
 * for one below `docker/` (or another directory that only groups Dockerfiles) the directory above that. When what COPY
 * and ADD name is not all there, the nearest directory up to the root that has all of it is taken instead.
 */
export async function chooseContext(root: string, path: string, dockerfile: Dockerfile): Promise<ContextChoice> {
  const conventional = conventionalContext(path);
  const sources = contextSources(dockerfile);
  if (sources.length === 0) return { context: conventional };
  for (const context of new Set([conventional, ...withParents(dirname(path))])) {
    if (!(await holdsAll(join(root, context), sources))) continue;
    if (context === conventional) return { context };
    return { context, reason: `what it copies is all there, and not all in ${conventional}` };
  }
  return { context: conventional };
}

/** The directory and those above it, up to the root. */
function withParents(directory: string): string[] {
  return directory === "." ? ["."] : [directory, ...withParents(dirname(directory))];
}
