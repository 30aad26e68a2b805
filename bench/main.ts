/** `node bench/main.ts [PART…]`: measures and prints a table. See script/bench. */
import { cpus, loadavg } from "node:os";
import { version } from "../src/version.ts";
import { measureAgainstZlib } from "./against-zlib.ts";
import { measureCachedRun } from "./cached-run.ts";
import { measureChain } from "./chain.ts";
import { measureDelivery } from "./deliver.ts";
import { measureDive } from "./dive.ts";
import { asTable, type Figure, type Part } from "./figure.ts";
import { measureLinear } from "./linear.ts";
import { measureLintCalls } from "./lint-calls.ts";
import { measureMemory } from "./memory.ts";
import { measurePeakDisk } from "./peak-disk.ts";
import { measureRebuilds } from "./rebuild.ts";
import { measureScan, measureSecrets } from "./scan.ts";
import { measureSecond } from "./second.ts";
import { measureSideBySide } from "./side-by-side.ts";
import { measureStart } from "./start.ts";

const measures: Record<string, () => Figure[] | Promise<Figure[]>> = {
  start: measureStart,
  cached: measureCachedRun,
  lint: measureLintCalls,
  deliver: measureDelivery,
  dive: measureDive,
  zlib: measureAgainstZlib,
  scan: measureScan,
  secrets: measureSecrets,
  second: measureSecond,
  memory: measureMemory,
  linear: measureLinear,
  chain: measureChain,
  together: measureSideBySide,
  disk: measurePeakDisk,
  rebuild: measureRebuilds,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${Object.keys(measures).join(", ")}.`);
  process.exitCode = 2;
} else {
  const parts: Part[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`measuring: ${name}`);
    const load = loadavg()[0] ?? Number.NaN;
    const started = performance.now();
    const figures = await measure();
    parts.push({ name, figures, load, seconds: (performance.now() - started) / 1000 });
  }
  const model = cpus()[0]?.model ?? "unknown processor";
  console.log(`Plimsoll ${version}, Node ${process.versions.node}, ${cpus().length} × ${model}\n`);
  console.log(asTable(parts));
  const times = parts.map(({ name, seconds }) => `${name} ${Math.round(seconds)} s`);
  console.log(`\nTime taken, what had to be made first included: ${times.join(", ")}.`);
  const holds = parts.every(({ figures }) => figures.every(({ holds }) => holds !== false));
  process.exitCode = holds ? 0 : 1;
}
