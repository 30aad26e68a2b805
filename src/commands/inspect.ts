import { relative, resolve } from "node:path";
import type { CommandLine } from "../inputs/command-line.ts";
import { styleFor } from "../progress/style.ts";
import { renderInspect } from "../report/inspect.ts";
import { renderJson } from "../report/json.ts";
import type { Surroundings } from "../surroundings.ts";
import { nearbyDockerfiles } from "./nearby-dockerfiles.ts";
import { readGivenImage } from "./read-given-image.ts";
import { withContext } from "./with-context.ts";

/** The flags of `plimsoll inspect` beside those of every command. */
export interface InspectRequest {
  image: string;
  commandLine: CommandLine;
  /** Whether to compare each layer's content with its diff ID. */
  verify: boolean;
  /** The page to write; true: `inspect.html` in the results directory. */
  html: string | true | undefined;
}

/**
 * `plimsoll inspect`: what is in one image, why, and from which line; as text, as `Image` (CONTRACTS §4), as a page.
 *
 * @throws PlimsollError when the image can't be found or read
 */
export async function inspectCommand(request: InspectRequest, surroundings: Surroundings): Promise<0> {
  const { commandLine, verify } = request;
  const { stdout, environment, directory } = surroundings;
  const { named, page } = await withContext(commandLine, surroundings, async (settings, context) => {
    const dockerfiles = await nearbyDockerfiles(settings, context);
    const named = await readGivenImage(request.image, { dockerfiles, verify }, settings, context);
    return { named, page: undefined };
  });
  if (commandLine.json) {
    stdout.write(renderJson(named.image));
  } else if (!commandLine.quiet) {
    const { colour } = styleFor(environment, stdout.isTTY === true);
    const files = page === undefined ? [] : [relative(directory, resolve(page))];
    stdout.write(renderInspect(named, { columns: stdout.columns ?? 80, colour, verified: verify, files }));
  }
  return 0;
}
