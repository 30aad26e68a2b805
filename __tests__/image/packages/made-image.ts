/** Small images for tests: as what one read gives, and as a layout that Trivy reads. */
import type { ContentLayer, ImageContents } from "../../../src/image/contents.ts";
import { FileTree } from "../../../src/image/file-tree.ts";
import type { LayerDocument } from "../../../src/image/layer-collector.ts";
import { type LayerEntry, toLayerEntry } from "../../../src/image/layer-entry.ts";
import { isPackageDocument } from "../../../src/image/packages/wanted.ts";
import { exactPath, PathTable } from "../../../src/image/paths.ts";
import { tarEntry } from "../arbitrary-layers.ts";
import { LayoutMaker } from "../make-layout.ts";
import { entry, pax } from "../tar/make-tar.ts";

/** A file's content, a symlink's target, or a hard link's. */
export type MadeFile = string | Buffer | { symlink: string } | { hardlink: string };
/** In the order of the tar; a name that ends in `/` is a directory's. */
export type MadeLayer = Readonly<Record<string, MadeFile>> | readonly (readonly [name: string, file: MadeFile])[];

export function filesOf(layer: MadeLayer): (readonly [name: string, file: MadeFile])[] {
  return Array.isArray(layer) ? [...layer] : Object.entries(layer);
}

export function bytesOf(file: string | Buffer): Buffer {
  return typeof file === "string" ? Buffer.from(file) : file;
}

/** As one read of these layers gives it. */
export function contentsOf(...layers: MadeLayer[]): ImageContents {
  const paths = new PathTable();
  const made = layers.map((layer, index) => contentLayer(layer, index, paths));
  const tree = new FileTree(paths);
  for (const { entries } of made) tree.apply(entries);
  const config = { os: "linux", architecture: "amd64", rootfs: { diff_ids: [] } };
  return { paths, tree, layers: made, config };
}

function contentLayer(layer: MadeLayer, index: number, paths: PathTable): ContentLayer {
  const entries: LayerEntry[] = [];
  const documents: LayerDocument[] = [];
  for (const [name, file] of filesOf(layer)) {
    const isContent = typeof file === "string" || Buffer.isBuffer(file);
    const result = toLayerEntry(tarEntry({ path: name, ...shape(name, file) }), paths);
    if ("problem" in result) throw new Error(result.problem);
    const made = result.entry;
    entries.push(made);
    const isKept = made.kind === "file" && made.size > 0 && isPackageDocument(exactPath(made.path), made.size);
    if (isKept && isContent) documents.push({ path: made.path, bytes: bytesOf(file) });
  }
  const digest = `sha256:${String(index).padStart(64, "0")}`;
  return { index, digest, diffId: digest, origin: { via: "none" }, base: false, archiveBytes: 0, entries, documents };
}

function shape(name: string, file: MadeFile) {
  if (name.endsWith("/")) return { type: "directory" as const };
  if (typeof file === "string" || Buffer.isBuffer(file)) return { type: "file" as const, size: bytesOf(file).length };
  if ("symlink" in file) return { type: "symlink" as const, linkPath: file.symlink };
  return { type: "hardlink" as const, linkPath: file.hardlink };
}

/** Writes them as an OCI layout into `directory`. */
export async function layoutOf(directory: string, ...layers: MadeLayer[]): Promise<string> {
  const maker = new LayoutMaker(directory);
  const blobs = [];
  for (const layer of layers) blobs.push(await maker.layer(tarOf(layer)));
  return maker.index(await maker.image(blobs));
}

function tarOf(layer: MadeLayer): Buffer {
  const entries = filesOf(layer).map(([name, file]) => {
    const { type, linkPath } = { linkPath: "", ...shape(name, file) };
    const flag = { directory: "5", file: "0", symlink: "2", hardlink: "1" }[type];
    const content = typeof file === "string" || Buffer.isBuffer(file) ? file : "";
    const long = Buffer.byteLength(name) > 100 ? pax({ path: name }) : Buffer.alloc(0);
    return Buffer.concat([long, entry({ path: name.slice(0, 100), flag, linkPath }, type === "file" ? content : "")]);
  });
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}
