/** Reads the layout in argv[2] and prints its unpacked bytes and the process's peak memory in MB. */
import { layoutBlobs } from "../../src/image/layer-blobs.ts";
import { layersOf, listImages } from "../../src/image/layout.ts";
import { PathTable } from "../../src/image/paths.ts";
import { newBudget } from "../../src/image/read-budget.ts";
import { readLayers } from "../../src/image/read-layers.ts";

const layout = process.argv[2] ?? "";
const [image] = await listImages(layout);
const layers = image === undefined ? [] : layersOf(image).map((layer) => ({ ...layer, base: false, chain: [] }));
const contents = await readLayers(layoutBlobs(layout), layers, {
  paths: new PathTable(),
  verify: true,
  verifyDiffIds: false,
  budget: newBudget(),
  companions: [],
  cache: undefined,
  signal: AbortSignal.timeout(200_000),
});
const unpacked = contents.reduce((sum, content) => sum + content.unpacked, 0);
const peak = Math.round(process.resourceUsage().maxRSS / 1000);
process.stdout.write(JSON.stringify({ unpacked, peak }));
