import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { hasErrno } from "../errors.ts";
import type { Settings } from "../model/settings.ts";

/** What a build may read and do (CONTRACTS §7): the repository, and what the inputs of the run allow beyond it. */
export interface Workspace {
  root: string;
  /** The root and the paths of `allow: fs.read=…`, symbolic links resolved. */
  readable: string[];
  /** `network.host`, `security.insecure`, `device`, `ssh`, as the inputs give them. */
  allowed: ReadonlySet<string>;
}

export async function openWorkspace({ root, allow }: Pick<Settings, "root" | "allow">): Promise<Workspace> {
  const given = allow.flatMap((entry) => /^fs(?:\.read)?=(.+)$/.exec(entry)?.[1] ?? []);
  const paths = [root, ...given.filter((path) => path !== "*").map((path) => resolve(root, path))];
  const real = await Promise.all(paths.map(realPath));
  return { root, readable: real.filter((path) => path !== undefined), allowed: new Set(allow) };
}

/** Whether `path` lies in the workspace after its symbolic links were followed; what does not exist lies where it would. */
export async function isReadable(workspace: Workspace, path: string): Promise<boolean> {
  const real = await realPath(path);
  return real !== undefined && workspace.readable.some((top) => isBelow(top, real));
}

/** `path` relative to `root`, with `/`; `.` for the root itself. */
export function relativeTo(root: string, path: string): string {
  const short = relative(root, path);
  return short === "" ? "." : short.split(sep).join("/");
}

function isBelow(top: string, path: string): boolean {
  return path === top || path.startsWith(top.endsWith(sep) ? top : top + sep);
}

/** Undefined when links make a circle or a directory can't be entered. */
async function realPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!hasErrno(error, "ENOENT") || dirname(path) === path) return undefined;
    const parent = await realPath(dirname(path));
    return parent === undefined ? undefined : resolve(parent, relative(dirname(path), path));
  }
}
