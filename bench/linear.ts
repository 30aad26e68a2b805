import { formatSeconds } from "../src/text/duration.ts";
import { readTrusted } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, rounds, secondsOf } from "./measure.ts";
import { median, spread } from "./statistics.ts";
import { type SyntheticLayer, syntheticLayout } from "./synthetic-layout.ts";
import { warm } from "./warm.ts";

/** Beyond this, the cost of a unit would be growing with their number. */
const tolerated = 1.3;

/** What a byte and what a file cost, as there are more of them: time without that of starting, by the number of units. */
export async function measureLinear(): Promise<Figure[]> {
  const layer: SyntheticLayer = { codec: "gzip", files: 200, bytesPerFile: 500e3 };
  const byLayers = [1, 2, 4, 8].map((count) => ({ count, layers: Array.from({ length: count }, () => layer) }));
  const byFiles = [25_000, 50_000, 100_000, 200_000].map((count) => ({
    count,
    layers: [{ codec: "zstd" as const, files: count, bytesPerFile: 1000 }],
  }));
  const inBytes = { series: byLayers, unitsOf: (layers: number) => (layers * 100e6) / 1e6, unit: "MB" };
  const inFiles = { series: byFiles, unitsOf: (files: number) => files, unit: "file" };
  // One layer is read by one core: from two on, both are at work.
  return [
    ...(await measure("layers of 100 MB, gzip", inBytes, 2)),
    ...(await measure("files of 1 kB in one layer, zstd", inFiles, 25_000)),
  ];
}

interface Series {
  series: readonly { count: number; layers: readonly SyntheticLayer[] }[];
  unitsOf(count: number): number;
  unit: string;
}

async function measure(what: string, { series, unitsOf, unit }: Series, comparedWith: number): Promise<Figure[]> {
  const start = await syntheticLayout([{ codec: "gzip", files: 1, bytesPerFile: 1000 }]);
  const layouts = new Map([["0", start]]);
  for (const { count, layers } of series) layouts.set(String(count), await syntheticLayout(layers));
  for (const layout of layouts.values()) warm(layout);
  readTrusted(start);
  const contestants = [...layouts].map(([count, layout]) => [`${count} ${what}`, () => readTrusted(layout)] as const);
  const runs = Object.values(inTurn(rounds + 2, Object.fromEntries(contestants))).map(secondsOf);
  const starting = median(runs[0] ?? []);
  const costs = series.map(({ count }, i) => {
    const seconds = runs[i + 1] ?? [];
    return { count, seconds, each: (median(seconds) - starting) / unitsOf(count) };
  });
  const reference = costs.find(({ count }) => count === comparedWith)?.each ?? Number.NaN;
  return costs.map(({ count, seconds, each }) => {
    const measured = `${spread(seconds, formatSeconds)}, ${(1e6 * each).toFixed(1)} µs/${unit}`;
    const shown = { measure: `reading ${count.toLocaleString("en")} ${what}`, measured };
    if (count <= comparedWith) return shown;
    const most = 1e6 * tolerated * reference;
    return { ...shown, limit: `at most ${most.toFixed(1)} µs/${unit}`, holds: 1e6 * each <= most };
  });
}
