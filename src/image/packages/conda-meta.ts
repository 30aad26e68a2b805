import { parseJson } from "./package-json.ts";

/** A package that conda put into an environment. */
export interface CondaPackage {
  name: string;
  version: string;
  /** Paths relative to the environment. */
  files: string[];
}

/** Reads `conda-meta/NAME-VERSION-BUILD.json`; undefined when it has no name or version. Never throws. */
export function parseCondaMeta(bytes: Buffer): CondaPackage | undefined {
  const value = parseJson(bytes);
  if (typeof value !== "object" || value === null) return undefined;
  const { name, version, files } = { name: "", version: "", files: [], ...value };
  if (typeof name !== "string" || typeof version !== "string" || name === "" || version === "") return undefined;
  const paths: unknown[] = Array.isArray(files) ? files : [];
  return { name, version, files: paths.filter((path) => typeof path === "string") };
}
