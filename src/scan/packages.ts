import type { Package } from "../model/report.ts";
import { compareText } from "../text/order.ts";
import type { TrivyPackage, TrivyReport } from "./trivy-report.ts";

/**
 * All packages that Trivy found, sorted by type, name, version and place. How many bytes each takes is not Trivy's to know:
 * that comes from `measured`, where the same package is.
 */
export function packagesOf(report: TrivyReport, measured: readonly Package[]): Package[] {
  const bytesOf = sizesByPurl(measured);
  const packages = (report.Results ?? []).flatMap((result) =>
    (result.Packages ?? []).map((each): Package => {
      const purl = each.Identifier?.PURL;
      const layer = each.Layer?.DiffID;
      return {
        name: each.Name,
        version: versionOf(each),
        type: result.Type ?? "unknown",
        bytes: bytesOf(purl, layer),
        ...(purl === undefined ? {} : { purl }),
        ...(layer === undefined ? {} : { layer }),
      };
    }),
  );
  const order = ({ type, name, version, purl = "", layer = "" }: Package) =>
    [type, name, version, purl, layer].join("\0");
  return packages.sort((a, b) => compareText(order(a), order(b)));
}

/** The same package may be installed at several places, each with its own bytes: each is given once, the same layer first. */
function sizesByPurl(measured: readonly Package[]): (purl?: string, layer?: string) => number | null {
  const left = Map.groupBy(measured, ({ purl }) => purl);
  return (purl, layer) => {
    const candidates = purl === undefined ? [] : (left.get(purl) ?? []);
    const same = candidates.findIndex((each) => each.layer === layer);
    const [found] = candidates.splice(Math.max(same, 0), 1);
    return found?.bytes ?? null;
  };
}

/** As Trivy writes installed versions: `epoch:version-release` (trivy pkg/scan/utils/util.go, FormatVersion). */
function versionOf({ Epoch = 0, Version = "", Release = "" }: TrivyPackage): string {
  const version = Release === "" ? Version : `${Version}-${Release}`;
  return Epoch === 0 ? version : `${Epoch}:${version}`;
}
