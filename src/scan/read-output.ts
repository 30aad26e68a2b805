import { readFile } from "node:fs/promises";
import { hasErrno, PlimsollError } from "../errors.ts";

/**
 * What Trivy wrote to `file`. `of`: what nothing is known of without it.
 *
 * @throws PlimsollError `tool.nonsense` when it is not there
 */
export async function readOutput(file: string, of: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!hasErrno(error, "ENOENT")) throw error;
    throw new PlimsollError(
      "tool.nonsense",
      `Trivy ended well and wrote no report, so nothing is known of ${of}. Run again.`,
      { cause: error },
    );
  }
}
