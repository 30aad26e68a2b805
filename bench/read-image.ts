/**
 * `node bench/read-image.ts LAYOUT [CACHE]`: the whole engine on a layout that our own builder has just written, from its
 * source: layers, the scanner's extract, packages, causes with their lines. No command line; blobs are not compared with
 * their digests. Without CACHE, a directory, nothing is known of any layer. Prints its own time in seconds, because a bundle starts in 40 ms
 * and the source in ten times that.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { openLayerCache } from "../src/image/layer-cache.ts";
import { platformImages } from "../src/image/platforms.ts";
import { readImage } from "../src/image/read-image.ts";
import { holdYoungGeneration } from "../src/process/young-generation.ts";
import { writeExtractLayout } from "../src/scan/extract/extract-layout.ts";
import { openExtractStore } from "../src/scan/extract/extract-store.ts";
import { ScanExtract } from "../src/scan/extract/layer-extract.ts";
import { provenanceBeside } from "./provenance-beside.ts";

holdYoungGeneration();
const [layout = "", cacheDirectory] = process.argv.slice(2);
const directory = mkdtempSync(join(homedir(), ".plimsoll-read-"));
try {
  const started = performance.now();
  const [image] = await platformImages(layout, directory);
  if (image === undefined) throw new Error("The layout holds no image.");
  const known = cacheDirectory === undefined ? undefined : openCaches(cacheDirectory);
  const extract = new ScanExtract(join(directory, "layers"), { store: known?.store });
  const signal = new AbortController().signal;
  const hints = { trusted: true, provenance: provenanceBeside(layout) };
  const read = await readImage(image, hints, { signal, cache: known?.cache, companions: [extract] });
  const written = await writeExtractLayout(image, (digest) => extract.of(digest), join(directory, "extract"));
  const said = {
    seconds: (performance.now() - started) / 1000,
    sizes: read.image.sizes,
    dive: read.image.dive,
    packages: read.image.packages.length,
    causes: read.image.causes.map(({ kind, bytes }) => [kind, bytes]),
    extractBytes: written.ok ? written.bytes : written.because,
  };
  console.log(JSON.stringify(said));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function openCaches(directory: string) {
  return { cache: openLayerCache(join(directory, "layers")), store: openExtractStore(join(directory, "extracts")) };
}
