import type { TrivyModified, TrivyReport, TrivySecret } from "./trivy-report.ts";

/** A secret that Trivy reports in a file. */
export interface ReportedSecret {
  secret: TrivySecret;
  /** As Trivy writes it: with a leading slash. */
  path: string;
  /** What suppressed it. */
  modified?: TrivyModified;
}

/**
 * All secrets in files, suppressed ones too. Not what Trivy finds in the image's configuration: it can't say which entry it
 * stands in, and config-secrets looks at every entry of every image, also when files are not read.
 */
export function reportedSecrets({ Results, ArtifactName }: TrivyReport): ReportedSecret[] {
  return (Results ?? [])
    .filter(({ Target }) => Target !== ArtifactName)
    .flatMap(({ Target: path, Secrets, ExperimentalModifiedFindings }) => [
      ...(Secrets ?? []).map((secret) => ({ secret, path })),
      ...(ExperimentalModifiedFindings ?? []).flatMap((modified) =>
        modified.Type === "secret" ? [{ secret: modified.Finding, path, modified }] : [],
      ),
    ]);
}
