import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { PlimsollError } from "../errors.ts";
import { staysInside } from "../inputs/find-config.ts";

/**
 * Absolute paths of VEX documents. Trivy would stop at a missing one with an internal error of several lines.
 *
 * @throws PlimsollError `config.ignore-file`
 */
export function readableDocuments(paths: readonly string[], root: string): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const absolute = resolve(root, path);
      try {
        await access(absolute);
      } catch (error) {
        throw new PlimsollError(
          "config.ignore-file",
          `The VEX document ${path} cannot be read. Correct vulnerabilities.vex, or make the file readable.`,
          { cause: error },
        );
      }
      if (await staysInside(root, absolute)) return absolute;
      throw new PlimsollError(
        "config.ignore-file",
        `The VEX document ${path} is a link that leads out of the repository. Put the file itself there.`,
      );
    }),
  );
}
