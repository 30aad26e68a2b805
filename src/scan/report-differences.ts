import type { TrivyReport, TrivyResult } from "./trivy-report.ts";

/** More than anyone reads; the rest is counted. */
const maximumLines = 20;

/**
 * What one report of Trivy has and the other has not, one line each, in a stable order; empty when they say the same of
 * packages and vulnerabilities, layers and all. Sizes and the scanner's own numbers are not compared.
 */
export function reportDifferences(extract: TrivyReport, full: TrivyReport): string[] {
  const fromExtract = new Set(statementsOf(extract));
  const fromFull = new Set(statementsOf(full));
  const lines = [
    ...[...fromFull].filter((each) => !fromExtract.has(each)).map((each) => `only in the full scan: ${each}`),
    ...[...fromExtract].filter((each) => !fromFull.has(each)).map((each) => `only in the extract's scan: ${each}`),
  ].sort();
  const rest = lines.length - maximumLines;
  return rest > 0 ? [...lines.slice(0, maximumLines), `and ${rest} more`] : lines;
}

function statementsOf({ Metadata: { OS }, Results }: TrivyReport): string[] {
  return [`system ${JSON.stringify(OS ?? null)}`, ...(Results ?? []).flatMap(statementsOfResult)];
}

/** Equal packages of one layer stand several times in a report; each time counts. */
function statementsOfResult({ Target, Class, Type, Packages, Vulnerabilities }: TrivyResult): string[] {
  const where = JSON.stringify([Target, Class, Type]);
  const times = new Map<string, number>();
  const statements = [
    ...(Packages ?? []).map((each) => `package ${JSON.stringify(each)}`),
    ...(Vulnerabilities ?? []).map((each) => `vulnerability ${JSON.stringify(each)}`),
  ];
  return statements.map((statement) => {
    const time = (times.get(statement) ?? 0) + 1;
    times.set(statement, time);
    return `${statement} of ${where}${time === 1 ? "" : ` (${time})`}`;
  });
}
