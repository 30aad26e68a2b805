import { availableParallelism } from "node:os";
import { PlimsollError } from "../errors.ts";
import type { LayerBlobs } from "../model/ports.ts";
import type { LayerCache } from "./layer-cache.ts";
import type { CompanionLayer } from "./layer-companion.ts";
import { type LayerContent, type ReadOptions, readLayer } from "./read-layer.ts";
import { verifyBlob } from "./verify-blob.ts";

export interface ReadLayersOptions extends ReadOptions {
  /** Asked first, told after. A blob that is to be verified is hashed all the same, but not inflated. */
  cache: LayerCache | undefined;
}

/**
 * One more than there are cores: of layers of unequal size one would be alone at the end, with a core idle (a tenth of the
 * time, on two cores and an image of two large layers and a middling one).
 */
const atOnce = availableParallelism() + 1;

/**
 * Reads all layers of an image, {@link atOnce} of them at the same time (inflating runs on Node's own threads), the
 * largest first. A blob that several layers share is read once. Results
 * are in the order of `layers`. The first failure stops the others; errors as {@link readLayer}.
 */
export async function readLayers(
  blobs: LayerBlobs,
  layers: readonly CompanionLayer[],
  options: ReadLayersOptions,
): Promise<LayerContent[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const contents = new Map<string, LayerContent>();
  const waiting = distinct(layers).sort((a, b) => a.size - b.size);
  const readNext = async () => {
    for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
      contents.set(layer.digest, await readOnce(blobs, layer, { ...options, signal }));
    }
  };
  const readers = Array.from({ length: atOnce }, () =>
    readNext().catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(readers)).filter((result) => result.status === "rejected");
  if (failed.length > 0) throw firstCause(failed.map(({ reason }) => reason));
  return layers.map(({ digest }) => required(contents.get(digest)));
}

async function readOnce(blobs: LayerBlobs, layer: CompanionLayer, options: ReadLayersOptions): Promise<LayerContent> {
  const { cache } = options;
  const read = async () => {
    const known = options.verifyDiffIds ? undefined : await loadKnown(layer, options);
    if (known !== undefined) {
      if (options.verify) await verifyBlob(blobs, layer, options.signal);
      return known;
    }
    const content = await readLayer(blobs, layer, options);
    await cache?.store(layer, content);
    return content;
  };
  return cache === undefined ? read() : cache.alone(layer, read);
}

/** Only when nobody needs the layer's bytes. */
async function loadKnown(layer: CompanionLayer, options: ReadLayersOptions): Promise<LayerContent | undefined> {
  for (const companion of options.companions) {
    if (!(await companion.restore(layer))) return undefined;
  }
  return options.cache?.load(layer, options.paths);
}

/** Of layers with the same blob the uppermost stands for all. */
function distinct(layers: readonly CompanionLayer[]): CompanionLayer[] {
  return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}

/** The failure that stopped the others, not one of those that were stopped by it. */
function firstCause(reasons: readonly unknown[]): unknown {
  return reasons.find((reason) => !(reason instanceof PlimsollError && reason.code === "cancelled")) ?? reasons[0];
}

function required(content: LayerContent | undefined): LayerContent {
  if (content === undefined) throw new PlimsollError("internal", "A layer was not read.");
  return content;
}
