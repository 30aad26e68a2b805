/**
 * What Trivy knows of an image and its CycloneDX has no place for. A later scan of the document would judge packages
 * otherwise without it, so it stands there as properties of our own.
 */
import type { TrivyReport } from "../trivy-report.ts";
import { type Component, type CycloneDx, propertyOf, trivyNamespace, withProperty } from "./document.ts";

const names = {
  /** On a package: it is of a repository of its own, and the distribution's advisories don't speak of it. */
  thirdParty: "plimsoll:thirdParty",
  /** On the distribution: it has extended support, which has advisories of its own. */
  extended: "plimsoll:extendedSupport",
  /** On the distribution: the release whose advisories its packages are held against, where that is another. */
  advisoryRelease: "plimsoll:advisoryRelease",
  /** On the image: why a scan of the document would not say what the scan of the image said. */
  inexact: "plimsoll:inexact",
} as const;

/** The document with marks; `advisoryRelease` as in {@link TrivyAnswer}. */
export function withMarks(document: CycloneDx, report: TrivyReport, advisoryRelease: string | undefined): CycloneDx {
  const isThirdParty = thirdPartyPackages(report);
  const inexact = whyInexact(report);
  const { metadata } = document;
  return {
    ...document,
    metadata: {
      ...metadata,
      component: inexact === undefined ? metadata.component : withProperty(metadata.component, names.inexact, inexact),
    },
    components: document.components.map((component) => {
      if (component.type === "operating-system") return markedSystem(component, report, advisoryRelease);
      return isThirdParty(component) ? withProperty(component, names.thirdParty, "true") : component;
    }),
  };
}

function markedSystem(system: Component, { Metadata: { OS } }: TrivyReport, release: string | undefined): Component {
  const extended = OS?.extended === true ? withProperty(system, names.extended, "true") : system;
  return release === undefined ? extended : withProperty(extended, names.advisoryRelease, release);
}

function thirdPartyPackages({ Results }: TrivyReport): (component: Component) => boolean {
  const found = new Set<string>();
  for (const { Class, Type, Packages } of Results ?? []) {
    if (Class !== "os-pkgs") continue;
    for (const { ID, Repository } of Packages ?? []) {
      if (Repository?.Class === "third-party" && ID !== undefined) found.add(JSON.stringify([Type, ID]));
    }
  }
  return (component) => {
    const type = propertyOf(component, `${trivyNamespace}PkgType`);
    return found.has(JSON.stringify([type, propertyOf(component, `${trivyNamespace}PkgID`)]));
  };
}

/**
 * Trivy passes over packages of a distribution that have no package URL of a kind it knows (`Class` in trivy
 * pkg/purl/purl.go), and loses who curated a distribution (`Supplier`, pkg/detector/ospkg/rapidfort).
 */
function whyInexact({ Metadata: { OS }, Results }: TrivyReport): string | undefined {
  if (OS?.Supplier !== undefined && OS.Supplier !== "") return `its distribution is curated by ${OS.Supplier}`;
  const packages = (Results ?? []).flatMap(({ Class, Packages }) => (Class === "os-pkgs" ? (Packages ?? []) : []));
  const lost = packages.filter(({ Identifier }) => !/^pkg:(?:apk|deb|rpm)\//.test(Identifier?.PURL ?? "")).length;
  return lost === 0 ? undefined : `${lost} packages of its distribution have no package URL that Trivy reads again`;
}

/** Why a scan of the document would not be exact; `undefined` when it would be. */
export function inexactnessOf({ metadata }: CycloneDx): string | undefined {
  return propertyOf(metadata.component, names.inexact);
}

/** Whether the distribution's advisories do not speak of the package. */
export function isThirdParty(component: Component): boolean {
  return propertyOf(component, names.thirdParty) === "true";
}

/** The distribution's release as Trivy's detectors ask for it (`-ESM` in trivy pkg/scan/ospkg/scan.go). */
export function releaseOf(system: Component): string | undefined {
  const release = propertyOf(system, names.advisoryRelease) ?? system.version;
  return propertyOf(system, names.extended) === "true" ? `${release}-ESM` : release;
}
