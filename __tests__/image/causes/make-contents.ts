import { crc32 } from "node:zlib";
import { parseDockerfile } from "../../../src/dockerfile/parse.ts";
import { placeFinder } from "../../../src/dockerfile/place.ts";
import { findCauses } from "../../../src/image/causes/find-causes.ts";
import type { ImageContents } from "../../../src/image/contents.ts";
import type { ImageConfig } from "../../../src/image/documents.ts";
import { FileTree } from "../../../src/image/file-tree.ts";
import { toLayerEntry } from "../../../src/image/layer-entry.ts";
import { instructionLabel } from "../../../src/image/origins/image-origins.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { PathTable } from "../../../src/image/paths.ts";
import type { TarEntry } from "../../../src/image/tar/entry.ts";
import type { Origin } from "../../../src/model/origin.ts";
import type { Cause } from "../../../src/model/report.ts";
import { tarEntry } from "../arbitrary-layers.ts";

/** A tar entry of a made-up layer, and the content that matters of it. */
export type MadeFile = Partial<TarEntry> & {
  path: string;
  /** Files with the same one and the same size have the same content; its own path where it is absent. */
  content?: string;
  /** Kept as a document. */
  document?: string;
};

export interface MadeLayer {
  /** Line of the Dockerfile that made it; none: not known. */
  line?: number;
  files: readonly MadeFile[];
}

export interface MadeImage {
  dockerfile: string;
  layers: readonly MadeLayer[];
  config?: NonNullable<ImageConfig["config"]>;
}

export const file = (path: string, size: number, more: Partial<MadeFile> = {}): MadeFile => ({ path, size, ...more });
export const directory = (path: string): MadeFile => ({ path, type: "directory" });
export const link = (path: string, linkPath: string): MadeFile => ({ path, type: "hardlink", linkPath });
export const text = (path: string, document: string): MadeFile => ({
  path,
  document,
  size: Buffer.byteLength(document),
});

/** The whiteout of a path. */
export function gone(path: string): MadeFile {
  const slash = path.lastIndexOf("/") + 1;
  return { path: `${path.slice(0, slash)}.wh.${path.slice(slash)}` };
}

/** What one read would give of such an image; layers on a FROM line are the base image's. */
export function makeContents({ dockerfile, layers, config }: MadeImage): ImageContents {
  const paths = new PathTable();
  const tree = new FileTree(paths);
  const placeAt = placeFinder(parseDockerfile(dockerfile));
  const made = layers.map(({ line, files }, index) => {
    const entries = files.map((each) => entryOf(each, paths));
    tree.apply(entries);
    const documents = files.flatMap(({ document }, at) => {
      const path = entries[at]?.path;
      return document === undefined || path === undefined ? [] : [{ path, bytes: Buffer.from(document) }];
    });
    const { instruction, stage } = (line === undefined ? undefined : placeAt(line)) ?? {};
    const origin: Origin = {
      ...(instruction === undefined
        ? {}
        : {
            file: "Dockerfile",
            startLine: instruction.startLine,
            endLine: instruction.endLine,
            instruction: instructionLabel(instruction),
          }),
      ...(stage?.name === undefined ? {} : { stage: stage.name }),
      via: instruction === undefined ? "none" : "provenance",
    };
    const base = instruction?.keyword === "FROM";
    return { index, digest: "", diffId: "", origin, base, archiveBytes: 0, entries, documents };
  });
  const root = { os: "linux", architecture: "amd64", rootfs: { diff_ids: [] } };
  return { paths, tree, layers: made, config: { ...root, ...(config === undefined ? {} : { config }) } };
}

function entryOf({ content, document: _, ...tar }: MadeFile, paths: PathTable) {
  const result = toLayerEntry(tarEntry(tar), paths);
  if ("problem" in result) throw new Error(result.problem);
  if (result.entry.kind === "file" && result.entry.size > 0) result.entry.crc = crc32(content ?? tar.path) | 0;
  return result.entry;
}

export function causesOf(image: MadeImage): Cause[] {
  const contents = makeContents(image);
  return findCauses(contents, installedPackages(contents), [{ path: "Dockerfile", text: image.dockerfile }]);
}

/** `kind bytes at line (after line): paths`. */
export function told({ kind, bytes, origin, relatedOrigin, paths }: Cause): string {
  const related = relatedOrigin === undefined ? "" : ` (${relatedOrigin.startLine ?? "?"})`;
  return `${kind} ${bytes} at ${origin.startLine ?? "?"}${related}: ${paths.join(" ")}`;
}
