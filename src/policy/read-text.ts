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
type FileAtCommit =
  | { kind: "text"; text: string }
  | { kind: "absent" }
  | { kind: "unreadable"; reason: string; link?: string };

/** As many as Linux follows (path_resolution(7)). */
const mostLinks = 40;

/**
 * Reads a commit in that manner. A file that is there and can't be read is not one that is not there. Links that stay inside
 * are followed, as {@link workingTree} does: else a change that only makes a link of a file would free the next one from
 * being compared.
 */
export function textsAtCommit(readFileAtCommit: (path: string) => Promise<FileAtCommit>): ReadText {
  return async (path) => {
    let file = await readFileAtCommit(path);
    for (let links = 0; file.kind === "unreadable" && file.link !== undefined && links < mostLinks; links++) {
      file = await readFileAtCommit(file.link);
    }
    if (file.kind === "unreadable") throw new PlimsollError("config.missing", `${path} can't be read: ${file.reason}.`);
    return file.kind === "text" ? file.text : undefined;
  };
}

/** Bytes. Larger than any policy that a person wrote; VEX documents are the longest of them. Of both sides the same is read. */
export const mostPolicyBytes = 16 * 1024 * 1024;

/** Reads the working tree below `root`, the head that is judged. A link is followed where it stays inside, else it is no file. */
export function workingTree(root: string): ReadText {
  return async (path) => {
    const absolute = join(root, path);
    try {
      const found = await stat(absolute);
      if (!found.isFile() || !(await staysInside(root, absolute))) return undefined;
      if (found.size > mostPolicyBytes)
        throw new PlimsollError("config.missing", `${path} is larger than 16 MiB. It can't be meant.`);
      return await readFile(absolute, "utf8");
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "ELOOP"].some((code) => hasErrno(error, code))) return undefined;
      throw error;
    }
  };
}
