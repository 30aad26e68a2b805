import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where images for measuring are kept: they take minutes to make. Outside the checkout, shared by all of them. */
export const cacheHome =
  process.env["PLIMSOLL_BENCH_HOME"] ||
  join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "plimsoll-bench");

/** The cache's directory `name`, made by `make` where it is missing. What a killed run left half-made is made anew. */
export async function cached(name: string, make: (directory: string) => void | Promise<void>): Promise<string> {
  const directory = join(cacheHome, name);
  if (existsSync(directory)) return directory;
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  console.error(`making ${directory}`);
  await make(unfinished);
  renameSync(unfinished, directory);
  return directory;
}

/** A short hash of names and contents of all files below a directory. */
export function hashOfFiles(directory: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort()) {
    const file = join(directory, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}

/** A short hash of a description. */
export function hashOf(description: unknown): string {
  return createHash("sha256").update(JSON.stringify(description)).digest("hex").slice(0, 12);
}
