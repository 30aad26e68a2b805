import type { Origin } from "../../model/origin.ts";
import type { Report, VariantReport } from "../../model/report.ts";

/** "Dockerfile:12", "Dockerfile:12-15", "Dockerfile"; undefined when no file is known. */
export function placeOf({ file, startLine, endLine }: Origin): string | undefined {
  if (file === undefined) return undefined;
  if (startLine === undefined) return file;
  return endLine === undefined || endLine === startLine ? `${file}:${startLine}` : `${file}:${startLine}-${endLine}`;
}

/** The repository's files that a variant came from, as its layers, steps and failure name them. */
export function filesOf({ image, build, failure }: VariantReport): Set<string> {
  const origins = [
    ...(image?.layers ?? []).map(({ origin }) => origin),
    ...(build?.steps ?? []).map(({ origin }) => origin),
    failure?.origin,
  ];
  return new Set(origins.flatMap((origin) => (origin?.file === undefined ? [] : [origin.file])));
}

/** Names of the variants in their order, each once. */
export function variantNames({ variants }: Pick<Report, "variants">): string[] {
  return [...new Set(variants.map(({ name }) => name))];
}
