import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";

/** Reads a file, or all files below a directory, so that no contestant is the one that waits for the disk. */
export function warm(path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) warm(join(path, name));
    return;
  }
  const buffer = Buffer.allocUnsafe(1 << 20);
  const file = openSync(path, "r");
  while (readSync(file, buffer) > 0);
  closeSync(file);
}
