import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import { readTextFile } from "../plan/text-file.ts";
import { oneLine } from "../text/control.ts";
import { editLine } from "./line-edit.ts";
import type { Change } from "./model.ts";
import type { RebuildSources } from "./sources.ts";

/** What is asked about: files, and how they change. */
export interface ChangeRequest {
  /** Where relative paths start from. */
  directory: string;
  /** A path, or `PATH:LINE` of a Dockerfile. */
  subject: string;
  /** A file with the new content, of a Dockerfile or an ignore file; absent: a line of comment is added. */
  with?: string;
}

/**
 * What a file's or a line's change is to the builds. A file that does not exist is one that is added.
 *
 * @throws PlimsollError `usage.flag` for a directory, and for a line of what is no Dockerfile of the plan
 */
export async function changeOf(
  { directory, subject, with: given }: ChangeRequest,
  sources: RebuildSources,
): Promise<Change> {
  const whole = await placeOf(resolve(directory, subject), subject);
  const lined = /^(.+):(\d{1,7})$/s.exec(subject);
  if (lined !== null && !whole.exists) {
    return lineChange(subject, await placeOf(resolve(directory, lined[1] ?? ""), subject), Number(lined[2]), sources);
  }
  const text = sources.dockerfiles.get(whole.path) ?? sources.ignoreFiles.get(whole.path);
  const isIgnoreFile = text === undefined && /(?:^|\.)dockerignore$/.test(basename(whole.path));
  if (text === undefined && !isIgnoreFile) return { subject, files: [whole.path], texts: new Map() };
  const after = given === undefined ? `${text ?? ""}\n# changed\n` : await newText(resolve(directory, given), given);
  return { subject, files: [whole.path], texts: new Map([[whole.path, after]]) };
}

/** The change of one line, as a person would edit it. */
function lineChange(subject: string, { path }: Place, line: number, { dockerfiles }: RebuildSources): Change {
  const text = dockerfiles.get(path);
  if (text === undefined) {
    const message = `${oneLine(subject)}: only lines of the Dockerfiles that are built can be named. Give the file alone.`;
    throw new PlimsollError("usage.flag", message);
  }
  if (line < 1 || line > text.split("\n").length) {
    throw new PlimsollError("usage.flag", `${oneLine(subject)}: the file has no line ${line}.`);
  }
  return { subject, files: [path], texts: new Map([[path, editLine(text, line, "changed")?.text ?? text]]), line };
}

async function newText(path: string, given: string): Promise<string> {
  const text = await readTextFile(path);
  if (text !== undefined) return text;
  throw new PlimsollError(
    "usage.flag",
    `--with ${oneLine(given)}: it is no text file of up to 2 MiB that can be read.`,
  );
}

interface Place {
  path: string;
  exists: boolean;
}

async function placeOf(path: string, subject: string): Promise<Place> {
  try {
    const real = await realpath(path);
    if (!(await lstat(real)).isDirectory()) return { path: real, exists: true };
  } catch (error) {
    if (!hasErrno(error, "ENOENT") && !hasErrno(error, "ENOTDIR") && !hasErrno(error, "ELOOP"))
      throw unreadable(subject, error);
    return { path: await missing(path), exists: false };
  }
  throw new PlimsollError("usage.flag", `${oneLine(subject)} is a directory. Name a file in it.`);
}

/** Where a path that does not exist would lie. */
async function missing(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  const real = await realpath(parent).catch(() => undefined);
  return join(real ?? (await missing(parent)), basename(path));
}

function unreadable(subject: string, cause: unknown): PlimsollError {
  return new PlimsollError("usage.flag", `${oneLine(subject)} can't be looked up.`, { cause });
}
