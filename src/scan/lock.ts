import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasErrno } from "../errors.ts";

/** Longer than any download that it guards may take; a lock older than that was left behind. */
const staleMs = 20 * 60_000;

/**
 * Runs `work` while holding the lock file, also against other processes of this machine. A lock whose owner is gone, or
 * that is very old, is taken over. Rejects with the signal's reason when it fires while waiting.
 */
export async function withLock<T>(file: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  while (!(await take(file, mine))) {
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await sleep(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    if ((await readFile(file, "utf8").catch(() => "")) === mine) await rm(file, { force: true });
  }
}

async function take(file: string, mine: string): Promise<boolean> {
  try {
    await writeFile(file, mine, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasErrno(error, "EEXIST")) return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(file)).mtimeMs > staleMs) return true;
    const owner = Number((await readFile(file, "utf8")).split(" ")[0]);
    if (!Number.isInteger(owner) || owner <= 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return hasErrno(error, "ESRCH");
  }
}
