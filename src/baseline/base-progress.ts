import type { Progress } from "../model/ports.ts";

/** Progress of work on the base beside that on the change itself: its tasks say so, and nothing of it is a warning. */
export function baseProgress(progress: Progress): Progress {
  return {
    note: () => undefined,
    warn: (text) => progress.note(`base: ${text}`),
    task: (stage, title, subject) => progress.task(stage, title, subject === undefined ? "base" : `base of ${subject}`),
  };
}
