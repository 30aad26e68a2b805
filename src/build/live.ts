import type { Task } from "../model/ports.ts";
import { oneLine } from "../text/control.ts";
import type { LogNews } from "./build-log.ts";
import { parseStepName } from "./step-name.ts";
import { hasCompleted, hasStarted, nameOf, type VertexRecord } from "./vertex-record.ts";

/**
 * Shows a build while it runs: the step that began last ("step 4/9 RUN pip install …"), how much of the known steps is
 * done, and the steps' own output. Gives the function that takes the news; its time does not grow with the build.
 */
export function createLiveView(task: Task, target: string): (news: LogNews) => void {
  const fractionDone = createFraction(target);
  return ({ changed, output }) => {
    const fraction = fractionDone(changed);
    const began = changed.findLast((record) => hasStarted(record) && !hasCompleted(record));
    const title = began === undefined ? undefined : titleOf(began, target);
    if (title !== undefined) task.update(title, fraction);
    for (const { lines } of output) for (const line of lines) task.output(line);
  };
}

/** Steps are announced when their Dockerfile is read; before that nothing is known. */
function createFraction(target: string): (changed: readonly VertexRecord[]) => number | undefined {
  const known = new Set<string>();
  const done = new Set<string>();
  return (changed) => {
    for (const record of changed) {
      if (!parseStepName(nameOf(record, target)).runs) continue;
      known.add(record.digest);
      if (record.cached || hasCompleted(record)) done.add(record.digest);
    }
    return known.size === 0 ? undefined : done.size / known.size;
  };
}

function titleOf(record: VertexRecord, target: string): string | undefined {
  const { index, total, text } = parseStepName(nameOf(record, target));
  const title = oneLine(text);
  if (index !== undefined) return `step ${index}/${total} ${title}`;
  // What BuildKit does for itself is worth a word only where it can take long.
  return /^(?:load metadata|load build context|exporting|importing|waiting)/.test(title) ? title : undefined;
}
