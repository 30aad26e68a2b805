import { matchesGlob } from "node:path/posix";
import type { Finding } from "../model/report.ts";
import { entryOfStatement, type IgnoreEntry } from "./ignore-files.ts";
import { vexName } from "./trivy.ts";
import type { TrivyModified } from "./trivy-report.ts";

/** Where suppressions come from: entries of ignore files, and VEX documents under the names that the user gave them. */
export interface SuppressionSources {
  entries: readonly IgnoreEntry[];
  vex: readonly string[];
}

/** Who suppressed a finding, why, and until when. */
export function suppressionOf(
  { Status, Statement, Source }: TrivyModified,
  { entries, vex }: SuppressionSources,
): NonNullable<Finding["suppression"]> {
  const entry = entryOfStatement(Statement, entries);
  if (entry !== undefined) return suppressionBy(entry);
  const document = vex.find((_path, index) => vexName(index) === Source);
  return { source: document ?? "VEX", statement: [Status, Statement].filter((word) => word).join(": ") };
}

/**
 * What an ignore file says of a secret that Trivy was not asked about: the first entry with the rule's id that still holds
 * (`Match` and `matchPath` in pkg/result/ignore.go). `path` begins with a slash, as the targets do that Trivy matches; it is
 * undefined for what stands in no file, and then entries for paths do not hold.
 */
export function suppressionOfSecret(
  rule: string,
  path: string | undefined,
  entries: readonly IgnoreEntry[],
  today: string,
): Finding["suppression"] {
  const entry = entries.find(
    ({ id, sections, paths = [], expires }) =>
      id === rule &&
      sections.includes("secrets") &&
      (paths.length === 0 || (path !== undefined && paths.some((pattern) => matches(path, pattern)))) &&
      (expires === undefined || expires > today),
  );
  return entry === undefined ? undefined : suppressionBy(entry);
}

/** As Trivy's doublestar does, to which a dot is a character like any other; to Node a wildcard does not begin with one. */
function matches(path: string, pattern: string): boolean {
  const plain = (text: string) => text.replaceAll(".", "\uE000");
  return matchesGlob(plain(path), plain(pattern));
}

function suppressionBy({ file, line, statement, expires }: IgnoreEntry): NonNullable<Finding["suppression"]> {
  return {
    source: `${file}:${line}`,
    ...(statement === undefined ? {} : { statement }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** A sentence about an entry that would have suppressed this, had it not run out. */
export function expiredNote(id: string, { entries }: SuppressionSources, today: string): string {
  const entry = entries.find((each) => each.id === id && each.expires !== undefined && each.expires <= today);
  return entry === undefined ? "" : ` Its suppression in ${entry.file}:${entry.line} ended on ${entry.expires}.`;
}
