/** What is new, what was there before and what is gone, among the vulnerabilities of an image. Pure. */
import type { Finding } from "../model/report.ts";
import { compareSeverity } from "../model/severity.ts";
import { compareText } from "../text/order.ts";

/**
 * The current findings with their states against the base's, and the base's that are gone as `fixed`. Both must come from
 * one database: a vulnerability that became known since is in both, and new to neither.
 *
 * The same are two findings with the same key: vulnerability, kind of package, source package, and path without version.
 * What that leaves over is the same when vulnerability, kind and package are, so that a package that only moved is not new;
 * one to one, so that a second copy is. It is new all the same when the change made it worse: more severe, or fixable
 * where it was not, by other advisories of another release of a distribution.
 *
 * What is suppressed stays so. Only vulnerabilities are compared: other findings stay as they are.
 */
export function withFindingStates(current: readonly Finding[], base: readonly Finding[]): Finding[] {
  const findings = current.filter(({ state }) => state !== "fixed");
  const compared = findings.filter(isVulnerability);
  const exact = match(compared, base.filter(isVulnerability), ({ key }) => key);
  const moved = match(exact.onlyHere, exact.onlyBase, packageKey);
  const counterparts = new Map([...exact.pairs, ...moved.pairs]);
  return [
    ...findings.map((finding) => (isVulnerability(finding) ? judged(finding, counterparts.get(finding)) : finding)),
    ...moved.onlyBase.map(gone),
  ];
}

interface Match {
  /** Of this image → of the base. */
  pairs: Map<Finding, Finding>;
  onlyHere: Finding[];
  onlyBase: Finding[];
}

function match(here: readonly Finding[], base: readonly Finding[], keyOf: (finding: Finding) => string): Match {
  const left = Map.groupBy(inOrder(base), keyOf);
  const pairs = new Map<Finding, Finding>();
  const onlyHere = inOrder(here).filter((finding) => {
    const counterpart = left.get(keyOf(finding))?.shift();
    if (counterpart !== undefined) pairs.set(finding, counterpart);
    return counterpart === undefined;
  });
  return { pairs, onlyHere, onlyBase: [...left.values()].flat() };
}

/** Open ones first: where there are fewer on the base, the suppressed ones may go without. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ state }: Finding) => Number(state === "suppressed");
  return findings.toSorted((a, b) => rank(a) - rank(b) || compareText(a.key, b.key));
}

function isVulnerability({ tool, package: of }: Finding): boolean {
  return tool === "trivy" && of !== undefined;
}

function packageKey({ rule, package: of }: Finding): string {
  const [, kind] = /^pkg:([^/]+)\//.exec(of?.purl ?? "") ?? [];
  return JSON.stringify([rule, kind, of?.name]);
}

function judged(finding: Finding, counterpart: Finding | undefined): Finding {
  if (finding.state === "suppressed") return finding;
  const isKnown = counterpart !== undefined && !isWorse(finding, counterpart);
  return { ...finding, state: isKnown ? "existing" : "new" };
}

function isWorse(finding: Finding, before: Finding): boolean {
  if (compareSeverity(finding.severity, before.severity) < 0) return true;
  return finding.package?.fixedIn !== undefined && before.package?.fixedIn === undefined;
}

/** Where it stood is a line of another image, and how to mend it is of no use any more. */
function gone({ origin: _line, layer: _layer, fix: _fix, suppression: _reason, ...finding }: Finding): Finding {
  const { rule, package: of } = finding;
  return {
    ...finding,
    state: "fixed",
    message: `${rule} in ${of?.name} ${of?.version} of the baseline is not in this image.`,
  };
}
