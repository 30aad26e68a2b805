/** Lets Trivy say as CycloneDX or SPDX what its scan found; nothing is scanned again. */
import { dirname, join } from "node:path";
import type { Context } from "../../model/ports.ts";
import type { LocatedTool } from "../../tools/locate.ts";
import { shortRun } from "../ask-trivy.ts";
import { readOutput } from "../read-output.ts";
import type { TrivyAnswer } from "../trivy.ts";
import { trivyFailure } from "../trivy-failure.ts";
import { normalisePackageList } from "./normalise.ts";
import { normaliseSpdx } from "./normalise-spdx.ts";

const deadlineMs = 60_000;
const tooSlow = "Trivy did not write the package list within a minute. Run again.";

/**
 * The package list of a scan, under the variant's name.
 *
 * @throws PlimsollError `tool.*`, `cancelled`, `disk.full`
 */
export async function writePackageList(
  answer: TrivyAnswer,
  name: string,
  trivy: LocatedTool,
  context: Context,
): Promise<string> {
  const { report, advisoryRelease } = answer;
  const written = await convert(answer, "cyclonedx", trivy, context);
  return normalisePackageList(written, { name, report, advisoryRelease });
}

/**
 * The same as SPDX 2.3, for whoever asks for that.
 *
 * @throws PlimsollError `tool.*`, `cancelled`, `disk.full`
 */
export async function writeSpdx(
  answer: TrivyAnswer,
  name: string,
  trivy: LocatedTool,
  context: Context,
): Promise<string> {
  return normaliseSpdx(await convert(answer, "spdx-json", trivy, context), name);
}

async function convert(
  { file }: TrivyAnswer,
  format: "cyclonedx" | "spdx-json",
  trivy: LocatedTool,
  context: Context,
): Promise<string> {
  const directory = dirname(file);
  const output = `packages.${format}.json`;
  const result = await context.run({
    command: trivy.command,
    args: [
      "convert",
      `--format=${format}`,
      `--output=${output}`,
      `--cache-dir=${join(directory, "none")}`,
      "--quiet",
      file,
    ],
    cwd: directory,
    env: { ...shortRun, ...context.scanEnvironment, TMPDIR: directory },
    deadlineMs,
  });
  if (result.endedBy !== "exit" || result.exitCode !== 0) throw trivyFailure(result, "its packages", tooSlow);
  return readOutput(join(directory, output), "its packages");
}
