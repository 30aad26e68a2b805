/**
 * What the stores know of layers (what is in one, its extract for the scanner, that it is clean of secrets), carried to
 * machines that never read it. Each store checks its files as if they had always been there.
 */
import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { layerFile, readLayerFile } from "../image/layer-cache.ts";
import type { LayerSource } from "../image/layout.ts";
import { layersOfImage } from "../image/read-image.ts";
import type { Context } from "../model/ports.ts";
import type { RemoteEntries } from "../model/remote-entries.ts";
import type { Image } from "../model/report.ts";
import type { PlatformImage } from "../model/stages.ts";
import { extractFiles } from "../scan/extract/extract-store.ts";
import { linkOrCopy } from "../scan/extract/link-or-copy.ts";
import { cleanLayerFile } from "../scan/own-files/clean-layers.ts";

/** Who carries them. Nothing of it rejects. */
export interface RemoteLayers {
  /** Before an image is read: brings what is known of its layers and not on this machine's disk. */
  bring(image: PlatformImage, trivyVersion: string | undefined): Promise<void>;
  /** After its scan: offers what was found out about its larger layers. */
  offer(image: Pick<Image, "layers">, trivyVersion: string | undefined): Promise<void>;
}

/** A small layer is read as fast as an entry is fetched; of an entry that is as large as a layer itself nobody has anything. */
const worthIt = { unpackedBytes: 20e6, layers: 16, bytes: 64e6 };

/** What has not come by then is read: that takes about as long for 500 MB. */
const usualPatienceMs = 5_000;

type Places = Pick<Context, "cacheDirectory" | "workDirectory">;

/** @param redact takes values of secrets out of a text: a layer that holds one goes nowhere */
export function openRemoteLayers(
  remote: RemoteEntries,
  { cacheDirectory, workDirectory }: Places,
  redact: (text: string) => string,
  patienceMs = usualPatienceMs,
): RemoteLayers {
  const directory = join(workDirectory, "carried-layers");

  /** Variants that are read at the same time share layers. */
  const coming = new Map<string, Promise<void>>();
  function bringOnce(layer: CarriedLayer): Promise<void> {
    const known = coming.get(layer.key) ?? bringOne(layer);
    coming.set(layer.key, known);
    return known;
  }

  async function bringOne({ key, files }: CarriedLayer): Promise<void> {
    const [first = ""] = files;
    if (await isFile(join(cacheDirectory, first))) return;
    const brought = join(directory, randomUUID());
    if (!(await remote.restore(key, brought))) return;
    for (const [index, file] of files.entries()) {
      const from = join(brought, String(index));
      if (await isFile(from)) await place(from, join(cacheDirectory, file));
    }
    await rm(brought, { recursive: true, force: true });
  }

  async function offerOne({ key, files }: CarriedLayer): Promise<void> {
    if (await holdsSecret(files.map((file) => join(cacheDirectory, file)))) return;
    const entry = join(directory, randomUUID());
    await mkdir(entry, { recursive: true });
    for (const [index, file] of files.entries()) {
      const from = join(cacheDirectory, file);
      if (await isFile(from)) await linkOrCopy(from, join(entry, String(index)));
    }
    if (await isFile(join(entry, "0"))) remote.offer(key, entry);
  }

  /** True also for what is too large to look into. */
  async function holdsSecret([record = "", ...others]: readonly string[]): Promise<boolean> {
    const texts = [(await readLayerFile(record)) ?? Buffer.of()];
    for (const file of others) {
      if (!(await isFile(file))) continue;
      if ((await lstat(file)).size > worthIt.bytes) return true;
      texts.push(await readFile(file));
    }
    return texts.map((bytes) => bytes.toString("latin1")).some((text) => redact(text) !== text);
  }

  return {
    async bring(image, trivyVersion) {
      const end = new AbortController();
      const all = async () => {
        const listed = new Set((await remote.list("layer-")).map(({ key }) => key));
        if (listed.size === 0) return;
        const layers = await layersOfImage(image);
        const carried = largestFirst(layers, ({ size }) => size, carriedLayers(layers, trivyVersion));
        const wanted = carried.filter(({ key }) => listed.has(key)).slice(0, worthIt.layers);
        await Promise.allSettled(wanted.map((each) => bringOnce(each)));
      };
      const late = sleep(patienceMs, undefined, { signal: end.signal, ref: false });
      await Promise.race([all(), late]).catch(() => undefined);
      end.abort();
      await late.catch(() => undefined);
    },
    async offer({ layers }, trivyVersion) {
      if (!remote.keeps) return;
      const carried = largestFirst(layers, ({ unpacked }) => unpacked, carriedLayers(layers, trivyVersion));
      const large = new Set(
        layers.filter(({ unpacked }) => unpacked >= worthIt.unpackedBytes).map(({ index }) => index),
      );
      const wanted = carried.filter(({ index }) => large.has(index)).slice(0, worthIt.layers);
      await Promise.allSettled(wanted.map(offerOne));
    },
  };
}

interface CarriedLayer {
  index: number;
  key: string;
  /** Relative to the cache directory, as the stores name them: their names hold digest, diff ID and versions. The record of the layer first. */
  files: readonly string[];
}

function carriedLayers(
  layers: readonly Pick<LayerSource, "index" | "digest" | "diffId">[],
  trivyVersion: string | undefined,
): CarriedLayer[] {
  const diffIds = layers.map(({ diffId }) => diffId);
  return layers.map(({ index, digest, diffId }) => {
    const standing = { digest, chain: diffIds.slice(0, index + 1) };
    const forScan =
      trivyVersion === undefined
        ? []
        : [
            ...extractFiles(digest).map((name) => join("extracts", name)),
            join("clean-layers", cleanLayerFile(standing, trivyVersion)),
          ];
    const files = [join("layers", layerFile({ diffId, digest })), ...forScan];
    return { index, key: `layer-${createHash("sha256").update(files.join("\n")).digest("hex")}`, files };
  });
}

function largestFirst<Layer extends { index: number }>(
  layers: readonly Layer[],
  bytes: (layer: Layer) => number,
  carried: readonly CarriedLayer[],
): CarriedLayer[] {
  const sizes = new Map(layers.map((layer) => [layer.index, bytes(layer)]));
  return carried.toSorted((a, b) => (sizes.get(b.index) ?? 0) - (sizes.get(a.index) ?? 0));
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const unfinished = `${to}.${randomUUID()}`;
  try {
    await linkOrCopy(from, unfinished);
    await rename(unfinished, to);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
