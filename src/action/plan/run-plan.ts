import { buildxOnDemand } from "../../build/buildx.ts";
import { type OpenContext, openContext } from "../../context.ts";
import { readActionInputs } from "../../inputs/action-inputs.ts";
import { inputText } from "../../inputs/input-text.ts";
import { loadSettings } from "../../inputs/settings.ts";
import type { Leg, Skipped } from "../../model/legs.ts";
import type { Settings } from "../../model/settings.ts";
import { explainPlan } from "../../plan/explain.ts";
import { planRun } from "../../plan/plan.ts";
import { chooseProgress } from "../../progress/choose.ts";
import type { Surroundings } from "../../surroundings.ts";
import { runStep, type Step } from "../step.ts";
import { legsOf } from "./legs.ts";
import { planOutputs } from "./outputs.ts";
import { parseRunners } from "./runners.ts";
import { skippedBy } from "./skipped.ts";
import { planSummary } from "./summary.ts";

/**
 * The step of `plan/`: finds what there is to build, and shares it out to the legs of a matrix. Nothing is built.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export function runPlan(surroundings: Surroundings): Promise<number> {
  return runStep(surroundings, { hasVerdict: false }, planStep);
}

async function planStep({ surroundings, files, signal, hide }: Step): Promise<number> {
  const { environment, directory, stderr } = surroundings;
  const runners = parseRunners(inputText(environment, "runners") ?? "");
  const actionInputs = readActionInputs(environment);
  const { settings, warnings } = await loadSettings({ root: directory, environment, actionInputs });
  const redact = hide(settings.secretsToRedact);
  const progress = await chooseProgress({ stream: stderr, environment, quiet: false, redact });
  try {
    for (const warning of warnings) progress.warn(warning);
    await using context = await openContext(settings, surroundings, progress, signal);
    const { legs, skipped } = await share(settings, context);
    await files.setOutputs(planOutputs(legs, skipped, runners));
    await files.appendSummary(redact(planSummary(legs, skipped, runners))).catch(() => undefined);
    return 0;
  } finally {
    progress.close();
  }
}

async function share(settings: Settings, context: OpenContext): Promise<{ legs: Leg[]; skipped: Skipped[] }> {
  const findBuildx = buildxOnDemand(context);
  const plan = await planRun(settings, findBuildx, context);
  for (const line of explainPlan(plan)) context.progress.note(line);
  const whole =
    settings.selected.length === 0 ? plan : await planRun({ ...settings, selected: [] }, findBuildx, context);
  const legs = legsOf(plan.variants);
  for (const { name, variants, platform } of legs) {
    context.progress.note(`leg ${name}: ${variants.join(", ")}${platform === "" ? "" : ` for ${platform}`}`);
  }
  return { legs, skipped: skippedBy(plan, whole) };
}
