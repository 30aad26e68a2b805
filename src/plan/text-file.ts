import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** Larger than any Dockerfile or compose file that a person wrote. */
const mostBytes = 2 * 1024 * 1024;

/** The text of a regular file of up to 2 MiB; undefined for anything else and for what can't be read. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    // Non-blocking, so that a FIFO in its place can't hang the run.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const { size } = await file.stat();
    if (!(await file.stat()).isFile() || size > mostBytes) return undefined;
    return await file.readFile("utf8");
  } catch {
    return undefined;
  }
}
