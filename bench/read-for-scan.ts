/**
 * `node bench/read-for-scan.ts LAYOUT DIRECTORY`: the engine's read of layers just built, with all that a scan with the default
 * scope of secrets takes along: Trivy's extract (DIRECTORY/extract) and the files in which the author could have left a secret.
 * Prints its own time in seconds and where those lie.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { platformImages } from "../src/image/platforms.ts";
import { readImage } from "../src/image/read-image.ts";
import { holdYoungGeneration } from "../src/process/young-generation.ts";
import { writeExtractLayout } from "../src/scan/extract/extract-layout.ts";
import { ScanExtract } from "../src/scan/extract/layer-extract.ts";
import { OwnFileCompanion } from "../src/scan/own-files/own-files.ts";
import { provenanceBeside } from "./provenance-beside.ts";

holdYoungGeneration();
const [layout = "", directory = ""] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
const started = performance.now();
const [image] = await platformImages(layout, directory);
if (image === undefined) throw new Error("The layout holds no image.");
const extract = new ScanExtract(join(directory, "layers"));
const ownFiles = new OwnFileCompanion(join(directory, "own-files"));
const { contents } = await readImage(
  image,
  { trusted: true, provenance: provenanceBeside(layout) },
  { signal: new AbortController().signal, companions: [extract, ownFiles] },
);
const written = await writeExtractLayout(image, (digest) => extract.of(digest), join(directory, "extract"));
if (!written.ok) throw new Error(written.because);
const candidates = await ownFiles.candidates(contents);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, extract: join(directory, "extract"), ownFiles: candidates.layout }));
