/** What an npm package calls itself. */
export interface NodePackage {
  name: string;
  version: string;
}

/** Name and version of a `package.json`; undefined when it has not both, or is not JSON. Never throws. */
export function parsePackageJson(bytes: Buffer): NodePackage | undefined {
  const value = parseJson(bytes);
  if (typeof value !== "object" || value === null) return undefined;
  const name = "name" in value ? value.name : undefined;
  const version = "version" in value ? value.version : undefined;
  if (typeof name !== "string" || typeof version !== "string" || name === "" || version === "") return undefined;
  return { name, version };
}

/** Undefined when it is no JSON. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
