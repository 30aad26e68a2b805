import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { Occasion } from "./pipeline.ts";
import type { Surroundings } from "./surroundings.ts";

/** When and for what a run happens: from the runner's variables in Actions, else from the clock and git. */
export async function occasionOf(
  { environment }: Surroundings,
  settings: Settings,
  context: Context,
  now: Date = new Date(),
): Promise<Occasion> {
  const commit = environment["GITHUB_SHA"] || (await headCommit(settings.root, context));
  const event = environment["GITHUB_EVENT_NAME"];
  return {
    today: now.toISOString().slice(0, 10),
    ...(commit === undefined || commit === "" ? {} : { commit }),
    ...(event === undefined || event === "" ? {} : { event }),
  };
}

/** Undefined outside a repository, before its first commit, and without git. */
async function headCommit(root: string, context: Context): Promise<string | undefined> {
  const result = await context.run({
    command: "git",
    args: ["rev-parse", "--verify", "HEAD"],
    cwd: root,
    env: context.plainEnvironment,
    deadlineMs: 5_000,
  });
  return result.exitCode === 0 ? result.stdout.trim() : undefined;
}
