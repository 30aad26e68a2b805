import { gzipSync } from "node:zlib";
import { isOpen } from "../../verdict/finding-kinds.ts";
import { version } from "../../version.ts";
import type { Places } from "./location.ts";
import type { SarifLog } from "./model.ts";
import { findingsOf, type Group, groupsOf, resultsOf, type Sighting } from "./results.ts";
import { rulesOf } from "./rules.ts";

const homepage = "https://github.com/plimsoll-line/plimsoll";

/** GitHub takes 10 MB of a compressed file (its SARIF support). It travels in base64, and that is held to the limit too. */
const uploadBytes = 10_000_000;

/**
 * One run as a file: the worst results, as many as one upload takes. `leftOut` counts the open sightings that are not in it.
 * `subject` is the variant, or empty for the repository.
 */
export function sarifLog(
  sightings: readonly Sighting[],
  places: Places,
  subject: string,
  category: string,
): { text: string; leftOut: number } {
  const open = sightings.filter(({ finding }) => isOpen(finding)).length;
  const all = groupsOf(sightings, places);
  for (let count = all.length; ; count = Math.floor(count / 2)) {
    const groups = all.slice(0, count);
    const text = textOf(groups, subject, category);
    const placed = groups.reduce((sum, group) => sum + group.sightings.length, 0);
    if (count === 0 || isSmallEnough(text)) return { text, leftOut: open - placed };
  }
}

function isSmallEnough(text: string): boolean {
  const encoded = (bytes: number) => Math.ceil(bytes / 3) * 4;
  // Compressing adds a few bytes for each block at worst, so most files are known as small without it.
  const atMost = Buffer.byteLength(text) + 100_000;
  return encoded(atMost) <= uploadBytes || encoded(gzipSync(text).byteLength) <= uploadBytes;
}

function textOf(groups: readonly Group[], subject: string, category: string): string {
  const rules = rulesOf(findingsOf(groups));
  const driver = { name: "Plimsoll", semanticVersion: version, informationUri: homepage, rules };
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        automationDetails: { id: category },
        columnKind: "utf16CodeUnits",
        results: resultsOf(groups, rules, subject),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
