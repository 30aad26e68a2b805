import { readFile, stat } from "node:fs/promises";
import * as z from "zod";
import { PlimsollError } from "../errors.ts";
import { type Descriptor, descriptorSchema } from "../image/documents.ts";
import type { ProvenanceByPlatform } from "../model/stages.ts";

/** What a metadata file says of one target. */
export interface BuildMetadata {
  /** Digest of what the layout's index names: a manifest, or an index when there are several platforms. */
  digest?: string;
  /** What {@link digest} is of; absent where an older BuildKit does not tell. */
  descriptor?: Descriptor;
  /** By which the builder's history knows the build: `builder/node/id`. */
  ref?: string;
  provenance: ProvenanceByPlatform;
}

/** Provenance of one platform is hundreds of kilobytes; a file far beyond that is none that we asked for. */
const largestFile = 256 * 1024 * 1024;
const provenanceKey = "buildx.build.provenance";

const fileShape = z.record(z.string(), z.unknown());
const targetShape = z.looseObject({
  "containerimage.digest": z.string().optional(),
  "containerimage.descriptor": descriptorSchema.optional().catch(undefined),
  "buildx.build.ref": z.string().optional().catch(undefined),
});

/**
 * Reads the metadata file of `buildx bake --metadata-file`: `{ TARGET: { KEY: value } }` (docker/buildx commands/bake.go,
 * build/provenance.go). Provenance is under `buildx.build.provenance`, or `…/PLATFORM` where there are several.
 *
 * @throws PlimsollError `build.output` when the file is missing, too large or says nothing of the target
 */
export async function readMetadata(path: string, target: string, variant: string): Promise<BuildMetadata> {
  const entries = await readTarget(path, target).catch((cause: unknown) => {
    const message = `buildx built \`${variant}\`, but its metadata file can't be read. Run again; if it stays, report it.`;
    throw new PlimsollError("build.output", message, { cause });
  });
  const provenance = Object.entries(entries).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value !== "object" || value === null) return [];
    if (key === provenanceKey) return [["", value]];
    return key.startsWith(`${provenanceKey}/`) ? [[key.slice(provenanceKey.length + 1), value]] : [];
  });
  const digest = entries["containerimage.digest"];
  const descriptor = entries["containerimage.descriptor"];
  const ref = entries["buildx.build.ref"];
  return {
    provenance: Object.fromEntries(provenance),
    ...(digest === undefined ? {} : { digest }),
    ...(descriptor === undefined ? {} : { descriptor }),
    ...(ref === undefined ? {} : { ref }),
  };
}

async function readTarget(path: string, target: string): Promise<z.infer<typeof targetShape>> {
  const { size } = await stat(path);
  if (size > largestFile) throw new Error(`${size} bytes are too many for a metadata file`);
  const file = fileShape.parse(JSON.parse(await readFile(path, "utf8")));
  return targetShape.parse(Object.hasOwn(file, target) ? file[target] : undefined);
}
