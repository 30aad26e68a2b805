/** Trivy's vulnerabilities as findings: one for each vulnerability in each source package. Pure. */
import type { Finding, Image, Layer } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";
import { compareText } from "../text/order.ts";
import { cameFrom, layerFinder } from "./layer-origins.ts";
import { severityOfTrivy } from "./severity.ts";
import { expiredNote, type SuppressionSources, suppressionOf } from "./suppression.ts";
import type { TrivyReport, TrivyResult, TrivyVulnerability } from "./trivy-report.ts";

/** One line of Trivy's, with what it is counted by. */
interface Line {
  vulnerability: TrivyVulnerability;
  type: string;
  /** The source package where Trivy knows it: libssl3 and openssl of one source are one thing to fix. */
  package: string;
  /** Binary packages, or the package itself. */
  layer: Layer | undefined;
  suppression?: NonNullable<Finding["suppression"]>;
}

/**
 * Findings, worst first, then by package; `today` is an ISO date. Without layers in `measured` none has an origin.
 */
export function vulnerabilityFindings(
  report: Pick<TrivyReport, "Results">,
  measured: Pick<Image, "layers" | "base">,
  sources: SuppressionSources,
  today: string,
): Finding[] {
  const findLayer = layerFinder(measured);
  const groups = new Map<string, Line[]>();
  for (const result of report.Results ?? []) {
    for (const line of linesOf(result, findLayer, sources)) {
      const key = keyOf(line);
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  const findings = [...groups].map(([key, lines]) => toFinding(key, lines, measured, sources, today));
  return findings.sort((a, b) => compareSeverity(a.severity, b.severity) || compareText(a.key, b.key));
}

function linesOf(result: TrivyResult, findLayer: ReturnType<typeof layerFinder>, sources: SuppressionSources): Line[] {
  const sourceNames = new Map<string, string>();
  for (const { Identifier, ID, Name, SrcName } of result.Packages ?? []) {
    for (const id of [Identifier?.UID, ID]) if (id !== undefined) sourceNames.set(id, SrcName ?? Name);
  }
  const line = (vulnerability: TrivyVulnerability): Line => {
    const { PkgIdentifier, PkgID, PkgName } = vulnerability;
    const source = sourceNames.get(PkgIdentifier?.UID ?? "") ?? sourceNames.get(PkgID ?? "");
    return {
      vulnerability,
      type: result.Type ?? "unknown",
      package: source ?? PkgName,
      layer: findLayer(vulnerability.Layer),
    };
  };
  const suppressed = (result.ExperimentalModifiedFindings ?? []).flatMap((modified) =>
    modified.Type === "vulnerability"
      ? [{ ...line(modified.Finding), suppression: suppressionOf(modified, sources) }]
      : [],
  );
  return [...(result.Vulnerabilities ?? []).map(line), ...suppressed];
}

/** Independent of variant and version, so that it is the same on the base branch and here. */
function keyOf({ vulnerability, type, package: name }: Line): string {
  const path = withoutVersion(vulnerability.PkgPath ?? "", vulnerability.InstalledVersion ?? "");
  return ["trivy", vulnerability.VulnerabilityID, type, name, ...(path === "" ? [] : [path])].join("/");
}

/** `usr/lib/python3/site-packages/jinja2-3.1.2.dist-info/METADATA` names the version that it holds. */
function withoutVersion(path: string, version: string): string {
  return version === "" ? path : path.replaceAll(version, "*");
}

function toFinding(
  key: string,
  lines: readonly Line[],
  measured: Pick<Image, "base">,
  sources: SuppressionSources,
  today: string,
): Finding {
  const open = lines.filter(({ suppression }) => suppression === undefined);
  const [first, ...others] = (open.length > 0 ? open : lines).toSorted(byLayer);
  if (first === undefined) throw new Error("a group has at least one line");
  const { vulnerability, layer, suppression } = first;
  const { VulnerabilityID: id, PrimaryURL: url, PublishedDate } = vulnerability;
  return {
    key,
    tool: "trivy",
    rule: id,
    severity: severityOfTrivy[vulnerability.Severity],
    title: vulnerability.Title ?? `${id} in ${first.package}`,
    message: `${sentence(first, others)}${cameFrom(layer, measured)}${suppression ? "" : expiredNote(id, sources, today)}`,
    ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
    state: suppression === undefined ? "unknown" : "suppressed",
    package: packageOf(first),
    ...fixOf(first, layer, measured),
    ...sourcesOf(vulnerability),
    ...(url?.startsWith("https://") === true ? { url } : {}),
    ...(PublishedDate === undefined ? {} : { published: PublishedDate.slice(0, 10) }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** The layer nearest the base first, packages of unknown layers last; then by name. */
function byLayer(a: Line, b: Line): number {
  const level = ({ layer }: Line) => layer?.index ?? Number.MAX_SAFE_INTEGER;
  return level(a) - level(b) || compareText(a.vulnerability.PkgName, b.vulnerability.PkgName);
}

function sentence(first: Line, others: readonly Line[]): string {
  const { VulnerabilityID, InstalledVersion, FixedVersion, Status, Severity, PkgPath } = first.vulnerability;
  const names = [...new Set([first, ...others].map(({ vulnerability }) => vulnerability.PkgName))].sort();
  const binaries = names.length === 1 && names[0] === first.package ? "" : ` (${names.join(", ")})`;
  const at = PkgPath === undefined ? "" : ` at ${PkgPath}`;
  const fixed = FixedVersion ? `fixed in ${FixedVersion}` : (unfixedWords.get(Status) ?? "no fix yet");
  const unknown = Severity === "UNKNOWN" ? ", severity not rated yet" : "";
  return `${VulnerabilityID} in ${first.package} ${InstalledVersion ?? ""}${binaries}${at}: ${fixed}${unknown}.`;
}

/** Trivy's statuses (trivy-db pkg/types/status.go), as far as they tell more than "affected". */
const unfixedWords: ReadonlyMap<string | undefined, string> = new Map([
  ["will_not_fix", "the distribution will not fix it"],
  ["fix_deferred", "the distribution put the fix off"],
  ["end_of_life", "the distribution no longer maintains it"],
  ["under_investigation", "under investigation, no fix yet"],
]);

function packageOf({ vulnerability, package: name }: Line): NonNullable<Finding["package"]> {
  const { InstalledVersion = "", FixedVersion, PkgPath, PkgIdentifier } = vulnerability;
  return {
    name,
    version: InstalledVersion,
    ...(FixedVersion ? { fixedIn: FixedVersion } : {}),
    ...(PkgPath === undefined ? {} : { path: PkgPath }),
    ...(PkgIdentifier?.PURL === undefined ? {} : { purl: PkgIdentifier.PURL }),
  };
}

function fixOf(
  { vulnerability, package: name }: Line,
  layer: Layer | undefined,
  measured: Pick<Image, "base">,
): Pick<Finding, "fix"> {
  const { FixedVersion } = vulnerability;
  if (!FixedVersion) return {};
  const update = `${name} to ${FixedVersion} or later`;
  if (layer?.base !== true) return { fix: { text: `Update ${update}.` } };
  const base = measured.base === undefined ? "the base image" : measured.base.name;
  return {
    fix: {
      text: `Rebuild on a newer ${base} that has ${update.replace(" to ", " ")}, or update it in a layer of your own.`,
    },
  };
}

/** Whose word the severity and the advisory are. */
function sourcesOf({ SeveritySource, DataSource }: TrivyVulnerability): Pick<Finding, "sources"> {
  const sources = [
    ...(SeveritySource === undefined ? [] : [`severity: ${SeveritySource}`]),
    ...(DataSource?.Name === undefined ? [] : [`advisory: ${DataSource.Name}`]),
  ];
  return sources.length === 0 ? {} : { sources };
}
