import { PlimsollError } from "../errors.ts";
import type { ChildResult } from "../model/ports.ts";
import { lastLines } from "../process/excerpt.ts";

/** Why a run of Trivy gave nothing. `of`: what nothing is known of; `tooSlow`: the sentence for one that ran out of time. */
export function trivyFailure(result: ChildResult, of: string, tooSlow: string): PlimsollError {
  const detail = lastLines(result.stderr, 10);
  const options = { cause: result.spawnError, detail };
  if (result.endedBy === "abort") return new PlimsollError("cancelled", "Cancelled while Trivy ran.");
  if (result.endedBy === "deadline") return new PlimsollError("tool.deadline", tooSlow, options);
  if (result.endedBy === "spawn") {
    return new PlimsollError(
      "tool.missing",
      "Trivy could not be started. Install it again, or remove tools.trivy.path.",
      options,
    );
  }
  if (/no space left on device/.test(detail)) {
    return new PlimsollError(
      "disk.full",
      "The disk is full: Trivy could not unpack the image. Free space, then run again.",
      options,
    );
  }
  const how = result.signal === null ? `with status ${result.exitCode}` : `by ${result.signal}`;
  const advice = result.signal === "SIGKILL" ? "It was most likely out of memory." : "Its last lines say why.";
  return new PlimsollError("tool.crashed", `Trivy ended ${how}, so nothing is known of ${of}. ${advice}`, options);
}
