import { copyFile, link } from "node:fs/promises";
import { hasErrno } from "../../errors.ts";

/** A second name for a file that nobody changes any more; a copy where the file system can't (another disk, too many names). */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].some((code) => hasErrno(error, code)))
      throw error;
    await copyFile(from, to);
  }
}
