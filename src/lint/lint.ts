/** Lints the repository's Dockerfiles: hadolint beside BuildKit's own checks, and one list of findings from both. */
import { type Attempt, attempt } from "../attempt.ts";
import { codedError } from "../coded-error.ts";
import type { DockerfileSources } from "../dockerfile/source.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import { PlimsollError } from "../errors.ts";
import type { Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { LintOutcome } from "../model/stages.ts";
import type { LocatedTool } from "../tools/locate.ts";
import { type CheckingBuilder, runBuildChecks } from "./build-checks.ts";
import { runHadolint } from "./hadolint.ts";
import { type HadolintConfig, readHadolintConfig } from "./hadolint-config.ts";
import { withoutSilenced } from "./hadolint-silences.ts";
import { mergeRemarks } from "./merge.ts";
import { withoutNamedContexts } from "./named-contexts.ts";
import type { Remark } from "./remark.ts";

interface Part {
  remarks: Remark[];
  errors: PlimsollError[];
}

/**
 * What is to be said of the Dockerfiles of the plan. Never rejects: what one tool could not do is in `errors`, and the
 * other's findings stay. `hadolint` may be the error with which it was looked for; without a builder only hadolint runs.
 */
export async function lintRepository(
  plan: Plan,
  settings: Settings,
  builder: CheckingBuilder | undefined,
  hadolint: LocatedTool | PlimsollError,
  context: Context,
): Promise<LintOutcome> {
  const tools = hadolint instanceof PlimsollError ? [] : [hadolint.tool];
  const task = context.progress.task("lint", "Linting Dockerfiles");
  try {
    const [sources, config] = await Promise.all([
      dockerfileSources(plan, settings),
      attempt(readHadolintConfig(settings.root), "config.hadolint"),
    ]);
    const parts = await Promise.all([
      byHadolint(sources, config, hadolint, context),
      byBuildKit(plan, sources, settings, builder, context),
    ]);
    const remarks = parts.flatMap((part) => part.remarks);
    const findings = mergeRemarks(withoutNamedContexts(withoutSilenced(remarks, config.ok ? config.value : {})));
    const errors = parts.flatMap((part) => part.errors.map((error) => codedError(error)));
    if (errors.length === 0) task.done(summary(sources.sources.length, findings.length));
    else task.fail(errors.map(({ message }) => message).join("\n"));
    return { findings, tools, errors };
  } catch (error) {
    const failure = codedError(error);
    task.fail(failure.message);
    return { findings: [], tools, errors: [failure] };
  }
}

async function byHadolint(
  { sources }: DockerfileSources,
  config: Attempt<HadolintConfig>,
  hadolint: LocatedTool | PlimsollError,
  context: Context,
): Promise<Part> {
  if (!config.ok) return { remarks: [], errors: [config.error] };
  if (hadolint instanceof PlimsollError) return { remarks: [], errors: [hadolint] };
  return runHadolint(sources, config.value, hadolint, context);
}

async function byBuildKit(
  plan: Plan,
  sources: DockerfileSources,
  settings: Settings,
  builder: CheckingBuilder | undefined,
  context: Context,
): Promise<Part> {
  if (builder !== undefined) return runBuildChecks(plan, sources, settings, builder, context);
  if (sources.byTarget.size > 0)
    context.progress.note("BuildKit's Dockerfile checks are left out: there is no builder.");
  return { remarks: [], errors: [] };
}

function summary(files: number, findings: number): string {
  const subject = files === 1 ? "1 Dockerfile" : `${files} Dockerfiles`;
  return `${subject}, ${findings === 1 ? "1 finding" : `${findings} findings`}`;
}
