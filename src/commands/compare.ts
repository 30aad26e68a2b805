import { compareImages } from "../growth/compare-images.ts";
import type { KnownDockerfile } from "../image/origins/hints.ts";
import type { ImageSummary } from "../image/summary/image-summary.ts";
import { summarise } from "../image/summary/summarise.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { renderCompare } from "../report/compare.ts";
import type { NamedImage } from "../report/inspect.ts";
import { renderJson } from "../report/json.ts";
import type { Surroundings } from "../surroundings.ts";
import { nearbyDockerfiles } from "./nearby-dockerfiles.ts";
import { printResult } from "./print-result.ts";
import { readGivenImage } from "./read-given-image.ts";
import { withContext } from "./with-context.ts";

/** The arguments of `plimsoll compare` beside the flags of every command. */
export interface CompareRequest {
  before: string;
  after: string;
  commandLine: CommandLine;
}

/**
 * `plimsoll compare`: what two images differ in, by size, line, package, directory, cause and file; as text, or as
 * `{ before, after, deltas }` (CONTRACTS §4).
 *
 * @throws PlimsollError when one of them can't be found or read
 */
export async function compareCommand(request: CompareRequest, surroundings: Surroundings): Promise<0> {
  const { commandLine } = request;
  const { stdout } = surroundings;
  const [before, after] = await withContext(commandLine, surroundings, async (settings, context) => {
    const dockerfiles = await nearbyDockerfiles(settings, context);
    return [
      await summariseGiven(request.before, dockerfiles, settings, context),
      await summariseGiven(request.after, dockerfiles, settings, context),
    ] as const;
  });
  const deltas = compareImages(before.summary, after.summary);
  if (commandLine.json) {
    stdout.write(renderJson({ before: before.image, after: after.image, deltas }));
  } else if (!commandLine.quiet) {
    printResult(surroundings, false, (printing) => renderCompare(before, after, deltas, printing));
  }
  return 0;
}

/** One after the other: all that was read of the first is let go before the second is read. */
async function summariseGiven(
  reference: string,
  dockerfiles: readonly KnownDockerfile[],
  settings: Settings,
  context: Context,
): Promise<NamedImage & { summary: ImageSummary }> {
  const given = await readGivenImage(reference, { dockerfiles, verify: false }, settings, context);
  const { contents, packages, ...named } = given;
  return { ...named, summary: summarise(named.image, contents, packages) };
}
