import { reportedSecrets } from "../reported-secrets.ts";
import type { TrivyReport } from "../trivy-report.ts";
import type { CandidateLayer } from "./candidate-layout.ts";

/**
 * Indexes of the layers of which the report proves that nothing was found in them. Of a path that two layers have, Trivy
 * reports a rule's findings in the upper one only (`mergeSecrets` in pkg/fanal/applier/docker.go); so a layer that has a
 * path with a finding is not proven clean, whichever layer that is said to be in. Suppressed findings are findings.
 * `digests` are the layers' diff IDs.
 */
export function layersWithoutFindings(
  report: TrivyReport,
  layers: readonly CandidateLayer[],
  digests: readonly string[],
): number[] {
  const found = findingsOf(report);
  const paths = new Set(found.map(({ path }) => path));
  const withFindings = new Set(found.map(({ diffId }) => diffId));
  const hasPath = ({ files }: CandidateLayer) => files.some(({ path }) => paths.has(path));
  const suspects = layers.map((layer, index) => withFindings.has(digests[index]) || hasPath(layer));
  // A path that is not found again was written differently: then it is not known which layers have it.
  const known = new Set(layers.flatMap(({ files }) => (paths.size === 0 ? [] : files.map(({ path }) => path))));
  if ([...paths].some((path) => !known.has(path))) return [];
  return suspects.flatMap((isSuspect, index) => (isSuspect ? [] : [index]));
}

function findingsOf(report: TrivyReport): { path: string; diffId: string | undefined }[] {
  return reportedSecrets(report).map(({ secret, path }) => ({
    path: path.replace(/^\//, ""),
    diffId: secret.Layer?.DiffID,
  }));
}
