import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import type { DivePolicy } from "../model/settings.ts";
import { readSmallText } from "./config/read-text.ts";
import { staysInside } from "./find-config.ts";

const name = ".dive-ci";

/**
 * The rules of `.dive-ci` in `root`, read as dive reads them; no policy when there is no such file or all are off.
 * @throws PlimsollError config.missing, config.syntax or config.value, with the line.
 */
export async function readDiveCi(root: string): Promise<{ policy?: DivePolicy; warnings: string[] }> {
  const path = join(root, name);
  try {
    await lstat(path);
  } catch (error) {
    if (hasErrno(error, "ENOENT")) return { warnings: [] };
    throw new PlimsollError("config.missing", `${name} can't be read.`, { cause: error });
  }
  if (!(await staysInside(root, path))) {
    throw new PlimsollError("config.missing", `${name} is a link that leads out of the repository, or nowhere.`);
  }
  const { parseDiveCi } = await import("./parse-dive-ci.ts");
  return parseDiveCi(await readSmallText(path, name));
}
