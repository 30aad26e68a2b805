import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Of more files than that a typical one is chosen, and an ignore file's effect told, by the first ones. */
const mostFiles = 200_000;

/** What a listing does not go into or does not list: a path from the directory's root, and whether it is a directory. */
export type LeaveOut = (path: string, isDirectory: boolean) => boolean;

/**
 * The files and symbolic links below a directory, by paths from it with `/`, sorted. Follows no link; what can't be read
 * has no files.
 */
export async function listFiles(directory: string, leaveOut: LeaveOut = () => false): Promise<string[]> {
  const files: string[] = [];
  const open = [""];
  for (let at = 0; at < open.length && files.length < mostFiles; at += 1) {
    const below = open[at] ?? "";
    const entries = await readdir(join(directory, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (leaveOut(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  }
  return files.sort();
}
