import type { ChildResult, Context } from "../model/ports.ts";
import { stripControl } from "../text/control.ts";

/** A work tree of git, and the door through which git is run. */
export interface GitRepository {
  /** Absolute: a directory of the work tree. Paths count from here unless a function says otherwise. */
  root: string;
  context: Pick<Context, "run" | "plainEnvironment">;
  /**
   * Whether git may read the repository although another user owns it: a job's own workspace, which in a container job
   * belongs to the runner's user. Such a repository's configuration can make git run programs, so never by default.
   */
  trusted?: boolean;
}

export interface GitCall {
  /** Configuration and options that stand before the command. */
  options?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  input?: string;
  deadlineMs?: number;
  /** Bytes of standard output that are kept; beyond them it must not be parsed. */
  keepStdout?: number;
}

const localDeadlineMs = 30_000;

/**
 * No hooks, no file system monitor, no transport that is a program, no submodules, no upkeep in the background; a path is
 * a path, whatever characters it has.
 */
const safeOptions = [
  "--no-pager",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...[
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "protocol.ext.allow=never",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    "maintenance.auto=false",
    "gc.auto=0",
  ].flatMap((setting) => ["-c", setting]),
];

/** Never asks, and writes nothing that it does not have to (`GIT_OPTIONAL_LOCKS`: the index). */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };

/** Runs one git command, which must stop reading options at `--` where it takes anything from outside. Never rejects. */
export function runGit(
  { root, context, trusted = false }: GitRepository,
  args: readonly string[],
  { options = [], environment = {}, deadlineMs = localDeadlineMs, ...call }: GitCall = {},
): Promise<ChildResult> {
  return context.run({
    command: "git",
    args: [...safeOptions, ...(trusted ? ["-c", "safe.directory=*"] : []), ...options, ...args],
    cwd: root,
    env: { ...context.plainEnvironment, ...quiet, ...environment },
    deadlineMs,
    ...call,
  });
}

/** Standard output of a command that ended well and whole; else undefined. */
export async function askGit(
  repository: GitRepository,
  args: readonly string[],
  call: GitCall = {},
): Promise<string | undefined> {
  const result = await runGit(repository, args, call);
  return result.exitCode === 0 && !result.stdoutTruncated ? result.stdout : undefined;
}

const longest = 300;

/** Why a command did not work, as one bounded line without a full stop. The text is git's and may be hostile. */
export function whyGitFailed({ endedBy, stderr, spawnError }: ChildResult): string {
  if (endedBy === "spawn") return spawnError?.code === "ENOENT" ? "git is not there" : "git could not be started";
  if (endedBy === "deadline") return "git took too long";
  if (endedBy === "abort") return "it was cancelled";
  const lines = stripControl(stderr).split("\n");
  const said = lines.findLast((line) => /^(?:fatal|error):/.test(line)) ?? lines.findLast((line) => line.trim() !== "");
  return (said ?? "git failed")
    .replace(/^(?:fatal|error):\s*/, "")
    .slice(0, longest)
    .replace(/\.$/, "");
}
