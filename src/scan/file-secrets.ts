/** Secrets that Trivy found in files, as findings. Pure. */
import type { Finding, Image } from "../model/report.ts";
import { cameFrom, layerFinder } from "./layer-origins.ts";
import { reportedSecrets } from "./reported-secrets.ts";
import { severityOfTrivy } from "./severity.ts";
import { type SuppressionSources, suppressionOf } from "./suppression.ts";
import type { TrivyLayer, TrivyReport } from "./trivy-report.ts";

/** What to do about a secret in a file. */
export const fileSecretFix: NonNullable<Finding["fix"]> = {
  text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
};

/** One finding per secret and file; `layerOf` gives the image's layer that the report means. */
export function fileSecretFindings(
  report: TrivyReport,
  layerOf: (layer: TrivyLayer | undefined) => TrivyLayer | undefined,
  measured: Image,
  sources: SuppressionSources,
): Finding[] {
  const findLayer = layerFinder(measured);
  const count = new Map<string, number>();
  return reportedSecrets(report).map(({ secret, path, modified }): Finding => {
    const same = `trivy/secret/${secret.RuleID}/${path.replace(/^\//, "")}`;
    const times = (count.get(same) ?? 0) + 1;
    count.set(same, times);
    const layer = findLayer(layerOf(secret.Layer));
    return {
      key: times === 1 ? same : `${same}/${times}`,
      tool: "trivy",
      rule: secret.RuleID,
      severity: severityOfTrivy[secret.Severity],
      title: `${secret.Title} in a file of the image`,
      message: `${path}, line ${secret.StartLine}: ${secret.Title}.${cameFrom(layer, measured)}`,
      ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
      state: modified === undefined ? "unknown" : "suppressed",
      fix: fileSecretFix,
      ...(modified === undefined ? {} : { suppression: suppressionOf(modified, sources) }),
    };
  });
}
