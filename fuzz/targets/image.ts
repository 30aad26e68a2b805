import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Descriptor, LayoutMaker } from "../../__tests__/image/make-layout.ts";
import { PlimsollError } from "../../src/errors.ts";
import { openLayerCache } from "../../src/image/layer-cache.ts";
import { listImages } from "../../src/image/layout.ts";
import { installedPackages } from "../../src/image/packages/installed.ts";
import { type ReadImage, readImage } from "../../src/image/read-image.ts";
import { decodeSummary } from "../../src/image/summary/decode.ts";
import { encodeSummary } from "../../src/image/summary/encode.ts";
import { summarise } from "../../src/image/summary/summarise.ts";
import { mutateTar } from "../mutate.ts";
import type { Random } from "../random.ts";
import { stacks } from "../seeds.ts";
import { hold, holdSame, type Input, type Target } from "../target.ts";
import { holdSums, sum } from "./contents.ts";

const codecs = ["gzip", "zstd", "none"] as const;

/** A whole image from disk: refused with layer and place, or the same in every codec, from the cache and as a summary. */
export const imageTarget: Target = {
  name: "image",
  seeds: stacks,
  mutate: mutateTar,
  async check(input, random) {
    const directory = await mkdtemp(join(tmpdir(), "plimsoll-fuzz-"));
    try {
      const cache = openLayerCache(join(directory, "cache"));
      const first = await read(input, random, join(directory, "first"));
      const second = await read(input, random, join(directory, "second"), cache);
      const third = await read(input, random, join(directory, "second"), cache);
      holdSame(told(second), told(first), "another codec makes another image");
      holdSame(told(third), told(second), "the cache makes another image");
      if (typeof first !== "string") await holdSummary(first);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

async function read(
  input: Input,
  random: Random,
  directory: string,
  cache?: ReturnType<typeof openLayerCache>,
): Promise<ReadImage | string> {
  const maker = new LayoutMaker(directory);
  const layers: (Descriptor & { diffId: string })[] = [];
  for (const tar of input) layers.push(await maker.layer(tar, cache === undefined ? random.pick(codecs) : "zstd"));
  await maker.index(await maker.image(layers));
  const [image] = await listImages(directory);
  const opened = { layout: directory, platform: "linux/amd64", manifestDigest: image?.descriptor.digest ?? "" };
  try {
    return await readImage(opened, {}, { signal: AbortSignal.timeout(20_000), cache, verifyDiffIds: random.chance(2) });
  } catch (error) {
    if (!(error instanceof PlimsollError) || error.code !== "image.malformed") throw error;
    hold(
      /^The layer \d+ \(sha256:[0-9a-f]{12}…\) can't be read: .*, at byte \d+ of its tar archive\.$/s.test(
        error.message,
      ),
      `an error names no place: ${error.message}`,
    );
    // Layers are read at the same time: which of two broken ones comes first is open.
    return "refused";
  }
}

/** What an image is, without what its codec changes. */
function told(result: ReadImage | string): unknown {
  if (typeof result === "string") return result;
  const { layers, sizes, directories, dive } = result.image;
  const plain = layers.map(({ diffId, unpacked, fileCount }) => ({ diffId, unpacked, fileCount }));
  return { plain, sizes: [sizes.unpacked, sizes.visible, sizes.shadowed], directories, dive };
}

async function holdSummary({ image, contents }: ReadImage): Promise<void> {
  holdSums(contents);
  const visible = image.sizes.visible.total ?? -1;
  const shadowed = image.sizes.shadowed.total ?? -1;
  hold(visible + shadowed === image.sizes.unpacked.total, "the image's sizes do not add up");
  hold(sum(image.layers.map(({ unpacked }) => unpacked)) === image.sizes.unpacked.total, "the layers do not add up");
  const summary = summarise(image, contents, installedPackages(contents));
  holdSame(await decodeSummary(await encodeSummary(summary)), summary, "a summary comes back changed");
}
