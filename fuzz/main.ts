/**
 * Fuzzes what reads images: `node fuzz/main.ts [--seconds=20] [--seed=N] [--target=NAME]… [FILE]…`. With files, checks
 * these inputs again and nothing else. Exit status 1 when something fails; the input is then written to `build/fuzz/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { targets } from "./all-targets.ts";
import { inputOf, packInput, unpackInput, type Which } from "./input.ts";
import { Random } from "./random.ts";
import type { Target } from "./target.ts";
import type { Told, Work } from "./worker.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "20" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    target: { type: "string", multiple: true, default: [] },
  },
});

/** An input that is at it for so long hangs: none is larger than some hundred kilobytes. */
const hangMs = 30_000;
const failures = join(import.meta.dirname, "../build/fuzz");

process.exitCode = positionals.length > 0 ? await checkFiles(positionals) : await fuzz();

/** A file's name begins with its target's. */
async function checkFiles(files: readonly string[]): Promise<number> {
  for (const file of files) {
    const target = targetNamed(basename(file).split("-")[0] ?? "");
    await target.check(unpackInput(readFileSync(file)), new Random(file));
    console.log(`${file}: holds`);
  }
  return 0;
}

async function fuzz(): Promise<number> {
  const seed = Number(values.seed);
  const only = values.target.map((name) => targetNamed(name).name);
  console.log(`fuzzing for ${values.seconds} s with --seed=${seed}`);
  const progress = new Int32Array(new SharedArrayBuffer(8));
  const told = await run({ seed, seconds: Number(values.seconds), only, progress });
  if ("done" in told) {
    console.log(
      Object.entries(told.done)
        .map(([name, count]) => `${name} ${count}`)
        .join(", "),
    );
    return 0;
  }
  const { target, iteration, problem } = told;
  const file = keep({ seed, target, iteration });
  console.error(`${target}, iteration ${iteration}: ${problem}`);
  console.error(`The input is kept. Check it again with: node fuzz/main.ts ${relative(process.cwd(), file)}`);
  return 1;
}

/** In a thread, so that one that hangs or fills the memory can be stopped and told. */
function run(work: Work): Promise<Told> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const current = () => ({ target: targets[work.progress[0] ?? 0]?.name ?? "", iteration: work.progress[1] ?? 0 });
  return new Promise((resolve) => {
    let last = "";
    let since = performance.now();
    const watch = setInterval(() => {
      const now = JSON.stringify(current());
      if (now !== last) [last, since] = [now, performance.now()];
      if (performance.now() - since > hangMs) end({ ...current(), problem: `it hangs for ${hangMs / 1000} s` });
    }, 500);
    const end = (told: Told) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(told);
    };
    worker.on("message", end);
    worker.on("error", (error) => end({ ...current(), problem: String(error) }));
  });
}

/** Writes the input anew: everything about it follows from its seed and number. */
function keep(which: Which): string {
  mkdirSync(failures, { recursive: true });
  const file = join(failures, `${which.target}-${which.seed}-${which.iteration}.bin`);
  writeFileSync(file, packInput(inputOf(targetNamed(which.target), which).input));
  return file;
}

function targetNamed(name: string): Target {
  const target = targets.find((each) => each.name === name);
  if (target === undefined)
    throw new Error(`There is no target ${name}; there are ${targets.map((each) => each.name).join(", ")}.`);
  return target;
}
