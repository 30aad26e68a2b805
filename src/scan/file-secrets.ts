/** Secrets that Trivy found in files, as findings. Pure. */
import type { Finding, Image } from "../model/report.ts";
import { cameFrom, layerFinder } from "./layer-origins.ts";
import { severityOfTrivy } from "./severity.ts";
import { type SuppressionSources, suppressionOf } from "./suppression.ts";
import type { TrivyLayer, TrivyReport, TrivyResult, TrivySecret } from "./trivy-report.ts";

/**
 * One finding per secret and file; `layerOf` gives the image's layer that the report means. What Trivy finds in the image's configuration is left out: it can't say which entry it
 * stands in, and config-secrets looks at every entry of every image, also when files are not read.
 */
export function fileSecretFindings(
  report: TrivyReport,
  layerOf: (layer: TrivyLayer | undefined) => TrivyLayer | undefined,
  measured: Image,
  sources: SuppressionSources,
): Finding[] {
  const findLayer = layerFinder(measured);
  const count = new Map<string, number>();
  return (report.Results ?? [])
    .filter(({ Target }) => Target !== report.ArtifactName)
    .flatMap((result) => secretsOf(result, sources).map((each) => ({ ...each, path: result.Target })))
    .map(({ secret, suppression, path }): Finding => {
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
        state: suppression === undefined ? "unknown" : "suppressed",
        fix: {
          text: "Revoke it, then keep it out of the image: mount it with RUN --mount=type=secret, or give it at run time.",
        },
        ...(suppression === undefined ? {} : { suppression }),
      };
    });
}

interface FoundSecret {
  secret: TrivySecret;
  suppression?: NonNullable<Finding["suppression"]>;
}

function secretsOf(result: TrivyResult, sources: SuppressionSources): FoundSecret[] {
  const suppressed = (result.ExperimentalModifiedFindings ?? []).flatMap((modified) =>
    modified.Type === "secret" ? [{ secret: modified.Finding, suppression: suppressionOf(modified, sources) }] : [],
  );
  return [...(result.Secrets ?? []).map((secret) => ({ secret })), ...suppressed];
}
