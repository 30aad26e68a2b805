/** Secrets that our own patterns found in files, as findings, where Trivy did not find them. Pure. */
import type { Finding, Image } from "../model/report.ts";
import { fileSecretFix } from "./file-secrets.ts";
import type { IgnoreEntry } from "./ignore-files.ts";
import { cameFrom, layerFinder } from "./layer-origins.ts";
import { isSearchedBinary } from "./own-files/binary.ts";
import type { SecretInLayer } from "./own-files/search-files.ts";
import { reportedSecrets } from "./reported-secrets.ts";
import { suppressionOfSecret } from "./suppression.ts";
import type { TrivyLayer, TrivyReport } from "./trivy-report.ts";

/**
 * One finding per rule, file and layer. What Trivy reports, by the same rule or on the same line, of the same file is left
 * to it; a file that another layer has at the same path is another file. `layerOf` gives the image's layer that the report
 * means, and `today` is an ISO date.
 */
export function ownSecretFindings(
  found: readonly SecretInLayer[],
  report: TrivyReport,
  layerOf: (layer: TrivyLayer | undefined) => TrivyLayer | undefined,
  measured: Image,
  ignored: readonly IgnoreEntry[],
  today: string,
): Finding[] {
  const isTold = toldBy(report, layerOf);
  const findLayer = layerFinder(measured);
  const count = new Map<string, number>();
  return firstOfEach(found.filter((secret) => !isTold(secret))).map((secret): Finding => {
    const { rule, title, severity, path, layer: of } = secret;
    // The second slash tells it from a label of the same name.
    const same = `plimsoll/secret/${rule}//${path}`;
    const times = (count.get(same) ?? 0) + 1;
    count.set(same, times);
    const layer = findLayer({ DiffID: of.diffId, Digest: of.digest });
    const suppression = suppressionOfSecret(rule, `/${path}`, ignored, today);
    return {
      key: times === 1 ? same : `${same}/${times}`,
      tool: "plimsoll",
      rule,
      severity,
      title: `${title[0]?.toUpperCase()}${title.slice(1)} in a file of the image`,
      message: `${placeOf(secret)}: ${title}.${cameFrom(layer, measured)}`,
      ...(layer === undefined ? {} : { origin: layer.origin, layer: layer.diffId }),
      state: suppression === undefined ? "unknown" : "suppressed",
      fix: fileSecretFix,
      ...(suppression === undefined ? {} : { suppression }),
    };
  });
}

/** Bytecode has no lines. */
function placeOf({ path, line }: SecretInLayer): string {
  return isSearchedBinary(path) ? `/${path}` : `/${path}, line ${line}`;
}

function firstOfEach(found: readonly SecretInLayer[]): SecretInLayer[] {
  const first = new Map<string, SecretInLayer>();
  for (const secret of found) {
    const key = JSON.stringify([secret.rule, secret.path, secret.layer.digest]);
    if (!first.has(key)) first.set(key, secret);
  }
  return [...first.values()];
}

/** Whether Trivy tells a secret of ours. Of which layer it speaks is not always known: then of any. */
function toldBy(
  report: TrivyReport,
  layerOf: (layer: TrivyLayer | undefined) => TrivyLayer | undefined,
): (secret: SecretInLayer) => boolean {
  const told = new Set(
    reportedSecrets(report).flatMap(({ secret: { RuleID, StartLine, Layer }, path }) => {
      const file = [layerOf(Layer)?.DiffID ?? anyLayer, path.replace(/^\//, "")];
      return [JSON.stringify([...file, RuleID]), JSON.stringify([...file, StartLine])];
    }),
  );
  return ({ rule, line, path, layer }) =>
    [layer.diffId, anyLayer].some(
      (diffId) => told.has(JSON.stringify([diffId, path, rule])) || told.has(JSON.stringify([diffId, path, line])),
    );
}

const anyLayer = "";
