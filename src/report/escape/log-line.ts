import { neutralise } from "../../process/fence.ts";
import { cleanLine } from "./clean.ts";

/** `raw` for one line of a terminal or a job log, which a runner will not take for a command. */
export function logLine(raw: string, max = 1000): string {
  return neutralise(cleanLine(raw, max));
}
