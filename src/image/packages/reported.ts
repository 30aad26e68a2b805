import type { Layer, Package } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";
import type { InstalledPackage, InstalledPackages, PackageType } from "./installed-package.ts";

/** As Trivy calls the results that hold them (aquasecurity/trivy pkg/fanal/types/const.go); a distribution's go by its name. */
const languageTypes: Partial<Record<PackageType, string>> = {
  python: "python-pkg",
  node: "node-pkg",
  gem: "gemspec",
  conda: "conda-pkg",
};

/** Installed packages as a report lists them: by type, then name, version and place. */
export function reportedPackages({ packages }: InstalledPackages, layers: readonly Pick<Layer, "diffId">[]): Package[] {
  const listed = packages.map((each): Package => {
    const layer = layers[each.layer]?.diffId;
    const { name, version, bytes, purl } = each;
    return { name, version, type: typeOf(each), bytes, purl, ...(layer === undefined ? {} : { layer }) };
  });
  return listed.sort(
    (a, b) => compareText(a.type, b.type) || compareText(a.name, b.name) || compareText(a.version, b.version),
  );
}

function typeOf({ type, purl }: InstalledPackage): string {
  return languageTypes[type] ?? distributionOf(purl) ?? type;
}

/** The namespace of a package URL: `debian` of `pkg:deb/debian/tar@1`. */
function distributionOf(purl: string): string | undefined {
  return /^pkg:(?:deb|apk|rpm)\/([^/@?#]+)\//.exec(purl)?.[1];
}
