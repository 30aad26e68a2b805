import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { asPlimsollError } from "../errors.ts";
import type { Delivery } from "../model/report.ts";
import type { ResultFile } from "../report/results.ts";

// Everything that a run writes below --out (CONTRACTS §2). `.gitignore` keeps the results out of commits.
const owned = ["report.json", "report.html", "inspect.html", "summary.md", "comment.md", "sarif", "sbom", ".gitignore"];

/**
 * Takes away what an earlier run left in `directory`, and only that. The directory lies inside the build context by
 * default: results of the last run must not be what a `COPY . .` of this one ships, nor what breaks its cache.
 */
export async function clearResults(directory: string): Promise<void> {
  await Promise.all(owned.map((name) => rm(join(directory, name), { recursive: true, force: true })));
  // Not empty, or never there: both are fine.
  await rmdir(directory).catch(() => undefined);
}

/** Writes the results below `directory`, each file whole or not at all. One that can't be written never stops the others. */
export async function writeResults(directory: string, files: readonly ResultFile[]): Promise<Delivery[]> {
  const ignore: ResultFile = { path: ".gitignore", text: "*\n" };
  const deliveries = await Promise.all([...files, ignore].map((file) => writeOne(directory, file)));
  return deliveries.filter(({ surface }) => surface !== ignore.path);
}

async function writeOne(directory: string, { path, text }: ResultFile): Promise<Delivery> {
  const target = join(directory, path);
  const unfinished = `${target}.unfinished`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(unfinished, text);
    await rename(unfinished, target);
    return { surface: path, status: "delivered" };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return { surface: path, status: "failed", reason: asPlimsollError(error, "io").message };
  }
}
