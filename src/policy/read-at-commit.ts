import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import { staysInside } from "../inputs/find-config.ts";

/**
 * The text of a file as one commit has it; undefined when it has none there. `path` is relative to the root of the run,
 * with `/`. A symbolic link inside the repository is followed; one that leads out of it counts as no file.
 * Rejects only when the commit itself can't be asked.
 */
export type ReadAtCommit = (path: string) => Promise<string | undefined>;

/** Larger than any policy that a person wrote; VEX documents are the longest of them. */
const mostBytes = 16 * 1024 * 1024;

/** Reads the working tree below `root` in the same manner: the head that is judged. */
export function workingTree(root: string): ReadAtCommit {
  return async (path) => {
    const absolute = join(root, path);
    try {
      const found = await stat(absolute);
      if (!found.isFile() || !(await staysInside(root, absolute))) return undefined;
      if (found.size > mostBytes) throw new PlimsollError("io", `${path} is larger than 16 MiB. It can't be meant.`);
      return await readFile(absolute, "utf8");
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "ELOOP"].some((code) => hasErrno(error, code))) return undefined;
      throw error;
    }
  };
}
