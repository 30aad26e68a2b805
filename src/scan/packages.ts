import type { Package } from "../model/report.ts";
import type { TrivyPackage, TrivyReport } from "./trivy-report.ts";

/** All packages that Trivy found, sorted by type, name, version and place. Their bytes are not Trivy's to know. */
export function packagesOf(report: TrivyReport): Package[] {
  const packages = (report.Results ?? []).flatMap((result) =>
    (result.Packages ?? []).map((each): Package => {
      const purl = each.Identifier?.PURL;
      const layer = each.Layer?.DiffID;
      return {
        name: each.Name,
        version: versionOf(each),
        type: result.Type ?? "unknown",
        bytes: null,
        ...(purl === undefined ? {} : { purl }),
        ...(layer === undefined ? {} : { layer }),
      };
    }),
  );
  const order = ({ type, name, version, purl = "", layer = "" }: Package) =>
    [type, name, version, purl, layer].join("\0");
  return packages.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** As Trivy writes installed versions: `epoch:version-release` (trivy pkg/scan/utils/util.go, FormatVersion). */
function versionOf({ Epoch = 0, Version = "", Release = "" }: TrivyPackage): string {
  const version = Release === "" ? Version : `${Version}-${Release}`;
  return Epoch === 0 ? version : `${Epoch}:${version}`;
}
