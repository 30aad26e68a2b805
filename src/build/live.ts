import type { Task } from "../model/ports.ts";
import { oneLine } from "../text/control.ts";
import type { BuildLog, LogNews } from "./build-log.ts";
import { parseStepName } from "./step-name.ts";
import { hasCompleted, hasStarted, nameOf, type VertexRecord } from "./vertex-record.ts";

/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output.
 */
export function showNews(news: LogNews, log: BuildLog, target: string, task: Task): void {
  const began = news.changed.findLast((record) => hasStarted(record) && !hasCompleted(record));
  const text = began === undefined ? undefined : titleOf(began, target);
  if (text !== undefined) task.update(text, fractionDone(log, target));
  for (const { lines } of news.output) for (const line of lines) task.output(line);
}

function titleOf(record: VertexRecord, target: string): string | undefined {
  const { index, total, text } = parseStepName(nameOf(record, target));
  const title = oneLine(text);
  if (index !== undefined) return `step ${index}/${total} ${title}`;
  // What BuildKit does for itself is worth a word only where it can take long.
  return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}

/** Steps are all announced when the Dockerfile is read; before that nothing is known. */
function fractionDone(log: BuildLog, target: string): number | undefined {
  const steps = [...log.vertices.values()].filter((record) => parseStepName(nameOf(record, target)).runs);
  if (steps.length === 0) return undefined;
  return steps.filter((record) => record.cached || hasCompleted(record)).length / steps.length;
}
