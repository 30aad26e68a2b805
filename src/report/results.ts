import type { Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { slugOf } from "../plan/slug.ts";
import { renderComment } from "./comment.ts";
import { renderHtml } from "./html.ts";
import { relocate } from "./relocate.ts";
import { renderSarif, type SarifFile } from "./sarif.ts";
import { renderSummary } from "./summary.ts";

/** A file of the results, by its path below the results directory. */
export interface ResultFile {
  path: string;
  text: string;
}

/** The packages of one platform image, as a CycloneDX document in JSON. */
export interface PackageList {
  variant: string;
  platform: string;
  text: string;
  /** The same as SPDX. */
  spdx?: string;
}

export interface ResultOptions {
  sarif: Settings["sarif"];
  configFile: string | undefined;
  /** Texts of the Dockerfiles by path. */
  dockerfiles: ReadonlyMap<string, string>;
  packageLists: readonly PackageList[];
  /** ISO date of the run, and where it was in the repository. */
  occasion: { today: string; prefix: string };
}

/** The SARIF of a run, with paths from the repository's root. */
export function sarifFiles(
  report: Report,
  { sarif, configFile, dockerfiles, occasion: { prefix } }: Omit<ResultOptions, "packageLists">,
): SarifFile[] {
  if (sarif === "off") return [];
  const texts = new Map([...dockerfiles].map(([path, text]) => [prefix + path, text]));
  const places = { texts, ...(configFile === undefined ? {} : { configFile: prefix + configFile }) };
  return renderSarif(relocate(report, prefix), places);
}

/** Every result file (CONTRACTS §2) but `report.json`, which also tells how these were delivered. */
export function resultFiles(
  report: Report,
  sarif: readonly SarifFile[],
  { packageLists, occasion: { today } }: Pick<ResultOptions, "packageLists" | "occasion">,
): ResultFile[] {
  return [
    { path: "report.html", text: renderHtml(report, { today }) },
    { path: "summary.md", text: renderSummary(report, { today }) },
    { path: "comment.md", text: renderComment(report, { today }) },
    ...sarif.map(({ fileName, text }) => ({ path: fileName, text })),
    ...packageLists.flatMap(packageListFiles),
  ];
}

/** `sbom/api.linux-arm64.cdx.json`, and `….spdx.json` beside it. */
function packageListFiles({ variant, platform, text, spdx }: PackageList): ResultFile[] {
  const path = `sbom/${slugOf(variant)}.${slugOf(platform.replaceAll("/", "-"))}`;
  return [
    { path: `${path}.cdx.json`, text },
    ...(spdx === undefined ? [] : [{ path: `${path}.spdx.json`, text: spdx }]),
  ];
}
