import type { Origin } from "../../model/origin.ts";
import type { SarifLocation } from "./model.ts";

/** Where results can be put: the texts of the repository's files by path, for end columns, and a file to fall back on. */
export interface Places {
  /** Path → text; of a file that is missing here only the lines are exact. */
  texts: ReadonlyMap<string, string>;
  /** The file whose first line stands for what has no line of its own. */
  fallback: string | undefined;
}

/**
 * The place of a finding: the whole range of its instruction, else the first line of the fallback file; undefined when
 * there is neither. GitHub resolves a relative path against the repository, so a path that leaves it is no place.
 */
export function locationOf(origin: Origin | undefined, places: Places): SarifLocation | undefined {
  const { file, startLine } = origin ?? {};
  if (file !== undefined && isInside(file)) return at(file, startLine ?? 1, origin?.endLine ?? startLine ?? 1, places);
  const { fallback } = places;
  return fallback !== undefined && isInside(fallback) ? at(fallback, 1, 1, places) : undefined;
}

function at(file: string, startLine: number, endLine: number, { texts }: Places): SarifLocation {
  const last = texts.get(file)?.split(/\r?\n/)[endLine - 1]?.length ?? 0;
  // The end column is the one after the last character; every instruction's line has one character at least.
  const region = { startLine, startColumn: 1, endLine: Math.max(startLine, endLine), endColumn: Math.max(2, last + 1) };
  return { artifactLocation: { uri: uriOf(file) }, region };
}

function uriOf(file: string): string {
  return file
    .split("/")
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join("/");
}

function isInside(file: string): boolean {
  return file !== "" && file.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
