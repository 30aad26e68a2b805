import { buildxOnDemand } from "../build/buildx.ts";
import { PlimsollError } from "../errors.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { planRun } from "../plan/plan.ts";
import { costOfChanges } from "../rebuild/cost-of-changes.ts";
import { renderJson } from "../report/json.ts";
import { renderRebuild } from "../report/rebuild.ts";
import type { Surroundings } from "../surroundings.ts";
import { printResult } from "./print-result.ts";
import { withContext } from "./with-context.ts";

/** The flags of `plimsoll rebuild` beside those of every command. */
export interface RebuildRequest {
  files: readonly string[];
  /** A file with the new content. */
  content: string | undefined;
  removed: boolean;
  measure: boolean;
  rounds: string | undefined;
  commandLine: CommandLine;
}

const mostRounds = 20;

/**
 * `plimsoll rebuild`: what changes would make run again and how long that takes; as text, or as
 * `{ changes: [{ change, variants: [{ variant, rebuild, measured }] }] }`.
 *
 * @returns 3 when something could not be measured
 * @throws PlimsollError with blame `usage`; `cancelled`
 */
export async function rebuildCommand(request: RebuildRequest, surroundings: Surroundings): Promise<0 | 3> {
  const { commandLine, files, content, measure, removed } = request;
  const { stdout, directory } = surroundings;
  const rounds = roundsOf(request);
  const costs = await withContext(commandLine, surroundings, async (settings, context) => {
    const findBuildx = buildxOnDemand(context);
    const plan = await planRun(settings, findBuildx, context);
    const wanted = measure ? { rounds, removed, findBuildx } : undefined;
    return costOfChanges({ directory, subjects: files, content, measure: wanted }, plan, settings, context);
  });
  if (commandLine.json) stdout.write(renderJson({ changes: costs }));
  else if (!commandLine.quiet) printResult(surroundings, false, (printing) => renderRebuild(costs, printing));
  const failed = measure && costs.some(({ variants }) => variants.some(({ failure }) => failure !== undefined));
  return failed ? 3 : 0;
}

/** @throws PlimsollError `usage.flag` for flags that do not go together */
function roundsOf({ files, content, removed, measure, rounds }: RebuildRequest): number {
  const flags = { "--rounds": rounds !== undefined, "--removed": removed };
  for (const [flag, given] of Object.entries(flags)) {
    if (given && !measure) throw new PlimsollError("usage.flag", `${flag} goes with --measure. Add it.`);
  }
  if (content !== undefined && files.length > 1) {
    throw new PlimsollError("usage.flag", "--with is the new content of one file. Name only that one.");
  }
  if (content !== undefined && removed)
    throw new PlimsollError("usage.flag", "--with and --removed contradict each other.");
  const count = Number(rounds ?? "1");
  if (!Number.isInteger(count) || count < 1 || count > mostRounds) {
    throw new PlimsollError("usage.flag", `--rounds: give a whole number from 1 to ${mostRounds}.`);
  }
  if (count > 1 && (removed || content !== undefined)) {
    throw new PlimsollError("usage.flag", "--rounds: the same content is in the cache the second time. Leave it out.");
  }
  return count;
}
