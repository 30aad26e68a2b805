import type { Finding } from "../../model/report.ts";
import { compareSeverity } from "../../model/severity.ts";
import { compareText } from "../../text/order.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { sarifText } from "../escape/sarif-text.ts";
import { compareFindings } from "../order.ts";
import { createFingerprints } from "./fingerprints.ts";
import { locationOf, type Places } from "./location.ts";
import type { SarifLocation, SarifResult, SarifRule } from "./model.ts";
import { levels, ruleIdOf, sentence } from "./rules.ts";

/** A finding as one run sees it. `platform` is empty where it does not matter. */
export interface Sighting {
  finding: Finding;
  platform: string;
}

export interface Group {
  location: SarifLocation;
  sightings: [Sighting, ...Sighting[]];
}

/** GitHub keeps 5,000 results of a run and does not promise which; so we choose, by severity. */
const most = 5000;

/**
 * Sightings by rule and line: one vulnerability in several packages that one line brought is one group. Worst first,
 * the most that GitHub takes. What has no place in the repository is left out.
 */
export function groupsOf(sightings: readonly Sighting[], places: Places): Group[] {
  const groups = new Map<string, Group>();
  for (const sighting of sightings.toSorted((a, b) => compareFindings(a.finding, b.finding))) {
    const location = isOpen(sighting.finding) ? locationOf(sighting.finding.origin, places) : undefined;
    if (location === undefined) continue;
    const key = JSON.stringify([
      ruleIdOf(sighting.finding),
      location.artifactLocation.uri,
      location.region,
      apart(sighting),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { location, sightings: [sighting] });
    else group.sightings.push(sighting);
  }
  return [...groups.values()].slice(0, most);
}

/** Lint and secrets that share rule and line are still different things; vulnerabilities are not. */
function apart({ finding }: Sighting): string {
  return kindOf(finding) === "vulnerability" ? "" : finding.key;
}

/** The results of a run. `subject` is the variant, or empty for the repository. */
export function resultsOf(groups: readonly Group[], rules: readonly SarifRule[], subject: string): SarifResult[] {
  const indexById = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = createFingerprints();
  const topDown = groups.toSorted((a, b) => a.location.region.startLine - b.location.region.startLine);
  const hashes = new Map(topDown.map((group) => [group, fingerprint(stableParts(group, subject))]));
  return groups.map((group) => {
    const [{ finding }] = group.sightings;
    const ruleId = ruleIdOf(finding);
    return {
      ruleId,
      ruleIndex: indexById.get(ruleId) ?? 0,
      level: levels[finding.severity],
      message: { text: sentence(sarifText(messageOf(group, subject))) },
      locations: [{ physicalLocation: group.location }],
      partialFingerprints: { primaryLocationLineHash: hashes.get(group) ?? "" },
    };
  });
}

/**
 * What makes two results the same alert: variant, rule, file, and the keyword of the instruction; for lint the key of
 * the finding, which is over the line's own text. The instruction's text is left out elsewhere: it holds tags.
 */
function stableParts({ sightings: [{ finding }], location }: Group, subject: string): string[] {
  const { uri } = location.artifactLocation;
  if (kindOf(finding) !== "vulnerability") return [subject, ruleIdOf(finding), uri, finding.key];
  return [subject, ruleIdOf(finding), uri, finding.origin?.instruction?.split(" ")[0] ?? ""];
}

function messageOf({ sightings }: Group, subject: string): string {
  const [{ finding }] = sightings;
  if (kindOf(finding) === "lint") return finding.message || finding.title;
  const platforms = [...new Set(sightings.map(({ platform }) => platform))]
    .filter((each) => each !== "")
    .sort(compareText);
  const who = platforms.length === 0 ? subject : `${subject} (${platforms.join(", ")})`;
  const from = finding.origin?.instruction === undefined ? "" : ` Brought by ${finding.origin.instruction}`;
  if (kindOf(finding) === "secret") return `${who}: ${sentence(finding.message || finding.title)}${from}`;
  return `${who}: ${finding.rule} in ${packagesOf(sightings)}. ${sentence(finding.title)}${from}`;
}

function packagesOf(sightings: readonly Sighting[]): string {
  const texts = sightings.map(({ finding: { package: of } }) => {
    return `${of?.name} ${of?.version} (${of?.fixedIn === undefined ? "no fix" : `fixed in ${of.fixedIn}`})`;
  });
  const unique = [...new Set(texts)].sort(compareText);
  const more = unique.length > 8 ? ` and ${unique.length - 8} more` : "";
  return unique.slice(0, 8).join(", ") + more;
}

/** Findings of the groups, the worst first: what rules are made from. */
export function findingsOf(groups: readonly Group[]): Finding[] {
  return groups
    .flatMap(({ sightings }) => sightings.map(({ finding }) => finding))
    .sort((a, b) => compareSeverity(a.severity, b.severity) || compareText(ruleIdOf(a), ruleIdOf(b)));
}
