/** Name and version that a METADATA or PKG-INFO gives. */
export interface PythonMetadata {
  name: string;
  version: string;
}

/** Headers end long before this; a description may follow for megabytes. */
const longestHeaders = 256 * 1024;

/**
 * Reads name and version of a Python package's core metadata: headers up to the first blank line. Undefined when either is
 * missing. Never throws.
 */
export function parsePythonMetadata(bytes: Buffer): PythonMetadata | undefined {
  let name = "";
  let version = "";
  for (const line of bytes.subarray(0, longestHeaders).toString("utf8").split("\n")) {
    if (line.trim() === "") break;
    const colon = line.indexOf(":");
    const key = colon > 0 && colon < 16 ? line.slice(0, colon).toLowerCase() : "";
    if (key === "name" && name === "") name = line.slice(colon + 1).trim();
    else if (key === "version" && version === "") version = line.slice(colon + 1).trim();
    if (name !== "" && version !== "") return { name, version };
  }
  return undefined;
}
