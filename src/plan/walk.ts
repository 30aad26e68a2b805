import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { PlanNote } from "../model/plan.ts";
import { compareText } from "../text/order.ts";
import { closedBecause } from "./directories.ts";

/** Limits that keep a walk short in a repository of any size. What lies beyond is not found, and that is said. */
const deepest = 8;
const mostEntries = 100_000;

export interface WalkedEntry {
  /** Relative to the root, with `/`. */
  path: string;
  name: string;
  kind: "file" | "directory" | "link" | "other";
}

export interface Walk {
  entries: WalkedEntry[];
  /** Directories that were not looked into, one note for all of one name. */
  notes: PlanNote[];
}

/**
 * What lies below `root` under a name that `wanted` accepts, nearest first and then by path. Follows no symbolic link.
 * Never fails: a directory that can't be read is noted.
 */
export async function walk(root: string, wanted: (name: string) => boolean): Promise<Walk> {
  const entries: WalkedEntry[] = [];
  const notes = new Map<string, string>();
  const queue: Directory[] = [{ path: "", depth: 0 }];
  let seen = 0;
  for (const directory of queue) {
    const found = await list(root, directory.path);
    if (found === undefined) notes.set(directory.path || ".", "it can't be read");
    seen += found?.length ?? 0;
    if (seen > mostEntries) {
      notes.set(".", `what comes after ${mostEntries} files and directories; narrow it with "ignore"`);
      break;
    }
    entries.push(...(found ?? []).filter(({ name }) => wanted(name)));
    queue.push(...below(found ?? [], directory.depth + 1, notes));
  }
  return { entries, notes: [...notes].map(([subject, reason]) => ({ kind: "left-out", subject, reason })) };
}

interface Directory {
  path: string;
  depth: number;
}

/** The directories to look into; why the others are not goes into `notes`. Hidden ones are not worth a note. */
function below(found: readonly WalkedEntry[], depth: number, notes: Map<string, string>): Directory[] {
  return found.flatMap(({ path, name, kind }) => {
    if (kind !== "directory") return [];
    const closed = closedBecause(name);
    if (closed === undefined && depth <= deepest) return [{ path, depth }];
    if (closed === undefined) notes.set(`${path}/`, "too deep, not looked into");
    else if (closed !== "hidden") notes.set(`${name}/`, `${closed}, not looked into`);
    return [];
  });
}

async function list(root: string, directory: string): Promise<WalkedEntry[] | undefined> {
  try {
    const entries = await readdir(join(root, directory), { withFileTypes: true });
    const walked = entries.map((entry) => toWalked(entry, directory));
    return walked.toSorted((a, b) => compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

function toWalked(entry: Dirent, directory: string): WalkedEntry {
  const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
  if (entry.isSymbolicLink()) return { path, name: entry.name, kind: "link" };
  if (entry.isDirectory()) return { path, name: entry.name, kind: "directory" };
  return { path, name: entry.name, kind: entry.isFile() ? "file" : "other" };
}
