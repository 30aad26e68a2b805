import { join } from "node:path";
import type { KnownDockerfile } from "../image/origins/hints.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { discover } from "../plan/discover.ts";
import { readTextFile } from "../plan/text-file.ts";
import { openWorkspace } from "../plan/workspace.ts";

/** The Dockerfiles of the repository where the program was started: an image may have been built from one of them. */
export async function nearbyDockerfiles(settings: Settings, context: Context): Promise<KnownDockerfile[]> {
  const { bake: _, ...rest } = settings;
  const { dockerfiles } = await discover(rest, await openWorkspace(settings), context);
  const texts = dockerfiles.map(async ({ path }) => ({ path, text: await readTextFile(join(settings.root, path)) }));
  return (await Promise.all(texts)).flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}
