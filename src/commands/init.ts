import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { proposeConfig } from "../inputs/init.ts";
import type { Surroundings } from "../surroundings.ts";
import { checkHere } from "./check.ts";

const fileName = "plimsoll.yml";

/**
 * `plimsoll init`: measures what there is and writes a `plimsoll.yml` with budgets a little above today's sizes. An
 * existing one is never overwritten.
 *
 * @throws PlimsollError `usage.flag` when there is one already
 */
export async function initCommand(commandLine: CommandLine, surroundings: Surroundings): Promise<0 | 3> {
  const { report } = await checkHere({ ...commandLine, only: "build,size" }, surroundings);
  const config = proposeConfig(report);
  const measured = report.variants.filter(({ image }) => image !== undefined);
  await writeNew(join(surroundings.directory, fileName), config);
  const { stdout } = surroundings;
  stdout.write(`${config}\n`);
  stdout.write(
    measured.length === report.variants.length
      ? `Wrote ${fileName}. Read the limits, then commit it: plimsoll check holds images to them from now on.\n`
      : `Wrote ${fileName}, without the variants that could not be measured: plimsoll check says why.\n`,
  );
  return measured.length === 0 ? 3 : 0;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    if (!hasErrno(error, "EEXIST")) throw error;
    throw new PlimsollError("usage.flag", `There is a ${fileName} already. Move it away first, or edit it.`);
  }
}
