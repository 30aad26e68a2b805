import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageContents } from "../../../src/image/contents.ts";
import type { LayerCache } from "../../../src/image/layer-cache.ts";
import { platformImages } from "../../../src/image/platforms.ts";
import { readImage } from "../../../src/image/read-image.ts";
import type { OwnFileCompanion, OwnSecretCandidates } from "../../../src/scan/own-files/own-files.ts";
import { LayoutMaker, temporaryDirectory } from "../../image/make-layout.ts";
import { archive, entry, type RawHeader } from "../../image/tar/make-tar.ts";
import { scanAll } from "../../image/tar/scan-all.ts";

/** A layer's files by path; a symlink is `{ link }`, a header of its own `{ raw, content }`. */
export type Files = Readonly<Record<string, string | Buffer | { link: string } | { raw: RawHeader; content: string }>>;

export function layerTar(files: Files): Buffer {
  const parts = Object.entries(files).map(([path, file]) => {
    if (typeof file === "string" || Buffer.isBuffer(file)) return entry({ path }, file);
    return "link" in file
      ? entry({ path, flag: "2", linkPath: file.link })
      : entry({ path, ...file.raw }, file.content);
  });
  return archive(...parts);
}

export interface MadeImage extends AsyncDisposable {
  directory: string;
  layout: string;
}

/** An image of these layers in a directory that goes away with it. */
export async function makeImage(layers: readonly Files[], config: object = {}): Promise<MadeImage> {
  const directory = await temporaryDirectory();
  const maker = new LayoutMaker(join(directory.path, "image"));
  const made = [];
  for (const files of layers) made.push(await maker.layer(layerTar(files), "none"));
  const layout = await maker.index(await maker.image(made, { config }));
  return { directory: directory.path, layout, [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose]() };
}

/** Reads the image past `own`; of its layers the lowest `baseLayers` are taken for the base image's. */
export async function readPast(
  { layout, directory }: Pick<MadeImage, "layout" | "directory">,
  own: OwnFileCompanion,
  { baseLayers = 0, cache }: { baseLayers?: number; cache?: LayerCache } = {},
): Promise<ImageContents> {
  const [image] = await platformImages(layout, join(directory, "work"));
  if (image === undefined) throw new Error("no image");
  const companion = {
    restore: (layer: Parameters<OwnFileCompanion["restore"]>[0]) =>
      own.restore({ ...layer, base: layer.index < baseLayers }),
    open: (layer: Parameters<OwnFileCompanion["open"]>[0]) => own.open({ ...layer, base: layer.index < baseLayers }),
  };
  const options = { signal: new AbortController().signal, companions: [companion], cache };
  const { contents } = await readImage(image, {}, options);
  return { ...contents, layers: contents.layers.map((layer, index) => ({ ...layer, base: index < baseLayers })) };
}

/** What the layout hands over: content by `INDEX/PATH`, where INDEX is the image's layer. */
export async function handedOver(
  { layout, realLayer }: OwnSecretCandidates,
  contents: ImageContents,
): Promise<Record<string, string>> {
  if (layout === undefined) return {};
  const blobs = join(layout, "blobs", "sha256");
  const files: Record<string, string> = {};
  for (const name of await readdir(blobs)) {
    const digest = `sha256:${name}`;
    const real = realLayer({ DiffID: digest, Digest: digest });
    if (real === undefined) continue;
    const index = contents.layers.findIndex(({ digest, diffId }) => digest === real.Digest && diffId === real.DiffID);
    for (const { path, type, content } of scanAll(await readFile(join(blobs, name)))) {
      if (type === "file" && !path.startsWith(".plimsoll-layer-"))
        files[`${index}/${path}`] = content.toString("latin1");
    }
  }
  return files;
}
