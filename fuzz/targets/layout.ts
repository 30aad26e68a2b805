import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LayoutMaker, sha256 } from "../../__tests__/image/make-layout.ts";
import { PlimsollError } from "../../src/errors.ts";
import { layersOf, listImages } from "../../src/image/layout.ts";
import { readImage } from "../../src/image/read-image.ts";
import { mutateBytes } from "../mutate.ts";
import { documents, documentsLayer } from "../seeds.ts";
import { hold, type Target } from "../target.ts";

const knownCodes = new Set(["image.malformed", "image.digest", "image.platform"]);

/** The documents of a layout, made anew around each other so that their digests hold: refused with a code, or read. */
export const layoutTarget: Target = {
  name: "layout",
  seeds: [documents()],
  mutate: mutateBytes,
  async check([, manifest = Buffer.alloc(0), config = Buffer.alloc(0)]) {
    const directory = await mkdtemp(join(tmpdir(), "plimsoll-fuzz-"));
    try {
      const maker = new LayoutMaker(directory);
      await maker.blob(documentsLayer, "");
      const stored = await maker.blob(config, "");
      // Where the manifest still names a config, it is the one that is there.
      const text = manifest
        .toString("latin1")
        .replace(configDigest, stored.digest)
        .replace(configSize, `"size":${config.length}`);
      await maker.index(await maker.blob(Buffer.from(text, "latin1"), "application/vnd.oci.image.manifest.v1+json"));
      await refusedOrRead(directory);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

const [, , seedConfig = Buffer.alloc(0)] = documents();
const configDigest = sha256(seedConfig);
const configSize = `"size":${seedConfig.length}`;

/** Reads a layout; throws what is not a coded error of an image. */
export async function refusedOrRead(directory: string): Promise<void> {
  try {
    for (const image of await listImages(directory)) {
      const layers = layersOf(image);
      const opened = { layout: directory, platform: "linux/amd64", manifestDigest: image.descriptor.digest };
      const { image: read } = await readImage(opened, {}, { signal: AbortSignal.timeout(20_000) });
      hold(read.layers.length === layers.length, "a layer is missing");
    }
  } catch (error) {
    if (error instanceof PlimsollError && knownCodes.has(error.code)) return;
    throw error;
  }
}
