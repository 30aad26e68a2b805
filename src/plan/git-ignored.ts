import type { Context } from "../model/ports.ts";

const deadlineMs = 10_000;

/**
 * Which of `paths` git ignores and does not track. Empty when that can't be asked: no git, no work tree. Configuration
 * that names a program for git to run is switched off.
 */
export async function gitIgnored(root: string, paths: readonly string[], context: Context): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const result = await context.run({
    command: "git",
    args: ["-c", "core.fsmonitor=false", "check-ignore", "-z", "--stdin"],
    cwd: root,
    env: context.plainEnvironment,
    input: paths.map((path) => `./${path}\0`).join(""),
    deadlineMs,
  });
  if (result.exitCode !== 0 || result.stdoutTruncated) return new Set();
  const ignored = result.stdout.split("\0").filter((path) => path !== "");
  return new Set(ignored.map((path) => path.replace(/^\.\//, "")));
}
