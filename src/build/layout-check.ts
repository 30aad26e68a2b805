import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { PlimsollError } from "../errors.ts";

const indexShape = z.object({ manifests: z.array(z.object({ digest: z.string() })) });

/**
 * Makes sure that the layout holds what buildx says that it built.
 * @param digest of the manifest or index, when the metadata file tells it
 * @throws PlimsollError `build.output`
 */
export async function requireLayout(layout: string, digest: string | undefined, variant: string): Promise<void> {
  const digests = await readDigests(layout).catch((cause: unknown) => {
    const message = `buildx built \`${variant}\`, but wrote no OCI layout. Run again; if it stays, report it.`;
    throw new PlimsollError("build.output", message, { cause });
  });
  if (digests.length === 1 && (digest === undefined || digests[0] === digest)) return;
  const message = `buildx built \`${variant}\` as ${digest}, but its OCI layout names ${digests.join(", ") || "nothing"}. Run again.`;
  throw new PlimsollError("build.output", message);
}

async function readDigests(layout: string): Promise<string[]> {
  const index = indexShape.parse(JSON.parse(await readFile(join(layout, "index.json"), "utf8")));
  return index.manifests.map(({ digest }) => digest);
}
