/** Lets Trivy look for secrets in files of an image. */
import type { SecretsPolicy } from "../model/settings.ts";
import type { OwnSecretCandidates } from "./own-files/own-files.ts";
import type { TakenAlong } from "./taken-along.ts";
import type { TrivyLayer, TrivyReport } from "./trivy-report.ts";

export interface SecretScan {
  /** Which files were searched; absent: none. */
  files?: "own" | "all";
  /** Absent where there was no file to search. */
  report?: TrivyReport;
  /** The image's layer that the report means. */
  layerOf: OwnSecretCandidates["realLayer"];
}

const itself = (layer: TrivyLayer | undefined) => layer;

/** What a scan of the whole image says. */
export function ofAllFiles(report: TrivyReport): SecretScan {
  return { files: "all", report, layerOf: itself };
}

/**
 * Searches the files that the policy names: all, or those in which the author could have left a secret. Without such a
 * file Trivy is not even started.
 *
 * @throws PlimsollError what `scan` throws, and why own files could not be kept
 */
export async function scanSecrets(
  where: SecretsPolicy["files"],
  image: string,
  { ownFiles }: Pick<TakenAlong, "ownFiles">,
  trivyVersion: string,
  scan: (layout: string) => Promise<TrivyReport>,
): Promise<SecretScan> {
  if (where === "off") return { layerOf: itself };
  if (where === "all" || ownFiles === undefined) return ofAllFiles(await scan(image));
  if (!ownFiles.ok) throw ownFiles.error;
  const { layout, realLayer, remember } = ownFiles.value;
  if (layout === undefined) return { files: "own", layerOf: realLayer };
  const report = await scan(layout);
  await remember(report, trivyVersion);
  return { files: "own", report, layerOf: realLayer };
}
