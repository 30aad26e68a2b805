import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { writeResults } from "../deliver/result-files.ts";
import { asPlimsollError, hasErrno, PlimsollError } from "../errors.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import type { Settings } from "../model/settings.ts";
import { renderInspect } from "../report/inspect.ts";
import { renderJson } from "../report/json.ts";
import { encodeTree } from "../report/treemap/encode.ts";
import type { Surroundings } from "../surroundings.ts";
import { nearbyDockerfiles } from "./nearby-dockerfiles.ts";
import { printResult } from "./print-result.ts";
import { type GivenImage, readGivenImage } from "./read-given-image.ts";
import { withContext } from "./with-context.ts";

const defaultPage = "inspect.html";

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
  const { stdout, directory } = surroundings;
  const { named, page } = await withContext(commandLine, surroundings, async (settings, context) => {
    const dockerfiles = await nearbyDockerfiles(settings, context);
    const named = await readGivenImage(request.image, { dockerfiles, verify }, settings, context);
    const { html } = request;
    return { named, page: html === undefined ? undefined : await writePage(named, html, settings) };
  });
  if (commandLine.json) {
    stdout.write(renderJson(named.image));
  } else if (!commandLine.quiet) {
    const files = page === undefined ? [] : [readable(directory, page)];
    printResult(surroundings, false, (printing) => renderInspect(named, { ...printing, verified: verify, files }));
  }
  return 0;
}

/** More than that makes a page slow to open; files beyond it are counted. About 25 bytes each. */
const namedPaths = 150_000;

/** Writes the page; absolute path of the file. */
async function writePage({ contents, ...named }: GivenImage, html: string | true, settings: Settings): Promise<string> {
  const { renderInspectPage } = await import("../report/inspect/page.ts");
  const text = renderInspectPage(named, encodeTree(contents.tree.visibleFiles(), contents.paths.root, namedPaths));
  if (html !== true) return writeAt(resolve(settings.root, html), text);
  const [delivery] = await writeResults(settings.out, [{ path: defaultPage, text }]);
  if (delivery?.reason !== undefined) throw notWritten(delivery.reason);
  return join(settings.out, defaultPage);
}

async function writeAt(path: string, text: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  } catch (error) {
    if (hasErrno(error, "ENOSPC")) throw error;
    throw notWritten(asPlimsollError(error).message);
  }
}

function notWritten(reason: string): PlimsollError {
  return new PlimsollError("io", `The page could not be written: ${reason}. Give another place: --html=FILE.`);
}

/** As short as a reader can open it. */
function readable(directory: string, path: string): string {
  const short = relative(directory, path);
  return short.startsWith("..") ? path : short;
}
