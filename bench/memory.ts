import { formatBytes } from "../src/text/bytes.ts";
import { formatSeconds } from "../src/text/duration.ts";
import { check, inspect } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { bundled, runNodeForOutput, type Usage } from "./measure.ts";
import { codecs, mlImage } from "./ml-image.ts";
import { syntheticLayout } from "./synthetic-layout.ts";

/** Peak memory at 2 GB and at 200,000 files, of reading alone and of a whole check with the scanner's extract. */
export async function measureMemory(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const codec of codecs) {
    const { layout } = await mlImage(codec);
    figures.push(...measure(`2 GB, ${codec}`, layout));
  }
  const layers = Array.from({ length: 8 }, () => ({ codec: "zstd" as const, files: 25_000, bytesPerFile: 2000 }));
  return [...figures, ...measure("200,000 files, zstd", await syntheticLayout(layers))];
}

function measure(input: string, layout: string): Figure[] {
  const files = countFiles(layout);
  const limit = 200e6 + 500 * files;
  const within = (what: string, { peakRssBytes, seconds, exit }: Usage): Figure => ({
    measure: `${what} of ${input} (${files.toLocaleString("en")} files): peak RSS`,
    measured: `${formatBytes(peakRssBytes)}, ${formatSeconds(seconds)}`,
    limit: `under ${formatBytes(limit)}`,
    holds: exit === 0 && peakRssBytes < limit,
  });
  return [
    within("`plimsoll inspect`", inspect(layout)),
    within("`plimsoll check --image`", check(layout, "scan: extract\n")),
  ];
}

function countFiles(layout: string): number {
  const { output } = runNodeForOutput([bundled("cli.js"), "inspect", "--json", layout]);
  const { layers }: { layers: { fileCount: number }[] } = JSON.parse(output);
  return layers.reduce((sum, { fileCount }) => sum + fileCount, 0);
}
