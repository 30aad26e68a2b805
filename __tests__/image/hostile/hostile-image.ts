/** Images that are not what they should be, read as the program reads them: `openImage`, then `readImage`. */
import { openImage } from "../../../src/image/open.ts";
import { pathText } from "../../../src/image/paths.ts";
import { readImage } from "../../../src/image/read-image.ts";
import { testContext } from "../../doubles/context.ts";
import { type Descriptor, LayoutMaker, mediaTypes, sha256, temporaryDirectory } from "../make-layout.ts";

/** No engine, whatever this machine has. */
const alone = { DOCKER_HOST: "ssh://nowhere.invalid" };

export type MadeLayer = Descriptor & { diffId: string };

export interface Reading {
  verifyDiffIds?: boolean;
  /** As if our own builder had just written it. */
  trusted?: boolean;
  signal?: AbortSignal;
}

/** What one read of an image said of it. */
export interface Said {
  unpacked: number[];
  fileCounts: number[];
  visible: number;
  shadowed: number;
  /** Every file that can be reached, with its size, in the order of the names. */
  files: Record<string, number>;
  /** CRC-32 of their contents. */
  checksums: Record<string, number>;
}

/** A layer whose blob is `bytes`, whatever they are. */
export async function storedLayer(
  maker: LayoutMaker,
  bytes: Uint8Array,
  diffId = sha256("unknown"),
): Promise<MadeLayer> {
  return { ...(await maker.blob(bytes, `${mediaTypes.layer}+gzip`)), diffId };
}

/** Reads the image that `make` writes into a layout of its own. */
export async function readMade(make: (maker: LayoutMaker) => Promise<unknown>, reading: Reading = {}): Promise<Said> {
  await using directory = await temporaryDirectory();
  await make(new LayoutMaker(directory.path));
  return await readReference(directory.path, reading);
}

/** Reads an image of these layers. */
export function readMadeLayers(
  make: (maker: LayoutMaker) => Promise<MadeLayer[]>,
  reading: Reading = {},
): Promise<Said> {
  return readMade(async (maker) => maker.index(await maker.image(await make(maker))), reading);
}

/** Reads the one image of a layout or an archive. */
export async function readReference(reference: string, reading: Reading = {}): Promise<Said> {
  await using context = await testContext({
    buildEnvironment: alone,
    signal: reading.signal ?? AbortSignal.timeout(200_000),
  });
  const [opened] = await openImage(reference, [], context);
  if (opened === undefined) throw new Error("no image");
  const { image, contents } = await readImage(
    opened,
    { trusted: reading.trusted ?? false },
    { signal: context.signal, verifyDiffIds: reading.verifyDiffIds ?? false },
  );
  const files = [...contents.tree.visibleFiles()].map(
    ({ path, entry }) => [pathText(path), entry.size, entry.crc] as const,
  );
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    unpacked: image.layers.map(({ unpacked }) => unpacked),
    fileCounts: image.layers.map(({ fileCount }) => fileCount),
    visible: image.sizes.visible.total ?? Number.NaN,
    shadowed: image.sizes.shadowed.total ?? Number.NaN,
    files: Object.fromEntries(files.map(([path, size]) => [path, size])),
    checksums: Object.fromEntries(files.map(([path, , crc]) => [path, crc])),
  };
}
