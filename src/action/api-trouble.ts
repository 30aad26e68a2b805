import { PlimsollError } from "../errors.ts";

/**
 * Why GitHub's API did not give `what`, as an error that names what to do. One that is coded already stays.
 *
 * @param permission - what the call needs, as `permissions:` has it: `actions: read`
 */
export function apiTrouble(error: unknown, what: string, permission: string): PlimsollError {
  if (error instanceof PlimsollError) return error;
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 401 || status === 403 || status === 404) {
    const message = `GitHub refused ${what} (${status}). The job's permissions need \`${permission}\`.`;
    return new PlimsollError("gate.report", message, { cause: error });
  }
  const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
  return new PlimsollError("gate.report", `GitHub gave no answer for ${what}: ${reason}. Run again.`, { cause: error });
}
