import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import { staysInside } from "../inputs/find-config.ts";

/**
 * The text of a file of the policy that is asked for; undefined when there is none. `path` is relative to the root of the
 * run, with `/`. Rejects with a PlimsollError `config.missing` when there is a file and it can't be read, and with any other
 * error when nothing can be asked at all.
 */
export type ReadText = (path: string) => Promise<string | undefined>;

/** A file as a reader of commits gives it. */
type FileAtCommit = { kind: "text"; text: string } | { kind: "absent" } | { kind: "unreadable"; reason: string };

/** Reads a commit in that manner. A file that is there and can't be read is not one that is not there. */
export function textsAtCommit(readFileAtCommit: (path: string) => Promise<FileAtCommit>): ReadText {
  return async (path) => {
    const file = await readFileAtCommit(path);
    if (file.kind === "unreadable") throw new PlimsollError("config.missing", `${path} can't be read: ${file.reason}.`);
    return file.kind === "text" ? file.text : undefined;
  };
}

/** Larger than any policy that a person wrote; VEX documents are the longest of them. */
const mostBytes = 16 * 1024 * 1024;

/** Reads the working tree below `root`, the head that is judged. A link is followed where it stays inside, else it is no file. */
export function workingTree(root: string): ReadText {
  return async (path) => {
    const absolute = join(root, path);
    try {
      const found = await stat(absolute);
      if (!found.isFile() || !(await staysInside(root, absolute))) return undefined;
      if (found.size > mostBytes)
        throw new PlimsollError("config.missing", `${path} is larger than 16 MiB. It can't be meant.`);
      return await readFile(absolute, "utf8");
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "ELOOP"].some((code) => hasErrno(error, code))) return undefined;
      throw error;
    }
  };
}
