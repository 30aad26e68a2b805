import { z } from "zod";
import { PlimsollError } from "../errors.ts";
import { clause } from "./phrases.ts";

/** Why GitHub's API gave no usable answer to the question for `what`: a sentence without a full stop. */
export function whyNoAnswer(error: unknown, what: string): string {
  if (error instanceof z.ZodError) return `GitHub's API answered the question for ${what} in a way that is not known`;
  if (error instanceof PlimsollError) return `${what}: ${clause(error.message)}`;
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 401 || status === 403 || status === 404) {
    return `GitHub's API refused ${what} (${status}); the job's permissions need \`actions: read\``;
  }
  if (typeof status === "number") return `GitHub's API failed with ${what} (${status})`;
  return `GitHub's API gave no answer for ${what}: ${clause(error instanceof Error ? error.message : String(error))}`;
}
