/** Looks for secrets in files of an image: lets Trivy search them, and in own files searches besides. */
import { attempt } from "../attempt.ts";
import type { SecretsPolicy } from "../model/settings.ts";
import type { OwnSecretCandidates } from "./own-files/own-files.ts";
import type { SecretInLayer } from "./own-files/search-files.ts";
import type { TakenAlong } from "./taken-along.ts";
import type { TrivyInput } from "./trivy.ts";
import type { TrivyLayer, TrivyReport } from "./trivy-report.ts";

export interface SecretScan {
  /** Which files were searched; absent: none. */
  files?: "own" | "all";
  /** Absent where there was no file to search. */
  report?: TrivyReport;
  /** What our own patterns found in the same files; whether or not Trivy found it too. */
  own: readonly SecretInLayer[];
  /** The image's layer that the report means. */
  layerOf: OwnSecretCandidates["realLayer"];
}

const itself = (layer: TrivyLayer | undefined) => layer;

/** What a scan of the whole image says. */
export function ofAllFiles(report: TrivyReport): SecretScan {
  return { files: "all", report, own: [], layerOf: itself };
}

/**
 * Searches the files that the policy names: all, or those in which the author could have left a secret. Without such a
 * file Trivy is not even started.
 *
 * @throws PlimsollError what `scan` throws, and why own files could not be kept or read
 */
export async function scanSecrets(
  where: SecretsPolicy["files"],
  image: () => Promise<string>,
  { ownFiles }: Pick<TakenAlong, "ownFiles">,
  trivyVersion: string,
  scan: (layout: string, input: TrivyInput) => Promise<TrivyReport>,
): Promise<SecretScan> {
  if (where === "off") return { own: [], layerOf: itself };
  if (where === "all" || ownFiles === undefined) return ofAllFiles(await scan(await image(), "image"));
  if (!ownFiles.ok) throw ownFiles.error;
  const { layout, realLayer, search, remember } = ownFiles.value;
  if (layout === undefined) return { files: "own", own: [], layerOf: realLayer };
  const [report, own] = await Promise.all([scan(layout, "own files"), attempt(search(), "io")]);
  if (!own.ok) throw own.error;
  await remember(report, own.value, trivyVersion);
  return { files: "own", report, own: own.value.secrets, layerOf: realLayer };
}
