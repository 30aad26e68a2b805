import { PlimsollError } from "../errors.ts";
import type { ChildResult } from "../model/ports.ts";
import { lastLines } from "../process/excerpt.ts";

/** What a call was given: milliseconds, and the heap in words. */
interface Limits {
  deadlineMs: number;
  heap: string;
}

/** Why a call of hadolint gave nothing that can be used; `what` names the files it was about. */
export function hadolintFailure(result: ChildResult, what: string, limits: Limits): PlimsollError {
  const options = { cause: result.spawnError, detail: lastLines(result.stderr, 10) };
  if (result.stderr.includes("Heap exhausted")) {
    const advice = "RUN instructions of thousands of lines make it slow: move them into a script.";
    return new PlimsollError(
      "tool.crashed",
      `hadolint needed more than ${limits.heap} of memory for ${what}. ${advice}`,
      options,
    );
  }
  const again = "Run `hadolint` on it to see more, or report it to hadolint.";
  switch (result.endedBy) {
    case "abort":
      return new PlimsollError("cancelled", "Cancelled while hadolint ran.");
    case "spawn":
      return new PlimsollError("tool.missing", "hadolint could not be started. Install it again.", options);
    case "deadline":
      return new PlimsollError(
        "tool.deadline",
        `hadolint did not finish ${what} in ${limits.deadlineMs / 60_000} minutes. Very long Dockerfiles take it very long: split them.`,
        options,
      );
    case "exit":
      return result.exitCode === 0
        ? new PlimsollError(
            "tool.nonsense",
            `hadolint printed for ${what} something that is not its JSON. ${again}`,
            options,
          )
        : new PlimsollError(
            "tool.crashed",
            `hadolint crashed on ${what} (${result.signal ?? `status ${result.exitCode}`}). ${again}`,
            options,
          );
  }
}
