/** Reads the layout in argv[2] and prints its unpacked bytes and the process's peak memory in MB. */
import { layersOf, listImages } from "../../src/image/layout.ts";
import { PathTable } from "../../src/image/paths.ts";
import { readLayers } from "../../src/image/read-layers.ts";

const layout = process.argv[2] ?? "";
const [image] = await listImages(layout);
const options = { paths: new PathTable(), verify: true, signal: AbortSignal.timeout(50_000), cache: undefined };
const contents = await readLayers(layout, image === undefined ? [] : layersOf(image), options);
const unpacked = contents.reduce((sum, content) => sum + content.unpacked, 0);
const peak = Math.round(process.resourceUsage().maxRSS / 1000);
process.stdout.write(JSON.stringify({ unpacked, peak }));
