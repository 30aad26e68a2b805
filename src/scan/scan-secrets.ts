/** Lets Trivy look for secrets in files of an image. */
import type { SecretsPolicy } from "../model/settings.ts";
import type { OwnFiles, TakenAlong } from "./taken-along.ts";
import type { TrivyLayer, TrivyReport } from "./trivy-report.ts";

export interface SecretScan {
  /** Which files were searched; absent: none. */
  files?: "own" | "all";
  /** Absent where there was no file to search. */
  report?: TrivyReport;
  /** The image's layer that the report means. */
  layerOf: OwnFiles["realLayer"];
}

const itself = (layer: TrivyLayer | undefined) => layer;

/**
 * Searches the files that the policy names: all, or those in which the author could have left a secret. Without such a
 * file Trivy is not even started.
 */
export async function scanSecrets(
  where: SecretsPolicy["files"],
  image: string,
  { ownFiles }: TakenAlong,
  scan: (layout: string) => Promise<TrivyReport>,
): Promise<SecretScan> {
  if (where === "off") return { layerOf: itself };
  if (where === "all" || ownFiles === undefined) return { files: "all", report: await scan(image), layerOf: itself };
  const { layout, realLayer } = ownFiles;
  if (layout === undefined) return { files: "own", layerOf: realLayer };
  return { files: "own", report: await scan(layout), layerOf: realLayer };
}
