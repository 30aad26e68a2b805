import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** The text of a regular file of at most `maximumBytes`. Rejects for anything else. */
export async function readEventFile(path: string, maximumBytes: number): Promise<string> {
  // Non-blocking, so that a FIFO in its place can't hang the run.
  await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const about = await file.stat();
  if (!about.isFile()) throw new Error("it is not a file");
  if (about.size > maximumBytes) throw new Error(`it has more than ${maximumBytes} bytes`);
  return await file.readFile("utf8");
}
