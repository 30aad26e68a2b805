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
  if (entry !== undefined) {
    const { file, line, statement, expires } = entry;
    return {
      source: `${file}:${line}`,
      ...(statement === undefined ? {} : { statement }),
      ...(expires === undefined ? {} : { expires }),
    };
  }
  const document = vex.find((_path, index) => vexName(index) === Source);
  return { source: document ?? "VEX", statement: [Status, Statement].filter((word) => word).join(": ") };
}

/** A sentence about an entry that would have suppressed this, had it not run out. */
export function expiredNote(id: string, { entries }: SuppressionSources, today: string): string {
  const entry = entries.find((each) => each.id === id && each.expires !== undefined && each.expires <= today);
  return entry === undefined ? "" : ` Its suppression in ${entry.file}:${entry.line} ended on ${entry.expires}.`;
}
