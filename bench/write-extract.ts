/** `node bench/write-extract.ts LAYOUT DIRECTORY`: writes the scanner's extract of the layout's image into DIRECTORY. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { platformImages } from "../src/image/platforms.ts";
import { readImage } from "../src/image/read-image.ts";
import { writeExtractLayout } from "../src/scan/extract/extract-layout.ts";
import { ScanExtract } from "../src/scan/extract/layer-extract.ts";

const [layout = "", directory = ""] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
const [image] = await platformImages(layout, directory);
if (image === undefined) throw new Error("The layout holds no image.");
const extract = new ScanExtract(join(directory, "layers"));
await readImage(image, { trusted: true }, { signal: new AbortController().signal, companions: [extract] });
const written = await writeExtractLayout(image, (digest) => extract.of(digest), join(directory, "extract"));
if (!written.ok) throw new Error(written.because);
