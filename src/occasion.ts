import { isAbsolute, relative } from "node:path";
import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the surroundings say of a run. */
export interface Occasion {
  /** ISO date, UTC. */
  today: string;
  /** From the repository's root to where the run is, with a `/` at its end; empty at the root and outside of one. */
  prefix: string;
  commit?: string;
  event?: string;
}

/** When and for what a run happens: from the runner's variables in Actions, else from the clock and git. */
export async function occasionOf(
  { environment }: Surroundings,
  settings: Settings,
  context: Context,
  now: Date = new Date(),
): Promise<Occasion> {
  const [head, prefix] = await Promise.all([
    git(["rev-parse", "--verify", "HEAD"], settings.root, context),
    git(["rev-parse", "--show-prefix"], settings.root, context),
  ]);
  const commit = environment["GITHUB_SHA"] || head;
  const event = environment["GITHUB_EVENT_NAME"];
  return {
    today: now.toISOString().slice(0, 10),
    prefix: prefix ?? prefixBelow(environment["GITHUB_WORKSPACE"], settings.root),
    ...(commit === undefined || commit === "" ? {} : { commit }),
    ...(event === undefined || event === "" ? {} : { event }),
  };
}

/** Where git knows no repository the job's workspace is one: actions/checkout unpacks an archive where git is missing. */
function prefixBelow(workspace: string | undefined, root: string): string {
  if (workspace === undefined || workspace === "") return "";
  const path = relative(workspace, root);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? "" : `${path}/`;
}

/** One line of git's answer; undefined outside a repository, before its first commit, and without git. */
async function git(args: readonly string[], root: string, context: Context): Promise<string | undefined> {
  const env = context.plainEnvironment;
  const result = await context.run({ command: "git", args, cwd: root, env, deadlineMs: 5_000 });
  return result.exitCode === 0 ? result.stdout.replace(/\r?\n$/, "") : undefined;
}
