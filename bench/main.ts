/** `node bench/main.ts [PART…]`: measures and prints a table. See script/bench. */
import { cpus } from "node:os";
import { version } from "../src/version.ts";
import { measureCachedRun } from "./cached-run.ts";
import { asTable, type Figure } from "./figure.ts";
import { measureLintCalls } from "./lint-calls.ts";
import { measureMemory } from "./memory.ts";
import { measureStart } from "./start.ts";

const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  start: measureStart,
  cached: measureCachedRun,
  lint: measureLintCalls,
  memory: measureMemory,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`measuring: ${name}`);
    figures.push(...(await measure()));
  }
  const model = cpus()[0]?.model ?? "unknown processor";
  console.log(`Plimsoll ${version}, Node ${process.versions.node}, ${cpus().length} × ${model}\n`);
  console.log(asTable(figures));
  process.exitCode = figures.every(({ holds }) => holds !== false) ? 0 : 1;
}
