import { ignoreRules } from "../../src/baseline/ignore-rules.ts";
import type { LocalContext } from "../../src/build/local-context.ts";
import { changedFiles } from "../../src/rebuild/changed-files.ts";
import type { Change, StepTimes } from "../../src/rebuild/model.ts";
import { type Predicted, predict } from "../../src/rebuild/predict.ts";
import { stepGraph, type TargetSource } from "../../src/rebuild/step-graph.ts";

export function aContext(directory = "/repository", ignored = ""): LocalContext {
  return { directory, key: directory, rules: ignoreRules(ignored) };
}

export function aTarget(text: string, changes: Partial<TargetSource> = {}): TargetSource {
  return { name: "app", file: "Dockerfile", text, buildArgs: {}, context: aContext(), contexts: {}, ...changes };
}

/** What a change of some files, or of a Dockerfile into another, makes run again. */
export function predictFor(
  before: readonly TargetSource[],
  {
    files = [],
    after = before,
    times = () => 1,
  }: { files?: string[]; after?: readonly TargetSource[]; times?: StepTimes },
): Predicted {
  const byName = (targets: readonly TargetSource[]) => new Map(targets.map((target) => [target.name, target]));
  const change: Change = { subject: "", files, texts: new Map() };
  return predict({
    before: stepGraph(before[0]?.name ?? "", byName(before)),
    after: stepGraph(after[0]?.name ?? "", byName(after)),
    changed: changedFiles(change, new Map()),
    times,
  });
}

/** `RUN a`, `? RUN b`: the second only perhaps. */
export function shown({ steps }: Predicted): string[] {
  return steps.map(({ step, certain }) => (certain ? step : `? ${step}`));
}
