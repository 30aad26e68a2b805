import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { hasErrno, PlimsollError } from "../../errors.ts";

const mostBytes = 256 * 1024;

/**
 * The text of a small file that people write. `name` is how messages call it.
 * @throws PlimsollError config.missing when it can't be read, config.syntax when it is not text.
 */
export async function readSmallText(path: string, name: string): Promise<string> {
  let file: FileHandle | undefined;
  try {
    // Non-blocking, so that a FIFO in its place can't hang the run.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await file.stat()).isFile()) {
      throw new PlimsollError("config.missing", `${name} is not a file. Put a YAML file there, or remove it.`);
    }
    const buffer = Buffer.alloc(mostBytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    return decode(buffer.subarray(0, length), name);
  } catch (error) {
    throw error instanceof PlimsollError ? error : cannotRead(name, error);
  } finally {
    await file?.close();
  }
}

function decode(bytes: Buffer, name: string): string {
  if (bytes.length > mostBytes) {
    throw new PlimsollError("config.syntax", `${name} is larger than ${mostBytes / 1024} KiB. It can't be meant.`);
  }
  if (bytes.includes(0)) {
    throw new PlimsollError("config.syntax", `${name} is binary, or not saved as UTF-8. Save it as UTF-8 text.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PlimsollError("config.syntax", `${name} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
  }
}

function cannotRead(name: string, error: unknown): PlimsollError {
  if (hasErrno(error, "ENOENT")) {
    return new PlimsollError("config.missing", `There is no file ${name}. Check the path.`, { cause: error });
  }
  const reason = hasErrno(error, "EACCES") ? "permission denied" : error instanceof Error ? error.message : "";
  return new PlimsollError("config.missing", `${name} can't be read: ${reason}.`, { cause: error });
}
